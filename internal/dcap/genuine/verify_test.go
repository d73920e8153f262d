package genuine_test

import (
	"bytes"
	"crypto/x509"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

func read(t *testing.T, raw []byte) *parse.Quote {
	t.Helper()
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	return quote
}

func TestVerify_Genuine(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for _, knobs := range [][]simtee.Knob{
		{},
		{simtee.KnobHighS, simtee.KnobHighSQE},
		{simtee.KnobLowS, simtee.KnobLowSQE},
		{simtee.KnobPadded},
		{simtee.KnobDebug},
		{simtee.KnobOtherMeasurement},
	} {
		t.Run(fmt.Sprint(knobs), func(t *testing.T) {
			set := w.Collateral(t)
			evidence, err := genuine.Verify(read(t, w.Quote(t, knobs...)), set, w.Root, w.Now)
			require.NoError(t, err)
			require.Equal(t, w.Platform.Config().FMSPC, evidence.PCK().FMSPC)
			require.Equal(t, w.Now, evidence.VerifiedAt())
			require.Same(t, set, evidence.Collateral())
			require.Equal(t, w.Platform.PCKLeafDER(), evidence.Chain().Leaf.Raw)
		})
	}
}

func TestVerify_ProcessorCAPlatform(t *testing.T) {
	w := dcaptest.NewWorldWith(t, simtee.PlatformConfig{CA: simtee.ProcessorCA})
	bundle := simtee.DefaultBundle()

	// The Platform CA's list is of no use for a certificate of the Processor CA.
	_, err := genuine.Verify(read(t, w.Quote(t)), w.CollateralOf(t, bundle), w.Root, w.Now)
	require.ErrorIs(t, err, genuine.ErrRevocationList)

	bundle.CA = simtee.ProcessorCA
	evidence, err := genuine.Verify(read(t, w.Quote(t)), w.CollateralOf(t, bundle), w.Root, w.Now)
	require.NoError(t, err)
	require.Nil(t, evidence.PCK().InstanceID)
}

func TestVerify_RefusesForgedQuotes(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for knob, want := range map[simtee.Knob]error{
		simtee.KnobCorruptBody:           genuine.ErrQuoteSignature,
		simtee.KnobCorruptSignature:      genuine.ErrQuoteSignature,
		simtee.KnobZeroSignature:         genuine.ErrQuoteSignature,
		simtee.KnobOverflowSignature:     genuine.ErrQuoteSignature,
		simtee.KnobCorruptQESignature:    genuine.ErrQEReportSignature,
		simtee.KnobForeignPCK:            genuine.ErrQEReportSignature,
		simtee.KnobBrokenQEBinding:       genuine.ErrQEBinding,
		simtee.KnobDirtyQEReportData:     genuine.ErrQEBinding,
		simtee.KnobForeignAttestationKey: genuine.ErrQEBinding,
	} {
		t.Run(string(knob), func(t *testing.T) {
			_, err := genuine.Verify(read(t, w.Quote(t, knob)), w.Collateral(t), w.Root, w.Now)
			require.ErrorIs(t, err, want)
		})
	}
}

// Every byte of a quote matters except the ones behind it: flipping any must fail somewhere. Every fourth is tried, which
// is at least one in each field but the shortest, and those have tests of their own.
func TestVerify_FlippedBytesAreNoticed(t *testing.T) {
	w := dcaptest.NewWorld(t)
	raw, set := w.Quote(t), w.Collateral(t)
	quote := read(t, raw)
	// The PEM text tolerates changes of white space; the certificates in it have their own tests.
	end := bytes.Index(raw, quote.PCKChainPEM)
	require.Positive(t, end)
	for i := 0; i < end; i += 4 {
		changed := bytes.Clone(raw)
		changed[i] ^= 0x40
		q, err := parse.ReadQuote(changed)
		if err != nil {
			continue
		}
		_, err = genuine.Verify(q, set, w.Root, w.Now)
		require.Error(t, err, "flipped byte %d", i)
	}
}

func TestVerify_AttestationKeyOffTheCurve(t *testing.T) {
	w := dcaptest.NewWorld(t)
	quote := read(t, w.Quote(t))
	quote.AttestationKey[63] ^= 1
	_, err := genuine.Verify(quote, w.Collateral(t), w.Root, w.Now)
	require.ErrorIs(t, err, genuine.ErrQEBinding)
}

func TestVerify_OtherRoot(t *testing.T) {
	w := dcaptest.NewWorld(t)
	other, err := simtee.NewAuthority([]byte("other"), dcaptest.Now)
	require.NoError(t, err)
	_, err = genuine.Verify(read(t, w.Quote(t)), w.Collateral(t), other.RootKeyXY(), w.Now)
	require.ErrorIs(t, err, genuine.ErrRoot)
}

func TestVerify_Revocation(t *testing.T) {
	w := dcaptest.NewWorld(t)
	serialOf := func(c *x509.Certificate) []*big.Int { return []*big.Int{c.SerialNumber} }
	for _, test := range []struct {
		name   string
		change func(*simtee.BundleConfig)
		want   error
	}{
		{"somebody else", func(b *simtee.BundleConfig) { b.RevokedPCKs = []*big.Int{big.NewInt(7)} }, nil},
		{"platform", func(b *simtee.BundleConfig) { b.RevokedPCKs = serialOf(w.Platform.PCK()) }, genuine.ErrRevoked},
		{"CA", func(b *simtee.BundleConfig) { b.RevokedByRoot = serialOf(w.Authority.CACert(simtee.PlatformCA)) }, genuine.ErrRevoked},
		{"TCB signer", func(b *simtee.BundleConfig) { b.RevokedByRoot = serialOf(w.Authority.TCBSigner()) }, genuine.ErrRevoked},
	} {
		t.Run(test.name, func(t *testing.T) {
			bundle := simtee.DefaultBundle()
			test.change(&bundle)
			_, err := genuine.Verify(read(t, w.Quote(t)), w.CollateralOf(t, bundle), w.Root, w.Now)
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, test.want)
		})
	}
}

func TestVerify_Dates(t *testing.T) {
	w := dcaptest.NewWorld(t)
	quote, set := read(t, w.Quote(t)), w.Collateral(t)
	evidence, err := genuine.Verify(quote, set, w.Root, w.Now)
	require.NoError(t, err)
	month := w.Now.AddDate(0, 0, 30)
	require.Equal(t, month, evidence.Expiry().Collateral)
	require.Equal(t, month, evidence.Expiry().CRL)
	require.Equal(t, month, evidence.Expiry().Earliest())
	require.Equal(t, w.Platform.PCK().NotAfter, evidence.Expiry().PCK)
	require.Equal(t, w.Authority.TCBSigner().NotAfter, evidence.Expiry().Signer)

	for _, test := range []struct {
		name string
		at   time.Time
		want error
	}{
		{"first second", w.Now, nil},
		{"a second early", w.Now.Add(-time.Second), genuine.ErrNotYetValid},
		{"last second", month.Add(-time.Second), nil},
		{"next update", month, genuine.ErrExpired},
		{"long after", month.AddDate(0, 1, 0), genuine.ErrExpired},
		{"certificate expired", time.Date(2036, time.January, 1, 0, 0, 1, 0, time.UTC), genuine.ErrExpired},
		{"before the certificates", time.Date(2019, time.January, 1, 0, 0, 0, 0, time.UTC), genuine.ErrNotYetValid},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := genuine.Verify(quote, set, w.Root, test.at)
			if test.want == nil {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, test.want)
		})
	}
}

// Each document has its own dates; one stale one among fresh ones is enough to refuse.
func TestVerify_OneStalePart(t *testing.T) {
	w := dcaptest.NewWorld(t)
	stale := w.Now.AddDate(0, -2, 0)
	old, err := simtee.NewAuthority([]byte("dcaptest"), func() time.Time { return stale })
	require.NoError(t, err)
	past := &dcaptest.World{Authority: old, Platform: w.Platform, Root: w.Root, Now: stale}
	outdated := past.Collateral(t)
	for name, swap := range map[string]func(*collateral.Set){
		"TCB info":    func(s *collateral.Set) { s.TCBInfo = outdated.TCBInfo },
		"QE identity": func(s *collateral.Set) { s.QEIdentity = outdated.QEIdentity },
		"PCK CRL":     func(s *collateral.Set) { s.PCKCRL = outdated.PCKCRL },
	} {
		t.Run(name, func(t *testing.T) {
			set := w.Collateral(t)
			swap(set)
			_, err := genuine.Verify(read(t, w.Quote(t)), set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrExpired)
		})
	}
}

func TestVerify_IncompleteCollateral(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for name, remove := range map[string]func(*collateral.Set){
		"TCB info":       func(s *collateral.Set) { s.TCBInfo = nil },
		"QE identity":    func(s *collateral.Set) { s.QEIdentity = nil },
		"PCK CRL":        func(s *collateral.Set) { s.PCKCRL = nil },
		"root CRL":       func(s *collateral.Set) { s.RootCRL = nil },
		"TCB info chain": func(s *collateral.Set) { s.TCBInfoChain = nil },
		"QE chain":       func(s *collateral.Set) { s.QEChain = s.QEChain[:1] },
	} {
		t.Run(name, func(t *testing.T) {
			set := w.Collateral(t)
			remove(set)
			_, err := genuine.Verify(read(t, w.Quote(t)), set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrIncomplete)
		})
	}
	_, err := genuine.Verify(read(t, w.Quote(t)), nil, w.Root, w.Now)
	require.ErrorIs(t, err, genuine.ErrIncomplete)
}

func TestVerify_TamperedCollateral(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for name, tamper := range map[string]func(*collateral.Set){
		"TCB info text": func(s *collateral.Set) {
			s.TCBInfo.Raw = bytes.Replace(s.TCBInfo.Raw, []byte("OutOfDate"), []byte("UpToDate\" "), 1)
		},
		"TCB info white space": func(s *collateral.Set) { s.TCBInfo.Raw = append(bytes.Clone(s.TCBInfo.Raw), ' ') },
		"TCB info signature":   func(s *collateral.Set) { s.TCBInfo.Signature[5] ^= 1 },
		"QE identity text":     func(s *collateral.Set) { s.QEIdentity.Raw = append(bytes.Clone(s.QEIdentity.Raw), '\n') },
		"QE signature":         func(s *collateral.Set) { s.QEIdentity.Signature = s.TCBInfo.Signature },
	} {
		t.Run(name, func(t *testing.T) {
			set := w.Collateral(t)
			tamper(set)
			_, err := genuine.Verify(read(t, w.Quote(t)), set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrCollateralSignature)
		})
	}
}

func TestVerify_CollateralOfAnotherFamily(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for name, change := range map[string]func(*simtee.BundleConfig){
		"FMSPC": func(b *simtee.BundleConfig) { b.TCBInfo.FMSPC[5] ^= 1 },
		"PCEID": func(b *simtee.BundleConfig) { b.TCBInfo.PCEID[1] = 1 },
	} {
		t.Run(name, func(t *testing.T) {
			bundle := simtee.DefaultBundle()
			change(&bundle)
			_, err := genuine.Verify(read(t, w.Quote(t)), w.CollateralOf(t, bundle), w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrCollateralMismatch)
		})
	}
	for name, change := range map[string]func(*collateral.Set){
		"TCB info for SGX":    func(s *collateral.Set) { s.TCBInfo.TEE = parse.SGX },
		"QE identity for SGX": func(s *collateral.Set) { s.QEIdentity.TEE = parse.SGX },
	} {
		t.Run(name, func(t *testing.T) {
			set := w.Collateral(t)
			change(set)
			_, err := genuine.Verify(read(t, w.Quote(t)), set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrCollateralMismatch)
		})
	}
}

// The lists and chains of another authority are refused even where only they are foreign.
func TestVerify_ForeignParts(t *testing.T) {
	w := dcaptest.NewWorld(t)
	stranger, err := simtee.NewAuthority([]byte("stranger"), dcaptest.Now)
	require.NoError(t, err)
	foreign := (&dcaptest.World{Authority: stranger}).Collateral(t)
	for _, test := range []struct {
		name string
		swap func(*collateral.Set)
		want error
	}{
		{"PCK CRL", func(s *collateral.Set) { s.PCKCRL = foreign.PCKCRL }, genuine.ErrRevocationList},
		{"root CRL", func(s *collateral.Set) { s.RootCRL = foreign.RootCRL }, genuine.ErrRevocationList},
		{"PCK CRL for root CRL", func(s *collateral.Set) { s.RootCRL = s.PCKCRL }, genuine.ErrRevocationList},
		{"TCB info chain", func(s *collateral.Set) { s.TCBInfoChain = foreign.TCBInfoChain }, genuine.ErrRoot},
		{"signer under our root", func(s *collateral.Set) { s.QEChain[0] = foreign.QEChain[0] }, genuine.ErrChain},
		{"CA as TCB signer", func(s *collateral.Set) { s.QEChain[0] = w.Authority.CACert(simtee.PlatformCA) }, genuine.ErrChain},
		{"root as TCB signer", func(s *collateral.Set) { s.QEChain[0] = w.Authority.Root() }, genuine.ErrChain},
	} {
		t.Run(test.name, func(t *testing.T) {
			set := w.Collateral(t)
			test.swap(set)
			_, err := genuine.Verify(read(t, w.Quote(t)), set, w.Root, w.Now)
			require.ErrorIs(t, err, test.want)
		})
	}
}

func TestVerify_WrongCertificatesInTheQuote(t *testing.T) {
	w := dcaptest.NewWorld(t)
	stranger, err := simtee.NewAuthority([]byte("stranger"), dcaptest.Now)
	require.NoError(t, err)
	for _, test := range []struct {
		name  string
		chain []*x509.Certificate
		want  error
	}{
		{"foreign CA", []*x509.Certificate{w.Platform.PCK(), stranger.CACert(simtee.PlatformCA), w.Authority.Root()}, genuine.ErrChain},
		{"wrong CA", []*x509.Certificate{w.Platform.PCK(), w.Authority.CACert(simtee.ProcessorCA), w.Authority.Root()}, genuine.ErrChain},
		{"CA as leaf", []*x509.Certificate{w.Authority.CACert(simtee.PlatformCA), w.Authority.CACert(simtee.PlatformCA), w.Authority.Root()}, genuine.ErrChain},
		{"TCB signer as CA", []*x509.Certificate{w.Platform.PCK(), w.Authority.TCBSigner(), w.Authority.Root()}, genuine.ErrChain},
		{"leaf as root", []*x509.Certificate{w.Platform.PCK(), w.Authority.CACert(simtee.PlatformCA), w.Platform.PCK()}, genuine.ErrRoot},
		{"two certificates", []*x509.Certificate{w.Platform.PCK(), w.Authority.Root()}, parse.ErrMalformed},
	} {
		t.Run(test.name, func(t *testing.T) {
			quote := read(t, w.Quote(t))
			quote.PCKChainPEM = dcaptest.PEM(test.chain...)
			_, err := genuine.Verify(quote, w.Collateral(t), w.Root, w.Now)
			require.ErrorIs(t, err, test.want)
		})
	}
}

func TestVerifyDocuments(t *testing.T) {
	w := dcaptest.NewWorld(t)
	require.NoError(t, genuine.VerifyDocuments(w.Collateral(t), w.Root, w.Now))
	require.ErrorIs(t, genuine.VerifyDocuments(nil, w.Root, w.Now), genuine.ErrIncomplete)
	require.ErrorIs(t, genuine.VerifyDocuments(w.Collateral(t), genuine.RootKey{}, w.Now), genuine.ErrRoot)
	require.ErrorIs(t, genuine.VerifyDocuments(w.Collateral(t), w.Root, w.Now.AddDate(1, 0, 0)), genuine.ErrExpired)
	set := w.Collateral(t)
	set.QEIdentity.Signature[0] ^= 1
	require.ErrorIs(t, genuine.VerifyDocuments(set, w.Root, w.Now), genuine.ErrCollateralSignature)
	set = w.Collateral(t)
	set.RootCRL = nil
	require.ErrorIs(t, genuine.VerifyDocuments(set, w.Root, w.Now), genuine.ErrIncomplete)
}
