package protocol

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// EnclaveState is the part of an enclave's record that jobs touch, as the attestation registry packs it into one word.
type EnclaveState struct {
	WorkerID      uint32
	MeasurementID uint16
	FmspcID       uint16
	Via           uint8
	Flags         uint8
	Status        TcbStatus
	// Kinds is a set of bits 1 << [JobKind].
	Kinds      uint8
	Generation uint32
	// Used of Capacity.Slots are held by jobs.
	Used     uint8
	Capacity Capacity
}

// UnpackEnclaveState reads the word, from the least significant bit: worker 32, measurement 16, FMSPC 16, via 8, flags 8,
// status 8, kinds 8, generation 32, slots 8, used 8, memory 24, EPC 24, kHz 32, cores 16, modes 16 bits.
func UnpackEnclaveState(word common.Hash) EnclaveState {
	return EnclaveState{
		WorkerID:      binary.BigEndian.Uint32(word[28:]),
		MeasurementID: binary.BigEndian.Uint16(word[26:]),
		FmspcID:       binary.BigEndian.Uint16(word[24:]),
		Via:           word[23],
		Flags:         word[22],
		Status:        TcbStatus(word[21]),
		Kinds:         word[20],
		Generation:    binary.BigEndian.Uint32(word[16:]),
		Used:          word[14],
		Capacity: Capacity{
			Slots:     word[15],
			MemoryMiB: uint24(word[11:]),
			EPCMiB:    uint24(word[8:]),
			KHz:       binary.BigEndian.Uint32(word[4:]),
			Cores:     binary.BigEndian.Uint16(word[2:]),
			Modes:     binary.BigEndian.Uint16(word[0:]),
		},
	}
}

// Pack is the inverse of [UnpackEnclaveState]; of memory and EPC it keeps 24 bits.
func (e EnclaveState) Pack() common.Hash {
	var word common.Hash
	binary.BigEndian.PutUint32(word[28:], e.WorkerID)
	binary.BigEndian.PutUint16(word[26:], e.MeasurementID)
	binary.BigEndian.PutUint16(word[24:], e.FmspcID)
	word[23], word[22], word[21], word[20] = e.Via, e.Flags, uint8(e.Status), e.Kinds
	binary.BigEndian.PutUint32(word[16:], e.Generation)
	word[15], word[14] = e.Capacity.Slots, e.Used
	putUint24(word[11:], e.Capacity.MemoryMiB)
	putUint24(word[8:], e.Capacity.EPCMiB)
	binary.BigEndian.PutUint32(word[4:], e.Capacity.KHz)
	binary.BigEndian.PutUint16(word[2:], e.Capacity.Cores)
	binary.BigEndian.PutUint16(word[0:], e.Capacity.Modes)
	return word
}

// WorkerRecord is a worker's stake and record, as the worker registry packs it into one word.
type WorkerRecord struct {
	// ID is 0 when the account is not registered.
	ID uint32
	// Stake and Reserved are in the stake token and fit 88 bits; live jobs hold Reserved of Stake.
	Stake    *big.Int
	Reserved *big.Int
	// Reservations counts them, modulo 2^24.
	Reservations uint32
	// Late and Faulted are at most 4,095.
	Late    uint16
	Faulted uint16
}

// UnpackWorker reads the word, from the least significant bit: id 32, stake 88, reserved 88, reservations 24, late 12,
// faulted 12 bits.
func UnpackWorker(word common.Hash) WorkerRecord {
	counters := uint24(word[0:])
	return WorkerRecord{
		ID:           binary.BigEndian.Uint32(word[28:]),
		Stake:        new(big.Int).SetBytes(word[17:28]),
		Reserved:     new(big.Int).SetBytes(word[6:17]),
		Reservations: uint24(word[3:]),
		Late:         uint16(counters & 0xfff),
		Faulted:      uint16(counters >> 12),
	}
}

// Pack is the inverse of [UnpackWorker]; of each field it keeps what fits. Stake and Reserved must fit 88 bits.
func (w WorkerRecord) Pack() common.Hash {
	var word common.Hash
	binary.BigEndian.PutUint32(word[28:], w.ID)
	w.Stake.FillBytes(word[17:28])
	w.Reserved.FillBytes(word[6:17])
	putUint24(word[3:], w.Reservations)
	putUint24(word[0:], uint32(w.Faulted)<<12|uint32(w.Late)&0xfff)
	return word
}

func uint24(bytes []byte) uint32 {
	return uint32(bytes[0])<<16 | uint32(bytes[1])<<8 | uint32(bytes[2])
}

func putUint24(bytes []byte, value uint32) {
	bytes[0], bytes[1], bytes[2] = byte(value>>16), byte(value>>8), byte(value)
}
