package index_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/keeper/internal/index"
)

var (
	market    = common.HexToAddress("0xaa")
	requester = common.HexToAddress("0x01")
	workerA   = common.HexToAddress("0x0a")
	workerB   = common.HexToAddress("0x0b")
	enclaveA  = common.HexToHash("0xea")
	jobOne    = common.HexToHash("0x11")
	jobTwo    = common.HexToHash("0x22")
)

// fork names one history of the chain: block hashes differ between forks.
type fork string

func (f fork) hash(number uint64) common.Hash {
	return common.BytesToHash(fmt.Appendf(nil, "%s-%d", f, number))
}

// block makes a block of events; each gets the block's place, and its position as log index.
func (f fork) block(number uint64, events ...func(chain.Meta) chain.Event) chain.BlockEvents {
	made := chain.BlockEvents{Number: number, Hash: f.hash(number), Time: 1_000 + number*12}
	for i, event := range events {
		made.Events = append(made.Events, event(chain.Meta{
			Contract: market, Block: number, BlockHash: made.Hash, Time: made.Time, LogIndex: uint(i),
			TxHash: common.BytesToHash(fmt.Appendf(nil, "tx-%s-%d-%d", f, number, i)),
		}))
	}
	return made
}

func request() protocol.JobRequest {
	return protocol.JobRequest{
		Requester: requester, Nonce: big.NewInt(7),
		Work: protocol.Work{Kind: protocol.KindSp1, Program: common.Hash{1}, CycleLimit: 1 << 60, ProgramURI: "http://a/p"},
		Offer: protocol.Offer{
			MinPrice: big.NewInt(1), MaxPrice: new(big.Int).Lsh(big.NewInt(1), 95), FloorFee: big.NewInt(0),
			Collateral: big.NewInt(9), BiddingWindow: 30, ExecutionWindow: 60, FinalDeadline: 9_000,
		},
	}
}

func posted(job common.Hash) func(chain.Meta) chain.Event {
	return func(at chain.Meta) chain.Event {
		return chain.JobPosted{Meta: at, JobID: job, Requester: requester, Request: request()}
	}
}

func bid(job common.Hash, worker common.Address, price int64) func(chain.Meta) chain.Event {
	return func(at chain.Meta) chain.Event {
		return chain.BidPlaced{Meta: at, JobID: job, Worker: worker, Enclave: enclaveA, Price: big.NewInt(price), Score: 5, ValidUntil: 2_000}
	}
}

func assigned(job common.Hash, worker common.Address) func(chain.Meta) chain.Event {
	return func(at chain.Meta) chain.Event {
		return chain.JobAssigned{
			Meta: at, JobID: job, Requester: requester, Worker: worker, Enclave: enclaveA, Price: big.NewInt(5), Score: 6,
			Deadline: 3_000, WeightsVersion: 1, InputsRoot: common.Hash{4},
		}
	}
}

func settled(job common.Hash, worker common.Address) func(chain.Meta) chain.Event {
	return func(at chain.Meta) chain.Event {
		return chain.JobSettled{
			Meta: at, JobID: job, Requester: requester, Worker: worker, Outcome: protocol.OutcomeOk, ResultDigest: common.Hash{8},
			Cycles: 1 << 62, Paid: big.NewInt(4), Fee: big.NewInt(1), PublicValues: []byte{0xde, 0xad},
		}
	}
}

func open(t *testing.T, path string) *index.Store {
	t.Helper()
	store, err := index.Open(t.Context(), path, 31337, market)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	return store
}

func fresh(t *testing.T) *index.Store {
	t.Helper()
	return open(t, filepath.Join(t.TempDir(), "sub", "index.sqlite"))
}

func apply(t *testing.T, store *index.Store, blocks ...chain.BlockEvents) {
	t.Helper()
	require.NoError(t, store.Apply(t.Context(), blocks))
}

// dump is all that can be asked of an index.
func dump(t *testing.T, store *index.Store) string {
	t.Helper()
	jobs, err := store.Jobs(t.Context(), index.JobFilter{Limit: 100})
	require.NoError(t, err)
	workers, err := store.Workers(t.Context())
	require.NoError(t, err)
	enclaves, err := store.Enclaves(t.Context())
	require.NoError(t, err)
	live, err := store.Live(t.Context())
	require.NoError(t, err)
	cursor, err := store.Cursor(t.Context())
	require.NoError(t, err)
	all, err := json.MarshalIndent([]any{cursor, jobs, workers, enclaves, live}, "", " ")
	require.NoError(t, err)
	return string(all)
}

func TestJobFromPostingToPayment(t *testing.T) {
	store := fresh(t)
	apply(t, store,
		fork("a").block(10, posted(jobOne)),
		fork("a").block(11, bid(jobOne, workerA, 6), bid(jobOne, workerB, 5)),
		fork("a").block(15, assigned(jobOne, workerB)))

	job, err := store.Job(t.Context(), jobOne)
	require.NoError(t, err)
	require.Equal(t, "assigned", job.Status)
	require.Equal(t, request(), *job.Request)
	require.EqualValues(t, 1_120+30, job.BidEnd)
	require.EqualValues(t, 9_000, job.FinalDeadline)
	require.Len(t, job.Bids, 2)
	require.Equal(t, "5", job.Bids[1].Price)
	require.False(t, job.Assignment.Fallback)
	require.Nil(t, job.Outcome)

	apply(t, store, fork("a").block(20, settled(jobOne, workerB)))
	job, err = store.Job(t.Context(), jobOne)
	require.NoError(t, err)
	require.Equal(t, "settled", job.Status)
	require.Equal(t, &index.Outcome{
		Worker: workerB, Outcome: "ok", Cycles: 1 << 62, ResultDigest: common.Hash{8}, PublicValues: []byte{0xde, 0xad},
		Paid: "4", Fee: "1", Place: job.Timeline[4].Place,
	}, job.Outcome)
	var steps []string
	for _, step := range job.Timeline {
		steps = append(steps, fmt.Sprintf("%s@%d %d", step.Event, step.Block, step.Time))
	}
	require.Equal(t, []string{"posted@10 1120", "bid@11 1132", "bid@11 1132", "assigned@15 1180", "settled@20 1240"}, steps)

	body, err := json.Marshal(job)
	require.NoError(t, err)
	require.Contains(t, string(body), `"publicValues":"0xdead"`)
	require.Contains(t, string(body), `"cycles":"4611686018427387904"`)
}

func TestJobEndsInEveryOtherWay(t *testing.T) {
	ended := func(event func(chain.Meta) chain.Event) *index.Job {
		store := fresh(t)
		apply(t, store, fork("a").block(10, posted(jobOne), event))
		job, err := store.Job(t.Context(), jobOne)
		require.NoError(t, err)
		return job
	}
	expired := func(worker common.Address, slashed int64) func(chain.Meta) chain.Event {
		return func(at chain.Meta) chain.Event {
			return chain.JobExpired{Meta: at, JobID: jobOne, Worker: worker, Refund: big.NewInt(9), Slashed: big.NewInt(slashed)}
		}
	}
	job := ended(expired(workerA, 3))
	require.Equal(t, "expired", job.Status)
	require.Equal(t, "expired", job.Timeline[1].Event)
	require.Equal(t, "3", job.Refund.Slashed)
	job = ended(expired(common.Address{}, 0))
	require.Equal(t, "refunded", job.Status)
	require.Equal(t, "refunded", job.Timeline[1].Event)
	job = ended(func(at chain.Meta) chain.Event {
		return chain.JobCancelled{Meta: at, JobID: jobOne, Refund: big.NewInt(9)}
	})
	require.Equal(t, "cancelled", job.Status)
	require.Equal(t, "9", job.Refund.Amount)
	job = ended(func(at chain.Meta) chain.Event {
		return chain.JobExcused{Meta: at, JobID: jobOne, Worker: workerA, Reason: "quarantined", Refund: big.NewInt(9)}
	})
	require.Equal(t, "refunded", job.Status)
	require.Equal(t, "excused", job.Timeline[1].Event)
	require.Equal(t, "quarantined", job.Refund.Reason)
}

func TestUnreadableJobIsLiveWithoutTimes(t *testing.T) {
	store := fresh(t)
	apply(t, store, fork("a").block(10, func(at chain.Meta) chain.Event {
		return chain.JobUnreadable{Meta: at, JobID: jobOne, Requester: requester, Reason: "garbage"}
	}))
	job, err := store.Job(t.Context(), jobOne)
	require.NoError(t, err)
	require.Nil(t, job.Request)
	require.Equal(t, "garbage", job.Unreadable)
	live, err := store.Live(t.Context())
	require.NoError(t, err)
	require.Equal(t, []index.Live{{ID: jobOne, Status: protocol.StatusOpen, Events: 1}}, live)
}

func TestLiveTellsWhatDutiesNeed(t *testing.T) {
	store := fresh(t)
	dropped := func(at chain.Meta) chain.Event { return chain.BidDropped{Meta: at, JobID: jobOne} }
	step := func(number uint64, event func(chain.Meta) chain.Event) []index.Live {
		apply(t, store, fork("a").block(number, event))
		live, err := store.Live(t.Context())
		require.NoError(t, err)
		return live
	}
	open := index.Live{ID: jobOne, Status: protocol.StatusOpen, BidEnd: 1_042, FinalDeadline: 9_000}
	withBid := open
	withBid.HasBid = true
	owed := index.Live{ID: jobOne, Status: protocol.StatusAssigned, BidEnd: 1_042, FinalDeadline: 9_000, Deadline: 3_000}
	for i, one := range []struct {
		event func(chain.Meta) chain.Event
		want  index.Live
	}{
		{posted(jobOne), open},
		{bid(jobOne, workerA, 6), withBid},
		{dropped, open},
		{bid(jobOne, workerB, 6), withBid},
		{assigned(jobOne, workerB), owed},
	} {
		one.want.Events = i + 1
		require.Equal(t, []index.Live{one.want}, step(uint64(i+1), one.event))
	}
	require.Empty(t, step(6, settled(jobOne, workerB)))
	job, err := store.Job(t.Context(), jobOne)
	require.NoError(t, err)
	require.True(t, job.Bids[0].Dropped)
	require.False(t, job.Bids[1].Dropped)
}

func stake(events ...chain.Event) []func(chain.Meta) chain.Event {
	var made []func(chain.Meta) chain.Event
	for _, event := range events {
		made = append(made, func(at chain.Meta) chain.Event {
			switch e := event.(type) {
			case chain.WorkerRegistered:
				e.Meta = at
				return e
			case chain.StakeDeposited:
				e.Meta = at
				return e
			case chain.StakeWithdrawRequested:
				e.Meta = at
				return e
			case chain.StakeWithdrawn:
				e.Meta = at
				return e
			case chain.StakeSlashed:
				e.Meta = at
				return e
			case chain.EndpointChanged:
				e.Meta = at
				return e
			}
			panic(fmt.Sprintf("%T", event))
		})
	}
	return made
}

func TestWorkerAddsUp(t *testing.T) {
	store := fresh(t)
	apply(t, store,
		fork("a").block(1, stake(
			chain.WorkerRegistered{Operator: workerA, WorkerID: 1, URL: "http://a"},
			chain.StakeDeposited{Operator: workerA, Amount: big.NewInt(60), Stake: big.NewInt(60)},
			chain.StakeDeposited{Operator: workerA, Amount: big.NewInt(40), Stake: big.NewInt(100)},
			chain.StakeWithdrawRequested{Operator: workerA, Amount: big.NewInt(30)},
			chain.StakeWithdrawn{Operator: workerA, Amount: big.NewInt(10)},
			chain.StakeSlashed{Operator: workerA, Amount: big.NewInt(25)},
			chain.EndpointChanged{Operator: workerA, URL: "http://b"},
		)...),
		fork("a").block(2, posted(jobOne), assigned(jobOne, workerA), settled(jobOne, workerA)))
	workers, err := store.Workers(t.Context())
	require.NoError(t, err)
	require.Len(t, workers, 1)
	w := workers[0]
	require.Equal(t, []any{"45", "20", "25", "http://b", uint32(1), uint64(1), uint64(1), uint64(0)},
		[]any{w.Stake, w.Unbonding, w.Slashed, w.URL, w.WorkerID, w.Assigned, w.Settled, w.Expired})
}

func TestEnclaveKeepsItsTwoNewestSigners(t *testing.T) {
	store := fresh(t)
	capacity := protocol.Capacity{Cores: 4, MemoryMiB: 1024, KHz: 2000, Slots: 2, Modes: protocol.ModeExecute}
	packed, err := capacity.Pack()
	require.NoError(t, err)
	admitted := func(key byte, sequence, expiry uint64) func(chain.Meta) chain.Event {
		return func(at chain.Meta) chain.Event {
			return chain.SignerAdmitted{
				Meta: at, Enclave: enclaveA, Signer: common.Address{key}, Sequence: sequence, Expiry: expiry, Capacity: packed,
			}
		}
	}
	retired := func(at chain.Meta) chain.Event { return chain.SignersRetired{Meta: at, Enclave: enclaveA} }
	frozen := func(at chain.Meta) chain.Event { return chain.EnclaveFrozen{Meta: at, Enclave: enclaveA, Frozen: true} }
	look := func() *index.Enclave {
		enclaves, err := store.Enclaves(t.Context())
		require.NoError(t, err)
		require.Len(t, enclaves, 1)
		return enclaves[0]
	}
	keys := func(e *index.Enclave) (keys []byte) {
		for _, signer := range e.Signers {
			keys = append(keys, signer.Key[0])
		}
		return keys
	}

	apply(t, store, fork("a").block(1,
		func(at chain.Meta) chain.Event {
			return chain.EnclaveAppraised{Meta: at, Enclave: enclaveA, Status: protocol.TcbUpToDate, ValidUntil: 5_000}
		},
		func(at chain.Meta) chain.Event {
			return chain.EnclaveRegistered{Meta: at, Enclave: enclaveA, Operator: workerA, FMSPC: [6]byte{0xb0, 0xc0}}
		},
		admitted(1, 1, 3_000)))
	require.Equal(t, "UpToDate", look().TCBStatus, "the verdict may come first")
	require.Equal(t, "b0c000000000", look().FMSPC)
	require.Equal(t, &index.Capacity{Cores: 4, MemoryMiB: 1024, KHz: 2000, Slots: 2, Modes: 1}, look().Capacity)
	require.True(t, look().LiveAt(3_000))
	require.False(t, look().LiveAt(3_001))

	apply(t, store, fork("a").block(2, admitted(1, 2, 4_000)), fork("a").block(3, admitted(2, 3, 5_000)))
	require.Equal(t, []byte{2, 1}, keys(look()), "the same key is kept once")
	apply(t, store, fork("a").block(4, admitted(3, 4, 6_000)))
	require.Equal(t, []byte{3, 2}, keys(look()))
	apply(t, store, fork("a").block(5, retired, admitted(4, 5, 7_000)))
	require.Equal(t, []byte{4}, keys(look()), "superseding ends the others")
	apply(t, store, fork("a").block(6, frozen))
	require.False(t, look().LiveAt(1))
}

func TestRollbackUndoesExactlyWhatCameAfter(t *testing.T) {
	common := []chain.BlockEvents{
		fork("a").block(1, stake(chain.WorkerRegistered{Operator: workerA, WorkerID: 1},
			chain.StakeDeposited{Operator: workerA, Amount: big.NewInt(60), Stake: big.NewInt(60)})...),
		fork("a").block(2, posted(jobOne), bid(jobOne, workerA, 6)),
	}
	reference := fresh(t)
	apply(t, reference, common...)
	want := dump(t, reference)

	store := fresh(t)
	apply(t, store, common...)
	apply(t, store,
		fork("b").block(3, assigned(jobOne, workerA), posted(jobTwo)),
		fork("b").block(4, stake(chain.StakeSlashed{Operator: workerA, Amount: big.NewInt(1)})...),
		fork("b").block(5, settled(jobOne, workerA)))
	require.NotEqual(t, want, dump(t, store))
	require.NoError(t, store.Rollback(t.Context(), 2))
	require.Equal(t, want, dump(t, store))

	apply(t, reference, fork("c").block(3, assigned(jobOne, workerA)))
	apply(t, store, fork("c").block(3, assigned(jobOne, workerA)))
	require.Equal(t, dump(t, reference), dump(t, store), "the other fork goes on as if it had been the only one")
}

func TestRollbackBelowAllRemembersNothing(t *testing.T) {
	store := fresh(t)
	apply(t, store, fork("a").block(5, posted(jobOne)))
	require.NoError(t, store.Rollback(t.Context(), 4))
	cursor, err := store.Cursor(t.Context())
	require.NoError(t, err)
	require.True(t, cursor.IsZero())
	require.Equal(t, dump(t, fresh(t)), dump(t, store))
	apply(t, store, fork("b").block(5, posted(jobOne)))
}

func TestApplyIsAllOrNothing(t *testing.T) {
	store := fresh(t)
	apply(t, store, fork("a").block(1, posted(jobOne)))
	before := dump(t, store)
	err := store.Apply(t.Context(), []chain.BlockEvents{
		fork("a").block(2, bid(jobOne, workerA, 5)), fork("a").block(1, posted(jobTwo)),
	})
	require.ErrorContains(t, err, "block 1")
	require.Equal(t, before, dump(t, store))
	over, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, store.Apply(over, []chain.BlockEvents{fork("a").block(2)}), context.Canceled)
	require.NoError(t, store.Apply(t.Context(), nil))
}

func TestIndexSurvivesARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a b?c.sqlite")
	first, err := index.Open(t.Context(), path, 31337, market)
	require.NoError(t, err)
	apply(t, first, fork("a").block(1, posted(jobOne)), fork("a").block(2, bid(jobOne, workerA, 5)))
	want := dump(t, first)
	require.NoError(t, first.Close())
	_, err = os.Stat(path)
	require.NoError(t, err, "the file has the name it was given")

	second := open(t, path)
	require.Equal(t, want, dump(t, second))
	cursor, err := second.Cursor(t.Context())
	require.NoError(t, err)
	require.Equal(t, chain.Cursor{Block: 2, Hash: fork("a").hash(2)}, cursor)
	require.NoError(t, second.Rollback(t.Context(), 1))
	job, err := second.Job(t.Context(), jobOne)
	require.NoError(t, err)
	require.Empty(t, job.Bids)
}

func TestOpenRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.sqlite")
	store, err := index.Open(t.Context(), path, 31337, market)
	require.NoError(t, err)
	require.NoError(t, store.Close())
	_, err = index.Open(t.Context(), path, 1, market)
	require.ErrorIs(t, err, index.ErrForeign)
	_, err = index.Open(t.Context(), path, 31337, workerA)
	require.ErrorIs(t, err, index.ErrForeign)

	db, err := sql.Open("sqlite", path)
	require.NoError(t, err)
	_, err = db.Exec("PRAGMA user_version = 99")
	require.NoError(t, err)
	require.NoError(t, db.Close())
	_, err = index.Open(t.Context(), path, 31337, market)
	require.ErrorContains(t, err, "use a newer program")

	garbage := filepath.Join(t.TempDir(), "garbage")
	require.NoError(t, os.WriteFile(garbage, []byte("this is not a database, and it is long enough to look like one"), 0o600))
	_, err = index.Open(t.Context(), garbage, 31337, market)
	require.ErrorContains(t, err, "not a database")
}

func TestJobsAreFilteredAndPaged(t *testing.T) {
	store := fresh(t)
	other := common.HexToAddress("0x99")
	postedBy := func(id byte, by common.Address) func(chain.Meta) chain.Event {
		return func(at chain.Meta) chain.Event {
			return chain.JobPosted{Meta: at, JobID: common.Hash{id}, Requester: by, Request: request()}
		}
	}
	apply(t, store,
		fork("a").block(1, postedBy(1, requester), postedBy(2, other)),
		fork("a").block(2, postedBy(3, requester), assigned(common.Hash{3}, workerA)))
	ids := func(filter index.JobFilter) (ids []byte) {
		if filter.Limit == 0 {
			filter.Limit = 10
		}
		jobs, err := store.Jobs(t.Context(), filter)
		require.NoError(t, err)
		for _, job := range jobs {
			ids = append(ids, job.ID[0])
		}
		return ids
	}
	require.Equal(t, []byte{3, 2, 1}, ids(index.JobFilter{}))
	require.Equal(t, []byte{2, 1}, ids(index.JobFilter{Status: "open"}))
	require.Equal(t, []byte{3, 1}, ids(index.JobFilter{Requester: requester}))
	require.Equal(t, []byte{1}, ids(index.JobFilter{Requester: requester, Status: "open"}))
	require.Equal(t, []byte{3, 2}, ids(index.JobFilter{Limit: 2}))
	require.Equal(t, []byte{1}, ids(index.JobFilter{Before: &index.JobPlace{Block: 1, LogIndex: 1}}))
	require.Empty(t, ids(index.JobFilter{Status: "held"}))
	_, err := store.Jobs(t.Context(), index.JobFilter{Status: "opened", Limit: 1})
	require.ErrorIs(t, err, index.ErrBadQuery)
	counts, err := store.Counts(t.Context())
	require.NoError(t, err)
	require.Equal(t, map[string]int{"open": 2, "assigned": 1}, counts)
	_, err = store.Job(t.Context(), common.Hash{9})
	require.ErrorIs(t, err, index.ErrNotFound)
}

func TestEventsAboutNothingAreLetPass(t *testing.T) {
	store := fresh(t)
	apply(t, store, fork("a").block(1, func(at chain.Meta) chain.Event { return chain.PauseChanged{Meta: at, Paused: true} }))
	counts, err := store.Counts(t.Context())
	require.NoError(t, err)
	require.Empty(t, counts)
}

func TestOnlyTheNewestBlocksAreRemembered(t *testing.T) {
	store := fresh(t)
	apply(t, store, fork("a").block(1, posted(jobOne)), fork("a").block(2), fork("a").block(5_000))
	require.NoError(t, store.Rollback(t.Context(), 4_999))
	cursor, err := store.Cursor(t.Context())
	require.NoError(t, err)
	require.True(t, cursor.IsZero(), "deeper than what is remembered means to index anew")
	_, err = store.Job(t.Context(), jobOne)
	require.ErrorIs(t, err, index.ErrNotFound)
}
