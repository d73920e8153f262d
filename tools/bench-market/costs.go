package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// cost is what the programs of one sort took for each job of a stage.
type cost struct {
	asked, calls float64
	cpu          time.Duration
}

// costs sums up a stage by the sort of program, for each job.
func (s stage) costs() map[string]cost {
	sums := map[string]cost{}
	jobs := float64(max(len(s.jobs), 1))
	for program, methods := range s.asked {
		sum := sums[sortOf(program)]
		for method, count := range methods {
			sum.asked += float64(count) / jobs
			if method == "eth_call" {
				sum.calls += float64(count) / jobs
			}
		}
		sums[sortOf(program)] = sum
	}
	for program, spent := range s.cpu {
		sum := sums[sortOf(program)]
		sum.cpu += time.Duration(float64(spent) / jobs)
		sums[sortOf(program)] = sum
	}
	return sums
}

// sortOf is a program's name without its number.
func sortOf(program string) string {
	sort, _, _ := strings.Cut(program, "-")
	return sort
}

// writeCosts tells what a job costs the machine.
func (m *measures) writeCosts(text *strings.Builder) {
	text.WriteString("\n## What a job costs the machine\n\nRequests to the chain and processor time for each job, of all programs of a sort together, idle looks" +
		" and attestation among them.\n\n| | one by one: requests | reads of contracts | processor | under faults: requests | reads of contracts |" +
		" processor |\n|---|---:|---:|---:|---:|---:|---:|\n")
	calm, storm := m.calm.costs(), m.storm.costs()
	for _, sort := range slices.Sorted(maps.Keys(storm)) {
		one, other := calm[sort], storm[sort]
		fmt.Fprintf(text, "| %s | %.0f | %.0f | %d ms | %.0f | %.0f | %d ms |\n", sort, one.asked, one.calls, one.cpu.Milliseconds(), other.asked,
			other.calls, other.cpu.Milliseconds())
	}
}
