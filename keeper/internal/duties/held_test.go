package duties_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/duties"
)

// member is a committee of one, which says what it decided last.
type member struct {
	key    chain.Key
	answer oracleapi.Decision
	asked  int
}

func (m *member) Ask(context.Context, common.Hash) ([]oracleapi.Decision, error) {
	m.asked++
	return []oracleapi.Decision{m.answer}, nil
}

// decide signs a decision for the stored bid of openJob, which lives until a time.
func (m *member) decide(t *testing.T, until uint64) {
	t.Helper()
	decision := protocol.AssignmentDecision{
		JobID: jobID, Worker: worker, Enclave: enclave, Price: big.NewInt(5), ValidUntil: until,
	}
	digest, err := decision.Digest(caller{}.MarketDomain())
	require.NoError(t, err)
	signature, err := m.key.SignDigest(digest)
	require.NoError(t, err)
	m.answer = oracleapi.Decision{Decision: decision, Signatures: []hexutil.Bytes{signature}}
}

// governed is a chain whose committee is one member.
type governed struct {
	reader
	member *member
}

func (g governed) Committee(context.Context, *big.Int) (chain.Committee, error) {
	return chain.Committee{Members: []common.Address{g.member.key.Address()}, Threshold: 1}, nil
}

func TestARefusedDecisionIsLeftAloneAndTheNextOneIsTakenAtOnce(t *testing.T) {
	for _, c := range []struct {
		refusal string
		// pushed is in which seconds it was sent.
		pushed []int
	}{
		{"WrongRound", []int{0}},
		{"StaleWeights", []int{0}},
		{"ScoreOverstated", []int{0, 2, 6, 12, 18}},
		{"EnclaveNotServing", []int{0, 2, 6, 12, 18}},
	} {
		t.Run(c.refusal, func(t *testing.T) {
			s := newStage(openJob())
			s.clock = clock.NewFake(time.Unix(bidEnd+1, 0))
			s.answer = func(context.Context, string) error { return &chain.RevertError{Name: c.refusal} }
			key, err := chain.GenerateKey()
			require.NoError(t, err)
			one := &member{key: key}
			one.decide(t, bidEnd+61)
			registry := prometheus.NewRegistry()
			round := duties.New(testConfig(), duties.Deps{
				Jobs: s, Head: s, Reader: governed{reader{s}, one}, Caller: caller{}, Sender: s, Members: one, Clock: s.clock,
				Log: zerolog.Nop(), Metrics: duties.NewMetrics(registry),
			}).NewRound(duties.Assign)
			var pushed []int
			for second := 0; second < 20; second += 2 {
				before := len(s.calls())
				require.NoError(t, round.Run(t.Context()))
				if len(s.calls()) > before {
					pushed = append(pushed, second)
				}
				s.clock.Advance(testConfig().Interval)
			}
			require.Equal(t, c.pushed, pushed)
			require.Equal(t, 10, one.asked, "each time: there may be another")
			require.EqualValues(t, len(pushed), counters(t, registry)["keeper_duty_actions_total assign refused"])

			one.decide(t, bidEnd+121)
			s.answer = nil
			require.NoError(t, round.Run(t.Context()))
			require.Len(t, s.calls(), len(pushed)+1)
			require.EqualValues(t, 1, counters(t, registry)["keeper_duty_actions_total assign done"])
		})
	}
}
