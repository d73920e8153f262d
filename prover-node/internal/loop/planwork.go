package loop

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// forgetAfter is how many seconds a large result is kept after its job is over: the chain might yet take the end back.
const forgetAfter = 3600

// planWork runs what is assigned to this enclave, the oldest assignment first, as long as there are lanes. More jobs than
// lanes are owed when the node was started again with fewer slots than it had.
func planWork(v view) []action {
	var due []action
	for _, job := range v.jobs {
		owed := job.Owed(v.own.Worker)
		if owed == nil || owed.Enclave != v.own.Enclave {
			continue
		}
		id := taskID{job.ID, owed.Round}
		patience := v.patience(job, *owed)
		t := v.taskOf(id)
		if t.working || t.finished || v.now < t.workAt || v.now > owed.Deadline+patience {
			continue
		}
		due = append(due, action{kind: actRun, id: id, job: job, owed: *owed, patience: patience})
	}
	slices.SortStableFunc(due, func(a, b action) int {
		switch {
		case a.owed.Before(b.owed):
			return -1
		case b.owed.Before(a.owed):
			return 1
		}
		return 0
	})
	return due[:min(len(due), max(v.lanes, 0))]
}

// patience is for how many seconds after its deadline a job's result is worth bringing. Until somebody ends the round, the
// market takes it for part of the price and spares the collateral; but neither replicas nor results that a contract is
// called with.
func (v *view) patience(job book.Job, owed book.Assignment) uint64 {
	request := job.Request
	plain := request.Assurance.Mode == protocol.ModeTee && request.Callback.Target == (common.Address{})
	if !plain || !v.strategy.WorthLate(request, owed.Price, v.market) {
		return 0
	}
	return v.latePatience
}

// planStops ends work for assignments that are over without our delivery.
func planStops(v view) (stops []action) {
	for _, job := range v.jobs {
		for _, end := range job.Ends {
			over := end.How == book.Slashed || end.How == book.Released
			id := taskID{job.ID, end.Round}
			if t := v.tasks[id]; over && isOurs(end, v.own) && t != nil && t.working && t.stop != nil {
				stops = append(stops, action{kind: actStop, id: id, job: job})
			}
		}
	}
	return stops
}

// isOurs tells whether it was this enclave's assignment that ended.
func isOurs(end book.End, own bidding.Own) bool {
	return end.Worker == own.Worker && end.Enclave == own.Enclave
}

// planResults publishes large results that are demanded, and forgets those that nobody can demand any more.
func planResults(v view) (actions []action) {
	jobs := make(map[common.Hash]book.Job, len(v.kept))
	for _, job := range v.jobs {
		jobs[job.ID] = job
	}
	for _, id := range v.kept {
		job, known := jobs[id]
		t := v.taskOf(bidID(job))
		switch {
		case !known || job.Status.IsFinal() && v.now > job.EndedAt+forgetAfter:
			actions = append(actions, action{kind: actForget, id: taskID{job: id}})
		case isDemanded(job, v) && !t.publishing && v.now >= t.publishAt:
			actions = append(actions, action{kind: actPublish, id: bidID(job), job: job})
		}
	}
	return actions
}

// isDemanded tells whether a result that this worker stated is to be published now.
func isDemanded(job book.Job, v view) bool {
	return job.Status == protocol.StatusDelivered && job.Demanded && job.Worker == v.own.Worker && v.now <= job.Until
}
