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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structJobMarket.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignFallback\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignSigned\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"winner\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"winnerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bid\",\"inputs\":[{\"name\":\"offered\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.Delivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deliverFailed\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.Delivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"shown\",\"type\":\"tuple\",\"internalType\":\"structIJobMarket.JobView\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"escrow\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"reservedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"jobIdOf\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postJob\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidDropped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidPlaced\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCancelled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobPosted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumOutcome\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PauseChanged\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AboveCeiling\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"ceiling\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadBiddingWindow\",\"inputs\":[{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadExecutionWindow\",\"inputs\":[{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOutcome\",\"inputs\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPrices\",\"inputs\":[{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BidExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidStillStands\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidTooShort\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"least\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingNotOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"least\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooFar\",\"inputs\":[{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DecisionExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionMismatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveNotServing\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FallbackTooEarly\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobExists\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"Late\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NativeAlwaysAllowed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NativeTransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBetter\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotOpenYet\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotRequester\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheBidder\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OpensTooLate\",\"inputs\":[{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ResultDigestMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResultTooLarge\",\"inputs\":[{\"name\":\"bytesAsked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StatementMismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TokenListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsupportedAssurance\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnsupportedCallback\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnsupportedKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedRetries\",\"inputs\":[{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongRound\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTerms\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroCycleLimit\",\"inputs\":[]}]",
	ID:  "JobMarket",
	Bin: "0x6101806040526004805462ffff001916610100179055348015610020575f5ffd5b50604051615bc9380380615bc983398101604081905261003f91610241565b818061004a8161018c565b506001805480820182555f8281527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf690910180546001600160a01b03191690556040519182529081907f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e999060200160405180910390a3506101f461ffff168160a0015161ffff1611806100e8575060c08101516001600160601b0316155b806100fe575060808101516001600160a01b0316155b1561011c576040516301f30c8760e21b815260040160405180910390fd5b80516001600160a01b0390811660809081526020830151821660a09081526040840151831660c09081526060850151841660e0908152928501519093166101005283015161ffff1661012052908201516001600160601b031661014052015164ffffffffff166101605250610337565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146101f3575f5ffd5b50565b8051610201816101df565b919050565b805161ffff81168114610201575f5ffd5b80516001600160601b0381168114610201575f5ffd5b805164ffffffffff81168114610201575f5ffd5b5f5f828403610120811215610254575f5ffd5b835161025f816101df565b9250610100601f1982011215610273575f5ffd5b5060405161010081016001600160401b03811182821017156102a357634e487b7160e01b5f52604160045260245ffd5b6040526102b2602085016101f6565b81526102c0604085016101f6565b60208201526102d1606085016101f6565b60408201526102e2608085016101f6565b60608201526102f360a085016101f6565b608082015261030460c08501610206565b60a082015261031560e08501610217565b60c0820152610327610100850161022d565b60e0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516101605161579d61042c5f395f81816103f001528181610b58015261125c01525f818161063e015261106d01525f818161053e0152612d6001525f81816102f80152612dd101525f818161032b0152613bd601525f818161039c015261205101525f81816104390152818161083801528181610d28015281816119a801528181611e060152818161236f0152818161253a01528181612a5901528181612bc50152612e7b01525f81816101fb01528181611a5901528181611d62015281816124040152818161247301528181612b220152612f0a015261579d5ff3fe6080604052600436106101c5575f3560e01c80635c975abb116100f2578063bf7e214f11610092578063d7ee23a911610062578063d7ee23a9146105e2578063f729cf0d14610601578063fa7796481461062d578063fd9b40f814610678575f5ffd5b8063bf7e214f14610573578063c4d252f51461058f578063c6441798146105ae578063d55be8c6146105cd575f5ffd5b80636c8cc9d9116100cd5780636c8cc9d9146104c25780637a9e5e4b146104e15780638fb3603714610500578063bf333f2c1461052d575f5ffd5b80635c975abb1461045b578063637cd7f0146104845780636b5c97be146104a3575f5ffd5b80632d2c55651161016857806338013f021161013857806338013f021461038b578063411a739f146103be5780635053882d146103df578063527f503914610428575f5ffd5b80632d2c5565146102e757806332b6ad111461031a578063334673fa1461034d57806337c60e411461036c575f5ffd5b806316c38b3c116101a357806316c38b3c1461026b5780631d9cef551461028a578063291d6741146102a95780632a4a8b1b146102c8575f5ffd5b806308c08040146101c9578063109a411c146101ea57806315f690121461023a575b5f5ffd5b3480156101d4575f5ffd5b506101e86101e3366004614b1b565b610697565b005b3480156101f5575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b348015610245575f5ffd5b50610259610254366004614c1b565b610992565b60405160ff9091168152602001610231565b348015610276575f5ffd5b506101e8610285366004614c52565b610ad2565b348015610295575f5ffd5b506101e86102a4366004614c6d565b610b23565b3480156102b4575f5ffd5b506101e86102c3366004614c95565b610c1e565b3480156102d3575f5ffd5b506101e86102e2366004614c6d565b610cb2565b3480156102f2575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610325575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610358575f5ffd5b506101e8610367366004614ce1565b610e6c565b348015610377575f5ffd5b506101e8610386366004614d12565b610ec0565b348015610396575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b6103d16103cc366004614d63565b610fca565b604051908152602001610231565b3480156103ea575f5ffd5b506104127f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff9091168152602001610231565b348015610433575f5ffd5b5061021d7f000000000000000000000000000000000000000000000000000000000000000081565b348015610466575f5ffd5b506004546104749060ff1681565b6040519015158152602001610231565b34801561048f575f5ffd5b506103d161049e366004614d9a565b611134565b3480156104ae575f5ffd5b506101e86104bd366004614dc6565b6111b6565b3480156104cd575f5ffd5b506101e86104dc366004614df1565b611492565b3480156104ec575f5ffd5b506101e86104fb366004614df1565b611638565b34801561050b575f5ffd5b506105146116ac565b6040516001600160e01b03199091168152602001610231565b348015610538575f5ffd5b506105607f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff9091168152602001610231565b34801561057e575f5ffd5b505f546001600160a01b031661021d565b34801561059a575f5ffd5b506101e86105a9366004614c6d565b6116ce565b3480156105b9575f5ffd5b506101e86105c8366004614c6d565b6117b4565b3480156105d8575f5ffd5b506105606101f481565b3480156105ed575f5ffd5b5060045461056090610100900461ffff1681565b34801561060c575f5ffd5b5061062061061b366004614c6d565b611b3d565b6040516102319190614e34565b348015610638575f5ffd5b506106607f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b039091168152602001610231565b348015610683575f5ffd5b506103d1610692366004614d63565b611ea1565b60045460ff16156106bb576040516313d0ff5960e31b815260040160405180910390fd5b5f6106c7888888611ef6565b90506106d48186846120e7565b6106e460c0860160a08701614fe1565b64ffffffffff1642111561072a5761070260c0860160a08701614fe1565b6040516373fb986360e11b815264ffffffffff90911660048201526024015b60405180910390fd5b5f8835863514801561076b57506107476060870160408801614df1565b6001600160a01b031661076060608b0160408c01614df1565b6001600160a01b0316145b801561077e575085606001358960600135145b80156107b9575061079560a0870160808801615010565b6001600160601b03166107ae60a08b0160808c01615010565b6001600160601b0316145b9050806107dc57604051632fb5a0cb60e21b815289356004820152602401610721565b6107e7868686612248565b5f82610200015163ffffffff165f1415801561080f5750826101a0015164ffffffffff164211155b80156108a9575061022083015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015610885573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a99190615029565b6101608401519091506108bb8461232a565b6108c6848987612466565b8180156108df57508061ffff1684610160015161ffff16105b15610919576101608401516040516354ca05cf60e11b81528c35600482015261ffff91821660248201529082166044820152606401610721565b6040805160a081018252893581526109859160208201906109409060608d01908d01614df1565b6001600160a01b031681526020018a6060013581526020018d60c001602081019061096b9190615060565b63ffffffff1681526020018d6101000135815250856126ea565b5050505050505050505050565b5f61099f335b5f366127fa565b6001600160a01b0383166109c657604051634bda227960e11b815260040160405180910390fd5b6001600160a01b0383165f9081526002602052604081208054909160ff9091169003610a6a5760015460ff1015610a1057604051634a550f5360e11b815260040160405180910390fd5b60018054825460ff191660ff909116178255805480820182555f919091527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf60180546001600160a01b0319166001600160a01b0386161790555b8054831515610100810261ff00198316811784556040519182526001600160a01b0387169260ff918216911617907f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e999060200160405180910390a35460ff1690505b92915050565b610adb33610998565b6004805460ff19168215159081179091556040519081527f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec5906020015b60405180910390a150565b60045460ff1615610b47576040516313d0ff5960e31b815260040160405180910390fd5b5f610b538260016128e9565b90505f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1682610180015164ffffffffff16610b95919061508f565b905080421015610bc257604051638f1c835d60e01b81526004810184905260248101829052604401610721565b816101c0015164ffffffffff16421115610c06576101c08201516040516359de102160e01b81526004810185905264ffffffffff9091166024820152604401610721565b610c19610c138484612990565b836126ea565b505050565b6002610c32610120840161010085016150bb565b60ff1614610c8857610c4c610120830161010084016150bb565b610c5e61014084016101208501615060565b6040516350f65e8d60e01b815260ff909216600483015263ffffffff166024820152604401610721565b610c93823582612c3b565b610cae82610ca96101c084016101a08501615010565b612c7d565b5050565b5f610cbe8260016128e9565b905080610200015163ffffffff165f03610cee576040516308a3436960e21b815260048101839052602401610721565b5f816101a0015164ffffffffff164211158015610d99575061022082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015610d75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d999190615029565b90508015610dd1576101a0820151604051633f32416760e11b81526004810185905264ffffffffff9091166024820152604401610721565b610dda8261232a565b5f61026083018190526102408301819052610220830181905261020083018190526101a0830181905261016083018190526101008301819052838152600560205260409020610e299083612fed565b60c082015160405160ff909116815283907ff5a77a3eda8aecf26e054228551c8aa1cbe1670ea480268b4590005995f08d6f9060200160405180910390a2505050565b6002610e80610120830161010084016150bb565b60ff1603610eac57610e9a610120820161010083016150bb565b610c5e61014083016101208401615060565b610ebd816001600160601b03612c7d565b50565b60045460ff1615610ee4576040516313d0ff5960e31b815260040160405180910390fd5b5f610ef0848484611ef6565b90505f610efe853583612990565b60208101519091505f906001600160a01b0316610f216060880160408901614df1565b6001600160a01b0316148015610f3e575081604001518660600135145b8015610f6f57506102408301516001600160601b0316610f6460a0880160808901615010565b6001600160601b0316145b905080610f9257604051632fb5a0cb60e21b815286356004820152602401610721565b610fa260e0870160c08801615060565b610100870135608084015263ffffffff166060830152610fc282846126ea565b505050505050565b6004545f9060ff1615610ff0576040516313d0ff5960e31b815260040160405180910390fd5b610ffd6020830183614df1565b6001600160a01b0316336001600160a01b03161461104f57336110236020840184614df1565b604051630348d81960e11b81526001600160a01b03928316600482015291166024820152604401610721565b5f6110633684900384016102008501615139565b90505f61109184837f000000000000000000000000000000000000000000000000000000000000000061304f565b90505f6110a0835f015161313c565b90506110ab85611ea1565b5f818152600560205260408120919550906110c5906131bb565b90505f8160088111156110da576110da614e0c565b146110fc5784816040516307e0006360e41b8152600401610721929190615216565b611108858584866131d5565b61111185613273565b61112b845f015185604001516001600160601b03166132ae565b50505050919050565b6001600160a01b0381165f8181526002602052604081205460018054929360ff90921692839081106111685761116861522a565b5f918252602090912001546001600160a01b031614611187575f6111ae565b6001600160a01b0384165f90815260036020908152604080832060ff851684529091529020545b949350505050565b60045460ff16156111da576040516313d0ff5960e31b815260040160405180910390fd5b6111ea6060830160408401614df1565b6001600160a01b0316336001600160a01b03161461123f57336112136060840160408501614df1565b60405163f74bfb0560e01b81526001600160a01b03928316600482015291166024820152604401610721565b5f61124c833560016128e9565b90506112598184846120e7565b5f7f000000000000000000000000000000000000000000000000000000000000000082610180015161128b919061523e565b90508064ffffffffff164264ffffffffff1611156112a65750425b64ffffffffff81166112be60c0860160a08701614fe1565b64ffffffffff161015611306576112db60c0850160a08601614fe1565b6040516337ff640360e11b815264ffffffffff91821660048201529082166024820152604401610721565b5f82610200015163ffffffff165f1415801561132e5750826101a0015164ffffffffff164211155b6101608401519091506113408461232a565b61134b848787612466565b81801561136557508061ffff1684610160015161ffff1611155b1561139f576101608401516040516354ca05cf60e11b81528735600482015261ffff91821660248201529082166044820152606401610721565b6113af60c0870160a08801614fe1565b64ffffffffff166101a085015285355f9081526005602052604090206113d59085612fed565b606086018035906113e99060408901614df1565b6001600160a01b031687357ff22edb485ea5659e9e0bb374936b6ac517e240157155e91a6283fd38cc7d1ecf61142560408b0160208c016150bb565b61143560a08c0160808d01615010565b6101608a015161144b60c08e0160a08f01614fe1565b6040805160ff90951685526001600160601b03909316602085015261ffff9091169183019190915264ffffffffff16606082015260800160405180910390a4505050505050565b61149a61330b565b6001600160a01b0381165f818152600260205260408120546001805460ff9092169391849081106114cd576114cd61522a565b5f918252602090912001546001600160a01b0316146114ec575f61150a565b335f90815260036020908152604080832060ff861684529091529020545b9050805f0361153d57604051635623329f60e11b81523360048201526001600160a01b0384166024820152604401610721565b335f81815260036020908152604080832060ff8716845282528083209290925590518381526001600160a01b03861692917f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26910160405180910390a360ff8216156115bd576115b66001600160a01b0384163383613342565b5050611630565b6040515f90339083908381818185875af1925050503d805f81146115fc576040519150601f19603f3d011682016040523d82523d5f602084013e611601565b606091505b505090508061162c5760405163296c17bb60e21b815233600482015260248101839052604401610721565b5050505b610ebd613377565b5f5433906001600160a01b0316811461166e5760405162d1953b60e31b81526001600160a01b0382166004820152602401610721565b816001600160a01b03163b5f036116a3576040516361798f2f60e11b81526001600160a01b0383166004820152602401610721565b610cae826133a1565b5f8054600160a01b900460ff166116c257505f90565b50638fb3603760e01b90565b5f6116da8260016128e9565b80519091506001600160a01b0316331461171b578051604051630348d81960e11b81523360048201526001600160a01b039091166024820152604401610721565b60076040828101919091525f83815260056020522061173a90826133ee565b61175a815f015182610120015183602001516001600160601b0316613403565b80516020808301516040516001600160601b0390911681526001600160a01b039092169184917fadb7f3d9bfcbcdbdb516ea3395cac981e65d074a4c6007d3c0458250b93c7a48910160405180910390a3610cae8161232a565b6117bc6149fb565b5f8281526005602052604090206117d39082613448565b5f6002826040015160088111156117ec576117ec614e0c565b149050801581611812575060018260400151600881111561180f5761180f614e0c565b14155b1561183b57828260400151600260405163520e0b0760e11b81526004016107219392919061525b565b5f8161184c57826101c00151611853565b826101a001515b90508064ffffffffff164211611898578361187664ffffffffff8316600161508f565b604051638c50924160e01b815260048101929092526024820152604401610721565b816118a45760086118a7565b60065b836040019060088111156118bd576118bd614e0c565b908160088111156118d0576118d0614e0c565b9052505f8481526005602052604090206118ea90846133ee565b61190a835f015184610120015185602001516001600160601b0316613403565b81611978576119188361232a565b8251602080850151604080516001600160601b0390921682525f92820183905291926001600160a01b03169187917f6c7a11413448d4055411b5c8cf76e28e9c0904d592b5a8e004017894d03034a391015b60405180910390a450505050565b610220830151610100840151604051633517413b60e01b815263ffffffff909216600483015260ff1660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044015f604051808303815f87803b1580156119f1575f5ffd5b505af1158015611a03573d5f5f3e3d5ffd5b50505050610200830151610260840151845160405163772a26eb60e11b815263ffffffff90931660048401526001600160601b0390911660248301526001600160a01b0390811660448301523360648301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063ee544dd6906084016020604051808303815f875af1158015611aa1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ac5919061527c565b9050806001600160a01b0316845f01516001600160a01b0316867f6c7a11413448d4055411b5c8cf76e28e9c0904d592b5a8e004017894d03034a38760200151886102600151604051611b2e9291906001600160601b0392831681529116602082015260400190565b60405180910390a45050505050565b60408051610220810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810191909152611bcd6149fb565b5f838152600560205260409020611be49082613448565b5f81604001516008811115611bfb57611bfb614e0c565b03611c1c5760405163e498a48160e01b815260048101849052602401610721565b828252604081015160208301906008811115611c3a57611c3a614e0c565b90816008811115611c4d57611c4d614e0c565b90525080516001600160a01b0316604083015261012081015160018054909160ff16908110611c7e57611c7e61522a565b5f918252602090912001546001600160a01b031660608301526040810151611ca5906134ac565b611caf575f611cb5565b80602001515b6001600160601b0316608083810191909152606082015160ff90811660a085015290820151811660c0808501919091528201511660e08301526101608082015161ffff166101008401526101808083015164ffffffffff9081166101208601526101a084015181166101408601526101c084015116918401919091526101e082015163ffffffff90811691840191909152610200820151604051630bcd65bd60e41b8152911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015611daf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dd3919061527c565b6001600160a01b039081166101a084015261022082015160405163599f058960e11b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa158015611e4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e719190615297565b6101c08301526102408101516001600160601b039081166101e08401526102609091015116610200820152919050565b5f610acc611eae3061351b565b611eb7846135cb565b60405161190160f01b602082015260228101839052604281018290525f9060620160405160208183030381529060405280519060200120905092915050565b611efe6149fb565b8335611f0b8160016128e9565b60c081015190925060ff16611f2660408701602088016150bb565b60ff1614611f725760c08201518190611f4560408801602089016150bb565b60405163898e843160e01b8152600481019390935260ff9182166024840152166044820152606401610721565b81610180015164ffffffffff16421015611fb65761018082015160405163147f7f2560e21b81526004810183905264ffffffffff9091166024820152604401610721565b816101c0015164ffffffffff16421115611ffa576101c08201516040516359de102160e01b81526004810183905264ffffffffff9091166024820152604401610721565b61200c61014086016101208701614fe1565b64ffffffffff1642111561204f5761202c61014086016101208701614fe1565b60405163c9ce110b60e01b815264ffffffffff9091166004820152602401610721565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634c559b9d61209361208a3061351b565b611eb78961365e565b86866040518463ffffffff1660e01b81526004016120b3939291906152d6565b5f6040518083038186803b1580156120c9575f5ffd5b505afa1580156120db573d5f5f3e3d5ffd5b50505050509392505050565b6120f2823582612c3b565b60c083015160ff1661210a60408401602085016150bb565b60ff161461212a5760c0830151823590611f4560408501602086016150bb565b61213c61020082016101e08301614fe1565b64ffffffffff1642101561218757813561215e61020083016101e08401614fe1565b604051632557b49560e01b8152600481019290925264ffffffffff166024820152604401610721565b826101c0015164ffffffffff164211156121cb576101c08301516040516359de102160e01b81528335600482015264ffffffffff9091166024820152604401610721565b5f6121da826101400142613693565b90506001600160601b0381166121f660a0850160808601615010565b6001600160601b031611156122425761221560a0840160808501615010565b60405163fd25eaeb60e01b81526001600160601b0391821660048201529082166024820152604401610721565b50505050565b5f61225e6122553061351b565b611eb7866137e1565b90505f5f6122a18386868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061380f92505050565b5090925090505f8160038111156122ba576122ba614e0c565b1415806122e857506122d26060870160408801614df1565b6001600160a01b0316826001600160a01b031614155b15610fc2576122fd6060870160408801614df1565b604051632222d7d560e01b81526001600160a01b0391821660048201529083166024820152604401610721565b80610200015163ffffffff165f0361233f5750565b610220810151610100820151604051633517413b60e01b815263ffffffff909216600483015260ff1660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044015f604051808303815f87803b1580156123b8575f5ffd5b505af11580156123ca573d5f5f3e3d5ffd5b505050506102008101516102608201516040516360e0a09560e11b815263ffffffff90921660048301526001600160601b031660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c1c1412a906044015f604051808303815f87803b15801561244d575f5ffd5b505af115801561245f573d5f5f3e3d5ffd5b5050505050565b5f80806001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663a67433f06124a86060880160408901614df1565b6124ba6101e088016101c08901615010565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160601b031660248201526044016060604051808303815f875af115801561250b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061252f919061538b565b9250925092505f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634db00de88960600135888c608001518b6060016040518563ffffffff1660e01b815260040161259594939291906153e0565b6060604051808303815f875af11580156125b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125d59190615491565b63ffffffff808a166102008e015283166102208d01529194509250905061260260a0890160808a01615010565b6001600160601b03166102408a01526126236101e088016101c08901615010565b6001600160601b03166102608a015260ff82166101008a01526040805160c081019091526126d2908061265c60a08c0160808d01615010565b6001600160601b0316815260200161267c6101a08b016101808c01615010565b6001600160601b0316815263ffffffff841660208201526040016126b06126ab6101208c016101008d01615060565b613858565b63ffffffff1681526020018661ffff1681526020018761ffff168152506138a1565b61ffff16610160909901989098525050505050505050565b600260408201526101e08101516127079063ffffffff164261523e565b64ffffffffff166101a082015281515f90815260056020526040902061272d9082612fed565b81602001516001600160a01b0316815f01516001600160a01b0316835f01517fc0bf3beb1a553afc56d6e8082670f2a69e05fa9764deb66b4145d67e54698d8885604001518560c00151866102400151876101600151886101a001518a606001518b608001516040516127ee979695949392919096875260ff9590951660208701526001600160601b0393909316604086015261ffff91909116606085015264ffffffffff16608084015263ffffffff1660a083015260c082015260e00190565b60405180910390a45050565b5f5f61282d6128105f546001600160a01b031690565b863061281f60045f898b6154d0565b612828916154f7565b61391e565b915091508161245f5763ffffffff8116156128c6575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906128879088908890889060040161552d565b5f604051808303815f87803b15801561289e575f5ffd5b505af11580156128b0573d5f5f3e3d5ffd5b50505f805460ff60a01b191690555061245f9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610721565b6128f16149fb565b5f8381526005602052604090206129089082613448565b5f8160400151600881111561291f5761291f614e0c565b036129405760405163e498a48160e01b815260048101849052602401610721565b81600881111561295257612952614e0c565b8160400151600881111561296857612968614e0c565b14610acc578281604001518360405163520e0b0760e11b81526004016107219392919061525b565b6129cc6040518060a001604052805f81526020015f6001600160a01b031681526020015f81526020015f63ffffffff1681526020015f81525090565b81610200015163ffffffff165f036129fa576040516308a3436960e21b815260048101849052602401610721565b816101a0015164ffffffffff16421115612a37576101a08201516040516373fb986360e11b815264ffffffffff9091166004820152602401610721565b61022082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015612aa6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612aca9190615029565b612afd57610220820151604051633236d34360e21b81526004810185905263ffffffff9091166024820152604401610721565b828152610200820151604051630bcd65bd60e41b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612b6f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b93919061527c565b6001600160a01b03908116602083015261022083015160405163599f058960e11b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa158015612c0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c309190615297565b604082015292915050565b5f612c51612c483061351b565b611eb7846139b0565b9050828114610c19576040516333c2d8bf60e01b81526004810184905260248101829052604401610721565b815f612c8b823560026128e9565b9050806101a0015164ffffffffff16421115612cd1576101a0810151604051634fec9ebd60e11b81528335600482015264ffffffffff9091166024820152604401610721565b612ce98183612ce4610160880188615551565b613a25565b5f612d0183612cfc610140880188615551565b613bcc565b90506005604083018190525082355f908152600560205260409020612d2690836133ee565b5f846001600160601b03168361024001516001600160601b031610612d4b5784612d52565b8261024001515b90505f612710612d8f61ffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160601b038516615593565b612d9991906155aa565b9050612dcc612dae6060870160408801614df1565b610120860151612dbe84866155c9565b6001600160601b0316613403565b612e057f0000000000000000000000000000000000000000000000000000000000000000856101200151836001600160601b0316613403565b612e22845f0151856101200151848760200151612dbe91906155c9565b8351612e399088612e3384866155c9565b84613c85565b610220840151610100850151604051630e540a9560e11b815263ffffffff90921660048301526001600160a01b03858116602484015260ff90911660448301527f00000000000000000000000000000000000000000000000000000000000000001690631ca8152a906064015f604051808303815f87803b158015612ebc575f5ffd5b505af1158015612ece573d5f5f3e3d5ffd5b5050505061020084015161026085015160405163856045ab60e01b815263ffffffff90921660048301526001600160601b031660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063856045ab906044016020604051808303815f875af1158015612f58573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f7c919061527c565b9050612f8e6060870160408801614df1565b6001600160a01b0316816001600160a01b031614612fe357612fb66060870160408801614df1565b60405163f74bfb0560e01b81526001600160a01b0391821660048201529082166024820152604401610721565b5050505050505050565b612ff681613d38565b826001018190555060a08161026001516001600160601b0316901b60408261024001516001600160601b0316901b602083610220015163ffffffff16901b83610200015163ffffffff1617171782600201819055505050565b5f8061306661306160408701876155e8565b613e21565b905061308361307e3687900387016101208801615606565b613efe565b5f61309661038087016103608801614df1565b6001600160a01b03161415806130c257506130b96103a086016103808701615060565b63ffffffff1615155b156130fe576130d961038086016103608701614df1565b60405163751167c960e11b81526001600160a01b039091166004820152602401610721565b6131088484613f88565b6131118461407f565b91506131348161312961012088016101008901615060565b866101000151614252565b509392505050565b5f6001600160a01b03821661315257505f919050565b6001600160a01b0382165f9081526002602090815260409182902082518084019093525460ff80821684526101009091041615159082018190526131b45760405163094403b760e41b81526001600160a01b0384166004820152602401610721565b5192915050565b5f816001015460ff166008811115610acc57610acc614e0c565b6131dd6149fb565b3381526040848101516001600160601b03166020830152600190820181905250600160608201819052608082015260ff8316610120808301919091526004546101009081900461ffff1661014084015264ffffffffff848116610180850152918601519091166101c083015284015163ffffffff9081166101e08301525f86815260056020526040902061245f9183906142c316565b6040517fc123e8034b0ae7da4651186af2a4e66053577feef3414b1d0a779607b46b86c290600319360180600483373384848385a350505050565b6001600160a01b03821615806132c4575f6132c6565b815b34146132fc5734816132d8575f6132da565b825b60405163195a3ca160e01b815260048101929092526024820152604401610721565b80610c1957610c1983836142f1565b613313614431565b61334060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614471565b565b61334f8383836001614478565b610c1957604051635274afe760e01b81526001600160a01b0384166004820152602401610721565b6133405f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061333a565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610b18565b6133f781613d38565b82600101819055505050565b8015610c19576001600160a01b0383165f90815260036020908152604080832060ff861684529091528120805483929061343e90849061508f565b9091555050505050565b81546001600160a01b038116825260a01c602082015261346c8183600101546144da565b600282015463ffffffff808216610200840152602082901c16610220830152604081901c6001600160601b031661024083015260a01c6102608201525050565b5f60018260088111156134c1576134c1614e0c565b14806134de575060028260088111156134dc576134dc614e0c565b145b806134fa575060038260088111156134f8576134f8614e0c565b145b80610acc5750600482600881111561351457613514614e0c565b1492915050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0015b604051602081830303815290604052805190602001209050919050565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b16135fa6020840184614df1565b602084013561361461360f60408701876155e8565b6145d3565b61362086606001614668565b61362d8761012001614696565b61363a88610200016146c4565b61364789610360016146f2565b6040516020016135ae9897969594939291906156a0565b5f8161368c7f7a6054e8a0332516a7f8e9ee4db2e6e29b4c098fcd56a2f426eaa00caf0071f782600a61471c565b9392505050565b5f6136a460c0840160a08501614fe1565b64ffffffffff1682116136f9576136c2610100840160e08501615060565b63ffffffff16156136e2576136dd6040840160208501615010565b6136f2565b6136f26060840160408501615010565b9050610acc565b5f61370a60c0850160a08601614fe1565b61371b9064ffffffffff16846156df565b905061372e610100850160e08601615060565b63ffffffff1681106137525761374a6060850160408601615010565b915050610acc565b5f613764610100860160e08701615060565b63ffffffff168261377b6040880160208901615010565b61378b6060890160408a01615010565b61379591906155c9565b6001600160601b03166137a89190615593565b6137b291906155aa565b9050806137c56040870160208801615010565b6001600160601b03166137d8919061508f565b95945050505050565b5f8161368c7fe07f38aed062221ebbf7301ad23cf5e44233468c8d527ad7b85f950abba7111f82600661471c565b5f5f5f8351604103613846576020840151604085015160608601515f1a61383888828585614740565b955095509550505050613851565b505081515f91506002905b9250925092565b5f8163ffffffff165f036138705750620f4240919050565b5f61388263ffffffff84166004615593565b905063ffffffff8111613895578061368c565b63ffffffff9392505050565b5f5f6138b583608001518460a00151614808565b6138c1906105dc615593565b6138d38460400151856060015161485a565b6138df906109c4615593565b6138f0855f0151866020015161489c565b6138fc90611770615593565b613906919061508f565b613910919061508f565b905061368c612710826155aa565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156139a6575f516020805191945081901c150291505b5094509492505050565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b16139df6020840184614df1565b836020013584604001356139f586606001614668565b866101200135613a0888610140016146c4565b886102a001356040516020016135ae9897969594939291906156a0565b60c084015160ff16613a3d60408501602086016150bb565b60ff1614613a5d5760c0840151833590611f4560408601602087016150bb565b60808085015160ff1690613a76908501606086016150bb565b60ff1614613ac657613a8e60808401606085016150bb565b6080850151604051637ef0052b60e01b8152631ada5b9960e21b600482015260ff928316602482015291166044820152606401610721565b613af2613adb610120850161010086016150bb565b613aed61014086016101208701615060565b6148e7565b613b1a57613b08610120840161010085016150bb565b610c5e61014085016101208601615060565b610400811115613b485760405163834e401760e01b8152600481018290526104006024820152604401610721565b5f60028383604051613b5b9291906156f2565b602060405180830381855afa158015613b76573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613b999190615297565b9050808460c001351461245f576040516306e0e43160e31b815260c0850135600482015260248101829052604401610721565b5f5f613c03613bfa7f000000000000000000000000000000000000000000000000000000000000000061351b565b611eb78761492a565b90505f613c458286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061380f92505050565b5090935090505f816003811115613c5e57613c5e614e0c565b14613c7c57604051635cd5d23360e01b815260040160405180910390fd5b50509392505050565b613c956060840160408501614df1565b6001600160a01b0390811690851684357fe9a82e33c39979f2ef86c9af8c40ff12cad610f89df774556b9e64baccc7df75613cd8610120880161010089016150bb565b60ff166003811115613cec57613cec614e0c565b60c0880135613d026101008a0160e08b01615701565b613d146101408b016101208c01615060565b8989613d246101608e018e615551565b60405161196a989796959493929190615727565b5f60288260e0015160ff16901b60208360c0015160ff16901b60188460a0015160ff16901b6010856080015160ff16901b6008866060015160ff16901b86604001516008811115613d8b57613d8b614e0c565b60ff1617171717179050606082610180015164ffffffffff16901b605083610160015161ffff16901b604084610140015161ffff16901b603885610120015160ff16901b603086610100015160ff16901b171717178117905060d8826101e0015163ffffffff16901b60b0836101c0015164ffffffffff16901b6088846101a0015164ffffffffff16901b171781179050919050565b5f6001613e3160208401846150bb565b60ff1614613e6557613e4660208301836150bb565b604051630d1dfb5d60e31b815260ff9091166004820152602401610721565b613e7560a0830160808401615701565b9050806001600160401b03165f03613ea05760405163e41d678360e01b815260040160405180910390fd5b610400613eb360c0840160a08501615060565b63ffffffff161115613ef957613ecf60c0830160a08401615060565b60405163834e401760e01b815263ffffffff90911660048201526104006024820152604401610721565b919050565b805160ff16600114613f2b578051604051637168869160e11b815260ff9091166004820152602401610721565b5f8160c0015163ffffffff168260a0015161ffff16836080015161ffff16846060015160ff16856040015160ff16866020015160ff1617171717179050805f14610cae5760405163520f979560e11b815260040160405180910390fd5b5f82602001516001600160601b031683606001516001600160601b031611158015613fcd575082604001516001600160601b031683602001516001600160601b031611155b9050801580613fe7575060408301516001600160601b0316155b1561402f576020830151604080850151606086015191516307f60c0960e01b81526001600160601b039384166004820152908316602482015291166044820152606401610721565b816001600160601b031683608001516001600160601b03161015610c195760808301516040516355311dcf60e11b81526001600160601b0391821660048201529083166024820152604401610721565b5f81610140015160ff165f146140b4576101408201516040516338c0c7f960e21b815260ff9091166004820152602401610721565b61010082015163ffffffff1615806140df575062093a8063ffffffff1682610100015163ffffffff16115b1561411c57610100820151604051630ee0fb7d60e11b815263ffffffff90911660048201526001602482015262093a806044820152606401610721565b6201518063ffffffff168260c0015163ffffffff1611156141675760c0820151604051630899aa3b60e11b815263ffffffff9091166004820152620151806024820152604401610721565b5f61417562278d004261508f565b90508083610120015164ffffffffff1611156141bb57610120830151604051632ed96b1960e01b815264ffffffffff909116600482015260248101829052604401610721565b5f428460a0015164ffffffffff16116141d457426141e1565b8360a0015164ffffffffff165b905083610120015164ffffffffff168460c0015163ffffffff1682614206919061508f565b111561423d5761012084015160405163b2aa7da760e01b815264ffffffffff80841660048301529091166024820152604401610721565b60c08401516111ae9063ffffffff168261508f565b5f8163ffffffff168363ffffffff166103e861426e9190615593565b6142789190615593565b9050836001600160401b03168110156122425760405163463aaa6960e11b81526001600160401b038516600482015263ffffffff808516602483015283166044820152606401610721565b6020810151815160a09190911b6001600160a01b0319166001600160a01b039091161782556133f781613d38565b6142f961330b565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa15801561433d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143619190615297565b90506143786001600160a01b038416333085614958565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa1580156143be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143e29190615297565b6143ec91906156df565b9050828114614427576040516321d3387f60e11b81526001600160a01b03851660048201526024810184905260448101829052606401610721565b5050610cae613377565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561334057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166144ce5783831516156144c2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b8060ff1660088111156144ef576144ef614e0c565b8260400190600881111561450557614505614e0c565b9081600881111561451857614518614e0c565b905250600881901c60ff908116606084810191909152601083901c82166080850152601883901c821660a0850152602083901c821660c0850152602883901c821660e0850152603083901c8216610100850152603883901c909116610120840152604082901c61ffff908116610140850152605083901c1661016084015281901c64ffffffffff908116610180840152608882901c81166101a084015260b082901c166101c083015260d81c63ffffffff166101e090910152565b5f7fbf76f4c577e71ab7a7de26d14874d33e1ae5b006086a7f8fa752380b3b4774148161460360c0850185615551565b6040516146119291906156f2565b60405190819003902090505f61462a60e0860186615551565b6040516146389291906156f2565b604051908190038120848252915060c086602083013760e081019290925261010082015261012090209392505050565b5f8161368c7fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f5382600661471c565b5f8161368c7fe18413fd858f94644fa796873ed42954a320188cabfc79911021f117c0a33e9882600761471c565b5f8161368c7f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b61471c565b5f8161368c7f6bc40bc0470d6d5b91a79d5bd68b0b510c54ec98a9311aa87dbe3103e8173b8e8260025b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561477957505f915060039050826147fe565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156147ca573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166147f557505f9250600191508290506147fe565b92505f91508190505b9450945094915050565b5f8061481a61ffff84166101f4615593565b61482a61ffff86166109c4615593565b614834919061508f565b90506127108110156148515761484c816127106156df565b6111ae565b505f9392505050565b5f8163ffffffff168363ffffffff16106148775750612710610acc565b8163ffffffff166127108463ffffffff166148929190615593565b61368c91906155aa565b5f816001600160601b0316836001600160601b0316106148bd57505f610acc565b6001600160601b0382166127106148d485856155c9565b6001600160601b03166148929190615593565b5f60011960ff841601614903575063ffffffff81161515610acc565b63ffffffff821615801561368c575060ff83166001148061368c5750505060ff1660031490565b5f8161368c7f14fd20c7f19c6fff5bfd76d3277600836ee752624180e557170dae4887050a7182600a61471c565b61496684848484600161498e565b61224257604051635274afe760e01b81526001600160a01b0385166004820152602401610721565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166149ea5783831516156149de573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60408051610280810182525f80825260208201819052909182019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102209091015290565b5f6101408284031215614aad575f5ffd5b50919050565b5f5f83601f840112614ac3575f5ffd5b5081356001600160401b03811115614ad9575f5ffd5b6020830191508360208260051b8501011115614af3575f5ffd5b9250929050565b5f60c08284031215614aad575f5ffd5b5f6102c08284031215614aad575f5ffd5b5f5f5f5f5f5f5f610500888a031215614b32575f5ffd5b614b3c8989614a9c565b96506101408801356001600160401b03811115614b57575f5ffd5b614b638a828b01614ab3565b9097509550614b789050896101608a01614afa565b93506102208801356001600160401b03811115614b93575f5ffd5b8801601f81018a13614ba3575f5ffd5b80356001600160401b03811115614bb8575f5ffd5b8a6020828401011115614bc9575f5ffd5b60209190910193509150614be1896102408a01614b0a565b905092959891949750929550565b6001600160a01b0381168114610ebd575f5ffd5b8035613ef981614bef565b8015158114610ebd575f5ffd5b5f5f60408385031215614c2c575f5ffd5b8235614c3781614bef565b91506020830135614c4781614c0e565b809150509250929050565b5f60208284031215614c62575f5ffd5b813561368c81614c0e565b5f60208284031215614c7d575f5ffd5b5035919050565b5f6101808284031215614aad575f5ffd5b5f5f6102e08385031215614ca7575f5ffd5b82356001600160401b03811115614cbc575f5ffd5b614cc885828601614c84565b925050614cd88460208501614b0a565b90509250929050565b5f60208284031215614cf1575f5ffd5b81356001600160401b03811115614d06575f5ffd5b6111ae84828501614c84565b5f5f5f6101608486031215614d25575f5ffd5b614d2f8585614a9c565b92506101408401356001600160401b03811115614d4a575f5ffd5b614d5686828701614ab3565b9497909650939450505050565b5f60208284031215614d73575f5ffd5b81356001600160401b03811115614d88575f5ffd5b82016103a0818503121561368c575f5ffd5b5f5f60408385031215614dab575f5ffd5b8235614db681614bef565b91506020830135614c4781614bef565b5f5f6103808385031215614dd8575f5ffd5b614de28484614afa565b9150614cd88460c08501614b0a565b5f60208284031215614e01575f5ffd5b813561368c81614bef565b634e487b7160e01b5f52602160045260245ffd5b60098110614e3057614e30614e0c565b9052565b81518152602080830151610220830191614e5090840182614e20565b506040830151614e6b60408401826001600160a01b03169052565b506060830151614e8660608401826001600160a01b03169052565b506080830151614ea160808401826001600160601b03169052565b5060a0830151614eb660a084018260ff169052565b5060c0830151614ecb60c084018260ff169052565b5060e0830151614ee060e084018260ff169052565b50610100830151614ef861010084018261ffff169052565b50610120830151614f1361012084018264ffffffffff169052565b50610140830151614f2e61014084018264ffffffffff169052565b50610160830151614f4961016084018264ffffffffff169052565b50610180830151614f6361018084018263ffffffff169052565b506101a0830151614f806101a08401826001600160a01b03169052565b506101c08301516101c08301526101e0830151614fa96101e08401826001600160601b03169052565b50610200830151614fc66102008401826001600160601b03169052565b5092915050565b803564ffffffffff81168114613ef9575f5ffd5b5f60208284031215614ff1575f5ffd5b61368c82614fcd565b80356001600160601b0381168114613ef9575f5ffd5b5f60208284031215615020575f5ffd5b61368c82614ffa565b5f60208284031215615039575f5ffd5b815161368c81614c0e565b63ffffffff81168114610ebd575f5ffd5b8035613ef981615044565b5f60208284031215615070575f5ffd5b813561368c81615044565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610acc57610acc61507b565b60ff81168114610ebd575f5ffd5b8035613ef9816150a2565b5f602082840312156150cb575f5ffd5b813561368c816150a2565b60405161016081016001600160401b038111828210171561510557634e487b7160e01b5f52604160045260245ffd5b60405290565b60405160e081016001600160401b038111828210171561510557634e487b7160e01b5f52604160045260245ffd5b5f61016082840312801561514b575f5ffd5b506151546150d6565b61515d83614c03565b815261516b60208401614ffa565b602082015261517c60408401614ffa565b604082015261518d60608401614ffa565b606082015261519e60808401614ffa565b60808201526151af60a08401614fcd565b60a08201526151c060c08401615055565b60c08201526151d160e08401615055565b60e08201526151e36101008401615055565b6101008201526151f66101208401614fcd565b61012082015261520961014084016150b0565b6101408201529392505050565b8281526040810161368c6020830184614e20565b634e487b7160e01b5f52603260045260245ffd5b64ffffffffff8181168382160190811115610acc57610acc61507b565b8381526060810161526f6020830185614e20565b6111ae6040830184614e20565b5f6020828403121561528c575f5ffd5b815161368c81614bef565b5f602082840312156152a7575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b83815260406020820181905281018290525f6060600584901b830181019083018583601e1936839003015b8782101561536e57868503605f19018452823581811261531f575f5ffd5b89016020810190356001600160401b0381111561533a575f5ffd5b803603821315615348575f5ffd5b6153538782846152ae565b96505050602083019250602084019350600182019150615301565b509298975050505050505050565b61ffff81168114610ebd575f5ffd5b5f5f5f6060848603121561539d575f5ffd5b83516153a881615044565b60208501519093506153b98161537c565b60408501519092506153ca8161537c565b809150509250925092565b8035613ef98161537c565b84815263ffffffff8416602082015260ff8316604082015261012081018235615408816150a2565b60ff166060830152602083013561541e8161537c565b61ffff16608083015260408301356154358161537c565b61ffff1660a0830152606083013561544c81615044565b63ffffffff1660c083015261546360808401615055565b63ffffffff1660e083015261547a60a08401615055565b63ffffffff81166101008401525095945050505050565b5f5f5f606084860312156154a3575f5ffd5b83516154ae81615044565b60208501519093506154bf816150a2565b60408501519092506153ca81615044565b5f5f858511156154de575f5ffd5b838611156154ea575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614fc6576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906137d890830184866152ae565b5f5f8335601e19843603018112615566575f5ffd5b8301803591506001600160401b0382111561557f575f5ffd5b602001915036819003821315614af3575f5ffd5b8082028115828204841417610acc57610acc61507b565b5f826155c457634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160601b038281168282160390811115610acc57610acc61507b565b5f823560fe198336030181126155fc575f5ffd5b9190910192915050565b5f60e0828403128015615617575f5ffd5b5061562061510b565b823561562b816150a2565b8152602083013561563b816150a2565b6020820152604083013561564e816150a2565b60408201526060830135615661816150a2565b6060820152615672608084016153d5565b608082015261568360a084016153d5565b60a082015261569460c08401615055565b60c08201529392505050565b9788526001600160a01b0396909616602088015260408701949094526060860192909252608085015260a084015260c083015260e08201526101000190565b81810381811115610acc57610acc61507b565b818382375f9101908152919050565b5f60208284031215615711575f5ffd5b81356001600160401b038116811461368c575f5ffd5b5f60048a1061573857615738614e0c565b8982528860208301526001600160401b038816604083015263ffffffff871660608301526001600160601b03861660808301526001600160601b03851660a083015260e060c083015261578f60e0830184866152ae565b9a995050505050505050505056",
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
