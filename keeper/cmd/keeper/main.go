// Command keeper runs a keeper; see keeper --help.
package main

import (
	"os"

	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/keeper"
)

func main() {
	os.Exit(service.Main(keeper.Spec(), os.Args))
}
