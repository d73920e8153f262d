package oracleapi_test

import (
	"encoding/json"
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

func TestSignedTelemetry_Signer(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	domain := protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}}
	signed := oracleapi.SignedTelemetry{Telemetry: protocol.Telemetry{Enclave: common.Hash{1}, Sequence: 5, Time: 1000}}
	digest, err := signed.Telemetry.Digest(domain)
	require.NoError(t, err)
	signed.Signature, err = protocol.SignDigest(key, digest)
	require.NoError(t, err)

	signer, err := signed.Signer(domain)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)
	other, err := signed.Signer(protocol.Domain{ChainID: big.NewInt(1), Contract: common.Address{1}})
	require.NoError(t, err)
	require.NotEqual(t, signer, other, "on another chain it is nobody's word")
	signed.Telemetry.Load = protocol.MaxScore + 1
	_, err = signed.Signer(domain)
	require.ErrorIs(t, err, protocol.ErrBadTelemetry)
}

func TestClient_Tell(t *testing.T) {
	want := oracleapi.SignedTelemetry{
		Telemetry: protocol.Telemetry{Enclave: common.Hash{1}, Sequence: 5, Time: 1000, Artifacts: []common.Hash{{2}}}, Signature: []byte{3},
	}
	received := make(chan oracleapi.SignedTelemetry, 1)
	client := serve(t, func(w http.ResponseWriter, r *http.Request) {
		var got oracleapi.SignedTelemetry
		if r.Method != http.MethodPost || r.URL.Path != "/v1/telemetry" || json.NewDecoder(r.Body).Decode(&got) != nil {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		received <- got
		w.WriteHeader(http.StatusAccepted)
	})
	require.NoError(t, client.Tell(t.Context(), want))
	require.Equal(t, want, <-received)

	refusing := serve(t, answer(http.StatusConflict, `{"error":{"code":"stale","message":"newer is there"}}`))
	var refusal *oracleapi.Refusal
	require.ErrorAs(t, refusing.Tell(t.Context(), want), &refusal)
	require.Equal(t, oracleapi.CodeStale, refusal.Code)
	failing := serve(t, answer(http.StatusInternalServerError, `{}`))
	require.ErrorIs(t, failing.Tell(t.Context(), want), oracleapi.ErrUnavailable)
}
