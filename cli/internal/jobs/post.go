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
			&cli.StringFlag{Name: "keeper", Usage: "`URL` of a keeper's store", EnvVars: []string{"ASSAY_KEEPER"}, Value: "http://127.0.0.1:7100"},
			&cli.BoolFlag{Name: "wait", Usage: "follow the job until it is over"},
			oracleFlag(),
		),
		Action: post,
	}
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
	if request.Offer.Token != (common.Address{}) {
		market := s.Contracts.Addresses().JobMarket
		if err := s.Approve(cctx.Context, request.Offer.Token, market, request.Offer.MaxPrice); err != nil {
			return err
		}
	}
	id, err := request.ID(s.Contracts.MarketDomain())
	if err != nil {
		return service.UsageError(err)
	}
	call, err := s.Contracts.PostJob(request)
	receipt, err := s.Send(cctx.Context, call, err)
	if err != nil {
		return err
	}
	result := posted{JobID: id, TxHash: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), GasUsed: receipt.GasUsed, Request: request}
	err = s.Print(result, func(out io.Writer) {
		fmt.Fprintf(out, "job      %s\nescrow   %s\nprogram  %s\ntx       %s (%d gas)\n",
			id, money.Text(request.Offer.MaxPrice), request.Work.Program, receipt.TxHash, receipt.GasUsed)
	})
	if err != nil || !cctx.Bool("wait") {
		return err
	}
	return follow(cctx, s, id)
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
