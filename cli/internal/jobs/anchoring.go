package jobs

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/keeperapi"
)

// Times of waiting for a keeper: between looks at what became of a request, and how long one that took it may be away.
const (
	anchorPause    = 500 * time.Millisecond
	anchorPatience = time.Minute
)

// intake is what takes signed requests; *keeperapi.Client does.
type intake interface {
	Submit(ctx context.Context, signed keeperapi.SignedRequest) (keeperapi.Taken, error)
	Request(ctx context.Context, id common.Hash) (keeperapi.Taken, error)
}

// anchoring brings a signed request on chain through a keeper.
type anchoring struct {
	keeper intake
	// every is the time between looks, patience how long a keeper that took the request may be away.
	every, patience time.Duration
}

// run hands the request in and waits until it is on chain or refused. A keeper that took it and went away is waited for, and given
// the same request again: it would anchor that one when it comes back, so giving up early leads to posting twice.
func (a anchoring) run(ctx context.Context, signed keeperapi.SignedRequest, id common.Hash) (keeperapi.Taken, error) {
	taken, err := a.keeper.Submit(ctx, signed)
	if err != nil {
		return keeperapi.Taken{}, err
	}
	heard := time.Now()
	for taken.State == keeperapi.StatePending {
		if err := pause(ctx, a.every); err != nil {
			return keeperapi.Taken{}, a.unsure(id, err)
		}
		now, err := a.look(ctx, signed, id)
		switch {
		case err == nil:
			taken, heard = now, time.Now()
		case !errors.Is(err, keeperapi.ErrUnavailable) || time.Since(heard) > a.patience:
			return keeperapi.Taken{}, a.unsure(id, err)
		}
	}
	return taken, nil
}

// look asks what became of the request; a keeper that knows of none is given it again.
func (a anchoring) look(ctx context.Context, signed keeperapi.SignedRequest, id common.Hash) (keeperapi.Taken, error) {
	taken, err := a.keeper.Request(ctx, id)
	if errors.Is(err, keeperapi.ErrUnknown) {
		return a.keeper.Submit(ctx, signed)
	}
	return taken, err
}

// unsure says that the request is out of our hands.
func (a anchoring) unsure(id common.Hash, err error) error {
	return fmt.Errorf("the keeper took job %s and may still post it: see `assay watch %s` before you post again: %w", id, id, err)
}
