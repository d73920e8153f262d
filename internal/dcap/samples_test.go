package dcap_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
)

// TestAppraise_IntelSamples appraises collected Intel-signed quotes with Intel's collateral. The directory in
// DCAP_SAMPLES holds quotes/*.bin and collateral/bundle_*.json; the expected statuses are those of dcap-qvl.
func TestAppraise_IntelSamples(t *testing.T) {
	dir := os.Getenv("DCAP_SAMPLES")
	if dir == "" {
		t.Skip("SKIPPED: DCAP_SAMPLES is not set, so no collected Intel-signed quotes were appraised")
	}
	summer2025 := time.Date(2025, time.July, 1, 0, 0, 0, 0, time.UTC)
	autumn2026 := time.Date(2026, time.October, 20, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		quote, bundle string
		at            time.Time
		want          collateral.Status
	}{
		{"tdx_v4_b0c06f000000_a", "bundle_tdx_quote_collateral", summer2025, collateral.UpToDate},
		{"tdx_v4_b0c06f000000_flashbots_f200", "bundle_tdx_quote_collateral", summer2025, collateral.UpToDate},
		{"tdx_v4_b0c06f000000_tappd", "bundle_tdx_quote_collateral", summer2025, collateral.Unrecognized},
		{"tdx_v4_b0c06f000000_dstack_old", "bundle_tdx_quote_collateral", summer2025, collateral.Unrecognized},
		{"tdx_v4_b0c06f000000_a", "bundle_tdx_quote_td15ex_collateral", autumn2026, collateral.OutOfDate},
		{"tdx_v4_b0c06f000000_flashbots_f200", "bundle_tdx_quote_td15ex_collateral", autumn2026, collateral.OutOfDate},
	} {
		t.Run(test.quote+" "+test.at.Format(time.DateOnly), func(t *testing.T) {
			raw, err := os.ReadFile(filepath.Join(dir, "quotes", test.quote+".bin"))
			require.NoError(t, err)
			bundle, err := os.ReadFile(filepath.Join(dir, "collateral", test.bundle+".json"))
			require.NoError(t, err)
			set, err := collateral.ReadBundle(bundle)
			require.NoError(t, err)
			result, err := dcap.Appraise(raw, set, dcap.IntelRoot(), test.at)
			require.NoError(t, err)
			require.Equal(t, test.want, result.Status, "got %s, short of %v", result.Status, result.Short)
			t.Logf("%s, advisories %v, short of %v", result.Status, result.Advisories, result.Short)
		})
	}
}
