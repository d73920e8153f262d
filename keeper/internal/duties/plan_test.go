package duties_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/keeper/internal/committee"
	"github.com/assay-network/assay/keeper/internal/duties"
	"github.com/assay-network/assay/keeper/internal/index"
)

// Times of the job that the tables look at.
const (
	bidEnd        = 1_000
	delay         = 50
	lapse         = 1_100
	finalDeadline = 2_000
	deadline      = 3_000
)

var (
	jobID   = common.HexToHash("0x11")
	worker  = common.HexToAddress("0x0a")
	enclave = common.HexToHash("0xea")
)

func openJob() chain.Job {
	return chain.Job{
		ID: jobID, Status: protocol.StatusOpen, BidEnd: bidEnd, FinalDeadline: finalDeadline, ReservedUntil: lapse,
		Worker: worker, Enclave: enclave, Price: big.NewInt(5), Collateral: big.NewInt(9),
	}
}

func assignedJob() chain.Job {
	job := openJob()
	job.Status, job.ReservedUntil = protocol.StatusAssigned, deadline
	return job
}

func at(now uint64) duties.Moment { return duties.Moment{Now: now, FallbackDelay: delay} }

func without(job chain.Job) chain.Job {
	job.Worker, job.Enclave, job.ReservedUntil = common.Address{}, common.Hash{}, 0
	return job
}

func TestJudgeAssignable(t *testing.T) {
	paused := at(bidEnd)
	paused.Paused = true
	for _, c := range []struct {
		name string
		job  chain.Job
		at   duties.Moment
		want duties.Verdict
	}{
		{"a second before", openJob(), at(bidEnd - 1), duties.BiddingOpen},
		{"at the end of bidding", openJob(), at(bidEnd), duties.Act},
		{"at the final deadline", openJob(), at(finalDeadline), duties.Act},
		{"a second after", openJob(), at(finalDeadline + 1), duties.PastAssignment},
		{"no bid on chain", without(openJob()), at(bidEnd), duties.Act},
		{"paused", openJob(), paused, duties.MarketPaused},
		{"assigned", assignedJob(), at(bidEnd), duties.WrongStatus},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, duties.JudgeAssignable(c.job, c.at)) })
	}
}

func TestJudgeFallback(t *testing.T) {
	paused := at(bidEnd + delay)
	paused.Paused = true
	for _, c := range []struct {
		name    string
		job     chain.Job
		at      duties.Moment
		serving bool
		want    duties.Verdict
	}{
		{"bidding", openJob(), at(bidEnd - 1), true, duties.BiddingOpen},
		{"the committee still has time", openJob(), at(bidEnd + delay - 1), true, duties.TooEarly},
		{"it has not", openJob(), at(bidEnd + delay), true, duties.Act},
		{"last second of the bid", openJob(), at(lapse), true, duties.Act},
		{"bid lapsed", openJob(), at(lapse + 1), true, duties.BidLapsed},
		{"no bid", without(openJob()), at(lapse), true, duties.NoBid},
		{"enclave gone", openJob(), at(lapse), false, duties.EnclaveDown},
		{"too late", openJob(), at(finalDeadline + 1), true, duties.PastAssignment},
		{"paused", openJob(), paused, true, duties.MarketPaused},
		{"assigned", assignedJob(), at(lapse), true, duties.WrongStatus},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, duties.JudgeFallback(c.job, c.at, c.serving)) })
	}
}

func TestJudgeDrop(t *testing.T) {
	paused := at(lapse + 1)
	paused.Paused = true
	for _, c := range []struct {
		name    string
		job     chain.Job
		at      duties.Moment
		serving bool
		want    duties.Verdict
	}{
		{"stands", openJob(), at(lapse), true, duties.BidStands},
		{"lapsed", openJob(), at(lapse + 1), true, duties.Act},
		{"lapsed while paused", openJob(), paused, true, duties.Act},
		{"enclave gone", openJob(), at(bidEnd - 1), false, duties.Act},
		{"no bid", without(openJob()), at(lapse + 1), false, duties.NoBid},
		{"left to expire", openJob(), at(finalDeadline + 1), true, duties.PastAssignment},
		{"assigned", assignedJob(), at(deadline + 1), false, duties.WrongStatus},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, duties.JudgeDrop(c.job, c.at, c.serving)) })
	}
}

func TestJudgeExpire(t *testing.T) {
	settled := assignedJob()
	settled.Status = protocol.StatusSettled
	for _, c := range []struct {
		name string
		job  chain.Job
		at   uint64
		want duties.Verdict
	}{
		{"open to the last second", openJob(), finalDeadline, duties.NotOver},
		{"open and over", openJob(), finalDeadline + 1, duties.Act},
		{"owed to the last second", assignedJob(), deadline, duties.NotOver},
		{"owed and over", assignedJob(), deadline + 1, duties.Act},
		{"paid", settled, deadline + 1, duties.WrongStatus},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, duties.JudgeExpire(c.job, at(c.at), "")) })
	}
	require.Equal(t, duties.CutOff, duties.JudgeExpire(assignedJob(), at(deadline+1), "platform"), "not the worker's fault")
	require.Equal(t, duties.Act, duties.JudgeExpire(openJob(), at(finalDeadline+1), "platform"), "nobody owes it")
}

func TestJudgeExcuse(t *testing.T) {
	quorum := openJob()
	quorum.Mode = protocol.ModeTeeQuorum
	for _, c := range []struct {
		name    string
		job     chain.Job
		excuses []string
		want    duties.Verdict
	}{
		{"nobody was cut off", assignedJob(), []string{""}, duties.NotCutOff},
		{"the worker was", assignedJob(), []string{"measurement"}, duties.Act},
		{"one of three was", quorum, []string{"", "frozen", ""}, duties.Act},
		{"nobody owes it", openJob(), []string{"frozen"}, duties.WrongStatus},
		{"a quorum without replicas", quorum, nil, duties.NotCutOff},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, duties.JudgeExcuse(c.job, c.excuses)) })
	}
}

func TestJudgeFinalise(t *testing.T) {
	stated := assignedJob()
	stated.Status = protocol.StatusDelivered
	quorum := stated
	quorum.Mode = protocol.ModeTeeQuorum
	held := quorum
	held.Status = protocol.StatusHeld
	for _, c := range []struct {
		name  string
		job   chain.Job
		at    uint64
		owing int
		want  duties.Verdict
	}{
		{"a window to its last second", stated, deadline, 0, duties.NotOver},
		{"a window that is over", stated, deadline + 1, 0, duties.Act},
		{"a quorum somebody owes", quorum, deadline, 1, duties.NotOver},
		{"a quorum nobody owes", quorum, bidEnd, 0, duties.Act},
		{"a quorum past its deadlines", quorum, deadline + 1, 1, duties.Act},
		{"disagreement waits", held, deadline, 0, duties.NotOver},
		{"disagreement is over", held, deadline + 1, 0, duties.Act},
		{"owed", assignedJob(), deadline + 1, 0, duties.WrongStatus},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, duties.JudgeFinalise(c.job, at(c.at), c.owing)) })
	}
}

func TestJudgeDecision(t *testing.T) {
	stored := protocol.AssignmentDecision{JobID: jobID, Worker: worker, Enclave: enclave, Price: big.NewInt(5)}
	other := stored
	other.Price = big.NewInt(4)
	better := stored
	better.Score = openJob().Score + 1
	bid := &oracleapi.SignedBid{Bid: protocol.Bid{ValidUntil: lapse}}
	shorter := &oracleapi.SignedBid{Bid: protocol.Bid{ValidUntil: lapse - 1}}
	for _, c := range []struct {
		name     string
		agreed   committee.Agreed
		now      uint64
		bySigned bool
		want     duties.Verdict
	}{
		{"the stored bid", committee.Agreed{Decision: stored}, lapse, false, duties.Act},
		{"the stored bid, attached as well", committee.Agreed{Decision: stored, Winner: bid}, lapse, false, duties.Act},
		{"the stored bid, with too low a score", committee.Agreed{Decision: better, Winner: bid}, lapse, true, duties.Act},
		{"the same, not attached", committee.Agreed{Decision: better}, lapse, false, duties.Act},
		{"the same, attached with a shorter life", committee.Agreed{Decision: better, Winner: shorter}, lapse, false, duties.Act},
		{"the same, attached and lapsed", committee.Agreed{Decision: better, Winner: bid}, lapse + 1, true, duties.BidLapsed},
		{"an attached bid", committee.Agreed{Decision: other, Winner: bid}, lapse, true, duties.Act},
		{"an attached bid that lapsed", committee.Agreed{Decision: other, Winner: bid}, lapse + 1, true, duties.BidLapsed},
		{"a bid nobody has", committee.Agreed{Decision: other}, lapse, false, duties.WinnerMissing},
		{"the stored bid, lapsed", committee.Agreed{Decision: stored}, lapse + 1, false, duties.WinnerMissing},
	} {
		t.Run(c.name, func(t *testing.T) {
			bySigned, verdict := duties.JudgeDecision(openJob(), &c.agreed, at(c.now))
			require.Equal(t, c.want, verdict)
			if verdict == duties.Act {
				require.Equal(t, c.bySigned, bySigned)
			}
		})
	}
}

// TestMayConcernNeverHidesWork compares the quick look at the index with the judgements on the chain's record: whatever is
// judged as work must have been let through.
func TestMayConcernNeverHidesWork(t *testing.T) {
	worked := map[string]int{}
	stated := assignedJob()
	stated.Status = protocol.StatusDelivered
	for _, job := range []chain.Job{openJob(), without(openJob()), assignedJob(), stated} {
		for _, unreadable := range []bool{false, true} {
			for now := uint64(bidEnd - 2); now < deadline+3; now++ {
				for _, paused := range []bool{false, true} {
					moment := duties.Moment{Now: now, Paused: paused, FallbackDelay: delay}
					live := liveOf(job, unreadable)
					verdicts := map[string]bool{
						duties.Assign:   duties.JudgeAssignable(job, moment) == duties.Act && !unreadable,
						duties.Fallback: duties.JudgeFallback(job, moment, true) == duties.Act,
						duties.DropBid:  duties.JudgeDrop(job, moment, false) == duties.Act,
						duties.Excuse:   duties.JudgeExcuse(job, []string{"frozen"}) == duties.Act,
						duties.Expire:   duties.JudgeExpire(job, moment, "") == duties.Act,
						duties.Finalise: duties.JudgeFinalise(job, moment, 0) == duties.Act,
					}
					for duty, work := range verdicts {
						if work {
							worked[duty]++
							require.True(t, duties.MayConcern(duty, live, moment), "%s at %d: %+v", duty, now, live)
						}
					}
				}
			}
		}
	}
	require.Len(t, worked, len(duties.Names()), "every duty had work")
}

func liveOf(job chain.Job, unreadable bool) index.Live {
	live := index.Live{ID: job.ID, Status: job.Status, BidEnd: job.BidEnd, FinalDeadline: job.FinalDeadline}
	live.HasBid = job.Status == protocol.StatusOpen && job.Worker != (common.Address{})
	if job.Status == protocol.StatusAssigned || job.Status == protocol.StatusDelivered {
		live.Deadline = job.ReservedUntil
	}
	if unreadable {
		live.BidEnd, live.FinalDeadline = 0, 0
	}
	return live
}

func TestMayConcernSparesTheChain(t *testing.T) {
	live := liveOf(without(openJob()), false)
	require.False(t, duties.MayConcern(duties.Assign, live, at(bidEnd-1)))
	require.False(t, duties.MayConcern(duties.Fallback, live, at(bidEnd+delay-1)))
	require.False(t, duties.MayConcern(duties.DropBid, live, at(lapse+1)), "no bid")
	require.False(t, duties.MayConcern(duties.Expire, live, at(finalDeadline)))
	require.False(t, duties.MayConcern("dance", live, at(finalDeadline)))
}
