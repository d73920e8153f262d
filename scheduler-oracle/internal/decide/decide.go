// Package decide signs a decision for every job whose bidding window is over and that has a feasible bid, once enough
// members of the committee would sign the same, and, if asked to, sends it to the chain.
//
// A decision is for a moment: the end of the round's bidding window, or every so many seconds after it while nobody has
// anything to propose for an earlier one. Each round reads the chain anew and derives what is to be done, so it does not
// matter where the last one stopped: a failed round is simply followed by the next.
package decide

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
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/metrics"
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
)

// MomentSeconds lie between the moments of a round: a bid that was not feasible at one, for want of a free slot perhaps, is
// weighed again at the next. Once a member proposes a decision for one, all work on that one for [HoldSeconds], so members
// whose views of the chain are moments apart meet at the oldest.
const (
	MomentSeconds = 4
	HoldSeconds   = 20
)

// parallel is how many jobs are decided on at once: most of the time goes into waiting for other members and the node.
const parallel = 8

// Jobs tells which jobs are open, when blocks were read, and what workers had of late.
type Jobs interface {
	Open() []board.Job
	Job(id common.Hash) (board.Job, board.State)
	Changed() <-chan struct{}
	Recent(block, time uint64) (map[common.Address]board.Had, error)
}

// Facts reads what a decision is made from, the committee and the pause.
type Facts interface {
	Committee(ctx context.Context, at *types.Header) (chain.Committee, error)
	Paused(ctx context.Context, at *types.Header) (bool, error)
	Answer(ctx context.Context, question facts.Question) (*core.Snapshot, error)
	Excused(ctx context.Context, receipt protocol.BidReceipt, at *types.Header) (bool, error)
	Takes(ctx context.Context, decision protocol.AssignmentDecision, request *protocol.JobRequest, at *types.Header) (uint8, error)
}

// Headers gives blocks' headers.
type Headers interface {
	Head(ctx context.Context) (*types.Header, error)
	Header(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Market tells which block a moment's is.
type Market interface {
	LastBlockUntil(ctx context.Context, seconds uint64, above *types.Header) (*types.Header, error)
}

// Telemetry is what enclaves told.
type Telemetry interface {
	At(enclave common.Hash, moment uint64) (oracleapi.SignedTelemetry, bool)
}

// Deps are what a decider works with.
type Deps struct {
	Jobs      Jobs
	Facts     Facts
	Headers   Headers
	Market    Market
	Book      *book.Book
	Telemetry Telemetry
	Promises  *promise.Promises
	Ledger    *ledger.Ledger
	Exchange  *committee.Exchange
	Clock     clock.Clock
	Metrics   *metrics.Metrics
	Log       zerolog.Logger
}

// Config says how decisions are made.
type Config struct {
	// Confirmations is how many blocks must lie on the one whose facts are used.
	Confirmations uint64
	// Patience is the least time between two turns at which members that have not spoken are waited for.
	Patience time.Duration
	// Interval is the longest time between two rounds.
	Interval time.Duration
}

// Decider signs decisions. Round must not be called concurrently.
type Decider struct {
	Deps
	config Config

	// signing is held from the look at what is under way until our signature is: two jobs must not both find room.
	signing sync.Mutex

	mu    sync.Mutex
	cases map[committee.Question]*work
	// claims are what the cases would give away, and the same by enclave.
	claims  map[committee.Question]*claim
	claimed map[common.Hash]map[committee.Question]*claim
	// wanting are the decisions that we signed and have too few signatures on.
	wanting map[committee.Question]wanting
}

// New makes a decider.
func New(config Config, deps Deps) *Decider {
	return &Decider{
		Deps: deps, config: config, cases: map[committee.Question]*work{}, claims: map[committee.Question]*claim{},
		claimed: map[common.Hash]map[committee.Question]*claim{}, wanting: map[committee.Question]wanting{},
	}
}

// Moment is the second that a decision of a round is for when the chain's newest block is of a time; false while the
// bidding window is open. A block of the window's last second is the last in it: times of blocks rise.
func Moment(bidEnd, now uint64) (uint64, bool) {
	if now < bidEnd {
		return 0, false
	}
	return bidEnd + (now-bidEnd)/MomentSeconds*MomentSeconds, true
}

// leastPause lies between two rounds, so that what several members say at once is one round's work.
const leastPause = 20 * time.Millisecond

// Run makes rounds until ctx ends, and returns nil: one whenever blocks were read or another member has something to say, and
// one each interval.
func (d *Decider) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		changed, news := d.Jobs.Changed(), d.Exchange.News()
		if err := d.Round(ctx); err != nil && ctx.Err() == nil {
			d.Log.Warn().Err(err).Msg("Round left unfinished")
		}
		interval := d.Clock.After(d.config.Interval)
		select {
		case <-d.Clock.After(leastPause):
		case <-ctx.Done():
			return nil
		}
		select {
		case <-changed:
		case <-news:
		case <-interval:
		case <-ctx.Done():
		}
	}
	return nil
}

// Round decides every job that can be decided now. It goes on after a job that fails, and returns the faults together.
func (d *Decider) Round(ctx context.Context) error {
	jobs, head, err := d.due(ctx)
	if err != nil || head == nil {
		return err
	}
	d.joinLate(head.Time)
	if len(jobs) == 0 {
		return nil
	}
	paused, err := d.Facts.Paused(ctx, head)
	if err != nil {
		return err
	}
	if paused {
		d.Log.Debug().Int("jobs", len(jobs)).Msg("Market is paused, deciding nothing")
		return nil
	}
	d.forget(head.Time)
	return d.attend(ctx, jobs, head)
}

// attend takes all jobs from one step to the next together: all is worked out before anything is said, and all is said and
// heard before anything is signed. Which job has an enclave first must not depend on who is quicker.
func (d *Decider) attend(ctx context.Context, jobs []board.Job, head *types.Header) error {
	faults, talks := make([]error, len(jobs)), make([]*work, len(jobs))
	step := func(do func(i int, job board.Job) error) {
		each(jobs, func(i int, job board.Job) {
			if faults[i] != nil {
				return
			}
			if err := do(i, job); err != nil && ctx.Err() == nil {
				faults[i] = fmt.Errorf("decide job %s: %w", job.ID, err)
			}
		})
	}
	step(func(_ int, job board.Job) error { return d.prepare(ctx, job, head) })
	step(func(i int, job board.Job) (err error) {
		talks[i], err = d.confer(ctx, job, head)
		return err
	})
	first := firstUnsettled(talks)
	step(func(i int, job board.Job) error { return d.conclude(ctx, job, talks[i], first, head) })
	return errors.Join(faults...)
}

// each does something with all jobs, several at a time, and waits.
func each(jobs []board.Job, do func(i int, job board.Job)) {
	places := make(chan struct{}, parallel)
	var doing sync.WaitGroup
	for i, job := range jobs {
		places <- struct{}{}
		doing.Go(func() {
			defer func() { <-places }()
			do(i, job)
		})
	}
	doing.Wait()
}

// due are the jobs to be decided, and the newest block with enough others on top; nil if there is nothing that it is asked for.
func (d *Decider) due(ctx context.Context) ([]board.Job, *types.Header, error) {
	open := d.Jobs.Open()
	if len(open) == 0 && !d.wants() {
		return nil, nil, nil
	}
	head, err := d.confirmed(ctx)
	if err != nil || head == nil {
		return nil, nil, err
	}
	var found []board.Job
	for _, job := range open {
		if head.Time >= job.BidEnd && head.Time <= job.Request.Offer.FinalDeadline {
			found = append(found, job)
		}
	}
	return found, head, nil
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

// prepare works out what we would decide about a job now.
func (d *Decider) prepare(ctx context.Context, job board.Job, head *types.Header) error {
	newest, over := Moment(job.BidEnd, head.Time)
	question := committee.Question{Job: job.ID, Round: job.Round, Moment: newest}
	if _, decided := d.decided(job, head); decided || !over || d.known(question) != nil {
		return nil
	}
	w, err := d.work(ctx, question, job, head)
	if err != nil || w == nil {
		return err
	}
	if err := d.workOut(ctx, w); err != nil {
		return d.undecidable(w, err)
	}
	return nil
}

// decided is what we signed for a job's round, as long as it counts.
func (d *Decider) decided(job board.Job, head *types.Header) (oracleapi.Decision, bool) {
	signed, decided := d.Ledger.Decision(job.ID, job.Round)
	return signed, decided && signed.Decision.ValidUntil >= head.Time
}

// confer goes on with what somebody proposed for a job, or proposes anew, and returns the work that could be concluded now;
// nil if there is none.
func (d *Decider) confer(ctx context.Context, job board.Job, head *types.Header) (*work, error) {
	newest, over := Moment(job.BidEnd, head.Time)
	if _, decided := d.decided(job, head); decided || !over {
		return nil, nil
	}
	var talk *work
	for _, moment := range d.moments(job, newest, head.Time) {
		question := committee.Question{Job: job.ID, Round: job.Round, Moment: moment}
		w, err := d.work(ctx, question, job, head)
		if err != nil {
			return nil, err
		}
		if w == nil {
			continue
		}
		err = d.room(ctx, w.claim, head)
		if w.overtaken = errors.Is(err, errOvertaken); w.overtaken {
			continue
		}
		if err != nil && !errors.Is(err, errQueued) {
			return nil, err
		}
		if w.agreed, err = d.deliberate(ctx, w); err != nil {
			return nil, err
		}
		if d.known(question) != w {
			continue
		}
		if talk = w; w.won && (w.agreed || moment+HoldSeconds >= head.Time) {
			return w, nil // The others will hear of it; another moment would only part us.
		}
	}
	return talk, nil
}

// moments are those to decide for, the oldest first: those for which somebody proposes a decision, we ourselves among them,
// then the newest.
func (d *Decider) moments(job board.Job, newest, now uint64) []uint64 {
	moments := d.Exchange.Proposed(job.ID, job.Round, now, HoldSeconds)
	moments = slices.DeleteFunc(moments, func(moment uint64) bool {
		return moment < job.BidEnd || moment >= newest || (moment-job.BidEnd)%MomentSeconds != 0
	})
	return append(moments, newest)
}

// conclude signs what enough members agree on, and gathers the signatures of others on what we signed. A signed bid's
// enclave is not given away while a job that goes before might want it: first is the first of those on which it is not known
// yet what everybody would decide. It is waited for as long as for members that do not speak, or one that never agrees could
// keep all work back.
func (d *Decider) conclude(ctx context.Context, job board.Job, w, first *work, head *types.Header) error {
	if signed, decided := d.decided(job, head); decided {
		if len(signed.Signatures) >= int(signed.Threshold) {
			return nil
		}
		return d.gather(ctx, signed)
	}
	if w == nil || !w.agreed || !w.won {
		return nil
	}
	if w.claim != nil && first != nil && before(first.job, job) && !w.waitedFor() {
		return nil
	}
	document, err := d.sign(ctx, w, head)
	switch {
	case err == nil:
		d.Metrics.Decision(w.winner.Candidate.Source, document.Counts, d.Clock.Now().Sub(w.began))
		d.log(document, w.winner)
		return d.gather(ctx, document)
	case errors.Is(err, promise.ErrBroken):
		// A bid came in while we proposed: weigh it too.
		d.drop(w.question)
		d.Log.Warn().Err(err).Msg("Decision not signed")
		return nil
	case errors.Is(err, errOvertaken), errors.Is(err, errQueued), errors.Is(err, ledger.ErrEquivocation):
		d.Log.Debug().Err(err).Uint64("moment", w.question.Moment).Msg("Decision not signed")
		return nil
	}
	return err
}

// sign keeps every promise: one that cannot be kept must be excused by what the chain shows. It signs nothing that another
// decision under way would have refused.
func (d *Decider) sign(ctx context.Context, w *work, head *types.Header) (oracleapi.Decision, error) {
	decision, band := w.document.Decision, w.snapshot.Weights.Band
	var broken []protocol.BidReceipt
	if err := d.Promises.Check(decision, band, func(r protocol.BidReceipt) bool {
		broken = append(broken, r)
		return true
	}); err != nil {
		return oracleapi.Decision{}, err
	}
	excused := map[common.Hash]bool{}
	for _, receipt := range broken {
		is, err := d.Facts.Excused(ctx, receipt, w.at)
		if err != nil {
			return oracleapi.Decision{}, err
		}
		excused[promise.Key(receipt)] = is
	}
	d.signing.Lock()
	defer d.signing.Unlock()
	if err := d.room(ctx, w.claim, head); err != nil {
		return oracleapi.Decision{}, err
	}
	return d.Ledger.Sign(w.document, func() error {
		return d.Promises.Check(decision, band, func(r protocol.BidReceipt) bool { return excused[promise.Key(r)] })
	})
}

// gather tells the others what we signed, and joins what they signed of the same.
func (d *Decider) gather(ctx context.Context, document oracleapi.Decision) error {
	decision := document.Decision
	question := committee.Question{Job: decision.JobID, Round: decision.Round, Moment: document.Snapshot.Time}
	own := oracleapi.Proposal{
		Block: document.Snapshot.Block, Hash: document.Snapshot.Hash, InputsRoot: decision.InputsRoot, Decision: &decision,
		Signature: document.Signatures[0],
	}
	for _, signature := range document.Signatures {
		if signer, err := protocol.RecoverDigest(document.Digest, signature); err == nil && signer == d.Exchange.Signer.Address() {
			own.Signature = signature
		}
	}
	inputs, _ := d.Exchange.Inputs(question)
	if w := d.known(question); w != nil {
		own.Bids, own.Telemetry = w.proposal.Bids, w.proposal.Telemetry
	}
	if err := d.Exchange.Share(ctx, question, own, inputs); err != nil {
		return err
	}
	members, err := d.Exchange.Committee(ctx)
	if err != nil {
		return err
	}
	d.want(question, d.join(question, document, members), members)
	return nil
}

// join adds the signatures of others on the same decision, and returns it with all there are.
func (d *Decider) join(question committee.Question, document oracleapi.Decision, members chain.Committee) oracleapi.Decision {
	others := map[common.Address][]byte{}
	for member, proposal := range d.Exchange.Heard(question) {
		digest, err := proposal.Digest(d.Exchange.Market)
		if err == nil && digest == document.Digest && len(proposal.Signature) > 0 && isMember(members, member) {
			others[member] = proposal.Signature
		}
	}
	if len(others) > 0 {
		if joined, ok := d.Ledger.Join(document.Decision.JobID, document.Decision.Round, document.Digest, others); ok {
			return joined
		}
	}
	return document
}

func (d *Decider) log(signed oracleapi.Decision, winner core.Ranked) {
	decision := signed.Decision
	d.Log.Info().Stringer("job_id", decision.JobID).Uint8("round", decision.Round).Stringer("worker", decision.Worker).
		Stringer("enclave", decision.Enclave).Stringer("price", decision.Price).Uint16("score", decision.Score).
		Str("source", winner.Candidate.Source).Int("bids", len(signed.Candidates)).Interface("losses", signed.Counts).
		Uint64("block", decision.SnapshotBlock).Stringer("inputs_root", decision.InputsRoot).
		Time("valid_until", time.Unix(int64(decision.ValidUntil), 0).UTC()).Msg("Decision signed")
}
