package pck

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints returns the hints of this package, for tests that replace them.
func Hints() []solver.Hint { return []solver.Hint{oneHotHint} }

// oneHotHint flags one of several numbers. Inputs: the number, the least of them; outputs: a flag for each.
func oneHotHint(_ *big.Int, inputs, outputs []*big.Int) error {
	at := new(big.Int).Sub(inputs[0], inputs[1])
	if !at.IsInt64() || at.Int64() < 0 || at.Int64() >= int64(len(outputs)) {
		return fmt.Errorf("length %v: want %v to %d", inputs[0], inputs[1], inputs[1].Int64()+int64(len(outputs))-1)
	}
	for i := range outputs {
		outputs[i].SetUint64(0)
	}
	outputs[at.Int64()].SetUint64(1)
	return nil
}
