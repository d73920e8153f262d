package collateral_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

func at(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func evaluationsBody(t testing.TB, sgx bool) []byte {
	t.Helper()
	doc, err := dcaptest.NewWorld(t).Authority.Evaluations(simtee.Evaluations{SGX: sgx, Numbers: []simtee.Evaluation{
		{Number: 19, Recovered: at(2026, time.May, 12)},
		{Number: 18, Recovered: at(2025, time.November, 12)},
		{Number: 17, Recovered: at(2024, time.March, 12)},
	}})
	require.NoError(t, err)
	return doc.Body
}

func TestReadEvaluations(t *testing.T) {
	list, err := collateral.ReadEvaluations(evaluationsBody(t, false))
	require.NoError(t, err)
	require.Equal(t, parse.TDX, list.TEE)
	require.Len(t, list.Numbers, 3)
	require.EqualValues(t, 19, list.Early())
	for _, test := range []struct {
		at    time.Time
		want  uint32
		found bool
	}{
		{at(2025, time.March, 11), 0, false},
		{at(2025, time.March, 12), 17, true},
		{at(2026, time.November, 11), 17, true},
		{at(2026, time.November, 12), 18, true},
		{at(2030, time.January, 1), 19, true},
	} {
		got, found := list.Standard(test.at)
		require.Equal(t, test.found, found, "%s", test.at)
		require.Equal(t, test.want, got, "%s", test.at)
	}
	list, err = collateral.ReadEvaluations(evaluationsBody(t, true))
	require.NoError(t, err)
	require.Equal(t, parse.SGX, list.TEE)
}

func TestReadEvaluations_Faults(t *testing.T) {
	for _, test := range []struct{ name, from, to, want string }{
		{"no document", `"tcbEvaluationDataNumbers"`, `"numbers"`, "answer has no tcbEvaluationDataNumbers"},
		{"id", `"id":"TDX"`, `"id":"TD"`, `id "TD", want SGX or TDX`},
		{"version", `"version":1`, `"version":2`, "version 2, want 1"},
		{"issue date", `"issueDate":"2026`, `"issueDate":"x`, "issueDate"},
		{"no numbers", `"tcbEvalNumbers"`, `"x"`, "lists 0 numbers"},
		{"no number", `{"tcbEvaluationDataNumber":18`, `{"x":18`, "tcbEvalNumbers[1] has no tcbEvaluationDataNumber"},
		{"negative number", `:18,`, `:-18,`, "tcbEvaluationDataNumbers"},
		{"recovery date", `"tcbRecoveryEventDate":"2024-03-12T`, `"tcbRecoveryEventDate":"2024-03-12`, "tcbEvalNumbers[2].tcbRecoveryEventDate"},
		{"TCB date", `"tcbDate":"2024-03-12T`, `"tcbDate":"2024-03-12`, "tcbEvalNumbers[2].tcbDate"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := string(evaluationsBody(t, false))
			require.Contains(t, body, test.from)
			_, err := collateral.ReadEvaluations([]byte(strings.Replace(body, test.from, test.to, 1)))
			require.ErrorIs(t, err, collateral.ErrMalformed)
			require.ErrorContains(t, err, test.want)
		})
	}
}

// Intel's own lists, where they were collected: what was early in summer 2025 and what was standard.
func TestReadEvaluations_IntelSamples(t *testing.T) {
	for _, name := range []string{"2025-06_tcb_eval_sgx.json", "2025-06_tcb_eval_tdx.json"} {
		body, err := os.ReadFile(filepath.Join(dcaptest.SamplesDir(t), "collateral", name))
		require.NoError(t, err)
		list, err := collateral.ReadEvaluations(body)
		require.NoError(t, err)
		require.EqualValues(t, 19, list.Early())
		standard, found := list.Standard(at(2025, time.June, 25))
		require.True(t, found)
		require.EqualValues(t, 17, standard)
	}
}

// FuzzReadEvaluations looks for panics, and for lists nobody could choose from.
func FuzzReadEvaluations(f *testing.F) {
	f.Add(evaluationsBody(f, false))
	f.Fuzz(func(t *testing.T, body []byte) {
		list, err := collateral.ReadEvaluations(body)
		if err != nil {
			require.ErrorIs(t, err, collateral.ErrMalformed)
			return
		}
		require.NotEmpty(t, list.Numbers)
		if standard, found := list.Standard(at(2030, time.January, 1)); found {
			require.LessOrEqual(t, standard, list.Early())
		}
	})
}

// FuzzReadBundle looks for panics in the reader of whole bundles, certificates and lists included.
func FuzzReadBundle(f *testing.F) {
	bundle, err := dcaptest.NewWorld(f).Authority.Bundle(simtee.DefaultBundle())
	require.NoError(f, err)
	f.Add(bundle)
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		set, err := collateral.ReadBundle(text)
		if err != nil {
			require.ErrorIs(t, err, collateral.ErrMalformed)
			return
		}
		require.True(t, set.QEChain == nil || len(set.QEChain) == 2)
		require.True(t, set.TCBInfo == nil || len(set.TCBInfo.Levels) > 0)
	})
}
