package core

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
)

// usage is what the jobs of a batch that were placed before hold, beyond what the chain says. The nil usage is none.
type usage struct {
	slots   map[common.Hash]uint8
	workers map[common.Address]holding
	seats   map[common.Hash][]Seat
}

// holding is a worker's share of a batch.
type holding struct {
	stake  *big.Int
	earned uint64
	turns  uint32
}

func newUsage() *usage {
	return &usage{
		slots: map[common.Hash]uint8{}, workers: map[common.Address]holding{}, seats: map[common.Hash][]Seat{},
	}
}

// clone is for trying something out.
func (u *usage) clone() *usage {
	copied := newUsage()
	for enclave, slots := range u.slots {
		copied.slots[enclave] = slots
	}
	for worker, held := range u.workers {
		copied.workers[worker] = held
	}
	for job, seats := range u.seats {
		copied.seats[job] = seats[:len(seats):len(seats)]
	}
	return copied
}

func (u *usage) slotsOf(enclave common.Hash) uint8 {
	if u == nil {
		return 0
	}
	return u.slots[enclave]
}

func (u *usage) stakeOf(worker common.Address) *big.Int {
	if u == nil || u.workers[worker].stake == nil {
		return new(big.Int)
	}
	return u.workers[worker].stake
}

func (u *usage) seatsOf(job common.Hash) []Seat {
	if u == nil {
		return nil
	}
	return u.seats[job]
}

func (u *usage) of(worker common.Address) holding {
	if u == nil {
		return holding{}
	}
	return u.workers[worker]
}

// take gives a candidate the job. What the job's reservation holds already is counted on chain; what it holds of others
// is not counted on, though it is freed: whoever submits the decisions may do so in any order.
func (u *usage) take(s *Snapshot, c *Candidate) {
	held := u.workers[c.Bid.Worker]
	held.turns++
	held.earned += gwei(c.Bid.Price)
	if held.stake == nil {
		held.stake = new(big.Int)
	}
	if c.Source != oracleapi.SourceChain {
		needed, _ := c.Enclave.Capacity.SlotsUp(s.Request.Requirements)
		more := needed - min(s.reservedSlots(c.Bid.Enclave), needed)
		u.slots[c.Bid.Enclave] += min(more, 255-u.slots[c.Bid.Enclave])
		if !s.holdsReservation(c.Bid.Worker) {
			held.stake = new(big.Int).Add(held.stake, s.Request.Offer.Collateral)
		}
	}
	u.workers[c.Bid.Worker] = held
	u.seats[s.JobID] = append(u.seats[s.JobID], Seat{Worker: c.Bid.Worker, Platform: c.Enclave.Platform})
}

// gwei is an amount in the unit of [Terms].Earned; the largest when it is more.
func gwei(amount *big.Int) uint64 {
	if amount.IsUint64() {
		return amount.Uint64() / 1_000_000_000
	}
	units := new(big.Int).Quo(amount, big.NewInt(1_000_000_000))
	if !units.IsUint64() {
		return 1 << 62
	}
	return min(units.Uint64(), 1<<62)
}
