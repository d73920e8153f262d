package policy_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
)

// machine is a platform and the trust domain on it, as far as the TCB status depends on them.
type machine struct {
	components [16]uint8
	pceSVN     uint16
	qeSVN      uint16
	tee        [16]uint8
}

// current meets the first level of the default TCB info exactly.
func current() machine {
	return machine{components: simtee.DefaultComponents(), pceSVN: 11, qeSVN: 4, tee: [16]uint8{5, 1, 7}}
}

func (m machine) appraise(t *testing.T, change func(*simtee.BundleConfig)) (*policy.Result, error) {
	t.Helper()
	w := dcaptest.NewWorldWith(t, simtee.PlatformConfig{Components: m.components, PCESVN: m.pceSVN, QEISVSVN: m.qeSVN})
	td := simtee.DefaultTD()
	td.TeeTCBSVN = m.tee
	bundle := simtee.DefaultBundle()
	if change != nil {
		change(&bundle)
	}
	return dcap.Appraise(w.QuoteOf(t, td), w.CollateralOf(t, bundle), w.Root, w.Now)
}

func TestAppraise_Status(t *testing.T) {
	oldPCE := []string{"INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135"}
	for _, test := range []struct {
		name       string
		change     func(*machine)
		status     collateral.Status
		advisories []string
		short      []string
	}{
		{name: "exactly at the first level", status: collateral.UpToDate},
		{name: "above it", change: func(m *machine) { m.components[15], m.pceSVN, m.tee[15] = 255, 300, 255 }},
		{
			name: "PCE one below", change: func(m *machine) { m.pceSVN = 10 },
			status: collateral.OutOfDate, advisories: oldPCE, short: []string{"pce has SVN 10, needs 11"},
		},
		{
			name: "microcode one below", change: func(m *machine) { m.components[1] = 6 },
			status:     collateral.OutOfDateConfigurationNeeded,
			advisories: append(append([]string{}, oldPCE...), "INTEL-SA-00837"),
			short:      []string{"sgx component 1 (OS/VMM SGX Late Microcode Update) has SVN 6, needs 7"},
		},
		{
			name: "PCE below every level", change: func(m *machine) { m.pceSVN = 4 },
			status: collateral.Unrecognized, short: []string{"pce has SVN 4, needs 11"},
		},
		{
			name: "TDX component below every level", change: func(m *machine) { m.tee[2] = 6 },
			status: collateral.Unrecognized,
			short:  []string{"tdx component 2 (OS/VMM TDX Late Microcode Update) has SVN 6, needs 7"},
		},
		{
			name: "module 1 at an old level", change: func(m *machine) { m.tee[0] = 3 },
			status: collateral.OutOfDate, short: []string{"tdx module has SVN 3, needs 4"},
		},
		{
			name: "module 1 below every level", change: func(m *machine) { m.tee[0] = 1 },
			status: collateral.Unrecognized, short: []string{"tdx module has SVN 1, needs 4"},
		},
		// With a module of version 1 or later, its SVN is not compared with the level's first two TDX components.
		{name: "module 1 below the level's component 0", change: func(m *machine) { m.tee[0] = 4 }},
		// With version 0 it is.
		{name: "module 0 at the level", change: func(m *machine) { m.tee[0], m.tee[1] = 5, 0 }},
		{
			name: "module 0 below the level", change: func(m *machine) { m.tee[0], m.tee[1] = 4, 0 },
			status: collateral.Unrecognized, short: []string{"tdx component 0 (OS/VMM TDX Module) has SVN 4, needs 5"},
		},
		{name: "module 3", change: func(m *machine) { m.tee[0], m.tee[1] = 3, 3 }},
		{
			name: "module of a version nobody describes", change: func(m *machine) { m.tee[1] = 9 },
			status: collateral.Unrecognized,
		},
		{
			name: "quoting enclave at an old level", change: func(m *machine) { m.qeSVN = 3 },
			status: collateral.OutOfDate, advisories: []string{"INTEL-SA-00953"},
			short: []string{"quoting enclave has SVN 3, needs 4"},
		},
		{
			name: "quoting enclave below every level", change: func(m *machine) { m.qeSVN = 2 },
			status: collateral.Unrecognized, short: []string{"quoting enclave has SVN 2, needs 4"},
		},
		{
			name: "old PCE and old quoting enclave", change: func(m *machine) { m.pceSVN, m.qeSVN = 5, 3 },
			status: collateral.OutOfDate, advisories: append(append([]string{}, oldPCE...), "INTEL-SA-00953"),
			short: []string{"pce has SVN 5, needs 11", "quoting enclave has SVN 3, needs 4"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := current()
			if test.change != nil {
				test.change(&m)
			}
			result, err := m.appraise(t, nil)
			require.NoError(t, err)
			require.Equal(t, test.status, result.Status, "got %s", result.Status)
			require.ElementsMatch(t, test.advisories, result.Advisories)
			var short []string
			for _, s := range result.Short {
				short = append(short, s.String())
			}
			require.Equal(t, test.short, short)
		})
	}
}

// A level's status is lowered by the module's and the quoting enclave's.
func TestAppraise_Merge(t *testing.T) {
	for _, test := range []struct {
		platform, module, qe, want string
	}{
		{"UpToDate", "UpToDate", "UpToDate", "UpToDate"},
		{"UpToDate", "OutOfDate", "UpToDate", "OutOfDate"},
		{"UpToDate", "UpToDate", "OutOfDate", "OutOfDate"},
		{"SWHardeningNeeded", "UpToDate", "UpToDate", "SWHardeningNeeded"},
		{"SWHardeningNeeded", "OutOfDate", "UpToDate", "OutOfDate"},
		{"ConfigurationNeeded", "UpToDate", "OutOfDate", "OutOfDateConfigurationNeeded"},
		{"ConfigurationAndSWHardeningNeeded", "OutOfDate", "OutOfDate", "OutOfDateConfigurationNeeded"},
		{"OutOfDate", "OutOfDate", "OutOfDate", "OutOfDate"},
		{"OutOfDateConfigurationNeeded", "OutOfDate", "UpToDate", "OutOfDateConfigurationNeeded"},
		{"Revoked", "UpToDate", "UpToDate", "Revoked"},
		{"UpToDate", "Revoked", "UpToDate", "Revoked"},
		{"UpToDate", "OutOfDate", "Revoked", "Revoked"},
	} {
		t.Run(test.platform+" "+test.module+" "+test.qe, func(t *testing.T) {
			result, err := current().appraise(t, func(b *simtee.BundleConfig) {
				b.TCBInfo.Levels[0].Status = test.platform
				b.TCBInfo.Modules[1].Levels[0].Status = test.module
				b.QEIdentity.Levels[0].Status = test.qe
			})
			require.NoError(t, err)
			require.Equal(t, test.want, result.Status.String())
			require.Equal(t, test.platform, result.PlatformStatus.String())
			require.Equal(t, test.module, result.ModuleStatus.String())
			require.Equal(t, test.qe, result.QEStatus.String())
		})
	}
}

func TestAppraise_RaisedTCBMakesTheSamePlatformOutOfDate(t *testing.T) {
	result, err := current().appraise(t, func(b *simtee.BundleConfig) { b.TCBInfo = b.TCBInfo.RaiseTCB("INTEL-SA-01079") })
	require.NoError(t, err)
	require.Equal(t, collateral.OutOfDate, result.Status)
	require.Equal(t, []string{"INTEL-SA-01079"}, result.Advisories)
	require.EqualValues(t, 18, result.Evaluation)
	require.Equal(t, "sgx component 0 (BIOS Early Microcode Update) has SVN 7, needs 8", result.Short[0].String())
}

func TestAppraise_ReportsFacts(t *testing.T) {
	w, td := dcaptest.NewWorld(t), simtee.DefaultTD()
	td.MRConfigID, td.MROwner = simtee.SimulatedMeasurement("config"), simtee.SimulatedMeasurement("owner")
	td.RTMR[3] = simtee.SimulatedMeasurement("event")
	bundle := simtee.DefaultBundle()
	bundle.QEIdentity.IssueDate = w.Now.Add(-time.Hour)
	result, err := dcap.Appraise(w.QuoteOf(t, td), w.CollateralOf(t, bundle), w.Root, w.Now)
	require.NoError(t, err)
	require.Equal(t, td.MRTD, result.TD.MRTD)
	require.Equal(t, td.RTMR, result.TD.RTMR)
	require.Equal(t, td.MRConfigID, result.TD.MRConfigID)
	require.Equal(t, td.MROwner, result.TD.MROwner)
	require.Equal(t, td.MRSeam, result.TD.MRSeam)
	require.Equal(t, td.Attributes, result.TD.Attributes)
	require.Equal(t, td.XFAM, result.TD.XFAM)
	require.True(t, result.TD.SEPTVEDisable())
	require.Nil(t, result.TD.MRServiceTD)
	require.Equal(t, w.Platform.Config().PPID, result.PPID)
	require.Equal(t, dcaptest.ReportData(), result.ReportData)
	require.EqualValues(t, 17, result.Evaluation)
	require.Equal(t, time.Date(2024, time.March, 13, 0, 0, 0, 0, time.UTC), result.TCBDate)
	require.Equal(t, w.Now, result.IssuedAt)
	require.Equal(t, w.Now.Add(-time.Hour).AddDate(0, 0, 30), result.Expiry.Earliest())
}

// The identity of a quote does not depend on what anybody can change: the signature's half and trailing bytes.
func TestAppraise_QuoteIDIgnoresMalleableParts(t *testing.T) {
	w := dcaptest.NewWorld(t)
	ids := map[[32]byte]bool{}
	for _, knobs := range [][]simtee.Knob{{simtee.KnobHighS}, {simtee.KnobLowS}, {simtee.KnobPadded}} {
		result, err := dcap.Appraise(w.Quote(t, knobs...), w.Collateral(t), w.Root, w.Now)
		require.NoError(t, err)
		ids[result.QuoteID] = true
	}
	require.Len(t, ids, 1)
}

func TestAppraise_UnverifiedEvidenceIsRefused(t *testing.T) {
	_, err := policy.Appraise(nil)
	require.ErrorIs(t, err, policy.ErrNotVerified)
	_, err = policy.Appraise(&genuine.Evidence{})
	require.ErrorIs(t, err, policy.ErrNotVerified)
}
