// Package loop is the node's one loop: it reads what the chain and the node itself say, plans, and acts. One goroutine
// owns the state; what takes time runs beside it and reports back.
package loop

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
)

// BidMode says where bids are made.
type BidMode string

// The bid modes.
const (
	BidBoth     BidMode = "both"
	BidOnChain  BidMode = "onchain"
	BidOffChain BidMode = "offchain"
)

// ReasonBusy says that no bid is made because other jobs are being fetched and checked; the strategy was not at fault.
const ReasonBusy = "too_many_preparations"

// Reasons lists every reason for which a job may be declined.
func Reasons() []string {
	return slices.Concat(bidding.Reasons(), prefetch.Reasons(), []string{ReasonBusy})
}

// preparation is how far program and input of a job are.
type preparation int

const (
	notPrepared preparation = iota
	preparing
	prepared
)

// handIn is how one oracle took the bid.
type handIn int

const (
	notHandedIn handIn = iota
	handingIn
	handedIn
	refused
)

// task is what the node itself has done about a job.
type task struct {
	preparation preparation
	// declined is why no bid is made, detail the same for people; until says when to think again, 0 never.
	declined, detail string
	until            uint64
	// offer is the bid that was decided on, with its signature.
	offer     *bidding.Offer
	signature []byte
	// oracles is how each oracle took it, by index; retryAt when to ask one again that did not answer.
	oracles []handIn
	retryAt []uint64
	// placing is true while a bid is on its way to the chain, placeAt when another may be sent.
	placing bool
	placeAt uint64
	// working is true while the job runs here, finished once that is over for good, workAt when it may be tried again.
	working  bool
	finished bool
	workAt   uint64
	// judged is what the circuit breaker has been told of the job.
	judged judgement
}

// judgement is what a job's end says about the node.
type judgement int

const (
	notJudged judgement = iota
	judgedFailed
	judgedDone
)

// hasOffered tells whether an offer is the one that the task holds. Two offers are never the same number in memory,
// even when they ask the same.
func (t *task) hasOffered(offer bidding.Offer) bool {
	return t.offer != nil && t.offer.Bid.Price == offer.Bid.Price
}

// view is everything the plan is made from.
type view struct {
	now uint64
	// own is as the chain has it: what standing bids off chain would take is still in it.
	own      bidding.Own
	market   bidding.Market
	strategy bidding.Strategy
	mode     BidMode
	// oracles is how many there are, spare how many more preparations may run, lanes how many more jobs.
	oracles, spare, lanes int
	jobs                  []book.Job
	tasks                 map[common.Hash]*task
}

// actionKind is what to do.
type actionKind int

const (
	actPrepare actionKind = iota
	actDecline
	actHandIn
	actPlace
	actRun
)

// action is one thing to do about one job.
type action struct {
	kind actionKind
	job  book.Job
	// offer is what to bid, for actHandIn and actPlace.
	offer bidding.Offer
	// oracle is whom to hand it to.
	oracle int
	// reason and detail are why not, until when to think again, for actDecline.
	reason, detail string
	until          uint64
}

// thinkAgain is how many seconds a passing reason against a bid is believed.
const thinkAgain = 5

// plan decides what to do now. It is pure: it reads the view and changes nothing.
func plan(v view) []action {
	slots, stake := committed(v)
	v.take(slots, stake)
	actions := planWork(v)
	for _, job := range v.jobs {
		if job.Status != protocol.StatusOpen {
			continue
		}
		planned := planBid(&v, job, v.taskOf(job))
		for _, a := range planned {
			if a.kind == actPrepare {
				v.spare--
			}
		}
		actions = append(actions, planned...)
	}
	return actions
}

// take takes slots and stake off what is free in the view.
func (v *view) take(slots int, stake *big.Int) {
	v.own.FreeSlots -= slots
	v.own.FreeStake = new(big.Int).Sub(v.own.FreeStake, stake)
	v.own.Locked = new(big.Int).Add(v.own.Locked, stake)
}

// taskOf is what the node has done about a job, which may be nothing yet.
func (v *view) taskOf(job book.Job) *task {
	if t := v.tasks[job.ID]; t != nil {
		return t
	}
	return &task{oracles: make([]handIn, v.oracles), retryAt: make([]uint64, v.oracles)}
}

// committed is what bids take that stand off chain, or are on their way, beyond what the chain counts already.
func committed(v view) (slots int, stake *big.Int) {
	stake = new(big.Int)
	for _, job := range v.jobs {
		t := v.tasks[job.ID]
		if t == nil || !stands(v, job, t) {
			continue
		}
		if job.Standing != nil && job.Standing.Worker == v.own.Worker {
			continue
		}
		slots += int(t.offer.Slots)
		stake.Add(stake, t.offer.Collateral)
	}
	return slots, stake
}

// stands tells whether a bid of ours may still be assigned.
func stands(v view, job book.Job, t *task) bool {
	return job.Status == protocol.StatusOpen && t.offer != nil && t.offer.Bid.ValidUntil >= v.now
}

// planWork runs what is assigned to this enclave, the oldest assignment first, as long as there are lanes. More jobs than
// lanes are owed when the node was started again with fewer slots than it had.
func planWork(v view) []action {
	var due []action
	for _, job := range v.jobs {
		t := v.taskOf(job)
		if job.Status != protocol.StatusAssigned || !isOurs(job, v.own) || t.working || t.finished || v.now < t.workAt ||
			v.now > job.Assignment.Deadline {
			continue
		}
		due = append(due, action{kind: actRun, job: job})
	}
	slices.SortStableFunc(due, func(a, b action) int {
		switch {
		case a.job.Assignment.Before(*b.job.Assignment):
			return -1
		case b.job.Assignment.Before(*a.job.Assignment):
			return 1
		}
		return 0
	})
	return due[:min(len(due), max(v.lanes, 0))]
}

// isOurs tells whether a job is, or was last, assigned to this enclave.
func isOurs(job book.Job, own bidding.Own) bool {
	return job.Assignment != nil && job.Assignment.Worker == own.Worker && job.Assignment.Enclave == own.Enclave
}

// planBid decides about an open job. A new offer takes its part of what is free in the view.
func planBid(v *view, job book.Job, t *task) []action {
	if stands(*v, job, t) {
		if v.now < v.own.PausedUntil {
			return nil // It stands where it is, and is brought nowhere else.
		}
		return planOffer(*v, job, t, *t.offer)
	}
	if t.declined != "" && (t.until == 0 || v.now < t.until) {
		return nil
	}
	offer, no := v.strategy.Decide(bidding.Snapshot{
		Job: bidding.Job{ID: job.ID, Round: job.Round, BidEnd: job.BidEnd, Request: job.Request}, Own: v.own, Market: v.market,
	})
	switch {
	case no != nil && no.Passing():
		return declined(job, no.Reason, no.Detail, v.now+thinkAgain)
	case no != nil:
		return declined(job, no.Reason, no.Detail, 0)
	case t.preparation == preparing:
		return nil
	case t.preparation == notPrepared && v.spare <= 0:
		return declined(job, ReasonBusy, "programs and inputs of other jobs are being fetched and checked", v.now+1)
	case t.preparation == notPrepared:
		return []action{{kind: actPrepare, job: job}}
	}
	v.take(int(offer.Slots), offer.Collateral)
	return planOffer(*v, job, t, offer)
}

// planOffer brings an offer where it has not been brought yet. A lapsed offer's marks do not count for a new one.
func planOffer(v view, job book.Job, t *task, offer bidding.Offer) []action {
	anew := !t.hasOffered(offer)
	var actions []action
	if v.mode != BidOnChain {
		for i := range v.oracles {
			due := t.oracles[i] == notHandedIn && v.now >= t.retryAt[i]
			if anew || due {
				actions = append(actions, action{kind: actHandIn, job: job, offer: offer, oracle: i})
			}
		}
	}
	if v.mode != BidOffChain && !t.placing && v.now >= t.placeAt && beats(v, job, offer) {
		actions = append(actions, action{kind: actPlace, job: job, offer: offer})
	}
	return actions
}

// beats tells whether the market would take the offer as its best bid.
func beats(v view, job book.Job, offer bidding.Offer) bool {
	standing := job.Standing
	if standing == nil || standing.ValidUntil < v.now {
		return true
	}
	return standing.Worker != v.own.Worker && offer.Score > standing.Score
}

func declined(job book.Job, reason, detail string, until uint64) []action {
	return []action{{kind: actDecline, job: job, reason: reason, detail: detail, until: until}}
}
