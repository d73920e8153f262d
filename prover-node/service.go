package provernode

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"path/filepath"
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/batchapi"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/httpd"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/book"
	"github.com/assay-network/assay/prover-node/internal/calibrate"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/loop"
	"github.com/assay-network/assay/prover-node/internal/metrics"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
	"github.com/assay-network/assay/prover-node/internal/receipts"
	"github.com/assay-network/assay/prover-node/internal/results"
	"github.com/assay-network/assay/prover-node/internal/standing"
	"github.com/assay-network/assay/prover-node/internal/telemetry"
	"github.com/assay-network/assay/prover-node/internal/work"
)

// readyAge is how long ago the chain may have answered for the node to count as ready.
const readyAge = time.Minute

const (
	weiPerGwei    = 1_000_000_000
	oracleTimeout = 15 * time.Second
	// batchTimeout is longer than a batch before ours and ours together take.
	batchTimeout = 10 * time.Minute
	// receiptInterval is how often the keeper is asked to take receipts that it did not take yet.
	receiptInterval = 30 * time.Second
)

// parts are what a node is wired of.
type parts struct {
	config    Config
	env       service.Env
	contracts *chain.Contracts
	key       chain.Key
	sender    *chain.TxManager
	metrics   *metrics.Metrics
	driver    *sp1.Driver
	natives   [][32]byte
	capacity  protocol.Capacity
	provider  attest.Provider
	enclave   *enclave.Enclave
	attestor  *attest.Attestor
	prefetch  *prefetch.Prefetcher
	worker    *work.Worker
	book      *book.Book
	watcher   *chain.Watcher
	node      *loop.Node
	artifacts *artifact.Client
	results   *results.Store
	receipts  *receipts.Archive
	oracles   []*oracleapi.Client
	telemetry *telemetry.Teller
}

// Build connects everything, sees to the operator's standing, and returns the services in the order in which they start.
func Build(ctx context.Context, config Config, env service.Env) ([]service.Service, error) {
	p := &parts{config: config, env: env, metrics: metrics.New(env.Metrics, loop.Reasons()), book: book.New()}
	var err error
	if p.contracts, err = connect(ctx, config, env); err != nil {
		return nil, err
	}
	steps := []func(context.Context) error{
		p.initDevelopment, p.initSender, p.initProvider, p.initRunner, p.initStanding, p.initCapacity, p.initEnclave, p.initWorker,
		p.initKept, p.initHistory, p.initNode, p.initTelemetry,
	}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			p.contracts.Client().Close()
			return nil, err
		}
	}
	p.serve()
	// Stopped in reverse: the loop first, which may still deliver, and what it uses last.
	services := []service.Service{
		service.Closer("chain client", func() error { p.contracts.Client().Close(); return nil }),
		service.NewLoop("watcher", p.watcher.Run),
		service.NewLoop("attestation", func(ctx context.Context) error {
			return service.AttestationError(p.attestor.Run(ctx))
		}),
		service.NewLoop("receipts", p.receipts.Run),
		service.NewLoop("jobs", p.node.Run),
	}
	if p.telemetry != nil {
		services = append(services, service.NewLoop("telemetry", p.telemetry.Run))
	}
	return services, nil
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

// initDevelopment refuses what is for development chains only anywhere else.
func (p *parts) initDevelopment(context.Context) error {
	client := p.contracts.Client()
	if err := p.config.checkSpeed(client.ChainID()); err != nil {
		return service.ConfigError(err)
	}
	if client.IsDevelopment() {
		return nil
	}
	switch {
	case p.config.Fault != "":
		return service.ConfigError(fmt.Errorf("fault %s is for development chains only, this is chain %s", p.config.Fault, client.ChainID()))
	case p.config.Provider == string(attest.MethodSim):
		return service.ConfigError(fmt.Errorf("attestation-provider sim: chain %s: %w", client.ChainID(), attest.ErrSimulated))
	}
	return nil
}

func (p *parts) initSender(context.Context) error {
	key, err := chain.LoadKey(p.config.KeystoreFile, p.config.PasswordFile)
	if err != nil {
		return service.ConfigError(err)
	}
	config := chain.TxConfig{ReplaceAfter: p.config.ReplaceAfter, Clock: p.env.Clock}
	if p.config.MaxFeeGwei > 0 {
		config.MaxFeePerGas = new(big.Int).Mul(new(big.Int).SetUint64(p.config.MaxFeeGwei), big.NewInt(weiPerGwei))
	}
	p.key = key
	p.sender = chain.NewTxManager(p.contracts.Client(), key, config, p.env.Log.With().Str("component", "sender").Logger())
	return nil
}

// initProvider finds what makes quotes.
func (p *parts) initProvider(context.Context) error {
	wanted, err := p.config.attestation()
	if err != nil {
		return service.ConfigError(err)
	}
	if wanted.Sim.PlatformSeed == "" {
		wanted.Sim.PlatformSeed = p.key.Address().Hex()
	}
	p.provider, err = attest.Open(wanted, p.contracts.Client().ChainID(), machine.Real())
	if errors.Is(err, attest.ErrProvider) {
		return service.AttestationError(err)
	}
	return service.ConfigError(err)
}

// initRunner sets up what executes programs.
func (p *parts) initRunner(context.Context) error {
	cacheDir := p.config.VKeyCacheDir
	if cacheDir == "" {
		cacheDir = filepath.Join(p.config.DataDir, "vkeys")
	}
	var err error
	p.driver, err = sp1.New(sp1.Config{SafeBinary: p.config.RunnerPath, NativeBinary: p.config.NativePath, CacheDir: cacheDir})
	if err != nil {
		return service.ConfigError(err)
	}
	p.natives, err = p.config.nativePrograms()
	return service.ConfigError(err)
}

// initCapacity finds out what the enclave can attest: the speed is measured, unless a development node is told one.
func (p *parts) initCapacity(ctx context.Context) error {
	p.capacity = p.config.capacity()
	log := p.env.Log.With().Str("component", "capacity").Logger()
	if p.capacity.KHz != 0 {
		log.Warn().Uint32("khz", p.capacity.KHz).Msg("Execution speed is as configured, not measured")
		p.metrics.Speed(p.capacity.KHz)
		return nil
	}
	executors := []sp1.Executor{sp1.Safe}
	if len(p.natives) > 0 {
		executors = append(executors, sp1.Native)
	}
	log.Info().Uint8("slots", p.capacity.Slots).Msg("Measuring execution speed")
	measure, err := calibrate.Run(ctx, p.driver, calibrate.Plan{
		// As many threads as this process may use: fewer than the machine has where it is held to a share.
		Executors: executors, Slots: int(p.capacity.Slots), Cores: min(int(p.capacity.Cores), runtime.GOMAXPROCS(0)),
	})
	if err != nil {
		return service.ConfigError(err)
	}
	p.capacity.KHz = measure.KHz
	p.metrics.Speed(measure.KHz)
	log.Info().Stringer("executor", measure.Executor).Int("runs", measure.Runs).Int("at_once", measure.Concurrent).
		Uint64("cycles", measure.Cycles).Float64("seconds", measure.Elapsed.Seconds()).Uint32("measured_khz", measure.MeasuredKHz).
		Int("margin_bps", calibrate.MarginBps).Uint32("khz", measure.KHz).Msg("Execution speed measured")
	return nil
}

func (p *parts) initEnclave(context.Context) error {
	var err error
	if p.enclave, err = enclave.New(enclave.Domains{
		Market: p.contracts.MarketDomain(), Proof: p.contracts.ProofDomain(), Oracle: p.contracts.OracleDomain(),
	}); err != nil {
		return err
	}
	deps := attest.Deps{
		Registry: p.contracts, Heads: p.contracts.Client(), Sender: p.sender, Provider: p.provider, Clock: p.env.Clock,
		Metrics: p.metrics, Log: p.env.Log.With().Str("component", "attestation").Logger(), KeepForm: p.config.KeepForm,
	}
	if p.config.BatchURL.IsSet() {
		deps.Batches = attest.BatchClient{
			Client: batchapi.NewClient(p.config.BatchURL.Reveal(), oracleapi.HTTPClient(batchTimeout)), Contracts: p.contracts, Operator: p.key,
		}
	}
	p.attestor = attest.New(attest.Identity{Signer: p.enclave.Address(), Capacity: p.capacity}, deps)
	return nil
}

func (p *parts) initWorker(context.Context) error {
	fetching := artifact.DefaultClientConfig()
	fetching.AllowPrivate = p.config.AllowPrivate || p.contracts.Client().IsDevelopment()
	fetching.Timeout = p.config.FetchTimeout
	fetching.Cache = artifact.StoreConfig{
		Dir:          filepath.Join(p.config.DataDir, "blobs"),
		MaxBlobBytes: max(p.config.MaxProgramBytes, p.config.MaxInputBytes), QuotaBytes: p.config.CacheBytes,
	}
	fetcher, err := artifact.NewClient(fetching)
	if err != nil {
		return service.ConfigError(err)
	}
	p.artifacts = fetcher
	p.prefetch = prefetch.New(fetcher, p.driver, prefetch.Limits{
		ProgramBytes: p.config.MaxProgramBytes, InputBytes: p.config.MaxInputBytes,
	})
	p.worker = work.New(work.Config{NativePrograms: p.natives, Fault: work.Fault(p.config.Fault)}, p.prefetch,
		p.driver, p.enclave, p.env.Log.With().Str("component", "work").Logger())
	return nil
}

func (p *parts) initStanding(ctx context.Context) error {
	stake, err := p.config.stake()
	if err != nil {
		return service.ConfigError(err)
	}
	err = standing.Ensure(ctx, p.contracts, p.sender, standing.Wish{
		Auto: p.config.AutoRegister, Stake: stake, URL: p.config.EndpointURL,
	}, p.env.Log.With().Str("component", "standing").Logger())
	if errors.Is(err, standing.ErrNotRegistered) || errors.Is(err, standing.ErrNoStake) {
		return service.ConfigError(err)
	}
	return service.ChainError(err)
}

// initKept opens what must outlive this process: large results, and the committee's promises.
func (p *parts) initKept(context.Context) error {
	var err error
	if p.results, err = results.Open(filepath.Join(p.config.DataDir, "results")); err != nil {
		return service.ConfigError(err)
	}
	deps := receipts.Deps{
		Domain: p.contracts.OracleDomain(), Clock: p.env.Clock, Interval: receiptInterval,
		Log: p.env.Log.With().Str("component", "receipts").Logger(),
	}
	if p.config.Keeper.IsSet() {
		deps.Keeper = oracleapi.NewClient(p.config.Keeper.Reveal(), oracleapi.HTTPClient(oracleTimeout))
	}
	p.receipts, err = receipts.Open(filepath.Join(p.config.DataDir, "receipts"), deps)
	return service.ConfigError(err)
}

// initHistory finds what is owed, and from where on jobs are followed.
func (p *parts) initHistory(ctx context.Context) error {
	head, err := p.contracts.Client().Head(ctx)
	if err != nil {
		return service.ChainError(err)
	}
	log := p.env.Log.With().Str("component", "recovery").Logger()
	if _, err := loop.Recover(ctx, p.contracts, p.book, p.key.Address(), p.results.Kept(), head.Time, log); err != nil {
		return service.ChainError(err)
	}
	from, err := p.contracts.BlockAtTime(ctx, head.Time-min(head.Time, uint64(p.config.Lookback/time.Second)))
	if err != nil {
		return service.ChainError(err)
	}
	p.watcher = chain.NewWatcher(p.contracts, p.book, p.env.Clock, p.env.Log.With().Str("component", "watcher").Logger())
	p.watcher.StartAt(from)
	return nil
}

func (p *parts) initNode(ctx context.Context) error {
	terms, err := p.contracts.MarketTerms(ctx, nil)
	if err != nil {
		return service.ChainError(err)
	}
	strategy, err := p.config.strategy()
	if err != nil {
		return service.ConfigError(err)
	}
	var oracles []loop.Oracle
	for _, url := range p.config.OracleURLs {
		client := oracleapi.NewClient(url.Reveal(), oracleapi.HTTPClient(oracleTimeout))
		oracles, p.oracles = append(oracles, client), append(p.oracles, client)
	}
	p.node = loop.New(loop.Config{
		Strategy: strategy, BidMode: loop.BidMode(p.config.BidMode), Breaker: p.config.breaker(),
		Capacity: p.capacity, Measured: p.config.CapacityKHz == 0, FeeBps: terms.FeeBps, FallbackDelay: terms.FallbackDelay,
		Interval: p.config.PollInterval, DeliveryReserve: p.config.DeliveryReserve,
		LatePatience: p.config.LatePatience, BatchWindow: p.config.BatchWindow,
		PrepareTimeout: p.config.PrepareTimeout, Preparations: p.config.Preparations, Drain: p.config.Drain,
	}, loop.Deps{
		Chain: p.contracts, Heads: p.contracts.Client(), Sender: p.sender, Signer: p.key, Oracles: oracles, Book: p.book,
		Attestation: p.attestor, Preparer: p.prefetch, Worker: p.worker, Results: p.results,
		Receipts: p.receipts, Batches: p.enclave, Clock: p.env.Clock, Metrics: p.metrics,
		Log: p.env.Log.With().Str("component", "jobs").Logger(),
	})
	return nil
}

// initTelemetry sets up what schedulers are told, if there are any to tell.
func (p *parts) initTelemetry(context.Context) error {
	if len(p.oracles) == 0 || p.config.TelemetryInterval == 0 {
		return nil
	}
	var oracles []telemetry.Oracle
	for _, client := range p.oracles {
		oracles = append(oracles, client)
	}
	log := p.env.Log.With().Str("component", "telemetry").Logger()
	p.telemetry = telemetry.New(telemetry.Deps{
		Signer: p.enclave, Oracles: oracles, Attestation: p.attestor, Clock: p.env.Clock, Metrics: p.metrics, Log: log,
		Load: func() telemetry.Load { return p.load(log) }, Interval: p.config.TelemetryInterval, Timeout: oracleTimeout,
	})
	return nil
}

// load looks at how busy the node is.
func (p *parts) load(log zerolog.Logger) telemetry.Load {
	status := p.node.Status()
	load := telemetry.Load{
		Working: status.Working, Slots: int(status.Slots), Queued: status.Queued, MemoryFree: telemetry.MemoryFree(),
	}
	cached, err := p.artifacts.Cached()
	if err != nil {
		log.Warn().Err(err).Msg("Cached artifacts not listed")
	}
	for _, blob := range cached {
		load.Artifacts = append(load.Artifacts, common.Hash(blob.Digest))
	}
	return load
}

// serve adds readiness and status to the HTTP server.
func (p *parts) serve() {
	p.env.HTTP.AddCheck("chain", func(context.Context) error {
		status := p.watcher.Status()
		switch age := p.env.Clock.Now().Sub(status.At); {
		case status.At.IsZero():
			return errors.New("the chain has not been read yet")
		case age > readyAge:
			return fmt.Errorf("the chain was last read %s ago: %w", age.Round(time.Second), status.Err)
		}
		return nil
	})
	p.env.HTTP.AddCheck("attestation", func(context.Context) error {
		if state := p.attestor.State(); state.Expiry == 0 {
			return fmt.Errorf("%w: %s", attest.ErrNotAttested, state.Reason)
		}
		return nil
	})
	p.env.HTTP.Handle("GET /v1/node", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		httpd.WriteJSON(w, http.StatusOK, p.node.Status())
	}))
}
