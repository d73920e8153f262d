package lookup_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

func square(i int) uint64 { return uint64(i) * uint64(i) }

// tables asks each kind of table three questions.
type tables struct {
	Small   [3]frontend.Variable
	Roots   [3]frontend.Variable
	Squares [3]frontend.Variable
	Memory  [5]frontend.Variable
	At      frontend.Variable
	Read    [3]frontend.Variable
	// silent leaves what was read unasserted, so that only the tables stand against a lie.
	silent bool
}

func (c *tables) Define(api frontend.API) error {
	args := lookup.New(api)
	squares := args.Function(10, square)
	for i := range 3 {
		args.Range(7).Require(c.Small[i])
		squares.Require(c.Roots[i], c.Squares[i])
	}
	got, err := args.Memory(c.Memory[:]).Read(c.At, 3)
	if err != nil {
		return err
	}
	for i := range got {
		if !c.silent {
			api.AssertIsEqual(got[i], c.Read[i])
		}
	}
	return nil
}

func goodTables() *tables {
	return &tables{
		Small:   [3]frontend.Variable{0, 6, 6},
		Roots:   [3]frontend.Variable{0, 9, 4},
		Squares: [3]frontend.Variable{0, 81, 16},
		Memory:  [5]frontend.Variable{11, 22, 33, 44, 11},
		At:      2,
		Read:    [3]frontend.Variable{33, 44, 11},
	}
}

func TestTables(t *testing.T) {
	system, err := zktest.Compile(&tables{})
	require.NoError(t, err)
	require.NoError(t, zktest.Solve(system, goodTables()))
	changes := map[string]func(*tables){
		"beyond a range":           func(c *tables) { c.Small[1] = 7 },
		"before a range":           func(c *tables) { c.Small[0] = -1 },
		"beyond a function":        func(c *tables) { c.Roots[0], c.Squares[0] = 10, 100 },
		"another value":            func(c *tables) { c.Squares[1] = 80 },
		"value of another row":     func(c *tables) { c.Squares[1] = 16 },
		"values exchanged":         func(c *tables) { c.Squares[1], c.Squares[2] = 16, 81 },
		"beyond a memory":          func(c *tables) { c.At, c.Read = 3, [3]frontend.Variable{44, 11, 0} },
		"before a memory":          func(c *tables) { c.At, c.Read = -1, [3]frontend.Variable{0, 11, 22} },
		"another byte of a memory": func(c *tables) { c.Read[0] = 22 },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			bad := goodTables()
			change(bad)
			require.Error(t, zktest.Solve(system, bad))
			require.Error(t, zktest.Solve(system, bad, forgiving()...), "hints that let it pass")
		})
	}
}

// forgiving replaces the hints by ones that never refuse: what a prover bent on a false statement would run.
func forgiving() []zktest.Lie {
	hints := lookup.Hints()
	return []zktest.Lie{
		{Hint: hints[0], By: func(field *big.Int, inputs, outputs []*big.Int) error {
			for _, q := range inputs {
				if q.IsInt64() && q.Int64() < int64(len(outputs)) {
					outputs[q.Int64()].Add(outputs[q.Int64()], big.NewInt(1))
				}
			}
			return nil
		}},
		{Hint: hints[1], By: func(field *big.Int, inputs, outputs []*big.Int) error {
			memory := inputs[1:]
			for i := range outputs {
				at := new(big.Int).Add(inputs[0], big.NewInt(int64(i)))
				if at.Mod(at, field); at.IsInt64() && at.Int64() < int64(len(memory)) {
					outputs[i].Set(memory[at.Int64()])
				}
			}
			return nil
		}},
		{Hint: hints[2], By: func(_ *big.Int, inputs, outputs []*big.Int) error {
			return nil
		}},
	}
}

func TestLyingHints(t *testing.T) {
	for which, outputs := range []int{10, 3} {
		hint := lookup.Hints()[which]
		for output := range outputs {
			lie := func(field *big.Int, inputs, results []*big.Int) error {
				return zktest.Bump(hint, output%len(results))(field, inputs, results)
			}
			err := zktest.Run(&tables{silent: true}, goodTables(), zktest.Lie{Hint: hint, By: solver.Hint(lie)})
			require.Error(t, err, "hint %d, output %d", which, output)
		}
	}
}

// byteStrings splits a number and joins it, and compares strings.
type byteStrings struct {
	Number frontend.Variable
	Bytes  [4]frontend.Variable
	Long   [40]frontend.Variable
	Other  [40]frontend.Variable
}

func (c *byteStrings) Define(api frontend.API) error {
	args := lookup.New(api)
	split, err := args.Split(c.Number, 4)
	if err != nil {
		return err
	}
	for i, b := range split {
		api.AssertIsEqual(b.Var(), c.Bytes[i])
	}
	api.AssertIsEqual(args.Join(split), c.Number)
	args.RequireEqual(args.Bytes(c.Long[:]), args.Bytes(c.Other[:]))
	return nil
}

func goodBytes() *byteStrings {
	c := &byteStrings{Number: 0x01020304, Bytes: [4]frontend.Variable{1, 2, 3, 4}}
	for i := range c.Long {
		c.Long[i], c.Other[i] = 200-i, 200-i
	}
	return c
}

func TestBytes(t *testing.T) {
	require.NoError(t, zktest.Run(&byteStrings{}, goodBytes()))
	changes := map[string]func(*byteStrings){
		"too large a number": func(c *byteStrings) { c.Number = 1 << 32 },
		"another number":     func(c *byteStrings) { c.Number = 0x01020305 },
		"first of a string":  func(c *byteStrings) { c.Long[0] = 0 },
		"last of a string":   func(c *byteStrings) { c.Long[39] = 0 },
		"not a byte":         func(c *byteStrings) { c.Long[39], c.Other[39] = 256, 256 },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			bad := goodBytes()
			change(bad)
			require.Error(t, zktest.Run(&byteStrings{}, bad))
			require.Error(t, zktest.Run(&byteStrings{}, bad, forgiving()...))
		})
	}
	split := lookup.Hints()[2]
	for output := range 3 {
		err := zktest.Run(&byteStrings{}, goodBytes(), zktest.Lie{Hint: split, By: zktest.Bump(split, output)})
		require.Error(t, err, "output %d", output)
	}
}

// tooWide splits into more bytes than a field element has.
type tooWide struct {
	Number frontend.Variable
	width  int
}

func (c *tooWide) Define(api frontend.API) error {
	_, err := lookup.New(api).Split(c.Number, c.width)
	return err
}

func TestSplitWidths(t *testing.T) {
	for _, width := range []int{1, 32} {
		_, err := zktest.Compile(&tooWide{width: width})
		require.ErrorContains(t, err, "want 2 to 31")
	}
}
