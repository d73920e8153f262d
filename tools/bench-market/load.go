package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/devnet"
)

// A kind is a sort of job.
type kind struct {
	name string
	// share is how many of a hundred jobs are of it.
	share            int
	program, example string
	args             []string
	// cancel takes the job back at once.
	cancel bool
}

// plain is the sort whose times are told: one result, posted on chain, first round. Steady jobs are such, posted one after
// the other before anything is made to fail.
const (
	plain  = "plain"
	steady = "plain, one by one"
)

func kinds() []kind {
	return []kind{
		{name: steady, program: "fibonacci", example: "twenty"},
		{name: plain, share: 58, program: "fibonacci", example: "twenty"},
		{name: "program that fails", share: 8, program: "sha2-chain", example: "no rounds"},
		{name: "program stopped at its cycle limit", share: 8, program: "fibonacci", example: "million", args: []string{"--cycle-limit", "200000"}},
		{name: "signed, anchored by the keeper", share: 10, program: "fibonacci", example: "twenty", args: []string{"--offchain"}},
		{name: "quorum of 2 of 3", share: 8, program: "fibonacci", example: "twenty", args: []string{"--quorum", "2/3", "--retries", "0"}},
		{name: "cancelled", share: 4, program: "fibonacci", example: "twenty", args: []string{"--bidding", "60s"}, cancel: true},
		{name: "nobody's at that price", share: 4, program: "fibonacci", example: "twenty", args: []string{"--min-price", "1wei", "--max-price", "1wei", "--floor-fee", "0", "--deadline", "45s"}},
	}
}

// pick spreads the kinds evenly over the jobs.
func pick(all []kind, job int) kind {
	const hundred = 100
	// A step that shares no factor with a hundred visits each place once.
	place := job * 37 % hundred
	for _, one := range all {
		if place -= one.share; place < 0 {
			return one
		}
	}
	return all[0]
}

// bidding is how long jobs gather bids, unless they are of a kind that says otherwise.
const bidding = time.Second

// terms are common to all jobs; those of a kind come after and win.
func terms() []string {
	return []string{
		"--bidding", bidding.String(), "--ramp", "20s", "--execution", "30s", "--deadline", "8m", "--retries", "3", "--cycle-limit", "1000000",
		"--min-price", "0.002", "--max-price", "0.01", "--floor-fee", "0.0005", "--collateral", "0.5",
	}
}

// A posted job.
type job struct {
	id   common.Hash
	kind string
}

// writeInputs writes the programs and inputs of all kinds into files.
func writeInputs(dir string) error {
	for _, one := range kinds() {
		program, golden, err := examples.Find(one.program, one.example)
		if err != nil {
			return err
		}
		elf, err := program.ELF()
		if err != nil {
			return err
		}
		buffers, err := golden.Input()
		if err != nil {
			return err
		}
		files := map[string][]byte{one.program + ".elf": elf}
		for i, buffer := range buffers {
			files[inputName(one, i)] = buffer
		}
		for name, content := range files {
			if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
				return fmt.Errorf("write input: %w", err)
			}
		}
	}
	return nil
}

func inputName(one kind, buffer int) string {
	return fmt.Sprintf("%s-%s-%d.bin", one.program, one.example, buffer)
}

// A requester posts through the command line.
type requester struct {
	account devnet.Account
	trial   *trial
	// token and prices are what it pays in and how much; empty for the native currency and the common terms.
	token, prices []string
	// deposit is for the jobs that it only signs.
	deposit string
}

// fund makes a deposit for the jobs that it signs only.
func (r requester) fund(ctx context.Context) error {
	_, err := r.assay(ctx, append([]string{"deposit", "add", "--amount", r.deposit}, r.token...)...)
	return err
}

// post posts a job. A keeper that is being restarted takes no uploads, so it tries again.
func (r requester) post(ctx context.Context, one kind) (job, error) {
	const (
		tries = 12
		rest  = 2 * time.Second
	)
	args := append([]string{"post", "--json", filepath.Join(r.trial.dir, one.program+".elf")}, terms()...)
	args = append(append(append(args, r.token...), r.prices...), one.args...)
	for i := 0; ; i++ {
		path := filepath.Join(r.trial.dir, inputName(one, i))
		if _, err := os.Stat(path); err != nil {
			break
		}
		args = append(args, "--stdin", path)
	}
	var posted struct {
		JobID common.Hash `json:"jobId"`
	}
	for try := 1; ; try++ {
		output, err := r.assay(ctx, args...)
		if err == nil {
			err = json.Unmarshal(output, &posted)
		}
		if err == nil {
			break
		}
		if try == tries {
			return job{}, err
		}
		r.trial.log.Debug().Err(err).Msg("Posting again")
		if err := pause(ctx, rest); err != nil {
			return job{}, err
		}
	}
	if one.cancel {
		if _, err := r.assay(ctx, "cancel", posted.JobID.Hex()); err != nil {
			return job{}, err
		}
	}
	return job{id: posted.JobID, kind: one.name}, nil
}

func (r requester) assay(ctx context.Context, args ...string) ([]byte, error) {
	var output, complaint bytes.Buffer
	cmd := exec.CommandContext(ctx, filepath.Join(r.trial.root, "bin", "assay"), args...)
	cmd.Env = append(os.Environ(), r.trial.network.EnvOf(r.account)...)
	cmd.Stdout, cmd.Stderr = &output, &complaint
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("assay %s: %w: %s", args[0], err, bytes.TrimSpace(complaint.Bytes()))
	}
	return output.Bytes(), nil
}

func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
