// Package board knows which jobs are open, which round takes bids and until when, who was given work of late and which
// enclaves speak, by following the market's and the registry's events. It is kept in memory and read anew from the chain
// at every start; what a job's state really is, whoever acts asks the chain.
package board

import (
	"context"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// keepClosed is how many blocks a job that is no longer open is remembered, so that a reorganisation can open it again.
const keepClosed = 256

// ReplicaBidSeconds is how long a replica's round takes bids after the replica before it was placed, when the job's own
// bidding window is over: the market would assign at once, and nobody could have bid.
const ReplicaBidSeconds = 10

// State is how a job stands, as far as this package tells.
type State int

const (
	// Unknown jobs were never posted, or their posting is not confirmed yet, or they ended long ago.
	Unknown State = iota
	// Open jobs take bids.
	Open
	// Closed jobs are assigned or over.
	Closed
)

// Job is an open job.
type Job struct {
	ID      common.Hash
	Request protocol.JobRequest
	// Round is the one that takes bids.
	Round uint8
	// BidEnd is the last second of the round's bidding window, as the chain's events tell: every reader has the same.
	BidEnd uint64
}

// phase is how a job stands from a block on.
type phase struct {
	block  uint64
	closed bool
	round  uint8
	bidEnd uint64
}

// entry is a job with its phases, the newest last; there is one at least.
type entry struct {
	id      common.Hash
	request protocol.JobRequest
	phases  []phase
}

func (e *entry) last() phase { return e.phases[len(e.phases)-1] }

func (e *entry) state() State {
	if e.last().closed {
		return Closed
	}
	return Open
}

func (e *entry) job() Job {
	return Job{ID: e.id, Request: e.request, Round: e.last().round, BidEnd: e.last().bidEnd}
}

// Board is a [chain.Sink]. Its methods may be called concurrently.
type Board struct {
	mu      sync.Mutex
	jobs    map[common.Hash]*entry
	given   []given
	seen    map[common.Hash]*sighting
	trail   chain.Trail
	changed chan struct{}
}

var _ chain.Sink = (*Board)(nil)

// New returns an empty board.
func New() *Board {
	return &Board{jobs: map[common.Hash]*entry{}, seen: map[common.Hash]*sighting{}, changed: make(chan struct{})}
}

// Cursor returns the newest block applied.
func (b *Board) Cursor(context.Context) (chain.Cursor, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.trail.Cursor(), nil
}

// Apply takes in blocks.
func (b *Board) Apply(_ context.Context, blocks []chain.BlockEvents) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, block := range blocks {
		for _, event := range block.Events {
			b.applyEvent(event, block)
			b.noteGiven(event, block)
			b.noteSigner(event, block)
		}
	}
	b.trail.Append(blocks)
	b.forget(blocks)
	b.notify()
	return nil
}

// Rollback takes back everything above a block.
func (b *Board) Rollback(_ context.Context, block uint64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for id, entry := range b.jobs {
		entry.phases = slices.DeleteFunc(entry.phases, func(p phase) bool { return p.block > block })
		if len(entry.phases) == 0 {
			delete(b.jobs, id)
		}
	}
	b.given = slices.DeleteFunc(b.given, func(g given) bool { return g.block > block })
	for id, one := range b.seen {
		if one.block > block {
			delete(b.seen, id)
		}
	}
	b.trail.Rollback(block)
	b.notify()
	return nil
}

// Open returns the open jobs, those whose bidding ends first at the front.
func (b *Board) Open() []Job {
	b.mu.Lock()
	defer b.mu.Unlock()
	var open []Job
	for _, entry := range b.jobs {
		if entry.state() == Open {
			open = append(open, entry.job())
		}
	}
	slices.SortFunc(open, func(x, y Job) int {
		if x.BidEnd != y.BidEnd {
			return int(int64(x.BidEnd) - int64(y.BidEnd))
		}
		return x.ID.Cmp(y.ID)
	})
	return open
}

// Job returns a job and how it stands.
func (b *Board) Job(id common.Hash) (Job, State) {
	b.mu.Lock()
	defer b.mu.Unlock()
	entry, known := b.jobs[id]
	if !known {
		return Job{}, Unknown
	}
	return entry.job(), entry.state()
}

// Await is Job, but waits for an unknown job to become known until ctx ends.
func (b *Board) Await(ctx context.Context, id common.Hash) (Job, State) {
	for {
		b.mu.Lock()
		changed := b.changed
		b.mu.Unlock()
		if job, state := b.Job(id); state != Unknown {
			return job, state
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return Job{}, Unknown
		}
	}
}

// Changed returns a channel that is closed when the next blocks are read, or taken back.
func (b *Board) Changed() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.changed
}

func (b *Board) applyEvent(event chain.Event, block chain.BlockEvents) {
	switch e := event.(type) {
	case chain.JobPosted:
		b.jobs[e.JobID] = &entry{
			id: e.JobID, request: e.Request,
			phases: []phase{{block: block.Number, bidEnd: bidEnd(e.Request.Offer, block.Time)}},
		}
	case chain.RoundEnded:
		b.turn(e.JobID, phase{block: block.Number, round: e.Round + 1, bidEnd: e.BidEnd})
	case chain.ReplicaAssigned:
		b.placeReplica(e, block)
	case chain.JobAssigned:
		b.closeJob(e.JobID, block.Number)
	case chain.JobCancelled:
		b.closeJob(e.JobID, block.Number)
	case chain.JobExpired:
		b.closeJob(e.JobID, block.Number)
	case chain.JobExcused:
		b.closeJob(e.JobID, block.Number)
	case chain.QuorumReached:
		b.closeJob(e.JobID, block.Number)
	case chain.JobFinalised:
		b.closeJob(e.JobID, block.Number)
	}
}

// bidEnd is the market's rule: the window starts when the job is posted or when bidding opens, whichever is later.
func bidEnd(offer protocol.Offer, posted uint64) uint64 {
	return max(offer.OpenAt, posted) + uint64(offer.BiddingWindow)
}

// placeReplica opens the round of the next replica, or closes the job after the last.
func (b *Board) placeReplica(e chain.ReplicaAssigned, block chain.BlockEvents) {
	entry, known := b.jobs[e.JobID]
	if !known {
		return
	}
	next := e.Replica + 1
	if next >= entry.request.Assurance.Replicas {
		b.closeJob(e.JobID, block.Number)
		return
	}
	b.turn(e.JobID, phase{
		block: block.Number, round: next, bidEnd: max(entry.last().bidEnd, block.Time+ReplicaBidSeconds),
	})
}

func (b *Board) closeJob(id common.Hash, block uint64) {
	if entry, known := b.jobs[id]; known && entry.state() == Open {
		to := entry.last()
		to.block, to.closed = block, true
		b.turn(id, to)
	}
}

func (b *Board) turn(id common.Hash, to phase) {
	if entry, known := b.jobs[id]; known {
		entry.phases = append(entry.phases, to)
	}
}

// forget drops what no reorganisation can bring back.
func (b *Board) forget(blocks []chain.BlockEvents) {
	if len(blocks) == 0 {
		return
	}
	newest := blocks[len(blocks)-1]
	for id, entry := range b.jobs {
		if last := entry.last(); last.closed && last.block+keepClosed < newest.Number {
			delete(b.jobs, id)
		}
	}
	b.forgetGiven(newest)
}

func (b *Board) notify() {
	close(b.changed)
	b.changed = make(chan struct{})
}
