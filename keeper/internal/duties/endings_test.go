package duties_test

import (
	"crypto/sha256"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/keeper/internal/duties"
)

// signerAccount is the key of the worker's enclave.
const signerAccount = 9

// assigned posts a request, has the worker bid for it and the keeper assign it.
func (m *market) assigned(change func(*protocol.JobRequest)) (protocol.JobRequest, protocol.Bid) {
	m.t.Helper()
	request := m.Request(m.t, requesterAccount)
	change(&request)
	id := m.Post(m.t, requesterAccount, request)
	bid := protocol.Bid{
		JobID: id, Worker: m.Account(workerAccount).Address(), Enclave: m.enclave, Price: big.NewInt(5e14),
		ValidUntil: m.Now(m.t) + 3_000,
	}
	m.bid(request, bid)
	m.Pass(m.t, 10*time.Second)
	m.decide(bid, false)
	require.Equal(m.t, protocol.StatusAssigned, m.work(m.keeper(), duties.Assign, id).Status)
	return request, bid
}

// deliver has the worker's enclave state a result, and the worker hand it in.
func (m *market) deliver(request protocol.JobRequest, bid protocol.Bid, values []byte) {
	m.t.Helper()
	statement := protocol.TeeStatement{
		JobID: bid.JobID, Round: bid.Round, Worker: bid.Worker, Kind: request.Work.Kind, Program: request.Work.Program,
		InputDigest: request.Work.InputDigest, ResultDigest: sha256.Sum256(values), Cycles: 1, Outcome: protocol.OutcomeOk,
	}
	digest, err := statement.Digest(m.Contracts.ProofDomain())
	require.NoError(m.t, err)
	signature, err := m.Account(signerAccount).SignDigest(digest)
	require.NoError(m.t, err)
	call, err := m.Contracts.Deliver(statement, signature, values, request)
	m.Do(m.t, workerAccount, call, err)
}

func TestCutOffWorkersAreExcusedNotSlashed(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	m.enroll()
	free, err := m.Contracts.FreeStake(t.Context(), m.Account(workerAccount).Address(), nil)
	require.NoError(t, err)
	_, bid := m.assigned(func(r *protocol.JobRequest) { r.Offer.Retries = 1 })
	require.Equal(t, protocol.StatusAssigned, m.work(m.keeper(), duties.Excuse, bid.JobID).Status, "there is no reason")

	m.Do(t, 0, m.Freeze(t, m.enclave, true), nil)
	m.Pass(t, 5*time.Minute)
	require.Equal(t, protocol.StatusAssigned, m.work(m.keeper(), duties.Expire, bid.JobID).Status, "it is late, but not its fault")
	job := m.work(m.keeper(), duties.Excuse, bid.JobID)
	require.Equal(t, protocol.StatusOpen, job.Status, "a further round")
	require.Equal(t, uint8(1), job.Round)
	after, err := m.Contracts.FreeStake(t.Context(), m.Account(workerAccount).Address(), nil)
	require.NoError(t, err)
	require.Equal(t, free, after)
	m.catchUp()
	record, err := m.store.Job(t.Context(), bid.JobID)
	require.NoError(t, err)
	require.Equal(t, "excused", record.Rounds[0].Why)

	m.Pass(t, 2*time.Hour)
	require.Equal(t, protocol.StatusRefunded, m.work(m.keeper(), duties.Expire, bid.JobID).Status)
}

func TestExpiredRoundsOpenTheNext(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	m.enroll()
	request, bid := m.assigned(func(r *protocol.JobRequest) { r.Offer.Retries = 1 })
	m.Pass(t, 3*time.Minute)
	job := m.work(m.keeper(), duties.Expire, bid.JobID)
	require.Equal(t, protocol.StatusOpen, job.Status)
	require.Equal(t, uint8(1), job.Round)

	// The keeper assigns the second round as it does the first.
	bid.Round, bid.ValidUntil = 1, m.Now(t)+3_000
	m.bid(request, bid)
	m.decide(bid, false)
	require.Equal(t, protocol.StatusOpen, m.work(m.keeper(), duties.Assign, bid.JobID).Status, "bidding lasts")
	m.Pass(t, 20*time.Second)
	m.decide(bid, false)
	require.Equal(t, protocol.StatusAssigned, m.work(m.keeper(), duties.Assign, bid.JobID).Status)
	m.deliver(request, bid, []byte("result"))
	job, err := m.Contracts.Job(t.Context(), bid.JobID, nil)
	require.NoError(t, err)
	require.Equal(t, protocol.StatusSettled, job.Status)
}

func TestWindowsAreClosed(t *testing.T) {
	large := func(r *protocol.JobRequest) {
		r.Work.MaxResultBytes = 4096
		r.Assurance.ReserveBps, r.Assurance.Window = 1000, 3600
	}
	values := make([]byte, 2000)
	for _, c := range []struct {
		name     string
		demanded bool
		want     string
	}{
		{"nobody wanted the bytes: the reserve is the worker's", false, "500000000000000"},
		{"demanded and never published: it goes back", true, "450000000000000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := newMarket(t, chaintest.Options{})
			m.enroll()
			request, bid := m.assigned(large)
			m.deliver(request, bid, values)
			require.Equal(t, protocol.StatusDelivered, m.work(m.keeper(), duties.Finalise, bid.JobID).Status, "the window is open")
			if c.demanded {
				call, err := m.Contracts.DemandResult(bid.JobID)
				m.Do(t, requesterAccount, call, err)
			}
			m.Pass(t, 2*time.Hour)
			require.Equal(t, protocol.StatusSettled, m.work(m.keeper(), duties.Finalise, bid.JobID).Status)
			credit, err := m.Contracts.MarketCredit(t.Context(), bid.Worker, request.Offer.Token, nil)
			require.NoError(t, err)
			price, _ := new(big.Int).SetString(c.want, 10)
			// The market of these tests takes a hundredth.
			require.Equal(t, price.Sub(price, new(big.Int).Div(price, big.NewInt(100))), credit)
		})
	}
}
