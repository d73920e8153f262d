package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
)

// Faults of connecting.
var (
	// ErrConfig means that the configuration cannot work.
	ErrConfig = errors.New("chain configuration")
	// ErrUnreachable means that the endpoint did not answer.
	ErrUnreachable = errors.New("chain endpoint unreachable")
	// ErrWrongChain means that the endpoint, or the deployment, is of another chain than the one asked for.
	ErrWrongChain = errors.New("wrong chain")
)

// Defaults of [Config] fields left at zero.
const (
	DefaultPollInterval   = time.Second
	DefaultRequestTimeout = 15 * time.Second
	DefaultMaxLogRange    = 2000
	DefaultMaxBackoff     = 30 * time.Second
)

// Config says which chain to use and how patiently.
type Config struct {
	// RPCURL is the endpoint: http(s), ws(s) or a socket's path.
	RPCURL string
	// ChainID is the chain expected behind it; 0 takes what the endpoint says.
	ChainID uint64
	// Confirmations is how many blocks must lie on top of a block before its events are handed out, and of a
	// transaction before it counts as done. 0 takes the newest block at its word.
	Confirmations uint64
	// PollInterval is the time between looks at the chain.
	PollInterval time.Duration
	// RequestTimeout ends a single request.
	RequestTimeout time.Duration
	// MaxLogRange is the most blocks asked for in one request for events.
	MaxLogRange uint64
	// MaxBackoff is the longest pause after failed requests.
	MaxBackoff time.Duration
}

func (c Config) withDefaults() Config {
	if c.PollInterval == 0 {
		c.PollInterval = DefaultPollInterval
	}
	if c.RequestTimeout == 0 {
		c.RequestTimeout = DefaultRequestTimeout
	}
	if c.MaxLogRange == 0 {
		c.MaxLogRange = DefaultMaxLogRange
	}
	if c.MaxBackoff == 0 {
		c.MaxBackoff = DefaultMaxBackoff
	}
	return c
}

// Check reports what is wrong with the configuration.
func (c Config) Check() error {
	switch {
	case c.RPCURL == "":
		return fmt.Errorf("%w: no RPC URL: give one, for example http://127.0.0.1:8545", ErrConfig)
	case c.PollInterval < 0 || c.RequestTimeout < 0 || c.MaxBackoff < 0:
		return fmt.Errorf("%w: durations must not be negative", ErrConfig)
	}
	return nil
}

// Backend is what is needed of a node; *ethclient.Client has it, and go-ethereum's simulated chain too.
type Backend interface {
	ethereum.BlockNumberReader
	ethereum.ChainIDReader
	ethereum.ChainStateReader
	ethereum.ContractCaller
	ethereum.GasEstimator
	ethereum.GasPricer1559
	ethereum.PendingStateReader
	ethereum.TransactionReader
	ethereum.TransactionSender
	CallContractAtHash(ctx context.Context, message ethereum.CallMsg, block common.Hash) ([]byte, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Client reads one chain. Its methods may be called concurrently; each makes one request, and headers and reads of contracts
// a second one at once when the first got no answer: what several reads are put together of would often be lost otherwise.
type Client struct {
	backend Backend
	cfg     Config
	chainID *big.Int
	log     zerolog.Logger
	close   func()
	// page is the block that reads of contracts are of; nil lets each read say.
	page *page
}

// Dial connects and checks that the endpoint serves the chain asked for.
func Dial(ctx context.Context, cfg Config, log zerolog.Logger) (*Client, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	backend, err := dial(ctx, cfg.RPCURL)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrUnreachable, hostOf(cfg.RPCURL), err)
	}
	client, err := New(ctx, backend, cfg, log)
	if err != nil {
		backend.Close()
		return nil, fmt.Errorf("dial %s: %w", hostOf(cfg.RPCURL), err)
	}
	client.close = backend.Close
	return client, nil
}

// New is [Dial] over a backend that is connected already; cfg.RPCURL is not used.
func New(ctx context.Context, backend Backend, cfg Config, log zerolog.Logger) (*Client, error) {
	cfg = cfg.withDefaults()
	client := &Client{backend: backend, cfg: cfg, log: log, close: func() {}}
	ctx, cancel := client.timeout(ctx)
	defer cancel()
	id, err := backend.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("%w: chain id: %w", ErrUnreachable, err)
	}
	if cfg.ChainID != 0 && (!id.IsUint64() || id.Uint64() != cfg.ChainID) {
		return nil, fmt.Errorf("%w: the endpoint serves chain %s, %d is configured", ErrWrongChain, id, cfg.ChainID)
	}
	client.chainID = id
	return client, nil
}

// Close ends the connection. Requests under way fail.
func (c *Client) Close() { c.close() }

// ChainID returns the chain's id.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Config returns the configuration with its defaults filled in.
func (c *Client) Config() Config { return c.cfg }

// IsDevelopment tells whether the chain is one on which simulated platforms are allowed: 31337 or 1337.
func (c *Client) IsDevelopment() bool { return IsDevelopmentChain(c.chainID) }

// IsDevelopmentChain tells whether simulated platforms are allowed on a chain: ids 31337 and 1337, as in the contracts.
func IsDevelopmentChain(id *big.Int) bool {
	return id != nil && id.IsUint64() && (id.Uint64() == 31337 || id.Uint64() == 1337)
}

// Head returns the newest block's header.
func (c *Client) Head(ctx context.Context) (*types.Header, error) {
	return c.Header(ctx, nil)
}

// Header returns the header of a block by number; nil means the newest.
func (c *Client) Header(ctx context.Context, number *big.Int) (*types.Header, error) {
	var header *types.Header
	err := c.ask(ctx, func(ctx context.Context) (err error) {
		header, err = c.backend.HeaderByNumber(ctx, number)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("header of block %s: %w", blockName(number), err)
	}
	return header, nil
}

// Balance returns an account's native balance at a block; nil means the newest.
func (c *Client) Balance(ctx context.Context, account common.Address, at *big.Int) (*big.Int, error) {
	ctx, cancel := c.timeout(ctx)
	defer cancel()
	balance, err := c.backend.BalanceAt(ctx, account, at)
	if err != nil {
		return nil, fmt.Errorf("balance of %s: %w", account, err)
	}
	return balance, nil
}

// HasCode tells whether a contract stands behind an account; an account that only delegates to one (EIP-7702) counts too.
func (c *Client) HasCode(ctx context.Context, account common.Address) (bool, error) {
	ctx, cancel := c.timeout(ctx)
	defer cancel()
	code, err := c.backend.CodeAt(ctx, account, nil)
	if err != nil {
		return false, fmt.Errorf("code of %s: %w", account, err)
	}
	return len(code) > 0, nil
}

// call makes a read-only call and decodes a revert.
func (c *Client) call(ctx context.Context, to common.Address, data []byte, at *big.Int) ([]byte, error) {
	message := ethereum.CallMsg{To: &to, Data: data}
	var out []byte
	err := c.ask(ctx, func(ctx context.Context) (err error) {
		if c.page != nil {
			out, err = c.page.call(ctx, c.backend, message)
		} else {
			out, err = c.backend.CallContract(ctx, message, at)
		}
		return err
	})
	if err != nil {
		return nil, DecodeRevert(err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: nothing at %s answers: is this deployment on this chain?", ErrNoContract, to)
	}
	return out, nil
}

// ask makes a request, and once more if the first found no node: an answer, good or bad, is final.
func (c *Client) ask(ctx context.Context, request func(context.Context) error) error {
	const tries = 2
	var err error
	for range tries {
		attempt, cancel := c.timeout(ctx)
		err = request(attempt)
		cancel()
		if err == nil || isAnswer(err) || ctx.Err() != nil {
			break
		}
	}
	return err
}

func (c *Client) timeout(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, c.cfg.RequestTimeout)
}

func blockName(number *big.Int) string {
	if number == nil {
		return "latest"
	}
	return number.String()
}
