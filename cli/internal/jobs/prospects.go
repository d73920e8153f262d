package jobs

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/oracleapi"
)

func whoCommand() *cli.Command {
	return &cli.Command{
		Name:      "who-would-bid",
		Usage:     "which machines could do a job that is not posted yet, and what it is likely to cost",
		ArgsUsage: "PROGRAM.elf | REQUEST.json",
		Description: "Asks one member of the committee to judge every attested machine by the job: a program with the flags that\n" +
			"it would be posted with, or a request as `assay sign --out` writes it. Nothing is run or posted, and the program\n" +
			"goes nowhere.\n\n" +
			"   assay who-would-bid fibonacci.elf --stdin n.bin --memory 4096\n   assay who-would-bid job.json",
		Flags:  append(append(session.ReadFlags(), oracleFlag()), orderFlags()...),
		Action: whoWouldBid,
	}
}

func whoWouldBid(cctx *cli.Context) error {
	client, err := oracleOf(cctx)
	if err != nil {
		return err
	}
	s, err := session.Open(cctx)
	if err != nil {
		return err
	}
	defer s.Close()
	request, _, err := readDraft(cctx, s)
	if err != nil {
		return err
	}
	money, err := s.Money(cctx.Context, request.Offer.Token)
	if err != nil {
		return err
	}
	answer, err := client.WhoWouldBid(cctx.Context, request)
	if err != nil {
		return askFault(err)
	}
	return s.Print(answer, func(out io.Writer) { writeProspects(out, money, answer) })
}

func writeProspects(out io.Writer, money session.Money, answer oracleapi.WouldBid) {
	fmt.Fprintf(out, "%d machines could do it, %d could not (block %d)\n", len(answer.Feasible), len(answer.Infeasible), answer.Block)
	basis := fmt.Sprintf("as %d recent jobs of the kind", answer.Price.Basis)
	if answer.Price.Basis == 0 {
		basis = "the request's own bounds: there are no recent jobs of the kind"
	}
	if answer.Price.Low != nil && answer.Price.High != nil {
		fmt.Fprintf(out, "price likely from %s to %s, %s\n", money.Text(answer.Price.Low.ToInt()), money.Text(answer.Price.High.ToInt()), basis)
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if len(answer.Feasible)+len(answer.Infeasible) > 0 {
		fmt.Fprintln(table, "\nWORKER\tENCLAVE\tFREE SLOTS\tTAKES\tSCORE\tWHY NOT")
	}
	for _, one := range answer.Feasible {
		fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%d\t\n", short(one.Worker), one.Enclave.TerminalString(), one.FreeSlots, one.Slots, one.Score)
	}
	for _, one := range answer.Infeasible {
		why := strings.TrimSuffix(one.Reason+": "+one.Details, ": ")
		fmt.Fprintf(table, "%s\t%s\t%d\t%d\t-\t%s\n", short(one.Worker), one.Enclave.TerminalString(), one.FreeSlots, one.Slots, why)
	}
	_ = table.Flush()
	if len(answer.Counts) > 0 {
		reasons := make([]string, 0, len(answer.Counts))
		for reason, count := range answer.Counts {
			reasons = append(reasons, fmt.Sprintf("%s %d", reason, count))
		}
		slices.Sort(reasons)
		fmt.Fprintf(out, "\nreasons: %s\n", strings.Join(reasons, ", "))
	}
}
