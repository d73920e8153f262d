package results_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/prover-node/internal/keep"
	"github.com/assay-network/assay/prover-node/internal/results"
)

func TestStore_OutlivesItsProcess(t *testing.T) {
	dir := t.TempDir()
	s, err := results.Open(dir)
	require.NoError(t, err)
	require.NoError(t, s.Keep(common.Hash{2}, []byte("two")))
	require.NoError(t, s.Keep(common.Hash{1}, []byte("one")))
	require.Equal(t, []common.Hash{{1}, {2}}, s.Kept())

	again, err := results.Open(dir)
	require.NoError(t, err)
	require.Equal(t, []common.Hash{{1}, {2}}, again.Kept())
	one, err := again.Load(common.Hash{1})
	require.NoError(t, err)
	require.Equal(t, "one", string(one))
	require.NoError(t, again.Forget(common.Hash{1}))
	require.NoError(t, again.Forget(common.Hash{1}))
	require.Equal(t, []common.Hash{{2}}, again.Kept())
	_, err = again.Load(common.Hash{1})
	require.ErrorIs(t, err, keep.ErrNotKept)
}

func TestStore_RefusesForeignFiles(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), nil, 0o600))
	_, err := results.Open(dir)
	require.ErrorContains(t, err, `foreign file "notes.txt"`)
	require.ErrorContains(t, err, "move it elsewhere")
}

func TestStore_SaysWhenItCannotKeep(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "gone")
	s, err := results.Open(dir)
	require.NoError(t, err)
	require.NoError(t, os.RemoveAll(dir))
	require.Error(t, s.Keep(common.Hash{1}, []byte("one")))
	require.Empty(t, s.Kept(), "what is not on disk is not kept")
}
