// Package openkey is a verifying key whose secrets everybody knows, for tests: whoever has them makes proofs of anything by
// a line of arithmetic, and contracts check these by the same pairings as any other. It shows as well what a key is worth
// that one party made.
package openkey

import (
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
)

// numbers are the logarithms of the key's points, and of a proof's first two. Any will do; no two are alike, lest two
// points could change places unnoticed.
type numbers struct{ alpha, beta, gamma, delta, sigma, g, k0, k1, k2, a, b fr.Element }

func secrets() numbers {
	n := fr.NewElement
	return numbers{
		alpha: n(3), beta: n(5), gamma: n(7), delta: n(11), sigma: n(13), g: n(17), k0: n(19), k1: n(23), k2: n(29),
		a: n(31), b: n(37),
	}
}

// Packed is the key as contracts take it.
func Packed() []byte {
	n := secrets()
	var sigmaG fr.Element
	sigmaG.Mul(&n.sigma, &n.g)
	var out []byte
	for _, part := range [][]byte{
		second(negated(n.delta)), first(n.alpha), second(negated(n.beta)), second(negated(n.gamma)),
		second(negated(sigmaG)), second(n.g), first(n.k0), first(n.k1), first(n.k2),
	} {
		out = append(out, part...)
	}
	return out
}

// Numbers are the logarithms of alpha, beta, gamma, delta, sigma, G, K0, K1, K2, of a proof's A and B, and 1/delta.
func Numbers() [][]byte {
	n := secrets()
	var inverse fr.Element
	inverse.Inverse(&n.delta)
	var out [][]byte
	for _, one := range []fr.Element{n.alpha, n.beta, n.gamma, n.delta, n.sigma, n.g, n.k0, n.k1, n.k2, n.a, n.b, inverse} {
		raw := one.Bytes()
		out = append(out, raw[:])
	}
	return out
}

// B is the second point of all proofs that Prove makes.
func B() []byte { return second(secrets().b) }

// Prove makes a proof of an input; each blinding makes another.
func Prove(input *big.Int, blinding uint64) []byte {
	n := secrets()
	c := fr.NewElement(blinding)
	commitment := first(c)
	var claimed, hashed, l, left, part, inverse, pok fr.Element
	claimed.SetBigInt(input)
	hashed.SetBytes(crypto.Keccak256(commitment))
	l.Add(&n.k0, &c)
	l.Add(&l, part.Mul(&claimed, &n.k1))
	l.Add(&l, part.Mul(&hashed, &n.k2))
	left.Mul(&n.a, &n.b)
	left.Sub(&left, part.Mul(&n.alpha, &n.beta))
	left.Sub(&left, part.Mul(&l, &n.gamma))
	left.Mul(&left, inverse.Inverse(&n.delta))
	pok.Mul(&c, &n.sigma)
	var out []byte
	for _, part := range [][]byte{first(n.a), second(n.b), first(left), commitment, first(pok)} {
		out = append(out, part...)
	}
	return out
}

func negated(n fr.Element) fr.Element {
	n.Neg(&n)
	return n
}

func first(n fr.Element) []byte {
	var p curve.G1Affine
	var factor big.Int
	p.ScalarMultiplicationBase(n.BigInt(&factor))
	raw := p.RawBytes()
	return raw[:]
}

func second(n fr.Element) []byte {
	var p curve.G2Affine
	var factor big.Int
	p.ScalarMultiplicationBase(n.BigInt(&factor))
	raw := p.RawBytes()
	return raw[:]
}
