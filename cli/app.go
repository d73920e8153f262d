// Package cli puts the commands of `assay` together; each lives in a package of its own under internal/.
package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/accounts"
	"github.com/assay-network/assay/cli/internal/argorder"
	"github.com/assay-network/assay/cli/internal/deposits"
	"github.com/assay-network/assay/cli/internal/devnets"
	"github.com/assay-network/assay/cli/internal/doctor"
	"github.com/assay-network/assay/cli/internal/jobs"
	"github.com/assay-network/assay/cli/internal/quote"
	"github.com/assay-network/assay/cli/internal/run"
	"github.com/assay-network/assay/cli/internal/workers"
	"github.com/assay-network/assay/internal/service"
)

// Main runs the command line and returns its exit code: 0 success, 1 failure, 2 usage, 3 configuration, 4 chain,
// 5 attestation, 6 program, 7 limit. What goes wrong is written to stderr, once.
func Main(ctx context.Context, args []string) int {
	app := New()
	err := app.RunContext(ctx, argorder.FlagsFirst(app, args))
	if err == nil {
		return service.ExitOK
	}
	if errors.Is(err, context.Canceled) {
		return service.ExitForced
	}
	fmt.Fprintf(os.Stderr, "assay: %v\n", err)
	return service.ExitCode(err)
}

// New is the command line.
func New() *cli.App {
	app := cli.NewApp()
	app.Name = "assay"
	app.Usage = "a market for compute that vouches for itself"
	app.Description = "Post a computation, watch attested machines bid for it, and get a result that hardware vouches for.\n" +
		"Connection settings can stand in the environment: ASSAY_RPC, ASSAY_DEPLOYMENT, ASSAY_KEYSTORE,\n" +
		"ASSAY_PASSWORD_FILE, ASSAY_KEEPER, ASSAY_ORACLE. `make devnet` writes them for a local network."
	app.HideVersion = true
	app.EnableBashCompletion = true
	// The exit code and the one message are Main's business.
	app.ExitErrHandler = func(*cli.Context, error) {}
	app.OnUsageError = func(_ *cli.Context, err error, _ bool) error { return service.UsageError(err) }
	app.Action = func(cctx *cli.Context) error {
		if cctx.Args().Present() {
			return service.UsageError(fmt.Errorf("unknown command %q; see assay --help", cctx.Args().First()))
		}
		return cli.ShowAppHelp(cctx)
	}
	app.Commands = append(jobs.Commands(), workers.Command(), accounts.Command(), accounts.CreditsCommand(), deposits.Command(), run.Command(), quote.Command(),
		doctor.Command(), devnets.Command(), completionCommand())
	for _, command := range app.Commands {
		classUsage(command)
	}
	return app
}

// classUsage makes wrong flags of subcommands usage errors as well: the library asks each command for itself.
func classUsage(command *cli.Command) {
	command.OnUsageError = func(_ *cli.Context, err error, _ bool) error { return service.UsageError(err) }
	for _, sub := range command.Subcommands {
		classUsage(sub)
	}
}
