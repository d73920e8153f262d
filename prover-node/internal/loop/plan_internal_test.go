package loop

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

var (
	// The order in which this worker gives room to the jobs 1 to 5, when they are equally urgent, is that of their numbers.
	me    = common.Address{63}
	rival = common.Address{0xbb}
	mine  = common.Hash{0xee}
)

// open is an open job that is worth a bid.
func open(n byte) book.Job {
	return book.Job{
		ID: common.Hash{n}, Status: protocol.StatusOpen, BidEnd: 1010,
		Request: protocol.JobRequest{
			Work:      protocol.Work{Kind: protocol.KindSp1, CycleLimit: 1_000_000},
			Assurance: protocol.Assurance{Mode: protocol.ModeTee},
			Offer: protocol.Offer{
				MinPrice: big.NewInt(1_000_000), MaxPrice: big.NewInt(1_000_000), FloorFee: new(big.Int), Collateral: big.NewInt(10),
				BiddingWindow: 10, ExecutionWindow: 60, FinalDeadline: 2000,
			},
		},
	}
}

// sight is a view in which a prepared job gets a bid at two oracles and on chain.
func sight(jobs ...book.Job) view {
	v := view{
		now: 1000, mode: BidBoth, oracles: 2, spare: 2, lanes: 2, jobs: jobs, tasks: map[taskID]*task{},
		own: bidding.Own{
			Worker: me, Enclave: mine, Attested: true, Locked: new(big.Int), Capacity: protocol.Capacity{Cores: 1, MemoryMiB: 1024, KHz: 10_000, Slots: 2},
			FreeSlots: 2, FreeStake: big.NewInt(100),
		},
		market:   bidding.Market{Now: 1000, CeilingAt: 1000, FeeBps: 100, FallbackDelay: 30, GasPrice: new(big.Int), Weights: protocoltest.Weights()},
		strategy: bidding.CostPlus{WeiPerGcycle: big.NewInt(1_000_000), MarginBps: 100, BidSeconds: 120},
	}
	for _, job := range jobs {
		v.tasks[bidID(job)] = fresh()
	}
	return v
}

// first is the first round of a job.
func first(n byte) taskID { return taskID{job: common.Hash{n}} }

func fresh() *task {
	return &task{preparation: prepared, oracles: make([]handIn, 2), retryAt: make([]uint64, 2)}
}

// told writes a plan down in words.
func told(actions []action) []string {
	words := []string{}
	for _, a := range actions {
		switch a.kind {
		case actPrepare:
			words = append(words, fmt.Sprintf("prepare %d", a.job.ID[0]))
		case actDecline:
			words = append(words, fmt.Sprintf("decline %d: %s", a.job.ID[0], a.reason))
		case actHandIn:
			words = append(words, fmt.Sprintf("hand %d to %d", a.job.ID[0], a.oracle))
		case actPlace:
			words = append(words, fmt.Sprintf("place %d", a.job.ID[0]))
		case actRun:
			words = append(words, fmt.Sprintf("run %d", a.job.ID[0]))
		case actStop:
			words = append(words, fmt.Sprintf("stop %d.%d", a.id.job[0], a.id.round))
		case actPublish:
			words = append(words, fmt.Sprintf("publish %d", a.id.job[0]))
		case actForget:
			words = append(words, fmt.Sprintf("forget %d", a.id.job[0]))
		}
	}
	return words
}

// offered gives a task a standing offer with the given score.
func offered(v view, job book.Job, score uint16, validUntil uint64) *task {
	t := v.tasks[bidID(job)]
	t.offer = &bidding.Offer{
		Bid:   protocol.Bid{JobID: job.ID, Worker: me, Price: big.NewInt(1000), ValidUntil: validUntil},
		Slots: 1, Collateral: big.NewInt(10), Score: score,
	}
	return t
}

func TestPlan_Bids(t *testing.T) {
	job := open(1)
	standing := func(worker common.Address, score uint16, until uint64) *book.Standing {
		return &book.Standing{Worker: worker, Score: score, ValidUntil: until}
	}
	cases := []struct {
		name   string
		change func(v *view, job *book.Job, t *task)
		want   []string
	}{
		{"everywhere", func(*view, *book.Job, *task) {}, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
		{"on chain only", func(v *view, _ *book.Job, _ *task) { v.mode = BidOnChain }, []string{"place 1"}},
		{"off chain only", func(v *view, _ *book.Job, _ *task) { v.mode = BidOffChain }, []string{"hand 1 to 0", "hand 1 to 1"}},
		{
			"a better bid stands", func(_ *view, job *book.Job, _ *task) { job.Standing = standing(rival, 10_000, 2000) },
			[]string{"hand 1 to 0", "hand 1 to 1"},
		},
		{
			"a worse bid stands", func(_ *view, job *book.Job, _ *task) { job.Standing = standing(rival, 1, 2000) },
			[]string{"hand 1 to 0", "hand 1 to 1", "place 1"},
		},
		{
			"a better bid has lapsed", func(_ *view, job *book.Job, _ *task) { job.Standing = standing(rival, 10_000, 999) },
			[]string{"hand 1 to 0", "hand 1 to 1", "place 1"},
		},
		{
			"our own stands", func(_ *view, job *book.Job, _ *task) { job.Standing = standing(me, 1, 2000) },
			[]string{"hand 1 to 0", "hand 1 to 1"},
		},
		{
			"in the last second of the window", func(v *view, job *book.Job, _ *task) { job.BidEnd = v.now + 1 },
			[]string{"hand 1 to 0", "hand 1 to 1", "place 1"},
		},
		{
			"while the committee decides", func(v *view, job *book.Job, _ *task) { job.BidEnd = v.now },
			[]string{"hand 1 to 0", "hand 1 to 1"},
		},
		{
			"nothing decided for long", func(v *view, job *book.Job, _ *task) { job.BidEnd = v.now - chainPause },
			[]string{"hand 1 to 0", "hand 1 to 1", "place 1"},
		},
		{
			"after the window, on chain only", func(v *view, job *book.Job, _ *task) { job.BidEnd, v.mode = v.now, BidOnChain },
			[]string{"place 1"},
		},
		{
			"after the window, without oracles",
			func(v *view, job *book.Job, t *task) {
				job.BidEnd, v.oracles, t.oracles, t.retryAt = v.now, 0, nil, nil
			},
			[]string{"place 1"},
		},
		{"not prepared", func(_ *view, _ *book.Job, t *task) { t.preparation = notPrepared }, []string{"prepare 1"}},
		{"being prepared", func(_ *view, _ *book.Job, t *task) { t.preparation = preparing }, []string{}},
		{
			"no room to prepare", func(v *view, _ *book.Job, t *task) { t.preparation, v.spare = notPrepared, 0 },
			[]string{"decline 1: " + ReasonBusy},
		},
		{"not worth preparing", func(_ *view, job *book.Job, t *task) {
			t.preparation = notPrepared
			job.Request.Offer.MinPrice, job.Request.Offer.MaxPrice = big.NewInt(1), big.NewInt(1)
		}, []string{"decline 1: unprofitable"}},
		{"not attested", func(v *view, _ *book.Job, _ *task) { v.own.Attested = false }, []string{"decline 1: not_attested"}},
		{"cooling down", func(v *view, _ *book.Job, _ *task) { v.own.PausedUntil = 1001 }, []string{"decline 1: circuit_open"}},
		{"cooled down", func(v *view, _ *book.Job, _ *task) { v.own.PausedUntil = 1000 }, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
		{"declined for good", func(_ *view, _ *book.Job, t *task) { t.declined = "vkey_mismatch" }, []string{}},
		{"declined for now", func(_ *view, _ *book.Job, t *task) { t.declined, t.until = "no_free_slot", 1001 }, []string{}},
		{
			"declined before", func(_ *view, _ *book.Job, t *task) { t.declined, t.until = "no_free_slot", 1000 },
			[]string{"hand 1 to 0", "hand 1 to 1", "place 1"},
		},
		{"unknown to us", func(v *view, job *book.Job, _ *task) { delete(v.tasks, bidID(*job)) }, []string{"prepare 1"}},
		{"cancelled", func(_ *view, job *book.Job, _ *task) { job.Status = protocol.StatusCancelled }, []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			changed := job
			v := sight(job)
			c.change(&v, &changed, v.tasks[bidID(job)])
			v.jobs = []book.Job{changed}
			require.Equal(t, c.want, told(plan(v)))
		})
	}
}

func TestPlan_StandingOffers(t *testing.T) {
	job := open(1)
	cases := []struct {
		name   string
		change func(v *view, job *book.Job, t *task)
		want   []string
	}{
		{"brought nowhere yet", func(*view, *book.Job, *task) {}, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
		{"with the first oracle", func(_ *view, _ *book.Job, t *task) { t.oracles[0] = handedIn }, []string{"hand 1 to 1", "place 1"}},
		{
			"one oracle refused, one is being asked", func(_ *view, _ *book.Job, t *task) { t.oracles[0], t.oracles[1] = refused, handingIn },
			[]string{"place 1"},
		},
		{"an oracle to be asked later", func(_ *view, _ *book.Job, t *task) { t.oracles[0], t.retryAt[1] = handedIn, 1001 }, []string{"place 1"}},
		{"on its way to the chain", func(_ *view, _ *book.Job, t *task) { t.placing = true }, []string{"hand 1 to 0", "hand 1 to 1"}},
		{"placed a moment ago", func(_ *view, _ *book.Job, t *task) { t.placeAt = 1001 }, []string{"hand 1 to 0", "hand 1 to 1"}},
		{"outbid", func(_ *view, job *book.Job, t *task) {
			t.oracles[0], t.oracles[1] = handedIn, handedIn
			job.Standing = &book.Standing{Worker: rival, Score: 600, ValidUntil: 2000}
		}, []string{}},
		{"while cooling down it is brought nowhere", func(v *view, _ *book.Job, _ *task) { v.own.PausedUntil = 1001 }, []string{}},
		{"afterwards it is", func(v *view, _ *book.Job, _ *task) { v.own.PausedUntil = 1000 }, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
		{"lapsed, so a new one", func(v *view, _ *book.Job, t *task) {
			t.oracles[0], t.oracles[1] = handedIn, refused
			v.now = 1101
		}, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			changed := job
			v := sight(job)
			offer := offered(v, job, 500, 1100)
			c.change(&v, &changed, offer)
			v.jobs = []book.Job{changed}
			require.Equal(t, c.want, told(plan(v)))
		})
	}
}

func TestPlan_NeverBidsBeyondSlotsAndStake(t *testing.T) {
	one, two, three := open(1), open(2), open(3)
	v := sight(one, two, three)
	v.mode, v.oracles = BidOnChain, 0
	require.Equal(t, []string{"place 1", "place 2", "decline 3: no_free_slot"}, told(plan(v)))

	v.own.FreeStake = big.NewInt(15)
	require.Equal(t, []string{"place 1", "decline 2: no_free_stake", "decline 3: no_free_stake"}, told(plan(v)))

	// A bid off chain holds nothing on chain, and still is a promise.
	v = sight(one, two, three)
	v.mode = BidOnChain
	offered(v, one, 500, 1100).placeAt = 1001
	require.Equal(t, []string{"place 2", "decline 3: no_free_slot"}, told(plan(v)))

	// One that stands on chain has its slot taken off already.
	v.own.FreeSlots = 1
	v.jobs[0].Standing = &book.Standing{Worker: me, ValidUntil: 1100}
	require.Equal(t, []string{"place 2", "decline 3: no_free_slot"}, told(plan(v)))
}

func TestPlan_ABidThatEveryOracleRefusedHoldsNoSlot(t *testing.T) {
	one, two, three := open(1), open(2), open(3)
	one.BidEnd = 1000
	v := sight(one, two, three)
	v.mode = BidBoth
	held := offered(v, one, 500, 1100)
	held.oracles = []handIn{refused, handedIn}
	handed := []string{"hand 2 to 0", "hand 2 to 1", "place 2"}
	require.Equal(t, append(handed, "decline 3: no_free_slot"), told(plan(v)), "one oracle has it")

	held.oracles = []handIn{refused, refused}
	require.Equal(t, append(handed, "hand 3 to 0", "hand 3 to 1", "place 3"), told(plan(v)), "the job is decided, it seems")
	held.placing = true
	require.Equal(t, append(handed, "decline 3: no_free_slot"), told(plan(v)), "it is on its way to the chain")
	held.placing = false
	v.jobs[0].Standing = &book.Standing{Worker: me, ValidUntil: 1100}
	require.Equal(t, append(handed, "hand 3 to 0", "hand 3 to 1", "place 3"), told(plan(v)), "what stands on chain is taken off already")

	v.jobs[0].Standing, v.now = nil, 1000+chainPause
	v.market.Now, v.market.CeilingAt = v.now, v.now
	v.own.FreeSlots = 1
	require.Contains(t, told(plan(v)), "hand 1 to 0", "nothing was decided after all: it is offered anew")
}

func TestPlan_Preparations(t *testing.T) {
	v := sight(open(1), open(2), open(3))
	v.tasks = map[taskID]*task{}
	require.Equal(t, []string{"prepare 1", "prepare 2", "decline 3: " + ReasonBusy}, told(plan(v)))
}

func TestPlan_Work(t *testing.T) {
	cases := []struct {
		name   string
		change func(v *view, job *book.Job, t *task)
		want   []string
	}{
		{"ours", func(*view, *book.Job, *task) {}, []string{"run 1"}},
		{"ours, unknown to us", func(v *view, job *book.Job, _ *task) { delete(v.tasks, bidID(*job)) }, []string{"run 1"}},
		{"ours, in the last second", func(v *view, _ *book.Job, _ *task) { v.now = 1100 }, []string{"run 1"}},
		{"too late", func(v *view, _ *book.Job, _ *task) { v.now = 1101 }, []string{}},
		{"a rival's", func(_ *view, job *book.Job, _ *task) { job.Assignment.Worker = rival }, []string{}},
		{"another enclave's of ours", func(_ *view, job *book.Job, _ *task) { job.Assignment.Enclave = common.Hash{1} }, []string{}},
		{"running", func(_ *view, _ *book.Job, t *task) { t.working = true }, []string{}},
		{"done", func(_ *view, _ *book.Job, t *task) { t.finished = true }, []string{}},
		{"to be tried later", func(_ *view, _ *book.Job, t *task) { t.workAt = 1001 }, []string{}},
		{"while not attested", func(v *view, _ *book.Job, _ *task) { v.own.Attested = false }, []string{"run 1"}},
		{"while cooling down", func(v *view, _ *book.Job, _ *task) { v.own.PausedUntil = 2000 }, []string{"run 1"}},
		{"while all lanes are taken", func(v *view, _ *book.Job, _ *task) { v.lanes = 0 }, []string{}},
		{"while more run than may", func(v *view, _ *book.Job, _ *task) { v.lanes = -1 }, []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			job := open(1)
			job.Status = protocol.StatusAssigned
			job.Assignment = &book.Assignment{Worker: me, Enclave: mine, Price: big.NewInt(1000), Deadline: 1100}
			v := sight(job)
			c.change(&v, &job, v.tasks[bidID(job)])
			v.jobs = []book.Job{job}
			require.Equal(t, c.want, told(plan(v)))
		})
	}
}

func TestPlan_OldestAssignmentFirst(t *testing.T) {
	owed := func(n byte, block uint64, index uint) book.Job {
		job := open(n)
		job.Status = protocol.StatusAssigned
		job.Assignment = &book.Assignment{Worker: me, Enclave: mine, Price: big.NewInt(1000), Deadline: 1100, Block: block, LogIndex: index}
		return job
	}
	v := sight(owed(1, 9, 0), owed(2, 7, 5), owed(3, 8, 0), owed(4, 7, 4))
	v.lanes = 3
	require.Equal(t, []string{"run 4", "run 2", "run 3"}, told(plan(v)))

	v.tasks[first(2)].working, v.lanes = true, 1
	require.Equal(t, []string{"run 4"}, told(plan(v)), "what runs has its lane already")
	v.tasks[first(4)].finished, v.tasks[first(3)].workAt = true, 1001
	require.Equal(t, []string{"run 1"}, told(plan(v)), "what waits for another attempt holds nobody up")
}

func TestPlan_CollateralBudget(t *testing.T) {
	v := sight(open(1), open(2))
	strategy := bidding.CostPlus{WeiPerGcycle: big.NewInt(1_000_000), CollateralBudget: big.NewInt(35)}
	v.mode, v.strategy, v.own.Locked = BidOnChain, strategy, big.NewInt(20)
	require.Equal(t, []string{"place 1", "decline 2: collateral_budget_spent"}, told(plan(v)))

	// A bid off chain is not in the chain's count, and still is a promise.
	v = sight(open(1), open(2))
	v.mode, v.strategy, v.own.Locked = BidOnChain, strategy, big.NewInt(20)
	offered(v, v.jobs[0], 500, 1100).placeAt = 1001
	require.Equal(t, []string{"decline 2: collateral_budget_spent"}, told(plan(v)))
}

// whim is a strategy of another kind: the node works with any.
type whim struct{ seen []bidding.Snapshot }

func (w *whim) Decide(s bidding.Snapshot) (bidding.Offer, *bidding.Decline) {
	w.seen = append(w.seen, s)
	if s.Job.ID[0] == 2 {
		return bidding.Offer{}, &bidding.Decline{Reason: "does_not_like_it"}
	}
	return bidding.Offer{Bid: protocol.Bid{JobID: s.Job.ID, Price: big.NewInt(7)}, Slots: 2, Collateral: big.NewInt(60)}, nil
}

func (*whim) WorthLate(protocol.JobRequest, *big.Int, bidding.Market) bool { return true }

func TestPlan_AnyStrategy(t *testing.T) {
	v, strategy := sight(open(1), open(2), open(3)), &whim{}
	v.mode, v.strategy = BidOnChain, strategy
	require.Equal(t, []string{"place 1", "decline 2: does_not_like_it", "place 3"}, told(plan(v)))
	require.Len(t, strategy.seen, 3)
	require.Equal(t, 2, strategy.seen[0].Own.FreeSlots)
	require.Zero(t, strategy.seen[2].Own.FreeSlots, "what the first bid takes is gone")
	require.Equal(t, int64(40), strategy.seen[2].Own.FreeStake.Int64())
	require.Equal(t, int64(60), strategy.seen[2].Own.Locked.Int64())
}
