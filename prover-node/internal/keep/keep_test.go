package keep_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/prover-node/internal/keep"
)

func names(t *testing.T, d *keep.Drawer) (found []string) {
	t.Helper()
	files, err := d.List()
	require.NoError(t, err)
	for _, file := range files {
		require.False(t, file.At.IsZero())
		found = append(found, file.Name)
	}
	return found
}

func TestDrawer(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	d, err := keep.Open(dir)
	require.NoError(t, err)
	require.Empty(t, names(t, d))
	require.NoError(t, d.Put("two", []byte("2")))
	require.NoError(t, d.Put("one", []byte("1")))
	require.NoError(t, d.Put("one", []byte("another")))
	require.Equal(t, []string{"one", "two"}, names(t, d))

	again, err := keep.Open(dir)
	require.NoError(t, err)
	content, err := again.Get("one")
	require.NoError(t, err)
	require.Equal(t, "another", string(content))
	require.NoError(t, again.Remove("one"))
	require.NoError(t, again.Remove("one"), "what is not there is forgotten already")
	_, err = d.Get("one")
	require.ErrorIs(t, err, keep.ErrNotKept)
}

func TestDrawer_ForgetsInterruptedWrites(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".incoming-7"), []byte("hal"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "whole"), []byte("whole"), 0o600))
	d, err := keep.Open(dir)
	require.NoError(t, err)
	require.Equal(t, []string{"whole"}, names(t, d))
	require.NoFileExists(t, filepath.Join(dir, ".incoming-7"))
}

func TestDrawer_Refuses(t *testing.T) {
	d, err := keep.Open(t.TempDir())
	require.NoError(t, err)
	for _, name := range []string{"", ".", "..", ".hidden", "../up", "a/b", "a b", "a\x00"} {
		require.ErrorIs(t, d.Put(name, nil), keep.ErrName, name)
		_, err := d.Get(name)
		require.ErrorIs(t, err, keep.ErrName, name)
		require.ErrorIs(t, d.Remove(name), keep.ErrName, name)
	}
}

func TestDrawer_NoDirectory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := keep.Open(file)
	require.ErrorContains(t, err, "open drawer")

	dir := filepath.Join(t.TempDir(), "gone")
	d, err := keep.Open(dir)
	require.NoError(t, err)
	require.NoError(t, os.RemoveAll(dir))
	require.ErrorContains(t, d.Put("x", nil), "keep x")
	_, err = d.List()
	require.Error(t, err)
}
