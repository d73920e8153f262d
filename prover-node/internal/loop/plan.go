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

// Reasons against a bid that are not the strategy's.
const (
	// ReasonBusy says that other jobs are being fetched and checked.
	ReasonBusy = "too_many_preparations"
	// ReasonReplicaHeld says that the operator has a replica of the job already.
	ReasonReplicaHeld = "replica_held"
)

// Reasons lists every reason for which a job may be declined.
func Reasons() []string {
	return slices.Concat(bidding.Reasons(), prefetch.Reasons(), []string{ReasonBusy, ReasonReplicaHeld})
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

// taskID names a round of a job: what the node bids for, and owes. In TeeQuorum each replica is a round. A new round is a
// new chance, with nothing carried over from the last.
type taskID struct {
	job   common.Hash
	round uint8
}

// task is what the node itself has done about a round of a job.
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
	// stop ends the work; nil once that has been done, or while nothing runs.
	stop func()
	// publishing is true while a large result is on its way to the chain, publishAt when it may be sent again.
	publishing bool
	publishAt  uint64
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
	// latePatience is how many seconds after its deadline a result may still be worth bringing.
	latePatience uint64
	jobs         []book.Job
	tasks        map[taskID]*task
	// kept are the jobs of which the bytes of a large result are on disk.
	kept []common.Hash
}

// actionKind is what to do.
type actionKind int

const (
	actPrepare actionKind = iota
	actDecline
	actHandIn
	actPlace
	actRun
	actStop
	actPublish
	actForget
)

// action is one thing to do about one round of a job.
type action struct {
	kind actionKind
	id   taskID
	job  book.Job
	// owed is what to deliver, for actRun, and patience for how many seconds after its deadline.
	owed     book.Assignment
	patience uint64
	// offer is what to bid, for actHandIn and actPlace.
	offer bidding.Offer
	// oracle is whom to hand it to.
	oracle int
	// reason and detail are why not, until when to think again, for actDecline.
	reason, detail string
	until          uint64
}

// thinkAgain is how many seconds a passing reason against a bid is believed. Want of room is not: it may end at any time.
const thinkAgain = 5

// chainPause is for how many seconds after the bidding window no bid goes on chain: the committee decides on what stands by
// then, and a better bid that comes after it would only make the market refuse the decision. Where nothing was decided, a
// bid on chain is what the fallback takes.
const chainPause = 10

// plan decides what to do now. It is pure: it reads the view and changes nothing.
func plan(v view) []action {
	slots, stake := committed(v)
	v.take(slots, stake)
	actions := slices.Concat(planStops(v), planWork(v), planResults(v))
	for _, job := range byUrgency(v) {
		planned := planBid(&v, job, v.taskOf(bidID(job)))
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

// bidID is the task of bidding for a job as it stands.
func bidID(job book.Job) taskID { return taskID{job.ID, job.Round} }

// taskOf is what the node has done about a round of a job, which may be nothing yet.
func (v *view) taskOf(id taskID) *task {
	if t := v.tasks[id]; t != nil {
		return t
	}
	return &task{oracles: make([]handIn, v.oracles), retryAt: make([]uint64, v.oracles)}
}

// committed is what bids take that stand off chain, or are on their way, beyond what the chain counts already.
func committed(v view) (slots int, stake *big.Int) {
	stake = new(big.Int)
	for _, job := range v.jobs {
		t := v.tasks[bidID(job)]
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
	return isHeldOut(v, job, t) && !isFrozenOut(job, t.offer) && !isRefused(v, job, t)
}

// isHeldOut tells whether there is an offer of ours that has not lapsed.
func isHeldOut(v view, job book.Job, t *task) bool {
	return job.Status == protocol.StatusOpen && t.offer != nil && t.offer.Bid.ValidUntil >= v.now
}

// isRefused tells whether nobody has our offer, and every oracle has refused it: most often because the job is decided.
func isRefused(v view, job book.Job, t *task) bool {
	isOurs := job.Standing != nil && job.Standing.Worker == v.own.Worker
	if v.mode == BidOnChain || len(t.oracles) == 0 || t.placing || isOurs {
		return false
	}
	return !slices.ContainsFunc(t.oracles, func(one handIn) bool { return one != refused })
}

// isFrozenOut tells whether a bid asks more than the ceiling at which another bid froze it: while that one stands, the
// market takes no higher price.
func isFrozenOut(job book.Job, offer *bidding.Offer) bool {
	return job.FrozenAt != 0 && offer.Bid.Price.Cmp(job.Request.Offer.CeilingDown(job.FrozenAt)) > 0
}

// planBid decides about an open job. A new offer takes its part of what is free in the view.
func planBid(v *view, job book.Job, t *task) []action {
	if job.HoldsReplica(v.own.Worker) {
		if t.declined == ReasonReplicaHeld {
			return nil
		}
		return declined(job, ReasonReplicaHeld, "replicas are for different operators", 0)
	}
	if stands(*v, job, t) {
		if v.now < v.own.PausedUntil {
			return nil // It stands where it is, and is brought nowhere else.
		}
		return planOffer(*v, job, t, *t.offer)
	}
	if isHeldOut(*v, job, t) && isRefused(*v, job, t) && !mayGoOnChain(*v, job) {
		return nil
	}
	if t.declined != "" && (t.until == 0 || v.now < t.until) {
		return nil
	}
	market := v.market
	if job.FrozenAt != 0 {
		market.CeilingAt = min(market.CeilingAt, job.FrozenAt)
	}
	offer, no := v.strategy.Decide(bidding.Snapshot{
		Job: bidding.Job{ID: job.ID, Round: job.Round, BidEnd: job.BidEnd, Request: job.Request}, Own: v.own, Market: market,
	})
	switch {
	case no != nil && no.WantsRoom():
		return declined(job, no.Reason, no.Detail, v.now)
	case no != nil && no.Passing():
		return declined(job, no.Reason, no.Detail, v.now+thinkAgain)
	case no != nil:
		return declined(job, no.Reason, no.Detail, 0)
	case t.preparation == preparing:
		return nil
	case t.preparation == notPrepared && v.spare <= 0:
		return declined(job, ReasonBusy, "programs and inputs of other jobs are being fetched and checked", v.now)
	case t.preparation == notPrepared:
		return []action{{kind: actPrepare, id: bidID(job), job: job}}
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
				actions = append(actions, action{kind: actHandIn, id: bidID(job), job: job, offer: offer, oracle: i})
			}
		}
	}
	if mayGoOnChain(v, job) && !t.placing && v.now >= t.placeAt && beats(v, job, offer) {
		actions = append(actions, action{kind: actPlace, id: bidID(job), job: job, offer: offer})
	}
	return actions
}

// mayGoOnChain tells whether bids for a job are made on chain now.
func mayGoOnChain(v view, job book.Job) bool {
	switch v.mode {
	case BidOffChain:
		return false
	case BidOnChain:
		return true
	}
	return v.now < job.BidEnd || v.now >= job.BidEnd+chainPause || v.oracles == 0
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
	return []action{{kind: actDecline, id: bidID(job), job: job, reason: reason, detail: detail, until: until}}
}
