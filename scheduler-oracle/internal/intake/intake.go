// Package intake takes the bids that workers sign off chain, or says why not.
//
// It asks for a valid signature before anything that costs more, and reads the chain only so often: a bidder without
// stake must not be able to keep the oracle busy. A bid that is taken within the bidding window is promised its place by a
// receipt, and handed on to the other members, who add theirs: one member is enough for a bidder to reach.
package intake

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"sync"
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
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
)

// acceptedResult is what metrics call a bid that was taken.
const acceptedResult = "accepted"

// Refusal is a reasoned no.
type Refusal struct {
	// Status is the HTTP status that fits; Code is one of oracleapi's constants.
	Status  int
	Code    string
	Message string

	// authentic tells that the bid was its worker's.
	authentic bool
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
	Posted(ctx context.Context, id common.Hash, at *types.Header) (bool, error)
	Snapshot(ctx context.Context, job board.Job, at *types.Header, bids []book.Entry) (*core.Snapshot, error)
	Receipt(ctx context.Context, bid protocol.Bid, at *types.Header) (protocol.BidReceipt, error)
}

// Heads gives headers.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
	Header(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Promises gives receipts.
type Promises interface {
	Give(ask promise.Ask, now uint64, open func(job common.Hash, round uint8) bool) (oracleapi.SignedReceipt, error)
	Held(bid protocol.Bid) (oracleapi.SignedReceipt, bool)
}

// Peers are the other members.
type Peers interface {
	// Relay hands a bid on and returns the receipts that came back in time.
	Relay(ctx context.Context, bid oracleapi.SignedBid, block uint64) []oracleapi.SignedReceipt
}

// Deps are what an intake works with.
type Deps struct {
	Jobs      Jobs
	Decisions Decisions
	Facts     Facts
	Heads     Heads
	Book      *book.Book
	Promises  Promises
	Peers     Peers
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
	refused memory

	mu sync.Mutex
	// entered are the bids that are about to be taken; the channel is closed when that has ended.
	entered map[common.Hash]chan struct{}
}

// New makes an intake.
func New(config Config, deps Deps) *Intake {
	return &Intake{
		Deps: deps, config: config, limiter: rate.NewLimiter(rate.Limit(config.ReadsPerSecond), config.ReadBurst),
		waiting: make(chan struct{}, config.MaxWaiting), entered: map[common.Hash]chan struct{}{},
	}
}

// Take keeps a bid and returns when it is on disk, or returns a *Refusal.
func (i *Intake) Take(ctx context.Context, signed oracleapi.SignedBid) (oracleapi.Accepted, error) {
	return i.note(signed, func() (oracleapi.Accepted, error) {
		taken, err := i.take(ctx, signed, nil)
		if err != nil {
			return oracleapi.Accepted{}, err
		}
		accepted := taken.accepted
		accepted.Receipts = append(accepted.Receipts, i.Peers.Relay(ctx, signed, accepted.Block)...)
		return accepted, nil
	})
}

// TakeRelayed is Take for a bid that another member took, on the facts of a block if it is a recent one. It is not handed
// on, and a bid that is held already is no fault: the other member wants the receipt.
func (i *Intake) TakeRelayed(ctx context.Context, signed oracleapi.SignedBid, block uint64) (oracleapi.Accepted, error) {
	return i.note(signed, func() (oracleapi.Accepted, error) {
		taken, err := i.take(ctx, signed, &block)
		var refusal *Refusal
		if errors.As(err, &refusal) && refusal.Code == oracleapi.CodeDuplicate {
			accepted := oracleapi.Accepted{Digest: taken.digest, Receipts: []oracleapi.SignedReceipt{}}
			if held, promised := i.Promises.Held(signed.Bid); promised {
				accepted.Receipts = append(accepted.Receipts, held)
				accepted.Score, accepted.Block = held.Receipt.Score, held.Receipt.BlockNumber
			}
			return accepted, nil
		}
		return taken.accepted, err
	})
}

// note counts and remembers what became of a bid.
func (i *Intake) note(signed oracleapi.SignedBid, take func() (oracleapi.Accepted, error)) (oracleapi.Accepted, error) {
	accepted, err := take()
	log := i.Log.Debug().Stringer("job_id", signed.Bid.JobID).Stringer("worker", signed.Bid.Worker)
	var refusal *Refusal
	switch {
	case err == nil:
		i.Metrics.Bid(acceptedResult)
		log.Stringer("price", signed.Bid.Price).Uint16("score", accepted.Score).Int("receipts", len(accepted.Receipts)).Msg("Bid taken")
	case errors.As(err, &refusal):
		i.Metrics.Bid(refusal.Code)
		log.Str("code", refusal.Code).Str("reason", refusal.Message).Msg("Bid refused")
		if refusal.authentic {
			i.refused.add(signed.Bid, refusal)
		}
	default:
		i.Metrics.Bid(oracleapi.CodeInternal)
	}
	return accepted, err
}

// taken is a bid on its way in.
type taken struct {
	digest   common.Hash
	accepted oracleapi.Accepted
}

func (i *Intake) take(ctx context.Context, signed oracleapi.SignedBid, block *uint64) (taken, error) {
	entry, err := i.authenticate(signed)
	if err != nil {
		return taken{}, err
	}
	// Its worker brings a bid to every member, and each hands it on: whoever comes second waits, and finds it in the book.
	leave, err := i.enter(ctx, entry.Digest)
	if err != nil {
		return taken{digest: entry.Digest}, err
	}
	defer leave()
	accepted, err := i.takeOwn(ctx, entry, block)
	var refusal *Refusal
	if errors.As(err, &refusal) {
		refusal.authentic = true
	}
	return taken{entry.Digest, accepted}, err
}

// enter waits until nobody else is about to take a bid, and returns the function that lets others in.
func (i *Intake) enter(ctx context.Context, bid common.Hash) (leave func(), err error) {
	for {
		i.mu.Lock()
		busy, taken := i.entered[bid]
		if !taken {
			done := make(chan struct{})
			i.entered[bid] = done
			i.mu.Unlock()
			return func() {
				i.mu.Lock()
				defer i.mu.Unlock()
				delete(i.entered, bid)
				close(done)
			}, nil
		}
		i.mu.Unlock()
		select {
		case <-busy:
		case <-ctx.Done():
			return nil, refuse(http.StatusServiceUnavailable, oracleapi.CodeBusy, "the bid is being taken already: try again")
		}
	}
}

// takeOwn takes a bid that is its worker's.
func (i *Intake) takeOwn(ctx context.Context, entry book.Entry, block *uint64) (oracleapi.Accepted, error) {
	job, err := i.openJob(ctx, entry.Bid.JobID)
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
	at, err := i.headerFor(ctx, block)
	if err != nil {
		return oracleapi.Accepted{}, i.chainRefusal(err)
	}
	snapshot, candidate, err := i.judge(ctx, job, entry, at)
	if err != nil {
		return oracleapi.Accepted{}, err
	}
	if decision, decided := i.Decisions.Decision(job.ID, job.Round); decided && decision.Decision.ValidUntil >= at.Time {
		return oracleapi.Accepted{}, refuse(http.StatusConflict, oracleapi.CodeDecided, "job %s is decided", job.ID)
	}
	if err := bookRefusal(i.Book.Add(entry)); err != nil {
		return oracleapi.Accepted{}, err
	}
	return oracleapi.Accepted{
		Digest: entry.Digest, Score: core.Score(snapshot, candidate).Total, Block: snapshot.Block, BidEnd: job.BidEnd,
		Receipts: i.promise(ctx, job, snapshot, candidate, at),
	}, nil
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
	return job, nil
}

// await waits a little for a job that the chain knows and the oracle does not yet.
func (i *Intake) await(ctx context.Context, id common.Hash) (board.Job, board.State, error) {
	if err := i.allowRead(); err != nil {
		return board.Job{}, board.Unknown, err
	}
	head, err := i.Heads.Head(ctx)
	if err != nil {
		return board.Job{}, board.Unknown, i.chainRefusal(err)
	}
	posted, err := i.Facts.Posted(ctx, id, head)
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

// judge asks whether the bid could be assigned on a block's facts.
func (i *Intake) judge(ctx context.Context, job board.Job, entry book.Entry, at *types.Header) (*core.Snapshot, *core.Candidate, error) {
	snapshot, err := i.Facts.Snapshot(ctx, job, at, []book.Entry{entry})
	switch {
	case errors.Is(err, facts.ErrNotOpen):
		return nil, nil, refuse(http.StatusConflict, oracleapi.CodeJobNotOpen, "%v", err)
	case errors.Is(err, chain.ErrNotFound):
		return nil, nil, refuse(http.StatusNotFound, oracleapi.CodeUnknownJob, "job %s left the chain", job.ID)
	case err != nil:
		return nil, nil, i.chainRefusal(err)
	}
	candidate := &snapshot.Candidates[len(snapshot.Candidates)-1]
	if fault := core.Feasible(snapshot, candidate); fault.Reason != "" {
		return nil, nil, refuse(http.StatusUnprocessableEntity, fault.Reason, "%s", fault.Detail)
	}
	return snapshot, candidate, nil
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
