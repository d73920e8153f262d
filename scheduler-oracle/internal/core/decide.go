package core

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

// Ranked is a feasible bid with its score.
type Ranked struct {
	// Candidate is the snapshot's.
	Candidate *Candidate
	// Parts are computed on the snapshot's facts.
	Parts protocol.ScoreParts
	// Total is Parts.Total, but for the on-chain bid the score that the market stored.
	Total uint16
	// Eligible tells whether the total is within the band; Preference ranks those by the snapshot's profile.
	Eligible   bool
	Preference uint32
	// Reason is oracleapi's.
	Reason string
}

// Rejected is a bid that cannot be assigned.
type Rejected struct {
	Candidate *Candidate
	// Reason is oracleapi's.
	Reason string

	failed *check
}

// Outcome is what the scheduler makes of a snapshot.
type Outcome struct {
	// Ranked are the feasible bids, the winner first if there is one.
	Ranked []Ranked
	// Rejected are the others, in an order that does not depend on the snapshot's.
	Rejected []Rejected
	// Counts says how many bids fell for each reason.
	Counts map[string]int

	frame *frame
	floor uint16
}

// Winner returns the chosen bid; false if none can be assigned.
func (o *Outcome) Winner() (Ranked, bool) {
	if len(o.Ranked) == 0 || o.Ranked[0].Reason != oracleapi.ReasonWon {
		return Ranked{}, false
	}
	return o.Ranked[0], true
}

// Decide runs the three stages. The market takes the winner of a snapshot that still holds, and no worker whose bid was
// in it has a better one by more than the band. It refuses a snapshot that [Snapshot.Check] refuses.
func Decide(s *Snapshot) (*Outcome, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	return decide(newFrame(s, nil)), nil
}

func decide(f *frame) *Outcome {
	o := &Outcome{Counts: map[string]int{}, frame: f}
	o.filter()
	o.score()
	o.order()
	o.dropDuplicates()
	o.judge()
	return o
}

// filter is the first stage.
func (o *Outcome) filter() {
	f := o.frame
	standing, signed := standingChecks(), signedChecks()
	o.Ranked = make([]Ranked, 0, len(f.Candidates))
	for i := range f.Candidates {
		candidate := &f.Candidates[i]
		checks := signed
		if candidate.Source == oracleapi.SourceChain {
			checks = standing
			o.floor = candidate.StoredScore - min(f.Weights.Band, candidate.StoredScore)
		}
		if failed := firstFailed(checks, f, candidate); failed != nil {
			o.Rejected = append(o.Rejected, Rejected{Candidate: candidate, Reason: failed.reason, failed: failed})
			continue
		}
		o.Ranked = append(o.Ranked, Ranked{Candidate: candidate})
	}
}

// score is the second stage: totals, who is within the band, and what the profile makes of those.
func (o *Outcome) score() {
	f, best := o.frame, uint16(0)
	for i := range o.Ranked {
		one := &o.Ranked[i]
		one.Parts = f.score(one.Candidate)
		one.Total = one.Parts.Total
		if one.Candidate.Source == oracleapi.SourceChain {
			one.Total = one.Candidate.StoredScore
		}
		best = max(best, one.Total)
	}
	// The market compares with the bid that it stored, even if that can no longer be assigned.
	least := o.floor
	if !f.Profile.EightBit {
		least = max(least, best-min(f.Weights.Band, best))
	}
	eligible := o.Ranked[:0:0]
	for i := range o.Ranked {
		if o.Ranked[i].Eligible = o.Ranked[i].Total >= least; o.Ranked[i].Eligible {
			eligible = append(eligible, o.Ranked[i])
		}
	}
	all := f.spreadOf(eligible)
	for i := range o.Ranked {
		if o.Ranked[i].Eligible {
			o.Ranked[i].Preference = f.prefer(&o.Ranked[i], all)
		}
	}
}

// order is the third stage: the eligible by preference, then the others by score. The tie order costs a hash, which is
// computed for real ties only, and once for each.
func (o *Outcome) order() {
	// Sorting short keys: what is ranked is several times as long, and full of pointers.
	keys := make([]sortKey, len(o.Ranked))
	for i := range o.Ranked {
		one := &o.Ranked[i]
		keys[i] = sortKey{uint64(flag(one.Eligible))<<48 | uint64(one.Preference)<<16 | uint64(one.Total), i}
	}
	compare := func(a, b sortKey) int {
		if a.rank != b.rank {
			return cmp.Compare(b.rank, a.rank)
		}
		return o.Ranked[a.index].Candidate.Bid.Price.Cmp(o.Ranked[b.index].Candidate.Bid.Price)
	}
	slices.SortFunc(keys, compare)
	ordered := make([]Ranked, len(keys))
	for i, key := range keys {
		ordered[i] = o.Ranked[key.index]
	}
	for first := 0; first < len(keys); {
		next := first + 1
		for next < len(keys) && compare(keys[first], keys[next]) == 0 {
			next++
		}
		if next-first > 1 {
			breakTie(o.frame.Profile.tieSeed(o.frame.JobID), ordered[first:next])
		}
		first = next
	}
	o.Ranked = ordered
	slices.SortFunc(o.Rejected, func(a, b Rejected) int { return compareBids(a.Candidate, b.Candidate) })
}

// sortKey ranks by eligibility, preference and total, the highest first; of equals the cheaper is first.
type sortKey struct {
	rank  uint64
	index int
}

// breakTie orders equals by the tie order of their workers, then by content.
func breakTie(seed common.Hash, equals []Ranked) {
	type keyed struct {
		key common.Hash
		Ranked
	}
	hash, buffer := crypto.NewKeccakState(), [64]byte{}
	copy(buffer[:], seed[:])
	all := make([]keyed, len(equals))
	for i := range equals {
		copy(buffer[44:], equals[i].Candidate.Bid.Worker[:])
		all[i] = keyed{crypto.HashData(hash, buffer[:]), equals[i]}
	}
	slices.SortFunc(all, func(a, b keyed) int {
		if order := a.key.Cmp(b.key); order != 0 {
			return order
		}
		return compareBids(a.Candidate, b.Candidate)
	})
	for i := range all {
		equals[i] = all[i].Ranked
	}
}

// dropDuplicates keeps the first of bids that are the same message: equal in everything, they stand side by side.
func (o *Outcome) dropDuplicates() {
	kept := o.Ranked[:0]
	for _, one := range o.Ranked {
		if last := len(kept) - 1; last >= 0 && one.Candidate.Digest != (common.Hash{}) &&
			one.Candidate.Digest == kept[last].Candidate.Digest {
			o.Rejected = append(o.Rejected, Rejected{Candidate: one.Candidate, Reason: oracleapi.ReasonDuplicate})
			continue
		}
		kept = append(kept, one)
	}
	o.Ranked = kept
}

// judge tells everybody what became of their bid.
func (o *Outcome) judge() {
	for i := range o.Ranked {
		one := &o.Ranked[i]
		if one.Reason = o.verdict(i); one.Reason != oracleapi.ReasonWon {
			o.Counts[one.Reason]++
		}
	}
	for i := range o.Rejected {
		o.Counts[o.Rejected[i].Reason]++
	}
}

func (o *Outcome) verdict(place int) string {
	one, best := &o.Ranked[place], &o.Ranked[0]
	switch {
	case !one.Eligible && one.Total < o.floor:
		return oracleapi.ReasonBelowBand
	case place == 0:
		return oracleapi.ReasonWon
	case one.Total < best.Total || !one.Eligible:
		return oracleapi.ReasonLowerScore
	case one.Preference < best.Preference:
		return oracleapi.ReasonLessPreferred
	default:
		return oracleapi.ReasonLostTie
	}
}

// Detail holds the values behind a feasible bid's reason.
func (o *Outcome) Detail(one *Ranked) string {
	best := &o.Ranked[0]
	switch one.Reason {
	case oracleapi.ReasonBelowBand:
		return fmt.Sprintf("the market takes no score below %d while the bid that it stored stands", o.floor)
	case oracleapi.ReasonLowerScore:
		if one.Eligible {
			return fmt.Sprintf("%d points behind the winner, which is preferred (%s)", best.Total-one.Total, o.frame.Profile.Name)
		}
		return fmt.Sprintf("%d points behind the winner", int(best.Total)-int(one.Total))
	case oracleapi.ReasonLessPreferred:
		return fmt.Sprintf("within the band of %d points, and less preferred by the profile %s: %d to %d",
			o.frame.Weights.Band, o.frame.Profile.Name, one.Preference, best.Preference)
	case oracleapi.ReasonLostTie:
		if one.Candidate.Bid.Price.Cmp(best.Candidate.Bid.Price) > 0 {
			return "same score as the winner, at a higher price"
		}
		return "same score and price as the winner, later in the job's tie order"
	case oracleapi.ReasonYielded:
		return "another job of the batch would have gone without"
	default:
		return ""
	}
}

// RejectedDetail holds the values behind a rejected bid's reason.
func (o *Outcome) RejectedDetail(one *Rejected) string {
	if one.failed == nil {
		return "the same bid is there already"
	}
	return one.failed.detail(o.frame, one.Candidate)
}

// compareBids is a total order over bids that knows nothing of their arrival: the on-chain bid first, because assigning
// it costs less, then by content.
func compareBids(a, b *Candidate) int {
	if order := cmp.Compare(a.Source, b.Source); order != 0 {
		return order
	}
	if order := a.Bid.Worker.Cmp(b.Bid.Worker); order != 0 {
		return order
	}
	return cmp.Or(a.Bid.Enclave.Cmp(b.Bid.Enclave), a.Bid.Price.Cmp(b.Bid.Price), a.Digest.Cmp(b.Digest))
}
