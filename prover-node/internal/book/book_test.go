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

func TestBook_RoundsAndTheirEnds(t *testing.T) {
	slashed := chain.RoundEnded{Meta: at(4), JobID: job, Worker: me, Round: 0, Why: "expired", Slashed: big.NewInt(9), BidEnd: 1100}
	b := book.New()
	apply(t, b, posted(1), bid(2, 50), assigned(3))
	require.Equal(t, &book.Assignment{Worker: me, Price: big.NewInt(5), Deadline: 3000, Block: 3}, only(t, b).Owed(me))
	require.Nil(t, only(t, b).Owed(common.Address{0xbb}))
	require.Equal(t, uint64(1002), only(t, b).FrozenAt)
	apply(t, b, slashed)
	got := only(t, b)
	require.Equal(t, protocol.StatusOpen, got.Status)
	require.EqualValues(t, 1, got.Round)
	require.EqualValues(t, 1100, got.BidEnd)
	require.Nil(t, got.Standing)
	require.Zero(t, got.FrozenAt, "a new round begins with the ceiling of its own time")
	require.Nil(t, got.Owed(me))
	require.Equal(t, []book.End{{Worker: me, How: book.Slashed, At: 1004}}, got.Ends)
	require.Equal(t, book.Slashed, got.EndOf(me, 0).How)
	require.Nil(t, got.EndOf(me, 1))

	again := assigned(5)
	again.Round, again.Deadline = 1, 1005
	excused := chain.RoundEnded{Meta: at(6), JobID: job, Worker: me, Round: 1, Why: "excused", Slashed: new(big.Int), BidEnd: 1200}
	last := assigned(7)
	last.Round, last.Deadline = 2, 1007
	apply(t, b, again, excused, last, chain.JobSettled{Meta: at(8), JobID: job, Worker: me})
	require.Equal(t, book.Released, only(t, b).EndOf(me, 1).How)
	require.Equal(t, book.PaidLate, only(t, b).EndOf(me, 2).How, "a second after its deadline")
}

func TestBook_Replicas(t *testing.T) {
	rival := common.Address{0xbb}
	first := posted(1)
	first.Request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 3}
	place := func(block uint64, replica uint8, worker common.Address) chain.ReplicaAssigned {
		return chain.ReplicaAssigned{Meta: at(block), JobID: job, Replica: replica, Worker: worker, Enclave: common.Hash{replica + 1}, Price: big.NewInt(5), Deadline: 3000}
	}
	ended := func(block uint64, replica uint8, worker common.Address, state protocol.ReplicaState) chain.ReplicaEnded {
		return chain.ReplicaEnded{Meta: at(block), JobID: job, Replica: replica, Worker: worker, State: state, Paid: new(big.Int)}
	}
	b := book.New()
	apply(t, b, first, bid(2, 50), place(3, 0, rival))
	require.Equal(t, protocol.StatusOpen, only(t, b).Status)
	require.EqualValues(t, 1, only(t, b).Round)
	require.Nil(t, only(t, b).Standing)
	require.False(t, only(t, b).HoldsReplica(me))
	apply(t, b, place(4, 1, me))
	require.True(t, only(t, b).HoldsReplica(me))
	require.EqualValues(t, 1, only(t, b).Owed(me).Round)
	require.EqualValues(t, 0, only(t, b).Owed(rival).Round)
	apply(t, b, place(5, 2, common.Address{0xcc}))
	require.Equal(t, protocol.StatusAssigned, only(t, b).Status)

	apply(t, b, chain.ReplicaDelivered{Meta: at(6), JobID: job, Replica: 0, Worker: rival})
	require.Nil(t, only(t, b).Owed(rival), "it has answered")
	apply(t, b, chain.QuorumReached{Meta: at(7), JobID: job}, ended(8, 0, rival, protocol.ReplicaPaid))
	require.Equal(t, protocol.StatusDelivered, only(t, b).Status)
	require.NotNil(t, only(t, b).Owed(me), "who has not answered yet still owes")
	apply(t, b, ended(9, 1, me, protocol.ReplicaExcused), ended(10, 2, common.Address{0xcc}, protocol.ReplicaSlashed))
	require.Nil(t, only(t, b).Owed(me))
	require.True(t, only(t, b).HoldsReplica(me), "and gets no other")
	require.Equal(t, []book.End{
		{Worker: rival, Enclave: common.Hash{1}, Round: 0, How: book.Paid, At: 1008},
		{Worker: me, Enclave: common.Hash{2}, Round: 1, How: book.Released, At: 1009},
		{Worker: common.Address{0xcc}, Enclave: common.Hash{3}, Round: 2, How: book.Slashed, At: 1010},
	}, only(t, b).Ends)
	require.NoError(t, b.Rollback(t.Context(), 4))
	require.Equal(t, protocol.StatusOpen, only(t, b).Status)
	require.Len(t, only(t, b).Replicas, 2)
	require.Equal(t, protocol.ReplicaWorking, only(t, b).Replicas[0].State)
}

func TestBook_StatedResults(t *testing.T) {
	b := book.New()
	apply(t, b, posted(1), assigned(2), chain.ResultStated{
		Meta: at(3), JobID: job, Worker: me, ResultDigest: common.Hash{9}, Paid: big.NewInt(4), Reserve: big.NewInt(1), Until: 2000,
	})
	got := only(t, b)
	require.Equal(t, protocol.StatusDelivered, got.Status)
	require.Equal(t, common.Hash{9}, got.Stated)
	require.EqualValues(t, 2000, got.Until)
	require.Nil(t, got.Owed(me))
	require.Equal(t, book.Paid, got.EndOf(me, 0).How)
	apply(t, b, chain.ResultDemanded{Meta: at(4), JobID: job, Until: 2500})
	require.True(t, only(t, b).Demanded)
	require.EqualValues(t, 2500, only(t, b).Until)
	apply(t, b, chain.ResultPublished{Meta: at(5), JobID: job}, chain.JobFinalised{Meta: at(6), JobID: job})
	require.Equal(t, protocol.StatusSettled, only(t, b).Status)
	require.Len(t, only(t, b).Ends, 1)
}

func TestBook_AdoptedEventsCountOnce(t *testing.T) {
	first := posted(1)
	first.Request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Replicas: 2}
	placed := chain.ReplicaAssigned{Meta: at(2), JobID: job, Worker: me, Deadline: 3000}
	b := book.New()
	b.Adopt([]chain.Event{first, placed})
	apply(t, b, first, placed)
	require.Len(t, only(t, b).Replicas, 1)
	require.Equal(t, protocol.StatusOpen, only(t, b).Status)
}

func TestBook_HeldJobsOweNothing(t *testing.T) {
	first := posted(1)
	first.Request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Replicas: 2}
	b := book.New()
	apply(t, b, first, chain.ReplicaAssigned{Meta: at(2), JobID: job, Worker: me, Deadline: 3000},
		chain.ReplicaDelivered{Meta: at(3), JobID: job, Worker: me}, chain.JobHeld{Meta: at(4), JobID: job})
	require.Nil(t, only(t, b).Owed(me))
	apply(t, b, chain.JobFinalised{Meta: at(5), JobID: job})
	require.Equal(t, protocol.StatusRefunded, only(t, b).Status)
}
