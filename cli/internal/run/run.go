// Package run executes a program here, in the same runners and under the same checks as a prover node.
package run

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/assay-network/assay/cli/internal/programs"
	"github.com/assay-network/assay/cli/internal/session"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/sp1"
)

const defaultCycleLimit = 1_000_000_000

const description = `Executes any SP1 6 program (rv64im ELF) on this machine and says what a prover node would say: the
public values that the program committed to, the cycles it took, its exit code and its verifying key.

Each --stdin FILE is one input buffer, handed to the program as it is and in the order given; "-" reads standard
input. A Rust guest gets one buffer per sp1_zkvm::io::read or read_vec.

   assay run fibonacci.elf --stdin n.bin
   assay run transfers.elf --stdin accounts.bin --stdin batch.bin --executor native --json

The safe executor checks every memory access. The native one is some twenty times as fast and takes the same cycles to
the same result, but a hostile program can make it say anything: use it for programs you know.

Computing a verifying key takes some twenty seconds the first time; it is then kept, by the digest of the program.

Exit codes: 0 the program succeeded, 2 wrong usage, 3 no runner, 6 the program is at fault (no SP1 program, exit code
not 0, trapped, public values not committed), 7 it exceeded its cycles, time or memory, 1 anything else.`

// Command is `assay run`.
func Command() *cli.Command {
	var inputs fileList
	flags := []cli.Flag{
		// No alias: the library sets a flag once for each of its names, which would double the buffers.
		&cli.GenericFlag{Name: "stdin", Value: &inputs, Usage: "`FILE` with one input buffer; repeat it for more"},
		&cli.StringFlag{Name: "executor", Value: sp1.Safe.String(), Usage: "`KIND` of execution, safe or native"},
		&cli.Uint64Flag{Name: "cycle-limit", Value: defaultCycleLimit, Usage: "stop the program after `N` cycles"},
		&cli.DurationFlag{Name: "timeout", Value: sp1.DefaultTimeout, Usage: "stop the program after this `TIME`"},
		&cli.BoolFlag{Name: "no-vkey", Usage: "leave out the verifying key"},
		session.JSONFlag(),
	}
	return &cli.Command{
		Name:        "run",
		Usage:       "execute a program here, as a prover node would",
		ArgsUsage:   "PROGRAM.elf",
		Description: description,
		Flags:       append(flags, programs.Flags()...),
		Action:      func(cctx *cli.Context) error { return action(cctx, inputs) },
	}
}

// fileList is a flag that may be repeated. The library's own list would split file names at commas.
type fileList []string

// Set implements cli.Generic.
func (l *fileList) Set(name string) error {
	*l = append(*l, name)
	return nil
}

// String implements cli.Generic.
func (l *fileList) String() string { return strings.Join(*l, " ") }

// report is what the command prints.
type report struct {
	VKey         string  `json:"vkey,omitempty"`
	PublicValues string  `json:"publicValues"`
	Cycles       uint64  `json:"cycles"`
	ExitCode     uint32  `json:"exitCode"`
	Seconds      float64 `json:"seconds"`
	Outcome      string  `json:"outcome"`
	Executor     string  `json:"executor"`
}

func action(cctx *cli.Context, inputs fileList) error {
	request, err := readRequest(cctx, inputs)
	if err != nil {
		return err
	}
	driver, err := programs.Driver(cctx)
	if err != nil {
		return err
	}
	result, key, err := execute(cctx.Context, driver, request, !cctx.Bool("no-vkey"))
	if err != nil {
		return classify(err)
	}
	// What the program says is for people to read, never part of the result.
	fmt.Fprint(cctx.App.ErrWriter, result.Stdout, result.Stderr)
	shown := describe(result, key, request.Executor)
	err = session.Print(cctx.App.Writer, cctx.Bool("json"), shown, func(out io.Writer) { table(out, shown, len(result.PublicValues)) })
	if err != nil {
		return err
	}
	return verdict(result)
}

func readRequest(cctx *cli.Context, inputs fileList) (sp1.Request, error) {
	if cctx.NArg() != 1 {
		return sp1.Request{}, service.UsageError(fmt.Errorf("want one program, got %q; see assay run --help", cctx.Args().Slice()))
	}
	executor, err := sp1.ParseExecutor(cctx.String("executor"))
	if err != nil {
		return sp1.Request{}, service.UsageError(fmt.Errorf("--executor: %w", err))
	}
	request := sp1.Request{CycleLimit: cctx.Uint64("cycle-limit"), Executor: executor, Timeout: cctx.Duration("timeout")}
	if request.CycleLimit == 0 || request.Timeout <= 0 {
		return sp1.Request{}, service.UsageError(errors.New("--cycle-limit and --timeout must be more than 0"))
	}
	if request.ELF, err = os.ReadFile(cctx.Args().First()); err != nil {
		return sp1.Request{}, service.UsageError(fmt.Errorf("read program: %w", err))
	}
	for i, name := range inputs {
		buffer, err := readInput(cctx, name)
		if err != nil {
			return sp1.Request{}, service.UsageError(fmt.Errorf("read input buffer %d: %w", i, err))
		}
		request.Stdin = append(request.Stdin, buffer)
	}
	return request, nil
}

func readInput(cctx *cli.Context, name string) ([]byte, error) {
	if name == "-" {
		return io.ReadAll(cctx.App.Reader)
	}
	return os.ReadFile(name)
}

// execute runs the program and computes its key side by side: neither needs the other.
func execute(ctx context.Context, driver *sp1.Driver, request sp1.Request, wantKey bool) (sp1.Result, []byte, error) {
	var result sp1.Result
	var key []byte
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() (err error) {
		result, err = driver.Execute(ctx, request)
		return err
	})
	if wantKey {
		group.Go(func() error {
			computed, err := driver.VKey(ctx, request.ELF)
			key = computed[:]
			return err
		})
	}
	err := group.Wait()
	return result, key, err
}

func describe(result sp1.Result, key []byte, executor sp1.Executor) report {
	shown := report{
		PublicValues: "0x" + hex.EncodeToString(result.PublicValues),
		Cycles:       result.Cycles, ExitCode: result.ExitCode, Seconds: result.Elapsed.Seconds(),
		Outcome: result.Outcome.String(), Executor: executor.String(),
	}
	if result.Elapsed == 0 {
		// Programs that are stopped leave no time of their own.
		shown.Seconds = result.Total.Seconds()
	}
	if key != nil {
		shown.VKey = "0x" + hex.EncodeToString(key)
	}
	return shown
}

func table(out io.Writer, shown report, size int) {
	rows := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(name, format string, values ...any) { fmt.Fprintf(rows, name+"\t"+format+"\n", values...) }
	row("outcome", "%s, exit code %d", shown.Outcome, shown.ExitCode)
	row("cycles", "%d in %s, %.1f million per second (%s)", shown.Cycles,
		time.Duration(shown.Seconds*float64(time.Second)).Round(time.Microsecond), float64(shown.Cycles)/shown.Seconds/1e6, shown.Executor)
	row("public values", "%s (%d bytes)", shown.PublicValues, size)
	if shown.VKey != "" {
		row("verifying key", "%s", shown.VKey)
	}
	// A failing write shows at the terminal; there is nobody else to tell.
	_ = rows.Flush()
}

// verdict makes the exit code follow the program's outcome.
func verdict(result sp1.Result) error {
	switch result.Outcome {
	case protocol.OutcomeOk:
		return nil
	case protocol.OutcomeLimitExceeded:
		return service.LimitError(fmt.Errorf("program stopped at its limit of %d cycles", result.Cycles))
	default:
		return service.ProgramError(fmt.Errorf("program exited with code %d", result.ExitCode))
	}
}

func classify(err error) error {
	for _, kind := range []error{sp1.ErrProgram, sp1.ErrTrapped, sp1.ErrUncommitted, sp1.ErrCrashed, sp1.ErrPublicValuesTooLarge} {
		if errors.Is(err, kind) {
			return service.ProgramError(err)
		}
	}
	for _, kind := range []error{sp1.ErrDeadline, sp1.ErrMemory} {
		if errors.Is(err, kind) {
			return service.LimitError(err)
		}
	}
	if errors.Is(err, sp1.ErrRunnerMissing) {
		return service.ConfigError(err)
	}
	if errors.Is(err, sp1.ErrRequest) {
		return service.UsageError(err)
	}
	return err
}
