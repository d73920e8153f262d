package sp1test

import (
	"crypto/sha256"
	"encoding/binary"
)

// Say returns a guest that writes text to a descriptor, commits to public (its public values) and exits with a code.
func Say(descriptor uint64, text string, public []byte, exitCode uint32) []byte {
	data := append([]byte(text), public...)
	var c Code
	c.Sys(SysWrite, descriptor, DataBase, uint64(len(text)))
	c.Sys(SysWrite, FDPublicValues, DataBase+uint64(len(text)), uint64(len(public)))
	c.Commit(sha256.Sum256(public))
	c.Halt(exitCode)
	return ELF(c, data)
}

// Lie returns a guest that writes public values and commits to others.
func Lie(written, committed []byte) []byte {
	var c Code
	c.Sys(SysWrite, FDPublicValues, DataBase, uint64(len(written)))
	c.Commit(sha256.Sum256(committed))
	c.Halt(0)
	return ELF(c, written)
}

// WriteOnly returns a guest that writes public values and commits to nothing.
func WriteOnly(written []byte) []byte {
	var c Code
	c.Sys(SysWrite, FDPublicValues, DataBase, uint64(len(written)))
	c.Halt(0)
	return ELF(c, written)
}

// Endless returns a guest that spins for ever in registers, touching neither memory nor system calls.
func Endless() []byte {
	var c Code
	c.Jump(0)
	return ELF(c, nil)
}

// EndlessUnconstrained returns a guest that spins where SP1 counts no cycles.
func EndlessUnconstrained() []byte {
	var c Code
	c.Sys(SysEnterUnconstrained)
	c.Jump(0)
	return ELF(c, nil)
}

// EndlessCalls returns a guest that does nothing but system calls, for ever.
func EndlessCalls() []byte {
	var c Code
	c.Li(T0, SysHintLen)
	c.Addi(T1, T0, 0)
	c.Addi(T0, T1, 0)
	c.Raw(0x73)
	c.Jump(-8)
	return ELF(c, nil)
}

// Spin returns a guest that commits to empty public values and takes the given even number of cycles plus [SpinFixed].
func Spin(cycles uint64) []byte {
	return ELF(spin(cycles), nil)
}

// SpinFixed is what a [Spin] guest costs beside its loop.
const SpinFixed = liLength + 8*(3*liLength+1) + 2*liLength + 1

// liLength is the number of instructions of Li.
const liLength = 11

func spin(cycles uint64) Code {
	var c Code
	c.Li(S0, cycles/2)
	c.Addi(S0, S0, -1)
	c.Bne(S0, Zero, -4)
	c.Commit(sha256.Sum256(nil))
	c.Halt(0)
	return c
}

// WildStore returns a guest that stores outside every address a guest may have.
func WildStore() []byte {
	var c Code
	c.Li(S0, 1<<61)
	c.Sd(S0, S0, 0)
	c.Halt(0)
	return ELF(c, nil)
}

// Hoard returns a guest that touches memory without end, a word every stride bytes.
func Hoard(stride uint64) []byte {
	var c Code
	c.Li(S0, HeapBase)
	c.Li(S1, stride)
	c.Sd(S0, S0, 0)
	c.Add(S0, S0, S1)
	c.Jump(-8)
	return ELF(c, nil)
}

// Illegal returns a guest whose first instruction is none.
func Illegal() []byte {
	return ELF(Code{0xffffffff}, nil)
}

// UnknownCall returns a guest that asks for a system call that does not exist.
func UnknownCall() []byte {
	var c Code
	c.Sys(0x00dead)
	c.Halt(0)
	return ELF(c, nil)
}

// ReadHint returns a guest that reads an input buffer of the given length, whether there is one or not.
func ReadHint(length uint64) []byte {
	var c Code
	c.Sys(SysHintRead, HeapBase, length)
	c.Commit(sha256.Sum256(nil))
	c.Halt(0)
	return ELF(c, nil)
}

// Flood returns a guest that writes size bytes of public values, a multiple of 4096, from a page of zeros.
func Flood(size uint64) []byte {
	const page = 4096
	var c Code
	c.Li(S0, size/page)
	start := len(c)
	c.Sys(SysWrite, FDPublicValues, DataBase, page)
	c.Addi(S0, S0, -1)
	c.Bne(S0, Zero, int32(4*(start-len(c))))
	c.Commit(sha256.Sum256(make([]byte, size)))
	c.Halt(0)
	return ELF(c, make([]byte, page))
}

// Big returns a guest with ballast bytes of data in its image. It reads one input buffer of the same length as input,
// checks that the sum of its 64-bit words is input's (exit code 1 if not), spins for about cycles cycles and commits
// to the public values "big". The length of input must be a multiple of 8.
func Big(ballast int, input []byte, cycles uint64) []byte {
	public := []byte("big")
	data := make([]byte, max(ballast, 8))
	copy(data, public)
	for i := len(public); i < len(data); i++ {
		data[i] = byte(i * 7)
	}
	var c Code
	c.Sys(SysHintRead, HeapBase, uint64(len(input)))
	c.Li(S0, HeapBase)
	c.Li(S1, HeapBase+uint64(len(input)))
	c.Addi(T1, Zero, 0)
	c.Ld(T2, S0, 0)
	c.Add(T1, T1, T2)
	c.Addi(S0, S0, 8)
	c.Bne(S0, S1, -12)
	c.Li(T2, sum(input))
	c.Xor(T1, T1, T2)
	var fail Code
	fail.Halt(1)
	c.bType(0, T1, Zero, int32(4+4*len(fail)))
	c = append(c, fail...)
	c.Sys(SysWrite, FDPublicValues, DataBase, uint64(len(public)))
	c.Li(S0, cycles/2)
	c.Addi(S0, S0, -1)
	c.Bne(S0, Zero, -4)
	c.Commit(sha256.Sum256(public))
	c.Halt(0)
	return ELF(c, data)
}

func sum(input []byte) uint64 {
	var total uint64
	for ; len(input) >= 8; input = input[8:] {
		total += binary.LittleEndian.Uint64(input)
	}
	return total
}

// Work returns a guest that does arithmetic on a table in memory, eight cycles a round.
func Work(rounds uint64) []byte {
	var c Code
	c.Li(S0, rounds)
	c.Li(S1, HeapBase)
	c.Li(T1, 0x9e3779b97f4a7c15)
	c.Ld(T2, S1, 0)
	c.Xor(T1, T1, T2)
	c.Slli(T2, T1, 13)
	c.Xor(T1, T1, T2)
	c.Sd(T1, S1, 0)
	c.Sd(T2, S1, 8)
	c.Addi(S0, S0, -1)
	c.Bne(S0, Zero, -28)
	c.Commit(sha256.Sum256(nil))
	c.Halt(0)
	return ELF(c, nil)
}
