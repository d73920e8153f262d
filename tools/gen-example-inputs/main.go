// Command gen-example-inputs writes the input files of the example program `transfers` into examples/inputs. Its output
// is the same on every machine.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/assay-network/assay/examples/ledger"
)

func main() {
	if err := generate(filepath.Join("examples", "inputs")); err != nil {
		fmt.Fprintln(os.Stderr, "gen-example-inputs:", err)
		os.Exit(1)
	}
}

func generate(dir string) error {
	for _, sample := range []struct {
		name               string
		senders, transfers int
	}{{"four", 8, 4}, {"sixteen", 32, 16}} {
		batch, err := ledger.Sample(sample.senders, sample.transfers)
		if err != nil {
			return err
		}
		stdin, err := batch.Stdin()
		if err != nil {
			return err
		}
		if err := write(dir, sample.name, stdin[0], stdin[1]); err != nil {
			return err
		}
		if sample.name != "four" {
			continue
		}
		// One bit of the second transfer's amount: its signature no longer matches.
		forged := append([]byte(nil), stdin[1]...)
		forged[len(forged)/4+33+20] ^= 1
		if err := write(dir, "forged", nil, forged); err != nil {
			return err
		}
	}
	return nil
}

func write(dir, name string, accounts, transfers []byte) error {
	for kind, content := range map[string][]byte{"accounts": accounts, "transfers": transfers} {
		if content == nil {
			continue
		}
		path := filepath.Join(dir, fmt.Sprintf("transfers-%s-%s.bin", name, kind))
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return fmt.Errorf("write input: %w", err)
		}
	}
	return nil
}
