package markettest

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/scheduler-oracle/internal/api"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/intake"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
	"github.com/assay-network/assay/scheduler-oracle/internal/prospect"
	"github.com/assay-network/assay/scheduler-oracle/internal/telemetry"
)

// Member is a whole member of the committee, with everything of its own but the chain.
type Member struct {
	Key      chain.Key
	Board    *board.Board
	Book     *book.Book
	Ledger   *ledger.Ledger
	Promises *promise.Promises
	Exchange *committee.Exchange
	Shelf    *telemetry.Shelf
	Metrics  *metrics.Metrics
	// Deps are its decider's; a member that lies has others.
	Deps    decide.Deps
	Decider *decide.Decider
	Client  *oracleapi.Client
	URL     string
	Log     *Log

	market  *Market
	watcher *chain.Watcher
	dir     string
	server  *httptest.Server
	mux     http.Handler
	down    bool
	mu      sync.Mutex
}

// Log collects what a member logs.
type Log struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write adds to it.
func (l *Log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

// String is all of it.
func (l *Log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// Members makes a committee of accounts, each member served over HTTP and knowing the others.
func (m *Market) Members(accounts ...int) []*Member {
	m.t.Helper()
	members := make([]*Member, len(accounts))
	peers := make([]committee.Peer, len(accounts))
	for i, account := range accounts {
		one := &Member{Key: m.Account(account), market: m, dir: m.t.TempDir(), Log: new(Log)}
		one.server = httptest.NewServer(one)
		m.t.Cleanup(one.server.Close)
		one.URL = one.server.URL
		one.Client = oracleapi.NewClient(one.URL, &http.Client{Timeout: 20 * time.Second})
		url, err := secret.ParseURL(one.URL)
		require.NoError(m.t, err)
		members[i], peers[i] = one, committee.Peer{Address: one.Key.Address(), URL: url}
	}
	for _, one := range members {
		one.Start(m.t, peers)
	}
	return members
}

// ServeHTTP serves the member's API, unless it is down.
func (o *Member) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	o.mu.Lock()
	handler, down := o.mux, o.down
	o.mu.Unlock()
	if down || handler == nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	handler.ServeHTTP(w, r)
}

// Stop makes the member answer nothing, or answer again.
func (o *Member) Stop(down bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.down = down
}

// Start makes the member's parts from its disk, as a restarted process would.
func (o *Member) Start(t testing.TB, peers []committee.Peer) {
	t.Helper()
	m, log := o.market, zerolog.New(o.Log)
	var err error
	o.Board, o.Metrics = board.New(), metrics.New(prometheus.NewRegistry())
	o.watcher = chain.NewWatcher(m.Contracts, o.Board, nil, log)
	o.Book, err = book.Open(filepath.Join(o.dir, "bids.jsonl"), book.Limits{PerJob: PerJob, PerWorker: PerWorker})
	require.NoError(t, err)
	o.Ledger, err = ledger.Open(filepath.Join(o.dir, "decisions.jsonl"), m.Contracts.MarketDomain(), o.Key)
	require.NoError(t, err)
	o.Promises, err = promise.Open(filepath.Join(o.dir, "receipts.jsonl"), m.Contracts.OracleDomain(), o.Key, o.Ledger)
	require.NoError(t, err)
	o.Exchange = m.NewExchange(o.Key, o.Board, o.Ledger, peers, log)
	o.Shelf = telemetry.New(telemetry.Deps{
		Enclaves: m.Contracts, Heads: m.Client, Clock: clock.System{}, Log: log, ReadsPerSecond: 1_000,
	})
	reader := facts.NewReader(facts.InPages(chain.NewPages(m.Contracts, keepBlocks)), m.Client, Margin)
	o.Deps = decide.Deps{
		Jobs: o.Board, Facts: reader, Headers: m.Client, Market: m.Contracts,
		Book: o.Book, Telemetry: o.Shelf, Promises: o.Promises, Ledger: o.Ledger, Exchange: o.Exchange,
		Clock: clock.System{}, Metrics: o.Metrics, Log: log,
	}
	o.Decider = decide.New(decide.Config{}, o.Deps)
	taker := intake.New(intake.Config{
		JobWait: time.Second, ReadsPerSecond: 1_000, ReadBurst: 1_000, MaxWaiting: 8,
	}, intake.Deps{
		Jobs: o.Board, Decisions: o.Ledger, Facts: reader, Heads: m.Client,
		Book: o.Book, Promises: o.Promises, Peers: o.Exchange, Domain: m.Contracts.MarketDomain(), Metrics: o.Metrics, Log: log,
	})
	desk := prospect.New(1_000, prospect.Deps{
		Contracts: m.Contracts, Heads: m.Client, Board: o.Board, Margin: Margin, Log: log,
	})
	mux := http.NewServeMux()
	api.New(api.Deps{
		Intake: taker, Jobs: o.Board, Decisions: o.Ledger, Promises: o.Promises, Bids: o.Book, Exchange: o.Exchange,
		Telemetry: o.Shelf, Prospects: desk, Market: m.Contracts, Clock: clock.System{}, Watch: o.watcher.Status,
		Oracle: o.Key.Address(), Domain: m.Contracts.MarketDomain(), Log: log,
	}).Mount(mux.Handle)
	o.mu.Lock()
	o.mux = mux
	o.mu.Unlock()
	bids, decisions, receipts := o.Book, o.Ledger, o.Promises
	t.Cleanup(func() { _, _, _ = bids.Close(), decisions.Close(), receipts.Close() })
	o.Sync(t)
}

// Sync reads the chain's events to the end.
func (o *Member) Sync(t testing.TB) {
	t.Helper()
	for {
		more, err := o.watcher.Step(t.Context())
		require.NoError(t, err)
		if !more {
			return
		}
	}
}

// Round syncs and decides.
func (o *Member) Round(t testing.TB) {
	t.Helper()
	o.Sync(t)
	require.NoError(t, o.Decider.Round(t.Context()))
}

// Decided is the member's decision on a job's newest round, if there is one.
func (o *Member) Decided(ctx context.Context, job common.Hash) (oracleapi.Decision, error) {
	return o.Client.Decision(ctx, job)
}
