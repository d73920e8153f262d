// Package ledger signs decisions, and never two different ones for a job and round that count at once: a decision is on
// disk before its signature leaves, so a crash cannot make the oracle forget what it signed. It also keeps what other
// members signed, and tells when two of a member's decisions contradict each other.
package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

var (
	// ErrEquivocation means that another decision was signed for the job and round that counts at the same time: signing
	// a second would forfeit the bond.
	ErrEquivocation = errors.New("another decision is signed for this job and round")
	// ErrDecided means that a decision was signed for the job and round.
	ErrDecided = errors.New("a decision is signed for this job and round")
	// ErrForeign means that the ledger on disk belongs to another chain, market or key.
	ErrForeign = errors.New("ledger is of another deployment or key")
)

// Signer signs digests with the oracle's key.
type Signer interface {
	Address() common.Address
	SignDigest(digest [32]byte) ([]byte, error)
}

type place struct {
	job   common.Hash
	round uint8
}

// Ledger holds the signed decisions. Its methods may be called concurrently.
type Ledger struct {
	domain protocol.Domain
	signer Signer

	mu sync.Mutex
	// signed are those of each place in the order in which they were signed; the last is the one that counts.
	signed map[place][]oracleapi.Decision
	newest map[common.Hash]uint8
	// order are all of them and those of others, for who reads what was signed.
	order []oracleapi.SignedDecision
	// own is how many of them were signed here.
	own int
	// seen are the decisions that other members signed, accused those of which two contradict each other.
	seen    map[vote][]sighting
	accused []Accusation
	// underWay are the decisions for each enclave by their digests, those of others among them.
	underWay map[common.Hash]map[common.Hash]*cast
	journal  *journal.Journal
}

// Open reads the ledger at path. Every decision in it must be signed by the signer under the domain.
func Open(path string, domain protocol.Domain, signer Signer) (*Ledger, error) {
	l := &Ledger{
		domain: domain, signer: signer, signed: map[place][]oracleapi.Decision{}, newest: map[common.Hash]uint8{},
		seen: map[vote][]sighting{}, underWay: map[common.Hash]map[common.Hash]*cast{},
	}
	log, err := journal.Open(path, func(record json.RawMessage) error {
		return l.replay(record)
	})
	if err != nil {
		return nil, fmt.Errorf("decisions: %w", err)
	}
	l.journal = log
	return l, nil
}

// Close closes the file.
func (l *Ledger) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.journal.Close()
}

// Sign fills in digest and signature of a decision, puts it on disk and returns it. The same decision again gives back
// what was signed before; another one for its job and round that counts at the same time is [ErrEquivocation]. The checks
// are asked once nothing can be promised or signed in between; the first that fails keeps the decision from being signed.
func (l *Ledger) Sign(document oracleapi.Decision, checks ...func() error) (oracleapi.Decision, error) {
	decision := document.Decision
	digest, err := decision.Digest(l.domain)
	if err != nil {
		return oracleapi.Decision{}, fmt.Errorf("sign decision: %w", err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, before := range l.signed[place{decision.JobID, decision.Round}] {
		if before.Digest == digest {
			return before, nil
		}
		equivocates, err := decision.Equivocates(before.Decision, l.domain)
		if err != nil {
			return oracleapi.Decision{}, fmt.Errorf("sign decision: %w", err)
		}
		if equivocates {
			return oracleapi.Decision{}, fmt.Errorf("job %s round %d: %w: %s, not %s", decision.JobID, decision.Round,
				ErrEquivocation, before.Digest, digest)
		}
	}
	for _, check := range checks {
		if err := check(); err != nil {
			return oracleapi.Decision{}, err
		}
	}
	signature, err := l.signer.SignDigest(digest)
	if err != nil {
		return oracleapi.Decision{}, fmt.Errorf("sign decision: %w", err)
	}
	document.Digest, document.Signatures = digest, []hexutil.Bytes{signature}
	if err := l.journal.Append(document); err != nil {
		return oracleapi.Decision{}, fmt.Errorf("keep decision: %w", err)
	}
	l.put(document)
	return document, nil
}

// Undecided does something that must not happen once a decision is signed for a job and round: [ErrDecided] if one is.
func (l *Ledger) Undecided(job common.Hash, round uint8, do func() error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.signed[place{job, round}]) > 0 {
		return fmt.Errorf("job %s round %d: %w", job, round, ErrDecided)
	}
	return do()
}

// Join adds other members' signatures to the newest decision of a job and round, if it has the digest. Who the signers
// are and whether they are members, the caller has seen. They are kept sorted by signer, and not on disk: members can be
// asked again.
func (l *Ledger) Join(job common.Hash, round uint8, digest common.Hash, signatures map[common.Address][]byte) (oracleapi.Decision, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := l.signed[place{job, round}]
	if len(all) == 0 || all[len(all)-1].Digest != digest {
		return oracleapi.Decision{}, false
	}
	document := all[len(all)-1]
	bySigner := maps.Clone(signatures)
	for _, signature := range document.Signatures {
		// Those that are held were recovered when they came.
		if signer, err := protocol.RecoverDigest(digest, signature); err == nil {
			bySigner[signer] = signature
		}
	}
	document.Signatures = nil
	for _, signer := range slices.SortedFunc(maps.Keys(bySigner), common.Address.Cmp) {
		document.Signatures = append(document.Signatures, bySigner[signer])
	}
	all[len(all)-1] = document
	return document, true
}

// Since returns what was signed or seen from a place on, at most `most` of it.
func (l *Ledger) Since(from, most int) []oracleapi.SignedDecision {
	l.mu.Lock()
	defer l.mu.Unlock()
	from = min(max(from, 0), len(l.order))
	return slices.Clone(l.order[from:min(from+most, len(l.order))])
}

// Newest returns the decision on a job's newest round; false if there is none.
func (l *Ledger) Newest(job common.Hash) (oracleapi.Decision, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	round, exists := l.newest[job]
	if !exists {
		return oracleapi.Decision{}, false
	}
	all := l.signed[place{job, round}]
	return all[len(all)-1], true
}

// Decision returns the newest decision on a job and round; false if there is none.
func (l *Ledger) Decision(job common.Hash, round uint8) (oracleapi.Decision, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := l.signed[place{job, round}]
	if len(all) == 0 {
		return oracleapi.Decision{}, false
	}
	return all[len(all)-1], true
}

// Rounds returns the newest decision of every round of a job that one was signed on, the oldest round first.
func (l *Ledger) Rounds(job common.Hash) []oracleapi.Decision {
	l.mu.Lock()
	defer l.mu.Unlock()
	rounds := []oracleapi.Decision{}
	newest, exists := l.newest[job]
	for round := 0; exists && round <= int(newest); round++ {
		if all := l.signed[place{job, uint8(round)}]; len(all) > 0 {
			rounds = append(rounds, all[len(all)-1])
		}
	}
	return rounds
}

// Count returns how many decisions were signed here.
func (l *Ledger) Count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.own
}

func (l *Ledger) checkOwn(document oracleapi.Decision) error {
	digest, err := document.Decision.Digest(l.domain)
	if err != nil {
		return fmt.Errorf("%w: %w", journal.ErrCorrupt, err)
	}
	if digest != document.Digest {
		return fmt.Errorf("decision on job %s was signed for another chain or market: %w: give another data directory",
			document.Decision.JobID, ErrForeign)
	}
	for _, signature := range document.Signatures {
		signer, err := protocol.RecoverDigest(digest, signature)
		if err != nil {
			return fmt.Errorf("%w: decision on job %s: %w", journal.ErrCorrupt, document.Decision.JobID, err)
		}
		if signer == l.signer.Address() {
			return nil
		}
	}
	return fmt.Errorf("decision on job %s was signed by another key than %s: %w: give another data directory",
		document.Decision.JobID, l.signer.Address(), ErrForeign)
}

func (l *Ledger) put(document oracleapi.Decision) {
	decision := document.Decision
	where := place{decision.JobID, decision.Round}
	l.signed[where] = append(l.signed[where], document)
	l.order = append(l.order, oracleapi.SignedDecision{Decision: decision, Signatures: document.Signatures})
	l.newest[decision.JobID] = max(l.newest[decision.JobID], decision.Round)
	l.note(document.Digest, decision).own = true
	l.own++
}
