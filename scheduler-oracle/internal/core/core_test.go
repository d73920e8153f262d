package core_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

func TestFeasible_TakesWhatMeetsTheRequirementsToTheLetter(t *testing.T) {
	candidate := signed(1)
	require.Zero(t, core.Feasible(newSnapshot(), &candidate))
	onChain := newSnapshot()
	best := standing(onChain, signed(1), 1)
	require.Zero(t, core.Feasible(onChain, &best))
}

func TestFeasible_Rejects(t *testing.T) {
	type change func(*core.Snapshot, *core.Candidate)
	cases := []struct {
		reason string
		change change
		detail string
	}{
		{oracleapi.ReasonWrongJob, func(_ *core.Snapshot, c *core.Candidate) { c.Bid.JobID[0]++ }, "for job 0x01"},
		{oracleapi.ReasonWrongRound, func(_ *core.Snapshot, c *core.Candidate) { c.Bid.Round = 1 }, "round 1"},
		{oracleapi.ReasonNotOpenYet, func(s *core.Snapshot, _ *core.Candidate) { s.Request.Offer.OpenAt = now + 1 }, "opens at"},
		{oracleapi.ReasonBiddingOver, func(s *core.Snapshot, _ *core.Candidate) { s.Request.Offer.FinalDeadline = now - 1 }, "final deadline"},
		{oracleapi.ReasonExpired, func(_ *core.Snapshot, c *core.Candidate) { c.Bid.ValidUntil = now + 9 }, "stands until"},
		// Half of the ramp has passed: the ceiling is 750.
		{oracleapi.ReasonAboveCeiling, func(_ *core.Snapshot, c *core.Candidate) { c.Bid.Price = big.NewInt(751) }, "above the ceiling 750"},
		{oracleapi.ReasonAboveCeiling, func(s *core.Snapshot, _ *core.Candidate) { s.FrozenAt = now - 20 }, "above the ceiling 650"},
		{oracleapi.ReasonNotDistinct, func(s *core.Snapshot, c *core.Candidate) {
			s.Request.Assurance.Distinct = 3
			s.Placed = []core.Seat{{Worker: workerAccount(8)}, {Worker: workerAccount(9), Platform: c.Enclave.Platform}}
		}, "same platform"},
		{oracleapi.ReasonNotDistinct, func(s *core.Snapshot, c *core.Candidate) {
			s.Request.Assurance.Distinct = 3
			s.Placed = []core.Seat{{Worker: c.Bid.Worker}}
		}, "same operator"},
		{oracleapi.ReasonTooSlow, func(s *core.Snapshot, _ *core.Candidate) {
			s.Request.Offer.ExecutionWindow, s.Request.Work.CycleLimit = 10, 10_000_001
		}, "can spend 10000000 cycles in the 10 seconds"},
		{oracleapi.ReasonUnknownWorker, func(_ *core.Snapshot, c *core.Candidate) { c.Worker.ID = 0 }, "not registered"},
		{oracleapi.ReasonUnknownEnclave, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave = core.EnclaveFacts{} }, "no enclave"},
		{oracleapi.ReasonForeignEnclave, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.WorkerID = 9 }, "worker 9's"},
		{oracleapi.ReasonEnclaveNotLive, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Live = false }, "attest again"},
		{oracleapi.ReasonEnclaveEndsSoon, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.LiveUntil = now + 9 }, "attested until"},
		{oracleapi.ReasonKindNotAllowed, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Kinds = 1 << protocol.KindContainer }, "sp1"},
		{oracleapi.ReasonKindNotAllowed, func(s *core.Snapshot, _ *core.Candidate) { s.Request.Work.Kind = 200 }, "kind(200)"},
		{oracleapi.ReasonTeeKind, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Tee = protocol.TeeSgx }, "sgx"},
		{oracleapi.ReasonTcbClass, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Status = protocol.TcbOutOfDate }, "OutOfDate"},
		{oracleapi.ReasonCores, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Capacity.Cores = 1 }, "needs 2"},
		{oracleapi.ReasonSpeed, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Capacity.KHz = 999 }, "needs 1000"},
		{oracleapi.ReasonMemory, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Capacity.MemoryMiB = 1_023 }, "needs 1024"},
		{oracleapi.ReasonEPC, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Capacity.EPCMiB = 15 }, "needs 16"},
		{oracleapi.ReasonNoFreeSlot, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Used = 1 }, "0 of 1"},
		{oracleapi.ReasonNoFreeSlot, func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Capacity.Slots = 0 }, "0 of 0"},
		{oracleapi.ReasonNoFreeSlot, func(_ *core.Snapshot, c *core.Candidate) {
			// Shares are smaller now: the job takes two, and one is free.
			c.Enclave.Capacity.Slots, c.Enclave.Used = 2, 1
		}, "1 of 2 slots free, the job takes 2"},
		{oracleapi.ReasonStakeTooLow, func(_ *core.Snapshot, c *core.Candidate) { c.Worker.FreeStake = big.NewInt(99) }, "99"},
	}
	for _, c := range cases {
		t.Run(c.reason, func(t *testing.T) {
			snapshot, candidate := newSnapshot(), signed(1)
			c.change(snapshot, &candidate)
			fault := core.Feasible(snapshot, &candidate)
			require.Equal(t, c.reason, fault.Reason)
			require.Contains(t, fault.Detail, c.detail)

			snapshot.Candidates = []core.Candidate{candidate}
			outcome := decide(t, snapshot)
			_, won := outcome.Winner()
			require.False(t, won)
			require.Equal(t, map[string]int{c.reason: 1}, outcome.Counts)
			require.Equal(t, fault.Detail, outcome.RejectedDetail(&outcome.Rejected[0]))
		})
	}
}

func TestFeasible_StandingBidNeedsOnlyWhatAssignAsks(t *testing.T) {
	rejects := map[string]func(*core.Snapshot, *core.Candidate){
		oracleapi.ReasonWrongJob:       func(_ *core.Snapshot, c *core.Candidate) { c.Bid.JobID[0]++ },
		oracleapi.ReasonWrongRound:     func(_ *core.Snapshot, c *core.Candidate) { c.Bid.Round = 1 },
		oracleapi.ReasonBiddingOver:    func(s *core.Snapshot, _ *core.Candidate) { s.Request.Offer.FinalDeadline = now - 1 },
		oracleapi.ReasonExpired:        func(_ *core.Snapshot, c *core.Candidate) { c.Bid.ValidUntil = now - 1 },
		oracleapi.ReasonEnclaveNotLive: func(_ *core.Snapshot, c *core.Candidate) { c.Enclave.Live = false },
	}
	for reason, change := range rejects {
		t.Run(reason, func(t *testing.T) {
			snapshot := newSnapshot()
			best := standing(snapshot, signed(1), 5_000)
			change(snapshot, &best)
			require.Equal(t, reason, core.Feasible(snapshot, &best).Reason)
		})
	}
	snapshot := newSnapshot()
	best := standing(snapshot, signed(1), 5_000)
	best.Bid.ValidUntil, best.Enclave.LiveUntil = now, now
	best.Worker.FreeStake, best.Enclave.Capacity.KHz = new(big.Int), 1
	require.Zero(t, core.Feasible(snapshot, &best), "collateral and slot are held, and the requirements were met when it bid")
}

func TestFeasible_CountsOnTheJobsOwnReservation(t *testing.T) {
	snapshot := newSnapshot()
	best := standing(snapshot, signed(1), 5_000)
	// The same worker signs a cheaper bid: the slot and stake its first bid holds are freed when the job is assigned.
	cheaper := signed(1)
	cheaper.Bid.Price = big.NewInt(600)
	cheaper.Worker, cheaper.Enclave = best.Worker, best.Enclave
	require.Zero(t, core.Feasible(snapshot, &cheaper))

	snapshot.Reserved.Enclave = common.HexToHash("0xff")
	require.Equal(t, oracleapi.ReasonNoFreeSlot, core.Feasible(snapshot, &cheaper).Reason)
	snapshot.Reserved.Enclave, snapshot.Reserved.Worker = cheaper.Bid.Enclave, workerAccount(8)
	require.Equal(t, oracleapi.ReasonStakeTooLow, core.Feasible(snapshot, &cheaper).Reason)
}

func TestDecide(t *testing.T) {
	priced := func(n uint32, price int64) core.Candidate {
		candidate := signed(n)
		candidate.Bid.Price = big.NewInt(price)
		return candidate
	}
	faster := func(n uint32, kHz uint32) core.Candidate {
		candidate := signed(n)
		candidate.Enclave.Capacity.KHz = kHz
		return candidate
	}
	dead := priced(3, 1)
	dead.Enclave.Live = false
	type ranked struct {
		worker uint32
		source string
		total  uint16
		reason string
	}
	cases := []struct {
		name       string
		stored     uint16 // score of worker 9's on-chain bid at price 700; 0 for none
		candidates []core.Candidate
		want       []ranked
		counts     map[string]int
	}{
		{"nobody bids", 0, nil, []ranked{}, map[string]int{}},
		{"cheapest wins", 0, []core.Candidate{priced(1, 700), priced(2, 600)}, []ranked{
			{2, "signed", 4_375, oracleapi.ReasonWon}, {1, "signed", 3_875, oracleapi.ReasonLowerScore},
		}, map[string]int{oracleapi.ReasonLowerScore: 1}},
		{"speed outweighs a little money", 0, []core.Candidate{priced(1, 690), faster(2, 4_000)}, []ranked{
			{2, "signed", 5_000, oracleapi.ReasonWon}, {1, "signed", 3_925, oracleapi.ReasonLowerScore},
		}, map[string]int{oracleapi.ReasonLowerScore: 1}},
		{"the infeasible never wins", 0, []core.Candidate{dead, priced(1, 700)}, []ranked{
			{1, "signed", 3_875, oracleapi.ReasonWon},
		}, map[string]int{oracleapi.ReasonEnclaveNotLive: 1}},
		{"a signed bid must reach the stored score", 4_000, []core.Candidate{priced(1, 690)}, []ranked{
			{9, "chain", 4_000, oracleapi.ReasonWon}, {1, "signed", 3_925, oracleapi.ReasonLowerScore},
		}, map[string]int{oracleapi.ReasonLowerScore: 1}},
		{"or the market refuses it", 4_226, []core.Candidate{priced(1, 690)}, []ranked{
			{9, "chain", 4_226, oracleapi.ReasonWon}, {1, "signed", 3_925, oracleapi.ReasonBelowBand},
		}, map[string]int{oracleapi.ReasonBelowBand: 1}},
		{"and wins above it", 3_924, []core.Candidate{priced(1, 690)}, []ranked{
			{1, "signed", 3_925, oracleapi.ReasonWon}, {9, "chain", 3_924, oracleapi.ReasonLowerScore},
		}, map[string]int{oracleapi.ReasonLowerScore: 1}},
		{"of equal scores the cheaper wins", 3_925, []core.Candidate{priced(1, 690)}, []ranked{
			{1, "signed", 3_925, oracleapi.ReasonWon}, {9, "chain", 3_925, oracleapi.ReasonLostTie},
		}, map[string]int{oracleapi.ReasonLostTie: 1}},
		{"twice the same bid", 0, []core.Candidate{priced(1, 690), priced(1, 690)}, []ranked{
			{1, "signed", 3_925, oracleapi.ReasonWon},
		}, map[string]int{oracleapi.ReasonDuplicate: 1}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			snapshot := newSnapshot()
			snapshot.Candidates = c.candidates
			if c.stored != 0 {
				snapshot.Candidates = append([]core.Candidate{standing(snapshot, priced(9, 700), c.stored)}, c.candidates...)
			}
			outcome := decide(t, snapshot)
			got := []ranked{}
			for _, one := range outcome.Ranked {
				got = append(got, ranked{one.Candidate.Worker.ID, one.Candidate.Source, one.Total, one.Reason})
			}
			require.Equal(t, c.want, got)
			require.Equal(t, c.counts, outcome.Counts)
		})
	}
}

func TestDecide_TiesFollowTheJobsOrder(t *testing.T) {
	winners := map[common.Address]bool{}
	for job := range 20 {
		snapshot := newSnapshot()
		snapshot.JobID = common.BigToHash(big.NewInt(int64(job)))
		snapshot.Candidates = []core.Candidate{signed(1), signed(2), signed(3)}
		for i := range snapshot.Candidates {
			snapshot.Candidates[i].Bid.JobID = snapshot.JobID
		}
		outcome := decide(t, snapshot)
		require.Len(t, outcome.Ranked, 3)
		for i, one := range outcome.Ranked[1:] {
			require.Equal(t, oracleapi.ReasonLostTie, one.Reason)
			before := protocol.TieBreak(snapshot.JobID, outcome.Ranked[i].Candidate.Bid.Worker)
			require.Negative(t, before.Cmp(protocol.TieBreak(snapshot.JobID, one.Candidate.Bid.Worker)))
		}
		winners[outcome.Ranked[0].Candidate.Bid.Worker] = true
	}
	require.Len(t, winners, 3, "no worker may win every tie")
}

func TestDecide_PrefersTheOnChainFormOfTheSameBid(t *testing.T) {
	snapshot := newSnapshot()
	best := standing(snapshot, signed(1), 3_875)
	same := signed(1)
	same.Worker, same.Enclave = best.Worker, best.Enclave
	snapshot.Candidates = []core.Candidate{same, best}
	winner, won := decide(t, snapshot).Winner()
	require.True(t, won)
	require.Equal(t, oracleapi.SourceChain, winner.Candidate.Source)
}

func TestInputsRoot_CoversEveryInput(t *testing.T) {
	build := func() *core.Snapshot {
		snapshot := newSnapshot()
		snapshot.Candidates = []core.Candidate{standing(snapshot, signed(1), 5_000), signed(2)}
		return snapshot
	}
	last := func(change func(*core.Candidate)) func(*core.Snapshot) {
		return func(s *core.Snapshot) { change(&s.Candidates[1]) }
	}
	changes := map[string]func(*core.Snapshot){
		"job":         func(s *core.Snapshot) { s.JobID[0]++ },
		"round":       func(s *core.Snapshot) { s.Round++ },
		"block":       func(s *core.Snapshot) { s.Block++ },
		"block hash":  func(s *core.Snapshot) { s.BlockHash[0]++ },
		"time":        func(s *core.Snapshot) { s.Time++ },
		"margin":      func(s *core.Snapshot) { s.Margin++ },
		"frozen":      func(s *core.Snapshot) { s.FrozenAt = now },
		"priority":    func(s *core.Snapshot) { s.Priority++ },
		"weights":     func(s *core.Snapshot) { s.Weights.Version++ },
		"band":        func(s *core.Snapshot) { s.Weights.Band++ },
		"tcb weight":  func(s *core.Snapshot) { s.Weights.TCB++ },
		"profile":     func(s *core.Snapshot) { s.Profile.Name = "other" },
		"preference":  func(s *core.Snapshot) { s.Profile.Preference.Turn++ },
		"epoch":       func(s *core.Snapshot) { s.Profile.Epoch[0]++ },
		"eight bits":  func(s *core.Snapshot) { s.Profile.EightBit = true },
		"replica":     func(s *core.Snapshot) { s.Placed = []core.Seat{{}} },
		"replica on":  func(s *core.Snapshot) { s.Placed = []core.Seat{{Platform: core.Platform{1}}} },
		"no reserve":  func(s *core.Snapshot) { s.Reserved = nil },
		"holder":      func(s *core.Snapshot) { s.Reserved.Worker[0]++ },
		"held in":     func(s *core.Snapshot) { s.Reserved.Enclave[0]++ },
		"held stake":  func(s *core.Snapshot) { s.Reserved.Collateral = big.NewInt(1) },
		"held slots":  func(s *core.Snapshot) { s.Reserved.Slots++ },
		"fewer bids":  func(s *core.Snapshot) { s.Candidates = s.Candidates[:1] },
		"bid twice":   func(s *core.Snapshot) { s.Candidates = append(s.Candidates, s.Candidates[1]) },
		"source":      last(func(c *core.Candidate) { c.Source = oracleapi.SourceChain }),
		"bid's round": last(func(c *core.Candidate) { c.Bid.Round++ }),
		"worker":      last(func(c *core.Candidate) { c.Bid.Worker[0]++ }),
		"enclave":     last(func(c *core.Candidate) { c.Bid.Enclave[0]++ }),
		"price":       last(func(c *core.Candidate) { c.Bid.Price = big.NewInt(701) }),
		"valid until": last(func(c *core.Candidate) { c.Bid.ValidUntil++ }),
		"digest":      last(func(c *core.Candidate) { c.Digest[0]++ }),
		"stored":      last(func(c *core.Candidate) { c.StoredScore++ }),
		"worker id":   last(func(c *core.Candidate) { c.Worker.ID++ }),
		"stake":       last(func(c *core.Candidate) { c.Worker.FreeStake = big.NewInt(101) }),
		"late":        last(func(c *core.Candidate) { c.Worker.Late++ }),
		"faulted":     last(func(c *core.Candidate) { c.Worker.Faulted++ }),
		"exists":      last(func(c *core.Candidate) { c.Enclave.Exists = false }),
		"owner":       last(func(c *core.Candidate) { c.Enclave.WorkerID++ }),
		"live":        last(func(c *core.Candidate) { c.Enclave.Live = false }),
		"live until":  last(func(c *core.Candidate) { c.Enclave.LiveUntil++ }),
		"tee":         last(func(c *core.Candidate) { c.Enclave.Tee++ }),
		"status":      last(func(c *core.Candidate) { c.Enclave.Status++ }),
		"kinds":       last(func(c *core.Candidate) { c.Enclave.Kinds++ }),
		"cores":       last(func(c *core.Candidate) { c.Enclave.Capacity.Cores++ }),
		"memory":      last(func(c *core.Candidate) { c.Enclave.Capacity.MemoryMiB++ }),
		"epc":         last(func(c *core.Candidate) { c.Enclave.Capacity.EPCMiB++ }),
		"speed":       last(func(c *core.Candidate) { c.Enclave.Capacity.KHz++ }),
		"slots":       last(func(c *core.Candidate) { c.Enclave.Capacity.Slots++ }),
		"modes":       last(func(c *core.Candidate) { c.Enclave.Capacity.Modes++ }),
		"platform":    last(func(c *core.Candidate) { c.Enclave.Platform[0]++ }),
		"bid's job":   last(func(c *core.Candidate) { c.Bid.JobID[0]++ }),
		"latency":     last(func(c *core.Candidate) { c.Terms.LatencyMs++ }),
		"locality":    last(func(c *core.Candidate) { c.Terms.Locality++ }),
		"free memory": last(func(c *core.Candidate) { c.Terms.MemoryFree++ }),
		"earned":      last(func(c *core.Candidate) { c.Terms.Earned++ }),
		"turns":       last(func(c *core.Candidate) { c.Terms.Turns++ }),
		"used":        last(func(c *core.Candidate) { c.Enclave.Used++ }),
	}
	roots := map[common.Hash]string{build().InputsRoot(): "unchanged"}
	for name, change := range changes {
		snapshot := build()
		change(snapshot)
		root := snapshot.InputsRoot()
		require.Empty(t, roots[root], "%s has the same root", name)
		roots[root] = name
	}
}
