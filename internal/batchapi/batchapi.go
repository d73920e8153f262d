// Package batchapi is what a batch prover takes over HTTP: quotes with the statements that they are over, to be proven together
// and sent to the chain as one batch. The batch prover and the prover node share it, so that they cannot drift apart.
//
//	POST /v1/attestations  an Attestation; answered when its batch is through, minutes later: an Outcome, or an Error
package batchapi

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
	// ErrRefused means that the batch prover does not take an attestation; the text says why.
	ErrRefused = errors.New("attestation not taken into a batch")
	// ErrUnavailable means that a batch did not come about, or that the batch prover did not answer as it should.
	ErrUnavailable = errors.New("batch prover unavailable")
)

// Kind is what an attestation is for. There is a batch for each kind.
type Kind string

// What attestations are for.
const (
	// Register makes an enclave known.
	Register Kind = "register"
	// Rotate admits another signer beside it, or gets it a new verdict.
	Rotate Kind = "rotate"
	// Reattest extends its signer's life, under a verdict that holds.
	Reattest Kind = "reattest"
)

// Attestation is a quote over a statement, with the operator's agreement that somebody else sends it.
type Attestation struct {
	Kind      Kind                      `json:"kind"`
	Statement protocol.EnclaveStatement `json:"statement"`
	// Quote is as the machine gives it, certificates and all. It stays with the batch prover.
	Quote hexutil.Bytes `json:"quote"`
	// Consent is the operator's signature over the statement's digest.
	Consent hexutil.Bytes `json:"consent"`
	// Whole asks for evidence in full in a rotation whose short form the registry did not take. Registrations are always in full.
	Whole bool `json:"whole,omitempty"`
}

// Outcome says what became of an attestation. Whoever wants to be sure asks the chain.
type Outcome struct {
	// Transaction is that of the batch; zero if it would have changed nothing and was not sent.
	Transaction common.Hash `json:"transaction"`
	// Refusal is what the registry refused this attestation with; empty if it did not.
	Refusal hexutil.Bytes `json:"refusal,omitempty"`
}

// Error is what an attestation that is in no batch is answered with.
type Error struct {
	Error struct {
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"error"`
}

const maxAnswer = 1 << 20

// Client talks to one batch prover. It is safe for concurrent use and does not retry.
type Client struct {
	base string
	http *http.Client
}

// NewClient makes a client for the batch prover at base. An answer takes as long as a batch: give the HTTP client no timeout
// below that.
func NewClient(base string, httpClient *http.Client) *Client {
	return &Client{base: strings.TrimRight(base, "/"), http: httpClient}
}

// Submit hands an attestation in and waits for its batch: [ErrRefused] when it is not taken, [ErrUnavailable] when no batch
// came of it.
func (c *Client) Submit(ctx context.Context, attestation Attestation) (Outcome, error) {
	document, err := json.Marshal(attestation)
	if err != nil {
		return Outcome{}, fmt.Errorf("encode attestation: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/v1/attestations", bytes.NewReader(document))
	if err != nil {
		return Outcome{}, fmt.Errorf("hand in an attestation: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := c.http.Do(request)
	if err != nil {
		return Outcome{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswer))
	if err != nil {
		return Outcome{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	switch {
	case answer.StatusCode >= 500 || answer.StatusCode == http.StatusTooManyRequests:
		return Outcome{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, answer.StatusCode, reasonOf(body))
	case answer.StatusCode >= 300:
		return Outcome{}, fmt.Errorf("%w: %s", ErrRefused, reasonOf(body))
	}
	var outcome Outcome
	if err := json.Unmarshal(body, &outcome); err != nil {
		return Outcome{}, fmt.Errorf("%w: its answer: %w", ErrUnavailable, err)
	}
	return outcome, nil
}

func reasonOf(body []byte) string {
	var refusal Error
	if err := json.Unmarshal(body, &refusal); err == nil && refusal.Error.Code != "" {
		return refusal.Error.Message
	}
	return strings.TrimSpace(string(body))
}
