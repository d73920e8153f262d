package circuit_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

// TestIntelPlatform compares the constants with the certificate in a production quote.
func TestIntelPlatform(t *testing.T) {
	sameAsIn(t, intelsample.Quote(), circuit.IntelPlatform())
}

// TestIntelProcessor does so for the other authority, with a collected quote.
func TestIntelProcessor(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(dcaptest.SamplesDir(t), "quotes", "sgx_v3_processor_00a067110000_a.bin"))
	require.NoError(t, err)
	sameAsIn(t, raw, circuit.IntelProcessor())
}

// TestSimulatedPlatform does so for the CA of development networks.
func TestSimulatedPlatform(t *testing.T) {
	a, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	want := circuit.SimulatedPlatform()
	got, err := circuit.AuthorityOf(want.Name, a.CACert(simtee.PlatformCA))
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func sameAsIn(t *testing.T, raw []byte, want circuit.Authority) {
	t.Helper()
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	require.NoError(t, err)
	got, err := circuit.AuthorityOf(want.Name, chain.CA)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestAuthorityOfOthers(t *testing.T) {
	w := newWorld(t)
	p, err := w.authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("leaf")})
	require.NoError(t, err)
	_, err = circuit.AuthorityOf("root", w.authority.Root())
	require.ErrorIs(t, err, circuit.ErrAuthority)
	_, err = circuit.AuthorityOf("leaf", p.PCK())
	require.ErrorIs(t, err, circuit.ErrAuthority)
}
