package index_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/keeper/internal/index"
)

// BenchmarkApply indexes one job's life of five events per operation, a thousand lives in a stretch, as when catching up.
func BenchmarkApply(b *testing.B) {
	store, err := index.Open(b.Context(), b.TempDir()+"/index.sqlite", 31337, market)
	require.NoError(b, err)
	b.Cleanup(func() { require.NoError(b, store.Close()) })
	const stretch = 1_000
	var blocks []chain.BlockEvents
	for i := range b.N {
		job := common.BigToHash(big.NewInt(int64(i + 1)))
		blocks = append(blocks, fork("a").block(uint64(i+1),
			posted(job), bid(job, workerA, 6), bid(job, workerB, 5), assigned(job, workerB), settled(job, workerB)))
		if len(blocks) == stretch || i == b.N-1 {
			require.NoError(b, store.Apply(b.Context(), blocks))
			blocks = blocks[:0]
		}
	}
}
