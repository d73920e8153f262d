package prover

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	impl "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/witness"
)

// ProofSize is the length of a proof: points A, B, C, the commitment and its proof of knowledge, uncompressed.
const ProofSize = 384

// Faults of proofs.
var (
	// ErrProof reports a proof that does not hold for its input.
	ErrProof = errors.New("proof does not hold")
	// ErrMalformed reports bytes that are no proof.
	ErrMalformed = errors.New("malformed proof")
)

// Proof is a proof of a batch, with what it is shown with.
type Proof struct {
	// Bytes are as the Solidity verifier takes them.
	Bytes []byte
	// Input is the public input, the digest of the claims of every slot.
	Input *big.Int
	// Salt is that of the platforms' names.
	Salt [32]byte
	// Disclosed is what is shown of each quote. Slots behind the last repeat it.
	Disclosed []claims.Disclosed
}

// Prove proves a batch of quotes that package witness has read for the same authority and salt.
func Prove(c *Circuit, k *Keys, quotes []*witness.Quote, salt [32]byte) (*Proof, error) {
	batch, _, err := witness.Assign(quotes, c.Slots, salt)
	if err != nil {
		return nil, err
	}
	out := &Proof{Input: batch.Input.(*big.Int), Salt: salt}
	for _, q := range quotes {
		out.Disclosed = append(out.Disclosed, q.Disclosed)
	}
	if out.Bytes, err = prove(c, k, batch); err != nil {
		return nil, err
	}
	return out, nil
}

func prove(c *Circuit, k *Keys, assignment frontend.Circuit) ([]byte, error) {
	quiet()
	if k.proving == nil {
		return nil, fmt.Errorf("prove: %w: proving key not loaded", ErrKeys)
	}
	if k.Manifest.Circuit != c.Hash {
		return nil, fmt.Errorf("prove: %w: they are of circuit %s", ErrKeys, k.Manifest.Circuit)
	}
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, fmt.Errorf("build witness: %w", err)
	}
	proof, err := groth16.Prove(c.system, k.proving, full,
		solidity.WithProverTargetSolidityVerifier(backend.GROTH16),
		backend.WithSolverOptions(solver.WithLogger(zerolog.Nop())),
	)
	if err != nil {
		return nil, fmt.Errorf("prove: %w", err)
	}
	// The interface of proofs hides that these have a form for Solidity.
	marshaler, ok := proof.(interface{ MarshalSolidity() []byte })
	if !ok {
		return nil, fmt.Errorf("prove: %T has no form for Solidity", proof)
	}
	return marshaler.MarshalSolidity(), nil
}

// VerifyDisclosed verifies a proof of what is disclosed, and returns the claims: what a verifier without a chain does.
func VerifyDisclosed(k *Keys, proof []byte, salt [32]byte, disclosed []claims.Disclosed) ([]claims.Claims, error) {
	proven := make([]claims.Claims, len(disclosed))
	for i, d := range disclosed {
		var err error
		if proven[i], err = d.Claims(); err != nil {
			return nil, fmt.Errorf("quote %d: %w", i, err)
		}
	}
	filled, err := claims.Fill(proven, k.Manifest.Slots)
	if err != nil {
		return nil, err
	}
	return proven, Verify(k, proof, claims.PublicInput(salt, filled))
}

// publicInput is the circuit's public part alone.
type publicInput struct {
	Input frontend.Variable `gnark:",public"`
}

// Define has nothing to say: only the witness is built from it.
func (*publicInput) Define(frontend.API) error { return nil }

// Verify verifies a proof for an input.
func Verify(k *Keys, proof []byte, input *big.Int) error {
	quiet()
	parsed, err := parse(proof)
	if err != nil {
		return err
	}
	if input.Sign() < 0 || input.Cmp(ecc.BN254.ScalarField()) >= 0 {
		return fmt.Errorf("%w: input is not a field element", ErrMalformed)
	}
	public, err := frontend.NewWitness(&publicInput{Input: input}, ecc.BN254.ScalarField(), frontend.PublicOnly())
	if err != nil {
		return fmt.Errorf("build public witness: %w", err)
	}
	err = groth16.Verify(parsed, k.verifying, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}

// parse reads a proof, which for Go has the number of commitments before them. Points that are not in their groups are
// refused.
func parse(raw []byte) (groth16.Proof, error) {
	const points = 256
	if len(raw) != ProofSize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(raw), ProofSize)
	}
	counted := append(append([]byte{}, raw[:points]...), binary.BigEndian.AppendUint32(nil, 1)...)
	proof := groth16.NewProof(ecc.BN254)
	if _, err := proof.ReadFrom(bytes.NewReader(append(counted, raw[points:]...))); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return proof, nil
}

// ExportSolidity writes the verifier contract of the keys.
func (k *Keys) ExportSolidity(w io.Writer) error {
	quiet()
	if err := k.verifying.ExportSolidity(w); err != nil {
		return fmt.Errorf("export verifier: %w", err)
	}
	return nil
}

// Packed returns the verifying key as contracts take it: -delta, alpha, -beta, -gamma, -sigma G, G and the points of the
// constant, the input and the commitment, in words of 32 bytes, points of the second group with their imaginary parts
// first.
func (k *Keys) Packed() ([]byte, error) {
	v, fits := k.verifying.(*impl.VerifyingKey)
	if !fits || len(v.G1.K) != 3 || len(v.CommitmentKeys) != 1 {
		return nil, fmt.Errorf("pack verifying key: %w: want one input and one commitment", ErrKeys)
	}
	negated := func(p curve.G2Affine) curve.G2Affine { return *p.Neg(&p) }
	var out []byte
	one := func(p curve.G1Affine) {
		raw := p.RawBytes()
		out = append(out, raw[:]...)
	}
	two := func(p curve.G2Affine) {
		raw := p.RawBytes()
		out = append(out, raw[:]...)
	}
	two(negated(v.G2.Delta))
	one(v.G1.Alpha)
	two(negated(v.G2.Beta))
	two(negated(v.G2.Gamma))
	two(v.CommitmentKeys[0].GSigmaNeg)
	two(v.CommitmentKeys[0].G)
	for _, p := range v.G1.K {
		one(p)
	}
	return out, nil
}
