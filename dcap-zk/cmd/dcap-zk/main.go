// Command dcap-zk makes keys for batch circuits, proves batches of quotes, and verifies proofs; see dcap-zk --help.
//
// Results go to standard output or the file named, progress to standard error. It speaks to nobody.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Exit statuses by what went wrong.
const (
	exitOther   = 1
	exitUsage   = 2
	exitKeys    = 3
	exitQuote   = 4
	exitInvalid = 5
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := newApp(os.Stdout, os.Stderr).RunContext(ctx, os.Args)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "dcap-zk:", err)
		os.Exit(statusOf(err))
	}
}

// errUsage reports flags and arguments that make no sense.
var errUsage = errors.New("usage")

func statusOf(err error) int {
	is := func(targets ...error) bool {
		for _, target := range targets {
			if errors.Is(err, target) {
				return true
			}
		}
		return false
	}
	var field *parse.FieldError
	switch {
	case is(errUsage):
		return exitUsage
	case is(prover.ErrNoKeys, prover.ErrKeys, prover.ErrCeremony):
		return exitKeys
	case is(witness.ErrQuoteSignature, witness.ErrReportSignature, witness.ErrCertificateSignature, witness.ErrCertificate) ||
		errors.As(err, &field):
		return exitQuote
	case is(prover.ErrProof, prover.ErrMalformed, prover.ErrContribution, claims.ErrBinding, claims.ErrReport, claims.ErrBatch):
		return exitInvalid
	}
	return exitOther
}

func newApp(out, progress io.Writer) *cli.App {
	return &cli.App{
		Name:      "dcap-zk",
		Usage:     "prove batches of DCAP quotes in zero knowledge",
		UsageText: "dcap-zk [--authority NAME | --ca-cert FILE] [--slots N] [--keys DIR] COMMAND [flags]",
		Description: "Exit status 0, or 2 usage, 3 keys or ceremony missing or unfit, 4 a quote that cannot be proven, 5 a proof or a\n" +
			"contribution that does not hold, 1 anything else.",
		Writer:          out,
		ErrWriter:       progress,
		HideHelpCommand: true,
		// Errors are reported once, by main.
		ExitErrHandler: func(*cli.Context, error) {},
		Flags: []cli.Flag{
			&cli.StringFlag{
				Name: "authority", Value: "intel-platform", EnvVars: []string{"DCAP_ZK_AUTHORITY"},
				Usage: "CA that certifies the machines: intel-platform, intel-processor, or the development networks' simulated-platform",
			},
			&cli.StringFlag{
				Name: "ca-cert", EnvVars: []string{"DCAP_ZK_CA_CERT"},
				Usage: "certificate `FILE` of another CA, PEM or DER, such as a simulated one; proofs are worth what it is",
			},
			&cli.IntFlag{Name: "slots", Value: 1, EnvVars: []string{"DCAP_ZK_SLOTS"}, Usage: "quotes in a proof"},
			&cli.StringFlag{
				Name: "keys", Value: defaultKeys(), EnvVars: []string{"DCAP_ZK_KEYS"}, Usage: "`DIR` that keys are kept in, by circuit",
			},
			&cli.IntFlag{
				Name: "memory", Value: 0, EnvVars: []string{"DCAP_ZK_MEMORY"},
				Usage: "`MiB` to stay below, at the price of time; 0 for 2 GiB and 1.25 GiB more for each slot after the first",
			},
		},
		Before:   limitMemory,
		Commands: []*cli.Command{setupCommand(), proveCommand(), verifyCommand(), exportCommand(), devkeysCommand(), benchCommand(), ceremonyCommand(compile)},
	}
}

// defaultKeys is a directory that outlives the checkout.
func defaultKeys() string {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	return filepath.Join(cache, "assay", "dcap-zk")
}

// limitMemory has the collector keep within the limit what is not in use.
func limitMemory(c *cli.Context) error {
	const first, further, mebi = 2048, 1280, 1 << 20
	limit := c.Int("memory")
	if limit == 0 {
		limit = first + further*max(c.Int("slots")-1, 0)
	}
	if limit < 0 || c.Int("slots") < 1 {
		return fmt.Errorf("%w: --memory %d, --slots %d: want no negative numbers and at least one slot", errUsage, c.Int("memory"), c.Int("slots"))
	}
	debug.SetMemoryLimit(int64(limit) * mebi)
	return nil
}

// logger logs progress.
func logger(c *cli.Context) zerolog.Logger {
	return zerolog.New(zerolog.ConsoleWriter{Out: c.App.ErrWriter, NoColor: true}).With().Timestamp().Logger()
}

// authorityOf is the authority that the flags name.
func authorityOf(c *cli.Context) (circuit.Authority, error) {
	if path := c.String("ca-cert"); path != "" {
		return authorityFromFile(path)
	}
	var names []string
	for _, known := range circuit.Known() {
		if known.Name == c.String("authority") {
			return known, nil
		}
		names = append(names, known.Name)
	}
	return circuit.Authority{}, fmt.Errorf("%w: --authority %q: want one of %s", errUsage, c.String("authority"), strings.Join(names, ", "))
}
