package core

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/oracleapi"
)

// inputsTag begins the encoding, so that it can be told from any other.
const inputsTag = "assay.scheduler.inputs.v1"

// words collects 32-byte words.
type words struct{ bytes.Buffer }

func (w *words) hash(values ...common.Hash) {
	for _, value := range values {
		w.Write(value[:])
	}
}

func (w *words) numbers(values ...uint64) {
	for _, value := range values {
		w.hash(common.BigToHash(new(big.Int).SetUint64(value)))
	}
}

func (w *words) amount(value *big.Int) { w.hash(common.BigToHash(value)) }

func (w *words) address(value common.Address) { w.hash(common.BytesToHash(value[:])) }

// InputsRoot is the keccak256 of the canonical encoding of all that a decision is made from: the tag's hash, the weights,
// job, round, block, time, margin, reservation, number of candidates, and the candidates in ascending order of
// their encodings; each value is one word. The request is in it by the job's id, which is its digest.
func (s *Snapshot) InputsRoot() common.Hash {
	var head words
	head.hash(crypto.Keccak256Hash([]byte(inputsTag)))
	weights := &s.Weights
	head.numbers(
		uint64(weights.Version), uint64(weights.Band), uint64(weights.Price), uint64(weights.Speed), uint64(weights.Headroom),
		uint64(weights.History), uint64(weights.Load), uint64(weights.TCB),
	)
	head.hash(s.JobID)
	head.numbers(uint64(s.Round), s.Block)
	head.hash(s.BlockHash)
	head.numbers(s.Time, s.Margin)
	reserved := s.Reserved
	if reserved == nil {
		reserved = &Reservation{Collateral: new(big.Int)}
	}
	head.address(reserved.Worker)
	head.hash(reserved.Enclave)
	head.amount(reserved.Collateral)
	head.numbers(uint64(reserved.Slots), uint64(len(s.Candidates)))

	encoded := make([][]byte, 0, len(s.Candidates))
	for i := range s.Candidates {
		encoded = append(encoded, s.Candidates[i].encode())
	}
	slices.SortFunc(encoded, bytes.Compare)
	return crypto.Keccak256Hash(append([][]byte{head.Bytes()}, encoded...)...)
}

func (c *Candidate) encode() []byte {
	var w words
	w.numbers(flag(c.Source == oracleapi.SourceSigned), uint64(c.Bid.Round))
	w.address(c.Bid.Worker)
	w.hash(c.Bid.Enclave)
	w.amount(c.Bid.Price)
	w.numbers(c.Bid.ValidUntil)
	w.hash(c.Digest)
	w.numbers(uint64(c.StoredScore), uint64(c.Worker.ID))
	w.amount(c.Worker.FreeStake)
	w.numbers(uint64(c.Worker.Late), uint64(c.Worker.Faulted))
	e := &c.Enclave
	w.numbers(
		flag(e.Exists), uint64(e.WorkerID), flag(e.Live), e.LiveUntil, uint64(e.Tee), uint64(e.Status), uint64(e.Kinds),
		uint64(e.Capacity.Cores), uint64(e.Capacity.MemoryMiB), uint64(e.Capacity.EPCMiB), uint64(e.Capacity.KHz),
		uint64(e.Capacity.Slots), uint64(e.Capacity.Modes), uint64(e.Used),
	)
	return w.Bytes()
}

func flag(set bool) uint64 {
	if set {
		return 1
	}
	return 0
}
