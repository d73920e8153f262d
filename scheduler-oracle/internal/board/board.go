// Package board knows which jobs are open, by following the market's events. It is kept in memory and read anew from the
// chain at every start; what a job's state really is, whoever acts asks the chain.
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
	// Round is the one that takes bids; the market opens no further rounds yet.
	Round uint8
	// BidEnd is the last second of the bidding window, as the market computes it at posting.
	BidEnd uint64
}

type entry struct {
	job      Job
	postedAt uint64
	closedAt uint64
}

func (e *entry) state() State {
	if e.closedAt != 0 {
		return Closed
	}
	return Open
}

// Board is a [chain.Sink]. Its methods may be called concurrently.
type Board struct {
	mu      sync.Mutex
	jobs    map[common.Hash]*entry
	trail   chain.Trail
	changed chan struct{}
}

var _ chain.Sink = (*Board)(nil)

// New returns an empty board.
func New() *Board {
	return &Board{jobs: map[common.Hash]*entry{}, changed: make(chan struct{})}
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
		}
	}
	b.trail.Append(blocks)
	b.forgetClosed()
	b.notify()
	return nil
}

// Rollback takes back everything above a block.
func (b *Board) Rollback(_ context.Context, block uint64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for id, entry := range b.jobs {
		if entry.postedAt > block {
			delete(b.jobs, id)
		} else if entry.closedAt > block {
			entry.closedAt = 0
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
			open = append(open, entry.job)
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
	return entry.job, entry.state()
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

func (b *Board) applyEvent(event chain.Event, block chain.BlockEvents) {
	switch e := event.(type) {
	case chain.JobPosted:
		b.jobs[e.JobID] = &entry{
			job:      Job{ID: e.JobID, Request: e.Request, BidEnd: bidEnd(e.Request.Offer, block.Time)},
			postedAt: block.Number,
		}
	case chain.JobAssigned:
		b.closeJob(e.JobID, block.Number)
	case chain.JobCancelled:
		b.closeJob(e.JobID, block.Number)
	case chain.JobExpired:
		b.closeJob(e.JobID, block.Number)
	}
}

// bidEnd is the market's rule: the window starts when the job is posted or when bidding opens, whichever is later.
func bidEnd(offer protocol.Offer, posted uint64) uint64 {
	return max(offer.OpenAt, posted) + uint64(offer.BiddingWindow)
}

func (b *Board) closeJob(id common.Hash, block uint64) {
	if entry, known := b.jobs[id]; known && entry.closedAt == 0 {
		entry.closedAt = block
	}
}

func (b *Board) forgetClosed() {
	head := b.trail.Cursor().Block
	for id, entry := range b.jobs {
		if entry.closedAt != 0 && entry.closedAt+keepClosed < head {
			delete(b.jobs, id)
		}
	}
}

func (b *Board) notify() {
	close(b.changed)
	b.changed = make(chan struct{})
}
