package dcaporacle_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/automataview"
	"github.com/assay-network/assay/internal/chain/upsert"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
)

// Outputs of Automata's contracts, version 1.1, recorded with the collateral of the samples: ours are the same to the last
// byte.
func TestAutomataView_RecordedOutputs(t *testing.T) {
	dir := filepath.Join(dcaptest.SamplesDir(t), "automata-output")
	// The enclave's was recorded with a TCB info of version 2, which lists no advisories.
	recorded := map[string]struct {
		sample     string
		advisories bool
	}{
		"sgx_v3_platform_00606a000000_a":     {"sgx_v3_platform_00606a000000_a 2025-08-20", false},
		"tdx_v4_00806f050000_a":              {"tdx_v4_00806f050000_a 2025-06-25", true},
		"tdx_v4_b0c06f000000_a":              {"tdx_v4_b0c06f000000_a 2025-07-01", true},
		"tdx_v4_b0c06f000000_flashbots_f200": {"tdx_v4_b0c06f000000_flashbots_f200 2025-07-01", true},
		"tdx_v5_td15_90c06f000000_alibaba":   {"tdx_v5_td15_90c06f000000_alibaba_servicetd 2025-06-25", true},
	}
	files, err := filepath.Glob(filepath.Join(dir, "v1.1_output_*.bin"))
	require.NoError(t, err)
	require.Len(t, files, len(recorded))
	cases := map[string]*comparison{}
	for _, c := range collected(t) {
		cases[c.name] = c
	}
	for _, file := range files {
		name := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(file), "v1.1_output_"), ".bin")
		t.Run(name, func(t *testing.T) {
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			c := cases[recorded[name].sample]
			require.NotNil(t, c, "no sample for it")
			require.Equal(t, common.Bytes2Hex(want), common.Bytes2Hex(automataOutput(t, c, recorded[name].advisories)))
		})
	}
}

// automataOutput has the view lay out a case, with its platform's advisories if asked to.
func automataOutput(t *testing.T, c *comparison, withAdvisories bool) []byte {
	t.Helper()
	evm, p, binding := newContracts(t, c.Root), planOf(c), automataview.NewAutomataView()
	address := evm.create(t, &automataview.AutomataViewMetaData, binding.PackConstructor(evm.verifier))
	require.Empty(t, evm.upsert(p))
	advisories := []string{}
	if withAdvisories {
		advisories = append(advisories, platformAdvisories(c)...)
	}
	hash := upsert.Hash(p.ca)
	raw, _, err := runtime.Call(address, binding.PackOutput(p.leaf, hash[:], p.compact, p.evaluation, advisories), evm.config(p.at))
	require.NoError(t, err, refusal(raw, err))
	output, err := binding.UnpackOutput(raw)
	require.NoError(t, err)
	return output
}

// platformAdvisories are those of the platform's level, in the document's order: the level of the date that we found.
func platformAdvisories(c *comparison) []string {
	for _, level := range planOf(c).tcb.Levels {
		if level.Status == c.ours.result.PlatformStatus && level.Date.Equal(c.ours.result.TCBDate) {
			return level.Advisories
		}
	}
	return nil
}
