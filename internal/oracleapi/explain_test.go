package oracleapi_test

import (
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

func TestClient_Job(t *testing.T) {
	want := oracleapi.JobView{
		JobID: common.Hash{1}, State: oracleapi.StateOpen, Round: 2, BidEnd: 9, Moment: 10, Bids: 3,
		Decisions: []oracleapi.Decision{},
		Refused: []oracleapi.RefusedBid{{
			Worker: common.Address{1}, Price: (*hexutil.Big)(big.NewInt(5)), Code: oracleapi.ReasonExpired, Message: "m",
		}},
	}
	client := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v1/jobs/"+want.JobID.Hex() {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		_ = json.NewEncoder(w).Encode(want)
	})
	got, err := client.Job(t.Context(), want.JobID)
	require.NoError(t, err)
	require.Equal(t, want, got)
	_, err = client.Job(t.Context(), common.Hash{2})
	require.ErrorIs(t, err, oracleapi.ErrUnknownJob)
	_, err = serve(t, answer(http.StatusBadGateway, "x")).Job(t.Context(), want.JobID)
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
	_, err = serve(t, answer(http.StatusOK, "x")).Job(t.Context(), want.JobID)
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
}

func someRequest() protocol.JobRequest {
	return protocol.JobRequest{
		Nonce: big.NewInt(1), Work: protocol.Work{Kind: protocol.KindSp1},
		Assurance: protocol.Assurance{Mode: protocol.ModeTee},
		Offer: protocol.Offer{
			MinPrice: big.NewInt(1), MaxPrice: big.NewInt(2), FloorFee: big.NewInt(1), Collateral: big.NewInt(3),
		},
	}
}

func TestClient_WhoWouldBid(t *testing.T) {
	want := oracleapi.WouldBid{
		Block: 4, Feasible: []oracleapi.Prospect{{Worker: common.Address{1}, Slots: 1, FreeSlots: 2, Score: 9}},
		Infeasible: []oracleapi.Prospect{{Worker: common.Address{2}, Reason: oracleapi.ReasonMemory, Details: "d"}},
		Counts:     map[string]int{oracleapi.ReasonMemory: 1},
		Price:      oracleapi.PriceRange{Low: (*hexutil.Big)(big.NewInt(1)), High: (*hexutil.Big)(big.NewInt(2)), Basis: 3},
	}
	client := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || r.Method != http.MethodPost || r.URL.Path != "/v1/who-would-bid" {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		if _, err := protocol.DecodeJobRequest(body); err != nil {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		_ = json.NewEncoder(w).Encode(want)
	})
	got, err := client.WhoWouldBid(t.Context(), someRequest())
	require.NoError(t, err)
	require.Equal(t, want, got)
	refusing := serve(t, answer(http.StatusBadRequest, `{"error":{"code":"malformed","message":"m"}}`))
	_, err = refusing.WhoWouldBid(t.Context(), someRequest())
	require.ErrorIs(t, err, oracleapi.ErrRefused)
	_, err = serve(t, answer(http.StatusInternalServerError, "")).WhoWouldBid(t.Context(), someRequest())
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
}

func TestClient_Telemetry(t *testing.T) {
	telemetry := oracleapi.SignedTelemetry{
		Telemetry: protocol.Telemetry{Enclave: common.Hash{1}, Artifacts: []common.Hash{{2}}}, Signature: []byte{3},
	}
	client := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			_ = json.NewEncoder(w).Encode([]oracleapi.SignedTelemetry{telemetry})
			return
		}
		var got oracleapi.SignedTelemetry
		if json.NewDecoder(r.Body).Decode(&got) != nil || r.URL.Path != "/v1/telemetry" || len(got.Signature) == 0 {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	require.NoError(t, client.Tell(t.Context(), telemetry))
	held, err := client.Telemetry(t.Context())
	require.NoError(t, err)
	require.Equal(t, []oracleapi.SignedTelemetry{telemetry}, held)
	require.ErrorIs(t, serve(t, answer(http.StatusConflict, `{"error":{"code":"stale","message":"m"}}`)).
		Tell(t.Context(), telemetry), oracleapi.ErrRefused)
	require.ErrorIs(t, serve(t, answer(http.StatusServiceUnavailable, "")).Tell(t.Context(), telemetry), oracleapi.ErrUnavailable)
}
