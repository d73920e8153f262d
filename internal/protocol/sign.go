package protocol

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	// ErrSignatureLength means that a signature does not have 65 bytes.
	ErrSignatureLength = errors.New("signature is not 65 bytes")
	// ErrSignatureV means that the last byte of a signature is neither 27 nor 28.
	ErrSignatureV = errors.New("signature's v is neither 27 nor 28")
	// ErrSignatureHighS means that s lies in the upper half, so that a second valid signature could be made from it.
	ErrSignatureHighS = errors.New("signature's s is in the upper half of the curve order")
	// ErrSignatureInvalid means that no key made the signature.
	ErrSignatureInvalid = errors.New("signature is invalid")
)

// SignatureLength is the length of r, s and v together.
const SignatureLength = 65

const (
	vOffset = 64
	vBase   = 27
)

// SignDigest signs a digest as the contracts expect it: r, s, v with s in the lower half and v 27 or 28.
func SignDigest(key *ecdsa.PrivateKey, digest common.Hash) ([]byte, error) {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign digest %s: %w", digest, err)
	}
	signature[vOffset] += vBase
	// The library promises a low s; a key behind another implementation might not.
	if _, err := RecoverDigest(digest, signature); err != nil {
		return nil, fmt.Errorf("sign digest %s: %w", digest, err)
	}
	return signature, nil
}

// RecoverDigest is the account whose key signed the digest. It refuses exactly what the contracts refuse.
func RecoverDigest(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != SignatureLength {
		return common.Address{}, fmt.Errorf("%d bytes: %w", len(signature), ErrSignatureLength)
	}
	v := signature[vOffset]
	if v != vBase && v != vBase+1 {
		return common.Address{}, fmt.Errorf("v is %d: %w", v, ErrSignatureV)
	}
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:vOffset])
	if !crypto.ValidateSignatureValues(v-vBase, r, s, false) {
		return common.Address{}, fmt.Errorf("r or s is not in 1..n-1: %w", ErrSignatureInvalid)
	}
	if !crypto.ValidateSignatureValues(v-vBase, r, s, true) {
		return common.Address{}, ErrSignatureHighS
	}
	plain := append([]byte{}, signature...)
	plain[vOffset] -= vBase
	key, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, errors.Join(ErrSignatureInvalid, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}
