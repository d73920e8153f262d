// Package oracleapi is what a scheduler oracle serves over HTTP: its documents, and a client for them. The oracle, the
// keeper, the nodes and the command line share it, so that they cannot drift apart.
//
//	POST /v1/bids              a SignedBid; 202 with Accepted when it is kept, else an Error with the reason
//	GET  /v1/decisions/{jobId} a Decision; 404 while there is none
//	GET  /v1/jobs/{jobId}      a JobView: what was decided on the job, and why each bid lost
//	POST /v1/who-would-bid     a job request as in request files; a WouldBid
//	POST /v1/telemetry         a SignedTelemetry; 204 when it is kept
//	GET  /v1/telemetry         a list of SignedTelemetry
//	GET  /v1/journal           a Journal: receipts that the member signed, and decisions that it signed or saw
//	GET  /v1/status            a Status
//
// and between members
//
//	POST /v1/committee/proposals                        an Envelope with a Proposal; 200 with the member's own, 204 without
//	GET  /v1/committee/inputs/{jobId}/{round}/{moment}  a list of Input: what the member weighed
package oracleapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/protocol"
)

var (
	// ErrNoDecision means that the oracle has not decided on the job, or does not know it.
	ErrNoDecision = errors.New("no decision yet")
	// ErrRefused means that the oracle does not take a bid; the text says why.
	ErrRefused = errors.New("bid refused")
	// ErrUnavailable means that the oracle did not answer as it should.
	ErrUnavailable = errors.New("scheduler oracle unavailable")
)

// SignedBid is a bid with its worker's signature over the EIP-712 digest under the market's domain.
type SignedBid struct {
	Bid       protocol.Bid  `json:"bid"`
	Signature hexutil.Bytes `json:"signature"`
}

// Candidate is one bid as the oracle saw it.
type Candidate struct {
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	Price   *hexutil.Big   `json:"price"`
	// Source is "chain" for the stored best bid and "signed" for one that was signed off chain.
	Source string `json:"source"`
	// Score and its parts are 0..10,000; all zero for an infeasible bid.
	Score   uint16 `json:"score"`
	Parts   Parts  `json:"parts"`
	Winner  bool   `json:"winner"`
	Reason  string `json:"reason"`
	Details string `json:"details,omitempty"`
}

// Parts are what a score is made of.
type Parts struct {
	Price    uint16 `json:"price"`
	Speed    uint16 `json:"speed"`
	Headroom uint16 `json:"headroom"`
	History  uint16 `json:"history"`
	Load     uint16 `json:"load"`
	TCB      uint16 `json:"tcb"`
}

// Decision is the oracle's choice for one job and round, signed, with all it was chosen from.
type Decision struct {
	Decision protocol.AssignmentDecision `json:"decision"`
	// Signatures are the committee's so far, sorted by signer.
	Signatures []hexutil.Bytes `json:"signatures"`
	// Winner is set when the winning bid was signed off chain.
	Winner *SignedBid `json:"winner,omitempty"`
	// Candidates are ranked: the winner first, the infeasible ones last.
	Candidates []Candidate `json:"candidates"`
	// Digest is the decision's under the market's domain: what the signatures sign.
	Digest common.Hash `json:"digest"`
	// Threshold is how many signatures the chain asked for at the snapshot.
	Threshold uint8 `json:"threshold"`
	// Snapshot is what the choice was made on.
	Snapshot Snapshot `json:"snapshot"`
	// Counts says how many bids fell for each reason.
	Counts map[string]int `json:"counts"`
}

// Snapshot is the block whose facts a choice was made on.
type Snapshot struct {
	Block uint64      `json:"block"`
	Hash  common.Hash `json:"hash"`
	// Time is the moment that the choice is made for, in seconds since the epoch: the block is the last one until then.
	Time uint64 `json:"time"`
	// Ceiling is the highest price allowed then.
	Ceiling *hexutil.Big `json:"ceiling"`
}

// Accepted is the answer to a bid that is kept.
type Accepted struct {
	// Digest is the bid's under the market's domain.
	Digest common.Hash `json:"digest"`
	// Score is what the bid scores on the facts of Block, 0..10,000.
	Score uint16 `json:"score"`
	Block uint64 `json:"block"`
	// BidEnd is the end of the job's bidding window, after which the oracle decides.
	BidEnd uint64 `json:"bidEnd"`
	// Receipts are the promises of the members that the bid reached. Keep them: they are what a worse decision is
	// challenged with. A member gives none for bids that together ask more than the worker has free.
	Receipts []SignedReceipt `json:"receipts"`
}

// Status is how the oracle stands.
type Status struct {
	Oracle common.Address `json:"oracle"`
	// Member tells whether the oracle's account is in the committee now.
	Member    bool             `json:"member"`
	Committee []common.Address `json:"committee"`
	Threshold uint8            `json:"threshold"`
	// Market is the contract under whose domain bids and decisions are signed.
	Market  common.Address `json:"market"`
	ChainID string         `json:"chainId"`
	// Head is the newest block seen, Applied how far events are read.
	Head    uint64 `json:"head"`
	Applied uint64 `json:"applied"`
	// OpenJobs, Bids and Decisions are what the oracle holds.
	OpenJobs       int    `json:"openJobs"`
	Bids           int    `json:"bids"`
	Decisions      int    `json:"decisions"`
	WeightsVersion uint32 `json:"weightsVersion"`
}

// Error is what a refusal carries.
type Error struct {
	Error struct {
		// Code is a reason constant, such as above_ceiling.
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

// maxAnswer bounds an answer; the longest are other members' proposals.
const maxAnswer = 16 << 20

// Client talks to one oracle. It is safe for concurrent use and does not retry.
type Client struct {
	base string
	http *http.Client
}

// idleConnections are kept to each oracle: several requests are under way at once whenever jobs come thick.
const idleConnections = 16

// HTTPClient is what those use who ask oracles again and again; a request may take as long as the timeout.
func HTTPClient(timeout time.Duration) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = idleConnections
	return &http.Client{Timeout: timeout, Transport: transport}
}

// NewClient makes a client for the oracle at base.
func NewClient(base string, httpClient *http.Client) *Client {
	return &Client{base: strings.TrimRight(base, "/"), http: httpClient}
}

// Decision asks what was decided on a job: [ErrNoDecision] while nothing was.
func (c *Client) Decision(ctx context.Context, jobID common.Hash) (Decision, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/v1/decisions/"+jobID.Hex(), nil)
	if err != nil {
		return Decision{}, fmt.Errorf("ask for a decision: %w", err)
	}
	status, body, err := c.do(request)
	if err != nil {
		return Decision{}, err
	}
	switch status {
	case http.StatusOK:
	case http.StatusNotFound:
		return Decision{}, fmt.Errorf("job %s: %w", jobID, ErrNoDecision)
	default:
		return Decision{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
	var decision Decision
	if err := json.Unmarshal(body, &decision); err != nil {
		return Decision{}, fmt.Errorf("%w: decision: %w", ErrUnavailable, err)
	}
	return decision, nil
}

// Bid is Offer for those who do not ask for receipts.
func (c *Client) Bid(ctx context.Context, bid SignedBid) error {
	_, err := c.Offer(ctx, bid)
	return err
}

func (c *Client) do(request *http.Request) (status int, body []byte, err error) {
	answer, err := c.http.Do(request)
	if err != nil {
		return 0, nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer answer.Body.Close()
	if body, err = io.ReadAll(io.LimitReader(answer.Body, maxAnswer)); err != nil {
		return 0, nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return answer.StatusCode, body, nil
}

// refusalOf reads a refusal; what is none, such as a proxy's page, is shown as it came.
func refusalOf(body []byte) error {
	var refusal Error
	if err := json.Unmarshal(body, &refusal); err == nil && refusal.Error.Code != "" {
		return &Refusal{Code: refusal.Error.Code, Message: refusal.Error.Message}
	}
	return &Refusal{Code: CodeMalformed, Message: strings.TrimSpace(string(body))}
}

func reasonOf(body []byte) string {
	var refusal Error
	if err := json.Unmarshal(body, &refusal); err == nil && refusal.Error.Code != "" {
		return refusal.Error.Code + ": " + refusal.Error.Message
	}
	return strings.TrimSpace(string(body))
}
