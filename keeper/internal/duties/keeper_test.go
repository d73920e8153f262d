package duties_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/duties"
	"github.com/assay-network/assay/keeper/internal/index"
)

// stage plays everything around a Keeper, in memory.
type stage struct {
	mu       sync.Mutex
	jobs     map[common.Hash]chain.Job
	events   int
	headTime uint64
	reads    int
	terms    int
	sent     []string
	// answer is what the next sends come back with.
	answer func(ctx context.Context, label string) error
	clock  *clock.Fake
	fault  error
}

func newStage(jobs ...chain.Job) *stage {
	s := &stage{jobs: map[common.Hash]chain.Job{}, clock: clock.NewFake(time.Unix(finalDeadline+1, 0))}
	for _, job := range jobs {
		s.jobs[job.ID] = job
	}
	return s
}

func (s *stage) Live(context.Context) ([]index.Live, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var live []index.Live
	for _, job := range s.jobs {
		one := liveOf(job, false)
		one.Events = s.events
		live = append(live, one)
	}
	return live, s.fault
}

func (s *stage) Head(context.Context) (*types.Header, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &types.Header{Number: big.NewInt(1), Time: s.headTime, Difficulty: new(big.Int)}, nil
}

func (s *stage) MarketTerms(context.Context, *big.Int) (chain.MarketTerms, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.terms++
	return chain.MarketTerms{FallbackDelay: delay}, nil
}

// reader answers for the chain.
type reader struct{ *stage }

func (r reader) Job(_ context.Context, id common.Hash, _ *big.Int) (chain.Job, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.reads++
	return r.jobs[id], r.fault
}

func (r reader) Enclave(context.Context, common.Hash, *big.Int) (chain.Enclave, error) {
	return chain.Enclave{Live: true}, nil
}

func (r reader) Replicas(context.Context, common.Hash, *big.Int) ([]chain.Replica, error) {
	return nil, nil
}

func (r reader) ExcuseOf(context.Context, uint32, *big.Int) (string, error) { return "", nil }

func (r reader) Committee(context.Context, *big.Int) (chain.Committee, error) {
	return chain.Committee{Threshold: 1}, nil
}

// Job of a stage is the index's.
func (s *stage) Job(context.Context, common.Hash) (*index.Job, error) { return nil, index.ErrNotFound }

func (s *stage) Send(ctx context.Context, call chain.Call) (*types.Receipt, error) {
	s.mu.Lock()
	s.sent = append(s.sent, call.Label)
	answer := s.answer
	s.mu.Unlock()
	if answer != nil {
		if err := answer(ctx, call.Label); err != nil {
			return nil, err
		}
	}
	return &types.Receipt{GasUsed: 100, EffectiveGasPrice: big.NewInt(3)}, nil
}

// caller names calls instead of encoding them.
type caller struct{}

func (caller) MarketDomain() protocol.Domain { return protocol.Domain{ChainID: big.NewInt(1)} }
func (caller) Assign(protocol.AssignmentDecision, [][]byte) (chain.Call, error) {
	return chain.Call{Label: "assign"}, nil
}

func (caller) AssignSigned(protocol.AssignmentDecision, [][]byte, protocol.Bid, []byte, protocol.JobRequest) (chain.Call, error) {
	return chain.Call{Label: "assignSigned"}, nil
}

func (caller) AssignBatch([]protocol.AssignmentDecision, [][][]byte) (chain.Call, error) {
	return chain.Call{Label: "assignBatch"}, nil
}
func (caller) DecodeReceipt(*types.Receipt) []chain.Event { return nil }

func (caller) AssignFallback(common.Hash) (chain.Call, error) {
	return chain.Call{Label: "fallback"}, nil
}
func (caller) Excuse(common.Hash) (chain.Call, error)   { return chain.Call{Label: "excuse"}, nil }
func (caller) Finalise(common.Hash) (chain.Call, error) { return chain.Call{Label: "finalise"}, nil }
func (caller) DropBid(common.Hash) (chain.Call, error)  { return chain.Call{Label: "drop"}, nil }
func (caller) Expire(id common.Hash) (chain.Call, error) {
	return chain.Call{Label: "expire " + id.Hex()[64:]}, nil
}

// nobody has decided anything.
type nobody struct{}

func (nobody) Ask(context.Context, common.Hash) ([]oracleapi.Decision, error) { return nil, nil }

func (s *stage) keeper(config duties.Config) (*duties.Keeper, *prometheus.Registry) {
	registry := prometheus.NewRegistry()
	return duties.New(config, duties.Deps{
		Jobs: s, Head: s, Reader: reader{s}, Caller: caller{}, Sender: s, Members: nobody{}, Clock: s.clock,
		Log: zerolog.Nop(), Metrics: duties.NewMetrics(registry),
	}), registry
}

func (s *stage) calls() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string{}, s.sent...)
}

func testConfig() duties.Config {
	return duties.Config{
		Interval: 2 * time.Second, Rest: 30 * time.Second, MaxBackoff: 6 * time.Second, SendTimeout: time.Minute, Parallel: 2,
	}
}

func TestRoundDoesItsDutyOnce(t *testing.T) {
	s := newStage(openJob())
	k, registry := s.keeper(testConfig())
	round := k.NewRound(duties.Expire)
	require.NoError(t, round.Run(t.Context()))
	require.Equal(t, []string{"expire 11"}, s.calls())
	s.clock.Advance(29 * time.Second)
	require.NoError(t, round.Run(t.Context()))
	require.Len(t, s.calls(), 1, "left alone until the index has seen it")

	// A job that is still there after that was not helped after all: its block left the chain.
	s.clock.Advance(time.Second)
	require.NoError(t, round.Run(t.Context()))
	require.Len(t, s.calls(), 2)

	// Nor is one left alone to which something happened.
	s.events++
	for range 2 {
		require.NoError(t, round.Run(t.Context()))
	}
	require.Len(t, s.calls(), 3)
	require.Equal(t, 1, s.terms, "the terms are read once a block")
	require.Equal(t, map[string]float64{
		"keeper_duty_actions_total expire done": 3,
		"keeper_duty_gas_wei_total expire":      900,
	}, counters(t, registry))
}

// counters are all that was counted, by name and labels.
func counters(t *testing.T, registry *prometheus.Registry) map[string]float64 {
	t.Helper()
	families, err := registry.Gather()
	require.NoError(t, err)
	values := map[string]float64{}
	for _, family := range families {
		for _, metric := range family.GetMetric() {
			name := family.GetName()
			for _, label := range metric.GetLabel() {
				name += " " + label.GetValue()
			}
			values[name] = metric.GetCounter().GetValue()
		}
	}
	return values
}

func TestRoundBacksOffAfterRefusals(t *testing.T) {
	s := newStage(openJob())
	s.answer = func(context.Context, string) error { return &chain.RevertError{Name: "NotExpired"} }
	k, _ := s.keeper(testConfig())
	round := k.NewRound(duties.Expire)
	var triedAt []int
	for second := range 30 {
		before := len(s.calls())
		require.NoError(t, round.Run(t.Context()))
		if len(s.calls()) > before {
			triedAt = append(triedAt, second)
		}
		s.clock.Advance(time.Second)
	}
	require.Equal(t, []int{0, 2, 6, 12, 18, 24}, triedAt)
}

func TestRoundBacksOffWhenTheChainFails(t *testing.T) {
	s := newStage(openJob())
	k, registry := s.keeper(testConfig())
	round := k.NewRound(duties.Expire)
	s.answer = func(context.Context, string) error { return chain.ErrUnconfirmed }
	require.NoError(t, round.Run(t.Context()))
	require.NoError(t, round.Run(t.Context()))
	require.Len(t, s.calls(), 1)
	require.Equal(t, map[string]float64{"keeper_duty_actions_total expire failed": 1}, counters(t, registry))

	s.fault = errors.New("node down")
	require.ErrorIs(t, round.Run(t.Context()), s.fault)
}

func TestRoundLimitsHowManyItAttendsTo(t *testing.T) {
	jobs := make([]chain.Job, 5)
	for i := range jobs {
		jobs[i] = openJob()
		jobs[i].ID = common.BigToHash(big.NewInt(int64(i)))
	}
	s := newStage(jobs...)
	leave := make(chan struct{})
	s.answer = func(context.Context, string) error { <-leave; return nil }
	k, _ := s.keeper(testConfig())
	round := k.NewRound(duties.Expire)
	for range 3 {
		require.NoError(t, round.Begin(t.Context()), "a round does not wait for calls")
	}
	require.Eventually(t, func() bool { return len(s.calls()) == 2 }, 5*time.Second, time.Millisecond)
	require.NoError(t, round.Begin(t.Context()))
	require.Len(t, s.calls(), 2)
	close(leave)
	round.Wait()
	for range 2 {
		require.NoError(t, round.Run(t.Context()))
	}
	require.Len(t, s.calls(), 5, "the others had their turn, and nobody twice")
}

func TestDutiesDoNotCrossOneAnother(t *testing.T) {
	job := openJob()
	s := newStage(job)
	s.clock = clock.NewFake(time.Unix(lapse+1, 0))
	entered, leave := make(chan struct{}), make(chan struct{})
	s.answer = func(_ context.Context, label string) error {
		if label == "drop" {
			close(entered)
			<-leave
		}
		return nil
	}
	k, _ := s.keeper(testConfig())
	drop, expire := k.NewRound(duties.DropBid), k.NewRound(duties.Expire)
	require.NoError(t, drop.Begin(t.Context()))
	<-entered
	s.clock.Advance(2 * time.Hour)
	require.NoError(t, expire.Run(t.Context()))
	require.Equal(t, []string{"drop"}, s.calls())
	close(leave)
	drop.Wait()
	require.NoError(t, expire.Run(t.Context()))
	require.Equal(t, []string{"drop", "expire 11"}, s.calls())
}

func TestMomentIsTheLaterOfChainAndMachine(t *testing.T) {
	s := newStage(openJob())
	s.clock = clock.NewFake(time.Unix(10, 0))
	k, _ := s.keeper(testConfig())
	require.NoError(t, k.NewRound(duties.Expire).Run(t.Context()))
	require.Empty(t, s.calls())
	s.headTime = finalDeadline + 1
	require.NoError(t, k.NewRound(duties.Expire).Run(t.Context()))
	require.Len(t, s.calls(), 1)
}

func TestAssignWaitsForTheCommittee(t *testing.T) {
	s := newStage(openJob())
	s.clock = clock.NewFake(time.Unix(bidEnd, 0))
	k, _ := s.keeper(testConfig())
	round := k.NewRound(duties.Assign)
	require.NoError(t, round.Run(t.Context()))
	require.NoError(t, round.Run(t.Context()))
	require.Equal(t, 2, s.reads, "asked each time")
	require.Empty(t, s.calls())
}

func TestLoopStopsWhileACallIsUnderWay(t *testing.T) {
	s := newStage(openJob())
	entered := make(chan struct{})
	s.answer = func(ctx context.Context, _ string) error {
		close(entered)
		<-ctx.Done()
		return chain.ErrUnconfirmed
	}
	k, _ := s.keeper(testConfig())
	loop := k.Loop(duties.Expire)
	require.NoError(t, loop.Start(t.Context()))
	<-entered
	require.NoError(t, loop.Stop(t.Context()))
}

// senderFunc sends through a function; the receipt tells of no gas.
type senderFunc func(ctx context.Context, call chain.Call) error

func (f senderFunc) Send(ctx context.Context, call chain.Call) (*types.Receipt, error) {
	return &types.Receipt{}, f(ctx, call)
}

// reluctant is a committee that has decided nothing and counts who asks; of its members one does not answer.
type reluctant struct{ asked int }

func (r *reluctant) Ask(context.Context, common.Hash) ([]oracleapi.Decision, error) {
	r.asked++
	return nil, errors.New("a member does not answer")
}

func TestDecisionsAreAskedForLessAndLess(t *testing.T) {
	s := newStage(openJob())
	s.clock = clock.NewFake(time.Unix(bidEnd+1, 0))
	members := &reluctant{}
	registry := prometheus.NewRegistry()
	k := duties.New(testConfig(), duties.Deps{
		Jobs: s, Head: s, Reader: reader{s}, Caller: caller{}, Sender: s, Members: members, Clock: s.clock,
		Log: zerolog.Nop(), Metrics: duties.NewMetrics(registry),
	})
	round := k.NewRound(duties.Assign)
	asks := func(rounds int) int {
		before := members.asked
		for range rounds {
			require.NoError(t, round.Run(t.Context()))
			s.clock.Advance(testConfig().Interval)
		}
		return members.asked - before
	}
	require.Equal(t, 8, asks(8), "each time at first: the committee decides soon after the bidding")
	require.Less(t, asks(20), 12)
	require.LessOrEqual(t, asks(60), 5, "in the end once per rest")
	require.Empty(t, counters(t, registry), "a member that does not answer is no failure of the duty")
}
