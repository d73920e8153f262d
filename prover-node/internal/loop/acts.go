package loop

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
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
	case actStop:
		n.stop(a)
	case actPublish:
		n.bringBytes(ctx, v, a)
	case actForget:
		n.forgetBytes(a)
	}
}

func (n *Node) decline(a action) {
	t := n.taskOf(a.id)
	if t.declined != a.reason {
		n.Metrics.Declined(a.reason)
		n.declines[a.reason]++
		n.Log.Info().Stringer("job_id", a.job.ID).Str("reason", a.reason).Str("detail", a.detail).Msg("Job declined")
	}
	t.declined, t.detail, t.until = a.reason, a.detail, a.until
}

// prepare fetches program and input and checks them.
func (n *Node) prepare(ctx context.Context, v view, a action) {
	t := n.taskOf(a.id)
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
			no := action{id: a.id, job: a.job, reason: reason, detail: err.Error()}
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
	t := n.taskOf(a.id)
	if !n.sign(t, a) {
		return
	}
	t.oracles[a.oracle] = handingIn
	signed := oracleapi.SignedBid{Bid: t.offer.Bid, Signature: t.signature}
	n.start(func() func() {
		accepted, err := n.Oracles[a.oracle].Offer(ctx, signed)
		if err == nil {
			n.keepReceipts(signed.Bid, a.oracle, accepted.Receipts)
		}
		return func() {
			log := n.Log.With().Stringer("job_id", a.job.ID).Int("oracle", a.oracle).Logger()
			switch {
			case err == nil || isHeld(err):
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

// isHeld tells that the oracle has the bid from another member, to whom it was brought first.
func isHeld(err error) bool {
	var refusal *oracleapi.Refusal
	return errors.As(err, &refusal) && refusal.Code == oracleapi.CodeDuplicate
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
	t := n.taskOf(a.id)
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

// keepReceipts keeps what the committee promises for a bid. A bid without them is a bid all the same.
func (n *Node) keepReceipts(bid protocol.Bid, oracle int, receipts []oracleapi.SignedReceipt) {
	if len(receipts) == 0 {
		n.Metrics.Receipts("missing", 1)
		return
	}
	if err := n.Receipts.Keep(bid, receipts); err != nil {
		n.Metrics.Receipts("failed", len(receipts))
		n.Log.Warn().Err(err).Stringer("job_id", bid.JobID).Int("oracle", oracle).Msg("Receipts for a bid not kept")
		return
	}
	n.Metrics.Receipts("kept", len(receipts))
}

// chainTime is the time of the last round.
func (n *Node) chainTime() uint64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.status.ChainTime
}
