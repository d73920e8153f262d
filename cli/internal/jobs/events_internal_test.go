package jobs

import (
	"bytes"
	"encoding/json"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

func ether(thousandths int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(thousandths), big.NewInt(1e15))
}

// told is what each event of a job has to say to a person.
func told() []struct {
	event chain.JobEvent
	want  []string
} {
	worker := common.Address{0xab}
	offer := protocol.Offer{MaxPrice: ether(5)}
	return []struct {
		event chain.JobEvent
		want  []string
	}{
		{chain.JobPosted{Request: protocol.JobRequest{Offer: offer}}, []string{"posted", "0.005 ETH"}},
		{chain.JobUnreadable{Reason: "garbage"}, []string{"nobody can read", "garbage"}},
		{chain.BidPlaced{Worker: worker, Price: ether(4), Score: 77}, []string{"bid", "0.004 ETH", "score 77"}},
		{chain.BidDropped{}, []string{"bid dropped"}},
		{chain.AssignmentSkipped{Reason: [4]byte{0xde, 0xad, 0xbe, 0xef}}, []string{"skipped", "0xdeadbeef"}},
		{chain.JobAssigned{Worker: worker, Price: ether(4), Round: 2, Deadline: 60}, []string{"assigned", "round 2", "00:01:00", "no decision came in time"}},
		{chain.DeliverySkipped{Status: protocol.StatusExpired}, []string{"skipped", "expired already"}},
		{chain.JobSettled{Meta: chain.Meta{Time: 61}, Outcome: protocol.OutcomeOk, Paid: ether(2), Fee: ether(0), PublicValues: []byte{1}}, []string{"0x01", "0.002 ETH", "it came late"}},
		{chain.RoundEnded{Worker: worker, Why: "expired", Slashed: ether(1000), BidEnd: 120}, []string{"round ended", "slashed 1 STK", "round 1 takes bids until 00:02:00"}},
		{chain.JobExpired{Refund: ether(5), Slashed: ether(1000)}, []string{"expired", "slashed 1 STK"}},
		{chain.JobExpired{Refund: ether(5), Slashed: ether(0)}, []string{"nobody took it in time"}},
		{chain.JobExcused{Reason: "quarantined", Refund: ether(5)}, []string{"excused", "quarantined", "0.005 ETH"}},
		{chain.JobCancelled{Refund: ether(5)}, []string{"cancelled", "0.005 ETH"}},
		{chain.CallbackDone{Success: true}, []string{"callback", "was told"}},
		{chain.CallbackDone{}, []string{"callback", "failed; the payment stands"}},
		{chain.ReplicaAssigned{Replica: 1, Price: ether(4)}, []string{"replica 1", "0.004 ETH"}},
		{chain.ReplicaDelivered{Replica: 2, Outcome: protocol.OutcomeOk}, []string{"replica 2", "says ok"}},
		{chain.ReplicaEnded{State: protocol.ReplicaPaid, Paid: ether(3)}, []string{"paid", "0.003 ETH"}},
		{chain.QuorumReached{PublicValues: []byte{7}}, []string{"quorum", "0x07"}},
		{chain.JobHeld{Until: 3600}, []string{"held", "1970-01-01T01:00:00Z"}},
		{chain.ResultStated{Outcome: protocol.OutcomeOk, Paid: ether(4), Reserve: ether(1)}, []string{"by its digest", "0.001 ETH more are kept", "assay demand"}},
		{chain.ResultDemanded{Until: 3600}, []string{"demanded", "1970-01-01T01:00:00Z"}},
		{chain.ResultPublished{PublicValues: []byte{9}}, []string{"published", "0x09"}},
		{chain.JobFinalised{Paid: ether(1), Refund: ether(2)}, []string{"finalised", "0.001 ETH to the worker", "0.002 ETH back"}},
	}
}

func newTimeline(out *bytes.Buffer) *timeline {
	return &timeline{out: out, money: session.Money{Symbol: "ETH", Decimals: 18}, stake: session.Money{Symbol: "STK", Decimals: 18}}
}

func TestTimelineTellsEveryEvent(t *testing.T) {
	var out bytes.Buffer
	line := newTimeline(&out)
	for _, c := range told() {
		out.Reset()
		require.NoError(t, line.show(t.Context(), c.event))
		for _, want := range c.want {
			require.Contains(t, out.String(), want, "%T", c.event)
		}
	}
	line.json = true
	for _, c := range told() {
		out.Reset()
		require.NoError(t, line.show(t.Context(), c.event))
		var object struct{ Event string }
		require.NoError(t, json.Unmarshal(out.Bytes(), &object))
		require.Equal(t, reflect.TypeOf(c.event).Name(), object.Event)
	}
}

func TestEnding(t *testing.T) {
	endings := map[string]string{
		"JobSettled": "", "ResultStated": "", "QuorumReached": "",
		"JobExpired": "it expired", "JobExcused": "cut off", "JobCancelled": "it was cancelled", "JobHeld": "disagree",
		"JobUnreadable": "nobody can read",
	}
	for _, c := range told() {
		name := reflect.TypeOf(c.event).Name()
		over, err := ending([]chain.Event{chain.BidDropped{}, c.event})
		want, ends := endings[name]
		require.Equal(t, ends, over, name)
		if want == "" {
			require.NoError(t, err, name)
			continue
		}
		require.ErrorIs(t, err, ErrNotPaid, name)
		require.ErrorContains(t, err, want, name)
	}
}

func TestResultOf(t *testing.T) {
	id, digest := common.Hash{1}, common.Hash{2}
	agreed := chain.ReplicaDelivered{ResultDigest: digest, Outcome: protocol.OutcomeOk, Worker: common.Address{3}}
	other := chain.ReplicaDelivered{ResultDigest: common.Hash{9}, Outcome: protocol.OutcomeFailed, Worker: common.Address{4}}
	stated := chain.ResultStated{ResultDigest: digest, Outcome: protocol.OutcomeLimitExceeded, Paid: ether(1)}
	for _, c := range []struct {
		name   string
		events []chain.Event
		want   settled
	}{
		{
			"delivered",
			[]chain.Event{chain.JobSettled{Outcome: protocol.OutcomeOk, PublicValues: []byte{5}, Paid: ether(1), Fee: ether(0)}},
			settled{Outcome: "ok", PublicValues: []byte{5}},
		},
		{
			"agreed on",
			[]chain.Event{agreed, other, chain.QuorumReached{ResultDigest: digest, PublicValues: []byte{6}}},
			settled{Outcome: "ok", PublicValues: []byte{6}, Worker: common.Address{3}},
		},
		{
			"published",
			[]chain.Event{stated, chain.ResultPublished{PublicValues: []byte{7}}},
			settled{Outcome: "limit exceeded", PublicValues: []byte{7}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := resultOf(id, chain.Job{}, c.events)
			require.NoError(t, err)
			require.Equal(t, c.want.Outcome, got.Outcome)
			require.Equal(t, c.want.PublicValues, got.PublicValues)
			require.Equal(t, c.want.Worker, got.Worker)
		})
	}
	for _, c := range []struct {
		name   string
		job    chain.Job
		events []chain.Event
		want   string
	}{
		{"nothing yet", chain.Job{Status: protocol.StatusAssigned}, nil, "is assigned"},
		{"a digest, to be demanded", chain.Job{Status: protocol.StatusDelivered}, []chain.Event{stated}, "assay demand " + id.Hex()},
		{"demanded already", chain.Job{Status: protocol.StatusDelivered, Demanded: true}, []chain.Event{stated}, "is delivered"},
		{"never published", chain.Job{Status: protocol.StatusSettled}, []chain.Event{stated}, "is settled"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := resultOf(id, c.job, c.events)
			require.ErrorIs(t, err, ErrNoResult)
			require.ErrorContains(t, err, c.want)
		})
	}
}
