package zktest

import (
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/rs/zerolog"
)

// Corruption is what became of a solved witness when one of its values after the other was changed, and the others left:
// once in its lowest bit, once by 256.
type Corruption struct {
	Values int
	// Unused counts, by the hint that gave them, values that stand in no constraint.
	Unused map[string]int
	// Free counts those that do, but that some change of went unnoticed. What no hint gave is under the empty name.
	Free map[string]int
	// Idle is how many constraints rejected nothing.
	Idle int
	// Rejects counts the changes that each assertion rejected, by where it stands in the source. It is empty unless built
	// with gnark's tag debug, without which constraints do not know where they come from.
	Rejects map[string]int
}

// Corrupt solves the constraints, then changes every value of the solution alone and looks for a constraint that does not
// hold any more: all that a prover who writes its own witness can be up to with a single lie.
func Corrupt(system constraint.ConstraintSystem, assignment frontend.Circuit) (*Corruption, error) {
	r1cs, fits := system.(*cs.R1CS)
	if !fits {
		return nil, fmt.Errorf("corrupt: system is a %T", system)
	}
	witness, err := frontend.NewWitness(assignment, Field())
	if err != nil {
		return nil, fmt.Errorf("build witness: %w", err)
	}
	solved, err := r1cs.Solve(witness, solver.WithLogger(zerolog.New(io.Discard)))
	if err != nil {
		return nil, fmt.Errorf("solve: %w", err)
	}
	solution, fits := solved.(*cs.R1CSSolution)
	if !fits {
		return nil, fmt.Errorf("corrupt: solution is a %T", solved)
	}
	return newCorrupter(r1cs, solution).run(), nil
}

// corrupter goes through the constraints once: what a change of one value does to a constraint follows from the value's
// coefficients in it.
type corrupter struct {
	system   *cs.R1CS
	solution *cs.R1CSSolution
	// changes are what is added to each value.
	changes [2]fr.Vector
	noticed [2][]bool
	// factors are the coefficients of each value in the constraint at hand; touched are those it has.
	factors [3]fr.Vector
	touched []int
	seen    []bool
	used    []bool
}

func newCorrupter(system *cs.R1CS, solution *cs.R1CSSolution) *corrupter {
	size := len(solution.W)
	c := &corrupter{system: system, solution: solution, seen: make([]bool, size), used: make([]bool, size)}
	for i := range c.factors {
		c.factors[i] = make(fr.Vector, size)
	}
	for way := range c.changes {
		c.changes[way] = make(fr.Vector, size)
		c.noticed[way] = make([]bool, size)
	}
	for i := range solution.W {
		bits := solution.W[i].Bits()
		c.changes[0][i].SetInt64(1 - 2*int64(bits[0]&1))
		c.changes[1][i].SetInt64(256)
	}
	return c
}

func (c *corrupter) run() *Corruption {
	out := &Corruption{
		Values: len(c.solution.W) - 1, Unused: make(map[string]int), Free: make(map[string]int), Rejects: make(map[string]int),
	}
	rows := c.system.GetR1CIterator()
	at := 0
	for row := rows.Next(); row != nil; row = rows.Next() {
		rejected := c.constraint(row, at)
		if rejected == 0 {
			out.Idle++
		}
		if label := c.label(at); label != "" {
			out.Rejects[label] += rejected
		}
		at++
	}
	givers := c.givers()
	// The first value is the constant one, which verifiers put there.
	for wire := 1; wire < len(c.solution.W); wire++ {
		switch {
		case !c.used[wire]:
			out.Unused[givers[wire]]++
		case !c.noticed[0][wire] || !c.noticed[1][wire]:
			out.Free[givers[wire]]++
		}
	}
	return out
}

// givers names the hint that each value is from, if any.
func (c *corrupter) givers() []string {
	out := make([]string, len(c.solution.W))
	for _, packed := range c.system.Instructions {
		blueprint, isHint := c.system.Blueprints[packed.BlueprintID].(constraint.BlueprintHint)
		if !isHint {
			continue
		}
		var mapping constraint.HintMapping
		blueprint.DecompressHint(&mapping, packed.Unpack(&c.system.System))
		name := path.Base(c.system.MHintsDependencies[mapping.HintID])
		for wire := mapping.OutputRange.Start; wire < mapping.OutputRange.End; wire++ {
			out[wire] = name
		}
	}
	return out
}

// constraint counts the changes that a constraint L*R = O rejects.
func (c *corrupter) constraint(row *constraint.R1C, at int) (rejected int) {
	c.touched = c.touched[:0]
	for side, terms := range [][]constraint.Term{row.L, row.R, row.O} {
		for _, term := range terms {
			wire := term.WireID()
			factor := &c.factors[side][wire]
			factor.Add(factor, &c.system.Coefficients[term.CoeffID()])
			if !c.seen[wire] {
				c.seen[wire], c.used[wire] = true, true
				c.touched = append(c.touched, wire)
			}
		}
	}
	for _, wire := range c.touched {
		for way := range c.changes {
			if wire != 0 && c.breaks(wire, at, &c.changes[way][wire]) {
				c.noticed[way][wire] = true
				rejected++
			}
		}
		c.seen[wire] = false
		for side := range c.factors {
			c.factors[side][wire].SetZero()
		}
	}
	return rejected
}

// breaks reports whether a constraint that held does not when the change is added to the value.
func (c *corrupter) breaks(wire, at int, change *fr.Element) bool {
	var left, right, out fr.Element
	left.Mul(&c.factors[0][wire], change).Add(&left, &c.solution.A[at])
	right.Mul(&c.factors[1][wire], change).Add(&right, &c.solution.B[at])
	out.Mul(&c.factors[2][wire], change).Add(&out, &c.solution.C[at])
	left.Mul(&left, &right)
	return !left.Equal(&out)
}

// label says where the constraint was asserted: the innermost of our functions, or gnark's where none of ours asked.
func (c *corrupter) label(at int) string {
	entry, there := c.system.MDebug[at]
	if !there {
		return ""
	}
	const ours = "/dcap-zk/"
	first := ""
	for _, location := range c.system.DebugInfo[entry].Stack {
		where := c.system.SymbolTable.Locations[location]
		function := c.system.SymbolTable.Functions[where.FunctionID]
		name := fmt.Sprintf("%s:%d", path.Join(path.Base(path.Dir(function.Filename)), path.Base(function.Filename)), where.Line)
		if strings.Contains(function.Filename, ours) {
			return name
		}
		if first == "" {
			first = name
		}
	}
	return first
}
