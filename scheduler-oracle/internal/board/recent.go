package board

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// RecentSeconds is what "of late" means.
const RecentSeconds = 60 * 60

// keepGiven is how long an assignment is remembered: longer than it counts, for those who ask about a past block.
const keepGiven = 2 * RecentSeconds

// ErrBehind means that events are not read as far as the question goes.
var ErrBehind = errors.New("events are not read that far yet")

// given is an assignment.
type given struct {
	block, time uint64
	worker      common.Address
	price       *big.Int
	// maxPrice, kind and token are the request's; maxPrice is nil if the posting was not seen.
	maxPrice *big.Int
	kind     protocol.JobKind
	token    common.Address
}

// Had is what a worker was given of late.
type Had struct {
	// Earned is the sum of the prices, whatever the token, in thousand-millionths of one.
	Earned uint64
	// Turns is how many jobs.
	Turns uint32
}

// Recent sums up what every worker was given in the [RecentSeconds] up to a block: [ErrBehind] if the events are not read
// to it. It is the same for every reader of the chain.
func (b *Board) Recent(block, time uint64) (map[common.Address]Had, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if applied := b.trail.Cursor().Block; applied < block {
		return nil, fmt.Errorf("block %d, read to %d: %w", block, applied, ErrBehind)
	}
	const gwei, most = 1_000_000_000, 1 << 62
	had := map[common.Address]Had{}
	for _, one := range b.given {
		if one.block > block || one.time+RecentSeconds <= time {
			continue
		}
		sum := had[one.worker]
		sum.Turns++
		if amount := new(big.Int).Quo(one.price, big.NewInt(gwei)); amount.IsUint64() && amount.Uint64() < most {
			sum.Earned = min(sum.Earned+amount.Uint64(), most)
		} else {
			sum.Earned = most
		}
		had[one.worker] = sum
	}
	return had, nil
}

// Share is an assignment's price, and the highest that its request would have paid.
type Share struct{ Price, Most *big.Int }

// Prices are the assignments of late of jobs of a kind that paid in a token.
func (b *Board) Prices(kind protocol.JobKind, token common.Address) []Share {
	b.mu.Lock()
	defer b.mu.Unlock()
	var shares []Share
	for _, one := range b.given {
		if one.maxPrice != nil && one.maxPrice.Sign() > 0 && one.kind == kind && one.token == token {
			shares = append(shares, Share{one.price, one.maxPrice})
		}
	}
	return shares
}

func (b *Board) noteGiven(event chain.Event, block chain.BlockEvents) {
	var id common.Hash
	one := given{block: block.Number, time: block.Time}
	switch e := event.(type) {
	case chain.JobAssigned:
		id, one.worker, one.price = e.JobID, e.Worker, e.Price
	case chain.ReplicaAssigned:
		id, one.worker, one.price = e.JobID, e.Worker, e.Price
	default:
		return
	}
	if one.price == nil {
		one.price = new(big.Int)
	}
	if job, known := b.jobs[id]; known {
		one.maxPrice, one.kind, one.token = job.request.Offer.MaxPrice, job.request.Work.Kind, job.request.Offer.Token
	}
	b.given = append(b.given, one)
}

func (b *Board) forgetGiven(newest chain.BlockEvents) {
	b.given = slices.DeleteFunc(b.given, func(one given) bool {
		return one.time+keepGiven < newest.Time && one.block+keepClosed < newest.Number
	})
}

// sighting is the last time that a signer was admitted for an enclave.
type sighting struct {
	block, expiry uint64
	// operator is zero if the enclave's registration was not seen.
	operator common.Address
}

// Sighted is an enclave that may be live.
type Sighted struct {
	Enclave common.Hash
	// Operator is zero if it is not known.
	Operator common.Address
}

// Enclaves are those with a signer that was admitted until a time at least, in the order of their ids. Whether they are
// live, the chain tells.
func (b *Board) Enclaves(until uint64) []Sighted {
	b.mu.Lock()
	defer b.mu.Unlock()
	var found []Sighted
	for id, one := range b.seen {
		if one.expiry >= until {
			found = append(found, Sighted{id, one.operator})
		}
	}
	slices.SortFunc(found, func(x, y Sighted) int { return x.Enclave.Cmp(y.Enclave) })
	return found
}

func (b *Board) noteSigner(event chain.Event, block chain.BlockEvents) {
	switch e := event.(type) {
	case chain.EnclaveRegistered:
		b.seen[e.Enclave] = &sighting{block: block.Number, operator: e.Operator}
	case chain.SignerAdmitted:
		one, known := b.seen[e.Enclave]
		if !known {
			one = &sighting{block: block.Number}
			b.seen[e.Enclave] = one
		}
		one.expiry = max(one.expiry, e.Expiry)
	}
}
