package jobs

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/amount"
	"github.com/assay-network/assay/cli/internal/programs"
	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/contracts/snapshots"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/sp1"
)

func costCommand() *cli.Command {
	flags := append(session.ReadFlags(), orderFlags()...)
	return &cli.Command{
		Name:      "cost",
		Usage:     "what a job would take, before you post it: cycles, escrow, how the price may rise, fee, gas",
		ArgsUsage: "PROGRAM.elf | REQUEST.json",
		Description: "Given a program, it is run here with the limits that a node would have, which says how many cycles it takes.\n" +
			"Given a request (`assay sign --out`), nothing is run. Either way: the most you pay, the ceiling of bids as time\n" +
			"passes, the fee within it, and the gas of your calls at the price of gas now. Gas figures are those measured on\n" +
			"the contracts by their own tests; your first job costs up to 50,000 more, for storage that later ones reuse.\n\n" +
			"   assay cost fibonacci.elf --stdin n.bin --max-price 0.01\n   assay cost job.json",
		Flags:  append(flags, programs.Flags()...),
		Action: cost,
	}
}

// costs is what `assay cost` prints.
type costs struct {
	// Run is missing when a request was given.
	Run        *trialRun     `json:"run,omitempty"`
	CycleLimit uint64        `json:"cycleLimit"`
	MinKHz     uint32        `json:"minKHz"`
	Escrow     string        `json:"escrow"`
	Fee        string        `json:"feeWithin"`
	FeeBps     uint16        `json:"feeBps"`
	Collateral string        `json:"collateral"`
	Ceiling    []ceilingStep `json:"ceiling"`
	GasPrice   string        `json:"gasPriceWei"`
	Gas        []gasCost     `json:"gas"`
}

// trialRun is what the program did here.
type trialRun struct {
	Outcome      string `json:"outcome"`
	Cycles       uint64 `json:"cycles"`
	ResultBytes  int    `json:"resultBytes"`
	ProgramBytes int    `json:"programBytes"`
	InputBytes   int    `json:"inputBytes"`
}

// ceilingStep is what a bid may ask at most, so long after the opening.
type ceilingStep struct {
	Seconds uint64 `json:"seconds"`
	Price   string `json:"price"`
}

// gasCost is one call of the requester's.
type gasCost struct {
	Call string `json:"call"`
	Gas  uint64 `json:"gas"`
	Wei  string `json:"wei"`
}

func cost(cctx *cli.Context) error {
	s, err := session.Open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	request, ran, err := readCosted(cctx, s)
	if err != nil {
		return err
	}
	money, err := s.Money(cctx.Context, request.Offer.Token)
	if err != nil {
		return err
	}
	stake, err := s.Stake(cctx.Context)
	if err != nil {
		return err
	}
	shown, err := price(cctx.Context, s, request)
	if err != nil {
		return err
	}
	shown.Run = ran
	return s.Print(shown, func(out io.Writer) { writeCosts(out, money, stake, request, shown) })
}

// readCosted reads a request, or makes one of a program that it runs.
func readCosted(cctx *cli.Context, s *session.Session) (protocol.JobRequest, *trialRun, error) {
	request, placed, err := readDraft(cctx, s)
	if err != nil || placed == nil {
		return request, nil, err
	}
	driver, err := programs.Driver(cctx)
	if err != nil {
		return protocol.JobRequest{}, nil, err
	}
	done, err := driver.Execute(cctx.Context, sp1.Request{ELF: placed.program, Stdin: placed.buffers, CycleLimit: placed.limit})
	if err != nil {
		return protocol.JobRequest{}, nil, fmt.Errorf("run the program: %w", err)
	}
	return request, &trialRun{
		Outcome: done.Outcome.String(), Cycles: done.Cycles, ResultBytes: len(done.PublicValues),
		ProgramBytes: len(placed.program), InputBytes: len(protocol.EncodeStdin(placed.buffers)),
	}, nil
}

// price says what a request costs on this chain now.
func price(ctx context.Context, s *session.Session, request protocol.JobRequest) (costs, error) {
	terms, err := s.Contracts.MarketTerms(ctx, nil)
	if err != nil {
		return costs{}, service.ChainError(err)
	}
	if least := terms.MinCollateral; request.Offer.Collateral.Cmp(least) < 0 {
		return costs{}, service.UsageError(fmt.Errorf("the collateral %s is below the least that the market takes, %s: raise --collateral",
			request.Offer.Collateral, least))
	}
	gasPrice, err := s.Client.GasPrice(ctx)
	if err != nil {
		return costs{}, service.ChainError(err)
	}
	calls, err := gasOf(request, gasPrice)
	if err != nil {
		return costs{}, err
	}
	const basisPoints = 10_000
	escrow := request.Escrow()
	fee := new(big.Int).Mul(escrow, big.NewInt(int64(terms.FeeBps)))
	return costs{
		CycleLimit: request.Work.CycleLimit, MinKHz: request.Requirements.MinKHz, Escrow: escrow.String(),
		Fee: fee.Div(fee, big.NewInt(basisPoints)).String(), FeeBps: terms.FeeBps, Collateral: request.Offer.Collateral.String(),
		Ceiling: ceilingOf(request.Offer), GasPrice: gasPrice.String(), Gas: calls,
	}, nil
}

// ceilingOf samples the signed curve: flat, then rising over the ramp, then flat.
func ceilingOf(offer protocol.Offer) []ceilingStep {
	const parts = 4
	var steps []ceilingStep
	for i := range uint64(parts + 1) {
		after := uint64(offer.RampSeconds) * i / parts
		if len(steps) > 0 && steps[len(steps)-1].Seconds == after {
			continue
		}
		steps = append(steps, ceilingStep{Seconds: after, Price: offer.CeilingDown(offer.OpenAt + after).String()})
	}
	return steps
}

// gasOf lists the requester's calls for a request with their gas, as the contracts' tests measured it.
func gasOf(request protocol.JobRequest, gasPrice *big.Int) ([]gasCost, error) {
	post := "postJob: eth"
	if request.Offer.Token != (common.Address{}) {
		post = "postJob: erc20"
	}
	calls := []struct{ figure, call string }{
		{post, "post"},
		{"postJob: permit", "post with a permit"},
		{"anchor", "anchor a signed request (whoever does it pays)"},
		{"cancel", "cancel"},
		{"withdraw", "withdraw what comes back"},
	}
	var listed []gasCost
	for _, one := range calls {
		if one.figure == "postJob: permit" && request.Offer.Token == (common.Address{}) {
			continue
		}
		gas, err := snapshots.Gas("market", one.figure)
		if err != nil {
			return nil, err
		}
		wei := new(big.Int).Mul(new(big.Int).SetUint64(gas), gasPrice)
		listed = append(listed, gasCost{Call: one.call, Gas: gas, Wei: wei.String()})
	}
	return listed, nil
}

const etherDecimals = 18

func writeCosts(out io.Writer, money, stake session.Money, request protocol.JobRequest, shown costs) {
	if ran := shown.Run; ran != nil {
		fmt.Fprintf(out, "outcome     %s\ncycles      %d of at most %d\nresult      %d bytes\n", ran.Outcome, ran.Cycles, shown.CycleLimit, ran.ResultBytes)
		if ran.ResultBytes > chain.MaxResultBytes && request.Work.MaxResultBytes <= chain.MaxResultBytes {
			fmt.Fprintf(out, "            too large to be delivered whole: post with --max-result-bytes %d\n", ran.ResultBytes)
		}
	}
	fmt.Fprintf(out, "speed       %d kHz are asked for\nescrow      %s, the most you pay\nof it fee   %s at most (%d basis points)\n",
		shown.MinKHz, money.Text(request.Escrow()), textOf(shown.Fee, money), shown.FeeBps)
	fmt.Fprintf(out, "collateral  %s that the worker locks\n\nthe most that a bid may ask, by the time since the opening\n", textOf(shown.Collateral, stake))
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, step := range shown.Ceiling {
		fmt.Fprintf(table, "  %d s\t%s\n", step.Seconds, textOf(step.Price, money))
	}
	_ = table.Flush()
	fmt.Fprintf(out, "\ngas at %s gwei\n", amount.Format(weiOf(shown.GasPrice), gweiDecimals))
	for _, one := range shown.Gas {
		fmt.Fprintf(table, "  %s\t%d gas\t%s ETH\n", one.Call, one.Gas, amount.Format(weiOf(one.Wei), etherDecimals))
	}
	_ = table.Flush()
}

const gweiDecimals = 9

func textOf(value string, money session.Money) string { return money.Text(weiOf(value)) }

func weiOf(text string) *big.Int {
	value, _ := new(big.Int).SetString(text, 10)
	return value
}
