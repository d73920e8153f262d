// Command prover-node attests, bids, runs, signs and delivers; see prover-node --help.
package main

import (
	"os"

	"github.com/assay-network/assay/internal/service"
	provernode "github.com/assay-network/assay/prover-node"
)

func main() {
	os.Exit(service.Main(provernode.Spec(), os.Args))
}
