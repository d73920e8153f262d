package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// JobPosted carries the whole request, whose digest is the job id: that has been checked.
type JobPosted struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	Request   protocol.JobRequest
}

// JobUnreadable is a posted job whose request, as the chain has it, is not one: nobody can bid for it or run it.
type JobUnreadable struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	Reason    string
}

// JobCancelled was taken back by its requester.
type JobCancelled struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	Refund    *big.Int
}

// BidPlaced became the best on-chain bid.
type BidPlaced struct {
	Meta
	JobID      common.Hash
	Worker     common.Address
	Enclave    common.Hash
	Round      uint8
	Price      *big.Int
	Score      uint16
	ValidUntil uint64
}

// BidDropped lost its standing.
type BidDropped struct {
	Meta
	JobID common.Hash
	Round uint8
}

// JobAssigned binds a worker. A fallback has weights version and inputs root zero.
type JobAssigned struct {
	Meta
	JobID          common.Hash
	Requester      common.Address
	Worker         common.Address
	Enclave        common.Hash
	Round          uint8
	Price          *big.Int
	Score          uint16
	Deadline       uint64
	WeightsVersion uint32
	InputsRoot     common.Hash
}

// JobSettled was delivered and paid.
type JobSettled struct {
	Meta
	JobID        common.Hash
	Requester    common.Address
	Worker       common.Address
	Outcome      protocol.Outcome
	ResultDigest common.Hash
	Cycles       uint64
	ExitCode     uint32
	Paid         *big.Int
	Fee          *big.Int
	PublicValues []byte
}

// JobExpired was refunded; a worker that owed it was slashed.
type JobExpired struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	// Worker is zero if nobody had it.
	Worker  common.Address
	Refund  *big.Int
	Slashed *big.Int
}

// CreditWithdrawn left the market.
type CreditWithdrawn struct {
	Meta
	Account common.Address
	Token   common.Address
	Amount  *big.Int
}

// TokenAllowed changed the list of payment tokens.
type TokenAllowed struct {
	Meta
	TokenID uint8
	Token   common.Address
	Allowed bool
}

// PauseChanged stopped or allowed new jobs, bids and assignments.
type PauseChanged struct {
	Meta
	Paused bool
}

// RoundEnded ended a round without a result; the next takes bids until BidEnd.
type RoundEnded struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	// Worker had the round that ended.
	Worker common.Address
	Round  uint8
	// Why is "expired" or "excused".
	Why     string
	Slashed *big.Int
	// BidEnd is in seconds since the epoch.
	BidEnd uint64
}

// JobExcused was refunded, and its worker freed, because its enclave was cut off.
type JobExcused struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	Worker    common.Address
	Reason    string
	Refund    *big.Int
}

// ResultStated delivered the digest of a large result; Reserve waits until Until.
type ResultStated struct {
	Meta
	JobID        common.Hash
	Requester    common.Address
	Worker       common.Address
	Outcome      protocol.Outcome
	ResultDigest common.Hash
	ExitCode     uint32
	Paid         *big.Int
	Reserve      *big.Int
	// Until is in seconds since the epoch.
	Until uint64
}

// ResultDemanded asks for the bytes of a stated result.
type ResultDemanded struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	// Until is in seconds since the epoch.
	Until uint64
}

// ResultPublished has the bytes of a stated result.
type ResultPublished struct {
	Meta
	JobID        common.Hash
	PublicValues []byte
}

// JobFinalised ended what a window kept open.
type JobFinalised struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	Worker    common.Address
	Paid      *big.Int
	Refund    *big.Int
}

// AssignmentSkipped left a member of a batch out; Reason is the selector of the error it met.
type AssignmentSkipped struct {
	Meta
	JobID  common.Hash
	Reason [4]byte
}

// DeliverySkipped left a member of a batch out, because of the job's status.
type DeliverySkipped struct {
	Meta
	JobID  common.Hash
	Status protocol.JobStatus
}

// CallbackDone told the requester's contract about a result, or failed to.
type CallbackDone struct {
	Meta
	JobID   common.Hash
	Target  common.Address
	Success bool
}

// ReplicaAssigned binds a worker to one replica of a TeeQuorum job.
type ReplicaAssigned struct {
	Meta
	JobID    common.Hash
	Replica  uint8
	Worker   common.Address
	Enclave  common.Hash
	Price    *big.Int
	Deadline uint64
}

// assignment is the replica's as if it were a job's: each replica is a round.
func (r ReplicaAssigned) assignment() JobAssigned {
	return JobAssigned{
		Meta: r.Meta, JobID: r.JobID, Worker: r.Worker, Enclave: r.Enclave, Round: r.Replica, Price: r.Price,
		Deadline: r.Deadline,
	}
}

// ReplicaDelivered is one replica's answer.
type ReplicaDelivered struct {
	Meta
	JobID        common.Hash
	Replica      uint8
	Worker       common.Address
	ResultDigest common.Hash
	Outcome      protocol.Outcome
	ExitCode     uint32
}

// ReplicaEnded says what became of a replica.
type ReplicaEnded struct {
	Meta
	JobID   common.Hash
	Replica uint8
	Worker  common.Address
	State   protocol.ReplicaState
	Paid    *big.Int
}

// QuorumReached has the answer that enough replicas gave.
type QuorumReached struct {
	Meta
	JobID        common.Hash
	Requester    common.Address
	ResultDigest common.Hash
	PublicValues []byte
}

// JobHeld has answers that disagree; it refunds after Until.
type JobHeld struct {
	Meta
	JobID     common.Hash
	Requester common.Address
	// Until is in seconds since the epoch.
	Until uint64
}

// Deposited raised what an account's signed requests may draw on.
type Deposited struct {
	Meta
	Account common.Address
	Token   common.Address
	From    common.Address
	Amount  *big.Int
}

// DepositWithdrawalRequested asks for deposit back.
type DepositWithdrawalRequested struct {
	Meta
	Account     common.Address
	Token       common.Address
	Leaving     *big.Int
	AvailableAt uint64
}

// DepositWithdrawn paid deposit out.
type DepositWithdrawn struct {
	Meta
	Account common.Address
	Token   common.Address
	Amount  *big.Int
}
