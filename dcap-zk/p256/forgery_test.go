package p256_test

//lint:file-ignore SA1019 the reference is plain point arithmetic, which the packages that replace it do not offer

import (
	"crypto/elliptic"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/emulated/sw_emulated"
	"github.com/consensys/gnark/std/math/emulated"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/zktest"
)

type (
	scalarElement = emulated.Element[emulated.P256Fr]
	curvePoint    = sw_emulated.AffinePoint[emulated.P256Fp]
)

// multiplication asserts that Product = [Factor]Point.
type multiplication struct {
	Point, Product curvePoint
	Factor         scalarElement
}

func (c *multiplication) Define(api frontend.API) error {
	curve, err := sw_emulated.New[emulated.P256Fp, emulated.P256Fr](api, sw_emulated.GetP256Params())
	if err != nil {
		return err
	}
	curve.AssertIsEqual(curve.ScalarMul(&c.Point, &c.Factor), &c.Product)
	return nil
}

// TestForgedMultiplication plays a prover who claims [s]P = -P for s = n - 2^128 - 1. The gadget wants a split
// s1 + s*s2 = 0 modulo n and then only looks at the lower 128 bits of both: of s1 = 2^128 + 1 and s2 = 1 it sees
// P + (-P) = 0. Up to gnark 0.15 nothing kept s1 below 2^128, and this passed: every signature could be forged.
func TestForgedMultiplication(t *testing.T) {
	curve := elliptic.P256().Params()
	large := new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	factor := new(big.Int).Sub(curve.N, large)
	key := secret("any point")
	x, y := key.X, key.Y                                   // the circuit wants numbers
	trueX, trueY := curve.ScalarMult(x, y, factor.Bytes()) // the same
	claim := func(px, py *big.Int) *multiplication {
		return &multiplication{Point: pointOf(x, y), Product: pointOf(px, py), Factor: emulated.ValueOf[emulated.P256Fr](factor)}
	}
	split := hintNamed(t, "rationalReconstruct")
	product := hintNamed(t, "scalarMulHint")
	honest := zktest.Run(&multiplication{}, claim(trueX, trueY))
	require.NoError(t, honest)

	minusY := new(big.Int).Sub(curve.P, y)
	forged := claim(x, minusY)
	lies := []zktest.Lie{
		{Hint: split, By: func(field *big.Int, inputs, outputs []*big.Int) error {
			return emulated.UnwrapHintContext(field, inputs, outputs, func(context emulated.HintContext) error {
				_, scalars := context.InputsOutputs(curve.N)
				_, native := context.NativeInputsOutputs()
				native[0].SetInt64(0)
				scalars[0].Set(large)
				scalars[1].SetInt64(1)
				return nil
			})
		}},
		{Hint: product, By: func(field *big.Int, inputs, outputs []*big.Int) error {
			return emulated.UnwrapHintContext(field, inputs, outputs, func(context emulated.HintContext) error {
				_, coordinates := context.InputsOutputs(curve.P)
				coordinates[0].Set(x)
				coordinates[1].Set(minusY)
				return nil
			})
		}},
	}
	require.Error(t, zktest.Run(&multiplication{}, forged), "without lies")
	require.Error(t, zktest.Run(&multiplication{}, forged, lies[1]), "with the product alone")
	require.Error(t, zktest.Run(&multiplication{}, forged, lies...), "the forgery")

	system, err := zktest.Compile(&multiplication{})
	require.NoError(t, err)
	require.NoError(t, zktest.Solve(system, claim(trueX, trueY)))
	require.Error(t, zktest.Solve(system, forged, lies...), "the forgery, compiled")
}

func pointOf(x, y *big.Int) curvePoint {
	return curvePoint{X: emulated.ValueOf[emulated.P256Fp](x), Y: emulated.ValueOf[emulated.P256Fp](y)}
}

// hintNamed finds one of gnark's own hints.
func hintNamed(t *testing.T, name string) solver.Hint {
	t.Helper()
	for _, hint := range sw_emulated.GetHints() {
		if strings.HasSuffix(solver.GetHintName(hint), "."+name) {
			return hint
		}
	}
	t.Fatalf("gnark has no hint %q any more: this test must be thought over", name)
	return nil
}
