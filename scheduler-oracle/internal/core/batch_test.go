package core_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

// cluster is nodes, of which each is a worker with one enclave on a platform of its own.
type cluster []core.Candidate

// newCluster has nodes with so many slots each, and stake for as many jobs.
func newCluster(slots ...uint8) cluster {
	var nodes cluster
	for i, count := range slots {
		node := signed(uint32(i + 1))
		node.Enclave.Capacity.Slots = count
		node.Enclave.Capacity.MemoryMiB, node.Enclave.Capacity.EPCMiB = uint32(count)*1_024, uint32(count)*16
		node.Worker.FreeStake = big.NewInt(100 * int64(count))
		nodes = append(nodes, node)
	}
	return nodes
}

// job is an open job on which the named nodes bid.
func (c cluster) job(id int64, slots uint32, price func(node int) int64, nodes ...int) *core.Snapshot {
	snapshot := newSnapshot()
	// All prices of these tests are within the band.
	snapshot.Request.Offer.MinPrice, snapshot.Request.Offer.MaxPrice = big.NewInt(1_000_000), big.NewInt(1_000_000)
	snapshot.Weights.Band = protocol.MaxBand
	snapshot.JobID = common.BigToHash(big.NewInt(id))
	snapshot.Request.Requirements.MemoryMiB, snapshot.Request.Requirements.EPCMiB = slots*1_024, 0
	for _, n := range nodes {
		bid := c[n]
		bid.Bid.JobID, bid.Bid.Price = snapshot.JobID, big.NewInt(price(n))
		bid.Digest = common.HexToHash(fmt.Sprintf("0x%d%d", id, n+1))
		snapshot.Candidates = append(snapshot.Candidates, bid)
	}
	return snapshot
}

func same(int) int64 { return 700 }

func plan(t require.TestingT, jobs []*core.Snapshot) *core.Plan {
	made, err := core.PlanBatch(jobs)
	require.NoError(t, err)
	return made
}

// requireNoOvercommit adds up, decision by decision, what the plan gives away.
func requireNoOvercommit(t require.TestingT, made *core.Plan) {
	slots, stake := map[common.Hash]int{}, map[common.Address]int64{}
	type seat struct{ job, where any }
	seats, placed := map[seat]bool{}, 0
	for _, outcome := range made.Outcomes {
		winner, won := outcome.Winner()
		if !won {
			continue
		}
		placed++
		job, bid := outcome.Job(), winner.Candidate
		needed, fits := bid.Enclave.Capacity.SlotsUp(job.Request.Requirements)
		require.True(t, fits)
		slots[bid.Bid.Enclave] += int(needed)
		require.LessOrEqual(t, int(bid.Enclave.Used)+slots[bid.Bid.Enclave], int(bid.Enclave.Capacity.Slots))
		stake[bid.Bid.Worker] += job.Request.Offer.Collateral.Int64()
		require.LessOrEqual(t, stake[bid.Bid.Worker], bid.Worker.FreeStake.Int64())
		if job.Request.Assurance.Distinct == 0 {
			continue
		}
		for _, where := range []any{bid.Enclave.Platform, bid.Bid.Worker} {
			require.False(t, seats[seat{job.JobID, where}], "two replicas share %v", where)
			seats[seat{job.JobID, where}] = true
		}
	}
	require.Equal(t, made.Placed, placed)
}

func TestPlanBatch_NeverGivesASlotTwice(t *testing.T) {
	nodes := newCluster(1, 1)
	made := plan(t, []*core.Snapshot{
		nodes.job(1, 1, same, 0, 1), nodes.job(2, 1, same, 0, 1), nodes.job(3, 1, same, 0, 1),
	})
	requireNoOvercommit(t, made)
	require.Equal(t, 2, made.Placed)
	last := made.Outcomes[2]
	require.Equal(t, map[string]int{oracleapi.ReasonNoFreeSlot: 2}, last.Counts)
	require.Contains(t, last.RejectedDetail(&last.Rejected[0]), "0 of 1 slots free")
}

func TestPlanBatch_MovesAJobToMakeRoomForAnother(t *testing.T) {
	nodes := newCluster(1, 1)
	// The first job would rather go to node 0, on which alone the others bid; it has fewer bids than they have, so it
	// chooses first.
	flexible, picky := nodes.job(1, 1, func(n int) int64 { return 600 + 50*int64(n) }, 0, 1), nodes.job(2, 1, same, 0)
	flexible.Priority = 1
	made := plan(t, []*core.Snapshot{picky, flexible})
	requireNoOvercommit(t, made)
	require.Equal(t, 2, made.Placed)
	first := made.Outcomes[0]
	require.Equal(t, flexible.JobID, first.Job().JobID)
	winner, _ := first.Winner()
	require.EqualValues(t, 2, winner.Candidate.Worker.ID)
	require.Equal(t, oracleapi.ReasonYielded, first.Ranked[1].Reason)
	require.Equal(t, map[string]int{oracleapi.ReasonYielded: 1}, first.Counts)
	require.NotEmpty(t, first.Detail(&first.Ranked[1]))
}

func TestPlanBatch_OutsideItsBandNoJobMoves(t *testing.T) {
	nodes := newCluster(1, 1)
	flexible, picky := nodes.job(1, 1, func(n int) int64 { return 1 + 900_000*int64(n) }, 0, 1), nodes.job(2, 1, same, 0)
	flexible.Priority = 1
	made := plan(t, []*core.Snapshot{flexible, picky})
	require.Equal(t, 1, made.Placed, "the better bidder could show its receipt")
}

func TestPlanBatch_HighPriorityChoosesFirst(t *testing.T) {
	nodes := newCluster(1)
	jobs := []*core.Snapshot{nodes.job(1, 1, same, 0), nodes.job(2, 1, same, 0), nodes.job(3, 1, same, 0)}
	jobs[1].Priority = 9
	made := plan(t, jobs)
	require.Equal(t, jobs[1].JobID, made.Outcomes[0].Job().JobID)
	_, won := made.Outcomes[0].Winner()
	require.True(t, won)
}

func TestPlanBatch_ScoresCountOnWhatWasTakenBefore(t *testing.T) {
	nodes := newCluster(4)
	made := plan(t, []*core.Snapshot{nodes.job(1, 1, same, 0), nodes.job(2, 1, same, 0)})
	first, _ := made.Outcomes[0].Winner()
	second, _ := made.Outcomes[1].Winner()
	require.EqualValues(t, 7_500, first.Parts.Load)
	require.EqualValues(t, 5_000, second.Parts.Load)
	require.Equal(t, first.Total-250, second.Total)
}

func TestPlanBatch_Refuses(t *testing.T) {
	nodes := newCluster(2)
	one, other := nodes.job(1, 1, same, 0), nodes.job(2, 1, same, 0)
	other.BlockHash[0]++
	_, err := core.PlanBatch([]*core.Snapshot{one, other})
	require.ErrorIs(t, err, core.ErrMalformed)
	_, err = core.PlanBatch([]*core.Snapshot{one, one})
	require.ErrorIs(t, err, core.ErrMalformed)
	require.ErrorContains(t, err, "twice")
	empty, err := core.PlanBatch(nil)
	require.NoError(t, err)
	require.Empty(t, empty.Outcomes)
}

// most is how many of the jobs can be placed at all: every combination is tried.
func most(jobs []*core.Snapshot, slots map[common.Hash]int, stake map[common.Address]int64) int {
	if len(jobs) == 0 {
		return 0
	}
	best := most(jobs[1:], slots, stake)
	for i := range jobs[0].Candidates {
		c := &jobs[0].Candidates[i]
		needed, fits := c.Enclave.Capacity.SlotsUp(jobs[0].Request.Requirements)
		collateral := jobs[0].Request.Offer.Collateral.Int64()
		room := int(c.Enclave.Capacity.Slots) - slots[c.Bid.Enclave]
		if !fits || int(needed) > room || stake[c.Bid.Worker]+collateral > c.Worker.FreeStake.Int64() {
			continue
		}
		slots[c.Bid.Enclave] += int(needed)
		stake[c.Bid.Worker] += collateral
		best = max(best, 1+most(jobs[1:], slots, stake))
		slots[c.Bid.Enclave] -= int(needed)
		stake[c.Bid.Worker] -= collateral
	}
	return best
}

func exact(jobs []*core.Snapshot) int {
	return most(jobs, map[common.Hash]int{}, map[common.Address]int64{})
}

// drawJobs are up to six jobs on up to four nodes, of so many slots at most.
func drawJobs(intn func(most int) int, jobSlots int) []*core.Snapshot {
	slots := make([]uint8, 1+intn(4))
	for i := range slots {
		slots[i] = uint8(1 + intn(3))
	}
	nodes := newCluster(slots...)
	jobs := make([]*core.Snapshot, 1+intn(6))
	for i := range jobs {
		var bidders []int
		for n := range nodes {
			if intn(2) == 0 {
				bidders = append(bidders, n)
			}
		}
		jobs[i] = nodes.job(int64(i+1), uint32(1+intn(jobSlots)), func(int) int64 { return int64(intn(1_000)) }, bidders...)
	}
	return jobs
}

func TestPlanBatch_PlacesAsManyAsCanBe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		jobs := drawJobs(func(most int) int { return rapid.IntRange(0, most-1).Draw(t, "n") }, 1)
		made := plan(t, jobs)
		requireNoOvercommit(t, made)
		require.Equal(t, exact(jobs), made.Placed, "jobs of one size are a matching, which can be found exactly")
	})
}

// TestPlanBatch_OfUnequalJobsPlacesNearlyAll: jobs of several sizes are a packing, which is not solved exactly.
func TestPlanBatch_OfUnequalJobsPlacesNearlyAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	placed, possible := 0, 0
	for range 500 {
		jobs := drawJobs(rng.IntN, 3)
		made := plan(t, jobs)
		requireNoOvercommit(t, made)
		placed += made.Placed
		possible += exact(jobs)
	}
	t.Logf("placed %d of %d possible", placed, possible)
	require.LessOrEqual(t, placed, possible)
	require.GreaterOrEqual(t, placed*100, possible*97)
}

func TestPlanBatch_OrderOfArrivalNeverMatters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		jobs := drawJobs(func(most int) int { return rapid.IntRange(0, most-1).Draw(t, "n") }, 3)
		one, other := plan(t, jobs), plan(t, rapid.Permutation(jobs).Draw(t, "order"))
		require.Equal(t, one.Placed, other.Placed)
		for i := range one.Outcomes {
			require.Equal(t, one.Outcomes[i].Ranked, other.Outcomes[i].Ranked)
		}
	})
}

func TestPlanBatch_ReplicasNeverShareAPlatformOrAnOperator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nodes := newCluster(3, 3, 3, 3, 3)
		for i := range nodes {
			nodes[i].Enclave.Platform = core.Platform{rapid.Byte().Draw(t, "platform") % 3}
			if i > 0 && rapid.Bool().Draw(t, "same operator") {
				nodes[i].Worker, nodes[i].Bid.Worker = nodes[i-1].Worker, nodes[i-1].Bid.Worker
				nodes[i].Enclave.WorkerID = nodes[i-1].Enclave.WorkerID
			}
		}
		var rounds []*core.Snapshot
		for round := range uint8(3) {
			replica := nodes.job(1, 1, same, 0, 1, 2, 3, 4)
			replica.Round, replica.Request.Assurance.Distinct = round, 3
			replica.Placed = []core.Seat{{Worker: workerAccount(99), Platform: core.Platform{2}}}
			for i := range replica.Candidates {
				replica.Candidates[i].Bid.Round = round
			}
			rounds = append(rounds, replica)
		}
		made := plan(t, rounds)
		requireNoOvercommit(t, made)
		for _, outcome := range made.Outcomes {
			if winner, won := outcome.Winner(); won {
				require.NotEqual(t, core.Platform{2}, winner.Candidate.Enclave.Platform, "a replica is there since before")
			}
		}
	})
}

func TestBalanced_EarningsOfEqualNodesStayEven(t *testing.T) {
	nodes := newCluster(10, 10, 10, 10, 10, 10, 10)
	price := func(int) int64 { return 700_000 }
	earned := make([]uint64, len(nodes))
	for job := range int64(1_000) {
		snapshot := nodes.job(job+1, 1, price, 0, 1, 2, 3, 4, 5, 6)
		for i := range snapshot.Candidates {
			snapshot.Candidates[i].Terms.Earned = earned[i]
		}
		winner, won := decide(t, snapshot).Winner()
		require.True(t, won)
		earned[winner.Candidate.Worker.ID-1]++
	}
	requireEven(t, earned)
}

func TestBalanced_EarningsStayEvenInsideABatch(t *testing.T) {
	nodes := newCluster(200, 200, 200, 200, 200, 200, 200)
	price := func(int) int64 { return 700_000 }
	var jobs []*core.Snapshot
	for job := range int64(1_000) {
		snapshot := nodes.job(job+1, 1, price, 0, 1, 2, 3, 4, 5, 6)
		snapshot.Profile = core.PriorityRoundRobin()
		jobs = append(jobs, snapshot)
	}
	turns := make([]uint64, len(nodes))
	for _, outcome := range plan(t, jobs).Outcomes {
		winner, won := outcome.Winner()
		require.True(t, won)
		turns[winner.Candidate.Worker.ID-1]++
	}
	requireEven(t, turns)
}

// requireEven allows 10 % between the least and the most.
func requireEven(t *testing.T, shares []uint64) {
	t.Helper()
	least, most := shares[0], shares[0]
	for _, share := range shares {
		least, most = min(least, share), max(most, share)
	}
	require.LessOrEqual(t, (most-least)*10, least, "%v", shares)
}

func BenchmarkPlanBatch(b *testing.B) {
	slots := make([]uint8, 1_000)
	bidders := make([]int, len(slots))
	for i := range slots {
		slots[i], bidders[i] = 2, i
	}
	nodes := newCluster(slots...)
	var jobs []*core.Snapshot
	for job := range int64(100) {
		jobs = append(jobs, nodes.job(job+1, 1, func(n int) int64 { return int64(n) }, bidders...))
	}
	for b.Loop() {
		_, _ = core.PlanBatch(jobs)
	}
}
