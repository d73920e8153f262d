package batchprover

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"runtime/debug"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/batch-prover/internal/intake"
	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/prover"
	batching "github.com/assay-network/assay/dcap-zk/service"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

const (
	weiPerGwei = 1_000_000_000
	// compileRate is how long a slot takes to compile.
	compileRate = 8 * time.Second
)

// ErrDevelopmentKeys means that everybody could forge what the keys prove.
var ErrDevelopmentKeys = errors.New("keys are for development chains only: use those of a ceremony")

// Build connects everything and loads the keys, which takes half a minute, and returns the services in the order in which they
// start.
func Build(ctx context.Context, config Config, env service.Env) ([]service.Service, error) {
	contracts, err := connect(ctx, config, env)
	if err != nil {
		return nil, err
	}
	services, err := build(ctx, config, env, contracts)
	if err != nil {
		contracts.Client().Close()
	}
	return services, err
}

func build(ctx context.Context, config Config, env service.Env, contracts *chain.Contracts) ([]service.Service, error) {
	authority, err := config.authority()
	if err != nil {
		return nil, service.ConfigError(err)
	}
	sender, err := senderOf(config, env, contracts)
	if err != nil {
		return nil, err
	}
	desk, err := contracts.BatchDesk(ctx)
	if err != nil {
		return nil, service.ChainError(err)
	}
	debug.SetMemoryLimit(config.memory())
	compiled, keys, err := load(ctx, config, authority, env.Log)
	if err != nil {
		return nil, service.ConfigError(err)
	}
	if err := checkKeys(keys, contracts.Client().ChainID()); err != nil {
		return nil, service.ConfigError(err)
	}
	taking, err := intake.New(batching.Config{
		Slots: config.Slots, Window: config.Window, Waiting: config.Waiting, Authority: authority, Salt: desk.Salt,
	}, intake.Deps{
		Contracts: contracts, Sender: sender, Prove: batching.Local(compiled, keys, desk.Salt), Clock: env.Clock,
		Log: env.Log.With().Str("component", "batches").Logger(),
	})
	if err != nil {
		return nil, service.ConfigError(err)
	}
	env.HTTP.AddCheck("desk", func(ctx context.Context) error {
		_, err := contracts.BatchDesk(ctx)
		return err
	})
	taking.Mount(env.HTTP.Handle)
	return []service.Service{
		service.Closer("chain client", func() error { contracts.Client().Close(); return nil }),
		service.NewLoop("batches", taking.Run),
	}, nil
}

// checkKeys refuses development keys elsewhere than on development chains, before the desk does.
func checkKeys(keys *prover.Keys, chainID *big.Int) error {
	if keys.Manifest.Development && !chain.IsDevelopmentChain(chainID) {
		return fmt.Errorf("keys in %s: chain %s: %w", keys.Dir, chainID, ErrDevelopmentKeys)
	}
	return nil
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

func senderOf(config Config, env service.Env, contracts *chain.Contracts) (*chain.TxManager, error) {
	key, err := chain.LoadKey(config.KeystoreFile, config.PasswordFile)
	if err != nil {
		return nil, service.ConfigError(err)
	}
	sending := chain.TxConfig{ReplaceAfter: config.ReplaceAfter, Clock: env.Clock}
	if config.MaxFeeGwei > 0 {
		sending.MaxFeePerGas = new(big.Int).Mul(new(big.Int).SetUint64(config.MaxFeeGwei), big.NewInt(weiPerGwei))
	}
	return chain.NewTxManager(contracts.Client(), key, sending, env.Log.With().Str("component", "sender").Logger()), nil
}

// load compiles the circuit and reads its keys.
func load(ctx context.Context, config Config, authority circuit.Authority, log zerolog.Logger) (*prover.Circuit, *prover.Keys, error) {
	var compiled *prover.Circuit
	err := prover.Track(ctx, log, "compile", time.Duration(config.Slots)*compileRate, func() (err error) {
		compiled, err = prover.Compile(authority, config.Slots)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	keys, err := prover.Load(compiled, config.Keys)
	if errors.Is(err, prover.ErrNoKeys) {
		return nil, nil, fmt.Errorf("keys: %w, as in dcap-zk --authority %s --slots %d --keys %s setup", err, authority.Name,
			config.Slots, config.Keys)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("keys: %w", err)
	}
	return compiled, keys, nil
}
