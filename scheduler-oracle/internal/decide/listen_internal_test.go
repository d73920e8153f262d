package decide

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestWork_RemembersWhatCanBeSignedAndNotWithoutEnd(t *testing.T) {
	w := &work{said: map[common.Hash]conclusion{}}
	w.remember()
	require.Empty(t, w.said, "nobody signs that nothing is feasible")
	w.won = true
	for i := range int64(2 * mostSaid) {
		w.proposal.InputsRoot = common.BigToHash(big.NewInt(i))
		w.remember()
	}
	require.Len(t, w.said, mostSaid)
	require.Contains(t, w.said, common.Hash{})
}
