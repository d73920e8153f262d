// Package attest keeps an enclave registered: it has quotes made that bind the node's signing key, its operator and its
// capacity, and brings them on chain before the last one ends.
//
// What a quote is worth is for the contracts to say; this package only makes sure that it says what it should.
package attest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/dcap/pack"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// ErrProvider means that the platform did not give a usable quote.
var ErrProvider = errors.New("attestation provider")

// Provider is the platform underneath: what makes quotes.
type Provider interface {
	// Name is what logs and configuration call it.
	Name() string
	// Quote returns a quote with the given report data, as a guest reads it: with its certificate chain.
	Quote(ctx context.Context, reportData [64]byte) ([]byte, error)
}

// Evidence is a quote taken apart for the contracts.
type Evidence struct {
	// LeafDER and CADER are the certificates of the platform.
	LeafDER, CADER []byte
	// Compact is the quote without its certificates, as the on-chain verifier takes it; Known is the part of it that is
	// enough when the registry knows the attestation key already: what was signed, the signature and the key.
	Compact, Known []byte
	// Measurement is the digest of what runs.
	Measurement common.Hash
}

// Take has a quote made and checks that it carries the report data.
func Take(ctx context.Context, provider Provider, reportData [64]byte) (Evidence, error) {
	raw, err := provider.Quote(ctx, reportData)
	if err != nil {
		return Evidence{}, fmt.Errorf("%w %s: %w", ErrProvider, provider.Name(), err)
	}
	quote, err := parse.ReadQuote(raw)
	if err != nil {
		return Evidence{}, fmt.Errorf("%w %s: %w", ErrProvider, provider.Name(), err)
	}
	if quote.TD == nil {
		return Evidence{}, fmt.Errorf("%w %s: a quote of %s; only TDX is known here", ErrProvider, provider.Name(), quote.Header.TEE)
	}
	if quote.ReportData() != reportData {
		return Evidence{}, fmt.Errorf("%w %s: the quote has other report data than was asked for", ErrProvider, provider.Name())
	}
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return Evidence{}, fmt.Errorf("%w %s: certificates: %w", ErrProvider, provider.Name(), err)
	}
	return Evidence{
		LeafDER: chain.Leaf.Raw, CADER: chain.CA.Raw, Compact: parse.CompactEvidence(quote),
		Known:       slices.Concat(quote.SignedPart, quote.Signature[:], quote.AttestationKey[:]),
		Measurement: pack.MeasurementTDX(quote.TD),
	}, nil
}
