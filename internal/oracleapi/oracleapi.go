// Package oracleapi is what a scheduler oracle serves over HTTP: its documents, and a client for them. The oracle, the
// keeper, the nodes and the command line share it, so that they cannot drift apart.
//
//	POST /v1/bids              a SignedBid; 202 when it is kept, else an Error with the reason
//	GET  /v1/decisions/{jobId} a Decision; 404 while there is none
package oracleapi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

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
	Price   uint16 `json:"price"`
	Speed   uint16 `json:"speed"`
	History uint16 `json:"history"`
}

// Decision is the oracle's choice for one job and round, signed, with all it was chosen from.
type Decision struct {
	Decision protocol.AssignmentDecision `json:"decision"`
	// Signatures are the committee's so far, sorted by signer.
	Signatures []hexutil.Bytes `json:"signatures"`
	// Winner is set when the winning bid was signed off chain.
	Winner     *SignedBid  `json:"winner,omitempty"`
	Candidates []Candidate `json:"candidates"`
}

// Error is what a refusal carries.
type Error struct {
	Error struct {
		// Code is a reason constant, such as above_ceiling.
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

const maxAnswer = 4 << 20

// Client talks to one oracle. It is safe for concurrent use and does not retry.
type Client struct {
	base string
	http *http.Client
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

// Bid hands a signed bid in: [ErrRefused] with the oracle's reason when it does not take it.
func (c *Client) Bid(ctx context.Context, bid SignedBid) error {
	document, err := json.Marshal(bid)
	if err != nil {
		return fmt.Errorf("encode bid: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/v1/bids", bytes.NewReader(document))
	if err != nil {
		return fmt.Errorf("hand in a bid: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	status, body, err := c.do(request)
	switch {
	case err != nil:
		return err
	case status >= 200 && status < 300:
		return nil
	case status >= 400 && status < 500:
		return fmt.Errorf("%w: %s", ErrRefused, reasonOf(body))
	default:
		return fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
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

func reasonOf(body []byte) string {
	var refusal Error
	if err := json.Unmarshal(body, &refusal); err == nil && refusal.Error.Code != "" {
		return refusal.Error.Code + ": " + refusal.Error.Message
	}
	return strings.TrimSpace(string(body))
}
