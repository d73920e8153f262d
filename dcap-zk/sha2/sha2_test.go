package sha2_test

import (
	"bytes"
	"crypto/sha256"
	"math/big"
	"math/rand"
	"testing"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/sha2"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

// fixed asserts a digest of a message of fixed length.
type fixed struct {
	Message []frontend.Variable
	Digest  [32]frontend.Variable
	blocks  int
	// silent leaves the digest unasserted, so that only the gadget's own assertions stand against a lie.
	silent bool
}

func newFixed(length int) *fixed { return &fixed{Message: make([]frontend.Variable, length)} }

func (c *fixed) Define(api frontend.API) error {
	args := lookup.New(api)
	digest, err := sha2.New(api, args, max(c.blocks, 1)).Sum(args.Bytes(c.Message))
	if err != nil {
		return err
	}
	for i, b := range digest {
		if !c.silent {
			api.AssertIsEqual(b.Var(), c.Digest[i])
		}
	}
	return nil
}

func silent(length int) *fixed {
	c := newFixed(length)
	c.silent = true
	return c
}

func fixedOf(message []byte) *fixed {
	digest := sha256.Sum256(message)
	return &fixed{Message: zktest.Bytes(message), Digest: [32]frontend.Variable(zktest.Bytes(digest[:]))}
}

// messages are all zeros, all ones, and noise.
func messages(length int) [][]byte {
	noise := make([]byte, length)
	rand.New(rand.NewSource(int64(length))).Read(noise)
	return [][]byte{make([]byte, length), bytes.Repeat([]byte{0xff}, length), noise}
}

func TestSum(t *testing.T) {
	for _, length := range []int{0, 3, 55, 56, 64, 200} {
		require.NoError(t, zktest.Run(newFixed(length), fixedOf(messages(length)[2])), "%d bytes", length)
	}
}

func TestSumOfCompiledCircuit(t *testing.T) {
	for _, blocks := range []int{1, 40} {
		circuit := newFixed(64)
		circuit.blocks = blocks
		system, err := zktest.Compile(circuit)
		require.NoError(t, err)
		for _, message := range messages(64) {
			require.NoError(t, zktest.Solve(system, fixedOf(message)))
		}
		for _, message := range messages(64)[2:] {
			wrong := fixedOf(message)
			wrong.Message[17] = int(message[17]) ^ 1
			require.Error(t, zktest.Solve(system, wrong), "message changed")
		}
	}
}

// TestSumRefusesWhatIsNotAByte gives a digest that is right for the word the values add up to.
func TestSumRefusesWhatIsNotAByte(t *testing.T) {
	for _, values := range [][3]int{{97, 256, 99}, {99, -256, 99}} {
		bad := fixedOf([]byte{98, 0, 99})
		require.NoError(t, zktest.Run(newFixed(3), bad))
		for i, v := range values {
			bad.Message[i] = v
		}
		require.ErrorContains(t, zktest.Run(newFixed(3), bad), lookup.ErrOutside.Error())
	}
}

func TestSumAssertsEveryByteOfTheDigest(t *testing.T) {
	for i := range 32 {
		bad := fixedOf([]byte("abc"))
		bad.Digest[i] = int(sha256.Sum256([]byte("abc"))[i]) ^ 0x80
		require.Error(t, zktest.Run(newFixed(3), bad), "digest byte %d", i)
	}
}

func TestCostPerBlock(t *testing.T) {
	var counts []int
	for _, length := range []int{55, 119, 183} {
		system, err := zktest.Compile(newFixed(length))
		require.NoError(t, err)
		counts = append(counts, system.GetNbConstraints())
	}
	t.Logf("one block %d, each further %d", counts[0], counts[1]-counts[0])
	require.LessOrEqual(t, counts[1]-counts[0], 8000)
	require.LessOrEqual(t, counts[2]-counts[1], 8000)
}

// TestLyingHints replaces each hint of the gadget, in each of its calls' outputs, by one that answers something else.
func TestLyingHints(t *testing.T) {
	good := fixedOf([]byte("a message that fits one block"))
	rng := rand.New(rand.NewSource(7))
	rejected := 0
	for which, hint := range append(sha2.Hints(), lookup.Hints()...) {
		calls := countCalls(t, hint, good)
		if calls == 0 {
			continue
		}
		for range 16 {
			target, change := rng.Intn(calls), rng.Intn(3)
			err := zktest.Run(silent(29), good, zktest.Lie{Hint: hint, By: lieOnce(hint, target, func(outputs []*big.Int) {
				distort(outputs, change, rng.Intn(len(outputs)))
			})})
			require.Error(t, err, "hint %d, call %d, change %d", which, target, change)
			rejected++
		}
	}
	require.GreaterOrEqual(t, rejected, 60)
}

// distort adds one, moves weight to the neighbour, or wraps by 2^32.
func distort(outputs []*big.Int, change, at int) {
	switch change {
	case 0:
		outputs[at].Add(outputs[at], big.NewInt(1))
	case 1:
		next := (at + 1) % len(outputs)
		outputs[at].Sub(outputs[at], big.NewInt(1))
		outputs[next].Add(outputs[next], big.NewInt(1))
	case 2:
		outputs[at].Add(outputs[at], big.NewInt(1<<32))
	}
}

// lieOnce answers honestly but in one call.
func lieOnce(hint solver.Hint, target int, change func([]*big.Int)) solver.Hint {
	calls := 0
	lie := zktest.Change(hint, change)
	return func(field *big.Int, inputs, outputs []*big.Int) error {
		calls++
		if calls-1 == target {
			return lie(field, inputs, outputs)
		}
		return hint(field, inputs, outputs)
	}
}

func countCalls(t *testing.T, hint solver.Hint, good *fixed) int {
	t.Helper()
	calls := 0
	require.NoError(t, zktest.Run(newFixed(len(good.Message)), good, zktest.Lie{
		Hint: hint,
		By: func(field *big.Int, inputs, outputs []*big.Int) error {
			calls++
			return hint(field, inputs, outputs)
		},
	}))
	return calls
}

// TestWrappedWord cuts a word that differs from the sum by what the carry could absorb.
func TestWrappedWord(t *testing.T) {
	cut := sha2.Hints()[0]
	good := fixedOf([]byte("abc"))
	for _, offset := range []int64{1, -1, 1 << 32, 1 << 36} {
		lie := func(field *big.Int, inputs, outputs []*big.Int) error {
			changed := append([]*big.Int{inputs[0], new(big.Int).Add(inputs[1], big.NewInt(offset))}, inputs[2:]...)
			return cut(field, changed, outputs)
		}
		err := zktest.Run(silent(3), good, zktest.Lie{Hint: cut, By: lie})
		if offset%(1<<32) == 0 {
			require.NoError(t, err, "the same word")
			continue
		}
		require.Error(t, err, "offset %d", offset)
	}
}

// TestLyingValues changes, in one call after the other, a group of digits, the value of the first, and that of the last.
func TestLyingValues(t *testing.T) {
	group := sha2.Hints()[1]
	good := fixedOf([]byte("abc"))
	for call, kind := range []string{"Ch", "Maj"} {
		for name, output := range map[string]func(n int) int{
			"first group": func(int) int { return 0 },
			"first value": func(n int) int { return n / 2 },
			"last value":  func(n int) int { return n - 1 },
		} {
			// The calls before the rounds' are those of the schedule.
			err := zktest.Run(silent(3), good, zktest.Lie{Hint: group, By: lieOnce(group, 48+call, func(outputs []*big.Int) {
				at := output(len(outputs))
				outputs[at].Add(outputs[at], big.NewInt(1))
			})})
			require.Error(t, err, "%s: %s", kind, name)
		}
	}
}

// TestMovedWeight moves a bit from a piece to the one below it, where it counts twice: the word stays the same number, but
// not the same digits.
func TestMovedWeight(t *testing.T) {
	cut := sha2.Hints()[0]
	good := fixedOf([]byte("a message"))
	for _, width := range []int64{1, 2, 7, 11} {
		moved := false
		err := zktest.Run(silent(9), good, zktest.Lie{Hint: cut, By: func(field *big.Int, inputs, outputs []*big.Int) error {
			if err := cut(field, inputs, outputs); err != nil {
				return err
			}
			widths := inputs[2:]
			for i := range len(widths) - 1 {
				low, high := outputs[2*i], outputs[2*i+2]
				if moved || widths[i].Int64() != width || high.Bit(0) == 0 || widths[i+1].Int64() == 1 {
					continue
				}
				moved = true
				high.Sub(high, big.NewInt(1))
				low.Add(low, big.NewInt(1<<width))
				// The digits of the upper piece are right for it.
				outputs[2*i+3].Sub(outputs[2*i+3], big.NewInt(1))
			}
			return nil
		}})
		require.True(t, moved, "pieces of %d bits", width)
		require.Error(t, err, "pieces of %d bits", width)
	}
}
