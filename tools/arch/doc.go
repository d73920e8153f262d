// Package arch holds the rules of the tree that no linter knows: which package may import which, and how long a file or
// a function may be. It has nothing but tests.
package arch
