// Command simtee (tools/simtee-fixtures) speaks for the simulated platform on the command line: it prints simulated
// quotes, certificates and collateral, and writes the fixtures of the contract tests.
//
// Everything it prints follows from its flags alone, so two calls with the same flags print the same bytes. It holds
// no state, reads no clock unless --at now is given, and speaks to nobody, except that `serve` answers on the address it is
// told.
package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/simtee"
)

const exitUsage = 2

func main() {
	if err := newApp(os.Stdout).Run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "simtee:", err)
		os.Exit(exitUsage)
	}
}

// fixtureTime is the moment all fixtures are dated at, unless --at says otherwise.
func fixtureTime() time.Time { return time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC) }

func newApp(out io.Writer) *cli.App {
	return &cli.App{
		Name:      "simtee",
		Usage:     "simulated SGX and TDX platform: quotes, certificates, collateral and test fixtures",
		UsageText: "simtee [--authority-seed SEED] [--at TIME] COMMAND [flags]",
		Description: "Prints JSON on standard output unless told otherwise; byte strings are 0x-hex, numbers decimal.\n" +
			"Seeds are text, or bytes if they begin with 0x. Exit status 0, or 2 with the reason on standard error.",
		Writer:          out,
		HideHelpCommand: true,
		// Errors are reported once, by main.
		ExitErrHandler: func(*cli.Context, error) {},
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "authority-seed", Value: simtee.DevnetSeed, Usage: "seed of the simulated Intel"},
			&cli.StringFlag{
				Name: "at", Value: fixtureTime().Format(time.RFC3339),
				Usage: "issue `TIME` of collateral: RFC 3339, unix seconds, or now",
			},
		},
		Commands: []*cli.Command{rootCommand(), platformCommand(), attestationKeyCommand(), quoteCommand(), collateralCommand(), fixturesCommand(), intelCommand(), serveCommand()},
	}
}

// authority builds the authority the global flags name.
func authority(c *cli.Context) (*simtee.Authority, error) {
	seed, err := parseSeed("authority-seed", c.String("authority-seed"))
	if err != nil {
		return nil, err
	}
	at, err := parseTime(c.String("at"))
	if err != nil {
		return nil, err
	}
	return simtee.NewAuthority(seed, func() time.Time { return at })
}

func rootCommand() *cli.Command {
	return &cli.Command{
		Name:  "root",
		Usage: "print the authority's root key and CA certificates",
		Action: func(c *cli.Context) error {
			a, err := authority(c)
			if err != nil {
				return err
			}
			out, err := describeAuthority(a)
			if err != nil {
				return err
			}
			return printJSON(c.App.Writer, out)
		},
	}
}

// authorityOut is what `root` prints.
type authorityOut struct {
	RootKey     hexBytes `json:"rootKey"` // x||y
	RootDER     hexBytes `json:"rootDer"`
	PlatformCA  hexBytes `json:"platformCaDer"`
	ProcessorCA hexBytes `json:"processorCaDer"`
	TCBSigner   hexBytes `json:"tcbSignerDer"`
	// TCBSignerKey is private, of a signer that only the simulated root vouches for.
	TCBSignerKey hexBytes `json:"tcbSignerKey"`
}

func describeAuthority(a *simtee.Authority) (authorityOut, error) {
	key := a.RootKeyXY()
	signerKey, err := a.TCBSignerKey()
	if err != nil {
		return authorityOut{}, fmt.Errorf("read signer's key: %w", err)
	}
	return authorityOut{
		TCBSignerKey: signerKey,
		RootKey:      key[:],
		RootDER:      a.Root().Raw,
		PlatformCA:   a.PlatformCADER(),
		ProcessorCA:  a.CADER(simtee.ProcessorCA),
		TCBSigner:    a.TCBSigner().Raw,
	}, nil
}
