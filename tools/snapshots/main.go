// Command snapshots compares the gas figures that the contract tests measured (contracts/snapshots/<group>.json) with
// contracts/budgets.json.
//
// Every figure has a line there: the design's budget, if it has one, and the ceiling that holds today. A ceiling above the
// budget must say why, so what is too dear stands in the file for everyone to see. It prints one table and fails if a
// figure is missing, has no line, or passed its ceiling.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	snapshots := flag.String("snapshots", "contracts/snapshots", "directory of measured figures")
	budgets := flag.String("budgets", "contracts/budgets.json", "file of budgets and ceilings")
	flag.Parse()

	if err := run(*snapshots, *budgets, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "snapshots:", err)
		os.Exit(1)
	}
}
