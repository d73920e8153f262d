package main

import (
	"bytes"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
)

// priceVectors holds every edge of the curve for offers of all sizes.
func priceVectors(s *source) []priceVector {
	offers := []protocol.Offer{
		{MinPrice: new(big.Int), MaxPrice: big.NewInt(1)},
		{MinPrice: new(big.Int), MaxPrice: big.NewInt(1), RampSeconds: 3},
		{MinPrice: big.NewInt(100), MaxPrice: big.NewInt(201), OpenAt: 1_000, RampSeconds: 10},
		{MinPrice: big.NewInt(7), MaxPrice: big.NewInt(7), OpenAt: 1_000, RampSeconds: 10},
		{MinPrice: new(big.Int), MaxPrice: largest(96), OpenAt: 1 << 31, RampSeconds: math.MaxUint32},
		{MinPrice: largest(96), MaxPrice: largest(96), OpenAt: 1<<40 - 1, RampSeconds: 1},
	}
	for range drawnSamples {
		low, high := s.number(96), s.number(96)
		if low.Cmp(high) > 0 {
			low, high = high, low
		}
		offers = append(offers, protocol.Offer{MinPrice: low, MaxPrice: high, OpenAt: s.time(), RampSeconds: s.u32()})
	}
	var points []priceVector
	for _, offer := range offers {
		ramp := uint64(offer.RampSeconds)
		times := []uint64{
			0, offer.OpenAt, offer.OpenAt + 1, offer.OpenAt + ramp/2, offer.OpenAt + ramp, offer.OpenAt + ramp + 1, 1<<40 - 1,
		}
		if offer.OpenAt > 0 {
			times = append(times, offer.OpenAt-1)
		}
		if ramp > 0 {
			times = append(times, offer.OpenAt+ramp-1)
		}
		slices.Sort(times)
		for _, at := range slices.Compact(times) {
			points = append(points, priceVector{
				MinPrice: offer.MinPrice.String(), MaxPrice: offer.MaxPrice.String(), OpenAt: decimal(offer.OpenAt),
				RampSeconds: offer.RampSeconds, Time: decimal(at), Ceiling: offer.CeilingDown(at).String(),
			})
		}
	}
	return points
}

// scoreVectors holds clamps, saturations, equal totals from unequal parts, and drawn facts around each.
func scoreVectors(s *source) []scoreVector {
	price := func(price, maxPrice int64) protocol.ScoreFacts {
		return protocol.ScoreFacts{
			Price: big.NewInt(price), MaxPrice: big.NewInt(maxPrice), KHz: 250, SaturationKHz: 1_000, Faulted: 1, Late: 1,
		}
	}
	speed := func(kHz, saturation uint32) protocol.ScoreFacts {
		facts := price(50, 100)
		facts.KHz, facts.SaturationKHz = kHz, saturation
		return facts
	}
	history := func(faulted, late uint16) protocol.ScoreFacts {
		facts := price(50, 100)
		facts.Faulted, facts.Late = faulted, late
		return facts
	}
	wide := price(0, 0)
	wide.Price, wide.MaxPrice = new(big.Int).Sub(largest(96), big.NewInt(1)), largest(96)
	all := []protocol.ScoreFacts{
		price(0, 100), price(1, 100), price(50, 100), price(99, 100), price(100, 100), price(101, 100),
		price(1, 3), price(2, 3), price(0, 0), price(1, 0), price(9_999, 10_000), price(10_000, 10_001), wide,
		speed(0, 1_000), speed(1, 1_000), speed(999, 1_000), speed(1_000, 1_000), speed(1_001, 1_000),
		speed(0, 0), speed(math.MaxUint32, math.MaxUint32), speed(math.MaxUint32-1, math.MaxUint32), speed(1, 3),
		history(0, 0), history(0, 1), history(1, 0), history(3, 4), history(3, 5), history(3, 6), history(4, 0),
		history(0, 19), history(0, 20), history(0, 21), history(math.MaxUint16, math.MaxUint16),
		// Two ways to the same total: a tie for the order to break.
		price(0, 6_000), price(2_500, 6_000), speed(0, 1_000), speed(400, 1_000),
	}
	for range 20 * drawnSamples {
		maxPrice := s.number(uint(1 + s.rng.IntN(96)))
		minKHz := s.u32() >> s.rng.IntN(32)
		all = append(all, protocol.ScoreFacts{
			Price: new(big.Int).Rsh(new(big.Int).Mul(maxPrice, s.number(8)), 8), MaxPrice: maxPrice,
			KHz: s.u32() >> s.rng.IntN(32), SaturationKHz: protocol.SaturationKHz(minKHz),
			Faulted: s.u16() & 3, Late: s.u16() & 7,
		})
	}
	points := make([]scoreVector, 0, len(all))
	for _, facts := range all {
		if facts.Price.BitLen() > 96 {
			facts.Price = largest(96)
		}
		points = append(points, newScoreVector(facts))
	}
	return points
}

func newScoreVector(facts protocol.ScoreFacts) scoreVector {
	score := protocol.Score(facts)
	return scoreVector{
		Price: facts.Price.String(), MaxPrice: facts.MaxPrice.String(),
		KHz: facts.KHz, SaturationKHz: facts.SaturationKHz, Faulted: facts.Faulted, Late: facts.Late,
		PriceScore: score.Price, SpeedScore: score.Speed, HistoryScore: score.History, Score: score.Total,
	}
}

func saturations() []saturation {
	var points []saturation
	for _, minKHz := range []uint32{0, 1, 249_999, 250_000, 1<<30 - 1, 1 << 30, 1<<30 + 1, math.MaxUint32} {
		points = append(points, saturation{minKHz, protocol.SaturationKHz(minKHz)})
	}
	return points
}

func tieVectors(s *source) []tieVector {
	var ties []tieVector
	for range drawnSamples {
		tie := tieVector{JobID: s.hash()}
		for range 4 {
			tie.Workers = append(tie.Workers, s.address())
		}
		slices.SortFunc(tie.Workers, func(a, b common.Address) int {
			keyOfA, keyOfB := protocol.TieBreak(tie.JobID, a), protocol.TieBreak(tie.JobID, b)
			return bytes.Compare(keyOfA[:], keyOfB[:])
		})
		for _, worker := range tie.Workers {
			tie.Keys = append(tie.Keys, protocol.TieBreak(tie.JobID, worker))
		}
		ties = append(ties, tie)
	}
	return ties
}

func capacityVectors(s *source) ([]capacityVector, error) {
	all := []protocol.Capacity{
		{Cores: 1, MemoryMiB: 1, Slots: 1},
		{Cores: math.MaxUint16, MemoryMiB: 1<<24 - 1, EPCMiB: 1<<24 - 1, KHz: math.MaxUint32, Slots: math.MaxUint8, Modes: math.MaxUint16},
		{Cores: 8, MemoryMiB: 16_384, EPCMiB: 512, KHz: 14_000, Slots: 4, Modes: protocol.ModeExecute},
	}
	for range drawnSamples {
		all = append(all, protocol.Capacity{
			Cores: s.u16() | 1, MemoryMiB: s.u32()>>8 | 1, EPCMiB: s.u32() >> 8, KHz: s.u32(), Slots: s.u8() | 1, Modes: s.u16(),
		})
	}
	var points []capacityVector
	for _, capacity := range all {
		packed, err := capacity.Pack()
		if err != nil {
			return nil, fmt.Errorf("pack %+v: %w", capacity, err)
		}
		share := capacity.MemoryMiB / uint32(capacity.Slots)
		for _, need := range []uint32{0, 1, share, share + 1, capacity.MemoryMiB} {
			slots, fits := capacity.SlotsUp(protocol.Requirements{MemoryMiB: need})
			if !fits {
				continue
			}
			points = append(points, capacityVector{
				Cores: capacity.Cores, MemoryMiB: capacity.MemoryMiB, EPCMiB: capacity.EPCMiB, KHz: capacity.KHz,
				Slots: capacity.Slots, Modes: capacity.Modes, Packed: packed.String(), NeedMiB: need, NeedSlots: slots,
			})
		}
	}
	return points, nil
}

func enclaveIDVectors(s *source) []enclaveIDVector {
	var points []enclaveIDVector
	for range drawnSamples {
		point := enclaveIDVector{Worker: s.address(), Platform: s.hash(), Measurement: s.hash()}
		point.Enclave = protocol.EnclaveID(point.Worker, point.Platform, point.Measurement)
		points = append(points, point)
	}
	return points
}

func signatureVectors(s *source) ([]signatureVector, error) {
	var points []signatureVector
	for range drawnSamples {
		secret := s.hash()
		key, err := crypto.ToECDSA(secret[:])
		if err != nil {
			return nil, fmt.Errorf("draw a key: %w", err)
		}
		digest := s.hash()
		signature, err := protocol.SignDigest(key, digest)
		if err != nil {
			return nil, err
		}
		points = append(points, signatureVector{digest, signature, crypto.PubkeyToAddress(key.PublicKey)})
	}
	return points, nil
}
