package loop

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// longestExecution is how long ago an assignment can lie that is still owed: the longest execution window that the
// market takes, and a day for clocks that differ.
const longestExecution = 8 * 24 * time.Hour

// History is what recovery asks the chain.
type History interface {
	BlockAtTime(ctx context.Context, seconds uint64) (uint64, error)
	AssignmentsOf(ctx context.Context, worker common.Address, from uint64) ([]chain.JobAssigned, error)
	Job(ctx context.Context, id common.Hash, at *big.Int) (chain.Job, error)
	JobRequest(ctx context.Context, id common.Hash) (chain.JobPosted, error)
	JobEvents(ctx context.Context, id common.Hash, from uint64) ([]chain.Event, error)
}

// Recover enters into the book what the worker still owes from before the node started: results, and the bytes of large
// ones, which are kept for the jobs named. It returns how many jobs those are. now is the chain's time.
func Recover(ctx context.Context, history History, into *book.Book, worker common.Address, kept []common.Hash, now uint64,
	log zerolog.Logger,
) (int, error) {
	from, err := history.BlockAtTime(ctx, now-min(now, uint64(longestExecution/time.Second)))
	if err != nil {
		return 0, fmt.Errorf("recover assignments: %w", err)
	}
	assigned, err := history.AssignmentsOf(ctx, worker, from)
	if err != nil {
		return 0, fmt.Errorf("recover assignments: %w", err)
	}
	ids := slices.Clone(kept)
	for _, assignment := range assigned {
		ids = append(ids, assignment.JobID)
	}
	owed, seen := 0, map[common.Hash]bool{}
	for _, id := range ids {
		if seen[id] {
			continue
		}
		seen[id] = true
		found, err := recoverJob(ctx, history, into, worker, id, slices.Contains(kept, id), log)
		if err != nil {
			return owed, fmt.Errorf("recover assignments: job %s: %w", id, err)
		}
		if found {
			owed++
		}
	}
	return owed, nil
}

// recoverJob enters one job, if anything about it is still owed.
func recoverJob(ctx context.Context, history History, into *book.Book, worker common.Address, id common.Hash, isKept bool,
	log zerolog.Logger,
) (bool, error) {
	job, err := history.Job(ctx, id, nil)
	if err != nil {
		return false, err
	}
	mayOwe := isKept || job.Mode == protocol.ModeTeeQuorum || job.Status == protocol.StatusAssigned && job.Worker == worker
	if job.Status.IsFinal() || !mayOwe {
		return false, nil
	}
	posted, err := history.JobRequest(ctx, id)
	if errors.Is(err, chain.ErrNotFound) {
		log.Error().Err(err).Stringer("job_id", id).Msg("Assigned job has no request that can be read")
		return false, nil
	}
	if err != nil {
		return false, err
	}
	events, err := history.JobEvents(ctx, id, posted.Block)
	if err != nil {
		return false, err
	}
	if book.Fold(events).Owed(worker) == nil && !isKept {
		return false, nil
	}
	into.Adopt(events)
	log.Info().Stringer("job_id", id).Stringer("status", job.Status).Msg("Job taken up again")
	return true, nil
}
