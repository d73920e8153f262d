package core_test

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/protocol/protocoltest"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

const now = 1_800_000_000

// newSnapshot is a job that asks for a little of everything, with no bid.
func newSnapshot() *core.Snapshot {
	return &core.Snapshot{
		JobID: common.HexToHash("0x0b"),
		Round: 0,
		Request: protocol.JobRequest{
			Work: protocol.Work{Kind: protocol.KindSp1},
			Requirements: protocol.Requirements{
				TEEKinds: 1 << protocol.TeeTdx, TCBClasses: 1<<protocol.TcbUpToDate | 1<<protocol.TcbSWHardeningNeeded,
				Cores: 2, MemoryMiB: 1_024, EPCMiB: 16, MinKHz: 1_000,
			},
			Offer: protocol.Offer{
				MinPrice: big.NewInt(500), MaxPrice: big.NewInt(1_000), Collateral: big.NewInt(100),
				OpenAt: now - 50, RampSeconds: 100, FinalDeadline: now + 1_000,
			},
		},
		Weights: protocoltest.Weights(), Profile: core.Balanced(),
		Block: 7, BlockHash: common.HexToHash("0x77"), Time: now, Margin: 10,
	}
}

// signed is a bid of worker number n that satisfies newSnapshot to the letter.
func signed(n uint32) core.Candidate {
	return core.Candidate{
		Source: oracleapi.SourceSigned,
		Bid: protocol.Bid{
			JobID: common.HexToHash("0x0b"), Worker: workerAccount(n), Enclave: common.HexToHash(fmt.Sprintf("0xe%d", n)),
			Price: big.NewInt(700), ValidUntil: now + 10,
		},
		Digest: common.HexToHash(fmt.Sprintf("0xd%d", n)),
		Worker: core.WorkerFacts{ID: n, FreeStake: big.NewInt(100)},
		Enclave: core.EnclaveFacts{
			Exists: true, WorkerID: n, Platform: core.Platform{byte(n), byte(n >> 8), 1}, Live: true, LiveUntil: now + 10, Tee: protocol.TeeTdx,
			Status: protocol.TcbUpToDate, Kinds: 1 << protocol.KindSp1,
			Capacity: protocol.Capacity{Cores: 2, MemoryMiB: 1_024, EPCMiB: 16, KHz: 1_000, Slots: 1}, Used: 0,
		},
	}
}

// standing turns a candidate into the job's best on-chain bid, with its reservation in the snapshot.
func standing(s *core.Snapshot, c core.Candidate, stored uint16) core.Candidate {
	c.Source, c.Digest, c.StoredScore = oracleapi.SourceChain, common.Hash{}, stored
	slots, _ := c.Enclave.Capacity.SlotsUp(s.Request.Requirements)
	c.Enclave.Used += slots
	c.Worker.FreeStake = new(big.Int).Sub(c.Worker.FreeStake, s.Request.Offer.Collateral)
	s.Reserved = &core.Reservation{
		Worker: c.Bid.Worker, Enclave: c.Bid.Enclave, Collateral: s.Request.Offer.Collateral, Slots: slots,
	}
	return c
}

func workerAccount(n uint32) common.Address {
	return common.BigToAddress(big.NewInt(int64(n)))
}

// decide requires that a snapshot is sound.
func decide(t require.TestingT, s *core.Snapshot) *core.Outcome {
	outcome, err := core.Decide(s)
	require.NoError(t, err)
	return outcome
}

// fallen is a rejected bid without what explains it.
type fallen struct {
	candidate *core.Candidate
	reason    string
}

func rejected(o *core.Outcome) []fallen {
	var all []fallen
	for _, one := range o.Rejected {
		all = append(all, fallen{one.Candidate, one.Reason})
	}
	return all
}
