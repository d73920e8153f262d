package ledger

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// cast is a decision with those who signed it.
type cast struct {
	decision protocol.AssignmentDecision
	own      bool
	others   map[common.Address]struct{}
}

// UnderWay is a decision that may get to the chain.
type UnderWay struct {
	Decision protocol.AssignmentDecision
	// Agreed tells whether as many members signed it as it takes. Otherwise we did, and others may.
	Agreed bool
}

// UnderWay returns the decisions for an enclave that count at a time or later: those that as many members signed as are
// needed, and those that we did. What a member signs alone is not among them, or it could keep an enclave from its work.
// Times must not go back.
func (l *Ledger) UnderWay(enclave common.Hash, since uint64, threshold uint8) []UnderWay {
	l.mu.Lock()
	defer l.mu.Unlock()
	var found []UnderWay
	for digest, one := range l.underWay[enclave] {
		if one.decision.ValidUntil < since {
			delete(l.underWay[enclave], digest)
			continue
		}
		signers := len(one.others)
		if one.own {
			signers++
		}
		if agreed := signers >= int(threshold); agreed || one.own {
			found = append(found, UnderWay{one.decision, agreed})
		}
	}
	slices.SortFunc(found, func(a, b UnderWay) int { return a.Decision.JobID.Cmp(b.Decision.JobID) })
	return found
}

// note returns the entry of a decision, which the caller adds a signer to.
func (l *Ledger) note(digest common.Hash, decision protocol.AssignmentDecision) *cast {
	of := l.underWay[decision.Enclave]
	if of == nil {
		of = map[common.Hash]*cast{}
		l.underWay[decision.Enclave] = of
	}
	if of[digest] == nil {
		of[digest] = &cast{decision: decision, others: map[common.Address]struct{}{}}
	}
	return of[digest]
}
