// Package duties keeps jobs moving: it assigns them as the committee decided, falls back to the stored bid when no
// decision came, drops bids that can no longer be assigned, frees workers that were cut off, and ends rounds, windows and
// jobs whose time is over.
//
// Each duty is a loop of its own: it reads a snapshot, judges (a pure function of this file) and sends a call. Nothing is
// remembered that matters: a keeper that was killed finds out anew what is to be done. Every call is one that anybody may
// make and that the market refuses the second time, so keepers get in one another's way at the price of gas only.
package duties

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/keeper/internal/committee"
	"github.com/assay-network/assay/keeper/internal/index"
)

// Names of the duties.
const (
	Assign   = "assign"
	Fallback = "fallback"
	DropBid  = "drop-bid"
	Excuse   = "excuse"
	Expire   = "expire"
	Finalise = "finalise"
)

// Names lists all duties.
func Names() []string { return []string{Assign, Fallback, DropBid, Excuse, Expire, Finalise} }

// Moment is when something is judged, and what holds for all jobs then.
type Moment struct {
	// Now is in seconds since the epoch.
	Now uint64
	// Paused tells whether the market assigns nothing now.
	Paused bool
	// FallbackDelay is how many seconds after the bidding window the fallback may be called.
	FallbackDelay uint64
}

// Verdict is the reason to act, or not to.
type Verdict string

// Verdicts. Act is the only one that leads to a call.
const (
	Act             Verdict = "act"
	WrongStatus     Verdict = "wrong_status"
	MarketPaused    Verdict = "market_paused"
	BiddingOpen     Verdict = "bidding_open"
	PastAssignment  Verdict = "past_assignment"
	DecisionAwaited Verdict = "decision_awaited"
	TooEarly        Verdict = "too_early"
	NoBid           Verdict = "no_bid"
	BidLapsed       Verdict = "bid_lapsed"
	BidStands       Verdict = "bid_stands"
	EnclaveDown     Verdict = "enclave_down"
	NotOver         Verdict = "not_over"
	WinnerMissing   Verdict = "winner_missing"
	CutOff          Verdict = "cut_off"
	NotCutOff       Verdict = "not_cut_off"
)

// mayConcern tells from the index alone whether a duty might have something to do for a job. It saves asking the chain
// about the others. Jobs whose request cannot be read have no times there and always may.
func mayConcern(duty string, job index.Live, at Moment) bool {
	open := job.Status == protocol.StatusOpen
	unknown := open && job.FinalDeadline == 0
	assignable := open && (unknown || (job.BidEnd <= at.Now && at.Now <= job.FinalDeadline))
	switch duty {
	case Assign:
		// A request that cannot be read cannot be decided about.
		return assignable && !unknown && !at.Paused
	case Fallback:
		return assignable && !at.Paused && (unknown || job.BidEnd+at.FallbackDelay <= at.Now)
	case DropBid:
		return open && (unknown || (job.HasBid && at.Now <= job.FinalDeadline))
	case Excuse:
		return job.Status == protocol.StatusAssigned || (open && job.Deadline != 0)
	case Expire:
		return (open && (unknown || at.Now > job.FinalDeadline)) || (job.Status == protocol.StatusAssigned && at.Now > job.Deadline)
	case Finalise:
		return job.Status == protocol.StatusDelivered || (job.Status == protocol.StatusHeld && at.Now > job.Deadline)
	}
	return false
}

// judgeAssignable tells whether an open job may be assigned now, by whatever way.
func judgeAssignable(job chain.Job, at Moment) Verdict {
	switch {
	case job.Status != protocol.StatusOpen:
		return WrongStatus
	case at.Paused:
		return MarketPaused
	case at.Now < job.BidEnd:
		return BiddingOpen
	case at.Now > job.FinalDeadline:
		return PastAssignment
	}
	return Act
}

// judgeFallback tells whether the stored bid is to be taken without a decision.
func judgeFallback(job chain.Job, at Moment, serving bool) Verdict {
	if verdict := judgeAssignable(job, at); verdict != Act {
		return verdict
	}
	switch {
	case at.Now < job.BidEnd+at.FallbackDelay:
		return TooEarly
	case job.Worker == (common.Address{}):
		return NoBid
	case at.Now > job.ReservedUntil:
		return BidLapsed
	case !serving:
		return EnclaveDown
	}
	return Act
}

// judgeDrop tells whether the stored bid only keeps a worker's stake tied up. After the final deadline it is left to
// Expire, which frees the stake as well and refunds the requester with it.
func judgeDrop(job chain.Job, at Moment, serving bool) Verdict {
	switch {
	case job.Status != protocol.StatusOpen:
		return WrongStatus
	case job.Worker == (common.Address{}):
		return NoBid
	case at.Now > job.FinalDeadline:
		return PastAssignment
	case at.Now <= job.ReservedUntil && serving:
		return BidStands
	}
	return Act
}

// judgeExpire tells whether the job's time is over: the worker's, or everybody's. A worker that was cut off is Excuse's.
func judgeExpire(job chain.Job, at Moment, excuse string) Verdict {
	var deadline uint64
	switch job.Status {
	case protocol.StatusOpen:
		deadline = job.FinalDeadline
	case protocol.StatusAssigned:
		deadline = job.ReservedUntil
	default:
		return WrongStatus
	}
	switch {
	case at.Now <= deadline:
		return NotOver
	case job.Status == protocol.StatusAssigned && excuse != "":
		return CutOff
	}
	return Act
}

// judgeExcuse tells whether somebody who owes a result was cut off; excuses are those of all who owe one.
func judgeExcuse(job chain.Job, excuses []string) Verdict {
	switch {
	case job.Status != protocol.StatusAssigned && job.Mode != protocol.ModeTeeQuorum:
		return WrongStatus
	case !slices.ContainsFunc(excuses, func(excuse string) bool { return excuse != "" }):
		return NotCutOff
	}
	return Act
}

// judgeFinalise tells whether a window is over. A quorum that has its answer waits no longer than for those who still owe
// one.
func judgeFinalise(job chain.Job, at Moment, owing int) Verdict {
	switch {
	case job.Status != protocol.StatusDelivered && job.Status != protocol.StatusHeld:
		return WrongStatus
	case at.Now > job.ReservedUntil:
		return Act
	case job.Status == protocol.StatusDelivered && job.Mode == protocol.ModeTeeQuorum && owing == 0:
		return Act
	}
	return NotOver
}

// isStored tells whether a decision names the stored best bid, as it stands now.
func isStored(job chain.Job, decision protocol.AssignmentDecision, at Moment) bool {
	return job.Worker == decision.Worker && job.Enclave == decision.Enclave && samePrice(job.Price, decision.Price) &&
		at.Now <= job.ReservedUntil
}

func samePrice(a, b *big.Int) bool { return a != nil && b != nil && a.Cmp(b) == 0 }

// judgeDecision tells how a decision can be carried out: by the stored bid, which is cheaper, or by the attached one. A bid that was
// placed while its enclave was busier is stored with a lower score than the decision claims, for which the market may refuse it: the
// attached one is scored anew.
func judgeDecision(job chain.Job, agreed *committee.Agreed, at Moment) (bySigned bool, verdict Verdict) {
	attached := agreed.Winner != nil && at.Now <= agreed.Winner.Bid.ValidUntil
	switch {
	case isStored(job, agreed.Decision, at) && (!attached || agreed.Decision.Score <= job.Score):
		return false, Act
	case attached:
		return true, Act
	case agreed.Winner != nil:
		return false, BidLapsed
	}
	return false, WinnerMissing
}
