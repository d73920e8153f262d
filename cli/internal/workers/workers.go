// Package workers is `assay worker`: registration, stake and record of an operator.
package workers

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

// Command is `assay worker`.
func Command() *cli.Command {
	amountFlag := &cli.StringFlag{Name: "amount", Usage: "`AMOUNT` of the stake token, such as 100"}
	return &cli.Command{
		Name:  "worker",
		Usage: "register as an operator, stake, unstake, see a record",
		Description: "An operator stakes, and its node bids: each job locks a part of the stake until it is delivered. A slash\n" +
			"takes that part. Free stake can be taken out after the unbonding time.\n\n" +
			"   assay worker register --url https://node.example\n   assay worker stake --amount 100 --permit\n" +
			"   assay worker unbond --amount 40\n   assay worker withdraw",
		Subcommands: []*cli.Command{
			{
				Name: "register", Usage: "register your account as an operator",
				Flags:  append(session.WriteFlags(), &cli.StringFlag{Name: "url", Usage: "where your node serves, at most 256 bytes"}),
				Action: register,
			},
			{
				Name: "endpoint", Usage: "change where your node serves",
				Flags:  append(session.WriteFlags(), &cli.StringFlag{Name: "url", Usage: "where your node serves, at most 256 bytes"}),
				Action: endpoint,
			},
			{
				Name: "deposit", Aliases: []string{"stake"}, Usage: "add stake, for yourself or for another operator",
				Flags: append(session.WriteFlags(), amountFlag,
					&cli.StringFlag{Name: "operator", Usage: "`ADDRESS` of the operator, yours by default"},
					&cli.BoolFlag{Name: "permit", Usage: "allow it by an EIP-2612 signature instead of a transaction of its own"}),
				Action: deposit,
			},
			{
				Name: "request-withdraw", Aliases: []string{"unbond"}, Usage: "start to take free stake out; it can be taken after the unbonding time",
				Flags: append(session.WriteFlags(), amountFlag), Action: requestWithdraw,
			},
			{Name: "withdraw", Usage: "take the stake that has finished unbonding", Flags: session.WriteFlags(), Action: withdraw},
			{
				Name: "show", Usage: "an operator's stake and record, yours by default", ArgsUsage: "[ADDRESS]",
				Flags: session.WriteFlags(), Action: show,
			},
		},
	}
}

type sent struct {
	Operator common.Address `json:"operator"`
	TxHash   common.Hash    `json:"txHash"`
}

func register(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	call, err := s.Contracts.RegisterWorker(common.Hash{}, cctx.String("url"))
	return finish(cctx, s, "registered", call, err)
}

func endpoint(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	call, err := s.Contracts.SetEndpoint(common.Hash{}, cctx.String("url"))
	return finish(cctx, s, "endpoint changed", call, err)
}

func deposit(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	operator := s.From()
	if text := cctx.String("operator"); text != "" {
		if !common.IsHexAddress(text) {
			return service.UsageError(fmt.Errorf("--operator: %q is no address", text))
		}
		operator = common.HexToAddress(text)
	}
	value, err := stakeAmount(cctx, s)
	if err != nil {
		return err
	}
	addresses := s.Contracts.Addresses()
	if cctx.Bool("permit") {
		permit, err := s.Permit(cctx.Context, addresses.StakeToken, addresses.WorkerRegistry, value)
		if err != nil {
			return err
		}
		call, err := s.Contracts.DepositStakeWithPermit(operator, value, permit)
		return finish(cctx, s, "deposited", call, err)
	}
	if err := s.Approve(cctx.Context, addresses.StakeToken, addresses.WorkerRegistry, value); err != nil {
		return err
	}
	call, err := s.Contracts.DepositStake(operator, value)
	return finish(cctx, s, "deposited", call, err)
}

func requestWithdraw(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	value, err := stakeAmount(cctx, s)
	if err != nil {
		return err
	}
	call, err := s.Contracts.RequestWithdraw(value)
	return finish(cctx, s, "unbonding", call, err)
}

func withdraw(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	call, err := s.Contracts.WithdrawStake()
	return finish(cctx, s, "withdrawn", call, err)
}

func stakeAmount(cctx *cli.Context, s *session.Session) (*big.Int, error) {
	text := cctx.String("amount")
	if text == "" {
		return nil, service.UsageError(errors.New("--amount is missing, for example --amount 100"))
	}
	stake, err := s.Stake(cctx.Context)
	if err != nil {
		return nil, err
	}
	return stake.Parse("amount", text)
}

func finish(cctx *cli.Context, s *session.Session, done string, call chain.Call, err error) error {
	receipt, err := s.Send(cctx.Context, call, err)
	if err != nil {
		return err
	}
	return s.Print(sent{Operator: s.From(), TxHash: receipt.TxHash}, func(out io.Writer) {
		fmt.Fprintf(out, "%s  tx %s\n", done, receipt.TxHash)
	})
}

type record struct {
	Operator    common.Address `json:"operator"`
	WorkerID    uint32         `json:"workerId"`
	Stake       string         `json:"stake"`
	Reserved    string         `json:"reserved"`
	Free        string         `json:"free"`
	Late        uint16         `json:"late"`
	Faulted     uint16         `json:"faulted"`
	Unbonding   string         `json:"unbonding"`
	AvailableAt uint64         `json:"availableAt"`
}

func show(cctx *cli.Context) error {
	s, operator, err := openFor(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	worker, err := s.Contracts.Worker(cctx.Context, operator, nil)
	if err == nil && worker.ID == 0 {
		return service.UsageError(fmt.Errorf("%s is not registered; `assay worker register` does that", operator))
	}
	if err != nil {
		return service.ChainError(err)
	}
	stake, err := s.Stake(cctx.Context)
	if err != nil {
		return err
	}
	shown := record{
		Operator: operator, WorkerID: worker.ID, Stake: worker.Stake.String(), Reserved: worker.Reserved.String(),
		Free: worker.FreeStake().String(), Late: worker.Late, Faulted: worker.Faulted,
		Unbonding: worker.Unbonding.String(), AvailableAt: worker.UnbondingAt,
	}
	return s.Print(shown, func(out io.Writer) {
		fmt.Fprintf(out, "worker     %d (%s)\nstake      %s\nreserved   %s\nfree       %s\nlate       %d\nfaulted    %d\n",
			worker.ID, operator, stake.Text(worker.Stake), stake.Text(worker.Reserved), stake.Text(worker.FreeStake()),
			worker.Late, worker.Faulted)
		if worker.Unbonding.Sign() > 0 {
			fmt.Fprintf(out, "unbonding  %s until %s\n", stake.Text(worker.Unbonding),
				time.Unix(int64(worker.UnbondingAt), 0).UTC().Format(time.RFC3339))
		}
	})
}

func openFor(cctx *cli.Context) (*session.Session, common.Address, error) {
	if !cctx.Args().Present() {
		s, err := session.OpenWithKey(cctx)
		if err != nil {
			return nil, common.Address{}, err
		}
		return s, s.From(), nil
	}
	text := cctx.Args().First()
	if !common.IsHexAddress(text) {
		return nil, common.Address{}, service.UsageError(fmt.Errorf("%q is no address", text))
	}
	s, err := session.Open(cctx)
	return s, common.HexToAddress(text), err
}
