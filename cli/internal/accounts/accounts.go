// Package accounts is `assay account`: keys, balances, and credits taken out of the market.
package accounts

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

// Command is `assay account`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "account",
		Usage: "make keys, see balances, take credits out",
		Subcommands: []*cli.Command{
			{
				Name:      "new",
				Usage:     "make a key: a keystore file and a password file, readable by you only",
				ArgsUsage: "DIRECTORY",
				Flags:     []cli.Flag{session.JSONFlag()},
				Action:    create,
			},
			{
				Name:      "show",
				Usage:     "balances and credits of an account, yours by default",
				ArgsUsage: "[ADDRESS]",
				Flags:     session.WriteFlags(),
				Action:    show,
			},
			{
				Name:   "withdraw",
				Usage:  "take out what the market owes you: payments, refunds and shares of slashed stakes",
				Flags:  append(session.WriteFlags(), &cli.StringFlag{Name: "token", Value: "eth", Usage: "eth, a token's `ADDRESS`, or stake"}),
				Action: withdraw,
			},
		},
	}
}

// CreditsCommand is `assay credits`: what the contracts owe an account.
func CreditsCommand() *cli.Command {
	return &cli.Command{
		Name:  "credits",
		Usage: "what the contracts owe you: payments, refunds, shares of slashed stakes; take it out",
		Description: "Money never moves inside a job's transitions: it becomes a credit, which its owner withdraws. That is\n" +
			"never paused. The treasury's part of a slashed stake lies with whoever called the fault out until it is collected.\n\n" +
			"   assay credits show\n   assay credits withdraw --token eth\n   assay credits withdraw --token stake\n" +
			"   assay credits collect 0x…",
		Subcommands: []*cli.Command{
			{
				Name: "show", Usage: "balances and credits of an account, yours by default", ArgsUsage: "[ADDRESS]",
				Flags: session.WriteFlags(), Action: show,
			},
			{
				Name: "withdraw", Usage: "take out all that is owed to you in one token",
				Flags:  append(session.WriteFlags(), &cli.StringFlag{Name: "token", Value: "eth", Usage: "eth, a token's `ADDRESS`, or stake"}),
				Action: withdraw,
			},
			{
				Name: "collect", Usage: "credit the treasury with what lies with callers of slashes; anyone may",
				ArgsUsage: "CALLER...", Flags: session.WriteFlags(), Action: collect,
			},
		},
	}
}

type created struct {
	Address      common.Address `json:"address"`
	Keystore     string         `json:"keystore"`
	PasswordFile string         `json:"passwordFile"`
}

// create never overwrites: a lost key is lost money.
func create(cctx *cli.Context) error {
	if cctx.NArg() != 1 {
		return service.UsageError(fmt.Errorf("want one directory to put the key into"))
	}
	key, err := chain.GenerateKey()
	if err != nil {
		return err
	}
	var secret [32]byte
	// rand.Read never fails.
	_, _ = rand.Read(secret[:])
	password := hex.EncodeToString(secret[:])
	made := created{
		Address:      key.Address(),
		Keystore:     filepath.Join(cctx.Args().First(), "key.json"),
		PasswordFile: filepath.Join(cctx.Args().First(), "password.txt"),
	}
	if err := chain.SaveKey(key, made.Keystore, password, false); err != nil {
		return service.ConfigError(err)
	}
	if err := os.WriteFile(made.PasswordFile, []byte(password+"\n"), 0o600); err != nil {
		return service.ConfigError(fmt.Errorf("write password: %w", err))
	}
	return session.Print(cctx.App.Writer, cctx.Bool("json"), made, func(out io.Writer) {
		fmt.Fprintf(out, "account   %s\nkeystore  %s\npassword  %s\nKeep both files; whoever has them has the account.\n",
			made.Address, made.Keystore, made.PasswordFile)
	})
}

type balance struct {
	Token   common.Address `json:"token"`
	Symbol  string         `json:"symbol"`
	Balance string         `json:"balance"`
	// Credit is what the market or, for the stake token, the worker registry owes.
	Credit string `json:"credit"`
	money  session.Money
	amount [2]*big.Int
}

type account struct {
	Address  common.Address `json:"address"`
	Balances []balance      `json:"balances"`
}

func show(cctx *cli.Context) error {
	address, s, err := open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	shown := account{Address: address}
	addresses := s.Contracts.Addresses()
	for _, token := range []common.Address{{}, addresses.PaymentToken, addresses.StakeToken} {
		one, err := balanceOf(cctx, s, address, token)
		if err != nil {
			return err
		}
		shown.Balances = append(shown.Balances, one)
	}
	return s.Print(shown, func(out io.Writer) {
		fmt.Fprintf(out, "account %s\n", address)
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "TOKEN\tBALANCE\tCREDIT")
		for _, b := range shown.Balances {
			fmt.Fprintf(table, "%s\t%s\t%s\n", b.Symbol, b.money.Text(b.amount[0]), b.money.Text(b.amount[1]))
		}
		_ = table.Flush()
	})
}

// open takes the account from the argument, or else from the keystore.
func open(cctx *cli.Context) (common.Address, *session.Session, error) {
	if !cctx.Args().Present() {
		s, err := session.OpenWithKey(cctx)
		if err != nil {
			return common.Address{}, nil, err
		}
		return s.From(), s, nil
	}
	text := cctx.Args().First()
	if !common.IsHexAddress(text) {
		return common.Address{}, nil, service.UsageError(fmt.Errorf("%q is no address", text))
	}
	s, err := session.Open(cctx)
	return common.HexToAddress(text), s, err
}

func balanceOf(cctx *cli.Context, s *session.Session, address, token common.Address) (balance, error) {
	ctx := cctx.Context
	money, err := s.Money(ctx, token)
	if err != nil {
		return balance{}, err
	}
	var held, credit *big.Int
	switch token {
	case common.Address{}:
		held, err = s.Client.Balance(ctx, address, nil)
	default:
		held, err = s.Contracts.TokenBalance(ctx, token, address, nil)
	}
	if err != nil {
		return balance{}, service.ChainError(err)
	}
	if token == s.Contracts.Addresses().StakeToken {
		credit, err = s.Contracts.StakeCredit(ctx, address, nil)
	} else {
		credit, err = s.Contracts.MarketCredit(ctx, address, token, nil)
	}
	if err != nil {
		return balance{}, service.ChainError(err)
	}
	return balance{
		Token: token, Symbol: money.Symbol, Balance: held.String(), Credit: credit.String(),
		money: money, amount: [2]*big.Int{held, credit},
	}, nil
}

type withdrawn struct {
	Token  common.Address `json:"token"`
	Amount string         `json:"amount"`
	TxHash common.Hash    `json:"txHash"`
}

func withdraw(cctx *cli.Context) error {
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	ctx, name := cctx.Context, cctx.String("token")
	var money session.Money
	if name == "stake" {
		money, err = s.Stake(ctx)
	} else {
		money, err = s.TokenNamed(ctx, name)
	}
	if err != nil {
		return err
	}
	one, err := balanceOf(cctx, s, s.From(), money.Address)
	if err != nil {
		return err
	}
	call, err := s.Contracts.WithdrawCredit(money.Address)
	if money.Address == s.Contracts.Addresses().StakeToken {
		call, err = s.Contracts.WithdrawStakeCredit()
	}
	receipt, err := s.Send(ctx, call, err)
	if err != nil {
		return err
	}
	result := withdrawn{Token: money.Address, Amount: one.Credit, TxHash: receipt.TxHash}
	return s.Print(result, func(out io.Writer) {
		fmt.Fprintf(out, "withdrew %s  tx %s\n", money.Text(one.amount[1]), receipt.TxHash)
	})
}

// collect leaves what it finds to the treasury, whoever asks: the chain needs to be told where it lies.
func collect(cctx *cli.Context) error {
	if cctx.NArg() == 0 {
		return service.UsageError(errors.New("name the accounts that called faults out, as StakeSlashed does"))
	}
	var callers []common.Address
	for _, text := range cctx.Args().Slice() {
		if !common.IsHexAddress(text) {
			return service.UsageError(fmt.Errorf("%q is no address", text))
		}
		callers = append(callers, common.HexToAddress(text))
	}
	s, err := session.OpenWithKey(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	ctx := cctx.Context
	money, err := s.Stake(ctx)
	if err != nil {
		return err
	}
	call, err := s.Contracts.CollectForTreasury(callers)
	receipt, err := s.Send(ctx, call, err)
	if err != nil {
		return err
	}
	amount := new(big.Int)
	for _, event := range s.Contracts.DecodeReceipt(receipt) {
		if collected, ok := event.(chain.TreasuryCollected); ok {
			amount = collected.Amount
		}
	}
	result := withdrawn{Token: money.Address, Amount: amount.String(), TxHash: receipt.TxHash}
	return s.Print(result, func(out io.Writer) {
		fmt.Fprintf(out, "the treasury is credited %s  tx %s\n", money.Text(amount), receipt.TxHash)
	})
}
