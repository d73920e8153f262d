package chain_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// knownItem is a statement with evidence that is over other report data: packing asks for no more.
func knownItem(t *testing.T, authority *simtee.Authority, seed byte, config simtee.QuoteConfig) chain.BatchItem {
	t.Helper()
	platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: []byte{seed}})
	require.NoError(t, err)
	config.ReportData = [64]byte(bytes.Repeat([]byte{seed}, 64))
	config.TD.RTMR[3] = [48]byte{seed}
	raw, err := platform.Quote(config)
	require.NoError(t, err)
	quote, err := witness.Read(raw, circuit.SimulatedPlatform(), [32]byte{9})
	require.NoError(t, err)
	return chain.BatchItem{
		Statement: protocol.EnclaveStatement{
			Operator: common.Address{seed, 1}, Signer: common.Address{seed, 2}, Sequence: 0xabcdef, RefBlock: 0x123456789a,
			RefBlockHash: common.Hash{seed, 3}, Capacity: new(big.Int).SetBytes(bytes.Repeat([]byte{seed}, 16)),
			PeerID: common.Hash{seed, 4}, EncryptionKey: common.Hash{seed, 5},
		},
		Evidence: quote.Disclosed.KnownEvidence(7),
	}
}

// rebuilt is a member's evidence and statement, as the contract puts them together, with the report data of the evidence.
func rebuilt(t *testing.T, fleet chain.Fleet, item chain.BatchItem, body int) {
	t.Helper()
	isTD := fleet.Quote[4] != 0
	member, reportData := 304, body+320
	if isTD {
		member, reportData = 352, body+520
	}
	require.Len(t, fleet.Members, member)
	own := fleet.Members
	quote := slices.Clone(fleet.Quote)
	copy(quote[28:], own[156:176])
	if isTD {
		copy(quote[body+472:], own[304:])
	}
	evidence := slices.Concat([]byte{0, 7}, fleet.Levels[:], own[:60], quote, own[60:156])
	require.Zero(t, [64]byte(evidence[88+reportData:]), "report data are not sent")
	copy(evidence[88+reportData:], item.Evidence[88+reportData:][:64])
	require.Equal(t, item.Evidence, evidence)
	s := item.Statement
	require.Equal(t, slices.Concat(s.Operator[:], s.Signer[:], []byte{0xab, 0xcd, 0xef, 0x12, 0x34, 0x56, 0x78, 0x9a},
		s.Capacity.Bytes(), s.PeerID[:], s.EncryptionKey[:]), own[176:304])
}

// TestFleets puts together what may stand together, of every kind of quote, and loses nothing.
func TestFleets(t *testing.T) {
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	var all []chain.BatchItem
	for format, body := range map[simtee.Format]int{
		simtee.TDXv4: 48, simtee.SGXv3: 48, simtee.SGXv4: 48, simtee.SGXv5: 54, simtee.TDXv5TD10: 54, simtee.TDXv5TD15: 54,
	} {
		config := simtee.QuoteConfig{Format: format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave()}
		first, second := knownItem(t, authority, 1, config), knownItem(t, authority, 2, config)
		require.Equal(t, chain.FleetKey(first.Evidence), chain.FleetKey(second.Evidence))
		for _, item := range []chain.BatchItem{first, second} {
			alone, err := chain.Fleets([]chain.BatchItem{item})
			require.NoError(t, err)
			require.Len(t, alone, 1)
			rebuilt(t, alone[0], item, body)
		}
		together, err := chain.Fleets([]chain.BatchItem{first, second})
		require.NoError(t, err)
		require.Len(t, together, 1)
		all = append(all, first, second)
	}
	fleets, err := chain.Fleets(all)
	require.NoError(t, err)
	require.Len(t, fleets, len(all)/2)
}

func TestFleets_Refused(t *testing.T) {
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	item := knownItem(t, authority, 1, simtee.QuoteConfig{TD: simtee.DefaultTD()})
	for length := range item.Evidence {
		_, err := chain.Fleets([]chain.BatchItem{{Statement: item.Statement, Evidence: item.Evidence[:length]}})
		require.ErrorIs(t, err, chain.ErrNotKnown)
		require.Empty(t, chain.FleetKey(item.Evidence[:length]))
	}
	for _, change := range []func(*protocol.EnclaveStatement){
		func(s *protocol.EnclaveStatement) { s.Sequence = 1 << 24 },
		func(s *protocol.EnclaveStatement) { s.RefBlock = 1 << 40 },
		func(s *protocol.EnclaveStatement) { s.Capacity = new(big.Int).Lsh(big.NewInt(1), 128) },
		func(s *protocol.EnclaveStatement) { s.Capacity = big.NewInt(-1) },
	} {
		changed := item
		change(&changed.Statement)
		_, err := chain.Fleets([]chain.BatchItem{item, changed})
		require.ErrorIs(t, err, chain.ErrNotKnown)
		require.ErrorContains(t, err, "item 1")
	}
}
