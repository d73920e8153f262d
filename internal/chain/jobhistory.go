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
	for _, event := range logs {
		at := event.Where()
		if at.Contract != c.Addresses().JobMarket {
			continue
		}
		seconds, known := times[at.Block]
		if !known {
			header, err := c.client.Header(ctx, bigOf(at.Block))
			if err != nil {
				return nil, fmt.Errorf("events of job %s: %w", id, err)
			}
			seconds = header.Time
			times[at.Block] = seconds
		}
		events = append(events, stamped(event, seconds))
	}
	return events, nil
}

// stamped is a job's event with its block's time.
func stamped(event Event, seconds uint64) Event {
	switch e := event.(type) {
	case JobPosted:
		e.Time = seconds
		return e
	case JobUnreadable:
		e.Time = seconds
		return e
	case JobCancelled:
		e.Time = seconds
		return e
	case BidPlaced:
		e.Time = seconds
		return e
	case BidDropped:
		e.Time = seconds
		return e
	case JobAssigned:
		e.Time = seconds
		return e
	case JobSettled:
		e.Time = seconds
		return e
	case JobExpired:
		e.Time = seconds
		return e
	default:
		return event
	}
}
