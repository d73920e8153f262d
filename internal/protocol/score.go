package protocol

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Parts of a score run from 0 to MaxScore, and so does their weighted sum; the weights sum to MaxScore.
const (
	MaxScore      = 10_000
	WeightPrice   = 6_000
	WeightSpeed   = 2_500
	WeightHistory = 1_500
)

const (
	faultPenalty = 2_500
	latePenalty  = 500

	saturationFactor  = 4
	defaultSaturation = 1_000_000
)

// ScoreFacts are the facts that the chain scores a bid on.
type ScoreFacts struct {
	// Price is asked, MaxPrice the offer's; both fit 96 bits.
	Price    *big.Int
	MaxPrice *big.Int
	// KHz is the enclave's attested speed.
	KHz uint32
	// SaturationKHz is the speed beyond which more earns nothing, see [SaturationKHz].
	SaturationKHz uint32
	// Faulted counts slashed jobs, Late deliveries after the deadline.
	Faulted uint16
	Late    uint16
}

// ScoreParts are the parts of a score and their weighted sum, rounded down once. Each is 0..MaxScore.
type ScoreParts struct {
	Price   uint16
	Speed   uint16
	History uint16
	Total   uint16
}

// Score weighs a bid exactly as the market does.
func Score(facts ScoreFacts) ScoreParts {
	parts := ScoreParts{
		Price:   priceScore(facts.Price, facts.MaxPrice),
		Speed:   speedScore(facts.KHz, facts.SaturationKHz),
		History: historyScore(facts.Faulted, facts.Late),
	}
	total := WeightPrice*uint64(parts.Price) + WeightSpeed*uint64(parts.Speed) + WeightHistory*uint64(parts.History)
	parts.Total = uint16(total / MaxScore)
	return parts
}

// SaturationKHz is the speed beyond which more earns nothing: four times the asked speed, or 1 GHz when none is asked.
func SaturationKHz(minKHz uint32) uint32 {
	if minKHz == 0 {
		return defaultSaturation
	}
	return uint32(min(uint64(minKHz)*saturationFactor, math.MaxUint32))
}

// priceScore is MaxScore for a free job and 0 at the ceiling or without one, linear, rounded down.
func priceScore(price, maxPrice *big.Int) uint16 {
	if price.Cmp(maxPrice) >= 0 {
		return 0
	}
	score := new(big.Int).Sub(maxPrice, price)
	score.Mul(score, big.NewInt(MaxScore))
	return uint16(score.Quo(score, maxPrice).Uint64())
}

// speedScore is linear up to the saturation speed, rounded down.
func speedScore(kHz, saturationKHz uint32) uint16 {
	if kHz >= saturationKHz {
		return MaxScore
	}
	return uint16(uint64(kHz) * MaxScore / uint64(saturationKHz))
}

// historyScore starts full and loses for faults and lateness. Successes earn nothing: they can be bought.
func historyScore(faulted, late uint16) uint16 {
	loss := uint64(faulted)*faultPenalty + uint64(late)*latePenalty
	if loss >= MaxScore {
		return 0
	}
	return uint16(MaxScore - loss)
}

// TieBreak orders bids of equal score for a job: the lower hash wins. It is keccak256 of the ABI encoding of job and
// worker, so nobody can choose an account that wins every tie.
func TieBreak(jobID common.Hash, worker common.Address) common.Hash {
	hash, _ := (&encoder{}).hash(jobID).address(worker).sum()
	return hash
}
