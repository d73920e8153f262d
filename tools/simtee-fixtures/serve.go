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
			"paths of version 4. With --raise-tcb the TCB info is that after a TCB recovery. Use --at now for collateral of today.\n" +
			"With --dstack it is also the guest agent of a simulated dstack machine, on that Unix socket.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "listen", Value: "127.0.0.1:0", Usage: "`ADDRESS` to listen on"},
			&cli.StringFlag{Name: "dstack", Usage: "`SOCKET` on which to be a guest agent"},
			&cli.StringFlag{Name: "platform-seed", Value: "dstack", Usage: "seed of the guest agent's machine"},
			&cli.BoolFlag{Name: "bind-compose", Usage: "the machine's MRCONFIGID holds the compose hash"},
			&cli.BoolFlag{Name: "raise-tcb", Usage: "after a TCB recovery: a default platform is OutOfDate"},
		},
		Action: serveAction,
	}
}

func serveAction(c *cli.Context) error {
	a, err := authority(c)
	if err != nil {
		return err
	}
	at, err := parseTime(c.String("at"))
	if err != nil {
		return err
	}
	service := pcs.New(a, func() time.Time { return at })
	if c.Bool("raise-tcb") {
		for _, bundle := range []simtee.BundleConfig{simtee.DefaultBundle(), simtee.DefaultBundleSGX()} {
			bundle.TCBInfo = bundle.TCBInfo.RaiseTCB("INTEL-SA-01079")
			service.Publish(bundle)
		}
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
	server := &http.Server{Handler: service, ReadHeaderTimeout: readHeaderTimeout}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
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
