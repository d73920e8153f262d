package genuine

import (
	"bytes"
	"crypto/x509"
	"fmt"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/dcap/parse"
)

// The common names of Intel's certificates.
const (
	rootName        = "Intel SGX Root CA"
	platformCAName  = "Intel SGX PCK Platform CA"
	processorCAName = "Intel SGX PCK Processor CA"
	pckName         = "Intel SGX PCK Certificate"
	tcbSignerName   = "Intel SGX TCB Signing"
)

// checker holds what every check needs: the pinned root and the time.
type checker struct {
	root RootKey
	now  time.Time
}

// within checks a validity period; both ends belong to it.
func (c checker) within(what string, from, to time.Time) error {
	if c.now.Before(from) {
		return fmt.Errorf("%w: %s begins %s, it is %s", ErrNotYetValid, what, stamp(from), stamp(c.now))
	}
	if c.now.After(to) {
		return fmt.Errorf("%w: %s ended %s, it is %s", ErrExpired, what, stamp(to), stamp(c.now))
	}
	return nil
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// checkRoot checks that the certificate is the pinned root's, signed by itself. Dates are apart.
func (c checker) checkRoot(root *x509.Certificate) error {
	point, err := pointOf(root)
	if err != nil {
		return err
	}
	if point != c.root {
		return fmt.Errorf("%w: chain ends in key %x…, trusted is %x…", ErrRoot, point[:8], c.root[:8])
	}
	return checkIssued(root, root, rootName)
}

// checkIssued checks one link but for its dates: name, extensions, and the parent's signature.
func checkIssued(cert, parent *x509.Certificate, names ...string) error {
	name := cert.Subject.CommonName
	if !slices.Contains(names, name) {
		return fmt.Errorf("%w: certificate is of %q, want %q", ErrChain, name, names)
	}
	if _, err := pointOf(cert); err != nil {
		return err
	}
	if cert.SignatureAlgorithm != x509.ECDSAWithSHA256 {
		return fmt.Errorf("%w: %q is signed with %s, want ECDSA-SHA256", ErrChain, name, cert.SignatureAlgorithm)
	}
	if len(cert.UnhandledCriticalExtensions) > 0 {
		return fmt.Errorf("%w: %q has the unknown critical extension %v", ErrChain, name, cert.UnhandledCriticalExtensions[0])
	}
	if !bytes.Equal(cert.RawIssuer, parent.RawSubject) {
		return fmt.Errorf("%w: %q was issued by %q, not by %q", ErrChain, name, cert.Issuer, parent.Subject)
	}
	if err := cert.CheckSignatureFrom(parent); err != nil {
		return fmt.Errorf("%w: %q under %q: %w", ErrChain, name, parent.Subject.CommonName, err)
	}
	return nil
}

// checkDates checks that each certificate is valid now.
func (c checker) checkDates(certs ...*x509.Certificate) error {
	for _, cert := range certs {
		what := fmt.Sprintf("certificate %q", cert.Subject.CommonName)
		if err := c.within(what, cert.NotBefore, cert.NotAfter); err != nil {
			return err
		}
	}
	return nil
}

// checkSigner demands an end-entity certificate that may sign data.
func checkSigner(cert *x509.Certificate) error {
	if cert.IsCA || cert.KeyUsage&x509.KeyUsageDigitalSignature == 0 {
		return fmt.Errorf("%w: %q may not sign data (CA %t, key usage %b)", ErrChain, cert.Subject.CommonName, cert.IsCA, cert.KeyUsage)
	}
	return nil
}

// checkPCKChain checks leaf, CA and root of a quote, dates included, revocation not.
func (c checker) checkPCKChain(chain *parse.PCKChain) error {
	if err := c.checkRoot(chain.Root); err != nil {
		return err
	}
	if err := checkIssued(chain.CA, chain.Root, platformCAName, processorCAName); err != nil {
		return err
	}
	if err := checkIssued(chain.Leaf, chain.CA, pckName); err != nil {
		return err
	}
	if err := checkSigner(chain.Leaf); err != nil {
		return err
	}
	return c.checkDates(chain.Leaf, chain.CA, chain.Root)
}

// checkSignerChain checks the issuer chain of a document but for its dates, revocation included.
func (c checker) checkSignerChain(what string, chain []*x509.Certificate, rootCRL *x509.RevocationList) error {
	signer, root := chain[0], chain[1]
	if err := c.checkRoot(root); err != nil {
		return fmt.Errorf("issuer chain of %s: %w", what, err)
	}
	if err := checkIssued(signer, root, tcbSignerName); err != nil {
		return fmt.Errorf("issuer chain of %s: %w", what, err)
	}
	if err := checkSigner(signer); err != nil {
		return fmt.Errorf("issuer chain of %s: %w", what, err)
	}
	return checkNotRevoked(signer, rootCRL)
}

// checkListIssuer checks that the list is there and names the CA as its issuer.
func checkListIssuer(what string, list *x509.RevocationList, ca *x509.Certificate) error {
	if list == nil {
		return fmt.Errorf("%w: no %s", ErrIncomplete, what)
	}
	if !bytes.Equal(list.RawIssuer, ca.RawSubject) {
		return fmt.Errorf("%w: %s is of %q, want %q", ErrRevocationList, what, list.Issuer, ca.Subject)
	}
	return nil
}

// checkListSignature checks that the list is the CA's own and a whole one.
func checkListSignature(what string, list *x509.RevocationList, ca *x509.Certificate) error {
	if err := list.CheckSignatureFrom(ca); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrRevocationList, what, err)
	}
	for _, extension := range list.Extensions {
		// A critical extension can narrow what the list covers, as in a delta list.
		if extension.Critical {
			return fmt.Errorf("%w: %s has the unknown critical extension %v", ErrRevocationList, what, extension.Id)
		}
	}
	return nil
}

// checkNotRevoked looks the certificate up on its issuer's list, if there is one: that there is, is checked elsewhere.
func checkNotRevoked(cert *x509.Certificate, list *x509.RevocationList) error {
	if list == nil {
		return nil
	}
	for _, entry := range list.RevokedCertificateEntries {
		if entry.SerialNumber.Cmp(cert.SerialNumber) == 0 {
			return fmt.Errorf("%w: %q, serial number %x, since %s",
				ErrRevoked, cert.Subject.CommonName, cert.SerialNumber, stamp(entry.RevocationTime))
		}
	}
	return nil
}
