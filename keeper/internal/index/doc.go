// Package index keeps what the market's contracts said, for quick answers: each event as it stood on the chain, and, made
// from them alone, one record per job, worker and enclave. A reorganisation takes events back, and the records of what
// they touched are made anew from those that are left.
//
// It is a copy for reading. Whoever is about to act on the chain asks the chain.
package index
