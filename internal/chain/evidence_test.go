package chain_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// bound makes a statement of account 3, and the evidence for it in full.
func bound(t *testing.T, w *chaintest.World, platform *simtee.Platform, sequence uint64) (protocol.EnclaveStatement, chain.PckRecord, []byte) {
	t.Helper()
	record, err := w.Contracts.PckRecord(t.Context(), platform.PCKLeafDER(), w.Authority.PlatformCADER())
	require.NoError(t, err)
	packed, err := protocol.Capacity{Cores: 1, MemoryMiB: 64, KHz: 1, Slots: 1, Modes: protocol.ModeExecute}.Pack()
	require.NoError(t, err)
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	statement := protocol.EnclaveStatement{
		Operator: w.Account(3).Address(), Signer: common.Address{9}, Sequence: sequence, RefBlock: head.Number.Uint64() - 1,
		RefBlockHash: head.ParentHash, Capacity: packed,
	}
	digest, err := statement.Digest(w.Contracts.AttestationDomain())
	require.NoError(t, err)
	var reportData [64]byte
	copy(reportData[:], digest[:])
	quote, err := platform.EvidenceTDX(simtee.DefaultTD(), reportData)
	require.NoError(t, err)
	return statement, record, quote
}

func TestContracts_ShortLeaf(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	c, ca := w.Contracts, w.Authority.PlatformCADER()
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine")})
	require.NoError(t, err)
	leaf := platform.PCKLeafDER()
	short, err := c.ShortLeaf(t.Context(), leaf, ca)
	require.NoError(t, err)
	require.Equal(t, leaf, short, "its form is not kept")

	call, err := c.KeepForm(leaf, ca)
	w.Do(t, 3, call, err)
	short, err = c.ShortLeaf(t.Context(), leaf, ca)
	require.NoError(t, err)
	require.Less(t, len(short), len(leaf)/4)
	want, err := c.PckRecord(t.Context(), leaf, ca)
	require.NoError(t, err)
	record, err := c.PckRecord(t.Context(), short, ca)
	require.NoError(t, err)
	require.Equal(t, want, record)

	// One that has no form goes as it is.
	odd, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("odd"), PCESVN: 65535})
	require.NoError(t, err)
	short, err = c.ShortLeaf(t.Context(), odd.PCKLeafDER(), ca)
	require.NoError(t, err)
	require.Equal(t, odd.PCKLeafDER(), short)
}

func TestContracts_EvidenceIn(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	c, registry := w.Contracts, attestationregistry.NewAttestationRegistry()
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine"), PCESVN: 12})
	require.NoError(t, err)

	// A platform's admission and an enclave's registration in one transaction.
	admit, err := c.AdmitPlatform(platform.PCKLeafDER(), w.Authority.PlatformCADER())
	require.NoError(t, err)
	statement, record, quote := bound(t, w, platform, 1)
	register, err := c.RegisterEnclave(statement, slices.Concat(record.Packed, quote))
	require.NoError(t, err)
	both := chain.Call{
		To: c.Addresses().AttestationRegistry, Label: "both", Data: registry.PackMulticall([][]byte{admit.Data, register.Data}),
	}
	receipt := w.Do(t, 3, both, nil)
	found, err := c.EvidenceIn(t.Context(), receipt.TxHash)
	require.NoError(t, err)
	require.Len(t, found, 1)
	require.Equal(t, statement, found[0].Statement)
	require.Equal(t, &chain.PckFacts{
		Components: simtee.DefaultComponents(), PCESVN: 12, FMSPC: simtee.DefaultFMSPC(), Platform: record.Platform,
	}, found[0].Platform)
	require.Equal(t, record.Digest(), found[0].PCK)
	admitted, err := c.AdmittedPck(t.Context(), record.Platform, record.Digest())
	require.NoError(t, err)
	require.Equal(t, *found[0].Platform, admitted)
	_, err = c.AdmittedPck(t.Context(), record.Platform, common.Hash{1})
	require.ErrorIs(t, err, chain.ErrNotFound)
	require.Equal(t, parse.TDX, found[0].Quote.Header.TEE)
	require.Equal(t, simtee.DefaultTD().TeeTCBSVN, found[0].Quote.TD.TeeTCBSVN)
	require.EqualValues(t, simtee.DefaultQEISVSVN, found[0].Quote.QEReport.ISVSVN)

	// By a key that the registry knows.
	statement, _, quote = bound(t, w, platform, 2)
	short := quote[:632+128]
	reattest, err := c.Reattest(statement, slices.Concat(record.Platform.Bytes(), record.Digest().Bytes(), short))
	receipt = w.Do(t, 3, reattest, err)
	found, err = c.EvidenceIn(t.Context(), receipt.TxHash)
	require.NoError(t, err)
	require.Len(t, found, 1)
	require.Nil(t, found[0].Platform)
	require.Equal(t, record.Digest(), found[0].PCK)
	require.EqualValues(t, 2, found[0].Statement.Sequence)
	require.Equal(t, simtee.DefaultTD().TeeTCBSVN, found[0].Quote.TD.TeeTCBSVN)
}

func TestContracts_EvidenceIn_None(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	c, registry := w.Contracts, attestationregistry.NewAttestationRegistry()
	admission, err := c.AdmitPlatform([]byte{1}, []byte{2})
	require.NoError(t, err)
	deep := admission.Data
	for range 3 {
		deep = registry.PackMulticall([][]byte{deep})
	}
	approve, err := c.Approve(c.Addresses().StakeToken, common.Address{1}, common.Big1)
	elsewhere := w.Do(t, 3, approve, err)
	_, err = c.EvidenceIn(t.Context(), elsewhere.TxHash)
	require.ErrorIs(t, err, chain.ErrNoEvidence)
	for name, data := range map[string][]byte{
		"nothing": {}, "unknown call": {1, 2, 3, 4}, "cut short": registry.PackMulticall(nil)[:5], "deep": deep,
		"other call": registry.PackSeatOf([28]byte{1}), "empty": registry.PackMulticall(nil),
		"no evidence": registry.PackRegister(attestationregistry.EnclaveStatement{Capacity: common.Big0}, []byte("evidence")),
		"bad quote":   registry.PackRegister(attestationregistry.EnclaveStatement{Capacity: common.Big0}, make([]byte, 2000)),
	} {
		t.Run(name, func(t *testing.T) {
			require.Empty(t, chain.UnpackEvidence(c, data))
		})
	}
	_, err = c.EvidenceIn(t.Context(), common.Hash{1})
	require.ErrorContains(t, err, "not found")
}
