package bidding

import "time"

// Breaker is how long no new bids are made after jobs failed: the first failure costs First, each further one twice as
// much, up to Most. A success forgives what was before it, but a pause that runs is served to its end. It is a value:
// what changes it returns the changed one. Times are the chain's, in seconds.
type Breaker struct {
	First, Most time.Duration

	failures int
	until    uint64
}

// Failed is the breaker after a job that failed, or was slashed, at a point in time.
func (b Breaker) Failed(at uint64) Breaker {
	b.failures++
	b.until = max(b.until, at+uint64(b.pause()/time.Second))
	return b
}

// Succeeded is the breaker after a job that was delivered.
func (b Breaker) Succeeded() Breaker {
	b.failures = 0
	return b
}

// pause is what the last failure costs.
func (b Breaker) pause() time.Duration {
	pause := b.First
	for range b.failures - 1 {
		if pause >= b.Most/2 {
			return b.Most
		}
		pause *= 2
	}
	return min(pause, b.Most)
}

// Until is the first second at which bids are made again; it may lie in the past.
func (b Breaker) Until() uint64 { return b.until }

// Failures is how many jobs failed in a row.
func (b Breaker) Failures() int { return b.failures }
