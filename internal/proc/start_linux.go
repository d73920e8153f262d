package proc

import (
	"os/exec"
	"runtime"
)

// startPinned starts cmd from a thread that lives as long as this process: the kernel delivers Pdeathsig when the
// *thread* that forked ends, and Go retires threads at will.
func startPinned(cmd *exec.Cmd) error {
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		started <- cmd.Start()
		// The goroutine stays, and with it the locked thread, until the child has ended.
		if cmd.Process != nil {
			_, _ = waitExited(cmd.Process.Pid)
		}
		runtime.UnlockOSThread()
	}()
	return <-started
}
