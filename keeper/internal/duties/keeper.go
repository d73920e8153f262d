package duties

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
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/index"
)

// Deps is what a Keeper works with.
type Deps struct {
	Jobs    Jobs
	Head    Header
	Reader  Reader
	Caller  Caller
	Sender  Sender
	Members Members
	Clock   clock.Clock
	Log     zerolog.Logger
	Metrics *Metrics
}

// Config says how often a Keeper looks, and how patiently.
type Config struct {
	// Interval is the time between looks of each duty.
	Interval time.Duration
	// Rest is how long a duty leaves a job alone in which there was nothing to do, and the longest that it waits before it
	// asks again for a decision.
	Rest time.Duration
	// MaxBackoff is the longest that a duty leaves a job alone after refusals in a row.
	MaxBackoff time.Duration
	// SendTimeout is how long to wait for a call to be mined before it is derived anew.
	SendTimeout time.Duration
	// Parallel is how many jobs one duty attends to at once.
	Parallel int
	// Gather is how long an assignment waits for others to share a call with; 0 sends each alone.
	Gather time.Duration
}

// DefaultConfig suits chains with blocks every few seconds.
func DefaultConfig() Config {
	return Config{
		Interval: 2 * time.Second, Rest: 30 * time.Second, MaxBackoff: time.Minute, SendTimeout: 5 * time.Minute, Parallel: 16,
		Gather: 50 * time.Millisecond,
	}
}

// Keeper does duties.
type Keeper struct {
	config    Config
	deps      Deps
	assembler *assembler

	mu sync.Mutex
	// sending holds the jobs that a call is under way for, whichever duty made it.
	sending map[common.Hash]struct{}
	terms   chain.MarketTerms
	termsOf common.Hash
}

// New makes a Keeper; its loops are the services of [Keeper.Loop].
func New(config Config, deps Deps) *Keeper {
	return &Keeper{
		config: config, deps: deps, assembler: newAssembler(deps, config.Gather), sending: make(map[common.Hash]struct{}),
	}
}

// Loop is one duty as a service. Stopping it waits for no call to be mined: what was sent is on its way.
func (k *Keeper) Loop(duty string) service.Service {
	r := k.newRound(duty)
	every := service.Every(duty, k.deps.Clock, k.config.Interval, k.deps.Log, r.run)
	return &loop{Loop: every, attending: &r.attending}
}

// loop stops when the attending goroutines have ended as well.
type loop struct {
	*service.Loop
	attending *sync.WaitGroup
}

func (l *loop) Stop(ctx context.Context) error {
	err := l.Loop.Stop(ctx)
	ended := make(chan struct{})
	go func() {
		l.attending.Wait()
		close(ended)
	}()
	select {
	case <-ended:
		return err
	case <-ctx.Done():
		return errors.Join(err, ctx.Err())
	}
}

// moment reads what holds for all jobs now. Clocks of chains stand still between blocks, and a call is judged by the
// block it gets into: so the later of the newest block's time and ours counts.
func (k *Keeper) moment(ctx context.Context) (Moment, error) {
	head, err := k.deps.Head.Head(ctx)
	if err != nil {
		return Moment{}, err
	}
	terms, err := k.termsAt(ctx, head)
	if err != nil {
		return Moment{}, err
	}
	now := max(head.Time, uint64(max(k.deps.Clock.Now().Unix(), 0)))
	return Moment{Now: now, Paused: terms.Paused, FallbackDelay: terms.FallbackDelay}, nil
}

// termsAt reads the market's terms once per block, for all duties together.
func (k *Keeper) termsAt(ctx context.Context, head *types.Header) (chain.MarketTerms, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.termsOf == head.Hash() {
		return k.terms, nil
	}
	terms, err := k.deps.Reader.MarketTerms(ctx, new(big.Int).Set(head.Number))
	if err != nil {
		return chain.MarketTerms{}, err
	}
	k.terms, k.termsOf = terms, head.Hash()
	return terms, nil
}

// claim reserves a job for one call; false if another duty's is under way.
func (k *Keeper) claim(id common.Hash) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, taken := k.sending[id]; taken {
		return false
	}
	k.sending[id] = struct{}{}
	return true
}

func (k *Keeper) unclaim(id common.Hash) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.sending, id)
}

// round is one duty's loop: which jobs it attends to, and which it leaves alone for now.
type round struct {
	keeper    *Keeper
	duty      string
	log       zerolog.Logger
	attending sync.WaitGroup

	mu   sync.Mutex
	jobs map[common.Hash]*attention
}

type attention struct {
	busy     bool
	restTill time.Time
	// events is how many of the job the index knew when it was attended to last.
	events   int
	refusals int
	// awaited is how often in a row the committee had not decided.
	awaited int
	// held is the decision that the market refused last.
	held held
}

func (k *Keeper) newRound(duty string) *round {
	return &round{
		keeper: k, duty: duty, log: k.deps.Log.With().Str("duty", duty).Logger(), jobs: make(map[common.Hash]*attention),
	}
}

// run looks at all jobs once and starts attending to those that may need it. It does not wait for them.
func (r *round) run(ctx context.Context) error {
	live, err := r.keeper.deps.Jobs.Live(ctx)
	if err != nil {
		return err
	}
	if len(live) == 0 {
		r.forget(nil)
		return nil
	}
	at, err := r.keeper.moment(ctx)
	if err != nil {
		return fmt.Errorf("read chain: %w", err)
	}
	concerned := slices.DeleteFunc(live, func(job index.Live) bool { return !mayConcern(r.duty, job, at) })
	r.forget(concerned)
	for _, id := range r.take(concerned) {
		r.attending.Go(func() { r.attend(ctx, id, at) })
	}
	return nil
}

// forget drops what is remembered about jobs that are no concern any more.
func (r *round) forget(concerned []index.Live) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for id, one := range r.jobs {
		if !one.busy && !slices.ContainsFunc(concerned, func(job index.Live) bool { return job.ID == id }) {
			delete(r.jobs, id)
		}
	}
}

// take picks the jobs to attend to now, at most as many as may run at once; the others wait for the next round. A job to which
// something happened is rested no longer: a quorum's next replica is to be placed right after the one before.
func (r *round) take(concerned []index.Live) []common.Hash {
	r.mu.Lock()
	defer r.mu.Unlock()
	free := r.keeper.config.Parallel
	for _, one := range r.jobs {
		if one.busy {
			free--
		}
	}
	now := r.keeper.deps.Clock.Now()
	var taken []common.Hash
	for _, job := range concerned {
		one, known := r.jobs[job.ID]
		if !known {
			one = &attention{}
			r.jobs[job.ID] = one
		}
		if one.events != job.Events {
			one.restTill, one.awaited = now, 0
		}
		if free <= 0 || one.busy || now.Before(one.restTill) {
			continue
		}
		one.busy, one.events = true, job.Events
		free--
		taken = append(taken, job.ID)
	}
	return taken
}

// attend does the duty for one job.
func (r *round) attend(ctx context.Context, id common.Hash, at Moment) {
	log := r.log.With().Stringer("job_id", id).Logger()
	found, err := r.keeper.look(ctx, r.duty, id, at)
	for _, note := range found.notes {
		log.Warn().Str("note", note).Msg("Committee answer out of order")
	}
	switch {
	case ctx.Err() != nil:
		r.release(id, 0)
	case found.verdict == DecisionAwaited:
		if err != nil {
			// The others may decide without the member that does not answer.
			log.Debug().Err(err).Msg("Not all of the committee answers")
		}
		r.await(id)
	case err != nil:
		log.Warn().Err(err).Msg("Duty cannot be judged")
		r.keeper.deps.Metrics.count(r.duty, outcomeUnjudged)
		r.refuse(id)
	case found.verdict != Act:
		log.Debug().Str("verdict", string(found.verdict)).Msg("Nothing to do")
		r.release(id, r.keeper.config.Rest)
	case r.isHeld(id, found.decision):
		r.release(id, 0) // It lapses soon: the next one is worth asking for each time.
	case !r.keeper.claim(id):
		r.release(id, 0)
	default:
		defer r.keeper.unclaim(id)
		r.send(ctx, id, found, log)
	}
}

func (r *round) send(ctx context.Context, id common.Hash, found finding, log zerolog.Logger) {
	sending, cancel := context.WithTimeout(ctx, r.keeper.config.SendTimeout)
	defer cancel()
	var receipt *types.Receipt
	var err error
	if found.stored != nil {
		receipt, err = r.keeper.assembler.assign(sending, *found.stored)
	} else {
		receipt, err = r.keeper.deps.Sender.Send(sending, found.call)
	}
	metrics := r.keeper.deps.Metrics
	metrics.paid(r.duty, receipt)
	switch {
	case err == nil:
		if receipt != nil {
			log = log.With().Stringer("tx_hash", receipt.TxHash).Uint64("gas_used", receipt.GasUsed).Logger()
		}
		log.Info().Str("call", found.call.Label).Msg("Duty done")
		metrics.count(r.duty, outcomeDone)
		// The index follows; until it has, the chain's record shows that nothing is left to do.
		r.release(id, r.keeper.config.Rest)
	case errors.Is(err, chain.ErrReverted):
		// Somebody was quicker, or the market's clock is behind ours: the next look tells.
		log.Info().Err(err).Msg("Market refused a duty")
		metrics.count(r.duty, outcomeRefused)
		if found.decision != (common.Hash{}) {
			r.hold(id, found.decision, err)
			return
		}
		r.refuse(id)
	case ctx.Err() != nil:
		r.release(id, 0)
	default:
		log.Warn().Err(err).Msg("Duty left unfinished")
		metrics.count(r.duty, outcomeFailed)
		r.refuse(id)
	}
}

// release ends the attention to a job, and leaves it alone for a while.
func (r *round) release(id common.Hash, rest time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	one := r.jobs[id]
	one.busy, one.refusals, one.awaited, one.restTill = false, 0, 0, r.keeper.deps.Clock.Now().Add(rest)
}

// await ends the attention to a job that the committee has not decided on. It decides soon after the bidding, so the keeper
// asks each time at first; a job without bids is asked about less and less.
func (r *round) await(id common.Hash) {
	const eager, doublings = 8, 4
	r.mu.Lock()
	defer r.mu.Unlock()
	one := r.jobs[id]
	var rest time.Duration
	if one.awaited >= eager {
		rest = min(r.keeper.config.Interval<<min(one.awaited-eager, doublings), r.keeper.config.Rest)
	}
	one.busy, one.refusals, one.awaited, one.restTill = false, 0, one.awaited+1, r.keeper.deps.Clock.Now().Add(rest)
}

// refuse ends the attention to a job that could not be helped, and leaves it alone for twice as long as the last time.
func (r *round) refuse(id common.Hash) {
	r.mu.Lock()
	defer r.mu.Unlock()
	const doublings = 16 // more would overflow
	one := r.jobs[id]
	rest := min(r.keeper.config.Interval<<min(one.refusals, doublings), r.keeper.config.MaxBackoff)
	one.busy, one.refusals, one.restTill = false, one.refusals+1, r.keeper.deps.Clock.Now().Add(rest)
}
