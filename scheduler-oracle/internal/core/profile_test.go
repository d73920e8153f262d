package core_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

// crowd is nodes that each excel at one thing, all within the band of the best: 1 is cheap, 2 fast, 3 nearly full,
// 4 poor, 5 had no turn yet, 6 is near; 7 excels at everything off chain and asks too much.
func crowd() *core.Snapshot {
	snapshot := newSnapshot()
	for n := range uint32(7) {
		c := signed(n + 1)
		c.Enclave.Capacity.Slots, c.Enclave.Capacity.MemoryMiB, c.Enclave.Capacity.EPCMiB = 8, 8*1_024, 8*16
		c.Bid.Price = big.NewInt(500)
		c.Terms = core.Terms{LatencyMs: 4_000, Earned: 100, Turns: 10}
		snapshot.Candidates = append(snapshot.Candidates, c)
	}
	node := func(n int) *core.Candidate { return &snapshot.Candidates[n-1] }
	node(1).Bid.Price = big.NewInt(480)
	node(2).Enclave.Capacity.KHz = 1_400
	node(3).Enclave.Used = 1
	node(4).Terms.Earned = 0
	node(5).Terms.Turns = 0
	node(6).Terms.LatencyMs, node(6).Terms.Locality = 10, 9_000
	node(7).Bid.Price, node(7).Terms = big.NewInt(700), core.Terms{LatencyMs: 1, Locality: 10_000, MemoryFree: 10_000}
	return snapshot
}

func TestProfiles_ChooseInsideTheBandByWhatTheyAreNamedFor(t *testing.T) {
	for name, want := range map[string]uint32{
		"balanced": 4, "cheapest": 1, "fastest": 6, "bin-packing": 3, "priority-round-robin": 5,
	} {
		t.Run(name, func(t *testing.T) {
			snapshot := crowd()
			var err error
			snapshot.Profile, err = core.ProfileNamed(name, common.Hash{})
			require.NoError(t, err)
			outcome := decide(t, snapshot)
			winner, won := outcome.Winner()
			require.True(t, won)
			require.Equal(t, want, winner.Candidate.Worker.ID)
			last := outcome.Ranked[len(outcome.Ranked)-1]
			require.EqualValues(t, 7, last.Candidate.Worker.ID)
			require.False(t, last.Eligible, "nothing off chain makes up for what the chain will not take")
			require.Equal(t, oracleapi.ReasonLowerScore, last.Reason)
			for i := range outcome.Ranked[1:] {
				require.NotEmpty(t, outcome.Detail(&outcome.Ranked[i+1]))
			}
		})
	}
}

func TestDecide_ExplainsWhatTheProfileDid(t *testing.T) {
	snapshot := newSnapshot()
	rich := signed(1)
	rich.Terms.Earned = 5
	snapshot.Candidates = []core.Candidate{rich, signed(2)}
	outcome := decide(t, snapshot)
	require.EqualValues(t, 2, outcome.Ranked[0].Candidate.Worker.ID)
	require.Equal(t, oracleapi.ReasonLessPreferred, outcome.Ranked[1].Reason)
	require.Contains(t, outcome.Detail(&outcome.Ranked[1]), "within the band of 300 points, and less preferred by the profile balanced")
}

func TestDecide_NobodyWinsBelowTheMarketsFloor(t *testing.T) {
	snapshot := newSnapshot()
	best := standing(snapshot, signed(9), 5_000)
	best.Enclave.Live = false
	snapshot.Candidates = []core.Candidate{best, signed(1)}
	outcome := decide(t, snapshot)
	_, won := outcome.Winner()
	require.False(t, won, "the market still compares with the bid that it stored")
	require.Equal(t, map[string]int{oracleapi.ReasonEnclaveNotLive: 1, oracleapi.ReasonBelowBand: 1}, outcome.Counts)
	require.Contains(t, outcome.Detail(&outcome.Ranked[0]), "below 4700")
}

func TestScore8(t *testing.T) {
	full := protocol.ScoreParts{Price: 10_000, Speed: 10_000, History: 10_000, Load: 10_000, TCB: 10_000}
	require.EqualValues(t, 248, core.Score8(full))
	require.Zero(t, core.Score8(protocol.ScoreParts{Headroom: 10_000, Total: 10_000, Price: 322}))
	require.EqualValues(t, 4, core.Score8(protocol.ScoreParts{Price: 323}), "a thirty-first of the whole is one feature unit")
	require.EqualValues(t, 30+15, core.Score8(protocol.ScoreParts{Speed: 9_999, TCB: 5_000}))
}

func TestEightBit_TieOrderIsTheEpochs(t *testing.T) {
	winner := func(epoch common.Hash, job int64) uint32 {
		snapshot := newSnapshot()
		snapshot.Profile, snapshot.JobID = core.EightBit(epoch), common.BigToHash(big.NewInt(job))
		for n := range uint32(5) {
			c := signed(n + 1)
			c.Bid.JobID = snapshot.JobID
			snapshot.Candidates = append(snapshot.Candidates, c)
		}
		first, won := decide(t, snapshot).Winner()
		require.True(t, won)
		return first.Candidate.Worker.ID
	}
	winners := map[uint32]bool{}
	for epoch := range byte(20) {
		of := winner(common.Hash{epoch}, 1)
		require.Equal(t, of, winner(common.Hash{epoch}, 2), "jobs of one epoch share the order")
		winners[of] = true
	}
	require.Greater(t, len(winners), 2)
}
