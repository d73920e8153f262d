package core

import (
	"fmt"
	"math/big"

	"github.com/assay-network/assay/internal/oracleapi"
)

// Fault says why a bid is not feasible. The zero Fault is none.
type Fault struct {
	// Reason is one of oracleapi's Reason constants; Detail holds the values behind it.
	Reason string
	Detail string
}

// check is one condition of feasibility: it returns what is wrong, or nothing.
type check struct {
	reason string
	wrong  func(s *Snapshot, c *Candidate) string
}

// standingChecks are what the market asks of its stored best bid when it is assigned: everything else was settled when
// the bid was placed, and its collateral and slot are held since.
func standingChecks() []check {
	return []check{
		{oracleapi.ReasonWrongRound, wrongRound},
		{oracleapi.ReasonBiddingOver, biddingOver},
		{oracleapi.ReasonExpired, expired},
		{oracleapi.ReasonEnclaveNotLive, enclaveNotLive},
	}
}

// signedChecks are what the market asks of a bid that was signed off chain, in the order in which a bidder can best do
// something about them.
func signedChecks() []check {
	return []check{
		{oracleapi.ReasonWrongRound, wrongRound},
		{oracleapi.ReasonNotOpenYet, notOpenYet},
		{oracleapi.ReasonBiddingOver, biddingOver},
		{oracleapi.ReasonExpired, expiredWithMargin},
		{oracleapi.ReasonAboveCeiling, aboveCeiling},
		{oracleapi.ReasonUnknownWorker, unknownWorker},
		{oracleapi.ReasonUnknownEnclave, unknownEnclave},
		{oracleapi.ReasonForeignEnclave, foreignEnclave},
		{oracleapi.ReasonEnclaveNotLive, enclaveNotLive},
		{oracleapi.ReasonEnclaveEndsSoon, enclaveEndsSoon},
		{oracleapi.ReasonKindNotAllowed, kindNotAllowed},
		{oracleapi.ReasonTeeKind, teeKind},
		{oracleapi.ReasonTcbClass, tcbClass},
		{oracleapi.ReasonCores, cores},
		{oracleapi.ReasonSpeed, speed},
		{oracleapi.ReasonMemory, memory},
		{oracleapi.ReasonEPC, epc},
		{oracleapi.ReasonNoFreeSlot, noFreeSlot},
		{oracleapi.ReasonStakeTooLow, stakeTooLow},
	}
}

// Feasible returns the first fault of a candidate, the zero Fault if the market would take it on these facts.
func Feasible(s *Snapshot, c *Candidate) Fault {
	checks := signedChecks()
	if c.Source == oracleapi.SourceChain {
		checks = standingChecks()
	}
	return firstFault(checks, s, c)
}

func firstFault(checks []check, s *Snapshot, c *Candidate) Fault {
	for _, check := range checks {
		if detail := check.wrong(s, c); detail != "" {
			return Fault{Reason: check.reason, Detail: detail}
		}
	}
	return Fault{}
}

func wrongRound(s *Snapshot, c *Candidate) string {
	if c.Bid.Round == s.Round {
		return ""
	}
	return fmt.Sprintf("the bid is for round %d, the job is in round %d", c.Bid.Round, s.Round)
}

func notOpenYet(s *Snapshot, _ *Candidate) string {
	if s.Time >= s.Request.Offer.OpenAt {
		return ""
	}
	return fmt.Sprintf("bidding opens at %d, it is %d", s.Request.Offer.OpenAt, s.Time)
}

func biddingOver(s *Snapshot, _ *Candidate) string {
	if s.Time <= s.Request.Offer.FinalDeadline {
		return ""
	}
	return fmt.Sprintf("the final deadline was %d, it is %d", s.Request.Offer.FinalDeadline, s.Time)
}

func expired(s *Snapshot, c *Candidate) string {
	if c.Bid.ValidUntil >= s.Time {
		return ""
	}
	return fmt.Sprintf("the bid stood until %d, it is %d", c.Bid.ValidUntil, s.Time)
}

func expiredWithMargin(s *Snapshot, c *Candidate) string {
	if c.Bid.ValidUntil >= s.Time+s.Margin {
		return ""
	}
	return fmt.Sprintf("the bid stands until %d, it must until %d at least", c.Bid.ValidUntil, s.Time+s.Margin)
}

func aboveCeiling(s *Snapshot, c *Candidate) string {
	ceiling := s.Request.Offer.CeilingDown(s.Time)
	if c.Bid.Price.Cmp(ceiling) <= 0 {
		return ""
	}
	return fmt.Sprintf("price %s is above the ceiling %s at %d", c.Bid.Price, ceiling, s.Time)
}

func unknownWorker(_ *Snapshot, c *Candidate) string {
	if c.Worker.ID != 0 {
		return ""
	}
	return fmt.Sprintf("%s is not registered as a worker", c.Bid.Worker)
}

func unknownEnclave(_ *Snapshot, c *Candidate) string {
	if c.Enclave.Exists {
		return ""
	}
	return fmt.Sprintf("no enclave %s is registered", c.Bid.Enclave)
}

func foreignEnclave(_ *Snapshot, c *Candidate) string {
	if c.Enclave.WorkerID == c.Worker.ID {
		return ""
	}
	return fmt.Sprintf("the enclave is worker %d's, the bidder is worker %d", c.Enclave.WorkerID, c.Worker.ID)
}

func enclaveNotLive(s *Snapshot, c *Candidate) string {
	if c.Enclave.Live {
		return ""
	}
	return fmt.Sprintf("the enclave has no live attestation at %d: attest again", s.Time)
}

func enclaveEndsSoon(s *Snapshot, c *Candidate) string {
	if c.Enclave.LiveUntil >= s.Time+s.Margin {
		return ""
	}
	return fmt.Sprintf("the enclave is attested until %d, it must be until %d at least", c.Enclave.LiveUntil, s.Time+s.Margin)
}

func kindNotAllowed(s *Snapshot, c *Candidate) string {
	kind := s.Request.Work.Kind
	if kind < 8 && c.Enclave.Kinds>>kind&1 == 1 {
		return ""
	}
	return fmt.Sprintf("the enclave's measurement may not do jobs of kind %s", kind)
}

func teeKind(s *Snapshot, c *Candidate) string {
	asked := s.Request.Requirements.TEEKinds
	if asked == 0 || asked>>c.Enclave.Tee&1 == 1 {
		return ""
	}
	return fmt.Sprintf("the enclave is %s, asked is the set %#b", c.Enclave.Tee, asked)
}

func tcbClass(s *Snapshot, c *Candidate) string {
	asked := s.Request.Requirements.TCBClasses
	if asked == 0 || asked>>c.Enclave.Status&1 == 1 {
		return ""
	}
	return fmt.Sprintf("the platform's TCB is %s, asked is the set %#b", c.Enclave.Status, asked)
}

func cores(s *Snapshot, c *Candidate) string {
	return tooFew("cores", uint32(c.Enclave.Capacity.Cores), uint32(s.Request.Requirements.Cores))
}

func speed(s *Snapshot, c *Candidate) string {
	return tooFew("kHz", c.Enclave.Capacity.KHz, s.Request.Requirements.MinKHz)
}

func memory(s *Snapshot, c *Candidate) string {
	return tooFew("MiB of memory", c.Enclave.Capacity.MemoryMiB, s.Request.Requirements.MemoryMiB)
}

func epc(s *Snapshot, c *Candidate) string {
	return tooFew("MiB of EPC", c.Enclave.Capacity.EPCMiB, s.Request.Requirements.EPCMiB)
}

func tooFew(unit string, has, needs uint32) string {
	if has >= needs {
		return ""
	}
	return fmt.Sprintf("the enclave has %d %s, the job needs %d", has, unit, needs)
}

func noFreeSlot(s *Snapshot, c *Candidate) string {
	needed, fits := c.Enclave.Capacity.SlotsUp(s.Request.Requirements)
	if free := s.freeSlots(c); !fits || needed > free {
		return fmt.Sprintf("the enclave has %d of %d slots free, the job takes %d", free, c.Enclave.Capacity.Slots, needed)
	}
	return ""
}

func stakeTooLow(s *Snapshot, c *Candidate) string {
	free := new(big.Int).Add(c.Worker.FreeStake, s.reservedStake(c.Bid.Worker))
	if free.Cmp(s.Request.Offer.Collateral) >= 0 {
		return ""
	}
	return fmt.Sprintf("the worker's free stake is %s, the job's collateral %s", free, s.Request.Offer.Collateral)
}
