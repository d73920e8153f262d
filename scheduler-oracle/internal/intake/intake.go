// Package intake takes the bids that workers sign off chain, or says why not.
//
// It asks for a valid signature before anything that costs more, and reads the chain only so often: a bidder without
// stake must not be able to keep the oracle busy.
package intake

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"golang.org/x/time/rate"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
)

// acceptedResult is what metrics call a bid that was taken.
const acceptedResult = "accepted"

// Refusal is a reasoned no.
type Refusal struct {
	// Status is the HTTP status that fits; Code is one of oracleapi's constants.
	Status  int
	Code    string
	Message string
}

// Error shows code and message.
func (r *Refusal) Error() string { return r.Code + ": " + r.Message }

func refuse(status int, code, format string, args ...any) error {
	return &Refusal{Status: status, Code: code, Message: fmt.Sprintf(format, args...)}
}

// Jobs tells which jobs are open.
type Jobs interface {
	Job(id common.Hash) (board.Job, board.State)
	Await(ctx context.Context, id common.Hash) (board.Job, board.State)
}

// Decisions tells what is decided.
type Decisions interface {
	Decision(job common.Hash, round uint8) (oracleapi.Decision, bool)
}

// Facts reads the chain.
type Facts interface {
	Posted(ctx context.Context, id common.Hash) (bool, error)
	Snapshot(ctx context.Context, job board.Job, at *types.Header, bids []book.Entry) (*core.Snapshot, error)
}

// Heads gives the newest block's header.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
}

// Deps are what an intake works with.
type Deps struct {
	Jobs      Jobs
	Decisions Decisions
	Facts     Facts
	Heads     Heads
	Book      *book.Book
	// Domain is the market's.
	Domain  protocol.Domain
	Metrics *metrics.Metrics
	Log     zerolog.Logger
}

// Config bounds an intake.
type Config struct {
	// JobWait is how long a bid may wait for the oracle to hear of its job: workers and oracle learn of it independently.
	JobWait time.Duration
	// ReadsPerSecond bounds the bids for which the chain is read, ReadBurst how many at once.
	ReadsPerSecond float64
	ReadBurst      int
	// MaxWaiting bounds the bids that wait for their job.
	MaxWaiting int
}

// Intake takes bids. It may be used concurrently.
type Intake struct {
	Deps
	config  Config
	limiter *rate.Limiter
	waiting chan struct{}
}

// New makes an intake.
func New(config Config, deps Deps) *Intake {
	return &Intake{
		Deps: deps, config: config, limiter: rate.NewLimiter(rate.Limit(config.ReadsPerSecond), config.ReadBurst),
		waiting: make(chan struct{}, config.MaxWaiting),
	}
}

// Take keeps a bid and returns when it is on disk, or returns a *Refusal.
func (i *Intake) Take(ctx context.Context, signed oracleapi.SignedBid) (oracleapi.Accepted, error) {
	accepted, err := i.take(ctx, signed)
	log := i.Log.Debug().Stringer("job_id", signed.Bid.JobID).Stringer("worker", signed.Bid.Worker)
	var refusal *Refusal
	switch {
	case err == nil:
		i.Metrics.Bid(acceptedResult)
		log.Stringer("price", signed.Bid.Price).Uint16("score", accepted.Score).Msg("Bid taken")
	case errors.As(err, &refusal):
		i.Metrics.Bid(refusal.Code)
		log.Str("code", refusal.Code).Str("reason", refusal.Message).Msg("Bid refused")
	default:
		i.Metrics.Bid(oracleapi.CodeInternal)
	}
	return accepted, err
}

func (i *Intake) take(ctx context.Context, signed oracleapi.SignedBid) (oracleapi.Accepted, error) {
	entry, err := i.authenticate(signed)
	if err != nil {
		return oracleapi.Accepted{}, err
	}
	job, err := i.openJob(ctx, signed.Bid.JobID)
	if err != nil {
		return oracleapi.Accepted{}, err
	}
	// Cheap, and what most repeated bids end with.
	if err := bookRefusal(i.Book.Check(entry)); err != nil {
		return oracleapi.Accepted{}, err
	}
	if err := i.allowRead(); err != nil {
		return oracleapi.Accepted{}, err
	}
	score, block, err := i.judge(ctx, job, entry)
	if err != nil {
		return oracleapi.Accepted{}, err
	}
	if _, decided := i.Decisions.Decision(job.ID, job.Round); decided {
		return oracleapi.Accepted{}, refuse(http.StatusConflict, oracleapi.CodeDecided, "job %s is decided", job.ID)
	}
	if err := bookRefusal(i.Book.Add(entry)); err != nil {
		return oracleapi.Accepted{}, err
	}
	return oracleapi.Accepted{Digest: entry.Digest, Score: score, Block: block, BidEnd: job.BidEnd}, nil
}

// authenticate checks that the bid is its worker's.
func (i *Intake) authenticate(signed oracleapi.SignedBid) (book.Entry, error) {
	digest, err := signed.Bid.Digest(i.Domain)
	if err != nil {
		return book.Entry{}, refuse(http.StatusBadRequest, oracleapi.CodeMalformed, "%v", err)
	}
	signer, err := protocol.RecoverDigest(digest, signed.Signature)
	if err != nil {
		return book.Entry{}, refuse(http.StatusUnprocessableEntity, oracleapi.CodeForeignSignature, "%v", err)
	}
	if signer != signed.Bid.Worker {
		return book.Entry{}, refuse(http.StatusUnprocessableEntity, oracleapi.CodeForeignSignature,
			"the bid is worker %s's, the signature is %s's, on chain %s for market %s",
			signed.Bid.Worker, signer, i.Domain.ChainID, i.Domain.Contract)
	}
	return book.Entry{SignedBid: signed, Digest: digest}, nil
}

// openJob finds the bid's job.
func (i *Intake) openJob(ctx context.Context, id common.Hash) (board.Job, error) {
	job, state := i.Jobs.Job(id)
	if state == board.Unknown {
		var err error
		if job, state, err = i.await(ctx, id); err != nil {
			return board.Job{}, err
		}
	}
	switch state {
	case board.Unknown:
		return board.Job{}, refuse(http.StatusNotFound, oracleapi.CodeUnknownJob,
			"no job %s is posted, as far as the oracle has read the chain", id)
	case board.Closed:
		return board.Job{}, refuse(http.StatusConflict, oracleapi.CodeJobNotOpen, "job %s takes no bids any more", id)
	}
	if _, decided := i.Decisions.Decision(id, job.Round); decided {
		return board.Job{}, refuse(http.StatusConflict, oracleapi.CodeDecided, "job %s is decided", id)
	}
	return job, nil
}

// await waits a little for a job that the chain knows and the oracle does not yet.
func (i *Intake) await(ctx context.Context, id common.Hash) (board.Job, board.State, error) {
	if err := i.allowRead(); err != nil {
		return board.Job{}, board.Unknown, err
	}
	posted, err := i.Facts.Posted(ctx, id)
	if err != nil {
		return board.Job{}, board.Unknown, i.chainRefusal(err)
	}
	if !posted {
		return board.Job{}, board.Unknown, nil
	}
	select {
	case i.waiting <- struct{}{}:
		defer func() { <-i.waiting }()
	default:
		return board.Job{}, board.Unknown, refuse(http.StatusServiceUnavailable, oracleapi.CodeBusy,
			"%d bids wait for their jobs already: try again", i.config.MaxWaiting)
	}
	ctx, cancel := context.WithTimeout(ctx, i.config.JobWait)
	defer cancel()
	job, state := i.Jobs.Await(ctx, id)
	if state == board.Unknown {
		return board.Job{}, board.Unknown, refuse(http.StatusServiceUnavailable, oracleapi.CodeBusy,
			"job %s is posted, but the oracle has not read that far: try again", id)
	}
	return job, state, nil
}

func (i *Intake) allowRead() error {
	if i.limiter.Allow() {
		return nil
	}
	return refuse(http.StatusServiceUnavailable, oracleapi.CodeBusy,
		"the oracle reads the chain for %.0f bids a second at most: try again", i.config.ReadsPerSecond)
}

// judge asks whether the bid could be assigned on the newest facts.
func (i *Intake) judge(ctx context.Context, job board.Job, entry book.Entry) (score uint16, block uint64, err error) {
	head, err := i.Heads.Head(ctx)
	if err != nil {
		return 0, 0, i.chainRefusal(err)
	}
	snapshot, err := i.Facts.Snapshot(ctx, job, head, []book.Entry{entry})
	switch {
	case errors.Is(err, facts.ErrNotOpen):
		return 0, 0, refuse(http.StatusConflict, oracleapi.CodeJobNotOpen, "job %s takes no bids any more", job.ID)
	case errors.Is(err, chain.ErrNotFound):
		return 0, 0, refuse(http.StatusNotFound, oracleapi.CodeUnknownJob, "job %s left the chain", job.ID)
	case err != nil:
		return 0, 0, i.chainRefusal(err)
	}
	candidate := &snapshot.Candidates[len(snapshot.Candidates)-1]
	if fault := core.Feasible(snapshot, candidate); fault.Reason != "" {
		return 0, 0, refuse(http.StatusUnprocessableEntity, fault.Reason, "%s", fault.Detail)
	}
	return core.Score(snapshot, candidate).Total, snapshot.Block, nil
}

// chainRefusal does not show the error: it may name the endpoint.
func (i *Intake) chainRefusal(err error) error {
	i.Log.Warn().Err(err).Msg("Chain could not be read for a bid")
	return refuse(http.StatusServiceUnavailable, oracleapi.CodeChainUnavailable, "the chain cannot be read now: try again")
}

func bookRefusal(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, book.ErrDuplicate):
		return refuse(http.StatusConflict, oracleapi.CodeDuplicate, "%v", err)
	case errors.Is(err, book.ErrNotBetter):
		return refuse(http.StatusConflict, oracleapi.CodeNotBetter, "%v: ask less, or the same for longer", err)
	case errors.Is(err, book.ErrFull):
		return refuse(http.StatusConflict, oracleapi.CodeTooManyBids, "%v", err)
	default:
		return err
	}
}
