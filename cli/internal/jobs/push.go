package jobs

import (
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

// pushCommand holds what anyone may do to move a job on. Keepers do it by themselves; nobody has to wait for one.
func pushCommand() *cli.Command {
	simple := func(name, usage, done string, call func(*chain.Contracts, common.Hash) (chain.Call, error)) *cli.Command {
		return &cli.Command{
			Name: name, Usage: usage, ArgsUsage: "JOB", Flags: session.WriteFlags(),
			Action: func(cctx *cli.Context) error { return push(cctx, done, call) },
		}
	}
	return &cli.Command{
		Name:  "push",
		Usage: "move a job on yourself, as any keeper would: anyone may",
		Subcommands: []*cli.Command{
			simple("fallback", "assign the best bid on chain when no decision came in time", "assigned", (*chain.Contracts).AssignFallback),
			simple("drop-bid", "drop a best bid that can no longer be assigned", "bid dropped", (*chain.Contracts).DropBid),
			simple("expire", "end a round or a job whose time is over; a slash pays you a share", "ended", (*chain.Contracts).Expire),
			simple("excuse", "free a worker whose enclave was cut off through no fault of its own", "excused", (*chain.Contracts).Excuse),
			simple("finalise", "close a window that is over: pay or refund what was held", "finalised", (*chain.Contracts).Finalise),
			{
				Name: "publish", Usage: "publish the bytes of a result of which the chain has the digest: its worker gets the reserve",
				ArgsUsage: "JOB", Action: publish,
				Flags: append(session.WriteFlags(), &cli.StringFlag{Name: "result", Usage: "the bytes, from `FILE`"}),
			},
		},
	}
}

type pushResult struct {
	JobID   common.Hash `json:"jobId"`
	TxHash  common.Hash `json:"txHash"`
	GasUsed uint64      `json:"gasUsed"`
}

func push(cctx *cli.Context, done string, call func(*chain.Contracts, common.Hash) (chain.Call, error)) error {
	id, err := session.JobID(cctx)
	if err != nil {
		return err
	}
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	made, err := call(s.Contracts, id)
	return pushed(cctx, s, id, done, made, err)
}

// pushed sends a call on a job and tells of it.
func pushed(cctx *cli.Context, s *session.Session, id common.Hash, done string, call chain.Call, err error) error {
	receipt, err := s.Send(cctx.Context, call, err)
	if err != nil {
		return err
	}
	return s.Print(pushResult{JobID: id, TxHash: receipt.TxHash, GasUsed: receipt.GasUsed}, func(out io.Writer) {
		fmt.Fprintf(out, "%s  %s  tx %s (%d gas)\n", done, id, receipt.TxHash, receipt.GasUsed)
	})
}

func publish(cctx *cli.Context) error {
	content, err := os.ReadFile(cctx.String("result"))
	if err != nil {
		return service.UsageError(fmt.Errorf("--result: %w", err))
	}
	return push(cctx, "published", func(contracts *chain.Contracts, id common.Hash) (chain.Call, error) {
		return contracts.Publish(id, content)
	})
}
