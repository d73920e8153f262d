package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCommittedVectorsAreCurrent(t *testing.T) {
	var output, messages bytes.Buffer
	require.NoError(t, run([]string{"-check", "-out", filepath.Join("..", "..", DefaultPath)}, &output, &messages))
}

func TestRun(t *testing.T) {
	path := filepath.Join(t.TempDir(), "scores.json")
	var output, messages bytes.Buffer
	require.ErrorIs(t, run([]string{"-check", "-out", path}, &output, &messages), os.ErrNotExist)
	require.NoError(t, run([]string{"-out", path}, &output, &messages))
	require.NoError(t, run([]string{"-check", "-out", path}, &output, &messages))

	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)/2]++
	require.NoError(t, os.WriteFile(path, content, 0o600))
	require.ErrorIs(t, run([]string{"-check", "-out", path}, &output, &messages), errStale)
	require.Error(t, run([]string{"-unknown"}, &output, &messages))

	require.Empty(t, output.String())
	require.NoError(t, run([]string{"-abi", "-seed", "7", "-count", "3"}, &output, &messages))
	require.Len(t, output.String(), 2+2*32*(2+3*21))
}

// TestDrawCases_MeetsEveryEdge counts edges over what the contracts' fuzz test draws; the last seed stands for all.
func TestDrawCases_MeetsEveryEdge(t *testing.T) {
	met, total := map[string]int{}, 0
	for seed := range uint64(25) {
		cases := drawCases(seed, 400)
		require.Len(t, cases, 400)
		for i := range cases {
			require.NoError(t, cases[i].weights.Check())
			for _, edge := range edges() {
				if edge.holds(&cases[max(i, 1)-1], &cases[i]) {
					met[edge.name]++
				}
			}
		}
		total += len(cases)
	}
	require.Len(t, met, len(edges()), "no two edges share a name, and each is met")
	for name, count := range met {
		require.GreaterOrEqual(t, count*100, total, name)
	}
}

func TestDrawCases_DependsOnTheSeedAlone(t *testing.T) {
	require.Equal(t, drawCases(1, 50), drawCases(1, 50))
	require.NotEqual(t, drawCases(1, 50), drawCases(2, 50))
}
