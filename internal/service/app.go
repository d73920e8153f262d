package service

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/httpd"
)

// Spec describes a program whose configuration is C.
type Spec[C Config] struct {
	// Name is the program's name and, in capitals, the prefix of its environment variables.
	Name string
	// Usage is one line for the help, Description the rest.
	Usage, Description string
	// EnvPrefix begins every environment variable, without the underscore, such as PROVER_NODE.
	EnvPrefix string
	// Defaults is the configuration before anything is loaded.
	Defaults C
	// Build makes the program's services from a checked configuration, in the order in which they start. It may add
	// routes and readiness checks to env.HTTP, which starts after them all and stops first.
	Build func(ctx context.Context, config C, env Env) ([]Service, error)
	// Commands are further subcommands.
	Commands []*cli.Command
}

// Env is what a program gets from this package.
type Env struct {
	Log     zerolog.Logger
	Clock   clock.Clock
	Metrics *prometheus.Registry
	HTTP    *httpd.Server
}

// Main runs the program and returns its exit code. What goes wrong is written to stderr, once.
func Main[C Config](spec Spec[C], args []string) int {
	return run(NewApp(spec), args)
}

func run(app *cli.App, args []string) int {
	err := app.Run(args)
	if err == nil {
		return ExitOK
	}
	fmt.Fprintf(app.ErrWriter, "%s: %v\n", app.Name, err)
	var marked *classed
	if errors.As(err, &marked) {
		return marked.code
	}
	// Our own actions class what they return, so this came from the parsing of flags.
	return ExitUsage
}

// NewApp builds the command line: the program itself, and `config print`.
func NewApp[C Config](spec Spec[C]) *cli.App {
	app := cli.NewApp()
	app.Name = spec.Name
	app.Usage = spec.Usage
	app.Description = spec.Description
	app.HideHelpCommand = true
	app.HideVersion = true
	app.EnableBashCompletion = true
	app.ErrWriter = os.Stderr
	app.Flags = flagsOf(spec)
	// The exit code and the one message are Main's business.
	app.ExitErrHandler = func(*cli.Context, error) {}
	app.OnUsageError = func(_ *cli.Context, err error, _ bool) error { return UsageError(err) }
	app.Action = func(cctx *cli.Context) error {
		if cctx.Args().Present() {
			return UsageError(fmt.Errorf("unknown command %q; see %s --help", cctx.Args().First(), spec.Name))
		}
		return classify(serve(cctx, spec))
	}
	app.Commands = append([]*cli.Command{configCommand(spec)}, spec.Commands...)
	return app
}

func flagsOf[C Config](spec Spec[C]) []cli.Flag {
	defaults := spec.Defaults
	flags := []cli.Flag{&cli.StringFlag{
		Name: configFlag, Usage: "YAML `FILE` with any of these settings", EnvVars: []string{spec.EnvPrefix + "_CONFIG"},
	}}
	for _, f := range fieldsOf(&defaults) {
		if !f.secretText() {
			flags = append(flags, f.cliFlag(spec.EnvPrefix))
		}
	}
	return flags
}

func configCommand[C Config](spec Spec[C]) *cli.Command {
	return &cli.Command{
		Name:  "config",
		Usage: "look at the configuration",
		Subcommands: []*cli.Command{{
			Name:  "print",
			Usage: "print the effective configuration, secrets hidden, and where each setting comes from",
			Action: func(cctx *cli.Context) error {
				loaded, sources, err := Load(cctx, spec.EnvPrefix, spec.Defaults)
				if err != nil {
					return ConfigError(err)
				}
				return classify(PrintConfig(cctx.App.Writer, loaded, sources))
			},
		}},
	}
}

// classify gives errors without a class the general one, so that what is left unclassed is the flag parser's.
func classify(err error) error {
	var marked *classed
	if err == nil || errors.As(err, &marked) {
		return err
	}
	return WithCode(ExitFailure, err)
}

func serve[C Config](cctx *cli.Context, spec Spec[C]) error {
	loaded, _, err := Load(cctx, spec.EnvPrefix, spec.Defaults)
	if err != nil {
		return ConfigError(err)
	}
	log, err := NewLogger(logOutput(cctx), loaded.Settings().LogLevel, loaded.Settings().LogFormat)
	if err != nil {
		return ConfigError(err)
	}
	if err := loaded.Check(); err != nil {
		return ConfigError(err)
	}

	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	ctx, release := withSignals(cctx.Context, signals, log, func() { os.Exit(ExitForced) })
	defer release()

	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	server := httpd.New(httpd.DefaultConfig(loaded.Settings().HTTPAddr), log, registry)
	env := Env{Log: log, Clock: clock.System{}, Metrics: registry, HTTP: server}
	services, err := spec.Build(ctx, loaded, env)
	if err != nil {
		return err
	}
	if loaded.Settings().HTTPAddr != "" {
		services = append(services, server)
	}
	log.Info().Str("program", spec.Name).Msg("Starting")
	if err := Run(ctx, log, services...); err != nil {
		return err
	}
	log.Info().Msg("Stopped")
	return nil
}

func logOutput(cctx *cli.Context) io.Writer { return cctx.App.ErrWriter }
