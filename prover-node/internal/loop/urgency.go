package loop

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// byUrgency are the open jobs in the order in which room is given to them: first those that nobody has bid for on chain, and
// of these rather the ones that wait for long.
//
// A bid holds a slot until its job is somebody's. Were all nodes to take the jobs in the same order, all their slots would
// go into bids for the same few jobs, and the others would wait. So each node draws an order of its own, the same each time
// it is asked. The draw of a job is worth the more the longer it has waited: none is passed over for ever.
func byUrgency(v view) []book.Job {
	type ranked struct {
		job   book.Job
		taken bool
		draw  float64
	}
	var all []ranked
	for _, job := range v.jobs {
		if job.Status == protocol.StatusOpen {
			all = append(all, ranked{job, isTaken(v, job), draw(v.own.Worker, job, v.now)})
		}
	}
	slices.SortFunc(all, func(a, b ranked) int {
		switch {
		case a.taken != b.taken && a.taken:
			return 1
		case a.taken != b.taken:
			return -1
		}
		return cmp.Or(cmp.Compare(a.draw, b.draw), a.job.ID.Cmp(b.job.ID))
	})
	jobs := make([]book.Job, len(all))
	for i, one := range all {
		jobs[i] = one.job
	}
	return jobs
}

// isTaken tells whether another worker's bid for the job stands on chain.
func isTaken(v view, job book.Job) bool {
	return job.Standing != nil && job.Standing.Worker != v.own.Worker && job.Standing.ValidUntil >= v.now
}

// draw is when a worker's clock for a job rings, of clocks that ring at random, and the sooner the longer the job has waited
// since its bidding window.
func draw(worker common.Address, job book.Job, now uint64) float64 {
	const bits = 53 // as many as a number between zero and one can hold
	digest := crypto.Keccak256(worker[:], job.ID[:], []byte{job.Round})
	uniform := (float64(binary.BigEndian.Uint64(digest)>>(64-bits)) + 0.5) / (1 << bits)
	waited := now - min(now, job.BidEnd)
	return -math.Log(uniform) / float64(1+waited)
}
