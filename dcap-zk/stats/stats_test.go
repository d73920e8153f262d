package stats_test

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

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
		"batch1": 1 << 19, "batch1-processor": 1 << 19, "batch1-simulated": 1 << 19, "batch4": 1 << 21, "batch16": 1 << 23,
	}
}

// TestCounts compiles the circuits and compares. Large ones that are not compiled must at least have been, since the circuit of
// a single quote became what it is: counts that a change forgot are found without the minutes and gigabytes that they take.
func TestCounts(t *testing.T) {
	committed, err := stats.Read(file)
	require.NoError(t, err)
	found := make(map[string]stats.Counts)
	for _, entry := range stats.Entries() {
		if entry.Large && os.Getenv(large) == "" {
			t.Logf("SKIPPED: compiling %s, as %s is not set; make dcap-zk-full", entry.Name, large)
			found[entry.Name] = committed[entry.Name]
			require.Equal(t, found[entry.Single].Circuit, committed[entry.Name].Single,
				"%s was counted of another circuit; write it down: make dcap-zk-stats", entry.Name)
			continue
		}
		start := time.Now()
		counts, err := stats.Count(entry)
		require.NoError(t, err)
		counts.Single = found[entry.Single].Circuit
		found[entry.Name] = counts
		t.Logf("%s: %d constraints, compiled in %s; %d MiB so far", entry.Name, counts.Constraints,
			time.Since(start).Round(time.Second/10), peakMiB(t))
		if os.Getenv(update) == "" {
			require.Equal(t, committed[entry.Name], counts,
				"%s changed; if it was meant to, write it down: make dcap-zk-stats", entry.Name)
		}
	}
	if os.Getenv(update) != "" {
		require.NoError(t, stats.Write(file, found))
	} else {
		require.Len(t, committed, len(found), "circuits that are no more")
	}
	for _, entry := range stats.Entries() {
		require.NotZero(t, found[entry.Name].Constraints, entry.Name)
		require.LessOrEqual(t, found[entry.Name].Constraints, budgets()[entry.Name], entry.Name)
	}
}

// peakMiB is the most memory that the process has held.
func peakMiB(t *testing.T) int64 {
	t.Helper()
	var usage unix.Rusage
	require.NoError(t, unix.Getrusage(unix.RUSAGE_SELF, &usage))
	return usage.Maxrss >> 10
}
