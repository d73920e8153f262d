package jobs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/service"
)

// errNoOracle means that the command line names no oracle to ask.
var errNoOracle = errors.New("no oracle to ask: give --oracle URL or set ASSAY_ORACLE")

func explainCommand() *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "why each bid won or lost: a scheduler oracle's score tables for a job",
		ArgsUsage: "JOB",
		Description: "Asks one member of the committee. Every line is a bid; its score is made of the parts beside it, each 0 to\n" +
			"10,000, weighed as the council set on chain. Anybody can recompute it from the chain.",
		Flags:  append(session.ReadFlags(), oracleFlag()),
		Action: explain,
	}
}

func explain(cctx *cli.Context) error {
	id, err := session.JobID(cctx)
	if err != nil {
		return err
	}
	client, err := oracleOf(cctx)
	if err != nil {
		return err
	}
	s, err := session.Open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	view, err := client.Job(cctx.Context, id)
	if err != nil {
		return askFault(err)
	}
	found, err := s.Contracts.JobRequest(cctx.Context, id)
	if err != nil {
		return service.ChainError(err)
	}
	money, err := s.Money(cctx.Context, found.Request.Offer.Token)
	if err != nil {
		return err
	}
	return s.Print(view, func(out io.Writer) { writeView(out, money, view) })
}

func oracleOf(cctx *cli.Context) (*oracleapi.Client, error) {
	url := cctx.String("oracle")
	if url == "" {
		return nil, service.UsageError(errNoOracle)
	}
	return oracleapi.NewClient(url, http.DefaultClient), nil
}

// askFault says which flag is about what went wrong.
func askFault(err error) error {
	if errors.Is(err, oracleapi.ErrUnavailable) {
		return fmt.Errorf("ask the oracle (--oracle): %w", err)
	}
	return err
}

func writeView(out io.Writer, money session.Money, view oracleapi.JobView) {
	fmt.Fprintf(out, "job %s is %s, round %d\n", view.JobID, view.State, view.Round)
	if len(view.Decisions) == 0 {
		fmt.Fprintf(out, "no decision yet; bids are gathered until %s, %d signed ones are held\n", clockTime(view.BidEnd), view.Bids)
	}
	for _, decision := range view.Decisions {
		fmt.Fprintf(out, "\nround %d: %d of %d signatures, on the facts of block %d, weights version %d\n", decision.Decision.Round,
			len(decision.Signatures), decision.Threshold, decision.Snapshot.Block, decision.Decision.WeightsVersion)
		writeTable(out, money, decision)
	}
	if len(view.Refused) > 0 {
		fmt.Fprintln(out, "\nrefused when they were handed in")
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		for _, one := range view.Refused {
			fmt.Fprintf(table, "%s\tround %d\t%s\t%s\t%s\n", one.Worker, one.Round, money.Text(one.Price.ToInt()), one.Code, one.Message)
		}
		_ = table.Flush()
	}
}

// writeTable writes a decision's candidates, the winner first.
func writeTable(out io.Writer, money session.Money, decision oracleapi.Decision) {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "WORKER\tASKS\tBID\tSCORE\tPRICE\tSPEED\tROOM\tHISTORY\tLOAD\tTCB\tWHY")
	for _, c := range decision.Candidates {
		why := c.Reason
		if c.Details != "" {
			why += ": " + c.Details
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%s\n", short(c.Worker), money.Text(c.Price.ToInt()), sourceText(c.Source),
			c.Score, c.Parts.Price, c.Parts.Speed, c.Parts.Headroom, c.Parts.History, c.Parts.Load, c.Parts.TCB, why)
	}
	_ = table.Flush()
}

func sourceText(source string) string {
	if source == oracleapi.SourceChain {
		return "on chain"
	}
	return "signed"
}

// short is an account as people tell them apart.
func short(account common.Address) string {
	text := account.Hex()
	return text[:8] + "…" + text[len(text)-4:]
}

// decisionOf asks for the decision on a round; a member serves the newest, and all in its view of the job.
func decisionOf(ctx context.Context, url string, job common.Hash, round uint8) (oracleapi.Decision, error) {
	client := oracleapi.NewClient(url, http.DefaultClient)
	decision, err := client.Decision(ctx, job)
	if err != nil || decision.Decision.Round == round {
		return decision, err
	}
	view, err := client.Job(ctx, job)
	if err != nil {
		return oracleapi.Decision{}, err
	}
	for _, one := range view.Decisions {
		if one.Decision.Round == round {
			return one, nil
		}
	}
	return oracleapi.Decision{}, oracleapi.ErrNoDecision
}
