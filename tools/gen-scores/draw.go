package main

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
)

// source draws values from a seed.
type source struct{ *rand.Rand }

func newSource(seed uint64) source {
	key := [32]byte([]byte("assay score cases, version 1    "))
	binary.BigEndian.PutUint64(key[24:], seed)
	return source{rand.New(rand.NewChaCha8(key))}
}

// drawCases draws count cases from a seed, each edge as often as the others.
func drawCases(seed uint64, count int) []scoreCase {
	s, all := newSource(seed), edges()
	cases := make([]scoreCase, 0, count+1)
	for i := 0; len(cases) < count; i++ {
		c := s.plain()
		cases = append(cases, all[i%len(all)].draw(s, &c)...)
	}
	return cases[:count]
}

func (s source) amount(bits int) *big.Int {
	value := new(big.Int).SetUint64(s.Uint64())
	value.Or(value.Lsh(value, 64), new(big.Int).SetUint64(s.Uint64()))
	return value.Rsh(value, uint(128-bits))
}

// u32 has a random number of bits, so that small values come as often as large ones.
func (s source) u32(bits int) uint32 { return s.Uint32() >> (32 - s.IntN(bits+1)) }

// upTo is between 0 and most, both included.
func (s source) upTo(most int) int { return s.IntN(most + 1) }

// plain is a case without anything special.
func (s source) plain() scoreCase {
	c := scoreCase{maxPrice: s.amount(1 + s.IntN(96)), slots: uint8(1 + s.IntN(4)), weights: s.weights()}
	c.price = new(big.Int).Rsh(new(big.Int).Mul(c.maxPrice, s.amount(16)), 16)
	slots := c.slots + uint8(s.IntN(16))
	c.enclave = protocol.EnclaveState{
		WorkerID: s.Uint32(), MeasurementID: uint16(s.Uint32()), FmspcID: uint16(s.Uint32()), Via: uint8(s.IntN(4)),
		Flags: uint8(s.IntN(16)), Status: protocol.TcbStatus(s.IntN(8)), Kinds: uint8(s.IntN(8)), Generation: s.Uint32(),
		Used: uint8(s.upTo(int(slots - c.slots))),
		Capacity: protocol.Capacity{
			Cores: uint16(s.Uint32()), MemoryMiB: s.u32(24), EPCMiB: s.u32(24), KHz: s.u32(32), Slots: slots,
			Modes: uint16(s.Uint32()),
		},
	}
	c.worker = protocol.WorkerRecord{
		ID: s.Uint32(), Stake: s.amount(88), Reserved: s.amount(88), Reservations: s.u32(24),
		Late: uint16(s.IntN(8)), Faulted: uint16(s.IntN(3)),
	}
	share := c.enclave.Capacity.MemoryMiB / uint32(slots)
	c.needs = protocol.Requirements{
		MinKHz: s.u32(32), MemoryMiB: uint32(s.upTo(int(share) * int(c.slots))), EPCMiB: s.u32(8),
	}
	return c
}

// weights sum to the most that a score can be; in one case of four they are the development ones, in another all weight
// lies on one part.
func (s source) weights() protocol.Weights {
	var parts [6]uint16
	switch s.IntN(4) {
	case 0:
		return protocoltest.Weights()
	case 1:
		parts[s.IntN(6)] = protocol.MaxScore
	default:
		left := protocol.MaxScore
		for i := range 5 {
			part := s.upTo(left)
			parts[i], left = uint16(part), left-part
		}
		parts[5] = uint16(left)
		s.Shuffle(6, func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	}
	return protocol.Weights{
		Version: 1, Price: parts[0], Speed: parts[1], Headroom: parts[2], History: parts[3], Load: parts[4], TCB: parts[5],
	}
}
