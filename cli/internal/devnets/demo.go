package devnets

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/service"
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
	network   *devnet.Net
	contracts *chain.Contracts
	out       io.Writer
	assay     string
	dir       string
	// batches says that nodes attest through a batch prover.
	batches bool
}

// scenario is a demonstration that can be chosen.
type scenario struct {
	// nodes are what it runs with; nil are the default ones.
	nodes []devnet.NodeSpec
	run   func(demoRun, context.Context) error
	// proved is what its success means.
	proved string
}

func scenarios() map[string]scenario {
	return map[string]scenario{
		"jobs": {run: demoRun.jobs, proved: "Both results equal the golden values and every balance changed by exactly price and fee."},
		"tcb-recovery": {
			nodes: recoveryNodes(), run: demoRun.recovery,
			proved: "A TCB recovery dropped one platform as foretold, its job was excused, and after the update it works again.",
		},
	}
}

func demo(cctx *cli.Context) error {
	began := time.Now()
	chosen, known := scenarios()[cctx.String("scenario")]
	if !known {
		names := slices.Sorted(maps.Keys(scenarios()))
		return service.UsageError(fmt.Errorf("scenario: %q is none; there are %s", cctx.String("scenario"), strings.Join(names, ", ")))
	}
	if cctx.String("attest") == attestZk && cctx.String("scenario") != "jobs" {
		return service.UsageError(fmt.Errorf("scenario %s is about direct attestation: leave --attest out", cctx.String("scenario")))
	}
	if chosen.nodes != nil && cctx.String("fault") != "" {
		return service.UsageError(fmt.Errorf("scenario %s is about honest nodes: leave --fault out", cctx.String("scenario")))
	}
	dir, err := os.MkdirTemp("", "assay-demo-")
	if err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	wanted, err := options(cctx, filepath.Join(dir, "net"))
	if err != nil {
		return err
	}
	if chosen.nodes != nil {
		wanted.Nodes = chosen.nodes
	}
	out := cctx.App.Writer
	fmt.Fprintf(out, "Starting a chain, the contracts, a simulated Intel, a keeper, %d scheduler oracles and %d prover nodes on simulated\n"+
		"platforms.\n", wanted.Oracles, len(wanted.Nodes))
	if wanted.Batches.On {
		fmt.Fprint(out, "The nodes register through one zero-knowledge proof of all their quotes, which takes a minute or two.\n")
	}
	network, err := devnet.Start(cctx.Context, wanted)
	if err != nil {
		return fmt.Errorf("%w; its folder is %s", err, dir)
	}
	run := demoRun{network: network, out: out, assay: filepath.Join(wanted.Root, "bin", "assay"), dir: dir, batches: wanted.Batches.On}
	fmt.Fprintf(out, "Up after %s.\n", time.Since(began).Round(time.Second))
	err = errors.Join(run.perform(cctx.Context, wanted.Nodes, chosen), network.Stop())
	if err != nil {
		return fmt.Errorf("%w; logs are in %s", err, filepath.Join(wanted.Dir, "logs"))
	}
	fmt.Fprintf(out, "\n%s %s in all.\n", chosen.proved, time.Since(began).Round(time.Second))
	return os.RemoveAll(dir)
}

// perform says what there is and runs the scenario on it.
func (r demoRun) perform(ctx context.Context, nodes []devnet.NodeSpec, chosen scenario) error {
	client, err := chain.Dial(ctx, chain.Config{RPCURL: r.network.RPC()}, zerolog.Nop())
	if err != nil {
		return err
	}
	defer client.Close()
	if r.contracts, err = chain.Bind(client, r.network.Deployment); err != nil {
		return err
	}
	for i, node := range nodes {
		fmt.Fprintf(r.out, "  %-12s %s  %2d cores, %d MiB, %d slots, %d kHz\n", node.Name, r.network.Nodes[i].Key.Address(),
			node.Cores, node.MemoryMiB, node.Slots, node.KHz)
	}
	if err := r.tellCollateral(ctx); err != nil {
		return err
	}
	if r.batches {
		if err := r.tellBatch(ctx, len(nodes)); err != nil {
			return err
		}
	}
	return chosen.run(r, ctx)
}

func (r demoRun) jobs(ctx context.Context) error {
	var faults []error
	for _, job := range demoJobs() {
		if _, err := r.job(ctx, job); err != nil {
			fmt.Fprintf(r.out, "\n  FAILED: %v\n", err)
			faults = append(faults, fmt.Errorf("%s: %w", job.example, err))
		}
	}
	return errors.Join(faults...)
}

// job posts one example through the command line, follows it, and checks what it says against golden values and chain.
func (r demoRun) job(ctx context.Context, job demoJob) (settledJob, error) {
	program, golden, err := examples.Find(job.example, job.name)
	if err != nil {
		return settledJob{}, err
	}
	files, err := r.writeInputs(program, golden)
	if err != nil {
		return settledJob{}, err
	}
	fmt.Fprintf(r.out, "\n%s, %q\n", job.example, job.name)
	before, err := r.takeBooks(ctx)
	if err != nil {
		return settledJob{}, err
	}
	args := append([]string{"--token", job.token, "--cycle-limit", "50000000", "--execution", "60s"}, job.args...)
	id, err := r.post(ctx, append(args, files...)...)
	if err != nil {
		return settledJob{}, err
	}
	if err := r.watch(ctx, id); err != nil {
		return settledJob{}, err
	}
	var result settledJob
	if err := r.callJSON(ctx, &result, "result", "--json", id.Hex()); err != nil {
		return settledJob{}, err
	}
	after, err := r.takeBooks(ctx)
	if err != nil {
		return settledJob{}, err
	}
	return result, errors.Join(
		compareResult(program, golden, result),
		r.compareBooks(ctx, job.token, before, after, result),
	)
}

// post posts a job through the command line.
func (r demoRun) post(ctx context.Context, args ...string) (common.Hash, error) {
	var posted struct {
		JobID common.Hash `json:"jobId"`
	}
	if err := r.callJSON(ctx, &posted, append([]string{"post", "--json"}, args...)...); err != nil {
		return common.Hash{}, err
	}
	fmt.Fprintf(r.out, "  job %s\n", posted.JobID)
	return posted.JobID, nil
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
