package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"text/tabwriter"
)

const intro = `# The scheduler's speed

Written by ` + "`make bench-scheduler`" + `: one run, one core, CPU time (the collector's included), logs silenced,
everything that prepares a decision left out. Each decision places one job among all nodes, each placement is checked
against the constraints (TDX, speed, memory; about three nodes in five meet them), and no decision changes the state
for the next.

`

const outro = `
How to read it. Our core judges every bid: it owes each bidder a reason, and nobody may lose to a worse bid. Nomad's
scheduler for batch jobs shuffles the nodes, walks them until two fit and takes the better; with an affinity it scores up
to a hundred. So nanoseconds per candidate looked at compare the work, and decisions a second what a user gets. Both
grow with the number of nodes: ours by looking at each of them, Nomad's by listing and shuffling them before it looks.
`

func report(out io.Writer, figures []figure) error {
	var text strings.Builder
	text.WriteString(intro)
	fmt.Fprintf(&text, "Machine: %s; %s; Nomad %s.\n\n", processor(), runtime.Version(), version("github.com/hashicorp/nomad"))
	table := tabwriter.NewWriter(&text, 0, 0, 1, ' ', 0)
	fmt.Fprintln(table, "| scheduler\t| nodes\t| decisions made\t| decisions/s\t| time each\t| looked at\t| ns per candidate\t|")
	fmt.Fprintln(table, "|---\t|---:\t|---:\t|---:\t|---:\t|---:\t|---:\t|")
	for _, f := range figures {
		fmt.Fprintf(table, "| %s\t| %d\t| %d\t| %.0f\t| %.3f ms\t| %.1f\t| %.0f\t|\n", f.scheduler, f.nodes, f.decisions,
			1/f.each.Seconds(), f.each.Seconds()*1_000, f.looked, float64(f.each.Nanoseconds())/f.looked)
	}
	if err := table.Flush(); err != nil {
		return fmt.Errorf("write table: %w", err)
	}
	text.WriteString(outro)
	if _, err := io.WriteString(out, text.String()); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

func processor() string {
	content, err := os.ReadFile("/proc/cpuinfo")
	if err == nil {
		for line := range strings.Lines(string(content)) {
			if name, found := strings.CutPrefix(line, "model name"); found {
				return strings.TrimSpace(strings.TrimLeft(name, "\t :"))
			}
		}
	}
	return runtime.GOARCH
}

func version(module string) string {
	info, ok := debug.ReadBuildInfo()
	if ok {
		for _, dependency := range info.Deps {
			if dependency.Path == module {
				return dependency.Version
			}
		}
	}
	return "unknown"
}
