// Package intake takes requests that were signed off chain, keeps them, and anchors them: it posts each on chain, where the
// escrow comes out of the requester's deposit.
//
// The keeper pays the gas of anchoring, so it looks before it takes: at the signature, the deposit, the deadline, and how
// much a requester has waiting. What is taken survives a crash. Nobody has to trust the keeper with a request: the
// signature binds every field, anyone may anchor it, and the market takes it once.
package intake

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/keeperapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
)

// Limits of what waits at once.
const (
	MaxPending         = 10_000
	MaxPendingPerOwner = 256
)

// keptSeconds is how long the fate of a request stays known after its deadline.
const keptSeconds = 24 * 60 * 60

// Refusal is why a request is not taken; Code is a constant, Message tells a person what to do.
type Refusal struct {
	Code    string
	Message string
}

func (r *Refusal) Error() string { return r.Code + ": " + r.Message }

func refuse(code, format string, args ...any) error {
	return &Refusal{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Chain is what is needed of the chain. *chain.Contracts is one.
type Chain interface {
	MarketDomain() protocol.Domain
	Job(ctx context.Context, id common.Hash, at *big.Int) (chain.Job, error)
	MarketDeposit(ctx context.Context, account, token common.Address, at *big.Int) (chain.Deposit, error)
	Anchor(request protocol.JobRequest, signature []byte) (chain.Call, error)
	Client() *chain.Client
}

// Sender gets calls mined. *chain.TxManager is one.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// Intake takes and anchors. It is safe for concurrent use.
type Intake struct {
	Store  *Store
	Chain  Chain
	Sender Sender
	Clock  clock.Clock
	Log    zerolog.Logger
	// SendTimeout is how long to wait for a call to be mined before it is looked at anew.
	SendTimeout time.Duration
}

// Take keeps a request to be anchored, or says why not with a [Refusal].
func (i *Intake) Take(ctx context.Context, signed keeperapi.SignedRequest) (keeperapi.Taken, error) {
	request := signed.Request
	id, err := request.ID(i.Chain.MarketDomain())
	if err != nil {
		return keeperapi.Taken{}, refuse("malformed", "%v", err)
	}
	if entry, known, err := i.Store.Get(ctx, id); err != nil || known {
		return taken(entry), err
	}
	if err := i.check(ctx, id, signed); err != nil {
		return keeperapi.Taken{}, err
	}
	entry := Entry{ID: id, Signed: signed, State: keeperapi.StatePending}
	if err := i.Store.Put(ctx, entry); err != nil {
		return keeperapi.Taken{}, err
	}
	i.Log.Info().Stringer("job_id", id).Stringer("requester", request.Requester).Msg("Request taken")
	return taken(entry), nil
}

// Find says what became of a request.
func (i *Intake) Find(ctx context.Context, id common.Hash) (keeperapi.Taken, bool, error) {
	entry, known, err := i.Store.Get(ctx, id)
	return taken(entry), known, err
}

func taken(entry Entry) keeperapi.Taken {
	return keeperapi.Taken{JobID: entry.ID, State: entry.State, Reason: entry.Reason}
}

// check looks at everything that would make anchoring fail, the cheap first.
func (i *Intake) check(ctx context.Context, id common.Hash, signed keeperapi.SignedRequest) error {
	request := signed.Request
	if request.Offer.FinalDeadline < uint64(i.Clock.Now().Unix()) {
		return refuse("too_late", "the final deadline %d is over: sign a new request", request.Offer.FinalDeadline)
	}
	if err := i.checkSigner(ctx, id, signed); err != nil {
		return err
	}
	all, own, err := i.Store.CountPending(ctx, request.Requester)
	switch {
	case err != nil:
		return err
	case all >= MaxPending:
		return refuse("busy", "%d requests wait already: try again later, or anchor it yourself", all)
	case own >= MaxPendingPerOwner:
		return refuse("too_many", "%d of your requests wait already: wait until they are on chain", own)
	}
	job, err := i.Chain.Job(ctx, id, nil)
	switch {
	case err == nil:
		return refuse("known", "job %s is on chain already, %s", id, job.Status)
	case !errors.Is(err, chain.ErrNotFound):
		return err
	}
	deposit, err := i.Chain.MarketDeposit(ctx, request.Requester, request.Offer.Token, nil)
	if err != nil {
		return err
	}
	if escrow := request.Escrow(); deposit.Amount.Cmp(escrow) < 0 {
		return refuse("insufficient_deposit", "the deposit of %s is %s, the escrow needs %s: add to it with `assay deposit add`",
			request.Requester, deposit.Amount, escrow)
	}
	return nil
}

// checkSigner recovers an account's signature; that of a contract is the market's to judge when it is anchored.
func (i *Intake) checkSigner(ctx context.Context, id common.Hash, signed keeperapi.SignedRequest) error {
	signer, err := protocol.RecoverDigest(id, signed.Signature)
	if err == nil && signer == signed.Request.Requester {
		return nil
	}
	isContract, codeErr := i.Chain.Client().HasCode(ctx, signed.Request.Requester)
	switch {
	case codeErr != nil:
		return codeErr
	case isContract:
		return nil
	case err != nil:
		return refuse("bad_signature", "%v: sign the job id %s with the requester's key", err, id)
	}
	return refuse("bad_signature", "signed by %s, not by the requester %s", signer, signed.Request.Requester)
}

// Round anchors what waits. A request that the market refuses is tried again until its deadline: a deposit may come, a
// pause may end.
func (i *Intake) Round(ctx context.Context) error {
	waiting, err := i.Store.Pending(ctx)
	if err != nil {
		return err
	}
	for _, entry := range waiting {
		if err := i.anchor(ctx, entry); err != nil {
			return err
		}
	}
	now := uint64(max(i.Clock.Now().Unix(), 0))
	return i.Store.Forget(ctx, now-min(now, keptSeconds))
}

// anchor brings one request on chain. Its error is one that concerns all of them.
func (i *Intake) anchor(ctx context.Context, entry Entry) error {
	log := i.Log.With().Stringer("job_id", entry.ID).Logger()
	_, err := i.Chain.Job(ctx, entry.ID, nil)
	if err == nil {
		return i.Store.Mark(ctx, entry.ID, keeperapi.StateAnchored, "")
	}
	if !errors.Is(err, chain.ErrNotFound) {
		return err
	}
	if entry.Signed.Request.Offer.FinalDeadline < uint64(i.Clock.Now().Unix()) {
		log.Info().Str("reason", entry.Reason).Msg("Request ran out of time before it could be anchored")
		return i.Store.Mark(ctx, entry.ID, keeperapi.StateRefused, "out of time; "+entry.Reason)
	}
	call, err := i.Chain.Anchor(entry.Signed.Request, entry.Signed.Signature)
	if err != nil {
		return i.Store.Mark(ctx, entry.ID, keeperapi.StateRefused, err.Error())
	}
	sending, cancel := context.WithTimeout(ctx, i.SendTimeout)
	defer cancel()
	receipt, err := i.Sender.Send(sending, call)
	switch {
	case err == nil:
		log.Info().Stringer("tx_hash", receipt.TxHash).Uint64("gas_used", receipt.GasUsed).Msg("Request anchored")
		return i.Store.Mark(ctx, entry.ID, keeperapi.StateAnchored, "")
	case errors.Is(err, chain.ErrReverted):
		log.Warn().Err(err).Msg("Market does not take a request now")
		return i.Store.Mark(ctx, entry.ID, keeperapi.StatePending, err.Error())
	case ctx.Err() != nil:
		return ctx.Err()
	}
	log.Warn().Err(err).Msg("Request not anchored yet")
	return nil
}
