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

// IJobMarketDelivery is an auto generated low-level Go binding around an user-defined struct.
type IJobMarketDelivery struct {
	Statement    TeeStatement
	Signature    []byte
	PublicValues []byte
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
	Round           uint8
	Score           uint16
	BidEnd          *big.Int
	ReservedUntil   *big.Int
	FinalDeadline   *big.Int
	ExecutionWindow uint32
	Worker          common.Address
	Enclave         [32]byte
	Price           *big.Int
	Collateral      *big.Int
}

// JobMarketConfig is an auto generated low-level Go binding around an user-defined struct.
type JobMarketConfig struct {
	Workers       common.Address
	Enclaves      common.Address
	Oracle        common.Address
	MultiProof    common.Address
	Treasury      common.Address
	FeeBps        uint16
	MinCollateral *big.Int
	FallbackDelay *big.Int
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

// Requirements is an auto generated low-level Go binding around an user-defined struct.
type Requirements struct {
	TeeKinds   uint8
	TcbClasses uint16
	Cores      uint16
	MemoryMiB  uint32
	EpcMiB     uint32
	MinKHz     uint32
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structJobMarket.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignFallback\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignSigned\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"winner\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"winnerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bid\",\"inputs\":[{\"name\":\"offered\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.Delivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deliverFailed\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.Delivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"shown\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.JobView\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"escrow\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reservedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidDropped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidPlaced\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCancelled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobPosted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumOutcome\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PauseChanged\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AboveCeiling\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"ceiling\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadBiddingWindow\",\"inputs\":[{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadExecutionWindow\",\"inputs\":[{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOutcome\",\"inputs\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPrices\",\"inputs\":[{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BidExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidStillStands\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidTooShort\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"least\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingNotOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"least\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooFar\",\"inputs\":[{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecisionExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionMismatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveNotServing\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FallbackTooEarly\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobExists\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"Late\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NativeTransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBetter\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOpenYet\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotRequester\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheBidder\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OpensTooLate\",\"inputs\":[{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ResultDigestMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResultTooLarge\",\"inputs\":[{\"name\":\"bytesAsked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StatementMismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TokenListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedAssurance\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnsupportedCallback\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnsupportedKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedRetries\",\"inputs\":[{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongRound\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTerms\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroCycleLimit\",\"inputs\":[]}]",
	ID:  "JobMarket",
	Bin: "0x6101806040526004805462ffff001916610100179055348015610020575f5ffd5b5060405161639938038061639983398101604081905261003f91610273565b818061004a816101be565b506001805480820182557fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60180546001600160a01b03191690555f808052600260209081527fac33ff75c19e70fe83507db0d683fd3465c996598dc972688b7ace676c89077b805461ff001916610100179055604051928352909182917f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e99910160405180910390a3506101f461ffff168160a0015161ffff16118061011a575060c08101516001600160601b0316155b80610130575060808101516001600160a01b0316155b1561014e576040516301f30c8760e21b815260040160405180910390fd5b80516001600160a01b0390811660809081526020830151821660a09081526040840151831660c09081526060850151841660e0908152928501519093166101005283015161ffff1661012052908201516001600160601b031661014052015164ffffffffff166101605250610369565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610225575f5ffd5b50565b805161023381610211565b919050565b805161ffff81168114610233575f5ffd5b80516001600160601b0381168114610233575f5ffd5b805164ffffffffff81168114610233575f5ffd5b5f5f828403610120811215610286575f5ffd5b835161029181610211565b9250610100601f19820112156102a5575f5ffd5b5060405161010081016001600160401b03811182821017156102d557634e487b7160e01b5f52604160045260245ffd5b6040526102e460208501610228565b81526102f260408501610228565b602082015261030360608501610228565b604082015261031460808501610228565b606082015261032560a08501610228565b608082015261033660c08501610238565b60a082015261034760e08501610249565b60c0820152610359610100850161025f565b60e0820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051615f2d61046c5f395f81816103f001528181610aff01526112fd01525f818161063e01526110de01525f818161053e0152612dbb01525f81816102f80152612e2c01525f818161032b0152613da501525f818161039c015261211801525f81816104390152818161083801528181610d2801528181610f2401528181611aff01528181611ecd01528181612438015281816125fc0152818161284401528181612b530152612ed601525f81816101fb015281816119a601528181611bae01528181611e29015281816124cd0152818161253501528181612c190152612f650152615f2d5ff3fe6080604052600436106101c5575f3560e01c80635c975abb116100f2578063bf7e214f11610092578063d7ee23a911610062578063d7ee23a9146105e2578063f729cf0d14610601578063fa7796481461062d578063fd9b40f814610678575f5ffd5b8063bf7e214f14610573578063c4d252f51461058f578063c6441798146105ae578063d55be8c6146105cd575f5ffd5b80636c8cc9d9116100cd5780636c8cc9d9146104c25780637a9e5e4b146104e15780638fb3603714610500578063bf333f2c1461052d575f5ffd5b80635c975abb1461045b578063637cd7f0146104845780636b5c97be146104a3575f5ffd5b80632d2c55651161016857806338013f021161013857806338013f021461038b578063411a739f146103be5780635053882d146103df578063527f503914610428575f5ffd5b80632d2c5565146102e757806332b6ad111461031a578063334673fa1461034d57806337c60e411461036c575f5ffd5b806316c38b3c116101a357806316c38b3c1461026b5780631d9cef551461028a578063291d6741146102a95780632a4a8b1b146102c8575f5ffd5b806308c08040146101c9578063109a411c146101ea57806315f690121461023a575b5f5ffd5b3480156101d4575f5ffd5b506101e86101e3366004614e08565b610697565b005b3480156101f5575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610245575f5ffd5b50610259610254366004614f08565b610950565b60405160ff9091168152602001610231565b348015610276575f5ffd5b506101e8610285366004614f3f565b610a79565b348015610295575f5ffd5b506101e86102a4366004614f5a565b610aca565b3480156102b4575f5ffd5b506101e86102c3366004614f82565b610c1e565b3480156102d3575f5ffd5b506101e86102e2366004614f5a565b610cb2565b3480156102f2575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610325575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610358575f5ffd5b506101e8610367366004614fce565b610e6c565b348015610377575f5ffd5b506101e8610386366004614fff565b610ec0565b348015610396575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b6103d16103cc366004615050565b61104a565b604051908152602001610231565b3480156103ea575f5ffd5b506104127f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610231565b348015610433575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610466575f5ffd5b506004546104749060ff1681565b6040519015158152602001610231565b34801561048f575f5ffd5b506103d161049e366004615087565b6111d5565b3480156104ae575f5ffd5b506101e86104bd3660046150b3565b611257565b3480156104cd575f5ffd5b506101e86104dc3660046150de565b611533565b3480156104ec575f5ffd5b506101e86104fb3660046150de565b6116d9565b34801561050b575f5ffd5b5061051461174d565b6040516001600160e01b03199091168152602001610231565b348015610538575f5ffd5b506105607f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610231565b34801561057e575f5ffd5b505f546001600160a01b031661021d565b34801561059a575f5ffd5b506101e86105a9366004614f5a565b61176f565b3480156105b9575f5ffd5b506101e86105c8366004614f5a565b611855565b3480156105d8575f5ffd5b506105606101f481565b3480156105ed575f5ffd5b5060045461056090610100900461ffff1681565b34801561060c575f5ffd5b5061062061061b366004614f5a565b611c0b565b6040516102319190615121565b348015610638575f5ffd5b506106607f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b039091168152602001610231565b348015610683575f5ffd5b506103d1610692366004615050565b611f68565b60045460ff16156106bb576040516313d0ff5960e31b815260040160405180910390fd5b5f6106c7888888611fbd565b90506106d48186846121ae565b6106e460c0860160a087016152d7565b64ffffffffff1642111561072a5761070260c0860160a087016152d7565b6040516373fb986360e11b815264ffffffffff90911660048201526024015b60405180910390fd5b5f8835863514801561076b575061074760608701604088016150de565b6001600160a01b031661076060608b0160408c016150de565b6001600160a01b0316145b801561077e575085606001358960600135145b80156107b9575061079560a0870160808801615308565b6001600160601b03166107ae60a08b0160808c01615308565b6001600160601b0316145b9050806107dc57604051632fb5a0cb60e21b815289356004820152602401610721565b6107e7868686612309565b5f82610200015163ffffffff165f1415801561080f5750826101a0015164ffffffffff164211155b80156108a9575061022083015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015610885573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a99190615321565b6101608401519091506108bb846123f3565b6108c6848987612528565b8180156108df57508061ffff1684610160015161ffff16105b15610919576101608401516040516354ca05cf60e11b81528c35600482015261ffff91821660248201529082166044820152606401610721565b6109438b358561092e368f90038f018f615467565b61093e60608d0160408e016150de565b6127ac565b5050505050505050505050565b5f61095d335b5f3661292e565b6001600160a01b0383165f908152600260205260409020805460ff1615801561098e57506001600160a01b03841615155b15610a115760015460ff10156109b757604051634a550f5360e11b815260040160405180910390fd5b60018054825460ff191660ff909116178255805480820182555f919091527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60180546001600160a01b0319166001600160a01b0386161790555b8054831515610100810261ff00198316811784556040519182526001600160a01b0387169260ff918216911617907f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e999060200160405180910390a35460ff1690505b92915050565b610a8233610956565b6004805460ff19168215159081179091556040519081527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec5906020015b60405180910390a150565b60045460ff1615610aee576040516313d0ff5960e31b815260040160405180910390fd5b5f610afa826001612a1d565b90505f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1682610180015164ffffffffff16610b3c919061552f565b905080421015610b6957604051638f1c835d60e01b81526004810184905260248101829052604401610721565b816101c0015164ffffffffff16421115610bad576101c08201516040516359de102160e01b81526004810185905264ffffffffff9091166024820152604401610721565b5f610bb88484612ac5565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810191909152909150610c17858583856127ac565b5050505050565b6002610c3261012084016101008501615542565b60ff1614610c8857610c4c61012083016101008401615542565b610c5e6101408401610120850161555d565b6040516350f65e8d60e01b815260ff909216600483015263ffffffff166024820152604401610721565b610c93823582612c91565b610cae82610ca96101c084016101a08501615308565b612cd8565b5050565b5f610cbe826001612a1d565b905080610200015163ffffffff165f03610cee576040516308a3436960e21b815260048101839052602401610721565b5f816101a0015164ffffffffff164211158015610d99575061022082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015610d75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d999190615321565b90508015610dd1576101a0820151604051633f32416760e11b81526004810185905264ffffffffff9091166024820152604401610721565b610dda826123f3565b5f61026083018190526102408301819052610220830181905261020083018190526101a0830181905261016083018190526101008301819052838152600560205260409020610e29908361303e565b60c082015160405160ff909116815283907ff5a77a3eda8aecf26e054228551c8aa1cbe1670ea480268b4590005995f08d6f9060200160405180910390a2505050565b6002610e8061012083016101008401615542565b60ff1603610eac57610e9a61012082016101008301615542565b610c5e6101408301610120840161555d565b610ebd816001600160601b03612cd8565b50565b60045460ff1615610ee4576040516313d0ff5960e31b815260040160405180910390fd5b5f610ef0848484611fbd565b90505f610efe853583612ac5565b60405163e454712960e01b8152606087013560048201529091505f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063e45471299060240161032060405180830381865afa158015610f6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f8e9190615668565b5090505f6001600160a01b038316610fac6060890160408a016150de565b6001600160a01b0316148015610fd2575083610220015163ffffffff168263ffffffff16145b801561100357506102408401516001600160601b0316610ff860a0890160808a01615308565b6001600160601b0316145b90508061102657604051632fb5a0cb60e21b815287356004820152602401610721565b61104187358561103b368b90038b018b615467565b866127ac565b50505050505050565b6004545f9060ff1615611070576040516313d0ff5960e31b815260040160405180910390fd5b6110786130a0565b61108560208301836150de565b6001600160a01b0316336001600160a01b0316146110d757336110ab60208401846150de565b604051630348d81960e11b81526001600160a01b03928316600482015291166024820152604401610721565b5f611102837f00000000000000000000000000000000000000000000000000000000000000006130d7565b90505f61111f61111a610220860161020087016150de565b613199565b905061112a84611f68565b5f8181526005602052604081209194509061114490613202565b90505f816008811115611159576111596150f9565b1461117b5783816040516307e0006360e41b81526004016107219291906157f9565b6111878486848661321c565b6111908461333c565b6111c56111a5610220870161020088016150de565b6111b761026088016102408901615308565b6001600160601b0316613377565b5050506111d0613503565b919050565b6001600160a01b0381165f8181526002602052604081205460018054929360ff90921692839081106112095761120961580d565b5f918252602090912001546001600160a01b031614611228575f61124f565b6001600160a01b0384165f90815260036020908152604080832060ff851684529091529020545b949350505050565b60045460ff161561127b576040516313d0ff5960e31b815260040160405180910390fd5b61128b60608301604084016150de565b6001600160a01b0316336001600160a01b0316146112e057336112b460608401604085016150de565b60405163f74bfb0560e01b81526001600160a01b03928316600482015291166024820152604401610721565b5f6112ed83356001612a1d565b90506112fa8184846121ae565b5f7f000000000000000000000000000000000000000000000000000000000000000082610180015161132c9190615821565b90508064ffffffffff164264ffffffffff1611156113475750425b64ffffffffff811661135f60c0860160a087016152d7565b64ffffffffff1610156113a75761137c60c0850160a086016152d7565b6040516337ff640360e11b815264ffffffffff91821660048201529082166024820152604401610721565b5f82610200015163ffffffff165f141580156113cf5750826101a0015164ffffffffff164211155b6101608401519091506113e1846123f3565b6113ec848787612528565b81801561140657508061ffff1684610160015161ffff1611155b15611440576101608401516040516354ca05cf60e11b81528735600482015261ffff91821660248201529082166044820152606401610721565b61145060c0870160a088016152d7565b64ffffffffff166101a085015285355f908152600560205260409020611476908561303e565b6060860180359061148a90604089016150de565b6001600160a01b031687357ff22edb485ea5659e9e0bb374936b6ac517e240157155e91a6283fd38cc7d1ecf6114c660408b0160208c01615542565b6114d660a08c0160808d01615308565b6101608a01516114ec60c08e0160a08f016152d7565b6040805160ff90951685526001600160601b03909316602085015261ffff9091169183019190915264ffffffffff16606082015260800160405180910390a4505050505050565b61153b6130a0565b6001600160a01b0381165f818152600260205260408120546001805460ff90921693918490811061156e5761156e61580d565b5f918252602090912001546001600160a01b03161461158d575f6115ab565b335f90815260036020908152604080832060ff861684529091529020545b9050805f036115de57604051635623329f60e11b81523360048201526001600160a01b0384166024820152604401610721565b335f81815260036020908152604080832060ff8716845282528083209290925590518381526001600160a01b03861692917f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26910160405180910390a360ff82161561165e576116576001600160a01b038416338361352d565b50506116d1565b6040515f90339083908381818185875af1925050503d805f811461169d576040519150601f19603f3d011682016040523d82523d5f602084013e6116a2565b606091505b50509050806116cd5760405163296c17bb60e21b815233600482015260248101839052604401610721565b5050505b610ebd613503565b5f5433906001600160a01b0316811461170f5760405162d1953b60e31b81526001600160a01b0382166004820152602401610721565b816001600160a01b03163b5f03611744576040516361798f2f60e11b81526001600160a01b0383166004820152602401610721565b610cae82613562565b5f8054600160a01b900460ff1661176357505f90565b50638fb3603760e01b90565b5f61177b826001612a1d565b80519091506001600160a01b031633146117bc578051604051630348d81960e11b81523360048201526001600160a01b039091166024820152604401610721565b60076040828101919091525f8381526005602052206117db90826135af565b6117fb815f015182610120015183602001516001600160601b03166135c4565b80516020808301516040516001600160601b0390911681526001600160a01b039092169184917fadb7f3d9bfcbcdbdb516ea3395cac981e65d074a4c6007d3c0458250b93c7a48910160405180910390a3610cae816123f3565b5f81815260056020526040812061186b90613609565b90505f600282604001516008811115611886576118866150f9565b1490508015816118ac57506001826040015160088111156118a9576118a96150f9565b14155b156118d557828260400151600260405163520e0b0760e11b81526004016107219392919061583e565b5f816118e657826101c001516118ed565b826101a001515b90508064ffffffffff164211611932578361191064ffffffffff8316600161552f565b604051638c50924160e01b815260048101929092526024820152604401610721565b8161193e576008611941565b60065b83604001906008811115611957576119576150f9565b9081600881111561196a5761196a6150f9565b9052505f84815260056020526040902061198490846135af565b6119a4835f015184610120015185602001516001600160601b03166135c4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bcd65bd0836119de575f6119e5565b8461020001515b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015611a25573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a49919061585f565b6001600160a01b0316835f01516001600160a01b0316857f6c7a11413448d4055411b5c8cf76e28e9c0904d592b5a8e004017894d03034a3866020015186611a91575f611a98565b8761026001515b604080516001600160601b0393841681529290911660208301520160405180910390a481611acf57611ac9836123f3565b50505050565b610220830151610100840151604051633517413b60e01b815263ffffffff909216600483015260ff1660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044015f604051808303815f87803b158015611b48575f5ffd5b505af1158015611b5a573d5f5f3e3d5ffd5b50505050610200830151610260840151845160405163772a26eb60e11b815263ffffffff90931660048401526001600160601b0390911660248301526001600160a01b0390811660448301523360648301527f0000000000000000000000000000000000000000000000000000000000000000169063ee544dd6906084015f604051808303815f87803b158015611bef575f5ffd5b505af1158015611c01573d5f5f3e3d5ffd5b5050505050505050565b60408051610220810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101919091525f828152600560205260408120611ca990613609565b90505f81604001516008811115611cc257611cc26150f9565b03611ce35760405163e498a48160e01b815260048101849052602401610721565b828252604081015160208301906008811115611d0157611d016150f9565b90816008811115611d1457611d146150f9565b90525080516001600160a01b0316604083015261012081015160018054909160ff16908110611d4557611d4561580d565b5f918252602090912001546001600160a01b031660608301526040810151611d6c90613676565b611d76575f611d7c565b80602001515b6001600160601b0316608083810191909152606082015160ff90811660a085015290820151811660c0808501919091528201511660e08301526101608082015161ffff166101008401526101808083015164ffffffffff9081166101208601526101a084015181166101408601526101c084015116918401919091526101e082015163ffffffff90811691840191909152610200820151604051630bcd65bd60e41b8152911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015611e76573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e9a919061585f565b6001600160a01b039081166101a084015261022082015160405163599f058960e11b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa158015611f14573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f38919061587a565b6101c08301526102408101516001600160601b039081166101e08401526102609091015116610200820152919050565b5f610a73611f75306136e5565b611f7e84613795565b60405161190160f01b602082015260228101839052604281018290525f9060620160405160208183030381529060405280519060200120905092915050565b611fc5614ce8565b8335611fd2816001612a1d565b60c081015190925060ff16611fed6040870160208801615542565b60ff16146120395760c0820151819061200c6040880160208901615542565b60405163898e843160e01b8152600481019390935260ff9182166024840152166044820152606401610721565b81610180015164ffffffffff1642101561207d5761018082015160405163147f7f2560e21b81526004810183905264ffffffffff9091166024820152604401610721565b816101c0015164ffffffffff164211156120c1576101c08201516040516359de102160e01b81526004810183905264ffffffffff9091166024820152604401610721565b6120d3610140860161012087016152d7565b64ffffffffff16421115612116576120f3610140860161012087016152d7565b60405163c9ce110b60e01b815264ffffffffff9091166004820152602401610721565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634c559b9d61215a612151306136e5565b611f7e89613828565b86866040518463ffffffff1660e01b815260040161217a939291906158b9565b5f6040518083038186803b158015612190575f5ffd5b505afa1580156121a2573d5f5f3e3d5ffd5b50505050509392505050565b6121b9823582612c91565b60c083015160ff166121d16040840160208501615542565b60ff16146121f15760c083015182359061200c6040850160208601615542565b61220361020082016101e083016152d7565b64ffffffffff1642101561224e57813561222561020083016101e084016152d7565b604051632557b49560e01b8152600481019290925264ffffffffff166024820152604401610721565b826101c0015164ffffffffff16421115612292576101c08301516040516359de102160e01b81528335600482015264ffffffffff9091166024820152604401610721565b5f6122a182610140014261385c565b90506001600160601b0381166122bd60a0850160808601615308565b6001600160601b03161115611ac9576122dc60a0840160808501615308565b60405163fd25eaeb60e01b81526001600160601b0391821660048201529082166024820152604401610721565b5f61231f612316306136e5565b611f7e866139aa565b90505f5f6123628386868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506139de92505050565b5090925090505f81600381111561237b5761237b6150f9565b1415806123a9575061239360608701604088016150de565b6001600160a01b0316826001600160a01b031614155b156123eb576123be60608701604088016150de565b604051632222d7d560e01b81526001600160a01b0391821660048201529083166024820152604401610721565b505050505050565b80610200015163ffffffff165f036124085750565b610220810151610100820151604051633517413b60e01b815263ffffffff909216600483015260ff1660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044015f604051808303815f87803b158015612481575f5ffd5b505af1158015612493573d5f5f3e3d5ffd5b505050506102008101516102608201516040516360e0a09560e11b815263ffffffff90921660048301526001600160601b031660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c1c1412a906044015f604051808303815f87803b158015612516575f5ffd5b505af1158015610c17573d5f5f3e3d5ffd5b5f80806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663a67433f061256a60608801604089016150de565b61257c6101e088016101c08901615308565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160601b031660248201526044016060604051808303815f875af11580156125cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125f1919061595f565b9250925092505f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634db00de88960600135888c608001518b6060016040518563ffffffff1660e01b815260040161265794939291906159a9565b6060604051808303815f875af1158015612673573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126979190615a5a565b63ffffffff808a166102008e015283166102208d0152919450925090506126c460a0890160808a01615308565b6001600160601b03166102408a01526126e56101e088016101c08901615308565b6001600160601b03166102608a015260ff82166101008a01526040805160c08101909152612794908061271e60a08c0160808d01615308565b6001600160601b0316815260200161273e6101a08b016101808c01615308565b6001600160601b0316815263ffffffff8416602082015260400161277261276d6101208c016101008d0161555d565b613a27565b63ffffffff1681526020018661ffff1681526020018761ffff16815250613a70565b61ffff16610160909901989098525050505050505050565b600260408401526101e08301516127c99063ffffffff1642615821565b64ffffffffff166101a08401525f8481526005602052604090206127ed908461303e565b825161022084015160405163599f058960e11b815263ffffffff90911660048201526001600160a01b038084169281169187917fc0bf3beb1a553afc56d6e8082670f2a69e05fa9764deb66b4145d67e54698d88917f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa15801561288b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128af919061587a565b60c0888101516102408a01516101608b01516101a08c01518b8501516101008d01516040805198895260ff90961660208901526001600160601b039094169487019490945261ffff909116606086015264ffffffffff16608085015263ffffffff90911660a08401529082015260e0015b60405180910390a450505050565b5f5f6129616129445f546001600160a01b031690565b863061295360045f898b615a99565b61295c91615ac0565b613aed565b9150915081610c175763ffffffff8116156129fa575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906129bb90889088908890600401615af6565b5f604051808303815f87803b1580156129d2575f5ffd5b505af11580156129e4573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610c179050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610721565b612a25614ce8565b5f838152600560205260409020612a3b90613609565b90505f81604001516008811115612a5457612a546150f9565b03612a755760405163e498a48160e01b815260048101849052602401610721565b816008811115612a8757612a876150f9565b81604001516008811115612a9d57612a9d6150f9565b14610a73578281604001518360405163520e0b0760e11b81526004016107219392919061583e565b5f81610200015163ffffffff165f03612af4576040516308a3436960e21b815260048101849052602401610721565b816101a0015164ffffffffff16421115612b31576101a08201516040516373fb986360e11b815264ffffffffff9091166004820152602401610721565b61022082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015612ba0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bc49190615321565b612bf757610220820151604051633236d34360e21b81526004810185905263ffffffff9091166024820152604401610721565b610200820151604051630bcd65bd60e41b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612c66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c8a919061585f565b9392505050565b5f612ca7612c9e306136e5565b611f7e84613b7f565b9050828114612cd3576040516333c2d8bf60e01b81526004810184905260248101829052604401610721565b505050565b815f612ce682356002612a1d565b9050806101a0015164ffffffffff16421115612d2c576101a0810151604051634fec9ebd60e11b81528335600482015264ffffffffff9091166024820152604401610721565b612d448183612d3f610160880188615b1a565b613bf4565b5f612d5c83612d57610140880188615b1a565b613d9b565b90506005604083018190525082355f908152600560205260409020612d8190836135af565b5f846001600160601b03168361024001516001600160601b031610612da65784612dad565b8261024001515b90505f612710612dea61ffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160601b038516615b5c565b612df49190615b73565b9050612e27612e0960608701604088016150de565b610120860151612e198486615b92565b6001600160601b03166135c4565b612e607f0000000000000000000000000000000000000000000000000000000000000000856101200151836001600160601b03166135c4565b612e7d845f0151856101200151848760200151612e199190615b92565b8351612e949088612e8e8486615b92565b84613e54565b610220840151610100850151604051630e540a9560e11b815263ffffffff90921660048301526001600160a01b03858116602484015260ff90911660448301527f00000000000000000000000000000000000000000000000000000000000000001690631ca8152a906064015f604051808303815f87803b158015612f17575f5ffd5b505af1158015612f29573d5f5f3e3d5ffd5b5050505061020084015161026085015160405163856045ab60e01b815263ffffffff90921660048301526001600160601b031660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063856045ab906044016020604051808303815f875af1158015612fb3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fd7919061585f565b9050612fe960608701604088016150de565b6001600160a01b0316816001600160a01b031614611c015761301160608701604088016150de565b60405163f74bfb0560e01b81526001600160a01b0391821660048201529082166024820152604401610721565b61304781613f07565b826001018190555060a08161026001516001600160601b0316901b60408261024001516001600160601b0316901b602083610220015163ffffffff16901b83610200015163ffffffff1617171782600201819055505050565b6130a8613ff0565b6130d560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614030565b565b5f6130f66130e86040850185615bb1565b846060018561020001614037565b61310383610120016141dc565b5f613116610380850161036086016150de565b6001600160a01b031614158061314257506131396103a08401610380850161555d565b63ffffffff1615155b1561317e57613159610380840161036085016150de565b60405163751167c960e11b81526001600160a01b039091166004820152602401610721565b61318c8361020001836142e5565b612c8a836102000161444b565b6001600160a01b0381165f90815260026020908152604080832081518083019092525460ff8082168352610100909104161515918101829052906131fb5760405163094403b760e41b81526001600160a01b0384166004820152602401610721565b5192915050565b5f816001015460ff166008811115610a7357610a736150f9565b613224614ce8565b61323160208501856150de565b6001600160a01b0316815261324e61026085016102408601615308565b6001600160601b031660208201526001604082015261327561014085016101208601615542565b60ff16606082015261328a6040850185615bb1565b613298906020810190615542565b60ff1660808201526132b261036085016103408601615542565b60ff90811660e08301528316610120820152600454610100900461ffff1661014082015264ffffffffff82166101808201526132f6610340850161032086016152d7565b64ffffffffff166101c08201526133156103208501610300860161555d565b63ffffffff9081166101e08301525f868152600560205260409020610c179183906146be16565b6040517fc123e8034b0ae7da4651186af2a4e66053577feef3414b1d0a779607b46b86c290600319360180600483373384848385a350505050565b6001600160a01b0382166133ae57803414610cae5760405163195a3ca160e01b815234600482015260248101829052604401610721565b34156133d55760405163195a3ca160e01b81523460048201525f6024820152604401610721565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015613419573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061343d919061587a565b90506134546001600160a01b0384163330856146ec565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa15801561349a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134be919061587a565b6134c89190615bcf565b9050828114611ac9576040516321d3387f60e11b81526001600160a01b03851660048201526024810184905260448101829052606401610721565b6130d55f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006130cf565b61353a8383836001614722565b612cd357604051635274afe760e01b81526001600160a01b0384166004820152602401610721565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610abf565b6135b881613f07565b82600101819055505050565b8015612cd3576001600160a01b0383165f90815260036020908152604080832060ff86168452909152812080548392906135ff90849061552f565b9091555050505050565b613611614ce8565b81546001600160a01b038116825260a01c6020820152613635818360010154614784565b600282015463ffffffff808216610200840152602082901c16610220830152604081901c6001600160601b031661024083015260a01c610260820152919050565b5f600182600881111561368b5761368b6150f9565b14806136a8575060028260088111156136a6576136a66150f9565b145b806136c4575060038260088111156136c2576136c26150f9565b145b80610a73575060048260088111156136de576136de6150f9565b1492915050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b16137c460208401846150de565b60208401356137de6137d96040870187615bb1565b61487d565b6137ea86606001614981565b6137f787610120016149af565b61380488610200016149dd565b6138118961036001614a0b565b604051602001613778989796959493929190615be2565b5f7f7a6054e8a0332516a7f8e9ee4db2e6e29b4c098fcd56a2f426eaa00caf0071f782604051602001613778929190615c21565b5f61386d60c0840160a085016152d7565b64ffffffffff1682116138c25761388b610100840160e0850161555d565b63ffffffff16156138ab576138a66040840160208501615308565b6138bb565b6138bb6060840160408501615308565b9050610a73565b5f6138d360c0850160a086016152d7565b6138e49064ffffffffff1684615bcf565b90506138f7610100850160e0860161555d565b63ffffffff16811061391b576139136060850160408601615308565b915050610a73565b5f61392d610100860160e0870161555d565b63ffffffff16826139446040880160208901615308565b6139546060890160408a01615308565b61395e9190615b92565b6001600160601b03166139719190615b5c565b61397b9190615b73565b90508061398e6040870160208801615308565b6001600160601b03166139a1919061552f565b95945050505050565b5f7fe07f38aed062221ebbf7301ad23cf5e44233468c8d527ad7b85f950abba7111f82604051602001613778929190615d0e565b5f5f5f8351604103613a15576020840151604085015160608601515f1a613a0788828585614a39565b955095509550505050613a20565b505081515f91506002905b9250925092565b5f8163ffffffff165f03613a3f5750620f4240919050565b5f613a5163ffffffff84166004615b5c565b905063ffffffff8111613a645780612c8a565b63ffffffff9392505050565b5f5f613a8483608001518460a00151614b01565b613a90906105dc615b5c565b613aa284604001518560600151614b53565b613aae906109c4615b5c565b613abf855f01518660200151614b95565b613acb90611770615b5c565b613ad5919061552f565b613adf919061552f565b9050612c8a61271082615b73565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613b75575f516020805191945081901c150291505b5094509492505050565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b1613bae60208401846150de565b83602001358460400135613bc486606001614981565b866101200135613bd788610140016149dd565b886102a00135604051602001613778989796959493929190615be2565b60c084015160ff16613c0c6040850160208601615542565b60ff1614613c2c5760c084015183359061200c6040860160208701615542565b60808085015160ff1690613c4590850160608601615542565b60ff1614613c9557613c5d6080840160608501615542565b6080850151604051637ef0052b60e01b8152631ada5b9960e21b600482015260ff928316602482015291166044820152606401610721565b613cc1613caa61012085016101008601615542565b613cbc6101408601610120870161555d565b614be0565b613ce957613cd761012084016101008501615542565b610c5e6101408501610120860161555d565b610400811115613d175760405163834e401760e01b8152600481018290526104006024820152604401610721565b5f60028383604051613d2a929190615da0565b602060405180830381855afa158015613d45573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613d68919061587a565b9050808460c0013514610c17576040516306e0e43160e31b815260c0850135600482015260248101829052604401610721565b5f5f613dd2613dc97f00000000000000000000000000000000000000000000000000000000000000006136e5565b611f7e87614c23565b90505f613e148286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506139de92505050565b5090935090505f816003811115613e2d57613e2d6150f9565b14613e4b57604051635cd5d23360e01b815260040160405180910390fd5b50509392505050565b613e6460608401604085016150de565b6001600160a01b0390811690851684357fe9a82e33c39979f2ef86c9af8c40ff12cad610f89df774556b9e64baccc7df75613ea761012088016101008901615542565b60ff166003811115613ebb57613ebb6150f9565b60c0880135613ed16101008a0160e08b01615daf565b613ee36101408b016101208c0161555d565b8989613ef36101608e018e615b1a565b604051612920989796959493929190615dc8565b5f60288260e0015160ff16901b60208360c0015160ff16901b60188460a0015160ff16901b6010856080015160ff16901b6008866060015160ff16901b86604001516008811115613f5a57613f5a6150f9565b60ff1617171717179050606082610180015164ffffffffff16901b605083610160015161ffff16901b604084610140015161ffff16901b603885610120015160ff16901b603086610100015160ff16901b171717178117905060d8826101e0015163ffffffff16901b60b0836101c0015164ffffffffff16901b6088846101a0015164ffffffffff16901b171781179050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156130d557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60016140466020850185615542565b60ff161461407a5761405b6020840184615542565b604051630d1dfb5d60e31b815260ff9091166004820152602401610721565b61408a60a0840160808501615daf565b6001600160401b03165f036140b25760405163e41d678360e01b815260040160405180910390fd5b6104006140c560c0850160a0860161555d565b63ffffffff16111561410b576140e160c0840160a0850161555d565b60405163834e401760e01b815263ffffffff90911660048201526104006024820152604401610721565b5f61411e6101208301610100840161555d565b63ffffffff1661413460c0850160a0860161555d565b6141469063ffffffff166103e8615b5c565b6141509190615b5c565b905061416260a0850160808601615daf565b6001600160401b0316811015611ac95761418260a0850160808601615daf565b61419260c0850160a0860161555d565b6141a46101208501610100860161555d565b60405163463aaa6960e11b81526001600160401b03909316600484015263ffffffff9182166024840152166044820152606401610721565b60016141eb6020830183615542565b60ff161461421f576142006020820182615542565b604051637168869160e11b815260ff9091166004820152602401610721565b5f6142306040830160208401615542565b60ff16158015614250575061424b6060830160408401615542565b60ff16155b801561426c57506142676080830160608401615542565b60ff16155b8015614289575061428360a0830160808401615e3e565b61ffff16155b80156142a657506142a060c0830160a08401615e3e565b61ffff16155b80156142c557506142bd60e0830160c0840161555d565b63ffffffff16155b905080610cae5760405163520f979560e11b815260040160405180910390fd5b5f6142f66040840160208501615308565b6001600160601b031661430f6080850160608601615308565b6001600160601b03161115801561435657506143316060840160408501615308565b6001600160601b031661434a6040850160208601615308565b6001600160601b031611155b905080158061437b57506143706060840160408501615308565b6001600160601b0316155b156143e5576143906040840160208501615308565b6143a06060850160408601615308565b6143b06080860160608701615308565b6040516307f60c0960e01b81526001600160601b03938416600482015291831660248301529091166044820152606401610721565b6001600160601b0382166143ff60a0850160808601615308565b6001600160601b03161015612cd35761441e60a0840160808501615308565b6040516355311dcf60e11b81526001600160601b0391821660048201529083166024820152604401610721565b5f61445e61016083016101408401615542565b60ff16156144975761447861016083016101408401615542565b6040516338c0c7f960e21b815260ff9091166004820152602401610721565b6144a96101208301610100840161555d565b63ffffffff1615806144d4575062093a806144cc6101208401610100850161555d565b63ffffffff16115b1561451d576144eb6101208301610100840161555d565b604051630ee0fb7d60e11b815263ffffffff90911660048201526001602482015262093a806044820152606401610721565b6201518061453160e0840160c0850161555d565b63ffffffff1611156145785761454d60e0830160c0840161555d565b604051630899aa3b60e11b815263ffffffff9091166004820152620151806024820152604401610721565b5f61458662278d004261552f565b90508061459b610140850161012086016152d7565b64ffffffffff1611156145e4576145ba610140840161012085016152d7565b604051632ed96b1960e01b815264ffffffffff909116600482015260248101829052604401610721565b5f426145f660c0860160a087016152d7565b64ffffffffff16116146085742614620565b61461860c0850160a086016152d7565b64ffffffffff165b9050614634610140850161012086016152d7565b64ffffffffff1661464b60e0860160c0870161555d565b61465b9063ffffffff168361552f565b111561469e5780614674610140860161012087016152d7565b60405163b2aa7da760e01b815264ffffffffff928316600482015291166024820152604401610721565b6146ae60e0850160c0860161555d565b61124f9063ffffffff168261552f565b6020810151815160a09190911b6001600160a01b0319166001600160a01b039091161782556135b881613f07565b6146fa848484846001614c57565b611ac957604051635274afe760e01b81526001600160a01b0385166004820152602401610721565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661477857838315161561476c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b8060ff166008811115614799576147996150f9565b826040019060088111156147af576147af6150f9565b908160088111156147c2576147c26150f9565b905250600881901c60ff908116606084810191909152601083901c82166080850152601883901c821660a0850152602083901c821660c0850152602883901c821660e0850152603083901c8216610100850152603883901c909116610120840152604082901c61ffff908116610140850152605083901c1661016084015281901c64ffffffffff908116610180840152608882901c81166101a084015260b082901c166101c083015260d81c63ffffffff166101e090910152565b5f7fbf76f4c577e71ab7a7de26d14874d33e1ae5b006086a7f8fa752380b3b4774146148ac6020840184615542565b6020840135604085013560608601356148cb60a0880160808901615daf565b6148db60c0890160a08a0161555d565b6148e860c08a018a615b1a565b6040516148f6929190615da0565b60405190819003902061490c60e08b018b615b1a565b60405161491a929190615da0565b60408051918290038220602083019a909a5260ff909816978101979097526060870195909552608086019390935260a08501919091526001600160401b031660c084015263ffffffff1660e083015261010082015261012081019190915261014001613778565b5f81612c8a7fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f53826006614cc4565b5f81612c8a7fe18413fd858f94644fa796873ed42954a320188cabfc79911021f117c0a33e98826007614cc4565b5f81612c8a7f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b614cc4565b5f81612c8a7f6bc40bc0470d6d5b91a79d5bd68b0b510c54ec98a9311aa87dbe3103e8173b8e826002614cc4565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614a7257505f91506003905082614af7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614ac3573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614aee57505f925060019150829050614af7565b92505f91508190505b9450945094915050565b5f80614b1361ffff84166101f4615b5c565b614b2361ffff86166109c4615b5c565b614b2d919061552f565b9050612710811015614b4a57614b4581612710615bcf565b61124f565b505f9392505050565b5f8163ffffffff168363ffffffff1610614b705750612710610a73565b8163ffffffff166127108463ffffffff16614b8b9190615b5c565b612c8a9190615b73565b5f816001600160601b0316836001600160601b031610614bb657505f610a73565b6001600160601b038216612710614bcd8585615b92565b6001600160601b0316614b8b9190615b5c565b5f60011960ff841601614bfc575063ffffffff81161515610a73565b63ffffffff8216158015612c8a575060ff831660011480612c8a5750505060ff1660031490565b5f7f14fd20c7f19c6fff5bfd76d3277600836ee752624180e557170dae4887050a7182604051602001613778929190615e59565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614cb3578383151615614ca7573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b60408051610280810182525f80825260208201819052909182019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102209091015290565b5f6101408284031215614d9a575f5ffd5b50919050565b5f5f83601f840112614db0575f5ffd5b5081356001600160401b03811115614dc6575f5ffd5b6020830191508360208260051b8501011115614de0575f5ffd5b9250929050565b5f60c08284031215614d9a575f5ffd5b5f6102c08284031215614d9a575f5ffd5b5f5f5f5f5f5f5f610500888a031215614e1f575f5ffd5b614e298989614d89565b96506101408801356001600160401b03811115614e44575f5ffd5b614e508a828b01614da0565b9097509550614e659050896101608a01614de7565b93506102208801356001600160401b03811115614e80575f5ffd5b8801601f81018a13614e90575f5ffd5b80356001600160401b03811115614ea5575f5ffd5b8a6020828401011115614eb6575f5ffd5b60209190910193509150614ece896102408a01614df7565b905092959891949750929550565b6001600160a01b0381168114610ebd575f5ffd5b80356111d081614edc565b8015158114610ebd575f5ffd5b5f5f60408385031215614f19575f5ffd5b8235614f2481614edc565b91506020830135614f3481614efb565b809150509250929050565b5f60208284031215614f4f575f5ffd5b8135612c8a81614efb565b5f60208284031215614f6a575f5ffd5b5035919050565b5f6101808284031215614d9a575f5ffd5b5f5f6102e08385031215614f94575f5ffd5b82356001600160401b03811115614fa9575f5ffd5b614fb585828601614f71565b925050614fc58460208501614df7565b90509250929050565b5f60208284031215614fde575f5ffd5b81356001600160401b03811115614ff3575f5ffd5b61124f84828501614f71565b5f5f5f6101608486031215615012575f5ffd5b61501c8585614d89565b92506101408401356001600160401b03811115615037575f5ffd5b61504386828701614da0565b9497909650939450505050565b5f60208284031215615060575f5ffd5b81356001600160401b03811115615075575f5ffd5b82016103a08185031215612c8a575f5ffd5b5f5f60408385031215615098575f5ffd5b82356150a381614edc565b91506020830135614f3481614edc565b5f5f61038083850312156150c5575f5ffd5b6150cf8484614de7565b9150614fc58460c08501614df7565b5f602082840312156150ee575f5ffd5b8135612c8a81614edc565b634e487b7160e01b5f52602160045260245ffd5b6009811061511d5761511d6150f9565b9052565b8151815260208083015161022083019161513d9084018261510d565b50604083015161515860408401826001600160a01b03169052565b50606083015161517360608401826001600160a01b03169052565b50608083015161518e60808401826001600160601b03169052565b5060a08301516151a360a084018260ff169052565b5060c08301516151b860c084018260ff169052565b5060e08301516151cd60e084018260ff169052565b506101008301516151e561010084018261ffff169052565b5061012083015161520061012084018264ffffffffff169052565b5061014083015161521b61014084018264ffffffffff169052565b5061016083015161523661016084018264ffffffffff169052565b5061018083015161525061018084018263ffffffff169052565b506101a083015161526d6101a08401826001600160a01b03169052565b506101c08301516101c08301526101e08301516152966101e08401826001600160601b03169052565b506102008301516152b36102008401826001600160601b03169052565b5092915050565b64ffffffffff81168114610ebd575f5ffd5b80356111d0816152ba565b5f602082840312156152e7575f5ffd5b8135612c8a816152ba565b80356001600160601b03811681146111d0575f5ffd5b5f60208284031215615318575f5ffd5b612c8a826152f2565b5f60208284031215615331575f5ffd5b8151612c8a81614efb565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156153735761537361533c565b60405290565b604080519081016001600160401b03811182821017156153735761537361533c565b604051608081016001600160401b03811182821017156153735761537361533c565b604051606081016001600160401b03811182821017156153735761537361533c565b6040516101e081016001600160401b03811182821017156153735761537361533c565b60ff81168114610ebd575f5ffd5b80356111d081615402565b61ffff81168114610ebd575f5ffd5b80356111d08161541b565b63ffffffff81168114610ebd575f5ffd5b80356111d081615435565b80356001600160401b03811681146111d0575f5ffd5b5f610140828403128015615479575f5ffd5b50615482615350565b8235815261549260208401615410565b60208201526154a360408401614ef0565b6040820152606083810135908201526154be608084016152f2565b60808201526154cf60a0840161542a565b60a08201526154e060c08401615446565b60c08201526154f160e08401615451565b60e0820152610100838101359082015261550e61012084016152cc565b6101208201529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a7357610a7361551b565b5f60208284031215615552575f5ffd5b8135612c8a81615402565b5f6020828403121561556d575f5ffd5b8135612c8a81615435565b80516111d081615435565b80516111d08161541b565b80516111d081615402565b805162ffffff811681146111d0575f5ffd5b5f82601f8301126155ba575f5ffd5b6155c2615379565b806101008401858111156155d4575f5ffd5b845b8181101561564957608081880312156155ed575f5ffd5b6155f561539b565b815161560081614edc565b81526020820151615610816152ba565b602082015261562160408301615599565b6040820152606082015161563481615435565b606082015284526020909301926080016155d6565b509095945050505050565b805163ffffffff19811681146111d0575f5ffd5b5f5f82840361032081121561567b575f5ffd5b835161568681615435565b9250601f190161030081121561569a575f5ffd5b6156a26153bd565b6101e08212156156b0575f5ffd5b6156b86153df565b91506156c660208601615578565b82526156d460408601615583565b60208301526156e560608601615583565b60408301526156f66080860161558e565b606083015261570760a0860161558e565b608083015261571860c0860161558e565b60a083015261572960e0860161558e565b60c083015261573b6101008601615578565b60e083015261574d610120860161558e565b610100830152615760610140860161558e565b6101208301526157736101608601615599565b6101408301526157866101808601615599565b6101608301526157996101a08601615578565b6101808301526157ac6101c08601615583565b6101a08301526157bf6101e08601615583565b6101c08301528181526157d68661020087016155ab565b60208201526157e86103008601615654565b604082015280925050509250929050565b82815260408101612c8a602083018461510d565b634e487b7160e01b5f52603260045260245ffd5b64ffffffffff8181168382160190811115610a7357610a7361551b565b83815260608101615852602083018561510d565b61124f604083018461510d565b5f6020828403121561586f575f5ffd5b8151612c8a81614edc565b5f6020828403121561588a575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b83815260406020820181905281018290525f6060600584901b830181019083018583601e1936839003015b8782101561595157868503605f190184528235818112615902575f5ffd5b89016020810190356001600160401b0381111561591d575f5ffd5b80360382131561592b575f5ffd5b615936878284615891565b965050506020830192506020840193506001820191506158e4565b509298975050505050505050565b5f5f5f60608486031215615971575f5ffd5b835161597c81615435565b602085015190935061598d8161541b565b604085015190925061599e8161541b565b809150509250925092565b84815263ffffffff8416602082015260ff83166040820152610120810182356159d181615402565b60ff16606083015260208301356159e78161541b565b61ffff16608083015260408301356159fe8161541b565b61ffff1660a08301526060830135615a1581615435565b63ffffffff1660c0830152615a2c60808401615446565b63ffffffff1660e0830152615a4360a08401615446565b63ffffffff81166101008401525095945050505050565b5f5f5f60608486031215615a6c575f5ffd5b8351615a7781615435565b6020850151909350615a8881615402565b604085015190925061599e81615435565b5f5f85851115615aa7575f5ffd5b83861115615ab3575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156152b3576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906139a19083018486615891565b5f5f8335601e19843603018112615b2f575f5ffd5b8301803591506001600160401b03821115615b48575f5ffd5b602001915036819003821315614de0575f5ffd5b8082028115828204841417610a7357610a7361551b565b5f82615b8d57634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160601b038281168282160390811115610a7357610a7361551b565b5f823560fe19833603018112615bc5575f5ffd5b9190910192915050565b81810381811115610a7357610a7361551b565b9788526001600160a01b0396909616602088015260408701949094526060860192909252608085015260a084015260c083015260e08201526101000190565b8281528135602080830191909152610160820190615c40908401615410565b60ff8116604084015250615c5660408401614ef0565b6001600160a01b0381166060840152506060830135608083810191909152615c7f9084016152f2565b6001600160601b03811660a084015250615c9b60a0840161542a565b61ffff811660c084015250615cb260c08401615446565b63ffffffff811660e084015250615ccb60e08401615451565b6001600160401b0381166101008401525061010083013561012083810191909152615cf79084016152cc565b64ffffffffff81166101408401525b509392505050565b828152813560208083019190915260e0820190830135615d2d81615402565b60ff81166040840152506040830135615d4581614edc565b6001600160a01b03166060838101919091528301356080808401919091526001600160601b0390615d779085016152f2565b1660a083015260a0830135615d8b816152ba565b64ffffffffff811660c0840152509392505050565b818382375f9101908152919050565b5f60208284031215615dbf575f5ffd5b612c8a82615451565b5f60048a10615dd957615dd96150f9565b8982528860208301526001600160401b038816604083015263ffffffff871660608301526001600160601b03861660808301526001600160601b03851660a083015260e060c0830152615e3060e083018486615891565b9a9950505050505050505050565b5f60208284031215615e4e575f5ffd5b8135612c8a8161541b565b8281528135602080830191909152610160820190615e78908401615410565b60ff8116604084015250615e8e60408401614ef0565b6001600160a01b038116606084015250615eaa60608401615410565b60ff8116608084015250608083013560a08381019190915283013560c08084019190915283013560e080840191909152615ee5908401615451565b6001600160401b03811661010084015250615f036101008401615410565b60ff811661012084015250615f1b6101208401615446565b63ffffffff8116610140840152615d0656",
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
// Solidity: constructor(address authority, (address,address,address,address,address,uint16,uint96,uint40) config) returns()
func (jobMarket *JobMarket) PackConstructor(authority common.Address, config JobMarketConfig) []byte {
	enc, err := jobMarket.abi.Pack("", authority, config)
	if err != nil {
		panic(err)
	}
	return enc
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
// Solidity: function credits(address account, address token) view returns(uint256)
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
// Solidity: function credits(address account, address token) view returns(uint256)
func (jobMarket *JobMarket) TryPackCredits(account common.Address, token common.Address) ([]byte, error) {
	return jobMarket.abi.Pack("credits", account, token)
}

// UnpackCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x637cd7f0.
//
// Solidity: function credits(address account, address token) view returns(uint256)
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
func (jobMarket *JobMarket) PackDeliver(delivery IJobMarketDelivery) []byte {
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
func (jobMarket *JobMarket) TryPackDeliver(delivery IJobMarketDelivery) ([]byte, error) {
	return jobMarket.abi.Pack("deliver", delivery)
}

// PackDeliverFailed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x291d6741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliverFailed(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (jobMarket *JobMarket) PackDeliverFailed(delivery IJobMarketDelivery, terms JobTerms) []byte {
	enc, err := jobMarket.abi.Pack("deliverFailed", delivery, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliverFailed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x291d6741.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliverFailed(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (jobMarket *JobMarket) TryPackDeliverFailed(delivery IJobMarketDelivery, terms JobTerms) ([]byte, error) {
	return jobMarket.abi.Pack("deliverFailed", delivery, terms)
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

// PackGetJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf729cf0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getJob(bytes32 jobId) view returns((bytes32,uint8,address,address,uint96,uint8,uint8,uint8,uint16,uint40,uint40,uint40,uint32,address,bytes32,uint96,uint96) shown)
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
// Solidity: function getJob(bytes32 jobId) view returns((bytes32,uint8,address,address,uint96,uint8,uint8,uint8,uint16,uint40,uint40,uint40,uint32,address,bytes32,uint96,uint96) shown)
func (jobMarket *JobMarket) TryPackGetJob(jobId [32]byte) ([]byte, error) {
	return jobMarket.abi.Pack("getJob", jobId)
}

// UnpackGetJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf729cf0d.
//
// Solidity: function getJob(bytes32 jobId) view returns((bytes32,uint8,address,address,uint96,uint8,uint8,uint8,uint16,uint40,uint40,uint40,uint32,address,bytes32,uint96,uint96) shown)
func (jobMarket *JobMarket) UnpackGetJob(data []byte) (IJobMarketJobView, error) {
	out, err := jobMarket.abi.Unpack("getJob", data)
	if err != nil {
		return *new(IJobMarketJobView), err
	}
	out0 := *abi.ConvertType(out[0], new(IJobMarketJobView)).(*IJobMarketJobView)
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
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadBiddingWindow"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadBiddingWindowError(raw[4:])
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
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return jobMarket.UnpackBadSignatureError(raw[4:])
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
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["EnclaveNotServing"].ID.Bytes()[:4]) {
		return jobMarket.UnpackEnclaveNotServingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["FallbackTooEarly"].ID.Bytes()[:4]) {
		return jobMarket.UnpackFallbackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["JobExists"].ID.Bytes()[:4]) {
		return jobMarket.UnpackJobExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["Late"].ID.Bytes()[:4]) {
		return jobMarket.UnpackLateError(raw[4:])
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
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotExpired"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotOpenYet"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotOpenYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotRequester"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotTheBidder"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotTheBidderError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["NotTheWorker"].ID.Bytes()[:4]) {
		return jobMarket.UnpackNotTheWorkerError(raw[4:])
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
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ResultDigestMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackResultDigestMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["ResultTooLarge"].ID.Bytes()[:4]) {
		return jobMarket.UnpackResultTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return jobMarket.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["StatementMismatch"].ID.Bytes()[:4]) {
		return jobMarket.UnpackStatementMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["TokenListFull"].ID.Bytes()[:4]) {
		return jobMarket.UnpackTokenListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["TokenNotAllowed"].ID.Bytes()[:4]) {
		return jobMarket.UnpackTokenNotAllowedError(raw[4:])
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
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedCallback"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedCallbackError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedKind"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedMode"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["UnsupportedRetries"].ID.Bytes()[:4]) {
		return jobMarket.UnpackUnsupportedRetriesError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobMarket.abi.Errors["WindowTooShort"].ID.Bytes()[:4]) {
		return jobMarket.UnpackWindowTooShortError(raw[4:])
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

// JobMarketUnsupportedCallback represents a UnsupportedCallback error raised by the JobMarket contract.
type JobMarketUnsupportedCallback struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedCallback(address target)
func JobMarketUnsupportedCallbackErrorID() common.Hash {
	return common.HexToHash("0xea22cf92d0d5a7c1da05c1f6b28ea822fa85da2fc924bcaa7fa8ceaf674cf0de")
}

// UnpackUnsupportedCallbackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedCallback(address target)
func (jobMarket *JobMarket) UnpackUnsupportedCallbackError(raw []byte) (*JobMarketUnsupportedCallback, error) {
	out := new(JobMarketUnsupportedCallback)
	if err := jobMarket.abi.UnpackIntoInterface(out, "UnsupportedCallback", raw); err != nil {
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

// JobMarketUnsupportedRetries represents a UnsupportedRetries error raised by the JobMarket contract.
type JobMarketUnsupportedRetries struct {
	Retries uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedRetries(uint8 retries)
func JobMarketUnsupportedRetriesErrorID() common.Hash {
	return common.HexToHash("0xe3031fe4172ca9cab360a9a3d08b84cb1c2b0c4ec2bf5911e1d0fc4cb31cf929")
}

// UnpackUnsupportedRetriesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedRetries(uint8 retries)
func (jobMarket *JobMarket) UnpackUnsupportedRetriesError(raw []byte) (*JobMarketUnsupportedRetries, error) {
	out := new(JobMarketUnsupportedRetries)
	if err := jobMarket.abi.UnpackIntoInterface(out, "UnsupportedRetries", raw); err != nil {
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
