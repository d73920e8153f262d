package jobs

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

const watchPause = 500 * time.Millisecond

// ErrNotPaid means that a job ended otherwise than by a paid result.
var ErrNotPaid = errors.New("the job ended without a result")

func oracleFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "oracle", Usage: "`URL` of a scheduler oracle, asked why bids lost", EnvVars: []string{"ASSAY_ORACLE"},
	}
}

func watchCommand() *cli.Command {
	return &cli.Command{
		Name:      "watch",
		Usage:     "follow a job live: bids, assignment and why others lost, delivery, payment",
		ArgsUsage: "JOB",
		Description: "Ends when the job is over: with success when a result was paid, with exit code 1 when it expired or\n" +
			"was cancelled. With --json every line is one event.",
		Flags: append(session.ReadFlags(), oracleFlag()),
		Action: func(cctx *cli.Context) error {
			id, err := session.JobID(cctx)
			if err != nil {
				return err
			}
			s, err := session.Open(cctx)
			if err != nil {
				return err
			}
			defer s.Close()
			return follow(cctx, s, id)
		},
	}
}

// follow prints what happens to a job until it is over.
func follow(cctx *cli.Context, s *session.Session, id common.Hash) error {
	ctx := cctx.Context
	found, err := s.Contracts.JobRequest(ctx, id)
	if err != nil {
		return service.ChainError(err)
	}
	money, err := s.Money(ctx, found.Request.Offer.Token)
	if err != nil {
		return err
	}
	line := timeline{session: s, money: money, oracle: cctx.String("oracle")}
	shown := 0
	for {
		events, err := s.Contracts.JobEvents(ctx, id, found.Block)
		if err != nil {
			return service.ChainError(err)
		}
		for ; shown < len(events); shown++ {
			if err := line.show(ctx, events[shown]); err != nil {
				return err
			}
			if over, err := isOver(events[shown]); over {
				return err
			}
		}
		if err := pause(ctx, watchPause); err != nil {
			return err
		}
	}
}

func isOver(event chain.Event) (bool, error) {
	switch e := event.(type) {
	case chain.JobSettled:
		return true, nil
	case chain.JobExpired:
		return true, fmt.Errorf("%w: it expired", ErrNotPaid)
	case chain.JobCancelled:
		return true, fmt.Errorf("%w: it was cancelled", ErrNotPaid)
	case chain.JobUnreadable:
		return true, fmt.Errorf("%w: nobody can read its request: %s", ErrNotPaid, e.Reason)
	default:
		return false, nil
	}
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
