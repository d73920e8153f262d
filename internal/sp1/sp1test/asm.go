// Package sp1test assembles small RISC-V guests for tests, good and hostile, without a RISC-V toolchain.
package sp1test

import (
	"bytes"
	"encoding/binary"
)

// Reg is an integer register.
type Reg uint32

// Registers by their role in SP1's system calls: number in T0, arguments in A0 to A2, result in T0.
const (
	Zero Reg = 0
	SP   Reg = 2
	T0   Reg = 5
	T1   Reg = 6
	T2   Reg = 7
	S0   Reg = 8
	S1   Reg = 9
	A0   Reg = 10
	A1   Reg = 11
	A2   Reg = 12
)

// SP1's system calls and descriptors, as far as these guests use them.
const (
	SysHalt               = 0x00
	SysWrite              = 0x02
	SysEnterUnconstrained = 0x03
	SysCommit             = 0x10
	SysHintLen            = 0xf0
	SysHintRead           = 0xf1

	FDStdout       = 1
	FDStderr       = 2
	FDPublicValues = 13
)

const (
	// CodeBase is where the code of every guest starts.
	CodeBase = 0x7800_1000
	// DataBase is where the bytes given to ELF are mapped, far behind the code.
	DataBase = 0x7900_0000
	// HeapBase is memory that no image touches: the only kind that hints may be read into.
	HeapBase = 0x1_0000_0000
)

// Code is a program in the making: a sequence of 32-bit instructions.
type Code []uint32

// Addi emits rd = rs + imm, for imm between -2048 and 2047.
func (c *Code) Addi(rd, rs Reg, imm int32) { c.iType(0x13, 0, rd, rs, imm) }

// Add emits rd = a + b.
func (c *Code) Add(rd, a, b Reg) { c.rType(0x33, 0, 0, rd, a, b) }

// Xor emits rd = a xor b.
func (c *Code) Xor(rd, a, b Reg) { c.rType(0x33, 4, 0, rd, a, b) }

// Slli emits rd = rs << shift.
func (c *Code) Slli(rd, rs Reg, shift int32) { c.iType(0x13, 1, rd, rs, shift) }

// Ld emits rd = the 64-bit word at base + offset.
func (c *Code) Ld(rd, base Reg, offset int32) { c.iType(0x03, 3, rd, base, offset) }

// Sd emits the store of the 64-bit word rs at base + offset.
func (c *Code) Sd(rs, base Reg, offset int32) { c.sType(0x23, 3, base, rs, offset) }

// Bne emits a jump by offset bytes if a != b.
func (c *Code) Bne(a, b Reg, offset int32) { c.bType(1, a, b, offset) }

// Jump emits a jump by offset bytes; 0 jumps to itself for ever.
func (c *Code) Jump(offset int32) {
	imm := uint32(offset)
	*c = append(*c, 0x6f|imm&0xff000|(imm>>11&1)<<20|(imm>>1&0x3ff)<<21|(imm>>20&1)<<31)
}

// Raw emits an instruction as it is.
func (c *Code) Raw(word uint32) { *c = append(*c, word) }

// Li emits the loading of any constant, in as many instructions as it takes.
func (c *Code) Li(rd Reg, value uint64) {
	c.Addi(rd, Zero, int32(value>>55))
	for shift := 44; shift >= 0; shift -= 11 {
		c.Slli(rd, rd, 11)
		c.Addi(rd, rd, int32(value>>shift&0x7ff))
	}
}

// Sys emits a system call with the given number and arguments.
func (c *Code) Sys(number uint64, args ...uint64) {
	for i, arg := range args {
		c.Li(A0+Reg(i), arg)
	}
	c.Li(T0, number)
	c.Raw(0x73)
}

// Commit emits the commitment to a digest of public values.
func (c *Code) Commit(digest [32]byte) {
	for i := range uint64(8) {
		c.Sys(SysCommit, i, uint64(binary.LittleEndian.Uint32(digest[4*i:])))
	}
}

// Halt emits the end of the program.
func (c *Code) Halt(exitCode uint32) { c.Sys(SysHalt, uint64(exitCode)) }

func (c *Code) iType(op, f3 uint32, rd, rs Reg, imm int32) {
	*c = append(*c, op|uint32(rd)<<7|f3<<12|uint32(rs)<<15|uint32(imm)<<20)
}

func (c *Code) rType(op, f3, f7 uint32, rd, a, b Reg) {
	*c = append(*c, op|uint32(rd)<<7|f3<<12|uint32(a)<<15|uint32(b)<<20|f7<<25)
}

func (c *Code) sType(op, f3 uint32, base, rs Reg, imm int32) {
	lo, hi := uint32(imm)&0x1f, uint32(imm)>>5
	*c = append(*c, op|lo<<7|f3<<12|uint32(base)<<15|uint32(rs)<<20|hi<<25)
}

func (c *Code) bType(f3 uint32, a, b Reg, offset int32) {
	imm := uint32(offset)
	*c = append(*c, 0x63|(imm>>11&1)<<7|(imm>>1&0xf)<<8|f3<<12|uint32(a)<<15|uint32(b)<<20|
		(imm>>5&0x3f)<<25|(imm>>12&1)<<31)
}

const (
	elfHeader     = 64
	programHeader = 56
	flagsCode     = 5 // readable, executable
	flagsData     = 6 // readable, writable
)

// ELF wraps code, entered at its start, and data at [DataBase] into an executable.
func ELF(code Code, data []byte) []byte {
	text := make([]byte, 0, 4*len(code))
	for _, word := range code {
		text = binary.LittleEndian.AppendUint32(text, word)
	}
	segments := []segment{{flagsCode, CodeBase, text}}
	if len(data) > 0 {
		segments = append(segments, segment{flagsData, DataBase, data})
	}
	var out bytes.Buffer
	out.Write([]byte{0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	put(&out, uint16(2), uint16(243), uint32(1), uint64(CodeBase), uint64(elfHeader), uint64(0), uint32(0),
		uint16(elfHeader), uint16(programHeader), uint16(len(segments)), uint16(0), uint16(0), uint16(0))
	offset := uint64(elfHeader + programHeader*len(segments))
	for _, s := range segments {
		size := uint64(len(s.bytes))
		put(&out, uint32(1), s.flags, offset, s.address, s.address, size, size, uint64(8))
		offset += size
	}
	for _, s := range segments {
		out.Write(s.bytes)
	}
	return out.Bytes()
}

type segment struct {
	flags   uint32
	address uint64
	bytes   []byte
}

func put(out *bytes.Buffer, values ...any) {
	for _, value := range values {
		// Writing fixed-size numbers to a buffer cannot fail.
		_ = binary.Write(out, binary.LittleEndian, value)
	}
}
