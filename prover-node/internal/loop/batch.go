package loop

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

// mostBatch is how many results go on chain together at most.
const mostBatch = 32

// batcher gathers finished results for a while and brings them on chain in one call, under one signature.
type batcher struct {
	n *Node

	mu      sync.Mutex
	waiting []member
	// full is closed and replaced when a batch is complete.
	full chan struct{}
}

// member is a result that waits for others.
type member struct {
	order  enclave.Order
	signed enclave.Signed
	// taken tells whether the result is on chain; it has room for the answer.
	taken chan bool
}

func newBatcher(n *Node) *batcher { return &batcher{n: n, full: make(chan struct{})} }

// join waits for others to go along with, and tells whether the result is on chain. If it is not, nothing is lost: the
// result goes alone, which also says what is wrong with it.
func (b *batcher) join(ctx context.Context, order enclave.Order, signed enclave.Signed) bool {
	if !b.hasTime(order) {
		return false
	}
	own := member{order: order, signed: signed, taken: make(chan bool, 1)}
	b.mu.Lock()
	b.waiting = append(b.waiting, own)
	first, full := len(b.waiting) == 1, b.full
	if len(b.waiting) == mostBatch {
		b.close()
	}
	b.mu.Unlock()
	if first {
		b.lead(ctx, full)
	}
	select {
	case taken := <-own.taken:
		return taken
	case <-ctx.Done():
		return false
	}
}

// hasTime tells whether a result can wait for the whole window and still go alone in time after it.
func (b *batcher) hasTime(order enclave.Order) bool {
	needed := uint64((b.n.config.BatchWindow + b.n.config.DeliveryReserve + time.Second - 1) / time.Second)
	return order.Deadline > b.n.chainTime()+needed
}

// lead is the part of the first member: it waits for the window's end, or for a full batch, and sends.
func (b *batcher) lead(ctx context.Context, full <-chan struct{}) {
	select {
	case <-full:
	case <-b.n.Clock.After(b.n.config.BatchWindow):
	case <-ctx.Done():
	}
	b.mu.Lock()
	members := b.waiting
	b.waiting = nil
	b.close()
	b.mu.Unlock()
	b.send(ctx, members)
}

// close lets the leader know that the batch is complete.
func (b *batcher) close() {
	close(b.full)
	b.full = make(chan struct{})
}

// send brings a batch on chain and tells each member what became of it.
func (b *batcher) send(ctx context.Context, members []member) {
	skipped, err := map[common.Hash]bool{}, error(nil)
	if len(members) > 1 {
		skipped, err = b.deliver(ctx, members)
	}
	if err != nil {
		b.n.Metrics.Batch(0)
		b.n.Log.Warn().Err(err).Int("results", len(members)).Msg("Batch of results refused, each goes alone")
	}
	for _, m := range members {
		m.taken <- len(members) > 1 && err == nil && !skipped[m.order.JobID]
	}
}

func (b *batcher) deliver(ctx context.Context, members []member) (skipped map[common.Hash]bool, err error) {
	signed := make([]enclave.Signed, 0, len(members))
	results := make([]chain.Result, 0, len(members))
	for _, m := range members {
		signed = append(signed, m.signed)
		results = append(results, chain.Result{Statement: m.signed.Statement, PublicValues: m.signed.PublicValues})
	}
	signature, err := b.n.Batches.SignBatch(signed)
	if err != nil {
		return nil, fmt.Errorf("deliver batch: %w", err)
	}
	call, err := b.n.Chain.DeliverBatch(members[0].order.Worker, results, signature)
	if err != nil {
		return nil, fmt.Errorf("deliver batch: %w", err)
	}
	receipt, err := b.n.Sender.Send(ctx, call)
	if err != nil {
		return nil, fmt.Errorf("deliver batch: %w", err)
	}
	skipped = map[common.Hash]bool{}
	for _, event := range b.n.Chain.DecodeReceipt(receipt) {
		if skip, ok := event.(chain.DeliverySkipped); ok {
			skipped[skip.JobID] = true
		}
	}
	b.n.Metrics.Batch(len(members) - len(skipped))
	b.n.Log.Info().Int("results", len(members)).Int("skipped", len(skipped)).Stringer("tx_hash", receipt.TxHash).
		Uint64("gas_used", receipt.GasUsed).Msg("Results are on chain together")
	return skipped, nil
}
