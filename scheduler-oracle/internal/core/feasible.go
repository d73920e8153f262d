package core

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

// Fault says why a bid is not feasible. The zero Fault is none.
type Fault struct {
	// Reason is one of oracleapi's Reason constants; Detail holds the values behind it.
	Reason string
	Detail string
}

// frame is a snapshot with what all its candidates share, and with what other jobs of a batch took before it.
type frame struct {
	*Snapshot
	ceiling *big.Int
	taken   *usage
}

func newFrame(s *Snapshot, taken *usage) *frame {
	return &frame{Snapshot: s, ceiling: s.Ceiling(), taken: taken}
}

// check is one condition of feasibility. The detail is asked for only when somebody reads it.
type check struct {
	reason string
	fails  func(f *frame, c *Candidate) bool
	detail func(f *frame, c *Candidate) string
}

// standingChecks are what the market asks of its stored best bid when it is assigned: everything else was settled when
// the bid was placed, and its collateral and slot are held since.
func standingChecks() []check {
	return []check{
		wrongJob(),
		wrongRound(),
		biddingOver(),
		{
			oracleapi.ReasonExpired,
			func(f *frame, c *Candidate) bool { return c.Bid.ValidUntil < f.Time },
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("the bid stood until %d, it is %d", c.Bid.ValidUntil, f.Time)
			},
		},
		enclaveNotLive(),
		notDistinct(),
	}
}

// signedChecks are what the market asks of a bid that was signed off chain, in the order in which a bidder can best do
// something about them.
func signedChecks() []check {
	checks := []check{wrongJob(), wrongRound()}
	checks = append(checks, timeChecks()...)
	checks = append(checks, ownerChecks()...)
	checks = append(checks, machineChecks()...)
	return append(checks, roomChecks()...)
}

// Feasible returns the first fault of a candidate, the zero Fault if the market would take it on these facts. The
// snapshot must pass [Snapshot.Check].
func Feasible(s *Snapshot, c *Candidate) Fault {
	f := newFrame(s, nil)
	if failed := firstFailed(checksOf(c), f, c); failed != nil {
		return Fault{Reason: failed.reason, Detail: failed.detail(f, c)}
	}
	return Fault{}
}

func checksOf(c *Candidate) []check {
	if c.Source == oracleapi.SourceChain {
		return standingChecks()
	}
	return signedChecks()
}

func firstFailed(checks []check, f *frame, c *Candidate) *check {
	for i := range checks {
		if checks[i].fails(f, c) {
			return &checks[i]
		}
	}
	return nil
}

func wrongJob() check {
	return check{
		oracleapi.ReasonWrongJob,
		func(f *frame, c *Candidate) bool { return c.Bid.JobID != f.JobID },
		func(f *frame, c *Candidate) string {
			return fmt.Sprintf("the bid is for job %s, this is %s", c.Bid.JobID, f.JobID)
		},
	}
}

func wrongRound() check {
	return check{
		oracleapi.ReasonWrongRound,
		func(f *frame, c *Candidate) bool { return c.Bid.Round != f.Round },
		func(f *frame, c *Candidate) string {
			return fmt.Sprintf("the bid is for round %d, the job is in round %d", c.Bid.Round, f.Round)
		},
	}
}

func biddingOver() check {
	return check{
		oracleapi.ReasonBiddingOver,
		func(f *frame, _ *Candidate) bool { return f.Time > f.Request.Offer.FinalDeadline },
		func(f *frame, _ *Candidate) string {
			return fmt.Sprintf("the final deadline was %d, it is %d", f.Request.Offer.FinalDeadline, f.Time)
		},
	}
}

func enclaveNotLive() check {
	return check{
		oracleapi.ReasonEnclaveNotLive,
		func(_ *frame, c *Candidate) bool { return !c.Enclave.Live },
		func(f *frame, _ *Candidate) string {
			return fmt.Sprintf("the enclave has no live attestation at %d: attest again", f.Time)
		},
	}
}

// notDistinct asks of every bit that the request sets: replicas on one machine fail together.
func notDistinct() check {
	shares := func(f *frame, c *Candidate) string {
		for _, seat := range f.seats() {
			switch distinct := f.Request.Assurance.Distinct; {
			case distinct&distinctPlatform != 0 && seat.Platform == c.Enclave.Platform:
				return "platform"
			case distinct&distinctOperator != 0 && seat.Worker == c.Bid.Worker:
				return "operator"
			}
		}
		return ""
	}
	return check{
		oracleapi.ReasonNotDistinct,
		func(f *frame, c *Candidate) bool { return shares(f, c) != "" },
		func(f *frame, c *Candidate) string {
			return fmt.Sprintf("a replica of the job is on the same %s already", shares(f, c))
		},
	}
}

// Bits of Assurance.Distinct.
const (
	distinctPlatform = 1
	distinctOperator = 2
)

func timeChecks() []check {
	return []check{
		{
			oracleapi.ReasonNotOpenYet,
			func(f *frame, _ *Candidate) bool { return f.Time < f.Request.Offer.OpenAt },
			func(f *frame, _ *Candidate) string {
				return fmt.Sprintf("bidding opens at %d, it is %d", f.Request.Offer.OpenAt, f.Time)
			},
		},
		biddingOver(),
		{
			oracleapi.ReasonExpired,
			func(f *frame, c *Candidate) bool { return c.Bid.ValidUntil < f.Time+f.Margin },
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("the bid stands until %d, it must until %d at least", c.Bid.ValidUntil, f.Time+f.Margin)
			},
		},
		{
			oracleapi.ReasonAboveCeiling,
			func(f *frame, c *Candidate) bool { return c.Bid.Price.Cmp(f.ceiling) > 0 },
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("price %s is above the ceiling %s at %d", c.Bid.Price, f.ceiling, f.Time)
			},
		},
	}
}

func ownerChecks() []check {
	return []check{
		{
			oracleapi.ReasonUnknownWorker,
			func(_ *frame, c *Candidate) bool { return c.Worker.ID == 0 },
			func(_ *frame, c *Candidate) string {
				return fmt.Sprintf("%s is not registered as a worker", c.Bid.Worker)
			},
		},
		{
			oracleapi.ReasonUnknownEnclave,
			func(_ *frame, c *Candidate) bool { return !c.Enclave.Exists },
			func(_ *frame, c *Candidate) string { return fmt.Sprintf("no enclave %s is registered", c.Bid.Enclave) },
		},
		{
			oracleapi.ReasonForeignEnclave,
			func(_ *frame, c *Candidate) bool { return c.Enclave.WorkerID != c.Worker.ID },
			func(_ *frame, c *Candidate) string {
				return fmt.Sprintf("the enclave is worker %d's, the bidder is worker %d", c.Enclave.WorkerID, c.Worker.ID)
			},
		},
		enclaveNotLive(),
		{
			oracleapi.ReasonEnclaveEndsSoon,
			func(f *frame, c *Candidate) bool { return c.Enclave.LiveUntil < f.Time+f.Margin },
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("the enclave is attested until %d, it must be until %d at least", c.Enclave.LiveUntil, f.Time+f.Margin)
			},
		},
		notDistinct(),
	}
}

func machineChecks() []check {
	return []check{
		{
			oracleapi.ReasonKindNotAllowed,
			func(f *frame, c *Candidate) bool {
				kind := f.Request.Work.Kind
				return kind >= 8 || c.Enclave.Kinds>>kind&1 == 0
			},
			func(f *frame, _ *Candidate) string {
				return fmt.Sprintf("the enclave's measurement may not do jobs of kind %s", f.Request.Work.Kind)
			},
		},
		{
			oracleapi.ReasonTeeKind,
			func(f *frame, c *Candidate) bool {
				asked := f.Request.Requirements.TEEKinds
				return asked != 0 && asked>>c.Enclave.Tee&1 == 0
			},
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("the enclave is %s, asked is the set %#b", c.Enclave.Tee, f.Request.Requirements.TEEKinds)
			},
		},
		{
			oracleapi.ReasonTcbClass,
			func(f *frame, c *Candidate) bool {
				asked := f.Request.Requirements.TCBClasses
				return asked != 0 && asked>>c.Enclave.Status&1 == 0
			},
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("the platform's TCB is %s, asked is the set %#b", c.Enclave.Status, f.Request.Requirements.TCBClasses)
			},
		},
		atLeast(oracleapi.ReasonCores, "cores", func(f *frame, c *Candidate) (has, needs uint32) {
			return uint32(c.Enclave.Capacity.Cores), uint32(f.Request.Requirements.Cores)
		}),
		atLeast(oracleapi.ReasonSpeed, "kHz", func(f *frame, c *Candidate) (has, needs uint32) {
			return c.Enclave.Capacity.KHz, f.Request.Requirements.MinKHz
		}),
		atLeast(oracleapi.ReasonMemory, "MiB of memory", func(f *frame, c *Candidate) (has, needs uint32) {
			return c.Enclave.Capacity.MemoryMiB, f.Request.Requirements.MemoryMiB
		}),
		atLeast(oracleapi.ReasonEPC, "MiB of EPC", func(f *frame, c *Candidate) (has, needs uint32) {
			return c.Enclave.Capacity.EPCMiB, f.Request.Requirements.EPCMiB
		}),
		tooSlow(),
	}
}

func atLeast(reason, unit string, values func(f *frame, c *Candidate) (has, needs uint32)) check {
	return check{
		reason,
		func(f *frame, c *Candidate) bool {
			has, needs := values(f, c)
			return has < needs
		},
		func(f *frame, c *Candidate) string {
			has, needs := values(f, c)
			return fmt.Sprintf("the enclave has %d %s, the job needs %d", has, unit, needs)
		},
	}
}

// tooSlow is a job whose cycles the enclave could not spend within its window at the speed that it attested: the market
// would take the bid, and the worker would lose its collateral.
func tooSlow() check {
	cycles := func(f *frame, c *Candidate) (high, low uint64) {
		return bits.Mul64(uint64(c.Enclave.Capacity.KHz)*1_000, uint64(f.Request.Offer.ExecutionWindow))
	}
	return check{
		oracleapi.ReasonTooSlow,
		func(f *frame, c *Candidate) bool {
			high, low := cycles(f, c)
			return f.Request.Work.Kind == protocol.KindSp1 && high == 0 && low < f.Request.Work.CycleLimit
		},
		func(f *frame, c *Candidate) string {
			_, low := cycles(f, c)
			return fmt.Sprintf("the enclave can spend %d cycles in the %d seconds that it has, the job may take %d",
				low, f.Request.Offer.ExecutionWindow, f.Request.Work.CycleLimit)
		},
	}
}

func roomChecks() []check {
	return []check{
		{
			oracleapi.ReasonNoFreeSlot,
			func(f *frame, c *Candidate) bool {
				needed, fits := c.Enclave.Capacity.SlotsUp(f.Request.Requirements)
				return !fits || needed > f.freeSlots(c)
			},
			func(f *frame, c *Candidate) string {
				needed, _ := c.Enclave.Capacity.SlotsUp(f.Request.Requirements)
				return fmt.Sprintf("the enclave has %d of %d slots free, the job takes %d",
					f.freeSlots(c), c.Enclave.Capacity.Slots, needed)
			},
		},
		{
			oracleapi.ReasonStakeTooLow,
			func(f *frame, c *Candidate) bool { return f.stakeLacks(c) },
			func(f *frame, c *Candidate) string {
				return fmt.Sprintf("the worker's free stake is %s, the job's collateral %s", f.freeStake(c), f.Request.Offer.Collateral)
			},
		},
	}
}

// usedSlots is how many of the enclave's slots are other jobs', once this job's reservation is given back.
func (f *frame) usedSlots(c *Candidate) uint8 {
	used := c.Enclave.Used - min(f.reservedSlots(c.Bid.Enclave), c.Enclave.Used)
	return used + min(f.taken.slotsOf(c.Bid.Enclave), 255-used)
}

func (f *frame) freeSlots(c *Candidate) uint8 {
	return c.Enclave.Capacity.Slots - min(f.usedSlots(c), c.Enclave.Capacity.Slots)
}

// stakeLacks spares the addition in the usual case, in which neither this job nor another of the batch holds stake.
func (f *frame) stakeLacks(c *Candidate) bool {
	if f.taken == nil && !f.holdsReservation(c.Bid.Worker) {
		return c.Worker.FreeStake.Cmp(f.Request.Offer.Collateral) < 0
	}
	return f.freeStake(c).Cmp(f.Request.Offer.Collateral) < 0
}

func (f *frame) freeStake(c *Candidate) *big.Int {
	free := new(big.Int).Sub(c.Worker.FreeStake, f.taken.stakeOf(c.Bid.Worker))
	if f.holdsReservation(c.Bid.Worker) {
		free.Add(free, f.Reserved.Collateral)
	}
	return free
}

// seats are where replicas of the job work or are to.
func (f *frame) seats() []Seat {
	if planned := f.taken.seatsOf(f.JobID); len(planned) > 0 {
		return append(f.Placed[:len(f.Placed):len(f.Placed)], planned...)
	}
	return f.Placed
}
