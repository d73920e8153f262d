// Package dcaporacle compares our verification of quotes with that of others, which were written by other people from the
// same documents: dcap-qvl, by way of one node process that reads a batch of cases, and google/go-tdx-guest.
//
// Its tests run every collected Intel-signed quote, and simulated ones with every fault alone and with every two faults at
// once. Where another verifier answers differently, that is one of the named exceptions, each of which says in words what
// the other does, is matched by what it answers and by what is the case, and points to the test that shows why ours is
// right. An exception that no case needs fails the tests as well.
package dcaporacle
