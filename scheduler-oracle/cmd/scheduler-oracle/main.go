// Command scheduler-oracle runs a scheduler oracle; see scheduler-oracle --help.
package main

import (
	"os"

	"github.com/assay-network/assay/internal/service"
	scheduleroracle "github.com/assay-network/assay/scheduler-oracle"
)

func main() {
	os.Exit(service.Main(scheduleroracle.Spec(), os.Args))
}
