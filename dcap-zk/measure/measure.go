// Package measure tells what the steps of proving a batch cost, for people and, as JSON, for programs.
package measure

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// Step is what a step cost.
type Step struct {
	Wall time.Duration `json:"wallNanoseconds"`
	CPU  time.Duration `json:"cpuNanoseconds"`
	// Peak is the most memory that the process had held by the end of the step, in KiB.
	Peak int64 `json:"peakMemoryKiB"`
}

// Report is what was measured of a circuit. Steps that were not taken are nil.
type Report struct {
	Authority   string `json:"authority"`
	Slots       int    `json:"slots"`
	Quotes      int    `json:"quotes"`
	Cores       int    `json:"cores"`
	Constraints int    `json:"constraints"`
	Compile     *Step  `json:"compile"`
	Setup       *Step  `json:"setup"`
	Load        *Step  `json:"load"`
	Prove       *Step  `json:"prove"`
	Verify      *Step  `json:"verify"`
	// ProvingKey, VerifyingKey and Proof are sizes in bytes.
	ProvingKey   int64 `json:"provingKeyBytes"`
	VerifyingKey int64 `json:"verifyingKeyBytes"`
	Proof        int   `json:"proofBytes"`
}

// Take takes a step and tells what it cost; the error is the step's.
func Take(step func() error) (*Step, error) {
	start := time.Now()
	before, _ := usage()
	err := step()
	after, peak := usage()
	return &Step{Wall: time.Since(start), CPU: after - before, Peak: peak}, err
}

// usage returns the process's CPU time so far and the most memory it held, in KiB.
func usage() (cpu time.Duration, peak int64) {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0, 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), u.Maxrss
}

// String writes the report for people.
func (r *Report) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s, %d of %d slots filled: %d constraints, on %d cores\n\n", r.Authority, r.Quotes, r.Slots, r.Constraints, r.Cores)
	fmt.Fprintf(&out, "%-8s %10s %10s %12s\n", "step", "CPU", "clock", "peak memory")
	for _, step := range []struct {
		name string
		*Step
	}{{"compile", r.Compile}, {"setup", r.Setup}, {"load key", r.Load}, {"prove", r.Prove}, {"verify", r.Verify}} {
		if step.Step == nil {
			fmt.Fprintf(&out, "%-8s %10s %10s %12s\n", step.name, "-", "-", "-")
			continue
		}
		const kibiPerMebi = 1 << 10
		fmt.Fprintf(&out, "%-8s %10s %10s %8d MiB\n", step.name, short(step.CPU), short(step.Wall), step.Peak/kibiPerMebi)
	}
	fmt.Fprintf(&out, "\nproving key %d bytes, verifying key %d, proof %d\n", r.ProvingKey, r.VerifyingKey, r.Proof)
	return out.String()
}

// short writes a duration in tenths of a second, or in milliseconds where those would be none.
func short(d time.Duration) string {
	if d < time.Second {
		return d.Round(time.Millisecond).String()
	}
	return fmt.Sprintf("%.1fs", d.Seconds())
}
