package jobs

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/programs"
	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

func postCommand() *cli.Command {
	flags := append(session.WriteFlags(), orderFlags()...)
	flags = append(flags, programs.Flags()...)
	return &cli.Command{
		Name:      "post",
		Usage:     "post a job: upload program and input, put the price in escrow",
		ArgsUsage: "PROGRAM.elf",
		Description: "The program's verifying key is computed here, and program and input are uploaded to the keeper's store,\n" +
			"where nodes fetch them by digest. --max-price goes into escrow; what the winner asks less is your credit\n" +
			"afterwards. Until the job is assigned you can cancel it.\n\n" +
			"   assay post fibonacci.elf --stdin n.bin --max-price 0.01 --wait",
		Flags: append(flags,
			keeperFlag(),
			&cli.BoolFlag{Name: "offchain", Usage: "sign only: the keeper posts the job at its own cost, out of your deposit (`assay deposit add`)"},
			&cli.BoolFlag{Name: "permit", Usage: "allow the escrow by an EIP-2612 signature instead of a transaction of its own"},
			&cli.BoolFlag{Name: "wait", Usage: "follow the job until it is over"},
			oracleFlag(),
		),
		Action: post,
	}
}

func keeperFlag() cli.Flag {
	return &cli.StringFlag{Name: "keeper", Usage: "`URL` of a keeper", EnvVars: []string{"ASSAY_KEEPER"}, Value: "http://127.0.0.1:7100"}
}

type posted struct {
	JobID   common.Hash         `json:"jobId"`
	TxHash  common.Hash         `json:"txHash"`
	Block   uint64              `json:"block"`
	GasUsed uint64              `json:"gasUsed"`
	Request protocol.JobRequest `json:"request"`
}

func post(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	placed, money, err := readOrder(cctx, s)
	if err != nil {
		return err
	}
	request, err := prepare(cctx, s, placed)
	if err != nil {
		return err
	}
	id, err := request.ID(s.Contracts.MarketDomain())
	if err != nil {
		return service.UsageError(err)
	}
	if cctx.Bool("offchain") {
		err = postOffChain(cctx, s, request, id)
	} else {
		err = postOnChain(cctx, s, money, request, id)
	}
	if err != nil || !cctx.Bool("wait") {
		return err
	}
	return follow(cctx, s, id)
}

// postOnChain posts in a transaction of the requester's.
func postOnChain(cctx *cli.Context, s *session.Session, money session.Money, request protocol.JobRequest, id common.Hash) error {
	call, err := postingCall(cctx, s, request)
	receipt, err := s.Send(cctx.Context, call, err)
	if err != nil {
		return err
	}
	result := posted{JobID: id, TxHash: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), GasUsed: receipt.GasUsed, Request: request}
	return s.Print(result, func(out io.Writer) {
		fmt.Fprintf(out, "job      %s\nescrow   %s\nprogram  %s\ntx       %s (%d gas)\n",
			id, money.Text(request.Escrow()), request.Work.Program, receipt.TxHash, receipt.GasUsed)
	})
}

// postingCall sees to the escrow's allowance and makes the call.
func postingCall(cctx *cli.Context, s *session.Session, request protocol.JobRequest) (chain.Call, error) {
	token, market := request.Offer.Token, s.Contracts.Addresses().JobMarket
	switch {
	case token == (common.Address{}):
		return s.Contracts.PostJob(request)
	case cctx.Bool("permit"):
		permit, err := s.Permit(cctx.Context, token, market, request.Escrow())
		if err != nil {
			return chain.Call{}, err
		}
		return s.Contracts.PostJobWithPermit(request, permit)
	}
	if err := s.Approve(cctx.Context, token, market, request.Escrow()); err != nil {
		return chain.Call{}, err
	}
	return s.Contracts.PostJob(request)
}

// prepare computes the verifying key and uploads program and input.
func prepare(cctx *cli.Context, s *session.Session, placed order) (protocol.JobRequest, error) {
	driver, err := programs.Driver(cctx)
	if err != nil {
		return protocol.JobRequest{}, err
	}
	vkey, err := driver.VKey(cctx.Context, placed.program)
	if err != nil {
		return protocol.JobRequest{}, fmt.Errorf("compute the verifying key: %w", err)
	}
	config := artifact.DefaultClientConfig()
	// Where to is the caller's own choice, not a stranger's.
	config.AllowPrivate = true
	client, err := artifact.NewClient(config)
	if err != nil {
		return protocol.JobRequest{}, err
	}
	input := protocol.EncodeStdin(placed.buffers)
	programURI, errProgram := client.Upload(cctx.Context, cctx.String("keeper"), placed.program)
	inputURI, errInput := client.Upload(cctx.Context, cctx.String("keeper"), input)
	if err := errors.Join(errProgram, errInput); err != nil {
		return protocol.JobRequest{}, fmt.Errorf("upload to the keeper (--keeper): %w", err)
	}
	return placed.request(time.Now(), s.From(), vkey, programURI, inputURI)
}
