package relayer_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/keeper/internal/index"
	"github.com/assay-network/assay/keeper/internal/relayer"
)

// book is an index of enclaves.
type book struct{ enclaves []*index.Enclave }

func (b *book) Enclaves(context.Context) ([]*index.Enclave, error) { return b.enclaves, nil }

// operator attests a machine's enclave with the real contracts.
type operator struct {
	t        *testing.T
	w        *chaintest.World
	platform *simtee.Platform
	sequence uint64
}

const signerAccount = 9

// submit sends a statement with evidence in the form asked for, and returns where the registry said it.
func (o *operator) submit(signer common.Address, full bool,
	call func(protocol.EnclaveStatement, []byte) (chain.Call, error),
) index.Signer {
	o.t.Helper()
	c := o.w.Contracts
	record, err := c.PckRecord(o.t.Context(), o.platform.PCKLeafDER(), o.w.Authority.PlatformCADER())
	require.NoError(o.t, err)
	capacity, err := protocol.Capacity{Cores: 8, MemoryMiB: 16384, KHz: 14000, Slots: 2, Modes: protocol.ModeExecute}.Pack()
	require.NoError(o.t, err)
	head, err := o.w.Client.Head(o.t.Context())
	require.NoError(o.t, err)
	o.sequence++
	statement := protocol.EnclaveStatement{
		Operator: o.w.Account(3).Address(), Signer: signer, Sequence: o.sequence, RefBlock: head.Number.Uint64() - 1,
		RefBlockHash: head.ParentHash, Capacity: capacity,
	}
	digest, err := statement.Digest(c.AttestationDomain())
	require.NoError(o.t, err)
	var reportData [64]byte
	copy(reportData[:], digest[:])
	quote, err := o.platform.EvidenceTDX(simtee.DefaultTD(), reportData)
	require.NoError(o.t, err)
	evidence := slices.Concat(record.Packed, quote)
	if !full {
		const known = 632 + 128
		evidence = slices.Concat(record.Platform.Bytes(), record.Digest().Bytes(), quote[:known])
	}
	made, err := call(statement, evidence)
	receipt := o.w.Do(o.t, 3, made, err)
	return index.Signer{Key: signer, Expiry: o.w.Now(o.t) + 3600, Place: index.Place{TxHash: receipt.TxHash}}
}

// register has the machine admitted and its enclave registered.
func register(t *testing.T, w *chaintest.World) (*operator, *index.Enclave) {
	t.Helper()
	w.Stake(t, 3, 1)
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine"), PCESVN: 12, QEISVSVN: 5})
	require.NoError(t, err)
	call, err := w.Contracts.AdmitPlatform(platform.PCKLeafDER(), w.Authority.PlatformCADER())
	w.Do(t, 3, call, err)
	record, err := w.Contracts.PckRecord(t.Context(), platform.PCKLeafDER(), w.Authority.PlatformCADER())
	require.NoError(t, err)
	o := &operator{t: t, w: w, platform: platform}
	first := o.submit(common.Address{signerAccount}, true, w.Contracts.RegisterEnclave)
	return o, &index.Enclave{
		ID: common.Hash{7}, Operator: w.Account(3).Address(), Platform: record.Platform, Signers: []index.Signer{first},
		Registered: first.Place,
	}
}

func onChain(w *chaintest.World, enclaves ...*index.Enclave) *relayer.OnChain {
	return relayer.NewOnChain(&book{enclaves}, w.Contracts, clock.System{})
}

func attesting(t *testing.T, o *relayer.OnChain) []relayer.Enclave {
	t.Helper()
	found, err := o.Attesting(t.Context())
	require.NoError(t, err)
	return found
}

func TestOnChain_ReadsThePlatformFromTheTransactions(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	o, e := register(t, w)
	want := relayer.Enclave{ID: e.ID, Operator: e.Operator, Platform: policy.Platform{
		TEE: parse.TDX, FMSPC: simtee.DefaultFMSPC(), PCESVN: 12, Components: simtee.DefaultComponents(),
		TeeTCBSVN: simtee.DefaultTD().TeeTCBSVN, QESVN: 5,
	}}
	reader := onChain(w, e)
	require.Equal(t, []relayer.Enclave{want}, attesting(t, reader))
	require.Equal(t, []relayer.Enclave{want}, attesting(t, reader), "and again")

	// By a key that the registry knows, which says nothing of the quoting enclave: seen by this reader, and by a new one.
	e.Signers = append([]index.Signer{o.submit(common.Address{8}, false, w.Contracts.Reattest)}, e.Signers...)
	require.Equal(t, []relayer.Enclave{want}, attesting(t, reader))
	require.Equal(t, []relayer.Enclave{want}, attesting(t, onChain(w, e)))
	e.Signers = []index.Signer{
		o.submit(common.Address{6}, false, w.Contracts.Reattest), o.submit(common.Address{5}, false, w.Contracts.Reattest),
	}
	require.Equal(t, []relayer.Enclave{want}, attesting(t, onChain(w, e)), "by way of the registration")

	statuses, err := reader.Accepted(t.Context())
	require.NoError(t, err)
	require.True(t, statuses.Has(collateral.UpToDate))
	require.False(t, statuses.Has(collateral.Revoked))
}

func TestOnChain_WhoIsLookedAt(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, e := register(t, w)
	ended, gone, never := *e, *e, *e
	ended.Signers = []index.Signer{e.Signers[0]}
	ended.Signers[0].Expiry = uint64(time.Now().Add(-25 * time.Hour).Unix())
	gone.TakenOver, never.Signers = true, nil
	require.Empty(t, attesting(t, onChain(w, &ended, &gone, &never)))
	ended.Signers[0].Expiry += 2 * 3600
	require.Len(t, attesting(t, onChain(w, &ended)), 1, "down for repair")
}

func TestOnChain_Unknown(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	o, e := register(t, w)
	stake := w.Do(t, 3, must(w.Contracts.Approve(w.Contracts.Addresses().StakeToken, common.Address{1}, common.Big1)), nil)
	elsewhere, lost, another, orphan := *e, *e, *e, *e
	elsewhere.Signers = []index.Signer{{Key: e.Signers[0].Key, Expiry: e.Signers[0].Expiry, Place: index.Place{TxHash: stake.TxHash}}}
	lost.Signers = []index.Signer{{Expiry: e.Signers[0].Expiry, Place: index.Place{TxHash: common.Hash{1}}}}
	another.Signers = []index.Signer{{Key: common.Address{1}, Expiry: e.Signers[0].Expiry, Place: e.Signers[0].Place}}
	orphan.Signers = []index.Signer{o.submit(common.Address{8}, false, w.Contracts.Reattest)}
	orphan.Registered = index.Place{TxHash: stake.TxHash}
	found := attesting(t, onChain(w, &elsewhere, &lost, &another, &orphan, e))
	require.Len(t, found, 5)
	for i, want := range []string{"no attestation in the transaction", "not found", "none for signer", "quoting enclave", ""} {
		if want == "" {
			require.Empty(t, found[i].Unknown)
			continue
		}
		require.Contains(t, found[i].Unknown, want)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := onChain(w, e).Attesting(ctx)
	require.True(t, errors.Is(err, context.Canceled))
}

func must(call chain.Call, err error) chain.Call {
	if err != nil {
		panic(err)
	}
	return call
}
