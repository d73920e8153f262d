package lookup

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
)

// ErrOutside reports a query whose index is not in its table.
var ErrOutside = errors.New("lookup outside of its table")

func init() { solver.RegisterHint(Hints()...) }

// Hints returns the hints of this package, for tests that replace them.
func Hints() []solver.Hint { return []solver.Hint{countHint, readHint, splitHint} }

// countHint says how often each index was queried. Inputs: the queried indexes; outputs: one count per row.
func countHint(_ *big.Int, queries, counts []*big.Int) error {
	tally := make([]int64, len(counts))
	for _, q := range queries {
		if !q.IsInt64() || q.Int64() < 0 || q.Int64() >= int64(len(tally)) {
			return fmt.Errorf("%w: index %v of %d rows", ErrOutside, q, len(tally))
		}
		tally[q.Int64()]++
	}
	for i, n := range tally {
		counts[i].SetInt64(n)
	}
	return nil
}

// readHint reads consecutive values. Inputs: first index, then the table's values.
func readHint(_ *big.Int, inputs, values []*big.Int) error {
	at, memory := inputs[0], inputs[1:]
	if !at.IsInt64() || at.Int64() < 0 || at.Int64() > int64(len(memory)-len(values)) {
		return fmt.Errorf("%w: %d values from index %v of %d", ErrOutside, len(values), at, len(memory))
	}
	for i := range values {
		values[i].Set(memory[int(at.Int64())+i])
	}
	return nil
}

// splitHint writes a number big-endian, but for its last byte.
func splitHint(_ *big.Int, inputs, outputs []*big.Int) error {
	n := len(outputs) + 1
	if inputs[0].BitLen() > 8*n {
		return fmt.Errorf("%w: %v in %d bytes", ErrOutside, inputs[0], n)
	}
	raw := inputs[0].FillBytes(make([]byte, n))
	for i := range outputs {
		outputs[i].SetUint64(uint64(raw[i]))
	}
	return nil
}
