package dcap_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
)

// The production quote is genuine. Its machine (components 3,3,2,2,2,1,0,2, TDX 3,0,4) is below both levels that Intel
// still listed in June 2023 (5,5,2,2,3,1,0,3 and 3,0,5), so its TCB status is Unrecognized; go-tdx-guest's own tests
// expect "no matching TCB level found" of it.
func TestAppraise_IntelSignedQuote_GenuineUnderIntelRoot_StatusUnrecognized(t *testing.T) {
	result, err := dcap.Appraise(dcaptest.IntelQuote(), dcaptest.IntelCollateral(t), dcap.IntelRoot(), dcaptest.IntelNow())
	require.NoError(t, err)

	require.Equal(t, parse.TDX, result.TEE)
	require.EqualValues(t, 4, result.Version)
	require.Equal(t, collateral.Unrecognized, result.Status, "TCB status in July 2023")
	require.Equal(t, collateral.UpToDate, result.QEStatus)
	require.Equal(t, []string{
		"sgx component 0 (BIOS Early Microcode Update) has SVN 3, needs 5",
		"sgx component 1 (OS/VMM SGX Late Microcode Update) has SVN 3, needs 5",
		"sgx component 4 (BIOS) has SVN 2, needs 3",
		"sgx component 7 (OS/VMM SEAMLDR ACM) has SVN 2, needs 3",
		"tdx component 2 (OS/VMM TDX Late Microcode Update) has SVN 4, needs 5",
	}, shortfalls(result))
	require.EqualValues(t, 15, result.Evaluation)
	require.Equal(t, [6]byte{0x50, 0x80, 0x6f}, result.FMSPC)
	require.False(t, result.TD.Debug())
}

func shortfalls(result *policy.Result) []string {
	var out []string
	for _, s := range result.Short {
		out = append(out, s.String())
	}
	return out
}

func TestAppraise_IntelSignedQuote_RefusedUnderSimulatedRoot(t *testing.T) {
	simulated := dcaptest.NewWorld(t).Root
	_, err := dcap.Appraise(dcaptest.IntelQuote(), dcaptest.IntelCollateral(t), simulated, dcaptest.IntelNow())
	require.ErrorIs(t, err, genuine.ErrRoot)
}

func TestAppraise_SimulatedQuote(t *testing.T) {
	w := dcaptest.NewWorld(t)
	raw, set := w.Quote(t), w.Collateral(t)

	result, err := dcap.Appraise(raw, set, w.Root, w.Now)
	require.NoError(t, err)
	require.Equal(t, collateral.UpToDate, result.Status)
	require.Equal(t, dcaptest.ReportData(), result.ReportData)
	require.Equal(t, w.Platform.Config().PPID, result.PPID)

	_, err = dcap.Appraise(raw, set, dcap.IntelRoot(), w.Now)
	require.ErrorIs(t, err, genuine.ErrRoot, "a simulated quote must not pass under Intel's root")
}

func TestAppraise_UnreadableQuote(t *testing.T) {
	w := dcaptest.NewWorld(t)
	_, err := dcap.Appraise([]byte("not a quote"), w.Collateral(t), w.Root, w.Now)
	require.ErrorIs(t, err, parse.ErrTruncated)
}

// A revoked quoting enclave must not spare a quote the signature checks: whoever forges one chooses the enclave's SVN.
func TestAppraise_RevokedQELevelDoesNotCutTheChecksShort(t *testing.T) {
	w, bundle := dcaptest.NewWorld(t), simtee.DefaultBundle()
	bundle.QEIdentity.Levels[0].Status = "Revoked"
	set := w.CollateralOf(t, bundle)
	for _, format := range simtee.Formats() {
		if !format.TDX() {
			continue
		}
		result, err := dcap.Appraise(w.QuoteIn(t, format, nil), set, w.Root, w.Now)
		require.NoError(t, err)
		require.Equal(t, collateral.Revoked, result.Status)
		for _, knob := range []simtee.Knob{
			simtee.KnobForeignPCK, simtee.KnobForeignAttestationKey, simtee.KnobCorruptSignature, simtee.KnobCorruptQESignature,
		} {
			_, err := dcap.Appraise(w.QuoteIn(t, format, nil, knob), set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrNotGenuine, "%s %s", format, knob)
		}
	}
}
