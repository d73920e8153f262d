// Command batch-prover gathers quotes, proves them together and sends them on chain; see batch-prover --help.
package main

import (
	"os"

	batchprover "github.com/assay-network/assay/batch-prover"
	"github.com/assay-network/assay/internal/service"
)

func main() {
	os.Exit(service.Main(batchprover.Spec(), os.Args))
}
