package chain_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/openkey"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// batchSlots is the room of the key that worlds come with.
const batchSlots = 4

// consented makes an account's statement, a quote over it taken apart, and the account's consent.
func consented(t *testing.T, w *chaintest.World, desk *chain.BatchDesk, account int, sequence uint64) (chain.BatchItem, *witness.Quote) {
	t.Helper()
	packed, err := protocol.Capacity{Cores: 1, MemoryMiB: 64, KHz: 1, Slots: 1, Modes: protocol.ModeExecute}.Pack()
	require.NoError(t, err)
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	item := chain.BatchItem{Statement: protocol.EnclaveStatement{
		Operator: w.Account(account).Address(), Signer: common.Address{byte(account)}, Sequence: sequence,
		RefBlock: head.Number.Uint64() - 1, RefBlockHash: head.ParentHash, Capacity: packed,
	}}
	digest, err := item.Statement.Digest(w.Contracts.AttestationDomain())
	require.NoError(t, err)
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte{byte(account)}})
	require.NoError(t, err)
	var reportData [64]byte
	copy(reportData[:], digest[:])
	raw, err := platform.QuoteTDX(simtee.DefaultTD(), reportData)
	require.NoError(t, err)
	quote, err := witness.Read(raw, circuit.SimulatedPlatform(), desk.Salt)
	require.NoError(t, err)
	item.Consent, err = w.Contracts.Consent(w.Account(account), item.Statement)
	require.NoError(t, err)
	return item, quote
}

// proven is a proof of the quotes in a full batch.
func proven(t *testing.T, desk *chain.BatchDesk, quotes []*witness.Quote) []byte {
	t.Helper()
	filled, err := claims.Fill(quotes, batchSlots)
	require.NoError(t, err)
	var all []claims.Claims
	for _, quote := range filled {
		all = append(all, quote.Claims)
	}
	return openkey.Prove(claims.PublicInput(desk.Salt, all), 5)
}

// TestBatchDesk registers the enclaves of three operators in one transaction of a fourth account, and re-attests them in
// another.
func TestBatchDesk(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	desk, err := w.Contracts.BatchDesk(t.Context())
	require.NoError(t, err)
	key, err := desk.Key(t.Context(), batchSlots, w.Authority.PlatformCADER())
	require.NoError(t, err)
	require.EqualValues(t, batchSlots, key.Slots)
	_, err = desk.Key(t.Context(), 16, w.Authority.PlatformCADER())
	require.ErrorIs(t, err, chain.ErrNoBatches)

	accounts := []int{3, 4, 5}
	var items []chain.BatchItem
	var quotes []*witness.Quote
	for _, account := range accounts {
		w.Stake(t, account, 1)
	}
	for _, account := range accounts {
		item, quote := consented(t, w, desk, account, 1)
		item.Evidence = quote.Disclosed.Evidence(key.CA)
		items, quotes = append(items, item), append(quotes, quote)
	}
	call, err := desk.Register(key.Number, items, proven(t, desk, quotes))
	w.Do(t, 9, call, err)
	for i, account := range accounts {
		seat, err := w.Contracts.SeatOf(t.Context(), quotes[i].Claims.Platform)
		require.NoError(t, err)
		require.NotZero(t, seat.LiveUntil, "account %d", account)
	}

	item, quote := consented(t, w, desk, 4, 2)
	item.Evidence = quote.Disclosed.KnownEvidence(key.CA)
	call, err = desk.Reattest(key.Number, []chain.BatchItem{item}, proven(t, desk, []*witness.Quote{quote}))
	w.Do(t, 9, call, err)

	_, err = desk.Reattest(key.Number, items, nil)
	require.ErrorIs(t, err, chain.ErrNotKnown, "evidence in full")

	// Whatever is not what was proven is refused by name.
	item, quote = consented(t, w, desk, 4, 3)
	item.Evidence = quote.Disclosed.KnownEvidence(key.CA)
	call, err = desk.Reattest(key.Number, []chain.BatchItem{item}, proven(t, desk, quotes))
	require.NoError(t, err)
	_, err = w.Sender(9).Send(t.Context(), call)
	require.ErrorContains(t, err, "ProofInvalid")
	item.Consent = items[0].Consent
	call, err = desk.Rotate(key.Number, []chain.BatchItem{item}, proven(t, desk, []*witness.Quote{quote}))
	require.NoError(t, err)
	_, err = w.Sender(9).Send(t.Context(), call)
	require.ErrorContains(t, err, "NoConsent")
}

func TestBatchDesk_None(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Do(t, 0, chain.Call{
		To: w.Contracts.Addresses().AttestationRegistry, Label: "setBatchDesk",
		Data: attestationregistry.NewAttestationRegistry().PackSetBatchDesk(common.Address{}),
	}, nil)
	_, err := w.Contracts.BatchDesk(t.Context())
	require.ErrorIs(t, err, chain.ErrNoBatches)
}
