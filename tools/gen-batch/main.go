// Command gen-batch writes what the contract tests of batch attestation read: vectors that tie the evidence and the public
// input of Solidity to package claims, a verifying key whose secrets are known, and, with --prove, real proofs of the
// statements that the tests make.
//
// All but the proofs are the same on every run. Two proofs of the same are never alike, so those that there are stay until the
// circuit or the statements change. Proving takes keys, which are made where there are none: minutes of
// both cores, and up to 6 GB for four quotes.
package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/simtee"
)

// defaultDir is where the fixtures are committed.
const defaultDir = "contracts/test/fixtures"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen-batch:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, messages io.Writer) error {
	flags := flag.NewFlagSet("gen-batch", flag.ContinueOnError)
	flags.SetOutput(messages)
	dir := flags.String("out", defaultDir, "directory to write to")
	keys := flags.String("prove", "", "directory of proving keys; proofs are made too, under keys from there")
	circuits := flags.String("circuits", allCircuits, "circuits to prove with, comma-separated")
	if err := flags.Parse(args); err != nil {
		return fmt.Errorf("parse arguments: %w", err)
	}
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return fixtureTime() })
	if err != nil {
		return fmt.Errorf("simulate authority: %w", err)
	}
	vectors, err := makeVectors(authority)
	if err != nil {
		return fmt.Errorf("make vectors: %w", err)
	}
	if err := write(filepath.Join(*dir, "batch_vectors.json"), vectors); err != nil {
		return err
	}
	if err := write(filepath.Join(*dir, "batch_open_key.json"), openKey()); err != nil {
		return err
	}
	if *keys == "" {
		return nil
	}
	log := zerolog.New(zerolog.ConsoleWriter{Out: messages, NoColor: true}).With().Timestamp().Logger()
	err = makeProofs(ctx, log, authority, *keys, filepath.Join(*dir, "batch_proofs.json"), strings.Split(*circuits, ","))
	if err != nil {
		return fmt.Errorf("make proofs: %w", err)
	}
	return nil
}

// fixtureTime lies within the validity of all simulated certificates.
func fixtureTime() time.Time { return time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC) }

func write(path string, content any) error {
	text, err := json.MarshalIndent(content, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	if err := os.WriteFile(path, append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("write fixture: %w", err)
	}
	return nil
}

// hexBytes is a byte string in JSON: hex behind 0x.
type hexBytes []byte

// MarshalText writes it.
func (b hexBytes) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

// UnmarshalText reads what MarshalText wrote.
func (b *hexBytes) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(strings.TrimPrefix(string(text), "0x"))
	*b = raw
	return err
}
