// Package decide signs a decision for every job whose bidding window is over and that has a feasible bid, and, if asked
// to, sends it to the chain.
//
// Each round reads the chain anew and derives what is to be done, so it does not matter where the last one stopped: a
// failed round is simply followed by the next.
package decide

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
)

// Jobs tells which jobs are open.
type Jobs interface {
	Open() []board.Job
}

// Facts reads what a decision is made from.
type Facts interface {
	Snapshot(ctx context.Context, job board.Job, at *types.Header, bids []book.Entry) (*core.Snapshot, error)
}

// Headers gives blocks' headers.
type Headers interface {
	Head(ctx context.Context) (*types.Header, error)
	Header(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Market reads the committee and the pause.
type Market interface {
	Committee(ctx context.Context, at *big.Int) (chain.Committee, error)
	MarketTerms(ctx context.Context, at *big.Int) (chain.MarketTerms, error)
}

// Deps are what a decider works with.
type Deps struct {
	Jobs    Jobs
	Facts   Facts
	Headers Headers
	Market  Market
	Book    *book.Book
	Ledger  *ledger.Ledger
	Clock   clock.Clock
	Metrics *metrics.Metrics
	Log     zerolog.Logger
}

// Config says how decisions are made.
type Config struct {
	// Confirmations is how many blocks must lie on the one whose facts are used.
	Confirmations uint64
	// Life is how many seconds a decision may wait to be submitted.
	Life uint64
}

// Decider signs decisions. Round must not be called concurrently.
type Decider struct {
	Deps
	config Config
}

// New makes a decider.
func New(config Config, deps Deps) *Decider { return &Decider{Deps: deps, config: config} }

// Round decides every job that can be decided now. It goes on after a job that fails, and returns the faults together.
func (d *Decider) Round(ctx context.Context) error {
	due, err := d.due(ctx)
	if err != nil || len(due.jobs) == 0 {
		return err
	}
	terms, err := d.Market.MarketTerms(ctx, due.at.Number)
	if err != nil {
		return err
	}
	if terms.Paused {
		d.Log.Debug().Int("jobs", len(due.jobs)).Msg("Market is paused, deciding nothing")
		return nil
	}
	committee, err := d.Market.Committee(ctx, due.at.Number)
	if err != nil {
		return err
	}
	var faults []error
	for _, job := range due.jobs {
		if err := d.decide(ctx, job, due.at, committee.Threshold); err != nil {
			faults = append(faults, fmt.Errorf("decide job %s: %w", job.ID, err))
		}
		if ctx.Err() != nil {
			break
		}
	}
	return errors.Join(faults...)
}

// due are the jobs to be decided, and the block whose facts are to be used.
type due struct {
	at   *types.Header
	jobs []board.Job
}

func (d *Decider) due(ctx context.Context) (due, error) {
	open := d.Jobs.Open()
	if len(open) == 0 {
		return due{}, nil
	}
	at, err := d.confirmed(ctx)
	if err != nil || at == nil {
		return due{}, err
	}
	found := due{at: at}
	for _, job := range open {
		if _, decided := d.Ledger.Decision(job.ID, job.Round); decided || at.Time < job.BidEnd || at.Time > job.Request.Offer.FinalDeadline {
			continue
		}
		found.jobs = append(found.jobs, job)
	}
	return found, nil
}

// confirmed is the newest block with enough others on top; nil when the chain is shorter.
func (d *Decider) confirmed(ctx context.Context) (*types.Header, error) {
	head, err := d.Headers.Head(ctx)
	if err != nil || d.config.Confirmations == 0 {
		return head, err
	}
	number := head.Number.Uint64()
	if number < d.config.Confirmations {
		return nil, nil
	}
	return d.Headers.Header(ctx, new(big.Int).SetUint64(number-d.config.Confirmations))
}

func (d *Decider) decide(ctx context.Context, job board.Job, at *types.Header, threshold uint8) error {
	began := d.Clock.Now()
	bids := d.Book.Bids(job.ID, job.Round)
	snapshot, err := d.Facts.Snapshot(ctx, job, at, bids)
	if errors.Is(err, facts.ErrNotOpen) || errors.Is(err, chain.ErrNotFound) || errors.Is(err, facts.ErrMoved) {
		d.Log.Debug().Err(err).Stringer("job_id", job.ID).Msg("Job cannot be decided at this block")
		return nil
	}
	if err != nil {
		return err
	}
	outcome, err := core.Decide(snapshot)
	if err != nil {
		return err
	}
	winner, won := outcome.Winner()
	if !won {
		d.Log.Debug().Stringer("job_id", job.ID).Interface("rejections", outcome.Counts).Msg("No feasible bid yet")
		return nil
	}
	document := explain(snapshot, outcome, threshold)
	document.Decision = d.decision(snapshot, winner)
	document.Winner = signedBid(winner, bids)
	signed, err := d.Ledger.Sign(document)
	if err != nil {
		return err
	}
	d.Metrics.Decision(winner.Candidate.Source, outcome.Counts, d.Clock.Now().Sub(began))
	d.log(signed, winner)
	return nil
}

func (d *Decider) decision(snapshot *core.Snapshot, winner core.Ranked) protocol.AssignmentDecision {
	bid := winner.Candidate.Bid
	return protocol.AssignmentDecision{
		JobID:          snapshot.JobID,
		Round:          snapshot.Round,
		Worker:         bid.Worker,
		Enclave:        bid.Enclave,
		Price:          bid.Price,
		Score:          winner.Total,
		WeightsVersion: snapshot.Weights.Version,
		SnapshotBlock:  snapshot.Block,
		InputsRoot:     snapshot.InputsRoot(),
		// Nothing past the winner's own word: a decision that outlives its bid can never be submitted.
		ValidUntil: min(snapshot.Time+d.config.Life, bid.ValidUntil, snapshot.Request.Offer.FinalDeadline),
	}
}

func signedBid(winner core.Ranked, bids []book.Entry) *oracleapi.SignedBid {
	for _, bid := range bids {
		if winner.Candidate.Source == oracleapi.SourceSigned && bid.Digest == winner.Candidate.Digest {
			return &oracleapi.SignedBid{Bid: bid.Bid, Signature: bid.Signature}
		}
	}
	return nil
}

func (d *Decider) log(signed oracleapi.Decision, winner core.Ranked) {
	decision := signed.Decision
	d.Log.Info().Stringer("job_id", decision.JobID).Uint8("round", decision.Round).Stringer("worker", decision.Worker).
		Stringer("enclave", decision.Enclave).Stringer("price", decision.Price).Uint16("score", decision.Score).
		Str("source", winner.Candidate.Source).Int("bids", len(signed.Candidates)).Interface("losses", signed.Counts).
		Uint64("block", decision.SnapshotBlock).Stringer("inputs_root", decision.InputsRoot).
		Time("valid_until", time.Unix(int64(decision.ValidUntil), 0).UTC()).Msg("Decision signed")
}

// explain writes down how the choice came about.
func explain(snapshot *core.Snapshot, outcome *core.Outcome, threshold uint8) oracleapi.Decision {
	document := oracleapi.Decision{
		Threshold: threshold,
		Snapshot: oracleapi.Snapshot{
			Block: snapshot.Block, Hash: snapshot.BlockHash, Time: snapshot.Time,
			Ceiling: (*hexutil.Big)(snapshot.Ceiling()),
		},
		Candidates: []oracleapi.Candidate{},
		Counts:     outcome.Counts,
	}
	for i := range outcome.Ranked {
		one := &outcome.Ranked[i]
		row := candidateRow(one.Candidate)
		row.Score, row.Winner = one.Total, one.Reason == oracleapi.ReasonWon
		row.Parts = parts(one.Parts)
		row.Reason, row.Details = one.Reason, outcome.Detail(one)
		document.Candidates = append(document.Candidates, row)
	}
	for i := range outcome.Rejected {
		one := &outcome.Rejected[i]
		row := candidateRow(one.Candidate)
		row.Reason, row.Details = one.Reason, outcome.RejectedDetail(one)
		document.Candidates = append(document.Candidates, row)
	}
	return document
}

func parts(p protocol.ScoreParts) oracleapi.Parts {
	return oracleapi.Parts{
		Price: p.Price, Speed: p.Speed, Headroom: p.Headroom, History: p.History, Load: p.Load, TCB: p.TCB,
	}
}

func candidateRow(c *core.Candidate) oracleapi.Candidate {
	return oracleapi.Candidate{
		Worker: c.Bid.Worker, Enclave: c.Bid.Enclave, Price: (*hexutil.Big)(c.Bid.Price), Source: c.Source,
	}
}
