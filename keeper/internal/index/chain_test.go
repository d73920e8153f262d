package index_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/keeper/internal/index"
)

func openFor(t *testing.T, w *chaintest.World, path string) (*index.Store, *chain.Watcher) {
	t.Helper()
	store, err := index.Open(t.Context(), path, w.Client.ChainID().Uint64(), w.Contracts.Addresses().JobMarket)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	return store, chain.NewWatcher(w.Contracts, store, nil, zerolog.Nop())
}

func catchUp(t *testing.T, watcher *chain.Watcher) {
	t.Helper()
	for {
		more, err := watcher.Step(t.Context())
		require.NoError(t, err)
		if !more {
			return
		}
	}
}

func TestIndexFollowsARealReorganisation(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	path := t.TempDir() + "/index.sqlite"
	store, watcher := openFor(t, w, path)

	w.Stake(t, 3, 10)
	first := w.Post(t, 2, w.Request(t, 2))
	fork, err := w.Client.Head(t.Context())
	require.NoError(t, err)

	second := w.Post(t, 2, w.Request(t, 2))
	call, err := w.Contracts.Cancel(first)
	w.Do(t, 2, call, err)
	call, err = w.Contracts.RequestWithdraw(big.NewInt(1e18))
	w.Do(t, 3, call, err)
	catchUp(t, watcher)
	job, err := store.Job(t.Context(), first)
	require.NoError(t, err)
	require.Equal(t, "cancelled", job.Status)
	_, err = store.Job(t.Context(), second)
	require.NoError(t, err)
	workers, err := store.Workers(t.Context())
	require.NoError(t, err)
	require.Equal(t, "9000000000000000000", workers[0].Stake)
	before := dump(t, store)

	require.NoError(t, w.Backend.Fork(fork.Hash()))
	w.Mine(5)
	// A program that was stopped during the reorganisation finds out as well.
	store, watcher = openFor(t, w, path)
	catchUp(t, watcher)
	require.NotEqual(t, before, dump(t, store))
	again, err := store.Job(t.Context(), first)
	require.NoError(t, err)
	// The node puts transactions of the lost fork into the new one: the same events, at another place.
	require.Len(t, again.Timeline, 2)
	require.Equal(t, job.Timeline[0], again.Timeline[0], "below the fork nothing changed")
	require.NotEqual(t, job.Timeline[1].BlockHash, again.Timeline[1].BlockHash)

	anew, watcher := openFor(t, w, t.TempDir()+"/index.sqlite")
	catchUp(t, watcher)
	require.Equal(t, dump(t, anew), dump(t, store), "the same as an index that never saw the other fork")
}

func TestIndexAgreesWithTheMarketsOwnRecord(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	store, watcher := openFor(t, w, t.TempDir()+"/index.sqlite")
	request := w.Request(t, 2)
	request.Offer.OpenAt = w.Now(t) + 100
	late := w.Post(t, 2, request)
	early := w.Post(t, 2, w.Request(t, 2))
	catchUp(t, watcher)
	for _, id := range []common.Hash{late, early} {
		onChain, err := w.Contracts.Job(t.Context(), id, nil)
		require.NoError(t, err)
		indexed, err := store.Job(t.Context(), id)
		require.NoError(t, err)
		require.Equal(t, onChain.BidEnd, indexed.BidEnd)
		require.Equal(t, onChain.FinalDeadline, indexed.FinalDeadline)
		require.Equal(t, onChain.Status.String(), indexed.Status)
	}

	w.Pass(t, 2*time.Hour)
	for _, id := range []common.Hash{late, early} {
		call, err := w.Contracts.Expire(id)
		w.Do(t, 4, call, err)
	}
	catchUp(t, watcher)
	job, err := store.Job(t.Context(), early)
	require.NoError(t, err)
	require.Equal(t, "refunded", job.Status)
	require.Equal(t, "1000000000000000", job.Refund.Amount)
}
