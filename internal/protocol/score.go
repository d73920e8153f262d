package protocol

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// MaxScore is what a score and each of its parts reach at most, and what the weights sum to.
const MaxScore = 10_000

// MaxBand is the largest band that weights may have.
const MaxBand = 2_000

const (
	faultPenalty = 2_500
	latePenalty  = 500

	saturationFactor  = 4
	defaultSaturation = 1_000_000
)

// ErrBadWeights means that weights do not sum to [MaxScore], or that their band is above [MaxBand].
var ErrBadWeights = errors.New("bad weights")

// Weights say how much each part of a score counts; the scheduler oracle's contract holds them.
type Weights struct {
	// Version rises with each change.
	Version uint32 `json:"version"`
	// Band is how many points below the best on-chain bid a decision may go.
	Band     uint16 `json:"band"`
	Price    uint16 `json:"price"`
	Speed    uint16 `json:"speed"`
	Headroom uint16 `json:"headroom"`
	History  uint16 `json:"history"`
	Load     uint16 `json:"load"`
	TCB      uint16 `json:"tcb"`
}

// Check refuses what the contract would: [ErrBadWeights].
func (w Weights) Check() error {
	sum := uint32(w.Price) + uint32(w.Speed) + uint32(w.Headroom) + uint32(w.History) + uint32(w.Load) + uint32(w.TCB)
	if sum != MaxScore {
		return fmt.Errorf("the weights sum to %d, they must to %d: %w", sum, MaxScore, ErrBadWeights)
	}
	if w.Band > MaxBand {
		return fmt.Errorf("the band is %d, it may be %d: %w", w.Band, MaxBand, ErrBadWeights)
	}
	return nil
}

// ScoreFacts are the facts that the chain scores a bid on.
type ScoreFacts struct {
	// Price is asked, MaxPrice the offer's; both fit 96 bits.
	Price    *big.Int
	MaxPrice *big.Int
	// Capacity is the enclave's, Used how many of its slots other jobs hold, Status that of its platform.
	Capacity Capacity
	Used     uint8
	Status   TcbStatus
	// Faulted counts the worker's slashed jobs, Late its deliveries after the deadline; both at most 4,095.
	Faulted uint16
	Late    uint16
	// Slots is how many of the enclave's this job takes; of Needs speed, memory and EPC count.
	Slots uint8
	Needs Requirements
}

// ScoreParts are the parts of a score and their weighted sum, each rounded down. Each is 0..MaxScore.
type ScoreParts struct {
	Price    uint16
	Speed    uint16
	Headroom uint16
	History  uint16
	Load     uint16
	TCB      uint16
	Total    uint16
}

// Score weighs a bid exactly as the market does. The weights must pass [Weights.Check].
func Score(facts *ScoreFacts, weights *Weights) ScoreParts {
	var price, maxPrice uint256.Int
	price.SetFromBig(facts.Price)
	maxPrice.SetFromBig(facts.MaxPrice)
	parts := ScoreParts{
		Price:    priceScore(&price, &maxPrice),
		Speed:    speedScore(facts.Capacity.KHz, facts.Needs.MinKHz),
		Headroom: headroomScore(facts),
		History:  historyScore(facts.Faulted, facts.Late),
		Load:     loadScore(facts.Capacity.Slots, facts.Used, facts.Slots),
		TCB:      tcbScore(facts.Status),
	}
	total := uint64(weights.Price)*uint64(parts.Price) + uint64(weights.Speed)*uint64(parts.Speed)
	total += uint64(weights.Headroom)*uint64(parts.Headroom) + uint64(weights.History)*uint64(parts.History)
	total += uint64(weights.Load)*uint64(parts.Load) + uint64(weights.TCB)*uint64(parts.TCB)
	parts.Total = uint16(total / MaxScore)
	return parts
}

// priceScore is full for a free job, nothing at the ceiling or above, linear between.
func priceScore(price, maxPrice *uint256.Int) uint16 {
	if !price.Lt(maxPrice) {
		return 0
	}
	var saved uint256.Int
	saved.Sub(maxPrice, price)
	if maxPrice.IsUint64() && maxPrice.Uint64() < 1<<50 {
		return uint16(saved.Uint64() * MaxScore / maxPrice.Uint64())
	}
	saved.Mul(&saved, uint256.NewInt(MaxScore))
	return uint16(saved.Div(&saved, maxPrice).Uint64())
}

// speedScore is linear up to four times the asked speed, or to 1 GHz when none is asked; more earns nothing.
func speedScore(kHz, minKHz uint32) uint16 {
	saturation := uint64(minKHz) * saturationFactor
	if minKHz == 0 {
		saturation = defaultSaturation
	}
	if uint64(kHz) >= saturation {
		return MaxScore
	}
	return uint16(uint64(kHz) * MaxScore / saturation)
}

// headroomScore is what the job's slots hold beyond its needs: nothing when they just do, full from twice the needs on;
// the scarcer of memory and EPC counts.
func headroomScore(facts *ScoreFacts) uint16 {
	slots, shares := uint64(facts.Slots), uint64(facts.Capacity.Slots)
	memory := surplus(uint64(facts.Capacity.MemoryMiB)*slots, uint64(facts.Needs.MemoryMiB)*shares)
	epc := surplus(uint64(facts.Capacity.EPCMiB)*slots, uint64(facts.Needs.EPCMiB)*shares)
	return min(memory, epc)
}

func surplus(granted, asked uint64) uint16 {
	switch {
	case asked == 0:
		return MaxScore
	case granted <= asked:
		return 0
	case granted-asked >= asked:
		return MaxScore
	default:
		return uint16((granted - asked) * MaxScore / asked)
	}
}

// historyScore starts full and loses for faults and lateness. Successes earn nothing: they can be bought.
func historyScore(faulted, late uint16) uint16 {
	loss := uint64(faulted)*faultPenalty + uint64(late)*latePenalty
	if loss >= MaxScore {
		return 0
	}
	return uint16(MaxScore - loss)
}

// loadScore is the share of the enclave's slots that stay free beside this job.
func loadScore(all, used, slots uint8) uint16 {
	taken := uint64(used) + uint64(slots)
	if taken >= uint64(all) {
		return 0
	}
	return uint16((uint64(all) - taken) * MaxScore / uint64(all))
}

// tcbScore is by what the platform's owner could still do: a status that only software can answer keeps most.
func tcbScore(status TcbStatus) uint16 {
	switch status {
	case TcbUpToDate:
		return MaxScore
	case TcbSWHardeningNeeded:
		return 8_000
	case TcbConfigurationNeeded:
		return 6_000
	case TcbConfigurationAndSWHardeningNeeded:
		return 5_000
	case TcbOutOfDate:
		return 2_000
	case TcbOutOfDateConfigurationNeeded:
		return 1_000
	default:
		return 0
	}
}

// TieBreak orders bids of equal score for a job: the lower hash wins. It is keccak256 of the ABI encoding of job and
// worker, so nobody can choose an account that wins every tie.
func TieBreak(jobID common.Hash, worker common.Address) common.Hash {
	hash, _ := (&encoder{}).hash(jobID).address(worker).sum()
	return hash
}
