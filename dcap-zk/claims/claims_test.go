package claims_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/claims"
)

// fill returns size bytes counting up from first.
func fill(first byte, size int) []byte {
	out := make([]byte, size)
	for i := range out {
		out[i] = first + byte(i)
	}
	return out
}

func sample() claims.Claims {
	return claims.Claims{
		Digest:    [32]byte(fill(0, 32)),
		Key:       [64]byte(fill(32, 64)),
		QEReport:  [32]byte(fill(96, 32)),
		SVNs:      [16]byte(fill(128, 16)),
		PCESVN:    0x9091,
		PCEID:     [2]byte(fill(146, 2)),
		FMSPC:     [6]byte(fill(148, 6)),
		Platform:  [32]byte(fill(154, 32)),
		NotBefore: 0xbabbbcbd,
		NotAfter:  0xbebfc0c1,
		Serial:    [20]byte(fill(194, 20)),
	}
}

// TestPack holds the layout: every byte is its own offset.
func TestPack(t *testing.T) {
	require.Equal(t, fill(0, claims.Size), sample().Pack())
	require.Equal(t, 214, claims.Size)
}

func TestPublicInput(t *testing.T) {
	salt := [32]byte{7}
	one, two := sample(), sample()
	two.Serial[19]++
	want := sha256.Sum256(bytes.Join([][]byte{salt[:], one.Pack(), two.Pack()}, nil))
	got := claims.PublicInput(salt, []claims.Claims{one, two})
	require.Equal(t, new(big.Int).Rsh(new(big.Int).SetBytes(want[:]), 8), got)
	require.LessOrEqual(t, got.BitLen(), 248)
	require.NotEqual(t, got, claims.PublicInput(salt, []claims.Claims{two, one}), "order counts")
	require.NotEqual(t, got, claims.PublicInput([32]byte{8}, []claims.Claims{one, two}), "salt counts")
}

func TestPlatform(t *testing.T) {
	ppid, salt := [16]byte(fill(1, 16)), [32]byte(fill(100, 32))
	want := sha256.Sum256([]byte("assay.platform.v1" + string(ppid[:]) + string(salt[:])))
	require.Equal(t, hex.EncodeToString(want[:]), hexOf(claims.Platform(ppid, salt)))
}

func hexOf(b [32]byte) string { return hex.EncodeToString(b[:]) }

func TestFill(t *testing.T) {
	got, err := claims.Fill([]int{1, 2}, 4)
	require.NoError(t, err)
	require.Equal(t, []int{1, 2, 2, 2}, got)
	for _, quotes := range [][]int{nil, {1, 2, 3, 4, 5}} {
		_, err = claims.Fill(quotes, 4)
		require.ErrorIs(t, err, claims.ErrBatch)
	}
}

func disclosed() claims.Disclosed {
	d := claims.Disclosed{
		SignedPart: []byte("header and body"), AttestationKey: [64]byte(fill(1, 64)), QEAuthData: fill(0, 32),
		QEReport: make([]byte, 384), PCESVN: 11, Serial: [20]byte{1},
	}
	digest := sha256.Sum256(append(append([]byte{}, d.AttestationKey[:]...), d.QEAuthData...))
	copy(d.QEReport[320:], digest[:])
	return d
}

func TestDisclosed(t *testing.T) {
	d := disclosed()
	got, err := d.Claims()
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(d.SignedPart), got.Digest)
	require.Equal(t, sha256.Sum256(d.QEReport), got.QEReport)
	require.Equal(t, d.AttestationKey, got.Key)
	require.Equal(t, d.Serial, got.Serial)
	for name, change := range map[string]func(*claims.Disclosed){
		"key":                    func(d *claims.Disclosed) { d.AttestationKey[0] ^= 1 },
		"authentication data":    func(d *claims.Disclosed) { d.QEAuthData = d.QEAuthData[:31] },
		"report data":            func(d *claims.Disclosed) { d.QEReport[320] ^= 1 },
		"end of the report data": func(d *claims.Disclosed) { d.QEReport[383] = 1 },
	} {
		bad := disclosed()
		change(&bad)
		_, err := bad.Claims()
		require.ErrorIs(t, err, claims.ErrBinding, name)
	}
	short := disclosed()
	short.QEReport = short.QEReport[:383]
	_, err = short.Claims()
	require.ErrorIs(t, err, claims.ErrReport)
}
