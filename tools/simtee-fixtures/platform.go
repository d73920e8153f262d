package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/simtee"
)

// platformFlags say what machine to simulate.
func platformFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "platform-seed", Value: "platform-1", Usage: "seed of the machine: its keys, PPID and serial number"},
		&cli.StringFlag{Name: "fmspc", Usage: "platform family, 6 `BYTES` (default the simulated family)"},
		&cli.StringFlag{Name: "ppid", Usage: "hardware identity, 16 `BYTES` (default from the seed)"},
		&cli.StringFlag{Name: "components", Usage: "SGX TCB component SVNs, 16 `BYTES` (default up to date)"},
		&cli.UintFlag{Name: "pcesvn", Value: simtee.DefaultPCESVN, Usage: "provisioning enclave SVN; 5 makes the platform OutOfDate"},
		&cli.UintFlag{Name: "qe-isvsvn", Value: simtee.DefaultQEISVSVN, Usage: "quoting enclave SVN; 3 makes it OutOfDate"},
	}
}

// machine builds the machine the flags name, and the authority that signs for it.
func machine(c *cli.Context) (*simtee.Authority, *simtee.Platform, error) {
	a, err := authority(c)
	if err != nil {
		return nil, nil, err
	}
	p, err := platform(c, a)
	if err != nil {
		return nil, nil, err
	}
	return a, p, nil
}

func platform(c *cli.Context, a *simtee.Authority) (*simtee.Platform, error) {
	seed, err := parseSeed("platform-seed", c.String("platform-seed"))
	if err != nil {
		return nil, err
	}
	config := simtee.PlatformConfig{Seed: seed}
	for flag, field := range map[string][]byte{
		"fmspc": config.FMSPC[:], "ppid": config.PPID[:], "components": config.Components[:],
	} {
		if err := parseFixed(flag, c.String(flag), field); err != nil {
			return nil, err
		}
	}
	for flag, field := range map[string]*uint16{"pcesvn": &config.PCESVN, "qe-isvsvn": &config.QEISVSVN} {
		value := c.Uint(flag)
		if value == 0 || value > 0xffff {
			return nil, fmt.Errorf("%w: --%s %d is not in 1 to 65535", errFlag, flag, value)
		}
		*field = uint16(value)
	}
	return a.NewPlatform(config)
}

func platformCommand() *cli.Command {
	return &cli.Command{
		Name:  "platform",
		Usage: "print a machine's PCK certificate and what is in it",
		Flags: platformFlags(),
		Action: func(c *cli.Context) error {
			a, p, err := machine(c)
			if err != nil {
				return err
			}
			return printJSON(c.App.Writer, describePlatform(a, p))
		},
	}
}

func attestationKeyCommand() *cli.Command {
	return &cli.Command{
		Name:  "attestation-key",
		Usage: "print the private key that a machine's quotes are signed with, 0x-hex",
		Flags: platformFlags(),
		Action: func(c *cli.Context) error {
			_, p, err := machine(c)
			if err != nil {
				return err
			}
			key, err := p.AttestationKey()
			if err != nil {
				return err
			}
			// No line feed: vm.ffi decodes the output only if it is hex to the last byte.
			_, err = fmt.Fprint(c.App.Writer, hexBytes(key).String())
			return err
		},
	}
}

// platformOut is what `platform` prints.
type platformOut struct {
	RootKey        hexBytes `json:"rootKey"`
	CA             hexBytes `json:"caDer"`
	Leaf           hexBytes `json:"leafDer"`
	Serial         hexBytes `json:"serial"`
	PCKKey         hexBytes `json:"pckKey"` // x||y
	NotBefore      int64    `json:"notBefore"`
	NotAfter       int64    `json:"notAfter"`
	PPID           hexBytes `json:"ppid"`
	FMSPC          hexBytes `json:"fmspc"`
	PCEID          hexBytes `json:"pceId"`
	PCESVN         uint16   `json:"pceSvn"`
	CPUSVN         hexBytes `json:"cpuSvn"`
	Components     hexBytes `json:"sgxComponents"`
	InstanceID     hexBytes `json:"platformInstanceId"`
	AttestationKey hexBytes `json:"attestationKey"` // x||y
}

func describePlatform(a *simtee.Authority, p *simtee.Platform) platformOut {
	config, leaf, root, key := p.Config(), p.PCK(), a.RootKeyXY(), p.AttestationKeyXY()
	pck := p.PCKKeyXY()
	return platformOut{
		RootKey:        root[:],
		CA:             a.CADER(config.CA),
		Leaf:           leaf.Raw,
		Serial:         leaf.SerialNumber.Bytes(),
		PCKKey:         pck[:],
		NotBefore:      leaf.NotBefore.Unix(),
		NotAfter:       leaf.NotAfter.Unix(),
		PPID:           config.PPID[:],
		FMSPC:          config.FMSPC[:],
		PCEID:          config.PCEID[:],
		PCESVN:         config.PCESVN,
		CPUSVN:         config.CPUSVN[:],
		Components:     config.Components[:],
		InstanceID:     config.InstanceID[:],
		AttestationKey: key[:],
	}
}
