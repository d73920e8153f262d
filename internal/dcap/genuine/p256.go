package genuine

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"fmt"
	"math/big"
)

// RootKey is a P-256 public key as x||y: what a verifier pins.
type RootKey [64]byte

// uncompressedPoint is SEC 1's first byte of a point written as x||y.
const uncompressedPoint = 4

// pointOf returns a certificate's public key as x||y; it must be a P-256 key.
func pointOf(cert *x509.Certificate) (point [64]byte, err error) {
	key, isECDSA := cert.PublicKey.(*ecdsa.PublicKey)
	if !isECDSA || key.Curve != elliptic.P256() {
		return point, fmt.Errorf("%w: %q does not have a P-256 key", ErrChain, cert.Subject.CommonName)
	}
	encoded, err := key.Bytes()
	if err != nil {
		return point, fmt.Errorf("%w: key of %q: %w", ErrChain, cert.Subject.CommonName, err)
	}
	copy(point[:], encoded[1:])
	return point, nil
}

// verifyRaw reports whether r||s is a signature by the key x||y over SHA-256 of the message. Either half of the group
// order is accepted for s, as genuine signatures lie in both; zero and values beyond the order are not, nor are points
// off the curve.
func verifyRaw(point [64]byte, message []byte, signature [64]byte) bool {
	key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{uncompressedPoint}, point[:]...))
	if err != nil {
		return false
	}
	digest := sha256.Sum256(message)
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	return ecdsa.Verify(key, digest[:], r, s)
}
