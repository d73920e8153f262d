package board_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
)

func TestBoard_FollowsRounds(t *testing.T) {
	b := board.New()
	apply(t, b, block(1, posted(1, 0)), block(2, chain.JobAssigned{JobID: id(1), Price: big.NewInt(1)}),
		block(3, chain.RoundEnded{JobID: id(1), Round: 0, BidEnd: 1_018}))
	job, state := b.Job(id(1))
	require.Equal(t, board.Open, state, "a round that ended without a result opens the next")
	require.EqualValues(t, 1, job.Round)
	require.EqualValues(t, 1_018, job.BidEnd)
	require.NoError(t, b.Rollback(t.Context(), 2))
	_, state = b.Job(id(1))
	require.Equal(t, board.Closed, state)
	require.NoError(t, b.Rollback(t.Context(), 1))
	job, state = b.Job(id(1))
	require.Equal(t, board.Open, state)
	require.Zero(t, job.Round)
	for name, end := range map[string]chain.Event{
		"excused": chain.JobExcused{JobID: id(1)}, "reached": chain.QuorumReached{JobID: id(1)}, "finalised": chain.JobFinalised{JobID: id(1)},
	} {
		t.Run(name, func(t *testing.T) {
			one := board.New()
			apply(t, one, block(1, posted(1, 0)), block(2, end))
			require.Empty(t, openIDs(one))
		})
	}
}

func TestBoard_FollowsReplicas(t *testing.T) {
	quorum := posted(1, 0)
	quorum.Request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 2}
	placed := func(replica uint8) chain.Event {
		return chain.ReplicaAssigned{JobID: id(1), Replica: replica, Price: big.NewInt(1)}
	}
	b := board.New()
	apply(t, b, block(1, quorum), block(2, placed(0)))
	job, state := b.Job(id(1))
	require.Equal(t, board.Open, state)
	require.EqualValues(t, 1, job.Round)
	require.EqualValues(t, 1_002+board.ReplicaBidSeconds, job.BidEnd, "there is time to bid for the next replica")
	apply(t, b, block(3, placed(1), chain.ReplicaAssigned{JobID: id(9)}))
	_, state = b.Job(id(1))
	require.Equal(t, board.Closed, state)
}

func TestBoard_KnowsWhatWorkersHadOfLate(t *testing.T) {
	first, second := common.Address{1}, common.Address{2}
	dear := posted(1, 0)
	dear.Request.Offer.MaxPrice = big.NewInt(10_000_000_000)
	b := board.New()
	at := func(number, time uint64, events ...chain.Event) chain.BlockEvents {
		return chain.BlockEvents{Number: number, Hash: common.Hash{byte(number)}, Time: time, Events: events}
	}
	given := func(worker common.Address, price int64) chain.Event {
		return chain.JobAssigned{JobID: id(1), Worker: worker, Price: big.NewInt(price)}
	}
	apply(t, b, at(1, 1_000, dear, given(first, 5_000_000_000)), at(2, 2_000, given(first, 3_000_000_000), given(second, 1)),
		at(3, 4_000, given(second, 2_000_000_000)), at(4, 9_000))
	had, err := b.Recent(3, 4_000)
	require.NoError(t, err)
	require.Equal(t, map[common.Address]board.Had{first: {Earned: 8, Turns: 2}, second: {Earned: 2, Turns: 2}}, had)
	had, err = b.Recent(2, 2_000)
	require.NoError(t, err)
	require.Equal(t, map[common.Address]board.Had{first: {Earned: 8, Turns: 2}, second: {Turns: 1}}, had, "what came later does not count")
	had, err = b.Recent(4, 5_000)
	require.NoError(t, err)
	require.Equal(t, map[common.Address]board.Had{first: {Earned: 3, Turns: 1}, second: {Earned: 2, Turns: 2}}, had, "an hour is over")
	_, err = b.Recent(5, 9_000)
	require.ErrorIs(t, err, board.ErrBehind)
	require.NoError(t, b.Rollback(t.Context(), 2))
	_, err = b.Recent(3, 4_000)
	require.ErrorIs(t, err, board.ErrBehind)
	require.Len(t, b.Prices(0, common.Address{}), 3)
	require.Empty(t, b.Prices(protocol.KindSp1+1, common.Address{}))
}

func TestBoard_KnowsEnclavesThatMayBeLive(t *testing.T) {
	b := board.New()
	apply(t, b, block(1, chain.EnclaveRegistered{Enclave: id(1), Operator: common.Address{1}}, chain.SignerAdmitted{Enclave: id(1), Expiry: 2_000}),
		block(2, chain.SignerAdmitted{Enclave: id(2), Expiry: 3_000}), block(3, chain.SignerAdmitted{Enclave: id(1), Expiry: 2_500}))
	require.Equal(t, []board.Sighted{{Enclave: id(1), Operator: common.Address{1}}, {Enclave: id(2)}}, b.Enclaves(2_500))
	require.Equal(t, []board.Sighted{{Enclave: id(2)}}, b.Enclaves(2_501))
	require.NoError(t, b.Rollback(t.Context(), 1))
	require.Len(t, b.Enclaves(0), 1)
}
