package chain_test

import (
	"context"
	"errors"
	"io"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
)

// transfer is a call that can be told apart by its amount.
func transfer(t *testing.T, w *chaintest.World, amount int64) chain.Call {
	t.Helper()
	call, err := w.Contracts.Transfer(w.Contracts.Addresses().StakeToken, common.Address{0xaa}, big.NewInt(amount))
	require.NoError(t, err)
	return call
}

// received is what the transfers came to.
func received(t *testing.T, w *chaintest.World) int64 {
	t.Helper()
	balance, err := w.Contracts.TokenBalance(t.Context(), w.Contracts.Addresses().StakeToken, common.Address{0xaa}, nil)
	require.NoError(t, err)
	return balance.Int64()
}

// sending sends in the background.
func sending(ctx context.Context, m *chain.TxManager, call chain.Call) <-chan error {
	done := make(chan error, 1)
	go func() {
		_, err := m.Send(ctx, call)
		done <- err
	}()
	return done
}

func awaitPending(t *testing.T, w *chaintest.World, account int, nonce uint64) {
	t.Helper()
	require.Eventually(t, func() bool {
		pending, err := w.Backend.Client().PendingNonceAt(t.Context(), w.Account(account).Address())
		return err == nil && pending >= nonce
	}, 10*time.Second, 5*time.Millisecond)
}

func TestTxManager_ConcurrentSendsEachGetANonce(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	sender := w.Sender(4)
	var group sync.WaitGroup
	errs := make(chan error, 20)
	for range cap(errs) {
		group.Go(func() {
			_, err := sender.Send(t.Context(), transfer(t, w, 1))
			errs <- err
		})
	}
	group.Wait()
	close(errs)
	for err := range errs {
		require.NoError(t, err)
	}
	require.EqualValues(t, 20, received(t, w))
}

func TestTxManager_RevertIsDecodedBeforeSending(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	call, err := w.Contracts.Cancel(common.Hash{7})
	require.NoError(t, err)
	receipt, err := w.Sender(4).Send(t.Context(), call)
	require.Nil(t, receipt)
	require.ErrorIs(t, err, chain.ErrReverted)
	var revert *chain.RevertError
	require.ErrorAs(t, err, &revert)
	require.Equal(t, "UnknownJob", revert.Name)
	id, ok := revert.Arg("jobId")
	require.True(t, ok)
	require.Equal(t, [32]byte{7}, id)
	require.ErrorContains(t, err, "send cancel: reverted: UnknownJob(jobId=0x0700000000000000")
	nonce, err := w.Backend.Client().PendingNonceAt(t.Context(), w.Account(4).Address())
	require.NoError(t, err)
	require.Zero(t, nonce, "nothing was sent")
}

func TestTxManager_RevertWhenMinedIsDecoded(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	call, err := w.Contracts.Cancel(common.Hash{7})
	require.NoError(t, err)
	call.GasLimit = 200_000
	receipt, err := w.Sender(4).Send(t.Context(), call)
	require.NotNil(t, receipt)
	require.Equal(t, types.ReceiptStatusFailed, receipt.Status)
	require.Equal(t, "UnknownJob", chain.RevertName(err))
}

// silent does not say, while it does not want to, what a sender's call would have done at a block.
type silent struct {
	chain.Backend
	wants func() bool
}

func (s silent) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if sent := call.From != (common.Address{}); sent && block != nil && !s.wants() {
		return nil, io.ErrUnexpectedEOF
	}
	return s.Backend.CallContract(ctx, call, block)
}

// Why a transaction failed is asked for until a node says it: what nobody said is neither a refusal nor another's doing.
func TestTxManager_SilenceIsNoReason(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	asked := 0
	for _, c := range []struct {
		name  string
		wants func() bool
		check func(*testing.T, error)
	}{
		{"for a while", func() bool { asked++; return asked > 2 }, func(t *testing.T, err error) {
			require.Equal(t, "UnknownJob", chain.RevertName(err))
		}},
		{"to the end", func() bool { cancel(); return false }, func(t *testing.T, err error) {
			require.ErrorIs(t, err, io.ErrUnexpectedEOF)
			require.ErrorIs(t, err, context.Canceled)
			require.NotErrorIs(t, err, chain.ErrReverted)
			require.NotErrorIs(t, err, chain.ErrOvertaken)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := chaintest.New(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend { return silent{b, c.wants} }})
			call, err := w.Contracts.Cancel(common.Hash{7})
			require.NoError(t, err)
			call.GasLimit = 200_000
			receipt, err := w.Sender(4).Send(ctx, call)
			require.NotNil(t, receipt)
			c.check(t, err)
		})
	}
}

// thrifty estimates less than calls take.
type thrifty struct{ chain.Backend }

func (thrifty) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) { return 30_000, nil }

// A transaction that failed for want of gas was refused by nobody: who takes it for a refusal gives up what could be had.
func TestTxManager_WantOfGasIsNoRefusal(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend { return thrifty{b} }})
	sender := chain.NewTxManager(w.Client, w.Account(0), chain.TxConfig{}, zerolog.Nop())
	call := transfer(t, w, 1)
	receipt, err := sender.Send(t.Context(), call)
	require.ErrorIs(t, err, chain.ErrOvertaken)
	require.NotErrorIs(t, err, chain.ErrReverted)
	require.Equal(t, types.ReceiptStatusFailed, receipt.Status)

	call.GasReserve = 200_000
	_, err = sender.Send(t.Context(), call)
	require.NoError(t, err)
	require.EqualValues(t, 1, received(t, w))
}

func TestTxManager_StuckTransactionIsReplaced(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{Manual: true})
	w.Mine(1)
	sender := chain.NewTxManager(w.Client, w.Account(4), chain.TxConfig{ReplaceAfter: 20 * time.Millisecond}, zerolog.Nop())
	done := sending(t.Context(), sender, transfer(t, w, 1))
	awaitPending(t, w, 4, 1)
	first := pendingTx(t, w, 4)
	require.Eventually(t, func() bool {
		now := pendingTx(t, w, 4)
		return now != nil && now.Hash() != first.Hash() && now.GasFeeCap().Cmp(first.GasFeeCap()) > 0
	}, 10*time.Second, 5*time.Millisecond, "a version with higher fees replaces the first")
	w.Mine(1)
	require.NoError(t, <-done)
	require.EqualValues(t, 1, received(t, w))
}

func TestTxManager_FeeCeilingHolds(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{Manual: true})
	ceiling := big.NewInt(2e9)
	sender := chain.NewTxManager(w.Client, w.Account(4), chain.TxConfig{
		ReplaceAfter: time.Millisecond, MaxFeePerGas: ceiling,
	}, zerolog.Nop())
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err := sender.Send(ctx, transfer(t, w, 1))
	require.ErrorIs(t, err, chain.ErrUnconfirmed)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.LessOrEqual(t, pendingTx(t, w, 4).GasFeeCap().Cmp(ceiling), 0)
}

func TestTxManager_LostAndHalfLostSends(t *testing.T) {
	cases := map[string]func(*flaky){
		"requests fail":                     func(f *flaky) { f.failures.Store(4) },
		"transaction vanishes":              func(f *flaky) { f.drop.Store(3) },
		"transaction arrives, answer fails": func(f *flaky) { f.swallow.Store(1) },
	}
	for name, arrange := range cases {
		t.Run(name, func(t *testing.T) {
			node := &flaky{}
			w := chaintest.New(t, chaintest.Options{Wrap: node.wrap})
			sender := w.Sender(4)
			arrange(node)
			_, err := sender.Send(t.Context(), transfer(t, w, 1))
			require.NoError(t, err)
			_, err = sender.Send(t.Context(), transfer(t, w, 10))
			require.NoError(t, err)
			require.EqualValues(t, 11, received(t, w), "each exactly once")
		})
	}
}

func TestTxManager_GivenUpNonceIsUsedByTheNext(t *testing.T) {
	node := &flaky{}
	w := chaintest.New(t, chaintest.Options{Wrap: node.wrap})
	sender := w.Sender(4)
	node.drop.Store(1_000_000)
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	lost := sending(ctx, sender, transfer(t, w, 1))
	behind := sending(t.Context(), sender, transfer(t, w, 10))
	require.ErrorIs(t, <-lost, chain.ErrUnconfirmed)
	node.drop.Store(0)
	_, err := sender.Send(t.Context(), transfer(t, w, 100))
	require.NoError(t, err)
	require.NoError(t, <-behind)
	require.EqualValues(t, 110, received(t, w))
}

func TestTxManager_AnotherSenderOfTheSameKey(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	one, other := w.Sender(4), w.Sender(4)
	for range 3 {
		for _, sender := range []*chain.TxManager{one, other} {
			_, err := sender.Send(t.Context(), transfer(t, w, 1))
			require.NoError(t, err)
		}
	}
	errs := []<-chan error{}
	for i := range int64(5) {
		errs = append(errs, sending(t.Context(), one, transfer(t, w, 10+i)), sending(t.Context(), other, transfer(t, w, 20+i)))
	}
	for _, err := range errs {
		require.NoError(t, <-err)
	}
	require.EqualValues(t, 6+60+110, received(t, w))
}

func TestTxManager_WithoutFundsItIsRefused(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	poor, err := chain.GenerateKey()
	require.NoError(t, err)
	sender := chain.NewTxManager(w.Client, poor, chain.TxConfig{}, zerolog.Nop())
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	_, err = sender.Send(ctx, chain.Call{To: common.Address{1}, Label: "gift", GasLimit: 21_000})
	require.ErrorIs(t, err, chain.ErrRefused)
	require.False(t, errors.Is(err, context.DeadlineExceeded))
}

// pendingTx returns the account's first waiting transaction.
func pendingTx(t *testing.T, w *chaintest.World, account int) *types.Transaction {
	t.Helper()
	return w.Pending(t, w.Account(account).Address())
}
