package main

import (
	"fmt"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/simtee"
)

// slots is how many quotes the vectors' batches have room for.
const slots = 4

// salt is the one that the contract tests deploy with: a short text, zeros behind it.
func salt() [32]byte {
	var out [32]byte
	copy(out[:], "salt")
	return out
}

// vectorSet is quotes of every format, and what batches of the first one, two, three and four of them are proofs of.
type vectorSet struct {
	Salt   hexBytes   `json:"salt"`
	Slots  int        `json:"slots"`
	Quotes []vector   `json:"quotes"`
	Inputs []hexBytes `json:"inputs"`
}

// vector is one quote.
type vector struct {
	Format string `json:"format"`
	// Claims are as package claims packs them.
	Claims hexBytes `json:"claims"`
	// Evidence in full and of a known key, each with the CA's number 1.
	Evidence hexBytes `json:"evidence"`
	Known    hexBytes `json:"known"`
	// Raw is the quote as the machine gave it.
	Raw hexBytes `json:"raw"`
}

// certificateNumber is that of the CA's certificate in a store where it is the first.
const certificateNumber = 1

func makeVectors(authority *simtee.Authority) (vectorSet, error) {
	out := vectorSet{Slots: slots}
	s := salt()
	out.Salt = s[:]
	var proven []claims.Claims
	for i, format := range []simtee.Format{simtee.TDXv4, simtee.SGXv3, simtee.TDXv5TD10, simtee.TDXv5TD15} {
		platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: fmt.Appendf(nil, "vector %d", i)})
		if err != nil {
			return out, fmt.Errorf("simulate platform: %w", err)
		}
		config := simtee.QuoteConfig{TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave(), Format: format}
		config.ReportData[0] = byte(i + 1)
		raw, err := platform.Quote(config)
		if err != nil {
			return out, fmt.Errorf("simulate quote: %w", err)
		}
		quote, err := witness.Read(raw, circuit.SimulatedPlatform(), s)
		if err != nil {
			return out, fmt.Errorf("read quote: %w", err)
		}
		out.Quotes = append(out.Quotes, vector{
			Format: format.String(), Claims: quote.Claims.Pack(), Raw: raw,
			Evidence: quote.Disclosed.Evidence(certificateNumber), Known: quote.Disclosed.KnownEvidence(certificateNumber),
		})
		proven = append(proven, quote.Claims)
		filled, err := claims.Fill(proven, slots)
		if err != nil {
			return out, err
		}
		input := claims.PublicInput(s, filled)
		out.Inputs = append(out.Inputs, input.FillBytes(make([]byte, 32)))
	}
	return out, nil
}
