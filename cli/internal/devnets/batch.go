package devnets

import (
	"context"
	"fmt"
)

// tellBatch says how the nodes have registered, and demands that all of them did so in one batch.
func (r demoRun) tellBatch(ctx context.Context, nodes int) error {
	desk, err := r.contracts.BatchDesk(ctx)
	if err != nil {
		return err
	}
	batches, err := desk.Batches(ctx)
	if err != nil {
		return err
	}
	if len(batches) != 1 || batches[0].Quotes != uint64(nodes) || batches[0].Refused != 0 {
		return fmt.Errorf("%w: %d nodes should have registered in one batch, there were %+v", ErrDemo, nodes, batches)
	}
	fmt.Fprintf(r.out, "\nAll %d nodes registered under one proof, in transaction %s:\nnothing of their machines' certificates is on chain.\n",
		nodes, batches[0].Transaction)
	return nil
}
