package relayer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/index"
)

// lately is how long after its last signer ended an enclave is still looked at: it may be down for repair.
const lately = 24 * time.Hour

// Index knows the enclaves.
type Index interface {
	Enclaves(ctx context.Context) ([]*index.Enclave, error)
}

// Chain knows what they attested with.
type Chain interface {
	EvidenceIn(ctx context.Context, transaction common.Hash) ([]chain.SubmittedEvidence, error)
	AdmittedPck(ctx context.Context, platform, pck common.Hash) (chain.PckFacts, error)
	AllowedStatuses(ctx context.Context) (uint16, error)
}

// OnChain reads from the chain what platforms the enclaves are on: their certificates' SVNs from the registry's admissions,
// the rest from the quotes in the transactions that attested them. It is for one goroutine.
type OnChain struct {
	index Index
	chain Chain
	clock clock.Clock
	// known is what each enclave attested with last, by the transaction.
	known map[common.Hash]attested
}

// attested is an enclave's platform as of a transaction.
type attested struct {
	transaction common.Hash
	platform    policy.Platform
}

// NewOnChain makes the reader.
func NewOnChain(enclaves Index, contracts Chain, clk clock.Clock) *OnChain {
	return &OnChain{index: enclaves, chain: contracts, clock: clk, known: map[common.Hash]attested{}}
}

// Accepted implements [Enclaves].
func (o *OnChain) Accepted(ctx context.Context) (Statuses, error) {
	statuses, err := o.chain.AllowedStatuses(ctx)
	return Statuses(statuses), err
}

// Attesting implements [Enclaves]. An enclave whose transactions cannot be read, or that the node does not have any more,
// is unknown: it does not keep the others from being looked at.
func (o *OnChain) Attesting(ctx context.Context) ([]Enclave, error) {
	all, err := o.index.Enclaves(ctx)
	if err != nil {
		return nil, err
	}
	since := uint64(max(o.clock.Now().Add(-lately).Unix(), 0))
	var out []Enclave
	for _, e := range all {
		if e.TakenOver || len(e.Signers) == 0 || e.Signers[0].Expiry < since {
			continue
		}
		one := Enclave{ID: e.ID, Operator: e.Operator}
		if one.Platform, err = o.platform(ctx, e); err != nil {
			one.Unknown = err.Error()
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, nil
}

// platform puts together what an enclave's last attestation said. One by a known key says nothing of the quoting enclave:
// that is as the last one in full said.
func (o *OnChain) platform(ctx context.Context, e *index.Enclave) (policy.Platform, error) {
	newest := e.Signers[0]
	before, had := o.known[e.ID]
	if had && before.transaction == newest.TxHash {
		return before.platform, nil
	}
	evidence, err := o.evidence(ctx, newest.TxHash, newest.Key)
	if err != nil {
		return policy.Platform{}, err
	}
	now := attested{transaction: newest.TxHash, platform: quoted(evidence.Quote)}
	facts := evidence.Platform
	if facts == nil {
		found, err := o.chain.AdmittedPck(ctx, e.Platform, evidence.PCK)
		if err != nil {
			return policy.Platform{}, err
		}
		facts = &found
		now.platform.QESVN = before.platform.QESVN
		if !had {
			if now.platform.QESVN, err = o.quoter(ctx, e); err != nil {
				return policy.Platform{}, err
			}
		}
	}
	now.platform.FMSPC, now.platform.PCEID = facts.FMSPC, facts.PCEID
	now.platform.PCESVN, now.platform.Components = facts.PCESVN, facts.Components
	o.known[e.ID] = now
	return now.platform, nil
}

// Evidence implements [Enclaves].
func (o *OnChain) Evidence(ctx context.Context, enclave common.Hash) ([][]byte, error) {
	all, err := o.index.Enclaves(ctx)
	if err != nil {
		return nil, err
	}
	var out [][]byte
	for _, e := range all {
		if e.ID != enclave {
			continue
		}
		for _, place := range append(slices.Clone(e.Signers), index.Signer{Place: e.Registered}) {
			evidence, err := o.evidence(ctx, place.TxHash, place.Key)
			if errors.Is(err, chain.ErrNoEvidence) || (err == nil && evidence.Platform == nil) {
				continue
			}
			if err != nil {
				return nil, err
			}
			out = append(out, evidence.Raw)
		}
	}
	return out, nil
}

// quoter finds the quoting enclave's SVN in the last attestation in full that the index leads to: that of the signer
// before the newest, or the registration.
func (o *OnChain) quoter(ctx context.Context, e *index.Enclave) (uint16, error) {
	places := append(slices.Clone(e.Signers[1:]), index.Signer{Place: e.Registered})
	for _, place := range places {
		evidence, err := o.evidence(ctx, place.TxHash, place.Key)
		if errors.Is(err, chain.ErrNoEvidence) || (err == nil && evidence.Platform == nil) {
			continue
		}
		if err != nil {
			return 0, err
		}
		return evidence.Quote.QEReport.ISVSVN, nil
	}
	return 0, fmt.Errorf("quoting enclave of %s: %w", e.ID, chain.ErrNoEvidence)
}

// evidence is what a transaction brought for a signer; for any, if that is zero.
func (o *OnChain) evidence(ctx context.Context, transaction common.Hash, signer common.Address) (chain.SubmittedEvidence, error) {
	all, err := o.chain.EvidenceIn(ctx, transaction)
	if err != nil {
		return chain.SubmittedEvidence{}, err
	}
	for _, one := range all {
		if signer == (common.Address{}) || one.Statement.Signer == signer {
			return one, nil
		}
	}
	return chain.SubmittedEvidence{}, fmt.Errorf("transaction %s has none for signer %s: %w", transaction, signer, chain.ErrNoEvidence)
}

// quoted is what a quote says of its platform.
func quoted(quote *parse.Quote) policy.Platform {
	platform := policy.Platform{TEE: quote.Header.TEE, QESVN: quote.QEReport.ISVSVN}
	if quote.TD != nil {
		platform.TeeTCBSVN, platform.TeeTCBSVN2 = quote.TD.TeeTCBSVN, quote.TD.TeeTCBSVN2
	}
	return platform
}
