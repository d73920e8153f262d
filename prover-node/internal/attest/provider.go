// Package attest keeps an enclave registered: it has quotes made that bind the node's signing key, its operator and its
// capacity, and brings them on chain before the last one ends.
//
// Quotes come from a [Provider]: the kernel of a trust domain, dstack's guest agent, Gramine, or a simulated machine.
// What a quote is worth is for the contracts to say; this package only makes sure that it says what it should.
package attest

import (
	"context"
	"errors"
	"fmt"

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

// Take has a quote made, checks that it carries the report data, and takes it apart for the contracts.
func Take(ctx context.Context, provider Provider, reportData [64]byte) (Evidence, error) {
	raw, err := provider.Quote(ctx, reportData)
	if err != nil {
		return Evidence{}, fmt.Errorf("%w %s: %w", ErrProvider, provider.Name(), err)
	}
	quote, err := parse.ReadQuote(raw)
	if err != nil {
		return Evidence{}, fmt.Errorf("%w %s: %w", ErrProvider, provider.Name(), err)
	}
	if quote.ReportData() != reportData {
		return Evidence{}, fmt.Errorf("%w %s: the quote has other report data than was asked for", ErrProvider, provider.Name())
	}
	evidence, err := NewEvidence(quote)
	if err != nil {
		return Evidence{}, fmt.Errorf("%w %s: %w", ErrProvider, provider.Name(), err)
	}
	evidence.Raw = raw
	return evidence, nil
}
