// Package api serves the scheduler oracle over HTTP: bids in, decisions out. The documents are internal/oracleapi's.
package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/httpd"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
	"github.com/assay-network/assay/scheduler-oracle/internal/intake"
)

// maxBody bounds a bid's document, which has some 700 bytes.
const maxBody = 8 << 10

// Intake takes bids.
type Intake interface {
	Take(ctx context.Context, bid oracleapi.SignedBid) (oracleapi.Accepted, error)
	TakeRelayed(ctx context.Context, bid oracleapi.SignedBid, block uint64) (oracleapi.Accepted, error)
	Refused(job common.Hash) []oracleapi.RefusedBid
}

// Jobs tells which jobs are open.
type Jobs interface {
	Job(id common.Hash) (board.Job, board.State)
	Open() []board.Job
}

// Decisions are those that are signed.
type Decisions interface {
	Newest(job common.Hash) (oracleapi.Decision, bool)
	Rounds(job common.Hash) []oracleapi.Decision
	Since(from, most int) []oracleapi.SignedDecision
	Count() int
}

// Promises are the receipts that were given.
type Promises interface {
	Since(from, most int) []oracleapi.SignedReceipt
}

// Bids are those that are held.
type Bids interface {
	Bids(job common.Hash, round uint8) []book.Entry
	Count() int
}

// Exchange is the way to the other members.
type Exchange interface {
	Receive(ctx context.Context, envelope oracleapi.Envelope) (oracleapi.Envelope, bool, error)
	Inputs(question committee.Question) ([]oracleapi.Input, bool)
	RelayTelemetry(ctx context.Context, told oracleapi.SignedTelemetry)
}

// Telemetry is what enclaves told.
type Telemetry interface {
	Take(ctx context.Context, told oracleapi.SignedTelemetry) error
	All() []oracleapi.SignedTelemetry
}

// Prospects tells who could do a job.
type Prospects interface {
	WhoWouldBid(ctx context.Context, request protocol.JobRequest) (oracleapi.WouldBid, error)
}

// Market reads the committee.
type Market interface {
	Committee(ctx context.Context, at *big.Int) (chain.Committee, error)
	Weights(ctx context.Context, at *big.Int) (protocol.Weights, error)
}

// Deps are what the API answers from.
type Deps struct {
	Intake    Intake
	Jobs      Jobs
	Decisions Decisions
	Promises  Promises
	Bids      Bids
	Exchange  Exchange
	Telemetry Telemetry
	Prospects Prospects
	Market    Market
	Clock     clock.Clock
	Watch     func() chain.WatchStatus
	// Oracle is the account that signs, Domain the market's.
	Oracle common.Address
	Domain protocol.Domain
	Log    zerolog.Logger
}

// API answers requests. It may be used concurrently.
type API struct{ Deps }

// New makes an API.
func New(deps Deps) *API { return &API{deps} }

// Mount adds the routes.
func (a *API) Mount(handle func(pattern string, handler http.Handler)) {
	handle("POST /v1/bids", http.HandlerFunc(a.postBid))
	handle("GET /v1/decisions/{jobId}", http.HandlerFunc(a.getDecision))
	handle("GET /v1/jobs/{jobId}", http.HandlerFunc(a.getJob))
	handle("POST /v1/who-would-bid", http.HandlerFunc(a.postWhoWouldBid))
	handle("POST /v1/telemetry", http.HandlerFunc(a.postTelemetry))
	handle("GET /v1/telemetry", http.HandlerFunc(a.getTelemetry))
	handle("GET /v1/journal", http.HandlerFunc(a.getJournal))
	handle("POST /v1/committee/proposals", http.HandlerFunc(a.postProposal))
	handle("GET /v1/committee/inputs/{jobId}/{round}/{moment}", http.HandlerFunc(a.getInputs))
	handle("GET /v1/status", http.HandlerFunc(a.getStatus))
}

func (a *API) postBid(w http.ResponseWriter, r *http.Request) {
	bid, err := readBid(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, err.Error())
		return
	}
	take := a.Intake.Take
	if query := r.URL.Query(); query.Get("relayed") == "true" {
		block, err := strconv.ParseUint(query.Get("block"), 10, 64)
		if err != nil {
			httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, "a relayed bid names the block that it was judged on")
			return
		}
		take = func(ctx context.Context, bid oracleapi.SignedBid) (oracleapi.Accepted, error) {
			return a.Intake.TakeRelayed(ctx, bid, block)
		}
	}
	accepted, err := take(r.Context(), bid)
	var refusal *intake.Refusal
	switch {
	case err == nil:
		httpd.WriteJSON(w, http.StatusAccepted, accepted)
	case errors.As(err, &refusal):
		httpd.WriteError(w, refusal.Status, refusal.Code, refusal.Message)
	default:
		a.Log.Error().Err(err).Msg("Bid could not be kept")
		httpd.WriteError(w, http.StatusInternalServerError, oracleapi.CodeInternal, "the bid could not be kept: try again")
	}
}

// readBid reads exactly one document without unknown fields: a bidder who misspells a field should hear of it.
func readBid(body io.Reader) (oracleapi.SignedBid, error) {
	content, err := io.ReadAll(body)
	if err != nil {
		return oracleapi.SignedBid{}, fmt.Errorf("read bid: %w", err)
	}
	var bid struct {
		Bid       *protocol.Bid  `json:"bid"`
		Signature *hexutil.Bytes `json:"signature"`
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&bid); err != nil {
		return oracleapi.SignedBid{}, fmt.Errorf(`no bid: %w: send {"bid":{...},"signature":"0x..."}`, err)
	}
	if bid.Bid == nil || bid.Signature == nil {
		return oracleapi.SignedBid{}, errors.New(`no bid: bid or signature is missing: send {"bid":{...},"signature":"0x..."}`)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return oracleapi.SignedBid{}, errors.New("no bid: there is something after the document")
	}
	return oracleapi.SignedBid{Bid: *bid.Bid, Signature: *bid.Signature}, nil
}

func (a *API) getDecision(w http.ResponseWriter, r *http.Request) {
	id, good := jobID(w, r)
	if !good {
		return
	}
	if decision, decided := a.Decisions.Newest(id); decided {
		httpd.WriteJSON(w, http.StatusOK, decision)
		return
	}
	job, state := a.Jobs.Job(id)
	switch state {
	case board.Open:
		httpd.WriteError(w, http.StatusNotFound, oracleapi.CodeNotDecided,
			fmt.Sprintf("no decision on job %s yet: its bidding window ends at %d, and it takes a feasible bid", id, job.BidEnd))
	case board.Closed:
		httpd.WriteError(w, http.StatusNotFound, oracleapi.CodeNotDecided,
			fmt.Sprintf("job %s is no longer open, and this oracle did not decide on it", id))
	default:
		httpd.WriteError(w, http.StatusNotFound, oracleapi.CodeUnknownJob, fmt.Sprintf("no job %s is known here", id))
	}
}

func (a *API) getStatus(w http.ResponseWriter, r *http.Request) {
	committee, err := a.Market.Committee(r.Context(), nil)
	if err != nil {
		a.Log.Warn().Err(err).Msg("Committee could not be read")
		httpd.WriteError(w, http.StatusServiceUnavailable, oracleapi.CodeChainUnavailable, "the chain cannot be read now: try again")
		return
	}
	weights, err := a.Market.Weights(r.Context(), nil)
	if err != nil {
		a.Log.Warn().Err(err).Msg("Weights could not be read")
		httpd.WriteError(w, http.StatusServiceUnavailable, oracleapi.CodeChainUnavailable, "the chain cannot be read now: try again")
		return
	}
	watch := a.Watch()
	status := oracleapi.Status{
		Oracle: a.Oracle, Committee: committee.Members, Threshold: committee.Threshold, Market: a.Domain.Contract,
		ChainID: a.Domain.ChainID.String(), Head: watch.Head, Applied: watch.Applied, OpenJobs: len(a.Jobs.Open()),
		Bids: a.Bids.Count(), Decisions: a.Decisions.Count(), WeightsVersion: weights.Version,
	}
	for _, member := range committee.Members {
		status.Member = status.Member || member == a.Oracle
	}
	httpd.WriteJSON(w, http.StatusOK, status)
}
