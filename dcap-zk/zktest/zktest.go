// Package zktest is what the tests of gadgets share: solving a circuit for an assignment, by gnark's test engine or by
// the solver of the compiled constraints, with honest hints or with others in their place; and the smallest circuit.
package zktest

import (
	"fmt"
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/consensys/gnark/test"
	"github.com/rs/zerolog"
)

// Field is the field of every circuit here.
func Field() *big.Int { return ecc.BN254.ScalarField() }

// Lie is a hint and what stands in for it.
type Lie struct {
	Hint, By solver.Hint
}

// Run evaluates the circuit in the test engine, without compiling it.
func Run(circuit, assignment frontend.Circuit, lies ...Lie) error {
	options := make([]test.TestEngineOption, len(lies))
	for i, lie := range lies {
		options[i] = test.WithReplacementHint(solver.GetHintID(lie.Hint), lie.By)
	}
	return test.IsSolved(circuit, assignment, Field(), options...)
}

// Compile compiles the circuit to R1CS.
func Compile(circuit frontend.Circuit) (constraint.ConstraintSystem, error) {
	logger.Set(zerolog.New(io.Discard))
	system, err := frontend.Compile(Field(), r1cs.NewBuilder, circuit)
	if err != nil {
		return nil, fmt.Errorf("compile: %w", err)
	}
	return system, nil
}

// Solve solves the compiled constraints for the assignment.
func Solve(system constraint.ConstraintSystem, assignment frontend.Circuit, lies ...Lie) error {
	witness, err := frontend.NewWitness(assignment, Field())
	if err != nil {
		return fmt.Errorf("build witness: %w", err)
	}
	options := []solver.Option{solver.WithLogger(zerolog.New(io.Discard))}
	for _, lie := range lies {
		options = append(options, solver.OverrideHint(solver.GetHintID(lie.Hint), lie.By))
	}
	return system.IsSolved(witness, options...)
}

// Bump returns the hint with one added to the output at the index.
func Bump(hint solver.Hint, output int) solver.Hint {
	return Change(hint, func(outputs []*big.Int) { outputs[output].Add(outputs[output], big.NewInt(1)) })
}

// Change returns the hint with its outputs changed.
func Change(hint solver.Hint, change func(outputs []*big.Int)) solver.Hint {
	return func(field *big.Int, inputs, outputs []*big.Int) error {
		if err := hint(field, inputs, outputs); err != nil {
			return err
		}
		change(outputs)
		for _, output := range outputs {
			output.Mod(output, field)
		}
		return nil
	}
}

// Bytes returns bytes as values of an assignment.
func Bytes(raw []byte) []frontend.Variable {
	out := make([]frontend.Variable, len(raw))
	for i, b := range raw {
		out[i] = int(b)
	}
	return out
}
