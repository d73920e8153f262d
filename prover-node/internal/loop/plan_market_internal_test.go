package loop

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
)

func TestPlan_Rounds(t *testing.T) {
	job := open(1)
	job.Round = 1
	v := sight(job)
	// The first round: it was bid for, run and declined, none of which says anything about the second.
	old := offered(v, job, 500, 5000)
	old.finished, old.declined, old.oracles[0] = true, "vkey_mismatch", handedIn
	v.tasks = map[taskID]*task{first(1): old, {job: job.ID, round: 1}: fresh()}
	require.Equal(t, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}, told(plan(v)))
	for _, a := range plan(v) {
		require.EqualValues(t, 1, a.offer.Bid.Round)
	}
	slots, stake := committed(v)
	require.Zero(t, slots, "a bid for a round that is over promises nothing")
	require.Zero(t, stake.Sign())
}

func TestPlan_StopsWhatIsNotOwedAnyMore(t *testing.T) {
	cases := []struct {
		name   string
		change func(end *book.End, t *task)
		want   []string
	}{
		{"slashed", func(*book.End, *task) {}, []string{"stop 1.0"}},
		{"released", func(end *book.End, _ *task) { end.How = book.Released }, []string{"stop 1.0"}},
		{"paid: that was us", func(end *book.End, _ *task) { end.How = book.Paid }, []string{}},
		{"another round", func(end *book.End, _ *task) { end.Round = 1 }, []string{}},
		{"a rival's", func(end *book.End, _ *task) { end.Worker = rival }, []string{}},
		{"another enclave's", func(end *book.End, _ *task) { end.Enclave = common.Hash{1} }, []string{}},
		{"stopped already", func(_ *book.End, t *task) { t.stop = nil }, []string{}},
		{"done already", func(_ *book.End, t *task) { t.working = false }, []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			job := open(1)
			job.Status = protocol.StatusExpired
			job.Ends = []book.End{{Worker: me, Enclave: mine, How: book.Slashed}}
			v := sight(job)
			running := v.tasks[first(1)]
			running.working, running.stop = true, func() {}
			c.change(&job.Ends[0], running)
			v.jobs = []book.Job{job}
			require.Equal(t, c.want, told(plan(v)))
		})
	}
}

func TestPlan_LateWork(t *testing.T) {
	cases := []struct {
		name   string
		change func(v *view, job *book.Job)
		want   []string
	}{
		{"worth it", func(*view, *book.Job) {}, []string{"run 1"}},
		{"in the last second of patience", func(v *view, _ *book.Job) { v.now = 1050 }, []string{"run 1"}},
		{"beyond it", func(v *view, _ *book.Job) { v.now = 1051 }, []string{}},
		{"no patience", func(v *view, _ *book.Job) { v.latePatience = 0 }, []string{}},
		{"half the price is less than the gas", func(v *view, _ *book.Job) { v.market.GasPrice = big.NewInt(1_000_000) }, []string{}},
		{"with a callback", func(_ *view, job *book.Job) { job.Request.Callback.Target = rival }, []string{}},
		{"a replica", func(_ *view, job *book.Job) {
			job.Request.Assurance.Mode = protocol.ModeTeeQuorum
			job.Replicas, job.Assignment = []book.Replica{{Assignment: *job.Assignment, State: protocol.ReplicaWorking}}, nil
		}, []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			job := open(1)
			job.Status = protocol.StatusAssigned
			job.Assignment = &book.Assignment{Worker: me, Enclave: mine, Price: big.NewInt(1000), Deadline: 990}
			v := sight(job)
			v.latePatience, v.strategy = 60, bidding.CostPlus{WeiPerGcycle: new(big.Int), Gas: bidding.GasFigures{Late: 1}}
			c.change(&v, &job)
			v.jobs = []book.Job{job}
			require.Equal(t, c.want, told(plan(v)))
		})
	}
}

func TestPlan_Replicas(t *testing.T) {
	replica := func(worker common.Address, state protocol.ReplicaState) book.Replica {
		return book.Replica{State: state, Assignment: book.Assignment{Worker: worker, Enclave: mine, Price: big.NewInt(1000), Deadline: 1100}}
	}
	cases := []struct {
		name     string
		status   protocol.JobStatus
		replicas []book.Replica
		want     []string
	}{
		{"nobody has one", protocol.StatusOpen, nil, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
		{"a rival has one", protocol.StatusOpen, []book.Replica{replica(rival, protocol.ReplicaWorking)}, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}},
		{"we have one", protocol.StatusOpen, []book.Replica{replica(me, protocol.ReplicaWorking)}, []string{"run 1", "decline 1: replica_held"}},
		{"we have answered", protocol.StatusOpen, []book.Replica{replica(me, protocol.ReplicaDelivered)}, []string{"decline 1: replica_held"}},
		{"we missed one", protocol.StatusOpen, []book.Replica{replica(me, protocol.ReplicaSlashed)}, []string{"decline 1: replica_held"}},
		{"all are placed", protocol.StatusAssigned, []book.Replica{replica(me, protocol.ReplicaWorking)}, []string{"run 1"}},
		{"the others agree already", protocol.StatusDelivered, []book.Replica{replica(me, protocol.ReplicaWorking)}, []string{"run 1"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			job := open(1)
			job.Request.Assurance = protocol.Assurance{Mode: protocol.ModeTeeQuorum, Threshold: 2, Replicas: 3, Distinct: 3}
			job.Status, job.Replicas, job.Round = c.status, c.replicas, uint8(len(c.replicas))
			v := sight(job)
			v.tasks[bidID(job)] = fresh()
			require.Equal(t, c.want, told(plan(v)))
		})
	}
	job := open(1)
	job.Replicas = []book.Replica{replica(me, protocol.ReplicaDelivered)}
	v := sight(job)
	v.tasks[first(1)].declined = ReasonReplicaHeld
	require.Empty(t, told(plan(v)), "and says so once")
}

func TestPlan_FrozenCeilings(t *testing.T) {
	job := open(1)
	// From 1,000 at 900 to 101,000 at 1,000: at 950 it is 51,000.
	job.Request.Offer.MinPrice, job.Request.Offer.MaxPrice = big.NewInt(1000), big.NewInt(101_000)
	job.Request.Offer.OpenAt, job.Request.Offer.RampSeconds = 900, 100
	ask := func(price, frozenAt int64) []string {
		job.FrozenAt = uint64(frozenAt)
		v := sight(job)
		v.mode = BidOnChain
		v.strategy = bidding.CostPlus{WeiPerGcycle: big.NewInt(price * 1000)}
		v.market.FeeBps = 0
		return told(plan(v))
	}
	require.Equal(t, []string{"place 1"}, ask(101_000, 0))
	require.Equal(t, []string{"place 1"}, ask(51_000, 950))
	require.Equal(t, []string{"decline 1: unprofitable"}, ask(51_001, 950), "the ceiling stands where a bid froze it")

	// What was offered before another bid froze the ceiling is offered anew, if it can be.
	job.FrozenAt = 950
	v := sight(job)
	t1 := offered(v, job, 500, 1100)
	t1.oracles[0], t1.oracles[1], t1.offer.Bid.Price = handedIn, handedIn, big.NewInt(60_000)
	require.Equal(t, []string{"hand 1 to 0", "hand 1 to 1", "place 1"}, told(plan(v)))
	slots, _ := committed(v)
	require.Zero(t, slots, "nobody can take the first offer up")
	t1.offer.Bid.Price = big.NewInt(51_000)
	slots, _ = committed(v)
	require.Equal(t, 1, slots)
}

func TestPlan_Results(t *testing.T) {
	cases := []struct {
		name   string
		change func(v *view, job *book.Job, t *task)
		want   []string
	}{
		{"demanded", func(*view, *book.Job, *task) {}, []string{"publish 1"}},
		{"in the last second", func(v *view, _ *book.Job, _ *task) { v.now = 1500 }, []string{"publish 1"}},
		{"too late", func(v *view, _ *book.Job, _ *task) { v.now = 1501 }, []string{}},
		{"not demanded", func(_ *view, job *book.Job, _ *task) { job.Demanded = false }, []string{}},
		{"on its way", func(_ *view, _ *book.Job, t *task) { t.publishing = true }, []string{}},
		{"tried a moment ago", func(_ *view, _ *book.Job, t *task) { t.publishAt = 1001 }, []string{}},
		{"a rival stated it", func(_ *view, job *book.Job, _ *task) { job.Worker = rival }, []string{}},
		{"over", func(_ *view, job *book.Job, _ *task) { job.Status, job.EndedAt = protocol.StatusSettled, 900 }, []string{}},
		{"long over", func(v *view, job *book.Job, _ *task) {
			job.Status, job.EndedAt, v.now = protocol.StatusSettled, 900, 900+forgetAfter+1
		}, []string{"forget 1"}},
		{"unknown", func(v *view, job *book.Job, _ *task) { v.kept = []common.Hash{{7}} }, []string{"forget 7"}},
		{"nothing kept", func(v *view, _ *book.Job, _ *task) { v.kept = nil }, []string{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			job := open(1)
			job.Status, job.Demanded, job.Until, job.Worker = protocol.StatusDelivered, true, 1500, me
			v := sight(job)
			v.kept = []common.Hash{job.ID}
			c.change(&v, &job, v.tasks[first(1)])
			v.jobs = []book.Job{job}
			require.Equal(t, c.want, told(plan(v)))
		})
	}
}
