package e2e_test

import (
	"context"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

// await waits until a look at a job says that it is as it should be.
func (w *world) await(id common.Hash, what string, look func(chain.Job) bool) chain.Job {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	for {
		job := w.job(id)
		if look(job) {
			return job
		}
		select {
		case <-ctx.Done():
			require.Fail(w.t, "waited too long", "%s: job is %s", what, job.Status)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// find returns the first event of a type.
func find[T chain.Event](t *testing.T, events []chain.Event) T {
	t.Helper()
	for _, event := range events {
		if found, ok := event.(T); ok {
			return found
		}
	}
	var none T
	require.Failf(t, "no such event", "%T", none)
	return none
}

func TestOneNodeTakesOverFromAnother(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.DefaultNodes()[:2]...)
	program, golden, buffers := example(t, "fibonacci", "twenty")
	first, second := w.net.NodeName(0), w.net.NodeName(1)
	require.NoError(t, w.net.Process(second).Kill())

	// Killed once its bid is on chain: it is assigned all the same, and delivers nothing.
	id := w.post(program, buffers, "--bidding", "6s", "--execution", "20s", "--retries", "2")
	w.await(id, "the first node's bid", func(job chain.Job) bool { return job.Worker == w.net.Nodes[0].Key.Address() })
	require.NoError(t, w.net.Process(first).Kill())
	w.awaitStatus(id, protocol.StatusAssigned)
	require.NoError(t, w.net.Process(second).Restart())
	require.NoError(t, w.net.Ready(t.Context(), second, w.net.NodeURL(1)))

	done := w.awaitStatus(id, protocol.StatusSettled)
	require.Equal(t, uint8(1), done.Round)
	settled := w.result(id)
	require.Equal(t, w.net.Nodes[1].Key.Address(), settled.Worker)
	require.Equal(t, []byte(golden.PublicValues), []byte(settled.PublicValues))
	ended := find[chain.RoundEnded](t, w.events(id))
	require.Equal(t, w.net.Nodes[0].Key.Address(), ended.Worker)
	require.Equal(t, "expired", ended.Why)
	require.Positive(t, ended.Slashed.Sign())
	rescue, err := w.contracts.StakeCredit(t.Context(), settled.Worker, nil)
	require.NoError(t, err)
	require.Positive(t, rescue.Sign(), "the rescuer has its share of what the first lost")
}

func TestADeadCommitteeDelaysNobodyForLong(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.DefaultNodes()[0])
	for i := range w.net.Oracles {
		require.NoError(t, w.net.Process(devnet.OracleName(i)).Kill())
	}
	program, golden, buffers := example(t, "fibonacci", "twenty")
	id := w.post(program, buffers, "--bidding", "4s")
	w.awaitStatus(id, protocol.StatusSettled)
	require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
	terms, err := w.contracts.MarketTerms(t.Context(), nil)
	require.NoError(t, err)
	posted := find[chain.JobPosted](t, w.events(id))
	assigned := find[chain.JobAssigned](t, w.events(id))
	require.Zero(t, assigned.WeightsVersion, "nobody decided")
	from := max(posted.Request.Offer.OpenAt, posted.Time) + 4 + terms.FallbackDelay
	const slack = 10
	require.GreaterOrEqual(t, assigned.Time, from)
	require.LessOrEqual(t, assigned.Time, from+slack, "the stated time, and a few blocks for a busy machine")
}

func TestRequestersGetWhatTheyAskFor(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.DefaultNodes()...)
	program, golden, buffers := example(t, "fibonacci", "twenty")

	t.Run("a signed request is anchored by the keeper, out of the deposit", func(t *testing.T) {
		_, err := w.assay("deposit", "add", "--amount", "0.03")
		require.NoError(t, err)
		id := w.post(program, buffers, "--bidding", "4s", "--offchain", "--max-price", "0.02", "--min-price", "0.01")
		job := w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
		require.Equal(t, w.net.Requester.Key.Address(), job.Requester)
		left, err := w.contracts.MarketDeposit(t.Context(), job.Requester, common.Address{}, nil)
		require.NoError(t, err)
		require.Equal(t, "10000000000000000", left.Amount.String())
	})

	t.Run("a quorum of two of three is paid once they agree", func(t *testing.T) {
		id := w.post(program, buffers, "--bidding", "4s", "--quorum", "2/3", "--max-price", "0.02", "--min-price", "0.01")
		w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
		events := w.events(id)
		require.GreaterOrEqual(t, count[chain.ReplicaAssigned](events), 2)
		require.GreaterOrEqual(t, count[chain.ReplicaDelivered](events), 2)
		require.Equal(t, 1, count[chain.QuorumReached](events))
	})

	t.Run("what it costs and who would do it, told before", func(t *testing.T) { w.askBefore(t) })

	t.Run("why each bid lost, told after", func(t *testing.T) {
		id := w.post(program, buffers, "--bidding", "5s", "--max-price", "0.02", "--min-price", "0.01")
		w.awaitStatus(id, protocol.StatusSettled)
		assigned := find[chain.JobAssigned](t, w.events(id))
		require.NotZero(t, assigned.WeightsVersion, "the committee decided")
		w.explained(id, assigned)
	})
}

// explained asks every member why a job was assigned as it was. Enough of them signed what was carried out for the market to take it,
// and all of those tell the same of it; a member whose signature was not needed may have been late.
func (w *world) explained(id common.Hash, assigned chain.JobAssigned) {
	w.t.Helper()
	told, lost := 0, 0
	for _, decision := range w.decidedAs(id, assigned) {
		told++
		require.Equal(w.t, assigned.Worker, decision.Decision.Worker)
		require.True(w.t, decision.Candidates[0].Winner)
		for _, candidate := range decision.Candidates[1:] {
			require.NotEqual(w.t, oracleapi.ReasonWon, candidate.Reason)
			require.NotEmpty(w.t, candidate.Reason)
			lost++
		}
	}
	require.GreaterOrEqual(w.t, told, w.net.Threshold(), "members that can explain what was carried out")
	require.Positive(w.t, lost, "bids that lost")
	w.until("a member that holds as many signatures as it takes", func() bool {
		return slices.ContainsFunc(w.decidedAs(id, assigned), func(decision oracleapi.Decision) bool {
			return len(decision.Signatures) >= w.net.Threshold()
		})
	})
}

// decidedAs are the members' decisions on a job that are the one that was carried out.
func (w *world) decidedAs(id common.Hash, assigned chain.JobAssigned) (found []oracleapi.Decision) {
	w.t.Helper()
	for _, url := range w.net.OracleURLs() {
		var view oracleapi.JobView
		w.assayJSON(&view, "explain", "--json", "--oracle", url, id.Hex())
		for _, decision := range view.Decisions {
			if decision.Decision.InputsRoot == assigned.InputsRoot {
				found = append(found, decision)
			}
		}
	}
	return found
}

// askBefore compares what `assay cost` says with what posting then takes.
func (w *world) askBefore(t *testing.T) {
	program, _, buffers := example(t, "fibonacci", "twenty")
	path := filepath.Join(t.TempDir(), "job.json")
	w.sign(path, program, buffers, "--bidding", "4s", "--max-price", "0.02", "--min-price", "0.01")
	var who oracleapi.WouldBid
	w.assayJSON(&who, "who-would-bid", "--json", path)
	require.Len(t, who.Feasible, len(w.net.Nodes), "%v", who.Counts)

	var told struct {
		Escrow string `json:"escrow"`
		Gas    []struct {
			Call string `json:"call"`
			Gas  uint64 `json:"gas"`
		} `json:"gas"`
	}
	w.assayJSON(&told, "cost", "--json", path)
	require.Equal(t, "20000000000000000", told.Escrow)
	require.Equal(t, "post", told.Gas[0].Call)
	var posted struct {
		JobID   common.Hash `json:"jobId"`
		GasUsed uint64      `json:"gasUsed"`
	}
	w.order(&posted, "post", program, buffers, "--bidding", "4s", "--max-price", "0.02", "--min-price", "0.01")
	require.InEpsilon(t, told.Gas[0].Gas, posted.GasUsed, 0.2)
	job := w.job(posted.JobID)
	require.Equal(t, new(big.Int).SetUint64(20_000_000_000_000_000), job.Escrow)
	w.awaitStatus(posted.JobID, protocol.StatusSettled)
}
