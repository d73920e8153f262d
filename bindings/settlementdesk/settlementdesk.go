// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package settlementdesk binds the contract SettlementDesk: generated from its ABI, never edited.
package settlementdesk

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

// BatchItem is an auto generated low-level Go binding around an user-defined struct.
type BatchItem struct {
	JobId        [32]byte
	Program      [32]byte
	InputDigest  [32]byte
	Cycles       uint64
	Outcome      uint8
	PublicValues []byte
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

// SettlementDeskMetaData contains all meta data concerning the SettlementDesk contract.
var SettlementDeskMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structMarketBase.Config\",\"components\":[{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"oracle\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"},{\"name\":\"multiProof\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minCollateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"fallbackDelay\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"rebidSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CALLBACK_MARGIN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CONFIG_HASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FALLBACK_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MULTI_PROOF\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ORACLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractISchedulerOracle\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REBID_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountIdOf\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliverBatch\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structBatchItem[]\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deliverOpened\",\"inputs\":[{\"name\":\"delivery\",\"type\":\"tuple\",\"internalType\":\"structDelivery\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structSettlementTerms\",\"components\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requirementsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"assurance\",\"type\":\"tuple\",\"internalType\":\"structAssurance\",\"components\":[{\"name\":\"mode\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"replicas\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"distinct\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"auditBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"reserveBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structOffer\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"maxPrice\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"floorFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"collateral\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"openAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"biddingWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rampSeconds\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"executionWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finalDeadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"retries\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"callback\",\"type\":\"tuple\",\"internalType\":\"structCallback\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gasLimit\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandResult\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"excuse\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalise\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastAccountId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"policyVer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"serves\",\"inputs\":[{\"name\":\"configHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CallbackDone\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"success\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DeliverySkipped\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumJobStatus\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobExcused\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobFinalised\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refund\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobHeld\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobSettled\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumOutcome\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"fee\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumReached\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaDelivered\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReplicaEnded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultDemanded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultPublished\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ResultStated\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumOutcome\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"paid\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"reserve\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundEnded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"why\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"slashed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bidEnd\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadOutcome\",\"inputs\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Late\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"MixedBatch\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"first\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotEnoughGas\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotExcusable\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"enclaveId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotExpired\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRequester\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingDelivered\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ResultDigestMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ResultTooLarge\",\"inputs\":[{\"name\":\"bytesAsked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StatementMismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownJob\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WindowOpen\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"WindowOver\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"WrongEntry\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongReplicaState\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"replica\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongRound\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"given\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"enumJobStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTerms\",\"inputs\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "SettlementDesk",
	Bin: "0x6102406040525f805461ffff60b01b1916600160b01b1790553061020052348015610028575f5ffd5b506040516156153803806156158339810160408190526100479161033e565b8181691cd95d1d1b195b595b9d60b21b82828161006381610254565b505f6101f461ffff168260a0015161ffff161115801561008f575060c08201516001600160601b031615155b80156100b157506001600160501b0380168260c001516001600160601b031611155b80156100c9575060808201516001600160a01b031615155b80156100eb57506201518064ffffffffff1682610100015164ffffffffff1611155b90508061010b576040516301f30c8760e21b815260040160405180910390fd5b81516001600160a01b039081166080908152602080850151831660a0908152604080870151851660c09081526060880151861660e0908152948801519095166101009081529187015161ffff1661012052938601516001600160601b0316610140529185015164ffffffffff90811661016052918501519091166101805290516101979184910161041d565b60408051601f1981840301815282825280516020918201206101a0526060948501517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7918401919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69183019190915246938201849052608082015260a090206101c052506101e05250610220525061050792505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146102bb575f5ffd5b50565b80516102c9816102a7565b919050565b60405161012081016001600160401b03811182821017156102fd57634e487b7160e01b5f52604160045260245ffd5b60405290565b805161ffff811681146102c9575f5ffd5b80516001600160601b03811681146102c9575f5ffd5b805164ffffffffff811681146102c9575f5ffd5b5f5f828403610140811215610351575f5ffd5b835161035c816102a7565b9250610120601f1982011215610370575f5ffd5b506103796102ce565b610385602085016102be565b8152610393604085016102be565b60208201526103a4606085016102be565b60408201526103b5608085016102be565b60608201526103c660a085016102be565b60808201526103d760c08501610303565b60a08201526103e860e08501610314565b60c08201526103fa610100850161032a565b60e082015261040c610120850161032a565b610100820152809150509250929050565b81516001600160a01b0316815260208083015161012083019161044a908401826001600160a01b03169052565b50604083015161046560408401826001600160a01b03169052565b50606083015161048060608401826001600160a01b03169052565b50608083015161049b60808401826001600160a01b03169052565b5060a08301516104b160a084018261ffff169052565b5060c08301516104cc60c08401826001600160601b03169052565b5060e08301516104e560e084018264ffffffffff169052565b5061010083015161050061010084018264ffffffffff169052565b5092915050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e0516102005161022051614f826106935f395f61055f01525f8181610594015281816106c901528181610af101528181610c0701528181610e4001528181610eb201526111f201525f6130ed01525f61314201525f818161048e015261053501525f81816102010152818161252a01526125ad01525f61030f01525f6104f801525f818161043101528181612e2d015261300801525f8181610287015281816119f60152612e8c01525f81816102ae015261311701525f6102d501525f8181610336015281816109d801528181610f7b015281816122e10152818161241301528181612678015281816128cb015281816129a80152818161363a01526145f001525f818161023e01528181610a83015281816124a20152818161271701528181612a6c01528181612b8801528181612cf101528181612d770152818161352701528181613ca501528181613f8d0152818161434901526146a80152614f825ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c806370a74532116100f3578063c644179811610093578063d7ee23a91161006e578063d7ee23a9146104b9578063df9016a0146104cd578063fa18f823146104e0578063fa779648146104f3575f5ffd5b8063c644179814610476578063d28cb06f14610489578063d55be8c6146104b0575f5ffd5b806393f66137116100ce57806393f66137146103f0578063ad93b0ab14610407578063bf333f2c1461042c578063bf7e214f14610466575f5ffd5b806370a74532146103a95780637a9e5e4b146103bc5780638fb36037146103cf575f5ffd5b806338013f021161015e578063527f503911610139578063527f5039146103315780635c975abb1461035857806360b242771461036b578063708c35931461037e575f5ffd5b806338013f02146102d05780633dfebd00146102f75780635053882d1461030a575f5ffd5b8063109a411c11610199578063109a411c1461023957806319c809db146102785780632d2c55651461028257806332b6ad11146102a9575f5ffd5b8063012de9f8146101bf57806308dff881146101e75780630db6a52e146101fc575b5f5ffd5b6101d26101cd3660046148de565b610532565b60405190151581526020015b60405180910390f35b6101fa6101f53660046148fe565b61058a565b005b6102237f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101de565b6102607f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101de565b6102236201518081565b6102607f000000000000000000000000000000000000000000000000000000000000000081565b6102607f000000000000000000000000000000000000000000000000000000000000000081565b6102607f000000000000000000000000000000000000000000000000000000000000000081565b6101fa61030536600461496e565b6106bf565b6102237f000000000000000000000000000000000000000000000000000000000000000081565b6102607f000000000000000000000000000000000000000000000000000000000000000081565b5f546101d290600160a81b900460ff1681565b6101fa610379366004614a22565b610ae7565b5f5461039490600160c01b900463ffffffff1681565b60405163ffffffff90911681526020016101de565b6101fa6103b7366004614a7f565b610bfd565b6101fa6103ca366004614ac7565b610da0565b6103d7610e14565b6040516001600160e01b031990911681526020016101de565b6103f9614e2081565b6040519081526020016101de565b610394610415366004614ac7565b60046020525f908152604090205463ffffffff1681565b6104537f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016101de565b5f546001600160a01b0316610260565b6101fa6104843660046148fe565b610e36565b6103f97f000000000000000000000000000000000000000000000000000000000000000081565b6104536101f481565b5f5461045390600160b01b900461ffff1681565b6101fa6104db3660046148fe565b610ea8565b6101fa6104ee3660046148fe565b6111e8565b61051a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016101de565b5f7f00000000000000000000000000000000000000000000000000000000000000008314801561058157507f000000000000000000000000000000000000000000000000000000000000000082145b90505b92915050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036105d3576040516353980bdb60e11b815260040160405180910390fd5b6105db6147df565b5f8281526001602052604090206105f290826113a3565b5f60038251600881111561060857610608614ae2565b1480610626575060048251600881111561062457610624614ae2565b145b90508061063c5761063c83835f015160036114e1565b600260ff16826020015160ff160361065d576106588383611534565b505050565b81610260015164ffffffffff1642116106a5576102608201516040516399a05a3960e01b81526004810185905264ffffffffff90911660248201526044015b60405180910390fd5b6106588383600885606001511660ff165f14611677565b50565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610708576040516353980bdb60e11b815260040160405180910390fd5b5f8390036107295760405163c2e5347d60e01b815260040160405180910390fd5b61077b6040518061010001604052805f6001600160a01b031681526020015f63ffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f60ff1681525090565b6001600160a01b03861681525f8467ffffffffffffffff8111156107a1576107a1614af6565b6040519080825280602002602001820160405280156107ca578160200160208202803683370190505b5090506107d56147df565b6107dd61488b565b6001600160a01b03891660408201525f5b87811015610953576108378360015f8c8c8681811061080f5761080f614b0a565b90506020028101906108219190614b1e565b35815260208101919091526040015f20906113a3565b61086582848b8b8581811061084e5761084e614b0a565b90506020028101906108609190614b1e565b61172e565b84828151811061087757610877614b0a565b602090810291909101015260028351600881111561089757610897614ae2565b1415806108af575082610260015164ffffffffff1642115b15610918578888828181106108c6576108c6614b0a565b90506020028101906108d89190614b1e565b83516040519135917f334283c2602d7752ae1d92ad8663bf29e3d29055a9122690775b4de35ac620199161090b91614b50565b60405180910390a261094b565b61094b85848b8b8581811061092f5761092f614b0a565b90506020028101906109419190614b1e565b8560c001516117d1565b6001016107ee565b5083608001515f036109785760405163f2ce93c560e01b815260040160405180910390fd5b610981846119db565b5f61099561098e85611a34565b8888611ab4565b6020860151604080880151905163e560eb0b60e01b815263ffffffff90921660048301526001600160a01b03808416602484015260448301919091529192505f917f0000000000000000000000000000000000000000000000000000000000000000169063e560eb0b906064016020604051808303815f875af1158015610a1e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a429190614b6f565b606087015160405163eeaa78f760e01b81526001600160a01b038e8116600483015263ffffffff8416602483015260448201929092525f60648201529192507f0000000000000000000000000000000000000000000000000000000000000000169063eeaa78f7906084015f604051808303815f87803b158015610ac4575f5ffd5b505af1158015610ad6573d5f5f3e3d5ffd5b505050505050505050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610b30576040516353980bdb60e11b815260040160405180910390fd5b610b38611b08565b8135610b426147df565b5f828152600160205260409020610b5990826113a3565b5f610b6b610b6685611b3f565b611bef565b9050828114610b97576040516333c2d8bf60e01b8152600481018490526024810182905260440161069c565b6001600260ff16836020015160ff1603610bce57610bc78684610bc26101e089016101c08a01614b8a565b611c1c565b9050610bd9565b610bd9868685611d50565b8015610bed57610bed86866102c001611e75565b50505050610bf9611fcb565b5050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610c46576040516353980bdb60e11b815260040160405180910390fd5b5f610c5084611ff5565b905080610260015164ffffffffff16421115610c965761026081015160405163076517b160e01b81526004810186905264ffffffffff909116602482015260440161069c565b62018000821115610cc65760405163834e401760e01b81526004810183905262018000602482015260440161069c565b5f60028484604051610cd9929190614bb0565b602060405180830381855afa158015610cf4573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190610d179190614bbf565b5f86815260036020526040902054909150808214610d52576040516306e0e43160e31b8152600481018290526024810183905260440161069c565b857fd3ddc2df129b37ec54b582b44edbce2282050d0e3538470e6ad3469c7560e5ef8686604051610d84929190614bfe565b60405180910390a2610d9886846001611677565b505050505050565b5f5433906001600160a01b03168114610dd65760405162d1953b60e31b81526001600160a01b038216600482015260240161069c565b816001600160a01b03163b5f03610e0b576040516361798f2f60e11b81526001600160a01b038316600482015260240161069c565b610bf98261204c565b5f8054600160a01b900460ff16610e2a57505f90565b50638fb3603760e01b90565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610e7f576040516353980bdb60e11b815260040160405180910390fd5b610e876147df565b5f828152600160205260409020610e9e90826113a3565b610bf9828261209f565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610ef1576040516353980bdb60e11b815260040160405180910390fd5b610ef96147df565b5f828152600160205260409020610f1090826113a3565b600260ff16816020015160ff1603610f2c57610bf98282612230565b600281516008811115610f4157610f41614ae2565b14610f5557610f5582825f015160026114e1565b6101e0810151604051600161572f60e81b0319815263ffffffff90911660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ffa8d10090602401602060405180830381865afa158015610fc8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fec9190614bbf565b90505f819003611025576101e0820151604051630f6f031b60e11b81526004810185905263ffffffff909116602482015260440161069c565b6101e082015161020083015160808401515f611040846123e1565b90505f611068876080015160ff168860a0015160ff16896101a0015164ffffffffff16612513565b90505f8161107b5787610160015161107d565b5f5b90505f61108a898361255a565b905082156110b75761109b89612590565b5f8a81526001602052604090206110b2908a6125e8565b6110cf565b5f8a81526001602052604090206110cf906008612644565b821561115c57836001600160a01b0316816001600160a01b03168b7f1edab62089a6f10bd85b0d7b56f3a036cb2a56a08b9fa3526ab6b2b94d3bd308885f8e610180015160405161114f9392919060ff93909316835266195e18dd5cd95960ca1b6020840152604083019190915264ffffffffff16606082015260800190565b60405180910390a46111bd565b836001600160a01b0316816001600160a01b03168b7f979ff61a7da0f003914f485b2cd9734ce53f1bcabc63f0612bad281d295dc81f8b866040516111b49291909182526001600160601b0316602082015260400190565b60405180910390a45b6111cd87878b6102400151612652565b826111dc576111dc8982612772565b50505050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611231576040516353980bdb60e11b815260040160405180910390fd5b5f61123b82611ff5565b90505f61125e82610140015163ffffffff165f9081526005602052604090205490565b9050336001600160a01b0382161461129a57604051630348d81960e11b81523360048201526001600160a01b038216602482015260440161069c565b6060820151600816156112c3576040516371fc1b5360e01b81526004810184905260240161069c565b81610260015164ffffffffff164211156113075761026082015160405163076517b160e01b81526004810185905264ffffffffff909116602482015260440161069c565b60608201805160081760ff1690526101c082015161132b9063ffffffff1642614c25565b64ffffffffff166102608301525f83815260016020526040902061134f90836125e8565b61026082015160405164ffffffffff90911681526001600160a01b0382169084907fa1b762ba4f18ab3ba64e73cb0a7a0261e4577cd492f3f94eb0338d1ad3d3e202906020015b60405180910390a3505050565b8154600f81168252600f8160041c166020830152600f8160081c166040830152600f81600c1c166060830152600f8160101c166080830152600f8160141c1660a0830152600f8160181c1660c083015260ff81601c1c1660e083015261ffff8160241c16610100830152613fff8160341c1661012083015263ffffffff8160421c1661014083015269ffffffffffffffffffff8160621c166101608301526403ffffffff8160b21c1680610180840152623fffff8260d41c1681016101a084015250620fffff8160ea1c166101c08301526001830154905063ffffffff81166101e083015260ff8160201c1661020083015269ffffffffffffffffffff8160281c1661022083015269ffffffffffffffffffff8160781c166102408301526403ffffffff8160c81c166102608301528060ea1c610280830152505050565b5f8260088111156114f4576114f4614ae2565b036115155760405163e498a48160e01b81526004810184905260240161069c565b82828260405163520e0b0760e11b815260040161069c93929190614c42565b5f8281526002602052604081209060048351600881111561155757611557614ae2565b1490505f8161156e5761156983612786565b611575565b8361026001515b90508064ffffffffff1642116115ae576040516399a05a3960e01b81526004810186905264ffffffffff8216602482015260440161069c565b816115ba5760056115bd565b60085b849060088111156115d0576115d0614ae2565b908160088111156115e3576115e3614ae2565b9052506101608401515f6115f7868361255a565b5f8881526001602052604090209091506116119087612820565b604080515f8082526001600160601b0385166020830152916001600160a01b038416918a917f497c9024304772dd6ada83d1ecff7ba6a8367dafaadc0735e0c730c7170cdbb0910160405180910390a461166d87878784612834565b5050505050505050565b5f611686836101e001516123e1565b90505f82156116a35761169f8483866101600151612e17565b5090505b6101608401515f6116b4868361255a565b5f8881526001602052604090209091506116cf906005612644565b604080516001600160601b038086168252841660208201526001600160a01b0380871692908416918a917f497c9024304772dd6ada83d1ecff7ba6a8367dafaadc0735e0c730c7170cdbb091015b60405180910390a450505050505050565b8035835260808083015160ff90811660208087019190915260408086015190921660608701528301359185019190915281013560a0808501919091525f906117819061177c90840184614c63565b612ec7565b60c08501526117966080830160608401614ca6565b67ffffffffffffffff1660e08501526117b560a0830160808401614ccd565b60ff166101008501526117c784612f02565b90505b9392505050565b81356117dd8482612f40565b6117f66117f060a0850160808601614ccd565b5f612f7f565b61182f5761180a60a0840160808501614ccd565b6040516350f65e8d60e01b815260ff90911660048201525f602482015260440161069c565b846020015163ffffffff165f03611852576101e084015163ffffffff1660208601525b846020015163ffffffff16846101e0015163ffffffff16146118a9576101e08401516020860151604051630bdd5b8f60e01b81526004810184905263ffffffff92831660248201529116604482015260640161069c565b5f5f6118b58787612fc2565b915091505f6118c98788610160015161255a565b5f8581526001602052604090209091506118e4906005612644565b86610200015160ff16886040018181516118fe9190614ced565b9052506102408701516060890180516001600160601b0390921691611924908390614ced565b90525060808801805161193690614d00565b905287516001600160a01b03908116908216857fe9a82e33c39979f2ef86c9af8c40ff12cad610f89df774556b9e64baccc7df7561197a60a08b0160808c01614ccd565b60ff16600381111561198e5761198e614ae2565b8961199f60808d0160608e01614ca6565b5f8a8a8f8060a001906119b29190614c63565b6040516119c6989796959493929190614d28565b60405180910390a461166d87895f0151612772565b6119f1815f01518260e001518360a001516130a4565b611a247f00000000000000000000000000000000000000000000000000000000000000008260e001518360c001516130a4565b5f60c0820181905260a090910152565b5f7f0d8367103da6fc0b4ddba349dbefb64587f188dbe054494c3ee7d000d1a3b3a882604051602001611a679190614d96565b60405160208183030381529060405280519060200120604051602001611a97929190918252602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f5f611ac9611ac2866130e9565b8585613187565b5090925090505f816003811115611ae257611ae2614ae2565b14611b0057604051635cd5d23360e01b815260040160405180910390fd5b509392505050565b611b106131ce565b611b3d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061320e565b565b5f7f139e01ada0141814f31d2ac1a06447518a8739fee09ec7cf80bdcb81a45e42b1611b6e6020840184614ac7565b836020013584604001358560600135611b8987608001613215565b611b968861016001613243565b611ba3896102c001613271565b6040805160208101999099526001600160a01b03909716968801969096526060870194909452608086019290925260a085015260c084015260e083015261010082015261012001611a97565b5f610584611bfc3061329f565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80611c2785613329565b80515f818152600260205260408120929350909190611c4788888461337e565b90505f600388516008811115611c5f57611c5f614ae2565b149050801581611c7c5750825460ff16611c798484613793565b10155b95508515611d0357611c90848985856137e8565b61014088015163ffffffff165f908152600560205260409020546001600160a01b0316847fc792cabaca2c3d8b59df0603014824c24ee9d8eedb62344999b1a1418c6b993d8760c001518c806101600190611ceb9190614c63565b604051611cfa93929190614dcb565b60405180910390a35b8080611d0c5750855b15611d2257611d1d8489858a613832565b611d2d565b611d2d8489856138e1565b5f848152600160205260409020611d4490896125e8565b50505050509392505050565b5f611d5a84613329565b9050600282516008811115611d7157611d71614ae2565b14611d865780518251611d86919060026114e1565b81610260015164ffffffffff16421115611dcb578051610260830151604051634fec9ebd60e11b8152600481019290925264ffffffffff16602482015260440161069c565b6102208201516101008201515f91611df491611def6101e088016101c08901614b8a565b6139a9565b60608401519091505f9060021615801590611e1c5750611e18610160870187614c63565b1590505b8015611e4c575060c08301517fe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85514155b90508015611e6857611e63868660800186856139d8565b610d98565b610d98848488855f613ac0565b5f611e836020830183614ac7565b90506001600160a01b038116611e9857505050565b5f611ea284613329565b805161010082015160c08301519293505f92611ec2610160890189614c63565b604051602401611ed6959493929190614de4565b60408051601f19818403018152918152602080830180516001600160e01b0316639c399fcd60e01b1790529192505f91611f14918701908701614e17565b63ffffffff1690505f603f611f2b614e2084614ced565b611f36906040614e32565b611f409190614e49565b9050805a1015611f6f575a604051634fd394c160e11b815260048101919091526024810182905260440161069c565b5f5f5f8551602087015f8a88f1855160405182151581529192506001600160a01b038816917f173d82e671fe68e21ba7586f0e3de0cd87ea5511ebeb3e31c1e3d3333e082ccd9060200160405180910390a35050505050505050565b611b3d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b37565b611ffd6147df565b612008826003613b6e565b602081015190915060ff1660011461204757604051638c21867d60e01b8152600481018390526766696e616c69736560c01b602482015260440161069c565b919050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f828152600260205260408120906120b682612786565b90506001835160088111156120cd576120cd614ae2565b1480156120ec57508064ffffffffff16836101a0015164ffffffffff16115b156120f957506101a08201515b8064ffffffffff16421161213c578361211a64ffffffffff83166001614ced565b604051638c50924160e01b81526004810192909252602482015260440161069c565b61214583613bc5565b61214e83613bf0565b6101608301515f61215f858361255a565b90505f61216e87878785612834565b9050801561217d576006612180565b60085b8690600881111561219357612193614ae2565b908160088111156121a6576121a6614ae2565b9052505f8781526001602052604090206121c09087612820565b5f6001600160a01b0316826001600160a01b0316887f6c7a11413448d4055411b5c8cf76e28e9c0904d592b5a8e004017894d03034a3868a61024001516001600160601b0316866122119190614e32565b604080516001600160601b03909316835260208301919091520161171d565b805161223b90613c2b565b61224e5761224e82825f015160026114e1565b5f82815260026020526040812090805b600283015460ff8216101561238f575f836002018260ff168154811061228657612286614b0a565b5f9182526020909120600290910201905060018154600160481b900460ff1660078111156122b6576122b6614ae2565b146122c1575061237f565b8054604051600161572f60e81b0319815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ffa8d10090602401602060405180830381865afa15801561232e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123529190614bbf565b5f0361235e575061237f565b6123718683836005896102400151613c7e565b5061237b83614d00565b9250505b61238881614e68565b905061225e565b50805f036123b957604051630f6f031b60e11b8152600481018590525f602482015260440161069c565b6123c48484846138e1565b5f8481526001602052604090206123db90846125e8565b50505050565b5f8163ffffffff165f036123f657505f919050565b6040516316bd778f60e31b815263ffffffff831660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b5ebbc78906024016040805180830381865afa15801561245f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124839190614e86565b50604051630bcd65bd60e41b815263ffffffff821660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa1580156124ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ca9190614ec7565b5f82841080156117c757508161255064ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001642614ced565b1115949350505050565b5f81836101600181815161256e9190614ee2565b6001600160601b031690525061014083015160e0840151610581919084613dc5565b600181526080810180516125a390614e68565b60ff1690526125d27f000000000000000000000000000000000000000000000000000000000000000042614c25565b64ffffffffff166101808201526106bc81613bf0565b6125f28282613e62565b6101e081015161020082015160201b8117905061022082015160281b8117905061024082015160781b8117905061026082015160c81b8117905061028082015160ea1b81179050806001840155505050565b610bf982835f015483613f1f565b604051633517413b60e01b815263ffffffff8416600482015260ff831660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633517413b906044016020604051808303815f875af11580156126c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126ea9190614b6f565b6040516360e0a09560e11b815263ffffffff821660048201526001600160601b03841660248201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063c1c1412a906044015f604051808303815f87803b158015612760575f5ffd5b505af115801561166d573d5f5f3e3d5ffd5b610bf98260c0015183610240015183613f5d565b5f805b600283015481101561281a575f8360020182815481106127ab576127ab614b0a565b5f9182526020909120600290910201905060018154600160481b900460ff1660078111156127db576127db614ae2565b1480156127f95750805464ffffffffff808516600160b81b90920416115b15612811578054600160b81b900464ffffffffff1692505b50600101612789565b50919050565b61282a8282613e62565b505f600190910155565b5f5f612841846002614066565b90508015155f5b600286015460ff82161015612b44575f866002018260ff168154811061287057612870614b0a565b5f9182526020909120600290910201905060018154600160481b900460ff1660078111156128a0576128a0614ae2565b146128ab5750612b34565b8054604051600161572f60e81b0319815263ffffffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ffa8d10090602401602060405180830381865afa158015612918573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061293c9190614bbf565b1561295b5761295489838360058c6102400151613c7e565b5050612b34565b8054690600000000000000000060ff60481b19821617808355604051633517413b60e01b815263ffffffff909216600483015260ff600160401b9091041660248201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633517413b906044016020604051808303815f875af11580156129ee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a129190614b6f565b50805461024089015160405163c5acf8a560e01b815264010000000090920463ffffffff1660048301526001600160601b031660248201526001600160a01b03878116604483015233606483015284151560848301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063c5acf8a59060a4016020604051808303815f875af1158015612ab4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ad89190614ec7565b90506001600160a01b03811660ff84168b7f5b62c6fac792dcb76c62d53e7b78c6ddf670ae2d7c467814166a23d794af3ede60066040805160ff90921682525f60208301520160405180910390a4612b2f86614d00565b955050505b612b3d81614e68565b9050612848565b505f818015612b5257508315155b612b5c575f612bf9565b610240870151604051631655ea4760e21b8152600481018690526001600160601b0390911660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635957a91c90604401602060405180830381865afa158015612bd5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bf99190614bbf565b90505f82612c07575f612c11565b612c118483614e49565b90505f5b600288015460ff82161015612d5c575f886002018260ff1681548110612c3d57612c3d614b0a565b5f9182526020909120600290910201905060048154600160481b900460ff166007811115612c6d57612c6d614ae2565b03612c8b57612c858b838360048e6102400151613c7e565b50612d4b565b60028154600160481b900460ff166007811115612caa57612caa614ae2565b03612d4b575f612cc38c848460078f6102400151613c7e565b90508315612d4957604051633a7e2d2360e01b81526001600160a01b038281166004830152602482018690527f00000000000000000000000000000000000000000000000000000000000000001690633a7e2d23906044015f604051808303815f87803b158015612d32575f5ffd5b505af1158015612d44573d5f5f3e3d5ffd5b505050505b505b50612d5581614e68565b9050612c15565b50612d678482614e32565b8214612e0b576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016633a7e2d2387612da78785614e32565b612db19086614f01565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015612df4575f5ffd5b505af1158015612e06573d5f5f3e3d5ffd5b505050505b50505050949350505050565b610160830180516127106001600160601b0384167f000000000000000000000000000000000000000000000000000000000000000061ffff160204808403929091849190612e66908390614ee2565b6001600160601b0390811690915260e0870151612e879250869185166130a4565b612ebf7f00000000000000000000000000000000000000000000000000000000000000008660e00151836001600160601b03166130a4565b935093915050565b5f610400821115612ef65760405163834e401760e01b815260048101839052610400602482015260440161069c565b61058183835f816140e0565b6040517f14fd20c7f19c6fff5bfd76d3277600836ee752624180e557170dae4887050a718082525f9161014084602083015e61016090209392505050565b612f49826140fa565b610bf957604051638c21867d60e01b8152600481018290526c19195b1a5d995c93dc195b9959609a1b602482015260440161069c565b5f60011960ff841601612f9b575063ffffffff81161515610584565b63ffffffff8216158015610581575060ff8316600114806105815750505060ff1660031490565b5f5f8360e0015160ff168360e0015160ff1614612ff057612fe2846119db565b60e08084015160ff16908501525b6130348361022001516127106001600160601b0382167f000000000000000000000000000000000000000000000000000000000000000061ffff1602049081900391565b6102208501516101608601805193955091935091613053908390614ee2565b6001600160601b0390811690915260a086018051918516925090613078908390614ced565b90525060c0840180516001600160601b0383169190613098908390614ced565b90525090939092509050565b8015610658576001600160a01b0383165f90815260066020908152604080832060ff86168452909152812080548392906130df908490614ced565b9091555050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000046146131405761313b7f000000000000000000000000000000000000000000000000000000000000000061329f565b613162565b7f00000000000000000000000000000000000000000000000000000000000000005b60405161190160f01b81526002810182905260228101859052604290209091506117ca565b5f808060418490036131bb578435602086013560408701355f1a6131ad8982858561411a565b9550955095505050506131c5565b505f915060029050825b93509350939050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611b3d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f816117ca7fe18413fd858f94644fa796873ed42954a320188cabfc79911021f117c0a33e988260076141e2565b5f816117ca7f3f49a54df627f9ddfcc7c26f222c65242be43d310f46eea1841810460f5736e182600b6141e2565b5f816117ca7f6bc40bc0470d6d5b91a79d5bd68b0b510c54ec98a9311aa87dbe3103e8173b8e8260026141e2565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc691810191909152466060820152608081019190915260a0902090565b61333161488b565b610140828237604081015160a01c602082015160081c1760e082015160401c606083015160081c178117905061012082015160201c61010083015160081c1781179050801561281a575f5ffd5b5f8061338985613329565b80516020820151865192935090916133a090613c2b565b6133b3576133b382875f015160026114e1565b600285015460ff8216106133f457608086015160405163898e843160e01b81526004810184905260ff9182166024820152908216604482015260640161069c565b5f856002018260ff168154811061340d5761340d614b0a565b5f9182526020909120600290910201905060018154600160481b900460ff16600781111561343d5761343d614ae2565b1461349057805483908390600160481b900460ff16600781111561346357613463614ae2565b6040516321e9756760e21b8152600481019390935260ff918216602484015216604482015260640161069c565b8054600160b81b900464ffffffffff164211156134d9578054604051634fec9ebd60e11b815260048101859052600160b81b90910464ffffffffff16602482015260440161069c565b6134e4878584614206565b60c0840151613500906134fb6101608b018b614c63565b6142eb565b8054604051630bcd65bd60e41b815264010000000090910463ffffffff1660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015613574573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135989190614ec7565b905084604001516001600160a01b0316816001600160a01b0316146135e957604080860151905163f74bfb0560e01b81526001600160a01b039182166004820152908216602482015260440161069c565b5f6136096135f687612f02565b6136046101408d018d614c63565b611ab4565b83546040516302885b3160e51b815263ffffffff90911660048201526001600160a01b0380831660248301529192507f00000000000000000000000000000000000000000000000000000000000000009091169063510b6620906044015f6040518083038186803b15801561367c575f5ffd5b505afa15801561368e573d5f5f3e3d5ffd5b50505060c08701516101008801516101208901516040516136cc945060200192835260ff91909116602083015263ffffffff16604082015260600190565b60408051808303601f19018152828252805160209182012086546101008b015160ff908116600160501b81026affff000000000000000000199093169290921769020000000000000000001789556001890183905560c08c01516101208d01519087529386019190915263ffffffff909216928401929092529098506001600160a01b038416919086169087907f06cba1e1a9ee0c3e4811b7f56bb295b12759f4a08a93738c1c9fc5ded09401759060600160405180910390a45050505050509392505050565b5f805b60028401548110156137e157828460020182815481106137b8576137b8614b0a565b905f5260205f20906002020160010154036137d9576137d682614d00565b91505b600101613796565b5092915050565b60018201819055600383526137fc83613bc5565b61380583613bf0565b61380e82612786565b64ffffffffff166102608401525f8481526001602052604090206123db90846125e8565b60018201545f5b600284015460ff82161015610d98575f846002018260ff168154811061386157613861614b0a565b5f918252602090912060029182020191508154600160481b900460ff16600781111561388f5761388f614ae2565b1461389a57506138d1565b828160010154036138b7576138b28783888488614322565b6138cf565b805460ff60481b191669040000000000000000001781555b505b6138da81614e68565b9050613839565b6002825160088111156138f6576138f6614ae2565b141580613911575061390781612786565b64ffffffffff1615155b1561391b57505050565b6004825280546139379062010000900463ffffffff1642614c25565b64ffffffffff1661026083015261014082015163ffffffff165f908152600560205260409020546001600160a01b0316837fa18a361d060e49ed2028d243fe24a1e757eb36363cc9fc51ea9fb57412865c6b846102600151604051611396919064ffffffffff91909116815260200190565b5f60ff831660021480156139ce5750836001600160601b0316826001600160601b0316105b6137e157836117c7565b5f6139e285613329565b90506139f383828560800151614206565b5f613a0e613a0083612f02565b613604610140890189614c63565b90505f613a3b6001600160601b038516613a2e60c0890160a08a01614f14565b61ffff1661271091020490565b90505f613a588685604001518488613a539190614ee2565b612e17565b5090505f613a768784896101600151613a719190614ee2565b61255a565b9050613a9387613a8c60e08b0160c08c01614e17565b8588614488565b613aa5858284868b6102600151614526565b613ab5878587604001515f6145ac565b505050505050505050565b365f613ad0610160860186614c63565b91509150613ae387878960800151614206565b613af28660c0015183836142eb565b5f613aff613a0088612f02565b90505f5f613b128a8a6040015189612e17565b915091505f613b268b8c610160015161255a565b8a515f908152600160205260409020909150613b43906005612644565b613b518a8787848787614710565b613b618b858c604001518a6145ac565b5050505050505050505050565b613b766147df565b5f838152600160205260409020613b8d90826113a3565b816008811115613b9f57613b9f614ae2565b81516008811115613bb257613bb2614ae2565b146105845761058483825f0151846114e1565b6101e081015163ffffffff16156106bc576106bc816101e00151826102000151836102400151612652565b5f610220820181905261020082018190526101e0820181905261028082018190526102608201819052610120820152606001805160fb169052565b5f6001826008811115613c4057613c40614ae2565b1480613c5d57506002826008811115613c5b57613c5b614ae2565b145b8061058457506003826008811115613c7757613c77614ae2565b1492915050565b8254604051630bcd65bd60e41b815264010000000090910463ffffffff1660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015613cf2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d169190614ec7565b84549091508390859060ff60481b1916600160481b836007811115613d3d57613d3d614ae2565b0217905550806001600160a01b03168560ff16877f5b62c6fac792dcb76c62d53e7b78c6ddf670ae2d7c467814166a23d794af3ede866007811115613d8457613d84614ae2565b6040805160ff90921682525f60208301520160405180910390a48354613dbc9063ffffffff811690600160401b900460ff1684612652565b95945050505050565b63ffffffff83165f90815260056020526040812080549182906001600160601b0385169003613df55750506117ca565b60ff851615613e49576001600160a01b0383165f90815260066020908152604080832060ff89168452909152812080546001600160601b0387169290613e3c908490614ced565b909155506117ca92505050565b6001600160a01b031960a085901b160190559392505050565b8051602082015160041b81179050604082015160081b811790506060820151600c1b81179050608082015160101b8117905060a082015160141b8117905060c082015160181b8117905060e0820151601c1b8117905061010082015160241b8117905061012082015160341b8117905061014082015160421b8117905061016082015160621b811790506101808201518060b21b82179150806101a08401510360d41b82179150506101c082015160ea1b81179050808355505050565b806008811115613f3157613f31614ae2565b7603fffffffffffffffffffc00000000000000000000000f19929092169091178255505f600190910155565b60ff83161561065857604051631655ea4760e21b815260ff841660048201526001600160601b03831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633a7e2d239083908390635957a91c90604401602060405180830381865afa158015613fe4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140089190614bbf565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b15801561404b575f5ffd5b505af115801561405d573d5f5f3e3d5ffd5b50505050505050565b5f805b60028401548110156137e15782600781111561408757614087614ae2565b84600201828154811061409c5761409c614b0a565b5f918252602090912060029091020154600160481b900460ff1660078111156140c7576140c7614ae2565b036140d8576140d582614d00565b91505b600101614069565b5f6140ef858585855f5f6147ac565b90505b949350505050565b60208101515f9060ff166001148015610584575050606001516001161590565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561415357505f915060039050826141d8565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156141a4573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166141cf57505f9250600191508290506141d8565b92505f91508190505b9450945094915050565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b8060ff16826020015160ff161461424b578151602083015160405163898e843160e01b8152600481019290925260ff808416602484015216604482015260640161069c565b826040015160ff16826060015160ff161461429d5760608201516040848101519051637ef0052b60e01b8152631ada5b9960e21b600482015260ff92831660248201529116604482015260640161069c565b6142b1826101000151836101200151612f7f565b610658576101008201516101208301516040516350f65e8d60e01b815260ff909216600483015263ffffffff16602482015260440161069c565b5f6142f68383612ec7565b90508084146123db576040516306e0e43160e31b8152600481018590526024810182905260440161069c565b8154604051630bcd65bd60e41b815264010000000090910463ffffffff1660048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015614396573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906143ba9190614ec7565b83549091505f906143e690600160581b81046001600160601b031690600160501b900460ff16856139a9565b845460ff60481b1916690300000000000000000017855590505f61440b868484612e17565b5090506001600160a01b03831660ff8816897f5b62c6fac792dcb76c62d53e7b78c6ddf670ae2d7c467814166a23d794af3ede60036040805160ff90921682526001600160601b03871660208301520160405180910390a4845461024087015161166d9163ffffffff811691600160401b90910460ff1690612652565b6102008401805160c086018051600388526001600160601b0386166102208901525f91829052925263ffffffff85166101c087018190529091906144cc9042614c25565b64ffffffffff1661026087015282515f9081526001602052604090206144f290876125e8565b60c08084015193515f9081526003602052604090209390935560ff9081169286019290925216610200909301929092525050565b84604001516001600160a01b0316846001600160a01b0316865f01517f5e00203ac42cbbd282e5443744df1becd4232d211fd713dfa77b2845ce7f66ba88610100015160ff16600381111561457d5761457d614ae2565b8960c001518a610120015189898960405161459d96959493929190614f35565b60405180910390a45050505050565b6101e084015161020085015160405163e560eb0b60e01b815263ffffffff90921660048301526001600160a01b03858116602484015260ff90911660448301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063e560eb0b906064016020604051808303815f875af1158015614638573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061465c9190614b6f565b61024086015160405163eeaa78f760e01b81526001600160a01b03868116600483015263ffffffff841660248301526001600160601b03909216604482015284151560648201529192507f0000000000000000000000000000000000000000000000000000000000000000169063eeaa78f7906084015f604051808303815f87803b1580156146e9575f5ffd5b505af11580156146fb573d5f5f3e3d5ffd5b505050506147098584612772565b5050505050565b5f7fe9a82e33c39979f2ef86c9af8c40ff12cad610f89df774556b9e64baccc7df759050604051610100880151815260c0880151602082015260e0880151604082015261012088015160608201528360808201528260a082015260e060c08201528560e0820152856101008201015f81528688610100840137601f19601f838303011690506040890151868a51858486a4505050505050505050565b5f604051848689018237828489018683013760205f8487018360025afa6147d1575f5ffd5b50505f519695505050505050565b604080516102a08101909152805f81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e0820181905261020082018190526102208201819052610240820181905261026082018190526102809091015290565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915290565b5f5f604083850312156148ef575f5ffd5b50508035926020909101359150565b5f6020828403121561490e575f5ffd5b5035919050565b6001600160a01b03811681146106bc575f5ffd5b5f5f83601f840112614939575f5ffd5b50813567ffffffffffffffff811115614950575f5ffd5b602083019150836020828501011115614967575f5ffd5b9250929050565b5f5f5f5f5f60608688031215614982575f5ffd5b853561498d81614915565b9450602086013567ffffffffffffffff8111156149a8575f5ffd5b8601601f810188136149b8575f5ffd5b803567ffffffffffffffff8111156149ce575f5ffd5b8860208260051b84010111156149e2575f5ffd5b60209190910194509250604086013567ffffffffffffffff811115614a05575f5ffd5b614a1188828901614929565b969995985093965092949392505050565b5f5f828403610320811215614a35575f5ffd5b833567ffffffffffffffff811115614a4b575f5ffd5b84016101808187031215614a5d575f5ffd5b9250610300601f1982011215614a71575f5ffd5b506020830190509250929050565b5f5f5f60408486031215614a91575f5ffd5b83359250602084013567ffffffffffffffff811115614aae575f5ffd5b614aba86828701614929565b9497909650939450505050565b5f60208284031215614ad7575f5ffd5b81356117ca81614915565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112614b32575f5ffd5b9190910192915050565b60098110614b4c57614b4c614ae2565b9052565b602081016105848284614b3c565b63ffffffff811681146106bc575f5ffd5b5f60208284031215614b7f575f5ffd5b81516117ca81614b5e565b5f60208284031215614b9a575f5ffd5b81356001600160601b03811681146117ca575f5ffd5b818382375f9101908152919050565b5f60208284031215614bcf575f5ffd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6117c7602083018486614bd6565b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff818116838216019081111561058457610584614c11565b83815260608101614c566020830185614b3c565b6140f26040830184614b3c565b5f5f8335601e19843603018112614c78575f5ffd5b83018035915067ffffffffffffffff821115614c92575f5ffd5b602001915036819003821315614967575f5ffd5b5f60208284031215614cb6575f5ffd5b813567ffffffffffffffff811681146117ca575f5ffd5b5f60208284031215614cdd575f5ffd5b813560ff811681146117ca575f5ffd5b8082018082111561058457610584614c11565b5f60018201614d1157614d11614c11565b5060010190565b60048110614b4c57614b4c614ae2565b614d32818a614d18565b87602082015267ffffffffffffffff8716604082015263ffffffff861660608201526001600160601b03851660808201526001600160601b03841660a082015260e060c08201525f614d8860e083018486614bd6565b9a9950505050505050505050565b81515f90829060208501835b82811015614dc0578151845260209384019390910190600101614da2565b509195945050505050565b838152604060208201525f6140ef604083018486614bd6565b85815260ff85166020820152836040820152608060608201525f614e0c608083018486614bd6565b979650505050505050565b5f60208284031215614e27575f5ffd5b81356117ca81614b5e565b808202811582820484141761058457610584614c11565b5f82614e6357634e487b7160e01b5f52601260045260245ffd5b500490565b5f60ff821660ff8103614e7d57614e7d614c11565b60010192915050565b5f5f60408385031215614e97575f5ffd5b8251614ea281614b5e565b602084015190925063ffffffff1981168114614ebc575f5ffd5b809150509250929050565b5f60208284031215614ed7575f5ffd5b81516117ca81614915565b6001600160601b03828116828216039081111561058457610584614c11565b8181038181111561058457610584614c11565b5f60208284031215614f24575f5ffd5b813561ffff811681146117ca575f5ffd5b60c08101614f438289614d18565b602082019690965263ffffffff9490941660408501526001600160601b0392831660608501529116608083015264ffffffffff1660a09091015291905056",
}

// SettlementDesk is an auto generated Go binding around an Ethereum contract.
type SettlementDesk struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SettlementDesk) GetABI() abi.ABI {
	return c.abi
}

// NewSettlementDesk creates a new instance of SettlementDesk.
func NewSettlementDesk() *SettlementDesk {
	parsed, err := SettlementDeskMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SettlementDesk{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SettlementDesk) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, (address,address,address,address,address,uint16,uint96,uint40,uint40) config) returns()
func (settlementDesk *SettlementDesk) PackConstructor(authority common.Address, config MarketBaseConfig) []byte {
	enc, err := settlementDesk.abi.Pack("", authority, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCALLBACKMARGIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f66137.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLBACK_MARGIN() view returns(uint256)
func (settlementDesk *SettlementDesk) PackCALLBACKMARGIN() []byte {
	enc, err := settlementDesk.abi.Pack("CALLBACK_MARGIN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLBACKMARGIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f66137.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLBACK_MARGIN() view returns(uint256)
func (settlementDesk *SettlementDesk) TryPackCALLBACKMARGIN() ([]byte, error) {
	return settlementDesk.abi.Pack("CALLBACK_MARGIN")
}

// UnpackCALLBACKMARGIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93f66137.
//
// Solidity: function CALLBACK_MARGIN() view returns(uint256)
func (settlementDesk *SettlementDesk) UnpackCALLBACKMARGIN(data []byte) (*big.Int, error) {
	out, err := settlementDesk.abi.Unpack("CALLBACK_MARGIN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCONFIGHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28cb06f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (settlementDesk *SettlementDesk) PackCONFIGHASH() []byte {
	enc, err := settlementDesk.abi.Pack("CONFIG_HASH")
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
func (settlementDesk *SettlementDesk) TryPackCONFIGHASH() ([]byte, error) {
	return settlementDesk.abi.Pack("CONFIG_HASH")
}

// UnpackCONFIGHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd28cb06f.
//
// Solidity: function CONFIG_HASH() view returns(bytes32)
func (settlementDesk *SettlementDesk) UnpackCONFIGHASH(data []byte) ([32]byte, error) {
	out, err := settlementDesk.abi.Unpack("CONFIG_HASH", data)
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
func (settlementDesk *SettlementDesk) PackENCLAVES() []byte {
	enc, err := settlementDesk.abi.Pack("ENCLAVES")
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
func (settlementDesk *SettlementDesk) TryPackENCLAVES() ([]byte, error) {
	return settlementDesk.abi.Pack("ENCLAVES")
}

// UnpackENCLAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527f5039.
//
// Solidity: function ENCLAVES() view returns(address)
func (settlementDesk *SettlementDesk) UnpackENCLAVES(data []byte) (common.Address, error) {
	out, err := settlementDesk.abi.Unpack("ENCLAVES", data)
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
func (settlementDesk *SettlementDesk) PackFALLBACKDELAY() []byte {
	enc, err := settlementDesk.abi.Pack("FALLBACK_DELAY")
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
func (settlementDesk *SettlementDesk) TryPackFALLBACKDELAY() ([]byte, error) {
	return settlementDesk.abi.Pack("FALLBACK_DELAY")
}

// UnpackFALLBACKDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5053882d.
//
// Solidity: function FALLBACK_DELAY() view returns(uint40)
func (settlementDesk *SettlementDesk) UnpackFALLBACKDELAY(data []byte) (*big.Int, error) {
	out, err := settlementDesk.abi.Unpack("FALLBACK_DELAY", data)
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
func (settlementDesk *SettlementDesk) PackFEEBPS() []byte {
	enc, err := settlementDesk.abi.Pack("FEE_BPS")
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
func (settlementDesk *SettlementDesk) TryPackFEEBPS() ([]byte, error) {
	return settlementDesk.abi.Pack("FEE_BPS")
}

// UnpackFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf333f2c.
//
// Solidity: function FEE_BPS() view returns(uint16)
func (settlementDesk *SettlementDesk) UnpackFEEBPS(data []byte) (uint16, error) {
	out, err := settlementDesk.abi.Unpack("FEE_BPS", data)
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
func (settlementDesk *SettlementDesk) PackMAXFEEBPS() []byte {
	enc, err := settlementDesk.abi.Pack("MAX_FEE_BPS")
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
func (settlementDesk *SettlementDesk) TryPackMAXFEEBPS() ([]byte, error) {
	return settlementDesk.abi.Pack("MAX_FEE_BPS")
}

// UnpackMAXFEEBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55be8c6.
//
// Solidity: function MAX_FEE_BPS() view returns(uint16)
func (settlementDesk *SettlementDesk) UnpackMAXFEEBPS(data []byte) (uint16, error) {
	out, err := settlementDesk.abi.Unpack("MAX_FEE_BPS", data)
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
func (settlementDesk *SettlementDesk) PackMAXREBIDSECONDS() []byte {
	enc, err := settlementDesk.abi.Pack("MAX_REBID_SECONDS")
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
func (settlementDesk *SettlementDesk) TryPackMAXREBIDSECONDS() ([]byte, error) {
	return settlementDesk.abi.Pack("MAX_REBID_SECONDS")
}

// UnpackMAXREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19c809db.
//
// Solidity: function MAX_REBID_SECONDS() view returns(uint40)
func (settlementDesk *SettlementDesk) UnpackMAXREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := settlementDesk.abi.Unpack("MAX_REBID_SECONDS", data)
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
func (settlementDesk *SettlementDesk) PackMINCOLLATERAL() []byte {
	enc, err := settlementDesk.abi.Pack("MIN_COLLATERAL")
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
func (settlementDesk *SettlementDesk) TryPackMINCOLLATERAL() ([]byte, error) {
	return settlementDesk.abi.Pack("MIN_COLLATERAL")
}

// UnpackMINCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa779648.
//
// Solidity: function MIN_COLLATERAL() view returns(uint96)
func (settlementDesk *SettlementDesk) UnpackMINCOLLATERAL(data []byte) (*big.Int, error) {
	out, err := settlementDesk.abi.Unpack("MIN_COLLATERAL", data)
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
func (settlementDesk *SettlementDesk) PackMULTIPROOF() []byte {
	enc, err := settlementDesk.abi.Pack("MULTI_PROOF")
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
func (settlementDesk *SettlementDesk) TryPackMULTIPROOF() ([]byte, error) {
	return settlementDesk.abi.Pack("MULTI_PROOF")
}

// UnpackMULTIPROOF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b6ad11.
//
// Solidity: function MULTI_PROOF() view returns(address)
func (settlementDesk *SettlementDesk) UnpackMULTIPROOF(data []byte) (common.Address, error) {
	out, err := settlementDesk.abi.Unpack("MULTI_PROOF", data)
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
func (settlementDesk *SettlementDesk) PackORACLE() []byte {
	enc, err := settlementDesk.abi.Pack("ORACLE")
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
func (settlementDesk *SettlementDesk) TryPackORACLE() ([]byte, error) {
	return settlementDesk.abi.Pack("ORACLE")
}

// UnpackORACLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38013f02.
//
// Solidity: function ORACLE() view returns(address)
func (settlementDesk *SettlementDesk) UnpackORACLE(data []byte) (common.Address, error) {
	out, err := settlementDesk.abi.Unpack("ORACLE", data)
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
func (settlementDesk *SettlementDesk) PackREBIDSECONDS() []byte {
	enc, err := settlementDesk.abi.Pack("REBID_SECONDS")
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
func (settlementDesk *SettlementDesk) TryPackREBIDSECONDS() ([]byte, error) {
	return settlementDesk.abi.Pack("REBID_SECONDS")
}

// UnpackREBIDSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0db6a52e.
//
// Solidity: function REBID_SECONDS() view returns(uint40)
func (settlementDesk *SettlementDesk) UnpackREBIDSECONDS(data []byte) (*big.Int, error) {
	out, err := settlementDesk.abi.Unpack("REBID_SECONDS", data)
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
func (settlementDesk *SettlementDesk) PackTREASURY() []byte {
	enc, err := settlementDesk.abi.Pack("TREASURY")
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
func (settlementDesk *SettlementDesk) TryPackTREASURY() ([]byte, error) {
	return settlementDesk.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (settlementDesk *SettlementDesk) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := settlementDesk.abi.Unpack("TREASURY", data)
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
func (settlementDesk *SettlementDesk) PackWORKERS() []byte {
	enc, err := settlementDesk.abi.Pack("WORKERS")
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
func (settlementDesk *SettlementDesk) TryPackWORKERS() ([]byte, error) {
	return settlementDesk.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (settlementDesk *SettlementDesk) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := settlementDesk.abi.Unpack("WORKERS", data)
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
func (settlementDesk *SettlementDesk) PackAccountIdOf(requester common.Address) []byte {
	enc, err := settlementDesk.abi.Pack("accountIdOf", requester)
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
func (settlementDesk *SettlementDesk) TryPackAccountIdOf(requester common.Address) ([]byte, error) {
	return settlementDesk.abi.Pack("accountIdOf", requester)
}

// UnpackAccountIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad93b0ab.
//
// Solidity: function accountIdOf(address requester) view returns(uint32)
func (settlementDesk *SettlementDesk) UnpackAccountIdOf(data []byte) (uint32, error) {
	out, err := settlementDesk.abi.Unpack("accountIdOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (settlementDesk *SettlementDesk) PackAuthority() []byte {
	enc, err := settlementDesk.abi.Pack("authority")
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
func (settlementDesk *SettlementDesk) TryPackAuthority() ([]byte, error) {
	return settlementDesk.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (settlementDesk *SettlementDesk) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := settlementDesk.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeliverBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dfebd00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliverBatch(address worker, (bytes32,bytes32,bytes32,uint64,uint8,bytes)[] items, bytes signature) returns()
func (settlementDesk *SettlementDesk) PackDeliverBatch(worker common.Address, items []BatchItem, signature []byte) []byte {
	enc, err := settlementDesk.abi.Pack("deliverBatch", worker, items, signature)
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
func (settlementDesk *SettlementDesk) TryPackDeliverBatch(worker common.Address, items []BatchItem, signature []byte) ([]byte, error) {
	return settlementDesk.abi.Pack("deliverBatch", worker, items, signature)
}

// PackDeliverOpened is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60b24277.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliverOpened(((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32),bytes,bytes) delivery, (address,uint256,bytes32,bytes32,(uint8,uint8,uint8,uint8,uint16,uint16,uint32),(address,uint96,uint96,uint96,uint96,uint40,uint32,uint32,uint32,uint40,uint8),(address,uint32)) terms) returns()
func (settlementDesk *SettlementDesk) PackDeliverOpened(delivery Delivery, terms SettlementTerms) []byte {
	enc, err := settlementDesk.abi.Pack("deliverOpened", delivery, terms)
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
func (settlementDesk *SettlementDesk) TryPackDeliverOpened(delivery Delivery, terms SettlementTerms) ([]byte, error) {
	return settlementDesk.abi.Pack("deliverOpened", delivery, terms)
}

// PackDemandResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa18f823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandResult(bytes32 jobId) returns()
func (settlementDesk *SettlementDesk) PackDemandResult(jobId [32]byte) []byte {
	enc, err := settlementDesk.abi.Pack("demandResult", jobId)
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
func (settlementDesk *SettlementDesk) TryPackDemandResult(jobId [32]byte) ([]byte, error) {
	return settlementDesk.abi.Pack("demandResult", jobId)
}

// PackExcuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf9016a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function excuse(bytes32 jobId) returns()
func (settlementDesk *SettlementDesk) PackExcuse(jobId [32]byte) []byte {
	enc, err := settlementDesk.abi.Pack("excuse", jobId)
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
func (settlementDesk *SettlementDesk) TryPackExcuse(jobId [32]byte) ([]byte, error) {
	return settlementDesk.abi.Pack("excuse", jobId)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6441798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(bytes32 jobId) returns()
func (settlementDesk *SettlementDesk) PackExpire(jobId [32]byte) []byte {
	enc, err := settlementDesk.abi.Pack("expire", jobId)
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
func (settlementDesk *SettlementDesk) TryPackExpire(jobId [32]byte) ([]byte, error) {
	return settlementDesk.abi.Pack("expire", jobId)
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08dff881.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(bytes32 jobId) returns()
func (settlementDesk *SettlementDesk) PackFinalise(jobId [32]byte) []byte {
	enc, err := settlementDesk.abi.Pack("finalise", jobId)
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
func (settlementDesk *SettlementDesk) TryPackFinalise(jobId [32]byte) ([]byte, error) {
	return settlementDesk.abi.Pack("finalise", jobId)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlementDesk *SettlementDesk) PackIsConsumingScheduledOp() []byte {
	enc, err := settlementDesk.abi.Pack("isConsumingScheduledOp")
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
func (settlementDesk *SettlementDesk) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return settlementDesk.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlementDesk *SettlementDesk) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := settlementDesk.abi.Unpack("isConsumingScheduledOp", data)
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
func (settlementDesk *SettlementDesk) PackLastAccountId() []byte {
	enc, err := settlementDesk.abi.Pack("lastAccountId")
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
func (settlementDesk *SettlementDesk) TryPackLastAccountId() ([]byte, error) {
	return settlementDesk.abi.Pack("lastAccountId")
}

// UnpackLastAccountId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x708c3593.
//
// Solidity: function lastAccountId() view returns(uint32)
func (settlementDesk *SettlementDesk) UnpackLastAccountId(data []byte) (uint32, error) {
	out, err := settlementDesk.abi.Unpack("lastAccountId", data)
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
func (settlementDesk *SettlementDesk) PackPaused() []byte {
	enc, err := settlementDesk.abi.Pack("paused")
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
func (settlementDesk *SettlementDesk) TryPackPaused() ([]byte, error) {
	return settlementDesk.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (settlementDesk *SettlementDesk) UnpackPaused(data []byte) (bool, error) {
	out, err := settlementDesk.abi.Unpack("paused", data)
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
func (settlementDesk *SettlementDesk) PackPolicyVer() []byte {
	enc, err := settlementDesk.abi.Pack("policyVer")
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
func (settlementDesk *SettlementDesk) TryPackPolicyVer() ([]byte, error) {
	return settlementDesk.abi.Pack("policyVer")
}

// UnpackPolicyVer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7ee23a9.
//
// Solidity: function policyVer() view returns(uint16)
func (settlementDesk *SettlementDesk) UnpackPolicyVer(data []byte) (uint16, error) {
	out, err := settlementDesk.abi.Unpack("policyVer", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a74532.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 jobId, bytes publicValues) returns()
func (settlementDesk *SettlementDesk) PackPublish(jobId [32]byte, publicValues []byte) []byte {
	enc, err := settlementDesk.abi.Pack("publish", jobId, publicValues)
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
func (settlementDesk *SettlementDesk) TryPackPublish(jobId [32]byte, publicValues []byte) ([]byte, error) {
	return settlementDesk.abi.Pack("publish", jobId, publicValues)
}

// PackServes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x012de9f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (settlementDesk *SettlementDesk) PackServes(configHash [32]byte, name [32]byte) []byte {
	enc, err := settlementDesk.abi.Pack("serves", configHash, name)
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
func (settlementDesk *SettlementDesk) TryPackServes(configHash [32]byte, name [32]byte) ([]byte, error) {
	return settlementDesk.abi.Pack("serves", configHash, name)
}

// UnpackServes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x012de9f8.
//
// Solidity: function serves(bytes32 configHash, bytes32 name) view returns(bool)
func (settlementDesk *SettlementDesk) UnpackServes(data []byte) (bool, error) {
	out, err := settlementDesk.abi.Unpack("serves", data)
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
func (settlementDesk *SettlementDesk) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := settlementDesk.abi.Pack("setAuthority", newAuthority)
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
func (settlementDesk *SettlementDesk) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return settlementDesk.abi.Pack("setAuthority", newAuthority)
}

// SettlementDeskAuthorityUpdated represents a AuthorityUpdated event raised by the SettlementDesk contract.
type SettlementDeskAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (SettlementDeskAuthorityUpdated) ContractEventName() string {
	return SettlementDeskAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (settlementDesk *SettlementDesk) UnpackAuthorityUpdatedEvent(log *types.Log) (*SettlementDeskAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskCallbackDone represents a CallbackDone event raised by the SettlementDesk contract.
type SettlementDeskCallbackDone struct {
	JobId   [32]byte
	Target  common.Address
	Success bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementDeskCallbackDoneEventName = "CallbackDone"

// ContractEventName returns the user-defined event name.
func (SettlementDeskCallbackDone) ContractEventName() string {
	return SettlementDeskCallbackDoneEventName
}

// UnpackCallbackDoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackDone(bytes32 indexed jobId, address indexed target, bool success)
func (settlementDesk *SettlementDesk) UnpackCallbackDoneEvent(log *types.Log) (*SettlementDeskCallbackDone, error) {
	event := "CallbackDone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskCallbackDone)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskDeliverySkipped represents a DeliverySkipped event raised by the SettlementDesk contract.
type SettlementDeskDeliverySkipped struct {
	JobId  [32]byte
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const SettlementDeskDeliverySkippedEventName = "DeliverySkipped"

// ContractEventName returns the user-defined event name.
func (SettlementDeskDeliverySkipped) ContractEventName() string {
	return SettlementDeskDeliverySkippedEventName
}

// UnpackDeliverySkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeliverySkipped(bytes32 indexed jobId, uint8 status)
func (settlementDesk *SettlementDesk) UnpackDeliverySkippedEvent(log *types.Log) (*SettlementDeskDeliverySkipped, error) {
	event := "DeliverySkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskDeliverySkipped)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskJobExcused represents a JobExcused event raised by the SettlementDesk contract.
type SettlementDeskJobExcused struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Reason    [32]byte
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskJobExcusedEventName = "JobExcused"

// ContractEventName returns the user-defined event name.
func (SettlementDeskJobExcused) ContractEventName() string {
	return SettlementDeskJobExcusedEventName
}

// UnpackJobExcusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobExcused(bytes32 indexed jobId, address indexed requester, address indexed worker, bytes32 reason, uint256 refund)
func (settlementDesk *SettlementDesk) UnpackJobExcusedEvent(log *types.Log) (*SettlementDeskJobExcused, error) {
	event := "JobExcused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskJobExcused)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskJobExpired represents a JobExpired event raised by the SettlementDesk contract.
type SettlementDeskJobExpired struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Refund    *big.Int
	Slashed   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskJobExpiredEventName = "JobExpired"

// ContractEventName returns the user-defined event name.
func (SettlementDeskJobExpired) ContractEventName() string {
	return SettlementDeskJobExpiredEventName
}

// UnpackJobExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobExpired(bytes32 indexed jobId, address indexed requester, address indexed worker, uint256 refund, uint256 slashed)
func (settlementDesk *SettlementDesk) UnpackJobExpiredEvent(log *types.Log) (*SettlementDeskJobExpired, error) {
	event := "JobExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskJobExpired)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskJobFinalised represents a JobFinalised event raised by the SettlementDesk contract.
type SettlementDeskJobFinalised struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Paid      *big.Int
	Refund    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskJobFinalisedEventName = "JobFinalised"

// ContractEventName returns the user-defined event name.
func (SettlementDeskJobFinalised) ContractEventName() string {
	return SettlementDeskJobFinalisedEventName
}

// UnpackJobFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobFinalised(bytes32 indexed jobId, address indexed requester, address indexed worker, uint256 paid, uint256 refund)
func (settlementDesk *SettlementDesk) UnpackJobFinalisedEvent(log *types.Log) (*SettlementDeskJobFinalised, error) {
	event := "JobFinalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskJobFinalised)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskJobHeld represents a JobHeld event raised by the SettlementDesk contract.
type SettlementDeskJobHeld struct {
	JobId     [32]byte
	Requester common.Address
	Until     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskJobHeldEventName = "JobHeld"

// ContractEventName returns the user-defined event name.
func (SettlementDeskJobHeld) ContractEventName() string {
	return SettlementDeskJobHeldEventName
}

// UnpackJobHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobHeld(bytes32 indexed jobId, address indexed requester, uint40 until)
func (settlementDesk *SettlementDesk) UnpackJobHeldEvent(log *types.Log) (*SettlementDeskJobHeld, error) {
	event := "JobHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskJobHeld)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskJobSettled represents a JobSettled event raised by the SettlementDesk contract.
type SettlementDeskJobSettled struct {
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

const SettlementDeskJobSettledEventName = "JobSettled"

// ContractEventName returns the user-defined event name.
func (SettlementDeskJobSettled) ContractEventName() string {
	return SettlementDeskJobSettledEventName
}

// UnpackJobSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSettled(bytes32 indexed jobId, address indexed requester, address indexed worker, uint8 outcome, bytes32 resultDigest, uint64 cycles, uint32 exitCode, uint96 paid, uint96 fee, bytes publicValues)
func (settlementDesk *SettlementDesk) UnpackJobSettledEvent(log *types.Log) (*SettlementDeskJobSettled, error) {
	event := "JobSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskJobSettled)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskQuorumReached represents a QuorumReached event raised by the SettlementDesk contract.
type SettlementDeskQuorumReached struct {
	JobId        [32]byte
	Requester    common.Address
	ResultDigest [32]byte
	PublicValues []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementDeskQuorumReachedEventName = "QuorumReached"

// ContractEventName returns the user-defined event name.
func (SettlementDeskQuorumReached) ContractEventName() string {
	return SettlementDeskQuorumReachedEventName
}

// UnpackQuorumReachedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumReached(bytes32 indexed jobId, address indexed requester, bytes32 resultDigest, bytes publicValues)
func (settlementDesk *SettlementDesk) UnpackQuorumReachedEvent(log *types.Log) (*SettlementDeskQuorumReached, error) {
	event := "QuorumReached"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskQuorumReached)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskReplicaDelivered represents a ReplicaDelivered event raised by the SettlementDesk contract.
type SettlementDeskReplicaDelivered struct {
	JobId        [32]byte
	Replica      uint8
	Worker       common.Address
	ResultDigest [32]byte
	Outcome      uint8
	ExitCode     uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementDeskReplicaDeliveredEventName = "ReplicaDelivered"

// ContractEventName returns the user-defined event name.
func (SettlementDeskReplicaDelivered) ContractEventName() string {
	return SettlementDeskReplicaDeliveredEventName
}

// UnpackReplicaDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaDelivered(bytes32 indexed jobId, uint8 indexed replica, address indexed worker, bytes32 resultDigest, uint8 outcome, uint32 exitCode)
func (settlementDesk *SettlementDesk) UnpackReplicaDeliveredEvent(log *types.Log) (*SettlementDeskReplicaDelivered, error) {
	event := "ReplicaDelivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskReplicaDelivered)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskReplicaEnded represents a ReplicaEnded event raised by the SettlementDesk contract.
type SettlementDeskReplicaEnded struct {
	JobId   [32]byte
	Replica uint8
	Worker  common.Address
	State   uint8
	Paid    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementDeskReplicaEndedEventName = "ReplicaEnded"

// ContractEventName returns the user-defined event name.
func (SettlementDeskReplicaEnded) ContractEventName() string {
	return SettlementDeskReplicaEndedEventName
}

// UnpackReplicaEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReplicaEnded(bytes32 indexed jobId, uint8 indexed replica, address indexed worker, uint8 state, uint96 paid)
func (settlementDesk *SettlementDesk) UnpackReplicaEndedEvent(log *types.Log) (*SettlementDeskReplicaEnded, error) {
	event := "ReplicaEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskReplicaEnded)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskResultDemanded represents a ResultDemanded event raised by the SettlementDesk contract.
type SettlementDeskResultDemanded struct {
	JobId     [32]byte
	Requester common.Address
	Until     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskResultDemandedEventName = "ResultDemanded"

// ContractEventName returns the user-defined event name.
func (SettlementDeskResultDemanded) ContractEventName() string {
	return SettlementDeskResultDemandedEventName
}

// UnpackResultDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultDemanded(bytes32 indexed jobId, address indexed requester, uint40 until)
func (settlementDesk *SettlementDesk) UnpackResultDemandedEvent(log *types.Log) (*SettlementDeskResultDemanded, error) {
	event := "ResultDemanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskResultDemanded)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskResultPublished represents a ResultPublished event raised by the SettlementDesk contract.
type SettlementDeskResultPublished struct {
	JobId        [32]byte
	PublicValues []byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementDeskResultPublishedEventName = "ResultPublished"

// ContractEventName returns the user-defined event name.
func (SettlementDeskResultPublished) ContractEventName() string {
	return SettlementDeskResultPublishedEventName
}

// UnpackResultPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultPublished(bytes32 indexed jobId, bytes publicValues)
func (settlementDesk *SettlementDesk) UnpackResultPublishedEvent(log *types.Log) (*SettlementDeskResultPublished, error) {
	event := "ResultPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskResultPublished)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskResultStated represents a ResultStated event raised by the SettlementDesk contract.
type SettlementDeskResultStated struct {
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

const SettlementDeskResultStatedEventName = "ResultStated"

// ContractEventName returns the user-defined event name.
func (SettlementDeskResultStated) ContractEventName() string {
	return SettlementDeskResultStatedEventName
}

// UnpackResultStatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultStated(bytes32 indexed jobId, address indexed requester, address indexed worker, uint8 outcome, bytes32 resultDigest, uint32 exitCode, uint96 paid, uint96 reserve, uint40 until)
func (settlementDesk *SettlementDesk) UnpackResultStatedEvent(log *types.Log) (*SettlementDeskResultStated, error) {
	event := "ResultStated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskResultStated)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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

// SettlementDeskRoundEnded represents a RoundEnded event raised by the SettlementDesk contract.
type SettlementDeskRoundEnded struct {
	JobId     [32]byte
	Requester common.Address
	Worker    common.Address
	Round     uint8
	Why       [32]byte
	Slashed   *big.Int
	BidEnd    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementDeskRoundEndedEventName = "RoundEnded"

// ContractEventName returns the user-defined event name.
func (SettlementDeskRoundEnded) ContractEventName() string {
	return SettlementDeskRoundEndedEventName
}

// UnpackRoundEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundEnded(bytes32 indexed jobId, address indexed requester, address indexed worker, uint8 round, bytes32 why, uint256 slashed, uint40 bidEnd)
func (settlementDesk *SettlementDesk) UnpackRoundEndedEvent(log *types.Log) (*SettlementDeskRoundEnded, error) {
	event := "RoundEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlementDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementDeskRoundEnded)
	if len(log.Data) > 0 {
		if err := settlementDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlementDesk.abi.Events[event].Inputs {
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
func (settlementDesk *SettlementDesk) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["AlreadyDemanded"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackAlreadyDemandedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["BadOutcome"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackBadOutcomeError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["Late"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["MixedBatch"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackMixedBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["NotExcusable"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackNotExcusableError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["NotExpired"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["NotRequester"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["NotTheWorker"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackNotTheWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["NothingDelivered"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackNothingDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["OnlyDelegated"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackOnlyDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["ResultDigestMismatch"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackResultDigestMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["ResultTooLarge"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackResultTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["StatementMismatch"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackStatementMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["UnknownJob"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackUnknownJobError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WindowOver"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WrongEntry"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWrongEntryError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WrongReplicaState"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWrongReplicaStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WrongRound"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWrongRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlementDesk.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return settlementDesk.UnpackWrongTermsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementDeskAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the SettlementDesk contract.
type SettlementDeskAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func SettlementDeskAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (settlementDesk *SettlementDesk) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*SettlementDeskAccessManagedInvalidAuthority, error) {
	out := new(SettlementDeskAccessManagedInvalidAuthority)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the SettlementDesk contract.
type SettlementDeskAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func SettlementDeskAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (settlementDesk *SettlementDesk) UnpackAccessManagedRequiredDelayError(raw []byte) (*SettlementDeskAccessManagedRequiredDelay, error) {
	out := new(SettlementDeskAccessManagedRequiredDelay)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the SettlementDesk contract.
type SettlementDeskAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func SettlementDeskAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (settlementDesk *SettlementDesk) UnpackAccessManagedUnauthorizedError(raw []byte) (*SettlementDeskAccessManagedUnauthorized, error) {
	out := new(SettlementDeskAccessManagedUnauthorized)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskAlreadyDemanded represents a AlreadyDemanded error raised by the SettlementDesk contract.
type SettlementDeskAlreadyDemanded struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDemanded(bytes32 jobId)
func SettlementDeskAlreadyDemandedErrorID() common.Hash {
	return common.HexToHash("0x71fc1b5338b51f9d928a92e58f06d821a941d2ee71cee5e02d5dc860fb03fd10")
}

// UnpackAlreadyDemandedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDemanded(bytes32 jobId)
func (settlementDesk *SettlementDesk) UnpackAlreadyDemandedError(raw []byte) (*SettlementDeskAlreadyDemanded, error) {
	out := new(SettlementDeskAlreadyDemanded)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "AlreadyDemanded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskBadConfig represents a BadConfig error raised by the SettlementDesk contract.
type SettlementDeskBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func SettlementDeskBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (settlementDesk *SettlementDesk) UnpackBadConfigError(raw []byte) (*SettlementDeskBadConfig, error) {
	out := new(SettlementDeskBadConfig)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskBadOutcome represents a BadOutcome error raised by the SettlementDesk contract.
type SettlementDeskBadOutcome struct {
	Outcome  uint8
	ExitCode uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOutcome(uint8 outcome, uint32 exitCode)
func SettlementDeskBadOutcomeErrorID() common.Hash {
	return common.HexToHash("0x50f65e8d07debc37b5445f859a66f66446ed763ea95f126be1a9b5aeb99bbb9d")
}

// UnpackBadOutcomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOutcome(uint8 outcome, uint32 exitCode)
func (settlementDesk *SettlementDesk) UnpackBadOutcomeError(raw []byte) (*SettlementDeskBadOutcome, error) {
	out := new(SettlementDeskBadOutcome)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "BadOutcome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskBadSignature represents a BadSignature error raised by the SettlementDesk contract.
type SettlementDeskBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func SettlementDeskBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (settlementDesk *SettlementDesk) UnpackBadSignatureError(raw []byte) (*SettlementDeskBadSignature, error) {
	out := new(SettlementDeskBadSignature)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskEmptyBatch represents a EmptyBatch error raised by the SettlementDesk contract.
type SettlementDeskEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func SettlementDeskEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (settlementDesk *SettlementDesk) UnpackEmptyBatchError(raw []byte) (*SettlementDeskEmptyBatch, error) {
	out := new(SettlementDeskEmptyBatch)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskLate represents a Late error raised by the SettlementDesk contract.
type SettlementDeskLate struct {
	JobId    [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Late(bytes32 jobId, uint40 deadline)
func SettlementDeskLateErrorID() common.Hash {
	return common.HexToHash("0x9fd93d7aff7ca40f779db70a72496437b03e4388f871ae730359408e524e30e7")
}

// UnpackLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Late(bytes32 jobId, uint40 deadline)
func (settlementDesk *SettlementDesk) UnpackLateError(raw []byte) (*SettlementDeskLate, error) {
	out := new(SettlementDeskLate)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "Late", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskMixedBatch represents a MixedBatch error raised by the SettlementDesk contract.
type SettlementDeskMixedBatch struct {
	JobId     [32]byte
	EnclaveId uint32
	First     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MixedBatch(bytes32 jobId, uint32 enclaveId, uint32 first)
func SettlementDeskMixedBatchErrorID() common.Hash {
	return common.HexToHash("0x0bdd5b8f4cdaf677116301c2539263f4525efd9c81b780f2cddc3ba00573c59c")
}

// UnpackMixedBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MixedBatch(bytes32 jobId, uint32 enclaveId, uint32 first)
func (settlementDesk *SettlementDesk) UnpackMixedBatchError(raw []byte) (*SettlementDeskMixedBatch, error) {
	out := new(SettlementDeskMixedBatch)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "MixedBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskNotEnoughGas represents a NotEnoughGas error raised by the SettlementDesk contract.
type SettlementDeskNotEnoughGas struct {
	Left   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 left, uint256 needed)
func SettlementDeskNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 left, uint256 needed)
func (settlementDesk *SettlementDesk) UnpackNotEnoughGasError(raw []byte) (*SettlementDeskNotEnoughGas, error) {
	out := new(SettlementDeskNotEnoughGas)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskNotExcusable represents a NotExcusable error raised by the SettlementDesk contract.
type SettlementDeskNotExcusable struct {
	JobId     [32]byte
	EnclaveId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExcusable(bytes32 jobId, uint32 enclaveId)
func SettlementDeskNotExcusableErrorID() common.Hash {
	return common.HexToHash("0x1ede0636ab04fd1369eae8bb0821c9fd3d2b9d36e35dd8317ea9f82b66804018")
}

// UnpackNotExcusableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExcusable(bytes32 jobId, uint32 enclaveId)
func (settlementDesk *SettlementDesk) UnpackNotExcusableError(raw []byte) (*SettlementDeskNotExcusable, error) {
	out := new(SettlementDeskNotExcusable)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "NotExcusable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskNotExpired represents a NotExpired error raised by the SettlementDesk contract.
type SettlementDeskNotExpired struct {
	JobId [32]byte
	From  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExpired(bytes32 jobId, uint256 from)
func SettlementDeskNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x8c5092411efc222b4c437a8a0d9497a29a95cd52edbffdb2ef8825b642526e0e")
}

// UnpackNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExpired(bytes32 jobId, uint256 from)
func (settlementDesk *SettlementDesk) UnpackNotExpiredError(raw []byte) (*SettlementDeskNotExpired, error) {
	out := new(SettlementDeskNotExpired)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "NotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskNotRequester represents a NotRequester error raised by the SettlementDesk contract.
type SettlementDeskNotRequester struct {
	Caller    common.Address
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequester(address caller, address requester)
func SettlementDeskNotRequesterErrorID() common.Hash {
	return common.HexToHash("0x0691b032b929d76e12873ceb559e6ea1a430f5e6ad588ffca056b6a5a9c89d14")
}

// UnpackNotRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequester(address caller, address requester)
func (settlementDesk *SettlementDesk) UnpackNotRequesterError(raw []byte) (*SettlementDeskNotRequester, error) {
	out := new(SettlementDeskNotRequester)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "NotRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskNotTheWorker represents a NotTheWorker error raised by the SettlementDesk contract.
type SettlementDeskNotTheWorker struct {
	Caller common.Address
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheWorker(address caller, address worker)
func SettlementDeskNotTheWorkerErrorID() common.Hash {
	return common.HexToHash("0xf74bfb05718794a159a1d5ce2059d754b9edc9b935d61301ee578bf6b9898682")
}

// UnpackNotTheWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheWorker(address caller, address worker)
func (settlementDesk *SettlementDesk) UnpackNotTheWorkerError(raw []byte) (*SettlementDeskNotTheWorker, error) {
	out := new(SettlementDeskNotTheWorker)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "NotTheWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskNothingDelivered represents a NothingDelivered error raised by the SettlementDesk contract.
type SettlementDeskNothingDelivered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDelivered()
func SettlementDeskNothingDeliveredErrorID() common.Hash {
	return common.HexToHash("0xf2ce93c5a637974441c9babef6cd12bef89b0af34eec0804aa9ea6708dada653")
}

// UnpackNothingDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDelivered()
func (settlementDesk *SettlementDesk) UnpackNothingDeliveredError(raw []byte) (*SettlementDeskNothingDelivered, error) {
	out := new(SettlementDeskNothingDelivered)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "NothingDelivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskOnlyDelegated represents a OnlyDelegated error raised by the SettlementDesk contract.
type SettlementDeskOnlyDelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDelegated()
func SettlementDeskOnlyDelegatedErrorID() common.Hash {
	return common.HexToHash("0xa73017b64fd97cb3ff94d3d8c2c04807c98ff120b5733e128530a757b4703cc9")
}

// UnpackOnlyDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDelegated()
func (settlementDesk *SettlementDesk) UnpackOnlyDelegatedError(raw []byte) (*SettlementDeskOnlyDelegated, error) {
	out := new(SettlementDeskOnlyDelegated)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "OnlyDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the SettlementDesk contract.
type SettlementDeskReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SettlementDeskReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (settlementDesk *SettlementDesk) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SettlementDeskReentrancyGuardReentrantCall, error) {
	out := new(SettlementDeskReentrancyGuardReentrantCall)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskResultDigestMismatch represents a ResultDigestMismatch error raised by the SettlementDesk contract.
type SettlementDeskResultDigestMismatch struct {
	Given    [32]byte
	Computed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultDigestMismatch(bytes32 given, bytes32 computed)
func SettlementDeskResultDigestMismatchErrorID() common.Hash {
	return common.HexToHash("0x37072188f6434fe8b7f7d5cce6b24407b34703655bf7641cb2598164a271c362")
}

// UnpackResultDigestMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultDigestMismatch(bytes32 given, bytes32 computed)
func (settlementDesk *SettlementDesk) UnpackResultDigestMismatchError(raw []byte) (*SettlementDeskResultDigestMismatch, error) {
	out := new(SettlementDeskResultDigestMismatch)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "ResultDigestMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskResultTooLarge represents a ResultTooLarge error raised by the SettlementDesk contract.
type SettlementDeskResultTooLarge struct {
	BytesAsked *big.Int
	Limit      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultTooLarge(uint256 bytesAsked, uint256 limit)
func SettlementDeskResultTooLargeErrorID() common.Hash {
	return common.HexToHash("0x834e40177fee407f70e206241fc38eb254e64a18319810f74319ad64d2186093")
}

// UnpackResultTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultTooLarge(uint256 bytesAsked, uint256 limit)
func (settlementDesk *SettlementDesk) UnpackResultTooLargeError(raw []byte) (*SettlementDeskResultTooLarge, error) {
	out := new(SettlementDeskResultTooLarge)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "ResultTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskStatementMismatch represents a StatementMismatch error raised by the SettlementDesk contract.
type SettlementDeskStatementMismatch struct {
	Field    [32]byte
	Given    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatementMismatch(bytes32 field, bytes32 given, bytes32 expected)
func SettlementDeskStatementMismatchErrorID() common.Hash {
	return common.HexToHash("0x7ef0052b1a1e36eafa05f18a82f7029e7f86aa118e7017fe04a7e42b2577aad0")
}

// UnpackStatementMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatementMismatch(bytes32 field, bytes32 given, bytes32 expected)
func (settlementDesk *SettlementDesk) UnpackStatementMismatchError(raw []byte) (*SettlementDeskStatementMismatch, error) {
	out := new(SettlementDeskStatementMismatch)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "StatementMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskUnknownJob represents a UnknownJob error raised by the SettlementDesk contract.
type SettlementDeskUnknownJob struct {
	JobId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownJob(bytes32 jobId)
func SettlementDeskUnknownJobErrorID() common.Hash {
	return common.HexToHash("0xe498a4818df576325d078a1a3c9d8186f5a17dea5710a922e4ee3dbe46eef065")
}

// UnpackUnknownJobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownJob(bytes32 jobId)
func (settlementDesk *SettlementDesk) UnpackUnknownJobError(raw []byte) (*SettlementDeskUnknownJob, error) {
	out := new(SettlementDeskUnknownJob)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "UnknownJob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWindowOpen represents a WindowOpen error raised by the SettlementDesk contract.
type SettlementDeskWindowOpen struct {
	JobId [32]byte
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(bytes32 jobId, uint40 until)
func SettlementDeskWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x99a05a39af361e9dfc57db945861c0a28bda3348c52db0dc02f0029d974a8306")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(bytes32 jobId, uint40 until)
func (settlementDesk *SettlementDesk) UnpackWindowOpenError(raw []byte) (*SettlementDeskWindowOpen, error) {
	out := new(SettlementDeskWindowOpen)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWindowOver represents a WindowOver error raised by the SettlementDesk contract.
type SettlementDeskWindowOver struct {
	JobId [32]byte
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOver(bytes32 jobId, uint40 until)
func SettlementDeskWindowOverErrorID() common.Hash {
	return common.HexToHash("0x076517b165b1b9c2b23cb11ed892e9d016ca59e76894746bdcc76a420c2c7117")
}

// UnpackWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOver(bytes32 jobId, uint40 until)
func (settlementDesk *SettlementDesk) UnpackWindowOverError(raw []byte) (*SettlementDeskWindowOver, error) {
	out := new(SettlementDeskWindowOver)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWrongEntry represents a WrongEntry error raised by the SettlementDesk contract.
type SettlementDeskWrongEntry struct {
	JobId [32]byte
	What  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEntry(bytes32 jobId, bytes32 what)
func SettlementDeskWrongEntryErrorID() common.Hash {
	return common.HexToHash("0x8c21867d47674109feb597f360db0de416a66cfc090cebe9fe186c97135e9935")
}

// UnpackWrongEntryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEntry(bytes32 jobId, bytes32 what)
func (settlementDesk *SettlementDesk) UnpackWrongEntryError(raw []byte) (*SettlementDeskWrongEntry, error) {
	out := new(SettlementDeskWrongEntry)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WrongEntry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWrongReplicaState represents a WrongReplicaState error raised by the SettlementDesk contract.
type SettlementDeskWrongReplicaState struct {
	JobId   [32]byte
	Replica uint8
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReplicaState(bytes32 jobId, uint8 replica, uint8 state)
func SettlementDeskWrongReplicaStateErrorID() common.Hash {
	return common.HexToHash("0x87a5d59c887cc534d1221fe5feb00e7da00510a3106cc9f3af049cbde28388db")
}

// UnpackWrongReplicaStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReplicaState(bytes32 jobId, uint8 replica, uint8 state)
func (settlementDesk *SettlementDesk) UnpackWrongReplicaStateError(raw []byte) (*SettlementDeskWrongReplicaState, error) {
	out := new(SettlementDeskWrongReplicaState)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WrongReplicaState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWrongRound represents a WrongRound error raised by the SettlementDesk contract.
type SettlementDeskWrongRound struct {
	JobId [32]byte
	Round uint8
	Given uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRound(bytes32 jobId, uint8 round, uint8 given)
func SettlementDeskWrongRoundErrorID() common.Hash {
	return common.HexToHash("0x898e84316f015d7340c0cd800085a22996ecced9860984f8f1fa16b866962a18")
}

// UnpackWrongRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRound(bytes32 jobId, uint8 round, uint8 given)
func (settlementDesk *SettlementDesk) UnpackWrongRoundError(raw []byte) (*SettlementDeskWrongRound, error) {
	out := new(SettlementDeskWrongRound)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WrongRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWrongStatus represents a WrongStatus error raised by the SettlementDesk contract.
type SettlementDeskWrongStatus struct {
	JobId  [32]byte
	Status uint8
	Needed uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status, uint8 needed)
func SettlementDeskWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xa41c160ed2ff5200cf568179b7e4e5dbeee2ccb6dbf6aa2e5ecd45468edb0351")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(bytes32 jobId, uint8 status, uint8 needed)
func (settlementDesk *SettlementDesk) UnpackWrongStatusError(raw []byte) (*SettlementDeskWrongStatus, error) {
	out := new(SettlementDeskWrongStatus)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementDeskWrongTerms represents a WrongTerms error raised by the SettlementDesk contract.
type SettlementDeskWrongTerms struct {
	JobId [32]byte
	Given [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(bytes32 jobId, bytes32 given)
func SettlementDeskWrongTermsErrorID() common.Hash {
	return common.HexToHash("0x33c2d8bf2226cf6f1c3ed59b73b2f3f37ad3596efcc1d67f4c6e26f220391497")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(bytes32 jobId, bytes32 given)
func (settlementDesk *SettlementDesk) UnpackWrongTermsError(raw []byte) (*SettlementDeskWrongTerms, error) {
	out := new(SettlementDeskWrongTerms)
	if err := settlementDesk.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}
