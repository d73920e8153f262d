package jobs

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// timeline writes one line an event.
type timeline struct {
	out io.Writer
	// json asks for one object a line, for programs.
	json   bool
	money  session.Money
	stake  session.Money
	oracle string
	// deadline is the last second of the assignment in force: a payment after it came late.
	deadline uint64
}

func (t *timeline) show(ctx context.Context, event chain.Event) error {
	if t.json {
		return json.NewEncoder(t.out).Encode(map[string]any{
			"event": reflect.TypeOf(event).Name(), "data": event,
		})
	}
	if !t.showLife(ctx, event) && !t.showReplica(event) {
		t.showWindow(event)
	}
	return nil
}

// showLife tells what most jobs go through.
func (t *timeline) showLife(ctx context.Context, event chain.Event) bool {
	switch e := event.(type) {
	case chain.JobPosted:
		t.line(e.Meta, "posted", "up to %s, limit %d cycles", t.money.Text(e.Request.Offer.MaxPrice), e.Request.Work.CycleLimit)
	case chain.JobUnreadable:
		t.line(e.Meta, "posted", "nobody can read the request: %s", e.Reason)
	case chain.BidPlaced:
		t.line(e.Meta, "bid", "%s asks %s, score %d, on chain", e.Worker, t.money.Text(e.Price), e.Score)
	case chain.BidDropped:
		t.line(e.Meta, "bid dropped", "it could no longer be assigned")
	case chain.AssignmentSkipped:
		t.line(e.Meta, "skipped", "the batch's assignment of it was refused: %s", chain.ProjectErrors().Name(e.Reason))
	case chain.JobAssigned:
		t.deadline = e.Deadline
		t.line(e.Meta, "assigned", "%s for %s, score %d, until %s%s", e.Worker, t.money.Text(e.Price), e.Score, clockTime(e.Deadline), roundText(e.Round))
		t.explain(ctx, e.JobID, e.Round, e.InputsRoot)
	case chain.DeliverySkipped:
		t.line(e.Meta, "skipped", "a batch delivered it when it was %s already", e.Status)
	case chain.JobSettled:
		t.line(e.Meta, "delivered", "%s after %d cycles, %d bytes %s", e.Outcome, e.Cycles, len(e.PublicValues), shorten(e.PublicValues))
		late := ""
		if t.deadline != 0 && e.Time > t.deadline {
			late = ", half the price: it came late"
		}
		t.line(e.Meta, "paid", "%s to %s, fee %s%s", t.money.Text(e.Paid), e.Worker, t.money.Text(e.Fee), late)
	case chain.RoundEnded:
		t.line(e.Meta, "round ended", "%s: %s, slashed %s; round %d takes bids until %s", e.Worker, e.Why, t.stake.Text(e.Slashed),
			int(e.Round)+1, clockTime(e.BidEnd))
	case chain.JobExpired:
		t.line(e.Meta, "expired", "%s back to the requester%s", t.money.Text(e.Refund), t.slashText(e))
	case chain.JobExcused:
		t.line(e.Meta, "excused", "%s was cut off (%s); %s back to the requester", e.Worker, e.Reason, t.money.Text(e.Refund))
	case chain.JobCancelled:
		t.line(e.Meta, "cancelled", "%s back to the requester", t.money.Text(e.Refund))
	case chain.CallbackDone:
		t.line(e.Meta, "callback", "%s %s", e.Target, map[bool]string{true: "was told", false: "failed; the payment stands"}[e.Success])
	default:
		return false
	}
	return true
}

// showReplica tells what the machines of a quorum do.
func (t *timeline) showReplica(event chain.Event) bool {
	switch e := event.(type) {
	case chain.ReplicaAssigned:
		t.line(e.Meta, "assigned", "replica %d: %s for %s, until %s", e.Replica, e.Worker, t.money.Text(e.Price), clockTime(e.Deadline))
	case chain.ReplicaDelivered:
		t.line(e.Meta, "answered", "replica %d: %s says %s, result %s", e.Replica, e.Worker, e.Outcome, e.ResultDigest)
	case chain.ReplicaEnded:
		paid := ""
		if e.State == protocol.ReplicaPaid {
			paid = ", " + t.money.Text(e.Paid)
		}
		t.line(e.Meta, "replica", "replica %d: %s %s%s", e.Replica, e.Worker, e.State, paid)
	case chain.QuorumReached:
		t.line(e.Meta, "quorum", "enough machines agree: %d bytes %s", len(e.PublicValues), shorten(e.PublicValues))
	case chain.JobHeld:
		t.line(e.Meta, "held", "the machines disagree; refunded after %s", dateTime(e.Until))
	default:
		return false
	}
	return true
}

// showWindow tells what becomes of large results, and of what a window kept open.
func (t *timeline) showWindow(event chain.Event) {
	switch e := event.(type) {
	case chain.ResultStated:
		t.line(e.Meta, "delivered", "%s, by its digest %s", e.Outcome, e.ResultDigest)
		t.line(e.Meta, "paid", "%s to %s; %s more are kept until %s (assay demand)", t.money.Text(e.Paid), e.Worker,
			t.money.Text(e.Reserve), dateTime(e.Until))
	case chain.ResultDemanded:
		t.line(e.Meta, "demanded", "to be published until %s", dateTime(e.Until))
	case chain.ResultPublished:
		t.line(e.Meta, "published", "%d bytes %s", len(e.PublicValues), shorten(e.PublicValues))
	case chain.JobFinalised:
		t.line(e.Meta, "finalised", "%s to the worker, %s back to the requester", t.money.Text(e.Paid), t.money.Text(e.Refund))
	}
}

func (t *timeline) slashText(e chain.JobExpired) string {
	if e.Slashed.Sign() == 0 {
		return ", nobody took it in time"
	}
	return ", slashed " + t.stake.Text(e.Slashed)
}

func (t *timeline) line(at chain.Meta, what, format string, args ...any) {
	fmt.Fprintf(t.out, "%s  block %-5d %-11s %s\n%33stx %s\n", clockTime(at.Time), at.Block, what, fmt.Sprintf(format, args...), "", at.TxHash)
}

// explain prints the decision's score table. Its absence is told, not an error: the assignment stands without it.
func (t *timeline) explain(ctx context.Context, job common.Hash, round uint8, inputsRoot common.Hash) {
	out := t.out
	if inputsRoot == (common.Hash{}) {
		fmt.Fprintf(out, "%33sno decision came in time: the best bid on chain was taken\n", "")
		return
	}
	if t.oracle == "" {
		return
	}
	decision, err := decisionOf(ctx, t.oracle, job, round)
	if err != nil {
		fmt.Fprintf(out, "%33s(no score table: %v)\n", "", err)
		return
	}
	var table bytes.Buffer
	writeTable(&table, t.money, decision)
	for line := range strings.Lines(table.String()) {
		fmt.Fprintf(out, "    %s", line)
	}
}

func roundText(round uint8) string {
	if round == 0 {
		return ""
	}
	return fmt.Sprintf(", round %d", round)
}

func clockTime(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format(time.TimeOnly)
}

func dateTime(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339)
}

func shorten(values []byte) string {
	const most = 24
	if len(values) <= most {
		return hexutil.Encode(values)
	}
	return hexutil.Encode(values[:most]) + "…"
}
