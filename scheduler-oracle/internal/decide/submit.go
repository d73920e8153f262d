package decide

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
)

// Results of submissions, as metrics name them.
const (
	resultAssigned = "assigned"
	resultLate     = "late"
	resultFailed   = "failed"
)

// Pauses between attempts at a job whose submission failed.
const (
	leastRest = 2 * time.Second
	mostRest  = time.Minute
)

// Calls encodes the calls that assign a job; *chain.Contracts has them.
type Calls interface {
	Assign(decision protocol.AssignmentDecision, signatures [][]byte) (chain.Call, error)
	AssignSigned(decision protocol.AssignmentDecision, signatures [][]byte, winner protocol.Bid, winnerSignature []byte,
		request protocol.JobRequest) (chain.Call, error)
	ProveEquivocation(first protocol.AssignmentDecision, firstSignature []byte, second protocol.AssignmentDecision,
		secondSignature []byte) (chain.Call, error)
}

// Sender gets calls mined; *chain.TxManager does.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// Heads gives the newest block's header.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
}

// SubmitDeps are what a submitter works with.
type SubmitDeps struct {
	Jobs   Jobs
	Ledger *ledger.Ledger
	Heads  Heads
	Calls  Calls
	Sender Sender
	// Delay is how long others have the first try at a job: members take turns, so that not all of them pay.
	Delay   func(ctx context.Context, job common.Hash) time.Duration
	Clock   clock.Clock
	Metrics *metrics.Metrics
	Log     zerolog.Logger
}

// Submitter sends decisions to the chain: those that are signed by enough members, on jobs that are open. A keeper does
// the same; whoever comes second is refused by the market and loses nothing but the gas of a refused estimate. It also
// brings members to account that signed two decisions for one round.
type Submitter struct {
	SubmitDeps
	// places bounds how many are under way.
	places chan struct{}

	mu    sync.Mutex
	tries map[common.Hash]*try
	group sync.WaitGroup
	// accused is how many accusations were sent.
	accused int
}

// try is what is known of the attempts at a job.
type try struct {
	// digest is the decision's that the pause and the refusal are about.
	digest   common.Hash
	refused  bool
	underWay bool
	pause    time.Duration
	notUntil time.Time
}

// NewSubmitter makes a submitter that has at most `parallel` calls under way.
func NewSubmitter(parallel int, deps SubmitDeps) *Submitter {
	return &Submitter{SubmitDeps: deps, places: make(chan struct{}, parallel), tries: map[common.Hash]*try{}}
}

// Round begins to submit what can be submitted now and does not wait for it. Calls under way end with ctx; see Wait.
func (s *Submitter) Round(ctx context.Context) error {
	accusing := s.accuse(ctx)
	return errors.Join(accusing, s.submit(ctx))
}

// accuse begins to prove what members did that cannot be honest, each pair once; a keeper may be first.
func (s *Submitter) accuse(ctx context.Context) error {
	all := s.Ledger.Accusations()
	for ; s.accused < len(all); s.accused++ {
		one := all[s.accused]
		call, err := s.Calls.ProveEquivocation(one.First.Decision, one.First.Signatures[0], one.Second.Decision, one.Second.Signatures[0])
		if err != nil {
			return fmt.Errorf("accuse %s: %w", one.Member, err)
		}
		s.group.Go(func() {
			log := s.Log.With().Stringer("member", one.Member).Stringer("job_id", one.First.Decision.JobID).Logger()
			if _, err := s.Sender.Send(ctx, call); err != nil {
				log.Warn().Err(err).Msg("Equivocation could not be proved")
				return
			}
			log.Info().Msg("Equivocation proved")
		})
	}
	return nil
}

func (s *Submitter) submit(ctx context.Context) error {
	open := s.Jobs.Open()
	s.forget(open)
	var head *types.Header
	for _, job := range open {
		document, decided := s.Ledger.Decision(job.ID, job.Round)
		if !decided || len(document.Signatures) < int(document.Threshold) {
			continue
		}
		if head == nil {
			var err error
			if head, err = s.Heads.Head(ctx); err != nil {
				return err
			}
		}
		if head.Time > document.Decision.ValidUntil || !s.begin(job.ID, document.Digest, s.Delay(ctx, job.ID)) {
			continue
		}
		call, err := s.call(document, job.Request)
		if err != nil {
			s.end(job.ID, err)
			return fmt.Errorf("submit decision on job %s: %w", job.ID, err)
		}
		s.group.Go(func() {
			_, err := s.Sender.Send(ctx, call)
			s.end(job.ID, s.note(ctx, job.ID, err))
		})
	}
	return nil
}

// Wait returns when no call is under way any more.
func (s *Submitter) Wait() { s.group.Wait() }

func (s *Submitter) call(document oracleapi.Decision, request protocol.JobRequest) (chain.Call, error) {
	signatures := make([][]byte, len(document.Signatures))
	for i, signature := range document.Signatures {
		signatures[i] = signature
	}
	if document.Winner == nil {
		return s.Calls.Assign(document.Decision, signatures)
	}
	return s.Calls.AssignSigned(document.Decision, signatures, document.Winner.Bid, document.Winner.Signature, request)
}

// note counts and logs how a submission ended, and returns the error if another attempt makes sense.
func (s *Submitter) note(ctx context.Context, job common.Hash, err error) error {
	log := s.Log.With().Stringer("job_id", job).Logger()
	switch {
	case err == nil:
		s.Metrics.Submission(resultAssigned)
		log.Info().Msg("Job assigned")
		return nil
	case ctx.Err() != nil:
		return err
	case slices.Contains([]string{"WrongStatus", "UnknownJob"}, chain.RevertName(err)):
		s.Metrics.Submission(resultLate)
		log.Debug().Err(err).Msg("Job is no longer open")
		return nil
	default:
		s.Metrics.Submission(resultFailed)
		if errors.Is(err, chain.ErrReverted) {
			log.Warn().Err(err).Msg("Market refuses the decision for now")
		} else {
			log.Warn().Err(err).Msg("Decision could not be submitted")
		}
		return err
	}
}

// begin takes a place for a decision on a job; false if there is none, or one is under way or to be left alone for a while.
// A pause is over with the decision that it was for.
func (s *Submitter) begin(job, digest common.Hash, delay time.Duration) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	attempt, known := s.tries[job]
	if !known {
		attempt = &try{digest: digest, notUntil: s.Clock.Now().Add(delay)}
		s.tries[job] = attempt
	}
	if attempt.digest != digest && !attempt.underWay {
		*attempt = try{digest: digest, notUntil: s.Clock.Now().Add(delay)}
	}
	if attempt.underWay || attempt.refused || s.Clock.Now().Before(attempt.notUntil) {
		return false
	}
	select {
	case s.places <- struct{}{}:
		attempt.underWay = true
		return true
	default:
		return false
	}
}

// end gives the place back; after a failure the next attempt waits, each time longer, and for another decision if this one
// was refused for good.
func (s *Submitter) end(job common.Hash, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	<-s.places
	attempt := s.tries[job]
	attempt.underWay = false
	attempt.refused = chain.RefusedForGood(err)
	if err != nil {
		attempt.pause = min(max(2*attempt.pause, leastRest), mostRest)
	} else {
		// Assigned, or somebody else was first: the board will hear of it, and until then nothing is to be done.
		attempt.pause = mostRest
	}
	attempt.notUntil = s.Clock.Now().Add(attempt.pause)
}

// forget drops the attempts at jobs that are no longer open.
func (s *Submitter) forget(open []board.Job) {
	s.mu.Lock()
	defer s.mu.Unlock()
	still := make(map[common.Hash]bool, len(open))
	for _, job := range open {
		still[job.ID] = true
	}
	for id, attempt := range s.tries {
		if !still[id] && !attempt.underWay {
			delete(s.tries, id)
		}
	}
}

// TurnSeconds lie between the first tries of two members at a job.
const TurnSeconds = 2

// Turn is how long a member leaves a job to those before it: the order of the members' addresses, shifted by the job's id.
func Turn(members []common.Address, own common.Address, job common.Hash) time.Duration {
	sorted := slices.SortedFunc(slices.Values(members), common.Address.Cmp)
	place := slices.Index(sorted, own)
	if place < 0 {
		place = 0
	}
	count := max(1, len(sorted))
	return time.Duration((place+int(job[common.HashLength-1]))%count) * TurnSeconds * time.Second
}
