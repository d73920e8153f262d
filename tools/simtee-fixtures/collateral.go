package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/chain/upsert/simulated"
	"github.com/assay-network/assay/internal/simtee"
)

// collateralFlags say what collateral to issue.
func collateralFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "fmspc", Usage: "platform family, 6 `BYTES` (default the simulated family)"},
		&cli.BoolFlag{Name: "sgx", Usage: "for enclaves instead of trust domains"},
		&cli.BoolFlag{Name: "raise-tcb", Usage: "after a TCB recovery: a default platform is OutOfDate"},
		&cli.StringSliceFlag{Name: "revoke", Usage: "serial `NUMBER`, 0x-hex, on the PCK CA's revocation list; may be repeated"},
		&cli.StringSliceFlag{Name: "revoke-by-root", Usage: "the same on the root's revocation list"},
		&cli.StringFlag{Name: "format", Value: formatUpserts, Usage: "upserts, bundle or files"},
		&cli.StringFlag{Name: "out", Usage: "`DIRECTORY` for the format files"},
	}
}

// recoveryAdvisory is why a simulated TCB recovery happens.
const recoveryAdvisory = "INTEL-SA-01079"

// Output formats of `collateral`.
const (
	formatUpserts = "upserts"
	formatBundle  = "bundle"
	formatFiles   = "files"
)

func collateralCommand() *cli.Command {
	return &cli.Command{
		Name:  "collateral",
		Usage: "issue TCB info, QE identity and revocation lists, dated by --at and valid 30 days",
		Description: "Formats:\n" +
			"  upserts root key, CAs, revocation lists, and the calls that fill the on-chain store, for enclaves and trust\n" +
			"          domains: abi.encode(bytes[]), in an order in which they succeed\n" +
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
	case formatUpserts:
		out, err := upserts(a, config)
		if err != nil {
			return err
		}
		return printJSON(c.App.Writer, out)
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
		return fmt.Errorf("%w: --format %q is not upserts, bundle or files", errFlag, format)
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
		config = config.RaiseTCB(recoveryAdvisory)
	}
	for _, value := range c.StringSlice("revoke") {
		serial, err := parseHex("revoke", value)
		if err != nil {
			return config, err
		}
		config.RevokedPCKs = append(config.RevokedPCKs, bigInt(serial))
	}
	for _, value := range c.StringSlice("revoke-by-root") {
		serial, err := parseHex("revoke-by-root", value)
		if err != nil {
			return config, err
		}
		config.RevokedByRoot = append(config.RevokedByRoot, bigInt(serial))
	}
	return config, nil
}

// collateralOut is what `collateral` prints in the upserts format.
type collateralOut struct {
	authorityOut
	FMSPC      hexBytes `json:"fmspc"`
	Evaluation uint32   `json:"evaluation"`
	Upserts    hexBytes `json:"upserts"`
	PCKCRL     hexBytes `json:"pckCrlDer"`
	RootCRL    hexBytes `json:"rootCrlDer"`
	// The documents of the one TEE that was asked for, as signed.
	TCBInfo     string `json:"tcbInfo"`
	QEIdentity  string `json:"qeIdentity"`
	Evaluations string `json:"evaluations"`
}

// upserts issues the collateral of the family for both TEEs. After a TCB recovery the state before it is there too, as at
// Intel's.
func upserts(a *simtee.Authority, config simtee.BundleConfig) (*collateralOut, error) {
	var bundles []simtee.BundleConfig
	for _, base := range []simtee.BundleConfig{simtee.DefaultBundle(), simtee.DefaultBundleSGX()} {
		base.TCBInfo.FMSPC = config.TCBInfo.FMSPC
		base.RevokedPCKs, base.RevokedByRoot = config.RevokedPCKs, config.RevokedByRoot
		bundles = append(bundles, base)
		if config.TCBInfo.Evaluation != base.TCBInfo.Evaluation {
			bundles = append(bundles, base.RaiseTCB(recoveryAdvisory))
		}
	}
	calls, err := simulated.Calls(a, bundles...)
	if err != nil {
		return nil, err
	}
	pckCRL, err := a.PCKCRLOf(config.CA, config.PCKList())
	if err != nil {
		return nil, err
	}
	rootCRL, err := a.RootCRLOf(config.RootList())
	if err != nil {
		return nil, err
	}
	out := &collateralOut{
		FMSPC: config.TCBInfo.FMSPC[:], Evaluation: config.TCBInfo.Evaluation,
		Upserts: abiList(calls), PCKCRL: pckCRL, RootCRL: rootCRL,
	}
	if out.authorityOut, err = describeAuthority(a); err != nil {
		return nil, err
	}
	return out, out.addDocuments(a, config)
}

// addDocuments issues the documents of the one TEE.
func (o *collateralOut) addDocuments(a *simtee.Authority, config simtee.BundleConfig) error {
	info, err := a.TCBInfo(config.TCBInfo)
	if err != nil {
		return err
	}
	qe, err := a.QEIdentity(config.QEIdentity)
	if err != nil {
		return err
	}
	list, err := a.Evaluations(simtee.Evaluations{
		SGX:     config.TCBInfo.SGX,
		Numbers: []simtee.Evaluation{{Number: config.TCBInfo.Evaluation, Recovered: config.TCBInfo.Levels[0].Date}},
	})
	o.TCBInfo, o.QEIdentity, o.Evaluations = string(info.Document), string(qe.Document), string(list.Document)
	return err
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
