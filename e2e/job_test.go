package e2e_test

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
)

// A job of some 280 million cycles keeps the safe executor busy long enough to be interrupted.
const longFibonacci = 20_000_000

func longInput() [][]byte {
	return [][]byte{binary.LittleEndian.AppendUint32(nil, longFibonacci)}
}

func longJob() []string {
	return []string{"--cycle-limit", "400000000", "--execution", "3m", "--bidding", "4s", "--max-price", "1", "--min-price", "0.5"}
}

func TestJobsAreDoneAndPaid(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.DefaultNodes()...)

	t.Run("paid in native currency", func(t *testing.T) {
		program, golden, buffers := example(t, "sha2-chain", "thousand rounds")
		id := w.post(program, buffers, "--bidding", "4s")
		w.awaitStatus(id, protocol.StatusSettled)
		settled := w.result(id)
		require.Equal(t, []byte(golden.PublicValues), []byte(settled.PublicValues))
		require.Equal(t, golden.Cycles, settled.Cycles)
		assigned := each[chain.JobAssigned](w.events(id))
		require.Len(t, assigned, 1)
		require.Equal(t, assigned[0].Worker, settled.Worker)
		require.Equal(t, 1, count[chain.JobSettled](w.events(id)))
	})

	t.Run("paid in a token", func(t *testing.T) {
		program, golden, buffers := example(t, "transfers", "four")
		id := w.post(program, buffers, "--bidding", "4s", "--token", "dUSD", "--max-price", "50", "--min-price", "20", "--floor-fee", "1")
		w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
	})

	t.Run("a failing program earns the floor fee", func(t *testing.T) {
		program, golden, buffers := example(t, "sha2-chain", "no rounds")
		id := w.post(program, buffers, "--bidding", "4s", "--floor-fee", "0.0005")
		w.awaitStatus(id, protocol.StatusSettled)
		settled := w.result(id)
		require.Equal(t, protocol.OutcomeFailed.String(), settled.Outcome)
		require.Equal(t, golden.ExitCode, settled.ExitCode)
		paid := settledEvent(t, w, id)
		floor, _ := new(big.Int).SetString("500000000000000", 10)
		require.Equal(t, floor, new(big.Int).Add(paid.Paid, paid.Fee))
	})

	t.Run("an endless program is paid at its limit", func(t *testing.T) {
		program, _, _ := example(t, "fibonacci", "million")
		id := w.post(program, longInput(), append(longJob(), "--cycle-limit", "1000000")...)
		w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, protocol.OutcomeLimitExceeded.String(), w.result(id).Outcome)
	})

	t.Run("a cancelled job comes back whole", func(t *testing.T) {
		program, _, buffers := example(t, "fibonacci", "twenty")
		id := w.post(program, buffers, "--bidding", "2m", "--deadline", "5m")
		before, err := w.contracts.MarketCredit(t.Context(), w.net.Requester.Key.Address(), common.Address{}, nil)
		require.NoError(t, err)
		_, err = w.assay("cancel", id.Hex())
		require.NoError(t, err)
		after, err := w.contracts.MarketCredit(t.Context(), w.net.Requester.Key.Address(), common.Address{}, nil)
		require.NoError(t, err)
		require.Equal(t, "10000000000000000", new(big.Int).Sub(after, before).String())
		_, err = w.assay("cancel", id.Hex())
		require.Error(t, err, "a second cancel is refused")
	})
}

func settledEvent(t *testing.T, w *world, id common.Hash) chain.JobSettled {
	t.Helper()
	for _, event := range w.events(id) {
		if settled, ok := event.(chain.JobSettled); ok {
			return settled
		}
	}
	require.Fail(t, "no JobSettled")
	return chain.JobSettled{}
}

func TestKilledProgramsLoseNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.DefaultNodes()[:1]...)
	program, _, _ := example(t, "fibonacci", "million")

	t.Run("keeper and oracles before the assignment", func(t *testing.T) {
		_, golden, buffers := example(t, "fibonacci", "twenty")
		id := w.post(program, buffers, "--bidding", "8s")
		for _, name := range []string{"keeper", devnet.OracleName(0), devnet.OracleName(1)} {
			require.NoError(t, w.net.Process(name).Kill())
			require.NoError(t, w.net.Process(name).Restart())
		}
		w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
		require.Equal(t, 1, count[chain.JobAssigned](w.events(id)))
	})

	t.Run("the node that holds the job, restarted", func(t *testing.T) {
		id := w.post(program, longInput(), longJob()...)
		job := w.awaitStatus(id, protocol.StatusAssigned)
		name, url := w.nodeOf(job.Worker)
		require.NoError(t, w.net.Process(name).Kill())
		require.Equal(t, protocol.StatusAssigned, w.job(id).Status)
		require.NoError(t, w.net.Process(name).Restart())
		require.NoError(t, w.net.Ready(t.Context(), name, url))
		w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, job.Worker, w.result(id).Worker)
		require.Equal(t, 1, count[chain.JobSettled](w.events(id)))
		worker, err := w.contracts.Worker(t.Context(), job.Worker, nil)
		require.NoError(t, err)
		require.Zero(t, worker.Reserved.Sign(), "collateral is free again")
		require.Zero(t, worker.Faulted)
	})

	t.Run("the node that holds the job, for good", func(t *testing.T) {
		// Long enough that the node cannot finish before it is killed, and no longer.
		id := w.post(program, longInput(), append(longJob(), "--execution", "15s")...)
		job := w.awaitStatus(id, protocol.StatusAssigned)
		before, err := w.contracts.Worker(t.Context(), job.Worker, nil)
		require.NoError(t, err)
		credit, err := w.contracts.MarketCredit(t.Context(), w.net.Requester.Key.Address(), common.Address{}, nil)
		require.NoError(t, err)
		name, _ := w.nodeOf(job.Worker)
		require.NoError(t, w.net.Process(name).Kill())
		w.awaitStatus(id, protocol.StatusExpired)
		after, err := w.contracts.Worker(t.Context(), job.Worker, nil)
		require.NoError(t, err)
		require.Equal(t, job.Collateral, new(big.Int).Sub(before.Stake, after.Stake), "slashed by the collateral")
		require.Equal(t, before.Faulted+1, after.Faulted)
		require.Zero(t, after.Reserved.Sign())
		refunded, err := w.contracts.MarketCredit(t.Context(), w.net.Requester.Key.Address(), common.Address{}, nil)
		require.NoError(t, err)
		require.Equal(t, job.Escrow, new(big.Int).Sub(refunded, credit), "refunded in full")
		require.Equal(t, 1, count[chain.JobExpired](w.events(id)))
	})
}
