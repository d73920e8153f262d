// Package devnet runs a whole network on this machine: a development chain, the contracts, a simulated Intel, a keeper that
// brings what it signs, scheduler oracles and prover nodes on simulated platforms, each the real program in a process of its own.
//
// Nothing in it may touch another chain: accounts are the well-known ones of anvil, and platforms are simulated.
package devnet
