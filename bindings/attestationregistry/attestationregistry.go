// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package attestationregistry binds the contract AttestationRegistry: generated from its ABI, never edited.
package attestationregistry

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

// Capacity is an auto generated low-level Go binding around an user-defined struct.
type Capacity struct {
	Cores     uint16
	MemoryMiB uint32
	EpcMiB    uint32
	KHz       uint32
	Slots     uint8
	Modes     uint16
}

// Enclave is an auto generated low-level Go binding around an user-defined struct.
type Enclave struct {
	State    EnclaveState
	Signers  [2]Signer
	Platform [28]byte
}

// EnclaveState is an auto generated low-level Go binding around an user-defined struct.
type EnclaveState struct {
	WorkerId      uint32
	MeasurementId uint16
	FmspcId       uint16
	Via           uint8
	Flags         uint8
	Status        uint8
	Kinds         uint8
	Generation    uint32
	Slots         uint8
	Used          uint8
	MemoryMiB     *big.Int
	EpcMiB        *big.Int
	KHz           uint32
	Cores         uint16
	Modes         uint16
}

// EnclaveStatement is an auto generated low-level Go binding around an user-defined struct.
type EnclaveStatement struct {
	Operator      common.Address
	Signer        common.Address
	Sequence      uint64
	RefBlock      uint64
	RefBlockHash  [32]byte
	Capacity      *big.Int
	PeerId        [32]byte
	EncryptionKey [32]byte
}

// EnclaveView is an auto generated low-level Go binding around an user-defined struct.
type EnclaveView struct {
	Id          [32]byte
	Index       uint32
	WorkerId    uint32
	Operator    common.Address
	Platform    [28]byte
	Fmspc       [6]byte
	Tee         uint8
	Via         uint8
	Status      uint8
	Measurement [32]byte
	Kinds       uint8
	Capacity    Capacity
	Used        uint8
	Frozen      bool
	Displaced   bool
	Live        bool
	Newest      Signer
	Previous    Signer
}

// MeasurementPolicy is an auto generated low-level Go binding around an user-defined struct.
type MeasurementPolicy struct {
	Id        uint16
	Active    bool
	Tee       uint8
	Kinds     uint8
	MaxKHz    uint32
	ChangedAt uint32
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

// Signer is an auto generated low-level Go binding around an user-defined struct.
type Signer struct {
	Key      common.Address
	Expiry   *big.Int
	Sequence *big.Int
	Flags    uint32
}

// AttestationRegistryMetaData contains all meta data concerning the AttestationRegistry contract.
var AttestationRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"},{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COLLATERAL_STORE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POLICY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAttestationPolicy\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admitPlatform\",\"inputs\":[{\"name\":\"leafDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"caDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedStatuses\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchDesk\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralChanged\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaveIdFor\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"enclaveIdOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structEnclave\",\"components\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structEnclaveState\",\"components\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"measurementId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fmspcId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"memoryMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"epcMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"signers\",\"type\":\"tuple[2]\",\"internalType\":\"structSigner[2]\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"excuseOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structEnclaveView\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"enumAttestationVia\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"capacity\",\"type\":\"tuple\",\"internalType\":\"structCapacity\",\"components\":[{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"newest\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"invalidate\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isServing\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastEnclave\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxBlockNumberDiff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurementOf\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structMeasurementPolicy\",\"components\":[{\"name\":\"id\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"changedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reattest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordStatus\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseUndone\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireSigner\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needs\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOf\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"liveUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAllowedStatuses\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBatchDesk\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFmspcDenied\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozen\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxBlockNumberDiff\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setQuarantined\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statementDigest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supersede\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wordOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AllowedStatusesSet\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchDeskSet\",\"inputs\":[{\"name\":\"desk\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveAppraised\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTcbStatus\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveFrozenSet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"frozen\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveRegistered\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveTakenOver\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FmspcDeniedSet\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":true,\"internalType\":\"bytes6\"},{\"name\":\"denied\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenerationRaised\",\"inputs\":[{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxBlockNumberDiffSet\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementRemoved\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PckInvalidated\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformQuarantineSet\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerAdmitted\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerExtended\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignersRetired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadBlockNumberDiff\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BadCapacity\",\"inputs\":[{\"name\":\"packed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadStatuses\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DebugEnclave\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveDisplaced\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveExists\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveFrozen\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveNotLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}]},{\"type\":\"error\",\"name\":\"ForeignEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FullEvidenceNeeded\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MeasurementNotAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoFreeSlot\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyCollateralStore\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherEvidence\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PckNotAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PlatformQuarantined\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"PlatformTaken\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"RefBlockHashMismatch\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RefBlockNotPast\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RefBlockTooOld\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxDiff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReportDataMismatch\",\"inputs\":[{\"name\":\"reportData\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReportDataNotZero\",\"inputs\":[{\"name\":\"low\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequirementsNotMet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"has\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequenceNotRising\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"ServiceTd\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SignerExpired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StatusAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"StatusNotAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"UnknownEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSigner\",\"inputs\":[]}]",
	ID:  "AttestationRegistry",
	Bin: "0x610120604052348015610010575f5ffd5b50604051617e8a380380617e8a83398101604081905261002f916101e9565b838383838061003d81610172565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b09190610245565b6001600160a01b0390811660c05293841660e052505050841615806100dc57506001600160a01b038316155b156100fa5760405163d92e233d60e01b815260040160405180910390fd5b828282604051610109906101c5565b6001600160a01b03938416815291831660208301529091166040820152606001604051809103905ff080158015610142573d5f5f3e3d5ffd5b506001600160a01b03166101005250506001805463ffffffff60a01b19166264000360a01b179055506102679050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6127d6806156b483390190565b6001600160a01b03811681146101e6575f5ffd5b50565b5f5f5f5f608085870312156101fc575f5ffd5b8451610207816101d2565b6020860151909450610218816101d2565b6040860151909350610229816101d2565b606086015190925061023a816101d2565b939692955090935050565b5f60208284031215610255575f5ffd5b8151610260816101d2565b9392505050565b60805160a05160c05160e051610100516153ae6103065f395f818161074c015261188801525f81816107c30152818161087401528181610cc4015281816110ba015261155b01525f818161058c015261372801525f818161030801528181610d3c01528181611fa30152818161399f01526139ed01525f818161035c015281816109e201528181610fb90152818161262f0152612a5201526153ae5ff3fe608060405234801561000f575f5ffd5b50600436106102cb575f3560e01c80637a9e5e4b1161017b578063d059092c116100e4578063f291e0c11161009e578063f8230dbb11610079578063f8230dbb1461081b578063fbd7f51b1461082e578063feb1cb8014610841578063ffa8d10014610854575f5ffd5b8063f291e0c11461077c578063f46f16c2146107be578063f7cd7245146107e5575f5ffd5b8063d059092c14610739578063dadbccee14610747578063dca1e21a1461076e578063e07644c81461077c578063e45471291461078a578063e560eb0b146107ab575f5ffd5b8063b5ebbc7811610135578063b5ebbc781461065a578063b61a4d60146106c0578063b93f0d63146106f2578063bb80927a14610705578063bf7e214f14610716578063c11337c714610726575f5ffd5b80637a9e5e4b146105ae5780638fb36037146105c157806390398954146105e25780639dacec12146105f0578063ac9650d814610612578063b33e0b1214610632575f5ffd5b80632d1f8929116102375780634db00de8116101f157806369cba2ed116101cc57806369cba2ed146105535780636b7514c7146105665780637264a0361461057957806379bbe1e614610587575f5ffd5b80634db00de8146104f4578063510b66201461052b578063517fd8851461053e575f5ffd5b80632d1f8929146104415780632e9dae411461047357806331929277146104935780633517413b146104a6578063401749cd146104b95780634c49cca7146104e1575f5ffd5b8063172195221161028857806317219522146103b0578063187f861a146103cf5780631a062daa146103f25780631f2b6f231461037e57806327ab64d1146104135780632bbfe64614610421575f5ffd5b80630471e689146102cf57806308c84e70146103035780630c86e0c314610342578063109a411c14610357578063110b9e371461037e5780631253fd0f14610391575b5f5ffd5b6102e26102dd3660046143ca565b610867565b6040805163ffffffff90931683526020830191909152015b60405180910390f35b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102fa565b61035561035036600461441e565b6108fd565b005b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b61035561038c366004614453565b610909565b61039a610e1081565b60405164ffffffffff90911681526020016102fa565b60015463ffffffff165b60405163ffffffff90911681526020016102fa565b6103e26103dd36600461446a565b610914565b60405190151581526020016102fa565b6104056104003660046144e0565b610946565b6040519081526020016102fa565b610355610350366004614546565b61043461042f366004614453565b610bc5565b6040516102fa919061458a565b6103e261044f3660046145eb565b6001600160d01b0319165f9081526004602052604090205462010000900460ff1690565b610486610481366004614453565b610c96565b6040516102fa9190614664565b6103556104a13660046144e0565b610ca7565b6103ba6104b43660046143ca565b610cb8565b6104cc6104c7366004614815565b610d37565b604080519283526020830191909152016102fa565b6103e26104ef366004614893565b610f73565b6105076105023660046148d2565b6110ac565b6040805163ffffffff909416845260ff9092166020840152908201526060016102fa565b610355610539366004614928565b611292565b600154600160601b900463ffffffff166103ba565b610405610561366004614954565b6112bc565b610355610574366004614986565b6112d0565b6103556103503660046149bd565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6103556105bc3660046149e0565b6112d8565b6105c961134c565b6040516001600160e01b031990911681526020016102fa565b61035561038c3660046149e0565b600154600160a01b900461ffff165b60405161ffff90911681526020016102fa565b6106256106203660046149fb565b61136e565b6040516102fa9190614a98565b610405610640366004614afb565b63ffffffff165f9081526006602052604090206003015490565b61069e610668366004614afb565b63ffffffff165f90815260066020908152604080832080546003909101548452600783529220549192600160201b909204901b90565b6040805163ffffffff909316835263ffffffff199091166020830152016102fa565b6104056106ce366004614453565b5f9081526007602090815260408083205463ffffffff168352600690915290205490565b6103e2610700366004614afb565b611453565b6009546001600160a01b031661032a565b5f546001600160a01b031661032a565b610355610734366004614b22565b61147e565b610355610350366004614b9f565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b610355610734366004614bc9565b61035561038c366004614c53565b61079d610798366004614453565b61148e565b6040516102fa929190614c9b565b6103ba6107b9366004614dd4565b61154f565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6107f86107f3366004614e12565b6115e2565b6040805193845264ffffffffff90921660208401521515908201526060016102fa565b610405610829366004614e2b565b61164e565b61035561083c3660046144e0565b611701565b600154600160b01b900461ffff166105ff565b610405610862366004614afb565b61170e565b5f80336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108b857604051621ce2f360e71b81523360048201526024015b60405180910390fd5b63ffffffff8085165f908152600660205260409020805490916108e290829060ff88169061172f16565b8255806108ef838361175c565b9350935050505b9250929050565b610905611883565b5050565b610911611883565b50565b5f5f61091f846118ae565b6020810151909150600516600114801561093c5750828160a00151145b9150505b92915050565b5f5f61095385858561193e565b80515f8181526007602090815260409091205463ffffffff169083018190529093509091501580159061099c57508060e001515f015163ffffffff16816020015163ffffffff16145b156109bd5760405163ed30ba3160e01b8152600481018390526024016108af565b60e08101515163ffffffff16156109d7576109d781611b4d565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166325e96e85610a1460208901896149e0565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610a56573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a7a9190614e46565b90508063ffffffff165f03610abb57610a9660208701876149e0565b60405163bfc6c33760e01b81526001600160a01b0390911660048201526024016108af565b816020015163ffffffff165f03610ada57610ad582611c1f565b610ae3565b610ae382611cd9565b61010082015163ffffffff191663ffffffff821617610100830152602082015160e083015163ffffffff9091169052610b1d828686611d2f565b60a082015160800151610b3360208801886149e0565b6001600160a01b0316847f31f08371c643f04dfa9e1a0039cef7d4ce7351a53afbec265410fc659782e48785602001518660a0015160c001518760a0015160600151604051610ba79392919063ffffffff93909316835260208301919091526001600160d01b031916604082015260600190565b60405180910390a4610bbc828760015f612253565b50509392505050565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a08401829052858252600281529084902084519283018552805461ffff8116845260ff62010000820481161515938501939093529394929390928401916301000000909104166001811115610c4857610c48614562565b6001811115610c5957610c59614562565b8152905460ff600160201b820416602083015263ffffffff65010000000000820481166040840152600160481b9091041660609091015292915050565b610c9e6140cd565b6109408261256e565b610cb38383835f6128e1565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d0357604051621ce2f360e71b81523360048201526024016108af565b63ffffffff8084165f90815260066020526040902080549091610d2d90829060ff87169061172f16565b9091559392505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635f9871fe888888886040518563ffffffff1660e01b8152600401610d8c9493929190614e89565b61014060405180830381865afa158015610da8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dcc9190614f7f565b90508060c0015192505f610ddf846118ae565b602081015190915060041615610e115760405163101dbf0160e01b815263ffffffff19851660048201526024016108af565b805163ffffffff1615610e2857610e288482612a0c565b5f610efb838051602080830151604080850151606086810151608088015160a089015160c08a015160e08b01516101008c01516101208d015189519b8c019c909c52978a01989098526001600160801b0319909516888501526001600160f01b031960f093841b811660708a015291821660728901526001600160d01b0319166074880152607a8701939093526001600160d81b031960d895861b8116609a8801529390941b909216609f8501529390911b90921660a482015260a6016040516020818303038152906040529050919050565b8051602080830191909120908401805160011760ff16905260a084018190525f604085015294509050610f2e8583612b38565b83857fa2349cec2b7d5d0aae557d77497586eec8b82b610bc861ce09f97897ce4a653c83604051610f5f9190615034565b60405180910390a350505094509492505050565b5f8381526007602090815260408083205463ffffffff1683526006909152808220805491516325e96e8560e01b81526001600160a01b03868116600483015291929184917f0000000000000000000000000000000000000000000000000000000000000000909116906325e96e8590602401602060405180830381865afa158015611000573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110249190614e46565b905063ffffffff81161580611045575063ffffffff81168263ffffffff1614155b15611055575f93505050506110a5565b60015461106990839063ffffffff16612bc4565b611078575f93505050506110a5565b5f5f611085858589612be8565b9150915081801561109d57508064ffffffffff164211155b955050505050505b9392505050565b5f8080336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146110f957604051621ce2f360e71b81523360048201526024016108af565b5f8781526007602052604081205463ffffffff1693508390036111325760405163f91e139b60e01b8152600481018890526024016108af565b5063ffffffff8281165f90815260066020526040902080549187168263ffffffff161461118957604051639d8e869360e01b81526004810189905263ffffffff8084166024830152881660448201526064016108af565b60015463ffffffff1661119d828483612c99565b6111bd5760405163b430edc360e01b8152600481018a90526024016108af565b6111c989848989612ccd565b6111d4898488612fa6565b93505f8460ff166111e58560881c90565b60ff166111f2919061505a565b90506111fe8460801c90565b60ff1681111561125257896112138560881c90565b61121d8660801c90565b60405163fa92325560e01b8152600481019390935260ff918216602484015281166044830152861660648201526084016108af565b611281826112638660ff89166130ff565b9060601b63ffffffff60601b1663ffffffff60601b19919091161790565b909255509297919650945092505050565b63ffffffff8083165f90815260066020526040902080546001549192610cb392849291168561310e565b5f6112c88484846131d1565b949350505050565b610cb3611883565b5f5433906001600160a01b0316811461130e5760405162d1953b60e31b81526001600160a01b03821660048201526024016108af565b816001600160a01b03163b5f03611343576040516361798f2f60e11b81526001600160a01b03831660048201526024016108af565b61090582613215565b5f8054600160a01b900460ff1661136257505f90565b50638fb3603760e01b90565b604080515f815260208101909152606090826001600160401b0381111561139757611397614eaf565b6040519080825280602002602001820160405280156113ca57816020015b60608152602001906001900390816113b55790505b5091505f5b8381101561144b57611426308686848181106113ed576113ed615080565b90506020028101906113ff9190615094565b85604051602001611412939291906150d6565b604051602081830303815290604052613268565b83828151811061143857611438615080565b60209081029190910101526001016113cf565b505092915050565b63ffffffff8082165f9081526006602052604081208054600154929391926110a59284929116612c99565b611486611883565b505050505050565b5f6114976141c1565b5f83815260076020908152604080832081518083018352905463ffffffff8116808352600160201b909104841b63ffffffff19168285015280855260069093529220549093506114e690613300565b825263ffffffff83165f908152600660205260408120611505916133d9565b6020838101519190915263ffffffff84165f90815260069091526040902061152e9060016133d9565b602083810151810191909152015163ffffffff191660408201529092909150565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461159a57604051621ce2f360e71b81523360048201526024016108af565b63ffffffff8085165f908152600660205260409020805460015491929091166115c58383838961310e565b6115d381611263848861172f565b8355815b979650505050505050565b5f5f5f5f6115ef856118ae565b805163ffffffff9081165f908152600660209081526040808320600301548551909416835290912090830151919650919250611634919061162f9061345c565b613479565b9250600481602001511660ff165f14159150509193909250565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69181019190915246606082015230608082015260a090205f90610940906116e2846134e8565b60405161190160f01b8152600281019290925260228201526042902090565b610cb383838360016128e1565b63ffffffff81165f90815260066020526040812080546110a590829061175c565b5f5f61173b8460881c90565b60ff169050608881841061174f5781611751565b835b61093c911b8561506d565b5f8163ffffffff165f0361177157505f610940565b5f61177c8360481c90565b905060318116156117d15760018116156117a25765333937bd32b760d11b915050610940565b601081165f036117bc57661c995d9bdad95960ca1b6117c9565b67706c6174666f726d60c01b5b915050610940565b5f6117dc8460601c90565b6001549091505f9063ffffffff90811690831603611805576117fe8686613526565b905061184d565b5f61180f866135a9565b9050801561182257935061094092505050565b8263ffffffff1661183287613675565b63ffffffff16118061184957506118498787613526565b9150505b808015611860575061185e856136f6565b155b61186a575f611879565b6918dbdb1b185d195c985b60b21b5b9695505050505050565b6118ac7f00000000000000000000000000000000000000000000000000000000000000006137db565b565b6040805160c0810182525f8082526020808301828152838501838152606085018481526080860185815260a0870186815263ffffffff199990991686526008855296909420805463ffffffff80821688529481901c60ff16909352602883901c64ffffffffff16909152605082901c9092169092526001600160701b031990911690925260019091015490915290565b6119466141ed565b6001606082015261195a60208501856149e0565b6001600160a01b0316336001600160a01b0316146119c4576009546001600160a01b031633146119bc5761199160208501856149e0565b604051632118678960e21b81526001600160a01b0390911660048201523360248201526044016108af565b600260608201525b5f6119d560408601602087016149e0565b6001600160a01b0316036119fc5760405163e5c48ac560e01b815260040160405180910390fd5b60015463ffffffff811660c0830152611a21908590600160b01b900461ffff166137f9565b5f611a31826060015185856138db565b905080610120015115611a5f578060c0015160405163c174792760e01b81526004016108af91815260200190565b80610140015115611a8b578060c0015160405163cb1dbd3760e01b81526004016108af91815260200190565b5f611a958661164e565b90508082610160015114611acd5761016082015160405163610e845960e11b81526004810191909152602481018290526044016108af565b61018082015115611afa578161018001516040516366ed800d60e11b81526004016108af91815260200190565b60a08301829052611b20611b1160208801886149e0565b83608001518460c001516131d1565b8352608082015163ffffffff191660408401819052611b3e906118ae565b60e08401525090949350505050565b60e0810180515163ffffffff165f908152600660209081526040822092510151611b7c90839061162f9061345c565b905064ffffffffff811615611bcd57604080840151600384015491516351f6f7a760e11b815263ffffffff199091166004820152602481019190915264ffffffffff821660448201526064016108af565b815469040000000000000000001782556040808401516003840154915163ffffffff1990911691907f8df4cfd0e4fda21752cbab9b07949b112b6d319c895af9733708b09c01c97ced905f90a3505050565b60018054600c90611c3c90600160601b900463ffffffff166150f9565b825463ffffffff9182166101009390930a838102908302199091161790925560208084019182526040805180820182528351851681528186015163ffffffff191681840190815286515f9081526007855283812092519151851c600160201b029187169190911790915585519351851681526006909252812060030191909155611cc991600290613a6416565b6101008201526001608090910152565b60208181015163ffffffff165f90815260069091526040902054610100820181905260016080830181905260489190911c161561091157805160405163dbfd4cf560e01b815260048101919091526024016108af565b60a083015160e084015161010085015160608301516001600160d01b0319165f03611d7357855160405163dfea925560e01b815260048101919091526024016108af565b602082015160041615611da857604080870151905163101dbf0160e01b815263ffffffff1990911660048201526024016108af565b5f611db287613a77565b90505f600184602001511660ff165f03611dcc5781611dd2565b8460a001515b9050808460a0015114158015611dfd5750600188606001516003811115611dfb57611dfb614562565b145b15611e3157608085015160a08601516040516001626e7ff160e01b03198152600481019290925260248201526044016108af565b60c0808601515f90815260026020908152604080832081519485018252805461ffff8116865260ff62010000820481161515948701949094529394939092918401916301000000909104166001811115611e8d57611e8d614562565b6001811115611e9e57611e9e614562565b8152905460ff600160201b82041660208084019190915263ffffffff65010000000000830481166040850152600160481b9092049091166060909201919091528101519091501580611f17575085516001811115611efe57611efe614562565b81604001516001811115611f1457611f14614562565b14155b15611f3d578560c00151604051634dedfabb60e11b81526004016108af91815260200190565b5f611f4b8760600151613ad5565b9050806020015115611f82576060870151604051631badef2b60e01b81526001600160d01b031990911660048201526024016108af565b5f8060028c606001516003811115611f9c57611f9c614562565b14611fc7577f0000000000000000000000000000000000000000000000000000000000000000611fc9565b335b6001600160a01b03166380c8ce398c8c6040518363ffffffff1660e01b8152600401611ff692919061511d565b606060405180830381865afa158015612011573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612035919061515d565b6001600160701b03191660808b0152909250905081600981111561205b5761205b614562565b60018054600160a01b900461ffff1660ff929092169190911c165f036120965781604051633499537160e01b81526004016108af91906151a5565b608084015163ffffffff166101208d015261210a8260098111156120bc576120bc614562565b8551606087015160ff60581b60589190911b1665ffff0000000060209290921b919091166bff0000000000ffff00000000198b1617179060501b60ff60501b1660ff60501b19919091161790565b96506121618c60c00151611263855f01518f60600151600381111561213157612131614562565b60401b68ff00000000000000001660309190911b67ffff0000000000001668ffffff000000000000198c16171790565b9650836080015163ffffffff166121788860c01c90565b63ffffffff161115612197576080840151612194908890613bce565b96505b6001895160018111156121ac576121ac614562565b036121c1576908000000000000000000871796505b69240000000000000000001987166101008d015260208801805160fe16905260a0880186905260c08c015163ffffffff166060890181905264ffffffffff82166040808b018290528e51905190927fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da440199261223d928792906151b3565b60405180910390a2505050505050505050505050565b60208085015163ffffffff165f908152600690915260408120608086015190919061229d9061228a578660e001516020015161345c565b61010087015160481c61345c565b61345c565b90505f6122aa83836133d9565b9050806040015162ffffff168660400160208101906122c991906151e2565b6001600160401b03161115806122f9575062ffffff6122ee60608801604089016151e2565b6001600160401b0316115b1561234c57865161231060608801604089016151e2565b6040808401519051635ae4209f60e11b815260048101939093526001600160401b03909116602483015262ffffff1660448201526064016108af565b5f8515801561237e575061236660408801602089016149e0565b6001600160a01b0316825f01516001600160a01b0316145b9050806123f75787608001516123975761239788611cd9565b6123a5888860a00135613beb565b84156123b9576123b984848a5f0151613cde565b6123c483600161506d565b61010089018051690200000000000000000018905292506123eb60408801602089016149e0565b6001600160a01b031682525b5f612404610e10426151fd565b90505f8960e001516040015164ffffffffff168264ffffffffff161190508061242d5781612437565b8960e00151604001515b64ffffffffff1660208501528061244e575f612451565b60015b63ffffffff1660608086019190915261246f908a0160408b016151e2565b62ffffff1660408501526124c2845f60e0826060015163ffffffff16901b60c8836040015162ffffff16901b60a0846020015164ffffffffff16901b845f01516001600160a01b03161717179050919050565b8660010186600281106124d7576124d7615080565b015560808a0151156124ed576124ed868b613d4c565b82156125555783518a51604080870151602080890151835162ffffff909316835264ffffffffff16908201526001600160a01b03909316927f81c65f2cad8bfd276326e6150ff3c4867ae0c68a7e42704545bf23b9ef0a4a12910160405180910390a3612562565b895161256290858b613d89565b50505050505050505050565b6125766140cd565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352600160201b909104831b63ffffffff19169282019290925291036125d35760405163f91e139b60e01b8152600481018490526024016108af565b805163ffffffff165f90815260066020526040812080549091906125f690613300565b858552835163ffffffff90811660208701528151811660408088019190915282519051630bcd65bd60e41b8152911660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa15801561267c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126a0919061521a565b6001600160a01b0316606085015260208381015163ffffffff191660808087019190915260408381015161ffff165f90815260059093529091205460d01b6001600160d01b03191660a08601528101516126f990613e08565b8460c00190600181111561270f5761270f614562565b9081600181111561272257612722614562565b905250606081015160ff16600381111561273e5761273e614562565b8460e00190600381111561275457612754614562565b9081600381111561276757612767614562565b90525060a081015160ff16600981111561278357612783614562565b846101000190600981111561279a5761279a614562565b908160098111156127ad576127ad614562565b90525060208082015161ffff9081165f90815260038352604090819020546101208089019190915260c08086015160ff908116610140808c0191909152845192830185526101a080890151871684529088015162ffffff9081169784019790975261016080890151909716948301949094526101808088015163ffffffff908116606085015261010089015183166080808601919091526101c0808b015190981660a0860152978c019390935292870151169189019190915292840180516031161515918801919091525160041615159086015282546001546128939285929116612c99565b15156101e085015260808101515f906128ab9061345c565b90506128b783826133d9565b6102008601526128d1836128cc83600161506d565b6133d9565b6102208601525092949350505050565b5f6128ed85858561193e565b60e08101519091506128fe82613a77565b8160a0015114801561292357508160c0015163ffffffff16816060015163ffffffff16145b801561293a5750806040015164ffffffffff164211155b1561295157805163ffffffff166020830152612a00565b81515f90815260076020908152604082205463ffffffff16908401819052900361299457815160405163f91e139b60e01b815260048101919091526024016108af565b805f015163ffffffff16826020015163ffffffff16146129ec578151815163ffffffff165f908152600660205260409081902060030154905163d8d9bd9160e01b8152600481019290925260248201526044016108af565b6129f582611cd9565b612a00828686611d2f565b61148682878586612253565b805163ffffffff165f908152600660209081526040822090830151909190612a3990839061162f9061345c565b905064ffffffffff811615801590612af15750815433907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd0906040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015612ac1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ae5919061521a565b6001600160a01b031614155b15612b325760038201546040516351f6f7a760e11b815263ffffffff1986166004820152602481019190915264ffffffffff821660448201526064016108af565b50505050565b5f60085f8463ffffffff191663ffffffff191681526020019081526020015f20905081608001516dffffffffffffffffffffffffffff19165f1c6050836060015163ffffffff16901b6028846040015164ffffffffff16901b6020856020015160ff16901b855f015163ffffffff1617171717815f01819055508160a001518160010181905550505050565b5f6031612bd18460481c90565b1660ff165f1480156110a557506110a58383613e21565b5f806001600160a01b038316612c0257505f905080612c91565b5f612c106122988660481c90565b90505f866001018260028110612c2857612c28615080565b015490506001600160a01b038516816001600160a01b031614612c6b5786600101826001612c56919061506d565b60028110612c6657612c66615080565b015490505b6001600160a01b038516816001600160a01b031614612c8a8260a01c90565b9350935050505b935093915050565b5f612ca48383612bc4565b80156112c85750612cbc8461162f6122988660481c90565b64ffffffffff161515949350505050565b5f612ce0612cdb8560481c90565b613e08565b6001811115612cf157612cf1614562565b60ff166001901b905060078360ff161180612d2357508260ff16612d158560581c90565b60ff16901c60011660ff165f145b15612d6e5784612d338560581c90565b604051639d21443f60e01b81526004810192909252631ada5b9960e21b602483015260ff9081166044830152841660648201526084016108af565b612d7b6020830183615235565b60ff1615801590612d9b575080612d956020840184615235565b1660ff16155b15612ded578481612daf6020850185615235565b604051639d21443f60e01b81526004810193909352677465654b696e647360c01b6024840152604483019190915260ff1660648201526084016108af565b612dfd6040830160208401614c53565b61ffff1615801590612e375750612e148460501c90565b60ff16612e276040840160208501614c53565b61ffff16901c60011661ffff165f145b15612e9a5784612e478560501c90565b612e576040850160208601614c53565b604051639d21443f60e01b8152600481019390935269746362436c617373657360b01b602484015260ff909116604483015261ffff1660648201526084016108af565b612eaa6060830160408401614c53565b61ffff16612eb88560e01c90565b61ffff161015612f195784612ecd8560e01c90565b612edd6060850160408601614c53565b604051639d21443f60e01b8152600481019390935264636f72657360d81b602484015261ffff91821660448401521660648201526084016108af565b612f2960c0830160a08401614afb565b63ffffffff16612f398560c01c90565b63ffffffff161015612f9f5784612f508560c01c90565b612f6060c0850160a08601614afb565b604051639d21443f60e01b815260048101939093526536b4b725a43d60d11b602484015263ffffffff91821660448401521660648201526084016108af565b5050505050565b5f5f612fb28460801c90565b60ff1690505f612fe6612fcb6080860160608701614afb565b63ffffffff16612fdb8760901c90565b62ffffff1684613ea1565b9050818111156130515785612ffb8660901c90565b61300b6080870160608801614afb565b604051639d21443f60e01b815260048101939093526836b2b6b7b93ca6b4a160b91b602484015262ffffff909116604483015263ffffffff1660648201526084016108af565b5f61308061306560a0870160808801614afb565b63ffffffff166130758860a81c90565b62ffffff1685613ea1565b9050828111156130e857866130958760a81c90565b6130a560a0880160808901614afb565b604051639d21443f60e01b815260048101939093526532b831a6b4a160d11b602484015262ffffff909116604483015263ffffffff1660648201526084016108af565b8082116130f557806115d7565b5095945050505050565b5f6110a5608883901b8461505a565b6131188383612bc4565b61313d57836003015460405163b430edc360e01b81526004016108af91815260200190565b5f5f61314a868685612be8565b915091508161318457600386015460405163057fe25960e51b815260048101919091526001600160a01b03841660248201526044016108af565b8064ffffffffff164211156114865760038601546040516367e7302760e01b815260048101919091526001600160a01b038416602482015264ffffffffff821660448201526064016108af565b604080516001600160a01b0385166020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60605f6132758484613ef2565b905080801561329657505f3d118061329657505f846001600160a01b03163b115b156132a3576117c9613f05565b80156132cd57604051639996b31560e01b81526001600160a01b03851660048201526024016108af565b3d156132e0576132db613f1e565b6132f9565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b613308614277565b63ffffffff808316825261ffff602084811c821690840152603084901c811660408085019190915260ff9085901c8116606080860191909152604886901c8216608080870191909152605087901c831660a0870152605887901c831660c0808801919091529187901c851660e0808801919091529087901c8316610100870152608887901c90921661012086015262ffffff609087901c811661014087015260a887901c1661016086015285901c9092166101808401529083901c166101a082015260f09190911c6101c082015290565b604080516080810182525f8082526020820181905291810182905260608101919091526110a583600101836002811061341457613414615080565b0154604080516080810182526001600160a01b038316815260a083901c64ffffffffff16602082015262ffffff60c884901c169181019190915260e09190911c606082015290565b5f60028216810361346d575f613470565b60015b60ff1692915050565b5f61349a83600101836002811061349257613492615080565b015460a01c90565b90508064ffffffffff16421115610940576134cf836001018360016134bf919061506d565b6002811061349257613492615080565b90508064ffffffffff1642111561094057505f92915050565b6040517f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd8082525f9161010084602083013761012090209392505050565b5f5f6135356122988460481c90565b90505f84600101826002811061354d5761354d615080565b01549050600161355d8260e01c90565b1663ffffffff165f148061357f57506135768160a01c90565b64ffffffffff16155b1561358e575f92505050610940565b6135988583613479565b64ffffffffff161595945050505050565b5f6135b48260501c90565b60018054600160a01b900461ffff1660ff929092169190911c165f036135e457506573746174757360d01b919050565b5f6135ee83613f29565b9050806020015115806136335750613609612cdb8460481c90565b600181111561361a5761361a614562565b8160400151600181111561363057613630614562565b14155b1561364e57506a1b59585cdd5c995b595b9d60aa1b92915050565b61365783613fd7565b60200151613665575f6110a5565b64666d73706360d81b9392505050565b5f6001613685612cdb8460481c90565b600181111561369657613696614562565b146136b057600154600160201b900463ffffffff166136c6565b60015468010000000000000000900463ffffffff165b90505f6136d283613fd7565b6040015190508163ffffffff168163ffffffff1611156136f0578091505b50919050565b5f5f60055f6137058560301c90565b61ffff16815260208101919091526040015f205460d01b90506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166393d7657961375a612cdb8660481c90565b600181111561376b5761376b614562565b6040516001600160e01b031960e084901b16815260ff90911660048201526001600160d01b031984166024820152604401602060405180830381865afa1580156137b7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110a59190615259565b365f5f375f5f365f845af43d5f5f3e80156137f4573d5ff35b503d5ffd5b5f61380a60808401606085016151e2565b905043816001600160401b0316106138455760405162162c6160e31b81526001600160401b03821660048201524360248201526044016108af565b816138596001600160401b0383164361506d565b11156138905760405163f7c89c6b60e01b81526001600160401b0382166004820152436024820152604481018390526064016108af565b6001600160401b0381164060808401358114612b325760405163222dc5dd60e21b81526001600160401b038316600482015260808501356024820152604481018290526064016108af565b6138e36142f2565b60028460038111156138f7576138f7614562565b0361396857604051633b83581760e21b8152339063ee0d605c90613921908690869060040161511d565b6101c060405180830381865afa15801561393d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613961919061527f565b90506110a5565b6139766102406101b061505a565b61398190608661505a565b8210156139d6576040516304a332e160e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906304a332e190613921908690869060040161511d565b604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c90613a24908690869060040161511d565b6101c060405180830381865afa158015613a40573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112c8919061527f565b60481b69ff000000000000000000161790565b5f5f8260a0015190506110a58160a001518260e00151836101000151865f0151604080516020808201969096528082019490945260608401929092526080808401919091528151808403909101815260a09092019052805191012090565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103613bc95760018054601290613b5d90600160901b900461ffff16615361565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b60c01b63ffffffff60c01b1663ffffffff60c01b19919091161790565b613bf481614076565b6101008201515f90613c5a9083608881901b6001600160f01b03191671ff00ffffffffffffffffffffffffffffffff92909216608082901b69ffffffffffffffffffff60901b161760e082901b61ffff60e01b161760209190911b60ff60801b16171790565b90505f613c678260c01c90565b9050613c7884610100015160c01c90565b63ffffffff168163ffffffff1614613cd05761012084015163ffffffff81165f03613cad57613ca683613f29565b6080015190505b8063ffffffff168263ffffffff161115613cce57613ccb8382613bce565b92505b505b506101009092019190915250565b613d06836001018360028110613cf657613cf6615080565b015464ffffffffff60a01b191690565b836001018360028110613d1b57613d1b615080565b015560405181907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b60e081015161010082015160029060481c60208301805160fd169190921660ff161790526040820151613d7f9082612b38565b5061010001519055565b8151604080840151602080860151835162ffffff909316835264ffffffffff169082015260a0848101358284015260c0850135606083015260e0850135608083015291516001600160a01b039093169286927f2663ca3feb88e1e4ae338ea64d216a4786fc516c159b7a3a944fc1b7a6326c59928290030190a3505050565b5f600882168103613e19575f610940565b600192915050565b5f5f613e2d8460601c90565b90508263ffffffff168163ffffffff1603613e4c576001915050610940565b613e55846135a9565b158015613e7657508063ffffffff16613e6d85613675565b63ffffffff1611155b801561093c57508063ffffffff16613e8d85613f29565b60a0015163ffffffff161115949350505050565b5f835f03613eb1575060016110a5565b8215613ee85782600181613ec58588615378565b613ecf919061505a565b613ed9919061506d565b613ee3919061538f565b6112c8565b505f199392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915260025f60035f613f6a8660201c90565b61ffff908116825260208083019390935260409182015f90812054855284840195909552928101909320835160c0810185528154938416815260ff6201000085048116151593820193909352939092908401916301000000909104166001811115610c4857610c48614562565b604080516060810182525f808252602082018190529181019190915260045f60055f6140038660301c90565b61ffff908116825260208083019390935260409182015f9081205460d01b6001600160d01b03191685528484019590955292810190932083516060810185529054928316815262010000830460ff16151591810191909152630100000090910463ffffffff169181019190915292915050565b607881901c15158061408d575060ff606082901c16155b8061409a575061ffff8116155b806140ac575062ffffff601082901c16155b1561091157604051634e6f360560e11b8152600481018290526024016108af565b60408051610240810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e087018690526101008701869052610120870186905261014087018690528751908101885285815280850186905280880186905280840186905280830186905290810185905261016086015261018085018490526101a085018490526101c085018490526101e085018490528551908101865283815291820183905293810182905292830152906102008201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b60405180606001604052806141d4614277565b81526020016141e1614365565b81525f60209091015290565b60408051610140810182525f8082526020820181905291810182905290606082019081525f60208201526040016142226142f2565b81525f60208201526040016142646040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b81525f6020820181905260409091015290565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081019190915290565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081019190915290565b60405180604001604052806002905b604080516080810182525f8082526020808301829052928201819052606082015282525f199092019101816143745790505090565b63ffffffff81168114610911575f5ffd5b803560ff81168114613bc9575f5ffd5b5f5f604083850312156143db575f5ffd5b82356143e6816143a9565b91506143f4602084016143ba565b90509250929050565b803563ffffffff1981168114613bc9575f5ffd5b8015158114610911575f5ffd5b5f5f6040838503121561442f575f5ffd5b614438836143fd565b9150602083013561444881614411565b809150509250929050565b5f60208284031215614463575f5ffd5b5035919050565b5f5f6040838503121561447b575f5ffd5b614484836143fd565b946020939093013593505050565b5f61010082840312156136f0575f5ffd5b5f5f83601f8401126144b3575f5ffd5b5081356001600160401b038111156144c9575f5ffd5b6020830191508360208285010111156108f6575f5ffd5b5f5f5f61012084860312156144f3575f5ffd5b6144fd8585614492565b92506101008401356001600160401b03811115614518575f5ffd5b614524868287016144a3565b9497909650939450505050565b6001600160d01b031981168114610911575f5ffd5b5f5f60408385031215614557575f5ffd5b823561443881614531565b634e487b7160e01b5f52602160045260245ffd5b6002811061458657614586614562565b9052565b5f60c08201905061ffff835116825260208301511515602083015260408301516145b76040840182614576565b5060ff606084015116606083015263ffffffff608084015116608083015263ffffffff60a08401511660a083015292915050565b5f602082840312156145fb575f5ffd5b81356110a581614531565b6004811061458657614586614562565b600a811061458657614586614562565b80516001600160a01b0316825260208082015164ffffffffff169083015260408082015162ffffff169083015260609081015163ffffffff16910152565b815181526020808301516103a08301916146859084018263ffffffff169052565b50604083015161469d604084018263ffffffff169052565b5060608301516146b860608401826001600160a01b03169052565b5060808301516146d1608084018263ffffffff19169052565b5060a08301516146ed60a08401826001600160d01b0319169052565b5060c083015161470060c0840182614576565b5060e083015161471360e0840182614606565b50610100830151614728610100840182614616565b5061012083015161012083015261014083015161474b61014084018260ff169052565b506101608301516147b261016084018261ffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff606082015116606083015260ff608082015116608083015261ffff60a08201511660a08301525050565b5061018083015160ff166102208301526101a083015115156102408301526101c083015115156102608301526101e083015115156102808301526102008301516148006102a0840182614626565b506102208301516132f9610320840182614626565b5f5f5f5f60408587031215614828575f5ffd5b84356001600160401b0381111561483d575f5ffd5b614849878288016144a3565b90955093505060208501356001600160401b03811115614867575f5ffd5b614873878288016144a3565b95989497509550505050565b6001600160a01b0381168114610911575f5ffd5b5f5f5f606084860312156148a5575f5ffd5b8335925060208401356148b78161487f565b915060408401356148c78161487f565b809150509250925092565b5f5f5f5f8486036101208112156148e7575f5ffd5b8535945060208601356148f9816143a9565b9350614907604087016143ba565b925060c0605f198201121561491a575f5ffd5b509295919450926060019150565b5f5f60408385031215614939575f5ffd5b8235614944816143a9565b915060208301356144488161487f565b5f5f5f60608486031215614966575f5ffd5b83356149718161487f565b95602085013595506040909401359392505050565b5f5f5f60408486031215614998575f5ffd5b83356149a38161487f565b925060208401356001600160401b03811115614518575f5ffd5b5f5f604083850312156149ce575f5ffd5b82359150602083013561444881614411565b5f602082840312156149f0575f5ffd5b81356110a58161487f565b5f5f60208385031215614a0c575f5ffd5b82356001600160401b03811115614a21575f5ffd5b8301601f81018513614a31575f5ffd5b80356001600160401b03811115614a46575f5ffd5b8560208260051b8401011115614a5a575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614aef57603f19878603018452614ada858351614a6a565b94506020938401939190910190600101614abe565b50929695505050505050565b5f60208284031215614b0b575f5ffd5b81356110a5816143a9565b60028110610911575f5ffd5b5f5f5f5f5f5f60a08789031215614b37575f5ffd5b863595506020870135614b4981614b16565b9450614b57604088016143ba565b93506060870135614b67816143a9565b925060808701356001600160401b03811115614b81575f5ffd5b614b8d89828a016144a3565b979a9699509497509295939492505050565b5f5f60408385031215614bb0575f5ffd5b614bb9836143ba565b9150602083013561444881614531565b5f5f5f5f5f5f60808789031215614bde575f5ffd5b86356001600160401b03811115614bf3575f5ffd5b614bff89828a016144a3565b90975095505060208701356001600160401b03811115614c1d575f5ffd5b614c2989828a016144a3565b979a9699509760408101359660609091013595509350505050565b61ffff81168114610911575f5ffd5b5f60208284031215614c63575f5ffd5b81356110a581614c44565b805f5b6002811015612b3257614c85848351614626565b6080939093019260209190910190600101614c71565b63ffffffff8381168252825180519091166020830152610320820190602081015161ffff8116604085015250604081015161ffff8116606085015250606081015160ff8116608085015250608081015160ff811660a08501525060a081015160ff811660c08501525060c081015160ff811660e08501525060e081015163ffffffff81166101008501525061010081015160ff81166101208501525061012081015160ff81166101408501525061014081015162ffffff81166101608501525061016081015162ffffff81166101808501525061018081015163ffffffff81166101a0850152506101a081015161ffff81166101c0850152506101c0015161ffff81166101e0840152506020830151614db8610200840182614c6e565b50604083015163ffffffff198116610300840152509392505050565b5f5f5f60608486031215614de6575f5ffd5b8335614df1816143a9565b92506020840135614e018161487f565b929592945050506040919091013590565b5f60208284031215614e22575f5ffd5b6110a5826143fd565b5f6101008284031215614e3c575f5ffd5b6110a58383614492565b5f60208284031215614e56575f5ffd5b81516110a5816143a9565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f614e9c604083018688614e61565b82810360208401526115d7818587614e61565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b0381118282101715614ef257634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101c081016001600160401b0381118282101715614ef257634e487b7160e01b5f52604160045260245ffd5b80516001600160801b031981168114613bc9575f5ffd5b8051613bc981614c44565b80516001600160f01b031981168114613bc9575f5ffd5b8051613bc981614531565b805164ffffffffff81168114613bc9575f5ffd5b5f610140828403128015614f91575f5ffd5b50614f9a614ec3565b8251815260208084015190820152614fb460408401614f27565b6040820152614fc560608401614f3e565b6060820152614fd660808401614f49565b6080820152614fe760a08401614f60565b60a082015260c0838101519082015261500260e08401614f6b565b60e08201526150146101008401614f6b565b6101008201526150276101208401614f3e565b6101208201529392505050565b602081525f6110a56020830184614a6a565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561094057610940615046565b8181038181111561094057610940615046565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126150a9575f5ffd5b8301803591506001600160401b038211156150c2575f5ffd5b6020019150368190038213156108f6575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f63ffffffff821663ffffffff810361511457615114615046565b60010192915050565b602081525f6112c8602083018486614e61565b8051600a8110613bc9575f5ffd5b6001600160401b0381168114610911575f5ffd5b8051613bc98161513e565b5f5f5f6060848603121561516f575f5ffd5b61517884615130565b925060208401516151888161513e565b60408501519092506001600160701b0319811681146148c7575f5ffd5b602081016109408284614616565b606081016151c18286614616565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f602082840312156151f2575f5ffd5b81356110a58161513e565b64ffffffffff818116838216019081111561094057610940615046565b5f6020828403121561522a575f5ffd5b81516110a58161487f565b5f60208284031215615245575f5ffd5b6110a5826143ba565b8051613bc981614411565b5f60208284031215615269575f5ffd5b81516110a581614411565b8051613bc981614b16565b5f6101c0828403128015615291575f5ffd5b5061529a614ef8565b6152a383615274565b81526152b160208401614f3e565b60208201526152c260408401615130565b60408201526152d360608401614f60565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152615318610120840161524e565b61012082015261532b610140840161524e565b610140820152610160838101519082015261018080840151908201526153546101a08401615152565b6101a08201529392505050565b5f61ffff821661ffff810361511457615114615046565b808202811582820484141761094057610940615046565b5f826153a957634e487b7160e01b5f52601260045260245ffd5b500490566101006040523060e052348015610014575f5ffd5b506040516127d63803806127d683398101604081905261003391610135565b82828280610040816100cb565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b3919061017f565b6001600160a01b031660c052506101a1945050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610132575f5ffd5b50565b5f5f5f60608486031215610147575f5ffd5b83516101528161011e565b60208501519093506101638161011e565b60408501519092506101748161011e565b809150509250925092565b5f6020828403121561018f575f5ffd5b815161019a8161011e565b9392505050565b60805160a05160c05160e0516125926102445f395f81816102db015281816103d0015281816104e8015281816106a6015281816107ef01528181610c0c01528181610dd101528181610e7801528181611126015281816112ed0152818161146c01526115a201525f81816101f9015261117001525f818161011a01528181610859015281816109440152611b2c01525f8181610173015261056601526125925ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c80637a9e5e4b1161009e578063c11337c71161006e578063c11337c714610272578063d059092c14610285578063dca1e21a14610298578063e07644c8146102ab578063f291e0c1146102be575f5ffd5b80637a9e5e4b1461021b5780638fb360371461022e578063903989541461024f578063bf7e214f14610262575f5ffd5b80631f2b6f23116100e45780631f2b6f23146101a857806327ab64d1146101bb5780636b7514c7146101ce5780637264a036146101e157806379bbe1e6146101f4575f5ffd5b806308c84e70146101155780630c86e0c314610159578063109a411c1461016e578063110b9e3714610195575b5f5ffd5b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61016c610167366004611d5b565b6102d1565b005b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b61016c6101a3366004611d92565b6103c6565b61016c6101b6366004611d92565b6104de565b61016c6101c9366004611dbe565b61069c565b61016c6101dc366004611e33565b6107e5565b61016c6101ef366004611e84565b610c02565b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b61016c610229366004611ea7565b610d2d565b610236610da5565b6040516001600160e01b03199091168152602001610150565b61016c61025d366004611ea7565b610dc7565b5f546001600160a01b031661013c565b61016c610280366004611ee5565b610e6e565b61016c610293366004611f6b565b61111c565b61016c6102a6366004611f95565b6112e3565b61016c6102b9366004612021565b611462565b61016c6102cc366004612021565b611598565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361031a576040516353980bdb60e11b815260040160405180910390fd5b610326335b5f36611674565b5f6103308361176a565b5f6040820152905081156103515760208101805160041760ff16905261035d565b60208101805160fb1690525b6103678382611801565b805163ffffffff161561038257805161038290601084611886565b604051821515815263ffffffff198416907f5af5e0cb4604538bcd74fff72de79114563d0025c8ca6b54dd429994add07518906020015b60405180910390a2505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361040f576040516353980bdb60e11b815260040160405180910390fd5b6104183361031f565b5f818152600260205260409020805462010000900460ff1661045557604051637d3142fd60e01b8152600481018390526024015b60405180910390fd5b600180545f9190829061046d9063ffffffff16612050565b825463ffffffff8281166101009490940a848102910219909116179092558354600160481b82026cffffffff000000000000ff00001990911617845560405190815290915083907f27f70bbd04af058f8060dcadd53571e169ddaa1dbd65b3ed0b8b716507ac9cc8906020016103b9565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610527576040516353980bdb60e11b815260040160405180910390fd5b5f8181526007602090815260408083205463ffffffff9081168452600690925280832080549151630bcd65bd60e41b81529190921660048201529091907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa1580156105b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105d79190612074565b90506001600160a01b0381166106035760405163f91e139b60e01b81526004810184905260240161044c565b6001600160a01b038116331461063d57604051632118678960e21b81526001600160a01b038216600482015233602482015260440161044c565b610656600183015f5b015464ffffffffff60a01b191690565b60018381019182556106689190610646565b600283015560405183907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036106e5576040516353980bdb60e11b815260040160405180910390fd5b6106ee3361031f565b600180545f919082906107069063ffffffff16612050565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f61072f84611930565b831515602082810182815263ffffffff86811660408087018281526001600160d01b03198c165f81815260048852839020895181549751935190961663010000000266ffffffff00000019931515620100000262ffffff1990981661ffff90971696909617969096179190911693909317909355825194855292840192909252929350917f616ca23fea36ab5421a05e10a425a8bfda0ecf60590ea6ece3c3c72032bdd4af91015b60405180910390a250505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361082e576040516353980bdb60e11b815260040160405180910390fd5b6009546001600160a01b031633145f816108d557604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c9061089090879087906004016120cb565b6101c060405180830381865afa1580156108ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d0919061219d565b61093a565b604051635d1439e760e01b81523390635d1439e7906108fa90879087906004016120cb565b6101c060405180830381865afa158015610916573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061093a919061219d565b90505f82610968577f000000000000000000000000000000000000000000000000000000000000000061096a565b335b90505f816001600160a01b03166380c8ce3987876040518363ffffffff1660e01b815260040161099b9291906120cb565b606060405180830381865afa1580156109b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109da919061227f565b9050846040018193508260098111156109f5576109f56122cf565b6009811115610a0657610a066122cf565b9052505060808084015160c0850151604080516001600160a01b038c16602080830191909152818301949094526060808201939093528151808203909301835290930190925281519101205f610a5f856080015161176a565b90505f610ab48660a001518760e0015188610100015186604080516020808201969096528082019490945260608401929092526080808401919091528151808403909101815260a09092019052805191012090565b9050808260a00151141580610ae15750836001600160701b03191682608001516001600160701b03191614155b15610b025760405163675e78ef60e01b81526004810184905260240161044c565b85604001516009811115610b1857610b186122cf565b60018054600160a01b900461ffff1660ff929092169190911c1615610b56578560400151604051634d1ade2f60e11b815260040161044c91906122f7565b815163ffffffff165f9081526006602052604080822090880151909190610b90906009811115610b8857610b886122cf565b835490611a29565b8083555f60408601526080890151909150610bab9085611801565b847fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da4401989604001515f610bdd8560601c90565b604051610bec93929190612305565b60405180910390a2505050505050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610c4b576040516353980bdb60e11b815260040160405180910390fd5b610c543361031f565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352640100000000909104831b63ffffffff1916928201929092529103610cb25760405163f91e139b60e01b81526004810184905260240161044c565b8051610cc090600184611886565b5f610cce826020015161176a565b8251815191925063ffffffff908116911603610cf9575f60408201526020820151610cf99082611801565b837f89489c43d560333b81a518c67eb15007c04409ce3b902b5ad6c17abccb7ba898846040516107d7911515815260200190565b5f5433906001600160a01b03168114610d635760405162d1953b60e31b81526001600160a01b038216600482015260240161044c565b816001600160a01b03163b5f03610d98576040516361798f2f60e11b81526001600160a01b038316600482015260240161044c565b610da182611a44565b5050565b5f8054600160a01b900460ff16610dbb57505f90565b50638fb3603760e01b90565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610e10576040516353980bdb60e11b815260040160405180910390fd5b610e193361031f565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527fdb0ba8ae8fbc3beb13dc40cbf440e5bbad3096ae9fd193dddbf2902205cb4b5e906020015b60405180910390a150565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610eb7576040516353980bdb60e11b815260040160405180910390fd5b610ec03361031f565b851580610ece575060ff8416155b80610edd575063ffffffff8316155b15610f075760405163c527acd960e01b81526004810187905260ff8516602482015260440161044c565b5f8681526002602052604081205461ffff1690818103610f6f5760018054601090610f3c90600160801b900461ffff16612334565b825461ffff8083166101009490940a848102910219909116179092555f9081526003602052604090208990559150610fa4565b600180545f90610f849063ffffffff16612050565b91906101000a81548163ffffffff021916908363ffffffff160217905590505b6040518060c001604052808361ffff168152602001600115158152602001886001811115610fd457610fd46122cf565b815260ff881660208083019190915263ffffffff8089166040808501919091529085166060909301929092525f8b81526002825282902083518154928501511515620100000262ffffff1990931661ffff9091161791909117808255918301519091829063ff00000019166301000000836001811115611056576110566122cf565b021790555060608201518154608084015160a09094015163ffffffff908116600160481b026cffffffff0000000000000000001991909516650100000000000268ffffffff00000000001960ff909416640100000000029390931668ffffffffff000000001990921691909117919091171691909117905560405188907f6d3557e0857ed9e92fd39d73aab1ffc49bcdc280422cc1cb1fa0cc8d5ef827e59061110a9085908b908b908b908b908b9061234b565b60405180910390a25050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611165576040516353980bdb60e11b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111b05760405163010cd93b60e61b815233600482015260240161044c565b600180545f919082906111c89063ffffffff16612050565b91906101000a81548163ffffffff021916908363ffffffff16021790559050816001600160d01b0319165f60d01b14611234576001600160d01b031982165f908152600460205260409020805466ffffffff0000001916630100000063ffffffff84160217905561128d565b5f1960ff84160161126c57600180546bffffffff000000000000000019166801000000000000000063ffffffff84160217905561128d565b6001805467ffffffff00000000191664010000000063ffffffff8416021790555b6040805163ffffffff8316815260ff851660208201526001600160d01b031984168183015290517f6d73ff2730ccbf91c240ac0ddfa1dadb33a0c8c42dc22b7c4f01cf898d3161089181900360600190a1505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361132c576040516353980bdb60e11b815260040160405180910390fd5b5f5f61133a88888888611a91565b915091505f6113488361176a565b805163ffffffff165f908152600660209081526040822060030154908301519293509160011681036113b7576040805160208082018790528183018a90526060820189905260808083018690528351808403909101815260a090920190925280519101208360a00151146113bf565b838360a00151145b9050806113e25760405163675e78ef60e01b81526004810183905260240161044c565b60208301805160fe1690525f60a0840181905260408401526114048584611801565b825163ffffffff16156114205782516114209060206001611886565b6040518290859063ffffffff198816907f40eef3163f37bcc1b811ce6c10e59355eebbd1ecb100a4f7f2d20b8d6d95f978905f90a45050505050505050505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036114ab576040516353980bdb60e11b815260040160405180910390fd5b6114b43361031f565b61ffff811615806114dc5750610300196114d06001604061239f565b1916811661ffff165f14155b15611500576040516309acc66760e31b815261ffff8216600482015260240161044c565b600180545f919082906115189063ffffffff16612050565b825463ffffffff8083166101009490940a848102910219909116179092556001805461ffff8616600160a01b810261ffff60a01b19909216919091179091556040805191825260208201929092529192507f9b06e907174edf4c30e60d39c9d23f85e2d2d280b73bd522d05d0e02b5ef8cf2910160405180910390a15050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036115e1576040516353980bdb60e11b815260040160405180910390fd5b6115ea3361031f565b61ffff8116158061160057506101008161ffff16115b1561162457604051633547fd0960e01b815261ffff8216600482015260240161044c565b6001805461ffff60b01b1916600160b01b61ffff8416908102919091179091556040519081527f71c56e8c265f842753f87aff2f1820dfb1abcc3e5f8aaa3b6c34257eac3c59a090602001610e63565b5f5f6116a761168a5f546001600160a01b031690565b863061169960045f898b6123b2565b6116a2916123d9565b611c8a565b91509150816117635763ffffffff811615611740575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061170190889088908890600401612411565b5f604051808303815f87803b158015611718575f5ffd5b505af115801561172a573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506117639050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161044c565b5050505050565b6040805160c0810182525f8082526020808301828152838501838152606085018481526080860185815260a0870186815263ffffffff199990991686526008855296909420805463ffffffff80821688529481901c60ff16909352602883901c64ffffffffff16909152605082901c9092169092526dffffffffffffffffffffffffffff1990911690925260019091015490915290565b5f60085f8463ffffffff191663ffffffff191681526020019081526020015f20905081608001516001600160701b0319165f1c6050836060015163ffffffff16901b6028846040015164ffffffffff16901b6020856020015160ff16901b855f015163ffffffff1617171717815f01819055508160a001518160010181905550505050565b63ffffffff83165f9081526006602052604090208054826118b9576118b4818560481b60ff60481b16191690565b6118cb565b6118cb818560481b60ff60481b161790565b8255826118d9575050505050565b5f6118ec6118e78360481c90565b611d1c565b90506119118360010182600281106119065761190661208f565b0154600160e11b1790565b8360010182600281106119265761192661208f565b0155505050505050565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103611a2457600180546012906119b890600160901b900461ffff16612334565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b60ff60501b19821660ff60501b605083901b16175b92915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610e63565b6009545f9081906001600160a01b03163303611b13576040516374028e1760e11b8152339063e8051c2e90611acc90899089906004016120cb565b6040805180830381865afa158015611ae6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b0a919061243e565b91509150611c81565b60405163c285673360e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c285673390611b67908a908a908a908a9060040161246a565b61014060405180830381865afa158015611b83573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ba791906124dd565b60c08101518151602080840151604080860151606080880151608089015160a08a015160e08b01516101008c01516101208d015188519a8b019b909b52898801989098526001600160801b0319909516938801939093526001600160f01b031960f092831b8116607089015290811660728801526001600160d01b03199092166074870152607a86018890526001600160d81b031960d893841b8116609a8801529490921b909316609f8501529390931b1660a48201528151808203608601815260a6909101909152919250908051906020012092509250505b94509492505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611d12575f516020805191945081901c150291505b5094509492505050565b5f600282168103611d2d575f611d30565b60015b60ff1692915050565b63ffffffff1981168114611d4b575f5ffd5b50565b8015158114611d4b575f5ffd5b5f5f60408385031215611d6c575f5ffd5b8235611d7781611d39565b91506020830135611d8781611d4e565b809150509250929050565b5f60208284031215611da2575f5ffd5b5035919050565b6001600160d01b031981168114611d4b575f5ffd5b5f5f60408385031215611dcf575f5ffd5b8235611d7781611da9565b6001600160a01b0381168114611d4b575f5ffd5b5f5f83601f840112611dfe575f5ffd5b50813567ffffffffffffffff811115611e15575f5ffd5b602083019150836020828501011115611e2c575f5ffd5b9250929050565b5f5f5f60408486031215611e45575f5ffd5b8335611e5081611dda565b9250602084013567ffffffffffffffff811115611e6b575f5ffd5b611e7786828701611dee565b9497909650939450505050565b5f5f60408385031215611e95575f5ffd5b823591506020830135611d8781611d4e565b5f60208284031215611eb7575f5ffd5b8135611ec281611dda565b9392505050565b60028110611d4b575f5ffd5b803560ff81168114611a24575f5ffd5b5f5f5f5f5f5f60a08789031215611efa575f5ffd5b863595506020870135611f0c81611ec9565b9450611f1a60408801611ed5565b9350606087013563ffffffff81168114611f32575f5ffd5b9250608087013567ffffffffffffffff811115611f4d575f5ffd5b611f5989828a01611dee565b979a9699509497509295939492505050565b5f5f60408385031215611f7c575f5ffd5b611f8583611ed5565b91506020830135611d8781611da9565b5f5f5f5f5f5f60808789031215611faa575f5ffd5b863567ffffffffffffffff811115611fc0575f5ffd5b611fcc89828a01611dee565b909750955050602087013567ffffffffffffffff811115611feb575f5ffd5b611ff789828a01611dee565b979a9699509760408101359660609091013595509350505050565b61ffff81168114611d4b575f5ffd5b5f60208284031215612031575f5ffd5b8135611ec281612012565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff810361206b5761206b61203c565b60010192915050565b5f60208284031215612084575f5ffd5b8151611ec281611dda565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6120de6020830184866120a3565b949350505050565b6040516101c0810167ffffffffffffffff8111828210171561211657634e487b7160e01b5f52604160045260245ffd5b60405290565b604051610140810167ffffffffffffffff8111828210171561211657634e487b7160e01b5f52604160045260245ffd5b8051611a2481611ec9565b8051611a2481612012565b8051600a8110611a24575f5ffd5b8051611a2481611da9565b8051611a2481611d4e565b805167ffffffffffffffff81168114611a24575f5ffd5b5f6101c08284031280156121af575f5ffd5b506121b86120e6565b6121c18361214c565b81526121cf60208401612157565b60208201526121e060408401612162565b60408201526121f160608401612170565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152612236610120840161217b565b610120820152612249610140840161217b565b610140820152610160838101519082015261018080840151908201526122726101a08401612186565b6101a08201529392505050565b5f5f5f60608486031215612291575f5ffd5b61229a84612162565b92506122a860208501612186565b915060408401516001600160701b0319811681146122c4575f5ffd5b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b600a81106122f3576122f36122cf565b9052565b60208101611a3e82846122e3565b6060810161231382866122e3565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f61ffff821661ffff810361206b5761206b61203c565b61ffff871681525f60028710612363576123636122cf565b86602083015260ff8616604083015263ffffffff8516606083015260a0608083015261239360a0830184866120a3565b98975050505050505050565b81810381811115611a3e57611a3e61203c565b5f5f858511156123c0575f5ffd5b838611156123cc575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561240a576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f9061243590830184866120a3565b95945050505050565b5f5f6040838503121561244f575f5ffd5b825161245a81611d39565b6020939093015192949293505050565b604081525f61247d6040830186886120a3565b82810360208401526124908185876120a3565b979650505050505050565b80516001600160801b031981168114611a24575f5ffd5b80516001600160f01b031981168114611a24575f5ffd5b805164ffffffffff81168114611a24575f5ffd5b5f6101408284031280156124ef575f5ffd5b506124f861211c565b82518152602080840151908201526125126040840161249b565b604082015261252360608401612157565b6060820152612534608084016124b2565b608082015261254560a08401612170565b60a082015260c0838101519082015261256060e084016124c9565b60e082015261257261010084016124c9565b6101008201526125856101208401612157565b610120820152939250505056",
}

// AttestationRegistry is an auto generated Go binding around an Ethereum contract.
type AttestationRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AttestationRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewAttestationRegistry creates a new instance of AttestationRegistry.
func NewAttestationRegistry() *AttestationRegistry {
	parsed, err := AttestationRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AttestationRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AttestationRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address market, address workers, address verifier, address authority) returns()
func (attestationRegistry *AttestationRegistry) PackConstructor(market common.Address, workers common.Address, verifier common.Address, authority common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("", market, workers, verifier, authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOLLATERALSTORE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79bbe1e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COLLATERAL_STORE() view returns(address)
func (attestationRegistry *AttestationRegistry) PackCOLLATERALSTORE() []byte {
	enc, err := attestationRegistry.abi.Pack("COLLATERAL_STORE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOLLATERALSTORE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79bbe1e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COLLATERAL_STORE() view returns(address)
func (attestationRegistry *AttestationRegistry) TryPackCOLLATERALSTORE() ([]byte, error) {
	return attestationRegistry.abi.Pack("COLLATERAL_STORE")
}

// UnpackCOLLATERALSTORE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79bbe1e6.
//
// Solidity: function COLLATERAL_STORE() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackCOLLATERALSTORE(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("COLLATERAL_STORE", data)
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
func (attestationRegistry *AttestationRegistry) PackMARKET() []byte {
	enc, err := attestationRegistry.abi.Pack("MARKET")
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
func (attestationRegistry *AttestationRegistry) TryPackMARKET() ([]byte, error) {
	return attestationRegistry.abi.Pack("MARKET")
}

// UnpackMARKET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackMARKET(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("MARKET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPOLICY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadbccee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POLICY() view returns(address)
func (attestationRegistry *AttestationRegistry) PackPOLICY() []byte {
	enc, err := attestationRegistry.abi.Pack("POLICY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPOLICY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdadbccee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function POLICY() view returns(address)
func (attestationRegistry *AttestationRegistry) TryPackPOLICY() ([]byte, error) {
	return attestationRegistry.abi.Pack("POLICY")
}

// UnpackPOLICY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdadbccee.
//
// Solidity: function POLICY() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackPOLICY(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("POLICY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSIGNERSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1253fd0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNER_SECONDS() view returns(uint40)
func (attestationRegistry *AttestationRegistry) PackSIGNERSECONDS() []byte {
	enc, err := attestationRegistry.abi.Pack("SIGNER_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNERSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1253fd0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNER_SECONDS() view returns(uint40)
func (attestationRegistry *AttestationRegistry) TryPackSIGNERSECONDS() ([]byte, error) {
	return attestationRegistry.abi.Pack("SIGNER_SECONDS")
}

// UnpackSIGNERSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1253fd0f.
//
// Solidity: function SIGNER_SECONDS() view returns(uint40)
func (attestationRegistry *AttestationRegistry) UnpackSIGNERSECONDS(data []byte) (*big.Int, error) {
	out, err := attestationRegistry.abi.Unpack("SIGNER_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER() view returns(address)
func (attestationRegistry *AttestationRegistry) PackVERIFIER() []byte {
	enc, err := attestationRegistry.abi.Pack("VERIFIER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERIFIER() view returns(address)
func (attestationRegistry *AttestationRegistry) TryPackVERIFIER() ([]byte, error) {
	return attestationRegistry.abi.Pack("VERIFIER")
}

// UnpackVERIFIER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackVERIFIER(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("VERIFIER", data)
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
func (attestationRegistry *AttestationRegistry) PackWORKERS() []byte {
	enc, err := attestationRegistry.abi.Pack("WORKERS")
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
func (attestationRegistry *AttestationRegistry) TryPackWORKERS() ([]byte, error) {
	return attestationRegistry.abi.Pack("WORKERS")
}

// UnpackWORKERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x109a411c.
//
// Solidity: function WORKERS() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackWORKERS(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("WORKERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAdmitPlatform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x401749cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admitPlatform(bytes leafDer, bytes caDer) returns(bytes32 platform, bytes32 pck)
func (attestationRegistry *AttestationRegistry) PackAdmitPlatform(leafDer []byte, caDer []byte) []byte {
	enc, err := attestationRegistry.abi.Pack("admitPlatform", leafDer, caDer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmitPlatform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x401749cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admitPlatform(bytes leafDer, bytes caDer) returns(bytes32 platform, bytes32 pck)
func (attestationRegistry *AttestationRegistry) TryPackAdmitPlatform(leafDer []byte, caDer []byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("admitPlatform", leafDer, caDer)
}

// AdmitPlatformOutput serves as a container for the return parameters of contract
// method AdmitPlatform.
type AdmitPlatformOutput struct {
	Platform [32]byte
	Pck      [32]byte
}

// UnpackAdmitPlatform is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x401749cd.
//
// Solidity: function admitPlatform(bytes leafDer, bytes caDer) returns(bytes32 platform, bytes32 pck)
func (attestationRegistry *AttestationRegistry) UnpackAdmitPlatform(data []byte) (AdmitPlatformOutput, error) {
	out, err := attestationRegistry.abi.Unpack("admitPlatform", data)
	outstruct := new(AdmitPlatformOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Platform = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Pck = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackAllowMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc11337c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowMeasurement(bytes32 , uint8 , uint8 , uint32 , string ) returns()
func (attestationRegistry *AttestationRegistry) PackAllowMeasurement(arg0 [32]byte, arg1 uint8, arg2 uint8, arg3 uint32, arg4 string) []byte {
	enc, err := attestationRegistry.abi.Pack("allowMeasurement", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc11337c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowMeasurement(bytes32 , uint8 , uint8 , uint32 , string ) returns()
func (attestationRegistry *AttestationRegistry) TryPackAllowMeasurement(arg0 [32]byte, arg1 uint8, arg2 uint8, arg3 uint32, arg4 string) ([]byte, error) {
	return attestationRegistry.abi.Pack("allowMeasurement", arg0, arg1, arg2, arg3, arg4)
}

// PackAllowedStatuses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dacec12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowedStatuses() view returns(uint16)
func (attestationRegistry *AttestationRegistry) PackAllowedStatuses() []byte {
	enc, err := attestationRegistry.abi.Pack("allowedStatuses")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowedStatuses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dacec12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowedStatuses() view returns(uint16)
func (attestationRegistry *AttestationRegistry) TryPackAllowedStatuses() ([]byte, error) {
	return attestationRegistry.abi.Pack("allowedStatuses")
}

// UnpackAllowedStatuses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9dacec12.
//
// Solidity: function allowedStatuses() view returns(uint16)
func (attestationRegistry *AttestationRegistry) UnpackAllowedStatuses(data []byte) (uint16, error) {
	out, err := attestationRegistry.abi.Unpack("allowedStatuses", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (attestationRegistry *AttestationRegistry) PackAuthority() []byte {
	enc, err := attestationRegistry.abi.Pack("authority")
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
func (attestationRegistry *AttestationRegistry) TryPackAuthority() ([]byte, error) {
	return attestationRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBatchDesk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb80927a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchDesk() view returns(address)
func (attestationRegistry *AttestationRegistry) PackBatchDesk() []byte {
	enc, err := attestationRegistry.abi.Pack("batchDesk")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchDesk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb80927a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchDesk() view returns(address)
func (attestationRegistry *AttestationRegistry) TryPackBatchDesk() ([]byte, error) {
	return attestationRegistry.abi.Pack("batchDesk")
}

// UnpackBatchDesk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb80927a.
//
// Solidity: function batchDesk() view returns(address)
func (attestationRegistry *AttestationRegistry) UnpackBatchDesk(data []byte) (common.Address, error) {
	out, err := attestationRegistry.abi.Unpack("batchDesk", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCollateralChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd059092c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateralChanged(uint8 , bytes6 ) returns()
func (attestationRegistry *AttestationRegistry) PackCollateralChanged(arg0 uint8, arg1 [6]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("collateralChanged", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateralChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd059092c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateralChanged(uint8 , bytes6 ) returns()
func (attestationRegistry *AttestationRegistry) TryPackCollateralChanged(arg0 uint8, arg1 [6]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("collateralChanged", arg0, arg1)
}

// PackEnclaveIdFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69cba2ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaveIdFor(address operator, bytes32 platform, bytes32 measurement) pure returns(bytes32)
func (attestationRegistry *AttestationRegistry) PackEnclaveIdFor(operator common.Address, platform [32]byte, measurement [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("enclaveIdFor", operator, platform, measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnclaveIdFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69cba2ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enclaveIdFor(address operator, bytes32 platform, bytes32 measurement) pure returns(bytes32)
func (attestationRegistry *AttestationRegistry) TryPackEnclaveIdFor(operator common.Address, platform [32]byte, measurement [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("enclaveIdFor", operator, platform, measurement)
}

// UnpackEnclaveIdFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69cba2ed.
//
// Solidity: function enclaveIdFor(address operator, bytes32 platform, bytes32 measurement) pure returns(bytes32)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveIdFor(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("enclaveIdFor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEnclaveIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb33e0b12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaveIdOf(uint32 index) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) PackEnclaveIdOf(index uint32) []byte {
	enc, err := attestationRegistry.abi.Pack("enclaveIdOf", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnclaveIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb33e0b12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enclaveIdOf(uint32 index) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) TryPackEnclaveIdOf(index uint32) ([]byte, error) {
	return attestationRegistry.abi.Pack("enclaveIdOf", index)
}

// UnpackEnclaveIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb33e0b12.
//
// Solidity: function enclaveIdOf(uint32 index) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveIdOf(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("enclaveIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4547129.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaveOf(bytes32 enclave) view returns(uint32 index, ((uint32,uint16,uint16,uint8,uint8,uint8,uint8,uint32,uint8,uint8,uint24,uint24,uint32,uint16,uint16),(address,uint40,uint24,uint32)[2],bytes28) record)
func (attestationRegistry *AttestationRegistry) PackEnclaveOf(enclave [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("enclaveOf", enclave)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4547129.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enclaveOf(bytes32 enclave) view returns(uint32 index, ((uint32,uint16,uint16,uint8,uint8,uint8,uint8,uint32,uint8,uint8,uint24,uint24,uint32,uint16,uint16),(address,uint40,uint24,uint32)[2],bytes28) record)
func (attestationRegistry *AttestationRegistry) TryPackEnclaveOf(enclave [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("enclaveOf", enclave)
}

// EnclaveOfOutput serves as a container for the return parameters of contract
// method EnclaveOf.
type EnclaveOfOutput struct {
	Index  uint32
	Record Enclave
}

// UnpackEnclaveOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4547129.
//
// Solidity: function enclaveOf(bytes32 enclave) view returns(uint32 index, ((uint32,uint16,uint16,uint8,uint8,uint8,uint8,uint32,uint8,uint8,uint24,uint24,uint32,uint16,uint16),(address,uint40,uint24,uint32)[2],bytes28) record)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveOf(data []byte) (EnclaveOfOutput, error) {
	out, err := attestationRegistry.abi.Unpack("enclaveOf", data)
	outstruct := new(EnclaveOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Index = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Record = *abi.ConvertType(out[1], new(Enclave)).(*Enclave)
	return *outstruct, nil
}

// PackExcuseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa8d100.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function excuseOf(uint32 index) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) PackExcuseOf(index uint32) []byte {
	enc, err := attestationRegistry.abi.Pack("excuseOf", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExcuseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa8d100.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function excuseOf(uint32 index) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) TryPackExcuseOf(index uint32) ([]byte, error) {
	return attestationRegistry.abi.Pack("excuseOf", index)
}

// UnpackExcuseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa8d100.
//
// Solidity: function excuseOf(uint32 index) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) UnpackExcuseOf(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("excuseOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17219522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generation() view returns(uint32)
func (attestationRegistry *AttestationRegistry) PackGeneration() []byte {
	enc, err := attestationRegistry.abi.Pack("generation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17219522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generation() view returns(uint32)
func (attestationRegistry *AttestationRegistry) TryPackGeneration() ([]byte, error) {
	return attestationRegistry.abi.Pack("generation")
}

// UnpackGeneration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17219522.
//
// Solidity: function generation() view returns(uint32)
func (attestationRegistry *AttestationRegistry) UnpackGeneration(data []byte) (uint32, error) {
	out, err := attestationRegistry.abi.Unpack("generation", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetEnclave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e9dae41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEnclave(bytes32 enclave) view returns((bytes32,uint32,uint32,address,bytes28,bytes6,uint8,uint8,uint8,bytes32,uint8,(uint16,uint32,uint32,uint32,uint8,uint16),uint8,bool,bool,bool,(address,uint40,uint24,uint32),(address,uint40,uint24,uint32)))
func (attestationRegistry *AttestationRegistry) PackGetEnclave(enclave [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("getEnclave", enclave)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEnclave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e9dae41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEnclave(bytes32 enclave) view returns((bytes32,uint32,uint32,address,bytes28,bytes6,uint8,uint8,uint8,bytes32,uint8,(uint16,uint32,uint32,uint32,uint8,uint16),uint8,bool,bool,bool,(address,uint40,uint24,uint32),(address,uint40,uint24,uint32)))
func (attestationRegistry *AttestationRegistry) TryPackGetEnclave(enclave [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("getEnclave", enclave)
}

// UnpackGetEnclave is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e9dae41.
//
// Solidity: function getEnclave(bytes32 enclave) view returns((bytes32,uint32,uint32,address,bytes28,bytes6,uint8,uint8,uint8,bytes32,uint8,(uint16,uint32,uint32,uint32,uint8,uint16),uint8,bool,bool,bool,(address,uint40,uint24,uint32),(address,uint40,uint24,uint32)))
func (attestationRegistry *AttestationRegistry) UnpackGetEnclave(data []byte) (EnclaveView, error) {
	out, err := attestationRegistry.abi.Unpack("getEnclave", data)
	if err != nil {
		return *new(EnclaveView), err
	}
	out0 := *abi.ConvertType(out[0], new(EnclaveView)).(*EnclaveView)
	return out0, nil
}

// PackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ebbc78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holderOf(uint32 index) view returns(uint32 workerId, bytes28 platform)
func (attestationRegistry *AttestationRegistry) PackHolderOf(index uint32) []byte {
	enc, err := attestationRegistry.abi.Pack("holderOf", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ebbc78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holderOf(uint32 index) view returns(uint32 workerId, bytes28 platform)
func (attestationRegistry *AttestationRegistry) TryPackHolderOf(index uint32) ([]byte, error) {
	return attestationRegistry.abi.Pack("holderOf", index)
}

// HolderOfOutput serves as a container for the return parameters of contract
// method HolderOf.
type HolderOfOutput struct {
	WorkerId uint32
	Platform [28]byte
}

// UnpackHolderOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ebbc78.
//
// Solidity: function holderOf(uint32 index) view returns(uint32 workerId, bytes28 platform)
func (attestationRegistry *AttestationRegistry) UnpackHolderOf(data []byte) (HolderOfOutput, error) {
	out, err := attestationRegistry.abi.Unpack("holderOf", data)
	outstruct := new(HolderOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.WorkerId = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Platform = *abi.ConvertType(out[1], new([28]byte)).(*[28]byte)
	return *outstruct, nil
}

// PackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdca1e21a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invalidate(bytes , bytes , bytes32 , bytes32 ) returns()
func (attestationRegistry *AttestationRegistry) PackInvalidate(arg0 []byte, arg1 []byte, arg2 [32]byte, arg3 [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("invalidate", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdca1e21a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invalidate(bytes , bytes , bytes32 , bytes32 ) returns()
func (attestationRegistry *AttestationRegistry) TryPackInvalidate(arg0 []byte, arg1 []byte, arg2 [32]byte, arg3 [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("invalidate", arg0, arg1, arg2, arg3)
}

// PackIsAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x187f861a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAdmitted(bytes28 platform, bytes32 pck) view returns(bool)
func (attestationRegistry *AttestationRegistry) PackIsAdmitted(platform [28]byte, pck [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("isAdmitted", platform, pck)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x187f861a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAdmitted(bytes28 platform, bytes32 pck) view returns(bool)
func (attestationRegistry *AttestationRegistry) TryPackIsAdmitted(platform [28]byte, pck [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("isAdmitted", platform, pck)
}

// UnpackIsAdmitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x187f861a.
//
// Solidity: function isAdmitted(bytes28 platform, bytes32 pck) view returns(bool)
func (attestationRegistry *AttestationRegistry) UnpackIsAdmitted(data []byte) (bool, error) {
	out, err := attestationRegistry.abi.Unpack("isAdmitted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (attestationRegistry *AttestationRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := attestationRegistry.abi.Pack("isConsumingScheduledOp")
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
func (attestationRegistry *AttestationRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return attestationRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (attestationRegistry *AttestationRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := attestationRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsFmspcDenied is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d1f8929.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFmspcDenied(bytes6 fmspc) view returns(bool)
func (attestationRegistry *AttestationRegistry) PackIsFmspcDenied(fmspc [6]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("isFmspcDenied", fmspc)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFmspcDenied is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d1f8929.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFmspcDenied(bytes6 fmspc) view returns(bool)
func (attestationRegistry *AttestationRegistry) TryPackIsFmspcDenied(fmspc [6]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("isFmspcDenied", fmspc)
}

// UnpackIsFmspcDenied is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d1f8929.
//
// Solidity: function isFmspcDenied(bytes6 fmspc) view returns(bool)
func (attestationRegistry *AttestationRegistry) UnpackIsFmspcDenied(data []byte) (bool, error) {
	out, err := attestationRegistry.abi.Unpack("isFmspcDenied", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c49cca7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLive(bytes32 enclave, address worker, address signer) view returns(bool)
func (attestationRegistry *AttestationRegistry) PackIsLive(enclave [32]byte, worker common.Address, signer common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("isLive", enclave, worker, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c49cca7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLive(bytes32 enclave, address worker, address signer) view returns(bool)
func (attestationRegistry *AttestationRegistry) TryPackIsLive(enclave [32]byte, worker common.Address, signer common.Address) ([]byte, error) {
	return attestationRegistry.abi.Pack("isLive", enclave, worker, signer)
}

// UnpackIsLive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c49cca7.
//
// Solidity: function isLive(bytes32 enclave, address worker, address signer) view returns(bool)
func (attestationRegistry *AttestationRegistry) UnpackIsLive(data []byte) (bool, error) {
	out, err := attestationRegistry.abi.Unpack("isLive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsServing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb93f0d63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isServing(uint32 index) view returns(bool)
func (attestationRegistry *AttestationRegistry) PackIsServing(index uint32) []byte {
	enc, err := attestationRegistry.abi.Pack("isServing", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsServing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb93f0d63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isServing(uint32 index) view returns(bool)
func (attestationRegistry *AttestationRegistry) TryPackIsServing(index uint32) ([]byte, error) {
	return attestationRegistry.abi.Pack("isServing", index)
}

// UnpackIsServing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb93f0d63.
//
// Solidity: function isServing(uint32 index) view returns(bool)
func (attestationRegistry *AttestationRegistry) UnpackIsServing(data []byte) (bool, error) {
	out, err := attestationRegistry.abi.Unpack("isServing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastEnclave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517fd885.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastEnclave() view returns(uint32)
func (attestationRegistry *AttestationRegistry) PackLastEnclave() []byte {
	enc, err := attestationRegistry.abi.Pack("lastEnclave")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastEnclave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517fd885.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastEnclave() view returns(uint32)
func (attestationRegistry *AttestationRegistry) TryPackLastEnclave() ([]byte, error) {
	return attestationRegistry.abi.Pack("lastEnclave")
}

// UnpackLastEnclave is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x517fd885.
//
// Solidity: function lastEnclave() view returns(uint32)
func (attestationRegistry *AttestationRegistry) UnpackLastEnclave(data []byte) (uint32, error) {
	out, err := attestationRegistry.abi.Unpack("lastEnclave", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMaxBlockNumberDiff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeb1cb80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxBlockNumberDiff() view returns(uint16)
func (attestationRegistry *AttestationRegistry) PackMaxBlockNumberDiff() []byte {
	enc, err := attestationRegistry.abi.Pack("maxBlockNumberDiff")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxBlockNumberDiff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeb1cb80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxBlockNumberDiff() view returns(uint16)
func (attestationRegistry *AttestationRegistry) TryPackMaxBlockNumberDiff() ([]byte, error) {
	return attestationRegistry.abi.Pack("maxBlockNumberDiff")
}

// UnpackMaxBlockNumberDiff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeb1cb80.
//
// Solidity: function maxBlockNumberDiff() view returns(uint16)
func (attestationRegistry *AttestationRegistry) UnpackMaxBlockNumberDiff(data []byte) (uint16, error) {
	out, err := attestationRegistry.abi.Unpack("maxBlockNumberDiff", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMeasurementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bbfe646.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measurementOf(bytes32 digest) view returns((uint16,bool,uint8,uint8,uint32,uint32))
func (attestationRegistry *AttestationRegistry) PackMeasurementOf(digest [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("measurementOf", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasurementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bbfe646.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measurementOf(bytes32 digest) view returns((uint16,bool,uint8,uint8,uint32,uint32))
func (attestationRegistry *AttestationRegistry) TryPackMeasurementOf(digest [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("measurementOf", digest)
}

// UnpackMeasurementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bbfe646.
//
// Solidity: function measurementOf(bytes32 digest) view returns((uint16,bool,uint8,uint8,uint32,uint32))
func (attestationRegistry *AttestationRegistry) UnpackMeasurementOf(data []byte) (MeasurementPolicy, error) {
	out, err := attestationRegistry.abi.Unpack("measurementOf", data)
	if err != nil {
		return *new(MeasurementPolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(MeasurementPolicy)).(*MeasurementPolicy)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (attestationRegistry *AttestationRegistry) PackMulticall(data [][]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (attestationRegistry *AttestationRegistry) TryPackMulticall(data [][]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (attestationRegistry *AttestationRegistry) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := attestationRegistry.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackReattest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31929277.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reattest((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns()
func (attestationRegistry *AttestationRegistry) PackReattest(statement EnclaveStatement, evidence []byte) []byte {
	enc, err := attestationRegistry.abi.Pack("reattest", statement, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReattest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31929277.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reattest((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns()
func (attestationRegistry *AttestationRegistry) TryPackReattest(statement EnclaveStatement, evidence []byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("reattest", statement, evidence)
}

// PackRecordStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b7514c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordStatus(address , bytes ) returns()
func (attestationRegistry *AttestationRegistry) PackRecordStatus(arg0 common.Address, arg1 []byte) []byte {
	enc, err := attestationRegistry.abi.Pack("recordStatus", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b7514c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordStatus(address , bytes ) returns()
func (attestationRegistry *AttestationRegistry) TryPackRecordStatus(arg0 common.Address, arg1 []byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("recordStatus", arg0, arg1)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a062daa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) PackRegister(statement EnclaveStatement, evidence []byte) []byte {
	enc, err := attestationRegistry.abi.Pack("register", statement, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a062daa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) TryPackRegister(statement EnclaveStatement, evidence []byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("register", statement, evidence)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a062daa.
//
// Solidity: function register((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3517413b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint32 index, uint8 slots) returns(uint32 workerId)
func (attestationRegistry *AttestationRegistry) PackRelease(index uint32, slots uint8) []byte {
	enc, err := attestationRegistry.abi.Pack("release", index, slots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3517413b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint32 index, uint8 slots) returns(uint32 workerId)
func (attestationRegistry *AttestationRegistry) TryPackRelease(index uint32, slots uint8) ([]byte, error) {
	return attestationRegistry.abi.Pack("release", index, slots)
}

// UnpackRelease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3517413b.
//
// Solidity: function release(uint32 index, uint8 slots) returns(uint32 workerId)
func (attestationRegistry *AttestationRegistry) UnpackRelease(data []byte) (uint32, error) {
	out, err := attestationRegistry.abi.Unpack("release", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackReleaseUndone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0471e689.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseUndone(uint32 index, uint8 slots) returns(uint32 workerId, bytes32 reason)
func (attestationRegistry *AttestationRegistry) PackReleaseUndone(index uint32, slots uint8) []byte {
	enc, err := attestationRegistry.abi.Pack("releaseUndone", index, slots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseUndone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0471e689.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseUndone(uint32 index, uint8 slots) returns(uint32 workerId, bytes32 reason)
func (attestationRegistry *AttestationRegistry) TryPackReleaseUndone(index uint32, slots uint8) ([]byte, error) {
	return attestationRegistry.abi.Pack("releaseUndone", index, slots)
}

// ReleaseUndoneOutput serves as a container for the return parameters of contract
// method ReleaseUndone.
type ReleaseUndoneOutput struct {
	WorkerId uint32
	Reason   [32]byte
}

// UnpackReleaseUndone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0471e689.
//
// Solidity: function releaseUndone(uint32 index, uint8 slots) returns(uint32 workerId, bytes32 reason)
func (attestationRegistry *AttestationRegistry) UnpackReleaseUndone(data []byte) (ReleaseUndoneOutput, error) {
	out, err := attestationRegistry.abi.Unpack("releaseUndone", data)
	outstruct := new(ReleaseUndoneOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.WorkerId = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Reason = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackRemoveMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110b9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeMeasurement(bytes32 ) returns()
func (attestationRegistry *AttestationRegistry) PackRemoveMeasurement(arg0 [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("removeMeasurement", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveMeasurement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x110b9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeMeasurement(bytes32 ) returns()
func (attestationRegistry *AttestationRegistry) TryPackRemoveMeasurement(arg0 [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("removeMeasurement", arg0)
}

// PackRequireSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x510b6620.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireSigner(uint32 index, address signer) view returns()
func (attestationRegistry *AttestationRegistry) PackRequireSigner(index uint32, signer common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("requireSigner", index, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x510b6620.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireSigner(uint32 index, address signer) view returns()
func (attestationRegistry *AttestationRegistry) TryPackRequireSigner(index uint32, signer common.Address) ([]byte, error) {
	return attestationRegistry.abi.Pack("requireSigner", index, signer)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4db00de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(bytes32 enclave, uint32 workerId, uint8 kind, (uint8,uint16,uint16,uint32,uint32,uint32) needs) returns(uint32 index, uint8 slots, uint256 word)
func (attestationRegistry *AttestationRegistry) PackReserve(enclave [32]byte, workerId uint32, kind uint8, needs Requirements) []byte {
	enc, err := attestationRegistry.abi.Pack("reserve", enclave, workerId, kind, needs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4db00de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(bytes32 enclave, uint32 workerId, uint8 kind, (uint8,uint16,uint16,uint32,uint32,uint32) needs) returns(uint32 index, uint8 slots, uint256 word)
func (attestationRegistry *AttestationRegistry) TryPackReserve(enclave [32]byte, workerId uint32, kind uint8, needs Requirements) ([]byte, error) {
	return attestationRegistry.abi.Pack("reserve", enclave, workerId, kind, needs)
}

// ReserveOutput serves as a container for the return parameters of contract
// method Reserve.
type ReserveOutput struct {
	Index uint32
	Slots uint8
	Word  *big.Int
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4db00de8.
//
// Solidity: function reserve(bytes32 enclave, uint32 workerId, uint8 kind, (uint8,uint16,uint16,uint32,uint32,uint32) needs) returns(uint32 index, uint8 slots, uint256 word)
func (attestationRegistry *AttestationRegistry) UnpackReserve(data []byte) (ReserveOutput, error) {
	out, err := attestationRegistry.abi.Unpack("reserve", data)
	outstruct := new(ReserveOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Index = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Slots = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Word = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2b6f23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire(bytes32 ) returns()
func (attestationRegistry *AttestationRegistry) PackRetire(arg0 [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("retire", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2b6f23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(bytes32 ) returns()
func (attestationRegistry *AttestationRegistry) TryPackRetire(arg0 [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("retire", arg0)
}

// PackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7cd7245.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatOf(bytes28 platform) view returns(bytes32 enclave, uint40 liveUntil, bool quarantined)
func (attestationRegistry *AttestationRegistry) PackSeatOf(platform [28]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("seatOf", platform)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf7cd7245.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatOf(bytes28 platform) view returns(bytes32 enclave, uint40 liveUntil, bool quarantined)
func (attestationRegistry *AttestationRegistry) TryPackSeatOf(platform [28]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("seatOf", platform)
}

// SeatOfOutput serves as a container for the return parameters of contract
// method SeatOf.
type SeatOfOutput struct {
	Enclave     [32]byte
	LiveUntil   *big.Int
	Quarantined bool
}

// UnpackSeatOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf7cd7245.
//
// Solidity: function seatOf(bytes28 platform) view returns(bytes32 enclave, uint40 liveUntil, bool quarantined)
func (attestationRegistry *AttestationRegistry) UnpackSeatOf(data []byte) (SeatOfOutput, error) {
	out, err := attestationRegistry.abi.Unpack("seatOf", data)
	outstruct := new(SeatOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Enclave = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.LiveUntil = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Quarantined = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSetAllowedStatuses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe07644c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAllowedStatuses(uint16 ) returns()
func (attestationRegistry *AttestationRegistry) PackSetAllowedStatuses(arg0 uint16) []byte {
	enc, err := attestationRegistry.abi.Pack("setAllowedStatuses", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAllowedStatuses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe07644c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAllowedStatuses(uint16 ) returns()
func (attestationRegistry *AttestationRegistry) TryPackSetAllowedStatuses(arg0 uint16) ([]byte, error) {
	return attestationRegistry.abi.Pack("setAllowedStatuses", arg0)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (attestationRegistry *AttestationRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("setAuthority", newAuthority)
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
func (attestationRegistry *AttestationRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return attestationRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackSetBatchDesk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90398954.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBatchDesk(address ) returns()
func (attestationRegistry *AttestationRegistry) PackSetBatchDesk(arg0 common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("setBatchDesk", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBatchDesk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90398954.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBatchDesk(address ) returns()
func (attestationRegistry *AttestationRegistry) TryPackSetBatchDesk(arg0 common.Address) ([]byte, error) {
	return attestationRegistry.abi.Pack("setBatchDesk", arg0)
}

// PackSetFmspcDenied is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27ab64d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFmspcDenied(bytes6 , bool ) returns()
func (attestationRegistry *AttestationRegistry) PackSetFmspcDenied(arg0 [6]byte, arg1 bool) []byte {
	enc, err := attestationRegistry.abi.Pack("setFmspcDenied", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFmspcDenied is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27ab64d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFmspcDenied(bytes6 , bool ) returns()
func (attestationRegistry *AttestationRegistry) TryPackSetFmspcDenied(arg0 [6]byte, arg1 bool) ([]byte, error) {
	return attestationRegistry.abi.Pack("setFmspcDenied", arg0, arg1)
}

// PackSetFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7264a036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFrozen(bytes32 , bool ) returns()
func (attestationRegistry *AttestationRegistry) PackSetFrozen(arg0 [32]byte, arg1 bool) []byte {
	enc, err := attestationRegistry.abi.Pack("setFrozen", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFrozen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7264a036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFrozen(bytes32 , bool ) returns()
func (attestationRegistry *AttestationRegistry) TryPackSetFrozen(arg0 [32]byte, arg1 bool) ([]byte, error) {
	return attestationRegistry.abi.Pack("setFrozen", arg0, arg1)
}

// PackSetMaxBlockNumberDiff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf291e0c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxBlockNumberDiff(uint16 ) returns()
func (attestationRegistry *AttestationRegistry) PackSetMaxBlockNumberDiff(arg0 uint16) []byte {
	enc, err := attestationRegistry.abi.Pack("setMaxBlockNumberDiff", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxBlockNumberDiff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf291e0c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxBlockNumberDiff(uint16 ) returns()
func (attestationRegistry *AttestationRegistry) TryPackSetMaxBlockNumberDiff(arg0 uint16) ([]byte, error) {
	return attestationRegistry.abi.Pack("setMaxBlockNumberDiff", arg0)
}

// PackSetQuarantined is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c86e0c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setQuarantined(bytes28 , bool ) returns()
func (attestationRegistry *AttestationRegistry) PackSetQuarantined(arg0 [28]byte, arg1 bool) []byte {
	enc, err := attestationRegistry.abi.Pack("setQuarantined", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetQuarantined is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c86e0c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setQuarantined(bytes28 , bool ) returns()
func (attestationRegistry *AttestationRegistry) TryPackSetQuarantined(arg0 [28]byte, arg1 bool) ([]byte, error) {
	return attestationRegistry.abi.Pack("setQuarantined", arg0, arg1)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe560eb0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint32 index, address signer, uint256 slots) returns(uint32 workerId)
func (attestationRegistry *AttestationRegistry) PackSettle(index uint32, signer common.Address, slots *big.Int) []byte {
	enc, err := attestationRegistry.abi.Pack("settle", index, signer, slots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe560eb0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint32 index, address signer, uint256 slots) returns(uint32 workerId)
func (attestationRegistry *AttestationRegistry) TryPackSettle(index uint32, signer common.Address, slots *big.Int) ([]byte, error) {
	return attestationRegistry.abi.Pack("settle", index, signer, slots)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe560eb0b.
//
// Solidity: function settle(uint32 index, address signer, uint256 slots) returns(uint32 workerId)
func (attestationRegistry *AttestationRegistry) UnpackSettle(data []byte) (uint32, error) {
	out, err := attestationRegistry.abi.Unpack("settle", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8230dbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementDigest((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) PackStatementDigest(statement EnclaveStatement) []byte {
	enc, err := attestationRegistry.abi.Pack("statementDigest", statement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8230dbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementDigest((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) TryPackStatementDigest(statement EnclaveStatement) ([]byte, error) {
	return attestationRegistry.abi.Pack("statementDigest", statement)
}

// UnpackStatementDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8230dbb.
//
// Solidity: function statementDigest((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement) view returns(bytes32)
func (attestationRegistry *AttestationRegistry) UnpackStatementDigest(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("statementDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSupersede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbd7f51b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supersede((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns()
func (attestationRegistry *AttestationRegistry) PackSupersede(statement EnclaveStatement, evidence []byte) []byte {
	enc, err := attestationRegistry.abi.Pack("supersede", statement, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupersede is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbd7f51b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supersede((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32) statement, bytes evidence) returns()
func (attestationRegistry *AttestationRegistry) TryPackSupersede(statement EnclaveStatement, evidence []byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("supersede", statement, evidence)
}

// PackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordOf(bytes32 enclave) view returns(uint256)
func (attestationRegistry *AttestationRegistry) PackWordOf(enclave [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("wordOf", enclave)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordOf(bytes32 enclave) view returns(uint256)
func (attestationRegistry *AttestationRegistry) TryPackWordOf(enclave [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("wordOf", enclave)
}

// UnpackWordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61a4d60.
//
// Solidity: function wordOf(bytes32 enclave) view returns(uint256)
func (attestationRegistry *AttestationRegistry) UnpackWordOf(data []byte) (*big.Int, error) {
	out, err := attestationRegistry.abi.Unpack("wordOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AttestationRegistryAllowedStatusesSet represents a AllowedStatusesSet event raised by the AttestationRegistry contract.
type AttestationRegistryAllowedStatusesSet struct {
	Statuses   uint16
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryAllowedStatusesSetEventName = "AllowedStatusesSet"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryAllowedStatusesSet) ContractEventName() string {
	return AttestationRegistryAllowedStatusesSetEventName
}

// UnpackAllowedStatusesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AllowedStatusesSet(uint16 statuses, uint32 generation)
func (attestationRegistry *AttestationRegistry) UnpackAllowedStatusesSetEvent(log *types.Log) (*AttestationRegistryAllowedStatusesSet, error) {
	event := "AllowedStatusesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryAllowedStatusesSet)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the AttestationRegistry contract.
type AttestationRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryAuthorityUpdated) ContractEventName() string {
	return AttestationRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (attestationRegistry *AttestationRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*AttestationRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryBatchDeskSet represents a BatchDeskSet event raised by the AttestationRegistry contract.
type AttestationRegistryBatchDeskSet struct {
	Desk common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryBatchDeskSetEventName = "BatchDeskSet"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryBatchDeskSet) ContractEventName() string {
	return AttestationRegistryBatchDeskSetEventName
}

// UnpackBatchDeskSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchDeskSet(address desk)
func (attestationRegistry *AttestationRegistry) UnpackBatchDeskSetEvent(log *types.Log) (*AttestationRegistryBatchDeskSet, error) {
	event := "BatchDeskSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryBatchDeskSet)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryEnclaveAppraised represents a EnclaveAppraised event raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveAppraised struct {
	Enclave    [32]byte
	Status     uint8
	ValidUntil *big.Int
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryEnclaveAppraisedEventName = "EnclaveAppraised"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryEnclaveAppraised) ContractEventName() string {
	return AttestationRegistryEnclaveAppraisedEventName
}

// UnpackEnclaveAppraisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnclaveAppraised(bytes32 indexed enclave, uint8 status, uint40 validUntil, uint32 generation)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveAppraisedEvent(log *types.Log) (*AttestationRegistryEnclaveAppraised, error) {
	event := "EnclaveAppraised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryEnclaveAppraised)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryEnclaveFrozenSet represents a EnclaveFrozenSet event raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveFrozenSet struct {
	Enclave [32]byte
	Frozen  bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryEnclaveFrozenSetEventName = "EnclaveFrozenSet"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryEnclaveFrozenSet) ContractEventName() string {
	return AttestationRegistryEnclaveFrozenSetEventName
}

// UnpackEnclaveFrozenSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnclaveFrozenSet(bytes32 indexed enclave, bool frozen)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveFrozenSetEvent(log *types.Log) (*AttestationRegistryEnclaveFrozenSet, error) {
	event := "EnclaveFrozenSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryEnclaveFrozenSet)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryEnclaveRegistered represents a EnclaveRegistered event raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveRegistered struct {
	Enclave     [32]byte
	Operator    common.Address
	Platform    [32]byte
	Index       uint32
	Measurement [32]byte
	Fmspc       [6]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryEnclaveRegisteredEventName = "EnclaveRegistered"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryEnclaveRegistered) ContractEventName() string {
	return AttestationRegistryEnclaveRegisteredEventName
}

// UnpackEnclaveRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnclaveRegistered(bytes32 indexed enclave, address indexed operator, bytes32 indexed platform, uint32 index, bytes32 measurement, bytes6 fmspc)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveRegisteredEvent(log *types.Log) (*AttestationRegistryEnclaveRegistered, error) {
	event := "EnclaveRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryEnclaveRegistered)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryEnclaveTakenOver represents a EnclaveTakenOver event raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveTakenOver struct {
	Enclave  [32]byte
	Platform [28]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryEnclaveTakenOverEventName = "EnclaveTakenOver"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryEnclaveTakenOver) ContractEventName() string {
	return AttestationRegistryEnclaveTakenOverEventName
}

// UnpackEnclaveTakenOverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EnclaveTakenOver(bytes32 indexed enclave, bytes28 indexed platform)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveTakenOverEvent(log *types.Log) (*AttestationRegistryEnclaveTakenOver, error) {
	event := "EnclaveTakenOver"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryEnclaveTakenOver)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryFmspcDeniedSet represents a FmspcDeniedSet event raised by the AttestationRegistry contract.
type AttestationRegistryFmspcDeniedSet struct {
	Fmspc      [6]byte
	Denied     bool
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryFmspcDeniedSetEventName = "FmspcDeniedSet"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryFmspcDeniedSet) ContractEventName() string {
	return AttestationRegistryFmspcDeniedSetEventName
}

// UnpackFmspcDeniedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FmspcDeniedSet(bytes6 indexed fmspc, bool denied, uint32 generation)
func (attestationRegistry *AttestationRegistry) UnpackFmspcDeniedSetEvent(log *types.Log) (*AttestationRegistryFmspcDeniedSet, error) {
	event := "FmspcDeniedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryFmspcDeniedSet)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryGenerationRaised represents a GenerationRaised event raised by the AttestationRegistry contract.
type AttestationRegistryGenerationRaised struct {
	Generation uint32
	Tee        uint8
	Fmspc      [6]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryGenerationRaisedEventName = "GenerationRaised"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryGenerationRaised) ContractEventName() string {
	return AttestationRegistryGenerationRaisedEventName
}

// UnpackGenerationRaisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenerationRaised(uint32 generation, uint8 tee, bytes6 fmspc)
func (attestationRegistry *AttestationRegistry) UnpackGenerationRaisedEvent(log *types.Log) (*AttestationRegistryGenerationRaised, error) {
	event := "GenerationRaised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryGenerationRaised)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryMaxBlockNumberDiffSet represents a MaxBlockNumberDiffSet event raised by the AttestationRegistry contract.
type AttestationRegistryMaxBlockNumberDiffSet struct {
	Blocks uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryMaxBlockNumberDiffSetEventName = "MaxBlockNumberDiffSet"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryMaxBlockNumberDiffSet) ContractEventName() string {
	return AttestationRegistryMaxBlockNumberDiffSetEventName
}

// UnpackMaxBlockNumberDiffSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxBlockNumberDiffSet(uint16 blocks)
func (attestationRegistry *AttestationRegistry) UnpackMaxBlockNumberDiffSetEvent(log *types.Log) (*AttestationRegistryMaxBlockNumberDiffSet, error) {
	event := "MaxBlockNumberDiffSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryMaxBlockNumberDiffSet)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryMeasurementAllowed represents a MeasurementAllowed event raised by the AttestationRegistry contract.
type AttestationRegistryMeasurementAllowed struct {
	Measurement [32]byte
	Id          uint16
	Tee         uint8
	Kinds       uint8
	MaxKHz      uint32
	Label       string
	Raw         *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryMeasurementAllowedEventName = "MeasurementAllowed"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryMeasurementAllowed) ContractEventName() string {
	return AttestationRegistryMeasurementAllowedEventName
}

// UnpackMeasurementAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementAllowed(bytes32 indexed measurement, uint16 id, uint8 tee, uint8 kinds, uint32 maxKHz, string label)
func (attestationRegistry *AttestationRegistry) UnpackMeasurementAllowedEvent(log *types.Log) (*AttestationRegistryMeasurementAllowed, error) {
	event := "MeasurementAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryMeasurementAllowed)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryMeasurementRemoved represents a MeasurementRemoved event raised by the AttestationRegistry contract.
type AttestationRegistryMeasurementRemoved struct {
	Measurement [32]byte
	Generation  uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryMeasurementRemovedEventName = "MeasurementRemoved"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryMeasurementRemoved) ContractEventName() string {
	return AttestationRegistryMeasurementRemovedEventName
}

// UnpackMeasurementRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MeasurementRemoved(bytes32 indexed measurement, uint32 generation)
func (attestationRegistry *AttestationRegistry) UnpackMeasurementRemovedEvent(log *types.Log) (*AttestationRegistryMeasurementRemoved, error) {
	event := "MeasurementRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryMeasurementRemoved)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryPckInvalidated represents a PckInvalidated event raised by the AttestationRegistry contract.
type AttestationRegistryPckInvalidated struct {
	Platform [28]byte
	Pck      [32]byte
	Enclave  [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryPckInvalidatedEventName = "PckInvalidated"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryPckInvalidated) ContractEventName() string {
	return AttestationRegistryPckInvalidatedEventName
}

// UnpackPckInvalidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PckInvalidated(bytes28 indexed platform, bytes32 indexed pck, bytes32 indexed enclave)
func (attestationRegistry *AttestationRegistry) UnpackPckInvalidatedEvent(log *types.Log) (*AttestationRegistryPckInvalidated, error) {
	event := "PckInvalidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryPckInvalidated)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryPlatformAdmitted represents a PlatformAdmitted event raised by the AttestationRegistry contract.
type AttestationRegistryPlatformAdmitted struct {
	Platform [32]byte
	Pck      [32]byte
	Record   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryPlatformAdmittedEventName = "PlatformAdmitted"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryPlatformAdmitted) ContractEventName() string {
	return AttestationRegistryPlatformAdmittedEventName
}

// UnpackPlatformAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PlatformAdmitted(bytes32 indexed platform, bytes32 indexed pck, bytes record)
func (attestationRegistry *AttestationRegistry) UnpackPlatformAdmittedEvent(log *types.Log) (*AttestationRegistryPlatformAdmitted, error) {
	event := "PlatformAdmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryPlatformAdmitted)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistryPlatformQuarantineSet represents a PlatformQuarantineSet event raised by the AttestationRegistry contract.
type AttestationRegistryPlatformQuarantineSet struct {
	Platform    [28]byte
	Quarantined bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryPlatformQuarantineSetEventName = "PlatformQuarantineSet"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryPlatformQuarantineSet) ContractEventName() string {
	return AttestationRegistryPlatformQuarantineSetEventName
}

// UnpackPlatformQuarantineSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PlatformQuarantineSet(bytes28 indexed platform, bool quarantined)
func (attestationRegistry *AttestationRegistry) UnpackPlatformQuarantineSetEvent(log *types.Log) (*AttestationRegistryPlatformQuarantineSet, error) {
	event := "PlatformQuarantineSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryPlatformQuarantineSet)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistrySignerAdmitted represents a SignerAdmitted event raised by the AttestationRegistry contract.
type AttestationRegistrySignerAdmitted struct {
	Enclave       [32]byte
	Signer        common.Address
	Sequence      uint64
	Expiry        *big.Int
	Capacity      *big.Int
	PeerId        [32]byte
	EncryptionKey [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const AttestationRegistrySignerAdmittedEventName = "SignerAdmitted"

// ContractEventName returns the user-defined event name.
func (AttestationRegistrySignerAdmitted) ContractEventName() string {
	return AttestationRegistrySignerAdmittedEventName
}

// UnpackSignerAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerAdmitted(bytes32 indexed enclave, address indexed signer, uint64 sequence, uint40 expiry, uint256 capacity, bytes32 peerId, bytes32 encryptionKey)
func (attestationRegistry *AttestationRegistry) UnpackSignerAdmittedEvent(log *types.Log) (*AttestationRegistrySignerAdmitted, error) {
	event := "SignerAdmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistrySignerAdmitted)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistrySignerExtended represents a SignerExtended event raised by the AttestationRegistry contract.
type AttestationRegistrySignerExtended struct {
	Enclave  [32]byte
	Signer   common.Address
	Sequence uint64
	Expiry   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AttestationRegistrySignerExtendedEventName = "SignerExtended"

// ContractEventName returns the user-defined event name.
func (AttestationRegistrySignerExtended) ContractEventName() string {
	return AttestationRegistrySignerExtendedEventName
}

// UnpackSignerExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerExtended(bytes32 indexed enclave, address indexed signer, uint64 sequence, uint40 expiry)
func (attestationRegistry *AttestationRegistry) UnpackSignerExtendedEvent(log *types.Log) (*AttestationRegistrySignerExtended, error) {
	event := "SignerExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistrySignerExtended)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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

// AttestationRegistrySignersRetired represents a SignersRetired event raised by the AttestationRegistry contract.
type AttestationRegistrySignersRetired struct {
	Enclave [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const AttestationRegistrySignersRetiredEventName = "SignersRetired"

// ContractEventName returns the user-defined event name.
func (AttestationRegistrySignersRetired) ContractEventName() string {
	return AttestationRegistrySignersRetiredEventName
}

// UnpackSignersRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignersRetired(bytes32 indexed enclave)
func (attestationRegistry *AttestationRegistry) UnpackSignersRetiredEvent(log *types.Log) (*AttestationRegistrySignersRetired, error) {
	event := "SignersRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistrySignersRetired)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
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
func (attestationRegistry *AttestationRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["BadBlockNumberDiff"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackBadBlockNumberDiffError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["BadCapacity"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackBadCapacityError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["BadMeasurement"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackBadMeasurementError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["BadStatuses"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackBadStatusesError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["DebugEnclave"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackDebugEnclaveError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["EnclaveDisplaced"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackEnclaveDisplacedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["EnclaveExists"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackEnclaveExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["EnclaveFrozen"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackEnclaveFrozenError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["EnclaveNotLive"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackEnclaveNotLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["FmspcDenied"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackFmspcDeniedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["ForeignEnclave"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackForeignEnclaveError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["FullEvidenceNeeded"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackFullEvidenceNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["MeasurementNotAllowed"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackMeasurementNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["NoFreeSlot"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackNoFreeSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["NotTheOperator"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackNotTheOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["OnlyCollateralStore"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackOnlyCollateralStoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["OnlyDelegated"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackOnlyDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["OnlyMarket"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackOnlyMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["OtherEvidence"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackOtherEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["PckNotAdmitted"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackPckNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["PlatformQuarantined"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackPlatformQuarantinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["PlatformTaken"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackPlatformTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["RefBlockHashMismatch"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackRefBlockHashMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["RefBlockNotPast"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackRefBlockNotPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["RefBlockTooOld"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackRefBlockTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["ReportDataMismatch"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackReportDataMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["ReportDataNotZero"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackReportDataNotZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["RequirementsNotMet"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackRequirementsNotMetError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["SequenceNotRising"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackSequenceNotRisingError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["ServiceTd"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackServiceTdError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["SignerExpired"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackSignerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["StatusAllowed"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackStatusAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["StatusNotAllowed"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackStatusNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["UnknownEnclave"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackUnknownEnclaveError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["UnknownMeasurement"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackUnknownMeasurementError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["ZeroSigner"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackZeroSignerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttestationRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the AttestationRegistry contract.
type AttestationRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func AttestationRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (attestationRegistry *AttestationRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*AttestationRegistryAccessManagedInvalidAuthority, error) {
	out := new(AttestationRegistryAccessManagedInvalidAuthority)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the AttestationRegistry contract.
type AttestationRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func AttestationRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (attestationRegistry *AttestationRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*AttestationRegistryAccessManagedRequiredDelay, error) {
	out := new(AttestationRegistryAccessManagedRequiredDelay)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the AttestationRegistry contract.
type AttestationRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func AttestationRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (attestationRegistry *AttestationRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*AttestationRegistryAccessManagedUnauthorized, error) {
	out := new(AttestationRegistryAccessManagedUnauthorized)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryAddressEmptyCode represents a AddressEmptyCode error raised by the AttestationRegistry contract.
type AttestationRegistryAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AttestationRegistryAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (attestationRegistry *AttestationRegistry) UnpackAddressEmptyCodeError(raw []byte) (*AttestationRegistryAddressEmptyCode, error) {
	out := new(AttestationRegistryAddressEmptyCode)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryBadBlockNumberDiff represents a BadBlockNumberDiff error raised by the AttestationRegistry contract.
type AttestationRegistryBadBlockNumberDiff struct {
	Blocks uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlockNumberDiff(uint16 blocks)
func AttestationRegistryBadBlockNumberDiffErrorID() common.Hash {
	return common.HexToHash("0x3547fd09ea6c598d37cb0dc543a50a3a0c8f46caefa4a08cc0ed4d5b7252e08e")
}

// UnpackBadBlockNumberDiffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlockNumberDiff(uint16 blocks)
func (attestationRegistry *AttestationRegistry) UnpackBadBlockNumberDiffError(raw []byte) (*AttestationRegistryBadBlockNumberDiff, error) {
	out := new(AttestationRegistryBadBlockNumberDiff)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "BadBlockNumberDiff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryBadCapacity represents a BadCapacity error raised by the AttestationRegistry contract.
type AttestationRegistryBadCapacity struct {
	Packed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCapacity(uint256 packed)
func AttestationRegistryBadCapacityErrorID() common.Hash {
	return common.HexToHash("0x9cde6c0acf6dbf9e7e1fe18b8aaa07f81a39c487d94b7c973efe30c3d11f91e8")
}

// UnpackBadCapacityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCapacity(uint256 packed)
func (attestationRegistry *AttestationRegistry) UnpackBadCapacityError(raw []byte) (*AttestationRegistryBadCapacity, error) {
	out := new(AttestationRegistryBadCapacity)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "BadCapacity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryBadMeasurement represents a BadMeasurement error raised by the AttestationRegistry contract.
type AttestationRegistryBadMeasurement struct {
	Measurement [32]byte
	Kinds       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMeasurement(bytes32 measurement, uint8 kinds)
func AttestationRegistryBadMeasurementErrorID() common.Hash {
	return common.HexToHash("0xc527acd9c7d72c088a5211c06aa2aed3fdebac0c44e141c81ecada07f9cc9a0c")
}

// UnpackBadMeasurementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMeasurement(bytes32 measurement, uint8 kinds)
func (attestationRegistry *AttestationRegistry) UnpackBadMeasurementError(raw []byte) (*AttestationRegistryBadMeasurement, error) {
	out := new(AttestationRegistryBadMeasurement)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "BadMeasurement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryBadStatuses represents a BadStatuses error raised by the AttestationRegistry contract.
type AttestationRegistryBadStatuses struct {
	Statuses uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStatuses(uint16 statuses)
func AttestationRegistryBadStatusesErrorID() common.Hash {
	return common.HexToHash("0x4d6633381522c56e161a47be822f9589ffc7798dc8a3ccc8f58ef22c7cf814cd")
}

// UnpackBadStatusesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStatuses(uint16 statuses)
func (attestationRegistry *AttestationRegistry) UnpackBadStatusesError(raw []byte) (*AttestationRegistryBadStatuses, error) {
	out := new(AttestationRegistryBadStatuses)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "BadStatuses", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryDebugEnclave represents a DebugEnclave error raised by the AttestationRegistry contract.
type AttestationRegistryDebugEnclave struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebugEnclave(bytes32 measurement)
func AttestationRegistryDebugEnclaveErrorID() common.Hash {
	return common.HexToHash("0xc174792769fcb7cb9f3f349c37b10fd483ce2db8fb591e8a78f9320da5b04359")
}

// UnpackDebugEnclaveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebugEnclave(bytes32 measurement)
func (attestationRegistry *AttestationRegistry) UnpackDebugEnclaveError(raw []byte) (*AttestationRegistryDebugEnclave, error) {
	out := new(AttestationRegistryDebugEnclave)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "DebugEnclave", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryEnclaveDisplaced represents a EnclaveDisplaced error raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveDisplaced struct {
	Enclave [32]byte
	By      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveDisplaced(bytes32 enclave, bytes32 by)
func AttestationRegistryEnclaveDisplacedErrorID() common.Hash {
	return common.HexToHash("0xd8d9bd913ef14763f1d9cbcbb1e5f909f85bffc20dc37f177e654b0d9e4b7e50")
}

// UnpackEnclaveDisplacedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveDisplaced(bytes32 enclave, bytes32 by)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveDisplacedError(raw []byte) (*AttestationRegistryEnclaveDisplaced, error) {
	out := new(AttestationRegistryEnclaveDisplaced)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "EnclaveDisplaced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryEnclaveExists represents a EnclaveExists error raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveExists struct {
	Enclave [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveExists(bytes32 enclave)
func AttestationRegistryEnclaveExistsErrorID() common.Hash {
	return common.HexToHash("0xed30ba31acc087013315453351ebc7766db0bc0bd17632faae3658fb08793cad")
}

// UnpackEnclaveExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveExists(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveExistsError(raw []byte) (*AttestationRegistryEnclaveExists, error) {
	out := new(AttestationRegistryEnclaveExists)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "EnclaveExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryEnclaveFrozen represents a EnclaveFrozen error raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveFrozen struct {
	Enclave [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveFrozen(bytes32 enclave)
func AttestationRegistryEnclaveFrozenErrorID() common.Hash {
	return common.HexToHash("0xdbfd4cf54980f6cf18b9c3a9529fb092444f799a20853c920ac65f58d9af2c33")
}

// UnpackEnclaveFrozenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveFrozen(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveFrozenError(raw []byte) (*AttestationRegistryEnclaveFrozen, error) {
	out := new(AttestationRegistryEnclaveFrozen)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "EnclaveFrozen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryEnclaveNotLive represents a EnclaveNotLive error raised by the AttestationRegistry contract.
type AttestationRegistryEnclaveNotLive struct {
	Enclave [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveNotLive(bytes32 enclave)
func AttestationRegistryEnclaveNotLiveErrorID() common.Hash {
	return common.HexToHash("0xb430edc346c492b3237f5e215c86586ba85c7f80851e622d3fdab981e832f3c9")
}

// UnpackEnclaveNotLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveNotLive(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackEnclaveNotLiveError(raw []byte) (*AttestationRegistryEnclaveNotLive, error) {
	out := new(AttestationRegistryEnclaveNotLive)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "EnclaveNotLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryFailedCall represents a FailedCall error raised by the AttestationRegistry contract.
type AttestationRegistryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AttestationRegistryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (attestationRegistry *AttestationRegistry) UnpackFailedCallError(raw []byte) (*AttestationRegistryFailedCall, error) {
	out := new(AttestationRegistryFailedCall)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryFmspcDenied represents a FmspcDenied error raised by the AttestationRegistry contract.
type AttestationRegistryFmspcDenied struct {
	Fmspc [6]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FmspcDenied(bytes6 fmspc)
func AttestationRegistryFmspcDeniedErrorID() common.Hash {
	return common.HexToHash("0x1badef2b0bd9f3723a19371020a103b5700400941ee2c33ffaf483086e2bc703")
}

// UnpackFmspcDeniedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FmspcDenied(bytes6 fmspc)
func (attestationRegistry *AttestationRegistry) UnpackFmspcDeniedError(raw []byte) (*AttestationRegistryFmspcDenied, error) {
	out := new(AttestationRegistryFmspcDenied)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "FmspcDenied", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryForeignEnclave represents a ForeignEnclave error raised by the AttestationRegistry contract.
type AttestationRegistryForeignEnclave struct {
	Enclave [32]byte
	Owner   uint32
	Worker  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForeignEnclave(bytes32 enclave, uint32 owner, uint32 worker)
func AttestationRegistryForeignEnclaveErrorID() common.Hash {
	return common.HexToHash("0x9d8e86939daceef7b6b8b393a47e9dc93a7003508352efd7dfc196ad00a8155d")
}

// UnpackForeignEnclaveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForeignEnclave(bytes32 enclave, uint32 owner, uint32 worker)
func (attestationRegistry *AttestationRegistry) UnpackForeignEnclaveError(raw []byte) (*AttestationRegistryForeignEnclave, error) {
	out := new(AttestationRegistryForeignEnclave)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "ForeignEnclave", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryFullEvidenceNeeded represents a FullEvidenceNeeded error raised by the AttestationRegistry contract.
type AttestationRegistryFullEvidenceNeeded struct {
	Enclave [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FullEvidenceNeeded(bytes32 enclave)
func AttestationRegistryFullEvidenceNeededErrorID() common.Hash {
	return common.HexToHash("0xdfea92550fa2867429a006b803cbc447eb7b8d013af571e96ee637efdb98ac84")
}

// UnpackFullEvidenceNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FullEvidenceNeeded(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackFullEvidenceNeededError(raw []byte) (*AttestationRegistryFullEvidenceNeeded, error) {
	out := new(AttestationRegistryFullEvidenceNeeded)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "FullEvidenceNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryMeasurementNotAllowed represents a MeasurementNotAllowed error raised by the AttestationRegistry contract.
type AttestationRegistryMeasurementNotAllowed struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MeasurementNotAllowed(bytes32 measurement)
func AttestationRegistryMeasurementNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x9bdbf576effa9578e0d2824c76ebb757a228f9d18398d4c5e67c2a83f4398936")
}

// UnpackMeasurementNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MeasurementNotAllowed(bytes32 measurement)
func (attestationRegistry *AttestationRegistry) UnpackMeasurementNotAllowedError(raw []byte) (*AttestationRegistryMeasurementNotAllowed, error) {
	out := new(AttestationRegistryMeasurementNotAllowed)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "MeasurementNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryNoFreeSlot represents a NoFreeSlot error raised by the AttestationRegistry contract.
type AttestationRegistryNoFreeSlot struct {
	Enclave [32]byte
	Used    uint8
	Slots   uint8
	Needed  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFreeSlot(bytes32 enclave, uint8 used, uint8 slots, uint8 needed)
func AttestationRegistryNoFreeSlotErrorID() common.Hash {
	return common.HexToHash("0xfa923255280c28208859051709ccad4305a717aa38e0be8e59da7308fdd0efb4")
}

// UnpackNoFreeSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFreeSlot(bytes32 enclave, uint8 used, uint8 slots, uint8 needed)
func (attestationRegistry *AttestationRegistry) UnpackNoFreeSlotError(raw []byte) (*AttestationRegistryNoFreeSlot, error) {
	out := new(AttestationRegistryNoFreeSlot)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "NoFreeSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryNotRegistered represents a NotRegistered error raised by the AttestationRegistry contract.
type AttestationRegistryNotRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address operator)
func AttestationRegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address operator)
func (attestationRegistry *AttestationRegistry) UnpackNotRegisteredError(raw []byte) (*AttestationRegistryNotRegistered, error) {
	out := new(AttestationRegistryNotRegistered)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryNotTheOperator represents a NotTheOperator error raised by the AttestationRegistry contract.
type AttestationRegistryNotTheOperator struct {
	Operator common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheOperator(address operator, address caller)
func AttestationRegistryNotTheOperatorErrorID() common.Hash {
	return common.HexToHash("0x84619e2413e755ceed1f9dca091ef2716a7c6fe06d2dcc8bdd8ee5fd8e5e3e1d")
}

// UnpackNotTheOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheOperator(address operator, address caller)
func (attestationRegistry *AttestationRegistry) UnpackNotTheOperatorError(raw []byte) (*AttestationRegistryNotTheOperator, error) {
	out := new(AttestationRegistryNotTheOperator)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "NotTheOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryOnlyCollateralStore represents a OnlyCollateralStore error raised by the AttestationRegistry contract.
type AttestationRegistryOnlyCollateralStore struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyCollateralStore(address caller)
func AttestationRegistryOnlyCollateralStoreErrorID() common.Hash {
	return common.HexToHash("0x43364ec0a3700f110508b2b39b4b772eb3a921d552f79f836dc1809ca20dd8f4")
}

// UnpackOnlyCollateralStoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyCollateralStore(address caller)
func (attestationRegistry *AttestationRegistry) UnpackOnlyCollateralStoreError(raw []byte) (*AttestationRegistryOnlyCollateralStore, error) {
	out := new(AttestationRegistryOnlyCollateralStore)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "OnlyCollateralStore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryOnlyDelegated represents a OnlyDelegated error raised by the AttestationRegistry contract.
type AttestationRegistryOnlyDelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDelegated()
func AttestationRegistryOnlyDelegatedErrorID() common.Hash {
	return common.HexToHash("0xa73017b64fd97cb3ff94d3d8c2c04807c98ff120b5733e128530a757b4703cc9")
}

// UnpackOnlyDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDelegated()
func (attestationRegistry *AttestationRegistry) UnpackOnlyDelegatedError(raw []byte) (*AttestationRegistryOnlyDelegated, error) {
	out := new(AttestationRegistryOnlyDelegated)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "OnlyDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryOnlyMarket represents a OnlyMarket error raised by the AttestationRegistry contract.
type AttestationRegistryOnlyMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyMarket(address caller)
func AttestationRegistryOnlyMarketErrorID() common.Hash {
	return common.HexToHash("0x0e717980e5adaed8f7409a509e7a8a9f571c6232f9a46d05769cdbe54b07ae6c")
}

// UnpackOnlyMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyMarket(address caller)
func (attestationRegistry *AttestationRegistry) UnpackOnlyMarketError(raw []byte) (*AttestationRegistryOnlyMarket, error) {
	out := new(AttestationRegistryOnlyMarket)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "OnlyMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryOtherEvidence represents a OtherEvidence error raised by the AttestationRegistry contract.
type AttestationRegistryOtherEvidence struct {
	Enclave [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherEvidence(bytes32 enclave)
func AttestationRegistryOtherEvidenceErrorID() common.Hash {
	return common.HexToHash("0x675e78ef31eddf79532a8378a9aa3df096cef2b9bd001f6ceb184bd2a84a2426")
}

// UnpackOtherEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherEvidence(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackOtherEvidenceError(raw []byte) (*AttestationRegistryOtherEvidence, error) {
	out := new(AttestationRegistryOtherEvidence)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "OtherEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryPckNotAdmitted represents a PckNotAdmitted error raised by the AttestationRegistry contract.
type AttestationRegistryPckNotAdmitted struct {
	Platform [32]byte
	Pck      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PckNotAdmitted(bytes32 platform, bytes32 pck)
func AttestationRegistryPckNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0xff91800f98d8acec1463d39373ec9ac672599ed07ba32b25546ad8e68a43ca68")
}

// UnpackPckNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PckNotAdmitted(bytes32 platform, bytes32 pck)
func (attestationRegistry *AttestationRegistry) UnpackPckNotAdmittedError(raw []byte) (*AttestationRegistryPckNotAdmitted, error) {
	out := new(AttestationRegistryPckNotAdmitted)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "PckNotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryPlatformQuarantined represents a PlatformQuarantined error raised by the AttestationRegistry contract.
type AttestationRegistryPlatformQuarantined struct {
	Platform [28]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlatformQuarantined(bytes28 platform)
func AttestationRegistryPlatformQuarantinedErrorID() common.Hash {
	return common.HexToHash("0x101dbf01df9a9df1ac7677d4d9bb862deaff3d3624a01eb310fb4b02ae8fab49")
}

// UnpackPlatformQuarantinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlatformQuarantined(bytes28 platform)
func (attestationRegistry *AttestationRegistry) UnpackPlatformQuarantinedError(raw []byte) (*AttestationRegistryPlatformQuarantined, error) {
	out := new(AttestationRegistryPlatformQuarantined)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "PlatformQuarantined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryPlatformTaken represents a PlatformTaken error raised by the AttestationRegistry contract.
type AttestationRegistryPlatformTaken struct {
	Platform [28]byte
	Enclave  [32]byte
	Until    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlatformTaken(bytes28 platform, bytes32 enclave, uint40 until)
func AttestationRegistryPlatformTakenErrorID() common.Hash {
	return common.HexToHash("0xa3edef4e48d64c5ff06ece56c9e6de88e4444692f92112cef28f6642d63aa283")
}

// UnpackPlatformTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlatformTaken(bytes28 platform, bytes32 enclave, uint40 until)
func (attestationRegistry *AttestationRegistry) UnpackPlatformTakenError(raw []byte) (*AttestationRegistryPlatformTaken, error) {
	out := new(AttestationRegistryPlatformTaken)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "PlatformTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryRefBlockHashMismatch represents a RefBlockHashMismatch error raised by the AttestationRegistry contract.
type AttestationRegistryRefBlockHashMismatch struct {
	RefBlock uint64
	Given    [32]byte
	Actual   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefBlockHashMismatch(uint64 refBlock, bytes32 given, bytes32 actual)
func AttestationRegistryRefBlockHashMismatchErrorID() common.Hash {
	return common.HexToHash("0x88b71774a54e3b960268e13ecb585e9fa51ace77f7a5820c312bae767eabfadd")
}

// UnpackRefBlockHashMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefBlockHashMismatch(uint64 refBlock, bytes32 given, bytes32 actual)
func (attestationRegistry *AttestationRegistry) UnpackRefBlockHashMismatchError(raw []byte) (*AttestationRegistryRefBlockHashMismatch, error) {
	out := new(AttestationRegistryRefBlockHashMismatch)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "RefBlockHashMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryRefBlockNotPast represents a RefBlockNotPast error raised by the AttestationRegistry contract.
type AttestationRegistryRefBlockNotPast struct {
	RefBlock uint64
	Current  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefBlockNotPast(uint64 refBlock, uint256 current)
func AttestationRegistryRefBlockNotPastErrorID() common.Hash {
	return common.HexToHash("0x00b16308dc2f230010358be8253fab26fdc9b0c40d05d53840e7b09d8b9f9bfb")
}

// UnpackRefBlockNotPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefBlockNotPast(uint64 refBlock, uint256 current)
func (attestationRegistry *AttestationRegistry) UnpackRefBlockNotPastError(raw []byte) (*AttestationRegistryRefBlockNotPast, error) {
	out := new(AttestationRegistryRefBlockNotPast)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "RefBlockNotPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryRefBlockTooOld represents a RefBlockTooOld error raised by the AttestationRegistry contract.
type AttestationRegistryRefBlockTooOld struct {
	RefBlock uint64
	Current  *big.Int
	MaxDiff  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefBlockTooOld(uint64 refBlock, uint256 current, uint256 maxDiff)
func AttestationRegistryRefBlockTooOldErrorID() common.Hash {
	return common.HexToHash("0xf7c89c6b35092598866e3a29d2928fa8db2107a08ef6e44716961ba897bbc1e7")
}

// UnpackRefBlockTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefBlockTooOld(uint64 refBlock, uint256 current, uint256 maxDiff)
func (attestationRegistry *AttestationRegistry) UnpackRefBlockTooOldError(raw []byte) (*AttestationRegistryRefBlockTooOld, error) {
	out := new(AttestationRegistryRefBlockTooOld)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "RefBlockTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryReportDataMismatch represents a ReportDataMismatch error raised by the AttestationRegistry contract.
type AttestationRegistryReportDataMismatch struct {
	ReportData [32]byte
	Digest     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReportDataMismatch(bytes32 reportData, bytes32 digest)
func AttestationRegistryReportDataMismatchErrorID() common.Hash {
	return common.HexToHash("0xc21d08b21a9b0565345ef335fd20bdd1ee87fcd143fa812ce43b2b742734b932")
}

// UnpackReportDataMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReportDataMismatch(bytes32 reportData, bytes32 digest)
func (attestationRegistry *AttestationRegistry) UnpackReportDataMismatchError(raw []byte) (*AttestationRegistryReportDataMismatch, error) {
	out := new(AttestationRegistryReportDataMismatch)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "ReportDataMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryReportDataNotZero represents a ReportDataNotZero error raised by the AttestationRegistry contract.
type AttestationRegistryReportDataNotZero struct {
	Low [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReportDataNotZero(bytes32 low)
func AttestationRegistryReportDataNotZeroErrorID() common.Hash {
	return common.HexToHash("0xcddb001a3c400b3013236875276a7ca74ca55904ccf9e78d4bcfa1cc6871ae9e")
}

// UnpackReportDataNotZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReportDataNotZero(bytes32 low)
func (attestationRegistry *AttestationRegistry) UnpackReportDataNotZeroError(raw []byte) (*AttestationRegistryReportDataNotZero, error) {
	out := new(AttestationRegistryReportDataNotZero)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "ReportDataNotZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryRequirementsNotMet represents a RequirementsNotMet error raised by the AttestationRegistry contract.
type AttestationRegistryRequirementsNotMet struct {
	Enclave [32]byte
	What    [32]byte
	Has     *big.Int
	Needs   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequirementsNotMet(bytes32 enclave, bytes32 what, uint256 has, uint256 needs)
func AttestationRegistryRequirementsNotMetErrorID() common.Hash {
	return common.HexToHash("0x9d21443f9f5c7bc68708abe12274021a60243d3ea7964a6a32fbe920e40400b1")
}

// UnpackRequirementsNotMetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequirementsNotMet(bytes32 enclave, bytes32 what, uint256 has, uint256 needs)
func (attestationRegistry *AttestationRegistry) UnpackRequirementsNotMetError(raw []byte) (*AttestationRegistryRequirementsNotMet, error) {
	out := new(AttestationRegistryRequirementsNotMet)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "RequirementsNotMet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistrySequenceNotRising represents a SequenceNotRising error raised by the AttestationRegistry contract.
type AttestationRegistrySequenceNotRising struct {
	Enclave  [32]byte
	Sequence uint64
	Last     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SequenceNotRising(bytes32 enclave, uint64 sequence, uint24 last)
func AttestationRegistrySequenceNotRisingErrorID() common.Hash {
	return common.HexToHash("0xb5c8413e816e67602b2e034dfdeb59b0692415c89551ce45eebd77efa7f9315e")
}

// UnpackSequenceNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SequenceNotRising(bytes32 enclave, uint64 sequence, uint24 last)
func (attestationRegistry *AttestationRegistry) UnpackSequenceNotRisingError(raw []byte) (*AttestationRegistrySequenceNotRising, error) {
	out := new(AttestationRegistrySequenceNotRising)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "SequenceNotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryServiceTd represents a ServiceTd error raised by the AttestationRegistry contract.
type AttestationRegistryServiceTd struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceTd(bytes32 measurement)
func AttestationRegistryServiceTdErrorID() common.Hash {
	return common.HexToHash("0xcb1dbd37b4ad0aaf3582e324e5ce4b82ee18dcf0f492c6aa8a58669cf69113df")
}

// UnpackServiceTdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceTd(bytes32 measurement)
func (attestationRegistry *AttestationRegistry) UnpackServiceTdError(raw []byte) (*AttestationRegistryServiceTd, error) {
	out := new(AttestationRegistryServiceTd)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "ServiceTd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistrySignerExpired represents a SignerExpired error raised by the AttestationRegistry contract.
type AttestationRegistrySignerExpired struct {
	Enclave [32]byte
	Signer  common.Address
	Expiry  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerExpired(bytes32 enclave, address signer, uint40 expiry)
func AttestationRegistrySignerExpiredErrorID() common.Hash {
	return common.HexToHash("0x67e730271af10a132486712ed788bed11f8fc7c1b212973c2b8981d6d9439cb1")
}

// UnpackSignerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerExpired(bytes32 enclave, address signer, uint40 expiry)
func (attestationRegistry *AttestationRegistry) UnpackSignerExpiredError(raw []byte) (*AttestationRegistrySignerExpired, error) {
	out := new(AttestationRegistrySignerExpired)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "SignerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryStatusAllowed represents a StatusAllowed error raised by the AttestationRegistry contract.
type AttestationRegistryStatusAllowed struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusAllowed(uint8 status)
func AttestationRegistryStatusAllowedErrorID() common.Hash {
	return common.HexToHash("0x9a35bc5e5764da89fb2a6396fc0970aed64a1b90f7970c0440d3af7dabed23b8")
}

// UnpackStatusAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusAllowed(uint8 status)
func (attestationRegistry *AttestationRegistry) UnpackStatusAllowedError(raw []byte) (*AttestationRegistryStatusAllowed, error) {
	out := new(AttestationRegistryStatusAllowed)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "StatusAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryStatusNotAllowed represents a StatusNotAllowed error raised by the AttestationRegistry contract.
type AttestationRegistryStatusNotAllowed struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusNotAllowed(uint8 status)
func AttestationRegistryStatusNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x34995371f72b8057671c6db0a6aceb087d5c3d0aecd27d49e21f1d403db58ec8")
}

// UnpackStatusNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusNotAllowed(uint8 status)
func (attestationRegistry *AttestationRegistry) UnpackStatusNotAllowedError(raw []byte) (*AttestationRegistryStatusNotAllowed, error) {
	out := new(AttestationRegistryStatusNotAllowed)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "StatusNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryUnknownEnclave represents a UnknownEnclave error raised by the AttestationRegistry contract.
type AttestationRegistryUnknownEnclave struct {
	Enclave [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownEnclave(bytes32 enclave)
func AttestationRegistryUnknownEnclaveErrorID() common.Hash {
	return common.HexToHash("0xf91e139b2bd20e7c94b0e3afac65c07ce1392c0ddd16c092ffab77c1ff4207ab")
}

// UnpackUnknownEnclaveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownEnclave(bytes32 enclave)
func (attestationRegistry *AttestationRegistry) UnpackUnknownEnclaveError(raw []byte) (*AttestationRegistryUnknownEnclave, error) {
	out := new(AttestationRegistryUnknownEnclave)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "UnknownEnclave", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryUnknownMeasurement represents a UnknownMeasurement error raised by the AttestationRegistry contract.
type AttestationRegistryUnknownMeasurement struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownMeasurement(bytes32 measurement)
func AttestationRegistryUnknownMeasurementErrorID() common.Hash {
	return common.HexToHash("0x7d3142fdbad5120e5e6dcf925aa81e861ed12ddad3771748daf2cc2b71b321b3")
}

// UnpackUnknownMeasurementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownMeasurement(bytes32 measurement)
func (attestationRegistry *AttestationRegistry) UnpackUnknownMeasurementError(raw []byte) (*AttestationRegistryUnknownMeasurement, error) {
	out := new(AttestationRegistryUnknownMeasurement)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "UnknownMeasurement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryUnknownSigner represents a UnknownSigner error raised by the AttestationRegistry contract.
type AttestationRegistryUnknownSigner struct {
	Enclave [32]byte
	Signer  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(bytes32 enclave, address signer)
func AttestationRegistryUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xaffc4b204c276172d4ae41844b09d3a73ea534c7064380680e294d21287b8468")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(bytes32 enclave, address signer)
func (attestationRegistry *AttestationRegistry) UnpackUnknownSignerError(raw []byte) (*AttestationRegistryUnknownSigner, error) {
	out := new(AttestationRegistryUnknownSigner)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryZeroAddress represents a ZeroAddress error raised by the AttestationRegistry contract.
type AttestationRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func AttestationRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (attestationRegistry *AttestationRegistry) UnpackZeroAddressError(raw []byte) (*AttestationRegistryZeroAddress, error) {
	out := new(AttestationRegistryZeroAddress)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AttestationRegistryZeroSigner represents a ZeroSigner error raised by the AttestationRegistry contract.
type AttestationRegistryZeroSigner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSigner()
func AttestationRegistryZeroSignerErrorID() common.Hash {
	return common.HexToHash("0xe5c48ac578e050f5a863729c359600666b17bce09ec64f88719c5ce6fc799f6a")
}

// UnpackZeroSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSigner()
func (attestationRegistry *AttestationRegistry) UnpackZeroSignerError(raw []byte) (*AttestationRegistryZeroSigner, error) {
	out := new(AttestationRegistryZeroSigner)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "ZeroSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}
