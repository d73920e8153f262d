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

// drawJob is an open or assigned job of some round, or one of which replicas are placed, perhaps here.
func drawJob(r *rapid.T, n byte) book.Job {
	job := open(n)
	job.Request.Offer.Collateral = big.NewInt(rapid.Int64Range(0, 30).Draw(r, "collateral"))
	job.Request.Requirements.MemoryMiB = rapid.Uint32Range(0, 1100).Draw(r, "memory")
	job.Round = rapid.Uint8Range(0, 3).Draw(r, "round")
	owed := book.Assignment{
		Worker: rapid.SampledFrom([]common.Address{me, me, rival}).Draw(r, "worker"), Enclave: mine, Price: big.NewInt(1000),
		Deadline: rapid.SampledFrom([]uint64{1100, 1100, 995}).Draw(r, "deadline"), Block: rapid.Uint64Range(1, 5).Draw(r, "block"), LogIndex: uint(n),
	}
	switch rapid.IntRange(0, 4).Draw(r, "stage") {
	case 0:
		job.Status, owed.Round = protocol.StatusAssigned, job.Round
		job.Assignment = &owed
	case 1:
		job.Request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 5, Distinct: 3}
		for replica := range job.Round {
			placed := owed
			placed.Round = replica
			if replica > 0 {
				placed.Worker = rival
			}
			job.Replicas = append(job.Replicas, book.Replica{Assignment: placed, State: rapid.SampledFrom(
				[]protocol.ReplicaState{protocol.ReplicaWorking, protocol.ReplicaDelivered, protocol.ReplicaSlashed}).Draw(r, "state")})
		}
	case 2:
		for round := range job.Round {
			job.Ends = append(job.Ends, book.End{Worker: me, Enclave: mine, Round: round, How: book.Slashed, At: 990})
		}
	}
	return job
}

// drawTasks are what the node did about jobs: bids of this round and of earlier ones, and work.
func drawTasks(r *rapid.T, v *view) {
	for i, job := range v.jobs {
		for round := range job.Round {
			// What is left of earlier rounds says nothing about this one.
			old := fresh()
			old.offer = &bidding.Offer{Bid: protocol.Bid{Price: big.NewInt(1), ValidUntil: 5000}, Slots: 4, Collateral: big.NewInt(40)}
			old.working = rapid.Bool().Draw(r, "still at work")
			old.stop = func() {}
			v.tasks[taskID{job.ID, round}] = old
		}
		if job.Status != protocol.StatusOpen || !rapid.Bool().Draw(r, "bid for") {
			continue
		}
		t := offered(*v, job, 500, rapid.Uint64Range(990, 1100).Draw(r, "valid until"))
		t.offer.Collateral, t.oracles[0] = job.Request.Offer.Collateral, handedIn
		if rapid.Bool().Draw(r, "on chain") {
			v.jobs[i].Standing = &book.Standing{Worker: me, ValidUntil: t.offer.Bid.ValidUntil}
		}
	}
}

// drawView is a node amid jobs of many rounds.
func drawView(r *rapid.T) view {
	var jobs []book.Job
	for n := range rapid.IntRange(0, 12).Draw(r, "jobs") {
		jobs = append(jobs, drawJob(r, byte(n+1)))
	}
	v := sight(jobs...)
	drawTasks(r, &v)
	v.own.Capacity.Slots = 8
	v.own.FreeSlots = 8 - rapid.IntRange(0, 8).Draw(r, "used")
	v.own.Running = rapid.IntRange(0, 8).Draw(r, "running")
	v.lanes = 8 - v.own.Running
	v.latePatience = rapid.SampledFrom([]uint64{0, 60}).Draw(r, "patience")
	v.own.FreeStake, v.own.Locked = big.NewInt(rapid.Int64Range(0, 100).Draw(r, "stake")), big.NewInt(rapid.Int64Range(0, 80).Draw(r, "locked"))
	v.own.PausedUntil = rapid.SampledFrom([]uint64{0, 0, 0, 1000, 1001}).Draw(r, "paused")
	v.strategy = bidding.CostPlus{WeiPerGcycle: big.NewInt(1_000_000), CollateralBudget: big.NewInt(budget)}
	return v
}

// promised is what a plan promises beyond what stood before it.
type promised struct {
	slots int
	stake *big.Int
	jobs  map[common.Hash]bool
}

// promise adds a bid of the plan, and checks what must hold of any.
func (p *promised) promise(r *rapid.T, v view, a action) {
	require.LessOrEqual(r, v.own.PausedUntil, v.now, "no bid is brought anywhere while the circuit is open")
	require.Equal(r, taskID{a.job.ID, a.job.Round}, a.id, "bids are for the round that is open")
	require.False(r, a.job.HoldsReplica(me), "nor for a second replica of a job")
	if t := v.tasks[a.id]; t != nil && t.hasOffered(a.offer) || p.jobs[a.job.ID] {
		return
	}
	require.Equal(r, a.job.Round, a.offer.Bid.Round, "and say so")
	p.jobs[a.job.ID] = true
	p.slots += int(a.offer.Slots)
	p.stake.Add(p.stake, a.offer.Collateral)
}

func TestPlan_Properties(t *testing.T) {
	bids, runs, stops, late := 0, 0, 0, 0
	rapid.Check(t, func(r *rapid.T) {
		v := drawView(r)
		sum := promised{jobs: map[common.Hash]bool{}}
		sum.slots, sum.stake = committed(v)
		var last *book.Assignment
		started := map[taskID]bool{}
		for _, a := range plan(v) {
			require.Equal(r, a.job.ID, a.id.job, "an act is about its job")
			switch a.kind {
			case actStop:
				stops++
				require.True(r, v.tasks[a.id].working)
				require.NotNil(r, a.job.EndOf(me, a.id.round), "work ends with its round and no sooner")
			case actRun:
				require.False(r, started[a.id], "a round is worked on once")
				started[a.id] = true
				require.Equal(r, me, a.owed.Worker)
				require.Nil(r, a.job.EndOf(me, a.id.round))
				require.False(r, last != nil && a.owed.Before(*last), "the oldest first")
				require.LessOrEqual(r, v.now, a.owed.Deadline+a.patience)
				if v.now > a.owed.Deadline {
					late++
					require.Equal(r, protocol.ModeTee, a.job.Request.Assurance.Mode, "replicas are never late")
				}
				last = &a.owed
			case actPlace, actHandIn:
				sum.promise(r, v, a)
			}
		}
		runs, bids = runs+len(started), bids+len(sum.jobs)
		require.LessOrEqual(r, len(started), max(v.lanes, 0), "no more runs than lanes")
		if len(sum.jobs) == 0 {
			return
		}
		require.LessOrEqual(r, sum.slots, v.own.FreeSlots, "promises never exceed the slots")
		require.LessOrEqual(r, sum.stake.Cmp(v.own.FreeStake), 0, "nor the stake")
		require.LessOrEqual(r, new(big.Int).Add(v.own.Locked, sum.stake).Cmp(big.NewInt(budget)), 0, "nor the budget")
	})
	for what, count := range map[string]int{"bids": bids, "runs": runs, "stops": stops, "late runs": late} {
		require.Positive(t, count, what)
	}
}
