package chain

import "github.com/ethereum/go-ethereum/common"

// JobEvent is an event of one job.
type JobEvent interface {
	Event
	// AboutJob is the job's id.
	AboutJob() common.Hash
}

// AboutJob implements [JobEvent].
func (e JobPosted) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobUnreadable) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobCancelled) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e BidPlaced) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e BidDropped) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobAssigned) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobSettled) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobExpired) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e RoundEnded) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobExcused) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e ResultStated) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e ResultDemanded) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e ResultPublished) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobFinalised) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e AssignmentSkipped) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e DeliverySkipped) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e CallbackDone) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e ReplicaAssigned) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e ReplicaDelivered) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e ReplicaEnded) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e QuorumReached) AboutJob() common.Hash { return e.JobID }

// AboutJob implements [JobEvent].
func (e JobHeld) AboutJob() common.Hash { return e.JobID }
