package core

import (
	"math/bits"

	"github.com/assay-network/assay/internal/protocol"
)

// slowestMs is the latency from which on a node gets no points for it.
const slowestMs = 5_000

// Score weighs a candidate on the snapshot's facts as the market would.
func Score(s *Snapshot, c *Candidate) protocol.ScoreParts { return newFrame(s, nil).score(c) }

func (f *frame) score(c *Candidate) protocol.ScoreParts {
	slots, _ := c.Enclave.Capacity.SlotsUp(f.Request.Requirements)
	return protocol.Score(&protocol.ScoreFacts{
		Price: c.Bid.Price, MaxPrice: f.Request.Offer.MaxPrice,
		Capacity: c.Enclave.Capacity, Used: f.usedSlots(c), Status: c.Enclave.Status,
		Faulted: c.Worker.Faulted, Late: c.Worker.Late,
		Slots: slots, Needs: f.Request.Requirements,
	}, &f.Weights)
}

// spread is the range of what the eligible had of late.
type spread struct {
	earned, turns interval
}

type interval struct{ least, most uint64 }

func (i *interval) widen(value uint64) { i.least, i.most = min(i.least, value), max(i.most, value) }

// below is full for the least of the interval and nothing for the most.
func (i interval) below(value uint64) uint64 {
	if i.most == i.least {
		return protocol.MaxScore
	}
	high, low := bits.Mul64(i.most-value, protocol.MaxScore)
	quotient, _ := bits.Div64(high, low, i.most-i.least)
	return quotient
}

// ofLate is what a worker earned and how many turns it had, this batch included.
func (f *frame) ofLate(c *Candidate) (earned, turns uint64) {
	held := f.taken.of(c.Bid.Worker)
	earned, carry := bits.Add64(c.Terms.Earned, held.earned, 0)
	if carry != 0 {
		earned = ^uint64(0)
	}
	return earned, uint64(c.Terms.Turns) + uint64(held.turns)
}

// spreadOf is over the eligible alone: what cannot be assigned must not change who is.
func (f *frame) spreadOf(eligible []Ranked) spread {
	all := spread{earned: interval{least: ^uint64(0)}, turns: interval{least: ^uint64(0)}}
	for i := range eligible {
		earned, turns := f.ofLate(eligible[i].Candidate)
		all.earned.widen(earned)
		all.turns.widen(turns)
	}
	return all
}

// prefer is what a candidate is worth by the profile, 0..100,000,000; it is not rounded.
func (f *frame) prefer(r *Ranked, all spread) uint32 {
	if f.Profile.EightBit {
		return uint32(Score8(r.Parts))
	}
	earned, turns := f.ofLate(r.Candidate)
	terms := r.Candidate.Terms
	values := [12]uint64{
		uint64(r.Total), uint64(r.Parts.Price), uint64(r.Parts.Speed), uint64(r.Parts.Headroom), uint64(r.Parts.History),
		uint64(r.Parts.Load), protocol.MaxScore - uint64(r.Parts.Load), latencyTerm(terms.LatencyMs), uint64(terms.Locality),
		uint64(terms.MemoryFree), all.earned.below(earned), all.turns.below(turns),
	}
	sum := uint64(0)
	for i, weight := range f.Profile.Preference.list() {
		sum += uint64(weight) * values[i]
	}
	return uint32(sum)
}

// latencyTerm falls from full to nothing; a node that says nothing gets nothing.
func latencyTerm(ms uint32) uint64 {
	if ms == 0 || ms >= slowestMs {
		return 0
	}
	return uint64(slowestMs-ms) * protocol.MaxScore / slowestMs
}
