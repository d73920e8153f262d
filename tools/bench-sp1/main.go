// Command bench-sp1 measures what running a program through the driver costs: it executes one of about 100 million cycles
// in SP1's bare executor and through the driver, alternating, and prints the ratio of their speeds.
//
// The bare executors are built by tools/runner/bench.sh, which runs this.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

func main() {
	rounds := flag.Int("rounds", 7, "measurements of each kind; the median counts")
	bareSafe := flag.String("bare-safe", "", "bare executor, interpreter")
	bareNative := flag.String("bare-native", "", "bare executor, native")
	cycles := flag.Uint64("cycles", 100_000_000, "cycles of the program")
	flag.Parse()
	bare := map[sp1.Executor]string{sp1.Safe: *bareSafe, sp1.Native: *bareNative}
	if err := compare(context.Background(), bare, *rounds, *cycles); err != nil {
		fmt.Fprintln(os.Stderr, "bench-sp1:", err)
		os.Exit(1)
	}
}

func compare(ctx context.Context, bare map[sp1.Executor]string, rounds int, cycles uint64) error {
	driver, err := sp1.New(sp1.Config{
		SafeBinary: filepath.Join("bin", "sp1-runner"), NativeBinary: filepath.Join("bin", "sp1-runner-native"),
	})
	if err != nil {
		return err
	}
	elf := sp1test.Work(cycles / 8)
	dir, err := os.MkdirTemp("", "bench-sp1-")
	if err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "work.elf")
	if err := os.WriteFile(path, elf, 0o600); err != nil {
		return fmt.Errorf("write program: %w", err)
	}
	for _, executor := range []sp1.Executor{sp1.Native, sp1.Safe} {
		var barely, driven, whole []time.Duration
		var count uint64
		for range rounds {
			elapsed, err := runBare(ctx, bare[executor], path)
			if err != nil {
				return err
			}
			result, err := driver.Execute(ctx, sp1.Request{ELF: elf, CycleLimit: 10 * cycles, Executor: executor})
			if err != nil {
				return err
			}
			barely, driven, whole = append(barely, elapsed), append(driven, result.Elapsed), append(whole, result.Total)
			count = result.Cycles
		}
		a, b, c := median(barely), median(driven), median(whole)
		fmt.Printf("%-6s  %d cycles: bare %s (%.0f M/s), driver executing %s (%.1f %% of bare speed), driver in all %s (%.1f %%)\n",
			executor, count, a.Round(time.Microsecond), float64(count)/a.Seconds()/1e6,
			b.Round(time.Microsecond), 100*a.Seconds()/b.Seconds(), c.Round(time.Microsecond), 100*a.Seconds()/c.Seconds())
	}
	return nil
}

func runBare(ctx context.Context, binary, program string) (time.Duration, error) {
	out, err := exec.CommandContext(ctx, binary, program).Output()
	if err != nil {
		return 0, fmt.Errorf("run bare executor %q: %w", binary, err)
	}
	var cycles uint64
	var nanos int64
	if _, err := fmt.Fscan(bytes.NewReader(out), &cycles, &nanos); err != nil {
		return 0, fmt.Errorf("read bare executor's result: %w", err)
	}
	return time.Duration(nanos), nil
}

func median(values []time.Duration) time.Duration {
	slices.Sort(values)
	return values[len(values)/2]
}
