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

// ProvenStatement is an auto generated low-level Go binding around an user-defined struct.
type ProvenStatement struct {
	Statement EnclaveStatement
	Claims    QuoteClaims
}

// QuoteClaims is an auto generated low-level Go binding around an user-defined struct.
type QuoteClaims struct {
	Tee            uint8
	Version        uint16
	Status         uint8
	Fmspc          [6]byte
	Platform       [32]byte
	Pck            [32]byte
	Measurement    [32]byte
	Tcb            [32]byte
	Key            [32]byte
	Debug          bool
	Serviced       bool
	ReportDataHigh [32]byte
	ReportDataLow  [32]byte
	ValidUntil     uint64
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"},{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COLLATERAL_STORE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POLICY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAttestationPolicy\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admitPlatform\",\"inputs\":[{\"name\":\"leafDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"caDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedStatuses\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchDesk\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralChanged\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaveIdOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structEnclave\",\"components\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structEnclaveState\",\"components\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"measurementId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fmspcId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"memoryMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"epcMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"signers\",\"type\":\"tuple[2]\",\"internalType\":\"structSigner[2]\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"excuseOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extendProven\",\"inputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structProvenStatement[]\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"claims\",\"type\":\"tuple\",\"internalType\":\"structQuoteClaims\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debug\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"serviced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reportDataHigh\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reportDataLow\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structEnclaveView\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"enumAttestationVia\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"capacity\",\"type\":\"tuple\",\"internalType\":\"structCapacity\",\"components\":[{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"newest\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"invalidate\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isServing\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastEnclave\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxBlockNumberDiff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurementOf\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structMeasurementPolicy\",\"components\":[{\"name\":\"id\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"changedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reattest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordStatus\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseUndone\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireSigner\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needs\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOf\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"liveUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAllowedStatuses\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBatchDesk\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFmspcDenied\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozen\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxBlockNumberDiff\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setQuarantined\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statementDigest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supersede\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wordOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AllowedStatusesSet\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchDeskSet\",\"inputs\":[{\"name\":\"desk\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveAppraised\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTcbStatus\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveFrozenSet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"frozen\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveRegistered\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveTakenOver\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FmspcDeniedSet\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":true,\"internalType\":\"bytes6\"},{\"name\":\"denied\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenerationRaised\",\"inputs\":[{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxBlockNumberDiffSet\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementRemoved\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PckInvalidated\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformQuarantineSet\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerAdmitted\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerExtended\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignersRetired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadBlockNumberDiff\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BadCapacity\",\"inputs\":[{\"name\":\"packed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadStatuses\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DebugEnclave\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveDisplaced\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"by\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveExists\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveFrozen\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveNotLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}]},{\"type\":\"error\",\"name\":\"ForeignEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FullEvidenceNeeded\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MeasurementNotAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoFreeSlot\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyBatchDesk\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyCollateralStore\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherEvidence\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PckNotAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PlatformQuarantined\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"PlatformTaken\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"RefBlockHashMismatch\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RefBlockNotPast\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RefBlockTooOld\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxDiff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReportDataMismatch\",\"inputs\":[{\"name\":\"reportData\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReportDataNotZero\",\"inputs\":[{\"name\":\"low\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequirementsNotMet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"has\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequenceNotRising\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"ServiceTd\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SignerExpired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StatusAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"StatusNotAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"UnknownEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSigner\",\"inputs\":[]}]",
	ID:  "AttestationRegistry",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161874938038061874983398101604081905261002f916101e9565b838383838061003d81610172565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b09190610245565b6001600160a01b0390811660c05293841660e052505050841615806100dc57506001600160a01b038316155b156100fa5760405163d92e233d60e01b815260040160405180910390fd5b828282604051610109906101c5565b6001600160a01b03938416815291831660208301529091166040820152606001604051809103905ff080158015610142573d5f5f3e3d5ffd5b506001600160a01b03166101005250506001805463ffffffff60a01b19166264000360a01b179055506102679050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b612fb08061579983390190565b6001600160a01b03811681146101e6575f5ffd5b50565b5f5f5f5f608085870312156101fc575f5ffd5b8451610207816101d2565b6020860151909450610218816101d2565b6040860151909350610229816101d2565b606086015190925061023a816101d2565b939692955090935050565b5f60208284031215610255575f5ffd5b8151610260816101d2565b9392505050565b60805160a05160c05160e051610100516154936103065f395f8181610707015261172901525f818161077e0152818161082f01528181610b0a01528181610f0801526113ed01525f818161058c01526136d001525f818161030801528181610b820152818161394c0152818161399a0152613ba001525f818161035c01528181610e07015281816119d8015281816124a5015261296401526154935ff3fe608060405234801561000f575f5ffd5b50600436106102cb575f3560e01c80637a9e5e4b1161017b578063d059092c116100e4578063f291e0c11161009e578063f8230dbb11610079578063f8230dbb146107d6578063fbd7f51b146107e9578063feb1cb80146107fc578063ffa8d1001461080f575f5ffd5b8063f291e0c114610737578063f46f16c214610779578063f7cd7245146107a0575f5ffd5b8063d059092c146106f4578063dadbccee14610702578063dca1e21a14610729578063e07644c814610737578063e454712914610745578063e560eb0b14610766575f5ffd5b8063b5ebbc7811610135578063b5ebbc7814610645578063b61a4d601461069a578063b93f0d63146106ad578063bb80927a146106c0578063bf7e214f146106d1578063c11337c7146106e1575f5ffd5b80637a9e5e4b146105ae5780638fb36037146105c157806390398954146105e25780639dacec12146105f0578063ac9650d814610612578063b33e0b1214610632575f5ffd5b80632bbfe646116102375780634c49cca7116101f1578063517fd885116101cc578063517fd885146105515780636b7514c7146105665780637264a0361461057957806379bbe1e614610587575f5ffd5b80634c49cca7146104f45780634db00de814610507578063510b66201461053e575f5ffd5b80632bbfe646146104345780632d1f8929146104545780632e9dae411461048657806331929277146104a65780633517413b146104b9578063401749cd146104cc575f5ffd5b8063172195221161028857806317219522146103b0578063187f861a146103cf5780631a062daa146103f25780631f2b6f231461037e57806320cc00811461041357806327ab64d114610426575f5ffd5b80630471e689146102cf57806308c84e70146103035780630c86e0c314610342578063109a411c14610357578063110b9e371461037e5780631253fd0f14610391575b5f5ffd5b6102e26102dd36600461447d565b610822565b6040805163ffffffff90931683526020830191909152015b60405180910390f35b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102fa565b6103556103503660046144d1565b6108b8565b005b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b61035561038c366004614506565b6108c4565b61039a610e1081565b60405164ffffffffff90911681526020016102fa565b60015463ffffffff165b60405163ffffffff90911681526020016102fa565b6103e26103dd36600461451d565b6108cf565b60405190151581526020016102fa565b610405610400366004614593565b610915565b6040519081526020016102fa565b6104056104213660046145e4565b610a25565b610355610350366004614669565b610447610442366004614506565b610a2e565b6040516102fa91906146ad565b6103e261046236600461470e565b6001600160d01b0319165f9081526004602052604090205462010000900460ff1690565b610499610494366004614506565b610adc565b6040516102fa9190614787565b6103556104b4366004614593565b610aed565b6103ba6104c736600461447d565b610afe565b6104df6104da366004614938565b610b7d565b604080519283526020830191909152016102fa565b6103e26105023660046149b6565b610dbd565b61051a6105153660046149f5565b610efa565b6040805163ffffffff909416845260ff9092166020840152908201526060016102fa565b61035561054c366004614a4b565b611121565b600154600160601b900463ffffffff166103ba565b610355610574366004614a77565b611148565b610355610350366004614aae565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6103556105bc366004614ad1565b611150565b6105c96111c4565b6040516001600160e01b031990911681526020016102fa565b61035561038c366004614ad1565b600154600160a01b900461ffff165b60405161ffff90911681526020016102fa565b610625610620366004614aec565b6111e6565b6040516102fa9190614b79565b610405610640366004614bdc565b6112cb565b610678610653366004614bdc565b63ffffffff165f90815260066020908152604090912080546003909101549092911b90565b6040805163ffffffff909316835263ffffffff199091166020830152016102fa565b6104056106a8366004614506565b6112d5565b6103e26106bb366004614bdc565b6112fe565b6008546001600160a01b031661032a565b5f546001600160a01b031661032a565b6103556106ef366004614c03565b611329565b610355610350366004614c80565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6103556106ef366004614caa565b61035561038c366004614d34565b610758610753366004614506565b611339565b6040516102fa929190614d7c565b6103ba610774366004614eb2565b6113e1565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6107b36107ae366004614ef0565b611474565b6040805193845264ffffffffff90921660208401521515908201526060016102fa565b6104056107e4366004614f09565b6114ef565b6103556107f7366004614593565b6115a2565b600154600160b01b900461ffff166105ff565b61040561081d366004614bdc565b6115af565b5f80336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461087357604051621ce2f360e71b81523360048201526024015b60405180910390fd5b63ffffffff8085165f9081526006602052604090208054909161089d90829060ff8816906115d016565b8255806108aa83836115fd565b9350935050505b9250929050565b6108c0611724565b5050565b6108cc611724565b50565b5f5f6108da8461174f565b6020810151909150600516600114801561090b5750826001600160401b03191681606001516001600160401b031916145b9150505b92915050565b5f5f6109228585856117bf565b905061093a816109356020880188614ad1565b6119b9565b60c08101515163ffffffff1615610964576109648161095f6060880160408901614f38565b611b2d565b61096d81611cf9565b80519150610989816109826020880188614ad1565b8686611d7c565b608080820151015161099e6020870187614ad1565b60c083810151516080850151918201516060928301516040805163ffffffff909416845260208401929092526001600160d01b03191682820152516001600160a01b03939093169286927f31f08371c643f04dfa9e1a0039cef7d4ce7351a53afbec265410fc659782e487928290030190a4610a1d818660015f612100565b509392505050565b5f61090f611724565b610a36614153565b5f82815260026020908152604091829020825160c081018452815461ffff8116825260ff620100008204811615159483019490945290939192918401916301000000909104166001811115610a8d57610a8d614685565b6001811115610a9e57610a9e614685565b8152905460ff640100000000820416602083015263ffffffff65010000000000820481166040840152600160481b9091041660609091015292915050565b610ae4614187565b61090f8261240f565b610af98383835f612750565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b4957604051621ce2f360e71b815233600482015260240161086a565b63ffffffff8084165f90815260066020526040902080549091610b7390829060ff8716906115d016565b9091559392505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635f9871fe888888886040518563ffffffff1660e01b8152600401610bd29493929190614f7b565b61014060405180830381865afa158015610bee573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c129190615071565b90508060c0015192505f610c258461174f565b602081015190915060041615610c575760405163101dbf0160e01b815263ffffffff198516600482015260240161086a565b805163ffffffff1615610c6e57610c6e848261291c565b5f610d41838051602080830151604080850151606086810151608088015160a089015160c08a015160e08b01516101008c01516101208d015189519b8c019c909c52978a01989098526001600160801b0319909516888501526001600160f01b031960f093841b811660708a015291821660728901526001600160d01b0319166074880152607a8701939093526001600160d81b031960d895861b8116609a8801529390941b909216609f8501529390911b90921660a482015260a6016040516020818303038152906040529050919050565b8051602080830191909120908401805160011760ff16905267ffffffffffffffff198116606085015294509050610d788583612a49565b83857fa2349cec2b7d5d0aae557d77497586eec8b82b610bc861ce09f97897ce4a653c83604051610da99190615126565b60405180910390a350505094509492505050565b5f5f60065f610dcb87612aab565b63ffffffff168152602081019190915260409081015f908120805492516325e96e8560e01b81526001600160a01b0388811660048301529194507f0000000000000000000000000000000000000000000000000000000000000000909116906325e96e8590602401602060405180830381865afa158015610e4e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e729190615138565b905063ffffffff81161580610e93575063ffffffff81168263ffffffff1614155b15610ea3575f9350505050610ef3565b600154610eb790839063ffffffff16612ada565b610ec6575f9350505050610ef3565b5f5f610ed3858589612afe565b91509150818015610eeb57508064ffffffffff164211155b955050505050505b9392505050565b5f8080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610f4757604051621ce2f360e71b815233600482015260240161086a565b610f5087612aab565b92508263ffffffff165f03610f7b5760405163f91e139b60e01b81526004810188905260240161086a565b5063ffffffff8281165f90815260066020526040902080549187168263ffffffff1614610fd257604051639d8e869360e01b81526004810189905263ffffffff80841660248301528816604482015260640161086a565b60015463ffffffff16610fe6828483612bb0565b6110065760405163b430edc360e01b8152600481018a905260240161086a565b61101289848989612be5565b61101d898488612eb7565b93505f8460ff1661102e8560881c90565b60ff1661103b9190615167565b90506110478460801c90565b60ff1681111561109b578961105c8560881c90565b6110668660801c90565b60405163fa92325560e01b8152600481019390935260ff9182166024840152811660448301528616606482015260840161086a565b6110e360406110cf846110b18860ff8b16613010565b9060601b63ffffffff60601b1663ffffffff60601b19919091161790565b9060481b69ff000000000000000000161790565b835560406110f18560481c90565b1660ff165f03611114576003830180546001600160e01b03191660208c901c1790555b5050509450945094915050565b63ffffffff8083165f908152600660205260409020546001546108c092859291168461301f565b610af9611724565b5f5433906001600160a01b031681146111865760405162d1953b60e31b81526001600160a01b038216600482015260240161086a565b816001600160a01b03163b5f036111bb576040516361798f2f60e11b81526001600160a01b038316600482015260240161086a565b6108c082613102565b5f8054600160a01b900460ff166111da57505f90565b50638fb3603760e01b90565b604080515f815260208101909152606090826001600160401b0381111561120f5761120f614fa1565b60405190808252806020026020018201604052801561124257816020015b606081526020019060019003908161122d5790505b5091505f5b838110156112c35761129e308686848181106112655761126561518d565b905060200281019061127791906151a1565b8560405160200161128a939291906151e3565b604051602081830303815290604052613155565b8382815181106112b0576112b061518d565b6020908102919091010152600101611247565b505092915050565b5f61090f826131ed565b5f60065f6112e28461322d565b63ffffffff16815260208101919091526040015f205492915050565b63ffffffff8082165f908152600660205260408120805460015492939192610ef39284929116612bb0565b611331611724565b505050505050565b5f611342614280565b61134b8361322d565b91508163ffffffff165f03611362575f9150915091565b63ffffffff82165f9081526006602052604090205461138090613298565b815263ffffffff82165f90815260066020526040812061139f91613371565b6020828101519190915263ffffffff83165f9081526006909152604090206113c8906001613371565b602082810151015263ffffffff19909216604083015291565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461142c57604051621ce2f360e71b815233600482015260240161086a565b63ffffffff8085165f908152600660205260409020805460015491929091166114578783838961301f565b611465816110b184886115d0565b8355815b979650505050505050565b5f5f5f5f6114818561174f565b805190915063ffffffff16156114a15761149e85825f01516133f3565b93505b805163ffffffff165f90815260066020526040902080546114d49082906114cf9060481c613407565b613407565b613424565b9350600482602001511660ff165f1415925050509193909250565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69181019190915246606082015230608082015260a090205f9061090f9061158384613499565b60405161190160f01b8152600281019290925260228201526042902090565b610af98383836001612750565b63ffffffff81165f9081526006602052604081208054610ef39082906115fd565b5f5f6115dc8460881c90565b60ff16905060888184106115f057816115f2565b835b61090b911b8561517a565b5f8163ffffffff165f0361161257505f61090f565b5f61161d8360481c90565b905060318116156116725760018116156116435765333937bd32b760d11b91505061090f565b601081165f0361165d57661c995d9bdad95960ca1b61166a565b67706c6174666f726d60c01b5b91505061090f565b5f61167d8460601c90565b6001549091505f9063ffffffff908116908316036116a65761169f86866134d7565b90506116ee565b5f6116b086613554565b905080156116c357935061090f92505050565b8263ffffffff166116d387613620565b63ffffffff1611806116ea57506116ea87876134d7565b9150505b80801561170157506116ff8561369e565b155b61170b575f61171a565b6918dbdb1b185d195c985b60b21b5b9695505050505050565b61174d7f0000000000000000000000000000000000000000000000000000000000000000613783565b565b604080516080810182525f80825260208083018281528385018381526060850184815263ffffffff1997909716845260078352949092205463ffffffff811684529081901c60ff1690915260c081901b6001600160e81b03191690925267ffffffffffffffff1990911690915290565b6117c76142ac565b600160408201526117db6020850185614ad1565b6001600160a01b0316336001600160a01b031614611845576008546001600160a01b0316331461183d576118126020850185614ad1565b604051632118678960e21b81526001600160a01b03909116600482015233602482015260440161086a565b600260408201525b5f6118566040860160208701614ad1565b6001600160a01b03160361187d5760405163e5c48ac560e01b815260040160405180910390fd5b60015463ffffffff811660a08301526118a2908590600160b01b900461ffff166137a1565b6118ad818484613889565b6080810151610120810151156118de578060c0015160405163c174792760e01b815260040161086a91815260200190565b8061014001511561190a578060c0015160405163cb1dbd3760e01b815260040161086a91815260200190565b5f611914866114ef565b9050808261016001511461194c5761016082015160405163610e845960e11b815260048101919091526024810182905260440161086a565b61018082015115611979578161018001516040516366ed800d60e11b815260040161086a91815260200190565b608082015163ffffffff1916602084018190526119959061174f565b60c08401819052602084015190516119ad91906133f3565b83525090949350505050565b6040516325e96e8560e01b81526001600160a01b0382811660048301527f000000000000000000000000000000000000000000000000000000000000000016906325e96e8590602401602060405180830381865afa158015611a1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a419190615138565b63ffffffff1661012083018190525f03611a795760405163bfc6c33760e01b81526001600160a01b038216600482015260240161086a565b608082015160c0908101515f9081526002602090815260409182902082519384018352805461ffff8116855260ff620100008204811615159386019390935290928401916301000000909104166001811115611ad757611ad7614685565b6001811115611ae857611ae8614685565b8152905460ff640100000000820416602083015263ffffffff65010000000000820481166040840152600160481b909104166060909101526101409092019190915250565b60c08201515163ffffffff165f9081526006602052604090208054611b5284826139d1565b15611b7657835160405163ed30ba3160e01b8152600481019190915260240161086a565b5f611b88836114cf6114ca8560481c90565b905064ffffffffff811615611bd357602085015185516040516351f6f7a760e11b815263ffffffff199092166004830152602482015264ffffffffff8216604482015260640161086a565b6001611bdf8360481c90565b1660ff165f14611c0857845160405163dbfd4cf560e01b8152600481019190915260240161086a565b5f611c3a84600101611c1d6114ca8660481c90565b60028110611c2d57611c2d61518d565b015460e01c62ffffff1690565b905085610120015163ffffffff16611c4f8490565b63ffffffff16148015611c6b575080856001600160401b031611155b15611ca9578551604051635ae4209f60e11b815260048101919091526001600160401b038616602482015262ffffff8216604482015260640161086a565b6904000000000000000000831784556020860151865160405163ffffffff19909216917f8df4cfd0e4fda21752cbab9b07949b112b6d319c895af9733708b09c01c97ced905f90a3505050505050565b60c081015160018054600c90611d1b90600160601b900463ffffffff16615206565b825463ffffffff9182166101009390930a83810292021916179091558082526020830151611d48916133f3565b825260208101516001165f03611d5f575f60608201525b610120820151611d70905f906133f3565b60e09092019190915250565b608084015160c085015160e086015160608301516001600160d01b0319165f03611dbf57865160405163dfea925560e01b8152600481019190915260240161086a565b602082015160041615611df457602087015160405163101dbf0160e01b815263ffffffff19909116600482015260240161086a565b5f611dff8888613a14565b90505f600184602001511660ff165f03611e195781611e1f565b8460a001515b9050806001600160401b03191684606001516001600160401b03191614158015611e5e5750600189604001516003811115611e5c57611e5c614685565b145b15611e9257608085015160a08601516040516001626e7ff160e01b031981526004810192909252602482015260440161086a565b61014089015160208101511580611ed0575085516001811115611eb757611eb7614685565b81604001516001811115611ecd57611ecd614685565b14155b15611ef6578560c00151604051634dedfabb60e11b815260040161086a91815260200190565b5f611f048760600151613a85565b9050806020015115611f3b576060870151604051631badef2b60e01b81526001600160d01b0319909116600482015260240161086a565b5f611f478c8b8b613b7d565b9050611fac816009811115611f5e57611f5e614685565b8451606086015160ff60581b60589190911b1665ffff0000000060209290921b919091166bff0000000000ffff00000000198a1617179060501b60ff60501b1660ff60501b19919091161790565b95506120038c60a001516110b1845f01518f604001516003811115611fd357611fd3614685565b60401b68ff00000000000000001660309190911b67ffff0000000000001668ffffff000000000000198b16171790565b9550826080015163ffffffff1661201a8760c01c90565b63ffffffff161115612039576080830151612036908790613cba565b95505b60018851600181111561204e5761204e614685565b03612063576908000000000000000000861795505b692000000000000000000019861660e08d015260016060808e01919091526020808901805160fe16905267ffffffffffffffff198716918901919091528c01516120ad9088612a49565b8b516101008d015160a08e01516040517fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da44019926120ea92869261522a565b60405180910390a2505050505050505050505050565b60c08401515163ffffffff165f90815260066020526040812060e086015190919061212d9060481c613407565b90505f61213a8383613371565b9050806040015162ffffff168660400160208101906121599190614f38565b6001600160401b0316111580612189575062ffffff61217e6060880160408901614f38565b6001600160401b0316115b156121dc5786516121a06060880160408901614f38565b6040808401519051635ae4209f60e11b815260048101939093526001600160401b03909116602483015262ffffff16604482015260640161086a565b5f8515801561220e57506121f66040880160208901614ad1565b6001600160a01b0316825f01516001600160a01b0316145b90508061228c57612223888860a00135613cd7565b6001606089015281516001600160a01b03161561227057841561224e5761224e84848a5f0151613dcb565b61225983600161517a565b60e089018051690200000000000000000018905292505b6122806040880160208901614ad1565b6001600160a01b031682525b5f612299610e1042615259565b90505f89610100015164ffffffffff168264ffffffffff16119050806122bf57816122c6565b8961010001515b64ffffffffff166020850152806122dd575f6122e0565b60015b63ffffffff166060808601919091526122fe908a0160408b01614f38565b62ffffff1660408501526101008a01516123659085905f60f8836060015163ffffffff16901b60e0846040015162ffffff16901b60c08463ffffffff16901b60a0866020015163ffffffff16901b865f01516001600160a01b031617171717905092915050565b86600101866002811061237a5761237a61518d565b015560608a01511561238e5760e08a015186555b82156123f65783518a51604080870151602080890151835162ffffff909316835264ffffffffff16908201526001600160a01b03909316927f81c65f2cad8bfd276326e6150ff3c4867ae0c68a7e42704545bf23b9ef0a4a12910160405180910390a3612403565b895161240390858b613e38565b50505050505050505050565b612417614187565b5f6124218361322d565b90508063ffffffff165f0361244c5760405163f91e139b60e01b81526004810184905260240161086a565b63ffffffff81165f908152600660205260408120805490919061246e90613298565b85855263ffffffff84811660208701528151811660408088019190915282519051630bcd65bd60e41b8152911660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa1580156124f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125169190615276565b6001600160a01b031660608501528463ffffffff191660808581019190915260408281015161ffff165f9081526005602052205460d01b6001600160d01b03191660a086015281015161256890613eb7565b8460c00190600181111561257e5761257e614685565b9081600181111561259157612591614685565b905250606081015160ff1660038111156125ad576125ad614685565b8460e0019060038111156125c3576125c3614685565b908160038111156125d6576125d6614685565b90525060a081015160ff1660098111156125f2576125f2614685565b846101000190600981111561260957612609614685565b9081600981111561261c5761261c614685565b90525060208082015161ffff9081165f90815260038352604090819020546101208089019190915260c08086015160ff908116610140808c0191909152845192830185526101a080890151871684529088015162ffffff9081169784019790975261016080890151909716948301949094526101808088015163ffffffff908116606085015261010089015183166080808601919091526101c0808b015190981660a0860152978c019390935292870151169189019190915292840180516031161515918801919091525160041615159086015282546001546127029285929116612bb0565b15156101e085015260808101515f9061271a90613407565b90506127268382613371565b6102008601526127408361273b83600161517a565b613371565b6102208601525092949350505050565b5f61275c8585856117bf565b60c081015180519192509063ffffffff165f0361279257815160405163f91e139b60e01b8152600481019190915260240161086a565b805163ffffffff165f908152600660205260409020805460e084018190526127e39060018301906127c59060481c613407565b600281106127d5576127d561518d565b015460c01c63ffffffff1690565b64ffffffffff166101008401526128068361280160208a018a614ad1565b613a14565b6001600160401b03191682606001516001600160401b03191614158061284957508260a0015163ffffffff166128408460e0015160601c90565b63ffffffff1614155b8061285f575082610100015164ffffffffff1642115b15612907576128758361093560208a018a614ad1565b612883838460e001516139d1565b6128b65760208301518351604051637d76310760e01b815263ffffffff199092166004830152602482015260440161086a565b60016128c68460e0015160481c90565b1660ff165f146128ef57825160405163dbfd4cf560e01b8152600481019190915260240161086a565b6129078361290060208a018a614ad1565b8888611d7c565b61291383888687612100565b50505050505050565b805163ffffffff165f90815260066020526040812080549091612946836114cf6114ca8560481c90565b905064ffffffffff8116158015906129fa5750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663bcd65bd0846040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa1580156129ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129ee9190615276565b6001600160a01b031614155b15612a425784612a0d86865f01516133f3565b6040516351f6f7a760e11b815263ffffffff199092166004830152602482015264ffffffffff8216604482015260640161086a565b5050505050565b80606001516001600160401b0319165f1c6028826040015160e81c62ffffff16901b6020836020015160ff16901b835f015163ffffffff1617171760075f8463ffffffff191663ffffffff191681526020019081526020015f20819055505050565b63ffffffff1981165f90815260076020526040902054819063ffffffff808316911614612ad557505f5b919050565b5f6031612ae78460481c90565b1660ff165f148015610ef35750610ef38383613ed0565b5f806001600160a01b038316612b1857505f905080612ba8565b5f612b266114ca8660481c90565b90505f866001018260028110612b3e57612b3e61518d565b015490506001600160a01b038516816001600160a01b031614612b815786600101826001612b6c919061517a565b60028110612b7c57612b7c61518d565b015490505b6001600160a01b038516816001600160a01b03161460a082901c63ffffffff169350935050505b935093915050565b5f612bbb8383612ada565b8015612bdd5750612bd3846114cf6114ca8660481c90565b64ffffffffff1615155b949350505050565b5f612bf8612bf38560481c90565b613eb7565b6001811115612c0957612c09614685565b60ff166001901b905060078360ff161180612c3b57508260ff16612c2d8560581c90565b60ff16901c60011660ff165f145b15612c865784612c4b8560581c90565b604051639d21443f60e01b81526004810192909252631ada5b9960e21b602483015260ff90811660448301528416606482015260840161086a565b612c936020830183615291565b60ff1615801590612cb3575080612cad6020840184615291565b1660ff16155b15612d05578481612cc76020850185615291565b604051639d21443f60e01b81526004810193909352677465654b696e647360c01b6024840152604483019190915260ff16606482015260840161086a565b612d156040830160208401614d34565b61ffff1615801590612d4f5750612d2c8460501c90565b60ff16612d3f6040840160208501614d34565b61ffff16901c60011661ffff165f145b15612db25784612d5f8560501c90565b612d6f6040850160208601614d34565b604051639d21443f60e01b8152600481019390935269746362436c617373657360b01b602484015260ff909116604483015261ffff16606482015260840161086a565b612dc26060830160408401614d34565b61ffff16612dd08560e01c90565b61ffff161015612e315784612de58560e01c90565b612df56060850160408601614d34565b604051639d21443f60e01b8152600481019390935264636f72657360d81b602484015261ffff918216604484015216606482015260840161086a565b612e4160c0830160a08401614bdc565b63ffffffff16612e518560c01c90565b63ffffffff161015612a425784612e688560c01c90565b612e7860c0850160a08601614bdc565b604051639d21443f60e01b815260048101939093526536b4b725a43d60d11b602484015263ffffffff918216604484015216606482015260840161086a565b5f5f612ec38460801c90565b60ff1690505f612ef7612edc6080860160608701614bdc565b63ffffffff16612eec8760901c90565b62ffffff1684613f50565b905081811115612f625785612f0c8660901c90565b612f1c6080870160608801614bdc565b604051639d21443f60e01b815260048101939093526836b2b6b7b93ca6b4a160b91b602484015262ffffff909116604483015263ffffffff16606482015260840161086a565b5f612f91612f7660a0870160808801614bdc565b63ffffffff16612f868860a81c90565b62ffffff1685613f50565b905082811115612ff95786612fa68760a81c90565b612fb660a0880160808901614bdc565b604051639d21443f60e01b815260048101939093526532b831a6b4a160d11b602484015262ffffff909116604483015263ffffffff16606482015260840161086a565b8082116130065780611469565b5095945050505050565b5f610ef3608883901b84615167565b6130298383612ada565b61305257613036846131ed565b60405163b430edc360e01b815260040161086a91815260200190565b63ffffffff84165f9081526006602052604081208190613073908685612afe565b91509150816130b157613085866131ed565b60405163057fe25960e51b815260048101919091526001600160a01b038416602482015260440161086a565b8064ffffffffff16421115611331576130c9866131ed565b6040516367e7302760e01b815260048101919091526001600160a01b038416602482015264ffffffffff8216604482015260640161086a565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60605f6131628484613fa1565b905080801561318357505f3d118061318357505f846001600160a01b03163b115b156131905761166a613fb4565b80156131ba57604051639996b31560e01b81526001600160a01b038516600482015260240161086a565b3d156131cd576131c8613fcd565b6131e6565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b63ffffffff81165f908152600660209081526040822060030154901b63ffffffff198116156132255761322081846133f3565b610ef3565b5f9392505050565b5f61323782612aab565b905063ffffffff81161561324a57919050565b8163ffffffff19811615801590613287575063ffffffff83165f90815260066020908152604090912060030154901b63ffffffff19908116908216145b156132925782610ef3565b50919050565b6132a061439d565b63ffffffff808316825261ffff602084811c821690840152603084901c811660408085019190915260ff9085901c8116606080860191909152604886901c8216608080870191909152605087901c831660a0870152605887901c831660c0808801919091529187901c851660e0808801919091529087901c8316610100870152608887901c90921661012086015262ffffff609087901c811661014087015260a887901c1661016086015285901c9092166101808401529083901c166101a082015260f09190911c6101c082015290565b604080516080810182525f808252602082018190529181018290526060810191909152610ef38360010183600281106133ac576133ac61518d565b0154604080516080810182526001600160a01b038316815260a083901c63ffffffff16602082015260e083901c62ffffff169181019190915260f89190911c606082015290565b63ffffffff1663ffffffff19919091161790565b5f600282168103613418575f61341b565b60015b60ff1692915050565b5f61344b83600101836002811061343d5761343d61518d565b015460a01c63ffffffff1690565b90508064ffffffffff1642111561090f5761348083600101836001613470919061517a565b6002811061343d5761343d61518d565b90508064ffffffffff1642111561090f57505f92915050565b6040517f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd8082525f9161010084602083013761012090209392505050565b5f5f6134e66114ca8460481c90565b90505f8460010182600281106134fe576134fe61518d565b01549050600161350e8260f81c90565b1663ffffffff165f148061352a575063ffffffff60a082901c16155b15613539575f9250505061090f565b6135438583613424565b64ffffffffff161595945050505050565b5f61355f8260501c90565b60018054600160a01b900461ffff1660ff929092169190911c165f0361358f57506573746174757360d01b919050565b5f61359983613fd8565b9050806020015115806135de57506135b4612bf38460481c90565b60018111156135c5576135c5614685565b816040015160018111156135db576135db614685565b14155b156135f957506a1b59585cdd5c995b595b9d60aa1b92915050565b6136028361405d565b60200151613610575f610ef3565b64666d73706360d81b9392505050565b5f6001613630612bf38460481c90565b600181111561364157613641614685565b1461365c57600154640100000000900463ffffffff16613672565b60015468010000000000000000900463ffffffff165b90505f61367e8361405d565b6040015190508163ffffffff168163ffffffff1611156132925792915050565b5f5f60055f6136ad8560301c90565b61ffff16815260208101919091526040015f205460d01b90506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166393d76579613702612bf38660481c90565b600181111561371357613713614685565b6040516001600160e01b031960e084901b16815260ff90911660048201526001600160d01b031984166024820152604401602060405180830381865afa15801561375f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef391906152b5565b365f5f375f5f365f845af43d5f5f3e801561379c573d5ff35b503d5ffd5b5f6137b26080840160608501614f38565b905043816001600160401b0316106137ed5760405162162c6160e31b81526001600160401b038216600482015243602482015260440161086a565b816138016001600160401b0383164361517a565b11156138385760405163f7c89c6b60e01b81526001600160401b03821660048201524360248201526044810183905260640161086a565b6001600160401b03811640608084013581146138835760405163222dc5dd60e21b81526001600160401b0383166004820152608085013560248201526044810182905260640161086a565b50505050565b6002836040015160038111156138a1576138a1614685565b0361391557604051633b83581760e21b8152339063ee0d605c906138cb90859085906004016152d0565b6101c060405180830381865afa1580156138e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061390b9190615307565b6080840152505050565b6139236102406101b0615167565b61392e906086615167565b811015613983576040516304a332e160e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906304a332e1906138cb90859085906004016152d0565b604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c906138cb90859085906004016152d0565b5f82610120015163ffffffff166139e58390565b63ffffffff16148015610ef357506101408301515161ffff16613a088360201c90565b61ffff16149392505050565b5f5f8360800151905061090b8160a001518260e00151836101000151868560c00151604080516020808201979097528082019590955260608501939093526001600160a01b0391909116608084015260a0808401919091528151808403909101815260c09092019052805191012090565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103612ad55760018054601290613b0d90600160901b900461ffff166153e9565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff19909116179055919050565b5f808080600287604001516003811115613b9957613b99614685565b14613bc4577f0000000000000000000000000000000000000000000000000000000000000000613bc6565b335b6040516380c8ce3960e01b81529091506001600160a01b038216906380c8ce3990613bf790899089906004016152d0565b606060405180830381865afa158015613c12573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c369190615400565b91955093509150836009811115613c4f57613c4f614685565b60018054600160a01b900461ffff1660ff929092169190911c165f03613c8a5783604051633499537160e01b815260040161086a919061544f565b5060c08601516001600160e81b031990911660409091015264ffffffffff16610100909401939093525090919050565b60c01b63ffffffff60c01b1663ffffffff60c01b19919091161790565b613ce0816140fc565b60e08201515f90613d459083608881901b6001600160f01b03191671ff00ffffffffffffffffffffffffffffffff92909216608082901b69ffffffffffffffffffff60901b161760e082901b61ffff60e01b161760209190911b60ff60801b16171790565b90505f613d528260c01c90565b9050613d628460e0015160c01c90565b63ffffffff168163ffffffff1614613dbe576101408401516080015163ffffffff81165f03613d9b57613d9483613fd8565b6080015190505b8063ffffffff168263ffffffff161115613dbc57613db98382613cba565b92505b505b5060e09092019190915250565b613df2836001018360028110613de357613de361518d565b015463ffffffff60a01b191690565b836001018360028110613e0757613e0761518d565b015560405181907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b8151604080840151602080860151835162ffffff909316835264ffffffffff169082015260a0848101358284015260c0850135606083015260e0850135608083015291516001600160a01b039093169286927f2663ca3feb88e1e4ae338ea64d216a4786fc516c159b7a3a944fc1b7a6326c59928290030190a3505050565b5f600882168103613ec8575f61090f565b600192915050565b5f5f613edc8460601c90565b90508263ffffffff168163ffffffff1603613efb57600191505061090f565b613f0484613554565b158015613f2557508063ffffffff16613f1c85613620565b63ffffffff1611155b801561090b57508063ffffffff16613f3c85613fd8565b60a0015163ffffffff161115949350505050565b5f835f03613f6057506001610ef3565b8215613f975782600181613f74858861545d565b613f7e9190615167565b613f88919061517a565b613f929190615474565b612bdd565b505f199392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b613fe0614153565b60025f60035f613ff08660201c90565b61ffff908116825260208083019390935260409182015f90812054855284840195909552928101909320835160c0810185528154938416815260ff6201000085048116151593820193909352939092908401916301000000909104166001811115610a8d57610a8d614685565b604080516060810182525f808252602082018190529181019190915260045f60055f6140898660301c90565b61ffff908116825260208083019390935260409182015f9081205460d01b6001600160d01b03191685528484019590955292810190932083516060810185529054928316815262010000830460ff16151591810191909152630100000090910463ffffffff169181019190915292915050565b607881901c151580614113575060ff606082901c16155b80614120575061ffff8116155b80614132575062ffffff601082901c16155b156108cc57604051634e6f360560e11b81526004810182905260240161086a565b6040805160c0810182525f80825260208201819052909182019081525f602082018190526040820181905260609091015290565b60408051610240810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e087018690526101008701869052610120870186905261014087018690528751908101885285815280850186905280880186905280840186905280830186905290810185905261016086015261018085018490526101a085018490526101c085018490526101e085018490528551908101865283815291820183905293810182905292830152906102008201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b905290565b604051806060016040528061429361439d565b81526020016142a0614418565b81525f60209091015290565b60408051610160810182525f80825260208201819052909182019081525f6020820152604001614348604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081019190915290565b81525f602082015260400161437c604080516080810182525f80825260208201819052918101829052606081019190915290565b81525f6020820181905260408201819052606082015260800161427b614153565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081019190915290565b60405180604001604052806002905b604080516080810182525f8082526020808301829052928201819052606082015282525f199092019101816144275790505090565b63ffffffff811681146108cc575f5ffd5b803560ff81168114612ad5575f5ffd5b5f5f6040838503121561448e575f5ffd5b82356144998161445c565b91506144a76020840161446d565b90509250929050565b803563ffffffff1981168114612ad5575f5ffd5b80151581146108cc575f5ffd5b5f5f604083850312156144e2575f5ffd5b6144eb836144b0565b915060208301356144fb816144c4565b809150509250929050565b5f60208284031215614516575f5ffd5b5035919050565b5f5f6040838503121561452e575f5ffd5b614537836144b0565b946020939093013593505050565b5f6101008284031215613292575f5ffd5b5f5f83601f840112614566575f5ffd5b5081356001600160401b0381111561457c575f5ffd5b6020830191508360208285010111156108b1575f5ffd5b5f5f5f61012084860312156145a6575f5ffd5b6145b08585614545565b92506101008401356001600160401b038111156145cb575f5ffd5b6145d786828701614556565b9497909650939450505050565b5f5f602083850312156145f5575f5ffd5b82356001600160401b0381111561460a575f5ffd5b8301601f8101851361461a575f5ffd5b80356001600160401b0381111561462f575f5ffd5b8560206102c083028401011115614644575f5ffd5b6020919091019590945092505050565b6001600160d01b0319811681146108cc575f5ffd5b5f5f6040838503121561467a575f5ffd5b82356144eb81614654565b634e487b7160e01b5f52602160045260245ffd5b600281106146a9576146a9614685565b9052565b5f60c08201905061ffff835116825260208301511515602083015260408301516146da6040840182614699565b5060ff606084015116606083015263ffffffff608084015116608083015263ffffffff60a08401511660a083015292915050565b5f6020828403121561471e575f5ffd5b8135610ef381614654565b600481106146a9576146a9614685565b600a81106146a9576146a9614685565b80516001600160a01b0316825260208082015164ffffffffff169083015260408082015162ffffff169083015260609081015163ffffffff16910152565b815181526020808301516103a08301916147a89084018263ffffffff169052565b5060408301516147c0604084018263ffffffff169052565b5060608301516147db60608401826001600160a01b03169052565b5060808301516147f4608084018263ffffffff19169052565b5060a083015161481060a08401826001600160d01b0319169052565b5060c083015161482360c0840182614699565b5060e083015161483660e0840182614729565b5061010083015161484b610100840182614739565b5061012083015161012083015261014083015161486e61014084018260ff169052565b506101608301516148d561016084018261ffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff606082015116606083015260ff608082015116608083015261ffff60a08201511660a08301525050565b5061018083015160ff166102208301526101a083015115156102408301526101c083015115156102608301526101e083015115156102808301526102008301516149236102a0840182614749565b506102208301516131e6610320840182614749565b5f5f5f5f6040858703121561494b575f5ffd5b84356001600160401b03811115614960575f5ffd5b61496c87828801614556565b90955093505060208501356001600160401b0381111561498a575f5ffd5b61499687828801614556565b95989497509550505050565b6001600160a01b03811681146108cc575f5ffd5b5f5f5f606084860312156149c8575f5ffd5b8335925060208401356149da816149a2565b915060408401356149ea816149a2565b809150509250925092565b5f5f5f5f848603610120811215614a0a575f5ffd5b853594506020860135614a1c8161445c565b9350614a2a6040870161446d565b925060c0605f1982011215614a3d575f5ffd5b509295919450926060019150565b5f5f60408385031215614a5c575f5ffd5b8235614a678161445c565b915060208301356144fb816149a2565b5f5f5f60408486031215614a89575f5ffd5b8335614a94816149a2565b925060208401356001600160401b038111156145cb575f5ffd5b5f5f60408385031215614abf575f5ffd5b8235915060208301356144fb816144c4565b5f60208284031215614ae1575f5ffd5b8135610ef3816149a2565b5f5f60208385031215614afd575f5ffd5b82356001600160401b03811115614b12575f5ffd5b8301601f81018513614b22575f5ffd5b80356001600160401b03811115614b37575f5ffd5b8560208260051b8401011115614644575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614bd057603f19878603018452614bbb858351614b4b565b94506020938401939190910190600101614b9f565b50929695505050505050565b5f60208284031215614bec575f5ffd5b8135610ef38161445c565b600281106108cc575f5ffd5b5f5f5f5f5f5f60a08789031215614c18575f5ffd5b863595506020870135614c2a81614bf7565b9450614c386040880161446d565b93506060870135614c488161445c565b925060808701356001600160401b03811115614c62575f5ffd5b614c6e89828a01614556565b979a9699509497509295939492505050565b5f5f60408385031215614c91575f5ffd5b614c9a8361446d565b915060208301356144fb81614654565b5f5f5f5f5f5f60808789031215614cbf575f5ffd5b86356001600160401b03811115614cd4575f5ffd5b614ce089828a01614556565b90975095505060208701356001600160401b03811115614cfe575f5ffd5b614d0a89828a01614556565b979a9699509760408101359660609091013595509350505050565b61ffff811681146108cc575f5ffd5b5f60208284031215614d44575f5ffd5b8135610ef381614d25565b805f5b600281101561388357614d66848351614749565b6080939093019260209190910190600101614d52565b63ffffffff8381168252825180519091166020830152610320820190602081015161ffff8116604085015250604081015161ffff8116606085015250606081015160ff8116608085015250608081015160ff811660a08501525060a081015160ff811660c08501525060c081015160ff811660e08501525060e081015163ffffffff81166101008501525061010081015160ff81166101208501525061012081015160ff81166101408501525061014081015162ffffff81166101608501525061016081015162ffffff81166101808501525061018081015163ffffffff81166101a0850152506101a081015161ffff81166101c0850152506101c0015161ffff81166101e0840152506020830151614e99610200840182614d4f565b50604083015163ffffffff198116610300840152610a1d565b5f5f5f60608486031215614ec4575f5ffd5b8335614ecf8161445c565b92506020840135614edf816149a2565b929592945050506040919091013590565b5f60208284031215614f00575f5ffd5b610ef3826144b0565b5f6101008284031215614f1a575f5ffd5b610ef38383614545565b6001600160401b03811681146108cc575f5ffd5b5f60208284031215614f48575f5ffd5b8135610ef381614f24565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f614f8e604083018688614f53565b8281036020840152611469818587614f53565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b0381118282101715614fe457634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101c081016001600160401b0381118282101715614fe457634e487b7160e01b5f52604160045260245ffd5b80516001600160801b031981168114612ad5575f5ffd5b8051612ad581614d25565b80516001600160f01b031981168114612ad5575f5ffd5b8051612ad581614654565b805164ffffffffff81168114612ad5575f5ffd5b5f610140828403128015615083575f5ffd5b5061508c614fb5565b82518152602080840151908201526150a660408401615019565b60408201526150b760608401615030565b60608201526150c86080840161503b565b60808201526150d960a08401615052565b60a082015260c083810151908201526150f460e0840161505d565b60e0820152615106610100840161505d565b6101008201526151196101208401615030565b6101208201529392505050565b602081525f610ef36020830184614b4b565b5f60208284031215615148575f5ffd5b8151610ef38161445c565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561090f5761090f615153565b8181038181111561090f5761090f615153565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126151b6575f5ffd5b8301803591506001600160401b038211156151cf575f5ffd5b6020019150368190038213156108b1575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f63ffffffff821663ffffffff810361522157615221615153565b60010192915050565b606081016152388286614739565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b64ffffffffff818116838216019081111561090f5761090f615153565b5f60208284031215615286575f5ffd5b8151610ef3816149a2565b5f602082840312156152a1575f5ffd5b610ef38261446d565b8051612ad5816144c4565b5f602082840312156152c5575f5ffd5b8151610ef3816144c4565b602081525f612bdd602083018486614f53565b8051612ad581614bf7565b8051600a8110612ad5575f5ffd5b8051612ad581614f24565b5f6101c0828403128015615319575f5ffd5b50615322614fea565b61532b836152e3565b815261533960208401615030565b602082015261534a604084016152ee565b604082015261535b60608401615052565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e0808401519082015261010080840151908201526153a061012084016152aa565b6101208201526153b361014084016152aa565b610140820152610160838101519082015261018080840151908201526153dc6101a084016152fc565b6101a08201529392505050565b5f61ffff821661ffff810361522157615221615153565b5f5f5f60608486031215615412575f5ffd5b61541b846152ee565b9250602084015161542b81614f24565b60408501519092506dffffffffffffffffffffffffffff19811681146149ea575f5ffd5b6020810161090f8284614739565b808202811582820484141761090f5761090f615153565b5f8261548e57634e487b7160e01b5f52601260045260245ffd5b500490566101006040523060e052348015610014575f5ffd5b50604051612fb0380380612fb083398101604081905261003391610135565b82828280610040816100cb565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b3919061017f565b6001600160a01b031660c052506101a1945050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610132575f5ffd5b50565b5f5f5f60608486031215610147575f5ffd5b83516101528161011e565b60208501519093506101638161011e565b60408501519092506101748161011e565b809150509250925092565b5f6020828403121561018f575f5ffd5b815161019a8161011e565b9392505050565b60805160a05160c05160e051612d5e6102525f395f818161033101528181610420015281816105380152818161070c0152818161090801528181610a5001528181610e7c01528181610fdd0152818161108401528181611332015281816114f40152818161172c015261186201525f818161024f015261137c01525f818161013001528181610aba01528181610ba501526120a601525f8181610189015281816105a201526115b20152612d5e5ff3fe608060405234801561000f575f5ffd5b5060043610610127575f3560e01c806379bbe1e6116100a9578063c11337c71161006e578063c11337c7146102c8578063d059092c146102db578063dca1e21a146102ee578063e07644c814610301578063f291e0c114610314575f5ffd5b806379bbe1e61461024a5780637a9e5e4b146102715780638fb360371461028457806390398954146102a5578063bf7e214f146102b8575f5ffd5b80631f2b6f23116100ef5780631f2b6f23146101dd57806320cc0081146101f057806327ab64d1146102115780636b7514c7146102245780637264a03614610237575f5ffd5b806308c84e701461012b5780630c86e0c31461016f578063109a411c14610184578063110b9e37146101ab5780631253fd0f146101be575b5f5ffd5b6101527f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61018261017d366004612491565b610327565b005b6101527f000000000000000000000000000000000000000000000000000000000000000081565b6101826101b93660046124c8565b610416565b6101c7610e1081565b60405164ffffffffff9091168152602001610166565b6101826101eb3660046124c8565b61052e565b6102036101fe3660046124df565b610701565b604051908152602001610166565b61018261021f366004612564565b6108fe565b6101826102323660046125d8565b610a46565b610182610245366004612628565b610e72565b6101527f000000000000000000000000000000000000000000000000000000000000000081565b61018261027f36600461264b565b610f39565b61028c610fb1565b6040516001600160e01b03199091168152602001610166565b6101826102b336600461264b565b610fd3565b5f546001600160a01b0316610152565b6101826102d6366004612682565b61107a565b6101826102e9366004612707565b611328565b6101826102fc366004612731565b6114ea565b61018261030f3660046127bb565b611722565b6101826103223660046127bb565b611858565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610370576040516353980bdb60e11b815260040160405180910390fd5b61037c335b5f36611934565b5f61038683611a2a565b905081156103a15760208101805160041760ff1690526103ad565b60208101805160fb1690525b6103b78382611a9a565b805163ffffffff16156103d25780516103d290601084611afc565b604051821515815263ffffffff198416907f5af5e0cb4604538bcd74fff72de79114563d0025c8ca6b54dd429994add07518906020015b60405180910390a2505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361045f576040516353980bdb60e11b815260040160405180910390fd5b61046833610375565b5f818152600260205260409020805462010000900460ff166104a557604051637d3142fd60e01b8152600481018390526024015b60405180910390fd5b600180545f919082906104bd9063ffffffff166127ea565b825463ffffffff8281166101009490940a848102910219909116179092558354600160481b82026cffffffff000000000000ff00001990911617845560405190815290915083907f27f70bbd04af058f8060dcadd53571e169ddaa1dbd65b3ed0b8b716507ac9cc890602001610409565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610577576040516353980bdb60e11b815260040160405180910390fd5b5f60065f61058484611bb1565b63ffffffff1663ffffffff1681526020019081526020015f2090505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bcd65bd06105d9845f015490565b6040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015610619573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061063d919061280e565b90506001600160a01b0381166106695760405163f91e139b60e01b81526004810184905260240161049c565b6001600160a01b03811633146106a357604051632118678960e21b81526001600160a01b038216600482015233602482015260440161049c565b6106bb600183015f5b015463ffffffff60a01b191690565b60018381019182556106cd91906106ac565b600283015560405183907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361074b576040516353980bdb60e11b815260040160405180910390fd5b6008546001600160a01b0316331461077857604051632e8f5f7360e11b815233600482015260240161049c565b604080516101008101825260015463ffffffff8082168352640100000000820481166020840152600160401b8204811693830193909352600160601b8104909216606082015261ffff600160801b830481166080830152600160901b8304811660a0830152600160a01b8304811660c0830152600160b01b90920490911660e08201525f61088a30604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc691810191909152466060820152608081019190915260a0902090565b90505f5b848110156108f557368686838181106108a9576108a9612829565b90506102c0020190506108c581848660e0015161ffff16611c1f565b6108cf57506108ed565b6108dc81855f0151611ced565b156108eb57816001901b851794505b505b60010161088e565b50505092915050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610947576040516353980bdb60e11b815260040160405180910390fd5b61095033610375565b600180545f919082906109689063ffffffff166127ea565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f61099184611e59565b831515602082810182815263ffffffff86811660408087018281526001600160d01b03198c165f81815260048852839020895181549751935190961663010000000266ffffffff00000019931515620100000262ffffff1990981661ffff90971696909617969096179190911693909317909355825194855292840192909252929350917f616ca23fea36ab5421a05e10a425a8bfda0ecf60590ea6ece3c3c72032bdd4af910160405180910390a250505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610a8f576040516353980bdb60e11b815260040160405180910390fd5b6008546001600160a01b031633145f81610b3657604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c90610af19087908790600401612865565b6101c060405180830381865afa158015610b0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b319190612934565b610b9b565b604051635d1439e760e01b81523390635d1439e790610b5b9087908790600401612865565b6101c060405180830381865afa158015610b77573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b9b9190612934565b90505f82610bc9577f0000000000000000000000000000000000000000000000000000000000000000610bcb565b335b90505f816001600160a01b03166380c8ce3987876040518363ffffffff1660e01b8152600401610bfc929190612865565b606060405180830381865afa158015610c17573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c3b9190612a16565b905084604001819350826009811115610c5657610c56612a6d565b6009811115610c6757610c67612a6d565b81525050505f610c7a8460800151611a2a565b90505f610c9d8560800151835f015163ffffffff1663ffffffff19919091161790565b90505f610cbe8660a001518760e001518861010001518d8a60c00151611f52565b9050806001600160401b03191683606001516001600160401b031916141580610cff5750836001600160e81b03191683604001516001600160e81b03191614155b15610d205760405163675e78ef60e01b81526004810183905260240161049c565b85604001516009811115610d3657610d36612a6d565b60018054600160a01b900461ffff1660ff929092169190911c1615610d74578560400151604051634d1ade2f60e11b815260040161049c9190612a95565b825163ffffffff165f9081526006602052604080822090880151909190610dc0906009811115610da657610da6612a6d565b83549060501b60ff60501b1660ff60501b19919091161790565b80835590505f610dd8610dd38360481c90565b611fa1565b9050610e01836001018260028110610df257610df2612829565b015463ffffffff60c01b191690565b836001018260028110610e1657610e16612829565b0155604089015185907fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da44019905f610e4c8660601c90565b604051610e5b93929190612aa3565b60405180910390a250505050505050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610ebb576040516353980bdb60e11b815260040160405180910390fd5b610ec433610375565b5f610ece83611bb1565b90508063ffffffff165f03610ef95760405163f91e139b60e01b81526004810184905260240161049c565b610f0581600184611afc565b827f89489c43d560333b81a518c67eb15007c04409ce3b902b5ad6c17abccb7ba89883604051610409911515815260200190565b5f5433906001600160a01b03168114610f6f5760405162d1953b60e31b81526001600160a01b038216600482015260240161049c565b816001600160a01b03163b5f03610fa4576040516361798f2f60e11b81526001600160a01b038316600482015260240161049c565b610fad82611fbe565b5050565b5f8054600160a01b900460ff16610fc757505f90565b50638fb3603760e01b90565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361101c576040516353980bdb60e11b815260040160405180910390fd5b61102533610375565b600880546001600160a01b0319166001600160a01b0383169081179091556040519081527fdb0ba8ae8fbc3beb13dc40cbf440e5bbad3096ae9fd193dddbf2902205cb4b5e906020015b60405180910390a150565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036110c3576040516353980bdb60e11b815260040160405180910390fd5b6110cc33610375565b8515806110da575060ff8416155b806110e9575063ffffffff8316155b156111135760405163c527acd960e01b81526004810187905260ff8516602482015260440161049c565b5f8681526002602052604081205461ffff169081810361117b576001805460109061114890600160801b900461ffff16612ad2565b825461ffff8083166101009490940a848102910219909116179092555f90815260036020526040902089905591506111b0565b600180545f906111909063ffffffff166127ea565b91906101000a81548163ffffffff021916908363ffffffff160217905590505b6040518060c001604052808361ffff1681526020016001151581526020018860018111156111e0576111e0612a6d565b815260ff881660208083019190915263ffffffff8089166040808501919091529085166060909301929092525f8b81526002825282902083518154928501511515620100000262ffffff1990931661ffff9091161791909117808255918301519091829063ff0000001916630100000083600181111561126257611262612a6d565b021790555060608201518154608084015160a09094015163ffffffff908116600160481b026cffffffff0000000000000000001991909516650100000000000268ffffffff00000000001960ff909416640100000000029390931668ffffffffff000000001990921691909117919091171691909117905560405188907f6d3557e0857ed9e92fd39d73aab1ffc49bcdc280422cc1cb1fa0cc8d5ef827e5906113169085908b908b908b908b908b90612ae9565b60405180910390a25050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611371576040516353980bdb60e11b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146113bc5760405163010cd93b60e61b815233600482015260240161049c565b600180545f919082906113d49063ffffffff166127ea565b91906101000a81548163ffffffff021916908363ffffffff16021790559050816001600160d01b0319165f60d01b14611440576001600160d01b031982165f908152600460205260409020805466ffffffff0000001916630100000063ffffffff841602179055611494565b5f1960ff84160161147357600180546bffffffff00000000000000001916600160401b63ffffffff841602179055611494565b6001805467ffffffff00000000191664010000000063ffffffff8416021790555b6040805163ffffffff8316815260ff851660208201526001600160d01b031984168183015290517f6d73ff2730ccbf91c240ac0ddfa1dadb33a0c8c42dc22b7c4f01cf898d3161089181900360600190a1505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611533576040516353980bdb60e11b815260040160405180910390fd5b5f5f6115418888888861200b565b915091505f61154f83611a2a565b80519091505f9063ffffffff161561157757815163ffffffff1663ffffffff19851617611579565b5f5b825163ffffffff165f90815260066020908152604082205490850151929350916001168103611669576116648589896001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663bcd65bd0876040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015611618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061163c919061280e565b60035f6116498960201c90565b61ffff1661ffff1681526020019081526020015f2054611f52565b61166b565b845b9050806001600160401b03191684606001516001600160401b031916146116a85760405163675e78ef60e01b81526004810184905260240161049c565b60208401805160fe1690525f60608501526116c38685611a9a565b835163ffffffff16156116df5783516116df9060206001611afc565b6040518390869063ffffffff198916907f40eef3163f37bcc1b811ce6c10e59355eebbd1ecb100a4f7f2d20b8d6d95f978905f90a4505050505050505050505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361176b576040516353980bdb60e11b815260040160405180910390fd5b61177433610375565b61ffff8116158061179c57506103001961179060016040612b3d565b1916811661ffff165f14155b156117c0576040516309acc66760e31b815261ffff8216600482015260240161049c565b600180545f919082906117d89063ffffffff166127ea565b825463ffffffff8083166101009490940a848102910219909116179092556001805461ffff8616600160a01b810261ffff60a01b19909216919091179091556040805191825260208201929092529192507f9b06e907174edf4c30e60d39c9d23f85e2d2d280b73bd522d05d0e02b5ef8cf2910160405180910390a15050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036118a1576040516353980bdb60e11b815260040160405180910390fd5b6118aa33610375565b61ffff811615806118c057506101008161ffff16115b156118e457604051633547fd0960e01b815261ffff8216600482015260240161049c565b6001805461ffff60b01b1916600160b01b61ffff8416908102919091179091556040519081527f71c56e8c265f842753f87aff2f1820dfb1abcc3e5f8aaa3b6c34257eac3c59a09060200161106f565b5f5f61196761194a5f546001600160a01b031690565b863061195960045f898b612b50565b61196291612b77565b612204565b9150915081611a235763ffffffff811615611a00575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906119c190889088908890600401612baf565b5f604051808303815f87803b1580156119d8575f5ffd5b505af11580156119ea573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550611a239050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161049c565b5050505050565b604080516080810182525f80825260208083018281528385018381526060850184815263ffffffff1997909716845260078352949092205463ffffffff811684529081901c60ff1690915260c081901b6001600160e81b03191690925267ffffffffffffffff1990911690915290565b80606001516001600160401b0319165f1c6028826040015160e81c62ffffff16901b6020836020015160ff16901b835f015163ffffffff1617171760075f8463ffffffff191663ffffffff191681526020019081526020015f20819055505050565b63ffffffff83165f908152600660205260409020805482611b2f57611b2a818560481b60ff60481b16191690565b611b41565b611b41818560481b60ff60481b161790565b825582611b4f575050505050565b5f611b5d610dd38360481c90565b9050611b92611b85846001018360028110611b7a57611b7a612829565b0154600160f91b1790565b63ffffffff60c01b191690565b836001018260028110611ba757611ba7612829565b0155505050505050565b5f611bbb82612296565b905063ffffffff811615611bce57919050565b8163ffffffff19811615801590611c0b575063ffffffff83165f90815260066020908152604090912060030154901b63ffffffff19908116908216145b15611c1957825b9392505050565b50919050565b5f610100840184611c3861024082016102208301612bdc565b80611c505750611c5061016083016101408401612bdc565b80611c5f575061018082013515155b15611c6e575f92505050611c12565b611c9a85611c7b836122c4565b60405161190160f01b8152600281019290925260228201526042902090565b82610160013514611caf575f92505050611c12565b60608101354381101580611ccb575084611cc98243612b3d565b115b15611cdb575f9350505050611c12565b40608091909101351495945050505050565b5f5f5f5f611cfb86866122f2565b9250925092508163ffffffff165f03611d19575f9350505050611e53565b63ffffffff82165f90815260066020526040812060010190818360028110611d4357611d43612829565b01549050604088013563ffffffff60c083901c16421115611d6c575f9650505050505050611e53565b6020890135826001600160a01b031614611d8e575f9650505050505050611e53565b60e082901c62ffffff1681111580611da8575062ffffff81115b15611dbb575f9650505050505050611e53565b611dd18282611dcc610e1042612bf7565b6123ee565b915081838560028110611de657611de6612829565b0155816001600160a01b0316867f81c65f2cad8bfd276326e6150ff3c4867ae0c68a7e42704545bf23b9ef0a4a128360a086901c63ffffffff16604080516001600160401b03909316835264ffffffffff90911660208301520160405180910390a3600196505050505050505b92915050565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103611f4d5760018054601290611ee190600160901b900461ffff16612ad2565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b604080516020808201979097528082019590955260608501939093526001600160a01b0391909116608084015260a0808401919091528151808403909101815260c09092019052805191012090565b5f600282168103611fb2575f611fb5565b60015b60ff1692915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161106f565b6008545f9081906001600160a01b0316330361208d576040516374028e1760e11b8152339063e8051c2e906120469089908990600401612865565b6040805180830381865afa158015612060573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120849190612c0a565b915091506121fb565b60405163c285673360e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c2856733906120e1908a908a908a908a90600401612c36565b61014060405180830381865afa1580156120fd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121219190612ca9565b60c08101518151602080840151604080860151606080880151608089015160a08a015160e08b01516101008c01516101208d015188519a8b019b909b52898801989098526001600160801b0319909516938801939093526001600160f01b031960f092831b8116607089015290811660728801526001600160d01b03199092166074870152607a86018890526001600160d81b031960d893841b8116609a8801529490921b909316609f8501529390931b1660a48201528151808203608601815260a6909101909152919250908051906020012092509250505b94509492505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561228c575f516020805191945081901c150291505b5094509492505050565b63ffffffff1981165f90815260076020526040902054819063ffffffff808316911614611f4d57505f919050565b5f81611c127f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd82600861244b565b5f8080610100850185356001600160a01b0381111561231c57505f93508392508291506123e79050565b5f61232a8360800135611a2a565b805163ffffffff165f9081526006602052604081205491925061236160a086013560e08701356101008801358760c08a0135611f52565b90508863ffffffff166123748360601c90565b63ffffffff1614158061239f5750806001600160401b03191683606001516001600160401b03191614155b156123b857505f96508695508594506123e79350505050565b8251965063ffffffff1960808601351663ffffffff88161797506123df610dd38360481c90565b955050505050505b9250925092565b5f63ffffffff60c085901c1681818411612408575f61240b565b60015b63ffffffff169050801561241d578193505b600167ffffffff0000000160a01b03861660a085901b1760e086901b1760f89190911b179150509392505050565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b63ffffffff1981168114612481575f5ffd5b50565b8015158114612481575f5ffd5b5f5f604083850312156124a2575f5ffd5b82356124ad8161246f565b915060208301356124bd81612484565b809150509250929050565b5f602082840312156124d8575f5ffd5b5035919050565b5f5f602083850312156124f0575f5ffd5b82356001600160401b03811115612505575f5ffd5b8301601f81018513612515575f5ffd5b80356001600160401b0381111561252a575f5ffd5b8560206102c08302840101111561253f575f5ffd5b6020919091019590945092505050565b6001600160d01b031981168114612481575f5ffd5b5f5f60408385031215612575575f5ffd5b82356124ad8161254f565b6001600160a01b0381168114612481575f5ffd5b5f5f83601f8401126125a4575f5ffd5b5081356001600160401b038111156125ba575f5ffd5b6020830191508360208285010111156125d1575f5ffd5b9250929050565b5f5f5f604084860312156125ea575f5ffd5b83356125f581612580565b925060208401356001600160401b0381111561260f575f5ffd5b61261b86828701612594565b9497909650939450505050565b5f5f60408385031215612639575f5ffd5b8235915060208301356124bd81612484565b5f6020828403121561265b575f5ffd5b8135611c1281612580565b60028110612481575f5ffd5b803560ff81168114611f4d575f5ffd5b5f5f5f5f5f5f60a08789031215612697575f5ffd5b8635955060208701356126a981612666565b94506126b760408801612672565b9350606087013563ffffffff811681146126cf575f5ffd5b925060808701356001600160401b038111156126e9575f5ffd5b6126f589828a01612594565b979a9699509497509295939492505050565b5f5f60408385031215612718575f5ffd5b61272183612672565b915060208301356124bd8161254f565b5f5f5f5f5f5f60808789031215612746575f5ffd5b86356001600160401b0381111561275b575f5ffd5b61276789828a01612594565b90975095505060208701356001600160401b03811115612785575f5ffd5b61279189828a01612594565b979a9699509760408101359660609091013595509350505050565b61ffff81168114612481575f5ffd5b5f602082840312156127cb575f5ffd5b8135611c12816127ac565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff8103612805576128056127d6565b60010192915050565b5f6020828403121561281e575f5ffd5b8151611c1281612580565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f61287860208301848661283d565b949350505050565b6040516101c081016001600160401b03811182821017156128af57634e487b7160e01b5f52604160045260245ffd5b60405290565b60405161014081016001600160401b03811182821017156128af57634e487b7160e01b5f52604160045260245ffd5b8051611f4d81612666565b8051611f4d816127ac565b8051600a8110611f4d575f5ffd5b8051611f4d8161254f565b8051611f4d81612484565b80516001600160401b0381168114611f4d575f5ffd5b5f6101c0828403128015612946575f5ffd5b5061294f612880565b612958836128e4565b8152612966602084016128ef565b6020820152612977604084016128fa565b604082015261298860608401612908565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e0808401519082015261010080840151908201526129cd6101208401612913565b6101208201526129e06101408401612913565b61014082015261016083810151908201526101808084015190820152612a096101a0840161291e565b6101a08201529392505050565b5f5f5f60608486031215612a28575f5ffd5b612a31846128fa565b9250612a3f6020850161291e565b915060408401516dffffffffffffffffffffffffffff1981168114612a62575f5ffd5b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b600a8110612a9157612a91612a6d565b9052565b60208101611e538284612a81565b60608101612ab18286612a81565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f61ffff821661ffff8103612805576128056127d6565b61ffff871681525f60028710612b0157612b01612a6d565b86602083015260ff8616604083015263ffffffff8516606083015260a06080830152612b3160a08301848661283d565b98975050505050505050565b81810381811115611e5357611e536127d6565b5f5f85851115612b5e575f5ffd5b83861115612b6a575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612ba8576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90612bd3908301848661283d565b95945050505050565b5f60208284031215612bec575f5ffd5b8135611c1281612484565b80820180821115611e5357611e536127d6565b5f5f60408385031215612c1b575f5ffd5b8251612c268161246f565b6020939093015192949293505050565b604081525f612c4960408301868861283d565b8281036020840152612c5c81858761283d565b979650505050505050565b80516001600160801b031981168114611f4d575f5ffd5b80516001600160f01b031981168114611f4d575f5ffd5b805164ffffffffff81168114611f4d575f5ffd5b5f610140828403128015612cbb575f5ffd5b50612cc46128b5565b8251815260208084015190820152612cde60408401612c67565b6040820152612cef606084016128ef565b6060820152612d0060808401612c7e565b6080820152612d1160a08401612908565b60a082015260c08381015190820152612d2c60e08401612c95565b60e0820152612d3e6101008401612c95565b610100820152612d5161012084016128ef565b610120820152939250505056",
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

// PackExtendProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20cc0081.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extendProven(((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),(uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64))[] ) returns(uint256)
func (attestationRegistry *AttestationRegistry) PackExtendProven(arg0 []ProvenStatement) []byte {
	enc, err := attestationRegistry.abi.Pack("extendProven", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtendProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20cc0081.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extendProven(((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),(uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64))[] ) returns(uint256)
func (attestationRegistry *AttestationRegistry) TryPackExtendProven(arg0 []ProvenStatement) ([]byte, error) {
	return attestationRegistry.abi.Pack("extendProven", arg0)
}

// UnpackExtendProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20cc0081.
//
// Solidity: function extendProven(((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),(uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64))[] ) returns(uint256)
func (attestationRegistry *AttestationRegistry) UnpackExtendProven(data []byte) (*big.Int, error) {
	out, err := attestationRegistry.abi.Unpack("extendProven", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
	if bytes.Equal(raw[:4], attestationRegistry.abi.Errors["OnlyBatchDesk"].ID.Bytes()[:4]) {
		return attestationRegistry.UnpackOnlyBatchDeskError(raw[4:])
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
	Platform [28]byte
	By       [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnclaveDisplaced(bytes28 platform, bytes32 by)
func AttestationRegistryEnclaveDisplacedErrorID() common.Hash {
	return common.HexToHash("0x7d7631078c4a44b41149e4dc7ccabc10c9f88b58bf3f5f99a15e7520f318f9d8")
}

// UnpackEnclaveDisplacedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnclaveDisplaced(bytes28 platform, bytes32 by)
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

// AttestationRegistryOnlyBatchDesk represents a OnlyBatchDesk error raised by the AttestationRegistry contract.
type AttestationRegistryOnlyBatchDesk struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyBatchDesk(address caller)
func AttestationRegistryOnlyBatchDeskErrorID() common.Hash {
	return common.HexToHash("0x5d1ebee6ce66898456926f6082a45e251c19d5328ac7641f5a14e60712ce2c78")
}

// UnpackOnlyBatchDeskError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyBatchDesk(address caller)
func (attestationRegistry *AttestationRegistry) UnpackOnlyBatchDeskError(raw []byte) (*AttestationRegistryOnlyBatchDesk, error) {
	out := new(AttestationRegistryOnlyBatchDesk)
	if err := attestationRegistry.abi.UnpackIntoInterface(out, "OnlyBatchDesk", raw); err != nil {
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
