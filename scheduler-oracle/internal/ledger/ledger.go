// Package ledger signs decisions, and never two different ones for the same job and round: a decision is on disk before
// its signature leaves, so a crash cannot make the oracle forget what it signed.
package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

var (
	// ErrEquivocation means that another decision was signed for the job and round: signing a second would forfeit the
	// bond.
	ErrEquivocation = errors.New("another decision is signed for this job and round")
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

	mu      sync.Mutex
	signed  map[place]oracleapi.Decision
	newest  map[common.Hash]uint8
	journal *journal.Journal
}

// Open reads the ledger at path. Every decision in it must be signed by the signer under the domain.
func Open(path string, domain protocol.Domain, signer Signer) (*Ledger, error) {
	l := &Ledger{
		domain: domain, signer: signer, signed: map[place]oracleapi.Decision{}, newest: map[common.Hash]uint8{},
	}
	log, err := journal.Open(path, func(record json.RawMessage) error {
		var decision oracleapi.Decision
		if err := json.Unmarshal(record, &decision); err != nil {
			return fmt.Errorf("%w: %w", journal.ErrCorrupt, err)
		}
		if err := l.checkOwn(decision); err != nil {
			return err
		}
		l.put(decision)
		return nil
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
// what was signed before; a different one for its job and round is [ErrEquivocation].
func (l *Ledger) Sign(document oracleapi.Decision) (oracleapi.Decision, error) {
	decision := document.Decision
	digest, err := decision.Digest(l.domain)
	if err != nil {
		return oracleapi.Decision{}, fmt.Errorf("sign decision: %w", err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if before, exists := l.signed[place{decision.JobID, decision.Round}]; exists {
		if before.Digest == digest {
			return before, nil
		}
		return oracleapi.Decision{}, fmt.Errorf("job %s round %d: %w: %s, not %s", decision.JobID, decision.Round,
			ErrEquivocation, before.Digest, digest)
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

// Newest returns the decision on a job's newest round; false if there is none.
func (l *Ledger) Newest(job common.Hash) (oracleapi.Decision, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	round, exists := l.newest[job]
	return l.signed[place{job, round}], exists
}

// Decision returns the decision on a job and round; false if there is none.
func (l *Ledger) Decision(job common.Hash, round uint8) (oracleapi.Decision, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	decision, exists := l.signed[place{job, round}]
	return decision, exists
}

// Count returns how many decisions are held.
func (l *Ledger) Count() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.signed)
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
	l.signed[place{decision.JobID, decision.Round}] = document
	l.newest[decision.JobID] = max(l.newest[decision.JobID], decision.Round)
}
