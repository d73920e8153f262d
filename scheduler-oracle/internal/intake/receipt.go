package intake

import (
	"context"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
)

// recentBlocks is how far back another member's block may lie for a bid to be judged on it.
const recentBlocks = 32

// headerFor is the newest block, or the one that another member judged on if it is a recent one here too.
func (i *Intake) headerFor(ctx context.Context, block *uint64) (*types.Header, error) {
	head, err := i.Heads.Head(ctx)
	if err != nil || block == nil {
		return head, err
	}
	if number := head.Number.Uint64(); *block >= number || *block+recentBlocks < number {
		return head, nil
	}
	return i.Heads.Header(ctx, new(big.Int).SetUint64(*block))
}

// promise gives a receipt for a bid that is in. There is none outside of the bidding window, for what the worker could not
// do beside everything else that it was promised, and when it cannot be read or kept: the bid counts without it.
func (i *Intake) promise(ctx context.Context, job board.Job, snapshot *core.Snapshot, candidate *core.Candidate, at *types.Header) []oracleapi.SignedReceipt {
	none := []oracleapi.SignedReceipt{}
	if at.Time >= job.BidEnd {
		return none
	}
	log := i.Log.With().Stringer("job_id", job.ID).Stringer("worker", candidate.Bid.Worker).Logger()
	receipt, err := i.Facts.Receipt(ctx, candidate.Bid, at)
	if err != nil {
		log.Warn().Err(err).Msg("No receipt: the chain could not be read")
		return none
	}
	receipt.Score, receipt.WeightsVersion = core.Score(snapshot, candidate).Total, snapshot.Weights.Version
	slots, _ := candidate.Enclave.Capacity.SlotsUp(job.Request.Requirements)
	given, err := i.Promises.Give(promise.Ask{
		Receipt: receipt, Slots: slots, Collateral: job.Request.Offer.Collateral,
	}, at.Time, func(id common.Hash, round uint8) bool {
		other, state := i.Jobs.Job(id)
		return state == board.Open && other.Round == round
	})
	if err != nil {
		log.Debug().Err(err).Msg("No receipt")
		return none
	}
	return append(none, given)
}

// Bounds of what is remembered of refused bids.
const (
	refusedJobs   = 1_000
	refusedPerJob = 32
)

// memory holds the newest refused bids of the newest jobs. The zero memory is empty.
type memory struct {
	mu   sync.Mutex
	jobs map[common.Hash][]oracleapi.RefusedBid
	// order is that of the jobs' first refusals.
	order []common.Hash
}

func (m *memory) add(bid protocol.Bid, refusal *Refusal) {
	m.mu.Lock()
	defer m.mu.Unlock()
	held, known := m.jobs[bid.JobID]
	if !known {
		if m.jobs == nil {
			m.jobs = map[common.Hash][]oracleapi.RefusedBid{}
		}
		if m.order = append(m.order, bid.JobID); len(m.order) > refusedJobs {
			delete(m.jobs, m.order[0])
			m.order = m.order[1:]
		}
	}
	if len(held) >= refusedPerJob {
		held = held[1:]
	}
	m.jobs[bid.JobID] = append(held, oracleapi.RefusedBid{
		Worker: bid.Worker, Enclave: bid.Enclave, Round: bid.Round, Price: (*hexutil.Big)(bid.Price), Code: refusal.Code,
		Message: refusal.Message,
	})
}

// Refused are the newest bids for a job that were not taken though they were their workers', the newest last.
func (i *Intake) Refused(job common.Hash) []oracleapi.RefusedBid {
	i.refused.mu.Lock()
	defer i.refused.mu.Unlock()
	return append([]oracleapi.RefusedBid{}, i.refused.jobs[job]...)
}
