package policy_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/simtee"
)

// A trust domain built under an old module, on a machine that has been updated since, is told to start again; TD report
// 1.0 cannot know. The rules, and their order, are those of Intel's verification library.
func TestAppraise_Relaunch(t *testing.T) {
	old, now := [16]uint8{3, 1, 7}, [16]uint8{5, 1, 7}
	firstLevel := func(status string) func(*simtee.BundleConfig) {
		return func(b *simtee.BundleConfig) { b.TCBInfo.Levels[0].Status = status }
	}
	for _, test := range []struct {
		name           string
		launched, runs [16]uint8
		format         simtee.Format
		qeSVN          uint16
		pceSVN         uint16
		bundle         func(*simtee.BundleConfig)
		want           string
	}{
		{name: "updated since", launched: old, runs: now, want: "TDRelaunchAdvised"},
		{name: "updated since, extended report", launched: old, runs: now, format: simtee.TDXv5TD15Ex, want: "TDRelaunchAdvised"},
		{name: "TD report 1.0", launched: old, runs: now, format: simtee.TDXv5TD10, want: "OutOfDate"},
		{name: "version 4", launched: old, runs: now, format: simtee.TDXv4, want: "OutOfDate"},
		{name: "updated to another major version", launched: old, runs: [16]uint8{3, 3, 7}, want: "TDRelaunchAdvised"},
		{name: "module without version", launched: old, runs: [16]uint8{5, 0, 7}, want: "TDRelaunchAdvised"},
		{name: "module without version, old", launched: old, runs: [16]uint8{4, 0, 7}, want: "OutOfDate"},
		{name: "nothing outdated", launched: now, runs: now, want: "UpToDate"},
		{name: "older module runs now", launched: now, runs: old, want: "UpToDate"},
		{name: "not updated far enough", launched: old, runs: old, want: "OutOfDate"},
		{name: "microcode not updated", launched: old, runs: [16]uint8{5, 1, 6}, want: "OutOfDate"},
		{name: "module that nobody describes", launched: old, runs: [16]uint8{5, 9, 7}, want: "Unrecognized"},
		{name: "quoting enclave outdated", launched: old, runs: now, qeSVN: 3, want: "OutOfDate"},
		{name: "quoting enclave unrecognized", launched: old, runs: now, qeSVN: 1, want: "Unrecognized"},
		{name: "machine outdated itself", launched: old, runs: now, pceSVN: 5, want: "OutOfDate"},
		{name: "software to be hardened", launched: old, runs: now, bundle: firstLevel("SWHardeningNeeded"), want: "TDRelaunchAdvised"},
		{
			name: "configuration needed", launched: old, runs: now, bundle: firstLevel("ConfigurationNeeded"),
			want: "TDRelaunchAdvisedConfigurationNeeded",
		},
		{
			name: "configuration and software", launched: old, runs: now, bundle: firstLevel("ConfigurationAndSWHardeningNeeded"),
			want: "TDRelaunchAdvisedConfigurationNeeded",
		},
		{name: "level revoked", launched: old, runs: now, bundle: firstLevel("Revoked"), want: "Revoked"},
		{
			name: "module revoked", launched: old, runs: now, want: "Revoked",
			bundle: func(b *simtee.BundleConfig) { b.TCBInfo.Modules[1].Levels[1].Status = "Revoked" },
		},
		{
			name: "another level than the machine's", launched: [16]uint8{3, 1, 6}, runs: now, want: "TDRelaunchAdvisedConfigurationNeeded",
			bundle: func(b *simtee.BundleConfig) {
				older := b.TCBInfo.Levels[0]
				older.TDX[2], older.Status = 6, "OutOfDateConfigurationNeeded"
				b.TCBInfo.Levels = append(b.TCBInfo.Levels, older)
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			format := simtee.TDXv5TD15
			if test.format != 0 || test.name == "version 4" {
				format = test.format
			}
			w := dcaptest.NewWorldWith(t, simtee.PlatformConfig{QEISVSVN: test.qeSVN, PCESVN: test.pceSVN})
			bundle := simtee.DefaultBundle()
			if test.bundle != nil {
				test.bundle(&bundle)
			}
			raw := w.QuoteIn(t, format, func(c *simtee.QuoteConfig) { c.TD.TeeTCBSVN, c.TD.TeeTCBSVN2 = test.launched, test.runs })
			result, err := dcap.Appraise(raw, w.CollateralOf(t, bundle), w.Root, w.Now)
			require.NoError(t, err)
			require.Equal(t, test.want, result.Status.String())
		})
	}
}
