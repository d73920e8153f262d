package protocol_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

func TestEncodeStdin(t *testing.T) {
	cases := []struct {
		name    string
		buffers [][]byte
		want    string
	}{
		{"no buffer", nil, ""},
		{"one empty buffer", [][]byte{{}}, "0000000000000000"},
		{"two buffers", [][]byte{{0xaa}, {1, 2}}, "0100000000000000aa02000000000000000102"},
		{"a length is little-endian", [][]byte{make([]byte, 258)}, "0201000000000000" + hex.EncodeToString(make([]byte, 258))},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			encoded := protocol.EncodeStdin(c.buffers)
			require.Equal(t, c.want, hex.EncodeToString(encoded))
			require.Equal(t, sha256.Sum256(encoded), protocol.StdinDigest(c.buffers))
			decoded, err := protocol.DecodeStdin(encoded)
			require.NoError(t, err)
			require.Len(t, decoded, len(c.buffers))
			for i := range decoded {
				require.True(t, bytes.Equal(c.buffers[i], decoded[i]))
			}
		})
	}
}

func TestDecodeStdin_Truncated(t *testing.T) {
	whole := protocol.EncodeStdin([][]byte{{1, 2, 3}, {4}})
	boundaries := map[int]bool{0: true, 11: true, len(whole): true}
	for cut := range len(whole) {
		_, err := protocol.DecodeStdin(whole[:cut])
		if boundaries[cut] {
			require.NoError(t, err, "cut at %d", cut)
			continue
		}
		require.ErrorIs(t, err, protocol.ErrStdinTruncated, "cut at %d", cut)
	}
}

func TestDecodeStdin_HugeLength(t *testing.T) {
	for _, length := range [][]byte{bytes.Repeat([]byte{0xff}, 8), {0, 0, 0, 0, 0, 0, 0, 0x80}} {
		_, err := protocol.DecodeStdin(append(length, 1))
		require.ErrorIs(t, err, protocol.ErrStdinTruncated)
		require.ErrorContains(t, err, "buffer 0 at offset 8 has 1 of")
	}
}

func TestDecodeStdin_BuffersCannotGrowIntoEachOther(t *testing.T) {
	encoded := protocol.EncodeStdin([][]byte{{1}, {2}})
	decoded, err := protocol.DecodeStdin(encoded)
	require.NoError(t, err)
	_ = append(decoded[0], 0xff)
	require.Equal(t, protocol.EncodeStdin([][]byte{{1}, {2}}), encoded)
}

func FuzzStdin(f *testing.F) {
	f.Add([]byte{})
	f.Add(protocol.EncodeStdin([][]byte{{1, 2, 3}, {}, {4}}))
	f.Add([]byte{1, 0, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, encoded []byte) {
		buffers, err := protocol.DecodeStdin(encoded)
		if err != nil {
			require.ErrorIs(t, err, protocol.ErrStdinTruncated)
			return
		}
		// Whatever decodes is canonical: it encodes to the same bytes.
		require.True(t, bytes.Equal(encoded, protocol.EncodeStdin(buffers)))
		require.Equal(t, sha256.Sum256(encoded), protocol.StdinDigest(buffers))
	})
}

func TestOutcome(t *testing.T) {
	cases := map[protocol.Outcome]string{
		1: "ok", 2: "failed", 3: "limit exceeded", 0: "outcome(0)", 9: "outcome(9)",
	}
	for outcome, want := range cases {
		require.Equal(t, want, outcome.String())
	}
}
