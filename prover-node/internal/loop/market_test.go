package loop_test

import (
	"bytes"
	"context"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1/sp1test"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/loop"
)

// second is another operator's account.
const second = 4

// events are what the market said about a job, of one kind.
func events[T chain.Event](t *testing.T, s *setting, id common.Hash) (found []T) {
	t.Helper()
	all, err := s.Contracts.JobEvents(t.Context(), id, 0)
	require.NoError(t, err)
	for _, event := range all {
		if one, ok := event.(T); ok {
			found = append(found, one)
		}
	}
	return found
}

func (s *setting) worker(t *testing.T, account int) chain.Worker {
	t.Helper()
	worker, err := s.Contracts.Worker(t.Context(), s.Account(account).Address(), nil)
	require.NoError(t, err)
	return worker
}

// spin asks for an execution that takes some seconds.
func (s *setting) spin(t *testing.T) protocol.JobRequest {
	t.Helper()
	request := s.request(t, sp1test.Spin(60_000_000))
	request.Work.CycleLimit, request.Requirements.MinKHz = 100_000_000, 1000
	return request
}

func (s *setting) expire(t *testing.T, id common.Hash) {
	t.Helper()
	call, err := s.Contracts.Expire(id)
	s.Do(t, requester, call, err)
}

func TestNode_LateIsBetterThanNever(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, func(c *loop.Config) { c.LatePatience = time.Hour })
	id := s.Post(t, requester, s.spin(t))
	price := s.awaitBid(t, id).Price
	s.assign(t, id)
	s.await(t, "work", func() bool { return n.Status().Working == 1 })
	s.Pass(t, 5*time.Minute)
	s.await(t, "late delivery", func() bool { return n.metrics.count("job late") == 1 })
	settled := events[chain.JobSettled](t, s, id)
	require.Len(t, settled, 1)
	require.Equal(t, new(big.Int).Quo(price, big.NewInt(2)), new(big.Int).Add(settled[0].Paid, settled[0].Fee))
	worker := s.worker(t, operator)
	require.EqualValues(t, 1, worker.Late)
	require.Zero(t, worker.Faulted)
	require.Zero(t, worker.Reserved.Sign(), "the collateral is spared")
	s.await(t, "books", func() bool { return n.Status().Working == 0 })
	require.Zero(t, n.Status().Failures)
}

func TestNode_GivesUpWhatIsNoLongerOwed(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, func(c *loop.Config) { c.LatePatience = time.Hour })
	request := s.request(t, sp1test.EndlessUnconstrained())
	request.Work.CycleLimit, request.Requirements.MinKHz, request.Offer.ExecutionWindow = 3_000_000_000, 1_000_000, 4
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	s.await(t, "work", func() bool { return n.Status().Working == 1 })
	s.Pass(t, time.Minute)
	require.Equal(t, 1, n.Status().Working, "late, and still worth it")
	s.expire(t, id)
	s.await(t, "the end of the work", func() bool { return n.metrics.count("job gone") == 1 })
	s.await(t, "the breaker", func() bool { return n.Status().Failures == 1 && n.Status().CoolUntil > 0 })
}

func TestNode_ANewRoundIsANewChance(t *testing.T) {
	s := newSetting(t)
	patient := func(c *loop.Config) { c.Breaker = bidding.Breaker{First: time.Second, Most: time.Second} }
	killed := s.start(t, patient)
	request := s.spin(t)
	request.Offer.Retries = 1
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	s.await(t, "work", func() bool { return killed.Status().Working == 1 })
	killed.stop()
	s.Pass(t, 5*time.Minute)
	s.expire(t, id)
	require.Len(t, events[chain.RoundEnded](t, s, id), 1)

	again := s.start(t, patient)
	// Blocks run ahead of the clock here and stand still in between: what is declined for seconds waits for the next.
	s.Pass(t, 10*time.Second)
	require.EqualValues(t, 1, s.awaitBid(t, id).Round)
	s.Pass(t, 15*time.Second)
	s.assign(t, id)
	require.Equal(t, protocol.OutcomeOk, s.settled(t, id).Outcome)
	s.await(t, "books", func() bool { return again.Status().Failures == 0 && again.metrics.count("job ok") == 1 })
	worker := s.worker(t, operator)
	require.EqualValues(t, 1, worker.Faulted, "the first round was slashed")
	require.Zero(t, worker.Reserved.Sign())
}

func TestNode_ExcusedIsNoFailure(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, nil)
	request := s.spin(t)
	request.Offer.Retries = 1
	id := s.Post(t, requester, request)
	enclave := s.awaitBid(t, id).Enclave
	s.assign(t, id)
	s.await(t, "work", func() bool { return n.Status().Working == 1 })
	s.Do(t, 0, s.Freeze(t, enclave, true), nil)
	call, err := s.Contracts.Excuse(id)
	s.Do(t, requester, call, err)
	s.await(t, "the end of the work", func() bool { return n.metrics.count("job gone") == 1 })
	require.Equal(t, "excused", events[chain.RoundEnded](t, s, id)[0].Why)
	require.Zero(t, n.Status().Failures)
	require.Zero(t, s.worker(t, operator).Faulted)
}

func TestNode_Quorum(t *testing.T) {
	s := newSetting(t)
	s.Stake(t, second, 100)
	one := s.start(t, nil)
	request := s.spin(t)
	request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 2, Distinct: 3, Window: 3600}
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	s.await(t, "work", func() bool { return one.Status().Working == 1 })
	s.await(t, "no second bid", func() bool { return one.metrics.count("declined "+loop.ReasonReplicaHeld) == 1 })
	one.stop()

	// Started again while the other replica is still to be placed, the node owes its own all the same.
	one = s.start(t, nil)
	s.operator = second
	two := s.start(t, nil)
	s.Pass(t, 10*time.Second)
	s.await(t, "the second bid", func() bool { return s.job(t, id).Worker == s.Account(second).Address() })
	s.assign(t, id)
	s.await(t, "quorum", func() bool { return len(events[chain.QuorumReached](t, s, id)) == 1 })
	replicas, err := s.Contracts.Replicas(t.Context(), id, nil)
	require.NoError(t, err)
	require.Len(t, replicas, 2)
	for _, replica := range replicas {
		require.Equal(t, protocol.ReplicaPaid, replica.State)
	}
	for _, n := range []*node{one, two} {
		s.await(t, "books", func() bool { return n.metrics.count("job ok") == 1 })
	}
	require.Zero(t, s.worker(t, operator).Reserved.Sign())
	require.Zero(t, s.worker(t, second).Reserved.Sign())
}

// pair has two deliveries estimated before either is sent.
type pair struct {
	chain.Backend
	waits atomic.Int32
	both  sync.WaitGroup
}

func (p *pair) EstimateGas(ctx context.Context, message ethereum.CallMsg) (uint64, error) {
	gas, err := p.Backend.EstimateGas(ctx, message)
	entry := jobmarket.NewJobMarket().GetABI().Methods["deliverOpened"]
	if err == nil && bytes.HasPrefix(message.Data, entry.ID) && p.waits.Add(-1) >= 0 {
		p.both.Done()
		p.both.Wait()
	}
	return gas, err
}

// Replicas that are alike answer at once, each estimated as the first; the second's answer pays both.
func TestNode_ReplicasAnswerAtOnce(t *testing.T) {
	calls := &pair{}
	calls.waits.Store(2)
	calls.both.Add(2)
	s := newSettingOn(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend {
		calls.Backend = b
		return calls
	}})
	s.Stake(t, second, 100)
	request := s.spin(t)
	request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 2, Distinct: 3, Window: 3600}
	id := s.Post(t, requester, request)
	for _, account := range []int{operator, second} {
		s.operator = account
		n := s.start(t, nil)
		s.Pass(t, 10*time.Second)
		s.await(t, "bid", func() bool { return s.job(t, id).Worker == s.Account(account).Address() })
		s.assign(t, id)
		s.await(t, "work", func() bool { return n.Status().Working == 1 })
	}
	s.await(t, "quorum", func() bool { return len(events[chain.QuorumReached](t, s, id)) == 1 })
	replicas, err := s.Contracts.Replicas(t.Context(), id, nil)
	require.NoError(t, err)
	for _, replica := range replicas {
		require.Equal(t, protocol.ReplicaPaid, replica.State)
	}
	require.Zero(t, calls.waits.Load(), "nobody had to send again")
}

func TestNode_LargeResultIsKeptAndPublishedOnDemand(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, nil)
	result := bytes.Repeat([]byte("large "), 300)
	request := s.request(t, sp1test.Say(1, "", result, 0))
	request.Work.MaxResultBytes = 4096
	request.Assurance.ReserveBps, request.Assurance.Window = 1000, 3600
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	s.await(t, "statement", func() bool { return s.job(t, id).Status == protocol.StatusDelivered })
	s.await(t, "books", func() bool { return n.metrics.count("job ok") == 1 && n.Status().KeptResults == 1 })
	n.stop()

	call, err := s.Contracts.DemandResult(id)
	s.Do(t, requester, call, err)
	again := s.start(t, nil)
	s.await(t, "publication", func() bool { return s.job(t, id).Status == protocol.StatusSettled })
	published := events[chain.ResultPublished](t, s, id)
	require.Len(t, published, 1)
	require.Equal(t, result, published[0].PublicValues)
	s.await(t, "count", func() bool { return again.metrics.count("published published") == 1 })
	require.Equal(t, 1, again.Status().KeptResults, "the chain might yet take the end back")
	s.Pass(t, 2*time.Hour)
	s.await(t, "forgetting", func() bool { return again.Status().KeptResults == 0 })
}

func TestNode_Callback(t *testing.T) {
	s := newSetting(t)
	s.start(t, nil)
	request := s.request(t, sp1test.Say(1, "", []byte("result"), 0))
	request.Callback = protocol.Callback{Target: s.Account(8).Address(), GasLimit: 50_000}
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	require.Equal(t, protocol.OutcomeOk, s.settled(t, id).Outcome)
	called := events[chain.CallbackDone](t, s, id)
	require.Len(t, called, 1)
	require.True(t, called[0].Success)
}

func TestNode_ResultsGoTogether(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, func(c *loop.Config) { c.BatchWindow = 3 * time.Second })
	var ids []common.Hash
	for range 2 {
		ids = append(ids, s.Post(t, requester, s.request(t, sp1test.Say(1, "", []byte("result"), 0))))
	}
	for _, id := range ids {
		s.awaitBid(t, id)
	}
	for _, id := range ids {
		s.assign(t, id)
	}
	var hashes []common.Hash
	for _, id := range ids {
		require.Equal(t, protocol.OutcomeOk, s.settled(t, id).Outcome)
		hashes = append(hashes, events[chain.JobSettled](t, s, id)[0].TxHash)
	}
	require.Equal(t, hashes[0], hashes[1], "one transaction brought both")
	s.await(t, "books", func() bool { return n.metrics.count("job ok") == 2 })
	require.Equal(t, 2, n.metrics.count("batched"))
	require.Zero(t, s.worker(t, operator).Reserved.Sign())
}
