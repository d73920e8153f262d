// Package bidding decides whether a job is worth a bid and at what price. It is pure: all it knows is handed to it.
//
// A [Strategy] looks at a [Snapshot] of job, node and market. [CostPlus] is the one there is: it asks for its costs and a
// profit on top, whatever others may ask, and never for less.
package bidding

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// Strategy decides what work is worth. It must be pure: the same snapshot gets the same decision, and stays as it was.
type Strategy interface {
	// Decide returns the bid to make, or why there is none.
	Decide(s Snapshot) (Offer, *Decline)
	// WorthLate tells whether a result is worth finishing and bringing after its deadline, at an agreed price.
	WorthLate(request protocol.JobRequest, price *big.Int, market Market) bool
}

// Snapshot is everything that a decision is made from.
type Snapshot struct {
	Job    Job
	Own    Own
	Market Market
}

// Job is what is bid for.
type Job struct {
	ID      common.Hash
	Round   uint8
	BidEnd  uint64
	Request protocol.JobRequest
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
	// Attested tells whether the enclave has a live signer.
	Attested bool
	// PausedUntil is when the circuit breaker lets bids through again.
	PausedUntil uint64
	// FreeSlots and FreeStake are what neither the chain nor a standing bid holds; Locked is the stake that one of them does.
	FreeSlots         int
	FreeStake, Locked *big.Int
	// Running is how many jobs are being executed here.
	Running       int
	Late, Faulted uint16
}

// Market is what the market's terms and the chain say now.
type Market struct {
	// Now is the time of the next block, CeilingAt that at which price ceilings are read: they rise, so earlier is safer.
	Now           uint64
	CeilingAt     uint64
	FeeBps        uint16
	FallbackDelay uint64
	// GasPrice is what a unit of gas costs, tip included, in wei.
	GasPrice *big.Int
	// Weights are those of the score.
	Weights protocol.Weights
}

// Offer is a bid worth making.
type Offer struct {
	Bid protocol.Bid
	// Slots and Collateral are what the job would hold.
	Slots      uint8
	Collateral *big.Int
	// Cost is what the job costs, Profit what is asked on top, both in the payment token's smallest unit. The price is both
	// and the market's fee.
	Cost, Profit *big.Int
	// Score is what the market will give the bid.
	Score uint16
}
