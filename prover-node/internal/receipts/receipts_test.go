package receipts_test

import (
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/prover-node/internal/receipts"
)

func domain() protocol.Domain {
	return protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}}
}

func bid() protocol.Bid {
	return protocol.Bid{JobID: common.Hash{1}, Round: 2, Worker: common.Address{3}, Enclave: common.Hash{4}, Price: big.NewInt(5), ValidUntil: 6}
}

// receipt is a promise for the bid, as changed.
func receipt(t *testing.T, change func(*protocol.BidReceipt)) oracleapi.SignedReceipt {
	t.Helper()
	b := bid()
	r := protocol.BidReceipt{
		JobID: b.JobID, Round: b.Round, Worker: b.Worker, Enclave: b.Enclave, Price: b.Price, ValidUntil: b.ValidUntil, Score: 7000,
		BlockNumber: 8,
	}
	if change != nil {
		change(&r)
	}
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	digest, err := r.Digest(domain())
	require.NoError(t, err)
	signature, err := protocol.SignDigest(key, digest)
	require.NoError(t, err)
	return oracleapi.SignedReceipt{Receipt: r, Signature: signature}
}

// keeper takes what it is sent, after answering as told.
type keeper struct {
	mu      sync.Mutex
	answers []int
	taken   []oracleapi.SignedReceipt
}

func (k *keeper) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.answers) > 0 {
		w.WriteHeader(k.answers[0])
		_, _ = io.WriteString(w, `{"error":{"code":"busy","message":"later"}}`)
		k.answers = k.answers[1:]
		return
	}
	var receipt oracleapi.SignedReceipt
	if r.URL.Path != "/v1/receipts" || json.NewDecoder(r.Body).Decode(&receipt) != nil {
		w.WriteHeader(http.StatusTeapot)
		return
	}
	k.taken = append(k.taken, receipt)
	w.WriteHeader(http.StatusAccepted)
}

func (k *keeper) count() int {
	k.mu.Lock()
	defer k.mu.Unlock()
	return len(k.taken)
}

// open opens an archive that runs until the test ends.
func open(t *testing.T, dir string, answers ...int) (*receipts.Archive, *keeper) {
	t.Helper()
	k := &keeper{answers: answers}
	server := httptest.NewServer(k)
	t.Cleanup(server.Close)
	archive, err := receipts.Open(dir, receipts.Deps{
		Domain: domain(), Keeper: oracleapi.NewClient(server.URL, server.Client()), Clock: clock.System{}, Log: zerolog.Nop(),
		Interval: 10 * time.Millisecond,
	})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- archive.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-done)
	})
	return archive, k
}

func files(t *testing.T, dir, ending string) int {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*"+ending))
	require.NoError(t, err)
	return len(found)
}

func eventually(t *testing.T, done func() bool) {
	t.Helper()
	require.Eventually(t, done, 20*time.Second, 10*time.Millisecond)
}

func TestArchive_BringsReceiptsToTheKeeper(t *testing.T) {
	dir := t.TempDir()
	archive, k := open(t, dir, http.StatusServiceUnavailable, http.StatusNotFound)
	one, two := receipt(t, nil), receipt(t, nil)
	require.NoError(t, archive.Keep(bid(), []oracleapi.SignedReceipt{one, two}))
	eventually(t, func() bool { return k.count() == 2 && files(t, dir, ".handed") == 2 && files(t, dir, ".waiting") == 0 })
	require.ElementsMatch(t, []oracleapi.SignedReceipt{one, two}, k.taken)
}

func TestArchive_KeepsWhatNobodyTakes(t *testing.T) {
	dir := t.TempDir()
	archive, k := open(t, dir, http.StatusUnprocessableEntity)
	require.NoError(t, archive.Keep(bid(), []oracleapi.SignedReceipt{receipt(t, nil)}))
	eventually(t, func() bool { return files(t, dir, ".refused") == 1 })
	require.Zero(t, k.count())

	alone, err := receipts.Open(t.TempDir(), receipts.Deps{Domain: domain(), Clock: clock.System{}, Log: zerolog.Nop()})
	require.NoError(t, err)
	require.NoError(t, alone.Keep(bid(), []oracleapi.SignedReceipt{receipt(t, nil)}), "without a keeper too")
}

func TestArchive_GoesOnAfterACrash(t *testing.T) {
	dir := t.TempDir()
	before, err := receipts.Open(dir, receipts.Deps{Domain: domain(), Clock: clock.System{}, Log: zerolog.Nop()})
	require.NoError(t, err)
	require.NoError(t, before.Keep(bid(), []oracleapi.SignedReceipt{receipt(t, nil)}))
	_, k := open(t, dir)
	eventually(t, func() bool { return k.count() == 1 && files(t, dir, ".handed") == 1 })
}

func TestArchive_DropsWhatItCannotRead(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "0-broken.waiting"), []byte("{"), 0o600))
	archive, k := open(t, dir)
	require.NoError(t, archive.Keep(bid(), []oracleapi.SignedReceipt{receipt(t, nil)}))
	eventually(t, func() bool { return k.count() == 1 && files(t, dir, ".handed") == 1 && files(t, dir, ".waiting") == 0 })
}

func TestArchive_ForgetsOldOnes(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "old.handed")
	require.NoError(t, os.WriteFile(path, []byte("{}"), 0o600))
	old := time.Now().Add(-receipts.Life - time.Hour)
	require.NoError(t, os.Chtimes(path, old, old))
	open(t, dir)
	eventually(t, func() bool { return files(t, dir, "") == 0 })
}

func TestArchive_RefusesForeignReceipts(t *testing.T) {
	dir := t.TempDir()
	archive, err := receipts.Open(dir, receipts.Deps{Domain: domain(), Clock: clock.System{}, Log: zerolog.Nop()})
	require.NoError(t, err)
	for name, change := range map[string]func(*protocol.BidReceipt){
		"another job":      func(r *protocol.BidReceipt) { r.JobID[0]++ },
		"another round":    func(r *protocol.BidReceipt) { r.Round++ },
		"another worker":   func(r *protocol.BidReceipt) { r.Worker[0]++ },
		"another enclave":  func(r *protocol.BidReceipt) { r.Enclave[0]++ },
		"another price":    func(r *protocol.BidReceipt) { r.Price = big.NewInt(6) },
		"another validity": func(r *protocol.BidReceipt) { r.ValidUntil++ },
	} {
		require.ErrorIs(t, archive.Keep(bid(), []oracleapi.SignedReceipt{receipt(t, change)}), receipts.ErrForeign, name)
	}
	unsigned := receipt(t, nil)
	unsigned.Signature = unsigned.Signature[:64]
	err = archive.Keep(bid(), []oracleapi.SignedReceipt{unsigned, receipt(t, nil)})
	require.ErrorIs(t, err, receipts.ErrForeign)
	require.Equal(t, 1, strings.Count(err.Error(), receipts.ErrForeign.Error()))
	require.Equal(t, 1, files(t, dir, ".waiting"), "the good one is kept all the same")
}
