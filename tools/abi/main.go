// Command abi writes the ABI and the storage layout of every deployed contract under contracts/abi, so that a change of
// either shows in review.
//
// It only reads forge's artifacts, which foundry.toml makes carry the layout: run forge build first. What differs from
// build to build without meaning anything, such as numbers of the compiler's syntax tree, is left out.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	artifacts := flag.String("artifacts", "contracts/out", "directory of forge's artifacts")
	out := flag.String("out", "contracts/abi", "directory that gets two files per contract")
	flag.Parse()

	if err := run(*artifacts, *out); err != nil {
		fmt.Fprintln(os.Stderr, "abi:", err)
		os.Exit(1)
	}
}
