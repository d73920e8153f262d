package lookup

import (
	"fmt"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/hash/mimc"
	"github.com/consensys/gnark/std/multicommit"
)

// Arguments collects the tables of a circuit and proves all of their queries at the end of its definition.
type Arguments struct {
	api    frontend.API
	tables []*table
	ranges map[int]*Range
}

// New returns the arguments of the circuit that api builds. Call it once per circuit: each call pays for its tables
// anew.
func New(api frontend.API) *Arguments {
	a := &Arguments{api: api, ranges: make(map[int]*Range)}
	api.Compiler().Defer(a.prove)
	return a
}

// table is rows and queries; the index of a row is its place. Rows and queries of a table without values hold nil.
type table struct {
	size    int
	values  []frontend.Variable
	queries []query
}

type query struct{ index, value frontend.Variable }

func (a *Arguments) add(size int, values []frontend.Variable) *table {
	t := &table{size: size, values: values}
	a.tables = append(a.tables, t)
	return t
}

// Range is the table of the indexes below a size.
type Range struct{ *table }

// Range returns the table of 0 to size-1, the same for the same size.
func (a *Arguments) Range(size int) *Range {
	if a.ranges[size] == nil {
		a.ranges[size] = &Range{a.add(size, nil)}
	}
	return a.ranges[size]
}

// Require asserts that 0 <= v < size.
func (r *Range) Require(v frontend.Variable) { r.queries = append(r.queries, query{index: v}) }

// Function is a table of constants.
type Function struct{ *table }

// Function returns the table of f over 0 to size-1.
func (a *Arguments) Function(size int, f func(int) uint64) *Function {
	values := make([]frontend.Variable, size)
	for i := range values {
		values[i] = f(i)
	}
	return &Function{a.add(size, values)}
}

// Require asserts that 0 <= index < size and value = f(index).
func (f *Function) Require(index, value frontend.Variable) {
	f.queries = append(f.queries, query{index, value})
}

// Look returns f(index), and asserts 0 <= index < size. It is for small tables: the whole table goes into its hint.
func (f *Function) Look(api frontend.API, index frontend.Variable) (frontend.Variable, error) {
	values, err := api.NewHint(readHint, 1, append([]frontend.Variable{index}, f.values...)...)
	if err != nil {
		return nil, fmt.Errorf("look up: %w", err)
	}
	f.Require(index, values[0])
	return values[0], nil
}

// Memory is a table of variables.
type Memory struct {
	*table
	api frontend.API
}

// Memory returns the table of the given values. They are at most 2^16 bytes; the hint that reads them is not made for
// more.
func (a *Arguments) Memory(values []frontend.Variable) *Memory {
	return &Memory{a.add(len(values), values), a.api}
}

// Read returns the n values from index at, all of which must lie in the table.
func (m *Memory) Read(at frontend.Variable, n int) ([]frontend.Variable, error) {
	inputs := append([]frontend.Variable{at}, m.values...)
	values, err := m.api.NewHint(readHint, n, inputs...)
	if err != nil {
		return nil, fmt.Errorf("read memory: %w", err)
	}
	for i, value := range values {
		m.queries = append(m.queries, query{m.api.Add(at, i), value})
	}
	return values, nil
}

// prove asks for the commitment to everything that the arguments are about.
func (a *Arguments) prove(api frontend.API) error {
	var committed []frontend.Variable
	counts := make([][]frontend.Variable, len(a.tables))
	for i, t := range a.tables {
		if len(t.queries) == 0 {
			continue
		}
		var err error
		if counts[i], err = t.count(api); err != nil {
			return err
		}
		committed = append(committed, t.variables()...)
		committed = append(committed, counts[i]...)
	}
	if len(committed) == 0 {
		return nil
	}
	multicommit.WithCommitment(api, func(api frontend.API, commitment frontend.Variable) error {
		hash, err := mimc.NewMiMC(api)
		if err != nil {
			return fmt.Errorf("derive second challenge: %w", err)
		}
		hash.Write(commitment)
		second := hash.Sum()
		for i, t := range a.tables {
			if len(t.queries) > 0 {
				t.prove(api, counts[i], commitment, second)
			}
		}
		return nil
	}, committed...)
	return nil
}

// count asks the prover how often each row was queried.
func (t *table) count(api frontend.API) ([]frontend.Variable, error) {
	inputs := make([]frontend.Variable, len(t.queries))
	for i, q := range t.queries {
		inputs[i] = q.index
	}
	counts, err := api.NewHint(countHint, t.size, inputs...)
	if err != nil {
		return nil, fmt.Errorf("count queries: %w", err)
	}
	return counts, nil
}

// variables lists what the challenges must depend on. Constant values cost nothing in a commitment.
func (t *table) variables() []frontend.Variable {
	all := append([]frontend.Variable{}, t.values...)
	for _, q := range t.queries {
		all = append(all, q.index)
		if q.value != nil {
			all = append(all, q.value)
		}
	}
	return all
}

// prove asserts the equality of the two sums.
func (t *table) prove(api frontend.API, counts []frontend.Variable, c, r frontend.Variable) {
	pole := func(index, value frontend.Variable) frontend.Variable {
		if value == nil {
			return api.Sub(c, index)
		}
		return api.Sub(c, index, api.Mul(r, value))
	}
	rows := make([]frontend.Variable, t.size)
	for i := range rows {
		var value frontend.Variable
		if t.values != nil {
			value = t.values[i]
		}
		// A zero divisor needs a challenge that hits a row, which the prover cannot arrange.
		rows[i] = api.DivUnchecked(counts[i], pole(i, value))
	}
	queries := make([]frontend.Variable, len(t.queries))
	for i, q := range t.queries {
		queries[i] = pole(q.index, q.value)
	}
	api.AssertIsEqual(Sum(api, rows), Sum(api, invert(api, queries)))
}

func invert(api frontend.API, values []frontend.Variable) []frontend.Variable {
	if batch, ok := api.(frontend.BatchInverter); ok {
		return batch.BatchInvert(values)
	}
	for i := range values {
		values[i] = api.Inverse(values[i])
	}
	return values
}

// Sum adds any number of variables; the builder itself wants two at least.
func Sum(api frontend.API, values []frontend.Variable) frontend.Variable {
	switch len(values) {
	case 0:
		return 0
	case 1:
		return values[0]
	}
	return api.Add(values[0], values[1], values[2:]...)
}
