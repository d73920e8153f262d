package core

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// WorkerFacts are what the chain says of a worker.
type WorkerFacts struct {
	// ID is 0 when the account is not registered.
	ID uint32
	// FreeStake is what no job holds, in the stake token.
	FreeStake *big.Int
	Late      uint16
	Faulted   uint16
}

// EnclaveFacts are what the chain says of an enclave.
type EnclaveFacts struct {
	// Exists is false for an id that was never registered; the other fields are then zero.
	Exists bool
	// WorkerID is its owner's number.
	WorkerID uint32
	// Live tells whether it takes jobs at the snapshot; LiveUntil is the last second of its longest-living signer.
	Live      bool
	LiveUntil uint64
	Tee       protocol.TeeKind
	Status    protocol.TcbStatus
	// Kinds is a set of bits 1 << JobKind.
	Kinds    uint8
	Capacity protocol.Capacity
	// Used slots of Capacity.Slots.
	Used uint8
}

// Candidate is one bid with the facts that it is judged on.
type Candidate struct {
	// Source is one of oracleapi's Source constants.
	Source string
	Bid    protocol.Bid
	// Digest is the EIP-712 digest of a signed bid; zero for the on-chain one.
	Digest common.Hash
	// StoredScore is what the market stored for the on-chain bid: the score that any other has to reach.
	StoredScore uint16
	Worker      WorkerFacts
	Enclave     EnclaveFacts
}

// Reservation is what the job's on-chain bid holds. Assigning to a signed bid frees it first, so its holder may count on
// it.
type Reservation struct {
	Worker  common.Address
	Enclave common.Hash
	// Collateral is in the stake token.
	Collateral *big.Int
	Slots      uint8
}

// Snapshot is everything that a decision is made from. Nothing changes it.
type Snapshot struct {
	JobID   common.Hash
	Round   uint8
	Request protocol.JobRequest
	// Block, BlockHash and Time are those of the state that the facts were read from.
	Block     uint64
	BlockHash common.Hash
	Time      uint64
	// Margin is how many seconds a signed bid and its enclave must outlast the snapshot, so that the decision can still
	// be submitted.
	Margin uint64
	// Weights are those in force at the block.
	Weights protocol.Weights
	// Reserved is nil when the job has no on-chain bid.
	Reserved   *Reservation
	Candidates []Candidate
}

// reservedStake is the part of the job's reservation that the worker holds.
func (s *Snapshot) reservedStake(worker common.Address) *big.Int {
	if s.Reserved == nil || s.Reserved.Worker != worker {
		return new(big.Int)
	}
	return s.Reserved.Collateral
}

// reservedSlots is the part of the job's reservation that the enclave holds.
func (s *Snapshot) reservedSlots(enclave common.Hash) uint8 {
	if s.Reserved == nil || s.Reserved.Enclave != enclave {
		return 0
	}
	return s.Reserved.Slots
}

// freeSlots is how many slots of the candidate's enclave the job could have.
func (s *Snapshot) freeSlots(c *Candidate) uint8 {
	used := c.Enclave.Used - min(s.reservedSlots(c.Bid.Enclave), c.Enclave.Used)
	return c.Enclave.Capacity.Slots - min(used, c.Enclave.Capacity.Slots)
}
