package book

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// Standing is the best bid on chain.
type Standing struct {
	Worker     common.Address
	Price      *big.Int
	Score      uint16
	ValidUntil uint64
}

// Assignment binds a worker to a job's round; in TeeQuorum each replica is a round.
type Assignment struct {
	Worker   common.Address
	Enclave  common.Hash
	Round    uint8
	Price    *big.Int
	Deadline uint64
	// Block and LogIndex are where the chain has it.
	Block    uint64
	LogIndex uint
}

// Before tells whether the chain has an assignment earlier than another.
func (a Assignment) Before(other Assignment) bool {
	if a.Block != other.Block {
		return a.Block < other.Block
	}
	return a.LogIndex < other.LogIndex
}

// Replica is one replica of a TeeQuorum job.
type Replica struct {
	Assignment
	State protocol.ReplicaState
}

// How says how an assignment ended for its worker.
type How int

const (
	// Paid is a result that was taken: in time, or a large one stated.
	Paid How = iota + 1
	// PaidLate is a result that was taken after its deadline.
	PaidLate
	// Slashed is an assignment that expired.
	Slashed
	// Released is one that ended without money and without blame.
	Released
)

// End is how one assignment ended.
type End struct {
	Worker  common.Address
	Enclave common.Hash
	Round   uint8
	How     How
	// At is the block's time, in seconds since the epoch.
	At uint64
}

// Job is what follows from a job's events.
type Job struct {
	ID      common.Hash
	Request protocol.JobRequest
	Status  protocol.JobStatus
	// BidEnd is the end of the bidding window of the round.
	BidEnd uint64
	// Round is the current one; in TeeQuorum the replica that is being placed.
	Round uint8
	// Standing is the best bid on chain, nil if there is none.
	Standing *Standing
	// FrozenAt is when the first bid of the round froze the ceiling, in seconds since the epoch; 0 while none did.
	FrozenAt uint64
	// Assignment is set while and after the job is assigned; a TeeQuorum job has Replicas instead, in their order.
	Assignment *Assignment
	Replicas   []Replica
	// Ends are the assignments that are over, in the chain's order.
	Ends []End
	// Stated is the digest of a result of which the bytes are not on chain; Demanded is set when the requester asked for
	// them, and Until is the last second to publish them.
	Stated   common.Hash
	Demanded bool
	Until    uint64
	// Outcome and Paid are set when it is settled.
	Outcome protocol.Outcome
	Paid    *big.Int
	Worker  common.Address
	// EndedAt is when its status became final, in the chain's time.
	EndedAt uint64
}

// Owed is the assignment by which a worker owes a result now; nil if there is none.
func (j Job) Owed(worker common.Address) *Assignment {
	if j.Assignment != nil {
		if j.Status == protocol.StatusAssigned && j.Assignment.Worker == worker {
			return j.Assignment
		}
		return nil
	}
	for i := range j.Replicas {
		if j.Replicas[i].Worker == worker && j.Replicas[i].State == protocol.ReplicaWorking {
			return &j.Replicas[i].Assignment
		}
	}
	return nil
}

// HoldsReplica tells whether a worker has had a replica placed, whatever became of it: the market gives it no other.
func (j Job) HoldsReplica(worker common.Address) bool {
	return slices.ContainsFunc(j.Replicas, func(r Replica) bool { return r.Worker == worker })
}

// EndOf is how a worker's assignment of a round ended; nil while it has not.
func (j Job) EndOf(worker common.Address, round uint8) *End {
	for i := range j.Ends {
		if j.Ends[i].Worker == worker && j.Ends[i].Round == round {
			return &j.Ends[i]
		}
	}
	return nil
}

// ended notes the end of the current assignment.
func (j *Job) ended(how How, at uint64) {
	if a := j.Assignment; a != nil {
		j.Ends = append(slices.Clone(j.Ends), End{Worker: a.Worker, Enclave: a.Enclave, Round: a.Round, How: how, At: at})
	}
}

// paid notes that the current assignment was paid for.
func (j *Job) paid(at uint64) {
	how := Paid
	if j.Assignment != nil && at > j.Assignment.Deadline {
		how = PaidLate
	}
	j.ended(how, at)
}

// apply returns the job after an event. What the job had before is left as it was: others may be reading it.
func apply(job Job, event chain.Event) Job {
	switch e := event.(type) {
	case chain.JobPosted:
		return Job{
			ID: e.JobID, Request: e.Request, Status: protocol.StatusOpen,
			BidEnd: max(e.Request.Offer.OpenAt, e.Time) + uint64(e.Request.Offer.BiddingWindow),
		}
	case chain.BidPlaced:
		job.Standing = &Standing{Worker: e.Worker, Price: e.Price, Score: e.Score, ValidUntil: e.ValidUntil}
		if job.FrozenAt == 0 {
			job.FrozenAt = e.Time
		}
	case chain.BidDropped:
		job.Standing, job.FrozenAt = nil, 0
	case chain.JobAssigned:
		job.Status, job.Round = protocol.StatusAssigned, e.Round
		job.Assignment = &Assignment{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: e.Price, Deadline: e.Deadline,
			Block: e.Block, LogIndex: e.LogIndex,
		}
	case chain.RoundEnded:
		how := Released
		if e.Slashed.Sign() > 0 {
			how = Slashed
		}
		job.ended(how, e.Time)
		job.Status, job.Round, job.BidEnd = protocol.StatusOpen, e.Round+1, e.BidEnd
		job.Standing, job.FrozenAt, job.Assignment = nil, 0, nil
	default:
		return applyEnding(applyReplica(job, event), event)
	}
	return job
}

// applyReplica takes in what replicas of a TeeQuorum job do.
func applyReplica(job Job, event chain.Event) Job {
	switch e := event.(type) {
	case chain.ReplicaAssigned:
		job.Replicas = append(slices.Clone(job.Replicas), Replica{State: protocol.ReplicaWorking, Assignment: Assignment{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Replica, Price: e.Price, Deadline: e.Deadline,
			Block: e.Block, LogIndex: e.LogIndex,
		}})
		job.Standing, job.FrozenAt, job.Round = nil, 0, e.Replica+1
		if len(job.Replicas) == int(job.Request.Assurance.Replicas) && job.Status == protocol.StatusOpen {
			job.Status = protocol.StatusAssigned
		}
	case chain.ReplicaDelivered:
		job.setReplica(e.Replica, protocol.ReplicaDelivered)
	case chain.ReplicaEnded:
		enclave := job.setReplica(e.Replica, e.State)
		how := Released
		switch e.State {
		case protocol.ReplicaPaid:
			how = Paid
		case protocol.ReplicaSlashed:
			how = Slashed
		}
		job.Ends = append(slices.Clone(job.Ends), End{Worker: e.Worker, Enclave: enclave, Round: e.Replica, How: how, At: e.Time})
	}
	return job
}

// setReplica changes where a replica stands, and returns its enclave.
func (j *Job) setReplica(replica uint8, state protocol.ReplicaState) (enclave common.Hash) {
	j.Replicas = slices.Clone(j.Replicas)
	for i := range j.Replicas {
		if j.Replicas[i].Round == replica {
			j.Replicas[i].State, enclave = state, j.Replicas[i].Enclave
		}
	}
	return enclave
}

// applyEnding takes in the events after which a job is over, or nearly.
func applyEnding(job Job, event chain.Event) Job {
	at := event.Where().Time
	switch e := event.(type) {
	case chain.JobSettled:
		job.paid(at)
		job.Status, job.Outcome, job.Paid, job.Worker = protocol.StatusSettled, e.Outcome, e.Paid, e.Worker
	case chain.ResultStated:
		job.paid(at)
		job.Status, job.Outcome, job.Paid, job.Worker = protocol.StatusDelivered, protocol.OutcomeOk, e.Paid, e.Worker
		job.Stated, job.Until = e.ResultDigest, e.Until
	case chain.ResultDemanded:
		job.Demanded, job.Until = true, e.Until
	case chain.QuorumReached:
		job.Status, job.Standing = protocol.StatusDelivered, nil
	case chain.JobHeld:
		job.Status = protocol.StatusHeld
	case chain.ResultPublished:
		job.Status = protocol.StatusSettled
	case chain.JobFinalised:
		if job.Status == protocol.StatusHeld {
			job.Status = protocol.StatusRefunded
		} else {
			job.Status = protocol.StatusSettled
		}
	case chain.JobCancelled:
		job.Status = protocol.StatusCancelled
	case chain.JobExcused:
		job.ended(Released, at)
		job.Status = protocol.StatusRefunded
	case chain.JobExpired:
		job.Status = protocol.StatusRefunded
		if e.Slashed.Sign() > 0 {
			job.ended(Slashed, at)
			job.Status = protocol.StatusExpired
		}
	}
	if job.Status.IsFinal() {
		job.EndedAt = at
	}
	return job
}
