// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package scheduleroracle binds the contract SchedulerOracle: generated from its ABI, never edited.
package scheduleroracle

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

// BidReceipt is an auto generated low-level Go binding around an user-defined struct.
type BidReceipt struct {
	JobId          [32]byte
	Round          uint8
	Worker         common.Address
	Enclave        [32]byte
	Price          *big.Int
	ValidUntil     *big.Int
	Score          uint16
	WeightsVersion uint32
	BlockNumber    uint64
	LiveUntil      *big.Int
	Sequence       *big.Int
	EnclaveWord    *big.Int
	WorkerWord     *big.Int
}

// SchedulerOracleConfig is an auto generated low-level Go binding around an user-defined struct.
type SchedulerOracleConfig struct {
	Authority          common.Address
	Market             common.Address
	StakeToken         common.Address
	Workers            common.Address
	Enclaves           common.Address
	Treasury           common.Address
	Members            []common.Address
	Threshold          uint8
	MinBond            *big.Int
	SlashAmount        *big.Int
	ChallengerShareBps uint16
	UnbondingSeconds   *big.Int
	Weights            Weights
}

// Weights is an auto generated low-level Go binding around an user-defined struct.
type Weights struct {
	Version  uint32
	Band     uint16
	Price    uint16
	Speed    uint16
	Headroom uint16
	History  uint16
	Load     uint16
	Tcb      uint16
}

// SchedulerOracleMetaData contains all meta data concerning the SchedulerOracle contract.
var SchedulerOracleMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"config\",\"type\":\"tuple\",\"internalType\":\"structSchedulerOracle.Config\",\"components\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"stakeToken\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"minBond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashAmount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"challengerShareBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"unbondingSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"weights\",\"type\":\"tuple\",\"internalType\":\"structWeights\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"speed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"headroom\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"load\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tcb\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CHALLENGER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_BAND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_CHALLENGER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_UNBONDING_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SLASH_AMOUNT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKE_TOKEN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UNBONDING_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bond\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bondOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"leaving\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"decision\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"decisionSignatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structBidReceipt\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"liveUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"enclaveWord\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workerWord\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"receiptSignatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"checkDecision\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"inForce\",\"type\":\"tuple\",\"internalType\":\"structWeights\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"speed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"headroom\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"load\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tcb\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveEquivocation\",\"inputs\":[{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"firstSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structAssignmentDecision\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"snapshotBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inputsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"secondSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"receiptDigest\",\"inputs\":[{\"name\":\"receipt\",\"type\":\"tuple\",\"internalType\":\"structBidReceipt\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"score\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"weightsVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"liveUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"enclaveWord\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"workerWord\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestUnbond\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCommittee\",\"inputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setWeights\",\"inputs\":[{\"name\":\"changed\",\"type\":\"tuple\",\"internalType\":\"structWeights\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"speed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"headroom\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"load\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tcb\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"weights\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structWeights\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"speed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"headroom\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"load\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tcb\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondDeposited\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondSlashed\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"jobId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fault\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toChallenger\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondWithdrawn\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitteeChanged\",\"inputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UnbondRequested\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WeightsChanged\",\"inputs\":[{\"name\":\"weights\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structWeights\",\"components\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"band\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"price\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"speed\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"headroom\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"history\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"load\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"tcb\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyPunished\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fault\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadBond\",\"inputs\":[{\"name\":\"minBond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"slashAmount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"BadChallengerShare\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMember\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadWeights\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"band\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBond\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoCommonSigner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFault\",\"inputs\":[{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotACommitteeMember\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnoughSignatures\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SignersNotSorted\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StaleWeights\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"current\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StillUnbonding\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnbondingTooShort\",\"inputs\":[{\"name\":\"unbondingSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"least\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "SchedulerOracle",
	Bin: "0x6101a0604052348015610010575f5ffd5b506040516149e43803806149e483398101604081905261002f91610a24565b604081015160a0820151610100830151610120840151610140850151610160860151865161005c816102d8565b506001600160a01b038616610098576040516383cf4a2b60e01b81526939ba30b5b2aa37b5b2b760b11b60048201526024015b60405180910390fd5b6001600160a01b0385166100cc576040516383cf4a2b60e01b815267747265617375727960c01b600482015260240161008f565b6001600160601b03831615806100f35750836001600160601b0316836001600160601b0316115b1561012457604051632ad898ff60e21b81526001600160601b0380861660048301528416602482015260440161008f565b6103e88261ffff16108061013d57506113888261ffff16115b15610171576040516351b6fdbd60e01b815261ffff831660048201526103e86024820152611388604482015260640161008f565b61025864ffffffffff821610156101ac5760405163f928213960e01b815264ffffffffff82166004820152610258602482015260440161008f565b6001600160a01b0395861660805293851660a0526001600160601b0392831660c052911660e05261ffff166101005264ffffffffff1661012052602082015116610214576040516383cf4a2b60e01b8152651b585c9ad95d60d21b600482015260240161008f565b60608101516001600160a01b031661024b576040516383cf4a2b60e01b815266776f726b65727360c81b600482015260240161008f565b60808101516001600160a01b0316610283576040516383cf4a2b60e01b815267656e636c6176657360c01b600482015260240161008f565b60208101516001600160a01b039081166101405260608201518116610160526080820151166101809081528101516102ba9061032b565b6102d28160c001518260e0015161056460201b60201c565b50610da0565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f610335826106f2565b90506127108114158061035157506107d0826020015161ffff16115b15610382576020820151604051630586654760e31b81526004810183905261ffff909116602482015260440161008f565b600554610390816001610b7a565b63ffffffff9081168085525f90815260076020908152604091829020865181549288015193880151606089015160808a015160a08b015160c08c015160e08d01519590991665ffffffffffff199097169690961764010000000061ffff988916021763ffffffff60301b191666010000000000009388169390930261ffff60401b19169290921768010000000000000000918716919091021763ffffffff60501b19166a01000000000000000000009186169190910261ffff60601b1916176c01000000000000000000000000938516939093029290921763ffffffff60701b1916600160701b9484169490940261ffff60801b191693909317600160801b9290911691909102179055610518835f6030826040015161ffff16901b6020836020015161ffff16901b835f015163ffffffff161717905060608260a0015161ffff16901b6050836080015161ffff16901b6040846060015161ffff16901b17178117905060808260e0015161ffff16901b60708360c0015161ffff16901b1781179050919050565b6001600160901b03198216176005556040517fe39681b3561b50289eb08e3a876b1f9ddb8078ec0909e28fca843ecad70a950a90610557908590610b96565b60405180910390a1505050565b60ff81161580610577575081518160ff16115b156105a457815160405163b8f1f4df60e01b815260ff83166004820152602481019190915260440161008f565b5f5b825181101561064c575f8382815181106105c2576105c2610c38565b602002602001015190505f6001600160a01b0316816001600160a01b0316148061060f575061060f816001600160a01b03165f90815260026020526040902054600160e81b900460ff1690565b15610638576040516315e17e5d60e31b81526001600160a01b038216600482015260240161008f565b610643816001610761565b506001016105a6565b5060066106598382610c4c565b506005545f61066a60906008610cf5565b6106789083901c6001610b7a565b905061068660906008610cf5565b63ffffffff8216901b60ff60901b609085901b166106a96001600160901b610d08565b841617176005556040517fe5aff4672411f0980bd4390610ef0e3658559bde35d94f6ea06915dd9bb7790f906106e490869086908590610d1b565b60405180910390a150505050565b5f8160e0015161ffff168260c0015161ffff168360a0015161ffff16846080015161ffff16856060015161ffff16866040015161ffff166107339190610cf5565b61073d9190610cf5565b6107479190610cf5565b6107519190610cf5565b61075b9190610cf5565b92915050565b6001600160a01b0382165f908152600260205260408120805460ff60e81b1916600160e81b84151502178082559091600160f01b90910461ffff1690036107e857600380545f906107b59061ffff16610d80565b825461ffff9182166101009390930a83810292021916179091558154600160f01b9091026001600160f01b039091161781555b505050565b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b0381118282101715610824576108246107ed565b60405290565b6040516101a081016001600160401b0381118282101715610824576108246107ed565b604051601f8201601f191681016001600160401b0381118282101715610875576108756107ed565b604052919050565b6001600160a01b0381168114610891575f5ffd5b50565b805161089f8161087d565b919050565b5f82601f8301126108b3575f5ffd5b81516001600160401b038111156108cc576108cc6107ed565b8060051b6108dc6020820161084d565b918252602081850181019290810190868411156108f7575f5ffd5b6020860192505b838310156109225782516109118161087d565b8252602092830192909101906108fe565b9695505050505050565b805160ff8116811461089f575f5ffd5b80516001600160601b038116811461089f575f5ffd5b805161ffff8116811461089f575f5ffd5b805164ffffffffff8116811461089f575f5ffd5b5f6101008284031215610988575f5ffd5b610990610801565b9050815163ffffffff811681146109a5575f5ffd5b81526109b360208301610952565b60208201526109c460408301610952565b60408201526109d560608301610952565b60608201526109e660808301610952565b60808201526109f760a08301610952565b60a0820152610a0860c08301610952565b60c0820152610a1960e08301610952565b60e082015292915050565b5f60208284031215610a34575f5ffd5b81516001600160401b03811115610a49575f5ffd5b82016102808185031215610a5b575f5ffd5b610a6361082a565b610a6c82610894565b8152610a7a60208301610894565b6020820152610a8b60408301610894565b6040820152610a9c60608301610894565b6060820152610aad60808301610894565b6080820152610abe60a08301610894565b60a082015260c08201516001600160401b03811115610adb575f5ffd5b610ae7868285016108a4565b60c083015250610af960e0830161092c565b60e0820152610b0b610100830161093c565b610100820152610b1e610120830161093c565b610120820152610b316101408301610952565b610140820152610b446101608301610963565b610160820152610b58856101808401610977565b610180820152949350505050565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff818116838216019081111561075b5761075b610b66565b5f6101008201905063ffffffff835116825261ffff602084015116602083015261ffff60408401511660408301526060830151610bd9606084018261ffff169052565b506080830151610bef608084018261ffff169052565b5060a0830151610c0560a084018261ffff169052565b5060c0830151610c1b60c084018261ffff169052565b5060e0830151610c3160e084018261ffff169052565b5092915050565b634e487b7160e01b5f52603260045260245ffd5b81516001600160401b03811115610c6557610c656107ed565b68010000000000000000811115610c7e57610c7e6107ed565b815481835580821015610cb257825f528160205f20018282035f5b81811015610cae575f83820155600101610c99565b5050505b5060208301610cc6835f9081526020902090565b5f5b83811015610ced5782516001600160a01b031681830155602090920191600101610cc8565b505050505050565b8082018082111561075b5761075b610b66565b8181038181111561075b5761075b610b66565b606080825284519082018190525f9060208601906080840190835b81811015610d5d5783516001600160a01b0316835260209384019390920191600101610d36565b505060ff959095166020840152505063ffffffff91909116604090910152919050565b5f61ffff821661ffff8103610d9757610d97610b66565b60010192915050565b60805160a05160c05160e0516101005161012051610140516101605161018051613b76610e6e5f395f8181610364015261167101525f8181610214015261169201525f818161055101526116ea01525f81816102530152610afb01525f818161038b0152612a7701525f81816102e7015281816128e101528181612911015261294d01525f818161052a01526111d401525f81816102c00152612aff01525f818161029001528181610a1b01528181610ce801528181610d6801528181610dba01526112a70152613b765ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c8063693ec9a311610109578063a6599d081161009e578063d864e7401161006e578063d864e7401461050e578063e0de0fee14610525578063f46f16c21461054c578063fe5ff46814610573575f5ffd5b8063a6599d08146104e5578063bf7e214f146104ee578063c36f3874146104fe578063c649f04014610506575f5ffd5b806386bab49e116100d957806386bab49e1461047b5780638fb360371461048e5780639b7ae558146104af578063a230c524146104c2575f5ffd5b8063693ec9a3146103c85780636adb094e146103db57806372d2b6c0146103ee5780637a9e5e4b14610468575f5ffd5b8063377206061161017f578063527f50391161014f578063527f50391461035f57806354a862051461038657806365f3aa5c146103ad57806366eb9cec146103c0575f5ffd5b806337720606146102e2578063396bebb0146103215780633f453d9e1461033657806349dcdffe14610356575f5ffd5b8063169763a9116101ba578063169763a91461024e5780631c39b6721461028b5780632bf228be146102b25780632d2c5565146102bb575f5ffd5b806307efc8d3146101e05780630d85039e146101fc578063109a411c1461020f575b5f5ffd5b6101e96107d081565b6040519081526020015b60405180910390f35b6101e961020a366004612f73565b610592565b6102367f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f3565b6102757f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020016101f3565b6102367f000000000000000000000000000000000000000000000000000000000000000081565b6101e961138881565b6102367f000000000000000000000000000000000000000000000000000000000000000081565b6103097f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160601b0390911681526020016101f3565b61033461032f366004612fe6565b6105cd565b005b61034961034436600461308c565b610641565b6040516101f391906130e3565b61027561025881565b6102367f000000000000000000000000000000000000000000000000000000000000000081565b6101e97f000000000000000000000000000000000000000000000000000000000000000081565b6103346103bb366004613193565b610864565b6103346108f6565b6103346103d6366004613200565b610a4f565b6103346103e936600461322d565b610bcf565b61043b6103fc366004613260565b6001600160a01b03165f908152600260205260409020546001600160601b0380821692600160601b830490911691600160c01b900464ffffffffff1690565b604080516001600160601b03948516815293909216602084015264ffffffffff16908201526060016101f3565b610334610476366004613260565b610e71565b61033461048936600461327b565b610ee5565b610496610f08565b6040516001600160e01b031990911681526020016101f3565b6103346104bd3660046132d2565b610f2c565b6104d56104d0366004613260565b61119e565b60405190151581526020016101f3565b6101e96103e881565b5f546001600160a01b0316610236565b61033461121d565b6103496112ce565b6105166112e1565b6040516101f393929190613355565b6103097f000000000000000000000000000000000000000000000000000000000000000081565b6102367f000000000000000000000000000000000000000000000000000000000000000081565b6101e9610581366004613260565b60016020525f908152604090205481565b5f6105c761059f30611405565b6105a88461148f565b60405161190160f01b8152600281019290925260228201526042902090565b92915050565b6105d786846114bd565b5f6105eb6105e4886116e1565b8787611717565b90505f6106016105fa86610592565b8585611717565b90505f61060e8383611846565b9050610636818a3561062660408d0160208e016133ba565b661c9958d95a5c1d60ca1b611a2f565b505050505050505050565b610649612f19565b60055461065581611bcc565b9150815f015163ffffffff168563ffffffff161461076757815163ffffffff8616158061069857506106886001826133e9565b63ffffffff168663ffffffff1614155b156106cb57604051630e2f80cf60e21b815263ffffffff8088166004830152821660248201526044015b60405180910390fd5b5063ffffffff8086165f908152600760209081526040918290208251610100810184529054938416815261ffff640100000000850481169282019290925266010000000000008404821692810192909252600160401b830481166060830152600160501b830481166080830152600160601b8304811660a0830152600160701b8304811660c0830152600160801b90920490911660e082015291505b60ff609082901c168084101561079a57604051633ce0c9e960e11b815260048101859052602481018290526044016106c2565b5f805b82811015610858575f6107d38a8989858181106107bc576107bc613405565b90506020028101906107ce9190613419565b611c3f565b90506107de8161119e565b610806576040516372d9ecd960e11b81526001600160a01b03821660048201526024016106c2565b826001600160a01b0316816001600160a01b03161161084e576040516001628a562960e01b031981526001600160a01b038085166004830152821660248201526044016106c2565b915060010161079d565b50505050949350505050565b610870335b5f36611c56565b5f5b6006548110156108b3576108ab6006828154811061089257610892613405565b5f9182526020822001546001600160a01b031690611d45565b600101610872565b506108f18383808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250859250611dd0915050565b505050565b335f90815260026020526040812080549091600160601b9091046001600160601b03169081900361093c57604051636e34ee0b60e11b81523360048201526024016106c2565b8154600160c01b900464ffffffffff164210156109845781546040516327d1481b60e11b8152336004820152600160c01b90910464ffffffffff1660248201526044016106c2565b8154819083905f906109a09084906001600160601b031661345b565b82546101009290920a6001600160601b0381810219909316918316021790915583546bffffffffffffffffffffffff60601b1916845560405190831681523391507f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b4559060200160405180910390a2610a4b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016336001600160601b038416611f3f565b5050565b806001600160601b03165f03610a7857604051631f2a200560e01b815260040160405180910390fd5b335f9081526002602052604081208054909190610aa7906001600160601b03600160601b82048116911661345b565b9050806001600160601b0316836001600160601b03161115610af55760405163fbc2ab4360e01b81523360048201526001600160601b038083166024830152841660448201526064016106c2565b5f610b207f00000000000000000000000000000000000000000000000000000000000000004261347a565b835490915084908490600c90610b47908490600160601b90046001600160601b0316613497565b82546101009290920a6001600160601b03818102199093169183160217909155845464ffffffffff60c01b1916600160c01b64ffffffffff851690810291909117865560408051928816835260208301919091523392507f33bdc0e0c884a3a85ab37452c3f3952182ba8600e6d91905c44d4610ff3bb899910160405180910390a250505050565b806001600160601b03165f03610bf857604051631f2a200560e01b815260040160405180910390fd5b6001600160a01b038216610c2a576040516383cf4a2b60e01b81526536b2b6b132b960d11b60048201526024016106c2565b6001600160a01b0382165f90815260026020526040812054610c569083906001600160601b0316613497565b6001600160a01b0384165f8181526002602090815260409182902080546bffffffffffffffffffffffff19166001600160601b03868116918217909255835191881682529181019190915292935033927f9563b5e93286bf1593893400fbfa8f803a4f957313926700320242814f1b2113910160405180910390a36040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015610d35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d5991906134b6565b9050610d996001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633306001600160601b038716611f74565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610dff573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e2391906134b6565b610e2d91906134cd565b9050836001600160601b03168114610e6a57604051630ad48e5960e41b81526001600160601b0385166004820152602481018290526044016106c2565b5050505050565b5f5433906001600160a01b03168114610ea75760405162d1953b60e31b81526001600160a01b03821660048201526024016106c2565b816001600160a01b03163b5f03610edc576040516361798f2f60e11b81526001600160a01b03831660048201526024016106c2565b610a4b82611faa565b610eee33610869565b610f05610f00368390038301836135c0565b611ffd565b50565b5f8054600160a01b900460ff16610f1e57505f90565b638fb3603760e01b5b905090565b8535833514610f56576040516309eb7acd60e31b8152623537b160e91b60048201526024016106c2565b610f6660408401602085016133ba565b60ff16610f7960408801602089016133ba565b60ff1614610fa4576040516309eb7acd60e31b8152641c9bdd5b9960da1b60048201526024016106c2565b5f80610fb861014086016101208701613678565b64ffffffffff16610fd16101408a016101208b01613678565b64ffffffffff161061100657610fef61014086016101208701613678565b6110016101408a016101208b01613678565b61102a565b61101861014089016101208a01613678565b61102a61014087016101208801613678565b9092509050603c61103b8383613693565b64ffffffffff161061106d576040516309eb7acd60e31b81526776616c696469747960c01b60048201526024016106c2565b5f5f6110788a6116e1565b611081886116e1565b915091508082036110ae576040516309eb7acd60e31b81526373616d6560e01b60048201526024016106c2565b5f6110ba838b8b611c3f565b90506001600160a01b03811615806110ee57506110d8828888611c3f565b6001600160a01b0316816001600160a01b031614155b1561110c57604051631530441360e11b815260040160405180910390fd5b6040805160018082528183019092525f916020808301908036833701905050905081815f8151811061114057611140613405565b60200260200101906001600160a01b031690816001600160a01b031681525050611190818d5f01358e602001602081019061117b91906133ba565b6b32b8bab4bb37b1b0ba34b7b760a11b611a2f565b505050505050505050505050565b6001600160a01b0381165f9081526002602052604081208054600160e81b900460ff168015611216575080546001600160601b037f000000000000000000000000000000000000000000000000000000000000000081169161120a91600160601b82048116911661345b565b6001600160601b031610155b9392505050565b335f908152600160205260408120549081900361124f57604051636e34ee0b60e11b81523360048201526024016106c2565b335f8181526001602052604080822091909155517f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe906112929084815260200190565b60405180910390a2610f056001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383611f3f565b6112d6612f19565b610f27600554611bcc565b60605f5f5f6006805490506001600160401b03811115611303576113036134e0565b60405190808252806020026020018201604052801561132c578160200160208202803683370190505b5093505f5b6006548110156113dc5761136a6006828154811061135157611351613405565b5f918252602090912001546001600160a01b031661223d565b156113d4576006818154811061138257611382613405565b5f918252602090912001546001600160a01b031685836113a1816136b0565b9450815181106113b3576113b3613405565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101611331565b508084526090600554901c609060086113f591906136c8565b60055495969195901c9350915050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc691810191909152466060820152608081019190915260a0902090565b5f816112167f2b58ec491c14a02818010d4346dc23afdff73843f7b33d61ddfb992a59c636c182600d612261565b6114c78282612285565b5f6007816114dc610100850160e086016136db565b63ffffffff908116825260208201929092526040015f9081208054909350909116900361154957611514610100830160e084016136db565b61151f600554611bcc565b51604051630e2f80cf60e21b815263ffffffff9283166004820152911660248201526044016106c2565b8054640100000000900461ffff1661156760c0850160a086016136f6565b61ffff1661157591906136c8565b61158560e0840160c085016136f6565b61ffff16116115b1576040516309eb7acd60e31b81526473636f726560d81b60048201526024016106c2565b6115c361014084016101208501613678565b64ffffffffff166115da60c0840160a08501613678565b64ffffffffff16101561160d576040516309eb7acd60e31b81526776616c696469747960c01b60048201526024016106c2565b61161f61014084016101208501613678565b64ffffffffff1661163861014084016101208501613678565b64ffffffffff16101561166b576040516309eb7acd60e31b8152676c6976656e65737360c01b60048201526024016106c2565b5f6116b77f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000856123af565b905080156116db576040516309eb7acd60e31b8152600481018290526024016106c2565b50505050565b5f6105c761170e7f0000000000000000000000000000000000000000000000000000000000000000611405565b6105a884612735565b6060816001600160401b03811115611731576117316134e0565b60405190808252806020026020018201604052801561175a578160200160208202803683370190505b5090505f805b8381101561183d575f61177f878787858181106107bc576107bc613405565b90506001600160a01b0381166117b3576040516372d9ecd960e11b81526001600160a01b03821660048201526024016106c2565b826001600160a01b0316816001600160a01b0316116117fb576040516001628a562960e01b031981526001600160a01b038085166004830152821660248201526044016106c2565b808185848151811061180f5761180f613405565b60200260200101819550826001600160a01b03166001600160a01b0316815250505050806001019050611760565b50509392505050565b6060815183511061185857815161185b565b82515b6001600160401b03811115611872576118726134e0565b60405190808252806020026020018201604052801561189b578160200160208202803683370190505b5090505f80805b8551831080156118b25750845182105b15611a24578482815181106118c9576118c9613405565b60200260200101516001600160a01b03168684815181106118ec576118ec613405565b60200260200101516001600160a01b03160361195b5785838151811061191457611914613405565b6020026020010151848280611928906136b0565b93508151811061193a5761193a613405565b60200260200101906001600160a01b031690816001600160a01b0316815250505b5f5f86848151811061196f5761196f613405565b60200260200101516001600160a01b031688868151811061199257611992613405565b60200260200101516001600160a01b031611156119af57846119ba565b6119ba8560016136c8565b8886815181106119cc576119cc613405565b60200260200101516001600160a01b03168886815181106119ef576119ef613405565b60200260200101516001600160a01b03161115611a0c5784611a17565b611a178560016136c8565b90955093506118a2915050565b835250909392505050565b83515f03611a5057604051631530441360e11b815260040160405180910390fd5b5f80805b8651811015611bb857611a82878281518110611a7257611a72613405565b6020026020010151878787612763565b611af2578651611a938260016136c8565b148015611a9e575082155b15611aed57868181518110611ab557611ab5613405565b60200260200101518460405163782f610160e11b81526004016106c29291906001600160a01b03929092168252602082015260400190565b611bb0565b5f5f611b16898481518110611b0957611b09613405565b6020026020010151612833565b9092509050611b2582866136c8565b9450611b3181856136c8565b9350336001600160a01b0316888a8581518110611b5057611b50613405565b60200260200101516001600160a01b03167f0343ec1a8573e404d770d7edfd304e478e412679fce428166cd73a7bf12a33ec898686604051611ba5939291909283526020830191909152604082015260600190565b60405180910390a450505b600101611a54565b50611bc4338284612abe565b505050505050565b611bd4612f19565b63ffffffff8216815261ffff602083811c821690830152603083901c811660408084019190915283901c8116606080840191909152605084901c82166080808501919091529084901c821660a0840152607084901c821660c08401529290921c90911660e082015290565b5f611c4b848484612b46565b509095945050505050565b5f5f611c89611c6c5f546001600160a01b031690565b8630611c7b60045f898b613711565b611c8491613738565b612b8d565b9150915081610e6a5763ffffffff811615611d22575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90611ce39088908890889060040161376e565b5f604051808303815f87803b158015611cfa575f5ffd5b505af1158015611d0c573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610e6a9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016106c2565b6001600160a01b0382165f908152600260205260408120805460ff60e81b1916600160e81b84151502178082559091600160f01b90910461ffff1690036108f157600380545f90611d999061ffff166137ad565b825461ffff9182166101009390930a83810292021916179091558154600160f01b9091026001600160f01b03909116178155505050565b60ff81161580611de3575081518160ff16115b15611e1057815160405163b8f1f4df60e01b815260ff8316600482015260248101919091526044016106c2565b5f5b8251811015611e99575f838281518110611e2e57611e2e613405565b602002602001015190505f6001600160a01b0316816001600160a01b03161480611e5c5750611e5c8161223d565b15611e85576040516315e17e5d60e31b81526001600160a01b03821660048201526024016106c2565b611e90816001611d45565b50600101611e12565b506006611ea683826137e4565b506005545f611eb7609060086136c8565b611ec59083901c6001613880565b9050611ed3609060086136c8565b63ffffffff8216901b60ff60901b609085901b16611ef66001600160901b6134cd565b841617176005556040517fe5aff4672411f0980bd4390610ef0e3658559bde35d94f6ea06915dd9bb7790f90611f3190869086908590613355565b60405180910390a150505050565b611f4c8383836001612c1f565b6108f157604051635274afe760e01b81526001600160a01b03841660048201526024016106c2565b611f82848484846001612c81565b6116db57604051635274afe760e01b81526001600160a01b03851660048201526024016106c2565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f61200782612cee565b90506127108114158061202357506107d0826020015161ffff16115b15612054576020820151604051630586654760e31b81526004810183905261ffff90911660248201526044016106c2565b600554612062816001613880565b63ffffffff9081168085525f90815260076020908152604091829020865181549288015193880151606089015160808a015160a08b015160c08c015160e08d015161ffff908116600160801b0261ffff60801b19928216600160701b029290921663ffffffff60701b19938216600160601b0261ffff60601b19958316600160501b029590951663ffffffff60501b19968316600160401b0269ffff0000000000000000199884166601000000000000029890981669ffffffff0000000000001993909c166401000000000265ffffffffffff19909b1698909c16979097179890981797909716979097179290921716959095179490941792909216929092179190911790556121e6835f6030826040015161ffff16901b6020836020015161ffff16901b835f015163ffffffff161717905060608260a0015161ffff16901b6050836080015161ffff16901b6040846060015161ffff16901b17178117905060808260e0015161ffff16901b60708360c0015161ffff16901b1781179050919050565b71ffffffffffffffffffffffffffffffffffff198216176005556040517fe39681b3561b50289eb08e3a876b1f9ddb8078ec0909e28fca843ecad70a950a906122309085906130e3565b60405180910390a1505050565b6001600160a01b03165f90815260026020526040902054600160e81b900460ff1690565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b81358135146122af576040516309eb7acd60e31b8152623537b160e91b60048201526024016106c2565b6122bf60408201602083016133ba565b60ff166122d260408401602085016133ba565b60ff16146122fd576040516309eb7acd60e31b8152641c9bdd5b9960da1b60048201526024016106c2565b61230d6060820160408301613260565b6001600160a01b03166123266060840160408501613260565b6001600160a01b031603612358576040516309eb7acd60e31b8152653bb7b935b2b960d11b60048201526024016106c2565b612369610100820160e083016136db565b63ffffffff1661237f60e0840160c085016136db565b63ffffffff1614610a4b576040516309eb7acd60e31b8152667765696768747360c81b60048201526024016106c2565b5f6124436001600160a01b038416635300cc046123d26060860160408701613260565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015612414573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061243891906134b6565b836101800135612d57565b6124575750651c9958dbdc9960d21b611216565b60405163e454712960e01b8152606083013560048201525f9081906001600160a01b0387169063e45471299060240161032060405180830381865afa1580156124a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124c6919061398c565b915091506125c86125bd825f01515f6030826040015161ffff16901b6020836020015161ffff16901b835f015163ffffffff161717905060508260a0015160ff16901b6048836080015160ff16901b6040846060015160ff16901b171781179050608082610100015160ff16901b60608360e0015163ffffffff16901b60588460c0015160ff16901b17178117905060a882610160015162ffffff16901b609083610140015162ffffff16901b608884610120015160ff16901b17178117905060f0826101c0015161ffff16901b60e0836101a0015161ffff16901b60c084610180015163ffffffff16901b171781179050919050565b856101600135612e02565b6125e05766656e636c61766560c81b92505050611216565b60208101518151608001515f9190600216156125fd5760016125ff565b5f5b60ff166002811061261257612612613405565b6020020151905061262b61016086016101408701613b1d565b62ffffff16816040015162ffffff1614158061266a575061265461014086016101208701613678565b64ffffffffff16816020015164ffffffffff1614155b15612683576539b4b3b732b960d11b9350505050611216565b6060810151600216156126a45765333937bd32b760d11b9350505050611216565b60405163b93f0d6360e01b815263ffffffff841660048201526001600160a01b0388169063b93f0d6390602401602060405180830381865afa1580156126ec573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127109190613b38565b612729576673657276696e6760c81b9350505050611216565b505f9695505050505050565b5f816112167f7a6054e8a0332516a7f8e9ee4db2e6e29b4c098fcd56a2f426eaa00caf0071f782600a612261565b6001600160a01b0384165f90815260026020526040812054600160f01b900461ffff168082036127b1576040516372d9ecd960e11b81526001600160a01b03871660048201526024016106c2565b604080516020810187905260ff86169181019190915260608101849052600882901c60808201525f9060a00160408051601f1981840301815291815281516020928301205f8181526004909352912054600160ff85161b808216159550919250908415610858575f928352600460205260409092209117905550949350505050565b6001600160a01b0381165f908152600260209081526040808320815160a08101835290546001600160601b03808216808452600160601b830490911694830194909452600160c01b810464ffffffffff1692820192909252600160e81b820460ff1615156060820152600160f01b90910461ffff1660808201528291820361290e5760405163fbc2ab4360e01b81526001600160a01b03851660048201525f60248201526001600160601b037f00000000000000000000000000000000000000000000000000000000000000001660448201526064016106c2565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160601b0316825f01516001600160601b031610612971577f0000000000000000000000000000000000000000000000000000000000000000612974565b81515b905080825f01818151612987919061345b565b6001600160601b03908116909152835160208501519082169116111590506129ba5781516001600160601b031660208301525b5f606083018181526001600160a01b0387168252600260209081526040928390208551815492870151948701519351608088015161ffff16600160f01b026001600160f01b03911515600160e81b0260ff60e81b1964ffffffffff909716600160c01b029690961665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b0319909716948916949094179590951792909216939093179390931791909116919091179055819061271090612a9e907f00000000000000000000000000000000000000000000000000000000000000009084166137cd565b612aa89190613b57565b6001600160601b03909116969095509350505050565b6001600160a01b0383165f9081526001602052604081208054849290612ae59084906136c8565b90915550612af5905082826134cd565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165f9081526001602052604081208054909190612b3c9084906136c8565b9091555050505050565b5f80806041849003612b7a578435602086013560408701355f1a612b6c89828585612e2e565b955095509550505050612b84565b505f915060029050825b93509350939050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15612c15575f516020805191945081901c150291505b5094509492505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612c75578383151615612c69573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612cdd578383151615612cd1573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f8160e0015161ffff168260c0015161ffff168360a0015161ffff16846080015161ffff16856060015161ffff16866040015161ffff16612d2f91906136c8565b612d3991906136c8565b612d4391906136c8565b612d4d91906136c8565b6105c791906136c8565b5f8163ffffffff168363ffffffff16148015612d8e5750612d788260d01c90565b62ffffff16612d878460d01c90565b62ffffff16145b8015612dbb5750612da38260e81c610fff1690565b61ffff16612db58460e81c610fff1690565b61ffff16145b8015612de05750612dcc8260f41c90565b61ffff16612dda8460f41c90565b61ffff16145b80156112165750612df082612ef6565b612df984612ef6565b10159392505050565b5f82821865ff00ffffffff60601b191615801561121657505060ff608891821c81169290911c16111590565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612e6757505f91506003905082612eec565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612eb8573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612ee357505f925060019150829050612eec565b92505f91508190505b9450945094915050565b5f6105c76affffffffffffffffffffff607884901c811690602085901c166134cd565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081019190915290565b5f6101a08284031215612f6d575f5ffd5b50919050565b5f6101a08284031215612f84575f5ffd5b6112168383612f5c565b5f6101408284031215612f6d575f5ffd5b5f5f83601f840112612faf575f5ffd5b5081356001600160401b03811115612fc5575f5ffd5b6020830191508360208260051b8501011115612fdf575f5ffd5b9250929050565b5f5f5f5f5f5f6103208789031215612ffc575f5ffd5b6130068888612f8e565b95506101408701356001600160401b03811115613021575f5ffd5b61302d89828a01612f9f565b90965094506130429050886101608901612f5c565b92506103008701356001600160401b0381111561305d575f5ffd5b61306989828a01612f9f565b979a9699509497509295939492505050565b63ffffffff81168114610f05575f5ffd5b5f5f5f5f6060858703121561309f575f5ffd5b8435935060208501356130b18161307b565b925060408501356001600160401b038111156130cb575f5ffd5b6130d787828801612f9f565b95989497509550505050565b5f6101008201905063ffffffff835116825261ffff602084015116602083015261ffff60408401511660408301526060830151613126606084018261ffff169052565b50608083015161313c608084018261ffff169052565b5060a083015161315260a084018261ffff169052565b5060c083015161316860c084018261ffff169052565b5060e083015161317e60e084018261ffff169052565b5092915050565b60ff81168114610f05575f5ffd5b5f5f5f604084860312156131a5575f5ffd5b83356001600160401b038111156131ba575f5ffd5b6131c686828701612f9f565b90945092505060208401356131da81613185565b809150509250925092565b80356001600160601b03811681146131fb575f5ffd5b919050565b5f60208284031215613210575f5ffd5b611216826131e5565b6001600160a01b0381168114610f05575f5ffd5b5f5f6040838503121561323e575f5ffd5b823561324981613219565b9150613257602084016131e5565b90509250929050565b5f60208284031215613270575f5ffd5b813561121681613219565b5f61010082840312801561328d575f5ffd5b509092915050565b5f5f83601f8401126132a5575f5ffd5b5081356001600160401b038111156132bb575f5ffd5b602083019150836020828501011115612fdf575f5ffd5b5f5f5f5f5f5f6102c087890312156132e8575f5ffd5b6132f28888612f8e565b95506101408701356001600160401b0381111561330d575f5ffd5b61331989828a01613295565b909650945061332e9050886101608901612f8e565b92506102a08701356001600160401b03811115613349575f5ffd5b61306989828a01613295565b606080825284519082018190525f9060208601906080840190835b818110156133975783516001600160a01b0316835260209384019390920191600101613370565b505060ff959095166020840152505063ffffffff91909116604090910152919050565b5f602082840312156133ca575f5ffd5b813561121681613185565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff82811682821603908111156105c7576105c76133d5565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e1984360301811261342e575f5ffd5b8301803591506001600160401b03821115613447575f5ffd5b602001915036819003821315612fdf575f5ffd5b6001600160601b0382811682821603908111156105c7576105c76133d5565b64ffffffffff81811683821601908111156105c7576105c76133d5565b6001600160601b0381811683821601908111156105c7576105c76133d5565b5f602082840312156134c6575f5ffd5b5051919050565b818103818111156105c7576105c76133d5565b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b0381118282101715613517576135176134e0565b60405290565b604080519081016001600160401b0381118282101715613517576135176134e0565b604051608081016001600160401b0381118282101715613517576135176134e0565b604051606081016001600160401b0381118282101715613517576135176134e0565b6040516101e081016001600160401b0381118282101715613517576135176134e0565b61ffff81168114610f05575f5ffd5b80356131fb816135a6565b5f6101008284031280156135d2575f5ffd5b506135db6134f4565b82356135e68161307b565b81526135f4602084016135b5565b6020820152613605604084016135b5565b6040820152613616606084016135b5565b6060820152613627608084016135b5565b608082015261363860a084016135b5565b60a082015261364960c084016135b5565b60c082015261365a60e084016135b5565b60e08201529392505050565b64ffffffffff81168114610f05575f5ffd5b5f60208284031215613688575f5ffd5b813561121681613666565b64ffffffffff82811682821603908111156105c7576105c76133d5565b5f600182016136c1576136c16133d5565b5060010190565b808201808211156105c7576105c76133d5565b5f602082840312156136eb575f5ffd5b81356112168161307b565b5f60208284031215613706575f5ffd5b8135611216816135a6565b5f5f8585111561371f575f5ffd5b8386111561372b575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561317e576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f61ffff821661ffff81036137c4576137c46133d5565b60010192915050565b80820281158282048414176105c7576105c76133d5565b81516001600160401b038111156137fd576137fd6134e0565b600160401b811115613811576138116134e0565b81548183558082101561384557825f528160205f20018282035f5b81811015613841575f8382015560010161382c565b5050505b5060208301613859835f9081526020902090565b5f5b83811015611bc45782516001600160a01b03168183015560209092019160010161385b565b63ffffffff81811683821601908111156105c7576105c76133d5565b80516131fb8161307b565b80516131fb816135a6565b80516131fb81613185565b62ffffff81168114610f05575f5ffd5b80516131fb816138bd565b5f82601f8301126138e7575f5ffd5b6138ef61351d565b80610100840185811115613901575f5ffd5b845b81811015611c4b576080818803121561391a575f5ffd5b61392261353f565b815161392d81613219565b8152602082015161393d81613666565b60208201526040820151613950816138bd565b604082015260608201516139638161307b565b60608201528452602090930192608001613903565b805163ffffffff19811681146131fb575f5ffd5b5f5f82840361032081121561399f575f5ffd5b83516139aa8161307b565b9250601f19016103008112156139be575f5ffd5b6139c6613561565b6101e08212156139d4575f5ffd5b6139dc613583565b91506139ea6020860161389c565b82526139f8604086016138a7565b6020830152613a09606086016138a7565b6040830152613a1a608086016138b2565b6060830152613a2b60a086016138b2565b6080830152613a3c60c086016138b2565b60a0830152613a4d60e086016138b2565b60c0830152613a5f610100860161389c565b60e0830152613a7161012086016138b2565b610100830152613a8461014086016138b2565b610120830152613a9761016086016138cd565b610140830152613aaa61018086016138cd565b610160830152613abd6101a0860161389c565b610180830152613ad06101c086016138a7565b6101a0830152613ae36101e086016138a7565b6101c0830152818152613afa8661020087016138d8565b6020820152613b0c6103008601613978565b604082015280925050509250929050565b5f60208284031215613b2d575f5ffd5b8135611216816138bd565b5f60208284031215613b48575f5ffd5b81518015158114611216575f5ffd5b5f82613b7157634e487b7160e01b5f52601260045260245ffd5b50049056",
}

// SchedulerOracle is an auto generated Go binding around an Ethereum contract.
type SchedulerOracle struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SchedulerOracle) GetABI() abi.ABI {
	return c.abi
}

// NewSchedulerOracle creates a new instance of SchedulerOracle.
func NewSchedulerOracle() *SchedulerOracle {
	parsed, err := SchedulerOracleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SchedulerOracle{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SchedulerOracle) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address[],uint8,uint96,uint96,uint16,uint40,(uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16)) config) returns()
func (schedulerOracle *SchedulerOracle) PackConstructor(config SchedulerOracleConfig) []byte {
	enc, err := schedulerOracle.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCHALLENGERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a86205.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) PackCHALLENGERSHAREBPS() []byte {
	enc, err := schedulerOracle.abi.Pack("CHALLENGER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCHALLENGERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54a86205.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) TryPackCHALLENGERSHAREBPS() ([]byte, error) {
	return schedulerOracle.abi.Pack("CHALLENGER_SHARE_BPS")
}

// UnpackCHALLENGERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54a86205.
//
// Solidity: function CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) UnpackCHALLENGERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("CHALLENGER_SHARE_BPS", data)
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
func (schedulerOracle *SchedulerOracle) PackENCLAVES() []byte {
	enc, err := schedulerOracle.abi.Pack("ENCLAVES")
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
func (schedulerOracle *SchedulerOracle) TryPackENCLAVES() ([]byte, error) {
	return schedulerOracle.abi.Pack("ENCLAVES")
}

// UnpackENCLAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527f5039.
//
// Solidity: function ENCLAVES() view returns(address)
func (schedulerOracle *SchedulerOracle) UnpackENCLAVES(data []byte) (common.Address, error) {
	out, err := schedulerOracle.abi.Unpack("ENCLAVES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46f16c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MARKET() view returns(address)
func (schedulerOracle *SchedulerOracle) PackMARKET() []byte {
	enc, err := schedulerOracle.abi.Pack("MARKET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46f16c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MARKET() view returns(address)
func (schedulerOracle *SchedulerOracle) TryPackMARKET() ([]byte, error) {
	return schedulerOracle.abi.Pack("MARKET")
}

// UnpackMARKET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (schedulerOracle *SchedulerOracle) UnpackMARKET(data []byte) (common.Address, error) {
	out, err := schedulerOracle.abi.Unpack("MARKET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXBAND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07efc8d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BAND() view returns(uint256)
func (schedulerOracle *SchedulerOracle) PackMAXBAND() []byte {
	enc, err := schedulerOracle.abi.Pack("MAX_BAND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBAND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07efc8d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BAND() view returns(uint256)
func (schedulerOracle *SchedulerOracle) TryPackMAXBAND() ([]byte, error) {
	return schedulerOracle.abi.Pack("MAX_BAND")
}

// UnpackMAXBAND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07efc8d3.
//
// Solidity: function MAX_BAND() view returns(uint256)
func (schedulerOracle *SchedulerOracle) UnpackMAXBAND(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("MAX_BAND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXCHALLENGERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bf228be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) PackMAXCHALLENGERSHAREBPS() []byte {
	enc, err := schedulerOracle.abi.Pack("MAX_CHALLENGER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHALLENGERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bf228be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) TryPackMAXCHALLENGERSHAREBPS() ([]byte, error) {
	return schedulerOracle.abi.Pack("MAX_CHALLENGER_SHARE_BPS")
}

// UnpackMAXCHALLENGERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bf228be.
//
// Solidity: function MAX_CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) UnpackMAXCHALLENGERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("MAX_CHALLENGER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0de0fee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_BOND() view returns(uint96)
func (schedulerOracle *SchedulerOracle) PackMINBOND() []byte {
	enc, err := schedulerOracle.abi.Pack("MIN_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0de0fee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_BOND() view returns(uint96)
func (schedulerOracle *SchedulerOracle) TryPackMINBOND() ([]byte, error) {
	return schedulerOracle.abi.Pack("MIN_BOND")
}

// UnpackMINBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0de0fee.
//
// Solidity: function MIN_BOND() view returns(uint96)
func (schedulerOracle *SchedulerOracle) UnpackMINBOND(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("MIN_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINCHALLENGERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6599d08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) PackMINCHALLENGERSHAREBPS() []byte {
	enc, err := schedulerOracle.abi.Pack("MIN_CHALLENGER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINCHALLENGERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6599d08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) TryPackMINCHALLENGERSHAREBPS() ([]byte, error) {
	return schedulerOracle.abi.Pack("MIN_CHALLENGER_SHARE_BPS")
}

// UnpackMINCHALLENGERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6599d08.
//
// Solidity: function MIN_CHALLENGER_SHARE_BPS() view returns(uint256)
func (schedulerOracle *SchedulerOracle) UnpackMINCHALLENGERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("MIN_CHALLENGER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINUNBONDINGSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49dcdffe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_UNBONDING_SECONDS() view returns(uint40)
func (schedulerOracle *SchedulerOracle) PackMINUNBONDINGSECONDS() []byte {
	enc, err := schedulerOracle.abi.Pack("MIN_UNBONDING_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINUNBONDINGSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49dcdffe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_UNBONDING_SECONDS() view returns(uint40)
func (schedulerOracle *SchedulerOracle) TryPackMINUNBONDINGSECONDS() ([]byte, error) {
	return schedulerOracle.abi.Pack("MIN_UNBONDING_SECONDS")
}

// UnpackMINUNBONDINGSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49dcdffe.
//
// Solidity: function MIN_UNBONDING_SECONDS() view returns(uint40)
func (schedulerOracle *SchedulerOracle) UnpackMINUNBONDINGSECONDS(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("MIN_UNBONDING_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSLASHAMOUNT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37720606.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SLASH_AMOUNT() view returns(uint96)
func (schedulerOracle *SchedulerOracle) PackSLASHAMOUNT() []byte {
	enc, err := schedulerOracle.abi.Pack("SLASH_AMOUNT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSLASHAMOUNT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37720606.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SLASH_AMOUNT() view returns(uint96)
func (schedulerOracle *SchedulerOracle) TryPackSLASHAMOUNT() ([]byte, error) {
	return schedulerOracle.abi.Pack("SLASH_AMOUNT")
}

// UnpackSLASHAMOUNT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37720606.
//
// Solidity: function SLASH_AMOUNT() view returns(uint96)
func (schedulerOracle *SchedulerOracle) UnpackSLASHAMOUNT(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("SLASH_AMOUNT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTAKETOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c39b672.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKE_TOKEN() view returns(address)
func (schedulerOracle *SchedulerOracle) PackSTAKETOKEN() []byte {
	enc, err := schedulerOracle.abi.Pack("STAKE_TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKETOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c39b672.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKE_TOKEN() view returns(address)
func (schedulerOracle *SchedulerOracle) TryPackSTAKETOKEN() ([]byte, error) {
	return schedulerOracle.abi.Pack("STAKE_TOKEN")
}

// UnpackSTAKETOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c39b672.
//
// Solidity: function STAKE_TOKEN() view returns(address)
func (schedulerOracle *SchedulerOracle) UnpackSTAKETOKEN(data []byte) (common.Address, error) {
	out, err := schedulerOracle.abi.Unpack("STAKE_TOKEN", data)
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
func (schedulerOracle *SchedulerOracle) PackTREASURY() []byte {
	enc, err := schedulerOracle.abi.Pack("TREASURY")
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
func (schedulerOracle *SchedulerOracle) TryPackTREASURY() ([]byte, error) {
	return schedulerOracle.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (schedulerOracle *SchedulerOracle) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := schedulerOracle.abi.Unpack("TREASURY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUNBONDINGSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x169763a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UNBONDING_SECONDS() view returns(uint40)
func (schedulerOracle *SchedulerOracle) PackUNBONDINGSECONDS() []byte {
	enc, err := schedulerOracle.abi.Pack("UNBONDING_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUNBONDINGSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x169763a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UNBONDING_SECONDS() view returns(uint40)
func (schedulerOracle *SchedulerOracle) TryPackUNBONDINGSECONDS() ([]byte, error) {
	return schedulerOracle.abi.Pack("UNBONDING_SECONDS")
}

// UnpackUNBONDINGSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x169763a9.
//
// Solidity: function UNBONDING_SECONDS() view returns(uint40)
func (schedulerOracle *SchedulerOracle) UnpackUNBONDINGSECONDS(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("UNBONDING_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWORKERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x109a411c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WORKERS() view returns(address)
func (schedulerOracle *SchedulerOracle) PackWORKERS() []byte {
	enc, err := schedulerOracle.abi.Pack("WORKERS")
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
func (schedulerOracle *SchedulerOracle) TryPackWORKERS() ([]byte, error) {
	return schedulerOracle.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (schedulerOracle *SchedulerOracle) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := schedulerOracle.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (schedulerOracle *SchedulerOracle) PackAuthority() []byte {
	enc, err := schedulerOracle.abi.Pack("authority")
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
func (schedulerOracle *SchedulerOracle) TryPackAuthority() ([]byte, error) {
	return schedulerOracle.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (schedulerOracle *SchedulerOracle) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := schedulerOracle.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6adb094e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond(address member, uint96 amount) returns()
func (schedulerOracle *SchedulerOracle) PackBond(member common.Address, amount *big.Int) []byte {
	enc, err := schedulerOracle.abi.Pack("bond", member, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6adb094e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond(address member, uint96 amount) returns()
func (schedulerOracle *SchedulerOracle) TryPackBond(member common.Address, amount *big.Int) ([]byte, error) {
	return schedulerOracle.abi.Pack("bond", member, amount)
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address account) view returns(uint96 amount, uint96 leaving, uint40 availableAt)
func (schedulerOracle *SchedulerOracle) PackBondOf(account common.Address) []byte {
	enc, err := schedulerOracle.abi.Pack("bondOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address account) view returns(uint96 amount, uint96 leaving, uint40 availableAt)
func (schedulerOracle *SchedulerOracle) TryPackBondOf(account common.Address) ([]byte, error) {
	return schedulerOracle.abi.Pack("bondOf", account)
}

// BondOfOutput serves as a container for the return parameters of contract
// method BondOf.
type BondOfOutput struct {
	Amount      *big.Int
	Leaving     *big.Int
	AvailableAt *big.Int
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d2b6c0.
//
// Solidity: function bondOf(address account) view returns(uint96 amount, uint96 leaving, uint40 availableAt)
func (schedulerOracle *SchedulerOracle) UnpackBondOf(data []byte) (BondOfOutput, error) {
	out, err := schedulerOracle.abi.Unpack("bondOf", data)
	outstruct := new(BondOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Leaving = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AvailableAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x396bebb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] decisionSignatures, (bytes32,uint8,address,bytes32,uint96,uint40,uint16,uint32,uint64,uint40,uint24,uint256,uint256) receipt, bytes[] receiptSignatures) returns()
func (schedulerOracle *SchedulerOracle) PackChallenge(decision AssignmentDecision, decisionSignatures [][]byte, receipt BidReceipt, receiptSignatures [][]byte) []byte {
	enc, err := schedulerOracle.abi.Pack("challenge", decision, decisionSignatures, receipt, receiptSignatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x396bebb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) decision, bytes[] decisionSignatures, (bytes32,uint8,address,bytes32,uint96,uint40,uint16,uint32,uint64,uint40,uint24,uint256,uint256) receipt, bytes[] receiptSignatures) returns()
func (schedulerOracle *SchedulerOracle) TryPackChallenge(decision AssignmentDecision, decisionSignatures [][]byte, receipt BidReceipt, receiptSignatures [][]byte) ([]byte, error) {
	return schedulerOracle.abi.Pack("challenge", decision, decisionSignatures, receipt, receiptSignatures)
}

// PackCheckDecision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f453d9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkDecision(bytes32 digest, uint32 weightsVersion, bytes[] signatures) view returns((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16) inForce)
func (schedulerOracle *SchedulerOracle) PackCheckDecision(digest [32]byte, weightsVersion uint32, signatures [][]byte) []byte {
	enc, err := schedulerOracle.abi.Pack("checkDecision", digest, weightsVersion, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckDecision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f453d9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkDecision(bytes32 digest, uint32 weightsVersion, bytes[] signatures) view returns((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16) inForce)
func (schedulerOracle *SchedulerOracle) TryPackCheckDecision(digest [32]byte, weightsVersion uint32, signatures [][]byte) ([]byte, error) {
	return schedulerOracle.abi.Pack("checkDecision", digest, weightsVersion, signatures)
}

// UnpackCheckDecision is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f453d9e.
//
// Solidity: function checkDecision(bytes32 digest, uint32 weightsVersion, bytes[] signatures) view returns((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16) inForce)
func (schedulerOracle *SchedulerOracle) UnpackCheckDecision(data []byte) (Weights, error) {
	out, err := schedulerOracle.abi.Unpack("checkDecision", data)
	if err != nil {
		return *new(Weights), err
	}
	out0 := *abi.ConvertType(out[0], new(Weights)).(*Weights)
	return out0, nil
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee() view returns(address[] members, uint8 threshold, uint32 version)
func (schedulerOracle *SchedulerOracle) PackCommittee() []byte {
	enc, err := schedulerOracle.abi.Pack("committee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd864e740.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee() view returns(address[] members, uint8 threshold, uint32 version)
func (schedulerOracle *SchedulerOracle) TryPackCommittee() ([]byte, error) {
	return schedulerOracle.abi.Pack("committee")
}

// CommitteeOutput serves as a container for the return parameters of contract
// method Committee.
type CommitteeOutput struct {
	Members   []common.Address
	Threshold uint8
	Version   uint32
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd864e740.
//
// Solidity: function committee() view returns(address[] members, uint8 threshold, uint32 version)
func (schedulerOracle *SchedulerOracle) UnpackCommittee(data []byte) (CommitteeOutput, error) {
	out, err := schedulerOracle.abi.Unpack("committee", data)
	outstruct := new(CommitteeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Members = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Threshold = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Version = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe5ff468.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credits(address account) view returns(uint256)
func (schedulerOracle *SchedulerOracle) PackCredits(account common.Address) []byte {
	enc, err := schedulerOracle.abi.Pack("credits", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe5ff468.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credits(address account) view returns(uint256)
func (schedulerOracle *SchedulerOracle) TryPackCredits(account common.Address) ([]byte, error) {
	return schedulerOracle.abi.Pack("credits", account)
}

// UnpackCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe5ff468.
//
// Solidity: function credits(address account) view returns(uint256)
func (schedulerOracle *SchedulerOracle) UnpackCredits(data []byte) (*big.Int, error) {
	out, err := schedulerOracle.abi.Unpack("credits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (schedulerOracle *SchedulerOracle) PackIsConsumingScheduledOp() []byte {
	enc, err := schedulerOracle.abi.Pack("isConsumingScheduledOp")
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
func (schedulerOracle *SchedulerOracle) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return schedulerOracle.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (schedulerOracle *SchedulerOracle) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := schedulerOracle.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa230c524.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMember(address account) view returns(bool)
func (schedulerOracle *SchedulerOracle) PackIsMember(account common.Address) []byte {
	enc, err := schedulerOracle.abi.Pack("isMember", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa230c524.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMember(address account) view returns(bool)
func (schedulerOracle *SchedulerOracle) TryPackIsMember(account common.Address) ([]byte, error) {
	return schedulerOracle.abi.Pack("isMember", account)
}

// UnpackIsMember is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa230c524.
//
// Solidity: function isMember(address account) view returns(bool)
func (schedulerOracle *SchedulerOracle) UnpackIsMember(data []byte) (bool, error) {
	out, err := schedulerOracle.abi.Unpack("isMember", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b7ae558.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveEquivocation((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) first, bytes firstSignature, (bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) second, bytes secondSignature) returns()
func (schedulerOracle *SchedulerOracle) PackProveEquivocation(first AssignmentDecision, firstSignature []byte, second AssignmentDecision, secondSignature []byte) []byte {
	enc, err := schedulerOracle.abi.Pack("proveEquivocation", first, firstSignature, second, secondSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b7ae558.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveEquivocation((bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) first, bytes firstSignature, (bytes32,uint8,address,bytes32,uint96,uint16,uint32,uint64,bytes32,uint40) second, bytes secondSignature) returns()
func (schedulerOracle *SchedulerOracle) TryPackProveEquivocation(first AssignmentDecision, firstSignature []byte, second AssignmentDecision, secondSignature []byte) ([]byte, error) {
	return schedulerOracle.abi.Pack("proveEquivocation", first, firstSignature, second, secondSignature)
}

// PackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d85039e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptDigest((bytes32,uint8,address,bytes32,uint96,uint40,uint16,uint32,uint64,uint40,uint24,uint256,uint256) receipt) view returns(bytes32)
func (schedulerOracle *SchedulerOracle) PackReceiptDigest(receipt BidReceipt) []byte {
	enc, err := schedulerOracle.abi.Pack("receiptDigest", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d85039e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptDigest((bytes32,uint8,address,bytes32,uint96,uint40,uint16,uint32,uint64,uint40,uint24,uint256,uint256) receipt) view returns(bytes32)
func (schedulerOracle *SchedulerOracle) TryPackReceiptDigest(receipt BidReceipt) ([]byte, error) {
	return schedulerOracle.abi.Pack("receiptDigest", receipt)
}

// UnpackReceiptDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d85039e.
//
// Solidity: function receiptDigest((bytes32,uint8,address,bytes32,uint96,uint40,uint16,uint32,uint64,uint40,uint24,uint256,uint256) receipt) view returns(bytes32)
func (schedulerOracle *SchedulerOracle) UnpackReceiptDigest(data []byte) ([32]byte, error) {
	out, err := schedulerOracle.abi.Unpack("receiptDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x693ec9a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnbond(uint96 amount) returns()
func (schedulerOracle *SchedulerOracle) PackRequestUnbond(amount *big.Int) []byte {
	enc, err := schedulerOracle.abi.Pack("requestUnbond", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x693ec9a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnbond(uint96 amount) returns()
func (schedulerOracle *SchedulerOracle) TryPackRequestUnbond(amount *big.Int) ([]byte, error) {
	return schedulerOracle.abi.Pack("requestUnbond", amount)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (schedulerOracle *SchedulerOracle) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := schedulerOracle.abi.Pack("setAuthority", newAuthority)
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
func (schedulerOracle *SchedulerOracle) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return schedulerOracle.abi.Pack("setAuthority", newAuthority)
}

// PackSetCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65f3aa5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommittee(address[] members, uint8 threshold) returns()
func (schedulerOracle *SchedulerOracle) PackSetCommittee(members []common.Address, threshold uint8) []byte {
	enc, err := schedulerOracle.abi.Pack("setCommittee", members, threshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65f3aa5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommittee(address[] members, uint8 threshold) returns()
func (schedulerOracle *SchedulerOracle) TryPackSetCommittee(members []common.Address, threshold uint8) ([]byte, error) {
	return schedulerOracle.abi.Pack("setCommittee", members, threshold)
}

// PackSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86bab49e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWeights((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16) changed) returns()
func (schedulerOracle *SchedulerOracle) PackSetWeights(changed Weights) []byte {
	enc, err := schedulerOracle.abi.Pack("setWeights", changed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86bab49e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWeights((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16) changed) returns()
func (schedulerOracle *SchedulerOracle) TryPackSetWeights(changed Weights) ([]byte, error) {
	return schedulerOracle.abi.Pack("setWeights", changed)
}

// PackWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc649f040.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weights() view returns((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16))
func (schedulerOracle *SchedulerOracle) PackWeights() []byte {
	enc, err := schedulerOracle.abi.Pack("weights")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc649f040.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weights() view returns((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16))
func (schedulerOracle *SchedulerOracle) TryPackWeights() ([]byte, error) {
	return schedulerOracle.abi.Pack("weights")
}

// UnpackWeights is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc649f040.
//
// Solidity: function weights() view returns((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16))
func (schedulerOracle *SchedulerOracle) UnpackWeights(data []byte) (Weights, error) {
	out, err := schedulerOracle.abi.Unpack("weights", data)
	if err != nil {
		return *new(Weights), err
	}
	out0 := *abi.ConvertType(out[0], new(Weights)).(*Weights)
	return out0, nil
}

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond() returns()
func (schedulerOracle *SchedulerOracle) PackWithdrawBond() []byte {
	enc, err := schedulerOracle.abi.Pack("withdrawBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond() returns()
func (schedulerOracle *SchedulerOracle) TryPackWithdrawBond() ([]byte, error) {
	return schedulerOracle.abi.Pack("withdrawBond")
}

// PackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc36f3874.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCredit() returns()
func (schedulerOracle *SchedulerOracle) PackWithdrawCredit() []byte {
	enc, err := schedulerOracle.abi.Pack("withdrawCredit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc36f3874.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawCredit() returns()
func (schedulerOracle *SchedulerOracle) TryPackWithdrawCredit() ([]byte, error) {
	return schedulerOracle.abi.Pack("withdrawCredit")
}

// SchedulerOracleAuthorityUpdated represents a AuthorityUpdated event raised by the SchedulerOracle contract.
type SchedulerOracleAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleAuthorityUpdated) ContractEventName() string {
	return SchedulerOracleAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (schedulerOracle *SchedulerOracle) UnpackAuthorityUpdatedEvent(log *types.Log) (*SchedulerOracleAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleBondDeposited represents a BondDeposited event raised by the SchedulerOracle contract.
type SchedulerOracleBondDeposited struct {
	Member common.Address
	From   common.Address
	Amount *big.Int
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleBondDepositedEventName = "BondDeposited"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleBondDeposited) ContractEventName() string {
	return SchedulerOracleBondDepositedEventName
}

// UnpackBondDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondDeposited(address indexed member, address indexed from, uint256 amount, uint256 bond)
func (schedulerOracle *SchedulerOracle) UnpackBondDepositedEvent(log *types.Log) (*SchedulerOracleBondDeposited, error) {
	event := "BondDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleBondDeposited)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleBondSlashed represents a BondSlashed event raised by the SchedulerOracle contract.
type SchedulerOracleBondSlashed struct {
	Member       common.Address
	JobId        [32]byte
	Challenger   common.Address
	Fault        [32]byte
	Amount       *big.Int
	ToChallenger *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleBondSlashedEventName = "BondSlashed"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleBondSlashed) ContractEventName() string {
	return SchedulerOracleBondSlashedEventName
}

// UnpackBondSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondSlashed(address indexed member, bytes32 indexed jobId, address indexed challenger, bytes32 fault, uint256 amount, uint256 toChallenger)
func (schedulerOracle *SchedulerOracle) UnpackBondSlashedEvent(log *types.Log) (*SchedulerOracleBondSlashed, error) {
	event := "BondSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleBondSlashed)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleBondWithdrawn represents a BondWithdrawn event raised by the SchedulerOracle contract.
type SchedulerOracleBondWithdrawn struct {
	Member common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleBondWithdrawnEventName = "BondWithdrawn"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleBondWithdrawn) ContractEventName() string {
	return SchedulerOracleBondWithdrawnEventName
}

// UnpackBondWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondWithdrawn(address indexed member, uint256 amount)
func (schedulerOracle *SchedulerOracle) UnpackBondWithdrawnEvent(log *types.Log) (*SchedulerOracleBondWithdrawn, error) {
	event := "BondWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleBondWithdrawn)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleCommitteeChanged represents a CommitteeChanged event raised by the SchedulerOracle contract.
type SchedulerOracleCommitteeChanged struct {
	Members   []common.Address
	Threshold uint8
	Version   uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleCommitteeChangedEventName = "CommitteeChanged"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleCommitteeChanged) ContractEventName() string {
	return SchedulerOracleCommitteeChangedEventName
}

// UnpackCommitteeChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitteeChanged(address[] members, uint8 threshold, uint32 version)
func (schedulerOracle *SchedulerOracle) UnpackCommitteeChangedEvent(log *types.Log) (*SchedulerOracleCommitteeChanged, error) {
	event := "CommitteeChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleCommitteeChanged)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleCreditWithdrawn represents a CreditWithdrawn event raised by the SchedulerOracle contract.
type SchedulerOracleCreditWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleCreditWithdrawnEventName = "CreditWithdrawn"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleCreditWithdrawn) ContractEventName() string {
	return SchedulerOracleCreditWithdrawnEventName
}

// UnpackCreditWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditWithdrawn(address indexed account, uint256 amount)
func (schedulerOracle *SchedulerOracle) UnpackCreditWithdrawnEvent(log *types.Log) (*SchedulerOracleCreditWithdrawn, error) {
	event := "CreditWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleCreditWithdrawn)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleUnbondRequested represents a UnbondRequested event raised by the SchedulerOracle contract.
type SchedulerOracleUnbondRequested struct {
	Member      common.Address
	Amount      *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleUnbondRequestedEventName = "UnbondRequested"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleUnbondRequested) ContractEventName() string {
	return SchedulerOracleUnbondRequestedEventName
}

// UnpackUnbondRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondRequested(address indexed member, uint256 amount, uint40 availableAt)
func (schedulerOracle *SchedulerOracle) UnpackUnbondRequestedEvent(log *types.Log) (*SchedulerOracleUnbondRequested, error) {
	event := "UnbondRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleUnbondRequested)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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

// SchedulerOracleWeightsChanged represents a WeightsChanged event raised by the SchedulerOracle contract.
type SchedulerOracleWeightsChanged struct {
	Weights Weights
	Raw     *types.Log // Blockchain specific contextual infos
}

const SchedulerOracleWeightsChangedEventName = "WeightsChanged"

// ContractEventName returns the user-defined event name.
func (SchedulerOracleWeightsChanged) ContractEventName() string {
	return SchedulerOracleWeightsChangedEventName
}

// UnpackWeightsChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeightsChanged((uint32,uint16,uint16,uint16,uint16,uint16,uint16,uint16) weights)
func (schedulerOracle *SchedulerOracle) UnpackWeightsChangedEvent(log *types.Log) (*SchedulerOracleWeightsChanged, error) {
	event := "WeightsChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != schedulerOracle.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SchedulerOracleWeightsChanged)
	if len(log.Data) > 0 {
		if err := schedulerOracle.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range schedulerOracle.abi.Events[event].Inputs {
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
func (schedulerOracle *SchedulerOracle) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["AlreadyPunished"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackAlreadyPunishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadBond"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadChallengerShare"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadChallengerShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadMember"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadThreshold"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadWeights"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["InsufficientBond"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackInsufficientBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NoCommonSigner"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNoCommonSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NoFault"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNoFaultError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NotACommitteeMember"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNotACommitteeMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NotEnoughSignatures"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNotEnoughSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["SignersNotSorted"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackSignersNotSortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["StaleWeights"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackStaleWeightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["TransferMismatch"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["UnbondingTooShort"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackUnbondingTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SchedulerOracleAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the SchedulerOracle contract.
type SchedulerOracleAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func SchedulerOracleAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (schedulerOracle *SchedulerOracle) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*SchedulerOracleAccessManagedInvalidAuthority, error) {
	out := new(SchedulerOracleAccessManagedInvalidAuthority)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the SchedulerOracle contract.
type SchedulerOracleAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func SchedulerOracleAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (schedulerOracle *SchedulerOracle) UnpackAccessManagedRequiredDelayError(raw []byte) (*SchedulerOracleAccessManagedRequiredDelay, error) {
	out := new(SchedulerOracleAccessManagedRequiredDelay)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the SchedulerOracle contract.
type SchedulerOracleAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func SchedulerOracleAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (schedulerOracle *SchedulerOracle) UnpackAccessManagedUnauthorizedError(raw []byte) (*SchedulerOracleAccessManagedUnauthorized, error) {
	out := new(SchedulerOracleAccessManagedUnauthorized)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleAlreadyPunished represents a AlreadyPunished error raised by the SchedulerOracle contract.
type SchedulerOracleAlreadyPunished struct {
	Member common.Address
	Fault  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPunished(address member, bytes32 fault)
func SchedulerOracleAlreadyPunishedErrorID() common.Hash {
	return common.HexToHash("0xf05ec202e5930e741ef8543c476c5965fa119b98725fadcaf40ad0b0ca6f0bec")
}

// UnpackAlreadyPunishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPunished(address member, bytes32 fault)
func (schedulerOracle *SchedulerOracle) UnpackAlreadyPunishedError(raw []byte) (*SchedulerOracleAlreadyPunished, error) {
	out := new(SchedulerOracleAlreadyPunished)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "AlreadyPunished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleBadBond represents a BadBond error raised by the SchedulerOracle contract.
type SchedulerOracleBadBond struct {
	MinBond     *big.Int
	SlashAmount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBond(uint96 minBond, uint96 slashAmount)
func SchedulerOracleBadBondErrorID() common.Hash {
	return common.HexToHash("0xab6263fc14a31ac297fe9d34b9c7866660e87b824b141ab50f0b9f6138b3d14e")
}

// UnpackBadBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBond(uint96 minBond, uint96 slashAmount)
func (schedulerOracle *SchedulerOracle) UnpackBadBondError(raw []byte) (*SchedulerOracleBadBond, error) {
	out := new(SchedulerOracleBadBond)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "BadBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleBadChallengerShare represents a BadChallengerShare error raised by the SchedulerOracle contract.
type SchedulerOracleBadChallengerShare struct {
	Bps   *big.Int
	Least *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadChallengerShare(uint256 bps, uint256 least, uint256 most)
func SchedulerOracleBadChallengerShareErrorID() common.Hash {
	return common.HexToHash("0x51b6fdbd7757c0e103c5c3c0dc6b20faac95409d686ba3b6ff42f4e1d149d5af")
}

// UnpackBadChallengerShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadChallengerShare(uint256 bps, uint256 least, uint256 most)
func (schedulerOracle *SchedulerOracle) UnpackBadChallengerShareError(raw []byte) (*SchedulerOracleBadChallengerShare, error) {
	out := new(SchedulerOracleBadChallengerShare)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "BadChallengerShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleBadMember represents a BadMember error raised by the SchedulerOracle contract.
type SchedulerOracleBadMember struct {
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMember(address member)
func SchedulerOracleBadMemberErrorID() common.Hash {
	return common.HexToHash("0xaf0bf2e8d9c40412b87d9fcc5ff1916a24cd65583578baea2fad0444cfcbe6ed")
}

// UnpackBadMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMember(address member)
func (schedulerOracle *SchedulerOracle) UnpackBadMemberError(raw []byte) (*SchedulerOracleBadMember, error) {
	out := new(SchedulerOracleBadMember)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "BadMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleBadThreshold represents a BadThreshold error raised by the SchedulerOracle contract.
type SchedulerOracleBadThreshold struct {
	Threshold *big.Int
	Members   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 members)
func SchedulerOracleBadThresholdErrorID() common.Hash {
	return common.HexToHash("0xb8f1f4dfbff2a4f608cc635a071f50b3cc3109a9eba0d5550608469ccde08e87")
}

// UnpackBadThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 members)
func (schedulerOracle *SchedulerOracle) UnpackBadThresholdError(raw []byte) (*SchedulerOracleBadThreshold, error) {
	out := new(SchedulerOracleBadThreshold)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "BadThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleBadWeights represents a BadWeights error raised by the SchedulerOracle contract.
type SchedulerOracleBadWeights struct {
	Sum  *big.Int
	Band *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWeights(uint256 sum, uint256 band)
func SchedulerOracleBadWeightsErrorID() common.Hash {
	return common.HexToHash("0x2c332a389918904d13dea131761ca9de2c5a26a53c966609ea8530ce90ff05c0")
}

// UnpackBadWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWeights(uint256 sum, uint256 band)
func (schedulerOracle *SchedulerOracle) UnpackBadWeightsError(raw []byte) (*SchedulerOracleBadWeights, error) {
	out := new(SchedulerOracleBadWeights)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "BadWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleInsufficientBond represents a InsufficientBond error raised by the SchedulerOracle contract.
type SchedulerOracleInsufficientBond struct {
	Member common.Address
	Bond   *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBond(address member, uint256 bond, uint256 needed)
func SchedulerOracleInsufficientBondErrorID() common.Hash {
	return common.HexToHash("0xfbc2ab43d940d058f8add51b3003bf694b6e3be9482cc4a273b1b9f4b670ba66")
}

// UnpackInsufficientBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBond(address member, uint256 bond, uint256 needed)
func (schedulerOracle *SchedulerOracle) UnpackInsufficientBondError(raw []byte) (*SchedulerOracleInsufficientBond, error) {
	out := new(SchedulerOracleInsufficientBond)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "InsufficientBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleNoCommonSigner represents a NoCommonSigner error raised by the SchedulerOracle contract.
type SchedulerOracleNoCommonSigner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommonSigner()
func SchedulerOracleNoCommonSignerErrorID() common.Hash {
	return common.HexToHash("0x2a608826882b0767dce7e51dbed8becc15b84464ebed63ada5c15c4ae769330a")
}

// UnpackNoCommonSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommonSigner()
func (schedulerOracle *SchedulerOracle) UnpackNoCommonSignerError(raw []byte) (*SchedulerOracleNoCommonSigner, error) {
	out := new(SchedulerOracleNoCommonSigner)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "NoCommonSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleNoFault represents a NoFault error raised by the SchedulerOracle contract.
type SchedulerOracleNoFault struct {
	What [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFault(bytes32 what)
func SchedulerOracleNoFaultErrorID() common.Hash {
	return common.HexToHash("0x4f5bd668da8a4351d67465962b2236b9280bc41838f14e0888db9bc9e565db86")
}

// UnpackNoFaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFault(bytes32 what)
func (schedulerOracle *SchedulerOracle) UnpackNoFaultError(raw []byte) (*SchedulerOracleNoFault, error) {
	out := new(SchedulerOracleNoFault)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "NoFault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleNotACommitteeMember represents a NotACommitteeMember error raised by the SchedulerOracle contract.
type SchedulerOracleNotACommitteeMember struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotACommitteeMember(address signer)
func SchedulerOracleNotACommitteeMemberErrorID() common.Hash {
	return common.HexToHash("0xe5b3d9b28b6817620e6c4a1f2ac136f4fc7d3552c084fa37811c9fb8d588b4a8")
}

// UnpackNotACommitteeMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotACommitteeMember(address signer)
func (schedulerOracle *SchedulerOracle) UnpackNotACommitteeMemberError(raw []byte) (*SchedulerOracleNotACommitteeMember, error) {
	out := new(SchedulerOracleNotACommitteeMember)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "NotACommitteeMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleNotEnoughSignatures represents a NotEnoughSignatures error raised by the SchedulerOracle contract.
type SchedulerOracleNotEnoughSignatures struct {
	Got    *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughSignatures(uint256 got, uint256 needed)
func SchedulerOracleNotEnoughSignaturesErrorID() common.Hash {
	return common.HexToHash("0x79c193d2b9a5ab2a87f6c5945f80093d2564073c49c98e4bca0ef08737475744")
}

// UnpackNotEnoughSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughSignatures(uint256 got, uint256 needed)
func (schedulerOracle *SchedulerOracle) UnpackNotEnoughSignaturesError(raw []byte) (*SchedulerOracleNotEnoughSignatures, error) {
	out := new(SchedulerOracleNotEnoughSignatures)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "NotEnoughSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleNothingToWithdraw represents a NothingToWithdraw error raised by the SchedulerOracle contract.
type SchedulerOracleNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func SchedulerOracleNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (schedulerOracle *SchedulerOracle) UnpackNothingToWithdrawError(raw []byte) (*SchedulerOracleNothingToWithdraw, error) {
	out := new(SchedulerOracleNothingToWithdraw)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the SchedulerOracle contract.
type SchedulerOracleSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func SchedulerOracleSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (schedulerOracle *SchedulerOracle) UnpackSafeERC20FailedOperationError(raw []byte) (*SchedulerOracleSafeERC20FailedOperation, error) {
	out := new(SchedulerOracleSafeERC20FailedOperation)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleSignersNotSorted represents a SignersNotSorted error raised by the SchedulerOracle contract.
type SchedulerOracleSignersNotSorted struct {
	Previous common.Address
	Next     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignersNotSorted(address previous, address next)
func SchedulerOracleSignersNotSortedErrorID() common.Hash {
	return common.HexToHash("0xff75a9d7ccd025554fe114aecee6b29b589d3343a49622ff035ee0d11716a0d5")
}

// UnpackSignersNotSortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignersNotSorted(address previous, address next)
func (schedulerOracle *SchedulerOracle) UnpackSignersNotSortedError(raw []byte) (*SchedulerOracleSignersNotSorted, error) {
	out := new(SchedulerOracleSignersNotSorted)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "SignersNotSorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleStaleWeights represents a StaleWeights error raised by the SchedulerOracle contract.
type SchedulerOracleStaleWeights struct {
	Version uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleWeights(uint32 version, uint32 current)
func SchedulerOracleStaleWeightsErrorID() common.Hash {
	return common.HexToHash("0x38be033cf3bcdd95fb674870f5383910286baf4435333c3a7807268fcbf42ebd")
}

// UnpackStaleWeightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleWeights(uint32 version, uint32 current)
func (schedulerOracle *SchedulerOracle) UnpackStaleWeightsError(raw []byte) (*SchedulerOracleStaleWeights, error) {
	out := new(SchedulerOracleStaleWeights)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "StaleWeights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleStillUnbonding represents a StillUnbonding error raised by the SchedulerOracle contract.
type SchedulerOracleStillUnbonding struct {
	Member      common.Address
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillUnbonding(address member, uint40 availableAt)
func SchedulerOracleStillUnbondingErrorID() common.Hash {
	return common.HexToHash("0x4fa290365e9a1c3189f8fb8ae50ec062f62e341f02108fc4daa202f249c68da5")
}

// UnpackStillUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillUnbonding(address member, uint40 availableAt)
func (schedulerOracle *SchedulerOracle) UnpackStillUnbondingError(raw []byte) (*SchedulerOracleStillUnbonding, error) {
	out := new(SchedulerOracleStillUnbonding)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "StillUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleTransferMismatch represents a TransferMismatch error raised by the SchedulerOracle contract.
type SchedulerOracleTransferMismatch struct {
	Asked *big.Int
	Got   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferMismatch(uint256 asked, uint256 got)
func SchedulerOracleTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0xad48e590aad0969daf0cd911caf9ac3cf200d6517523477d07e4b2e6fa73f0e2")
}

// UnpackTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferMismatch(uint256 asked, uint256 got)
func (schedulerOracle *SchedulerOracle) UnpackTransferMismatchError(raw []byte) (*SchedulerOracleTransferMismatch, error) {
	out := new(SchedulerOracleTransferMismatch)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleUnbondingTooShort represents a UnbondingTooShort error raised by the SchedulerOracle contract.
type SchedulerOracleUnbondingTooShort struct {
	UnbondingSeconds *big.Int
	Least            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnbondingTooShort(uint40 unbondingSeconds, uint40 least)
func SchedulerOracleUnbondingTooShortErrorID() common.Hash {
	return common.HexToHash("0xf928213987601671900edca61728d00ec7c5161a6aab31c1f81747ec9aca1b8b")
}

// UnpackUnbondingTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnbondingTooShort(uint40 unbondingSeconds, uint40 least)
func (schedulerOracle *SchedulerOracle) UnpackUnbondingTooShortError(raw []byte) (*SchedulerOracleUnbondingTooShort, error) {
	out := new(SchedulerOracleUnbondingTooShort)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "UnbondingTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleZeroAddress represents a ZeroAddress error raised by the SchedulerOracle contract.
type SchedulerOracleZeroAddress struct {
	What [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(bytes32 what)
func SchedulerOracleZeroAddressErrorID() common.Hash {
	return common.HexToHash("0x83cf4a2b3a5f1410b27bea4c21d6931804283ded534956e155126b434db45672")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(bytes32 what)
func (schedulerOracle *SchedulerOracle) UnpackZeroAddressError(raw []byte) (*SchedulerOracleZeroAddress, error) {
	out := new(SchedulerOracleZeroAddress)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SchedulerOracleZeroAmount represents a ZeroAmount error raised by the SchedulerOracle contract.
type SchedulerOracleZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func SchedulerOracleZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (schedulerOracle *SchedulerOracle) UnpackZeroAmountError(raw []byte) (*SchedulerOracleZeroAmount, error) {
	out := new(SchedulerOracleZeroAmount)
	if err := schedulerOracle.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
