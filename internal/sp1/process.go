package sp1

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	// memoryPeriod is how often a runner's resident size is read: a program fills some 100 MB in that time.
	memoryPeriod = 20 * time.Millisecond
	// drainTime bounds the wait for a killed runner's pipes.
	drainTime = 2 * time.Second
	// keptStderr is how much of a runner's own complaints an error quotes.
	keptStderr = 4 << 10
)

// job is one runner process.
type job struct {
	binary, command    string
	input              io.Reader
	timeout            time.Duration
	memory, maxPayload uint64
}

// run starts the runner, feeds it, reads its one answer and waits for it; whatever happens, the process group is dead on
// return. The returned error, if any, wraps one of this package's errors or the cause of ctx's end.
func run(parent context.Context, j job) (answer, error) {
	ctx, cancel := context.WithCancelCause(parent)
	defer cancel(nil)
	ctx, stopTimer := context.WithTimeoutCause(ctx, j.timeout, fmt.Errorf("after %s: %w", j.timeout, ErrDeadline))
	defer stopTimer()

	stdout := &limitedBuffer{limit: j.maxPayload + answerOverhead, refuse: true}
	stderr := &limitedBuffer{limit: keptStderr}
	cmd := exec.CommandContext(ctx, j.binary, j.command)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = j.input, stdout, stderr
	// The runner needs nothing of our environment, and a guest must not learn it. One worker thread per job: nodes
	// run several jobs at once. Should this process be killed, the runner notices by our process id.
	cmd.Env = []string{"LC_ALL=C", "RAYON_NUM_THREADS=1", fmt.Sprintf("ASSAY_RUNNER_PARENT=%d", os.Getpid())}
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = drainTime
	if err := cmd.Start(); err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return answer{}, fmt.Errorf("start %q: %w", j.binary, ErrRunnerMissing)
		}
		return answer{}, fmt.Errorf("start %q: %w: %w", j.binary, ErrRunner, err)
	}
	go watchMemory(ctx, cancel, cmd.Process.Pid, j.memory)
	waitErr := cmd.Wait()
	// A hostile program may have left processes behind. Mostly there is nobody to kill, which is no error.
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	if cause := context.Cause(ctx); waitErr != nil && cause != nil {
		return answer{}, cause
	}
	return conclude(cmd.ProcessState, waitErr, stdout, stderr)
}

// conclude reads what a process that ended by itself left behind. An answer counts even when the exit code is not 0:
// then it says why.
func conclude(state *os.ProcessState, waitErr error, stdout, stderr *limitedBuffer) (answer, error) {
	if stdout.overflowed {
		return answer{}, fmt.Errorf("more than %d bytes: %w", stdout.limit-answerOverhead, ErrPublicValuesTooLarge)
	}
	ws, _ := state.Sys().(syscall.WaitStatus)
	if ws.Signaled() {
		return answer{}, fmt.Errorf("%w: ended by %s", ErrCrashed, ws.Signal())
	}
	ans, err := decodeAnswer(stdout.kept.Bytes())
	switch {
	case err == nil:
	case waitErr != nil:
		return answer{}, fmt.Errorf("%w: %w: %s", ErrRunner, waitErr, strings.TrimSpace(stderr.kept.String()))
	default:
		return answer{}, err
	}
	return ans, nil
}

// watchMemory cancels the job when its process becomes larger than limit. An address space limit would not do: the
// native executor reserves terabytes and uses little of it.
func watchMemory(ctx context.Context, cancel context.CancelCauseFunc, pid int, limit uint64) {
	ticker := time.NewTicker(memoryPeriod)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if resident := residentSize(pid); resident > limit {
				cancel(fmt.Errorf("runner grew to %d bytes, at most %d are allowed: %w", resident, limit, ErrMemory))
				return
			}
		}
	}
}

// residentSize returns a process's resident size in bytes, shared memory included, and 0 for one that is gone.
func residentSize(pid int) uint64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(text))
	if len(fields) < 2 {
		return 0
	}
	pages, err := strconv.ParseUint(fields[1], 10, 64)
	if err != nil {
		return 0
	}
	return pages * uint64(os.Getpagesize())
}

// errOverflow stops the copying from a runner that answers too much.
var errOverflow = errors.New("output limit exceeded")

// limitedBuffer keeps the first bytes written to it. Behind the limit it either refuses, which closes the runner's
// pipe, or drops.
type limitedBuffer struct {
	kept       bytes.Buffer
	limit      uint64
	refuse     bool
	overflowed bool
}

// Write implements io.Writer.
func (b *limitedBuffer) Write(p []byte) (int, error) {
	room := b.limit - uint64(b.kept.Len())
	if uint64(len(p)) <= room {
		return b.kept.Write(p)
	}
	b.overflowed = true
	if b.refuse {
		return 0, errOverflow
	}
	b.kept.Write(p[:room])
	return len(p), nil
}
