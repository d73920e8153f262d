package loop_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/book"
	"github.com/assay-network/assay/prover-node/internal/loop"
)

// past is what the chain says of jobs of long ago.
type past struct {
	assigned []chain.JobAssigned
	jobs     map[common.Hash]chain.Job
	events   map[common.Hash][]chain.Event
	fault    error
	asked    int
}

func (*past) BlockAtTime(context.Context, uint64) (uint64, error) { return 1, nil }

func (p *past) AssignmentsOf(context.Context, common.Address, uint64) ([]chain.JobAssigned, error) {
	return p.assigned, nil
}

func (p *past) Job(_ context.Context, id common.Hash, _ *big.Int) (chain.Job, error) {
	p.asked++
	return p.jobs[id], p.fault
}

func (p *past) JobRequest(_ context.Context, id common.Hash) (chain.JobPosted, error) {
	if len(p.events[id]) == 0 {
		return chain.JobPosted{}, chain.ErrNotFound
	}
	return p.events[id][0].(chain.JobPosted), nil
}

func (p *past) JobEvents(_ context.Context, id common.Hash, _ uint64) ([]chain.Event, error) {
	return p.events[id], nil
}

// life is a job that was assigned twice to one of two workers, round by round.
func life(id common.Hash, mode protocol.AssuranceMode, first, second common.Address) []chain.Event {
	posted := chain.JobPosted{Meta: chain.Meta{Block: 1}, JobID: id}
	posted.Request.Assurance = protocol.Assurance{Mode: mode, Replicas: 2}
	if mode == protocol.ModeTeeQuorum {
		return []chain.Event{
			posted,
			chain.ReplicaAssigned{Meta: chain.Meta{Block: 2}, JobID: id, Replica: 0, Worker: first},
			chain.ReplicaAssigned{Meta: chain.Meta{Block: 3}, JobID: id, Replica: 1, Worker: second},
		}
	}
	return []chain.Event{
		posted,
		chain.JobAssigned{Meta: chain.Meta{Block: 2}, JobID: id, Worker: first},
		chain.RoundEnded{Meta: chain.Meta{Block: 3}, JobID: id, Worker: first, Slashed: big.NewInt(1)},
		chain.JobAssigned{Meta: chain.Meta{Block: 4}, JobID: id, Worker: second, Round: 1},
	}
}

func TestRecover(t *testing.T) {
	me, rival, id := common.Address{1}, common.Address{2}, common.Hash{9}
	cases := []struct {
		name   string
		job    chain.Job
		events []chain.Event
		kept   bool
		want   bool
	}{
		{"owed", chain.Job{Status: protocol.StatusAssigned, Worker: me}, life(id, protocol.ModeTee, rival, me), false, true},
		{"lost to another", chain.Job{Status: protocol.StatusAssigned, Worker: rival}, life(id, protocol.ModeTee, me, rival), false, false},
		{"over", chain.Job{Status: protocol.StatusSettled, Worker: me}, life(id, protocol.ModeTee, rival, me), false, false},
		{"over, with bytes kept", chain.Job{Status: protocol.StatusSettled, Worker: me}, life(id, protocol.ModeTee, rival, me), true, false},
		{"stated, with bytes kept", chain.Job{Status: protocol.StatusDelivered}, life(id, protocol.ModeTee, rival, me)[:2], true, true},
		{"a replica", chain.Job{Status: protocol.StatusAssigned, Mode: protocol.ModeTeeQuorum}, life(id, protocol.ModeTeeQuorum, rival, me), false, true},
		{"a replica of a job that still takes bids", chain.Job{Status: protocol.StatusOpen, Mode: protocol.ModeTeeQuorum}, life(id, protocol.ModeTeeQuorum, me, rival)[:2], false, true},
		{
			"a replica that has answered",
			chain.Job{Status: protocol.StatusAssigned, Mode: protocol.ModeTeeQuorum},
			append(life(id, protocol.ModeTeeQuorum, rival, me), chain.ReplicaDelivered{Meta: chain.Meta{Block: 4}, JobID: id, Replica: 1, Worker: me}),
			false, false,
		},
		{"with a request that nobody can read", chain.Job{Status: protocol.StatusAssigned, Worker: me}, nil, false, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			c.job.Mode = max(c.job.Mode, protocol.ModeTee)
			history := &past{
				// Assigned twice, looked at once.
				assigned: []chain.JobAssigned{{JobID: id}, {JobID: id}},
				jobs:     map[common.Hash]chain.Job{id: c.job}, events: map[common.Hash][]chain.Event{id: c.events},
			}
			var kept []common.Hash
			if c.kept {
				kept = []common.Hash{id}
			}
			into, want := book.New(), 0
			if c.want {
				want = 1
			}
			found, err := loop.Recover(t.Context(), history, into, me, kept, 1000, zerolog.Nop())
			require.NoError(t, err)
			require.Equal(t, want, found)
			require.Len(t, into.Jobs(), want)
			require.Equal(t, 1, history.asked)
		})
	}
	broken := errors.New("no answer")
	_, err := loop.Recover(t.Context(), &past{assigned: []chain.JobAssigned{{JobID: id}}, fault: broken}, book.New(), me, nil, 1000, zerolog.Nop())
	require.ErrorIs(t, err, broken)
}
