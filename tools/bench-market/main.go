// Command bench-market runs a whole network under load and faults, demands that every job ends and that the books balance to
// the wei, and writes what it measured as a document.
//
// All programs are the real ones of bin/, on a development chain with a block a second: a keeper, a committee of three
// scheduler oracles, six prover nodes and the command line. A fifth of the nodes forges signatures or delivers nothing. At
// first jobs come at a pace that the fleet keeps up with, which tells how long a job takes. Then they come as fast as they
// end, which tells how many there can be, and meanwhile nodes are killed and started again, so are the keeper and an
// oracle, and a part of all requests to the chain fails.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/devnet"
)

// options are what the command line says.
type options struct {
	root string
	// steady jobs come first, one each pace; jobs after them, as many at once as the fleet has room for.
	steady, jobs int
	pace         time.Duration
	limit        time.Duration
	keep         bool
}

func main() {
	var wanted options
	flag.StringVar(&wanted.root, "root", ".", "the project's folder, with programs and contracts built")
	flag.IntVar(&wanted.steady, "steady", 60, "jobs to post one by one first, with nothing made to fail")
	flag.DurationVar(&wanted.pace, "pace", 2*time.Second, "time between those")
	flag.IntVar(&wanted.jobs, "jobs", 320, "jobs to post after them, as fast as they end, under faults")
	flag.DurationVar(&wanted.limit, "limit", 20*time.Minute, "longest that the run may take")
	flag.BoolVar(&wanted.keep, "keep", false, "keep the network's folder, with its logs, also after success")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, wanted, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench-market:", err)
		os.Exit(1)
	}
}

// nodes are the fleet; the fifth is the one that misbehaves.
func nodes() []devnet.NodeSpec {
	const (
		count  = 6
		faulty = 4
	)
	fleet := make([]devnet.NodeSpec, count)
	for i := range fleet {
		fleet[i] = devnet.NodeSpec{
			Name: fmt.Sprintf("node-%d", i+1), Cores: 8, MemoryMiB: 16384, Slots: 4, KHz: 60_000,
			WeiPerGcycle: "20000000000000000",
			// A pause after each failure is the rule; a short one keeps the faults coming.
			Settings: map[string]any{"cool-down": "5s", "max-cool-down": "10s"},
		}
	}
	fleet[faulty].Fault = "unreliable"
	// It asks less, so that it wins in spite of its record.
	fleet[faulty].Settings["margin-bps"] = 0
	return fleet
}

func run(ctx context.Context, wanted options, out io.Writer) (err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, wanted.limit, fmt.Errorf("the run took longer than %s", wanted.limit))
	defer cancel()
	root, err := filepath.Abs(wanted.root)
	if err != nil {
		return fmt.Errorf("find the project: %w", err)
	}
	dir, err := os.MkdirTemp("", "assay-market-")
	if err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	log := zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: time.TimeOnly, NoColor: true}).With().Timestamp().Logger()
	front := &proxy{}
	network, err := devnet.Start(ctx, devnet.Options{
		Root: root, Dir: filepath.Join(dir, "net"), Nodes: nodes(), Front: front.listen, Log: log,
	})
	if err != nil {
		return fmt.Errorf("%w; its folder is %s", err, dir)
	}
	defer func() {
		err = errors.Join(err, network.Stop(), front.close())
		if err != nil || wanted.keep {
			log.Info().Str("dir", dir).Msg("Folder kept")
			return
		}
		err = os.RemoveAll(dir)
	}()
	trial, err := newTrial(ctx, network, front, root, dir, log)
	if err != nil {
		return err
	}
	defer trial.contracts.Client().Close()
	measured, err := trial.run(ctx, wanted)
	if err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	return measured.write(out, wanted.pace)
}
