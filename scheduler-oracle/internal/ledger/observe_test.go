package ledger_test

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
)

// observe has another member sign a decision.
func observe(t *testing.T, l *ledger.Ledger, member chain.Key, decision protocol.AssignmentDecision) bool {
	t.Helper()
	digest, err := decision.Digest(domain())
	require.NoError(t, err)
	signature, err := member.SignDigest(digest)
	require.NoError(t, err)
	contradicts, err := l.Observe(member.Address(), decision, signature)
	require.NoError(t, err)
	return contradicts
}

func TestObserve_FindsContradictionsAlsoAfterARestart(t *testing.T) {
	path, own, other := filepath.Join(t.TempDir(), "decisions"), newKey(t), newKey(t)
	l := open(t, path, own)
	first, second, lapsed := choice(1, 1, 0).Decision, choice(1, 2, 0).Decision, choice(1, 3, 0).Decision
	lapsed.ValidUntil = 60
	require.False(t, observe(t, l, other, first))
	require.False(t, observe(t, l, other, first), "the same again is none")
	require.False(t, observe(t, l, newKey(t), second), "another member may see it otherwise")
	require.False(t, observe(t, l, other, choice(1, 2, 1).Decision), "another round")
	require.False(t, observe(t, l, other, lapsed), "it comes after the first has lapsed")
	require.Empty(t, l.Accusations())
	require.True(t, observe(t, l, other, second))
	require.False(t, observe(t, l, own, second), "of ourselves the ledger knows already")
	require.Zero(t, l.Count())

	_, err := l.Sign(choice(1, 1, 0))
	require.NoError(t, err, "what others sign does not bind us")
	require.Equal(t, 1, l.Count())
	require.Len(t, l.Since(0, 100), 6)
	require.Len(t, l.Since(5, 100), 1)
	require.NoError(t, l.Close())
	again := open(t, path, own)
	require.Equal(t, l.Accusations(), again.Accusations())
	accused := again.Accusations()[0]
	require.Equal(t, other.Address(), accused.Member)
	require.Equal(t, first, accused.First.Decision)
	require.Equal(t, second, accused.Second.Decision)
	require.Equal(t, 1, again.Count())
	require.Len(t, again.Since(0, 100), 6)
	require.Len(t, again.Rounds(common.Hash{1}), 1)
	require.Empty(t, again.Rounds(common.Hash{2}))
}

func TestObserve_IsBounded(t *testing.T) {
	l, other := open(t, filepath.Join(t.TempDir(), "decisions"), newKey(t)), newKey(t)
	for worker := range byte(20) {
		observe(t, l, other, choice(1, worker, 0).Decision)
	}
	require.Len(t, l.Since(0, 100), 8, "two are enough")
}

func TestOpen_RefusesObservationsOfAnotherMarket(t *testing.T) {
	path, own, other := filepath.Join(t.TempDir(), "decisions"), newKey(t), newKey(t)
	l := open(t, path, own)
	observe(t, l, other, choice(1, 1, 0).Decision)
	require.NoError(t, l.Close())
	elsewhere := domain()
	elsewhere.Contract[0]++
	_, err := ledger.Open(path, elsewhere, own)
	require.ErrorIs(t, err, ledger.ErrForeign)
}
