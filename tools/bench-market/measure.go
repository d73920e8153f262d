package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// fate is what became of one job.
type fate struct {
	job
	status  protocol.JobStatus
	outcome string
	// Blocks and seconds of the chain.
	posted, bid, assigned, paid, over uint64
	postedAt, overAt                  uint64
	rounds                            int
	slashes                           int
	fallback                          bool
}

// measures are what a run came to.
type measures struct {
	// fates are those of all jobs, calm and storm what the two stages took.
	fates       []fate
	calm, storm stage
	books       []*book
	mishaps     []string
	front       *proxy
	nodes       int
	requesters  int
	loadBefore  string
	block       uint64
	// counted is the keeper's own count of jobs by status.
	counted map[string]int
}

// measure reads the history of all jobs and the books.
func (t *trial) measure(ctx context.Context, calm, storm stage) (*measures, error) {
	m := &measures{
		calm: calm, storm: storm, mishaps: t.mishaps, front: t.front, nodes: len(t.network.Nodes), requesters: len(t.requesters),
		loadBefore: t.loadBefore,
	}
	jobs := slices.Concat(calm.jobs, storm.jobs)
	for _, one := range jobs {
		events, err := t.contracts.JobEvents(ctx, one.id, 0)
		if err != nil {
			return nil, err
		}
		state, err := t.contracts.Job(ctx, one.id, nil)
		if err != nil {
			return nil, err
		}
		m.fates = append(m.fates, tell(one, state, events))
	}
	head, err := t.contracts.Client().Head(ctx)
	if err != nil {
		return nil, err
	}
	m.block = head.Number.Uint64()
	if m.books, err = t.readBooks(ctx, jobs, head.Number); err != nil {
		return nil, err
	}
	return m, t.compareIndex(ctx, m)
}

// tell makes one job's fate of its events.
func tell(one job, state chain.Job, events []chain.Event) fate {
	f := fate{job: one, status: state.Status}
	for _, event := range events {
		at := event.Where()
		switch e := event.(type) {
		case chain.JobPosted:
			f.posted, f.postedAt = at.Block, at.Time
		case chain.BidPlaced:
			if f.bid == 0 {
				f.bid = at.Block
			}
		case chain.JobAssigned:
			f.assigned, f.rounds = at.Block, f.rounds+1
			f.fallback = f.fallback || e.WeightsVersion == 0
		case chain.RoundEnded:
			if e.Slashed.Sign() > 0 {
				f.slashes++
			}
		case chain.ReplicaEnded:
			if e.State == protocol.ReplicaSlashed {
				f.slashes++
			}
		case chain.JobExpired:
			if e.Slashed.Sign() > 0 {
				f.slashes++
			}
		case chain.JobSettled:
			f.outcome, f.paid = e.Outcome.String(), at.Block
		case chain.QuorumReached:
			f.outcome, f.paid = "quorum", at.Block
		}
		f.over, f.overAt = at.Block, at.Time
	}
	return f
}

// compareIndex demands that the keeper, which was killed twice, knows of every job and how it ended.
func (t *trial) compareIndex(ctx context.Context, m *measures) error {
	want := map[string]int{}
	for _, one := range m.fates {
		want[one.status.String()]++
	}
	deadline := time.Now().Add(time.Minute)
	for {
		var status struct {
			Jobs map[string]int `json:"jobs"`
		}
		err := getJSON(ctx, t.network.KeeperURL()+"/v1/status", &status)
		if err == nil && equal(want, status.Jobs) {
			m.counted = status.Jobs
			return nil
		}
		if time.Now().After(deadline) {
			return errors.Join(fmt.Errorf("the keeper counts %v, what was posted ended as %v", status.Jobs, want), err)
		}
		if err := pause(ctx, time.Second); err != nil {
			return err
		}
	}
}

func equal(a, b map[string]int) bool {
	for key := range a {
		if a[key] != b[key] {
			return false
		}
	}
	for key := range b {
		if a[key] != b[key] {
			return false
		}
	}
	return true
}

func getJSON(ctx context.Context, url string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("ask %s: %w", url, err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("ask %s: %w", url, err)
	}
	defer answer.Body.Close()
	if err := json.NewDecoder(answer.Body).Decode(into); err != nil {
		return fmt.Errorf("ask %s: %w", url, err)
	}
	return nil
}

// quantiles are the middle, the tenth worst of a hundred, and the worst.
type quantiles struct {
	count            int
	p50, p90, p99, p uint64
}

func quantilesOf(values []uint64) quantiles {
	if len(values) == 0 {
		return quantiles{}
	}
	slices.Sort(values)
	at := func(percent int) uint64 { return values[min(len(values)-1, len(values)*percent/100)] }
	return quantiles{count: len(values), p50: at(50), p90: at(90), p99: at(99), p: values[len(values)-1]}
}
