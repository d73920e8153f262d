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
		Description: "Ends when the job is over: with success when there is a result, with exit code 1 when it expired, was\n" +
			"cancelled or refunded, or its machines disagree. With --json every line is one event.",
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
	line := &timeline{out: s.Out(), json: s.JSON(), oracle: cctx.String("oracle")}
	if line.money, err = s.Money(ctx, found.Request.Offer.Token); err != nil {
		return err
	}
	if line.stake, err = s.Stake(ctx); err != nil {
		return err
	}
	shown := 0
	for {
		events, err := s.Contracts.JobEvents(ctx, id, found.Block)
		if err != nil {
			return service.ChainError(err)
		}
		for _, event := range events[min(shown, len(events)):] {
			if err := line.show(ctx, event); err != nil {
				return err
			}
		}
		shown = len(events)
		if over, err := ending(events); over {
			return err
		}
		if err := pause(ctx, watchPause); err != nil {
			return err
		}
	}
}

// ending tells whether a job is over for its requester, and whether without a result. What still happens to those who
// answered is theirs to watch.
func ending(events []chain.Event) (over bool, err error) {
	for _, event := range events {
		switch e := event.(type) {
		case chain.JobSettled, chain.ResultStated, chain.QuorumReached:
			return true, nil
		case chain.JobExpired:
			return true, fmt.Errorf("%w: it expired", ErrNotPaid)
		case chain.JobExcused:
			return true, fmt.Errorf("%w: its worker was cut off (%s)", ErrNotPaid, e.Reason)
		case chain.JobCancelled:
			return true, fmt.Errorf("%w: it was cancelled", ErrNotPaid)
		case chain.JobHeld:
			return true, fmt.Errorf("%w: its machines disagree, it is refunded after %s", ErrNotPaid, dateTime(e.Until))
		case chain.JobUnreadable:
			return true, fmt.Errorf("%w: nobody can read its request: %s", ErrNotPaid, e.Reason)
		}
	}
	return false, nil
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
