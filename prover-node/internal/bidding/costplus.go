package bidding

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

const (
	// lateBps is what the market pays of the price for a result after its deadline, in basis points.
	lateBps = 5000
	// plainResultBytes is the largest result that a delivery carries.
	plainResultBytes = 1024

	bpsWhole = 10_000
	gcycle   = 1_000_000_000
)

// CostPlus is the strategy of asking for the costs and a profit on top. Amounts are in wei, but for the collateral.
type CostPlus struct {
	// WeiPerGcycle is what a thousand million cycles cost.
	WeiPerGcycle *big.Int
	// Gas is what the transactions of one job take, GasShareBps the part of it that the price must meet, in basis points:
	// above 10,000 where won jobs pay for the bids that lose.
	Gas         GasFigures
	GasShareBps uint64
	// MarginBps is the profit on top of the costs, in basis points; MinProfit is the least profit worth a bid.
	MarginBps uint64
	MinProfit *big.Int
	// FloorShareBps is the part of the costs that the floor fee of a failing program must meet, in basis points.
	FloorShareBps uint64
	// CollateralBudget is the most stake that may be locked at once, in the stake token's smallest unit; nil is all there is.
	CollateralBudget *big.Int
	// TokenRates are units of a payment token for one wei; the native currency needs no entry.
	TokenRates map[common.Address]*big.Rat
	// StartSeconds is what a job takes besides executing: starting, signing, getting the delivery mined.
	StartSeconds uint64
	// SpeedReserveBps is how much longer than at full speed an execution may take, in basis points.
	SpeedReserveBps uint64
	// BidSeconds is how long a bid stands beyond the moment until which it must.
	BidSeconds uint64
}

// GasFigures are the gas of a node's transactions.
type GasFigures struct {
	// Bid is 0 where bids are signed off chain only.
	Bid uint64
	// Deliver is that of a result in time, by the entry for plain ones, or the one for whatever needs the request opened;
	// Late that of one after its deadline, Replica of one in TeeQuorum.
	Deliver, Opened, Late, Replica uint64
}

// delivery is the gas that bringing a job's result takes.
func (g GasFigures) delivery(request protocol.JobRequest) uint64 {
	switch {
	case request.Assurance.Mode == protocol.ModeTeeQuorum:
		return g.Replica
	case request.Callback.Target != (common.Address{}):
		return g.Opened + uint64(request.Callback.GasLimit)
	case request.Work.MaxResultBytes > plainResultBytes:
		return g.Opened
	}
	return g.Deliver
}

var _ Strategy = CostPlus{}

// Decide implements [Strategy].
func (p CostPlus) Decide(s Snapshot) (Offer, *Decline) {
	for _, check := range []func(Snapshot) *Decline{p.mayBid, p.isOpen, p.isAble, p.isInTime, p.hasRoom} {
		if no := check(s); no != nil {
			return Offer{}, no
		}
	}
	offer, no := p.price(s)
	if no != nil {
		return Offer{}, no
	}
	request := s.Job.Request
	offer.Slots, _ = s.Own.Capacity.SlotsUp(request.Requirements)
	offer.Collateral = request.Offer.Collateral
	offer.Bid.JobID, offer.Bid.Round = s.Job.ID, s.Job.Round
	offer.Bid.Worker, offer.Bid.Enclave = s.Own.Worker, s.Own.Enclave
	offer.Bid.ValidUntil = max(s.Job.BidEnd+s.Market.FallbackDelay, s.Market.Now) + p.BidSeconds
	offer.Score = protocol.Score(&protocol.ScoreFacts{
		Price: offer.Bid.Price, MaxPrice: request.Offer.MaxPrice, Capacity: s.Own.Capacity, Used: s.Own.Used,
		Status: s.Own.Status, Faulted: s.Own.Faulted, Late: s.Own.Late, Slots: offer.Slots, Needs: request.Requirements,
	}, &s.Market.Weights).Total
	return offer, nil
}

// mayBid checks that the node is in a state to bid at all.
func (CostPlus) mayBid(s Snapshot) *Decline {
	switch {
	case !s.Own.Attested:
		return decline(ReasonNotAttested, "the enclave has no live signer")
	case s.Market.Now < s.Own.PausedUntil:
		return decline(ReasonCircuitOpen, "after a failed job, for %d seconds", s.Own.PausedUntil-s.Market.Now)
	}
	return nil
}

// isOpen checks that the job takes bids.
func (CostPlus) isOpen(s Snapshot) *Decline {
	offer := s.Job.Request.Offer
	switch {
	case s.Market.Now < offer.OpenAt:
		return decline(ReasonNotOpenYet, "opens in %d seconds", offer.OpenAt-s.Market.Now)
	case s.Market.Now > offer.FinalDeadline:
		return decline(ReasonBiddingOver, "final deadline was %d", offer.FinalDeadline)
	}
	return nil
}

// isAble checks that the enclave is one of those the job asks for.
func (CostPlus) isAble(s Snapshot) *Decline {
	request, needs, own := s.Job.Request, s.Job.Request.Requirements, s.Own
	_, fitsMemory := own.Capacity.SlotsUp(needs)
	switch {
	case request.Work.Kind != protocol.KindSp1:
		return decline(ReasonKind, "%s", request.Work.Kind)
	case request.Assurance.Mode != protocol.ModeTee && request.Assurance.Mode != protocol.ModeTeeQuorum:
		return decline(ReasonMode, "%s", request.Assurance.Mode)
	case needs.TEEKinds != 0 && needs.TEEKinds&(1<<own.Tee) == 0:
		return decline(ReasonTee, "this is %s", own.Tee)
	case needs.TCBClasses != 0 && needs.TCBClasses&(1<<own.Status) == 0:
		return decline(ReasonTcbClass, "this platform is %s", own.Status)
	case needs.Cores > own.Capacity.Cores:
		return decline(ReasonCores, "has %d, needs %d", own.Capacity.Cores, needs.Cores)
	case !fitsMemory:
		return decline(ReasonMemory, "has %d MiB and %d MiB of EPC, needs %d and %d", own.Capacity.MemoryMiB,
			own.Capacity.EPCMiB, needs.MemoryMiB, needs.EPCMiB)
	case needs.MinKHz > own.Capacity.KHz:
		return decline(ReasonSpeed, "has %d kHz, needs %d", own.Capacity.KHz, needs.MinKHz)
	}
	return nil
}

// isInTime checks that the job is done within its window even at its cycle limit.
func (p CostPlus) isInTime(s Snapshot) *Decline {
	window := uint64(s.Job.Request.Offer.ExecutionWindow)
	if seconds := p.Seconds(s.Job.Request.Work.CycleLimit, s.Own.Capacity.KHz); seconds > window {
		return decline(ReasonWindowTooShort, "may take %d seconds, has %d", seconds, window)
	}
	return nil
}

// hasRoom checks that slots and stake are free for the job.
func (p CostPlus) hasRoom(s Snapshot) *Decline {
	slots, _ := s.Own.Capacity.SlotsUp(s.Job.Request.Requirements)
	collateral := s.Job.Request.Offer.Collateral
	switch {
	case int(slots) > s.Own.FreeSlots:
		return decline(ReasonNoSlot, "needs %d, has %d free", slots, s.Own.FreeSlots)
	case s.Own.Running+int(slots) > int(s.Own.Capacity.Slots):
		// The chain may have let a job go that still runs here.
		return decline(ReasonNoSlot, "needs %d of %d, and %d jobs run", slots, s.Own.Capacity.Slots, s.Own.Running)
	case collateral.Cmp(s.Own.FreeStake) > 0:
		return decline(ReasonNoStake, "needs %s, has %s free", collateral, s.Own.FreeStake)
	}
	if p.CollateralBudget != nil && new(big.Int).Add(s.Own.Locked, collateral).Cmp(p.CollateralBudget) > 0 {
		return decline(ReasonCollateralBudget, "needs %s, and %s of %s are locked", collateral, s.Own.Locked, p.CollateralBudget)
	}
	return nil
}

// Seconds is how long a job may take this node at most, from assignment to delivery.
func (p CostPlus) Seconds(cycles uint64, kHz uint32) uint64 {
	if kHz == 0 {
		return 1 << 62
	}
	needed := new(big.Int).SetUint64(cycles)
	needed.Mul(needed, new(big.Int).SetUint64(bpsWhole+p.SpeedReserveBps))
	needed = divUp(needed, new(big.Int).SetUint64(uint64(kHz)*1000*bpsWhole))
	return needed.Uint64() + p.StartSeconds
}

// price asks for the costs at the cycle limit and the profit, such that both are left when the market has taken its fee.
// A ceiling that does not leave them is no business.
func (p CostPlus) price(s Snapshot) (Offer, *Decline) {
	offer := s.Job.Request.Offer
	rate, known := p.rate(offer.Token)
	if !known {
		return Offer{}, decline(ReasonToken, "%s", offer.Token)
	}
	cost := timesUp(p.cost(s), rate)
	profit := shareUp(cost, p.MarginBps)
	if p.MinProfit != nil {
		profit = maxOf(profit, timesUp(p.MinProfit, rate))
	}
	left := bpsWhole - uint64(s.Market.FeeBps)
	if floor := shareUp(cost, p.FloorShareBps); floor.Cmp(shareDown(offer.FloorFee, left)) > 0 {
		return Offer{}, decline(ReasonFloorFee, "is %s before the fee, a failing program must earn %s", offer.FloorFee, floor)
	}
	net := new(big.Int).Add(cost, profit)
	asked := divUp(net.Mul(net, big.NewInt(bpsWhole)), new(big.Int).SetUint64(left))
	if ceiling := offer.CeilingDown(s.Market.CeilingAt); asked.Cmp(ceiling) > 0 {
		return Offer{}, decline(ReasonUnprofitable, "must earn %s, of which %s are costs, and the ceiling is %s", asked, cost, ceiling)
	}
	return Offer{Bid: protocol.Bid{Price: asked}, Cost: cost, Profit: profit}, nil
}

// cost is what the job costs at its cycle limit, in wei.
func (p CostPlus) cost(s Snapshot) *big.Int {
	cycles := new(big.Int).SetUint64(s.Job.Request.Work.CycleLimit)
	cost := divUp(cycles.Mul(cycles, p.WeiPerGcycle), big.NewInt(gcycle))
	gas := new(big.Int).SetUint64(p.Gas.Bid)
	gas.Add(gas, new(big.Int).SetUint64(p.Gas.delivery(s.Job.Request)))
	return cost.Add(cost, shareUp(gas.Mul(gas, s.Market.GasPrice), p.GasShareBps))
}

// WorthLate implements [Strategy]: what the market pays for a late result must be more than its gas costs.
func (p CostPlus) WorthLate(request protocol.JobRequest, price *big.Int, market Market) bool {
	rate, known := p.rate(request.Offer.Token)
	if !known {
		return false
	}
	gas := new(big.Int).Mul(new(big.Int).SetUint64(p.Gas.Late), market.GasPrice)
	earned := shareDown(shareDown(price, lateBps), bpsWhole-uint64(market.FeeBps))
	return earned.Cmp(timesUp(gas, rate)) > 0
}

func (p CostPlus) rate(token common.Address) (*big.Rat, bool) {
	if token == (common.Address{}) {
		return big.NewRat(1, 1), true
	}
	rate, known := p.TokenRates[token]
	return rate, known
}

// shareUp is a part of an amount, in basis points, rounded up; shareDown rounds down.
func shareUp(amount *big.Int, bps uint64) *big.Int {
	return divUp(new(big.Int).Mul(amount, new(big.Int).SetUint64(bps)), big.NewInt(bpsWhole))
}

func shareDown(amount *big.Int, bps uint64) *big.Int {
	share := new(big.Int).Mul(amount, new(big.Int).SetUint64(bps))
	return share.Quo(share, big.NewInt(bpsWhole))
}

func timesUp(amount *big.Int, rate *big.Rat) *big.Int {
	return divUp(new(big.Int).Mul(amount, rate.Num()), rate.Denom())
}

// divUp divides non-negative numbers, rounding up.
func divUp(a, b *big.Int) *big.Int {
	quotient, rest := new(big.Int).QuoRem(a, b, new(big.Int))
	if rest.Sign() > 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}

func maxOf(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}
