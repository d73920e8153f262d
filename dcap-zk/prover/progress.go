package prover

import (
	"context"
	"time"

	"github.com/rs/zerolog"
)

// reportEvery is how often a long step says that it goes on.
const reportEvery = 5 * time.Second

// Rates of the long steps per constraint, on one idle core; a machine with more is faster.
const (
	SetupRate = 90 * time.Microsecond
	ProveRate = 36 * time.Microsecond
)

// Track runs a step that cannot be interrupted and logs that it began, how it goes on, and how long it took. The estimate
// is of one core's work. When the context ends it returns the context's error at once and leaves the step to end in vain.
func Track(ctx context.Context, log zerolog.Logger, name string, estimate time.Duration, step func() error) error {
	start := time.Now()
	log.Info().Str("step", name).Str("estimate_one_core", short(estimate)).Msg("Step started")
	done := make(chan error, 1)
	go func() { done <- step() }()
	ticker := time.NewTicker(reportEvery)
	defer ticker.Stop()
	for {
		select {
		case err := <-done:
			log.Info().Str("step", name).Str("elapsed", short(time.Since(start))).Bool("failed", err != nil).Msg("Step ended")
			return err
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
			log.Info().Str("step", name).Str("elapsed", short(time.Since(start))).Str("estimate_one_core", short(estimate)).Msg("Step goes on")
		}
	}
}

// short writes a duration for people.
func short(d time.Duration) string { return d.Round(100 * time.Millisecond).String() }
