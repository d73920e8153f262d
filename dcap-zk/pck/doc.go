// Package pck reads a PCK certificate in a circuit: the signed part of the certificate by which Intel vouches for one
// machine's key.
//
// Inputs: the signed part in DER, as bytes that are known to be bytes, in a buffer that may go on behind it; its length;
// the [Authority] under which it is read.
//
// Assumes: the bytes are signed by the authority, and the length is the one that was hashed. That they are Intel's is
// what makes the certificate well-formed; what is asserted makes its reading unambiguous.
//
// Asserts: the walk starts at the first byte, and each element stands right behind the one before, from the version to
// the last byte. In order: version 3; a positive serial number of 16 to 20 bytes; ECDSA with SHA-256; the issuer's name
// byte by byte; validity as two UTCTimes with the digits, months, days and hours there are, in the years 2000 to 2049; a
// subject whose common name is Intel's for PCKs; a P-256 key; six extensions in Intel's order, of which key usage must be
// that of a signer, basic constraints not a CA's, and the last the SGX extension. In that: PPID, 16 component SVNs of 0 to
// 255, PCE SVN of 0 to 65,535, CPU SVN, PCE id, FMSPC, type and, under the Platform CA, instance id and configuration,
// each with Intel's OID, type and length. Every length must agree with where its content ends.
//
// Not asserted: contents of the other names' attributes, of key identifiers and of the distribution point; CPU SVN, type,
// instance id and configuration, which nothing is derived from; leading zeros of the serial number, which no CA signs.
//
// On bad input: the circuit is unsatisfiable.
//
// Cost in R1CS: some 4,600, most of it two constraints for each byte of the buffer and two for each byte looked at.
//
// The native reference is package parse of internal/dcap.
package pck
