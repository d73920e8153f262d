package chain_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
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
