// Package receipts keeps what committee members promise for signed bids, and brings it to a keeper: a promise is worth
// something only while somebody holds it against the decision that follows.
package receipts

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/prover-node/internal/keep"
)

// ErrForeign means that a receipt does not promise anything for the bid that it came for.
var ErrForeign = errors.New("receipt is not for the bid")

// Life is how long a receipt is kept. A member that broke it may be accused as long as its bond is there, which is a
// matter of days.
const Life = 30 * 24 * time.Hour

// Name endings of receipts that the keeper does not have yet, that it has, and that it does not want.
const (
	waiting = ".waiting"
	handed  = ".handed"
	refused = ".refused"
)

// Keeper takes receipts and watches the chain for decisions that break them.
type Keeper interface {
	SendReceipt(ctx context.Context, receipt oracleapi.SignedReceipt) error
}

// Deps are what an archive works with.
type Deps struct {
	// Domain is what members sign receipts under.
	Domain protocol.Domain
	// Keeper may be nil: then receipts are kept here and nowhere else.
	Keeper Keeper
	Clock  clock.Clock
	Log    zerolog.Logger
	// Interval is the time between looks for receipts to bring.
	Interval time.Duration
}

// Archive keeps receipts. It is safe for concurrent use; run it once.
type Archive struct {
	Deps
	drawer *keep.Drawer
	fresh  chan struct{}
}

// Open opens the archive in a directory.
func Open(dir string, deps Deps) (*Archive, error) {
	drawer, err := keep.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("open receipts: %w", err)
	}
	return &Archive{Deps: deps, drawer: drawer, fresh: make(chan struct{}, 1)}, nil
}

// Keep writes the receipts for a bid, all that promise something for it; others are [ErrForeign].
func (a *Archive) Keep(bid protocol.Bid, receipts []oracleapi.SignedReceipt) error {
	var faults []error
	for _, receipt := range receipts {
		signer, err := a.signerOf(bid, receipt)
		if err == nil {
			err = a.write(receipt, signer)
		}
		faults = append(faults, err)
	}
	select {
	case a.fresh <- struct{}{}:
	default:
	}
	return errors.Join(faults...)
}

// signerOf checks that a receipt is for the bid, and returns who signed it.
func (a *Archive) signerOf(bid protocol.Bid, receipt oracleapi.SignedReceipt) (common.Address, error) {
	r := receipt.Receipt
	isFor := r.JobID == bid.JobID && r.Round == bid.Round && r.Worker == bid.Worker && r.Enclave == bid.Enclave &&
		r.ValidUntil == bid.ValidUntil && r.Price != nil && r.Price.Cmp(bid.Price) == 0
	if !isFor {
		return common.Address{}, fmt.Errorf("%w: it names job %s, round %d, worker %s", ErrForeign, r.JobID, r.Round, r.Worker)
	}
	signer, err := receipt.Signer(a.Domain)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrForeign, err)
	}
	return signer, nil
}

func (a *Archive) write(receipt oracleapi.SignedReceipt, signer common.Address) error {
	content, err := json.Marshal(receipt)
	if err != nil {
		return fmt.Errorf("keep receipt: %w", err)
	}
	r := receipt.Receipt
	return a.drawer.Put(fmt.Sprintf("%s-%d-%s-%d%s", r.JobID, r.Round, signer, r.BlockNumber, waiting), content)
}

// Run brings receipts to the keeper until ctx ends, and forgets old ones.
func (a *Archive) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		if err := a.round(ctx); err != nil && ctx.Err() == nil {
			a.Log.Warn().Err(err).Msg("Receipts not all brought to the keeper, trying again")
		}
		select {
		case <-ctx.Done():
		case <-a.fresh:
		case <-a.Clock.After(a.Interval):
		}
	}
	return nil
}

func (a *Archive) round(ctx context.Context) error {
	files, err := a.drawer.List()
	if err != nil {
		return err
	}
	for _, file := range files {
		switch {
		case a.Clock.Now().Sub(file.At) > Life:
			err = a.drawer.Remove(file.Name)
		case a.Keeper != nil && strings.HasSuffix(file.Name, waiting):
			err = a.bring(ctx, file.Name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// bring hands one receipt to the keeper. A refusal is final, whatever else fails is tried again.
func (a *Archive) bring(ctx context.Context, name string) error {
	content, err := a.drawer.Get(name)
	if err != nil {
		return err
	}
	var receipt oracleapi.SignedReceipt
	ending := handed
	if err := json.Unmarshal(content, &receipt); err != nil {
		a.Log.Error().Err(err).Str("name", name).Msg("Kept receipt cannot be read and is dropped")
		return a.drawer.Remove(name)
	}
	err = a.Keeper.SendReceipt(ctx, receipt)
	switch {
	case errors.Is(err, oracleapi.ErrRefused):
		a.Log.Warn().Err(err).Stringer("job_id", receipt.Receipt.JobID).Msg("Keeper does not want a receipt; it is kept here")
		ending = refused
	case err != nil:
		return fmt.Errorf("bring receipt for job %s: %w", receipt.Receipt.JobID, err)
	}
	if err := a.drawer.Put(strings.TrimSuffix(name, waiting)+ending, content); err != nil {
		return err
	}
	return a.drawer.Remove(name)
}
