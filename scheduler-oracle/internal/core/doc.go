// Package core is the scheduler: feasible, score, select, over an immutable snapshot of chain facts, bids and telemetry.
//
// It is pure: integers only, no chain, no clock, no randomness, no order of arrival. Whoever has the same snapshot gets
// the same outcome and the same inputs root, and so can recompute every decision. It does not check signatures: bids
// are taken to be their workers', telemetry to be the enclaves'.
//
// What the chain can recompute of a bid's score rules; what it cannot (latency, cached artifacts, balance of earnings)
// chooses only among bids within the weights' band of the best, by the snapshot's [Profile].
package core
