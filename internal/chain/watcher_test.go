package chain_test

import (
	"context"
	"errors"
	"math/big"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
)

func TestWatcher_ReorganisationTakesEventsBack(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	sink := &recorder{}
	watcher := chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop())
	drain(t, watcher)
	fork, err := w.Client.Head(t.Context())
	require.NoError(t, err)

	kept := w.Post(t, 2, w.Request(t, 2))
	drain(t, watcher)
	lost := w.Post(t, 2, w.Request(t, 2))
	drain(t, watcher)
	require.ElementsMatch(t, []any{kept, lost}, posted(sink))

	// The second posting's block is replaced by a longer branch without it.
	first, err := w.Client.Header(t.Context(), new(big.Int).Add(fork.Number, big.NewInt(1)))
	require.NoError(t, err)
	require.NoError(t, w.Backend.Fork(first.Hash()))
	w.Backend.Rollback()
	w.Mine(3)
	drain(t, watcher)
	require.ElementsMatch(t, []any{kept}, posted(sink))
	require.NotEmpty(t, sink.rollbacks)

	// A branch from before both takes the first one back as well.
	require.NoError(t, w.Backend.Fork(fork.Hash()))
	w.Backend.Rollback()
	w.Mine(8)
	drain(t, watcher)
	require.Empty(t, posted(sink))
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	require.Equal(t, head.Hash(), sink.Trail.Cursor().Hash)

	again := w.Post(t, 2, w.Request(t, 2))
	drain(t, watcher)
	require.ElementsMatch(t, []any{again}, posted(sink))
}

func TestWatcher_ForgetsEverythingWhenNothingRememberedIsLeft(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	genesis, err := w.Client.Header(t.Context(), big.NewInt(1))
	require.NoError(t, err)
	sink := &recorder{}
	watcher := chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop())
	w.Post(t, 2, w.Request(t, 2))
	drain(t, watcher)
	require.Len(t, posted(sink), 1)

	require.NoError(t, w.Backend.Fork(genesis.Hash()))
	w.Backend.Rollback()
	w.Mine(60)
	drain(t, watcher)
	require.Empty(t, posted(sink))
	require.Empty(t, sink.events())
}

func TestWatcher_ConfirmationsHoldEventsBack(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{Confirmations: 3, Manual: true})
	sink := &recorder{}
	watcher := chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop())
	request := w.Request(t, 2)
	call, err := w.Contracts.PostJob(request)
	require.NoError(t, err)
	done := make(chan error, 1)
	go func() {
		_, err := w.Sender(2).Send(context.WithoutCancel(t.Context()), call)
		done <- err
	}()
	require.Eventually(t, func() bool {
		nonce, err := w.Backend.Client().PendingNonceAt(t.Context(), w.Account(2).Address())
		return err == nil && nonce == 1
	}, 5*time.Second, 5*time.Millisecond)
	w.Mine(3)
	drain(t, watcher)
	require.Empty(t, posted(sink), "two blocks on top are not three")
	select {
	case err := <-done:
		t.Fatalf("sender returned before its confirmations: %v", err)
	default:
	}
	w.Mine(1)
	drain(t, watcher)
	require.Len(t, posted(sink), 1)
	require.NoError(t, <-done)
}

func TestWatcher_StartsWhereTheSinkStands(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	sink := &recorder{}
	w.Post(t, 2, w.Request(t, 2))
	drain(t, chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop()))
	second := w.Post(t, 2, w.Request(t, 2))
	drain(t, chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop()))
	require.Len(t, posted(sink), 2, "each event once")

	late := &recorder{}
	watcher := chain.NewWatcher(w.Contracts, late, nil, zerolog.Nop())
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	watcher.StartAt(head.Number.Uint64())
	drain(t, watcher)
	require.ElementsMatch(t, []any{second}, posted(late))
}

func TestWatcher_FailingSinkIsAskedAgain(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	sink := &recorder{fail: errors.New("disk full")}
	watcher := chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop())
	w.Post(t, 2, w.Request(t, 2))
	_, err := watcher.Step(t.Context())
	require.ErrorContains(t, err, "disk full")
	require.ErrorContains(t, watcher.Status().Err, "disk full")
	drain(t, watcher)
	require.Len(t, posted(sink), 1)
	require.NoError(t, watcher.Status().Err)
}

func TestWatcher_SurvivesAFailingNode(t *testing.T) {
	node := &flaky{}
	w := chaintest.New(t, chaintest.Options{Wrap: node.wrap})
	sink := &recorder{}
	watcher := chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop())
	id := w.Post(t, 2, w.Request(t, 2))
	node.failures.Store(7)

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- watcher.Run(ctx) }()
	require.Eventually(t, func() bool {
		status := watcher.Status()
		return status.Err == nil && status.Head > 0 && status.Applied == status.Head
	}, 10*time.Second, 5*time.Millisecond)
	cancel()
	require.NoError(t, <-done)
	require.ElementsMatch(t, []any{id}, posted(sink))
	require.LessOrEqual(t, node.failures.Load(), int64(0))
}

func TestWatcher_RequestThatIsNone(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	request := w.Request(t, 2)
	call, err := w.Contracts.PostJob(request)
	require.NoError(t, err)
	sink := &recorder{}
	call.Data = dirty(t, call.Data)
	w.Do(t, 2, call, nil)
	drain(t, chain.NewWatcher(w.Contracts, sink, nil, zerolog.Nop()))
	require.Empty(t, posted(sink))
	unreadable := only[chain.JobUnreadable](t, sink.events())
	require.Equal(t, w.Account(2).Address(), unreadable.Requester)
	require.NotEmpty(t, unreadable.Reason)
	_, err = w.Contracts.JobRequest(t.Context(), unreadable.JobID)
	require.ErrorIs(t, err, chain.ErrNotFound)
}

// dirty sets a bit above the width of requirements.teeKinds, which posting does not read.
func dirty(t *testing.T, data []byte) []byte {
	t.Helper()
	changed := append([]byte{}, data...)
	// selector, offset of the request, then its head: requester, nonce, offset of work, teeKinds.
	const teeKinds = 4 + 32*4
	require.Equal(t, byte(2), changed[teeKinds+31])
	changed[teeKinds] = 0x80
	return changed
}

// posted returns the ids of the jobs that were posted.
func posted(sink *recorder) []any {
	var ids []any
	for _, event := range sink.events() {
		if one, ok := event.(chain.JobPosted); ok {
			ids = append(ids, one.JobID)
		}
	}
	return ids
}

var errLine = errors.New("connection reset")

// flaky is a node whose next requests fail on the way.
type flaky struct {
	chain.Backend
	failures atomic.Int64
	// swallow makes the next transactions arrive although their sender sees a failure; drop makes them vanish.
	swallow, drop atomic.Int64
}

func (f *flaky) wrap(b chain.Backend) chain.Backend {
	f.Backend = b
	return f
}

func (f *flaky) fails() bool { return f.failures.Add(-1) >= 0 }

func (f *flaky) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if f.fails() {
		return nil, errLine
	}
	return f.Backend.HeaderByNumber(ctx, number)
}

func (f *flaky) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	if f.fails() {
		return nil, errLine
	}
	return f.Backend.FilterLogs(ctx, query)
}

func (f *flaky) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	if f.fails() {
		return 0, errLine
	}
	return f.Backend.EstimateGas(ctx, call)
}

func (f *flaky) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if f.drop.Add(-1) >= 0 {
		return errLine
	}
	err := f.Backend.SendTransaction(ctx, tx)
	if f.swallow.Add(-1) >= 0 {
		return errLine
	}
	return err
}
