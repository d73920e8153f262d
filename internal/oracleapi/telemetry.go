package oracleapi

import (
	"context"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/protocol"
)

// Codes with which POST /v1/telemetry refuses, besides [CodeMalformed], [CodeForeignSignature], [CodeBusy],
// [CodeChainUnavailable] and [ReasonUnknownEnclave].
const (
	// CodeStale means that newer telemetry of the enclave is held, or that it was made too long ago.
	CodeStale = "stale"
	// CodeEarly means that it is dated in the future.
	CodeEarly = "early"
)

// SignedTelemetry is telemetry with the signature of the enclave's live signer under SchedulerOracle's domain.
type SignedTelemetry struct {
	Telemetry protocol.Telemetry `json:"telemetry"`
	Signature hexutil.Bytes      `json:"signature"`
}

// Signer is the account that signed the telemetry.
func (s SignedTelemetry) Signer(domain protocol.Domain) (common.Address, error) {
	digest, err := s.Telemetry.Digest(domain)
	if err != nil {
		return common.Address{}, err
	}
	return protocol.RecoverDigest(digest, s.Signature)
}

// Tell hands telemetry in: a [Refusal] when the oracle does not take it. One member is enough: it tells the others.
func (c *Client) Tell(ctx context.Context, telemetry SignedTelemetry) error {
	return c.tell(ctx, "/v1/telemetry", telemetry)
}

// RelayTelemetry is Tell between members: it is not handed on once more.
func (c *Client) RelayTelemetry(ctx context.Context, telemetry SignedTelemetry) error {
	return c.tell(ctx, "/v1/telemetry?relayed=true", telemetry)
}

func (c *Client) tell(ctx context.Context, path string, telemetry SignedTelemetry) error {
	status, body, err := c.post(ctx, path, telemetry)
	switch {
	case err != nil:
		return err
	case status >= 200 && status < 300:
		return nil
	case status >= 400 && status < 500:
		return refusalOf(body)
	default:
		return fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
}

// Telemetry asks for the newest telemetry of every enclave that sent some of late.
func (c *Client) Telemetry(ctx context.Context) ([]SignedTelemetry, error) {
	var held []SignedTelemetry
	return held, c.get(ctx, "/v1/telemetry", &held)
}

// SendReceipt hands a receipt to a watcher, such as a keeper, that challenges it if it is broken.
func (c *Client) SendReceipt(ctx context.Context, receipt SignedReceipt) error {
	status, body, err := c.post(ctx, "/v1/receipts", receipt)
	switch {
	case err != nil:
		return err
	case status >= 200 && status < 300:
		return nil
	case status >= 400 && status < 500 && status != http.StatusNotFound:
		return refusalOf(body)
	default:
		return fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
}
