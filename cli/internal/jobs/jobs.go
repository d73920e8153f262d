// Package jobs is what a requester does with jobs: cost, who-would-bid, post, sign, watch, explain, result, cancel, demand; and what anyone may do
// to move one on.
package jobs

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
)

// Commands are the requester's commands.
func Commands() []*cli.Command {
	return []*cli.Command{
		costCommand(),
		postCommand(),
		watchCommand(),
		resultCommand(),
		explainCommand(),
		whoCommand(),
		signCommand(),
		anchorCommand(),
		revokeCommand(),
		{
			Name:      "cancel",
			Usage:     "take a job back before it is assigned; its escrow becomes your credit",
			ArgsUsage: "JOB",
			Flags:     session.WriteFlags(),
			Action:    cancel,
		},
		{
			Name:      "demand",
			Usage:     "demand the bytes of a result of which you have the digest only; unpublished, the reserve is yours",
			ArgsUsage: "JOB",
			Flags:     session.WriteFlags(),
			Action: func(cctx *cli.Context) error {
				return push(cctx, "demanded", (*chain.Contracts).DemandResult)
			},
		},
		pushCommand(),
	}
}

// cancel takes a job back and says where the escrow went.
func cancel(cctx *cli.Context) error {
	err := push(cctx, "cancelled", (*chain.Contracts).Cancel)
	if err == nil && !cctx.Bool("json") {
		fmt.Fprintln(cctx.App.Writer, "The escrow is your credit now: assay account withdraw")
	}
	return err
}
