package main

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// drawnSamples is how many random samples each message has besides the smallest and the largest.
const drawnSamples = 6

// sample is one message under one domain.
type sample[T any] struct {
	name    string
	domain  protocol.Domain
	message T
}

// source draws values from a fixed seed.
type source struct{ rng *rand.Rand }

func newSource() *source {
	return &source{rand.New(rand.NewChaCha8([32]byte([]byte("assay protocol vectors, seed 1  "))))}
}

func (s *source) number(bits uint) *big.Int {
	value := new(big.Int)
	for range (bits + 63) / 64 {
		value.Or(value.Lsh(value, 64), new(big.Int).SetUint64(s.rng.Uint64()))
	}
	return value.And(value, largest(bits))
}

func (s *source) time() uint64            { return s.rng.Uint64N(1 << 40) }
func (s *source) u32() uint32             { return s.rng.Uint32() }
func (s *source) u16() uint16             { return uint16(s.rng.Uint32()) }
func (s *source) u8() uint8               { return uint8(s.rng.Uint32()) }
func (s *source) hash() common.Hash       { return common.BigToHash(s.number(256)) }
func (s *source) address() common.Address { return common.BigToAddress(s.number(160)) }

func (s *source) domain() protocol.Domain {
	return protocol.Domain{ChainID: s.number(63), Contract: s.address()}
}

func largest(bits uint) *big.Int {
	one := big.NewInt(1)
	return new(big.Int).Sub(new(big.Int).Lsh(one, bits), one)
}

func smallDomain() protocol.Domain { return protocol.Domain{ChainID: big.NewInt(1)} }

func largeDomain() protocol.Domain {
	// The largest chain id that tools commonly accept.
	return protocol.Domain{ChainID: largest(63), Contract: common.BigToAddress(largest(160))}
}

func maxHash() common.Hash { return common.BigToHash(largest(256)) }

func maxAddress() common.Address { return common.BigToAddress(largest(160)) }

// samplesOf are the smallest, the largest and some drawn messages.
func samplesOf[T any](s *source, smallest, largest T, drawn func() T) []sample[T] {
	samples := []sample[T]{{"smallest", smallDomain(), smallest}, {"largest", largeDomain(), largest}}
	for i := range drawnSamples {
		samples = append(samples, sample[T]{fmt.Sprintf("drawn %d", i), s.domain(), drawn()})
	}
	return samples
}

func requestSamples(s *source) []sample[protocol.JobRequest] {
	smallest := protocol.JobRequest{
		Nonce: new(big.Int),
		Offer: protocol.Offer{
			MinPrice: new(big.Int), MaxPrice: new(big.Int), FloorFee: new(big.Int), Collateral: new(big.Int),
		},
	}
	return samplesOf(s, smallest, largestRequest(), s.request)
}

func largestRequest() protocol.JobRequest {
	return protocol.JobRequest{
		Requester: maxAddress(),
		Nonce:     largest(256),
		Work: protocol.Work{
			Kind: math.MaxUint8, Program: maxHash(), ProgramDigest: maxHash(), InputDigest: maxHash(),
			CycleLimit: math.MaxUint64, MaxResultBytes: math.MaxUint32,
			ProgramURI: "https://store.example/a-path-of-more-than-thirty-two-bytes/program.elf", InputURI: "µ",
		},
		Requirements: protocol.Requirements{
			TEEKinds: math.MaxUint8, TCBClasses: math.MaxUint16, Cores: math.MaxUint16,
			MemoryMiB: math.MaxUint32, EPCMiB: math.MaxUint32, MinKHz: math.MaxUint32,
		},
		Assurance: protocol.Assurance{
			Mode: math.MaxUint8, Threshold: math.MaxUint8, Replicas: math.MaxUint8, Distinct: math.MaxUint8,
			AuditBps: math.MaxUint16, ReserveBps: math.MaxUint16, Window: math.MaxUint32,
		},
		Offer: protocol.Offer{
			Token: maxAddress(), MinPrice: largest(96), MaxPrice: largest(96), FloorFee: largest(96),
			Collateral: largest(96), OpenAt: 1<<40 - 1, BiddingWindow: math.MaxUint32, RampSeconds: math.MaxUint32,
			ExecutionWindow: math.MaxUint32, FinalDeadline: 1<<40 - 1, Retries: math.MaxUint8,
		},
		Callback: protocol.Callback{Target: maxAddress(), GasLimit: math.MaxUint32},
	}
}

func (s *source) request() protocol.JobRequest {
	return protocol.JobRequest{
		Requester: s.address(),
		Nonce:     s.number(256),
		Work: protocol.Work{
			Kind: protocol.KindSp1, Program: s.hash(), ProgramDigest: s.hash(), InputDigest: s.hash(),
			CycleLimit: s.rng.Uint64(), MaxResultBytes: s.u32(),
			ProgramURI: "https://store.example/v1/blobs/" + s.hash().Hex()[2:],
			InputURI:   s.hash().Hex()[:s.rng.IntN(66)],
		},
		Requirements: protocol.Requirements{
			TEEKinds: s.u8(), TCBClasses: s.u16(), Cores: s.u16(), MemoryMiB: s.u32(), EPCMiB: s.u32(), MinKHz: s.u32(),
		},
		Assurance: protocol.Assurance{
			Mode: protocol.AssuranceMode(s.u8()), Threshold: s.u8(), Replicas: s.u8(), Distinct: s.u8(),
			AuditBps: s.u16(), ReserveBps: s.u16(), Window: s.u32(),
		},
		Offer: protocol.Offer{
			Token: s.address(), MinPrice: s.number(96), MaxPrice: s.number(96), FloorFee: s.number(96),
			Collateral: s.number(96), OpenAt: s.time(), BiddingWindow: s.u32(), RampSeconds: s.u32(),
			ExecutionWindow: s.u32(), FinalDeadline: s.time(), Retries: s.u8(),
		},
		Callback: protocol.Callback{Target: s.address(), GasLimit: s.u32()},
	}
}

func bidSamples(s *source) []sample[digestible] {
	return samplesOf[digestible](s, protocol.Bid{Price: new(big.Int)}, protocol.Bid{
		JobID: maxHash(), Round: math.MaxUint8, Worker: maxAddress(), Enclave: maxHash(),
		Price: largest(96), ValidUntil: 1<<40 - 1,
	}, func() digestible {
		return protocol.Bid{
			JobID: s.hash(), Round: s.u8(), Worker: s.address(), Enclave: s.hash(),
			Price: s.number(96), ValidUntil: s.time(),
		}
	})
}

func decisionSamples(s *source) []sample[digestible] {
	return samplesOf[digestible](s, protocol.AssignmentDecision{Price: new(big.Int)}, protocol.AssignmentDecision{
		JobID: maxHash(), Round: math.MaxUint8, Worker: maxAddress(), Enclave: maxHash(), Price: largest(96),
		Score: math.MaxUint16, WeightsVersion: math.MaxUint32, SnapshotBlock: math.MaxUint64,
		InputsRoot: maxHash(), ValidUntil: 1<<40 - 1,
	}, func() digestible {
		return protocol.AssignmentDecision{
			JobID: s.hash(), Round: s.u8(), Worker: s.address(), Enclave: s.hash(), Price: s.number(96),
			Score: s.u16(), WeightsVersion: s.u32(), SnapshotBlock: s.rng.Uint64(),
			InputsRoot: s.hash(), ValidUntil: s.time(),
		}
	})
}

func teeStatementSamples(s *source) []sample[digestible] {
	return samplesOf[digestible](s, protocol.TeeStatement{}, protocol.TeeStatement{
		JobID: maxHash(), Round: math.MaxUint8, Worker: maxAddress(), Kind: math.MaxUint8, Program: maxHash(),
		InputDigest: maxHash(), ResultDigest: maxHash(), Cycles: math.MaxUint64, Outcome: math.MaxUint8,
		ExitCode: math.MaxUint32,
	}, func() digestible {
		return protocol.TeeStatement{
			JobID: s.hash(), Round: s.u8(), Worker: s.address(), Kind: protocol.JobKind(s.u8()), Program: s.hash(),
			InputDigest: s.hash(), ResultDigest: s.hash(), Cycles: s.rng.Uint64(),
			Outcome: protocol.Outcome(s.u8()), ExitCode: s.u32(),
		}
	})
}

func enclaveStatementSamples(s *source) []sample[digestible] {
	return samplesOf[digestible](s, protocol.EnclaveStatement{Capacity: new(big.Int)}, protocol.EnclaveStatement{
		Operator: maxAddress(), Signer: maxAddress(), Sequence: math.MaxUint64, RefBlock: math.MaxUint64,
		RefBlockHash: maxHash(), Capacity: largest(256), PeerID: maxHash(), EncryptionKey: maxHash(),
	}, func() digestible {
		return protocol.EnclaveStatement{
			Operator: s.address(), Signer: s.address(), Sequence: s.rng.Uint64(), RefBlock: s.rng.Uint64(),
			RefBlockHash: s.hash(), Capacity: s.number(256), PeerID: s.hash(), EncryptionKey: s.hash(),
		}
	})
}
