package protocol_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

func wholeTelemetry() protocol.Telemetry {
	return protocol.Telemetry{
		Enclave: common.HexToHash("0xcd"), Sequence: 1 << 62, Time: 1_800_000_000, Load: 7_500, Queued: 3, LatencyMs: 350, MemoryFree: 6_000,
		Artifacts: []common.Hash{common.HexToHash("0x01"), common.HexToHash("0xab")},
	}
}

func TestTelemetry_DigestAgreesWithTypedData(t *testing.T) {
	domain := testDomain()
	types := solidityTypes(t)
	types["Telemetry"] = fieldsOf("bytes32 enclave,uint64 sequence,uint40 time,uint16 load,uint32 queued," +
		"uint32 latencyMs,uint16 memoryFree,bytes32[] artifacts")
	for name, telemetry := range map[string]protocol.Telemetry{
		"whole": wholeTelemetry(), "nothing cached": {Enclave: common.Hash{1}, Artifacts: []common.Hash{}},
	} {
		t.Run(name, func(t *testing.T) {
			want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
				Types: types, PrimaryType: "Telemetry", Message: typedMessage(t, telemetry),
				Domain: apitypes.TypedDataDomain{
					Name: "Assay", Version: "1", ChainId: (*math.HexOrDecimal256)(domain.ChainID), VerifyingContract: domain.Contract.Hex(),
				},
			})
			require.NoError(t, err)
			digest, err := telemetry.Digest(domain)
			require.NoError(t, err)
			require.Equal(t, common.BytesToHash(want), digest)
		})
	}
}

func TestTelemetry_Vector(t *testing.T) {
	digest, err := wholeTelemetry().Digest(testDomain())
	require.NoError(t, err)
	require.Equal(t, common.HexToHash("0x02c8b58d9d687a25cc695202c1407d461894ae1e313808679fa063bcf42c54cc"), digest)
	encoded, err := json.Marshal(wholeTelemetry())
	require.NoError(t, err)
	var decoded protocol.Telemetry
	require.NoError(t, json.Unmarshal(encoded, &decoded))
	require.Equal(t, wholeTelemetry(), decoded)
}

func TestTelemetry_EachFieldCounts(t *testing.T) {
	seen := map[common.Hash]bool{}
	for _, change := range []func(*protocol.Telemetry){
		func(*protocol.Telemetry) {},
		func(t *protocol.Telemetry) { t.Enclave[0]++ },
		func(t *protocol.Telemetry) { t.Sequence++ },
		func(t *protocol.Telemetry) { t.Time++ },
		func(t *protocol.Telemetry) { t.Load++ },
		func(t *protocol.Telemetry) { t.Queued++ },
		func(t *protocol.Telemetry) { t.LatencyMs++ },
		func(t *protocol.Telemetry) { t.MemoryFree++ },
		func(t *protocol.Telemetry) { t.Artifacts = t.Artifacts[:1] },
	} {
		telemetry := wholeTelemetry()
		change(&telemetry)
		digest, err := telemetry.Digest(testDomain())
		require.NoError(t, err)
		require.False(t, seen[digest])
		seen[digest] = true
	}
}

func TestTelemetry_Refuses(t *testing.T) {
	many := make([]common.Hash, protocol.MaxArtifacts+1)
	for i := range many {
		many[i] = common.Hash{byte(i >> 8), byte(i)}
	}
	for _, c := range []struct {
		name   string
		change func(*protocol.Telemetry)
		fault  error
		want   string
	}{
		{"load above the whole", func(t *protocol.Telemetry) { t.Load = 10_001 }, protocol.ErrBadTelemetry, "load is 10001"},
		{"memory above the whole", func(t *protocol.Telemetry) { t.MemoryFree = 10_001 }, protocol.ErrBadTelemetry, "memoryFree is 10001"},
		{"time above 40 bits", func(t *protocol.Telemetry) { t.Time = 1 << 40 }, protocol.ErrOutOfRange, "time"},
		{"too many artifacts", func(t *protocol.Telemetry) { t.Artifacts = many }, protocol.ErrBadTelemetry, "1025 artifacts"},
		{"artifacts out of order", func(t *protocol.Telemetry) { slices.Reverse(t.Artifacts) }, protocol.ErrBadTelemetry, "artifact 1"},
		{"an artifact twice", func(t *protocol.Telemetry) { t.Artifacts[1] = t.Artifacts[0] }, protocol.ErrBadTelemetry, "artifact 1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			telemetry := wholeTelemetry()
			c.change(&telemetry)
			_, err := telemetry.Digest(testDomain())
			require.ErrorIs(t, err, c.fault)
			require.ErrorContains(t, err, c.want)
		})
	}
	_, err := protocol.Telemetry{Artifacts: many[:protocol.MaxArtifacts]}.Digest(testDomain())
	require.NoError(t, err)
}

func TestTelemetry_Has(t *testing.T) {
	require.True(t, wholeTelemetry().Has(common.HexToHash("0xab")))
	require.False(t, wholeTelemetry().Has(common.HexToHash("0xac")))
	require.False(t, protocol.Telemetry{}.Has(common.Hash{}))
}
