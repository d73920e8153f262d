package loop

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/prover-node/internal/book"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
)

// Pauses before something is tried again, in seconds of the chain's time.
const (
	retryPrepare = 5
	retryHandIn  = 3
	retryPlace   = 5
	retryWork    = 5
)

// act begins one action of the plan.
func (n *Node) act(ctx, working context.Context, v view, a action) {
	switch a.kind {
	case actDecline:
		n.decline(a)
	case actPrepare:
		n.prepare(ctx, v, a)
	case actHandIn:
		n.handIn(ctx, v, a)
	case actPlace:
		n.place(ctx, v, a)
	case actRun:
		n.run(working, v, a)
	}
}

func (n *Node) decline(a action) {
	t := n.taskOf(a.job.ID)
	if t.declined != a.reason {
		n.Metrics.Declined(a.reason)
		n.declines[a.reason]++
		n.Log.Info().Stringer("job_id", a.job.ID).Str("reason", a.reason).Str("detail", a.detail).Msg("Job declined")
	}
	t.declined, t.detail, t.until = a.reason, a.detail, a.until
}

// prepare fetches program and input and checks them.
func (n *Node) prepare(ctx context.Context, v view, a action) {
	t := n.taskOf(a.job.ID)
	t.preparation = preparing
	t.declined, t.detail, t.until = "", "", 0
	n.preparing++
	n.start(func() func() {
		ctx, cancel := context.WithTimeout(ctx, n.config.PrepareTimeout)
		defer cancel()
		_, err := n.Preparer.Prepare(ctx, a.job.Request.Work)
		return func() {
			n.preparing--
			if err == nil {
				t.preparation = prepared
				n.Log.Debug().Stringer("job_id", a.job.ID).Msg("Program and input are there and as they should be")
				return
			}
			t.preparation = notPrepared
			if ctx.Err() != nil && errors.Is(err, context.Canceled) {
				return
			}
			reason := prefetch.Reason(err)
			no := action{job: a.job, reason: reason, detail: err.Error()}
			if prefetch.Passing(reason) {
				no.until = v.now + retryPrepare
			}
			n.decline(no)
		}
	})
}

// sign puts the operator's name under a bid. The offer is the task's from then on.
func (n *Node) sign(t *task, a action) bool {
	if t.hasOffered(a.offer) {
		return true
	}
	digest, err := a.offer.Bid.Digest(n.Chain.MarketDomain())
	if err == nil {
		t.signature, err = n.Signer.SignDigest(digest)
	}
	if err != nil {
		n.Log.Error().Err(err).Stringer("job_id", a.job.ID).Msg("Bid not signed")
		return false
	}
	offer := a.offer
	t.offer, t.declined, t.detail, t.until = &offer, "", "", 0
	for i := range t.oracles {
		t.oracles[i], t.retryAt[i] = notHandedIn, 0
	}
	n.Log.Info().Stringer("job_id", a.job.ID).Stringer("price", offer.Bid.Price).Stringer("cost", offer.Cost).
		Stringer("profit", offer.Profit).Uint16("score", offer.Score).Uint64("valid_until", offer.Bid.ValidUntil).Msg("Bidding")
	return true
}

// handIn brings a signed bid to an oracle.
func (n *Node) handIn(ctx context.Context, v view, a action) {
	t := n.taskOf(a.job.ID)
	if !n.sign(t, a) {
		return
	}
	t.oracles[a.oracle] = handingIn
	signed := oracleapi.SignedBid{Bid: t.offer.Bid, Signature: t.signature}
	n.start(func() func() {
		err := n.Oracles[a.oracle].Bid(ctx, signed)
		return func() {
			log := n.Log.With().Stringer("job_id", a.job.ID).Int("oracle", a.oracle).Logger()
			switch {
			case err == nil:
				t.oracles[a.oracle] = handedIn
				n.Metrics.Bid("oracle", "accepted")
				log.Debug().Msg("Oracle has the bid")
			case errors.Is(err, oracleapi.ErrRefused) && !refusedForNow(err):
				t.oracles[a.oracle] = refused
				n.Metrics.Bid("oracle", "refused")
				log.Warn().Err(err).Msg("Oracle refused the bid")
			default:
				t.oracles[a.oracle], t.retryAt[a.oracle] = notHandedIn, v.now+retryHandIn
				n.Metrics.Bid("oracle", "failed")
				if ctx.Err() == nil {
					log.Warn().Err(err).Msg("Oracle does not have the bid yet, asking again")
				}
			}
		}
	})
}

// refusedForNow tells a refusal that ends when the oracle has read another block or two.
func refusedForNow(err error) bool {
	var refusal *oracleapi.Refusal
	return errors.As(err, &refusal) && slices.Contains([]string{
		oracleapi.CodeUnknownJob, oracleapi.CodeBusy, oracleapi.CodeChainUnavailable, oracleapi.ReasonNotOpenYet,
		oracleapi.ReasonAboveCeiling, oracleapi.ReasonUnknownWorker, oracleapi.ReasonUnknownEnclave,
		oracleapi.ReasonEnclaveNotLive, oracleapi.ReasonEnclaveEndsSoon, oracleapi.ReasonNoFreeSlot,
	}, refusal.Code)
}

// place makes a bid on chain.
func (n *Node) place(ctx context.Context, v view, a action) {
	t := n.taskOf(a.job.ID)
	if !n.sign(t, a) {
		return
	}
	t.placing = true
	bid, request := t.offer.Bid, a.job.Request
	n.start(func() func() {
		call, err := n.Chain.Bid(bid, request)
		if err == nil {
			// After that it could not be assigned any more, and the nonce is better spent on something else.
			ctx, cancel := context.WithTimeout(ctx, time.Minute)
			defer cancel()
			_, err = n.Sender.Send(ctx, call)
		}
		return func() {
			t.placing, t.placeAt = false, v.now+retryPlace
			log := n.Log.Info().Stringer("job_id", a.job.ID)
			switch {
			case err == nil:
				n.Metrics.Bid("chain", "accepted")
				log.Uint16("score", a.offer.Score).Msg("Bid is on chain")
			case errors.Is(err, chain.ErrReverted):
				n.Metrics.Bid("chain", "refused")
				log.Err(err).Msg("Market refused the bid")
			default:
				n.Metrics.Bid("chain", "failed")
				log.Err(err).Msg("Bid not placed")
			}
		}
	})
}

// run does an assigned job and delivers.
func (n *Node) run(working context.Context, v view, a action) {
	t := n.taskOf(a.job.ID)
	t.working = true
	order := orderOf(a.job)
	left := time.Duration(order.Deadline-v.now) * time.Second
	n.Log.Info().Stringer("job_id", order.JobID).Stringer("time_left", left).Msg("Job is assigned to this enclave")
	began := n.Clock.Now()
	n.start(func() func() {
		ctx, cancel := context.WithTimeout(working, left)
		defer cancel()
		outcome, err := n.fulfil(ctx, order, max(left-n.config.DeliveryReserve, time.Second))
		return func() { n.finish(t, order, outcome, err, n.Clock.Now().Sub(began)) }
	})
}

func orderOf(job book.Job) enclave.Order {
	return enclave.Order{
		JobID: job.ID, Round: job.Assignment.Round, Worker: job.Assignment.Worker, Deadline: job.Assignment.Deadline,
		Request: job.Request,
	}
}

// fulfil runs, signs and delivers.
func (n *Node) fulfil(ctx context.Context, order enclave.Order, patience time.Duration) (protocol.Outcome, error) {
	signed, err := n.Worker.Run(ctx, order, patience)
	if err != nil {
		return 0, err
	}
	return signed.Statement.Outcome, n.deliver(ctx, order, signed)
}

// finish takes in how a job ended.
func (n *Node) finish(t *task, order enclave.Order, outcome protocol.Outcome, err error, took time.Duration) {
	t.working = false
	log := n.Log.With().Stringer("job_id", order.JobID).Stringer("took", took.Round(time.Millisecond)).Logger()
	switch {
	case err == nil:
		t.finished = true
		n.succeeded(t)
		n.Metrics.JobDone(outcome.String(), took)
		log.Info().Stringer("outcome", outcome).Msg("Job delivered")
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

// chainTime is the time of the last round.
func (n *Node) chainTime() uint64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.status.ChainTime
}
