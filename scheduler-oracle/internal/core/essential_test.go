package core_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

func TestProperty_WhatIsEssentialDecidesAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		// Some enclaves bid more than once.
		for i := range rapid.IntRange(0, 3).Draw(t, "again") {
			if len(snapshot.Candidates) == 0 {
				break
			}
			again := rapid.SampledFrom(snapshot.Candidates).Draw(t, "of")
			if again.Source == oracleapi.SourceSigned {
				again.Bid.Price = big.NewInt(rapid.Int64Range(0, 800).Draw(t, "another price"))
				again.Digest = common.Hash{byte(i + 1), 0xff}
				snapshot.Candidates = append(snapshot.Candidates, again)
			}
		}
		whole := decide(t, snapshot)
		essential := core.Essential(snapshot, whole)
		reduced := decide(t, essential)
		one, won := whole.Winner()
		other, wonToo := reduced.Winner()
		require.Equal(t, won, wonToo)
		if won {
			require.Equal(t, one.Candidate, other.Candidate)
			require.Equal(t, one.Total, other.Total)
		}
		require.Equal(t, essential.InputsRoot(), core.Essential(essential, reduced).InputsRoot(), "nothing more to leave out")

		// Whoever holds more bids that cannot win has the same root.
		intruder := drawCandidate(t, 50)
		intruder.Enclave.Live = false
		more := *snapshot
		more.Candidates = slices.Insert(slices.Clone(snapshot.Candidates), 0, intruder)
		require.Equal(t, essential.InputsRoot(), core.Essential(&more, decide(t, &more)).InputsRoot())
	})
}

func TestProperty_InputsTellRootsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		snapshot := drawSnapshot(t)
		shuffled := *snapshot
		shuffled.Candidates = rapid.Permutation(snapshot.Candidates).Draw(t, "order")
		_, differ := oracleapi.FirstDifference(snapshot.Inputs(), shuffled.Inputs())
		require.False(t, differ)
		if len(snapshot.Candidates) == 0 {
			return
		}
		changed := *snapshot
		changed.Candidates = slices.Clone(snapshot.Candidates)
		at := rapid.IntRange(0, len(changed.Candidates)-1).Draw(t, "which")
		changed.Candidates[at].Worker.Late++
		difference, differ := oracleapi.FirstDifference(snapshot.Inputs(), changed.Inputs())
		require.True(t, differ)
		require.Contains(t, difference.Name, "worker.late")
		require.Contains(t, difference.Name, changed.Candidates[at].Bid.Worker.String())
		require.NotEqual(t, snapshot.InputsRoot(), changed.InputsRoot())
	})
}
