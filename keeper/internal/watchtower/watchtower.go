// Package watchtower brings members of the scheduler committee to account: it collects the receipts and the decisions that
// they sign, from bidders, from the members' own journals and from the transactions that assign jobs, and takes two of a
// member's papers that cannot both be honest before the contract, which pays for that out of the member's bond.
//
// Evidence is on disk before anything follows from it, and every pair is brought once. The contract judges; what is sent
// was tried on the newest state first, so a case that it would dismiss costs nothing.
package watchtower

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"golang.org/x/time/rate"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/keeper/internal/index"
)

const (
	askTimeout = 5 * time.Second
	// keep is how long evidence is kept: longer than bonds take to be withdrawn.
	keep = 30 * 24 * time.Hour
	// pages bounds how much of one journal is read in a row.
	pages = 20
	// readsPerSecond bounds the receipts for which the chain is read.
	readsPerSecond = 20
)

// Outcomes of cases.
const (
	outcomePunished  = "punished"
	outcomeDismissed = "dismissed"
	outcomeHonest    = "honest"
)

// Chain reads the contracts and encodes the accusations; *chain.Contracts has it.
type Chain interface {
	Bond(ctx context.Context, account common.Address, at *big.Int) (chain.Bond, error)
	Weights(ctx context.Context, at *big.Int) (protocol.Weights, error)
	DecisionsIn(ctx context.Context, hash common.Hash) ([]chain.SignedDecision, error)
	Challenge(decision protocol.AssignmentDecision, decisionSignatures [][]byte, receipt protocol.BidReceipt,
		receiptSignatures [][]byte) (chain.Call, error)
	ProveEquivocation(first protocol.AssignmentDecision, firstSignature []byte, second protocol.AssignmentDecision,
		secondSignature []byte) (chain.Call, error)
	MarketDomain() protocol.Domain
	OracleDomain() protocol.Domain
}

// Sender gets calls mined; *chain.TxManager does.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// Jobs tells which transactions assigned a job; *index.Store does.
type Jobs interface {
	Job(ctx context.Context, id common.Hash) (*index.Job, error)
}

// Deps are what a tower works with.
type Deps struct {
	Store   *Store
	Chain   Chain
	Sender  Sender
	Jobs    Jobs
	Clock   clock.Clock
	Metrics *Metrics
	Log     zerolog.Logger
	// SendTimeout is how long to wait for an accusation to be mined before it is looked at anew.
	SendTimeout time.Duration
}

// Tower watches. Round must not be called concurrently; the rest may.
type Tower struct {
	Deps
	members []member
	limiter *rate.Limiter

	mu sync.Mutex
	// bonded remembers who was found to have a bond, and when.
	bonded map[common.Address]time.Time
}

type member struct {
	address secret.URL
	client  *oracleapi.Client
}

// New makes a tower that reads the journals of the members at some addresses.
func New(addresses []secret.URL, deps Deps) *Tower {
	shared := &http.Client{Timeout: askTimeout}
	t := &Tower{Deps: deps, limiter: rate.NewLimiter(readsPerSecond, readsPerSecond), bonded: map[common.Address]time.Time{}}
	for _, address := range addresses {
		t.members = append(t.members, member{address, oracleapi.NewClient(address.Reveal(), shared)})
	}
	return t
}

// Round reads what is new and accuses whom it convicts. A fault in one part does not keep the others from being done.
func (t *Tower) Round(ctx context.Context) error {
	faults := []error{t.readJournals(ctx), t.readAssignments(ctx), t.challenge(ctx), t.proveEquivocations(ctx)}
	faults = append(faults, t.Store.forget(ctx, t.Clock.Now().Add(-keep).Unix()))
	receipts, decisions, cases, err := t.Store.counts(ctx)
	t.Metrics.held(receipts, decisions, cases)
	return errors.Join(append(faults, err)...)
}

// readJournals reads on in what the members signed and saw.
func (t *Tower) readJournals(ctx context.Context) error {
	var faults []error
	for _, one := range t.members {
		name := one.address.String()
		receipt, decision, err := t.Store.cursor(ctx, name)
		for page := 0; err == nil && page < pages; page++ {
			var journal oracleapi.Journal
			journal, err = one.client.Journal(ctx, receipt, decision)
			if err != nil {
				// The HTTP client's error names the address, which may carry credentials.
				t.Log.Debug().Str("member", name).Msg("Journal could not be read")
				err = nil
				break
			}
			if len(journal.Receipts)+len(journal.Decisions) == 0 {
				break
			}
			if err = t.keepJournal(ctx, journal); err != nil {
				break
			}
			receipt, decision = max(receipt, journal.NextReceipt), max(decision, journal.NextDecision)
			err = t.Store.advance(ctx, name, receipt, decision)
		}
		faults = append(faults, err)
	}
	return errors.Join(faults...)
}

func (t *Tower) keepJournal(ctx context.Context, journal oracleapi.Journal) error {
	for _, receipt := range journal.Receipts {
		if err := t.TakeReceipt(ctx, receipt); err != nil && !errors.Is(err, oracleapi.ErrRefused) {
			return err
		}
	}
	for _, decision := range journal.Decisions {
		if err := t.takeDecision(ctx, decision); err != nil {
			return err
		}
	}
	return nil
}

// readAssignments reads the decisions that assigned jobs of which receipts are held.
func (t *Tower) readAssignments(ctx context.Context) error {
	jobs, err := t.Store.promised(ctx)
	if err != nil {
		return err
	}
	var faults []error
	for _, id := range jobs {
		job, err := t.Jobs.Job(ctx, id)
		if errors.Is(err, index.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		for _, step := range job.Timeline {
			if step.Event == "assigned" || step.Event == "replica_assigned" {
				faults = append(faults, t.readAssignment(ctx, step.TxHash))
			}
		}
	}
	return errors.Join(faults...)
}

func (t *Tower) readAssignment(ctx context.Context, transaction common.Hash) error {
	read, err := t.Store.wasRead(ctx, transaction)
	if err != nil || read {
		return err
	}
	decisions, err := t.Chain.DecisionsIn(ctx, transaction)
	if err != nil && !errors.Is(err, chain.ErrNoDecision) {
		return err
	}
	for _, one := range decisions {
		signatures := make([]hexutil.Bytes, len(one.Signatures))
		for i, signature := range one.Signatures {
			signatures[i] = signature
		}
		if err := t.takeDecision(ctx, oracleapi.SignedDecision{Decision: one.Decision, Signatures: signatures}); err != nil {
			return err
		}
	}
	return t.Store.markRead(ctx, transaction, t.Clock.Now().Unix())
}

func refuse(code, format string, args ...any) error {
	return &oracleapi.Refusal{Code: code, Message: fmt.Sprintf(format, args...)}
}

// TakeReceipt keeps a receipt of somebody who has a bond to lose, or says why not with an [oracleapi.Refusal].
func (t *Tower) TakeReceipt(ctx context.Context, signed oracleapi.SignedReceipt) error {
	digest, err := signed.Receipt.Digest(t.Chain.OracleDomain())
	if err != nil {
		return refuse(oracleapi.CodeMalformed, "%v", err)
	}
	signer, err := protocol.RecoverDigest(digest, signed.Signature)
	if err != nil {
		return refuse(oracleapi.CodeForeignSignature, "%v", err)
	}
	bonded, err := t.isBonded(ctx, signer)
	if err != nil {
		return err
	}
	if !bonded {
		return refuse(oracleapi.CodeForeignSignature, "%s has no bond on this chain to answer with", signer)
	}
	return t.Store.put(ctx, paper{
		digest: digest, signer: signer, job: signed.Receipt.JobID, round: signed.Receipt.Round, receipt: &signed,
	}, t.Clock.Now().Unix())
}

// takeDecision keeps a decision for each of its signers that has a bond to lose.
func (t *Tower) takeDecision(ctx context.Context, signed oracleapi.SignedDecision) error {
	digest, err := signed.Decision.Digest(t.Chain.MarketDomain())
	if err != nil {
		return nil //nolint:nilerr // what is no decision convicts nobody
	}
	for _, signature := range signed.Signatures {
		signer, err := protocol.RecoverDigest(digest, signature)
		if err != nil {
			continue
		}
		bonded, err := t.isBonded(ctx, signer)
		if err != nil && !errors.Is(err, oracleapi.ErrRefused) {
			return err
		}
		if !bonded {
			continue
		}
		alone := oracleapi.SignedDecision{Decision: signed.Decision, Signatures: []hexutil.Bytes{signature}}
		if err := t.Store.put(ctx, paper{
			digest: digest, signer: signer, job: signed.Decision.JobID, round: signed.Decision.Round, decision: &alone,
		}, t.Clock.Now().Unix()); err != nil {
			return err
		}
	}
	return nil
}

// isBonded asks whether an account has a bond; who has is not asked about again for a while.
func (t *Tower) isBonded(ctx context.Context, account common.Address) (bool, error) {
	const remembered = time.Minute
	t.mu.Lock()
	at, known := t.bonded[account]
	t.mu.Unlock()
	if now := t.Clock.Now(); known && now.Sub(at) < remembered {
		return true, nil
	}
	if !t.limiter.Allow() {
		return false, refuse(oracleapi.CodeBusy, "too many papers of accounts that are not known: try again")
	}
	bond, err := t.Chain.Bond(ctx, account, nil)
	if err != nil || bond.Amount.Sign() == 0 {
		return false, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.bonded[account] = t.Clock.Now()
	return true, nil
}

// challenge brings receipts that decisions break, with all members that signed both at once.
func (t *Tower) challenge(ctx context.Context) error {
	found, err := t.Store.broken(ctx)
	if err != nil || len(found) == 0 {
		return err
	}
	weights, err := t.Chain.Weights(ctx, nil)
	if err != nil {
		return err
	}
	var faults []error
	for len(found) > 0 {
		first := found[0]
		count := slices.IndexFunc(found, func(p pair) bool {
			return p.first.digest != first.first.digest || p.second.digest != first.second.digest
		})
		if count < 0 {
			count = len(found)
		}
		faults = append(faults, t.challengeOne(ctx, found[:count], weights))
		found = found[count:]
	}
	return errors.Join(faults...)
}

// challengeOne brings one receipt and one decision with all their common signers.
func (t *Tower) challengeOne(ctx context.Context, same []pair, weights protocol.Weights) error {
	receipt, decision := same[0].first.receipt.Receipt, same[0].second.decision.Decision
	band := uint16(0) // Of older weights the contract knows the band.
	if weights.Version == receipt.WeightsVersion {
		band = weights.Band
	}
	if !receipt.Breaks(decision, band) {
		return t.closeAll(ctx, same, outcomeHonest)
	}
	slices.SortFunc(same, func(a, b pair) int { return bytes.Compare(a.first.signer[:], b.first.signer[:]) })
	var receipts, decisions [][]byte
	for _, one := range same {
		receipts = append(receipts, one.first.receipt.Signature)
		decisions = append(decisions, one.second.decision.Signatures[0])
	}
	call, err := t.Chain.Challenge(decision, decisions, receipt, receipts)
	if err != nil {
		return err
	}
	return t.accuse(ctx, call, same)
}

// proveEquivocations brings decisions of one member that count at once.
func (t *Tower) proveEquivocations(ctx context.Context) error {
	found, err := t.Store.doubled(ctx)
	if err != nil {
		return err
	}
	var faults []error
	for _, p := range found {
		first, second := p.first.decision, p.second.decision
		guilty, err := first.Decision.Equivocates(second.Decision, t.Chain.MarketDomain())
		if err != nil {
			faults = append(faults, err)
			continue
		}
		if !guilty {
			faults = append(faults, t.Store.close(ctx, p, outcomeHonest))
			continue
		}
		call, err := t.Chain.ProveEquivocation(first.Decision, first.Signatures[0], second.Decision, second.Signatures[0])
		if err != nil {
			faults = append(faults, err)
			continue
		}
		faults = append(faults, t.accuse(ctx, call, []pair{p}))
	}
	return errors.Join(faults...)
}

// accuse sends an accusation and notes how it ended; what failed for another reason than the contract's is tried again.
func (t *Tower) accuse(ctx context.Context, call chain.Call, same []pair) error {
	sending, cancel := context.WithTimeout(ctx, t.SendTimeout)
	defer cancel()
	members := make([]common.Address, len(same))
	for i, one := range same {
		members[i] = one.first.signer
	}
	log := t.Log.With().Str("call", call.Label).Stringer("job_id", same[0].first.job).Uint8("round", same[0].first.round).
		Stringers("members", stringers(members)).Logger()
	receipt, err := t.Sender.Send(sending, call)
	switch {
	case err == nil:
		log.Warn().Stringer("tx_hash", receipt.TxHash).Uint64("gas_used", receipt.GasUsed).Msg("Members punished")
		t.Metrics.accused(call.Label, outcomePunished)
		return t.closeAll(ctx, same, outcomePunished)
	case errors.Is(err, chain.ErrReverted):
		log.Info().Err(err).Msg("Accusation dismissed")
		t.Metrics.accused(call.Label, outcomeDismissed)
		return t.closeAll(ctx, same, outcomeDismissed)
	default:
		return fmt.Errorf("%s: %w", call.Label, err)
	}
}

func stringers(list []common.Address) []fmt.Stringer {
	all := make([]fmt.Stringer, len(list))
	for i := range list {
		all[i] = list[i]
	}
	return all
}

func (t *Tower) closeAll(ctx context.Context, same []pair, outcome string) error {
	var faults []error
	for _, one := range same {
		faults = append(faults, t.Store.close(ctx, one, outcome))
	}
	return errors.Join(faults...)
}
