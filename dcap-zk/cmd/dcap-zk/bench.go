package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sys/unix"

	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/internal/dcap/intelsample"

	"github.com/assay-network/assay/dcap-zk/witness"
)

// measurement is what a step cost.
type measurement struct {
	Wall time.Duration `json:"wallNanoseconds"`
	CPU  time.Duration `json:"cpuNanoseconds"`
	// Peak is the most memory that the process had held by the end of the step, in KiB.
	Peak int64 `json:"peakMemoryKiB"`
}

// report is what bench prints. Steps that were not taken are nil.
type report struct {
	Authority        string       `json:"authority"`
	Slots            int          `json:"slots"`
	Quotes           int          `json:"quotes"`
	Cores            int          `json:"cores"`
	Constraints      int          `json:"constraints"`
	Compile          *measurement `json:"compile"`
	Setup            *measurement `json:"setup"`
	Load             *measurement `json:"load"`
	Prove            *measurement `json:"prove"`
	Verify           *measurement `json:"verify"`
	ProvingKeyBytes  int64        `json:"provingKeyBytes"`
	VerifyingKeySize int64        `json:"verifyingKeyBytes"`
	ProofBytes       int          `json:"proofBytes"`
}

// Steps that bench may end with.
const (
	untilCompile = "compile"
	untilSetup   = "setup"
	untilVerify  = "verify"
)

func benchCommand() *cli.Command {
	return &cli.Command{
		Name:      "bench",
		Usage:     "measure the circuit: constraints, time of each step, memory, sizes",
		ArgsUsage: "[QUOTE...]",
		Description: "Proves the quotes named, or else a production quote signed by Intel hardware that this program carries. Keys are made\n" +
			"only if there are none. CPU time is what counts on a machine that does other work.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "salt", Value: zeroSalt, Usage: "`HEX` that goes into platforms' names"},
			&cli.StringFlag{Name: "until", Value: untilVerify, Usage: "`STEP` to end with: compile, setup or verify"},
			&cli.BoolFlag{Name: "json", Usage: "print all figures for programs"},
		},
		Action: func(c *cli.Context) error {
			if until := c.String("until"); !slices.Contains([]string{untilCompile, untilSetup, untilVerify}, until) {
				return fmt.Errorf("%w: --until %q: want compile, setup or verify", errUsage, until)
			}
			var quotes []*witness.Quote
			salt, err := readSalt(c.String("salt"))
			if c.String("until") == untilVerify {
				quotes, salt, err = benchQuotes(c)
			}
			if err != nil {
				return err
			}
			result, err := bench(c, quotes, salt)
			if err != nil {
				return err
			}
			if c.Bool("json") {
				return printJSON(c, result)
			}
			return write(c, "", []byte(result.String()))
		},
	}
}

func benchQuotes(c *cli.Context) ([]*witness.Quote, [32]byte, error) {
	if c.NArg() > 0 {
		return readQuotes(c)
	}
	salt, err := readSalt(c.String("salt"))
	if err != nil {
		return nil, salt, err
	}
	authority, err := authorityOf(c)
	if err != nil {
		return nil, salt, err
	}
	quote, err := witness.Read(intelsample.Quote(), authority, salt)
	if err != nil {
		return nil, salt, fmt.Errorf("the quote carried along, name others: %w", err)
	}
	return []*witness.Quote{quote}, salt, nil
}

func bench(c *cli.Context, quotes []*witness.Quote, salt [32]byte) (*report, error) {
	r := &report{Slots: c.Int("slots"), Quotes: len(quotes), Cores: runtime.NumCPU(), ProofBytes: prover.ProofSize}
	var compiled *prover.Circuit
	var keys *prover.Keys
	var proof *prover.Proof
	dir := c.String("keys")
	steps := []struct {
		name string
		into **measurement
		run  func() error
	}{
		{untilCompile, &r.Compile, func() (err error) { compiled, err = compile(c); return err }},
		{untilSetup, &r.Setup, func() (err error) { return setUpIfNone(c, compiled) }},
		{"load", &r.Load, func() (err error) { keys, err = prover.Load(compiled, dir); return err }},
		{"prove", &r.Prove, func() (err error) {
			return track(c, "prove", prover.ProveRate, compiled.Constraints(), func() (err error) {
				proof, err = prover.Prove(compiled, keys, quotes, salt)
				return err
			})
		}},
		{untilVerify, &r.Verify, func() error { return prover.Verify(keys, proof.Bytes, proof.Input) }},
	}
	for _, step := range steps {
		taken, err := measure(step.run)
		if errors.Is(err, errKept) {
			continue
		}
		if err != nil {
			return nil, err
		}
		*step.into = taken
		if step.name == c.String("until") {
			break
		}
	}
	r.Authority, r.Constraints = compiled.Authority.Name, compiled.Constraints()
	r.ProvingKeyBytes = sizeOf(keyDir(c, compiled), "proving.key")
	r.VerifyingKeySize = sizeOf(keyDir(c, compiled), "verifying.key")
	return r, nil
}

// keyDir is where the keys of a circuit are.
func keyDir(c *cli.Context, compiled *prover.Circuit) string {
	return filepath.Join(c.String("keys"), compiled.Hash)
}

// errKept says that there was nothing to set up.
var errKept = errors.New("keys are there already")

// setUpIfNone makes keys where there are none: [errKept] if there are.
func setUpIfNone(c *cli.Context, compiled *prover.Circuit) error {
	if _, err := prover.LoadVerifying(keyDir(c, compiled)); err == nil {
		return errKept
	}
	return track(c, "setup", prover.SetupRate, compiled.Constraints(), func() error {
		_, err := prover.Setup(compiled, prover.DevelopmentBeacon(), c.String("keys"))
		return err
	})
}

func sizeOf(dir, name string) int64 {
	info, err := os.Stat(filepath.Join(dir, name))
	if err != nil {
		return 0
	}
	return info.Size()
}

func measure(step func() error) (*measurement, error) {
	start := time.Now()
	before, _ := usage()
	err := step()
	after, peak := usage()
	return &measurement{Wall: time.Since(start), CPU: after - before, Peak: peak}, err
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
func (r *report) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s, %d of %d slots filled: %d constraints, on %d cores\n\n", r.Authority, r.Quotes, r.Slots, r.Constraints, r.Cores)
	fmt.Fprintf(&out, "%-8s %10s %10s %12s\n", "step", "CPU", "clock", "peak memory")
	for _, step := range []struct {
		name string
		*measurement
	}{{"compile", r.Compile}, {"setup", r.Setup}, {"load key", r.Load}, {"prove", r.Prove}, {"verify", r.Verify}} {
		if step.measurement == nil {
			fmt.Fprintf(&out, "%-8s %10s %10s %12s\n", step.name, "-", "-", "-")
			continue
		}
		const kibiPerMebi = 1 << 10
		fmt.Fprintf(&out, "%-8s %10s %10s %8d MiB\n", step.name, short(step.CPU), short(step.Wall), step.Peak/kibiPerMebi)
	}
	fmt.Fprintf(&out, "\nproving key %d bytes, verifying key %d, proof %d\n", r.ProvingKeyBytes, r.VerifyingKeySize, r.ProofBytes)
	return out.String()
}

// short writes a duration in tenths of a second, or in milliseconds where those would be none.
func short(d time.Duration) string {
	if d < time.Second {
		return d.Round(time.Millisecond).String()
	}
	return fmt.Sprintf("%.1fs", d.Seconds())
}
