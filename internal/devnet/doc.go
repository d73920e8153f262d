// Package devnet runs a whole network on this machine: a development chain, the contracts, a keeper, a scheduler oracle
// and prover nodes on simulated platforms, each the real program in a process of its own.
//
// Nothing in it may touch another chain: accounts are the well-known ones of anvil, and platforms are simulated.
package devnet
