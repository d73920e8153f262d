package core_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

// drawCandidate is a signed bid that is often feasible: each fact is good nine times out of ten.
func drawCandidate(t *rapid.T, n uint32) core.Candidate {
	mostly := func(name string) bool { return rapid.IntRange(0, 9).Draw(t, name) > 0 }
	c := signed(n)
	c.Bid.Price = big.NewInt(rapid.Int64Range(0, 800).Draw(t, "price"))
	c.Worker.Faulted = rapid.Uint16Max(5).Draw(t, "faulted")
	c.Worker.Late = rapid.Uint16Max(25).Draw(t, "late")
	c.Enclave.Capacity.KHz = rapid.Uint32Range(900, 5_000).Draw(t, "kHz")
	c.Enclave.Capacity.Slots = 2
	c.Enclave.Capacity.MemoryMiB, c.Enclave.Capacity.EPCMiB = 4_096, 64
	c.Enclave.Live = mostly("live")
	if !mostly("free slots") {
		c.Enclave.Used = 2
	}
	if !mostly("stake") {
		c.Worker.FreeStake = big.NewInt(99)
	}
	if !mostly("valid") {
		c.Bid.ValidUntil = now - 1
	}
	return c
}

func drawSnapshot(t *rapid.T) *core.Snapshot {
	snapshot := newSnapshot()
	snapshot.JobID[3] = rapid.Byte().Draw(t, "job")
	count := rapid.IntRange(0, 8).Draw(t, "bids")
	for n := range count {
		snapshot.Candidates = append(snapshot.Candidates, drawCandidate(t, uint32(n+1)))
	}
	if rapid.Bool().Draw(t, "on chain") {
		best := signed(100)
		best.Bid.Price = big.NewInt(rapid.Int64Range(0, 750).Draw(t, "standing price"))
		best.Enclave.Live = rapid.Bool().Draw(t, "standing live")
		stored := rapid.Uint16Max(protocol.MaxScore).Draw(t, "stored")
		snapshot.Candidates = append(snapshot.Candidates, standing(snapshot, best, stored))
	}
	return snapshot
}

func TestProperty_EveryBidIsAccountedForOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		outcome := core.Decide(snapshot)
		require.Len(t, snapshot.Candidates, len(outcome.Ranked)+len(outcome.Rejected))
		counted := 0
		for _, count := range outcome.Counts {
			counted += count
		}
		_, won := outcome.Winner()
		if won {
			counted++
		}
		require.Len(t, snapshot.Candidates, counted)
		for i := 1; i < len(outcome.Ranked); i++ {
			require.LessOrEqual(t, outcome.Ranked[i].Total, outcome.Ranked[i-1].Total)
		}
	})
}

func TestProperty_OrderOfArrivalNeverMatters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		shuffled := *snapshot
		shuffled.Candidates = rapid.Permutation(snapshot.Candidates).Draw(t, "order")
		require.Equal(t, core.Decide(snapshot), core.Decide(&shuffled))
		require.Equal(t, snapshot.InputsRoot(), shuffled.InputsRoot())
	})
}

func TestProperty_AnInfeasibleBidNeverChangesTheOutcome(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		before := core.Decide(snapshot)
		intruder := drawCandidate(t, 50)
		intruder.Enclave.Live = false
		intruder.Bid.Price = new(big.Int)
		snapshot.Candidates = slices.Insert(slices.Clone(snapshot.Candidates), 0, intruder)
		require.Equal(t, before.Ranked, core.Decide(snapshot).Ranked)
	})
}

func TestProperty_ACheaperIdenticalBidNeverLosesToTheDearer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		dear := signed(50)
		dear.Bid.Price = big.NewInt(rapid.Int64Range(1, 750).Draw(t, "dear"))
		cheap := signed(51)
		cheap.Bid.Price = new(big.Int).Sub(dear.Bid.Price, big.NewInt(1))
		snapshot.Candidates = append(snapshot.Candidates, dear, cheap)
		outcome := core.Decide(snapshot)
		place := func(id uint32) int {
			return slices.IndexFunc(outcome.Ranked, func(r core.Ranked) bool { return r.Candidate.Worker.ID == id })
		}
		require.GreaterOrEqual(t, place(50), 0)
		require.Less(t, place(51), place(50))
	})
}

func TestProperty_TheMarketTakesTheWinner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		winner, won := core.Decide(snapshot).Winner()
		if !won {
			return
		}
		require.Zero(t, core.Feasible(snapshot, &winner.Candidate))
		for _, c := range snapshot.Candidates {
			standing := c.Source == oracleapi.SourceChain && core.Feasible(snapshot, &c).Reason == ""
			if standing && winner.Candidate.Source == oracleapi.SourceSigned {
				require.GreaterOrEqual(t, winner.Total, c.StoredScore, "the market refuses less than the standing bid's score")
			}
		}
	})
}

func TestProperty_BetterFactsNeverHurt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		winner, won := core.Decide(snapshot).Winner()
		if !won || winner.Candidate.Source == oracleapi.SourceChain {
			return
		}
		better := slices.Clone(snapshot.Candidates)
		for i := range better {
			if better[i].Digest == winner.Candidate.Digest {
				better[i].Bid.Price = new(big.Int).Rsh(better[i].Bid.Price, 1)
				better[i].Worker.Late /= 2
				better[i].Enclave.Capacity.KHz *= 2
			}
		}
		snapshot.Candidates = better
		again, won := core.Decide(snapshot).Winner()
		require.True(t, won)
		require.Equal(t, winner.Candidate.Bid.Worker, again.Candidate.Bid.Worker)
	})
}

func BenchmarkDecide(b *testing.B) {
	snapshot := newSnapshot()
	for n := range uint32(1_000) {
		c := signed(n + 1)
		c.Bid.Price = big.NewInt(int64(n * 7919 % 750))
		c.Bid.Enclave[0], c.Bid.Enclave[1] = byte(n), byte(n>>8)
		snapshot.Candidates = append(snapshot.Candidates, c)
	}
	for b.Loop() {
		core.Decide(snapshot)
	}
}
