package duties_test

import (
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/keeper/internal/committee"
	"github.com/assay-network/assay/keeper/internal/duties"
	"github.com/assay-network/assay/keeper/internal/index"
)

// Accounts of a market.
const (
	requesterAccount = 2
	workerAccount    = 3
	keeperAccount    = 4
	otherAccount     = 5
)

// market is the real contracts, a worker with a live enclave, an index and a scheduler oracle over HTTP.
type market struct {
	*chaintest.World
	t       *testing.T
	enclave common.Hash
	store   *index.Store
	watcher *chain.Watcher
	oracle  secret.URL
	// decisions is what the oracle answers.
	decisions map[common.Hash]oracleapi.Decision
}

func newMarket(t *testing.T, options chaintest.Options) *market {
	t.Helper()
	m := &market{World: chaintest.New(t, options), t: t, decisions: map[common.Hash]oracleapi.Decision{}}
	store, err := index.Open(t.Context(), filepath.Join(t.TempDir(), "index.sqlite"), m.Client.ChainID().Uint64(),
		m.Contracts.Addresses().JobMarket)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	m.store, m.watcher = store, chain.NewWatcher(m.Contracts, store, nil, zerolog.Nop())
	server := httptest.NewServer(http.HandlerFunc(m.serveDecision))
	t.Cleanup(server.Close)
	m.oracle, err = secret.ParseURL(server.URL)
	require.NoError(t, err)
	return m
}

func (m *market) serveDecision(w http.ResponseWriter, r *http.Request) {
	answer, decided := m.decisions[common.HexToHash(r.URL.Path[len("/v1/decisions/"):])]
	if !decided {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if err := json.NewEncoder(w).Encode(answer); err != nil {
		m.t.Error(err)
	}
}

// enroll stakes for the worker and registers an enclave.
func (m *market) enroll() {
	m.t.Helper()
	m.enclave = m.enrolled(workerAccount, 9)
}

// enrolled stakes for an account and registers an enclave of its own, with another account as signer.
func (m *market) enrolled(account, signer int) common.Hash {
	m.t.Helper()
	m.Stake(m.t, account, 10)
	platform, err := m.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte{byte(account)}})
	require.NoError(m.t, err)
	call, err := m.Contracts.AdmitPlatform(platform.PCKLeafDER(), m.Authority.PlatformCADER())
	m.Do(m.t, account, call, err)
	record, err := m.Contracts.PckRecord(m.t.Context(), platform.PCKLeafDER(), m.Authority.PlatformCADER())
	require.NoError(m.t, err)
	capacity, err := protocol.Capacity{Cores: 8, MemoryMiB: 16384, KHz: 14000, Slots: 2, Modes: protocol.ModeExecute}.Pack()
	require.NoError(m.t, err)
	head, err := m.Client.Head(m.t.Context())
	require.NoError(m.t, err)
	statement := protocol.EnclaveStatement{
		Operator: m.Account(account).Address(), Signer: m.Account(signer).Address(), Sequence: 1,
		RefBlock: head.Number.Uint64() - 1, RefBlockHash: head.ParentHash, Capacity: capacity,
	}
	digest, err := statement.Digest(m.Contracts.AttestationDomain())
	require.NoError(m.t, err)
	var reportData [64]byte
	copy(reportData[:], digest[:])
	quote, err := platform.EvidenceTDX(simtee.DefaultTD(), reportData)
	require.NoError(m.t, err)
	call, err = m.Contracts.RegisterEnclave(statement, append(record.Packed, quote...))
	m.Do(m.t, account, call, err)
	return m.Seated(m.t, record.Platform)
}

// post posts a job whose bidding lasts five seconds, and returns a bid of the worker for it.
func (m *market) post(price int64, validFor uint64) (protocol.JobRequest, protocol.Bid) {
	m.t.Helper()
	request := m.Request(m.t, requesterAccount)
	id := m.Post(m.t, requesterAccount, request)
	return request, protocol.Bid{
		JobID: id, Worker: m.Account(workerAccount).Address(), Enclave: m.enclave, Price: big.NewInt(price),
		ValidUntil: m.Now(m.t) + validFor,
	}
}

func (m *market) bid(request protocol.JobRequest, bid protocol.Bid) {
	m.t.Helper()
	call, err := m.Contracts.Bid(bid, request)
	m.Do(m.t, workerAccount, call, err)
}

// decide has the committee decide for a bid; attached tells whether the oracle hands the bid out as well.
func (m *market) decide(bid protocol.Bid, attached bool) {
	m.t.Helper()
	decision, signatures := m.Decide(m.t, bid)
	answer := oracleapi.Decision{Decision: decision}
	for _, signature := range signatures {
		answer.Signatures = append(answer.Signatures, hexutil.Bytes(signature))
	}
	if attached {
		digest, err := bid.Digest(m.Contracts.MarketDomain())
		require.NoError(m.t, err)
		signature, err := m.operator(bid.Worker).SignDigest(digest)
		require.NoError(m.t, err)
		answer.Winner = &oracleapi.SignedBid{Bid: bid, Signature: signature}
	}
	m.decisions[bid.JobID] = answer
}

// operator is the key of one of the workers.
func (m *market) operator(worker common.Address) chain.Key {
	if other := m.Account(otherAccount); other.Address() == worker {
		return other
	}
	return m.Account(workerAccount)
}

// keeper is a keeper that has just been started.
func (m *market) keeper() *duties.Keeper {
	return duties.New(testConfig(), duties.Deps{
		Jobs: m.store, Head: m.Client, Reader: m.Contracts, Caller: m.Contracts, Sender: m.Sender(keeperAccount),
		Members: committee.NewClient([]secret.URL{m.oracle}),
		// The chain's time is ahead of this clock, so it is the one that counts.
		Clock: clock.NewFake(time.Unix(0, 0)), Log: zerolog.Nop(), Metrics: duties.NewMetrics(prometheus.NewRegistry()),
	})
}

// catchUp brings the index up to the chain.
func (m *market) catchUp() {
	m.t.Helper()
	for {
		more, err := m.watcher.Step(m.t.Context())
		require.NoError(m.t, err)
		if !more {
			return
		}
	}
}

// work has a keeper do one round of a duty, and returns what became of the job.
func (m *market) work(k *duties.Keeper, duty string, id common.Hash) chain.Job {
	m.t.Helper()
	m.catchUp()
	require.NoError(m.t, k.NewRound(duty).Run(m.t.Context()))
	job, err := m.Contracts.Job(m.t.Context(), id, nil)
	require.NoError(m.t, err)
	return job
}

func TestDutiesOnTheRealMarket(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	m.enroll()
	free := func() *big.Int {
		stake, err := m.Contracts.FreeStake(t.Context(), m.Account(workerAccount).Address(), nil)
		require.NoError(t, err)
		return stake
	}
	all := free()

	t.Run("assign the stored bid", func(t *testing.T) {
		request, bid := m.post(5e14, 3_000)
		m.bid(request, bid)
		require.Equal(t, protocol.StatusOpen, m.work(m.keeper(), duties.Assign, bid.JobID).Status, "bidding lasts")
		m.Pass(t, 10*time.Second)
		require.Equal(t, protocol.StatusOpen, m.work(m.keeper(), duties.Assign, bid.JobID).Status, "nobody decided")
		m.decide(bid, false)
		job := m.work(m.keeper(), duties.Assign, bid.JobID)
		require.Equal(t, protocol.StatusAssigned, job.Status)
		require.Equal(t, bid.Price, job.Price)

		m.Pass(t, 119*time.Second)
		require.Equal(t, protocol.StatusAssigned, m.work(m.keeper(), duties.Expire, bid.JobID).Status, "there is time")
		m.Pass(t, 10*time.Second)
		require.Equal(t, protocol.StatusExpired, m.work(m.keeper(), duties.Expire, bid.JobID).Status)
		credit, err := m.Contracts.StakeCredit(t.Context(), m.Account(keeperAccount).Address(), nil)
		require.NoError(t, err)
		require.Positive(t, credit.Sign(), "the keeper has its share of the slashed stake")
		held, err := m.Contracts.HeldForTreasury(t.Context(), m.Account(keeperAccount).Address(), nil)
		require.NoError(t, err)
		require.Positive(t, held.Sign(), "the treasury's lies with it")
	})
	all = free()

	t.Run("assign an attached bid", func(t *testing.T) {
		_, bid := m.post(4e14, 3_000)
		m.Pass(t, 10*time.Second)
		m.decide(bid, true)
		job := m.work(m.keeper(), duties.Assign, bid.JobID)
		require.Equal(t, protocol.StatusAssigned, job.Status)
		require.Equal(t, m.Account(workerAccount).Address(), job.Worker)
		m.Pass(t, 3*time.Minute)
		m.work(m.keeper(), duties.Expire, bid.JobID)
	})
	all = free()

	t.Run("fall back when no decision comes", func(t *testing.T) {
		request, bid := m.post(5e14, 3_000)
		m.bid(request, bid)
		m.Pass(t, 20*time.Second)
		require.Equal(t, protocol.StatusOpen, m.work(m.keeper(), duties.Fallback, bid.JobID).Status, "too early")
		m.Pass(t, 20*time.Second)
		require.Equal(t, protocol.StatusAssigned, m.work(m.keeper(), duties.Fallback, bid.JobID).Status)
		m.catchUp()
		record, err := m.store.Job(t.Context(), bid.JobID)
		require.NoError(t, err)
		require.True(t, record.Assignment.Fallback)
		m.Pass(t, 3*time.Minute)
		m.work(m.keeper(), duties.Expire, bid.JobID)
	})
	all = free()

	t.Run("drop a bid that lapsed", func(t *testing.T) {
		request, bid := m.post(5e14, 60)
		m.bid(request, bid)
		require.Equal(t, -1, free().Cmp(all), "the bid holds stake")
		require.NotZero(t, m.work(m.keeper(), duties.DropBid, bid.JobID).Worker, "it stands")
		m.Pass(t, 2*time.Minute)
		job := m.work(m.keeper(), duties.DropBid, bid.JobID)
		require.Zero(t, job.Worker)
		require.Equal(t, protocol.StatusOpen, job.Status)
		require.Equal(t, all, free())
	})

	t.Run("leave a bid that nobody attached", func(t *testing.T) {
		_, bid := m.post(4e14, 3_000)
		m.Pass(t, 10*time.Second)
		m.decide(bid, false)
		require.Equal(t, protocol.StatusOpen, m.work(m.keeper(), duties.Assign, bid.JobID).Status)
		m.Pass(t, 2*time.Hour)
		require.Equal(t, protocol.StatusRefunded, m.work(m.keeper(), duties.Expire, bid.JobID).Status)
	})
}

// A keeper that rested after each replica kept quorums waiting for the fallback, half a minute for each.
func TestReplicasArePlacedOneAfterTheOther(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	m.enroll()
	request := m.Request(t, requesterAccount)
	request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 2, Distinct: 3, Window: 3_600}
	id, validUntil := m.Post(t, requesterAccount, request), m.Now(t)+3_000
	bids := []protocol.Bid{
		{Round: 0, Worker: m.Account(workerAccount).Address(), Enclave: m.enclave},
		{Round: 1, Worker: m.Account(otherAccount).Address(), Enclave: m.enrolled(otherAccount, 8)},
	}
	m.Pass(t, 10*time.Second)
	round := m.keeper().NewRound(duties.Assign)
	for _, bid := range bids {
		bid.JobID, bid.Price, bid.ValidUntil = id, big.NewInt(4e14), validUntil
		m.decide(bid, true)
		m.catchUp()
		require.NoError(t, round.Run(t.Context()))
		replicas, err := m.Contracts.Replicas(t.Context(), id, nil)
		require.NoError(t, err)
		require.Len(t, replicas, int(bid.Round)+1, "though the keeper's clock stands still")
	}
}

func TestKeeperKilledInTheMiddleActsOnce(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	id := m.Post(t, requesterAccount, m.Request(t, requesterAccount))
	m.Pass(t, 2*time.Hour)
	m.catchUp()

	// The first keeper is gone between sending and hearing of it.
	killed, kill := context.WithCancel(t.Context())
	first := duties.New(testConfig(), duties.Deps{
		Jobs: m.store, Head: m.Client, Reader: m.Contracts, Caller: m.Contracts,
		Sender: senderFunc(func(ctx context.Context, call chain.Call) error {
			_, err := m.Sender(keeperAccount).Send(ctx, call)
			kill()
			return err
		}),
		Members: nobody{}, Clock: clock.NewFake(time.Unix(0, 0)), Log: zerolog.Nop(),
		Metrics: duties.NewMetrics(prometheus.NewRegistry()),
	})
	require.NoError(t, first.NewRound(duties.Expire).Run(killed))
	balance := func() *big.Int {
		left, err := m.Client.Balance(t.Context(), m.Account(keeperAccount).Address(), nil)
		require.NoError(t, err)
		return left
	}
	after := balance()

	// The second starts with an index that has not seen it.
	second := m.keeper()
	require.NoError(t, second.NewRound(duties.Expire).Run(t.Context()))
	require.Equal(t, protocol.StatusRefunded, m.work(second, duties.Expire, id).Status)
	require.Equal(t, after, balance(), "and pays for nothing")
	credit, err := m.Contracts.MarketCredit(t.Context(), m.Account(requesterAccount).Address(), common.Address{}, nil)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(1e15), credit, "refunded once")
}

func TestTwoKeepersDoNotHarmOneAnother(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	id := m.Post(t, requesterAccount, m.Request(t, requesterAccount))
	m.Pass(t, 2*time.Hour)
	m.catchUp()
	registry := prometheus.NewRegistry()
	// The other keeper is quicker, between this one's look and its call.
	slow := duties.New(testConfig(), duties.Deps{
		Jobs: m.store, Head: m.Client, Reader: m.Contracts, Caller: m.Contracts,
		Sender: senderFunc(func(ctx context.Context, call chain.Call) error {
			require.Equal(t, protocol.StatusRefunded, m.work(m.keeper(), duties.Expire, id).Status)
			_, err := m.Sender(5).Send(ctx, call)
			return err
		}),
		Members: nobody{}, Clock: clock.NewFake(time.Unix(0, 0)), Log: zerolog.Nop(), Metrics: duties.NewMetrics(registry),
	})
	require.NoError(t, slow.NewRound(duties.Expire).Run(t.Context()))
	require.Equal(t, map[string]float64{"keeper_duty_actions_total expire refused": 1}, counters(t, registry))
}
