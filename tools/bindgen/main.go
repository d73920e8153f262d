// Command bindgen writes the Go packages under bindings/ from forge's artifacts, one package per contract.
//
// It calls the same generator as `abigen --v2`, taken from the go-ethereum release that go.mod pins, so that generated
// code and the library it calls never part. It only reads artifacts: run forge build first.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	artifacts := flag.String("artifacts", "contracts/out", "directory of forge's artifacts")
	out := flag.String("out", "bindings", "directory that gets one package per contract")
	flag.Parse()

	if err := run(*artifacts, *out); err != nil {
		fmt.Fprintln(os.Stderr, "bindgen:", err)
		os.Exit(1)
	}
}
