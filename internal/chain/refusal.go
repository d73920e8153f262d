package chain

import "slices"

// RefusedForGood tells whether the market will refuse the same decision at all later times as well: rounds, versions of
// the weights and time only go on, and signatures stay what they are. Scores may come back to what a decision claims, as
// when the enclave ends another job.
func RefusedForGood(err error) bool {
	return slices.Contains([]string{"DecisionExpired", "WrongRound", "StaleWeights", "NotTheBidder", "WrongTerms"}, RevertName(err))
}
