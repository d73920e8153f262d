package core

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
)

// Essential is a snapshot with only those of its signed bids that can matter: the feasible ones, and of each enclave the
// cheapest. It decides as the whole one does, and there are no more bids in it than enclaves that could take the job: so
// whoever hands in or passes on bids that cannot win changes nothing, its inputs root included.
func Essential(s *Snapshot, outcome *Outcome) *Snapshot {
	type place struct {
		worker  common.Address
		enclave common.Hash
	}
	best := map[place]*Candidate{}
	for i := range outcome.Ranked {
		one := outcome.Ranked[i].Candidate
		at := place{one.Bid.Worker, one.Bid.Enclave}
		if one.Source == oracleapi.SourceSigned && (best[at] == nil || compareOffers(one, best[at]) < 0) {
			best[at] = one
		}
	}
	reduced := *s
	reduced.Candidates = nil
	for i := range s.Candidates {
		one := &s.Candidates[i]
		kept := best[place{one.Bid.Worker, one.Bid.Enclave}]
		if one.Source == oracleapi.SourceChain {
			reduced.Candidates = append(reduced.Candidates, *one)
		} else if kept != nil && kept.Digest == one.Digest {
			reduced.Candidates = append(reduced.Candidates, *one)
			delete(best, place{one.Bid.Worker, one.Bid.Enclave})
		}
	}
	slices.SortFunc(reduced.Candidates, func(a, b Candidate) int { return compareBids(&a, &b) })
	return &reduced
}

// compareOffers has the cheaper first, then the one that stands longer.
func compareOffers(a, b *Candidate) int {
	return cmp.Or(a.Bid.Price.Cmp(b.Bid.Price), cmp.Compare(b.Bid.ValidUntil, a.Bid.ValidUntil),
		bytes.Compare(a.Digest[:], b.Digest[:]))
}
