// Package core is the scheduler: feasible, score, select, over an immutable snapshot of chain facts and bids.
//
// It is pure: integers only, no chain, no clock, no randomness, no order of arrival. Whoever has the same snapshot gets
// the same outcome and the same inputs root, and so can recompute every decision. It does not check signatures: bids
// are taken to be their workers'.
package core
