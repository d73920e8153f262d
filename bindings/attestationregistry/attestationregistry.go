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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workers\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"},{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COLLATERAL_STORE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"POLICY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAttestationPolicy\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WORKERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWorkerRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admitPlatform\",\"inputs\":[{\"name\":\"leafDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"caDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"allowedStatuses\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateralChanged\",\"inputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"enclaveIdFor\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"enclaveIdOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enclaveOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structEnclave\",\"components\":[{\"name\":\"state\",\"type\":\"tuple\",\"internalType\":\"structEnclaveState\",\"components\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"measurementId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fmspcId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"flags\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"memoryMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"epcMiB\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"signers\",\"type\":\"tuple[2]\",\"internalType\":\"structSigner[2]\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"excuseOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structEnclaveView\",\"components\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"via\",\"type\":\"uint8\",\"internalType\":\"enumAttestationVia\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"capacity\",\"type\":\"tuple\",\"internalType\":\"structCapacity\",\"components\":[{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"modes\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"displaced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"live\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"newest\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structSigner\",\"components\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"sequence\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"flags\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isServing\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastEnclave\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxBlockNumberDiff\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"measurementOf\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structMeasurementPolicy\",\"components\":[{\"name\":\"id\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"active\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"changedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reattest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordStatus\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseUndone\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removeMeasurement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireSigner\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needs\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"teeKinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbClasses\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cores\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"memoryMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"epcMiB\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minKHz\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seatOf\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}],\"outputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"liveUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAllowedStatuses\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFmspcDenied\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFrozen\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxBlockNumberDiff\",\"inputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setQuarantined\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"statementDigest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supersede\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wordOf\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AllowedStatusesSet\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveAppraised\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTcbStatus\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveFrozenSet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"frozen\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveRegistered\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EnclaveTakenOver\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FmspcDeniedSet\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":true,\"internalType\":\"bytes6\"},{\"name\":\"denied\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenerationRaised\",\"inputs\":[{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":false,\"internalType\":\"bytes6\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxBlockNumberDiffSet\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumTeeKind\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"maxKHz\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MeasurementRemoved\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PlatformQuarantineSet\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"indexed\":true,\"internalType\":\"bytes28\"},{\"name\":\"quarantined\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerAdmitted\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerExtended\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignersRetired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadBlockNumberDiff\",\"inputs\":[{\"name\":\"blocks\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BadCapacity\",\"inputs\":[{\"name\":\"packed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kinds\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadStatuses\",\"inputs\":[{\"name\":\"statuses\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"DebugEnclave\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveDisplaced\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveExists\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveFrozen\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"EnclaveNotLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FmspcDenied\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}]},{\"type\":\"error\",\"name\":\"ForeignEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"worker\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"FullEvidenceNeeded\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"MeasurementNotAllowed\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoFreeSlot\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"used\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"slots\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"needed\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyCollateralStore\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDelegated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherEvidence\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PckNotAdmitted\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PlatformQuarantined\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"}]},{\"type\":\"error\",\"name\":\"PlatformTaken\",\"inputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"RefBlockHashMismatch\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RefBlockNotPast\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RefBlockTooOld\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxDiff\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReportDataMismatch\",\"inputs\":[{\"name\":\"reportData\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReportDataNotZero\",\"inputs\":[{\"name\":\"low\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RequirementsNotMet\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"what\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"has\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needs\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SequenceNotRising\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint24\",\"internalType\":\"uint24\"}]},{\"type\":\"error\",\"name\":\"SignerExpired\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"StatusAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"StatusNotAllowed\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"}]},{\"type\":\"error\",\"name\":\"UnknownEnclave\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownMeasurement\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroSigner\",\"inputs\":[]}]",
	ID:  "AttestationRegistry",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161743d38038061743d83398101604081905261002f916101e9565b838383838061003d81610172565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b09190610245565b6001600160a01b0390811660c05293841660e052505050841615806100dc57506001600160a01b038316155b156100fa5760405163d92e233d60e01b815260040160405180910390fd5b828282604051610109906101c5565b6001600160a01b03938416815291831660208301529091166040820152606001604051809103905ff080158015610142573d5f5f3e3d5ffd5b506001600160a01b03166101005250506001805463ffffffff60a01b19166264000360a01b179055506102679050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b611df98061564483390190565b6001600160a01b03811681146101e6575f5ffd5b50565b5f5f5f5f608085870312156101fc575f5ffd5b8451610207816101d2565b6020860151909450610218816101d2565b6040860151909350610229816101d2565b606086015190925061023a816101d2565b939692955090935050565b5f60208284031215610255575f5ffd5b8151610260816101d2565b9392505050565b60805160a05160c05160e0516101005161533761030d5f395f8181610701015261198901525f818161076a0152818161081b01528181610df4015281816111d0015261167101525f8181610560015261389c01525f81816102c901528181610e6f01528181611b2701528181611bba015261214201525f818161031d0152818161098901528181610bbf015281816110cf015281816127a00152612bc301526153375ff3fe608060405234801561000f575f5ffd5b506004361061028c575f3560e01c80637264a03611610161578063d059092c116100ca578063f46f16c211610084578063f46f16c214610765578063f7cd72451461078c578063f8230dbb146107c2578063fbd7f51b146107d5578063feb1cb80146107e8578063ffa8d100146107fb575f5ffd5b8063d059092c146106ee578063dadbccee146106fc578063e07644c814610723578063e454712914610731578063e560eb0b14610752578063f291e0c114610723575f5ffd5b8063b33e0b121161011b578063b33e0b12146105f8578063b5ebbc7814610620578063b61a4d6014610686578063b93f0d63146106b8578063bf7e214f146106cb578063c11337c7146106db575f5ffd5b80637264a0361461054d57806379bbe1e61461055b5780637a9e5e4b146105825780638fb36037146105955780639dacec12146105b6578063ac9650d8146105d8575f5ffd5b80632bbfe646116102035780634c49cca7116101bd5780634c49cca7146104b55780634db00de8146104c8578063510b6620146104ff578063517fd8851461051257806369cba2ed146105275780636b7514c71461053a575f5ffd5b80632bbfe646146103f55780632d1f8929146104155780632e9dae411461044757806331929277146104675780633517413b1461047a578063401749cd1461048d575f5ffd5b80631253fd0f116102545780631253fd0f146103525780631721952214610371578063187f861a146103905780631a062daa146103b35780631f2b6f23146103d457806327ab64d1146103e7575f5ffd5b80630471e6891461029057806308c84e70146102c45780630c86e0c314610303578063109a411c14610318578063110b9e371461033f575b5f5ffd5b6102a361029e3660046143eb565b61080e565b6040805163ffffffff90931683526020830191909152015b60405180910390f35b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102bb565b61031661031136600461443f565b6108a4565b005b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b61031661034d366004614474565b6108b0565b61035b610e1081565b60405164ffffffffff90911681526020016102bb565b60015463ffffffff165b60405163ffffffff90911681526020016102bb565b6103a361039e36600461448b565b6108bb565b60405190151581526020016102bb565b6103c66103c1366004614501565b6108ed565b6040519081526020016102bb565b6103166103e2366004614474565b610b80565b610316610311366004614567565b610408610403366004614474565b610cf5565b6040516102bb91906145ab565b6103a361042336600461460c565b6001600160d01b0319165f9081526004602052604090205462010000900460ff1690565b61045a610455366004614474565b610dc6565b6040516102bb9190614685565b610316610475366004614501565b610dd7565b61037b6104883660046143eb565b610de8565b6104a061049b366004614836565b610e6a565b604080519283526020830191909152016102bb565b6103a36104c33660046148b4565b611089565b6104db6104d63660046148f3565b6111c2565b6040805163ffffffff909416845260ff9092166020840152908201526060016102bb565b61031661050d366004614949565b6113a8565b600154600160601b900463ffffffff1661037b565b6103c6610535366004614975565b6113d2565b6103166105483660046149a7565b6113e6565b6103166103113660046149de565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b610316610590366004614a01565b6113ee565b61059d611462565b6040516001600160e01b031990911681526020016102bb565b600154600160a01b900461ffff165b60405161ffff90911681526020016102bb565b6105eb6105e6366004614a1c565b611484565b6040516102bb9190614ab9565b6103c6610606366004614b1c565b63ffffffff165f9081526006602052604090206003015490565b61066461062e366004614b1c565b63ffffffff165f90815260066020908152604080832080546003909101548452600783529220549192600160201b909204901b90565b6040805163ffffffff909316835263ffffffff199091166020830152016102bb565b6103c6610694366004614474565b5f9081526007602090815260408083205463ffffffff168352600690915290205490565b6103a36106c6366004614b1c565b611569565b5f546001600160a01b03166102eb565b6103166106e9366004614b43565b611594565b610316610311366004614bc0565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b61031661034d366004614bf9565b61074461073f366004614474565b6115a4565b6040516102bb929190614c41565b61037b610760366004614d7a565b611665565b6102eb7f000000000000000000000000000000000000000000000000000000000000000081565b61079f61079a366004614db8565b6116f8565b6040805193845264ffffffffff90921660208401521515908201526060016102bb565b6103c66107d0366004614dd1565b611764565b6103166107e3366004614501565b611817565b600154600160b01b900461ffff166105c5565b6103c6610809366004614b1c565b611824565b5f80336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461085f57604051621ce2f360e71b81523360048201526024015b60405180910390fd5b63ffffffff8085165f9081526006602052604090208054909161088990829060ff88169061184516565b8255806108968383611872565b9350935050505b9250929050565b6108ac611984565b5050565b6108b8611984565b50565b5f5f6108c6846119af565b602081015190915060051660011480156108e35750828160a00151145b9150505b92915050565b5f5f6108fa858585611a3f565b80515f8181526007602090815260409091205463ffffffff169083018190529093509091501580159061094357508060c001515f015163ffffffff16816020015163ffffffff16145b156109645760405163ed30ba3160e01b815260048101839052602401610856565b60c08101515163ffffffff161561097e5761097e81611d21565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166325e96e856109bb6020890189614a01565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156109fd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a219190614dec565b90508063ffffffff165f03610a6257610a3d6020870187614a01565b60405163bfc6c33760e01b81526001600160a01b039091166004820152602401610856565b816020015163ffffffff165f03610a8157610a7c82611df3565b610a8a565b610a8a82611eac565b610ab56004610aa6838560e00151611f0190919063ffffffff16565b9060481b60ff60481b16191690565b60e0830152602082015160c083015163ffffffff9091169052610ad9828686611f15565b6080808301510151610aee6020880188614a01565b6001600160a01b0316847f31f08371c643f04dfa9e1a0039cef7d4ce7351a53afbec265410fc659782e4878560200151866080015160c00151876080015160600151604051610b629392919063ffffffff93909316835260208301919091526001600160d01b031916604082015260600190565b60405180910390a4610b77828760015f6123c6565b50509392505050565b5f8181526007602090815260408083205463ffffffff9081168452600690925280832080549151630bcd65bd60e41b81529190921660048201529091907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa158015610c0c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c309190614e07565b90506001600160a01b038116610c5c5760405163f91e139b60e01b815260048101849052602401610856565b6001600160a01b0381163314610c9657604051632118678960e21b81526001600160a01b0382166004820152336024820152604401610856565b610caf600183015f5b015464ffffffffff60a01b191690565b6001838101918255610cc19190610c9f565b600283015560405183907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a08401829052858252600281529084902084519283018552805461ffff8116845260ff62010000820481161515938501939093529394929390928401916301000000909104166001811115610d7857610d78614583565b6001811115610d8957610d89614583565b8152905460ff600160201b820416602083015263ffffffff65010000000000820481166040840152600160481b9091041660609091015292915050565b610dce6140f6565b6108e7826126df565b610de38383835f612a52565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e3357604051621ce2f360e71b8152336004820152602401610856565b63ffffffff8084165f90815260066020526040902080549091610e5d90829060ff87169061184516565b8255805b95945050505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316635f9871fe888888886040518563ffffffff1660e01b8152600401610ebf9493929190614e5e565b61012060405180830381865afa158015610edb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eff9190614f54565b90508060c0015192505f610f12846119af565b602081015190915060041615610f445760405163101dbf0160e01b815263ffffffff1985166004820152602401610856565b805163ffffffff1615610f5b57610f5b8482612b7d565b8151602080840151604080860151606080880151608089015160a08a015160c08b015160e08c01516101008d015188519a8b019b909b52898801989098526001600160801b0319909516938801939093526001600160f01b031960f09290921b821660708801521660728601526001600160d01b0319166074850152607a8401526001600160d81b031960d892831b8116609a8501529390911b909216609f8201528151808203608401815260a49091019091525f908051602080830191909120908401805160011760ff16905260a084018190525f6040850152945090506110448583612ca9565b83857fa2349cec2b7d5d0aae557d77497586eec8b82b610bc861ce09f97897ce4a653c836040516110759190614ff6565b60405180910390a350505094509492505050565b5f8381526007602090815260408083205463ffffffff1683526006909152808220805491516325e96e8560e01b81526001600160a01b03868116600483015291929184917f0000000000000000000000000000000000000000000000000000000000000000909116906325e96e8590602401602060405180830381865afa158015611116573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061113a9190614dec565b905063ffffffff8116158061115b575063ffffffff81168263ffffffff1614155b1561116b575f93505050506111bb565b60015461117f90839063ffffffff16612d35565b61118e575f93505050506111bb565b5f5f61119b858589612d59565b915091508180156111b357508064ffffffffff164211155b955050505050505b9392505050565b5f8080336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461120f57604051621ce2f360e71b8152336004820152602401610856565b5f8781526007602052604081205463ffffffff1693508390036112485760405163f91e139b60e01b815260048101889052602401610856565b5063ffffffff8281165f90815260066020526040902080549187168263ffffffff161461129f57604051639d8e869360e01b81526004810189905263ffffffff808416602483015288166044820152606401610856565b60015463ffffffff166112b3828483612e0a565b6112d35760405163b430edc360e01b8152600481018a9052602401610856565b6112df89848989612e3e565b6112ea898488613117565b93505f8460ff166112fb8560881c90565b60ff16611308919061501c565b90506113148460801c90565b60ff1681111561136857896113298560881c90565b6113338660801c90565b60405163fa92325560e01b8152600481019390935260ff91821660248401528116604483015286166064820152608401610856565b611397826113798660ff8916613270565b9060601b63ffffffff60601b1663ffffffff60601b19919091161790565b909255509297919650945092505050565b63ffffffff8083165f90815260066020526040902080546001549192610de392849291168561327f565b5f6113de848484613342565b949350505050565b610de3611984565b5f5433906001600160a01b031681146114245760405162d1953b60e31b81526001600160a01b0382166004820152602401610856565b816001600160a01b03163b5f03611459576040516361798f2f60e11b81526001600160a01b0383166004820152602401610856565b6108ac82613386565b5f8054600160a01b900460ff1661147857505f90565b50638fb3603760e01b90565b604080515f815260208101909152606090826001600160401b038111156114ad576114ad614e84565b6040519080825280602002602001820160405280156114e057816020015b60608152602001906001900390816114cb5790505b5091505f5b838110156115615761153c3086868481811061150357611503614e22565b90506020028101906115159190615069565b85604051602001611528939291906150ab565b6040516020818303038152906040526133d9565b83828151811061154e5761154e614e22565b60209081029190910101526001016114e5565b505092915050565b63ffffffff8082165f9081526006602052604081208054600154929391926111bb9284929116612e0a565b61159c611984565b505050505050565b5f6115ad6141ea565b5f83815260076020908152604080832081518083018352905463ffffffff8116808352600160201b909104841b63ffffffff19168285015280855260069093529220549093506115fc90613479565b825263ffffffff83165f90815260066020526040812061161b91613552565b6020838101519190915263ffffffff84165f908152600690915260409020611644906001613552565b602083810151810191909152015163ffffffff191660408201529092909150565b5f336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146116b057604051621ce2f360e71b8152336004820152602401610856565b63ffffffff8085165f908152600660205260409020805460015491929091166116db8383838961327f565b6116e9816113798488611845565b8355815b979650505050505050565b5f5f5f5f611705856119af565b805163ffffffff9081165f90815260066020908152604080832060030154855190941683529091209083015191965091925061174a9190611745906135d5565b6135f2565b9250600481602001511660ff165f14159150509193909250565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69181019190915246606082015230608082015260a090205f906108e7906117f884613661565b60405161190160f01b8152600281019290925260228201526042902090565b610de38383836001612a52565b63ffffffff81165f90815260066020526040812080546111bb908290611872565b5f5f6118518460881c90565b60ff16905060888184106118655781611867565b835b6108e3911b8561502f565b5f8163ffffffff165f0361188757505f6108e7565b60016118938360481c90565b1660ff165f146118ad575065333937bd32b760d11b6108e7565b60106118b98360481c90565b1660ff165f146118d5575067706c6174666f726d60c01b6108e7565b5f6118e08360601c90565b6001549091505f9063ffffffff9081169083160361190957611902858561369f565b9050611950565b5f61191385613722565b905080156119255792506108e7915050565b8263ffffffff16611935866137ee565b63ffffffff16118061194c575061194c868661369f565b9150505b80801561196357506119618461386a565b155b61196d575f610e61565b506918dbdb1b185d195c985b60b21b949350505050565b6119ad7f000000000000000000000000000000000000000000000000000000000000000061394f565b565b6040805160c0810182525f8082526020808301828152838501838152606085018481526080860185815260a0870186815263ffffffff199990991686526008855296909420805463ffffffff80821688529481901c60ff16909352602883901c64ffffffffff16909152605082901c9092169092526001600160701b031990911690925260019091015490915290565b611a47614216565b611a546020850185614a01565b6001600160a01b0316336001600160a01b031614611aa457611a796020850185614a01565b604051632118678960e21b81526001600160a01b039091166004820152336024820152604401610856565b5f611ab56040860160208701614a01565b6001600160a01b031603611adc5760405163e5c48ac560e01b815260040160405180910390fd5b60015463ffffffff811660a0830152611b01908590600160b01b900461ffff1661396d565b5f611b0c8484613a4f565b611ba357604051633b83581760e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063ee0d605c90611b5e90879087906004016150ce565b6101a060405180830381865afa158015611b7a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b9e9190615124565b611c31565b6040516304a332e160e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906304a332e190611bf190879087906004016150ce565b6101a060405180830381865afa158015611c0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c319190615124565b905080610120015115611c5f578060c0015160405163c174792760e01b815260040161085691815260200190565b5f611c6986611764565b90508082610140015114611ca15761014082015160405163610e845960e11b8152600481019190915260248101829052604401610856565b61016082015115611cce578161016001516040516366ed800d60e11b815260040161085691815260200190565b60808301829052611cf4611ce56020880188614a01565b83608001518460c00151613342565b8352608082015163ffffffff191660408401819052611d12906119af565b60c08401525090949350505050565b60c0810180515163ffffffff165f908152600660209081526040822092510151611d50908390611745906135d5565b905064ffffffffff811615611da157604080840151600384015491516351f6f7a760e11b815263ffffffff199091166004820152602481019190915264ffffffffff82166044820152606401610856565b815469040000000000000000001782556040808401516003840154915163ffffffff1990911691907f8df4cfd0e4fda21752cbab9b07949b112b6d319c895af9733708b09c01c97ced905f90a3505050565b60018054600c90611e1090600160601b900463ffffffff166151f3565b825463ffffffff9182166101009390930a838102908302199091161790925560208084019182526040805180820182528351851681528186015163ffffffff191681840190815286515f9081526007855283812092519151851c600160201b029187169190911790915585519351851681526006909252812060030191909155611e9d91600290613a6616565b60e08201526001606090910152565b60208181015163ffffffff165f9081526006909152604090205460e0820181905260016060830181905260489190911c16156108b857805160405163dbfd4cf560e01b81526004810191909152602401610856565b63ffffffff1663ffffffff19919091161790565b608083015160c084015160e0850151611f2e8585613a4f565b15611f5257855160405163dfea925560e01b81526004810191909152602401610856565b602082015160041615611f8757604080870151905163101dbf0160e01b815263ffffffff199091166004820152602401610856565b5f611f9187613a73565b90505f600184602001511660ff165f03611fab5781611fb1565b8460a001515b9050808460a0015114611fed57608085015160a08601516040516001626e7ff160e01b0319815260048101929092526024820152604401610856565b60c0808601515f90815260026020908152604080832081519485018252805461ffff8116865260ff6201000082048116151594870194909452939493909291840191630100000090910416600181111561204957612049614583565b600181111561205a5761205a614583565b8152905460ff600160201b82041660208084019190915263ffffffff65010000000000830481166040850152600160481b90920490911660609092019190915281015190915015806120d35750855160018111156120ba576120ba614583565b816040015160018111156120d0576120d0614583565b14155b156120f9578560c00151604051634dedfabb60e11b815260040161085691815260200190565b5f6121078760600151613acb565b905080602001511561213e576060870151604051631badef2b60e01b81526001600160d01b03199091166004820152602401610856565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166380c8ce398c8c6040518363ffffffff1660e01b815260040161218e9291906150ce565b6040805180830381865afa1580156121a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121cc9190615217565b915091508160078111156121e2576121e2614583565b60018054600160a01b900461ffff1660ff929092169190911c165f0361221d5781604051633499537160e01b81526004016108569190615241565b608084015163ffffffff166101008d015261229182600781111561224357612243614583565b8551606087015160ff60581b60589190911b1665ffff0000000060209290921b919091166bff0000000000ffff00000000198b1617179060501b60ff60501b1660ff60501b19919091161790565b60a08d015184519198506122c891600160401b60309190911b67ffff0000000000001668ffffff000000000000198b161717611379565b9650836080015163ffffffff166122df8860c01c90565b63ffffffff1611156122fe5760808401516122fb908890613bc4565b96505b60018951600181111561231357612313614583565b03612328576908000000000000000000871796505b60e08c0187905260208801805160fe16905260a0880186905261234b8b8b613be1565b6001600160701b031916608089015260a08c015163ffffffff166060890181905264ffffffffff82166040808b018290528e51905190927fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da44019926123b09287929061524f565b60405180910390a2505050505050505050505050565b60208085015163ffffffff165f908152600690915260408120606086015190919061240f906123fd578660c00151602001516135d5565b60e087015160481c6135d5565b6135d5565b90505f61241c8383613552565b9050806040015162ffffff1686604001602081019061243b919061527e565b6001600160401b031611158061246b575062ffffff612460606088016040890161527e565b6001600160401b0316115b156124be578651612482606088016040890161527e565b6040808401519051635ae4209f60e11b815260048101939093526001600160401b03909116602483015262ffffff166044820152606401610856565b5f851580156124f057506124d86040880160208901614a01565b6001600160a01b0316825f01516001600160a01b0316145b9050806125685787606001516125095761250988611eac565b612517888860a00135613bf7565b841561252b5761252b84848a5f0151613ce7565b61253683600161502f565b60e0890180516902000000000000000000189052925061255c6040880160208901614a01565b6001600160a01b031682525b5f612575610e1042615299565b90505f8960c001516040015164ffffffffff168264ffffffffff161190508061259e57816125a8565b8960c00151604001515b64ffffffffff166020850152806125bf575f6125c2565b60015b63ffffffff166060808601919091526125e0908a0160408b0161527e565b62ffffff166040850152612633845f60e0826060015163ffffffff16901b60c8836040015162ffffff16901b60a0846020015164ffffffffff16901b845f01516001600160a01b03161717179050919050565b86600101866002811061264857612648614e22565b015560608a01511561265e5761265e868b613d45565b82156126c65783518a51604080870151602080890151835162ffffff909316835264ffffffffff16908201526001600160a01b03909316927f81c65f2cad8bfd276326e6150ff3c4867ae0c68a7e42704545bf23b9ef0a4a12910160405180910390a36126d3565b89516126d390858b613d80565b50505050505050505050565b6126e76140f6565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352600160201b909104831b63ffffffff19169282019290925291036127445760405163f91e139b60e01b815260048101849052602401610856565b805163ffffffff165f908152600660205260408120805490919061276790613479565b858552835163ffffffff90811660208701528151811660408088019190915282519051630bcd65bd60e41b8152911660048201529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd090602401602060405180830381865afa1580156127ed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128119190614e07565b6001600160a01b0316606085015260208381015163ffffffff191660808087019190915260408381015161ffff165f90815260059093529091205460d01b6001600160d01b03191660a086015281015161286a90613dff565b8460c00190600181111561288057612880614583565b9081600181111561289357612893614583565b905250606081015160ff1660038111156128af576128af614583565b8460e0019060038111156128c5576128c5614583565b908160038111156128d8576128d8614583565b90525060a081015160ff1660078111156128f4576128f4614583565b846101000190600781111561290b5761290b614583565b9081600781111561291e5761291e614583565b90525060208082015161ffff9081165f90815260038352604090819020546101208089019190915260c08086015160ff908116610140808c0191909152845192830185526101a080890151871684529088015162ffffff9081169784019790975261016080890151909716948301949094526101808088015163ffffffff908116606085015261010089015183166080808601919091526101c0808b015190981660a0860152978c01939093529287015116918901919091529284018051601116151591880191909152516004161515908601528254600154612a049285929116612e0a565b15156101e085015260808101515f90612a1c906135d5565b9050612a288382613552565b610200860152612a4283612a3d83600161502f565b613552565b6102208601525092949350505050565b5f612a5e858585611a3f565b60c0810151909150612a6f82613a73565b8160a00151148015612a9457508160a0015163ffffffff16816060015163ffffffff16145b8015612aab5750806040015164ffffffffff164211155b15612ac257805163ffffffff166020830152612b71565b81515f90815260076020908152604082205463ffffffff169084018190529003612b0557815160405163f91e139b60e01b81526004810191909152602401610856565b805f015163ffffffff16826020015163ffffffff1614612b5d578151815163ffffffff165f908152600660205260409081902060030154905163d8d9bd9160e01b815260048101929092526024820152604401610856565b612b6682611eac565b612b71828686611f15565b61159c828785866123c6565b805163ffffffff165f908152600660209081526040822090830151909190612baa908390611745906135d5565b905064ffffffffff811615801590612c625750815433907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bcd65bd0906040516001600160e01b031960e084901b16815263ffffffff919091166004820152602401602060405180830381865afa158015612c32573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c569190614e07565b6001600160a01b031614155b15612ca35760038201546040516351f6f7a760e11b815263ffffffff1986166004820152602481019190915264ffffffffff82166044820152606401610856565b50505050565b5f60085f8463ffffffff191663ffffffff191681526020019081526020015f20905081608001516dffffffffffffffffffffffffffff19165f1c6050836060015163ffffffff16901b6028846040015164ffffffffff16901b6020856020015160ff16901b855f015163ffffffff1617171717815f01819055508160a001518160010181905550505050565b5f6011612d428460481c90565b1660ff165f1480156111bb57506111bb8383613e18565b5f806001600160a01b038316612d7357505f905080612e02565b5f612d8161240a8660481c90565b90505f866001018260028110612d9957612d99614e22565b015490506001600160a01b038516816001600160a01b031614612ddc5786600101826001612dc7919061502f565b60028110612dd757612dd7614e22565b015490505b6001600160a01b038516816001600160a01b031614612dfb8260a01c90565b9350935050505b935093915050565b5f612e158383612d35565b80156113de5750612e2d8461174561240a8660481c90565b64ffffffffff161515949350505050565b5f612e51612e4c8560481c90565b613dff565b6001811115612e6257612e62614583565b60ff166001901b905060078360ff161180612e9457508260ff16612e868560581c90565b60ff16901c60011660ff165f145b15612edf5784612ea48560581c90565b604051639d21443f60e01b81526004810192909252631ada5b9960e21b602483015260ff908116604483015284166064820152608401610856565b612eec60208301836152b6565b60ff1615801590612f0c575080612f0660208401846152b6565b1660ff16155b15612f5e578481612f2060208501856152b6565b604051639d21443f60e01b81526004810193909352677465654b696e647360c01b6024840152604483019190915260ff166064820152608401610856565b612f6e6040830160208401614bf9565b61ffff1615801590612fa85750612f858460501c90565b60ff16612f986040840160208501614bf9565b61ffff16901c60011661ffff165f145b1561300b5784612fb88560501c90565b612fc86040850160208601614bf9565b604051639d21443f60e01b8152600481019390935269746362436c617373657360b01b602484015260ff909116604483015261ffff166064820152608401610856565b61301b6060830160408401614bf9565b61ffff166130298560e01c90565b61ffff16101561308a578461303e8560e01c90565b61304e6060850160408601614bf9565b604051639d21443f60e01b8152600481019390935264636f72657360d81b602484015261ffff9182166044840152166064820152608401610856565b61309a60c0830160a08401614b1c565b63ffffffff166130aa8560c01c90565b63ffffffff16101561311057846130c18560c01c90565b6130d160c0850160a08601614b1c565b604051639d21443f60e01b815260048101939093526536b4b725a43d60d11b602484015263ffffffff9182166044840152166064820152608401610856565b5050505050565b5f5f6131238460801c90565b60ff1690505f61315761313c6080860160608701614b1c565b63ffffffff1661314c8760901c90565b62ffffff1684613e98565b9050818111156131c2578561316c8660901c90565b61317c6080870160608801614b1c565b604051639d21443f60e01b815260048101939093526836b2b6b7b93ca6b4a160b91b602484015262ffffff909116604483015263ffffffff166064820152608401610856565b5f6131f16131d660a0870160808801614b1c565b63ffffffff166131e68860a81c90565b62ffffff1685613e98565b90508281111561325957866132068760a81c90565b61321660a0880160808901614b1c565b604051639d21443f60e01b815260048101939093526532b831a6b4a160d11b602484015262ffffff909116604483015263ffffffff166064820152608401610856565b80821161326657806116ed565b5095945050505050565b5f6111bb608883901b8461501c565b6132898383612d35565b6132ae57836003015460405163b430edc360e01b815260040161085691815260200190565b5f5f6132bb868685612d59565b91509150816132f557600386015460405163057fe25960e51b815260048101919091526001600160a01b0384166024820152604401610856565b8064ffffffffff1642111561159c5760038601546040516367e7302760e01b815260048101919091526001600160a01b038416602482015264ffffffffff82166044820152606401610856565b604080516001600160a01b0385166020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090509392505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60605f6133e68484613ee9565b905080801561340757505f3d118061340757505f846001600160a01b03163b115b1561341c57613414613efc565b9150506108e7565b801561344657604051639996b31560e01b81526001600160a01b0385166004820152602401610856565b3d1561345957613454613f15565b613472565b60405163d6bda27560e01b815260040160405180910390fd5b5092915050565b61348161430b565b63ffffffff808316825261ffff602084811c821690840152603084901c811660408085019190915260ff9085901c8116606080860191909152604886901c8216608080870191909152605087901c831660a0870152605887901c831660c0808801919091529187901c851660e0808801919091529087901c8316610100870152608887901c90921661012086015262ffffff609087901c811661014087015260a887901c1661016086015285901c9092166101808401529083901c166101a082015260f09190911c6101c082015290565b604080516080810182525f8082526020820181905291810182905260608101919091526111bb83600101836002811061358d5761358d614e22565b0154604080516080810182526001600160a01b038316815260a083901c64ffffffffff16602082015262ffffff60c884901c169181019190915260e09190911c606082015290565b5f6002821681036135e6575f6135e9565b60015b60ff1692915050565b5f61361383600101836002811061360b5761360b614e22565b015460a01c90565b90508064ffffffffff164211156108e75761364883600101836001613638919061502f565b6002811061360b5761360b614e22565b90508064ffffffffff164211156108e757505f92915050565b6040517f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd8082525f9161010084602083013761012090209392505050565b5f5f6136ae61240a8460481c90565b90505f8460010182600281106136c6576136c6614e22565b0154905060016136d68260e01c90565b1663ffffffff165f14806136f857506136ef8160a01c90565b64ffffffffff16155b15613707575f925050506108e7565b61371185836135f2565b64ffffffffff161595945050505050565b5f61372d8260501c90565b60018054600160a01b900461ffff1660ff929092169190911c165f0361375d57506573746174757360d01b919050565b5f61376783613f20565b9050806020015115806137ac5750613782612e4c8460481c90565b600181111561379357613793614583565b816040015160018111156137a9576137a9614583565b14155b156137c757506a1b59585cdd5c995b595b9d60aa1b92915050565b6137d083613fce565b602001516137de575f6111bb565b64666d73706360d81b9392505050565b5f60016137fe612e4c8460481c90565b600181111561380f5761380f614583565b1461382957600154600160201b900463ffffffff1661383a565b600154600160401b900463ffffffff165b90505f61384683613fce565b6040015190508163ffffffff168163ffffffff161115613864578091505b50919050565b5f5f60055f6138798560301c90565b61ffff16815260208101919091526040015f205460d01b90506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166393d765796138ce612e4c8660481c90565b60018111156138df576138df614583565b6040516001600160e01b031960e084901b16815260ff90911660048201526001600160d01b031984166024820152604401602060405180830381865afa15801561392b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111bb91906152cf565b365f5f375f5f365f845af43d5f5f3e8015613968573d5ff35b503d5ffd5b5f61397e608084016060850161527e565b905043816001600160401b0316106139b95760405162162c6160e31b81526001600160401b0382166004820152436024820152604401610856565b816139cd6001600160401b0383164361502f565b1115613a045760405163f7c89c6b60e01b81526001600160401b038216600482015243602482015260448101839052606401610856565b6001600160401b0381164060808401358114612ca35760405163222dc5dd60e21b81526001600160401b03831660048201526080850135602482015260448101829052606401610856565b5f613a5d6102f8604061501c565b90911492915050565b60481b60ff60481b161790565b60808082015160a08082015160e08301516101008401518651604080516020808201969096528082019490945260608401929092528287015280518083039096018652920190915282519201919091205f91906111bb565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff16938201939093529103613bbf5760018054601290613b5390600160901b900461ffff166152ea565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b60c01b63ffffffff60c01b1663ffffffff60c01b19919091161790565b5f6111bb613bf28360848187615042565b61406d565b613c0081614089565b60e08201515f90613c659083608881901b6001600160f01b03191671ff00ffffffffffffffffffffffffffffffff92909216608082901b69ffffffffffffffffffff60901b161760e082901b61ffff60e01b161760209190911b60ff60801b16171790565b90505f613c728260c01c90565b9050613c828460e0015160c01c90565b63ffffffff168163ffffffff1614613cda5761010084015163ffffffff81165f03613cb757613cb083613f20565b6080015190505b8063ffffffff168263ffffffff161115613cd857613cd58382613bc4565b92505b505b5060e09092019190915250565b613cff836001018360028110610c9f57610c9f614e22565b836001018360028110613d1457613d14614e22565b015560405181907f760f50546e91190b7059eda05f4ba0260715fd86c86a5b58d8f66e3c67f53089905f90a2505050565b60c081015160e082015160029060481c60208301805160fd169190921660ff161790526040820151613d779082612ca9565b5060e001519055565b8151604080840151602080860151835162ffffff909316835264ffffffffff169082015260a0848101358284015260c0850135606083015260e0850135608083015291516001600160a01b039093169286927f2663ca3feb88e1e4ae338ea64d216a4786fc516c159b7a3a944fc1b7a6326c59928290030190a3505050565b5f600882168103613e10575f6108e7565b600192915050565b5f5f613e248460601c90565b90508263ffffffff168163ffffffff1603613e435760019150506108e7565b613e4c84613722565b158015613e6d57508063ffffffff16613e64856137ee565b63ffffffff1611155b80156108e357508063ffffffff16613e8485613f20565b60a0015163ffffffff161115949350505050565b5f835f03613ea8575060016111bb565b8215613edf5782600181613ebc8588615301565b613ec6919061501c565b613ed0919061502f565b613eda9190615318565b6113de565b505f199392505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915260025f60035f613f618660201c90565b61ffff908116825260208083019390935260409182015f90812054855284840195909552928101909320835160c0810185528154938416815260ff6201000085048116151593820193909352939092908401916301000000909104166001811115610d7857610d78614583565b604080516060810182525f808252602082018190529181019190915260045f60055f613ffa8660301c90565b61ffff908116825260208083019390935260409182015f9081205460d01b6001600160d01b03191685528484019590955292810190932083516060810185529054928316815262010000830460ff16151591810191909152630100000090910463ffffffff169181019190915292915050565b5f6111bb6102f86140808161047861502f565b859185916140e0565b607881901c1515806140a0575060ff606082901c16155b806140ad575061ffff8116155b806140bf575062ffffff601082901c16155b156108b857604051634e6f360560e11b815260048101829052602401610856565b5f60405182848701823791909120949350505050565b60408051610240810182525f80825260208083018290528284018290526060808401839052608080850184905260a080860185905260c080870186905260e087018690526101008701869052610120870186905261014087018690528751908101885285815280850186905280880186905280840186905280830186905290810185905261016086015261018085018490526101a085018490526101c085018490526101e085018490528551908101865283815291820183905293810182905292830152906102008201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b60405180606001604052806141fd61430b565b815260200161420a614386565b81525f60209091015290565b60408051610120810182525f808252602082018190529181018290526060810191909152608081016142b6604080516101a08101909152805f81525f6020820181905260409091019081526020015f6001600160d01b03191681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f6001600160401b031681525090565b81525f60208201526040016142f86040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915290565b81525f6020820181905260409091015290565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081019190915290565b60405180604001604052806002905b604080516080810182525f8082526020808301829052928201819052606082015282525f199092019101816143955790505090565b63ffffffff811681146108b8575f5ffd5b803560ff81168114613bbf575f5ffd5b5f5f604083850312156143fc575f5ffd5b8235614407816143ca565b9150614415602084016143db565b90509250929050565b803563ffffffff1981168114613bbf575f5ffd5b80151581146108b8575f5ffd5b5f5f60408385031215614450575f5ffd5b6144598361441e565b9150602083013561446981614432565b809150509250929050565b5f60208284031215614484575f5ffd5b5035919050565b5f5f6040838503121561449c575f5ffd5b6144a58361441e565b946020939093013593505050565b5f6101008284031215613864575f5ffd5b5f5f83601f8401126144d4575f5ffd5b5081356001600160401b038111156144ea575f5ffd5b60208301915083602082850101111561089d575f5ffd5b5f5f5f6101208486031215614514575f5ffd5b61451e85856144b3565b92506101008401356001600160401b03811115614539575f5ffd5b614545868287016144c4565b9497909650939450505050565b6001600160d01b0319811681146108b8575f5ffd5b5f5f60408385031215614578575f5ffd5b823561445981614552565b634e487b7160e01b5f52602160045260245ffd5b600281106145a7576145a7614583565b9052565b5f60c08201905061ffff835116825260208301511515602083015260408301516145d86040840182614597565b5060ff606084015116606083015263ffffffff608084015116608083015263ffffffff60a08401511660a083015292915050565b5f6020828403121561461c575f5ffd5b81356111bb81614552565b600481106145a7576145a7614583565b600881106145a7576145a7614583565b80516001600160a01b0316825260208082015164ffffffffff169083015260408082015162ffffff169083015260609081015163ffffffff16910152565b815181526020808301516103a08301916146a69084018263ffffffff169052565b5060408301516146be604084018263ffffffff169052565b5060608301516146d960608401826001600160a01b03169052565b5060808301516146f2608084018263ffffffff19169052565b5060a083015161470e60a08401826001600160d01b0319169052565b5060c083015161472160c0840182614597565b5060e083015161473460e0840182614627565b50610100830151614749610100840182614637565b5061012083015161012083015261014083015161476c61014084018260ff169052565b506101608301516147d361016084018261ffff815116825263ffffffff602082015116602083015263ffffffff604082015116604083015263ffffffff606082015116606083015260ff608082015116608083015261ffff60a08201511660a08301525050565b5061018083015160ff166102208301526101a083015115156102408301526101c083015115156102608301526101e083015115156102808301526102008301516148216102a0840182614647565b50610220830151613472610320840182614647565b5f5f5f5f60408587031215614849575f5ffd5b84356001600160401b0381111561485e575f5ffd5b61486a878288016144c4565b90955093505060208501356001600160401b03811115614888575f5ffd5b614894878288016144c4565b95989497509550505050565b6001600160a01b03811681146108b8575f5ffd5b5f5f5f606084860312156148c6575f5ffd5b8335925060208401356148d8816148a0565b915060408401356148e8816148a0565b809150509250925092565b5f5f5f5f848603610120811215614908575f5ffd5b85359450602086013561491a816143ca565b9350614928604087016143db565b925060c0605f198201121561493b575f5ffd5b509295919450926060019150565b5f5f6040838503121561495a575f5ffd5b8235614965816143ca565b91506020830135614469816148a0565b5f5f5f60608486031215614987575f5ffd5b8335614992816148a0565b95602085013595506040909401359392505050565b5f5f5f604084860312156149b9575f5ffd5b83356149c4816148a0565b925060208401356001600160401b03811115614539575f5ffd5b5f5f604083850312156149ef575f5ffd5b82359150602083013561446981614432565b5f60208284031215614a11575f5ffd5b81356111bb816148a0565b5f5f60208385031215614a2d575f5ffd5b82356001600160401b03811115614a42575f5ffd5b8301601f81018513614a52575f5ffd5b80356001600160401b03811115614a67575f5ffd5b8560208260051b8401011115614a7b575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015614b1057603f19878603018452614afb858351614a8b565b94506020938401939190910190600101614adf565b50929695505050505050565b5f60208284031215614b2c575f5ffd5b81356111bb816143ca565b600281106108b8575f5ffd5b5f5f5f5f5f5f60a08789031215614b58575f5ffd5b863595506020870135614b6a81614b37565b9450614b78604088016143db565b93506060870135614b88816143ca565b925060808701356001600160401b03811115614ba2575f5ffd5b614bae89828a016144c4565b979a9699509497509295939492505050565b5f5f60408385031215614bd1575f5ffd5b614bda836143db565b9150602083013561446981614552565b61ffff811681146108b8575f5ffd5b5f60208284031215614c09575f5ffd5b81356111bb81614bea565b805f5b6002811015612ca357614c2b848351614647565b6080939093019260209190910190600101614c17565b63ffffffff8381168252825180519091166020830152610320820190602081015161ffff8116604085015250604081015161ffff8116606085015250606081015160ff8116608085015250608081015160ff811660a08501525060a081015160ff811660c08501525060c081015160ff811660e08501525060e081015163ffffffff81166101008501525061010081015160ff81166101208501525061012081015160ff81166101408501525061014081015162ffffff81166101608501525061016081015162ffffff81166101808501525061018081015163ffffffff81166101a0850152506101a081015161ffff81166101c0850152506101c0015161ffff81166101e0840152506020830151614d5e610200840182614c14565b50604083015163ffffffff198116610300840152509392505050565b5f5f5f60608486031215614d8c575f5ffd5b8335614d97816143ca565b92506020840135614da7816148a0565b929592945050506040919091013590565b5f60208284031215614dc8575f5ffd5b6111bb8261441e565b5f6101008284031215614de2575f5ffd5b6111bb83836144b3565b5f60208284031215614dfc575f5ffd5b81516111bb816143ca565b5f60208284031215614e17575f5ffd5b81516111bb816148a0565b634e487b7160e01b5f52603260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b604081525f614e71604083018688614e36565b82810360208401526116ed818587614e36565b634e487b7160e01b5f52604160045260245ffd5b60405161012081016001600160401b0381118282101715614ec757634e487b7160e01b5f52604160045260245ffd5b60405290565b6040516101a081016001600160401b0381118282101715614ec757634e487b7160e01b5f52604160045260245ffd5b80516001600160801b031981168114613bbf575f5ffd5b8051613bbf81614bea565b80516001600160f01b031981168114613bbf575f5ffd5b8051613bbf81614552565b805164ffffffffff81168114613bbf575f5ffd5b5f610120828403128015614f66575f5ffd5b50614f6f614e98565b8251815260208084015190820152614f8960408401614efc565b6040820152614f9a60608401614f13565b6060820152614fab60808401614f1e565b6080820152614fbc60a08401614f35565b60a082015260c08381015190820152614fd760e08401614f40565b60e0820152614fe96101008401614f40565b6101008201529392505050565b602081525f6111bb6020830184614a8b565b634e487b7160e01b5f52601160045260245ffd5b808201808211156108e7576108e7615008565b818103818111156108e7576108e7615008565b5f5f85851115615050575f5ffd5b8386111561505c575f5ffd5b5050820193919092039150565b5f5f8335601e1984360301811261507e575f5ffd5b8301803591506001600160401b03821115615097575f5ffd5b60200191503681900382131561089d575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b602081525f6113de602083018486614e36565b8051613bbf81614b37565b805160088110613bbf575f5ffd5b8051613bbf81614432565b6001600160401b03811681146108b8575f5ffd5b8051613bbf81615105565b5f6101a0828403128015615136575f5ffd5b5061513f614ecd565b615148836150e1565b815261515660208401614f13565b6020820152615167604084016150ec565b604082015261517860608401614f35565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e0808401519082015261010080840151908201526151bd61012084016150fa565b610120820152610140838101519082015261016080840151908201526151e66101808401615119565b6101808201529392505050565b5f63ffffffff821663ffffffff810361520e5761520e615008565b60010192915050565b5f5f60408385031215615228575f5ffd5b615231836150ec565b9150602083015161446981615105565b602081016108e78284614637565b6060810161525d8286614637565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f6020828403121561528e575f5ffd5b81356111bb81615105565b64ffffffffff81811683821601908111156108e7576108e7615008565b5f602082840312156152c6575f5ffd5b6111bb826143db565b5f602082840312156152df575f5ffd5b81516111bb81614432565b5f61ffff821661ffff810361520e5761520e615008565b80820281158282048414176108e7576108e7615008565b5f8261533257634e487b7160e01b5f52601260045260245ffd5b500490566101006040523060e052348015610014575f5ffd5b50604051611df9380380611df983398101604081905261003391610135565b82828280610040816100cb565b506001600160a01b03808416608052821660a081905260408051633f7ed81360e01b81529051633f7ed813916004808201926020929091908290030181865afa15801561008f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100b3919061017f565b6001600160a01b031660c052506101a1945050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610132575f5ffd5b50565b5f5f5f60608486031215610147575f5ffd5b83516101528161011e565b60208501519093506101638161011e565b60408501519092506101748161011e565b809150509250925092565b5f6020828403121561018f575f5ffd5b815161019a8161011e565b9392505050565b60805160a05160c05160e051611be06102195f395f8181610281015281816103760152818161048e015281816105d7015281816108d001528181610a9501528181610d4301528181610f0a015261103b01525f81816101c50152610d8d01525f818160f9015261062f01525f6101520152611be05ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c806379bbe1e611610093578063c11337c711610063578063c11337c71461022b578063d059092c1461023e578063e07644c814610251578063f291e0c114610264575f5ffd5b806379bbe1e6146101c05780637a9e5e4b146101e75780638fb36037146101fa578063bf7e214f1461021b575f5ffd5b8063110b9e37116100ce578063110b9e371461017457806327ab64d1146101875780636b7514c71461019a5780637264a036146101ad575f5ffd5b806308c84e70146100f45780630c86e0c314610138578063109a411c1461014d575b5f5ffd5b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61014b610146366004611621565b610277565b005b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b610182366004611661565b61036c565b61014b61019536600461168d565b610484565b61014b6101a8366004611704565b6105cd565b61014b6101bb366004611753565b6108c6565b61011b7f000000000000000000000000000000000000000000000000000000000000000081565b61014b6101f5366004611776565b6109f1565b610202610a69565b6040516001600160e01b0319909116815260200161012f565b5f546001600160a01b031661011b565b61014b6102393660046117ab565b610a8b565b61014b61024c366004611831565b610d39565b61014b61025f36600461186a565b610f00565b61014b61027236600461186a565b611031565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036102c0576040516353980bdb60e11b815260040160405180910390fd5b6102cc335b5f36611114565b5f6102d68361120a565b5f6040820152905081156102f75760208101805160041760ff169052610303565b60208101805160fb1690525b61030d83826112a1565b805163ffffffff161561032857805161032890601084611326565b604051821515815263ffffffff198416907f5af5e0cb4604538bcd74fff72de79114563d0025c8ca6b54dd429994add07518906020015b60405180910390a2505050565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036103b5576040516353980bdb60e11b815260040160405180910390fd5b6103be336102c5565b5f818152600260205260409020805462010000900460ff166103fb57604051637d3142fd60e01b8152600481018390526024015b60405180910390fd5b600180545f919082906104139063ffffffff166118a0565b825463ffffffff8281166101009490940a848102910219909116179092558354600160481b82026cffffffff000000000000ff00001990911617845560405190815290915083907f27f70bbd04af058f8060dcadd53571e169ddaa1dbd65b3ed0b8b716507ac9cc89060200161035f565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036104cd576040516353980bdb60e11b815260040160405180910390fd5b6104d6336102c5565b600180545f919082906104ee9063ffffffff166118a0565b91906101000a81548163ffffffff021916908363ffffffff160217905590505f610517846113d0565b831515602082810182815263ffffffff86811660408087018281526001600160d01b03198c165f81815260048852839020895181549751935190961663010000000266ffffffff00000019931515620100000262ffffff1990981661ffff90971696909617969096179190911693909317909355825194855292840192909252929350917f616ca23fea36ab5421a05e10a425a8bfda0ecf60590ea6ece3c3c72032bdd4af91015b60405180910390a250505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610616576040516353980bdb60e11b815260040160405180910390fd5b60405163473b057f60e11b81525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e760afe9061066690869086906004016118ec565b6101a060405180830381865afa158015610682573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106a6919061198e565b90505f6106fb8583608001518460c00151604080516001600160a01b0385166020820152908101839052606081018290525f906080016040516020818303038152906040528051906020012090509392505050565b90505f61070b836080015161120a565b90505f6107608460a001518560e0015186610100015186604080516020808201969096528082019490945260608401929092526080808401919091528151808403909101815260a09092019052805191012090565b9050808260a00151141580610796575061077a86866114c9565b6001600160701b03191682608001516001600160701b03191614155b156107b75760405163675e78ef60e01b8152600481018490526024016103f2565b836040015160078111156107cd576107cd611a5d565b60018054600160a01b900461ffff1660ff929092169190911c161561080b578360400151604051634d1ade2f60e11b81526004016103f29190611a85565b815163ffffffff165f908152600660205260408082209086015190919061085790600781111561083d5761083d611a5d565b83549060501b60ff60501b1660ff60501b19919091161790565b8083555f6040860152608087015190915061087290856112a1565b847fea77dc725e3eeae1393eedcd0552c42137400fde18c0cebae49a325a5da4401987604001515f6108a48560601c90565b6040516108b393929190611a93565b60405180910390a2505050505050505050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361090f576040516353980bdb60e11b815260040160405180910390fd5b610918336102c5565b5f82815260076020908152604080832081518083019092525463ffffffff8116808352640100000000909104831b63ffffffff19169282019290925291036109765760405163f91e139b60e01b8152600481018490526024016103f2565b805161098490600184611326565b5f610992826020015161120a565b8251815191925063ffffffff9081169116036109bd575f604082015260208201516109bd90826112a1565b837f89489c43d560333b81a518c67eb15007c04409ce3b902b5ad6c17abccb7ba898846040516105bf911515815260200190565b5f5433906001600160a01b03168114610a275760405162d1953b60e31b81526001600160a01b03821660048201526024016103f2565b816001600160a01b03163b5f03610a5c576040516361798f2f60e11b81526001600160a01b03831660048201526024016103f2565b610a65826114e8565b5050565b5f8054600160a01b900460ff16610a7f57505f90565b50638fb3603760e01b90565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610ad4576040516353980bdb60e11b815260040160405180910390fd5b610add336102c5565b851580610aeb575060ff8416155b80610afa575063ffffffff8316155b15610b245760405163c527acd960e01b81526004810187905260ff851660248201526044016103f2565b5f8681526002602052604081205461ffff1690818103610b8c5760018054601090610b5990600160801b900461ffff16611ac2565b825461ffff8083166101009490940a848102910219909116179092555f9081526003602052604090208990559150610bc1565b600180545f90610ba19063ffffffff166118a0565b91906101000a81548163ffffffff021916908363ffffffff160217905590505b6040518060c001604052808361ffff168152602001600115158152602001886001811115610bf157610bf1611a5d565b815260ff881660208083019190915263ffffffff8089166040808501919091529085166060909301929092525f8b81526002825282902083518154928501511515620100000262ffffff1990931661ffff9091161791909117808255918301519091829063ff00000019166301000000836001811115610c7357610c73611a5d565b021790555060608201518154608084015160a09094015163ffffffff908116600160481b026cffffffff0000000000000000001991909516650100000000000268ffffffff00000000001960ff909416640100000000029390931668ffffffffff000000001990921691909117919091171691909117905560405188907f6d3557e0857ed9e92fd39d73aab1ffc49bcdc280422cc1cb1fa0cc8d5ef827e590610d279085908b908b908b908b908b90611ad9565b60405180910390a25050505050505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610d82576040516353980bdb60e11b815260040160405180910390fd5b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610dcd5760405163010cd93b60e61b81523360048201526024016103f2565b600180545f91908290610de59063ffffffff166118a0565b91906101000a81548163ffffffff021916908363ffffffff16021790559050816001600160d01b0319165f60d01b14610e51576001600160d01b031982165f908152600460205260409020805466ffffffff0000001916630100000063ffffffff841602179055610eaa565b5f1960ff841601610e8957600180546bffffffff000000000000000019166801000000000000000063ffffffff841602179055610eaa565b6001805467ffffffff00000000191664010000000063ffffffff8416021790555b6040805163ffffffff8316815260ff851660208201526001600160d01b031984168183015290517f6d73ff2730ccbf91c240ac0ddfa1dadb33a0c8c42dc22b7c4f01cf898d3161089181900360600190a1505050565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610f49576040516353980bdb60e11b815260040160405180910390fd5b610f52336102c5565b61ffff81161580610f755750610f6a60016040611b2d565b19811661ffff165f14155b15610f99576040516309acc66760e31b815261ffff821660048201526024016103f2565b600180545f91908290610fb19063ffffffff166118a0565b825463ffffffff8083166101009490940a848102910219909116179092556001805461ffff8616600160a01b810261ffff60a01b19909216919091179091556040805191825260208201929092529192507f9b06e907174edf4c30e60d39c9d23f85e2d2d280b73bd522d05d0e02b5ef8cf2910160405180910390a15050565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361107a576040516353980bdb60e11b815260040160405180910390fd5b611083336102c5565b61ffff8116158061109957506101008161ffff16115b156110bd57604051633547fd0960e01b815261ffff821660048201526024016103f2565b6001805461ffff60b01b1916600160b01b61ffff8416908102919091179091556040519081527f71c56e8c265f842753f87aff2f1820dfb1abcc3e5f8aaa3b6c34257eac3c59a0906020015b60405180910390a150565b5f5f61114761112a5f546001600160a01b031690565b863061113960045f898b611b40565b61114291611b67565b611535565b91509150816112035763ffffffff8116156111e0575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906111a190889088908890600401611b9f565b5f604051808303815f87803b1580156111b8575f5ffd5b505af11580156111ca573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506112039050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016103f2565b5050505050565b6040805160c0810182525f8082526020808301828152838501838152606085018481526080860185815260a0870186815263ffffffff199990991686526008855296909420805463ffffffff80821688529481901c60ff16909352602883901c64ffffffffff16909152605082901c9092169092526dffffffffffffffffffffffffffff1990911690925260019091015490915290565b5f60085f8463ffffffff191663ffffffff191681526020019081526020015f20905081608001516001600160701b0319165f1c6050836060015163ffffffff16901b6028846040015164ffffffffff16901b6020856020015160ff16901b855f015163ffffffff1617171717815f01819055508160a001518160010181905550505050565b63ffffffff83165f90815260066020526040902080548261135957611354818560481b60ff60481b16191690565b61136b565b61136b818560481b60ff60481b161790565b825582611379575050505050565b5f61138c6113878360481c90565b6115c7565b90506113b18360010182600281106113a6576113a6611bcc565b0154600160e11b1790565b8360010182600281106113c6576113c6611bcc565b0155505050505050565b60408051606080820183525f80835260208084018290529284018190526001600160d01b03198516815260048352838120845192830185525461ffff811680845262010000820460ff161515948401949094526301000000900463ffffffff169382019390935291036114c4576001805460129061145890600160901b900461ffff16611ac2565b825461ffff9182166101009390930a83810290830219909116179092558083526001600160d01b031984165f908152600460209081526040808320805461ffff19169094179093558451909316815260059092529020805460d084901c65ffffffffffff199091161790555b919050565b5f6114df6114da8360848187611b40565b6115e4565b90505b92915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611109565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156115bd575f516020805191945081901c150291505b5094509492505050565b5f6002821681036115d8575f6115db565b60015b60ff1692915050565b5f6114df6102f86115f781610478611b2d565b859185915f60405182848701823791909120949350505050565b801515811461161e575f5ffd5b50565b5f5f60408385031215611632575f5ffd5b823563ffffffff1981168114611646575f5ffd5b9150602083013561165681611611565b809150509250929050565b5f60208284031215611671575f5ffd5b5035919050565b6001600160d01b03198116811461161e575f5ffd5b5f5f6040838503121561169e575f5ffd5b823561164681611678565b80356001600160a01b03811681146114c4575f5ffd5b5f5f83601f8401126116cf575f5ffd5b50813567ffffffffffffffff8111156116e6575f5ffd5b6020830191508360208285010111156116fd575f5ffd5b9250929050565b5f5f5f60408486031215611716575f5ffd5b61171f846116a9565b9250602084013567ffffffffffffffff81111561173a575f5ffd5b611746868287016116bf565b9497909650939450505050565b5f5f60408385031215611764575f5ffd5b82359150602083013561165681611611565b5f60208284031215611786575f5ffd5b6114df826116a9565b6002811061161e575f5ffd5b803560ff811681146114c4575f5ffd5b5f5f5f5f5f5f60a087890312156117c0575f5ffd5b8635955060208701356117d28161178f565b94506117e06040880161179b565b9350606087013563ffffffff811681146117f8575f5ffd5b9250608087013567ffffffffffffffff811115611813575f5ffd5b61181f89828a016116bf565b979a9699509497509295939492505050565b5f5f60408385031215611842575f5ffd5b61184b8361179b565b9150602083013561165681611678565b61ffff8116811461161e575f5ffd5b5f6020828403121561187a575f5ffd5b81356118858161185b565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036118bb576118bb61188c565b60010192915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6118ff6020830184866118c4565b949350505050565b6040516101a0810167ffffffffffffffff8111828210171561193757634e487b7160e01b5f52604160045260245ffd5b60405290565b80516114c48161178f565b80516114c48161185b565b8051600881106114c4575f5ffd5b80516114c481611678565b80516114c481611611565b805167ffffffffffffffff811681146114c4575f5ffd5b5f6101a08284031280156119a0575f5ffd5b506119a9611907565b6119b28361193d565b81526119c060208401611948565b60208201526119d160408401611953565b60408201526119e260608401611961565b60608201526080838101519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152611a27610120840161196c565b61012082015261014083810151908201526101608084015190820152611a506101808401611977565b6101808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b60088110611a8157611a81611a5d565b9052565b602081016114e28284611a71565b60608101611aa18286611a71565b64ffffffffff8416602083015263ffffffff83166040830152949350505050565b5f61ffff821661ffff81036118bb576118bb61188c565b61ffff871681525f60028710611af157611af1611a5d565b86602083015260ff8616604083015263ffffffff8516606083015260a06080830152611b2160a0830184866118c4565b98975050505050505050565b818103818111156114e2576114e261188c565b5f5f85851115611b4e575f5ffd5b83861115611b5a575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611b98576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90611bc390830184866118c4565b95945050505050565b634e487b7160e01b5f52603260045260245ffd",
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
