package book_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/book"
)

var job, me = common.Hash{1}, common.Address{0xaa}

func at(block uint64) chain.Meta { return chain.Meta{Block: block, Time: 1000 + block} }

func posted(block uint64) chain.JobPosted {
	return chain.JobPosted{Meta: at(block), JobID: job, Request: protocol.JobRequest{Offer: protocol.Offer{BiddingWindow: 10}}}
}

func bid(block uint64, score uint16) chain.BidPlaced {
	return chain.BidPlaced{Meta: at(block), JobID: job, Worker: me, Price: big.NewInt(5), Score: score, ValidUntil: 2000}
}

func assigned(block uint64) chain.JobAssigned {
	return chain.JobAssigned{Meta: at(block), JobID: job, Worker: me, Price: big.NewInt(5), Deadline: 3000}
}

// apply takes in one block an event.
func apply(t *testing.T, b *book.Book, events ...chain.Event) {
	t.Helper()
	for _, event := range events {
		number := event.Where().Block
		require.NoError(t, b.Apply(t.Context(), []chain.BlockEvents{{
			Number: number, Hash: common.BigToHash(new(big.Int).SetUint64(number)), Events: []chain.Event{event},
		}}))
	}
}

func only(t *testing.T, b *book.Book) book.Job {
	t.Helper()
	jobs := b.Jobs()
	require.Len(t, jobs, 1)
	return jobs[0]
}

func TestBook_LifeOfAJob(t *testing.T) {
	b := book.New()
	apply(t, b, posted(1))
	require.Equal(t, protocol.StatusOpen, only(t, b).Status)
	require.Equal(t, uint64(1011), only(t, b).BidEnd)
	apply(t, b, bid(2, 50))
	require.Equal(t, uint16(50), only(t, b).Standing.Score)
	apply(t, b, chain.BidDropped{Meta: at(3), JobID: job})
	require.Nil(t, only(t, b).Standing)
	apply(t, b, bid(4, 40), assigned(5))
	require.Equal(t, protocol.StatusAssigned, only(t, b).Status)
	require.Equal(t, me, only(t, b).Assignment.Worker)
	require.Equal(t, uint64(5), only(t, b).Assignment.Block)
	require.Zero(t, only(t, b).EndedAt)
	apply(t, b, chain.JobSettled{Meta: at(6), JobID: job, Worker: me, Outcome: protocol.OutcomeOk})
	require.Equal(t, protocol.StatusSettled, only(t, b).Status)
	require.Equal(t, uint64(1006), only(t, b).EndedAt)
}

func TestAssignment_Before(t *testing.T) {
	first, second, third := book.Assignment{Block: 1, LogIndex: 9}, book.Assignment{Block: 2}, book.Assignment{Block: 2, LogIndex: 1}
	for _, order := range [][2]book.Assignment{{first, second}, {second, third}, {first, third}} {
		require.True(t, order[0].Before(order[1]))
		require.False(t, order[1].Before(order[0]))
	}
	require.False(t, first.Before(first))
}

func TestBook_OtherEnds(t *testing.T) {
	ends := []struct {
		name   string
		events []chain.Event
		want   protocol.JobStatus
	}{
		{"cancelled", []chain.Event{chain.JobCancelled{Meta: at(2), JobID: job}}, protocol.StatusCancelled},
		{"refunded", []chain.Event{chain.JobExpired{Meta: at(2), JobID: job, Slashed: new(big.Int)}}, protocol.StatusRefunded},
		{"expired", []chain.Event{assigned(2), chain.JobExpired{Meta: at(3), JobID: job, Slashed: big.NewInt(1)}}, protocol.StatusExpired},
	}
	for _, c := range ends {
		t.Run(c.name, func(t *testing.T) {
			b := book.New()
			apply(t, b, posted(1))
			apply(t, b, c.events...)
			require.Equal(t, c.want, only(t, b).Status)
			require.Equal(t, c.events[len(c.events)-1].Where().Time, only(t, b).EndedAt)
		})
	}
}

func TestBook_RollbackTakesEventsBack(t *testing.T) {
	b := book.New()
	apply(t, b, posted(1), bid(2, 50), bid(3, 60), assigned(4))
	require.NoError(t, b.Rollback(t.Context(), 2))
	require.Equal(t, protocol.StatusOpen, only(t, b).Status)
	require.Nil(t, only(t, b).Assignment)
	require.Equal(t, uint16(50), only(t, b).Standing.Score)
	cursor, err := b.Cursor(t.Context())
	require.NoError(t, err)
	require.Equal(t, uint64(2), cursor.Block)
	require.NoError(t, b.Rollback(t.Context(), 0))
	require.Empty(t, b.Jobs())
	cursor, err = b.Cursor(t.Context())
	require.NoError(t, err)
	require.True(t, cursor.IsZero())
}

func TestBook_TellsOfChanges(t *testing.T) {
	b := book.New()
	changed := b.Changed()
	apply(t, b, posted(1))
	<-changed
	changed = b.Changed()
	require.NoError(t, b.Apply(t.Context(), []chain.BlockEvents{{Number: 2}}))
	select {
	case <-changed:
		t.Fatal("a block without events changes nothing")
	default:
	}
	require.NoError(t, b.Rollback(t.Context(), 1))
	<-changed
}

func TestBook_AdoptsWhatIsOwed(t *testing.T) {
	b := book.New()
	b.Adopt([]chain.Event{posted(1), assigned(2)})
	require.Equal(t, protocol.StatusAssigned, only(t, b).Status)
	b.Adopt([]chain.Event{posted(1), assigned(2)})
	apply(t, b, posted(1), assigned(2), chain.JobSettled{Meta: at(9), JobID: job})
	require.Equal(t, protocol.StatusSettled, only(t, b).Status)
}

func TestBook_LeavesOutWhatItCannotUse(t *testing.T) {
	b := book.New()
	apply(t, b, bid(1, 5), assigned(2), chain.JobUnreadable{Meta: at(3), JobID: job}, chain.PauseChanged{Meta: at(4)})
	require.Empty(t, b.Jobs())
	require.Equal(t, 1, b.Unreadable())
}

func TestBook_ForgetsOldEnds(t *testing.T) {
	b := book.New()
	apply(t, b, posted(1), chain.JobCancelled{Meta: at(2), JobID: job})
	other := posted(258)
	other.JobID = common.Hash{2}
	apply(t, b, other)
	require.Len(t, b.Jobs(), 2)
	require.NoError(t, b.Apply(t.Context(), []chain.BlockEvents{{Number: 259}}))
	require.Equal(t, common.Hash{2}, only(t, b).ID)
}
