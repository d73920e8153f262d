package devnets

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/cli/internal/amount"
	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

const (
	// The nodes of the recovery, in the order of recoveryNodes.
	behind, updated = 0, 1

	// recoveryNotice is the time between publication and the day on which the recovery counts. Intel gives twelve months.
	recoveryNotice   = 25 * time.Second
	recoveryAdvisory = "INTEL-SA-01079"
	// longSteps, of fourteen cycles each, keep executors of 350 MHz busy until the worker is cut off, which ends the job.
	longSteps = 600_000_000
	longLimit = "8800000000"
	// stepPatience bounds each wait.
	stepPatience = 90 * time.Second
	stepPause    = 250 * time.Millisecond
)

// newMicrocode is the SVN that the recovery asks for.
func newMicrocode() uint8 { return simtee.DefaultComponents()[0] + 1 }

// recoveryNodes are a cheap machine that its operator has not updated, and one that was and asks for more.
func recoveryNodes() []devnet.NodeSpec {
	return []devnet.NodeSpec{
		{Name: "node-behind", Cores: 8, MemoryMiB: 16384, Slots: 4, KHz: 60_000, WeiPerGcycle: "10000000000000000"},
		{
			Name: "node-updated", Cores: 32, MemoryMiB: 65536, Slots: 8, KHz: 200_000, WeiPerGcycle: "40000000000000000",
			Settings: map[string]any{"sim-microcode": newMicrocode(), "min-profit": "5000000000000000"},
		},
	}
}

// recoveryRun is what the steps hand on.
type recoveryRun struct {
	demoRun
	fmspc  [6]byte
	number uint32
	counts time.Time
	job    common.Hash
	escrow *big.Int
	before books
	stake  chain.Worker
}

// recovery shows a TCB recovery from its publication to the return of a machine that it dropped.
func (r demoRun) recovery(ctx context.Context) error {
	one := &recoveryRun{demoRun: r, fmspc: simtee.DefaultFMSPC()}
	steps := []struct {
		title string
		do    func(context.Context) error
	}{
		{"Both machines are up to date. The cheaper one does a job.", one.serves},
		{"Intel publishes a TCB recovery.", one.publish},
		{"The keeper warns of who will drop out, and brings the recovery's collateral ahead of its day.", one.warned},
		{"A long job is assigned to the machine that is behind.", one.assigned},
		{"The recovery counts. Both attest anew; one is refused.", one.dropped},
		{"The worker that was cut off is excused: nobody is slashed, the requester is refunded.", one.excused},
		{"Its microcode is updated, and the machine reboots.", one.returns},
		{"It serves again.", one.serves},
	}
	for i, step := range steps {
		fmt.Fprintf(r.out, "\n%d. %s\n", i+1, step.title)
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("step %d: %w", i+1, err)
		}
	}
	return nil
}

// until waits until check says that something is so.
func (r demoRun) until(ctx context.Context, what string, check func(context.Context) (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, stepPatience)
	defer cancel()
	for {
		is, err := check(ctx)
		switch {
		case err != nil && !errors.Is(err, context.DeadlineExceeded):
			return fmt.Errorf("%s: %w", what, err)
		case is:
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: waited %s for this: %s", ErrDemo, stepPatience, what)
		case <-time.After(stepPause):
		}
	}
}

// serves has the machine do a small job, which nobody would do cheaper.
func (r *recoveryRun) serves(ctx context.Context) error {
	result, err := r.demoRun.job(ctx, demoJob{
		example: "fibonacci", name: "twenty", token: "eth",
		args: []string{"--max-price", "0.02", "--min-price", "0.01", "--floor-fee", "0.001", "--bidding", "4s"},
	})
	if err != nil {
		return err
	}
	if wanted := r.operator(behind); result.Worker != wanted {
		return fmt.Errorf("%w: %s did the job, not %s", ErrDemo, result.Worker, wanted)
	}
	return nil
}

func (r demoRun) operator(node int) common.Address { return r.network.Nodes[node].Key.Address() }

// publish dates the recovery so that it counts in a few seconds of the chain's time.
func (r *recoveryRun) publish(ctx context.Context) error {
	head, err := r.contracts.Client().Head(ctx)
	if err != nil {
		return err
	}
	r.counts = time.Unix(int64(head.Time), 0).Add(recoveryNotice).UTC()
	published, err := r.network.PublishRecovery(ctx, r.counts, recoveryAdvisory)
	if err != nil {
		return err
	}
	r.number = published.Evaluation
	fmt.Fprintf(r.out, "  evaluation number %d for %s, family %x: microcode SVN %d instead of %d\n", r.number, recoveryAdvisory, r.fmspc,
		newMicrocode(), newMicrocode()-1)
	fmt.Fprintf(r.out, "  it counts from %s on. Intel gives twelve months' notice; here it is dated back for %s\n",
		r.counts.Format(time.TimeOnly), recoveryNotice)
	return nil
}

// warned demands that the keeper names the right machine and its shortfall before the day, and that the chain has what will count.
func (r *recoveryRun) warned(ctx context.Context) error {
	err := r.until(ctx, "the keeper's warning", func(ctx context.Context) (bool, error) {
		report, err := r.network.Collateral(ctx)
		if err != nil {
			return false, err
		}
		fates := map[common.Address]string{}
		for _, e := range report.Enclaves {
			if e.Evaluation == r.number {
				fates[common.HexToAddress(e.Operator)] = e.Fate
			}
		}
		if fates[r.operator(behind)] != "drops" || fates[r.operator(updated)] != "keeps" {
			return false, nil
		}
		for _, e := range report.Enclaves {
			name := r.network.NodeName(behind)
			if common.HexToAddress(e.Operator) == r.operator(updated) {
				name = r.network.NodeName(updated)
			}
			fmt.Fprintf(r.out, "  %-12s %s: %s now, %s from %s on\n", name, e.Fate, e.Now, e.Then, e.Counts.UTC().Format(time.TimeOnly))
			for _, short := range e.Short {
				fmt.Fprintf(r.out, "  %-12s short: %s (%s)\n", "", short, strings.Join(e.Advisories, ", "))
			}
		}
		return true, nil
	})
	if err != nil {
		return err
	}
	return r.until(ctx, "the recovery's TCB info on chain", func(ctx context.Context) (bool, error) {
		held, err := r.contracts.HeldTCBInfo(ctx, uint8(protocol.TeeTdx), r.fmspc, r.number)
		if err != nil || held.Ends == 0 {
			return false, err
		}
		head, err := r.contracts.Client().Head(ctx)
		if err != nil {
			return false, err
		}
		fmt.Fprintf(r.out, "  collateral of number %d is on chain, %d seconds before it counts\n", r.number,
			r.counts.Unix()-int64(head.Time))
		return true, nil
	})
}

// assigned posts a job that outlasts the recovery's notice.
func (r *recoveryRun) assigned(ctx context.Context) error {
	program, golden, err := examples.Find("fibonacci", "twenty")
	if err != nil {
		return err
	}
	args, err := r.writeInputs(program, golden)
	if err != nil {
		return err
	}
	input := filepath.Join(r.dir, "long.bin")
	if err := os.WriteFile(input, binary.LittleEndian.AppendUint32(nil, longSteps), 0o600); err != nil {
		return fmt.Errorf("write input: %w", err)
	}
	if r.before, err = r.takeBooks(ctx); err != nil {
		return err
	}
	if r.stake, err = r.contracts.Worker(ctx, r.operator(behind), nil); err != nil {
		return err
	}
	r.job, err = r.post(ctx, "--stdin", input, "--cycle-limit", longLimit, "--execution", "12m", "--bidding", "4s",
		"--max-price", "0.4", "--min-price", "0.24", args[len(args)-1])
	if err != nil {
		return err
	}
	return r.until(ctx, "the assignment", func(ctx context.Context) (bool, error) {
		job, err := r.contracts.Job(ctx, r.job, nil)
		if err != nil || job.Status != protocol.StatusAssigned {
			return false, err
		}
		head, err := r.contracts.Client().Head(ctx)
		if err != nil {
			return false, err
		}
		left := r.counts.Unix() - int64(head.Time)
		if job.Worker != r.operator(behind) || left <= 0 {
			return false, fmt.Errorf("%w: assigned to %s, %d seconds before the recovery counts", ErrDemo, job.Worker, left)
		}
		r.escrow = job.Escrow
		fmt.Fprintf(r.out, "  assigned to %s, %d seconds before the recovery counts; %s ETH in escrow, %s dSTAKE of collateral locked\n",
			r.network.NodeName(behind), left, amount.Format(job.Escrow, etherDecimals), amount.Format(job.Collateral, etherDecimals))
		return true, nil
	})
}

// dropped demands that the one platform is refused for its status, and that the other goes on.
func (r *recoveryRun) dropped(ctx context.Context) error {
	return r.until(ctx, "the refusal of one platform and the verdict on the other", func(ctx context.Context) (bool, error) {
		out, err := r.enclave(ctx, behind)
		if err != nil {
			return false, err
		}
		in, err := r.enclave(ctx, updated)
		if err != nil || out.Live || out.Status != protocol.TcbOutOfDate || !in.Live {
			return false, err
		}
		required, err := r.contracts.RequiredEvaluation(ctx, uint8(protocol.TeeTdx))
		if err != nil || required != r.number {
			return false, err
		}
		status, err := r.network.NodeStatus(ctx, behind)
		if err != nil || status.Reason == "" {
			return false, err
		}
		head, err := r.contracts.Client().Head(ctx)
		if err != nil {
			return false, err
		}
		fmt.Fprintf(r.out, "  %-12s attested under number %d, %s\n", r.network.NodeName(updated), required, in.Status)
		fmt.Fprintf(r.out, "  %-12s %s on chain, %d seconds after the recovery began to count. The node says:\n",
			r.network.NodeName(behind), out.Status, int64(head.Time)-r.counts.Unix())
		fmt.Fprintf(r.out, "  %-12s %s\n", "", status.Reason)
		return true, nil
	})
}

// enclave reads what the registry has of a node.
func (r demoRun) enclave(ctx context.Context, node int) (chain.Enclave, error) {
	status, err := r.network.NodeStatus(ctx, node)
	if err != nil {
		return chain.Enclave{}, err
	}
	return r.contracts.Enclave(ctx, status.Enclave, nil)
}

// excused demands that the job ended in a refund, all of it, and that the worker has lost nothing.
func (r *recoveryRun) excused(ctx context.Context) error {
	var excuse chain.JobExcused
	err := r.until(ctx, "the job's end", func(ctx context.Context) (bool, error) {
		job, err := r.contracts.Job(ctx, r.job, nil)
		if err != nil || !job.Status.IsFinal() {
			return false, err
		}
		if job.Status != protocol.StatusRefunded {
			return false, fmt.Errorf("%w: the job is %s", ErrDemo, job.Status)
		}
		events, err := r.contracts.JobEvents(ctx, r.job, 0)
		if err != nil {
			return false, err
		}
		for _, event := range events {
			if found, ok := event.(chain.JobExcused); ok {
				excuse = found
				return true, nil
			}
		}
		return false, nil
	})
	if err != nil {
		return err
	}
	after, err := r.takeBooks(ctx)
	if err != nil {
		return err
	}
	stake, err := r.contracts.Worker(ctx, r.operator(behind), nil)
	if err != nil {
		return err
	}
	if excuse.Refund.Cmp(r.escrow) != 0 || excuse.Worker != r.operator(behind) {
		return fmt.Errorf("%w: %s of %s wei refunded, %s excused", ErrDemo, excuse.Refund, r.escrow, excuse.Worker)
	}
	if stake.Stake.Cmp(r.stake.Stake) != 0 || stake.Reserved.Sign() != 0 || stake.Faulted != r.stake.Faulted {
		return fmt.Errorf("%w: the worker's stake is %s of %s, %s reserved, %d faults", ErrDemo, stake.Stake, r.stake.Stake,
			stake.Reserved, stake.Faulted)
	}
	if err := r.compareDue(ctx, "eth", r.before, after, nil); err != nil {
		return err
	}
	fmt.Fprintf(r.out, "  excused for its platform's %s: requester +%s ETH, the worker's stake is %s dSTAKE as before, none reserved\n",
		excuse.Reason, amount.Format(excuse.Refund, etherDecimals), amount.Format(stake.Stake, etherDecimals))
	fmt.Fprintf(r.out, "  balances: nobody's changed by anything but gas: exact\n")
	return nil
}

// returns updates the machine and demands that the same enclave is accepted again.
func (r *recoveryRun) returns(ctx context.Context) error {
	before, err := r.enclave(ctx, behind)
	if err != nil {
		return err
	}
	if err := r.network.UpdateMicrocode(behind, newMicrocode()); err != nil {
		return err
	}
	if err := r.network.Ready(ctx, r.network.NodeName(behind), r.network.NodeURL(behind)); err != nil {
		return err
	}
	after, err := r.enclave(ctx, behind)
	if err != nil {
		return err
	}
	if after.ID != before.ID || after.Status != protocol.TcbUpToDate || !after.Live {
		return fmt.Errorf("%w: enclave %s, now %s, %s, live %t", ErrDemo, before.ID, after.ID, after.Status, after.Live)
	}
	fmt.Fprintf(r.out, "  %-12s microcode SVN %d: the same enclave %s is %s and live\n", r.network.NodeName(behind), newMicrocode(),
		after.ID, after.Status)
	return nil
}
