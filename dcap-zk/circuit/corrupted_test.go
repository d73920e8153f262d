package circuit_test

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/zktest"
	"github.com/assay-network/assay/internal/simtee"
)

// TestCorruptedSolution changes every value of a solved witness, the prover's inputs and all that was computed from them.
// Built with the tag debug it also counts what each assertion in the source rejects.
func TestCorruptedSolution(t *testing.T) {
	w := newWorld(t)
	system := w.system(t, w.of(t, simtee.PlatformCA), 1)
	q := w.quote(t, "corrupted", simtee.PlatformCA, simtee.TDXv4)
	found, err := zktest.Corrupt(system, assign(t, 1, q))
	require.NoError(t, err)
	t.Logf("%d values, each changed twice", found.Values)
	require.Greater(t, found.Values, system.GetNbConstraints())
	t.Logf("in no constraint: %v; not missed: %v; constraints without rejects: %d", found.Unused, found.Free, found.Idle)
	// Hints answer more than is asked for: digits of single bits, which are the bits; the rest of a product that must have
	// none; upper limbs of numbers that must have none. What stands in no constraint decides nothing.
	for giver := range found.Unused {
		require.Contains(t, []string{"sha2.cutHint", "emulated.mulHint", "sw_emulated.rationalReconstruct", "hints.Randomize"}, giver)
	}
	// Where something is zero, its inverse may be anything. The commitment is blinded by what may be anything, too.
	for giver := range found.Free {
		require.Contains(t, []string{"solver.InvZeroHint", "hints.Randomize"}, giver)
	}
	require.LessOrEqual(t, found.Idle, 1, "constraints that reject nothing, beside that of the blinding")
	if os.Getenv("DCAP_ZK_LABELS") == "" {
		t.Log("SKIPPED: the count for each assertion, which needs the tag debug; make dcap-zk-full")
		return
	}
	var places []string
	for place := range found.Rejects {
		places = append(places, place)
	}
	slices.Sort(places)
	const fewest = 30
	require.Greater(t, len(places), fewest, "built without the tag debug")
	for _, place := range places {
		t.Logf("%9d %s", found.Rejects[place], place)
		require.NotZero(t, found.Rejects[place], place)
	}
}
