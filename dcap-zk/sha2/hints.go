package sha2

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
)

func init() { solver.RegisterHint(Hints()...) }

// Hints returns the hints of this package, for tests that replace them.
func Hints() []solver.Hint { return []solver.Hint{cutHint, groupHint, endHint} }

// cutHint cuts a number modulo 2^32. Inputs: base, number, widths of the pieces, lowest first; outputs: each piece's
// bits and digits.
func cutHint(_ *big.Int, inputs, outputs []*big.Int) error {
	base, number, widths := inputs[0].Int64(), inputs[1], inputs[2:]
	if number.BitLen() > 64 {
		return fmt.Errorf("cut word: number of %d bits", number.BitLen())
	}
	bits := number.Uint64() & (1<<32 - 1)
	for i, width := range widths {
		low := bits & (1<<width.Uint64() - 1)
		outputs[2*i].SetUint64(low)
		outputs[2*i+1].Set(spread(low, base))
		bits >>= width.Uint64()
	}
	return nil
}

// groupHint reads the digits of a sum of sparse words. Inputs: kind, base, digits in a group, sum; outputs: the groups
// but the highest, then every group's value.
func groupHint(_ *big.Int, inputs, outputs []*big.Int) error {
	kind, base, digits := int(inputs[0].Int64()), inputs[1].Int64(), int(inputs[2].Int64())
	size, rest, group := power(base, digits), new(big.Int).Set(inputs[3]), new(big.Int)
	groups := (len(outputs) + 1) / 2
	for i := range groups {
		rest.DivMod(rest, size, group)
		if i < groups-1 {
			outputs[i].Set(group)
		}
		outputs[groups-1+i].SetUint64(groupValue(kind, base, digits, int(group.Int64())))
	}
	return nil
}

// endHint marks where a message ends. Inputs: length, least length; outputs: one flag per possible length.
func endHint(_ *big.Int, inputs, outputs []*big.Int) error {
	at := new(big.Int).Sub(inputs[0], inputs[1])
	if !at.IsInt64() || at.Int64() < 0 || at.Int64() >= int64(len(outputs)) {
		return fmt.Errorf("message of %v bytes: want %v to %d", inputs[0], inputs[1], inputs[1].Int64()+int64(len(outputs))-1)
	}
	for i := range outputs {
		outputs[i].SetUint64(0)
	}
	outputs[at.Int64()].SetUint64(1)
	return nil
}
