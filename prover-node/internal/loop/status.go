package loop

import (
	"maps"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/book"
)

// Metrics counts.
type Metrics interface {
	attest.Metrics
	// Bid counts a bid by where it was made ("oracle" or "chain") and what became of it.
	Bid(where, result string)
	// Declined counts a job that is not bid for, by reason.
	Declined(reason string)
	// JobDone counts an assigned job by how it ended, and notes how long that took.
	JobDone(outcome string, took time.Duration)
	// Receipts counts promises of the committee, by what became of them here: kept, failed, missing.
	Receipts(result string, count int)
	// Published counts attempts to publish a demanded result, by how they ended.
	Published(result string)
	// Batch notes how many results went on chain together, 0 when a batch was refused.
	Batch(results int)
	// Breaker notes whether the node pauses after a failed job, and how many failed in a row.
	Breaker(open bool, failures int)
	// Load notes how many jobs run, and how many are known and open.
	Load(working, open int)
}

// Status is how the node stands, for people and programs.
type Status struct {
	Operator common.Address `json:"operator"`
	Enclave  common.Hash    `json:"enclave"`
	Platform common.Hash    `json:"platform"`
	Signer   common.Address `json:"signer"`
	// SignerExpiry is the last second at which the signer counts, 0 while it does not; Reason says why not.
	SignerExpiry uint64 `json:"signerExpiry"`
	Reason       string `json:"reason,omitempty"`
	// ChainTime is the newest block's, in seconds since the epoch.
	ChainTime uint64 `json:"chainTime"`
	// CoolUntil is the end of the pause after a failed job, 0 if there is none; Failures how many failed in a row.
	CoolUntil uint64 `json:"coolUntil"`
	Failures  int    `json:"failuresInARow"`
	Open      int    `json:"openJobs"`
	Bids      int    `json:"standingBids"`
	Working   int    `json:"runningJobs"`
	// Queued jobs are owed and wait for a slot; KeptResults are large results of which the bytes may yet be demanded.
	Queued      int `json:"queuedJobs"`
	KeptResults int `json:"keptResults"`
	// Speed is the execution speed that is attested, in thousands of cycles a second, for each of the slots; Measured tells
	// whether it was measured at the start.
	Speed    uint32 `json:"kHz"`
	Measured bool   `json:"kHzMeasured"`
	Slots    uint8  `json:"slots"`
	// Declined counts the jobs that no bid was made for, by reason, since the start.
	Declined map[string]uint64 `json:"declined"`
	// Held are open jobs without a bid of ours, the first of them.
	Held []Held `json:"held"`
}

// Held is an open job that gets no bid, now or at all.
type Held struct {
	JobID  common.Hash `json:"jobId"`
	Reason string      `json:"reason"`
	Detail string      `json:"detail,omitempty"`
	// Again is when the job is thought about again, in the chain's time; 0 is never.
	Again uint64 `json:"again"`
}

// mostHeld is how many held jobs a status shows.
const mostHeld = 50

// Status returns how the node stands.
func (n *Node) Status() Status {
	n.mu.Lock()
	status := n.status
	n.mu.Unlock()
	state := n.Attestation.State()
	status.Operator, status.Enclave, status.Platform = n.Sender.From(), state.Enclave, state.Platform
	status.Signer, status.SignerExpiry, status.Reason = state.Signer, state.Expiry, state.Reason
	return status
}

// publish takes the view over into status and metrics.
func (n *Node) publish(v view) {
	open, bids, queued, held := 0, 0, 0, []Held{}
	for _, job := range v.jobs {
		if n.isQueued(v, job) {
			queued++
		}
		if job.Status != protocol.StatusOpen {
			continue
		}
		open++
		t := n.tasks[bidID(job)]
		switch {
		case t == nil:
		case stands(v, job, t):
			bids++
		case t.declined != "" && len(held) < mostHeld:
			held = append(held, Held{JobID: job.ID, Reason: t.declined, Detail: t.detail, Again: t.until})
		}
	}
	cool := n.breaker.Until()
	if cool <= v.now {
		cool = 0
	}
	n.Metrics.Breaker(cool != 0, n.breaker.Failures())
	working := n.working()
	n.Metrics.Load(working, open)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.status = Status{
		ChainTime: v.now, CoolUntil: cool, Failures: n.breaker.Failures(), Open: open, Bids: bids, Working: working,
		Queued: queued, KeptResults: len(v.kept),
		Speed: n.config.Capacity.KHz, Measured: n.config.Measured, Slots: n.config.Capacity.Slots,
		Declined: maps.Clone(n.declines), Held: held,
	}
}

// isQueued tells whether a job is owed in time and nothing works on it yet.
func (n *Node) isQueued(v view, job book.Job) bool {
	owed := job.Owed(v.own.Worker)
	if owed == nil || owed.Enclave != v.own.Enclave || v.now > owed.Deadline {
		return false
	}
	t := n.tasks[taskID{job.ID, owed.Round}]
	return t == nil || !t.working && !t.finished
}
