package sp1

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"time"
)

// The runner's wire format; prover-node/sp1-runner/core/src/frame.rs describes it.
const (
	requestMagic = "ASSAYRQ1"
	answerMagic  = "ASSAYRS1"
	headerSize   = 16
	maxFrame     = 1 << 30
	// answerOverhead bounds everything in an answer but its payload.
	answerOverhead = 64 << 10
)

type status uint32

const (
	statusHalted      status = 1
	statusCycleLimit  status = 2
	statusBadProgram  status = 4
	statusTrapped     status = 5
	statusOutOfMemory status = 6
)

type answer struct {
	status                status
	exitCode              uint32
	cycles                uint64
	elapsed               time.Duration
	digest                [32]byte
	payload               []byte
	stdout, stderr, fault string
}

func frameSize(elf []byte, stdin [][]byte) uint64 {
	size := uint64(24 + len(elf))
	for _, buffer := range stdin {
		size += 8 + uint64(len(buffer))
	}
	return size
}

// requestFrame streams a request without copying program and input.
func requestFrame(cycleLimit, memoryLimit uint64, elf []byte, stdin [][]byte) io.Reader {
	head := append([]byte(requestMagic), numbers(frameSize(elf, stdin), cycleLimit, memoryLimit, uint64(len(elf)))...)
	parts := []io.Reader{bytes.NewReader(head), bytes.NewReader(elf)}
	for _, buffer := range stdin {
		parts = append(parts, bytes.NewReader(numbers(uint64(len(buffer)))), bytes.NewReader(buffer))
	}
	return io.MultiReader(parts...)
}

func numbers(values ...uint64) []byte {
	var out []byte
	for _, value := range values {
		out = binary.LittleEndian.AppendUint64(out, value)
	}
	return out
}

// decodeAnswer reads one answer frame, strictly: a runner that says more or less than one frame is not ours.
func decodeAnswer(frame []byte) (answer, error) {
	const fixed = 4 + 4 + 8 + 8 + 32
	if len(frame) < headerSize || string(frame[:8]) != answerMagic {
		return answer{}, fmt.Errorf("answer of %d bytes does not start with %s: %w", len(frame), answerMagic, ErrRunner)
	}
	body := frame[headerSize:]
	if length := binary.LittleEndian.Uint64(frame[8:]); length != uint64(len(body)) || length < fixed {
		return answer{}, fmt.Errorf("answer announces %d bytes and has %d: %w", length, len(body), ErrRunner)
	}
	ans := answer{
		status:   status(binary.LittleEndian.Uint32(body)),
		exitCode: binary.LittleEndian.Uint32(body[4:]),
		cycles:   binary.LittleEndian.Uint64(body[8:]),
		elapsed:  time.Duration(binary.LittleEndian.Uint64(body[16:])),
		digest:   [32]byte(body[24:fixed]),
	}
	rest := body[fixed:]
	fields := make([][]byte, 4)
	for i := range fields {
		if len(rest) < 8 || binary.LittleEndian.Uint64(rest) > uint64(len(rest)-8) {
			return answer{}, fmt.Errorf("answer ends inside its field %d: %w", i, ErrRunner)
		}
		length := binary.LittleEndian.Uint64(rest)
		fields[i], rest = rest[8:8+length], rest[8+length:]
	}
	if len(rest) != 0 {
		return answer{}, fmt.Errorf("answer has %d bytes behind its last field: %w", len(rest), ErrRunner)
	}
	ans.payload, ans.stdout, ans.stderr, ans.fault = fields[0], string(fields[1]), string(fields[2]), string(fields[3])
	return ans, nil
}
