package policy_test

import (
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
)

// referencePolicy is the policy that accepts the reference trust domain and enclave, as text.
func referencePolicy() string {
	td, enclave, data := simtee.DefaultTD(), simtee.DefaultEnclave(), dcaptest.ReportData()
	return fmt.Sprintf(`{"statuses":["UpToDate","TDRelaunchAdvised"],
		"measurements":[{"name":"td","mrtd":"%x","rtmr0":"%x","rtmr1":"%x","rtmr2":"%x","rtmr3":"%x","mrconfigid":"%x","attributes":"%x","xfam":"%x"}],
		"enclaves":[{"name":"e","mrenclave":"0x%x","attributes":"%x","attributesMask":"%s"}],
		"reportData":"%x","deniedAdvisories":["INTEL-SA-00001"],"deniedFmspcs":["00806F050000"],"minEvaluation":17}`,
		td.MRTD, td.RTMR[0], td.RTMR[1], td.RTMR[2], td.RTMR[3], td.MRConfigID, td.Attributes, td.XFAM,
		enclave.MREnclave, enclave.Attributes, strings.Repeat("ff", 16), data)
}

func TestReadAcceptance(t *testing.T) {
	a, err := policy.ReadAcceptance([]byte(referencePolicy()))
	require.NoError(t, err)
	require.Equal(t, []collateral.Status{collateral.UpToDate, collateral.TDRelaunchAdvised}, a.Statuses)
	require.Equal(t, []string{"INTEL-SA-00001"}, a.DeniedAdvisories)
	require.Equal(t, [][6]byte{{0x00, 0x80, 0x6f, 0x05}}, a.DeniedFMSPCs)
	require.EqualValues(t, 17, a.MinEvaluation)
	r := appraised(t, simtee.DefaultTD())
	require.NoError(t, a.Check(r, dcaptest.Now()))
	r.TD.RTMR[3][0] ^= 1
	require.ErrorIs(t, a.Check(r, dcaptest.Now()), policy.ErrMeasurement)

	a, err = policy.ReadAcceptance([]byte(`{}`))
	require.NoError(t, err)
	require.Equal(t, policy.Default(), a, "what is not named stays the default's")
}

func TestReadAcceptance_Faults(t *testing.T) {
	mrtd := simtee.DefaultTD().MRTD
	for _, test := range []struct{ name, from, to, want string }{
		{"not JSON", `{"statuses"`, `{statuses`, "invalid character"},
		{"text behind", `"minEvaluation":17}`, `"minEvaluation":17}{}`, "text behind the policy"},
		{"misspelt rule", `"minEvaluation"`, `"minEvaluations"`, `unknown field "minEvaluations"`},
		{"misspelt register", `"rtmr1"`, `"rtrm1"`, `unknown field "rtrm1"`},
		{"unknown status", `"UpToDate"`, `"Fine"`, `status "Fine" is not known`},
		{"revoked", `"UpToDate"`, `"Revoked"`, "can never be accepted"},
		{"unrecognized", `"UpToDate"`, `"Unrecognized"`, "can never be accepted"},
		{"no status", `["UpToDate","TDRelaunchAdvised"]`, `[]`, "no TCB status is accepted"},
		{"short register", hex.EncodeToString(mrtd[:]), "00", "measurements[0]: mrtd has 1 bytes, want 48"},
		{"absent register", `"mrtd"`, `"name"`, "measurements[0]: mrtd has 0 bytes"},
		{"enclave", `"mrenclave":"0x`, `"mrenclave":"zz`, "enclaves[0]: mrenclave"},
		{"report data", `"reportData":"a5`, `"reportData":"`, "reportData has 63 bytes, want 64"},
		{"family", `"00806F050000"`, `"00806F"`, "deniedFmspcs[0] has 3 bytes, want 6"},
		{"negative evaluation", `:17}`, `:-17}`, "minEvaluation"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := referencePolicy()
			require.Contains(t, text, test.from)
			_, err := policy.ReadAcceptance([]byte(strings.Replace(text, test.from, test.to, 1)))
			require.ErrorIs(t, err, policy.ErrPolicy)
			require.ErrorContains(t, err, test.want)
		})
	}
}

// FuzzReadAcceptance looks for panics, and for policies that accept what nobody may.
func FuzzReadAcceptance(f *testing.F) {
	f.Add([]byte(referencePolicy()))
	f.Add([]byte(`{"statuses":["Revoked"]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		a, err := policy.ReadAcceptance(text)
		if err != nil {
			require.ErrorIs(t, err, policy.ErrPolicy)
			return
		}
		require.NotEmpty(t, a.Statuses)
		require.NotContains(t, a.Statuses, collateral.Revoked)
		require.NotContains(t, a.Statuses, collateral.Unrecognized)
	})
}
