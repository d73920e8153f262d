// Package facts reads what a decision is made from: the job, and for every bid its worker and enclave, all at one block.
// It judges nothing.
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
	Worker(ctx context.Context, operator common.Address, at *big.Int) (chain.Worker, error)
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	Weights(ctx context.Context, at *big.Int) (protocol.Weights, error)
}

// Headers gives blocks' headers; *chain.Client has it.
type Headers interface {
	Header(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Reader makes snapshots. It may be used concurrently.
type Reader struct {
	contracts Contracts
	headers   Headers
	// margin is the snapshots' Margin.
	margin uint64
}

// NewReader makes a reader whose snapshots ask signed bids to outlast them by margin seconds.
func NewReader(contracts Contracts, headers Headers, margin uint64) *Reader {
	return &Reader{contracts: contracts, headers: headers, margin: margin}
}

// Posted tells whether the newest block knows a job.
func (r *Reader) Posted(ctx context.Context, id common.Hash) (bool, error) {
	_, err := r.contracts.Job(ctx, id, nil)
	if errors.Is(err, chain.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Snapshot reads the facts for a job and signed bids at a block. ErrNotOpen and ErrMoved are as said there.
func (r *Reader) Snapshot(ctx context.Context, job board.Job, at *types.Header, bids []book.Entry) (*core.Snapshot, error) {
	onChain, err := r.contracts.Job(ctx, job.ID, at.Number)
	if err != nil {
		return nil, err
	}
	if onChain.Status != protocol.StatusOpen {
		return nil, fmt.Errorf("job %s is %s: %w", job.ID, onChain.Status, ErrNotOpen)
	}
	weights, err := r.contracts.Weights(ctx, at.Number)
	if err != nil {
		return nil, err
	}
	snapshot := &core.Snapshot{
		JobID: job.ID, Round: onChain.Round, Request: job.Request, Weights: weights, Profile: core.Balanced(),
		Block: at.Number.Uint64(), BlockHash: at.Hash(), Time: at.Time, Margin: r.margin,
	}
	lookup := &lookup{contracts: r.contracts, at: at.Number, workers: map[common.Address]chain.Worker{}, enclaves: map[common.Hash]enclave{}}
	if err := addStanding(ctx, snapshot, onChain, lookup); err != nil {
		return nil, err
	}
	for _, bid := range bids {
		candidate := core.Candidate{Source: oracleapi.SourceSigned, Bid: bid.Bid, Digest: bid.Digest}
		if err := lookup.fill(ctx, &candidate); err != nil {
			return nil, err
		}
		snapshot.Candidates = append(snapshot.Candidates, candidate)
	}
	again, err := r.headers.Header(ctx, at.Number)
	if err != nil {
		return nil, err
	}
	if again.Hash() != at.Hash() {
		return nil, fmt.Errorf("block %s: %w", at.Number, ErrMoved)
	}
	return snapshot, nil
}

// addStanding adds the job's best on-chain bid, if it has one, and what it holds.
func addStanding(ctx context.Context, snapshot *core.Snapshot, job chain.Job, lookup *lookup) error {
	if job.Worker == (common.Address{}) {
		return nil
	}
	candidate := core.Candidate{
		Source: oracleapi.SourceChain,
		Bid: protocol.Bid{
			JobID: job.ID, Round: job.Round, Worker: job.Worker, Enclave: job.Enclave,
			Price: job.Price, ValidUntil: job.ReservedUntil,
		},
		StoredScore: job.Score,
	}
	if err := lookup.fill(ctx, &candidate); err != nil {
		return err
	}
	// The market does not show how many slots it holds; it took as many as the enclave's capacity asked for, and a
	// capacity that changed since is judged by the market in the end.
	slots, _ := candidate.Enclave.Capacity.SlotsUp(snapshot.Request.Requirements)
	snapshot.Reserved = &core.Reservation{
		Worker: job.Worker, Enclave: job.Enclave, Collateral: job.Collateral, Slots: slots,
	}
	snapshot.Candidates = append(snapshot.Candidates, candidate)
	return nil
}

// enclave is what is known of an id; exists is false for an id that is not registered.
type enclave struct {
	exists bool
	record chain.Enclave
}

// lookup reads each worker and enclave once.
type lookup struct {
	contracts Contracts
	at        *big.Int
	workers   map[common.Address]chain.Worker
	enclaves  map[common.Hash]enclave
}

func (l *lookup) fill(ctx context.Context, candidate *core.Candidate) error {
	worker, err := l.worker(ctx, candidate.Bid.Worker)
	if err != nil {
		return err
	}
	found, err := l.enclave(ctx, candidate.Bid.Enclave)
	if err != nil {
		return err
	}
	candidate.Worker = core.WorkerFacts{
		ID: worker.ID, FreeStake: worker.FreeStake(), Late: worker.Late, Faulted: worker.Faulted,
	}
	if !found.exists {
		return nil
	}
	record := found.record
	candidate.Enclave = core.EnclaveFacts{
		Exists: true, WorkerID: record.WorkerID, Platform: record.Platform, Live: record.Live,
		LiveUntil: max(record.Newest.Expiry, record.Previous.Expiry), Tee: record.Tee, Status: record.Status,
		Kinds: record.Kinds, Capacity: record.Capacity, Used: record.Used,
	}
	return nil
}

func (l *lookup) worker(ctx context.Context, operator common.Address) (chain.Worker, error) {
	if worker, known := l.workers[operator]; known {
		return worker, nil
	}
	worker, err := l.contracts.Worker(ctx, operator, l.at)
	if err != nil {
		return chain.Worker{}, err
	}
	l.workers[operator] = worker
	return worker, nil
}

func (l *lookup) enclave(ctx context.Context, id common.Hash) (enclave, error) {
	if found, known := l.enclaves[id]; known {
		return found, nil
	}
	record, err := l.contracts.Enclave(ctx, id, l.at)
	if err != nil && !errors.Is(err, chain.ErrNotFound) {
		return enclave{}, err
	}
	found := enclave{exists: err == nil, record: record}
	l.enclaves[id] = found
	return found, nil
}
