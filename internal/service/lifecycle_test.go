package service_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/clock"
)

// diary is what services did, in order.
type diary struct {
	mu    sync.Mutex
	lines []string
}

func (d *diary) note(format string, args ...any) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lines = append(d.lines, fmt.Sprintf(format, args...))
}

type part struct {
	name      string
	diary     *diary
	startErr  error
	stopErr   error
	failure   chan error
	whenStart func()
}

func (p *part) Name() string { return p.name }

func (p *part) Start(context.Context) error {
	p.diary.note("start %s", p.name)
	if p.whenStart != nil {
		p.whenStart()
	}
	return p.startErr
}

func (p *part) Stop(context.Context) error {
	p.diary.note("stop %s", p.name)
	return p.stopErr
}

func (p *part) Failed() <-chan error { return p.failure }

func TestRunStopsInReverse(t *testing.T) {
	d := &diary{}
	ctx, cancel := context.WithCancel(t.Context())
	err := service.Run(ctx, zerolog.Nop(),
		&part{name: "a", diary: d}, &part{name: "b", diary: d}, &part{name: "c", diary: d, whenStart: cancel})
	require.NoError(t, err)
	require.Equal(t, []string{"start a", "start b", "start c", "stop c", "stop b", "stop a"}, d.lines)
}

func TestRunStopsOnlyWhatStarted(t *testing.T) {
	d, fault := &diary{}, errors.New("port taken")
	err := service.Run(t.Context(), zerolog.Nop(),
		&part{name: "a", diary: d}, &part{name: "b", diary: d, startErr: fault}, &part{name: "c", diary: d})
	require.ErrorIs(t, err, fault)
	require.EqualError(t, err, "start b: port taken")
	require.Equal(t, []string{"start a", "start b", "stop a"}, d.lines)
}

func TestRunEndsAtAFailureAndKeepsItsClass(t *testing.T) {
	d := &diary{}
	failure := make(chan error, 1)
	failure <- service.ChainError(errors.New("wrong chain"))
	err := service.Run(t.Context(), zerolog.Nop(), &part{name: "a", diary: d}, &part{name: "b", diary: d, failure: failure})
	require.EqualError(t, err, "run b: wrong chain")
	require.Equal(t, service.ExitChain, service.ExitCode(err))
	require.Equal(t, []string{"start a", "start b", "stop b", "stop a"}, d.lines)
}

func TestRunGoesOnStoppingAfterAFault(t *testing.T) {
	d, fault := &diary{}, errors.New("stuck")
	ctx, cancel := context.WithCancel(t.Context())
	err := service.Run(ctx, zerolog.Nop(),
		&part{name: "a", diary: d}, &part{name: "b", diary: d, stopErr: fault, whenStart: cancel})
	require.ErrorIs(t, err, fault)
	require.Contains(t, d.lines, "stop a")
}

func TestLoopFailsOnlyWhenNotAskedToEnd(t *testing.T) {
	fault := errors.New("boom")
	loop := service.NewLoop("worker", func(context.Context) error { return fault })
	require.EqualError(t, service.Run(t.Context(), zerolog.Nop(), loop), "run worker: boom")

	ctx, cancel := context.WithCancel(t.Context())
	loop = service.NewLoop("worker", func(ctx context.Context) error {
		cancel()
		<-ctx.Done()
		return ctx.Err()
	})
	require.NoError(t, service.Run(ctx, zerolog.Nop(), loop))
}

func TestLoopStopGivesUpWithItsContext(t *testing.T) {
	leave := make(chan struct{})
	defer close(leave)
	loop := service.NewLoop("stuck", func(context.Context) error { <-leave; return nil })
	require.NoError(t, loop.Start(t.Context()))
	over, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, loop.Stop(over), context.Canceled)
}

func TestEveryGoesOnAfterAnError(t *testing.T) {
	fake := clock.NewFake(time.Unix(1_000, 0))
	out := new(bytes.Buffer)
	calls := make(chan int)
	count := 0
	loop := service.Every("poll", fake, time.Minute, zerolog.New(out), func(context.Context) error {
		count++
		calls <- count
		if count == 1 {
			return errors.New("no answer")
		}
		return nil
	})
	require.NoError(t, loop.Start(t.Context()))
	require.Equal(t, 1, <-calls, "the first call does not wait")
	require.NoError(t, fake.AwaitWaiters(t.Context(), 1))
	fake.Advance(time.Minute)
	require.Equal(t, 2, <-calls)
	require.NoError(t, fake.AwaitWaiters(t.Context(), 1))
	require.NoError(t, loop.Stop(t.Context()))
	require.Contains(t, out.String(), `"loop":"poll","error":"no answer","message":"Round left unfinished"`)
}

func TestCloserCloses(t *testing.T) {
	fault := errors.New("disk")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	closer := service.Closer("store", func() error { return fault })
	require.Equal(t, "store", closer.Name())
	require.NoError(t, closer.Start(ctx))
	require.ErrorIs(t, closer.Stop(ctx), fault)
}

func TestExitCodes(t *testing.T) {
	base := errors.New("x")
	for want, err := range map[int]error{
		service.ExitOK:          nil,
		service.ExitFailure:     base,
		service.ExitUsage:       service.UsageError(base),
		service.ExitConfig:      service.ConfigError(base),
		service.ExitChain:       fmt.Errorf("dial: %w", service.ChainError(base)),
		service.ExitAttestation: service.AttestationError(base),
	} {
		require.Equal(t, want, service.ExitCode(err))
		if err != nil {
			require.ErrorIs(t, err, base)
		}
	}
	require.NoError(t, service.ChainError(nil))
}

// The test binary plays a program when this variable is set, so that signals and exit codes are those of a process.
const roleVariable = "ASSAY_SERVICE_TEST_ROLE"

func TestMain(m *testing.M) {
	role := os.Getenv(roleVariable)
	if role == "" {
		os.Exit(m.Run())
	}
	spec := sampleSpec()
	spec.Build = func(_ context.Context, _ sample, _ service.Env) ([]service.Service, error) {
		if role == "unbuildable" {
			return nil, service.ChainError(errors.New("no chain at port 1"))
		}
		return []service.Service{service.NewLoop("role", func(ctx context.Context) error {
			fmt.Println("running")
			<-ctx.Done()
			fmt.Println("stopping")
			if role == "stubborn" {
				select {}
			}
			return nil
		})}, nil
	}
	os.Exit(service.Main(spec, os.Args))
}

// play starts the program in a role and returns once it has printed that it runs.
func play(t *testing.T, role string) (*exec.Cmd, *bufio.Reader, *bytes.Buffer) {
	t.Helper()
	command := exec.CommandContext(t.Context(), os.Args[0], "--http-addr", "127.0.0.1:0")
	command.Env = append(os.Environ(), roleVariable+"="+role)
	faults := new(bytes.Buffer)
	command.Stderr = faults
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	return command, bufio.NewReader(out), faults
}

func expectLine(t *testing.T, out *bufio.Reader, want string) {
	t.Helper()
	line, err := out.ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, want, strings.TrimSpace(line))
}

func exitCode(t *testing.T, err error) int {
	t.Helper()
	if err == nil {
		return 0
	}
	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit)
	return exit.ExitCode()
}

func TestFirstSignalStopsGracefully(t *testing.T) {
	for _, sig := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		command, out, faults := play(t, "obedient")
		expectLine(t, out, "running")
		require.NoError(t, command.Process.Signal(sig))
		expectLine(t, out, "stopping")
		require.Equal(t, service.ExitOK, exitCode(t, command.Wait()))
		require.Contains(t, faults.String(), "Stopped")
	}
}

func TestSecondSignalForces(t *testing.T) {
	command, out, _ := play(t, "stubborn")
	expectLine(t, out, "running")
	require.NoError(t, command.Process.Signal(syscall.SIGTERM))
	expectLine(t, out, "stopping")
	require.NoError(t, command.Process.Signal(syscall.SIGTERM))
	require.Equal(t, service.ExitForced, exitCode(t, command.Wait()))
}

func TestFaultIsToldOnceWithItsCode(t *testing.T) {
	command, _, faults := play(t, "unbuildable")
	require.Equal(t, service.ExitChain, exitCode(t, command.Wait()))
	require.Equal(t, "sample: no chain at port 1\n", faults.String())
}
