package jobs

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
)

// timeline writes one line an event.
type timeline struct {
	session *session.Session
	money   session.Money
	oracle  string
}

func (t timeline) show(ctx context.Context, event chain.Event) error {
	if t.session.JSON() {
		return json.NewEncoder(t.session.Out()).Encode(map[string]any{
			"event": reflect.TypeOf(event).Name(), "data": event,
		})
	}
	out := t.session.Out()
	switch e := event.(type) {
	case chain.JobPosted:
		t.line(out, e.Meta, "posted", "up to %s, limit %d cycles", t.money.Text(e.Request.Offer.MaxPrice), e.Request.Work.CycleLimit)
	case chain.BidPlaced:
		t.line(out, e.Meta, "bid", "%s asks %s, score %d, on chain", e.Worker, t.money.Text(e.Price), e.Score)
	case chain.BidDropped:
		t.line(out, e.Meta, "bid dropped", "it could no longer be assigned")
	case chain.JobAssigned:
		t.line(out, e.Meta, "assigned", "%s for %s, score %d, until %s", e.Worker, t.money.Text(e.Price), e.Score, clockTime(e.Deadline))
		t.explain(ctx, out, e)
	case chain.JobSettled:
		t.line(out, e.Meta, "delivered", "%s after %d cycles, %d bytes %s", e.Outcome, e.Cycles, len(e.PublicValues), shorten(e.PublicValues))
		t.line(out, e.Meta, "paid", "%s to %s, fee %s", t.money.Text(e.Paid), e.Worker, t.money.Text(e.Fee))
	case chain.JobExpired:
		t.line(out, e.Meta, "expired", "%s back to the requester", t.money.Text(e.Refund))
	case chain.JobCancelled:
		t.line(out, e.Meta, "cancelled", "%s back to the requester", t.money.Text(e.Refund))
	}
	return nil
}

func (t timeline) line(out io.Writer, at chain.Meta, what, format string, args ...any) {
	fmt.Fprintf(out, "%s  block %-5d %-11s %s\n%33stx %s\n", clockTime(at.Time), at.Block, what, fmt.Sprintf(format, args...), "", at.TxHash)
}

// explain prints the decision's score table. Its absence is told, not an error: the assignment stands without it.
func (t timeline) explain(ctx context.Context, out io.Writer, e chain.JobAssigned) {
	if e.InputsRoot == ([32]byte{}) {
		fmt.Fprintf(out, "%33sno decision came in time: the best bid on chain was taken\n", "")
		return
	}
	if t.oracle == "" {
		return
	}
	decision, err := oracleapi.NewClient(t.oracle, http.DefaultClient).Decision(ctx, e.JobID)
	if err != nil {
		fmt.Fprintf(out, "%33s(no score table: %v)\n", "", err)
		return
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, candidate := range decision.Candidates {
		fmt.Fprintf(table, "%33s%s\t%s\tscore %d\t%s, bid by %s\n", "", candidate.Worker,
			t.money.Text(candidate.Price.ToInt()), candidate.Score, candidate.Reason, candidate.Source)
	}
	_ = table.Flush()
}

func clockTime(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format(time.TimeOnly)
}

func shorten(values []byte) string {
	const most = 24
	if len(values) <= most {
		return hexutil.Encode(values)
	}
	return hexutil.Encode(values[:most]) + "…"
}
