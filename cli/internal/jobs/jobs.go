// Package jobs is what a requester does with jobs: cost, post, watch, result, cancel, list of what happened and why.
package jobs

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
)

// Commands are the requester's commands.
func Commands() []*cli.Command {
	return []*cli.Command{
		costCommand(),
		postCommand(),
		watchCommand(),
		resultCommand(),
		{
			Name:      "cancel",
			Usage:     "take a job back before it is assigned; its escrow becomes your credit",
			ArgsUsage: "JOB",
			Flags:     session.WriteFlags(),
			Action:    cancel,
		},
	}
}

type cancelled struct {
	JobID  common.Hash `json:"jobId"`
	TxHash common.Hash `json:"txHash"`
}

func cancel(cctx *cli.Context) error {
	id, err := session.JobID(cctx)
	if err != nil {
		return err
	}
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	call, err := s.Contracts.Cancel(id)
	receipt, err := s.Send(cctx.Context, call, err)
	if err != nil {
		return err
	}
	return s.Print(cancelled{JobID: id, TxHash: receipt.TxHash}, func(out io.Writer) {
		fmt.Fprintf(out, "cancelled %s  tx %s\nThe escrow is your credit now: assay account withdraw\n", id, receipt.TxHash)
	})
}
