// Package telemetry tells schedulers how the node is doing: what no chain knows, signed by the enclave's key. It moves a
// choice among bids that are about as good, and nothing more depends on it.
package telemetry

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// Signer signs with the enclave's key.
type Signer interface {
	SignTelemetry(telemetry protocol.Telemetry) ([]byte, error)
}

// Oracle takes telemetry.
type Oracle interface {
	Tell(ctx context.Context, telemetry oracleapi.SignedTelemetry) error
}

// Attestation tells how the enclave's attestation stands.
type Attestation interface {
	State() attest.State
}

// Metrics counts.
type Metrics interface {
	// Telemetry counts telemetry handed to an oracle: accepted, refused, failed.
	Telemetry(result string)
}

// Load is what there is to tell.
type Load struct {
	// Working of Slots are at work, Queued jobs wait for one.
	Working, Slots, Queued int
	// MemoryFree is the share of the memory that is free, 0..10,000.
	MemoryFree uint16
	// Artifacts are those that are here, the newest last.
	Artifacts []common.Hash
}

// Deps are what a teller works with.
type Deps struct {
	Signer      Signer
	Oracles     []Oracle
	Attestation Attestation
	// Load looks at the node.
	Load    func() Load
	Clock   clock.Clock
	Metrics Metrics
	Log     zerolog.Logger
	// Interval is the time between messages, Timeout bounds one.
	Interval, Timeout time.Duration
}

// Teller sends telemetry. Run it once.
type Teller struct {
	Deps
	sequence uint64
}

// New makes a teller.
func New(deps Deps) *Teller { return &Teller{Deps: deps} }

// Run tells every oracle, again and again, until ctx ends. It is silent while the enclave has no live signer, whose word
// would be nobody's.
func (t *Teller) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		if state := t.Attestation.State(); state.Expiry != 0 {
			t.tell(ctx, state.Enclave)
		}
		select {
		case <-ctx.Done():
		case <-t.Clock.After(t.Interval):
		}
	}
	return nil
}

func (t *Teller) tell(ctx context.Context, enclave common.Hash) {
	telemetry := t.next(enclave)
	signature, err := t.Signer.SignTelemetry(telemetry)
	if err != nil {
		t.Log.Error().Err(err).Msg("Telemetry not signed")
		return
	}
	signed := oracleapi.SignedTelemetry{Telemetry: telemetry, Signature: signature}
	for i, oracle := range t.Oracles {
		ctx, cancel := context.WithTimeout(ctx, t.Timeout)
		err := oracle.Tell(ctx, signed)
		cancel()
		result := "accepted"
		switch {
		case errors.Is(err, oracleapi.ErrRefused):
			result = "refused"
		case err != nil:
			result = "failed"
		}
		t.Metrics.Telemetry(result)
		if err != nil {
			t.Log.Debug().Err(err).Int("oracle", i).Msg("Oracle did not take telemetry")
		}
	}
}

// next puts a message together. Its sequence is the time in milliseconds, so that it rises across restarts, or one more
// than the last where the clock stands still or goes back.
func (t *Teller) next(enclave common.Hash) protocol.Telemetry {
	now, load := t.Clock.Now(), t.Load()
	t.sequence = max(t.sequence+1, uint64(max(now.UnixMilli(), 0)))
	artifacts := load.Artifacts
	if surplus := len(artifacts) - protocol.MaxArtifacts; surplus > 0 {
		artifacts = artifacts[surplus:]
	}
	artifacts = slices.Clone(artifacts)
	slices.SortFunc(artifacts, common.Hash.Cmp)
	return protocol.Telemetry{
		Enclave: enclave, Sequence: t.sequence, Time: uint64(max(now.Unix(), 0)), Load: share(load.Working, load.Slots),
		Queued: uint32(max(load.Queued, 0)), MemoryFree: load.MemoryFree, Artifacts: slices.Compact(artifacts),
	}
}

// share is a part of a whole, 0..10,000.
func share(part, whole int) uint16 {
	if whole <= 0 {
		return protocol.MaxScore
	}
	return uint16(min(max(part, 0), whole) * protocol.MaxScore / whole)
}
