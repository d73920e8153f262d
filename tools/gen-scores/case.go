package main

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// scoreCase is what one score is computed from, in the form in which the chain keeps it.
type scoreCase struct {
	price, maxPrice *big.Int
	enclave         protocol.EnclaveState
	worker          protocol.WorkerRecord
	slots           uint8
	needs           protocol.Requirements
	weights         protocol.Weights
}

func (c *scoreCase) parts() protocol.ScoreParts {
	return protocol.Score(&protocol.ScoreFacts{
		Price: c.price, MaxPrice: c.maxPrice, Capacity: c.enclave.Capacity, Used: c.enclave.Used, Status: c.enclave.Status,
		Faulted: c.worker.Faulted, Late: c.worker.Late, Slots: c.slots, Needs: c.needs,
	}, &c.weights)
}

// caseVector is a case in a vector file; the arrays are in the order price, speed, headroom, history, load, tcb.
type caseVector struct {
	Price       string      `json:"price"`
	MaxPrice    string      `json:"maxPrice"`
	EnclaveWord common.Hash `json:"enclaveWord"`
	WorkerWord  common.Hash `json:"workerWord"`
	Slots       uint8       `json:"slots"`
	MinKHz      uint32      `json:"minKHz"`
	MemoryMiB   uint32      `json:"memoryMiB"`
	EPCMiB      uint32      `json:"epcMiB"`
	Weights     [6]uint16   `json:"weights"`
	Parts       [6]uint16   `json:"parts"`
	Score       uint16      `json:"score"`
}

func (c *scoreCase) vector() caseVector {
	w, p := c.weights, c.parts()
	return caseVector{
		Price: c.price.String(), MaxPrice: c.maxPrice.String(), EnclaveWord: c.enclave.Pack(), WorkerWord: c.worker.Pack(),
		Slots: c.slots, MinKHz: c.needs.MinKHz, MemoryMiB: c.needs.MemoryMiB, EPCMiB: c.needs.EPCMiB,
		Weights: [6]uint16{w.Price, w.Speed, w.Headroom, w.History, w.Load, w.TCB},
		Parts:   [6]uint16{p.Price, p.Speed, p.Headroom, p.History, p.Load, p.TCB},
		Score:   p.Total,
	}
}

// encodeCases is abi.encode of an array of structs with the fields of caseVector, all of one word each.
func encodeCases(cases []scoreCase) []byte {
	var encoded []byte
	number := func(values ...uint64) {
		for _, value := range values {
			encoded = binary.BigEndian.AppendUint64(append(encoded, make([]byte, 24)...), value)
		}
	}
	number(32, uint64(len(cases)))
	for i := range cases {
		c := &cases[i]
		v := c.vector()
		for _, word := range []common.Hash{common.BigToHash(c.price), common.BigToHash(c.maxPrice), v.EnclaveWord, v.WorkerWord} {
			encoded = append(encoded, word[:]...)
		}
		number(uint64(v.Slots), uint64(v.MinKHz), uint64(v.MemoryMiB), uint64(v.EPCMiB))
		for _, value := range append(v.Weights[:], v.Parts[:]...) {
			number(uint64(value))
		}
		number(uint64(v.Score))
	}
	return encoded
}
