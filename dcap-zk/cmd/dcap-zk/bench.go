package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/dcap-zk/measure"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/dcap/intelsample"
)

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

func bench(c *cli.Context, quotes []*witness.Quote, salt [32]byte) (*measure.Report, error) {
	r := &measure.Report{Slots: c.Int("slots"), Quotes: len(quotes), Cores: runtime.NumCPU(), Proof: prover.ProofSize}
	var compiled *prover.Circuit
	var keys *prover.Keys
	var proof *prover.Proof
	dir := c.String("keys")
	steps := []struct {
		name string
		into **measure.Step
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
		taken, err := measure.Take(step.run)
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
	r.ProvingKey = sizeOf(keyDir(c, compiled), "proving.key")
	r.VerifyingKey = sizeOf(keyDir(c, compiled), "verifying.key")
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
