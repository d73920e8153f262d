package simtee

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
)

// ErrSeed reports an empty seed: two parties that forget theirs would silently share every key.
var ErrSeed = errors.New("seed is empty")

// half names the half of the group order a signature's s lies in. (r, s) and (r, n-s) are both valid; genuine quotes
// show either, so verifiers must accept both.
type half int

const (
	asSigned half = iota // as RFC 6979 yields it: high about every second time
	lowHalf
	highHalf
)

// keyAttempts bounds the derivation loop. A candidate falls outside the group with probability 2^-32.
const keyAttempts = 8

// derive returns size bytes bound to the secret and the label.
func derive(secret []byte, label string, size int) ([]byte, error) {
	out, err := hkdf.Key(sha256.New, secret, nil, "assay/simtee/v1/"+label, size)
	if err != nil {
		return nil, fmt.Errorf("derive %s: %w", label, err)
	}
	return out, nil
}

// signingKey is a P-256 key whose signatures depend on nothing but key and message.
type signingKey struct {
	private *ecdsa.PrivateKey
	point   [64]byte // x||y
}

// deriveKey returns the P-256 key bound to the secret and the label.
func deriveKey(secret []byte, label string) (signingKey, error) {
	for attempt := range keyAttempts {
		scalar, err := derive(secret, fmt.Sprintf("%s/key/%d", label, attempt), 32)
		if err != nil {
			return signingKey{}, err
		}
		private, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), scalar)
		if err != nil {
			continue
		}
		encoded, err := private.PublicKey.Bytes()
		if err != nil {
			return signingKey{}, fmt.Errorf("encode public key of %s: %w", label, err)
		}
		return signingKey{private: private, point: [64]byte(encoded[1:])}, nil
	}
	return signingKey{}, fmt.Errorf("derive key of %s: no candidate inside the group", label)
}

// sign returns the raw r||s signature over SHA-256 of the message. The nonce is that of RFC 6979.
func (k signingKey) sign(message []byte, want half) ([64]byte, error) {
	digest := sha256.Sum256(message)
	der, err := k.private.Sign(nil, digest[:], crypto.SHA256)
	if err != nil {
		return [64]byte{}, fmt.Errorf("sign: %w", err)
	}
	var sig struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &sig); err != nil {
		return [64]byte{}, fmt.Errorf("decode own signature: %w", err)
	}
	order := elliptic.P256().Params().N
	isHigh := sig.S.Cmp(new(big.Int).Rsh(order, 1)) > 0
	if (want == lowHalf && isHigh) || (want == highHalf && !isHigh) {
		sig.S.Sub(order, sig.S)
	}
	var raw [64]byte
	sig.R.FillBytes(raw[:32])
	sig.S.FillBytes(raw[32:])
	return raw, nil
}

// signDER returns the signature in the DER form certificates carry.
func (k signingKey) signDER(message []byte) ([]byte, error) {
	raw, err := k.sign(message, asSigned)
	if err != nil {
		return nil, err
	}
	der, err := asn1.Marshal(struct{ R, S *big.Int }{
		R: new(big.Int).SetBytes(raw[:32]),
		S: new(big.Int).SetBytes(raw[32:]),
	})
	if err != nil {
		return nil, fmt.Errorf("encode signature: %w", err)
	}
	return der, nil
}
