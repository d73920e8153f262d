package circuit_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/dcap-zk/zktest"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/simtee"
)

func salt() [32]byte { return sha256.Sum256([]byte("salt of the tests")) }

// world is a simulated authority and the circuits compiled for it, which tests share: one takes seconds to compile.
type world struct {
	authority *simtee.Authority
	mu        sync.Mutex
	systems   map[string]constraint.ConstraintSystem
}

func newWorld(t *testing.T) *world {
	t.Helper()
	a, err := simtee.NewAuthority([]byte("circuit tests"), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	return &world{authority: a, systems: make(map[string]constraint.ConstraintSystem)}
}

func (w *world) of(t *testing.T, ca simtee.CA) circuit.Authority {
	t.Helper()
	a, err := circuit.AuthorityOf("simulated-"+ca.String(), w.authority.CACert(ca))
	require.NoError(t, err)
	return a
}

func (w *world) system(t *testing.T, authority circuit.Authority, slots int) constraint.ConstraintSystem {
	t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	key := fmt.Sprint(authority.Name, slots)
	if w.systems[key] == nil {
		system, err := zktest.Compile(circuit.New(authority, slots))
		require.NoError(t, err)
		w.systems[key] = system
	}
	return w.systems[key]
}

// quote returns a simulated quote, read for the circuit.
func (w *world) quote(t *testing.T, seed string, ca simtee.CA, format simtee.Format, knobs ...simtee.Knob) *witness.Quote {
	t.Helper()
	p, err := w.authority.NewPlatform(simtee.PlatformConfig{Seed: []byte(seed), CA: ca, Components: components(seed)})
	require.NoError(t, err)
	raw, err := p.Quote(simtee.QuoteConfig{
		Format: format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave(), ReportData: [64]byte{1, 2, 3},
	}, knobs...)
	require.NoError(t, err)
	q, err := witness.Read(raw, w.of(t, ca), salt())
	require.NoError(t, err)
	return q
}

// components differ from seed to seed, some of them above 127.
func components(seed string) [16]uint8 {
	sum := sha256.Sum256([]byte(seed))
	return [16]uint8(sum[:16])
}

func assign(t *testing.T, slots int, quotes ...*witness.Quote) *circuit.Batch {
	t.Helper()
	batch, _, err := witness.Assign(quotes, slots, salt())
	require.NoError(t, err)
	return batch
}

func TestBatch(t *testing.T) {
	w := newWorld(t)
	t.Run("every format", func(t *testing.T) {
		system := w.system(t, w.of(t, simtee.PlatformCA), 1)
		for _, format := range simtee.Formats() {
			q := w.quote(t, "format "+format.String(), simtee.PlatformCA, format)
			require.NoError(t, zktest.Solve(system, assign(t, 1, q)), format.String())
		}
		for _, knobs := range [][]simtee.Knob{{simtee.KnobHighS, simtee.KnobHighSQE}, {simtee.KnobLowS, simtee.KnobLowSQE}} {
			q := w.quote(t, "halves", simtee.PlatformCA, simtee.TDXv4, knobs...)
			require.NoError(t, zktest.Solve(system, assign(t, 1, q)), "%v", knobs)
		}
	})
	t.Run("changed witness", func(t *testing.T) { changedWitness(t, w) })
	t.Run("parts of two quotes", func(t *testing.T) { mixedParts(t, w) })
	t.Run("claims", func(t *testing.T) { everyClaim(t, w) })
}

// flip changes the lowest bit of a byte of an assignment.
func flip(v *frontend.Variable) { *v = (*v).(int) ^ 1 }

// changedWitness changes each part of what was proven, in its first, a middle and its last byte, and leaves the public
// input as it was or makes it that of the changed claims where claims changed.
func changedWitness(t *testing.T, w *world) {
	system := w.system(t, w.of(t, simtee.PlatformCA), 1)
	q := w.quote(t, "changed", simtee.PlatformCA, simtee.TDXv4)
	length := assign(t, 1, q).Slots[0].Length.(int)
	parts := map[string]func(*circuit.Batch) []frontend.Variable{
		"digest":             func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].Digest[:] },
		"key":                func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].Key[:] },
		"signature":          func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].Signature[:] },
		"report":             func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].QEReport[:] },
		"report's signature": func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].QESignature[:] },
		"certificate":        func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].Certificate[:length] },
		"padding":            func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].Certificate[length:] },
		"ca's signature":     func(b *circuit.Batch) []frontend.Variable { return b.Slots[0].CASignature[:] },
		"salt":               func(b *circuit.Batch) []frontend.Variable { return b.Salt[:] },
	}
	for name, part := range parts {
		t.Run(name, func(t *testing.T) {
			size := len(part(assign(t, 1, q)))
			for _, at := range []int{0, size / 2, size - 1} {
				bad := assign(t, 1, q)
				bad.Slots[0].Certificate = append([]frontend.Variable{}, bad.Slots[0].Certificate...)
				flip(&part(bad)[at])
				require.Error(t, zktest.Solve(system, bad), "byte %d", at)
			}
		})
	}
	t.Run("digest with its input", func(t *testing.T) {
		bad := assign(t, 1, q)
		flip(&bad.Slots[0].Digest[0])
		changed := q.Claims
		changed.Digest[0] ^= 1
		bad.Input = claims.PublicInput(salt(), []claims.Claims{changed})
		require.Error(t, zktest.Solve(system, bad))
	})
	t.Run("length", func(t *testing.T) {
		bad := assign(t, 1, q)
		bad.Slots[0].Length = length - 1
		require.Error(t, zktest.Solve(system, bad))
	})
	t.Run("not a byte", func(t *testing.T) {
		bad := assign(t, 1, q)
		bad.Slots[0].Key[63] = bad.Slots[0].Key[63].(int) + 256
		bad.Slots[0].Key[62] = bad.Slots[0].Key[62].(int) - 1
		require.Error(t, zktest.Solve(system, bad))
	})
	t.Run("input", func(t *testing.T) {
		bad := assign(t, 1, q)
		bad.Input = new(big.Int).Add(bad.Input.(*big.Int), big.NewInt(1))
		require.Error(t, zktest.Solve(system, bad))
	})
}

// mixedParts puts genuine parts of two machines together, with the input of what they then claim.
func mixedParts(t *testing.T, w *world) {
	system := w.system(t, w.of(t, simtee.PlatformCA), 1)
	one := w.quote(t, "one", simtee.PlatformCA, simtee.TDXv4)
	two := w.quote(t, "two", simtee.PlatformCA, simtee.TDXv4)
	other := assign(t, 1, two).Slots[0]
	tests := map[string]func(*circuit.Slot, *claims.Claims){
		"certificate of another machine": func(slot *circuit.Slot, c *claims.Claims) {
			slot.Certificate, slot.Length, slot.CASignature = other.Certificate, other.Length, other.CASignature
			report, digest, key := c.QEReport, c.Digest, c.Key
			*c = two.Claims
			c.QEReport, c.Digest, c.Key = report, digest, key
		},
		"another attestation key": func(slot *circuit.Slot, c *claims.Claims) {
			slot.Key, c.Key = other.Key, two.Claims.Key
		},
		"another digest": func(slot *circuit.Slot, c *claims.Claims) {
			slot.Digest, c.Digest = [32]frontend.Variable(zktest.Bytes(make([]byte, 32))), [32]byte{}
		},
		"another report": func(slot *circuit.Slot, c *claims.Claims) {
			slot.QEReport, c.QEReport = other.QEReport, two.Claims.QEReport
		},
		"another certificate's signature": func(slot *circuit.Slot, c *claims.Claims) {
			slot.CASignature = other.CASignature
		},
	}
	for name, mix := range tests {
		t.Run(name, func(t *testing.T) {
			bad, mixed := assign(t, 1, one), one.Claims
			mix(&bad.Slots[0], &mixed)
			bad.Input = claims.PublicInput(salt(), []claims.Claims{mixed})
			require.Error(t, zktest.Solve(system, bad))
		})
	}
}

// everyClaim changes each claim and gives its public input: none is left to the prover's choice.
func everyClaim(t *testing.T, w *world) {
	system := w.system(t, w.of(t, simtee.PlatformCA), 1)
	q := w.quote(t, "claims", simtee.PlatformCA, simtee.SGXv3)
	require.NoError(t, zktest.Solve(system, assign(t, 1, q)))
	tests := map[string]func(*claims.Claims){
		"digest":    func(c *claims.Claims) { c.Digest[5] ^= 4 },
		"key":       func(c *claims.Claims) { c.Key[60] ^= 4 },
		"report":    func(c *claims.Claims) { c.QEReport[5] ^= 4 },
		"svn":       func(c *claims.Claims) { c.SVNs[15]++ },
		"pce svn":   func(c *claims.Claims) { c.PCESVN++ },
		"pce id":    func(c *claims.Claims) { c.PCEID[0]++ },
		"fmspc":     func(c *claims.Claims) { c.FMSPC[5]++ },
		"platform":  func(c *claims.Claims) { c.Platform[31]++ },
		"notBefore": func(c *claims.Claims) { c.NotBefore-- },
		"notAfter":  func(c *claims.Claims) { c.NotAfter++ },
		"serial":    func(c *claims.Claims) { c.Serial[19] ^= 1 },
	}
	for name, change := range tests {
		changed := q.Claims
		change(&changed)
		bad := assign(t, 1, q)
		bad.Input = claims.PublicInput(salt(), []claims.Claims{changed})
		require.Error(t, zktest.Solve(system, bad), name)
	}
}

// TestProcessorCA has certificates of 17 and of 18 blocks.
func TestProcessorCA(t *testing.T) {
	w := newWorld(t)
	authority := w.of(t, simtee.ProcessorCA)
	system := w.system(t, authority, 1)
	require.Less(t, system.GetNbConstraints(), mostConstraints)
	for _, seed := range []string{"long", "longer"} {
		q := w.quote(t, seed, simtee.ProcessorCA, simtee.SGXv3)
		require.NoError(t, zktest.Solve(system, assign(t, 1, q)), seed)
	}
	p, err := w.authority.NewPlatform(simtee.PlatformConfig{Seed: []byte("short"), CA: simtee.ProcessorCA})
	require.NoError(t, err)
	raw, err := p.Quote(simtee.QuoteConfig{Format: simtee.SGXv3, Enclave: simtee.DefaultEnclave()})
	require.NoError(t, err)
	q, err := witness.Read(raw, authority, salt())
	require.NoError(t, err)
	require.NoError(t, zktest.Solve(system, assign(t, 1, q)))
	bad := assign(t, 1, q)
	bad.Slots[0].Certificate = append([]frontend.Variable{}, bad.Slots[0].Certificate...)
	flip(&bad.Slots[0].Certificate[100])
	require.Error(t, zktest.Solve(system, bad))
}

// TestTwoSlots proves two quotes at once, and one in a batch of two.
func TestTwoSlots(t *testing.T) {
	w := newWorld(t)
	system := w.system(t, w.of(t, simtee.PlatformCA), 2)
	one := w.quote(t, "one", simtee.PlatformCA, simtee.TDXv4)
	two := w.quote(t, "two", simtee.PlatformCA, simtee.SGXv3)
	require.NoError(t, zktest.Solve(system, assign(t, 2, one, two)))
	require.NoError(t, zktest.Solve(system, assign(t, 2, one)), "the second repeats the first")

	swapped := assign(t, 2, one, two)
	swapped.Input = claims.PublicInput(salt(), []claims.Claims{two.Claims, one.Claims})
	require.Error(t, zktest.Solve(system, swapped), "claims in another order")
	for slot := range 2 {
		bad := assign(t, 2, one, two)
		flip(&bad.Slots[slot].Signature[40])
		require.Error(t, zktest.Solve(system, bad), "slot %d is checked", slot)
	}
	empty := assign(t, 2, one)
	empty.Slots[1].Signature = [64]frontend.Variable(zktest.Bytes(make([]byte, 64)))
	require.Error(t, zktest.Solve(system, empty), "a slot is never skipped")
	_, _, err := witness.Assign(nil, 2, salt())
	require.ErrorIs(t, err, claims.ErrBatch)
	_, _, err = witness.Assign([]*witness.Quote{one, one, one}, 2, salt())
	require.ErrorIs(t, err, claims.ErrBatch)
}

func TestIntelSample(t *testing.T) {
	authority := circuit.IntelPlatform()
	system, err := zktest.Compile(circuit.New(authority, 1))
	require.NoError(t, err)
	q, err := witness.Read(intelsample.Quote(), authority, salt())
	require.NoError(t, err)
	require.NoError(t, zktest.Solve(system, assign(t, 1, q)))
	bad := assign(t, 1, q)
	flip(&bad.Slots[0].CASignature[63])
	require.Error(t, zktest.Solve(system, bad))
}

// mostConstraints keeps a batch of one in the smaller of two domains.
const mostConstraints = 1 << 19
