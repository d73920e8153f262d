package prover

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/dcap-zk/circuit"
)

// Circuit is a compiled batch circuit.
type Circuit struct {
	Authority circuit.Authority
	// Slots is how many quotes a proof is of.
	Slots int
	// Hash is of the compiled constraints: what keys are kept under.
	Hash string

	system constraint.ConstraintSystem
}

// Constraints returns the number of constraints.
func (c *Circuit) Constraints() int { return c.system.GetNbConstraints() }

// Compile compiles the circuit for so many quotes: some four seconds for one, and as much for each further.
func Compile(authority circuit.Authority, slots int) (*Circuit, error) {
	if slots < 1 {
		return nil, fmt.Errorf("compile circuit: %d slots, want at least one", slots)
	}
	c, err := CompileDefinition(authority.Name, slots, circuit.New(authority, slots))
	if err != nil {
		return nil, err
	}
	c.Authority = authority
	return c, nil
}

// CompileDefinition compiles a circuit of the caller's under a name. Keys are made for it like for any other.
func CompileDefinition(name string, slots int, definition frontend.Circuit) (*Circuit, error) {
	quiet()
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, definition)
	if err != nil {
		return nil, fmt.Errorf("compile circuit: %w", err)
	}
	hash := sha256.New()
	if _, err := system.WriteTo(hash); err != nil {
		return nil, fmt.Errorf("hash circuit: %w", err)
	}
	return &Circuit{
		Authority: circuit.Authority{Name: name}, Slots: slots, Hash: hex.EncodeToString(hash.Sum(nil)), system: system,
	}, nil
}

// quiet keeps gnark from writing to standard output, which is for results.
func quiet() { logger.Set(zerolog.New(io.Discard)) }
