package protocol

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The EIP-712 encodeType strings, letter for letter those of the contracts.
const (
	domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

	workType = "Work(uint8 kind,bytes32 program,bytes32 programDigest,bytes32 inputDigest,uint64 cycleLimit," +
		"uint32 maxResultBytes,string programUri,string inputUri)"
	requirementsType = "Requirements(uint8 teeKinds,uint16 tcbClasses,uint16 cores,uint32 memoryMiB,uint32 epcMiB," +
		"uint32 minKHz)"
	assuranceType = "Assurance(uint8 mode,uint8 threshold,uint8 replicas,uint8 distinct,uint16 auditBps," +
		"uint16 reserveBps,uint32 window)"
	offerType = "Offer(address token,uint96 minPrice,uint96 maxPrice,uint96 floorFee,uint96 collateral,uint40 openAt," +
		"uint32 biddingWindow,uint32 rampSeconds,uint32 executionWindow,uint40 finalDeadline,uint8 retries)"
	callbackType = "Callback(address target,uint32 gasLimit)"
	requestType  = "JobRequest(address requester,uint256 nonce,Work work,Requirements requirements," +
		"Assurance assurance,Offer offer,Callback callback)" +
		assuranceType + callbackType + offerType + requirementsType + workType

	bidType = "Bid(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint40 validUntil)"

	decisionType = "AssignmentDecision(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price," +
		"uint16 score,uint32 weightsVersion,uint64 snapshotBlock,bytes32 inputsRoot,uint40 validUntil)"
	teeStatementType = "TeeStatement(bytes32 jobId,uint8 round,address worker,uint8 kind,bytes32 program," +
		"bytes32 inputDigest,bytes32 resultDigest,uint64 cycles,uint8 outcome,uint32 exitCode)"
	enclaveStatementType = "EnclaveStatement(address operator,address signer,uint64 sequence,uint64 refBlock," +
		"bytes32 refBlockHash,uint256 capacity,bytes32 peerId,bytes32 encryptionKey)"
)

const (
	domainName    = "Assay"
	domainVersion = "1"

	amountBits = 96
	wordBits   = 256
)

// Domain says on which chain and for which contract a message is meant: JobMarket for requests, bids and decisions,
// MultiProof for TEE statements, AttestationRegistry for enclave statements.
type Domain struct {
	ChainID  *big.Int
	Contract common.Address
}

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() (common.Hash, error) {
	separator, err := encodeStruct(domainType).
		text(domainName).
		text(domainVersion).
		number("chainId", d.ChainID, wordBits).
		address(d.Contract).
		sum()
	if err != nil {
		return common.Hash{}, fmt.Errorf("domain: %w", err)
	}
	return separator, nil
}

// digest is the EIP-712 digest of a message; name is the message's, for the error.
func (d Domain) digest(name string, message *encoder) (common.Hash, error) {
	separator, err := d.Separator()
	if err != nil {
		return common.Hash{}, err
	}
	hash, err := message.sum()
	if err != nil {
		return common.Hash{}, fmt.Errorf("%s: %w", name, err)
	}
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], hash[:]), nil
}

func (w Work) encode() *encoder {
	return encodeStruct(workType).
		small(uint64(w.Kind)).
		hash(w.Program).
		hash(w.ProgramDigest).
		hash(w.InputDigest).
		small(w.CycleLimit).
		small(uint64(w.MaxResultBytes)).
		text(w.ProgramURI).
		text(w.InputURI)
}

func (r Requirements) encode() *encoder {
	return encodeStruct(requirementsType).
		small(uint64(r.TEEKinds)).
		small(uint64(r.TCBClasses)).
		small(uint64(r.Cores)).
		small(uint64(r.MemoryMiB)).
		small(uint64(r.EPCMiB)).
		small(uint64(r.MinKHz))
}

func (a Assurance) encode() *encoder {
	return encodeStruct(assuranceType).
		small(uint64(a.Mode)).
		small(uint64(a.Threshold)).
		small(uint64(a.Replicas)).
		small(uint64(a.Distinct)).
		small(uint64(a.AuditBps)).
		small(uint64(a.ReserveBps)).
		small(uint64(a.Window))
}

func (o Offer) encode() *encoder {
	return encodeStruct(offerType).
		address(o.Token).
		number("minPrice", o.MinPrice, amountBits).
		number("maxPrice", o.MaxPrice, amountBits).
		number("floorFee", o.FloorFee, amountBits).
		number("collateral", o.Collateral, amountBits).
		time("openAt", o.OpenAt).
		small(uint64(o.BiddingWindow)).
		small(uint64(o.RampSeconds)).
		small(uint64(o.ExecutionWindow)).
		time("finalDeadline", o.FinalDeadline).
		small(uint64(o.Retries))
}

func (c Callback) encode() *encoder {
	return encodeStruct(callbackType).address(c.Target).small(uint64(c.GasLimit))
}

func (r JobRequest) encode() *encoder {
	return encodeStruct(requestType).
		address(r.Requester).
		number("nonce", r.Nonce, wordBits).
		nested("work", r.Work.encode()).
		nested("requirements", r.Requirements.encode()).
		nested("assurance", r.Assurance.encode()).
		nested("offer", r.Offer.encode()).
		nested("callback", r.Callback.encode())
}

func (t JobTerms) encode() *encoder {
	return encodeStruct(requestType).
		address(t.Requester).
		number("nonce", t.Nonce, wordBits).
		hash(t.WorkHash).
		nested("requirements", t.Requirements.encode()).
		hash(t.AssuranceHash).
		nested("offer", t.Offer.encode()).
		hash(t.CallbackHash)
}

func (b Bid) encode() *encoder {
	return encodeStruct(bidType).
		hash(b.JobID).
		small(uint64(b.Round)).
		address(b.Worker).
		hash(b.Enclave).
		number("price", b.Price, amountBits).
		time("validUntil", b.ValidUntil)
}

func (d AssignmentDecision) encode() *encoder {
	return encodeStruct(decisionType).
		hash(d.JobID).
		small(uint64(d.Round)).
		address(d.Worker).
		hash(d.Enclave).
		number("price", d.Price, amountBits).
		small(uint64(d.Score)).
		small(uint64(d.WeightsVersion)).
		small(d.SnapshotBlock).
		hash(d.InputsRoot).
		time("validUntil", d.ValidUntil)
}

func (s TeeStatement) encode() *encoder {
	return encodeStruct(teeStatementType).
		hash(s.JobID).
		small(uint64(s.Round)).
		address(s.Worker).
		small(uint64(s.Kind)).
		hash(s.Program).
		hash(s.InputDigest).
		hash(s.ResultDigest).
		small(s.Cycles).
		small(uint64(s.Outcome)).
		small(uint64(s.ExitCode))
}

func (s EnclaveStatement) encode() *encoder {
	return encodeStruct(enclaveStatementType).
		address(s.Operator).
		address(s.Signer).
		small(s.Sequence).
		small(s.RefBlock).
		hash(s.RefBlockHash).
		number("capacity", s.Capacity, wordBits).
		hash(s.PeerID).
		hash(s.EncryptionKey)
}

// ID is the job id: the EIP-712 digest of the request. An amount or time that does not fit its field is ErrOutOfRange
// with the field's name, here and in the digests below.
func (r JobRequest) ID(domain Domain) (common.Hash, error) {
	return domain.digest("job request", r.encode())
}

// Validate checks that every number fits its field. It does not ask whether the market would take the request.
func (r JobRequest) Validate() error {
	if _, err := r.encode().sum(); err != nil {
		return fmt.Errorf("job request: %w", err)
	}
	return nil
}

// Terms opens the parts that bidding needs and replaces the others by their hashes. Its amounts are copies.
func (r JobRequest) Terms() (JobTerms, error) {
	if err := r.Validate(); err != nil {
		return JobTerms{}, err
	}
	offer := r.Offer
	offer.MinPrice = new(big.Int).Set(r.Offer.MinPrice)
	offer.MaxPrice = new(big.Int).Set(r.Offer.MaxPrice)
	offer.FloorFee = new(big.Int).Set(r.Offer.FloorFee)
	offer.Collateral = new(big.Int).Set(r.Offer.Collateral)
	return JobTerms{
		Requester:     r.Requester,
		Nonce:         new(big.Int).Set(r.Nonce),
		WorkHash:      crypto.Keccak256Hash(r.Work.encode().words),
		Requirements:  r.Requirements,
		AssuranceHash: crypto.Keccak256Hash(r.Assurance.encode().words),
		Offer:         offer,
		CallbackHash:  crypto.Keccak256Hash(r.Callback.encode().words),
	}, nil
}

// ID is the id of the job whose terms these are.
func (t JobTerms) ID(domain Domain) (common.Hash, error) {
	return domain.digest("job terms", t.encode())
}

// Digest is what the worker signs.
func (b Bid) Digest(domain Domain) (common.Hash, error) {
	return domain.digest("bid", b.encode())
}

// Digest is what the committee's members sign.
func (d AssignmentDecision) Digest(domain Domain) (common.Hash, error) {
	return domain.digest("assignment decision", d.encode())
}

// Digest is what the enclave's key signs.
func (s TeeStatement) Digest(domain Domain) (common.Hash, error) {
	return domain.digest("tee statement", s.encode())
}

// Digest is what stands in the first 32 bytes of the quote's report data.
func (s EnclaveStatement) Digest(domain Domain) (common.Hash, error) {
	return domain.digest("enclave statement", s.encode())
}
