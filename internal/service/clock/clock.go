// Package clock is the source of time of everything that waits or compares deadlines. Code takes a [Clock] and never
// calls the time package for "now"; tests pass a [Fake] and move it by hand.
package clock

import "time"

// Clock tells the time and waits. Implementations are safe for concurrent use.
type Clock interface {
	// Now is the present moment.
	Now() time.Time
	// After delivers the time once, when d has passed; at once if d is not positive.
	After(d time.Duration) <-chan time.Time
	// NewTicker delivers the time every d, which must be positive, until it is stopped. A slow reader loses ticks.
	NewTicker(d time.Duration) Ticker
}

// Ticker delivers the time at intervals.
type Ticker interface {
	// C is the channel of the ticks; it is never closed.
	C() <-chan time.Time
	// Stop ends the ticks.
	Stop()
}

// System is the machine's clock.
type System struct{}

// Now is the present moment.
func (System) Now() time.Time { return time.Now() }

// After delivers the time once, when d has passed.
func (System) After(d time.Duration) <-chan time.Time { return time.After(d) }

// NewTicker delivers the time every d.
func (System) NewTicker(d time.Duration) Ticker { return systemTicker{time.NewTicker(d)} }

type systemTicker struct{ ticker *time.Ticker }

func (t systemTicker) C() <-chan time.Time { return t.ticker.C }
func (t systemTicker) Stop()               { t.ticker.Stop() }
