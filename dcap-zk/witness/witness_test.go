package witness_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/dcap-zk/zktest"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

func salt() [32]byte { return sha256.Sum256([]byte("salt")) }

func authority(t testing.TB) *simtee.Authority {
	t.Helper()
	a, err := simtee.NewAuthority([]byte("witness tests"), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	return a
}

func of(t testing.TB, a *simtee.Authority, ca simtee.CA) circuit.Authority {
	t.Helper()
	out, err := circuit.AuthorityOf("simulated-"+ca.String(), a.CACert(ca))
	require.NoError(t, err)
	return out
}

func quote(t testing.TB, a *simtee.Authority, config simtee.PlatformConfig, format simtee.Format, knobs ...simtee.Knob) []byte {
	t.Helper()
	p, err := a.NewPlatform(config)
	require.NoError(t, err)
	raw, err := p.Quote(simtee.QuoteConfig{Format: format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave()}, knobs...)
	require.NoError(t, err)
	return raw
}

// TestIntel takes the claims of a production quote field by field from the parser.
func TestIntel(t *testing.T) {
	raw := intelsample.Quote()
	got, err := witness.Read(raw, circuit.IntelPlatform(), salt())
	require.NoError(t, err)
	parsed, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	chain, err := parse.ReadPCKChain(parsed.PCKChainPEM)
	require.NoError(t, err)
	pck, err := parse.ReadPCK(chain.Leaf)
	require.NoError(t, err)
	require.Equal(t, parsed.Identity(), got.Claims.Digest)
	require.Equal(t, parsed.AttestationKey, got.Claims.Key)
	require.Equal(t, sha256.Sum256(parsed.QEReportRaw), got.Claims.QEReport)
	require.Equal(t, pck.Components, got.Claims.SVNs)
	require.Equal(t, pck.PCESVN, got.Claims.PCESVN)
	require.Equal(t, pck.FMSPC, got.Claims.FMSPC)
	require.Equal(t, claims.Platform(pck.PPID, salt()), got.Claims.Platform)
	require.Equal(t, chain.Leaf.NotAfter.Unix(), int64(got.Claims.NotAfter))
	require.Equal(t, chain.Leaf.NotBefore.Unix(), int64(got.Claims.NotBefore))
	require.Equal(t, chain.Leaf.SerialNumber.FillBytes(make([]byte, 20)), got.Claims.Serial[:])
	_, err = witness.Read(raw, circuit.IntelProcessor(), salt())
	require.ErrorIs(t, err, witness.ErrCertificateSignature)
	require.ErrorContains(t, err, "intel-processor")
}

// TestFaultyQuotes turns every knob of the simulated platform; the ones not named leave the quote genuine.
func TestFaultyQuotes(t *testing.T) {
	var field *parse.FieldError
	readable := func(err error) bool { return errors.As(err, &field) }
	is := func(target error) func(error) bool { return func(err error) bool { return errors.Is(err, target) } }
	faults := map[simtee.Knob]func(error) bool{
		simtee.KnobCorruptBody:           is(witness.ErrQuoteSignature),
		simtee.KnobCorruptSignature:      is(witness.ErrQuoteSignature),
		simtee.KnobZeroSignature:         is(witness.ErrQuoteSignature),
		simtee.KnobOverflowSignature:     is(witness.ErrQuoteSignature),
		simtee.KnobCorruptQESignature:    is(witness.ErrReportSignature),
		simtee.KnobForeignPCK:            is(witness.ErrReportSignature),
		simtee.KnobBrokenQEBinding:       is(claims.ErrBinding),
		simtee.KnobDirtyQEReportData:     is(claims.ErrBinding),
		simtee.KnobForeignAttestationKey: is(claims.ErrBinding),
		simtee.KnobWrongVersion:          readable,
		simtee.KnobWrongVendor:           readable,
		simtee.KnobTruncated:             readable,
	}
	a := authority(t)
	platform := of(t, a, simtee.PlatformCA)
	for _, knob := range simtee.Knobs() {
		t.Run(string(knob), func(t *testing.T) {
			_, err := witness.Read(quote(t, a, simtee.PlatformConfig{Seed: []byte("knobs")}, simtee.TDXv4, knob), platform, salt())
			if fault, bad := faults[knob]; bad {
				require.Error(t, err)
				require.True(t, fault(err), "%v", err)
				return
			}
			require.NoError(t, err)
		})
	}
}

func TestAuthorities(t *testing.T) {
	a := authority(t)
	raw := quote(t, a, simtee.PlatformConfig{Seed: []byte("x"), CA: simtee.ProcessorCA}, simtee.SGXv3)
	_, err := witness.Read(raw, of(t, a, simtee.ProcessorCA), salt())
	require.NoError(t, err)
	_, err = witness.Read(raw, of(t, a, simtee.PlatformCA), salt())
	require.ErrorIs(t, err, witness.ErrCertificateSignature)
	_, err = witness.Read(raw, circuit.IntelProcessor(), salt())
	require.ErrorIs(t, err, witness.ErrCertificateSignature, "simulated")

	shape := of(t, a, simtee.ProcessorCA)
	shape.Certificates.Least = shape.Certificates.Most
	_, err = witness.Read(raw, shape, salt())
	require.ErrorIs(t, err, witness.ErrCertificate, "too short")
	shape = of(t, a, simtee.ProcessorCA)
	shape.Certificates.Instances = true
	_, err = witness.Read(raw, shape, salt())
	require.ErrorIs(t, err, witness.ErrCertificate, "without instance")
}

// TestCollected reads every collected Intel-signed quote under its authority.
func TestCollected(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(dcaptest.SamplesDir(t), "quotes", "*.bin"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		_, underPlatform := witness.Read(raw, circuit.IntelPlatform(), salt())
		_, underProcessor := witness.Read(raw, circuit.IntelProcessor(), salt())
		require.True(t, (underPlatform == nil) != (underProcessor == nil), "%s: %v, %v", file, underPlatform, underProcessor)
	}
}

// TestDifferential solves the circuit for many machines and formats: the claims that come out of it are the ones read
// natively, as their digest is its input. It takes minutes, so most of it waits to be asked for.
func TestDifferential(t *testing.T) {
	const variable = "DCAP_ZK_FULL"
	quotes := 4
	if os.Getenv(variable) != "" {
		quotes = 200
	} else {
		t.Logf("SKIPPED: 196 of 200 quotes, as %s is not set", variable)
	}
	a := authority(t)
	platform := of(t, a, simtee.PlatformCA)
	system, err := zktest.Compile(circuit.New(platform, 1))
	require.NoError(t, err)
	formats := simtee.Formats()
	for i := range quotes {
		seed := sha256.Sum256([]byte(fmt.Sprint("machine ", i)))
		config := simtee.PlatformConfig{
			Seed: seed[:], Components: [16]uint8(seed[:16]), PCESVN: uint16(seed[16])<<8>>(seed[17]%16) | 1,
			FMSPC: [6]byte(seed[18:24]), PCEID: [2]byte(seed[24:26]),
		}
		q, err := witness.Read(quote(t, a, config, formats[i%len(formats)]), platform, salt())
		require.NoError(t, err)
		batch, _, err := witness.Assign([]*witness.Quote{q}, 1, salt())
		require.NoError(t, err)
		require.NoError(t, zktest.Solve(system, batch), "machine %d", i)
	}
}
