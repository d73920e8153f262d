package policy_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
)

// An up-to-date machine is so in whatever format it quotes.
func TestAppraise_EveryFormat(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for _, format := range simtee.Formats() {
		t.Run(format.String(), func(t *testing.T) {
			result, err := dcap.Appraise(w.QuoteIn(t, format, nil), w.CollateralFor(t, format), w.Root, w.Now)
			require.NoError(t, err)
			require.Equal(t, collateral.UpToDate, result.Status)
			require.Empty(t, result.Short)
			require.Equal(t, format.TDX(), result.TEE == parse.TDX)
			require.Equal(t, format.TDX(), result.TD != nil)
			require.Equal(t, format.TDX(), result.Enclave == nil)
			a := policy.Acceptance{
				Statuses: []collateral.Status{collateral.UpToDate}, AnyMeasurement: true, AnyReportData: true, AnyAge: true,
			}
			require.NoError(t, a.Check(result, w.Now))
		})
	}
}

func TestAppraise_EnclaveStatus(t *testing.T) {
	for _, test := range []struct {
		name     string
		platform simtee.PlatformConfig
		status   collateral.Status
		short    []string
	}{
		{name: "current", status: collateral.UpToDate},
		{
			name: "PCE one below", platform: simtee.PlatformConfig{PCESVN: 10},
			status: collateral.OutOfDate, short: []string{"pce has SVN 10, needs 11"},
		},
		{
			name: "PCE below every level", platform: simtee.PlatformConfig{PCESVN: 4},
			status: collateral.Unrecognized, short: []string{"pce has SVN 4, needs 11"},
		},
		{
			name: "quoting enclave at an old level", platform: simtee.PlatformConfig{QEISVSVN: 3},
			status: collateral.OutOfDate, short: []string{"quoting enclave has SVN 3, needs 4"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := dcaptest.NewWorldWith(t, test.platform)
			result, err := dcap.Appraise(w.QuoteIn(t, simtee.SGXv3, nil), w.CollateralFor(t, simtee.SGXv3), w.Root, w.Now)
			require.NoError(t, err)
			require.Equal(t, test.status, result.Status, "got %s", result.Status)
			require.Equal(t, collateral.UpToDate, result.ModuleStatus, "enclaves have no module")
			var short []string
			for _, s := range result.Short {
				short = append(short, s.String())
			}
			require.Equal(t, test.short, short)
		})
	}
}

// Levels list components. The raw CPU SVN, from which they were decoded, has no order.
func TestAppraise_ComparesComponentsNotTheRawCPUSVN(t *testing.T) {
	for _, format := range []simtee.Format{simtee.SGXv3, simtee.TDXv4} {
		for _, test := range []struct {
			platform simtee.PlatformConfig
			want     collateral.Status
		}{
			{simtee.PlatformConfig{CPUSVN: [16]byte{15: 1}}, collateral.UpToDate},
			{simtee.PlatformConfig{CPUSVN: simtee.DefaultComponents(), Components: [16]uint8{1}}, collateral.Unrecognized},
		} {
			w := dcaptest.NewWorldWith(t, test.platform)
			result, err := dcap.Appraise(w.QuoteIn(t, format, nil), w.CollateralFor(t, format), w.Root, w.Now)
			require.NoError(t, err)
			require.Equal(t, test.want, result.Status)
		}
	}
}

func referenceEnclave() policy.Acceptance {
	enclave, a := simtee.DefaultEnclave(), reference()
	a.Measurements = nil
	mask := [16]byte{}
	for i := range mask {
		mask[i] = 0xff
	}
	mask[0] = 0xfb
	attributes := enclave.Attributes
	attributes[0] &= mask[0]
	a.Enclaves = []policy.Enclave{{Name: "reference", MREnclave: enclave.MREnclave, Attributes: attributes, AttributesMask: mask}}
	return a
}

func TestCheck_Enclave(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*simtee.EnclaveConfig)
		knob   simtee.Knob
		policy func(*policy.Acceptance)
		want   error
	}{
		{name: "reference"},
		{name: "debug", knob: simtee.KnobDebug, want: policy.ErrDebug},
		{
			name: "debug that the mask hides", knob: simtee.KnobDebug, want: policy.ErrDebug,
			policy: func(a *policy.Acceptance) {
				a.Enclaves[0].AttributesMask, a.Enclaves[0].Attributes = [16]byte{}, [16]byte{}
			},
		},
		{name: "other code", knob: simtee.KnobOtherMeasurement, want: policy.ErrMeasurement},
		{name: "attributes", change: func(e *simtee.EnclaveConfig) { e.Attributes[0] |= 0x10 }, want: policy.ErrMeasurement},
		{name: "attributes outside the mask", change: func(e *simtee.EnclaveConfig) { e.Attributes[0] ^= 0x04 }},
		{name: "another signer of the same code", change: func(e *simtee.EnclaveConfig) { e.MRSigner[0] ^= 1 }},
		{name: "report data", knob: simtee.KnobWrongReportData, want: policy.ErrReportData},
		{
			name:   "only trust domains are accepted",
			policy: func(a *policy.Acceptance) { a.Enclaves, a.Measurements = nil, reference().Measurements },
			want:   policy.ErrMeasurement,
		},
		{name: "QE identity below the evaluation", policy: func(a *policy.Acceptance) { a.MinEvaluation = 18 }, want: policy.ErrEvaluation},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := dcaptest.NewWorld(t)
			var knobs []simtee.Knob
			if test.knob != "" {
				knobs = append(knobs, test.knob)
			}
			raw := w.QuoteIn(t, simtee.SGXv3, func(c *simtee.QuoteConfig) {
				if test.change != nil {
					test.change(&c.Enclave)
				}
			}, knobs...)
			result, err := dcap.Appraise(raw, w.CollateralFor(t, simtee.SGXv3), w.Root, w.Now)
			require.NoError(t, err)
			a := referenceEnclave()
			if test.policy != nil {
				test.policy(&a)
			}
			err = a.Check(result, w.Now)
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, test.want)
		})
	}
}

// The two documents' evaluation numbers count separately: an old QE identity hides a recovered quoting enclave.
func TestCheck_EvaluationOfEitherDocument(t *testing.T) {
	a := reference()
	a.MinEvaluation = 17
	r := appraised(t, simtee.DefaultTD())
	require.NoError(t, a.Check(r, dcaptest.Now()))
	r.QEEvaluation = 16
	require.ErrorIs(t, a.Check(r, dcaptest.Now()), policy.ErrEvaluation)
}

// Whoever is refused learns of every reason at once.
func TestReasons_ListsAll(t *testing.T) {
	td := simtee.DefaultTD()
	td.MRTD[0] ^= 1
	r := appraised(t, td, simtee.KnobDebug, simtee.KnobWrongReportData)
	r.Status = collateral.OutOfDate
	a := reference()
	reasons := a.Reasons(r, dcaptest.Now().AddDate(0, 0, 31))
	require.Len(t, reasons, 5)
	for i, want := range []error{policy.ErrDebug, policy.ErrStatus, policy.ErrMeasurement, policy.ErrReportData, policy.ErrStale} {
		require.ErrorIs(t, reasons[i], want)
	}
	require.Empty(t, a.Reasons(appraised(t, simtee.DefaultTD()), dcaptest.Now()))
}
