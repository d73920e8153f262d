package protocol

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ErrBadCapacity means that a capacity could hold no job, or that its packed form has stray bits.
var ErrBadCapacity = errors.New("bad capacity")

// ModeExecute is the bit of Capacity.Modes for execution without proof.
const ModeExecute uint16 = 1

// Capacity is what one enclave attests it has.
type Capacity struct {
	Cores uint16
	// MemoryMiB and EPCMiB fit 24 bits.
	MemoryMiB uint32
	EPCMiB    uint32
	// KHz is the SP1 execution speed measured inside the enclave.
	KHz uint32
	// Slots is how many jobs it may hold at once; a slot is an equal share of memory and EPC.
	Slots uint8
	// Modes is a set of offered proof modes.
	Modes uint16
}

const (
	miBBits = 24

	memoryShift = 16
	epcShift    = memoryShift + miBBits
	kHzShift    = epcShift + miBBits
	slotsShift  = kHzShift + 32
	modesShift  = slotsShift + 8
	packedBits  = modesShift + 16
)

// Pack puts the capacity into one word, from the least significant bit: cores 16, memory 24, EPC 24, kHz 32, slots 8,
// modes 16 bits. It refuses what [UnpackCapacity] would.
func (c Capacity) Pack() (*big.Int, error) {
	if c.MemoryMiB>>miBBits != 0 {
		return nil, fmt.Errorf("memoryMiB: %d does not fit %d bits: %w", c.MemoryMiB, miBBits, ErrBadCapacity)
	}
	if c.EPCMiB>>miBBits != 0 {
		return nil, fmt.Errorf("epcMiB: %d does not fit %d bits: %w", c.EPCMiB, miBBits, ErrBadCapacity)
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	packed := new(big.Int)
	for _, field := range []struct {
		value uint64
		shift uint
	}{
		{uint64(c.Cores), 0},
		{uint64(c.MemoryMiB), memoryShift},
		{uint64(c.EPCMiB), epcShift},
		{uint64(c.KHz), kHzShift},
		{uint64(c.Slots), slotsShift},
		{uint64(c.Modes), modesShift},
	} {
		part := new(big.Int).SetUint64(field.value)
		packed.Or(packed, part.Lsh(part, field.shift))
	}
	return packed, nil
}

// UnpackCapacity reads a packed capacity and refuses one that could hold no job.
func UnpackCapacity(packed *big.Int) (Capacity, error) {
	if err := checkNumber("capacity", packed, packedBits); err != nil {
		return Capacity{}, errors.Join(ErrBadCapacity, err)
	}
	field := func(shift, bits uint) uint64 {
		mask := uint64(1)<<bits - 1
		return new(big.Int).Rsh(packed, shift).Uint64() & mask
	}
	capacity := Capacity{
		Cores:     uint16(field(0, memoryShift)),
		MemoryMiB: uint32(field(memoryShift, miBBits)),
		EPCMiB:    uint32(field(epcShift, miBBits)),
		KHz:       uint32(field(kHzShift, 32)),
		Slots:     uint8(field(slotsShift, 8)),
		Modes:     uint16(field(modesShift, 16)),
	}
	if err := capacity.check(); err != nil {
		return Capacity{}, err
	}
	return capacity, nil
}

func (c Capacity) check() error {
	switch {
	case c.Slots == 0:
		return fmt.Errorf("no slots: %w", ErrBadCapacity)
	case c.Cores == 0:
		return fmt.Errorf("no cores: %w", ErrBadCapacity)
	case c.MemoryMiB == 0:
		return fmt.Errorf("no memory: %w", ErrBadCapacity)
	default:
		return nil
	}
}

// SlotsUp is how many of an enclave's slots a job takes: enough equal shares of its memory and of its EPC, at least
// one. It is false when the job does not fit the whole enclave.
func (c Capacity) SlotsUp(needs Requirements) (uint8, bool) {
	memory, memoryFits := sharesUp(needs.MemoryMiB, c.MemoryMiB, c.Slots)
	epc, epcFits := sharesUp(needs.EPCMiB, c.EPCMiB, c.Slots)
	return max(memory, epc), memoryFits && epcFits
}

func sharesUp(need, total uint32, slots uint8) (uint8, bool) {
	if need == 0 {
		return 1, slots > 0
	}
	if need > total {
		return 0, false
	}
	// need is at most total, so there are at most slots shares.
	return uint8((uint64(need)*uint64(slots) + uint64(total) - 1) / uint64(total)), slots > 0
}

// EnclaveID is the id of the enclave that the registry gave this number, on a platform that it knows by the first 28 bytes of its digest.
func EnclaveID(platform common.Hash, number uint32) common.Hash {
	binary.BigEndian.PutUint32(platform[len(platform)-4:], number)
	return platform
}
