package clock_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service/clock"
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func due(c <-chan time.Time) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

func TestFakeAfterFiresOnceWhenDue(t *testing.T) {
	fake := clock.NewFake(start)
	timer := fake.After(time.Minute)

	fake.Advance(time.Minute - 1)
	require.False(t, due(timer))
	fake.Advance(1)
	require.True(t, due(timer))
	fake.Advance(time.Hour)
	require.False(t, due(timer))
	require.Equal(t, start.Add(time.Hour+time.Minute), fake.Now())
}

func TestFakeAfterNothingFiresAtOnce(t *testing.T) {
	require.True(t, due(clock.NewFake(start).After(0)))
}

func TestFakeTickerTicksAndStops(t *testing.T) {
	fake := clock.NewFake(start)
	ticker := fake.NewTicker(time.Second)

	fake.Advance(time.Second)
	require.True(t, due(ticker.C()))
	fake.Advance(5 * time.Second)
	require.True(t, due(ticker.C()), "one tick waits for a slow reader")
	require.False(t, due(ticker.C()), "the others are lost")
	ticker.Stop()
	fake.Advance(time.Minute)
	require.False(t, due(ticker.C()))
}

func TestFakeAwaitWaiters(t *testing.T) {
	fake := clock.NewFake(start)
	go fake.After(time.Minute)
	require.NoError(t, fake.AwaitWaiters(t.Context(), 1))

	over, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, fake.AwaitWaiters(over, 2), context.Canceled)
}

func TestSystemClockMoves(t *testing.T) {
	before := time.Now()
	at := <-clock.System{}.After(time.Millisecond)
	require.False(t, at.Before(before))
	ticker := clock.System{}.NewTicker(time.Millisecond)
	defer ticker.Stop()
	require.False(t, (<-ticker.C()).Before(before))
	require.False(t, clock.System{}.Now().Before(before))
}
