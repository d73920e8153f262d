// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package assignmentdesk binds the contract AssignmentDesk: generated from its ABI, never edited.
package assignmentdesk

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

// Bid is an auto generated low-level Go binding around an user-defined struct.
type Bid struct {
	JobId      [32]byte
	Round      uint8
	Worker     common.Address
	Enclave    [32]byte
	Price      *big.Int
	ValidUntil *big.Int
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

// Requirements is an auto generated low-level Go binding around an user-defined struct.
type Requirements struct {
	TeeKinds   uint8
	TcbClasses uint16
	Cores      uint16
	MemoryMiB  uint32
	EpcMiB     uint32
	MinKHz     uint32
}

// AssignmentDeskMetaData contains all meta data concerning the AssignmentDesk contract.
var AssignmentDeskMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structMarketBase.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rebidSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CONFIG_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignBatch\",\"inputs\":[{\"name\":\"decisions\",\"type\":\"tuple[]\",\"internalType\":\"structAssignmentDecision[]\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[][]\",\"internalType\":\"bytes[][]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignFallback\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignSigned\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"winner\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"winnerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bid\",\"inputs\":[{\"name\":\"offered\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastAccountId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"serves\",\"inputs\":[{\"name\":\"configHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AssignmentSkipped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidDropped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidPlaced\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AboveCeiling\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"ceiling\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BatchMismatch\",\"inputs\":[{\"name\":\"decisions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BelowBand\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BidExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidStillStands\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidTooShort\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"least\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingNotOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionMismatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnclaveNotServing\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FallbackTooEarly\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBetter\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotOpenYet\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotTheBidder\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReplicaNotDistinct\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ScoreOverstated\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"actual\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnknownJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRound\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTerms\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "AssignmentDesk",
	Bin: "0x6102006040525f805461ffff60b01b1916600160b01b179055306101c052348015610028575f5ffd5b506040516143c93803806143c9833981016040819052610047916102ae565b818169185cdcda59db9b595b9d60b21b828281610063816101c4565b505f6101f461ffff168260a0015161ffff161115801561008f575060c08201516001600160601b031615155b80156100b157506001600160501b0380168260c001516001600160601b031611155b80156100c9575060808201516001600160a01b031615155b80156100eb57506201518064ffffffffff1682610100015164ffffffffff1611155b90508061010b576040516301f30c8760e21b815260040160405180910390fd5b81516001600160a01b039081166080908152602080850151831660a0908152604080870151851660c09081526060880151861660e0908152948801519095166101009081529187015161ffff1661012052938601516001600160601b0316610140529185015164ffffffffff90811661016052918501519091166101805290516101979184910161038d565b60408051601f1981840301815291905280516020909101206101a0525050506101e0525061047792505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461022b575f5ffd5b50565b805161023981610217565b919050565b60405161012081016001600160401b038111828210171561026d57634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff81168114610239575f5ffd5b80516001600160601b0381168114610239575f5ffd5b805164ffffffffff81168114610239575f5ffd5b5f5f8284036101408112156102c1575f5ffd5b83516102cc81610217565b9250610120601f19820112156102e0575f5ffd5b506102e961023e565b6102f56020850161022e565b81526103036040850161022e565b60208201526103146060850161022e565b60408201526103256080850161022e565b606082015261033660a0850161022e565b608082015261034760c08501610273565b60a082015261035860e08501610284565b60c082015261036a610100850161029a565b60e082015261037c610120850161029a565b610100820152809150509250929050565b81516001600160a01b031681526020808301516101208301916103ba908401826001600160a01b03169052565b5060408301516103d560408401826001600160a01b03169052565b5060608301516103f060608401826001600160a01b03169052565b50608083015161040b60808401826001600160a01b03169052565b5060a083015161042160a084018261ffff169052565b5060c083015161043c60c08401826001600160601b03169052565b5060e083015161045560e084018264ffffffffff169052565b5061010083015161047061010084018264ffffffffff169052565b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051613e356105945f395f61050f01525f81816105440152818161077b015281816108c501528181610abd01528181610ccb0152610e3d01525f818161045601526104e501525f6101cd01525f8181610314015281816107f50152610f2801525f6104a801525f61040c01525f61028c01525f6102b301525f81816102ed01528181611014015261149601525f818161033b01528181610b720152818161185001528181611c2601528181611d0e01528181611e250152818161202301528181612217015281816122a60152612cc501525f818161020a01528181611ec401528181611f620152612d540152613e355ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c8063527f5039116100d9578063ad93b0ab11610093578063d28cb06f1161006e578063d28cb06f14610451578063d55be8c614610486578063d7ee23a91461048f578063fa779648146104a3575f5ffd5b8063ad93b0ab146103e2578063bf333f2c14610407578063bf7e214f14610441575f5ffd5b8063527f5039146103365780635c975abb1461035d5780636b5c97be14610370578063708c3593146103835780637a9e5e4b146103ae5780638fb36037146103c1575f5ffd5b806326fe98ed1161014457806332b6ad111161011f57806332b6ad11146102ae57806337c60e41146102d557806338013f02146102e85780635053882d1461030f575f5ffd5b806326fe98ed146102615780632a4a8b1b146102745780632d2c556514610287575f5ffd5b8063012de9f81461018b57806308c08040146101b35780630db6a52e146101c8578063109a411c1461020557806319c809db146102445780631d9cef551461024e575b5f5ffd5b61019e6101993660046133ed565b6104e2565b60405190151581526020015b60405180910390f35b6101c66101c136600461348c565b61053a565b005b6101ef7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101aa565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101aa565b6101ef6201518081565b6101c661025c366004613560565b610771565b6101c661026f366004613577565b6108bb565b6101c6610282366004613560565b610ab3565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b6101c66102e3366004613610565b610cc1565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b6101ef7f000000000000000000000000000000000000000000000000000000000000000081565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461019e90600160a81b900460ff1681565b6101c661037e366004613661565b610e33565b5f5461039990600160c01b900463ffffffff1681565b60405163ffffffff90911681526020016101aa565b6101c66103bc3660046136b9565b611261565b6103c96112d9565b6040516001600160e01b031990911681526020016101aa565b6103996103f03660046136b9565b60046020525f908152604090205463ffffffff1681565b61042e7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016101aa565b5f546001600160a01b031661022c565b6104787f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101aa565b61042e6101f481565b5f5461042e90600160b01b900461ffff1681565b6104ca7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016101aa565b5f7f00000000000000000000000000000000000000000000000000000000000000008314801561053157507f000000000000000000000000000000000000000000000000000000000000000082145b90505b92915050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610583576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff16156105ad576040516313d0ff5960e31b815260040160405180910390fd5b5f5f6105ba8989896112fb565b915091506105c9828785611550565b6105d960c0870160a088016136e8565b64ffffffffff1642111561061f576105f760c0870160a088016136e8565b6040516373fb986360e11b815264ffffffffff90911660048201526024015b60405180910390fd5b5f89358735148015610660575061063c60608801604089016136b9565b6001600160a01b031661065560608c0160408d016136b9565b6001600160a01b0316145b8015610673575086606001358a60600135145b80156106ae575061068a60a0880160808901613717565b6001600160601b03166106a360a08c0160808d01613717565b6001600160601b0316145b9050806106d157604051632fb5a0cb60e21b81528a356004820152602401610616565b6106dc87878761172a565b6106e8838886856117ff565b6106fc8a846101200151846020015161194d565b6040805160a081018252883581526107659160208201906107239060608c01908c016136b9565b6001600160a01b0316815260608a0135602082015260400161074b60e08e0160c08f0161374c565b63ffffffff1681526020018c6101000135815250846119b6565b50505050505050505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036107ba576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff16156107e4576040516313d0ff5960e31b815260040160405180910390fd5b5f6107f0826001611b06565b90505f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1682610180015164ffffffffff16610832919061377b565b90508042101561085f57604051638f1c835d60e01b81526004810184905260248101829052604401610616565b816101a0015164ffffffffff164211156108a3576101a08201516040516359de102160e01b81526004810185905264ffffffffff9091166024820152604401610616565b6108b66108b08484611b5d565b836119b6565b505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610904576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff161561092e576040516313d0ff5960e31b815260040160405180910390fd5b5f83900361094f5760405163c2e5347d60e01b815260040160405180910390fd5b8281146109795760405163859a525d60e01b81526004810184905260248101829052604401610616565b5f5b83811015610aac57306337c60e4186868481811061099b5761099b61378e565b905061014002018585858181106109b4576109b461378e565b90506020028101906109c691906137a2565b6040518463ffffffff1660e01b81526004016109e4939291906138f0565b5f604051808303815f87803b1580156109fb575f5ffd5b505af1925050508015610a0c575060015b610aa4573d808015610a39576040519150601f19603f3d011682016040523d82523d5f602084013e610a3e565b606091505b50858583818110610a5157610a5161378e565b905061014002015f01357fe47dabf11ca5243800f478dcdbe3ee0389e247ceb94584d4d3007e5ff1893c1b82610a86906139cc565b6040516001600160e01b0319909116815260200160405180910390a2505b60010161097b565b5050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610afc576040516353980bdb60e11b815260040160405180910390fd5b5f610b08826001611b06565b9050806101e0015163ffffffff165f03610b38576040516308a3436960e21b815260048101839052602401610616565b5f81610260015164ffffffffff164211158015610be357506101e082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015610bbf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610be39190613a0a565b90508015610c1b57610260820151604051633f32416760e11b81526004810185905264ffffffffff9091166024820152604401610616565b6101e082018051610200840180515f610220870181905291829052928190526102808501819052610260850181905261012085015260608401805160fb169052905f858152600160205260409020610c739085611d84565b608084015160405160ff909116815285907ff5a77a3eda8aecf26e054228551c8aa1cbe1670ea480268b4590005995f08d6f9060200160405180910390a2610aac8282866102400151611dff565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610d0a576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff1615610d34576040516313d0ff5960e31b815260040160405180910390fd5b5f5f610d418585856112fb565b90925090505f610d52863584611b5d565b60208101519091505f906001600160a01b0316610d756060890160408a016136b9565b6001600160a01b0316148015610d92575081604001518760600135145b8015610dc357506102208401516001600160601b0316610db860a0890160808a01613717565b6001600160601b0316145b905080610de657604051632fb5a0cb60e21b815287356004820152602401610616565b610dfa87856101200151856020015161194d565b610e0a60e0880160c0890161374c565b610100880135608084015263ffffffff166060830152610e2a82856119b6565b50505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610e7c576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff1615610ea6576040516313d0ff5960e31b815260040160405180910390fd5b610eb660608301604084016136b9565b6001600160a01b0316336001600160a01b031614610f0b5733610edf60608401604085016136b9565b60405163f74bfb0560e01b81526001600160a01b03928316600482015291166024820152604401610616565b5f610f1883356001611b06565b9050610f25818484611550565b5f7f0000000000000000000000000000000000000000000000000000000000000000826101800151610f579190613a29565b90508064ffffffffff164264ffffffffff161115610f725750425b64ffffffffff8116610f8a60c0860160a087016136e8565b64ffffffffff161015610fd257610fa760c0850160a086016136e8565b6040516337ff640360e11b815264ffffffffff91821660048201529082166024820152604401610616565b5f826101e0015163ffffffff165f14158015610ffa575082610260015164ffffffffff164211155b61012084015190915061100c84611f29565b6110988487877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c649f0406040518163ffffffff1660e01b815260040161010060405180830381865afa15801561106f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110939190613a5c565b611f57565b8180156110b257508061ffff1684610120015161ffff1611155b156110ec576101208401516040516354ca05cf60e11b81528735600482015261ffff91821660248201529082166044820152606401610616565b600260ff16846020015160ff160361111257611110865f0135856101e001516121f0565b505b60608401516004165f036111665760608401805160041760ff16905261115961114361020087016101e088016136e8565b6111549064ffffffffff1642613b3e565b61240b565b63ffffffff166102808501525b61117e61117960c0880160a089016136e8565b612426565b64ffffffffff1661026085015285355f9081526001602052604090206111a49085611d84565b606086018035906111b890604089016136b9565b6001600160a01b031687357ff22edb485ea5659e9e0bb374936b6ac517e240157155e91a6283fd38cc7d1ecf6111f460408b0160208c01613b51565b61120460a08c0160808d01613717565b6101208a015161121a60c08e0160a08f016136e8565b6040805160ff90951685526001600160601b03909316602085015261ffff9091169183019190915264ffffffffff16606082015260800160405180910390a4505050505050565b5f5433906001600160a01b031681146112975760405162d1953b60e31b81526001600160a01b0382166004820152602401610616565b816001600160a01b03163b5f036112cc576040516361798f2f60e11b81526001600160a01b0383166004820152602401610616565b6112d58261244c565b5050565b5f8054600160a01b900460ff166112ef57505f90565b50638fb3603760e01b90565b611303613341565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091528435611350816001611b06565b608081015190935060ff1661136b6040880160208901613b51565b60ff16146113b7576080830151819061138a6040890160208a01613b51565b60405163898e843160e01b8152600481019390935260ff9182166024840152166044820152606401610616565b82610180015164ffffffffff164210156113fb5761018083015160405163147f7f2560e21b81526004810183905264ffffffffff9091166024820152604401610616565b826101a0015164ffffffffff1642111561143f576101a08301516040516359de102160e01b81526004810183905264ffffffffff9091166024820152604401610616565b611451610140870161012088016136e8565b64ffffffffff1642111561149457611471610140870161012088016136e8565b60405163c9ce110b60e01b815264ffffffffff9091166004820152602401610616565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633f453d9e6114d46114cf8961249f565b6124d4565b6114e460e08a0160c08b0161374c565b88886040518563ffffffff1660e01b81526004016115059493929190613b6c565b61010060405180830381865afa158015611521573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115459190613a5c565b915050935093915050565b5f61155d6114cf83612521565b90508235811461158a576040516333c2d8bf60e01b81528335600482015260248101829052604401610616565b608084015160ff166115a26040850160208601613b51565b60ff16146115c257608084015183359061138a6040860160208701613b51565b6115d461020083016101e084016136e8565b64ffffffffff1642101561161f5782356115f661020084016101e085016136e8565b604051632557b49560e01b8152600481019290925264ffffffffff166024820152604401610616565b836101a0015164ffffffffff16421115611663576101a08401516040516359de102160e01b81528435600482015264ffffffffff9091166024820152604401610616565b60608401515f90600416810361167957426116a9565b61028085015163ffffffff1661169761020085016101e086016136e8565b6116a19190613a29565b64ffffffffff165b90505f6116ba8461014001836125e4565b90506001600160601b0381166116d660a0870160808801613717565b6001600160601b03161115611722576116f560a0860160808701613717565b60405163fd25eaeb60e01b81526001600160601b0391821660048201529082166024820152604401610616565b505050505050565b5f5f61177661173b6114cf87612732565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061276092505050565b5090925090505f81600381111561178f5761178f613b2a565b1415806117bd57506117a760608601604087016136b9565b6001600160a01b0316826001600160a01b031614155b15610aac576117d260608601604087016136b9565b604051632222d7d560e01b81526001600160a01b0391821660048201529083166024820152604401610616565b5f846101e0015163ffffffff165f14158015611827575084610260015164ffffffffff164211155b80156118c157506101e085015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa15801561189d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118c19190613a0a565b6101208601519091506118d386611f29565b6118df86868686611f57565b81801561190757508061ffff1683602001518761012001516119019190613b9b565b61ffff16105b1561172257610120860151602084015160405163f0864e0360e01b81528735600482015261ffff9283166024820152828416604482015291166064820152608401610616565b6119578183613b9b565b61ffff1661196b60c0850160a08601613bb5565b61ffff1611156108b657823561198760c0850160a08601613bb5565b6040516302533d8760e21b8152600481019290925261ffff908116602483015283166044820152606401610616565b5f816101c0015163ffffffff16426119ce9190613a29565b9050600260ff16826020015160ff16036119ed576108b68383836127a9565b6002825264ffffffffff811661026083015282515f908152600160205260409020611a189083611d84565b82602001516001600160a01b0316611a4f83610140015163ffffffff165f908152600560205260409020546001600160a01b031690565b6001600160a01b0316845f01517fc0bf3beb1a553afc56d6e8082670f2a69e05fa9764deb66b4145d67e54698d8886604001518660800151876102200151886101200151888b606001518c60800151604051611af9979695949392919096875260ff9590951660208701526001600160601b0393909316604086015261ffff91909116606085015264ffffffffff16608084015263ffffffff1660a083015260c082015260e00190565b60405180910390a4505050565b611b0e613341565b5f838152600160205260409020611b259082612abc565b816008811115611b3757611b37613b2a565b81516008811115611b4a57611b4a613b2a565b146105345761053483825f015184612c40565b611b996040518060a001604052805f81526020015f6001600160a01b031681526020015f81526020015f63ffffffff1681526020015f81525090565b816101e0015163ffffffff165f03611bc7576040516308a3436960e21b815260048101849052602401610616565b81610260015164ffffffffff16421115611c04576102608201516040516373fb986360e11b815264ffffffffff9091166004820152602401610616565b6101e082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015611c73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c979190613a0a565b611cca576101e0820151604051633236d34360e21b81526004810185905263ffffffff9091166024820152604401610616565b8281526101e0820151611cdc90612c93565b6001600160a01b0390811660208301526101e083015160405163599f058960e11b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa158015611d55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d799190613bd0565b604082015292915050565b611d8e8282612dc5565b60ea81610280015163ffffffff16901b60c882610260015164ffffffffff16901b60788361024001516001600160601b0316901b60288461022001516001600160601b0316901b602085610200015160ff16901b856101e0015163ffffffff16171717171782600101819055505050565b604051633517413b60e01b815263ffffffff8416600482015260ff831660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044016020604051808303815f875af1158015611e73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e979190613be7565b6040516360e0a09560e11b815263ffffffff821660048201526001600160601b03841660248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c1c1412a906044015f604051808303815f87803b158015611f0d575f5ffd5b505af1158015611f1f573d5f5f3e3d5ffd5b5050505050505050565b6101e081015163ffffffff1615611f5457611f54816101e00151826102000151836102400151611dff565b50565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663a67433f0611f9760608701604088016136b9565b611fa96101e087016101c08801613717565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160601b031660248201526044016020604051808303815f875af1158015611ffa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061201e9190613bd0565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634db00de88660600135848960400151886060016040518563ffffffff1660e01b815260040161207e9493929190613c02565b6060604051808303815f875af115801561209a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120be9190613cb3565b60ff90911661020089015263ffffffff9091166101e088015290506120e960a0860160808701613717565b6001600160601b031661022087015261210a6101e085016101c08601613717565b6001600160601b03166102408701526040805161010081019091526121db908061213a60a0890160808a01613717565b6001600160601b0316815260200161215a6101a088016101808901613717565b6001600160601b03168152602081018490526040810185905261020089015160ff1660608201526080016121966101208801610100890161374c565b63ffffffff1681526020016121b160e0880160c0890161374c565b63ffffffff1681526020016121cd610100880160e0890161374c565b63ffffffff16905284612ed6565b61ffff16610120909601959095525050505050565b6040516316bd778f60e31b815263ffffffff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b5ebbc78906024016040805180830381865afa15801561225b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061227f9190613cf4565b5f8681526002602052604081209294509092505b600282015460ff82161015612402575f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b5ebbc78856002018560ff16815481106122eb576122eb61378e565b5f91825260209091206002909102015460405160e083901b6001600160e01b031916815263ffffffff90911660048201526024016040805180830381865afa158015612339573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061235d9190613cf4565b915091508563ffffffff168263ffffffff16036123a857604051634c56d6ed60e01b81526004810189905260ff84166024820152653bb7b935b2b960d11b6044820152606401610616565b63ffffffff19808616908216036123ef57604051634c56d6ed60e01b81526004810189905260ff8416602482015267706c6174666f726d60c01b6044820152606401610616565b5050806123fb90613d35565b9050612293565b50505092915050565b5f623fffff821161241c5781610534565b623fffff92915050565b5f6403ffffffff8264ffffffffff16116124405781610534565b6403ffffffff92915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f816124cd7f7a6054e8a0332516a7f8e9ee4db2e6e29b4c098fcd56a2f426eaa00caf0071f782600a612fea565b9392505050565b5f6105346124e13061300e565b8360405161190160f01b602082015260228101839052604281018290525f9060620160405160208183030381529060405280519060200120905092915050565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b161255060208401846136b9565b83602001358460400135612566866060016130a5565b86610120013561257988610140016130d3565b6040805160208101989098526001600160a01b03909616958701959095526060860193909352608085019190915260a084015260c083015260e08201526102a0830135610100820152610120015b604051602081830303815290604052805190602001209050919050565b5f6125f560c0840160a085016136e8565b64ffffffffff16821161264a57612613610100840160e0850161374c565b63ffffffff16156126335761262e6040840160208501613717565b612643565b6126436060840160408501613717565b9050610534565b5f61265b60c0850160a086016136e8565b61266c9064ffffffffff1684613b3e565b905061267f610100850160e0860161374c565b63ffffffff1681106126a35761269b6060850160408601613717565b915050610534565b5f6126b5610100860160e0870161374c565b63ffffffff16826126cc6040880160208901613717565b6126dc6060890160408a01613717565b6126e69190613d53565b6001600160601b03166126f99190613d72565b6127039190613d9d565b9050806127166040870160208801613717565b6001600160601b0316612729919061377b565b95945050505050565b5f816124cd7fe07f38aed062221ebbf7301ad23cf5e44233468c8d527ad7b85f950abba7111f826006612fea565b5f5f5f8351604103612797576020840151604085015160608601515f1a61278988828585613101565b9550955095505050506127a2565b505081515f91506002905b9250925092565b5f6127bc845f0151846101e001516121f0565b90505f60025f865f015181526020019081526020015f20905080600201604051806101000160405280866101e0015163ffffffff1681526020018463ffffffff16815260200186610200015160ff1681526020016001600781111561282357612823613b2a565b81525f60208083018290526102208901516001600160601b031660408085019190915264ffffffffff8916606080860191909152608090940183905285546001810187559583529181902084516002909602018054918501519285015160ff16680100000000000000000268ff00000000000000001963ffffffff9485166401000000000267ffffffffffffffff1990941694909716939093179190911794851682178155918301519293919291839169ff000000000000000000191669ffff00000000000000001990911617690100000000000000000083600781111561290d5761290d613b2a565b0217905550608082810151825460a085015160c086015164ffffffffff16600160b81b0264ffffffffff60b81b196001600160601b03909216600160581b026bffffffffffffffffffffffff60581b1960ff909516600160501b02949094166cffffffffffffffffffffffffff60501b1990931692909217929092179190911617825560e0909201516001909101558401516102208501516129e4865f610220820181905261020082018190526101e0820181905261028082018190526102608201819052610120820152606001805160fb169052565b8560800180516129f390613d35565b60ff908116909152835460808801516101009091048216911603612a24576002865264ffffffffff85166102608701525b86515f908152600160205260409020612a3d9087611d84565b86602001516001600160a01b03168260ff16885f01517fe9c74ead575c65804884dfc4783cd1b766a46c11d4e1adf5714f09e0fa97e7d48a60400151858a604051612aab939291909283526001600160601b0391909116602083015264ffffffffff16604082015260600190565b60405180910390a450505050505050565b8154600f81166008811115612ad357612ad3613b2a565b82906008811115612ae657612ae6613b2a565b90816008811115612af957612af9613b2a565b905250600f600482901c81166020840152600882901c81166040840152600c82901c81166060840152601082901c81166080840152601482901c811660a0840152601882901c1660c083015260ff601c82901c1660e0830152602481901c61ffff16610100830152613fff603482901c16610120830152604281901c63ffffffff16610140830152606281901c69ffffffffffffffffffff166101608301526403ffffffff60b282901c166101808301819052612bbf623fffff60d484901c168261377b565b64ffffffffff166101a08401525060ea90811c620fffff166101c083015260019092015463ffffffff81166101e083015260ff602082901c1661020083015269ffffffffffffffffffff602882901c8116610220840152607882901c1661024083015260c881901c6403ffffffff1661026083015290911c61028090910152565b5f826008811115612c5357612c53613b2a565b03612c745760405163e498a48160e01b815260048101849052602401610616565b82828260405163520e0b0760e11b815260040161061693929190613ddc565b5f8163ffffffff165f03612ca857505f919050565b6040516316bd778f60e31b815263ffffffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b5ebbc78906024016040805180830381865afa158015612d11573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d359190613cf4565b50604051630bcd65bd60e41b815263ffffffff821660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612da1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124cd9190613dfd565b5f60148260a0015160ff16901b6010836080015160ff16901b600c846060015160ff16901b6008856040015160ff16901b6004866020015160ff16901b865f01516008811115612e1757612e17613b2a565b60ff161717171717905060628261016001516001600160601b0316901b604283610140015163ffffffff16901b603484610120015161ffff16901b602485610100015161ffff16901b601c8660e0015160ff16901b60188760c0015160ff16901b17171717178117905060ea826101c0015163ffffffff16901b60d4836101800151846101a00151612ea99190613e18565b64ffffffffff16901b60b284610180015164ffffffffff16901b17178117905080835f0181905550505050565b5f5f836040015190505f612f03855f01516001600160601b031686602001516001600160601b03166131c9565b846040015161ffff16029050612f2d60c083901c63ffffffff168660a0015163ffffffff166131f5565b846060015161ffff160281019050612f6282866080015160ff168760c0015163ffffffff168860e0015163ffffffff1661323a565b846080015161ffff160281019050612f7d8560600151613292565b8460a0015161ffff160281019050612f9c82866080015160ff166132c6565b60c085015161ffff160201612fd1825f605082901c60ff166010026b03e807d0177013881f402710901c61ffff169050919050565b60e085015161ffff160201612710810495945050505050565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03821660a08201525f9060c0016125c7565b5f816124cd7fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f53826006612fea565b5f816124cd7f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b612fea565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561313a57505f915060039050826131bf565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561318b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166131b657505f9250600191508290506131bf565b92505f91508190505b9450945094915050565b5f8183106131d857505f610534565b8161271084840302816131ed576131ed613d89565b049392505050565b5f808215613206576004830261320b565b620f42405b90508084101561322e578061271085028161322857613228613d89565b04613232565b6127105b949350505050565b5f60ff608086901c168161325b62ffffff609089901c168702868402613306565b90505f6132758760a88a901c62ffffff1602848702613306565b90508082106132845780613286565b815b98975050505050505050565b5f60f482901c6109c402610fff60e884901c166101f402016127108110156132be5780612710036124cd565b5f9392505050565b5f60ff608084901c811690608885901c168301818110156132fc578161271082840302816132f6576132f6613d89565b04612729565b505f949350505050565b5f81831161332357811561331a575f612643565b50612710610534565b8183038281101561322e578261271082028161322857613228613d89565b604080516102a08101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102809091015290565b5f5f604083850312156133fe575f5ffd5b50508035926020909101359150565b5f610140828403121561341e575f5ffd5b50919050565b5f5f83601f840112613434575f5ffd5b5081356001600160401b0381111561344a575f5ffd5b6020830191508360208260051b8501011115613464575f5ffd5b9250929050565b5f60c0828403121561341e575f5ffd5b5f6102c0828403121561341e575f5ffd5b5f5f5f5f5f5f5f610500888a0312156134a3575f5ffd5b6134ad898961340d565b96506101408801356001600160401b038111156134c8575f5ffd5b6134d48a828b01613424565b90975095506134e99050896101608a0161346b565b93506102208801356001600160401b03811115613504575f5ffd5b8801601f81018a13613514575f5ffd5b80356001600160401b03811115613529575f5ffd5b8a602082840101111561353a575f5ffd5b60209190910193509150613552896102408a0161347b565b905092959891949750929550565b5f60208284031215613570575f5ffd5b5035919050565b5f5f5f5f6040858703121561358a575f5ffd5b84356001600160401b0381111561359f575f5ffd5b8501601f810187136135af575f5ffd5b80356001600160401b038111156135c4575f5ffd5b876020610140830284010111156135d9575f5ffd5b6020918201955093508501356001600160401b038111156135f8575f5ffd5b61360487828801613424565b95989497509550505050565b5f5f5f6101608486031215613623575f5ffd5b61362d858561340d565b92506101408401356001600160401b03811115613648575f5ffd5b61365486828701613424565b9497909650939450505050565b5f5f6103808385031215613673575f5ffd5b61367d848461346b565b915061368c8460c0850161347b565b90509250929050565b6001600160a01b0381168114611f54575f5ffd5b80356136b481613695565b919050565b5f602082840312156136c9575f5ffd5b81356124cd81613695565b803564ffffffffff811681146136b4575f5ffd5b5f602082840312156136f8575f5ffd5b610531826136d4565b80356001600160601b03811681146136b4575f5ffd5b5f60208284031215613727575f5ffd5b61053182613701565b63ffffffff81168114611f54575f5ffd5b80356136b481613730565b5f6020828403121561375c575f5ffd5b81356124cd81613730565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561053457610534613767565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126137b7575f5ffd5b8301803591506001600160401b038211156137d0575f5ffd5b6020019150600581901b3603821315613464575f5ffd5b60ff81168114611f54575f5ffd5b80356136b4816137e7565b61ffff81168114611f54575f5ffd5b80356136b481613800565b80356001600160401b03811681146136b4575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b878210156138e357848403601f190189528235818112613894575f5ffd5b87016020810190356001600160401b038111156138af575f5ffd5b8036038213156138bd575f5ffd5b6138c8868284613830565b95505050602083019250602089019850600182019150613876565b5091979650505050505050565b833581525f613901602086016137f5565b60ff166020830152613915604086016136a9565b6001600160a01b031660408301526060858101359083015261393960808601613701565b6001600160601b0316608083015261395360a0860161380f565b61ffff1660a083015261396860c08601613741565b63ffffffff1660c083015261397f60e0860161381a565b6001600160401b031660e083015261010085810135908301526139a561012086016136d4565b64ffffffffff81166101208401525061016061014083015261272961016083018486613858565b805160208201516001600160e01b0319811691906004821015613a03576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f60208284031215613a1a575f5ffd5b815180151581146124cd575f5ffd5b64ffffffffff818116838216019081111561053457610534613767565b80516136b481613730565b80516136b481613800565b5f610100828403128015613a6e575f5ffd5b5060405161010081016001600160401b0381118282101715613a9e57634e487b7160e01b5f52604160045260245ffd5b604052613aaa83613a46565b8152613ab860208401613a51565b6020820152613ac960408401613a51565b6040820152613ada60608401613a51565b6060820152613aeb60808401613a51565b6080820152613afc60a08401613a51565b60a0820152613b0d60c08401613a51565b60c0820152613b1e60e08401613a51565b60e08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b8181038181111561053457610534613767565b5f60208284031215613b61575f5ffd5b81356124cd816137e7565b84815263ffffffff84166020820152606060408201525f613b91606083018486613858565b9695505050505050565b61ffff818116838216019081111561053457610534613767565b5f60208284031215613bc5575f5ffd5b81356124cd81613800565b5f60208284031215613be0575f5ffd5b5051919050565b5f60208284031215613bf7575f5ffd5b81516124cd81613730565b84815263ffffffff8416602082015260ff8316604082015261012081018235613c2a816137e7565b60ff1660608301526020830135613c4081613800565b61ffff1660808301526040830135613c5781613800565b61ffff1660a08301526060830135613c6e81613730565b63ffffffff1660c0830152613c8560808401613741565b63ffffffff1660e0830152613c9c60a08401613741565b63ffffffff81166101008401525095945050505050565b5f5f5f60608486031215613cc5575f5ffd5b8351613cd081613730565b6020850151909350613ce1816137e7565b6040949094015192959394509192915050565b5f5f60408385031215613d05575f5ffd5b8251613d1081613730565b602084015190925063ffffffff1981168114613d2a575f5ffd5b809150509250929050565b5f60ff821660ff8103613d4a57613d4a613767565b60010192915050565b6001600160601b03828116828216039081111561053457610534613767565b808202811582820484141761053457610534613767565b634e487b7160e01b5f52601260045260245ffd5b5f82613db757634e487b7160e01b5f52601260045260245ffd5b500490565b60098110613dd857634e487b7160e01b5f52602160045260245ffd5b9052565b83815260608101613df06020830185613dbc565b6132326040830184613dbc565b5f60208284031215613e0d575f5ffd5b81516124cd81613695565b64ffffffffff82811682821603908111156105345761053461376756",
}

// AssignmentDesk is an auto generated Go binding around an Ethereum contract.
type AssignmentDesk struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AssignmentDesk) GetABI() abi.ABI {
	return c.abi
}

// NewAssignmentDesk creates a new instance of AssignmentDesk.
func NewAssignmentDesk() *AssignmentDesk {
	parsed, err := AssignmentDeskMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AssignmentDesk{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AssignmentDesk) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, (address,address,address,address,address,uint16,uint96,uint40,uint40) config) returns()
func (assignmentDesk *AssignmentDesk) PackConstructor(authority common.Address, config MarketBaseConfig) []byte {
	enc, err := assignmentDesk.abi.Pack("", authority, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCONFIGHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28cb06f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (assignmentDesk *AssignmentDesk) PackCONFIGHASH() []byte {
	enc, err := assignmentDesk.abi.Pack("CONFIG_HASH")
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
func (assignmentDesk *AssignmentDesk) TryPackCONFIGHASH() ([]byte, error) {
	return assignmentDesk.abi.Pack("CONFIG_HASH")
}

// UnpackCONFIGHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd28cb06f.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (assignmentDesk *AssignmentDesk) UnpackCONFIGHASH(data []byte) ([32]byte, error) {
	out, err := assignmentDesk.abi.Unpack("CONFIG_HASH", data)
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
func (assignmentDesk *AssignmentDesk) PackENCLAVES() []byte {
	enc, err := assignmentDesk.abi.Pack("ENCLAVES")
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
func (assignmentDesk *AssignmentDesk) TryPackENCLAVES() ([]byte, error) {
	return assignmentDesk.abi.Pack("ENCLAVES")
}

// UnpackENCLAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527f5039.
//
// Solidity: function ENCLAVES() view returns(address)
func (assignmentDesk *AssignmentDesk) UnpackENCLAVES(data []byte) (common.Address, error) {
	out, err := assignmentDesk.abi.Unpack("ENCLAVES", data)
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
func (assignmentDesk *AssignmentDesk) PackFALLBACKDELAY() []byte {
	enc, err := assignmentDesk.abi.Pack("FALLBACK_DELAY")
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
func (assignmentDesk *AssignmentDesk) TryPackFALLBACKDELAY() ([]byte, error) {
	return assignmentDesk.abi.Pack("FALLBACK_DELAY")
}

// UnpackFALLBACKDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5053882d.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (assignmentDesk *AssignmentDesk) UnpackFALLBACKDELAY(data []byte) (*big.Int, error) {
	out, err := assignmentDesk.abi.Unpack("FALLBACK_DELAY", data)
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
func (assignmentDesk *AssignmentDesk) PackFEEBPS() []byte {
	enc, err := assignmentDesk.abi.Pack("FEE_BPS")
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
func (assignmentDesk *AssignmentDesk) TryPackFEEBPS() ([]byte, error) {
	return assignmentDesk.abi.Pack("FEE_BPS")
}

// UnpackFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf333f2c.
//
// Solidity: function FEE_BPS() view returns(uint16)
func (assignmentDesk *AssignmentDesk) UnpackFEEBPS(data []byte) (uint16, error) {
	out, err := assignmentDesk.abi.Unpack("FEE_BPS", data)
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
func (assignmentDesk *AssignmentDesk) PackMAXFEEBPS() []byte {
	enc, err := assignmentDesk.abi.Pack("MAX_FEE_BPS")
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
func (assignmentDesk *AssignmentDesk) TryPackMAXFEEBPS() ([]byte, error) {
	return assignmentDesk.abi.Pack("MAX_FEE_BPS")
}

// UnpackMAXFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55be8c6.
//
// Solidity: function MAX_FEE_BPS() view returns(uint16)
func (assignmentDesk *AssignmentDesk) UnpackMAXFEEBPS(data []byte) (uint16, error) {
	out, err := assignmentDesk.abi.Unpack("MAX_FEE_BPS", data)
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
func (assignmentDesk *AssignmentDesk) PackMAXREBIDSECONDS() []byte {
	enc, err := assignmentDesk.abi.Pack("MAX_REBID_SECONDS")
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
func (assignmentDesk *AssignmentDesk) TryPackMAXREBIDSECONDS() ([]byte, error) {
	return assignmentDesk.abi.Pack("MAX_REBID_SECONDS")
}

// UnpackMAXREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19c809db.
//
// Solidity: function MAX_REBID_SECONDS() view returns(uint40)
func (assignmentDesk *AssignmentDesk) UnpackMAXREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := assignmentDesk.abi.Unpack("MAX_REBID_SECONDS", data)
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
func (assignmentDesk *AssignmentDesk) PackMINCOLLATERAL() []byte {
	enc, err := assignmentDesk.abi.Pack("MIN_COLLATERAL")
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
func (assignmentDesk *AssignmentDesk) TryPackMINCOLLATERAL() ([]byte, error) {
	return assignmentDesk.abi.Pack("MIN_COLLATERAL")
}

// UnpackMINCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa779648.
//
// Solidity: function MIN_COLLATERAL() view returns(uint96)
func (assignmentDesk *AssignmentDesk) UnpackMINCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := assignmentDesk.abi.Unpack("MIN_COLLATERAL", data)
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
func (assignmentDesk *AssignmentDesk) PackMULTIPROOF() []byte {
	enc, err := assignmentDesk.abi.Pack("MULTI_PROOF")
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
func (assignmentDesk *AssignmentDesk) TryPackMULTIPROOF() ([]byte, error) {
	return assignmentDesk.abi.Pack("MULTI_PROOF")
}

// UnpackMULTIPROOF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b6ad11.
//
// Solidity: function MULTI_PROOF() view returns(address)
func (assignmentDesk *AssignmentDesk) UnpackMULTIPROOF(data []byte) (common.Address, error) {
	out, err := assignmentDesk.abi.Unpack("MULTI_PROOF", data)
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
func (assignmentDesk *AssignmentDesk) PackORACLE() []byte {
	enc, err := assignmentDesk.abi.Pack("ORACLE")
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
func (assignmentDesk *AssignmentDesk) TryPackORACLE() ([]byte, error) {
	return assignmentDesk.abi.Pack("ORACLE")
}

// UnpackORACLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38013f02.
//
// Solidity: function ORACLE() view returns(address)
func (assignmentDesk *AssignmentDesk) UnpackORACLE(data []byte) (common.Address, error) {
	out, err := assignmentDesk.abi.Unpack("ORACLE", data)
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
func (assignmentDesk *AssignmentDesk) PackREBIDSECONDS() []byte {
	enc, err := assignmentDesk.abi.Pack("REBID_SECONDS")
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
func (assignmentDesk *AssignmentDesk) TryPackREBIDSECONDS() ([]byte, error) {
	return assignmentDesk.abi.Pack("REBID_SECONDS")
}

// UnpackREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0db6a52e.
//
// Solidity: function REBID_SECONDS() view returns(uint40)
func (assignmentDesk *AssignmentDesk) UnpackREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := assignmentDesk.abi.Unpack("REBID_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTREASURY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d2c5565.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TREASURY() view returns(address)
func (assignmentDesk *AssignmentDesk) PackTREASURY() []byte {
	enc, err := assignmentDesk.abi.Pack("TREASURY")
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
func (assignmentDesk *AssignmentDesk) TryPackTREASURY() ([]byte, error) {
	return assignmentDesk.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (assignmentDesk *AssignmentDesk) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := assignmentDesk.abi.Unpack("TREASURY", data)
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
func (assignmentDesk *AssignmentDesk) PackWORKERS() []byte {
	enc, err := assignmentDesk.abi.Pack("WORKERS")
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
func (assignmentDesk *AssignmentDesk) TryPackWORKERS() ([]byte, error) {
	return assignmentDesk.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (assignmentDesk *AssignmentDesk) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := assignmentDesk.abi.Unpack("WORKERS", data)
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
func (assignmentDesk *AssignmentDesk) PackAccountIdOf(requester common.Address) []byte {
	enc, err := assignmentDesk.abi.Pack("accountIdOf", requester)
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
func (assignmentDesk *AssignmentDesk) TryPackAccountIdOf(requester common.Address) ([]byte, error) {
	return assignmentDesk.abi.Pack("accountIdOf", requester)
}

// UnpackAccountIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad93b0ab.
//
// Solidity: function accountIdOf(address requester) view returns(uint32)
func (assignmentDesk *AssignmentDesk) UnpackAccountIdOf(data []byte) (uint32, error) {
	out, err := assignmentDesk.abi.Unpack("accountIdOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37c60e41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] signatures) returns()
func (assignmentDesk *AssignmentDesk) PackAssign(decision AssignmentDecision, signatures [][]byte) []byte {
	enc, err := assignmentDesk.abi.Pack("assign", decision, signatures)
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
func (assignmentDesk *AssignmentDesk) TryPackAssign(decision AssignmentDecision, signatures [][]byte) ([]byte, error) {
	return assignmentDesk.abi.Pack("assign", decision, signatures)
}

// PackAssignBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26fe98ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignBatch((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40)[] decisions, bytes[][] signatures) returns()
func (assignmentDesk *AssignmentDesk) PackAssignBatch(decisions []AssignmentDecision, signatures [][][]byte) []byte {
	enc, err := assignmentDesk.abi.Pack("assignBatch", decisions, signatures)
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
func (assignmentDesk *AssignmentDesk) TryPackAssignBatch(decisions []AssignmentDecision, signatures [][][]byte) ([]byte, error) {
	return assignmentDesk.abi.Pack("assignBatch", decisions, signatures)
}

// PackAssignFallback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9cef55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignFallback(bytes32 jobId) returns()
func (assignmentDesk *AssignmentDesk) PackAssignFallback(jobId [32]byte) []byte {
	enc, err := assignmentDesk.abi.Pack("assignFallback", jobId)
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
func (assignmentDesk *AssignmentDesk) TryPackAssignFallback(jobId [32]byte) ([]byte, error) {
	return assignmentDesk.abi.Pack("assignFallback", jobId)
}

// PackAssignSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c08040.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assignSigned((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] signatures, (bytes32,uint8,address,bytes32,uint96,uint40) winner, bytes winnerSignature, (address,uint256,bytes32,(uint8,uint16,uint16,uint32,uint32,uint32),bytes32,(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),bytes32) terms) returns()
func (assignmentDesk *AssignmentDesk) PackAssignSigned(decision AssignmentDecision, signatures [][]byte, winner Bid, winnerSignature []byte, terms JobTerms) []byte {
	enc, err := assignmentDesk.abi.Pack("assignSigned", decision, signatures, winner, winnerSignature, terms)
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
func (assignmentDesk *AssignmentDesk) TryPackAssignSigned(decision AssignmentDecision, signatures [][]byte, winner Bid, winnerSignature []byte, terms JobTerms) ([]byte, error) {
	return assignmentDesk.abi.Pack("assignSigned", decision, signatures, winner, winnerSignature, terms)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (assignmentDesk *AssignmentDesk) PackAuthority() []byte {
	enc, err := assignmentDesk.abi.Pack("authority")
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
func (assignmentDesk *AssignmentDesk) TryPackAuthority() ([]byte, error) {
	return assignmentDesk.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (assignmentDesk *AssignmentDesk) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := assignmentDesk.abi.Unpack("authority", data)
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
func (assignmentDesk *AssignmentDesk) PackBid(offered Bid, terms JobTerms) []byte {
	enc, err := assignmentDesk.abi.Pack("bid", offered, terms)
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
func (assignmentDesk *AssignmentDesk) TryPackBid(offered Bid, terms JobTerms) ([]byte, error) {
	return assignmentDesk.abi.Pack("bid", offered, terms)
}

// PackDropBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4a8b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dropBid(bytes32 jobId) returns()
func (assignmentDesk *AssignmentDesk) PackDropBid(jobId [32]byte) []byte {
	enc, err := assignmentDesk.abi.Pack("dropBid", jobId)
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
func (assignmentDesk *AssignmentDesk) TryPackDropBid(jobId [32]byte) ([]byte, error) {
	return assignmentDesk.abi.Pack("dropBid", jobId)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (assignmentDesk *AssignmentDesk) PackIsConsumingScheduledOp() []byte {
	enc, err := assignmentDesk.abi.Pack("isConsumingScheduledOp")
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
func (assignmentDesk *AssignmentDesk) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return assignmentDesk.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (assignmentDesk *AssignmentDesk) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := assignmentDesk.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLastAccountId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x708c3593.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastAccountId() view returns(uint32)
func (assignmentDesk *AssignmentDesk) PackLastAccountId() []byte {
	enc, err := assignmentDesk.abi.Pack("lastAccountId")
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
func (assignmentDesk *AssignmentDesk) TryPackLastAccountId() ([]byte, error) {
	return assignmentDesk.abi.Pack("lastAccountId")
}

// UnpackLastAccountId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x708c3593.
//
// Solidity: function lastAccountId() view returns(uint32)
func (assignmentDesk *AssignmentDesk) UnpackLastAccountId(data []byte) (uint32, error) {
	out, err := assignmentDesk.abi.Unpack("lastAccountId", data)
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
func (assignmentDesk *AssignmentDesk) PackPaused() []byte {
	enc, err := assignmentDesk.abi.Pack("paused")
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
func (assignmentDesk *AssignmentDesk) TryPackPaused() ([]byte, error) {
	return assignmentDesk.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (assignmentDesk *AssignmentDesk) UnpackPaused(data []byte) (bool, error) {
	out, err := assignmentDesk.abi.Unpack("paused", data)
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
func (assignmentDesk *AssignmentDesk) PackPolicyVer() []byte {
	enc, err := assignmentDesk.abi.Pack("policyVer")
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
func (assignmentDesk *AssignmentDesk) TryPackPolicyVer() ([]byte, error) {
	return assignmentDesk.abi.Pack("policyVer")
}

// UnpackPolicyVer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7ee23a9.
//
// Solidity: function policyVer() view returns(uint16)
func (assignmentDesk *AssignmentDesk) UnpackPolicyVer(data []byte) (uint16, error) {
	out, err := assignmentDesk.abi.Unpack("policyVer", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackServes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012de9f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (assignmentDesk *AssignmentDesk) PackServes(configHash [32]byte, name [32]byte) []byte {
	enc, err := assignmentDesk.abi.Pack("serves", configHash, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012de9f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (assignmentDesk *AssignmentDesk) TryPackServes(configHash [32]byte, name [32]byte) ([]byte, error) {
	return assignmentDesk.abi.Pack("serves", configHash, name)
}

// UnpackServes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x012de9f8.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (assignmentDesk *AssignmentDesk) UnpackServes(data []byte) (bool, error) {
	out, err := assignmentDesk.abi.Unpack("serves", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (assignmentDesk *AssignmentDesk) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := assignmentDesk.abi.Pack("setAuthority", newAuthority)
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
func (assignmentDesk *AssignmentDesk) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return assignmentDesk.abi.Pack("setAuthority", newAuthority)
}

// AssignmentDeskAssignmentSkipped represents a AssignmentSkipped event raised by the AssignmentDesk contract.
type AssignmentDeskAssignmentSkipped struct {
	JobId  [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const AssignmentDeskAssignmentSkippedEventName = "AssignmentSkipped"

// ContractEventName returns the user-defined event name.
func (AssignmentDeskAssignmentSkipped) ContractEventName() string {
	return AssignmentDeskAssignmentSkippedEventName
}

// UnpackAssignmentSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AssignmentSkipped(bytes32 indexed jobId, bytes4 reason)
func (assignmentDesk *AssignmentDesk) UnpackAssignmentSkippedEvent(log *types.Log) (*AssignmentDeskAssignmentSkipped, error) {
	event := "AssignmentSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assignmentDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssignmentDeskAssignmentSkipped)
	if len(log.Data) > 0 {
		if err := assignmentDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assignmentDesk.abi.Events[event].Inputs {
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

// AssignmentDeskAuthorityUpdated represents a AuthorityUpdated event raised by the AssignmentDesk contract.
type AssignmentDeskAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const AssignmentDeskAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (AssignmentDeskAuthorityUpdated) ContractEventName() string {
	return AssignmentDeskAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (assignmentDesk *AssignmentDesk) UnpackAuthorityUpdatedEvent(log *types.Log) (*AssignmentDeskAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assignmentDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssignmentDeskAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := assignmentDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assignmentDesk.abi.Events[event].Inputs {
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

// AssignmentDeskBidDropped represents a BidDropped event raised by the AssignmentDesk contract.
type AssignmentDeskBidDropped struct {
	JobId [32]byte
	Round uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const AssignmentDeskBidDroppedEventName = "BidDropped"

// ContractEventName returns the user-defined event name.
func (AssignmentDeskBidDropped) ContractEventName() string {
	return AssignmentDeskBidDroppedEventName
}

// UnpackBidDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BidDropped(bytes32 indexed jobId, uint8 round)
func (assignmentDesk *AssignmentDesk) UnpackBidDroppedEvent(log *types.Log) (*AssignmentDeskBidDropped, error) {
	event := "BidDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assignmentDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssignmentDeskBidDropped)
	if len(log.Data) > 0 {
		if err := assignmentDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assignmentDesk.abi.Events[event].Inputs {
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

// AssignmentDeskBidPlaced represents a BidPlaced event raised by the AssignmentDesk contract.
type AssignmentDeskBidPlaced struct {
	JobId      [32]byte
	Worker     common.Address
	Enclave    [32]byte
	Round      uint8
	Price      *big.Int
	Score      uint16
	ValidUntil *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AssignmentDeskBidPlacedEventName = "BidPlaced"

// ContractEventName returns the user-defined event name.
func (AssignmentDeskBidPlaced) ContractEventName() string {
	return AssignmentDeskBidPlacedEventName
}

// UnpackBidPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BidPlaced(bytes32 indexed jobId, address indexed worker, bytes32 indexed enclave, uint8 round, uint96 price, uint16 score, uint40 validUntil)
func (assignmentDesk *AssignmentDesk) UnpackBidPlacedEvent(log *types.Log) (*AssignmentDeskBidPlaced, error) {
	event := "BidPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assignmentDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssignmentDeskBidPlaced)
	if len(log.Data) > 0 {
		if err := assignmentDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assignmentDesk.abi.Events[event].Inputs {
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

// AssignmentDeskJobAssigned represents a JobAssigned event raised by the AssignmentDesk contract.
type AssignmentDeskJobAssigned struct {
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

const AssignmentDeskJobAssignedEventName = "JobAssigned"

// ContractEventName returns the user-defined event name.
func (AssignmentDeskJobAssigned) ContractEventName() string {
	return AssignmentDeskJobAssignedEventName
}

// UnpackJobAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobAssigned(bytes32 indexed jobId, address indexed requester, address indexed worker, bytes32 enclave, uint8 round, uint96 price, uint16 score, uint40 deadline, uint32 weightsVersion, bytes32 inputsRoot)
func (assignmentDesk *AssignmentDesk) UnpackJobAssignedEvent(log *types.Log) (*AssignmentDeskJobAssigned, error) {
	event := "JobAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assignmentDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssignmentDeskJobAssigned)
	if len(log.Data) > 0 {
		if err := assignmentDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assignmentDesk.abi.Events[event].Inputs {
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

// AssignmentDeskReplicaAssigned represents a ReplicaAssigned event raised by the AssignmentDesk contract.
type AssignmentDeskReplicaAssigned struct {
	JobId    [32]byte
	Replica  uint8
	Worker   common.Address
	Enclave  [32]byte
	Price    *big.Int
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AssignmentDeskReplicaAssignedEventName = "ReplicaAssigned"

// ContractEventName returns the user-defined event name.
func (AssignmentDeskReplicaAssigned) ContractEventName() string {
	return AssignmentDeskReplicaAssignedEventName
}

// UnpackReplicaAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaAssigned(bytes32 indexed jobId, uint8 indexed replica, address indexed worker, bytes32 enclave, uint96 price, uint40 deadline)
func (assignmentDesk *AssignmentDesk) UnpackReplicaAssignedEvent(log *types.Log) (*AssignmentDeskReplicaAssigned, error) {
	event := "ReplicaAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assignmentDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssignmentDeskReplicaAssigned)
	if len(log.Data) > 0 {
		if err := assignmentDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assignmentDesk.abi.Events[event].Inputs {
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
func (assignmentDesk *AssignmentDesk) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["AboveCeiling"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackAboveCeilingError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BatchMismatch"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBatchMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BelowBand"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBelowBandError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BidExpired"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBidExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BidStillStands"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBidStillStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BidTooShort"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBidTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BiddingNotOver"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBiddingNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["BiddingOver"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackBiddingOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["DecisionExpired"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackDecisionExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["DecisionMismatch"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackDecisionMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["EnclaveNotServing"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackEnclaveNotServingError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["FallbackTooEarly"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackFallbackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["NoBid"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackNoBidError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["NotBetter"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackNotBetterError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["NotOpenYet"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackNotOpenYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["NotTheBidder"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackNotTheBidderError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["NotTheWorker"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackNotTheWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["OnlyDelegated"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackOnlyDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["ReplicaNotDistinct"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackReplicaNotDistinctError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["ScoreOverstated"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackScoreOverstatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["UnknownJob"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackUnknownJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["WrongRound"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackWrongRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackWrongTermsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AssignmentDeskAboveCeiling represents a AboveCeiling error raised by the AssignmentDesk contract.
type AssignmentDeskAboveCeiling struct {
	Price   *big.Int
	Ceiling *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AboveCeiling(uint96 price, uint96 ceiling)
func AssignmentDeskAboveCeilingErrorID() common.Hash {
	return common.HexToHash("0xfd25eaebadacb6639f0819c766d24d469ca21d360b3cc9d0cbe22653539282d3")
}

// UnpackAboveCeilingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AboveCeiling(uint96 price, uint96 ceiling)
func (assignmentDesk *AssignmentDesk) UnpackAboveCeilingError(raw []byte) (*AssignmentDeskAboveCeiling, error) {
	out := new(AssignmentDeskAboveCeiling)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "AboveCeiling", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the AssignmentDesk contract.
type AssignmentDeskAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func AssignmentDeskAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (assignmentDesk *AssignmentDesk) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*AssignmentDeskAccessManagedInvalidAuthority, error) {
	out := new(AssignmentDeskAccessManagedInvalidAuthority)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the AssignmentDesk contract.
type AssignmentDeskAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func AssignmentDeskAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (assignmentDesk *AssignmentDesk) UnpackAccessManagedRequiredDelayError(raw []byte) (*AssignmentDeskAccessManagedRequiredDelay, error) {
	out := new(AssignmentDeskAccessManagedRequiredDelay)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the AssignmentDesk contract.
type AssignmentDeskAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func AssignmentDeskAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (assignmentDesk *AssignmentDesk) UnpackAccessManagedUnauthorizedError(raw []byte) (*AssignmentDeskAccessManagedUnauthorized, error) {
	out := new(AssignmentDeskAccessManagedUnauthorized)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBadConfig represents a BadConfig error raised by the AssignmentDesk contract.
type AssignmentDeskBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func AssignmentDeskBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (assignmentDesk *AssignmentDesk) UnpackBadConfigError(raw []byte) (*AssignmentDeskBadConfig, error) {
	out := new(AssignmentDeskBadConfig)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBatchMismatch represents a BatchMismatch error raised by the AssignmentDesk contract.
type AssignmentDeskBatchMismatch struct {
	Decisions  *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchMismatch(uint256 decisions, uint256 signatures)
func AssignmentDeskBatchMismatchErrorID() common.Hash {
	return common.HexToHash("0x859a525da378c2cd36efeaceceb714ac59f5653b44a7868ec3ab74a4a224f778")
}

// UnpackBatchMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchMismatch(uint256 decisions, uint256 signatures)
func (assignmentDesk *AssignmentDesk) UnpackBatchMismatchError(raw []byte) (*AssignmentDeskBatchMismatch, error) {
	out := new(AssignmentDeskBatchMismatch)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BatchMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBelowBand represents a BelowBand error raised by the AssignmentDesk contract.
type AssignmentDeskBelowBand struct {
	JobId [32]byte
	Score uint16
	Best  uint16
	Band  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowBand(bytes32 jobId, uint16 score, uint16 best, uint16 band)
func AssignmentDeskBelowBandErrorID() common.Hash {
	return common.HexToHash("0xf0864e0324763874e8d53d835397797812bbbcb1f03c6b1045e9d0167818e494")
}

// UnpackBelowBandError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowBand(bytes32 jobId, uint16 score, uint16 best, uint16 band)
func (assignmentDesk *AssignmentDesk) UnpackBelowBandError(raw []byte) (*AssignmentDeskBelowBand, error) {
	out := new(AssignmentDeskBelowBand)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BelowBand", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBidExpired represents a BidExpired error raised by the AssignmentDesk contract.
type AssignmentDeskBidExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidExpired(uint40 validUntil)
func AssignmentDeskBidExpiredErrorID() common.Hash {
	return common.HexToHash("0xe7f730c604aae268424f7335e4bd8e7ffd0161448b677d536db1223f0334ed04")
}

// UnpackBidExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidExpired(uint40 validUntil)
func (assignmentDesk *AssignmentDesk) UnpackBidExpiredError(raw []byte) (*AssignmentDeskBidExpired, error) {
	out := new(AssignmentDeskBidExpired)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BidExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBidStillStands represents a BidStillStands error raised by the AssignmentDesk contract.
type AssignmentDeskBidStillStands struct {
	JobId      [32]byte
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidStillStands(bytes32 jobId, uint40 validUntil)
func AssignmentDeskBidStillStandsErrorID() common.Hash {
	return common.HexToHash("0x7e6482cef0d6837a5fccf3f7ed0417fda2e925e0236a919dd8672f0e9d3f2609")
}

// UnpackBidStillStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidStillStands(bytes32 jobId, uint40 validUntil)
func (assignmentDesk *AssignmentDesk) UnpackBidStillStandsError(raw []byte) (*AssignmentDeskBidStillStands, error) {
	out := new(AssignmentDeskBidStillStands)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BidStillStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBidTooShort represents a BidTooShort error raised by the AssignmentDesk contract.
type AssignmentDeskBidTooShort struct {
	ValidUntil *big.Int
	Least      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BidTooShort(uint40 validUntil, uint40 least)
func AssignmentDeskBidTooShortErrorID() common.Hash {
	return common.HexToHash("0x6ffec806367bd1b1c6f3538cbca273f0fef198c71619704f0b90b4727587b473")
}

// UnpackBidTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BidTooShort(uint40 validUntil, uint40 least)
func (assignmentDesk *AssignmentDesk) UnpackBidTooShortError(raw []byte) (*AssignmentDeskBidTooShort, error) {
	out := new(AssignmentDeskBidTooShort)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BidTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBiddingNotOver represents a BiddingNotOver error raised by the AssignmentDesk contract.
type AssignmentDeskBiddingNotOver struct {
	JobId  [32]byte
	BidEnd *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BiddingNotOver(bytes32 jobId, uint40 bidEnd)
func AssignmentDeskBiddingNotOverErrorID() common.Hash {
	return common.HexToHash("0x51fdfc94d2eee08ce57daaf5668b8c943a1bcc1acfde52ed4aaf0357051e7f93")
}

// UnpackBiddingNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BiddingNotOver(bytes32 jobId, uint40 bidEnd)
func (assignmentDesk *AssignmentDesk) UnpackBiddingNotOverError(raw []byte) (*AssignmentDeskBiddingNotOver, error) {
	out := new(AssignmentDeskBiddingNotOver)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BiddingNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskBiddingOver represents a BiddingOver error raised by the AssignmentDesk contract.
type AssignmentDeskBiddingOver struct {
	JobId         [32]byte
	FinalDeadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BiddingOver(bytes32 jobId, uint40 finalDeadline)
func AssignmentDeskBiddingOverErrorID() common.Hash {
	return common.HexToHash("0x59de10218a8d1959d6f96047f4a894200b90d96f7e1cff323b1cd74aba3f4c53")
}

// UnpackBiddingOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BiddingOver(bytes32 jobId, uint40 finalDeadline)
func (assignmentDesk *AssignmentDesk) UnpackBiddingOverError(raw []byte) (*AssignmentDeskBiddingOver, error) {
	out := new(AssignmentDeskBiddingOver)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "BiddingOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskDecisionExpired represents a DecisionExpired error raised by the AssignmentDesk contract.
type AssignmentDeskDecisionExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecisionExpired(uint40 validUntil)
func AssignmentDeskDecisionExpiredErrorID() common.Hash {
	return common.HexToHash("0xc9ce110bcec91681ba5a3cb083ddb890475b4b5133a88887540070a60abeb43d")
}

// UnpackDecisionExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecisionExpired(uint40 validUntil)
func (assignmentDesk *AssignmentDesk) UnpackDecisionExpiredError(raw []byte) (*AssignmentDeskDecisionExpired, error) {
	out := new(AssignmentDeskDecisionExpired)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "DecisionExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskDecisionMismatch represents a DecisionMismatch error raised by the AssignmentDesk contract.
type AssignmentDeskDecisionMismatch struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecisionMismatch(bytes32 jobId)
func AssignmentDeskDecisionMismatchErrorID() common.Hash {
	return common.HexToHash("0xbed6832c707097addd4fabc11a55d03803a8e969d791ffc3e243cfde9b19b7c9")
}

// UnpackDecisionMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecisionMismatch(bytes32 jobId)
func (assignmentDesk *AssignmentDesk) UnpackDecisionMismatchError(raw []byte) (*AssignmentDeskDecisionMismatch, error) {
	out := new(AssignmentDeskDecisionMismatch)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "DecisionMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskEmptyBatch represents a EmptyBatch error raised by the AssignmentDesk contract.
type AssignmentDeskEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func AssignmentDeskEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (assignmentDesk *AssignmentDesk) UnpackEmptyBatchError(raw []byte) (*AssignmentDeskEmptyBatch, error) {
	out := new(AssignmentDeskEmptyBatch)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskEnclaveNotServing represents a EnclaveNotServing error raised by the AssignmentDesk contract.
type AssignmentDeskEnclaveNotServing struct {
	JobId     [32]byte
	EnclaveId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveNotServing(bytes32 jobId, uint32 enclaveId)
func AssignmentDeskEnclaveNotServingErrorID() common.Hash {
	return common.HexToHash("0xc8db4d0cc750048a0d6923c798bc0a1ae807edfd996d51d1be04090dff94b444")
}

// UnpackEnclaveNotServingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveNotServing(bytes32 jobId, uint32 enclaveId)
func (assignmentDesk *AssignmentDesk) UnpackEnclaveNotServingError(raw []byte) (*AssignmentDeskEnclaveNotServing, error) {
	out := new(AssignmentDeskEnclaveNotServing)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "EnclaveNotServing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskFallbackTooEarly represents a FallbackTooEarly error raised by the AssignmentDesk contract.
type AssignmentDeskFallbackTooEarly struct {
	JobId [32]byte
	From  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FallbackTooEarly(bytes32 jobId, uint256 from)
func AssignmentDeskFallbackTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x8f1c835d7b9fa0681d1181be448538b65ca641ad8467276f21b88d322c6d1a2a")
}

// UnpackFallbackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FallbackTooEarly(bytes32 jobId, uint256 from)
func (assignmentDesk *AssignmentDesk) UnpackFallbackTooEarlyError(raw []byte) (*AssignmentDeskFallbackTooEarly, error) {
	out := new(AssignmentDeskFallbackTooEarly)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "FallbackTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskNoBid represents a NoBid error raised by the AssignmentDesk contract.
type AssignmentDeskNoBid struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBid(bytes32 jobId)
func AssignmentDeskNoBidErrorID() common.Hash {
	return common.HexToHash("0x228d0da4e504ad3b754b0712333c18a9e9c158749983a3d85e62ad64e42feb05")
}

// UnpackNoBidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBid(bytes32 jobId)
func (assignmentDesk *AssignmentDesk) UnpackNoBidError(raw []byte) (*AssignmentDeskNoBid, error) {
	out := new(AssignmentDeskNoBid)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "NoBid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskNotBetter represents a NotBetter error raised by the AssignmentDesk contract.
type AssignmentDeskNotBetter struct {
	JobId [32]byte
	Score uint16
	Best  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBetter(bytes32 jobId, uint16 score, uint16 best)
func AssignmentDeskNotBetterErrorID() common.Hash {
	return common.HexToHash("0xa9940b9e6653bb6c0c5bc2bb93d1b0c497f78c57181368f620923c28632e815a")
}

// UnpackNotBetterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBetter(bytes32 jobId, uint16 score, uint16 best)
func (assignmentDesk *AssignmentDesk) UnpackNotBetterError(raw []byte) (*AssignmentDeskNotBetter, error) {
	out := new(AssignmentDeskNotBetter)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "NotBetter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskNotOpenYet represents a NotOpenYet error raised by the AssignmentDesk contract.
type AssignmentDeskNotOpenYet struct {
	JobId  [32]byte
	OpenAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpenYet(bytes32 jobId, uint40 openAt)
func AssignmentDeskNotOpenYetErrorID() common.Hash {
	return common.HexToHash("0x2557b495b0fc3bc12fc3a6298e6b1372a6725c5d9e39f4c3ed7a4ce07191c54a")
}

// UnpackNotOpenYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpenYet(bytes32 jobId, uint40 openAt)
func (assignmentDesk *AssignmentDesk) UnpackNotOpenYetError(raw []byte) (*AssignmentDeskNotOpenYet, error) {
	out := new(AssignmentDeskNotOpenYet)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "NotOpenYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskNotTheBidder represents a NotTheBidder error raised by the AssignmentDesk contract.
type AssignmentDeskNotTheBidder struct {
	Worker common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheBidder(address worker, address signer)
func AssignmentDeskNotTheBidderErrorID() common.Hash {
	return common.HexToHash("0x2222d7d5ab8effa17e9908fdb554548831e50e9f6c6d6bd19ef32df48dbaa437")
}

// UnpackNotTheBidderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheBidder(address worker, address signer)
func (assignmentDesk *AssignmentDesk) UnpackNotTheBidderError(raw []byte) (*AssignmentDeskNotTheBidder, error) {
	out := new(AssignmentDeskNotTheBidder)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "NotTheBidder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskNotTheWorker represents a NotTheWorker error raised by the AssignmentDesk contract.
type AssignmentDeskNotTheWorker struct {
	Caller common.Address
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheWorker(address caller, address worker)
func AssignmentDeskNotTheWorkerErrorID() common.Hash {
	return common.HexToHash("0xf74bfb05718794a159a1d5ce2059d754b9edc9b935d61301ee578bf6b9898682")
}

// UnpackNotTheWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheWorker(address caller, address worker)
func (assignmentDesk *AssignmentDesk) UnpackNotTheWorkerError(raw []byte) (*AssignmentDeskNotTheWorker, error) {
	out := new(AssignmentDeskNotTheWorker)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "NotTheWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskOnlyDelegated represents a OnlyDelegated error raised by the AssignmentDesk contract.
type AssignmentDeskOnlyDelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDelegated()
func AssignmentDeskOnlyDelegatedErrorID() common.Hash {
	return common.HexToHash("0xa73017b64fd97cb3ff94d3d8c2c04807c98ff120b5733e128530a757b4703cc9")
}

// UnpackOnlyDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDelegated()
func (assignmentDesk *AssignmentDesk) UnpackOnlyDelegatedError(raw []byte) (*AssignmentDeskOnlyDelegated, error) {
	out := new(AssignmentDeskOnlyDelegated)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "OnlyDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskPaused represents a Paused error raised by the AssignmentDesk contract.
type AssignmentDeskPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func AssignmentDeskPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (assignmentDesk *AssignmentDesk) UnpackPausedError(raw []byte) (*AssignmentDeskPaused, error) {
	out := new(AssignmentDeskPaused)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the AssignmentDesk contract.
type AssignmentDeskReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func AssignmentDeskReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (assignmentDesk *AssignmentDesk) UnpackReentrancyGuardReentrantCallError(raw []byte) (*AssignmentDeskReentrancyGuardReentrantCall, error) {
	out := new(AssignmentDeskReentrancyGuardReentrantCall)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskReplicaNotDistinct represents a ReplicaNotDistinct error raised by the AssignmentDesk contract.
type AssignmentDeskReplicaNotDistinct struct {
	JobId   [32]byte
	Replica uint8
	What    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReplicaNotDistinct(bytes32 jobId, uint8 replica, bytes32 what)
func AssignmentDeskReplicaNotDistinctErrorID() common.Hash {
	return common.HexToHash("0x4c56d6edce40f30636691dd463a645ea637d050045b93ce5a9cd4f34e60309bd")
}

// UnpackReplicaNotDistinctError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReplicaNotDistinct(bytes32 jobId, uint8 replica, bytes32 what)
func (assignmentDesk *AssignmentDesk) UnpackReplicaNotDistinctError(raw []byte) (*AssignmentDeskReplicaNotDistinct, error) {
	out := new(AssignmentDeskReplicaNotDistinct)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "ReplicaNotDistinct", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskScoreOverstated represents a ScoreOverstated error raised by the AssignmentDesk contract.
type AssignmentDeskScoreOverstated struct {
	JobId   [32]byte
	Claimed uint16
	Actual  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoreOverstated(bytes32 jobId, uint16 claimed, uint16 actual)
func AssignmentDeskScoreOverstatedErrorID() common.Hash {
	return common.HexToHash("0x094cf61c24248ca8a839378cb11d041648aba87e6ca37408624186193bbaf6e7")
}

// UnpackScoreOverstatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoreOverstated(bytes32 jobId, uint16 claimed, uint16 actual)
func (assignmentDesk *AssignmentDesk) UnpackScoreOverstatedError(raw []byte) (*AssignmentDeskScoreOverstated, error) {
	out := new(AssignmentDeskScoreOverstated)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "ScoreOverstated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskUnknownJob represents a UnknownJob error raised by the AssignmentDesk contract.
type AssignmentDeskUnknownJob struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownJob(bytes32 jobId)
func AssignmentDeskUnknownJobErrorID() common.Hash {
	return common.HexToHash("0xe498a4818df576325d078a1a3c9d8186f5a17dea5710a922e4ee3dbe46eef065")
}

// UnpackUnknownJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownJob(bytes32 jobId)
func (assignmentDesk *AssignmentDesk) UnpackUnknownJobError(raw []byte) (*AssignmentDeskUnknownJob, error) {
	out := new(AssignmentDeskUnknownJob)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "UnknownJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskWrongRound represents a WrongRound error raised by the AssignmentDesk contract.
type AssignmentDeskWrongRound struct {
	JobId [32]byte
	Round uint8
	Given uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRound(bytes32 jobId, uint8 round, uint8 given)
func AssignmentDeskWrongRoundErrorID() common.Hash {
	return common.HexToHash("0x898e84316f015d7340c0cd800085a22996ecced9860984f8f1fa16b866962a18")
}

// UnpackWrongRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRound(bytes32 jobId, uint8 round, uint8 given)
func (assignmentDesk *AssignmentDesk) UnpackWrongRoundError(raw []byte) (*AssignmentDeskWrongRound, error) {
	out := new(AssignmentDeskWrongRound)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "WrongRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskWrongStatus represents a WrongStatus error raised by the AssignmentDesk contract.
type AssignmentDeskWrongStatus struct {
	JobId  [32]byte
	Status uint8
	Needed uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status, uint8 needed)
func AssignmentDeskWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xa41c160ed2ff5200cf568179b7e4e5dbeee2ccb6dbf6aa2e5ecd45468edb0351")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status, uint8 needed)
func (assignmentDesk *AssignmentDesk) UnpackWrongStatusError(raw []byte) (*AssignmentDeskWrongStatus, error) {
	out := new(AssignmentDeskWrongStatus)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssignmentDeskWrongTerms represents a WrongTerms error raised by the AssignmentDesk contract.
type AssignmentDeskWrongTerms struct {
	JobId [32]byte
	Given [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(bytes32 jobId, bytes32 given)
func AssignmentDeskWrongTermsErrorID() common.Hash {
	return common.HexToHash("0x33c2d8bf2226cf6f1c3ed59b73b2f3f37ad3596efcc1d67f4c6e26f220391497")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(bytes32 jobId, bytes32 given)
func (assignmentDesk *AssignmentDesk) UnpackWrongTermsError(raw []byte) (*AssignmentDeskWrongTerms, error) {
	out := new(AssignmentDeskWrongTerms)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}
