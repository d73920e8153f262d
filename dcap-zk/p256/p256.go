package p256

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/emulated/sw_emulated"
	"github.com/consensys/gnark/std/math/emulated"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// Lengths in bytes.
const (
	numberSize    = 32
	SignatureSize = 2 * numberSize
	KeySize       = 2 * numberSize
)

type (
	base   = emulated.P256Fp
	scalar = emulated.P256Fr
	point  = sw_emulated.AffinePoint[base]
)

// Verifier verifies signatures; all that it verifies shares its tables.
type Verifier struct {
	api     frontend.API
	args    *lookup.Arguments
	curve   *sw_emulated.Curve[base, scalar]
	base    *emulated.Field[base]
	scalars *emulated.Field[scalar]
}

// New returns a verifier.
func New(api frontend.API, args *lookup.Arguments) (*Verifier, error) {
	curve, err := sw_emulated.New[base, scalar](api, sw_emulated.GetP256Params())
	if err != nil {
		return nil, fmt.Errorf("set up curve: %w", err)
	}
	baseField, err := emulated.NewField[base](api)
	if err != nil {
		return nil, fmt.Errorf("set up base field: %w", err)
	}
	scalars, err := emulated.NewField[scalar](api)
	if err != nil {
		return nil, fmt.Errorf("set up scalar field: %w", err)
	}
	return &Verifier{api: api, args: args, curve: curve, base: baseField, scalars: scalars}, nil
}

// Verify asserts that signature is one over digest by the key x||y.
func (v *Verifier) Verify(key, digest, signature []lookup.Byte) error {
	public, err := v.key(key)
	if err != nil {
		return err
	}
	r, ofBase, ofKey, err := v.scalarsOf(digest, signature)
	if err != nil {
		return err
	}
	v.requireX(v.curve.JointScalarMulBase(public, ofKey, ofBase), r)
	return nil
}

// Key is a public key that is part of the circuit.
type Key struct{ X, Y *big.Int }

// VerifyConstant asserts that signature is one over digest by a key that the circuit is made for.
func (v *Verifier) VerifyConstant(key Key, digest, signature []lookup.Byte) error {
	r, ofBase, ofKey, err := v.scalarsOf(digest, signature)
	if err != nil {
		return err
	}
	public := &point{X: *v.base.NewElement(key.X), Y: *v.base.NewElement(key.Y)}
	sum, err := v.curve.MultiScalarMul(
		[]*point{v.curve.Generator(), public}, []*emulated.Element[scalar]{ofBase, ofKey},
	)
	if err != nil {
		return fmt.Errorf("multiply: %w", err)
	}
	v.requireX(sum, r)
	return nil
}

// key reads a public key and asserts that it is one.
func (v *Verifier) key(raw []lookup.Byte) (*point, error) {
	if len(raw) != KeySize {
		return nil, fmt.Errorf("key of %d bytes, want %d", len(raw), KeySize)
	}
	var prime base
	for _, coordinate := range [][]lookup.Byte{raw[:numberSize], raw[numberSize:]} {
		if err := v.requireBelow(coordinate, prime.Modulus()); err != nil {
			return nil, err
		}
	}
	// gnark takes (0, 0) for infinity and for a point of the curve.
	v.requireNonZero(raw)
	public := &point{X: *element(v.args, v.base, raw[:numberSize]), Y: *element(v.args, v.base, raw[numberSize:])}
	v.curve.AssertIsOnCurve(public)
	return public, nil
}

// scalarsOf reads a signature, asserts that its numbers are in range, and returns r, digest/s and r/s.
func (v *Verifier) scalarsOf(digest, signature []lookup.Byte) (r []lookup.Byte, ofBase, ofKey *emulated.Element[scalar], err error) {
	if len(digest) != numberSize || len(signature) != SignatureSize {
		return nil, nil, nil, fmt.Errorf("digest of %d bytes and signature of %d, want %d and %d",
			len(digest), len(signature), numberSize, SignatureSize)
	}
	var order scalar
	r, s := signature[:numberSize], signature[numberSize:]
	for _, number := range [][]lookup.Byte{r, s} {
		v.requireNonZero(number)
		if err := v.requireBelow(number, order.Modulus()); err != nil {
			return nil, nil, nil, err
		}
	}
	divisor := element(v.args, v.scalars, s)
	ofBase = v.scalars.Div(element(v.args, v.scalars, digest), divisor)
	ofKey = v.scalars.Div(element(v.args, v.scalars, r), divisor)
	return r, ofBase, ofKey, nil
}

// requireX asserts that a point is not infinity and has the x-coordinate r, which is below n and so below p. Infinity is
// (0, 0) here, and r is not zero.
func (v *Verifier) requireX(p *point, r []lookup.Byte) {
	v.base.AssertIsEqual(&p.X, element(v.args, v.base, r))
}

// requireNonZero asserts that some byte is not zero.
func (v *Verifier) requireNonZero(bytes []lookup.Byte) {
	v.api.AssertIsDifferent(lookup.Sum(v.api, lookup.Vars(bytes)), 0)
}

// requireBelow asserts that a number is below the bound, by exhibiting what it lacks to the bound less one. Number and
// lack are added in halves, so that nothing wraps in the field.
func (v *Verifier) requireBelow(number []lookup.Byte, bound *big.Int) error {
	const half = numberSize / 2
	size := new(big.Int).Lsh(big.NewInt(1), 8*half)
	high, low := new(big.Int).DivMod(new(big.Int).Sub(bound, big.NewInt(1)), size, new(big.Int))
	inputs := append([]frontend.Variable{high, low}, lookup.Vars(number)...)
	out, err := v.api.NewHint(lackHint, numberSize+1, inputs...)
	if err != nil {
		return fmt.Errorf("compare with bound: %w", err)
	}
	carry := out[numberSize]
	v.api.AssertIsBoolean(carry)
	lack := v.args.Bytes(out[:numberSize])
	v.api.AssertIsEqual(
		v.api.Add(v.args.Join(number[half:]), v.args.Join(lack[half:])), v.api.Add(low, v.api.Mul(carry, size)),
	)
	v.api.AssertIsEqual(v.api.Add(v.args.Join(number[:half]), v.args.Join(lack[:half]), carry), high)
	return nil
}

// element makes a field element of 32 bytes, which need no further range check. It may exceed the modulus.
func element[T emulated.FieldParams](args *lookup.Arguments, field *emulated.Field[T], bytes []lookup.Byte) *emulated.Element[T] {
	const limbs, limbSize = 4, 8
	values := make([]frontend.Variable, limbs)
	for i := range values {
		end := len(bytes) - i*limbSize
		values[i] = args.Join(bytes[end-limbSize : end])
	}
	return field.UnsafeFromLimbs(values)
}
