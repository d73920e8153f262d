// Command bench-gas writes what the market's calls cost beside what comparable calls of Boundless cost, as a document. Our
// figures come from contracts/snapshots, theirs from the snapshots that they commit.
package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/assay-network/assay/contracts/snapshots"
)

func main() {
	if err := write(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench-gas:", err)
		os.Exit(1)
	}
}

const head = `# Gas

Written by ` + "`make bench-gas`" + ` from the committed snapshots (` + "`contracts/snapshots`, `make snapshot`" + ` measures them anew): Solidity
0.8.37, EVM version osaka, each call a transaction of its own, second job of both parties, balances and credits not zero,
a committee of 2 of 3, URIs of 40 bytes, real signatures and quotes, an OpenZeppelin ERC-20, fee 0 unless said.

## Beside Boundless

Boundless's figures are those of its repository (boundless-xyz/boundless, ` + "`contracts/snapshots/*.json`" + `), measured by its
own tests with a mock in the place of the pairing check: a Groth16 proof adds some 280,000 gas per root. "Router" is
the version of 2026-07, "before" the last one before the router of 2026-06. They are read, not measured here.

| what | Assay | Boundless, router | Boundless, before | theirs is |
|---|---:|---:|---:|---|
`

const between = `
What is compared is what a user needs, not the same code. Posting here takes the escrow and starts the clocks; there a
request is an event and the price is taken from a balance at the lock. Assigning here checks a committee's decision; there
the first to lock wins. A delivery here is vouched for by an enclave's signature under a quote that was verified when the
machine was admitted; there by a proof.

## Everything that is measured

| group | call | gas |
|---|---|---:|
`

func write(out io.Writer) error {
	var text strings.Builder
	text.WriteString(head)
	for _, row := range rows() {
		ours, err := snapshots.Gas("market", row.ours)
		if err != nil {
			return err
		}
		fmt.Fprintf(&text, "| %s | %s | %s | %s | %s |\n", row.what, thousands(ours), row.router, row.before, row.theirs)
	}
	text.WriteString(between)
	for _, name := range []string{"market", "attestation", "scheduling"} {
		group, err := snapshots.Group(name)
		if err != nil {
			return err
		}
		for _, call := range sortedKeys(group) {
			fmt.Fprintf(&text, "| %s | %s | %s |\n", name, call, thousands(group[call]))
		}
	}
	_, err := io.WriteString(out, text.String())
	return err
}

func sortedKeys(group map[string]uint64) []string {
	keys := make([]string, 0, len(group))
	for key := range group {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// thousands writes 1234567 as 1,234,567.
func thousands(value uint64) string {
	text := strconv.FormatUint(value, 10)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
