package jobs

import (
	"fmt"
	"io"
	"math/big"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/programs"
	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/sp1"
)

func costCommand() *cli.Command {
	flags := append(session.ReadFlags(), orderFlags()...)
	return &cli.Command{
		Name:      "cost",
		Usage:     "what a job would take, before you post it",
		ArgsUsage: "PROGRAM.elf",
		Description: "Runs the program here, with the same limits that a node would have, and says how many cycles it takes,\n" +
			"what you would put in escrow and the most that would leave you.",
		Flags:  append(flags, programs.Flags()...),
		Action: cost,
	}
}

type costs struct {
	Outcome      string `json:"outcome"`
	Cycles       uint64 `json:"cycles"`
	ResultBytes  int    `json:"resultBytes"`
	ProgramBytes int    `json:"programBytes"`
	InputBytes   int    `json:"inputBytes"`
	MinKHz       uint32 `json:"minKHz"`
	Escrow       string `json:"escrow"`
	Fee          string `json:"feeWithin"`
	Collateral   string `json:"collateral"`
}

func cost(cctx *cli.Context) error {
	s, err := session.Open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	placed, money, err := readOrder(cctx, s)
	if err != nil {
		return err
	}
	driver, err := programs.Driver(cctx)
	if err != nil {
		return err
	}
	ran, err := driver.Execute(cctx.Context, sp1.Request{ELF: placed.program, Stdin: placed.buffers, CycleLimit: placed.limit})
	if err != nil {
		return fmt.Errorf("run the program: %w", err)
	}
	terms, err := s.Contracts.MarketTerms(cctx.Context, nil)
	if err != nil {
		return service.ChainError(err)
	}
	stake, err := s.Stake(cctx.Context)
	if err != nil {
		return err
	}
	const basisPoints = 10_000
	escrow := protocol.JobRequest{Assurance: placed.vouch, Offer: placed.offer}.Escrow()
	fee := new(big.Int).Mul(escrow, big.NewInt(int64(terms.FeeBps)))
	fee.Div(fee, big.NewInt(basisPoints))
	shown := costs{
		Outcome: ran.Outcome.String(), Cycles: ran.Cycles, ResultBytes: len(ran.PublicValues),
		ProgramBytes: len(placed.program), InputBytes: len(protocol.EncodeStdin(placed.buffers)),
		MinKHz: placed.needs.MinKHz, Escrow: escrow.String(), Fee: fee.String(),
		Collateral: placed.offer.Collateral.String(),
	}
	return s.Print(shown, func(out io.Writer) {
		fmt.Fprintf(out, "outcome     %s\ncycles      %d of at most %d\nresult      %d bytes\nspeed       %d kHz are asked for\n",
			ran.Outcome, ran.Cycles, placed.limit, len(ran.PublicValues), placed.needs.MinKHz)
		fmt.Fprintf(out, "escrow      %s, the most you pay\nof it fee   %s at most (%d basis points)\ncollateral  %s that the worker locks\n",
			money.Text(escrow), money.Text(fee), terms.FeeBps, stake.Text(placed.offer.Collateral))
	})
}
