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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"},{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COLLATERAL_STORE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POLICY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAttestationPolicy\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admitPlatform\",\"inputs\":[{\"name\":\"leafDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"caDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedStatuses\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralChanged\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaveIdFor\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"enclaveIdOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structEnclave\",\"components\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structEnclaveState\",\"components\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"measurementId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fmspcId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"memoryMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"epcMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"signers\",\"type\":\"tuple[2]\",\"internalType\":\"structSigner[2]\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"excuseOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structEnclaveView\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"enumAttestationVia\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"capacity\",\"type\":\"tuple\",\"internalType\":\"structCapacity\",\"components\":[{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"newest\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isServing\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastEnclave\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxBlockNumberDiff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurementOf\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structMeasurementPolicy\",\"components\":[{\"name\":\"id\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"changedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reattest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordStatus\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireSigner\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needs\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOf\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"liveUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAllowedStatuses\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFmspcDenied\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozen\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxBlockNumberDiff\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setQuarantined\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statementDigest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supersede\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wordOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AllowedStatusesSet\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveAppraised\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTcbStatus\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveFrozenSet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"frozen\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveRegistered\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveTakenOver\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FmspcDeniedSet\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":true,\"internalType\":\"bytes6\"},{\"name\":\"denied\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenerationRaised\",\"inputs\":[{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxBlockNumberDiffSet\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementRemoved\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformQuarantineSet\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerAdmitted\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerExtended\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignersRetired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadBlockNumberDiff\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BadCapacity\",\"inputs\":[{\"name\":\"packed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadStatuses\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DebugEnclave\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveDisplaced\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveExists\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveFrozen\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveNotLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}]},{\"type\":\"error\",\"name\":\"ForeignEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FullEvidenceNeeded\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MeasurementNotAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoFreeSlot\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyCollateralStore\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PckNotAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PlatformQuarantined\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"PlatformTaken\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"RefBlockHashMismatch\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RefBlockNotPast\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RefBlockTooOld\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxDiff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReportDataMismatch\",\"inputs\":[{\"name\":\"reportData\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReportDataNotZero\",\"inputs\":[{\"name\":\"low\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequirementsNotMet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"has\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequenceNotRising\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"SignerExpired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StatusAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"StatusNotAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"UnknownEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSigner\",\"inputs\":[]}]",
	ID:  "AttestationRegistry",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161751b38038061751b83398101604081905261002f916101e9565b838383838061003d81610172565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b09190610245565b6001600160a01b0390811660c05293841660e052505050841615806100dc57506001600160a01b038316155b156100fa5760405163d92e233d60e01b815260040160405180910390fd5b828282604051610109906101c5565b6001600160a01b03938416815291831660208301529091166040820152606001604051809103905ff080158015610142573d5f5f3e3d5ffd5b506001600160a01b03166101005250506001805463ffffffff60a01b19166264000360a01b179055506102679050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b611e5c806156bf83390190565b6001600160a01b03811681146101e6575f5ffd5b50565b5f5f5f5f608085870312156101fc575f5ffd5b8451610207816101d2565b6020860151909450610218816101d2565b6040860151909350610229816101d2565b606086015190925061023a816101d2565b939692955090935050565b5f60208284031215610255575f5ffd5b8151610260816101d2565b9392505050565b60805160a05160c05160e051610100516153b96103065f395f81816106c701526118a701525f818161073001528181610d0c015281816110e5015261158501525f8181610526015261374801525f818161028a01528181610d8401528181611ac501528181611b5801526120df01525f81816102e3015281816108be01528181610ac701528181610fe4015281816127070152612b5701526153b95ff3fe608060405234801561000f575f5ffd5b5060043610610281575f3560e01c806379bbe1e611610156578063d059092c116100ca578063f46f16c211610084578063f46f16c21461072b578063f7cd724514610752578063f8230dbb14610788578063fbd7f51b1461079b578063feb1cb80146107ae578063ffa8d100146107c1575f5ffd5b8063d059092c146106b4578063dadbccee146106c2578063e07644c8146106e9578063e4547129146106f7578063e560eb0b14610718578063f291e0c1146106e9575f5ffd5b8063b33e0b121161011b578063b33e0b12146105be578063b5ebbc78146105e6578063b61a4d601461064c578063b93f0d631461067e578063bf7e214f14610691578063c11337c7146106a1575f5ffd5b806379bbe1e6146105215780637a9e5e4b146105485780638fb360371461055b5780639dacec121461057c578063ac9650d81461059e575f5ffd5b80632d1f8929116101f85780634db00de8116101b25780634db00de81461048e578063510b6620146104c5578063517fd885146104d857806369cba2ed146104ed5780636b7514c7146105005780637264a03614610513575f5ffd5b80632d1f8929146103db5780632e9dae411461040d578063319292771461042d5780633517413b14610440578063401749cd146104535780634c49cca71461047b575f5ffd5b806317219522116102495780631721952214610337578063187f861a146103565780631a062daa146103795780631f2b6f231461039a57806327ab64d1146103ad5780632bbfe646146103bb575f5ffd5b806308c84e70146102855780630c86e0c3146102c9578063109a411c146102de578063110b9e37146103055780631253fd0f14610318575b5f5ffd5b6102ac7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6102dc6102d736600461448d565b6107d4565b005b6102ac7f000000000000000000000000000000000000000000000000000000000000000081565b6102dc6103133660046144c2565b6107e0565b610321610e1081565b60405164ffffffffff90911681526020016102c0565b60015463ffffffff165b60405163ffffffff90911681526020016102c0565b6103696103643660046144d9565b6107eb565b60405190151581526020016102c0565b61038c610387366004614556565b61081d565b6040519081526020016102c0565b6102dc6103a83660046144c2565b610a9c565b6102dc6102d73660046145bc565b6103ce6103c93660046144c2565b610c0f565b6040516102c09190614600565b6103696103e9366004614661565b6001600160d01b0319165f9081526004602052604090205462010000900460ff1690565b61042061041b3660046144c2565b610cde565b6040516102c091906146da565b6102dc61043b366004614556565b610cef565b61034161044e3660046148ac565b610d00565b6104666104613660046148df565b610d7f565b604080519283526020830191909152016102c0565b61036961048936600461495d565b610f9e565b6104a161049c36600461499c565b6110d7565b6040805163ffffffff909416845260ff9092166020840152908201526060016102c0565b6102dc6104d33660046149f2565b6112bd565b600154600160601b900463ffffffff16610341565b61038c6104fb366004614a1e565b6112e7565b6102dc61050e366004614a50565b6112fb565b6102dc6102d7366004614a87565b6102ac7f000000000000000000000000000000000000000000000000000000000000000081565b6102dc610556366004614aaa565b611303565b610563611377565b6040516001600160e01b031990911681526020016102c0565b600154600160a01b900461ffff165b60405161ffff90911681526020016102c0565b6105b16105ac366004614ac5565b611399565b6040516102c09190614b62565b61038c6105cc366004614bc5565b63ffffffff165f9081526006602052604090206003015490565b61062a6105f4366004614bc5565b63ffffffff165f90815260066020908152604080832080546003909101548452600783529220549192600160201b909204901b90565b6040805163ffffffff909316835263ffffffff199091166020830152016102c0565b61038c61065a3660046144c2565b5f9081526007602090815260408083205463ffffffff168352600690915290205490565b61036961068c366004614bc5565b61147e565b5f546001600160a01b03166102ac565b6102dc6106af366004614bec565b6114a9565b6102dc6102d7366004614c69565b6102ac7f000000000000000000000000000000000000000000000000000000000000000081565b6102dc610313366004614ca2565b61070a6107053660046144c2565b6114b9565b6040516102c0929190614cea565b610341610726366004614e23565b611579565b6102ac7f000000000000000000000000000000000000000000000000000000000000000081565b610765610760366004614e61565b61160c565b6040805193845264ffffffffff90921660208401521515908201526060016102c0565b61038c610796366004614e7a565b611678565b6102dc6107a9366004614556565b611766565b600154600160b01b900461ffff1661058b565b61038c6107cf366004614bc5565b611773565b6107dc6118a2565b5050565b6107e86118a2565b50565b5f5f6107f6846118cd565b602081015190915060051660011480156108135750828160800151145b9150505b92915050565b5f5f61082a858585611966565b80515f8181526007602090815260409091205463ffffffff169083018190529093509091501580159061087357508060c001515f015163ffffffff16816020015163ffffffff16145b156108995760405163ed30ba3160e01b8152600481018390526024015b60405180910390fd5b60c08101515163ffffffff16156108b3576108b381611cbf565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166325e96e856108f06020890189614aaa565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015610932573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109569190614e95565b90508063ffffffff165f03610997576109726020870187614aaa565b60405163bfc6c33760e01b81526001600160a01b039091166004820152602401610890565b816020015163ffffffff165f036109b6576109b182611da6565b6109bf565b6109bf82611e57565b60e08201805163ffffffff8084169091529051608001805160fb169052602083015160c0840151911690526109f5828686611eb4565b6080808301510151610a0a6020880188614aaa565b6001600160a01b0316847f31f08371c643f04dfa9e1a0039cef7d4ce7351a53afbec265410fc659782e4878560200151866080015160c00151876080015160600151604051610a7e9392919063ffffffff93909316835260208301919091526001600160d01b031916604082015260600190565b60405180910390a4610a93828760015f6122f3565b50509392505050565b5f8181526007602090815260408083205463ffffffff16835260069091528120906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663bcd65bd0610af584612637565b5160405160e083901b6001600160e01b031916815263ffffffff9091166004820152602401602060405180830381865afa158015610b35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b599190614eb0565b90506001600160a01b038116610b855760405163f91e139b60e01b815260048101849052602401610890565b6001600160a01b0381163314610bbf57604051632118678960e21b81526001600160a01b0382166004820152336024820152604401610890565b60018201805464ffffffffff60a01b19908116909155600283018054909116905560405183907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a08401829052858252600281529084902084519283018552805461ffff8116845260ff62010000820481161515938501939093529394929390928401916301000000909104166001811115610c9257610c926145d8565b6001811115610ca357610ca36145d8565b8152905460ff600160201b820416602083015263ffffffff600160281b820481166040840152600160481b9091041660609091015292915050565b610ce661416a565b6108178261264a565b610cfb8383835f6129b9565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d4b57604051621ce2f360e71b8152336004820152602401610890565b63ffffffff8084165f90815260066020526040902080549091610d7590829060ff871690612ae716565b9091559392505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635f9871fe888888886040518563ffffffff1660e01b8152600401610dd49493929190614f07565b61012060405180830381865afa158015610df0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e149190614ffd565b90508060c0015192505f610e27846118cd565b602081015190915060041615610e595760405163101dbf0160e01b815263ffffffff1985166004820152602401610890565b805163ffffffff1615610e7057610e708482612b14565b8151602080840151604080860151606080880151608089015160a08a015160c08b015160e08c01516101008d015188519a8b019b909b52898801989098526001600160801b0319909516938801939093526001600160f01b031960f09290921b821660708801521660728601526001600160d01b0319166074850152607a8401526001600160d81b031960d892831b8116609a8501529390911b909216609f8201528151808203608401815260a49091019091525f908051602080830191909120908401805160011760ff169052608084018190525f604085015294509050610f598583612c44565b83857fa2349cec2b7d5d0aae557d77497586eec8b82b610bc861ce09f97897ce4a653c83604051610f8a919061509f565b60405180910390a350505094509492505050565b5f8381526007602090815260408083205463ffffffff1683526006909152808220805491516325e96e8560e01b81526001600160a01b03868116600483015291929184917f0000000000000000000000000000000000000000000000000000000000000000909116906325e96e8590602401602060405180830381865afa15801561102b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061104f9190614e95565b905063ffffffff81161580611070575063ffffffff81168263ffffffff1614155b15611080575f93505050506110d0565b60015461109490839063ffffffff16612ce3565b6110a3575f93505050506110d0565b5f5f6110b0858589612d07565b915091508180156110c857508064ffffffffff164211155b955050505050505b9392505050565b5f8080336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461112457604051621ce2f360e71b8152336004820152602401610890565b5f8781526007602052604081205463ffffffff16935083900361115d5760405163f91e139b60e01b815260048101889052602401610890565b5063ffffffff8281165f90815260066020526040902080549187168263ffffffff16146111b457604051639d8e869360e01b81526004810189905263ffffffff808416602483015288166044820152606401610890565b60015463ffffffff166111c8828483612d98565b6111e85760405163b430edc360e01b8152600481018a9052602401610890565b6111f489848989612dcc565b6111ff8984886130a5565b93505f8460ff166112108560881c90565b60ff1661121d91906150c5565b90506112298460801c90565b60ff1681111561127d578961123e8560881c90565b6112488660801c90565b60405163fa92325560e01b8152600481019390935260ff91821660248401528116604483015286166064820152608401610890565b6112ac8261128e8660ff89166131fe565b9060601b63ffffffff60601b1663ffffffff60601b19919091161790565b909255509297919650945092505050565b63ffffffff8083165f90815260066020526040902080546001549192610cfb92849291168561320d565b5f6112f38484846132d0565b949350505050565b610cfb6118a2565b5f5433906001600160a01b031681146113395760405162d1953b60e31b81526001600160a01b0382166004820152602401610890565b816001600160a01b03163b5f0361136e576040516361798f2f60e11b81526001600160a01b0383166004820152602401610890565b6107dc82613314565b5f8054600160a01b900460ff1661138d57505f90565b50638fb3603760e01b90565b604080515f815260208101909152606090826001600160401b038111156113c2576113c2614f2d565b6040519080825280602002602001820160405280156113f557816020015b60608152602001906001900390816113e05790505b5091505f5b83811015611476576114513086868481811061141857611418614ecb565b905060200281019061142a91906150eb565b8560405160200161143d9392919061512d565b604051602081830303815290604052613367565b83828151811061146357611463614ecb565b60209081029190910101526001016113fa565b505092915050565b63ffffffff8082165f9081526006602052604081208054600154929391926110d09284929116612d98565b6114b16118a2565b505050505050565b5f6114c2614268565b5f83815260076020908152604080832081518083018352905463ffffffff8116808352600160201b909104841b63ffffffff1916828501528085526006909352922090935061151090612637565b825263ffffffff83165f90815260066020526040812061152f91613407565b6020838101519190915263ffffffff84165f908152600690915260409020611558906001613407565b602083810151810191909152015163ffffffff191660408201529092909150565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115c457604051621ce2f360e71b8152336004820152602401610890565b63ffffffff8085165f908152600660205260409020805460015491929091166115ef8383838961320d565b6115fd8161128e8488612ae7565b8355815b979650505050505050565b5f5f5f5f611619856118cd565b805163ffffffff9081165f90815260066020908152604080832060030154855190941683529091209083015191965091925061165e91906116599061349a565b6134b7565b9250600481602001511660ff165f14159150509193909250565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6020808301919091527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be7828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608301524660808301523060a0808401919091528351808403909101815260c090920190925280519101205f90610817906117278461352a565b60405161190160f01b602082015260228101839052604281018290525f9060620160405160208183030381529060405280519060200120905092915050565b610cfb83838360016129b9565b63ffffffff81165f90815260066020526040812080548063ffffffff165f0361179f57505f9392505050565b60016117ab8260481c90565b1660ff165f146117c7575065333937bd32b760d11b9392505050565b60106117d38260481c90565b1660ff165f146117f1575067706c6174666f726d60c01b9392505050565b5f6117fc8260601c90565b6001549091505f9063ffffffff908116908316036118255761181e8484613568565b905061186c565b5f61182f846135ce565b90508015611841579695505050505050565b8263ffffffff166118518561369a565b63ffffffff16118061186857506118688585613568565b9150505b80801561187f575061187d83613716565b155b611889575f611898565b6918dbdb1b185d195c985b60b21b5b9695505050505050565b6118cb7f00000000000000000000000000000000000000000000000000000000000000006137fb565b565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525063ffffffff19165f90815260086020908152604091829020825160a081018452815463ffffffff818116835260ff600160201b8304169483019490945264ffffffffff600160281b82041694820194909452600160501b909304909116606083015260010154608082015290565b61196e614294565b61197b6020850185614aaa565b6001600160a01b0316336001600160a01b0316146119cb576119a06020850185614aaa565b604051632118678960e21b81526001600160a01b039091166004820152336024820152604401610890565b5f6119dc6040860160208701614aaa565b6001600160a01b031603611a035760405163e5c48ac560e01b815260040160405180910390fd5b604080516101008101825260015463ffffffff8082168352600160201b820481166020840152600160401b8204811693830193909352600160601b8104909216606082015261ffff600160801b830481166080830152600160901b8304811660a080840191909152600160a01b8404821660c0840152600160b01b909304811660e08301908152928401919091529051611a9f91869116613819565b5f611aaa84846138fb565b611b4157604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c90611afc9087908790600401615150565b6101a060405180830381865afa158015611b18573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b3c91906151a6565b611bcf565b6040516304a332e160e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906304a332e190611b8f9087908790600401615150565b6101a060405180830381865afa158015611bab573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bcf91906151a6565b905080610120015115611bfd578060c0015160405163c174792760e01b815260040161089091815260200190565b5f611c0786611678565b90508082610140015114611c3f5761014082015160405163610e845960e11b8152600481019190915260248101829052604401610890565b61016082015115611c6c578161016001516040516366ed800d60e11b815260040161089091815260200190565b60808301829052611c92611c836020880188614aaa565b83608001518460c001516132d0565b8352608082015163ffffffff191660408401819052611cb0906118cd565b60c08401525090949350505050565b60c0810180515163ffffffff165f908152600660209081526040822092510151611cee9083906116599061349a565b905064ffffffffff811615611d3f57604080840151600384015491516351f6f7a760e11b815263ffffffff199091166004820152602481019190915264ffffffffff82166044820152606401610890565b5f611d4983612637565b60808101805160041760ff1690529050611d638382613912565b836040015163ffffffff191683600301547f8df4cfd0e4fda21752cbab9b07949b112b6d319c895af9733708b09c01c97ced60405160405180910390a350505050565b8060a001516060018051611db990615275565b63ffffffff90811691829052602080840183815260018054600160601b90950263ffffffff60601b199095169490941784556040805180820182528251851681528187015163ffffffff191681850190815287515f9081526007865283812092519151861c600160201b0291871691909117909155865192519094168452600690925291206003015560e08201516002608090910152606090910152565b60208082015163ffffffff165f908152600690915260409020611e7990612637565b60e0820181905260016060830181905260809091015116156107e857805160405163dbfd4cf560e01b81526004810191909152602401610890565b608083015160c084015160e0850151611ecd85856138fb565b15611ef157855160405163dfea925560e01b81526004810191909152602401610890565b602082015160041615611f2657604080870151905163101dbf0160e01b815263ffffffff199091166004820152602401610890565b5f611f3087613a05565b90505f600184602001511660ff165f03611f4a5781611f50565b8460a001515b905080846080015114611f8c57608085015160a08601516040516001626e7ff160e01b0319815260048101929092526024820152604401610890565b60c0808601515f90815260026020908152604080832081519485018252805461ffff8116865260ff62010000820481161515948701949094529394939092918401916301000000909104166001811115611fe857611fe86145d8565b6001811115611ff957611ff96145d8565b8152905460ff600160201b82041660208084019190915263ffffffff600160281b830481166040850152600160481b9092049091166060909201919091528101519091501580612070575085516001811115612057576120576145d8565b8160400151600181111561206d5761206d6145d8565b14155b15612096578560c00151604051634dedfabb60e11b815260040161089091815260200190565b5f6120a48760600151613a5d565b90508060200151156120db576060870151604051631badef2b60e01b81526001600160d01b03199091166004820152602401610890565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380c8ce398c8c6040518363ffffffff1660e01b815260040161212b929190615150565b6040805180830381865afa158015612145573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121699190615299565b9150915081600781111561217f5761217f6145d8565b60ff168c60a0015160c0015161ffff16901c60011661ffff165f036121b95781604051633499537160e01b815260040161089091906152c3565b608084015163ffffffff166101008d0152835161ffff90811660208901528351166040880152600160608801528160078111156121f8576121f86145d8565b60ff90811660a089015260608501511660c0880152608084015161018088015163ffffffff9182169116111561223a57608084015163ffffffff166101808801525b60a08c01515163ffffffff1660e0880152600189516001811115612260576122606145d8565b036122745760808701805160081760ff1690525b60208801805160fe1690526080880186905260a08c01515163ffffffff166060890181905264ffffffffff82166040808b018290528e51905190927fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da44019926122dd928792906152d1565b60405180910390a2505050505050505050505050565b60208085015163ffffffff165f90815260069091526040812060608601519091906123399061232a578660c001516020015161349a565b8660e00151608001515b61349a565b90505f6123468383613407565b9050806040015162ffffff168660400160208101906123659190615300565b6001600160401b0316111580612395575062ffffff61238a6060880160408901615300565b6001600160401b0316115b156123e85786516123ac6060880160408901615300565b6040808401519051635ae4209f60e11b815260048101939093526001600160401b03909116602483015262ffffff166044820152606401610890565b5f8515801561241a57506124026040880160208901614aaa565b6001600160a01b0316825f01516001600160a01b0316145b9050806124905787606001516124335761243388611e57565b612441888860a00135613b56565b84156124555761245584848a5f0151613c48565b6124608360016150d8565b60e0890151608001805160021860ff16905292506124846040880160208901614aaa565b6001600160a01b031682525b5f61249d610e104261531b565b90505f8960c001516040015164ffffffffff168264ffffffffff16119050806124c657816124d0565b8960c00151604001515b64ffffffffff166020850152806124e7575f6124ea565b60015b63ffffffff16606080860191909152612508908a0160408b01615300565b62ffffff1660408501528360018701866002811061252857612528614ecb565b8251910180546020840151604085015160609586015163ffffffff16600160e01b026001600160e01b0362ffffff909216600160c81b02919091166001600160c81b0364ffffffffff909316600160a01b026001600160c81b03199094166001600160a01b03909616959095179290921716929092179190911790558a0151156125b6576125b6868b613cb3565b821561261e5783518a51604080870151602080890151835162ffffff909316835264ffffffffff16908201526001600160a01b03909316927f81c65f2cad8bfd276326e6150ff3c4867ae0c68a7e42704545bf23b9ef0a4a12910160405180910390a361262b565b895161262b90858b613cf3565b50505050505050505050565b61263f6143ad565b815461081790613d72565b61265261416a565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352600160201b909104831b63ffffffff19169282019290925291036126af5760405163f91e139b60e01b815260048101849052602401610890565b805163ffffffff165f908152600660205260408120906126ce82612637565b858552835163ffffffff90811660208701528151811660408088019190915282519051630bcd65bd60e41b8152911660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015612754573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127789190614eb0565b6001600160a01b0316606085015260208381015163ffffffff191660808087019190915260408381015161ffff165f90815260059093529091205460d01b6001600160d01b03191660a08601528101516127d190613e4b565b8460c0019060018111156127e7576127e76145d8565b908160018111156127fa576127fa6145d8565b905250606081015160ff166003811115612816576128166145d8565b8460e00190600381111561282c5761282c6145d8565b9081600381111561283f5761283f6145d8565b90525060a081015160ff16600781111561285b5761285b6145d8565b8461010001906007811115612872576128726145d8565b90816007811115612885576128856145d8565b90525060208082015161ffff9081165f90815260038352604090819020546101208089019190915260c08086015160ff908116610140808c0191909152845192830185526101a080890151871684529088015162ffffff9081169784019790975261016080890151909716948301949094526101808088015163ffffffff908116606085015261010089015183166080808601919091526101c0808b015190981660a0860152978c0193909352928701511691890191909152928401805160111615159188019190915251600416151590860152825460015461296b9285929116612d98565b15156101e085015260808101515f906129839061349a565b905061298f8382613407565b6102008601526129a9836129a48360016150d8565b613407565b6102208601525092949350505050565b5f6129c5858585611966565b60c08101519091506129d682613a05565b81608001511480156129fe57508160a001515f015163ffffffff16816060015163ffffffff16145b8015612a155750806040015164ffffffffff164211155b15612a2c57805163ffffffff166020830152612adb565b81515f90815260076020908152604082205463ffffffff169084018190529003612a6f57815160405163f91e139b60e01b81526004810191909152602401610890565b805f015163ffffffff16826020015163ffffffff1614612ac7578151815163ffffffff165f908152600660205260409081902060030154905163d8d9bd9160e01b815260048101929092526024820152604401610890565b612ad082611e57565b612adb828686611eb4565b6114b1828785866122f3565b5f5f612af38460881c90565b60ff1690506088818410612b075781612b09565b835b610813911b856150d8565b805163ffffffff165f908152600660209081526040822090830151909190612b419083906116599061349a565b905064ffffffffff811615801590612bfd5750337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bcd65bd0612b8d85612637565b5160405160e083901b6001600160e01b031916815263ffffffff9091166004820152602401602060405180830381865afa158015612bcd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bf19190614eb0565b6001600160a01b031614155b15612c3e5760038201546040516351f6f7a760e11b815263ffffffff1986166004820152602481019190915264ffffffffff82166044820152606401610890565b50505050565b63ffffffff199091165f90815260086020908152604091829020835181549285015193850151606086015163ffffffff908116600160501b0263ffffffff60501b1964ffffffffff909316600160281b02929092166dffffffffffffffffff00000000001960ff909716600160201b0264ffffffffff199096169390911692909217939093179390931692909217178155608090910151600190910155565b5f6011612cf08460481c90565b1660ff165f1480156110d057506110d08383613e64565b5f806001600160a01b038316612d2157505f905080612d90565b5f612d2f6123348660481c90565b90505f612d3c8783613407565b9050846001600160a01b0316815f01516001600160a01b031614612d6c57612d69876129a48460016150d8565b90505b846001600160a01b0316815f01516001600160a01b03161481602001519350935050505b935093915050565b5f612da38383612ce3565b80156112f35750612dbb846116596123348660481c90565b64ffffffffff161515949350505050565b5f612ddf612dda8560481c90565b613e4b565b6001811115612df057612df06145d8565b60ff166001901b905060078360ff161180612e2257508260ff16612e148560581c90565b60ff16901c60011660ff165f145b15612e6d5784612e328560581c90565b604051639d21443f60e01b81526004810192909252631ada5b9960e21b602483015260ff908116604483015284166064820152608401610890565b612e7a6020830183615338565b60ff1615801590612e9a575080612e946020840184615338565b1660ff16155b15612eec578481612eae6020850185615338565b604051639d21443f60e01b81526004810193909352677465654b696e647360c01b6024840152604483019190915260ff166064820152608401610890565b612efc6040830160208401614ca2565b61ffff1615801590612f365750612f138460501c90565b60ff16612f266040840160208501614ca2565b61ffff16901c60011661ffff165f145b15612f995784612f468560501c90565b612f566040850160208601614ca2565b604051639d21443f60e01b8152600481019390935269746362436c617373657360b01b602484015260ff909116604483015261ffff166064820152608401610890565b612fa96060830160408401614ca2565b61ffff16612fb78560e01c90565b61ffff1610156130185784612fcc8560e01c90565b612fdc6060850160408601614ca2565b604051639d21443f60e01b8152600481019390935264636f72657360d81b602484015261ffff9182166044840152166064820152608401610890565b61302860c0830160a08401614bc5565b63ffffffff166130388560c01c90565b63ffffffff16101561309e578461304f8560c01c90565b61305f60c0850160a08601614bc5565b604051639d21443f60e01b815260048101939093526536b4b725a43d60d11b602484015263ffffffff9182166044840152166064820152608401610890565b5050505050565b5f5f6130b18460801c90565b60ff1690505f6130e56130ca6080860160608701614bc5565b63ffffffff166130da8760901c90565b62ffffff1684613ee4565b90508181111561315057856130fa8660901c90565b61310a6080870160608801614bc5565b604051639d21443f60e01b815260048101939093526836b2b6b7b93ca6b4a160b91b602484015262ffffff909116604483015263ffffffff166064820152608401610890565b5f61317f61316460a0870160808801614bc5565b63ffffffff166131748860a81c90565b62ffffff1685613ee4565b9050828111156131e757866131948760a81c90565b6131a460a0880160808901614bc5565b604051639d21443f60e01b815260048101939093526532b831a6b4a160d11b602484015262ffffff909116604483015263ffffffff166064820152608401610890565b8082116131f45780611601565b5095945050505050565b5f6110d0608883901b846150c5565b6132178383612ce3565b61323c57836003015460405163b430edc360e01b815260040161089091815260200190565b5f5f613249868685612d07565b915091508161328357600386015460405163057fe25960e51b815260048101919091526001600160a01b0384166024820152604401610890565b8064ffffffffff164211156114b15760038601546040516367e7302760e01b815260048101919091526001600160a01b038416602482015264ffffffffff82166044820152606401610890565b604080516001600160a01b0385166020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60605f6133748484613f35565b905080801561339557505f3d118061339557505f846001600160a01b03163b115b156133aa576133a2613f48565b915050610817565b80156133d457604051639996b31560e01b81526001600160a01b0385166004820152602401610890565b3d156133e7576133e2613f61565b613400565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b604080516080810182525f80825260208201819052918101829052606081019190915282600101826002811061343f5761343f614ecb565b6040805160808101825291909201546001600160a01b0381168252600160a01b810464ffffffffff166020830152600160c81b810462ffffff1692820192909252600160e01b90910463ffffffff1660608201529392505050565b5f6002821681036134ab575f6134ae565b60015b60ff1692915050565b5f8260010182600281106134cd576134cd614ecb565b0154600160a01b900464ffffffffff1690504281101561081757826001018260016134f891906150d8565b6002811061350857613508614ecb565b0154600160a01b900464ffffffffff1690504281101561081757505f92915050565b6040517f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd8082525f9161010084602083013761012090209392505050565b5f5f6135776123348460481c90565b90505f6135848583613407565b606081015190915060011615806135a45750602081015164ffffffffff16155b156135b3575f92505050610817565b6135bd85836134b7565b64ffffffffff161595945050505050565b5f6135d98260501c90565b60018054600160a01b900461ffff1660ff929092169190911c165f0361360957506573746174757360d01b919050565b5f61361383613f6c565b905080602001511580613658575061362e612dda8460481c90565b600181111561363f5761363f6145d8565b81604001516001811115613655576136556145d8565b14155b1561367357506a1b59585cdd5c995b595b9d60aa1b92915050565b61367c8361401a565b6020015161368a575f6110d0565b64666d73706360d81b9392505050565b5f60016136aa612dda8460481c90565b60018111156136bb576136bb6145d8565b146136d557600154600160201b900463ffffffff166136e6565b600154600160401b900463ffffffff165b90505f6136f28361401a565b6040015190508163ffffffff168163ffffffff161115613710578091505b50919050565b5f5f60055f6137258560301c90565b61ffff16815260208101919091526040015f205460d01b90506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166393d7657961377a612dda8660481c90565b600181111561378b5761378b6145d8565b6040516001600160e01b031960e084901b16815260ff90911660048201526001600160d01b031984166024820152604401602060405180830381865afa1580156137d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110d09190615351565b365f5f375f5f365f845af43d5f5f3e8015613814573d5ff35b503d5ffd5b5f61382a6080840160608501615300565b905043816001600160401b0316106138655760405162162c6160e31b81526001600160401b0382166004820152436024820152604401610890565b816138796001600160401b038316436150d8565b11156138b05760405163f7c89c6b60e01b81526001600160401b038216600482015243602482015260448101839052606401610890565b6001600160401b0381164060808401358114612c3e5760405163222dc5dd60e21b81526001600160401b03831660048201526080850135602482015260448101829052606401610890565b5f6139096102f860406150c5565b90911492915050565b6139ff815f6030826040015161ffff16901b6020836020015161ffff16901b835f015163ffffffff161717905060508260a0015160ff16901b6048836080015160ff16901b6040846060015160ff16901b171781179050608082610100015160ff16901b60608360e0015163ffffffff16901b60588460c0015160ff16901b17178117905060a882610160015162ffffff16901b609083610140015162ffffff16901b608884610120015160ff16901b17178117905060f0826101c0015161ffff16901b60e0836101a0015161ffff16901b60c084610180015163ffffffff16901b171781179050919050565b90915550565b60808082015160a08082015160e08301516101008401518651604080516020808201969096528082019490945260608401929092528287015280518083039096018652920190915282519201919091205f91906110d0565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103613b515760018054601290613ae590600160901b900461ffff1661536c565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b5f613b60826140b9565b90505f8360e00151905080610180015163ffffffff16826060015163ffffffff1614613bfa5761010084015163ffffffff81165f03613bc9575060208181015161ffff165f90815260038252604080822054825260029092522054600160281b900463ffffffff165b8063ffffffff16836060015163ffffffff1610613be65780613bec565b82606001515b63ffffffff16610180830152505b815161ffff9081166101a0830152602083015162ffffff908116610140840152604084015116610160830152608083015160ff1661010083015260a0909201519091166101c0909101525050565b5f836001018360028110613c5e57613c5e614ecb565b01805464ffffffffff92909216600160a01b0264ffffffffff60a01b1990921691909117905560405181907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b60c081015160e08201516080015160208201805160fd166002929092169190911790526040820151613ce59082612c44565b610cfb838360e00151613912565b8151604080840151602080860151835162ffffff909316835264ffffffffff169082015260a0848101358284015260c0850135606083015260e0850135608083015291516001600160a01b039093169286927f2663ca3feb88e1e4ae338ea64d216a4786fc516c159b7a3a944fc1b7a6326c59928290030190a3505050565b613d7a6143ad565b63ffffffff808316825261ffff602084811c821690840152603084901c811660408085019190915260ff9085901c8116606080860191909152604886901c8216608080870191909152605087901c831660a0870152605887901c831660c0808801919091529187901c851660e0808801919091529087901c8316610100870152608887901c90921661012086015262ffffff609087901c811661014087015260a887901c1661016086015285901c9092166101808401529083901c166101a082015260f09190911c6101c082015290565b5f600882168103613e5c575f610817565b600192915050565b5f5f613e708460601c90565b90508263ffffffff168163ffffffff1603613e8f576001915050610817565b613e98846135ce565b158015613eb957508063ffffffff16613eb08561369a565b63ffffffff1611155b801561081357508063ffffffff16613ed085613f6c565b60a0015163ffffffff161115949350505050565b5f835f03613ef4575060016110d0565b8215613f2b5782600181613f088588615383565b613f1291906150c5565b613f1c91906150d8565b613f26919061539a565b6112f3565b505f199392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915260025f60035f613fad8660201c90565b61ffff908116825260208083019390935260409182015f90812054855284840195909552928101909320835160c0810185528154938416815260ff6201000085048116151593820193909352939092908401916301000000909104166001811115610c9257610c926145d8565b604080516060810182525f808252602082018190529181019190915260045f60055f6140468660301c90565b61ffff908116825260208083019390935260409182015f9081205460d01b6001600160d01b03191685528484019590955292810190932083516060810185529054928316815262010000830460ff16151591810191909152630100000090910463ffffffff169181019190915292915050565b6040805160c08101825261ffff838116825262ffffff601085901c81166020840152602885901c16828401529183901c63ffffffff1660608083019190915260ff9084901c166080820152606883901c90911660a0820152607882901c1515806141285750608081015160ff16155b806141365750805161ffff16155b806141495750602081015163ffffffff16155b15613b5157604051634e6f360560e11b815260048101839052602401610890565b60408051610240810182525f80825260208201819052918101829052606081018290526080810182905260a081018290529060c082019081526020015f81526020015f81525f6020820181905260408201526060016141f66040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b81525f602082018190526040820181905260608201819052608082015260a00161423f604080516080810182525f80825260208201819052918101829052606081019190915290565b8152604080516080810182525f8082526020828101829052928201819052606082015291015290565b604051806060016040528061427b6143ad565b8152602001614288614428565b81525f60209091015290565b60408051610120810182525f80825260208201819052918101829052606081019190915260808101614334604080516101a08101909152805f81525f6020820181905260409091019081526020015f6001600160d01b03191681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f6001600160401b031681525090565b815260408051610100810182525f8082526020828101829052928201819052606082018190526080820181905260a0820181905260c0820181905260e082015291019081526040805160a0810182525f808252602082810182905292820181905260608201819052608082015291019081526020016142885b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081019190915290565b60405180604001604052806002905b604080516080810182525f8082526020808301829052928201819052606082015282525f199092019101816144375790505090565b803563ffffffff1981168114613b51575f5ffd5b80151581146107e8575f5ffd5b5f5f6040838503121561449e575f5ffd5b6144a78361446c565b915060208301356144b781614480565b809150509250929050565b5f602082840312156144d2575f5ffd5b5035919050565b5f5f604083850312156144ea575f5ffd5b6144f38361446c565b946020939093013593505050565b5f6101008284031215613710575f5ffd5b5f5f83601f840112614522575f5ffd5b5081356001600160401b03811115614538575f5ffd5b60208301915083602082850101111561454f575f5ffd5b9250929050565b5f5f5f6101208486031215614569575f5ffd5b6145738585614501565b92506101008401356001600160401b0381111561458e575f5ffd5b61459a86828701614512565b9497909650939450505050565b6001600160d01b0319811681146107e8575f5ffd5b5f5f604083850312156145cd575f5ffd5b82356144a7816145a7565b634e487b7160e01b5f52602160045260245ffd5b600281106145fc576145fc6145d8565b9052565b5f60c08201905061ffff8351168252602083015115156020830152604083015161462d60408401826145ec565b5060ff606084015116606083015263ffffffff608084015116608083015263ffffffff60a08401511660a083015292915050565b5f60208284031215614671575f5ffd5b81356110d0816145a7565b600481106145fc576145fc6145d8565b600881106145fc576145fc6145d8565b80516001600160a01b0316825260208082015164ffffffffff169083015260408082015162ffffff169083015260609081015163ffffffff16910152565b815181526020808301516103a08301916146fb9084018263ffffffff169052565b506040830151614713604084018263ffffffff169052565b50606083015161472e60608401826001600160a01b03169052565b506080830151614747608084018263ffffffff19169052565b5060a083015161476360a08401826001600160d01b0319169052565b5060c083015161477660c08401826145ec565b5060e083015161478960e084018261467c565b5061010083015161479e61010084018261468c565b506101208301516101208301526101408301516147c161014084018260ff169052565b5061016083015161482861016084018261ffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff606082015116606083015260ff608082015116608083015261ffff60a08201511660a08301525050565b5061018083015160ff166102208301526101a083015115156102408301526101c083015115156102608301526101e083015115156102808301526102008301516148766102a084018261469c565b5061022083015161340061032084018261469c565b63ffffffff811681146107e8575f5ffd5b803560ff81168114613b51575f5ffd5b5f5f604083850312156148bd575f5ffd5b82356148c88161488b565b91506148d66020840161489c565b90509250929050565b5f5f5f5f604085870312156148f2575f5ffd5b84356001600160401b03811115614907575f5ffd5b61491387828801614512565b90955093505060208501356001600160401b03811115614931575f5ffd5b61493d87828801614512565b95989497509550505050565b6001600160a01b03811681146107e8575f5ffd5b5f5f5f6060848603121561496f575f5ffd5b83359250602084013561498181614949565b9150604084013561499181614949565b809150509250925092565b5f5f5f5f8486036101208112156149b1575f5ffd5b8535945060208601356149c38161488b565b93506149d16040870161489c565b925060c0605f19820112156149e4575f5ffd5b509295919450926060019150565b5f5f60408385031215614a03575f5ffd5b8235614a0e8161488b565b915060208301356144b781614949565b5f5f5f60608486031215614a30575f5ffd5b8335614a3b81614949565b95602085013595506040909401359392505050565b5f5f5f60408486031215614a62575f5ffd5b8335614a6d81614949565b925060208401356001600160401b0381111561458e575f5ffd5b5f5f60408385031215614a98575f5ffd5b8235915060208301356144b781614480565b5f60208284031215614aba575f5ffd5b81356110d081614949565b5f5f60208385031215614ad6575f5ffd5b82356001600160401b03811115614aeb575f5ffd5b8301601f81018513614afb575f5ffd5b80356001600160401b03811115614b10575f5ffd5b8560208260051b8401011115614b24575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614bb957603f19878603018452614ba4858351614b34565b94506020938401939190910190600101614b88565b50929695505050505050565b5f60208284031215614bd5575f5ffd5b81356110d08161488b565b600281106107e8575f5ffd5b5f5f5f5f5f5f60a08789031215614c01575f5ffd5b863595506020870135614c1381614be0565b9450614c216040880161489c565b93506060870135614c318161488b565b925060808701356001600160401b03811115614c4b575f5ffd5b614c5789828a01614512565b979a9699509497509295939492505050565b5f5f60408385031215614c7a575f5ffd5b614c838361489c565b915060208301356144b7816145a7565b61ffff811681146107e8575f5ffd5b5f60208284031215614cb2575f5ffd5b81356110d081614c93565b805f5b6002811015612c3e57614cd484835161469c565b6080939093019260209190910190600101614cc0565b63ffffffff8381168252825180519091166020830152610320820190602081015161ffff8116604085015250604081015161ffff8116606085015250606081015160ff8116608085015250608081015160ff811660a08501525060a081015160ff811660c08501525060c081015160ff811660e08501525060e081015163ffffffff81166101008501525061010081015160ff81166101208501525061012081015160ff81166101408501525061014081015162ffffff81166101608501525061016081015162ffffff81166101808501525061018081015163ffffffff81166101a0850152506101a081015161ffff81166101c0850152506101c0015161ffff81166101e0840152506020830151614e07610200840182614cbd565b50604083015163ffffffff198116610300840152509392505050565b5f5f5f60608486031215614e35575f5ffd5b8335614e408161488b565b92506020840135614e5081614949565b929592945050506040919091013590565b5f60208284031215614e71575f5ffd5b6110d08261446c565b5f6101008284031215614e8b575f5ffd5b6110d08383614501565b5f60208284031215614ea5575f5ffd5b81516110d08161488b565b5f60208284031215614ec0575f5ffd5b81516110d081614949565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f614f1a604083018688614edf565b8281036020840152611601818587614edf565b634e487b7160e01b5f52604160045260245ffd5b60405161012081016001600160401b0381118282101715614f7057634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101a081016001600160401b0381118282101715614f7057634e487b7160e01b5f52604160045260245ffd5b80516001600160801b031981168114613b51575f5ffd5b8051613b5181614c93565b80516001600160f01b031981168114613b51575f5ffd5b8051613b51816145a7565b805164ffffffffff81168114613b51575f5ffd5b5f61012082840312801561500f575f5ffd5b50615018614f41565b825181526020808401519082015261503260408401614fa5565b604082015261504360608401614fbc565b606082015261505460808401614fc7565b608082015261506560a08401614fde565b60a082015260c0838101519082015261508060e08401614fe9565b60e08201526150926101008401614fe9565b6101008201529392505050565b602081525f6110d06020830184614b34565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610817576108176150b1565b81810381811115610817576108176150b1565b5f5f8335601e19843603018112615100575f5ffd5b8301803591506001600160401b03821115615119575f5ffd5b60200191503681900382131561454f575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b602081525f6112f3602083018486614edf565b8051613b5181614be0565b805160088110613b51575f5ffd5b8051613b5181614480565b6001600160401b03811681146107e8575f5ffd5b8051613b5181615187565b5f6101a08284031280156151b8575f5ffd5b506151c1614f76565b6151ca83615163565b81526151d860208401614fbc565b60208201526151e96040840161516e565b60408201526151fa60608401614fde565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e08084015190820152610100808401519082015261523f610120840161517c565b61012082015261014083810151908201526101608084015190820152615268610180840161519b565b6101808201529392505050565b5f63ffffffff821663ffffffff8103615290576152906150b1565b60010192915050565b5f5f604083850312156152aa575f5ffd5b6152b38361516e565b915060208301516144b781615187565b60208101610817828461468c565b606081016152df828661468c565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f60208284031215615310575f5ffd5b81356110d081615187565b64ffffffffff8181168382160190811115610817576108176150b1565b5f60208284031215615348575f5ffd5b6110d08261489c565b5f60208284031215615361575f5ffd5b81516110d081614480565b5f61ffff821661ffff8103615290576152906150b1565b8082028115828204841417610817576108176150b1565b5f826153b457634e487b7160e01b5f52601260045260245ffd5b500490566101006040523060e052348015610014575f5ffd5b50604051611e5c380380611e5c83398101604081905261003391610135565b82828280610040816100cb565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b3919061017f565b6001600160a01b031660c052506101a1945050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610132575f5ffd5b50565b5f5f5f60608486031215610147575f5ffd5b83516101528161011e565b60208501519093506101638161011e565b60408501519092506101748161011e565b809150509250925092565b5f6020828403121561018f575f5ffd5b815161019a8161011e565b9392505050565b60805160a05160c05160e051611c436102195f395f8181610281015281816103ac015281816104c40152818161060d015281816108d601528181610aa101528181610d3d01528181610f04015261103501525f81816101c50152610d8701525f818160f9015261066501525f6101520152611c435ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806379bbe1e611610093578063c11337c711610063578063c11337c71461022b578063d059092c1461023e578063e07644c814610251578063f291e0c114610264575f5ffd5b806379bbe1e6146101c05780637a9e5e4b146101e75780638fb36037146101fa578063bf7e214f1461021b575f5ffd5b8063110b9e37116100ce578063110b9e371461017457806327ab64d1146101875780636b7514c71461019a5780637264a036146101ad575f5ffd5b806308c84e70146100f45780630c86e0c314610138578063109a411c1461014d575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61014b610146366004611698565b610277565b005b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6101823660046116d8565b6103a2565b61014b610195366004611704565b6104ba565b61014b6101a836600461177b565b610603565b61014b6101bb3660046117ca565b6108cc565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6101f53660046117ed565b6109fd565b610202610a75565b6040516001600160e01b0319909116815260200161012f565b5f546001600160a01b031661011b565b61014b610239366004611829565b610a97565b61014b61024c3660046118af565b610d33565b61014b61025f3660046118e8565b610efa565b61014b6102723660046118e8565b61102b565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036102c0576040516353980bdb60e11b815260040160405180910390fd5b6102cc335b5f3661110e565b63ffffffff1982165f908152600860205260409020805469ffffffffff000000000019168155811561031e57805464ff0000000019811660046401000000009283900460ff161790910217815561033d565b805464ff000000001981166401000000009182900460fb169091021781555b805463ffffffff161561035e57805461035e9063ffffffff16601084611204565b604051821515815263ffffffff198416907f5af5e0cb4604538bcd74fff72de79114563d0025c8ca6b54dd429994add07518906020015b60405180910390a2505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036103eb576040516353980bdb60e11b815260040160405180910390fd5b6103f4336102c5565b5f818152600260205260409020805462010000900460ff1661043157604051637d3142fd60e01b8152600481018390526024015b60405180910390fd5b600180545f919082906104499063ffffffff16611917565b825463ffffffff8281166101009490940a848102910219909116179092558354600160481b82026cffffffff000000000000ff00001990911617845560405190815290915083907f27f70bbd04af058f8060dcadd53571e169ddaa1dbd65b3ed0b8b716507ac9cc890602001610395565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610503576040516353980bdb60e11b815260040160405180910390fd5b61050c336102c5565b600180545f919082906105249063ffffffff16611917565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f61054d84611250565b831515602082810182815263ffffffff86811660408087018281526001600160d01b03198c165f81815260048852839020895181549751935190961663010000000266ffffffff00000019931515620100000262ffffff1990981661ffff90971696909617969096179190911693909317909355825194855292840192909252929350917f616ca23fea36ab5421a05e10a425a8bfda0ecf60590ea6ece3c3c72032bdd4af91015b60405180910390a250505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361064c576040516353980bdb60e11b815260040160405180910390fd5b60405163473b057f60e11b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e760afe9061069c9086908690600401611963565b6101a060405180830381865afa1580156106b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106dc9190611a05565b90505f6107318583608001518460c00151604080516001600160a01b0385166020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090509392505050565b60808381015163ffffffff19165f9081526008602090815260409182902060a08088015160e08901516101008a015186518087019390935282870191909152606082015280860187905284518082039096018652019092528251920191909120919250908160010154146107ce57608083015160a08401516040516001626e7ff160e01b0319815260048101929092526024820152604401610428565b826040015160078111156107e4576107e4611ad4565b60018054600160a01b900461ffff1660ff929092169190911c1615610822578260400151604051634d1ade2f60e11b81526004016104289190611afc565b805463ffffffff165f9081526006602052604081209061084182611349565b90508460400151600781111561085957610859611ad4565b60ff1660a082015261086b8282611362565b825469ffffffffff00000000001916835560408086015160e0830151915186927fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da44019926108ba9290915f91611b0a565b60405180910390a25050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610915576040516353980bdb60e11b815260040160405180910390fd5b61091e336102c5565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352640100000000909104831b63ffffffff191692820192909252910361097c5760405163f91e139b60e01b815260048101849052602401610428565b805161098a90600184611204565b60208082015163ffffffff19165f9081526008909152604090208151815463ffffffff9182169116036109c957805469ffffffffff0000000000191681555b837f89489c43d560333b81a518c67eb15007c04409ce3b902b5ad6c17abccb7ba898846040516105f5911515815260200190565b5f5433906001600160a01b03168114610a335760405162d1953b60e31b81526001600160a01b0382166004820152602401610428565b816001600160a01b03163b5f03610a68576040516361798f2f60e11b81526001600160a01b0383166004820152602401610428565b610a7182611455565b5050565b5f8054600160a01b900460ff16610a8b57505f90565b50638fb3603760e01b90565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610ae0576040516353980bdb60e11b815260040160405180910390fd5b610ae9336102c5565b851580610af7575060ff8416155b80610b06575063ffffffff8316155b15610b305760405163c527acd960e01b81526004810187905260ff85166024820152604401610428565b5f8681526002602052604081205461ffff1690818103610b985760018054601090610b6590600160801b900461ffff16611b39565b825461ffff8083166101009490940a848102910219909116179092555f9081526003602052604090208990559150610bcd565b600180545f90610bad9063ffffffff16611917565b91906101000a81548163ffffffff021916908363ffffffff160217905590505b6040518060c001604052808361ffff168152602001600115158152602001886001811115610bfd57610bfd611ad4565b815260ff881660208083019190915263ffffffff8089166040808501919091529085166060909301929092525f8b81526002825282902083518154928501511515620100000262ffffff1990931661ffff9091161791909117808255918301519091829063ff00000019166301000000836001811115610c7f57610c7f611ad4565b021790555060608201518154608084015160a09094015163ffffffff908116600160481b026cffffffff0000000000000000001991909516650100000000000268ffffffff00000000001960ff909416640100000000029390931668ffffffffff000000001990921691909117919091171691909117905560405188907f6d3557e0857ed9e92fd39d73aab1ffc49bcdc280422cc1cb1fa0cc8d5ef827e5906108ba9085908b908b908b908b908b90611b50565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610d7c576040516353980bdb60e11b815260040160405180910390fd5b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610dc75760405163010cd93b60e61b8152336004820152602401610428565b600180545f91908290610ddf9063ffffffff16611917565b91906101000a81548163ffffffff021916908363ffffffff16021790559050816001600160d01b0319165f60d01b14610e4b576001600160d01b031982165f908152600460205260409020805466ffffffff0000001916630100000063ffffffff841602179055610ea4565b5f1960ff841601610e8357600180546bffffffff000000000000000019166801000000000000000063ffffffff841602179055610ea4565b6001805467ffffffff00000000191664010000000063ffffffff8416021790555b6040805163ffffffff8316815260ff851660208201526001600160d01b031984168183015290517f6d73ff2730ccbf91c240ac0ddfa1dadb33a0c8c42dc22b7c4f01cf898d3161089181900360600190a1505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610f43576040516353980bdb60e11b815260040160405180910390fd5b610f4c336102c5565b61ffff81161580610f6f5750610f6460016040611ba4565b19811661ffff165f14155b15610f93576040516309acc66760e31b815261ffff82166004820152602401610428565b600180545f91908290610fab9063ffffffff16611917565b825463ffffffff8083166101009490940a848102910219909116179092556001805461ffff8616600160a01b810261ffff60a01b19909216919091179091556040805191825260208201929092529192507f9b06e907174edf4c30e60d39c9d23f85e2d2d280b73bd522d05d0e02b5ef8cf2910160405180910390a15050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003611074576040516353980bdb60e11b815260040160405180910390fd5b61107d336102c5565b61ffff8116158061109357506101008161ffff16115b156110b757604051633547fd0960e01b815261ffff82166004820152602401610428565b6001805461ffff60b01b1916600160b01b61ffff8416908102919091179091556040519081527f71c56e8c265f842753f87aff2f1820dfb1abcc3e5f8aaa3b6c34257eac3c59a0906020015b60405180910390a150565b5f5f6111416111245f546001600160a01b031690565b863061113360045f898b611bb7565b61113c91611bde565b6114a2565b91509150816111fd5763ffffffff8116156111da575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061119b90889088908890600401611c16565b5f604051808303815f87803b1580156111b2575f5ffd5b505af11580156111c4573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506111fd9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610428565b5050505050565b63ffffffff83165f9081526006602052604081209061122282611349565b90508261123657831981608001511661123e565b838160800151175b60ff1660808201526111fd8282611362565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff1693820193909352910361134457600180546012906112d890600160901b900461ffff16611b39565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b61135161160d565b815461135c90611534565b92915050565b61144f815f6030826040015161ffff16901b6020836020015161ffff16901b835f015163ffffffff161717905060508260a0015160ff16901b6048836080015160ff16901b6040846060015160ff16901b171781179050608082610100015160ff16901b60608360e0015163ffffffff16901b60588460c0015160ff16901b17178117905060a882610160015162ffffff16901b609083610140015162ffffff16901b608884610120015160ff16901b17178117905060f0826101c0015161ffff16901b60e0836101a0015161ffff16901b60c084610180015163ffffffff16901b171781179050919050565b90915550565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611103565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561152a575f516020805191945081901c150291505b5094509492505050565b61153c61160d565b63ffffffff808316825261ffff602084811c821690840152603084901c811660408085019190915260ff9085901c8116606080860191909152604886901c8216608080870191909152605087901c831660a0870152605887901c831660c0808801919091529187901c851660e0808801919091529087901c8316610100870152608887901c90921661012086015262ffffff609087901c811661014087015260a887901c1661016086015285901c9092166101808401529083901c166101a082015260f09190911c6101c082015290565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081019190915290565b8015158114611695575f5ffd5b50565b5f5f604083850312156116a9575f5ffd5b823563ffffffff19811681146116bd575f5ffd5b915060208301356116cd81611688565b809150509250929050565b5f602082840312156116e8575f5ffd5b5035919050565b6001600160d01b031981168114611695575f5ffd5b5f5f60408385031215611715575f5ffd5b82356116bd816116ef565b80356001600160a01b0381168114611344575f5ffd5b5f5f83601f840112611746575f5ffd5b50813567ffffffffffffffff81111561175d575f5ffd5b602083019150836020828501011115611774575f5ffd5b9250929050565b5f5f5f6040848603121561178d575f5ffd5b61179684611720565b9250602084013567ffffffffffffffff8111156117b1575f5ffd5b6117bd86828701611736565b9497909650939450505050565b5f5f604083850312156117db575f5ffd5b8235915060208301356116cd81611688565b5f602082840312156117fd575f5ffd5b61180682611720565b9392505050565b60028110611695575f5ffd5b803560ff81168114611344575f5ffd5b5f5f5f5f5f5f60a0878903121561183e575f5ffd5b8635955060208701356118508161180d565b945061185e60408801611819565b9350606087013563ffffffff81168114611876575f5ffd5b9250608087013567ffffffffffffffff811115611891575f5ffd5b61189d89828a01611736565b979a9699509497509295939492505050565b5f5f604083850312156118c0575f5ffd5b6118c983611819565b915060208301356116cd816116ef565b61ffff81168114611695575f5ffd5b5f602082840312156118f8575f5ffd5b8135611806816118d9565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff810361193257611932611903565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f61197660208301848661193b565b949350505050565b6040516101a0810167ffffffffffffffff811182821017156119ae57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516113448161180d565b8051611344816118d9565b805160088110611344575f5ffd5b8051611344816116ef565b805161134481611688565b805167ffffffffffffffff81168114611344575f5ffd5b5f6101a0828403128015611a17575f5ffd5b50611a2061197e565b611a29836119b4565b8152611a37602084016119bf565b6020820152611a48604084016119ca565b6040820152611a59606084016119d8565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152611a9e61012084016119e3565b61012082015261014083810151908201526101608084015190820152611ac761018084016119ee565b6101808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b60088110611af857611af8611ad4565b9052565b6020810161135c8284611ae8565b60608101611b188286611ae8565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f61ffff821661ffff810361193257611932611903565b61ffff871681525f60028710611b6857611b68611ad4565b86602083015260ff8616604083015263ffffffff8516606083015260a06080830152611b9860a08301848661193b565b98975050505050505050565b8181038181111561135c5761135c611903565b5f5f85851115611bc5575f5ffd5b83861115611bd1575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611c0f576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90611c3a908301848661193b565b9594505050505056",
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
// Solidity: function retire(bytes32 enclave) returns()
func (attestationRegistry *AttestationRegistry) PackRetire(enclave [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("retire", enclave)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2b6f23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(bytes32 enclave) returns()
func (attestationRegistry *AttestationRegistry) TryPackRetire(enclave [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("retire", enclave)
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
