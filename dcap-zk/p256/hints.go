package p256

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints returns the hints of this package, for tests that replace them.
func Hints() []solver.Hint { return []solver.Hint{lackHint} }

// lackHint says what a number lacks to the largest allowed. Inputs: upper and lower half of the largest, which need not
// fit the circuit's field, and the number's bytes; outputs: the bytes of the difference, and whether the sum of the lower
// halves carries. Of a number too large it answers something.
func lackHint(_ *big.Int, inputs, outputs []*big.Int) error {
	raw := make([]byte, len(inputs)-2)
	for i, b := range inputs[2:] {
		raw[i] = byte(b.Uint64())
	}
	half := uint(len(raw) * 4)
	size := new(big.Int).Lsh(big.NewInt(1), half)
	number := new(big.Int).SetBytes(raw)
	lack := new(big.Int).Mul(inputs[0], size)
	if lack.Add(lack, inputs[1]).Sub(lack, number); lack.Sign() < 0 {
		lack.SetUint64(0)
	}
	lack.FillBytes(raw)
	for i, b := range raw {
		outputs[i].SetUint64(uint64(b))
	}
	number.Mod(number, size)
	outputs[len(raw)].Rsh(number.Add(number, lack.Mod(lack, size)), half)
	return nil
}
