package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCommittedVectorsAreCurrent(t *testing.T) {
	var messages bytes.Buffer
	require.NoError(t, run([]string{"-check", "-out", filepath.Join("..", "..", DefaultPath)}, &messages))
}

func TestRun(t *testing.T) {
	path := filepath.Join(t.TempDir(), "vectors.json")
	var messages bytes.Buffer
	require.ErrorIs(t, run([]string{"-check", "-out", path}, &messages), os.ErrNotExist)
	require.NoError(t, run([]string{"-out", path}, &messages))
	require.NoError(t, run([]string{"-check", "-out", path}, &messages))

	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)/2]++
	require.NoError(t, os.WriteFile(path, content, 0o600))
	require.ErrorIs(t, run([]string{"-check", "-out", path}, &messages), errStale)
	require.Error(t, run([]string{"-unknown"}, &messages))
}
