package core_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
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
	c.Terms = core.Terms{
		LatencyMs: rapid.Uint32Range(0, 6_000).Draw(t, "latency"), Locality: rapid.Uint16Max(protocol.MaxScore).Draw(t, "locality"),
		Earned: rapid.Uint64Max(1_000).Draw(t, "earned"), Turns: rapid.Uint32Range(0, 9).Draw(t, "turns"),
	}
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

func profiles() []core.Profile {
	return []core.Profile{
		core.Balanced(), core.Cheapest(), core.Fastest(), core.BinPacking(), core.PriorityRoundRobin(), core.EightBit(common.Hash{1}),
	}
}

func drawSnapshot(t *rapid.T) *core.Snapshot {
	snapshot := newSnapshot()
	snapshot.Profile = rapid.SampledFrom(profiles()).Draw(t, "profile")
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
		outcome := decide(t, snapshot)
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
			before, one := outcome.Ranked[i-1], outcome.Ranked[i]
			require.True(t, before.Eligible || !one.Eligible)
			require.LessOrEqual(t, one.Preference, before.Preference)
		}
	})
}

func TestProperty_OrderOfArrivalNeverMatters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		shuffled := *snapshot
		shuffled.Candidates = rapid.Permutation(snapshot.Candidates).Draw(t, "order")
		one, other := decide(t, snapshot), decide(t, &shuffled)
		require.Equal(t, one.Ranked, other.Ranked)
		require.Equal(t, rejected(one), rejected(other))
		require.Equal(t, one.Counts, other.Counts)
		require.Equal(t, snapshot.InputsRoot(), shuffled.InputsRoot())
	})
}

func TestProperty_AnInfeasibleBidNeverChangesTheOutcome(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		before := decide(t, snapshot)
		intruder := drawCandidate(t, 50)
		intruder.Enclave.Live = false
		intruder.Bid.Price = new(big.Int)
		snapshot.Candidates = slices.Insert(slices.Clone(snapshot.Candidates), 0, intruder)
		require.Equal(t, before.Ranked, decide(t, snapshot).Ranked)
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
		outcome := decide(t, snapshot)
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
		winner, won := decide(t, snapshot).Winner()
		if !won {
			return
		}
		require.Zero(t, core.Feasible(snapshot, winner.Candidate))
		for _, c := range snapshot.Candidates {
			if c.Source == oracleapi.SourceChain && winner.Candidate.Source == oracleapi.SourceSigned {
				require.GreaterOrEqual(t, winner.Total+snapshot.Weights.Band, c.StoredScore, "the market refuses less")
			}
			// An eight-bit profile serves sealed bids, for which there are no receipts.
			if !snapshot.Profile.EightBit && core.Feasible(snapshot, &c).Reason == "" && c.Source == oracleapi.SourceSigned {
				require.GreaterOrEqual(t, winner.Total+snapshot.Weights.Band, core.Score(snapshot, &c).Total, "its receipt would tell")
			}
		}
	})
}

func TestProperty_BetterFactsNeverHurt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		winner, won := decide(t, snapshot).Winner()
		if !won || winner.Candidate.Source == oracleapi.SourceChain || snapshot.Profile.Preference.Packed != 0 {
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
		again := *snapshot
		again.Candidates = better
		next, won := decide(t, &again).Winner()
		require.True(t, won)
		require.Equal(t, winner.Candidate.Bid.Worker, next.Candidate.Bid.Worker)
	})
}

// many is a job with n bids that differ in price, so that there are no ties.
func many(n int) *core.Snapshot {
	snapshot := newSnapshot()
	snapshot.Request.Offer.MinPrice, snapshot.Request.Offer.MaxPrice = big.NewInt(1_000_000), big.NewInt(1_000_000)
	for i := range n {
		c := signed(uint32(i + 1))
		c.Bid.Price = big.NewInt(int64(i * 7_919 % 1_000_000))
		c.Bid.Enclave[0], c.Bid.Enclave[1] = byte(i), byte(i>>8)
		c.Enclave.Capacity.KHz += uint32(i % 1_000)
		snapshot.Candidates = append(snapshot.Candidates, c)
	}
	return snapshot
}

func BenchmarkDecide(b *testing.B) {
	snapshot := many(1_000)
	for b.Loop() {
		_, _ = core.Decide(snapshot)
	}
}

func BenchmarkDecide_AllTied(b *testing.B) {
	snapshot := many(1_000)
	for i := range snapshot.Candidates {
		snapshot.Candidates[i].Bid.Price, snapshot.Candidates[i].Enclave.Capacity.KHz = big.NewInt(5), 1_000
	}
	for b.Loop() {
		_, _ = core.Decide(snapshot)
	}
}

func BenchmarkInputsRoot(b *testing.B) {
	snapshot := many(1_000)
	for b.Loop() {
		snapshot.InputsRoot()
	}
}
