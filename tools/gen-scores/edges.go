package main

import (
	"math"
	"math/big"

	"github.com/assay-network/assay/internal/protocol"
)

// edge is a place where two computations of the score could part: a clamp, a saturation, a tie.
type edge struct {
	name string
	// draw moves a plain case to the edge; a tie takes two cases.
	draw func(s source, c *scoreCase) []scoreCase
	// holds recognises the edge, whoever drew the case; before is the case in front of it.
	holds func(before, c *scoreCase) bool
}

func edges() []edge {
	all := []edge{{"plain", at(func(source, *scoreCase) {}), func(_, _ *scoreCase) bool { return true }}}
	all = append(all, priceEdges()...)
	all = append(all, speedEdges()...)
	all = append(all, headroomEdges()...)
	all = append(all, historyEdges()...)
	all = append(all, loadEdges()...)
	all = append(all, tcbEdges()...)
	return append(all, tieEdges()...)
}

func at(change func(s source, c *scoreCase)) func(source, *scoreCase) []scoreCase {
	return func(s source, c *scoreCase) []scoreCase {
		change(s, c)
		return []scoreCase{*c}
	}
}

func only(holds func(c *scoreCase) bool) func(_, c *scoreCase) bool {
	return func(_, c *scoreCase) bool { return holds(c) }
}

func plus(value *big.Int, more int64) *big.Int { return new(big.Int).Add(value, big.NewInt(more)) }

func priceEdges() []edge {
	atLeastTwo := func(c *scoreCase) { c.maxPrice = plus(new(big.Int).Rsh(c.maxPrice, 1), 2) }
	distance := func(c *scoreCase) *big.Int { return new(big.Int).Sub(c.maxPrice, c.price) }
	is := func(value *big.Int, wanted int64) bool { return value.IsInt64() && value.Int64() == wanted }
	return []edge{
		{
			"free", at(func(_ source, c *scoreCase) { atLeastTwo(c); c.price = new(big.Int) }),
			only(func(c *scoreCase) bool { return c.price.Sign() == 0 && c.maxPrice.Sign() > 0 }),
		},
		{
			"at the ceiling", at(func(_ source, c *scoreCase) { atLeastTwo(c); c.price = c.maxPrice }),
			only(func(c *scoreCase) bool { return c.maxPrice.Sign() > 0 && is(distance(c), 0) }),
		},
		{
			"one below the ceiling", at(func(_ source, c *scoreCase) { atLeastTwo(c); c.price = plus(c.maxPrice, -1) }),
			only(func(c *scoreCase) bool { return is(distance(c), 1) }),
		},
		{
			"above the ceiling", at(func(_ source, c *scoreCase) { atLeastTwo(c); c.price = plus(c.maxPrice, 1) }),
			only(func(c *scoreCase) bool { return distance(c).Sign() < 0 }),
		},
		{
			"no ceiling", at(func(s source, c *scoreCase) {
				c.maxPrice, c.price = new(big.Int), s.amount(1+s.IntN(96))
			}), only(func(c *scoreCase) bool { return c.maxPrice.Sign() == 0 }),
		},
		{
			"the widest amounts", at(func(s source, c *scoreCase) {
				c.maxPrice = plus(new(big.Int).Lsh(big.NewInt(1), 96), -1)
				c.price = plus(c.maxPrice, -1-int64(s.u32(32)))
			}), only(func(c *scoreCase) bool { return c.maxPrice.BitLen() == 96 }),
		},
	}
}

func speedEdges() []edge {
	saturation := func(c *scoreCase) uint64 { return 4 * uint64(c.needs.MinKHz) }
	asked := func(change func(c *scoreCase, saturation uint32)) func(source, *scoreCase) []scoreCase {
		return at(func(s source, c *scoreCase) {
			c.needs.MinKHz = 1 + s.u32(29)
			change(c, uint32(saturation(c)))
		})
	}
	beside := func(distance int64) func(_, c *scoreCase) bool {
		return only(func(c *scoreCase) bool {
			return c.needs.MinKHz > 0 && int64(c.enclave.Capacity.KHz)-int64(saturation(c)) == distance
		})
	}
	return []edge{
		{"one below saturation", asked(func(c *scoreCase, at uint32) { c.enclave.Capacity.KHz = at - 1 }), beside(-1)},
		{"at saturation", asked(func(c *scoreCase, at uint32) { c.enclave.Capacity.KHz = at }), beside(0)},
		{"one above saturation", asked(func(c *scoreCase, at uint32) { c.enclave.Capacity.KHz = at + 1 }), beside(1)},
		{
			"saturation beyond 32 bits", at(func(s source, c *scoreCase) {
				c.needs.MinKHz, c.enclave.Capacity.KHz = 1<<30+s.u32(30), math.MaxUint32-s.u32(8)
			}), only(func(c *scoreCase) bool { return saturation(c) > math.MaxUint32 }),
		},
		{
			"no speed asked", at(func(s source, c *scoreCase) {
				c.needs.MinKHz, c.enclave.Capacity.KHz = 0, uint32(999_999+s.IntN(3))
			}), only(func(c *scoreCase) bool { return c.needs.MinKHz == 0 }),
		},
		{
			"no speed at all", at(func(_ source, c *scoreCase) { c.enclave.Capacity.KHz = 0 }),
			only(func(c *scoreCase) bool { return c.enclave.Capacity.KHz == 0 }),
		},
	}
}

// sized gives the enclave shares of memory that the job's needs can be told to the MiB from, and EPC in plenty.
func sized(s source, c *scoreCase, needs func(share uint32) uint32) {
	share := 2 + s.u32(13)
	c.enclave.Capacity.MemoryMiB = share * uint32(c.enclave.Capacity.Slots)
	c.needs.MemoryMiB, c.needs.EPCMiB = needs(share*uint32(c.slots)), 0
}

func headroomEdges() []edge {
	granted := func(c *scoreCase) (granted, asked uint64) {
		return uint64(c.enclave.Capacity.MemoryMiB) * uint64(c.slots), uint64(c.needs.MemoryMiB) * uint64(c.enclave.Capacity.Slots)
	}
	needing := func(needs func(uint32) uint32) func(source, *scoreCase) []scoreCase {
		return at(func(s source, c *scoreCase) { sized(s, c, needs) })
	}
	compared := func(fits func(granted, asked uint64) bool) func(_, c *scoreCase) bool {
		return only(func(c *scoreCase) bool {
			has, wants := granted(c)
			return wants > 0 && fits(has, wants)
		})
	}
	return []edge{
		{"just enough memory", needing(func(all uint32) uint32 { return all }), compared(func(g, a uint64) bool { return g == a })},
		{"less than enough", needing(func(all uint32) uint32 { return all + 1 }), compared(func(g, a uint64) bool { return g < a })},
		{"twice the need", needing(func(all uint32) uint32 { return max(1, all/2) }), compared(func(g, a uint64) bool { return g >= 2*a && g <= 2*a+a/2 })},
		{"a little less than twice", needing(func(all uint32) uint32 { return all/2 + 1 }), compared(func(g, a uint64) bool { return g < 2*a && g > a })},
		{
			"nothing asked", at(func(_ source, c *scoreCase) { c.needs.MemoryMiB, c.needs.EPCMiB = 0, 0 }),
			only(func(c *scoreCase) bool { return c.needs.MemoryMiB == 0 && c.needs.EPCMiB == 0 }),
		},
		{
			"EPC is scarcer", at(func(s source, c *scoreCase) {
				sized(s, c, func(uint32) uint32 { return 1 })
				c.enclave.Capacity.EPCMiB = uint32(c.enclave.Capacity.Slots) * (2 + s.u32(10))
				c.needs.EPCMiB = c.enclave.Capacity.EPCMiB/uint32(c.enclave.Capacity.Slots)*uint32(c.slots) - 1
			}), only(func(c *scoreCase) bool {
				has, wants := granted(c)
				epc := uint64(c.enclave.Capacity.EPCMiB) * uint64(c.slots)
				needsEPC := uint64(c.needs.EPCMiB) * uint64(c.enclave.Capacity.Slots)
				return has >= 2*wants && epc > needsEPC && epc < 2*needsEPC
			}),
		},
	}
}

func historyEdges() []edge {
	lost := func(c *scoreCase) int { return 2_500*int(c.worker.Faulted) + 500*int(c.worker.Late) }
	losing := func(wanted int) edge {
		return edge{"", at(func(s source, c *scoreCase) {
			c.worker.Faulted = uint16(s.upTo(wanted / 2_500))
			c.worker.Late = uint16((wanted - 2_500*int(c.worker.Faulted)) / 500)
		}), only(func(c *scoreCase) bool { return lost(c) == wanted })}
	}
	named := func(name string, e edge) edge {
		e.name = name
		return e
	}
	return []edge{
		named("a clean record", losing(0)),
		named("nearly nothing left", losing(protocol.MaxScore-500)),
		named("nothing left", losing(protocol.MaxScore)),
		named("less than nothing", losing(protocol.MaxScore+500)),
		{
			"lateness in the counter's highest bit", at(func(s source, c *scoreCase) {
				c.worker.Faulted, c.worker.Late = 0, uint16(2_048+s.IntN(4))
			}), only(func(c *scoreCase) bool {
				return c.worker.Faulted == 0 && c.worker.Late >= 2_048 && c.worker.Late < 2_052
			}),
		},
		{
			"full counters", at(func(_ source, c *scoreCase) { c.worker.Faulted, c.worker.Late = 4_095, 4_095 }),
			only(func(c *scoreCase) bool { return c.worker.Faulted == 4_095 && c.worker.Late == 4_095 }),
		},
	}
}

func loadEdges() []edge {
	free := func(c *scoreCase) int { return int(c.enclave.Capacity.Slots) - int(c.enclave.Used) - int(c.slots) }
	return []edge{
		{
			"the last slot", at(func(_ source, c *scoreCase) { c.enclave.Used = c.enclave.Capacity.Slots - c.slots }),
			only(func(c *scoreCase) bool { return free(c) == 0 }),
		},
		{
			"one slot stays free", at(func(s source, c *scoreCase) {
				c.enclave.Capacity.Slots = c.slots + 1 + uint8(s.IntN(200))
				c.enclave.Used = c.enclave.Capacity.Slots - c.slots - 1
			}), only(func(c *scoreCase) bool { return free(c) == 1 }),
		},
		{
			"more than there is", at(func(s source, c *scoreCase) {
				c.slots, c.enclave.Used = 255, uint8(s.IntN(256))
				c.enclave.Capacity.Slots = uint8(s.IntN(200))
			}), only(func(c *scoreCase) bool { return free(c) < 0 }),
		},
		{
			"no slots", at(func(_ source, c *scoreCase) { c.enclave.Capacity.Slots = 0 }),
			only(func(c *scoreCase) bool { return c.enclave.Capacity.Slots == 0 }),
		},
	}
}

func tcbEdges() []edge {
	var all []edge
	for status := range protocol.TcbUnrecognized + 1 {
		all = append(all, edge{
			status.String(), at(func(_ source, c *scoreCase) { c.enclave.Status = status }),
			only(func(c *scoreCase) bool { return c.enclave.Status == status }),
		})
	}
	return append(all, edge{
		"a status without a name", at(func(s source, c *scoreCase) {
			c.enclave.Status = protocol.TcbUnrecognized + 1 + protocol.TcbStatus(s.IntN(247))
		}), only(func(c *scoreCase) bool { return c.enclave.Status > protocol.TcbUnrecognized }),
	})
}

func tieEdges() []edge {
	return []edge{
		{"equal totals of unequal parts", drawTrade, func(before, c *scoreCase) bool {
			one, other := before.parts(), c.parts()
			return one.Total == other.Total && one != other
		}},
		{"equal totals of unequal prices", drawRoundedAway, func(before, c *scoreCase) bool {
			return before.price.Cmp(c.price) != 0 && before.parts() == c.parts()
		}},
		{"one point apart", drawOnePoint, func(before, c *scoreCase) bool { return before.parts().Total == c.parts().Total+1 }},
	}
}

// drawTrade is a worker with four late deliveries on a platform in order, and a punctual one on a platform that lacks
// hardening in software: where both count alike, so do the two.
func drawTrade(_ source, c *scoreCase) []scoreCase {
	half := (c.weights.History + c.weights.TCB) / 2
	c.weights.Price += c.weights.History + c.weights.TCB - 2*half
	c.weights.History, c.weights.TCB = half, half
	late, soft := *c, *c
	late.worker.Faulted, late.worker.Late, late.enclave.Status = 0, 4, protocol.TcbUpToDate
	soft.worker.Faulted, soft.worker.Late, soft.enclave.Status = 0, 0, protocol.TcbSWHardeningNeeded
	return []scoreCase{late, soft}
}

// drawRoundedAway is two prices between which the score does not tell.
func drawRoundedAway(s source, c *scoreCase) []scoreCase {
	c.maxPrice = plus(new(big.Int).Lsh(big.NewInt(1), uint(20+s.IntN(76))), -int64(s.IntN(1<<18)))
	steps := new(big.Int).Quo(c.maxPrice, big.NewInt(protocol.MaxScore))
	cheap := *c
	// A little above a whole number of steps from the ceiling, and a little more.
	cheap.price = new(big.Int).Sub(c.maxPrice, new(big.Int).Mul(steps, big.NewInt(int64(1+s.IntN(9_000)))))
	cheap.price = new(big.Int).Add(cheap.price, new(big.Int).Rsh(steps, 1))
	dear := cheap
	dear.price = plus(cheap.price, 1)
	return []scoreCase{cheap, dear}
}

// drawOnePoint is two prices a ten-thousandth of the ceiling apart, with all weight on the price.
func drawOnePoint(s source, c *scoreCase) []scoreCase {
	step := plus(s.amount(60), 1)
	c.weights = protocol.Weights{Price: protocol.MaxScore}
	c.maxPrice = new(big.Int).Mul(step, big.NewInt(protocol.MaxScore))
	cheap := *c
	cheap.price = new(big.Int).Mul(step, big.NewInt(int64(s.IntN(protocol.MaxScore))))
	dear := cheap
	dear.price = new(big.Int).Add(cheap.price, step)
	return []scoreCase{cheap, dear}
}
