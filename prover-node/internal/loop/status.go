package loop

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/attest"
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
	// BreakerOpen notes whether the node pauses after a failed job.
	BreakerOpen(open bool)
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
	// CoolUntil is the end of the pause after a failed job, 0 if there is none.
	CoolUntil uint64 `json:"coolUntil"`
	Open      int    `json:"openJobs"`
	Bids      int    `json:"standingBids"`
	Working   int    `json:"runningJobs"`
}

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
	open, bids := 0, 0
	for _, job := range v.jobs {
		if job.Status != protocol.StatusOpen {
			continue
		}
		open++
		if t := n.tasks[job.ID]; t != nil && stands(v, job, t) {
			bids++
		}
	}
	cool := n.coolUntil
	if cool <= v.now {
		cool = 0
		n.Metrics.BreakerOpen(false)
	}
	working := n.working()
	n.Metrics.Load(working, open)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.status = Status{ChainTime: v.now, CoolUntil: cool, Open: open, Bids: bids, Working: working}
}
