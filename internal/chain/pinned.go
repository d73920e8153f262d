package chain

import (
	"context"
	"errors"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// Pages reads the contracts as they were in single blocks, and asks the chain the same thing about the same block once. A
// block is named by its hash, so what was read of it never changes, wherever the chain goes. Its methods may be called
// concurrently.
type Pages struct {
	contracts *Contracts
	keep      int

	mu    sync.Mutex
	pages map[common.Hash]*page
	// order is that of the pages' first use.
	order []common.Hash
}

// NewPages reads the contracts and remembers the answers of the `keep` blocks last begun.
func NewPages(contracts *Contracts, keep int) *Pages {
	return &Pages{contracts: contracts, keep: max(keep, 1), pages: map[common.Hash]*page{}}
}

// At are the contracts in a block. All reads of contracts are of that block, whatever block they name; headers, events and
// balances are not, and transactions are estimated on the newest block as ever.
func (p *Pages) At(block common.Hash) *Contracts {
	p.mu.Lock()
	defer p.mu.Unlock()
	found, known := p.pages[block]
	if !known {
		if len(p.order) == p.keep {
			delete(p.pages, p.order[0])
			p.order = slices.Delete(p.order, 0, 1)
		}
		found = &page{block: block, answers: map[question]*answer{}}
		p.pages[block] = found
		p.order = append(p.order, block)
	}
	client, contracts := *p.contracts.client, *p.contracts
	client.page, contracts.client = found, &client
	return &contracts
}

// page holds what was asked about one block.
type page struct {
	block common.Hash

	mu      sync.Mutex
	answers map[question]*answer
}

type question struct {
	to   common.Address
	data string
}

// answer is there once done is closed.
type answer struct {
	done chan struct{}
	out  []byte
	err  error
}

// call answers from what was asked before, or asks; who asks the same meanwhile waits. Failures are not remembered.
func (p *page) call(ctx context.Context, backend Backend, message ethereum.CallMsg) ([]byte, error) {
	key := question{*message.To, string(message.Data)}
	for {
		p.mu.Lock()
		found, known := p.answers[key]
		if !known {
			found = &answer{done: make(chan struct{})}
			p.answers[key] = found
		}
		p.mu.Unlock()
		if !known {
			found.out, found.err = backend.CallContractAtHash(ctx, message, p.block)
			if found.err != nil {
				p.mu.Lock()
				delete(p.answers, key)
				p.mu.Unlock()
			}
			close(found.done)
			return found.out, found.err
		}
		select {
		case <-found.done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if isAborted(found.err) {
			continue // By whoever asked, who has gone away: ask ourselves.
		}
		return found.out, found.err
	}
}

func isAborted(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}
