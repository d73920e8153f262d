// Package quote is `assay quote`: whether an attestation quote is genuine, what Intel says about the machine it came from,
// and whether a policy accepts it.
package quote

import (
	"errors"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/service"
)

// Exit codes of `assay quote verify`. Where several apply it is the first of them.
const (
	exitMalformed  = 3
	exitNotGenuine = 4
	exitCollateral = 5
	exitRefused    = 6
)

// fetchTimeout bounds how long a provisioning service may take for all of its answers.
const fetchTimeout = 30 * time.Second

const verifyDescription = `FILE holds a quote as its device gave it, or the same in hex: SGX version 3, TDX version 4, or
version 5 of either. "-" reads standard input.

Collateral comes from a file in dcap-qvl's layout or from a provisioning service, such as
` + "`--pcs https://api.trustedservices.intel.com`" + `. Nothing is fetched unless asked for.

The default policy refuses debug, a non-zero MRSERVICETD, and every status but UpToDate and SWHardeningNeeded. A policy
file is JSON and replaces the rules it names:

   {"statuses": ["UpToDate"], "minEvaluation": 18, "reportData": "…64 bytes…",
    "measurements": [{"name": …, "mrtd": …, "rtmr0": …, "rtmr1": …, "rtmr2": …, "rtmr3": … (may be left out),
                      "mrconfigid": …, "attributes": …, "xfam": …}],
    "enclaves": [{"name": …, "mrenclave": …, "attributes": …, "attributesMask": …}],
    "deniedAdvisories": ["INTEL-SA-00615"], "deniedFmspcs": ["00806F050000"]}

Exit codes: 0 accepted, 2 wrong usage, 3 malformed, 4 not genuine, 5 collateral missing, expired or of another platform
family, 6 refused by the policy. Where several apply it is the first.`

// Command is `assay quote`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "quote",
		Usage: "look into attestation quotes",
		Subcommands: []*cli.Command{{
			Name:        "verify",
			Usage:       "say whether a quote is genuine and what its platform is worth",
			ArgsUsage:   "FILE",
			Description: verifyDescription,
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "collateral", Usage: "`BUNDLE.json` with all the collateral"},
				&cli.StringFlag{Name: "pcs", Usage: "`URL` of a provisioning service to fetch the collateral from"},
				&cli.StringFlag{Name: "update", Value: "standard", Usage: "which TCB recovery --pcs is asked for: standard or early"},
				&cli.StringFlag{Name: "at", Usage: "verify for this `TIME` (RFC 3339) instead of now"},
				&cli.StringFlag{Name: "policy", Usage: "`FILE` with the rules for acceptance"},
				&cli.StringFlag{Name: "root", Usage: "trust the certificate in this `FILE` (DER or PEM) instead of Intel's root"},
				session.JSONFlag(),
			},
			Action: verify,
		}},
	}
}

// errRefused is the class of what a policy refuses.
var errRefused = errors.New("refused by the policy")

func verify(cctx *cli.Context) error {
	in, err := readInput(cctx)
	if err != nil {
		return service.UsageError(err)
	}
	shown, verdict := appraise(cctx.Context, in)
	if err := session.Print(cctx.App.Writer, cctx.Bool("json"), shown.outcome, shown.table); err != nil {
		return err
	}
	if verdict == nil {
		return nil
	}
	return service.WithCode(exitCode(verdict), fmt.Errorf("quote: %w", verdict))
}
