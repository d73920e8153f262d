// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package batchdesk binds the contract BatchDesk: generated from its ABI, never edited.
package batchdesk

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

// BatchItem is an auto generated low-level Go binding around an user-defined struct.
type BatchItem struct {
	Statement EnclaveStatement
	Evidence  []byte
	Consent   []byte
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

// Fleet is an auto generated low-level Go binding around an user-defined struct.
type Fleet struct {
	Levels  [26]byte
	Quote   []byte
	Members []byte
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

// VerifyingKey is an auto generated low-level Go binding around an user-defined struct.
type VerifyingKey struct {
	Content common.Address
	Slots   uint16
	Ca      uint16
	Retired bool
}

// BatchDeskMetaData contains all meta data concerning the BatchDesk contract.
var BatchDeskMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIAttestationRegistry\"},{\"name\":\"direct\",\"type\":\"address\",\"internalType\":\"contractP256QuoteVerifier\"},{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COLLATERAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICollateralStore\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PLATFORM_SALT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAttestationRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addKey\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"transcript\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"content\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"appraise\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"quoter\",\"type\":\"bytes18\",\"internalType\":\"bytes18\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authenticate\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"claims\",\"type\":\"tuple\",\"internalType\":\"structQuoteClaims\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debug\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"serviced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reportDataHigh\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reportDataLow\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authenticateKnown\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"claims\",\"type\":\"tuple\",\"internalType\":\"structQuoteClaims\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debug\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"serviced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reportDataHigh\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reportDataLow\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"currentKey\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identify\",\"inputs\":[{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"claims\",\"type\":\"tuple\",\"internalType\":\"structQuoteClaims\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"enumTeeKind\"},{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTcbStatus\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"platform\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcb\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debug\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"serviced\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reportDataHigh\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reportDataLow\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"invalidate\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"tcb\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structVerifyingKey\",\"components\":[{\"name\":\"content\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slots\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"ca\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastKey\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publicInput\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"evidence\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"input\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reattestBatch\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"fleets\",\"type\":\"tuple[]\",\"internalType\":\"structFleet[]\",\"components\":[{\"name\":\"levels\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"members\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"accepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordStatus\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerBatch\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structBatchItem[]\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"consent\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"accepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retireKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokedRecord\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"platform\",\"type\":\"bytes28\",\"internalType\":\"bytes28\"},{\"name\":\"pck\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rotateBatch\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"items\",\"type\":\"tuple[]\",\"internalType\":\"structBatchItem[]\",\"components\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structEnclaveStatement\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sequence\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlockHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"encryptionKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidence\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"consent\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"accepted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchItemRefused\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchProven\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"input\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"quotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyAdded\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"slots\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"certificate\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"contentHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"transcript\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyIsRetired\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AttestationKeyType\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"AuthorityMismatch\",\"inputs\":[{\"name\":\"ca\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"wanted\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BadVerifyingKey\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BatchSize\",\"inputs\":[{\"name\":\"quotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"slots\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BlobNotWritten\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BodyType\",\"inputs\":[{\"name\":\"bodyType\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeType\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"DebugEnclave\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DevelopmentKey\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvidenceLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FleetLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"member\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"KeyRetired\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ModuleMismatch\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoConsent\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSlots\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAPckCa\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotCovered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProven\",\"inputs\":[{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"PceIdMismatch\",\"inputs\":[{\"name\":\"pceId\",\"type\":\"bytes2\",\"internalType\":\"bytes2\"},{\"name\":\"wanted\",\"type\":\"bytes2\",\"internalType\":\"bytes2\"}]},{\"type\":\"error\",\"name\":\"PckNotRevoked\",\"inputs\":[{\"name\":\"ca\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PckNotValid\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"input\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QeBinding\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"QeIdentityMismatch\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"QeVendor\",\"inputs\":[{\"name\":\"vendor\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]},{\"type\":\"error\",\"name\":\"QuoteTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuoteTooShort\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuoteVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ServiceTd\",\"inputs\":[{\"name\":\"measurement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TeeType\",\"inputs\":[{\"name\":\"teeType\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"UnknownKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]",
	ID:  "BatchDesk",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051614bc0380380614bc083398101604081905261002e9161019a565b8181816001600160a01b03166324bbab8b6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561006c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009091906101e4565b818061009b81610130565b50816001600160a01b03166080816001600160a01b0316815250505050816001600160a01b0316631fbda98c6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100f4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101189190610206565b60a052505050506001600160a01b031660c05261021d565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610197575f5ffd5b50565b5f5f5f606084860312156101ac575f5ffd5b83516101b781610183565b60208501519093506101c881610183565b60408501519092506101d981610183565b809150509250925092565b5f602082840312156101f4575f5ffd5b81516101ff81610183565b9392505050565b5f60208284031215610216575f5ffd5b5051919050565b60805160a05160c05161492c6102945f395f818161016f0152818161064f015281816106d4015281816110a201528181611171015281816113450152612f0501525f81816101ae015261197401525f81816101f60152818161083f0152818161092f01528181610ad90152610d37015261492c5ff3fe608060405234801561000f575f5ffd5b506004361061013d575f3560e01c80636b7514c7116100b4578063bf7e214f11610079578063bf7e214f146103e4578063e4da2db1146103f4578063e8051c2e14610407578063e982e04814610437578063ee0d605c1461044a578063ff0b56ec1461045d575f5ffd5b80636b7514c7146103685780637a9e5e4b1461037b57806380c8ce391461038e5780638fb36037146103b0578063bafc3fb2146103d1575f5ffd5b806327198a0f1161010557806327198a0f1461021857806328fc47d4146102f3578063472789771461031a578063485da0291461032d5780635d1439e7146103405780635ef0784f14610353575f5ffd5b806304a332e11461014157806306433b1b1461016a5780631fbda98c146101a957806321d0bd86146101de57806324bbab8b146101f1575b5f5ffd5b61015461014f366004613f7a565b610470565b6040516101619190613ff0565b60405180910390f35b6101917f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610161565b6101d07f000000000000000000000000000000000000000000000000000000000000000081565b604051908152602001610161565b6101d06101ec36600461412e565b61048f565b6101917f000000000000000000000000000000000000000000000000000000000000000081565b6102ac6102263660046141ae565b604080516080810182525f8082526020820181905291810182905260608101919091525061ffff9081165f90815260016020908152604091829020825160808101845290546001600160a01b0381168252600160a01b8104851692820192909252600160b01b820490931691830191909152600160c01b900460ff161515606082015290565b6040805182516001600160a01b0316815260208084015161ffff90811691830191909152838301511691810191909152606091820151151591810191909152608001610161565b5f5461030790600160a81b900461ffff1681565b60405161ffff9091168152602001610161565b6101d061032836600461412e565b6105ab565b6101d061033b36600461412e565b6105d7565b61015461034e366004613f7a565b6105f7565b6103666103613660046141c9565b610638565b005b61036661037636600461422b565b6106bd565b610366610389366004614279565b61073f565b6103a161039c366004613f7a565b6107b7565b60405161016193929190614292565b6103b8610982565b6040516001600160e01b03199091168152602001610161565b6101d06103df3660046142ce565b6109a4565b5f546001600160a01b0316610191565b6103666104023660046141ae565b610a1a565b61041a610415366004613f7a565b610a7c565b6040805163ffffffff199093168352602083019190915201610161565b610307610445366004614311565b610bd0565b610154610458366004613f7a565b610c14565b61030761046b36600461433b565b610cb1565b610478613eca565b6104828383610c14565b5f60608201529392505050565b5f5f61049e8787878787610fb5565b90505f5f5b86811015610541575f6104ce8483815181106104c1576104c1614382565b6020026020010151611152565b90506105208989848181106104e5576104e5614382565b90506020028101906104f79190614396565b61051986858151811061050c5761050c614382565b602002602001015161116d565b85846111b7565b61052a90866143c8565b945061053681846143c8565b9250506001016104a3565b50825f036105a05761057687875f81811061055e5761055e614382565b90506020028101906105709190614396565b5f6112a6565b60405163f856bd3560e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b505095945050505050565b5f6105b986868686866112c7565b6105cb630d0316d560e11b868661133e565b90505b95945050505050565b5f6105e586868686866112c7565b6105cb633192927760e01b868661133e565b6105ff613eca565b365f61060b8585611462565b915091505f5f61061b84846114a8565b9150915061062e8787868686868b611539565b5050505092915050565b604051636e50f10d60e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dca1e21a9061068a908790879087908790600401614403565b5f604051808303815f87803b1580156106a1575f5ffd5b505af11580156106b3573d5f5f3e3d5ffd5b5050505050505050565b604051636b7514c760e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690636b7514c79061070d9086908690869060040161443d565b5f604051808303815f87803b158015610724575f5ffd5b505af1158015610736573d5f5f3e3d5ffd5b50505050505050565b5f5433906001600160a01b031681146107755760405162d1953b60e31b81526001600160a01b0382166004820152602401610597565b816001600160a01b03163b5f036107aa576040516361798f2f60e11b81526001600160a01b0383166004820152602401610597565b6107b382611571565b5050565b5f5f5f365f6107c68787611462565b915091505f5f6107d684846114a8565b915091508061080e57826107ec816101606143c8565b6040516306acf71960e11b815260048101929092526024820152604401610597565b5f6108198a8a6115c4565b61012081015161ffff165f90815260036020526040812054919250906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634646733c906108708e8e611691565b6040516001600160e01b031960e085901b1681526004810192909252602482015260440161010060405180830381865afa1580156108b0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d491906144c0565b905081610100015164ffffffffff168160e0015164ffffffffff1610156109085760e081015164ffffffffff166101008301525b6109298260e0015164ffffffffff1683610100015164ffffffffff166116a3565b5f6109587f0000000000000000000000000000000000000000000000000000000000000000848989895f6116de565b805160208201519192509061096e898989611836565b995099509950505050505050509250925092565b5f8054600160a01b900460ff1661099857505f90565b50638fb3603760e01b90565b5f5f6109af85611859565b90505f6109bc8285611928565b90505f5b84811015610a03576109fb828285604001518989868181106109e4576109e4614382565b90506020028101906109f6919061454a565b6119a1565b6001016109c0565b50610a0e8185611a47565b925050505b9392505050565b610a26335b5f36611ac2565b610a2f81611859565b5061ffff81165f81815260016020526040808220805460ff60c01b1916600160c01b179055517fddc4d6fdaad75f8e43bc1171a22383710c515a87584737ff8b74e5ff07855f499190a250565b5f8060788314610aa957604051635fef46f560e01b81526004810184905260786024820152604401610597565b5f610ab485856115c4565b61012081015161ffff165f908152600360205260409020549091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690635bd59fa990610b0a8888611691565b6040516001600160e01b031960e085901b16815260048101929092526024820152604401602060405180830381865afa158015610b49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b6d919061458c565b610ba657806101200151610b818686611691565b6040516379d3c07d60e01b815261ffff90921660048301526024820152604401610597565b8060c001518585604051610bbb9291906145ab565b604051809103902092509250505b9250929050565b5f81815260026020908152604080832061ffff86811685529083528184205416808452600190925290912054600160c01b900460ff1615610c0e57505f5b92915050565b610c1c613eca565b610c268383611bb8565b365f610c328585611462565b915091505f5f610c4284846114a8565b91509150610c558787868686868b611539565b80610c635750505050610c0e565b610c6e848484611bf0565b603c87013560e081901c9060c01c63ffffffff16610c8c82826116a3565b610c968989611cab565b6001600160d01b031916606088015250505050505092915050565b5f610cbb33610a1f565b5f46617a691480610ccd575046610539145b905084158015610cdb575080155b15610cfb5760405163c3bd05db60e01b8152466004820152602401610597565b8661ffff165f03610d1f5760405163093fe96160e01b815260040160405180910390fd5b604051632702758960e01b8152600481018790525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063270275899060240161010060405180830381865afa158015610d85573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610da991906144c0565b9050600381602001516003811115610dc357610dc3613fb8565b03610de357604051622cab5960e21b815260048101889052602401610597565b5f85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250929350610e289250839150611cb69050565b610e485760405163171c3f8560e31b815260048101869052602401610597565b5f8054601590610e6290600160a81b900461ffff166145ba565b91906101000a81548161ffff021916908361ffff160217905593506040518060800160405280610e9183611d9d565b6001600160a01b03908116825261ffff808d166020808501829052875183166040808701919091525f60609687018190528b851680825260018452828220895181548b8701518c8701519c909b01511515600160c01b0260ff60c01b199c8a16600160b01b029c909c1662ffffff60b01b199b8a16600160a01b026001600160b01b031990921692909a1691909117179890981696909617979097179095558d8652600281528486208287528152848620805461ffff1916851790558751909216855260038252938390208c905584519085012091518b93927f7210a6d79dcb5b089bb1ae86dc092ba95ac4b8c1310d4a7851f1ee80f248a7a091610fa191908d90918252602082015260400190565b60405180910390a450505095945050505050565b60605f610fc187611859565b90505f856001600160401b03811115610fdc57610fdc614461565b60405190808252806020026020018201604052801561100f57816020015b6060815260200190600190039081610ffa5790505b5092505f5b8681101561108e5761104888888381811061103157611031614382565b90506020028101906110439190614396565b611e1f565b84828151811061105a5761105a614382565b602002602001018190525061107a8482815181106104c1576104c1614382565b61108490836143c8565b9150600101611014565b505f61109a8383611928565b90505f6110c67f0000000000000000000000000000000000000000000000000000000000000000611f4c565b90505f5f5b898110156111355761112b61110a8760400151858e8e868181106110f1576110f1614382565b90506020028101906111039190614396565b9190611fd6565b85848a858151811061111e5761111e614382565b6020026020010151612175565b91506001016110cb565b506111448b8685878c8c6121d3565b505050505095945050505050565b5f60e06084835161116391906145da565b610c0e91906145ed565b5f5f7f0000000000000000000000000000000000000000000000000000000000000000905060205f8451602086015f855af16111ae576040513d5f823e3d81fd5b50505f51919050565b5f6111c4826101006145da565b5f19901c84036111d557508061129e565b5f5b8281101561129c57600185821c16156111fa576111f38261460c565b9150611294565b5f61120587836112a6565b90506001600160a01b03811661121b83876143c8565b604080516001600160a01b03851660248083019190915282518083039091018152604490910182526020810180516001600160e01b031663f856bd3560e01b17905290517f294a754f31c03215a208ed7d73491d97fd8bd77e9b42ddb468e3a211041ee8769161128a91614624565b60405180910390a3505b6001016111d7565b505b949350505050565b5f610a136112bf6112ba602086018661454a565b612235565b8490846122a8565b5f6112d186611859565b90505f6112de8286611928565b90505f5b8581101561132f57611327828285604001518a8a8681811061130657611306614382565b90506020028101906113189190614659565b6109f69061010081019061454a565b6001016112e2565b506107368783838888886121d3565b5f5f6113697f0000000000000000000000000000000000000000000000000000000000000000611f4c565b905060605f5b8481101561144c575f5f6113a789868a8a8781811061139057611390614382565b90506020028101906113a29190614659565b612307565b9150915081156113c3576113ba8661460c565b95505050611444565b825f036113ce578093505b8787848181106113e0576113e0614382565b90506020028101906113f29190614659565b611400906020810190614279565b6001600160a01b0316837f294a754f31c03215a208ed7d73491d97fd8bd77e9b42ddb468e3a211041ee876836040516114399190614624565b60405180910390a350505b60010161136f565b50821561145a575050610a13565b805160208201fd5b365f605883101561149057604051635fef46f560e01b81526004810184905260586024820152604401610597565b61149d836058818761466e565b915091509250929050565b5f5f6114b484846123b9565b91505f6114ca61ffff601085901c1660606143c8565b848114801593509091506114f2576114e560206101806145da565b6114ef90826143c8565b90505b8084101561151d576040516306acf71960e11b81526004810185905260248101829052604401610597565b61152f674000000000000000846145da565b9250509250929050565b61154387876124e9565b6080820152611560611557868686866124f4565b88908890612527565b60a082015261073681868686612543565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60408051610140810182525f8082526020820181905260a080830182905260c0830182905260e08301829052610100830191909152843560f081901c6101208401526001600160801b0319601082901b1693830193909352606083811c61ffff16908301526001600160f01b03199083901b166080820152906116478484611cab565b6001600160d01b03191660a083015261166084846124e9565b60c083810191909152603c94909401359384901c63ffffffff166101008301525060e092831c928101929092525090565b5f606060448401355b901c9392505050565b814210806116b057508042115b156107b3576040516358778d4f60e11b81526004810183905260248101829052426044820152606401610597565b6117156040805160a08101909152805f81526020015f6001600160401b031681526020015f81526020015f81526020015f81525090565b5f5f5f896001600160a01b031663bb7c843361173088612606565b600181111561174157611741613fb8565b60a08c01516101208d01516040516001600160e01b031960e086901b16815260ff90931660048401526001600160d01b0319909116602483015261ffff16604482015263ffffffff881660648201526084015f60405180830381865afa1580156117ad573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526117d4919081019061471e565b9250925092506117e88888888c8787612629565b9350806001600160401b031689610100015164ffffffffff161061180c578061181a565b88610100015164ffffffffff165b6001600160401b03166020850152509198975050505050505050565b5f61129e61184d608061ffff603886901c166143c8565b85908590610180612801565b60408051608080820183525f8083526020808401829052838501829052606093840182905261ffff8681168352600182529185902085519384018652546001600160a01b038116808552600160a01b8204841692850192909252600160b01b810490921694830194909452600160c01b900460ff16151591810191909152906118fa576040516239992560e41b815261ffff83166004820152602401610597565b80606001511561192357604051637ddd3c3760e11b815261ffff83166004820152602401610597565b919050565b606081158061193e5750826020015161ffff1682115b1561196f5760208301516040516331045bf560e01b81526004810184905261ffff9091166024820152604401610597565b610a137f0000000000000000000000000000000000000000000000000000000000000000846020015161ffff16612817565b365f6119ad8484611462565b915091505f5f6119bd84846114a8565b90925090505f6119ce85858561287f565b90505f6119dd868686866124f4565b90505f6119ea8989612894565b90508961ffff168161ffff1614611a2257604051636a511cf160e01b815261ffff80831660048301528b166024820152604401610597565b611a398c8c8b8b611a328a61289e565b88886128ad565b505050505050505050505050565b5f8251602084010160d6830260408501015b81811015611a705760d6808203825e60d601611a59565b50506008600284604051611a8491906147b6565b602060405180830381855afa158015611a9f573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061169a91906147c1565b5f5f611af5611ad85f546001600160a01b031690565b8630611ae760045f898b61466e565b611af0916147d8565b6128e2565b9150915081611bb15763ffffffff811615611b8e575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90611b4f9088908890889060040161443d565b5f604051808303815f87803b158015611b66575f5ffd5b505af1158015611b78573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550611bb19050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610597565b5050505050565b5f611bc583838381612801565b9050805c80611bea5760405163b0ebfdd560e01b815260048101839052602401610597565b50505050565b61ffff603882901c165f611c3a611c086040846143c8565b6040611c16610200866143c8565b610200611c23878a6145da565b611c2d91906145da565b8993899390929091612974565b9050611c5c611c4c60806101406143c8565b611c5690846143c8565b86013590565b81141580611c8d5750611c8a611c7560806101406143c8565b611c7f90846143c8565b611c569060206143c8565b15155b15611bb157604051630172974760e01b815260040160405180910390fd5b5f6016830135610a13565b5f610380825114611cc857505f919050565b60208201604051604060808301825e608082604083015e60c06080830160c083015e60406102c0830161018083015e608061014083016101c083015e6040610300830161024083015e60806101c0830161028083015e6040610340830161030083015e6080610240830161034083015e600192505f91505b6103c0821015611d88578181016020810151815117606082015160408301511760a083015160808401511781179050801515821515168616955050505060c082019150611d40565b6020816103c08360085afa9092169392505050565b5f5f82604051602001611db0919061480e565b60405160208183030381529060405290505f815182604051602001611dd692919061481f565b60405160208183030381529060405290508051602082015ff092506001600160a01b038316611e1857604051630ad709f960e21b815260040160405180910390fd5b5050919050565b6060365f611e30602085018561454a565b915091505f611e3f8383612235565b90505f611e4d8484846129a7565b90505f611e5b858585612a23565b9050611e68858585612b04565b15611e895760405163c174792760e01b815260048101839052602401610597565b611e94858585612b5b565b15611eb55760405163cb1dbd3760e01b815260048101839052602401610597565b5f611ec08885612ba8565b9050611ecd60e082614858565b611ed89060846143c8565b6001600160401b03811115611eef57611eef614461565b6040519080825280601f01601f191660200182016040528015611f19576020820181803683370190505b50630fab7d4d60e11b60208201526024810193909352604483019190915260606064830152608482015295945050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc691810191909152466060820152608081019190915260a0902090565b6120226040518061014001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b365f612031602087018761454a565b9092509050365f612045604089018961454a565b915091505f6120548585612235565b90505f5f61206183612c37565b915091505f87878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201829052509584016020908101969401945050851591506120b4905057928101925b505f602083810191909152818a5289810188905260608a0184905260408a0183905260a08a018b90527f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd60808b01528690612111908e018e61486f565b65ffffffffffff19811660c08c015260101c640100000000600160f01b031660f08d901b6001600160f01b0319161760e08b015280841561215457610160612158565b6101305b6101208c01526101008b015250979b9a5050505050505050505050565b5f5f61218083611152565b90505f5b818110156121be576121b6876121a88861219e858a6143c8565b60d6020160400190565b60a460e08502880101612c7c565b600101612184565b506121c981856143c8565b9695505050505050565b5f6121de8585611a47565b90506121ed8787838686612daf565b604080518281526020810186905261ffff8916917fd5743c2fa9fb3f9cfe0d6a11d0e957efae07c09588dacb99c551c54f5fbe4c9c910160405180910390a250505050505050565b5f61224083836123b9565b905061ffff601082901c1680831015612276576040516306acf71960e11b81526004810184905260248101829052604401610597565b808311156122a157604051637759e8d160e11b81526004810184905260248101829052604401610597565b5092915050565b5f5f60b06122b585612e15565b6122bf9085614858565b6122c991906143c8565b90506122d8604086018661454a565b82906122e58260146143c8565b926122f29392919061466e565b6122fb91614895565b60601c95945050505050565b5f60606123148484612e3b565b612380575f632dc8af5160e11b61232e6020860186614279565b6040516001600160a01b03909116602482015260440160408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915290925090506123b1565b365f61239061010086018661454a565b9150915061239e8282612ee7565b6123aa87868484612eff565b9350935050505b935093915050565b5f6102406123c9816101b06143c8565b6123d391906145da565b8210156123f457816102406123ea816101b06143c8565b6107ec91906145da565b600c83013560801c6f939a7233f79c4ca9940a0db3957f0607811461243c576040516303c6302b60e21b81526001600160801b0319608083901b166004820152602401610597565b833560c01c670400020080ffffff19810161246557680278000402027800305b92505050610c0e565b670500020081000000811480612482575067050002000000000081145b1561249c5761245c85856705000200000000008414612f9e565b67030002000000000081036124ba576801b000030101b0003061245c565b67040002000000000081036124d8576801b000040101b0003061245c565b6124e1816130b4565b505092915050565b5f601c830135610a13565b5f80612509608061ffff603887901c166143c8565b90508261251957808601356121c9565b6121c9868683610180613178565b5f60405160588582376058810192909252506078902092915050565b61254c81612606565b8490600181111561255f5761255f613fb8565b9081600181111561257257612572613fb8565b90525061257f8160281c90565b61ffff1660208501526007604085015261259a8383836129a7565b60c08501526125aa838383612a23565b60e08501526125ba838383613187565b6101008501526125cb838383612b04565b15156101208501526125de838383612b5b565b15156101408501526125f18383836131a9565b61018086015261016090940193909352505050565b5f60016126138360201c90565b60ff1614612622576001610c0e565b5f92915050565b6126606040805160a08101909152805f81526020015f6001600160401b031681526020015f81526020015f81526020015f81525090565b602083015160808501516001600160f01b03198083169116146126b057608085015160405163e8f2513b60e01b81526001600160f01b031991821660048201529082166024820152604401610597565b6040805160c081018252868201516001600160801b0319168152606087015161ffff1660208201525f91810160016126e88a60201c90565b60ff16141581525f60208201526040018360021a81526020018360031a9052905061271589898987613201565b60808401525f606084015260408101511561275757612735898989613386565b6001600160801b031916606082015261275189898984896133a1565b60608401525b61276181866134f0565b604084018190525f9061278990612777906135da565b61278486606001516135da565b6135f0565b905060036127978960201c90565b60ff16036127b9576127b6826127ae8c8c8c61370f565b888785613720565b90505b6127ca8161278486608001516135da565b849060098111156127dd576127dd613fb8565b908160098111156127f0576127f0613fb8565b815250505050509695505050505050565b5f60405182848701823791909120949350505050565b60606128248260d6614858565b61282f9060206143c8565b6001600160401b0381111561284657612846614461565b6040519080825280601f01601f191660200182016040528015612870576020820181803683370190505b50905082602082015292915050565b5f61129e84848361ffff601087901c16613178565b5f60f0833561169a565b5f601082901c61ffff16610c0e565b60d686028701604081810184815291878601605801906060013781606082015260566002870160808301375050505050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561296a575f516020805191945081901c150291505b5094509492505050565b5f604051848689018237828489018683013760205f8487018360025afa612999575f5ffd5b50505f519695505050505050565b6040515f9061ffff83169060ff602085901c16600114908683018280156129e55760308083018437604060c083016030850137607083209550612a17565b6030608883018437609061014883016030850137603060b8830160c085013760106078830160f0850137610100832095505b50505050509392505050565b5f61ffff82166001602084901c60ff1603612a5857612a50612a455f836143c8565b869086906010612801565b915050610a13565b6002612a648460201c90565b60ff1603612a8457612a50612a795f836143c8565b869086906078612801565b8484612a905f846143c8565b90612a9c6078856143c8565b92612aa99392919061466e565b8686612ab7610248866143c8565b90612ac4610258876143c8565b92612ad19392919061466e565b604051602001612ae494939291906148d5565b604051602081830303815290604052805190602001209150509392505050565b5f6001612b118360201c90565b60ff1603612b3e5760f8612b30603061ffff85165b611c5691906143c8565b6002911c1615159050610a13565b60f8612b4f607861ffff8516612b26565b901c1515949350505050565b5f6003612b688360201c90565b60ff1614612b7757505f610a13565b5f612b8861025861ffff85166143c8565b9050612b98611c568260106143c8565b8186013517151595945050505050565b5f5f612bb383612e15565b905080612bc3604086018661454a565b612bce9291506145ed565b9150811580612bde575061010082115b80612c005750612bf1604085018561454a565b9050612bfd8284614858565b14155b156122a157612c12604085018561454a565b604051630adbe2c160e11b815261059792508390600401918252602082015260400190565b5f8061ffff83166001602085901c60ff1603612c64575f612c5a610140836143c8565b9250925050915091565b612c706101d8826143c8565b612c5a610208836143c8565b61010083015161012084015181016101008501526040516080850151815260b082013560601c602082015260c482013560601c604082015260d882013560e81c606082015260db82013560d81c806080830152804060a08301525060e082013560801c60c0820152604060f0830160e0830137608060208201845e6101208120602282015261190160f01b815260a0850151600282015284516014609c8401601c83013760608601518015612d35576030610130850182375b506042822060408701515260208560208801518360025afa612d55575f5ffd5b506060603c8301602086013760c08501516080850152603c82609a8601378135608084015260e08501518152603c82601c830137606084015160588201526078812060a084015250506040602083012060c0820152505050565b6101808114612dd45760405163988aaeab60e01b815260048101829052602401610597565b612deb612de3855f01516138f9565b838386613967565b611bb157604051634708b76560e11b815261ffff8616600482015260248101849052604401610597565b5f5f612e2083612c37565b5090508015612e3157610160610a13565b6101309392505050565b5f8181612e4b6020830183614279565b9050336001600160a01b03821603612e6857600192505050610c0e565b5f612e9586612e7685613b50565b60405161190160f01b8152600281019290925260228201526042902090565b90505f612eaf82612eaa61012089018961454a565b613b7e565b50509050826001600160a01b0316816001600160a01b0316148015612edc57506001600160a01b03811615155b979650505050505050565b5f612ef483838381612801565b90506001815d505050565b5f60605f7f000000000000000000000000000000000000000000000000000000000000000090506040518781526101008760048301376101206101048201528461012482015284866101448301375f8561014401820152601f19601f860116610144015f5f82845f875af1945084612f92578193503d9050808452805f602086013e601f8101601f191684016020016040525b50505094509492505050565b5f603084013560d01c82158015612fba57508065030088020000145b15612fce576802be00050302be0036612a50565b82158015612fe157508065020048020000145b15612ff55768027e000502027e0036612a50565b82801561300757508065010080010000145b1561301b576801b600050101b60036612a50565b60d081901b601882811b66ffffffff00000016600884811b62ff0000169085901c61ff00169285901c60ff8181169490941791909117919091179162ffff00909116602885901c90911617818661307657608160f81b613078565b5f5b604051631a07fff960e11b815261ffff909316600484015263ffffffff90911660248301526001600160e01b0319166044820152606401610597565b60c081901b5f602883901c62ffff001660ff603885901c1617905060038161ffff1610806130e6575060058161ffff16115b1561310a576040516343715a0160e01b815261ffff82166004820152602401610597565b600160f91b6001600160f01b0319601084901b161461314f57604051632e740b0360e21b815261ff0060d884901c1660e884901c60ff16176004820152602401610597565b604051632f71b8c160e21b8152602083901b6001600160e01b0319166004820152602401610597565b5f6105ce858585855f5f612974565b5f61129e61319e604061ffff603886901c166143c8565b859085906040612801565b5f808060016131b88560201c90565b60ff16146131c8576102086131cc565b6101405b6131da9061ffff86166143c8565b9050858101356131f46131ee8360206143c8565b88013590565b9097909650945050505050565b5f5f5f5f5f5f6132128a8a8a613bc5565b945094509450945094505f61322a885f016020015190565b6040890151909150816001600160e01b031916602083901b88166001600160e01b0319161461327b5760405163f163e09560e01b8152691b5a5cd8d4d95b1958dd60b21b6004820152602401610597565b806001600160801b031916608082901b87166001600160801b031916146132c45760405163f163e09560e01b8152696174747269627574657360b01b6004820152602401610597565b6132dc896132d460206002614858565b016020015190565b85146133085760405163f163e09560e01b81526736b929b4b3b732b960c11b6004820152602401610597565b61ff0060e885901c1660f885901c1761ffff60b084901c161461334c5760405163f163e09560e01b8152681a5cdd941c9bd9125960ba1b6004820152602401610597565b61337660e884901c62ffff001660f885901c178a61336c60206003614858565b85600a5b1a613c43565b9c9b505050505050505050505050565b5f61129e8161ffff84165b61339b91906143c8565b85013590565b60608201515f9060011a816133b7858386613c9a565b9050805f036133cf5750600760e81b91506105ce9050565b5f6133dd8583016020015190565b90505f5f6133ec8b8b8b613d36565b9150915060a083901b6001600160a01b031916826001600160a01b0319161461343e57604051633b7a335f60e01b815260ff861660048201526736b929b4b3b732b960c11b6024820152604401610597565b6001600160c01b031981161515806134745750601083901b6001600160c01b031916605084901b82166001600160c01b03191614155b156134aa57604051633b7a335f60e01b815260ff86166004820152696174747269627574657360b01b6024820152604401610597565b8460ff165f036134c257505f94506105ce9350505050565b60608801516134e1905f1a886134d96020886143c8565b866001613370565b9b9a5050505050505050505050565b60608201515f908060011a60f81b6001600160f81b03191615613518576001600160f01b0319175b5f5b84608001518110156135cc575f61354c85613536846002614858565b6135419060016143c8565b6132d4906020614858565b90505f6135698661355e856002614858565b6135419060026143c8565b90508060f01c61ffff16876020015161ffff1610158015613591575086516135919083613d72565b80156135b25750866040015115806135b257506135b284608084901b613d72565b156135c2579350610c0e92505050565b505060010161351a565b50600760e81b949350505050565b5f8160021a6009811115610c0e57610c0e613fb8565b5f600683600981111561360557613605613fb8565b14806136225750600682600981111561362057613620613fb8565b145b1561362f57506006610c0e565b600783600981111561364357613643613fb8565b14806136605750600782600981111561365e5761365e613fb8565b145b1561366d57506007610c0e565b600482600981111561368157613681613fb8565b1461368d575081610c0e565b5f8360098111156136a0576136a0613fb8565b14806136bd575060018360098111156136bb576136bb613fb8565b145b156136ca57506004610c0e565b60038360098111156136de576136de613fb8565b14806136fb575060028360098111156136f9576136f9613fb8565b145b1561370857506005610c0e565b5090919050565b5f61129e61024861ffff8416613391565b5f600482600981111561373557613735613fb8565b141580156137555750600582600981111561375257613752613fb8565b14155b156137615750806105ce565b5f61376f84608001516135da565b600981111561378057613780613fb8565b1415806137ab5750600461379784606001516135da565b60098111156137a8576137a8613fb8565b14155b156137b75750806105ce565b5f604087018190526137d16137cc88876134f0565b6135da565b905060038160098111156137e7576137e7613fb8565b11156137f657829150506105ce565b6040850151608081901b9060101a600188901a8015613848575f61381b8b838b613c9a565b9050805f03613832576007955050505050506105ce565b613841896132d46020846143c8565b60f01c9250505b61ffff8216895f1a108061387b57508260021a60f81b6001600160f81b0319168960021a60f81b6001600160f81b031916105b1561388c57859450505050506105ce565b5f60058760098111156138a1576138a1613fb8565b14806138be575060038560098111156138bc576138bc613fb8565b145b806138da575060028560098111156138d8576138d8613fb8565b145b9050806138e85760086134e1565b5060099a9950505050505050505050565b60605f61391160016001600160a01b0385163b6145da565b9050806001600160401b0381111561392b5761392b614461565b6040519080825280601f01601f191660200182016040528015613955576020820181803683370190505b50915080600160208401853c50919050565b5f6101808314158061399957507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210155b156139a557505f61129e565b60208501604051610480810160408101604081016101808985378661018085015261038085206101a08501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101c08520067f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160406101008701200660406102c08801865e60406101008c01853760408560808760065afa975060406103008801855e8883528715613a5f5760408460608660075afa97505b8715613a725760408560808760065afa97505b60406103408801855e82528615613a905760408360608560075afa96505b8615613aa35760408460808660065afa96505b6101008a86376101408661010087015e60408461024087015e6080610140870161028087015e90526040610100890182378415613aeb576040610300840160608360075afa94505b60806101c0850161034085015e6040610140890182378415613b185760406103c0840160608360075afa94505b50506080610240830161040083015e8215613b3b576020816104808360085afa92505b8215613b4657805192505b5050949350505050565b5f81610a137f3aa15f9c9da2a9afbc0fdda263b8ac6c75e94fc766b35d97bb44e20d0189a4cd826008613dde565b5f80806041849003613bb2578435602086013560408701355f1a613ba489828585613e02565b955095509550505050613bbc565b505f915060029050825b93509350939050565b5f8080808080613bde608061ffff60388a901c166143c8565b9050613bf4613bee8260106143c8565b8a013590565b9550613c04613bee8260306143c8565b9450613c14613bee8260806143c8565b93505f613c2c613c26836101006143c8565b8b013590565b969a9599509397509495505050601084901b925050565b5f5f5b82811015613c8b575f613c6886613c5e846020614858565b6132d490886143c8565b905061ffff871660f082901c11613c8257915061129e9050565b50600101613c46565b50600760e81b95945050505050565b5f5f84608001516002613cad9190614858565b613cb89060016143c8565b613cc3906020614858565b90505f5b8560a00151811015613d2b575f613ce18584016020015190565b905060ff8616815f1a03613cfa57829350505050610a13565b613d08600182811a906148f4565b613d169060ff166020614858565b613d2090846143c8565b925050600101613cc7565b505f95945050505050565b5f80613d55613d4a604061ffff86166143c8565b869086906030612801565b9150613d66607061ffff8516612b26565b5f1b9050935093915050565b5f6eff00ff00ff00ff00ff00ff00ff00ff6f01000100010001000100010001000100608085811c9085901c8280613db6608889811c8816908b901c8816831761490d565b613dc6848816868916881761490d565b16166001600160801b03161494505050505092915050565b5f6040518481528260051b8460208301376001830160051b81209150509392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613e3b57505f91506003905082613ec0565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613e8c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116613eb757505f925060019150829050613ec0565b92505f91508190505b9450945094915050565b604080516101c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081019190915290565b5f5f83601f840112613f4d575f5ffd5b5081356001600160401b03811115613f63575f5ffd5b602083019150836020828501011115610bc9575f5ffd5b5f5f60208385031215613f8b575f5ffd5b82356001600160401b03811115613fa0575f5ffd5b613fac85828601613f3d565b90969095509350505050565b634e487b7160e01b5f52602160045260245ffd5b60028110613fdc57613fdc613fb8565b9052565b600a8110613fdc57613fdc613fb8565b5f6101c082019050614003828451613fcc565b6020830151614018602084018261ffff169052565b50604083015161402b6040840182613fe0565b50606083015161404760608401826001600160d01b0319169052565b506080830151608083015260a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015261012083015161409161012084018215159052565b506101408301516140a761014084018215159052565b506101608301516101608301526101808301516101808301526101a08301516122a16101a08401826001600160401b03169052565b61ffff811681146140eb575f5ffd5b50565b5f5f83601f8401126140fe575f5ffd5b5081356001600160401b03811115614114575f5ffd5b6020830191508360208260051b8501011115610bc9575f5ffd5b5f5f5f5f5f60608688031215614142575f5ffd5b853561414d816140dc565b945060208601356001600160401b03811115614167575f5ffd5b614173888289016140ee565b90955093505060408601356001600160401b03811115614191575f5ffd5b61419d88828901613f3d565b969995985093965092949392505050565b5f602082840312156141be575f5ffd5b8135610a13816140dc565b5f5f5f5f606085870312156141dc575f5ffd5b84356001600160401b038111156141f1575f5ffd5b6141fd87828801613f3d565b90989097506020870135966040013595509350505050565b80356001600160a01b0381168114611923575f5ffd5b5f5f5f6040848603121561423d575f5ffd5b61424684614215565b925060208401356001600160401b03811115614260575f5ffd5b61426c86828701613f3d565b9497909650939450505050565b5f60208284031215614289575f5ffd5b610a1382614215565b606081016142a08286613fe0565b6001600160401b03841660208301526dffffffffffffffffffffffffffff1983166040830152949350505050565b5f5f5f604084860312156142e0575f5ffd5b83356142eb816140dc565b925060208401356001600160401b03811115614305575f5ffd5b61426c868287016140ee565b5f5f60408385031215614322575f5ffd5b823561432d816140dc565b946020939093013593505050565b5f5f5f5f5f6080868803121561434f575f5ffd5b853561435a816140dc565b9450602086013593506040860135925060608601356001600160401b03811115614191575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e198336030181126143aa575f5ffd5b9190910192915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610c0e57610c0e6143b4565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b608081525f6144166080830186886143db565b82810360208401525f81526020810191505083604083015282606083015295945050505050565b6001600160a01b03841681526040602082018190525f906105ce90830184866143db565b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b038111828210171561449857614498614461565b60405290565b805160048110611923575f5ffd5b805164ffffffffff81168114611923575f5ffd5b5f6101008284031280156144d2575f5ffd5b506144db614475565b82516144e6816140dc565b81526144f46020840161449e565b602082015260408381015190820152606080840151908201526080808401519082015260a0808401519082015261452d60c084016144ac565b60c082015261453e60e084016144ac565b60e08201529392505050565b5f5f8335601e1984360301811261455f575f5ffd5b8301803591506001600160401b03821115614578575f5ffd5b602001915036819003821315610bc9575f5ffd5b5f6020828403121561459c575f5ffd5b81518015158114610a13575f5ffd5b818382375f9101908152919050565b5f61ffff821661ffff81036145d1576145d16143b4565b60010192915050565b81810381811115610c0e57610c0e6143b4565b5f8261460757634e487b7160e01b5f52601260045260245ffd5b500490565b5f6001820161461d5761461d6143b4565b5060010190565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f823561013e198336030181126143aa575f5ffd5b5f5f8585111561467c575f5ffd5b83861115614688575f5ffd5b5050820193919092039150565b5f82601f8301126146a4575f5ffd5b81516001600160401b038111156146bd576146bd614461565b604051601f8201601f19908116603f011681016001600160401b03811182821017156146eb576146eb614461565b604052818152838201602001851015614702575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f60608486031215614730575f5ffd5b83516001600160401b03811115614745575f5ffd5b61475186828701614695565b93505060208401516001600160401b0381111561476c575f5ffd5b61477886828701614695565b92505060408401516001600160401b0381168114614794575f5ffd5b809150509250925092565b5f81518060208401855e5f93019283525090919050565b5f610a13828461479f565b5f602082840312156147d1575f5ffd5b5051919050565b80356001600160e01b031981169060048410156122a1576001600160e01b031960049490940360031b84901b1690921692915050565b5f81525f610a13600183018461479f565b606160f81b815260f083901b6001600160f01b03191660018201526680600a3d393df360c81b60038201525f61129e600a83018461479f565b8082028115828204841417610c0e57610c0e6143b4565b5f6020828403121561487f575f5ffd5b813565ffffffffffff1981168114610a13575f5ffd5b80356bffffffffffffffffffffffff1981169060148410156122a1576bffffffffffffffffffffffff1960149490940360031b84901b1690921692915050565b838582375f8482015f8152838582375f93019283525090949350505050565b60ff8181168382160190811115610c0e57610c0e6143b4565b6001600160801b038281168282160390811115610c0e57610c0e6143b456",
}

// BatchDesk is an auto generated Go binding around an Ethereum contract.
type BatchDesk struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BatchDesk) GetABI() abi.ABI {
	return c.abi
}

// NewBatchDesk creates a new instance of BatchDesk.
func NewBatchDesk() *BatchDesk {
	parsed, err := BatchDeskMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BatchDesk{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BatchDesk) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry, address direct, address authority) returns()
func (batchDesk *BatchDesk) PackConstructor(registry common.Address, direct common.Address, authority common.Address) []byte {
	enc, err := batchDesk.abi.Pack("", registry, direct, authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24bbab8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COLLATERAL() view returns(address)
func (batchDesk *BatchDesk) PackCOLLATERAL() []byte {
	enc, err := batchDesk.abi.Pack("COLLATERAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24bbab8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COLLATERAL() view returns(address)
func (batchDesk *BatchDesk) TryPackCOLLATERAL() ([]byte, error) {
	return batchDesk.abi.Pack("COLLATERAL")
}

// UnpackCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24bbab8b.
//
// Solidity: function COLLATERAL() view returns(address)
func (batchDesk *BatchDesk) UnpackCOLLATERAL(data []byte) (common.Address, error) {
	out, err := batchDesk.abi.Unpack("COLLATERAL", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPLATFORMSALT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fbda98c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PLATFORM_SALT() view returns(bytes32)
func (batchDesk *BatchDesk) PackPLATFORMSALT() []byte {
	enc, err := batchDesk.abi.Pack("PLATFORM_SALT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPLATFORMSALT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fbda98c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PLATFORM_SALT() view returns(bytes32)
func (batchDesk *BatchDesk) TryPackPLATFORMSALT() ([]byte, error) {
	return batchDesk.abi.Pack("PLATFORM_SALT")
}

// UnpackPLATFORMSALT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fbda98c.
//
// Solidity: function PLATFORM_SALT() view returns(bytes32)
func (batchDesk *BatchDesk) UnpackPLATFORMSALT(data []byte) ([32]byte, error) {
	out, err := batchDesk.abi.Unpack("PLATFORM_SALT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRY() view returns(address)
func (batchDesk *BatchDesk) PackREGISTRY() []byte {
	enc, err := batchDesk.abi.Pack("REGISTRY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREGISTRY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06433b1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REGISTRY() view returns(address)
func (batchDesk *BatchDesk) TryPackREGISTRY() ([]byte, error) {
	return batchDesk.abi.Pack("REGISTRY")
}

// UnpackREGISTRY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (batchDesk *BatchDesk) UnpackREGISTRY(data []byte) (common.Address, error) {
	out, err := batchDesk.abi.Unpack("REGISTRY", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAddKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff0b56ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addKey(uint16 slots, bytes32 certificate, bytes32 transcript, bytes content) returns(uint16 key)
func (batchDesk *BatchDesk) PackAddKey(slots uint16, certificate [32]byte, transcript [32]byte, content []byte) []byte {
	enc, err := batchDesk.abi.Pack("addKey", slots, certificate, transcript, content)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff0b56ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addKey(uint16 slots, bytes32 certificate, bytes32 transcript, bytes content) returns(uint16 key)
func (batchDesk *BatchDesk) TryPackAddKey(slots uint16, certificate [32]byte, transcript [32]byte, content []byte) ([]byte, error) {
	return batchDesk.abi.Pack("addKey", slots, certificate, transcript, content)
}

// UnpackAddKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff0b56ec.
//
// Solidity: function addKey(uint16 slots, bytes32 certificate, bytes32 transcript, bytes content) returns(uint16 key)
func (batchDesk *BatchDesk) UnpackAddKey(data []byte) (uint16, error) {
	out, err := batchDesk.abi.Unpack("addKey", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackAppraise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80c8ce39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appraise(bytes evidence) view returns(uint8 status, uint64 validUntil, bytes18 quoter)
func (batchDesk *BatchDesk) PackAppraise(evidence []byte) []byte {
	enc, err := batchDesk.abi.Pack("appraise", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppraise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80c8ce39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appraise(bytes evidence) view returns(uint8 status, uint64 validUntil, bytes18 quoter)
func (batchDesk *BatchDesk) TryPackAppraise(evidence []byte) ([]byte, error) {
	return batchDesk.abi.Pack("appraise", evidence)
}

// AppraiseOutput serves as a container for the return parameters of contract
// method Appraise.
type AppraiseOutput struct {
	Status     uint8
	ValidUntil uint64
	Quoter     [18]byte
}

// UnpackAppraise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80c8ce39.
//
// Solidity: function appraise(bytes evidence) view returns(uint8 status, uint64 validUntil, bytes18 quoter)
func (batchDesk *BatchDesk) UnpackAppraise(data []byte) (AppraiseOutput, error) {
	out, err := batchDesk.abi.Unpack("appraise", data)
	outstruct := new(AppraiseOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.ValidUntil = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Quoter = *abi.ConvertType(out[2], new([18]byte)).(*[18]byte)
	return *outstruct, nil
}

// PackAuthenticate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0d605c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authenticate(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) PackAuthenticate(evidence []byte) []byte {
	enc, err := batchDesk.abi.Pack("authenticate", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthenticate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee0d605c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authenticate(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) TryPackAuthenticate(evidence []byte) ([]byte, error) {
	return batchDesk.abi.Pack("authenticate", evidence)
}

// UnpackAuthenticate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee0d605c.
//
// Solidity: function authenticate(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) UnpackAuthenticate(data []byte) (QuoteClaims, error) {
	out, err := batchDesk.abi.Unpack("authenticate", data)
	if err != nil {
		return *new(QuoteClaims), err
	}
	out0 := *abi.ConvertType(out[0], new(QuoteClaims)).(*QuoteClaims)
	return out0, nil
}

// PackAuthenticateKnown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04a332e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authenticateKnown(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) PackAuthenticateKnown(evidence []byte) []byte {
	enc, err := batchDesk.abi.Pack("authenticateKnown", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthenticateKnown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04a332e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authenticateKnown(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) TryPackAuthenticateKnown(evidence []byte) ([]byte, error) {
	return batchDesk.abi.Pack("authenticateKnown", evidence)
}

// UnpackAuthenticateKnown is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04a332e1.
//
// Solidity: function authenticateKnown(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) UnpackAuthenticateKnown(data []byte) (QuoteClaims, error) {
	out, err := batchDesk.abi.Unpack("authenticateKnown", data)
	if err != nil {
		return *new(QuoteClaims), err
	}
	out0 := *abi.ConvertType(out[0], new(QuoteClaims)).(*QuoteClaims)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (batchDesk *BatchDesk) PackAuthority() []byte {
	enc, err := batchDesk.abi.Pack("authority")
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
func (batchDesk *BatchDesk) TryPackAuthority() ([]byte, error) {
	return batchDesk.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (batchDesk *BatchDesk) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := batchDesk.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCurrentKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe982e048.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentKey(uint16 slots, bytes32 certificate) view returns(uint16 key)
func (batchDesk *BatchDesk) PackCurrentKey(slots uint16, certificate [32]byte) []byte {
	enc, err := batchDesk.abi.Pack("currentKey", slots, certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe982e048.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentKey(uint16 slots, bytes32 certificate) view returns(uint16 key)
func (batchDesk *BatchDesk) TryPackCurrentKey(slots uint16, certificate [32]byte) ([]byte, error) {
	return batchDesk.abi.Pack("currentKey", slots, certificate)
}

// UnpackCurrentKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe982e048.
//
// Solidity: function currentKey(uint16 slots, bytes32 certificate) view returns(uint16 key)
func (batchDesk *BatchDesk) UnpackCurrentKey(data []byte) (uint16, error) {
	out, err := batchDesk.abi.Unpack("currentKey", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackIdentify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d1439e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identify(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) PackIdentify(evidence []byte) []byte {
	enc, err := batchDesk.abi.Pack("identify", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d1439e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identify(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) TryPackIdentify(evidence []byte) ([]byte, error) {
	return batchDesk.abi.Pack("identify", evidence)
}

// UnpackIdentify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d1439e7.
//
// Solidity: function identify(bytes evidence) view returns((uint8,uint16,uint8,bytes6,bytes32,bytes32,bytes32,bytes32,bytes32,bool,bool,bytes32,bytes32,uint64) claims)
func (batchDesk *BatchDesk) UnpackIdentify(data []byte) (QuoteClaims, error) {
	out, err := batchDesk.abi.Unpack("identify", data)
	if err != nil {
		return *new(QuoteClaims), err
	}
	out0 := *abi.ConvertType(out[0], new(QuoteClaims)).(*QuoteClaims)
	return out0, nil
}

// PackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ef0784f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invalidate(bytes record, bytes32 tcb, bytes32 key) returns()
func (batchDesk *BatchDesk) PackInvalidate(record []byte, tcb [32]byte, key [32]byte) []byte {
	enc, err := batchDesk.abi.Pack("invalidate", record, tcb, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvalidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ef0784f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invalidate(bytes record, bytes32 tcb, bytes32 key) returns()
func (batchDesk *BatchDesk) TryPackInvalidate(record []byte, tcb [32]byte, key [32]byte) ([]byte, error) {
	return batchDesk.abi.Pack("invalidate", record, tcb, key)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (batchDesk *BatchDesk) PackIsConsumingScheduledOp() []byte {
	enc, err := batchDesk.abi.Pack("isConsumingScheduledOp")
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
func (batchDesk *BatchDesk) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return batchDesk.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (batchDesk *BatchDesk) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := batchDesk.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27198a0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyOf(uint16 key) view returns((address,uint16,uint16,bool))
func (batchDesk *BatchDesk) PackKeyOf(key uint16) []byte {
	enc, err := batchDesk.abi.Pack("keyOf", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27198a0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyOf(uint16 key) view returns((address,uint16,uint16,bool))
func (batchDesk *BatchDesk) TryPackKeyOf(key uint16) ([]byte, error) {
	return batchDesk.abi.Pack("keyOf", key)
}

// UnpackKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27198a0f.
//
// Solidity: function keyOf(uint16 key) view returns((address,uint16,uint16,bool))
func (batchDesk *BatchDesk) UnpackKeyOf(data []byte) (VerifyingKey, error) {
	out, err := batchDesk.abi.Unpack("keyOf", data)
	if err != nil {
		return *new(VerifyingKey), err
	}
	out0 := *abi.ConvertType(out[0], new(VerifyingKey)).(*VerifyingKey)
	return out0, nil
}

// PackLastKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28fc47d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastKey() view returns(uint16)
func (batchDesk *BatchDesk) PackLastKey() []byte {
	enc, err := batchDesk.abi.Pack("lastKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28fc47d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastKey() view returns(uint16)
func (batchDesk *BatchDesk) TryPackLastKey() ([]byte, error) {
	return batchDesk.abi.Pack("lastKey")
}

// UnpackLastKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x28fc47d4.
//
// Solidity: function lastKey() view returns(uint16)
func (batchDesk *BatchDesk) UnpackLastKey(data []byte) (uint16, error) {
	out, err := batchDesk.abi.Unpack("lastKey", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackPublicInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbafc3fb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publicInput(uint16 key, bytes[] evidence) view returns(uint256 input)
func (batchDesk *BatchDesk) PackPublicInput(key uint16, evidence [][]byte) []byte {
	enc, err := batchDesk.abi.Pack("publicInput", key, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublicInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbafc3fb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publicInput(uint16 key, bytes[] evidence) view returns(uint256 input)
func (batchDesk *BatchDesk) TryPackPublicInput(key uint16, evidence [][]byte) ([]byte, error) {
	return batchDesk.abi.Pack("publicInput", key, evidence)
}

// UnpackPublicInput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbafc3fb2.
//
// Solidity: function publicInput(uint16 key, bytes[] evidence) view returns(uint256 input)
func (batchDesk *BatchDesk) UnpackPublicInput(data []byte) (*big.Int, error) {
	out, err := batchDesk.abi.Unpack("publicInput", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReattestBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21d0bd86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reattestBatch(uint16 key, (bytes26,bytes,bytes)[] fleets, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) PackReattestBatch(key uint16, fleets []Fleet, proof []byte) []byte {
	enc, err := batchDesk.abi.Pack("reattestBatch", key, fleets, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReattestBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21d0bd86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reattestBatch(uint16 key, (bytes26,bytes,bytes)[] fleets, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) TryPackReattestBatch(key uint16, fleets []Fleet, proof []byte) ([]byte, error) {
	return batchDesk.abi.Pack("reattestBatch", key, fleets, proof)
}

// UnpackReattestBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21d0bd86.
//
// Solidity: function reattestBatch(uint16 key, (bytes26,bytes,bytes)[] fleets, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) UnpackReattestBatch(data []byte) (*big.Int, error) {
	out, err := batchDesk.abi.Unpack("reattestBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRecordStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b7514c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordStatus(address operator, bytes evidence) returns()
func (batchDesk *BatchDesk) PackRecordStatus(operator common.Address, evidence []byte) []byte {
	enc, err := batchDesk.abi.Pack("recordStatus", operator, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b7514c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordStatus(address operator, bytes evidence) returns()
func (batchDesk *BatchDesk) TryPackRecordStatus(operator common.Address, evidence []byte) ([]byte, error) {
	return batchDesk.abi.Pack("recordStatus", operator, evidence)
}

// PackRegisterBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47278977.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerBatch(uint16 key, ((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),bytes,bytes)[] items, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) PackRegisterBatch(key uint16, items []BatchItem, proof []byte) []byte {
	enc, err := batchDesk.abi.Pack("registerBatch", key, items, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47278977.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerBatch(uint16 key, ((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),bytes,bytes)[] items, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) TryPackRegisterBatch(key uint16, items []BatchItem, proof []byte) ([]byte, error) {
	return batchDesk.abi.Pack("registerBatch", key, items, proof)
}

// UnpackRegisterBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47278977.
//
// Solidity: function registerBatch(uint16 key, ((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),bytes,bytes)[] items, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) UnpackRegisterBatch(data []byte) (*big.Int, error) {
	out, err := batchDesk.abi.Unpack("registerBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRetireKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4da2db1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retireKey(uint16 key) returns()
func (batchDesk *BatchDesk) PackRetireKey(key uint16) []byte {
	enc, err := batchDesk.abi.Pack("retireKey", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetireKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4da2db1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retireKey(uint16 key) returns()
func (batchDesk *BatchDesk) TryPackRetireKey(key uint16) ([]byte, error) {
	return batchDesk.abi.Pack("retireKey", key)
}

// PackRevokedRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8051c2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokedRecord(bytes record) view returns(bytes28 platform, bytes32 pck)
func (batchDesk *BatchDesk) PackRevokedRecord(record []byte) []byte {
	enc, err := batchDesk.abi.Pack("revokedRecord", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokedRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8051c2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokedRecord(bytes record) view returns(bytes28 platform, bytes32 pck)
func (batchDesk *BatchDesk) TryPackRevokedRecord(record []byte) ([]byte, error) {
	return batchDesk.abi.Pack("revokedRecord", record)
}

// RevokedRecordOutput serves as a container for the return parameters of contract
// method RevokedRecord.
type RevokedRecordOutput struct {
	Platform [28]byte
	Pck      [32]byte
}

// UnpackRevokedRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8051c2e.
//
// Solidity: function revokedRecord(bytes record) view returns(bytes28 platform, bytes32 pck)
func (batchDesk *BatchDesk) UnpackRevokedRecord(data []byte) (RevokedRecordOutput, error) {
	out, err := batchDesk.abi.Unpack("revokedRecord", data)
	outstruct := new(RevokedRecordOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Platform = *abi.ConvertType(out[0], new([28]byte)).(*[28]byte)
	outstruct.Pck = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackRotateBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485da029.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotateBatch(uint16 key, ((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),bytes,bytes)[] items, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) PackRotateBatch(key uint16, items []BatchItem, proof []byte) []byte {
	enc, err := batchDesk.abi.Pack("rotateBatch", key, items, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotateBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485da029.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotateBatch(uint16 key, ((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),bytes,bytes)[] items, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) TryPackRotateBatch(key uint16, items []BatchItem, proof []byte) ([]byte, error) {
	return batchDesk.abi.Pack("rotateBatch", key, items, proof)
}

// UnpackRotateBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x485da029.
//
// Solidity: function rotateBatch(uint16 key, ((address,address,uint64,uint64,bytes32,uint256,bytes32,bytes32),bytes,bytes)[] items, bytes proof) returns(uint256 accepted)
func (batchDesk *BatchDesk) UnpackRotateBatch(data []byte) (*big.Int, error) {
	out, err := batchDesk.abi.Unpack("rotateBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (batchDesk *BatchDesk) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := batchDesk.abi.Pack("setAuthority", newAuthority)
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
func (batchDesk *BatchDesk) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return batchDesk.abi.Pack("setAuthority", newAuthority)
}

// BatchDeskAuthorityUpdated represents a AuthorityUpdated event raised by the BatchDesk contract.
type BatchDeskAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const BatchDeskAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (BatchDeskAuthorityUpdated) ContractEventName() string {
	return BatchDeskAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (batchDesk *BatchDesk) UnpackAuthorityUpdatedEvent(log *types.Log) (*BatchDeskAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != batchDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BatchDeskAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := batchDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range batchDesk.abi.Events[event].Inputs {
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

// BatchDeskBatchItemRefused represents a BatchItemRefused event raised by the BatchDesk contract.
type BatchDeskBatchItemRefused struct {
	Index    *big.Int
	Operator common.Address
	Reason   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const BatchDeskBatchItemRefusedEventName = "BatchItemRefused"

// ContractEventName returns the user-defined event name.
func (BatchDeskBatchItemRefused) ContractEventName() string {
	return BatchDeskBatchItemRefusedEventName
}

// UnpackBatchItemRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchItemRefused(uint256 indexed index, address indexed operator, bytes reason)
func (batchDesk *BatchDesk) UnpackBatchItemRefusedEvent(log *types.Log) (*BatchDeskBatchItemRefused, error) {
	event := "BatchItemRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != batchDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BatchDeskBatchItemRefused)
	if len(log.Data) > 0 {
		if err := batchDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range batchDesk.abi.Events[event].Inputs {
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

// BatchDeskBatchProven represents a BatchProven event raised by the BatchDesk contract.
type BatchDeskBatchProven struct {
	Key    uint16
	Input  *big.Int
	Quotes *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const BatchDeskBatchProvenEventName = "BatchProven"

// ContractEventName returns the user-defined event name.
func (BatchDeskBatchProven) ContractEventName() string {
	return BatchDeskBatchProvenEventName
}

// UnpackBatchProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchProven(uint16 indexed key, uint256 input, uint256 quotes)
func (batchDesk *BatchDesk) UnpackBatchProvenEvent(log *types.Log) (*BatchDeskBatchProven, error) {
	event := "BatchProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != batchDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BatchDeskBatchProven)
	if len(log.Data) > 0 {
		if err := batchDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range batchDesk.abi.Events[event].Inputs {
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

// BatchDeskKeyAdded represents a KeyAdded event raised by the BatchDesk contract.
type BatchDeskKeyAdded struct {
	Key         uint16
	Slots       uint16
	Certificate [32]byte
	ContentHash [32]byte
	Transcript  [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const BatchDeskKeyAddedEventName = "KeyAdded"

// ContractEventName returns the user-defined event name.
func (BatchDeskKeyAdded) ContractEventName() string {
	return BatchDeskKeyAddedEventName
}

// UnpackKeyAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyAdded(uint16 indexed key, uint16 indexed slots, bytes32 indexed certificate, bytes32 contentHash, bytes32 transcript)
func (batchDesk *BatchDesk) UnpackKeyAddedEvent(log *types.Log) (*BatchDeskKeyAdded, error) {
	event := "KeyAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != batchDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BatchDeskKeyAdded)
	if len(log.Data) > 0 {
		if err := batchDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range batchDesk.abi.Events[event].Inputs {
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

// BatchDeskKeyIsRetired represents a KeyIsRetired event raised by the BatchDesk contract.
type BatchDeskKeyIsRetired struct {
	Key uint16
	Raw *types.Log // Blockchain specific contextual infos
}

const BatchDeskKeyIsRetiredEventName = "KeyIsRetired"

// ContractEventName returns the user-defined event name.
func (BatchDeskKeyIsRetired) ContractEventName() string {
	return BatchDeskKeyIsRetiredEventName
}

// UnpackKeyIsRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyIsRetired(uint16 indexed key)
func (batchDesk *BatchDesk) UnpackKeyIsRetiredEvent(log *types.Log) (*BatchDeskKeyIsRetired, error) {
	event := "KeyIsRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != batchDesk.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BatchDeskKeyIsRetired)
	if len(log.Data) > 0 {
		if err := batchDesk.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range batchDesk.abi.Events[event].Inputs {
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
func (batchDesk *BatchDesk) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return batchDesk.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return batchDesk.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return batchDesk.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["AttestationKeyType"].ID.Bytes()[:4]) {
		return batchDesk.UnpackAttestationKeyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["AuthorityMismatch"].ID.Bytes()[:4]) {
		return batchDesk.UnpackAuthorityMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["BadVerifyingKey"].ID.Bytes()[:4]) {
		return batchDesk.UnpackBadVerifyingKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["BatchSize"].ID.Bytes()[:4]) {
		return batchDesk.UnpackBatchSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["BlobNotWritten"].ID.Bytes()[:4]) {
		return batchDesk.UnpackBlobNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["BodyType"].ID.Bytes()[:4]) {
		return batchDesk.UnpackBodyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["DebugEnclave"].ID.Bytes()[:4]) {
		return batchDesk.UnpackDebugEnclaveError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["DevelopmentKey"].ID.Bytes()[:4]) {
		return batchDesk.UnpackDevelopmentKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["EvidenceLength"].ID.Bytes()[:4]) {
		return batchDesk.UnpackEvidenceLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["FleetLength"].ID.Bytes()[:4]) {
		return batchDesk.UnpackFleetLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["KeyRetired"].ID.Bytes()[:4]) {
		return batchDesk.UnpackKeyRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["ModuleMismatch"].ID.Bytes()[:4]) {
		return batchDesk.UnpackModuleMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["NoConsent"].ID.Bytes()[:4]) {
		return batchDesk.UnpackNoConsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["NoSlots"].ID.Bytes()[:4]) {
		return batchDesk.UnpackNoSlotsError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["NotAPckCa"].ID.Bytes()[:4]) {
		return batchDesk.UnpackNotAPckCaError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["NotCovered"].ID.Bytes()[:4]) {
		return batchDesk.UnpackNotCoveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["NotProven"].ID.Bytes()[:4]) {
		return batchDesk.UnpackNotProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["PceIdMismatch"].ID.Bytes()[:4]) {
		return batchDesk.UnpackPceIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["PckNotRevoked"].ID.Bytes()[:4]) {
		return batchDesk.UnpackPckNotRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["PckNotValid"].ID.Bytes()[:4]) {
		return batchDesk.UnpackPckNotValidError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return batchDesk.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["ProofLength"].ID.Bytes()[:4]) {
		return batchDesk.UnpackProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["QeBinding"].ID.Bytes()[:4]) {
		return batchDesk.UnpackQeBindingError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["QeIdentityMismatch"].ID.Bytes()[:4]) {
		return batchDesk.UnpackQeIdentityMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["QeVendor"].ID.Bytes()[:4]) {
		return batchDesk.UnpackQeVendorError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["QuoteTooLong"].ID.Bytes()[:4]) {
		return batchDesk.UnpackQuoteTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["QuoteTooShort"].ID.Bytes()[:4]) {
		return batchDesk.UnpackQuoteTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["QuoteVersion"].ID.Bytes()[:4]) {
		return batchDesk.UnpackQuoteVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["ServiceTd"].ID.Bytes()[:4]) {
		return batchDesk.UnpackServiceTdError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["TeeType"].ID.Bytes()[:4]) {
		return batchDesk.UnpackTeeTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], batchDesk.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return batchDesk.UnpackUnknownKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BatchDeskAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the BatchDesk contract.
type BatchDeskAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func BatchDeskAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (batchDesk *BatchDesk) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*BatchDeskAccessManagedInvalidAuthority, error) {
	out := new(BatchDeskAccessManagedInvalidAuthority)
	if err := batchDesk.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the BatchDesk contract.
type BatchDeskAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func BatchDeskAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (batchDesk *BatchDesk) UnpackAccessManagedRequiredDelayError(raw []byte) (*BatchDeskAccessManagedRequiredDelay, error) {
	out := new(BatchDeskAccessManagedRequiredDelay)
	if err := batchDesk.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the BatchDesk contract.
type BatchDeskAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func BatchDeskAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (batchDesk *BatchDesk) UnpackAccessManagedUnauthorizedError(raw []byte) (*BatchDeskAccessManagedUnauthorized, error) {
	out := new(BatchDeskAccessManagedUnauthorized)
	if err := batchDesk.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskAttestationKeyType represents a AttestationKeyType error raised by the BatchDesk contract.
type BatchDeskAttestationKeyType struct {
	KeyType uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationKeyType(uint16 keyType)
func BatchDeskAttestationKeyTypeErrorID() common.Hash {
	return common.HexToHash("0xb9d02c0c99aeee79b0aa8e851bfb2128ad3422dffd8950a1bdc5207e2ebacc78")
}

// UnpackAttestationKeyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationKeyType(uint16 keyType)
func (batchDesk *BatchDesk) UnpackAttestationKeyTypeError(raw []byte) (*BatchDeskAttestationKeyType, error) {
	out := new(BatchDeskAttestationKeyType)
	if err := batchDesk.abi.UnpackIntoInterface(out, "AttestationKeyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskAuthorityMismatch represents a AuthorityMismatch error raised by the BatchDesk contract.
type BatchDeskAuthorityMismatch struct {
	Ca     uint16
	Wanted uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorityMismatch(uint16 ca, uint16 wanted)
func BatchDeskAuthorityMismatchErrorID() common.Hash {
	return common.HexToHash("0x6a511cf1058b89da4a69deb92fe9d3f295f9f12fbb3fe49c7d6988f024694cce")
}

// UnpackAuthorityMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorityMismatch(uint16 ca, uint16 wanted)
func (batchDesk *BatchDesk) UnpackAuthorityMismatchError(raw []byte) (*BatchDeskAuthorityMismatch, error) {
	out := new(BatchDeskAuthorityMismatch)
	if err := batchDesk.abi.UnpackIntoInterface(out, "AuthorityMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskBadVerifyingKey represents a BadVerifyingKey error raised by the BatchDesk contract.
type BatchDeskBadVerifyingKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVerifyingKey(uint256 length)
func BatchDeskBadVerifyingKeyErrorID() common.Hash {
	return common.HexToHash("0xb8e1fc285987d17dd7a863fbdeffc3befd46fd8687f2a57da00c8f9d8c15a1a6")
}

// UnpackBadVerifyingKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVerifyingKey(uint256 length)
func (batchDesk *BatchDesk) UnpackBadVerifyingKeyError(raw []byte) (*BatchDeskBadVerifyingKey, error) {
	out := new(BatchDeskBadVerifyingKey)
	if err := batchDesk.abi.UnpackIntoInterface(out, "BadVerifyingKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskBatchSize represents a BatchSize error raised by the BatchDesk contract.
type BatchDeskBatchSize struct {
	Quotes *big.Int
	Slots  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchSize(uint256 quotes, uint256 slots)
func BatchDeskBatchSizeErrorID() common.Hash {
	return common.HexToHash("0x31045bf5205e570ec317e34d7d1a13d26aeb9c3173210fa7b87091cbd2a2bb3a")
}

// UnpackBatchSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchSize(uint256 quotes, uint256 slots)
func (batchDesk *BatchDesk) UnpackBatchSizeError(raw []byte) (*BatchDeskBatchSize, error) {
	out := new(BatchDeskBatchSize)
	if err := batchDesk.abi.UnpackIntoInterface(out, "BatchSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskBlobNotWritten represents a BlobNotWritten error raised by the BatchDesk contract.
type BatchDeskBlobNotWritten struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlobNotWritten()
func BatchDeskBlobNotWrittenErrorID() common.Hash {
	return common.HexToHash("0x2b5c27e44df06bb543a3c9a6e7abbf7cfcda59e8ca318dbc13432b4a69ce22bc")
}

// UnpackBlobNotWrittenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlobNotWritten()
func (batchDesk *BatchDesk) UnpackBlobNotWrittenError(raw []byte) (*BatchDeskBlobNotWritten, error) {
	out := new(BatchDeskBlobNotWritten)
	if err := batchDesk.abi.UnpackIntoInterface(out, "BlobNotWritten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskBodyType represents a BodyType error raised by the BatchDesk contract.
type BatchDeskBodyType struct {
	BodyType uint16
	Size     uint32
	TeeType  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BodyType(uint16 bodyType, uint32 size, bytes4 teeType)
func BatchDeskBodyTypeErrorID() common.Hash {
	return common.HexToHash("0x340ffff20c3e298b6fbb29b75732bcfab3ff1b7d520a447676e9a75b50d39ff8")
}

// UnpackBodyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BodyType(uint16 bodyType, uint32 size, bytes4 teeType)
func (batchDesk *BatchDesk) UnpackBodyTypeError(raw []byte) (*BatchDeskBodyType, error) {
	out := new(BatchDeskBodyType)
	if err := batchDesk.abi.UnpackIntoInterface(out, "BodyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskDebugEnclave represents a DebugEnclave error raised by the BatchDesk contract.
type BatchDeskDebugEnclave struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DebugEnclave(bytes32 measurement)
func BatchDeskDebugEnclaveErrorID() common.Hash {
	return common.HexToHash("0xc174792769fcb7cb9f3f349c37b10fd483ce2db8fb591e8a78f9320da5b04359")
}

// UnpackDebugEnclaveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DebugEnclave(bytes32 measurement)
func (batchDesk *BatchDesk) UnpackDebugEnclaveError(raw []byte) (*BatchDeskDebugEnclave, error) {
	out := new(BatchDeskDebugEnclave)
	if err := batchDesk.abi.UnpackIntoInterface(out, "DebugEnclave", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskDevelopmentKey represents a DevelopmentKey error raised by the BatchDesk contract.
type BatchDeskDevelopmentKey struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevelopmentKey(uint256 chainId)
func BatchDeskDevelopmentKeyErrorID() common.Hash {
	return common.HexToHash("0xc3bd05db5c826efcfc8d78812b3b005b6a42ba2ae879150c3ed7fdd5b3dd7e71")
}

// UnpackDevelopmentKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevelopmentKey(uint256 chainId)
func (batchDesk *BatchDesk) UnpackDevelopmentKeyError(raw []byte) (*BatchDeskDevelopmentKey, error) {
	out := new(BatchDeskDevelopmentKey)
	if err := batchDesk.abi.UnpackIntoInterface(out, "DevelopmentKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskEvidenceLength represents a EvidenceLength error raised by the BatchDesk contract.
type BatchDeskEvidenceLength struct {
	Length *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceLength(uint256 length, uint256 needed)
func BatchDeskEvidenceLengthErrorID() common.Hash {
	return common.HexToHash("0x5fef46f57663621d9f62a93d4c56ba16d9a223e04c2a351adaf80be12b102c35")
}

// UnpackEvidenceLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceLength(uint256 length, uint256 needed)
func (batchDesk *BatchDesk) UnpackEvidenceLengthError(raw []byte) (*BatchDeskEvidenceLength, error) {
	out := new(BatchDeskEvidenceLength)
	if err := batchDesk.abi.UnpackIntoInterface(out, "EvidenceLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskFleetLength represents a FleetLength error raised by the BatchDesk contract.
type BatchDeskFleetLength struct {
	Length *big.Int
	Member *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FleetLength(uint256 length, uint256 member)
func BatchDeskFleetLengthErrorID() common.Hash {
	return common.HexToHash("0x15b7c582278c4f7520fc1cfdb3287893861dd4e036486f61ad12da5ab5a82e2a")
}

// UnpackFleetLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FleetLength(uint256 length, uint256 member)
func (batchDesk *BatchDesk) UnpackFleetLengthError(raw []byte) (*BatchDeskFleetLength, error) {
	out := new(BatchDeskFleetLength)
	if err := batchDesk.abi.UnpackIntoInterface(out, "FleetLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskKeyRetired represents a KeyRetired error raised by the BatchDesk contract.
type BatchDeskKeyRetired struct {
	Key uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyRetired(uint16 key)
func BatchDeskKeyRetiredErrorID() common.Hash {
	return common.HexToHash("0xfbba786e05cc3eea65568df651ac3cd22e4c3f3f71885d26db6d3691af81c5c7")
}

// UnpackKeyRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyRetired(uint16 key)
func (batchDesk *BatchDesk) UnpackKeyRetiredError(raw []byte) (*BatchDeskKeyRetired, error) {
	out := new(BatchDeskKeyRetired)
	if err := batchDesk.abi.UnpackIntoInterface(out, "KeyRetired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskModuleMismatch represents a ModuleMismatch error raised by the BatchDesk contract.
type BatchDeskModuleMismatch struct {
	Version uint8
	Field   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModuleMismatch(uint8 version, bytes32 field)
func BatchDeskModuleMismatchErrorID() common.Hash {
	return common.HexToHash("0x3b7a335f0791b75b972fcd36d7db4e1dfb9e45629226de4c1b905cef29fd16f6")
}

// UnpackModuleMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModuleMismatch(uint8 version, bytes32 field)
func (batchDesk *BatchDesk) UnpackModuleMismatchError(raw []byte) (*BatchDeskModuleMismatch, error) {
	out := new(BatchDeskModuleMismatch)
	if err := batchDesk.abi.UnpackIntoInterface(out, "ModuleMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskNoConsent represents a NoConsent error raised by the BatchDesk contract.
type BatchDeskNoConsent struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoConsent(address operator)
func BatchDeskNoConsentErrorID() common.Hash {
	return common.HexToHash("0x5b915ea23e6122c6de5db146fe1ec907791528454bd8df7a933329d4387f4680")
}

// UnpackNoConsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoConsent(address operator)
func (batchDesk *BatchDesk) UnpackNoConsentError(raw []byte) (*BatchDeskNoConsent, error) {
	out := new(BatchDeskNoConsent)
	if err := batchDesk.abi.UnpackIntoInterface(out, "NoConsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskNoSlots represents a NoSlots error raised by the BatchDesk contract.
type BatchDeskNoSlots struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSlots()
func BatchDeskNoSlotsErrorID() common.Hash {
	return common.HexToHash("0x093fe96148d57263ed08df9edb3f16174df0e7960ce1cccaff9eeb15f0550e2b")
}

// UnpackNoSlotsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSlots()
func (batchDesk *BatchDesk) UnpackNoSlotsError(raw []byte) (*BatchDeskNoSlots, error) {
	out := new(BatchDeskNoSlots)
	if err := batchDesk.abi.UnpackIntoInterface(out, "NoSlots", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskNotAPckCa represents a NotAPckCa error raised by the BatchDesk contract.
type BatchDeskNotAPckCa struct {
	Certificate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAPckCa(bytes32 certificate)
func BatchDeskNotAPckCaErrorID() common.Hash {
	return common.HexToHash("0x00b2ad641a0f7efe1bdd728a584e576671efc6106e1b6ea52cd2d1302ce80eda")
}

// UnpackNotAPckCaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAPckCa(bytes32 certificate)
func (batchDesk *BatchDesk) UnpackNotAPckCaError(raw []byte) (*BatchDeskNotAPckCa, error) {
	out := new(BatchDeskNotAPckCa)
	if err := batchDesk.abi.UnpackIntoInterface(out, "NotAPckCa", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskNotCovered represents a NotCovered error raised by the BatchDesk contract.
type BatchDeskNotCovered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCovered(address operator)
func BatchDeskNotCoveredErrorID() common.Hash {
	return common.HexToHash("0xf856bd35f26dc4534fea7bed018537ab437894a73ea333fd671931a56adaa1ad")
}

// UnpackNotCoveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCovered(address operator)
func (batchDesk *BatchDesk) UnpackNotCoveredError(raw []byte) (*BatchDeskNotCovered, error) {
	out := new(BatchDeskNotCovered)
	if err := batchDesk.abi.UnpackIntoInterface(out, "NotCovered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskNotProven represents a NotProven error raised by the BatchDesk contract.
type BatchDeskNotProven struct {
	EvidenceHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProven(bytes32 evidenceHash)
func BatchDeskNotProvenErrorID() common.Hash {
	return common.HexToHash("0xb0ebfdd52ecbb1111f45af5112cbab82310d0f79d40f49f6107da004ae05af0e")
}

// UnpackNotProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProven(bytes32 evidenceHash)
func (batchDesk *BatchDesk) UnpackNotProvenError(raw []byte) (*BatchDeskNotProven, error) {
	out := new(BatchDeskNotProven)
	if err := batchDesk.abi.UnpackIntoInterface(out, "NotProven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskPceIdMismatch represents a PceIdMismatch error raised by the BatchDesk contract.
type BatchDeskPceIdMismatch struct {
	PceId  [2]byte
	Wanted [2]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PceIdMismatch(bytes2 pceId, bytes2 wanted)
func BatchDeskPceIdMismatchErrorID() common.Hash {
	return common.HexToHash("0xe8f2513b800a434afe983e88e1a69ea6cdb37967192f250efaf195daa590b689")
}

// UnpackPceIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PceIdMismatch(bytes2 pceId, bytes2 wanted)
func (batchDesk *BatchDesk) UnpackPceIdMismatchError(raw []byte) (*BatchDeskPceIdMismatch, error) {
	out := new(BatchDeskPceIdMismatch)
	if err := batchDesk.abi.UnpackIntoInterface(out, "PceIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskPckNotRevoked represents a PckNotRevoked error raised by the BatchDesk contract.
type BatchDeskPckNotRevoked struct {
	Ca     uint16
	Serial *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PckNotRevoked(uint16 ca, uint256 serial)
func BatchDeskPckNotRevokedErrorID() common.Hash {
	return common.HexToHash("0x79d3c07dfca9993ec68b8bad5752d988fe490d333ffbbf24eabc8e23d39b7ac7")
}

// UnpackPckNotRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PckNotRevoked(uint16 ca, uint256 serial)
func (batchDesk *BatchDesk) UnpackPckNotRevokedError(raw []byte) (*BatchDeskPckNotRevoked, error) {
	out := new(BatchDeskPckNotRevoked)
	if err := batchDesk.abi.UnpackIntoInterface(out, "PckNotRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskPckNotValid represents a PckNotValid error raised by the BatchDesk contract.
type BatchDeskPckNotValid struct {
	NotBefore *big.Int
	NotAfter  *big.Int
	Now       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PckNotValid(uint256 notBefore, uint256 notAfter, uint256 now_)
func BatchDeskPckNotValidErrorID() common.Hash {
	return common.HexToHash("0xb0ef1a9e38869d8997d1006a5201265001920b88552816802e8e01cfab638e3e")
}

// UnpackPckNotValidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PckNotValid(uint256 notBefore, uint256 notAfter, uint256 now_)
func (batchDesk *BatchDesk) UnpackPckNotValidError(raw []byte) (*BatchDeskPckNotValid, error) {
	out := new(BatchDeskPckNotValid)
	if err := batchDesk.abi.UnpackIntoInterface(out, "PckNotValid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskProofInvalid represents a ProofInvalid error raised by the BatchDesk contract.
type BatchDeskProofInvalid struct {
	Key   uint16
	Input *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid(uint16 key, uint256 input)
func BatchDeskProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x8e116eca4d53fe306c9e6a64f7ea2fda35b8482755e00c7de27e4a97c2d161c3")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid(uint16 key, uint256 input)
func (batchDesk *BatchDesk) UnpackProofInvalidError(raw []byte) (*BatchDeskProofInvalid, error) {
	out := new(BatchDeskProofInvalid)
	if err := batchDesk.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskProofLength represents a ProofLength error raised by the BatchDesk contract.
type BatchDeskProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofLength(uint256 length)
func BatchDeskProofLengthErrorID() common.Hash {
	return common.HexToHash("0x988aaeab89d73952d6f6c6eacde6249321e29225672cdd7fc166b3c31027c4ec")
}

// UnpackProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofLength(uint256 length)
func (batchDesk *BatchDesk) UnpackProofLengthError(raw []byte) (*BatchDeskProofLength, error) {
	out := new(BatchDeskProofLength)
	if err := batchDesk.abi.UnpackIntoInterface(out, "ProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskQeBinding represents a QeBinding error raised by the BatchDesk contract.
type BatchDeskQeBinding struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QeBinding()
func BatchDeskQeBindingErrorID() common.Hash {
	return common.HexToHash("0x01729747113c152abc5686284e282b48b00a45c5a09d7637c08aa347dc2fb119")
}

// UnpackQeBindingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QeBinding()
func (batchDesk *BatchDesk) UnpackQeBindingError(raw []byte) (*BatchDeskQeBinding, error) {
	out := new(BatchDeskQeBinding)
	if err := batchDesk.abi.UnpackIntoInterface(out, "QeBinding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskQeIdentityMismatch represents a QeIdentityMismatch error raised by the BatchDesk contract.
type BatchDeskQeIdentityMismatch struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QeIdentityMismatch(bytes32 field)
func BatchDeskQeIdentityMismatchErrorID() common.Hash {
	return common.HexToHash("0xf163e0951fb08c102170ceabf1025f83d807d51f4420b8c44047086cb256153a")
}

// UnpackQeIdentityMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QeIdentityMismatch(bytes32 field)
func (batchDesk *BatchDesk) UnpackQeIdentityMismatchError(raw []byte) (*BatchDeskQeIdentityMismatch, error) {
	out := new(BatchDeskQeIdentityMismatch)
	if err := batchDesk.abi.UnpackIntoInterface(out, "QeIdentityMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskQeVendor represents a QeVendor error raised by the BatchDesk contract.
type BatchDeskQeVendor struct {
	Vendor [16]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QeVendor(bytes16 vendor)
func BatchDeskQeVendorErrorID() common.Hash {
	return common.HexToHash("0x0f18c0ace1a90b2df5ffde23d59b1c228ef71f0e41029214c8893ec1fac87f61")
}

// UnpackQeVendorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QeVendor(bytes16 vendor)
func (batchDesk *BatchDesk) UnpackQeVendorError(raw []byte) (*BatchDeskQeVendor, error) {
	out := new(BatchDeskQeVendor)
	if err := batchDesk.abi.UnpackIntoInterface(out, "QeVendor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskQuoteTooLong represents a QuoteTooLong error raised by the BatchDesk contract.
type BatchDeskQuoteTooLong struct {
	Length *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteTooLong(uint256 length, uint256 needed)
func BatchDeskQuoteTooLongErrorID() common.Hash {
	return common.HexToHash("0xeeb3d1a2da7ea213285717bcd5a3163ec656a207683638a8bafc5b530c1c721b")
}

// UnpackQuoteTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteTooLong(uint256 length, uint256 needed)
func (batchDesk *BatchDesk) UnpackQuoteTooLongError(raw []byte) (*BatchDeskQuoteTooLong, error) {
	out := new(BatchDeskQuoteTooLong)
	if err := batchDesk.abi.UnpackIntoInterface(out, "QuoteTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskQuoteTooShort represents a QuoteTooShort error raised by the BatchDesk contract.
type BatchDeskQuoteTooShort struct {
	Length *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteTooShort(uint256 length, uint256 needed)
func BatchDeskQuoteTooShortErrorID() common.Hash {
	return common.HexToHash("0x0d59ee324258c32f82f156fea24626c153dbc5e570686cbd9c132ec2a1ff6f90")
}

// UnpackQuoteTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteTooShort(uint256 length, uint256 needed)
func (batchDesk *BatchDesk) UnpackQuoteTooShortError(raw []byte) (*BatchDeskQuoteTooShort, error) {
	out := new(BatchDeskQuoteTooShort)
	if err := batchDesk.abi.UnpackIntoInterface(out, "QuoteTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskQuoteVersion represents a QuoteVersion error raised by the BatchDesk contract.
type BatchDeskQuoteVersion struct {
	Version uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteVersion(uint16 version)
func BatchDeskQuoteVersionErrorID() common.Hash {
	return common.HexToHash("0x43715a012ae548198e3cbdfe6f7b4bbb352a94dd8c43549382351797ad282928")
}

// UnpackQuoteVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteVersion(uint16 version)
func (batchDesk *BatchDesk) UnpackQuoteVersionError(raw []byte) (*BatchDeskQuoteVersion, error) {
	out := new(BatchDeskQuoteVersion)
	if err := batchDesk.abi.UnpackIntoInterface(out, "QuoteVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskServiceTd represents a ServiceTd error raised by the BatchDesk contract.
type BatchDeskServiceTd struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ServiceTd(bytes32 measurement)
func BatchDeskServiceTdErrorID() common.Hash {
	return common.HexToHash("0xcb1dbd37b4ad0aaf3582e324e5ce4b82ee18dcf0f492c6aa8a58669cf69113df")
}

// UnpackServiceTdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ServiceTd(bytes32 measurement)
func (batchDesk *BatchDesk) UnpackServiceTdError(raw []byte) (*BatchDeskServiceTd, error) {
	out := new(BatchDeskServiceTd)
	if err := batchDesk.abi.UnpackIntoInterface(out, "ServiceTd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskTeeType represents a TeeType error raised by the BatchDesk contract.
type BatchDeskTeeType struct {
	TeeType [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TeeType(bytes4 teeType)
func BatchDeskTeeTypeErrorID() common.Hash {
	return common.HexToHash("0xbdc6e30432b6fc605af09561ceb0cbdee6b7cbe4f3f9522065fac15c7663b8c9")
}

// UnpackTeeTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TeeType(bytes4 teeType)
func (batchDesk *BatchDesk) UnpackTeeTypeError(raw []byte) (*BatchDeskTeeType, error) {
	out := new(BatchDeskTeeType)
	if err := batchDesk.abi.UnpackIntoInterface(out, "TeeType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BatchDeskUnknownKey represents a UnknownKey error raised by the BatchDesk contract.
type BatchDeskUnknownKey struct {
	Key uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(uint16 key)
func BatchDeskUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x0399925076a76d3903f4e41890e40477957a5f15f4ac933462441659da284120")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(uint16 key)
func (batchDesk *BatchDesk) UnpackUnknownKeyError(raw []byte) (*BatchDeskUnknownKey, error) {
	out := new(BatchDeskUnknownKey)
	if err := batchDesk.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}
