package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/protocol"
)

const reportHead = `# The market under load and faults

Written by ` + "`make bench-market`" + `: one run of the real programs on a development chain with a block a second. %d jobs of %d
requesters, posted through ` + "`assay`" + `, at most %d of them under way at once; %d prover nodes, a committee of three oracles of which two
must agree, one keeper. All of them run on one machine, and so does the chain.

Machine: %s, %d cores; %s. The run took %s, beside whatever else the machine does: its load average was %s before and
%s after, where the number of cores is full use.

## Faults

- one node in five (node-5) forges the signature of one delivery in two and makes no other delivery at all;
%s- %d of %d requests of the programs to the chain failed: %d refused, %d cut off, %d held up for two seconds.

## Ends

Every job ended, and the keeper's index, killed twice on the way, counts the same.

| status | jobs |
|---|---:|
`

// write writes the document.
func (m *measures) write(out io.Writer) error {
	var mishaps strings.Builder
	for _, one := range m.mishaps {
		fmt.Fprintf(&mishaps, "- %s;\n", one)
	}
	requests := m.front.passed.Load() + m.front.refused.Load() + m.front.cut.Load()
	var text strings.Builder
	fmt.Fprintf(&text, reportHead, len(m.fates), m.requesters, live, m.nodes, processor(), runtime.NumCPU(), runtime.Version(),
		m.took.Round(time.Second), m.loadBefore, loadAverage(), mishaps.String(), m.front.faults(), requests, m.front.refused.Load(), m.front.cut.Load(),
		m.front.slow.Load())
	m.writeEnds(&text)
	m.writeTimes(&text)
	m.writeBooks(&text)
	_, err := io.WriteString(out, text.String())
	return err
}

func (m *measures) writeEnds(text *strings.Builder) {
	for _, status := range []protocol.JobStatus{
		protocol.StatusSettled, protocol.StatusExpired, protocol.StatusRefunded, protocol.StatusCancelled,
	} {
		fmt.Fprintf(text, "| %s | %d |\n", status, m.count(func(f fate) bool { return f.status == status }))
	}
	text.WriteString("\n| kind | jobs | settled | rounds | slashes |\n|---|---:|---:|---:|---:|\n")
	for _, one := range kinds() {
		of := func(f fate) bool { return f.kind == one.name }
		fmt.Fprintf(text, "| %s | %d | %d | %d | %d |\n", one.name, m.count(of),
			m.count(func(f fate) bool { return of(f) && f.status == protocol.StatusSettled }),
			m.sum(of, func(f fate) int { return f.rounds }), m.sum(of, func(f fate) int { return f.slashes }))
	}
	fmt.Fprintf(text, "\n%d jobs went to a further round after a failure and %d of them were settled there; %d were assigned by the fallback,\n"+
		"without a decision.\n", m.count(func(f fate) bool { return f.rounds > 1 }),
		m.count(func(f fate) bool { return f.rounds > 1 && f.status == protocol.StatusSettled }),
		m.count(func(f fate) bool { return f.fallback }))
}

func (m *measures) writeTimes(text *strings.Builder) {
	var first, last uint64
	paid := 0
	for _, one := range m.fates {
		if first == 0 || one.postedAt < first {
			first = one.postedAt
		}
		if one.paid != 0 {
			paid++
			last = max(last, one.overAt)
		}
	}
	span := max(last-first, 1)
	fmt.Fprintf(text, "\n## Throughput and times\n\n%d results were paid within %d blocks (seconds): %.2f a second. Jobs gather bids for two seconds, which is part\n"+
		"of every time below.\n\n| from post to | jobs | median | 90 %% | 99 %% | worst |\n|---|---:|---:|---:|---:|---:|\n", paid, span, float64(paid)/float64(span))
	for _, one := range []struct {
		name string
		of   func(fate) bool
		end  func(fate) uint64
	}{
		{"assignment, plain jobs", func(f fate) bool { return f.kind == plain && f.assigned != 0 && f.rounds == 1 }, func(f fate) uint64 { return f.assigned }},
		{"payment, plain jobs, first round", func(f fate) bool { return f.kind == plain && f.paid != 0 && f.rounds == 1 }, func(f fate) uint64 { return f.paid }},
		{"payment, all that were paid", func(f fate) bool { return f.paid != 0 }, func(f fate) uint64 { return f.paid }},
		{"payment, after a failed round", func(f fate) bool { return f.paid != 0 && f.rounds > 1 }, func(f fate) uint64 { return f.paid }},
	} {
		var blocks []uint64
		for _, f := range m.fates {
			if one.of(f) {
				blocks = append(blocks, one.end(f)-f.posted)
			}
		}
		q := quantilesOf(blocks)
		fmt.Fprintf(text, "| %s, blocks | %d | %d | %d | %d | %d |\n", one.name, q.count, q.p50, q.p90, q.p99, q.p)
	}
}

func (m *measures) writeBooks(text *strings.Builder) {
	fmt.Fprintf(text, "\n## Books\n\nRead from the chain at block %d, in the smallest unit. What is owed is what is held, to the last wei.\n\n"+
		"| contract | currency | owed to | amount |\n|---|---|---|---:|\n", m.block)
	for _, one := range m.books {
		for _, p := range one.parts {
			fmt.Fprintf(text, "| %s | %s | %s | %s |\n", one.contract, one.currency, p.name, p.amount)
		}
		fmt.Fprintf(text, "| | | **held** | **%s** |\n", one.holds)
	}
}

func (m *measures) count(of func(fate) bool) int {
	return m.sum(of, func(fate) int { return 1 })
}

func (m *measures) sum(of func(fate) bool, value func(fate) int) (total int) {
	for _, one := range m.fates {
		if of(one) {
			total += value(one)
		}
	}
	return total
}

// loadAverage is the machine's of the last five minutes.
func loadAverage() string {
	content, err := os.ReadFile("/proc/loadavg")
	fields := strings.Fields(string(content))
	if err != nil || len(fields) < 2 {
		return "unknown"
	}
	return fields[1]
}

// processor is the machine's, as the system names it.
func processor() string {
	content, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	lines := strings.Split(string(content), "\n")
	i := slices.IndexFunc(lines, func(line string) bool { return strings.HasPrefix(line, "model name") })
	if i < 0 {
		return runtime.GOARCH
	}
	_, name, _ := strings.Cut(lines[i], ":")
	return strings.TrimSpace(name)
}
