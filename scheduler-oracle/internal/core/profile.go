package core

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// ErrUnknownProfile means that no profile has the name.
var ErrUnknownProfile = errors.New("unknown profile")

// Preference is how much each term counts inside the band; each term is 0..10,000, and so is the sum of the weights.
type Preference struct {
	// OnChain is the score that the chain computes; the next five are its parts.
	OnChain, Price, Speed, Headroom, History, Load uint16
	// Packed is the opposite of Load: full enclaves first, so that others stay free for large jobs.
	Packed uint16
	// Latency, Locality and MemoryFree come from telemetry, Balance and Turn from what the workers had of late.
	Latency, Locality, MemoryFree, Balance, Turn uint16
}

func (p Preference) sum() uint32 {
	sum := uint32(0)
	for _, weight := range p.list() {
		sum += uint32(weight)
	}
	return sum
}

// list has the weights in the order of the fields.
func (p Preference) list() [12]uint16 {
	return [12]uint16{
		p.OnChain, p.Price, p.Speed, p.Headroom, p.History, p.Load, p.Packed, p.Latency, p.Locality, p.MemoryFree,
		p.Balance, p.Turn,
	}
}

// Profile is a way to choose among bids that the chain finds about as good.
type Profile struct {
	Name       string
	Preference Preference
	// EightBit, if set, replaces preference, band and the job's tie order: see [EightBit].
	EightBit bool
	// Epoch fixes the tie order of an eight-bit profile.
	Epoch common.Hash
}

// Balanced lets earnings even out, and begins soon.
func Balanced() Profile {
	return Profile{Name: "balanced", Preference: Preference{
		OnChain: 5_000, Latency: 1_000, Locality: 1_000, MemoryFree: 500, Balance: 2_500,
	}}
}

// Cheapest takes the lowest price, whatever else.
func Cheapest() Profile {
	return Profile{Name: "cheapest", Preference: Preference{Price: protocol.MaxScore}}
}

// Fastest finishes soonest: attested speed first, then what keeps the work from beginning.
func Fastest() Profile {
	return Profile{Name: "fastest", Preference: Preference{Speed: 6_000, Latency: 2_500, Locality: 1_500}}
}

// BinPacking fills enclaves up.
func BinPacking() Profile {
	return Profile{Name: "bin-packing", Preference: Preference{OnChain: 1_000, Packed: 9_000}}
}

// PriorityRoundRobin gives each worker its turn; in a batch, jobs of high priority choose first.
func PriorityRoundRobin() Profile {
	return Profile{Name: "priority-round-robin", Preference: Preference{OnChain: 1_000, Turn: 9_000}}
}

// EightBit ranks by five-bit features and whole weights that sum to eight, so that a score fits eight bits: what can be
// computed on encrypted bids. Ties follow an order that the epoch fixes for all its jobs. The band below the best
// feasible bid does not apply, since nobody knows that bid's score; the market's floor does.
func EightBit(epoch common.Hash) Profile {
	return Profile{Name: "eight-bit", EightBit: true, Epoch: epoch}
}

// ProfileNames lists what [ProfileNamed] knows.
func ProfileNames() []string {
	return []string{"balanced", "cheapest", "fastest", "bin-packing", "priority-round-robin", "eight-bit"}
}

// ProfileNamed finds a profile: [ErrUnknownProfile]. The epoch is the eight-bit profile's.
func ProfileNamed(name string, epoch common.Hash) (Profile, error) {
	for _, profile := range []Profile{Balanced(), Cheapest(), Fastest(), BinPacking(), PriorityRoundRobin(), EightBit(epoch)} {
		if profile.Name == name {
			return profile, nil
		}
	}
	return Profile{}, fmt.Errorf("%w %q: there are %v", ErrUnknownProfile, name, ProfileNames())
}

func (p Profile) check() error {
	if p.Name == "" {
		return malformed("no profile")
	}
	if sum := p.Preference.sum(); !p.EightBit && sum != protocol.MaxScore {
		return malformed("the preferences of profile %s sum to %d", p.Name, sum)
	}
	return nil
}

// tieSeed is what the tie order of a job derives from.
func (p Profile) tieSeed(job common.Hash) common.Hash {
	if p.EightBit {
		return p.Epoch
	}
	return job
}

// featureBits is the width of an eight-bit profile's features.
const featureBits = 5

// Score8 is the score of an eight-bit profile, 0..248.
func Score8(parts protocol.ScoreParts) uint8 {
	feature := func(part uint16) uint8 { return uint8(uint32(part) * (1<<featureBits - 1) / protocol.MaxScore) }
	return 4*feature(parts.Price) + feature(parts.Speed) + feature(parts.History) + feature(parts.Load) + feature(parts.TCB)
}
