package core

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
)

// Inputs lists by name all that the inputs root digests, in an order that does not depend on the snapshot's: whoever got
// another root finds the value that differs. The snapshot must pass [Snapshot.Check].
func (s *Snapshot) Inputs() []oracleapi.Input {
	list := s.sharedInputs()
	order := make([]*Candidate, len(s.Candidates))
	for i := range s.Candidates {
		order[i] = &s.Candidates[i]
	}
	slices.SortFunc(order, func(a, b *Candidate) int {
		return cmp.Or(compareBids(a, b), bytes.Compare(a.encode(), b.encode()))
	})
	for _, candidate := range order {
		list = append(list, candidate.inputs()...)
	}
	return list
}

func input(name string, value any) oracleapi.Input {
	return oracleapi.Input{Name: name, Value: fmt.Sprint(value)}
}

func (s *Snapshot) sharedInputs() []oracleapi.Input {
	list := []oracleapi.Input{
		input("job", s.JobID), input("round", s.Round), input("time", s.Time), input("block", s.Block),
		input("block.hash", s.BlockHash), input("margin", s.Margin), input("frozenAt", s.FrozenAt),
		input("priority", s.Priority), input("weights", fmt.Sprintf("%+v", s.Weights)),
		input("profile", fmt.Sprintf("%+v", s.Profile)),
	}
	if s.Reserved != nil {
		list = append(list, input("reserved.worker", s.Reserved.Worker), input("reserved.enclave", s.Reserved.Enclave),
			input("reserved.collateral", s.Reserved.Collateral), input("reserved.slots", s.Reserved.Slots))
	}
	for i, seat := range s.Placed {
		list = append(list, input(fmt.Sprintf("replica %d", i), fmt.Sprintf("%s on %x", seat.Worker, seat.Platform)))
	}
	return list
}

// inputs are named after the bid, so that a bid that only one side has stands out at once.
func (c *Candidate) inputs() []oracleapi.Input {
	name := "standing bid of " + c.Bid.Worker.String()
	if c.Digest != (common.Hash{}) {
		name = "bid " + c.Digest.String() + " of " + c.Bid.Worker.String()
	}
	e, t := &c.Enclave, &c.Terms
	return []oracleapi.Input{
		input(name, "present"),
		input(name+" round", c.Bid.Round), input(name+" enclave", c.Bid.Enclave), input(name+" price", c.Bid.Price),
		input(name+" validUntil", c.Bid.ValidUntil), input(name+" storedScore", c.StoredScore),
		input(name+" worker.id", c.Worker.ID), input(name+" worker.freeStake", c.Worker.FreeStake),
		input(name+" worker.late", c.Worker.Late), input(name+" worker.faulted", c.Worker.Faulted),
		input(name+" enclave.exists", e.Exists), input(name+" enclave.workerId", e.WorkerID),
		input(name+" enclave.platform", fmt.Sprintf("%x", e.Platform)), input(name+" enclave.live", e.Live),
		input(name+" enclave.liveUntil", e.LiveUntil), input(name+" enclave.tee", uint8(e.Tee)),
		input(name+" enclave.status", uint8(e.Status)), input(name+" enclave.kinds", e.Kinds),
		input(name+" enclave.capacity", fmt.Sprintf("%+v", e.Capacity)), input(name+" enclave.used", e.Used),
		input(name+" latencyMs", t.LatencyMs), input(name+" locality", t.Locality),
		input(name+" memoryFree", t.MemoryFree), input(name+" earned", t.Earned), input(name+" turns", t.Turns),
	}
}
