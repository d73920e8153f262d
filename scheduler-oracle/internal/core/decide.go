package core

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

// Ranked is a feasible bid with its score.
type Ranked struct {
	Candidate Candidate
	// Parts are computed on the snapshot's facts.
	Parts protocol.ScoreParts
	// Total is what ranks: Parts.Total, but for the on-chain bid the score that the market stored.
	Total uint16
	// Reason is oracleapi's: won, lower_score or lost_tie; Detail says by how much.
	Reason string
	Detail string
}

// Rejected is a bid that cannot be assigned.
type Rejected struct {
	Candidate Candidate
	Fault     Fault
}

// Outcome is what the scheduler makes of a snapshot.
type Outcome struct {
	// Ranked are the feasible bids, the winner first.
	Ranked []Ranked
	// Rejected are the others, in an order that does not depend on the snapshot's.
	Rejected []Rejected
	// Counts says how many bids fell for each reason.
	Counts map[string]int
}

// Winner returns the chosen bid; false if none is feasible.
func (o Outcome) Winner() (Ranked, bool) {
	if len(o.Ranked) == 0 {
		return Ranked{}, false
	}
	return o.Ranked[0], true
}

// Decide runs the three stages. The market takes the winner of a snapshot that still holds: a signed bid wins only with
// at least the score that the market stored for a standing on-chain bid.
func Decide(s *Snapshot) Outcome {
	feasible, rejected := filter(s)
	return choose(rank(s, feasible), rejected)
}

// filter is the first stage.
func filter(s *Snapshot) (feasible []Candidate, rejected []Rejected) {
	feasible = make([]Candidate, 0, len(s.Candidates))
	standing, signed := standingChecks(), signedChecks()
	for i := range s.Candidates {
		candidate := &s.Candidates[i]
		checks := signed
		if candidate.Source == oracleapi.SourceChain {
			checks = standing
		}
		if fault := firstFault(checks, s, candidate); fault.Reason != "" {
			rejected = append(rejected, Rejected{Candidate: *candidate, Fault: fault})
			continue
		}
		feasible = append(feasible, *candidate)
	}
	slices.SortFunc(rejected, func(a, b Rejected) int { return compareBids(&a.Candidate, &b.Candidate) })
	return feasible, rejected
}

// rank is the second stage: scores, best first.
func rank(s *Snapshot, feasible []Candidate) []Ranked {
	scored := make([]Ranked, len(feasible))
	order := make([]*Ranked, len(feasible))
	for i := range feasible {
		parts := Score(s, &feasible[i])
		scored[i] = Ranked{Candidate: feasible[i], Parts: parts, Total: parts.Total}
		if feasible[i].Source == oracleapi.SourceChain {
			scored[i].Total = feasible[i].StoredScore
		}
		order[i] = &scored[i]
	}
	// Sorting pointers: a candidate has some 400 bytes.
	slices.SortFunc(order, func(a, b *Ranked) int { return compareRanked(s.JobID, a, b) })
	ranked := make([]Ranked, len(order))
	for i, one := range order {
		ranked[i] = *one
	}
	return ranked
}

// compareRanked orders by score, price, the job's tie order and content. The tie order costs two hashes, so it is
// computed for real ties only.
func compareRanked(job common.Hash, a, b *Ranked) int {
	if order := cmp.Compare(b.Total, a.Total); order != 0 {
		return order
	}
	if order := a.Candidate.Bid.Price.Cmp(b.Candidate.Bid.Price); order != 0 {
		return order
	}
	if a.Candidate.Bid.Worker != b.Candidate.Bid.Worker {
		return protocol.TieBreak(job, a.Candidate.Bid.Worker).Cmp(protocol.TieBreak(job, b.Candidate.Bid.Worker))
	}
	return compareBids(&a.Candidate, &b.Candidate)
}

// Score weighs a candidate on the snapshot's facts as the market would.
func Score(s *Snapshot, c *Candidate) protocol.ScoreParts {
	slots, _ := c.Enclave.Capacity.SlotsUp(s.Request.Requirements)
	used := c.Enclave.Used - min(s.reservedSlots(c.Bid.Enclave), c.Enclave.Used)
	return protocol.Score(&protocol.ScoreFacts{
		Price: c.Bid.Price, MaxPrice: s.Request.Offer.MaxPrice,
		Capacity: c.Enclave.Capacity, Used: used, Status: c.Enclave.Status,
		Faulted: c.Worker.Faulted, Late: c.Worker.Late,
		Slots: slots, Needs: s.Request.Requirements,
	}, &s.Weights)
}

// choose is the third stage: the first of the ranked wins, and everybody is told why they did not.
func choose(ranked []Ranked, rejected []Rejected) Outcome {
	outcome := Outcome{Ranked: ranked, Rejected: rejected, Counts: map[string]int{}}
	for i := range ranked {
		one := &ranked[i]
		one.Reason, one.Detail = verdict(one, &ranked[0], i)
		if i > 0 {
			outcome.Counts[one.Reason]++
		}
	}
	for _, one := range rejected {
		outcome.Counts[one.Fault.Reason]++
	}
	return outcome
}

func verdict(one, best *Ranked, place int) (reason, detail string) {
	switch {
	case place == 0:
		return oracleapi.ReasonWon, ""
	case one.Total < best.Total:
		return oracleapi.ReasonLowerScore, fmt.Sprintf("%d points behind the winner", best.Total-one.Total)
	case one.Candidate.Bid.Price.Cmp(best.Candidate.Bid.Price) > 0:
		return oracleapi.ReasonLostTie, "same score as the winner, at a higher price"
	default:
		return oracleapi.ReasonLostTie, "same score and price as the winner, later in the job's tie order"
	}
}

// compareBids is a total order over bids that knows nothing of their arrival: the on-chain bid first, because assigning
// it costs less, then by content.
func compareBids(a, b *Candidate) int {
	return cmp.Or(
		cmp.Compare(a.Source, b.Source),
		a.Bid.Worker.Cmp(b.Bid.Worker),
		a.Bid.Enclave.Cmp(b.Bid.Enclave),
		a.Bid.Price.Cmp(b.Bid.Price),
		a.Digest.Cmp(b.Digest),
	)
}
