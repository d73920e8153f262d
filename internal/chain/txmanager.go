package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"
)

// Faults of sending.
var (
	// ErrUnconfirmed means that the caller stopped waiting: the transaction may still be mined.
	ErrUnconfirmed = errors.New("transaction not confirmed")
	// ErrRefused means that the node does not take the transaction, for example for want of funds.
	ErrRefused = errors.New("transaction refused by the node")

	// errNonceLost means that a transaction of somebody else with the same key took the nonce: ours can never be mined.
	errNonceLost = errors.New("nonce taken by another transaction")
)

// Defaults of [TxConfig] fields left at zero.
const (
	DefaultReplaceAfter = 30 * time.Second
	DefaultGasMargin    = 25
	refusalsTolerated   = 3
)

// Call is one call to be made by a transaction.
type Call struct {
	To   common.Address
	Data []byte
	// Value is sent along; nil is none.
	Value *big.Int
	// Label names the call in logs and errors.
	Label string
	// GasLimit overrides the estimate; 0 estimates.
	GasLimit uint64
	// GasReserve is added to the estimate, beside the margin: what the call takes more when others' calls come before it.
	GasReserve uint64
}

// TxConfig says how a [TxManager] sends.
type TxConfig struct {
	// ReplaceAfter is how long a transaction may wait to be mined before it is sent again with higher fees.
	ReplaceAfter time.Duration
	// MaxFeePerGas is the most to be paid for gas, in wei; nil is no ceiling.
	MaxFeePerGas *big.Int
	// GasMargin is what is added to the estimate, in percent, since state may change before the transaction is mined.
	GasMargin uint64
	// Clock is the time; nil is the system's.
	Clock Clock
}

// TxManager sends the transactions of one key. There should be one for a key: a second one, in another process, costs
// time, and the very same call made by both at the same moment is one transaction to the chain and happens once. Its
// methods may be called concurrently.
type TxManager struct {
	client *Client
	key    Key
	cfg    TxConfig
	log    zerolog.Logger

	// turn holds one token: whoever has it may pick a nonce. It guards the fields below.
	turn     chan struct{}
	next     uint64
	inFlight map[uint64]struct{}
	// free are nonces below next that were given up before any node had their transaction.
	free []uint64
}

// NewTxManager makes the sender of a key. It makes no request.
func NewTxManager(client *Client, key Key, cfg TxConfig, log zerolog.Logger) *TxManager {
	if cfg.ReplaceAfter == 0 {
		cfg.ReplaceAfter = DefaultReplaceAfter
	}
	if cfg.GasMargin == 0 {
		cfg.GasMargin = DefaultGasMargin
	}
	if cfg.Clock == nil {
		cfg.Clock = SystemClock{}
	}
	m := &TxManager{
		client: client, key: key, cfg: cfg, turn: make(chan struct{}, 1), inFlight: map[uint64]struct{}{},
		log: log.With().Stringer("from", key.Address()).Logger(),
	}
	m.turn <- struct{}{}
	return m
}

// From returns the sending account.
func (m *TxManager) From() common.Address { return m.key.Address() }

// Send gets a call mined and blocks until it has the configured confirmations or ctx ends, through failing requests,
// rising fees and reorganisations. It returns
//   - the receipt, when the call succeeded;
//   - an error with a *[RevertError], or [ErrReverted] alone, when a contract refused it: mostly before anything was sent, else
//     with the receipt of the failed transaction;
//   - [ErrOvertaken], with the receipt, when it failed only by what came before it in its block: the same call may succeed yet;
//   - [ErrRefused] when the node does not take it;
//   - [ErrUnconfirmed] when ctx ended first; what was sent may still be mined.
//
// A call that takes effect twice when made twice must be guarded by its contract, as the market's are: a caller that
// restarts cannot know what became of a transaction before.
func (m *TxManager) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	for {
		receipt, err := m.send(ctx, call)
		if errors.Is(err, errNonceLost) {
			m.log.Warn().Str("label", call.Label).Msg("Nonce was used by another sender of this key, sending anew")
			continue
		}
		if err != nil {
			return receipt, fmt.Errorf("send %s: %w", call.Label, err)
		}
		return receipt, nil
	}
}

func (m *TxManager) send(ctx context.Context, call Call) (*types.Receipt, error) {
	gas, err := m.gasLimit(ctx, call)
	if err != nil {
		return nil, err
	}
	f, err := m.launch(ctx, call, gas)
	if err != nil {
		return nil, err
	}
	defer m.land(f)
	receipt, err := m.await(ctx, f)
	if err != nil {
		return nil, err
	}
	log := m.log.Debug().Str("label", call.Label).Stringer("tx_hash", receipt.TxHash)
	log.Uint64("block", receipt.BlockNumber.Uint64()).Uint64("gas_used", receipt.GasUsed).Msg("Transaction mined")
	if receipt.Status == types.ReceiptStatusSuccessful {
		return receipt, nil
	}
	return receipt, fmt.Errorf("transaction %s: %w", receipt.TxHash, m.reason(ctx, call, receipt))
}

// gasLimit estimates, and so finds out whether the call would be refused.
func (m *TxManager) gasLimit(ctx context.Context, call Call) (uint64, error) {
	if call.GasLimit != 0 {
		return call.GasLimit, nil
	}
	var gas uint64
	err := m.persist(ctx, "estimate gas", func(ctx context.Context) (err error) {
		gas, err = m.client.backend.EstimateGas(ctx, m.message(call))
		return err
	})
	if err != nil {
		return 0, DecodeRevert(err)
	}
	return gas + gas*m.cfg.GasMargin/100 + call.GasReserve, nil
}

func (m *TxManager) message(call Call) ethereum.CallMsg {
	return ethereum.CallMsg{From: m.From(), To: &call.To, Value: call.Value, Data: call.Data}
}

// persist repeats a request that failed on the way until it is answered or ctx ends. What the node answers, good or
// bad, is final here.
func (m *TxManager) persist(ctx context.Context, what string, request func(context.Context) error) error {
	wait := backoff{least: m.client.cfg.PollInterval, most: m.client.cfg.MaxBackoff}
	for {
		attempt, cancel := m.client.timeout(ctx)
		err := request(attempt)
		cancel()
		if err == nil || isAnswer(err) {
			return err
		}
		delay := wait.step()
		m.log.Warn().Err(err).Str("request", what).Stringer("retry_in", delay).Msg("Chain request failed")
		if ended := pause(ctx, m.cfg.Clock, delay); ended != nil {
			return fmt.Errorf("%s: %w (last: %w)", what, ended, err)
		}
	}
}

// isAnswer tells an answer of the node from a failure to get one.
func isAnswer(err error) bool {
	var answered rpc.Error
	return errors.As(err, &answered) || errors.Is(err, ethereum.NotFound)
}

// flight is one nonce on its way. Only the goroutine that sends it touches it.
type flight struct {
	call     Call
	gas      uint64
	nonce    uint64
	versions []*types.Transaction
	// accepted is whether a node took any version.
	accepted bool
	sentAt   time.Time
	// missing counts looks in a row at which the nonce was used and none of the versions was found.
	missing int
}

func (f *flight) newest() *types.Transaction { return f.versions[len(f.versions)-1] }

// launch picks a nonce, signs and sends. Afterwards the nonce is this call's, even if no node may have the transaction
// yet.
func (m *TxManager) launch(ctx context.Context, call Call, gas uint64) (*flight, error) {
	select {
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	case <-m.turn:
	}
	defer func() { m.turn <- struct{}{} }()

	for refusals := 0; ; {
		nonce, err := m.pickNonce(ctx)
		if err != nil {
			return nil, err
		}
		f := &flight{call: call, gas: gas, nonce: nonce}
		verdict, err := m.offer(ctx, f, nil)
		switch verdict {
		case offerTaken, offerUnknown:
			m.take(nonce)
			return f, nil
		case offerOutbid:
			// Another sender of this key is at work: the next look at the pending nonce passes it by.
			m.next = max(m.next, nonce+1)
			continue
		case offerFailed:
			return nil, err
		case offerRefused:
			if refusals++; refusals >= refusalsTolerated {
				return nil, fmt.Errorf("%w: %w", ErrRefused, err)
			}
			if ended := pause(ctx, m.cfg.Clock, m.client.cfg.PollInterval); ended != nil {
				return nil, fmt.Errorf("%w: %w (%w)", ErrRefused, err, ended)
			}
		}
	}
}

// pickNonce returns the nonce to use next; the caller has the turn.
func (m *TxManager) pickNonce(ctx context.Context) (uint64, error) {
	var pending uint64
	err := m.persist(ctx, "pending nonce", func(ctx context.Context) (err error) {
		pending, err = m.client.backend.PendingNonceAt(ctx, m.From())
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("pending nonce: %w", err)
	}
	if len(m.inFlight) == 0 {
		m.free = nil
		// What was outbid a moment ago may not show in the node's count yet.
		return pending, nil
	}
	if len(m.free) > 0 {
		return m.free[0], nil
	}
	return max(pending, m.next), nil
}

// take notes a nonce as used; the caller has the turn.
func (m *TxManager) take(nonce uint64) {
	m.inFlight[nonce] = struct{}{}
	m.next = max(m.next, nonce+1)
	m.free = slices.DeleteFunc(m.free, func(n uint64) bool { return n <= nonce })
}

// land gives the nonce back to the books.
func (m *TxManager) land(f *flight) {
	<-m.turn
	delete(m.inFlight, f.nonce)
	if !f.accepted && len(m.inFlight) > 0 {
		// Later transactions cannot be mined before this nonce is used by somebody.
		m.free = append(m.free, f.nonce)
		slices.Sort(m.free)
	}
	m.turn <- struct{}{}
}
