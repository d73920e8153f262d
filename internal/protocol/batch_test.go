package protocol_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

// TestTeeBatch_AgreesWithTypedData compares with go-ethereum's own EIP-712 code, over the struct hashes that it also makes.
func TestTeeBatch_AgreesWithTypedData(t *testing.T) {
	types := solidityTypes(t)
	types["TeeBatch"] = []apitypes.Type{{Name: "statements", Type: "bytes32[]"}}
	second := wholeTeeStatement()
	second.Round++
	batch := protocol.TeeBatch{wholeTeeStatement(), second}
	domain := testDomain()
	data := apitypes.TypedData{
		Types: types, PrimaryType: "TeeBatch",
		Domain: apitypes.TypedDataDomain{
			Name: "Assay", Version: "1",
			ChainId:           (*math.HexOrDecimal256)(domain.ChainID),
			VerifyingContract: domain.Contract.Hex(),
		},
	}
	var hashes []any
	for _, statement := range batch {
		hash, err := data.HashStruct("TeeStatement", typedMessage(t, statement))
		require.NoError(t, err)
		hashes = append(hashes, []byte(hash))
	}
	data.Message = apitypes.TypedDataMessage{"statements": hashes}
	want, _, err := apitypes.TypedDataAndHash(data)
	require.NoError(t, err)

	digest, err := batch.Digest(domain)

	require.NoError(t, err)
	require.Equal(t, common.BytesToHash(want), digest)
}

func TestTeeBatch_Refusals(t *testing.T) {
	_, err := protocol.TeeBatch{}.Digest(testDomain())
	require.ErrorIs(t, err, protocol.ErrOutOfRange)
}

func TestTeeBatch_OrderCounts(t *testing.T) {
	second := wholeTeeStatement()
	second.Round++
	one, err := protocol.TeeBatch{wholeTeeStatement(), second}.Digest(testDomain())
	require.NoError(t, err)
	other, err := protocol.TeeBatch{second, wholeTeeStatement()}.Digest(testDomain())
	require.NoError(t, err)
	require.NotEqual(t, one, other)
}

func TestSettlementTerms_NameTheJob(t *testing.T) {
	request := wholeRequest()
	id, err := request.ID(testDomain())
	require.NoError(t, err)
	terms, err := request.SettlementTerms()
	require.NoError(t, err)

	same, err := terms.ID(testDomain())

	require.NoError(t, err)
	require.Equal(t, id, same)
	terms.Callback.GasLimit++
	other, err := terms.ID(testDomain())
	require.NoError(t, err)
	require.NotEqual(t, id, other)
}

func TestEscrow(t *testing.T) {
	request := wholeRequest()
	request.Assurance.Mode = protocol.ModeTee
	request.Assurance.Replicas = 3
	require.Equal(t, request.Offer.MaxPrice, request.Escrow())
	request.Assurance.Mode = protocol.ModeTeeQuorum
	require.Equal(t, new(big.Int).Mul(request.Offer.MaxPrice, big.NewInt(3)), request.Escrow())
}
