package genuine

import (
	"crypto/sha256"
	"crypto/x509"
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Evidence is a quote found genuine together with the collateral found valid for it. Only [Verify] makes one; the zero
// value holds nothing and is refused by package policy.
type Evidence struct {
	quote  *parse.Quote
	pck    *parse.PCK
	set    *collateral.Set
	chain  *parse.PCKChain
	at     time.Time
	expiry Expiry
}

// Quote returns the quote.
func (e *Evidence) Quote() *parse.Quote { return e.quote }

// PCK returns what the platform's certificate says.
func (e *Evidence) PCK() *parse.PCK { return e.pck }

// Chain returns the platform's certificate chain.
func (e *Evidence) Chain() *parse.PCKChain { return e.chain }

// Collateral returns the collateral the quote was checked with.
func (e *Evidence) Collateral() *collateral.Set { return e.set }

// VerifiedAt returns the time the checks were made for.
func (e *Evidence) VerifiedAt() time.Time { return e.at }

// Expiry says until when the same checks would have the same outcome.
func (e *Evidence) Expiry() Expiry { return e.expiry }

// Expiry holds the ends of validity of everything a verification rests on.
type Expiry struct {
	// Collateral is the earlier nextUpdate of TCB info and QE identity.
	Collateral time.Time
	// CRL is the earlier nextUpdate of the two revocation lists.
	CRL time.Time
	// PCK is the earliest notAfter in the platform's certificate chain.
	PCK time.Time
	// Signer is the earliest notAfter in the issuer chains of the collateral.
	Signer time.Time
}

// Earliest returns the first of the four.
func (e Expiry) Earliest() time.Time { return earliest(e.Collateral, e.CRL, e.PCK, e.Signer) }

func earliest(first time.Time, others ...time.Time) time.Time {
	for _, t := range others {
		if t.Before(first) {
			first = t
		}
	}
	return first
}

// Verify checks, in this order: the platform's certificate chain up to the root key, with dates and revocation; the
// PCK key's signature over the quoting enclave's report; the binding of the attestation key in that report; the
// attestation key's signature over the quote; signature, dates and subject of TCB info and QE identity. The first
// fault is returned.
func Verify(quote *parse.Quote, set *collateral.Set, root RootKey, now time.Time) (*Evidence, error) {
	if set == nil || set.TCBInfo == nil || set.QEIdentity == nil {
		return nil, fmt.Errorf("%w: TCB info and QE identity are needed", ErrIncomplete)
	}
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return nil, err
	}
	c := checker{root: root, now: now}
	if err := c.checkPlatform(chain, set); err != nil {
		return nil, err
	}
	pck, err := readPCK(chain)
	if err != nil {
		return nil, err
	}
	if err := checkSignatures(quote, chain.Leaf); err != nil {
		return nil, err
	}
	if err := c.checkTCBInfo(set); err != nil {
		return nil, err
	}
	if err := c.checkQEIdentity(set); err != nil {
		return nil, err
	}
	if err := checkSubject(quote, pck, set); err != nil {
		return nil, err
	}
	return &Evidence{quote: quote, pck: pck, set: set, chain: chain, at: now, expiry: expiryOf(chain, set)}, nil
}

// checkPlatform checks the platform's chain and its revocation.
func (c checker) checkPlatform(chain *parse.PCKChain, set *collateral.Set) error {
	if err := c.checkPCKChain(chain); err != nil {
		return err
	}
	if err := c.checkCRL("root CA's revocation list", set.RootCRL, chain.Root); err != nil {
		return err
	}
	if err := checkNotRevoked(chain.CA, set.RootCRL); err != nil {
		return err
	}
	if err := c.checkCRL("PCK revocation list", set.PCKCRL, chain.CA); err != nil {
		return err
	}
	return checkNotRevoked(chain.Leaf, set.PCKCRL)
}

// readPCK reads the platform's certificate; the instance id and configuration belong to the Platform CA alone.
func readPCK(chain *parse.PCKChain) (*parse.PCK, error) {
	pck, err := parse.ReadPCK(chain.Leaf)
	if err != nil {
		return nil, err
	}
	ca := chain.CA.Subject.CommonName
	if underPlatform := ca == platformCAName; underPlatform != (pck.InstanceID != nil) {
		return nil, fmt.Errorf("%w: certificate under %q has a platform instance id: %t", ErrChain, ca, pck.InstanceID != nil)
	}
	return pck, nil
}

// checkSignatures follows the signatures from the platform's certificate to the quote's body.
func checkSignatures(quote *parse.Quote, leaf *x509.Certificate) error {
	pckKey, err := pointOf(leaf)
	if err != nil {
		return err
	}
	if !verifyRaw(pckKey, quote.QEReportRaw, quote.QESignature) {
		return ErrQEReportSignature
	}
	// The upper half of the report data must be zero, as the array comparison demands.
	var bound [64]byte
	digest := sha256.Sum256(append(append([]byte{}, quote.AttestationKey[:]...), quote.QEAuthData...))
	copy(bound[:], digest[:])
	if quote.QEReport.ReportData != bound {
		return ErrQEBinding
	}
	if !verifyRaw(quote.AttestationKey, quote.SignedPart, quote.Signature) {
		return ErrQuoteSignature
	}
	return nil
}

// checkTCBInfo checks the TCB info's chain, signature and dates.
func (c checker) checkTCBInfo(set *collateral.Set) error {
	if err := c.checkDocument("TCB info", set.TCBInfo.Document, set.TCBInfoChain, set.RootCRL); err != nil {
		return err
	}
	return c.checkCurrent("TCB info", set.TCBInfo.IssueDate, set.TCBInfo.NextUpdate)
}

// checkQEIdentity checks the QE identity's chain, signature and dates.
func (c checker) checkQEIdentity(set *collateral.Set) error {
	if err := c.checkDocument("QE identity", set.QEIdentity.Document, set.QEChain, set.RootCRL); err != nil {
		return err
	}
	return c.checkCurrent("QE identity", set.QEIdentity.IssueDate, set.QEIdentity.NextUpdate)
}

// checkDocument checks a document's issuer chain and its signature over the exact bytes.
func (c checker) checkDocument(
	what string, doc collateral.Document, chain []*x509.Certificate, rootCRL *x509.RevocationList,
) error {
	if err := c.checkSignerChain(what, chain, rootCRL); err != nil {
		return err
	}
	point, err := pointOf(chain[0])
	if err != nil {
		return err
	}
	if !verifyRaw(point, doc.Raw, doc.Signature) {
		return fmt.Errorf("%w: %s", ErrCollateralSignature, what)
	}
	return nil
}

// checkCurrent checks issueDate <= now < nextUpdate.
func (c checker) checkCurrent(what string, issued, next time.Time) error {
	if c.now.Equal(next) {
		return fmt.Errorf("%w: %s ended %s, just now", ErrExpired, what, stamp(next))
	}
	return c.within(what, issued, next)
}

// checkSubject checks that the collateral is of this TEE and platform family.
func checkSubject(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) error {
	tcb, tee := set.TCBInfo, quote.Header.TEE
	if tcb.TEE != tee {
		return fmt.Errorf("%w: TCB info is for %s, the quote for %s", ErrCollateralMismatch, tcb.TEE, tee)
	}
	if set.QEIdentity.TEE != tee {
		return fmt.Errorf("%w: QE identity is for %s, the quote for %s", ErrCollateralMismatch, set.QEIdentity.TEE, tee)
	}
	if tcb.FMSPC != pck.FMSPC {
		return fmt.Errorf("%w: TCB info is for FMSPC %X, the platform has %X", ErrCollateralMismatch, tcb.FMSPC, pck.FMSPC)
	}
	if tcb.PCEID != pck.PCEID {
		return fmt.Errorf("%w: TCB info is for PCEID %X, the platform has %X", ErrCollateralMismatch, tcb.PCEID, pck.PCEID)
	}
	return nil
}

func expiryOf(chain *parse.PCKChain, set *collateral.Set) Expiry {
	return Expiry{
		Collateral: earliest(set.TCBInfo.NextUpdate, set.QEIdentity.NextUpdate),
		CRL:        earliest(set.PCKCRL.NextUpdate, set.RootCRL.NextUpdate),
		PCK:        earliest(chain.Leaf.NotAfter, chain.CA.NotAfter, chain.Root.NotAfter),
		Signer: earliest(set.TCBInfoChain[0].NotAfter, set.TCBInfoChain[1].NotAfter,
			set.QEChain[0].NotAfter, set.QEChain[1].NotAfter),
	}
}

// VerifyDocuments checks signature, chain, revocation and dates of TCB info and QE identity without a quote, for tools
// that put them on a chain. The revocation list is the root's.
func VerifyDocuments(set *collateral.Set, root RootKey, now time.Time) error {
	if set == nil || set.TCBInfo == nil || set.QEIdentity == nil || len(set.TCBInfoChain) == 0 {
		return fmt.Errorf("%w: TCB info, QE identity and their issuer chains are needed", ErrIncomplete)
	}
	c := checker{root: root, now: now}
	if err := c.checkRoot(set.TCBInfoChain[len(set.TCBInfoChain)-1]); err != nil {
		return err
	}
	if err := c.checkCRL("root CA's revocation list", set.RootCRL, set.TCBInfoChain[len(set.TCBInfoChain)-1]); err != nil {
		return err
	}
	if err := c.checkTCBInfo(set); err != nil {
		return err
	}
	return c.checkQEIdentity(set)
}
