package loop

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

// standingChain is a chain that says where one job and its first replica stand.
type standingChain struct {
	Chain
	job     chain.Job
	replica protocol.ReplicaState
	fault   error
}

func (c standingChain) Job(context.Context, common.Hash, *big.Int) (chain.Job, error) {
	return c.job, c.fault
}

func (c standingChain) Replicas(context.Context, common.Hash, *big.Int) ([]chain.Replica, error) {
	return []chain.Replica{{State: c.replica}}, c.fault
}

func reverted(name string) error {
	return fmt.Errorf("send: %w", &chain.RevertError{Name: name})
}

func TestJudge(t *testing.T) {
	single := enclave.Order{Worker: me, Request: protocol.JobRequest{Assurance: protocol.Assurance{Mode: protocol.ModeTee}}}
	replica := enclave.Order{Worker: me, Request: protocol.JobRequest{Assurance: protocol.Assurance{Mode: protocol.ModeTeeQuorum}}}
	unplaced := replica
	unplaced.Round = 1
	job := func(status protocol.JobStatus, worker common.Address) standingChain {
		return standingChain{job: chain.Job{Status: status, Worker: worker}}
	}
	cases := []struct {
		name  string
		order enclave.Order
		err   error
		chain standingChain
		want  verdict
	}{
		{"late", single, reverted("Late"), standingChain{}, verdictLate},
		{"not late after all", single, reverted("NotLate"), standingChain{}, verdictInTime},
		{"another round", single, reverted("WrongRound"), standingChain{}, verdictGone},
		{"never heard of", single, reverted("UnknownJob"), standingChain{}, verdictGone},
		{"paid by a transaction thought lost", single, reverted("WrongStatus"), job(protocol.StatusSettled, me), verdictDone},
		{"stated by one", single, reverted("WrongStatus"), job(protocol.StatusDelivered, me), verdictDone},
		{"settled in a later round", single, reverted("WrongStatus"), standingChain{job: chain.Job{Status: protocol.StatusSettled, Round: 1}}, verdictGone},
		{"open again", single, reverted("WrongStatus"), job(protocol.StatusOpen, common.Address{}), verdictGone},
		{"the chain went back", single, reverted("WrongStatus"), job(protocol.StatusAssigned, me), verdictAgain},
		{"nobody can tell", single, reverted("WrongStatus"), standingChain{fault: errors.New("down")}, verdictAgain},
		{"attestation to be renewed", single, reverted("SignerExpired"), standingChain{}, verdictAgain},
		{"refused for what it is", single, reverted("ResultDigestMismatch"), standingChain{}, verdictNever},
		{"cannot be put in a call", single, fmt.Errorf("%w: too large", errUndeliverable), standingChain{}, verdictNever},
		{"the node does not answer", single, errors.New("connection refused"), standingChain{}, verdictAgain},
		{"it took more gas than was estimated", replica, fmt.Errorf("send: %w", chain.ErrOvertaken), standingChain{}, verdictAgain},
		{"a replica's answer is in", replica, reverted("WrongReplicaState"), standingChain{replica: protocol.ReplicaDelivered}, verdictDone},
		{"a replica is paid, the job over", replica, reverted("WrongStatus"), standingChain{replica: protocol.ReplicaPaid}, verdictDone},
		{"a replica was slashed", replica, reverted("WrongStatus"), standingChain{replica: protocol.ReplicaSlashed}, verdictGone},
		{"a replica was excused", replica, reverted("WrongReplicaState"), standingChain{replica: protocol.ReplicaExcused}, verdictGone},
		{"a replica still works", replica, reverted("WrongReplicaState"), standingChain{replica: protocol.ReplicaWorking}, verdictAgain},
		{"a replica is not placed any more", unplaced, reverted("WrongRound"), standingChain{}, verdictAgain},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			n := New(Config{}, Deps{Chain: c.chain})
			require.Equal(t, c.want, n.judge(t.Context(), c.order, c.err))
		})
	}
}
