// Package facts reads what a decision is made from: the job, and for every bid its worker and enclave, all at one block.
// It judges nothing. Of the same question and the same chain every reader makes the same snapshot.
package facts

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

var (
	// ErrNotOpen means that the job does not take bids any more.
	ErrNotOpen = errors.New("job is not open")
	// ErrMoved means that the block left the chain while it was read.
	ErrMoved = errors.New("chain moved while reading")
)

// Contracts are the reads that a snapshot needs; *chain.Contracts has them.
type Contracts interface {
	Job(ctx context.Context, id common.Hash, at *big.Int) (chain.Job, error)
	Replicas(ctx context.Context, id common.Hash, at *big.Int) ([]chain.Replica, error)
	EnclaveID(ctx context.Context, index uint32, at *big.Int) (common.Hash, error)
	Worker(ctx context.Context, operator common.Address, at *big.Int) (chain.Worker, error)
	WorkerWord(ctx context.Context, operator common.Address, at *big.Int) (common.Hash, error)
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	EnclaveWord(ctx context.Context, id common.Hash, at *big.Int) (common.Hash, error)
	Weights(ctx context.Context, at *big.Int) (protocol.Weights, error)
	Committee(ctx context.Context, at *big.Int) (chain.Committee, error)
	MarketPaused(ctx context.Context, at *big.Int) (bool, error)
	OracleDomain() protocol.Domain
}

// Blocks gives the contracts as they are in a block.
type Blocks func(at *types.Header) Contracts

// InPages reads each thing of a block once, by the block's hash.
func InPages(pages *chain.Pages) Blocks {
	return func(at *types.Header) Contracts { return pages.At(at.Hash()) }
}

// Headers gives blocks' headers; *chain.Client has it.
type Headers interface {
	Header(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Reader makes snapshots. It may be used concurrently.
type Reader struct {
	blocks  Blocks
	headers Headers
	// margin is the snapshots' Margin.
	margin uint64
}

// NewReader makes a reader whose snapshots ask signed bids to outlast them by margin seconds.
func NewReader(blocks Blocks, headers Headers, margin uint64) *Reader {
	return &Reader{blocks: blocks, headers: headers, margin: margin}
}

// Committee reads who decides in a block.
func (r *Reader) Committee(ctx context.Context, at *types.Header) (chain.Committee, error) {
	return r.blocks(at).Committee(ctx, at.Number)
}

// Paused tells whether the market takes and assigns nothing in a block.
func (r *Reader) Paused(ctx context.Context, at *types.Header) (bool, error) {
	return r.blocks(at).MarketPaused(ctx, at.Number)
}

// Question is what a snapshot is wanted for.
type Question struct {
	Job board.Job
	// At is the block, Moment the second that the snapshot stands for, at or after the block's.
	At     *types.Header
	Moment uint64
	Bids   []book.Entry
	// Telemetry is what enclaves told, one of each enclave; what no live signer signed counts for nothing.
	Telemetry []oracleapi.SignedTelemetry
	// Recent is what the workers had of late.
	Recent map[common.Address]board.Had
}

// Posted tells whether a block knows a job.
func (r *Reader) Posted(ctx context.Context, id common.Hash, at *types.Header) (bool, error) {
	_, err := r.blocks(at).Job(ctx, id, at.Number)
	if errors.Is(err, chain.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Snapshot reads the facts for a job and signed bids at a block, for the block's own time and without telemetry.
func (r *Reader) Snapshot(ctx context.Context, job board.Job, at *types.Header, bids []book.Entry) (*core.Snapshot, error) {
	return r.Answer(ctx, Question{Job: job, At: at, Moment: at.Time, Bids: bids})
}

// Answer reads the facts for a question. ErrNotOpen and ErrMoved are as said there.
func (r *Reader) Answer(ctx context.Context, q Question) (*core.Snapshot, error) {
	contracts := r.blocks(q.At)
	onChain, err := contracts.Job(ctx, q.Job.ID, q.At.Number)
	if err != nil {
		return nil, err
	}
	if onChain.Status != protocol.StatusOpen {
		return nil, fmt.Errorf("job %s is %s: %w", q.Job.ID, onChain.Status, ErrNotOpen)
	}
	if onChain.Round != q.Job.Round {
		return nil, fmt.Errorf("job %s is in round %d, asked is round %d: %w", q.Job.ID, onChain.Round, q.Job.Round, ErrNotOpen)
	}
	weights, err := contracts.Weights(ctx, q.At.Number)
	if err != nil {
		return nil, err
	}
	snapshot := &core.Snapshot{
		JobID: q.Job.ID, Round: onChain.Round, Request: q.Job.Request, Weights: weights, Profile: core.Balanced(),
		Block: q.At.Number.Uint64(), BlockHash: q.At.Hash(), Time: q.Moment, Margin: r.margin,
	}
	if onChain.Frozen {
		snapshot.FrozenAt = q.Job.Request.Offer.OpenAt + uint64(onChain.FrozenAge)
	}
	lookup := newLookup(contracts, q)
	if err := lookup.addPlaced(ctx, snapshot); err != nil {
		return nil, err
	}
	if err := lookup.addStanding(ctx, snapshot, onChain); err != nil {
		return nil, err
	}
	for _, bid := range q.Bids {
		candidate := core.Candidate{Source: oracleapi.SourceSigned, Bid: bid.Bid, Digest: bid.Digest}
		if err := lookup.fill(ctx, &candidate, &snapshot.Request.Work); err != nil {
			return nil, err
		}
		snapshot.Candidates = append(snapshot.Candidates, candidate)
	}
	return snapshot, r.checkStill(ctx, q.At)
}

// Takes is how many slots of its enclave a decision takes beyond those that are in use in a block: none if the job is
// settled there, or its stored bid has won, whose slots are reserved.
func (r *Reader) Takes(ctx context.Context, decision protocol.AssignmentDecision, request *protocol.JobRequest, at *types.Header) (uint8, error) {
	contracts := r.blocks(at)
	job, err := contracts.Job(ctx, decision.JobID, at.Number)
	posted := !errors.Is(err, chain.ErrNotFound)
	if posted && err != nil {
		return 0, err
	}
	if posted && (job.Round > decision.Round || (job.Round == decision.Round && job.Status != protocol.StatusOpen)) {
		return 0, nil
	}
	record, err := contracts.Enclave(ctx, decision.Enclave, at.Number)
	if errors.Is(err, chain.ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	slots, _ := record.Capacity.SlotsUp(request.Requirements)
	if posted && job.Round == decision.Round && job.Enclave == decision.Enclave {
		slots -= min(job.Slots, slots)
	}
	return slots, nil
}

// checkStill refuses what was read of a block that left the chain meanwhile.
func (r *Reader) checkStill(ctx context.Context, at *types.Header) error {
	again, err := r.headers.Header(ctx, at.Number)
	if err != nil {
		return err
	}
	if again.Hash() != at.Hash() {
		return fmt.Errorf("block %s: %w", at.Number, ErrMoved)
	}
	return nil
}

// Receipt reads what a receipt for a bid has to hold besides its score and the version of the weights.
func (r *Reader) Receipt(ctx context.Context, bid protocol.Bid, at *types.Header) (protocol.BidReceipt, error) {
	contracts := r.blocks(at)
	record, err := contracts.Enclave(ctx, bid.Enclave, at.Number)
	if err != nil {
		return protocol.BidReceipt{}, err
	}
	enclaveWord, err := contracts.EnclaveWord(ctx, bid.Enclave, at.Number)
	if err != nil {
		return protocol.BidReceipt{}, err
	}
	workerWord, err := contracts.WorkerWord(ctx, bid.Worker, at.Number)
	if err != nil {
		return protocol.BidReceipt{}, err
	}
	return protocol.BidReceipt{
		JobID: bid.JobID, Round: bid.Round, Worker: bid.Worker, Enclave: bid.Enclave, Price: bid.Price,
		ValidUntil: bid.ValidUntil, BlockNumber: at.Number.Uint64(), LiveUntil: record.Newest.Expiry,
		Sequence: uint32(record.Newest.Sequence), EnclaveWord: enclaveWord, WorkerWord: workerWord,
	}, r.checkStill(ctx, at)
}

// Excused tells whether the state of a block shows something that may have stood in the way of a promised bid: then the
// contract finds it too, because what it compares never comes back to what it was.
func (r *Reader) Excused(ctx context.Context, receipt protocol.BidReceipt, at *types.Header) (bool, error) {
	now, err := r.Receipt(ctx, protocol.Bid{Worker: receipt.Worker, Enclave: receipt.Enclave}, at)
	if err != nil {
		return false, err
	}
	then, worker := protocol.UnpackWorker(receipt.WorkerWord), protocol.UnpackWorker(now.WorkerWord)
	if worker.ID != then.ID || worker.Reservations != then.Reservations || worker.Late != then.Late ||
		worker.Faulted != then.Faulted || free(worker).Cmp(free(then)) < 0 {
		return true, nil
	}
	before, enclave := protocol.UnpackEnclaveState(receipt.EnclaveWord), protocol.UnpackEnclaveState(now.EnclaveWord)
	if enclave.Used > before.Used || now.Sequence != receipt.Sequence || now.LiveUntil != receipt.LiveUntil {
		return true, nil
	}
	// Slots in use only fall while nothing is reserved, and the generation follows each settlement.
	enclave.Used, enclave.Generation = before.Used, before.Generation
	return enclave != before, nil
}

func free(w protocol.WorkerRecord) *big.Int { return new(big.Int).Sub(w.Stake, w.Reserved) }
