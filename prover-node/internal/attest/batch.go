package attest

import (
	"context"
	"errors"
	"fmt"

	"github.com/assay-network/assay/internal/batchapi"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// Batches hands statements to a batch prover.
type Batches interface {
	// Submit waits until the batch is through.
	Submit(ctx context.Context, attestation batchapi.Attestation) (batchapi.Outcome, error)
	// Consent is the operator's agreement that somebody else sends a statement.
	Consent(statement protocol.EnclaveStatement) ([]byte, error)
}

// BatchClient is a batch prover that an operator's key consents to.
type BatchClient struct {
	*batchapi.Client
	Contracts *chain.Contracts
	Operator  chain.Key
}

// Consent signs.
func (c BatchClient) Consent(statement protocol.EnclaveStatement) ([]byte, error) {
	return c.Contracts.Consent(c.Operator, statement)
}

// bringInBatch has a statement of the step's kind go on chain in a batch. There are none that supersede: the signer of a process
// that is gone counts beside this one until it ends.
func (a *Attestor) bringInBatch(ctx context.Context, step Step) error {
	kind, whole := batchapi.Rotate, step.Anew
	switch {
	case step.Kind == Register:
		kind = batchapi.Register
	case step.Kind == Reattest && !step.Anew:
		kind = batchapi.Reattest
	}
	err := a.submit(ctx, kind, step.Sequence, whole)
	switch chain.RevertName(err) {
	case "NotCovered", "FullEvidenceNeeded":
		a.Log.Debug().Err(err).Msg("The registry wants the evidence in full")
		err = a.submit(ctx, batchapi.Rotate, step.Sequence, true)
	}
	return err
}

func (a *Attestor) submit(ctx context.Context, kind batchapi.Kind, sequence uint64, whole bool) error {
	statement, quote, err := a.stated(ctx, sequence)
	if err != nil {
		return err
	}
	consent, err := a.Batches.Consent(statement)
	if err != nil {
		return err
	}
	a.Log.Info().Str("kind", string(kind)).Msg("Waiting for a batch")
	outcome, err := a.Batches.Submit(ctx, batchapi.Attestation{
		Kind: kind, Statement: statement, Quote: quote.Raw, Consent: consent, Whole: whole,
	})
	if errors.Is(err, batchapi.ErrRefused) {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	if err != nil {
		return err
	}
	if len(outcome.Refusal) > 0 {
		return fmt.Errorf("in a batch: %w", chain.ProjectErrors().Decode(outcome.Refusal))
	}
	a.Log.Info().Stringer("transaction", outcome.Transaction).Msg("Attested in a batch")
	return nil
}
