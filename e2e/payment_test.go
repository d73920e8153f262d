package e2e_test

import (
	"crypto/sha256"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
)

// noteResult is the code of a contract that keeps what it is told: the first word after the selector (the job) in its first slot,
// the third (the digest of the result) in its second.
//
//	PUSH1 4 CALLDATALOAD PUSH1 0 SSTORE PUSH1 0x44 CALLDATALOAD PUSH1 1 SSTORE STOP
const noteResult = "0x60043560005560443560015500"

func TestRequestersPayInTokensAndAreCalledBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t, devnet.DefaultNodes()[0])
	program, golden, buffers := example(t, "fibonacci", "twenty")
	node, err := rpc.DialContext(t.Context(), w.net.RPC())
	require.NoError(t, err)
	t.Cleanup(node.Close)
	requester := w.net.Requester.Key.Address()

	t.Run("escrow in a token, allowed by a signature", func(t *testing.T) {
		sent := w.sentBy(node, requester)
		id := w.post(program, buffers, "--bidding", "6s", "--token", w.net.Deployment.Contracts.PaymentToken.Hex(), "--permit",
			"--max-price", "60", "--min-price", "30")
		require.Equal(t, sent+1, w.sentBy(node, requester), "one transaction: nothing was approved before")
		job := w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, w.net.Deployment.Contracts.PaymentToken, job.Token)
		require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
		settled := find[chain.JobSettled](t, w.events(id))
		credit, err := w.contracts.MarketCredit(t.Context(), settled.Worker, job.Token, nil)
		require.NoError(t, err)
		require.Equal(t, settled.Paid, credit, "the worker is owed its price in that token")
	})

	t.Run("a contract is told the result", func(t *testing.T) {
		target := common.HexToAddress("0xca11bac4ca11bac4ca11bac4ca11bac4ca11bac4")
		require.NoError(t, node.CallContext(t.Context(), nil, "anvil_setCode", target, noteResult))
		id := w.post(program, buffers, "--bidding", "6s", "--callback", target.Hex(), "--max-price", "0.02", "--min-price", "0.01")
		w.awaitStatus(id, protocol.StatusSettled)
		done := find[chain.CallbackDone](t, w.events(id))
		require.Equal(t, target, done.Target)
		require.True(t, done.Success)
		require.Equal(t, id, w.slot(node, target, 0), "the job")
		require.Equal(t, common.Hash(sha256.Sum256(golden.PublicValues)), w.slot(node, target, 1), "its result")
	})

	t.Run("a callback that reverts holds nobody's pay back", func(t *testing.T) {
		// The token knows no such call.
		target := w.net.Deployment.Contracts.PaymentToken
		id := w.post(program, buffers, "--bidding", "6s", "--callback", target.Hex(), "--max-price", "0.02", "--min-price", "0.01")
		w.awaitStatus(id, protocol.StatusSettled)
		require.False(t, find[chain.CallbackDone](t, w.events(id)).Success)
		require.Positive(t, find[chain.JobSettled](t, w.events(id)).Paid.Sign())
	})
}

// sentBy counts the transactions of an account.
func (w *world) sentBy(node *rpc.Client, account common.Address) uint64 {
	w.t.Helper()
	var count hexutil.Uint64
	require.NoError(w.t, node.CallContext(w.t.Context(), &count, "eth_getTransactionCount", account, "latest"))
	return uint64(count)
}

// slot reads a word of a contract's storage.
func (w *world) slot(node *rpc.Client, contract common.Address, place uint64) (word common.Hash) {
	w.t.Helper()
	var raw hexutil.Bytes
	require.NoError(w.t, node.CallContext(w.t.Context(), &raw, "eth_getStorageAt", contract, hexutil.Uint64(place), "latest"))
	return common.BytesToHash(raw)
}
