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

// deliver brings a result on chain, until ctx ends, and tells whether it came after its deadline; late says whether it may.
func (n *Node) deliver(ctx context.Context, order enclave.Order, signed enclave.Signed, late bool) (bool, error) {
	wasLate := false
	for {
		err := n.hand(ctx, order, signed, wasLate)
		if err == nil {
			return wasLate, nil
		}
		switch n.judge(ctx, order, err) {
		case verdictDone:
			return wasLate, nil
		case verdictGone:
			return wasLate, fmt.Errorf("deliver job %s: %w: %w", order.JobID, errGone, err)
		case verdictNever:
			return wasLate, fmt.Errorf("deliver job %s: %w: %w", order.JobID, errUndeliverable, err)
		case verdictLate:
			if !late || signed.Statement.Outcome == protocol.OutcomeFailed || len(signed.PublicValues) > chain.MaxResultBytes {
				return wasLate, fmt.Errorf("deliver job %s: %w: %w", order.JobID, errGone, err)
			}
			wasLate = true
			continue
		case verdictInTime:
			wasLate = false
		case verdictAgain:
			n.Log.Warn().Err(err).Stringer("job_id", order.JobID).Msg("Delivery refused for now, trying again")
		}
		select {
		case <-ctx.Done():
			return wasLate, fmt.Errorf("deliver job %s: %w (last: %w)", order.JobID, context.Cause(ctx), err)
		case <-n.Clock.After(attestationPause):
		}
	}
}

// hand makes one attempt at a delivery.
func (n *Node) hand(ctx context.Context, order enclave.Order, signed enclave.Signed, late bool) error {
	var call chain.Call
	var err error
	if late {
		call, err = n.Chain.DeliverLate(signed.Statement, signed.Signature, signed.PublicValues)
	} else {
		call, err = n.Chain.Deliver(signed.Statement, signed.Signature, signed.PublicValues, order.Request)
	}
	if err != nil {
		return fmt.Errorf("%w: %w", errUndeliverable, err)
	}
	receipt, err := n.Sender.Send(ctx, call)
	if err != nil {
		return err
	}
	n.Log.Info().Stringer("job_id", order.JobID).Stringer("tx_hash", receipt.TxHash).Bool("late", late).
		Uint64("gas_used", receipt.GasUsed).Msg("Result is on chain")
	return nil
}

type verdict int

const (
	verdictAgain verdict = iota
	verdictDone
	verdictGone
	verdictNever
	// verdictLate is a delivery after its deadline, verdictInTime one for late results that is not late.
	verdictLate
	verdictInTime
)

// judge says what a failed delivery means.
func (n *Node) judge(ctx context.Context, order enclave.Order, err error) verdict {
	name := chain.RevertName(err)
	switch {
	case name == "Late":
		return verdictLate
	case name == "NotLate":
		return verdictInTime
	case slices.Contains([]string{"WrongStatus", "WrongReplicaState", "WrongRound"}, name) && isQuorum(order):
		return n.judgeReplica(ctx, order)
	case slices.Contains([]string{"UnknownJob", "WrongRound", "NotTheWorker"}, name):
		return verdictGone
	case errors.Is(err, errUndeliverable):
		return verdictNever
	case name == "WrongStatus":
		// Perhaps by a transaction of ours that was thought lost.
		job, readErr := n.Chain.Job(ctx, order.JobID, nil)
		switch {
		case readErr != nil:
			return verdictAgain
		// A job that is over names nobody, but its last round is its worker's.
		case (job.Status == protocol.StatusSettled || job.Status == protocol.StatusDelivered) && job.Round == order.Round:
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

func isQuorum(order enclave.Order) bool {
	return order.Request.Assurance.Mode == protocol.ModeTeeQuorum
}

// judgeReplica says what the market's refusal of a replica's answer means.
func (n *Node) judgeReplica(ctx context.Context, order enclave.Order) verdict {
	replicas, err := n.Chain.Replicas(ctx, order.JobID, nil)
	if err != nil || int(order.Round) >= len(replicas) {
		return verdictAgain // A chain that goes back may place it once more.
	}
	switch replicas[order.Round].State {
	case protocol.ReplicaWorking:
		return verdictAgain
	case protocol.ReplicaDelivered, protocol.ReplicaPaid, protocol.ReplicaDissented:
		return verdictDone
	}
	return verdictGone
}

// attestationFaults are refusals that end when the enclave's attestation is renewed.
func attestationFaults() []string {
	return []string{"UnknownSigner", "SignerExpired", "EnclaveNotLive", "SignerNotLive", "EnclaveFrozen"}
}
