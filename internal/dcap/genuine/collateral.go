package genuine

import (
	"crypto/x509"
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// signedDocument is a document with its issuer chain, ready to be checked.
type signedDocument struct {
	what         string
	doc          collateral.Document
	chain        []*x509.Certificate
	issued, next time.Time
}

// documents lists those of the set that are there with a chain of the right length; a missing one is an error of
// checkPresent.
func documents(set *collateral.Set) []signedDocument {
	var out []signedDocument
	if t := set.TCBInfo; t != nil && len(set.TCBInfoChain) == signerAndRoot {
		out = append(out, signedDocument{"TCB info", t.Document, set.TCBInfoChain, t.IssueDate, t.NextUpdate})
	}
	if q := set.QEIdentity; q != nil && len(set.QEChain) == signerAndRoot {
		out = append(out, signedDocument{"QE identity", q.Document, set.QEChain, q.IssueDate, q.NextUpdate})
	}
	return out
}

// signerAndRoot is the length of a document's issuer chain.
const signerAndRoot = 2

// checkPresent demands TCB info and QE identity with their chains.
func checkPresent(set *collateral.Set) error {
	if set.TCBInfo == nil || set.QEIdentity == nil {
		return fmt.Errorf("%w: TCB info and QE identity are needed", ErrIncomplete)
	}
	if n := len(set.TCBInfoChain); n != signerAndRoot {
		return fmt.Errorf("%w: issuer chain of TCB info has %d certificates, want signer and root", ErrIncomplete, n)
	}
	if n := len(set.QEChain); n != signerAndRoot {
		return fmt.Errorf("%w: issuer chain of QE identity has %d certificates, want signer and root", ErrIncomplete, n)
	}
	return nil
}

// revocation is a list, the CA it should be of, and the certificate to look up on it.
type revocation struct {
	what     string
	list     *x509.RevocationList
	ca, cert *x509.Certificate
}

func revocations(chain *parse.PCKChain, set *collateral.Set) []revocation {
	return []revocation{
		{"root CA's revocation list", set.RootCRL, chain.Root, chain.CA},
		{"PCK revocation list", set.PCKCRL, chain.CA, chain.Leaf},
	}
}

// checkRevocation checks such lists as are there and name the right issuer: that the CA signed them, and that they, ended
// or not, do not hold the platform's certificates.
func checkRevocation(chain *parse.PCKChain, set *collateral.Set) error {
	for _, r := range revocations(chain, set) {
		if checkListIssuer(r.what, r.list, r.ca) != nil {
			continue
		}
		if err := checkListSignature(r.what, r.list, r.ca); err != nil {
			return err
		}
		if err := checkNotRevoked(r.cert, r.list); err != nil {
			return err
		}
	}
	return nil
}

// checkAuthentic checks such documents as are there: that they are signed as they must be, and that quoting enclave and
// TDX module are those they describe. What is missing, or is of another platform, is left to checkUsable.
func (c checker) checkAuthentic(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) error {
	for _, d := range documents(set) {
		if err := c.checkDocument(d, set.RootCRL); err != nil {
			return err
		}
	}
	return checkIdentities(quote, pck, set)
}

// checkUsable checks that the collateral is all there, is of this TEE and platform, and is valid now.
func (c checker) checkUsable(quote *parse.Quote, chain *parse.PCKChain, pck *parse.PCK, set *collateral.Set) error {
	for _, r := range revocations(chain, set) {
		if err := checkListIssuer(r.what, r.list, r.ca); err != nil {
			return err
		}
		if err := c.within(r.what, r.list.ThisUpdate, r.list.NextUpdate); err != nil {
			return err
		}
	}
	if err := checkPresent(set); err != nil {
		return err
	}
	if err := checkSubject(quote, pck, set); err != nil {
		return err
	}
	return c.checkDocumentDates(documents(set))
}

// checkDocument checks a document's issuer chain and its signature over the exact bytes. Dates are apart.
func (c checker) checkDocument(d signedDocument, rootCRL *x509.RevocationList) error {
	if err := c.checkSignerChain(d.what, d.chain, rootCRL); err != nil {
		return err
	}
	point, err := pointOf(d.chain[0])
	if err != nil {
		return err
	}
	if !verifyRaw(point, d.doc.Raw, d.doc.Signature) {
		return fmt.Errorf("%w: %s", ErrCollateralSignature, d.what)
	}
	return nil
}

// checkDocumentDates checks issueDate <= now < nextUpdate of each document, and the dates of its issuers.
func (c checker) checkDocumentDates(docs []signedDocument) error {
	for _, d := range docs {
		if err := c.checkDates(d.chain...); err != nil {
			return fmt.Errorf("issuer chain of %s: %w", d.what, err)
		}
		if c.now.Equal(d.next) {
			return fmt.Errorf("%w: %s ended %s, just now", ErrExpired, d.what, stamp(d.next))
		}
		if err := c.within(d.what, d.issued, d.next); err != nil {
			return err
		}
	}
	return nil
}

// checkSubject checks that the collateral is of this TEE and platform family.
func checkSubject(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) error {
	tee := quote.Header.TEE
	if set.QEIdentity.TEE != tee {
		return fmt.Errorf("%w: QE identity is for %s, the quote for %s", ErrCollateralMismatch, set.QEIdentity.TEE, tee)
	}
	return checkFamily(set.TCBInfo, tee, pck)
}

// checkFamily checks that the TCB info is of this TEE and platform family.
func checkFamily(tcb *collateral.TCBInfo, tee parse.TEE, pck *parse.PCK) error {
	if tcb.TEE != tee {
		return fmt.Errorf("%w: TCB info is for %s, the quote for %s", ErrCollateralMismatch, tcb.TEE, tee)
	}
	if tcb.FMSPC != pck.FMSPC {
		return fmt.Errorf("%w: TCB info is for FMSPC %X, the platform has %X", ErrCollateralMismatch, tcb.FMSPC, pck.FMSPC)
	}
	if tcb.PCEID != pck.PCEID {
		return fmt.Errorf("%w: TCB info is for PCEID %X, the platform has %X", ErrCollateralMismatch, tcb.PCEID, pck.PCEID)
	}
	return nil
}

// VerifyDocuments checks signature, chain, revocation and dates of TCB info and QE identity without a quote, for tools
// that put them on a chain. The revocation list is the root's.
func VerifyDocuments(set *collateral.Set, root RootKey, now time.Time) error {
	if set == nil {
		set = &collateral.Set{}
	}
	if err := checkPresent(set); err != nil {
		return fmt.Errorf("%w: %w", ErrCollateral, err)
	}
	return checker{root: root, now: now}.checkAlone(documents(set), set.RootCRL)
}

// VerifyEvaluations checks the same of a list of evaluation numbers.
func VerifyEvaluations(
	list *collateral.Evaluations, chain []*x509.Certificate, rootCRL *x509.RevocationList, root RootKey, now time.Time,
) error {
	if list == nil || len(chain) != signerAndRoot {
		return fmt.Errorf("%w: %w: evaluation numbers and their issuer chain of signer and root are needed", ErrCollateral, ErrIncomplete)
	}
	return checker{root: root, now: now}.checkAlone(
		[]signedDocument{{"evaluation numbers", list.Document, chain, list.IssueDate, list.NextUpdate}}, rootCRL)
}

// checkAlone checks documents that are to be used without a quote.
func (c checker) checkAlone(docs []signedDocument, rootCRL *x509.RevocationList) error {
	const what = "root CA's revocation list"
	for _, d := range docs {
		root := d.chain[signerAndRoot-1]
		if err := c.checkRoot(root); err != nil {
			return fmt.Errorf("%w: issuer chain of %s: %w", ErrNotGenuine, d.what, err)
		}
		if err := checkListIssuer(what, rootCRL, root); err != nil {
			return fmt.Errorf("%w: %w", ErrCollateral, err)
		}
		if err := checkListSignature(what, rootCRL, root); err != nil {
			return fmt.Errorf("%w: %w", ErrNotGenuine, err)
		}
		if err := c.checkDocument(d, rootCRL); err != nil {
			return fmt.Errorf("%w: %w", ErrNotGenuine, err)
		}
	}
	if err := c.within(what, rootCRL.ThisUpdate, rootCRL.NextUpdate); err != nil {
		return fmt.Errorf("%w: %w", ErrCollateral, err)
	}
	if err := c.checkDocumentDates(docs); err != nil {
		return fmt.Errorf("%w: %w", ErrCollateral, err)
	}
	return nil
}
