package sha2

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// Bases of sparse words. A digit of base 16 takes two counts of up to three bits, of base 28 a weighted sum of up to six
// and a count of up to three.
const (
	baseA = 16
	baseE = 28
)

// word is a 32-bit number with what its uses need of it: pieces is nil where it is never rotated, sparse where it
// enters no bitwise function.
type word struct {
	dense  frontend.Variable
	sparse frontend.Variable
	pieces []piece
}

// piece is a run of bits of a word, sparse.
type piece struct {
	at     int // its lowest bit
	width  int
	sparse frontend.Variable
}

// Widths of the pieces, lowest first: where rotations by 2, 13, 22 cut, those by 6, 11, 25, and those of the small
// sigmas. No piece is wider than 11 bits, which its table has to list.
func cutsA() []int         { return []int{2, 11, 9, 10} }
func cutsE() []int         { return []int{6, 5, 7, 7, 7} }
func cutsSmall0() []int    { return []int{3, 4, 11, 11, 3} }
func cutsSmall1() []int    { return []int{10, 7, 2, 11, 2} }
func cutsSmallBoth() []int { return []int{3, 4, 3, 7, 1, 1, 11, 2} }

// spread writes the bits of v as digits.
func spread(v uint64, base int64) *big.Int {
	out, weight, b := new(big.Int), big.NewInt(1), big.NewInt(base)
	for ; v > 0; v >>= 1 {
		if v&1 == 1 {
			out.Add(out, weight)
		}
		weight = new(big.Int).Mul(weight, b)
	}
	return out
}

func power(base int64, n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(base), big.NewInt(int64(n)), nil)
}

// constant returns the word of a constant.
func constant(v uint32, base int64, cuts []int) word {
	w := word{dense: uint64(v), sparse: spread(uint64(v), base)}
	at := 0
	for _, width := range cuts {
		bits := uint64(v) >> at & (1<<width - 1)
		w.pieces = append(w.pieces, piece{at, width, spread(bits, base)})
		at += width
	}
	return w
}

// reduce returns the word equal to sum modulo 2^32. The sum must be below 2^36.
func (h *Hasher) reduce(sum frontend.Variable, base int64, cuts []int) (word, error) {
	w, err := h.cut(sum, base, cuts)
	if err != nil {
		return word{}, err
	}
	// What is left beyond the 32 bits must be a small number; a sum that did not match would leave a huge one.
	carry := h.api.Mul(h.api.Sub(sum, w.dense), inverseOf2to32(h.api))
	h.args.Range(carries).Require(carry)
	return w, nil
}

// carries bounds what sums of a few words leave beyond 32 bits.
const carries = 16

// inverseOf2to32 divides by 2^32 where the remainder is none.
func inverseOf2to32(api frontend.API) *big.Int {
	return new(big.Int).ModInverse(new(big.Int).Lsh(big.NewInt(1), 32), api.Compiler().Field())
}

// cut returns some 32-bit word in pieces: the hint's, which is the sum modulo 2^32 when it is honest. The caller ties it
// to the sum.
func (h *Hasher) cut(sum frontend.Variable, base int64, cuts []int) (word, error) {
	inputs := []frontend.Variable{base, sum}
	for _, width := range cuts {
		inputs = append(inputs, width)
	}
	out, err := h.api.NewHint(cutHint, 2*len(cuts), inputs...)
	if err != nil {
		return word{}, fmt.Errorf("cut word: %w", err)
	}
	var dense, sparse []frontend.Variable
	w := word{}
	at := 0
	for i, width := range cuts {
		bits, digits := out[2*i], out[2*i+1]
		if width == 1 {
			// A single bit is its own digit.
			h.api.AssertIsBoolean(bits)
			digits = bits
		} else {
			h.spreadTable(base, width).Require(bits, digits)
		}
		dense = append(dense, h.api.Mul(bits, new(big.Int).Lsh(big.NewInt(1), uint(at))))
		sparse = append(sparse, h.api.Mul(digits, power(base, at)))
		w.pieces = append(w.pieces, piece{at, width, digits})
		at += width
	}
	w.dense, w.sparse = lookup.Sum(h.api, dense), lookup.Sum(h.api, sparse)
	return w, nil
}

// spreadTable is the table from a piece's bits to its digits. With 11 digits of base 16, or 7 of base 28, a value
// stays below 2^64.
func (h *Hasher) spreadTable(base int64, width int) *lookup.Function {
	key := [2]int64{base, int64(width)}
	if h.spreads[key] == nil {
		h.spreads[key] = h.args.Function(1<<width, func(i int) uint64 { return spread(uint64(i), base).Uint64() })
	}
	return h.spreads[key]
}

// rotated sums the word's pieces as they stand after rotations to the right; see shifted for the shift.
func (h *Hasher) rotated(w word, base int64, by ...int) frontend.Variable {
	var terms []frontend.Variable
	for _, n := range by {
		for _, p := range w.pieces {
			terms = append(terms, h.api.Mul(p.sparse, power(base, (p.at-n+32)%32)))
		}
	}
	return lookup.Sum(h.api, terms)
}

// shifted sums the pieces that a shift to the right leaves.
func (h *Hasher) shifted(w word, base int64, by int) frontend.Variable {
	var terms []frontend.Variable
	for _, p := range w.pieces {
		if p.at >= by {
			terms = append(terms, h.api.Mul(p.sparse, power(base, p.at-by)))
		}
	}
	return lookup.Sum(h.api, terms)
}
