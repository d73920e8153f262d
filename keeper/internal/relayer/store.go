package relayer

import (
	"bytes"
	"context"
	"crypto/x509"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/upsert"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Contract is what a store needs of the chain.
type Contract interface {
	HeldTCBInfo(ctx context.Context, tee uint8, fmspc [6]byte, evaluation uint32) (chain.HeldCollateral, error)
	HeldQEIdentity(ctx context.Context, tee uint8, evaluation uint32) (chain.HeldCollateral, error)
	HeldEvaluations(ctx context.Context, tee uint8) (chain.HeldCollateral, error)
	HeldRootCRL(ctx context.Context) (chain.HeldCollateral, error)
	HeldPCKCRL(ctx context.Context, ca common.Hash) (chain.HeldCollateral, error)
	PackedTCBInfo(ctx context.Context, json []byte) ([]byte, error)
	PackedQEIdentity(ctx context.Context, json []byte) ([]byte, error)
	PackedEvaluations(ctx context.Context, json []byte) ([]byte, error)
	KeepsCertificate(ctx context.Context, certificate common.Hash) (bool, error)
	RequiredEvaluation(ctx context.Context, tee uint8) (uint32, error)
	AnnouncedEvaluation(ctx context.Context, tee uint8) (uint32, error)
	Upsert(data []byte) (chain.Call, error)
}

// Sender gets calls mined.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// ChainStore is a deployment's CollateralStore, which takes from anybody what Intel signed.
type ChainStore struct {
	Contract Contract
	// Sender may be nil in a store that is only looked at.
	Sender  Sender
	Timeout time.Duration
}

// teeNumber is the contracts' number of a TEE.
func teeNumber(tee parse.TEE) uint8 {
	if tee == parse.TDX {
		return 1
	}
	return 0
}

// Held implements [Store].
func (s ChainStore) Held(ctx context.Context, document Document) (Held, error) {
	var held chain.HeldCollateral
	var err error
	switch tee := teeNumber(document.TEE); document.Kind {
	case TCBInfo:
		held, err = s.Contract.HeldTCBInfo(ctx, tee, document.FMSPC, document.Evaluation)
	case QEIdentity:
		held, err = s.Contract.HeldQEIdentity(ctx, tee, document.Evaluation)
	case Evaluations:
		held, err = s.Contract.HeldEvaluations(ctx, tee)
	case RootCRL:
		held, err = s.Contract.HeldRootCRL(ctx)
	case PCKCRL:
		held, err = s.Contract.HeldPCKCRL(ctx, upsert.Hash(document.Issuer.Raw))
	default:
		return Held{}, ErrNotKept
	}
	if err != nil || held.Ends == 0 {
		return Held{}, err
	}
	content, err := s.content(ctx, document)
	if err != nil {
		return Held{}, err
	}
	return Held{
		Period: Period{time.Unix(int64(held.Issued), 0).UTC(), time.Unix(int64(held.Ends), 0).UTC()},
		Stale:  !bytes.Equal(held.Content, content),
	}, nil
}

// content is what the store would hold of a document, its dates aside.
func (s ChainStore) content(ctx context.Context, document Document) ([]byte, error) {
	switch document.Kind {
	case TCBInfo:
		return s.Contract.PackedTCBInfo(ctx, document.Signed.Raw)
	case QEIdentity:
		return s.Contract.PackedQEIdentity(ctx, document.Signed.Raw)
	case Evaluations:
		return s.Contract.PackedEvaluations(ctx, document.Signed.Raw)
	default:
		return packSerials(document.DER)
	}
}

// packSerials lays out the serial numbers of a revocation list as the store does.
func packSerials(der []byte) ([]byte, error) {
	const length = 20
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return nil, fmt.Errorf("revocation list: %w", err)
	}
	packed := make([]byte, length*len(list.RevokedCertificateEntries))
	for i, entry := range list.RevokedCertificateEntries {
		if entry.SerialNumber.Sign() < 0 || entry.SerialNumber.BitLen() > 8*length {
			return nil, fmt.Errorf("revocation list: serial number %s has more than %d bytes", entry.SerialNumber, length)
		}
		entry.SerialNumber.FillBytes(packed[i*length : (i+1)*length])
	}
	return packed, nil
}

// Required implements [Store].
func (s ChainStore) Required(ctx context.Context, tee parse.TEE) (uint32, error) {
	required, err := s.Contract.RequiredEvaluation(ctx, teeNumber(tee))
	if err == nil && required == 0 {
		return 0, ErrNoEvaluation
	}
	return required, err
}

// Announced implements [Store].
func (s ChainStore) Announced(ctx context.Context, tee parse.TEE) (uint32, error) {
	return s.Contract.AnnouncedEvaluation(ctx, teeNumber(tee))
}

// Bring implements [Store]. The certificate of who signed the document is brought before it, if the store has it not.
func (s ChainStore) Bring(ctx context.Context, document Document) error {
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	data, err := upsertOf(document)
	if err != nil {
		return err
	}
	if issuer := document.Issuer; issuer != nil {
		kept, err := s.Contract.KeepsCertificate(ctx, upsert.Hash(issuer.Raw))
		if err != nil {
			return err
		}
		if !kept {
			if err := s.send(ctx, upsert.Certificate(issuer.Raw)); err != nil {
				return err
			}
		}
	}
	return s.send(ctx, data)
}

func (s ChainStore) send(ctx context.Context, data []byte) error {
	call, err := s.Contract.Upsert(data)
	if err != nil {
		return err
	}
	_, err = s.Sender.Send(ctx, call)
	return err
}

// upsertOf is the call that stores a document whose issuer the store knows.
func upsertOf(document Document) ([]byte, error) {
	if document.Kind == RootCRL {
		return upsert.RootCRL(document.DER), nil
	}
	if document.Issuer == nil {
		return nil, ErrNotKept
	}
	issuer := document.Issuer.Raw
	switch document.Kind {
	case PCKCRL:
		return upsert.PCKCRL(document.DER, issuer), nil
	case Evaluations:
		return upsert.Evaluations(document.Signed, issuer), nil
	case QEIdentity:
		return upsert.QEIdentity(document.Signed, issuer), nil
	case TCBInfo:
		return upsert.TCBInfo(document.Signed, issuer), nil
	default:
		return nil, ErrNotKept
	}
}
