package chain_test

import (
	"math/big"
	"slices"
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

// TestDecisionsIn_Malformed sends what the market could not read either, which is on the chain nevertheless.
func TestDecisionsIn_Malformed(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	decision, signatures := w.Decide(t, protocol.Bid{
		JobID: common.Hash{1}, Worker: common.Address{7}, Enclave: common.Hash{8}, Price: big.NewInt(9),
	})
	single, err := w.Contracts.Assign(decision, signatures)
	require.NoError(t, err)
	batch, err := w.Contracts.AssignBatch([]protocol.AssignmentDecision{decision}, [][][]byte{signatures})
	require.NoError(t, err)
	const selector, word = 4, 32
	huge := slices.Clone(single.Data)
	for i := range word { // Where the signatures begin.
		huge[selector+10*word+i] = 0xff
	}
	for name, sent := range map[string]struct {
		data []byte
		says string
	}{
		"no arguments":          {single.Data[:selector], "arguments of assign: "},
		"cut in the decision":   {single.Data[:selector+3*word], "arguments of assign: "},
		"cut in the signatures": {single.Data[:len(single.Data)-2*word], "arguments of assign: "},
		"signatures nowhere":    {huge, "arguments of assign: "},
		"batch cut":             {batch.Data[:len(batch.Data)-4*word], "arguments of assignBatch: "},
		"another call":          {common.FromHex("0x01020304"), chain.ErrNoDecision.Error()},
		"no call":               {[]byte{1, 2}, chain.ErrNoDecision.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			failed, err := w.Sender(4).Send(t.Context(), chain.Call{To: single.To, Data: sent.data, Label: "assign", GasLimit: 500_000})
			require.ErrorIs(t, err, chain.ErrReverted)
			found, err := w.Contracts.DecisionsIn(t.Context(), failed.TxHash)
			require.ErrorIs(t, err, chain.ErrNoDecision)
			require.ErrorContains(t, err, sent.says)
			require.Empty(t, found)
		})
	}
}
