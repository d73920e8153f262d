package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/simtee"
)

// defaultFixtures is where the contract tests look for their fixtures.
const defaultFixtures = "contracts/test/fixtures"

func fixturesCommand() *cli.Command {
	return &cli.Command{
		Name:  "fixtures",
		Usage: "write the JSON fixtures of the contract tests",
		Description: "Writes attestation_authority.json, attestation_collateral.json and attestation_quotes.json. Report data of the\n" +
			"quotes is 0x0101…01 (32 bytes) and 32 zero bytes.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "out", Value: defaultFixtures, Usage: "`DIRECTORY`"},
		},
		Action: func(c *cli.Context) error {
			a, err := authority(c)
			if err != nil {
				return err
			}
			return writeFixtures(a, c.String("out"))
		},
	}
}

// scenario is one quote of the fixtures: which machine, what is wrong.
type scenario struct {
	name     string
	platform simtee.PlatformConfig
	knobs    []simtee.Knob
	svn      [16]uint8 // TEE TCB SVN, zero for the default
}

// scenarios lists the quotes. Each knob has one on the first platform; the others vary the platform.
func scenarios() []scenario {
	first := simtee.PlatformConfig{Seed: []byte("platform-1")}
	second := simtee.PlatformConfig{Seed: []byte("platform-2")}
	outdated := simtee.PlatformConfig{Seed: []byte("platform-outdated"), PCESVN: 5}
	oldQE := simtee.PlatformConfig{Seed: []byte("platform-old-qe"), QEISVSVN: simtee.DefaultQEISVSVN - 1}
	ancient := simtee.PlatformConfig{Seed: []byte("platform-ancient"), PCESVN: 4}
	wide := simtee.PlatformConfig{Seed: []byte("platform-wide")}
	for i := range wide.Components {
		wide.Components[i] = 0xff
	}
	list := []scenario{
		{name: "good", platform: first, knobs: []simtee.Knob{simtee.KnobLowS, simtee.KnobLowSQE}},
		{name: "high-s-both", platform: first, knobs: []simtee.Knob{simtee.KnobHighS, simtee.KnobHighSQE}},
		{name: "second-platform", platform: second},
		{name: "out-of-date", platform: outdated},
		{name: "qe-out-of-date", platform: oldQE},
		{name: "module-out-of-date", platform: first, svn: [16]uint8{3, 1, 7}},
		{name: "module-0", platform: first, svn: [16]uint8{5, 0, 7}},
		{name: "module-unknown", platform: first, svn: [16]uint8{5, 9, 7}},
		{name: "unrecognized", platform: ancient},
		{name: "svn-255", platform: wide},
	}
	for _, knob := range simtee.Knobs() {
		list = append(list, scenario{name: string(knob), platform: first, knobs: []simtee.Knob{knob}})
	}
	return list
}

func writeFixtures(a *simtee.Authority, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	authority, err := describeAuthority(a)
	if err != nil {
		return err
	}
	if err := writeJSON(dir, "attestation_authority.json", authority); err != nil {
		return err
	}
	collateral, err := upserts(a, simtee.DefaultBundle())
	if err != nil {
		return err
	}
	if err := writeJSON(dir, "attestation_collateral.json", collateral); err != nil {
		return err
	}
	quotes := make(map[string]*quoteOut)
	for _, s := range scenarios() {
		q, err := s.quote(a)
		if err != nil {
			return fmt.Errorf("scenario %s: %w", s.name, err)
		}
		quotes[s.name] = q
	}
	return writeJSON(dir, "attestation_quotes.json", quotes)
}

// quote makes the scenario's quote with the fixtures' report data.
func (s scenario) quote(a *simtee.Authority) (*quoteOut, error) {
	p, err := a.NewPlatform(s.platform)
	if err != nil {
		return nil, err
	}
	td := simtee.DefaultTD()
	if s.svn != ([16]uint8{}) {
		td.TeeTCBSVN = s.svn
	}
	var reportData [64]byte
	for i := range 32 {
		reportData[i] = 0x01
	}
	out, err := makeQuote(a, p, simtee.QuoteConfig{TD: td, ReportData: reportData}, s.knobs)
	if err != nil {
		return nil, err
	}
	// The contracts take the compact evidence; the raw quotes would only make the file three times as large.
	out.RawQuote = nil
	return out, nil
}

func writeJSON(dir, name string, value any) error {
	content, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return writeFile(dir, name, append(content, '\n'))
}
