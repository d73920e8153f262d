package protocol

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrStdinTruncated means that an encoded input ends inside a buffer or inside a buffer's length.
var ErrStdinTruncated = errors.New("stdin encoding ends inside a buffer")

// stdinLengthSize is the size of a buffer's length in front of it.
const stdinLengthSize = 8

// EncodeStdin returns the canonical encoding of a program's input: for each buffer, in the order in which the program
// reads them, its length as a 64-bit little-endian number and then its bytes. Different inputs have different encodings.
func EncodeStdin(buffers [][]byte) []byte {
	size := 0
	for _, buffer := range buffers {
		size += stdinLengthSize + len(buffer)
	}
	encoded := make([]byte, 0, size)
	for _, buffer := range buffers {
		encoded = binary.LittleEndian.AppendUint64(encoded, uint64(len(buffer)))
		encoded = append(encoded, buffer...)
	}
	return encoded
}

// DecodeStdin splits an encoded input into its buffers, which share memory with it. It accepts exactly what
// [EncodeStdin] returns; anything else is ErrStdinTruncated, because there is no other way to be wrong.
func DecodeStdin(encoded []byte) ([][]byte, error) {
	buffers := [][]byte{}
	for rest := encoded; len(rest) > 0; {
		if len(rest) < stdinLengthSize {
			return nil, fmt.Errorf("decode stdin: length of buffer %d at offset %d has %d of %d bytes: %w",
				len(buffers), len(encoded)-len(rest), len(rest), stdinLengthSize, ErrStdinTruncated)
		}
		length := binary.LittleEndian.Uint64(rest)
		rest = rest[stdinLengthSize:]
		if length > uint64(len(rest)) {
			return nil, fmt.Errorf("decode stdin: buffer %d at offset %d has %d of %d bytes: %w",
				len(buffers), len(encoded)-len(rest), len(rest), length, ErrStdinTruncated)
		}
		buffers = append(buffers, rest[:length:length])
		rest = rest[length:]
	}
	return buffers, nil
}

// StdinDigest returns the sha256 digest of the canonical encoding of buffers: the inputDigest of a job.
func StdinDigest(buffers [][]byte) [32]byte {
	hash := sha256.New()
	var length [stdinLengthSize]byte
	for _, buffer := range buffers {
		binary.LittleEndian.PutUint64(length[:], uint64(len(buffer)))
		hash.Write(length[:])
		hash.Write(buffer)
	}
	var digest [32]byte
	hash.Sum(digest[:0])
	return digest
}
