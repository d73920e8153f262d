package oracleapi_test

import (
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

func serve(t *testing.T, handler http.HandlerFunc) *oracleapi.Client {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return oracleapi.NewClient(server.URL+"/", &http.Client{Timeout: 5 * time.Second})
}

func answer(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}

func someBid() oracleapi.SignedBid {
	return oracleapi.SignedBid{
		Bid:       protocol.Bid{JobID: common.Hash{1}, Price: big.NewInt(7), ValidUntil: 9},
		Signature: []byte{1, 2, 3},
	}
}

func TestClient_Bid(t *testing.T) {
	received := make(chan oracleapi.SignedBid, 1)
	client := serve(t, func(w http.ResponseWriter, r *http.Request) {
		var bid oracleapi.SignedBid
		if r.Method != http.MethodPost || r.URL.Path != "/v1/bids" || json.NewDecoder(r.Body).Decode(&bid) != nil {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		received <- bid
		w.WriteHeader(http.StatusAccepted)
		_, _ = io.WriteString(w, `{"score":7}`)
	})
	require.NoError(t, client.Bid(t.Context(), someBid()))
	require.Equal(t, someBid(), <-received)
}

func TestClient_BidRefused(t *testing.T) {
	cases := []struct {
		name    string
		status  int
		body    string
		refusal *oracleapi.Refusal
	}{
		{
			"with a reason", http.StatusUnprocessableEntity, `{"error":{"code":"expired","message":"too late"}}`,
			&oracleapi.Refusal{Code: oracleapi.ReasonExpired, Message: "too late"},
		},
		{
			"by something else", http.StatusForbidden, `<html>`,
			&oracleapi.Refusal{Code: oracleapi.CodeMalformed, Message: "<html>"},
		},
		{"for now", http.StatusServiceUnavailable, `{"error":{"code":"busy","message":"later"}}`, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := serve(t, answer(c.status, c.body)).Bid(t.Context(), someBid())
			if c.refusal == nil {
				require.ErrorIs(t, err, oracleapi.ErrUnavailable)
				require.NotErrorIs(t, err, oracleapi.ErrRefused)
				return
			}
			require.ErrorIs(t, err, oracleapi.ErrRefused)
			var refusal *oracleapi.Refusal
			require.ErrorAs(t, err, &refusal)
			require.Equal(t, c.refusal, refusal)
		})
	}
}

func TestClient_Decision(t *testing.T) {
	winner := someBid()
	want := oracleapi.Decision{
		Decision:   protocol.AssignmentDecision{JobID: common.Hash{1}, Price: big.NewInt(5)},
		Signatures: []hexutil.Bytes{{4}},
		Winner:     &winner,
		Candidates: []oracleapi.Candidate{{Price: (*hexutil.Big)(big.NewInt(5)), Winner: true, Reason: oracleapi.ReasonWon}},
		Digest:     common.Hash{9},
		Threshold:  1,
		Snapshot:   oracleapi.Snapshot{Block: 3, Ceiling: (*hexutil.Big)(big.NewInt(6))},
		Counts:     map[string]int{oracleapi.ReasonExpired: 2},
	}
	client := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v1/decisions/"+want.Decision.JobID.Hex() {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		_ = json.NewEncoder(w).Encode(want)
	})
	got, err := client.Decision(t.Context(), want.Decision.JobID)
	require.NoError(t, err)
	require.Equal(t, want, got)
	_, err = client.Decision(t.Context(), common.Hash{7})
	require.ErrorIs(t, err, oracleapi.ErrNoDecision)
}

func TestClient_Unavailable(t *testing.T) {
	for name, handler := range map[string]http.HandlerFunc{
		"server's fault": answer(http.StatusInternalServerError, `{"error":{"code":"internal","message":"x"}}`),
		"no JSON":        answer(http.StatusOK, "hello"),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := serve(t, handler).Decision(t.Context(), common.Hash{1})
			require.ErrorIs(t, err, oracleapi.ErrUnavailable)
		})
	}
	gone := oracleapi.NewClient("http://127.0.0.1:1", &http.Client{Timeout: time.Second})
	_, err := gone.Decision(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
	require.ErrorIs(t, gone.Bid(t.Context(), someBid()), oracleapi.ErrUnavailable)
}
