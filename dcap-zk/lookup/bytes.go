package lookup

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"
)

// Byte is a variable known to lie in 0..255: a constant, a checked witness, or one read from bytes.
type Byte struct{ v frontend.Variable }

// Var returns the byte as a variable.
func (b Byte) Var() frontend.Variable { return b.v }

// Const returns constant bytes.
func Const(values []byte) []Byte {
	out := make([]Byte, len(values))
	for i, v := range values {
		out[i] = Byte{int(v)}
	}
	return out
}

// Bytes asserts that every variable lies in 0..255.
func (a *Arguments) Bytes(values []frontend.Variable) []Byte {
	out := make([]Byte, len(values))
	for i, v := range values {
		a.Range(256).Require(v)
		out[i] = Byte{v}
	}
	return out
}

// Split returns the n big-endian bytes of v and asserts that they are: v < 256^n, for n up to 31.
func (a *Arguments) Split(v frontend.Variable, n int) ([]Byte, error) {
	if n < 2 || n > 31 {
		return nil, fmt.Errorf("split into %d bytes: want 2 to 31", n)
	}
	// The last byte is what the others leave, so that their sum need not be asserted.
	values, err := a.api.NewHint(splitHint, n-1, v)
	if err != nil {
		return nil, fmt.Errorf("split into bytes: %w", err)
	}
	last := v
	for i, value := range values {
		last = a.api.Sub(last, a.api.Mul(value, power256(n-1-i)))
	}
	return a.Bytes(append(values, last)), nil
}

// Join returns the number that big-endian bytes write, of which there are at most 31.
func (a *Arguments) Join(bytes []Byte) frontend.Variable {
	terms := make([]frontend.Variable, len(bytes))
	for i, b := range bytes {
		terms[i] = a.api.Mul(b.v, power256(len(bytes)-1-i))
	}
	return Sum(a.api, terms)
}

// wholeWords is how many bytes fit a field element.
const wholeWords = 31

// RequireEqual asserts that two byte strings of one length are equal, 31 bytes to a constraint.
func (a *Arguments) RequireEqual(x, y []Byte) {
	if len(x) != len(y) {
		panic(fmt.Sprintf("byte strings of %d and %d compared", len(x), len(y)))
	}
	for at := 0; at < len(x); at += wholeWords {
		end := min(at+wholeWords, len(x))
		a.api.AssertIsEqual(a.Join(x[at:end]), a.Join(y[at:end]))
	}
}

// ReadBytes reads a memory whose values are all bytes, as the caller made sure.
func (m *Memory) ReadBytes(at frontend.Variable, n int) ([]Byte, error) {
	values, err := m.Read(at, n)
	if err != nil {
		return nil, err
	}
	out := make([]Byte, n)
	for i, v := range values {
		out[i] = Byte{v}
	}
	return out, nil
}

// Vars returns bytes as variables.
func Vars(bytes []Byte) []frontend.Variable {
	out := make([]frontend.Variable, len(bytes))
	for i, b := range bytes {
		out[i] = b.v
	}
	return out
}

// Mask returns the byte where the boolean flag is 1, and zero elsewhere.
func (a *Arguments) Mask(flag frontend.Variable, b Byte) Byte { return Byte{a.api.Mul(flag, b.v)} }

// OneOf returns the sum of masked bytes of which all but one are zero, as flags of which at most one is set make sure. The
// caller asserts that of the flags.
func (a *Arguments) OneOf(masked []Byte) Byte { return Byte{Sum(a.api, Vars(masked))} }

func power256(n int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(8*n)) }
