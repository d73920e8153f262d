// Package simtee is a simulated confidential-computing platform: a whole DCAP world grown deterministically from two
// seeds, so that everything which verifies hardware can be run, and made to fail, where there is no hardware.
//
// An [Authority] stands where Intel stands: root, PCK CAs, TCB signing certificate, revocation lists, TCB info and QE
// identity. A [Platform] stands where a machine stands: a PCK certificate of its own, a quoting enclave with an
// attestation key, and trust domains that ask it for quotes. Keys are real P-256 keys, certificates real X.509, and
// every byte has the shape Intel gives it; only the root key differs. The same verifiers therefore run unchanged.
//
// It does not protect anything: whoever knows the seeds can sign whatever they like. Verifiers keep it out by pinning
// Intel's root, and its certificates name the organization [Organization] so that people notice it as well.
package simtee
