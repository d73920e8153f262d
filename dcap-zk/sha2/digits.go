package sha2

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// Kinds of sums of sparse words; a kind says what a digit stands for. The value of a digit is the sum of the two bits it
// stands for.
const (
	kindMaj   = iota // count of three bits + 4 * count of three bits: majority of the first, parity of the second
	kindCh           // e + 2f + 3g + 7 * count of three bits: choice, parity
	kindSigma        // count of three bits + 4 * count of three bits: both parities
)

// digitValue returns what the digit d of a sum of the kind stands for.
func digitValue(kind, d int) uint64 {
	switch kind {
	case kindMaj:
		return uint64(d%4/2 + d/4%2)
	case kindCh:
		// With e unset the sum is 2f+3g and g decides, with e set it is 1+2f+3g and f does.
		choice := [7]int{0: 0, 2: 0, 3: 1, 5: 1, 1: 0, 4: 0, 6: 1}[d%7]
		return uint64(choice + d/7%2)
	default:
		return uint64(d%2 + d/4%2)
	}
}

// groupValue adds up the values of the digits in group, each with the weight of its bit.
func groupValue(kind int, base int64, digits, group int) uint64 {
	var value uint64
	for bit := range digits {
		value += digitValue(kind, group%int(base)) << bit
		group /= int(base)
	}
	return value
}

// normaliser reads sums of one kind by a table of groups of digits.
type normaliser struct {
	kind   int
	base   int64
	digits int
	table  *lookup.Function
}

func newNormaliser(args *lookup.Arguments, kind int, base int64, digits int) *normaliser {
	n := &normaliser{kind: kind, base: base, digits: digits}
	size := int(power(base, digits).Int64())
	n.table = args.Function(size, func(i int) uint64 { return groupValue(kind, base, digits, i) })
	return n
}

// read returns the sum of the two words that the sparse sum stands for.
//
// Groups are hinted but for the highest, which is what the others leave of the sum: the sum has one decomposition into
// groups, all of which together stay far below the field's order.
func (n *normaliser) read(api frontend.API, sum frontend.Variable) (frontend.Variable, error) {
	groups := (32 + n.digits - 1) / n.digits
	out, err := api.NewHint(groupHint, 2*groups-1, n.kind, n.base, n.digits, sum)
	if err != nil {
		return nil, fmt.Errorf("read digits: %w", err)
	}
	indexes, values := out[:groups-1], out[groups-1:]
	last := []frontend.Variable{sum}
	terms := make([]frontend.Variable, groups)
	for i, index := range indexes {
		n.table.Require(index, values[i])
		last = append(last, api.Neg(api.Mul(index, power(n.base, n.digits*i))))
		terms[i] = api.Mul(values[i], 1<<(n.digits*i))
	}
	scale := power(n.base, n.digits*(groups-1))
	top := api.Mul(lookup.Sum(api, last), scale.ModInverse(scale, api.Compiler().Field()))
	n.table.Require(top, values[groups-1])
	terms[groups-1] = api.Mul(values[groups-1], 1<<(n.digits*(groups-1)))
	return lookup.Sum(api, terms), nil
}
