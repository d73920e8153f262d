package protocol_test

import (
	"encoding/json"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
)

func TestScore(t *testing.T) {
	type facts = protocol.ScoreFacts
	base := facts{
		Price: big.NewInt(50), MaxPrice: big.NewInt(100),
		Capacity: protocol.Capacity{KHz: 2_000, MemoryMiB: 4_000, EPCMiB: 400, Slots: 4},
		Slots:    2, Needs: protocol.Requirements{MinKHz: 1_000, MemoryMiB: 1_600, EPCMiB: 100},
	}
	full := protocol.ScoreParts{Price: 5_000, Speed: 5_000, Headroom: 2_500, History: 10_000, Load: 5_000, TCB: 10_000, Total: 5_875}
	cases := []struct {
		name   string
		change func(*facts)
		want   func(*protocol.ScoreParts)
		total  uint16
	}{
		{"half of most", func(*facts) {}, func(*protocol.ScoreParts) {}, 5_875},
		{"free", func(f *facts) { f.Price = new(big.Int) }, func(p *protocol.ScoreParts) { p.Price = 10_000 }, 8_375},
		{"at the ceiling", func(f *facts) { f.Price = big.NewInt(100) }, func(p *protocol.ScoreParts) { p.Price = 0 }, 3_375},
		{"above the ceiling", func(f *facts) { f.Price = big.NewInt(101) }, func(p *protocol.ScoreParts) { p.Price = 0 }, 3_375},
		{"no ceiling", func(f *facts) { f.Price, f.MaxPrice = new(big.Int), new(big.Int) }, func(p *protocol.ScoreParts) { p.Price = 0 }, 3_375},
		{"rounded down", func(f *facts) { f.Price, f.MaxPrice = big.NewInt(1), big.NewInt(3) }, func(p *protocol.ScoreParts) { p.Price = 6_666 }, 6_708},
		{"just below saturation", func(f *facts) { f.Capacity.KHz = 3_999 }, func(p *protocol.ScoreParts) { p.Speed = 9_997 }, 6_624},
		{"saturated", func(f *facts) { f.Capacity.KHz = 4_000 }, func(p *protocol.ScoreParts) { p.Speed = 10_000 }, 6_625},
		{"saturation beyond 32 bits", func(f *facts) { f.Capacity.KHz, f.Needs.MinKHz = math.MaxUint32, math.MaxUint32 }, func(p *protocol.ScoreParts) { p.Speed = 2_500 }, 5_500},
		{"no speed asked", func(f *facts) { f.Capacity.KHz, f.Needs.MinKHz = 500_000, 0 }, func(*protocol.ScoreParts) {}, 5_875},
		{"just enough memory", func(f *facts) { f.Needs.MemoryMiB = 2_000 }, func(p *protocol.ScoreParts) { p.Headroom = 0 }, 5_750},
		{"too little memory", func(f *facts) { f.Needs.MemoryMiB = 2_001 }, func(p *protocol.ScoreParts) { p.Headroom = 0 }, 5_750},
		{"EPC is scarcer", func(f *facts) { f.Needs.EPCMiB = 190 }, func(p *protocol.ScoreParts) { p.Headroom = 526 }, 5_776},
		{"twice the need", func(f *facts) { f.Needs.MemoryMiB = 1_000 }, func(p *protocol.ScoreParts) { p.Headroom = 10_000 }, 6_250},
		{"nothing asked", func(f *facts) { f.Needs.MemoryMiB, f.Needs.EPCMiB = 0, 0 }, func(p *protocol.ScoreParts) { p.Headroom = 10_000 }, 6_250},
		{"late and faulted", func(f *facts) { f.Faulted, f.Late = 1, 3 }, func(p *protocol.ScoreParts) { p.History = 6_000 }, 5_275},
		{"nothing left of the history", func(f *facts) { f.Faulted = 4 }, func(p *protocol.ScoreParts) { p.History = 0 }, 4_375},
		{"worse than nothing", func(f *facts) { f.Faulted, f.Late = 4_095, 4_095 }, func(p *protocol.ScoreParts) { p.History = 0 }, 4_375},
		{"another job beside it", func(f *facts) { f.Used = 1 }, func(p *protocol.ScoreParts) { p.Load = 2_500 }, 5_625},
		{"the last slots", func(f *facts) { f.Used = 2 }, func(p *protocol.ScoreParts) { p.Load = 0 }, 5_375},
		{"more than the slots", func(f *facts) { f.Used = math.MaxUint8 }, func(p *protocol.ScoreParts) { p.Load = 0 }, 5_375},
		{"no slots", func(f *facts) { f.Capacity.Slots = 0 }, func(p *protocol.ScoreParts) { p.Load, p.Headroom = 0, 10_000 }, 5_750},
		{"hardening", func(f *facts) { f.Status = protocol.TcbSWHardeningNeeded }, func(p *protocol.ScoreParts) { p.TCB = 8_000 }, 5_775},
		{"configuration", func(f *facts) { f.Status = protocol.TcbConfigurationNeeded }, func(p *protocol.ScoreParts) { p.TCB = 6_000 }, 5_675},
		{"both", func(f *facts) { f.Status = protocol.TcbConfigurationAndSWHardeningNeeded }, func(p *protocol.ScoreParts) { p.TCB = 5_000 }, 5_625},
		{"out of date", func(f *facts) { f.Status = protocol.TcbOutOfDate }, func(p *protocol.ScoreParts) { p.TCB = 2_000 }, 5_475},
		{"out of date, configuration", func(f *facts) { f.Status = protocol.TcbOutOfDateConfigurationNeeded }, func(p *protocol.ScoreParts) { p.TCB = 1_000 }, 5_425},
		{"revoked", func(f *facts) { f.Status = protocol.TcbRevoked }, func(p *protocol.ScoreParts) { p.TCB = 0 }, 5_375},
		{"no status", func(f *facts) { f.Status = math.MaxUint8 }, func(p *protocol.ScoreParts) { p.TCB = 0 }, 5_375},
	}
	weights := protocoltest.Weights()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			facts, want := base, full
			c.change(&facts)
			c.want(&want)
			want.Total = c.total
			require.Equal(t, want, protocol.Score(&facts, &weights))
		})
	}
}

func TestScore_EachWeightCountsItsPart(t *testing.T) {
	facts := protocol.ScoreFacts{
		Price: big.NewInt(9), MaxPrice: big.NewInt(10), Faulted: 1, Status: protocol.TcbOutOfDate,
		Capacity: protocol.Capacity{KHz: 3, MemoryMiB: 10, Slots: 10}, Used: 4, Slots: 1,
		Needs: protocol.Requirements{MinKHz: 1, MemoryMiB: 1},
	}
	facts.Needs.MemoryMiB, facts.Capacity.MemoryMiB = 10, 125
	for want, weights := range map[uint16]protocol.Weights{
		1_000: {Price: protocol.MaxScore},
		7_500: {Speed: protocol.MaxScore},
		2_500: {Headroom: protocol.MaxScore},
		5_000: {Load: protocol.MaxScore},
		2_000: {TCB: protocol.MaxScore},
	} {
		require.Equal(t, want, protocol.Score(&facts, &weights).Total)
	}
	facts.Faulted = 2
	require.EqualValues(t, 5_000, protocol.Score(&facts, &protocol.Weights{History: protocol.MaxScore}).Total)
}

func TestScore_StaysInRangeAndRewardsWhatItSays(t *testing.T) {
	weights := protocoltest.Weights()
	rapid.Check(t, func(t *rapid.T) {
		facts := protocol.ScoreFacts{
			Price:    new(big.Int).SetUint64(rapid.Uint64().Draw(t, "price")),
			MaxPrice: new(big.Int).SetUint64(rapid.Uint64().Draw(t, "maxPrice")),
			Capacity: protocol.Capacity{
				KHz: rapid.Uint32().Draw(t, "kHz"), MemoryMiB: rapid.Uint32().Draw(t, "memory"),
				EPCMiB: rapid.Uint32().Draw(t, "epc"), Slots: rapid.Uint8().Draw(t, "slots"),
			},
			Used: rapid.Uint8().Draw(t, "used"), Slots: rapid.Uint8().Draw(t, "taken"),
			Status: protocol.TcbStatus(rapid.Uint8().Draw(t, "status")),
			Needs: protocol.Requirements{
				MinKHz: rapid.Uint32().Draw(t, "minKHz"), MemoryMiB: rapid.Uint32().Draw(t, "needs memory"),
				EPCMiB: rapid.Uint32().Draw(t, "needs epc"),
			},
			Faulted: rapid.Uint16().Draw(t, "faulted"),
			Late:    rapid.Uint16().Draw(t, "late"),
		}
		score := protocol.Score(&facts, &weights)
		for _, part := range []uint16{score.Price, score.Speed, score.Headroom, score.History, score.Load, score.TCB, score.Total} {
			require.LessOrEqual(t, part, uint16(protocol.MaxScore))
		}
		better := facts
		better.Price = new(big.Int).Rsh(facts.Price, 1)
		better.Capacity.KHz = facts.Capacity.KHz | 1<<31
		better.Capacity.MemoryMiB, better.Capacity.EPCMiB = facts.Capacity.MemoryMiB|1<<31, facts.Capacity.EPCMiB|1<<31
		better.Used, better.Status = facts.Used/2, protocol.TcbUpToDate
		better.Faulted, better.Late = facts.Faulted/2, facts.Late/2
		require.GreaterOrEqual(t, protocol.Score(&better, &weights).Total, score.Total)
	})
}

func TestWeights_Check(t *testing.T) {
	weights := protocoltest.Weights()
	require.NoError(t, weights.Check())
	weights.Band = protocol.MaxBand
	require.NoError(t, weights.Check())
	weights.Band++
	require.ErrorIs(t, weights.Check(), protocol.ErrBadWeights)
	for _, sum := range []protocol.Weights{
		{},
		{Price: protocol.MaxScore - 1},
		{Price: protocol.MaxScore, TCB: 1},
		// 2^16 more than asked for.
		{Price: 60_000, Speed: 15_536},
	} {
		require.ErrorIs(t, sum.Check(), protocol.ErrBadWeights)
	}
}

// scoreVectors is a file of cases; the arrays are in the order of protocol.ScoreParts.
type scoreVectors struct {
	Scores []struct {
		Price, MaxPrice           number
		EnclaveWord, WorkerWord   common.Hash
		Slots                     uint8
		MinKHz, MemoryMiB, EPCMiB uint32
		Weights, Parts            [6]uint16
		Score                     uint16
	}
}

// TestVectors_Scores reads what this side wrote and what the contracts' side wrote.
func TestVectors_Scores(t *testing.T) {
	for _, name := range []string{"scores.json", "scores_contract.json"} {
		t.Run(name, func(t *testing.T) {
			content, err := os.ReadFile(filepath.Join("..", "..", "contracts", "test", "vectors", name))
			require.NoError(t, err)
			var vectors scoreVectors
			require.NoError(t, json.Unmarshal(content, &vectors))
			require.Greater(t, len(vectors.Scores), 50)
			for i, v := range vectors.Scores {
				enclave, worker := protocol.UnpackEnclaveState(v.EnclaveWord), protocol.UnpackWorker(v.WorkerWord)
				require.Equal(t, v.EnclaveWord, enclave.Pack())
				require.Equal(t, v.WorkerWord, worker.Pack())
				w, p := v.Weights, v.Parts
				got := protocol.Score(&protocol.ScoreFacts{
					Price: v.Price.Int, MaxPrice: v.MaxPrice.Int, Capacity: enclave.Capacity, Used: enclave.Used, Status: enclave.Status,
					Faulted: worker.Faulted, Late: worker.Late, Slots: v.Slots,
					Needs: protocol.Requirements{MinKHz: v.MinKHz, MemoryMiB: v.MemoryMiB, EPCMiB: v.EPCMiB},
				}, &protocol.Weights{Price: w[0], Speed: w[1], Headroom: w[2], History: w[3], Load: w[4], TCB: w[5]})
				require.Equal(t, protocol.ScoreParts{
					Price: p[0], Speed: p[1], Headroom: p[2], History: p[3], Load: p[4], TCB: p[5], Total: v.Score,
				}, got, i)
			}
		})
	}
}

func TestWords_EachFieldHasItsPlace(t *testing.T) {
	enclave := protocol.EnclaveState{
		WorkerID: 1, MeasurementID: 2, FmspcID: 3, Via: 4, Flags: 5, Status: 6, Kinds: 7, Generation: 8, Used: 10,
		Capacity: protocol.Capacity{Slots: 9, MemoryMiB: 11, EPCMiB: 12, KHz: 13, Cores: 14, Modes: 15},
	}
	word := common.HexToHash("0x000f000e0000000d00000c00000b0a0900000008070605040003000200000001")
	require.Equal(t, word, enclave.Pack())
	require.Equal(t, enclave, protocol.UnpackEnclaveState(word))

	worker := protocol.WorkerRecord{
		ID: 1, Stake: big.NewInt(2), Reserved: big.NewInt(3), Reservations: 4, Late: 5, Faulted: 6,
	}
	word = common.HexToHash("0x0060050000040000000000000000000003000000000000000000000200000001")
	require.Equal(t, word, worker.Pack())
	require.Equal(t, worker, protocol.UnpackWorker(word))
}
