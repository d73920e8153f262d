// Package book keeps the signed bids that were handed in, on disk and bounded: a bid that was acknowledged is there after
// a crash. It checks neither signatures nor feasibility.
package book

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

var (
	// ErrDuplicate means that the very bid is there already.
	ErrDuplicate = errors.New("the bid is held already")
	// ErrNotBetter means that the same enclave has a bid that asks no more, or that stands longer.
	ErrNotBetter = errors.New("the enclave's standing bid is as good")
	// ErrFull means that the job, or the worker's share of it, has no place for another bid.
	ErrFull = errors.New("no place for another bid")
)

// Limits bound what is held.
type Limits struct {
	// PerJob is the most bids for one round of a job, PerWorker the most of them by one worker.
	PerJob, PerWorker int
}

// Entry is a bid that is held.
type Entry struct {
	oracleapi.SignedBid
	// Digest is the bid's EIP-712 digest.
	Digest common.Hash `json:"digest"`
}

// slot is the place of a bid: a worker has one per enclave for each job and round, so that improving a bid replaces it.
type slot struct {
	round   uint8
	worker  common.Address
	enclave common.Hash
}

// Book holds bids. Its methods may be called concurrently.
type Book struct {
	limits Limits

	mu      sync.Mutex
	jobs    map[common.Hash]map[slot]Entry
	count   int
	journal *journal.Journal
}

// Open reads the book at path and makes ready to add to it.
func Open(path string, limits Limits) (*Book, error) {
	b := &Book{limits: limits, jobs: map[common.Hash]map[slot]Entry{}}
	log, err := journal.Open(path, func(record json.RawMessage) error {
		var entry Entry
		if err := json.Unmarshal(record, &entry); err != nil {
			return fmt.Errorf("%w: %w", journal.ErrCorrupt, err)
		}
		b.put(entry)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("bids: %w", err)
	}
	b.journal = log
	return b, nil
}

// Close closes the file.
func (b *Book) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.journal.Close()
}

// Check tells whether Add would take a bid.
func (b *Book) Check(entry Entry) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.check(entry)
}

// Add keeps a bid and returns when it is on disk. A better bid of the same enclave replaces the one before.
func (b *Book) Add(entry Entry) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.check(entry); err != nil {
		return err
	}
	if err := b.journal.Append(entry); err != nil {
		return fmt.Errorf("keep bid: %w", err)
	}
	b.put(entry)
	return nil
}

// Bids returns the bids for a job and round, in no particular order.
func (b *Book) Bids(job common.Hash, round uint8) []Entry {
	b.mu.Lock()
	defer b.mu.Unlock()
	var entries []Entry
	for place, entry := range b.jobs[job] {
		if place.round == round {
			entries = append(entries, entry)
		}
	}
	return entries
}

// Count returns how many bids are held.
func (b *Book) Count() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.count
}

// Prune drops the bids that keep refuses, also from the disk.
func (b *Book) Prune(keep func(Entry) bool) (dropped int, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	var kept []Entry
	for _, places := range b.jobs {
		for _, entry := range places {
			if keep(entry) {
				kept = append(kept, entry)
			}
		}
	}
	dropped = b.count - len(kept)
	if dropped == 0 {
		return 0, nil
	}
	slices.SortFunc(kept, func(x, y Entry) int { return bytes.Compare(x.Digest[:], y.Digest[:]) })
	records := make([]any, len(kept))
	for i, entry := range kept {
		records[i] = entry
	}
	if err := b.journal.Rewrite(records); err != nil {
		return 0, fmt.Errorf("prune bids: %w", err)
	}
	b.jobs, b.count = map[common.Hash]map[slot]Entry{}, 0
	for _, entry := range kept {
		b.put(entry)
	}
	return dropped, nil
}

func placeOf(entry Entry) slot { return slot{entry.Bid.Round, entry.Bid.Worker, entry.Bid.Enclave} }

func (b *Book) check(entry Entry) error {
	places := b.jobs[entry.Bid.JobID]
	if held, taken := places[placeOf(entry)]; taken {
		return checkBetter(held, entry)
	}
	ofRound, ofWorker := 0, 0
	for at := range places {
		if at.round != entry.Bid.Round {
			continue
		}
		ofRound++
		if at.worker == entry.Bid.Worker {
			ofWorker++
		}
	}
	if ofWorker >= b.limits.PerWorker {
		return fmt.Errorf("%w: the worker has %d for this job", ErrFull, ofWorker)
	}
	if ofRound >= b.limits.PerJob {
		return fmt.Errorf("%w: the job has %d", ErrFull, ofRound)
	}
	return nil
}

func checkBetter(held, entry Entry) error {
	if held.Digest == entry.Digest {
		return ErrDuplicate
	}
	// One that ends sooner does not replace the other: the other may be promised its place for all of its time.
	cheaper, longer := entry.Bid.Price.Cmp(held.Bid.Price), entry.Bid.ValidUntil >= held.Bid.ValidUntil
	if longer && (cheaper < 0 || (cheaper == 0 && entry.Bid.ValidUntil > held.Bid.ValidUntil)) {
		return nil
	}
	return fmt.Errorf("%w: it asks %s and stands until %d", ErrNotBetter, held.Bid.Price, held.Bid.ValidUntil)
}

func (b *Book) put(entry Entry) {
	entry.Bid.Price = new(big.Int).Set(entry.Bid.Price)
	places, known := b.jobs[entry.Bid.JobID]
	if !known {
		places = map[slot]Entry{}
		b.jobs[entry.Bid.JobID] = places
	}
	if _, taken := places[placeOf(entry)]; !taken {
		b.count++
	}
	places[placeOf(entry)] = entry
}
