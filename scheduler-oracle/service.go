package scheduleroracle

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/scheduler-oracle/internal/api"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/intake"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
	"github.com/assay-network/assay/scheduler-oracle/internal/prospect"
	"github.com/assay-network/assay/scheduler-oracle/internal/telemetry"
)

const (
	// readyLag and readyAge are how many blocks behind and how long ago the chain may have been read for the oracle to
	// count as ready.
	readyLag = 10
	readyAge = time.Minute

	// jobLifetime is longer than the market lets a job stay open: older events need not be read.
	jobLifetime = 31 * 24 * time.Hour
	// keepBids is how long a lapsed bid is kept, for whoever asks why a decision came about.
	keepBids      = time.Hour
	pruneInterval = 10 * time.Minute

	// keepBlocks is of how many blocks what was read is kept: of the newest, and of those that questions are about.
	keepBlocks = 64

	maxWaiting     = 64
	parallelSubmit = 4
)

// parts is what the oracle is made of.
type parts struct {
	config    Config
	env       service.Env
	contracts *chain.Contracts
	key       chain.Key
	board     *board.Board
	book      *book.Book
	ledger    *ledger.Ledger
	promises  *promise.Promises
	exchange  *committee.Exchange
	shelf     *telemetry.Shelf
	watcher   *chain.Watcher
	reader    *facts.Reader
	metrics   *metrics.Metrics
}

// Build connects everything and returns the services in the order in which they start.
func Build(ctx context.Context, config Config, env service.Env) ([]service.Service, error) {
	key, err := chain.LoadKey(config.KeystoreFile, config.PasswordFile)
	if err != nil {
		return nil, service.ConfigError(err)
	}
	contracts, err := connect(ctx, config, env)
	if err != nil {
		return nil, err
	}
	p := &parts{config: config, env: env, contracts: contracts, key: key, board: board.New()}
	closers := []service.Service{service.Closer("chain client", func() error { contracts.Client().Close(); return nil })}
	stored, err := p.openData()
	if err != nil {
		contracts.Client().Close()
		return nil, service.ConfigError(err)
	}
	if err := p.watch(ctx); err != nil {
		return nil, errors.Join(service.ChainError(err), closeAll(ctx, append(closers, stored...)))
	}
	p.metrics = metrics.New(env.Metrics)
	p.reader = facts.NewReader(facts.InPages(chain.NewPages(contracts, keepBlocks)), contracts.Client(), uint64(config.Margin/time.Second))
	if err := p.connectPeers(); err != nil {
		return nil, errors.Join(service.ConfigError(err), closeAll(ctx, append(closers, stored...)))
	}
	p.gauges()
	p.serve()
	env.HTTP.AddCheck("chain", func(context.Context) error { return checkWatch(p.watcher.Status(), env.Clock.Now()) })
	env.HTTP.AddCheck("committee", p.checkMember)

	// Stopped in reverse: what acts first, and what it uses last.
	return slices.Concat(closers, stored, []service.Service{service.NewLoop("watcher", p.watcher.Run)}, p.loops()), nil
}

func connect(ctx context.Context, config Config, env service.Env) (*chain.Contracts, error) {
	deployment, err := chain.LoadDeployment(config.Deployment)
	if err != nil {
		return nil, service.ConfigError(err)
	}
	chainID := config.ChainID
	if chainID == 0 {
		chainID = deployment.ChainID
	}
	client, err := chain.Dial(ctx, chain.Config{
		RPCURL: config.RPCURL.Reveal(), ChainID: chainID, Confirmations: config.Confirmations, PollInterval: config.PollInterval,
	}, env.Log.With().Str("component", "chain").Logger())
	if err != nil {
		return nil, service.ChainError(err)
	}
	contracts, err := chain.Bind(client, deployment)
	if err != nil {
		client.Close()
		return nil, service.ChainError(err)
	}
	return contracts, nil
}

// openData takes the data directory for this process and reads bids and decisions.
func (p *parts) openData() ([]service.Service, error) {
	release, err := journal.Lock(p.config.DataDir)
	if err != nil {
		return nil, err
	}
	limits := book.Limits{PerJob: p.config.MaxBidsPerJob, PerWorker: p.config.MaxBidsPerWorker}
	if p.book, err = book.Open(filepath.Join(p.config.DataDir, "bids.jsonl"), limits); err != nil {
		return nil, errors.Join(err, release())
	}
	p.ledger, err = ledger.Open(filepath.Join(p.config.DataDir, "decisions.jsonl"), p.contracts.MarketDomain(), p.key)
	if err != nil {
		return nil, errors.Join(err, p.book.Close(), release())
	}
	p.promises, err = promise.Open(filepath.Join(p.config.DataDir, "receipts.jsonl"), p.contracts.OracleDomain(), p.key, p.ledger)
	if err != nil {
		return nil, errors.Join(err, p.ledger.Close(), p.book.Close(), release())
	}
	return []service.Service{
		service.Closer("data directory", release),
		service.Closer("bids", p.book.Close),
		service.Closer("decisions", p.ledger.Close),
		service.Closer("receipts", p.promises.Close),
	}, nil
}

// connectPeers makes what talks to the other members, and what takes telemetry.
func (p *parts) connectPeers() error {
	peers, err := p.config.peers()
	if err != nil {
		return err
	}
	p.exchange = committee.New(peers, committee.Deps{
		Signer: p.key, Oracle: p.contracts.OracleDomain(), Market: p.contracts.MarketDomain(), Jobs: p.board, Ledger: p.ledger,
		Members: func(ctx context.Context) (chain.Committee, error) { return p.contracts.Committee(ctx, nil) },
		Clock:   p.env.Clock, Caught: func(common.Address) { p.metrics.Caught() },
		Log: p.env.Log.With().Str("component", "committee").Logger(),
	})
	p.shelf = telemetry.New(telemetry.Deps{
		Enclaves: p.contracts, Heads: p.contracts.Client(), Clock: p.env.Clock, ReadsPerSecond: p.config.MaxBidsPerSecond,
		Log: p.env.Log.With().Str("component", "telemetry").Logger(),
	})
	return nil
}

// watch makes the watcher, which starts where the oldest open job may have been posted.
func (p *parts) watch(ctx context.Context) error {
	p.watcher = chain.NewWatcher(p.contracts, p.board, p.env.Clock, p.env.Log.With().Str("component", "watcher").Logger())
	head, err := p.contracts.Client().Head(ctx)
	if err != nil {
		return err
	}
	lifetime := uint64(jobLifetime / time.Second)
	if head.Time <= lifetime {
		return nil
	}
	start, err := p.contracts.BlockAtTime(ctx, head.Time-lifetime)
	if err != nil {
		return err
	}
	p.watcher.StartAt(start)
	return nil
}

// serve adds the API.
func (p *parts) serve() {
	taker := intake.New(intake.Config{
		JobWait: p.config.JobWait, ReadsPerSecond: p.config.MaxBidsPerSecond,
		ReadBurst: max(1, int(2*p.config.MaxBidsPerSecond)), MaxWaiting: maxWaiting,
	}, intake.Deps{
		Jobs: p.board, Decisions: p.ledger, Facts: p.reader, Heads: p.contracts.Client(), Book: p.book,
		Promises: p.promises, Peers: p.exchange,
		Domain: p.contracts.MarketDomain(), Metrics: p.metrics, Log: p.env.Log.With().Str("component", "intake").Logger(),
	})
	desk := prospect.New(p.config.MaxBidsPerSecond, prospect.Deps{
		Contracts: p.contracts, Heads: p.contracts.Client(), Board: p.board, Margin: uint64(p.config.Margin / time.Second),
		Log: p.env.Log.With().Str("component", "prospect").Logger(),
	})
	api.New(api.Deps{
		Intake: taker, Jobs: p.board, Decisions: p.ledger, Promises: p.promises, Bids: p.book, Exchange: p.exchange,
		Telemetry: p.shelf, Prospects: desk, Market: p.contracts, Clock: p.env.Clock, Watch: p.watcher.Status,
		Oracle: p.key.Address(), Domain: p.contracts.MarketDomain(), Log: p.env.Log.With().Str("component", "api").Logger(),
	}).Mount(p.env.HTTP.Handle)
}

// loops are what the oracle does by itself.
func (p *parts) loops() []service.Service {
	log := p.env.Log.With().Str("component", "decide").Logger()
	decider := decide.New(decide.Config{
		Confirmations: p.config.Confirmations, Interval: p.config.PollInterval, Patience: p.config.PollInterval / 2,
	}, decide.Deps{
		Jobs: p.board, Facts: p.reader, Headers: p.contracts.Client(), Market: p.contracts, Book: p.book, Telemetry: p.shelf,
		Promises: p.promises, Ledger: p.ledger, Exchange: p.exchange, Clock: p.env.Clock, Metrics: p.metrics, Log: log,
	})
	loops := []service.Service{
		service.Every("prune", p.env.Clock, pruneInterval, p.env.Log, p.prune),
		service.NewLoop("decide", decider.Run),
	}
	if !p.config.Submit {
		return loops
	}
	sender := chain.NewTxManager(p.contracts.Client(), p.key,
		chain.TxConfig{ReplaceAfter: p.config.ReplaceAfter, Clock: p.env.Clock},
		p.env.Log.With().Str("component", "sender").Logger())
	submitter := decide.NewSubmitter(parallelSubmit, decide.SubmitDeps{
		Jobs: p.board, Ledger: p.ledger, Heads: p.contracts.Client(), Calls: p.contracts, Sender: sender,
		Delay: p.turn, Clock: p.env.Clock, Metrics: p.metrics, Log: log,
	})
	rounds := service.Every("submit", p.env.Clock, p.config.PollInterval, p.env.Log, submitter.Round)
	return append(loops, service.Closer("submissions", func() error { submitter.Wait(); return nil }), rounds)
}

// turn is how long other members have the first try at a job.
func (p *parts) turn(ctx context.Context, job common.Hash) time.Duration {
	members, err := p.exchange.Committee(ctx)
	if err != nil {
		return 0
	}
	return decide.Turn(members.Members, p.key.Address(), job)
}

func (p *parts) prune(context.Context) error {
	p.shelf.Prune(uint64(p.env.Clock.Now().Add(-keepBids).Unix()))
	oldest := uint64(p.env.Clock.Now().Add(-keepBids).Unix())
	dropped, err := p.book.Prune(func(entry book.Entry) bool { return entry.Bid.ValidUntil >= oldest })
	if dropped > 0 {
		p.env.Log.Debug().Int("bids", dropped).Msg("Lapsed bids dropped")
	}
	return err
}

func (p *parts) gauges() {
	metrics.Watch(p.env.Metrics, metrics.Gauges{
		OpenJobs:     func() float64 { return float64(len(p.board.Open())) },
		Bids:         func() float64 { return float64(p.book.Count()) },
		Decisions:    func() float64 { return float64(p.ledger.Count()) },
		HeadBlock:    func() float64 { return float64(p.watcher.Status().Head) },
		AppliedBlock: func() float64 { return float64(p.watcher.Status().Applied) },
	})
}

// checkMember says so if the oracle's decisions count for nothing.
func (p *parts) checkMember(ctx context.Context) error {
	committee, err := p.contracts.Committee(ctx, nil)
	if err != nil {
		return err
	}
	if !slices.Contains(committee.Members, p.key.Address()) {
		return fmt.Errorf("%s is not in the committee of %s: have the council add it, or use a member's key",
			p.key.Address(), addresses(committee.Members))
	}
	return nil
}

func addresses(list []common.Address) string {
	return fmt.Sprint(list)
}

// checkWatch says why the jobs cannot be relied on now.
func checkWatch(status chain.WatchStatus, now time.Time) error {
	switch {
	case status.At.IsZero():
		return errors.New("the chain has not been read yet")
	case now.Sub(status.At) > readyAge:
		return fmt.Errorf("the chain was last read %s ago: %w", now.Sub(status.At).Round(time.Second), status.Err)
	case status.Head > status.Applied+readyLag:
		return fmt.Errorf("%d blocks behind", status.Head-status.Applied)
	}
	return nil
}

func closeAll(ctx context.Context, services []service.Service) error {
	var faults []error
	for i := len(services) - 1; i >= 0; i-- {
		faults = append(faults, services[i].Stop(ctx))
	}
	return errors.Join(faults...)
}
