package telemetry_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/telemetry"
)

func domain() protocol.Domain {
	return protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}}
}

// listener takes telemetry and answers with fault.
type listener struct {
	mu    sync.Mutex
	heard []oracleapi.SignedTelemetry
	fault error
}

func (l *listener) Tell(_ context.Context, signed oracleapi.SignedTelemetry) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.heard = append(l.heard, signed)
	return l.fault
}

func (l *listener) all() []oracleapi.SignedTelemetry {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.heard)
}

type standing struct {
	mu    sync.Mutex
	state attest.State
}

func (s *standing) State() attest.State {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.state
}

type tally struct {
	mu     sync.Mutex
	counts map[string]int
}

func (m *tally) Telemetry(result string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.counts[result]++
}

func (m *tally) count(result string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.counts[result]
}

func TestTeller(t *testing.T) {
	key, err := enclave.New(enclave.Domains{Oracle: domain()})
	require.NoError(t, err)
	good, refusing, dead := &listener{}, &listener{fault: &oracleapi.Refusal{Code: oracleapi.CodeStale}}, &listener{fault: errors.New("down")}
	attested, metrics := &standing{}, &tally{counts: map[string]int{}}
	artifacts := make([]common.Hash, protocol.MaxArtifacts+1)
	for i := range artifacts {
		artifacts[i] = common.Hash{byte(255 - i>>8), byte(255 - i)}
	}
	// A clock that stands still: the sequence rises all the same.
	now := clock.NewFake(time.Unix(1_800_000_000, 0))
	teller := telemetry.New(telemetry.Deps{
		Signer: key, Oracles: []telemetry.Oracle{dead, refusing, good}, Attestation: attested, Clock: still{now}, Metrics: metrics,
		Log: zerolog.Nop(), Interval: time.Millisecond, Timeout: time.Second,
		Load: func() telemetry.Load {
			return telemetry.Load{Working: 1, Slots: 4, Queued: 2, MemoryFree: 6000, Artifacts: artifacts}
		},
	})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- teller.Run(ctx) }()
	require.Never(t, func() bool { return len(good.all()) > 0 }, 50*time.Millisecond, 5*time.Millisecond, "nobody's word is not sent")
	attested.mu.Lock()
	attested.state = attest.State{Enclave: common.Hash{7}, Expiry: 1}
	attested.mu.Unlock()
	require.Eventually(t, func() bool { return len(good.all()) >= 2 }, 10*time.Second, 5*time.Millisecond)
	cancel()
	require.NoError(t, <-done)

	heard := good.all()
	signer, err := heard[0].Signer(domain())
	require.NoError(t, err)
	require.Equal(t, key.Address(), signer)
	said := heard[0].Telemetry
	require.Equal(t, common.Hash{7}, said.Enclave)
	require.EqualValues(t, 1_800_000_000, said.Time)
	require.EqualValues(t, 2500, said.Load)
	require.EqualValues(t, 2, said.Queued)
	require.EqualValues(t, 6000, said.MemoryFree)
	require.Len(t, said.Artifacts, protocol.MaxArtifacts)
	require.False(t, said.Has(artifacts[0]), "the one used longest ago is left out")
	require.Equal(t, heard[0].Telemetry.Sequence+1, heard[1].Telemetry.Sequence)
	require.EqualValues(t, 1_800_000_000_000, said.Sequence)
	require.GreaterOrEqual(t, metrics.count("accepted"), 2)
	require.Equal(t, metrics.count("refused"), len(refusing.all()))
	require.Equal(t, metrics.count("failed"), len(dead.all()))
}

// still tells one time for ever, and waits by the machine's clock.
type still struct{ *clock.Fake }

func (s still) After(d time.Duration) <-chan time.Time { return time.After(d) }
