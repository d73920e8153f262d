package core

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
)

// maxMoves bounds how many jobs may move over to make room for one: deeper chains gain little and cost a lot.
const maxMoves = 4

// maxTrials bounds what is tried for one job.
const maxTrials = 512

// Plan is a decision on each of several jobs, made together: no enclave and no stake is given away twice.
type Plan struct {
	// Outcomes are in the order in which the decisions are to be submitted: each counts on those before it.
	Outcomes []*Outcome
	// Placed is how many of them have a winner.
	Placed int
}

// Job is the snapshot that an outcome is of.
func (o *Outcome) Job() *Snapshot { return o.frame.Snapshot }

// PlanBatch decides many jobs, of which each has its own bids by the same nodes. Jobs of high priority choose first, of
// equals those with the fewest eligible bids. A job whose bids are all taken may move others within their bands to make
// room. The snapshots must be of one block, and no two of one job and round; it refuses what [Snapshot.Check] refuses.
func PlanBatch(snapshots []*Snapshot) (*Plan, error) {
	if err := checkBatch(snapshots); err != nil {
		return nil, err
	}
	b := newBatch(snapshots)
	for i := range b.jobs {
		b.place(i)
	}
	for i := range b.jobs {
		if b.chosen[i] == nil {
			b.trials = maxTrials
			b.makeRoom(i, map[int]bool{i: true}, maxMoves)
		}
	}
	return b.replay(), nil
}

func checkBatch(snapshots []*Snapshot) error {
	type round struct {
		job   common.Hash
		round uint8
	}
	seen := map[round]bool{}
	for _, s := range snapshots {
		if err := s.Check(); err != nil {
			return err
		}
		if first := snapshots[0]; s.BlockHash != first.BlockHash || s.Time != first.Time {
			return malformed("the batch mixes blocks %d and %d", first.Block, s.Block)
		}
		if seen[round{s.JobID, s.Round}] {
			return malformed("job %s is in the batch twice", s.JobID)
		}
		seen[round{s.JobID, s.Round}] = true
	}
	return nil
}

// batch is a plan in the making.
type batch struct {
	jobs []*Snapshot
	// within are each job's bids that it may go to before others, in order of preference; chosen is what it has.
	within [][]*Candidate
	chosen []*Candidate
	taken  *usage
	// trials are left for the job that room is made for.
	trials int
}

func newBatch(snapshots []*Snapshot) *batch {
	type entry struct {
		job    *Snapshot
		within []*Candidate
	}
	entries := make([]entry, len(snapshots))
	for i, s := range snapshots {
		entries[i].job = s
		alone := decide(newFrame(s, nil))
		for j := range alone.Ranked {
			if alone.Ranked[j].Eligible {
				entries[i].within = append(entries[i].within, alone.Ranked[j].Candidate)
			}
		}
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(
			cmp.Compare(b.job.Priority, a.job.Priority),
			cmp.Compare(len(a.within), len(b.within)),
			cmp.Compare(a.job.Request.Offer.FinalDeadline, b.job.Request.Offer.FinalDeadline),
			bytes.Compare(a.job.JobID[:], b.job.JobID[:]),
			cmp.Compare(a.job.Round, b.job.Round),
		)
	})
	b := &batch{chosen: make([]*Candidate, len(entries)), taken: newUsage()}
	for _, one := range entries {
		b.jobs, b.within = append(b.jobs, one.job), append(b.within, one.within)
	}
	return b
}

// place gives a job the best of what is left.
func (b *batch) place(i int) {
	winner, won := decide(newFrame(b.jobs[i], b.taken)).Winner()
	if won {
		b.chosen[i] = winner.Candidate
		b.taken.take(b.jobs[i], winner.Candidate)
	}
}

// makeRoom places a job on one of its bids that others are in the way of, by moving one of those within its band. It
// changes nothing when it fails.
func (b *batch) makeRoom(i int, moving map[int]bool, moves int) bool {
	if moves == 0 {
		return false
	}
	for _, wanted := range b.within[i] {
		before, taken := b.chosen, b.taken
		for j, held := range before {
			if held == nil || moving[j] || !inTheWay(b.jobs[i], b.jobs[j], wanted, held) {
				continue
			}
			if b.trials--; b.trials < 0 {
				return false
			}
			b.chosen = slices.Clone(before)
			b.chosen[j] = nil
			b.recount()
			if b.fits(i, wanted) {
				b.set(i, wanted)
				moving[j] = true
				if b.settle(j) || b.makeRoom(j, moving, moves-1) {
					return true
				}
				delete(moving, j)
			}
			b.chosen, b.taken = before, taken
		}
	}
	return false
}

// inTheWay tells whether what one job holds could keep another from a bid.
func inTheWay(job, other *Snapshot, wanted, held *Candidate) bool {
	return wanted.Bid.Enclave == held.Bid.Enclave || wanted.Bid.Worker == held.Bid.Worker ||
		(job.JobID == other.JobID && wanted.Enclave.Platform == held.Enclave.Platform)
}

// settle moves a job to the first bid within its band that fits.
func (b *batch) settle(i int) bool {
	for _, candidate := range b.within[i] {
		if b.fits(i, candidate) {
			b.set(i, candidate)
			return true
		}
	}
	return false
}

func (b *batch) set(i int, candidate *Candidate) {
	b.chosen[i] = candidate
	b.recount()
}

func (b *batch) fits(i int, candidate *Candidate) bool {
	return firstFailed(checksOf(candidate), newFrame(b.jobs[i], b.taken), candidate) == nil
}

func (b *batch) recount() {
	b.taken = newUsage()
	for i, candidate := range b.chosen {
		if candidate != nil {
			b.taken.take(b.jobs[i], candidate)
		}
	}
}

// replay decides once more in the order of submission, each job on what those before it leave: the market will compute
// scores and free slots just so. A job keeps to its plan where that is still within its band.
func (b *batch) replay() *Plan {
	plan, taken := &Plan{}, newUsage()
	for i, s := range b.jobs {
		// The outcome explains itself by what was taken then.
		outcome := decide(newFrame(s, taken.clone()))
		outcome.insist(b.chosen[i])
		if winner, won := outcome.Winner(); won {
			taken.take(s, winner.Candidate)
			plan.Placed++
		}
		plan.Outcomes = append(plan.Outcomes, outcome)
	}
	return plan
}

// insist makes an eligible candidate the winner; those that were before it yield.
func (o *Outcome) insist(candidate *Candidate) {
	at := slices.IndexFunc(o.Ranked, func(r Ranked) bool { return r.Candidate == candidate && r.Eligible })
	if at <= 0 {
		return
	}
	wanted := o.Ranked[at]
	copy(o.Ranked[1:at+1], o.Ranked[:at])
	o.Ranked[0] = wanted
	o.Counts = map[string]int{}
	o.judge()
	for i := 1; i <= at; i++ {
		o.Counts[o.Ranked[i].Reason]--
		if o.Counts[o.Ranked[i].Reason] == 0 {
			delete(o.Counts, o.Ranked[i].Reason)
		}
		o.Ranked[i].Reason = oracleapi.ReasonYielded
		o.Counts[oracleapi.ReasonYielded]++
	}
}
