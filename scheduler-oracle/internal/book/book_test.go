package book_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

func entry(job, worker, enclave byte, price int64, until uint64) book.Entry {
	bid := protocol.Bid{
		JobID: common.Hash{job}, Worker: common.Address{worker}, Enclave: common.Hash{enclave},
		Price: big.NewInt(price), ValidUntil: until,
	}
	digest, err := bid.Digest(protocol.Domain{ChainID: big.NewInt(1)})
	if err != nil {
		panic(err)
	}
	return book.Entry{SignedBid: oracleapi.SignedBid{Bid: bid, Signature: []byte{1}}, Digest: digest}
}

func open(t *testing.T, path string) *book.Book {
	t.Helper()
	b, err := book.Open(path, book.Limits{PerJob: 3, PerWorker: 2})
	require.NoError(t, err)
	t.Cleanup(func() { _ = b.Close() })
	return b
}

func TestBook_KeepsBidsThroughARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bids")
	b := open(t, path)
	require.NoError(t, b.Add(entry(1, 1, 1, 10, 100)))
	require.NoError(t, b.Add(entry(1, 2, 2, 9, 100)))
	require.NoError(t, b.Add(entry(2, 1, 1, 8, 100)))
	require.NoError(t, b.Add(entry(1, 1, 1, 7, 100)), "a better bid replaces the one before")
	for range 2 {
		require.ElementsMatch(t, []book.Entry{entry(1, 1, 1, 7, 100), entry(1, 2, 2, 9, 100)}, b.Bids(common.Hash{1}, 0))
		require.Empty(t, b.Bids(common.Hash{1}, 1), "of another round")
		require.Empty(t, b.Bids(common.Hash{3}, 0))
		require.Equal(t, 3, b.Count())
		b = open(t, path)
	}
}

func TestBook_Refuses(t *testing.T) {
	b := open(t, filepath.Join(t.TempDir(), "bids"))
	require.NoError(t, b.Add(entry(1, 1, 1, 10, 100)))
	require.NoError(t, b.Add(entry(1, 1, 2, 10, 100)))
	cases := []struct {
		name  string
		entry book.Entry
		want  error
	}{
		{"the same", entry(1, 1, 1, 10, 100), book.ErrDuplicate},
		{"dearer", entry(1, 1, 1, 11, 200), book.ErrNotBetter},
		{"same price, not longer", entry(1, 1, 1, 10, 99), book.ErrNotBetter},
		{"cheaper, but not for as long", entry(1, 1, 1, 9, 99), book.ErrNotBetter},
		{"a third of one worker", entry(1, 1, 3, 1, 100), book.ErrFull},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.ErrorIs(t, b.Check(c.entry), c.want)
			require.ErrorIs(t, b.Add(c.entry), c.want)
		})
	}
	require.NoError(t, b.Add(entry(1, 1, 1, 10, 101)), "same price, longer")
	require.NoError(t, b.Add(entry(1, 2, 3, 10, 100)))
	require.ErrorIs(t, b.Add(entry(1, 3, 4, 10, 100)), book.ErrFull)
	require.NoError(t, b.Add(entry(2, 3, 4, 10, 100)), "another job has places of its own")
	next := entry(1, 1, 1, 10, 100)
	next.Bid.Round = 1
	require.NoError(t, b.Add(next), "and so has another round")
	require.Equal(t, 5, b.Count())
}

func TestBook_ABidForAnothersEnclaveTakesNobodysPlace(t *testing.T) {
	b := open(t, filepath.Join(t.TempDir(), "bids"))
	require.NoError(t, b.Add(entry(1, 1, 1, 10, 100)))
	require.NoError(t, b.Add(entry(1, 2, 1, 1, 100)))
	require.ElementsMatch(t, []book.Entry{entry(1, 1, 1, 10, 100), entry(1, 2, 1, 1, 100)}, b.Bids(common.Hash{1}, 0))
}

func TestBook_Prune(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bids")
	b := open(t, path)
	require.NoError(t, b.Add(entry(1, 1, 1, 10, 100)))
	require.NoError(t, b.Add(entry(1, 1, 1, 9, 200)))
	require.NoError(t, b.Add(entry(2, 1, 1, 10, 100)))
	stillValid := func(e book.Entry) bool { return e.Bid.ValidUntil > 150 }
	dropped, err := b.Prune(stillValid)
	require.NoError(t, err)
	require.Equal(t, 1, dropped)
	dropped, err = b.Prune(stillValid)
	require.NoError(t, err)
	require.Zero(t, dropped)
	require.NoError(t, b.Add(entry(3, 1, 1, 10, 300)))
	for range 2 {
		require.Equal(t, 2, b.Count())
		require.Equal(t, []book.Entry{entry(1, 1, 1, 9, 200)}, b.Bids(common.Hash{1}, 0))
		require.Empty(t, b.Bids(common.Hash{2}, 0))
		b = open(t, path)
	}
}

func TestOpen_RefusesAForeignFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bids")
	require.NoError(t, os.WriteFile(path, []byte(`{"bid":{"price":"x"}}`+"\n"), 0o600))
	_, err := book.Open(path, book.Limits{})
	require.ErrorIs(t, err, journal.ErrCorrupt)
}
