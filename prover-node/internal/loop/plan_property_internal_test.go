package loop

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

const budget = 60

// drawView is a node amid open jobs, some of which it has bid for, and assigned ones.
func drawView(r *rapid.T) view {
	var jobs []book.Job
	for n := range rapid.IntRange(0, 12).Draw(r, "jobs") {
		job := open(byte(n + 1))
		job.Request.Offer.Collateral = big.NewInt(rapid.Int64Range(0, 30).Draw(r, "collateral"))
		job.Request.Requirements.MemoryMiB = rapid.Uint32Range(0, 1100).Draw(r, "memory")
		if rapid.IntRange(0, 3).Draw(r, "assigned") == 0 {
			job.Status = protocol.StatusAssigned
			job.Assignment = &book.Assignment{Worker: me, Enclave: mine, Deadline: 1100, Block: rapid.Uint64Range(1, 5).Draw(r, "block"), LogIndex: uint(n)}
		}
		jobs = append(jobs, job)
	}
	v := sight(jobs...)
	for i, job := range jobs {
		if job.Status != protocol.StatusOpen || !rapid.Bool().Draw(r, "bid for") {
			continue
		}
		t := offered(v, job, 500, rapid.Uint64Range(990, 1100).Draw(r, "valid until"))
		t.offer.Collateral, t.oracles[0] = job.Request.Offer.Collateral, handedIn
		if rapid.Bool().Draw(r, "on chain") {
			v.jobs[i].Standing = &book.Standing{Worker: me, ValidUntil: t.offer.Bid.ValidUntil}
		}
	}
	v.own.Capacity.Slots = 8
	v.own.FreeSlots = 8 - rapid.IntRange(0, 8).Draw(r, "used")
	v.own.Running = rapid.IntRange(0, 8).Draw(r, "running")
	v.lanes = 8 - v.own.Running
	v.own.FreeStake, v.own.Locked = big.NewInt(rapid.Int64Range(0, 100).Draw(r, "stake")), big.NewInt(rapid.Int64Range(0, 80).Draw(r, "locked"))
	v.own.PausedUntil = rapid.SampledFrom([]uint64{0, 0, 0, 1000, 1001}).Draw(r, "paused")
	v.strategy = bidding.CostPlus{WeiPerGcycle: big.NewInt(1_000_000), CollateralBudget: big.NewInt(budget)}
	return v
}

func TestPlan_Properties(t *testing.T) {
	bids, runs := 0, 0
	rapid.Check(t, func(r *rapid.T) {
		v := drawView(r)
		slots, stake := committed(v)
		fresh := map[common.Hash]bool{}
		var last *book.Assignment
		started := 0
		for _, a := range plan(v) {
			switch a.kind {
			case actRun:
				started++
				require.False(r, last != nil && a.job.Assignment.Before(*last), "the oldest first")
				last = a.job.Assignment
			case actPlace, actHandIn:
				require.LessOrEqual(r, v.own.PausedUntil, v.now, "no bid is brought anywhere while the circuit is open")
				if v.tasks[a.job.ID].hasOffered(a.offer) || fresh[a.job.ID] {
					continue
				}
				fresh[a.job.ID] = true
				slots += int(a.offer.Slots)
				stake.Add(stake, a.offer.Collateral)
			}
		}
		runs, bids = runs+started, bids+len(fresh)
		require.LessOrEqual(r, started, max(v.lanes, 0), "no more runs than lanes")
		if len(fresh) == 0 {
			return
		}
		require.LessOrEqual(r, slots, v.own.FreeSlots, "promises never exceed the slots")
		require.LessOrEqual(r, stake.Cmp(v.own.FreeStake), 0, "nor the stake")
		require.LessOrEqual(r, new(big.Int).Add(v.own.Locked, stake).Cmp(big.NewInt(budget)), 0, "nor the budget")
	})
	require.Greater(t, bids, 5)
	require.Greater(t, runs, 5)
}
