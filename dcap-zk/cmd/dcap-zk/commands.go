package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
)

const zeroSalt = "0x0000000000000000000000000000000000000000000000000000000000000000"

func setupCommand() *cli.Command {
	return &cli.Command{
		Name:  "setup",
		Usage: "make development keys for the circuit, unless it has some",
		Description: "They are made from a beacon that everybody knows, so that every machine comes to the same keys, and everybody\n" +
			"could forge proofs; the manifest says so. Keys that count come from a ceremony. Prints the manifest.",
		Flags: []cli.Flag{&cli.BoolFlag{Name: "again", Usage: "replace keys that are there: verifiers of the old ones refuse new proofs"}},
		Action: func(c *cli.Context) error {
			compiled, err := compile(c)
			if err != nil {
				return err
			}
			keys, err := prover.Load(compiled, c.String("keys"))
			if err != nil || c.Bool("again") {
				err = track(c, "setup", prover.SetupRate, compiled.Constraints(), func() (err error) {
					keys, err = prover.Setup(compiled, prover.DevelopmentBeacon(), c.String("keys"))
					return err
				})
			}
			if err != nil {
				return err
			}
			return printJSON(c, keys.Manifest)
		},
	}
}

func proveCommand() *cli.Command {
	return &cli.Command{
		Name:      "prove",
		Usage:     "prove quotes, as many as there are slots or fewer",
		ArgsUsage: "QUOTE...",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "salt", Value: zeroSalt, Usage: "`HEX` that goes into platforms' names: the deployment's"},
			&cli.StringFlag{Name: "out", Usage: "`FILE` for the proof, standard output if empty"},
		},
		Action: func(c *cli.Context) error {
			quotes, salt, err := readQuotes(c)
			if err != nil {
				return err
			}
			compiled, err := compile(c)
			if err != nil {
				return err
			}
			keys, err := prover.Load(compiled, c.String("keys"))
			if err != nil {
				return err
			}
			var proof *prover.Proof
			err = track(c, "prove", prover.ProveRate, compiled.Constraints(), func() (err error) {
				proof, err = prover.Prove(compiled, keys, quotes, salt)
				return err
			})
			if err != nil {
				return err
			}
			if err := prover.Verify(keys, proof.Bytes, proof.Input); err != nil {
				return fmt.Errorf("verify own proof: %w", err)
			}
			return writeJSON(c, c.String("out"), prover.NewRecord(compiled, proof))
		},
	}
}

// readQuotes reads the quotes named, before anything costly is done.
func readQuotes(c *cli.Context) ([]*witness.Quote, [32]byte, error) {
	salt, err := readSalt(c.String("salt"))
	if err != nil {
		return nil, salt, err
	}
	authority, err := authorityOf(c)
	if err != nil {
		return nil, salt, err
	}
	if n := c.NArg(); n == 0 || n > c.Int("slots") {
		return nil, salt, fmt.Errorf("%w: %d quotes for %d slots: name one to as many as there are slots", errUsage, n, c.Int("slots"))
	}
	var quotes []*witness.Quote
	for _, path := range c.Args().Slice() {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, salt, fmt.Errorf("%w: %w", errUsage, err)
		}
		quote, err := witness.Read(raw, authority, salt)
		if err != nil {
			return nil, salt, fmt.Errorf("%s: %w", path, err)
		}
		quotes = append(quotes, quote)
	}
	return quotes, salt, nil
}

func verifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "verify a proof that prove wrote, and print what is claimed of each quote",
		ArgsUsage: "PROOF",
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("%w: verify takes one file", errUsage)
			}
			file, err := readProof(c.Args().First())
			if err != nil {
				return err
			}
			compiled, err := compile(c)
			if err != nil {
				return err
			}
			keys, err := prover.LoadVerifying(keyDir(c, compiled))
			if err != nil {
				return err
			}
			if _, err := file.Verify(keys); err != nil {
				return err
			}
			return printJSON(c, file.Quotes)
		},
	}
}

func exportCommand() *cli.Command {
	return &cli.Command{
		Name:  "export",
		Usage: "write the verifying key for contracts",
		Description: "As a verifier contract that has the key built in, or packed: 28 words in hex, for a contract that keeps keys.\n" +
			"Both accept the same proofs.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "solidity", Usage: "solidity or packed"},
			&cli.StringFlag{Name: "out", Usage: "`FILE` for the key, standard output if empty"},
		},
		Action: func(c *cli.Context) error {
			format := c.String("format")
			if format != "solidity" && format != "packed" {
				return fmt.Errorf("%w: --format %q: want solidity or packed", errUsage, format)
			}
			compiled, err := compile(c)
			if err != nil {
				return err
			}
			keys, err := prover.LoadVerifying(keyDir(c, compiled))
			if err != nil {
				return err
			}
			var text bytes.Buffer
			if format == "solidity" {
				err = keys.ExportSolidity(&text)
			} else {
				err = exportPacked(&text, keys)
			}
			if err != nil {
				return err
			}
			return write(c, c.String("out"), text.Bytes())
		},
	}
}

func exportPacked(w io.Writer, keys *prover.Keys) error {
	packed, err := keys.Packed()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "0x%x\n", packed)
	return err
}

// compile compiles the circuit that the flags name.
func compile(c *cli.Context) (*prover.Circuit, error) {
	authority, err := authorityOf(c)
	if err != nil {
		return nil, err
	}
	const perSlot = 8 * time.Second
	slots := c.Int("slots")
	var compiled *prover.Circuit
	err = prover.Track(c.Context, logger(c), "compile", perSlot*time.Duration(slots), func() (err error) {
		compiled, err = prover.Compile(authority, slots)
		return err
	})
	return compiled, err
}

func track(c *cli.Context, name string, rate time.Duration, constraints int, step func() error) error {
	return prover.Track(c.Context, logger(c), name, rate*time.Duration(constraints), step)
}

func printJSON(c *cli.Context, value any) error { return writeJSON(c, "", value) }

// writeJSON writes to a file, or to standard output if none is named.
func writeJSON(c *cli.Context, path string, value any) error {
	text, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	return write(c, path, append(text, '\n'))
}

// write writes to a file, or to standard output if none is named.
func write(c *cli.Context, path string, text []byte) error {
	if path == "" {
		_, err := c.App.Writer.Write(text)
		return err
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	return nil
}
