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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structMarketBase.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rebidSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CONFIG_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assign\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignBatch\",\"inputs\":[{\"name\":\"decisions\",\"type\":\"tuple[]\",\"internalType\":\"structAssignmentDecision[]\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[][]\",\"internalType\":\"bytes[][]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignFallback\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assignSigned\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"winner\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"winnerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bid\",\"inputs\":[{\"name\":\"offered\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structJobTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assuranceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callbackHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"dropBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastAccountId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"serves\",\"inputs\":[{\"name\":\"configHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AssignmentSkipped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidDropped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BidPlaced\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaAssigned\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AboveCeiling\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"ceiling\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BatchMismatch\",\"inputs\":[{\"name\":\"decisions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BelowBand\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BidExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidStillStands\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BidTooShort\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"least\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingNotOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"BiddingOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"DecisionMismatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DecisionTooLong\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnclaveNotServing\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FallbackTooEarly\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoBid\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotBetter\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"best\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"NotOpenYet\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"NotTheBidder\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReplicaNotDistinct\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ScoreOverstated\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"actual\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"UnknownJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRound\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTerms\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "AssignmentDesk",
	Bin: "0x6102406040525f805461ffff60b01b1916600160b01b1790553061020052348015610028575f5ffd5b506040516143743803806143748339810160408190526100479161033e565b818169185cdcda59db9b595b9d60b21b82828161006381610254565b505f6101f461ffff168260a0015161ffff161115801561008f575060c08201516001600160601b031615155b80156100b157506001600160501b0380168260c001516001600160601b031611155b80156100c9575060808201516001600160a01b031615155b80156100eb57506201518064ffffffffff1682610100015164ffffffffff1611155b90508061010b576040516301f30c8760e21b815260040160405180910390fd5b81516001600160a01b039081166080908152602080850151831660a0908152604080870151851660c09081526060880151861660e0908152948801519095166101009081529187015161ffff1661012052938601516001600160601b0316610140529185015164ffffffffff90811661016052918501519091166101805290516101979184910161041d565b60408051601f1981840301815282825280516020918201206101a0526060948501517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918401919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69183019190915246938201849052608082015260a090206101c052506101e05250610220525061050792505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146102bb575f5ffd5b50565b80516102c9816102a7565b919050565b60405161012081016001600160401b03811182821017156102fd57634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146102c9575f5ffd5b80516001600160601b03811681146102c9575f5ffd5b805164ffffffffff811681146102c9575f5ffd5b5f5f828403610140811215610351575f5ffd5b835161035c816102a7565b9250610120601f1982011215610370575f5ffd5b506103796102ce565b610385602085016102be565b8152610393604085016102be565b60208201526103a4606085016102be565b60408201526103b5608085016102be565b60608201526103c660a085016102be565b60808201526103d760c08501610303565b60a08201526103e860e08501610314565b60c08201526103fa610100850161032a565b60e082015261040c610120850161032a565b610100820152809150509250929050565b81516001600160a01b0316815260208083015161012083019161044a908401826001600160a01b03169052565b50604083015161046560408401826001600160a01b03169052565b50606083015161048060608401826001600160a01b03169052565b50608083015161049b60808401826001600160a01b03169052565b5060a08301516104b160a084018261ffff169052565b5060c08301516104cc60c08401826001600160601b03169052565b5060e08301516104e560e084018264ffffffffff169052565b5061010083015161050061010084018264ffffffffff169052565b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051613d426106325f395f61050f01525f81816105440152818161077b015281816108c501528181610abd01528181610ccb0152610e3d01525f50505f50505f818161045601526104e501525f6101cd01525f8181610314015281816107f50152610f2801525f6104a801525f61040c01525f61028c01525f6102b301525f81816102ed01528181611014015261150001525f818161033b01528181610b720152818161188701528181611d8d01528181611e75015281816120250152818161222301528181612417015281816124a60152612d9701525f818161020a015281816120c4015281816121620152612e260152613d425ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c8063527f5039116100d9578063ad93b0ab11610093578063d28cb06f1161006e578063d28cb06f14610451578063d55be8c614610486578063d7ee23a91461048f578063fa779648146104a3575f5ffd5b8063ad93b0ab146103e2578063bf333f2c14610407578063bf7e214f14610441575f5ffd5b8063527f5039146103365780635c975abb1461035d5780636b5c97be14610370578063708c3593146103835780637a9e5e4b146103ae5780638fb36037146103c1575f5ffd5b806326fe98ed1161014457806332b6ad111161011f57806332b6ad11146102ae57806337c60e41146102d557806338013f02146102e85780635053882d1461030f575f5ffd5b806326fe98ed146102615780632a4a8b1b146102745780632d2c556514610287575f5ffd5b8063012de9f81461018b57806308c08040146101b35780630db6a52e146101c8578063109a411c1461020557806319c809db146102445780631d9cef551461024e575b5f5ffd5b61019e610199366004613317565b6104e2565b60405190151581526020015b60405180910390f35b6101c66101c13660046133b6565b61053a565b005b6101ef7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101aa565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101aa565b6101ef6201518081565b6101c661025c36600461348a565b610771565b6101c661026f3660046134a1565b6108bb565b6101c661028236600461348a565b610ab3565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b6101c66102e336600461353a565b610cc1565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b6101ef7f000000000000000000000000000000000000000000000000000000000000000081565b61022c7f000000000000000000000000000000000000000000000000000000000000000081565b5f5461019e90600160a81b900460ff1681565b6101c661037e36600461358b565b610e33565b5f5461039990600160c01b900463ffffffff1681565b60405163ffffffff90911681526020016101aa565b6101c66103bc3660046135e3565b611261565b6103c96112d9565b6040516001600160e01b031990911681526020016101aa565b6103996103f03660046135e3565b60046020525f908152604090205463ffffffff1681565b61042e7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016101aa565b5f546001600160a01b031661022c565b6104787f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101aa565b61042e6101f481565b5f5461042e90600160b01b900461ffff1681565b6104ca7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016101aa565b5f7f00000000000000000000000000000000000000000000000000000000000000008314801561053157507f000000000000000000000000000000000000000000000000000000000000000082145b90505b92915050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610583576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff16156105ad576040516313d0ff5960e31b815260040160405180910390fd5b5f5f6105ba8989896112fb565b915091506105c98287856115bb565b6105d960c0870160a08801613612565b64ffffffffff1642111561061f576105f760c0870160a08801613612565b6040516373fb986360e11b815264ffffffffff90911660048201526024015b60405180910390fd5b5f89358735148015610660575061063c60608801604089016135e3565b6001600160a01b031661065560608c0160408d016135e3565b6001600160a01b0316145b8015610673575086606001358a60600135145b80156106ae575061068a60a0880160808901613641565b6001600160601b03166106a360a08c0160808d01613641565b6001600160601b0316145b9050806106d157604051632fb5a0cb60e21b81528a356004820152602401610616565b6106dc878787611795565b6106e883888685611836565b6106fc8a8461012001518460200151611984565b6040805160a081018252883581526107659160208201906107239060608c01908c016135e3565b6001600160a01b0316815260608a0135602082015260400161074b60e08e0160c08f01613676565b63ffffffff1681526020018c6101000135815250846119ed565b50505050505050505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036107ba576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff16156107e4576040516313d0ff5960e31b815260040160405180910390fd5b5f6107f0826001611b34565b90505f7f000000000000000000000000000000000000000000000000000000000000000064ffffffffff1682610180015164ffffffffff1661083291906136a5565b90508042101561085f57604051638f1c835d60e01b81526004810184905260248101829052604401610616565b816101a0015164ffffffffff164211156108a3576101a08201516040516359de102160e01b81526004810185905264ffffffffff9091166024820152604401610616565b6108b66108b08484611cc4565b836119ed565b505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610904576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff161561092e576040516313d0ff5960e31b815260040160405180910390fd5b5f83900361094f5760405163c2e5347d60e01b815260040160405180910390fd5b8281146109795760405163859a525d60e01b81526004810184905260248101829052604401610616565b5f5b83811015610aac57306337c60e4186868481811061099b5761099b6136b8565b905061014002018585858181106109b4576109b46136b8565b90506020028101906109c691906136cc565b6040518463ffffffff1660e01b81526004016109e49392919061381a565b5f604051808303815f87803b1580156109fb575f5ffd5b505af1925050508015610a0c575060015b610aa4573d808015610a39576040519150601f19603f3d011682016040523d82523d5f602084013e610a3e565b606091505b50858583818110610a5157610a516136b8565b905061014002015f01357fe47dabf11ca5243800f478dcdbe3ee0389e247ceb94584d4d3007e5ff1893c1b82610a86906138f6565b6040516001600160e01b0319909116815260200160405180910390a2505b60010161097b565b5050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610afc576040516353980bdb60e11b815260040160405180910390fd5b5f610b08826001611b34565b9050806101e0015163ffffffff165f03610b38576040516308a3436960e21b815260048101839052602401610616565b5f81610260015164ffffffffff164211158015610be357506101e082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015610bbf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610be39190613934565b90508015610c1b57610260820151604051633f32416760e11b81526004810185905264ffffffffff9091166024820152604401610616565b6101e082018051610200840180515f610220870181905291829052928190526102808501819052610260850181905261012085015260608401805160fb169052905f858152600160205260409020610c739085611eeb565b608084015160405160ff909116815285907ff5a77a3eda8aecf26e054228551c8aa1cbe1670ea480268b4590005995f08d6f9060200160405180910390a2610aac8282866102400151611fff565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610d0a576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff1615610d34576040516313d0ff5960e31b815260040160405180910390fd5b5f5f610d418585856112fb565b90925090505f610d52863584611cc4565b60208101519091505f906001600160a01b0316610d756060890160408a016135e3565b6001600160a01b0316148015610d92575081604001518760600135145b8015610dc357506102208401516001600160601b0316610db860a0890160808a01613641565b6001600160601b0316145b905080610de657604051632fb5a0cb60e21b815287356004820152602401610616565b610dfa878561012001518560200151611984565b610e0a60e0880160c08901613676565b610100880135608084015263ffffffff166060830152610e2a82856119ed565b50505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610e7c576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff1615610ea6576040516313d0ff5960e31b815260040160405180910390fd5b610eb660608301604084016135e3565b6001600160a01b0316336001600160a01b031614610f0b5733610edf60608401604085016135e3565b60405163f74bfb0560e01b81526001600160a01b03928316600482015291166024820152604401610616565b5f610f1883356001611b34565b9050610f258184846115bb565b5f7f0000000000000000000000000000000000000000000000000000000000000000826101800151610f579190613953565b90508064ffffffffff164264ffffffffff161115610f725750425b64ffffffffff8116610f8a60c0860160a08701613612565b64ffffffffff161015610fd257610fa760c0850160a08601613612565b6040516337ff640360e11b815264ffffffffff91821660048201529082166024820152604401610616565b5f826101e0015163ffffffff165f14158015610ffa575082610260015164ffffffffff164211155b61012084015190915061100c84612129565b6110988487877f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663c649f0406040518163ffffffff1660e01b815260040161010060405180830381865afa15801561106f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110939190613986565b612157565b8180156110b257508061ffff1684610120015161ffff1611155b156110ec576101208401516040516354ca05cf60e11b81528735600482015261ffff91821660248201529082166044820152606401610616565b600260ff16846020015160ff160361111257611110865f0135856101e001516123f0565b505b60608401516004165f036111665760608401805160041760ff16905261115961114361020087016101e08801613612565b6111549064ffffffffff1642613a68565b61260b565b63ffffffff166102808501525b61117e61117960c0880160a08901613612565b612626565b64ffffffffff1661026085015285355f9081526001602052604090206111a49085611eeb565b606086018035906111b890604089016135e3565b6001600160a01b031687357ff22edb485ea5659e9e0bb374936b6ac517e240157155e91a6283fd38cc7d1ecf6111f460408b0160208c01613a7b565b61120460a08c0160808d01613641565b6101208a015161121a60c08e0160a08f01613612565b6040805160ff90951685526001600160601b03909316602085015261ffff9091169183019190915264ffffffffff16606082015260800160405180910390a4505050505050565b5f5433906001600160a01b031681146112975760405162d1953b60e31b81526001600160a01b0382166004820152602401610616565b816001600160a01b03163b5f036112cc576040516361798f2f60e11b81526001600160a01b0383166004820152602401610616565b6112d58261264c565b5050565b5f8054600160a01b900460ff166112ef57505f90565b50638fb3603760e01b90565b61130361326b565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091528435611350816001611b34565b608081015190935060ff1661136b6040880160208901613a7b565b60ff16146113b7576080830151819061138a6040890160208a01613a7b565b60405163898e843160e01b8152600481019390935260ff9182166024840152166044820152606401610616565b82610180015164ffffffffff164210156113fb5761018083015160405163147f7f2560e21b81526004810183905264ffffffffff9091166024820152604401610616565b826101a0015164ffffffffff1642111561143f576101a08301516040516359de102160e01b81526004810183905264ffffffffff9091166024820152604401610616565b61145161014087016101208801613612565b64ffffffffff164211156114945761147161014087016101208801613612565b60405163c9ce110b60e01b815264ffffffffff9091166004820152602401610616565b5f6114a0603c426136a5565b9050806114b561014089016101208a01613612565b64ffffffffff1611156114fe576114d461014088016101208901613612565b60405163191bd4ed60e11b815264ffffffffff909116600482015260248101829052604401610616565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316633f453d9e61153e6115398a61269f565b6126d4565b61154e60e08b0160c08c01613676565b89896040518563ffffffff1660e01b815260040161156f9493929190613a96565b61010060405180830381865afa15801561158b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115af9190613986565b92505050935093915050565b5f6115c86115398361277a565b9050823581146115f5576040516333c2d8bf60e01b81528335600482015260248101829052604401610616565b608084015160ff1661160d6040850160208601613a7b565b60ff161461162d57608084015183359061138a6040860160208701613a7b565b61163f61020083016101e08401613612565b64ffffffffff1642101561168a57823561166161020084016101e08501613612565b604051632557b49560e01b8152600481019290925264ffffffffff166024820152604401610616565b836101a0015164ffffffffff164211156116ce576101a08401516040516359de102160e01b81528435600482015264ffffffffff9091166024820152604401610616565b60608401515f9060041681036116e45742611714565b61028085015163ffffffff1661170261020085016101e08601613612565b61170c9190613953565b64ffffffffff165b90505f61172584610140018361283c565b90506001600160601b03811661174160a0870160808801613641565b6001600160601b0316111561178d5761176060a0860160808701613641565b60405163fd25eaeb60e01b81526001600160601b0391821660048201529082166024820152604401610616565b505050505050565b5f5f6117ad6117a66115398761298a565b85856129b8565b5090925090505f8160038111156117c6576117c6613a54565b1415806117f457506117de60608601604087016135e3565b6001600160a01b0316826001600160a01b031614155b15610aac5761180960608601604087016135e3565b604051632222d7d560e01b81526001600160a01b0391821660048201529083166024820152604401610616565b5f846101e0015163ffffffff165f1415801561185e575084610260015164ffffffffff164211155b80156118f857506101e085015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa1580156118d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118f89190613934565b61012086015190915061190a86612129565b61191686868686612157565b81801561193e57508061ffff1683602001518761012001516119389190613ac5565b61ffff16105b1561178d57610120860151602084015160405163f0864e0360e01b81528735600482015261ffff9283166024820152828416604482015291166064820152608401610616565b61198e8183613ac5565b61ffff166119a260c0850160a08601613adf565b61ffff1611156108b65782356119be60c0850160a08601613adf565b6040516302533d8760e21b8152600481019290925261ffff908116602483015283166044820152606401610616565b5f816101c0015163ffffffff1642611a059190613953565b9050600260ff16826020015160ff1603611a24576108b68383836129ff565b6002825264ffffffffff811661026083015282515f908152600160205260409020611a4f9083611eeb565b82602001516001600160a01b0316611a7d83610140015163ffffffff165f9081526005602052604090205490565b6001600160a01b0316845f01517fc0bf3beb1a553afc56d6e8082670f2a69e05fa9764deb66b4145d67e54698d8886604001518660800151876102200151886101200151888b606001518c60800151604051611b27979695949392919096875260ff9590951660208701526001600160601b0393909316604086015261ffff91909116606085015264ffffffffff16608084015263ffffffff1660a083015260c082015260e00190565b60405180910390a4505050565b611b3c61326b565b5f838152600160205260409020611c8c90828154600f81168252600f8160041c166020830152600f8160081c166040830152600f81600c1c166060830152600f8160101c166080830152600f8160141c1660a0830152600f8160181c1660c083015260ff81601c1c1660e083015261ffff8160241c16610100830152613fff8160341c1661012083015263ffffffff8160421c1661014083015269ffffffffffffffffffff8160621c166101608301526403ffffffff8160b21c1680610180840152623fffff8260d41c1681016101a084015250620fffff8160ea1c166101c08301526001830154905063ffffffff81166101e083015260ff8160201c1661020083015269ffffffffffffffffffff8160281c1661022083015269ffffffffffffffffffff8160781c166102408301526403ffffffff8160c81c166102608301528060ea1c610280830152505050565b816008811115611c9e57611c9e613a54565b81516008811115611cb157611cb1613a54565b146105345761053483825f015184612d12565b611d006040518060a001604052805f81526020015f6001600160a01b031681526020015f81526020015f63ffffffff1681526020015f81525090565b816101e0015163ffffffff165f03611d2e576040516308a3436960e21b815260048101849052602401610616565b81610260015164ffffffffff16421115611d6b576102608201516040516373fb986360e11b815264ffffffffff9091166004820152602401610616565b6101e082015160405163b93f0d6360e01b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b93f0d6390602401602060405180830381865afa158015611dda573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dfe9190613934565b611e31576101e0820151604051633236d34360e21b81526004810185905263ffffffff9091166024820152604401610616565b8281526101e0820151611e4390612d65565b6001600160a01b0390811660208301526101e083015160405163599f058960e11b815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000009091169063b33e0b1290602401602060405180830381865afa158015611ebc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ee09190613afa565b604082015292915050565b611fad82828051602082015160041b81179050604082015160081b811790506060820151600c1b81179050608082015160101b8117905060a082015160141b8117905060c082015160181b8117905060e0820151601c1b8117905061010082015160241b8117905061012082015160341b8117905061014082015160421b8117905061016082015160621b811790506101808201518060b21b82179150806101a08401510360d41b82179150506101c082015160ea1b81179050808355505050565b6101e081015161020082015160201b8117905061022082015160281b8117905061024082015160781b8117905061026082015160c81b8117905061028082015160ea1b81179050806001840155505050565b604051633517413b60e01b815263ffffffff8416600482015260ff831660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044016020604051808303815f875af1158015612073573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120979190613b11565b6040516360e0a09560e11b815263ffffffff821660048201526001600160601b03841660248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c1c1412a906044015f604051808303815f87803b15801561210d575f5ffd5b505af115801561211f573d5f5f3e3d5ffd5b5050505050505050565b6101e081015163ffffffff161561215457612154816101e00151826102000151836102400151611fff565b50565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663a67433f061219760608701604088016135e3565b6121a96101e087016101c08801613641565b6040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526001600160601b031660248201526044016020604051808303815f875af11580156121fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061221e9190613afa565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634db00de88660600135848960400151886060016040518563ffffffff1660e01b815260040161227e9493929190613b2c565b6060604051808303815f875af115801561229a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122be9190613bdd565b60ff90911661020089015263ffffffff9091166101e088015290506122e960a0860160808701613641565b6001600160601b031661022087015261230a6101e085016101c08601613641565b6001600160601b03166102408701526040805161010081019091526123db908061233a60a0890160808a01613641565b6001600160601b0316815260200161235a6101a088016101808901613641565b6001600160601b03168152602081018490526040810185905261020089015160ff16606082015260800161239661012088016101008901613676565b63ffffffff1681526020016123b160e0880160c08901613676565b63ffffffff1681526020016123cd610100880160e08901613676565b63ffffffff16905284612e97565b61ffff16610120909601959095525050505050565b6040516316bd778f60e31b815263ffffffff821660048201525f9081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b5ebbc78906024016040805180830381865afa15801561245b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061247f9190613c1e565b5f8681526002602052604081209294509092505b600282015460ff82161015612602575f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b5ebbc78856002018560ff16815481106124eb576124eb6136b8565b5f91825260209091206002909102015460405160e083901b6001600160e01b031916815263ffffffff90911660048201526024016040805180830381865afa158015612539573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061255d9190613c1e565b915091508563ffffffff168263ffffffff16036125a857604051634c56d6ed60e01b81526004810189905260ff84166024820152653bb7b935b2b960d11b6044820152606401610616565b63ffffffff19808616908216036125ef57604051634c56d6ed60e01b81526004810189905260ff8416602482015267706c6174666f726d60c01b6044820152606401610616565b5050806125fb90613c5f565b9050612493565b50505092915050565b5f623fffff821161261c5781610534565b623fffff92915050565b5f6403ffffffff8264ffffffffff16116126405781610534565b6403ffffffff92915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f816126cd7f7a6054e8a0332516a7f8e9ee4db2e6e29b4c098fcd56a2f426eaa00caf0071f782600a612fab565b9392505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc68183015246606082015230608082015260a09020905161190160f01b8152600281019190915260228101829052604290205f90610534565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b16127a960208401846135e3565b836020013584604001356127bf86606001612fcf565b8661012001356127d28861014001612ffd565b6040805160208101989098526001600160a01b03909616958701959095526060860193909352608085019190915260a084015260c083015260e08201526102a083013561010082015261012001604051602081830303815290604052805190602001209050919050565b5f61284d60c0840160a08501613612565b64ffffffffff1682116128a25761286b610100840160e08501613676565b63ffffffff161561288b576128866040840160208501613641565b61289b565b61289b6060840160408501613641565b9050610534565b5f6128b360c0850160a08601613612565b6128c49064ffffffffff1684613a68565b90506128d7610100850160e08601613676565b63ffffffff1681106128fb576128f36060850160408601613641565b915050610534565b5f61290d610100860160e08701613676565b63ffffffff16826129246040880160208901613641565b6129346060890160408a01613641565b61293e9190613c7d565b6001600160601b03166129519190613c9c565b61295b9190613cc7565b90508061296e6040870160208801613641565b6001600160601b031661298191906136a5565b95945050505050565b5f816126cd7fe07f38aed062221ebbf7301ad23cf5e44233468c8d527ad7b85f950abba7111f826006612fab565b5f808060418490036129ec578435602086013560408701355f1a6129de8982858561302b565b9550955095505050506129f6565b505f915060029050825b93509350939050565b5f612a12845f0151846101e001516123f0565b90505f60025f865f015181526020019081526020015f20905080600201604051806101000160405280866101e0015163ffffffff1681526020018463ffffffff16815260200186610200015160ff16815260200160016007811115612a7957612a79613a54565b81525f60208083018290526102208901516001600160601b031660408085019190915264ffffffffff8916606080860191909152608090940183905285546001810187559583529181902084516002909602018054918501519285015160ff16680100000000000000000268ff00000000000000001963ffffffff9485166401000000000267ffffffffffffffff1990941694909716939093179190911794851682178155918301519293919291839169ff000000000000000000191669ffff000000000000000019909116176901000000000000000000836007811115612b6357612b63613a54565b0217905550608082810151825460a085015160c086015164ffffffffff16600160b81b0264ffffffffff60b81b196001600160601b03909216600160581b026bffffffffffffffffffffffff60581b1960ff909516600160501b02949094166cffffffffffffffffffffffffff60501b1990931692909217929092179190911617825560e090920151600190910155840151610220850151612c3a865f610220820181905261020082018190526101e0820181905261028082018190526102608201819052610120820152606001805160fb169052565b856080018051612c4990613c5f565b60ff908116909152835460808801516101009091048216911603612c7a576002865264ffffffffff85166102608701525b86515f908152600160205260409020612c939087611eeb565b86602001516001600160a01b03168260ff16885f01517fe9c74ead575c65804884dfc4783cd1b766a46c11d4e1adf5714f09e0fa97e7d48a60400151858a604051612d01939291909283526001600160601b0391909116602083015264ffffffffff16604082015260600190565b60405180910390a450505050505050565b5f826008811115612d2557612d25613a54565b03612d465760405163e498a48160e01b815260048101849052602401610616565b82828260405163520e0b0760e11b815260040161061693929190613d06565b5f8163ffffffff165f03612d7a57505f919050565b6040516316bd778f60e31b815263ffffffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b5ebbc78906024016040805180830381865afa158015612de3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e079190613c1e565b50604051630bcd65bd60e41b815263ffffffff821660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612e73573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126cd9190613d27565b5f5f836040015190505f612ec4855f01516001600160601b031686602001516001600160601b03166130f3565b846040015161ffff16029050612eee60c083901c63ffffffff168660a0015163ffffffff1661311f565b846060015161ffff160281019050612f2382866080015160ff168760c0015163ffffffff168860e0015163ffffffff16613164565b846080015161ffff160281019050612f3e85606001516131bc565b8460a0015161ffff160281019050612f5d82866080015160ff166131f0565b60c085015161ffff160201612f92825f605082901c60ff166010026b03e807d0177013881f402710901c61ffff169050919050565b60e085015161ffff160201612710810495945050505050565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b5f816126cd7fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f53826006612fab565b5f816126cd7f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b612fab565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561306457505f915060039050826130e9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156130b5573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166130e057505f9250600191508290506130e9565b92505f91508190505b9450945094915050565b5f81831061310257505f610534565b81612710848403028161311757613117613cb3565b049392505050565b5f8082156131305760048302613135565b620f42405b905080841015613158578061271085028161315257613152613cb3565b0461315c565b6127105b949350505050565b5f60ff608086901c168161318562ffffff609089901c168702868402613230565b90505f61319f8760a88a901c62ffffff1602848702613230565b90508082106131ae57806131b0565b815b98975050505050505050565b5f60f482901c6109c402610fff60e884901c166101f402016127108110156131e85780612710036126cd565b5f9392505050565b5f60ff608084901c811690608885901c168301818110156132265781612710828403028161322057613220613cb3565b04612981565b505f949350505050565b5f81831161324d578115613244575f61289b565b50612710610534565b81830382811015613158578261271082028161315257613152613cb3565b604080516102a08101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102809091015290565b5f5f60408385031215613328575f5ffd5b50508035926020909101359150565b5f6101408284031215613348575f5ffd5b50919050565b5f5f83601f84011261335e575f5ffd5b5081356001600160401b03811115613374575f5ffd5b6020830191508360208260051b850101111561338e575f5ffd5b9250929050565b5f60c08284031215613348575f5ffd5b5f6102c08284031215613348575f5ffd5b5f5f5f5f5f5f5f610500888a0312156133cd575f5ffd5b6133d78989613337565b96506101408801356001600160401b038111156133f2575f5ffd5b6133fe8a828b0161334e565b90975095506134139050896101608a01613395565b93506102208801356001600160401b0381111561342e575f5ffd5b8801601f81018a1361343e575f5ffd5b80356001600160401b03811115613453575f5ffd5b8a6020828401011115613464575f5ffd5b6020919091019350915061347c896102408a016133a5565b905092959891949750929550565b5f6020828403121561349a575f5ffd5b5035919050565b5f5f5f5f604085870312156134b4575f5ffd5b84356001600160401b038111156134c9575f5ffd5b8501601f810187136134d9575f5ffd5b80356001600160401b038111156134ee575f5ffd5b87602061014083028401011115613503575f5ffd5b6020918201955093508501356001600160401b03811115613522575f5ffd5b61352e8782880161334e565b95989497509550505050565b5f5f5f610160848603121561354d575f5ffd5b6135578585613337565b92506101408401356001600160401b03811115613572575f5ffd5b61357e8682870161334e565b9497909650939450505050565b5f5f610380838503121561359d575f5ffd5b6135a78484613395565b91506135b68460c085016133a5565b90509250929050565b6001600160a01b0381168114612154575f5ffd5b80356135de816135bf565b919050565b5f602082840312156135f3575f5ffd5b81356126cd816135bf565b803564ffffffffff811681146135de575f5ffd5b5f60208284031215613622575f5ffd5b610531826135fe565b80356001600160601b03811681146135de575f5ffd5b5f60208284031215613651575f5ffd5b6105318261362b565b63ffffffff81168114612154575f5ffd5b80356135de8161365a565b5f60208284031215613686575f5ffd5b81356126cd8161365a565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561053457610534613691565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126136e1575f5ffd5b8301803591506001600160401b038211156136fa575f5ffd5b6020019150600581901b360382131561338e575f5ffd5b60ff81168114612154575f5ffd5b80356135de81613711565b61ffff81168114612154575f5ffd5b80356135de8161372a565b80356001600160401b03811681146135de575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561380d57848403601f1901895282358181126137be575f5ffd5b87016020810190356001600160401b038111156137d9575f5ffd5b8036038213156137e7575f5ffd5b6137f286828461375a565b955050506020830192506020890198506001820191506137a0565b5091979650505050505050565b833581525f61382b6020860161371f565b60ff16602083015261383f604086016135d3565b6001600160a01b03166040830152606085810135908301526138636080860161362b565b6001600160601b0316608083015261387d60a08601613739565b61ffff1660a083015261389260c0860161366b565b63ffffffff1660c08301526138a960e08601613744565b6001600160401b031660e083015261010085810135908301526138cf61012086016135fe565b64ffffffffff81166101208401525061016061014083015261298161016083018486613782565b805160208201516001600160e01b031981169190600482101561392d576001600160e01b0319600483900360031b81901b82161692505b5050919050565b5f60208284031215613944575f5ffd5b815180151581146126cd575f5ffd5b64ffffffffff818116838216019081111561053457610534613691565b80516135de8161365a565b80516135de8161372a565b5f610100828403128015613998575f5ffd5b5060405161010081016001600160401b03811182821017156139c857634e487b7160e01b5f52604160045260245ffd5b6040526139d483613970565b81526139e26020840161397b565b60208201526139f36040840161397b565b6040820152613a046060840161397b565b6060820152613a156080840161397b565b6080820152613a2660a0840161397b565b60a0820152613a3760c0840161397b565b60c0820152613a4860e0840161397b565b60e08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b8181038181111561053457610534613691565b5f60208284031215613a8b575f5ffd5b81356126cd81613711565b84815263ffffffff84166020820152606060408201525f613abb606083018486613782565b9695505050505050565b61ffff818116838216019081111561053457610534613691565b5f60208284031215613aef575f5ffd5b81356126cd8161372a565b5f60208284031215613b0a575f5ffd5b5051919050565b5f60208284031215613b21575f5ffd5b81516126cd8161365a565b84815263ffffffff8416602082015260ff8316604082015261012081018235613b5481613711565b60ff1660608301526020830135613b6a8161372a565b61ffff1660808301526040830135613b818161372a565b61ffff1660a08301526060830135613b988161365a565b63ffffffff1660c0830152613baf6080840161366b565b63ffffffff1660e0830152613bc660a0840161366b565b63ffffffff81166101008401525095945050505050565b5f5f5f60608486031215613bef575f5ffd5b8351613bfa8161365a565b6020850151909350613c0b81613711565b6040949094015192959394509192915050565b5f5f60408385031215613c2f575f5ffd5b8251613c3a8161365a565b602084015190925063ffffffff1981168114613c54575f5ffd5b809150509250929050565b5f60ff821660ff8103613c7457613c74613691565b60010192915050565b6001600160601b03828116828216039081111561053457610534613691565b808202811582820484141761053457610534613691565b634e487b7160e01b5f52601260045260245ffd5b5f82613ce157634e487b7160e01b5f52601260045260245ffd5b500490565b60098110613d0257634e487b7160e01b5f52602160045260245ffd5b9052565b83815260608101613d1a6020830185613ce6565b61315c6040830184613ce6565b5f60208284031215613d37575f5ffd5b81516126cd816135bf56",
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
	if bytes.Equal(raw[:4], assignmentDesk.abi.Errors["DecisionTooLong"].ID.Bytes()[:4]) {
		return assignmentDesk.UnpackDecisionTooLongError(raw[4:])
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

// AssignmentDeskDecisionTooLong represents a DecisionTooLong error raised by the AssignmentDesk contract.
type AssignmentDeskDecisionTooLong struct {
	ValidUntil *big.Int
	Latest     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecisionTooLong(uint40 validUntil, uint256 latest)
func AssignmentDeskDecisionTooLongErrorID() common.Hash {
	return common.HexToHash("0x3237a9daedd0f9d75d3ca84de07e8513cf10cb927ec4aa2a5b083de38e2b6373")
}

// UnpackDecisionTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecisionTooLong(uint40 validUntil, uint256 latest)
func (assignmentDesk *AssignmentDesk) UnpackDecisionTooLongError(raw []byte) (*AssignmentDeskDecisionTooLong, error) {
	out := new(AssignmentDeskDecisionTooLong)
	if err := assignmentDesk.abi.UnpackIntoInterface(out, "DecisionTooLong", raw); err != nil {
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
