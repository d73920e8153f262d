package proc

import "golang.org/x/sys/unix"

// waitExited blocks until the child has ended, and leaves it to be reaped by its owner.
func waitExited(pid int) (int, error) {
	for {
		err := unix.Waitid(unix.P_PID, pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
		if err != unix.EINTR {
			return pid, err
		}
	}
}
