package calibrate_test

import (
	"context"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
	"github.com/assay-network/assay/prover-node/internal/calibrate"
)

// short is a plan whose runs are quick; everything else is as in a node.
func short() calibrate.Plan {
	return calibrate.Plan{Executors: []sp1.Executor{sp1.Safe}, Slots: 1, Cores: 1, RunTime: 50 * time.Millisecond}
}

func driver(t *testing.T) *sp1.Driver {
	t.Helper()
	made, err := sp1.New(sp1test.Config(t))
	require.NoError(t, err)
	return made
}

// counted passes requests on and notes how many, how many at once, and what for.
type counted struct {
	calibrate.Executor
	all, now, most atomic.Int32
	asked          func(sp1.Request)
	change         func(n int32, result *sp1.Result)
}

func (c *counted) Execute(ctx context.Context, request sp1.Request) (sp1.Result, error) {
	n := c.all.Add(1)
	most := c.now.Add(1)
	defer c.now.Add(-1)
	for seen := c.most.Load(); most > seen && !c.most.CompareAndSwap(seen, most); seen = c.most.Load() {
	}
	if c.asked != nil {
		c.asked(request)
	}
	result, err := c.Executor.Execute(ctx, request)
	if c.change != nil {
		c.change(n, &result)
	}
	return result, err
}

func TestRun_MeasuresTheRunner(t *testing.T) {
	executor := &counted{Executor: driver(t)}
	measure, err := calibrate.Run(t.Context(), executor, short())
	require.NoError(t, err)
	require.Equal(t, 3, measure.Runs)
	require.Equal(t, 1, measure.Concurrent)
	require.Equal(t, sp1.Safe, measure.Executor)
	require.GreaterOrEqual(t, measure.Cycles, uint64(14_004_936), "at least the trial's")
	require.GreaterOrEqual(t, measure.Elapsed, 50*time.Millisecond)
	require.EqualValues(t, measure.Cycles*1_000_000/uint64(measure.Elapsed), measure.MeasuredKHz)
	require.EqualValues(t, uint64(measure.MeasuredKHz)*8/10, measure.KHz)
	require.GreaterOrEqual(t, executor.all.Load(), int32(3))
	require.EqualValues(t, 1, executor.most.Load())
}

func TestRun_RunsAreLongEnough(t *testing.T) {
	plan := short()
	plan.Runs, plan.RunTime = 1, 700*time.Millisecond
	measure, err := calibrate.Run(t.Context(), driver(t), plan)
	require.NoError(t, err)
	require.GreaterOrEqual(t, measure.Elapsed, plan.RunTime)
	require.Equal(t, 1, measure.Runs)
}

// The node promises the speed to every slot, whatever runs in the others.
func TestRun_MeasuresUnderTheLoadItPromises(t *testing.T) {
	plan := short()
	plan.Slots, plan.Cores = 5, 2
	executor := &counted{Executor: driver(t)}
	measure, err := calibrate.Run(t.Context(), executor, plan)
	require.NoError(t, err)
	require.Equal(t, 2, measure.Concurrent)
	require.EqualValues(t, 2, executor.most.Load())
	require.EqualValues(t, uint64(measure.MeasuredKHz)*2*8/(5*10), measure.KHz)

	plan.Slots, plan.Cores = 2, 64
	measure, err = calibrate.Run(t.Context(), executor, plan)
	require.NoError(t, err)
	require.Equal(t, 2, measure.Concurrent, "no more than there are slots")
	require.EqualValues(t, uint64(measure.MeasuredKHz)*8/10, measure.KHz)
}

func TestRun_TheSlowestExecutorDecides(t *testing.T) {
	plan := short()
	plan.Executors = []sp1.Executor{sp1.Native, sp1.Safe}
	asked := map[sp1.Executor]int{}
	executor := &counted{Executor: driver(t), asked: func(r sp1.Request) { asked[r.Executor]++ }}
	measure, err := calibrate.Run(t.Context(), executor, plan)
	require.NoError(t, err)
	require.Equal(t, sp1.Safe, measure.Executor, "the interpreter is an order of magnitude slower")
	require.Positive(t, asked[sp1.Native])
	require.Positive(t, asked[sp1.Safe])
}

// Runners that are not what they should be: real programs in their place.
func TestRun_BrokenRunners(t *testing.T) {
	for _, c := range []struct {
		name, script string
		want         error
	}{
		{"ends at once", "#!/bin/sh\nexit 1\n", sp1.ErrRunner},
		{"says something else", "#!/bin/sh\ncat >/dev/null\necho hello\n", sp1.ErrRunner},
		{"never answers", "#!/bin/sh\ncat >/dev/null\nsleep 60\n", sp1.ErrDeadline},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "runner")
			require.NoError(t, os.WriteFile(path, []byte(c.script), 0o700))
			broken, err := sp1.New(sp1.Config{SafeBinary: path})
			require.NoError(t, err)
			plan := short()
			plan.Timeout = 500 * time.Millisecond
			_, err = calibrate.Run(t.Context(), broken, plan)
			require.ErrorIs(t, err, calibrate.ErrBroken)
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, "measure execution speed, safe executor")
			require.ErrorContains(t, err, "--runner-path")
		})
	}
}

// Runners that answer in form, and wrongly.
func TestRun_LyingRunners(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(n int32, result *sp1.Result)
		want   error
		says   string
	}{
		{"other values", func(_ int32, r *sp1.Result) { r.PublicValues[0]++ }, calibrate.ErrBroken, "they are"},
		{"failed", func(_ int32, r *sp1.Result) { r.Outcome, r.ExitCode = protocol.OutcomeFailed, 3 }, calibrate.ErrBroken, "exit code 3"},
		{"other cycles", func(_ int32, r *sp1.Result) { r.Cycles *= 2 }, calibrate.ErrBroken, "they are 14004936"},
		{"cycles by chance", func(n int32, r *sp1.Result) {
			if n == 3 {
				r.Cycles++
			}
		}, calibrate.ErrBroken, "cycles, then"},
		{"no time", func(_ int32, r *sp1.Result) { r.Elapsed = 0 }, calibrate.ErrBroken, "cycles in 0s"},
		{"more time than passed", func(_ int32, r *sp1.Result) { r.Elapsed = r.Total + 1 }, calibrate.ErrBroken, "cycles in"},
		{"always quick", func(_ int32, r *sp1.Result) { r.Elapsed = time.Millisecond }, calibrate.ErrBroken, "whatever the work"},
		{"slow", func(_ int32, r *sp1.Result) { r.Elapsed, r.Total = time.Hour, time.Hour }, calibrate.ErrTooSlow, "1000 is the least"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := short()
			plan.Executors, plan.RunTime = []sp1.Executor{sp1.Native}, 2*time.Millisecond
			_, err := calibrate.Run(t.Context(), &counted{Executor: driver(t), change: c.change}, plan)
			require.ErrorIs(t, err, c.want)
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestRun_TooManySlots(t *testing.T) {
	plan := short()
	plan.Slots, plan.RunTime = 1_000_000, time.Millisecond
	_, err := calibrate.Run(t.Context(), driver(t), plan)
	require.ErrorIs(t, err, calibrate.ErrTooSlow)
	require.ErrorContains(t, err, "--capacity-slots")
}

func TestRun_EndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := calibrate.Run(ctx, driver(t), short())
	require.ErrorIs(t, err, context.Canceled)
	require.NotErrorIs(t, err, calibrate.ErrBroken)
}

func TestRun_NothingToMeasure(t *testing.T) {
	for name, change := range map[string]func(*calibrate.Plan){
		"no slots":     func(p *calibrate.Plan) { p.Slots = 0 },
		"no cores":     func(p *calibrate.Plan) { p.Cores = 0 },
		"no executors": func(p *calibrate.Plan) { p.Executors = nil },
	} {
		t.Run(name, func(t *testing.T) {
			plan := short()
			change(&plan)
			_, err := calibrate.Run(t.Context(), driver(t), plan)
			require.ErrorContains(t, err, "want at least one of each")
		})
	}
}
