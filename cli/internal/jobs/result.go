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
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

// ErrNoResult means that a job has no result yet, or never will.
var ErrNoResult = errors.New("no result")

func resultCommand() *cli.Command {
	return &cli.Command{
		Name:      "result",
		Usage:     "a job's public values, as the chain has them: delivered, agreed on by a quorum, or published on demand",
		ArgsUsage: "JOB",
		Flags:     append(session.ReadFlags(), &cli.StringFlag{Name: "out", Usage: "write the raw public values to `FILE`"}),
		Action:    result,
	}
}

type settled struct {
	JobID    common.Hash `json:"jobId"`
	Outcome  string      `json:"outcome"`
	ExitCode uint32      `json:"exitCode"`
	// Cycles is missing where the chain does not tell.
	Cycles       uint64        `json:"cycles,omitempty"`
	PublicValues hexutil.Bytes `json:"publicValues"`
	ResultDigest common.Hash   `json:"resultDigest"`
	// Worker is, of several that agree, the last that was needed.
	Worker common.Address `json:"worker"`
	Paid   string         `json:"paid,omitempty"`
	Fee    string         `json:"fee,omitempty"`
	TxHash common.Hash    `json:"txHash"`
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
	found, err := resultOf(id, job, events)
	if err != nil {
		return err
	}
	return showResult(cctx, s, found)
}

// resultOf finds a job's result among its events: delivered whole, agreed on by several machines, or published.
func resultOf(id common.Hash, job chain.Job, events []chain.Event) (settled, error) {
	var stated *chain.ResultStated
	replicas := map[common.Hash]chain.ReplicaDelivered{}
	for _, event := range events {
		switch e := event.(type) {
		case chain.JobSettled:
			return settled{
				JobID: id, Outcome: e.Outcome.String(), ExitCode: e.ExitCode, Cycles: e.Cycles, PublicValues: e.PublicValues,
				ResultDigest: e.ResultDigest, Worker: e.Worker, Paid: e.Paid.String(), Fee: e.Fee.String(), TxHash: e.TxHash,
			}, nil
		case chain.ReplicaDelivered:
			replicas[e.ResultDigest] = e
		case chain.QuorumReached:
			agreed := replicas[e.ResultDigest]
			return settled{
				JobID: id, Outcome: agreed.Outcome.String(), ExitCode: agreed.ExitCode, PublicValues: e.PublicValues,
				ResultDigest: e.ResultDigest, Worker: agreed.Worker, TxHash: e.TxHash,
			}, nil
		case chain.ResultStated:
			stated = &e
		case chain.ResultPublished:
			if stated == nil {
				return settled{}, fmt.Errorf("%w: job %s was published before it was delivered", ErrNoResult, id)
			}
			return settled{
				JobID: id, Outcome: stated.Outcome.String(), ExitCode: stated.ExitCode, PublicValues: e.PublicValues,
				ResultDigest: stated.ResultDigest, Worker: stated.Worker, Paid: stated.Paid.String(), TxHash: e.TxHash,
			}, nil
		}
	}
	if stated == nil {
		return settled{}, fmt.Errorf("%w: job %s is %s", ErrNoResult, id, job.Status)
	}
	if job.Status == protocol.StatusDelivered && !job.Demanded {
		return settled{}, fmt.Errorf("%w: only its digest %s is on chain: demand the bytes until %s with: assay demand %s", ErrNoResult,
			stated.ResultDigest, dateTime(job.ReservedUntil), id)
	}
	return settled{}, fmt.Errorf("%w: only its digest %s is on chain, job %s is %s", ErrNoResult, stated.ResultDigest, id, job.Status)
}

func showResult(cctx *cli.Context, s *session.Session, shown settled) error {
	if path := cctx.String("out"); path != "" {
		if err := os.WriteFile(path, shown.PublicValues, 0o644); err != nil {
			return fmt.Errorf("write result: %w", err)
		}
	}
	return s.Print(shown, func(out io.Writer) {
		fmt.Fprintf(out, "outcome        %s (exit code %d)\n", shown.Outcome, shown.ExitCode)
		if shown.Cycles != 0 {
			fmt.Fprintf(out, "cycles         %d\n", shown.Cycles)
		}
		fmt.Fprintf(out, "public values  %s\nsha256         %s\nworker         %s\ntx             %s\n", hexutil.Encode(shown.PublicValues),
			shown.ResultDigest, shown.Worker, shown.TxHash)
	})
}
