package chain

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// JobRequest finds the request that a job was posted with, searching back from the newest block to the deployment's
// first; ErrNotFound if there is none that can be read.
func (c *Contracts) JobRequest(ctx context.Context, id common.Hash) (JobPosted, error) {
	topics := [][]common.Hash{{c.market.GetABI().Events["JobPosted"].ID}, {id}}
	logs, err := c.search(ctx, c.deployment.StartBlock, topics, true)
	if err != nil {
		return JobPosted{}, fmt.Errorf("request of job %s: %w", id, err)
	}
	for i := range logs {
		event, err := c.Decode(&logs[i], 0)
		if posted, ok := event.(JobPosted); ok && err == nil {
			return posted, nil
		}
	}
	return JobPosted{}, fmt.Errorf("request of job %s: %w", id, ErrNotFound)
}

// AssignmentsOf returns the assignments to a worker from a block on, in the chain's order; what became of them since is
// for [Contracts.Job] to say.
func (c *Contracts) AssignmentsOf(ctx context.Context, worker common.Address, from uint64) ([]JobAssigned, error) {
	topics := [][]common.Hash{
		{c.market.GetABI().Events["JobAssigned"].ID, c.market.GetABI().Events["ReplicaAssigned"].ID},
		{},
		{},
		{common.BytesToHash(worker.Bytes())},
	}
	logs, err := c.search(ctx, max(from, c.deployment.StartBlock), topics, false)
	if err != nil {
		return nil, fmt.Errorf("assignments of %s: %w", worker, err)
	}
	var assigned []JobAssigned
	for i := range logs {
		event, err := c.Decode(&logs[i], 0)
		if err != nil {
			return nil, fmt.Errorf("assignments of %s: %w", worker, err)
		}
		switch one := event.(type) {
		case JobAssigned:
			assigned = append(assigned, one)
		case ReplicaAssigned:
			assigned = append(assigned, one.assignment())
		}
	}
	return assigned, nil
}

// search reads the logs with the given topics from block `from` to the newest, backwards in stretches; with `first` it
// stops at the first stretch that has any. They come in the chain's order, those that mean nothing here left out.
func (c *Contracts) search(ctx context.Context, from uint64, topics [][]common.Hash, first bool) ([]types.Log, error) {
	return c.searchIn(ctx, c.sources(), from, topics, first, c.knows)
}

// searchIn is search in the logs of some contracts, for those that are wanted.
func (c *Contracts) searchIn(ctx context.Context, contracts []common.Address, from uint64, topics [][]common.Hash, first bool,
	wanted func(*types.Log) bool,
) ([]types.Log, error) {
	head, err := c.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	var found []types.Log
	span := c.client.cfg.MaxLogRange
	for high := head.Number.Uint64(); high >= from; {
		low := from
		if high-from >= span {
			low = high - span + 1
		}
		logs, err := c.logs(ctx, contracts, low, high, topics)
		if err != nil && span > 1 && isAnswer(err) {
			span /= 2
			continue
		}
		if err != nil {
			return nil, err
		}
		logs = slices.DeleteFunc(logs, func(log types.Log) bool { return !wanted(&log) })
		found = append(logs, found...)
		if (first && len(found) > 0) || low == 0 {
			break
		}
		high = low - 1
	}
	return found, nil
}
