package core_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

func TestBesideAndWithstands(t *testing.T) {
	snapshot := newSnapshot()
	one := signed(1)
	one.Enclave.Capacity.Slots, one.Enclave.Capacity.MemoryMiB, one.Enclave.Capacity.EPCMiB = 10, 10_240, 160
	one.Worker.FreeStake = big.NewInt(1_000)
	claimed := core.Score(snapshot, &one).Total
	step := snapshot.Weights.Load / 10
	for _, c := range []struct {
		name  string
		slots uint8
		fits  bool
	}{{"none", 0, true}, {"some", 4, true}, {"all but the last", 9, true}, {"all", 10, false}, {"more than there are", 255, false}} {
		t.Run(c.name, func(t *testing.T) {
			total, fits := core.Beside(snapshot, &one, c.slots)
			require.Equal(t, c.fits, fits)
			if fits {
				require.Equal(t, claimed-uint16(c.slots)*step, total)
			}
		})
	}

	snapshot.Candidates = append(snapshot.Candidates, one)
	within := uint8(snapshot.Weights.Band / step)
	require.True(t, core.Withstands(snapshot, &one, claimed, within))
	require.False(t, core.Withstands(snapshot, &one, claimed, within+1), "the claim would be overstated")
	require.True(t, core.Withstands(snapshot, &one, claimed-step, within+1), "one that says less would not")

	stored := signed(9)
	snapshot.Candidates = append(snapshot.Candidates, standing(snapshot, stored, claimed+step))
	require.True(t, core.Withstands(snapshot, &one, claimed, within-1))
	require.False(t, core.Withstands(snapshot, &one, claimed, within), "it would be too far below the stored bid")
}
