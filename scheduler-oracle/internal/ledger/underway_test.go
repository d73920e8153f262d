package ledger_test

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
)

func TestUnderWay(t *testing.T) {
	path, own, others := filepath.Join(t.TempDir(), "decisions"), newKey(t), []chain.Key{newKey(t), newKey(t)}
	l := open(t, path, own)
	enclave := common.Hash{7}
	first, second, third := choice(1, 1, 0), choice(2, 1, 0), choice(3, 1, 0)
	for _, one := range []*oracleapi.Decision{&first, &second, &third} {
		one.Decision.Enclave = enclave
	}
	_, err := l.Sign(first)
	require.NoError(t, err)
	observe(t, l, others[0], first.Decision)
	observe(t, l, others[0], second.Decision)
	observe(t, l, others[1], second.Decision)
	observe(t, l, others[0], third.Decision)
	elsewhere := choice(4, 1, 0)
	_, err = l.Sign(elsewhere)
	require.NoError(t, err)

	until := first.Decision.ValidUntil
	for range 2 {
		require.Equal(t, []ledger.UnderWay{{Decision: first.Decision, Agreed: true}, {Decision: second.Decision, Agreed: true}},
			l.UnderWay(enclave, until, 2), "what one other member signed counts for nothing")
		require.Equal(t, []ledger.UnderWay{{Decision: first.Decision}}, l.UnderWay(enclave, until, 3), "we may not be alone for long")
		require.NoError(t, l.Close())
		l = open(t, path, own)
	}
	require.Empty(t, l.UnderWay(enclave, until+1, 1), "they lapsed")
	require.Empty(t, l.UnderWay(common.Hash{8}, until, 1))
}
