package sha2_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/sha2"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

const (
	shortest = 50
	longest  = 150
)

// padded asserts the digest of a message of 50 to 150 bytes, in one to three blocks.
type padded struct {
	Buffer [3 * sha2.BlockSize]frontend.Variable
	Length frontend.Variable
	Digest [32]frontend.Variable
	silent bool
}

func (c *padded) Define(api frontend.API) error {
	args := lookup.New(api)
	digest, err := sha2.New(api, args, 3).SumPadded(args.Bytes(c.Buffer[:]), c.Length, shortest, longest)
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

// pad is the reference of what stands in the buffer.
func pad(message []byte) []byte {
	out := append(append([]byte{}, message...), 0x80)
	for (len(out)+8)%sha2.BlockSize != 0 {
		out = append(out, 0)
	}
	bits := len(message) * 8
	return append(out, 0, 0, 0, 0, 0, 0, byte(bits>>8), byte(bits))
}

func paddedOf(message []byte) *padded {
	digest := sha256.Sum256(message)
	buffer := make([]byte, 3*sha2.BlockSize)
	copy(buffer, pad(message))
	return &padded{
		Buffer: [3 * sha2.BlockSize]frontend.Variable(zktest.Bytes(buffer)),
		Length: len(message),
		Digest: [32]frontend.Variable(zktest.Bytes(digest[:])),
	}
}

func TestSumPadded(t *testing.T) {
	system, err := zktest.Compile(&padded{})
	require.NoError(t, err)
	// Every edge: of the bounds, of what fits a block with its padding, of blocks.
	for _, length := range []int{50, 55, 56, 63, 64, 118, 119, 120, 127, 128, 149, 150} {
		require.NoError(t, zktest.Solve(system, paddedOf(messages(length)[2])), "%d bytes", length)
	}
}

func TestSumPaddedRefuses(t *testing.T) {
	message := bytes.Repeat([]byte{0xa5}, 100)
	changes := map[string]func(*padded){
		"another length":              func(c *padded) { c.Length = 101 },
		"no mark":                     func(c *padded) { c.Buffer[100] = 0 },
		"another mark":                func(c *padded) { c.Buffer[100] = 0x81 },
		"byte behind the mark":        func(c *padded) { c.Buffer[101] = 1 },
		"last byte before the length": func(c *padded) { c.Buffer[119] = 1 },
		"top of the length":           func(c *padded) { c.Buffer[120] = 1 },
		"length field":                func(c *padded) { c.Buffer[127] = 0 },
		"block behind the last":       func(c *padded) { c.Buffer[130] = 1 },
		"end of the last block":       func(c *padded) { c.Buffer[191] = 1 },
	}
	system, err := zktest.Compile(&padded{})
	require.NoError(t, err)
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			bad := paddedOf(message)
			change(bad)
			// With the digest that this buffer has, only the padding is at fault.
			require.Error(t, zktest.Solve(system, withDigestOfBuffer(t, bad)))
		})
	}
	other := paddedOf(message)
	other.Buffer[99] = 0
	require.Error(t, zktest.Solve(system, other), "another message")
	require.NoError(t, zktest.Solve(system, withDigestOfBuffer(t, other)), "and its digest")
	for _, length := range []int{shortest - 1, longest + 1} {
		bad := paddedOf(bytes.Repeat([]byte{1}, length))
		require.ErrorContains(t, zktest.Solve(system, bad), "want 50 to 150")
	}
}

// withDigestOfBuffer gives the state behind the first two blocks as they are, so that nothing but the padding is wrong.
func withDigestOfBuffer(t *testing.T, c *padded) *padded {
	t.Helper()
	raw := make([]byte, len(c.Buffer))
	for i, v := range c.Buffer {
		raw[i] = byte(v.(int))
	}
	out := *c
	words := sha2.Compress(raw[:2*sha2.BlockSize])
	out.Digest = [32]frontend.Variable(zktest.Bytes(words[:]))
	return &out
}

// TestEndFlags lies about where the message ends.
func TestEndFlags(t *testing.T) {
	end := sha2.Hints()[2]
	message := bytes.Repeat([]byte{0xa5}, 100)
	lies := map[string]func([]*big.Int){
		"none":    func(flags []*big.Int) { flags[50].SetInt64(0) },
		"two":     func(flags []*big.Int) { flags[51].SetInt64(1) },
		"another": func(flags []*big.Int) { flags[50].SetInt64(0); flags[51].SetInt64(1) },
		"halves": func(flags []*big.Int) {
			half := new(big.Int).ModInverse(big.NewInt(2), zktest.Field())
			flags[50].SetInt64(0)
			flags[49].Set(half)
			flags[51].Set(half)
		},
	}
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			err := zktest.Run(&padded{silent: true}, paddedOf(message), zktest.Lie{Hint: end, By: zktest.Change(end, lie)})
			require.Error(t, err)
		})
	}
}

// TestForgedEnds plays a prover with a buffer of his own making, for each of the assertions about the end's flags.
func TestForgedEnds(t *testing.T) {
	end := sha2.Hints()[2]
	set := func(values map[int]*big.Int) func([]*big.Int) {
		return func(flags []*big.Int) {
			for i, flag := range flags {
				flag.SetInt64(0)
				if value := values[shortest+i]; value != nil {
					flag.Set(value)
				}
			}
		}
	}
	one := big.NewInt(1)
	// With part a of the end at 99 and at 101, and the rest at 100, the mark is what 99 says and 100 is free.
	last := byte(0xa5)
	a := new(big.Int).ModInverse(big.NewInt(int64(last)), zktest.Field())
	a.Mul(a, big.NewInt(0x80))
	rest := new(big.Int).Sub(one, new(big.Int).Lsh(a, 1))
	tests := map[string]struct {
		buffer []byte
		length int
		flags  map[int]*big.Int
	}{
		"flags that are no bits": {
			func() []byte { b := pad(bytes.Repeat([]byte{last}, 100)); b[100] = 0; return b }(),
			100,
			map[int]*big.Int{99: a, 100: rest, 101: a},
		},
		"two that add up": {
			withSmallWords(t, 101),
			101,
			map[int]*big.Int{50: one, 51: one},
		},
		"a length that disagrees": {
			func() []byte { b := pad(bytes.Repeat([]byte{last}, 101)); b[126], b[127] = 800>>8, 800&0xff; return b }(),
			100,
			map[int]*big.Int{101: one},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			forged := &padded{Length: test.length, Digest: [32]frontend.Variable(zktest.Bytes(make([]byte, 32)))}
			buffer := make([]byte, 3*sha2.BlockSize)
			copy(buffer, test.buffer)
			forged.Buffer = [3 * sha2.BlockSize]frontend.Variable(zktest.Bytes(buffer))
			lie := zktest.Lie{Hint: end, By: zktest.Change(end, set(test.flags))}
			require.Error(t, zktest.Run(&padded{silent: true}, forged, lie))
		})
	}
}

// withSmallWords is a block of a message of 50 bytes that says it is longer, whose digest's words have no highest bit: two
// flags double them, and what then is no word would be noticed elsewhere. One in 256 is such a block.
func withSmallWords(t *testing.T, length int) []byte {
	t.Helper()
	for i := range 1 << 16 {
		block := pad(binary.BigEndian.AppendUint32(make([]byte, shortest-4), uint32(i)))
		binary.BigEndian.PutUint64(block[len(block)-8:], uint64(8*length))
		digest := sha2.Compress(block)
		high := byte(0)
		for word := 0; word < len(digest); word += 4 {
			high |= digest[word]
		}
		if high < 0x80 {
			return block
		}
	}
	t.Fatal("no such block")
	return nil
}

// wrongBuffer has no room for what it announces.
type wrongBuffer struct{ Buffer [64]frontend.Variable }

func (c *wrongBuffer) Define(api frontend.API) error {
	args := lookup.New(api)
	_, err := sha2.New(api, args, 1).SumPadded(args.Bytes(c.Buffer[:]), 60, 60, 60)
	return err
}

func TestSumPaddedNeedsRoom(t *testing.T) {
	_, err := zktest.Compile(&wrongBuffer{})
	require.ErrorContains(t, err, "buffer of 64 bytes for messages of 60 to 60")
}

func TestCompress(t *testing.T) {
	for length := range 150 {
		message := messages(length)[2]
		require.Equal(t, sha256.Sum256(message), sha2.Compress(pad(message)))
	}
}
