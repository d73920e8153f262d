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

// Permit is an auto generated low-level Go binding around an user-defined struct.
type Permit struct {
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structMarketBase.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rebidSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CONFIG_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DEPOSIT_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ERC1271_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"anchor\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastAccountId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postJobWithPermit\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structPermit\",\"components\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestDepositWithdrawal\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"serves\",\"inputs\":[{\"name\":\"configHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPaused\",\"inputs\":[{\"name\":\"paused_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTokenAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawDeposit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositWithdrawalRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"leaving\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DepositWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobCancelled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobPosted\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"request\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structJobRequest\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"tuple\",\"internalType\":\"structWork\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"programDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxResultBytes\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"programUri\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"inputUri\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"requirements\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PauseChanged\",\"inputs\":[{\"name\":\"paused\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenAllowed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadBiddingWindow\",\"inputs\":[{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadCallback\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadExecutionWindow\",\"inputs\":[{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPrices\",\"inputs\":[{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"BadRamp\",\"inputs\":[{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"CollateralTooLow\",\"inputs\":[{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"least\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooFar\",\"inputs\":[{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientDeposit\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"JobExists\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"NativeAlwaysAllowed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NativeTransferFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRequester\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotSignedByRequester\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpensTooLate\",\"inputs\":[{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"Paused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ResultTooLarge\",\"inputs\":[{\"name\":\"bytesAsked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillLeaving\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TokenListFull\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenNotAllowed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooManyRetries\",\"inputs\":[{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"most\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnsupportedAssurance\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnsupportedKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnsupportedMode\",\"inputs\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WindowTooShort\",\"inputs\":[{\"name\":\"cycleLimit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongValue\",\"inputs\":[{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroCycleLimit\",\"inputs\":[]}]",
	ID:  "IntakeDesk",
	Bin: "0x6102406040525f805461ffff60b01b1916600160b01b1790553061020052348015610028575f5ffd5b50604051613d6d380380613d6d8339810160408190526100479161033a565b818165696e74616b6560d01b82828161005f81610250565b505f6101f461ffff168260a0015161ffff161115801561008b575060c08201516001600160601b031615155b80156100ad57506001600160501b0380168260c001516001600160601b031611155b80156100c5575060808201516001600160a01b031615155b80156100e757506201518064ffffffffff1682610100015164ffffffffff1611155b905080610107576040516301f30c8760e21b815260040160405180910390fd5b81516001600160a01b039081166080908152602080850151831660a0908152604080870151851660c09081526060880151861660e0908152948801519095166101009081529187015161ffff1661012052938601516001600160601b0316610140529185015164ffffffffff908116610160529185015190911661018052905161019391849101610419565b60408051601f1981840301815282825280516020918201206101a0526060948501517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918401919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69183019190915246938201849052608082015260a090206101c052506101e05250610220525061050392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146102b7575f5ffd5b50565b80516102c5816102a3565b919050565b60405161012081016001600160401b03811182821017156102f957634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146102c5575f5ffd5b80516001600160601b03811681146102c5575f5ffd5b805164ffffffffff811681146102c5575f5ffd5b5f5f82840361014081121561034d575f5ffd5b8351610358816102a3565b9250610120601f198201121561036c575f5ffd5b506103756102ca565b610381602085016102ba565b815261038f604085016102ba565b60208201526103a0606085016102ba565b60408201526103b1608085016102ba565b60608201526103c260a085016102ba565b60808201526103d360c085016102ff565b60a08201526103e460e08501610310565b60c08201526103f66101008501610326565b60e08201526104086101208501610326565b610100820152809150509250929050565b81516001600160a01b03168152602080830151610120830191610446908401826001600160a01b03169052565b50604083015161046160408401826001600160a01b03169052565b50606083015161047c60608401826001600160a01b03169052565b50608083015161049760808401826001600160a01b03169052565b5060a08301516104ad60a084018261ffff169052565b5060c08301516104c860c08401826001600160601b03169052565b5060e08301516104e160e084018264ffffffffff169052565b506101008301516104fc61010084018264ffffffffff169052565b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161379a6105d35f395f6106f401525f818161072a015281816108b10152818161095a01528181610af101528181610c3801528181610e9a0152818161103c015261124501525f50505f50505f818161062501526106ca01525f61020e01525f61041a01525f818161068d01526114f101525f6105a401525f61034301525f61037601525f6103a901525f61046c01525f610257015261379a5ff3fe6080604052600436106101c5575f3560e01c8063527f5039116100f2578063ad93b0ab11610092578063d28cb06f11610062578063d28cb06f14610614578063d55be8c614610647578063d7ee23a91461065c578063fa7796481461067c575f5ffd5b8063ad93b0ab14610562578063bf333f2c14610593578063bf7e214f146105d9578063cd18b434146105f5575f5ffd5b80637a9e5e4b116100cd5780637a9e5e4b146104e45780638cc80b63146105035780638fb3603714610516578063ab94fd7714610543575f5ffd5b8063527f50391461045b5780635c975abb1461048e578063708c3593146104ad575f5ffd5b80631ef4d6c3116101685780633cdfce9a116101385780633cdfce9a146103cb57806344641781146103ea5780635053882d1461040957806351e417001461043c575f5ffd5b80631ef4d6c31461031d5780632d2c55651461033257806332b6ad111461036557806338013f0214610398575f5ffd5b806313f93ff4116101a357806313f93ff41461029157806315f69012146102b557806316c38b3c146102e657806319c809db14610307575f5ffd5b8063012de9f8146101c95780630db6a52e146101fd578063109a411c14610246575b5f5ffd5b3480156101d4575f5ffd5b506101e86101e3366004612e41565b6106c7565b60405190151581526020015b60405180910390f35b348015610208575f5ffd5b506102307f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101f4565b348015610251575f5ffd5b506102797f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f4565b34801561029c575f5ffd5b506102a762030d4081565b6040519081526020016101f4565b3480156102c0575f5ffd5b506102d46102cf366004612e8b565b61071f565b60405160ff90911681526020016101f4565b3480156102f1575f5ffd5b50610305610300366004612ebc565b6108a7565b005b348015610312575f5ffd5b506102306201518081565b348015610328575f5ffd5b50610230610e1081565b34801561033d575f5ffd5b506102797f000000000000000000000000000000000000000000000000000000000000000081565b348015610370575f5ffd5b506102797f000000000000000000000000000000000000000000000000000000000000000081565b3480156103a3575f5ffd5b506102797f000000000000000000000000000000000000000000000000000000000000000081565b3480156103d6575f5ffd5b506103056103e5366004612eeb565b610950565b3480156103f5575f5ffd5b506102a7610404366004612f24565b610ae6565b348015610414575f5ffd5b506102307f000000000000000000000000000000000000000000000000000000000000000081565b348015610447575f5ffd5b50610305610456366004612fbc565b610c2e565b348015610466575f5ffd5b506102797f000000000000000000000000000000000000000000000000000000000000000081565b348015610499575f5ffd5b505f546101e890600160a81b900460ff1681565b3480156104b8575f5ffd5b505f546104cf90600160c01b900463ffffffff1681565b60405163ffffffff90911681526020016101f4565b3480156104ef575f5ffd5b506103056104fe366004612fbc565b610e18565b610305610511366004612fd5565b610e90565b348015610521575f5ffd5b5061052a61100f565b6040516001600160e01b031990911681526020016101f4565b34801561054e575f5ffd5b506102a761055d366004613015565b611031565b34801561056d575f5ffd5b506104cf61057c366004612fbc565b60046020525f908152604090205463ffffffff1681565b34801561059e575f5ffd5b506105c67f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016101f4565b3480156105e4575f5ffd5b505f546001600160a01b0316610279565b348015610600575f5ffd5b5061030561060f36600461306b565b61123b565b34801561061f575f5ffd5b506102a77f000000000000000000000000000000000000000000000000000000000000000081565b348015610652575f5ffd5b506105c66101f481565b348015610667575f5ffd5b505f546105c690600160b01b900461ffff1681565b348015610687575f5ffd5b506106af7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016101f4565b5f7f00000000000000000000000000000000000000000000000000000000000000008314801561071657507f000000000000000000000000000000000000000000000000000000000000000082145b90505b92915050565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610769576040516353980bdb60e11b815260040160405180910390fd5b610775335b5f36611333565b6001600160a01b03831661079c57604051634bda227960e11b815260040160405180910390fd5b6001600160a01b0383165f9081526009602052604081208054909160ff90911690036108415760085460ff10156107e657604051634a550f5360e11b815260040160405180910390fd5b60088054825460ff191660ff90911617825580546001810182555f919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30180546001600160a01b0319166001600160a01b0386161790555b8054831515610100810261ff00198316811784556040519182526001600160a01b0387169260ff918216911617907f22e5d6d7b9ed9c3e5eef705e8e90ff9b27bc305fbb3e53d3876260a5dada2e999060200160405180910390a35460ff169392505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036108f0576040516353980bdb60e11b815260040160405180910390fd5b6108f93361076e565b5f8054821515600160a81b0260ff60a81b199091161790556040517f8fb6c181ee25a520cf3dd6565006ef91229fcfe5a989566c2a3b8c115570cec59061094590831515815260200190565b60405180910390a150565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610999576040516353980bdb60e11b815260040160405180910390fd5b5f6109a383611422565b9050805f01516001600160601b0316826001600160601b031611156109ed57805160405163b90e11b560e01b81526109e4913391869190869060040161309d565b60405180910390fd5b6001600160601b0382166020820181905215610a1457610a0f610e10426130e5565b610a16565b5f5b64ffffffffff9081166040838101918252335f818152600760209081528382206001600160a01b038a16808452600983528584205460ff1684529082529184902087518154838a01519751909816600160c01b810264ffffffffff60c01b196001600160601b03998a16600160601b026001600160c01b0319909b16938a1693909317999099179190911697909717905583519488168552840194909452917f35774468983de404c1b61cdbb495ff6bbdc2261c82fbe6a33dbc39d8259865c891015b60405180910390a3505050565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610b30576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff1615610b5a576040516313d0ff5960e31b815260040160405180910390fd5b610b62612d95565b5f610b6d86836114d8565b9093509050610b8a610b826020880188612fbc565b848787611640565b610bc057610b9b6020870187612fbc565b6040516310f18ad760e21b81526001600160a01b0390911660048201526024016109e4565b610bd7610bd06020880188612fbc565b82846116c2565b610be46020870187612fbc565b6001600160a01b0316837fc123e8034b0ae7da4651186af2a4e66053577feef3414b1d0a779607b46b86c288604051610c1d91906134d0565b60405180910390a350509392505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610c77576040516353980bdb60e11b815260040160405180910390fd5b610c7f61182b565b5f610c8982611422565b60208101519091506001600160601b0381165f03610ccb57604051635623329f60e11b81523360048201526001600160a01b03841660248201526044016109e4565b816040015164ffffffffff16421015610d0c57604080830151905163d4d9d4e360e01b815233600482015264ffffffffff90911660248201526044016109e4565b80825f01818151610d1d919061356c565b6001600160601b039081169091525f6040808601828152602080880184815233808652600783528486206001600160a01b038c16808852600985528688205460ff168852935294849020895181549251945164ffffffffff16600160c01b0264ffffffffff60c01b19958916600160601b026001600160c01b03199094169190981617919091179290921694909417905551919250907f2cd6435b1b961c13f55202979edd0765a809f69a539d8a477436c94c1211e43e90610def9085906001600160601b0391909116815260200190565b60405180910390a3610e0b3384836001600160601b0316611862565b5050610e156118cb565b50565b5f5433906001600160a01b03168114610e4e5760405162d1953b60e31b81526001600160a01b03821660048201526024016109e4565b816001600160a01b03163b5f03610e83576040516361798f2f60e11b81526001600160a01b03831660048201526024016109e4565b610e8c826118f5565b5050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610ed9576040516353980bdb60e11b815260040160405180910390fd5b806001600160601b03165f03610f0257604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b0383165f90815260076020526040812081610f2385611942565b60ff16815260208101919091526040015f9081208054909250610f52906001600160601b03808616911661358b565b90506001600160601b03811115610f8c57604051637f16270360e01b8152600481018290526001600160601b0360248201526044016109e4565b81546bffffffffffffffffffffffff19166001600160601b03828116919091178355604051908416815233906001600160a01b0386811691908816907f4174a9435a04d04d274c76779cad136a41fde6937c56241c09ab9d3c7064a1a99060200160405180910390a461100884846001600160601b03166119c1565b5050505050565b5f8054600160a01b900460ff1661102557505f90565b50638fb3603760e01b90565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361107b576040516353980bdb60e11b815260040160405180910390fd5b5f54600160a81b900460ff16156110a5576040516313d0ff5960e31b815260040160405180910390fd5b6110b26020840184612fbc565b6001600160a01b0316336001600160a01b03161461110457336110d86020850185612fbc565b604051630348d81960e11b81526001600160a01b039283166004820152911660248201526044016109e4565b61110c612d95565b5f61111785836114d8565b90935090506111268386611a1e565b6001600160a01b0381166111655761016082015160405163195a3ca160e01b81525f60048201526001600160601b0390911660248201526044016109e4565b6101608201516001600160a01b0382169063d505accf9033903090883561119260408b0160208c0161359e565b604080516001600160e01b031960e089901b1681526001600160a01b0396871660048201529590941660248601526001600160601b039092166044850152606484015260ff16608483015287013560a4820152606087013560c482015260e4015f604051808303815f87803b158015611209575f5ffd5b505af192505050801561121a575060015b50611233818361016001516001600160601b03166119c1565b505092915050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611284576040516353980bdb60e11b815260040160405180910390fd5b6112916020820182612fbc565b6001600160a01b0316336001600160a01b0316146112b757336110d86020830183612fbc565b5f6112c182611a63565b90506112cb612d95565b600781526112d833611acc565b63ffffffff9081166101408301525f8381526001602052604090206112ff918390611b6a16565b6040515f8152339083907fadb7f3d9bfcbcdbdb516ea3395cac981e65d074a4c6007d3c0458250b93c7a4890602001610ad9565b5f5f6113666113495f546001600160a01b031690565b863061135860045f898b6135cb565b611361916135f2565b611c27565b91509150816110085763ffffffff8116156113ff575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906113c09088908890889060040161362a565b5f604051808303815f87803b1580156113d7575f5ffd5b505af11580156113e9573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506110089050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016109e4565b604080516060810182525f80825260208201819052918101829052908061144884611cb9565b91509150806114755760405163094403b760e41b81526001600160a01b03851660048201526024016109e4565b50335f90815260076020908152604080832060ff94909416835292815290829020825160608101845290546001600160601b038082168352600160601b82041692820192909252600160c01b90910464ffffffffff169181019190915292915050565b5f5f5f6114e88561020001611cf1565b905061151585827f0000000000000000000000000000000000000000000000000000000000000000611db6565b6001600160601b031661016087015260ff16606086015264ffffffffff166101808501528051915061154682611942565b60ff1660e085015261155785611a63565b60018552925061156f6101408601610120870161359e565b60ff1660208501526115846040860186613657565b61159290602081019061359e565b60ff90811660408601526101408201511660a08501525f54600160b01b900461ffff166101008501526115d06115cb6020870187612fbc565b611acc565b63ffffffff90811661014086015261012082015164ffffffffff166101a086015261010082015181166101c08601525f848152600160205260409020611618918690611b6a16565b600260ff16846020015160ff160361163857611638838661012001611ea1565b509250929050565b5f5f5f61164e868686611f1b565b5090925090505f816003811115611667576116676135b7565b1480156116855750866001600160a01b0316826001600160a01b0316145b15611695576001925050506116ba565b6001600160a01b0387163b158015906116b557506116b587878787611f62565b925050505b949350505050565b6001600160a01b0383165f90815260076020908152604080832060e085015160ff168452825291829020825160608101845290546001600160601b03808216808452600160601b8304821694840194909452600160c01b90910464ffffffffff1693820193909352610160840151909216111561175e57805161016083015160405163b90e11b560e01b81526109e4928792879260040161309d565b6101608201518151829061177390839061356c565b6001600160601b03908116909152825160208401519082169116111590506117a65780516001600160601b031660208201525b6001600160a01b039093165f90815260076020908152604080832060e09094015160ff168352928152908290208451815492860151939095015164ffffffffff16600160c01b0264ffffffffff60c01b196001600160601b03948516600160601b026001600160c01b0319909416949096169390931791909117939093161790915550565b611833611fd1565b61186060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612011565b565b6001600160a01b0382161561188a576118856001600160a01b0383168483612018565b505050565b5f5f5f5f5f85885af19050806118c55760405163296c17bb60e21b81526001600160a01b0385166004820152602481018390526044016109e4565b50505050565b6118605f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061185a565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610945565b5f6001600160a01b03821661195857505f919050565b6001600160a01b0382165f9081526009602090815260409182902082518084019093525460ff80821684526101009091041615159082018190526119ba5760405163094403b760e41b81526001600160a01b03841660048201526024016109e4565b5192915050565b6001600160a01b03821615806119d7575f6119d9565b815b3414611a0f5734816119eb575f6119ed565b825b60405163195a3ca160e01b8152600481019290925260248201526044016109e4565b8061188557611885838361204d565b5f7fc123e8034b0ae7da4651186af2a4e66053577feef3414b1d0a779607b46b86c2905060405182360360208252808460208401373385846020840185a35050505050565b5f611a75611a708361218d565b612242565b5f81815260016020526040812091925090611a8f906122e8565b90505f816008811115611aa457611aa46135b7565b14611ac65781816040516307e0006360e41b81526004016109e4929190613675565b50919050565b6001600160a01b0381165f9081526004602052604090205463ffffffff168015611af557919050565b5f8054601890611b1190600160c01b900463ffffffff166136a5565b825463ffffffff8083166101009490940a848102910219909116179092556001600160a01b039093165f818152600460209081526040808320805463ffffffff1916881790559582526005905293909320929092555090565b8051602082015160041b81179050604082015160081b811790506060820151600c1b81179050608082015160101b8117905060a082015160141b8117905060c082015160181b8117905060e0820151601c1b8117905061010082015160241b8117905061012082015160341b8117905061014082015160421b8117905061016082015160621b811790506101808201518060b21b82179150806101a08401510360d41b82179150506101c082015160ea1b81179050808355505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611caf575f516020805191945081901c150291505b5094509492505050565b6001600160a01b0381165f9081526009602052604081205460ff169081151580611cea57506001600160a01b038316155b9050915091565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810191909152610160828237604081015160208201511760808201516060830151178117905061010082015160e08301511760c08301511761012083015160a0840151178260601c845160a01c1792508160201c8160281c1783179250505061014082015160081c811715611ac6575f5ffd5b5f808036611dc76040880188613657565b90506001611dd8602083018361359e565b60ff1614611e0c57611ded602082018261359e565b604051630d1dfb5d60e31b815260ff90911660048201526024016109e4565b5f611e306101208901611e2560c0850160a086016136c9565b896101400151612300565b9094509050611e42610360890161249b565b15611e4e576001841793505b611e59878783612529565b9250611e64876126a8565b9450611e96611e7960a08401608085016136e2565b611e8b6101208b016101008c016136c9565b896101000151612872565b505093509350939050565b5f8281526002602090815260409182902091611ec29190840190840161359e565b611ed2606084016040850161359e565b611ee260e0850160c086016136c9565b835465ffffffffff0019166201000063ffffffff929092169190910261ff0019161761010060ff928316021760ff191691161790555050565b5f80806041849003611f4f578435602086013560408701355f1a611f41898285856128f7565b955095509550505050611f59565b505f915060029050825b93509350939050565b5f5f848484604051602401611f79939291906136fb565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b908117825283519394509262030d4092915f91908b85fa825f5114601f3d11821616945050505050949350505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561186057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b61202583838360016129bf565b61188557604051635274afe760e01b81526001600160a01b03841660048201526024016109e4565b61205561182b565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015612099573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120bd9190613714565b90506120d46001600160a01b038416333085612a21565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038616906370a0823190602401602060405180830381865afa15801561211a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061213e9190613714565b612148919061372b565b9050828114612183576040516321d3387f60e11b81526001600160a01b038516600482015260248101849052604481018290526064016109e4565b5050610e8c6118cb565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b1816121c56121c06040860186613657565b612a57565b90505f6121d485606001612acc565b90505f6121e48661012001612b01565b90505f6121f48761020001612b2f565b90505f6122048861036001612b5d565b905060405186815260408960208301376060810195909552608085019390935260a084019190915260c083015260e082015261010090209392505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc68183015246606082015230608082015260a09020905161190160f01b8152600281019190915260228101829052604290205f90610719565b80545f90600f166008811115610719576107196135b7565b5f80806002612312602088018861359e565b60ff161490508015816123355750600161232f602088018861359e565b60ff1614155b1561236657612347602087018761359e565b604051637168869160e11b815260ff90911660048201526024016109e4565b5f816123755762018000612379565b6104005b9050808663ffffffff1611156123b15760405163834e401760e01b815263ffffffff87166004820152602481018290526044016109e4565b5f826123be57600f6123c0565b5f5b90508060ff168660ff1611156123f657604051633b35110f60e11b815260ff8088166004830152821660248201526044016109e4565b61040063ffffffff881611801561240c57600295505b5f84806124165750815b6124435760408a013560208b01351760808b013560608c0135171760c08b013560a08c013517171561244d565b61244d8a86612b8b565b90508061246d5760405163520f979560e11b815260040160405180910390fd5b84612479576001612489565b61248960608b0160408c0161359e565b60ff1695505050505050935093915050565b5f80806124ab6020850185612fbc565b6124bb60408601602087016136c9565b6001600160a01b03821615159450909250905063ffffffff81161515831415806124ed5750620f424063ffffffff8216115b156125225760405163255018f560e21b81526001600160a01b038316600482015263ffffffff821660248201526044016109e4565b5050919050565b5f5f84602001516001600160601b031685606001516001600160601b03161115801561256f575084604001516001600160601b031685602001516001600160601b031611155b9050801580612589575060408501516001600160601b0316155b156125d1576020850151604080870151606088015191516307f60c0960e01b81526001600160601b0393841660048201529083166024820152911660448201526064016109e4565b836001600160601b031685608001516001600160601b031610156126215760808501516040516355311dcf60e11b81526001600160601b03918216600482015290851660248201526044016109e4565b5f8386604001516001600160601b03160290505f86608001516001600160601b0316821161265c5786608001516001600160601b031661265e565b815b905069ffffffffffffffffffff81111561269e57604051637f16270360e01b81526004810182905269ffffffffffffffffffff60248201526044016109e4565b5095945050505050565b5f81610100015163ffffffff165f14806126d5575062093a8063ffffffff1682610100015163ffffffff16115b1561271257610100820151604051630ee0fb7d60e11b815263ffffffff90911660048201526001602482015262093a8060448201526064016109e4565b6201518063ffffffff168260c0015163ffffffff16111561275d5760c0820151604051630899aa3b60e11b815263ffffffff90911660048201526201518060248201526044016109e4565b62278d0063ffffffff168260e0015163ffffffff1611156127a85760e08201516040516321ed566f60e21b815263ffffffff909116600482015262278d0060248201526044016109e4565b5f428360a0015164ffffffffff16116127c157426127ce565b8260a0015164ffffffffff165b90505f5f62278d00420191508460c0015163ffffffff16830190508185610120015164ffffffffff16111561282d57610120850151604051632ed96b1960e01b815264ffffffffff9091166004820152602481018390526044016109e4565b84610120015164ffffffffff168111156116ba5761012085015160405163b2aa7da760e01b815264ffffffffff808616600483015290911660248201526044016109e4565b8267ffffffffffffffff165f0361289c5760405163e41d678360e01b815260040160405180910390fd5b63ffffffff828116908216026103e80267ffffffffffffffff84168110156118c55760405163463aaa6960e11b815267ffffffffffffffff8516600482015263ffffffff8085166024830152831660448201526064016109e4565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561293057505f915060039050826129b5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612981573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166129ac57505f9250600191508290506129b5565b92505f91508190505b9450945094915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612a15578383151615612a09573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612a2f848484846001612ce1565b6118c557604051635274afe760e01b81526001600160a01b03851660048201526024016109e4565b5f7fbf76f4c577e71ab7a7de26d14874d33e1ae5b006086a7f8fa752380b3b47741481612a8f612a8a60c086018661373e565b612d4e565b90505f612aa2612a8a60e087018761373e565b905060405183815260c086602083013760e081019290925261010082015261012090209392505050565b5f81612afa7fd0364065d496aeaaec305acc36d9b68a7f681bb37605f465ce620ed69c802f53826006612d5b565b9392505050565b5f81612afa7fe18413fd858f94644fa796873ed42954a320188cabfc79911021f117c0a33e98826007612d5b565b5f81612afa7f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b612d5b565b5f81612afa7f6bc40bc0470d6d5b91a79d5bd68b0b510c54ec98a9311aa87dbe3103e8173b8e826002612d5b565b5f610e10612b9f60e0850160c086016136c9565b63ffffffff161080612bc8575062093a80612bc060e0850160c086016136c9565b63ffffffff16115b80612be55750612bde60a0840160808501613781565b61ffff1615155b15612bf157505f610719565b5f80612c03604086016020870161359e565b612c13606087016040880161359e565b90925090505f612c2960c0870160a08801613781565b905084612c7457612c40608087016060880161359e565b8284171760ff165f148015612c58575061ffff811615155b8015612c6a575061138861ffff821611155b9350505050610719565b61ffff8116158015612c89575060018260ff16115b8015612c995750600760ff831611155b8015612ca7575060ff831615155b8015612cb957508160ff168360ff1611155b8015612cd757506003612cd2608088016060890161359e565b60ff16145b9695505050505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612d3d578383151615612d31573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f61071683838381612d7f565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b5f60405182848701823791909120949350505050565b604080516102a08101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102809091015290565b5f5f60408385031215612e52575f5ffd5b50508035926020909101359150565b80356001600160a01b0381168114612e77575f5ffd5b919050565b80358015158114612e77575f5ffd5b5f5f60408385031215612e9c575f5ffd5b612ea583612e61565b9150612eb360208401612e7c565b90509250929050565b5f60208284031215612ecc575f5ffd5b61071682612e7c565b80356001600160601b0381168114612e77575f5ffd5b5f5f60408385031215612efc575f5ffd5b612f0583612e61565b9150612eb360208401612ed5565b5f6103a08284031215611ac6575f5ffd5b5f5f5f60408486031215612f36575f5ffd5b833567ffffffffffffffff811115612f4c575f5ffd5b612f5886828701612f13565b935050602084013567ffffffffffffffff811115612f74575f5ffd5b8401601f81018613612f84575f5ffd5b803567ffffffffffffffff811115612f9a575f5ffd5b866020828401011115612fab575f5ffd5b939660209190910195509293505050565b5f60208284031215612fcc575f5ffd5b61071682612e61565b5f5f5f60608486031215612fe7575f5ffd5b612ff084612e61565b9250612ffe60208501612e61565b915061300c60408501612ed5565b90509250925092565b5f5f82840360a0811215613027575f5ffd5b833567ffffffffffffffff81111561303d575f5ffd5b61304986828701612f13565b9350506080601f198201121561305d575f5ffd5b506020830190509250929050565b5f6020828403121561307b575f5ffd5b813567ffffffffffffffff811115613091575f5ffd5b6116ba84828501612f13565b6001600160a01b0394851681529290931660208301526001600160601b039081166040830152909116606082015260800190565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff8181168382160190811115610719576107196130d1565b803560ff81168114612e77575f5ffd5b803567ffffffffffffffff81168114612e77575f5ffd5b803563ffffffff81168114612e77575f5ffd5b5f5f8335601e19843603018112613151575f5ffd5b830160208101925035905067ffffffffffffffff811115613170575f5ffd5b80360382131561317e575f5ffd5b9250929050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60ff6131b882613102565b1682526020818101359083015260408082013590830152606080820135908301525f6131e660808301613112565b67ffffffffffffffff16608084015261320160a08301613129565b63ffffffff1660a084015261321960c083018361313c565b61010060c086015261323061010086018284613185565b91505061324060e084018461313c565b85830360e0870152612cd7838284613185565b803561ffff81168114612e77575f5ffd5b60ff61326f82613102565b16825261ffff61328160208301613253565b16602083015261ffff61329660408301613253565b16604083015263ffffffff6132ad60608301613129565b16606083015263ffffffff6132c460808301613129565b16608083015263ffffffff6132db60a08301613129565b1660a08301525050565b60ff6132f082613102565b16825260ff61330160208301613102565b16602083015260ff61331560408301613102565b16604083015260ff61332960608301613102565b16606083015261ffff61333e60808301613253565b16608083015261335060a08201613253565b61ffff1660a083015261336560c08201613129565b63ffffffff811660c0840152505050565b803564ffffffffff81168114612e77575f5ffd5b6133a48261339783612e61565b6001600160a01b03169052565b6133b060208201612ed5565b6001600160601b031660208301526133ca60408201612ed5565b6001600160601b031660408301526133e460608201612ed5565b6001600160601b031660608301526133fe60808201612ed5565b6001600160601b0316608083015261341860a08201613376565b64ffffffffff1660a083015261343060c08201613129565b63ffffffff1660c083015261344760e08201613129565b63ffffffff1660e083015261345f6101008201613129565b63ffffffff166101008301526134786101208201613376565b64ffffffffff166101208301526134926101408201613102565b60ff8116610140840152505050565b6001600160a01b036134b282612e61565b16825263ffffffff6134c660208301613129565b1660208301525050565b602081526001600160a01b036134e583612e61565b166020820152602082013560408201525f604083013560fe1984360301811261350c575f5ffd5b6103a060608401526135246103c084018583016131ad565b90506135366080840160608601613264565b613548610140840161012086016132e5565b61355a6102208401610200860161338a565b612afa610380840161036086016134a1565b6001600160601b038281168282160390811115610719576107196130d1565b80820180821115610719576107196130d1565b5f602082840312156135ae575f5ffd5b61071682613102565b634e487b7160e01b5f52602160045260245ffd5b5f5f858511156135d9575f5ffd5b838611156135e5575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613623576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f9061364e9083018486613185565b95945050505050565b5f823560fe1983360301811261366b575f5ffd5b9190910192915050565b828152604081016009831061369857634e487b7160e01b5f52602160045260245ffd5b8260208301529392505050565b5f63ffffffff821663ffffffff81036136c0576136c06130d1565b60010192915050565b5f602082840312156136d9575f5ffd5b61071682613129565b5f602082840312156136f2575f5ffd5b61071682613112565b838152604060208201525f61364e604083018486613185565b5f60208284031215613724575f5ffd5b5051919050565b81810381811115610719576107196130d1565b5f5f8335601e19843603018112613753575f5ffd5b83018035915067ffffffffffffffff82111561376d575f5ffd5b60200191503681900382131561317e575f5ffd5b5f60208284031215613791575f5ffd5b6107168261325356",
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

// PackPostJobWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab94fd77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postJobWithPermit((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 jobId)
func (intakeDesk *IntakeDesk) PackPostJobWithPermit(request JobRequest, permit Permit) []byte {
	enc, err := intakeDesk.abi.Pack("postJobWithPermit", request, permit)
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
func (intakeDesk *IntakeDesk) TryPackPostJobWithPermit(request JobRequest, permit Permit) ([]byte, error) {
	return intakeDesk.abi.Pack("postJobWithPermit", request, permit)
}

// UnpackPostJobWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab94fd77.
//
// Solidity: function postJobWithPermit((address,uint256,(uint8,bytes32,bytes32,bytes32,uint64,uint32,string,string),(uint8,uint16,uint16,uint32,uint32,uint32),(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) request, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 jobId)
func (intakeDesk *IntakeDesk) UnpackPostJobWithPermit(data []byte) ([32]byte, error) {
	out, err := intakeDesk.abi.Unpack("postJobWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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
