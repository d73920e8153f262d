package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/dstack"
	"github.com/assay-network/assay/internal/simtee/pcs"
)

// readHeaderTimeout is how long a client may take to say what it wants.
const readHeaderTimeout = 10 * time.Second

func serveCommand() *cli.Command {
	return &cli.Command{
		Name:  "serve",
		Usage: "answer as Intel's provisioning service does, with the authority's collateral, until interrupted",
		Description: "Prints the address, then serves TCB info, QE identities, evaluation numbers and revocation lists under the\n" +
			"paths of version 4. With --raise-tcb the TCB info is that after a TCB recovery. With --at now collateral is that of\n" +
			"the moment at which it is asked for. With --control it also publishes a TCB recovery when told to, by\n" +
			"POST /simtee/recovery with {\"counts\":\"<RFC 3339>\",\"advisories\":[\"INTEL-SA-01079\"]}.\n" +
			"With --dstack it is also the guest agent of a simulated dstack machine, on that Unix socket.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "listen", Value: "127.0.0.1:0", Usage: "`ADDRESS` to listen on"},
			&cli.BoolFlag{Name: "control", Usage: "take orders for TCB recoveries"},
			&cli.DurationFlag{Name: "lag", Usage: "issue collateral this `LONG` before --at, for readers whose clock is behind"},
			&cli.DurationFlag{Name: "lifetime", Usage: "let collateral, but the root's list, end this `LONG` after --at (default 30 days)"},
			&cli.StringFlag{Name: "dstack", Usage: "`SOCKET` on which to be a guest agent"},
			&cli.StringFlag{Name: "platform-seed", Value: "dstack", Usage: "seed of the guest agent's machine"},
			&cli.BoolFlag{Name: "bind-compose", Usage: "the machine's MRCONFIGID holds the compose hash"},
			&cli.BoolFlag{Name: "raise-tcb", Usage: "after a TCB recovery: a default platform is OutOfDate"},
		},
		Action: serveAction,
	}
}

func serveAction(c *cli.Context) error {
	a, service, err := serviceOf(c)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(c.Context, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := serveAgent(ctx, c, a); err != nil {
		return err
	}
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", c.String("listen"))
	if err != nil {
		return fmt.Errorf("%w: --listen: %w", errFlag, err)
	}
	if _, err := fmt.Fprintf(c.App.Writer, "http://%s\n", listener.Addr()); err != nil {
		return errors.Join(err, listener.Close())
	}
	mux := http.NewServeMux()
	mux.Handle("/", service)
	if c.Bool("control") {
		mux.Handle(pcs.RecoveryPath, service.Control())
	}
	server := &http.Server{Handler: mux, ReadHeaderTimeout: readHeaderTimeout}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// serviceOf makes the authority and its provisioning service as the flags say.
func serviceOf(c *cli.Context) (*simtee.Authority, *pcs.Service, error) {
	seed, err := parseSeed("authority-seed", c.String("authority-seed"))
	if err != nil {
		return nil, nil, err
	}
	at, err := parseTime(c.String("at"))
	if err != nil {
		return nil, nil, err
	}
	clock := func() time.Time { return at }
	if c.String("at") == timeNow {
		clock = time.Now
	}
	lag, lifetime := c.Duration("lag"), c.Duration("lifetime")
	if lag < 0 || lifetime < 0 {
		return nil, nil, fmt.Errorf("%w: --lag and --lifetime may not be below zero", errFlag)
	}
	a, err := simtee.NewAuthority(seed, func() time.Time { return clock().Add(-lag) })
	if err != nil {
		return nil, nil, err
	}
	service := pcs.New(a, clock)
	service.SetLifetime(lifetime)
	if c.Bool("raise-tcb") {
		for _, bundle := range []simtee.BundleConfig{simtee.DefaultBundle(), simtee.DefaultBundleSGX()} {
			bundle.TCBInfo = bundle.TCBInfo.RaiseTCB(recoveryAdvisory)
			service.Publish(bundle)
		}
	}
	return a, service, nil
}

// serveAgent is a guest agent until ctx ends, if one is asked for.
func serveAgent(ctx context.Context, c *cli.Context, a *simtee.Authority) error {
	socket := c.String("dstack")
	if socket == "" {
		return nil
	}
	seed, err := parseSeed("platform-seed", c.String("platform-seed"))
	if err != nil {
		return err
	}
	platform, err := a.NewPlatform(simtee.PlatformConfig{Seed: seed})
	if err != nil {
		return err
	}
	agent, err := dstack.New(platform, dstack.Config{Bind: c.Bool("bind-compose")})
	if err != nil {
		return err
	}
	if err := agent.Listen(ctx, socket); err != nil {
		return fmt.Errorf("%w: --dstack: %w", errFlag, err)
	}
	return nil
}
