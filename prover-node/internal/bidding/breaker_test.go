package bidding_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/prover-node/internal/bidding"
)

func TestBreaker_DoublesUpToItsCap(t *testing.T) {
	b := bidding.Breaker{First: 10 * time.Second, Most: 65 * time.Second}
	require.Zero(t, b.Until())
	for i, pause := range []uint64{10, 20, 40, 65, 65, 65} {
		at := uint64(1000 * (i + 1))
		b = b.Failed(at)
		require.Equal(t, at+pause, b.Until())
		require.Equal(t, i+1, b.Failures())
	}
}

func TestBreaker_SuccessForgivesAndDoesNotShorten(t *testing.T) {
	b := bidding.Breaker{First: 10 * time.Second, Most: time.Minute}.Failed(1000).Failed(1001)
	require.EqualValues(t, 1021, b.Until())
	b = b.Succeeded()
	require.EqualValues(t, 1021, b.Until(), "a pause that runs is served")
	require.Zero(t, b.Failures())
	require.EqualValues(t, 2010, b.Failed(2000).Until(), "and the next one is a first one")
}

func TestBreaker_OffWithoutPause(t *testing.T) {
	require.EqualValues(t, 1000, bidding.Breaker{}.Failed(1000).Failed(1000).Until())
}

func TestBreaker_CapBelowTheFirstPause(t *testing.T) {
	require.EqualValues(t, 1005, bidding.Breaker{First: time.Minute, Most: 5 * time.Second}.Failed(1000).Until())
}

func TestBreaker_Properties(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		first := time.Duration(rapid.Int64Range(0, 1<<20).Draw(r, "first")) * time.Second
		most := time.Duration(rapid.Int64Range(0, 1<<30).Draw(r, "most")) * time.Second
		b, now := bidding.Breaker{First: first, Most: most}, uint64(0)
		for _, failed := range rapid.SliceOfN(rapid.Bool(), 0, 200).Draw(r, "ends") {
			now += rapid.Uint64Range(0, 1000).Draw(r, "later")
			before := b
			if failed {
				b = b.Failed(now)
				require.GreaterOrEqual(r, b.Until(), now+uint64(min(first, most)/time.Second), "every failure costs the first pause")
			} else {
				b = b.Succeeded()
			}
			require.GreaterOrEqual(r, b.Until(), before.Until(), "nothing shortens a pause")
			require.LessOrEqual(r, b.Until(), max(before.Until(), now+uint64(most/time.Second)), "nor is one beyond the cap")
		}
	})
}
