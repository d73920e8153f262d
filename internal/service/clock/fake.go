package clock

import (
	"context"
	"sync"
	"time"
)

// Fake is a clock that stands still until it is moved.
type Fake struct {
	mu      sync.Mutex
	now     time.Time
	waiters map[*waiter]struct{}
	changed chan struct{}
}

type waiter struct {
	at     time.Time
	period time.Duration // zero: fires once
	out    chan time.Time
}

// NewFake returns a clock that shows now.
func NewFake(now time.Time) *Fake {
	return &Fake{now: now, waiters: make(map[*waiter]struct{}), changed: make(chan struct{})}
}

// Now is the moment the clock was last set to.
func (f *Fake) Now() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

// After delivers the time once the clock has been moved by d.
func (f *Fake) After(d time.Duration) <-chan time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	w := &waiter{at: f.now.Add(d), out: make(chan time.Time, 1)}
	if d <= 0 {
		w.out <- f.now
		return w.out
	}
	f.add(w)
	return w.out
}

// NewTicker delivers the time each time the clock has been moved by d.
func (f *Fake) NewTicker(d time.Duration) Ticker {
	if d <= 0 {
		panic("clock: non-positive interval for NewTicker")
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	w := &waiter{at: f.now.Add(d), period: d, out: make(chan time.Time, 1)}
	f.add(w)
	return fakeTicker{fake: f, waiter: w}
}

// Advance moves the clock forward and wakes whoever is due, the earliest first.
func (f *Fake) Advance(d time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	target := f.now.Add(d)
	for {
		next := f.earliest(target)
		if next == nil {
			break
		}
		f.now = next.at
		f.fire(next)
	}
	f.now = target
}

// AwaitWaiters blocks until at least n timers and tickers wait on the clock, so that a test can move it knowing that
// the code under test has got there.
func (f *Fake) AwaitWaiters(ctx context.Context, n int) error {
	for {
		f.mu.Lock()
		count, changed := len(f.waiters), f.changed
		f.mu.Unlock()
		if count >= n {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (f *Fake) add(w *waiter) {
	f.waiters[w] = struct{}{}
	close(f.changed)
	f.changed = make(chan struct{})
}

func (f *Fake) earliest(limit time.Time) *waiter {
	var next *waiter
	for w := range f.waiters {
		if !w.at.After(limit) && (next == nil || w.at.Before(next.at)) {
			next = w
		}
	}
	return next
}

func (f *Fake) fire(w *waiter) {
	select {
	case w.out <- f.now:
	default: // the reader is behind: ticks are lost, as with the system's ticker
	}
	if w.period == 0 {
		delete(f.waiters, w)
		return
	}
	w.at = w.at.Add(w.period)
}

type fakeTicker struct {
	fake   *Fake
	waiter *waiter
}

func (t fakeTicker) C() <-chan time.Time { return t.waiter.out }

func (t fakeTicker) Stop() {
	t.fake.mu.Lock()
	defer t.fake.mu.Unlock()
	delete(t.fake.waiters, t.waiter)
}
