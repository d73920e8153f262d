// Package markettest is a real market in memory with the oracle's parts around it, for tests. Only tests may import it.
package markettest

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
	"github.com/assay-network/assay/scheduler-oracle/internal/telemetry"
)

// Accounts of a market.
const (
	// Requester posts jobs.
	Requester = 2
	// FirstWorker and the next three are for workers; each must be made with [Market.Worker].
	FirstWorker = 3
)

// Margin is what the reader asks signed bids to outlast the snapshot by, in seconds.
const Margin = 15

// keepBlocks is of how many blocks a reader keeps what it read.
const keepBlocks = 64

// Limits of the book.
const (
	PerJob    = 4
	PerWorker = 2
)

// Market is a deployment with the oracle's state around it.
type Market struct {
	*chaintest.World
	Board   *board.Board
	Watcher *chain.Watcher
	Book    *book.Book
	Ledger  *ledger.Ledger
	// Promises are the receipts given.
	Promises *promise.Promises
	Reader   *facts.Reader
	Shelf    *telemetry.Shelf
	// Exchange has no peers.
	Exchange *committee.Exchange
	Metrics  *metrics.Metrics
	// Registry has the metrics.
	Registry *prometheus.Registry

	t   testing.TB
	dir string
}

// New deploys a market, which ends with the test.
func New(t testing.TB, options chaintest.Options) *Market {
	t.Helper()
	m := &Market{World: chaintest.New(t, options), t: t, dir: t.TempDir()}
	m.Start()
	return m
}

// Start makes the oracle's parts anew from the disk, as a restarted process would.
func (m *Market) Start() {
	m.t.Helper()
	m.Board = board.New()
	m.Watcher = chain.NewWatcher(m.Contracts, m.Board, nil, zerolog.Nop())
	m.Reader = facts.NewReader(facts.InPages(chain.NewPages(m.Contracts, keepBlocks)), m.Client, Margin)
	m.Registry = prometheus.NewRegistry()
	m.Metrics = metrics.New(m.Registry)
	var err error
	m.Book, err = book.Open(filepath.Join(m.dir, "bids.jsonl"), book.Limits{PerJob: PerJob, PerWorker: PerWorker})
	require.NoError(m.t, err)
	m.Ledger, err = ledger.Open(filepath.Join(m.dir, "decisions.jsonl"), m.Contracts.MarketDomain(), m.Committee())
	require.NoError(m.t, err)
	m.Promises, err = promise.Open(filepath.Join(m.dir, "receipts.jsonl"), m.Contracts.OracleDomain(), m.Committee(), m.Ledger)
	require.NoError(m.t, err)
	m.Shelf = telemetry.New(telemetry.Deps{
		Enclaves: m.Contracts, Heads: m.Client, Clock: clock.System{}, Log: zerolog.Nop(), ReadsPerSecond: 1_000,
	})
	m.Exchange = m.NewExchange(m.Committee(), m.Board, m.Ledger, nil, zerolog.Nop())
	book, ledger, promises := m.Book, m.Ledger, m.Promises
	m.t.Cleanup(func() { _, _, _ = book.Close(), ledger.Close(), promises.Close() })
	m.Sync()
}

// NewExchange makes the exchange of a member with its peers.
func (m *Market) NewExchange(key chain.Key, jobs committee.Jobs, observer committee.Ledger, peers []committee.Peer, log zerolog.Logger) *committee.Exchange {
	m.t.Helper()
	return committee.New(peers, committee.Deps{
		Signer: key, Oracle: m.Contracts.OracleDomain(), Market: m.Contracts.MarketDomain(), Jobs: jobs, Ledger: observer,
		Members: func(ctx context.Context) (chain.Committee, error) { return m.Contracts.Committee(ctx, nil) },
		Clock:   clock.System{}, Caught: func(common.Address) {}, Log: log,
	})
}

// Sync reads the chain's events to the end.
func (m *Market) Sync() {
	m.t.Helper()
	for {
		more, err := m.Watcher.Step(m.t.Context())
		require.NoError(m.t, err)
		if !more {
			return
		}
	}
}

// Worker stakes for an account and registers an enclave of it; it returns the enclave's id.
func (m *Market) Worker(account int, capacity protocol.Capacity) common.Hash {
	m.t.Helper()
	m.Stake(m.t, account, 10)
	return m.Enclave(account, capacity)
}

// Fast is the capacity of an enclave that saturates the speed score of [chaintest.World.Request]; Slow has half of that.
func Fast() protocol.Capacity {
	return protocol.Capacity{Cores: 4, MemoryMiB: 8_192, KHz: 4_000, Slots: 2, Modes: protocol.ModeExecute}
}

// Slow is half as fast as [Fast].
func Slow() protocol.Capacity {
	capacity := Fast()
	capacity.KHz = 2_000
	return capacity
}

// Enclave registers an enclave of an account on a platform of its own.
func (m *Market) Enclave(account int, capacity protocol.Capacity) common.Hash {
	m.t.Helper()
	c := m.Contracts
	platform, err := m.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte{byte(account)}})
	require.NoError(m.t, err)
	call, err := c.AdmitPlatform(platform.PCKLeafDER(), m.Authority.PlatformCADER())
	m.Do(m.t, account, call, err)
	record, err := c.PckRecord(m.t.Context(), platform.PCKLeafDER(), m.Authority.PlatformCADER())
	require.NoError(m.t, err)
	packed, err := capacity.Pack()
	require.NoError(m.t, err)
	head, err := m.Client.Head(m.t.Context())
	require.NoError(m.t, err)
	statement := protocol.EnclaveStatement{
		Operator: m.Account(account).Address(), Signer: m.Account(9).Address(), Sequence: 1,
		RefBlock: head.Number.Uint64() - 1, RefBlockHash: head.ParentHash, Capacity: packed,
	}
	digest, err := statement.Digest(c.AttestationDomain())
	require.NoError(m.t, err)
	quote, err := platform.EvidenceTDX(simtee.DefaultTD(), [64]byte(append(digest.Bytes(), make([]byte, 32)...)))
	require.NoError(m.t, err)
	call, err = c.RegisterEnclave(statement, append(record.Packed, quote...))
	m.Do(m.t, account, call, err)
	return m.Seated(m.t, record.Platform)
}

// Job posts a job with a bidding window of five seconds and reads its posting. Prices may go up to 1e15.
func (m *Market) Job(change ...func(*protocol.JobRequest)) board.Job {
	m.t.Helper()
	request := m.Request(m.t, Requester)
	for _, do := range change {
		do(&request)
	}
	id := m.Post(m.t, Requester, request)
	m.Sync()
	job, state := m.Board.Job(id)
	require.Equal(m.t, board.Open, state)
	return job
}

// Bid is a bid of an account for a job, good for an hour.
func (m *Market) Bid(account int, enclave common.Hash, job common.Hash, price int64) protocol.Bid {
	m.t.Helper()
	return protocol.Bid{
		JobID: job, Worker: m.Account(account).Address(), Enclave: enclave, Price: big.NewInt(price),
		ValidUntil: m.Now(m.t) + 3_000,
	}
}

// Sign signs a bid with an account's key.
func (m *Market) Sign(account int, bid protocol.Bid) oracleapi.SignedBid {
	m.t.Helper()
	digest, err := bid.Digest(m.Contracts.MarketDomain())
	require.NoError(m.t, err)
	signature, err := m.Account(account).SignDigest(digest)
	require.NoError(m.t, err)
	return oracleapi.SignedBid{Bid: bid, Signature: signature}
}

// Hold signs a bid and puts it into the book.
func (m *Market) Hold(account int, bid protocol.Bid) book.Entry {
	m.t.Helper()
	signed := m.Sign(account, bid)
	digest, err := bid.Digest(m.Contracts.MarketDomain())
	require.NoError(m.t, err)
	entry := book.Entry{SignedBid: signed, Digest: digest}
	require.NoError(m.t, m.Book.Add(entry))
	return entry
}

// BidOnChain bids on chain.
func (m *Market) BidOnChain(account int, bid protocol.Bid, job board.Job) {
	m.t.Helper()
	call, err := m.Contracts.Bid(bid, job.Request)
	m.Do(m.t, account, call, err)
}

// EndBidding lets the bidding window pass.
func (m *Market) EndBidding() {
	m.t.Helper()
	m.Pass(m.t, 10*time.Second)
	m.Sync()
}

// Counted is the value of a counter with one label.
func (m *Market) Counted(name, label string) int {
	m.t.Helper()
	families, err := m.Registry.Gather()
	require.NoError(m.t, err)
	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		for _, metric := range family.GetMetric() {
			if metric.GetLabel()[0].GetValue() == label {
				return int(metric.GetCounter().GetValue())
			}
		}
	}
	return 0
}
