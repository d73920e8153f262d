// Command bench-dcap-zk measures what a proof of a batch of quotes costs: constraints, time and memory of each step by running
// dcap-zk, the size of the calls that carry the proof by making them, and their gas from contracts/snapshots, beside the
// direct path's and what others publish. It prints tables in Markdown.
//
// With --write the same tables replace those of a document, between marks; with --gas alone nothing is proven.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

// options are the flags.
type options struct {
	program, keys, write string
	gasOnly, large       bool
}

func main() {
	var o options
	flag.StringVar(&o.program, "program", "bin/dcap-zk", "`FILE` of the program that proves")
	flag.StringVar(&o.keys, "keys", "", "`DIR` of proving keys to use, and to keep those in that are missing; empty makes all anew, so that setup is measured")
	flag.StringVar(&o.write, "write", "", "`FILE` whose tables are replaced too")
	flag.BoolVar(&o.gasOnly, "gas", false, "only what needs no proof: calls and gas")
	flag.BoolVar(&o.large, "large", false, "compile the circuit for sixteen too: a minute and 9 GB")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, o, flag.Args(), os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench-dcap-zk:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage")

func run(ctx context.Context, o options, rest []string, out io.Writer) error {
	if len(rest) > 0 {
		return fmt.Errorf("%w: %q is no flag; bench-dcap-zk -h lists them", errUsage, rest[0])
	}
	gas, err := gasTables(ctx)
	if err != nil {
		return err
	}
	tables := map[string]string{gasSection: gas}
	text := gas
	if !o.gasOnly {
		measured, err := measureAll(ctx, o)
		if err != nil {
			return err
		}
		tables[provingSection] = provingTable(measured)
		text = tables[provingSection] + "\n" + gas
	}
	if _, err := io.WriteString(out, text); err != nil {
		return fmt.Errorf("print tables: %w", err)
	}
	if o.write == "" {
		return nil
	}
	return rewrite(o.write, tables)
}
