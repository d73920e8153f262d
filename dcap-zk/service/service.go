// Package service gathers quotes for a while and proves them together, as a proof costs the same to submit however many
// quotes it is of. It proves one batch at a time and speaks to no chain: what becomes of a proof is for the caller's
// submitter. It keeps nothing: whoever handed a quote in is told what became of it, and hands it in again.
package service

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
)

// Faults of what is handed in.
var (
	// ErrBusy reports that as many quotes wait as may; the caller tries again later.
	ErrBusy = errors.New("too many quotes wait to be proven")
	// ErrMachine reports a machine that a quote of waits already. Quotes cost a machine nothing: without this one could fill every
	// place, and have all proofs made for it.
	ErrMachine = errors.New("a quote of this machine waits already")
	// ErrConfig reports a configuration that makes no sense.
	ErrConfig = errors.New("configuration of the proving service")
)

// Config says how quotes are gathered.
type Config struct {
	// Slots is the most quotes that go into a batch: what the circuit has.
	Slots int
	// Window is how long a batch waits for more after its first quote.
	Window time.Duration
	// Waiting is the most quotes that wait while a batch is proven.
	Waiting int
	// Authority and Salt are what quotes are read with.
	Authority circuit.Authority
	Salt      [32]byte
}

// Check refuses what cannot work.
func (c Config) Check() error {
	if c.Slots < 1 || c.Window < 0 || c.Waiting < c.Slots {
		return fmt.Errorf("%w: %d slots, window %s, %d waiting: want a slot, no negative window, room for a batch to wait",
			ErrConfig, c.Slots, c.Window, c.Waiting)
	}
	return nil
}

// Item is a quote with what its submitter needs beside it.
type Item[T any] struct {
	Quote   *witness.Quote
	Payload T
}

// Deps are what the service works with. T is what the submitter needs of each quote.
type Deps[T any] struct {
	// Prove proves quotes that were read with the configuration's authority and salt. It may take minutes, and need not heed
	// the context.
	Prove func(ctx context.Context, quotes []*witness.Quote) (*prover.Proof, error)
	// Compare gives the order in a proof, as slices.SortStableFunc takes it; nil keeps that of arrival.
	Compare func(a, b Item[T]) int
	// Submit takes a proof and what it is of, in the proof's order.
	Submit func(ctx context.Context, proof *prover.Proof, items []Item[T]) error
	// After is time.After.
	After func(time.Duration) <-chan time.Time
	Log   zerolog.Logger
}

// Service gathers, proves, submits. Its methods may be called from everywhere.
type Service[T any] struct {
	config   Config
	deps     Deps[T]
	incoming chan request[T]

	mu sync.Mutex
	// machines are the platforms of quotes that are not through.
	machines map[[32]byte]bool
}

type request[T any] struct {
	item Item[T]
	// done takes one answer and never blocks.
	done chan error
}

// New returns a service that does nothing until it runs.
func New[T any](config Config, deps Deps[T]) (*Service[T], error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	return &Service[T]{
		config: config, deps: deps, incoming: make(chan request[T], config.Waiting), machines: make(map[[32]byte]bool),
	}, nil
}

// Add hands a quote in. A quote that cannot be proven is refused at once, and so are a second one of a machine and one too many,
// by [ErrMachine] and [ErrBusy]. The channel gives one answer when its batch is through: nil once it is submitted.
func (s *Service[T]) Add(raw []byte, payload T) (<-chan error, error) {
	quote, err := witness.Read(raw, s.config.Authority, s.config.Salt)
	if err != nil {
		return nil, err
	}
	r := request[T]{item: Item[T]{Quote: quote, Payload: payload}, done: make(chan error, 1)}
	s.mu.Lock()
	defer s.mu.Unlock()
	machine := quote.Claims.Platform
	if s.machines[machine] {
		return nil, ErrMachine
	}
	select {
	case s.incoming <- r:
		s.machines[machine] = true
		return r.done, nil
	default:
		return nil, fmt.Errorf("%w: %d", ErrBusy, s.config.Waiting)
	}
}

// answer tells who handed a quote in what became of it. Its machine may come again.
func (s *Service[T]) answer(r request[T], err error) {
	s.mu.Lock()
	delete(s.machines, r.item.Quote.Claims.Platform)
	s.mu.Unlock()
	r.done <- err
}

// Run works until the context ends. Then quotes that wait are answered with the context's error.
func (s *Service[T]) Run(ctx context.Context) {
	for {
		batch := s.gather(ctx)
		if len(batch) > 0 {
			err := s.handle(ctx, batch)
			for _, r := range batch {
				s.answer(r, err)
			}
		}
		if ctx.Err() != nil {
			s.dismiss(ctx.Err())
			return
		}
	}
}

// gather waits for a first quote, and from then on until the batch is full or its window is over.
func (s *Service[T]) gather(ctx context.Context) []request[T] {
	var batch []request[T]
	var over <-chan time.Time
	for len(batch) < s.config.Slots {
		select {
		case r := <-s.incoming:
			if batch = append(batch, r); over == nil {
				over = s.deps.After(s.config.Window)
			}
		case <-over:
			return batch
		case <-ctx.Done():
			return batch
		}
	}
	return batch
}

// handle proves a batch and submits it.
func (s *Service[T]) handle(ctx context.Context, batch []request[T]) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	var items []Item[T]
	for _, r := range batch {
		items = append(items, r.item)
	}
	if s.deps.Compare != nil {
		slices.SortStableFunc(items, s.deps.Compare)
	}
	var quotes []*witness.Quote
	for _, item := range items {
		quotes = append(quotes, item.Quote)
	}
	start := time.Now()
	proof, err := s.prove(ctx, quotes)
	if err != nil {
		s.deps.Log.Error().Err(err).Int("quotes", len(quotes)).Msg("Batch not proven")
		return fmt.Errorf("prove batch: %w", err)
	}
	log := s.deps.Log.With().Int("quotes", len(quotes)).Dur("proven_in", time.Since(start)).Logger()
	if err := s.deps.Submit(ctx, proof, items); err != nil {
		log.Error().Err(err).Msg("Batch not submitted")
		return fmt.Errorf("submit batch: %w", err)
	}
	log.Info().Msg("Batch submitted")
	return nil
}

// prove does not outlast the context; a proof that nobody waits for any more ends in vain.
func (s *Service[T]) prove(ctx context.Context, quotes []*witness.Quote) (*prover.Proof, error) {
	type result struct {
		proof *prover.Proof
		err   error
	}
	done := make(chan result, 1)
	go func() {
		proof, err := s.deps.Prove(ctx, quotes)
		done <- result{proof, err}
	}()
	select {
	case r := <-done:
		return r.proof, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// dismiss answers everything that waits.
func (s *Service[T]) dismiss(err error) {
	for {
		select {
		case r := <-s.incoming:
			s.answer(r, err)
		default:
			return
		}
	}
}

// Local proves on this machine.
func Local(c *prover.Circuit, k *prover.Keys, salt [32]byte) func(context.Context, []*witness.Quote) (*prover.Proof, error) {
	return func(_ context.Context, quotes []*witness.Quote) (*prover.Proof, error) {
		return prover.Prove(c, k, quotes, salt)
	}
}
