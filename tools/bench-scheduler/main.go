// Command bench-scheduler compares the scheduler's core with that of Nomad, through Nomad's own test harness: the same
// machines, the same constraints, in one run, on one core. It counts CPU time, so that a busy machine does not spoil the
// figures; leaves out whatever prepares a decision; and checks every placement. It writes the report to its output.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"
)

// sizes are the numbers of nodes.
func sizes() []int { return []int{10, 100, 1_000, 10_000} }

// minTime is how much CPU time each figure rests on, at least.
const minTime = 2 * time.Second

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench-scheduler:", err)
		os.Exit(1)
	}
}

// figure is one line of the report.
type figure struct {
	scheduler string
	nodes     int
	decisions int
	// looked is how many candidates a decision looked at, on average.
	looked float64
	each   time.Duration
}

func run() error {
	// The harness wants a test's handle, logs through it, and logs everything unless told otherwise.
	testing.Init()
	for name, value := range map[string]string{"test.benchtime": "1x"} {
		if err := flag.Set(name, value); err != nil {
			return fmt.Errorf("set %s: %w", name, err)
		}
	}
	if err := os.Setenv("NOMAD_TEST_LOG_LEVEL", "OFF"); err != nil {
		return fmt.Errorf("silence the harness: %w", err)
	}
	runtime.GOMAXPROCS(1)
	var figures []figure
	for _, n := range sizes() {
		machines := drawMachines(n)
		for _, contender := range contenders() {
			fmt.Fprintf(os.Stderr, "%s, %d nodes\n", contender.name, n)
			measured, err := measure(contender, machines)
			if err != nil {
				return fmt.Errorf("%s with %d nodes: %w", contender.name, n, err)
			}
			figures = append(figures, measured)
		}
	}
	return report(os.Stdout, figures)
}

// contender is a scheduler under test.
type contender struct {
	name string
	// prepare returns what decides once more, and says which machine was chosen and how many were looked at.
	prepare func(tb testing.TB, machines []machine) decider
}

// decider has the preparation of a decision apart, so that it is not counted.
type decider struct {
	next   func(i int) error
	decide func() error
	result func() (chosen, looked int, err error)
}

func contenders() []contender {
	return []contender{
		{"assay", prepareCore},
		{"nomad, best of 2", func(tb testing.TB, machines []machine) decider { return prepareNomad(tb, machines, false) }},
		{"nomad, with an affinity", func(tb testing.TB, machines []machine) decider { return prepareNomad(tb, machines, true) }},
	}
}

func measure(of contender, machines []machine) (figure, error) {
	measured, err := figure{scheduler: of.name, nodes: len(machines)}, error(nil)
	testing.Benchmark(func(b *testing.B) {
		measured.decisions, measured.looked = 0, 0
		d := of.prepare(b, machines)
		runtime.GC()
		spent := time.Duration(0)
		for spent < minTime && err == nil {
			if err = d.next(measured.decisions); err != nil {
				return
			}
			before := cpuTime()
			err = d.decide()
			spent += cpuTime() - before
			if err == nil {
				err = measured.count(d, machines)
			}
		}
		measured.each = spent / time.Duration(max(1, measured.decisions))
	})
	measured.looked /= float64(max(1, measured.decisions))
	return measured, err
}

// count checks that a decision placed its job on a machine that meets the constraints.
func (f *figure) count(d decider, machines []machine) error {
	chosen, looked, err := d.result()
	if err != nil {
		return err
	}
	if chosen < 0 || !machines[chosen].fits() {
		return fmt.Errorf("decision %d placed the job on machine %d, which does not fit", f.decisions, chosen)
	}
	f.decisions++
	f.looked += float64(looked)
	return nil
}

// cpuTime is what the process has used, the collector included.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err) // It fails for no arguments that are given here.
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
