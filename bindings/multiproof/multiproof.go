// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package multiproof binds the contract MultiProof: generated from its ABI, never edited.
package multiproof

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

// MultiProofMetaData contains all meta data concerning the MultiProof contract.
var MultiProofMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"enclaves\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ENCLAVES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEnclaves\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementDigest\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyTEEProof\",\"inputs\":[{\"name\":\"message\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyTee\",\"inputs\":[{\"name\":\"statement\",\"type\":\"tuple\",\"internalType\":\"structTeeStatement\",\"components\":[{\"name\":\"jobId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"cycles\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicValues\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSuccessful\",\"inputs\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"exitCode\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ResultDigestMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SignerNotLive\",\"inputs\":[{\"name\":\"enclave\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "MultiProof",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610bf7380380610bf7833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610b736100845f395f8181605301526102470152610b735ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c8063527f50391461004e57806361e51e1e146100925780636f242b44146100a7578063dc7253cc146100ba575b5f5ffd5b6100757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100a56100a036600461062d565b6100db565b005b6100a56100b53660046106bb565b610346565b6100cd6100c8366004610727565b6103bd565b604051908152602001610089565b60016100ef61012088016101008901610772565b60ff16141580610115575061010c6101408701610120880161079e565b63ffffffff1615155b1561016d5761012c61012087016101008801610772565b61013e6101408801610120890161079e565b60405163332105c760e11b815260ff909216600483015263ffffffff1660248201526044015b60405180910390fd5b5f600283836040516101809291906107b7565b602060405180830381855afa15801561019b573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906101be91906107c6565b9050808760c00135146101f1576040516306e0e43160e31b815260c0880135600482015260248101829052604401610164565b5f5f6102066101ff8a6103bd565b8888610484565b5090925090505f81600381111561021f5761021f610749565b1461023d57604051635cd5d23360e01b815260040160405180910390fd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634c49cca78961027d60608d0160408e016107f3565b6040516001600160e01b031960e085901b16815260048101929092526001600160a01b03908116602483015285166044820152606401602060405180830381865afa1580156102ce573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102f2919061080c565b61033b578761030760608b0160408c016107f3565b604051632c947f3b60e21b815260048101929092526001600160a01b03908116602483015283166044820152606401610164565b505050505050505050565b5f80806103558688018861095e565b6040516330f28f0f60e11b8152929550909350915030906361e51e1e9061038890869086908a908a908890600401610a65565b5f6040518083038186803b15801561039e575f5ffd5b505afa1580156103b0573d5f5f3e3d5ffd5b5050505050505050505050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760208201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69181019190915246606082015230608082015260a090205f9061047e9061045f61045a36869003860186610b58565b6104cb565b60405161190160f01b8152600281019290925260228201526042902090565b92915050565b5f808060418490036104b8578435602086013560408701355f1a6104aa89828585610509565b9550955095505050506104c2565b505f915060029050825b93509350939050565b6040517f14fd20c7f19c6fff5bfd76d3277600836ee752624180e557170dae4887050a718082525f9161014084602083015e61016090209392505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561054257505f915060039050826105c7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610593573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166105be57505f9250600191508290506105c7565b92505f91508190505b9450945094915050565b5f61014082840312156105e2575f5ffd5b50919050565b5f5f83601f8401126105f8575f5ffd5b50813567ffffffffffffffff81111561060f575f5ffd5b602083019150836020828501011115610626575f5ffd5b9250929050565b5f5f5f5f5f5f6101a08789031215610643575f5ffd5b61064d88886105d1565b9550610140870135945061016087013567ffffffffffffffff811115610671575f5ffd5b61067d89828a016105e8565b90955093505061018087013567ffffffffffffffff81111561069d575f5ffd5b6106a989828a016105e8565b979a9699509497509295939492505050565b5f5f5f5f604085870312156106ce575f5ffd5b843567ffffffffffffffff8111156106e4575f5ffd5b6106f0878288016105e8565b909550935050602085013567ffffffffffffffff81111561070f575f5ffd5b61071b878288016105e8565b95989497509550505050565b5f6101408284031215610738575f5ffd5b61074283836105d1565b9392505050565b634e487b7160e01b5f52602160045260245ffd5b803560ff8116811461076d575f5ffd5b919050565b5f60208284031215610782575f5ffd5b6107428261075d565b803563ffffffff8116811461076d575f5ffd5b5f602082840312156107ae575f5ffd5b6107428261078b565b818382375f9101908152919050565b5f602082840312156107d6575f5ffd5b5051919050565b80356001600160a01b038116811461076d575f5ffd5b5f60208284031215610803575f5ffd5b610742826107dd565b5f6020828403121561081c575f5ffd5b81518015158114610742575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051610140810167ffffffffffffffff811182821017156108635761086361082b565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156108925761089261082b565b604052919050565b803567ffffffffffffffff8116811461076d575f5ffd5b5f61014082840312156108c2575f5ffd5b6108ca61083f565b8235815290506108dc6020830161075d565b60208201526108ed604083016107dd565b60408201526108fe6060830161075d565b60608201526080828101359082015260a0808301359082015260c0808301359082015261092d60e0830161089a565b60e082015261093f610100830161075d565b610100820152610952610120830161078b565b61012082015292915050565b5f5f5f6101808486031215610971575f5ffd5b61097b85856108b1565b9250610140840135915061016084013567ffffffffffffffff81111561099f575f5ffd5b8401601f810186136109af575f5ffd5b803567ffffffffffffffff8111156109c9576109c961082b565b6109dc601f8201601f1916602001610869565b8181528760208385010111156109f0575f5ffd5b816020840160208301375f602083830101528093505050509250925092565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b855181525f6020870151610a7e602084018260ff169052565b506040870151610a9960408401826001600160a01b03169052565b506060870151610aae606084018260ff169052565b506080870151608083015260a087015160a083015260c087015160c083015260e0870151610ae860e084018267ffffffffffffffff169052565b50610100870151610aff61010084018260ff169052565b50610120870151610b1961012084018263ffffffff169052565b50856101408301526101a0610160830152610b396101a083018587610a0f565b828103610180840152610b4c8185610a37565b98975050505050505050565b5f6101408284031215610b69575f5ffd5b61074283836108b156",
}

// MultiProof is an auto generated Go binding around an Ethereum contract.
type MultiProof struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MultiProof) GetABI() abi.ABI {
	return c.abi
}

// NewMultiProof creates a new instance of MultiProof.
func NewMultiProof() *MultiProof {
	parsed, err := MultiProofMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MultiProof{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MultiProof) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address enclaves) returns()
func (multiProof *MultiProof) PackConstructor(enclaves common.Address) []byte {
	enc, err := multiProof.abi.Pack("", enclaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackENCLAVES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x527f5039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENCLAVES() view returns(address)
func (multiProof *MultiProof) PackENCLAVES() []byte {
	enc, err := multiProof.abi.Pack("ENCLAVES")
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
func (multiProof *MultiProof) TryPackENCLAVES() ([]byte, error) {
	return multiProof.abi.Pack("ENCLAVES")
}

// UnpackENCLAVES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527f5039.
//
// Solidity: function ENCLAVES() view returns(address)
func (multiProof *MultiProof) UnpackENCLAVES(data []byte) (common.Address, error) {
	out, err := multiProof.abi.Unpack("ENCLAVES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc7253cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementDigest((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32) statement) view returns(bytes32)
func (multiProof *MultiProof) PackStatementDigest(statement TeeStatement) []byte {
	enc, err := multiProof.abi.Pack("statementDigest", statement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc7253cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementDigest((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32) statement) view returns(bytes32)
func (multiProof *MultiProof) TryPackStatementDigest(statement TeeStatement) ([]byte, error) {
	return multiProof.abi.Pack("statementDigest", statement)
}

// UnpackStatementDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc7253cc.
//
// Solidity: function statementDigest((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32) statement) view returns(bytes32)
func (multiProof *MultiProof) UnpackStatementDigest(data []byte) ([32]byte, error) {
	out, err := multiProof.abi.Unpack("statementDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyTEEProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f242b44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyTEEProof(bytes message, bytes signature) view returns()
func (multiProof *MultiProof) PackVerifyTEEProof(message []byte, signature []byte) []byte {
	enc, err := multiProof.abi.Pack("verifyTEEProof", message, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyTEEProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f242b44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyTEEProof(bytes message, bytes signature) view returns()
func (multiProof *MultiProof) TryPackVerifyTEEProof(message []byte, signature []byte) ([]byte, error) {
	return multiProof.abi.Pack("verifyTEEProof", message, signature)
}

// PackVerifyTee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61e51e1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyTee((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32) statement, bytes32 enclave, bytes signature, bytes publicValues) view returns()
func (multiProof *MultiProof) PackVerifyTee(statement TeeStatement, enclave [32]byte, signature []byte, publicValues []byte) []byte {
	enc, err := multiProof.abi.Pack("verifyTee", statement, enclave, signature, publicValues)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyTee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61e51e1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyTee((bytes32,uint8,address,uint8,bytes32,bytes32,bytes32,uint64,uint8,uint32) statement, bytes32 enclave, bytes signature, bytes publicValues) view returns()
func (multiProof *MultiProof) TryPackVerifyTee(statement TeeStatement, enclave [32]byte, signature []byte, publicValues []byte) ([]byte, error) {
	return multiProof.abi.Pack("verifyTee", statement, enclave, signature, publicValues)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (multiProof *MultiProof) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], multiProof.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return multiProof.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiProof.abi.Errors["NotSuccessful"].ID.Bytes()[:4]) {
		return multiProof.UnpackNotSuccessfulError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiProof.abi.Errors["ResultDigestMismatch"].ID.Bytes()[:4]) {
		return multiProof.UnpackResultDigestMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], multiProof.abi.Errors["SignerNotLive"].ID.Bytes()[:4]) {
		return multiProof.UnpackSignerNotLiveError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MultiProofBadSignature represents a BadSignature error raised by the MultiProof contract.
type MultiProofBadSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature()
func MultiProofBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x5cd5d2335541c4f2ed05fbe44f397e8b79f8e2333157122d2dab06e378ef7685")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature()
func (multiProof *MultiProof) UnpackBadSignatureError(raw []byte) (*MultiProofBadSignature, error) {
	out := new(MultiProofBadSignature)
	if err := multiProof.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiProofNotSuccessful represents a NotSuccessful error raised by the MultiProof contract.
type MultiProofNotSuccessful struct {
	Outcome  uint8
	ExitCode uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuccessful(uint8 outcome, uint32 exitCode)
func MultiProofNotSuccessfulErrorID() common.Hash {
	return common.HexToHash("0x66420b8e2d5ffbd6925361015386f357cb5c77c6492bd30136eb8c6f46bc0bf5")
}

// UnpackNotSuccessfulError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuccessful(uint8 outcome, uint32 exitCode)
func (multiProof *MultiProof) UnpackNotSuccessfulError(raw []byte) (*MultiProofNotSuccessful, error) {
	out := new(MultiProofNotSuccessful)
	if err := multiProof.abi.UnpackIntoInterface(out, "NotSuccessful", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiProofResultDigestMismatch represents a ResultDigestMismatch error raised by the MultiProof contract.
type MultiProofResultDigestMismatch struct {
	Given    [32]byte
	Computed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ResultDigestMismatch(bytes32 given, bytes32 computed)
func MultiProofResultDigestMismatchErrorID() common.Hash {
	return common.HexToHash("0x37072188f6434fe8b7f7d5cce6b24407b34703655bf7641cb2598164a271c362")
}

// UnpackResultDigestMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ResultDigestMismatch(bytes32 given, bytes32 computed)
func (multiProof *MultiProof) UnpackResultDigestMismatchError(raw []byte) (*MultiProofResultDigestMismatch, error) {
	out := new(MultiProofResultDigestMismatch)
	if err := multiProof.abi.UnpackIntoInterface(out, "ResultDigestMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MultiProofSignerNotLive represents a SignerNotLive error raised by the MultiProof contract.
type MultiProofSignerNotLive struct {
	Enclave [32]byte
	Worker  common.Address
	Signer  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerNotLive(bytes32 enclave, address worker, address signer)
func MultiProofSignerNotLiveErrorID() common.Hash {
	return common.HexToHash("0xb251fcec2871c832cdea051e18e3174dd3aca3733deeff972de6cfc7d6b73013")
}

// UnpackSignerNotLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerNotLive(bytes32 enclave, address worker, address signer)
func (multiProof *MultiProof) UnpackSignerNotLiveError(raw []byte) (*MultiProofSignerNotLive, error) {
	out := new(MultiProofSignerNotLive)
	if err := multiProof.abi.UnpackIntoInterface(out, "SignerNotLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}
