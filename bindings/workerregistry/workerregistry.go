// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package workerregistry binds the contract WorkerRegistry: generated from its ABI, never edited.
package workerregistry

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

// Permit is an auto generated low-level Go binding around an user-defined struct.
type Permit struct {
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}

// SlashShares is an auto generated low-level Go binding around an user-defined struct.
type SlashShares struct {
	Requester uint16
	Caller    uint16
	Rescuer   uint16
}

// Unbonding is an auto generated low-level Go binding around an user-defined struct.
type Unbonding struct {
	Amount      *big.Int
	AvailableAt *big.Int
}

// Worker is an auto generated low-level Go binding around an user-defined struct.
type Worker struct {
	Id           uint32
	Stake        *big.Int
	Reserved     *big.Int
	Reservations *big.Int
	Late         uint16
	Faulted      uint16
}

// WorkerRegistryMetaData contains all meta data concerning the WorkerRegistry contract.
var WorkerRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"stakeToken\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unbondingSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"shares\",\"type\":\"tuple\",\"internalType\":\"structSlashShares\",\"components\":[{\"name\":\"requester\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"caller\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"rescuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CALLER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_CALLER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RESCUER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_TREASURY_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_URL_BYTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_REQUESTER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_TREASURY_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REQUESTER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RESCUER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKE_TOKEN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UNBONDING_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"callers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"depositWithPermit\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"permit\",\"type\":\"tuple\",\"internalType\":\"structPermit\",\"components\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freeStake\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getWorker\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"worker\",\"type\":\"tuple\",\"internalType\":\"structWorker\",\"components\":[{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reserved\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reservations\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"late\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"faulted\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"unbonding\",\"type\":\"tuple\",\"internalType\":\"structUnbonding\",\"components\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heldForTreasury\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastWorkerId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operatorOf\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payRescue\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rescueOf\",\"inputs\":[{\"name\":\"faults\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"collateral\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"word\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"late\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rescuable\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wordOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"workerIdOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndpointChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RescuePaid\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeDeposited\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeSlashed\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toRequester\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toCaller\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeWithdrawn\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TreasuryCollected\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawRequested\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadShares\",\"inputs\":[{\"name\":\"requester\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rescuer\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EndpointTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientStake\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheWorker\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeTooLarge\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StillUnbonding\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "WorkerRegistry",
	Bin: "0x610160604052348015610010575f5ffd5b506040516121bd3803806121bd83398101604081905261002f916101da565b6001600160a01b038516158061004c57506001600160a01b038416155b8061005e57506001600160a01b038316155b1561007c5760405163d92e233d60e01b815260040160405180910390fd5b610085816100d1565b6001600160a01b0394851660805292841660a052921660c05264ffffffffff90911660e052805161ffff90811661010052602082015181166101205260409091015116610140526102f9565b5f816040015161ffff16826020015161ffff16835f015161ffff166100f691906102cd565b61010091906102cd565b9050610bb8825f015161ffff16108061012257506107d0826020015161ffff16115b806101365750610fa0826040015161ffff16115b8061014d575061014a6103e86127106102e6565b81115b8061016457506101616113886127106102e6565b81105b156101a95781516020830151604080850151905162e322d360e51b815261ffff9384166004820152918316602483015291909116604482015260640160405180910390fd5b5050565b6001600160a01b03811681146101c1575f5ffd5b50565b805161ffff811681146101d5575f5ffd5b919050565b5f5f5f5f5f85870360e08112156101ef575f5ffd5b86516101fa816101ad565b602088015190965061020b816101ad565b604088015190955061021c816101ad565b606088015190945064ffffffffff81168114610236575f5ffd5b92506060607f1982011215610249575f5ffd5b50604051606081016001600160401b038111828210171561027857634e487b7160e01b5f52604160045260245ffd5b604052610287608088016101c4565b815261029560a088016101c4565b60208201526102a660c088016101c4565b6040820152809150509295509295909350565b634e487b7160e01b5f52601160045260245ffd5b808201808211156102e0576102e06102b9565b92915050565b818103818111156102e0576102e06102b9565b60805160a05160c05160e051610100516101205161014051611dfc6103c15f395f8181610563015281816109400152610f4801525f81816103e90152610f2101525f81816105290152610efa01525f818161022d015261136201525f81816102d10152610a6701525f81816105c20152818161065201528181610aee01528181610cdc01528181610e4f015261117601525f818161026a015281816108270152818161086501528181610e1c01528181611546015281816115c601526116180152611dfc5ff3fe608060405234801561000f575f5ffd5b5060043610610208575f3560e01c8063bb6f37451161011f578063d604c772116100a9578063f091d78511610079578063f091d785146105a1578063f23851a9146105b4578063f46f16c2146105bd578063fa6739c1146105e4578063fe5ff468146105f7575f5ffd5b8063d604c7721461054b578063d653ba791461055e578063e0dcf9d914610585578063eeaa78f71461058e575f5ffd5b8063c1c1412a116100ef578063c1c1412a146104e3578063c36f3874146104f6578063c5acf8a5146104fe578063cf2d31fb14610511578063d20e7cc414610524575f5ffd5b8063bb6f3745146103e4578063bcd65bd01461040b578063bd34080414610433578063c011b1c31461043c575f5ffd5b80634b1178a1116101a05780635957a91c116101705780635957a91c1461039257806367f42288146103a55780638dca1e2d146103ae578063a4520aee146103be578063a67433f0146103d1575f5ffd5b80634b1178a1146103235780634b40a9f71461032c5780635300cc04146103575780635506d5561461037f575f5ffd5b80632d2c5565116101db5780632d2c5565146102cc5780633a7e2d23146102f35780633ae50b73146103085780633ccfd60b1461031b575f5ffd5b806301a22ea01461020c578063169763a9146102285780631c39b6721461026557806325e96e85146102a4575b5f5ffd5b610215610fa081565b6040519081526020015b60405180910390f35b61024f7f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff909116815260200161021f565b61028c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161021f565b6102b76102b23660046119b8565b610628565b60405163ffffffff909116815260200161021f565b61028c7f000000000000000000000000000000000000000000000000000000000000000081565b6103066103013660046119d1565b610647565b005b610306610316366004611a0f565b610704565b610306610712565b6102156107d081565b61021561033a3660046119b8565b6001600160a01b03165f9081526001602052604090205460801c90565b6102156103653660046119b8565b6001600160a01b03165f9081526003602052604090205490565b61030661038d366004611a40565b61085b565b6102156103a0366004611a8b565b610937565b610215610bb881565b6002546102b79063ffffffff1681565b6102156103cc366004611aab565b610980565b6102156103df366004611a0f565b610ae2565b6102157f000000000000000000000000000000000000000000000000000000000000000081565b61028c610419366004611b2f565b5f602081905290815260409020546001600160a01b031681565b61021561138881565b61044f61044a3660046119b8565b610bc4565b60405161021f9291905f6101008201905063ffffffff84511682526001600160601b0360208501511660208301526001600160601b03604085015116604083015262ffffff606085015116606083015261ffff608085015116608083015261ffff60a08501511660a08301526001600160601b0383511660c083015264ffffffffff60208401511660e08301529392505050565b6103066104f1366004611b48565b610cd1565b610306610d7c565b61028c61050c366004611b71565b610e43565b6102b761051f366004611bd2565b61101a565b6102157f000000000000000000000000000000000000000000000000000000000000000081565b610306610559366004611bd2565b61110d565b6102157f000000000000000000000000000000000000000000000000000000000000000081565b6102156103e881565b61030661059c366004611c49565b61116b565b6103066105af366004611c93565b611263565b61021561010081565b61028c7f000000000000000000000000000000000000000000000000000000000000000081565b6102156105f23660046119b8565b611416565b6102156106053660046119b8565b6001600160a01b03165f908152600160205260409020546001600160801b031690565b6001600160a01b0381165f908152600360205260408120545b92915050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461069657604051621ce2f360e71b81523360048201526024015b60405180910390fd5b6001600160a01b0382165f90815260016020526040812080548392906106bd908490611cc0565b90915550506040518181526001600160a01b038316907f5120b96353266bc53434c8d18ea283aeaa2931d912665b3c82521929e4b733229060200160405180910390a25050565b61070e8282611437565b5050565b61071b336116d0565b50335f9081526004602090815260408083208151808301909252546001600160601b038116808352600160601b90910464ffffffffff1692820192909252910361077a57604051636e34ee0b60e11b815233600482015260240161068d565b806020015164ffffffffff164210156107bb5760208101516040516327d1481b60e11b815233600482015264ffffffffff909116602482015260440161068d565b335f8181526004602090815260409182902080546001600160881b0319169055835191516001600160601b0390921682527f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc910160405180910390a28051610858906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169033906001600160601b031661171e565b50565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663d505accf333085853561089f6040880160208901611cd3565b604080516001600160e01b031960e089901b1681526001600160a01b0396871660048201529590941660248601526001600160601b039092166044850152606484015260ff16608483015284013560a4820152606084013560c482015260e4015f604051808303815f87803b158015610916575f5ffd5b505af1925050508015610927575060015b506109328383611437565b505050565b5f6127106109657f000000000000000000000000000000000000000000000000000000000000000084611cf3565b61096f9190611d0a565b6109799084611cf3565b9392505050565b5f805b82811015610a3c575f6109b68585848181106109a1576109a1611d29565b905060200201602081019061033a91906119b8565b9050805f036109c55750610a34565b6109cf8184611cc0565b9250608081901b60015f8787868181106109eb576109eb611d29565b9050602002016020810190610a0091906119b8565b6001600160a01b03166001600160a01b031681526020019081526020015f205f828254610a2d9190611d3d565b9091555050505b600101610983565b50805f03610a5d57604051637b2c2fef60e01b815260040160405180910390fd5b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165f9081526001602052604081208054839290610aa4908490611cc0565b90915550506040518181527f37318b1118a3e834886370a09e79fcee2e7f4dfae4a75d6af303251f49c253009060200160405180910390a192915050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b2d57604051621ce2f360e71b815233600482015260240161068d565b610b36836116d0565b90505f610b4282611753565b905080836001600160601b03161115610b8f5760405163936d426d60e01b81526001600160a01b0385166004820152602481018290526001600160601b038416604482015260640161068d565b610ba2826001600160601b038516611772565b6001600160a01b039094165f9081526003602052604090209390935592915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152604080518082019091525f80825260208201526001600160a01b0383165f90815260036020526040902054610c86906040805160c08101825263ffffffff83168152602083811c6001600160581b0390811691830191909152607884901c169181019190915262ffffff60d083901c166060820152610fff60e883901c16608082015260f49190911c60a082015290565b6001600160a01b039093165f908152600460209081526040918290208251808401909352546001600160601b038116835264ffffffffff600160601b90910416908201529293915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610d1b57604051621ce2f360e71b815233600482015260240161068d565b63ffffffff8083165f90815260208181526040808320546001600160a01b03168084526003909252909120549091610d5f91906001600160601b0385169061178916565b6001600160a01b039091165f908152600360205260409020555050565b335f908152600160205260408120546001600160801b031690819003610db757604051636e34ee0b60e11b815233600482015260240161068d565b335f9081526001602052604081208054839290610dd5908490611d3d565b909155505060405181815233907f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9060200160405180910390a26108586001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016338361171e565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e8e57604051621ce2f360e71b815233600482015260240161068d565b5063ffffffff8086165f90815260208181526040808320546001600160a01b03168084526003909252909120549091610ed391906001600160601b038816906117b216565b6001600160a01b0382165f908152600360205260409020556127106001600160601b0386167f00000000000000000000000000000000000000000000000000000000000000008102829004917f00000000000000000000000000000000000000000000000000000000000000008202819004917f0000000000000000000000000000000000000000000000000000000000000000810291909104908390038290038190039085610f8257928301925b506001600160a01b038781165f8181526001602090815260408083208054890190558a8516808452928190208054608088811b8a1790910190915581516001600160601b038f1681529283018990529082018790526060820186905291938816917f19840b268cfd9147cd076b9122be318175c321fea296dc5de1668b34c6cb49ae910160405180910390a450505095945050505050565b5f5f61102533610628565b905063ffffffff81161561105a576040516347407b2760e01b815233600482015263ffffffff8216602482015260440161068d565b61106484846117eb565b600280545f906110799063ffffffff16611d50565b825463ffffffff8083166101009490940a84810291021990911617909255335f818152600360209081526040808320859055848352908290529081902080546001600160a01b031916831790555192945090917fd66bdd7da9a53e836a671989e1f3fb9917fafd5c66559848a91dbe7c2a973699906110fd90899089908990611d74565b60405180910390a3509392505050565b611116336116d0565b5061112182826117eb565b336001600160a01b03167f1c29ea568618c9a43fc3760134ac8f9d6aa5b21bf39b8a8c8e6ad379eb105d9784848460405161115e93929190611d74565b60405180910390a2505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146111b557604051621ce2f360e71b815233600482015260240161068d565b6001600160a01b0384165f9081526003602052604090205463ffffffff84168163ffffffff161415806111ec575063ffffffff8416155b15611221576040516372b0f68560e01b81526001600160a01b038616600482015263ffffffff8516602482015260440161068d565b61122b8184611789565b9050816112385780611241565b61124181611812565b6001600160a01b039095165f9081526003602052604090209490945550505050565b806001600160601b03165f0361128c57604051631f2a200560e01b815260040160405180910390fd5b5f611296336116d0565b90505f6112a282611753565b905080836001600160601b031611156112e65760405163936d426d60e01b8152336004820152602481018290526001600160601b038416604482015260640161068d565b6112f9826001600160601b038516611844565b335f9081526003602090815260408083209390935560048152908290208251808401909352546001600160601b038116808452600160601b90910464ffffffffff169183019190915284908290611351908390611da9565b6001600160601b03169052506113877f000000000000000000000000000000000000000000000000000000000000000042611dc8565b64ffffffffff9081166020838101918252335f81815260048352604090819020865181549551909616600160601b81026001600160881b03199096166001600160601b0397881617959095179055805194891685529184019290925290917f193d614646df0cb050fc23d438895a623013125eb8f4920d26adf06450e19de2910160405180910390a250505050565b6001600160a01b0381165f9081526003602052604081205461064190611753565b806001600160601b03165f0361146057604051631f2a200560e01b815260040160405180910390fd5b5f61146a836116d0565b90505f61148d6001600160601b0384166001600160581b03602085901c16611cc0565b90506001600160581b038111156114ba57604051630421d23b60e11b81526004810182905260240161068d565b6114cf826001600160601b03851660201b0190565b6001600160a01b0385165f818152600360209081526040918290209390935580516001600160601b038716815292830184905233927fddfd7f0b42a70b2cd977b80f08ba3c1b9e5e00f5d9eae9c888e748e4bcf9d27b910160405180910390a36040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015611593573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115b79190611de5565b90506115f76001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633306001600160601b038816611854565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa15801561165d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116819190611de5565b61168b9190611d3d565b9050846001600160601b031681146116c857604051630ad48e5960e41b81526001600160601b03861660048201526024810182905260440161068d565b505050505050565b6001600160a01b0381165f908152600360205260409020548063ffffffff165f036117195760405163bfc6c33760e01b81526001600160a01b038316600482015260240161068d565b919050565b61172b8383836001611890565b61093257604051635274afe760e01b81526001600160a01b038416600482015260240161068d565b5f6106416001600160581b03607884901c811690602085901c16611d3d565b5f607882901b611781846118f2565b019392505050565b5f607883901c6001600160581b03168211156117a9576117a96011611924565b5060781b900390565b5f6117c96117c08484611789565b8360201b900390565b9250610fff60f484901c146117e457600160f41b8301610979565b5090919050565b806101008111156109325760405163b7d8762160e01b81526004810182905260240161068d565b5f610fff6118248360e81c610fff1690565b61ffff16146118405761183b600160e81b83611cc0565b610641565b5090565b5f610979602083901b84036118f2565b611862848484846001611935565b61188a57604051635274afe760e01b81526001600160a01b038516600482015260240161068d565b50505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166118e65783831516156118da573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f8061190360d084901c6001611cc0565b60d01b62ffffff60d01b1662ffffff60d01b19939093169290921792915050565b634e487b715f52806020526024601cfd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316611991578383151615611985573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b80356001600160a01b0381168114611719575f5ffd5b5f602082840312156119c8575f5ffd5b610979826119a2565b5f5f604083850312156119e2575f5ffd5b6119eb836119a2565b946020939093013593505050565b80356001600160601b0381168114611719575f5ffd5b5f5f60408385031215611a20575f5ffd5b611a29836119a2565b9150611a37602084016119f9565b90509250929050565b5f5f5f83850360c0811215611a53575f5ffd5b611a5c856119a2565b9350611a6a602086016119f9565b92506080603f1982011215611a7d575f5ffd5b506040840190509250925092565b5f5f60408385031215611a9c575f5ffd5b50508035926020909101359150565b5f5f60208385031215611abc575f5ffd5b823567ffffffffffffffff811115611ad2575f5ffd5b8301601f81018513611ae2575f5ffd5b803567ffffffffffffffff811115611af8575f5ffd5b8560208260051b8401011115611b0c575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114611719575f5ffd5b5f60208284031215611b3f575f5ffd5b61097982611b1c565b5f5f60408385031215611b59575f5ffd5b611a2983611b1c565b80358015158114611719575f5ffd5b5f5f5f5f5f60a08688031215611b85575f5ffd5b611b8e86611b1c565b9450611b9c602087016119f9565b9350611baa604087016119a2565b9250611bb8606087016119a2565b9150611bc660808701611b62565b90509295509295909350565b5f5f5f60408486031215611be4575f5ffd5b83359250602084013567ffffffffffffffff811115611c01575f5ffd5b8401601f81018613611c11575f5ffd5b803567ffffffffffffffff811115611c27575f5ffd5b866020828401011115611c38575f5ffd5b939660209190910195509293505050565b5f5f5f5f60808587031215611c5c575f5ffd5b611c65856119a2565b9350611c7360208601611b1c565b925060408501359150611c8860608601611b62565b905092959194509250565b5f60208284031215611ca3575f5ffd5b610979826119f9565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561064157610641611cac565b5f60208284031215611ce3575f5ffd5b813560ff81168114610979575f5ffd5b808202811582820484141761064157610641611cac565b5f82611d2457634e487b7160e01b5f52601260045260245ffd5b500490565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561064157610641611cac565b5f63ffffffff821663ffffffff8103611d6b57611d6b611cac565b60010192915050565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b6001600160601b03818116838216019081111561064157610641611cac565b64ffffffffff818116838216019081111561064157610641611cac565b5f60208284031215611df5575f5ffd5b505191905056",
}

// WorkerRegistry is an auto generated Go binding around an Ethereum contract.
type WorkerRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *WorkerRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewWorkerRegistry creates a new instance of WorkerRegistry.
func NewWorkerRegistry() *WorkerRegistry {
	parsed, err := WorkerRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &WorkerRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *WorkerRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address stakeToken, address market, address treasury, uint40 unbondingSeconds, (uint16,uint16,uint16) shares) returns()
func (workerRegistry *WorkerRegistry) PackConstructor(stakeToken common.Address, market common.Address, treasury common.Address, unbondingSeconds *big.Int, shares SlashShares) []byte {
	enc, err := workerRegistry.abi.Pack("", stakeToken, market, treasury, unbondingSeconds, shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCALLERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb6f3745.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackCALLERSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("CALLER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb6f3745.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackCALLERSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("CALLER_SHARE_BPS")
}

// UnpackCALLERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb6f3745.
//
// Solidity: function CALLER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackCALLERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("CALLER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMARKET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf46f16c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MARKET() view returns(address)
func (workerRegistry *WorkerRegistry) PackMARKET() []byte {
	enc, err := workerRegistry.abi.Pack("MARKET")
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
func (workerRegistry *WorkerRegistry) TryPackMARKET() ([]byte, error) {
	return workerRegistry.abi.Pack("MARKET")
}

// UnpackMARKET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf46f16c2.
//
// Solidity: function MARKET() view returns(address)
func (workerRegistry *WorkerRegistry) UnpackMARKET(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("MARKET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXCALLERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b1178a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CALLER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMAXCALLERSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("MAX_CALLER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCALLERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b1178a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CALLER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMAXCALLERSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("MAX_CALLER_SHARE_BPS")
}

// UnpackMAXCALLERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b1178a1.
//
// Solidity: function MAX_CALLER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMAXCALLERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MAX_CALLER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXRESCUERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a22ea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_RESCUER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMAXRESCUERSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("MAX_RESCUER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXRESCUERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01a22ea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_RESCUER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMAXRESCUERSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("MAX_RESCUER_SHARE_BPS")
}

// UnpackMAXRESCUERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01a22ea0.
//
// Solidity: function MAX_RESCUER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMAXRESCUERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MAX_RESCUER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTREASURYSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd340804.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TREASURY_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMAXTREASURYSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("MAX_TREASURY_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTREASURYSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd340804.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TREASURY_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMAXTREASURYSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("MAX_TREASURY_SHARE_BPS")
}

// UnpackMAXTREASURYSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd340804.
//
// Solidity: function MAX_TREASURY_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMAXTREASURYSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MAX_TREASURY_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXURLBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23851a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_URL_BYTES() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMAXURLBYTES() []byte {
	enc, err := workerRegistry.abi.Pack("MAX_URL_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXURLBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23851a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_URL_BYTES() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMAXURLBYTES() ([]byte, error) {
	return workerRegistry.abi.Pack("MAX_URL_BYTES")
}

// UnpackMAXURLBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23851a9.
//
// Solidity: function MAX_URL_BYTES() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMAXURLBYTES(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MAX_URL_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINREQUESTERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67f42288.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_REQUESTER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMINREQUESTERSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("MIN_REQUESTER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINREQUESTERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67f42288.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_REQUESTER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMINREQUESTERSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("MIN_REQUESTER_SHARE_BPS")
}

// UnpackMINREQUESTERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67f42288.
//
// Solidity: function MIN_REQUESTER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMINREQUESTERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MIN_REQUESTER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINTREASURYSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0dcf9d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_TREASURY_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackMINTREASURYSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("MIN_TREASURY_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTREASURYSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0dcf9d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_TREASURY_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackMINTREASURYSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("MIN_TREASURY_SHARE_BPS")
}

// UnpackMINTREASURYSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0dcf9d9.
//
// Solidity: function MIN_TREASURY_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackMINTREASURYSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("MIN_TREASURY_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREQUESTERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd20e7cc4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REQUESTER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackREQUESTERSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("REQUESTER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREQUESTERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd20e7cc4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REQUESTER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackREQUESTERSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("REQUESTER_SHARE_BPS")
}

// UnpackREQUESTERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd20e7cc4.
//
// Solidity: function REQUESTER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackREQUESTERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("REQUESTER_SHARE_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRESCUERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd653ba79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESCUER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) PackRESCUERSHAREBPS() []byte {
	enc, err := workerRegistry.abi.Pack("RESCUER_SHARE_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESCUERSHAREBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd653ba79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESCUER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackRESCUERSHAREBPS() ([]byte, error) {
	return workerRegistry.abi.Pack("RESCUER_SHARE_BPS")
}

// UnpackRESCUERSHAREBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd653ba79.
//
// Solidity: function RESCUER_SHARE_BPS() view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackRESCUERSHAREBPS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("RESCUER_SHARE_BPS", data)
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
func (workerRegistry *WorkerRegistry) PackSTAKETOKEN() []byte {
	enc, err := workerRegistry.abi.Pack("STAKE_TOKEN")
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
func (workerRegistry *WorkerRegistry) TryPackSTAKETOKEN() ([]byte, error) {
	return workerRegistry.abi.Pack("STAKE_TOKEN")
}

// UnpackSTAKETOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c39b672.
//
// Solidity: function STAKE_TOKEN() view returns(address)
func (workerRegistry *WorkerRegistry) UnpackSTAKETOKEN(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("STAKE_TOKEN", data)
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
func (workerRegistry *WorkerRegistry) PackTREASURY() []byte {
	enc, err := workerRegistry.abi.Pack("TREASURY")
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
func (workerRegistry *WorkerRegistry) TryPackTREASURY() ([]byte, error) {
	return workerRegistry.abi.Pack("TREASURY")
}

// UnpackTREASURY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d2c5565.
//
// Solidity: function TREASURY() view returns(address)
func (workerRegistry *WorkerRegistry) UnpackTREASURY(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("TREASURY", data)
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
func (workerRegistry *WorkerRegistry) PackUNBONDINGSECONDS() []byte {
	enc, err := workerRegistry.abi.Pack("UNBONDING_SECONDS")
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
func (workerRegistry *WorkerRegistry) TryPackUNBONDINGSECONDS() ([]byte, error) {
	return workerRegistry.abi.Pack("UNBONDING_SECONDS")
}

// UnpackUNBONDINGSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x169763a9.
//
// Solidity: function UNBONDING_SECONDS() view returns(uint40)
func (workerRegistry *WorkerRegistry) UnpackUNBONDINGSECONDS(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("UNBONDING_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4520aee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(address[] callers) returns(uint256 amount)
func (workerRegistry *WorkerRegistry) PackCollect(callers []common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("collect", callers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4520aee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(address[] callers) returns(uint256 amount)
func (workerRegistry *WorkerRegistry) TryPackCollect(callers []common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("collect", callers)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4520aee.
//
// Solidity: function collect(address[] callers) returns(uint256 amount)
func (workerRegistry *WorkerRegistry) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe5ff468.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credits(address account) view returns(uint256)
func (workerRegistry *WorkerRegistry) PackCredits(account common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("credits", account)
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
func (workerRegistry *WorkerRegistry) TryPackCredits(account common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("credits", account)
}

// UnpackCredits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe5ff468.
//
// Solidity: function credits(address account) view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackCredits(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("credits", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ae50b73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address operator, uint96 amount) returns()
func (workerRegistry *WorkerRegistry) PackDeposit(operator common.Address, amount *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("deposit", operator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ae50b73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address operator, uint96 amount) returns()
func (workerRegistry *WorkerRegistry) TryPackDeposit(operator common.Address, amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("deposit", operator, amount)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5506d556.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(address operator, uint96 amount, (uint256,uint8,bytes32,bytes32) permit) returns()
func (workerRegistry *WorkerRegistry) PackDepositWithPermit(operator common.Address, amount *big.Int, permit Permit) []byte {
	enc, err := workerRegistry.abi.Pack("depositWithPermit", operator, amount, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5506d556.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(address operator, uint96 amount, (uint256,uint8,bytes32,bytes32) permit) returns()
func (workerRegistry *WorkerRegistry) TryPackDepositWithPermit(operator common.Address, amount *big.Int, permit Permit) ([]byte, error) {
	return workerRegistry.abi.Pack("depositWithPermit", operator, amount, permit)
}

// PackFreeStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa6739c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeStake(address operator) view returns(uint256)
func (workerRegistry *WorkerRegistry) PackFreeStake(operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("freeStake", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa6739c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeStake(address operator) view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackFreeStake(operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("freeStake", operator)
}

// UnpackFreeStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa6739c1.
//
// Solidity: function freeStake(address operator) view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackFreeStake(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("freeStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc011b1c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWorker(address operator) view returns((uint32,uint96,uint96,uint24,uint16,uint16) worker, (uint96,uint40) unbonding)
func (workerRegistry *WorkerRegistry) PackGetWorker(operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("getWorker", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWorker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc011b1c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWorker(address operator) view returns((uint32,uint96,uint96,uint24,uint16,uint16) worker, (uint96,uint40) unbonding)
func (workerRegistry *WorkerRegistry) TryPackGetWorker(operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("getWorker", operator)
}

// GetWorkerOutput serves as a container for the return parameters of contract
// method GetWorker.
type GetWorkerOutput struct {
	Worker    Worker
	Unbonding Unbonding
}

// UnpackGetWorker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc011b1c3.
//
// Solidity: function getWorker(address operator) view returns((uint32,uint96,uint96,uint24,uint16,uint16) worker, (uint96,uint40) unbonding)
func (workerRegistry *WorkerRegistry) UnpackGetWorker(data []byte) (GetWorkerOutput, error) {
	out, err := workerRegistry.abi.Unpack("getWorker", data)
	outstruct := new(GetWorkerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Worker = *abi.ConvertType(out[0], new(Worker)).(*Worker)
	outstruct.Unbonding = *abi.ConvertType(out[1], new(Unbonding)).(*Unbonding)
	return *outstruct, nil
}

// PackHeldForTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b40a9f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heldForTreasury(address caller) view returns(uint256)
func (workerRegistry *WorkerRegistry) PackHeldForTreasury(caller common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("heldForTreasury", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeldForTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b40a9f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heldForTreasury(address caller) view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackHeldForTreasury(caller common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("heldForTreasury", caller)
}

// UnpackHeldForTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b40a9f7.
//
// Solidity: function heldForTreasury(address caller) view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackHeldForTreasury(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("heldForTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLastWorkerId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dca1e2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastWorkerId() view returns(uint32)
func (workerRegistry *WorkerRegistry) PackLastWorkerId() []byte {
	enc, err := workerRegistry.abi.Pack("lastWorkerId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastWorkerId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dca1e2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastWorkerId() view returns(uint32)
func (workerRegistry *WorkerRegistry) TryPackLastWorkerId() ([]byte, error) {
	return workerRegistry.abi.Pack("lastWorkerId")
}

// UnpackLastWorkerId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8dca1e2d.
//
// Solidity: function lastWorkerId() view returns(uint32)
func (workerRegistry *WorkerRegistry) UnpackLastWorkerId(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("lastWorkerId", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcd65bd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOf(uint32 workerId) view returns(address)
func (workerRegistry *WorkerRegistry) PackOperatorOf(workerId uint32) []byte {
	enc, err := workerRegistry.abi.Pack("operatorOf", workerId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcd65bd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(uint32 workerId) view returns(address)
func (workerRegistry *WorkerRegistry) TryPackOperatorOf(workerId uint32) ([]byte, error) {
	return workerRegistry.abi.Pack("operatorOf", workerId)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbcd65bd0.
//
// Solidity: function operatorOf(uint32 workerId) view returns(address)
func (workerRegistry *WorkerRegistry) UnpackOperatorOf(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayRescue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a7e2d23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payRescue(address to, uint256 amount) returns()
func (workerRegistry *WorkerRegistry) PackPayRescue(to common.Address, amount *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("payRescue", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayRescue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a7e2d23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payRescue(address to, uint256 amount) returns()
func (workerRegistry *WorkerRegistry) TryPackPayRescue(to common.Address, amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("payRescue", to, amount)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d31fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 peerId, string url) returns(uint32 workerId)
func (workerRegistry *WorkerRegistry) PackRegister(peerId [32]byte, url string) []byte {
	enc, err := workerRegistry.abi.Pack("register", peerId, url)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d31fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 peerId, string url) returns(uint32 workerId)
func (workerRegistry *WorkerRegistry) TryPackRegister(peerId [32]byte, url string) ([]byte, error) {
	return workerRegistry.abi.Pack("register", peerId, url)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf2d31fb.
//
// Solidity: function register(bytes32 peerId, string url) returns(uint32 workerId)
func (workerRegistry *WorkerRegistry) UnpackRegister(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c1412a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint32 workerId, uint96 amount) returns()
func (workerRegistry *WorkerRegistry) PackRelease(workerId uint32, amount *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("release", workerId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c1412a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint32 workerId, uint96 amount) returns()
func (workerRegistry *WorkerRegistry) TryPackRelease(workerId uint32, amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("release", workerId, amount)
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf091d785.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint96 amount) returns()
func (workerRegistry *WorkerRegistry) PackRequestWithdraw(amount *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("requestWithdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf091d785.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint96 amount) returns()
func (workerRegistry *WorkerRegistry) TryPackRequestWithdraw(amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("requestWithdraw", amount)
}

// PackRescueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5957a91c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescueOf(uint256 faults, uint256 collateral) view returns(uint256)
func (workerRegistry *WorkerRegistry) PackRescueOf(faults *big.Int, collateral *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("rescueOf", faults, collateral)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescueOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5957a91c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescueOf(uint256 faults, uint256 collateral) view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackRescueOf(faults *big.Int, collateral *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("rescueOf", faults, collateral)
}

// UnpackRescueOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5957a91c.
//
// Solidity: function rescueOf(uint256 faults, uint256 collateral) view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackRescueOf(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("rescueOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67433f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address operator, uint96 amount) returns(uint256 word)
func (workerRegistry *WorkerRegistry) PackReserve(operator common.Address, amount *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("reserve", operator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67433f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(address operator, uint96 amount) returns(uint256 word)
func (workerRegistry *WorkerRegistry) TryPackReserve(operator common.Address, amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("reserve", operator, amount)
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa67433f0.
//
// Solidity: function reserve(address operator, uint96 amount) returns(uint256 word)
func (workerRegistry *WorkerRegistry) UnpackReserve(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("reserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd604c772.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEndpoint(bytes32 peerId, string url) returns()
func (workerRegistry *WorkerRegistry) PackSetEndpoint(peerId [32]byte, url string) []byte {
	enc, err := workerRegistry.abi.Pack("setEndpoint", peerId, url)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd604c772.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEndpoint(bytes32 peerId, string url) returns()
func (workerRegistry *WorkerRegistry) TryPackSetEndpoint(peerId [32]byte, url string) ([]byte, error) {
	return workerRegistry.abi.Pack("setEndpoint", peerId, url)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeeaa78f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address operator, uint32 workerId, uint256 amount, bool late) returns()
func (workerRegistry *WorkerRegistry) PackSettle(operator common.Address, workerId uint32, amount *big.Int, late bool) []byte {
	enc, err := workerRegistry.abi.Pack("settle", operator, workerId, amount, late)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeeaa78f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address operator, uint32 workerId, uint256 amount, bool late) returns()
func (workerRegistry *WorkerRegistry) TryPackSettle(operator common.Address, workerId uint32, amount *big.Int, late bool) ([]byte, error) {
	return workerRegistry.abi.Pack("settle", operator, workerId, amount, late)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5acf8a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 workerId, uint96 amount, address requester, address caller, bool rescuable) returns(address operator)
func (workerRegistry *WorkerRegistry) PackSlash(workerId uint32, amount *big.Int, requester common.Address, caller common.Address, rescuable bool) []byte {
	enc, err := workerRegistry.abi.Pack("slash", workerId, amount, requester, caller, rescuable)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5acf8a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 workerId, uint96 amount, address requester, address caller, bool rescuable) returns(address operator)
func (workerRegistry *WorkerRegistry) TryPackSlash(workerId uint32, amount *big.Int, requester common.Address, caller common.Address, rescuable bool) ([]byte, error) {
	return workerRegistry.abi.Pack("slash", workerId, amount, requester, caller, rescuable)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5acf8a5.
//
// Solidity: function slash(uint32 workerId, uint96 amount, address requester, address caller, bool rescuable) returns(address operator)
func (workerRegistry *WorkerRegistry) UnpackSlash(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("slash", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (workerRegistry *WorkerRegistry) PackWithdraw() []byte {
	enc, err := workerRegistry.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (workerRegistry *WorkerRegistry) TryPackWithdraw() ([]byte, error) {
	return workerRegistry.abi.Pack("withdraw")
}

// PackWithdrawCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc36f3874.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawCredit() returns()
func (workerRegistry *WorkerRegistry) PackWithdrawCredit() []byte {
	enc, err := workerRegistry.abi.Pack("withdrawCredit")
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
func (workerRegistry *WorkerRegistry) TryPackWithdrawCredit() ([]byte, error) {
	return workerRegistry.abi.Pack("withdrawCredit")
}

// PackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5300cc04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordOf(address operator) view returns(uint256)
func (workerRegistry *WorkerRegistry) PackWordOf(operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("wordOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5300cc04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordOf(address operator) view returns(uint256)
func (workerRegistry *WorkerRegistry) TryPackWordOf(operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("wordOf", operator)
}

// UnpackWordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5300cc04.
//
// Solidity: function wordOf(address operator) view returns(uint256)
func (workerRegistry *WorkerRegistry) UnpackWordOf(data []byte) (*big.Int, error) {
	out, err := workerRegistry.abi.Unpack("wordOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWorkerIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25e96e85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function workerIdOf(address operator) view returns(uint32)
func (workerRegistry *WorkerRegistry) PackWorkerIdOf(operator common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("workerIdOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorkerIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25e96e85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function workerIdOf(address operator) view returns(uint32)
func (workerRegistry *WorkerRegistry) TryPackWorkerIdOf(operator common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("workerIdOf", operator)
}

// UnpackWorkerIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25e96e85.
//
// Solidity: function workerIdOf(address operator) view returns(uint32)
func (workerRegistry *WorkerRegistry) UnpackWorkerIdOf(data []byte) (uint32, error) {
	out, err := workerRegistry.abi.Unpack("workerIdOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// WorkerRegistryCreditWithdrawn represents a CreditWithdrawn event raised by the WorkerRegistry contract.
type WorkerRegistryCreditWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryCreditWithdrawnEventName = "CreditWithdrawn"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryCreditWithdrawn) ContractEventName() string {
	return WorkerRegistryCreditWithdrawnEventName
}

// UnpackCreditWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditWithdrawn(address indexed account, uint256 amount)
func (workerRegistry *WorkerRegistry) UnpackCreditWithdrawnEvent(log *types.Log) (*WorkerRegistryCreditWithdrawn, error) {
	event := "CreditWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryCreditWithdrawn)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryEndpointChanged represents a EndpointChanged event raised by the WorkerRegistry contract.
type WorkerRegistryEndpointChanged struct {
	Operator common.Address
	PeerId   [32]byte
	Url      string
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryEndpointChangedEventName = "EndpointChanged"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryEndpointChanged) ContractEventName() string {
	return WorkerRegistryEndpointChangedEventName
}

// UnpackEndpointChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EndpointChanged(address indexed operator, bytes32 peerId, string url)
func (workerRegistry *WorkerRegistry) UnpackEndpointChangedEvent(log *types.Log) (*WorkerRegistryEndpointChanged, error) {
	event := "EndpointChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryEndpointChanged)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryRescuePaid represents a RescuePaid event raised by the WorkerRegistry contract.
type WorkerRegistryRescuePaid struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryRescuePaidEventName = "RescuePaid"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryRescuePaid) ContractEventName() string {
	return WorkerRegistryRescuePaidEventName
}

// UnpackRescuePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RescuePaid(address indexed to, uint256 amount)
func (workerRegistry *WorkerRegistry) UnpackRescuePaidEvent(log *types.Log) (*WorkerRegistryRescuePaid, error) {
	event := "RescuePaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryRescuePaid)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryStakeDeposited represents a StakeDeposited event raised by the WorkerRegistry contract.
type WorkerRegistryStakeDeposited struct {
	Operator common.Address
	From     common.Address
	Amount   *big.Int
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryStakeDepositedEventName = "StakeDeposited"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryStakeDeposited) ContractEventName() string {
	return WorkerRegistryStakeDepositedEventName
}

// UnpackStakeDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeDeposited(address indexed operator, address indexed from, uint256 amount, uint256 stake)
func (workerRegistry *WorkerRegistry) UnpackStakeDepositedEvent(log *types.Log) (*WorkerRegistryStakeDeposited, error) {
	event := "StakeDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryStakeDeposited)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryStakeSlashed represents a StakeSlashed event raised by the WorkerRegistry contract.
type WorkerRegistryStakeSlashed struct {
	Operator    common.Address
	Requester   common.Address
	Caller      common.Address
	Amount      *big.Int
	ToRequester *big.Int
	ToCaller    *big.Int
	ToTreasury  *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryStakeSlashedEventName = "StakeSlashed"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryStakeSlashed) ContractEventName() string {
	return WorkerRegistryStakeSlashedEventName
}

// UnpackStakeSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeSlashed(address indexed operator, address indexed requester, address indexed caller, uint256 amount, uint256 toRequester, uint256 toCaller, uint256 toTreasury)
func (workerRegistry *WorkerRegistry) UnpackStakeSlashedEvent(log *types.Log) (*WorkerRegistryStakeSlashed, error) {
	event := "StakeSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryStakeSlashed)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryStakeWithdrawn represents a StakeWithdrawn event raised by the WorkerRegistry contract.
type WorkerRegistryStakeWithdrawn struct {
	Operator common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryStakeWithdrawn) ContractEventName() string {
	return WorkerRegistryStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed operator, uint256 amount)
func (workerRegistry *WorkerRegistry) UnpackStakeWithdrawnEvent(log *types.Log) (*WorkerRegistryStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryTreasuryCollected represents a TreasuryCollected event raised by the WorkerRegistry contract.
type WorkerRegistryTreasuryCollected struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryTreasuryCollectedEventName = "TreasuryCollected"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryTreasuryCollected) ContractEventName() string {
	return WorkerRegistryTreasuryCollectedEventName
}

// UnpackTreasuryCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryCollected(uint256 amount)
func (workerRegistry *WorkerRegistry) UnpackTreasuryCollectedEvent(log *types.Log) (*WorkerRegistryTreasuryCollected, error) {
	event := "TreasuryCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryTreasuryCollected)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryWithdrawRequested represents a WithdrawRequested event raised by the WorkerRegistry contract.
type WorkerRegistryWithdrawRequested struct {
	Operator    common.Address
	Amount      *big.Int
	AvailableAt *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryWithdrawRequested) ContractEventName() string {
	return WorkerRegistryWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(address indexed operator, uint256 amount, uint40 availableAt)
func (workerRegistry *WorkerRegistry) UnpackWithdrawRequestedEvent(log *types.Log) (*WorkerRegistryWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryWithdrawRequested)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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

// WorkerRegistryWorkerRegistered represents a WorkerRegistered event raised by the WorkerRegistry contract.
type WorkerRegistryWorkerRegistered struct {
	Operator common.Address
	WorkerId uint32
	PeerId   [32]byte
	Url      string
	Raw      *types.Log // Blockchain specific contextual infos
}

const WorkerRegistryWorkerRegisteredEventName = "WorkerRegistered"

// ContractEventName returns the user-defined event name.
func (WorkerRegistryWorkerRegistered) ContractEventName() string {
	return WorkerRegistryWorkerRegisteredEventName
}

// UnpackWorkerRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WorkerRegistered(address indexed operator, uint32 indexed workerId, bytes32 peerId, string url)
func (workerRegistry *WorkerRegistry) UnpackWorkerRegisteredEvent(log *types.Log) (*WorkerRegistryWorkerRegistered, error) {
	event := "WorkerRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != workerRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WorkerRegistryWorkerRegistered)
	if len(log.Data) > 0 {
		if err := workerRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range workerRegistry.abi.Events[event].Inputs {
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
func (workerRegistry *WorkerRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["BadShares"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackBadSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["EndpointTooLong"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackEndpointTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotTheWorker"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotTheWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["OnlyMarket"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackOnlyMarketError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["StakeTooLarge"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackStakeTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["TransferMismatch"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WorkerRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the WorkerRegistry contract.
type WorkerRegistryAlreadyRegistered struct {
	Operator common.Address
	WorkerId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address operator, uint32 workerId)
func WorkerRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x47407b271b6111c7528d73df33abc156f3f8b14992ca470776958830a105128c")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address operator, uint32 workerId)
func (workerRegistry *WorkerRegistry) UnpackAlreadyRegisteredError(raw []byte) (*WorkerRegistryAlreadyRegistered, error) {
	out := new(WorkerRegistryAlreadyRegistered)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryBadShares represents a BadShares error raised by the WorkerRegistry contract.
type WorkerRegistryBadShares struct {
	Requester *big.Int
	Caller    *big.Int
	Rescuer   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShares(uint256 requester, uint256 caller, uint256 rescuer)
func WorkerRegistryBadSharesErrorID() common.Hash {
	return common.HexToHash("0x1c645a602851a94bc9cc2695182047a5eef2158c267c376cb5eb1451031095ad")
}

// UnpackBadSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShares(uint256 requester, uint256 caller, uint256 rescuer)
func (workerRegistry *WorkerRegistry) UnpackBadSharesError(raw []byte) (*WorkerRegistryBadShares, error) {
	out := new(WorkerRegistryBadShares)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "BadShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryEndpointTooLong represents a EndpointTooLong error raised by the WorkerRegistry contract.
type WorkerRegistryEndpointTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndpointTooLong(uint256 length)
func WorkerRegistryEndpointTooLongErrorID() common.Hash {
	return common.HexToHash("0xb7d87621b8a7db756bd53cc2e3676dbe2beb484b1b2a4186533c169fbf5d57a5")
}

// UnpackEndpointTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndpointTooLong(uint256 length)
func (workerRegistry *WorkerRegistry) UnpackEndpointTooLongError(raw []byte) (*WorkerRegistryEndpointTooLong, error) {
	out := new(WorkerRegistryEndpointTooLong)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "EndpointTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryInsufficientStake represents a InsufficientStake error raised by the WorkerRegistry contract.
type WorkerRegistryInsufficientStake struct {
	Operator common.Address
	Free     *big.Int
	Needed   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake(address operator, uint256 free, uint256 needed)
func WorkerRegistryInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0x936d426dd74f230ad5a4425fb8e2282c39c20abb35ad8a2da02a9b2239d6c390")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake(address operator, uint256 free, uint256 needed)
func (workerRegistry *WorkerRegistry) UnpackInsufficientStakeError(raw []byte) (*WorkerRegistryInsufficientStake, error) {
	out := new(WorkerRegistryInsufficientStake)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotRegistered represents a NotRegistered error raised by the WorkerRegistry contract.
type WorkerRegistryNotRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address operator)
func WorkerRegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address operator)
func (workerRegistry *WorkerRegistry) UnpackNotRegisteredError(raw []byte) (*WorkerRegistryNotRegistered, error) {
	out := new(WorkerRegistryNotRegistered)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNotTheWorker represents a NotTheWorker error raised by the WorkerRegistry contract.
type WorkerRegistryNotTheWorker struct {
	Operator common.Address
	WorkerId uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheWorker(address operator, uint32 workerId)
func WorkerRegistryNotTheWorkerErrorID() common.Hash {
	return common.HexToHash("0x72b0f685422aca5c1c73f38178926a32781eceef7869b1874d03cc13a7f0dc7b")
}

// UnpackNotTheWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheWorker(address operator, uint32 workerId)
func (workerRegistry *WorkerRegistry) UnpackNotTheWorkerError(raw []byte) (*WorkerRegistryNotTheWorker, error) {
	out := new(WorkerRegistryNotTheWorker)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NotTheWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNothingToCollect represents a NothingToCollect error raised by the WorkerRegistry contract.
type WorkerRegistryNothingToCollect struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect()
func WorkerRegistryNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x7b2c2feff2da1aeb7690a0c70beceb7ffc6cce3734d3f5b1f282b23bd12dd5f3")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect()
func (workerRegistry *WorkerRegistry) UnpackNothingToCollectError(raw []byte) (*WorkerRegistryNothingToCollect, error) {
	out := new(WorkerRegistryNothingToCollect)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryNothingToWithdraw represents a NothingToWithdraw error raised by the WorkerRegistry contract.
type WorkerRegistryNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func WorkerRegistryNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (workerRegistry *WorkerRegistry) UnpackNothingToWithdrawError(raw []byte) (*WorkerRegistryNothingToWithdraw, error) {
	out := new(WorkerRegistryNothingToWithdraw)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryOnlyMarket represents a OnlyMarket error raised by the WorkerRegistry contract.
type WorkerRegistryOnlyMarket struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyMarket(address caller)
func WorkerRegistryOnlyMarketErrorID() common.Hash {
	return common.HexToHash("0x0e717980e5adaed8f7409a509e7a8a9f571c6232f9a46d05769cdbe54b07ae6c")
}

// UnpackOnlyMarketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyMarket(address caller)
func (workerRegistry *WorkerRegistry) UnpackOnlyMarketError(raw []byte) (*WorkerRegistryOnlyMarket, error) {
	out := new(WorkerRegistryOnlyMarket)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "OnlyMarket", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the WorkerRegistry contract.
type WorkerRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func WorkerRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (workerRegistry *WorkerRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*WorkerRegistrySafeERC20FailedOperation, error) {
	out := new(WorkerRegistrySafeERC20FailedOperation)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryStakeTooLarge represents a StakeTooLarge error raised by the WorkerRegistry contract.
type WorkerRegistryStakeTooLarge struct {
	Stake *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLarge(uint256 stake)
func WorkerRegistryStakeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x0843a47611e2d919112b3f7193eed10bdc81cc9e30fecf0f4793c184205d2450")
}

// UnpackStakeTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLarge(uint256 stake)
func (workerRegistry *WorkerRegistry) UnpackStakeTooLargeError(raw []byte) (*WorkerRegistryStakeTooLarge, error) {
	out := new(WorkerRegistryStakeTooLarge)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "StakeTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryStillUnbonding represents a StillUnbonding error raised by the WorkerRegistry contract.
type WorkerRegistryStillUnbonding struct {
	Operator    common.Address
	AvailableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillUnbonding(address operator, uint40 availableAt)
func WorkerRegistryStillUnbondingErrorID() common.Hash {
	return common.HexToHash("0x4fa290365e9a1c3189f8fb8ae50ec062f62e341f02108fc4daa202f249c68da5")
}

// UnpackStillUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillUnbonding(address operator, uint40 availableAt)
func (workerRegistry *WorkerRegistry) UnpackStillUnbondingError(raw []byte) (*WorkerRegistryStillUnbonding, error) {
	out := new(WorkerRegistryStillUnbonding)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "StillUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryTransferMismatch represents a TransferMismatch error raised by the WorkerRegistry contract.
type WorkerRegistryTransferMismatch struct {
	Asked *big.Int
	Got   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferMismatch(uint256 asked, uint256 got)
func WorkerRegistryTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0xad48e590aad0969daf0cd911caf9ac3cf200d6517523477d07e4b2e6fa73f0e2")
}

// UnpackTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferMismatch(uint256 asked, uint256 got)
func (workerRegistry *WorkerRegistry) UnpackTransferMismatchError(raw []byte) (*WorkerRegistryTransferMismatch, error) {
	out := new(WorkerRegistryTransferMismatch)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryZeroAddress represents a ZeroAddress error raised by the WorkerRegistry contract.
type WorkerRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func WorkerRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (workerRegistry *WorkerRegistry) UnpackZeroAddressError(raw []byte) (*WorkerRegistryZeroAddress, error) {
	out := new(WorkerRegistryZeroAddress)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WorkerRegistryZeroAmount represents a ZeroAmount error raised by the WorkerRegistry contract.
type WorkerRegistryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func WorkerRegistryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (workerRegistry *WorkerRegistry) UnpackZeroAmountError(raw []byte) (*WorkerRegistryZeroAmount, error) {
	out := new(WorkerRegistryZeroAmount)
	if err := workerRegistry.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
