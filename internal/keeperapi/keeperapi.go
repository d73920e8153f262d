// Package keeperapi is what a keeper takes over HTTP beside blobs: signed requests, to be anchored on chain. The keeper and
// the command line share it, so that they cannot drift apart.
//
//	POST /v1/requests      a SignedRequest; 202 with Taken when it is kept, else an Error with the reason
//	GET  /v1/requests/{id} Taken, with what became of it; 404 if the keeper has none
package keeperapi

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
	// ErrRefused means that the keeper does not take a request; the text says why.
	ErrRefused = errors.New("request refused")
	// ErrUnavailable means that the keeper did not answer as it should.
	ErrUnavailable = errors.New("keeper unavailable")
	// ErrUnknown means that the keeper has no such request.
	ErrUnknown = errors.New("request not known to the keeper")
)

// SignedRequest is a job request with its requester's signature over the job id: an account's, or what the requester's
// contract accepts (ERC-1271).
type SignedRequest struct {
	Request   protocol.JobRequest `json:"request"`
	Signature hexutil.Bytes       `json:"signature"`
}

// States of a request that was taken.
const (
	// StatePending waits to be anchored.
	StatePending = "pending"
	// StateAnchored is on chain.
	StateAnchored = "anchored"
	// StateRefused was refused by the market for good, or ran out of time.
	StateRefused = "refused"
)

// Taken says what the keeper has.
type Taken struct {
	JobID common.Hash `json:"jobId"`
	// State is pending, anchored or refused.
	State string `json:"state"`
	// Reason is why the market did not take it, at the last try.
	Reason string `json:"reason,omitempty"`
}

// Error is what a refusal carries.
type Error struct {
	Error struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

const maxAnswer = 1 << 20

// Client talks to one keeper. It is safe for concurrent use and does not retry.
type Client struct {
	base string
	http *http.Client
}

// NewClient makes a client for the keeper at base.
func NewClient(base string, httpClient *http.Client) *Client {
	return &Client{base: strings.TrimRight(base, "/"), http: httpClient}
}

// Submit hands a signed request in: [ErrRefused] with the keeper's reason when it does not take it.
func (c *Client) Submit(ctx context.Context, signed SignedRequest) (Taken, error) {
	document, err := json.Marshal(signed)
	if err != nil {
		return Taken{}, fmt.Errorf("encode request: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/v1/requests", bytes.NewReader(document))
	if err != nil {
		return Taken{}, fmt.Errorf("hand in a request: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	return c.do(request)
}

// Request asks what became of a request: [ErrUnknown] if the keeper has none.
func (c *Client) Request(ctx context.Context, id common.Hash) (Taken, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/v1/requests/"+id.Hex(), nil)
	if err != nil {
		return Taken{}, fmt.Errorf("ask for a request: %w", err)
	}
	return c.do(request)
}

func (c *Client) do(request *http.Request) (Taken, error) {
	answer, err := c.http.Do(request)
	if err != nil {
		return Taken{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswer))
	if err != nil {
		return Taken{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	switch {
	case answer.StatusCode >= 500:
		return Taken{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, answer.StatusCode, reasonOf(body))
	case answer.StatusCode == http.StatusNotFound:
		return Taken{}, fmt.Errorf("%w: %s", ErrUnknown, reasonOf(body))
	case answer.StatusCode >= 300:
		return Taken{}, fmt.Errorf("%w: %s", ErrRefused, reasonOf(body))
	}
	var taken Taken
	if err := json.Unmarshal(body, &taken); err != nil {
		return Taken{}, fmt.Errorf("%w: its answer: %w", ErrUnavailable, err)
	}
	return taken, nil
}

func reasonOf(body []byte) string {
	var refusal Error
	if err := json.Unmarshal(body, &refusal); err == nil && refusal.Error.Code != "" {
		return refusal.Error.Message
	}
	return strings.TrimSpace(string(body))
}
