// Package prover compiles batch circuits, makes and keeps their keys, and proves and verifies batches by Groth16 over
// BN254, so that the exported Solidity verifier and this package accept the same proofs.
//
// Keys are made in one of two ways. [Setup] takes every secret from a public beacon: the same keys come out everywhere, in
// under a minute of one core for one quote, and everybody could forge proofs under them. They are for development, and
// their manifest says so. A [Ceremony] adds the secrets of several parties, who could forge only all together. Setup gives
// what a ceremony without parties gives.
//
// Keys fit one circuit. They are kept under the circuit's hash, and keys of another circuit, or changed on disk, are
// refused.
//
// Memory is that of gnark: some 1.5 GB to prove one quote, some 5 GB for four. Nothing here speaks to a chain.
package prover
