package simtee_test

import (
	"bytes"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/simtee"
)

func clock() time.Time { return time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC) }

func newWorld(t testing.TB) (*simtee.Authority, *simtee.Platform) {
	t.Helper()
	a, err := simtee.NewAuthority([]byte("test authority"), clock)
	require.NoError(t, err)
	p, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("test platform")})
	require.NoError(t, err)
	return a, p
}

// A fresh process with the same seeds must speak with the same keys and certificates, whatever its clock says.
func TestDeterminism_SameSeedsSameBytes(t *testing.T) {
	first, p1 := newWorld(t)
	second, err := simtee.NewAuthority([]byte("test authority"), func() time.Time { return clock().AddDate(1, 2, 3) })
	require.NoError(t, err)
	p2, err := second.NewPlatform(simtee.PlatformConfig{Seed: []byte("test platform")})
	require.NoError(t, err)

	require.Equal(t, first.Root().Raw, second.Root().Raw)
	require.Equal(t, first.PlatformCADER(), second.PlatformCADER())
	require.Equal(t, p1.PCKLeafDER(), p2.PCKLeafDER())
	q1, err := p1.QuoteTDX(simtee.DefaultTD(), [64]byte{1})
	require.NoError(t, err)
	q2, err := p2.QuoteTDX(simtee.DefaultTD(), [64]byte{1})
	require.NoError(t, err)
	require.Equal(t, q1, q2)

	b1, err := first.Bundle(simtee.DefaultBundle())
	require.NoError(t, err)
	b2, err := first.Bundle(simtee.DefaultBundle())
	require.NoError(t, err)
	require.Equal(t, b1, b2)
}

// The golden digest fails if a change makes old seeds mean other keys, which would orphan every stored certificate.
func TestDeterminism_Golden(t *testing.T) {
	a, p := newWorld(t)
	raw, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{1})
	require.NoError(t, err)
	sum := sha256.New()
	for _, part := range [][]byte{a.Root().Raw, a.PlatformCADER(), a.CADER(simtee.ProcessorCA), a.TCBSigner().Raw, p.PCKLeafDER(), raw} {
		sum.Write(part)
	}
	require.Equal(t, "c0a6184ab808881dc7a0fa9d0a167a0a3bb79c4927f729bd0cf2b680aac19d29", hex.EncodeToString(sum.Sum(nil)))
}

func TestSeeds_SeparateEverything(t *testing.T) {
	a, p := newWorld(t)
	other, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("test platform 2")})
	require.NoError(t, err)
	elsewhere, err := simtee.NewAuthority([]byte("other authority"), clock)
	require.NoError(t, err)
	same, err := elsewhere.NewPlatform(simtee.PlatformConfig{Seed: []byte("test platform")})
	require.NoError(t, err)

	require.NotEqual(t, a.RootKeyXY(), elsewhere.RootKeyXY())
	for _, q := range []*simtee.Platform{other, same} {
		require.NotEqual(t, p.PCKKeyXY(), q.PCKKeyXY())
		require.NotEqual(t, p.AttestationKeyXY(), q.AttestationKeyXY())
		require.NotEqual(t, p.Config().PPID, q.Config().PPID)
		require.NotZero(t, p.PCK().SerialNumber.Cmp(q.PCK().SerialNumber))
	}
}

func TestSeeds_EmptyIsRefused(t *testing.T) {
	_, err := simtee.NewAuthority(nil, clock)
	require.ErrorIs(t, err, simtee.ErrSeed)
	a, _ := newWorld(t)
	_, err = a.NewPlatform(simtee.PlatformConfig{})
	require.ErrorIs(t, err, simtee.ErrSeed)
}

func TestCertificates_ChainByStandardLibrary(t *testing.T) {
	a, p := newWorld(t)
	roots, intermediates := x509.NewCertPool(), x509.NewCertPool()
	roots.AddCert(a.Root())
	intermediates.AddCert(a.CACert(simtee.PlatformCA))
	_, err := p.PCK().Verify(x509.VerifyOptions{Roots: roots, Intermediates: intermediates, CurrentTime: clock()})
	require.NoError(t, err)

	// The shape go-tdx-guest insists on, and Intel's order.
	var ids []string
	for _, e := range p.PCK().Extensions {
		ids = append(ids, e.Id.String())
	}
	require.Equal(t, []string{"2.5.29.35", "2.5.29.31", "2.5.29.14", "2.5.29.15", "2.5.29.19", "1.2.840.113741.1.13.1"}, ids)
	require.Equal(t, a.Root().SubjectKeyId, a.Root().AuthorityKeyId)
	for _, cert := range []*x509.Certificate{a.Root(), a.CACert(simtee.PlatformCA), a.TCBSigner(), p.PCK()} {
		require.Equal(t, []string{simtee.Organization}, cert.Subject.Organization)
		require.True(t, cert.BasicConstraintsValid)
	}
}

func TestCertificates_ProcessorCA(t *testing.T) {
	a, _ := newWorld(t)
	p, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("desktop"), CA: simtee.ProcessorCA})
	require.NoError(t, err)
	require.NoError(t, p.PCK().CheckSignatureFrom(a.CACert(simtee.ProcessorCA)))
	require.Equal(t, "Intel SGX PCK Processor CA", p.PCK().Issuer.CommonName)
	require.Contains(t, p.PCK().CRLDistributionPoints[0], "ca=processor")
	require.Equal(t, "processor", simtee.ProcessorCA.String())
}

// Serial numbers with the top bit set take a byte more in DER; readers meet both.
func TestCertificates_SerialNumbersOfBothLengths(t *testing.T) {
	a, _ := newWorld(t)
	lengths := map[int]bool{}
	for i := range 16 {
		p, err := a.NewPlatform(simtee.PlatformConfig{Seed: fmt.Appendf(nil, "serial %d", i)})
		require.NoError(t, err)
		lengths[(p.PCK().SerialNumber.BitLen()+8)/8] = true
	}
	require.Contains(t, lengths, 20)
	require.Contains(t, lengths, 21)
}

func isHigh(s []byte) bool {
	half := new(big.Int).Rsh(elliptic.P256().Params().N, 1)
	return new(big.Int).SetBytes(s).Cmp(half) > 0
}

// Offsets of the two signatures in the compact evidence.
const (
	quoteS = 632 + 32
	qeS    = 632 + 64 + 64 + 384 + 32
)

func TestSignatures_BothHalvesOccurAndCanBeForced(t *testing.T) {
	_, p := newWorld(t)
	td := simtee.DefaultTD()
	seen := map[bool]int{}
	for i := range 32 {
		evidence, err := p.EvidenceTDX(td, [64]byte{byte(i)})
		require.NoError(t, err)
		seen[isHigh(evidence[quoteS:quoteS+32])]++
	}
	require.Greater(t, seen[true], 5)
	require.Greater(t, seen[false], 5)

	high, err := p.EvidenceTDX(td, [64]byte{1}, simtee.KnobHighS, simtee.KnobHighSQE)
	require.NoError(t, err)
	require.True(t, isHigh(high[quoteS:quoteS+32]))
	require.True(t, isHigh(high[qeS:qeS+32]))
	low, err := p.EvidenceTDX(td, [64]byte{1}, simtee.KnobLowS, simtee.KnobLowSQE)
	require.NoError(t, err)
	require.False(t, isHigh(low[quoteS:quoteS+32]))
	require.False(t, isHigh(low[qeS:qeS+32]))
}

func TestKnobs_EachChangesTheEvidenceOrTheQuote(t *testing.T) {
	_, p := newWorld(t)
	td := simtee.DefaultTD()
	// The natural halves of these two signatures decide which of the forcing knobs changes nothing.
	plain, err := p.QuoteTDX(td, [64]byte{1})
	require.NoError(t, err)
	unchanged := 0
	for _, knob := range simtee.Knobs() {
		require.NotEmpty(t, knob.Doc())
		raw, err := p.QuoteTDX(td, [64]byte{1}, knob)
		require.NoError(t, err)
		if bytes.Equal(plain, raw) {
			require.Contains(t, []simtee.Knob{simtee.KnobHighS, simtee.KnobLowS, simtee.KnobHighSQE, simtee.KnobLowSQE}, knob)
			unchanged++
		}
	}
	require.Equal(t, 2, unchanged, "one of each pair of forcing knobs agrees with the natural signature")
}

func TestKnobs_UnknownAndContradictingAreRefused(t *testing.T) {
	_, p := newWorld(t)
	_, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{}, "magic")
	require.ErrorIs(t, err, simtee.ErrKnob)
	_, err = p.EvidenceTDX(simtee.DefaultTD(), [64]byte{}, simtee.KnobHighSQE, simtee.KnobLowSQE)
	require.ErrorIs(t, err, simtee.ErrKnob)
}

func BenchmarkQuoteTDX(b *testing.B) {
	_, p := newWorld(b)
	for b.Loop() {
		if _, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{1}); err != nil {
			b.Fatal(err)
		}
	}
}
