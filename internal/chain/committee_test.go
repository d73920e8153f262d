package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
)

func TestLastBlockUntil(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	var headers []*types.Header
	for range 12 {
		w.Pass(t, 10*time.Second)
		head, err := w.Client.Head(t.Context())
		require.NoError(t, err)
		headers = append(headers, head)
	}
	newest := headers[len(headers)-1]
	for i, want := range headers[:len(headers)-1] {
		for seconds := want.Time; seconds < headers[i+1].Time; seconds += 3 {
			found, err := w.Contracts.LastBlockUntil(t.Context(), seconds, newest)
			require.NoError(t, err)
			require.Equal(t, want.Hash(), found.Hash())
		}
	}
	none, err := w.Contracts.LastBlockUntil(t.Context(), 0, newest)
	require.NoError(t, err)
	require.True(t, none == nil || none.Number.Sign() == 0)
}

func TestDecisionsIn_ReadsEveryWayToAssign(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	decisions, signatures := make([]protocol.AssignmentDecision, 2), make([][][]byte, 2)
	for i := range decisions {
		decisions[i], signatures[i] = w.Decide(t, protocol.Bid{
			JobID: common.Hash{byte(i + 1)}, Round: uint8(i), Worker: common.Address{7}, Enclave: common.Hash{8}, Price: big.NewInt(int64(i + 9)),
		})
	}
	// The jobs do not exist: a batch leaves its members out, and carries the decisions all the same.
	batch, err := w.Contracts.AssignBatch(decisions, signatures)
	receipt := w.Do(t, 4, batch, err)
	found, err := w.Contracts.DecisionsIn(t.Context(), receipt.TxHash)
	require.NoError(t, err)
	require.Equal(t, []chain.SignedDecision{{decisions[0], signatures[0]}, {decisions[1], signatures[1]}}, found)

	single, err := w.Contracts.Assign(decisions[0], signatures[0])
	require.NoError(t, err)
	single.GasLimit = 500_000 // It fails, and is on the chain nevertheless.
	failed, err := w.Sender(4).Send(t.Context(), single)
	require.ErrorIs(t, err, chain.ErrReverted)
	found, err = w.Contracts.DecisionsIn(t.Context(), failed.TxHash)
	require.NoError(t, err)
	require.Equal(t, []chain.SignedDecision{{decisions[0], signatures[0]}}, found)

	call, err := w.Contracts.Deposit(w.Account(4).Address(), common.Address{}, big.NewInt(1))
	other := w.Do(t, 4, call, err)
	_, err = w.Contracts.DecisionsIn(t.Context(), other.TxHash)
	require.ErrorIs(t, err, chain.ErrNoDecision)
}
