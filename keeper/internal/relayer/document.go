package relayer

import (
	"context"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
)

// Kind is a kind of document.
type Kind string

// The kinds.
const (
	RootCRL     Kind = "root-crl"
	PCKCRL      Kind = "pck-crl"
	Evaluations Kind = "evaluations"
	QEIdentity  Kind = "qe-identity"
	TCBInfo     Kind = "tcb-info"
)

// Document is a piece of collateral as Intel signed it.
type Document struct {
	Kind Kind
	// TEE is that of everything but the revocation lists, FMSPC a TCB info's, Evaluation a TCB info's or QE identity's, CA
	// that of a PCK revocation list.
	TEE        parse.TEE
	FMSPC      [6]byte
	Evaluation uint32
	CA         parse.CA
	Period     Period
	// Signed is the document in JSON and its signature, DER a revocation list.
	Signed collateral.Document
	DER    []byte
	// Issuer is the certificate of who signed it, unless that was the root.
	Issuer *x509.Certificate
}

// Name is what a document is called, without its dates.
func (d Document) Name() string {
	switch d.Kind {
	case RootCRL:
		return string(d.Kind)
	case PCKCRL:
		return fmt.Sprintf("%s %s", d.Kind, d.CA)
	case Evaluations:
		return fmt.Sprintf("%s %s", d.Kind, d.TEE)
	case QEIdentity:
		return fmt.Sprintf("%s %s %d", d.Kind, d.TEE, d.Evaluation)
	default:
		return fmt.Sprintf("%s %s %s %d", d.Kind, d.TEE, hex.EncodeToString(d.FMSPC[:]), d.Evaluation)
	}
}

// Period is when a document holds: from Issued on, before Ends.
type Period struct {
	Issued, Ends time.Time
}

// Service is the provisioning service: Intel's, or one that serves like it. *pcs.Client is one.
type Service interface {
	Collateral(ctx context.Context, request pcs.Request) (*collateral.Set, error)
	Evaluations(ctx context.Context, tee parse.TEE) (*collateral.Evaluations, []*x509.Certificate, error)
	PCKCRL(ctx context.Context, ca parse.CA) (*x509.RevocationList, []*x509.Certificate, error)
}

// Family are platforms that share a TCB info.
type Family struct {
	TEE   parse.TEE
	FMSPC [6]byte
}

// String names the family as the configuration does.
func (f Family) String() string {
	name := "sgx"
	if f.TEE == parse.TDX {
		name = "tdx"
	}
	return name + ":" + hex.EncodeToString(f.FMSPC[:])
}

// ErrFamily says that a family's name cannot be read.
var ErrFamily = errors.New("platform family")

// ParseFamily reads a family's name, such as tdx:00806f050000.
func ParseFamily(name string) (Family, error) {
	for prefix, tee := range map[string]parse.TEE{"sgx:": parse.SGX, "tdx:": parse.TDX} {
		if len(name) <= len(prefix) || name[:len(prefix)] != prefix {
			continue
		}
		raw, err := hex.DecodeString(name[len(prefix):])
		if err != nil || len(raw) != len(Family{}.FMSPC) {
			break
		}
		return Family{TEE: tee, FMSPC: [6]byte(raw)}, nil
	}
	return Family{}, fmt.Errorf("%w: %q is not sgx: or tdx: and 6 bytes of hex, such as tdx:00806f050000", ErrFamily, name)
}

// fetched is what the service has for one TEE or family.
type fetched struct {
	documents []Document
	set       *collateral.Set
}

// fetchSet asks for a family's collateral under one recovery event, and believes it only if the root key vouches for it.
func (r *Relayer) fetchSet(ctx context.Context, family Family, ask pcs.Request) (fetched, error) {
	ask.TEE, ask.FMSPC, ask.CA = family.TEE, family.FMSPC, parse.PlatformCA
	set, err := r.deps.Service.Collateral(ctx, ask)
	if err != nil {
		return fetched{}, err
	}
	if err := genuine.VerifyDocuments(set, r.deps.Root, r.deps.Clock.Now()); err != nil {
		return fetched{}, err
	}
	if set.TCBInfo.TEE != family.TEE || set.TCBInfo.FMSPC != family.FMSPC || set.QEIdentity.TEE != family.TEE {
		return fetched{}, fmt.Errorf("%w: asked for %s, the service answers with %s", ErrFamily, family,
			Family{TEE: set.TCBInfo.TEE, FMSPC: set.TCBInfo.FMSPC})
	}
	return fetched{set: set, documents: []Document{
		{
			Kind: QEIdentity, TEE: family.TEE, Evaluation: set.QEIdentity.Evaluation, Signed: set.QEIdentity.Document,
			Issuer: set.QEChain[0], Period: Period{set.QEIdentity.IssueDate, set.QEIdentity.NextUpdate},
		},
		{
			Kind: TCBInfo, TEE: family.TEE, FMSPC: family.FMSPC, Evaluation: set.TCBInfo.Evaluation,
			Signed: set.TCBInfo.Document, Issuer: set.TCBInfoChain[0],
			Period: Period{set.TCBInfo.IssueDate, set.TCBInfo.NextUpdate},
		},
	}}, nil
}

// fetchEvaluations asks for the list of a TEE's evaluation numbers.
func (r *Relayer) fetchEvaluations(ctx context.Context, tee parse.TEE, rootCRL *x509.RevocationList,
) (*collateral.Evaluations, Document, error) {
	list, chain, err := r.deps.Service.Evaluations(ctx, tee)
	if err != nil {
		return nil, Document{}, err
	}
	if err := genuine.VerifyEvaluations(list, chain, rootCRL, r.deps.Root, r.deps.Clock.Now()); err != nil {
		return nil, Document{}, err
	}
	if list.TEE != tee {
		return nil, Document{}, fmt.Errorf("%w: asked for the evaluation numbers of %s, the service answers with those of %s",
			ErrFamily, tee, list.TEE)
	}
	return list, Document{
		Kind: Evaluations, TEE: tee, Signed: list.Document, Issuer: chain[0], Period: Period{list.IssueDate, list.NextUpdate},
	}, nil
}

// fetchPCKCRL asks for the revocation list of a PCK CA.
func (r *Relayer) fetchPCKCRL(ctx context.Context, ca parse.CA) (Document, error) {
	list, chain, err := r.deps.Service.PCKCRL(ctx, ca)
	if err != nil {
		return Document{}, err
	}
	if err := list.CheckSignatureFrom(chain[0]); err != nil {
		return Document{}, fmt.Errorf("%w: PCK revocation list: %w", genuine.ErrNotGenuine, err)
	}
	return Document{
		Kind: PCKCRL, CA: ca, DER: list.Raw, Issuer: chain[0], Period: Period{list.ThisUpdate, list.NextUpdate},
	}, nil
}
