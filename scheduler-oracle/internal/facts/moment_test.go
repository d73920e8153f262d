package facts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

const bidder = markettest.FirstWorker

func TestAnswer_TakesInWhatWasToldAndHadOfLate(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(bidder, markettest.Fast())
	job := m.Job()
	entry := m.Hold(bidder, m.Bid(bidder, enclave, job.ID, 5e14))
	at := head(t, m)
	moment := at.Time + 4
	told := func(signer int, change func(*protocol.Telemetry)) oracleapi.SignedTelemetry {
		told := protocol.Telemetry{
			Enclave: enclave, Sequence: 1, Time: moment, LatencyMs: 40, MemoryFree: 5_000, Artifacts: []common.Hash{{2}, {9}},
		}
		change(&told)
		digest, err := told.Digest(m.Contracts.OracleDomain())
		require.NoError(t, err)
		signature, err := m.Account(signer).SignDigest(digest)
		require.NoError(t, err)
		return oracleapi.SignedTelemetry{Telemetry: told, Signature: signature}
	}
	as := func(*protocol.Telemetry) {}
	// The request's program has the digest 2, its input 3.
	whole := core.Terms{LatencyMs: 40, MemoryFree: 5_000, Locality: 5_000, Earned: 7, Turns: 3}
	without := core.Terms{Earned: 7, Turns: 3}
	for _, c := range []struct {
		name string
		told oracleapi.SignedTelemetry
		want core.Terms
	}{
		{"the enclave's", told(9, as), whole},
		{"another's", told(8, as), without},
		{"from after the moment", told(9, func(o *protocol.Telemetry) { o.Time = moment + 1 }), without},
		{"from long before", told(9, func(o *protocol.Telemetry) { o.Time = moment - facts.TelemetrySeconds - 1 }), without},
	} {
		t.Run(c.name, func(t *testing.T) {
			snapshot, err := m.Reader.Answer(t.Context(), facts.Question{
				Job: job, At: at, Moment: moment, Bids: []book.Entry{entry}, Telemetry: []oracleapi.SignedTelemetry{c.told},
				Recent: map[common.Address]board.Had{m.Account(bidder).Address(): {Earned: 7, Turns: 3}},
			})
			require.NoError(t, err)
			require.Equal(t, c.want, snapshot.Candidates[0].Terms)
			require.Equal(t, moment, snapshot.Time)
			require.Equal(t, at.Hash(), snapshot.BlockHash)
		})
	}
	other := job
	other.Round = 1
	_, err := m.Reader.Answer(t.Context(), facts.Question{Job: other, At: at, Moment: moment})
	require.ErrorIs(t, err, facts.ErrNotOpen)
	require.ErrorContains(t, err, "round")
}

func TestAnswer_TheCeilingIsThatOfTheFirstBidOnChain(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(bidder, markettest.Fast())
	job := m.Job(func(r *protocol.JobRequest) {
		r.Offer.MinPrice, r.Offer.OpenAt, r.Offer.RampSeconds = big.NewInt(5e14), m.Now(t), 3_600
	})
	m.BidOnChain(bidder, m.Bid(bidder, enclave, job.ID, 4e14), job)
	frozen := m.Now(t)
	m.Pass(t, time.Hour)
	snapshot, err := m.Reader.Snapshot(t.Context(), job, head(t, m), nil)
	require.NoError(t, err)
	require.Equal(t, frozen, snapshot.FrozenAt)
	require.Equal(t, job.Request.Offer.CeilingDown(frozen), snapshot.Ceiling())
}

func TestReceiptAndWhatExcuses(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave, other := m.Worker(bidder, markettest.Fast()), m.Worker(bidder+1, markettest.Fast())
	job := m.Job()
	bid := m.Bid(bidder, enclave, job.ID, 5e14)
	at := head(t, m)
	receipt, err := m.Reader.Receipt(t.Context(), bid, at)
	require.NoError(t, err)
	record, err := m.Contracts.Enclave(t.Context(), enclave, nil)
	require.NoError(t, err)
	require.Equal(t, record.Newest.Expiry, receipt.LiveUntil)
	require.EqualValues(t, record.Newest.Sequence, receipt.Sequence)
	require.Equal(t, at.Number.Uint64(), receipt.BlockNumber)
	require.Equal(t, markettest.Fast(), protocol.UnpackEnclaveState(receipt.EnclaveWord).Capacity)
	require.EqualValues(t, record.WorkerID, protocol.UnpackWorker(receipt.WorkerWord).ID)

	excused := func() bool {
		is, err := m.Reader.Excused(t.Context(), receipt, head(t, m))
		require.NoError(t, err)
		return is
	}
	require.False(t, excused())
	m.BidOnChain(bidder+1, m.Bid(bidder+1, other, job.ID, 6e14), job)
	require.False(t, excused(), "what others do is no excuse")
	call, err := m.Contracts.Approve(m.Contracts.Addresses().StakeToken, m.Contracts.Addresses().WorkerRegistry, big.NewInt(1))
	m.Do(t, bidder, call, err)
	call, err = m.Contracts.DepositStake(m.Account(bidder).Address(), big.NewInt(1))
	m.Do(t, bidder, call, err)
	require.False(t, excused(), "nor is more stake")
	next := m.Job()
	m.BidOnChain(bidder, m.Bid(bidder, enclave, next.ID, 5e14), next)
	require.True(t, excused(), "what the worker reserved since is")
}

func TestTakes(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	own, other := m.Worker(bidder, markettest.Fast()), m.Worker(bidder+1, markettest.Fast())
	before := head(t, m)
	job := m.Job()
	takes := func(enclave common.Hash, at *types.Header) uint8 {
		slots, err := m.Reader.Takes(t.Context(), protocol.AssignmentDecision{JobID: job.ID, Enclave: enclave}, &job.Request, at)
		require.NoError(t, err)
		return slots
	}
	require.EqualValues(t, 1, takes(own, before), "though the block does not know the job")
	require.EqualValues(t, 1, takes(own, head(t, m)))
	require.Zero(t, takes(common.Hash{1}, head(t, m)), "nobody's enclave")
	bid := m.Bid(bidder, own, job.ID, 5e14)
	m.BidOnChain(bidder, bid, job)
	reserved := head(t, m)
	require.Zero(t, takes(own, reserved), "its stored bid holds the slot already")
	require.EqualValues(t, 1, takes(other, reserved))
	m.Pass(t, 10*time.Second)
	decision, signatures := m.Decide(t, bid)
	call, err := m.Contracts.Assign(decision, signatures)
	m.Do(t, bidder, call, err)
	require.Zero(t, takes(own, head(t, m)))
	require.Zero(t, takes(other, head(t, m)), "the job is somebody's")
	require.EqualValues(t, 1, takes(other, reserved), "and was not before")

	broken := facts.NewReader(blocksOf(failing{Contracts: m.Contracts, job: errDown}), m.Client, 0)
	_, err = broken.Takes(t.Context(), decision, &job.Request, head(t, m))
	require.ErrorIs(t, err, errDown)
}
