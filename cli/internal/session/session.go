// Package session is what every command that talks to the chain starts with: connection, address book, account and a
// way to print results for people or for programs.
package session

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/amount"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
)

// Names of the flags that several commands share: those that the services have, too.
const (
	flagRPC        = "rpc-url"
	flagDeployment = "deployment"
	flagKeystore   = "keystore-file"
	flagPassword   = "password-file"
	flagJSON       = "json"
)

// pollInterval is short: a person waits.
const pollInterval = 500 * time.Millisecond

// ReadFlags are for commands that only look.
func ReadFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagRPC, Aliases: []string{"rpc"}, Usage: "`URL` of an Ethereum node", EnvVars: []string{"ASSAY_RPC"}, Value: "http://127.0.0.1:8545"},
		&cli.StringFlag{Name: flagDeployment, Usage: "address book of the contracts, a JSON `FILE`", EnvVars: []string{"ASSAY_DEPLOYMENT"}},
		JSONFlag(),
	}
}

// WriteFlags are for commands that send transactions.
func WriteFlags() []cli.Flag {
	return append(ReadFlags(),
		&cli.StringFlag{Name: flagKeystore, Aliases: []string{"keystore"}, Usage: "keystore `FILE` of the account that acts", EnvVars: []string{"ASSAY_KEYSTORE"}},
		&cli.StringFlag{Name: flagPassword, Usage: "`FILE` with the keystore's password", EnvVars: []string{"ASSAY_PASSWORD_FILE"}},
	)
}

// JSONFlag asks for output for programs.
func JSONFlag() cli.Flag {
	return &cli.BoolFlag{Name: flagJSON, Usage: "print JSON for programs instead of text for people"}
}

// Session is a connection to one deployment.
type Session struct {
	Contracts *chain.Contracts
	Client    *chain.Client
	out       io.Writer
	json      bool
	sender    *chain.TxManager
	key       chain.Key
}

// Open connects for reading.
func Open(cctx *cli.Context) (*Session, error) {
	path := cctx.String(flagDeployment)
	if path == "" {
		return nil, service.UsageError(fmt.Errorf("no address book: give --%s FILE or set ASSAY_DEPLOYMENT", flagDeployment))
	}
	deployment, err := chain.LoadDeployment(path)
	if err != nil {
		return nil, service.ConfigError(err)
	}
	config := chain.Config{RPCURL: cctx.String(flagRPC), ChainID: deployment.ChainID, PollInterval: pollInterval}
	client, err := chain.Dial(cctx.Context, config, zerolog.Nop())
	if err != nil {
		return nil, service.ChainError(err)
	}
	contracts, err := chain.Bind(client, deployment)
	if err != nil {
		return nil, service.ConfigError(err)
	}
	return &Session{Contracts: contracts, Client: client, out: cctx.App.Writer, json: cctx.Bool(flagJSON)}, nil
}

// OpenWithKey connects for sending, with the account of --keystore-file.
func OpenWithKey(cctx *cli.Context) (*Session, error) {
	if cctx.String(flagKeystore) == "" || cctx.String(flagPassword) == "" {
		return nil, service.UsageError(fmt.Errorf("no account: give --%s FILE and --%s FILE (`assay account new` makes them)",
			flagKeystore, flagPassword))
	}
	key, err := chain.LoadKey(cctx.String(flagKeystore), cctx.String(flagPassword))
	if err != nil {
		return nil, service.ConfigError(err)
	}
	session, err := Open(cctx)
	if err != nil {
		return nil, err
	}
	session.sender = chain.NewTxManager(session.Client, key, chain.TxConfig{}, zerolog.Nop())
	session.key = key
	return session, nil
}

// Close ends the connection.
func (s *Session) Close() { s.Client.Close() }

// From is the acting account.
func (s *Session) From() common.Address { return s.key.Address() }

// SignDigest signs with the acting account.
func (s *Session) SignDigest(digest common.Hash) ([]byte, error) { return s.key.SignDigest(digest) }

// permitLife is how long a permit can be used: it goes into the very next transaction.
const permitLife = 10 * time.Minute

// Permit signs that spender may take value of the acting account's tokens (EIP-2612).
func (s *Session) Permit(ctx context.Context, token, spender common.Address, value *big.Int) (chain.Permit, error) {
	deadline := new(big.Int).SetInt64(time.Now().Add(permitLife).Unix())
	digest, err := s.Contracts.PermitDigest(ctx, token, s.From(), spender, value, deadline)
	if err != nil {
		return chain.Permit{}, service.ChainError(fmt.Errorf("%s takes no permits (leave --permit out): %w", token, err))
	}
	signature, err := s.key.SignDigest(digest)
	if err != nil {
		return chain.Permit{}, err
	}
	return chain.NewPermit(deadline, signature)
}

// Send makes a call and waits until it is mined.
func (s *Session) Send(ctx context.Context, call chain.Call, err error) (*types.Receipt, error) {
	if err != nil {
		return nil, service.UsageError(err)
	}
	receipt, err := s.sender.Send(ctx, call)
	return receipt, service.ChainError(err)
}

// Print shows a result: as JSON if that was asked for, else by calling text.
func (s *Session) Print(result any, text func(out io.Writer)) error {
	return Print(s.out, s.json, result, text)
}

// JSON tells whether output is for programs.
func (s *Session) JSON() bool { return s.json }

// Out is where results go.
func (s *Session) Out() io.Writer { return s.out }

// Print is [Session.Print] for commands without a connection.
func Print(out io.Writer, asJSON bool, result any, text func(out io.Writer)) error {
	if !asJSON {
		text(out)
		return nil
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(result); err != nil {
		return fmt.Errorf("print result: %w", err)
	}
	return nil
}

// Money knows a token's unit.
type Money struct {
	Address  common.Address
	Symbol   string
	Decimals uint8
}

// nativeDecimals is the number of decimals of every EVM chain's own currency.
const nativeDecimals = 18

// Money describes a token; the zero address is the native currency.
func (s *Session) Money(ctx context.Context, token common.Address) (Money, error) {
	if token == (common.Address{}) {
		return Money{Symbol: "ETH", Decimals: nativeDecimals}, nil
	}
	described, err := s.Contracts.Token(ctx, token)
	if err != nil {
		return Money{}, service.ChainError(fmt.Errorf("%s is not a token here: %w", token, err))
	}
	return Money{Address: token, Symbol: described.Symbol, Decimals: described.Decimals}, nil
}

// Stake describes the stake token.
func (s *Session) Stake(ctx context.Context) (Money, error) {
	return s.Money(ctx, s.Contracts.Addresses().StakeToken)
}

// TokenNamed understands "eth", the payment token's symbol and addresses.
func (s *Session) TokenNamed(ctx context.Context, name string) (Money, error) {
	switch {
	case name == "" || name == "eth" || name == "ETH":
		return s.Money(ctx, common.Address{})
	case common.IsHexAddress(name):
		return s.Money(ctx, common.HexToAddress(name))
	}
	payment, err := s.Money(ctx, s.Contracts.Addresses().PaymentToken)
	if err == nil && payment.Symbol == name {
		return payment, nil
	}
	return Money{}, service.UsageError(fmt.Errorf("unknown token %q: write eth, an address, or %s", name, payment.Symbol))
}

// Parse reads an amount of it.
func (m Money) Parse(flag, text string) (*big.Int, error) {
	value, err := amount.Parse(text, m.Decimals)
	if err != nil {
		return nil, service.UsageError(fmt.Errorf("--%s: %w", flag, err))
	}
	return value, nil
}

// Text writes an amount of it with the symbol.
func (m Money) Text(value *big.Int) string { return amount.Format(value, m.Decimals) + " " + m.Symbol }

// JobID reads the one argument that commands on a job take.
func JobID(cctx *cli.Context) (common.Hash, error) {
	text := cctx.Args().First()
	decoded := common.FromHex(text)
	if cctx.NArg() != 1 || len(decoded) != common.HashLength {
		return common.Hash{}, service.UsageError(fmt.Errorf("want one job id (0x and 64 hexadecimal digits), got %q", cctx.Args().Slice()))
	}
	return common.BytesToHash(decoded), nil
}

// Approve lets spender take amount of the acting account's tokens, unless it may already.
func (s *Session) Approve(ctx context.Context, token, spender common.Address, value *big.Int) error {
	allowed, err := s.Contracts.TokenAllowance(ctx, token, s.From(), spender, nil)
	if err != nil {
		return service.ChainError(err)
	}
	if allowed.Cmp(value) >= 0 {
		return nil
	}
	call, err := s.Contracts.Approve(token, spender, value)
	_, err = s.Send(ctx, call, err)
	return err
}
