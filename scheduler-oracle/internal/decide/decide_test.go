package decide_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

const (
	alice = markettest.FirstWorker
	bob   = markettest.FirstWorker + 1
)

func deps(m *markettest.Market) decide.Deps {
	return decide.Deps{
		Jobs: m.Board, Facts: m.Reader, Headers: m.Client, Market: m.Contracts, Book: m.Book, Telemetry: m.Shelf,
		Promises: m.Promises, Ledger: m.Ledger, Exchange: m.Exchange, Clock: clock.System{}, Metrics: m.Metrics, Log: zerolog.Nop(),
	}
}

func decider(m *markettest.Market) *decide.Decider {
	return decide.New(decide.Config{}, deps(m))
}

func submitter(m *markettest.Market, clk clock.Clock) *decide.Submitter {
	return decide.NewSubmitter(4, decide.SubmitDeps{
		Jobs: m.Board, Ledger: m.Ledger, Heads: m.Client, Calls: m.Contracts, Sender: m.Sender(1), Clock: clk, Delay: atOnce,
		Metrics: m.Metrics, Log: zerolog.Nop(),
	})
}

func atOnce(context.Context, common.Hash) time.Duration { return 0 }

// round decides and returns the decision on a job.
func round(t *testing.T, m *markettest.Market, job common.Hash) (oracleapi.Decision, bool) {
	t.Helper()
	require.NoError(t, decider(m).Round(t.Context()))
	return m.Ledger.Newest(job)
}

// submit sends what can be sent, and reads what became of it.
func submit(t *testing.T, m *markettest.Market, s *decide.Submitter) {
	t.Helper()
	require.NoError(t, s.Round(t.Context()))
	s.Wait()
	m.Sync()
}

func requireAssigned(t *testing.T, m *markettest.Market, decision oracleapi.Decision) {
	t.Helper()
	job, err := m.Contracts.Job(t.Context(), decision.Decision.JobID, nil)
	require.NoError(t, err)
	require.Equal(t, protocol.StatusAssigned, job.Status)
	require.Equal(t, decision.Decision.Worker, job.Worker)
	require.Equal(t, decision.Decision.Enclave, job.Enclave)
	require.Equal(t, decision.Decision.Price, job.Price)
	require.Equal(t, decision.Decision.Score, job.Score, "the market computed the same score")
}

func TestRound_TheBestSignedBidWinsAndTheMarketTakesIt(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	job := m.Job()
	dear := m.Hold(alice, m.Bid(alice, fast, job.ID, 9e14))
	cheap := m.Hold(bob, m.Bid(bob, slow, job.ID, 3e14))
	_, decided := round(t, m, job.ID)
	require.False(t, decided, "the bidding window is open")

	m.EndBidding()
	decision, decided := round(t, m, job.ID)
	require.True(t, decided)
	require.Equal(t, cheap.SignedBid, *decision.Winner)
	require.Equal(t, cheap.Bid.Worker, decision.Decision.Worker)
	require.EqualValues(t, 1, decision.Decision.WeightsVersion)
	require.EqualValues(t, 1, decision.Threshold)
	require.Equal(t, decision.Snapshot.Block, decision.Decision.SnapshotBlock)
	moment, over := decide.Moment(job.BidEnd, m.Now(t))
	require.True(t, over)
	require.Equal(t, moment, decision.Snapshot.Time)
	require.Equal(t, moment+protocol.DecisionSeconds, decision.Decision.ValidUntil)
	require.Len(t, decision.Candidates, 2)
	require.Equal(t, map[string]int{oracleapi.ReasonLowerScore: 1}, decision.Counts)
	require.Equal(t, dear.Bid.Worker, decision.Candidates[1].Worker)
	require.Equal(t, oracleapi.ReasonLowerScore, decision.Candidates[1].Reason)

	header, err := m.Client.Header(t.Context(), new(big.Int).SetUint64(decision.Snapshot.Block))
	require.NoError(t, err)
	require.LessOrEqual(t, header.Time, moment)
	snapshot, err := m.Reader.Answer(t.Context(), facts.Question{
		Job: job, At: header, Moment: moment, Bids: []book.Entry{cheap, dear},
	})
	require.NoError(t, err)
	require.Equal(t, snapshot.InputsRoot(), decision.Decision.InputsRoot, "whoever has the bids recomputes the root")

	submit(t, m, submitter(m, clock.System{}))
	requireAssigned(t, m, decision)
	require.Equal(t, 1, m.Counted("scheduler_oracle_decisions_total", oracleapi.SourceSigned))
	require.Equal(t, 1, m.Counted("scheduler_oracle_losses_total", oracleapi.ReasonLowerScore))
	require.Equal(t, 1, m.Counted("scheduler_oracle_submissions_total", "assigned"))
}

func TestRound_TheOnChainBidWinsAboveTheSigned(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	job := m.Job()
	m.BidOnChain(alice, m.Bid(alice, fast, job.ID, 4e14), job)
	m.Hold(bob, m.Bid(bob, slow, job.ID, 4e14))
	m.EndBidding()
	decision, decided := round(t, m, job.ID)
	require.True(t, decided)
	require.Nil(t, decision.Winner, "it is submitted without a signed bid")
	require.Equal(t, m.Account(alice).Address(), decision.Decision.Worker)
	require.Equal(t, oracleapi.SourceChain, decision.Candidates[0].Source)
	submit(t, m, submitter(m, clock.System{}))
	requireAssigned(t, m, decision)
}

func TestRound_ASignedBidReplacesTheSameWorkersReservation(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	single := markettest.Fast()
	single.Slots = 1
	enclave := m.Worker(alice, single)
	job := m.Job(func(r *protocol.JobRequest) { r.Offer.Collateral = new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18)) })
	// All of the worker's stake and its only slot are held by its own on-chain bid.
	m.BidOnChain(alice, m.Bid(alice, enclave, job.ID, 9e14), job)
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	m.EndBidding()
	decision, decided := round(t, m, job.ID)
	require.True(t, decided)
	require.NotNil(t, decision.Winner)
	submit(t, m, submitter(m, clock.System{}))
	requireAssigned(t, m, decision)
}

func TestMoment(t *testing.T) {
	const end, step = 1_000, decide.MomentSeconds
	for _, c := range []struct {
		name      string
		now, want uint64
		over      bool
	}{
		{"in the window", end - 1, 0, false},
		{"its last second, whose block is the last in it", end, end, true},
		{"a second later", end + 1, end, true},
		{"before the next moment", end + step - 1, end, true},
		{"the next moment", end + step, end + step, true},
		{"long after", end + 10*step + 1, end + 10*step, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			moment, over := decide.Moment(end, c.now)
			require.Equal(t, c.over, over)
			require.Equal(t, c.want, moment)
		})
	}
}

func TestRound_WaitsForTheFirstFeasibleBid(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.Hold(bob, m.Bid(bob, enclave, job.ID, 1e14))
	m.EndBidding()
	d := decider(m)
	require.NoError(t, d.Round(t.Context()))
	require.Zero(t, m.Ledger.Count(), "the only bid names another's enclave")
	first, _ := decide.Moment(job.BidEnd, m.Now(t))

	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	require.NoError(t, d.Round(t.Context()))
	decision, decided := m.Ledger.Newest(job.ID)
	require.True(t, decided, "a late bid counts for the moment as long as nothing could be decided for it")
	require.Equal(t, first, decision.Snapshot.Time)
	require.Equal(t, map[string]int{oracleapi.ReasonUnknownWorker: 1}, decision.Counts)
	require.Len(t, decision.Candidates, 2)
	require.False(t, decision.Candidates[1].Winner)
}

func TestRound_ABidThatDoesNotFitOneMomentIsWeighedAgainAtTheNext(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	job := m.Job()
	m.EndBidding()
	d := decider(m)
	require.NoError(t, d.Round(t.Context()))
	first, _ := decide.Moment(job.BidEnd, m.Now(t))

	enclave := m.Worker(alice, markettest.Fast())
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	m.Pass(t, decide.MomentSeconds*time.Second)
	m.Sync()
	require.NoError(t, d.Round(t.Context()))
	decision, decided := m.Ledger.Newest(job.ID)
	require.True(t, decided)
	require.Greater(t, decision.Snapshot.Time, first, "at the first moment the enclave was not there yet")
	require.Zero(t, (decision.Snapshot.Time-job.BidEnd)%decide.MomentSeconds)
}

func TestRound_DecidesAgainAfterADecisionLapsed(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	m.EndBidding()
	first, decided := round(t, m, job.ID)
	require.True(t, decided)
	m.Pass(t, 30*time.Second)
	again, _ := round(t, m, job.ID)
	require.Equal(t, first, again, "it still counts")
	m.Pass(t, 31*time.Second)
	m.Sync()
	second, _ := round(t, m, job.ID)
	require.Equal(t, first.Decision.ValidUntil+protocol.DecisionSeconds, second.Decision.ValidUntil)
	equivocates, err := first.Decision.Equivocates(second.Decision, m.Contracts.MarketDomain())
	require.NoError(t, err)
	require.False(t, equivocates)
	submit(t, m, submitter(m, clock.System{}))
	requireAssigned(t, m, second)
}

func TestRound_NeverDecidesTwice(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave, other := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Fast())
	job := m.Job()
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	m.EndBidding()
	first, decided := round(t, m, job.ID)
	require.True(t, decided)
	m.Hold(bob, m.Bid(bob, other, job.ID, 1e14))
	for range 2 {
		again, decided := round(t, m, job.ID)
		require.True(t, decided)
		require.Equal(t, first, again)
		m.Start()
	}
	submit(t, m, submitter(m, clock.System{}))
	requireAssigned(t, m, first)
}

func TestRound_FindsOutThatAJobWasCancelled(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	call, err := m.Contracts.Cancel(job.ID)
	m.Do(t, markettest.Requester, call, err)
	// The oracle has not read the cancellation yet.
	m.Pass(t, 10*time.Second)
	_, decided := round(t, m, job.ID)
	require.False(t, decided)
}

func TestRound_NotAfterTheFinalDeadline(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job(func(r *protocol.JobRequest) { r.Offer.FinalDeadline = m.Now(t) + 60 })
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	m.Pass(t, 2*time.Minute)
	_, decided := round(t, m, job.ID)
	require.False(t, decided)
}

func TestRound_UsesConfirmedFactsOnly(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	m.EndBidding()
	careful := decide.New(decide.Config{Confirmations: 2}, deps(m))
	require.NoError(t, careful.Round(t.Context()))
	require.Zero(t, m.Ledger.Count(), "two blocks ago the window was open")
	m.Mine(2)
	require.NoError(t, careful.Round(t.Context()))
	decision, decided := m.Ledger.Newest(job.ID)
	require.True(t, decided)
	head, err := m.Client.Head(t.Context())
	require.NoError(t, err)
	require.Equal(t, head.Number.Uint64()-3, decision.Snapshot.Block, "the last block of the window")

	tall := decide.New(decide.Config{Confirmations: 1_000_000}, deps(m))
	require.NoError(t, tall.Round(t.Context()), "a chain shorter than that decides nothing")
}

// paused is a market that the guardian stopped, or whose terms cannot be read.
type paused struct {
	decide.Facts
	fault error
}

func (p paused) Paused(context.Context, *types.Header) (bool, error) { return true, p.fault }

var errDown = errors.New("node is down")

// breaking is a reader that fails for one job.
type breaking struct {
	decide.Facts
	job common.Hash
}

func (b breaking) Answer(ctx context.Context, question facts.Question) (*core.Snapshot, error) {
	if question.Job.ID == b.job {
		return nil, errDown
	}
	return b.Facts.Answer(ctx, question)
}

func TestRound_Faults(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	jobs := []board.Job{m.Job(), m.Job()}
	for _, job := range jobs {
		m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	}
	m.EndBidding()

	with := deps(m)
	with.Facts = paused{Facts: m.Reader}
	require.NoError(t, decide.New(decide.Config{}, with).Round(t.Context()))
	require.Zero(t, m.Ledger.Count(), "a paused market assigns nothing, and the decision would age")
	with.Facts = paused{Facts: m.Reader, fault: errDown}
	require.ErrorIs(t, decide.New(decide.Config{}, with).Round(t.Context()), errDown)

	with = deps(m)
	with.Facts = breaking{m.Reader, jobs[0].ID}
	require.ErrorIs(t, decide.New(decide.Config{}, with).Round(t.Context()), errDown)
	_, decided := m.Ledger.Newest(jobs[0].ID)
	require.False(t, decided)
	_, decided = m.Ledger.Newest(jobs[1].ID)
	require.True(t, decided, "one job's fault does not stop the others")
}

func TestSubmit_LeavesItToWhoeverWasFirst(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.BidOnChain(alice, m.Bid(alice, enclave, job.ID, 5e14), job)
	m.EndBidding()
	decision, decided := round(t, m, job.ID)
	require.True(t, decided)
	call, err := m.Contracts.Assign(decision.Decision, [][]byte{decision.Signatures[0]})
	m.Do(t, alice, call, err)
	s := submitter(m, clock.System{})
	require.NoError(t, s.Round(t.Context()))
	s.Wait()
	require.Equal(t, 1, m.Counted("scheduler_oracle_submissions_total", "late"))
	require.NoError(t, s.Round(t.Context()))
	s.Wait()
	require.Equal(t, 1, m.Counted("scheduler_oracle_submissions_total", "late"), "it does not ask again")
	requireAssigned(t, m, decision)
}

func TestSubmit_TriesAgainLaterWhenTheMarketRefuses(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.BidOnChain(alice, m.Bid(alice, enclave, job.ID, 5e14), job)
	m.EndBidding()
	_, decided := round(t, m, job.ID)
	require.True(t, decided)
	call, err := m.Contracts.Retire(enclave)
	m.Do(t, alice, call, err)

	fake := clock.NewFake(time.Unix(1_000, 0))
	s := submitter(m, fake)
	for _, step := range []struct {
		after  time.Duration
		failed int
	}{{0, 1}, {time.Second, 1}, {time.Second, 2}, {3 * time.Second, 2}, {time.Second, 3}} {
		fake.Advance(step.after)
		submit(t, m, s)
		require.Equal(t, step.failed, m.Counted("scheduler_oracle_submissions_total", "failed"))
	}
	m.Pass(t, time.Hour)
	fake.Advance(time.Hour)
	submit(t, m, s)
	require.Equal(t, 3, m.Counted("scheduler_oracle_submissions_total", "failed"), "a lapsed decision is not sent")
}

// stuck is a sender whose calls end with their context.
type stuck struct{ sent chan chain.Call }

func (s stuck) Send(ctx context.Context, call chain.Call) (*types.Receipt, error) {
	s.sent <- call
	<-ctx.Done()
	return nil, ctx.Err()
}

func TestSubmit_BoundsWhatIsUnderWayAndStopsWithItsContext(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, slots(16))
	jobs := []board.Job{m.Job(), m.Job(), m.Job()}
	for _, job := range jobs {
		m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	}
	m.EndBidding()
	require.NoError(t, decider(m).Round(t.Context()))
	require.Equal(t, 3, m.Ledger.Count())

	sender := stuck{make(chan chain.Call, 10)}
	s := decide.NewSubmitter(2, decide.SubmitDeps{
		Jobs: m.Board, Ledger: m.Ledger, Heads: m.Client, Calls: m.Contracts, Sender: sender, Clock: clock.System{}, Delay: atOnce,
		Metrics: m.Metrics, Log: zerolog.Nop(),
	})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for range 3 {
		require.NoError(t, s.Round(ctx))
	}
	for range 2 {
		require.Equal(t, "assignSigned", (<-sender.sent).Label)
	}
	cancel()
	s.Wait()
	require.Empty(t, sender.sent, "two places, two calls")
}

func TestSubmit_WaitsForTheOtherMembersSignatures(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	job := m.Job()
	_, err := m.Ledger.Sign(oracleapi.Decision{
		Decision: protocol.AssignmentDecision{JobID: job.ID, Price: new(big.Int), ValidUntil: m.Now(t) + 60}, Threshold: 2,
	})
	require.NoError(t, err)
	sender := stuck{make(chan chain.Call, 1)}
	s := decide.NewSubmitter(1, decide.SubmitDeps{
		Jobs: m.Board, Ledger: m.Ledger, Heads: m.Client, Calls: m.Contracts, Sender: sender, Clock: clock.System{}, Delay: atOnce,
		Metrics: m.Metrics, Log: zerolog.Nop(),
	})
	require.NoError(t, s.Round(t.Context()))
	s.Wait()
	require.Empty(t, sender.sent)
}

func TestRound_ManyJobsAtOnce(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclaves := []common.Hash{m.Worker(alice, slots(16)), m.Worker(bob, slots(16))}
	var jobs []board.Job
	for range 4 {
		job := m.Job()
		m.Hold(alice, m.Bid(alice, enclaves[0], job.ID, 5e14))
		m.Hold(bob, m.Bid(bob, enclaves[1], job.ID, 5e14))
		jobs = append(jobs, job)
	}
	m.EndBidding()
	require.NoError(t, decider(m).Round(t.Context()))
	for _, job := range jobs {
		decision, decided := m.Ledger.Newest(job.ID)
		require.True(t, decided)
		tied := []common.Address{m.Account(alice).Address(), m.Account(bob).Address()}
		slices.SortFunc(tied, func(a, b common.Address) int {
			return protocol.TieBreak(job.ID, a).Cmp(protocol.TieBreak(job.ID, b))
		})
		require.Equal(t, tied[0], decision.Decision.Worker)
		require.Equal(t, map[string]int{oracleapi.ReasonLostTie: 1}, decision.Counts)
	}
}
