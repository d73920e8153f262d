package protocol_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

func wholeTelemetry() protocol.Telemetry {
	return protocol.Telemetry{
		Enclave: common.Hash{1}, Sequence: 7, Time: 1_800_000_000, Queued: 2, LatencyMs: 350, MemoryFree: 6_000,
		Artifacts: []common.Hash{{8}, {9}},
	}
}

func TestTelemetry_DigestAgreesWithTypedData(t *testing.T) {
	types := solidityTypes(t)
	types["Telemetry"] = fieldsOf("bytes32 enclave,uint64 sequence,uint40 time,uint32 queued,uint32 latencyMs," +
		"uint16 memoryFree,bytes32[] artifacts")
	domain := testDomain()
	none := wholeTelemetry()
	none.Artifacts = []common.Hash{}
	for _, telemetry := range []protocol.Telemetry{wholeTelemetry(), none} {
		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: types, PrimaryType: "Telemetry",
			Domain: apitypes.TypedDataDomain{
				Name: "Assay", Version: "1", ChainId: (*math.HexOrDecimal256)(domain.ChainID),
				VerifyingContract: domain.Contract.Hex(),
			},
			Message: typedMessage(t, telemetry),
		})
		require.NoError(t, err)
		digest, err := telemetry.Digest(domain)
		require.NoError(t, err)
		require.Equal(t, common.BytesToHash(want), digest)
	}
}

func TestTelemetry_Check(t *testing.T) {
	require.NoError(t, wholeTelemetry().Check())
	all, more := wholeTelemetry(), wholeTelemetry()
	all.MemoryFree, all.Artifacts = protocol.MaxScore, make([]common.Hash, protocol.MaxArtifacts)
	require.NoError(t, all.Check())
	more.MemoryFree = protocol.MaxScore + 1
	require.ErrorIs(t, more.Check(), protocol.ErrBadTelemetry)
	more = wholeTelemetry()
	more.Artifacts = make([]common.Hash, protocol.MaxArtifacts+1)
	require.ErrorIs(t, more.Check(), protocol.ErrBadTelemetry)
}

func TestTelemetry_DigestRefusesTimesThatDoNotFit(t *testing.T) {
	late := wholeTelemetry()
	late.Time = 1 << 40
	_, err := late.Digest(testDomain())
	require.ErrorIs(t, err, protocol.ErrOutOfRange)
}
