package committee

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

// Heard returns the newest proposals of the others on a question, by member.
func (e *Exchange) Heard(question Question) map[common.Address]oracleapi.Proposal {
	e.mu.Lock()
	defer e.mu.Unlock()
	return maps.Clone(e.heard[question])
}

// Proposed are the moments of a round that anybody, we among them, proposed a decision for in the last `hold` seconds, and
// those that others signed one for that still counts, the oldest first: to join is better than to decide anew.
func (e *Exchange) Proposed(job common.Hash, round uint8, now, hold uint64) []uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	var moments []uint64
	for moment := range e.moments[turn{job, round}] {
		question := Question{job, round, moment}
		counts := func(p oracleapi.Proposal) bool {
			return p.Decision != nil && moment+hold >= now || len(p.Signature) > 0 && moment+protocol.DecisionSeconds >= now
		}
		if counts(e.own[question].proposal) || slices.ContainsFunc(slices.Collect(maps.Values(e.heard[question])), counts) {
			moments = append(moments, moment)
		}
	}
	slices.Sort(moments)
	return moments
}

// Inputs are what we weighed for a question; false if we did not.
func (e *Exchange) Inputs(question Question) ([]oracleapi.Input, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	found, exists := e.own[question]
	return found.inputs, exists
}

// Difference asks a member for its inputs and finds the first that differs from ours; false if none does.
func (e *Exchange) Difference(ctx context.Context, member common.Address, question Question) (oracleapi.Difference, bool, error) {
	ours, exists := e.Inputs(question)
	if !exists {
		return oracleapi.Difference{}, false, nil
	}
	for _, one := range e.peers {
		if one.Address != member {
			continue
		}
		theirs, err := one.client.Inputs(ctx, question.Job, question.Round, question.Moment)
		if err != nil {
			return oracleapi.Difference{}, false, errors.New("its inputs cannot be read")
		}
		difference, differ := oracleapi.FirstDifference(ours, theirs)
		return difference, differ, nil
	}
	return oracleapi.Difference{}, false, fmt.Errorf("%s: no address is configured", member)
}

// Prune forgets what is of no use at a time any more.
func (e *Exchange) Prune(now uint64) {
	e.mu.Lock()
	defer e.mu.Unlock()
	maps.DeleteFunc(e.own, func(q Question, _ said) bool { return q.Moment+keepSeconds < now })
	maps.DeleteFunc(e.heard, func(q Question, _ map[common.Address]oracleapi.Proposal) bool {
		return q.Moment+keepSeconds < now
	})
	maps.DeleteFunc(e.moments, func(_ turn, moments map[uint64]struct{}) bool {
		maps.DeleteFunc(moments, func(moment uint64, _ struct{}) bool { return moment+keepSeconds < now })
		return len(moments) == 0
	})
}

// Relay hands a bid on to the other members and returns their receipts, sorted by signer: those for this very bid, signed
// by the member that gave it.
func (e *Exchange) Relay(ctx context.Context, bid oracleapi.SignedBid, block uint64) []oracleapi.SignedReceipt {
	type given struct {
		by      common.Address
		receipt oracleapi.SignedReceipt
	}
	var mu sync.Mutex
	var all []given
	e.all(func(p *peer) error {
		accepted, err := p.client.Relay(ctx, bid, block)
		if err != nil {
			return err
		}
		for _, one := range accepted.Receipts {
			if signer, err := one.Signer(e.Oracle); err == nil && signer == p.Address && isFor(one.Receipt, bid.Bid) {
				mu.Lock()
				all = append(all, given{signer, one})
				mu.Unlock()
				break
			}
		}
		return nil
	})
	slices.SortFunc(all, func(a, b given) int { return bytes.Compare(a.by[:], b.by[:]) })
	receipts := make([]oracleapi.SignedReceipt, len(all))
	for i, one := range all {
		receipts[i] = one.receipt
	}
	return receipts
}

func isFor(receipt protocol.BidReceipt, bid protocol.Bid) bool {
	return receipt.JobID == bid.JobID && receipt.Round == bid.Round && receipt.Worker == bid.Worker &&
		receipt.Enclave == bid.Enclave && receipt.Price.Cmp(bid.Price) == 0 && receipt.ValidUntil == bid.ValidUntil
}

// RelayTelemetry hands telemetry on to the other members.
func (e *Exchange) RelayTelemetry(ctx context.Context, told oracleapi.SignedTelemetry) {
	e.all(func(p *peer) error { return p.client.RelayTelemetry(ctx, told) })
}
