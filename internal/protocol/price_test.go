package protocol_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
)

func TestCeilingDown(t *testing.T) {
	offer := protocol.Offer{MinPrice: big.NewInt(100), MaxPrice: big.NewInt(201), OpenAt: 1_000, RampSeconds: 10}
	flat := offer
	flat.RampSeconds = 0
	cases := []struct {
		name  string
		offer protocol.Offer
		at    uint64
		want  int64
	}{
		{"long before", offer, 0, 100},
		{"at the opening", offer, 1_000, 100},
		{"one second in, rounded down", offer, 1_001, 110},
		{"one second before the end", offer, 1_009, 190},
		{"at the end", offer, 1_010, 201},
		{"long after", offer, 1 << 40, 201},
		{"without a ramp, before", flat, 999, 201},
		{"without a ramp, at the opening", flat, 1_000, 201},
		{"without a ramp, after", flat, 1_001, 201},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, big.NewInt(c.want), c.offer.CeilingDown(c.at))
		})
	}
	ceiling := offer.CeilingDown(0)
	ceiling.SetInt64(0)
	require.Equal(t, big.NewInt(100), offer.MinPrice, "the ceiling must not share memory with the offer")
}

func TestCeilingDown_NeverFallsAndStaysInBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Uint64().Draw(t, "low")
		rise := rapid.Uint64().Draw(t, "rise")
		minPrice := new(big.Int).SetUint64(low)
		offer := protocol.Offer{
			MinPrice:    minPrice,
			MaxPrice:    new(big.Int).Add(minPrice, new(big.Int).SetUint64(rise)),
			OpenAt:      rapid.Uint64Max(1<<40-1).Draw(t, "openAt"),
			RampSeconds: rapid.Uint32().Draw(t, "ramp"),
		}
		at := rapid.Uint64Range(0, 1<<40-2).Draw(t, "at")
		now, next := offer.CeilingDown(at), offer.CeilingDown(at+1)
		require.LessOrEqual(t, now.Cmp(next), 0)
		require.GreaterOrEqual(t, now.Cmp(offer.MinPrice), 0)
		require.LessOrEqual(t, next.Cmp(offer.MaxPrice), 0)
	})
}
