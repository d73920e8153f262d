// Package circuit proves that quotes are genuine: [Batch] composes one core per quote out of the gadgets.
//
// Inputs, per quote: digest of the signed part, attestation key and its signature; digest of the quoting enclave's report
// and the machine key's signature over it; the signed part of the machine's certificate and the CA's signature over it.
// For the batch: the salt of platform names. All of these are private; the one public input is their claims' digest.
//
// Assumes: nothing of the inputs.
//
// Asserts, per quote: the attestation key signed the digest; the certificate is one that the authority signed, as package
// pck reads it; the machine's key in it signed the report's digest. For the batch: the public input is the first 31
// bytes of SHA-256 over the salt and the claims of every slot, with the platform's name computed from PPID and salt.
//
// Left to the verifier, who sees the bytes behind the digests: what the body says; that the report vouches for the
// attestation key and is Intel's quoting enclave; TCB level, revocation, and whether the certificate holds now.
//
// One circuit serves every kind of quote, as it sees a digest of the body only; every authority has its own, since its key
// is a constant of it. Every slot is checked alike: a batch that is not full repeats a quote.
//
// On bad input: the circuit is unsatisfiable.
//
// Cost: see stats.json, which a test holds to the compiled circuit.
//
// The native reference is package witness, which makes the same checks before it answers.
package circuit
