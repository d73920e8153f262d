package chain_test

import (
	"context"
	"crypto/sha256"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
)

func sha(data []byte) common.Hash { return sha256.Sum256(data) }

// only returns the one event of a type.
func only[T chain.Event](t *testing.T, events []chain.Event) T {
	t.Helper()
	var found []T
	for _, event := range events {
		if one, ok := event.(T); ok {
			found = append(found, one)
		}
	}
	require.Len(t, found, 1)
	return found[0]
}

// recorder is a sink in memory.
type recorder struct {
	chain.Trail
	blocks    []chain.BlockEvents
	rollbacks []uint64
	// fail is returned by the next Apply.
	fail error
}

func (r *recorder) Cursor(context.Context) (chain.Cursor, error) { return r.Trail.Cursor(), nil }

func (r *recorder) Apply(_ context.Context, blocks []chain.BlockEvents) error {
	if err := r.fail; err != nil {
		r.fail = nil
		return err
	}
	r.blocks = append(r.blocks, blocks...)
	r.Append(blocks)
	return nil
}

func (r *recorder) Rollback(_ context.Context, block uint64) error {
	r.rollbacks = append(r.rollbacks, block)
	r.Trail.Rollback(block)
	for len(r.blocks) > 0 && r.blocks[len(r.blocks)-1].Number > block {
		r.blocks = r.blocks[:len(r.blocks)-1]
	}
	return nil
}

func (r *recorder) events() []chain.Event {
	var all []chain.Event
	for _, block := range r.blocks {
		all = append(all, block.Events...)
	}
	return all
}

// drain steps until there is nothing more to do.
func drain(t *testing.T, w *chain.Watcher) {
	t.Helper()
	for {
		more, err := w.Step(t.Context())
		require.NoError(t, err)
		if !more {
			return
		}
	}
}
