package decide

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

// An enclave may win several jobs before the chain shows the first: each decision was scored without the others, and
// whichever is carried out later finds the enclave busier than it says, perhaps by more than the band. So no member signs a
// decision for an enclave unless it and the others on their way to the chain are taken in whatever order they get there.
// The job takes a later moment otherwise, at which the chain shows what came before. That changes no input of a decision,
// only when it is signed: members that know of different decisions still propose the same.
var (
	// errOvertaken means that a decision under way leaves no room for this one: the question will not be decided any more.
	errOvertaken = errors.New("another decision for the enclave is under way")
	// errQueued means that another job goes first.
	errQueued = errors.New("another job has the enclave first")
)

// claim is what our work on a question would give a signed bid's enclave. Nothing in it changes.
type claim struct {
	question  committee.Question
	job       board.Job
	at        *types.Header
	threshold uint8
	snapshot  *core.Snapshot
	candidate *core.Candidate
	decision  protocol.AssignmentDecision
}

// rival is another job's decision for the same enclave.
type rival struct {
	decision protocol.AssignmentDecision
	request  *protocol.JobRequest
	// claim is nil if we did not work it out ourselves, or what becomes of it is settled.
	claim *claim
}

// stake notes what a work comes to, or that it comes to nothing that could be in another's way.
func (d *Decider) stake(w *work) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.unstake(w.question)
	if w.claim = nil; !w.won || w.winner.Candidate.Source != oracleapi.SourceSigned {
		return
	}
	w.claim = &claim{
		question: w.question, job: w.job, at: w.at, threshold: w.members.Threshold, snapshot: w.snapshot,
		candidate: w.winner.Candidate, decision: w.document.Decision,
	}
	d.claims[w.question] = w.claim
	enclave := w.claim.decision.Enclave
	if d.claimed[enclave] == nil {
		d.claimed[enclave] = map[committee.Question]*claim{}
	}
	d.claimed[enclave][w.question] = w.claim
}

// unstake drops the claim of a question; the caller has the lock.
func (d *Decider) unstake(question committee.Question) {
	held, exists := d.claims[question]
	if !exists {
		return
	}
	enclave := held.decision.Enclave
	delete(d.claims, question)
	delete(d.claimed[enclave], question)
	if len(d.claimed[enclave]) == 0 {
		delete(d.claimed, enclave)
	}
}

// room asks whether a claim can be signed: errOvertaken and errQueued say why not.
func (d *Decider) room(ctx context.Context, own *claim, head *types.Header) error {
	if own == nil {
		return nil
	}
	signed := d.underWay(own, head)
	for _, step := range []struct {
		rivals []rival
		fault  error
	}{{signed, errOvertaken}, {append(signed[:len(signed):len(signed)], d.ahead(own, head)...), errQueued}} {
		fit, err := d.fit(ctx, own, step.rivals)
		if err != nil {
			return err
		}
		if !fit {
			return fmt.Errorf("job %s: enclave %s: %w", own.question.Job, own.decision.Enclave, step.fault)
		}
	}
	return nil
}

// underWay are the decisions on other jobs that may get to the chain, or did after the claim's block.
func (d *Decider) underWay(own *claim, head *types.Header) []rival {
	var found []rival
	since := head.Time - min(head.Time, protocol.DecisionSeconds) // Older ones are in every block that is asked about.
	for _, cast := range d.Ledger.UnderWay(own.decision.Enclave, since, own.threshold) {
		decision := cast.Decision
		job, state := d.Jobs.Job(decision.JobID)
		if decision.JobID == own.question.Job || state == board.Unknown {
			continue
		}
		moment := decision.ValidUntil - min(decision.ValidUntil, protocol.DecisionSeconds)
		pending := state == board.Open && job.Round == decision.Round
		// What nobody else signed by now will hardly be.
		if pending && (decision.ValidUntil < head.Time || (!cast.Agreed && moment+HoldSeconds < head.Time)) {
			continue
		}
		one := rival{decision: decision, request: &job.Request}
		if pending {
			one.claim = d.claimOn(decision, moment)
		}
		found = append(found, one)
	}
	return found
}

// claimOn is our own work on what was decided, if we did it.
func (d *Decider) claimOn(decision protocol.AssignmentDecision, moment uint64) *claim {
	d.mu.Lock()
	defer d.mu.Unlock()
	held := d.claims[committee.Question{Job: decision.JobID, Round: decision.Round, Moment: moment}]
	if held == nil || held.decision.Enclave != decision.Enclave || held.decision.InputsRoot != decision.InputsRoot {
		return nil
	}
	return held
}

// ahead are the other jobs that we would give the enclave now and have not signed for, and whose bidding ended before: all
// members let the same one go first, or each would sign for another and none would get enough signatures.
func (d *Decider) ahead(own *claim, head *types.Header) []rival {
	newest := map[common.Hash]*claim{}
	d.mu.Lock()
	for question, one := range d.claimed[own.decision.Enclave] {
		if held := newest[question.Job]; before(one.job, own.job) && question.Moment+2*MomentSeconds >= head.Time &&
			(held == nil || held.question.Moment < question.Moment) {
			newest[question.Job] = one
		}
	}
	d.mu.Unlock()
	var found []rival
	for id, one := range newest {
		job, state := d.Jobs.Job(id)
		decided, exists := d.Ledger.Decision(id, one.question.Round)
		if state != board.Open || job.Round != one.question.Round || (exists && decided.Decision.ValidUntil >= head.Time) {
			continue
		}
		found = append(found, rival{one.decision, &job.Request, one})
	}
	return found
}

// before is the order in which jobs get an enclave that they all want.
func before(a, b board.Job) bool {
	return cmp.Or(cmp.Compare(a.BidEnd, b.BidEnd), a.ID.Cmp(b.ID)) < 0
}

// firstUnsettled is the first work of those on which we do not know yet what everybody would decide; nil if there is none.
func firstUnsettled(talks []*work) (first *work) {
	for _, one := range talks {
		if one != nil && !one.settled && (first == nil || before(one.job, first.job)) {
			first = one
		}
	}
	return first
}

// fit tells whether the market would take the claim and its rivals in any order: each of those that we worked out with all
// others done before it.
func (d *Decider) fit(ctx context.Context, own *claim, rivals []rival) (bool, error) {
	all := append(rivals[:len(rivals):len(rivals)], rival{own.decision, &own.job.Request, own})
	for i := range all {
		one := all[i].claim
		if one == nil {
			continue
		}
		slots := 0
		for j := range all {
			if i == j {
				continue
			}
			takes, err := d.Facts.Takes(ctx, all[j].decision, all[j].request, one.at)
			if err != nil {
				return false, err
			}
			slots += int(takes)
		}
		if slots > 0 && !core.Withstands(one.snapshot, one.candidate, one.decision.Score, uint8(min(slots, math.MaxUint8))) {
			return false, nil
		}
	}
	return true, nil
}
