package proc_test

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/proc"
)

func TestOutputGoesToTheLog(t *testing.T) {
	process, err := proc.Start(proc.Spec{Name: "hello", Path: "/bin/sh", Args: []string{"-c", "echo $WORD"}, Env: []string{"WORD=hello"}}, t.TempDir())
	require.NoError(t, err)
	<-process.Done()
	require.NoError(t, process.Err())
	text, err := os.ReadFile(process.LogPath())
	require.NoError(t, err)
	require.Equal(t, "hello\n", string(text))
}

func TestExitCodeIsAnError(t *testing.T) {
	process, err := proc.Start(proc.Spec{Name: "bad", Path: "/bin/sh", Args: []string{"-c", "exit 3"}}, t.TempDir())
	require.NoError(t, err)
	<-process.Done()
	require.ErrorContains(t, process.Err(), "exit status 3")
}

func TestMissingProgramIsRefused(t *testing.T) {
	_, err := proc.Start(proc.Spec{Name: "none", Path: "/no/such/program"}, t.TempDir())
	require.ErrorContains(t, err, "start none")
}

func TestKillEndsTheWholeGroupAndRestartRunsAgain(t *testing.T) {
	process, err := proc.Start(proc.Spec{Name: "group", Path: "/bin/sh", Args: []string{"-c", "sleep 60 & wait"}}, t.TempDir())
	require.NoError(t, err)
	require.ErrorContains(t, process.Restart(), "still runs")
	require.NoError(t, process.Kill())
	require.Error(t, process.Err())
	require.NoError(t, process.Restart())
	require.NoError(t, process.Stop(10*time.Second))
}

func TestStopKillsWhatIgnoresTheSignal(t *testing.T) {
	spec := proc.Spec{Name: "deaf", Path: "/bin/sh", Args: []string{"-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done"}}
	process, err := proc.Start(spec, t.TempDir())
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		text, err := os.ReadFile(process.LogPath())
		return err == nil && string(text) == "ready\n"
	}, 10*time.Second, 10*time.Millisecond)
	require.NoError(t, process.Stop(200*time.Millisecond))
	require.ErrorContains(t, process.Err(), "killed")
}

func TestProcessorTimeIsThatOfAllRuns(t *testing.T) {
	const busy = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"
	process, err := proc.Start(proc.Spec{Name: "busy", Path: "/bin/sh", Args: []string{"-c", busy + "; echo done; sleep 60"}}, t.TempDir())
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		text, err := os.ReadFile(process.LogPath())
		return err == nil && string(text) == "done\n"
	}, time.Minute, 10*time.Millisecond)
	running, err := process.CPU()
	require.NoError(t, err)
	require.Positive(t, running)

	require.NoError(t, process.Kill())
	ended, err := process.CPU()
	require.NoError(t, err)
	// What the kernel tells of a process that runs is rounded to ticks.
	require.GreaterOrEqual(t, ended, running-40*time.Millisecond)

	require.NoError(t, process.Restart())
	again, err := process.CPU()
	require.NoError(t, err)
	require.GreaterOrEqual(t, again, ended)
	require.NoError(t, process.Kill())
}
