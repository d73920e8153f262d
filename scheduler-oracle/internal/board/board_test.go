package board_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
)

func id(n byte) common.Hash { return common.Hash{n} }

func posted(n byte, openAt uint64) chain.JobPosted {
	return chain.JobPosted{JobID: id(n), Request: protocol.JobRequest{
		Offer: protocol.Offer{OpenAt: openAt, BiddingWindow: 10},
	}}
}

func block(number uint64, events ...chain.Event) chain.BlockEvents {
	return chain.BlockEvents{Number: number, Hash: common.Hash{byte(number)}, Time: 1_000 + number, Events: events}
}

func apply(t *testing.T, b *board.Board, blocks ...chain.BlockEvents) {
	t.Helper()
	require.NoError(t, b.Apply(t.Context(), blocks))
}

func openIDs(b *board.Board) []common.Hash {
	ids := []common.Hash{}
	for _, job := range b.Open() {
		ids = append(ids, job.ID)
	}
	return ids
}

func TestBoard_FollowsTheMarket(t *testing.T) {
	b := board.New()
	apply(t, b, block(1, posted(1, 0), posted(2, 2_000)), block(2, posted(3, 0)), block(3, posted(4, 0), chain.JobUnreadable{JobID: id(9)}))
	require.Equal(t, []common.Hash{id(1), id(3), id(4), id(2)}, openIDs(b), "by the end of their bidding windows")
	job, state := b.Job(id(1))
	require.Equal(t, board.Open, state)
	require.EqualValues(t, 1_011, job.BidEnd, "the window starts at posting")
	job, _ = b.Job(id(2))
	require.EqualValues(t, 2_010, job.BidEnd, "or when bidding opens")

	apply(t, b, block(4, chain.JobAssigned{JobID: id(1)}, chain.JobCancelled{JobID: id(2)}), block(5, chain.JobExpired{JobID: id(3)}, chain.JobExpired{JobID: id(1)}, chain.JobAssigned{JobID: id(8)}))
	require.Equal(t, []common.Hash{id(4)}, openIDs(b))
	_, state = b.Job(id(1))
	require.Equal(t, board.Closed, state)
	_, state = b.Job(id(9))
	require.Equal(t, board.Unknown, state)
	cursor, err := b.Cursor(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 5, cursor.Block)
}

func TestBoard_GoesBack(t *testing.T) {
	b := board.New()
	apply(t, b, block(1, posted(1, 0)), block(2, posted(2, 0)), block(3, chain.JobAssigned{JobID: id(1)}), block(4, chain.JobExpired{JobID: id(1)}))
	require.NoError(t, b.Rollback(t.Context(), 3))
	_, state := b.Job(id(1))
	require.Equal(t, board.Closed, state, "it was assigned in block 3, which still stands")
	require.NoError(t, b.Rollback(t.Context(), 1))
	require.Equal(t, []common.Hash{id(1)}, openIDs(b))
	_, state = b.Job(id(2))
	require.Equal(t, board.Unknown, state)
	cursor, err := b.Cursor(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 1, cursor.Block)
}

func TestBoard_ForgetsClosedJobsInTime(t *testing.T) {
	b := board.New()
	apply(t, b, block(1, posted(1, 0), posted(2, 0)), block(2, chain.JobAssigned{JobID: id(1)}), block(258))
	_, state := b.Job(id(1))
	require.Equal(t, board.Closed, state)
	apply(t, b, block(259))
	_, state = b.Job(id(1))
	require.Equal(t, board.Unknown, state)
	require.Equal(t, []common.Hash{id(2)}, openIDs(b), "an open job is never forgotten")
}

func TestBoard_AwaitsAJob(t *testing.T) {
	b := board.New()
	type answer struct {
		job   board.Job
		state board.State
	}
	answers := make(chan answer)
	go func() {
		job, state := b.Await(t.Context(), id(1))
		answers <- answer{job, state}
	}()
	apply(t, b, block(1))
	apply(t, b, block(2, posted(1, 0)))
	got := <-answers
	require.Equal(t, board.Open, got.state)
	require.Equal(t, id(1), got.job.ID)

	ended, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	_, state := b.Await(ended, id(2))
	require.Equal(t, board.Unknown, state)
}
