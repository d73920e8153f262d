package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/dcap/measurement"
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
		Usage: "print one quote of a simulated trust domain or enclave",
		Description: "Formats:\n" +
			"  json      every part by name\n" +
			"  abi       abi.encode(bytes evidence, bytes leafDer, bytes caDer), one 0x-hex string for vm.ffi\n" +
			"  evidence  the compact evidence alone, one 0x-hex string\n" +
			"  raw       the raw quote with its PEM chain, one 0x-hex string\n\n" +
			"--kind says which version and body: " + kinds() + ".\n" +
			"The compact evidence is: header||body (632 in tdx-v4), signature 64, attestation key 64, QE report 384,\n" +
			"QE report signature 64, QE authentication data to the end. Measurements default to the reference\n" +
			"trust domain, whose values the json format shows. Knobs, each may be combined with others:\n" + knobHelp(),
		Flags: append(platformFlags(),
			&cli.StringFlag{Name: "kind", Value: simtee.TDXv4.String(), Usage: "version and body of the quote"},
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
			&cli.StringFlag{Name: "tee-tcb-svn2", Usage: "16 `BYTES`: the same of the module that runs now (TD report 1.5)"},
			&cli.StringFlag{Name: "seam-attributes", Usage: "8 `BYTES`, attributes of the TDX module"},
			&cli.StringFlag{Name: "mrservicetd", Usage: "48 `BYTES` (TD report 1.5)"},
			&cli.StringFlag{Name: "mrenclave", Usage: "32 `BYTES` (SGX)"},
			&cli.StringFlag{Name: "attributes", Usage: "16 `BYTES` (SGX)"},
			&cli.StringSliceFlag{Name: "knob", Usage: "make the quote wrong in one way; may be repeated"},
			&cli.StringFlag{Name: "format", Value: formatJSON, Usage: "json, abi, evidence or raw"},
		),
		Action: quoteAction,
	}
}

func kinds() string {
	var names []string
	for _, format := range simtee.Formats() {
		names = append(names, format.String())
	}
	return strings.Join(names, ", ")
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
	a, p, err := machine(c)
	if err != nil {
		return err
	}
	config, err := quoteConfig(c)
	if err != nil {
		return err
	}
	var knobs []simtee.Knob
	for _, name := range c.StringSlice("knob") {
		knobs = append(knobs, simtee.Knob(name))
	}
	out, err := makeQuote(a, p, config, knobs)
	if err != nil {
		return err
	}
	return out.print(c.App.Writer, c.String("format"))
}

// quoteConfig is the reference trust domain or enclave with the measurements the flags replace.
func quoteConfig(c *cli.Context) (simtee.QuoteConfig, error) {
	config := simtee.QuoteConfig{TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave()}
	var err error
	if config.Format, err = simtee.ParseFormat(c.String("kind")); err != nil {
		return config, fmt.Errorf("%w: --kind: %w", errFlag, err)
	}
	if config.ReportData, err = parseReportData(c.String("report-data")); err != nil {
		return config, err
	}
	td, enclave := &config.TD, &config.Enclave
	for flag, field := range map[string][]byte{
		"mrtd":            td.MRTD[:],
		"rtmr0":           td.RTMR[0][:],
		"rtmr1":           td.RTMR[1][:],
		"rtmr2":           td.RTMR[2][:],
		"rtmr3":           td.RTMR[3][:],
		"mrconfigid":      td.MRConfigID[:],
		"td-attributes":   td.Attributes[:],
		"xfam":            td.XFAM[:],
		"tee-tcb-svn":     td.TeeTCBSVN[:],
		"tee-tcb-svn2":    td.TeeTCBSVN2[:],
		"mrservicetd":     td.MRServiceTD[:],
		"seam-attributes": td.SeamAttributes[:],
		"mrenclave":       enclave.MREnclave[:],
		"attributes":      enclave.Attributes[:],
	} {
		if err := parseFixed(flag, c.String(flag), field); err != nil {
			return config, err
		}
	}
	return config, nil
}

// quoteOut is one quote with everything a test needs beside it.
type quoteOut struct {
	platformOut
	// Kind is left out for TDX version 4.
	Kind         string   `json:"kind,omitempty"`
	Evidence     hexBytes `json:"evidence"`
	RawQuote     hexBytes `json:"rawQuote,omitempty"`
	ReportData   hexBytes `json:"reportData"` // as asked for, before any knob
	MRTD         hexBytes `json:"mrTd,omitempty"`
	RTMR0        hexBytes `json:"rtmr0,omitempty"`
	RTMR1        hexBytes `json:"rtmr1,omitempty"`
	RTMR2        hexBytes `json:"rtmr2,omitempty"`
	RTMR3        hexBytes `json:"rtmr3,omitempty"`
	MRConfigID   hexBytes `json:"mrConfigId,omitempty"`
	TDAttributes hexBytes `json:"tdAttributes,omitempty"`
	XFAM         hexBytes `json:"xfam,omitempty"`
	TeeTCBSVN    hexBytes `json:"teeTcbSvn,omitempty"`
	MREnclave    hexBytes `json:"mrEnclave,omitempty"`
	MRSigner     hexBytes `json:"mrSigner,omitempty"`
	Attributes   hexBytes `json:"attributes,omitempty"`
	// Measurement is the digest that the contracts allow-list.
	Measurement hexBytes `json:"measurement,omitempty"`
	Knobs       []string `json:"knobs"`
}

func makeQuote(a *simtee.Authority, p *simtee.Platform, config simtee.QuoteConfig, knobs []simtee.Knob) (*quoteOut, error) {
	raw, err := p.Quote(config, knobs...)
	if err != nil {
		return nil, err
	}
	evidence, err := p.Evidence(config, knobs...)
	if err != nil {
		return nil, err
	}
	out := &quoteOut{
		platformOut: describePlatform(a, p),
		Evidence:    evidence,
		RawQuote:    raw,
		ReportData:  config.ReportData[:],
		Knobs:       []string{},
	}
	for _, knob := range knobs {
		out.Knobs = append(out.Knobs, string(knob))
	}
	if config.Format != simtee.TDXv4 {
		out.Kind = config.Format.String()
	}
	if config.Format.TDX() {
		out.describeTD(config.TD)
	} else {
		out.MREnclave, out.MRSigner = config.Enclave.MREnclave[:], config.Enclave.MRSigner[:]
		out.Attributes = config.Enclave.Attributes[:]
		digest := measurement.SGX(&parse.EnclaveReport{
			MREnclave: config.Enclave.MREnclave, Attributes: config.Enclave.Attributes,
		})
		out.Measurement = digest[:]
	}
	return out, nil
}

func (q *quoteOut) describeTD(td simtee.TDConfig) {
	q.MRTD, q.MRConfigID, q.TDAttributes, q.XFAM = td.MRTD[:], td.MRConfigID[:], td.Attributes[:], td.XFAM[:]
	q.RTMR0, q.RTMR1, q.RTMR2, q.RTMR3 = td.RTMR[0][:], td.RTMR[1][:], td.RTMR[2][:], td.RTMR[3][:]
	q.TeeTCBSVN, q.Measurement = td.TeeTCBSVN[:], measurementTDX(td)
}

// measurementTDX is the digest of the trust domain as configured, before any knob.
func measurementTDX(td simtee.TDConfig) hexBytes {
	digest := measurement.TDX(&parse.TDReport{
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
