package witness_test

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/consensys/gnark/constraint"
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

// requireDirect holds claims to what the direct path reads out of the same quote, field by field.
func requireDirect(t *testing.T, raw []byte, got claims.Claims) {
	t.Helper()
	parsed, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	chain, err := parse.ReadPCKChain(parsed.PCKChainPEM)
	require.NoError(t, err)
	pck, err := parse.ReadPCK(chain.Leaf)
	require.NoError(t, err)
	require.Equal(t, claims.Claims{
		Digest: parsed.Identity(), Key: parsed.AttestationKey, QEReport: sha256.Sum256(parsed.QEReportRaw),
		SVNs: pck.Components, PCESVN: pck.PCESVN, PCEID: pck.PCEID, FMSPC: pck.FMSPC, Platform: claims.Platform(pck.PPID, salt()),
		NotBefore: uint32(chain.Leaf.NotBefore.Unix()), NotAfter: uint32(chain.Leaf.NotAfter.Unix()),
		Serial: [20]byte(chain.Leaf.SerialNumber.FillBytes(make([]byte, 20))),
	}, got)
}

// TestIntel takes the claims of a production quote.
func TestIntel(t *testing.T) {
	raw := intelsample.Quote()
	got, err := witness.Read(raw, circuit.IntelPlatform(), salt())
	require.NoError(t, err)
	requireDirect(t, raw, got.Claims)
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

// full asks for what takes minutes.
const full = "DCAP_ZK_FULL"

// TestCollected reads every collected Intel-signed quote under its authority, and solves the circuit for it if that is asked for.
func TestCollected(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(dcaptest.SamplesDir(t), "quotes", "*.bin"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	solve := func(circuit.Authority, *witness.Quote) {}
	if os.Getenv(full) != "" {
		solve = solver(t)
	} else {
		t.Logf("SKIPPED: solving the circuit for the quotes, as %s is not set", full)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		authority := circuit.IntelPlatform()
		got, underPlatform := witness.Read(raw, authority, salt())
		other, underProcessor := witness.Read(raw, circuit.IntelProcessor(), salt())
		require.True(t, (underPlatform == nil) != (underProcessor == nil), "%s: %v, %v", file, underPlatform, underProcessor)
		if underPlatform != nil {
			got, authority = other, circuit.IntelProcessor()
		}
		requireDirect(t, raw, got.Claims)
		solve(authority, got)
	}
}

// solver solves circuits for one quote, each of which it compiles once. What it takes are the claims: their digest is the circuit's
// input, so that a circuit which read anything else would not be solved.
func solver(t *testing.T) func(circuit.Authority, *witness.Quote) {
	t.Helper()
	systems := make(map[string]constraint.ConstraintSystem)
	solved := make(map[string]int)
	t.Cleanup(func() { t.Logf("solved for quotes: %v", solved) })
	return func(authority circuit.Authority, q *witness.Quote) {
		t.Helper()
		if systems[authority.Name] == nil {
			system, err := zktest.Compile(circuit.New(authority, 1))
			require.NoError(t, err)
			systems[authority.Name] = system
		}
		batch, _, err := witness.Assign([]*witness.Quote{q}, 1, salt())
		require.NoError(t, err)
		require.NoError(t, zktest.Solve(systems[authority.Name], batch))
		solved[authority.Name]++
	}
}

// TestDifferential solves the circuit for many machines and formats: the claims that come out of it are those of the direct
// path. It takes minutes, so most of it waits to be asked for.
func TestDifferential(t *testing.T) {
	quotes := 4
	if os.Getenv(full) != "" {
		quotes = 200
	} else {
		t.Logf("SKIPPED: 196 of 200 quotes, as %s is not set", full)
	}
	a := authority(t)
	platform := of(t, a, simtee.PlatformCA)
	solve := solver(t)
	formats := simtee.Formats()
	for i := range quotes {
		seed := sha256.Sum256([]byte(fmt.Sprint("machine ", i)))
		config := simtee.PlatformConfig{
			Seed: seed[:], Components: [16]uint8(seed[:16]), PCESVN: uint16(seed[16])<<8>>(seed[17]%16) | 1,
			FMSPC: [6]byte(seed[18:24]), PCEID: [2]byte(seed[24:26]),
		}
		raw := quote(t, a, config, formats[i%len(formats)])
		q, err := witness.Read(raw, platform, salt())
		require.NoError(t, err, "machine %d", i)
		requireDirect(t, raw, q.Claims)
		solve(platform, q)
	}
}
