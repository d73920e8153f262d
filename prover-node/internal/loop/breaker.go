package loop

import (
	"cmp"
	"slices"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// learn tells the circuit breaker how jobs of this enclave ended on chain, in the order in which they did. So a slashed
// job counts even if the node was not there to see it fail, and a node that starts again is as careful as it was.
func (n *Node) learn(jobs []book.Job, own bidding.Own) {
	var ended []book.Job
	for _, job := range jobs {
		if isOurs(job, own) && (job.Status == protocol.StatusSettled || job.Status == protocol.StatusExpired) {
			ended = append(ended, job)
		}
	}
	slices.SortStableFunc(ended, func(a, b book.Job) int { return cmp.Compare(a.EndedAt, b.EndedAt) })
	for _, job := range ended {
		t := n.taskOf(job.ID)
		switch {
		case job.Status == protocol.StatusSettled && t.judged == notJudged:
			n.succeeded(t)
		case job.Status == protocol.StatusExpired && t.judged == notJudged:
			n.Log.Error().Stringer("job_id", job.ID).Msg("A job expired in our hands: its collateral is slashed")
			n.failed(t, job.EndedAt)
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
