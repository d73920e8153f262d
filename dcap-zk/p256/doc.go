// Package p256 verifies ECDSA signatures over P-256 in a circuit, under a key that is part of the witness or under one
// that is part of the circuit.
//
// Inputs: digest, r||s and, for [Verifier.Verify], the key x||y, all big-endian bytes that are known to be bytes.
//
// Assumes: multiplication and addition of points by gnark's sw_emulated in its complete mode, of version 0.16 or later:
// before, a prover could choose the scalars that a variable-base multiplication is split into so large that the split
// proves nothing. TestForgedMultiplication holds that open.
//
// Asserts: r and s lie in 1..n-1; x and y lie below p and are a point of the curve other than infinity; the point
// (digest/s)G + (r/s)Q is not infinity and has the x-coordinate r. Both (r, s) and (r, n-s) pass, as Intel signs with
// either: callers must not take signatures for identities.
//
// On bad input: the circuit is unsatisfiable. A genuine signature whose point has an x-coordinate of n or more is refused
// as well; there are 2^128 such points among 2^256.
//
// Cost in R1CS: some 133,000 for the first signature under a variable key and 128,000 for each further one, some 31,000
// under a constant key, whose multiples are tables.
//
// The native reference is crypto/ecdsa.
package p256
