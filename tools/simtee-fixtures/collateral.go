package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/pack"
	"github.com/assay-network/assay/internal/simtee"
)

// collateralFlags say what collateral to issue.
func collateralFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "fmspc", Usage: "platform family, 6 `BYTES` (default the simulated family)"},
		&cli.BoolFlag{Name: "sgx", Usage: "for enclaves instead of trust domains"},
		&cli.BoolFlag{Name: "raise-tcb", Usage: "after a TCB recovery: a default platform is OutOfDate"},
		&cli.StringSliceFlag{Name: "revoke", Usage: "serial `NUMBER`, 0x-hex, on the PCK CA's revocation list; may be repeated"},
		&cli.StringFlag{Name: "format", Value: formatPacked, Usage: "packed, bundle or files"},
		&cli.StringFlag{Name: "out", Usage: "`DIRECTORY` for the format files"},
	}
}

// Output formats of `collateral`.
const (
	formatPacked = "packed"
	formatBundle = "bundle"
	formatFiles  = "files"
)

func collateralCommand() *cli.Command {
	return &cli.Command{
		Name:  "collateral",
		Usage: "issue TCB info, QE identity and revocation lists, dated by --at and valid 30 days",
		Description: "Formats:\n" +
			"  packed  root key, CA and the structs of the on-chain store, each also as abi.encode\n" +
			"  bundle  one JSON object in dcap-qvl's layout\n" +
			"  files   the provisioning service's answers as files in --out:\n" +
			"          tcb_info.json qe_identity.json issuer_chain.pem root_crl.der pck_crl.der root.pem root_key.hex bundle.json",
		Flags:  collateralFlags(),
		Action: collateralAction,
	}
}

func collateralAction(c *cli.Context) error {
	a, err := authority(c)
	if err != nil {
		return err
	}
	config, err := bundleConfig(c)
	if err != nil {
		return err
	}
	switch format := c.String("format"); format {
	case formatPacked:
		packed, err := packCollateral(a, config)
		if err != nil {
			return err
		}
		return printJSON(c.App.Writer, packed)
	case formatBundle:
		bundle, err := a.Bundle(config)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(c.App.Writer, "%s\n", bundle)
		return err
	case formatFiles:
		return writeFiles(a, config, c.String("out"))
	default:
		return fmt.Errorf("%w: --format %q is not packed, bundle or files", errFlag, format)
	}
}

func bundleConfig(c *cli.Context) (simtee.BundleConfig, error) {
	config := simtee.DefaultBundle()
	if c.Bool("sgx") {
		config = simtee.DefaultBundleSGX()
	}
	if err := parseFixed("fmspc", c.String("fmspc"), config.TCBInfo.FMSPC[:]); err != nil {
		return config, err
	}
	if c.Bool("raise-tcb") {
		config.TCBInfo = config.TCBInfo.RaiseTCB("INTEL-SA-01079")
	}
	for _, value := range c.StringSlice("revoke") {
		serial, err := parseHex("revoke", value)
		if err != nil {
			return config, err
		}
		config.RevokedPCKs = append(config.RevokedPCKs, bigInt(serial))
	}
	return config, nil
}

// collateralOut is what `collateral` prints in the packed format.
type collateralOut struct {
	authorityOut
	*pack.Collateral
	PCKCRL  hexBytes `json:"pckCrlDer"`
	RootCRL hexBytes `json:"rootCrlDer"`
}

func packCollateral(a *simtee.Authority, config simtee.BundleConfig) (*collateralOut, error) {
	bundle, err := a.Bundle(config)
	if err != nil {
		return nil, err
	}
	set, err := collateral.ReadBundle(bundle)
	if err != nil {
		return nil, err
	}
	packed, err := pack.NewCollateral(set.TCBInfo, set.QEIdentity)
	if err != nil {
		return nil, err
	}
	return &collateralOut{
		authorityOut: describeAuthority(a),
		Collateral:   packed,
		PCKCRL:       set.PCKCRL.Raw,
		RootCRL:      set.RootCRL.Raw,
	}, nil
}

// writeFiles writes the answers of the provisioning service.
func writeFiles(a *simtee.Authority, config simtee.BundleConfig, dir string) error {
	if dir == "" {
		return fmt.Errorf("%w: --out is missing", errFlag)
	}
	tcb, err := a.TCBInfo(config.TCBInfo)
	if err != nil {
		return err
	}
	qe, err := a.QEIdentity(config.QEIdentity)
	if err != nil {
		return err
	}
	bundle, err := a.Bundle(config)
	if err != nil {
		return err
	}
	pckCRL, err := a.PCKCRL(config.CA, config.RevokedPCKs...)
	if err != nil {
		return err
	}
	rootCRL, err := a.RootCRL(config.RevokedByRoot...)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	key := a.RootKeyXY()
	return errors.Join(
		writeFile(dir, "tcb_info.json", tcb.Body),
		writeFile(dir, "qe_identity.json", qe.Body),
		writeFile(dir, "issuer_chain.pem", a.TCBSignerChainPEM()),
		writeFile(dir, "pck_crl.der", pckCRL),
		writeFile(dir, "root_crl.der", rootCRL),
		writeFile(dir, "root.pem", a.RootPEM()),
		writeFile(dir, "root_key.hex", []byte("0x"+hex.EncodeToString(key[:])+"\n")),
		writeFile(dir, "bundle.json", bundle),
	)
}

func writeFile(dir, name string, content []byte) error {
	if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}
