// Package sha2 hashes with SHA-256 in a circuit, by tables of sparse words.
//
// A word of the state is held twice: dense, as a number, and sparse, with its bit i as the digit i of base 16 or 28.
// Sparse words make bitwise functions additions: in the sum of three of them each digit counts the bits set there. A
// rotation is a linear expression of the pieces a word is cut into, at the places its rotations cut it. Digits are turned
// back into bits by a table that takes two or three of them at once; one lookup reads Maj and Sigma0, one Ch and
// Sigma1, one the two small sigmas of the message.
//
// Inputs: bytes that are known to be bytes ([lookup.Byte]); for [Hasher.SumPadded] also the message's length.
//
// Assumes: nothing else.
//
// Asserts: the digest returned is SHA-256 of the message. SumPadded asserts also that the message's length is the one
// given and within the bounds given, and that the bytes behind it are the padding FIPS 180-4 prescribes, up to the end
// of the last block counted; blocks behind that are zero.
//
// On bad input: a message of the wrong length for its padding, or whose padding is not the standard's, makes the circuit
// unsatisfiable. Bounds that no whole number of blocks fits are a programming error, and panic.
//
// Cost in R1CS: some 6,750 per block, byte checks included, and some 14,000 once for the tables with two digits of
// Ch; past some 33 blocks three digits pay, at 6,100 per block and 35,000. A circuit states by [New] how many blocks it
// hashes. SumPadded adds two to three per byte of difference between the bounds.
//
// The native reference is crypto/sha256.
package sha2
