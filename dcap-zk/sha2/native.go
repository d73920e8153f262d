package sha2

import (
	"encoding/binary"
	"math/bits"
)

// Compress returns the state of SHA-256 behind whole blocks that hold their own padding, or none. It is for tests of
// messages whose padding is not the standard's, which crypto/sha256 cannot hash.
func Compress(padded []byte) [32]byte {
	state := initialHash()
	for at := 0; at+BlockSize <= len(padded); at += BlockSize {
		compress(&state, padded[at:at+BlockSize])
	}
	var out [32]byte
	for i, v := range state {
		binary.BigEndian.PutUint32(out[4*i:], v)
	}
	return out
}

func compress(state *[8]uint32, block []byte) {
	var w [64]uint32
	for t := range w {
		if t < 16 {
			w[t] = binary.BigEndian.Uint32(block[4*t:])
			continue
		}
		small0 := bits.RotateLeft32(w[t-15], -7) ^ bits.RotateLeft32(w[t-15], -18) ^ w[t-15]>>3
		small1 := bits.RotateLeft32(w[t-2], -17) ^ bits.RotateLeft32(w[t-2], -19) ^ w[t-2]>>10
		w[t] = small0 + w[t-7] + small1 + w[t-16]
	}
	s := *state
	for t, k := range roundConstants() {
		a, e := s[0], s[4]
		choice := e&s[5] ^ ^e&s[6]
		majority := a&s[1] ^ a&s[2] ^ s[1]&s[2]
		first := s[7] + k + w[t] + choice +
			(bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25))
		second := majority + (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22))
		s = [8]uint32{first + second, a, s[1], s[2], s[3] + first, e, s[5], s[6]}
	}
	for i := range state {
		state[i] += s[i]
	}
}
