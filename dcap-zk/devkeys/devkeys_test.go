package devkeys_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/devkeys"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/stats"
)

// TestSets holds each set to its manifest and to the circuit as it is now.
func TestSets(t *testing.T) {
	names, err := devkeys.Names()
	require.NoError(t, err)
	require.Equal(t, []string{"intel-platform-1", "simulated-platform-1", "simulated-platform-4"}, names)
	counts, err := stats.Read("../stats.json")
	require.NoError(t, err)
	circuits := make(map[string]stats.Counts)
	for _, entry := range stats.Entries() {
		circuits[devkeys.Name(entry.Authority.Name, entry.Slots)] = counts[entry.Name]
	}
	beacon := hex.EncodeToString(prover.DevelopmentBeacon())
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			keys, err := devkeys.Read(name)
			require.NoError(t, err)
			manifest := keys.Manifest
			const cure = "keys of another circuit: make them with dcap-zk setup, and copy their public part here"
			require.Equal(t, circuits[name].Constraints, manifest.Constraints, cure)
			require.Equal(t, circuits[name].Circuit, manifest.Circuit, cure)
			require.Equal(t, name, devkeys.Name(manifest.Authority, manifest.Slots))
			require.True(t, manifest.Development)
			require.Equal(t, [2]string{beacon, beacon}, manifest.Beacons)
			sum := sha256.Sum256(export(t, keys))
			require.Equal(t, manifest.Verifier, hex.EncodeToString(sum[:]))
		})
	}
}

// export is the verifier contract of a set.
func export(t *testing.T, keys *prover.Keys) []byte {
	t.Helper()
	var exported bytes.Buffer
	require.NoError(t, keys.ExportSolidity(&exported))
	return exported.Bytes()
}

// TestCommittedVerifier holds the one contract that lies beside its keys to what is exported from them.
func TestCommittedVerifier(t *testing.T) {
	committed, err := filepath.Glob("*/Verifier.sol")
	require.NoError(t, err)
	require.Equal(t, []string{"simulated-platform-4/Verifier.sol"}, committed)
	keys, err := devkeys.Read("simulated-platform-4")
	require.NoError(t, err)
	text, err := os.ReadFile(committed[0])
	require.NoError(t, err)
	require.Equal(t, string(export(t, keys)), string(text), "export it anew: dcap-zk export")
}

func TestNoSuchSet(t *testing.T) {
	_, err := devkeys.Read(devkeys.Name("intel-platform", 1000))
	require.ErrorIs(t, err, prover.ErrNoKeys)
}
