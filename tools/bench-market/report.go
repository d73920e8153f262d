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

Written by ` + "`make bench-market`" + `: one run of the real programs on a development chain with a block a second. %d requesters post
through ` + "`assay`" + `; %d prover nodes, a committee of three oracles of which two must agree, one keeper. All of them run on one
machine, and so does the chain. %d jobs come first, one each %s, and nothing is made to fail: how long a job takes. Then come
%d jobs as fast as others end, at most %d of them under way at once, under faults: how many there can be.

Machine: %s, %d cores; %s. The two parts took %s and %s, beside whatever else the machine does: its load average was %s before
and %s after, where the number of cores is full use.

`

const faultsHead = `
## Faults

- one node in five (node-5) forges the signature of one delivery in two and makes no other delivery at all, all the time;
%s- %d of %d requests of the programs to the chain failed: %d refused, %d cut off, %d held up for two seconds.

## Ends

Every job ended, and the keeper's index, killed twice on the way, counts the same.

| status | jobs |
|---|---:|
`

// write writes the document.
func (m *measures) write(out io.Writer, pace time.Duration) error {
	var text strings.Builder
	fmt.Fprintf(&text, reportHead, m.requesters, m.nodes, len(m.calm.jobs), pace, len(m.storm.jobs), live, processor(), runtime.NumCPU(),
		runtime.Version(), m.calm.took.Round(time.Second), m.storm.took.Round(time.Second), m.loadBefore, loadAverage())
	m.writePhases(&text)
	m.writeTimes(&text)
	m.writeCosts(&text)
	var mishaps strings.Builder
	for _, one := range m.mishaps {
		fmt.Fprintf(&mishaps, "- %s;\n", one)
	}
	requests := m.front.passed.Load() + m.front.refused.Load() + m.front.cut.Load()
	fmt.Fprintf(&text, faultsHead, mishaps.String(), m.front.faults(), requests, m.front.refused.Load(), m.front.cut.Load(), m.front.slow.Load())
	m.writeEnds(&text)
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

// A row is one line of a table of times.
type row struct {
	name string
	of   func(fate) bool
	// took is in blocks.
	took func(fate) uint64
}

// firstRound tells whether a job of a kind was paid in the round that it was posted for.
func firstRound(kind string) func(fate) bool {
	return func(f fate) bool { return f.kind == kind && f.paid != 0 && f.rounds == 1 }
}

// writePhases tells where the time of a job goes while nothing fails and nothing queues.
func (m *measures) writePhases(text *strings.Builder) {
	honest := firstRound(steady)
	fmt.Fprintf(text, "## How long a job takes\n\nThe %d jobs that came one by one, those paid in their first round, in blocks. Jobs gather bids for %s,"+
		" which is part of\nevery time, and so is the run of the program.\n\n"+
		"| | jobs | median | 90 %% | 99 %% | worst |\n|---|---:|---:|---:|---:|---:|\n", len(m.calm.jobs), bidding)
	m.writeRows(text, []row{
		{"from post to the first bid on chain", func(f fate) bool { return honest(f) && f.bid != 0 }, func(f fate) uint64 { return f.bid - f.posted }},
		{"from post to assignment", honest, func(f fate) uint64 { return f.assigned - f.posted }},
		{"from assignment to payment", honest, func(f fate) uint64 { return f.paid - f.assigned }},
		{"**from post to payment**", honest, func(f fate) uint64 { return f.paid - f.posted }},
	})
}

// writeTimes tells what the network gets through under faults, and how long jobs take then.
func (m *measures) writeTimes(text *strings.Builder) {
	var first, last uint64
	paid := 0
	for _, one := range m.fates {
		if one.kind == steady {
			continue
		}
		if first == 0 || one.postedAt < first {
			first = one.postedAt
		}
		if one.paid != 0 {
			paid++
			last = max(last, one.overAt)
		}
	}
	span := max(last-min(first, last), 1)
	fmt.Fprintf(text, "\n## How many there can be\n\nUnder faults, %d results were paid within %d seconds: %.2f a second. From post to payment, in blocks:\n\n"+
		"| | jobs | median | 90 %% | 99 %% | worst |\n|---|---:|---:|---:|---:|---:|\n", paid, span, float64(paid)/float64(span))
	whole := func(f fate) uint64 { return f.paid - f.posted }
	m.writeRows(text, []row{
		{"plain jobs, first round, until assigned", firstRound(plain), func(f fate) uint64 { return f.assigned - f.posted }},
		{"plain jobs, first round", firstRound(plain), whole},
		{"all that were paid", func(f fate) bool { return f.kind != steady && f.paid != 0 }, whole},
		{"after a failed round", func(f fate) bool { return f.kind != steady && f.paid != 0 && f.rounds > 1 }, whole},
	})
}

func (m *measures) writeRows(text *strings.Builder, rows []row) {
	for _, one := range rows {
		var blocks []uint64
		for _, f := range m.fates {
			if one.of(f) {
				blocks = append(blocks, one.took(f))
			}
		}
		q := quantilesOf(blocks)
		fmt.Fprintf(text, "| %s | %d | %d | %d | %d | %d |\n", one.name, q.count, q.p50, q.p90, q.p99, q.p)
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
