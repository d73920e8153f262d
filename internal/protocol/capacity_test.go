package protocol_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/assay-network/assay/internal/protocol"
)

func TestCapacity_Pack(t *testing.T) {
	capacity := protocol.Capacity{Cores: 0x0102, MemoryMiB: 0x030405, EPCMiB: 0x060708, KHz: 0x090a0b0c, Slots: 0x0d, Modes: 0x0e0f}
	packed, err := capacity.Pack()
	require.NoError(t, err)
	require.Equal(t, "e0f0d090a0b0c0607080304050102", packed.Text(16))
	unpacked, err := protocol.UnpackCapacity(packed)
	require.NoError(t, err)
	require.Equal(t, capacity, unpacked)
}

func TestCapacity_PackRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		capacity := protocol.Capacity{
			Cores:     rapid.Uint16Min(1).Draw(t, "cores"),
			MemoryMiB: rapid.Uint32Range(1, 1<<24-1).Draw(t, "memory"),
			EPCMiB:    rapid.Uint32Max(1<<24-1).Draw(t, "epc"),
			KHz:       rapid.Uint32().Draw(t, "kHz"),
			Slots:     rapid.Uint8Min(1).Draw(t, "slots"),
			Modes:     rapid.Uint16().Draw(t, "modes"),
		}
		packed, err := capacity.Pack()
		require.NoError(t, err)
		unpacked, err := protocol.UnpackCapacity(packed)
		require.NoError(t, err)
		require.Equal(t, capacity, unpacked)
	})
}

func TestCapacity_Refuses(t *testing.T) {
	good := protocol.Capacity{Cores: 1, MemoryMiB: 1, Slots: 1}
	with := func(change func(*protocol.Capacity)) protocol.Capacity {
		changed := good
		change(&changed)
		return changed
	}
	for want, capacity := range map[string]protocol.Capacity{
		"memoryMiB": with(func(c *protocol.Capacity) { c.MemoryMiB = 1 << 24 }),
		"epcMiB":    with(func(c *protocol.Capacity) { c.EPCMiB = 1 << 24 }),
		"no slots":  with(func(c *protocol.Capacity) { c.Slots = 0 }),
		"no cores":  with(func(c *protocol.Capacity) { c.Cores = 0 }),
		"no memory": with(func(c *protocol.Capacity) { c.MemoryMiB = 0 }),
	} {
		t.Run(want, func(t *testing.T) {
			_, err := capacity.Pack()
			require.ErrorIs(t, err, protocol.ErrBadCapacity)
			require.ErrorContains(t, err, want)
		})
	}
	packed, err := good.Pack()
	require.NoError(t, err)
	for name, word := range map[string]*big.Int{
		"missing":    nil,
		"negative":   big.NewInt(-1),
		"empty":      new(big.Int),
		"stray bits": new(big.Int).Or(packed, new(big.Int).Lsh(big.NewInt(1), 120)),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := protocol.UnpackCapacity(word)
			require.ErrorIs(t, err, protocol.ErrBadCapacity)
		})
	}
}

func TestCapacity_SlotsUp(t *testing.T) {
	capacity := protocol.Capacity{Cores: 1, MemoryMiB: 1_000, EPCMiB: 100, Slots: 4}
	cases := []struct {
		name  string
		needs protocol.Requirements
		slots uint8
		fits  bool
	}{
		{"nothing asked", protocol.Requirements{}, 1, true},
		{"one share", protocol.Requirements{MemoryMiB: 250}, 1, true},
		{"a little more than one share", protocol.Requirements{MemoryMiB: 251}, 2, true},
		{"everything", protocol.Requirements{MemoryMiB: 1_000}, 4, true},
		{"EPC decides", protocol.Requirements{MemoryMiB: 250, EPCMiB: 51}, 3, true},
		{"more memory than there is", protocol.Requirements{MemoryMiB: 1_001}, 0, false},
		{"more EPC than there is", protocol.Requirements{EPCMiB: 101}, 0, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			slots, fits := capacity.SlotsUp(c.needs)
			require.Equal(t, c.fits, fits)
			if fits {
				require.Equal(t, c.slots, slots)
			}
		})
	}
	_, fits := protocol.Capacity{MemoryMiB: 10}.SlotsUp(protocol.Requirements{})
	require.False(t, fits, "an enclave without slots takes nothing")
}
