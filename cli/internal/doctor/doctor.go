// Package doctor is `assay doctor`: what this machine has of what attestation needs.
package doctor

import (
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/internal/service"
)

// Command is `assay doctor`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "doctor",
		Usage: "say what this machine lacks to run a node, and how to get it",
		Description: "Looks for a TDX trust domain, a dstack machine and an SGX enclave in Gramine, and asks nobody. `prover-node doctor`\n" +
			"also has a quote made, and can ask Intel about the platform. Exit codes: 0 some way is ready, 5 none is.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "dstack-endpoint", Usage: "Unix `SOCKET` of dstack's guest agent; its usual places if empty"},
			&cli.StringFlag{Name: "gramine-dir", Usage: "`DIRECTORY` of Gramine's attestation files; /dev/attestation if empty"},
			session.JSONFlag(),
		},
		Action: func(cctx *cli.Context) error {
			diagnosis := machine.Diagnose(machine.Real(), machine.Places{
				DstackEndpoint: cctx.String("dstack-endpoint"), GramineFiles: cctx.String("gramine-dir"),
			})
			text := func(out io.Writer) { fmt.Fprint(out, diagnosis.Text()) }
			if err := session.Print(cctx.App.Writer, cctx.Bool("json"), diagnosis, text); err != nil {
				return err
			}
			if diagnosis.Best == "" {
				return service.AttestationError(errors.New("this machine cannot attest with any provider"))
			}
			return nil
		},
	}
}
