// Package bidding decides whether a job is worth a bid and at what price. It is pure: all it knows is handed to it.
package bidding

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// Reasons why no bid is made, as logs and metrics name them.
const (
	ReasonNotOpenYet     = "not_open_yet"
	ReasonBiddingOver    = "bidding_over"
	ReasonKind           = "kind_not_offered"
	ReasonMode           = "mode_not_offered"
	ReasonTee            = "tee_kind_not_met"
	ReasonTcbClass       = "tcb_class_not_met"
	ReasonCores          = "cores_not_met"
	ReasonMemory         = "memory_not_met"
	ReasonSpeed          = "speed_not_met"
	ReasonWindowTooShort = "execution_window_too_short"
	ReasonNoSlot         = "no_free_slot"
	ReasonNoStake        = "no_free_stake"
	ReasonToken          = "payment_token_not_accepted"
	ReasonUnprofitable   = "unprofitable"
)

const (
	bpsWhole = 10_000
	gcycle   = 1_000_000_000
)

// Policy is what the operator wants. Amounts are in wei.
type Policy struct {
	// WeiPerGcycle is what a thousand million cycles cost.
	WeiPerGcycle *big.Int
	// MarginBps is added to the costs, in basis points.
	MarginBps uint64
	// GasPerJob is the gas of one job's transactions.
	GasPerJob uint64
	// TokenRates are units of a payment token for one wei; the native currency needs no entry.
	TokenRates map[common.Address]*big.Rat
	// StartSeconds is what a job takes besides executing: starting, signing, getting the delivery mined.
	StartSeconds uint64
	// SpeedReserveBps is how much longer than at full speed an execution may take, in basis points.
	SpeedReserveBps uint64
	// BidSeconds is how long a bid stands beyond the moment until which it must.
	BidSeconds uint64
}

// Own is what the node has to offer now, all commitments already taken off.
type Own struct {
	Worker   common.Address
	Enclave  common.Hash
	Tee      protocol.TeeKind
	Status   protocol.TcbStatus
	Capacity protocol.Capacity
	// Used is how many slots jobs hold on chain, which the score counts.
	Used uint8
	// FreeSlots and FreeStake are what neither the chain nor a standing bid holds.
	FreeSlots     int
	FreeStake     *big.Int
	Late, Faulted uint16
}

// Market is what the market's terms and the chain say now.
type Market struct {
	// Now is the time of the next block, CeilingAt that at which price ceilings are read: they rise, so earlier is safer.
	Now           uint64
	CeilingAt     uint64
	FeeBps        uint16
	FallbackDelay uint64
	// GasPrice is in wei.
	GasPrice *big.Int
	// Weights are those of the score.
	Weights protocol.Weights
}

// Job is what is bid for.
type Job struct {
	ID      common.Hash
	Round   uint8
	BidEnd  uint64
	Request protocol.JobRequest
}

// Offer is a bid worth making.
type Offer struct {
	Bid protocol.Bid
	// Slots and Collateral are what the job would hold.
	Slots      uint8
	Collateral *big.Int
	// Cost is what the job costs, in the payment token.
	Cost *big.Int
	// Score is what the market will give the bid.
	Score uint16
}

// Decline is a reasoned no.
type Decline struct {
	Reason string
	Detail string
}

// Error shows reason and detail.
func (d *Decline) Error() string {
	if d.Detail == "" {
		return d.Reason
	}
	return d.Reason + ": " + d.Detail
}

// Passing tells whether the same job may be worth a bid later.
func (d *Decline) Passing() bool {
	switch d.Reason {
	case ReasonNotOpenYet, ReasonNoSlot, ReasonNoStake, ReasonUnprofitable:
		return true
	}
	return false
}

func decline(reason, format string, args ...any) error {
	return &Decline{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// Plan returns the bid to make, or a *[Decline].
func Plan(job Job, own Own, market Market, policy Policy) (Offer, error) {
	slots, err := fits(job, own, market, policy)
	if err != nil {
		return Offer{}, err
	}
	price, cost, err := price(job, market, policy)
	if err != nil {
		return Offer{}, err
	}
	least := max(job.BidEnd+market.FallbackDelay, market.Now)
	return Offer{
		Bid: protocol.Bid{
			JobID: job.ID, Round: job.Round, Worker: own.Worker, Enclave: own.Enclave, Price: price,
			ValidUntil: least + policy.BidSeconds,
		},
		Slots: slots, Collateral: job.Request.Offer.Collateral, Cost: cost,
		Score: protocol.Score(&protocol.ScoreFacts{
			Price: price, MaxPrice: job.Request.Offer.MaxPrice, Capacity: own.Capacity, Used: own.Used, Status: own.Status,
			Faulted: own.Faulted, Late: own.Late, Slots: slots, Needs: job.Request.Requirements,
		}, &market.Weights).Total,
	}, nil
}

// fits checks that the node can do the job, in time, with what is free.
func fits(job Job, own Own, market Market, policy Policy) (slots uint8, err error) {
	work, needs, offer := job.Request.Work, job.Request.Requirements, job.Request.Offer
	slots, fitsMemory := own.Capacity.SlotsUp(needs)
	switch {
	case market.Now < offer.OpenAt:
		return 0, decline(ReasonNotOpenYet, "opens in %d seconds", offer.OpenAt-market.Now)
	case market.Now > offer.FinalDeadline:
		return 0, decline(ReasonBiddingOver, "final deadline was %d", offer.FinalDeadline)
	case work.Kind != protocol.KindSp1:
		return 0, decline(ReasonKind, "%s", work.Kind)
	case job.Request.Assurance.Mode != protocol.ModeTee:
		return 0, decline(ReasonMode, "%s", job.Request.Assurance.Mode)
	case needs.TEEKinds != 0 && needs.TEEKinds&(1<<own.Tee) == 0:
		return 0, decline(ReasonTee, "this is %s", own.Tee)
	case needs.TCBClasses != 0 && needs.TCBClasses&(1<<own.Status) == 0:
		return 0, decline(ReasonTcbClass, "this platform is %s", own.Status)
	case needs.Cores > own.Capacity.Cores:
		return 0, decline(ReasonCores, "has %d, needs %d", own.Capacity.Cores, needs.Cores)
	case !fitsMemory:
		return 0, decline(ReasonMemory, "has %d MiB and %d MiB of EPC, needs %d and %d", own.Capacity.MemoryMiB,
			own.Capacity.EPCMiB, needs.MemoryMiB, needs.EPCMiB)
	case needs.MinKHz > own.Capacity.KHz:
		return 0, decline(ReasonSpeed, "has %d kHz, needs %d", own.Capacity.KHz, needs.MinKHz)
	}
	if seconds := Seconds(work.CycleLimit, own.Capacity.KHz, policy); seconds > uint64(offer.ExecutionWindow) {
		return 0, decline(ReasonWindowTooShort, "may take %d seconds, has %d", seconds, offer.ExecutionWindow)
	}
	if int(slots) > own.FreeSlots {
		return 0, decline(ReasonNoSlot, "needs %d, has %d free", slots, own.FreeSlots)
	}
	if offer.Collateral.Cmp(own.FreeStake) > 0 {
		return 0, decline(ReasonNoStake, "needs %s, has %s free", offer.Collateral, own.FreeStake)
	}
	return slots, nil
}

// Seconds is how long a job may take this node at most, from assignment to delivery.
func Seconds(cycles uint64, kHz uint32, policy Policy) uint64 {
	if kHz == 0 {
		return 1 << 62
	}
	needed := new(big.Int).SetUint64(cycles)
	needed.Mul(needed, new(big.Int).SetUint64(bpsWhole+policy.SpeedReserveBps))
	needed = divUp(needed, new(big.Int).SetUint64(uint64(kHz)*1000*bpsWhole))
	return needed.Uint64() + policy.StartSeconds
}

// price is what the job costs at its cycle limit, with the margin and the market's fee on top, at most the ceiling. The
// cost alone above the ceiling is no business.
func price(job Job, market Market, policy Policy) (price, cost *big.Int, err error) {
	offer := job.Request.Offer
	cost = new(big.Int).SetUint64(job.Request.Work.CycleLimit)
	cost = divUp(cost.Mul(cost, policy.WeiPerGcycle), big.NewInt(gcycle))
	gas := new(big.Int).SetUint64(policy.GasPerJob)
	cost.Add(cost, gas.Mul(gas, market.GasPrice))
	if offer.Token != (common.Address{}) {
		rate, known := policy.TokenRates[offer.Token]
		if !known {
			return nil, nil, decline(ReasonToken, "%s", offer.Token)
		}
		cost = divUp(cost.Mul(cost, rate.Num()), rate.Denom())
	}
	// The worker gets the price less the fee, so the costs must be met by that.
	share := big.NewInt(int64(bpsWhole - int64(market.FeeBps)))
	gross := divUp(new(big.Int).Mul(cost, big.NewInt(bpsWhole)), share)
	ceiling := offer.CeilingDown(market.CeilingAt)
	if gross.Cmp(ceiling) > 0 {
		return nil, nil, decline(ReasonUnprofitable, "costs %s, the ceiling is %s", gross, ceiling)
	}
	asked := new(big.Int).Mul(gross, new(big.Int).SetUint64(bpsWhole+policy.MarginBps))
	asked = divUp(asked, big.NewInt(bpsWhole))
	if asked.Cmp(ceiling) > 0 {
		asked = ceiling
	}
	return asked, gross, nil
}

// divUp divides non-negative numbers, rounding up.
func divUp(a, b *big.Int) *big.Int {
	quotient, rest := new(big.Int).QuoRem(a, b, new(big.Int))
	if rest.Sign() > 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}
