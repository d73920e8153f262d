package stats_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/stats"
)

const (
	file = "../stats.json"
	// update writes what is found.
	update = "DCAP_ZK_UPDATE"
	// large compiles the large circuits as well; without it they are only held to their budgets.
	large = "DCAP_ZK_LARGE"
)

// Budgets: a domain of the transform holds a power of two of constraints, and its next one costs twice the time.
func budgets() map[string]int {
	return map[string]int{
		"batch1": 1 << 19, "batch1-processor": 1 << 19, "batch1-simulated": 1 << 19, "batch4": 1 << 21,
	}
}

func TestCounts(t *testing.T) {
	committed, err := stats.Read(file)
	require.NoError(t, err)
	for _, entry := range stats.Entries() {
		if entry.Large && os.Getenv(large) == "" {
			t.Logf("SKIPPED: compiling %s, as %s is not set; make dcap-zk-full", entry.Name, large)
			continue
		}
		counts, err := stats.Count(entry)
		require.NoError(t, err)
		t.Logf("%s: %d constraints", entry.Name, counts.Constraints)
		if os.Getenv(update) != "" {
			committed[entry.Name] = counts
			continue
		}
		require.Equal(t, committed[entry.Name], counts,
			"%s changed; if it was meant to, write it down: make dcap-zk-stats", entry.Name)
	}
	if os.Getenv(update) != "" {
		require.NoError(t, stats.Write(file, committed))
	}
	for _, entry := range stats.Entries() {
		require.NotZero(t, committed[entry.Name].Constraints, entry.Name)
		require.LessOrEqual(t, committed[entry.Name].Constraints, budgets()[entry.Name], entry.Name)
	}
}
