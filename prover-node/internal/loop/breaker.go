package loop

import (
	"cmp"
	"slices"

	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// learn tells the circuit breaker how assignments of this enclave ended on chain, in the order in which they did. So a
// slash counts even if the node was not there to see it fail, and a node that starts again is as careful as it was. Nobody
// is to blame for an assignment that was released, and a late result neither harms nor forgives.
func (n *Node) learn(jobs []book.Job, own bidding.Own) {
	type ending struct {
		book.End
		id taskID
	}
	var ended []ending
	for _, job := range jobs {
		for _, end := range job.Ends {
			if isOurs(end, own) {
				ended = append(ended, ending{end, taskID{job.ID, end.Round}})
			}
		}
	}
	slices.SortStableFunc(ended, func(a, b ending) int { return cmp.Compare(a.At, b.At) })
	for _, end := range ended {
		t := n.taskOf(end.id)
		switch {
		case t.judged != notJudged:
		case end.How == book.Paid:
			n.succeeded(t)
		case end.How == book.Slashed:
			n.Log.Error().Stringer("job_id", end.id.job).Uint8("round", end.id.round).
				Msg("A job expired in our hands: its collateral is slashed")
			n.failed(t, end.At)
		default:
			t.judged = judgedDone
		}
	}
}

// failed starts or lengthens the pause after a failed job.
func (n *Node) failed(t *task, at uint64) {
	t.judged = judgedFailed
	n.breaker = n.breaker.Failed(at)
	n.Log.Error().Int("failures", n.breaker.Failures()).Uint64("no_bids_until", n.breaker.Until()).Msg("A job failed: no bids for a while")
}

// succeeded ends the row of failures.
func (n *Node) succeeded(t *task) {
	t.judged = judgedDone
	n.breaker = n.breaker.Succeeded()
}
