package protocol

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Work is what is to be computed.
type Work struct {
	Kind JobKind `json:"kind"`
	// Program is the SP1 verification key as bytes32(), or the OCI manifest digest.
	Program common.Hash `json:"program"`
	// ProgramDigest is the sha256 of the ELF or of the manifest.
	ProgramDigest common.Hash `json:"programDigest"`
	// InputDigest is the sha256 of the canonical input encoding, see [StdinDigest].
	InputDigest common.Hash `json:"inputDigest"`
	// CycleLimit is the largest number of zkVM cycles that may be spent.
	CycleLimit uint64 `json:"cycleLimit,string"`
	// MaxResultBytes bounds the public values.
	MaxResultBytes uint32 `json:"maxResultBytes"`
	// ProgramURI is where the ELF or manifest can be fetched.
	ProgramURI string `json:"programUri"`
	// InputURI is where the encoded input can be fetched.
	InputURI string `json:"inputUri"`
}

// Requirements describe the machine that may do the work. A zero field asks for nothing.
type Requirements struct {
	// TEEKinds is a set of bits 1 << [TeeKind].
	TEEKinds uint8 `json:"teeKinds"`
	// TCBClasses is a set of bits 1 << [TcbStatus].
	TCBClasses uint16 `json:"tcbClasses"`
	Cores      uint16 `json:"cores"`
	MemoryMiB  uint32 `json:"memoryMiB"`
	EPCMiB     uint32 `json:"epcMiB"`
	// MinKHz is the attested SP1 execution speed.
	MinKHz uint32 `json:"minKHz"`
}

// Assurance is what vouches for the result.
type Assurance struct {
	Mode      AssuranceMode `json:"mode"`
	Threshold uint8         `json:"threshold"`
	Replicas  uint8         `json:"replicas"`
	// Distinct says what replicas must not share: bit 0 platform, bit 1 operator.
	Distinct uint8 `json:"distinct"`
	// AuditBps is the audit rate in basis points.
	AuditBps uint16 `json:"auditBps"`
	// ReserveBps is the share of the price kept back until the audit is over.
	ReserveBps uint16 `json:"reserveBps"`
	// Window is the audit or hold window in seconds.
	Window uint32 `json:"window"`
}

// Offer holds price, collateral and clocks. Amounts are in the smallest unit of their token and fit 96 bits; points in
// time are seconds since the epoch and fit 40 bits.
type Offer struct {
	// Token pays; the zero address is the chain's native currency.
	Token    common.Address `json:"token"`
	MinPrice *big.Int       `json:"minPrice"`
	MaxPrice *big.Int       `json:"maxPrice"`
	FloorFee *big.Int       `json:"floorFee"`
	// Collateral is in the stake token.
	Collateral      *big.Int `json:"collateral"`
	OpenAt          uint64   `json:"openAt"`
	BiddingWindow   uint32   `json:"biddingWindow"`
	RampSeconds     uint32   `json:"rampSeconds"`
	ExecutionWindow uint32   `json:"executionWindow"`
	FinalDeadline   uint64   `json:"finalDeadline"`
	Retries         uint8    `json:"retries"`
}

// Callback is whom to tell about the result; a zero target means nobody.
type Callback struct {
	Target   common.Address `json:"target"`
	GasLimit uint32         `json:"gasLimit"`
}

// JobRequest is a job as its requester signs it; its digest is the job id.
type JobRequest struct {
	Requester common.Address `json:"requester"`
	// Nonce tells apart requests that are otherwise equal. It fits 256 bits.
	Nonce        *big.Int     `json:"nonce"`
	Work         Work         `json:"work"`
	Requirements Requirements `json:"requirements"`
	Assurance    Assurance    `json:"assurance"`
	Offer        Offer        `json:"offer"`
	Callback     Callback     `json:"callback"`
}

// JobTerms is a JobRequest of which only the parts that bidding needs are opened; the rest come as their hashes.
type JobTerms struct {
	Requester     common.Address `json:"requester"`
	Nonce         *big.Int       `json:"nonce"`
	WorkHash      common.Hash    `json:"workHash"`
	Requirements  Requirements   `json:"requirements"`
	AssuranceHash common.Hash    `json:"assuranceHash"`
	Offer         Offer          `json:"offer"`
	CallbackHash  common.Hash    `json:"callbackHash"`
}

// Bid is a worker's price for one job and round.
type Bid struct {
	JobID common.Hash `json:"jobId"`
	Round uint8       `json:"round"`
	// Worker is the operator account.
	Worker common.Address `json:"worker"`
	// Enclave is the id of the enclave that would do the work.
	Enclave common.Hash `json:"enclave"`
	// Price fits 96 bits.
	Price *big.Int `json:"price"`
	// ValidUntil is the last second at which the bid may be assigned. It fits 40 bits.
	ValidUntil uint64 `json:"validUntil"`
}

// AssignmentDecision is the scheduler committee's choice.
type AssignmentDecision struct {
	JobID   common.Hash    `json:"jobId"`
	Round   uint8          `json:"round"`
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	// Price fits 96 bits.
	Price *big.Int `json:"price"`
	// Score is 0..10,000.
	Score          uint16 `json:"score"`
	WeightsVersion uint32 `json:"weightsVersion"`
	// SnapshotBlock is the block whose state the decision was computed on.
	SnapshotBlock uint64 `json:"snapshotBlock,string"`
	// InputsRoot is the digest of everything the decision was computed from.
	InputsRoot common.Hash `json:"inputsRoot"`
	// ValidUntil is the last second at which the decision may be submitted. It fits 40 bits.
	ValidUntil uint64 `json:"validUntil"`
}

// TeeStatement is what an enclave says about one execution.
type TeeStatement struct {
	JobID       common.Hash    `json:"jobId"`
	Round       uint8          `json:"round"`
	Worker      common.Address `json:"worker"`
	Kind        JobKind        `json:"kind"`
	Program     common.Hash    `json:"program"`
	InputDigest common.Hash    `json:"inputDigest"`
	// ResultDigest is the sha256 of the public values.
	ResultDigest common.Hash `json:"resultDigest"`
	Cycles       uint64      `json:"cycles,string"`
	Outcome      Outcome     `json:"outcome"`
	ExitCode     uint32      `json:"exitCode"`
}

// EnclaveStatement is what a quote's report data binds.
type EnclaveStatement struct {
	Operator common.Address `json:"operator"`
	// Signer is the secp256k1 key that was made inside the enclave.
	Signer common.Address `json:"signer"`
	// Sequence rises strictly per enclave.
	Sequence     uint64      `json:"sequence,string"`
	RefBlock     uint64      `json:"refBlock,string"`
	RefBlockHash common.Hash `json:"refBlockHash"`
	// Capacity is packed, see [Capacity.Pack]. It fits 256 bits.
	Capacity      *big.Int    `json:"capacity"`
	PeerID        common.Hash `json:"peerId"`
	EncryptionKey common.Hash `json:"encryptionKey"`
}
