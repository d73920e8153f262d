package proc

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"
)

// clockTick is the unit of times in /proc, which Linux fixes for programs at a hundredth of a second.
const clockTick = 10 * time.Millisecond

// CPU is the processor time of all runs of the program so far, with that of the children that it waited for.
func (p *Process) CPU() (time.Duration, error) {
	p.mu.Lock()
	spent, running, cmd := p.spent, p.running, p.cmd
	p.mu.Unlock()
	if !running {
		return spent, nil
	}
	current, err := cpuOf(cmd.Process.Pid)
	if err != nil {
		return 0, fmt.Errorf("processor time of %s: %w", p.spec.Name, err)
	}
	return spent + current, nil
}

// cpuOf reads the four times of a process: its own and its children's, in its code and in the kernel's.
func cpuOf(pid int) (time.Duration, error) {
	content, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return 0, err
	}
	// The program's name, which comes second, is in parentheses and may hold anything.
	const first, times = 11, 4
	fields := bytes.Fields(content[bytes.LastIndexByte(content, ')')+1:])
	if len(fields) < first+times {
		return 0, errors.New("its status is cut short")
	}
	var sum time.Duration
	for _, field := range fields[first : first+times] {
		ticks, err := strconv.ParseInt(string(field), 10, 64)
		if err != nil {
			return 0, err
		}
		sum += time.Duration(ticks) * clockTick
	}
	return sum, nil
}
