package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
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
}

// report is what bench prints.
type report struct {
	Authority   string      `json:"authority"`
	Slots       int         `json:"slots"`
	Cores       int         `json:"cores"`
	Constraints int         `json:"constraints"`
	Compile     measurement `json:"compile"`
	Setup       measurement `json:"setup"`
	Load        measurement `json:"load"`
	Prove       measurement `json:"prove"`
	Verify      measurement `json:"verify"`
	// PeakMemory is the most that the process held, in KiB.
	PeakMemory       int64 `json:"peakMemoryKiB"`
	ProvingKeyBytes  int64 `json:"provingKeyBytes"`
	VerifyingKeySize int64 `json:"verifyingKeyBytes"`
	ProofBytes       int   `json:"proofBytes"`
}

func benchCommand() *cli.Command {
	return &cli.Command{
		Name:      "bench",
		Usage:     "measure the circuit: constraints, time of each step, memory, sizes",
		ArgsUsage: "[QUOTE...]",
		Description: "Proves the quotes named, or else a production quote signed by Intel hardware that this program carries. Keys are made\n" +
			"anew only if there are none; then setup shows as zero. CPU time is what counts on a machine that does other work.",
		Flags: []cli.Flag{&cli.StringFlag{Name: "salt", Value: zeroSalt, Usage: "`HEX` that goes into platforms' names"}},
		Action: func(c *cli.Context) error {
			quotes, salt, err := benchQuotes(c)
			if err != nil {
				return err
			}
			result, err := bench(c, quotes, salt)
			if err != nil {
				return err
			}
			return printJSON(c, result)
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
	r := &report{Slots: c.Int("slots"), Cores: runtime.NumCPU(), ProofBytes: prover.ProofSize}
	var compiled *prover.Circuit
	var keys *prover.Keys
	var proof *prover.Proof
	dir := c.String("keys")
	steps := []struct {
		into *measurement
		run  func() error
	}{
		{&r.Compile, func() (err error) { compiled, err = compile(c); return err }},
		{&r.Setup, func() (err error) { return setUpIfNone(c, compiled) }},
		{&r.Load, func() (err error) { keys, err = prover.Load(compiled, dir); return err }},
		{&r.Prove, func() (err error) {
			return track(c, "prove", prover.ProveRate, compiled.Constraints(), func() (err error) {
				proof, err = prover.Prove(compiled, keys, quotes, salt)
				return err
			})
		}},
		{&r.Verify, func() error { return prover.Verify(keys, proof.Bytes, proof.Input) }},
	}
	for _, step := range steps {
		if err := measure(step.into, step.run); err != nil {
			return nil, err
		}
	}
	r.Authority, r.Constraints = compiled.Authority.Name, compiled.Constraints()
	r.ProvingKeyBytes = sizeOf(keyDir(c, compiled), "proving.key")
	r.VerifyingKeySize = sizeOf(keyDir(c, compiled), "verifying.key")
	_, peak := usage()
	r.PeakMemory = peak
	return r, nil
}

// keyDir is where the keys of a circuit are.
func keyDir(c *cli.Context, compiled *prover.Circuit) string {
	return filepath.Join(c.String("keys"), compiled.Hash)
}

// setUpIfNone makes keys where there are none.
func setUpIfNone(c *cli.Context, compiled *prover.Circuit) error {
	if _, err := prover.LoadVerifying(keyDir(c, compiled)); err == nil {
		return nil
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

func measure(into *measurement, step func() error) error {
	start := time.Now()
	before, _ := usage()
	err := step()
	after, _ := usage()
	*into = measurement{Wall: time.Since(start), CPU: after - before}
	return err
}

// usage returns the process's CPU time so far and the most memory it held, in KiB.
func usage() (cpu time.Duration, peak int64) {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0, 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), u.Maxrss
}
