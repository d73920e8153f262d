package telemetry_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
	"github.com/assay-network/assay/scheduler-oracle/internal/telemetry"
)

const (
	worker = markettest.FirstWorker
	// signer is the account that every enclave of a market signs with.
	signer = 9
)

func say(t *testing.T, m *markettest.Market, account int, told protocol.Telemetry) oracleapi.SignedTelemetry {
	t.Helper()
	if told.Artifacts == nil {
		told.Artifacts = []common.Hash{}
	}
	digest, err := told.Digest(m.Contracts.OracleDomain())
	require.NoError(t, err)
	signature, err := m.Account(account).SignDigest(digest)
	require.NoError(t, err)
	return oracleapi.SignedTelemetry{Telemetry: told, Signature: signature}
}

func requireRefusal(t *testing.T, err error, code string) {
	t.Helper()
	var refusal *oracleapi.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, code, refusal.Code, refusal.Message)
}

// now is the time that counts: the later of the chain's and ours.
func now(t *testing.T, m *markettest.Market) uint64 {
	t.Helper()
	return max(m.Now(t), uint64(time.Now().Unix()))
}

func TestTake(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	at := now(t, m)
	first := say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 1, Time: at - 20, LatencyMs: 5})
	second := say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 2, Time: at - 10, LatencyMs: 7})
	require.NoError(t, m.Shelf.Take(t.Context(), first))
	require.NoError(t, m.Shelf.Take(t.Context(), second))
	require.Equal(t, []oracleapi.SignedTelemetry{second}, m.Shelf.All())
	found, exists := m.Shelf.At(enclave, at-15)
	require.True(t, exists)
	require.Equal(t, first, found, "what came after the moment does not count for it")
	found, _ = m.Shelf.At(enclave, at)
	require.Equal(t, second, found)
	_, exists = m.Shelf.At(enclave, at-21)
	require.False(t, exists)

	for sequence := uint64(3); sequence < 10; sequence++ {
		require.NoError(t, m.Shelf.Take(t.Context(), say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: sequence, Time: at})))
	}
	_, exists = m.Shelf.At(enclave, at-10)
	require.False(t, exists, "old ones are forgotten")
	m.Shelf.Prune(at)
	require.Len(t, m.Shelf.All(), 1)
	m.Shelf.Prune(at + 1)
	require.Empty(t, m.Shelf.All())
}

func TestTake_Refuses(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave, retired := m.Worker(worker, markettest.Fast()), m.Worker(worker+1, markettest.Fast())
	call, err := m.Contracts.Retire(retired)
	m.Do(t, worker+1, call, err)
	at := now(t, m)
	require.NoError(t, m.Shelf.Take(t.Context(), say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 5, Time: at - 5})))
	unsigned := say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 6, Time: at})
	unsigned.Signature = nil
	tooFree := unsigned
	tooFree.Telemetry.MemoryFree = 10_001
	changed := say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 6, Time: at})
	changed.Telemetry.LatencyMs = 1
	cases := []struct {
		name string
		told oracleapi.SignedTelemetry
		code string
	}{
		{"what cannot be", tooFree, oracleapi.CodeMalformed},
		{"no signature", unsigned, oracleapi.CodeForeignSignature},
		{"a changed document", changed, oracleapi.CodeForeignSignature},
		{"the operator's signature", say(t, m, worker, protocol.Telemetry{Enclave: enclave, Sequence: 6, Time: at}), oracleapi.CodeForeignSignature},
		{"an enclave that is not live", say(t, m, signer, protocol.Telemetry{Enclave: retired, Sequence: 1, Time: at}), oracleapi.CodeForeignSignature},
		{"an unknown enclave", say(t, m, signer, protocol.Telemetry{Enclave: common.Hash{1}, Sequence: 1, Time: at}), oracleapi.ReasonUnknownEnclave},
		{"the same number again", say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 5, Time: at}), oracleapi.CodeStale},
		{"an earlier time", say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 6, Time: at - 6}), oracleapi.CodeStale},
		{"long ago", say(t, m, signer, protocol.Telemetry{Enclave: retired, Sequence: 1, Time: at - 130}), oracleapi.CodeStale},
		{"from the future", say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 6, Time: at + 60}), oracleapi.CodeEarly},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			requireRefusal(t, m.Shelf.Take(t.Context(), c.told), c.code)
			require.Len(t, m.Shelf.All(), 1)
		})
	}
}

// down is a chain that cannot be read.
type down struct{ telemetry.Enclaves }

var errDown = errors.New("dial tcp secret-host: refused")

func (down) Head(context.Context) (*types.Header, error) { return nil, errDown }
func (down) Enclave(context.Context, common.Hash, *big.Int) (chain.Enclave, error) {
	return chain.Enclave{}, errDown
}

func TestTake_WhileTheChainCannotBeReadAndTooOften(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	enclave := m.Worker(worker, markettest.Fast())
	told := say(t, m, signer, protocol.Telemetry{Enclave: enclave, Sequence: 1, Time: now(t, m)})
	deps := telemetry.Deps{
		Enclaves: down{m.Contracts}, Heads: down{}, Clock: clock.System{}, Log: zerolog.Nop(), ReadsPerSecond: 0.001,
	}
	shelf := telemetry.New(deps)
	err := shelf.Take(t.Context(), told)
	requireRefusal(t, err, oracleapi.CodeChainUnavailable)
	require.NotContains(t, err.Error(), "secret-host")
	requireRefusal(t, shelf.Take(t.Context(), told), oracleapi.CodeBusy)
	deps.Heads = m.Client
	requireRefusal(t, telemetry.New(deps).Take(t.Context(), told), oracleapi.CodeChainUnavailable)
}
