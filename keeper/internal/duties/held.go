package duties

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
)

// held is a decision that the market refused: the committee is asked for another at once, and this one is left alone.
type held struct {
	digest common.Hash
	// refusals in a row; till is when it may be tried again, unless it was refused for good.
	refusals int
	till     time.Time
	forGood  bool
}

// hold ends the attention to a job after the market refused its decision.
func (r *round) hold(id, decision common.Hash, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now, one := r.keeper.deps.Clock.Now(), r.jobs[id]
	if one.held.digest != decision {
		one.held = held{digest: decision}
	}
	const doublings = 16 // more would overflow
	one.held.till = now.Add(min(r.keeper.config.Interval<<min(one.held.refusals, doublings), r.keeper.config.MaxBackoff))
	one.held.refusals++
	one.held.forGood = chain.RefusedForGood(err)
	one.busy, one.refusals, one.awaited, one.restTill = false, 0, 0, now
}

// isHeld tells whether a decision is to be left alone now.
func (r *round) isHeld(id, decision common.Hash) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	one := r.jobs[id].held
	return decision != (common.Hash{}) && one.digest == decision && (one.forGood || r.keeper.deps.Clock.Now().Before(one.till))
}
