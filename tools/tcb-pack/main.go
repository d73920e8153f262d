// Command tcb-pack turns Intel's TCB info and quoting-enclave identity into the JSON that a deployment feeds into the
// on-chain CollateralStore.
//
// It packs nothing it has not verified: the documents must be signed, under a certificate that the root has not
// revoked, by a chain that ends in the root key given (Intel's unless told otherwise), and must be current at the time
// given.
package main

import (
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/pack"
)

// Exit statuses by class of failure.
const (
	exitUsage       = 2
	exitAttestation = 5
)

var (
	errFlag      = errors.New("bad flag")
	errUntrusted = errors.New("collateral refused")
)

func main() {
	err := newApp(os.Stdout).Run(os.Args)
	if err == nil {
		return
	}
	fmt.Fprintln(os.Stderr, "tcb-pack:", err)
	if errors.Is(err, errUntrusted) {
		os.Exit(exitAttestation)
	}
	os.Exit(exitUsage)
}

func newApp(out io.Writer) *cli.App {
	return &cli.App{
		Name:      "tcb-pack",
		Usage:     "verify Intel's collateral and print it in the form of the on-chain store",
		UsageText: "tcb-pack --bundle FILE [--root KEY] [--at TIME]\n   tcb-pack --tcb-info FILE --qe-identity FILE --issuer-chain FILE --root-crl FILE [--root KEY] [--at TIME]",
		Description: "Prints {\"tcbInfo\":…,\"tcbInfoAbi\":…,\"qeIdentity\":…,\"qeIdentityAbi\":…}: numbers decimal, byte\n" +
			"strings 0x-hex, the ABI fields abi.encode of the struct beside them.\n" +
			"Exit status 0, 2 for bad input, 5 for collateral that is not to be trusted.",
		Writer:          out,
		HideHelpCommand: true,
		ExitErrHandler:  func(*cli.Context, error) {},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "bundle", Usage: "collateral `FILE` in dcap-qvl's layout, instead of the next four"},
			&cli.StringFlag{Name: "tcb-info", Usage: "TCB info answer of the provisioning service"},
			&cli.StringFlag{Name: "qe-identity", Usage: "QE identity answer of the provisioning service"},
			&cli.StringFlag{Name: "issuer-chain", Usage: "PEM `FILE` with the TCB signing certificate and the root"},
			&cli.StringFlag{Name: "root-crl", Usage: "revocation list of the root, DER `FILE`"},
			&cli.StringFlag{Name: "root", Value: "intel", Usage: "trusted root `KEY`: intel, or x||y as 64 bytes of 0x-hex"},
			&cli.StringFlag{Name: "at", Value: "now", Usage: "`TIME` to verify for: RFC 3339 or now"},
		},
		Action: run,
	}
}

func run(c *cli.Context) error {
	root, err := readRoot(c.String("root"))
	if err != nil {
		return err
	}
	at, err := readTime(c.String("at"))
	if err != nil {
		return err
	}
	set, err := readSet(c)
	if err != nil {
		return err
	}
	if err := genuine.VerifyDocuments(set, root, at); err != nil {
		return fmt.Errorf("%w: %w", errUntrusted, err)
	}
	packed, err := pack.NewCollateral(set.TCBInfo, set.QEIdentity)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(c.App.Writer)
	encoder.SetIndent("", "  ")
	return encoder.Encode(packed)
}

func readRoot(value string) (genuine.RootKey, error) {
	if value == "intel" {
		return dcap.IntelRoot(), nil
	}
	digits, found := strings.CutPrefix(value, "0x")
	raw, err := hex.DecodeString(digits)
	var key genuine.RootKey
	if !found || err != nil || len(raw) != len(key) {
		return key, fmt.Errorf("%w: --root %q is neither intel nor 64 bytes of 0x-hex", errFlag, value)
	}
	copy(key[:], raw)
	return key, nil
}

func readTime(value string) (time.Time, error) {
	if value == "now" {
		return time.Now().UTC(), nil
	}
	at, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return at, fmt.Errorf("%w: --at %q is neither RFC 3339 nor now", errFlag, value)
	}
	return at, nil
}

// readSet reads the collateral from one file or from four.
func readSet(c *cli.Context) (*collateral.Set, error) {
	parts := []string{"tcb-info", "qe-identity", "issuer-chain", "root-crl"}
	if file := c.String("bundle"); file != "" {
		for _, part := range parts {
			if c.IsSet(part) {
				return nil, fmt.Errorf("%w: --bundle and --%s exclude each other", errFlag, part)
			}
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("read bundle: %w", err)
		}
		return collateral.ReadBundle(data)
	}
	content := make(map[string][]byte)
	for _, part := range parts {
		if c.String(part) == "" {
			return nil, fmt.Errorf("%w: --%s is missing; give it, or all in one with --bundle", errFlag, part)
		}
		data, err := os.ReadFile(c.String(part))
		if err != nil {
			return nil, fmt.Errorf("read --%s: %w", part, err)
		}
		content[part] = data
	}
	return assemble(content)
}

func assemble(content map[string][]byte) (*collateral.Set, error) {
	set := &collateral.Set{}
	var chain []*x509.Certificate
	var err error
	if set.TCBInfo, err = collateral.ReadTCBInfo(content["tcb-info"]); err != nil {
		return nil, err
	}
	if set.QEIdentity, err = collateral.ReadQEIdentity(content["qe-identity"]); err != nil {
		return nil, err
	}
	if chain, err = collateral.ReadChain(content["issuer-chain"]); err != nil {
		return nil, err
	}
	if set.RootCRL, err = collateral.ReadCRL(content["root-crl"]); err != nil {
		return nil, err
	}
	set.TCBInfoChain, set.QEChain = chain, chain
	return set, nil
}
