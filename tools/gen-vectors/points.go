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
		point := enclaveIDVector{Platform: s.hash(), Number: s.u32()}
		point.Enclave = protocol.EnclaveID(point.Platform, point.Number)
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
