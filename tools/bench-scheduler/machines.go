package main

import "math/rand/v2"

// What the job needs.
const (
	needKHz       = 1_000
	needMemoryMiB = 1_024
)

// machine is a node as both schedulers are told of it.
type machine struct {
	kHz       uint32
	memoryMiB uint32
	tdx       bool
	// price is what it asks; Nomad has no prices.
	price int64
}

// fits tells whether the job may run there.
func (m machine) fits() bool { return m.tdx && m.kHz >= needKHz && m.memoryMiB >= needMemoryMiB }

// drawMachines draws from a fixed seed: about three in five fit.
func drawMachines(n int) []machine {
	rng := rand.New(rand.NewPCG(1, uint64(n)))
	machines := make([]machine, n)
	for i := range machines {
		machines[i] = machine{
			kHz: 700 + rng.Uint32N(3_000), memoryMiB: 4_096 + 1_024*rng.Uint32N(16), tdx: rng.IntN(10) > 2,
			price: 1 + rng.Int64N(1_000_000),
		}
	}
	machines[0] = machine{kHz: 2_000, memoryMiB: 8_192, tdx: true, price: 500_000}
	return machines
}
