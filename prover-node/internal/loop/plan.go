// Package loop is the node's one loop: it reads what the chain and the node itself say, plans, and acts. One goroutine
// owns the state; what takes time runs beside it and reports back.
package loop

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// BidMode says where bids are made.
type BidMode string

// The bid modes.
const (
	BidBoth     BidMode = "both"
	BidOnChain  BidMode = "onchain"
	BidOffChain BidMode = "offchain"
)

// Reasons for declining that are the node's own.
const (
	ReasonNotAttested = "not_attested"
	ReasonCoolingDown = "cooling_down"
	ReasonBusy        = "too_many_preparations"
)

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
	// declined is why no bid is made; until says when to think again, 0 never.
	declined string
	until    uint64
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
}

// hasOffered tells whether an offer is the one that the task holds. Two offers are never the same number in memory,
// even when they ask the same.
func (t *task) hasOffered(offer bidding.Offer) bool {
	return t.offer != nil && t.offer.Bid.Price == offer.Bid.Price
}

// view is everything the plan is made from.
type view struct {
	now uint64
	// attested is whether the enclave's signer is live.
	attested bool
	// coolUntil is the end of the pause after a failed job.
	coolUntil uint64
	// own is as the chain has it: what standing bids off chain would take is still in it.
	own    bidding.Own
	market bidding.Market
	policy bidding.Policy
	mode   BidMode
	// oracles is how many there are, spare how many more preparations may run.
	oracles, spare int
	jobs           []book.Job
	tasks          map[common.Hash]*task
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
	v.own.FreeSlots -= slots
	v.own.FreeStake = new(big.Int).Sub(v.own.FreeStake, stake)
	var actions []action
	for _, job := range v.jobs {
		t := v.tasks[job.ID]
		if t == nil {
			t = &task{oracles: make([]handIn, v.oracles), retryAt: make([]uint64, v.oracles)}
		}
		switch job.Status {
		case protocol.StatusAssigned:
			actions = append(actions, planWork(v, job, t)...)
		case protocol.StatusOpen:
			planned := planBid(&v, job, t)
			for _, a := range planned {
				if a.kind == actPrepare {
					v.spare--
				}
			}
			actions = append(actions, planned...)
		}
	}
	return actions
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

// planWork runs what is assigned to this enclave.
func planWork(v view, job book.Job, t *task) []action {
	ours := job.Assignment.Worker == v.own.Worker && job.Assignment.Enclave == v.own.Enclave
	if !ours || t.working || t.finished || v.now < t.workAt || v.now > job.Assignment.Deadline {
		return nil
	}
	return []action{{kind: actRun, job: job}}
}

// planBid decides about an open job. A new offer takes its part of what is free in the view.
func planBid(v *view, job book.Job, t *task) []action {
	if stands(*v, job, t) {
		return planOffer(*v, job, t, *t.offer)
	}
	if t.declined != "" && (t.until == 0 || v.now < t.until) {
		return nil
	}
	switch {
	case !v.attested:
		return declined(job, ReasonNotAttested, "", v.now+thinkAgain)
	case v.now < v.coolUntil:
		return declined(job, ReasonCoolingDown, "after a failed job", v.coolUntil)
	}
	offer, err := bidding.Plan(bidding.Job{ID: job.ID, Round: job.Round, BidEnd: job.BidEnd, Request: job.Request}, v.own,
		v.market, v.policy)
	var no *bidding.Decline
	switch {
	case errors.As(err, &no) && no.Passing():
		return declined(job, no.Reason, no.Detail, v.now+thinkAgain)
	case errors.As(err, &no):
		return declined(job, no.Reason, no.Detail, 0)
	case t.preparation == preparing:
		return nil
	case t.preparation == notPrepared && v.spare <= 0:
		return declined(job, ReasonBusy, "", v.now+1)
	case t.preparation == notPrepared:
		return []action{{kind: actPrepare, job: job}}
	}
	v.own.FreeSlots -= int(offer.Slots)
	v.own.FreeStake = new(big.Int).Sub(v.own.FreeStake, offer.Collateral)
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
