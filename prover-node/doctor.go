package provernode

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/doctor"
)

// fetchTimeout bounds one answer of a provisioning service.
const fetchTimeout = 30 * time.Second

// doctorCommand is `prover-node doctor`.
func doctorCommand() *cli.Command {
	return &cli.Command{
		Name:  "doctor",
		Usage: "say whether this machine can attest, what it lacks, and how to get that",
		Description: `Looks at what there is for each provider, and has a quote made by the one that --attestation-provider names (auto:
by the best there is). Nothing is sent anywhere unless --pcs names a provisioning service: then Intel's verdict on the
platform is asked for as it counts now, and as it will when the newest TCB recovery does, with every SVN that is short.

   prover-node doctor
   prover-node --attestation-provider dstack doctor --pcs ` + pcs.IntelBase + `

Exit codes: 0 this machine can attest, 2 usage, 3 configuration, 5 it cannot.`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "json", Usage: "print JSON for programs instead of text for people"},
			&cli.StringFlag{Name: "pcs", Usage: "`URL` of a provisioning service to ask for the platform's status"},
			&cli.StringFlag{Name: "root", Usage: "trust the certificate in this `FILE` (DER or PEM) instead of Intel's root; the simulated provider's own is trusted by itself"},
		},
		Action: examine,
	}
}

func examine(cctx *cli.Context) error {
	if cctx.Args().Present() {
		return service.UsageError(fmt.Errorf("doctor takes no arguments, got %q", cctx.Args().Slice()))
	}
	config, _, err := service.Load(cctx, Spec().EnvPrefix, DefaultConfig())
	if err != nil {
		return service.ConfigError(err)
	}
	deps := doctor.Deps{System: machine.Real(), Now: time.Now}
	if deps.Wanted, err = config.attestation(); err != nil {
		return service.ConfigError(err)
	}
	if deps.Wanted.Sim.PlatformSeed == "" {
		deps.Wanted.Sim.PlatformSeed = "doctor"
	}
	if deps.Root, err = trustedRoot(cctx.String("root"), deps.Wanted); err != nil {
		return service.ConfigError(err)
	}
	if base := cctx.String("pcs"); base != "" {
		deps.PCS = &pcs.Client{Get: pcs.HTTP{Client: &http.Client{Timeout: fetchTimeout}}, Base: base}
	}
	report := doctor.Examine(cctx.Context, deps)
	if cctx.Bool("json") {
		encoder := json.NewEncoder(cctx.App.Writer)
		encoder.SetIndent("", "  ")
		err = encoder.Encode(report)
	} else {
		_, err = fmt.Fprint(cctx.App.Writer, report.Text())
	}
	if err != nil {
		return service.WithCode(service.ExitFailure, fmt.Errorf("print report: %w", err))
	}
	if !report.Fit {
		return service.AttestationError(errors.New(report.Reason))
	}
	return nil
}

// trustedRoot is the key that quotes are traced to.
func trustedRoot(file string, wanted attest.Config) (genuine.RootKey, error) {
	if file != "" {
		return rootKeyOf(file)
	}
	if wanted.Method != attest.MethodSim {
		return dcap.IntelRoot(), nil
	}
	authority, err := simtee.NewAuthority([]byte(wanted.Sim.AuthoritySeed), time.Now)
	if err != nil {
		return genuine.RootKey{}, fmt.Errorf("sim-authority-seed: %w", err)
	}
	return authority.RootKeyXY(), nil
}

func rootKeyOf(file string) (genuine.RootKey, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return genuine.RootKey{}, fmt.Errorf("root: %w", err)
	}
	if block, _ := pem.Decode(content); block != nil {
		content = block.Bytes
	}
	cert, err := x509.ParseCertificate(content)
	if err != nil {
		return genuine.RootKey{}, fmt.Errorf("root: %s is no certificate: %w", file, err)
	}
	key, isECDSA := cert.PublicKey.(*ecdsa.PublicKey)
	if !isECDSA || key.Curve != elliptic.P256() {
		return genuine.RootKey{}, fmt.Errorf("root: the key in %s is not on P-256", file)
	}
	point, err := key.Bytes()
	if err != nil {
		return genuine.RootKey{}, fmt.Errorf("root: %s: %w", file, err)
	}
	return genuine.RootKey(point[1:]), nil
}
