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
	"github.com/assay-network/assay/internal/simtee/pcs"
)

// readHeaderTimeout is how long a client may take to say what it wants.
const readHeaderTimeout = 10 * time.Second

func serveCommand() *cli.Command {
	return &cli.Command{
		Name:  "serve",
		Usage: "answer as Intel's provisioning service does, with the authority's collateral, until interrupted",
		Description: "Prints the address, then serves TCB info, QE identities, evaluation numbers and revocation lists under the\n" +
			"paths of version 4. With --raise-tcb the TCB info is that after a TCB recovery. Use --at now for collateral of today.",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "listen", Value: "127.0.0.1:0", Usage: "`ADDRESS` to listen on"},
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
