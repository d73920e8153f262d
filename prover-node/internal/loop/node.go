package loop

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
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
)

// Chain is what the loop reads and the calls it makes.
type Chain interface {
	Job(ctx context.Context, id common.Hash, at *big.Int) (chain.Job, error)
	Replicas(ctx context.Context, id common.Hash, at *big.Int) ([]chain.Replica, error)
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	Worker(ctx context.Context, operator common.Address, at *big.Int) (chain.Worker, error)
	Weights(ctx context.Context, at *big.Int) (protocol.Weights, error)
	MarketDomain() protocol.Domain

	Bid(bid protocol.Bid, request protocol.JobRequest) (chain.Call, error)
	Deliver(statement protocol.TeeStatement, signature, publicValues []byte, request protocol.JobRequest) (chain.Call, error)
	DeliverLate(statement protocol.TeeStatement, signature, publicValues []byte) (chain.Call, error)
	DeliverBatch(worker common.Address, results []chain.Result, signature []byte) (chain.Call, error)
	Publish(id common.Hash, publicValues []byte) (chain.Call, error)
	DecodeReceipt(receipt *types.Receipt) []chain.Event
}

// Heads gives the newest block's header, and what a unit of gas costs on top of its base fee.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
	SuggestTip(ctx context.Context) (*big.Int, error)
}

// Sender gets calls mined and signs bids.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
	From() common.Address
}

// BidSigner signs digests with the operator's key.
type BidSigner interface {
	SignDigest(digest [32]byte) ([]byte, error)
}

// Oracle takes bids that are signed off chain.
type Oracle interface {
	Offer(ctx context.Context, bid oracleapi.SignedBid) (oracleapi.Accepted, error)
}

// Receipts keeps what the committee promises for bids.
type Receipts interface {
	Keep(bid protocol.Bid, receipts []oracleapi.SignedReceipt) error
}

// Results keeps large results until nobody can demand them any more: whatever Keep took is there after a crash.
type Results interface {
	Keep(id common.Hash, publicValues []byte) error
	Load(id common.Hash) ([]byte, error)
	Forget(id common.Hash) error
	Kept() []common.Hash
}

// BatchSigner states many results of this enclave at once.
type BatchSigner interface {
	SignBatch(results []enclave.Signed) ([]byte, error)
}

// Preparer gets programs and inputs.
type Preparer interface {
	Prepare(ctx context.Context, work protocol.Work) (prefetch.Prepared, error)
}

// Worker runs orders.
type Worker interface {
	Run(ctx context.Context, order enclave.Order, patience time.Duration) (enclave.Signed, error)
}

// Attestation tells how the enclave's attestation stands.
type Attestation interface {
	State() attest.State
}

// Config says how the loop works.
type Config struct {
	Strategy bidding.Strategy
	BidMode  BidMode
	// Breaker stops bids after failed and slashed jobs.
	Breaker bidding.Breaker
	// Capacity is what the enclave attests, its slots being how many jobs may run at once; Measured tells whether its speed
	// was measured here rather than told.
	Capacity protocol.Capacity
	Measured bool
	// FeeBps and FallbackDelay are the market's.
	FeeBps        uint16
	FallbackDelay uint64
	// Interval is the time between rounds.
	Interval time.Duration
	// DeliveryReserve is kept of a job's time for bringing the result on chain.
	DeliveryReserve time.Duration
	// LatePatience is how long after its deadline a job is still worked on, if part of the price pays for that; 0 is never.
	LatePatience time.Duration
	// BatchWindow is how long a finished result waits for others, to go on chain with them; 0 sends each at once.
	BatchWindow time.Duration
	// PrepareTimeout bounds fetching and checking; Preparations how many run at once.
	PrepareTimeout time.Duration
	Preparations   int
	// Drain is how long running jobs are waited for when the node stops.
	Drain time.Duration
}

// Deps are what the loop works with.
type Deps struct {
	Chain       Chain
	Heads       Heads
	Sender      Sender
	Signer      BidSigner
	Oracles     []Oracle
	Book        *book.Book
	Attestation Attestation
	Preparer    Preparer
	Worker      Worker
	Results     Results
	Receipts    Receipts
	Batches     BatchSigner
	Clock       clock.Clock
	Metrics     Metrics
	Log         zerolog.Logger
}

// ceilingLag is how many seconds the time at which price ceilings are read lies behind, at most: whoever checks a bid may
// not have seen a newer block than the last.
const ceilingLag = 15

// Node is the loop. Run it once; Status may be asked concurrently.
type Node struct {
	Deps
	config Config

	// The rest up to mu belongs to the goroutine of Run.
	tasks     map[taskID]*task
	breaker   bidding.Breaker
	preparing int
	// declines counts jobs declined, by reason.
	declines map[string]uint64
	// results carries what actions report: functions that change the state.
	results chan func()
	// running counts the goroutines of actions.
	running sync.WaitGroup
	// seen is what was read of the newest block.
	seen glance

	batch *batcher

	mu     sync.Mutex
	status Status
}

// New makes the loop.
func New(config Config, deps Deps) *Node {
	n := &Node{
		Deps: deps, config: config, tasks: map[taskID]*task{}, breaker: config.Breaker, declines: map[string]uint64{},
		results: make(chan func(), 64), status: Status{Declined: map[string]uint64{}, Held: []Held{}},
	}
	if config.BatchWindow > 0 {
		n.batch = newBatcher(n)
	}
	return n
}

// Run works until ctx ends, then waits for running jobs as long as it may, and returns nil.
func (n *Node) Run(ctx context.Context) error {
	// Jobs outlive ctx for a while: a result that is nearly there is worth waiting for.
	working, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	for ctx.Err() == nil {
		changed := n.Book.Changed()
		if err := n.round(ctx, working); err != nil && ctx.Err() == nil {
			n.Log.Warn().Err(err).Msg("Round left unfinished")
		}
		select {
		case <-ctx.Done():
		case <-n.Clock.After(n.config.Interval):
		case <-changed:
		case report := <-n.results:
			report()
		}
		n.drainReports()
	}
	n.drain(abandon)
	return nil
}

// drainReports takes in what has been reported meanwhile.
func (n *Node) drainReports() {
	for {
		select {
		case report := <-n.results:
			report()
		default:
			return
		}
	}
}

// drain waits for actions under way, then ends them.
func (n *Node) drain(abandon context.CancelFunc) {
	done := make(chan struct{})
	go func() {
		n.running.Wait()
		close(done)
	}()
	over := n.Clock.After(n.config.Drain)
	for {
		select {
		case <-done:
			n.drainReports()
			return
		case report := <-n.results:
			report()
		case <-over:
			n.Log.Warn().Int("jobs", n.working()).Msg("Jobs abandoned; started again in time, the node takes them up")
			abandon()
			over = nil
		}
	}
}

// start runs an action beside the loop; what it returns is applied to the state by the loop.
func (n *Node) start(act func() (report func())) {
	n.running.Add(1)
	go func() {
		defer n.running.Done()
		n.results <- act()
	}()
}

// round reads, plans and acts once.
func (n *Node) round(ctx, working context.Context) error {
	v, err := n.look(ctx)
	if err != nil {
		return err
	}
	for _, a := range plan(v) {
		n.act(ctx, working, v, a)
	}
	n.forget(v.jobs)
	n.publish(v)
	return nil
}

// look puts the view together. While there is no job to think about, the chain is asked for the time alone.
func (n *Node) look(ctx context.Context) (view, error) {
	head, err := n.Heads.Head(ctx)
	if err != nil {
		return view{}, err
	}
	// Between blocks the chain's time stands still; what is planned now will be in a block of about now.
	now := max(head.Time, uint64(max(n.Clock.Now().Unix(), 0)))
	state := n.Attestation.State()
	v := view{
		now: now,
		own: bidding.Own{
			Worker: n.Sender.From(), Enclave: state.Enclave, Attested: state.Expiry >= now && state.Expiry != 0,
			FreeStake: new(big.Int), Locked: new(big.Int), Running: n.working(),
		},
		market: bidding.Market{
			Now: now, CeilingAt: max(head.Time, now-min(now, ceilingLag)), FeeBps: n.config.FeeBps,
			FallbackDelay: n.config.FallbackDelay, GasPrice: new(big.Int),
		},
		strategy: n.config.Strategy, mode: n.config.BidMode, oracles: len(n.Oracles), jobs: n.Book.Jobs(), tasks: n.tasks,
		spare: n.config.Preparations - n.preparing, lanes: int(n.config.Capacity.Slots) - n.working(),
		latePatience: uint64(n.config.LatePatience / time.Second), kept: n.Results.Kept(),
	}
	n.learn(v.jobs, v.own)
	v.own.PausedUntil = n.breaker.Until()
	if head.BaseFee != nil {
		v.market.GasPrice = head.BaseFee
	}
	if !hasLive(v.jobs) {
		return v, nil
	}
	closer := v.own.Attested && hasOpen(v.jobs)
	if err := n.see(ctx, head.Hash(), v.own, closer); err != nil {
		return v, err
	}
	v.market.GasPrice = new(big.Int).Add(v.market.GasPrice, n.seen.tip)
	if closer {
		n.seen.lookCloser(&v)
	}
	return v, nil
}

// glance is what was read of a block: rounds come far more often than blocks do.
type glance struct {
	block common.Hash
	tip   *big.Int
	// record, worker and weights are what a bid takes; record is nil until it was read.
	record  *chain.Enclave
	worker  chain.Worker
	weights protocol.Weights
}

// see reads what a round needs of the newest block, unless an earlier round has; closer adds what a bid takes.
func (n *Node) see(ctx context.Context, block common.Hash, own bidding.Own, closer bool) error {
	seen := n.seen
	if seen.block != block {
		tip, err := n.Heads.SuggestTip(ctx)
		if err != nil {
			return err
		}
		seen = glance{block: block, tip: tip}
	}
	if closer && (seen.record == nil || seen.record.ID != own.Enclave) {
		record, err := n.Chain.Enclave(ctx, own.Enclave, nil)
		if err != nil {
			return err
		}
		if seen.worker, err = n.Chain.Worker(ctx, own.Worker, nil); err != nil {
			return err
		}
		if seen.weights, err = n.Chain.Weights(ctx, nil); err != nil {
			return err
		}
		seen.record = &record
	}
	n.seen = seen
	return nil
}

// lookCloser adds what a bid takes: what the chain says of the enclave and its operator.
func (s glance) lookCloser(v *view) {
	own, record, worker := &v.own, s.record, s.worker
	v.market.Weights = s.weights
	own.Tee, own.Status, own.Capacity, own.Used = record.Tee, record.Status, record.Capacity, record.Used
	own.FreeSlots = int(record.FreeSlots())
	own.FreeStake, own.Locked, own.Late, own.Faulted = worker.FreeStake(), worker.Reserved, worker.Late, worker.Faulted
}

func hasOpen(jobs []book.Job) bool {
	return slices.ContainsFunc(jobs, func(job book.Job) bool { return job.Status == protocol.StatusOpen })
}

// hasLive tells whether any job is not over.
func hasLive(jobs []book.Job) bool {
	return slices.ContainsFunc(jobs, func(job book.Job) bool { return !job.Status.IsFinal() })
}

// taskOf returns a round's task, made if need be.
func (n *Node) taskOf(id taskID) *task {
	t := n.tasks[id]
	if t == nil {
		t = &task{oracles: make([]handIn, len(n.Oracles)), retryAt: make([]uint64, len(n.Oracles))}
		n.tasks[id] = t
	}
	return t
}

// forget drops the tasks of jobs that the book does not know any more.
func (n *Node) forget(jobs []book.Job) {
	known := make(map[common.Hash]bool, len(jobs))
	for _, job := range jobs {
		known[job.ID] = true
	}
	for id, t := range n.tasks {
		if !known[id.job] && !t.working && !t.placing && !t.publishing {
			delete(n.tasks, id)
		}
	}
}

func (n *Node) working() int {
	count := 0
	for _, t := range n.tasks {
		if t.working {
			count++
		}
	}
	return count
}

// ErrConfig means that the loop cannot work as configured.
var ErrConfig = errors.New("loop configuration")

// ParseBidMode reads a bid mode.
func ParseBidMode(text string) (BidMode, error) {
	switch mode := BidMode(text); mode {
	case BidBoth, BidOnChain, BidOffChain:
		return mode, nil
	}
	return "", fmt.Errorf("%w: bid mode %q: want both, onchain or offchain", ErrConfig, text)
}
