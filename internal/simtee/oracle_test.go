package simtee_test

import (
	"crypto/x509"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	gtgpcs "github.com/google/go-tdx-guest/pcs"
	"github.com/google/go-tdx-guest/verify"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/simtee"
)

// pcs answers go-tdx-guest's requests the way Intel's provisioning service does.
type pcs struct {
	t         *testing.T
	authority *simtee.Authority
	bundle    simtee.BundleConfig
}

// Get implements trust.HTTPSGetter.
func (p *pcs) Get(address string) (map[string][]string, []byte, error) {
	chain := func(pem []byte) []string { return []string{url.QueryEscape(string(pem))} }
	switch {
	case strings.Contains(address, "/tcb?"):
		doc, err := p.authority.TCBInfo(p.bundle.TCBInfo)
		return map[string][]string{gtgpcs.TcbInfoIssuerChainPhrase: chain(p.authority.TCBSignerChainPEM())}, doc.Body, err
	case strings.Contains(address, "/qe/identity"):
		doc, err := p.authority.QEIdentity(p.bundle.QEIdentity)
		return map[string][]string{gtgpcs.SgxQeIdentityIssuerChainPhrase: chain(p.authority.TCBSignerChainPEM())}, doc.Body, err
	case strings.Contains(address, "/pckcrl?ca=platform"):
		list, err := p.authority.PCKCRL(simtee.PlatformCA, p.bundle.RevokedPCKs...)
		return map[string][]string{gtgpcs.SgxPckCrlIssuerChainPhrase: chain(p.authority.CAChainPEM(simtee.PlatformCA))}, list, err
	case strings.Contains(address, "IntelSGXRootCA.der"):
		list, err := p.authority.RootCRL(p.bundle.RevokedByRoot...)
		return nil, list, err
	}
	return nil, nil, fmt.Errorf("no answer for %s", address)
}

// goTDXGuest verifies a quote with google/go-tdx-guest, collateral and revocation included.
func goTDXGuest(t *testing.T, a *simtee.Authority, bundle simtee.BundleConfig, raw []byte, now time.Time) error {
	t.Helper()
	roots := x509.NewCertPool()
	roots.AddCert(a.Root())
	return verify.RawTdxQuote(raw, &verify.Options{
		CheckRevocations: true,
		GetCollateral:    true,
		Getter:           &pcs{t: t, authority: a, bundle: bundle},
		TrustedRoots:     roots,
		Now:              &verify.TimeSet{PckCertChain: now, TcbInfo: now, QeIdentity: now, PckCrl: now, RootCaCrl: now},
	})
}

// An independent verifier takes simulated quotes for real ones once it trusts our root, and only then.
func TestQuoteTDX_GoTDXGuestVerifies(t *testing.T) {
	a, p := newWorld(t)
	for _, knobs := range [][]simtee.Knob{
		{},
		{simtee.KnobHighS, simtee.KnobHighSQE},
		{simtee.KnobLowS, simtee.KnobLowSQE},
		{simtee.KnobPadded},
		{simtee.KnobDebug}, // genuine all the same: refusing debug is policy
	} {
		t.Run(fmt.Sprint(knobs), func(t *testing.T) {
			raw, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{1}, knobs...)
			require.NoError(t, err)
			require.NoError(t, goTDXGuest(t, a, simtee.DefaultBundle(), raw, clock()))
		})
	}
}

func TestQuoteTDX_GoTDXGuestRefuses(t *testing.T) {
	a, p := newWorld(t)
	for _, knob := range []simtee.Knob{
		simtee.KnobCorruptBody, simtee.KnobCorruptSignature, simtee.KnobCorruptQESignature, simtee.KnobZeroSignature,
		simtee.KnobOverflowSignature, simtee.KnobBrokenQEBinding, simtee.KnobDirtyQEReportData,
		simtee.KnobForeignAttestationKey, simtee.KnobForeignPCK, simtee.KnobTruncated, simtee.KnobWrongVersion,
		simtee.KnobOtherQE, // it does not look at the vendor id, so KnobWrongVendor is for our own parser
	} {
		t.Run(string(knob), func(t *testing.T) {
			raw, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{1}, knob)
			require.NoError(t, err)
			require.Error(t, goTDXGuest(t, a, simtee.DefaultBundle(), raw, clock()))
		})
	}
}

func TestCollateral_GoTDXGuestSeesFaults(t *testing.T) {
	a, p := newWorld(t)
	raw, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{1})
	require.NoError(t, err)

	revokedPCK := simtee.DefaultBundle()
	revokedPCK.RevokedPCKs = append(revokedPCK.RevokedPCKs, p.PCK().SerialNumber)
	require.ErrorContains(t, goTDXGuest(t, a, revokedPCK, raw, clock()), "PCK Leaf certificate in PCK certificate chain was revoked")

	revokedCA := simtee.DefaultBundle()
	revokedCA.RevokedByRoot = append(revokedCA.RevokedByRoot, a.CACert(simtee.PlatformCA).SerialNumber)
	require.ErrorContains(t, goTDXGuest(t, a, revokedCA, raw, clock()), "intermediate certificate in PCK certificate chain was revoked")

	revokedSigner := simtee.DefaultBundle()
	revokedSigner.RevokedByRoot = append(revokedSigner.RevokedByRoot, a.TCBSigner().SerialNumber)
	require.ErrorContains(t, goTDXGuest(t, a, revokedSigner, raw, clock()), "signing certificate was revoked")

	require.ErrorContains(t, goTDXGuest(t, a, simtee.DefaultBundle(), raw, clock().AddDate(0, 0, 31)), "expired")

	module := simtee.DefaultTD()
	module.TeeTCBSVN[0] = 2
	outdated, err := p.QuoteTDX(module, [64]byte{1})
	require.NoError(t, err)
	require.ErrorContains(t, goTDXGuest(t, a, simtee.DefaultBundle(), outdated, clock()), "OutOfDate")
}

func TestQuoteTDX_GoTDXGuestRefusesUnderIntelRoot(t *testing.T) {
	a, p := newWorld(t)
	raw, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{1})
	require.NoError(t, err)
	err = verify.RawTdxQuote(raw, &verify.Options{
		CheckRevocations: true,
		GetCollateral:    true,
		Getter:           &pcs{t: t, authority: a, bundle: simtee.DefaultBundle()},
	})
	require.ErrorContains(t, err, "error verifying PCK Certificate")
}
