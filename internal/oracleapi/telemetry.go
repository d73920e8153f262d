package oracleapi

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/protocol"
)

// Codes with which POST /v1/telemetry refuses, besides [CodeMalformed], [CodeForeignSignature], [CodeChainUnavailable]
// and [CodeInternal].
const (
	// CodeStale means that a newer message of the enclave is there, or that the time is too long ago.
	CodeStale = "stale"
	// CodeFuture means that the time lies ahead.
	CodeFuture = "future"
)

// SignedTelemetry is a node's word about itself with the signature of its enclave's live signer, under
// AttestationRegistry's domain.
type SignedTelemetry struct {
	Telemetry protocol.Telemetry `json:"telemetry"`
	Signature hexutil.Bytes      `json:"signature"`
}

// Signer is the account that signed. Whether it is a live signer of the enclave, the caller asks the chain.
func (s SignedTelemetry) Signer(domain protocol.Domain) (common.Address, error) {
	digest, err := s.Telemetry.Digest(domain)
	if err != nil {
		return common.Address{}, err
	}
	return protocol.RecoverDigest(digest, s.Signature)
}

// Tell hands telemetry in: [ErrRefused] with the oracle's reason when it does not take it.
func (c *Client) Tell(ctx context.Context, telemetry SignedTelemetry) error {
	status, body, err := c.post(ctx, "/v1/telemetry", telemetry)
	switch {
	case err != nil:
		return err
	case status >= 200 && status < 300:
		return nil
	case status >= 400 && status < 500:
		return fmt.Errorf("telemetry: %w", refusalOf(body))
	default:
		return fmt.Errorf("telemetry: %w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
}
