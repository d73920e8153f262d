package loop

import (
	"context"
	"errors"
	"fmt"
	"math/big"
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
}

// Recover enters into the book what the worker still owes from before the node started, and returns how many jobs those
// are. now is the chain's time.
func Recover(ctx context.Context, history History, into *book.Book, worker common.Address, now uint64, log zerolog.Logger) (int, error) {
	from, err := history.BlockAtTime(ctx, now-min(now, uint64(longestExecution/time.Second)))
	if err != nil {
		return 0, fmt.Errorf("recover assignments: %w", err)
	}
	assigned, err := history.AssignmentsOf(ctx, worker, from)
	if err != nil {
		return 0, fmt.Errorf("recover assignments: %w", err)
	}
	owed := 0
	for _, assignment := range assigned {
		job, err := history.Job(ctx, assignment.JobID, nil)
		if err != nil {
			return owed, fmt.Errorf("recover assignments: %w", err)
		}
		if job.Status != protocol.StatusAssigned || job.Worker != worker || job.ReservedUntil < now {
			continue
		}
		posted, err := history.JobRequest(ctx, assignment.JobID)
		if errors.Is(err, chain.ErrNotFound) {
			log.Error().Err(err).Stringer("job_id", assignment.JobID).Msg("Assigned job has no request that can be read")
			continue
		}
		if err != nil {
			return owed, fmt.Errorf("recover assignments: %w", err)
		}
		into.Adopt(posted, assignment)
		owed++
		log.Info().Stringer("job_id", assignment.JobID).Uint64("time_left", job.ReservedUntil-now).Msg("Job taken up again")
	}
	return owed, nil
}
