package policy_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
)

// reference accepts the reference trust domain and nothing else.
func reference() policy.Acceptance {
	td, reportData := simtee.DefaultTD(), dcaptest.ReportData()
	return policy.Acceptance{
		Statuses: []collateral.Status{collateral.UpToDate, collateral.SWHardeningNeeded},
		Measurements: []policy.Measurement{{
			Name: "reference", MRTD: td.MRTD, RTMR0: td.RTMR[0], RTMR1: td.RTMR[1], RTMR2: td.RTMR[2],
			MRConfigID: td.MRConfigID, Attributes: td.Attributes, XFAM: td.XFAM,
		}},
		ReportData: &reportData,
		MaxAge:     time.Hour,
	}
}

func appraised(t *testing.T, td simtee.TDConfig, knobs ...simtee.Knob) *policy.Result {
	t.Helper()
	w := dcaptest.NewWorld(t)
	result, err := dcap.Appraise(w.QuoteOf(t, td, knobs...), w.Collateral(t), w.Root, w.Now)
	require.NoError(t, err)
	return result
}

func TestCheck_AcceptsTheReference(t *testing.T) {
	a := reference()
	require.NoError(t, a.Check(appraised(t, simtee.DefaultTD()), dcaptest.Now()))
	require.NoError(t, a.Check(appraised(t, simtee.DefaultTD()), dcaptest.Now().Add(time.Hour)), "exactly the maximal age")
}

func TestCheck_RefusesTheTrustDomain(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*simtee.TDConfig)
		knob   simtee.Knob
		want   error
	}{
		{name: "debug", knob: simtee.KnobDebug, want: policy.ErrDebug},
		{name: "reserved debug bit", change: func(td *simtee.TDConfig) { td.Attributes[0] = 0x80 }, want: policy.ErrDebug},
		{name: "other image", knob: simtee.KnobOtherMeasurement, want: policy.ErrMeasurement},
		{name: "RTMR0", change: func(td *simtee.TDConfig) { td.RTMR[0][0] ^= 1 }, want: policy.ErrMeasurement},
		{name: "RTMR1", change: func(td *simtee.TDConfig) { td.RTMR[1][0] ^= 1 }, want: policy.ErrMeasurement},
		{name: "RTMR2", change: func(td *simtee.TDConfig) { td.RTMR[2][47] ^= 1 }, want: policy.ErrMeasurement},
		{name: "MRCONFIGID", change: func(td *simtee.TDConfig) { td.MRConfigID[0] ^= 1 }, want: policy.ErrMeasurement},
		{name: "attributes", change: func(td *simtee.TDConfig) { td.Attributes[3] = 0 }, want: policy.ErrMeasurement},
		{name: "XFAM", change: func(td *simtee.TDConfig) { td.XFAM[2] ^= 1 }, want: policy.ErrMeasurement},
		{name: "RTMR3 is not compared", change: func(td *simtee.TDConfig) { td.RTMR[3][0] ^= 1 }},
		{name: "MROWNER is not compared", change: func(td *simtee.TDConfig) { td.MROwner[0] ^= 1 }},
		{name: "report data", knob: simtee.KnobWrongReportData, want: policy.ErrReportData},
	} {
		t.Run(test.name, func(t *testing.T) {
			td := simtee.DefaultTD()
			if test.change != nil {
				test.change(&td)
			}
			var knobs []simtee.Knob
			if test.knob != "" {
				knobs = append(knobs, test.knob)
			}
			a := reference()
			err := a.Check(appraised(t, td, knobs...), dcaptest.Now())
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, test.want)
		})
	}
}

func TestCheck_ServiceTD(t *testing.T) {
	a, r := reference(), appraised(t, simtee.DefaultTD())
	r.TD.MRServiceTD = new([48]byte)
	require.NoError(t, a.Check(r, dcaptest.Now()))
	r.TD.MRServiceTD[40] = 1
	require.ErrorIs(t, a.Check(r, dcaptest.Now()), policy.ErrServiceTD)
}

func TestCheck_Rules(t *testing.T) {
	zero := [48]byte{}
	for _, test := range []struct {
		name   string
		policy func(*policy.Acceptance)
		result func(*policy.Result)
		want   error
	}{
		{name: "status not listed", result: func(r *policy.Result) { r.Status = collateral.OutOfDate }, want: policy.ErrStatus},
		{name: "revoked", result: func(r *policy.Result) { r.Status = collateral.Revoked }, want: policy.ErrStatus},
		{name: "unrecognized", result: func(r *policy.Result) { r.Status = collateral.Unrecognized }, want: policy.ErrStatus},
		{name: "status listed", result: func(r *policy.Result) { r.Status = collateral.SWHardeningNeeded }},
		{
			name:   "denied advisory",
			policy: func(a *policy.Acceptance) { a.DeniedAdvisories = []string{"INTEL-SA-1"} },
			result: func(r *policy.Result) { r.Advisories = []string{"INTEL-SA-0", "INTEL-SA-1"} },
			want:   policy.ErrAdvisory,
		},
		{name: "evaluation at the minimum", policy: func(a *policy.Acceptance) { a.MinEvaluation = 17 }},
		{name: "evaluation below it", policy: func(a *policy.Acceptance) { a.MinEvaluation = 18 }, want: policy.ErrEvaluation},
		{
			name:   "denied family",
			policy: func(a *policy.Acceptance) { a.DeniedFMSPCs = [][6]byte{simtee.DefaultFMSPC()} },
			want:   policy.ErrFMSPC,
		},
		{name: "RTMR3 asked for", policy: func(a *policy.Acceptance) { a.Measurements[0].RTMR3 = &zero }},
		{
			name:   "RTMR3 asked for and different",
			policy: func(a *policy.Acceptance) { a.Measurements[0].RTMR3 = &[48]byte{1} },
			want:   policy.ErrMeasurement,
		},
		{
			name:   "second measurement matches",
			policy: func(a *policy.Acceptance) { a.Measurements = append([]policy.Measurement{{}}, a.Measurements...) },
		},
		{
			name:   "any measurement",
			policy: func(a *policy.Acceptance) { a.Measurements, a.AnyMeasurement = nil, true },
			result: func(r *policy.Result) { r.TD.MRTD[0] ^= 1 },
		},
		{
			name:   "any report data",
			policy: func(a *policy.Acceptance) { a.ReportData, a.AnyReportData = nil, true },
			result: func(r *policy.Result) { r.ReportData[0] ^= 1 },
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, r := reference(), appraised(t, simtee.DefaultTD())
			if test.policy != nil {
				test.policy(&a)
			}
			if test.result != nil {
				test.result(r)
			}
			err := a.Check(r, dcaptest.Now())
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, test.want)
		})
	}
}

func TestCheck_Freshness(t *testing.T) {
	a, r := reference(), appraised(t, simtee.DefaultTD())
	now := dcaptest.Now()
	require.ErrorIs(t, a.Check(r, now.Add(time.Hour+time.Second)), policy.ErrStale)
	require.ErrorIs(t, a.Check(r, now.Add(-time.Second)), policy.ErrStale)
	a.MaxAge, a.AnyAge = 0, true
	require.NoError(t, a.Check(r, now.AddDate(0, 0, 29)))
	require.ErrorIs(t, a.Check(r, now.AddDate(0, 0, 30)), policy.ErrStale, "collateral ends here whatever the age")
}

// A rule nobody thought about must not read as "anything goes".
func TestCheck_IncompletePolicyAcceptsNothing(t *testing.T) {
	r := appraised(t, simtee.DefaultTD())
	for name, change := range map[string]func(*policy.Acceptance){
		"zero value":               func(a *policy.Acceptance) { *a = policy.Acceptance{} },
		"no status":                func(a *policy.Acceptance) { a.Statuses = nil },
		"revoked status":           func(a *policy.Acceptance) { a.Statuses = append(a.Statuses, collateral.Revoked) },
		"unrecognized status":      func(a *policy.Acceptance) { a.Statuses = append(a.Statuses, collateral.Unrecognized) },
		"no measurement":           func(a *policy.Acceptance) { a.Measurements = nil },
		"measurements and any":     func(a *policy.Acceptance) { a.AnyMeasurement = true },
		"no report data":           func(a *policy.Acceptance) { a.ReportData = nil },
		"report data and any":      func(a *policy.Acceptance) { a.AnyReportData = true },
		"no age":                   func(a *policy.Acceptance) { a.MaxAge = 0 },
		"negative age":             func(a *policy.Acceptance) { a.MaxAge = -1 },
		"age and any age":          func(a *policy.Acceptance) { a.AnyAge = true },
		"negative age and any age": func(a *policy.Acceptance) { a.MaxAge, a.AnyAge = -1, true },
	} {
		t.Run(name, func(t *testing.T) {
			a := reference()
			change(&a)
			require.ErrorIs(t, a.Check(r, dcaptest.Now()), policy.ErrPolicy)
		})
	}
	a := reference()
	require.ErrorIs(t, a.Check(nil, dcaptest.Now()), policy.ErrNotVerified)
	require.ErrorIs(t, a.Check(&policy.Result{}, dcaptest.Now()), policy.ErrNotVerified)
}
