package prospect_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
	"github.com/assay-network/assay/scheduler-oracle/internal/prospect"
)

const (
	alice = markettest.FirstWorker
	bob   = markettest.FirstWorker + 1
)

func deps(m *markettest.Market) prospect.Deps {
	return prospect.Deps{Contracts: m.Contracts, Heads: m.Client, Board: m.Board, Margin: markettest.Margin, Log: zerolog.Nop()}
}

func TestWhoWouldBid(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	small := markettest.Fast()
	small.MemoryMiB = 512
	tiny := m.Worker(bob+1, small)
	m.Sync()
	request := m.Request(t, markettest.Requester)
	request.Offer.MinPrice = big.NewInt(2e14)
	request.Requirements.MemoryMiB = 1_024
	desk := prospect.New(100, deps(m))
	answer, err := desk.WhoWouldBid(t.Context(), request)
	require.NoError(t, err)
	require.Len(t, answer.Feasible, 2)
	require.Equal(t, fast, answer.Feasible[0].Enclave, "the best score first")
	require.Equal(t, slow, answer.Feasible[1].Enclave)
	require.Greater(t, answer.Feasible[0].Parts.Speed, answer.Feasible[1].Parts.Speed)
	require.EqualValues(t, 2, answer.Feasible[0].FreeSlots)
	require.Len(t, answer.Infeasible, 1)
	require.Equal(t, tiny, answer.Infeasible[0].Enclave)
	require.Equal(t, oracleapi.ReasonMemory, answer.Infeasible[0].Reason)
	require.Contains(t, answer.Infeasible[0].Details, "512")
	require.Equal(t, map[string]int{oracleapi.ReasonMemory: 1}, answer.Counts)
	require.Zero(t, answer.Price.Basis)
	require.EqualValues(t, 2e14, answer.Price.Low.ToInt().Int64(), "without any history, the request's own range")
	require.EqualValues(t, 1e15, answer.Price.High.ToInt().Int64())

	// A job that went for half of its highest price.
	job := m.Job()
	bid := m.Bid(alice, fast, job.ID, 5e14)
	m.BidOnChain(alice, bid, job)
	m.EndBidding()
	decision, signatures := m.Decide(t, bid)
	decision.ValidUntil = m.Now(t) + 30
	digest, err := decision.Digest(m.Contracts.MarketDomain())
	require.NoError(t, err)
	signatures[0], err = m.Committee().SignDigest(digest)
	require.NoError(t, err)
	call, err := m.Contracts.Assign(decision, signatures)
	m.Do(t, alice, call, err)
	m.Sync()
	answer, err = desk.WhoWouldBid(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, 1, answer.Price.Basis)
	require.EqualValues(t, 5e14, answer.Price.Low.ToInt().Int64())
	require.EqualValues(t, 5e14, answer.Price.High.ToInt().Int64())

	require.Equal(t, -1, request.Offer.MinPrice.Cmp(answer.Price.Low.ToInt()), "the ceiling begins below what such jobs cost")
	request.Offer.OpenAt, request.Offer.RampSeconds = m.Now(t), 30
	answer, err = desk.WhoWouldBid(t.Context(), request)
	require.NoError(t, err)
	require.Len(t, answer.Feasible, 2, "and rises")
	require.Equal(t, map[string]int{oracleapi.ReasonMemory: 1}, answer.Counts)
}

var errDown = errors.New("dial tcp secret-host: refused")

type down struct{}

func (down) Head(context.Context) (*types.Header, error) { return nil, errDown }

func TestWhoWouldBid_Refuses(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	good := m.Request(t, markettest.Requester)
	inverted := good
	inverted.Offer.MinPrice = new(big.Int).Add(good.Offer.MaxPrice, big.NewInt(1))
	broken := deps(m)
	broken.Heads = down{}
	for _, c := range []struct {
		name      string
		desk      *prospect.Desk
		request   protocol.JobRequest
		questions int
		code      string
	}{
		{"prices the wrong way round", prospect.New(100, deps(m)), inverted, 1, oracleapi.CodeMalformed},
		{"a chain that cannot be read", prospect.New(100, broken), good, 1, oracleapi.CodeChainUnavailable},
		{"too many questions", prospect.New(0.001, deps(m)), good, 2, oracleapi.CodeBusy},
	} {
		t.Run(c.name, func(t *testing.T) {
			var err error
			for range c.questions {
				_, err = c.desk.WhoWouldBid(t.Context(), c.request)
			}
			var refusal *oracleapi.Refusal
			require.ErrorAs(t, err, &refusal)
			require.Equal(t, c.code, refusal.Code)
			require.NotContains(t, err.Error(), "secret-host")
		})
	}
}
