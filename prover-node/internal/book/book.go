// Package book keeps in memory what the chain says about jobs: every job's events, so that it can take them back when
// the chain does, and what follows from them.
package book

import (
	"context"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
)

// keepBlocks is how many blocks a finished job stays known, against reorganisations.
const keepBlocks = 256

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
		e.job = Fold(kept)
	}
	b.tell()
	return nil
}

// Adopt takes in a job that was posted before the book began: all its events until now, the first being the posting.
// Those that the chain is read for later are known then.
func (b *Book) Adopt(events []chain.Event) {
	b.mu.Lock()
	defer b.mu.Unlock()
	moved := false
	for _, event := range events {
		moved = b.take(event) || moved
	}
	if moved {
		b.tell()
	}
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
	if e.has(event) {
		return false
	}
	e.events = append(e.events, event)
	e.job = apply(e.job, event)
	return true
}

// has tells whether the event is in already: an adopted job's are read once more when the book gets to their blocks.
func (e *entry) has(event chain.Event) bool {
	return slices.ContainsFunc(e.events, func(known chain.Event) bool { return known.Where() == event.Where() })
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

// Fold makes a job of its events, the first of which is the posting.
func Fold(events []chain.Event) Job {
	var job Job
	for _, event := range events {
		job = apply(job, event)
	}
	return job
}
