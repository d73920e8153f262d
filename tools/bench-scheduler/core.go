package main

import (
	"encoding/binary"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

const now = 1_800_000_000

// prepareCore makes every machine bid for every job.
func prepareCore(_ testing.TB, machines []machine) decider {
	snapshot := &core.Snapshot{
		Request: protocol.JobRequest{
			Work: protocol.Work{Kind: protocol.KindSp1},
			Requirements: protocol.Requirements{
				TEEKinds: 1 << protocol.TeeTdx, MinKHz: needKHz, MemoryMiB: needMemoryMiB,
			},
			Offer: protocol.Offer{
				MinPrice: big.NewInt(1_000_000), MaxPrice: big.NewInt(1_000_000), Collateral: big.NewInt(1),
				FinalDeadline: now + 1_000,
			},
		},
		Time: now, Weights: protocoltest.Weights(), Profile: core.Balanced(),
	}
	for i, m := range machines {
		snapshot.Candidates = append(snapshot.Candidates, candidate(uint32(i), m))
	}
	var outcome *core.Outcome
	return decider{
		next: func(i int) error {
			snapshot.JobID = common.BigToHash(big.NewInt(int64(i)))
			for at := range snapshot.Candidates {
				snapshot.Candidates[at].Bid.JobID = snapshot.JobID
			}
			return nil
		},
		decide: func() (err error) {
			outcome, err = core.Decide(snapshot)
			return err
		},
		result: func() (chosen, looked int, err error) {
			winner, won := outcome.Winner()
			if !won {
				return 0, 0, errors.New("nobody won")
			}
			return int(winner.Candidate.Worker.ID) - 1, len(outcome.Ranked) + len(outcome.Rejected), nil
		},
	}
}

func candidate(i uint32, m machine) core.Candidate {
	var id [4]byte
	binary.BigEndian.PutUint32(id[:], i+1)
	tee := protocol.TeeSgx
	if m.tdx {
		tee = protocol.TeeTdx
	}
	return core.Candidate{
		Source: oracleapi.SourceSigned, Digest: common.BytesToHash(id[:]),
		Bid: protocol.Bid{
			Worker: common.BytesToAddress(id[:]), Enclave: common.BytesToHash(id[:]), Price: big.NewInt(m.price),
			ValidUntil: now + 60,
		},
		Worker: core.WorkerFacts{ID: i + 1, FreeStake: big.NewInt(10)},
		Enclave: core.EnclaveFacts{
			Exists: true, WorkerID: i + 1, Live: true, LiveUntil: now + 60, Tee: tee, Kinds: 1 << protocol.KindSp1,
			Capacity: protocol.Capacity{Cores: 4, MemoryMiB: m.memoryMiB, KHz: m.kHz, Slots: 4},
		},
	}
}
