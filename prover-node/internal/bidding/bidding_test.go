package bidding_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
	"github.com/assay-network/assay/prover-node/internal/bidding"
)

var token = common.Address{0x70}

// scene is a job that is worth a bid; tests change one thing.
type scene struct {
	job    bidding.Job
	own    bidding.Own
	market bidding.Market
	policy bidding.Policy
}

func newScene() scene {
	return scene{
		job: bidding.Job{
			ID: common.Hash{1}, BidEnd: 1010,
			Request: protocol.JobRequest{
				Nonce:        big.NewInt(0),
				Work:         protocol.Work{Kind: protocol.KindSp1, CycleLimit: 100_000_000},
				Requirements: protocol.Requirements{TEEKinds: 1 << protocol.TeeTdx, TCBClasses: 1, Cores: 4, MemoryMiB: 4096, MinKHz: 1000},
				Assurance:    protocol.Assurance{Mode: protocol.ModeTee},
				Offer: protocol.Offer{
					MinPrice: big.NewInt(1_000_000), MaxPrice: big.NewInt(1_000_000), FloorFee: big.NewInt(1),
					Collateral: big.NewInt(500), OpenAt: 990, BiddingWindow: 10, ExecutionWindow: 60, FinalDeadline: 2000,
				},
			},
		},
		own: bidding.Own{
			Worker: common.Address{0xaa}, Enclave: common.Hash{0xbb}, Tee: protocol.TeeTdx,
			Capacity:  protocol.Capacity{Cores: 8, MemoryMiB: 16384, KHz: 10_000, Slots: 4},
			FreeSlots: 4, FreeStake: big.NewInt(1000),
		},
		market: bidding.Market{Now: 1000, CeilingAt: 1000, FeeBps: 100, FallbackDelay: 30, GasPrice: big.NewInt(1)},
		policy: bidding.Policy{
			WeiPerGcycle: big.NewInt(1_000_000), MarginBps: 1000, GasPerJob: 1000, StartSeconds: 5, SpeedReserveBps: 2500,
			BidSeconds: 120, TokenRates: map[common.Address]*big.Rat{token: big.NewRat(5, 2)},
		},
	}
}

func (s scene) plan() (bidding.Offer, error) { return bidding.Plan(s.job, s.own, s.market, s.policy) }

func TestPlan_Declines(t *testing.T) {
	cases := []struct {
		name    string
		change  func(*scene)
		reason  string
		passing bool
	}{
		{"not open yet", func(s *scene) { s.job.Request.Offer.OpenAt = 1001 }, bidding.ReasonNotOpenYet, true},
		{"over", func(s *scene) { s.market.Now = 2001 }, bidding.ReasonBiddingOver, false},
		{"container", func(s *scene) { s.job.Request.Work.Kind = protocol.KindContainer }, bidding.ReasonKind, false},
		{"proof wanted", func(s *scene) { s.job.Request.Assurance.Mode = protocol.ModeZk }, bidding.ReasonMode, false},
		{"SGX only", func(s *scene) { s.job.Request.Requirements.TEEKinds = 1 << protocol.TeeSgx }, bidding.ReasonTee, false},
		{"class", func(s *scene) { s.own.Status = protocol.TcbSWHardeningNeeded }, bidding.ReasonTcbClass, false},
		{"cores", func(s *scene) { s.job.Request.Requirements.Cores = 9 }, bidding.ReasonCores, false},
		{"memory", func(s *scene) { s.job.Request.Requirements.MemoryMiB = 16385 }, bidding.ReasonMemory, false},
		{"EPC", func(s *scene) { s.job.Request.Requirements.EPCMiB = 1 }, bidding.ReasonMemory, false},
		{"speed", func(s *scene) { s.job.Request.Requirements.MinKHz = 10_001 }, bidding.ReasonSpeed, false},
		{"window", func(s *scene) { s.job.Request.Offer.ExecutionWindow = 17 }, bidding.ReasonWindowTooShort, false},
		{"no speed at all", func(s *scene) { s.own.Capacity.KHz, s.job.Request.Requirements.MinKHz = 0, 0 }, bidding.ReasonWindowTooShort, false},
		{"slots", func(s *scene) { s.own.FreeSlots = 0 }, bidding.ReasonNoSlot, true},
		{"two slots", func(s *scene) { s.own.FreeSlots, s.job.Request.Requirements.MemoryMiB = 1, 4097 }, bidding.ReasonNoSlot, true},
		{"stake", func(s *scene) { s.own.FreeStake = big.NewInt(499) }, bidding.ReasonNoStake, true},
		{"token", func(s *scene) { s.job.Request.Offer.Token = common.Address{9} }, bidding.ReasonToken, false},
		{"price", func(s *scene) { s.job.Request.Offer.MaxPrice = big.NewInt(100_000) }, bidding.ReasonUnprofitable, true},
		{"gas", func(s *scene) { s.market.GasPrice = big.NewInt(1000) }, bidding.ReasonUnprofitable, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newScene()
			c.change(&s)
			_, err := s.plan()
			var decline *bidding.Decline
			require.ErrorAs(t, err, &decline)
			require.Equal(t, c.reason, decline.Reason)
			require.Equal(t, c.passing, decline.Passing())
			require.ErrorContains(t, err, c.reason)
		})
	}
}

func TestPlan_Edges(t *testing.T) {
	cases := map[string]func(*scene){
		"last second to bid":    func(s *scene) { s.market.Now, s.market.CeilingAt = 2000, 2000 },
		"window just enough":    func(s *scene) { s.job.Request.Offer.ExecutionWindow = 18 },
		"speed just enough":     func(s *scene) { s.job.Request.Requirements.MinKHz = 10_000 },
		"stake just enough":     func(s *scene) { s.own.FreeStake = big.NewInt(500) },
		"price just enough":     func(s *scene) { s.job.Request.Offer.MaxPrice = big.NewInt(102_021) },
		"nothing is asked for":  func(s *scene) { s.job.Request.Requirements = protocol.Requirements{} },
		"all memory, all slots": func(s *scene) { s.job.Request.Requirements.MemoryMiB = 16384 },
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			s := newScene()
			change(&s)
			_, err := s.plan()
			require.NoError(t, err)
		})
	}
	s := newScene()
	s.job.Request.Offer.MaxPrice = big.NewInt(102_020)
	_, err := s.plan()
	require.Error(t, err)
}

func TestPlan_Price(t *testing.T) {
	s := newScene()
	// 100,000 for cycles and 1,000 for gas, so that 99 % of the price meet them; a tenth on top, rounded up.
	offer, err := s.plan()
	require.NoError(t, err)
	require.Equal(t, int64(102_021), offer.Cost.Int64())
	require.Equal(t, int64(112_224), offer.Bid.Price.Int64())
	require.Equal(t, uint64(1040+120), offer.Bid.ValidUntil)
	require.Equal(t, s.own.Worker, offer.Bid.Worker)
	require.Equal(t, s.own.Enclave, offer.Bid.Enclave)
	require.EqualValues(t, 1, offer.Slots)

	s.job.Request.Offer.Token = token
	offer, err = s.plan()
	require.NoError(t, err)
	require.Equal(t, int64(255_051), offer.Cost.Int64(), "two and a half tokens for a wei")

	s = newScene()
	s.job.Request.Offer.MaxPrice = big.NewInt(105_000)
	offer, err = s.plan()
	require.NoError(t, err)
	require.Equal(t, int64(105_000), offer.Bid.Price.Int64(), "clipped to the ceiling")

	s = newScene()
	s.job.Request.Offer.MinPrice, s.job.Request.Offer.RampSeconds = big.NewInt(0), 100
	s.market.CeilingAt = 1000 // a tenth of the ramp: 100,000
	_, err = s.plan()
	var decline *bidding.Decline
	require.ErrorAs(t, err, &decline)
	require.True(t, decline.Passing(), "the ceiling rises")
	s.market.CeilingAt = 1001
	offer, err = s.plan()
	require.NoError(t, err)
	require.Equal(t, int64(110_000), offer.Bid.Price.Int64())
}

func TestPlan_ScoreIsTheMarkets(t *testing.T) {
	s := newScene()
	s.own.Faulted, s.own.Late, s.own.Used, s.market.Weights = 1, 2, 1, protocoltest.Weights()
	offer, err := s.plan()
	require.NoError(t, err)
	weights := protocoltest.Weights()
	require.Equal(t, protocol.Score(&protocol.ScoreFacts{
		Price: offer.Bid.Price, MaxPrice: s.job.Request.Offer.MaxPrice, Capacity: s.own.Capacity, Used: 1, Faulted: 1, Late: 2,
		Slots: 1, Needs: s.job.Request.Requirements,
	}, &weights).Total, offer.Score)
	require.NotZero(t, offer.Score)
}

func TestPlan_LateJobsBidStandsUntilTheFallback(t *testing.T) {
	s := newScene()
	s.market.Now = 1900
	offer, err := s.plan()
	require.NoError(t, err)
	require.Equal(t, uint64(1900+120), offer.Bid.ValidUntil)
}

func TestPlan_Properties(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := newScene()
		s.job.Request.Work.CycleLimit = rapid.Uint64Range(1, 1<<40).Draw(r, "cycles")
		s.job.Request.Requirements.MemoryMiB = rapid.Uint32Range(0, 1<<15).Draw(r, "memory")
		s.job.Request.Offer.MaxPrice = new(big.Int).SetUint64(rapid.Uint64().Draw(r, "max"))
		s.job.Request.Offer.MinPrice = new(big.Int).Rsh(s.job.Request.Offer.MaxPrice, rapid.UintRange(0, 40).Draw(r, "shift"))
		s.job.Request.Offer.RampSeconds = rapid.Uint32Range(0, 1000).Draw(r, "ramp")
		s.job.Request.Offer.ExecutionWindow = rapid.Uint32Range(1, 1<<20).Draw(r, "window")
		s.market.GasPrice = new(big.Int).SetUint64(rapid.Uint64Range(0, 1<<40).Draw(r, "gas"))
		s.own.FreeSlots = rapid.IntRange(-1, 4).Draw(r, "slots")
		offer, err := s.plan()
		var decline *bidding.Decline
		if errors.As(err, &decline) {
			return
		}
		require.NoError(r, err)
		require.LessOrEqual(r, offer.Bid.Price.Cmp(s.job.Request.Offer.CeilingDown(s.market.CeilingAt)), 0, "never above the ceiling")
		require.LessOrEqual(r, offer.Cost.Cmp(offer.Bid.Price), 0, "never below the costs")
		require.LessOrEqual(r, int(offer.Slots), s.own.FreeSlots, "never beyond the slots")
		require.GreaterOrEqual(r, offer.Bid.ValidUntil, s.job.BidEnd+s.market.FallbackDelay)
		seconds := bidding.Seconds(s.job.Request.Work.CycleLimit, s.own.Capacity.KHz, s.policy)
		require.LessOrEqual(r, seconds, uint64(s.job.Request.Offer.ExecutionWindow))
	})
}
