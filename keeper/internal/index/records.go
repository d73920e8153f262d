package index

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// Place is where something was said on the chain.
type Place struct {
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"blockHash"`
	// Time is the block's, in seconds since the epoch.
	Time     uint64      `json:"time"`
	TxHash   common.Hash `json:"txHash"`
	LogIndex uint        `json:"logIndex"`
}

func placeOf(event chain.Event) Place {
	at := event.Where()
	return Place{Block: at.Block, BlockHash: at.BlockHash, Time: at.Time, TxHash: at.TxHash, LogIndex: at.LogIndex}
}

// Step is one line of a timeline.
type Step struct {
	// Event is what happened: posted, bid, bid_dropped, assigned, settled, round_ended, expired, excused, refunded,
	// cancelled, stated, demanded, published, finalised, callback, replica_assigned, replica_delivered, replica_ended,
	// quorum_reached or held.
	Event string `json:"event"`
	Place
}

// Bid is a bid that was the best on chain when it was placed.
type Bid struct {
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	Round   uint8          `json:"round"`
	// Price is in the payment token's smallest unit, a decimal string like all amounts here.
	Price      string `json:"price"`
	Score      uint16 `json:"score"`
	ValidUntil uint64 `json:"validUntil"`
	// Dropped tells whether it was taken off because it could no longer be assigned.
	Dropped bool `json:"dropped"`
	Place
}

// Assignment binds a worker.
type Assignment struct {
	Worker   common.Address `json:"worker"`
	Enclave  common.Hash    `json:"enclave"`
	Round    uint8          `json:"round"`
	Price    string         `json:"price"`
	Score    uint16         `json:"score"`
	Deadline uint64         `json:"deadline"`
	// Fallback tells whether the stored best bid was taken because no decision came in time.
	Fallback       bool        `json:"fallback"`
	WeightsVersion uint32      `json:"weightsVersion"`
	InputsRoot     common.Hash `json:"inputsRoot"`
	Place
}

// Outcome is what was delivered and paid.
type Outcome struct {
	// Worker is zero for a quorum's result, which is nobody's alone.
	Worker common.Address `json:"worker"`
	// Outcome is ok, failed or limit-exceeded.
	Outcome      string        `json:"outcome"`
	ExitCode     uint32        `json:"exitCode"`
	Cycles       uint64        `json:"cycles,string"`
	ResultDigest common.Hash   `json:"resultDigest"`
	PublicValues hexutil.Bytes `json:"publicValues"`
	// Paid and Fee are what the delivery itself paid: not the reserve of a large result, nor what replicas got.
	Paid string `json:"paid,omitempty"`
	Fee  string `json:"fee,omitempty"`
	Place
}

// Round is one that ended without a result.
type Round struct {
	Round uint8 `json:"round"`
	// Worker had the job.
	Worker common.Address `json:"worker"`
	// Why is expired or excused.
	Why     string `json:"why"`
	Slashed string `json:"slashed"`
	Place
}

// Claim is a large result of which the chain has the digest.
type Claim struct {
	Worker       common.Address `json:"worker"`
	ResultDigest common.Hash    `json:"resultDigest"`
	Paid         string         `json:"paid"`
	Reserve      string         `json:"reserve"`
	// Until is the end of the window in which its bytes may be demanded or, once they are, must be published.
	Until    uint64 `json:"until"`
	Demanded bool   `json:"demanded"`
	Place
}

// Replica is one of a TeeQuorum job's.
type Replica struct {
	Replica  uint8          `json:"replica"`
	Worker   common.Address `json:"worker"`
	Enclave  common.Hash    `json:"enclave"`
	Price    string         `json:"price"`
	Deadline uint64         `json:"deadline"`
	// State is working, delivered, paid, dissented, excused, slashed or freed.
	State string `json:"state"`
	// Outcome, ExitCode and ResultDigest are set from its delivery on.
	Outcome      string      `json:"outcome,omitempty"`
	ExitCode     uint32      `json:"exitCode,omitempty"`
	ResultDigest common.Hash `json:"resultDigest"`
	Paid         string      `json:"paid,omitempty"`
	Place
}

// Refund is what came back to the requester of a job that ended without a result.
type Refund struct {
	Amount string `json:"amount"`
	// Slashed is the collateral taken from the worker, in the stake token.
	Slashed string `json:"slashed"`
	// Worker is who had the job; zero if nobody.
	Worker common.Address `json:"worker"`
	// Reason is why the worker was excused; empty if it was not.
	Reason string `json:"reason,omitempty"`
	Place
}

// Job is all that the chain said about a job.
type Job struct {
	ID        common.Hash    `json:"jobId"`
	Status    string         `json:"status"`
	Requester common.Address `json:"requester"`
	// Request is missing when the chain holds none that can be read; Unreadable then says why.
	Request    *protocol.JobRequest `json:"request,omitempty"`
	Unreadable string               `json:"unreadable,omitempty"`
	// BidEnd is the first second at which it may be assigned, FinalDeadline the last. Both are zero if the request cannot be
	// read.
	BidEnd        uint64      `json:"bidEnd"`
	FinalDeadline uint64      `json:"finalDeadline"`
	Posted        Place       `json:"posted"`
	Bids          []Bid       `json:"bids"`
	Assignment    *Assignment `json:"assignment,omitempty"`
	// Rounds are those that ended without a result.
	Rounds []Round `json:"rounds,omitempty"`
	// Replicas are a TeeQuorum job's, Window the end of what is held open: for a demand, or because answers disagree.
	Replicas []Replica `json:"replicas,omitempty"`
	Window   uint64    `json:"window,omitempty"`
	Claim    *Claim    `json:"claim,omitempty"`
	Outcome  *Outcome  `json:"outcome,omitempty"`
	Refund   *Refund   `json:"refund,omitempty"`
	Timeline []Step    `json:"timeline"`

	status protocol.JobStatus
}

func (j *Job) advance(status protocol.JobStatus) {
	j.status, j.Status = status, status.String()
}

// apply takes in one event of the job.
func (j *Job) apply(event chain.Event) {
	at := placeOf(event)
	note := func(what string) { j.Timeline = append(j.Timeline, Step{Event: what, Place: at}) }
	switch e := event.(type) {
	case chain.JobPosted:
		j.ID, j.Requester, j.Request, j.Posted, j.Bids = e.JobID, e.Requester, &e.Request, at, []Bid{}
		offer := e.Request.Offer
		j.BidEnd, j.FinalDeadline = max(offer.OpenAt, at.Time)+uint64(offer.BiddingWindow), offer.FinalDeadline
		j.advance(protocol.StatusOpen)
		note("posted")
	case chain.JobUnreadable:
		j.ID, j.Requester, j.Unreadable, j.Posted, j.Bids = e.JobID, e.Requester, e.Reason, at, []Bid{}
		j.advance(protocol.StatusOpen)
		note("posted")
	case chain.BidPlaced:
		j.Bids = append(j.Bids, Bid{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: amount(e.Price), Score: e.Score,
			ValidUntil: e.ValidUntil, Place: at,
		})
		note("bid")
	case chain.BidDropped:
		if last := len(j.Bids) - 1; last >= 0 {
			j.Bids[last].Dropped = true
		}
		note("bid_dropped")
	case chain.JobAssigned:
		j.Assignment = &Assignment{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: amount(e.Price), Score: e.Score,
			Deadline: e.Deadline, Fallback: e.WeightsVersion == 0 && e.InputsRoot == (common.Hash{}),
			WeightsVersion: e.WeightsVersion, InputsRoot: e.InputsRoot, Place: at,
		}
		j.advance(protocol.StatusAssigned)
		note("assigned")
	case chain.RoundEnded:
		j.Rounds = append(j.Rounds, Round{Round: e.Round, Worker: e.Worker, Why: e.Why, Slashed: amount(e.Slashed), Place: at})
		j.Assignment, j.BidEnd = nil, e.BidEnd
		if last := len(j.Bids) - 1; last >= 0 {
			j.Bids[last].Dropped = true
		}
		j.advance(protocol.StatusOpen)
		note("round_ended")
	case chain.CallbackDone:
		note("callback")
	default:
		j.applyReplica(event, at, note)
		j.applyClaim(event, at, note)
		j.end(event, at, note)
	}
}

// applyReplica takes in what replicas do.
func (j *Job) applyReplica(event chain.Event, at Place, note func(string)) {
	switch e := event.(type) {
	case chain.ReplicaAssigned:
		j.Replicas = append(j.Replicas, Replica{
			Replica: e.Replica, Worker: e.Worker, Enclave: e.Enclave, Price: amount(e.Price), Deadline: e.Deadline,
			State: protocol.ReplicaWorking.String(), Place: at,
		})
		if last := len(j.Bids) - 1; last >= 0 {
			j.Bids[last].Dropped = true
		}
		if j.Request != nil && len(j.Replicas) == int(j.Request.Assurance.Replicas) && j.status == protocol.StatusOpen {
			j.advance(protocol.StatusAssigned)
		}
		note("replica_assigned")
	case chain.ReplicaDelivered:
		if int(e.Replica) < len(j.Replicas) {
			one := &j.Replicas[e.Replica]
			one.State, one.Outcome = protocol.ReplicaDelivered.String(), e.Outcome.String()
			one.ExitCode, one.ResultDigest, one.Place = e.ExitCode, e.ResultDigest, at
		}
		note("replica_delivered")
	case chain.ReplicaEnded:
		if int(e.Replica) < len(j.Replicas) {
			j.Replicas[e.Replica].State, j.Replicas[e.Replica].Paid = e.State.String(), amount(e.Paid)
		}
		note("replica_ended")
	case chain.QuorumReached:
		j.Outcome = &Outcome{
			Outcome: j.outcomeOf(e.ResultDigest), ResultDigest: e.ResultDigest, PublicValues: e.PublicValues, Place: at,
		}
		j.advance(protocol.StatusDelivered)
		note("quorum_reached")
	case chain.JobHeld:
		j.Window = e.Until
		j.advance(protocol.StatusHeld)
		note("held")
	}
}

// outcomeOf is how the replicas say that a result came about.
func (j *Job) outcomeOf(digest common.Hash) string {
	for _, one := range j.Replicas {
		if one.ResultDigest == digest && one.Outcome != "" {
			return one.Outcome
		}
	}
	return protocol.OutcomeOk.String()
}

// applyClaim takes in what becomes of a large result.
func (j *Job) applyClaim(event chain.Event, at Place, note func(string)) {
	switch e := event.(type) {
	case chain.ResultStated:
		j.Claim = &Claim{
			Worker: e.Worker, ResultDigest: e.ResultDigest, Paid: amount(e.Paid), Reserve: amount(e.Reserve), Until: e.Until,
			Place: at,
		}
		j.Window = e.Until
		j.advance(protocol.StatusDelivered)
		note("stated")
	case chain.ResultDemanded:
		j.Window = e.Until
		if j.Claim != nil {
			j.Claim.Demanded, j.Claim.Until = true, e.Until
		}
		note("demanded")
	case chain.ResultPublished:
		if j.Claim != nil {
			j.Outcome = &Outcome{
				Worker: j.Claim.Worker, Outcome: protocol.OutcomeOk.String(), ResultDigest: j.Claim.ResultDigest,
				PublicValues: e.PublicValues, Paid: j.Claim.Paid, Place: at,
			}
		}
		j.advance(protocol.StatusSettled)
		note("published")
	}
}

// deadline is when a job that somebody owes, or whose window is open, is over.
func (j *Job) deadline() uint64 {
	last := j.Window
	for _, one := range j.Replicas {
		last = max(last, one.Deadline)
	}
	if j.Assignment != nil && j.status == protocol.StatusAssigned {
		last = j.Assignment.Deadline
	}
	return last
}

// end takes in the events after which a job is over.
func (j *Job) end(event chain.Event, at Place, note func(string)) {
	switch e := event.(type) {
	case chain.JobSettled:
		j.Outcome = &Outcome{
			Worker: e.Worker, Outcome: e.Outcome.String(), ExitCode: e.ExitCode, Cycles: e.Cycles,
			ResultDigest: e.ResultDigest, PublicValues: e.PublicValues, Paid: amount(e.Paid), Fee: amount(e.Fee), Place: at,
		}
		j.advance(protocol.StatusSettled)
		note("settled")
	case chain.JobCancelled:
		j.Refund = &Refund{Amount: amount(e.Refund), Slashed: "0", Place: at}
		j.advance(protocol.StatusCancelled)
		note("cancelled")
	case chain.JobExpired:
		j.Refund = &Refund{Amount: amount(e.Refund), Slashed: amount(e.Slashed), Worker: e.Worker, Place: at}
		if e.Slashed.Sign() == 0 {
			j.advance(protocol.StatusRefunded)
			note("refunded")
			return
		}
		j.advance(protocol.StatusExpired)
		note("expired")
	case chain.JobExcused:
		j.Refund = &Refund{Amount: amount(e.Refund), Slashed: "0", Worker: e.Worker, Reason: e.Reason, Place: at}
		j.advance(protocol.StatusRefunded)
		note("excused")
	case chain.JobFinalised:
		if j.status == protocol.StatusHeld {
			j.Refund = &Refund{Amount: amount(e.Refund), Slashed: "0", Place: at}
			j.advance(protocol.StatusRefunded)
		} else {
			j.advance(protocol.StatusSettled)
		}
		note("finalised")
	}
}
