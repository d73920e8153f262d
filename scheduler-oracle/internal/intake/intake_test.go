package intake_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/intake"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

const worker = markettest.FirstWorker

func config() intake.Config {
	return intake.Config{JobWait: 20 * time.Millisecond, ReadsPerSecond: 1_000, ReadBurst: 1_000, MaxWaiting: 2}
}

func deps(m *markettest.Market) intake.Deps {
	return intake.Deps{
		Jobs: m.Board, Decisions: m.Ledger, Facts: m.Reader, Heads: m.Client, Book: m.Book,
		Promises: m.Promises, Peers: m.Exchange,
		Domain: m.Contracts.MarketDomain(), Metrics: m.Metrics, Log: zerolog.Nop(),
	}
}

func requireRefusal(t *testing.T, err error, status int, code string) {
	t.Helper()
	var refusal *intake.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, code, refusal.Code, refusal.Message)
	require.Equal(t, status, refusal.Status)
	require.NotEmpty(t, refusal.Message)
}

func TestTake_KeepsAGoodBid(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	signed := m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14))
	taker := intake.New(config(), deps(m))

	accepted, err := taker.Take(t.Context(), signed)
	require.NoError(t, err)
	require.Equal(t, job.BidEnd, accepted.BidEnd)
	require.NotZero(t, accepted.Block)
	// Half the price, all of the speed, a clean history.
	require.EqualValues(t, 7_000, accepted.Score)
	digest, err := signed.Bid.Digest(m.Contracts.MarketDomain())
	require.NoError(t, err)
	require.Equal(t, digest, accepted.Digest)
	require.Equal(t, signed, m.Book.Bids(job.ID, 0)[0].SignedBid)

	m.Start()
	require.Equal(t, signed, m.Book.Bids(job.ID, 0)[0].SignedBid, "also after a restart")
}

func TestTake_Refuses(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	const other, poor = worker + 1, worker + 2
	enclave, othersEnclave := m.Worker(worker, markettest.Fast()), m.Worker(other, markettest.Slow())
	retired := m.Worker(worker+3, markettest.Fast())
	call, err := m.Contracts.Retire(retired)
	m.Do(t, worker+3, call, err)
	// Registered, with an enclave and next to no stake.
	call, err = m.Contracts.RegisterWorker(common.Hash{}, "")
	m.Do(t, poor, call, err)
	poorEnclave := m.Enclave(poor, markettest.Fast())
	job := m.Job(func(r *protocol.JobRequest) {
		r.Offer.MinPrice, r.Offer.OpenAt, r.Offer.RampSeconds = big.NewInt(5e14), m.Now(t), 3_600
	})
	cancelled := m.Job()
	call, err = m.Contracts.Cancel(cancelled.ID)
	m.Do(t, markettest.Requester, call, err)
	m.Sync()
	demanding := m.Job(func(r *protocol.JobRequest) { r.Requirements.MemoryMiB = 1 << 20 })

	signed := func(account int, enclave, job common.Hash, change func(*protocol.Bid)) oracleapi.SignedBid {
		bid := m.Bid(account, enclave, job, 5e14)
		if change != nil {
			change(&bid)
		}
		return m.Sign(account, bid)
	}
	forOtherChain := m.Bid(worker, enclave, job.ID, 5e14)
	foreign := m.Contracts.MarketDomain()
	foreign.ChainID = big.NewInt(1)
	digest, err := forOtherChain.Digest(foreign)
	require.NoError(t, err)
	foreignSignature, err := m.Account(worker).SignDigest(digest)
	require.NoError(t, err)
	unfit := m.Bid(worker, enclave, job.ID, 5e14)
	unfit.Price = nil

	cases := []struct {
		name   string
		bid    oracleapi.SignedBid
		status int
		code   string
	}{
		{"no price", oracleapi.SignedBid{Bid: unfit}, http.StatusBadRequest, oracleapi.CodeMalformed},
		{"no signature", oracleapi.SignedBid{Bid: forOtherChain}, http.StatusUnprocessableEntity, oracleapi.CodeForeignSignature},
		{"somebody else's signature", m.Sign(other, m.Bid(worker, enclave, job.ID, 5e14)), http.StatusUnprocessableEntity, oracleapi.CodeForeignSignature},
		{"signed for another chain", oracleapi.SignedBid{Bid: forOtherChain, Signature: foreignSignature}, http.StatusUnprocessableEntity, oracleapi.CodeForeignSignature},
		{"unknown job", signed(worker, enclave, common.Hash{1}, nil), http.StatusNotFound, oracleapi.CodeUnknownJob},
		{"cancelled job", signed(worker, enclave, cancelled.ID, nil), http.StatusConflict, oracleapi.CodeJobNotOpen},
		{"wrong round", signed(worker, enclave, job.ID, func(b *protocol.Bid) { b.Round = 1 }), http.StatusUnprocessableEntity, oracleapi.ReasonWrongRound},
		{"above the ceiling", signed(worker, enclave, job.ID, func(b *protocol.Bid) { b.Price = big.NewInt(9e14) }), http.StatusUnprocessableEntity, oracleapi.ReasonAboveCeiling},
		{"lapsed", signed(worker, enclave, job.ID, func(b *protocol.Bid) { b.ValidUntil = m.Now(t) - 1 }), http.StatusUnprocessableEntity, oracleapi.ReasonExpired},
		{"nobody", signed(8, enclave, job.ID, nil), http.StatusUnprocessableEntity, oracleapi.ReasonUnknownWorker},
		{"no such enclave", signed(worker, common.Hash{1}, job.ID, nil), http.StatusUnprocessableEntity, oracleapi.ReasonUnknownEnclave},
		{"another's enclave", signed(worker, othersEnclave, job.ID, nil), http.StatusUnprocessableEntity, oracleapi.ReasonForeignEnclave},
		{"enclave not live", signed(worker+3, retired, job.ID, nil), http.StatusUnprocessableEntity, oracleapi.ReasonEnclaveNotLive},
		{"machine too small", signed(worker, enclave, demanding.ID, nil), http.StatusUnprocessableEntity, oracleapi.ReasonMemory},
		{"no stake", signed(poor, poorEnclave, job.ID, nil), http.StatusUnprocessableEntity, oracleapi.ReasonStakeTooLow},
	}
	taker := intake.New(config(), deps(m))
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			before := m.Counted("scheduler_oracle_bids_total", c.code)
			_, err := taker.Take(t.Context(), c.bid)
			requireRefusal(t, err, c.status, c.code)
			require.Zero(t, m.Book.Count())
			require.Equal(t, before+1, m.Counted("scheduler_oracle_bids_total", c.code))
		})
	}
}

func TestTake_RefusesRepeatedAndSurplusBids(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	taker := intake.New(config(), deps(m))
	first := m.Bid(worker, enclave, job.ID, 5e14)
	_, err := taker.Take(t.Context(), m.Sign(worker, first))
	require.NoError(t, err)
	_, err = taker.Take(t.Context(), m.Sign(worker, first))
	requireRefusal(t, err, http.StatusConflict, oracleapi.CodeDuplicate)
	dearer := first
	dearer.Price = big.NewInt(6e14)
	_, err = taker.Take(t.Context(), m.Sign(worker, dearer))
	requireRefusal(t, err, http.StatusConflict, oracleapi.CodeNotBetter)
	cheaper := first
	cheaper.Price = big.NewInt(4e14)
	_, err = taker.Take(t.Context(), m.Sign(worker, cheaper))
	require.NoError(t, err)

	for n := range markettest.PerWorker - 1 {
		m.Hold(worker, m.Bid(worker, common.Hash{byte(n + 1)}, job.ID, 5e14))
	}
	_, err = taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, common.Hash{99}, job.ID, 5e14)))
	requireRefusal(t, err, http.StatusConflict, oracleapi.CodeTooManyBids)
}

func TestTake_RefusesAfterTheDecision(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	_, err := m.Ledger.Sign(oracleapi.Decision{Decision: protocol.AssignmentDecision{
		JobID: job.ID, Price: new(big.Int), ValidUntil: m.Now(t) + 60,
	}})
	require.NoError(t, err)
	_, err = intake.New(config(), deps(m)).Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14)))
	requireRefusal(t, err, http.StatusConflict, oracleapi.CodeDecided)
}

func TestTake_WaitsForAJobThatIsPostedAndNotReadYet(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	id := m.Post(t, markettest.Requester, m.Request(t, markettest.Requester))
	signed := m.Sign(worker, m.Bid(worker, enclave, id, 5e14))

	_, err := intake.New(config(), deps(m)).Take(t.Context(), signed)
	requireRefusal(t, err, http.StatusServiceUnavailable, oracleapi.CodeBusy)

	patient := config()
	patient.JobWait = time.Minute
	taken := make(chan error, 1)
	entered := make(chan struct{})
	with := deps(m)
	with.Jobs = announced{m.Board, entered}
	taker := intake.New(patient, with)
	go func() {
		_, err := taker.Take(t.Context(), signed)
		taken <- err
	}()
	<-entered
	m.Sync()
	require.NoError(t, <-taken)
}

// announced says when somebody begins to wait.
type announced struct {
	*board.Board
	entered chan struct{}
}

func (a announced) Await(ctx context.Context, id common.Hash) (board.Job, board.State) {
	close(a.entered)
	return a.Board.Await(ctx, id)
}

func TestTake_BoundsWhatABidderCanCause(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	strict := config()
	strict.ReadsPerSecond, strict.ReadBurst = 0.001, 1
	taker := intake.New(strict, deps(m))
	_, err := taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14)))
	require.NoError(t, err)
	_, err = taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 4e14)))
	requireRefusal(t, err, http.StatusServiceUnavailable, oracleapi.CodeBusy)
	_, err = taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, common.Hash{1}, 4e14)))
	requireRefusal(t, err, http.StatusServiceUnavailable, oracleapi.CodeBusy)

	crowded := config()
	crowded.MaxWaiting = 0
	unread := m.Post(t, markettest.Requester, m.Request(t, markettest.Requester))
	_, err = intake.New(crowded, deps(m)).Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, unread, 5e14)))
	requireRefusal(t, err, http.StatusServiceUnavailable, oracleapi.CodeBusy)
}

var errDown = errors.New("dial tcp secret-host: refused")

// down is a chain that cannot be read.
type down struct{ intake.Facts }

func (down) Head(context.Context) (*types.Header, error) { return nil, errDown }

func (down) Header(context.Context, *big.Int) (*types.Header, error) { return nil, errDown }

func (down) Posted(context.Context, common.Hash, *types.Header) (bool, error) { return false, errDown }

// slow is a chain whose reading lasts until it is let go.
type slow struct {
	intake.Facts
	reading, done chan struct{}
	reads         atomic.Int64
}

func (s *slow) Snapshot(ctx context.Context, job board.Job, at *types.Header, bids []book.Entry) (*core.Snapshot, error) {
	s.reads.Add(1)
	s.reading <- struct{}{}
	<-s.done
	return s.Facts.Snapshot(ctx, job, at, bids)
}

func TestTake_ABidThatComesTwiceAtOnceIsReadForOnce(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	chain := &slow{Facts: m.Reader, reading: make(chan struct{}), done: make(chan struct{})}
	with := deps(m)
	with.Facts = chain
	taker := intake.New(config(), with)
	signed := m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14))

	var both sync.WaitGroup
	var own, relayed oracleapi.Accepted
	var ownErr, relayedErr error
	both.Go(func() { own, ownErr = taker.Take(t.Context(), signed) })
	<-chain.reading
	both.Go(func() { relayed, relayedErr = taker.TakeRelayed(t.Context(), signed, 1) })
	impatient, leave := context.WithCancel(t.Context())
	leave()
	_, err := taker.TakeRelayed(impatient, signed, 1)
	requireRefusal(t, err, http.StatusServiceUnavailable, oracleapi.CodeBusy)
	close(chain.done)
	both.Wait()
	require.NoError(t, ownErr)
	require.NoError(t, relayedErr)
	require.Equal(t, own.Digest, relayed.Digest)
	require.Equal(t, own.Receipts, relayed.Receipts, "what was promised first is promised again")
	require.EqualValues(t, 1, chain.reads.Load())
}

func TestTake_WhileTheChainCannotBeRead(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	with := deps(m)
	with.Heads, with.Facts = down{}, down{}
	taker := intake.New(config(), with)
	for _, id := range []common.Hash{job.ID, {1}} {
		_, err := taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, id, 5e14)))
		requireRefusal(t, err, http.StatusServiceUnavailable, oracleapi.CodeChainUnavailable)
		require.NotContains(t, err.Error(), "secret-host")
	}
}

func TestTake_WhenTheBidCannotBeKept(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	require.NoError(t, m.Book.Close())
	_, err := intake.New(config(), deps(m)).Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14)))
	require.Error(t, err)
	var refusal *intake.Refusal
	require.NotErrorAs(t, err, &refusal, "it is our fault, not the bidder's")
	require.Zero(t, m.Book.Count())
}

func TestTake_JobThatEndedSinceItWasRead(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	call, err := m.Contracts.Cancel(job.ID)
	m.Do(t, markettest.Requester, call, err)
	_, err = intake.New(config(), deps(m)).Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14)))
	requireRefusal(t, err, http.StatusConflict, oracleapi.CodeJobNotOpen)
}

// echo is another member that signs what it is handed.
type echo struct{ bids []oracleapi.SignedBid }

func (e *echo) Relay(_ context.Context, bid oracleapi.SignedBid, _ uint64) []oracleapi.SignedReceipt {
	e.bids = append(e.bids, bid)
	return []oracleapi.SignedReceipt{{Receipt: protocol.BidReceipt{Price: bid.Bid.Price}, Signature: []byte{1}}}
}

func TestTake_PromisesAndHandsOn(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	with, others := deps(m), new(echo)
	with.Peers = others
	taker := intake.New(config(), with)
	signed := m.Sign(worker, m.Bid(worker, enclave, job.ID, 5e14))
	accepted, err := taker.Take(t.Context(), signed)
	require.NoError(t, err)
	require.Equal(t, []oracleapi.SignedBid{signed}, others.bids)
	require.Len(t, accepted.Receipts, 2)
	receipt := accepted.Receipts[0].Receipt
	require.Equal(t, accepted.Score, receipt.Score)
	require.Equal(t, accepted.Block, receipt.BlockNumber)
	require.EqualValues(t, 1, receipt.WeightsVersion)
	signer, err := accepted.Receipts[0].Signer(m.Contracts.OracleDomain())
	require.NoError(t, err)
	require.Equal(t, m.Committee().Address(), signer)

	relayed, err := taker.TakeRelayed(t.Context(), signed, accepted.Block)
	require.NoError(t, err, "the other member wants the receipt")
	require.Equal(t, accepted.Receipts[:1], relayed.Receipts)
	require.Len(t, others.bids, 1, "and it is not handed on again")
	cheaper := m.Sign(worker, m.Bid(worker, enclave, job.ID, 4e14))
	relayed, err = taker.TakeRelayed(t.Context(), cheaper, accepted.Block)
	require.NoError(t, err)
	require.Equal(t, accepted.Block, relayed.Block, "judged where the other judged")
	require.Len(t, relayed.Receipts, 1)
	relayed, err = taker.TakeRelayed(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 3e14)), 1_000_000)
	require.NoError(t, err)
	head, err := m.Client.Head(t.Context())
	require.NoError(t, err)
	require.Equal(t, head.Number.Uint64(), relayed.Block, "a block that is not here yet does not count")
}

func TestTake_PromisesNothingThatMayNotBeKept(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	single := markettest.Fast()
	single.Slots = 1
	enclave := m.Worker(worker, single)
	first, second, third := m.Job(), m.Job(), m.Job()
	taker := intake.New(config(), deps(m))
	accepted, err := taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, first.ID, 5e14)))
	require.NoError(t, err)
	require.Len(t, accepted.Receipts, 1)
	accepted, err = taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, second.ID, 5e14)))
	require.NoError(t, err)
	require.Empty(t, accepted.Receipts, "the only slot is promised")
	m.EndBidding()
	accepted, err = taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, third.ID, 5e14)))
	require.NoError(t, err, "it counts for a later moment")
	require.Empty(t, accepted.Receipts, "the window is over")
}

func TestRefused_RemembersWhatWasTheWorkers(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	job := m.Job()
	taker := intake.New(config(), deps(m))
	for price := range int64(40) {
		_, err := taker.Take(t.Context(), m.Sign(worker, m.Bid(worker, enclave, job.ID, 2e15+price)))
		require.Error(t, err)
	}
	_, err := taker.Take(t.Context(), m.Sign(worker+1, m.Bid(worker, enclave, job.ID, 1e14)))
	requireRefusal(t, err, http.StatusUnprocessableEntity, oracleapi.CodeForeignSignature)
	refused := taker.Refused(job.ID)
	require.Len(t, refused, 32, "the newest of them")
	require.Equal(t, oracleapi.ReasonAboveCeiling, refused[31].Code)
	require.EqualValues(t, 2e15+39, refused[31].Price.ToInt().Int64())
	require.Equal(t, m.Account(worker).Address(), refused[31].Worker)
	require.Empty(t, taker.Refused(common.Hash{1}))
}
