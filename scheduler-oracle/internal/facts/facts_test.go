package facts_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

func head(t *testing.T, m *markettest.Market) *types.Header {
	t.Helper()
	header, err := m.Client.Head(t.Context())
	require.NoError(t, err)
	return header
}

func TestSnapshot(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	const holder, bidder, stranger = markettest.FirstWorker, markettest.FirstWorker + 1, markettest.FirstWorker + 2
	standing, signed := m.Worker(holder, markettest.Fast()), m.Worker(bidder, markettest.Slow())
	job := m.Job(func(r *protocol.JobRequest) { r.Requirements.MemoryMiB = 5_000 })
	m.BidOnChain(holder, m.Bid(holder, standing, job.ID, 7e14), job)
	entries := []book.Entry{
		m.Hold(bidder, m.Bid(bidder, signed, job.ID, 6e14)),
		m.Hold(stranger, m.Bid(stranger, common.Hash{1}, job.ID, 5e14)),
	}

	at := head(t, m)
	snapshot, err := m.Reader.Snapshot(t.Context(), job, at, entries)
	require.NoError(t, err)
	require.Equal(t, job.ID, snapshot.JobID)
	require.Equal(t, at.Number.Uint64(), snapshot.Block)
	require.Equal(t, at.Hash(), snapshot.BlockHash)
	require.Equal(t, at.Time, snapshot.Time)
	require.EqualValues(t, markettest.Margin, snapshot.Margin)
	require.Equal(t, &core.Reservation{
		Worker: m.Account(holder).Address(), Enclave: standing, Collateral: job.Request.Offer.Collateral, Slots: 2,
	}, snapshot.Reserved)
	require.Len(t, snapshot.Candidates, 3)

	onChain := snapshot.Candidates[0]
	require.Equal(t, oracleapi.SourceChain, onChain.Source)
	require.Equal(t, m.Bid(holder, standing, job.ID, 7e14).Price, onChain.Bid.Price)
	require.EqualValues(t, 2, onChain.Enclave.Used)
	// The market's own arithmetic, read back from the chain, is ours.
	require.Equal(t, core.Score(snapshot, &onChain).Total, onChain.StoredScore)
	require.NotZero(t, onChain.StoredScore)

	worker, err := m.Contracts.Worker(t.Context(), m.Account(bidder).Address(), nil)
	require.NoError(t, err)
	record, err := m.Contracts.Enclave(t.Context(), signed, nil)
	require.NoError(t, err)
	require.Equal(t, core.Candidate{
		Source: oracleapi.SourceSigned, Bid: entries[0].Bid, Digest: entries[0].Digest,
		Worker: core.WorkerFacts{ID: worker.ID, FreeStake: worker.FreeStake()},
		Enclave: core.EnclaveFacts{
			Exists: true, WorkerID: worker.ID, Platform: record.Platform, Live: true, LiveUntil: record.Newest.Expiry, Tee: protocol.TeeTdx,
			Status: protocol.TcbUpToDate, Kinds: 1 << protocol.KindSp1, Capacity: markettest.Slow(),
		},
	}, snapshot.Candidates[1])
	require.Zero(t, snapshot.Candidates[2].Worker.ID)
	require.False(t, snapshot.Candidates[2].Enclave.Exists)
	require.Equal(t, oracleapi.ReasonUnknownWorker, core.Feasible(snapshot, &snapshot.Candidates[2]).Reason)

	again, err := m.Reader.Snapshot(t.Context(), job, at, []book.Entry{entries[1], entries[0]})
	require.NoError(t, err)
	require.Equal(t, snapshot.InputsRoot(), again.InputsRoot())
}

func TestSnapshot_OfAJobThatIsNotOpen(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	job := m.Job()
	before := head(t, m)
	call, err := m.Contracts.Cancel(job.ID)
	m.Do(t, markettest.Requester, call, err)
	_, err = m.Reader.Snapshot(t.Context(), job, head(t, m), nil)
	require.ErrorIs(t, err, facts.ErrNotOpen)
	snapshot, err := m.Reader.Snapshot(t.Context(), job, before, nil)
	require.NoError(t, err, "one block ago it was")
	require.Nil(t, snapshot.Reserved)
	require.Empty(t, snapshot.Candidates)

	_, err = m.Reader.Snapshot(t.Context(), board.Job{ID: common.Hash{1}}, before, nil)
	require.ErrorIs(t, err, chain.ErrNotFound)
}

func TestPosted(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	posted, err := m.Reader.Posted(t.Context(), m.Job().ID, head(t, m))
	require.NoError(t, err)
	require.True(t, posted)
	posted, err = m.Reader.Posted(t.Context(), common.Hash{1}, head(t, m))
	require.NoError(t, err)
	require.False(t, posted)
}

// replaced is a chain whose blocks have become others since they were read.
type replaced struct{}

func (replaced) Header(_ context.Context, number *big.Int) (*types.Header, error) {
	return &types.Header{Number: number, Extra: []byte("another")}, nil
}

var errDown = errors.New("node is down")

// failing is a chain of which one kind of read fails.
type failing struct {
	facts.Contracts
	job, worker, enclave error
}

func (f failing) Job(ctx context.Context, id common.Hash, at *big.Int) (chain.Job, error) {
	job, err := f.Contracts.Job(ctx, id, at)
	return job, errors.Join(err, f.job)
}

func (f failing) Worker(ctx context.Context, operator common.Address, at *big.Int) (chain.Worker, error) {
	worker, err := f.Contracts.Worker(ctx, operator, at)
	return worker, errors.Join(err, f.worker)
}

func (f failing) Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error) {
	enclave, err := f.Contracts.Enclave(ctx, id, at)
	return enclave, errors.Join(err, f.enclave)
}

func blocksOf(contracts facts.Contracts) facts.Blocks {
	return func(*types.Header) facts.Contracts { return contracts }
}

func TestSnapshot_IsWholeOrNone(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	const holder = markettest.FirstWorker
	enclave := m.Worker(holder, markettest.Fast())
	job := m.Job()
	m.BidOnChain(holder, m.Bid(holder, enclave, job.ID, 7e14), job)

	_, err := facts.NewReader(blocksOf(m.Contracts), replaced{}, 0).Snapshot(t.Context(), job, head(t, m), nil)
	require.ErrorIs(t, err, facts.ErrMoved)
	for name, contracts := range map[string]failing{
		"job":     {Contracts: m.Contracts, job: errDown},
		"worker":  {Contracts: m.Contracts, worker: errDown},
		"enclave": {Contracts: m.Contracts, enclave: errDown},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := facts.NewReader(blocksOf(contracts), m.Client, 0).Snapshot(t.Context(), job, head(t, m), nil)
			require.ErrorIs(t, err, errDown)
		})
	}
}
