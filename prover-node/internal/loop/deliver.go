package loop

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

var (
	// errGone means that the job is over: paid, expired or taken back.
	errGone = errors.New("job is over")
	// errUndeliverable means that the market does not take the result.
	errUndeliverable = errors.New("market refused the delivery")
)

// attestationPause is the wait for the attestation to be renewed before a delivery is tried again.
const attestationPause = 2 * time.Second

// deliver brings a result on chain, until ctx ends.
func (n *Node) deliver(ctx context.Context, order enclave.Order, signed enclave.Signed) error {
	call, err := n.Chain.Deliver(signed.Statement, signed.Signature, signed.PublicValues, order.Request)
	if err != nil {
		return fmt.Errorf("deliver job %s: %w", order.JobID, err)
	}
	for {
		receipt, err := n.Sender.Send(ctx, call)
		if err == nil {
			n.Log.Info().Stringer("job_id", order.JobID).Stringer("tx_hash", receipt.TxHash).
				Uint64("gas_used", receipt.GasUsed).Msg("Result is on chain")
			return nil
		}
		switch n.judge(ctx, order, err) {
		case verdictDone:
			return nil
		case verdictGone:
			return fmt.Errorf("deliver job %s: %w: %w", order.JobID, errGone, err)
		case verdictNever:
			return fmt.Errorf("deliver job %s: %w: %w", order.JobID, errUndeliverable, err)
		case verdictAgain:
			n.Log.Warn().Err(err).Stringer("job_id", order.JobID).Msg("Delivery refused for now, trying again")
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("deliver job %s: %w (last: %w)", order.JobID, context.Cause(ctx), err)
		case <-n.Clock.After(attestationPause):
		}
	}
}

type verdict int

const (
	verdictAgain verdict = iota
	verdictDone
	verdictGone
	verdictNever
)

// judge says what a failed delivery means.
func (n *Node) judge(ctx context.Context, order enclave.Order, err error) verdict {
	name := chain.RevertName(err)
	switch {
	case name == "Late" || name == "UnknownJob":
		return verdictGone
	case name == "WrongStatus":
		// Perhaps by a transaction of ours that was thought lost.
		job, readErr := n.Chain.Job(ctx, order.JobID, nil)
		switch {
		case readErr != nil:
			return verdictAgain
		case job.Status == protocol.StatusSettled && job.Worker == order.Worker:
			return verdictDone
		case job.Status == protocol.StatusAssigned:
			return verdictAgain
		}
		return verdictGone
	case slices.Contains(attestationFaults(), name):
		return verdictAgain
	case errors.Is(err, chain.ErrReverted):
		return verdictNever
	}
	return verdictAgain
}

// attestationFaults are refusals that end when the enclave's attestation is renewed.
func attestationFaults() []string {
	return []string{"UnknownSigner", "SignerExpired", "EnclaveNotLive", "SignerNotLive", "EnclaveFrozen"}
}
