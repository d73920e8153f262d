// Package protocol holds the types and digests on which contracts, nodes and requesters must agree.
//
// It is pure: no chain, no disk, no network, no clock.
package protocol
