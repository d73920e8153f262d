package sp1_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

func TestNew_RunnerMissing(t *testing.T) {
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.WriteFile(plain, []byte("no program"), 0o644))
	good := sp1test.Config(t)
	cases := map[string]sp1.Config{
		"no safe runner":           {},
		"no such file":             {SafeBinary: plain + "-not-there"},
		"not executable":           {SafeBinary: plain},
		"a directory":              {SafeBinary: filepath.Dir(plain)},
		"native runner not there":  {SafeBinary: good.SafeBinary, NativeBinary: plain + "-not-there"},
		"native is not executable": {SafeBinary: good.SafeBinary, NativeBinary: plain},
	}
	for name, cfg := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := sp1.New(cfg)
			require.ErrorIs(t, err, sp1.ErrRunnerMissing)
			require.ErrorContains(t, err, "make runner")
		})
	}
}

func TestExecute_RunnerVanishes(t *testing.T) {
	runner, _ := recordingRunner(t)
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary = runner })
	require.NoError(t, os.Remove(runner))
	_, err := driver.Execute(t.Context(), sp1.Request{ELF: sp1test.Spin(2), CycleLimit: enough})
	require.ErrorIs(t, err, sp1.ErrRunnerMissing)
}

// Programs that are no runner at all, and what the driver says of them.
func TestExecute_WrongAnswers(t *testing.T) {
	cases := []struct{ name, script, text string }{
		{"silence", "exit 0", "does not start with"},
		{"chatter", "echo hello world, this is not an answer", "does not start with"},
		{"complaint", "echo out of order >&2; exit 9", "exit status 9: out of order"},
		{"wrong length", `printf 'ASSAYRS1\001\000\000\000\000\000\000\000'`, "announces 1 bytes and has 0"},
		{"unknown status", `printf 'ASSAYRS1\130\000\000\000\000\000\000\000'; head -c 88 /dev/zero`, "runner failed"},
		{"field too long", `printf 'ASSAYRS1\100\000\000\000\000\000\000\000'; head -c 56 /dev/zero; printf '\377\377\377\377\377\377\377\377'`, "ends inside its field 0"},
		{"bytes behind", `printf 'ASSAYRS1\131\000\000\000\000\000\000\000'; head -c 89 /dev/zero`, "1 bytes behind"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "runner")
			script := "#!/bin/sh\ncat >/dev/null\n" + c.script + "\n"
			require.NoError(t, os.WriteFile(path, []byte(script), 0o755))
			driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary = path })
			_, err := driver.Execute(t.Context(), sp1.Request{ELF: sp1test.Spin(2), CycleLimit: enough})
			require.ErrorIs(t, err, sp1.ErrRunner)
			require.ErrorContains(t, err, c.text)
		})
	}
}

// The end of a job takes whatever the runner started along: here a shell that waits for a child holding its pipes.
func TestExecute_EndKillsTheWholeGroup(t *testing.T) {
	dir := t.TempDir()
	path, pidFile := filepath.Join(dir, "runner"), filepath.Join(dir, "pid")
	script := "#!/bin/sh\n/bin/sleep 600 &\necho $! >'" + pidFile + ".new'\nmv '" + pidFile + ".new' '" + pidFile + "'\nwait\n"
	require.NoError(t, os.WriteFile(path, []byte(script), 0o755))
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary = path })
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		_, err := driver.Execute(ctx, sp1.Request{ELF: sp1test.Spin(2), CycleLimit: enough, Timeout: time.Minute})
		ended <- err
	}()
	pid := awaitPid(t, pidFile)
	cancel()
	require.ErrorIs(t, <-ended, context.Canceled)
	require.Eventually(t, func() bool { return gone(pid) }, 10*time.Second, 10*time.Millisecond)
}

// awaitPid waits until a process that wrote its id into a file runs.
func awaitPid(t *testing.T, path string) (pid int) {
	t.Helper()
	require.Eventually(t, func() bool {
		text, err := os.ReadFile(path)
		if err != nil {
			return false
		}
		pid, err = strconv.Atoi(strings.TrimSpace(string(text)))
		return err == nil && !gone(pid)
	}, 30*time.Second, 10*time.Millisecond)
	return pid
}

// gone says whether a process has ended; one that nobody has waited for yet counts.
func gone(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || bytes.Contains(stat, []byte(") Z "))
}

// What the runners themselves answer to frames that the driver would never send.
func TestRunner_WrongFrames(t *testing.T) {
	frame := func(limit uint64, rest ...byte) []byte {
		elf := sp1test.Spin(2)
		var body []byte
		for _, number := range []uint64{limit, 0, uint64(len(elf))} {
			body = binary.LittleEndian.AppendUint64(body, number)
		}
		body = append(append(body, elf...), rest...)
		return append(binary.LittleEndian.AppendUint64([]byte("ASSAYRQ1"), uint64(len(body))), body...)
	}
	good := frame(1000)
	cases := []struct {
		name, command string
		input         []byte
		text          string
	}{
		{"nothing", "exec", nil, "read stdin"},
		{"another protocol", "exec", []byte("GET / HTTP/1.1\r\nHost: localhost\r\n"), "ASSAYRQ1"},
		{"cut short", "exec", good[:len(good)-1], "body needs"},
		{"too long", "exec", append([]byte("ASSAYRQ1"), 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1), "at most"},
		{"bytes behind", "exec", append(bytes.Clone(good), 0), "bytes follow the frame"},
		{"half a buffer", "exec", frame(1000, 5, 0, 0, 0, 0, 0, 0, 0, 1), "stdin buffer needs 5"},
		{"no cycles", "exec", frame(0), "cycle limit 0"},
		{"key with limits", "vkey", good, "vkey takes a program alone"},
	}
	cfg := sp1test.Config(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			stdout, stderr, code := runRunner(t, cfg.SafeBinary, c.input, c.command)
			require.Equal(t, 2, code)
			require.True(t, strings.HasPrefix(stdout, "ASSAYRS1"), "one answer frame, also to a wrong request")
			require.Contains(t, stderr, c.text)
		})
	}
	t.Run("unknown command", func(t *testing.T) {
		stdout, stderr, code := runRunner(t, cfg.SafeBinary, nil, "frobnicate")
		require.Equal(t, 2, code)
		require.Empty(t, stdout)
		require.Contains(t, stderr, "usage")
	})
	t.Run("native runner has no keys", func(t *testing.T) {
		_, stderr, code := runRunner(t, cfg.NativeBinary, good, "vkey")
		require.Equal(t, 1, code)
		require.Contains(t, stderr, "no vkey command")
	})
}

func TestRunner_Version(t *testing.T) {
	cfg := sp1test.Config(t)
	for binary, executor := range map[string]string{cfg.SafeBinary: "safe", cfg.NativeBinary: "native"} {
		stdout, _, code := runRunner(t, binary, nil, "version")
		require.Zero(t, code)
		require.Contains(t, stdout, "sp1 "+sp1.Version)
		require.Contains(t, stdout, "executor "+executor)
	}
}

// A node that is killed leaves no runner behind: it notices that its parent is gone, even if that happened before it
// came to look.
func TestRunner_FollowsItsParent(t *testing.T) {
	dir := t.TempDir()
	request, pidFile := filepath.Join(dir, "request"), filepath.Join(dir, "pid")
	elf := sp1test.EndlessUnconstrained()
	var body []byte
	for _, number := range []uint64{enough, 0, uint64(len(elf))} {
		body = binary.LittleEndian.AppendUint64(body, number)
	}
	body = append(body, elf...)
	frame := append(binary.LittleEndian.AppendUint64([]byte("ASSAYRQ1"), uint64(len(body))), body...)
	require.NoError(t, os.WriteFile(request, frame, 0o644))

	script := fmt.Sprintf("ASSAY_RUNNER_PARENT=$$ '%s' exec <'%s' >/dev/null & echo $! >'%s.new'; mv '%s.new' '%s'; wait",
		sp1test.Config(t).SafeBinary, request, pidFile, pidFile, pidFile)
	parent := exec.CommandContext(t.Context(), "/bin/sh", "-c", script)
	require.NoError(t, parent.Start())
	pid := awaitPid(t, pidFile)
	require.NoError(t, parent.Process.Signal(syscall.SIGKILL))
	require.Error(t, parent.Wait())
	require.Eventually(t, func() bool { return gone(pid) }, 10*time.Second, 20*time.Millisecond)
}

func TestRunner_EndsWithoutItsDriver(t *testing.T) {
	t.Setenv("ASSAY_RUNNER_PARENT", "1")
	stdout, _, code := runRunner(t, sp1test.Config(t).SafeBinary, nil, "exec")
	require.Equal(t, 3, code)
	require.Empty(t, stdout)
}

func runRunner(t *testing.T, binary string, input []byte, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, args...)
	var out, complaints bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(input), &out, &complaints
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit)
		code = exit.ExitCode()
	}
	return out.String(), complaints.String(), code
}
