package duties

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// mostAssigned is how many assignments go together at most.
const mostAssigned = 16

// decided is a decision that names the job's stored bid, with its signatures.
type decided struct {
	decision   protocol.AssignmentDecision
	signatures [][]byte
}

// assignment is one that waits for others to go along with.
type assignment struct {
	decided
	sent chan sent
}

// sent is what became of a call.
type sent struct {
	receipt *types.Receipt
	err     error
}

// assembler puts assignments of stored bids together that are ready at about the same time: looks at jobs begin together and
// end within moments of one another, and a shared call costs each job little more than half the gas. Its methods may be
// called concurrently.
type assembler struct {
	deps Deps
	// wait is how long the first waits for others.
	wait time.Duration

	mu      sync.Mutex
	waiting []assignment
	// full is closed and replaced when a batch is complete.
	full chan struct{}
}

func newAssembler(deps Deps, wait time.Duration) *assembler {
	return &assembler{deps: deps, wait: wait, full: make(chan struct{})}
}

// assign gets one job assigned, together with others that are ready. A job that the market leaves out of the batch ends with
// an error that is [chain.ErrReverted]. The receipt is given to one of those that went together: gas is paid once.
func (a *assembler) assign(ctx context.Context, one decided) (*types.Receipt, error) {
	own := assignment{decided: one, sent: make(chan sent, 1)}
	a.mu.Lock()
	a.waiting = append(a.waiting, own)
	leads, full := len(a.waiting) == 1, a.full
	if len(a.waiting) == mostAssigned {
		a.closeBatch()
	}
	a.mu.Unlock()
	if leads {
		if a.wait > 0 {
			select {
			case <-full:
			case <-a.deps.Clock.After(a.wait):
			case <-ctx.Done():
			}
		}
		a.send(ctx, a.take())
	}
	select {
	case ended := <-own.sent:
		return ended.receipt, ended.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// take takes what waits, at most as many as go together; the next to come leads the others.
func (a *assembler) take() []assignment {
	a.mu.Lock()
	defer a.mu.Unlock()
	taken := a.waiting
	a.waiting = nil
	a.closeBatch()
	return taken
}

// closeBatch lets the leader know that the batch is complete; the caller has the lock.
func (a *assembler) closeBatch() {
	close(a.full)
	a.full = make(chan struct{})
}

func (a *assembler) send(ctx context.Context, together []assignment) {
	if len(together) == 1 {
		call, err := a.deps.Caller.Assign(together[0].decision, together[0].signatures)
		var receipt *types.Receipt
		if err == nil {
			receipt, err = a.deps.Sender.Send(ctx, call)
		}
		together[0].sent <- sent{receipt, err}
		return
	}
	receipt, skipped, err := a.sendBatch(ctx, together)
	for i, one := range together {
		ended := sent{err: err}
		if reason, left := skipped[one.decision.JobID]; err == nil && left {
			ended.err = fmt.Errorf("assign in a batch: left out: %w", reason)
		}
		if i == 0 {
			ended.receipt = receipt
		}
		one.sent <- ended
	}
}

// sendBatch makes one call for all, and returns the jobs that the market left out, with the error that each met.
func (a *assembler) sendBatch(ctx context.Context, together []assignment) (*types.Receipt, map[common.Hash]*chain.RevertError, error) {
	decisions, signatures := make([]protocol.AssignmentDecision, len(together)), make([][][]byte, len(together))
	for i, one := range together {
		decisions[i], signatures[i] = one.decision, one.signatures
	}
	call, err := a.deps.Caller.AssignBatch(decisions, signatures)
	if err != nil {
		return nil, nil, err
	}
	receipt, err := a.deps.Sender.Send(ctx, call)
	if err != nil {
		return receipt, nil, err
	}
	skipped := map[common.Hash]*chain.RevertError{}
	for _, event := range a.deps.Caller.DecodeReceipt(receipt) {
		if skip, ok := event.(chain.AssignmentSkipped); ok {
			skipped[skip.JobID] = &chain.RevertError{
				Name: chain.ProjectErrors().Name(skip.Reason), Selector: skip.Reason, Data: skip.Reason[:],
			}
		}
	}
	a.deps.Log.Info().Int("jobs", len(together)).Int("skipped", len(skipped)).Stringer("tx_hash", receipt.TxHash).
		Uint64("gas_used", receipt.GasUsed).Msg("Jobs assigned together")
	return receipt, skipped, nil
}
