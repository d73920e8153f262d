package protocol_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
)

func TestSignDigest_RecoversToTheSigner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "seed")
		key, err := crypto.ToECDSA(crypto.Keccak256(seed))
		require.NoError(t, err)
		digest := common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "digest"))

		signature, err := protocol.SignDigest(key, digest)
		require.NoError(t, err)
		require.Len(t, signature, protocol.SignatureLength)
		signer, err := protocol.RecoverDigest(digest, signature)
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)
	})
}

func TestRecoverDigest_Refuses(t *testing.T) {
	key, err := crypto.ToECDSA(common.HexToHash("0x01").Bytes())
	require.NoError(t, err)
	digest := crypto.Keccak256Hash([]byte("message"))
	good, err := protocol.SignDigest(key, digest)
	require.NoError(t, err)
	order := crypto.S256().Params().N

	highS := append([]byte{}, good...)
	s := new(big.Int).Sub(order, new(big.Int).SetBytes(good[32:64]))
	s.FillBytes(highS[32:64])
	highS[64] = 27 + 28 - highS[64]
	with := func(change func([]byte)) []byte {
		changed := append([]byte{}, good...)
		change(changed)
		return changed
	}
	cases := []struct {
		name      string
		signature []byte
		want      error
	}{
		{"empty", nil, protocol.ErrSignatureLength},
		{"compact form of 64 bytes", good[:64], protocol.ErrSignatureLength},
		{"66 bytes", append(append([]byte{}, good...), 0), protocol.ErrSignatureLength},
		{"v 0", with(func(b []byte) { b[64] = 0 }), protocol.ErrSignatureV},
		{"v 29", with(func(b []byte) { b[64] = 29 }), protocol.ErrSignatureV},
		{"high s", highS, protocol.ErrSignatureHighS},
		{"r 0", with(func(b []byte) { clear(b[:32]) }), protocol.ErrSignatureInvalid},
		{"s 0", with(func(b []byte) { clear(b[32:64]) }), protocol.ErrSignatureInvalid},
		{"r at the order", with(func(b []byte) { order.FillBytes(b[:32]) }), protocol.ErrSignatureInvalid},
		{"r on no point", with(func(b []byte) { big.NewInt(5).FillBytes(b[:32]) }), protocol.ErrSignatureInvalid},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := protocol.RecoverDigest(digest, c.signature)
			require.ErrorIs(t, err, c.want)
		})
	}

	other, err := protocol.RecoverDigest(crypto.Keccak256Hash([]byte("another")), good)
	require.NoError(t, err)
	require.NotEqual(t, crypto.PubkeyToAddress(key.PublicKey), other)
}
