package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/keeper/internal/api"
	"github.com/assay-network/assay/keeper/internal/committee"
	"github.com/assay-network/assay/keeper/internal/duties"
	"github.com/assay-network/assay/keeper/internal/index"
	"github.com/assay-network/assay/keeper/internal/intake"
	"github.com/assay-network/assay/keeper/internal/relayer"
	"github.com/assay-network/assay/keeper/internal/sweep"
	"github.com/assay-network/assay/keeper/internal/watchtower"
)

// readyLag is how many blocks the index may be behind and how long ago the chain may have answered for the keeper to
// count as ready.
const (
	readyLag = 10
	readyAge = time.Minute
)

// sweepInterval is the time between looks at how full the blob store is.
const sweepInterval = 5 * time.Minute

// accusationTimeout is how long an accusation may wait to be mined before it is looked at anew.
const accusationTimeout = time.Minute

const weiPerGwei = 1_000_000_000

// Build connects everything and returns the services in the order in which they start.
func Build(ctx context.Context, config Config, env service.Env) (services []service.Service, err error) {
	contracts, err := connect(ctx, config, env)
	if err != nil {
		return nil, err
	}
	client := contracts.Client()
	blobs, err := artifact.OpenStore(config.blobs())
	if err != nil {
		client.Close()
		return nil, service.ConfigError(fmt.Errorf("blob store: %w", err))
	}
	store, err := index.Open(ctx, filepath.Join(config.DataDir, "index.sqlite"), contracts.Deployment().ChainID,
		contracts.Addresses().JobMarket)
	if err != nil {
		client.Close()
		return nil, service.ConfigError(err)
	}
	watcher := chain.NewWatcher(contracts, store, env.Clock, env.Log.With().Str("component", "watcher").Logger())

	// Stopped in reverse: duties first, and what they use last.
	services = []service.Service{
		service.Closer("chain client", func() error { client.Close(); return nil }),
		service.Closer("index", store.Close),
		service.NewLoop("watcher", watcher.Run),
	}
	loops, account, err := buildLoops(ctx, config, env, contracts, store, watcher)
	if err != nil {
		client.Close()
		return nil, errors.Join(err, store.Close())
	}
	services = append(services, loops...)
	sweeper := &sweep.Sweeper{
		Blobs: blobs, Jobs: store, Clock: env.Clock, Log: env.Log.With().Str("component", "sweep").Logger(), Grace: config.BlobGrace,
	}
	services = append(services, service.Every("sweep", env.Clock, sweepInterval, env.Log, func(ctx context.Context) error {
		// An index that is behind does not know which blobs are needed.
		if checkWatch(watcher.Status(), env.Clock.Now()) != nil {
			return nil
		}
		return sweeper.Sweep(ctx)
	}))

	answers := api.New(api.Deps{
		Index: store, Watch: watcher.Status, Deployment: contracts.Deployment(), Duties: config.duties(), Account: account,
		Blobs: blobs, Clock: env.Clock, Log: env.Log.With().Str("component", "api").Logger(),
	})
	answers.Mount(env.HTTP.Handle)
	artifact.NewHandler(blobs, env.Log).Mount(env.HTTP.Handle)
	env.HTTP.AddCheck("index", func(context.Context) error { return checkWatch(watcher.Status(), env.Clock.Now()) })
	registerGauges(env.Metrics, watcher, store, blobs)
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

// buildLoops makes the duties and the relayer of collateral, and tells whose account pays for them.
func buildLoops(ctx context.Context, config Config, env service.Env, contracts *chain.Contracts, store *index.Store,
	watcher *chain.Watcher,
) ([]service.Service, common.Address, error) {
	sender, account, err := buildSender(config, env, contracts)
	if err != nil {
		return nil, common.Address{}, err
	}
	loops, err := buildDuties(ctx, config, env, contracts, store, sender)
	if err != nil {
		return nil, common.Address{}, err
	}
	relaying, err := buildRelayer(ctx, config, env, contracts, store, sender,
		func() error { return checkWatch(watcher.Status(), env.Clock.Now()) })
	return append(loops, relaying...), account, err
}

// buildSender opens the account that pays for what this keeper does; nil if it does nothing.
func buildSender(config Config, env service.Env, contracts *chain.Contracts) (*chain.TxManager, common.Address, error) {
	if len(config.duties()) == 0 {
		return nil, common.Address{}, nil
	}
	key, err := chain.LoadKey(config.KeystoreFile, config.PasswordFile)
	if err != nil {
		return nil, common.Address{}, service.ConfigError(err)
	}
	txConfig := chain.TxConfig{ReplaceAfter: config.ReplaceAfter, Clock: env.Clock}
	if config.MaxFeeGwei > 0 {
		txConfig.MaxFeePerGas = new(big.Int).Mul(new(big.Int).SetUint64(config.MaxFeeGwei), big.NewInt(weiPerGwei))
	}
	log := env.Log.With().Str("component", "sender").Logger()
	return chain.NewTxManager(contracts.Client(), key, txConfig, log), key.Address(), nil
}

// buildDuties makes a loop per duty.
func buildDuties(ctx context.Context, config Config, env service.Env, contracts *chain.Contracts, store *index.Store,
	sender *chain.TxManager,
) ([]service.Service, error) {
	todo := config.duties()
	if len(todo) == 0 {
		return nil, nil
	}
	dutyConfig := duties.DefaultConfig()
	dutyConfig.Interval = config.DutyInterval
	keeper := duties.New(dutyConfig, duties.Deps{
		Jobs: store, Head: contracts.Client(), Reader: contracts, Caller: contracts, Sender: sender,
		Members: committee.NewClient(config.OracleURLs), Clock: env.Clock, Log: env.Log, Metrics: duties.NewMetrics(env.Metrics),
	})
	var loops []service.Service
	for _, duty := range todo {
		var more []service.Service
		var err error
		switch duty {
		case anchorDuty:
			more, err = buildIntake(ctx, config, env, contracts, sender, dutyConfig.SendTimeout)
		case watchDuty:
			more, err = buildTower(ctx, config, env, contracts, sender, store)
		default:
			more = append(more, keeper.Loop(duty))
		}
		if err != nil {
			return nil, err
		}
		loops = append(loops, more...)
	}
	return loops, nil
}

// fetchTimeout bounds one answer of a provisioning service.
const fetchTimeout = 30 * time.Second

// collateralRetry is how long after a look at collateral that failed in part the next one comes.
const collateralRetry = time.Minute

// buildRelayer makes the loop that keeps collateral current, if there is where to get it from.
func buildRelayer(ctx context.Context, config Config, env service.Env, contracts *chain.Contracts, store *index.Store,
	sender *chain.TxManager, checkIndex func() error,
) ([]service.Service, error) {
	if config.PCSURL == "" {
		return nil, nil
	}
	families, err := config.families()
	if err != nil {
		return nil, service.ConfigError(err)
	}
	root, err := contracts.RootKey(ctx)
	if err != nil {
		return nil, service.ChainError(err)
	}
	kept := relayer.ChainStore{Contract: contracts, Timeout: duties.DefaultConfig().SendTimeout}
	registry := relayer.ChainRegistry{Contract: contracts, Timeout: duties.DefaultConfig().SendTimeout}
	if sender != nil {
		kept.Sender, registry.Sender = sender, sender
	}
	one := relayer.New(relayer.Config{Families: families, Ahead: config.CollateralAhead, Upsert: sender != nil}, relayer.Deps{
		Service: pcs.Client{Base: config.PCSURL, Get: pcs.HTTP{Client: &http.Client{Timeout: fetchTimeout}}},
		Store:   kept, Enclaves: relayer.NewOnChain(store, contracts, env.Clock), Root: genuine.RootKey(root), Clock: env.Clock,
		Registry: registry,
		Log:      env.Log.With().Str("component", "collateral").Logger(), Metrics: relayer.NewMetrics(env.Metrics),
	})
	one.Mount(env.HTTP.Handle)
	// An index that is behind does not know who attests: until it is not, it is asked often.
	var next time.Time
	return []service.Service{service.Every("collateral", env.Clock, config.PollInterval, env.Log, func(ctx context.Context) error {
		if now := env.Clock.Now(); now.Before(next) || checkIndex() != nil {
			return nil
		}
		err := one.Round(ctx)
		pause := config.CollateralInterval
		if err != nil {
			pause = min(pause, collateralRetry)
		}
		next = env.Clock.Now().Add(pause)
		return err
	})}, nil
}

// buildTower watches the scheduler committee.
func buildTower(ctx context.Context, config Config, env service.Env, contracts *chain.Contracts, sender *chain.TxManager,
	store *index.Store,
) ([]service.Service, error) {
	evidence, err := watchtower.Open(ctx, filepath.Join(config.DataDir, "evidence.sqlite"))
	if err != nil {
		return nil, service.ConfigError(err)
	}
	tower := watchtower.New(config.OracleURLs, watchtower.Deps{
		Store: evidence, Chain: contracts, Sender: sender, Jobs: store, Clock: env.Clock,
		Metrics: watchtower.NewMetrics(env.Metrics), Log: env.Log.With().Str("component", watchDuty).Logger(),
		SendTimeout: accusationTimeout,
	})
	tower.Mount(env.HTTP.Handle)
	return []service.Service{
		service.Closer("evidence", evidence.Close),
		service.Every(watchDuty, env.Clock, config.DutyInterval, env.Log, tower.Round),
	}, nil
}

// buildIntake takes signed requests and anchors them.
func buildIntake(ctx context.Context, config Config, env service.Env, contracts *chain.Contracts, sender *chain.TxManager,
	sendTimeout time.Duration,
) ([]service.Service, error) {
	requests, err := intake.Open(ctx, filepath.Join(config.DataDir, "requests.sqlite"))
	if err != nil {
		return nil, service.ConfigError(err)
	}
	taking := &intake.Intake{
		Store: requests, Chain: contracts, Sender: sender, Clock: env.Clock,
		Log: env.Log.With().Str("component", "intake").Logger(), SendTimeout: sendTimeout,
	}
	taking.Mount(env.HTTP.Handle)
	return []service.Service{
		service.Closer("requests", requests.Close),
		service.Every(anchorDuty, env.Clock, config.DutyInterval, env.Log, taking.Round),
	}, nil
}

// checkWatch says why the index cannot be relied on now.
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

func registerGauges(registry prometheus.Registerer, watcher *chain.Watcher, store *index.Store, blobs *artifact.Store) {
	gauge := func(name, help string, value func() float64) {
		registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value))
	}
	gauge("keeper_chain_head_block", "Newest block seen.", func() float64 { return float64(watcher.Status().Head) })
	gauge("keeper_index_block", "Newest block in the index.", func() float64 { return float64(watcher.Status().Applied) })
	gauge("keeper_blob_bytes", "Bytes of blobs stored.", func() float64 { return float64(blobs.Used()) })
	registry.MustRegister(&jobCollector{store: store, count: prometheus.NewDesc("keeper_jobs", "Jobs in the index, by status.", []string{"status"}, nil)})
}

// jobCollector counts jobs when it is asked.
type jobCollector struct {
	store *index.Store
	count *prometheus.Desc
}

// Describe names the one metric.
func (c *jobCollector) Describe(descriptions chan<- *prometheus.Desc) { descriptions <- c.count }

// Collect counts.
func (c *jobCollector) Collect(metrics chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	counts, err := c.store.Counts(ctx)
	if err != nil {
		metrics <- prometheus.NewInvalidMetric(c.count, err)
		return
	}
	for status, count := range counts {
		metrics <- prometheus.MustNewConstMetric(c.count, prometheus.GaugeValue, float64(count), status)
	}
}
