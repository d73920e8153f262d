package p256_test

//lint:file-ignore SA1019 the reference is plain point arithmetic, which the packages that replace it do not offer

import (
	"crypto/elliptic"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/secp256r1"
	"github.com/consensys/gnark-crypto/ecc/secp256r1/fp"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/p256"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

// equation makes r, s and the digest such that [digest/s]G + [r/s]Q has the x-coordinate r by the formulas of the circuit,
// which know nothing of the curve Q is on. [r/s]Q is a small multiple: of a larger one the circuit only sees that it is right
// modulo the order of the real curve, which is not that of others.
func equation(qx, qy *big.Int) vector {
	a, b := big.NewInt(77), big.NewInt(1234567)
	var q, ofKey, ofBase secp256r1.G1Affine
	q.X.SetBigInt(qx)
	q.Y.SetBigInt(qy)
	_, generator := secp256r1.Generators()
	ofKey.ScalarMultiplication(&q, b)
	ofBase.ScalarMultiplication(&generator, a)
	r := unifiedX(&ofBase, &ofKey)
	n := order()
	s := new(big.Int).ModInverse(b, n)
	s.Mul(s, r).Mod(s, n)
	digest := new(big.Int).Mul(a, s)
	digest.Mod(digest, n)
	return vector{digest: [32]byte(digest.FillBytes(make([]byte, 32))), r: r, s: s, x: qx, y: qy}
}

// unifiedX is the x-coordinate of a sum by the slope ((x1+x2)^2 - x1*x2 + a) / (y1+y2), the one formula for sums and doubles.
// Of points on one curve that is the slope of the line through them; of points on two it is another.
func unifiedX(p, q *secp256r1.G1Affine) *big.Int {
	const three = 3 // a is -3
	var slope, product, below, x fp.Element
	slope.Add(&p.X, &q.X)
	slope.Square(&slope)
	product.Mul(&p.X, &q.X)
	slope.Sub(&slope, &product).Sub(&slope, product.SetUint64(three))
	below.Add(&p.Y, &q.Y)
	slope.Mul(&slope, below.Inverse(&below))
	x.Square(&slope)
	x.Sub(&x, &p.X).Sub(&x, &q.X)
	return x.BigInt(new(big.Int))
}

// TestVerifyOffCurve uses a point of another curve: the equation of signatures holds, and only that of the curve does not.
func TestVerifyOffCurve(t *testing.T) {
	system := compiled(t, nil)
	key := secret("on the curve")
	x, y := key.X, key.Y // the circuit wants numbers
	require.NoError(t, zktest.Solve(system, equation(x, y).assignment()), "on it, this is a signature")
	off := new(big.Int).Add(y, big.NewInt(1))
	require.Error(t, zktest.Solve(system, equation(x, off).assignment()))
}

// TestZeroKey signs for infinity, which leaves [digest/s]G.
func TestZeroKey(t *testing.T) {
	r, _ := elliptic.P256().ScalarBaseMult([]byte{77}) // a point without a key
	v := vector{r: r, s: big.NewInt(7), x: new(big.Int), y: new(big.Int)}
	v.digest[30], v.digest[31] = 77*7>>8, 77*7&0xff
	require.Error(t, zktest.Solve(compiled(t, nil), v.assignment()))
}

// TestZeroNumbers has r and the digest zero: the sum is infinity, whose x-coordinate is taken for zero.
func TestZeroNumbers(t *testing.T) {
	v := sign(secret("key"), "message", 12345)
	v.digest, v.r, v.s = [32]byte{}, new(big.Int), big.NewInt(1)
	require.Error(t, zktest.Solve(compiled(t, nil), v.assignment()))
}

// small is a signature whose s is 7.
func small() vector {
	key, k, s := secret("key"), big.NewInt(424242), big.NewInt(7)
	r, _ := elliptic.P256().ScalarBaseMult(k.Bytes()) // a nonce of the test's choice
	digest := new(big.Int).Mul(r, key.D)              // the same
	digest.Sub(new(big.Int).Mul(s, k), digest).Mod(digest, order())
	return vector{digest: [32]byte(digest.FillBytes(make([]byte, 32))), r: r, s: s, x: key.X, y: key.Y} // the same
}

// TestLargeNumbers has s beyond the order, where it is congruent to a good one.
func TestLargeNumbers(t *testing.T) {
	v, system := small(), compiled(t, nil)
	require.NoError(t, zktest.Solve(system, v.assignment()))
	v.s.Add(v.s, order())
	require.Error(t, zktest.Solve(system, v.assignment()))
}

// TestForgedCarry has s beyond the order and a carry that is no bit. Between the halves of a bound anything could be carried: what
// the number lacks to it is then what it lacks modulo the circuit's field, which every number lacks something to.
func TestForgedCarry(t *testing.T) {
	hint := p256.Hints()[0]
	forge := func(field *big.Int, inputs, outputs []*big.Int) error {
		const half = 128
		number := new(big.Int)
		for _, b := range inputs[2:] {
			number.Lsh(number, 8).Add(number, b)
		}
		bound := new(big.Int).Lsh(inputs[0], half)
		if bound.Add(bound, inputs[1]).Cmp(number) >= 0 {
			return hint(field, inputs, outputs)
		}
		lack := new(big.Int).Sub(bound, number)
		lack.Mod(lack, field)
		carry := outputs[len(outputs)-1].Sub(inputs[0], number.Rsh(number, half))
		carry.Sub(carry, new(big.Int).Rsh(lack, half)).Mod(carry, field)
		for i, b := range lack.FillBytes(make([]byte, len(outputs)-1)) {
			outputs[i].SetUint64(uint64(b))
		}
		return nil
	}
	system := compiled(t, nil)
	lie := zktest.Lie{Hint: hint, By: forge}
	require.NoError(t, zktest.Solve(system, small().assignment(), lie), "nothing to forge")
	large := small()
	large.s.Add(large.s, order())
	require.Error(t, zktest.Solve(system, large.assignment(), lie))
}
