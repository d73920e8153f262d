package core

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

var (
	// ErrMalformed means that a snapshot contradicts itself or lacks something; nothing is decided on it.
	ErrMalformed = errors.New("malformed snapshot")
	// ErrStale means that a snapshot is of another time than it is to be used in.
	ErrStale = errors.New("stale snapshot")
)

const amountBits = 96

func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrMalformed, fmt.Sprintf(format, args...))
}

// CheckFresh refuses a snapshot that is more than maxAge seconds older than now, or newer: [ErrStale].
func (s *Snapshot) CheckFresh(now, maxAge uint64) error {
	switch {
	case s.Time > now:
		return fmt.Errorf("%w: it is of %d, it is %d now", ErrStale, s.Time, now)
	case now-s.Time > maxAge:
		return fmt.Errorf("%w: it is %d seconds old, %d are allowed", ErrStale, now-s.Time, maxAge)
	default:
		return nil
	}
}

// Check refuses what no honest reader makes: [ErrMalformed]. Faults of single bids are not among it, they are reasons.
func (s *Snapshot) Check() error {
	if err := s.Weights.Check(); err != nil {
		return malformed("%v", err)
	}
	if err := s.Profile.check(); err != nil {
		return err
	}
	if s.Time == 0 {
		return malformed("no time")
	}
	offer := &s.Request.Offer
	for _, amount := range []*big.Int{offer.MinPrice, offer.MaxPrice, offer.Collateral} {
		if !fitsAmount(amount) {
			return malformed("an amount of the offer is %v", amount)
		}
	}
	if offer.MinPrice.Cmp(offer.MaxPrice) > 0 {
		return malformed("the offer's least price %s is above its highest %s", offer.MinPrice, offer.MaxPrice)
	}
	if s.Reserved != nil && !fitsAmount(s.Reserved.Collateral) {
		return malformed("the reserved collateral is %v", s.Reserved.Collateral)
	}
	return s.checkCandidates()
}

func (s *Snapshot) checkCandidates() error {
	standing := 0
	for i := range s.Candidates {
		c := &s.Candidates[i]
		switch c.Source {
		case oracleapi.SourceSigned:
			if c.Digest == (common.Hash{}) {
				return malformed("candidate %d is signed and has no digest", i)
			}
		case oracleapi.SourceChain:
			standing++
			if s.Reserved == nil || s.Reserved.Worker != c.Bid.Worker || s.Reserved.Enclave != c.Bid.Enclave {
				return malformed("candidate %d stands on chain, and the reservation is not its own", i)
			}
		default:
			return malformed("candidate %d is from %q", i, c.Source)
		}
		if err := c.check(i); err != nil {
			return err
		}
	}
	if standing > 1 {
		return malformed("%d bids stand on chain, there can be one", standing)
	}
	return nil
}

func (c *Candidate) check(i int) error {
	switch {
	case !fitsAmount(c.Bid.Price):
		return malformed("candidate %d asks %v", i, c.Bid.Price)
	case !fitsAmount(c.Worker.FreeStake):
		return malformed("candidate %d has a free stake of %v", i, c.Worker.FreeStake)
	case c.StoredScore > protocol.MaxScore:
		return malformed("candidate %d is stored with a score of %d", i, c.StoredScore)
	case c.Terms.Locality > protocol.MaxScore || c.Terms.MemoryFree > protocol.MaxScore:
		return malformed("candidate %d has a share above the whole", i)
	}
	return nil
}

func fitsAmount(amount *big.Int) bool {
	return amount != nil && amount.Sign() >= 0 && amount.BitLen() <= amountBits
}
