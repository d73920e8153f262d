package decide

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
)

// exchanges is how often in a row bids that others brought are weighed before the next round goes on.
const exchanges = 3

// patientTurns is in which round a decision is signed that not all members propose.
const patientTurns = 2

// work is what we have made of a question so far.
type work struct {
	question committee.Question
	began    time.Time
	job      board.Job
	at       *types.Header
	members  chain.Committee
	recent   map[common.Address]board.Had
	// bids are those that were held when the moment was first looked at, and what others brought since, by digest;
	// telemetry is the newest of each enclave until the moment.
	bids      map[common.Hash]book.Entry
	telemetry map[common.Hash]oracleapi.SignedTelemetry

	conclusion
	// said are decisions that the others were told of, by their inputs' root; bound tells that one of them was signed
	// on the strength of our word, which stands from then on.
	said  map[common.Hash]conclusion
	bound bool
	// claim is nil if no signed bid has won; overtaken tells that another decision leaves no room for it.
	claim     *claim
	overtaken bool
	// brought counts the bids that each member added: one that pours bids in must not keep the others from being weighed.
	brought map[common.Address]int
	// turns counts how often the question was deliberated, patience apart; turnAt is when that was last.
	turns  int
	turnAt time.Time
	// settled tells that all who answer propose the same; agreed that enough do to sign it.
	settled, agreed bool
	// shared tells whether the others were told of what follows from the bids.
	shared bool
	// differs holds the members whose difference was told.
	differs map[common.Address]common.Hash
}

// conclusion is what follows from bids and telemetry; snapshot is nil until it is worked out.
type conclusion struct {
	snapshot *core.Snapshot
	winner   core.Ranked
	won      bool
	document oracleapi.Decision
	proposal oracleapi.Proposal
}

// work returns what there is on a question, or begins; nil if the chain is not read that far.
func (d *Decider) work(ctx context.Context, question committee.Question, job board.Job, head *types.Header) (*work, error) {
	if w := d.known(question); w != nil {
		return w, nil
	}
	at, err := d.Market.LastBlockUntil(ctx, question.Moment, head)
	if err != nil || at == nil {
		return nil, err
	}
	recent, err := d.Jobs.Recent(at.Number.Uint64(), at.Time)
	if errors.Is(err, board.ErrBehind) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	members, err := d.Facts.Committee(ctx, at)
	if err != nil {
		return nil, err
	}
	w := &work{
		question: question, began: d.Clock.Now(), job: job, at: at, members: members, recent: recent,
		bids: map[common.Hash]book.Entry{}, telemetry: map[common.Hash]oracleapi.SignedTelemetry{},
		differs: map[common.Address]common.Hash{}, brought: map[common.Address]int{}, said: map[common.Hash]conclusion{},
	}
	d.takeHeld(w)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.cases[question] = w
	return w, nil
}

// takeHeld adds the bids that are held, with their telemetry, and tells whether any is new.
func (d *Decider) takeHeld(w *work) bool {
	added := false
	for _, entry := range d.Book.Bids(w.question.Job, w.question.Round) {
		if _, held := w.bids[entry.Digest]; held {
			continue
		}
		added = true
		w.bids[entry.Digest] = entry
		if told, exists := d.Telemetry.At(entry.Bid.Enclave, w.question.Moment); exists {
			mergeTelemetry(w, told, d.Exchange.Oracle)
		}
	}
	return added
}

func (d *Decider) known(question committee.Question) *work {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.cases[question]
}

func (d *Decider) drop(question committee.Question) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.cases, question)
	d.unstake(question)
}

// forget drops what is too old to be decided.
func (d *Decider) forget(now uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for question := range d.cases {
		if question.Moment+2*protocol.DecisionSeconds < now {
			delete(d.cases, question)
			d.unstake(question)
		}
	}
	d.Exchange.Prune(now)
}

// deliberate works the question out, tells the others, weighs what they bring, and says whether enough propose the same.
// While nothing can be won and nothing new was heard, nothing is said either: many jobs may wait for a bid that fits.
func (d *Decider) deliberate(ctx context.Context, w *work) (agreed bool, err error) {
	w.settled = false
	d.turn(w)
	for range exchanges {
		heard := d.Exchange.Heard(w.question)
		if changed := d.listen(w, heard); changed || (!w.won && d.takeHeld(w)) {
			w.snapshot = nil
		}
		if w.snapshot == nil {
			if err := d.workOut(ctx, w); err != nil {
				return false, d.undecidable(w, err)
			}
			w.shared = false
		}
		if w.shared && !w.won {
			return d.count(ctx, w, d.Exchange.Heard(w.question)), nil
		}
		if err := d.Exchange.Share(ctx, w.question, w.proposal, w.snapshot.Inputs()); err != nil {
			return false, err
		}
		w.shared = true
		w.remember()
		heard = d.Exchange.Heard(w.question)
		if d.listen(w, heard) {
			w.snapshot = nil
			continue
		}
		return d.count(ctx, w, heard), nil
	}
	return false, nil
}

// undecidable drops the question if the chain has gone on.
func (d *Decider) undecidable(w *work, err error) error {
	if !errors.Is(err, facts.ErrNotOpen) && !errors.Is(err, chain.ErrNotFound) && !errors.Is(err, facts.ErrMoved) {
		return err
	}
	d.Log.Debug().Err(err).Stringer("job_id", w.question.Job).Msg("Job cannot be decided at this block")
	d.drop(w.question)
	return nil
}

// workOut computes what follows from the bids and the telemetry.
func (d *Decider) workOut(ctx context.Context, w *work) error {
	whole, err := d.Facts.Answer(ctx, facts.Question{
		Job: w.job, At: w.at, Moment: w.question.Moment, Bids: slices.Collect(maps.Values(w.bids)),
		Telemetry: slices.Collect(maps.Values(w.telemetry)), Recent: w.recent,
	})
	if err != nil {
		return err
	}
	all, err := core.Decide(whole)
	if err != nil {
		return err
	}
	snapshot := core.Essential(whole, all)
	outcome, err := core.Decide(snapshot)
	if err != nil {
		return err
	}
	w.winner, w.won = outcome.Winner()
	w.document = explain(whole, all, w.members.Threshold)
	w.proposal = oracleapi.Proposal{
		Block: snapshot.Block, Hash: snapshot.BlockHash, InputsRoot: snapshot.InputsRoot(),
		Bids: []oracleapi.SignedBid{}, Telemetry: []oracleapi.SignedTelemetry{},
	}
	for i := range snapshot.Candidates {
		one := &snapshot.Candidates[i]
		if entry, signed := w.bids[one.Digest]; signed {
			w.proposal.Bids = append(w.proposal.Bids, entry.SignedBid)
		}
		if told, exists := w.telemetry[one.Bid.Enclave]; exists {
			w.proposal.Telemetry = append(w.proposal.Telemetry, told)
		}
	}
	if w.won {
		w.document.Decision = decisionFor(snapshot, w.winner)
		w.document.Winner = signedBid(w.winner, w.bids)
		// A copy: the proposal is told and kept, and what it says must not change with what we conclude later.
		proposed := w.document.Decision
		w.proposal.Decision = &proposed
	} else {
		d.Log.Debug().Stringer("job_id", w.question.Job).Interface("rejections", outcome.Counts).Msg("No feasible bid yet")
	}
	w.snapshot = snapshot
	d.stake(w)
	return nil
}

// count asks whether enough members propose what we do, and tells about those that do not.
func (d *Decider) count(ctx context.Context, w *work, heard map[common.Address]oracleapi.Proposal) bool {
	ours, err := w.proposal.Digest(d.Exchange.Market)
	if err != nil || !isMember(w.members, d.Exchange.Signer.Address()) {
		return false
	}
	agreed := 1
	for member, proposal := range heard {
		theirs, err := proposal.Digest(d.Exchange.Market)
		switch {
		case err != nil || !isMember(w.members, member):
		case theirs == ours && proposal.InputsRoot == w.proposal.InputsRoot:
			agreed++
		case w.differs[member] != theirs:
			w.differs[member] = theirs
			d.tellDifference(ctx, w, member, proposal)
		}
	}
	// Who has not spoken yet may hold a bid that the others lack: it gets one more turn, unless it does not answer at all.
	w.settled = agreed+d.Exchange.Resting(w.members.Members) >= len(w.members.Members)
	return agreed >= int(w.members.Threshold) && (w.settled || w.waitedFor())
}

// waitedFor tells whether those that have not spoken had their time to.
func (w *work) waitedFor() bool { return w.turns >= patientTurns }

// turn counts one, once there was time to answer since the last.
func (d *Decider) turn(w *work) {
	if now := d.Clock.Now(); now.Sub(w.turnAt) >= d.config.Patience {
		w.turns, w.turnAt = w.turns+1, now
	}
}

// tellDifference logs the first input that a member has differently.
func (d *Decider) tellDifference(ctx context.Context, w *work, member common.Address, theirs oracleapi.Proposal) {
	d.Metrics.Disagreement()
	log := d.Log.Warn().Stringer("job_id", w.question.Job).Uint8("round", w.question.Round).Uint64("moment", w.question.Moment).
		Stringer("member", member).Stringer("our_root", w.proposal.InputsRoot).Stringer("their_root", theirs.InputsRoot)
	difference, differ, err := d.Exchange.Difference(ctx, member, w.question)
	switch {
	case err != nil:
		log.AnErr("inputs", err).Msg("Member proposes another decision")
	case differ:
		log.Str("input", difference.Name).Str("ours", difference.Ours).Str("theirs", difference.Theirs).
			Msg("Member proposes another decision: an input differs")
	default:
		log.Str("ours", choice(w.proposal)).Str("theirs", choice(theirs)).
			Msg("Member proposes another decision from the same inputs")
	}
}

func choice(p oracleapi.Proposal) string {
	if p.Decision == nil {
		return "none"
	}
	return fmt.Sprintf("%s for %s with %d points", p.Decision.Worker, p.Decision.Price, p.Decision.Score)
}

func isMember(members chain.Committee, account common.Address) bool {
	return slices.Contains(members.Members, account)
}
