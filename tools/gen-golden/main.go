// Command gen-golden fills in examples/golden.json: it keeps names and inputs, runs every case in both executors, which
// must agree, and computes the verifying keys.
package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/sp1"
)

const cycleLimit = 1 << 32

var errDisagree = errors.New("the executors disagree")

func main() {
	if err := generate(context.Background(), filepath.Join("examples", "golden.json")); err != nil {
		fmt.Fprintln(os.Stderr, "gen-golden:", err)
		os.Exit(1)
	}
}

func generate(ctx context.Context, path string) error {
	driver, err := sp1.New(sp1.Config{
		SafeBinary: filepath.Join("bin", "sp1-runner"), NativeBinary: filepath.Join("bin", "sp1-runner-native"),
	})
	if err != nil {
		return err
	}
	programs, err := examples.Golden()
	if err != nil {
		return err
	}
	for i := range programs {
		if err := fill(ctx, driver, &programs[i]); err != nil {
			return fmt.Errorf("%s: %w", programs[i].Name, err)
		}
	}
	text, err := json.MarshalIndent(programs, "", "  ")
	if err != nil {
		return fmt.Errorf("render golden values: %w", err)
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

func fill(ctx context.Context, driver *sp1.Driver, program *examples.Program) error {
	elf, err := program.ELF()
	if err != nil {
		return err
	}
	digest := sha256.Sum256(elf)
	key, err := driver.VKey(ctx, elf)
	if err != nil {
		return err
	}
	program.SHA256, program.VKey = digest[:], key[:]
	for i := range program.Cases {
		c := &program.Cases[i]
		stdin, err := c.Input()
		if err != nil {
			return err
		}
		request := sp1.Request{ELF: elf, Stdin: stdin, CycleLimit: cycleLimit}
		safe, err := driver.Execute(ctx, request)
		if err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
		request.Executor = sp1.Native
		native, err := driver.Execute(ctx, request)
		if err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
		if safe.Cycles != native.Cycles || safe.ExitCode != native.ExitCode ||
			!bytes.Equal(safe.PublicValues, native.PublicValues) {
			return fmt.Errorf("%s: %w", c.Name, errDisagree)
		}
		c.PublicValues, c.Cycles, c.ExitCode = safe.PublicValues, safe.Cycles, safe.ExitCode
	}
	return nil
}
