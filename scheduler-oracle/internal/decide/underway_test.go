package decide_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	stdsync "sync"
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
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

// slots is an enclave of which one job takes one slot of so many: with the weights of the tests each busy slot costs
// another bid a tenth of all points, divided by the slots.
func slots(count uint8) protocol.Capacity {
	capacity := markettest.Fast()
	capacity.Slots = count
	return capacity
}

// pair is two jobs that one worker bids for alone.
func pair(t *testing.T, m *markettest.Market, capacity protocol.Capacity) []board.Job {
	t.Helper()
	enclave := m.Worker(alice, capacity)
	jobs := []board.Job{m.Job(), m.Job()}
	for _, job := range jobs {
		m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	}
	m.EndBidding()
	return jobs
}

// nextMoment lets the chain go on to a moment that the last block is part of.
func nextMoment(t *testing.T, m *markettest.Market) {
	t.Helper()
	m.Pass(t, decide.MomentSeconds*time.Second)
	m.Sync()
}

func TestRound_AnEnclaveThatOneJobMakesBusyGetsTheOtherAfterIt(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	jobs, d, s := pair(t, m, markettest.Fast()), decider(m), submitter(m, clock.System{})
	for range 3 {
		require.NoError(t, d.Round(t.Context()))
	}
	require.Equal(t, 1, m.Ledger.Count(), "the second would be refused: half of the enclave is as good as busy")
	nextMoment(t, m)
	require.NoError(t, d.Round(t.Context()))
	require.Equal(t, 1, m.Ledger.Count(), "nor at a later moment, as long as the first is not on the chain")

	submit(t, m, s)
	nextMoment(t, m)
	require.NoError(t, d.Round(t.Context()))
	first, _ := m.Ledger.Newest(jobs[0].ID)
	second, decided := m.Ledger.Newest(jobs[1].ID)
	require.True(t, decided)
	requireAssigned(t, m, first)
	require.Equal(t, first.Decision.Score-500, second.Decision.Score, "it says what the market will find")
	submit(t, m, s)
	requireAssigned(t, m, second)
	require.Zero(t, m.Counted("scheduler_oracle_submissions_total", "failed"))
}

func TestRound_AMomentBeforeTheFirstWasCarriedOutIsOver(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	jobs, d := pair(t, m, markettest.Fast()), decider(m)
	require.NoError(t, d.Round(t.Context()))
	submit(t, m, submitter(m, clock.System{}))
	landed := m.Now(t)
	nextMoment(t, m)
	require.NoError(t, d.Round(t.Context()))
	second, decided := m.Ledger.Newest(jobs[1].ID)
	require.True(t, decided)
	require.GreaterOrEqual(t, second.Snapshot.Time, landed, "though it was proposed for an older moment before")
}

func TestRound_AnEnclaveWithManySlotsGetsWhatTheBandAllowsInAnyOrder(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, slots(8))
	var jobs []board.Job
	for range 4 {
		job := m.Job()
		m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
		jobs = append(jobs, job)
	}
	m.EndBidding()
	d := decider(m)
	for range 3 {
		require.NoError(t, d.Round(t.Context()))
	}
	var decisions []oracleapi.Decision
	waiting := 0
	for _, job := range jobs {
		if decision, decided := m.Ledger.Newest(job.ID); decided {
			decisions = append(decisions, decision)
		} else {
			waiting++
		}
	}
	require.Len(t, decisions, 3, "two others cost each 250 points of a band of 300, three would cost 375")
	require.Equal(t, 1, waiting)
	slices.Reverse(decisions)
	for _, decision := range decisions {
		at := slices.IndexFunc(jobs, func(job board.Job) bool { return job.ID == decision.Decision.JobID })
		call, err := m.Contracts.AssignSigned(decision.Decision, [][]byte{decision.Signatures[0]}, decision.Winner.Bid,
			decision.Winner.Signature, jobs[at].Request)
		m.Do(t, alice, call, err)
	}
	nextMoment(t, m)
	require.NoError(t, d.Round(t.Context()))
	require.Equal(t, 4, m.Ledger.Count())
}

func TestRound_AFullEnclaveGetsNoMore(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	pair(t, m, slots(1))
	d := decider(m)
	for range 2 {
		require.NoError(t, d.Round(t.Context()))
		nextMoment(t, m)
	}
	require.Equal(t, 1, m.Ledger.Count())
}

func TestRound_ADecisionThatNobodyCarriesOutStopsCounting(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	jobs, d := pair(t, m, markettest.Fast()), decider(m)
	require.NoError(t, d.Round(t.Context()))
	call, err := m.Contracts.Cancel(jobs[0].ID)
	m.Do(t, markettest.Requester, call, err)
	nextMoment(t, m)
	require.NoError(t, d.Round(t.Context()))
	second, decided := m.Ledger.Newest(jobs[1].ID)
	require.True(t, decided, "its job is over without it")
	submit(t, m, submitter(m, clock.System{}))
	requireAssigned(t, m, second)
}

func TestRound_ARestartedMemberRemembersWhatIsUnderWay(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	pair(t, m, markettest.Fast())
	require.NoError(t, decider(m).Round(t.Context()))
	m.Start()
	d := decider(m)
	for range 2 {
		require.NoError(t, d.Round(t.Context()))
	}
	require.Equal(t, 1, m.Ledger.Count())
}

func TestRound_AStoredBidKeepsNobodyWaiting(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, markettest.Fast())
	stored, signed := m.Job(), m.Job()
	m.BidOnChain(alice, m.Bid(alice, enclave, stored.ID, 5e14), stored)
	m.Hold(alice, m.Bid(alice, enclave, signed.ID, 5e14))
	m.EndBidding()
	d := decider(m)
	for range 2 {
		require.NoError(t, d.Round(t.Context()))
	}
	require.Equal(t, 2, m.Ledger.Count(), "its slot is in use on the chain already")
	submit(t, m, submitter(m, clock.System{}))
	for _, job := range []board.Job{stored, signed} {
		decision, _ := m.Ledger.Newest(job.ID)
		requireAssigned(t, m, decision)
	}
}

func TestCommittee_GivesTheSameOfTwoJobsFirst(t *testing.T) {
	m, members := twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	jobs := []board.Job{m.Job(), m.Job()}
	sync(t, members...)
	for i, job := range jobs {
		_, err := members[i].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
		require.NoError(t, err)
	}
	m.EndBidding()
	for _, job := range jobs {
		rounds(t, members...)
		for _, one := range members {
			decision, err := one.Decided(t.Context(), job.ID)
			require.NoError(t, err)
			require.GreaterOrEqual(t, len(decision.Signatures), 2)
		}
		decision, err := members[0].Decided(t.Context(), job.ID)
		require.NoError(t, err)
		assign(t, m, job, decision)
		nextMoment(t, m)
	}
	for _, one := range members {
		require.Equal(t, 2, one.Ledger.Count(), "nobody signed what the market would refuse")
	}
}

// carryOut assigns every job that is open and agreed on, the newest first; the market must take each.
func carryOut(t *testing.T, m *markettest.Market, member *markettest.Member) (carried int) {
	t.Helper()
	open := member.Board.Open()
	slices.Reverse(open)
	for _, job := range open {
		decision, err := member.Decided(t.Context(), job.ID)
		if err != nil || len(decision.Signatures) < 2 {
			continue
		}
		call, err := m.Contracts.AssignSigned(decision.Decision, [][]byte{decision.Signatures[0], decision.Signatures[1]},
			decision.Winner.Bid, decision.Winner.Signature, job.Request)
		m.Do(t, alice, call, err)
		carried++
	}
	return carried
}

func TestCommittee_MembersThatWorkAtOnceSignNothingThatIsRefused(t *testing.T) {
	m, members := twoOfThree(t)
	enclaves := map[int]common.Hash{alice: m.Worker(alice, slots(2)), bob: m.Worker(bob, slots(4))}
	const count = 6
	for i := range count {
		job := m.Job()
		sync(t, members...)
		for account, enclave := range enclaves {
			// The receipts' rule would not let a worker bid for more than it has slots for.
			entry := m.Hold(account, m.Bid(account, enclave, job.ID, 5e14))
			require.NoError(t, members[i%len(members)].Book.Add(entry))
		}
	}
	m.EndBidding()
	carried := 0
	for moments := 0; carried < count; moments++ {
		require.Less(t, moments, 5, "two slots and four are full after three turns; %d of %d jobs carried out", carried, count)
		for range 4 {
			sync(t, members...)
			var deciding stdsync.WaitGroup
			faults := make([]error, len(members))
			for i, one := range members {
				deciding.Go(func() { faults[i] = one.Decider.Round(t.Context()) })
			}
			deciding.Wait()
			require.NoError(t, errors.Join(faults...))
		}
		carried += carryOut(t, m, members[moments%len(members)])
		nextMoment(t, m)
		sync(t, members...)
	}
}

// differing has something else to say about one job than the others.
type differing struct {
	decide.Facts
	about common.Hash
	late  uint16
}

func (d differing) Answer(ctx context.Context, question facts.Question) (*core.Snapshot, error) {
	snapshot, err := d.Facts.Answer(ctx, question)
	if err == nil && question.Job.ID == d.about {
		snapshot.Candidates[0].Worker.Late = d.late
	}
	return snapshot, err
}

func TestCommittee_GivesNoEnclaveAwayWhileTheJobBeforeIsUnsettled(t *testing.T) {
	for name, c := range map[string]struct {
		late []uint16
		want int
	}{
		"one differs about it":     {[]uint16{0, 0, 20}, 2},
		"each says something else": {[]uint16{0, 10, 20}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			m, members := twoOfThree(t)
			enclave := m.Worker(alice, slots(8))
			jobs := []board.Job{m.Job(), m.Job()}
			sync(t, members...)
			for _, job := range jobs {
				_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
				require.NoError(t, err)
			}
			require.Less(t, jobs[0].BidEnd, jobs[1].BidEnd)
			m.EndBidding()
			patience := clock.NewFake(time.Unix(1_000, 0))
			for i, one := range members {
				one.Deps.Facts = differing{one.Deps.Facts, jobs[0].ID, c.late[i]}
				one.Deps.Clock = patience
				one.Decider = decide.New(decide.Config{Patience: time.Second}, one.Deps)
			}
			rounds(t, members...)
			for _, one := range members {
				require.Zero(t, one.Ledger.Count(), "all agree on the second, but the first could take the room")
			}
			patience.Advance(time.Second)
			rounds(t, members...)
			for _, one := range members[:2] {
				require.Equal(t, c.want, one.Ledger.Count(), "who never agrees holds nobody up for long")
			}
		})
	}
}

func TestCommittee_OneMembersWordKeepsNoEnclaveFromItsWork(t *testing.T) {
	for _, c := range []struct {
		name   string
		agreed bool
	}{{"one member's decision", false}, {"an agreed one", true}} {
		t.Run(c.name, func(t *testing.T) {
			m, members := twoOfThree(t)
			enclave := m.Worker(alice, markettest.Fast())
			wanted, other := m.Job(), m.Job()
			sync(t, members...)
			_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, wanted.ID, 5e14)))
			require.NoError(t, err)
			m.EndBidding()
			signers := members[1:2]
			if c.agreed {
				signers = members[1:3]
			}
			for _, signer := range signers {
				say(t, m, members[0], signer, protocol.AssignmentDecision{
					JobID: other.ID, Worker: m.Account(alice).Address(), Enclave: enclave, Price: big.NewInt(5e14), WeightsVersion: 1,
					ValidUntil: m.Now(t) + protocol.DecisionSeconds,
				})
			}
			rounds(t, members[0], members[2])
			_, err = members[0].Decided(t.Context(), wanted.ID)
			if !c.agreed {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, oracleapi.ErrNoDecision)
			m.Pass(t, (protocol.DecisionSeconds+decide.MomentSeconds)*time.Second)
			rounds(t, members[0], members[2])
			decision, err := members[0].Decided(t.Context(), wanted.ID)
			require.NoError(t, err, "what lapsed counts no more")
			assign(t, m, wanted, decision)
		})
	}
}

// say has a member tell another that it signed a decision.
func say(t *testing.T, m *markettest.Market, to, signer *markettest.Member, decision protocol.AssignmentDecision) {
	t.Helper()
	digest, err := decision.Digest(m.Contracts.MarketDomain())
	require.NoError(t, err)
	signature, err := signer.Key.SignDigest(digest)
	require.NoError(t, err)
	envelope, err := oracleapi.Seal(m.Contracts.OracleDomain(), signer.Key, oracleapi.Proposal{
		JobID: decision.JobID, Moment: decision.ValidUntil - protocol.DecisionSeconds, Revision: 1, Decision: &decision, Signature: signature,
	})
	require.NoError(t, err)
	_, err = to.Client.Propose(t.Context(), envelope)
	require.ErrorIs(t, err, oracleapi.ErrNoProposal)
}

func TestRound_ManyJobsOfOneEnclaveAtOnce(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(alice, slots(8))
	var jobs []common.Hash
	for range 8 {
		job := m.Job()
		m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
		jobs = append(jobs, job.ID)
	}
	m.EndBidding()
	d, s := decider(m), submitter(m, clock.System{})
	for range 6 {
		require.NoError(t, d.Round(t.Context()))
		submit(t, m, s)
		nextMoment(t, m)
	}
	for _, job := range jobs {
		decision, decided := m.Ledger.Newest(job)
		require.True(t, decided)
		onChain, err := m.Contracts.Job(t.Context(), decision.Decision.JobID, nil)
		require.NoError(t, err)
		require.Equal(t, protocol.StatusAssigned, onChain.Status)
	}
	require.Zero(t, m.Counted("scheduler_oracle_submissions_total", "failed"))
}

// refusing is a sender that the market answers alike each time.
type refusing struct {
	sent    chan chain.Call
	refusal string
}

func (r refusing) Send(_ context.Context, call chain.Call) (*types.Receipt, error) {
	r.sent <- call
	return nil, &chain.RevertError{Name: r.refusal}
}

func TestSubmit_TakesTheNextDecisionAtOnce(t *testing.T) {
	for refusal, tries := range map[string]int{"StaleWeights": 1, "ScoreOverstated": 3} {
		t.Run(refusal, func(t *testing.T) {
			m := markettest.New(t, chaintest.Options{})
			job, until := m.Job(), m.Now(t)+protocol.DecisionSeconds
			sender, fake := refusing{make(chan chain.Call, 10), refusal}, clock.NewFake(time.Unix(1_000, 0))
			s := decide.NewSubmitter(1, decide.SubmitDeps{
				Jobs: m.Board, Ledger: m.Ledger, Heads: m.Client, Calls: m.Contracts, Sender: sender, Clock: fake, Delay: atOnce,
				Metrics: m.Metrics, Log: zerolog.Nop(),
			})
			sign := func(until uint64) {
				_, err := m.Ledger.Sign(oracleapi.Decision{
					Decision: protocol.AssignmentDecision{JobID: job.ID, Price: new(big.Int), ValidUntil: until}, Threshold: 1,
				})
				require.NoError(t, err)
			}
			sign(until)
			for range 3 {
				submit(t, m, s)
				fake.Advance(time.Minute)
			}
			require.Len(t, sender.sent, tries)
			submit(t, m, s)
			before := len(sender.sent)
			sign(until + protocol.DecisionSeconds)
			submit(t, m, s)
			require.Len(t, sender.sent, before+1, "the pause was for the other one")
		})
	}
}
