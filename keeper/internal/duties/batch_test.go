package duties_test

import (
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/duties"
)

func TestStoredBidsThatAreReadyTogetherAreAssignedTogether(t *testing.T) {
	m := newMarket(t, chaintest.Options{})
	m.enroll()
	var answers []oracleapi.Decision
	for i := range 3 {
		request, bid := m.post(5e14, 600)
		if i < 2 { // The enclave has two slots; the third job has a decision and no bid.
			m.bid(request, bid)
		}
		m.decide(bid, false)
		answers = append(answers, m.decisions[bid.JobID])
	}
	m.Pass(t, 10*time.Second)
	for i, answer := range answers {
		decision, signatures := m.Decide(t, protocol.Bid{
			JobID: answer.Decision.JobID, Worker: answer.Decision.Worker, Enclave: answer.Decision.Enclave, Price: answer.Decision.Price,
		})
		answers[i].Decision, answers[i].Signatures = decision, nil
		for _, signature := range signatures {
			answers[i].Signatures = append(answers[i].Signatures, signature)
		}
	}

	fake := clock.NewFake(time.Unix(0, 0))
	config := testConfig()
	config.Gather = time.Minute
	assembler := duties.New(config, duties.Deps{
		Caller: m.Contracts, Sender: m.Sender(keeperAccount), Clock: fake, Log: zerolog.Nop(),
		Metrics: duties.NewMetrics(prometheus.NewRegistry()),
	}).Assembler()
	receipts, errs := make([]*types.Receipt, len(answers)), make([]error, len(answers))
	var all sync.WaitGroup
	for i, answer := range answers {
		signatures := make([][]byte, len(answer.Signatures))
		for j, signature := range answer.Signatures {
			signatures[j] = signature
		}
		all.Go(func() { receipts[i], errs[i] = assembler.Assign(t.Context(), answer.Decision, signatures) })
	}
	require.Eventually(t, func() bool { return assembler.Waiting() == len(answers) }, 10*time.Second, time.Millisecond)
	require.NoError(t, fake.AwaitWaiters(t.Context(), 1))
	fake.Advance(time.Minute)
	all.Wait()

	require.NoError(t, errs[0])
	require.NoError(t, errs[1])
	require.ErrorIs(t, errs[2], chain.ErrReverted, "the market leaves it out, and the keeper looks at it anew")
	require.Equal(t, "NoBid", chain.RevertName(errs[2]), "whoever reads the log knows why")
	paid := 0
	for _, receipt := range receipts {
		if receipt != nil {
			paid++
		}
	}
	require.Equal(t, 1, paid, "one call for all")
	for i, status := range []protocol.JobStatus{protocol.StatusAssigned, protocol.StatusAssigned, protocol.StatusOpen} {
		job, err := m.Contracts.Job(t.Context(), answers[i].Decision.JobID, nil)
		require.NoError(t, err)
		require.Equal(t, status, job.Status)
	}
}
