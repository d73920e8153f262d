package attest

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/dcap/pack"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Evidence is a quote taken apart for the contracts.
type Evidence struct {
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
		Measurement: measurementOf(quote), TEE: quote.Header.TEE, Version: quote.Header.Version,
	}, nil
}

// Where the fields of an enclave's measurement are in its report: attributes and MRENCLAVE follow one another.
const (
	attributesAt = 48
	measuredEnd  = 96
	configIDAt   = 192
	configIDEnd  = 256
)

// measurementOf is the digest under which deployments allow what runs: of a trust domain its measurements and
// attributes, of an enclave attributes, MRENCLAVE and CONFIGID.
func measurementOf(quote *parse.Quote) common.Hash {
	if quote.TD != nil {
		return pack.MeasurementTDX(quote.TD)
	}
	// The report is what the signed part ends with, in every version.
	report := quote.SignedPart[len(quote.SignedPart)-parse.EnclaveReportSize:]
	return crypto.Keccak256Hash(report[attributesAt:measuredEnd], report[configIDAt:configIDEnd])
}
