// Package promise gives receipts for bids, and remembers them: a receipt is on disk before it leaves, and from then on the
// oracle signs no decision that breaks it.
//
// A receipt is only given for what the worker could do beside everything else that it was promised: bids reserve nothing,
// so of two bids for one slot the second would have to be passed over, and that would look like a broken promise.
package promise

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

var (
	// ErrNoRoom means that the worker's promised bids leave no room for another.
	ErrNoRoom = errors.New("the worker's promised bids leave no room for another")
	// ErrBroken means that a decision would break a receipt.
	ErrBroken = errors.New("the decision would break a receipt")
	// ErrForeign means that the receipts on disk belong to another chain, oracle or key.
	ErrForeign = errors.New("receipts are of another deployment or key")
)

// Signer signs digests with the oracle's key.
type Signer interface {
	Address() common.Address
	SignDigest(digest [32]byte) ([]byte, error)
}

// Ledger keeps receipts and decisions apart in time.
type Ledger interface {
	Undecided(job common.Hash, round uint8, do func() error) error
}

// Ask is a bid that a receipt is wanted for.
type Ask struct {
	Receipt protocol.BidReceipt `json:"receipt"`
	// Slots and Collateral are what the job would take of the enclave and of the worker's stake.
	Slots      uint8    `json:"slots"`
	Collateral *big.Int `json:"collateral"`
}

// record is a line on disk.
type record struct {
	Ask
	Signature []byte `json:"signature"`
}

type place struct {
	job   common.Hash
	round uint8
}

// Promises holds the receipts. Its methods may be called concurrently.
type Promises struct {
	domain protocol.Domain
	signer Signer
	ledger Ledger

	mu      sync.Mutex
	journal *journal.Journal
	order   []oracleapi.SignedReceipt
	places  map[place][]record
}

// Open reads the receipts at path; domain is SchedulerOracle's. Every one must be signed by the signer.
func Open(path string, domain protocol.Domain, signer Signer, ledger Ledger) (*Promises, error) {
	p := &Promises{domain: domain, signer: signer, ledger: ledger, places: map[place][]record{}}
	log, err := journal.Open(path, func(line json.RawMessage) error {
		var held record
		if err := json.Unmarshal(line, &held); err != nil {
			return fmt.Errorf("%w: %w", journal.ErrCorrupt, err)
		}
		by, err := oracleapi.SignedReceipt{Receipt: held.Receipt, Signature: held.Signature}.Signer(domain)
		if err != nil || by != signer.Address() {
			return fmt.Errorf("receipt for job %s is not of %s on this chain: %w: give another data directory",
				held.Receipt.JobID, signer.Address(), ErrForeign)
		}
		p.put(held)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("receipts: %w", err)
	}
	p.journal = log
	return p, nil
}

// Close closes the file.
func (p *Promises) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.journal.Close()
}

// Give signs a receipt, puts it on disk and returns it. The facts in the receipt say what is free; open tells of a job and
// round whether bids for it may still be assigned, and now is the chain's time. What was promised for the same bid is given
// again; [ErrNoRoom] as said there, and the ledger's error once a decision is signed.
func (p *Promises) Give(ask Ask, now uint64, open func(job common.Hash, round uint8) bool) (oracleapi.SignedReceipt, error) {
	var given oracleapi.SignedReceipt
	err := p.ledger.Undecided(ask.Receipt.JobID, ask.Receipt.Round, func() error {
		p.mu.Lock()
		defer p.mu.Unlock()
		if held, exists := p.find(ask.Receipt); exists {
			given = oracleapi.SignedReceipt{Receipt: held.Receipt, Signature: held.Signature}
			return nil
		}
		if err := p.checkRoom(ask, now, open); err != nil {
			return err
		}
		digest, err := ask.Receipt.Digest(p.domain)
		if err != nil {
			return fmt.Errorf("sign receipt: %w", err)
		}
		signature, err := p.signer.SignDigest(digest)
		if err != nil {
			return fmt.Errorf("sign receipt: %w", err)
		}
		held := record{ask, signature}
		if err := p.journal.Append(held); err != nil {
			return fmt.Errorf("keep receipt: %w", err)
		}
		p.put(held)
		given = oracleapi.SignedReceipt{Receipt: ask.Receipt, Signature: signature}
		return nil
	})
	return given, err
}

// Key tells the receipts of one worker for a job and round apart.
func Key(r protocol.BidReceipt) common.Hash {
	return crypto.Keccak256Hash(r.JobID[:], []byte{r.Round}, r.Worker[:], r.Enclave[:], r.Price.Bytes(),
		binary.BigEndian.AppendUint64(nil, r.ValidUntil), r.EnclaveWord[:], r.WorkerWord[:])
}

// Held returns what was promised for a bid; false if nothing was.
func (p *Promises) Held(bid protocol.Bid) (oracleapi.SignedReceipt, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	held, exists := p.find(protocol.BidReceipt{
		JobID: bid.JobID, Round: bid.Round, Worker: bid.Worker, Enclave: bid.Enclave, Price: bid.Price, ValidUntil: bid.ValidUntil,
	})
	return oracleapi.SignedReceipt{Receipt: held.Receipt, Signature: held.Signature}, exists
}

// Check refuses a decision that breaks a receipt, [ErrBroken]. It asks excused whether the snapshot shows that the bid
// could not have been taken; the chain then shows the same to whoever would challenge.
func (p *Promises) Check(decision protocol.AssignmentDecision, band uint16, excused func(protocol.BidReceipt) bool) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, held := range p.places[place{decision.JobID, decision.Round}] {
		if held.Receipt.Breaks(decision, band) && !excused(held.Receipt) {
			return fmt.Errorf("job %s round %d: %w: %s was promised %d points for its bid, the decision is for %d", decision.JobID,
				decision.Round, ErrBroken, held.Receipt.Worker, held.Receipt.Score, decision.Score)
		}
	}
	return nil
}

// Since returns the receipts from a place on, at most `most` of them.
func (p *Promises) Since(from, most int) []oracleapi.SignedReceipt {
	p.mu.Lock()
	defer p.mu.Unlock()
	from = min(max(from, 0), len(p.order))
	return slices.Clone(p.order[from:min(from+most, len(p.order))])
}

// checkRoom asks whether the worker could do all that it is promised at once.
func (p *Promises) checkRoom(ask Ask, now uint64, open func(job common.Hash, round uint8) bool) error {
	enclave, worker := protocol.UnpackEnclaveState(ask.Receipt.EnclaveWord), protocol.UnpackWorker(ask.Receipt.WorkerWord)
	slots, stake := int(ask.Slots), new(big.Int).Set(ask.Collateral)
	for where, held := range p.places {
		if where == (place{ask.Receipt.JobID, ask.Receipt.Round}) || !open(where.job, where.round) {
			continue
		}
		ofEnclave, ofWorker := 0, new(big.Int)
		for _, other := range held {
			if other.Receipt.Worker != ask.Receipt.Worker || other.Receipt.ValidUntil < now {
				continue
			}
			// Only one of a worker's bids for a job can win.
			if other.Receipt.Enclave == ask.Receipt.Enclave {
				ofEnclave = max(ofEnclave, int(other.Slots))
			}
			if other.Collateral.Cmp(ofWorker) > 0 {
				ofWorker = other.Collateral
			}
		}
		slots += ofEnclave
		stake.Add(stake, ofWorker)
	}
	free := int(enclave.Capacity.Slots) - int(enclave.Used)
	if slots > free {
		return fmt.Errorf("%w: enclave %s has %d slots free, the bids take %d", ErrNoRoom, ask.Receipt.Enclave, free, slots)
	}
	if freeStake := new(big.Int).Sub(worker.Stake, worker.Reserved); stake.Cmp(freeStake) > 0 {
		return fmt.Errorf("%w: %s has a stake of %s free, the bids take %s", ErrNoRoom, ask.Receipt.Worker, freeStake, stake)
	}
	return nil
}

// find looks for the receipt of the same bid, whatever facts it was given on.
func (p *Promises) find(receipt protocol.BidReceipt) (record, bool) {
	for _, held := range p.places[place{receipt.JobID, receipt.Round}] {
		other := held.Receipt
		if other.Worker == receipt.Worker && other.Enclave == receipt.Enclave && other.ValidUntil == receipt.ValidUntil &&
			other.Price.Cmp(receipt.Price) == 0 {
			return held, true
		}
	}
	return record{}, false
}

func (p *Promises) put(held record) {
	where := place{held.Receipt.JobID, held.Receipt.Round}
	p.places[where] = append(p.places[where], held)
	p.order = append(p.order, oracleapi.SignedReceipt{Receipt: held.Receipt, Signature: held.Signature})
}
