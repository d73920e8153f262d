package parse_test

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/parse"
)

// TestReadQuote_IntelSamples reads every TDX version 4 sample of the directory in DCAP_SAMPLES (quotes/*.bin).
func TestReadQuote_IntelSamples(t *testing.T) {
	dir := os.Getenv("DCAP_SAMPLES")
	if dir == "" {
		t.Skip("SKIPPED: DCAP_SAMPLES is not set, so no collected Intel-signed quotes were read")
	}
	files, err := filepath.Glob(filepath.Join(dir, "quotes", "*.bin"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "no samples in %s", dir)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			q, err := parse.ReadQuote(raw)
			if !strings.Contains(file, "tdx_v4") {
				require.ErrorIs(t, err, parse.ErrUnsupported)
				return
			}
			require.NoError(t, err)
			require.Len(t, q.SignedPart, 632)
			chain, err := parse.ReadPCKChain(q.PCKChainPEM)
			require.NoError(t, err)
			pck, err := parse.ReadPCK(chain.Leaf)
			require.NoError(t, err)
			require.NotNil(t, pck.InstanceID)
			require.Contains(t, strings.ToLower(filepath.Base(file)), hex.EncodeToString(pck.FMSPC[:]))
		})
	}
}
