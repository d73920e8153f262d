// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package jobmarket binds the contract JobMarket: generated from its ABI, never edited.
package jobmarket

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// AssignmentDecision is an auto generated low-level Go binding around an user-defined struct.
type AssignmentDecision struct {
	JobId          [32]byte
	Round          uint8
	Worker         common.Address
	Enclave        [32]byte
	Price          *big.Int
	Score          uint16
	WeightsVersion uint32
	SnapshotBlock  uint64
	InputsRoot     [32]byte
	ValidUntil     *big.Int
}

// Assurance is an auto generated low-level Go binding around an user-defined struct.
type Assurance struct {
	Mode       uint8
	Threshold  uint8
	Replicas   uint8
	Distinct   uint8
	AuditBps   uint16
	ReserveBps uint16
	Window     uint32
}

// BatchItem is an auto generated low-level Go binding around an user-defined struct.
type BatchItem struct {
	JobId        [32]byte
	Program      [32]byte
	InputDigest  [32]byte
	Cycles       uint64
	Outcome      uint8
	PublicValues []byte
}

// Bid is an auto generated low-level Go binding around an user-defined struct.
type Bid struct {
	JobId      [32]byte
	Round      uint8
	Worker     common.Address
	Enclave    [32]byte
	Price      *big.Int
	ValidUntil *big.Int
}

// Callback is an auto generated low-level Go binding around an user-defined struct.
type Callback struct {
	Target   common.Address
	GasLimit uint32
}

// Delivery is an auto generated low-level Go binding around an user-defined struct.
type Delivery struct {
	Statement    TeeStatement
	Signature    []byte
	PublicValues []byte
}

// IJobMarketDeposit is an auto generated low-level Go binding around an user-defined struct.
type IJobMarketDeposit struct {
	Amount      *big.Int
	Leaving     *big.Int
	AvailableAt *big.Int
}

// IJobMarketJobView is an auto generated low-level Go binding around an user-defined struct.
type IJobMarketJobView struct {
	JobId           [32]byte
	Status          uint8
	Requester       common.Address
	Token           common.Address
	Escrow          *big.Int
	Mode            uint8
	Kind            uint8
	Flags           uint8
	Round           uint8
	Retries         uint8
	Faults          uint8
	PolicyVer       uint16
	Score           uint16
	BidEnd          *big.Int
	ReservedUntil   *big.Int
	FinalDeadline   *big.Int
	ExecutionWindow uint32
	Worker          common.Address
	Enclave         [32]byte
	Price           *big.Int
	Collateral      *big.Int
	Slots           uint8
	Frozen          bool
	FrozenAge       uint32
}

// JobMarketDesks is an auto generated low-level Go binding around an user-defined struct.
type JobMarketDesks struct {
	Intake     common.Address
	Assignment common.Address
	Settlement common.Address
}

// JobRequest is an auto generated low-level Go binding around an user-defined struct.
type JobRequest struct {
	Requester    common.Address
	Nonce        *big.Int
	Work         Work
	Requirements Requirements
	Assurance    Assurance
	Offer        Offer
	Callback     Callback
}

// JobTerms is an auto generated low-level Go binding around an user-defined struct.
type JobTerms struct {
	Requester     common.Address
	Nonce         *big.Int
	WorkHash      [32]byte
	Requirements  Requirements
	AssuranceHash [32]byte
	Offer         Offer
	CallbackHash  [32]byte
}

// MarketBaseConfig is an auto generated low-level Go binding around an user-defined struct.
type MarketBaseConfig struct {
	Workers       common.Address
	Enclaves      common.Address
	Oracle        common.Address
	MultiProof    common.Address
	Treasury      common.Address
	FeeBps        uint16
	MinCollateral *big.Int
	FallbackDelay *big.Int
	RebidSeconds  *big.Int
}

// Offer is an auto generated low-level Go binding around an user-defined struct.
type Offer struct {
	Token           common.Address
	MinPrice        *big.Int
	MaxPrice        *big.Int
	FloorFee        *big.Int
	Collateral      *big.Int
	OpenAt          *big.Int
	BiddingWindow   uint32
	RampSeconds     uint32
	ExecutionWindow uint32
	FinalDeadline   *big.Int
	Retries         uint8
}

// Permit is an auto generated low-level Go binding around an user-defined struct.
type Permit struct {
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}

// Replica is an auto generated low-level Go binding around an user-defined struct.
type Replica struct {
	EnclaveId uint32
	WorkerId  uint32
	Slots     uint8
	State     uint8
	Outcome   uint8
	Price     *big.Int
	Deadline  *big.Int
	Answer    [32]byte
}

// Requirements is an auto generated low-level Go binding around an user-defined struct.
type Requirements struct {
	TeeKinds   uint8
	TcbClasses uint16
	Cores      uint16
	MemoryMiB  uint32
	EpcMiB     uint32
	MinKHz     uint32
}

// SettlementTerms is an auto generated low-level Go binding around an user-defined struct.
type SettlementTerms struct {
	Requester        common.Address
	Nonce            *big.Int
	WorkHash         [32]byte
	RequirementsHash [32]byte
	Assurance        Assurance
	Offer            Offer
	Callback         Callback
}

// TeeStatement is an auto generated low-level Go binding around an user-defined struct.
type TeeStatement struct {
	JobId        [32]byte
	Round        uint8
	Worker       common.Address
	Kind         uint8
	Program      [32]byte
	InputDigest  [32]byte
	ResultDigest [32]byte
	Cycles       uint64
	Outcome      uint8
	ExitCode     uint32
}

// Work is an auto generated low-level Go binding around an user-defined struct.
type Work struct {
	Kind           uint8
	Program        [32]byte
	ProgramDigest  [32]byte
	InputDigest    [32]byte
	CycleLimit     uint64
	MaxResultBytes uint32
	ProgramUri     string
	InputUri       string
}

// JobMarketMetaData contains all meta data concerning the JobMarket contract.
var JobMarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structMarketBase.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rebidSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"desks\",\"type\":\"tuple\",\"internalType\":\"structJobMarket.Desks\",\"components\":[{\"name\":\"intake\",\"type\":\"address\",\"internalType\":\"contractIntakeDesk\"},{\"name\":\"assignment\",\"type\":\"address\",\"internalType\":\"contractAssignmentDesk\"},{\"name\":\"settlement\",\"type\":\"address\",\"internalType\":\"contractSettlementDesk\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ASSIGNMENT_DESK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CONFIG_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INTAKE_DESK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LATE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SETTLEMENT_DESK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"anchor\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignBatch\",\"inputs\":[{\"name\":\"decisions\",\"type\":\"tuple[]\",\"internalType\":\"structAssignmentDecision[]\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[][]\",\"internalType\":\"bytes[][]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignFallback\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignSigned\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"winner\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"winnerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bid\",\"inputs\":[{\"name\":\"offered\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structDelivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deliverBatch\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structBatchItem[]\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deliverLate\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structDelivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deliverOpened\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structDelivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structSettlementTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirementsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandResult\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"depositOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"shown\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.Deposit\",\"components\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"leaving\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dropBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"excuse\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"shown\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.JobView\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"escrow\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"faults\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"policyVer\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reservedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"frozenAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getReplicas\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structReplica[]\",\"components\":[{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumReplicaState\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"answer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastAccountId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"postJobWithPermit\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structPermit\",\"components\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestDepositWithdrawal\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawDeposit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AssignmentSkipped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidDropped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidPlaced\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallbackDone\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"success\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeliverySkipped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumJobStatus\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositWithdrawalRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaving\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCancelled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobExcused\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobFinalised\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobHeld\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobPosted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumOutcome\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PauseChanged\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumReached\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaDelivered\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaEnded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultDemanded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultPublished\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultStated\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumOutcome\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"reserve\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundEnded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"why\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AboveCeiling\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"ceiling\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadBiddingWindow\",\"inputs\":[{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadCallback\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadExecutionWindow\",\"inputs\":[{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOutcome\",\"inputs\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPrices\",\"inputs\":[{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"BadRamp\",\"inputs\":[{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BatchMismatch\",\"inputs\":[{\"name\":\"decisions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BelowBand\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BidExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidStillStands\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidTooShort\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"least\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingNotOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"least\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooFar\",\"inputs\":[{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecisionExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionMismatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DecisionTooLong\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeskMismatch\",\"inputs\":[{\"name\":\"desk\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnclaveNotServing\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"Excusable\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FallbackTooEarly\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientDeposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobExists\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"Late\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"MixedBatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"first\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NativeAlwaysAllowed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NativeTransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBetter\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotEnoughGas\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExcusable\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotLate\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotOpenYet\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotRequester\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSignedByRequester\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheBidder\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingDelivered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OpensTooLate\",\"inputs\":[{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReplicaNotDistinct\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResultDigestMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResultTooLarge\",\"inputs\":[{\"name\":\"bytesAsked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ScoreOverstated\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"actual\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StatementMismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StillLeaving\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TokenListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyRetries\",\"inputs\":[{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"most\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedAssurance\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnsupportedKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WindowOpen\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongEntry\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongReplicaState\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongRound\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTerms\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroCycleLimit\",\"inputs\":[]}]",
	ID:  "JobMarket",
	Bin: "0x6102606040525f805461ffff60b01b1916600160b01b179055348015610023575f5ffd5b50604051615ad1380380615ad18339810160408190526100429161053a565b82828161004e81610323565b505f6101f461ffff168260a0015161ffff161115801561007a575060c08201516001600160601b031615155b801561009c57506001600160501b0380168260c001516001600160601b031611155b80156100b4575060808201516001600160a01b031615155b80156100d657506201518064ffffffffff1682610100015164ffffffffff1611155b9050806100f6576040516301f30c8760e21b815260040160405180910390fd5b81516001600160a01b039081166080908152602080850151831660a0908152604080870151851660c09081526060880151861660e0908152948801519095166101009081529187015161ffff1661012052938601516001600160601b0316610140529185015164ffffffffff908116610160529185015190911661018052905161018291849101610628565b60408051601f1981840301815282825280516020918201206101a0526060948501517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918401919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69183019190915246938201849052608082015260a090206101c052506101e0525080516102469065696e74616b6560d01b610376565b6001600160a01b031661020052602081015161026f9069185cdcda59db9b595b9d60b21b610376565b6001600160a01b031661022052604081015161029890691cd95d1d1b195b595b9d60b21b610376565b6001600160a01b03166102405260088054600180820183555f9283527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee390910180546001600160a01b031916905560405190815281907f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e999060200160405180910390a3505050610738565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6101a0516040516225bd3f60e31b81525f916001600160a01b0385169163012de9f8916103b0918690600401918252602082015260400190565b602060405180830381865afa1580156103cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103ef9190610712565b61041b5760405163e5d657d960e01b81526001600160a01b038416600482015260240160405180910390fd5b5090919050565b6001600160a01b0381168114610436575f5ffd5b50565b805161044481610422565b919050565b60405161012081016001600160401b038111828210171561047857634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff81168114610444575f5ffd5b80516001600160601b0381168114610444575f5ffd5b805164ffffffffff81168114610444575f5ffd5b5f606082840312156104c9575f5ffd5b604051606081016001600160401b03811182821017156104f757634e487b7160e01b5f52604160045260245ffd5b8060405250809150825161050a81610422565b8152602083015161051a81610422565b6020820152604083015161052d81610422565b6040919091015292915050565b5f5f5f8385036101a081121561054e575f5ffd5b845161055981610422565b9350610120601f198201121561056d575f5ffd5b50610576610449565b61058260208601610439565b815261059060408601610439565b60208201526105a160608601610439565b60408201526105b260808601610439565b60608201526105c360a08601610439565b60808201526105d460c0860161047e565b60a08201526105e560e0860161048f565b60c08201526105f761010086016104a5565b60e082015261060961012086016104a5565b610100820152915061061f8561014086016104b9565b90509250925092565b81516001600160a01b03168152602080830151610120830191610655908401826001600160a01b03169052565b50604083015161067060408401826001600160a01b03169052565b50606083015161068b60608401826001600160a01b03169052565b5060808301516106a660808401826001600160a01b03169052565b5060a08301516106bc60a084018261ffff169052565b5060c08301516106d760c08401826001600160601b03169052565b5060e08301516106f060e084018264ffffffffff169052565b5061010083015161070b61010084018264ffffffffff169052565b5092915050565b5f60208284031215610722575f5ffd5b81518015158114610731575f5ffd5b9392505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516102405161521f6108b25f395f81816107b301528181610b6b01528181610d7201528181610e21015261113401525f818161089b01528181610b3901528181610bf001528181610c1901528181610d1c0152610eda01525f81816106fb01528181610b9801528181610bc701528181610d4501528181610df101526111d101525f61350001525f61355501525f6109c501525f818161037c01528181612fc70152613b3f01525f61060e01525f8181610adb0152612ac901525f818161091e015261281c01525f81816104b9015261287b01525f81816104ec015261352a01525f61055d01525f818161065b015281816119c40152818161214f01528181612476015281816129960152612dac01525f81816103ca0152818161250501528181612a4e01528181612e4b01528181612ee00152818161306f01526131d3015261521f5ff3fe608060405260043610610327575f3560e01c80636b5c97be116101a3578063bf7e214f116100f2578063d9c2ac8811610092578063f729cf0d1161006d578063f729cf0d14610a9e578063fa18f8231461034c578063fa77964814610aca578063fd9b40f814610b15575f5ffd5b8063d9c2ac8814610a1c578063df9016a01461034c578063ecce281d14610a72575f5ffd5b8063cd18b434116100cd578063cd18b4341461099a578063d28cb06f146109b4578063d55be8c6146109e7578063d7ee23a9146109fc575f5ffd5b8063bf7e214f14610940578063c4d252f51461095c578063c64417981461097b575f5ffd5b80637a9e5e4b1161015d578063912b8a8111610138578063912b8a811461088a578063ab94fd77146108bd578063ad93b0ab146108dc578063bf333f2c1461090d575f5ffd5b80637a9e5e4b1461082b5780638cc80b631461084a5780638fb360371461085d575f5ffd5b80636b5c97be146107455780636b609b37146107645780636c8cc9d9146107835780636f6923cd146107a2578063708c3593146107d557806370a745321461080c575f5ffd5b806337c60e411161027957806351e417001161021957806360b24277116101f457806360b24277146106ac578063637cd7f0146106cb5780636776b00a146106ea5780636abad3821461071d575f5ffd5b806351e4170014610630578063527f50391461064a5780635c975abb1461067d575f5ffd5b80633dfebd00116102545780633dfebd001461059e578063411a739f146105bd57806344641781146105de5780635053882d146105fd575f5ffd5b806337c60e411461052d57806338013f021461054c5780633cdfce9a1461057f575f5ffd5b806319c809db116102e45780632a4a8b1b116102bf5780632a4a8b1b1461046a5780632d2c5565146104a857806332b6ad11146104db578063334673fa1461050e575f5ffd5b806319c809db146104545780631d9cef551461046a57806326fe98ed14610489575f5ffd5b806308c080401461032b57806308dff8811461034c5780630db6a52e1461036b578063109a411c146103b957806315f690121461040457806316c38b3c14610435575b5f5ffd5b348015610336575f5ffd5b5061034a6103453660046146b9565b610b34565b005b348015610357575f5ffd5b5061034a610366366004614760565b610b66565b348015610376575f5ffd5b5061039e7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020015b60405180910390f35b3480156103c4575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016103b0565b34801561040f575f5ffd5b5061042361041e36600461479f565b610b92565b60405160ff90911681526020016103b0565b348015610440575f5ffd5b5061034a61044f3660046147d2565b610bc2565b34801561045f575f5ffd5b5061039e6201518081565b348015610475575f5ffd5b5061034a610484366004614760565b610beb565b348015610494575f5ffd5b5061034a6104a33660046147eb565b610c14565b3480156104b3575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104e6575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b348015610519575f5ffd5b5061034a610528366004614895565b610c43565b348015610538575f5ffd5b5061034a6105473660046148c6565b610d17565b348015610557575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b34801561058a575f5ffd5b5061034a61059936600461492d565b610d40565b3480156105a9575f5ffd5b5061034a6105b8366004614957565b610d6d565b6105d06105cb3660046149e8565b610d9d565b6040519081526020016103b0565b3480156105e9575f5ffd5b506105d06105f8366004614a19565b610deb565b348015610608575f5ffd5b5061039e7f000000000000000000000000000000000000000000000000000000000000000081565b34801561063b575f5ffd5b5061034a61044f366004614a73565b348015610655575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b348015610688575f5ffd5b505f5461069c90600160a81b900460ff1681565b60405190151581526020016103b0565b3480156106b7575f5ffd5b5061034a6106c6366004614a8e565b610e1c565b3480156106d6575f5ffd5b506105d06106e5366004614ae5565b610e45565b3480156106f5575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b348015610728575f5ffd5b5061073261138881565b60405161ffff90911681526020016103b0565b348015610750575f5ffd5b5061034a61075f366004614b1c565b610ed5565b34801561076f575f5ffd5b5061034a61077e366004614895565b610efe565b34801561078e575f5ffd5b5061034a61079d366004614a73565b611012565b3480156107ad575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b3480156107e0575f5ffd5b505f546107f790600160c01b900463ffffffff1681565b60405163ffffffff90911681526020016103b0565b348015610817575f5ffd5b5061034a610826366004614b47565b61112f565b348015610836575f5ffd5b5061034a610845366004614a73565b611158565b61034a610858366004614b75565b6111cc565b348015610868575f5ffd5b506108716111f5565b6040516001600160e01b031990911681526020016103b0565b348015610895575f5ffd5b506103ec7f000000000000000000000000000000000000000000000000000000000000000081565b3480156108c8575f5ffd5b506105d06108d7366004614bb9565b611217565b3480156108e7575f5ffd5b506107f76108f6366004614a73565b60046020525f908152604090205463ffffffff1681565b348015610918575f5ffd5b506107327f000000000000000000000000000000000000000000000000000000000000000081565b34801561094b575f5ffd5b505f546001600160a01b03166103ec565b348015610967575f5ffd5b5061034a610976366004614760565b611299565b348015610986575f5ffd5b5061034a610995366004614760565b61142a565b3480156109a5575f5ffd5b5061034a61044f3660046149e8565b3480156109bf575f5ffd5b506105d07f000000000000000000000000000000000000000000000000000000000000000081565b3480156109f2575f5ffd5b506107326101f481565b348015610a07575f5ffd5b505f5461073290600160b01b900461ffff1681565b348015610a27575f5ffd5b50610a3b610a36366004614ae5565b61153f565b6040805182516001600160601b039081168252602080850151909116908201529181015164ffffffffff16908201526060016103b0565b348015610a7d575f5ffd5b50610a91610a8c366004614760565b6115de565b6040516103b09190614c28565b348015610aa9575f5ffd5b50610abd610ab8366004614760565b611704565b6040516103b09190614d09565b348015610ad5575f5ffd5b50610afd7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016103b0565b348015610b20575f5ffd5b506105d0610b2f3660046149e8565b611a91565b610b5d7f0000000000000000000000000000000000000000000000000000000000000000611aa3565b50505050505050565b610b8f7f0000000000000000000000000000000000000000000000000000000000000000611aa3565b50565b5f610bbc7f0000000000000000000000000000000000000000000000000000000000000000611aa3565b92915050565b610b8f7f0000000000000000000000000000000000000000000000000000000000000000611aa3565b610b8f7f0000000000000000000000000000000000000000000000000000000000000000611aa3565b610c3d7f0000000000000000000000000000000000000000000000000000000000000000611aa3565b50505050565b5f610c4d82611ac1565b90505f610c5e825f01516002611b64565b9050610c6d81835f0151611bbb565b80610260015164ffffffffff16421115610cb7578151610260820151604051634fec9ebd60e11b8152600481019290925264ffffffffff1660248201526044015b60405180910390fd5b600260ff1682610100015160ff1603610d00576101008201516101208301516040516350f65e8d60e01b815260ff909216600483015263ffffffff166024820152604401610cae565b610d128183858461022001515f611bfa565b505050565b610d127f0000000000000000000000000000000000000000000000000000000000000000611aa3565b610d697f0000000000000000000000000000000000000000000000000000000000000000611aa3565b5050565b610d967f0000000000000000000000000000000000000000000000000000000000000000611aa3565b5050505050565b5f8054600160a81b900460ff1615610dc8576040516313d0ff5960e31b815260040160405180910390fd5b5f5f610dd384611cbb565b91945092509050610de48282611d5f565b5050919050565b5f610e157f0000000000000000000000000000000000000000000000000000000000000000611aa3565b9392505050565b610d697f0000000000000000000000000000000000000000000000000000000000000000611aa3565b5f5f5f610e5184611dbc565b9150915080610e64575f92505050610bbc565b6001600160a01b0385165f90815260066020908152604080832060ff8616808552925282205494509003610ecd576001600160a01b0385165f9081526004602090815260408083205463ffffffff1683526005909152902054610eca9060a01c84614f5a565b92505b505092915050565b610d697f0000000000000000000000000000000000000000000000000000000000000000611aa3565b5f610f0882611ac1565b90505f610f19825f01516002611b64565b9050610f2481611df4565b610f56578151604051638c21867d60e01b815260048101919091526565787069726560d01b6024820152604401610cae565b80610260015164ffffffffff164211610f9a578151610260820151604051635fbf0c6160e11b8152600481019290925264ffffffffff166024820152604401610cae565b600260ff1682610100015160ff1603610fe3576101008201516101208301516040516350f65e8d60e01b815260ff909216600483015263ffffffff166024820152604401610cae565b610d1281838561100b8561022001516001600160601b031661138861ffff1661271091020490565b6001611bfa565b61101a611e14565b5f5f61102583611dbc565b915091505f6110343385610e45565b9050811580611041575080155b1561107057604051635623329f60e11b81523360048201526001600160a01b0385166024820152604401610cae565b5f60ff841615611080575f611096565b335f9081526004602052604090205463ffffffff165b905063ffffffff8116156110bc5763ffffffff81165f9081526005602052604090203390555b335f81815260066020908152604080832060ff8916845282528083209290925590518481526001600160a01b03881692917f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26910160405180910390a3611123338684611e4b565b50505050610b8f611ea9565b610d127f0000000000000000000000000000000000000000000000000000000000000000611aa3565b5f5433906001600160a01b0316811461118e5760405162d1953b60e31b81526001600160a01b0382166004820152602401610cae565b816001600160a01b03163b5f036111c3576040516361798f2f60e11b81526001600160a01b0383166004820152602401610cae565b610d6982611ed3565b610d127f0000000000000000000000000000000000000000000000000000000000000000611aa3565b5f8054600160a01b900460ff1661120b57505f90565b50638fb3603760e01b90565b5f8054600160a81b900460ff1615611242576040516313d0ff5960e31b815260040160405180910390fd5b5f5f61124d85611cbb565b919450925090506001600160a01b0382166112845760405163195a3ca160e01b81525f600482015260248101829052604401610cae565b61128f828286611f26565b610ecd8282611fd4565b5f6112a5826001611b64565b90505f6112c882610140015163ffffffff165f9081526005602052604090205490565b9050336001600160a01b0382161461130457604051630348d81960e11b81523360048201526001600160a01b0382166024820152604401610cae565b608082015160ff16158015906113215750602082015160ff166002145b156113a557825f60025f8681526020019081526020015f206002015f8154811061134d5761134d614f6d565b5f918252602090912060029091020154600160481b900460ff16600781111561137857611378614c00565b6040516321e9756760e21b8152600481019390935260ff9182166024840152166044820152606401610cae565b6101608201516113b58382612057565b505f8481526001602052604090206113ce90600761208d565b6040516001600160601b03821681526001600160a01b0383169085907fadb7f3d9bfcbcdbdb516ea3395cac981e65d074a4c6007d3c0458250b93c7a489060200160405180910390a36114208361209b565b610c3d83836120c6565b5f8181526001602081905260408220805491810154909261144a836120da565b90505f600282600881111561146157611461614c00565b1490508015816114835750600182600881111561148057611480614c00565b14155b1561149457611494868360026120f0565b6002600f600486901c16036114b4576114ac86610b66565b505050505050565b5f816114d657623fffff60d486901c166403ffffffff60b287901c16016114e7565b6114e78460c81c6403ffffffff1690565b905080421161151e57866114fc826001614f5a565b604051638c50924160e01b815260048101929092526024820152604401610cae565b81156115355761153087878787612143565b610b5d565b610b5d878761227b565b604080516060810182525f80825260208201819052918101829052908061156584611dbc565b915091508015610ecd576001600160a01b0385165f90815260076020908152604080832060ff86168452825291829020825160608101845290546001600160601b038082168352600160601b8204169282019290925264ffffffffff600160c01b90920491909116918101919091529250505092915050565b606060025f8381526020019081526020015f20600201805480602002602001604051908101604052809291908181526020015f905b828210156116f9575f848152602090819020604080516101008101825260028602909201805463ffffffff80821685526401000000008204169484019490945260ff68010000000000000000850481169284019290925291926060840191600160481b90910416600781111561168b5761168b614c00565b600781111561169c5761169c614c00565b81528154600160501b810460ff16602080840191909152600160581b82046001600160601b03166040840152600160b81b90910464ffffffffff166060830152600192830154608090920191909152918352929092019101611613565b505050509050919050565b60408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c081018290526102e08101919091526117cc614557565b5f8381526001602052604090206117e3908261230f565b5f815160088111156117f7576117f7614c00565b036118185760405163e498a48160e01b815260048101849052602401610cae565b82825280516020830190600881111561183357611833614c00565b9081600881111561184657611846614c00565b90525061014081015163ffffffff165f908152600560205260409020546001600160a01b0316604083015260e081015160088054909160ff1690811061188e5761188e614f6d565b5f91825260209182902001546001600160a01b0316606080850191909152610160808401516001600160601b03166080808701919091529284015160ff90811660a0808801919091526040860151821660c08089019190915293860151821660e0880152938501518116610100878101919091529385015181166101208088019190915292850151166101408601529183015161ffff90811692850192909252820151166101808084019190915281015164ffffffffff9081166101a08085019190915261026083015182166101c080860191909152908301519091166101e0808501919091529082015163ffffffff1661020084015281015161199190612444565b6001600160a01b039081166102208401526101e082015160405163599f058960e11b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa158015611a0b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a2f9190614f81565b610240808401919091526102208201516001600160601b0390811661026085015290820151166102808084019190915261020082015160ff166102a0840152606082015160041615156102c0840152015163ffffffff166102e0820152919050565b5f610bbc611a9e83612576565b61262b565b365f5f375f5f365f845af43d5f5f3e8015611abc573d5ff35b503d5ffd5b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152610140828237604081015160a01c602082015160081c1760e082015160401c606083015160081c178117905061012082015160201c61010083015160081c17811790508015611b5e575f5ffd5b50919050565b611b6c614557565b5f838152600160205260409020611b83908261230f565b816008811115611b9557611b95614c00565b81516008811115611ba857611ba8614c00565b14610bbc57610bbc83825f0151846120f0565b611bc482611df4565b610d6957604051638c21867d60e01b8152600481018290526c19195b1a5d995c93dc195b9959609a1b6024820152604401610cae565b365f611c0a610160860186614f98565b91509150611c1d87878960800151612658565b611c2c8660c00151838361273d565b5f611c4c611c3988612774565b611c47610140890189614f98565b6127b2565b90505f5f611c5f8a8a6040015189612806565b915091505f611c738b8c6101600151612057565b8a515f908152600160205260409020909150611c9090600561208d565b611c9e8a87878487876128b6565b611cae8b858c604001518a612952565b5050505050505050505050565b5f8080611ccb6020850185614a73565b6001600160a01b0316336001600160a01b031614611d1d5733611cf16020860186614a73565b604051630348d81960e11b81526001600160a01b03928316600482015291166024820152604401610cae565b5f611d288533612aaf565b91955093509050611d428160621c6001600160501b031690565b6001600160601b03169150611d578486612b82565b509193909250565b6001600160a01b0382161580611d75575f611d77565b815b3414611dad573481611d89575f611d8b565b825b60405163195a3ca160e01b815260048101929092526024820152604401610cae565b80610d1257610d128383611fd4565b6001600160a01b0381165f9081526009602052604081205460ff169081151580611ded57506001600160a01b038316155b9050915091565b60208101515f9060ff166001148015610bbc575050606001516001161590565b611e1c612bc7565b611e4960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612c07565b565b6001600160a01b03821615611e6e57610d126001600160a01b0383168483612c0e565b5f5f5f5f5f85885af1905080610c3d5760405163296c17bb60e21b81526001600160a01b038516600482015260248101839052604401610cae565b611e495f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e43565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03831663d505accf3330858535611f4a6040880160208901614fda565b604080516001600160e01b031960e089901b1681526001600160a01b0396871660048201529590941660248601526044850192909252606484015260ff16608483015284013560a4820152606084013560c482015260e4015f604051808303815f87803b158015611fb9575f5ffd5b505af1925050508015611fca575060015b15610d1257505050565b611fdc611e14565b5f611fe683612c43565b9050611ffd6001600160a01b038416333085612c75565b5f8161200885612c43565b6120129190614ffa565b905082811461204d576040516321d3387f60e11b81526001600160a01b03851660048201526024810184905260448101829052606401610cae565b5050610d69611ea9565b5f81836101600181815161206b919061500d565b6001600160601b031690525061014083015160e0840151610e15919084612cab565b610d6982835f015483612d48565b6101e081015163ffffffff1615610b8f57610b8f816101e00151826102000151836102400151612d86565b610d698260c0015183610240015183612eb0565b5f600f82166008811115610bbc57610bbc614c00565b5f82600881111561210357612103614c00565b036121245760405163e498a48160e01b815260048101849052602401610cae565b82828260405163520e0b0760e11b8152600401610cae9392919061502c565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016630471e6898461217f8660201c90565b6040516001600160e01b031960e085901b16815263ffffffff92909216600483015260ff16602482015260440160408051808303815f875af11580156121c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121eb919061505e565b9092509050801561221957604051633b04141960e01b81526004810187905260248101829052604401610cae565b5f612249601086901c600f16601487901c600f16623fffff60d489901c166403ffffffff60b28a901c1601612fb0565b9050801561225c57611530878785612ff8565b610b5d8787876122758860781c6001600160501b031690565b87613178565b612283614557565b61228d828261230f565b6101608101515f61229e8383612057565b90506122ab84600861208d565b604080516001600160601b03841681525f60208201819052916001600160a01b0384169188917f6c7a11413448d4055411b5c8cf76e28e9c0904d592b5a8e004017894d03034a3910160405180910390a46123058361209b565b610d9683826120c6565b8154600f81168252600f8160041c166020830152600f8160081c166040830152600f81600c1c166060830152600f8160101c166080830152600f8160141c1660a0830152600f8160181c1660c083015260ff81601c1c1660e083015261ffff8160241c16610100830152613fff8160341c1661012083015263ffffffff8160421c166101408301526001600160501b038160621c166101608301526403ffffffff8160b21c1680610180840152623fffff8260d41c1681016101a084015250620fffff8160ea1c166101c08301526001830154905063ffffffff81166101e083015260ff8160201c166102008301526001600160501b038160281c166102208301526001600160501b038160781c166102408301526403ffffffff8160c81c166102608301528060ea1c610280830152505050565b5f8163ffffffff165f0361245957505f919050565b6040516316bd778f60e31b815263ffffffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b5ebbc78906024016040805180830381865afa1580156124c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124e6919061508a565b50604051630bcd65bd60e41b815263ffffffff821660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612552573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e1591906150c0565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b1816125ae6125a960408601866150db565b6132c7565b90505f6125bd8560600161333c565b90505f6125cd866101200161336a565b90505f6125dd8761020001613398565b90505f6125ed88610360016133c6565b905060405186815260408960208301376060810195909552608085019390935260a084019190915260c083015260e082015261010090209392505050565b5f610bbc612638306133f4565b8360405161190160f01b8152600281019290925260228201526042902090565b8060ff16826020015160ff161461269d578151602083015160405163898e843160e01b8152600481019290925260ff8084166024840152166044820152606401610cae565b826040015160ff16826060015160ff16146126ef5760608201516040848101519051637ef0052b60e01b8152631ada5b9960e21b600482015260ff928316602482015291166044820152606401610cae565b61270382610100015183610120015161347e565b610d12576101008201516101208301516040516350f65e8d60e01b815260ff909216600483015263ffffffff166024820152604401610cae565b5f61274883836134c1565b9050808414610c3d576040516306e0e43160e31b81526004810185905260248101829052604401610cae565b6040517f14fd20c7f19c6fff5bfd76d3277600836ee752624180e557170dae4887050a718082525f9161014084602083015e61016090209392505050565b5f5f6127c76127c0866134fc565b858561359a565b5090925090505f8160038111156127e0576127e0614c00565b146127fe57604051635cd5d23360e01b815260040160405180910390fd5b509392505050565b610160830180516127106001600160601b0384167f000000000000000000000000000000000000000000000000000000000000000061ffff16020480840392909184919061285590839061500d565b6001600160601b0390811690915260e08701516128769250869185166135e1565b6128ae7f00000000000000000000000000000000000000000000000000000000000000008660e00151836001600160601b03166135e1565b935093915050565b5f7fe9a82e33c39979f2ef86c9af8c40ff12cad610f89df774556b9e64baccc7df759050604051610100880151815260c0880151602082015260e0880151604082015261012088015160608201528360808201528260a082015260e060c08201528560e0820152856101008201015f81528688610100840137601f19601f838303011690506040890151868a51858486a4505050505050505050565b6101e084015161020085015160405163e560eb0b60e01b815263ffffffff90921660048301526001600160a01b03858116602484015260ff90911660448301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063e560eb0b906064016020604051808303815f875af11580156129de573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a0291906150f9565b61024086015160405163eeaa78f760e01b81526001600160a01b03868116600483015263ffffffff841660248301526001600160601b03909216604482015284151560648201529192507f0000000000000000000000000000000000000000000000000000000000000000169063eeaa78f7906084015f604051808303815f87803b158015612a8f575f5ffd5b505af1158015612aa1573d5f5f3e3d5ffd5b50505050610d9685846120c6565b5f5f5f5f612ac08661020001613626565b9050612af686827f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166136eb565b8151935091505f612b0684613855565b90505f612b12886138d4565b5f549197509150612b5690859060ff851690600160b01b900461ffff16612b388b61393b565b63ffffffff1660421b60249190911b601c9290921b92909217171790565b80825593506002600f600486901c1603612b7857612b788689610120016139d9565b5050509250925092565b5f7fc123e8034b0ae7da4651186af2a4e66053577feef3414b1d0a779607b46b86c2905060405182360360208252808460208401373385846020840185a35050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e4957604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b612c1b8383836001613a53565b610d1257604051635274afe760e01b81526001600160a01b0384166004820152602401610cae565b6370a0823160e01b5f8181523060045290602082602481865afa601f3d118116612c6b575f5ffd5b50505f5192915050565b612c83848484846001613ab5565b610c3d57604051635274afe760e01b81526001600160a01b0385166004820152602401610cae565b63ffffffff83165f90815260056020526040812080549182906001600160601b0385169003612cdb575050610e15565b60ff851615612d2f576001600160a01b0383165f90815260066020908152604080832060ff89168452909152812080546001600160601b0387169290612d22908490614f5a565b90915550610e1592505050565b6001600160a01b031960a085901b160190559392505050565b806008811115612d5a57612d5a614c00565b7603fffffffffffffffffffc00000000000000000000000f19929092169091178255505f600190910155565b604051633517413b60e01b815263ffffffff8416600482015260ff831660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044016020604051808303815f875af1158015612dfa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e1e91906150f9565b6040516360e0a09560e11b815263ffffffff821660048201526001600160601b03841660248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c1c1412a906044015f604051808303815f87803b158015612e94575f5ffd5b505af1158015612ea6573d5f5f3e3d5ffd5b5050505050505050565b60ff831615610d1257604051631655ea4760e21b815260ff841660048201526001600160601b03831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633a7e2d239083908390635957a91c90604401602060405180830381865afa158015612f37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f5b9190614f81565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015612f9e575f5ffd5b505af1158015610b5d573d5f5f3e3d5ffd5b5f8284108015612ff0575081612fed64ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614f5a565b11155b949350505050565b613000614557565b61300a838261230f565b608081015161014082015163ffffffff165f9081526005602052604090205460c08301805161303890615114565b60ff16905261304683613b22565b6130508584613bb0565b61024083015160405163c5acf8a560e01b81525f916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163c5acf8a5916130ac9189919087903390600190600401615132565b6020604051808303815f875af11580156130c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130ec91906150c0565b6102408501516101808601516040805160ff8816815266195e1c1a5c995960ca1b60208201526001600160601b039093169083015264ffffffffff1660608201529091506001600160a01b03808316919084169089907f1edab62089a6f10bd85b0d7b56f3a036cb2a56a08b9fa3526ab6b2b94d3bd3089060800160405180910390a450505050505050565b5f61318c8460621c6001600160501b031690565b90505f6131ac61319c8660421c90565b6131a687601c1c90565b84612cab565b90506131ba86866006612d48565b60405163c5acf8a560e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c5acf8a5906132109087908990879033908890600401615132565b6020604051808303815f875af115801561322c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061325091906150c0565b9050806001600160a01b0316826001600160a01b0316897f6c7a11413448d4055411b5c8cf76e28e9c0904d592b5a8e004017894d03034a386896040516132ad9291906001600160601b0392831681529116602082015260400190565b60405180910390a4612ea6601887901c600f168684612eb0565b5f7fbf76f4c577e71ab7a7de26d14874d33e1ae5b006086a7f8fa752380b3b477414816132ff6132fa60c0860186614f98565b613cc4565b90505f6133126132fa60e0870187614f98565b905060405183815260c086602083013760e081019290925261010082015261012090209392505050565b5f81610e157fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f53826006613cd1565b5f81610e157fe18413fd858f94644fa796873ed42954a320188cabfc79911021f117c0a33e98826007613cd1565b5f81610e157f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b613cd1565b5f81610e157f6bc40bc0470d6d5b91a79d5bd68b0b510c54ec98a9311aa87dbe3103e8173b8e826002613cd1565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc691810191909152466060820152608081019190915260a0902090565b5f60011960ff84160161349a575063ffffffff81161515610bbc565b63ffffffff8216158015610e15575060ff831660011480610e155750505060ff1660031490565b5f6104008211156134f05760405163834e401760e01b8152600481018390526104006024820152604401610cae565b610e1583835f81613cf5565b5f5f7f000000000000000000000000000000000000000000000000000000000000000046146135535761354e7f00000000000000000000000000000000000000000000000000000000000000006133f4565b613575565b7f00000000000000000000000000000000000000000000000000000000000000005b60405161190160f01b8152600281018290526022810185905260429020909150610e15565b5f808060418490036135ce578435602086013560408701355f1a6135c089828585613d0d565b9550955095505050506135d8565b505f915060029050825b93509350939050565b8015610d12576001600160a01b0383165f90815260066020908152604080832060ff861684529091528120805483929061361c908490614f5a565b9091555050505050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810191909152610160828237604081015160208201511760808201516060830151178117905061010082015160e08301511760c08301511761012083015160a0840151178260601c845160a01c1792508160201c8160281c1783179250505061014082015160081c811715611b5e575f5ffd5b5f366136fa60408601866150db565b90505f61370a6020830183614fda565b905060ff811660011461373557604051630d1dfb5d60e31b815260ff82166004820152602401610cae565b5f61374861014088016101208901614fda565b90505f806137706101208a018461376560c0890160a08a01615171565b8b6101400151613dd5565b915091506137818961036001613e59565b1561378e57600191909117905b5f61379a898984613ef5565b90506138168460ff168660ff1685846137b28e614015565b8e5f60b283901b606285901b600c87901b600889901b60048b901b60011717171717905060ea82610100015163ffffffff16901b60d48484610120015164ffffffffff1603901b601484610140015160ff16901b8317171790509695505050505050565b965061384861382b60a088016080890161518c565b61383d6101208d016101008e01615171565b8b61010001516141de565b5050505050509392505050565b5f6001600160a01b03821661386b57505f919050565b6001600160a01b0382165f9081526009602090815260409182902082518084019093525460ff80821684526101009091041615159082018190526138cd5760405163094403b760e41b81526001600160a01b0384166004820152602401610cae565b5192915050565b5f5f6138e2611a9e84612576565b5f8181526001602052604081209193509091506138fe82614260565b90505f81600881111561391357613913614c00565b146139355782816040516307e0006360e41b8152600401610cae9291906151b2565b50915091565b6001600160a01b0381165f9081526004602052604090205463ffffffff16801561396457919050565b5f805460189061398090600160c01b900463ffffffff166151c6565b825463ffffffff8083166101009490940a848102910219909116179092556001600160a01b039093165f818152600460209081526040808320805463ffffffff1916881790559582526005905293909320929092555090565b5f82815260026020908152604091829020916139fa91908401908401614fda565b613a0a6060840160408501614fda565b613a1a60e0850160c08601615171565b835465ffffffffff0019166201000063ffffffff929092169190910261ff0019161761010060ff928316021760ff191691161790555050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613aa9578383151615613a9d573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613b11578383151615613b05573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60018152608081018051613b3590615114565b60ff169052613b647f0000000000000000000000000000000000000000000000000000000000000000426151e1565b64ffffffffff16610180820152610b8f815f610220820181905261020082018190526101e0820181905261028082018190526102608201819052610120820152606001805160fb169052565b613c7282828051602082015160041b81179050604082015160081b811790506060820151600c1b81179050608082015160101b8117905060a082015160141b8117905060c082015160181b8117905060e0820151601c1b8117905061010082015160241b8117905061012082015160341b8117905061014082015160421b8117905061016082015160621b811790506101808201518060b21b82179150806101a08401510360d41b82179150506101c082015160ea1b81179050808355505050565b6101e081015161020082015160201b8117905061022082015160281b8117905061024082015160781b8117905061026082015160c81b8117905061028082015160ea1b81179050806001840155505050565b5f610e158383838161426d565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b5f613d04858585855f5f614283565b95945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613d4657505f91506003905082613dcb565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613d97573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613dc257505f925060019150829050613dcb565b92505f91508190505b9450945094915050565b5f808060ff86166001148015613df357506104008563ffffffff1611155b8015613e035750600f60ff851611155b8015613e2f5750604087013560208801351760808801356060890135171760c088013560a08901351717155b905080613e4757613e42878787876142b6565b613e4b565b5f60015b925092505094509492505050565b8035602082013517151580613e6f57505f919050565b5f80613e7e6020850185614a73565b613e8e6040860160208701615171565b90925090506001600160a01b0382161580613ead575063ffffffff8116155b80613ec05750620f424063ffffffff8216115b15610de45760405163255018f560e21b81526001600160a01b038316600482015263ffffffff82166024820152604401610cae565b602083015160408401515f916001600160601b039081169116801580613f1a57508082115b80613f3157508186606001516001600160601b0316115b15613f79576020860151604080880151606089015191516307f60c0960e01b81526001600160601b039384166004820152908316602482015291166044820152606401610cae565b60808601516001600160601b031685811015613fbb576040516355311dcf60e11b81526001600160601b03808316600483015287166024820152604401610cae565b84820293505f818511613fce5781613fd0565b845b90506001600160501b0381111561400a57604051637f16270360e01b8152600481018290526001600160501b036024820152604401610cae565b505050509392505050565b5f81610100015163ffffffff165f1480614042575062093a8063ffffffff1682610100015163ffffffff16115b1561407f57610100820151604051630ee0fb7d60e11b815263ffffffff90911660048201526001602482015262093a806044820152606401610cae565b6201518063ffffffff168260c0015163ffffffff1611156140ca5760c0820151604051630899aa3b60e11b815263ffffffff9091166004820152620151806024820152604401610cae565b62278d0063ffffffff168260e0015163ffffffff1611156141155760e08201516040516321ed566f60e21b815263ffffffff909116600482015262278d006024820152604401610cae565b5f428360a0015164ffffffffff161161412e574261413b565b8260a0015164ffffffffff165b90505f62278d00420190508360c0015163ffffffff16820192508084610120015164ffffffffff16111561419957610120840151604051632ed96b1960e01b815264ffffffffff909116600482015260248101829052604401610cae565b83610120015164ffffffffff16831115610de45761012084015160405163b2aa7da760e01b815264ffffffffff80851660048301529091166024820152604401610cae565b826001600160401b03165f036142075760405163e41d678360e01b815260040160405180910390fd5b63ffffffff828116908216026103e8026001600160401b038416811015610c3d5760405163463aaa6960e11b81526001600160401b038516600482015263ffffffff808516602483015283166044820152606401610cae565b5f610bbc825f01546120da565b5f60405182848701823791909120949350505050565b5f604051848689018237828489018683013760205f8487018360025afa6142a8575f5ffd5b50505f519695505050505050565b5f8060ff85166002148015816142d0575060ff8616600114155b156142f357604051637168869160e11b815260ff87166004820152602401610cae565b5f816143025762018000614306565b6104005b9050808663ffffffff16111561433e5760405163834e401760e01b815263ffffffff8716600482015260248101829052604401610cae565b5f8261434b57600f61434d565b5f5b90508060ff168660ff16111561438357604051633b35110f60e11b815260ff808816600483015282166024820152604401610cae565b61040063ffffffff881611801561439957600295505b83806143a25750805b15806143b557506143b38a85614401565b155b156143d35760405163520f979560e11b815260040160405180910390fd5b836143df5760016143ef565b6143ef60608b0160408c01614fda565b60ff1694505050505094509492505050565b5f610e1061441560e0850160c08601615171565b63ffffffff16108061443e575062093a8061443660e0850160c08601615171565b63ffffffff16115b8061445b575061445460a08401608085016151fe565b61ffff1615155b1561446757505f610bbc565b5f806144796040860160208701614fda565b6144896060870160408801614fda565b90925090505f61449f60c0870160a088016151fe565b9050846144ea576144b66080870160608801614fda565b8284171760ff165f1480156144ce575061ffff811615155b80156144e0575061138861ffff821611155b9350505050610bbc565b61ffff81161580156144ff575060018260ff16115b801561450f5750600760ff831611155b801561451d575060ff831615155b801561452f57508160ff168360ff1611155b801561454d575060036145486080880160608901614fda565b60ff16145b9695505050505050565b604080516102a08101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102809091015290565b5f6101408284031215611b5e575f5ffd5b5f5f83601f840112614624575f5ffd5b5081356001600160401b0381111561463a575f5ffd5b6020830191508360208260051b8501011115614654575f5ffd5b9250929050565b5f60c08284031215611b5e575f5ffd5b5f5f83601f84011261467b575f5ffd5b5081356001600160401b03811115614691575f5ffd5b602083019150836020828501011115614654575f5ffd5b5f6102c08284031215611b5e575f5ffd5b5f5f5f5f5f5f5f610500888a0312156146d0575f5ffd5b6146da8989614603565b96506101408801356001600160401b038111156146f5575f5ffd5b6147018a828b01614614565b90975095506147169050896101608a0161465b565b93506102208801356001600160401b03811115614731575f5ffd5b61473d8a828b0161466b565b90945092506147529050896102408a016146a8565b905092959891949750929550565b5f60208284031215614770575f5ffd5b5035919050565b6001600160a01b0381168114610b8f575f5ffd5b8035801515811461479a575f5ffd5b919050565b5f5f604083850312156147b0575f5ffd5b82356147bb81614777565b91506147c96020840161478b565b90509250929050565b5f602082840312156147e2575f5ffd5b610e158261478b565b5f5f5f5f604085870312156147fe575f5ffd5b84356001600160401b03811115614813575f5ffd5b8501601f81018713614823575f5ffd5b80356001600160401b03811115614838575f5ffd5b8760206101408302840101111561484d575f5ffd5b6020918201955093508501356001600160401b0381111561486c575f5ffd5b61487887828801614614565b95989497509550505050565b5f6101808284031215611b5e575f5ffd5b5f602082840312156148a5575f5ffd5b81356001600160401b038111156148ba575f5ffd5b612ff084828501614884565b5f5f5f61016084860312156148d9575f5ffd5b6148e38585614603565b92506101408401356001600160401b038111156148fe575f5ffd5b61490a86828701614614565b9497909650939450505050565b80356001600160601b038116811461479a575f5ffd5b5f5f6040838503121561493e575f5ffd5b823561494981614777565b91506147c960208401614917565b5f5f5f5f5f6060868803121561496b575f5ffd5b853561497681614777565b945060208601356001600160401b03811115614990575f5ffd5b61499c88828901614614565b90955093505060408601356001600160401b038111156149ba575f5ffd5b6149c68882890161466b565b969995985093965092949392505050565b5f6103a08284031215611b5e575f5ffd5b5f602082840312156149f8575f5ffd5b81356001600160401b03811115614a0d575f5ffd5b612ff0848285016149d7565b5f5f5f60408486031215614a2b575f5ffd5b83356001600160401b03811115614a40575f5ffd5b614a4c868287016149d7565b93505060208401356001600160401b03811115614a67575f5ffd5b61490a8682870161466b565b5f60208284031215614a83575f5ffd5b8135610e1581614777565b5f5f828403610320811215614aa1575f5ffd5b83356001600160401b03811115614ab6575f5ffd5b614ac286828701614884565b935050610300601f1982011215614ad7575f5ffd5b506020830190509250929050565b5f5f60408385031215614af6575f5ffd5b8235614b0181614777565b91506020830135614b1181614777565b809150509250929050565b5f5f6103808385031215614b2e575f5ffd5b614b38848461465b565b91506147c98460c085016146a8565b5f5f5f60408486031215614b59575f5ffd5b8335925060208401356001600160401b03811115614a67575f5ffd5b5f5f5f60608486031215614b87575f5ffd5b8335614b9281614777565b92506020840135614ba281614777565b9150614bb060408501614917565b90509250925092565b5f5f82840360a0811215614bcb575f5ffd5b83356001600160401b03811115614be0575f5ffd5b614bec868287016149d7565b9350506080601f1982011215614ad7575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60088110614c2457614c24614c00565b9052565b602080825282518282018190525f918401906040840190835b81811015614cee57835163ffffffff815116845263ffffffff602082015116602085015260ff60408201511660408501526060810151614c846060860182614c14565b506080810151614c99608086018260ff169052565b5060a0810151614cb460a08601826001600160601b03169052565b5060c0810151614ccd60c086018264ffffffffff169052565b5060e090810151908401526020939093019261010090920191600101614c41565b509095945050505050565b60098110614c2457614c24614c00565b81518152602080830151610300830191614d2590840182614cf9565b506040830151614d4060408401826001600160a01b03169052565b506060830151614d5b60608401826001600160a01b03169052565b506080830151614d7660808401826001600160601b03169052565b5060a0830151614d8b60a084018260ff169052565b5060c0830151614da060c084018260ff169052565b5060e0830151614db560e084018260ff169052565b50610100830151614dcc61010084018260ff169052565b50610120830151614de361012084018260ff169052565b50610140830151614dfa61014084018260ff169052565b50610160830151614e1261016084018261ffff169052565b50610180830151614e2a61018084018261ffff169052565b506101a0830151614e456101a084018264ffffffffff169052565b506101c0830151614e606101c084018264ffffffffff169052565b506101e0830151614e7b6101e084018264ffffffffff169052565b50610200830151614e9561020084018263ffffffff169052565b50610220830151614eb26102208401826001600160a01b03169052565b50610240830151610240830152610260830151614edb6102608401826001600160601b03169052565b50610280830151614ef86102808401826001600160601b03169052565b506102a0830151614f0f6102a084018260ff169052565b506102c0830151614f256102c084018215159052565b506102e0830151614f3f6102e084018263ffffffff169052565b5092915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610bbc57610bbc614f46565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614f91575f5ffd5b5051919050565b5f5f8335601e19843603018112614fad575f5ffd5b8301803591506001600160401b03821115614fc6575f5ffd5b602001915036819003821315614654575f5ffd5b5f60208284031215614fea575f5ffd5b813560ff81168114610e15575f5ffd5b81810381811115610bbc57610bbc614f46565b6001600160601b038281168282160390811115610bbc57610bbc614f46565b838152606081016150406020830185614cf9565b612ff06040830184614cf9565b63ffffffff81168114610b8f575f5ffd5b5f5f6040838503121561506f575f5ffd5b825161507a8161504d565b6020939093015192949293505050565b5f5f6040838503121561509b575f5ffd5b82516150a68161504d565b602084015190925063ffffffff1981168114614b11575f5ffd5b5f602082840312156150d0575f5ffd5b8151610e1581614777565b5f823560fe198336030181126150ef575f5ffd5b9190910192915050565b5f60208284031215615109575f5ffd5b8151610e158161504d565b5f60ff821660ff810361512957615129614f46565b60010192915050565b63ffffffff9590951685526001600160601b039390931660208501526001600160a01b0391821660408501521660608301521515608082015260a00190565b5f60208284031215615181575f5ffd5b8135610e158161504d565b5f6020828403121561519c575f5ffd5b81356001600160401b0381168114610e15575f5ffd5b82815260408101610e156020830184614cf9565b5f63ffffffff821663ffffffff810361512957615129614f46565b64ffffffffff8181168382160190811115610bbc57610bbc614f46565b5f6020828403121561520e575f5ffd5b813561ffff81168114610e15575f5ffd",
}

// JobMarket is an auto generated Go binding around an Ethereum contract.
type JobMarket struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *JobMarket) GetABI() abi.ABI {
	return c.abi
}

// NewJobMarket creates a new instance of JobMarket.
func NewJobMarket() *JobMarket {
	parsed, err := JobMarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &JobMarket{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *JobMarket) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, (address,address,address,address,address,uint16,uint96,uint40,uint40) config, (address,address,address) desks) returns()
func (jobMarket *JobMarket) PackConstructor(authority common.Address, config MarketBaseConfig, desks JobMarketDesks) []byte {
	enc, err := jobMarket.abi.Pack("", authority, config, desks)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackASSIGNMENTDESK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x912b8a81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASSIGNMENT_DESK() view returns(address)
func (jobMarket *JobMarket) PackASSIGNMENTDESK() []byte {
	enc, err := jobMarket.abi.Pack("ASSIGNMENT_DESK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASSIGNMENTDESK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x912b8a81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASSIGNMENT_DESK() view returns(address)
func (jobMarket *JobMarket) TryPackASSIGNMENTDESK() ([]byte, error) {
	return jobMarket.abi.Pack("ASSIGNMENT_DESK")
}

// UnpackASSIGNMENTDESK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x912b8a81.
//
// Solidity: function ASSIGNMENT_DESK() view returns(address)
func (jobMarket *JobMarket) UnpackASSIGNMENTDESK(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("ASSIGNMENT_DESK", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCONFIGHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28cb06f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (jobMarket *JobMarket) PackCONFIGHASH() []byte {
	enc, err := jobMarket.abi.Pack("CONFIG_HASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCONFIGHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28cb06f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (jobMarket *JobMarket) TryPackCONFIGHASH() ([]byte, error) {
	return jobMarket.abi.Pack("CONFIG_HASH")
}

// UnpackCONFIGHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd28cb06f.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (jobMarket *JobMarket) UnpackCONFIGHASH(data []byte) ([32]byte, error) {
	out, err := jobMarket.abi.Unpack("CONFIG_HASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackENCLAVES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x527f5039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENCLAVES() view returns(address)
func (jobMarket *JobMarket) PackENCLAVES() []byte {
	enc, err := jobMarket.abi.Pack("ENCLAVES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackENCLAVES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x527f5039.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ENCLAVES() view returns(address)
func (jobMarket *JobMarket) TryPackENCLAVES() ([]byte, error) {
	return jobMarket.abi.Pack("ENCLAVES")
}

// UnpackENCLAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527f5039.
//
// Solidity: function ENCLAVES() view returns(address)
func (jobMarket *JobMarket) UnpackENCLAVES(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("ENCLAVES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFALLBACKDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5053882d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (jobMarket *JobMarket) PackFALLBACKDELAY() []byte {
	enc, err := jobMarket.abi.Pack("FALLBACK_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFALLBACKDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5053882d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (jobMarket *JobMarket) TryPackFALLBACKDELAY() ([]byte, error) {
	return jobMarket.abi.Pack("FALLBACK_DELAY")
}

// UnpackFALLBACKDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5053882d.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (jobMarket *JobMarket) UnpackFALLBACKDELAY(data []byte) (*big.Int, error) {
	out, err := jobMarket.abi.Unpack("FALLBACK_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFEEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf333f2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_BPS() view returns(uint16)
func (jobMarket *JobMarket) PackFEEBPS() []byte {
	enc, err := jobMarket.abi.Pack("FEE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf333f2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_BPS() view returns(uint16)
func (jobMarket *JobMarket) TryPackFEEBPS() ([]byte, error) {
	return jobMarket.abi.Pack("FEE_BPS")
}

// UnpackFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf333f2c.
//
// Solidity: function FEE_BPS() view returns(uint16)
func (jobMarket *JobMarket) UnpackFEEBPS(data []byte) (uint16, error) {
	out, err := jobMarket.abi.Unpack("FEE_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackINTAKEDESK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6776b00a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INTAKE_DESK() view returns(address)
func (jobMarket *JobMarket) PackINTAKEDESK() []byte {
	enc, err := jobMarket.abi.Pack("INTAKE_DESK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINTAKEDESK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6776b00a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INTAKE_DESK() view returns(address)
func (jobMarket *JobMarket) TryPackINTAKEDESK() ([]byte, error) {
	return jobMarket.abi.Pack("INTAKE_DESK")
}

// UnpackINTAKEDESK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6776b00a.
//
// Solidity: function INTAKE_DESK() view returns(address)
func (jobMarket *JobMarket) UnpackINTAKEDESK(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("INTAKE_DESK", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLATEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6abad382.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LATE_BPS() view returns(uint16)
func (jobMarket *JobMarket) PackLATEBPS() []byte {
	enc, err := jobMarket.abi.Pack("LATE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLATEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6abad382.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LATE_BPS() view returns(uint16)
func (jobMarket *JobMarket) TryPackLATEBPS() ([]byte, error) {
	return jobMarket.abi.Pack("LATE_BPS")
}

// UnpackLATEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6abad382.
//
// Solidity: function LATE_BPS() view returns(uint16)
func (jobMarket *JobMarket) UnpackLATEBPS(data []byte) (uint16, error) {
	out, err := jobMarket.abi.Unpack("LATE_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXFEEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55be8c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_FEE_BPS() view returns(uint16)
func (jobMarket *JobMarket) PackMAXFEEBPS() []byte {
	enc, err := jobMarket.abi.Pack("MAX_FEE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXFEEBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55be8c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_FEE_BPS() view returns(uint16)
func (jobMarket *JobMarket) TryPackMAXFEEBPS() ([]byte, error) {
	return jobMarket.abi.Pack("MAX_FEE_BPS")
}

// UnpackMAXFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55be8c6.
//
// Solidity: function MAX_FEE_BPS() view returns(uint16)
func (jobMarket *JobMarket) UnpackMAXFEEBPS(data []byte) (uint16, error) {
	out, err := jobMarket.abi.Unpack("MAX_FEE_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXREBIDSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19c809db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REBID_SECONDS() view returns(uint40)
func (jobMarket *JobMarket) PackMAXREBIDSECONDS() []byte {
	enc, err := jobMarket.abi.Pack("MAX_REBID_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREBIDSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19c809db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REBID_SECONDS() view returns(uint40)
func (jobMarket *JobMarket) TryPackMAXREBIDSECONDS() ([]byte, error) {
	return jobMarket.abi.Pack("MAX_REBID_SECONDS")
}

// UnpackMAXREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19c809db.
//
// Solidity: function MAX_REBID_SECONDS() view returns(uint40)
func (jobMarket *JobMarket) UnpackMAXREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := jobMarket.abi.Unpack("MAX_REBID_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa779648.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_COLLATERAL() view returns(uint96)
func (jobMarket *JobMarket) PackMINCOLLATERAL() []byte {
	enc, err := jobMarket.abi.Pack("MIN_COLLATERAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa779648.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_COLLATERAL() view returns(uint96)
func (jobMarket *JobMarket) TryPackMINCOLLATERAL() ([]byte, error) {
	return jobMarket.abi.Pack("MIN_COLLATERAL")
}

// UnpackMINCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa779648.
//
// Solidity: function MIN_COLLATERAL() view returns(uint96)
func (jobMarket *JobMarket) UnpackMINCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := jobMarket.abi.Unpack("MIN_COLLATERAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMULTIPROOF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b6ad11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MULTI_PROOF() view returns(address)
func (jobMarket *JobMarket) PackMULTIPROOF() []byte {
	enc, err := jobMarket.abi.Pack("MULTI_PROOF")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMULTIPROOF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b6ad11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MULTI_PROOF() view returns(address)
func (jobMarket *JobMarket) TryPackMULTIPROOF() ([]byte, error) {
	return jobMarket.abi.Pack("MULTI_PROOF")
}

// UnpackMULTIPROOF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b6ad11.
//
// Solidity: function MULTI_PROOF() view returns(address)
func (jobMarket *JobMarket) UnpackMULTIPROOF(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("MULTI_PROOF", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackORACLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38013f02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ORACLE() view returns(address)
func (jobMarket *JobMarket) PackORACLE() []byte {
	enc, err := jobMarket.abi.Pack("ORACLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackORACLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38013f02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ORACLE() view returns(address)
func (jobMarket *JobMarket) TryPackORACLE() ([]byte, error) {
	return jobMarket.abi.Pack("ORACLE")
}

// UnpackORACLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38013f02.
//
// Solidity: function ORACLE() view returns(address)
func (jobMarket *JobMarket) UnpackORACLE(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("ORACLE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREBIDSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0db6a52e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REBID_SECONDS() view returns(uint40)
func (jobMarket *JobMarket) PackREBIDSECONDS() []byte {
	enc, err := jobMarket.abi.Pack("REBID_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREBIDSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0db6a52e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REBID_SECONDS() view returns(uint40)
func (jobMarket *JobMarket) TryPackREBIDSECONDS() ([]byte, error) {
	return jobMarket.abi.Pack("REBID_SECONDS")
}

// UnpackREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0db6a52e.
//
// Solidity: function REBID_SECONDS() view returns(uint40)
func (jobMarket *JobMarket) UnpackREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := jobMarket.abi.Unpack("REBID_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSETTLEMENTDESK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f6923cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SETTLEMENT_DESK() view returns(address)
func (jobMarket *JobMarket) PackSETTLEMENTDESK() []byte {
	enc, err := jobMarket.abi.Pack("SETTLEMENT_DESK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSETTLEMENTDESK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f6923cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SETTLEMENT_DESK() view returns(address)
func (jobMarket *JobMarket) TryPackSETTLEMENTDESK() ([]byte, error) {
	return jobMarket.abi.Pack("SETTLEMENT_DESK")
}

// UnpackSETTLEMENTDESK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f6923cd.
//
// Solidity: function SETTLEMENT_DESK() view returns(address)
func (jobMarket *JobMarket) UnpackSETTLEMENTDESK(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("SETTLEMENT_DESK", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TREASURY() view returns(address)
func (jobMarket *JobMarket) PackTREASURY() []byte {
	enc, err := jobMarket.abi.Pack("TREASURY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TREASURY() view returns(address)
func (jobMarket *JobMarket) TryPackTREASURY() ([]byte, error) {
	return jobMarket.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (jobMarket *JobMarket) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("TREASURY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (jobMarket *JobMarket) PackWORKERS() []byte {
	enc, err := jobMarket.abi.Pack("WORKERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WORKERS() view returns(address)
func (jobMarket *JobMarket) TryPackWORKERS() ([]byte, error) {
	return jobMarket.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (jobMarket *JobMarket) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAccountIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad93b0ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountIdOf(address requester) view returns(uint32)
func (jobMarket *JobMarket) PackAccountIdOf(requester common.Address) []byte {
	enc, err := jobMarket.abi.Pack("accountIdOf", requester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad93b0ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountIdOf(address requester) view returns(uint32)
func (jobMarket *JobMarket) TryPackAccountIdOf(requester common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("accountIdOf", requester)
}

// UnpackAccountIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad93b0ab.
//
// Solidity: function accountIdOf(address requester) view returns(uint32)
func (jobMarket *JobMarket) UnpackAccountIdOf(data []byte) (uint32, error) {
	out, err := jobMarket.abi.Unpack("accountIdOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44641781.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function anchor((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, bytes signature) returns(bytes32 jobId)
func (jobMarket *JobMarket) PackAnchor(request JobRequest, signature []byte) []byte {
	enc, err := jobMarket.abi.Pack("anchor", request, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnchor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44641781.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function anchor((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, bytes signature) returns(bytes32 jobId)
func (jobMarket *JobMarket) TryPackAnchor(request JobRequest, signature []byte) ([]byte, error) {
	return jobMarket.abi.Pack("anchor", request, signature)
}

// UnpackAnchor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44641781.
//
// Solidity: function anchor((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, bytes signature) returns(bytes32 jobId)
func (jobMarket *JobMarket) UnpackAnchor(data []byte) ([32]byte, error) {
	out, err := jobMarket.abi.Unpack("anchor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37c60e41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] signatures) returns()
func (jobMarket *JobMarket) PackAssign(decision AssignmentDecision, signatures [][]byte) []byte {
	enc, err := jobMarket.abi.Pack("assign", decision, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37c60e41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] signatures) returns()
func (jobMarket *JobMarket) TryPackAssign(decision AssignmentDecision, signatures [][]byte) ([]byte, error) {
	return jobMarket.abi.Pack("assign", decision, signatures)
}

// PackAssignBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26fe98ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignBatch((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40)[] decisions, bytes[][] signatures) returns()
func (jobMarket *JobMarket) PackAssignBatch(decisions []AssignmentDecision, signatures [][][]byte) []byte {
	enc, err := jobMarket.abi.Pack("assignBatch", decisions, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26fe98ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignBatch((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40)[] decisions, bytes[][] signatures) returns()
func (jobMarket *JobMarket) TryPackAssignBatch(decisions []AssignmentDecision, signatures [][][]byte) ([]byte, error) {
	return jobMarket.abi.Pack("assignBatch", decisions, signatures)
}

// PackAssignFallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9cef55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignFallback(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackAssignFallback(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("assignFallback", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignFallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9cef55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignFallback(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackAssignFallback(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("assignFallback", jobId)
}

// PackAssignSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c08040.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignSigned((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] signatures, (bytes32,uint8,address,bytes32,uint96,uint40) winner, bytes winnerSignature, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (jobMarket *JobMarket) PackAssignSigned(decision AssignmentDecision, signatures [][]byte, winner Bid, winnerSignature []byte, terms JobTerms) []byte {
	enc, err := jobMarket.abi.Pack("assignSigned", decision, signatures, winner, winnerSignature, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssignSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c08040.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assignSigned((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] signatures, (bytes32,uint8,address,bytes32,uint96,uint40) winner, bytes winnerSignature, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (jobMarket *JobMarket) TryPackAssignSigned(decision AssignmentDecision, signatures [][]byte, winner Bid, winnerSignature []byte, terms JobTerms) ([]byte, error) {
	return jobMarket.abi.Pack("assignSigned", decision, signatures, winner, winnerSignature, terms)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (jobMarket *JobMarket) PackAuthority() []byte {
	enc, err := jobMarket.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (jobMarket *JobMarket) TryPackAuthority() ([]byte, error) {
	return jobMarket.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (jobMarket *JobMarket) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := jobMarket.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b5c97be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bid((bytes32,uint8,address,bytes32,uint96,uint40) offered, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (jobMarket *JobMarket) PackBid(offered Bid, terms JobTerms) []byte {
	enc, err := jobMarket.abi.Pack("bid", offered, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b5c97be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bid((bytes32,uint8,address,bytes32,uint96,uint40) offered, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (jobMarket *JobMarket) TryPackBid(offered Bid, terms JobTerms) ([]byte, error) {
	return jobMarket.abi.Pack("bid", offered, terms)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackCancel(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("cancel", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackCancel(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("cancel", jobId)
}

// PackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x637cd7f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credits(address account, address token) view returns(uint256 amount)
func (jobMarket *JobMarket) PackCredits(account common.Address, token common.Address) []byte {
	enc, err := jobMarket.abi.Pack("credits", account, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x637cd7f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credits(address account, address token) view returns(uint256 amount)
func (jobMarket *JobMarket) TryPackCredits(account common.Address, token common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("credits", account, token)
}

// UnpackCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x637cd7f0.
//
// Solidity: function credits(address account, address token) view returns(uint256 amount)
func (jobMarket *JobMarket) UnpackCredits(data []byte) (*big.Int, error) {
	out, err := jobMarket.abi.Unpack("credits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x334673fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery) returns()
func (jobMarket *JobMarket) PackDeliver(delivery Delivery) []byte {
	enc, err := jobMarket.abi.Pack("deliver", delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x334673fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery) returns()
func (jobMarket *JobMarket) TryPackDeliver(delivery Delivery) ([]byte, error) {
	return jobMarket.abi.Pack("deliver", delivery)
}

// PackDeliverBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dfebd00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliverBatch(address worker, (bytes32,bytes32,bytes32,uint64,uint8,bytes)[] items, bytes signature) returns()
func (jobMarket *JobMarket) PackDeliverBatch(worker common.Address, items []BatchItem, signature []byte) []byte {
	enc, err := jobMarket.abi.Pack("deliverBatch", worker, items, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliverBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dfebd00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliverBatch(address worker, (bytes32,bytes32,bytes32,uint64,uint8,bytes)[] items, bytes signature) returns()
func (jobMarket *JobMarket) TryPackDeliverBatch(worker common.Address, items []BatchItem, signature []byte) ([]byte, error) {
	return jobMarket.abi.Pack("deliverBatch", worker, items, signature)
}

// PackDeliverLate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b609b37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliverLate(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery) returns()
func (jobMarket *JobMarket) PackDeliverLate(delivery Delivery) []byte {
	enc, err := jobMarket.abi.Pack("deliverLate", delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliverLate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b609b37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliverLate(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery) returns()
func (jobMarket *JobMarket) TryPackDeliverLate(delivery Delivery) ([]byte, error) {
	return jobMarket.abi.Pack("deliverLate", delivery)
}

// PackDeliverOpened is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60b24277.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliverOpened(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery, (address,uint256,bytes32,bytes32,(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) terms) returns()
func (jobMarket *JobMarket) PackDeliverOpened(delivery Delivery, terms SettlementTerms) []byte {
	enc, err := jobMarket.abi.Pack("deliverOpened", delivery, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliverOpened is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60b24277.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliverOpened(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery, (address,uint256,bytes32,bytes32,(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) terms) returns()
func (jobMarket *JobMarket) TryPackDeliverOpened(delivery Delivery, terms SettlementTerms) ([]byte, error) {
	return jobMarket.abi.Pack("deliverOpened", delivery, terms)
}

// PackDemandResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa18f823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandResult(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackDemandResult(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("demandResult", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa18f823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandResult(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackDemandResult(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("demandResult", jobId)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cc80b63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address account, address token, uint96 amount) payable returns()
func (jobMarket *JobMarket) PackDeposit(account common.Address, token common.Address, amount *big.Int) []byte {
	enc, err := jobMarket.abi.Pack("deposit", account, token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cc80b63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address account, address token, uint96 amount) payable returns()
func (jobMarket *JobMarket) TryPackDeposit(account common.Address, token common.Address, amount *big.Int) ([]byte, error) {
	return jobMarket.abi.Pack("deposit", account, token, amount)
}

// PackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9c2ac88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositOf(address account, address token) view returns((uint96,uint96,uint40) shown)
func (jobMarket *JobMarket) PackDepositOf(account common.Address, token common.Address) []byte {
	enc, err := jobMarket.abi.Pack("depositOf", account, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9c2ac88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositOf(address account, address token) view returns((uint96,uint96,uint40) shown)
func (jobMarket *JobMarket) TryPackDepositOf(account common.Address, token common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("depositOf", account, token)
}

// UnpackDepositOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9c2ac88.
//
// Solidity: function depositOf(address account, address token) view returns((uint96,uint96,uint40) shown)
func (jobMarket *JobMarket) UnpackDepositOf(data []byte) (IJobMarketDeposit, error) {
	out, err := jobMarket.abi.Unpack("depositOf", data)
	if err != nil {
		return *new(IJobMarketDeposit), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobMarketDeposit)).(*IJobMarketDeposit)
	return out0, nil
}

// PackDropBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4a8b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropBid(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackDropBid(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("dropBid", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDropBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4a8b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dropBid(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackDropBid(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("dropBid", jobId)
}

// PackExcuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf9016a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function excuse(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackExcuse(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("excuse", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExcuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf9016a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function excuse(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackExcuse(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("excuse", jobId)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackExpire(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("expire", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackExpire(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("expire", jobId)
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08dff881.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(bytes32 jobId) returns()
func (jobMarket *JobMarket) PackFinalise(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("finalise", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08dff881.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(bytes32 jobId) returns()
func (jobMarket *JobMarket) TryPackFinalise(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("finalise", jobId)
}

// PackGetJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf729cf0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getJob(bytes32 jobId) view returns((bytes32,uint8,address,address,uint96,uint8,uint8,uint8,uint8,uint8,uint8,uint16,uint16,uint40,uint40,uint40,uint32,address,bytes32,uint96,uint96,uint8,bool,uint32) shown)
func (jobMarket *JobMarket) PackGetJob(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("getJob", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf729cf0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getJob(bytes32 jobId) view returns((bytes32,uint8,address,address,uint96,uint8,uint8,uint8,uint8,uint8,uint8,uint16,uint16,uint40,uint40,uint40,uint32,address,bytes32,uint96,uint96,uint8,bool,uint32) shown)
func (jobMarket *JobMarket) TryPackGetJob(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("getJob", jobId)
}

// UnpackGetJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf729cf0d.
//
// Solidity: function getJob(bytes32 jobId) view returns((bytes32,uint8,address,address,uint96,uint8,uint8,uint8,uint8,uint8,uint8,uint16,uint16,uint40,uint40,uint40,uint32,address,bytes32,uint96,uint96,uint8,bool,uint32) shown)
func (jobMarket *JobMarket) UnpackGetJob(data []byte) (IJobMarketJobView, error) {
	out, err := jobMarket.abi.Unpack("getJob", data)
	if err != nil {
		return *new(IJobMarketJobView), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobMarketJobView)).(*IJobMarketJobView)
	return out0, nil
}

// PackGetReplicas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecce281d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getReplicas(bytes32 jobId) view returns((uint32,uint32,uint8,uint8,uint8,uint96,uint40,bytes32)[])
func (jobMarket *JobMarket) PackGetReplicas(jobId [32]byte) []byte {
	enc, err := jobMarket.abi.Pack("getReplicas", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetReplicas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecce281d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getReplicas(bytes32 jobId) view returns((uint32,uint32,uint8,uint8,uint8,uint96,uint40,bytes32)[])
func (jobMarket *JobMarket) TryPackGetReplicas(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("getReplicas", jobId)
}

// UnpackGetReplicas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xecce281d.
//
// Solidity: function getReplicas(bytes32 jobId) view returns((uint32,uint32,uint8,uint8,uint8,uint96,uint40,bytes32)[])
func (jobMarket *JobMarket) UnpackGetReplicas(data []byte) ([]Replica, error) {
	out, err := jobMarket.abi.Unpack("getReplicas", data)
	if err != nil {
		return *new([]Replica), err
	}
	out0 := *abi.ConvertType(out[0], new([]Replica)).(*[]Replica)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (jobMarket *JobMarket) PackIsConsumingScheduledOp() []byte {
	enc, err := jobMarket.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (jobMarket *JobMarket) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return jobMarket.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (jobMarket *JobMarket) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := jobMarket.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackJobIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd9b40f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobIdOf((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) view returns(bytes32)
func (jobMarket *JobMarket) PackJobIdOf(request JobRequest) []byte {
	enc, err := jobMarket.abi.Pack("jobIdOf", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd9b40f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobIdOf((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) view returns(bytes32)
func (jobMarket *JobMarket) TryPackJobIdOf(request JobRequest) ([]byte, error) {
	return jobMarket.abi.Pack("jobIdOf", request)
}

// UnpackJobIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd9b40f8.
//
// Solidity: function jobIdOf((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) view returns(bytes32)
func (jobMarket *JobMarket) UnpackJobIdOf(data []byte) ([32]byte, error) {
	out, err := jobMarket.abi.Unpack("jobIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLastAccountId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x708c3593.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastAccountId() view returns(uint32)
func (jobMarket *JobMarket) PackLastAccountId() []byte {
	enc, err := jobMarket.abi.Pack("lastAccountId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastAccountId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x708c3593.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastAccountId() view returns(uint32)
func (jobMarket *JobMarket) TryPackLastAccountId() ([]byte, error) {
	return jobMarket.abi.Pack("lastAccountId")
}

// UnpackLastAccountId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x708c3593.
//
// Solidity: function lastAccountId() view returns(uint32)
func (jobMarket *JobMarket) UnpackLastAccountId(data []byte) (uint32, error) {
	out, err := jobMarket.abi.Unpack("lastAccountId", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (jobMarket *JobMarket) PackPaused() []byte {
	enc, err := jobMarket.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (jobMarket *JobMarket) TryPackPaused() ([]byte, error) {
	return jobMarket.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (jobMarket *JobMarket) UnpackPaused(data []byte) (bool, error) {
	out, err := jobMarket.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPolicyVer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7ee23a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVer() view returns(uint16)
func (jobMarket *JobMarket) PackPolicyVer() []byte {
	enc, err := jobMarket.abi.Pack("policyVer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyVer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7ee23a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyVer() view returns(uint16)
func (jobMarket *JobMarket) TryPackPolicyVer() ([]byte, error) {
	return jobMarket.abi.Pack("policyVer")
}

// UnpackPolicyVer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7ee23a9.
//
// Solidity: function policyVer() view returns(uint16)
func (jobMarket *JobMarket) UnpackPolicyVer(data []byte) (uint16, error) {
	out, err := jobMarket.abi.Unpack("policyVer", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackPostJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411a739f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postJob((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) payable returns(bytes32 jobId)
func (jobMarket *JobMarket) PackPostJob(request JobRequest) []byte {
	enc, err := jobMarket.abi.Pack("postJob", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411a739f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postJob((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) payable returns(bytes32 jobId)
func (jobMarket *JobMarket) TryPackPostJob(request JobRequest) ([]byte, error) {
	return jobMarket.abi.Pack("postJob", request)
}

// UnpackPostJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x411a739f.
//
// Solidity: function postJob((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) payable returns(bytes32 jobId)
func (jobMarket *JobMarket) UnpackPostJob(data []byte) ([32]byte, error) {
	out, err := jobMarket.abi.Unpack("postJob", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPostJobWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab94fd77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postJobWithPermit((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 jobId)
func (jobMarket *JobMarket) PackPostJobWithPermit(request JobRequest, permit Permit) []byte {
	enc, err := jobMarket.abi.Pack("postJobWithPermit", request, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostJobWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab94fd77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postJobWithPermit((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 jobId)
func (jobMarket *JobMarket) TryPackPostJobWithPermit(request JobRequest, permit Permit) ([]byte, error) {
	return jobMarket.abi.Pack("postJobWithPermit", request, permit)
}

// UnpackPostJobWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab94fd77.
//
// Solidity: function postJobWithPermit((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 jobId)
func (jobMarket *JobMarket) UnpackPostJobWithPermit(data []byte) ([32]byte, error) {
	out, err := jobMarket.abi.Unpack("postJobWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a74532.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 jobId, bytes publicValues) returns()
func (jobMarket *JobMarket) PackPublish(jobId [32]byte, publicValues []byte) []byte {
	enc, err := jobMarket.abi.Pack("publish", jobId, publicValues)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a74532.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 jobId, bytes publicValues) returns()
func (jobMarket *JobMarket) TryPackPublish(jobId [32]byte, publicValues []byte) ([]byte, error) {
	return jobMarket.abi.Pack("publish", jobId, publicValues)
}

// PackRequestDepositWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cdfce9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestDepositWithdrawal(address token, uint96 amount) returns()
func (jobMarket *JobMarket) PackRequestDepositWithdrawal(token common.Address, amount *big.Int) []byte {
	enc, err := jobMarket.abi.Pack("requestDepositWithdrawal", token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestDepositWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cdfce9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestDepositWithdrawal(address token, uint96 amount) returns()
func (jobMarket *JobMarket) TryPackRequestDepositWithdrawal(token common.Address, amount *big.Int) ([]byte, error) {
	return jobMarket.abi.Pack("requestDepositWithdrawal", token, amount)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd18b434.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) returns()
func (jobMarket *JobMarket) PackRevoke(request JobRequest) []byte {
	enc, err := jobMarket.abi.Pack("revoke", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd18b434.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) returns()
func (jobMarket *JobMarket) TryPackRevoke(request JobRequest) ([]byte, error) {
	return jobMarket.abi.Pack("revoke", request)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (jobMarket *JobMarket) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := jobMarket.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (jobMarket *JobMarket) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("setAuthority", newAuthority)
}

// PackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPaused(bool paused_) returns()
func (jobMarket *JobMarket) PackSetPaused(paused bool) []byte {
	enc, err := jobMarket.abi.Pack("setPaused", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPaused(bool paused_) returns()
func (jobMarket *JobMarket) TryPackSetPaused(paused bool) ([]byte, error) {
	return jobMarket.abi.Pack("setPaused", paused)
}

// PackSetTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f69012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns(uint8 tokenId)
func (jobMarket *JobMarket) PackSetTokenAllowed(token common.Address, allowed bool) []byte {
	enc, err := jobMarket.abi.Pack("setTokenAllowed", token, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f69012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns(uint8 tokenId)
func (jobMarket *JobMarket) TryPackSetTokenAllowed(token common.Address, allowed bool) ([]byte, error) {
	return jobMarket.abi.Pack("setTokenAllowed", token, allowed)
}

// UnpackSetTokenAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f69012.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns(uint8 tokenId)
func (jobMarket *JobMarket) UnpackSetTokenAllowed(data []byte) (uint8, error) {
	out, err := jobMarket.abi.Unpack("setTokenAllowed", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCredit(address token) returns()
func (jobMarket *JobMarket) PackWithdrawCredit(token common.Address) []byte {
	enc, err := jobMarket.abi.Pack("withdrawCredit", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c8cc9d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawCredit(address token) returns()
func (jobMarket *JobMarket) TryPackWithdrawCredit(token common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("withdrawCredit", token)
}

// PackWithdrawDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51e41700.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDeposit(address token) returns()
func (jobMarket *JobMarket) PackWithdrawDeposit(token common.Address) []byte {
	enc, err := jobMarket.abi.Pack("withdrawDeposit", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51e41700.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawDeposit(address token) returns()
func (jobMarket *JobMarket) TryPackWithdrawDeposit(token common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("withdrawDeposit", token)
}

// JobMarketAssignmentSkipped represents a AssignmentSkipped event raised by the JobMarket contract.
type JobMarketAssignmentSkipped struct {
	JobId  [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobMarketAssignmentSkippedEventName = "AssignmentSkipped"

// ContractEventName returns the user-defined event name.
func (JobMarketAssignmentSkipped) ContractEventName() string {
	return JobMarketAssignmentSkippedEventName
}

// UnpackAssignmentSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AssignmentSkipped(bytes32 indexed jobId, bytes4 reason)
func (jobMarket *JobMarket) UnpackAssignmentSkippedEvent(log *types.Log) (*JobMarketAssignmentSkipped, error) {
	event := "AssignmentSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketAssignmentSkipped)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketAuthorityUpdated represents a AuthorityUpdated event raised by the JobMarket contract.
type JobMarketAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (JobMarketAuthorityUpdated) ContractEventName() string {
	return JobMarketAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (jobMarket *JobMarket) UnpackAuthorityUpdatedEvent(log *types.Log) (*JobMarketAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketBidDropped represents a BidDropped event raised by the JobMarket contract.
type JobMarketBidDropped struct {
	JobId [32]byte
	Round uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobMarketBidDroppedEventName = "BidDropped"

// ContractEventName returns the user-defined event name.
func (JobMarketBidDropped) ContractEventName() string {
	return JobMarketBidDroppedEventName
}

// UnpackBidDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BidDropped(bytes32 indexed jobId, uint8 round)
func (jobMarket *JobMarket) UnpackBidDroppedEvent(log *types.Log) (*JobMarketBidDropped, error) {
	event := "BidDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketBidDropped)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketBidPlaced represents a BidPlaced event raised by the JobMarket contract.
type JobMarketBidPlaced struct {
	JobId      [32]byte
	Worker     common.Address
	Enclave    [32]byte
	Round      uint8
	Price      *big.Int
	Score      uint16
	ValidUntil *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobMarketBidPlacedEventName = "BidPlaced"

// ContractEventName returns the user-defined event name.
func (JobMarketBidPlaced) ContractEventName() string {
	return JobMarketBidPlacedEventName
}

// UnpackBidPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BidPlaced(bytes32 indexed jobId, address indexed worker, bytes32 indexed enclave, uint8 round, uint96 price, uint16 score, uint40 validUntil)
func (jobMarket *JobMarket) UnpackBidPlacedEvent(log *types.Log) (*JobMarketBidPlaced, error) {
	event := "BidPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketBidPlaced)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketCallbackDone represents a CallbackDone event raised by the JobMarket contract.
type JobMarketCallbackDone struct {
	JobId   [32]byte
	Target  common.Address
	Success bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobMarketCallbackDoneEventName = "CallbackDone"

// ContractEventName returns the user-defined event name.
func (JobMarketCallbackDone) ContractEventName() string {
	return JobMarketCallbackDoneEventName
}

// UnpackCallbackDoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackDone(bytes32 indexed jobId, address indexed target, bool success)
func (jobMarket *JobMarket) UnpackCallbackDoneEvent(log *types.Log) (*JobMarketCallbackDone, error) {
	event := "CallbackDone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketCallbackDone)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketCreditWithdrawn represents a CreditWithdrawn event raised by the JobMarket contract.
type JobMarketCreditWithdrawn struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobMarketCreditWithdrawnEventName = "CreditWithdrawn"

// ContractEventName returns the user-defined event name.
func (JobMarketCreditWithdrawn) ContractEventName() string {
	return JobMarketCreditWithdrawnEventName
}

// UnpackCreditWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditWithdrawn(address indexed account, address indexed token, uint256 amount)
func (jobMarket *JobMarket) UnpackCreditWithdrawnEvent(log *types.Log) (*JobMarketCreditWithdrawn, error) {
	event := "CreditWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketCreditWithdrawn)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketDeliverySkipped represents a DeliverySkipped event raised by the JobMarket contract.
type JobMarketDeliverySkipped struct {
	JobId  [32]byte
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobMarketDeliverySkippedEventName = "DeliverySkipped"

// ContractEventName returns the user-defined event name.
func (JobMarketDeliverySkipped) ContractEventName() string {
	return JobMarketDeliverySkippedEventName
}

// UnpackDeliverySkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeliverySkipped(bytes32 indexed jobId, uint8 status)
func (jobMarket *JobMarket) UnpackDeliverySkippedEvent(log *types.Log) (*JobMarketDeliverySkipped, error) {
	event := "DeliverySkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketDeliverySkipped)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketDepositWithdrawalRequested represents a DepositWithdrawalRequested event raised by the JobMarket contract.
type JobMarketDepositWithdrawalRequested struct {
	Account     common.Address
	Token       common.Address
	Leaving     *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const JobMarketDepositWithdrawalRequestedEventName = "DepositWithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (JobMarketDepositWithdrawalRequested) ContractEventName() string {
	return JobMarketDepositWithdrawalRequestedEventName
}

// UnpackDepositWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositWithdrawalRequested(address indexed account, address indexed token, uint256 leaving, uint40 availableAt)
func (jobMarket *JobMarket) UnpackDepositWithdrawalRequestedEvent(log *types.Log) (*JobMarketDepositWithdrawalRequested, error) {
	event := "DepositWithdrawalRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketDepositWithdrawalRequested)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketDepositWithdrawn represents a DepositWithdrawn event raised by the JobMarket contract.
type JobMarketDepositWithdrawn struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobMarketDepositWithdrawnEventName = "DepositWithdrawn"

// ContractEventName returns the user-defined event name.
func (JobMarketDepositWithdrawn) ContractEventName() string {
	return JobMarketDepositWithdrawnEventName
}

// UnpackDepositWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositWithdrawn(address indexed account, address indexed token, uint256 amount)
func (jobMarket *JobMarket) UnpackDepositWithdrawnEvent(log *types.Log) (*JobMarketDepositWithdrawn, error) {
	event := "DepositWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketDepositWithdrawn)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketDeposited represents a Deposited event raised by the JobMarket contract.
type JobMarketDeposited struct {
	Account common.Address
	Token   common.Address
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobMarketDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (JobMarketDeposited) ContractEventName() string {
	return JobMarketDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, address indexed token, address indexed from, uint256 amount)
func (jobMarket *JobMarket) UnpackDepositedEvent(log *types.Log) (*JobMarketDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketDeposited)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobAssigned represents a JobAssigned event raised by the JobMarket contract.
type JobMarketJobAssigned struct {
	JobId          [32]byte
	Requester      common.Address
	Worker         common.Address
	Enclave        [32]byte
	Round          uint8
	Price          *big.Int
	Score          uint16
	Deadline       *big.Int
	WeightsVersion uint32
	InputsRoot     [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const JobMarketJobAssignedEventName = "JobAssigned"

// ContractEventName returns the user-defined event name.
func (JobMarketJobAssigned) ContractEventName() string {
	return JobMarketJobAssignedEventName
}

// UnpackJobAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobAssigned(bytes32 indexed jobId, address indexed requester, address indexed worker, bytes32 enclave, uint8 round, uint96 price, uint16 score, uint40 deadline, uint32 weightsVersion, bytes32 inputsRoot)
func (jobMarket *JobMarket) UnpackJobAssignedEvent(log *types.Log) (*JobMarketJobAssigned, error) {
	event := "JobAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobAssigned)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobCancelled represents a JobCancelled event raised by the JobMarket contract.
type JobMarketJobCancelled struct {
	JobId     [32]byte
	Requester common.Address
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketJobCancelledEventName = "JobCancelled"

// ContractEventName returns the user-defined event name.
func (JobMarketJobCancelled) ContractEventName() string {
	return JobMarketJobCancelledEventName
}

// UnpackJobCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCancelled(bytes32 indexed jobId, address indexed requester, uint256 refund)
func (jobMarket *JobMarket) UnpackJobCancelledEvent(log *types.Log) (*JobMarketJobCancelled, error) {
	event := "JobCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobCancelled)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobExcused represents a JobExcused event raised by the JobMarket contract.
type JobMarketJobExcused struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Reason    [32]byte
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketJobExcusedEventName = "JobExcused"

// ContractEventName returns the user-defined event name.
func (JobMarketJobExcused) ContractEventName() string {
	return JobMarketJobExcusedEventName
}

// UnpackJobExcusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobExcused(bytes32 indexed jobId, address indexed requester, address indexed worker, bytes32 reason, uint256 refund)
func (jobMarket *JobMarket) UnpackJobExcusedEvent(log *types.Log) (*JobMarketJobExcused, error) {
	event := "JobExcused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobExcused)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobExpired represents a JobExpired event raised by the JobMarket contract.
type JobMarketJobExpired struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Refund    *big.Int
	Slashed   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketJobExpiredEventName = "JobExpired"

// ContractEventName returns the user-defined event name.
func (JobMarketJobExpired) ContractEventName() string {
	return JobMarketJobExpiredEventName
}

// UnpackJobExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobExpired(bytes32 indexed jobId, address indexed requester, address indexed worker, uint256 refund, uint256 slashed)
func (jobMarket *JobMarket) UnpackJobExpiredEvent(log *types.Log) (*JobMarketJobExpired, error) {
	event := "JobExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobExpired)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobFinalised represents a JobFinalised event raised by the JobMarket contract.
type JobMarketJobFinalised struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Paid      *big.Int
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketJobFinalisedEventName = "JobFinalised"

// ContractEventName returns the user-defined event name.
func (JobMarketJobFinalised) ContractEventName() string {
	return JobMarketJobFinalisedEventName
}

// UnpackJobFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobFinalised(bytes32 indexed jobId, address indexed requester, address indexed worker, uint256 paid, uint256 refund)
func (jobMarket *JobMarket) UnpackJobFinalisedEvent(log *types.Log) (*JobMarketJobFinalised, error) {
	event := "JobFinalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobFinalised)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobHeld represents a JobHeld event raised by the JobMarket contract.
type JobMarketJobHeld struct {
	JobId     [32]byte
	Requester common.Address
	Until     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketJobHeldEventName = "JobHeld"

// ContractEventName returns the user-defined event name.
func (JobMarketJobHeld) ContractEventName() string {
	return JobMarketJobHeldEventName
}

// UnpackJobHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobHeld(bytes32 indexed jobId, address indexed requester, uint40 until)
func (jobMarket *JobMarket) UnpackJobHeldEvent(log *types.Log) (*JobMarketJobHeld, error) {
	event := "JobHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobHeld)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobPosted represents a JobPosted event raised by the JobMarket contract.
type JobMarketJobPosted struct {
	JobId     [32]byte
	Requester common.Address
	Request   JobRequest
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketJobPostedEventName = "JobPosted"

// ContractEventName returns the user-defined event name.
func (JobMarketJobPosted) ContractEventName() string {
	return JobMarketJobPostedEventName
}

// UnpackJobPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobPosted(bytes32 indexed jobId, address indexed requester, (address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request)
func (jobMarket *JobMarket) UnpackJobPostedEvent(log *types.Log) (*JobMarketJobPosted, error) {
	event := "JobPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobPosted)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketJobSettled represents a JobSettled event raised by the JobMarket contract.
type JobMarketJobSettled struct {
	JobId        [32]byte
	Requester    common.Address
	Worker       common.Address
	Outcome      uint8
	ResultDigest [32]byte
	Cycles       uint64
	ExitCode     uint32
	Paid         *big.Int
	Fee          *big.Int
	PublicValues []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobMarketJobSettledEventName = "JobSettled"

// ContractEventName returns the user-defined event name.
func (JobMarketJobSettled) ContractEventName() string {
	return JobMarketJobSettledEventName
}

// UnpackJobSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSettled(bytes32 indexed jobId, address indexed requester, address indexed worker, uint8 outcome, bytes32 resultDigest, uint64 cycles, uint32 exitCode, uint96 paid, uint96 fee, bytes publicValues)
func (jobMarket *JobMarket) UnpackJobSettledEvent(log *types.Log) (*JobMarketJobSettled, error) {
	event := "JobSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketJobSettled)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketPauseChanged represents a PauseChanged event raised by the JobMarket contract.
type JobMarketPauseChanged struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobMarketPauseChangedEventName = "PauseChanged"

// ContractEventName returns the user-defined event name.
func (JobMarketPauseChanged) ContractEventName() string {
	return JobMarketPauseChangedEventName
}

// UnpackPauseChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauseChanged(bool paused)
func (jobMarket *JobMarket) UnpackPauseChangedEvent(log *types.Log) (*JobMarketPauseChanged, error) {
	event := "PauseChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketPauseChanged)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketQuorumReached represents a QuorumReached event raised by the JobMarket contract.
type JobMarketQuorumReached struct {
	JobId        [32]byte
	Requester    common.Address
	ResultDigest [32]byte
	PublicValues []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobMarketQuorumReachedEventName = "QuorumReached"

// ContractEventName returns the user-defined event name.
func (JobMarketQuorumReached) ContractEventName() string {
	return JobMarketQuorumReachedEventName
}

// UnpackQuorumReachedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumReached(bytes32 indexed jobId, address indexed requester, bytes32 resultDigest, bytes publicValues)
func (jobMarket *JobMarket) UnpackQuorumReachedEvent(log *types.Log) (*JobMarketQuorumReached, error) {
	event := "QuorumReached"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketQuorumReached)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketReplicaAssigned represents a ReplicaAssigned event raised by the JobMarket contract.
type JobMarketReplicaAssigned struct {
	JobId    [32]byte
	Replica  uint8
	Worker   common.Address
	Enclave  [32]byte
	Price    *big.Int
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobMarketReplicaAssignedEventName = "ReplicaAssigned"

// ContractEventName returns the user-defined event name.
func (JobMarketReplicaAssigned) ContractEventName() string {
	return JobMarketReplicaAssignedEventName
}

// UnpackReplicaAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaAssigned(bytes32 indexed jobId, uint8 indexed replica, address indexed worker, bytes32 enclave, uint96 price, uint40 deadline)
func (jobMarket *JobMarket) UnpackReplicaAssignedEvent(log *types.Log) (*JobMarketReplicaAssigned, error) {
	event := "ReplicaAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketReplicaAssigned)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketReplicaDelivered represents a ReplicaDelivered event raised by the JobMarket contract.
type JobMarketReplicaDelivered struct {
	JobId        [32]byte
	Replica      uint8
	Worker       common.Address
	ResultDigest [32]byte
	Outcome      uint8
	ExitCode     uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobMarketReplicaDeliveredEventName = "ReplicaDelivered"

// ContractEventName returns the user-defined event name.
func (JobMarketReplicaDelivered) ContractEventName() string {
	return JobMarketReplicaDeliveredEventName
}

// UnpackReplicaDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaDelivered(bytes32 indexed jobId, uint8 indexed replica, address indexed worker, bytes32 resultDigest, uint8 outcome, uint32 exitCode)
func (jobMarket *JobMarket) UnpackReplicaDeliveredEvent(log *types.Log) (*JobMarketReplicaDelivered, error) {
	event := "ReplicaDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketReplicaDelivered)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketReplicaEnded represents a ReplicaEnded event raised by the JobMarket contract.
type JobMarketReplicaEnded struct {
	JobId   [32]byte
	Replica uint8
	Worker  common.Address
	State   uint8
	Paid    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobMarketReplicaEndedEventName = "ReplicaEnded"

// ContractEventName returns the user-defined event name.
func (JobMarketReplicaEnded) ContractEventName() string {
	return JobMarketReplicaEndedEventName
}

// UnpackReplicaEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaEnded(bytes32 indexed jobId, uint8 indexed replica, address indexed worker, uint8 state, uint96 paid)
func (jobMarket *JobMarket) UnpackReplicaEndedEvent(log *types.Log) (*JobMarketReplicaEnded, error) {
	event := "ReplicaEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketReplicaEnded)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketResultDemanded represents a ResultDemanded event raised by the JobMarket contract.
type JobMarketResultDemanded struct {
	JobId     [32]byte
	Requester common.Address
	Until     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketResultDemandedEventName = "ResultDemanded"

// ContractEventName returns the user-defined event name.
func (JobMarketResultDemanded) ContractEventName() string {
	return JobMarketResultDemandedEventName
}

// UnpackResultDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultDemanded(bytes32 indexed jobId, address indexed requester, uint40 until)
func (jobMarket *JobMarket) UnpackResultDemandedEvent(log *types.Log) (*JobMarketResultDemanded, error) {
	event := "ResultDemanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketResultDemanded)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketResultPublished represents a ResultPublished event raised by the JobMarket contract.
type JobMarketResultPublished struct {
	JobId        [32]byte
	PublicValues []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobMarketResultPublishedEventName = "ResultPublished"

// ContractEventName returns the user-defined event name.
func (JobMarketResultPublished) ContractEventName() string {
	return JobMarketResultPublishedEventName
}

// UnpackResultPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultPublished(bytes32 indexed jobId, bytes publicValues)
func (jobMarket *JobMarket) UnpackResultPublishedEvent(log *types.Log) (*JobMarketResultPublished, error) {
	event := "ResultPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketResultPublished)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketResultStated represents a ResultStated event raised by the JobMarket contract.
type JobMarketResultStated struct {
	JobId        [32]byte
	Requester    common.Address
	Worker       common.Address
	Outcome      uint8
	ResultDigest [32]byte
	ExitCode     uint32
	Paid         *big.Int
	Reserve      *big.Int
	Until        *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobMarketResultStatedEventName = "ResultStated"

// ContractEventName returns the user-defined event name.
func (JobMarketResultStated) ContractEventName() string {
	return JobMarketResultStatedEventName
}

// UnpackResultStatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultStated(bytes32 indexed jobId, address indexed requester, address indexed worker, uint8 outcome, bytes32 resultDigest, uint32 exitCode, uint96 paid, uint96 reserve, uint40 until)
func (jobMarket *JobMarket) UnpackResultStatedEvent(log *types.Log) (*JobMarketResultStated, error) {
	event := "ResultStated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketResultStated)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketRoundEnded represents a RoundEnded event raised by the JobMarket contract.
type JobMarketRoundEnded struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Round     uint8
	Why       [32]byte
	Slashed   *big.Int
	BidEnd    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobMarketRoundEndedEventName = "RoundEnded"

// ContractEventName returns the user-defined event name.
func (JobMarketRoundEnded) ContractEventName() string {
	return JobMarketRoundEndedEventName
}

// UnpackRoundEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundEnded(bytes32 indexed jobId, address indexed requester, address indexed worker, uint8 round, bytes32 why, uint256 slashed, uint40 bidEnd)
func (jobMarket *JobMarket) UnpackRoundEndedEvent(log *types.Log) (*JobMarketRoundEnded, error) {
	event := "RoundEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketRoundEnded)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobMarketTokenAllowed represents a TokenAllowed event raised by the JobMarket contract.
type JobMarketTokenAllowed struct {
	TokenId uint8
	Token   common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobMarketTokenAllowedEventName = "TokenAllowed"

// ContractEventName returns the user-defined event name.
func (JobMarketTokenAllowed) ContractEventName() string {
	return JobMarketTokenAllowedEventName
}

// UnpackTokenAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenAllowed(uint8 indexed tokenId, address indexed token, bool allowed)
func (jobMarket *JobMarket) UnpackTokenAllowedEvent(log *types.Log) (*JobMarketTokenAllowed, error) {
	event := "TokenAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobMarketTokenAllowed)
	if len(log.Data) > 0 {
		if err := jobMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (jobMarket *JobMarket) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["AboveCeiling"].ID.Bytes()[:4]) {
		return jobMarket.UnpackAboveCeilingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return jobMarket.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return jobMarket.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return jobMarket.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["AlreadyDemanded"].ID.Bytes()[:4]) {
		return jobMarket.UnpackAlreadyDemandedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return jobMarket.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadBiddingWindow"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadBiddingWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadCallback"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadCallbackError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadExecutionWindow"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadExecutionWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadOutcome"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadOutcomeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadPrices"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadPricesError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadRamp"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadRampError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BatchMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBatchMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BelowBand"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBelowBandError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BidExpired"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBidExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BidStillStands"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBidStillStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BidTooShort"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBidTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BiddingNotOver"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBiddingNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BiddingOver"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBiddingOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return jobMarket.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["DeadlineTooFar"].ID.Bytes()[:4]) {
		return jobMarket.UnpackDeadlineTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["DecisionExpired"].ID.Bytes()[:4]) {
		return jobMarket.UnpackDecisionExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["DecisionMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackDecisionMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["DecisionTooLong"].ID.Bytes()[:4]) {
		return jobMarket.UnpackDecisionTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["DeskMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackDeskMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["EnclaveNotServing"].ID.Bytes()[:4]) {
		return jobMarket.UnpackEnclaveNotServingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["Excusable"].ID.Bytes()[:4]) {
		return jobMarket.UnpackExcusableError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["FallbackTooEarly"].ID.Bytes()[:4]) {
		return jobMarket.UnpackFallbackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["InsufficientDeposit"].ID.Bytes()[:4]) {
		return jobMarket.UnpackInsufficientDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["JobExists"].ID.Bytes()[:4]) {
		return jobMarket.UnpackJobExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["Late"].ID.Bytes()[:4]) {
		return jobMarket.UnpackLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["MixedBatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackMixedBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NativeAlwaysAllowed"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNativeAlwaysAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NativeTransferFailed"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNativeTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NoBid"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNoBidError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotBetter"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotBetterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotExcusable"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotExcusableError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotExpired"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotLate"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotOpenYet"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotOpenYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotRequester"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotSignedByRequester"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotSignedByRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotTheBidder"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotTheBidderError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotTheWorker"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotTheWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NothingDelivered"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNothingDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["OpensTooLate"].ID.Bytes()[:4]) {
		return jobMarket.UnpackOpensTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return jobMarket.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return jobMarket.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ReplicaNotDistinct"].ID.Bytes()[:4]) {
		return jobMarket.UnpackReplicaNotDistinctError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ResultDigestMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackResultDigestMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ResultTooLarge"].ID.Bytes()[:4]) {
		return jobMarket.UnpackResultTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return jobMarket.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ScoreOverstated"].ID.Bytes()[:4]) {
		return jobMarket.UnpackScoreOverstatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["StatementMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackStatementMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["StillLeaving"].ID.Bytes()[:4]) {
		return jobMarket.UnpackStillLeavingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["TokenListFull"].ID.Bytes()[:4]) {
		return jobMarket.UnpackTokenListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["TokenNotAllowed"].ID.Bytes()[:4]) {
		return jobMarket.UnpackTokenNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["TooManyRetries"].ID.Bytes()[:4]) {
		return jobMarket.UnpackTooManyRetriesError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["TransferMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnknownJob"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnknownJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedAssurance"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedAssuranceError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedKind"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedMode"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WindowOver"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WindowTooShort"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WrongEntry"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWrongEntryError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WrongReplicaState"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWrongReplicaStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WrongRound"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWrongRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWrongTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return jobMarket.UnpackZeroAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ZeroCycleLimit"].ID.Bytes()[:4]) {
		return jobMarket.UnpackZeroCycleLimitError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobMarketAboveCeiling represents a AboveCeiling error raised by the JobMarket contract.
type JobMarketAboveCeiling struct {
	Price   *big.Int
	Ceiling *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AboveCeiling(uint96 price, uint96 ceiling)
func JobMarketAboveCeilingErrorID() common.Hash {
	return common.HexToHash("0xfd25eaebadacb6639f0819c766d24d469ca21d360b3cc9d0cbe22653539282d3")
}

// UnpackAboveCeilingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AboveCeiling(uint96 price, uint96 ceiling)
func (jobMarket *JobMarket) UnpackAboveCeilingError(raw []byte) (*JobMarketAboveCeiling, error) {
	out := new(JobMarketAboveCeiling)
	if err := jobMarket.abi.UnpackIntoInterface(out, "AboveCeiling", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the JobMarket contract.
type JobMarketAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func JobMarketAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (jobMarket *JobMarket) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*JobMarketAccessManagedInvalidAuthority, error) {
	out := new(JobMarketAccessManagedInvalidAuthority)
	if err := jobMarket.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the JobMarket contract.
type JobMarketAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func JobMarketAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (jobMarket *JobMarket) UnpackAccessManagedRequiredDelayError(raw []byte) (*JobMarketAccessManagedRequiredDelay, error) {
	out := new(JobMarketAccessManagedRequiredDelay)
	if err := jobMarket.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the JobMarket contract.
type JobMarketAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func JobMarketAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (jobMarket *JobMarket) UnpackAccessManagedUnauthorizedError(raw []byte) (*JobMarketAccessManagedUnauthorized, error) {
	out := new(JobMarketAccessManagedUnauthorized)
	if err := jobMarket.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketAlreadyDemanded represents a AlreadyDemanded error raised by the JobMarket contract.
type JobMarketAlreadyDemanded struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDemanded(bytes32 jobId)
func JobMarketAlreadyDemandedErrorID() common.Hash {
	return common.HexToHash("0x71fc1b5338b51f9d928a92e58f06d821a941d2ee71cee5e02d5dc860fb03fd10")
}

// UnpackAlreadyDemandedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDemanded(bytes32 jobId)
func (jobMarket *JobMarket) UnpackAlreadyDemandedError(raw []byte) (*JobMarketAlreadyDemanded, error) {
	out := new(JobMarketAlreadyDemanded)
	if err := jobMarket.abi.UnpackIntoInterface(out, "AlreadyDemanded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketAmountTooLarge represents a AmountTooLarge error raised by the JobMarket contract.
type JobMarketAmountTooLarge struct {
	Amount *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 most)
func JobMarketAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 most)
func (jobMarket *JobMarket) UnpackAmountTooLargeError(raw []byte) (*JobMarketAmountTooLarge, error) {
	out := new(JobMarketAmountTooLarge)
	if err := jobMarket.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadBiddingWindow represents a BadBiddingWindow error raised by the JobMarket contract.
type JobMarketBadBiddingWindow struct {
	BiddingWindow uint32
	Most          uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBiddingWindow(uint32 biddingWindow, uint32 most)
func JobMarketBadBiddingWindowErrorID() common.Hash {
	return common.HexToHash("0x1133547619c08c86b73b282362f90f65b36ea3ef14046c2dcfe22a2c0ebfe737")
}

// UnpackBadBiddingWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBiddingWindow(uint32 biddingWindow, uint32 most)
func (jobMarket *JobMarket) UnpackBadBiddingWindowError(raw []byte) (*JobMarketBadBiddingWindow, error) {
	out := new(JobMarketBadBiddingWindow)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadBiddingWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadCallback represents a BadCallback error raised by the JobMarket contract.
type JobMarketBadCallback struct {
	Target   common.Address
	GasLimit uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCallback(address target, uint32 gasLimit)
func JobMarketBadCallbackErrorID() common.Hash {
	return common.HexToHash("0x954063d4c801b51115a898312f9bea0594111a1484cd222b04d98385261d8336")
}

// UnpackBadCallbackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCallback(address target, uint32 gasLimit)
func (jobMarket *JobMarket) UnpackBadCallbackError(raw []byte) (*JobMarketBadCallback, error) {
	out := new(JobMarketBadCallback)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadCallback", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadConfig represents a BadConfig error raised by the JobMarket contract.
type JobMarketBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func JobMarketBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (jobMarket *JobMarket) UnpackBadConfigError(raw []byte) (*JobMarketBadConfig, error) {
	out := new(JobMarketBadConfig)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadExecutionWindow represents a BadExecutionWindow error raised by the JobMarket contract.
type JobMarketBadExecutionWindow struct {
	ExecutionWindow uint32
	Least           uint32
	Most            uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadExecutionWindow(uint32 executionWindow, uint32 least, uint32 most)
func JobMarketBadExecutionWindowErrorID() common.Hash {
	return common.HexToHash("0x1dc1f6fa9520d2741d99de6c1cd77e9a4e2ff89af5f07c5601bab6fbef16ad59")
}

// UnpackBadExecutionWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadExecutionWindow(uint32 executionWindow, uint32 least, uint32 most)
func (jobMarket *JobMarket) UnpackBadExecutionWindowError(raw []byte) (*JobMarketBadExecutionWindow, error) {
	out := new(JobMarketBadExecutionWindow)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadExecutionWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadOutcome represents a BadOutcome error raised by the JobMarket contract.
type JobMarketBadOutcome struct {
	Outcome  uint8
	ExitCode uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOutcome(uint8 outcome, uint32 exitCode)
func JobMarketBadOutcomeErrorID() common.Hash {
	return common.HexToHash("0x50f65e8d07debc37b5445f859a66f66446ed763ea95f126be1a9b5aeb99bbb9d")
}

// UnpackBadOutcomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOutcome(uint8 outcome, uint32 exitCode)
func (jobMarket *JobMarket) UnpackBadOutcomeError(raw []byte) (*JobMarketBadOutcome, error) {
	out := new(JobMarketBadOutcome)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadOutcome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadPrices represents a BadPrices error raised by the JobMarket contract.
type JobMarketBadPrices struct {
	MinPrice *big.Int
	MaxPrice *big.Int
	FloorFee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrices(uint96 minPrice, uint96 maxPrice, uint96 floorFee)
func JobMarketBadPricesErrorID() common.Hash {
	return common.HexToHash("0x07f60c09c412441fca97735ffafc4f0c7b6f749f8bfd5ded704d9468d4e1e682")
}

// UnpackBadPricesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrices(uint96 minPrice, uint96 maxPrice, uint96 floorFee)
func (jobMarket *JobMarket) UnpackBadPricesError(raw []byte) (*JobMarketBadPrices, error) {
	out := new(JobMarketBadPrices)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadPrices", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadRamp represents a BadRamp error raised by the JobMarket contract.
type JobMarketBadRamp struct {
	RampSeconds uint32
	Most        uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRamp(uint32 rampSeconds, uint32 most)
func JobMarketBadRampErrorID() common.Hash {
	return common.HexToHash("0x87b559bcb6ebebcc4d6ab0cd4eb01f8b2b4959684c012f614455a3011f9e580d")
}

// UnpackBadRampError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRamp(uint32 rampSeconds, uint32 most)
func (jobMarket *JobMarket) UnpackBadRampError(raw []byte) (*JobMarketBadRamp, error) {
	out := new(JobMarketBadRamp)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadRamp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBadSignature represents a BadSignature error raised by the JobMarket contract.
type JobMarketBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func JobMarketBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (jobMarket *JobMarket) UnpackBadSignatureError(raw []byte) (*JobMarketBadSignature, error) {
	out := new(JobMarketBadSignature)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBatchMismatch represents a BatchMismatch error raised by the JobMarket contract.
type JobMarketBatchMismatch struct {
	Decisions  *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchMismatch(uint256 decisions, uint256 signatures)
func JobMarketBatchMismatchErrorID() common.Hash {
	return common.HexToHash("0x859a525da378c2cd36efeaceceb714ac59f5653b44a7868ec3ab74a4a224f778")
}

// UnpackBatchMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchMismatch(uint256 decisions, uint256 signatures)
func (jobMarket *JobMarket) UnpackBatchMismatchError(raw []byte) (*JobMarketBatchMismatch, error) {
	out := new(JobMarketBatchMismatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BatchMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBelowBand represents a BelowBand error raised by the JobMarket contract.
type JobMarketBelowBand struct {
	JobId [32]byte
	Score uint16
	Best  uint16
	Band  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowBand(bytes32 jobId, uint16 score, uint16 best, uint16 band)
func JobMarketBelowBandErrorID() common.Hash {
	return common.HexToHash("0xf0864e0324763874e8d53d835397797812bbbcb1f03c6b1045e9d0167818e494")
}

// UnpackBelowBandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowBand(bytes32 jobId, uint16 score, uint16 best, uint16 band)
func (jobMarket *JobMarket) UnpackBelowBandError(raw []byte) (*JobMarketBelowBand, error) {
	out := new(JobMarketBelowBand)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BelowBand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBidExpired represents a BidExpired error raised by the JobMarket contract.
type JobMarketBidExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidExpired(uint40 validUntil)
func JobMarketBidExpiredErrorID() common.Hash {
	return common.HexToHash("0xe7f730c604aae268424f7335e4bd8e7ffd0161448b677d536db1223f0334ed04")
}

// UnpackBidExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidExpired(uint40 validUntil)
func (jobMarket *JobMarket) UnpackBidExpiredError(raw []byte) (*JobMarketBidExpired, error) {
	out := new(JobMarketBidExpired)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BidExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBidStillStands represents a BidStillStands error raised by the JobMarket contract.
type JobMarketBidStillStands struct {
	JobId      [32]byte
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidStillStands(bytes32 jobId, uint40 validUntil)
func JobMarketBidStillStandsErrorID() common.Hash {
	return common.HexToHash("0x7e6482cef0d6837a5fccf3f7ed0417fda2e925e0236a919dd8672f0e9d3f2609")
}

// UnpackBidStillStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidStillStands(bytes32 jobId, uint40 validUntil)
func (jobMarket *JobMarket) UnpackBidStillStandsError(raw []byte) (*JobMarketBidStillStands, error) {
	out := new(JobMarketBidStillStands)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BidStillStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBidTooShort represents a BidTooShort error raised by the JobMarket contract.
type JobMarketBidTooShort struct {
	ValidUntil *big.Int
	Least      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidTooShort(uint40 validUntil, uint40 least)
func JobMarketBidTooShortErrorID() common.Hash {
	return common.HexToHash("0x6ffec806367bd1b1c6f3538cbca273f0fef198c71619704f0b90b4727587b473")
}

// UnpackBidTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidTooShort(uint40 validUntil, uint40 least)
func (jobMarket *JobMarket) UnpackBidTooShortError(raw []byte) (*JobMarketBidTooShort, error) {
	out := new(JobMarketBidTooShort)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BidTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBiddingNotOver represents a BiddingNotOver error raised by the JobMarket contract.
type JobMarketBiddingNotOver struct {
	JobId  [32]byte
	BidEnd *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BiddingNotOver(bytes32 jobId, uint40 bidEnd)
func JobMarketBiddingNotOverErrorID() common.Hash {
	return common.HexToHash("0x51fdfc94d2eee08ce57daaf5668b8c943a1bcc1acfde52ed4aaf0357051e7f93")
}

// UnpackBiddingNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BiddingNotOver(bytes32 jobId, uint40 bidEnd)
func (jobMarket *JobMarket) UnpackBiddingNotOverError(raw []byte) (*JobMarketBiddingNotOver, error) {
	out := new(JobMarketBiddingNotOver)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BiddingNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketBiddingOver represents a BiddingOver error raised by the JobMarket contract.
type JobMarketBiddingOver struct {
	JobId         [32]byte
	FinalDeadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BiddingOver(bytes32 jobId, uint40 finalDeadline)
func JobMarketBiddingOverErrorID() common.Hash {
	return common.HexToHash("0x59de10218a8d1959d6f96047f4a894200b90d96f7e1cff323b1cd74aba3f4c53")
}

// UnpackBiddingOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BiddingOver(bytes32 jobId, uint40 finalDeadline)
func (jobMarket *JobMarket) UnpackBiddingOverError(raw []byte) (*JobMarketBiddingOver, error) {
	out := new(JobMarketBiddingOver)
	if err := jobMarket.abi.UnpackIntoInterface(out, "BiddingOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketCollateralTooLow represents a CollateralTooLow error raised by the JobMarket contract.
type JobMarketCollateralTooLow struct {
	Collateral *big.Int
	Least      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(uint96 collateral, uint96 least)
func JobMarketCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0xaa623b9e7051b219fdf694985b8fcebeceacbcfc07c5090fc81ab460b9729fcb")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(uint96 collateral, uint96 least)
func (jobMarket *JobMarket) UnpackCollateralTooLowError(raw []byte) (*JobMarketCollateralTooLow, error) {
	out := new(JobMarketCollateralTooLow)
	if err := jobMarket.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketDeadlineTooFar represents a DeadlineTooFar error raised by the JobMarket contract.
type JobMarketDeadlineTooFar struct {
	FinalDeadline *big.Int
	Latest        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooFar(uint40 finalDeadline, uint256 latest)
func JobMarketDeadlineTooFarErrorID() common.Hash {
	return common.HexToHash("0x2ed96b1926808b4228c46b59d88f80e50ffb768ef0c56c2390824e89d331de27")
}

// UnpackDeadlineTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooFar(uint40 finalDeadline, uint256 latest)
func (jobMarket *JobMarket) UnpackDeadlineTooFarError(raw []byte) (*JobMarketDeadlineTooFar, error) {
	out := new(JobMarketDeadlineTooFar)
	if err := jobMarket.abi.UnpackIntoInterface(out, "DeadlineTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketDecisionExpired represents a DecisionExpired error raised by the JobMarket contract.
type JobMarketDecisionExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecisionExpired(uint40 validUntil)
func JobMarketDecisionExpiredErrorID() common.Hash {
	return common.HexToHash("0xc9ce110bcec91681ba5a3cb083ddb890475b4b5133a88887540070a60abeb43d")
}

// UnpackDecisionExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecisionExpired(uint40 validUntil)
func (jobMarket *JobMarket) UnpackDecisionExpiredError(raw []byte) (*JobMarketDecisionExpired, error) {
	out := new(JobMarketDecisionExpired)
	if err := jobMarket.abi.UnpackIntoInterface(out, "DecisionExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketDecisionMismatch represents a DecisionMismatch error raised by the JobMarket contract.
type JobMarketDecisionMismatch struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecisionMismatch(bytes32 jobId)
func JobMarketDecisionMismatchErrorID() common.Hash {
	return common.HexToHash("0xbed6832c707097addd4fabc11a55d03803a8e969d791ffc3e243cfde9b19b7c9")
}

// UnpackDecisionMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecisionMismatch(bytes32 jobId)
func (jobMarket *JobMarket) UnpackDecisionMismatchError(raw []byte) (*JobMarketDecisionMismatch, error) {
	out := new(JobMarketDecisionMismatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "DecisionMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketDecisionTooLong represents a DecisionTooLong error raised by the JobMarket contract.
type JobMarketDecisionTooLong struct {
	ValidUntil *big.Int
	Latest     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecisionTooLong(uint40 validUntil, uint256 latest)
func JobMarketDecisionTooLongErrorID() common.Hash {
	return common.HexToHash("0x3237a9daedd0f9d75d3ca84de07e8513cf10cb927ec4aa2a5b083de38e2b6373")
}

// UnpackDecisionTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecisionTooLong(uint40 validUntil, uint256 latest)
func (jobMarket *JobMarket) UnpackDecisionTooLongError(raw []byte) (*JobMarketDecisionTooLong, error) {
	out := new(JobMarketDecisionTooLong)
	if err := jobMarket.abi.UnpackIntoInterface(out, "DecisionTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketDeskMismatch represents a DeskMismatch error raised by the JobMarket contract.
type JobMarketDeskMismatch struct {
	Desk common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeskMismatch(address desk)
func JobMarketDeskMismatchErrorID() common.Hash {
	return common.HexToHash("0xe5d657d9dfc3856e05c2d3a171bdf40420f4ce147b21afcb6b605a5fdc58778e")
}

// UnpackDeskMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeskMismatch(address desk)
func (jobMarket *JobMarket) UnpackDeskMismatchError(raw []byte) (*JobMarketDeskMismatch, error) {
	out := new(JobMarketDeskMismatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "DeskMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketEmptyBatch represents a EmptyBatch error raised by the JobMarket contract.
type JobMarketEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func JobMarketEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (jobMarket *JobMarket) UnpackEmptyBatchError(raw []byte) (*JobMarketEmptyBatch, error) {
	out := new(JobMarketEmptyBatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketEnclaveNotServing represents a EnclaveNotServing error raised by the JobMarket contract.
type JobMarketEnclaveNotServing struct {
	JobId     [32]byte
	EnclaveId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveNotServing(bytes32 jobId, uint32 enclaveId)
func JobMarketEnclaveNotServingErrorID() common.Hash {
	return common.HexToHash("0xc8db4d0cc750048a0d6923c798bc0a1ae807edfd996d51d1be04090dff94b444")
}

// UnpackEnclaveNotServingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveNotServing(bytes32 jobId, uint32 enclaveId)
func (jobMarket *JobMarket) UnpackEnclaveNotServingError(raw []byte) (*JobMarketEnclaveNotServing, error) {
	out := new(JobMarketEnclaveNotServing)
	if err := jobMarket.abi.UnpackIntoInterface(out, "EnclaveNotServing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketExcusable represents a Excusable error raised by the JobMarket contract.
type JobMarketExcusable struct {
	JobId  [32]byte
	Reason [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Excusable(bytes32 jobId, bytes32 reason)
func JobMarketExcusableErrorID() common.Hash {
	return common.HexToHash("0x3b041419c56a3bb9c3d58028726979ac999a1a0c1d644b3a6fa04f7cce9de71f")
}

// UnpackExcusableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Excusable(bytes32 jobId, bytes32 reason)
func (jobMarket *JobMarket) UnpackExcusableError(raw []byte) (*JobMarketExcusable, error) {
	out := new(JobMarketExcusable)
	if err := jobMarket.abi.UnpackIntoInterface(out, "Excusable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketFallbackTooEarly represents a FallbackTooEarly error raised by the JobMarket contract.
type JobMarketFallbackTooEarly struct {
	JobId [32]byte
	From  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FallbackTooEarly(bytes32 jobId, uint256 from)
func JobMarketFallbackTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x8f1c835d7b9fa0681d1181be448538b65ca641ad8467276f21b88d322c6d1a2a")
}

// UnpackFallbackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FallbackTooEarly(bytes32 jobId, uint256 from)
func (jobMarket *JobMarket) UnpackFallbackTooEarlyError(raw []byte) (*JobMarketFallbackTooEarly, error) {
	out := new(JobMarketFallbackTooEarly)
	if err := jobMarket.abi.UnpackIntoInterface(out, "FallbackTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketInsufficientDeposit represents a InsufficientDeposit error raised by the JobMarket contract.
type JobMarketInsufficientDeposit struct {
	Account common.Address
	Token   common.Address
	Deposit *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientDeposit(address account, address token, uint256 deposit, uint256 needed)
func JobMarketInsufficientDepositErrorID() common.Hash {
	return common.HexToHash("0xb90e11b5048f99ac3d6e237f237181f33dce0e06e06b80f199cddb206d0426f1")
}

// UnpackInsufficientDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientDeposit(address account, address token, uint256 deposit, uint256 needed)
func (jobMarket *JobMarket) UnpackInsufficientDepositError(raw []byte) (*JobMarketInsufficientDeposit, error) {
	out := new(JobMarketInsufficientDeposit)
	if err := jobMarket.abi.UnpackIntoInterface(out, "InsufficientDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketJobExists represents a JobExists error raised by the JobMarket contract.
type JobMarketJobExists struct {
	JobId  [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobExists(bytes32 jobId, uint8 status)
func JobMarketJobExistsErrorID() common.Hash {
	return common.HexToHash("0x7e000630e42ac74d8ca52df73ec0521dec2cec7e113aac0f35a5b64da3c5766b")
}

// UnpackJobExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobExists(bytes32 jobId, uint8 status)
func (jobMarket *JobMarket) UnpackJobExistsError(raw []byte) (*JobMarketJobExists, error) {
	out := new(JobMarketJobExists)
	if err := jobMarket.abi.UnpackIntoInterface(out, "JobExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketLate represents a Late error raised by the JobMarket contract.
type JobMarketLate struct {
	JobId    [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Late(bytes32 jobId, uint40 deadline)
func JobMarketLateErrorID() common.Hash {
	return common.HexToHash("0x9fd93d7aff7ca40f779db70a72496437b03e4388f871ae730359408e524e30e7")
}

// UnpackLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Late(bytes32 jobId, uint40 deadline)
func (jobMarket *JobMarket) UnpackLateError(raw []byte) (*JobMarketLate, error) {
	out := new(JobMarketLate)
	if err := jobMarket.abi.UnpackIntoInterface(out, "Late", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketMixedBatch represents a MixedBatch error raised by the JobMarket contract.
type JobMarketMixedBatch struct {
	JobId     [32]byte
	EnclaveId uint32
	First     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MixedBatch(bytes32 jobId, uint32 enclaveId, uint32 first)
func JobMarketMixedBatchErrorID() common.Hash {
	return common.HexToHash("0x0bdd5b8f4cdaf677116301c2539263f4525efd9c81b780f2cddc3ba00573c59c")
}

// UnpackMixedBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MixedBatch(bytes32 jobId, uint32 enclaveId, uint32 first)
func (jobMarket *JobMarket) UnpackMixedBatchError(raw []byte) (*JobMarketMixedBatch, error) {
	out := new(JobMarketMixedBatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "MixedBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNativeAlwaysAllowed represents a NativeAlwaysAllowed error raised by the JobMarket contract.
type JobMarketNativeAlwaysAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeAlwaysAllowed()
func JobMarketNativeAlwaysAllowedErrorID() common.Hash {
	return common.HexToHash("0x97b444f2ec0f4da8b4063d733245b695e9541fe805ac79766770b65b118e85d7")
}

// UnpackNativeAlwaysAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeAlwaysAllowed()
func (jobMarket *JobMarket) UnpackNativeAlwaysAllowedError(raw []byte) (*JobMarketNativeAlwaysAllowed, error) {
	out := new(JobMarketNativeAlwaysAllowed)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NativeAlwaysAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNativeTransferFailed represents a NativeTransferFailed error raised by the JobMarket contract.
type JobMarketNativeTransferFailed struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeTransferFailed(address to, uint256 amount)
func JobMarketNativeTransferFailedErrorID() common.Hash {
	return common.HexToHash("0xa5b05eec8040da65485bf3ab248b47c42271aa50a9234ed8f116e568dc285cc6")
}

// UnpackNativeTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeTransferFailed(address to, uint256 amount)
func (jobMarket *JobMarket) UnpackNativeTransferFailedError(raw []byte) (*JobMarketNativeTransferFailed, error) {
	out := new(JobMarketNativeTransferFailed)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NativeTransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNoBid represents a NoBid error raised by the JobMarket contract.
type JobMarketNoBid struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBid(bytes32 jobId)
func JobMarketNoBidErrorID() common.Hash {
	return common.HexToHash("0x228d0da4e504ad3b754b0712333c18a9e9c158749983a3d85e62ad64e42feb05")
}

// UnpackNoBidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBid(bytes32 jobId)
func (jobMarket *JobMarket) UnpackNoBidError(raw []byte) (*JobMarketNoBid, error) {
	out := new(JobMarketNoBid)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NoBid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotBetter represents a NotBetter error raised by the JobMarket contract.
type JobMarketNotBetter struct {
	JobId [32]byte
	Score uint16
	Best  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBetter(bytes32 jobId, uint16 score, uint16 best)
func JobMarketNotBetterErrorID() common.Hash {
	return common.HexToHash("0xa9940b9e6653bb6c0c5bc2bb93d1b0c497f78c57181368f620923c28632e815a")
}

// UnpackNotBetterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBetter(bytes32 jobId, uint16 score, uint16 best)
func (jobMarket *JobMarket) UnpackNotBetterError(raw []byte) (*JobMarketNotBetter, error) {
	out := new(JobMarketNotBetter)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotBetter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotEnoughGas represents a NotEnoughGas error raised by the JobMarket contract.
type JobMarketNotEnoughGas struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 left, uint256 needed)
func JobMarketNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 left, uint256 needed)
func (jobMarket *JobMarket) UnpackNotEnoughGasError(raw []byte) (*JobMarketNotEnoughGas, error) {
	out := new(JobMarketNotEnoughGas)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotExcusable represents a NotExcusable error raised by the JobMarket contract.
type JobMarketNotExcusable struct {
	JobId     [32]byte
	EnclaveId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExcusable(bytes32 jobId, uint32 enclaveId)
func JobMarketNotExcusableErrorID() common.Hash {
	return common.HexToHash("0x1ede0636ab04fd1369eae8bb0821c9fd3d2b9d36e35dd8317ea9f82b66804018")
}

// UnpackNotExcusableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExcusable(bytes32 jobId, uint32 enclaveId)
func (jobMarket *JobMarket) UnpackNotExcusableError(raw []byte) (*JobMarketNotExcusable, error) {
	out := new(JobMarketNotExcusable)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotExcusable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotExpired represents a NotExpired error raised by the JobMarket contract.
type JobMarketNotExpired struct {
	JobId [32]byte
	From  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExpired(bytes32 jobId, uint256 from)
func JobMarketNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x8c5092411efc222b4c437a8a0d9497a29a95cd52edbffdb2ef8825b642526e0e")
}

// UnpackNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExpired(bytes32 jobId, uint256 from)
func (jobMarket *JobMarket) UnpackNotExpiredError(raw []byte) (*JobMarketNotExpired, error) {
	out := new(JobMarketNotExpired)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotLate represents a NotLate error raised by the JobMarket contract.
type JobMarketNotLate struct {
	JobId    [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLate(bytes32 jobId, uint40 deadline)
func JobMarketNotLateErrorID() common.Hash {
	return common.HexToHash("0xbf7e18c25dc05e6a8d027d9b47db87314d14344ec875442982ad07f4c162be40")
}

// UnpackNotLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLate(bytes32 jobId, uint40 deadline)
func (jobMarket *JobMarket) UnpackNotLateError(raw []byte) (*JobMarketNotLate, error) {
	out := new(JobMarketNotLate)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotOpenYet represents a NotOpenYet error raised by the JobMarket contract.
type JobMarketNotOpenYet struct {
	JobId  [32]byte
	OpenAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpenYet(bytes32 jobId, uint40 openAt)
func JobMarketNotOpenYetErrorID() common.Hash {
	return common.HexToHash("0x2557b495b0fc3bc12fc3a6298e6b1372a6725c5d9e39f4c3ed7a4ce07191c54a")
}

// UnpackNotOpenYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpenYet(bytes32 jobId, uint40 openAt)
func (jobMarket *JobMarket) UnpackNotOpenYetError(raw []byte) (*JobMarketNotOpenYet, error) {
	out := new(JobMarketNotOpenYet)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotOpenYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotRequester represents a NotRequester error raised by the JobMarket contract.
type JobMarketNotRequester struct {
	Caller    common.Address
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequester(address caller, address requester)
func JobMarketNotRequesterErrorID() common.Hash {
	return common.HexToHash("0x0691b032b929d76e12873ceb559e6ea1a430f5e6ad588ffca056b6a5a9c89d14")
}

// UnpackNotRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequester(address caller, address requester)
func (jobMarket *JobMarket) UnpackNotRequesterError(raw []byte) (*JobMarketNotRequester, error) {
	out := new(JobMarketNotRequester)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotSignedByRequester represents a NotSignedByRequester error raised by the JobMarket contract.
type JobMarketNotSignedByRequester struct {
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSignedByRequester(address requester)
func JobMarketNotSignedByRequesterErrorID() common.Hash {
	return common.HexToHash("0x43c62b5c26a88f23fae4161a9cfd8fa23a09fa68bef446df90892ecf0f0549a7")
}

// UnpackNotSignedByRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSignedByRequester(address requester)
func (jobMarket *JobMarket) UnpackNotSignedByRequesterError(raw []byte) (*JobMarketNotSignedByRequester, error) {
	out := new(JobMarketNotSignedByRequester)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotSignedByRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotTheBidder represents a NotTheBidder error raised by the JobMarket contract.
type JobMarketNotTheBidder struct {
	Worker common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheBidder(address worker, address signer)
func JobMarketNotTheBidderErrorID() common.Hash {
	return common.HexToHash("0x2222d7d5ab8effa17e9908fdb554548831e50e9f6c6d6bd19ef32df48dbaa437")
}

// UnpackNotTheBidderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheBidder(address worker, address signer)
func (jobMarket *JobMarket) UnpackNotTheBidderError(raw []byte) (*JobMarketNotTheBidder, error) {
	out := new(JobMarketNotTheBidder)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotTheBidder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNotTheWorker represents a NotTheWorker error raised by the JobMarket contract.
type JobMarketNotTheWorker struct {
	Caller common.Address
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheWorker(address caller, address worker)
func JobMarketNotTheWorkerErrorID() common.Hash {
	return common.HexToHash("0xf74bfb05718794a159a1d5ce2059d754b9edc9b935d61301ee578bf6b9898682")
}

// UnpackNotTheWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheWorker(address caller, address worker)
func (jobMarket *JobMarket) UnpackNotTheWorkerError(raw []byte) (*JobMarketNotTheWorker, error) {
	out := new(JobMarketNotTheWorker)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NotTheWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNothingDelivered represents a NothingDelivered error raised by the JobMarket contract.
type JobMarketNothingDelivered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDelivered()
func JobMarketNothingDeliveredErrorID() common.Hash {
	return common.HexToHash("0xf2ce93c5a637974441c9babef6cd12bef89b0af34eec0804aa9ea6708dada653")
}

// UnpackNothingDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDelivered()
func (jobMarket *JobMarket) UnpackNothingDeliveredError(raw []byte) (*JobMarketNothingDelivered, error) {
	out := new(JobMarketNothingDelivered)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NothingDelivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketNothingToWithdraw represents a NothingToWithdraw error raised by the JobMarket contract.
type JobMarketNothingToWithdraw struct {
	Account common.Address
	Token   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account, address token)
func JobMarketNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xac46653ead99b15185913f0ead179a0b7ea62fb2fd50e49a3e26796b95a2ce9d")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account, address token)
func (jobMarket *JobMarket) UnpackNothingToWithdrawError(raw []byte) (*JobMarketNothingToWithdraw, error) {
	out := new(JobMarketNothingToWithdraw)
	if err := jobMarket.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketOpensTooLate represents a OpensTooLate error raised by the JobMarket contract.
type JobMarketOpensTooLate struct {
	OpenAt        *big.Int
	FinalDeadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpensTooLate(uint40 openAt, uint40 finalDeadline)
func JobMarketOpensTooLateErrorID() common.Hash {
	return common.HexToHash("0xb2aa7da7669dea1c365fc8f0ca88395eec9d193d0ac69487c72d7ed4e74ee7b9")
}

// UnpackOpensTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpensTooLate(uint40 openAt, uint40 finalDeadline)
func (jobMarket *JobMarket) UnpackOpensTooLateError(raw []byte) (*JobMarketOpensTooLate, error) {
	out := new(JobMarketOpensTooLate)
	if err := jobMarket.abi.UnpackIntoInterface(out, "OpensTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketPaused represents a Paused error raised by the JobMarket contract.
type JobMarketPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func JobMarketPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (jobMarket *JobMarket) UnpackPausedError(raw []byte) (*JobMarketPaused, error) {
	out := new(JobMarketPaused)
	if err := jobMarket.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the JobMarket contract.
type JobMarketReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func JobMarketReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (jobMarket *JobMarket) UnpackReentrancyGuardReentrantCallError(raw []byte) (*JobMarketReentrancyGuardReentrantCall, error) {
	out := new(JobMarketReentrancyGuardReentrantCall)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketReplicaNotDistinct represents a ReplicaNotDistinct error raised by the JobMarket contract.
type JobMarketReplicaNotDistinct struct {
	JobId   [32]byte
	Replica uint8
	What    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReplicaNotDistinct(bytes32 jobId, uint8 replica, bytes32 what)
func JobMarketReplicaNotDistinctErrorID() common.Hash {
	return common.HexToHash("0x4c56d6edce40f30636691dd463a645ea637d050045b93ce5a9cd4f34e60309bd")
}

// UnpackReplicaNotDistinctError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReplicaNotDistinct(bytes32 jobId, uint8 replica, bytes32 what)
func (jobMarket *JobMarket) UnpackReplicaNotDistinctError(raw []byte) (*JobMarketReplicaNotDistinct, error) {
	out := new(JobMarketReplicaNotDistinct)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ReplicaNotDistinct", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketResultDigestMismatch represents a ResultDigestMismatch error raised by the JobMarket contract.
type JobMarketResultDigestMismatch struct {
	Given    [32]byte
	Computed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultDigestMismatch(bytes32 given, bytes32 computed)
func JobMarketResultDigestMismatchErrorID() common.Hash {
	return common.HexToHash("0x37072188f6434fe8b7f7d5cce6b24407b34703655bf7641cb2598164a271c362")
}

// UnpackResultDigestMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultDigestMismatch(bytes32 given, bytes32 computed)
func (jobMarket *JobMarket) UnpackResultDigestMismatchError(raw []byte) (*JobMarketResultDigestMismatch, error) {
	out := new(JobMarketResultDigestMismatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ResultDigestMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketResultTooLarge represents a ResultTooLarge error raised by the JobMarket contract.
type JobMarketResultTooLarge struct {
	BytesAsked *big.Int
	Limit      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultTooLarge(uint256 bytesAsked, uint256 limit)
func JobMarketResultTooLargeErrorID() common.Hash {
	return common.HexToHash("0x834e40177fee407f70e206241fc38eb254e64a18319810f74319ad64d2186093")
}

// UnpackResultTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultTooLarge(uint256 bytesAsked, uint256 limit)
func (jobMarket *JobMarket) UnpackResultTooLargeError(raw []byte) (*JobMarketResultTooLarge, error) {
	out := new(JobMarketResultTooLarge)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ResultTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the JobMarket contract.
type JobMarketSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func JobMarketSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (jobMarket *JobMarket) UnpackSafeERC20FailedOperationError(raw []byte) (*JobMarketSafeERC20FailedOperation, error) {
	out := new(JobMarketSafeERC20FailedOperation)
	if err := jobMarket.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketScoreOverstated represents a ScoreOverstated error raised by the JobMarket contract.
type JobMarketScoreOverstated struct {
	JobId   [32]byte
	Claimed uint16
	Actual  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoreOverstated(bytes32 jobId, uint16 claimed, uint16 actual)
func JobMarketScoreOverstatedErrorID() common.Hash {
	return common.HexToHash("0x094cf61c24248ca8a839378cb11d041648aba87e6ca37408624186193bbaf6e7")
}

// UnpackScoreOverstatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoreOverstated(bytes32 jobId, uint16 claimed, uint16 actual)
func (jobMarket *JobMarket) UnpackScoreOverstatedError(raw []byte) (*JobMarketScoreOverstated, error) {
	out := new(JobMarketScoreOverstated)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ScoreOverstated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketStatementMismatch represents a StatementMismatch error raised by the JobMarket contract.
type JobMarketStatementMismatch struct {
	Field    [32]byte
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatementMismatch(bytes32 field, bytes32 given, bytes32 expected)
func JobMarketStatementMismatchErrorID() common.Hash {
	return common.HexToHash("0x7ef0052b1a1e36eafa05f18a82f7029e7f86aa118e7017fe04a7e42b2577aad0")
}

// UnpackStatementMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatementMismatch(bytes32 field, bytes32 given, bytes32 expected)
func (jobMarket *JobMarket) UnpackStatementMismatchError(raw []byte) (*JobMarketStatementMismatch, error) {
	out := new(JobMarketStatementMismatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "StatementMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketStillLeaving represents a StillLeaving error raised by the JobMarket contract.
type JobMarketStillLeaving struct {
	Account     common.Address
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillLeaving(address account, uint40 availableAt)
func JobMarketStillLeavingErrorID() common.Hash {
	return common.HexToHash("0xd4d9d4e39f9d0b20fd4605d9e54a66ea5c8682091f7d6a07a47b01e7d698046e")
}

// UnpackStillLeavingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillLeaving(address account, uint40 availableAt)
func (jobMarket *JobMarket) UnpackStillLeavingError(raw []byte) (*JobMarketStillLeaving, error) {
	out := new(JobMarketStillLeaving)
	if err := jobMarket.abi.UnpackIntoInterface(out, "StillLeaving", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketTokenListFull represents a TokenListFull error raised by the JobMarket contract.
type JobMarketTokenListFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenListFull()
func JobMarketTokenListFullErrorID() common.Hash {
	return common.HexToHash("0x94aa1ea6b5337bde4ae5301f3a6c0a3eecea7fe7bf5a750ffaa4b10f61370766")
}

// UnpackTokenListFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenListFull()
func (jobMarket *JobMarket) UnpackTokenListFullError(raw []byte) (*JobMarketTokenListFull, error) {
	out := new(JobMarketTokenListFull)
	if err := jobMarket.abi.UnpackIntoInterface(out, "TokenListFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketTokenNotAllowed represents a TokenNotAllowed error raised by the JobMarket contract.
type JobMarketTokenNotAllowed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotAllowed(address token)
func JobMarketTokenNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x94403b7099477045d56a4ad621224a9a16fcb7e4b0d02e508215a9bf747a12d4")
}

// UnpackTokenNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotAllowed(address token)
func (jobMarket *JobMarket) UnpackTokenNotAllowedError(raw []byte) (*JobMarketTokenNotAllowed, error) {
	out := new(JobMarketTokenNotAllowed)
	if err := jobMarket.abi.UnpackIntoInterface(out, "TokenNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketTooManyRetries represents a TooManyRetries error raised by the JobMarket contract.
type JobMarketTooManyRetries struct {
	Retries uint8
	Most    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRetries(uint8 retries, uint8 most)
func JobMarketTooManyRetriesErrorID() common.Hash {
	return common.HexToHash("0x766a221ec82e392cf027b1b2d042bac9d57768c0db72642da9f2323fa1b7a55e")
}

// UnpackTooManyRetriesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRetries(uint8 retries, uint8 most)
func (jobMarket *JobMarket) UnpackTooManyRetriesError(raw []byte) (*JobMarketTooManyRetries, error) {
	out := new(JobMarketTooManyRetries)
	if err := jobMarket.abi.UnpackIntoInterface(out, "TooManyRetries", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketTransferMismatch represents a TransferMismatch error raised by the JobMarket contract.
type JobMarketTransferMismatch struct {
	Token common.Address
	Asked *big.Int
	Got   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferMismatch(address token, uint256 asked, uint256 got)
func JobMarketTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0x43a670fe9d91ae06f8743a509c9506421387085eb2dcea76a023949f85b2d966")
}

// UnpackTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferMismatch(address token, uint256 asked, uint256 got)
func (jobMarket *JobMarket) UnpackTransferMismatchError(raw []byte) (*JobMarketTransferMismatch, error) {
	out := new(JobMarketTransferMismatch)
	if err := jobMarket.abi.UnpackIntoInterface(out, "TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketUnknownJob represents a UnknownJob error raised by the JobMarket contract.
type JobMarketUnknownJob struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownJob(bytes32 jobId)
func JobMarketUnknownJobErrorID() common.Hash {
	return common.HexToHash("0xe498a4818df576325d078a1a3c9d8186f5a17dea5710a922e4ee3dbe46eef065")
}

// UnpackUnknownJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownJob(bytes32 jobId)
func (jobMarket *JobMarket) UnpackUnknownJobError(raw []byte) (*JobMarketUnknownJob, error) {
	out := new(JobMarketUnknownJob)
	if err := jobMarket.abi.UnpackIntoInterface(out, "UnknownJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketUnsupportedAssurance represents a UnsupportedAssurance error raised by the JobMarket contract.
type JobMarketUnsupportedAssurance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedAssurance()
func JobMarketUnsupportedAssuranceErrorID() common.Hash {
	return common.HexToHash("0xa41f2f2a9942f90101b342a0e8f4565ba205e2731c9859a9a94e3d2c6fe546e2")
}

// UnpackUnsupportedAssuranceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedAssurance()
func (jobMarket *JobMarket) UnpackUnsupportedAssuranceError(raw []byte) (*JobMarketUnsupportedAssurance, error) {
	out := new(JobMarketUnsupportedAssurance)
	if err := jobMarket.abi.UnpackIntoInterface(out, "UnsupportedAssurance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketUnsupportedKind represents a UnsupportedKind error raised by the JobMarket contract.
type JobMarketUnsupportedKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedKind(uint8 kind)
func JobMarketUnsupportedKindErrorID() common.Hash {
	return common.HexToHash("0x68efdae8168ceca3d38660c2d894570d5fa13779ca0d190f595a11ad63267e6a")
}

// UnpackUnsupportedKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedKind(uint8 kind)
func (jobMarket *JobMarket) UnpackUnsupportedKindError(raw []byte) (*JobMarketUnsupportedKind, error) {
	out := new(JobMarketUnsupportedKind)
	if err := jobMarket.abi.UnpackIntoInterface(out, "UnsupportedKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketUnsupportedMode represents a UnsupportedMode error raised by the JobMarket contract.
type JobMarketUnsupportedMode struct {
	Mode uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedMode(uint8 mode)
func JobMarketUnsupportedModeErrorID() common.Hash {
	return common.HexToHash("0xe2d10d22c4ed625d82c28944d517bd5579c72ea8361c6c4ae81beac9ad1783a2")
}

// UnpackUnsupportedModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedMode(uint8 mode)
func (jobMarket *JobMarket) UnpackUnsupportedModeError(raw []byte) (*JobMarketUnsupportedMode, error) {
	out := new(JobMarketUnsupportedMode)
	if err := jobMarket.abi.UnpackIntoInterface(out, "UnsupportedMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWindowOpen represents a WindowOpen error raised by the JobMarket contract.
type JobMarketWindowOpen struct {
	JobId [32]byte
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(bytes32 jobId, uint40 until)
func JobMarketWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x99a05a39af361e9dfc57db945861c0a28bda3348c52db0dc02f0029d974a8306")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(bytes32 jobId, uint40 until)
func (jobMarket *JobMarket) UnpackWindowOpenError(raw []byte) (*JobMarketWindowOpen, error) {
	out := new(JobMarketWindowOpen)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWindowOver represents a WindowOver error raised by the JobMarket contract.
type JobMarketWindowOver struct {
	JobId [32]byte
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOver(bytes32 jobId, uint40 until)
func JobMarketWindowOverErrorID() common.Hash {
	return common.HexToHash("0x076517b165b1b9c2b23cb11ed892e9d016ca59e76894746bdcc76a420c2c7117")
}

// UnpackWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOver(bytes32 jobId, uint40 until)
func (jobMarket *JobMarket) UnpackWindowOverError(raw []byte) (*JobMarketWindowOver, error) {
	out := new(JobMarketWindowOver)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWindowTooShort represents a WindowTooShort error raised by the JobMarket contract.
type JobMarketWindowTooShort struct {
	CycleLimit      uint64
	MinKHz          uint32
	ExecutionWindow uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooShort(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow)
func JobMarketWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x8c7554d20e6757cac904a2512e815cf56718d5689ccffc743fe094bf53f6ec57")
}

// UnpackWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooShort(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow)
func (jobMarket *JobMarket) UnpackWindowTooShortError(raw []byte) (*JobMarketWindowTooShort, error) {
	out := new(JobMarketWindowTooShort)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWrongEntry represents a WrongEntry error raised by the JobMarket contract.
type JobMarketWrongEntry struct {
	JobId [32]byte
	What  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEntry(bytes32 jobId, bytes32 what)
func JobMarketWrongEntryErrorID() common.Hash {
	return common.HexToHash("0x8c21867d47674109feb597f360db0de416a66cfc090cebe9fe186c97135e9935")
}

// UnpackWrongEntryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEntry(bytes32 jobId, bytes32 what)
func (jobMarket *JobMarket) UnpackWrongEntryError(raw []byte) (*JobMarketWrongEntry, error) {
	out := new(JobMarketWrongEntry)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WrongEntry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWrongReplicaState represents a WrongReplicaState error raised by the JobMarket contract.
type JobMarketWrongReplicaState struct {
	JobId   [32]byte
	Replica uint8
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReplicaState(bytes32 jobId, uint8 replica, uint8 state)
func JobMarketWrongReplicaStateErrorID() common.Hash {
	return common.HexToHash("0x87a5d59c887cc534d1221fe5feb00e7da00510a3106cc9f3af049cbde28388db")
}

// UnpackWrongReplicaStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReplicaState(bytes32 jobId, uint8 replica, uint8 state)
func (jobMarket *JobMarket) UnpackWrongReplicaStateError(raw []byte) (*JobMarketWrongReplicaState, error) {
	out := new(JobMarketWrongReplicaState)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WrongReplicaState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWrongRound represents a WrongRound error raised by the JobMarket contract.
type JobMarketWrongRound struct {
	JobId [32]byte
	Round uint8
	Given uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRound(bytes32 jobId, uint8 round, uint8 given)
func JobMarketWrongRoundErrorID() common.Hash {
	return common.HexToHash("0x898e84316f015d7340c0cd800085a22996ecced9860984f8f1fa16b866962a18")
}

// UnpackWrongRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRound(bytes32 jobId, uint8 round, uint8 given)
func (jobMarket *JobMarket) UnpackWrongRoundError(raw []byte) (*JobMarketWrongRound, error) {
	out := new(JobMarketWrongRound)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WrongRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWrongStatus represents a WrongStatus error raised by the JobMarket contract.
type JobMarketWrongStatus struct {
	JobId  [32]byte
	Status uint8
	Needed uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status, uint8 needed)
func JobMarketWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xa41c160ed2ff5200cf568179b7e4e5dbeee2ccb6dbf6aa2e5ecd45468edb0351")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status, uint8 needed)
func (jobMarket *JobMarket) UnpackWrongStatusError(raw []byte) (*JobMarketWrongStatus, error) {
	out := new(JobMarketWrongStatus)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWrongTerms represents a WrongTerms error raised by the JobMarket contract.
type JobMarketWrongTerms struct {
	JobId [32]byte
	Given [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(bytes32 jobId, bytes32 given)
func JobMarketWrongTermsErrorID() common.Hash {
	return common.HexToHash("0x33c2d8bf2226cf6f1c3ed59b73b2f3f37ad3596efcc1d67f4c6e26f220391497")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(bytes32 jobId, bytes32 given)
func (jobMarket *JobMarket) UnpackWrongTermsError(raw []byte) (*JobMarketWrongTerms, error) {
	out := new(JobMarketWrongTerms)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketWrongValue represents a WrongValue error raised by the JobMarket contract.
type JobMarketWrongValue struct {
	Sent   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sent, uint256 needed)
func JobMarketWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sent, uint256 needed)
func (jobMarket *JobMarket) UnpackWrongValueError(raw []byte) (*JobMarketWrongValue, error) {
	out := new(JobMarketWrongValue)
	if err := jobMarket.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketZeroAmount represents a ZeroAmount error raised by the JobMarket contract.
type JobMarketZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func JobMarketZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (jobMarket *JobMarket) UnpackZeroAmountError(raw []byte) (*JobMarketZeroAmount, error) {
	out := new(JobMarketZeroAmount)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobMarketZeroCycleLimit represents a ZeroCycleLimit error raised by the JobMarket contract.
type JobMarketZeroCycleLimit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCycleLimit()
func JobMarketZeroCycleLimitErrorID() common.Hash {
	return common.HexToHash("0xe41d6783d2b98377af8d23042e537ab389944be5e0d4f4b97c4d68ad99246734")
}

// UnpackZeroCycleLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCycleLimit()
func (jobMarket *JobMarket) UnpackZeroCycleLimitError(raw []byte) (*JobMarketZeroCycleLimit, error) {
	out := new(JobMarketZeroCycleLimit)
	if err := jobMarket.abi.UnpackIntoInterface(out, "ZeroCycleLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}
