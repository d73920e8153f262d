package index

import (
	"encoding/hex"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// Worker is what the chain said about an operator. Amounts are in the stake token.
type Worker struct {
	Operator  common.Address `json:"operator"`
	WorkerID  uint32         `json:"workerId"`
	PeerID    common.Hash    `json:"peerId"`
	URL       string         `json:"url"`
	Stake     string         `json:"stake"`
	Unbonding string         `json:"unbonding"`
	Slashed   string         `json:"slashed"`
	// Assigned, Settled, Expired and Excused count jobs, and replicas of jobs.
	Assigned   uint64 `json:"assigned"`
	Settled    uint64 `json:"settled"`
	Expired    uint64 `json:"expired"`
	Excused    uint64 `json:"excused"`
	Registered Place  `json:"registered"`
}

// apply takes in one event of the worker.
func (w *Worker) apply(event chain.Event) {
	switch e := event.(type) {
	case chain.WorkerRegistered:
		*w = Worker{
			Operator: e.Operator, WorkerID: e.WorkerID, PeerID: e.PeerID, URL: e.URL, Stake: "0", Unbonding: "0",
			Slashed: "0", Registered: placeOf(event),
		}
	case chain.EndpointChanged:
		w.PeerID, w.URL = e.PeerID, e.URL
	case chain.StakeDeposited:
		w.Stake = amount(e.Stake)
	case chain.StakeWithdrawRequested:
		w.Stake, w.Unbonding = minus(w.Stake, e.Amount), plus(w.Unbonding, e.Amount)
	case chain.StakeWithdrawn:
		w.Unbonding = minus(w.Unbonding, e.Amount)
	case chain.StakeSlashed:
		w.Stake, w.Slashed = minus(w.Stake, e.Amount), plus(w.Slashed, e.Amount)
	default:
		w.count(event)
	}
}

// count takes in what became of a job.
func (w *Worker) count(event chain.Event) {
	switch e := event.(type) {
	case chain.JobAssigned, chain.ReplicaAssigned:
		w.Assigned++
	case chain.JobSettled, chain.ResultStated:
		w.Settled++
	case chain.JobExpired:
		w.Expired++
	case chain.JobExcused:
		w.Excused++
	case chain.RoundEnded:
		if e.Slashed.Sign() > 0 {
			w.Expired++
		} else {
			w.Excused++
		}
	case chain.ReplicaEnded:
		switch e.State {
		case protocol.ReplicaPaid:
			w.Settled++
		case protocol.ReplicaSlashed:
			w.Expired++
		case protocol.ReplicaExcused:
			w.Excused++
		}
	}
}

// Signer is a key that speaks for an enclave.
type Signer struct {
	Key common.Address `json:"key"`
	// Expiry is the last second at which it signs validly.
	Expiry   uint64 `json:"expiry"`
	Sequence uint64 `json:"sequence"`
	Place
}

// Capacity is what an enclave attested it has.
type Capacity struct {
	Cores     uint16 `json:"cores"`
	MemoryMiB uint32 `json:"memoryMiB"`
	EPCMiB    uint32 `json:"epcMiB"`
	KHz       uint32 `json:"kHz"`
	Slots     uint8  `json:"slots"`
	Modes     uint16 `json:"modes"`
}

// Enclave is what the chain said about an enclave.
type Enclave struct {
	ID          common.Hash    `json:"enclave"`
	Operator    common.Address `json:"operator"`
	Platform    common.Hash    `json:"platform"`
	Measurement common.Hash    `json:"measurement"`
	FMSPC       string         `json:"fmspc"`
	// TCBStatus is the last verdict on its platform, good until ValidUntil; empty before the first.
	TCBStatus  string `json:"tcbStatus"`
	ValidUntil uint64 `json:"validUntil"`
	Frozen     bool   `json:"frozen"`
	// TakenOver tells whether another enclave has its platform now.
	TakenOver bool `json:"takenOver"`
	// Capacity is as stated; the speed that counts may be less.
	Capacity   *Capacity   `json:"capacity,omitempty"`
	PeerID     common.Hash `json:"peerId"`
	Signers    []Signer    `json:"signers"`
	Registered Place       `json:"registered"`
}

// LiveAt tells whether any signer speaks for the enclave at a moment, as far as its own events tell: quarantines of
// platforms and measurements are not looked at.
func (e *Enclave) LiveAt(now uint64) bool {
	if e.Frozen || e.TakenOver {
		return false
	}
	return slices.ContainsFunc(e.Signers, func(s Signer) bool { return now <= s.Expiry })
}

// keptSigners is how many signers the registry keeps of an enclave.
const keptSigners = 2

// apply takes in one event of the enclave.
func (e *Enclave) apply(event chain.Event) {
	switch said := event.(type) {
	case chain.EnclaveRegistered:
		e.ID, e.Operator, e.Platform, e.Measurement = said.Enclave, said.Operator, said.Platform, said.Measurement
		e.FMSPC, e.Registered = hex.EncodeToString(said.FMSPC[:]), placeOf(event)
		e.keepSigners(e.Signers)
	case chain.SignerAdmitted:
		e.ID, e.PeerID, e.TakenOver = said.Enclave, said.PeerID, false
		if stated, err := protocol.UnpackCapacity(said.Capacity); err == nil {
			capacity := Capacity(stated)
			e.Capacity = &capacity
		}
		admitted := Signer{Key: said.Signer, Expiry: said.Expiry, Sequence: said.Sequence, Place: placeOf(event)}
		others := slices.DeleteFunc(e.Signers, func(s Signer) bool { return s.Key == said.Signer })
		e.keepSigners(append([]Signer{admitted}, others...))
	case chain.SignersRetired:
		e.ID = said.Enclave
		e.keepSigners(nil)
	case chain.EnclaveAppraised:
		e.ID, e.TCBStatus, e.ValidUntil = said.Enclave, said.Status.String(), said.ValidUntil
	case chain.EnclaveFrozen:
		e.ID, e.Frozen = said.Enclave, said.Frozen
	case chain.EnclaveTakenOver:
		e.ID, e.TakenOver = said.Enclave, true
	}
}

func (e *Enclave) keepSigners(signers []Signer) {
	e.Signers = append([]Signer{}, signers[:min(len(signers), keptSigners)]...)
}

func amount(value *big.Int) string {
	if value == nil {
		return "0"
	}
	return value.String()
}

func plus(sum string, value *big.Int) string {
	return amount(new(big.Int).Add(number(sum), value))
}

func minus(sum string, value *big.Int) string {
	return amount(new(big.Int).Sub(number(sum), value))
}

func number(text string) *big.Int {
	value, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int) // a record that begins in the middle has no sums yet
	}
	return value
}
