package dcap_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
)

// TestAppraise_IntelSamples appraises collected Intel-signed quotes with Intel's collateral. Other verifiers find the same;
// tools/dcap-oracle runs them beside ours. They differ about the azure quote: its module is of version 1, so the first two
// TDX components are not compared with the level's, and the platform is at a level that is merely outdated.
func TestAppraise_IntelSamples(t *testing.T) {
	const (
		processorAdvisories = "INTEL-SA-00289 INTEL-SA-00615"
		occlumAdvisories    = "INTEL-SA-00586 INTEL-SA-00614 INTEL-SA-00615 INTEL-SA-00657 INTEL-SA-00730 INTEL-SA-00738 " +
			"INTEL-SA-00767 INTEL-SA-00828 INTEL-SA-00837 INTEL-SA-00960"
		emeraldAdvisories = "INTEL-SA-00960 INTEL-SA-00982 INTEL-SA-00986"
		autumnAdvisories  = "INTEL-SA-01192 INTEL-SA-01245 INTEL-SA-01312 INTEL-SA-01313"
		oldAdvisories     = "INTEL-SA-01036 INTEL-SA-01099 INTEL-SA-01192 INTEL-SA-01245 INTEL-SA-01312"
	)
	want := map[string]struct {
		status     collateral.Status
		advisories string
	}{
		"sgx_v3_processor_00a067110000_a 2025-07-01":            {collateral.ConfigurationAndSWHardeningNeeded, processorAdvisories},
		"sgx_v3_platform_00606a000000_a 2025-08-20":             {collateral.SWHardeningNeeded, "INTEL-SA-00615"},
		"sgx_v3_platform_00606a000000_debug_occlum 2025-08-20":  {collateral.OutOfDate, occlumAdvisories},
		"tdx_v4_50806f000000_spr_e4 2023-07-01":                 {collateral.Unrecognized, ""},
		"tdx_v4_50806f000000_debug 2023-07-01":                  {collateral.UpToDate, ""},
		"tdx_v4_00806f050000_a 2025-06-25":                      {collateral.OutOfDate, emeraldAdvisories},
		"tdx_v4_00806f050000_azure 2025-06-25":                  {collateral.OutOfDate, emeraldAdvisories},
		"tdx_v5_td15_90c06f000000_alibaba_servicetd 2025-06-25": {collateral.UpToDate, ""},
		"tdx_v5_td15_90c06f000000_servicetd_old 2025-06-25":     {collateral.Unrecognized, ""},
		"tdx_v4_b0c06f000000_a 2025-07-01":                      {collateral.UpToDate, ""},
		"tdx_v4_b0c06f000000_a 2026-10-20":                      {collateral.OutOfDate, autumnAdvisories},
		"tdx_v4_b0c06f000000_flashbots_f200 2025-07-01":         {collateral.UpToDate, ""},
		"tdx_v4_b0c06f000000_flashbots_f200 2026-10-20": {
			collateral.OutOfDate, "INTEL-SA-01036 INTEL-SA-01099 " + autumnAdvisories,
		},
		"tdx_v4_b0c06f000000_tappd 2025-07-01":      {collateral.Unrecognized, ""},
		"tdx_v4_b0c06f000000_tappd 2026-10-20":      {collateral.Unrecognized, oldAdvisories},
		"tdx_v4_b0c06f000000_dstack_old 2025-07-01": {collateral.Unrecognized, ""},
		"tdx_v4_b0c06f000000_dstack_old 2026-10-20": {collateral.Unrecognized, oldAdvisories},
		"tdx_v5_td15ex_b0c06f000000 2026-10-20":     {collateral.UpToDate, ""},
	}
	for _, sample := range dcaptest.Samples(t) {
		t.Run(sample.Name, func(t *testing.T) {
			set, err := collateral.ReadBundle(sample.Bundle)
			require.NoError(t, err)
			result, err := dcap.Appraise(sample.Quote, set, dcap.IntelRoot(), sample.At)
			if sample.Name == "tdx_v5_td15_90c06f000000_gtg 2026-03-01" {
				require.ErrorIs(t, err, genuine.ErrExpired)
				require.ErrorIs(t, err, genuine.ErrCollateral, "the quote itself is genuine")
				return
			}
			require.NoError(t, err)
			t.Logf("%s, advisories %v, short of %v", result.Status, result.Advisories, result.Short)
			expected, known := want[sample.Name]
			require.True(t, known, "no expectation for %s", sample.Name)
			require.Equal(t, expected.status, result.Status, "got %s", result.Status)
			require.Equal(t, expected.advisories, strings.Join(result.Advisories, " "))
		})
	}
}
