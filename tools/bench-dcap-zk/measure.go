package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/assay-network/assay/dcap-zk/measure"
)

// target is a circuit to be measured.
type target struct {
	authority string
	slots     int
	// compileOnly is of a circuit too large to set up here.
	compileOnly bool
}

func circuits(large bool) []target {
	all := []target{
		{authority: "intel-platform", slots: 1},
		{authority: "simulated-platform", slots: 1},
		{authority: "simulated-platform", slots: 4},
	}
	if large {
		all = append(all, target{authority: "simulated-platform", slots: mostQuotes, compileOnly: true})
	}
	return all
}

// report is what dcap-zk bench says of a circuit.
type report struct {
	measure.Report
	// Others is the part of the machine's time that went to others while it was proven.
	Others float64
}

// measureAll runs every step of every circuit. Setup has a process of its own, since it takes more memory than what comes after.
func measureAll(ctx context.Context, o options) ([]report, error) {
	dir, err := os.MkdirTemp("", "bench-dcap-zk-")
	if err != nil {
		return nil, fmt.Errorf("make directory: %w", err)
	}
	defer os.RemoveAll(dir)
	keys := o.keys
	if keys == "" {
		keys = filepath.Join(dir, "keys")
	}
	quotes, err := writeQuotes(ctx, dir)
	if err != nil {
		return nil, err
	}
	var out []report
	for _, c := range circuits(o.large) {
		until := "setup"
		if c.compileOnly {
			until = "compile"
		}
		first, err := bench(ctx, o.program, keys, c, "--until", until)
		if err != nil {
			return nil, err
		}
		if !c.compileOnly {
			setup := first.Setup
			// The production quote is the program's own.
			var args []string
			if strings.HasPrefix(c.authority, "simulated") {
				args = quotes[:c.slots]
			}
			if first, err = bench(ctx, o.program, keys, c, args...); err != nil {
				return nil, err
			}
			first.Setup = setup
		}
		out = append(out, first)
	}
	return out, nil
}

// writeQuotes leaves the quotes of different machines in files.
func writeQuotes(ctx context.Context, dir string) ([]string, error) {
	machines, err := newFleet(ctx, mostQuotes)
	if err != nil {
		return nil, err
	}
	var paths []string
	for i, quote := range machines.quotes {
		path := filepath.Join(dir, fmt.Sprintf("%d.quote", i))
		if err := os.WriteFile(path, quote, 0o600); err != nil {
			return nil, fmt.Errorf("write quote: %w", err)
		}
		paths = append(paths, path)
	}
	return paths, nil
}

var errProgram = errors.New("dcap-zk failed")

// bench runs dcap-zk bench in a process of its own.
func bench(ctx context.Context, program, keys string, c target, args ...string) (report, error) {
	all := append([]string{"--keys", keys, "--authority", c.authority, "--slots", fmt.Sprint(c.slots), "bench", "--json"}, args...)
	command := exec.CommandContext(ctx, program, all...)
	command.Stderr = os.Stderr
	start, before := time.Now(), machineTime()
	raw, err := command.Output()
	if err != nil {
		return report{}, fmt.Errorf("%w: %s %s: %w", errProgram, program, strings.Join(all, " "), err)
	}
	spent := machineTime() - before - command.ProcessState.UserTime() - command.ProcessState.SystemTime()
	var r report
	if err := json.Unmarshal(raw, &r.Report); err != nil {
		return report{}, fmt.Errorf("%w: read what it printed: %w", errProgram, err)
	}
	r.Others = max(0, spent.Seconds()/(time.Since(start).Seconds()*float64(max(r.Cores, 1))))
	return r, nil
}

// machineTime is how long all cores together have worked since the start, for whomever; zero where the system does not say.
func machineTime() time.Duration {
	text, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	return busyTime(string(text))
}

// busyTime reads the first line of /proc/stat: "cpu", then user, nice, system, idle, iowait, irq, softirq and steal, in ticks.
func busyTime(stat string) time.Duration {
	const tick, idle, waiting, last = 10 * time.Millisecond, 3, 4, 7
	line, _, _ := strings.Cut(stat, "\n")
	var busy time.Duration
	for i, field := range strings.Fields(strings.TrimPrefix(line, "cpu")) {
		ticks, err := strconv.ParseInt(field, 10, 64)
		if err != nil || i > last {
			break
		}
		if i != idle && i != waiting {
			busy += time.Duration(ticks) * tick
		}
	}
	return busy
}
