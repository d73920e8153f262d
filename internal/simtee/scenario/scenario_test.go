package scenario_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/scenario"
)

func newWorld(t testing.TB) *scenario.World {
	t.Helper()
	w, err := scenario.NewWorld([]byte("scenarios"), time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	return w
}

// Every knob can be turned in every format it claims to suit, and does something there.
func TestMake_EachKnobChangesSomething(t *testing.T) {
	w := newWorld(t)
	// The natural halves of two signatures decide which of the forcing knobs change nothing.
	natural := map[string]int{}
	for _, format := range simtee.Formats() {
		plain, err := w.Make(scenario.Scenario{Format: format})
		require.NoError(t, err)
		for _, s := range scenario.Singles(format)[1:] {
			c, err := w.Make(s)
			require.NoError(t, err, "%s", s)
			again, err := w.Make(s)
			require.NoError(t, err)
			require.Equal(t, c, again, "%s", s)
			c.Scenario = plain.Scenario
			if simtee.Knob(s.Knobs[0]) == simtee.KnobHighS || simtee.Knob(s.Knobs[0]) == simtee.KnobLowS ||
				simtee.Knob(s.Knobs[0]) == simtee.KnobHighSQE || simtee.Knob(s.Knobs[0]) == simtee.KnobLowSQE {
				if string(c.Quote) == string(plain.Quote) {
					natural[format.String()]++
				}
				continue
			}
			require.NotEqual(t, plain, c, "%s", s)
		}
		require.Equal(t, 2, natural[format.String()], "one of each pair of forcing knobs agrees with the natural signature")
	}
}

func TestKnobs_AreNamedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, knob := range scenario.Knobs() {
		require.NotEmpty(t, knob.Doc, knob.Name)
		require.NotEmpty(t, knob.Group, knob.Name)
		require.False(t, seen[knob.Name], knob.Name)
		seen[knob.Name] = true
	}
}

func TestMake_Refuses(t *testing.T) {
	w := newWorld(t)
	for want, s := range map[string]scenario.Scenario{
		`knob "magic" is not known`:                {Format: simtee.TDXv4, Knobs: []string{"magic"}},
		`"service-td" does nothing to tdx-v4`:      {Format: simtee.TDXv4, Knobs: []string{"service-td"}},
		`"old-pce" and "ancient-pce" turn`:         {Format: simtee.SGXv3, Knobs: []string{"old-pce", "ancient-pce"}},
		`knob "module-signer" does nothing to sgx`: {Format: simtee.SGXv3, Knobs: []string{"module-signer"}},
	} {
		_, err := w.Make(s)
		require.ErrorIs(t, err, scenario.ErrScenario)
		require.ErrorContains(t, err, want)
	}
	_, err := scenario.NewWorld(nil, time.Now())
	require.ErrorIs(t, err, simtee.ErrSeed)
}

// Each pair stands in the list once, in a format that both its knobs suit.
func TestPairs(t *testing.T) {
	knobs := map[string]scenario.Knob{}
	for _, knob := range scenario.Knobs() {
		knobs[knob.Name] = knob
	}
	seen := map[[2]string]bool{}
	formats := map[simtee.Format]int{}
	for _, s := range scenario.Pairs(simtee.SGXv3, simtee.TDXv4, simtee.TDXv5TD15) {
		require.Len(t, s.Knobs, 2)
		first, second := knobs[s.Knobs[0]], knobs[s.Knobs[1]]
		require.NotEqual(t, first.Group, second.Group)
		require.True(t, first.Suits(s.Format) && second.Suits(s.Format), "%s", s)
		require.False(t, seen[[2]string{s.Knobs[0], s.Knobs[1]}], "%s", s)
		seen[[2]string{s.Knobs[0], s.Knobs[1]}] = true
		formats[s.Format]++
	}
	require.Greater(t, len(seen), 4000)
	require.Len(t, formats, 3)
}
