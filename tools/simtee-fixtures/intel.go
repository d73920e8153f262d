package main

import (
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/chain/upsert"
	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/dcap/measurement"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
)

func intelCommand() *cli.Command {
	return &cli.Command{
		Name:  "intel",
		Usage: "print the Intel-signed TDX version 4 production quote of go-tdx-guest's test data, in the same form",
		Description: "With it come Intel's root key and, as calls of the on-chain store, the collateral of its month. `at` is a moment at which everything\n" +
			"was valid, `status` the TCB status at that moment: 7, Unrecognized, as the machine is below every listed level.",
		Action: func(c *cli.Context) error {
			out, err := describeIntel()
			if err != nil {
				return err
			}
			return printJSON(c.App.Writer, out)
		},
	}
}

// intelOut is what `intel` prints.
type intelOut struct {
	RootKey     hexBytes `json:"rootKey"`
	FMSPC       hexBytes `json:"fmspc"`
	Evaluation  uint32   `json:"evaluation"`
	Upserts     hexBytes `json:"upserts"`
	CA          hexBytes `json:"caDer"`
	Leaf        hexBytes `json:"leafDer"`
	Evidence    hexBytes `json:"evidence"`
	ReportData  hexBytes `json:"reportData"`
	Measurement hexBytes `json:"measurement"`
	PPID        hexBytes `json:"ppid"`
	PCKCRL      hexBytes `json:"pckCrlDer"`
	RootCRL     hexBytes `json:"rootCrlDer"`
	At          int64    `json:"at"`
	Status      uint8    `json:"status"`
	StatusName  string   `json:"statusName"`
	Short       []string `json:"short"`
}

func describeIntel() (*intelOut, error) {
	set, err := intelsample.Collateral()
	if err != nil {
		return nil, err
	}
	result, err := dcap.Appraise(intelsample.Quote(), set, dcap.IntelRoot(), intelsample.Now())
	if err != nil {
		return nil, err
	}
	quote, err := parse.ReadQuote(intelsample.Quote())
	if err != nil {
		return nil, err
	}
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return nil, err
	}
	calls, err := upsert.Set(set, chain.CA.Raw)
	if err != nil {
		return nil, err
	}
	root, reportData, digest := dcap.IntelRoot(), quote.ReportData(), measurement.Of(quote)
	return &intelOut{
		FMSPC:       result.FMSPC[:],
		Evaluation:  result.Evaluation,
		Upserts:     abiList(calls),
		RootKey:     root[:],
		CA:          chain.CA.Raw,
		Leaf:        chain.Leaf.Raw,
		Evidence:    parse.CompactEvidence(quote),
		ReportData:  reportData[:],
		Measurement: digest[:],
		PPID:        result.PPID[:],
		PCKCRL:      set.PCKCRL.Raw,
		RootCRL:     set.RootCRL.Raw,
		At:          intelsample.Now().Unix(),
		Status:      uint8(result.Status),
		StatusName:  result.Status.String(),
		Short:       phrases(result.Short),
	}, nil
}

func phrases(short []policy.Shortfall) []string {
	out := []string{}
	for _, s := range short {
		out = append(out, s.String())
	}
	return out
}
