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

// Platform is the first 28 bytes of the digest that tells one machine from another.
type Platform [28]byte

// EnclaveFacts are what the chain says of an enclave.
type EnclaveFacts struct {
	// Exists is false for an id that was never registered; the other fields are then zero.
	Exists bool
	// WorkerID is its owner's number.
	WorkerID uint32
	Platform Platform
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

// Terms are what the chain cannot recompute of a candidate. The zero Terms are a node that nothing is known of.
type Terms struct {
	// LatencyMs is until the node could begin: its queue and its network; 0 if unknown.
	LatencyMs uint32
	// Locality is the share of the job's artifacts that the node has already, 0..10,000.
	Locality uint16
	// MemoryFree is the share of its memory that the node reports free, 0..10,000.
	MemoryFree uint16
	// Earned is what the worker was paid of late, in thousand-millionths of a payment token.
	Earned uint64
	// Turns is how many jobs the worker was given of late.
	Turns uint32
}

// Candidate is one bid with the facts that it is judged on.
type Candidate struct {
	// Source is one of oracleapi's Source constants.
	Source string
	Bid    protocol.Bid
	// Digest is the EIP-712 digest of a signed bid; zero for the on-chain one.
	Digest common.Hash
	// StoredScore is what the market stored for the on-chain bid: the score that any other has to reach, less the band.
	StoredScore uint16
	Worker      WorkerFacts
	Enclave     EnclaveFacts
	Terms       Terms
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

// Seat is where a replica of the job works already.
type Seat struct {
	Worker   common.Address
	Platform Platform
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
	// FrozenAt is when the first on-chain bid froze the price ceiling; 0 if none did.
	FrozenAt uint64
	// Priority orders the jobs of a batch, the highest first.
	Priority uint8
	// Weights are those in force at the block.
	Weights protocol.Weights
	// Profile chooses inside the band.
	Profile Profile
	// Reserved is nil when the job has no on-chain bid.
	Reserved *Reservation
	// Placed are the replicas that have their enclave; empty but in TeeQuorum.
	Placed     []Seat
	Candidates []Candidate
}

// Ceiling is the highest price that a bid may ask.
func (s *Snapshot) Ceiling() *big.Int {
	at := s.Time
	if s.FrozenAt != 0 {
		at = s.FrozenAt
	}
	return s.Request.Offer.CeilingDown(at)
}

// reservedSlots is the part of the job's reservation that the enclave holds.
func (s *Snapshot) reservedSlots(enclave common.Hash) uint8 {
	if s.Reserved == nil || s.Reserved.Enclave != enclave {
		return 0
	}
	return s.Reserved.Slots
}

// holdsReservation tells whether the worker's stake is in the job's reservation.
func (s *Snapshot) holdsReservation(worker common.Address) bool {
	return s.Reserved != nil && s.Reserved.Worker == worker
}
