package chain_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
)

// counting counts reads by a block's hash, and fails those that are left to fail.
type counting struct {
	chain.Backend
	reads, failures atomic.Int64
}

var errNode = errors.New("node is down")

func (c *counting) CallContractAtHash(ctx context.Context, message ethereum.CallMsg, block common.Hash) ([]byte, error) {
	c.reads.Add(1)
	if c.failures.Add(-1) >= 0 {
		return nil, errNode
	}
	return c.Backend.CallContractAtHash(ctx, message, block)
}

func TestPages_ReadABlockAsItWasAndOnce(t *testing.T) {
	node := &counting{}
	w := chaintest.New(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend { node.Backend = b; return node }})
	requester := w.Account(3)
	before, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	pages := chain.NewPages(w.Contracts, 2)

	read := func(block common.Hash) *big.Int {
		deposit, err := pages.At(block).MarketDeposit(t.Context(), requester.Address(), common.Address{}, nil)
		require.NoError(t, err)
		return deposit.Amount
	}
	require.Zero(t, read(before.Hash()).Sign())
	call, err := w.Contracts.Deposit(requester.Address(), common.Address{}, big.NewInt(7))
	w.Do(t, 3, call, err)
	after, err := w.Client.Head(t.Context())
	require.NoError(t, err)

	require.Zero(t, read(before.Hash()).Sign(), "the older block stays as it was")
	require.Equal(t, int64(7), read(after.Hash()).Int64())
	require.Equal(t, int64(2), node.reads.Load(), "each block was read once")

	var reading sync.WaitGroup
	for range 20 {
		reading.Go(func() { read(after.Hash()) })
	}
	reading.Wait()
	require.Equal(t, int64(2), node.reads.Load())

	// Of a third block nothing is known, and the oldest goes for it.
	w.Mine(1)
	third, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(7), read(third.Hash()).Int64())
	require.Equal(t, int64(7), read(after.Hash()).Int64())
	require.Equal(t, int64(3), node.reads.Load())
	require.Zero(t, read(before.Hash()).Sign())
	require.Equal(t, int64(4), node.reads.Load())
}

func TestPages_FailuresAreNotRemembered(t *testing.T) {
	node := &counting{}
	w := chaintest.New(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend { node.Backend = b; return node }})
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	pages := chain.NewPages(w.Contracts, 1)
	node.failures.Store(2) // A read is repeated once.
	_, err = pages.At(head.Hash()).Committee(t.Context(), nil)
	require.ErrorIs(t, err, errNode)
	_, err = pages.At(head.Hash()).Committee(t.Context(), nil)
	require.NoError(t, err)

	// What the contract itself refuses is told like any other read's refusal.
	_, err = pages.At(head.Hash()).Enclave(t.Context(), common.Hash{1}, nil)
	require.ErrorIs(t, err, chain.ErrNotFound)
}

// gated lets the first read wait until its caller has gone away.
type gated struct {
	chain.Backend
	asked   atomic.Bool
	entered chan struct{}
}

func (g *gated) CallContractAtHash(ctx context.Context, message ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if g.asked.CompareAndSwap(false, true) {
		close(g.entered)
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return g.Backend.CallContractAtHash(ctx, message, block)
}

func TestPages_WhoeverWaitsAsksItselfWhenTheFirstGoesAway(t *testing.T) {
	node := &gated{entered: make(chan struct{})}
	w := chaintest.New(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend { node.Backend = b; return node }})
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	pages := chain.NewPages(w.Contracts, 1)

	leaving, leave := context.WithCancel(t.Context())
	var both sync.WaitGroup
	var firstErr, secondErr error
	both.Go(func() { _, firstErr = pages.At(head.Hash()).Committee(leaving, nil) })
	<-node.entered
	both.Go(func() { _, secondErr = pages.At(head.Hash()).Committee(t.Context(), nil) })
	leave()
	both.Wait()
	require.ErrorIs(t, firstErr, context.Canceled)
	require.NoError(t, secondErr)
}
