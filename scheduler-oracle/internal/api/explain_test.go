package api_test

import (
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
)

func TestGetJob(t *testing.T) {
	decision := oracleapi.Decision{
		Decision: protocol.AssignmentDecision{JobID: common.Hash{2}, Price: big.NewInt(1)}, Threshold: 1,
		Candidates: []oracleapi.Candidate{}, Counts: map[string]int{}, Signatures: nil,
	}
	w := &world{decisions: map[common.Hash]oracleapi.Decision{{2}: decision}}
	url, client := serve(t, w)
	open, err := client.Job(t.Context(), common.Hash{1})
	require.NoError(t, err)
	require.Equal(t, oracleapi.StateOpen, open.State)
	require.EqualValues(t, 105, open.BidEnd)
	require.EqualValues(t, 149, open.Moment, "the newest moment before second 150")
	require.Equal(t, 2, open.Bids)
	require.Empty(t, open.Decisions)
	require.Equal(t, oracleapi.ReasonExpired, open.Refused[0].Code)
	closed, err := client.Job(t.Context(), common.Hash{2})
	require.NoError(t, err)
	require.Equal(t, oracleapi.StateClosed, closed.State)
	require.Equal(t, []oracleapi.Decision{decision}, closed.Decisions)
	_, err = client.Job(t.Context(), common.Hash{3})
	require.ErrorIs(t, err, oracleapi.ErrUnknownJob)
	status, body := ask(t, http.MethodGet, url+"/v1/jobs/7", "")
	require.Equal(t, http.StatusBadRequest, status)
	require.Contains(t, body, "64 hex digits")
}

func TestPostWhoWouldBid(t *testing.T) {
	w := &world{}
	url, client := serve(t, w)
	request := protocol.JobRequest{
		Nonce: big.NewInt(7), Offer: protocol.Offer{
			MinPrice: big.NewInt(1), MaxPrice: big.NewInt(2), FloorFee: big.NewInt(1), Collateral: big.NewInt(1),
		},
		Work: protocol.Work{Kind: protocol.KindSp1}, Assurance: protocol.Assurance{Mode: protocol.ModeTee},
	}
	answer, err := client.WhoWouldBid(t.Context(), request)
	require.NoError(t, err)
	require.EqualValues(t, 7, answer.Block)
	status, body := ask(t, http.MethodPost, url+"/v1/who-would-bid", `{"nonce":`)
	require.Equal(t, http.StatusBadRequest, status)
	require.Contains(t, body, oracleapi.CodeMalformed)
	for code, want := range map[string]int{
		oracleapi.CodeMalformed: http.StatusBadRequest, oracleapi.CodeBusy: http.StatusServiceUnavailable,
		oracleapi.CodeStale: http.StatusConflict, oracleapi.CodeForeignSignature: http.StatusUnprocessableEntity,
	} {
		w.verdict = &oracleapi.Refusal{Code: code, Message: "m"}
		status, body = ask(t, http.MethodPost, url+"/v1/telemetry", `{"telemetry":{"artifacts":[]},"signature":"0x"}`)
		require.Equal(t, want, status)
		require.Contains(t, body, code)
	}
	w.verdict = errFault
	_, err = client.WhoWouldBid(t.Context(), request)
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
	require.NotContains(t, err.Error(), "disk")
}

func TestTelemetry(t *testing.T) {
	w := &world{}
	url, client := serve(t, w)
	told := oracleapi.SignedTelemetry{Telemetry: protocol.Telemetry{Sequence: 1, Artifacts: []common.Hash{}}, Signature: []byte{1}}
	require.NoError(t, client.Tell(t.Context(), told))
	require.NoError(t, client.RelayTelemetry(t.Context(), told))
	require.Equal(t, []oracleapi.SignedTelemetry{told}, w.told, "what was relayed is not relayed again")
	held, err := client.Telemetry(t.Context())
	require.NoError(t, err)
	require.Len(t, held, 1)
	status, body := ask(t, http.MethodPost, url+"/v1/telemetry", `{"telemetry":{"colour":1},"signature":"0x01"}`)
	require.Equal(t, http.StatusBadRequest, status)
	require.Contains(t, body, "colour")
}

func TestPostBid_Relayed(t *testing.T) {
	w := &world{}
	url, client := serve(t, w)
	_, err := client.Relay(t.Context(), someBid(), 12)
	require.NoError(t, err)
	require.Equal(t, []uint64{12}, w.relayed)
	status, _ := ask(t, http.MethodPost, url+"/v1/bids?relayed=true&block=x", `{"bid":{"price":"1"},"signature":"0x01"}`)
	require.Equal(t, http.StatusBadRequest, status)
}

func TestGetJournal(t *testing.T) {
	url, client := serve(t, &world{})
	journal, err := client.Journal(t.Context(), 1, 1)
	require.NoError(t, err)
	require.Len(t, journal.Receipts, 1)
	require.Len(t, journal.Decisions, 2)
	require.Equal(t, 2, journal.NextReceipt)
	require.Equal(t, 3, journal.NextDecision)
	status, _ := ask(t, http.MethodGet, url+"/v1/journal?receipt=-1", "")
	require.Equal(t, http.StatusBadRequest, status)
}

func TestProposals(t *testing.T) {
	w := &world{answers: true}
	url, client := serve(t, w)
	answer, err := client.Propose(t.Context(), oracleapi.Envelope{Body: []byte("{}")})
	require.NoError(t, err)
	require.Equal(t, oracle(), answer.Member)
	w.answers = false
	_, err = client.Propose(t.Context(), oracleapi.Envelope{Body: []byte("{}")})
	require.ErrorIs(t, err, oracleapi.ErrNoProposal)
	for _, c := range []struct {
		fault error
		want  int
	}{
		{oracleapi.ErrForeignEnvelope, http.StatusForbidden},
		{committee.ErrNotMember, http.StatusForbidden},
		{committee.ErrBadProposal, http.StatusUnprocessableEntity},
		{errFault, http.StatusServiceUnavailable},
	} {
		w.verdict = c.fault
		status, _ := ask(t, http.MethodPost, url+"/v1/committee/proposals", `{"body":{}}`)
		require.Equal(t, c.want, status)
	}
	status, _ := ask(t, http.MethodPost, url+"/v1/committee/proposals", `{`)
	require.Equal(t, http.StatusBadRequest, status)
}

func TestInputs(t *testing.T) {
	url, client := serve(t, &world{})
	inputs, err := client.Inputs(t.Context(), common.Hash{1}, 1, 9)
	require.NoError(t, err)
	require.Equal(t, []oracleapi.Input{{Name: "round", Value: "1"}}, inputs)
	_, err = client.Inputs(t.Context(), common.Hash{1}, 1, 8)
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
	status, _ := ask(t, http.MethodGet, url+"/v1/committee/inputs/"+common.Hash{1}.Hex()+"/256/9", "")
	require.Equal(t, http.StatusBadRequest, status)
}
