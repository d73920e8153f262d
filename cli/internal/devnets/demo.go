package devnets

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/devnet"
)

// ErrDemo means that what came out is not what should have come out.
var ErrDemo = errors.New("the demonstration failed")

// demoJob is one example that the demonstration posts.
type demoJob struct {
	example, name string
	// token is as the command line names it.
	token string
	args  []string
}

func demoJobs() []demoJob {
	return []demoJob{
		{example: "sha2-chain", name: "thousand rounds", token: "eth", args: []string{"--max-price", "0.02", "--min-price", "0.01", "--floor-fee", "0.001"}},
		{example: "transfers", name: "four", token: "dUSD", args: []string{"--max-price", "20", "--min-price", "10", "--floor-fee", "1"}},
	}
}

// demoRun is a demonstration under way.
type demoRun struct {
	network *devnet.Net
	out     io.Writer
	assay   string
	dir     string
}

func demo(cctx *cli.Context) error {
	began := time.Now()
	dir, err := os.MkdirTemp("", "assay-demo-")
	if err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	wanted, err := options(cctx, filepath.Join(dir, "net"))
	if err != nil {
		return err
	}
	out := cctx.App.Writer
	fmt.Fprintf(out, "Starting a chain, the contracts, a keeper, %d scheduler oracles and %d prover nodes on simulated platforms.\n",
		wanted.Oracles, len(wanted.Nodes))
	network, err := devnet.Start(cctx.Context, wanted)
	if err != nil {
		return fmt.Errorf("%w; its folder is %s", err, dir)
	}
	run := demoRun{network: network, out: out, assay: filepath.Join(wanted.Root, "bin", "assay"), dir: dir}
	fmt.Fprintf(out, "Up after %s.\n", time.Since(began).Round(time.Second))
	for i, node := range wanted.Nodes {
		fmt.Fprintf(out, "  %-12s %s  %2d cores, %d MiB, %d slots, %d kHz\n", node.Name, network.Nodes[i].Key.Address(),
			node.Cores, node.MemoryMiB, node.Slots, node.KHz)
	}
	err = errors.Join(run.jobs(cctx.Context), network.Stop())
	if err != nil {
		return fmt.Errorf("%w; logs are in %s", err, filepath.Join(wanted.Dir, "logs"))
	}
	fmt.Fprintf(out, "\nBoth results equal the golden values and every balance changed by exactly price and fee. %s in all.\n",
		time.Since(began).Round(time.Second))
	return os.RemoveAll(dir)
}

func (r demoRun) jobs(ctx context.Context) error {
	var faults []error
	for _, job := range demoJobs() {
		if err := r.job(ctx, job); err != nil {
			fmt.Fprintf(r.out, "\n  FAILED: %v\n", err)
			faults = append(faults, fmt.Errorf("%s: %w", job.example, err))
		}
	}
	return errors.Join(faults...)
}

// job posts one example through the command line, follows it, and checks what it says against golden values and chain.
func (r demoRun) job(ctx context.Context, job demoJob) error {
	program, golden, err := examples.Find(job.example, job.name)
	if err != nil {
		return err
	}
	files, err := r.writeInputs(program, golden)
	if err != nil {
		return err
	}
	fmt.Fprintf(r.out, "\n%s, %q\n", job.example, job.name)
	before, err := r.takeBooks(ctx)
	if err != nil {
		return err
	}
	var posted struct {
		JobID  common.Hash `json:"jobId"`
		TxHash common.Hash `json:"txHash"`
		Block  uint64      `json:"block"`
	}
	args := append([]string{"post", "--json", "--token", job.token, "--cycle-limit", "50000000", "--execution", "60s"}, job.args...)
	if err := r.callJSON(ctx, &posted, append(args, files...)...); err != nil {
		return err
	}
	fmt.Fprintf(r.out, "  job %s\n", posted.JobID)
	if err := r.watch(ctx, posted.JobID); err != nil {
		return err
	}
	var result settledJob
	if err := r.callJSON(ctx, &result, "result", "--json", posted.JobID.Hex()); err != nil {
		return err
	}
	after, err := r.takeBooks(ctx)
	if err != nil {
		return err
	}
	return errors.Join(
		compareResult(program, golden, result),
		r.compareBooks(ctx, job.token, before, after, result),
	)
}

type settledJob struct {
	Outcome      string         `json:"outcome"`
	ExitCode     uint32         `json:"exitCode"`
	Cycles       uint64         `json:"cycles"`
	PublicValues hexutil.Bytes  `json:"publicValues"`
	Worker       common.Address `json:"worker"`
	Paid         string         `json:"paid"`
	Fee          string         `json:"fee"`
}

func compareResult(program examples.Program, golden examples.Case, result settledJob) error {
	if !bytes.Equal(result.PublicValues, golden.PublicValues) {
		return fmt.Errorf("%w: %s gave %s, its golden result is %s", ErrDemo, program.Name, result.PublicValues,
			hexutil.Encode(golden.PublicValues))
	}
	if result.Cycles != golden.Cycles || result.ExitCode != golden.ExitCode {
		return fmt.Errorf("%w: %s took %d cycles and exited with %d, golden are %d and %d", ErrDemo, program.Name,
			result.Cycles, result.ExitCode, golden.Cycles, golden.ExitCode)
	}
	return nil
}

func (r demoRun) writeInputs(program examples.Program, golden examples.Case) ([]string, error) {
	elf, err := program.ELF()
	if err != nil {
		return nil, err
	}
	buffers, err := golden.Input()
	if err != nil {
		return nil, err
	}
	path := filepath.Join(r.dir, program.Name+".elf")
	if err := os.WriteFile(path, elf, 0o600); err != nil {
		return nil, fmt.Errorf("write program: %w", err)
	}
	var args []string
	for i, buffer := range buffers {
		input := filepath.Join(r.dir, fmt.Sprintf("%s-%d.bin", program.Name, i))
		if err := os.WriteFile(input, buffer, 0o600); err != nil {
			return nil, fmt.Errorf("write input: %w", err)
		}
		args = append(args, "--stdin", input)
	}
	return append(args, path), nil
}

func (r demoRun) command(ctx context.Context, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, r.assay, args...)
	cmd.Env = append(os.Environ(), r.network.Env()...)
	return cmd
}

func (r demoRun) callJSON(ctx context.Context, into any, args ...string) error {
	var complaint bytes.Buffer
	cmd := r.command(ctx, args...)
	cmd.Stderr = &complaint
	output, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("assay %s: %w: %s", args[0], err, bytes.TrimSpace(complaint.Bytes()))
	}
	if err := json.Unmarshal(output, into); err != nil {
		return fmt.Errorf("assay %s: %w", args[0], err)
	}
	return nil
}

// watchPatience is longer than any job of the demonstration may take.
const watchPatience = 3 * time.Minute

func (r demoRun) watch(ctx context.Context, id common.Hash) error {
	ctx, cancel := context.WithTimeout(ctx, watchPatience)
	defer cancel()
	cmd := r.command(ctx, "watch", id.Hex())
	cmd.Stdout, cmd.Stderr = r.out, r.out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("assay watch: %w", err)
	}
	return nil
}
