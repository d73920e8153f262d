package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/dcap/pack"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

// Output formats of `quote`.
const (
	formatJSON     = "json"
	formatABI      = "abi"
	formatEvidence = "evidence"
	formatRaw      = "raw"
)

func quoteCommand() *cli.Command {
	return &cli.Command{
		Name:  "quote",
		Usage: "print one TDX version 4 quote of a simulated trust domain",
		Description: "Formats:\n" +
			"  json      every part by name\n" +
			"  abi       abi.encode(bytes evidence, bytes leafDer, bytes caDer), one 0x-hex string for vm.ffi\n" +
			"  evidence  the compact evidence alone, one 0x-hex string\n" +
			"  raw       the raw quote with its PEM chain, one 0x-hex string\n\n" +
			"The compact evidence is: header||body 632, signature 64, attestation key 64, QE report 384,\n" +
			"QE report signature 64, QE authentication data to the end. Measurements default to the reference\n" +
			"trust domain, whose values the json format shows. Knobs, each may be combined with others:\n" + knobHelp(),
		Flags: append(platformFlags(),
			&cli.StringFlag{Name: "report-data", Value: "0x" + strings.Repeat("00", 32), Usage: "64 `BYTES`, or 32 followed by zeros"},
			&cli.StringFlag{Name: "mrtd", Usage: "48 `BYTES`"},
			&cli.StringFlag{Name: "rtmr0", Usage: "48 `BYTES`"},
			&cli.StringFlag{Name: "rtmr1", Usage: "48 `BYTES`"},
			&cli.StringFlag{Name: "rtmr2", Usage: "48 `BYTES`"},
			&cli.StringFlag{Name: "rtmr3", Usage: "48 `BYTES`"},
			&cli.StringFlag{Name: "mrconfigid", Usage: "48 `BYTES`"},
			&cli.StringFlag{Name: "td-attributes", Usage: "8 `BYTES`, little-endian bit set"},
			&cli.StringFlag{Name: "xfam", Usage: "8 `BYTES`, little-endian bit set"},
			&cli.StringFlag{Name: "tee-tcb-svn", Usage: "16 `BYTES`: module SVN, module version, component SVNs"},
			&cli.StringSliceFlag{Name: "knob", Usage: "make the quote wrong in one way; may be repeated"},
			&cli.StringFlag{Name: "format", Value: formatJSON, Usage: "json, abi, evidence or raw"},
		),
		Action: quoteAction,
	}
}

// knobHelp lists the knobs, one a line.
func knobHelp() string {
	var b strings.Builder
	for _, knob := range simtee.Knobs() {
		fmt.Fprintf(&b, "  %-25s %s\n", knob, knob.Doc())
	}
	return b.String()
}

func quoteAction(c *cli.Context) error {
	a, err := authority(c)
	if err != nil {
		return err
	}
	p, err := platform(c, a)
	if err != nil {
		return err
	}
	td, err := trustDomain(c)
	if err != nil {
		return err
	}
	reportData, err := parseReportData(c.String("report-data"))
	if err != nil {
		return err
	}
	var knobs []simtee.Knob
	for _, name := range c.StringSlice("knob") {
		knobs = append(knobs, simtee.Knob(name))
	}
	out, err := makeQuote(a, p, td, reportData, knobs)
	if err != nil {
		return err
	}
	return out.print(c.App.Writer, c.String("format"))
}

// trustDomain is the reference domain with the measurements the flags replace.
func trustDomain(c *cli.Context) (simtee.TDConfig, error) {
	td := simtee.DefaultTD()
	for flag, field := range map[string][]byte{
		"mrtd":          td.MRTD[:],
		"rtmr0":         td.RTMR[0][:],
		"rtmr1":         td.RTMR[1][:],
		"rtmr2":         td.RTMR[2][:],
		"rtmr3":         td.RTMR[3][:],
		"mrconfigid":    td.MRConfigID[:],
		"td-attributes": td.Attributes[:],
		"xfam":          td.XFAM[:],
		"tee-tcb-svn":   td.TeeTCBSVN[:],
	} {
		if err := parseFixed(flag, c.String(flag), field); err != nil {
			return td, err
		}
	}
	return td, nil
}

// quoteOut is one quote with everything a test needs beside it.
type quoteOut struct {
	platformOut
	Evidence     hexBytes `json:"evidence"`
	RawQuote     hexBytes `json:"rawQuote,omitempty"`
	ReportData   hexBytes `json:"reportData"` // as asked for, before any knob
	MRTD         hexBytes `json:"mrTd"`
	RTMR0        hexBytes `json:"rtmr0"`
	RTMR1        hexBytes `json:"rtmr1"`
	RTMR2        hexBytes `json:"rtmr2"`
	RTMR3        hexBytes `json:"rtmr3"`
	MRConfigID   hexBytes `json:"mrConfigId"`
	TDAttributes hexBytes `json:"tdAttributes"`
	XFAM         hexBytes `json:"xfam"`
	TeeTCBSVN    hexBytes `json:"teeTcbSvn"`
	// Measurement is the digest that the contracts allow-list.
	Measurement hexBytes `json:"measurement"`
	Knobs       []string `json:"knobs"`
}

func makeQuote(
	a *simtee.Authority, p *simtee.Platform, td simtee.TDConfig, reportData [64]byte, knobs []simtee.Knob,
) (*quoteOut, error) {
	raw, err := p.QuoteTDX(td, reportData, knobs...)
	if err != nil {
		return nil, err
	}
	evidence, err := p.EvidenceTDX(td, reportData, knobs...)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(knobs))
	for i, knob := range knobs {
		names[i] = string(knob)
	}
	return &quoteOut{
		platformOut:  describePlatform(a, p),
		Evidence:     evidence,
		RawQuote:     raw,
		ReportData:   reportData[:],
		MRTD:         td.MRTD[:],
		RTMR0:        td.RTMR[0][:],
		RTMR1:        td.RTMR[1][:],
		RTMR2:        td.RTMR[2][:],
		RTMR3:        td.RTMR[3][:],
		MRConfigID:   td.MRConfigID[:],
		TDAttributes: td.Attributes[:],
		XFAM:         td.XFAM[:],
		TeeTCBSVN:    td.TeeTCBSVN[:],
		Measurement:  measurement(td),
		Knobs:        names,
	}, nil
}

// measurement is the digest of the trust domain as configured, before any knob.
func measurement(td simtee.TDConfig) hexBytes {
	digest := pack.MeasurementTDX(&parse.TDReport{
		MRTD: td.MRTD, RTMR: td.RTMR, MRConfigID: td.MRConfigID, Attributes: td.Attributes, XFAM: td.XFAM,
	})
	return digest[:]
}

// print writes the quote in one of the formats.
func (q *quoteOut) print(w io.Writer, format string) error {
	var one hexBytes
	switch format {
	case formatJSON:
		return printJSON(w, q)
	case formatABI:
		one = abiBytes(q.Evidence, q.Leaf, q.CA)
	case formatEvidence:
		one = q.Evidence
	case formatRaw:
		one = q.RawQuote
	default:
		return fmt.Errorf("%w: --format %q is not json, abi, evidence or raw", errFlag, format)
	}
	// No line feed: vm.ffi decodes the output only if it is hex to the last byte.
	_, err := fmt.Fprint(w, one.String())
	return err
}
