package decide_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

// twoOfThree is a market with a committee of three members, two of whom must sign.
func twoOfThree(t *testing.T) (*markettest.Market, []*markettest.Member) {
	t.Helper()
	accounts := []int{1, 7, 8}
	m := markettest.New(t, chaintest.Options{Members: accounts, Threshold: 2})
	return m, m.Members(accounts...)
}

// rounds lets the members take turns until they have heard of each other.
func rounds(t *testing.T, members ...*markettest.Member) {
	t.Helper()
	for range 3 {
		for _, one := range members {
			one.Round(t)
		}
	}
}

// assign submits what a member serves, as a keeper would.
func assign(t *testing.T, m *markettest.Market, job board.Job, decision oracleapi.Decision) {
	t.Helper()
	require.GreaterOrEqual(t, len(decision.Signatures), 2)
	signatures := [][]byte{decision.Signatures[0], decision.Signatures[1]}
	call, err := m.Contracts.Assign(decision.Decision, signatures)
	if decision.Winner != nil {
		call, err = m.Contracts.AssignSigned(decision.Decision, signatures, decision.Winner.Bid, decision.Winner.Signature, job.Request)
	}
	m.Do(t, alice, call, err)
	requireAssigned(t, m, decision)
}

func sync(t *testing.T, members ...*markettest.Member) {
	t.Helper()
	for _, one := range members {
		one.Sync(t)
	}
}

func TestCommittee_AgreesOnBidsThatReachedOneMemberEach(t *testing.T) {
	m, members := twoOfThree(t)
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	job := m.Job()
	sync(t, members...)
	accepted, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, fast, job.ID, 9e14)))
	require.NoError(t, err)
	require.Len(t, accepted.Receipts, 3, "one of each member")
	signers := map[common.Address]bool{}
	for _, one := range accepted.Receipts {
		require.Equal(t, accepted.Receipts[0].Receipt, one.Receipt, "they promise the very same")
		signer, err := one.Signer(m.Contracts.OracleDomain())
		require.NoError(t, err)
		signers[signer] = true
	}
	require.Len(t, signers, 3)
	// This one only reaches the book of one member: as if the others had been away.
	entry := m.Hold(bob, m.Bid(bob, slow, job.ID, 3e14))
	require.NoError(t, members[2].Book.Add(entry))

	m.EndBidding()
	rounds(t, members...)
	var digest common.Hash
	for _, one := range members {
		decision, err := one.Decided(t.Context(), job.ID)
		require.NoError(t, err)
		require.Equal(t, entry.SignedBid, *decision.Winner)
		require.GreaterOrEqual(t, len(decision.Signatures), 2)
		if digest != (common.Hash{}) {
			require.Equal(t, digest, decision.Digest)
		}
		digest = decision.Digest
	}
	decision, err := members[0].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	assign(t, m, job, decision)
}

func TestCommittee_MeetsAtTheOldestMomentThatSomebodyProposes(t *testing.T) {
	m, members := twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	sync(t, members...)
	// Only one member has the bid, and only that one looks at the first moment.
	entry := m.Hold(alice, m.Bid(alice, enclave, job.ID, 5e14))
	require.NoError(t, members[0].Book.Add(entry))
	m.EndBidding()
	sync(t, members...)
	first, over := decide.Moment(job.BidEnd, m.Now(t))
	require.True(t, over)
	members[0].Round(t)

	m.Pass(t, decide.MomentSeconds*time.Second)
	later, _ := decide.Moment(job.BidEnd, m.Now(t))
	require.Greater(t, later, first)
	for range 3 {
		for _, one := range []*markettest.Member{members[2], members[1], members[0]} {
			one.Round(t)
		}
	}
	decision, err := members[1].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, first, decision.Snapshot.Time, "another moment would have parted them")
	assign(t, m, job, decision)
}

func TestCommittee_SaysNothingAboutAJobThatNothingFits(t *testing.T) {
	m, members := twoOfThree(t)
	job := m.Job()
	sync(t, members...)
	m.EndBidding()
	rounds(t, members...)
	news := members[1].Exchange.News()
	rounds(t, members[0], members[2])
	select {
	case <-news:
		t.Fatal("a member told another the same nothing again")
	default:
	}

	// A bid that comes late is told, and decided on for the same moment.
	enclave := m.Worker(alice, markettest.Fast())
	second := m.Job()
	sync(t, members...)
	m.EndBidding()
	rounds(t, members...)
	entry := m.Hold(alice, m.Bid(alice, enclave, second.ID, 5e14))
	require.NoError(t, members[0].Book.Add(entry))
	rounds(t, members...)
	_, err := members[2].Decided(t.Context(), second.ID)
	require.NoError(t, err)
	_, err = members[2].Decided(t.Context(), job.ID)
	require.ErrorIs(t, err, oracleapi.ErrNoDecision)
}

func TestCommittee_WithoutOneMember(t *testing.T) {
	m, members := twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	sync(t, members...)
	members[1].Stop(true)
	accepted, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
	require.NoError(t, err)
	require.Len(t, accepted.Receipts, 2)
	m.EndBidding()
	rounds(t, members[0], members[2])
	decision, err := members[2].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	assign(t, m, job, decision)
}

func TestCommittee_SignsNothingAlone(t *testing.T) {
	m, members := twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	sync(t, members...)
	members[1].Stop(true)
	members[2].Stop(true)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
	require.NoError(t, err)
	m.EndBidding()
	rounds(t, members[0])
	_, err = members[0].Decided(t.Context(), job.ID)
	require.ErrorIs(t, err, oracleapi.ErrNoDecision)
}

// lying tells of every other worker but one that it was late all the time.
type lying struct {
	decide.Facts
	friend common.Address
}

func (l lying) Answer(ctx context.Context, question facts.Question) (*core.Snapshot, error) {
	snapshot, err := l.Facts.Answer(ctx, question)
	if err != nil {
		return nil, err
	}
	for i := range snapshot.Candidates {
		if snapshot.Candidates[i].Bid.Worker != l.friend {
			snapshot.Candidates[i].Worker.Late = 20
		}
	}
	return snapshot, nil
}

func TestCommittee_OneLyingMemberChangesNothing(t *testing.T) {
	m, members := twoOfThree(t)
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	job := m.Job()
	sync(t, members...)
	liar := members[1]
	liar.Deps.Facts = lying{liar.Deps.Facts, m.Account(bob).Address()}
	liar.Decider = decide.New(decide.Config{}, liar.Deps)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, fast, job.ID, 5e14)))
	require.NoError(t, err)
	_, err = liar.Client.Offer(t.Context(), m.Sign(bob, m.Bid(bob, slow, job.ID, 6e14)))
	require.NoError(t, err)
	m.EndBidding()
	rounds(t, liar, members[0], members[2])
	decision, err := members[0].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, m.Account(alice).Address(), decision.Decision.Worker)
	_, err = liar.Decided(t.Context(), job.ID)
	require.ErrorIs(t, err, oracleapi.ErrNoDecision, "it finds nobody who proposes the same")
	log := members[0].Log.String()
	require.Contains(t, log, "an input differs")
	require.Contains(t, log, `worker.late","ours":"0","theirs":"20"`)
	require.Contains(t, log, liar.Key.Address().Hex())
	assign(t, m, job, decision)
}

func TestCommittee_AMemberThatComesLaterJoinsWhatTheOthersSigned(t *testing.T) {
	m, members := twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	sync(t, members...)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
	require.NoError(t, err)
	m.EndBidding()
	rounds(t, members[0], members[1])
	first, err := members[0].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	m.Pass(t, (decide.MomentSeconds+5)*time.Second)
	rounds(t, members[2])
	later, err := members[2].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, first.Digest, later.Digest, "though the moment is over")
}

// betterForTheLast makes a job for which all members have a bid, and the last of them a better one.
func betterForTheLast(t *testing.T, m *markettest.Market, members []*markettest.Member) (board.Job, book.Entry) {
	t.Helper()
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	job := m.Job()
	sync(t, members...)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, fast, job.ID, 9e14)))
	require.NoError(t, err)
	better := m.Hold(bob, m.Bid(bob, slow, job.ID, 3e14))
	require.NoError(t, members[len(members)-1].Book.Add(better))
	return job, better
}

// A member signs when enough others say the same; if they go on to something better then, it stands alone for a minute.
func TestCommittee_KeepsToWhatAMemberSignedOnItsWord(t *testing.T) {
	m, members := twoOfThree(t)
	first, second, third := members[0], members[1], members[2]
	job, better := betterForTheLast(t, m, members)

	m.EndBidding()
	for _, one := range []*markettest.Member{first, second, second, third, first} {
		one.Round(t)
	}
	signed, err := second.Decided(t.Context(), job.ID)
	require.NoError(t, err)
	joined, err := first.Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, signed.Digest, joined.Digest, "though it heard of a better bid meanwhile")
	require.NotEqual(t, better.SignedBid, *joined.Winner)
	assign(t, m, job, joined)
}

// Signing early keeps no bid out: those that have not spoken have their time to, whoever signed.
func TestCommittee_WaitsForBidsThoughAMemberSignedEarly(t *testing.T) {
	m, members := twoOfThree(t)
	first, second, third := members[0], members[1], members[2]
	job, better := betterForTheLast(t, m, members)
	first.Decider = decide.New(decide.Config{Patience: time.Hour}, first.Deps)

	m.EndBidding()
	for _, one := range []*markettest.Member{first, second, second, third, first, third} {
		one.Round(t)
	}
	_, err := second.Decided(t.Context(), job.ID)
	require.NoError(t, err, "it signed for the worse")
	moment, _ := decide.Moment(job.BidEnd, m.Now(t))
	heard := third.Exchange.Heard(committee.Question{Job: job.ID, Moment: moment})
	require.Contains(t, heard[first.Key.Address()].Bids, better.SignedBid)
}

func TestCommittee_AMemberThatSignsTwiceLosesItsBond(t *testing.T) {
	m, members := twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	sync(t, members...)
	traitor := members[1]
	for _, price := range []int64{5e14, 6e14} {
		decision := protocol.AssignmentDecision{
			JobID: job.ID, Worker: m.Account(alice).Address(), Enclave: enclave, Price: big.NewInt(price), WeightsVersion: 1,
			ValidUntil: job.BidEnd + 60,
		}
		digest, err := decision.Digest(m.Contracts.MarketDomain())
		require.NoError(t, err)
		signature, err := traitor.Key.SignDigest(digest)
		require.NoError(t, err)
		// Each of the two goes to another member; one of them passes on what it heard when asked.
		envelope, err := oracleapi.Seal(m.Contracts.OracleDomain(), traitor.Key, oracleapi.Proposal{
			JobID: job.ID, Moment: job.BidEnd, Revision: uint64(price), Decision: &decision, Signature: signature,
		})
		require.NoError(t, err)
		_, err = members[0].Client.Propose(t.Context(), envelope)
		require.ErrorIs(t, err, oracleapi.ErrNoProposal)
	}
	accusations := members[0].Ledger.Accusations()
	require.Len(t, accusations, 1)
	require.Equal(t, traitor.Key.Address(), accusations[0].Member)
	require.Contains(t, members[0].Log.String(), "Member signed two decisions for one round")
	journal, err := members[0].Client.Journal(t.Context(), 0, 0)
	require.NoError(t, err)
	require.Len(t, journal.Decisions, 2, "who watches sees both")

	s := decide.NewSubmitter(1, decide.SubmitDeps{
		Jobs: members[0].Board, Ledger: members[0].Ledger, Heads: m.Client, Calls: m.Contracts, Sender: m.Sender(1),
		Delay: atOnce, Clock: members[0].Deps.Clock, Metrics: members[0].Metrics, Log: members[0].Deps.Log,
	})
	for range 2 {
		require.NoError(t, s.Round(t.Context()))
		s.Wait()
	}
	bond, err := m.Contracts.Bond(t.Context(), traitor.Key.Address(), nil)
	require.NoError(t, err)
	require.Zero(t, bond.Amount.Sign())
	credit, err := m.Contracts.OracleCredit(t.Context(), m.Account(1).Address(), nil)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Mul(big.NewInt(300), big.NewInt(1e18)), credit, "30 % of the bond of 1,000")
}

func TestExchange_Refuses(t *testing.T) {
	m, members := twoOfThree(t)
	job := m.Job()
	sync(t, members...)
	honest := members[1].Key
	decision := protocol.AssignmentDecision{JobID: job.ID, Price: new(big.Int), ValidUntil: job.BidEnd + 60}
	digest, err := decision.Digest(m.Contracts.MarketDomain())
	require.NoError(t, err)
	foreign, err := m.Account(alice).SignDigest(digest)
	require.NoError(t, err)
	elsewhere := decision
	elsewhere.Round = 1
	about := func(change func(p *oracleapi.Proposal)) oracleapi.Proposal {
		p := oracleapi.Proposal{JobID: job.ID, Moment: job.BidEnd}
		change(&p)
		return p
	}
	nothing := func(*oracleapi.Proposal) {}
	seal := func(key oracleapi.Signer, p oracleapi.Proposal) oracleapi.Envelope {
		envelope, err := oracleapi.Seal(m.Contracts.OracleDomain(), key, p)
		require.NoError(t, err)
		return envelope
	}
	stolen := seal(m.Account(alice), about(nothing))
	stolen.Member = honest.Address()
	changed := seal(honest, about(nothing))
	changed.Body = []byte(`{"jobId":"` + job.ID.Hex() + `","moment":1}`)
	onMarket, err := oracleapi.Seal(m.Contracts.MarketDomain(), honest, about(nothing))
	require.NoError(t, err)
	cases := []struct {
		name     string
		envelope oracleapi.Envelope
		want     error
	}{
		{"another's name", stolen, oracleapi.ErrForeignEnvelope},
		{"a changed body", changed, oracleapi.ErrForeignEnvelope},
		{"another domain", onMarket, oracleapi.ErrForeignEnvelope},
		{"a stranger", seal(m.Account(alice), about(nothing)), committee.ErrNotMember},
		{"itself", seal(members[0].Key, about(nothing)), committee.ErrNotMember},
		{"an unknown job", seal(honest, about(func(p *oracleapi.Proposal) { p.JobID = common.Hash{1} })), committee.ErrBadProposal},
		{"a decision on another round", seal(honest, about(func(p *oracleapi.Proposal) { p.Decision = &elsewhere })), committee.ErrBadProposal},
		{"a decision on other inputs", seal(honest, about(func(p *oracleapi.Proposal) { p.Decision, p.InputsRoot = &decision, common.Hash{1} })), committee.ErrBadProposal},
		{"another's signature", seal(honest, about(func(p *oracleapi.Proposal) { p.Decision, p.Signature = &decision, foreign })), committee.ErrBadProposal},
		{"a signature on nothing", seal(honest, about(func(p *oracleapi.Proposal) { p.Signature = hexutil.Bytes{1} })), committee.ErrBadProposal},
		{"too many bids", seal(honest, about(func(p *oracleapi.Proposal) { p.Bids = tooMany() })), committee.ErrBadProposal},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := members[0].Exchange.Receive(t.Context(), c.envelope)
			require.ErrorIs(t, err, c.want)
			require.Empty(t, members[0].Exchange.Heard(committee.Question{Job: job.ID, Moment: job.BidEnd}))
		})
	}
	_, answered, err := members[0].Exchange.Receive(t.Context(), seal(honest, about(nothing)))
	require.NoError(t, err)
	require.False(t, answered)
	require.Len(t, members[0].Exchange.Heard(committee.Question{Job: job.ID, Moment: job.BidEnd}), 1)
}

func tooMany() []oracleapi.SignedBid {
	bids := make([]oracleapi.SignedBid, 4_097)
	for i := range bids {
		bids[i].Bid.Price = new(big.Int)
	}
	return bids
}

func TestCommittee_PlacesReplicasOnDistinctPlatformsAndOperators(t *testing.T) {
	m, members := twoOfThree(t)
	enclaves := map[int]common.Hash{}
	for _, account := range []int{alice, bob, bob + 1} {
		enclaves[account] = m.Worker(account, markettest.Fast())
	}
	job := m.Job(func(r *protocol.JobRequest) {
		r.Assurance = protocol.Assurance{
			Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 3, Distinct: 3, Window: 3_600,
		}
	})
	placed := map[common.Address]bool{}
	for round := range uint8(3) {
		sync(t, members...)
		job, state := members[0].Board.Job(job.ID)
		require.Equal(t, board.Open, state)
		require.Equal(t, round, job.Round)
		// All bid each time, and the price does not change: who has a replica already must not get another.
		for i, account := range []int{alice, bob, bob + 1} {
			bid := m.Bid(account, enclaves[account], job.ID, int64(3e14+1e14*i))
			bid.Round = round
			_, err := members[i].Client.Offer(t.Context(), m.Sign(account, bid))
			if placed[m.Account(account).Address()] {
				var refusal *oracleapi.Refusal
				require.ErrorAs(t, err, &refusal)
				require.Equal(t, oracleapi.ReasonNotDistinct, refusal.Code)
				continue
			}
			require.NoError(t, err)
		}
		m.Pass(t, (board.ReplicaBidSeconds+5)*time.Second)
		rounds(t, members...)
		decision, err := members[0].Decided(t.Context(), job.ID)
		require.NoError(t, err)
		require.Equal(t, round, decision.Decision.Round)
		require.False(t, placed[decision.Decision.Worker])
		placed[decision.Decision.Worker] = true
		call, err := m.Contracts.AssignSigned(decision.Decision, [][]byte{decision.Signatures[0], decision.Signatures[1]},
			decision.Winner.Bid, decision.Winner.Signature, job.Request)
		m.Do(t, alice, call, err)
	}
	require.Len(t, placed, 3)
	sync(t, members...)
	_, state := members[0].Board.Job(job.ID)
	require.Equal(t, board.Closed, state)
	view, err := members[0].Client.Job(t.Context(), job.ID)
	require.NoError(t, err)
	require.Len(t, view.Decisions, 3, "one of each round")
}

func TestCommittee_DecidesOnTheRoundAfterAWorkerFailed(t *testing.T) {
	m, members := twoOfThree(t)
	first, second := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Fast())
	job := m.Job(func(r *protocol.JobRequest) { r.Offer.Retries = 1 })
	sync(t, members...)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, first, job.ID, 5e14)))
	require.NoError(t, err)
	m.EndBidding()
	rounds(t, members...)
	decision, err := members[0].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	assign(t, m, job, decision)
	m.Pass(t, 130*time.Second)
	call, err := m.Contracts.Expire(job.ID)
	m.Do(t, bob, call, err)
	sync(t, members...)
	again, state := members[0].Board.Job(job.ID)
	require.Equal(t, board.Open, state)
	require.EqualValues(t, 1, again.Round)
	onChain, err := m.Contracts.Job(t.Context(), job.ID, nil)
	require.NoError(t, err)
	require.Equal(t, onChain.BidEnd, again.BidEnd)
	bid := m.Bid(bob, second, job.ID, 6e14)
	bid.Round = 1
	accepted, err := members[1].Client.Offer(t.Context(), m.Sign(bob, bid))
	require.NoError(t, err)
	require.Len(t, accepted.Receipts, 3)
	m.Pass(t, 20*time.Second)
	rounds(t, members...)
	decision, err = members[0].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.EqualValues(t, 1, decision.Decision.Round)
	assign(t, m, again, decision)
}

func TestCommittee_ARestartedMemberKeepsItsWord(t *testing.T) {
	m, members := twoOfThree(t)
	enclave, other := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Fast())
	job := m.Job()
	sync(t, members...)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 3e14)))
	require.NoError(t, err)
	m.EndBidding()
	one := members[0]
	one.Start(t, nil)
	require.Len(t, one.Promises.Since(0, 10), 1)
	require.Len(t, one.Book.Bids(job.ID, 0), 1)
	// Its book loses the bid that it promised a place: it must not sign for a worse one.
	_, err = one.Book.Prune(func(book.Entry) bool { return false })
	require.NoError(t, err)
	worse := m.Hold(bob, m.Bid(bob, other, job.ID, 9e14))
	require.NoError(t, one.Book.Add(worse))
	lonely := one.Deps
	lonely.Facts = alone{lonely.Facts, one.Key.Address()}
	one.Decider = decide.New(decide.Config{}, lonely)
	for range 3 {
		one.Round(t)
	}
	_, err = one.Decided(t.Context(), job.ID)
	require.ErrorIs(t, err, oracleapi.ErrNoDecision)
	require.Contains(t, one.Log.String(), "the decision would break a receipt")
}

// alone is a chain on which one member is the whole committee.
type alone struct {
	decide.Facts
	member common.Address
}

func (a alone) Committee(context.Context, *types.Header) (chain.Committee, error) {
	return chain.Committee{Members: []common.Address{a.member}, Threshold: 1}, nil
}

func TestTurn(t *testing.T) {
	members := []common.Address{{3}, {1}, {2}}
	seen := map[time.Duration]bool{}
	for _, one := range members {
		seen[decide.Turn(members, one, common.Hash{31: 7})] = true
	}
	require.Equal(t, map[time.Duration]bool{0: true, 2 * time.Second: true, 4 * time.Second: true}, seen)
	require.Zero(t, decide.Turn(nil, common.Address{1}, common.Hash{}))
	require.NotEqual(t, decide.Turn(members, members[0], common.Hash{}), decide.Turn(members, members[0], common.Hash{31: 1}))
}
