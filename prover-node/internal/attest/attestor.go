package attest

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
)

// ErrNotAttested means that the enclave has no live signer now.
var ErrNotAttested = errors.New("not attested")

// Registry is what is asked of the chain.
type Registry interface {
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	SeatOf(ctx context.Context, platform common.Hash) (chain.Seat, error)
	PckRecord(ctx context.Context, leafDER, caDER []byte) (chain.PckRecord, error)
	IsAdmitted(ctx context.Context, platform, pck common.Hash) (bool, error)
	ShortLeaf(ctx context.Context, leafDER, caDER []byte) ([]byte, error)
	AttestationDomain() protocol.Domain
	RootKey(ctx context.Context) ([64]byte, error)
	AllowedStatuses(ctx context.Context) (uint16, error)

	KeepForm(leafDER, caDER []byte) (chain.Call, error)
	AdmitPlatform(leafDER, caDER []byte) (chain.Call, error)
	RegisterEnclave(statement protocol.EnclaveStatement, evidence []byte) (chain.Call, error)
	Reattest(statement protocol.EnclaveStatement, evidence []byte) (chain.Call, error)
	Supersede(statement protocol.EnclaveStatement, evidence []byte) (chain.Call, error)
	RecordStatus(operator common.Address, evidence []byte) (chain.Call, error)
}

// Heads gives the newest block's header.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
}

// Sender gets calls mined.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
	From() common.Address
}

// Metrics counts.
type Metrics interface {
	// Attested counts a statement brought on chain, or an attempt, by kind and result.
	Attested(kind, result string)
	// SignerExpiry notes when the signer ends, in seconds since the epoch.
	SignerExpiry(seconds uint64)
}

// Deps are what an attestor works with.
type Deps struct {
	Registry Registry
	Heads    Heads
	Sender   Sender
	Provider Provider
	Clock    clock.Clock
	Metrics  Metrics
	Log      zerolog.Logger
	// Batches, if not nil, is what statements are handed to, to go on chain with those of others under one proof. Nothing goes
	// there directly then, since that would show the machine's certificate to everybody.
	Batches Batches
	// KeepForm has the deployment keep the form of the machine's certificate if it does not yet.
	KeepForm bool
}

// Identity is whom the attestor speaks for.
type Identity struct {
	// Signer is this process's signing key.
	Signer   common.Address
	Capacity protocol.Capacity
	PeerID   common.Hash
}

// State is how the attestation stands.
type State struct {
	// Enclave is the enclave's id; zero while it does not have the platform's seat. The registry gives it with the seat, and a chain that
	// goes back may give another.
	Enclave common.Hash
	// Platform is zero until it was asked.
	Platform common.Hash
	Signer   common.Address
	// Expiry is the last second at which the signer counts, 0 while it does not.
	Expiry uint64
	// Reason says why it does not, if so.
	Reason string
}

// Attestor keeps one enclave attested. Run it once; State may be asked concurrently.
type Attestor struct {
	Deps
	identity Identity

	// platform and measurement are known after the first quote.
	record      chain.PckRecord
	leaf, ca    []byte
	measurement common.Hash
	life        uint64

	mu    sync.Mutex
	state State
}

// New makes an attestor. It asks nobody yet.
func New(identity Identity, deps Deps) *Attestor {
	return &Attestor{Deps: deps, identity: identity, state: State{Signer: identity.Signer, Reason: "not attested yet"}}
}

// State returns how the attestation stands.
func (a *Attestor) State() State {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.state
}

// Run keeps the enclave attested until ctx ends, and then returns nil. It returns ErrRefused, or ErrProvider, if the
// very first attempt ends so: a node that can never attest should say so and end. Later on it tries again.
func (a *Attestor) Run(ctx context.Context) error {
	attested := false
	for {
		next, err := a.Step(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil && !attested && (errors.Is(err, ErrRefused) || errors.Is(err, ErrProvider)):
			return err
		case err != nil:
			a.note(func(s *State) { s.Reason = err.Error() })
			message := "Attestation failed"
			if errors.Is(err, ErrCollateral) {
				message = "Waiting for collateral"
			}
			a.Log.Warn().Err(err).Stringer("retry_in", next).Msg(message)
		case a.State().Expiry != 0:
			attested = true
		}
		select {
		case <-ctx.Done():
			return nil
		case <-a.Clock.After(next):
		}
	}
}

// Step looks once and does what is to be done. It returns how long to wait before the next look.
func (a *Attestor) Step(ctx context.Context) (time.Duration, error) {
	const afterFailure = leastLook * time.Second
	if err := a.identify(ctx); err != nil {
		return afterFailure, err
	}
	snapshot, err := a.snapshot(ctx)
	if err != nil {
		return afterFailure, err
	}
	step := Plan(snapshot)
	next := time.Duration(step.NextLook) * time.Second
	switch step.Kind {
	case Nothing:
	case Blocked:
		a.note(func(s *State) { s.Enclave, s.Expiry, s.Reason = snapshot.ID(), 0, step.Reason })
		a.Log.Warn().Str("reason", step.Reason).Stringer("retry_in", next).Msg("Attestation is blocked")
		return next, nil
	default:
		if step.Reason != "" {
			a.Log.Info().Stringer("kind", step.Kind).Str("reason", step.Reason).Msg("Attesting")
		}
		if err := a.attest(ctx, step, snapshot); err != nil {
			a.Metrics.Attested(step.Kind.String(), "failed")
			a.settle(snapshot)
			return afterFailure, fmt.Errorf("%s: %w", step.Kind, err)
		}
		a.Metrics.Attested(step.Kind.String(), "ok")
		if snapshot, err = a.snapshot(ctx); err != nil {
			return afterFailure, err
		}
		a.life = 0
		if snapshot.Record != nil && snapshot.Record.Newest.Expiry > snapshot.Now {
			a.life = snapshot.Record.Newest.Expiry - snapshot.Now
		}
	}
	a.settle(snapshot)
	return next, nil
}

// settle takes the state over from the chain.
func (a *Attestor) settle(s Snapshot) {
	expiry, reason := uint64(0), "the registry does not count the signer as live"
	if s.Record != nil && s.Record.Live && s.Record.Newest.Key == s.Signer && s.Record.Newest.Expiry >= s.Now {
		expiry, reason = s.Record.Newest.Expiry, ""
	}
	before := a.State().Expiry
	a.note(func(state *State) { state.Enclave, state.Expiry, state.Reason = s.ID(), expiry, reason })
	a.Metrics.SignerExpiry(expiry)
	if expiry != before && expiry != 0 {
		a.Log.Info().Stringer("enclave", s.ID()).Stringer("signer", s.Signer).Uint64("expiry", expiry).
			Uint64("seconds", expiry-s.Now).Msg("Enclave is attested")
	}
}

func (a *Attestor) note(change func(*State)) {
	a.mu.Lock()
	defer a.mu.Unlock()
	change(&a.state)
}

// identify asks the platform who it is, by a quote that binds nothing, and the contracts what they make of it.
func (a *Attestor) identify(ctx context.Context) error {
	if a.leaf != nil {
		return nil
	}
	evidence, err := Take(ctx, a.Provider, [64]byte{})
	if err != nil {
		return err
	}
	record, err := a.Registry.PckRecord(ctx, evidence.LeafDER, evidence.CADER)
	if err != nil {
		return a.judge(ctx, fmt.Errorf("identify the platform: %w", err), evidence.CADER)
	}
	a.record, a.leaf, a.ca, a.measurement = record, evidence.LeafDER, evidence.CADER, evidence.Measurement
	a.note(func(s *State) { s.Platform = record.Platform })
	a.Log.Info().Str("provider", a.Provider.Name()).Stringer("platform", record.Platform).
		Stringer("measurement", evidence.Measurement).Msg("Platform identified")
	a.logWorkload()
	return nil
}

// logWorkload tells what a dstack machine runs, which its quotes alone do not say.
func (a *Attestor) logWorkload() {
	machine, ok := a.Provider.(interface{ Workload() (DstackWorkload, bool) })
	if !ok {
		return
	}
	if workload, known := machine.Workload(); known {
		a.Log.Info().Hex("app_id", workload.AppID).Hex("compose_hash", workload.ComposeHash[:]).
			Hex("instance_id", workload.InstanceID).Int("later_events", workload.Later).
			Stringer("binding", workload.Binding).Msg("Workload replayed from the event log")
	}
}

func (a *Attestor) snapshot(ctx context.Context) (Snapshot, error) {
	head, err := a.Heads.Head(ctx)
	if err != nil {
		return Snapshot{}, err
	}
	// Between blocks the chain's time stands still, and signers end all the same.
	now := max(head.Time, uint64(max(a.Clock.Now().Unix(), 0)))
	s := Snapshot{Now: now, Signer: a.identity.Signer, Life: a.life}
	if s.Seat, err = a.Registry.SeatOf(ctx, a.record.Platform); err != nil {
		return Snapshot{}, err
	}
	if s.Seat.Enclave == (common.Hash{}) {
		return s, nil
	}
	// Not found means that the seat changed hands in between: the next look sees who has it.
	tenant, err := a.Registry.Enclave(ctx, s.Seat.Enclave, nil)
	switch {
	case err != nil:
		return Snapshot{}, fmt.Errorf("who sits on the platform: %w", err)
	case tenant.Operator != a.Sender.From():
	case tenant.Measurement == a.measurement:
		s.Record = &tenant
	default:
		s.Former = &tenant
	}
	return s, nil
}

// attest brings a fresh quote on chain. When the platform is not accepted any more it sees to it that the work which this cuts off
// is excused.
func (a *Attestor) attest(ctx context.Context, step Step, s Snapshot) error {
	err := a.bring(ctx, step)
	if chain.RevertName(err) == "StatusNotAllowed" && a.Batches == nil && s.Record != nil {
		err = errors.Join(err, a.recordStatus(ctx, *s.Record))
	}
	return a.judge(ctx, err, a.ca)
}

// bring admits the platform if that is due, and sends the quote: in short form where the registry may know the attestation
// key, which costs less.
func (a *Attestor) bring(ctx context.Context, step Step) error {
	if a.Batches != nil {
		return a.bringInBatch(ctx, step)
	}
	if step.Kind == Register {
		if err := a.admit(ctx, false); err != nil {
			return err
		}
		return a.send(ctx, step, a.inFull)
	}
	err := a.send(ctx, step, a.inShort)
	if chain.RevertName(err) == "FullEvidenceNeeded" {
		a.Log.Debug().Msg("The registry wants the evidence in full")
		err = a.send(ctx, step, a.inFull)
	}
	if chain.RevertName(err) == "PckNotAdmitted" {
		// The platform's TCB or certificate changed since it was admitted.
		if err := a.admit(ctx, true); err != nil {
			return err
		}
		err = a.send(ctx, step, a.inFull)
	}
	return err
}

// inFull is evidence that needs nothing but the platform's admission.
func (a *Attestor) inFull(quote Evidence) []byte {
	return slices.Concat(a.record.Packed, quote.Compact)
}

// inShort is evidence by an attestation key that the registry has seen vouched for.
func (a *Attestor) inShort(quote Evidence) []byte {
	return slices.Concat(a.record.Platform.Bytes(), a.record.Digest().Bytes(), quote.Known)
}

// admit has the platform admitted, unless it is and need not be anew.
func (a *Attestor) admit(ctx context.Context, anew bool) error {
	if !anew {
		admitted, err := a.Registry.IsAdmitted(ctx, a.record.Platform, a.record.Digest())
		if err != nil || admitted {
			return err
		}
	}
	leaf, err := a.shortLeaf(ctx)
	if err != nil {
		return err
	}
	// The store keeps the issuer's certificate, or none is admitted: its hash will do.
	call, err := a.Registry.AdmitPlatform(leaf, crypto.Keccak256(a.ca))
	if err != nil {
		return err
	}
	if _, err := a.Sender.Send(ctx, call); err != nil {
		return err
	}
	a.Log.Info().Stringer("platform", a.record.Platform).Msg("Platform admitted")
	return nil
}

// shortLeaf is the machine's certificate as it costs least to send.
func (a *Attestor) shortLeaf(ctx context.Context) ([]byte, error) {
	leaf, err := a.Registry.ShortLeaf(ctx, a.leaf, a.ca)
	if err != nil || len(leaf) < len(a.leaf) || !a.KeepForm {
		return leaf, err
	}
	call, err := a.Registry.KeepForm(a.leaf, a.ca)
	if err != nil {
		return nil, err
	}
	if _, err := a.Sender.Send(ctx, call); err != nil {
		// Nothing depends on it.
		a.Log.Warn().Err(a.judge(ctx, err, a.ca)).Msg("Form of the certificate not kept")
		return leaf, nil
	}
	a.Log.Info().Msg("Form of the certificate kept")
	return a.Registry.ShortLeaf(ctx, a.leaf, a.ca)
}

// send has a quote made over a fresh statement and sends both, the quote in the given form.
func (a *Attestor) send(ctx context.Context, step Step, form func(Evidence) []byte) error {
	statement, quote, err := a.stated(ctx, step.Sequence)
	if err != nil {
		return err
	}
	makeCall := map[Kind]func(protocol.EnclaveStatement, []byte) (chain.Call, error){
		Register: a.Registry.RegisterEnclave, Reattest: a.Registry.Reattest, Supersede: a.Registry.Supersede,
	}[step.Kind]
	call, err := makeCall(statement, form(quote))
	if err != nil {
		return err
	}
	_, err = a.Sender.Send(ctx, call)
	return err
}

// stated is a statement of this moment and a quote over it.
func (a *Attestor) stated(ctx context.Context, sequence uint64) (protocol.EnclaveStatement, Evidence, error) {
	statement, err := a.statement(ctx, sequence)
	if err != nil {
		return statement, Evidence{}, err
	}
	digest, err := statement.Digest(a.Registry.AttestationDomain())
	if err != nil {
		return statement, Evidence{}, err
	}
	var reportData [64]byte
	copy(reportData[:], digest[:])
	quote, err := Take(ctx, a.Provider, reportData)
	return statement, quote, err
}

// statement is what the next quote binds. The reference block is the newest one's parent: the newest may still be the
// one in which a node estimates the call.
func (a *Attestor) statement(ctx context.Context, sequence uint64) (protocol.EnclaveStatement, error) {
	head, err := a.Heads.Head(ctx)
	if err != nil {
		return protocol.EnclaveStatement{}, err
	}
	if head.Number.Sign() == 0 {
		return protocol.EnclaveStatement{}, fmt.Errorf("the chain has one block only: %w", ErrNotAttested)
	}
	capacity, err := a.identity.Capacity.Pack()
	if err != nil {
		return protocol.EnclaveStatement{}, err
	}
	return protocol.EnclaveStatement{
		Operator: a.Sender.From(), Signer: a.identity.Signer, Sequence: sequence, RefBlock: head.Number.Uint64() - 1,
		RefBlockHash: head.ParentHash, Capacity: capacity, PeerID: a.identity.PeerID,
	}, nil
}
