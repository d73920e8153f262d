package decide

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

// decisionFor is for a moment, and lives as long as decisions do: what the winner's bid or the job allows beyond, the
// market asks itself.
func decisionFor(snapshot *core.Snapshot, winner core.Ranked) protocol.AssignmentDecision {
	bid := winner.Candidate.Bid
	return protocol.AssignmentDecision{
		JobID:          snapshot.JobID,
		Round:          snapshot.Round,
		Worker:         bid.Worker,
		Enclave:        bid.Enclave,
		Price:          bid.Price,
		Score:          winner.Total,
		WeightsVersion: snapshot.Weights.Version,
		SnapshotBlock:  snapshot.Block,
		InputsRoot:     snapshot.InputsRoot(),
		ValidUntil:     snapshot.Time + protocol.DecisionSeconds,
	}
}

func signedBid(winner core.Ranked, bids map[common.Hash]book.Entry) *oracleapi.SignedBid {
	entry, exists := bids[winner.Candidate.Digest]
	if !exists || winner.Candidate.Source != oracleapi.SourceSigned {
		return nil
	}
	return &oracleapi.SignedBid{Bid: entry.Bid, Signature: entry.Signature}
}

// explain writes down how the choice came about.
func explain(snapshot *core.Snapshot, outcome *core.Outcome, threshold uint8) oracleapi.Decision {
	document := oracleapi.Decision{
		Threshold: threshold,
		Snapshot: oracleapi.Snapshot{
			Block: snapshot.Block, Hash: snapshot.BlockHash, Time: snapshot.Time,
			Ceiling: (*hexutil.Big)(snapshot.Ceiling()),
		},
		Candidates: []oracleapi.Candidate{},
		Counts:     outcome.Counts,
	}
	for i := range outcome.Ranked {
		one := &outcome.Ranked[i]
		row := candidateRow(one.Candidate)
		row.Score, row.Winner = one.Total, one.Reason == oracleapi.ReasonWon
		row.Parts = parts(one.Parts)
		row.Reason, row.Details = one.Reason, outcome.Detail(one)
		document.Candidates = append(document.Candidates, row)
	}
	for i := range outcome.Rejected {
		one := &outcome.Rejected[i]
		row := candidateRow(one.Candidate)
		row.Reason, row.Details = one.Reason, outcome.RejectedDetail(one)
		document.Candidates = append(document.Candidates, row)
	}
	return document
}

func parts(p protocol.ScoreParts) oracleapi.Parts {
	return oracleapi.Parts{
		Price: p.Price, Speed: p.Speed, Headroom: p.Headroom, History: p.History, Load: p.Load, TCB: p.TCB,
	}
}

func candidateRow(c *core.Candidate) oracleapi.Candidate {
	return oracleapi.Candidate{
		Worker: c.Bid.Worker, Enclave: c.Bid.Enclave, Price: (*hexutil.Big)(c.Bid.Price), Source: c.Source,
	}
}
