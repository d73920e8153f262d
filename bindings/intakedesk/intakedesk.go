// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package intakedesk binds the contract IntakeDesk: generated from its ABI, never edited.
package intakedesk

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

// Callback is an auto generated low-level Go binding around an user-defined struct.
type Callback struct {
	Target   common.Address
	GasLimit uint32
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

// IntakeDeskMetaData contains all meta data concerning the IntakeDesk contract.
var IntakeDeskMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structMarketBase.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rebidSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CONFIG_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEPOSIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ERC1271_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"anchor\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastAccountId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestDepositWithdrawal\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"serves\",\"inputs\":[{\"name\":\"configHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawDeposit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositWithdrawalRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaving\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCancelled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobPosted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PauseChanged\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadBiddingWindow\",\"inputs\":[{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadCallback\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadExecutionWindow\",\"inputs\":[{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPrices\",\"inputs\":[{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"BadRamp\",\"inputs\":[{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"least\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooFar\",\"inputs\":[{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientDeposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobExists\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"NativeAlwaysAllowed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NativeTransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRequester\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSignedByRequester\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpensTooLate\",\"inputs\":[{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ResultTooLarge\",\"inputs\":[{\"name\":\"bytesAsked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillLeaving\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TokenListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyRetries\",\"inputs\":[{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"most\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnsupportedAssurance\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnsupportedKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroCycleLimit\",\"inputs\":[]}]",
	ID:  "IntakeDesk",
	Bin: "0x6102406040525f805461ffff60b01b1916600160b01b1790553061020052348015610028575f5ffd5b506040516139fa3803806139fa8339810160408190526100479161033a565b818165696e74616b6560d01b82828161005f81610250565b505f6101f461ffff168260a0015161ffff161115801561008b575060c08201516001600160601b031615155b80156100ad57506001600160501b0380168260c001516001600160601b031611155b80156100c5575060808201516001600160a01b031615155b80156100e757506201518064ffffffffff1682610100015164ffffffffff1611155b905080610107576040516301f30c8760e21b815260040160405180910390fd5b81516001600160a01b039081166080908152602080850151831660a0908152604080870151851660c09081526060880151861660e0908152948801519095166101009081529187015161ffff1661012052938601516001600160601b0316610140529185015164ffffffffff908116610160529185015190911661018052905161019391849101610419565b60408051601f1981840301815282825280516020918201206101a0526060948501517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918401919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69183019190915246938201849052608082015260a090206101c052506101e05250610220525061050392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146102b7575f5ffd5b50565b80516102c5816102a3565b919050565b60405161012081016001600160401b03811182821017156102f957634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146102c5575f5ffd5b80516001600160601b03811681146102c5575f5ffd5b805164ffffffffff811681146102c5575f5ffd5b5f5f82840361014081121561034d575f5ffd5b8351610358816102a3565b9250610120601f198201121561036c575f5ffd5b506103756102ca565b610381602085016102ba565b815261038f604085016102ba565b60208201526103a0606085016102ba565b60408201526103b1608085016102ba565b60608201526103c260a085016102ba565b60808201526103d360c085016102ff565b60a08201526103e460e08501610310565b60c08201526103f66101008501610326565b60e08201526104086101208501610326565b610100820152809150509250929050565b81516001600160a01b03168152602080830151610120830191610446908401826001600160a01b03169052565b50604083015161046160408401826001600160a01b03169052565b50606083015161047c60608401826001600160a01b03169052565b50608083015161049760808401826001600160a01b03169052565b5060a08301516104ad60a084018261ffff169052565b5060c08301516104c860c08401826001600160601b03169052565b5060e08301516104e160e084018264ffffffffff169052565b506101008301516104fc61010084018264ffffffffff169052565b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161342e6105cc5f395f6106ca01525f8181610700015281816108870152818161093001528181610ac601528181610be701528181610e490152610fea01525f50505f50505f81816105fb01526106a001525f61020301525f61040f01525f8181610663015261136b01525f61057a01525f61033801525f61036b01525f61039e01525f61046101525f61024c015261342e5ff3fe6080604052600436106101ba575f3560e01c806351e41700116100f2578063ad93b0ab11610092578063d28cb06f11610062578063d28cb06f146105ea578063d55be8c61461061d578063d7ee23a914610632578063fa77964814610652575f5ffd5b8063ad93b0ab14610538578063bf333f2c14610569578063bf7e214f146105af578063cd18b434146105cb575f5ffd5b8063708c3593116100cd578063708c3593146104a25780637a9e5e4b146104d95780638cc80b63146104f85780638fb360371461050b575f5ffd5b806351e4170014610431578063527f5039146104505780635c975abb14610483575f5ffd5b80631ef4d6c31161015d57806338013f021161013857806338013f021461038d5780633cdfce9a146103c057806344641781146103df5780635053882d146103fe575f5ffd5b80631ef4d6c3146103125780632d2c55651461032757806332b6ad111461035a575f5ffd5b806313f93ff41161019857806313f93ff41461028657806315f69012146102aa57806316c38b3c146102db57806319c809db146102fc575f5ffd5b8063012de9f8146101be5780630db6a52e146101f2578063109a411c1461023b575b5f5ffd5b3480156101c9575f5ffd5b506101dd6101d8366004612b42565b61069d565b60405190151581526020015b60405180910390f35b3480156101fd575f5ffd5b506102257f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101e9565b348015610246575f5ffd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101e9565b348015610291575f5ffd5b5061029c62030d4081565b6040519081526020016101e9565b3480156102b5575f5ffd5b506102c96102c4366004612b8c565b6106f5565b60405160ff90911681526020016101e9565b3480156102e6575f5ffd5b506102fa6102f5366004612bbd565b61087d565b005b348015610307575f5ffd5b506102256201518081565b34801561031d575f5ffd5b50610225610e1081565b348015610332575f5ffd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610365575f5ffd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610398575f5ffd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103cb575f5ffd5b506102fa6103da366004612bec565b610926565b3480156103ea575f5ffd5b5061029c6103f9366004612c25565b610abb565b348015610409575f5ffd5b506102257f000000000000000000000000000000000000000000000000000000000000000081565b34801561043c575f5ffd5b506102fa61044b366004612cbd565b610bdd565b34801561045b575f5ffd5b5061026e7f000000000000000000000000000000000000000000000000000000000000000081565b34801561048e575f5ffd5b505f546101dd90600160a81b900460ff1681565b3480156104ad575f5ffd5b505f546104c490600160c01b900463ffffffff1681565b60405163ffffffff90911681526020016101e9565b3480156104e4575f5ffd5b506102fa6104f3366004612cbd565b610dc7565b6102fa610506366004612cd6565b610e3f565b348015610516575f5ffd5b5061051f610fbe565b6040516001600160e01b031990911681526020016101e9565b348015610543575f5ffd5b506104c4610552366004612cbd565b60046020525f908152604090205463ffffffff1681565b348015610574575f5ffd5b5061059c7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016101e9565b3480156105ba575f5ffd5b505f546001600160a01b031661026e565b3480156105d6575f5ffd5b506102fa6105e5366004612d16565b610fe0565b3480156105f5575f5ffd5b5061029c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610628575f5ffd5b5061059c6101f481565b34801561063d575f5ffd5b505f5461059c90600160b01b900461ffff1681565b34801561065d575f5ffd5b506106857f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016101e9565b5f7f0000000000000000000000000000000000000000000000000000000000000000831480156106ec57507f000000000000000000000000000000000000000000000000000000000000000082145b90505b92915050565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361073f576040516353980bdb60e11b815260040160405180910390fd5b61074b335b5f366111ac565b6001600160a01b03831661077257604051634bda227960e11b815260040160405180910390fd5b6001600160a01b0383165f9081526009602052604081208054909160ff90911690036108175760085460ff10156107bc57604051634a550f5360e11b815260040160405180910390fd5b60088054825460ff191660ff90911617825580546001810182555f919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30180546001600160a01b0319166001600160a01b0386161790555b8054831515610100810261ff00198316811784556040519182526001600160a01b0387169260ff918216911617907f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e999060200160405180910390a35460ff169392505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036108c6576040516353980bdb60e11b815260040160405180910390fd5b6108cf33610744565b5f8054821515600160a81b0260ff60a81b199091161790556040517f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec59061091b90831515815260200190565b60405180910390a150565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361096f576040516353980bdb60e11b815260040160405180910390fd5b5f6109798361129b565b9050805f01516001600160601b0316826001600160601b031611156109c357805160405163b90e11b560e01b81526109ba9133918691908690600401612d48565b60405180910390fd5b6001600160601b03821660208201819052156109ea576109e5610e1042612d90565b6109ec565b5f5b64ffffffffff9081166040838101918252335f818152600760209081528382206001600160a01b038a16808452600983528584205460ff1684529082529184902087518154838a01519751909816600160c01b810264ffffffffff60c01b196001600160601b03998a16600160601b026001600160c01b0319909b16938a1693909317999099179190911697909717905583519488168552840194909452917f35774468983de404c1b61cdbb495ff6bbdc2261c82fbe6a33dbc39d8259865c8910160405180910390a3505050565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610b05576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff1615610b2f576040516313d0ff5960e31b815260040160405180910390fd5b5f610b3d6020860186612cbd565b90505f5f610b4b8784611351565b91955092509050610b5e83858888611424565b610b86576040516310f18ad760e21b81526001600160a01b03841660048201526024016109ba565b610b918383836114a6565b826001600160a01b0316847fc123e8034b0ae7da4651186af2a4e66053577feef3414b1d0a779607b46b86c289604051610bcb919061317b565b60405180910390a35050509392505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610c26576040516353980bdb60e11b815260040160405180910390fd5b610c2e611626565b5f610c388261129b565b60208101519091506001600160601b0381165f03610c7a57604051635623329f60e11b81523360048201526001600160a01b03841660248201526044016109ba565b816040015164ffffffffff16421015610cbb57604080830151905163d4d9d4e360e01b815233600482015264ffffffffff90911660248201526044016109ba565b80825f01818151610ccc9190613217565b6001600160601b039081169091525f6040808601828152602080880184815233808652600783528486206001600160a01b038c16808852600985528688205460ff168852935294849020895181549251945164ffffffffff16600160c01b0264ffffffffff60c01b19958916600160601b026001600160c01b03199094169190981617919091179290921694909417905551919250907f2cd6435b1b961c13f55202979edd0765a809f69a539d8a477436c94c1211e43e90610d9e9085906001600160601b0391909116815260200190565b60405180910390a3610dba3384836001600160601b031661165d565b5050610dc46116c6565b50565b5f5433906001600160a01b03168114610dfd5760405162d1953b60e31b81526001600160a01b03821660048201526024016109ba565b816001600160a01b03163b5f03610e32576040516361798f2f60e11b81526001600160a01b03831660048201526024016109ba565b610e3b826116f0565b5050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610e88576040516353980bdb60e11b815260040160405180910390fd5b806001600160601b03165f03610eb157604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f90815260076020526040812081610ed28561173d565b60ff16815260208101919091526040015f9081208054909250610f01906001600160601b038086169116613236565b90506001600160601b03811115610f3b57604051637f16270360e01b8152600481018290526001600160601b0360248201526044016109ba565b81546bffffffffffffffffffffffff19166001600160601b03828116919091178355604051908416815233906001600160a01b0386811691908816907f4174a9435a04d04d274c76779cad136a41fde6937c56241c09ab9d3c7064a1a99060200160405180910390a4610fb784846001600160601b03166117bc565b5050505050565b5f8054600160a01b900460ff16610fd457505f90565b50638fb3603760e01b90565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611029576040516353980bdb60e11b815260040160405180910390fd5b6110366020820182612cbd565b6001600160a01b0316336001600160a01b031614611088573361105c6020830183612cbd565b604051630348d81960e11b81526001600160a01b039283166004820152911660248201526044016109ba565b5f5f61109383611819565b91509150611146604080516102a08101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102809091015290565b6007815261115333611885565b63ffffffff90811661014083015261116f908390839061192316565b6040515f8152339084907fadb7f3d9bfcbcdbdb516ea3395cac981e65d074a4c6007d3c0458250b93c7a489060200160405180910390a350505050565b5f5f6111df6111c25f546001600160a01b031690565b86306111d160045f898b61325d565b6111da91613284565b6119e0565b9150915081610fb75763ffffffff811615611278575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90611239908890889088906004016132bc565b5f604051808303815f87803b158015611250575f5ffd5b505af1158015611262573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610fb79050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016109ba565b604080516060810182525f8082526020820181905291810182905290806112c184611a72565b91509150806112ee5760405163094403b760e41b81526001600160a01b03851660048201526024016109ba565b50335f90815260076020908152604080832060ff94909416835292815290829020825160608101845290546001600160601b038082168352600160601b82041692820192909252600160c01b90910464ffffffffff169181019190915292915050565b5f5f5f5f6113628661020001611aaa565b905061139886827f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316611b75565b8151935091505f6113a88461173d565b90505f6113b488611819565b5f5491975091506113f890859060ff851690600160b01b900461ffff166113da8b611885565b63ffffffff1660421b60249190911b601c9290921b92909217171790565b80825593506002600f600486901c160361141a5761141a868961012001611cdf565b5050509250925092565b5f5f5f611432868686611d59565b5090925090505f81600381111561144b5761144b613249565b1480156114695750866001600160a01b0316826001600160a01b0316145b156114795760019250505061149e565b6001600160a01b0387163b15801590611499575061149987878787611da0565b925050505b949350505050565b5f5f6114b283601c1c90565b6114c88460621c69ffffffffffffffffffff1690565b6001600160a01b0387165f90815260076020908152604080832060ff86168452825291829020825160608101845290546001600160601b03808216808452600160601b8304821694840194909452600160c01b90910464ffffffffff16938201939093529395509193508316111561155c57805160405163b90e11b560e01b81526109ba9188918891908690600401612d48565b81815f0181815161156d9190613217565b6001600160601b03908116909152825160208401519082169116111590506115a05780516001600160601b031660208201525b6001600160a01b039095165f90815260076020908152604080832060ff9095168352938152908390208651815492880151949097015164ffffffffff16600160c01b0264ffffffffff60c01b196001600160601b03958616600160601b026001600160c01b03199094169590981694909417919091179590951691909117909355505050565b61162e611e0f565b61165b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611e4f565b565b6001600160a01b03821615611685576116806001600160a01b0383168483611e56565b505050565b5f5f5f5f5f85885af19050806116c05760405163296c17bb60e21b81526001600160a01b0385166004820152602481018390526044016109ba565b50505050565b61165b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611655565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161091b565b5f6001600160a01b03821661175357505f919050565b6001600160a01b0382165f9081526009602090815260409182902082518084019093525460ff80821684526101009091041615159082018190526117b55760405163094403b760e41b81526001600160a01b03841660048201526024016109ba565b5192915050565b6001600160a01b03821615806117d2575f6117d4565b815b341461180a5734816117e6575f6117e8565b825b60405163195a3ca160e01b8152600481019290925260248201526044016109ba565b80611680576116808383611e8b565b5f5f61182c61182784611f0e565b611fc3565b5f81815260016020526040812091935090915061184882612069565b90505f81600881111561185d5761185d613249565b1461187f5782816040516307e0006360e41b81526004016109ba9291906132e9565b50915091565b6001600160a01b0381165f9081526004602052604090205463ffffffff1680156118ae57919050565b5f80546018906118ca90600160c01b900463ffffffff16613319565b825463ffffffff8083166101009490940a848102910219909116179092556001600160a01b039093165f818152600460209081526040808320805463ffffffff1916881790559582526005905293909320929092555090565b8051602082015160041b81179050604082015160081b811790506060820151600c1b81179050608082015160101b8117905060a082015160141b8117905060c082015160181b8117905060e0820151601c1b8117905061010082015160241b8117905061012082015160341b8117905061014082015160421b8117905061016082015160621b811790506101808201518060b21b82179150806101a08401510360d41b82179150506101c082015160ea1b81179050808355505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611a68575f516020805191945081901c150291505b5094509492505050565b6001600160a01b0381165f9081526009602052604081205460ff169081151580611aa357506001600160a01b038316155b9050915091565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810191909152610160828237604081015160208201511760808201516060830151178117905061010082015160e08301511760c08301511761012083015160a0840151178260601c845160a01c1792508160201c8160281c1783179250505061014082015160081c811715611b6f575f5ffd5b50919050565b5f36611b84604086018661333d565b90505f611b94602083018361335b565b905060ff8116600114611bbf57604051630d1dfb5d60e31b815260ff821660048201526024016109ba565b5f611bd26101408801610120890161335b565b90505f80611bfa6101208a0184611bef60c0890160a08a01613374565b8b6101400151612076565b91509150611c0b89610360016120fa565b15611c1857600191909117905b5f611c2489898461219d565b9050611ca08460ff168660ff168584611c3c8e6122c3565b8e5f60b283901b606285901b600c87901b600889901b60048b901b60011717171717905060ea82610100015163ffffffff16901b60d48484610120015164ffffffffff1603901b601484610140015160ff16901b8317171790509695505050505050565b9650611cd2611cb560a088016080890161338d565b611cc76101208d016101008e01613374565b8b610100015161248c565b5050505050509392505050565b5f8281526002602090815260409182902091611d009190840190840161335b565b611d10606084016040850161335b565b611d2060e0850160c08601613374565b835465ffffffffff0019166201000063ffffffff929092169190910261ff0019161761010060ff928316021760ff191691161790555050565b5f80806041849003611d8d578435602086013560408701355f1a611d7f89828585612511565b955095509550505050611d97565b505f915060029050825b93509350939050565b5f5f848484604051602401611db7939291906133a6565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b908117825283519394509262030d4092915f91908b85fa825f5114601f3d11821616945050505050949350505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561165b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b611e6383838360016125d9565b61168057604051635274afe760e01b81526001600160a01b03841660048201526024016109ba565b611e93611626565b5f611e9d8361263b565b9050611eb46001600160a01b03841633308561266d565b5f81611ebf8561263b565b611ec991906133bf565b9050828114611f04576040516321d3387f60e11b81526001600160a01b038516600482015260248101849052604481018290526064016109ba565b5050610e3b6116c6565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b181611f46611f41604086018661333d565b6126a3565b90505f611f5585606001612718565b90505f611f65866101200161274d565b90505f611f75876102000161277b565b90505f611f8588610360016127a9565b905060405186815260408960208301376060810195909552608085019390935260a084019190915260c083015260e082015261010090209392505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc68183015246606082015230608082015260a09020905161190160f01b8152600281019190915260228101829052604290205f906106ef565b5f6106ef825f01546127d7565b5f808060ff8616600114801561209457506104008563ffffffff1611155b80156120a45750600f60ff851611155b80156120d05750604087013560208801351760808801356060890135171760c088013560a08901351717155b9050806120e8576120e3878787876127ed565b6120ec565b5f60015b925092505094509492505050565b803560208201351715158061211057505f919050565b5f8061211f6020850185612cbd565b61212f6040860160208701613374565b90925090506001600160a01b038216158061214e575063ffffffff8116155b806121615750620f424063ffffffff8216115b156121965760405163255018f560e21b81526001600160a01b038316600482015263ffffffff821660248201526044016109ba565b5050919050565b602083015160408401515f916001600160601b0390811691168015806121c257508082115b806121d957508186606001516001600160601b0316115b15612221576020860151604080880151606089015191516307f60c0960e01b81526001600160601b0393841660048201529083166024820152911660448201526064016109ba565b60808601516001600160601b031685811015612263576040516355311dcf60e11b81526001600160601b038083166004830152871660248201526044016109ba565b84820293505f8185116122765781612278565b845b905069ffffffffffffffffffff8111156122b857604051637f16270360e01b81526004810182905269ffffffffffffffffffff60248201526044016109ba565b505050509392505050565b5f81610100015163ffffffff165f14806122f0575062093a8063ffffffff1682610100015163ffffffff16115b1561232d57610100820151604051630ee0fb7d60e11b815263ffffffff90911660048201526001602482015262093a8060448201526064016109ba565b6201518063ffffffff168260c0015163ffffffff1611156123785760c0820151604051630899aa3b60e11b815263ffffffff90911660048201526201518060248201526044016109ba565b62278d0063ffffffff168260e0015163ffffffff1611156123c35760e08201516040516321ed566f60e21b815263ffffffff909116600482015262278d0060248201526044016109ba565b5f428360a0015164ffffffffff16116123dc57426123e9565b8260a0015164ffffffffff165b90505f62278d00420190508360c0015163ffffffff16820192508084610120015164ffffffffff16111561244757610120840151604051632ed96b1960e01b815264ffffffffff9091166004820152602481018290526044016109ba565b83610120015164ffffffffff168311156121965761012084015160405163b2aa7da760e01b815264ffffffffff808516600483015290911660248201526044016109ba565b8267ffffffffffffffff165f036124b65760405163e41d678360e01b815260040160405180910390fd5b63ffffffff828116908216026103e80267ffffffffffffffff84168110156116c05760405163463aaa6960e11b815267ffffffffffffffff8516600482015263ffffffff8085166024830152831660448201526064016109ba565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561254a57505f915060039050826125cf565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561259b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166125c657505f9250600191508290506125cf565b92505f91508190505b9450945094915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661262f578383151615612623573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6370a0823160e01b5f8181523060045290602082602481865afa601f3d118116612663575f5ffd5b50505f5192915050565b61267b848484846001612938565b6116c057604051635274afe760e01b81526001600160a01b03851660048201526024016109ba565b5f7fbf76f4c577e71ab7a7de26d14874d33e1ae5b006086a7f8fa752380b3b477414816126db6126d660c08601866133d2565b6129a5565b90505f6126ee6126d660e08701876133d2565b905060405183815260c086602083013760e081019290925261010082015261012090209392505050565b5f816127467fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f538260066129b2565b9392505050565b5f816127467fe18413fd858f94644fa796873ed42954a320188cabfc79911021f117c0a33e988260076129b2565b5f816127467f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b6129b2565b5f816127467f6bc40bc0470d6d5b91a79d5bd68b0b510c54ec98a9311aa87dbe3103e8173b8e8260026129b2565b5f600f821660088111156106ef576106ef613249565b5f8060ff8516600214801581612807575060ff8616600114155b1561282a57604051637168869160e11b815260ff871660048201526024016109ba565b5f81612839576201800061283d565b6104005b9050808663ffffffff1611156128755760405163834e401760e01b815263ffffffff87166004820152602481018290526044016109ba565b5f8261288257600f612884565b5f5b90508060ff168660ff1611156128ba57604051633b35110f60e11b815260ff8088166004830152821660248201526044016109ba565b61040063ffffffff88161180156128d057600295505b83806128d95750805b15806128ec57506128ea8a856129d6565b155b1561290a5760405163520f979560e11b815260040160405180910390fd5b83612916576001612926565b61292660608b0160408c0161335b565b60ff1694505050505094509492505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612994578383151615612988573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6106ec83838381612b2c565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b5f610e106129ea60e0850160c08601613374565b63ffffffff161080612a13575062093a80612a0b60e0850160c08601613374565b63ffffffff16115b80612a305750612a2960a0840160808501613415565b61ffff1615155b15612a3c57505f6106ef565b5f80612a4e604086016020870161335b565b612a5e606087016040880161335b565b90925090505f612a7460c0870160a08801613415565b905084612abf57612a8b608087016060880161335b565b8284171760ff165f148015612aa3575061ffff811615155b8015612ab5575061138861ffff821611155b93505050506106ef565b61ffff8116158015612ad4575060018260ff16115b8015612ae45750600760ff831611155b8015612af2575060ff831615155b8015612b0457508160ff168360ff1611155b8015612b2257506003612b1d608088016060890161335b565b60ff16145b9695505050505050565b5f60405182848701823791909120949350505050565b5f5f60408385031215612b53575f5ffd5b50508035926020909101359150565b80356001600160a01b0381168114612b78575f5ffd5b919050565b80358015158114612b78575f5ffd5b5f5f60408385031215612b9d575f5ffd5b612ba683612b62565b9150612bb460208401612b7d565b90509250929050565b5f60208284031215612bcd575f5ffd5b6106ec82612b7d565b80356001600160601b0381168114612b78575f5ffd5b5f5f60408385031215612bfd575f5ffd5b612c0683612b62565b9150612bb460208401612bd6565b5f6103a08284031215611b6f575f5ffd5b5f5f5f60408486031215612c37575f5ffd5b833567ffffffffffffffff811115612c4d575f5ffd5b612c5986828701612c14565b935050602084013567ffffffffffffffff811115612c75575f5ffd5b8401601f81018613612c85575f5ffd5b803567ffffffffffffffff811115612c9b575f5ffd5b866020828401011115612cac575f5ffd5b939660209190910195509293505050565b5f60208284031215612ccd575f5ffd5b6106ec82612b62565b5f5f5f60608486031215612ce8575f5ffd5b612cf184612b62565b9250612cff60208501612b62565b9150612d0d60408501612bd6565b90509250925092565b5f60208284031215612d26575f5ffd5b813567ffffffffffffffff811115612d3c575f5ffd5b61149e84828501612c14565b6001600160a01b0394851681529290931660208301526001600160601b039081166040830152909116606082015260800190565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff81811683821601908111156106ef576106ef612d7c565b803560ff81168114612b78575f5ffd5b803567ffffffffffffffff81168114612b78575f5ffd5b803563ffffffff81168114612b78575f5ffd5b5f5f8335601e19843603018112612dfc575f5ffd5b830160208101925035905067ffffffffffffffff811115612e1b575f5ffd5b803603821315612e29575f5ffd5b9250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60ff612e6382612dad565b1682526020818101359083015260408082013590830152606080820135908301525f612e9160808301612dbd565b67ffffffffffffffff166080840152612eac60a08301612dd4565b63ffffffff1660a0840152612ec460c0830183612de7565b61010060c0860152612edb61010086018284612e30565b915050612eeb60e0840184612de7565b85830360e0870152612b22838284612e30565b803561ffff81168114612b78575f5ffd5b60ff612f1a82612dad565b16825261ffff612f2c60208301612efe565b16602083015261ffff612f4160408301612efe565b16604083015263ffffffff612f5860608301612dd4565b16606083015263ffffffff612f6f60808301612dd4565b16608083015263ffffffff612f8660a08301612dd4565b1660a08301525050565b60ff612f9b82612dad565b16825260ff612fac60208301612dad565b16602083015260ff612fc060408301612dad565b16604083015260ff612fd460608301612dad565b16606083015261ffff612fe960808301612efe565b166080830152612ffb60a08201612efe565b61ffff1660a083015261301060c08201612dd4565b63ffffffff811660c0840152505050565b803564ffffffffff81168114612b78575f5ffd5b61304f8261304283612b62565b6001600160a01b03169052565b61305b60208201612bd6565b6001600160601b0316602083015261307560408201612bd6565b6001600160601b0316604083015261308f60608201612bd6565b6001600160601b031660608301526130a960808201612bd6565b6001600160601b031660808301526130c360a08201613021565b64ffffffffff1660a08301526130db60c08201612dd4565b63ffffffff1660c08301526130f260e08201612dd4565b63ffffffff1660e083015261310a6101008201612dd4565b63ffffffff166101008301526131236101208201613021565b64ffffffffff1661012083015261313d6101408201612dad565b60ff8116610140840152505050565b6001600160a01b0361315d82612b62565b16825263ffffffff61317160208301612dd4565b1660208301525050565b602081526001600160a01b0361319083612b62565b166020820152602082013560408201525f604083013560fe198436030181126131b7575f5ffd5b6103a060608401526131cf6103c08401858301612e58565b90506131e16080840160608601612f0f565b6131f361014084016101208601612f90565b61320561022084016102008601613035565b6127466103808401610360860161314c565b6001600160601b0382811682821603908111156106ef576106ef612d7c565b808201808211156106ef576106ef612d7c565b634e487b7160e01b5f52602160045260245ffd5b5f5f8585111561326b575f5ffd5b83861115613277575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156132b5576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f906132e09083018486612e30565b95945050505050565b828152604081016009831061330c57634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b5f63ffffffff821663ffffffff810361333457613334612d7c565b60010192915050565b5f823560fe19833603018112613351575f5ffd5b9190910192915050565b5f6020828403121561336b575f5ffd5b6106ec82612dad565b5f60208284031215613384575f5ffd5b6106ec82612dd4565b5f6020828403121561339d575f5ffd5b6106ec82612dbd565b838152604060208201525f6132e0604083018486612e30565b818103818111156106ef576106ef612d7c565b5f5f8335601e198436030181126133e7575f5ffd5b83018035915067ffffffffffffffff821115613401575f5ffd5b602001915036819003821315612e29575f5ffd5b5f60208284031215613425575f5ffd5b6106ec82612efe56",
}

// IntakeDesk is an auto generated Go binding around an Ethereum contract.
type IntakeDesk struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IntakeDesk) GetABI() abi.ABI {
	return c.abi
}

// NewIntakeDesk creates a new instance of IntakeDesk.
func NewIntakeDesk() *IntakeDesk {
	parsed, err := IntakeDeskMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IntakeDesk{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IntakeDesk) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, (address,address,address,address,address,uint16,uint96,uint40,uint40) config) returns()
func (intakeDesk *IntakeDesk) PackConstructor(authority common.Address, config MarketBaseConfig) []byte {
	enc, err := intakeDesk.abi.Pack("", authority, config)
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
func (intakeDesk *IntakeDesk) PackCONFIGHASH() []byte {
	enc, err := intakeDesk.abi.Pack("CONFIG_HASH")
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
func (intakeDesk *IntakeDesk) TryPackCONFIGHASH() ([]byte, error) {
	return intakeDesk.abi.Pack("CONFIG_HASH")
}

// UnpackCONFIGHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd28cb06f.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (intakeDesk *IntakeDesk) UnpackCONFIGHASH(data []byte) ([32]byte, error) {
	out, err := intakeDesk.abi.Unpack("CONFIG_HASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEPOSITDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ef4d6c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEPOSIT_DELAY() view returns(uint40)
func (intakeDesk *IntakeDesk) PackDEPOSITDELAY() []byte {
	enc, err := intakeDesk.abi.Pack("DEPOSIT_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEPOSITDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ef4d6c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEPOSIT_DELAY() view returns(uint40)
func (intakeDesk *IntakeDesk) TryPackDEPOSITDELAY() ([]byte, error) {
	return intakeDesk.abi.Pack("DEPOSIT_DELAY")
}

// UnpackDEPOSITDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ef4d6c3.
//
// Solidity: function DEPOSIT_DELAY() view returns(uint40)
func (intakeDesk *IntakeDesk) UnpackDEPOSITDELAY(data []byte) (*big.Int, error) {
	out, err := intakeDesk.abi.Unpack("DEPOSIT_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackENCLAVES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x527f5039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENCLAVES() view returns(address)
func (intakeDesk *IntakeDesk) PackENCLAVES() []byte {
	enc, err := intakeDesk.abi.Pack("ENCLAVES")
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
func (intakeDesk *IntakeDesk) TryPackENCLAVES() ([]byte, error) {
	return intakeDesk.abi.Pack("ENCLAVES")
}

// UnpackENCLAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527f5039.
//
// Solidity: function ENCLAVES() view returns(address)
func (intakeDesk *IntakeDesk) UnpackENCLAVES(data []byte) (common.Address, error) {
	out, err := intakeDesk.abi.Unpack("ENCLAVES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackERC1271GAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13f93ff4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ERC1271_GAS() view returns(uint256)
func (intakeDesk *IntakeDesk) PackERC1271GAS() []byte {
	enc, err := intakeDesk.abi.Pack("ERC1271_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackERC1271GAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13f93ff4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ERC1271_GAS() view returns(uint256)
func (intakeDesk *IntakeDesk) TryPackERC1271GAS() ([]byte, error) {
	return intakeDesk.abi.Pack("ERC1271_GAS")
}

// UnpackERC1271GAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13f93ff4.
//
// Solidity: function ERC1271_GAS() view returns(uint256)
func (intakeDesk *IntakeDesk) UnpackERC1271GAS(data []byte) (*big.Int, error) {
	out, err := intakeDesk.abi.Unpack("ERC1271_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFALLBACKDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5053882d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (intakeDesk *IntakeDesk) PackFALLBACKDELAY() []byte {
	enc, err := intakeDesk.abi.Pack("FALLBACK_DELAY")
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
func (intakeDesk *IntakeDesk) TryPackFALLBACKDELAY() ([]byte, error) {
	return intakeDesk.abi.Pack("FALLBACK_DELAY")
}

// UnpackFALLBACKDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5053882d.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (intakeDesk *IntakeDesk) UnpackFALLBACKDELAY(data []byte) (*big.Int, error) {
	out, err := intakeDesk.abi.Unpack("FALLBACK_DELAY", data)
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
func (intakeDesk *IntakeDesk) PackFEEBPS() []byte {
	enc, err := intakeDesk.abi.Pack("FEE_BPS")
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
func (intakeDesk *IntakeDesk) TryPackFEEBPS() ([]byte, error) {
	return intakeDesk.abi.Pack("FEE_BPS")
}

// UnpackFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf333f2c.
//
// Solidity: function FEE_BPS() view returns(uint16)
func (intakeDesk *IntakeDesk) UnpackFEEBPS(data []byte) (uint16, error) {
	out, err := intakeDesk.abi.Unpack("FEE_BPS", data)
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
func (intakeDesk *IntakeDesk) PackMAXFEEBPS() []byte {
	enc, err := intakeDesk.abi.Pack("MAX_FEE_BPS")
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
func (intakeDesk *IntakeDesk) TryPackMAXFEEBPS() ([]byte, error) {
	return intakeDesk.abi.Pack("MAX_FEE_BPS")
}

// UnpackMAXFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55be8c6.
//
// Solidity: function MAX_FEE_BPS() view returns(uint16)
func (intakeDesk *IntakeDesk) UnpackMAXFEEBPS(data []byte) (uint16, error) {
	out, err := intakeDesk.abi.Unpack("MAX_FEE_BPS", data)
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
func (intakeDesk *IntakeDesk) PackMAXREBIDSECONDS() []byte {
	enc, err := intakeDesk.abi.Pack("MAX_REBID_SECONDS")
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
func (intakeDesk *IntakeDesk) TryPackMAXREBIDSECONDS() ([]byte, error) {
	return intakeDesk.abi.Pack("MAX_REBID_SECONDS")
}

// UnpackMAXREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19c809db.
//
// Solidity: function MAX_REBID_SECONDS() view returns(uint40)
func (intakeDesk *IntakeDesk) UnpackMAXREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := intakeDesk.abi.Unpack("MAX_REBID_SECONDS", data)
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
func (intakeDesk *IntakeDesk) PackMINCOLLATERAL() []byte {
	enc, err := intakeDesk.abi.Pack("MIN_COLLATERAL")
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
func (intakeDesk *IntakeDesk) TryPackMINCOLLATERAL() ([]byte, error) {
	return intakeDesk.abi.Pack("MIN_COLLATERAL")
}

// UnpackMINCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa779648.
//
// Solidity: function MIN_COLLATERAL() view returns(uint96)
func (intakeDesk *IntakeDesk) UnpackMINCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := intakeDesk.abi.Unpack("MIN_COLLATERAL", data)
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
func (intakeDesk *IntakeDesk) PackMULTIPROOF() []byte {
	enc, err := intakeDesk.abi.Pack("MULTI_PROOF")
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
func (intakeDesk *IntakeDesk) TryPackMULTIPROOF() ([]byte, error) {
	return intakeDesk.abi.Pack("MULTI_PROOF")
}

// UnpackMULTIPROOF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b6ad11.
//
// Solidity: function MULTI_PROOF() view returns(address)
func (intakeDesk *IntakeDesk) UnpackMULTIPROOF(data []byte) (common.Address, error) {
	out, err := intakeDesk.abi.Unpack("MULTI_PROOF", data)
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
func (intakeDesk *IntakeDesk) PackORACLE() []byte {
	enc, err := intakeDesk.abi.Pack("ORACLE")
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
func (intakeDesk *IntakeDesk) TryPackORACLE() ([]byte, error) {
	return intakeDesk.abi.Pack("ORACLE")
}

// UnpackORACLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38013f02.
//
// Solidity: function ORACLE() view returns(address)
func (intakeDesk *IntakeDesk) UnpackORACLE(data []byte) (common.Address, error) {
	out, err := intakeDesk.abi.Unpack("ORACLE", data)
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
func (intakeDesk *IntakeDesk) PackREBIDSECONDS() []byte {
	enc, err := intakeDesk.abi.Pack("REBID_SECONDS")
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
func (intakeDesk *IntakeDesk) TryPackREBIDSECONDS() ([]byte, error) {
	return intakeDesk.abi.Pack("REBID_SECONDS")
}

// UnpackREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0db6a52e.
//
// Solidity: function REBID_SECONDS() view returns(uint40)
func (intakeDesk *IntakeDesk) UnpackREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := intakeDesk.abi.Unpack("REBID_SECONDS", data)
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
func (intakeDesk *IntakeDesk) PackTREASURY() []byte {
	enc, err := intakeDesk.abi.Pack("TREASURY")
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
func (intakeDesk *IntakeDesk) TryPackTREASURY() ([]byte, error) {
	return intakeDesk.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (intakeDesk *IntakeDesk) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := intakeDesk.abi.Unpack("TREASURY", data)
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
func (intakeDesk *IntakeDesk) PackWORKERS() []byte {
	enc, err := intakeDesk.abi.Pack("WORKERS")
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
func (intakeDesk *IntakeDesk) TryPackWORKERS() ([]byte, error) {
	return intakeDesk.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (intakeDesk *IntakeDesk) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := intakeDesk.abi.Unpack("WORKERS", data)
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
func (intakeDesk *IntakeDesk) PackAccountIdOf(requester common.Address) []byte {
	enc, err := intakeDesk.abi.Pack("accountIdOf", requester)
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
func (intakeDesk *IntakeDesk) TryPackAccountIdOf(requester common.Address) ([]byte, error) {
	return intakeDesk.abi.Pack("accountIdOf", requester)
}

// UnpackAccountIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad93b0ab.
//
// Solidity: function accountIdOf(address requester) view returns(uint32)
func (intakeDesk *IntakeDesk) UnpackAccountIdOf(data []byte) (uint32, error) {
	out, err := intakeDesk.abi.Unpack("accountIdOf", data)
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
func (intakeDesk *IntakeDesk) PackAnchor(request JobRequest, signature []byte) []byte {
	enc, err := intakeDesk.abi.Pack("anchor", request, signature)
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
func (intakeDesk *IntakeDesk) TryPackAnchor(request JobRequest, signature []byte) ([]byte, error) {
	return intakeDesk.abi.Pack("anchor", request, signature)
}

// UnpackAnchor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44641781.
//
// Solidity: function anchor((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, bytes signature) returns(bytes32 jobId)
func (intakeDesk *IntakeDesk) UnpackAnchor(data []byte) ([32]byte, error) {
	out, err := intakeDesk.abi.Unpack("anchor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (intakeDesk *IntakeDesk) PackAuthority() []byte {
	enc, err := intakeDesk.abi.Pack("authority")
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
func (intakeDesk *IntakeDesk) TryPackAuthority() ([]byte, error) {
	return intakeDesk.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (intakeDesk *IntakeDesk) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := intakeDesk.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cc80b63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address account, address token, uint96 amount) payable returns()
func (intakeDesk *IntakeDesk) PackDeposit(account common.Address, token common.Address, amount *big.Int) []byte {
	enc, err := intakeDesk.abi.Pack("deposit", account, token, amount)
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
func (intakeDesk *IntakeDesk) TryPackDeposit(account common.Address, token common.Address, amount *big.Int) ([]byte, error) {
	return intakeDesk.abi.Pack("deposit", account, token, amount)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (intakeDesk *IntakeDesk) PackIsConsumingScheduledOp() []byte {
	enc, err := intakeDesk.abi.Pack("isConsumingScheduledOp")
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
func (intakeDesk *IntakeDesk) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return intakeDesk.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (intakeDesk *IntakeDesk) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := intakeDesk.abi.Unpack("isConsumingScheduledOp", data)
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
func (intakeDesk *IntakeDesk) PackLastAccountId() []byte {
	enc, err := intakeDesk.abi.Pack("lastAccountId")
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
func (intakeDesk *IntakeDesk) TryPackLastAccountId() ([]byte, error) {
	return intakeDesk.abi.Pack("lastAccountId")
}

// UnpackLastAccountId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x708c3593.
//
// Solidity: function lastAccountId() view returns(uint32)
func (intakeDesk *IntakeDesk) UnpackLastAccountId(data []byte) (uint32, error) {
	out, err := intakeDesk.abi.Unpack("lastAccountId", data)
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
func (intakeDesk *IntakeDesk) PackPaused() []byte {
	enc, err := intakeDesk.abi.Pack("paused")
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
func (intakeDesk *IntakeDesk) TryPackPaused() ([]byte, error) {
	return intakeDesk.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (intakeDesk *IntakeDesk) UnpackPaused(data []byte) (bool, error) {
	out, err := intakeDesk.abi.Unpack("paused", data)
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
func (intakeDesk *IntakeDesk) PackPolicyVer() []byte {
	enc, err := intakeDesk.abi.Pack("policyVer")
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
func (intakeDesk *IntakeDesk) TryPackPolicyVer() ([]byte, error) {
	return intakeDesk.abi.Pack("policyVer")
}

// UnpackPolicyVer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7ee23a9.
//
// Solidity: function policyVer() view returns(uint16)
func (intakeDesk *IntakeDesk) UnpackPolicyVer(data []byte) (uint16, error) {
	out, err := intakeDesk.abi.Unpack("policyVer", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackRequestDepositWithdrawal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cdfce9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestDepositWithdrawal(address token, uint96 amount) returns()
func (intakeDesk *IntakeDesk) PackRequestDepositWithdrawal(token common.Address, amount *big.Int) []byte {
	enc, err := intakeDesk.abi.Pack("requestDepositWithdrawal", token, amount)
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
func (intakeDesk *IntakeDesk) TryPackRequestDepositWithdrawal(token common.Address, amount *big.Int) ([]byte, error) {
	return intakeDesk.abi.Pack("requestDepositWithdrawal", token, amount)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd18b434.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request) returns()
func (intakeDesk *IntakeDesk) PackRevoke(request JobRequest) []byte {
	enc, err := intakeDesk.abi.Pack("revoke", request)
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
func (intakeDesk *IntakeDesk) TryPackRevoke(request JobRequest) ([]byte, error) {
	return intakeDesk.abi.Pack("revoke", request)
}

// PackServes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012de9f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (intakeDesk *IntakeDesk) PackServes(configHash [32]byte, name [32]byte) []byte {
	enc, err := intakeDesk.abi.Pack("serves", configHash, name)
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
func (intakeDesk *IntakeDesk) TryPackServes(configHash [32]byte, name [32]byte) ([]byte, error) {
	return intakeDesk.abi.Pack("serves", configHash, name)
}

// UnpackServes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x012de9f8.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (intakeDesk *IntakeDesk) UnpackServes(data []byte) (bool, error) {
	out, err := intakeDesk.abi.Unpack("serves", data)
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
func (intakeDesk *IntakeDesk) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := intakeDesk.abi.Pack("setAuthority", newAuthority)
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
func (intakeDesk *IntakeDesk) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return intakeDesk.abi.Pack("setAuthority", newAuthority)
}

// PackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPaused(bool paused_) returns()
func (intakeDesk *IntakeDesk) PackSetPaused(paused bool) []byte {
	enc, err := intakeDesk.abi.Pack("setPaused", paused)
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
func (intakeDesk *IntakeDesk) TryPackSetPaused(paused bool) ([]byte, error) {
	return intakeDesk.abi.Pack("setPaused", paused)
}

// PackSetTokenAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f69012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns(uint8 tokenId)
func (intakeDesk *IntakeDesk) PackSetTokenAllowed(token common.Address, allowed bool) []byte {
	enc, err := intakeDesk.abi.Pack("setTokenAllowed", token, allowed)
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
func (intakeDesk *IntakeDesk) TryPackSetTokenAllowed(token common.Address, allowed bool) ([]byte, error) {
	return intakeDesk.abi.Pack("setTokenAllowed", token, allowed)
}

// UnpackSetTokenAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f69012.
//
// Solidity: function setTokenAllowed(address token, bool allowed) returns(uint8 tokenId)
func (intakeDesk *IntakeDesk) UnpackSetTokenAllowed(data []byte) (uint8, error) {
	out, err := intakeDesk.abi.Unpack("setTokenAllowed", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackWithdrawDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51e41700.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawDeposit(address token) returns()
func (intakeDesk *IntakeDesk) PackWithdrawDeposit(token common.Address) []byte {
	enc, err := intakeDesk.abi.Pack("withdrawDeposit", token)
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
func (intakeDesk *IntakeDesk) TryPackWithdrawDeposit(token common.Address) ([]byte, error) {
	return intakeDesk.abi.Pack("withdrawDeposit", token)
}

// IntakeDeskAuthorityUpdated represents a AuthorityUpdated event raised by the IntakeDesk contract.
type IntakeDeskAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const IntakeDeskAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (IntakeDeskAuthorityUpdated) ContractEventName() string {
	return IntakeDeskAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (intakeDesk *IntakeDesk) UnpackAuthorityUpdatedEvent(log *types.Log) (*IntakeDeskAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskDepositWithdrawalRequested represents a DepositWithdrawalRequested event raised by the IntakeDesk contract.
type IntakeDeskDepositWithdrawalRequested struct {
	Account     common.Address
	Token       common.Address
	Leaving     *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const IntakeDeskDepositWithdrawalRequestedEventName = "DepositWithdrawalRequested"

// ContractEventName returns the user-defined event name.
func (IntakeDeskDepositWithdrawalRequested) ContractEventName() string {
	return IntakeDeskDepositWithdrawalRequestedEventName
}

// UnpackDepositWithdrawalRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositWithdrawalRequested(address indexed account, address indexed token, uint256 leaving, uint40 availableAt)
func (intakeDesk *IntakeDesk) UnpackDepositWithdrawalRequestedEvent(log *types.Log) (*IntakeDeskDepositWithdrawalRequested, error) {
	event := "DepositWithdrawalRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskDepositWithdrawalRequested)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskDepositWithdrawn represents a DepositWithdrawn event raised by the IntakeDesk contract.
type IntakeDeskDepositWithdrawn struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IntakeDeskDepositWithdrawnEventName = "DepositWithdrawn"

// ContractEventName returns the user-defined event name.
func (IntakeDeskDepositWithdrawn) ContractEventName() string {
	return IntakeDeskDepositWithdrawnEventName
}

// UnpackDepositWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositWithdrawn(address indexed account, address indexed token, uint256 amount)
func (intakeDesk *IntakeDesk) UnpackDepositWithdrawnEvent(log *types.Log) (*IntakeDeskDepositWithdrawn, error) {
	event := "DepositWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskDepositWithdrawn)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskDeposited represents a Deposited event raised by the IntakeDesk contract.
type IntakeDeskDeposited struct {
	Account common.Address
	Token   common.Address
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IntakeDeskDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (IntakeDeskDeposited) ContractEventName() string {
	return IntakeDeskDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, address indexed token, address indexed from, uint256 amount)
func (intakeDesk *IntakeDesk) UnpackDepositedEvent(log *types.Log) (*IntakeDeskDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskDeposited)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskJobCancelled represents a JobCancelled event raised by the IntakeDesk contract.
type IntakeDeskJobCancelled struct {
	JobId     [32]byte
	Requester common.Address
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IntakeDeskJobCancelledEventName = "JobCancelled"

// ContractEventName returns the user-defined event name.
func (IntakeDeskJobCancelled) ContractEventName() string {
	return IntakeDeskJobCancelledEventName
}

// UnpackJobCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCancelled(bytes32 indexed jobId, address indexed requester, uint256 refund)
func (intakeDesk *IntakeDesk) UnpackJobCancelledEvent(log *types.Log) (*IntakeDeskJobCancelled, error) {
	event := "JobCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskJobCancelled)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskJobPosted represents a JobPosted event raised by the IntakeDesk contract.
type IntakeDeskJobPosted struct {
	JobId     [32]byte
	Requester common.Address
	Request   JobRequest
	Raw       *types.Log // Blockchain specific contextual infos
}

const IntakeDeskJobPostedEventName = "JobPosted"

// ContractEventName returns the user-defined event name.
func (IntakeDeskJobPosted) ContractEventName() string {
	return IntakeDeskJobPostedEventName
}

// UnpackJobPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobPosted(bytes32 indexed jobId, address indexed requester, (address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request)
func (intakeDesk *IntakeDesk) UnpackJobPostedEvent(log *types.Log) (*IntakeDeskJobPosted, error) {
	event := "JobPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskJobPosted)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskPauseChanged represents a PauseChanged event raised by the IntakeDesk contract.
type IntakeDeskPauseChanged struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const IntakeDeskPauseChangedEventName = "PauseChanged"

// ContractEventName returns the user-defined event name.
func (IntakeDeskPauseChanged) ContractEventName() string {
	return IntakeDeskPauseChangedEventName
}

// UnpackPauseChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauseChanged(bool paused)
func (intakeDesk *IntakeDesk) UnpackPauseChangedEvent(log *types.Log) (*IntakeDeskPauseChanged, error) {
	event := "PauseChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskPauseChanged)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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

// IntakeDeskTokenAllowed represents a TokenAllowed event raised by the IntakeDesk contract.
type IntakeDeskTokenAllowed struct {
	TokenId uint8
	Token   common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const IntakeDeskTokenAllowedEventName = "TokenAllowed"

// ContractEventName returns the user-defined event name.
func (IntakeDeskTokenAllowed) ContractEventName() string {
	return IntakeDeskTokenAllowedEventName
}

// UnpackTokenAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenAllowed(uint8 indexed tokenId, address indexed token, bool allowed)
func (intakeDesk *IntakeDesk) UnpackTokenAllowedEvent(log *types.Log) (*IntakeDeskTokenAllowed, error) {
	event := "TokenAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != intakeDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IntakeDeskTokenAllowed)
	if len(log.Data) > 0 {
		if err := intakeDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range intakeDesk.abi.Events[event].Inputs {
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
func (intakeDesk *IntakeDesk) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["BadBiddingWindow"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackBadBiddingWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["BadCallback"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackBadCallbackError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["BadExecutionWindow"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackBadExecutionWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["BadPrices"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackBadPricesError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["BadRamp"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackBadRampError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["CollateralTooLow"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackCollateralTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["DeadlineTooFar"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackDeadlineTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["InsufficientDeposit"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackInsufficientDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["JobExists"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackJobExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["NativeAlwaysAllowed"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackNativeAlwaysAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["NativeTransferFailed"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackNativeTransferFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["NotRequester"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["NotSignedByRequester"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackNotSignedByRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["OnlyDelegated"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackOnlyDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["OpensTooLate"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackOpensTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["ResultTooLarge"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackResultTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["StillLeaving"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackStillLeavingError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["TokenListFull"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackTokenListFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["TokenNotAllowed"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackTokenNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["TooManyRetries"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackTooManyRetriesError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["TransferMismatch"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["UnsupportedAssurance"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackUnsupportedAssuranceError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["UnsupportedKind"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackUnsupportedKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["UnsupportedMode"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackUnsupportedModeError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["WindowTooShort"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["WrongValue"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackZeroAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], intakeDesk.abi.Errors["ZeroCycleLimit"].ID.Bytes()[:4]) {
		return intakeDesk.UnpackZeroCycleLimitError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IntakeDeskAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the IntakeDesk contract.
type IntakeDeskAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func IntakeDeskAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (intakeDesk *IntakeDesk) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*IntakeDeskAccessManagedInvalidAuthority, error) {
	out := new(IntakeDeskAccessManagedInvalidAuthority)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the IntakeDesk contract.
type IntakeDeskAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func IntakeDeskAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (intakeDesk *IntakeDesk) UnpackAccessManagedRequiredDelayError(raw []byte) (*IntakeDeskAccessManagedRequiredDelay, error) {
	out := new(IntakeDeskAccessManagedRequiredDelay)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the IntakeDesk contract.
type IntakeDeskAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func IntakeDeskAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (intakeDesk *IntakeDesk) UnpackAccessManagedUnauthorizedError(raw []byte) (*IntakeDeskAccessManagedUnauthorized, error) {
	out := new(IntakeDeskAccessManagedUnauthorized)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskAmountTooLarge represents a AmountTooLarge error raised by the IntakeDesk contract.
type IntakeDeskAmountTooLarge struct {
	Amount *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 most)
func IntakeDeskAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 most)
func (intakeDesk *IntakeDesk) UnpackAmountTooLargeError(raw []byte) (*IntakeDeskAmountTooLarge, error) {
	out := new(IntakeDeskAmountTooLarge)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskBadBiddingWindow represents a BadBiddingWindow error raised by the IntakeDesk contract.
type IntakeDeskBadBiddingWindow struct {
	BiddingWindow uint32
	Most          uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBiddingWindow(uint32 biddingWindow, uint32 most)
func IntakeDeskBadBiddingWindowErrorID() common.Hash {
	return common.HexToHash("0x1133547619c08c86b73b282362f90f65b36ea3ef14046c2dcfe22a2c0ebfe737")
}

// UnpackBadBiddingWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBiddingWindow(uint32 biddingWindow, uint32 most)
func (intakeDesk *IntakeDesk) UnpackBadBiddingWindowError(raw []byte) (*IntakeDeskBadBiddingWindow, error) {
	out := new(IntakeDeskBadBiddingWindow)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "BadBiddingWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskBadCallback represents a BadCallback error raised by the IntakeDesk contract.
type IntakeDeskBadCallback struct {
	Target   common.Address
	GasLimit uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCallback(address target, uint32 gasLimit)
func IntakeDeskBadCallbackErrorID() common.Hash {
	return common.HexToHash("0x954063d4c801b51115a898312f9bea0594111a1484cd222b04d98385261d8336")
}

// UnpackBadCallbackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCallback(address target, uint32 gasLimit)
func (intakeDesk *IntakeDesk) UnpackBadCallbackError(raw []byte) (*IntakeDeskBadCallback, error) {
	out := new(IntakeDeskBadCallback)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "BadCallback", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskBadConfig represents a BadConfig error raised by the IntakeDesk contract.
type IntakeDeskBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func IntakeDeskBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (intakeDesk *IntakeDesk) UnpackBadConfigError(raw []byte) (*IntakeDeskBadConfig, error) {
	out := new(IntakeDeskBadConfig)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskBadExecutionWindow represents a BadExecutionWindow error raised by the IntakeDesk contract.
type IntakeDeskBadExecutionWindow struct {
	ExecutionWindow uint32
	Least           uint32
	Most            uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadExecutionWindow(uint32 executionWindow, uint32 least, uint32 most)
func IntakeDeskBadExecutionWindowErrorID() common.Hash {
	return common.HexToHash("0x1dc1f6fa9520d2741d99de6c1cd77e9a4e2ff89af5f07c5601bab6fbef16ad59")
}

// UnpackBadExecutionWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadExecutionWindow(uint32 executionWindow, uint32 least, uint32 most)
func (intakeDesk *IntakeDesk) UnpackBadExecutionWindowError(raw []byte) (*IntakeDeskBadExecutionWindow, error) {
	out := new(IntakeDeskBadExecutionWindow)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "BadExecutionWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskBadPrices represents a BadPrices error raised by the IntakeDesk contract.
type IntakeDeskBadPrices struct {
	MinPrice *big.Int
	MaxPrice *big.Int
	FloorFee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPrices(uint96 minPrice, uint96 maxPrice, uint96 floorFee)
func IntakeDeskBadPricesErrorID() common.Hash {
	return common.HexToHash("0x07f60c09c412441fca97735ffafc4f0c7b6f749f8bfd5ded704d9468d4e1e682")
}

// UnpackBadPricesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPrices(uint96 minPrice, uint96 maxPrice, uint96 floorFee)
func (intakeDesk *IntakeDesk) UnpackBadPricesError(raw []byte) (*IntakeDeskBadPrices, error) {
	out := new(IntakeDeskBadPrices)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "BadPrices", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskBadRamp represents a BadRamp error raised by the IntakeDesk contract.
type IntakeDeskBadRamp struct {
	RampSeconds uint32
	Most        uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRamp(uint32 rampSeconds, uint32 most)
func IntakeDeskBadRampErrorID() common.Hash {
	return common.HexToHash("0x87b559bcb6ebebcc4d6ab0cd4eb01f8b2b4959684c012f614455a3011f9e580d")
}

// UnpackBadRampError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRamp(uint32 rampSeconds, uint32 most)
func (intakeDesk *IntakeDesk) UnpackBadRampError(raw []byte) (*IntakeDeskBadRamp, error) {
	out := new(IntakeDeskBadRamp)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "BadRamp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskCollateralTooLow represents a CollateralTooLow error raised by the IntakeDesk contract.
type IntakeDeskCollateralTooLow struct {
	Collateral *big.Int
	Least      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralTooLow(uint96 collateral, uint96 least)
func IntakeDeskCollateralTooLowErrorID() common.Hash {
	return common.HexToHash("0xaa623b9e7051b219fdf694985b8fcebeceacbcfc07c5090fc81ab460b9729fcb")
}

// UnpackCollateralTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralTooLow(uint96 collateral, uint96 least)
func (intakeDesk *IntakeDesk) UnpackCollateralTooLowError(raw []byte) (*IntakeDeskCollateralTooLow, error) {
	out := new(IntakeDeskCollateralTooLow)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "CollateralTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskDeadlineTooFar represents a DeadlineTooFar error raised by the IntakeDesk contract.
type IntakeDeskDeadlineTooFar struct {
	FinalDeadline *big.Int
	Latest        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooFar(uint40 finalDeadline, uint256 latest)
func IntakeDeskDeadlineTooFarErrorID() common.Hash {
	return common.HexToHash("0x2ed96b1926808b4228c46b59d88f80e50ffb768ef0c56c2390824e89d331de27")
}

// UnpackDeadlineTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooFar(uint40 finalDeadline, uint256 latest)
func (intakeDesk *IntakeDesk) UnpackDeadlineTooFarError(raw []byte) (*IntakeDeskDeadlineTooFar, error) {
	out := new(IntakeDeskDeadlineTooFar)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "DeadlineTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskInsufficientDeposit represents a InsufficientDeposit error raised by the IntakeDesk contract.
type IntakeDeskInsufficientDeposit struct {
	Account common.Address
	Token   common.Address
	Deposit *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientDeposit(address account, address token, uint256 deposit, uint256 needed)
func IntakeDeskInsufficientDepositErrorID() common.Hash {
	return common.HexToHash("0xb90e11b5048f99ac3d6e237f237181f33dce0e06e06b80f199cddb206d0426f1")
}

// UnpackInsufficientDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientDeposit(address account, address token, uint256 deposit, uint256 needed)
func (intakeDesk *IntakeDesk) UnpackInsufficientDepositError(raw []byte) (*IntakeDeskInsufficientDeposit, error) {
	out := new(IntakeDeskInsufficientDeposit)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "InsufficientDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskJobExists represents a JobExists error raised by the IntakeDesk contract.
type IntakeDeskJobExists struct {
	JobId  [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobExists(bytes32 jobId, uint8 status)
func IntakeDeskJobExistsErrorID() common.Hash {
	return common.HexToHash("0x7e000630e42ac74d8ca52df73ec0521dec2cec7e113aac0f35a5b64da3c5766b")
}

// UnpackJobExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobExists(bytes32 jobId, uint8 status)
func (intakeDesk *IntakeDesk) UnpackJobExistsError(raw []byte) (*IntakeDeskJobExists, error) {
	out := new(IntakeDeskJobExists)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "JobExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskNativeAlwaysAllowed represents a NativeAlwaysAllowed error raised by the IntakeDesk contract.
type IntakeDeskNativeAlwaysAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeAlwaysAllowed()
func IntakeDeskNativeAlwaysAllowedErrorID() common.Hash {
	return common.HexToHash("0x97b444f2ec0f4da8b4063d733245b695e9541fe805ac79766770b65b118e85d7")
}

// UnpackNativeAlwaysAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeAlwaysAllowed()
func (intakeDesk *IntakeDesk) UnpackNativeAlwaysAllowedError(raw []byte) (*IntakeDeskNativeAlwaysAllowed, error) {
	out := new(IntakeDeskNativeAlwaysAllowed)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "NativeAlwaysAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskNativeTransferFailed represents a NativeTransferFailed error raised by the IntakeDesk contract.
type IntakeDeskNativeTransferFailed struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NativeTransferFailed(address to, uint256 amount)
func IntakeDeskNativeTransferFailedErrorID() common.Hash {
	return common.HexToHash("0xa5b05eec8040da65485bf3ab248b47c42271aa50a9234ed8f116e568dc285cc6")
}

// UnpackNativeTransferFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NativeTransferFailed(address to, uint256 amount)
func (intakeDesk *IntakeDesk) UnpackNativeTransferFailedError(raw []byte) (*IntakeDeskNativeTransferFailed, error) {
	out := new(IntakeDeskNativeTransferFailed)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "NativeTransferFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskNotRequester represents a NotRequester error raised by the IntakeDesk contract.
type IntakeDeskNotRequester struct {
	Caller    common.Address
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequester(address caller, address requester)
func IntakeDeskNotRequesterErrorID() common.Hash {
	return common.HexToHash("0x0691b032b929d76e12873ceb559e6ea1a430f5e6ad588ffca056b6a5a9c89d14")
}

// UnpackNotRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequester(address caller, address requester)
func (intakeDesk *IntakeDesk) UnpackNotRequesterError(raw []byte) (*IntakeDeskNotRequester, error) {
	out := new(IntakeDeskNotRequester)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "NotRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskNotSignedByRequester represents a NotSignedByRequester error raised by the IntakeDesk contract.
type IntakeDeskNotSignedByRequester struct {
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSignedByRequester(address requester)
func IntakeDeskNotSignedByRequesterErrorID() common.Hash {
	return common.HexToHash("0x43c62b5c26a88f23fae4161a9cfd8fa23a09fa68bef446df90892ecf0f0549a7")
}

// UnpackNotSignedByRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSignedByRequester(address requester)
func (intakeDesk *IntakeDesk) UnpackNotSignedByRequesterError(raw []byte) (*IntakeDeskNotSignedByRequester, error) {
	out := new(IntakeDeskNotSignedByRequester)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "NotSignedByRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskNothingToWithdraw represents a NothingToWithdraw error raised by the IntakeDesk contract.
type IntakeDeskNothingToWithdraw struct {
	Account common.Address
	Token   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account, address token)
func IntakeDeskNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xac46653ead99b15185913f0ead179a0b7ea62fb2fd50e49a3e26796b95a2ce9d")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account, address token)
func (intakeDesk *IntakeDesk) UnpackNothingToWithdrawError(raw []byte) (*IntakeDeskNothingToWithdraw, error) {
	out := new(IntakeDeskNothingToWithdraw)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskOnlyDelegated represents a OnlyDelegated error raised by the IntakeDesk contract.
type IntakeDeskOnlyDelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDelegated()
func IntakeDeskOnlyDelegatedErrorID() common.Hash {
	return common.HexToHash("0xa73017b64fd97cb3ff94d3d8c2c04807c98ff120b5733e128530a757b4703cc9")
}

// UnpackOnlyDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDelegated()
func (intakeDesk *IntakeDesk) UnpackOnlyDelegatedError(raw []byte) (*IntakeDeskOnlyDelegated, error) {
	out := new(IntakeDeskOnlyDelegated)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "OnlyDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskOpensTooLate represents a OpensTooLate error raised by the IntakeDesk contract.
type IntakeDeskOpensTooLate struct {
	OpenAt        *big.Int
	FinalDeadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpensTooLate(uint40 openAt, uint40 finalDeadline)
func IntakeDeskOpensTooLateErrorID() common.Hash {
	return common.HexToHash("0xb2aa7da7669dea1c365fc8f0ca88395eec9d193d0ac69487c72d7ed4e74ee7b9")
}

// UnpackOpensTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpensTooLate(uint40 openAt, uint40 finalDeadline)
func (intakeDesk *IntakeDesk) UnpackOpensTooLateError(raw []byte) (*IntakeDeskOpensTooLate, error) {
	out := new(IntakeDeskOpensTooLate)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "OpensTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskPaused represents a Paused error raised by the IntakeDesk contract.
type IntakeDeskPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func IntakeDeskPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (intakeDesk *IntakeDesk) UnpackPausedError(raw []byte) (*IntakeDeskPaused, error) {
	out := new(IntakeDeskPaused)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the IntakeDesk contract.
type IntakeDeskReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func IntakeDeskReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (intakeDesk *IntakeDesk) UnpackReentrancyGuardReentrantCallError(raw []byte) (*IntakeDeskReentrancyGuardReentrantCall, error) {
	out := new(IntakeDeskReentrancyGuardReentrantCall)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskResultTooLarge represents a ResultTooLarge error raised by the IntakeDesk contract.
type IntakeDeskResultTooLarge struct {
	BytesAsked *big.Int
	Limit      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultTooLarge(uint256 bytesAsked, uint256 limit)
func IntakeDeskResultTooLargeErrorID() common.Hash {
	return common.HexToHash("0x834e40177fee407f70e206241fc38eb254e64a18319810f74319ad64d2186093")
}

// UnpackResultTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultTooLarge(uint256 bytesAsked, uint256 limit)
func (intakeDesk *IntakeDesk) UnpackResultTooLargeError(raw []byte) (*IntakeDeskResultTooLarge, error) {
	out := new(IntakeDeskResultTooLarge)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "ResultTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the IntakeDesk contract.
type IntakeDeskSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func IntakeDeskSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (intakeDesk *IntakeDesk) UnpackSafeERC20FailedOperationError(raw []byte) (*IntakeDeskSafeERC20FailedOperation, error) {
	out := new(IntakeDeskSafeERC20FailedOperation)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskStillLeaving represents a StillLeaving error raised by the IntakeDesk contract.
type IntakeDeskStillLeaving struct {
	Account     common.Address
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillLeaving(address account, uint40 availableAt)
func IntakeDeskStillLeavingErrorID() common.Hash {
	return common.HexToHash("0xd4d9d4e39f9d0b20fd4605d9e54a66ea5c8682091f7d6a07a47b01e7d698046e")
}

// UnpackStillLeavingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillLeaving(address account, uint40 availableAt)
func (intakeDesk *IntakeDesk) UnpackStillLeavingError(raw []byte) (*IntakeDeskStillLeaving, error) {
	out := new(IntakeDeskStillLeaving)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "StillLeaving", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskTokenListFull represents a TokenListFull error raised by the IntakeDesk contract.
type IntakeDeskTokenListFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenListFull()
func IntakeDeskTokenListFullErrorID() common.Hash {
	return common.HexToHash("0x94aa1ea6b5337bde4ae5301f3a6c0a3eecea7fe7bf5a750ffaa4b10f61370766")
}

// UnpackTokenListFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenListFull()
func (intakeDesk *IntakeDesk) UnpackTokenListFullError(raw []byte) (*IntakeDeskTokenListFull, error) {
	out := new(IntakeDeskTokenListFull)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "TokenListFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskTokenNotAllowed represents a TokenNotAllowed error raised by the IntakeDesk contract.
type IntakeDeskTokenNotAllowed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotAllowed(address token)
func IntakeDeskTokenNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x94403b7099477045d56a4ad621224a9a16fcb7e4b0d02e508215a9bf747a12d4")
}

// UnpackTokenNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotAllowed(address token)
func (intakeDesk *IntakeDesk) UnpackTokenNotAllowedError(raw []byte) (*IntakeDeskTokenNotAllowed, error) {
	out := new(IntakeDeskTokenNotAllowed)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "TokenNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskTooManyRetries represents a TooManyRetries error raised by the IntakeDesk contract.
type IntakeDeskTooManyRetries struct {
	Retries uint8
	Most    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyRetries(uint8 retries, uint8 most)
func IntakeDeskTooManyRetriesErrorID() common.Hash {
	return common.HexToHash("0x766a221ec82e392cf027b1b2d042bac9d57768c0db72642da9f2323fa1b7a55e")
}

// UnpackTooManyRetriesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyRetries(uint8 retries, uint8 most)
func (intakeDesk *IntakeDesk) UnpackTooManyRetriesError(raw []byte) (*IntakeDeskTooManyRetries, error) {
	out := new(IntakeDeskTooManyRetries)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "TooManyRetries", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskTransferMismatch represents a TransferMismatch error raised by the IntakeDesk contract.
type IntakeDeskTransferMismatch struct {
	Token common.Address
	Asked *big.Int
	Got   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferMismatch(address token, uint256 asked, uint256 got)
func IntakeDeskTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0x43a670fe9d91ae06f8743a509c9506421387085eb2dcea76a023949f85b2d966")
}

// UnpackTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferMismatch(address token, uint256 asked, uint256 got)
func (intakeDesk *IntakeDesk) UnpackTransferMismatchError(raw []byte) (*IntakeDeskTransferMismatch, error) {
	out := new(IntakeDeskTransferMismatch)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskUnsupportedAssurance represents a UnsupportedAssurance error raised by the IntakeDesk contract.
type IntakeDeskUnsupportedAssurance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedAssurance()
func IntakeDeskUnsupportedAssuranceErrorID() common.Hash {
	return common.HexToHash("0xa41f2f2a9942f90101b342a0e8f4565ba205e2731c9859a9a94e3d2c6fe546e2")
}

// UnpackUnsupportedAssuranceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedAssurance()
func (intakeDesk *IntakeDesk) UnpackUnsupportedAssuranceError(raw []byte) (*IntakeDeskUnsupportedAssurance, error) {
	out := new(IntakeDeskUnsupportedAssurance)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "UnsupportedAssurance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskUnsupportedKind represents a UnsupportedKind error raised by the IntakeDesk contract.
type IntakeDeskUnsupportedKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedKind(uint8 kind)
func IntakeDeskUnsupportedKindErrorID() common.Hash {
	return common.HexToHash("0x68efdae8168ceca3d38660c2d894570d5fa13779ca0d190f595a11ad63267e6a")
}

// UnpackUnsupportedKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedKind(uint8 kind)
func (intakeDesk *IntakeDesk) UnpackUnsupportedKindError(raw []byte) (*IntakeDeskUnsupportedKind, error) {
	out := new(IntakeDeskUnsupportedKind)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "UnsupportedKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskUnsupportedMode represents a UnsupportedMode error raised by the IntakeDesk contract.
type IntakeDeskUnsupportedMode struct {
	Mode uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedMode(uint8 mode)
func IntakeDeskUnsupportedModeErrorID() common.Hash {
	return common.HexToHash("0xe2d10d22c4ed625d82c28944d517bd5579c72ea8361c6c4ae81beac9ad1783a2")
}

// UnpackUnsupportedModeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedMode(uint8 mode)
func (intakeDesk *IntakeDesk) UnpackUnsupportedModeError(raw []byte) (*IntakeDeskUnsupportedMode, error) {
	out := new(IntakeDeskUnsupportedMode)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "UnsupportedMode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskWindowTooShort represents a WindowTooShort error raised by the IntakeDesk contract.
type IntakeDeskWindowTooShort struct {
	CycleLimit      uint64
	MinKHz          uint32
	ExecutionWindow uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooShort(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow)
func IntakeDeskWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x8c7554d20e6757cac904a2512e815cf56718d5689ccffc743fe094bf53f6ec57")
}

// UnpackWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooShort(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow)
func (intakeDesk *IntakeDesk) UnpackWindowTooShortError(raw []byte) (*IntakeDeskWindowTooShort, error) {
	out := new(IntakeDeskWindowTooShort)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "WindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskWrongValue represents a WrongValue error raised by the IntakeDesk contract.
type IntakeDeskWrongValue struct {
	Sent   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongValue(uint256 sent, uint256 needed)
func IntakeDeskWrongValueErrorID() common.Hash {
	return common.HexToHash("0x195a3ca12ac3744ef64727effb118b3b203c382e49c7a7d24d450eae5e3b889a")
}

// UnpackWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongValue(uint256 sent, uint256 needed)
func (intakeDesk *IntakeDesk) UnpackWrongValueError(raw []byte) (*IntakeDeskWrongValue, error) {
	out := new(IntakeDeskWrongValue)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "WrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskZeroAmount represents a ZeroAmount error raised by the IntakeDesk contract.
type IntakeDeskZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func IntakeDeskZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (intakeDesk *IntakeDesk) UnpackZeroAmountError(raw []byte) (*IntakeDeskZeroAmount, error) {
	out := new(IntakeDeskZeroAmount)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IntakeDeskZeroCycleLimit represents a ZeroCycleLimit error raised by the IntakeDesk contract.
type IntakeDeskZeroCycleLimit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCycleLimit()
func IntakeDeskZeroCycleLimitErrorID() common.Hash {
	return common.HexToHash("0xe41d6783d2b98377af8d23042e537ab389944be5e0d4f4b97c4d68ad99246734")
}

// UnpackZeroCycleLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCycleLimit()
func (intakeDesk *IntakeDesk) UnpackZeroCycleLimitError(raw []byte) (*IntakeDeskZeroCycleLimit, error) {
	out := new(IntakeDeskZeroCycleLimit)
	if err := intakeDesk.abi.UnpackIntoInterface(out, "ZeroCycleLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}
