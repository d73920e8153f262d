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

// SchedulerOracleMetaData contains all meta data concerning the SchedulerOracle contract.
var SchedulerOracleMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkDecision\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"committee\",\"inputs\":[],\"outputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMember\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setCommittee\",\"inputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CommitteeChanged\",\"inputs\":[{\"name\":\"members\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadMember\",\"inputs\":[{\"name\":\"member\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"members\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotACommitteeMember\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnoughSignatures\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SignersNotSorted\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"next\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "SchedulerOracle",
	Bin: "0x608060405234801561000f575f5ffd5b5060405161112238038061112283398101604081905261002e91610272565b826100388161004b565b50610043828261009e565b5050506104b0565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60ff811615806100b1575081518160ff16115b156100e357815160405163b8f1f4df60e01b815260ff8316600482015260248101919091526044015b60405180910390fd5b5f5b8251811015610195575f8382815181106101015761010161035e565b602002602001015190505f6001600160a01b0316816001600160a01b0316148061014257506001600160a01b0381165f9081526002602052604090205460ff165b1561016b576040516315e17e5d60e31b81526001600160a01b03821660048201526024016100da565b6001600160a01b03165f908152600260205260409020805460ff19166001908117909155016100e5565b5060016101a28382610372565b505f805460ff60a81b1916600160a81b60ff841602178082557fe5aff4672411f0980bd4390610ef0e3658559bde35d94f6ea06915dd9bb7790f9184918491906016906101fb90600160b01b900463ffffffff1661041b565b91906101000a81548163ffffffff021916908363ffffffff16021790556040516102279392919061044b565b60405180910390a15050565b80516001600160a01b0381168114610249575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b805160ff81168114610249575f5ffd5b5f5f5f60608486031215610284575f5ffd5b61028d84610233565b60208501519093506001600160401b038111156102a8575f5ffd5b8401601f810186136102b8575f5ffd5b80516001600160401b038111156102d1576102d161024e565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102ff576102ff61024e565b60405291825260208184018101929081018984111561031c575f5ffd5b6020850194505b838510156103425761033485610233565b815260209485019401610323565b5094506103559250505060408501610262565b90509250925092565b634e487b7160e01b5f52603260045260245ffd5b81516001600160401b0381111561038b5761038b61024e565b680100000000000000008111156103a4576103a461024e565b8154818355808210156103d857825f528160205f20018282035f5b818110156103d4575f838201556001016103bf565b5050505b50602083016103ec835f9081526020902090565b5f5b838110156104135782516001600160a01b0316818301556020909201916001016103ee565b505050505050565b5f63ffffffff821663ffffffff810361044257634e487b7160e01b5f52601160045260245ffd5b60010192915050565b606080825284519082018190525f9060208601906080840190835b8181101561048d5783516001600160a01b0316835260209384019390920191600101610466565b505060ff959095166020840152505063ffffffff91909116604090910152919050565b610c65806104bd5f395ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80638fb36037116100585780638fb36037146100b9578063a230c524146100df578063bf7e214f14610111578063d864e7401461012b575f5ffd5b80634c559b9d1461007e57806365f3aa5c146100935780637a9e5e4b146100a6575b5f5ffd5b61009161008c366004610944565b610142565b005b6100916100a136600461098c565b6102ae565b6100916100b43660046109e4565b61035a565b6100c16103d2565b6040516001600160e01b031990911681526020015b60405180910390f35b6101016100ed3660046109e4565b60026020525f908152604090205460ff1681565b60405190151581526020016100d6565b5f546040516001600160a01b0390911681526020016100d6565b6101336103f4565b6040516100d693929190610a11565b5f54600160a81b900460ff168082101561017e57604051633ce0c9e960e11b815260048101839052602481018290526044015b60405180910390fd5b5f805b828110156102a6575f5f6101ec888888868181106101a1576101a1610a76565b90506020028101906101b39190610a8a565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061048092505050565b5090925090505f81600381111561020557610205610acd565b14158061022a57506001600160a01b0382165f9081526002602052604090205460ff16155b15610253576040516372d9ecd960e11b81526001600160a01b0383166004820152602401610175565b836001600160a01b0316826001600160a01b03161161029b576040516001628a562960e01b031981526001600160a01b03808616600483015283166024820152604401610175565b509150600101610181565b505050505050565b6102b9335f366104c9565b5f5b600154811015610317575f60025f600184815481106102dc576102dc610a76565b5f918252602080832091909101546001600160a01b031683528201929092526040019020805460ff19169115159190911790556001016102bb565b506103558383808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508592506105bf915050565b505050565b5f5433906001600160a01b031681146103905760405162d1953b60e31b81526001600160a01b0382166004820152602401610175565b816001600160a01b03163b5f036103c5576040516361798f2f60e11b81526001600160a01b0383166004820152602401610175565b6103ce8261074f565b5050565b5f8054600160a01b900460ff166103e857505f90565b50638fb3603760e01b90565b60605f5f60015f60159054906101000a900460ff165f60169054906101000a900463ffffffff168280548060200260200160405190810160405280929190818152602001828054801561046e57602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610450575b50505050509250925092509250909192565b5f5f5f83516041036104b7576020840151604085015160608601515f1a6104a9888285856107a2565b9550955095505050506104c2565b505081515f91506002905b9250925092565b5f5f6104fc6104df5f546001600160a01b031690565b86306104ee60045f898b610ae1565b6104f791610b08565b61086a565b91509150816105b85763ffffffff811615610595575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061055690889088908890600401610b40565b5f604051808303815f87803b15801561056d575f5ffd5b505af115801561057f573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506105b89050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610175565b5050505050565b60ff811615806105d2575081518160ff16115b156105ff57815160405163b8f1f4df60e01b815260ff831660048201526024810191909152604401610175565b5f5b82518110156106b1575f83828151811061061d5761061d610a76565b602002602001015190505f6001600160a01b0316816001600160a01b0316148061065e57506001600160a01b0381165f9081526002602052604090205460ff165b15610687576040516315e17e5d60e31b81526001600160a01b0382166004820152602401610175565b6001600160a01b03165f908152600260205260409020805460ff1916600190811790915501610601565b5060016106be8382610b93565b505f805460ff60a81b1916600160a81b60ff841602178082557fe5aff4672411f0980bd4390610ef0e3658559bde35d94f6ea06915dd9bb7790f91849184919060169061071790600160b01b900463ffffffff16610c35565b91906101000a81548163ffffffff021916908363ffffffff160217905560405161074393929190610a11565b60405180910390a15050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156107db57505f91506003905082610860565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561082c573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661085757505f925060019150829050610860565b92505f91508190505b9450945094915050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156108f2575f516020805191945081901c150291505b5094509492505050565b5f5f83601f84011261090c575f5ffd5b50813567ffffffffffffffff811115610923575f5ffd5b6020830191508360208260051b850101111561093d575f5ffd5b9250929050565b5f5f5f60408486031215610956575f5ffd5b83359250602084013567ffffffffffffffff811115610973575f5ffd5b61097f868287016108fc565b9497909650939450505050565b5f5f5f6040848603121561099e575f5ffd5b833567ffffffffffffffff8111156109b4575f5ffd5b6109c0868287016108fc565b909450925050602084013560ff811681146109d9575f5ffd5b809150509250925092565b5f602082840312156109f4575f5ffd5b81356001600160a01b0381168114610a0a575f5ffd5b9392505050565b606080825284519082018190525f9060208601906080840190835b81811015610a535783516001600160a01b0316835260209384019390920191600101610a2c565b505060ff959095166020840152505063ffffffff91909116604090910152919050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112610a9f575f5ffd5b83018035915067ffffffffffffffff821115610ab9575f5ffd5b60200191503681900382131561093d575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f5f85851115610aef575f5ffd5b83861115610afb575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610b39576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52604160045260245ffd5b815167ffffffffffffffff811115610bad57610bad610b7f565b68010000000000000000811115610bc657610bc6610b7f565b815481835580821015610bfa57825f528160205f20018282035f5b81811015610bf6575f83820155600101610be1565b5050505b5060208301610c0e835f9081526020902090565b5f5b838110156102a65782516001600160a01b031681830155602090920191600101610c10565b5f63ffffffff821663ffffffff8103610c5c57634e487b7160e01b5f52601160045260245ffd5b6001019291505056",
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
// Solidity: constructor(address authority, address[] members, uint8 threshold) returns()
func (schedulerOracle *SchedulerOracle) PackConstructor(authority common.Address, members []common.Address, threshold uint8) []byte {
	enc, err := schedulerOracle.abi.Pack("", authority, members, threshold)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackCheckDecision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c559b9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkDecision(bytes32 digest, bytes[] signatures) view returns()
func (schedulerOracle *SchedulerOracle) PackCheckDecision(digest [32]byte, signatures [][]byte) []byte {
	enc, err := schedulerOracle.abi.Pack("checkDecision", digest, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckDecision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c559b9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkDecision(bytes32 digest, bytes[] signatures) view returns()
func (schedulerOracle *SchedulerOracle) TryPackCheckDecision(digest [32]byte, signatures [][]byte) ([]byte, error) {
	return schedulerOracle.abi.Pack("checkDecision", digest, signatures)
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
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadMember"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["BadThreshold"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackBadThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NotACommitteeMember"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNotACommitteeMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["NotEnoughSignatures"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackNotEnoughSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], schedulerOracle.abi.Errors["SignersNotSorted"].ID.Bytes()[:4]) {
		return schedulerOracle.UnpackSignersNotSortedError(raw[4:])
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
