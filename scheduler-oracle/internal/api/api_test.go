package api_test

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/api"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/intake"
)

var errFault = errors.New("disk is full")

// world answers what the API asks.
type world struct {
	took      []oracleapi.SignedBid
	verdict   error
	decisions map[common.Hash]oracleapi.Decision
	committee chain.Committee
	fault     error
	noWeights error
	board     *board.Board
	relayed   []uint64
	told      []oracleapi.SignedTelemetry
	answers   bool
}

func (w *world) Take(_ context.Context, bid oracleapi.SignedBid) (oracleapi.Accepted, error) {
	w.took = append(w.took, bid)
	return oracleapi.Accepted{Score: 7}, w.verdict
}

func (w *world) Newest(job common.Hash) (oracleapi.Decision, bool) {
	decision, decided := w.decisions[job]
	return decision, decided
}

func (w *world) TakeRelayed(ctx context.Context, bid oracleapi.SignedBid, block uint64) (oracleapi.Accepted, error) {
	w.relayed = append(w.relayed, block)
	return w.Take(ctx, bid)
}

func (w *world) Refused(common.Hash) []oracleapi.RefusedBid {
	return []oracleapi.RefusedBid{{Code: oracleapi.ReasonExpired, Price: (*hexutil.Big)(big.NewInt(1))}}
}

func (w *world) Rounds(job common.Hash) []oracleapi.Decision {
	if decision, decided := w.decisions[job]; decided {
		return []oracleapi.Decision{decision}
	}
	return []oracleapi.Decision{}
}

func (w *world) Since(from, most int) []oracleapi.SignedDecision {
	one := oracleapi.SignedDecision{Decision: protocol.AssignmentDecision{Price: new(big.Int)}}
	return []oracleapi.SignedDecision{one, one, one}[min(from, 3):min(3, from+most)]
}

func (w *world) Bids(common.Hash, uint8) []book.Entry { return make([]book.Entry, 2) }

func (w *world) Receive(context.Context, oracleapi.Envelope) (oracleapi.Envelope, bool, error) {
	return oracleapi.Envelope{Member: oracle(), Body: []byte("{}")}, w.answers, w.verdict
}

func (w *world) Inputs(question committee.Question) ([]oracleapi.Input, bool) {
	return []oracleapi.Input{{Name: "round", Value: "1"}}, question.Round == 1 && question.Moment == 9
}

func (w *world) RelayTelemetry(_ context.Context, told oracleapi.SignedTelemetry) {
	w.told = append(w.told, told)
}

func (w *world) WhoWouldBid(_ context.Context, request protocol.JobRequest) (oracleapi.WouldBid, error) {
	return oracleapi.WouldBid{Block: request.Nonce.Uint64()}, w.verdict
}

// shelf is the world as what keeps telemetry, receipts those that were given.
type shelf struct{ *world }

func (s shelf) Take(context.Context, oracleapi.SignedTelemetry) error { return s.verdict }
func (s shelf) All() []oracleapi.SignedTelemetry                      { return []oracleapi.SignedTelemetry{{}} }

type receipts struct{}

func (receipts) Since(from, most int) []oracleapi.SignedReceipt {
	given := oracleapi.SignedReceipt{Receipt: protocol.BidReceipt{Price: new(big.Int)}}
	return []oracleapi.SignedReceipt{given, given}[min(from, 2):]
}

func (w *world) Count() int { return len(w.decisions) }

func (w *world) Committee(context.Context, *big.Int) (chain.Committee, error) {
	return w.committee, w.fault
}

func (w *world) Weights(context.Context, *big.Int) (protocol.Weights, error) {
	return protocol.Weights{Version: 3}, w.noWeights
}

func oracle() common.Address { return common.Address{7} }

// serve starts the API and returns it with a client.
func serve(t *testing.T, w *world) (url string, client *oracleapi.Client) {
	t.Helper()
	w.board = board.New()
	blocks := []chain.BlockEvents{{Number: 1, Time: 100, Events: []chain.Event{
		chain.JobPosted{JobID: common.Hash{1}, Request: protocol.JobRequest{Offer: protocol.Offer{BiddingWindow: 5}}},
		chain.JobPosted{JobID: common.Hash{2}},
		chain.JobAssigned{JobID: common.Hash{2}},
	}}}
	require.NoError(t, w.board.Apply(t.Context(), blocks))
	mux := http.NewServeMux()
	api.New(api.Deps{
		Intake: w, Jobs: w.board, Decisions: w, Promises: receipts{}, Bids: w, Exchange: w, Telemetry: shelf{w},
		Prospects: w, Market: w, Clock: clock.NewFake(time.Unix(150, 0)),
		Watch:  func() chain.WatchStatus { return chain.WatchStatus{Head: 9, Applied: 8} },
		Oracle: oracle(), Domain: protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{5}}, Log: zerolog.Nop(),
	}).Mount(mux.Handle)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL, oracleapi.NewClient(server.URL, &http.Client{Timeout: 5 * time.Second})
}

// ask makes a request and returns status and body.
func ask(t *testing.T, method, url, body string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer func() { require.NoError(t, response.Body.Close()) }()
	answer, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return response.StatusCode, string(answer)
}

func someBid() oracleapi.SignedBid {
	return oracleapi.SignedBid{Bid: protocol.Bid{JobID: common.Hash{1}, Price: big.NewInt(3)}, Signature: []byte{1}}
}

func TestPostBid(t *testing.T) {
	w := &world{}
	_, client := serve(t, w)
	require.NoError(t, client.Bid(t.Context(), someBid()))
	require.Equal(t, []oracleapi.SignedBid{someBid()}, w.took)

	w.verdict = &intake.Refusal{Status: http.StatusConflict, Code: oracleapi.CodeDuplicate, Message: "held"}
	var refusal *oracleapi.Refusal
	require.ErrorAs(t, client.Bid(t.Context(), someBid()), &refusal)
	require.Equal(t, &oracleapi.Refusal{Code: oracleapi.CodeDuplicate, Message: "held"}, refusal)

	w.verdict = errFault
	err := client.Bid(t.Context(), someBid())
	require.ErrorIs(t, err, oracleapi.ErrUnavailable)
	require.NotContains(t, err.Error(), "disk", "what is wrong inside is not told outside")
}

func TestPostBid_RefusesWhatIsNoBid(t *testing.T) {
	w := &world{}
	url, _ := serve(t, w)
	bid := `{"bid":{"jobId":"0x` + strings.Repeat("01", 32) + `","price":"1"},"signature":"0x01"}`
	cases := []struct {
		name, body, want string
	}{
		{"nothing", ``, "no bid"},
		{"no object", `[]`, "no bid"},
		{"no bid", `{"signature":"0x01"}`, "missing"},
		{"no signature", `{"bid":{"price":"1"}}`, "missing"},
		{"unknown field", strings.Replace(bid, `"signature"`, `"sig":"0x01","signature"`, 1), "sig"},
		{"unknown field in the bid", strings.Replace(bid, `"price"`, `"prize":"1","price"`, 1), "prize"},
		{"bad price", strings.Replace(bid, `"price":"1"`, `"price":"-1"`, 1), "price"},
		{"bad signature", strings.Replace(bid, `"0x01"`, `"01"`, 1), "0x"},
		{"something after it", bid + bid, "something after"},
		{"far too large", `{"bid":"` + strings.Repeat("x", 9_000) + `"}`, "too large"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, answer := ask(t, http.MethodPost, url+"/v1/bids", c.body)
			require.Equal(t, http.StatusBadRequest, status)
			require.Contains(t, answer, oracleapi.CodeMalformed)
			require.Contains(t, answer, c.want)
		})
	}
	require.Empty(t, w.took)
	status, _ := ask(t, http.MethodPost, url+"/v1/bids", bid)
	require.Equal(t, http.StatusAccepted, status)
}

func TestGetDecision(t *testing.T) {
	decision := oracleapi.Decision{
		Decision: protocol.AssignmentDecision{JobID: common.Hash{3}, Price: big.NewInt(5)}, Digest: common.Hash{9},
	}
	url, client := serve(t, &world{decisions: map[common.Hash]oracleapi.Decision{{3}: decision}})
	got, err := client.Decision(t.Context(), common.Hash{3})
	require.NoError(t, err)
	require.Equal(t, decision.Digest, got.Digest)
	require.Equal(t, decision.Decision, got.Decision)

	for _, c := range []struct {
		job    common.Hash
		status int
		code   string
		want   string
	}{
		{common.Hash{1}, http.StatusNotFound, oracleapi.CodeNotDecided, "ends at 105"},
		{common.Hash{2}, http.StatusNotFound, oracleapi.CodeNotDecided, "no longer open"},
		{common.Hash{4}, http.StatusNotFound, oracleapi.CodeUnknownJob, "no job"},
	} {
		_, err := client.Decision(t.Context(), c.job)
		require.ErrorIs(t, err, oracleapi.ErrNoDecision)
		status, answer := ask(t, http.MethodGet, url+"/v1/decisions/"+c.job.Hex(), "")
		require.Equal(t, c.status, status)
		require.Contains(t, answer, c.code)
		require.Contains(t, answer, c.want)
	}
	status, answer := ask(t, http.MethodGet, url+"/v1/decisions/17", "")
	require.Equal(t, http.StatusBadRequest, status)
	require.Contains(t, answer, "64 hex digits")
}

func TestGetStatus(t *testing.T) {
	w := &world{committee: chain.Committee{Members: []common.Address{{1}, oracle()}, Threshold: 2}}
	url, _ := serve(t, w)
	status, answer := ask(t, http.MethodGet, url+"/v1/status", "")
	require.Equal(t, http.StatusOK, status)
	require.JSONEq(t, `{"oracle":"0x0700000000000000000000000000000000000000","member":true,
		"committee":["0x0100000000000000000000000000000000000000","0x0700000000000000000000000000000000000000"],"threshold":2,
		"market":"0x0500000000000000000000000000000000000000","chainId":"31337","head":9,"applied":8,"openJobs":1,"bids":0,
		"decisions":0,"weightsVersion":3}`, answer)

	w.committee.Members = w.committee.Members[:1]
	_, answer = ask(t, http.MethodGet, url+"/v1/status", "")
	require.Contains(t, answer, `"member":false`)
	for _, fault := range []*error{&w.fault, &w.noWeights} {
		w.fault, w.noWeights = nil, nil
		*fault = errFault
		status, answer = ask(t, http.MethodGet, url+"/v1/status", "")
		require.Equal(t, http.StatusServiceUnavailable, status)
		require.Contains(t, answer, oracleapi.CodeChainUnavailable)
	}
}
