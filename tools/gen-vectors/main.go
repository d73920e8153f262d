// Command gen-vectors writes the test vectors that tie internal/protocol to the contracts: for each message samples with
// their digests and ABI encodings, and points of the price curve, the tie order and the packing of capacities.
// Contracts and Go read the same file. Its samples come from a fixed seed, so it always writes the same.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// DefaultPath is where the vectors are committed.
const DefaultPath = "contracts/test/vectors/protocol.json"

var errStale = errors.New("vectors are stale: run go run ./tools/gen-vectors")

func main() {
	if err := run(os.Args[1:], os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "gen-vectors:", err)
		os.Exit(1)
	}
}

func run(args []string, messages io.Writer) error {
	flags := flag.NewFlagSet("gen-vectors", flag.ContinueOnError)
	flags.SetOutput(messages)
	path := flags.String("out", DefaultPath, "file to write")
	check := flags.Bool("check", false, "compare with the file instead of writing it")
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("parse arguments: %w", err)
	}
	content, err := Generate()
	if err != nil {
		return err
	}
	if *check {
		return compare(*path, content)
	}
	if err := os.WriteFile(*path, content, 0o644); err != nil {
		return fmt.Errorf("write vectors: %w", err)
	}
	return nil
}

func compare(path string, content []byte) error {
	committed, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read vectors: %w", err)
	}
	if !bytes.Equal(committed, content) {
		return fmt.Errorf("%s: %w", path, errStale)
	}
	return nil
}

// Generate returns the file's content.
func Generate() ([]byte, error) {
	vectors, err := build()
	if err != nil {
		return nil, fmt.Errorf("build vectors: %w", err)
	}
	content, err := json.MarshalIndent(vectors, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode vectors: %w", err)
	}
	return append(content, '\n'), nil
}
