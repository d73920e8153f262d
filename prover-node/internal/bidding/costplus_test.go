package bidding_test

import (
	"encoding/json"
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
	bidding.Snapshot
	strategy bidding.CostPlus
}

func newScene() *scene {
	return &scene{
		Snapshot: bidding.Snapshot{
			Job: bidding.Job{
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
			Own: bidding.Own{
				Worker: common.Address{0xaa}, Enclave: common.Hash{0xbb}, Tee: protocol.TeeTdx, Attested: true,
				Capacity:  protocol.Capacity{Cores: 8, MemoryMiB: 16384, KHz: 10_000, Slots: 4},
				FreeSlots: 4, FreeStake: big.NewInt(1000), Locked: big.NewInt(200),
			},
			Market: bidding.Market{Now: 1000, CeilingAt: 1000, FeeBps: 100, FallbackDelay: 30, GasPrice: big.NewInt(1)},
		},
		strategy: bidding.CostPlus{
			WeiPerGcycle: big.NewInt(1_000_000), MarginBps: 1000, Gas: bidding.GasFigures{Bid: 600, Deliver: 400}, GasShareBps: 10_000,
			StartSeconds: 5, SpeedReserveBps: 2500, BidSeconds: 120, TokenRates: map[common.Address]*big.Rat{token: big.NewRat(5, 2)},
		},
	}
}

func (s *scene) decide() (bidding.Offer, *bidding.Decline) { return s.strategy.Decide(s.Snapshot) }

// offer is the bid that there must be.
func (s *scene) offer(t *testing.T) bidding.Offer {
	t.Helper()
	offer, no := s.decide()
	require.Nil(t, no)
	return offer
}

func TestDecide_Declines(t *testing.T) {
	cases := []struct {
		name    string
		change  func(*scene)
		reason  string
		passing bool
	}{
		{"not attested", func(s *scene) { s.Own.Attested = false }, bidding.ReasonNotAttested, true},
		{"after a failure", func(s *scene) { s.Own.PausedUntil = 1001 }, bidding.ReasonCircuitOpen, true},
		{"not open yet", func(s *scene) { s.Job.Request.Offer.OpenAt = 1001 }, bidding.ReasonNotOpenYet, true},
		{"over", func(s *scene) { s.Market.Now = 2001 }, bidding.ReasonBiddingOver, false},
		{"container", func(s *scene) { s.Job.Request.Work.Kind = protocol.KindContainer }, bidding.ReasonKind, false},
		{"proof wanted", func(s *scene) { s.Job.Request.Assurance.Mode = protocol.ModeZk }, bidding.ReasonMode, false},
		{"SGX only", func(s *scene) { s.Job.Request.Requirements.TEEKinds = 1 << protocol.TeeSgx }, bidding.ReasonTee, false},
		{"class", func(s *scene) { s.Own.Status = protocol.TcbSWHardeningNeeded }, bidding.ReasonTcbClass, false},
		{"cores", func(s *scene) { s.Job.Request.Requirements.Cores = 9 }, bidding.ReasonCores, false},
		{"memory", func(s *scene) { s.Job.Request.Requirements.MemoryMiB = 16385 }, bidding.ReasonMemory, false},
		{"EPC", func(s *scene) { s.Job.Request.Requirements.EPCMiB = 1 }, bidding.ReasonMemory, false},
		{"speed", func(s *scene) { s.Job.Request.Requirements.MinKHz = 10_001 }, bidding.ReasonSpeed, false},
		{"window", func(s *scene) { s.Job.Request.Offer.ExecutionWindow = 17 }, bidding.ReasonWindowTooShort, false},
		{"no speed at all", func(s *scene) { s.Own.Capacity.KHz, s.Job.Request.Requirements.MinKHz = 0, 0 }, bidding.ReasonWindowTooShort, false},
		{"slots", func(s *scene) { s.Own.FreeSlots = 0 }, bidding.ReasonNoSlot, true},
		{"two slots", func(s *scene) { s.Own.FreeSlots, s.Job.Request.Requirements.MemoryMiB = 1, 4097 }, bidding.ReasonNoSlot, true},
		{"still running", func(s *scene) { s.Own.Running = 4 }, bidding.ReasonNoSlot, true},
		{"stake", func(s *scene) { s.Own.FreeStake = big.NewInt(499) }, bidding.ReasonNoStake, true},
		{"budget", func(s *scene) { s.strategy.CollateralBudget = big.NewInt(699) }, bidding.ReasonCollateralBudget, true},
		{"token", func(s *scene) { s.Job.Request.Offer.Token = common.Address{9} }, bidding.ReasonToken, false},
		{"floor fee", func(s *scene) { s.strategy.FloorShareBps = 1 }, bidding.ReasonFloorFee, true},
		{"price", func(s *scene) { s.Job.Request.Offer.MaxPrice = big.NewInt(100_000) }, bidding.ReasonUnprofitable, true},
		{"costs without profit", func(s *scene) { s.Job.Request.Offer.MaxPrice = big.NewInt(105_000) }, bidding.ReasonUnprofitable, true},
		{"least profit", func(s *scene) { s.strategy.MinProfit = big.NewInt(1_000_000) }, bidding.ReasonUnprofitable, true},
		{"gas", func(s *scene) { s.Market.GasPrice = big.NewInt(1000) }, bidding.ReasonUnprofitable, true},
		{"gas of lost bids", func(s *scene) { s.strategy.GasShareBps = 10_000_000 }, bidding.ReasonUnprofitable, true},
	}
	seen := map[string]bool{}
	for _, c := range cases {
		seen[c.reason] = true
		t.Run(c.name, func(t *testing.T) {
			s := newScene()
			c.change(s)
			offer, no := s.decide()
			require.NotNil(t, no)
			require.Equal(t, c.reason, no.Reason)
			require.NotEmpty(t, no.Detail)
			require.Equal(t, c.passing, no.Passing())
			require.Zero(t, offer)
		})
	}
	for _, reason := range bidding.Reasons() {
		require.True(t, seen[reason], "no case for %s", reason)
	}
	require.Len(t, bidding.Reasons(), len(seen), "a reason that is not listed")
}

func TestDecide_Edges(t *testing.T) {
	cases := map[string]func(*scene){
		"last second to bid":        func(s *scene) { s.Market.Now, s.Market.CeilingAt = 2000, 2000 },
		"pause over":                func(s *scene) { s.Own.PausedUntil = 1000 },
		"window just enough":        func(s *scene) { s.Job.Request.Offer.ExecutionWindow = 18 },
		"speed just enough":         func(s *scene) { s.Job.Request.Requirements.MinKHz = 10_000 },
		"one slot left to run in":   func(s *scene) { s.Own.Running = 3 },
		"stake just enough":         func(s *scene) { s.Own.FreeStake = big.NewInt(500) },
		"budget just enough":        func(s *scene) { s.strategy.CollateralBudget = big.NewInt(700) },
		"price just enough":         func(s *scene) { s.Job.Request.Offer.MaxPrice = big.NewInt(112_223) },
		"floor fee just enough":     func(s *scene) { s.strategy.FloorShareBps, s.Job.Request.Offer.FloorFee = 10_000, big.NewInt(102_021) },
		"nothing is asked for":      func(s *scene) { s.Job.Request.Requirements = protocol.Requirements{} },
		"all memory, all slots":     func(s *scene) { s.Job.Request.Requirements.MemoryMiB = 16384 },
		"no gas in the price":       func(s *scene) { s.strategy.GasShareBps, s.Market.GasPrice = 0, big.NewInt(1e18) },
		"least profit below margin": func(s *scene) { s.strategy.MinProfit = big.NewInt(10_100) },
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			s := newScene()
			change(s)
			_, no := s.decide()
			require.Nil(t, no)
		})
	}
	for name, change := range map[string]func(*scene){
		"price":     func(s *scene) { s.Job.Request.Offer.MaxPrice = big.NewInt(112_222) },
		"floor fee": func(s *scene) { s.strategy.FloorShareBps, s.Job.Request.Offer.FloorFee = 10_000, big.NewInt(102_020) },
	} {
		s := newScene()
		change(s)
		_, no := s.decide()
		require.NotNil(t, no, "%s one below enough", name)
	}
}

func TestDecide_Price(t *testing.T) {
	s := newScene()
	// 100,000 for cycles and 1,000 for gas, a tenth on top, and so much that 99 % of the price are both.
	offer := s.offer(t)
	require.Equal(t, int64(101_000), offer.Cost.Int64())
	require.Equal(t, int64(10_100), offer.Profit.Int64())
	require.Equal(t, int64(112_223), offer.Bid.Price.Int64())
	require.Equal(t, uint64(1040+120), offer.Bid.ValidUntil)
	require.Equal(t, s.Own.Worker, offer.Bid.Worker)
	require.Equal(t, s.Own.Enclave, offer.Bid.Enclave)
	require.Equal(t, s.Job.ID, offer.Bid.JobID)
	require.EqualValues(t, 1, offer.Slots)

	s.Job.Request.Offer.Token = token
	offer = s.offer(t)
	require.Equal(t, int64(252_500), offer.Cost.Int64(), "two and a half tokens for a wei")
	require.Equal(t, int64(25_250), offer.Profit.Int64())

	s = newScene()
	s.strategy.MinProfit = big.NewInt(20_000)
	require.Equal(t, int64(20_000), s.offer(t).Profit.Int64())
	s.Job.Request.Offer.Token = token
	require.Equal(t, int64(50_000), s.offer(t).Profit.Int64(), "the least profit is in wei")

	s = newScene()
	s.strategy.GasShareBps = 25_000
	require.Equal(t, int64(102_500), s.offer(t).Cost.Int64(), "one bid in two and a half wins")
	s.strategy.GasShareBps, s.strategy.Gas.Bid = 10_000, 0
	require.Equal(t, int64(100_400), s.offer(t).Cost.Int64(), "a bid off chain takes no gas")
}

func TestDecide_WaitsForTheCeiling(t *testing.T) {
	s := newScene()
	s.Job.Request.Offer.MinPrice, s.Job.Request.Offer.RampSeconds = big.NewInt(0), 100
	s.Market.CeilingAt = 1001 // eleven hundredths of the ramp: 110,000
	_, no := s.decide()
	require.NotNil(t, no)
	require.True(t, no.Passing(), "the ceiling rises")
	s.Market.CeilingAt = 1002
	require.Equal(t, int64(112_223), s.offer(t).Bid.Price.Int64(), "what is asked does not rise with it")
}

func TestDecide_ScoreIsTheMarkets(t *testing.T) {
	s := newScene()
	weights := protocoltest.Weights()
	s.Own.Faulted, s.Own.Late, s.Own.Used, s.Market.Weights = 1, 2, 1, weights
	offer := s.offer(t)
	require.Equal(t, protocol.Score(&protocol.ScoreFacts{
		Price: offer.Bid.Price, MaxPrice: s.Job.Request.Offer.MaxPrice, Capacity: s.Own.Capacity, Used: 1, Faulted: 1, Late: 2,
		Slots: 1, Needs: s.Job.Request.Requirements,
	}, &weights).Total, offer.Score)
	require.NotZero(t, offer.Score)
}

func TestDecide_LateJobsBidStandsUntilTheFallback(t *testing.T) {
	s := newScene()
	s.Market.Now = 1900
	require.Equal(t, uint64(1900+120), s.offer(t).Bid.ValidUntil)
}

// drawScene is any job before any node under any terms.
func drawScene(r *rapid.T) *scene {
	s := newScene()
	amount := func(name string) *big.Int { return new(big.Int).SetUint64(rapid.Uint64Range(0, 1<<24).Draw(r, name)) }
	bps := func(name string) uint64 { return rapid.Uint64Range(0, 30_000).Draw(r, name) }
	s.Job.Request.Work.CycleLimit = rapid.Uint64Range(1, 1<<34).Draw(r, "cycles")
	s.Job.Request.Requirements.MemoryMiB = rapid.Uint32Range(0, 17_000).Draw(r, "memory")
	offer := &s.Job.Request.Offer
	offer.MaxPrice = new(big.Int).SetUint64(rapid.Uint64Range(1<<36, 1<<63).Draw(r, "max"))
	offer.MinPrice = new(big.Int).Rsh(offer.MaxPrice, rapid.UintRange(0, 10).Draw(r, "shift"))
	offer.FloorFee = new(big.Int).Rsh(offer.MinPrice, rapid.UintRange(0, 10).Draw(r, "floor shift"))
	offer.RampSeconds = rapid.Uint32Range(0, 1000).Draw(r, "ramp")
	offer.ExecutionWindow = rapid.Uint32Range(1<<8, 1<<20).Draw(r, "window")
	offer.Collateral = new(big.Int).SetUint64(rapid.Uint64Range(0, 2000).Draw(r, "collateral"))
	if rapid.Bool().Draw(r, "in tokens") {
		offer.Token = token
		s.strategy.TokenRates[token] = big.NewRat(rapid.Int64Range(1, 1<<30).Draw(r, "rate"), rapid.Int64Range(1, 1<<30).Draw(r, "per"))
	}
	s.Market.GasPrice, s.Market.FeeBps = amount("gas price"), rapid.Uint16Range(0, 500).Draw(r, "fee")
	s.Own.Attested = rapid.IntRange(0, 9).Draw(r, "attested") < 9
	s.Own.PausedUntil = rapid.Uint64Range(0, 1010).Draw(r, "paused")
	s.Own.FreeSlots = 4 - rapid.IntRange(0, 5).Draw(r, "slots")
	s.Own.Running = rapid.IntRange(0, 3).Draw(r, "running")
	s.Own.FreeStake = big.NewInt(8000 - rapid.Int64Range(0, 8000).Draw(r, "stake"))
	s.Own.Locked = new(big.Int).SetUint64(rapid.Uint64Range(0, 2000).Draw(r, "locked"))
	s.strategy.WeiPerGcycle, s.strategy.MinProfit = amount("per gcycle"), amount("least profit")
	s.strategy.MarginBps, s.strategy.GasShareBps, s.strategy.FloorShareBps = bps("margin"), bps("gas share"), bps("floor share")
	s.strategy.Gas = bidding.GasFigures{Bid: rapid.Uint64Range(0, 200_000).Draw(r, "gas bid"), Deliver: rapid.Uint64Range(0, 200_000).Draw(r, "gas deliver")}
	if rapid.Bool().Draw(r, "has a budget") {
		s.strategy.CollateralBudget = new(big.Int).SetUint64(rapid.Uint64Range(0, 4000).Draw(r, "budget"))
	}
	return s
}

// costs is what a job costs, exactly: fractions, in the payment token.
func (s *scene) costs() *big.Rat {
	work := big.NewRat(int64(s.Job.Request.Work.CycleLimit), 1_000_000_000)
	work.Mul(work, new(big.Rat).SetInt(s.strategy.WeiPerGcycle))
	gas := big.NewRat(int64((s.strategy.Gas.Bid+s.strategy.Gas.Deliver)*s.strategy.GasShareBps), 10_000)
	gas.Mul(gas, new(big.Rat).SetInt(s.Market.GasPrice))
	return work.Add(work, gas).Mul(work, s.rate())
}

func (s *scene) rate() *big.Rat {
	if s.Job.Request.Offer.Token == token {
		return s.strategy.TokenRates[token]
	}
	return big.NewRat(1, 1)
}

// afterFee is what the market credits to a worker.
func (s *scene) afterFee(gross *big.Int) *big.Rat {
	fee := new(big.Int).Mul(gross, big.NewInt(int64(s.Market.FeeBps)))
	return new(big.Rat).SetInt(fee.Sub(gross, fee.Quo(fee, big.NewInt(10_000))))
}

func TestDecide_Properties(t *testing.T) {
	bids := 0
	rapid.Check(t, func(r *rapid.T) {
		s := drawScene(r)
		before, err := json.Marshal(s.Snapshot)
		require.NoError(r, err)
		offer, no := s.decide()
		after, err := json.Marshal(s.Snapshot)
		require.NoError(r, err)
		require.Equal(r, before, after, "the snapshot stays as it was")
		again, never := s.decide()
		require.Equal(r, no, never)
		require.Equal(r, offer, again, "the same snapshot, the same decision")
		if no != nil {
			require.Contains(r, bidding.Reasons(), no.Reason)
			return
		}
		bids++
		checkBid(r, s, offer)
	})
	require.Greater(t, bids, 5, "there are bids among what is drawn")
}

func checkBid(r *rapid.T, s *scene, offer bidding.Offer) {
	require.True(r, s.Own.Attested, "never without attestation")
	require.LessOrEqual(r, s.Own.PausedUntil, s.Market.Now, "never while the circuit is open")
	request := s.Job.Request
	require.LessOrEqual(r, offer.Bid.Price.Cmp(request.Offer.CeilingDown(s.Market.CeilingAt)), 0, "never above the ceiling")

	earned, costs := s.afterFee(offer.Bid.Price), s.costs()
	margin := new(big.Rat).Mul(costs, big.NewRat(int64(10_000+s.strategy.MarginBps), 10_000))
	require.GreaterOrEqual(r, earned.Cmp(margin), 0, "never below costs and margin")
	least := new(big.Rat).Mul(new(big.Rat).SetInt(s.strategy.MinProfit), s.rate())
	require.GreaterOrEqual(r, earned.Cmp(least.Add(least, costs)), 0, "never below costs and the least profit")
	floor := new(big.Rat).Mul(costs, big.NewRat(int64(s.strategy.FloorShareBps), 10_000))
	require.GreaterOrEqual(r, s.afterFee(request.Offer.FloorFee).Cmp(floor), 0, "a failing program earns its part")

	require.LessOrEqual(r, int(offer.Slots), s.Own.FreeSlots, "never beyond the slots")
	require.LessOrEqual(r, int(offer.Slots)+s.Own.Running, int(s.Own.Capacity.Slots), "never beyond what can run")
	require.LessOrEqual(r, offer.Collateral.Cmp(s.Own.FreeStake), 0, "never beyond the stake")
	if budget := s.strategy.CollateralBudget; budget != nil {
		require.LessOrEqual(r, new(big.Int).Add(s.Own.Locked, offer.Collateral).Cmp(budget), 0, "never beyond the budget")
	}
	require.GreaterOrEqual(r, offer.Bid.ValidUntil, s.Job.BidEnd+s.Market.FallbackDelay)
	seconds := s.strategy.Seconds(request.Work.CycleLimit, s.Own.Capacity.KHz)
	require.LessOrEqual(r, seconds, uint64(request.Offer.ExecutionWindow))
}

func TestDecide_GasOfTheDelivery(t *testing.T) {
	gas := bidding.GasFigures{Bid: 1, Deliver: 10, Opened: 100, Late: 5, Replica: 1000}
	for _, c := range []struct {
		name   string
		change func(*protocol.JobRequest)
		want   int64
	}{
		{"plain", func(*protocol.JobRequest) {}, 11},
		{"the largest plain result", func(r *protocol.JobRequest) { r.Work.MaxResultBytes = 1024 }, 11},
		{"a large result", func(r *protocol.JobRequest) { r.Work.MaxResultBytes = 1025 }, 101},
		{"with a callback", func(r *protocol.JobRequest) {
			r.Callback = protocol.Callback{Target: common.Address{1}, GasLimit: 5000}
		}, 5101},
		{"in a quorum", func(r *protocol.JobRequest) { r.Assurance.Mode = protocol.ModeTeeQuorum }, 1001},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newScene()
			s.strategy = bidding.CostPlus{WeiPerGcycle: new(big.Int), Gas: gas, GasShareBps: 10_000}
			c.change(&s.Job.Request)
			require.Equal(t, big.NewInt(c.want), s.offer(t).Cost)
		})
	}
}

func TestWorthLate(t *testing.T) {
	strategy := bidding.CostPlus{Gas: bidding.GasFigures{Late: 100}, TokenRates: map[common.Address]*big.Rat{token: big.NewRat(2, 1)}}
	for _, c := range []struct {
		name   string
		token  common.Address
		price  int64
		gas    int64
		feeBps uint16
		want   bool
	}{
		{"half the price is more than the gas", common.Address{}, 202, 1, 0, true},
		{"as much", common.Address{}, 200, 1, 0, false},
		{"the fee comes off", common.Address{}, 202, 1, 100, false},
		{"dear gas", common.Address{}, 202, 2, 0, false},
		{"in tokens, of which gas costs more", token, 402, 1, 0, true},
		{"in tokens, not worth it", token, 400, 1, 0, false},
		{"in a token of unknown worth", common.Address{9}, 1_000_000, 1, 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			request := protocol.JobRequest{Offer: protocol.Offer{Token: c.token}}
			price := big.NewInt(c.price)
			got := strategy.WorthLate(request, price, bidding.Market{GasPrice: big.NewInt(c.gas), FeeBps: c.feeBps})
			require.Equal(t, c.want, got)
			require.Equal(t, c.price, price.Int64(), "the price stays as it was")
		})
	}
}
