// Package artifact keeps and moves blobs that are named by their sha256: programs, inputs, results.
//
// [Store] holds them on a local disk, within a quota. [Handler] serves a store over HTTP. [Client] fetches from any
// http(s) address into a local cache and uploads to a store. Whoever hands out bytes is never trusted: they are hashed
// while they stream, and bytes under a wrong name are neither stored nor returned.
//
// The package does not know what the bytes mean, and it does not decide who may upload.
package artifact
