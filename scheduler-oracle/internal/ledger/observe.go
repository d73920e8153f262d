package ledger

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

// sightings bounds the decisions that are kept of a member on one job and round; two are enough to convict it.
const sightings = 8

// Accusation is two decisions of a member that cannot both be honest.
type Accusation struct {
	Member common.Address
	// First and Second have one signature each, the member's.
	First, Second oracleapi.SignedDecision
}

// vote is a member's say on a job and round.
type vote struct {
	member common.Address
	place
}

type sighting struct {
	digest   common.Hash
	decision oracleapi.SignedDecision
}

// observed is the line on disk of a decision that another member signed.
type observed struct {
	Member   common.Address            `json:"member"`
	Observed *oracleapi.SignedDecision `json:"observed"`
}

// Observe keeps a decision that another member signed, once it is on disk; the caller has recovered the signer. It tells
// whether the decision contradicts an earlier one of the member: the pair is then among the [Ledger.Accusations].
func (l *Ledger) Observe(member common.Address, decision protocol.AssignmentDecision, signature []byte) (contradicts bool, err error) {
	digest, err := decision.Digest(l.domain)
	if err != nil {
		return false, fmt.Errorf("keep a member's decision: %w", err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	held := l.seen[vote{member, place{decision.JobID, decision.Round}}]
	known := slices.ContainsFunc(held, func(s sighting) bool { return s.digest == digest })
	if known || len(held) >= sightings || member == l.signer.Address() {
		return false, nil
	}
	one := sighting{digest, oracleapi.SignedDecision{Decision: decision, Signatures: []hexutil.Bytes{signature}}}
	if err := l.journal.Append(observed{member, &one.decision}); err != nil {
		return false, fmt.Errorf("keep a member's decision: %w", err)
	}
	return l.see(member, one)
}

// Accusations are those that came up, the oldest first.
func (l *Ledger) Accusations() []Accusation {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.accused)
}

func (l *Ledger) see(member common.Address, one sighting) (contradicts bool, err error) {
	decision := one.decision.Decision
	at := vote{member, place{decision.JobID, decision.Round}}
	for _, before := range l.seen[at] {
		equivocates, err := decision.Equivocates(before.decision.Decision, l.domain)
		if err != nil {
			return false, fmt.Errorf("compare a member's decisions: %w", err)
		}
		if equivocates {
			l.accused = append(l.accused, Accusation{member, before.decision, one.decision})
			contradicts = true
			break
		}
	}
	l.seen[at] = append(l.seen[at], one)
	l.order = append(l.order, one.decision)
	l.note(one.digest, decision).others[member] = struct{}{}
	return contradicts, nil
}

// replay takes in a line from the disk.
func (l *Ledger) replay(record json.RawMessage) error {
	var line observed
	if err := json.Unmarshal(record, &line); err != nil {
		return fmt.Errorf("%w: %w", journal.ErrCorrupt, err)
	}
	if line.Observed != nil {
		return l.replayObserved(line)
	}
	var decision oracleapi.Decision
	if err := json.Unmarshal(record, &decision); err != nil {
		return fmt.Errorf("%w: %w", journal.ErrCorrupt, err)
	}
	if err := l.checkOwn(decision); err != nil {
		return err
	}
	l.put(decision)
	return nil
}

func (l *Ledger) replayObserved(line observed) error {
	digest, err := line.Observed.Decision.Digest(l.domain)
	if err != nil || len(line.Observed.Signatures) != 1 {
		return fmt.Errorf("%w: decision of member %s", journal.ErrCorrupt, line.Member)
	}
	if signer, err := protocol.RecoverDigest(digest, line.Observed.Signatures[0]); err != nil || signer != line.Member {
		return fmt.Errorf("decision of member %s was signed for another chain or market: %w: give another data directory",
			line.Member, ErrForeign)
	}
	_, err = l.see(line.Member, sighting{digest, *line.Observed})
	return err
}
