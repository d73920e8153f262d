package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// missingTolerated is how often the nonce may be found used without a trace of our transaction before it is believed:
// nodes may count a block before they index its receipts.
const missingTolerated = 3

// offerVerdict is what became of handing a transaction to the node.
type offerVerdict int

const (
	// offerTaken: the node has it.
	offerTaken offerVerdict = iota
	// offerUnknown: no answer; it may have it.
	offerUnknown
	// offerOutbid: another transaction with this nonce is mined or pending.
	offerOutbid
	// offerRefused: the node does not want it.
	offerRefused
	// offerFailed: it could not be made.
	offerFailed
)

// offer signs the flight's call with fees above those of `previous` (nil: none) and hands it to the node. Nodes tell
// the reasons of a refusal in words only, so the verdict comes from what the node knows afterwards.
func (m *TxManager) offer(ctx context.Context, f *flight, previous *types.Transaction) (offerVerdict, error) {
	tx, err := m.sign(ctx, f, previous)
	if err != nil {
		return offerFailed, err
	}
	if previous == nil || tx.Hash() != previous.Hash() {
		f.versions = append(f.versions, tx)
	}
	f.sentAt = m.cfg.Clock.Now()
	return m.publish(ctx, f, tx)
}

func (m *TxManager) publish(ctx context.Context, f *flight, tx *types.Transaction) (offerVerdict, error) {
	attempt, cancel := m.client.timeout(ctx)
	defer cancel()
	err := m.client.backend.SendTransaction(attempt, tx)
	log := m.log.Debug().Str("label", f.call.Label).Stringer("tx_hash", tx.Hash()).Uint64("nonce", tx.Nonce())
	if err == nil {
		f.accepted = true
		log.Stringer("max_fee", tx.GasFeeCap()).Msg("Transaction sent")
		return offerTaken, nil
	}
	log.Err(err).Msg("Transaction not taken")
	if !isAnswer(err) {
		return offerUnknown, err
	}
	if _, _, lookErr := m.client.backend.TransactionByHash(attempt, tx.Hash()); lookErr == nil {
		f.accepted = true
		return offerTaken, nil
	}
	pending, lookErr := m.client.backend.PendingNonceAt(attempt, m.From())
	switch {
	case lookErr != nil:
		return offerUnknown, err
	case pending > tx.Nonce():
		return offerOutbid, err
	}
	return offerRefused, err
}

// sign makes the next version of a flight's transaction: at current fees, or above the previous version's by at least
// what nodes demand of a replacement. At the ceiling the previous version is returned again.
func (m *TxManager) sign(ctx context.Context, f *flight, previous *types.Transaction) (*types.Transaction, error) {
	tip, feeCap, err := m.fees(ctx)
	if err != nil {
		return nil, err
	}
	if previous != nil {
		tip = bigMax(tip, raised(previous.GasTipCap()))
		feeCap = bigMax(feeCap, raised(previous.GasFeeCap()))
	}
	if ceiling := m.cfg.MaxFeePerGas; ceiling != nil && feeCap.Cmp(ceiling) > 0 {
		if previous != nil {
			return previous, nil
		}
		feeCap = new(big.Int).Set(ceiling)
		tip = bigMin(tip, feeCap)
	}
	tx, err := m.key.signTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: m.client.chainID, Nonce: f.nonce, GasTipCap: tip, GasFeeCap: feeCap, Gas: f.gas,
		To: &f.call.To, Value: f.call.Value, Data: f.call.Data,
	}), m.client.chainID)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return tx, nil
}

// fees suggests a tip, and a cap that stays above the base fee for some blocks of full demand.
func (m *TxManager) fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	var head *types.Header
	err = m.persist(ctx, "fees", func(ctx context.Context) (err error) {
		if tip, err = m.client.backend.SuggestGasTipCap(ctx); err != nil {
			return err
		}
		head, err = m.client.backend.HeaderByNumber(ctx, nil)
		return err
	})
	if err != nil {
		return nil, nil, fmt.Errorf("suggest fees: %w", err)
	}
	feeCap = new(big.Int).Set(tip)
	if head.BaseFee != nil {
		feeCap.Add(feeCap, new(big.Int).Lsh(head.BaseFee, 1))
	}
	return tip, feeCap, nil
}

// raised is a fee's eighth above it, rounded up: nodes demand a tenth of a replacement.
func raised(fee *big.Int) *big.Int {
	eighth := new(big.Int).Rsh(fee, 3)
	return eighth.Add(eighth, fee).Add(eighth, big.NewInt(1))
}

func bigMax(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func bigMin(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

// await watches over a flight until one of its versions is confirmed.
func (m *TxManager) await(ctx context.Context, f *flight) (*types.Receipt, error) {
	for {
		receipt, err := m.look(ctx, f)
		if receipt != nil || errors.Is(err, errNonceLost) {
			return receipt, err
		}
		if err != nil {
			m.log.Warn().Err(err).Str("label", f.call.Label).Msg("Chain request failed")
		} else {
			m.nurse(ctx, f)
		}
		if ended := pause(ctx, m.cfg.Clock, m.client.cfg.PollInterval); ended != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrUnconfirmed, f.newest().Hash(), ended)
		}
	}
}

// nurse sends a flight again: as it is when no node has it, at higher fees when it waits too long.
func (m *TxManager) nurse(ctx context.Context, f *flight) {
	waited := m.cfg.Clock.Now().Sub(f.sentAt)
	switch {
	case waited >= m.cfg.ReplaceAfter:
		if _, err := m.offer(ctx, f, f.newest()); err == nil {
			m.log.Warn().Str("label", f.call.Label).Stringer("tx_hash", f.newest().Hash()).Stringer("waited", waited).
				Stringer("max_fee", f.newest().GasFeeCap()).Msg("Transaction waits long, sent again")
		}
	case !f.accepted:
		// The verdict changes nothing: the next look finds out what became of it.
		_, _ = m.publish(ctx, f, f.newest())
	}
}

// look asks for the receipt of any version. It returns nil and no error while there is none with enough confirmations.
func (m *TxManager) look(ctx context.Context, f *flight) (*types.Receipt, error) {
	ctx, cancel := m.client.timeout(ctx)
	defer cancel()
	for _, tx := range f.versions {
		receipt, err := m.client.backend.TransactionReceipt(ctx, tx.Hash())
		if errors.Is(err, ethereum.NotFound) || isAnswer(err) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("receipt of %s: %w", tx.Hash(), err)
		}
		f.accepted, f.missing = true, 0
		f.sentAt = m.cfg.Clock.Now()
		return m.confirmed(ctx, receipt)
	}
	used, err := m.client.backend.NonceAt(ctx, m.From(), nil)
	if err != nil {
		return nil, fmt.Errorf("nonce of %s: %w", m.From(), err)
	}
	if used <= f.nonce {
		f.missing = 0
		return nil, nil
	}
	if f.missing++; f.missing >= missingTolerated {
		return nil, errNonceLost
	}
	return nil, nil
}

// confirmed returns the receipt if enough blocks lie on top of its block.
func (m *TxManager) confirmed(ctx context.Context, receipt *types.Receipt) (*types.Receipt, error) {
	if m.client.cfg.Confirmations == 0 {
		return receipt, nil
	}
	head, err := m.client.backend.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("block number: %w", err)
	}
	if head < receipt.BlockNumber.Uint64()+m.client.cfg.Confirmations {
		return nil, nil
	}
	return receipt, nil
}

// reason makes the failed call again on the state before its block and after it, to learn why it failed.
func (m *TxManager) reason(ctx context.Context, call Call, receipt *types.Receipt) error {
	message, mute := m.message(call), false
	before := new(big.Int).Sub(receipt.BlockNumber, big.NewInt(1))
	for _, block := range []*big.Int{before, receipt.BlockNumber} {
		err := m.persist(ctx, "reason", func(ctx context.Context) error {
			_, err := m.client.backend.CallContract(ctx, message, block)
			return err
		})
		switch decoded := DecodeRevert(err); {
		case errors.Is(decoded, ErrReverted):
			return decoded
		case err != nil && !isAnswer(err):
			return fmt.Errorf("failed in block %s: %w", receipt.BlockNumber, err)
		case err != nil:
			mute = true
		}
	}
	if mute {
		return fmt.Errorf("%w in block %s with %d gas used, without a reason", ErrReverted, receipt.BlockNumber, receipt.GasUsed)
	}
	return fmt.Errorf("%w: it failed in block %s with %d gas used, and succeeds on its own there", ErrOvertaken,
		receipt.BlockNumber, receipt.GasUsed)
}
