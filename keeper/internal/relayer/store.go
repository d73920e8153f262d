package relayer

import (
	"context"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/pack"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Contract is what a store needs of the chain.
type Contract interface {
	HeldTCBInfo(ctx context.Context, tee uint8, fmspc [6]byte, evaluation uint32) (chain.CollateralDates, error)
	HeldQEIdentity(ctx context.Context, tee uint8, evaluation uint32) (chain.CollateralDates, error)
	RequiredEvaluation(ctx context.Context, tee uint8) (uint32, error)
	SetTCBInfo(encoded []byte) (chain.Call, error)
	SetQEIdentity(encoded []byte) (chain.Call, error)
}

// Sender gets calls mined.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// ChainStore is the CollateralStore of a deployment whose council puts the documents in: the sender must be it. Such a store
// keeps no revocation lists, and the council chooses the evaluation number.
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
func (s ChainStore) Held(ctx context.Context, document Document) (Period, error) {
	var dates chain.CollateralDates
	var err error
	switch document.Kind {
	case TCBInfo:
		dates, err = s.Contract.HeldTCBInfo(ctx, teeNumber(document.TEE), document.FMSPC, document.Evaluation)
	case QEIdentity:
		dates, err = s.Contract.HeldQEIdentity(ctx, teeNumber(document.TEE), document.Evaluation)
	default:
		return Period{}, ErrNotKept
	}
	if err != nil || dates.Ends == 0 {
		return Period{}, err
	}
	return Period{time.Unix(int64(dates.Issued), 0).UTC(), time.Unix(int64(dates.Ends), 0).UTC()}, nil
}

// Required implements [Store].
func (s ChainStore) Required(ctx context.Context, tee parse.TEE) (uint32, error) {
	required, err := s.Contract.RequiredEvaluation(ctx, teeNumber(tee))
	if err == nil && required == 0 {
		return 0, ErrNoEvaluation
	}
	return required, err
}

// Bring implements [Store].
func (s ChainStore) Bring(ctx context.Context, document Document) error {
	call, err := s.call(document)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, s.Timeout)
	defer cancel()
	_, err = s.Sender.Send(ctx, call)
	return err
}

func (s ChainStore) call(document Document) (chain.Call, error) {
	answer := func(name string) []byte {
		return fmt.Appendf(nil, `{"%s":%s,"signature":"%s"}`, name, document.Signed.Raw, hex.EncodeToString(document.Signed.Signature[:]))
	}
	switch document.Kind {
	case TCBInfo:
		info, err := collateral.ReadTCBInfo(answer("tcbInfo"))
		if err != nil {
			return chain.Call{}, err
		}
		packed, err := pack.NewTCBInfo(info)
		if err != nil {
			return chain.Call{}, err
		}
		encoded, err := packed.ABI()
		if err != nil {
			return chain.Call{}, err
		}
		return s.Contract.SetTCBInfo(encoded)
	case QEIdentity:
		identity, err := collateral.ReadQEIdentity(answer("enclaveIdentity"))
		if err != nil {
			return chain.Call{}, err
		}
		packed, err := pack.NewQEIdentity(identity)
		if err != nil {
			return chain.Call{}, err
		}
		encoded, err := packed.ABI()
		if err != nil {
			return chain.Call{}, err
		}
		return s.Contract.SetQEIdentity(encoded)
	default:
		return chain.Call{}, ErrNotKept
	}
}
