package core

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/oracleapi"
)

// inputsTag begins the encoding, so that it can be told from any other.
const inputsTag = "assay.scheduler.inputs.v2"

// amountBytes hold any amount.
const amountBytes = 16

// encoding collects values of fixed width, big endian.
type encoding []byte

func (e *encoding) raw(values ...[]byte) {
	for _, value := range values {
		*e = append(*e, value...)
	}
}

func (e *encoding) bytes(values ...uint8) { *e = append(*e, values...) }

func (e *encoding) u16(values ...uint16) {
	for _, value := range values {
		*e = binary.BigEndian.AppendUint16(*e, value)
	}
}

func (e *encoding) u32(values ...uint32) {
	for _, value := range values {
		*e = binary.BigEndian.AppendUint32(*e, value)
	}
}

func (e *encoding) u64(values ...uint64) {
	for _, value := range values {
		*e = binary.BigEndian.AppendUint64(*e, value)
	}
}

func (e *encoding) amount(value *big.Int) {
	var fixed [amountBytes]byte
	e.raw(value.FillBytes(fixed[:]))
}

// InputsRoot is the keccak256 of the canonical encoding of all that a decision is made from: first what all candidates
// share, then the candidates in ascending order of their encodings. The request is in it by the job's id, which is its
// digest. The snapshot must pass [Snapshot.Check].
func (s *Snapshot) InputsRoot() common.Hash {
	encoded := make([][]byte, 0, len(s.Candidates)+1)
	for i := range s.Candidates {
		encoded = append(encoded, s.Candidates[i].encode())
	}
	slices.SortFunc(encoded, bytes.Compare)
	return crypto.Keccak256Hash(slices.Insert(encoded, 0, s.encodeShared())...)
}

func (s *Snapshot) encodeShared() []byte {
	var e encoding
	e.raw(crypto.Keccak256([]byte(inputsTag)))
	w := &s.Weights
	e.u32(w.Version)
	e.u16(w.Band, w.Price, w.Speed, w.Headroom, w.History, w.Load, w.TCB)
	e.raw(crypto.Keccak256([]byte(s.Profile.Name)), s.Profile.Epoch[:])
	preference := s.Profile.Preference.list()
	e.u16(preference[:]...)
	e.bytes(flag(s.Profile.EightBit), s.Round, s.Priority)
	e.raw(s.JobID[:], s.BlockHash[:])
	e.u64(s.Block, s.Time, s.Margin, s.FrozenAt)
	reserved := s.Reserved
	if reserved == nil {
		reserved = &Reservation{Collateral: new(big.Int)}
	}
	e.raw(reserved.Worker[:], reserved.Enclave[:])
	e.amount(reserved.Collateral)
	e.bytes(reserved.Slots)
	e.u32(uint32(len(s.Placed)), uint32(len(s.Candidates)))
	for _, seat := range s.Placed {
		e.raw(seat.Worker[:], seat.Platform[:])
	}
	return e
}

func (c *Candidate) encode() []byte {
	e := make(encoding, 0, 320)
	e.bytes(flag(c.Source == oracleapi.SourceSigned), c.Bid.Round)
	e.raw(c.Bid.JobID[:], c.Bid.Worker[:], c.Bid.Enclave[:])
	e.amount(c.Bid.Price)
	e.u64(c.Bid.ValidUntil)
	e.raw(c.Digest[:])
	e.u16(c.StoredScore, c.Worker.Late, c.Worker.Faulted)
	e.u32(c.Worker.ID)
	e.amount(c.Worker.FreeStake)
	n := &c.Enclave
	e.raw(n.Platform[:])
	e.u64(n.LiveUntil)
	e.bytes(flag(n.Exists), flag(n.Live), uint8(n.Tee), uint8(n.Status), n.Kinds, n.Capacity.Slots, n.Used)
	e.u16(n.Capacity.Cores, n.Capacity.Modes, c.Terms.Locality, c.Terms.MemoryFree)
	e.u32(n.WorkerID, n.Capacity.MemoryMiB, n.Capacity.EPCMiB, n.Capacity.KHz, c.Terms.LatencyMs, c.Terms.Turns)
	e.u64(c.Terms.Earned)
	return e
}

func flag(set bool) uint8 {
	if set {
		return 1
	}
	return 0
}
