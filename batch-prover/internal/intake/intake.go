// Package intake takes attestations from operators, has package service prove those of a batch together, and sends them to the
// desk of the deployment. It trusts nobody: what is no operator's own statement over its own quote does not get into a batch.
package intake

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/service"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/batchapi"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
)

// ErrNoBatch means that no batch came about, by no fault of the attestation's.
var ErrNoBatch = errors.New("no batch came about")

// Sender sends calls from this program's account.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// Deps are what the intake works with.
type Deps struct {
	Contracts *chain.Contracts
	Sender    Sender
	// Prove proves quotes that were read with the configuration's authority and salt.
	Prove func(ctx context.Context, quotes []*witness.Quote) (*prover.Proof, error)
	Clock clock.Clock
	Log   zerolog.Logger
}

// Intake has one batch of each kind open. Its methods may be called concurrently.
type Intake struct {
	Deps
	slots   uint16
	batches map[batchapi.Kind]*service.Service[*entry]
	// proving is held by who proves: memory is enough for one proof.
	proving sync.Mutex
}

// entry is an attestation on its way.
type entry struct {
	attestation batchapi.Attestation
	ca          []byte
	// outcome is written before the entry's channel answers.
	outcome batchapi.Outcome
	// fault is why there is no outcome.
	fault error
}

// New makes an intake that does nothing until it runs.
func New(config service.Config, deps Deps) (*Intake, error) {
	i := &Intake{Deps: deps, slots: uint16(config.Slots), batches: map[batchapi.Kind]*service.Service[*entry]{}}
	for _, kind := range []batchapi.Kind{batchapi.Register, batchapi.Rotate, batchapi.Reattest} {
		batch, err := service.New(config, service.Deps[*entry]{
			Prove: i.prove, Compare: compare, Submit: i.submitter(kind), After: deps.Clock.After,
			Log: deps.Log.With().Str("kind", string(kind)).Logger(),
		})
		if err != nil {
			return nil, err
		}
		i.batches[kind] = batch
	}
	return i, nil
}

// Run works until the context ends.
func (i *Intake) Run(ctx context.Context) error {
	var running sync.WaitGroup
	for _, batch := range i.batches {
		running.Go(func() { batch.Run(ctx) })
	}
	running.Wait()
	return nil
}

func (i *Intake) prove(ctx context.Context, quotes []*witness.Quote) (*prover.Proof, error) {
	i.proving.Lock()
	defer i.proving.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return i.Prove(ctx, quotes)
}

// Refusal is an attestation that gets into no batch.
type Refusal struct{ Code, Message string }

// Error says why.
func (r *Refusal) Error() string { return r.Message }

// Take puts an attestation into the next batch of its kind and waits until that is through: a *[Refusal] if it gets into none,
// [service.ErrBusy] while too many wait, [service.ErrMachine] while one of the same machine does, [ErrNoBatch] if the batch failed.
func (i *Intake) Take(ctx context.Context, attestation batchapi.Attestation) (batchapi.Outcome, error) {
	batch, known := i.batches[attestation.Kind]
	if !known {
		return batchapi.Outcome{}, &Refusal{"kind", fmt.Sprintf("kind %q is none: there are %s, %s and %s", attestation.Kind,
			batchapi.Register, batchapi.Rotate, batchapi.Reattest)}
	}
	ca, err := i.check(ctx, attestation)
	if err != nil {
		return batchapi.Outcome{}, err
	}
	taken := &entry{attestation: attestation, ca: ca}
	done, err := batch.Add(attestation.Quote, taken)
	switch {
	case errors.Is(err, service.ErrBusy), errors.Is(err, service.ErrMachine):
		return batchapi.Outcome{}, err
	case err != nil:
		return batchapi.Outcome{}, &Refusal{"quote", fmt.Sprintf("the quote cannot be proven: %v", err)}
	}
	select {
	case err = <-done:
	case <-ctx.Done():
		return batchapi.Outcome{}, ctx.Err()
	}
	if err != nil {
		return batchapi.Outcome{}, fmt.Errorf("%w: %w", ErrNoBatch, err)
	}
	return taken.outcome, taken.fault
}

// check refuses what is no operator's own, and returns the certificate of the CA of the quote's machine.
func (i *Intake) check(ctx context.Context, attestation batchapi.Attestation) ([]byte, error) {
	digest, err := attestation.Statement.Digest(i.Contracts.AttestationDomain())
	if err != nil {
		return nil, &Refusal{"statement", err.Error()}
	}
	operator, err := protocol.RecoverDigest(digest, attestation.Consent)
	if err != nil || operator != attestation.Statement.Operator {
		return nil, &Refusal{"consent", fmt.Sprintf("consent is no signature of operator %s over the statement",
			attestation.Statement.Operator)}
	}
	quote, err := parse.ReadQuote(attestation.Quote)
	if err != nil {
		return nil, &Refusal{"quote", err.Error()}
	}
	if quote.ReportData() != [64]byte(slices.Concat(digest[:], make([]byte, common.HashLength))) {
		return nil, &Refusal{"quote", "the quote is over something else than the statement"}
	}
	certificates, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return nil, &Refusal{"quote", err.Error()}
	}
	// Before a minute is spent on proving what nobody verifies.
	if _, _, err := i.desk(ctx, certificates.CA.Raw); err != nil {
		if errors.Is(err, chain.ErrNoBatches) {
			return nil, &Refusal{"desk", err.Error()}
		}
		return nil, fmt.Errorf("%w: %w", ErrNoBatch, err)
	}
	return certificates.CA.Raw, nil
}

// desk is the deployment's, with its key for proofs of this program about machines of a CA.
func (i *Intake) desk(ctx context.Context, ca []byte) (*chain.BatchDesk, chain.BatchKey, error) {
	desk, err := i.Contracts.BatchDesk(ctx)
	if err != nil {
		return nil, chain.BatchKey{}, err
	}
	key, err := desk.Key(ctx, i.slots, ca)
	return desk, key, err
}

// submitter sends batches of a kind.
func (i *Intake) submitter(kind batchapi.Kind) func(context.Context, *prover.Proof, []service.Item[*entry]) error {
	return func(ctx context.Context, proof *prover.Proof, items []service.Item[*entry]) error {
		// All are of one CA: the circuit's.
		desk, key, err := i.desk(ctx, items[0].Payload.ca)
		if err != nil {
			return err
		}
		all := packed(kind, key, items)
		receipt, err := i.send(ctx, callsOf(desk)[kind], key, all, proof)
		if kind == batchapi.Reattest && chain.RevertName(err) == "ProofInvalid" {
			// Statements of a block that the chain has no more are of something else there: one such spoils it for all. Sent with the
			// hashes that they give, it is refused by itself.
			i.Log.Warn().Err(err).Msg("Batch does not fit the chain, its items are sent each for itself")
			receipt, err = i.send(ctx, desk.Rotate, key, all, proof)
		}
		if err != nil {
			return noneTaken(err, items)
		}
		return i.settle(desk, receipt, items)
	}
}

// compare puts machines of one kind with the same software together, which the desk takes for less.
func compare(a, b service.Item[*entry]) int {
	return cmp.Compare(chain.FleetKey(a.Quote.Disclosed.KnownEvidence(0)), chain.FleetKey(b.Quote.Disclosed.KnownEvidence(0)))
}

type makeCall func(key uint16, items []chain.BatchItem, proof []byte) (chain.Call, error)

func callsOf(desk *chain.BatchDesk) map[batchapi.Kind]makeCall {
	return map[batchapi.Kind]makeCall{
		batchapi.Register: desk.Register, batchapi.Rotate: desk.Rotate, batchapi.Reattest: desk.Reattest,
	}
}

func (i *Intake) send(ctx context.Context, pack makeCall, key chain.BatchKey, items []chain.BatchItem, proof *prover.Proof) (*types.Receipt, error) {
	call, err := pack(key.Number, items, proof.Bytes)
	if err != nil {
		return nil, err
	}
	return i.Sender.Send(ctx, call)
}

// packed are the items as the desk takes them.
func packed(kind batchapi.Kind, key chain.BatchKey, items []service.Item[*entry]) []chain.BatchItem {
	out := make([]chain.BatchItem, len(items))
	for n, item := range items {
		attestation := item.Payload.attestation
		out[n] = chain.BatchItem{Statement: attestation.Statement, Consent: attestation.Consent}
		if kind == batchapi.Register || kind == batchapi.Rotate && attestation.Whole {
			out[n].Evidence = item.Quote.Disclosed.Evidence(key.CA)
		} else {
			out[n].Evidence = item.Quote.Disclosed.KnownEvidence(key.CA)
		}
	}
	return out
}

// settle tells every entry what became of it.
func (i *Intake) settle(desk *chain.BatchDesk, receipt *types.Receipt, items []service.Item[*entry]) error {
	refusals, err := desk.Refusals(receipt)
	if err != nil {
		return err
	}
	for _, item := range items {
		item.Payload.outcome.Transaction = receipt.TxHash
	}
	for _, refusal := range refusals {
		if refusal.Index < uint64(len(items)) {
			items[refusal.Index].Payload.outcome.Refusal = refusal.Reason.Data
			i.Log.Warn().Stringer("operator", refusal.Operator).Err(refusal.Reason).Msg("Item of a batch refused")
		}
	}
	i.Log.Info().Stringer("transaction", receipt.TxHash).Uint64("gas", receipt.GasUsed).Int("items", len(items)).
		Int("refused", len(refusals)).Msg("Batch is on chain")
	return nil
}

// deskFaults are refusals of a whole batch.
func deskFaults() []string {
	return []string{"ProofInvalid", "ProofLength", "BatchSize", "KeyRetired", "UnknownKey", "AuthorityMismatch"}
}

// noneTaken sorts out why a batch would have changed nothing. When the registry takes nothing of it, the desk says why it does
// not take the first, and nothing of the others: those have to come again.
func noneTaken(err error, items []service.Item[*entry]) error {
	var revert *chain.RevertError
	if !errors.As(err, &revert) || len(revert.Data) == 0 || slices.Contains(deskFaults(), revert.Name) {
		return err
	}
	items[0].Payload.outcome.Refusal = revert.Data
	if revert.Name == "NotCovered" {
		// It names the first, and means them all.
		for _, other := range items[1:] {
			other.Payload.outcome.Refusal = revert.Data
		}
		return nil
	}
	for _, other := range items[1:] {
		other.Payload.fault = fmt.Errorf("%w: nothing in it was taken, the first item for %w", ErrNoBatch, revert)
	}
	return nil
}
