// Package devnets is `assay devnet`: a whole network on this machine, and the demonstration on it.
package devnets

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/service"
)

// Command is `assay devnet`.
func Command() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run a whole network on this machine: chain, contracts, a simulated Intel, keeper, a committee of oracles, three nodes",
		Description: "Platforms are simulated and accounts are anvil's well-known ones: nothing here is worth anything\n" +
			"anywhere else. Needs a checkout of the project with its programs built (`make build contracts`).",
		Subcommands: []*cli.Command{
			{
				Name:  "up",
				Usage: "start it and leave it running until you interrupt it",
				Flags: append(sharedFlags(), &cli.StringFlag{
					Name: "dir", Value: ".devnet", Usage: "`FOLDER` for keys, configuration, state and logs; must not exist",
				}),
				Action: up,
			},
			{
				Name:  "demo",
				Usage: "start it, run jobs through it, check results and balances, stop it",
				Description: "Scenario jobs: two jobs. Succeeds only if both results equal the golden values of the examples and the\n" +
					"balances read back from the chain changed by exactly price and fee.\n\n" +
					"Scenario tcb-recovery: the simulated Intel publishes a TCB recovery. Succeeds only if the keeper warns of\n" +
					"the machine that will drop out, it does, its job is excused, and it serves again after its update.",
				Flags: append(sharedFlags(), &cli.StringFlag{
					Name: "scenario", Value: "jobs", Usage: "what to show: jobs or tcb-recovery", EnvVars: []string{"DEMO"},
				}),
				Action: demo,
			},
		},
	}
}

// How nodes attest.
const (
	attestDirect = "direct"
	attestZk     = "zk"
)

func sharedFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "root", Value: ".", Usage: "the project's `FOLDER`"},
		&cli.StringFlag{Name: "fault", Usage: "make every node misbehave: wrong-result", EnvVars: []string{"DEMO_FAULT"}},
		&cli.StringFlag{
			Name: "attest", Value: attestDirect, EnvVars: []string{"ATTEST"},
			Usage: "how nodes attest: direct, or zk: through a batch prover, all of them under one proof",
		},
		&cli.IntFlag{Name: "oracles", Value: 3, Usage: "members of the committee, 1 to 3; more than half must agree"},
		&cli.BoolFlag{Name: "verbose", Usage: "say more about the start"},
	}
}

// options are the network that the flags ask for.
func options(cctx *cli.Context, dir string) (devnet.Options, error) {
	root, err := filepath.Abs(cctx.String("root"))
	if err != nil {
		return devnet.Options{}, service.UsageError(err)
	}
	if _, err := os.Stat(filepath.Join(root, "foundry.toml")); err != nil {
		return devnet.Options{}, service.UsageError(fmt.Errorf("%s is no checkout of the project: give --root: %w", root, err))
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return devnet.Options{}, service.UsageError(err)
	}
	attest := cctx.String("attest")
	if attest != attestDirect && attest != attestZk {
		return devnet.Options{}, service.UsageError(fmt.Errorf("attest: %q is none; there are %s and %s", attest, attestDirect, attestZk))
	}
	nodes := devnet.DefaultNodes()
	for i := range nodes {
		nodes[i].Fault = cctx.String("fault")
	}
	level := zerolog.WarnLevel
	if cctx.Bool("verbose") {
		level = zerolog.InfoLevel
	}
	console := zerolog.ConsoleWriter{Out: cctx.App.ErrWriter, TimeFormat: time.TimeOnly, NoColor: true}
	log := zerolog.New(console).Level(level).With().Timestamp().Logger()
	return devnet.Options{
		Root: root, Dir: dir, Nodes: nodes, Oracles: cctx.Int("oracles"), Log: log,
		Batches: devnet.Batches{On: attest == attestZk, Progress: cctx.App.ErrWriter},
	}, nil
}

func up(cctx *cli.Context) error {
	wanted, err := options(cctx, cctx.String("dir"))
	if err != nil {
		return err
	}
	wanted.Ports = devnet.WellKnownPorts(wanted.Oracles, len(wanted.Nodes))
	network, err := devnet.Start(cctx.Context, wanted)
	if err != nil {
		return err
	}
	err = describe(cctx, network, wanted.Dir)
	if err == nil {
		err = waitForEnd(cctx.Context, network)
	}
	fmt.Fprintln(cctx.App.Writer, "stopping")
	return errors.Join(err, network.Stop())
}

// describe tells how to use the network, and writes the settings where a shell can read them.
func describe(cctx *cli.Context, network *devnet.Net, dir string) error {
	exports := make([]string, 0, len(network.Env()))
	for _, setting := range network.Env() {
		name, value, _ := strings.Cut(setting, "=")
		exports = append(exports, fmt.Sprintf("export %s=%q", name, value))
	}
	envFile := filepath.Join(dir, "env")
	if err := os.WriteFile(envFile, []byte(strings.Join(exports, "\n")+"\n"), 0o600); err != nil {
		return fmt.Errorf("write settings: %w", err)
	}
	out := cctx.App.Writer
	fmt.Fprintf(out, "\nThe network is up. Logs are in %s, one file a program.\n\n", filepath.Join(dir, "logs"))
	fmt.Fprintf(out, "  chain   %s\n  keeper  %s\n", network.RPC(), network.KeeperURL())
	fmt.Fprintf(out, "  Intel   %s  simulated: serves collateral, the keeper brings it\n", network.ProvisioningURL())
	for i, url := range network.OracleURLs() {
		fmt.Fprintf(out, "  oracle  %s  %s\n", url, network.Oracles[i].Key.Address())
	}
	for i, node := range network.Nodes {
		fmt.Fprintf(out, "  node    %s  %s\n", network.NodeURL(i), node.Key.Address())
	}
	fmt.Fprintf(out, "\nIn another terminal:\n\n  source %s\n  printf '\\024\\0\\0\\0' > n.bin\n", envFile)
	fmt.Fprint(out, "  bin/assay post examples/elf/fibonacci.elf --stdin n.bin --wait\n\nInterrupt to stop.\n")
	return nil
}

// waitForEnd blocks until the user interrupts, or a program ends by itself.
func waitForEnd(ctx context.Context, network *devnet.Net) error {
	ended := make(chan error, len(network.Processes()))
	for _, process := range network.Processes() {
		go func() {
			<-process.Done()
			ended <- fmt.Errorf("%s ended (%w); its log is %s", process.Name(), process.Err(), process.LogPath())
		}()
	}
	select {
	case <-ctx.Done():
		return nil
	case err := <-ended:
		return err
	}
}
