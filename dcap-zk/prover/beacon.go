package prover

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	ceremonial "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/groth16"
	impl "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// DevelopmentBeacon is what development keys are made from: the hash of Ethereum's first block, which everybody knows.
func DevelopmentBeacon() []byte {
	return []byte{
		0xd4, 0xe5, 0x67, 0x40, 0xf8, 0x76, 0xae, 0xf8, 0xc0, 0x10, 0xb8, 0x6a, 0x40, 0xd5, 0xf5, 0x67,
		0x45, 0xa1, 0x18, 0xd0, 0x90, 0x6a, 0x34, 0xe6, 0x9a, 0xec, 0x8c, 0x0d, 0xb1, 0xcb, 0x8f, 0xa3,
	}
}

// Domains of gnark's ceremony, which separate what a beacon gives to its two phases.
const (
	firstDomain  = "Groth16 MPC Setup - Phase 1"
	secondDomain = "Groth16 MPC Setup - Phase2"
)

// beaconKeys makes the keys of a ceremony that nobody but the beacon contributed to. Since then every secret is known,
// the keys are computed from the secrets, in a minute where gnark's ceremony works on points alone and takes an hour. A
// test holds that both come to the same keys.
func beaconKeys(c *Circuit, beacon []byte) (groth16.ProvingKey, groth16.VerifyingKey, error) {
	system, fits := c.system.(*cs.R1CS)
	if !fits {
		return nil, nil, fmt.Errorf("circuit is a %T, want constraints over BN254", c.system)
	}
	commitments, fits := system.CommitmentInfo.(constraint.Groth16Commitments)
	if !fits {
		return nil, nil, fmt.Errorf("commitments are a %T, want those of Groth16", system.CommitmentInfo)
	}
	size := domainSize(c)
	start := sha256.New()
	if _, err := mpcsetup.NewPhase1(size).WriteTo(start); err != nil {
		return nil, nil, fmt.Errorf("hash start of first phase: %w", err)
	}
	first := ceremonial.BeaconContributions(start.Sum(nil), []byte(firstDomain), beacon, 3)
	b := &beaconSetup{
		system: system, commitments: commitments, domain: fft.NewDomain(size), beacon: beacon,
		tau: first[0], alpha: first[1], beta: first[2],
	}
	b.evaluate()
	b.sort()
	return b.keys()
}

// domainSize is the size of the domain that the circuit's constraints fill.
func domainSize(c *Circuit) uint64 { return ecc.NextPowerOfTwo(uint64(c.Constraints())) }

// beaconSetup is keys in the making.
type beaconSetup struct {
	system           *cs.R1CS
	commitments      constraint.Groth16Commitments
	domain           *fft.Domain
	beacon           []byte
	tau, alpha, beta fr.Element

	// a, b and c are the circuit's polynomials at tau, one value for each wire.
	a, b, c []fr.Element
	// public, committed and private are beta*a + alpha*b + c, sorted by who knows the wire: the verifier, who has one for
	// each commitment too; the commitments; the prover alone.
	public, private []fr.Element
	committed       [][]fr.Element

	g1 *comb[curve.G1Affine, curve.G1Jac, *curve.G1Jac]
	g2 *comb[curve.G2Affine, curve.G2Jac, *curve.G2Jac]
}

// evaluate computes the polynomials: each term of the i-th constraint adds its coefficient times the i-th Lagrange
// polynomial at tau.
func (b *beaconSetup) evaluate() {
	wires := b.system.GetNbInternalVariables() + b.system.GetNbPublicVariables() + b.system.GetNbSecretVariables()
	b.a, b.b, b.c = make([]fr.Element, wires), make([]fr.Element, wires), make([]fr.Element, wires)
	lagrange := b.lagrange()
	add := func(into []fr.Element, terms []constraint.Term, value *fr.Element) {
		var product fr.Element
		for _, term := range terms {
			product.Mul(&b.system.Coefficients[term.CoeffID()], value)
			into[term.WireID()].Add(&into[term.WireID()], &product)
		}
	}
	rows := b.system.GetR1CIterator()
	at := 0
	for row := rows.Next(); row != nil; row = rows.Next() {
		add(b.a, row.L, &lagrange[at])
		add(b.b, row.R, &lagrange[at])
		add(b.c, row.O, &lagrange[at])
		at++
	}
}

// lagrange returns the Lagrange polynomials of the domain at tau: w^i (tau^n - 1) / (n (tau - w^i)).
func (b *beaconSetup) lagrange() []fr.Element {
	roots := make([]fr.Element, b.domain.Cardinality)
	differences := make([]fr.Element, b.domain.Cardinality)
	root := fr.One()
	for i := range roots {
		roots[i] = root
		differences[i].Sub(&b.tau, &root)
		root.Mul(&root, &b.domain.Generator)
	}
	factor := b.vanishing()
	factor.Mul(&factor, &b.domain.CardinalityInv)
	out := fr.BatchInvert(differences)
	for i := range out {
		out[i].Mul(&out[i], &roots[i]).Mul(&out[i], &factor)
	}
	return out
}

// vanishing is the polynomial that is zero on the domain, at tau.
func (b *beaconSetup) vanishing() fr.Element {
	var power fr.Element
	one := fr.One()
	power.Exp(b.tau, new(big.Int).SetUint64(b.domain.Cardinality))
	power.Sub(&power, &one)
	return power
}

// sort computes what verifier, commitments and prover need of each wire.
func (b *beaconSetup) sort() {
	committedTo := make(map[int]int)
	commitmentWires := make(map[int]bool)
	b.committed = make([][]fr.Element, len(b.commitments))
	for i, commitment := range b.commitments {
		commitmentWires[commitment.CommitmentIndex] = true
		for _, wire := range commitment.PrivateCommitted {
			committedTo[wire] = i
		}
	}
	for wire := range b.a {
		var value, other fr.Element
		value.Mul(&b.beta, &b.a[wire])
		other.Mul(&b.alpha, &b.b[wire])
		value.Add(&value, &other).Add(&value, &b.c[wire])
		commitment, isCommitted := committedTo[wire]
		switch {
		case isCommitted:
			b.committed[commitment] = append(b.committed[commitment], value)
		case wire < b.system.GetNbPublicVariables() || commitmentWires[wire]:
			b.public = append(b.public, value)
		default:
			b.private = append(b.private, value)
		}
	}
}

// powers are tau^i times the vanishing polynomial, in the order that proving takes them.
func (b *beaconSetup) powers() []fr.Element {
	out := make([]fr.Element, b.domain.Cardinality)
	shift := 64 - bits.TrailingZeros64(b.domain.Cardinality)
	value := b.vanishing()
	for i := range out {
		out[bits.Reverse64(uint64(i))>>shift] = value
		value.Mul(&value, &b.tau)
	}
	// The last would be of a degree that no quotient has.
	return out[:len(out)-1]
}

// keys takes the beacon's part in the second phase and puts the keys together.
func (b *beaconSetup) keys() (groth16.ProvingKey, groth16.VerifyingKey, error) {
	b.g1, b.g2 = combG1(widthFor(len(b.a))), combG2(widthFor(len(b.a)))
	bases := make([][]curve.G1Affine, len(b.committed))
	for i, scalars := range b.committed {
		bases[i] = b.g1.multiply(scalars)
	}
	second, err := b.second(bases)
	if err != nil {
		return nil, nil, err
	}
	delta, sigmas := second[0], second[1:]
	var inverse fr.Element
	inverse.Inverse(&delta)

	proving := &impl.ProvingKey{Domain: *b.domain}
	points1 := b.g1.multiply([]fr.Element{b.alpha, b.beta, delta})
	points2 := b.g2.multiply([]fr.Element{b.beta, delta})
	proving.G1.Alpha, proving.G1.Beta, proving.G1.Delta = points1[0], points1[1], points1[2]
	proving.G2.Beta, proving.G2.Delta = points2[0], points2[1]
	proving.G1.Z = b.g1.multiply(scaled(b.powers(), &inverse))
	proving.G1.K = b.g1.multiply(scaled(b.private, &inverse))
	var ofA, ofB []fr.Element
	ofA, proving.InfinityA, proving.NbInfinityA = withoutZeros(b.a)
	ofB, proving.InfinityB, proving.NbInfinityB = withoutZeros(b.b)
	proving.G1.A, proving.G1.B, proving.G2.B = b.g1.multiply(ofA), b.g1.multiply(ofB), b.g2.multiply(ofB)
	for i := range sigmas {
		proving.CommitmentKeys = append(proving.CommitmentKeys, pedersen.ProvingKey{
			Basis: bases[i], BasisExpSigma: b.g1.multiply(scaled(b.committed[i], &sigmas[i])),
		})
	}
	verifying, err := b.verifying(proving, sigmas)
	return proving, verifying, err
}

// second returns what the beacon adds to the second phase: delta, and a sigma for each commitment. It depends on where the
// phase begins, with all of them one.
func (b *beaconSetup) second(bases [][]curve.G1Affine) ([]fr.Element, error) {
	_, _, one, oneOfTwo := curve.Generators()
	var phase mpcsetup.Phase2
	phase.Parameters.G1.Delta, phase.Parameters.G2.Delta = one, oneOfTwo
	phase.Parameters.G1.Z = b.g1.multiply(b.powers())
	phase.Parameters.G1.PKK = b.g1.multiply(b.private)
	phase.Parameters.G1.SigmaCKK = bases
	for range bases {
		phase.Parameters.G2.Sigma = append(phase.Parameters.G2.Sigma, oneOfTwo)
	}
	phase.Sigmas = make([]ceremonial.UpdateProof, len(bases))
	start := sha256.New()
	if _, err := phase.WriteTo(start); err != nil {
		return nil, fmt.Errorf("hash start of second phase: %w", err)
	}
	return ceremonial.BeaconContributions(start.Sum(nil), []byte(secondDomain), b.beacon, 1+len(bases)), nil
}

func (b *beaconSetup) verifying(proving *impl.ProvingKey, sigmas []fr.Element) (*impl.VerifyingKey, error) {
	_, _, _, oneOfTwo := curve.Generators()
	v := &impl.VerifyingKey{}
	v.G1.Alpha, v.G1.Beta, v.G1.Delta = proving.G1.Alpha, proving.G1.Beta, proving.G1.Delta
	v.G2.Beta, v.G2.Delta, v.G2.Gamma = proving.G2.Beta, proving.G2.Delta, oneOfTwo
	v.G1.K = b.g1.multiply(b.public)
	for i := range sigmas {
		negated := b.g2.multiply([]fr.Element{*new(fr.Element).Neg(&sigmas[i])})
		v.CommitmentKeys = append(v.CommitmentKeys, pedersen.VerifyingKey{G: oneOfTwo, GSigmaNeg: negated[0]})
	}
	v.PublicAndCommitmentCommitted = b.commitments.GetPublicAndCommitmentCommitted(
		b.commitments.CommitmentIndexes(), b.system.GetNbPublicVariables())
	if err := v.Precompute(); err != nil {
		return nil, fmt.Errorf("complete verifying key: %w", err)
	}
	return v, nil
}

// scaled returns the values times a factor.
func scaled(values []fr.Element, factor *fr.Element) []fr.Element {
	out := make([]fr.Element, len(values))
	for i := range values {
		out[i].Mul(&values[i], factor)
	}
	return out
}

// withoutZeros leaves out zeros, of which points would be infinity, and says where they were.
func withoutZeros(values []fr.Element) (rest []fr.Element, zero []bool, zeros uint64) {
	zero = make([]bool, len(values))
	for i := range values {
		if values[i].IsZero() {
			zero[i] = true
			zeros++
			continue
		}
		rest = append(rest, values[i])
	}
	return rest, zero, zeros
}
