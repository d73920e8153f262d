package chain_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
)

func TestClient_SuggestTip(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	tip, err := w.Client.SuggestTip(t.Context())
	require.NoError(t, err)
	require.Positive(t, tip.Sign())

	over, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = w.Client.SuggestTip(over)
	require.ErrorContains(t, err, "suggest tip")
}
