package chain_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
)

// tipless is a node that cannot say what a tip should be.
type tipless struct{ chain.Backend }

func (tipless) SuggestGasTipCap(context.Context) (*big.Int, error) { return nil, errLine }

func TestClient_SuggestTip(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	tip, err := w.Client.SuggestTip(t.Context())
	require.NoError(t, err)
	require.Positive(t, tip.Sign())
}

func TestClient_SuggestTip_Fails(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{Wrap: func(b chain.Backend) chain.Backend { return tipless{b} }})
	_, err := w.Client.SuggestTip(t.Context())
	require.ErrorIs(t, err, errLine)
	require.ErrorContains(t, err, "suggest tip")
}
