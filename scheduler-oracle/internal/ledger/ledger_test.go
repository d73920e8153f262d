package ledger_test

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
)

func domain() protocol.Domain {
	return protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}}
}

func newKey(t *testing.T) chain.Key {
	t.Helper()
	key, err := chain.GenerateKey()
	require.NoError(t, err)
	return key
}

func open(t *testing.T, path string, signer ledger.Signer) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Open(path, domain(), signer)
	require.NoError(t, err)
	t.Cleanup(func() { _ = l.Close() })
	return l
}

func choice(job, worker, round byte) oracleapi.Decision {
	return oracleapi.Decision{
		Decision: protocol.AssignmentDecision{
			JobID: common.Hash{job}, Worker: common.Address{worker}, Round: round, Price: big.NewInt(5),
		},
		Candidates: []oracleapi.Candidate{}, Counts: map[string]int{},
	}
}

func TestLedger_SignsAndRemembers(t *testing.T) {
	path, key := filepath.Join(t.TempDir(), "decisions"), newKey(t)
	l := open(t, path, key)
	signed, err := l.Sign(choice(1, 1, 0))
	require.NoError(t, err)
	want, err := choice(1, 1, 0).Decision.Digest(domain())
	require.NoError(t, err)
	require.Equal(t, want, signed.Digest)
	signer, err := protocol.RecoverDigest(signed.Digest, signed.Signatures[0])
	require.NoError(t, err)
	require.Equal(t, key.Address(), signer)

	for range 2 {
		again, err := l.Sign(choice(1, 1, 0))
		require.NoError(t, err)
		require.Equal(t, signed, again)
		found, exists := l.Newest(common.Hash{1})
		require.True(t, exists)
		require.Equal(t, signed, found)
		require.Equal(t, 1, l.Count())
		l = open(t, path, key)
	}
	_, exists := l.Newest(common.Hash{2})
	require.False(t, exists)
}

func TestLedger_NeverEquivocates(t *testing.T) {
	path, key := filepath.Join(t.TempDir(), "decisions"), newKey(t)
	l := open(t, path, key)
	first, err := l.Sign(choice(1, 1, 0))
	require.NoError(t, err)
	for range 2 {
		_, err = l.Sign(choice(1, 2, 0))
		require.ErrorIs(t, err, ledger.ErrEquivocation)
		found, _ := l.Newest(common.Hash{1})
		require.Equal(t, first, found)
		l = open(t, path, key)
	}
	second, err := l.Sign(choice(1, 2, 1))
	require.NoError(t, err, "another round is another matter")
	found, _ := l.Newest(common.Hash{1})
	require.Equal(t, second, found)
	found, exists := l.Decision(common.Hash{1}, 0)
	require.True(t, exists)
	require.Equal(t, first, found)
	_, exists = l.Decision(common.Hash{1}, 2)
	require.False(t, exists)
}

func TestLedger_OneOfManyAtOnceWins(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "decisions"), newKey(t))
	var group sync.WaitGroup
	failures := make(chan error, 20)
	for worker := range byte(20) {
		group.Go(func() {
			_, err := l.Sign(choice(1, worker, 0))
			failures <- err
		})
	}
	group.Wait()
	close(failures)
	succeeded := 0
	for err := range failures {
		if err == nil {
			succeeded++
			continue
		}
		require.ErrorIs(t, err, ledger.ErrEquivocation)
	}
	require.Equal(t, 1, succeeded)
}

// failingSigner counts what it was asked to sign.
type failingSigner struct{ chain.Key }

var errNoKey = errors.New("no key")

func (failingSigner) SignDigest([32]byte) ([]byte, error) { return nil, errNoKey }

func TestLedger_ReleasesNothingThatIsNotOnDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "decisions")
	l := open(t, path, newKey(t))
	require.NoError(t, l.Close())
	_, err := l.Sign(choice(1, 1, 0))
	require.ErrorIs(t, err, os.ErrClosed)
	_, exists := l.Newest(common.Hash{1})
	require.False(t, exists)

	l = open(t, path, failingSigner{newKey(t)})
	_, err = l.Sign(choice(1, 1, 0))
	require.ErrorIs(t, err, errNoKey)
	require.Zero(t, l.Count())

	unfit := choice(1, 1, 0)
	unfit.Decision.Price = nil
	_, err = l.Sign(unfit)
	require.ErrorIs(t, err, protocol.ErrOutOfRange)
}

func TestOpen_RefusesALedgerThatIsNotItsOwn(t *testing.T) {
	path, key := filepath.Join(t.TempDir(), "decisions"), newKey(t)
	_, err := open(t, path, key).Sign(choice(1, 1, 0))
	require.NoError(t, err)

	other := domain()
	other.ChainID = big.NewInt(1)
	_, err = ledger.Open(path, other, key)
	require.ErrorIs(t, err, ledger.ErrForeign)
	_, err = ledger.Open(path, domain(), newKey(t))
	require.ErrorIs(t, err, ledger.ErrForeign)

	for _, content := range []string{`{}`, `{"decision":{"price":"x"}}`} {
		require.NoError(t, os.WriteFile(path, []byte(content+"\n"), 0o600))
		_, err = ledger.Open(path, domain(), key)
		require.ErrorIs(t, err, journal.ErrCorrupt)
	}
}
