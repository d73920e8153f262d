// Package deposits is `assay deposit`: what a requester's signed jobs draw their escrow from.
package deposits

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

// Command is `assay deposit`.
func Command() *cli.Command {
	token := &cli.StringFlag{Name: "token", Usage: "payment token: eth, a symbol or an address", Value: "eth"}
	amount := &cli.StringFlag{Name: "amount", Usage: "`AMOUNT` of the token, such as 0.5"}
	return &cli.Command{
		Name:  "deposit",
		Usage: "what your signed jobs draw their escrow from: add to it, ask it back, take it out, look at it",
		Description: "Jobs that you only sign (`assay sign`, `assay post --offchain`) take their escrow from here when somebody\n" +
			"anchors them. What you ask back can be taken after a delay, in which it still serves jobs you signed before.\n\n" +
			"   assay deposit add --amount 0.5\n   assay post --offchain fibonacci.elf --stdin n.bin\n" +
			"   assay deposit request --amount 0.2\n   assay deposit withdraw",
		Subcommands: []*cli.Command{
			{
				Name: "add", Usage: "put money in, for yourself or for another account",
				Flags: append(session.WriteFlags(), amount, token,
					&cli.StringFlag{Name: "account", Usage: "`ADDRESS` that the deposit is for, yours by default"}),
				Action: add,
			},
			{
				Name: "request", Usage: "ask an amount back; it can be taken after the delay. A further request replaces it, 0 calls it off",
				Flags: append(session.WriteFlags(), amount, token), Action: request,
			},
			{
				Name: "withdraw", Usage: "take out what you asked back, once its time has come",
				Flags: append(session.WriteFlags(), token), Action: withdraw,
			},
			{
				Name: "show", Usage: "an account's deposit, yours by default", ArgsUsage: "[ADDRESS]",
				Flags: append(session.WriteFlags(), token), Action: show,
			},
		},
	}
}

// deposited is what a command on a deposit prints.
type deposited struct {
	Account     common.Address `json:"account"`
	Token       common.Address `json:"token"`
	Deposit     string         `json:"deposit"`
	Leaving     string         `json:"leaving"`
	AvailableAt uint64         `json:"availableAt,omitempty"`
	TxHash      *common.Hash   `json:"txHash,omitempty"`
}

func add(cctx *cli.Context) error {
	return act(cctx, "deposited", func(s *session.Session, money session.Money) (chain.Call, common.Address, error) {
		account := s.From()
		if text := cctx.String("account"); text != "" {
			if !common.IsHexAddress(text) {
				return chain.Call{}, account, service.UsageError(fmt.Errorf("--account: %q is no address", text))
			}
			account = common.HexToAddress(text)
		}
		value, err := amountOf(cctx, money)
		if err != nil {
			return chain.Call{}, account, err
		}
		if money.Address != (common.Address{}) {
			if err := s.Approve(cctx.Context, money.Address, s.Contracts.Addresses().JobMarket, value); err != nil {
				return chain.Call{}, account, err
			}
		}
		call, err := s.Contracts.Deposit(account, money.Address, value)
		return call, account, err
	})
}

func request(cctx *cli.Context) error {
	return act(cctx, "asked back", func(s *session.Session, money session.Money) (chain.Call, common.Address, error) {
		value, err := amountOf(cctx, money)
		if err != nil {
			return chain.Call{}, s.From(), err
		}
		held, err := s.Contracts.MarketDeposit(cctx.Context, s.From(), money.Address, nil)
		if err != nil {
			return chain.Call{}, s.From(), service.ChainError(err)
		}
		if held.Amount.Cmp(value) < 0 {
			return chain.Call{}, s.From(), service.UsageError(fmt.Errorf("--amount: your deposit is %s, %s cannot be asked back",
				money.Text(held.Amount), money.Text(value)))
		}
		call, err := s.Contracts.RequestDepositWithdrawal(money.Address, value)
		return call, s.From(), err
	})
}

func withdraw(cctx *cli.Context) error {
	return act(cctx, "withdrawn", func(s *session.Session, money session.Money) (chain.Call, common.Address, error) {
		held, err := s.Contracts.MarketDeposit(cctx.Context, s.From(), money.Address, nil)
		if err != nil {
			return chain.Call{}, s.From(), service.ChainError(err)
		}
		if held.Leaving.Sign() == 0 {
			return chain.Call{}, s.From(), service.UsageError(errors.New("nothing was asked back: `assay deposit request --amount ...` first"))
		}
		call, err := s.Contracts.WithdrawDeposit(money.Address)
		return call, s.From(), err
	})
}

// act makes a call on a deposit and shows the deposit as it is then.
func act(cctx *cli.Context, done string,
	prepare func(*session.Session, session.Money) (chain.Call, common.Address, error),
) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	money, err := s.TokenNamed(cctx.Context, cctx.String("token"))
	if err != nil {
		return err
	}
	call, account, err := prepare(s, money)
	if err != nil {
		return err
	}
	receipt, err := s.Send(cctx.Context, call, nil)
	if err != nil {
		return err
	}
	return showDeposit(cctx, s, money, account, done, &receipt.TxHash)
}

func amountOf(cctx *cli.Context, money session.Money) (*big.Int, error) {
	text := cctx.String("amount")
	if text == "" {
		return nil, service.UsageError(errors.New("--amount is missing, for example --amount 0.5"))
	}
	return money.Parse("amount", text)
}

func show(cctx *cli.Context) error {
	s, account, err := open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	money, err := s.TokenNamed(cctx.Context, cctx.String("token"))
	if err != nil {
		return err
	}
	return showDeposit(cctx, s, money, account, "", nil)
}

// open takes the account from the argument, or else from the keystore.
func open(cctx *cli.Context) (*session.Session, common.Address, error) {
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

// showDeposit shows a deposit as the chain has it, after what was done to it, if anything.
func showDeposit(cctx *cli.Context, s *session.Session, money session.Money, account common.Address, done string,
	tx *common.Hash,
) error {
	held, err := s.Contracts.MarketDeposit(cctx.Context, account, money.Address, nil)
	if err != nil {
		return service.ChainError(err)
	}
	shown := deposited{
		Account: account, Token: money.Address, Deposit: held.Amount.String(), Leaving: held.Leaving.String(),
		AvailableAt: held.AvailableAt, TxHash: tx,
	}
	return s.Print(shown, func(out io.Writer) {
		if tx != nil {
			fmt.Fprintf(out, "%s  tx %s\n", done, tx)
		}
		fmt.Fprintf(out, "deposit  %s of %s\n", money.Text(held.Amount), account)
		if held.Leaving.Sign() > 0 {
			fmt.Fprintf(out, "leaving  %s of it, from %s on: assay deposit withdraw\n", money.Text(held.Leaving),
				time.Unix(int64(held.AvailableAt), 0).UTC().Format(time.RFC3339))
		}
	})
}
