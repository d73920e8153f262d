package parse_test

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// TestReadQuote_IntelSamples reads every collected quote, whatever its version.
func TestReadQuote_IntelSamples(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(dcaptest.SamplesDir(t), "quotes", "*.bin"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			q, err := parse.ReadQuote(raw)
			require.NoError(t, err)
			kind := fmt.Sprintf("%s_v%d_", strings.ToLower(q.Header.TEE.String()), q.Header.Version)
			require.True(t, strings.HasPrefix(filepath.Base(file), kind), kind)
			chain, err := parse.ReadPCKChain(q.PCKChainPEM)
			require.NoError(t, err)
			pck, err := parse.ReadPCK(chain.Leaf)
			require.NoError(t, err)
			require.Equal(t, strings.Contains(file, "processor"), pck.InstanceID == nil)
			require.Contains(t, strings.ToLower(filepath.Base(file)), hex.EncodeToString(pck.FMSPC[:]))
			require.Equal(t, strings.Contains(file, "debug"), (q.TD != nil && q.TD.Debug()) || (q.Enclave != nil && q.Enclave.Debug()))
			require.Equal(t, strings.Contains(file, "servicetd"), q.TD != nil && q.TD.MRServiceTD != nil && *q.TD.MRServiceTD != [48]byte{})
			require.Equal(t, strings.Contains(file, "td15ex"), q.TD != nil && q.TD.Extended != nil)
		})
	}
}
