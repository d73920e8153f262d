// Package calibrate measures how fast a machine executes SP1 programs, with the runners that jobs get.
//
// The measure is taken under the load that the node promises to bear: as many programs at once as it has slots, or cores
// if those are fewer. What the package returns is what one slot can be promised, not what an idle machine reaches.
package calibrate

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
)

const (
	// MarginBps is taken off the measured speed, in basis points. The program that measures is lighter than most: others
	// were seen to run at nine tenths down to two thirds of its speed, and planning keeps a reserve of its own on top.
	MarginBps = 2_000
	// LeastKHz is the least speed of a slot that is worth attesting: below it no offer's window can be met.
	LeastKHz = 1_000
)

const (
	bpsWhole = 10_000
	// The golden case that finds out how much work fills a run, and its input.
	trialProgram, trialCase, trialRounds = "fibonacci", "million", 1_000_000
	// cycleLimit is far above what any run takes.
	cycleLimit = 1 << 40
	// headroom makes the first guess at a run's length a little long rather than a little short.
	headroom = 1.2
	// guesses bounds how often a run that was too short is made longer.
	guesses = 4
)

var (
	// ErrBroken means that the runner does not compute what it must.
	ErrBroken = errors.New("sp1 runner is broken: build it anew with `make runner`, or name another one by --runner-path")
	// ErrTooSlow means that a slot would be too slow to serve anybody.
	ErrTooSlow = errors.New("too slow to serve jobs: lower --capacity-slots, or use a faster machine")
)

// Executor runs programs: the very one that runs jobs.
type Executor interface {
	Execute(ctx context.Context, request sp1.Request) (sp1.Result, error)
}

// Plan says what to measure. Zero fields of Runs, RunTime and Timeout take their defaults.
type Plan struct {
	// Executors are all that jobs may run under; the slowest decides.
	Executors []sp1.Executor
	// Slots is how many jobs may run at once, Cores how many really can.
	Slots, Cores int
	// Runs is how many are taken the median of; three by default.
	Runs int
	// RunTime is the least length of a run; a second by default.
	RunTime time.Duration
	// Timeout ends a single program; a minute by default.
	Timeout time.Duration
}

func (p Plan) withDefaults() Plan {
	if p.Runs == 0 {
		p.Runs = 3
	}
	if p.RunTime == 0 {
		p.RunTime = time.Second
	}
	if p.Timeout == 0 {
		p.Timeout = time.Minute
	}
	return p
}

// concurrent is how many programs run at once while measuring.
func (p Plan) concurrent() int { return min(p.Slots, p.Cores) }

// Measure is what came out for the slowest executor.
type Measure struct {
	Executor sp1.Executor
	// Runs were made with Concurrent programs at once, each of Cycles cycles; Elapsed is the median run's time.
	Runs, Concurrent int
	Cycles           uint64
	Elapsed          time.Duration
	// MeasuredKHz is the speed of one of those programs, KHz what to attest: the share of one slot where slots outnumber
	// cores, less the margin, rounded down.
	MeasuredKHz, KHz uint32
}

// Run measures. It takes a few seconds for each executor.
func Run(ctx context.Context, executor Executor, plan Plan) (Measure, error) {
	if plan.Slots <= 0 || plan.Cores <= 0 || len(plan.Executors) == 0 {
		return Measure{}, fmt.Errorf("measure execution speed: %d slots, %d cores, %d executors: want at least one of each",
			plan.Slots, plan.Cores, len(plan.Executors))
	}
	m, err := newMeter(executor, plan.withDefaults())
	if err != nil {
		return Measure{}, fmt.Errorf("measure execution speed: %w", err)
	}
	var slowest Measure
	for _, kind := range plan.Executors {
		measure, err := m.measure(ctx, kind)
		if err != nil {
			return Measure{}, fmt.Errorf("measure execution speed, %s executor: %w", kind, err)
		}
		if slowest.Runs == 0 || measure.KHz < slowest.KHz {
			slowest = measure
		}
	}
	if slowest.KHz < LeastKHz {
		return slowest, fmt.Errorf("%s executor at %d kHz with %d at once leaves %d kHz for each of %d slots, %d is the least: %w",
			slowest.Executor, slowest.MeasuredKHz, slowest.Concurrent, slowest.KHz, plan.Slots, LeastKHz, ErrTooSlow)
	}
	return slowest, nil
}

// meter holds the program and its golden case.
type meter struct {
	plan     Plan
	executor Executor
	elf      []byte
	golden   examples.Case
}

func newMeter(executor Executor, plan Plan) (*meter, error) {
	program, golden, err := examples.Find(trialProgram, trialCase)
	if err != nil {
		return nil, err
	}
	elf, err := program.ELF()
	if err != nil {
		return nil, err
	}
	return &meter{plan: plan, executor: executor, elf: elf, golden: golden}, nil
}

func (m *meter) measure(ctx context.Context, kind sp1.Executor) (Measure, error) {
	rounds, first, err := m.size(ctx, kind)
	if err != nil {
		return Measure{}, err
	}
	times := []time.Duration{first.Elapsed}
	for len(times) < m.plan.Runs {
		again, err := m.run(ctx, kind, rounds)
		if err != nil {
			return Measure{}, err
		}
		if again.Cycles != first.Cycles {
			return Measure{}, fmt.Errorf("%d rounds took %d cycles, then %d: %w", rounds, first.Cycles, again.Cycles, ErrBroken)
		}
		times = append(times, again.Elapsed)
	}
	slices.Sort(times)
	measure := Measure{
		Executor: kind, Runs: len(times), Concurrent: m.plan.concurrent(), Cycles: first.Cycles,
		// The longer of the two in the middle, if there are two.
		Elapsed: times[len(times)/2],
	}
	measure.MeasuredKHz, measure.KHz = speeds(measure, m.plan.Slots)
	return measure, nil
}

// speeds are the speed of a program in a measure, and what of it one of the slots can be promised; both rounded down.
func speeds(m Measure, slots int) (measured, promised uint32) {
	kHz := m.Cycles * uint64(time.Millisecond) / uint64(m.Elapsed)
	kHz = min(kHz, math.MaxUint32)
	share := kHz * uint64(m.Concurrent) * (bpsWhole - MarginBps) / (uint64(slots) * bpsWhole)
	return uint32(kHz), uint32(share)
}

// size finds how many rounds fill a run, and returns the first run that is long enough.
func (m *meter) size(ctx context.Context, kind sp1.Executor) (rounds uint32, run sp1.Result, err error) {
	rounds = trialRounds
	if run, err = m.run(ctx, kind, rounds); err != nil {
		return 0, sp1.Result{}, err
	}
	if run.Cycles != m.golden.Cycles {
		return 0, sp1.Result{}, fmt.Errorf("%d rounds took %d cycles, they are %d: %w", rounds, run.Cycles, m.golden.Cycles, ErrBroken)
	}
	for range guesses {
		if run.Elapsed >= m.plan.RunTime {
			return rounds, run, nil
		}
		factor := headroom * float64(m.plan.RunTime) / float64(run.Elapsed)
		rounds = uint32(min(math.Ceil(float64(rounds)*factor), math.MaxUint32))
		if run, err = m.run(ctx, kind, rounds); err != nil {
			return 0, sp1.Result{}, err
		}
	}
	if run.Elapsed < m.plan.RunTime {
		return 0, sp1.Result{}, fmt.Errorf("%d cycles in %s, whatever the work: %w", run.Cycles, run.Elapsed, ErrBroken)
	}
	return rounds, run, nil
}

// run executes the program as often at once as the plan says, and returns the slowest execution.
func (m *meter) run(ctx context.Context, kind sp1.Executor, rounds uint32) (sp1.Result, error) {
	want := fibonacci(rounds)
	results := make([]sp1.Result, m.plan.concurrent())
	faults := make([]error, len(results))
	var running sync.WaitGroup
	for i := range results {
		running.Go(func() { results[i], faults[i] = m.runOne(ctx, kind, rounds, want) })
	}
	running.Wait()
	for _, fault := range faults {
		if fault != nil {
			return sp1.Result{}, fault
		}
	}
	return slices.MaxFunc(results, func(a, b sp1.Result) int { return int(a.Elapsed - b.Elapsed) }), nil
}

func (m *meter) runOne(ctx context.Context, kind sp1.Executor, rounds uint32, want []byte) (sp1.Result, error) {
	result, err := m.executor.Execute(ctx, sp1.Request{
		ELF: m.elf, Stdin: [][]byte{binary.LittleEndian.AppendUint32(nil, rounds)}, CycleLimit: cycleLimit, Executor: kind,
		Timeout: m.plan.Timeout,
	})
	switch {
	case err != nil && ctx.Err() != nil:
		return sp1.Result{}, err
	case err != nil:
		return sp1.Result{}, fmt.Errorf("%w: %w", ErrBroken, err)
	case result.Outcome != protocol.OutcomeOk:
		return sp1.Result{}, fmt.Errorf("%d rounds ended %s with exit code %d: %w", rounds, result.Outcome, result.ExitCode, ErrBroken)
	case !bytes.Equal(result.PublicValues, want):
		return sp1.Result{}, fmt.Errorf("%d rounds gave %x, they are %x: %w", rounds, result.PublicValues, want, ErrBroken)
	case result.Cycles == 0 || result.Elapsed <= 0 || result.Elapsed > result.Total:
		return sp1.Result{}, fmt.Errorf("%d cycles in %s of %s: %w", result.Cycles, result.Elapsed, result.Total, ErrBroken)
	}
	return result, nil
}

// fibonacci is what the program computes.
func fibonacci(rounds uint32) []byte {
	const modulus = 7919
	a, b := uint32(0), uint32(1)
	for range rounds {
		a, b = b, (a+b)%modulus
	}
	values := binary.LittleEndian.AppendUint32(nil, rounds)
	return binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(values, a), b)
}
