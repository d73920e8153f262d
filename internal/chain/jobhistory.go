package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// JobEvents returns all that the market said about a job, in the chain's order, from block `from` on; the time of each
// event is its block's.
func (c *Contracts) JobEvents(ctx context.Context, id common.Hash, from uint64) ([]Event, error) {
	logs, err := c.search(ctx, max(from, c.deployment.StartBlock), [][]common.Hash{{}, {id}}, false)
	if err != nil {
		return nil, fmt.Errorf("events of job %s: %w", id, err)
	}
	times := make(map[uint64]uint64)
	events := make([]Event, 0, len(logs))
	for i := range logs {
		if logs[i].Address != c.Addresses().JobMarket {
			continue
		}
		seconds, known := times[logs[i].BlockNumber]
		if !known {
			header, err := c.client.Header(ctx, bigOf(logs[i].BlockNumber))
			if err != nil {
				return nil, fmt.Errorf("events of job %s: %w", id, err)
			}
			seconds = header.Time
			times[logs[i].BlockNumber] = seconds
		}
		event, err := c.Decode(&logs[i], seconds)
		if err != nil {
			return nil, fmt.Errorf("events of job %s: %w", id, err)
		}
		events = append(events, event)
	}
	return events, nil
}
