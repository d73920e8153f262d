package promise_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
	"github.com/assay-network/assay/scheduler-oracle/internal/ledger"
	"github.com/assay-network/assay/scheduler-oracle/internal/promise"
)

const (
	now  = 1_000
	band = 300
)

func domain() protocol.Domain {
	return protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}}
}

type desk struct {
	*promise.Promises
	ledger *ledger.Ledger
	key    chain.Key
	path   string
}

func open(t *testing.T) desk {
	t.Helper()
	key, err := chain.GenerateKey()
	require.NoError(t, err)
	dir := t.TempDir()
	l, err := ledger.Open(filepath.Join(dir, "decisions"), domain(), key)
	require.NoError(t, err)
	path := filepath.Join(dir, "receipts")
	p, err := promise.Open(path, domain(), key, l)
	require.NoError(t, err)
	t.Cleanup(func() { _, _ = l.Close(), p.Close() })
	return desk{p, l, key, path}
}

// ask is for a worker with two slots and ten of stake; the job takes one slot and four of stake.
func ask(job byte) promise.Ask {
	enclave := protocol.EnclaveState{WorkerID: 1, Capacity: protocol.Capacity{Slots: 2}}.Pack()
	worker := protocol.WorkerRecord{ID: 1, Stake: big.NewInt(10), Reserved: new(big.Int)}.Pack()
	return promise.Ask{
		Receipt: protocol.BidReceipt{
			JobID: common.Hash{job}, Worker: common.Address{7}, Enclave: common.Hash{8}, Price: big.NewInt(5),
			ValidUntil: now + 500, LiveUntil: now + 500, Score: 9_000, WeightsVersion: 1, EnclaveWord: enclave, WorkerWord: worker,
		},
		Slots: 1, Collateral: big.NewInt(4),
	}
}

func always(common.Hash, uint8) bool { return true }

func TestGive_SignsRemembersAndRepeats(t *testing.T) {
	d := open(t)
	given, err := d.Give(ask(1), now, always)
	require.NoError(t, err)
	signer, err := given.Signer(domain())
	require.NoError(t, err)
	require.Equal(t, d.key.Address(), signer)

	later := ask(1)
	later.Receipt.BlockNumber, later.Receipt.Score = 9, 8_000
	again, err := d.Give(later, now, always)
	require.NoError(t, err)
	require.Equal(t, given, again, "what was promised for the bid")
	bid := protocol.Bid{
		JobID: common.Hash{1}, Worker: common.Address{7}, Enclave: common.Hash{8}, Price: big.NewInt(5), ValidUntil: now + 500,
	}
	held, promised := d.Held(bid)
	require.True(t, promised)
	require.Equal(t, given, held)
	bid.Price = big.NewInt(6)
	_, promised = d.Held(bid)
	require.False(t, promised)

	require.NoError(t, d.Close())
	p, err := promise.Open(d.path, domain(), d.key, d.ledger)
	require.NoError(t, err)
	require.Equal(t, []oracleapi.SignedReceipt{given}, p.Since(0, 10))
	require.Empty(t, p.Since(1, 10))
	require.NoError(t, p.Close())
}

func TestGive_OnlyWhatTheWorkerCouldDoAtOnce(t *testing.T) {
	d := open(t)
	for job := range byte(2) {
		_, err := d.Give(ask(job+1), now, always)
		require.NoError(t, err)
	}
	_, err := d.Give(ask(3), now, always)
	require.ErrorIs(t, err, promise.ErrNoRoom)
	require.ErrorContains(t, err, "2 slots free")
	other := ask(3)
	other.Receipt.Enclave = common.Hash{9}
	_, err = d.Give(other, now, always)
	require.ErrorIs(t, err, promise.ErrNoRoom)
	require.ErrorContains(t, err, "a stake of 10 free")
	_, err = d.Give(ask(3), now, func(job common.Hash, _ uint8) bool { return job != common.Hash{1} })
	require.NoError(t, err, "a job that is over takes nothing")
	_, err = d.Give(ask(4), now+501, always)
	require.NoError(t, err, "nor does a bid that lapsed")
}

func TestGive_NothingAfterADecision(t *testing.T) {
	d := open(t)
	_, err := d.ledger.Sign(oracleapi.Decision{Decision: protocol.AssignmentDecision{JobID: common.Hash{1}, Price: big.NewInt(1)}})
	require.NoError(t, err)
	_, err = d.Give(ask(1), now, always)
	require.ErrorIs(t, err, ledger.ErrDecided)
	require.Empty(t, d.Since(0, 10))
}

func TestCheck(t *testing.T) {
	d := open(t)
	_, err := d.Give(ask(1), now, always)
	require.NoError(t, err)
	decision := protocol.AssignmentDecision{
		JobID: common.Hash{1}, Worker: common.Address{2}, Price: big.NewInt(1), Score: 8_699, WeightsVersion: 1, ValidUntil: now + 60,
	}
	never := func(protocol.BidReceipt) bool { return false }
	require.ErrorIs(t, d.Check(decision, band, never), promise.ErrBroken)
	require.NoError(t, d.Check(decision, band, func(r protocol.BidReceipt) bool {
		return promise.Key(r) == promise.Key(ask(1).Receipt)
	}), "what the chain excuses")
	better := decision
	better.Score++
	require.NoError(t, d.Check(better, band, never))
	same := decision
	same.Worker = common.Address{7}
	require.NoError(t, d.Check(same, band, never))
}

func TestOpen_RefusesWhatIsNotItsOwn(t *testing.T) {
	d := open(t)
	_, err := d.Give(ask(1), now, always)
	require.NoError(t, err)
	require.NoError(t, d.Close())
	stranger, err := chain.GenerateKey()
	require.NoError(t, err)
	_, err = promise.Open(d.path, domain(), stranger, d.ledger)
	require.ErrorIs(t, err, promise.ErrForeign)
	require.NoError(t, os.WriteFile(d.path, []byte("[]\n"), 0o600))
	_, err = promise.Open(d.path, domain(), d.key, d.ledger)
	require.ErrorIs(t, err, journal.ErrCorrupt)
}
