package chain

import (
	"fmt"
	"math/big"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/internal/protocol"
)

func bigOf(seconds uint64) *big.Int { return new(big.Int).SetUint64(seconds) }

// toRequest turns the market's form into the protocol's.
func toRequest(r jobmarket.JobRequest) protocol.JobRequest {
	return protocol.JobRequest{
		Requester: r.Requester, Nonce: r.Nonce,
		Work: protocol.Work{
			Kind: protocol.JobKind(r.Work.Kind), Program: r.Work.Program, ProgramDigest: r.Work.ProgramDigest,
			InputDigest: r.Work.InputDigest, CycleLimit: r.Work.CycleLimit, MaxResultBytes: r.Work.MaxResultBytes,
			ProgramURI: r.Work.ProgramUri, InputURI: r.Work.InputUri,
		},
		Requirements: toRequirements(r.Requirements),
		Assurance: protocol.Assurance{
			Mode: protocol.AssuranceMode(r.Assurance.Mode), Threshold: r.Assurance.Threshold,
			Replicas: r.Assurance.Replicas, Distinct: r.Assurance.Distinct, AuditBps: r.Assurance.AuditBps,
			ReserveBps: r.Assurance.ReserveBps, Window: r.Assurance.Window,
		},
		Offer:    toOffer(r.Offer),
		Callback: protocol.Callback{Target: r.Callback.Target, GasLimit: r.Callback.GasLimit},
	}
}

func toRequirements(r jobmarket.Requirements) protocol.Requirements {
	return protocol.Requirements{
		TEEKinds: r.TeeKinds, TCBClasses: r.TcbClasses, Cores: r.Cores, MemoryMiB: r.MemoryMiB, EPCMiB: r.EpcMiB,
		MinKHz: r.MinKHz,
	}
}

func toOffer(o jobmarket.Offer) protocol.Offer {
	return protocol.Offer{
		Token: o.Token, MinPrice: o.MinPrice, MaxPrice: o.MaxPrice, FloorFee: o.FloorFee, Collateral: o.Collateral,
		OpenAt: o.OpenAt.Uint64(), BiddingWindow: o.BiddingWindow, RampSeconds: o.RampSeconds,
		ExecutionWindow: o.ExecutionWindow, FinalDeadline: o.FinalDeadline.Uint64(), Retries: o.Retries,
	}
}

// fromRequest turns a checked request into the market's form.
func fromRequest(r protocol.JobRequest) jobmarket.JobRequest {
	return jobmarket.JobRequest{
		Requester: r.Requester, Nonce: r.Nonce,
		Work: jobmarket.Work{
			Kind: uint8(r.Work.Kind), Program: r.Work.Program, ProgramDigest: r.Work.ProgramDigest,
			InputDigest: r.Work.InputDigest, CycleLimit: r.Work.CycleLimit, MaxResultBytes: r.Work.MaxResultBytes,
			ProgramUri: r.Work.ProgramURI, InputUri: r.Work.InputURI,
		},
		Requirements: fromRequirements(r.Requirements),
		Assurance:    fromAssurance(r.Assurance),
		Offer:        fromOffer(r.Offer),
		Callback:     jobmarket.Callback{Target: r.Callback.Target, GasLimit: r.Callback.GasLimit},
	}
}

func fromRequirements(r protocol.Requirements) jobmarket.Requirements {
	return jobmarket.Requirements{
		TeeKinds: r.TEEKinds, TcbClasses: r.TCBClasses, Cores: r.Cores, MemoryMiB: r.MemoryMiB, EpcMiB: r.EPCMiB,
		MinKHz: r.MinKHz,
	}
}

func fromAssurance(a protocol.Assurance) jobmarket.Assurance {
	return jobmarket.Assurance{
		Mode: uint8(a.Mode), Threshold: a.Threshold, Replicas: a.Replicas, Distinct: a.Distinct, AuditBps: a.AuditBps,
		ReserveBps: a.ReserveBps, Window: a.Window,
	}
}

func fromOffer(o protocol.Offer) jobmarket.Offer {
	return jobmarket.Offer{
		Token: o.Token, MinPrice: o.MinPrice, MaxPrice: o.MaxPrice, FloorFee: o.FloorFee, Collateral: o.Collateral,
		OpenAt: bigOf(o.OpenAt), BiddingWindow: o.BiddingWindow, RampSeconds: o.RampSeconds,
		ExecutionWindow: o.ExecutionWindow, FinalDeadline: bigOf(o.FinalDeadline), Retries: o.Retries,
	}
}

// fromTerms opens a request as far as the market needs for a bid.
func fromTerms(r protocol.JobRequest) (jobmarket.JobTerms, error) {
	terms, err := r.Terms()
	if err != nil {
		return jobmarket.JobTerms{}, fmt.Errorf("terms: %w", err)
	}
	return jobmarket.JobTerms{
		Requester: terms.Requester, Nonce: terms.Nonce, WorkHash: terms.WorkHash,
		Requirements: fromRequirements(terms.Requirements), AssuranceHash: terms.AssuranceHash,
		Offer: fromOffer(terms.Offer), CallbackHash: terms.CallbackHash,
	}, nil
}

func fromSettlementTerms(t protocol.SettlementTerms) jobmarket.SettlementTerms {
	return jobmarket.SettlementTerms{
		Requester: t.Requester, Nonce: t.Nonce, WorkHash: t.WorkHash, RequirementsHash: t.RequirementsHash,
		Assurance: fromAssurance(t.Assurance), Offer: fromOffer(t.Offer),
		Callback: jobmarket.Callback{Target: t.Callback.Target, GasLimit: t.Callback.GasLimit},
	}
}

func fromBid(b protocol.Bid) jobmarket.Bid {
	return jobmarket.Bid{
		JobId: b.JobID, Round: b.Round, Worker: b.Worker, Enclave: b.Enclave, Price: b.Price,
		ValidUntil: bigOf(b.ValidUntil),
	}
}

func fromDecision(d protocol.AssignmentDecision) jobmarket.AssignmentDecision {
	return jobmarket.AssignmentDecision{
		JobId: d.JobID, Round: d.Round, Worker: d.Worker, Enclave: d.Enclave, Price: d.Price, Score: d.Score,
		WeightsVersion: d.WeightsVersion, SnapshotBlock: d.SnapshotBlock, InputsRoot: d.InputsRoot,
		ValidUntil: bigOf(d.ValidUntil),
	}
}

func fromStatement(s protocol.TeeStatement) jobmarket.TeeStatement {
	return jobmarket.TeeStatement{
		JobId: s.JobID, Round: s.Round, Worker: s.Worker, Kind: uint8(s.Kind), Program: s.Program,
		InputDigest: s.InputDigest, ResultDigest: s.ResultDigest, Cycles: s.Cycles, Outcome: uint8(s.Outcome),
		ExitCode: s.ExitCode,
	}
}

func fromEnclaveStatement(s protocol.EnclaveStatement) attestationregistry.EnclaveStatement {
	return attestationregistry.EnclaveStatement{
		Operator: s.Operator, Signer: s.Signer, Sequence: s.Sequence, RefBlock: s.RefBlock,
		RefBlockHash: s.RefBlockHash, Capacity: s.Capacity, PeerId: s.PeerID, EncryptionKey: s.EncryptionKey,
	}
}
