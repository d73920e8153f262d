package jobs

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

// ErrNoResult means that a job has no result yet, or never will.
var ErrNoResult = errors.New("no result")

func resultCommand() *cli.Command {
	return &cli.Command{
		Name:      "result",
		Usage:     "a paid job's public values, as the chain has them",
		ArgsUsage: "JOB",
		Flags:     append(session.ReadFlags(), &cli.StringFlag{Name: "out", Usage: "write the raw public values to `FILE`"}),
		Action:    result,
	}
}

type settled struct {
	JobID        common.Hash    `json:"jobId"`
	Outcome      string         `json:"outcome"`
	ExitCode     uint32         `json:"exitCode"`
	Cycles       uint64         `json:"cycles"`
	PublicValues hexutil.Bytes  `json:"publicValues"`
	ResultDigest common.Hash    `json:"resultDigest"`
	Worker       common.Address `json:"worker"`
	Paid         string         `json:"paid"`
	Fee          string         `json:"fee"`
	TxHash       common.Hash    `json:"txHash"`
}

func result(cctx *cli.Context) error {
	id, err := session.JobID(cctx)
	if err != nil {
		return err
	}
	s, err := session.Open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	job, err := s.Contracts.Job(cctx.Context, id, nil)
	if err != nil {
		return service.ChainError(err)
	}
	events, err := s.Contracts.JobEvents(cctx.Context, id, 0)
	if err != nil {
		return service.ChainError(err)
	}
	for _, event := range events {
		if e, ok := event.(chain.JobSettled); ok {
			return showResult(cctx, s, e)
		}
	}
	return fmt.Errorf("%w: job %s is %s", ErrNoResult, id, job.Status)
}

func showResult(cctx *cli.Context, s *session.Session, e chain.JobSettled) error {
	if path := cctx.String("out"); path != "" {
		if err := os.WriteFile(path, e.PublicValues, 0o644); err != nil {
			return fmt.Errorf("write result: %w", err)
		}
	}
	shown := settled{
		JobID: e.JobID, Outcome: e.Outcome.String(), ExitCode: e.ExitCode, Cycles: e.Cycles,
		PublicValues: e.PublicValues, ResultDigest: e.ResultDigest, Worker: e.Worker, Paid: e.Paid.String(),
		Fee: e.Fee.String(), TxHash: e.TxHash,
	}
	return s.Print(shown, func(out io.Writer) {
		fmt.Fprintf(out, "outcome        %s (exit code %d)\ncycles         %d\npublic values  %s\nsha256         %s\nworker         %s\ntx             %s\n",
			e.Outcome, e.ExitCode, e.Cycles, hexutil.Encode(e.PublicValues), e.ResultDigest, e.Worker, e.TxHash)
	})
}
