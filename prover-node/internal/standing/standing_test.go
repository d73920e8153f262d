package standing_test

import (
	"math/big"
	"testing"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/prover-node/internal/standing"
)

func TestEnsure(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	ensure := func(wish standing.Wish) error {
		return standing.Ensure(t.Context(), w.Contracts, w.Sender(3), wish, zerolog.Nop())
	}
	stake := func() *big.Int {
		worker, err := w.Contracts.Worker(t.Context(), w.Account(3).Address(), nil)
		require.NoError(t, err)
		return worker.Stake
	}

	err := ensure(standing.Wish{})
	require.ErrorIs(t, err, standing.ErrNotRegistered)
	require.ErrorContains(t, err, "`assay worker register`")
	require.ErrorContains(t, err, w.Account(3).Address().Hex())

	require.NoError(t, ensure(standing.Wish{Auto: true, URL: "http://127.0.0.1:7300"}))
	require.Zero(t, stake().Sign(), "no stake was asked for")

	err = ensure(standing.Wish{Stake: big.NewInt(70)})
	require.ErrorIs(t, err, standing.ErrNoStake)
	require.ErrorContains(t, err, "`assay worker deposit`")

	require.NoError(t, ensure(standing.Wish{Auto: true, Stake: big.NewInt(70)}))
	require.Equal(t, int64(70), stake().Int64())
	require.NoError(t, ensure(standing.Wish{Auto: true, Stake: big.NewInt(100)}))
	require.Equal(t, int64(100), stake().Int64(), "only what was missing")
	require.NoError(t, ensure(standing.Wish{Stake: big.NewInt(90)}))
	require.Equal(t, int64(100), stake().Int64())

	rich := new(big.Int).Lsh(big.NewInt(1), 95)
	err = ensure(standing.Wish{Auto: true, Stake: rich})
	require.ErrorIs(t, err, standing.ErrNoStake)
	require.ErrorContains(t, err, "send it some")
}
