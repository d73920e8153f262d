package attest

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/dcap/measurement"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Evidence is a quote taken apart for the contracts.
type Evidence struct {
	// Raw is the quote as it came.
	Raw []byte
	// LeafDER and CADER are the certificates of the platform.
	LeafDER, CADER []byte
	// Compact is the quote without its certificates, as the on-chain verifier takes it; Known is the part of it that is
	// enough when the registry knows the attestation key already: what was signed, the signature and the key.
	Compact, Known []byte
	// Measurement is the digest of what runs.
	Measurement common.Hash
	// TEE is what the quote is of, and Version its layout's.
	TEE     parse.TEE
	Version uint16
}

// NewEvidence lays a quote out for the contracts. Nothing else here knows their layout.
func NewEvidence(quote *parse.Quote) (Evidence, error) {
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return Evidence{}, fmt.Errorf("certificates: %w", err)
	}
	return Evidence{
		LeafDER: chain.Leaf.Raw, CADER: chain.CA.Raw, Compact: parse.CompactEvidence(quote),
		Known:       slices.Concat(quote.SignedPart, quote.Signature[:], quote.AttestationKey[:]),
		Measurement: measurement.Of(quote), TEE: quote.Header.TEE, Version: quote.Header.Version,
	}, nil
}
