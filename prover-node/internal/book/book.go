// Package book keeps in memory what the chain says about jobs: every job's events, so that it can take them back when
// the chain does, and what follows from them.
package book

import (
	"context"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// keepBlocks is how many blocks a finished job stays known, against reorganisations.
const keepBlocks = 256

// Standing is the best bid on chain.
type Standing struct {
	Worker     common.Address
	Price      *big.Int
	Score      uint16
	ValidUntil uint64
}

// Assignment binds a worker to a job.
type Assignment struct {
	Worker   common.Address
	Enclave  common.Hash
	Round    uint8
	Price    *big.Int
	Deadline uint64
	// Block and LogIndex are where the chain has it.
	Block    uint64
	LogIndex uint
}

// Before tells whether the chain has an assignment earlier than another.
func (a Assignment) Before(other Assignment) bool {
	if a.Block != other.Block {
		return a.Block < other.Block
	}
	return a.LogIndex < other.LogIndex
}

// Job is what follows from a job's events.
type Job struct {
	ID      common.Hash
	Request protocol.JobRequest
	Status  protocol.JobStatus
	// BidEnd is the end of the bidding window of the round.
	BidEnd uint64
	// Round is the current one; in TeeQuorum the replica that is being placed.
	Round uint8
	// Standing is the best bid on chain, nil if there is none.
	Standing *Standing
	// FrozenAt is when the first bid of the round froze the ceiling, in seconds since the epoch; 0 while none did.
	FrozenAt uint64
	// Assignment is set while and after the job is assigned; a TeeQuorum job has Replicas instead, in their order.
	Assignment *Assignment
	Replicas   []Assignment
	// Demanded is set when the requester asked for the bytes of a stated result.
	Demanded bool
	// Outcome and Paid are set when it is settled.
	Outcome protocol.Outcome
	Paid    *big.Int
	Worker  common.Address
	// EndedAt is when its status became final, in the chain's time.
	EndedAt uint64
}

// entry is a job's events in order.
type entry struct {
	events []chain.Event
	job    Job
}

// Book is a [chain.Sink]. It may be read concurrently.
type Book struct {
	mu    sync.Mutex
	trail chain.Trail
	jobs  map[common.Hash]*entry
	// changed is closed and replaced when something changes.
	changed chan struct{}
	// unreadable counts jobs whose request nobody can read.
	unreadable int
}

// New makes an empty book.
func New() *Book {
	return &Book{jobs: map[common.Hash]*entry{}, changed: make(chan struct{})}
}

// Cursor implements [chain.Sink].
func (b *Book) Cursor(context.Context) (chain.Cursor, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.trail.Cursor(), nil
}

// Apply implements [chain.Sink].
func (b *Book) Apply(_ context.Context, blocks []chain.BlockEvents) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	moved := false
	for _, block := range blocks {
		for _, event := range block.Events {
			moved = b.take(event) || moved
		}
	}
	b.trail.Append(blocks)
	b.prune()
	if moved {
		b.tell()
	}
	return nil
}

// Rollback implements [chain.Sink].
func (b *Book) Rollback(_ context.Context, block uint64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.trail.Rollback(block)
	for id, e := range b.jobs {
		kept := slices.DeleteFunc(e.events, func(event chain.Event) bool { return event.Where().Block > block })
		if len(kept) == 0 {
			delete(b.jobs, id)
			continue
		}
		e.events = kept
		e.job = fold(kept)
	}
	b.tell()
	return nil
}

// Adopt takes in a job that was posted before the book began, with its assignment.
func (b *Book) Adopt(posted chain.JobPosted, assigned chain.JobAssigned) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, known := b.jobs[posted.JobID]; known {
		return
	}
	b.take(posted)
	b.take(assigned)
	b.tell()
}

// Jobs returns the jobs that are known, in the order of their ids.
func (b *Book) Jobs() []Job {
	b.mu.Lock()
	defer b.mu.Unlock()
	jobs := make([]Job, 0, len(b.jobs))
	for _, e := range b.jobs {
		jobs = append(jobs, e.job)
	}
	slices.SortFunc(jobs, func(a, c Job) int { return a.ID.Cmp(c.ID) })
	return jobs
}

// Changed returns a channel that is closed at the next change.
func (b *Book) Changed() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.changed
}

// Unreadable is how many jobs were posted that nobody can read.
func (b *Book) Unreadable() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.unreadable
}

func (b *Book) tell() {
	close(b.changed)
	b.changed = make(chan struct{})
}

// take adds an event to its job; events of jobs posted before the book began are left out.
func (b *Book) take(event chain.Event) bool {
	of, ok := event.(chain.JobEvent)
	if !ok {
		return false
	}
	id := of.AboutJob()
	e, known := b.jobs[id]
	switch event.(type) {
	case chain.JobUnreadable:
		b.unreadable++
		return false
	case chain.JobPosted:
		if known {
			return false
		}
		e = &entry{}
		b.jobs[id] = e
	default:
		if !known {
			return false
		}
	}
	e.events = append(e.events, event)
	e.job = apply(e.job, event)
	return true
}

// prune forgets jobs that ended long ago.
func (b *Book) prune() {
	head := b.trail.Cursor().Block
	for id, e := range b.jobs {
		last := e.events[len(e.events)-1].Where().Block
		if e.job.Status.IsFinal() && last+keepBlocks < head {
			delete(b.jobs, id)
		}
	}
}

// fold makes a job of its events.
func fold(events []chain.Event) Job {
	var job Job
	for _, event := range events {
		job = apply(job, event)
	}
	return job
}

func apply(job Job, event chain.Event) Job {
	switch e := event.(type) {
	case chain.JobPosted:
		return Job{
			ID: e.JobID, Request: e.Request, Status: protocol.StatusOpen,
			BidEnd: max(e.Request.Offer.OpenAt, e.Time) + uint64(e.Request.Offer.BiddingWindow),
		}
	case chain.BidPlaced:
		job.Standing = &Standing{Worker: e.Worker, Price: e.Price, Score: e.Score, ValidUntil: e.ValidUntil}
		if job.FrozenAt == 0 {
			job.FrozenAt = e.Time
		}
	case chain.BidDropped:
		job.Standing, job.FrozenAt = nil, 0
	case chain.JobAssigned:
		job.Status, job.Round = protocol.StatusAssigned, e.Round
		job.Assignment = &Assignment{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: e.Price, Deadline: e.Deadline,
			Block: e.Block, LogIndex: e.LogIndex,
		}
	case chain.RoundEnded:
		job.Status, job.Round, job.BidEnd = protocol.StatusOpen, e.Round+1, e.BidEnd
		job.Standing, job.FrozenAt, job.Assignment = nil, 0, nil
	case chain.ReplicaAssigned:
		job.Replicas = append(slices.Clone(job.Replicas), Assignment{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Replica, Price: e.Price, Deadline: e.Deadline,
		})
		job.Standing, job.FrozenAt, job.Round = nil, 0, e.Replica+1
		if len(job.Replicas) == int(job.Request.Assurance.Replicas) && job.Status == protocol.StatusOpen {
			job.Status = protocol.StatusAssigned
		}
	default:
		return applyEnding(job, event)
	}
	return job
}

// applyEnding takes in the events after which a job is over, or nearly.
func applyEnding(job Job, event chain.Event) Job {
	switch e := event.(type) {
	case chain.JobSettled:
		job.Status, job.Outcome, job.Paid, job.Worker = protocol.StatusSettled, e.Outcome, e.Paid, e.Worker
	case chain.ResultStated:
		job.Status, job.Outcome, job.Paid, job.Worker = protocol.StatusDelivered, protocol.OutcomeOk, e.Paid, e.Worker
	case chain.ResultDemanded:
		job.Demanded = true
	case chain.QuorumReached:
		job.Status = protocol.StatusDelivered
	case chain.JobHeld:
		job.Status = protocol.StatusHeld
	case chain.ResultPublished:
		job.Status = protocol.StatusSettled
	case chain.JobFinalised:
		if job.Status == protocol.StatusHeld {
			job.Status = protocol.StatusRefunded
		} else {
			job.Status = protocol.StatusSettled
		}
	case chain.JobCancelled:
		job.Status = protocol.StatusCancelled
	case chain.JobExcused:
		job.Status = protocol.StatusRefunded
	case chain.JobExpired:
		job.Status = protocol.StatusRefunded
		if e.Slashed.Sign() > 0 {
			job.Status = protocol.StatusExpired
		}
	}
	if job.Status.IsFinal() {
		job.EndedAt = event.Where().Time
	}
	return job
}

// Owed is the assignment by which a worker owes a result now; nil if there is none.
func (j Job) Owed(worker common.Address) *Assignment {
	if j.Assignment != nil && j.Status == protocol.StatusAssigned && j.Assignment.Worker == worker {
		return j.Assignment
	}
	if j.Status.IsFinal() || j.Status == protocol.StatusHeld {
		return nil
	}
	for i := range j.Replicas {
		if j.Replicas[i].Worker == worker {
			return &j.Replicas[i]
		}
	}
	return nil
}
