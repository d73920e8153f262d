package simtee

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"math/big"
	"time"
)

// CA selects which of the two PCK certificate authorities issues a platform's certificate.
type CA int

// The PCK certificate authorities. Server platforms, and so all TDX platforms, are under PlatformCA.
const (
	PlatformCA CA = iota
	ProcessorCA
)

// String returns the name the provisioning service uses in its CRL requests.
func (c CA) String() string {
	if c == ProcessorCA {
		return "processor"
	}
	return "platform"
}

// DevnetSeed is the seed of the development authority, shared by the devnet, its deployment and the contract tests. The
// whole world knows it: a verifier that trusts its root trusts everybody.
const DevnetSeed = "assay-devnet"

// collateralLifetime is how long TCB info, QE identity and revocation lists stay valid; Intel's do 30 days.
const collateralLifetime = 30 * 24 * time.Hour

// Authority issues everything Intel issues: certificates, revocation lists, TCB info and QE identity.
//
// Certificates depend on the seed alone, so every process that knows the seed sees the same ones. Collateral also
// depends on the clock: it is issued at the time of the call and valid for 30 days. An Authority never changes after
// it was made and is safe for concurrent use as long as its clock is.
type Authority struct {
	secret    []byte
	clock     func() time.Time
	root      *x509.Certificate
	rootKey   signingKey
	cas       map[CA]authorityCert
	tcbSigner authorityCert
}

type authorityCert struct {
	cert *x509.Certificate
	key  signingKey
}

// as returns the identity under which this certificate's key signs.
func (c authorityCert) as() issuer {
	return issuer{name: c.cert.Subject.CommonName, key: c.key}
}

// caNotBefore and caNotAfter bound the CA certificates. They are constants because a certificate that depended on the
// clock would be another certificate in every process.
func caNotBefore() time.Time { return time.Date(2020, time.January, 1, 0, 0, 0, 0, time.UTC) }
func caNotAfter() time.Time  { return time.Date(2049, time.December, 31, 23, 59, 59, 0, time.UTC) }

// NewAuthority grows the authority from the seed. The clock dates its collateral; it must not be nil.
func NewAuthority(seed []byte, clock func() time.Time) (*Authority, error) {
	if len(seed) == 0 {
		return nil, fmt.Errorf("new authority: %w", ErrSeed)
	}
	secret, err := derive(seed, "authority", sha256.Size)
	if err != nil {
		return nil, err
	}
	a := &Authority{secret: secret, clock: clock, cas: make(map[CA]authorityCert)}
	root, err := a.certify(rootName, nil, true, 1)
	if err != nil {
		return nil, err
	}
	a.root, a.rootKey = root.cert, root.key
	for ca, name := range map[CA]string{PlatformCA: platformCAName, ProcessorCA: processorCAName} {
		if a.cas[ca], err = a.certify(name, &root, true, 0); err != nil {
			return nil, err
		}
	}
	if a.tcbSigner, err = a.certify(tcbSignerName, &root, false, 0); err != nil {
		return nil, err
	}
	return a, nil
}

// certify issues one of the authority's own certificates; without a parent it signs itself.
func (a *Authority) certify(name string, parent *authorityCert, isCA bool, pathLen int) (authorityCert, error) {
	key, err := deriveKey(a.secret, name)
	if err != nil {
		return authorityCert{}, err
	}
	serial, err := a.serial(name)
	if err != nil {
		return authorityCert{}, err
	}
	by := issuer{name: name, key: key}
	if parent != nil {
		by = parent.as()
	}
	cert, err := certificate{
		subject: name,
		serial:  serial,
		from:    caNotBefore(),
		to:      caNotAfter(),
		crlURL:  rootCRLURL,
		key:     key,
		isCA:    isCA,
		pathLen: pathLen,
	}.issue(by)
	return authorityCert{cert: cert, key: key}, err
}

// serial derives a 20-byte serial number. About half have the top bit set and take 21 bytes in DER, as Intel's do.
func (a *Authority) serial(label string) (*big.Int, error) {
	raw, err := derive(a.secret, "serial/"+label, 20)
	if err != nil {
		return nil, err
	}
	return new(big.Int).SetBytes(raw), nil
}

// Root returns the self-signed root certificate.
func (a *Authority) Root() *x509.Certificate { return a.root }

// RootKeyXY returns the root's public key as x||y, the form in which verifiers pin it.
func (a *Authority) RootKeyXY() [64]byte { return a.rootKey.point }

// PlatformCADER returns the PCK Platform CA certificate.
func (a *Authority) PlatformCADER() []byte { return a.cas[PlatformCA].cert.Raw }

// CADER returns the certificate of either PCK CA.
func (a *Authority) CADER(ca CA) []byte { return a.cas[ca].cert.Raw }

// CACert returns the parsed certificate of either PCK CA.
func (a *Authority) CACert(ca CA) *x509.Certificate { return a.cas[ca].cert }

// TCBSigner returns the certificate under which TCB info and QE identity are signed.
func (a *Authority) TCBSigner() *x509.Certificate { return a.tcbSigner.cert }

// TCBSignerKey returns the private key of the TCB signer, for documents that no configuration describes. It signs for the
// simulated root alone.
func (a *Authority) TCBSignerKey() ([]byte, error) { return a.tcbSigner.key.private.Bytes() }

// TCBSignerChainPEM returns the issuer chain served with TCB info and QE identity: signer, root.
func (a *Authority) TCBSignerChainPEM() []byte { return pemChain(a.tcbSigner.cert, a.root) }

// CAChainPEM returns the issuer chain served with a PCK CRL: CA, root.
func (a *Authority) CAChainPEM(ca CA) []byte { return pemChain(a.cas[ca].cert, a.root) }

// RootPEM returns the root certificate in PEM.
func (a *Authority) RootPEM() []byte { return pemChain(a.root) }

// CRLConfig says what revocation list to issue.
type CRLConfig struct {
	// Number is the list's own; it grows from list to list. Default 1.
	Number int64
	// ThisUpdate and NextUpdate bound its validity; zero means now by the authority's clock, and as long after it as
	// Intel's lists are valid: 30 days, the root's a year.
	ThisUpdate, NextUpdate time.Time
	// Revoked are the serial numbers on the list.
	Revoked []*big.Int
}

// PCKCRL returns the revocation list of a PCK CA with the given serial numbers on it, dated by the clock.
func (a *Authority) PCKCRL(ca CA, revoked ...*big.Int) ([]byte, error) {
	return a.PCKCRLOf(ca, CRLConfig{Revoked: revoked})
}

// PCKCRLOf returns the revocation list of a PCK CA as configured.
func (a *Authority) PCKCRLOf(ca CA, config CRLConfig) ([]byte, error) {
	list := a.list(config)
	if list.to.IsZero() {
		list.to = list.from.Add(collateralLifetime)
	}
	return list.issue(a.cas[ca].as())
}

// RootCRL returns the root's revocation list with the given serial numbers on it, valid a year like Intel's.
func (a *Authority) RootCRL(revoked ...*big.Int) ([]byte, error) {
	return a.RootCRLOf(CRLConfig{Revoked: revoked})
}

// RootCRLOf returns the root's revocation list as configured.
func (a *Authority) RootCRLOf(config CRLConfig) ([]byte, error) {
	list := a.list(config)
	if list.to.IsZero() {
		list.to = list.from.AddDate(1, 0, 0)
	}
	return list.issue(issuer{name: rootName, key: a.rootKey})
}

// list fills in the defaults of both kinds.
func (a *Authority) list(config CRLConfig) revocationList {
	list := revocationList{number: config.Number, from: config.ThisUpdate, to: config.NextUpdate, revoked: config.Revoked}
	if list.number == 0 {
		list.number = 1
	}
	if list.from.IsZero() {
		list.from = a.now()
	}
	return list
}

// now is the clock in whole seconds, the resolution of everything that is signed.
func (a *Authority) now() time.Time { return a.clock().UTC().Truncate(time.Second) }

// pemChain concatenates certificates the way quotes and issuer-chain headers do.
func pemChain(certs ...*x509.Certificate) []byte {
	var out []byte
	for _, cert := range certs {
		out = append(out, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw})...)
	}
	return out
}
