package core_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

func TestCheck_RefusesWhatNoReaderMakes(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 96)
	cases := map[string]struct {
		change func(*core.Snapshot)
		says   string
	}{
		"weights":          {func(s *core.Snapshot) { s.Weights.TCB++ }, "weights sum to 10001"},
		"band":             {func(s *core.Snapshot) { s.Weights.Band = protocol.MaxBand + 1 }, "band is 2001"},
		"no profile":       {func(s *core.Snapshot) { s.Profile = core.Profile{} }, "no profile"},
		"preferences":      {func(s *core.Snapshot) { s.Profile.Preference.Turn++ }, "balanced sum to 10001"},
		"no time":          {func(s *core.Snapshot) { s.Time = 0 }, "no time"},
		"no ceiling":       {func(s *core.Snapshot) { s.Request.Offer.MaxPrice = nil }, "amount of the offer"},
		"negative":         {func(s *core.Snapshot) { s.Request.Offer.Collateral = big.NewInt(-1) }, "amount of the offer"},
		"upside down":      {func(s *core.Snapshot) { s.Request.Offer.MinPrice = big.NewInt(1_001) }, "above its highest"},
		"reserved":         {func(s *core.Snapshot) { s.Reserved.Collateral = huge }, "reserved collateral"},
		"no reservation":   {func(s *core.Snapshot) { s.Reserved = nil }, "candidate 0 stands on chain"},
		"another's":        {func(s *core.Snapshot) { s.Reserved.Worker[0]++ }, "not its own"},
		"two on chain":     {func(s *core.Snapshot) { s.Candidates[1] = s.Candidates[0] }, "2 bids stand on chain"},
		"unknown source":   {func(s *core.Snapshot) { s.Candidates[1].Source = "hearsay" }, `from "hearsay"`},
		"no digest":        {func(s *core.Snapshot) { s.Candidates[1].Digest = common.Hash{} }, "no digest"},
		"no price":         {func(s *core.Snapshot) { s.Candidates[1].Bid.Price = nil }, "candidate 1 asks <nil>"},
		"a price too wide": {func(s *core.Snapshot) { s.Candidates[1].Bid.Price = huge }, "candidate 1 asks"},
		"negative stake":   {func(s *core.Snapshot) { s.Candidates[1].Worker.FreeStake = big.NewInt(-1) }, "free stake of -1"},
		"stored score":     {func(s *core.Snapshot) { s.Candidates[0].StoredScore = 10_001 }, "score of 10001"},
		"locality":         {func(s *core.Snapshot) { s.Candidates[1].Terms.Locality = 10_001 }, "above the whole"},
		"free memory":      {func(s *core.Snapshot) { s.Candidates[1].Terms.MemoryFree = 10_001 }, "above the whole"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			snapshot := newSnapshot()
			snapshot.Candidates = []core.Candidate{standing(snapshot, signed(1), 5_000), signed(2)}
			require.NoError(t, snapshot.Check())
			c.change(snapshot)
			_, err := core.Decide(snapshot)
			require.ErrorIs(t, err, core.ErrMalformed)
			require.ErrorContains(t, err, c.says)
			_, err = core.PlanBatch([]*core.Snapshot{snapshot})
			require.ErrorIs(t, err, core.ErrMalformed)
		})
	}
}

func TestCheckFresh(t *testing.T) {
	snapshot := newSnapshot()
	require.NoError(t, snapshot.CheckFresh(now, 0))
	require.NoError(t, snapshot.CheckFresh(now+30, 30))
	require.ErrorIs(t, snapshot.CheckFresh(now+31, 30), core.ErrStale)
	require.ErrorIs(t, snapshot.CheckFresh(now-1, 30), core.ErrStale)
}

func TestProfileNamed(t *testing.T) {
	for _, name := range core.ProfileNames() {
		profile, err := core.ProfileNamed(name, common.Hash{9})
		require.NoError(t, err)
		require.Equal(t, name, profile.Name)
		snapshot := newSnapshot()
		snapshot.Profile = profile
		require.NoError(t, snapshot.Check())
	}
	_, err := core.ProfileNamed("luckiest", common.Hash{})
	require.ErrorIs(t, err, core.ErrUnknownProfile)
	require.ErrorContains(t, err, "balanced")
}
