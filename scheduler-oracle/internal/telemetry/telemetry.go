// Package telemetry keeps what enclaves say of themselves: load, latency, cached artifacts. It is signed by a key that the
// registry knows as the enclave's, newer than what was said before, and soon forgotten. It chooses among bids that the
// chain finds about as good, and never lifts a bid over a better one.
package telemetry

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"golang.org/x/time/rate"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
)

const (
	// skewSeconds is how far an enclave's clock may be ahead.
	skewSeconds = 5
	// keptEach is how many of an enclave's are kept: a decision wants the newest that is not after its moment.
	keptEach = 4
)

// Enclaves reads the registry.
type Enclaves interface {
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	OracleDomain() protocol.Domain
}

// Heads gives the newest block's header.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
}

// Deps are what a shelf works with.
type Deps struct {
	Enclaves Enclaves
	Heads    Heads
	Clock    clock.Clock
	Log      zerolog.Logger
	// ReadsPerSecond bounds the telemetry for which the chain is read.
	ReadsPerSecond float64
}

// Shelf holds telemetry in memory: what is lost is said again soon. It may be used concurrently.
type Shelf struct {
	Deps
	limiter *rate.Limiter

	mu   sync.Mutex
	held map[common.Hash][]oracleapi.SignedTelemetry
}

// New returns an empty shelf.
func New(deps Deps) *Shelf {
	return &Shelf{
		Deps: deps, held: map[common.Hash][]oracleapi.SignedTelemetry{},
		limiter: rate.NewLimiter(rate.Limit(deps.ReadsPerSecond), max(1, int(2*deps.ReadsPerSecond))),
	}
}

func refuse(code, format string, args ...any) error {
	return &oracleapi.Refusal{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Take keeps telemetry, or returns an [oracleapi.Refusal].
func (s *Shelf) Take(ctx context.Context, told oracleapi.SignedTelemetry) error {
	t := told.Telemetry
	if err := t.Check(); err != nil {
		return refuse(oracleapi.CodeMalformed, "%v", err)
	}
	if _, err := told.Signer(s.Enclaves.OracleDomain()); err != nil {
		return refuse(oracleapi.CodeForeignSignature, "%v", err)
	}
	if err := s.checkNewer(t); err != nil {
		return err
	}
	if !s.limiter.Allow() {
		return refuse(oracleapi.CodeBusy, "the oracle reads the chain for %.0f enclaves a second at most: try again", s.ReadsPerSecond)
	}
	now, err := s.now(ctx)
	if err != nil {
		return s.chainRefusal(err)
	}
	switch {
	case t.Time > now+skewSeconds:
		return refuse(oracleapi.CodeEarly, "it is dated %d, it is %d now: set the clock", t.Time, now)
	case t.Time+facts.TelemetrySeconds < now:
		return refuse(oracleapi.CodeStale, "it was made at %d, it is %d now: it counts for %d seconds", t.Time, now, facts.TelemetrySeconds)
	}
	record, err := s.Enclaves.Enclave(ctx, t.Enclave, nil)
	switch {
	case errors.Is(err, chain.ErrNotFound):
		return refuse(oracleapi.ReasonUnknownEnclave, "no enclave %s is registered", t.Enclave)
	case err != nil:
		return s.chainRefusal(err)
	case !facts.Counts(told, record, s.Enclaves.OracleDomain(), max(now, t.Time)):
		return refuse(oracleapi.CodeForeignSignature, "it is not signed by a live signer of enclave %s", t.Enclave)
	}
	return s.put(told)
}

// now is the later of the chain's time and ours: chains stand still between blocks.
func (s *Shelf) now(ctx context.Context) (uint64, error) {
	head, err := s.Heads.Head(ctx)
	if err != nil {
		return 0, err
	}
	return max(head.Time, uint64(max(s.Clock.Now().Unix(), 0))), nil
}

func (s *Shelf) chainRefusal(err error) error {
	s.Log.Warn().Err(err).Msg("Chain could not be read for telemetry")
	return refuse(oracleapi.CodeChainUnavailable, "the chain cannot be read now: try again")
}

// All returns the newest telemetry of every enclave, in the order of their ids.
func (s *Shelf) All() []oracleapi.SignedTelemetry {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make([]oracleapi.SignedTelemetry, 0, len(s.held))
	for _, kept := range s.held {
		all = append(all, kept[len(kept)-1])
	}
	slices.SortFunc(all, func(a, b oracleapi.SignedTelemetry) int { return a.Telemetry.Enclave.Cmp(b.Telemetry.Enclave) })
	return all
}

// At returns the newest telemetry of an enclave that is not after a moment; false if there is none.
func (s *Shelf) At(enclave common.Hash, moment uint64) (oracleapi.SignedTelemetry, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, told := range slices.Backward(s.held[enclave]) {
		if told.Telemetry.Time <= moment {
			return told, true
		}
	}
	return oracleapi.SignedTelemetry{}, false
}

// Prune forgets enclaves that said nothing since a time.
func (s *Shelf) Prune(since uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, kept := range s.held {
		if kept[len(kept)-1].Telemetry.Time < since {
			delete(s.held, id)
		}
	}
}

func (s *Shelf) checkNewer(t protocol.Telemetry) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.newer(t)
}

func (s *Shelf) newer(t protocol.Telemetry) error {
	kept := s.held[t.Enclave]
	if len(kept) == 0 {
		return nil
	}
	last := kept[len(kept)-1].Telemetry
	if t.Sequence <= last.Sequence || t.Time < last.Time {
		return refuse(oracleapi.CodeStale, "number %d of %d is held, this is number %d of %d", last.Sequence, last.Time, t.Sequence, t.Time)
	}
	return nil
}

func (s *Shelf) put(told oracleapi.SignedTelemetry) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	// Another may have come in while the chain was read.
	if err := s.newer(told.Telemetry); err != nil {
		return err
	}
	kept := append(s.held[told.Telemetry.Enclave], told)
	s.held[told.Telemetry.Enclave] = kept[max(0, len(kept)-keptEach):]
	return nil
}
