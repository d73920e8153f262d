package protocol_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
)

func TestScore(t *testing.T) {
	base := protocol.ScoreFacts{Price: big.NewInt(50), MaxPrice: big.NewInt(100), KHz: 500, SaturationKHz: 1_000}
	with := func(change func(*protocol.ScoreFacts)) protocol.ScoreFacts {
		changed := base
		change(&changed)
		return changed
	}
	cases := []struct {
		name  string
		facts protocol.ScoreFacts
		want  protocol.ScoreParts
	}{
		{"half and half", base, protocol.ScoreParts{Price: 5_000, Speed: 5_000, History: 10_000, Total: 5_750}},
		{"free", with(func(f *protocol.ScoreFacts) { f.Price = new(big.Int) }), protocol.ScoreParts{Price: 10_000, Speed: 5_000, History: 10_000, Total: 8_750}},
		{"at the ceiling", with(func(f *protocol.ScoreFacts) { f.Price = big.NewInt(100) }), protocol.ScoreParts{Speed: 5_000, History: 10_000, Total: 2_750}},
		{"above the ceiling", with(func(f *protocol.ScoreFacts) { f.Price = big.NewInt(101) }), protocol.ScoreParts{Speed: 5_000, History: 10_000, Total: 2_750}},
		{"no ceiling", with(func(f *protocol.ScoreFacts) { f.MaxPrice, f.Price = new(big.Int), new(big.Int) }), protocol.ScoreParts{Speed: 5_000, History: 10_000, Total: 2_750}},
		{"rounded down", with(func(f *protocol.ScoreFacts) { f.Price, f.MaxPrice = big.NewInt(1), big.NewInt(3) }), protocol.ScoreParts{Price: 6_666, Speed: 5_000, History: 10_000, Total: 6_749}},
		{"just below saturation", with(func(f *protocol.ScoreFacts) { f.KHz = 999 }), protocol.ScoreParts{Price: 5_000, Speed: 9_990, History: 10_000, Total: 6_997}},
		{"saturated", with(func(f *protocol.ScoreFacts) { f.KHz = 1_000 }), protocol.ScoreParts{Price: 5_000, Speed: 10_000, History: 10_000, Total: 7_000}},
		{"beyond saturation", with(func(f *protocol.ScoreFacts) { f.KHz = math.MaxUint32 }), protocol.ScoreParts{Price: 5_000, Speed: 10_000, History: 10_000, Total: 7_000}},
		{"nothing asked, no speed", with(func(f *protocol.ScoreFacts) { f.KHz, f.SaturationKHz = 0, 0 }), protocol.ScoreParts{Price: 5_000, Speed: 10_000, History: 10_000, Total: 7_000}},
		{"late and faulted", with(func(f *protocol.ScoreFacts) { f.Faulted, f.Late = 1, 3 }), protocol.ScoreParts{Price: 5_000, Speed: 5_000, History: 6_000, Total: 5_150}},
		{"nothing left of the history", with(func(f *protocol.ScoreFacts) { f.Faulted = 4 }), protocol.ScoreParts{Price: 5_000, Speed: 5_000, Total: 4_250}},
		{"worse than nothing", with(func(f *protocol.ScoreFacts) { f.Faulted, f.Late = math.MaxUint16, math.MaxUint16 }), protocol.ScoreParts{Price: 5_000, Speed: 5_000, Total: 4_250}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, protocol.Score(c.facts))
		})
	}
}

func TestSaturationKHz(t *testing.T) {
	require.EqualValues(t, 1_000_000, protocol.SaturationKHz(0))
	require.EqualValues(t, 4, protocol.SaturationKHz(1))
	require.EqualValues(t, 4*(1<<30-1), protocol.SaturationKHz(1<<30-1))
	require.EqualValues(t, math.MaxUint32, protocol.SaturationKHz(1<<30))
	require.EqualValues(t, math.MaxUint32, protocol.SaturationKHz(math.MaxUint32))
}

func TestScore_StaysInRangeAndRewardsWhatItSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := protocol.ScoreFacts{
			Price:         new(big.Int).SetUint64(rapid.Uint64().Draw(t, "price")),
			MaxPrice:      new(big.Int).SetUint64(rapid.Uint64().Draw(t, "maxPrice")),
			KHz:           rapid.Uint32().Draw(t, "kHz"),
			SaturationKHz: protocol.SaturationKHz(rapid.Uint32().Draw(t, "minKHz")),
			Faulted:       rapid.Uint16().Draw(t, "faulted"),
			Late:          rapid.Uint16().Draw(t, "late"),
		}
		score := protocol.Score(facts)
		for _, part := range []uint16{score.Price, score.Speed, score.History, score.Total} {
			require.LessOrEqual(t, part, uint16(protocol.MaxScore))
		}
		better := facts
		better.Price = new(big.Int).Rsh(facts.Price, 1)
		better.KHz = facts.KHz | 1<<31
		better.Faulted, better.Late = facts.Faulted/2, facts.Late/2
		require.GreaterOrEqual(t, protocol.Score(better).Total, score.Total)
	})
}
