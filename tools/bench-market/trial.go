package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
)

// live is how many jobs are under way at once: about what the fleet has slots for, since a queue would measure itself.
const live = 20

// A trial is one run of the network under load.
type trial struct {
	network    *devnet.Net
	front      *proxy
	contracts  *chain.Contracts
	root, dir  string
	log        zerolog.Logger
	requesters []requester
	loadBefore string

	posted atomic.Int64
	// room is taken by each job until it is over.
	room    chan struct{}
	mishaps []string
	mu      sync.Mutex
}

func newTrial(ctx context.Context, network *devnet.Net, front *proxy, root, dir string, log zerolog.Logger) (*trial, error) {
	client, err := chain.Dial(ctx, chain.Config{RPCURL: network.RPC()}, zerolog.Nop())
	if err != nil {
		return nil, err
	}
	contracts, err := chain.Bind(client, network.Deployment)
	if err != nil {
		client.Close()
		return nil, err
	}
	t := &trial{
		room: make(chan struct{}, live), network: network, front: front, contracts: contracts, root: root, dir: dir, log: log, loadBefore: loadAverage(),
	}
	t.requesters = append(t.requesters, requester{
		account: network.Requester, trial: t, token: []string{"--token", "dUSD"}, deposit: "5000",
		prices: []string{"--min-price", "5", "--max-price", "25", "--floor-fee", "1"},
	})
	for _, account := range network.Spare {
		t.requesters = append(t.requesters, requester{account: account, trial: t, deposit: "2"})
	}
	return t, writeInputs(dir)
}

// run posts, makes things fail, waits until all is over and reads what happened.
func (t *trial) run(ctx context.Context, wanted options) (*measures, error) {
	for _, one := range t.requesters {
		if err := one.fund(ctx); err != nil {
			return nil, err
		}
	}
	calm, err := t.stage(ctx, func(ctx context.Context) ([]job, error) { return t.postEvery(ctx, wanted.steady, wanted.pace) })
	if err != nil {
		return nil, err
	}
	t.front.armed.Store(true)
	storm, err := t.stage(ctx, func(ctx context.Context) ([]job, error) { return t.postUnderFaults(ctx, wanted.jobs) })
	if err != nil {
		return nil, err
	}
	t.front.armed.Store(false)
	return t.measure(ctx, calm, storm)
}

// A stage is one part of a run, and what it took.
type stage struct {
	jobs []job
	took time.Duration
	// cpu is the processor time of each program, asked what it asked of the chain, by method.
	cpu   map[string]time.Duration
	asked map[string]map[string]int64
}

// stage posts, waits until all that was posted is over, and tells what that took.
func (t *trial) stage(ctx context.Context, post func(context.Context) ([]job, error)) (stage, error) {
	cpu, asked, began := t.cpu(), t.front.snapshot(), time.Now()
	jobs, err := post(ctx)
	if err != nil {
		return stage{}, err
	}
	t.log.Info().Int("jobs", len(jobs)).Stringer("took", time.Since(began).Round(time.Second)).Msg("All posted")
	if err := t.awaitEnd(ctx, jobs); err != nil {
		return stage{}, err
	}
	s := stage{jobs: jobs, took: time.Since(began), cpu: t.cpu(), asked: t.front.snapshot()}
	for program, before := range cpu {
		s.cpu[program] -= before
	}
	for program, methods := range asked {
		for method, before := range methods {
			s.asked[program][method] -= before
		}
	}
	return s, nil
}

// cpu is the processor time of each program so far.
func (t *trial) cpu() map[string]time.Duration {
	spent := map[string]time.Duration{}
	for _, process := range t.network.Processes() {
		// A program that ended in between is asked again at the end of the stage.
		if used, err := process.CPU(); err == nil {
			spent[process.Name()] = used
		}
	}
	return spent
}

// postEvery posts steady jobs, one each pace, whether or not those before are over.
func (t *trial) postEvery(ctx context.Context, count int, pace time.Duration) ([]job, error) {
	jobs, faults := make([]job, count), make([]error, count)
	var posting sync.WaitGroup
	for i := range count {
		posting.Go(func() {
			jobs[i], faults[i] = t.requesters[i%len(t.requesters)].post(ctx, kinds()[0])
		})
		if err := pause(ctx, pace); err != nil {
			faults = append(faults, err)
			break
		}
	}
	posting.Wait()
	return jobs, errors.Join(faults...)
}

// postUnderFaults posts as fast as jobs end, while programs are killed.
func (t *trial) postUnderFaults(ctx context.Context, count int) ([]job, error) {
	chaos, stop := context.WithCancel(ctx)
	defer stop()
	done := make(chan error, 1)
	go func() { done <- t.mischief(chaos, count) }()
	jobs, err := t.postAll(ctx, count)
	if err != nil {
		return nil, err
	}
	return jobs, <-done
}

// postAll has the requesters post side by side.
func (t *trial) postAll(ctx context.Context, count int) ([]job, error) {
	all := kinds()
	next := make(chan int)
	go func() {
		defer close(next)
		for i := range count {
			select {
			case next <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	var jobs []job
	var faults []error
	var running sync.WaitGroup
	for _, one := range t.requesters {
		running.Go(func() {
			for i := range next {
				t.room <- struct{}{}
				made, err := one.post(ctx, pick(all, i))
				t.mu.Lock()
				if err != nil {
					faults = append(faults, err)
				} else {
					jobs = append(jobs, made)
				}
				t.mu.Unlock()
				t.posted.Add(1)
				go t.leave(ctx, made)
			}
		})
	}
	running.Wait()
	return jobs, errors.Join(append(faults, ctx.Err())...)
}

// leave gives a job's room to another once it is over, or has its result and only waits for its window.
func (t *trial) leave(ctx context.Context, one job) {
	defer func() { <-t.room }()
	for pause(ctx, time.Second) == nil {
		state, err := t.contracts.Job(ctx, one.id, nil)
		if err == nil && (state.Status.IsFinal() || state.Status == protocol.StatusDelivered) {
			return
		}
	}
}

// mischief kills programs as posting goes on, and starts them again.
func (t *trial) mischief(ctx context.Context, count int) error {
	for _, blow := range []struct {
		// after is the share of jobs posted, in percent.
		after int
		name  string
		down  time.Duration
	}{
		{15, t.network.NodeName(1), 20 * time.Second},
		{35, "keeper", 5 * time.Second},
		{50, devnet.OracleName(1), 20 * time.Second},
		{65, t.network.NodeName(2), 10 * time.Second},
		{85, "keeper", 5 * time.Second},
	} {
		for t.posted.Load()*100 < int64(blow.after*count) {
			if err := pause(ctx, 200*time.Millisecond); err != nil {
				return err
			}
		}
		process := t.network.Process(blow.name)
		if err := process.Kill(); err != nil {
			return err
		}
		t.log.Info().Str("program", blow.name).Msg("Killed")
		if err := pause(ctx, blow.down); err != nil {
			return err
		}
		if err := process.Restart(); err != nil {
			return err
		}
		t.log.Info().Str("program", blow.name).Msg("Started again")
		t.mishaps = append(t.mishaps, fmt.Sprintf("%s killed, down for %s", blow.name, blow.down))
	}
	return nil
}

// awaitEnd waits until every job is over, as the chain says.
func (t *trial) awaitEnd(ctx context.Context, jobs []job) error {
	live := jobs
	for {
		var left []job
		byStatus := map[string]int{}
		for _, one := range live {
			state, err := t.contracts.Job(ctx, one.id, nil)
			if err != nil {
				return fmt.Errorf("job %s: %w", one.id, err)
			}
			if !state.Status.IsFinal() {
				left = append(left, one)
				byStatus[state.Status.String()]++
			}
		}
		if len(left) == 0 {
			return nil
		}
		t.log.Info().Interface("live", byStatus).Msg("Waiting")
		live = left
		if err := pause(ctx, 5*time.Second); err != nil {
			return fmt.Errorf("%d jobs are not over, such as %s: %w", len(left), left[0].id, err)
		}
	}
}

// parties are all accounts that the market may owe something.
func (t *trial) parties(ctx context.Context) ([]common.Address, error) {
	terms, err := t.contracts.MarketTerms(ctx, nil)
	if err != nil {
		return nil, err
	}
	all := []common.Address{terms.Treasury, t.network.Keeper.Key.Address(), t.network.Council.Key.Address()}
	for _, one := range t.requesters {
		all = append(all, one.account.Key.Address())
	}
	for _, account := range append(t.network.Nodes, t.network.Oracles...) {
		all = append(all, account.Key.Address())
	}
	return all, nil
}
