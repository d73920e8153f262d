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

// Verify checks the quote and its revocation, then that its collateral is authentic, then that it can be used: that it is
// all there, of this platform, and valid now. The first fault is returned. Faults of the first two kinds are in the class
// [ErrNotGenuine], of the third in [ErrCollateral]; certificates that cannot be read at all are the parser's errors.
func Verify(quote *parse.Quote, set *collateral.Set, root RootKey, now time.Time) (*Evidence, error) {
	if set == nil {
		set = &collateral.Set{}
	}
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return nil, err
	}
	c := checker{root: root, now: now}
	if err := c.checkPCKChain(chain); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotGenuine, err)
	}
	if err := checkRevocation(chain, set); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotGenuine, err)
	}
	pck, err := readPCK(chain)
	if err != nil {
		return nil, err
	}
	if err := checkSignatures(quote, chain.Leaf); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotGenuine, err)
	}
	if err := c.checkAuthentic(quote, pck, set); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotGenuine, err)
	}
	if err := c.checkUsable(quote, chain, pck, set); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCollateral, err)
	}
	return &Evidence{quote: quote, pck: pck, set: set, chain: chain, at: now, expiry: expiryOf(chain, set)}, nil
}

// readPCK reads the platform's certificate; the instance id and configuration belong to the Platform CA alone.
func readPCK(chain *parse.PCKChain) (*parse.PCK, error) {
	pck, err := parse.ReadPCK(chain.Leaf)
	if err != nil {
		return nil, err
	}
	ca := chain.CA.Subject.CommonName
	if underPlatform := ca == platformCAName; underPlatform != (pck.InstanceID != nil) {
		return nil, fmt.Errorf("%w: %w: certificate under %q has a platform instance id: %t",
			ErrNotGenuine, ErrChain, ca, pck.InstanceID != nil)
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

func expiryOf(chain *parse.PCKChain, set *collateral.Set) Expiry {
	return Expiry{
		Collateral: earliest(set.TCBInfo.NextUpdate, set.QEIdentity.NextUpdate),
		CRL:        earliest(set.PCKCRL.NextUpdate, set.RootCRL.NextUpdate),
		PCK:        earliest(chain.Leaf.NotAfter, chain.CA.NotAfter, chain.Root.NotAfter),
		Signer: earliest(set.TCBInfoChain[0].NotAfter, set.TCBInfoChain[1].NotAfter,
			set.QEChain[0].NotAfter, set.QEChain[1].NotAfter),
	}
}
