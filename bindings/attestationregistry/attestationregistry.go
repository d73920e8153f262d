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
	Bin: "0x610120604052348015610010575f5ffd5b50604051617f67380380617f6783398101604081905261002f916101e9565b838383838061003d81610172565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b09190610245565b6001600160a01b0390811660c05293841660e052505050841615806100dc57506001600160a01b038316155b156100fa5760405163d92e233d60e01b815260040160405180910390fd5b828282604051610109906101c5565b6001600160a01b03938416815291831660208301529091166040820152606001604051809103905ff080158015610142573d5f5f3e3d5ffd5b506001600160a01b03166101005250506001805463ffffffff60a01b19166264000360a01b179055506102679050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6128208061574783390190565b6001600160a01b03811681146101e6575f5ffd5b50565b5f5f5f5f608085870312156101fc575f5ffd5b8451610207816101d2565b6020860151909450610218816101d2565b6040860151909350610229816101d2565b606086015190925061023a816101d2565b939692955090935050565b5f60208284031215610255575f5ffd5b8151610260816101d2565b9392505050565b60805160a05160c05160e051610100516154416103065f395f818161074c015261189701525f81816107c30152818161087401528181610cd0015281816110c9015261156a01525f818161058c015261368601525f818161030801528181610d48015281816138fd0152818161394b0152613b4f01525f818161035c015281816109f601528181610fc80152818161254b01526129ca01526154415ff3fe608060405234801561000f575f5ffd5b50600436106102cb575f3560e01c80637a9e5e4b1161017b578063d059092c116100e4578063f291e0c11161009e578063f8230dbb11610079578063f8230dbb1461081b578063fbd7f51b1461082e578063feb1cb8014610841578063ffa8d10014610854575f5ffd5b8063f291e0c11461077c578063f46f16c2146107be578063f7cd7245146107e5575f5ffd5b8063d059092c14610739578063dadbccee14610747578063dca1e21a1461076e578063e07644c81461077c578063e45471291461078a578063e560eb0b146107ab575f5ffd5b8063b5ebbc7811610135578063b5ebbc781461065a578063b61a4d60146106c0578063b93f0d63146106f2578063bb80927a14610705578063bf7e214f14610716578063c11337c714610726575f5ffd5b80637a9e5e4b146105ae5780638fb36037146105c157806390398954146105e25780639dacec12146105f0578063ac9650d814610612578063b33e0b1214610632575f5ffd5b80632d1f8929116102375780634db00de8116101f157806369cba2ed116101cc57806369cba2ed146105535780636b7514c7146105665780637264a0361461057957806379bbe1e614610587575f5ffd5b80634db00de8146104f4578063510b66201461052b578063517fd8851461053e575f5ffd5b80632d1f8929146104415780632e9dae411461047357806331929277146104935780633517413b146104a6578063401749cd146104b95780634c49cca7146104e1575f5ffd5b8063172195221161028857806317219522146103b0578063187f861a146103cf5780631a062daa146103f25780631f2b6f231461037e57806327ab64d1146104135780632bbfe64614610421575f5ffd5b80630471e689146102cf57806308c84e70146103035780630c86e0c314610342578063109a411c14610357578063110b9e371461037e5780631253fd0f14610391575b5f5ffd5b6102e26102dd366004614456565b610867565b6040805163ffffffff90931683526020830191909152015b60405180910390f35b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102fa565b6103556103503660046144aa565b6108fd565b005b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b61035561038c3660046144df565b610909565b61039a610e1081565b60405164ffffffffff90911681526020016102fa565b60015463ffffffff165b60405163ffffffff90911681526020016102fa565b6103e26103dd3660046144f6565b610914565b60405190151581526020016102fa565b61040561040036600461456c565b61095a565b6040519081526020016102fa565b6103556103503660046145d2565b61043461042f3660046144df565b610bf5565b6040516102fa9190614616565b6103e261044f366004614677565b6001600160d01b0319165f9081526004602052604090205462010000900460ff1690565b6104866104813660046144df565b610ca2565b6040516102fa91906146f0565b6103556104a136600461456c565b610cb3565b6103ba6104b4366004614456565b610cc4565b6104cc6104c73660046148a1565b610d43565b604080519283526020830191909152016102fa565b6103e26104ef36600461491f565b610f82565b61050761050236600461495e565b6110bb565b6040805163ffffffff909416845260ff9092166020840152908201526060016102fa565b6103556105393660046149b4565b6112a1565b600154600160601b900463ffffffff166103ba565b6104056105613660046149e0565b6112cb565b610355610574366004614a12565b6112df565b610355610350366004614a49565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6103556105bc366004614a6c565b6112e7565b6105c961135b565b6040516001600160e01b031990911681526020016102fa565b61035561038c366004614a6c565b600154600160a01b900461ffff165b60405161ffff90911681526020016102fa565b610625610620366004614a87565b61137d565b6040516102fa9190614b24565b610405610640366004614b87565b63ffffffff165f9081526006602052604090206003015490565b61069e610668366004614b87565b63ffffffff165f90815260066020908152604080832080546003909101548452600783529220549192600160201b909204901b90565b6040805163ffffffff909316835263ffffffff199091166020830152016102fa565b6104056106ce3660046144df565b5f9081526007602090815260408083205463ffffffff168352600690915290205490565b6103e2610700366004614b87565b611462565b6009546001600160a01b031661032a565b5f546001600160a01b031661032a565b610355610734366004614bae565b61148d565b610355610350366004614c2b565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b610355610734366004614c55565b61035561038c366004614cdf565b61079d6107983660046144df565b61149d565b6040516102fa929190614d27565b6103ba6107b9366004614e60565b61155e565b61032a7f000000000000000000000000000000000000000000000000000000000000000081565b6107f86107f3366004614e9e565b6115f1565b6040805193845264ffffffffff90921660208401521515908201526060016102fa565b610405610829366004614eb7565b61165d565b61035561083c36600461456c565b611710565b600154600160b01b900461ffff166105ff565b610405610862366004614b87565b61171d565b5f80336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108b857604051621ce2f360e71b81523360048201526024015b60405180910390fd5b63ffffffff8085165f908152600660205260409020805490916108e290829060ff88169061173e16565b8255806108ef838361176b565b9350935050505b9250929050565b610905611892565b5050565b610911611892565b50565b5f5f61091f846118bd565b602081015190915060051660011480156109505750826001600160601b03191681608001516001600160601b031916145b9150505b92915050565b5f5f61096785858561193f565b80515f8181526007602090815260409091205463ffffffff16908301819052909350909150158015906109b057508060e001515f015163ffffffff16816020015163ffffffff16145b156109d15760405163ed30ba3160e01b8152600481018390526024016108af565b60e08101515163ffffffff16156109eb576109eb81611b4e565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166325e96e85610a286020890189614a6c565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610a6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a8e9190614ed2565b90508063ffffffff165f03610acf57610aaa6020870187614a6c565b60405163bfc6c33760e01b81526001600160a01b0390911660048201526024016108af565b816020015163ffffffff165f03610aee57610ae982611c20565b610af7565b610af782611cda565b61010082015163ffffffff191663ffffffff82161761010083015260208083015160e08401805163ffffffff9092169091525101516001165f03610b425760e08201515f6080909101525b610b4d828686611d30565b60a082015160800151610b636020880188614a6c565b6001600160a01b0316847f31f08371c643f04dfa9e1a0039cef7d4ce7351a53afbec265410fc659782e48785602001518660a0015160c001518760a0015160600151604051610bd79392919063ffffffff93909316835260208301919091526001600160d01b031916604082015260600190565b60405180910390a4610bec828760015f612161565b50509392505050565b610bfd61413e565b5f82815260026020908152604091829020825160c081018452815461ffff8116825260ff620100008204811615159483019490945290939192918401916301000000909104166001811115610c5457610c546145ee565b6001811115610c6557610c656145ee565b8152905460ff600160201b820416602083015263ffffffff65010000000000820481166040840152600160481b9091041660609091015292915050565b610caa614173565b6109548261248a565b610cbf8383835f6127fd565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d0f57604051621ce2f360e71b81523360048201526024016108af565b63ffffffff8084165f90815260066020526040902080549091610d3990829060ff87169061173e16565b9091559392505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635f9871fe888888886040518563ffffffff1660e01b8152600401610d989493929190614f15565b61014060405180830381865afa158015610db4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dd8919061500b565b90508060c0015192505f610deb846118bd565b602081015190915060041615610e1d5760405163101dbf0160e01b815263ffffffff19851660048201526024016108af565b805163ffffffff1615610e3457610e348482612984565b5f610f07838051602080830151604080850151606086810151608088015160a089015160c08a015160e08b01516101008c01516101208d015189519b8c019c909c52978a01989098526001600160801b0319909516888501526001600160f01b031960f093841b811660708a015291821660728901526001600160d01b0319166074880152607a8701939093526001600160d81b031960d895861b8116609a8801529390941b909216609f8501529390911b90921660a482015260a6016040516020818303038152906040529050919050565b8051602080830191909120908401805160011760ff1690526001600160601b03198116608085015294509050610f3d8583612ab0565b83857fa2349cec2b7d5d0aae557d77497586eec8b82b610bc861ce09f97897ce4a653c83604051610f6e91906150c0565b60405180910390a350505094509492505050565b5f8381526007602090815260408083205463ffffffff1683526006909152808220805491516325e96e8560e01b81526001600160a01b03868116600483015291929184917f0000000000000000000000000000000000000000000000000000000000000000909116906325e96e8590602401602060405180830381865afa15801561100f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110339190614ed2565b905063ffffffff81161580611054575063ffffffff81168263ffffffff1614155b15611064575f93505050506110b4565b60015461107890839063ffffffff16612b22565b611087575f93505050506110b4565b5f5f611094858589612b46565b915091508180156110ac57508064ffffffffff164211155b955050505050505b9392505050565b5f8080336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461110857604051621ce2f360e71b81523360048201526024016108af565b5f8781526007602052604081205463ffffffff1693508390036111415760405163f91e139b60e01b8152600481018890526024016108af565b5063ffffffff8281165f90815260066020526040902080549187168263ffffffff161461119857604051639d8e869360e01b81526004810189905263ffffffff8084166024830152881660448201526064016108af565b60015463ffffffff166111ac828483612bf8565b6111cc5760405163b430edc360e01b8152600481018a90526024016108af565b6111d889848989612c2c565b6111e3898488612f05565b93505f8460ff166111f48560881c90565b60ff1661120191906150e6565b905061120d8460801c90565b60ff1681111561126157896112228560881c90565b61122c8660801c90565b60405163fa92325560e01b8152600481019390935260ff918216602484015281166044830152861660648201526084016108af565b611290826112728660ff891661305e565b9060601b63ffffffff60601b1663ffffffff60601b19919091161790565b909255509297919650945092505050565b63ffffffff8083165f90815260066020526040902080546001549192610cbf92849291168561306d565b5f6112d7848484613130565b949350505050565b610cbf611892565b5f5433906001600160a01b0316811461131d5760405162d1953b60e31b81526001600160a01b03821660048201526024016108af565b816001600160a01b03163b5f03611352576040516361798f2f60e11b81526001600160a01b03831660048201526024016108af565b61090582613174565b5f8054600160a01b900460ff1661137157505f90565b50638fb3603760e01b90565b604080515f815260208101909152606090826001600160401b038111156113a6576113a6614f3b565b6040519080825280602002602001820160405280156113d957816020015b60608152602001906001900390816113c45790505b5091505f5b8381101561145a57611435308686848181106113fc576113fc61510c565b905060200281019061140e9190615120565b8560405160200161142193929190615162565b6040516020818303038152906040526131c7565b8382815181106114475761144761510c565b60209081029190910101526001016113de565b505092915050565b63ffffffff8082165f9081526006602052604081208054600154929391926110b49284929116612bf8565b611495611892565b505050505050565b5f6114a6614267565b5f83815260076020908152604080832081518083018352905463ffffffff8116808352600160201b909104841b63ffffffff19168285015280855260069093529220549093506114f59061325f565b825263ffffffff83165f90815260066020526040812061151491613338565b6020838101519190915263ffffffff84165f90815260069091526040902061153d906001613338565b602083810151810191909152015163ffffffff191660408201529092909150565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115a957604051621ce2f360e71b81523360048201526024016108af565b63ffffffff8085165f908152600660205260409020805460015491929091166115d48383838961306d565b6115e281611272848861173e565b8355815b979650505050505050565b5f5f5f5f6115fe856118bd565b805163ffffffff9081165f908152600660209081526040808320600301548551909416835290912090830151919650919250611643919061163e906133ba565b6133d7565b9250600481602001511660ff165f14159150509193909250565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69181019190915246606082015230608082015260a090205f90610954906116f18461344c565b60405161190160f01b8152600281019290925260228201526042902090565b610cbf83838360016127fd565b63ffffffff81165f90815260066020526040812080546110b490829061176b565b5f5f61174a8460881c90565b60ff169050608881841061175e5781611760565b835b610950911b856150f9565b5f8163ffffffff165f0361178057505f610954565b5f61178b8360481c90565b905060318116156117e05760018116156117b15765333937bd32b760d11b915050610954565b601081165f036117cb57661c995d9bdad95960ca1b6117d8565b67706c6174666f726d60c01b5b915050610954565b5f6117eb8460601c90565b6001549091505f9063ffffffff908116908316036118145761180d868661348a565b905061185c565b5f61181e86613507565b9050801561183157935061095492505050565b8263ffffffff16611841876135d3565b63ffffffff1611806118585750611858878761348a565b9150505b80801561186f575061186d85613654565b155b611879575f611888565b6918dbdb1b185d195c985b60b21b5b9695505050505050565b6118bb7f0000000000000000000000000000000000000000000000000000000000000000613739565b565b6040805160a080820183525f8083526020808401828152848601838152606086018481526080870185815263ffffffff1999909916855260088452969093205463ffffffff80821687529281901c60ff16909152602881901c9091169091529081901b6001600160e81b0319169092526001600160601b031990911690915290565b611947614293565b6001606082015261195b6020850185614a6c565b6001600160a01b0316336001600160a01b0316146119c5576009546001600160a01b031633146119bd576119926020850185614a6c565b604051632118678960e21b81526001600160a01b0390911660048201523360248201526044016108af565b600260608201525b5f6119d66040860160208701614a6c565b6001600160a01b0316036119fd5760405163e5c48ac560e01b815260040160405180910390fd5b60015463ffffffff811660c0830152611a22908590600160b01b900461ffff16613757565b5f611a3282606001518585613839565b905080610120015115611a60578060c0015160405163c174792760e01b81526004016108af91815260200190565b80610140015115611a8c578060c0015160405163cb1dbd3760e01b81526004016108af91815260200190565b5f611a968661165d565b90508082610160015114611ace5761016082015160405163610e845960e11b81526004810191909152602481018290526044016108af565b61018082015115611afb578161018001516040516366ed800d60e11b81526004016108af91815260200190565b60a08301829052611b21611b126020880188614a6c565b83608001518460c00151613130565b8352608082015163ffffffff191660408401819052611b3f906118bd565b60e08401525090949350505050565b60e0810180515163ffffffff165f908152600660209081526040822092510151611b7d90839061163e906133ba565b905064ffffffffff811615611bce57604080840151600384015491516351f6f7a760e11b815263ffffffff199091166004820152602481019190915264ffffffffff821660448201526064016108af565b815469040000000000000000001782556040808401516003840154915163ffffffff1990911691907f8df4cfd0e4fda21752cbab9b07949b112b6d319c895af9733708b09c01c97ced905f90a3505050565b60018054600c90611c3d90600160601b900463ffffffff16615185565b825463ffffffff9182166101009390930a838102908302199091161790925560208084019182526040805180820182528351851681528186015163ffffffff191681840190815286515f9081526007855283812092519151851c600160201b029187169190911790915585519351851681526006909252812060030191909155611cca916002906139c216565b6101008201526001608090910152565b60208181015163ffffffff165f90815260069091526040902054610100820181905260016080830181905260489190911c161561091157805160405163dbfd4cf560e01b815260048101919091526024016108af565b60a083015160e084015161010085015160608301516001600160d01b0319165f03611d7457855160405163dfea925560e01b815260048101919091526024016108af565b602082015160041615611da957604080870151905163101dbf0160e01b815263ffffffff1990911660048201526024016108af565b5f611db3876139d5565b90505f600184602001511660ff165f03611dcd5781611dd3565b8460a001515b9050806001600160601b03191684608001516001600160601b03191614158015611e125750600188606001516003811115611e1057611e106145ee565b145b15611e4657608085015160a08601516040516001626e7ff160e01b03198152600481019290925260248201526044016108af565b60c0808601515f90815260026020908152604080832081519485018252805461ffff8116865260ff62010000820481161515948701949094529394939092918401916301000000909104166001811115611ea257611ea26145ee565b6001811115611eb357611eb36145ee565b8152905460ff600160201b82041660208084019190915263ffffffff65010000000000830481166040850152600160481b9092049091166060909201919091528101519091501580611f2c575085516001811115611f1357611f136145ee565b81604001516001811115611f2957611f296145ee565b14155b15611f52578560c00151604051634dedfabb60e11b81526004016108af91815260200190565b5f611f608760600151613a33565b9050806020015115611f97576060870151604051631badef2b60e01b81526001600160d01b031990911660048201526024016108af565b5f611fa38b8b8b613b2c565b608084015163ffffffff166101408d01529050612019816009811115611fcb57611fcb6145ee565b8451606086015160ff60581b60589190911b1665ffff0000000060209290921b919091166bff0000000000ffff00000000198a1617179060501b60ff60501b1660ff60501b19919091161790565b95506120708b60c00151611272845f01518e606001516003811115612040576120406145ee565b60401b68ff00000000000000001660309190911b67ffff0000000000001668ffffff000000000000198b16171790565b9550826080015163ffffffff166120878760c01c90565b63ffffffff1611156120a65760808301516120a3908790613c69565b95505b6001885160018111156120bb576120bb6145ee565b036120d0576908000000000000000000861795505b69240000000000000000001986166101008c015260208701805160fe1690526001600160601b03198516608088015260c08b015163ffffffff1660408089018290528c516101208e0151915190927fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da440199261214c928692906151a9565b60405180910390a25050505050505050505050565b60208085015163ffffffff165f90815260069091526040812060808601519091906121ab90612198578660e00151602001516133ba565b61010087015160481c6133ba565b6133ba565b90505f6121b88383613338565b9050806040015162ffffff168660400160208101906121d791906151ec565b6001600160401b0316111580612207575062ffffff6121fc60608801604089016151ec565b6001600160401b0316115b1561225a57865161221e60608801604089016151ec565b6040808401519051635ae4209f60e11b815260048101939093526001600160401b03909116602483015262ffffff1660448201526064016108af565b5f8515801561228c57506122746040880160208901614a6c565b6001600160a01b0316825f01516001600160a01b0316145b9050806123055787608001516122a5576122a588611cda565b6122b3888860a00135613c86565b84156122c7576122c784848a5f0151613d79565b6122d28360016150f9565b61010089018051690200000000000000000018905292506122f96040880160208901614a6c565b6001600160a01b031682525b5f612312610e1042615207565b90505f89610120015164ffffffffff168264ffffffffff1611905080612338578161233f565b8961012001515b64ffffffffff16602085015280612356575f612359565b60015b63ffffffff16606080860191909152612377908a0160408b016151ec565b62ffffff1660408501526101208a01516123de9085905f60f8836060015163ffffffff16901b60e0846040015162ffffff16901b60c08463ffffffff16901b60a0866020015163ffffffff16901b865f01516001600160a01b031617171717905092915050565b8660010186600281106123f3576123f361510c565b015560808a01511561240957612409868b613de6565b82156124715783518a51604080870151602080890151835162ffffff909316835264ffffffffff16908201526001600160a01b03909316927f81c65f2cad8bfd276326e6150ff3c4867ae0c68a7e42704545bf23b9ef0a4a12910160405180910390a361247e565b895161247e90858b613e23565b50505050505050505050565b612492614173565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352600160201b909104831b63ffffffff19169282019290925291036124ef5760405163f91e139b60e01b8152600481018490526024016108af565b805163ffffffff165f90815260066020526040812080549091906125129061325f565b858552835163ffffffff90811660208701528151811660408088019190915282519051630bcd65bd60e41b8152911660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612598573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125bc9190615224565b6001600160a01b0316606085015260208381015163ffffffff191660808087019190915260408381015161ffff165f90815260059093529091205460d01b6001600160d01b03191660a086015281015161261590613ea2565b8460c00190600181111561262b5761262b6145ee565b9081600181111561263e5761263e6145ee565b905250606081015160ff16600381111561265a5761265a6145ee565b8460e001906003811115612670576126706145ee565b90816003811115612683576126836145ee565b90525060a081015160ff16600981111561269f5761269f6145ee565b84610100019060098111156126b6576126b66145ee565b908160098111156126c9576126c96145ee565b90525060208082015161ffff9081165f90815260038352604090819020546101208089019190915260c08086015160ff908116610140808c0191909152845192830185526101a080890151871684529088015162ffffff9081169784019790975261016080890151909716948301949094526101808088015163ffffffff908116606085015261010089015183166080808601919091526101c0808b015190981660a0860152978c019390935292870151169189019190915292840180516031161515918801919091525160041615159086015282546001546127af9285929116612bf8565b15156101e085015260808101515f906127c7906133ba565b90506127d38382613338565b6102008601526127ed836127e88360016150f9565b613338565b6102208601525092949350505050565b5f61280985858561193f565b60e081015181515f90815260076020908152604082205463ffffffff169084018190529293509091900361285657815160405163f91e139b60e01b815260048101919091526024016108af565b805f015163ffffffff16826020015163ffffffff16146128ae578151815163ffffffff165f908152600660205260409081902060030154905163d8d9bd9160e01b8152600481019290925260248201526044016108af565b60208083015163ffffffff165f9081526006825260409020908201516128f991600101906128db906133ba565b600281106128eb576128eb61510c565b015460c01c63ffffffff1690565b64ffffffffff1661012083015261290f826139d5565b6001600160601b03191681608001516001600160601b03191614158061294957508160c0015163ffffffff16816040015163ffffffff1614155b8061295f575081610120015164ffffffffff1642115b156129785761296d82611cda565b612978828686611d30565b61149582878586612161565b805163ffffffff165f9081526006602090815260408220908301519091906129b190839061163e906133ba565b905064ffffffffff811615801590612a695750815433907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd0906040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015612a39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a5d9190615224565b6001600160a01b031614155b15612aaa5760038201546040516351f6f7a760e11b815263ffffffff1986166004820152602481019190915264ffffffffff821660448201526064016108af565b50505050565b80608001516001600160601b0319165f1c6048826060015160e81c62ffffff16901b6028836040015163ffffffff16901b6020846020015160ff16901b845f015163ffffffff161717171760085f8463ffffffff191663ffffffff191681526020019081526020015f20819055505050565b5f6031612b2f8460481c90565b1660ff165f1480156110b457506110b48383613ebb565b5f806001600160a01b038316612b6057505f905080612bf0565b5f612b6e6121a68660481c90565b90505f866001018260028110612b8657612b8661510c565b015490506001600160a01b038516816001600160a01b031614612bc95786600101826001612bb491906150f9565b60028110612bc457612bc461510c565b015490505b6001600160a01b038516816001600160a01b03161460a082901c63ffffffff169350935050505b935093915050565b5f612c038383612b22565b80156112d75750612c1b8461163e6121a68660481c90565b64ffffffffff161515949350505050565b5f612c3f612c3a8560481c90565b613ea2565b6001811115612c5057612c506145ee565b60ff166001901b905060078360ff161180612c8257508260ff16612c748560581c90565b60ff16901c60011660ff165f145b15612ccd5784612c928560581c90565b604051639d21443f60e01b81526004810192909252631ada5b9960e21b602483015260ff9081166044830152841660648201526084016108af565b612cda602083018361523f565b60ff1615801590612cfa575080612cf4602084018461523f565b1660ff16155b15612d4c578481612d0e602085018561523f565b604051639d21443f60e01b81526004810193909352677465654b696e647360c01b6024840152604483019190915260ff1660648201526084016108af565b612d5c6040830160208401614cdf565b61ffff1615801590612d965750612d738460501c90565b60ff16612d866040840160208501614cdf565b61ffff16901c60011661ffff165f145b15612df95784612da68560501c90565b612db66040850160208601614cdf565b604051639d21443f60e01b8152600481019390935269746362436c617373657360b01b602484015260ff909116604483015261ffff1660648201526084016108af565b612e096060830160408401614cdf565b61ffff16612e178560e01c90565b61ffff161015612e785784612e2c8560e01c90565b612e3c6060850160408601614cdf565b604051639d21443f60e01b8152600481019390935264636f72657360d81b602484015261ffff91821660448401521660648201526084016108af565b612e8860c0830160a08401614b87565b63ffffffff16612e988560c01c90565b63ffffffff161015612efe5784612eaf8560c01c90565b612ebf60c0850160a08601614b87565b604051639d21443f60e01b815260048101939093526536b4b725a43d60d11b602484015263ffffffff91821660448401521660648201526084016108af565b5050505050565b5f5f612f118460801c90565b60ff1690505f612f45612f2a6080860160608701614b87565b63ffffffff16612f3a8760901c90565b62ffffff1684613f3b565b905081811115612fb05785612f5a8660901c90565b612f6a6080870160608801614b87565b604051639d21443f60e01b815260048101939093526836b2b6b7b93ca6b4a160b91b602484015262ffffff909116604483015263ffffffff1660648201526084016108af565b5f612fdf612fc460a0870160808801614b87565b63ffffffff16612fd48860a81c90565b62ffffff1685613f3b565b9050828111156130475786612ff48760a81c90565b61300460a0880160808901614b87565b604051639d21443f60e01b815260048101939093526532b831a6b4a160d11b602484015262ffffff909116604483015263ffffffff1660648201526084016108af565b80821161305457806115e6565b5095945050505050565b5f6110b4608883901b846150e6565b6130778383612b22565b61309c57836003015460405163b430edc360e01b81526004016108af91815260200190565b5f5f6130a9868685612b46565b91509150816130e357600386015460405163057fe25960e51b815260048101919091526001600160a01b03841660248201526044016108af565b8064ffffffffff164211156114955760038601546040516367e7302760e01b815260048101919091526001600160a01b038416602482015264ffffffffff821660448201526064016108af565b604080516001600160a01b0385166020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60605f6131d48484613f8c565b90508080156131f557505f3d11806131f557505f846001600160a01b03163b115b15613202576117d8613f9f565b801561322c57604051639996b31560e01b81526001600160a01b03851660048201526024016108af565b3d1561323f5761323a613fb8565b613258565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b613267614303565b63ffffffff808316825261ffff602084811c821690840152603084901c811660408085019190915260ff9085901c8116606080860191909152604886901c8216608080870191909152605087901c831660a0870152605887901c831660c0808801919091529187901c851660e0808801919091529087901c8316610100870152608887901c90921661012086015262ffffff609087901c811661014087015260a887901c1661016086015285901c9092166101808401529083901c166101a082015260f09190911c6101c082015290565b604080516080810182525f8082526020820181905291810182905260608101919091526110b48360010183600281106133735761337361510c565b0154604080516080810182526001600160a01b038316815260a083901c63ffffffff16602082015262ffffff60e084901c169181019190915260f89190911c606082015290565b5f6002821681036133cb575f6133ce565b60015b60ff1692915050565b5f6133fe8360010183600281106133f0576133f061510c565b015460a01c63ffffffff1690565b90508064ffffffffff16421115610954576134338360010183600161342391906150f9565b600281106133f0576133f061510c565b90508064ffffffffff1642111561095457505f92915050565b6040517f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd8082525f9161010084602083013761012090209392505050565b5f5f6134996121a68460481c90565b90505f8460010182600281106134b1576134b161510c565b0154905060016134c18260f81c90565b1663ffffffff165f14806134dd575063ffffffff60a082901c16155b156134ec575f92505050610954565b6134f685836133d7565b64ffffffffff161595945050505050565b5f6135128260501c90565b60018054600160a01b900461ffff1660ff929092169190911c165f0361354257506573746174757360d01b919050565b5f61354c83613fc3565b9050806020015115806135915750613567612c3a8460481c90565b6001811115613578576135786145ee565b8160400151600181111561358e5761358e6145ee565b14155b156135ac57506a1b59585cdd5c995b595b9d60aa1b92915050565b6135b583614048565b602001516135c3575f6110b4565b64666d73706360d81b9392505050565b5f60016135e3612c3a8460481c90565b60018111156135f4576135f46145ee565b1461360e57600154600160201b900463ffffffff16613624565b60015468010000000000000000900463ffffffff165b90505f61363083614048565b6040015190508163ffffffff168163ffffffff16111561364e578091505b50919050565b5f5f60055f6136638560301c90565b61ffff16815260208101919091526040015f205460d01b90506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166393d765796136b8612c3a8660481c90565b60018111156136c9576136c96145ee565b6040516001600160e01b031960e084901b16815260ff90911660048201526001600160d01b031984166024820152604401602060405180830381865afa158015613715573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b49190615263565b365f5f375f5f365f845af43d5f5f3e8015613752573d5ff35b503d5ffd5b5f61376860808401606085016151ec565b905043816001600160401b0316106137a35760405162162c6160e31b81526001600160401b03821660048201524360248201526044016108af565b816137b76001600160401b038316436150f9565b11156137ee5760405163f7c89c6b60e01b81526001600160401b0382166004820152436024820152604481018390526064016108af565b6001600160401b0381164060808401358114612aaa5760405163222dc5dd60e21b81526001600160401b038316600482015260808501356024820152604481018290526064016108af565b61384161437e565b6002846003811115613855576138556145ee565b036138c657604051633b83581760e21b8152339063ee0d605c9061387f908690869060040161527e565b6101c060405180830381865afa15801561389b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138bf91906152b5565b90506110b4565b6138d46102406101b06150e6565b6138df9060866150e6565b821015613934576040516304a332e160e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906304a332e19061387f908690869060040161527e565b604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c90613982908690869060040161527e565b6101c060405180830381865afa15801561399e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112d791906152b5565b60481b69ff000000000000000000161790565b5f5f8260a0015190506110b48160a001518260e00151836101000151865f0151604080516020808201969096528082019490945260608401929092526080808401919091528151808403909101815260a09092019052805191012090565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103613b275760018054601290613abb90600160901b900461ffff16615397565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b5f808080600287606001516003811115613b4857613b486145ee565b14613b73577f0000000000000000000000000000000000000000000000000000000000000000613b75565b335b6040516380c8ce3960e01b81529091506001600160a01b038216906380c8ce3990613ba6908990899060040161527e565b606060405180830381865afa158015613bc1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613be591906153ae565b91955093509150836009811115613bfe57613bfe6145ee565b60018054600160a01b900461ffff1660ff929092169190911c165f03613c395783604051633499537160e01b81526004016108af91906153fd565b5060e08601516001600160e81b031990911660609091015264ffffffffff16610120909401939093525090919050565b60c01b63ffffffff60c01b1663ffffffff60c01b19919091161790565b613c8f816140e7565b6101008201515f90613cf59083608881901b6001600160f01b03191671ff00ffffffffffffffffffffffffffffffff92909216608082901b69ffffffffffffffffffff60901b161760e082901b61ffff60e01b161760209190911b60ff60801b16171790565b90505f613d028260c01c90565b9050613d1384610100015160c01c90565b63ffffffff168163ffffffff1614613d6b5761014084015163ffffffff81165f03613d4857613d4183613fc3565b6080015190505b8063ffffffff168263ffffffff161115613d6957613d668382613c69565b92505b505b506101009092019190915250565b613da0836001018360028110613d9157613d9161510c565b015463ffffffff60a01b191690565b836001018360028110613db557613db561510c565b015560405181907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b60e081015161010082015160029060481c60208301805160fd169190921660ff161790526040820151613e199082612ab0565b5061010001519055565b8151604080840151602080860151835162ffffff909316835264ffffffffff169082015260a0848101358284015260c0850135606083015260e0850135608083015291516001600160a01b039093169286927f2663ca3feb88e1e4ae338ea64d216a4786fc516c159b7a3a944fc1b7a6326c59928290030190a3505050565b5f600882168103613eb3575f610954565b600192915050565b5f5f613ec78460601c90565b90508263ffffffff168163ffffffff1603613ee6576001915050610954565b613eef84613507565b158015613f1057508063ffffffff16613f07856135d3565b63ffffffff1611155b801561095057508063ffffffff16613f2785613fc3565b60a0015163ffffffff161115949350505050565b5f835f03613f4b575060016110b4565b8215613f825782600181613f5f858861540b565b613f6991906150e6565b613f7391906150f9565b613f7d9190615422565b6112d7565b505f199392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b613fcb61413e565b60025f60035f613fdb8660201c90565b61ffff908116825260208083019390935260409182015f90812054855284840195909552928101909320835160c0810185528154938416815260ff6201000085048116151593820193909352939092908401916301000000909104166001811115610c5457610c546145ee565b604080516060810182525f808252602082018190529181019190915260045f60055f6140748660301c90565b61ffff908116825260208083019390935260409182015f9081205460d01b6001600160d01b03191685528484019590955292810190932083516060810185529054928316815262010000830460ff16151591810191909152630100000090910463ffffffff169181019190915292915050565b607881901c1515806140fe575060ff606082901c16155b8061410b575061ffff8116155b8061411d575062ffffff601082901c16155b1561091157604051634e6f360560e11b8152600481018290526024016108af565b6040805160c0810182525f8082526020820181905290918201905b81525f602082018190526040820181905260609091015290565b60408051610240810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e087018690526101008701869052610120870186905261014087018690528751908101885285815280850186905280880186905280840186905280830186905290810185905261016086015261018085018490526101a085018490526101c085018490526101e085018490528551908101865283815291820183905293810182905292830152906102008201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b604051806060016040528061427a614303565b81526020016142876143f1565b81525f60209091015290565b60408051610160810182525f8082526020820181905291810182905290606082019081525f60208201526040016142c861437e565b81525f60208201526040016141596040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081019190915290565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081019190915290565b60405180604001604052806002905b604080516080810182525f8082526020808301829052928201819052606082015282525f199092019101816144005790505090565b63ffffffff81168114610911575f5ffd5b803560ff81168114613b27575f5ffd5b5f5f60408385031215614467575f5ffd5b823561447281614435565b915061448060208401614446565b90509250929050565b803563ffffffff1981168114613b27575f5ffd5b8015158114610911575f5ffd5b5f5f604083850312156144bb575f5ffd5b6144c483614489565b915060208301356144d48161449d565b809150509250929050565b5f602082840312156144ef575f5ffd5b5035919050565b5f5f60408385031215614507575f5ffd5b61451083614489565b946020939093013593505050565b5f610100828403121561364e575f5ffd5b5f5f83601f84011261453f575f5ffd5b5081356001600160401b03811115614555575f5ffd5b6020830191508360208285010111156108f6575f5ffd5b5f5f5f610120848603121561457f575f5ffd5b614589858561451e565b92506101008401356001600160401b038111156145a4575f5ffd5b6145b08682870161452f565b9497909650939450505050565b6001600160d01b031981168114610911575f5ffd5b5f5f604083850312156145e3575f5ffd5b82356144c4816145bd565b634e487b7160e01b5f52602160045260245ffd5b60028110614612576146126145ee565b9052565b5f60c08201905061ffff835116825260208301511515602083015260408301516146436040840182614602565b5060ff606084015116606083015263ffffffff608084015116608083015263ffffffff60a08401511660a083015292915050565b5f60208284031215614687575f5ffd5b81356110b4816145bd565b60048110614612576146126145ee565b600a8110614612576146126145ee565b80516001600160a01b0316825260208082015164ffffffffff169083015260408082015162ffffff169083015260609081015163ffffffff16910152565b815181526020808301516103a08301916147119084018263ffffffff169052565b506040830151614729604084018263ffffffff169052565b50606083015161474460608401826001600160a01b03169052565b50608083015161475d608084018263ffffffff19169052565b5060a083015161477960a08401826001600160d01b0319169052565b5060c083015161478c60c0840182614602565b5060e083015161479f60e0840182614692565b506101008301516147b46101008401826146a2565b506101208301516101208301526101408301516147d761014084018260ff169052565b5061016083015161483e61016084018261ffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff606082015116606083015260ff608082015116608083015261ffff60a08201511660a08301525050565b5061018083015160ff166102208301526101a083015115156102408301526101c083015115156102608301526101e0830151151561028083015261020083015161488c6102a08401826146b2565b506102208301516132586103208401826146b2565b5f5f5f5f604085870312156148b4575f5ffd5b84356001600160401b038111156148c9575f5ffd5b6148d58782880161452f565b90955093505060208501356001600160401b038111156148f3575f5ffd5b6148ff8782880161452f565b95989497509550505050565b6001600160a01b0381168114610911575f5ffd5b5f5f5f60608486031215614931575f5ffd5b8335925060208401356149438161490b565b915060408401356149538161490b565b809150509250925092565b5f5f5f5f848603610120811215614973575f5ffd5b85359450602086013561498581614435565b935061499360408701614446565b925060c0605f19820112156149a6575f5ffd5b509295919450926060019150565b5f5f604083850312156149c5575f5ffd5b82356149d081614435565b915060208301356144d48161490b565b5f5f5f606084860312156149f2575f5ffd5b83356149fd8161490b565b95602085013595506040909401359392505050565b5f5f5f60408486031215614a24575f5ffd5b8335614a2f8161490b565b925060208401356001600160401b038111156145a4575f5ffd5b5f5f60408385031215614a5a575f5ffd5b8235915060208301356144d48161449d565b5f60208284031215614a7c575f5ffd5b81356110b48161490b565b5f5f60208385031215614a98575f5ffd5b82356001600160401b03811115614aad575f5ffd5b8301601f81018513614abd575f5ffd5b80356001600160401b03811115614ad2575f5ffd5b8560208260051b8401011115614ae6575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614b7b57603f19878603018452614b66858351614af6565b94506020938401939190910190600101614b4a565b50929695505050505050565b5f60208284031215614b97575f5ffd5b81356110b481614435565b60028110610911575f5ffd5b5f5f5f5f5f5f60a08789031215614bc3575f5ffd5b863595506020870135614bd581614ba2565b9450614be360408801614446565b93506060870135614bf381614435565b925060808701356001600160401b03811115614c0d575f5ffd5b614c1989828a0161452f565b979a9699509497509295939492505050565b5f5f60408385031215614c3c575f5ffd5b614c4583614446565b915060208301356144d4816145bd565b5f5f5f5f5f5f60808789031215614c6a575f5ffd5b86356001600160401b03811115614c7f575f5ffd5b614c8b89828a0161452f565b90975095505060208701356001600160401b03811115614ca9575f5ffd5b614cb589828a0161452f565b979a9699509760408101359660609091013595509350505050565b61ffff81168114610911575f5ffd5b5f60208284031215614cef575f5ffd5b81356110b481614cd0565b805f5b6002811015612aaa57614d118483516146b2565b6080939093019260209190910190600101614cfd565b63ffffffff8381168252825180519091166020830152610320820190602081015161ffff8116604085015250604081015161ffff8116606085015250606081015160ff8116608085015250608081015160ff811660a08501525060a081015160ff811660c08501525060c081015160ff811660e08501525060e081015163ffffffff81166101008501525061010081015160ff81166101208501525061012081015160ff81166101408501525061014081015162ffffff81166101608501525061016081015162ffffff81166101808501525061018081015163ffffffff81166101a0850152506101a081015161ffff81166101c0850152506101c0015161ffff81166101e0840152506020830151614e44610200840182614cfa565b50604083015163ffffffff198116610300840152509392505050565b5f5f5f60608486031215614e72575f5ffd5b8335614e7d81614435565b92506020840135614e8d8161490b565b929592945050506040919091013590565b5f60208284031215614eae575f5ffd5b6110b482614489565b5f6101008284031215614ec8575f5ffd5b6110b4838361451e565b5f60208284031215614ee2575f5ffd5b81516110b481614435565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f614f28604083018688614eed565b82810360208401526115e6818587614eed565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b0381118282101715614f7e57634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101c081016001600160401b0381118282101715614f7e57634e487b7160e01b5f52604160045260245ffd5b80516001600160801b031981168114613b27575f5ffd5b8051613b2781614cd0565b80516001600160f01b031981168114613b27575f5ffd5b8051613b27816145bd565b805164ffffffffff81168114613b27575f5ffd5b5f61014082840312801561501d575f5ffd5b50615026614f4f565b825181526020808401519082015261504060408401614fb3565b604082015261505160608401614fca565b606082015261506260808401614fd5565b608082015261507360a08401614fec565b60a082015260c0838101519082015261508e60e08401614ff7565b60e08201526150a06101008401614ff7565b6101008201526150b36101208401614fca565b6101208201529392505050565b602081525f6110b46020830184614af6565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610954576109546150d2565b81810381811115610954576109546150d2565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112615135575f5ffd5b8301803591506001600160401b0382111561514e575f5ffd5b6020019150368190038213156108f6575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f63ffffffff821663ffffffff81036151a0576151a06150d2565b60010192915050565b606081016151b782866146a2565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b6001600160401b0381168114610911575f5ffd5b5f602082840312156151fc575f5ffd5b81356110b4816151d8565b64ffffffffff8181168382160190811115610954576109546150d2565b5f60208284031215615234575f5ffd5b81516110b48161490b565b5f6020828403121561524f575f5ffd5b6110b482614446565b8051613b278161449d565b5f60208284031215615273575f5ffd5b81516110b48161449d565b602081525f6112d7602083018486614eed565b8051613b2781614ba2565b8051600a8110613b27575f5ffd5b8051613b27816151d8565b5f6101c08284031280156152c7575f5ffd5b506152d0614f84565b6152d983615291565b81526152e760208401614fca565b60208201526152f86040840161529c565b604082015261530960608401614fec565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e08084015190820152610100808401519082015261534e6101208401615258565b6101208201526153616101408401615258565b6101408201526101608381015190820152610180808401519082015261538a6101a084016152aa565b6101a08201529392505050565b5f61ffff821661ffff81036151a0576151a06150d2565b5f5f5f606084860312156153c0575f5ffd5b6153c98461529c565b925060208401516153d9816151d8565b60408501519092506dffffffffffffffffffffffffffff1981168114614953575f5ffd5b6020810161095482846146a2565b8082028115828204841417610954576109546150d2565b5f8261543c57634e487b7160e01b5f52601260045260245ffd5b500490566101006040523060e052348015610014575f5ffd5b5060405161282038038061282083398101604081905261003391610135565b82828280610040816100cb565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b3919061017f565b6001600160a01b031660c052506101a1945050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610132575f5ffd5b50565b5f5f5f60608486031215610147575f5ffd5b83516101528161011e565b60208501519093506101638161011e565b60408501519092506101748161011e565b809150509250925092565b5f6020828403121561018f575f5ffd5b815161019a8161011e565b9392505050565b60805160a05160c05160e0516125dc6102445f395f81816102db015281816103ca015281816104e20152818161069f015281816107e701528181610c8201528181610e0e01528181610eb5015281816111630152818161132a015281816114c701526115fd01525f81816101f901526111ad01525f818161011a015281816108510152818161093c0152611b8c01525f8181610173015261056001526125dc5ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c80637a9e5e4b1161009e578063c11337c71161006e578063c11337c714610272578063d059092c14610285578063dca1e21a14610298578063e07644c8146102ab578063f291e0c1146102be575f5ffd5b80637a9e5e4b1461021b5780638fb360371461022e578063903989541461024f578063bf7e214f14610262575f5ffd5b80631f2b6f23116100e45780631f2b6f23146101a857806327ab64d1146101bb5780636b7514c7146101ce5780637264a036146101e157806379bbe1e6146101f4575f5ffd5b806308c84e70146101155780630c86e0c314610159578063109a411c1461016e578063110b9e3714610195575b5f5ffd5b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61016c610167366004611d9e565b6102d1565b005b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b61016c6101a3366004611dd5565b6103c0565b61016c6101b6366004611dd5565b6104d8565b61016c6101c9366004611e01565b610695565b61016c6101dc366004611e76565b6107dd565b61016c6101ef366004611ec7565b610c78565b61013c7f000000000000000000000000000000000000000000000000000000000000000081565b61016c610229366004611eea565b610d6a565b610236610de2565b6040516001600160e01b03199091168152602001610150565b61016c61025d366004611eea565b610e04565b5f546001600160a01b031661013c565b61016c610280366004611f28565b610eab565b61016c610293366004611fae565b611159565b61016c6102a6366004611fd8565b611320565b61016c6102b9366004612064565b6114bd565b61016c6102cc366004612064565b6115f3565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361031a576040516353980bdb60e11b815260040160405180910390fd5b610326335b5f366116cf565b5f610330836117c5565b9050811561034b5760208101805160041760ff169052610357565b60208101805160fb1690525b610361838261184c565b805163ffffffff161561037c57805161037c906010846118be565b604051821515815263ffffffff198416907f5af5e0cb4604538bcd74fff72de79114563d0025c8ca6b54dd429994add07518906020015b60405180910390a2505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610409576040516353980bdb60e11b815260040160405180910390fd5b6104123361031f565b5f818152600260205260409020805462010000900460ff1661044f57604051637d3142fd60e01b8152600481018390526024015b60405180910390fd5b600180545f919082906104679063ffffffff16612093565b825463ffffffff8281166101009490940a848102910219909116179092558354600160481b82026cffffffff000000000000ff00001990911617845560405190815290915083907f27f70bbd04af058f8060dcadd53571e169ddaa1dbd65b3ed0b8b716507ac9cc8906020016103b3565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610521576040516353980bdb60e11b815260040160405180910390fd5b5f8181526007602090815260408083205463ffffffff9081168452600690925280832080549151630bcd65bd60e41b81529190921660048201529091907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa1580156105ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105d191906120b7565b90506001600160a01b0381166105fd5760405163f91e139b60e01b815260048101849052602401610446565b6001600160a01b038116331461063757604051632118678960e21b81526001600160a01b0382166004820152336024820152604401610446565b61064f600183015f5b015463ffffffff60a01b191690565b60018381019182556106619190610640565b600283015560405183907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036106de576040516353980bdb60e11b815260040160405180910390fd5b6106e73361031f565b600180545f919082906106ff9063ffffffff16612093565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f61072884611973565b831515602082810182815263ffffffff86811660408087018281526001600160d01b03198c165f81815260048852839020895181549751935190961663010000000266ffffffff00000019931515620100000262ffffff1990981661ffff90971696909617969096179190911693909317909355825194855292840192909252929350917f616ca23fea36ab5421a05e10a425a8bfda0ecf60590ea6ece3c3c72032bdd4af910160405180910390a250505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610826576040516353980bdb60e11b815260040160405180910390fd5b6009546001600160a01b031633145f816108cd57604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c90610888908790879060040161210e565b6101c060405180830381865afa1580156108a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108c891906121e0565b610932565b604051635d1439e760e01b81523390635d1439e7906108f2908790879060040161210e565b6101c060405180830381865afa15801561090e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061093291906121e0565b90505f82610960577f0000000000000000000000000000000000000000000000000000000000000000610962565b335b90505f816001600160a01b03166380c8ce3987876040518363ffffffff1660e01b815260040161099392919061210e565b606060405180830381865afa1580156109ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d291906122c2565b9050846040018193508260098111156109ed576109ed612319565b60098111156109fe576109fe612319565b9052505060808084015160c0850151604080516001600160a01b038c16602080830191909152818301949094526060808201939093528151808203909301835290930190925281519101205f610a5785608001516117c5565b90505f610aac8660a001518760e0015188610100015186604080516020808201969096528082019490945260608401929092526080808401919091528151808403909101815260a09092019052805191012090565b5f848152600760205260408120548451929350909163ffffffff9081169116148015610aef5750816001600160601b03191683608001516001600160601b031916145b9050801580610b165750846001600160e81b03191683606001516001600160e81b03191614155b15610b375760405163675e78ef60e01b815260048101859052602401610446565b86604001516009811115610b4d57610b4d612319565b60018054600160a01b900461ffff1660ff929092169190911c1615610b8b578660400151604051634d1ade2f60e11b81526004016104469190612341565b825163ffffffff165f9081526006602052604080822090890151909190610bc5906009811115610bbd57610bbd612319565b835490611a6c565b80835590505f610bdd610bd88360481c90565b611a87565b9050610c06836001018260028110610bf757610bf76120d2565b015463ffffffff60c01b191690565b836001018260028110610c1b57610c1b6120d2565b015560408a015187907fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da44019905f610c518660601c90565b604051610c609392919061234f565b60405180910390a25050505050505050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610cc1576040516353980bdb60e11b815260040160405180910390fd5b610cca3361031f565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352640100000000909104831b63ffffffff1916928201929092529103610d285760405163f91e139b60e01b815260048101849052602401610446565b8051610d36906001846118be565b827f89489c43d560333b81a518c67eb15007c04409ce3b902b5ad6c17abccb7ba898836040516103b3911515815260200190565b5f5433906001600160a01b03168114610da05760405162d1953b60e31b81526001600160a01b0382166004820152602401610446565b816001600160a01b03163b5f03610dd5576040516361798f2f60e11b81526001600160a01b0383166004820152602401610446565b610dde82611aa4565b5050565b5f8054600160a01b900460ff16610df857505f90565b50638fb3603760e01b90565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610e4d576040516353980bdb60e11b815260040160405180910390fd5b610e563361031f565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527fdb0ba8ae8fbc3beb13dc40cbf440e5bbad3096ae9fd193dddbf2902205cb4b5e906020015b60405180910390a150565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610ef4576040516353980bdb60e11b815260040160405180910390fd5b610efd3361031f565b851580610f0b575060ff8416155b80610f1a575063ffffffff8316155b15610f445760405163c527acd960e01b81526004810187905260ff85166024820152604401610446565b5f8681526002602052604081205461ffff1690818103610fac5760018054601090610f7990600160801b900461ffff1661237e565b825461ffff8083166101009490940a848102910219909116179092555f9081526003602052604090208990559150610fe1565b600180545f90610fc19063ffffffff16612093565b91906101000a81548163ffffffff021916908363ffffffff160217905590505b6040518060c001604052808361ffff16815260200160011515815260200188600181111561101157611011612319565b815260ff881660208083019190915263ffffffff8089166040808501919091529085166060909301929092525f8b81526002825282902083518154928501511515620100000262ffffff1990931661ffff9091161791909117808255918301519091829063ff0000001916630100000083600181111561109357611093612319565b021790555060608201518154608084015160a09094015163ffffffff908116600160481b026cffffffff0000000000000000001991909516650100000000000268ffffffff00000000001960ff909416640100000000029390931668ffffffffff000000001990921691909117919091171691909117905560405188907f6d3557e0857ed9e92fd39d73aab1ffc49bcdc280422cc1cb1fa0cc8d5ef827e5906111479085908b908b908b908b908b90612395565b60405180910390a25050505050505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036111a2576040516353980bdb60e11b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111ed5760405163010cd93b60e61b8152336004820152602401610446565b600180545f919082906112059063ffffffff16612093565b91906101000a81548163ffffffff021916908363ffffffff16021790559050816001600160d01b0319165f60d01b14611271576001600160d01b031982165f908152600460205260409020805466ffffffff0000001916630100000063ffffffff8416021790556112ca565b5f1960ff8416016112a957600180546bffffffff000000000000000019166801000000000000000063ffffffff8416021790556112ca565b6001805467ffffffff00000000191664010000000063ffffffff8416021790555b6040805163ffffffff8316815260ff851660208201526001600160d01b031984168183015290517f6d73ff2730ccbf91c240ac0ddfa1dadb33a0c8c42dc22b7c4f01cf898d3161089181900360600190a1505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611369576040516353980bdb60e11b815260040160405180910390fd5b5f5f61137788888888611af1565b915091505f611385836117c5565b805163ffffffff165f90815260066020908152604082206003015490830151929350916001168103611405576040805160208082018790528183018a905260608201899052608080830186905283518084038201815260a09093019093528151910120908401516bffffffffffffffffffffffff19908116911614611421565b836001600160601b03191683608001516001600160601b031916145b9050806114445760405163675e78ef60e01b815260048101839052602401610446565b60208301805160fe1690525f608084015261145f858461184c565b825163ffffffff161561147b57825161147b90602060016118be565b6040518290859063ffffffff198816907f40eef3163f37bcc1b811ce6c10e59355eebbd1ecb100a4f7f2d20b8d6d95f978905f90a45050505050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611506576040516353980bdb60e11b815260040160405180910390fd5b61150f3361031f565b61ffff8116158061153757506103001961152b600160406123e9565b1916811661ffff165f14155b1561155b576040516309acc66760e31b815261ffff82166004820152602401610446565b600180545f919082906115739063ffffffff16612093565b825463ffffffff8083166101009490940a848102910219909116179092556001805461ffff8616600160a01b810261ffff60a01b19909216919091179091556040805191825260208201929092529192507f9b06e907174edf4c30e60d39c9d23f85e2d2d280b73bd522d05d0e02b5ef8cf2910160405180910390a15050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361163c576040516353980bdb60e11b815260040160405180910390fd5b6116453361031f565b61ffff8116158061165b57506101008161ffff16115b1561167f57604051633547fd0960e01b815261ffff82166004820152602401610446565b6001805461ffff60b01b1916600160b01b61ffff8416908102919091179091556040519081527f71c56e8c265f842753f87aff2f1820dfb1abcc3e5f8aaa3b6c34257eac3c59a090602001610ea0565b5f5f6117026116e55f546001600160a01b031690565b86306116f460045f898b6123fc565b6116fd91612423565b611cea565b91509150816117be5763ffffffff81161561179b575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061175c9088908890889060040161245b565b5f604051808303815f87803b158015611773575f5ffd5b505af1158015611785573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506117be9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610446565b5050505050565b6040805160a080820183525f8083526020808401828152848601838152606086018481526080870185815263ffffffff1999909916855260088452969093205463ffffffff80821687529281901c60ff16909152602881901c9091169091529081901b6001600160e81b0319169092526bffffffffffffffffffffffff1990911690915290565b80608001516001600160601b0319165f1c6048826060015160e81c62ffffff16901b6028836040015163ffffffff16901b6020846020015160ff16901b845f015163ffffffff161717171760085f8463ffffffff191663ffffffff191681526020019081526020015f20819055505050565b63ffffffff83165f9081526006602052604090208054826118f1576118ec818560481b60ff60481b16191690565b611903565b611903818560481b60ff60481b161790565b825582611911575050505050565b5f61191f610bd88360481c90565b905061195461194784600101836002811061193c5761193c6120d2565b0154600160f91b1790565b63ffffffff60c01b191690565b836001018260028110611969576119696120d2565b0155505050505050565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103611a6757600180546012906119fb90600160901b900461ffff1661237e565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b60ff60501b19821660ff60501b605083901b16175b92915050565b5f600282168103611a98575f611a9b565b60015b60ff1692915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610ea0565b6009545f9081906001600160a01b03163303611b73576040516374028e1760e11b8152339063e8051c2e90611b2c908990899060040161210e565b6040805180830381865afa158015611b46573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b6a9190612488565b91509150611ce1565b60405163c285673360e01b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c285673390611bc7908a908a908a908a906004016124b4565b61014060405180830381865afa158015611be3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c079190612527565b60c08101518151602080840151604080860151606080880151608089015160a08a015160e08b01516101008c01516101208d015188519a8b019b909b52898801989098526001600160801b0319909516938801939093526001600160f01b031960f092831b8116607089015290811660728801526001600160d01b03199092166074870152607a86018890526001600160d81b031960d893841b8116609a8801529490921b909316609f8501529390931b1660a48201528151808203608601815260a6909101909152919250908051906020012092509250505b94509492505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611d72575f516020805191945081901c150291505b5094509492505050565b63ffffffff1981168114611d8e575f5ffd5b50565b8015158114611d8e575f5ffd5b5f5f60408385031215611daf575f5ffd5b8235611dba81611d7c565b91506020830135611dca81611d91565b809150509250929050565b5f60208284031215611de5575f5ffd5b5035919050565b6001600160d01b031981168114611d8e575f5ffd5b5f5f60408385031215611e12575f5ffd5b8235611dba81611dec565b6001600160a01b0381168114611d8e575f5ffd5b5f5f83601f840112611e41575f5ffd5b50813567ffffffffffffffff811115611e58575f5ffd5b602083019150836020828501011115611e6f575f5ffd5b9250929050565b5f5f5f60408486031215611e88575f5ffd5b8335611e9381611e1d565b9250602084013567ffffffffffffffff811115611eae575f5ffd5b611eba86828701611e31565b9497909650939450505050565b5f5f60408385031215611ed8575f5ffd5b823591506020830135611dca81611d91565b5f60208284031215611efa575f5ffd5b8135611f0581611e1d565b9392505050565b60028110611d8e575f5ffd5b803560ff81168114611a67575f5ffd5b5f5f5f5f5f5f60a08789031215611f3d575f5ffd5b863595506020870135611f4f81611f0c565b9450611f5d60408801611f18565b9350606087013563ffffffff81168114611f75575f5ffd5b9250608087013567ffffffffffffffff811115611f90575f5ffd5b611f9c89828a01611e31565b979a9699509497509295939492505050565b5f5f60408385031215611fbf575f5ffd5b611fc883611f18565b91506020830135611dca81611dec565b5f5f5f5f5f5f60808789031215611fed575f5ffd5b863567ffffffffffffffff811115612003575f5ffd5b61200f89828a01611e31565b909750955050602087013567ffffffffffffffff81111561202e575f5ffd5b61203a89828a01611e31565b979a9699509760408101359660609091013595509350505050565b61ffff81168114611d8e575f5ffd5b5f60208284031215612074575f5ffd5b8135611f0581612055565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036120ae576120ae61207f565b60010192915050565b5f602082840312156120c7575f5ffd5b8151611f0581611e1d565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6121216020830184866120e6565b949350505050565b6040516101c0810167ffffffffffffffff8111828210171561215957634e487b7160e01b5f52604160045260245ffd5b60405290565b604051610140810167ffffffffffffffff8111828210171561215957634e487b7160e01b5f52604160045260245ffd5b8051611a6781611f0c565b8051611a6781612055565b8051600a8110611a67575f5ffd5b8051611a6781611dec565b8051611a6781611d91565b805167ffffffffffffffff81168114611a67575f5ffd5b5f6101c08284031280156121f2575f5ffd5b506121fb612129565b6122048361218f565b81526122126020840161219a565b6020820152612223604084016121a5565b6040820152612234606084016121b3565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e08084015190820152610100808401519082015261227961012084016121be565b61012082015261228c61014084016121be565b610140820152610160838101519082015261018080840151908201526122b56101a084016121c9565b6101a08201529392505050565b5f5f5f606084860312156122d4575f5ffd5b6122dd846121a5565b92506122eb602085016121c9565b915060408401516dffffffffffffffffffffffffffff198116811461230e575f5ffd5b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b600a811061233d5761233d612319565b9052565b60208101611a81828461232d565b6060810161235d828661232d565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f61ffff821661ffff81036120ae576120ae61207f565b61ffff871681525f600287106123ad576123ad612319565b86602083015260ff8616604083015263ffffffff8516606083015260a060808301526123dd60a0830184866120e6565b98975050505050505050565b81810381811115611a8157611a8161207f565b5f5f8585111561240a575f5ffd5b83861115612416575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612454576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f9061247f90830184866120e6565b95945050505050565b5f5f60408385031215612499575f5ffd5b82516124a481611d7c565b6020939093015192949293505050565b604081525f6124c76040830186886120e6565b82810360208401526124da8185876120e6565b979650505050505050565b80516001600160801b031981168114611a67575f5ffd5b80516001600160f01b031981168114611a67575f5ffd5b805164ffffffffff81168114611a67575f5ffd5b5f610140828403128015612539575f5ffd5b5061254261215f565b825181526020808401519082015261255c604084016124e5565b604082015261256d6060840161219a565b606082015261257e608084016124fc565b608082015261258f60a084016121b3565b60a082015260c083810151908201526125aa60e08401612513565b60e08201526125bc6101008401612513565b6101008201526125cf610120840161219a565b610120820152939250505056",
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
