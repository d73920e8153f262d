package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/assay-network/assay/dcap-zk/measure"
)

// figure is a row of the table of proving.
type figure struct {
	name string
	of   func(report) string
}

func figures() []figure {
	return []figure{
		{"constraints", func(r report) string { return thousands(r.Constraints) }},
		{"compile, CPU / clock", func(r report) string { return times(r.Compile) }},
		{"peak memory of compiling", func(r report) string { return memory(r.Compile) }},
		{"setup, CPU / clock", func(r report) string { return times(r.Setup) }},
		{"peak memory of setup", func(r report) string { return memory(r.Setup) }},
		{"load the proving key, CPU / clock", func(r report) string { return times(r.Load) }},
		{"prove, CPU / clock", func(r report) string { return times(r.Prove) }},
		{"other work on the machine meanwhile", others},
		{"peak memory of proving", func(r report) string { return memory(r.Prove) }},
		{"verify in Go", func(r report) string { return short(r.Verify) }},
		{"proving key", func(r report) string { return size(r.ProvingKey) }},
		{"verifying key", func(r report) string { return size(r.VerifyingKey) }},
		{"proof", func(r report) string { return size(int64(r.Proof)) }},
	}
}

// provingTable has a column for each circuit.
func provingTable(reports []report) string {
	head := []string{machine()}
	for _, r := range reports {
		head = append(head, fmt.Sprintf("%d, %s", r.Slots, r.Authority))
	}
	var rows [][]string
	for _, f := range figures() {
		row := []string{f.name}
		for _, r := range reports {
			row = append(row, f.of(r))
		}
		rows = append(rows, row)
	}
	return table(true, head, rows)
}

const none = "-"

func times(s *measure.Step) string {
	if s == nil {
		return none
	}
	return fmt.Sprintf("%.1f s / %.1f s", s.CPU.Seconds(), s.Wall.Seconds())
}

// others tells what to think of the times: cores that others work on take more time for the same, by the clock and their own.
func others(r report) string {
	if r.Prove == nil {
		return none
	}
	const percent = 100
	return fmt.Sprintf("%.0f %%", percent*r.Others)
}

func short(s *measure.Step) string {
	if s == nil {
		return none
	}
	return s.CPU.Round(time.Millisecond).String()
}

func memory(s *measure.Step) string {
	if s == nil {
		return none
	}
	const kibiPerGibi = 1 << 20
	return fmt.Sprintf("%.2f GiB", float64(s.Peak)/kibiPerGibi)
}

func size(bytes int64) string {
	const mega = 1_000_000
	switch {
	case bytes == 0:
		return none
	case bytes < mega:
		return thousands(bytes) + " B"
	}
	return thousands(bytes/mega) + " MB"
}

// machine names what the figures are of.
func machine() string {
	const kibiPerGibi = 1 << 20
	model := field("/proc/cpuinfo", "model name")
	var kibi int64
	_, _ = fmt.Sscan(field("/proc/meminfo", "MemTotal"), &kibi) // zero where the system does not say
	return fmt.Sprintf("%s, %d cores, %d GiB, %s", model, runtime.NumCPU(), (kibi+kibiPerGibi/2)/kibiPerGibi, runtime.Version())
}

// field is the first value of a name in a file of "name: value" lines.
func field(path, name string) string {
	file, err := os.Open(path)
	if err != nil {
		return "unknown processor"
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		key, value, found := strings.Cut(lines.Text(), ":")
		if found && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return "unknown processor"
}
