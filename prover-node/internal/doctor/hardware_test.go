package doctor_test

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/doctor"
)

// Variables of the test on hardware. `make attest-hw` sets the first.
const (
	hardwareVariable = "ATTEST_HW"
	serviceVariable  = "ATTEST_HW_PCS"
	socketVariable   = "ATTEST_HW_DSTACK"
)

// quoteRounds is how many quotes are made: enough to notice requests that are left open, or answers that repeat.
const quoteRounds = 5

// On every kind of hardware this machine has: quotes bind what they are asked to, and trace to Intel's root.
func TestHardware(t *testing.T) {
	if os.Getenv(hardwareVariable) == "" {
		t.Skipf("SKIPPED: %s is not set, so no hardware was looked for (make attest-hw)", hardwareVariable)
	}
	places := machine.Places{DstackEndpoint: os.Getenv(socketVariable)}
	diagnosis := machine.Diagnose(machine.Real(), places)
	t.Logf("What this machine has:\n%s", diagnosis.Text())
	if diagnosis.Best == "" {
		t.Skip("SKIPPED: NO HARDWARE WAS TESTED: nothing above is ready on this machine")
	}
	for _, way := range diagnosis.Ways {
		if !way.Ready {
			t.Logf("%s: not ready, not tested", way.Name)
			continue
		}
		t.Run(way.Name, func(t *testing.T) { testHardware(t, way.Name, places) })
	}
}

func testHardware(t *testing.T, name string, places machine.Places) {
	wanted := attest.Config{Method: attest.Method(name), Places: places}
	provider, err := attest.Open(wanted, nil, machine.Real())
	require.NoError(t, err)
	var first attest.Evidence
	for round := range quoteRounds {
		reportData := [64]byte{byte(round), 63: 0xa5}
		begun := time.Now()
		evidence, err := attest.Take(t.Context(), provider, reportData)
		require.NoError(t, err)
		t.Logf("quote %d: %s version %d in %s, measurement %s", round, evidence.TEE, evidence.Version,
			time.Since(begun).Round(time.Millisecond), evidence.Measurement)
		if round == 0 {
			first = evidence
		}
		require.Equal(t, first.Measurement, evidence.Measurement)
		require.Equal(t, first.LeafDER, evidence.LeafDER)
		require.True(t, round == 0 || string(first.Compact) != string(evidence.Compact), "every quote is over other report data")
	}

	base := os.Getenv(serviceVariable)
	if base == "" {
		base = pcs.IntelBase
	}
	report := doctor.Examine(t.Context(), doctor.Deps{
		System: machine.Real(), Wanted: wanted, Root: dcap.IntelRoot(), Now: time.Now,
		PCS: &pcs.Client{Base: base, Get: pcs.HTTP{}},
	})
	t.Logf("Judged by %s:\n%s", base, report.Text())
	require.True(t, report.Fit, report.Reason)
}
