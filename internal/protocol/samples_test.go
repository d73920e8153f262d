package protocol_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

func testDomain() protocol.Domain {
	return protocol.Domain{
		ChainID:  big.NewInt(31337),
		Contract: common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3"),
	}
}

// wholeRequest has another value in every field.
func wholeRequest() protocol.JobRequest {
	return protocol.JobRequest{
		Requester: common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"),
		Nonce:     new(big.Int).Lsh(big.NewInt(7), 200),
		Work: protocol.Work{
			Kind:           protocol.KindSp1,
			Program:        common.HexToHash("0x11"),
			ProgramDigest:  common.HexToHash("0x22"),
			InputDigest:    common.HexToHash("0x33"),
			CycleLimit:     1 << 63,
			MaxResultBytes: 1024,
			ProgramURI:     "https://store.example/program.elf",
			InputURI:       "https://store.example/input.bin",
		},
		Requirements: protocol.Requirements{
			TEEKinds: 2, TCBClasses: 3, Cores: 4, MemoryMiB: 2048, EPCMiB: 64, MinKHz: 9_000,
		},
		Assurance: protocol.Assurance{
			Mode: protocol.ModeTee, Threshold: 2, Replicas: 3, Distinct: 1, AuditBps: 100, ReserveBps: 50, Window: 600,
		},
		Offer: wholeOffer(),
		Callback: protocol.Callback{
			Target:   common.HexToAddress("0x00000000000000000000000000000000000000Cb"),
			GasLimit: 100_000,
		},
	}
}

func wholeOffer() protocol.Offer {
	return protocol.Offer{
		Token:           common.HexToAddress("0x00000000000000000000000000000000000000Aa"),
		MinPrice:        big.NewInt(1_000),
		MaxPrice:        new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1)),
		FloorFee:        big.NewInt(10),
		Collateral:      big.NewInt(5_000),
		OpenAt:          1_800_000_000,
		BiddingWindow:   12,
		RampSeconds:     60,
		ExecutionWindow: 300,
		FinalDeadline:   1<<40 - 1,
		Retries:         2,
	}
}

func wholeBid() protocol.Bid {
	return protocol.Bid{
		JobID:      common.HexToHash("0xab"),
		Round:      1,
		Worker:     common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"),
		Enclave:    common.HexToHash("0xcd"),
		Price:      big.NewInt(123_456_789),
		ValidUntil: 1_800_000_100,
	}
}

func wholeDecision() protocol.AssignmentDecision {
	return protocol.AssignmentDecision{
		JobID:          common.HexToHash("0xab"),
		Round:          1,
		Worker:         common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"),
		Enclave:        common.HexToHash("0xcd"),
		Price:          big.NewInt(123_456_789),
		Score:          9_876,
		WeightsVersion: 3,
		SnapshotBlock:  1 << 62,
		InputsRoot:     common.HexToHash("0xef"),
		ValidUntil:     1_800_000_200,
	}
}

func wholeTeeStatement() protocol.TeeStatement {
	return protocol.TeeStatement{
		JobID:        common.HexToHash("0xab"),
		Round:        1,
		Worker:       common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"),
		Kind:         protocol.KindSp1,
		Program:      common.HexToHash("0x11"),
		InputDigest:  common.HexToHash("0x33"),
		ResultDigest: common.HexToHash("0x44"),
		Cycles:       987_654_321,
		Outcome:      protocol.OutcomeFailed,
		ExitCode:     3,
	}
}

func wholeEnclaveStatement() protocol.EnclaveStatement {
	return protocol.EnclaveStatement{
		Operator:      common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"),
		Signer:        common.HexToAddress("0x90F79bf6EB2c4f870365E785982E1f101E93b906"),
		Sequence:      77,
		RefBlock:      1_234,
		RefBlockHash:  common.HexToHash("0x55"),
		Capacity:      new(big.Int).Lsh(big.NewInt(1), 255),
		PeerID:        common.HexToHash("0x66"),
		EncryptionKey: common.HexToHash("0x77"),
	}
}
