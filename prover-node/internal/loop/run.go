package loop

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

// run does an assigned job and delivers.
func (n *Node) run(working context.Context, v view, a action) {
	t := n.taskOf(a.id)
	t.working = true
	order := enclave.Order{
		JobID: a.job.ID, Round: a.owed.Round, Worker: a.owed.Worker, Deadline: a.owed.Deadline, Request: a.job.Request,
	}
	left := time.Duration(order.Deadline+a.patience-v.now) * time.Second
	n.Log.Info().Stringer("job_id", order.JobID).Uint8("round", order.Round).Time("deadline", time.Unix(int64(order.Deadline), 0).UTC()).
		Stringer("time_left", left).Msg("Job is assigned to this enclave")
	began := n.Clock.Now()
	stoppable, stop := context.WithCancelCause(working)
	t.stop = func() { stop(errGone) }
	n.start(func() func() {
		defer stop(nil)
		ctx, cancel := context.WithTimeout(stoppable, left)
		defer cancel()
		result, err := n.fulfil(ctx, order, a.patience, max(left-n.config.DeliveryReserve, time.Second))
		if cause := context.Cause(ctx); err != nil && errors.Is(cause, errGone) {
			err = fmt.Errorf("%w: %w", cause, err)
		}
		return func() { n.finish(t, order, result, err, n.Clock.Now().Sub(began)) }
	})
}

// stop ends work on what is not owed any more.
func (n *Node) stop(a action) {
	t := n.taskOf(a.id)
	t.stop()
	t.stop = nil
	n.Log.Warn().Stringer("job_id", a.id.job).Uint8("round", a.id.round).Msg("The round is over without our result, work on it ends")
}

// fulfilled is what came of a job.
type fulfilled struct {
	outcome protocol.Outcome
	// late tells whether the result came after its deadline.
	late bool
}

// fulfil runs, signs and delivers.
func (n *Node) fulfil(ctx context.Context, order enclave.Order, patience uint64, working time.Duration) (fulfilled, error) {
	signed, err := n.Worker.Run(ctx, order, working)
	if err != nil {
		return fulfilled{}, err
	}
	if len(signed.PublicValues) > chain.MaxResultBytes {
		// Before the digest is stated: whoever asks for the bytes asks this machine.
		if err := n.Results.Keep(order.JobID, signed.PublicValues); err != nil {
			n.Log.Error().Err(err).Stringer("job_id", order.JobID).Msg("Large result not kept: if it is demanded, the reserve is lost")
		}
	}
	done := fulfilled{outcome: signed.Statement.Outcome}
	if n.batch != nil && chain.Batchable(signed.Statement, signed.PublicValues, order.Request) && n.batch.join(ctx, order, signed) {
		return done, nil
	}
	done.late, err = n.deliver(ctx, order, signed, patience > 0)
	return done, err
}

// finish takes in how a job ended.
func (n *Node) finish(t *task, order enclave.Order, result fulfilled, err error, took time.Duration) {
	t.working, t.stop = false, nil
	log := n.Log.With().Stringer("job_id", order.JobID).Uint8("round", order.Round).
		Stringer("took", took.Round(time.Millisecond)).Logger()
	switch {
	case err == nil && result.late:
		t.finished, t.judged = true, judgedDone
		n.Metrics.JobDone("late", took)
		log.Warn().Stringer("outcome", result.outcome).Msg("Job delivered late, for part of its price")
	case err == nil:
		t.finished = true
		n.succeeded(t)
		n.Metrics.JobDone(result.outcome.String(), took)
		log.Info().Stringer("outcome", result.outcome).Msg("Job delivered")
	case errors.Is(err, errGone):
		t.finished = true
		n.Metrics.JobDone("gone", took)
		log.Warn().Err(err).Msg("Job is over on chain, nothing to deliver")
	case errors.Is(err, context.Canceled) && !errors.Is(err, sp1.ErrDeadline):
		log.Warn().Err(err).Msg("Job abandoned")
	case mayPass(err):
		t.workAt = n.chainTime() + retryWork
		n.Metrics.JobDone("retried", took)
		log.Warn().Err(err).Msg("Job not done, trying again")
	default:
		t.finished = true
		n.Metrics.JobDone("failed", took)
		log.Error().Err(err).Msg("Job failed")
		n.failed(t, n.chainTime())
	}
}

// mayPass tells whether another attempt at a job may end otherwise.
func mayPass(err error) bool {
	for _, lasting := range []error{
		sp1.ErrDeadline, sp1.ErrMemory, sp1.ErrProgram, context.DeadlineExceeded, enclave.ErrOtherJob, enclave.ErrOtherProgram,
		enclave.ErrOtherInput, enclave.ErrNoStatement, errUndeliverable,
	} {
		if errors.Is(err, lasting) {
			return false
		}
	}
	return true
}
