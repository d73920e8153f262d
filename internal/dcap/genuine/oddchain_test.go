package genuine_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// oddChain describes a certificate chain the simulator would never issue. Its zero value is sound; each test spoils one
// thing.
type oddChain struct {
	rootName, caName, leafName string
	leaf                       func(*x509.Certificate)
	ca                         func(*x509.Certificate)
	leafCurve                  elliptic.Curve
	leafIssuer                 pkix.Name // name the leaf says it was issued by; default the CA's
	crlIssuer                  pkix.Name // name on the PCK CRL; default the CA's
	crl                        func(*x509.RevocationList)
	noSGX                      bool // the leaf has no SGX extension
}

func newKey(t *testing.T, curve elliptic.Curve) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(curve, rand.Reader)
	require.NoError(t, err)
	return key
}

func issue(t *testing.T, template, parent *x509.Certificate, key, by *ecdsa.PrivateKey) *x509.Certificate {
	t.Helper()
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, by)
	require.NoError(t, err)
	cert, err := x509.ParseCertificate(der)
	require.NoError(t, err)
	return cert
}

func template(serial int64, name string, isCA bool) *x509.Certificate {
	c := &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name, Organization: []string{"Test"}},
		NotBefore: dcaptest.Now().Add(-time.Hour), NotAfter: dcaptest.Now().Add(time.Hour),
		BasicConstraintsValid: true, IsCA: isCA, KeyUsage: x509.KeyUsageDigitalSignature,
	}
	if isCA {
		c.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageCRLSign
	}
	return c
}

func revocationList(t *testing.T, issuer *x509.Certificate, key *ecdsa.PrivateKey, change func(*x509.RevocationList)) *x509.RevocationList {
	t.Helper()
	list := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: dcaptest.Now(), NextUpdate: dcaptest.Now().Add(time.Hour)}
	if change != nil {
		change(list)
	}
	der, err := x509.CreateRevocationList(rand.Reader, list, issuer, key)
	require.NoError(t, err)
	parsed, err := x509.ParseRevocationList(der)
	require.NoError(t, err)
	return parsed
}

// signRaw signs as quoting enclaves' reports are signed, if the key is of the right curve.
func signRaw(t *testing.T, key *ecdsa.PrivateKey, message []byte) (raw [64]byte) {
	t.Helper()
	if key.Curve != elliptic.P256() {
		return raw
	}
	digest := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	require.NoError(t, err)
	r.FillBytes(raw[:32])
	s.FillBytes(raw[32:])
	return raw
}

// verify issues the chain and has a quote verified with it.
func (o oddChain) verify(t *testing.T) error {
	t.Helper()
	name := func(given, usual string) string {
		if given != "" {
			return given
		}
		return usual
	}
	curve := o.leafCurve
	if curve == nil {
		curve = elliptic.P256()
	}
	rootKey, caKey, leafKey := newKey(t, elliptic.P256()), newKey(t, elliptic.P256()), newKey(t, curve)
	rootTemplate := template(1, name(o.rootName, "Intel SGX Root CA"), true)
	caTemplate := template(2, name(o.caName, "Intel SGX PCK Platform CA"), true)
	leafTemplate := template(3, name(o.leafName, "Intel SGX PCK Certificate"), false)
	if !o.noSGX {
		extensions := dcaptest.NewWorld(t).Platform.PCK().Extensions
		sgx := extensions[len(extensions)-1]
		leafTemplate.ExtraExtensions = []pkix.Extension{{Id: sgx.Id, Value: sgx.Value}}
	}
	if o.ca != nil {
		o.ca(caTemplate)
	}
	if o.leaf != nil {
		o.leaf(leafTemplate)
	}
	root := issue(t, rootTemplate, rootTemplate, rootKey, rootKey)
	ca := issue(t, caTemplate, root, caKey, rootKey)
	// The same key under other names, to separate what is checked by name from what is checked by signature.
	renamed := func(n pkix.Name) *x509.Certificate {
		if n.CommonName == "" {
			return ca
		}
		twin := template(4, "", true)
		twin.Subject = n
		return issue(t, twin, root, caKey, rootKey)
	}
	leaf := issue(t, leafTemplate, renamed(o.leafIssuer), leafKey, caKey)

	quote := read(t, dcaptest.NewWorld(t).Quote(t))
	quote.PCKChainPEM = dcaptest.PEM(leaf, ca, root)
	quote.QESignature = signRaw(t, leafKey, quote.QEReportRaw)
	set := dcaptest.NewWorld(t).Collateral(t)
	// The documents are of another root; without their chains it is not looked at, and what is left of the collateral
	// is what these tests are about.
	set.TCBInfoChain, set.QEChain = nil, nil
	set.RootCRL = revocationList(t, root, rootKey, nil)
	set.PCKCRL = revocationList(t, renamed(o.crlIssuer), caKey, o.crl)
	point, err := rootKey.PublicKey.Bytes()
	require.NoError(t, err)
	_, err = genuine.Verify(quote, set, genuine.RootKey(point[1:]), dcaptest.Now())
	return err
}

// The sound chain passes every check of chain and lists and fails only where its documents are looked for; the others
// therefore fail because of what was spoilt.
func TestVerify_OddChains(t *testing.T) {
	critical := pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3, 4}, Critical: true, Value: []byte{5, 0}}
	otherName := pkix.Name{CommonName: "Intel SGX PCK Platform CA", Organization: []string{"Somebody else"}}
	for _, test := range []struct {
		name  string
		chain oddChain
		want  error
		text  string
	}{
		{"sound", oddChain{}, genuine.ErrIncomplete, "issuer chain of TCB info"},
		{"no SGX extension", oddChain{noSGX: true}, parse.ErrMalformed, "this is not a PCK certificate"},
		{"root name", oddChain{rootName: "Root"}, genuine.ErrChain, `certificate is of "Root"`},
		{"CA name", oddChain{caName: "Intel SGX TCB Signing"}, genuine.ErrChain, `certificate is of "Intel SGX TCB Signing"`},
		{"leaf name", oddChain{leafName: "Intel SGX PCK"}, genuine.ErrChain, `certificate is of "Intel SGX PCK"`},
		{"leaf is a CA", oddChain{leaf: func(c *x509.Certificate) { c.IsCA = true }}, genuine.ErrChain, "may not sign data"},
		{
			"leaf may not sign",
			oddChain{leaf: func(c *x509.Certificate) { c.KeyUsage = x509.KeyUsageKeyAgreement }},
			genuine.ErrChain, "may not sign data",
		},
		{
			"CA is none",
			oddChain{ca: func(c *x509.Certificate) { c.IsCA, c.SubjectKeyId = false, []byte{1} }},
			genuine.ErrChain, "parent",
		},
		{
			"critical extension",
			oddChain{leaf: func(c *x509.Certificate) { c.ExtraExtensions = append(c.ExtraExtensions, critical) }},
			genuine.ErrChain, "unknown critical extension 1.2.3.4",
		},
		{
			"SHA-384",
			oddChain{leaf: func(c *x509.Certificate) { c.SignatureAlgorithm = x509.ECDSAWithSHA384 }},
			genuine.ErrChain, "want ECDSA-SHA256",
		},
		{"P-384 key", oddChain{leafCurve: elliptic.P384()}, genuine.ErrChain, "does not have a P-256 key"},
		{"issuer name", oddChain{leafIssuer: otherName}, genuine.ErrChain, "was issued by"},
		{
			"platform instance under the Processor CA",
			oddChain{caName: "Intel SGX PCK Processor CA"},
			genuine.ErrChain, "has a platform instance id: true",
		},
		{
			"leaf expired",
			oddChain{leaf: func(c *x509.Certificate) { c.NotAfter = dcaptest.Now().Add(-time.Minute) }},
			genuine.ErrExpired, `"Intel SGX PCK Certificate"`,
		},
		{
			"CA not yet valid",
			oddChain{ca: func(c *x509.Certificate) { c.NotBefore = dcaptest.Now().Add(time.Minute) }},
			genuine.ErrNotYetValid, `"Intel SGX PCK Platform CA"`,
		},
		{"CRL of another name", oddChain{crlIssuer: otherName}, genuine.ErrRevocationList, "Somebody else"},
		{
			"CRL with a critical extension",
			oddChain{crl: func(l *x509.RevocationList) { l.ExtraExtensions = []pkix.Extension{critical} }},
			genuine.ErrRevocationList, "unknown critical extension 1.2.3.4",
		},
		{
			"CRL ended",
			oddChain{crl: func(l *x509.RevocationList) {
				l.ThisUpdate, l.NextUpdate = l.ThisUpdate.Add(-time.Hour), l.ThisUpdate.Add(-time.Minute)
			}},
			genuine.ErrExpired, "PCK revocation list",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := test.chain.verify(t)
			require.ErrorIs(t, err, test.want)
			require.ErrorContains(t, err, test.text)
		})
	}
}
