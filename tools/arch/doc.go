// Package arch holds the rules of the tree that no linter knows: which package may import which, how long a file or
// a function may be, and that each error of the contracts has a test. It has nothing but tests.
package arch
