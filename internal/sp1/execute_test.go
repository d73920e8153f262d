package sp1_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

// enough is a cycle limit that no well-behaved test guest reaches.
const enough = 1 << 30

func TestExecute_Ok(t *testing.T) {
	executors(t, func(t *testing.T, executor sp1.Executor) {
		driver := newDriver(t, nil)
		result, err := driver.Execute(t.Context(), sp1.Request{
			ELF: sp1test.Say(sp1test.FDStdout, "one\ntwo\n", []byte("public"), 0), CycleLimit: enough, Executor: executor,
		})
		require.NoError(t, err)
		require.Equal(t, protocol.OutcomeOk, result.Outcome)
		require.Zero(t, result.ExitCode)
		require.Equal(t, []byte("public"), result.PublicValues)
		require.Equal(t, "one\ntwo\n", result.Stdout)
		require.Empty(t, result.Stderr)
		require.Positive(t, result.Elapsed)
		require.Greater(t, result.Total, result.Elapsed)
	})
}

func TestExecute_NonZeroExitIsFailedWithoutResult(t *testing.T) {
	executors(t, func(t *testing.T, executor sp1.Executor) {
		result, err := newDriver(t, nil).Execute(t.Context(), sp1.Request{
			ELF: sp1test.Say(sp1test.FDStderr, "sorry", []byte("public"), 3), CycleLimit: enough, Executor: executor,
		})
		require.NoError(t, err)
		require.Equal(t, protocol.OutcomeFailed, result.Outcome)
		require.EqualValues(t, 3, result.ExitCode)
		require.Empty(t, result.PublicValues)
		require.Equal(t, "sorry\n", result.Stderr)
	})
}

func TestExecute_CycleLimitIsExact(t *testing.T) {
	const loop = 100_000
	const cycles = loop + sp1test.SpinFixed
	cases := []struct {
		name    string
		limit   uint64
		outcome protocol.Outcome
		cycles  uint64
	}{
		{"far above", enough, protocol.OutcomeOk, cycles},
		{"exactly enough", cycles, protocol.OutcomeOk, cycles},
		{"one too few", cycles - 1, protocol.OutcomeLimitExceeded, cycles - 1},
		{"one", 1, protocol.OutcomeLimitExceeded, 1},
	}
	executors(t, func(t *testing.T, executor sp1.Executor) {
		driver := newDriver(t, nil)
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				result, err := driver.Execute(t.Context(), sp1.Request{
					ELF: sp1test.Spin(loop), CycleLimit: c.limit, Executor: executor,
				})
				require.NoError(t, err)
				require.Equal(t, c.outcome, result.Outcome)
				require.Equal(t, c.cycles, result.Cycles)
				require.Zero(t, result.ExitCode)
				require.Empty(t, result.PublicValues)
			})
		}
	})
}

// A guest that never touches memory, and one that is nearly always inside a system call, both end by the limit.
func TestExecute_EndlessGuestsEndByTheLimit(t *testing.T) {
	guests := map[string][]byte{"in registers": sp1test.Endless(), "in system calls": sp1test.EndlessCalls()}
	executors(t, func(t *testing.T, executor sp1.Executor) {
		driver := newDriver(t, nil)
		for name, elf := range guests {
			t.Run(name, func(t *testing.T) {
				result, err := driver.Execute(t.Context(), sp1.Request{
					ELF: elf, CycleLimit: 1_000_000, Executor: executor, Timeout: time.Minute,
				})
				require.NoError(t, err)
				require.Equal(t, protocol.OutcomeLimitExceeded, result.Outcome)
				require.EqualValues(t, 1_000_000, result.Cycles)
			})
		}
	})
}

func TestExecute_DeadlineEndsWhatTheLimitCannot(t *testing.T) {
	executors(t, func(t *testing.T, executor sp1.Executor) {
		started := time.Now()
		_, err := newDriver(t, nil).Execute(t.Context(), sp1.Request{
			ELF: sp1test.EndlessUnconstrained(), CycleLimit: enough, Executor: executor, Timeout: 300 * time.Millisecond,
		})
		require.ErrorIs(t, err, sp1.ErrDeadline)
		require.ErrorContains(t, err, "after 300ms")
		require.Less(t, time.Since(started), 30*time.Second)
	})
}

func TestExecute_ContextEndsTheJob(t *testing.T) {
	stop := errors.New("node stops")
	ctx, cancel := context.WithCancelCause(t.Context())
	time.AfterFunc(100*time.Millisecond, func() { cancel(stop) })
	_, err := newDriver(t, nil).Execute(ctx, sp1.Request{ELF: sp1test.EndlessUnconstrained(), CycleLimit: enough})
	require.ErrorIs(t, err, stop)
	require.NotErrorIs(t, err, sp1.ErrDeadline)
}

func TestExecute_PublicValuesMustBeCommitted(t *testing.T) {
	guests := map[string][]byte{
		"other values committed": sp1test.Lie([]byte("deadbeef"), []byte("honest")),
		"nothing committed":      sp1test.WriteOnly([]byte("deadbeef")),
		"nothing at all":         sp1test.WriteOnly(nil),
	}
	executors(t, func(t *testing.T, executor sp1.Executor) {
		driver := newDriver(t, nil)
		for name, elf := range guests {
			t.Run(name, func(t *testing.T) {
				result, err := driver.Execute(t.Context(), sp1.Request{ELF: elf, CycleLimit: enough, Executor: executor})
				require.ErrorIs(t, err, sp1.ErrUncommitted)
				require.Zero(t, result)
			})
		}
	})
}

func TestExecute_ProgramFaults(t *testing.T) {
	good := sp1test.Spin(2)
	edit := func(at int, b ...byte) []byte {
		bad := bytes.Clone(good)
		copy(bad[at:], b)
		return bad
	}
	cases := []struct {
		name         string
		elf          []byte
		safe, native error
		text         string
	}{
		{"empty", nil, sp1.ErrProgram, sp1.ErrProgram, "not an ELF"},
		{"text", []byte("#!/bin/sh\necho this is no program at all\n"), sp1.ErrProgram, sp1.ErrProgram, "not an ELF"},
		{"32-bit", edit(4, 1), sp1.ErrProgram, sp1.ErrProgram, "32-bit"},
		{"x86", edit(18, 62, 0), sp1.ErrProgram, sp1.ErrProgram, "RISC-V"},
		{"cut short", good[:200], sp1.ErrProgram, sp1.ErrProgram, "past the end"},
		{"illegal instruction", sp1test.Illegal(), sp1.ErrProgram, sp1.ErrProgram, "decode instruction"},
		{"unknown system call", sp1test.UnknownCall(), sp1.ErrTrapped, sp1.ErrTrapped, "syscall"},
		{"input exhausted", sp1test.ReadHint(8), sp1.ErrTrapped, sp1.ErrTrapped, "exhausted"},
		{"wild store", sp1test.WildStore(), sp1.ErrTrapped, sp1.ErrCrashed, ""},
	}
	executors(t, func(t *testing.T, executor sp1.Executor) {
		driver := newDriver(t, nil)
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				_, err := driver.Execute(t.Context(), sp1.Request{ELF: c.elf, CycleLimit: enough, Executor: executor})
				if executor == sp1.Native {
					require.ErrorIs(t, err, c.native)
				} else {
					require.ErrorIs(t, err, c.safe)
				}
				require.ErrorContains(t, err, c.text)
			})
		}
		// The driver outlives them all.
		result, err := driver.Execute(t.Context(), sp1.Request{ELF: good, CycleLimit: enough, Executor: executor})
		require.NoError(t, err)
		require.Equal(t, protocol.OutcomeOk, result.Outcome)
	})
}

func TestExecute_GuestMemoryIsCounted(t *testing.T) {
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.GuestMemory = 1 << 20 })
	_, err := driver.Execute(t.Context(), sp1.Request{ELF: sp1test.Hoard(8), CycleLimit: enough})
	require.ErrorIs(t, err, sp1.ErrMemory)
	require.ErrorContains(t, err, "too much memory")
}

func TestExecute_ProcessMemoryIsWatched(t *testing.T) {
	executors(t, func(t *testing.T, executor sp1.Executor) {
		driver := newDriver(t, func(cfg *sp1.Config) { cfg.ProcessMemory = 128 << 20 })
		_, err := driver.Execute(t.Context(), sp1.Request{
			ELF: sp1test.Hoard(2048), CycleLimit: enough, Executor: executor, Timeout: time.Minute,
		})
		require.ErrorIs(t, err, sp1.ErrMemory)
		require.ErrorContains(t, err, "runner grew to")
	})
}

func TestExecute_PublicValuesAreBounded(t *testing.T) {
	const size = 1 << 20
	executors(t, func(t *testing.T, executor sp1.Executor) {
		request := sp1.Request{ELF: sp1test.Flood(size), CycleLimit: enough, Executor: executor}
		fits := newDriver(t, func(cfg *sp1.Config) { cfg.MaxPublicValues = size })
		result, err := fits.Execute(t.Context(), request)
		require.NoError(t, err)
		require.Len(t, result.PublicValues, size)

		tight := newDriver(t, func(cfg *sp1.Config) { cfg.MaxPublicValues = size / 2 })
		_, err = tight.Execute(t.Context(), request)
		require.ErrorIs(t, err, sp1.ErrPublicValuesTooLarge)
	})
}

func TestExecute_GuestOutputIsBounded(t *testing.T) {
	executors(t, func(t *testing.T, executor sp1.Executor) {
		long := strings.Repeat("a line of eighteen\n", 10_000)
		result, err := newDriver(t, nil).Execute(t.Context(), sp1.Request{
			ELF: sp1test.Say(sp1test.FDStdout, long+"the end", nil, 0), CycleLimit: enough, Executor: executor,
		})
		require.NoError(t, err)
		require.LessOrEqual(t, len(result.Stdout), 2048)
		require.True(t, strings.HasSuffix(result.Stdout, "the end\n"))
	})
}

func TestExecute_RequestFaults(t *testing.T) {
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.NativeBinary = "" })
	cases := []struct {
		name    string
		request sp1.Request
		want    error
	}{
		{"no cycles", sp1.Request{ELF: sp1test.Spin(2)}, sp1.ErrRequest},
		{"unknown executor", sp1.Request{ELF: sp1test.Spin(2), CycleLimit: 1, Executor: 7}, sp1.ErrRequest},
		{"native not configured", sp1.Request{ELF: sp1test.Spin(2), CycleLimit: 1, Executor: sp1.Native}, sp1.ErrRunnerMissing},
		{"too large", sp1.Request{Stdin: hugeInput(), CycleLimit: 1}, sp1.ErrRequest},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := driver.Execute(t.Context(), c.request)
			require.ErrorIs(t, err, c.want)
		})
	}
}

// hugeInput is 1 GiB of input in one MiB of memory.
func hugeInput() [][]byte {
	buffers := make([][]byte, 1024)
	mebibyte := make([]byte, 1<<20)
	for i := range buffers {
		buffers[i] = mebibyte
	}
	return buffers
}

func TestExecute_RunnerGetsNothingOfOurEnvironment(t *testing.T) {
	t.Setenv("OPERATOR_PASSWORD", "hunter2")
	runner, log := recordingRunner(t)
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary = runner })
	_, err := driver.Execute(t.Context(), sp1.Request{ELF: sp1test.Spin(2), CycleLimit: enough})
	require.NoError(t, err)
	environment, err := os.ReadFile(log + ".env")
	require.NoError(t, err)
	require.NotContains(t, string(environment), "OPERATOR_PASSWORD")
	require.Contains(t, string(environment), "LC_ALL=C")
}

func TestExecute_Concurrently(t *testing.T) {
	driver := newDriver(t, nil)
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			result, err := driver.Execute(t.Context(), sp1.Request{
				ELF: sp1test.Say(sp1test.FDStdout, name, []byte(name), 0), CycleLimit: enough, Executor: sp1.Native,
			})
			require.NoError(t, err)
			require.Equal(t, name, string(result.PublicValues))
		})
	}
}
