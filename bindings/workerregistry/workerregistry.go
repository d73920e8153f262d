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

// Unbonding is an auto generated low-level Go binding around an user-defined struct.
type Unbonding struct {
	Amount      *big.Int
	AvailableAt *big.Int
}

// Worker is an auto generated low-level Go binding around an user-defined struct.
type Worker struct {
	Stake    *big.Int
	Reserved *big.Int
	Settled  uint32
	Late     uint16
	Faulted  uint16
}

// WorkerRegistryMetaData contains all meta data concerning the WorkerRegistry contract.
var WorkerRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"stakeToken\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"market\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unbondingSeconds\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CALLER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MARKET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_URL_BYTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REQUESTER_SHARE_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKE_TOKEN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"UNBONDING_SECONDS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"credits\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"freeStake\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getWorker\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"worker\",\"type\":\"tuple\",\"internalType\":\"structWorker\",\"components\":[{\"name\":\"stake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"reserved\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"settled\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"late\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"faulted\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"unbonding\",\"type\":\"tuple\",\"internalType\":\"structUnbonding\",\"components\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastWorkerId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"operatorOf\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"late\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"faulted\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEndpoint\",\"inputs\":[{\"name\":\"peerId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawCredit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"workerIdOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"CreditWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EndpointChanged\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeDeposited\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeSlashed\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toRequester\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toCaller\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeWithdrawn\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawRequested\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WorkerRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"peerId\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"url\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"workerId\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"EndpointTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientStake\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyMarket\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StillUnbonding\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"availableAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"TransferMismatch\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "WorkerRegistry",
	Bin: "0x610100604052348015610010575f5ffd5b5060405161194438038061194483398101604081905261002f9161006f565b6001600160a01b0393841660805291831660a05290911660c05264ffffffffff1660e0526100d4565b6001600160a01b038116811461006c575f5ffd5b50565b5f5f5f5f60808587031215610082575f5ffd5b845161008d81610058565b602086015190945061009e81610058565b60408601519093506100af81610058565b606086015190925064ffffffffff811681146100c9575f5ffd5b939692955090935050565b60805160a05160c05160e0516117f06101545f395f8181610151015261124b01525f818161020c015261103e01525f81816104de0152818161091f01528181610a4001528181610b880152610e4201525f818161019301528181610620015281816106a0015281816106f2015281816108de0152610cb001526117f05ff3fe608060405234801561000f575f5ffd5b5060043610610148575f3560e01c8063c011b1c3116100bf578063ee544dd611610079578063ee544dd6146104aa578063f091d785146104bd578063f23851a9146104d0578063f46f16c2146104d9578063fa6739c114610500578063fe5ff46814610513575f5ffd5b8063c011b1c3146102e7578063c1c1412a14610460578063c36f387414610473578063cf2d31fb1461047b578063d20e7cc41461048e578063d604c77214610497575f5ffd5b80633ccfd60b116101105780633ccfd60b14610243578063856045ab1461024b5780638dca1e2d1461025e578063a67433f01461026e578063bb6f3745146102a8578063bcd65bd0146102bf575f5ffd5b8063169763a91461014c5780631c39b6721461018e57806325e96e85146101cd5780632d2c5565146102075780633ae50b731461022e575b5f5ffd5b6101737f000000000000000000000000000000000000000000000000000000000000000081565b60405164ffffffffff90911681526020015b60405180910390f35b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610185565b6101f26101db366004611510565b5f6020819052908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610185565b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b61024161023c366004611546565b610532565b005b6102416107ae565b6101b561025936600461158a565b610913565b6003546101f29063ffffffff1681565b61028161027c366004611546565b610a32565b6040805163ffffffff909416845261ffff9283166020850152911690820152606001610185565b6102b16103e881565b604051908152602001610185565b6101b56102cd3660046115a4565b60016020525f90815260409020546001600160a01b031681565b6103dc6102f5366004611510565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152604080518082019091525f808252602082015250506001600160a01b03165f908152602081815260408083205463ffffffff9081168452600483528184206005845293829020825160a08101845294546001600160601b038082168752600160601b808304821688880152600160c01b830490941687860152600160e01b820461ffff9081166060890152600160f01b90920490911660808701528351808501909452905490811683520464ffffffffff16918101919091529091565b6040516101859291905f60e0820190506001600160601b0384511682526001600160601b03602085015116602083015263ffffffff604085015116604083015261ffff606085015116606083015261ffff60808501511660808301526001600160601b0383511660a083015264ffffffffff60208401511660c08301529392505050565b61024161046e36600461158a565b610b7d565b610241610c26565b6101f26104893660046115bd565b610cda565b6102b161138881565b6102416104a53660046115bd565b610dd8565b6101b56104b8366004611634565b610e36565b6102416104cb366004611685565b611109565b6102b161010081565b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b6102b161050e366004611510565b6112e9565b6102b1610521366004611510565b60026020525f908152604090205481565b806001600160601b03165f0361055b57604051631f2a200560e01b815260040160405180910390fd5b5f60045f6105688561133f565b63ffffffff16815260208101919091526040015f90812080549092508391839161059c9084906001600160601b03166116b2565b82546101009290920a6001600160601b0381810219909316918316021790915582546040805186841681529190921660208201523392506001600160a01b038616917fddfd7f0b42a70b2cd977b80f08ba3c1b9e5e00f5d9eae9c888e748e4bcf9d27b910160405180910390a36040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa15801561066d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061069191906116d1565b90506106d16001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633306001600160601b03871661138e565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015610737573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061075b91906116d1565b61076591906116e8565b9050836001600160601b031681146107a757604051630ad48e5960e41b81526001600160601b0385166004820152602481018290526044015b60405180910390fd5b5050505050565b5f6107b83361133f565b63ffffffff81165f9081526005602090815260408083208151808301909252546001600160601b038116808352600160601b90910464ffffffffff1692820192909252929350900361081f57604051636e34ee0b60e11b815233600482015260240161079e565b806020015164ffffffffff164210156108605760208101516040516327d1481b60e11b815233600482015264ffffffffff909116602482015260440161079e565b63ffffffff82165f90815260056020908152604091829020805470ffffffffffffffffffffffffffffffffff19169055825191516001600160601b03909216825233917f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc910160405180910390a2805161090f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169033906001600160601b03166113ca565b5050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461095e57604051621ce2f360e71b815233600482015260240161079e565b63ffffffff83165f908152600460205260409020805483908290600c90610996908490600160601b90046001600160601b03166116fb565b82546001600160601b039182166101009390930a9283029190920219909116179055508054600160c01b900463ffffffff90811614610a0b57805481906018906109ec90600160c01b900463ffffffff1661171a565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b505063ffffffff82165f908152600160205260409020546001600160a01b03165b92915050565b5f8080336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610a7f57604051621ce2f360e71b815233600482015260240161079e565b610a888561133f565b63ffffffff81165f908152600460205260408120805492955091610abe906001600160601b03600160601b8204811691166116fb565b6001600160601b0316905080866001600160601b03161115610b145760405163936d426d60e01b81526001600160a01b0388166004820152602481018290526001600160601b038716604482015260640161079e565b815486908390600c90610b38908490600160601b90046001600160601b03166116b2565b82546001600160601b039182166101009390930a928302919092021990911617905550505461ffff600160e01b820481169350600160f01b9091041690509250925092565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610bc757604051621ce2f360e71b815233600482015260240161079e565b63ffffffff82165f9081526004602052604090208054829190600c90610bfe908490600160601b90046001600160601b03166116fb565b92506101000a8154816001600160601b0302191690836001600160601b031602179055505050565b335f9081526002602052604081205490819003610c5857604051636e34ee0b60e11b815233600482015260240161079e565b335f8181526002602052604080822091909155517f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe90610c9b9084815260200190565b60405180910390a2610cd76001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633836113ca565b50565b335f9081526020819052604081205463ffffffff168015610d1c576040516347407b2760e01b815233600482015263ffffffff8216602482015260440161079e565b610d268484611404565b600380545f90610d3b9063ffffffff1661171a565b825463ffffffff8083166101009490940a84810291021990911617909255335f81815260208181526040808320805463ffffffff19168617905584835260019091529081902080546001600160a01b031916831790555192945090917fd66bdd7da9a53e836a671989e1f3fb9917fafd5c66559848a91dbe7c2a97369990610dc89089908990899061173e565b60405180910390a3509392505050565b610de13361133f565b50610dec8282611404565b336001600160a01b03167f1c29ea568618c9a43fc3760134ac8f9d6aa5b21bf39b8a8c8e6ad379eb105d97848484604051610e299392919061173e565b60405180910390a2505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610e8157604051621ce2f360e71b815233600482015260240161079e565b63ffffffff85165f908152600460205260409020805485908290600c90610eb9908490600160601b90046001600160601b03166116fb565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555084815f015f8282829054906101000a90046001600160601b0316610f0191906116fb565b82546001600160601b039182166101009390930a9283029190920219909116179055508054600160f01b900461ffff90811614610f6e5780548190601e90610f5390600160f01b900461ffff16611773565b91906101000a81548161ffff021916908361ffff1602179055505b5f612710610f876113886001600160601b03891661178a565b610f9191906117a1565b90505f612710610fac6103e86001600160601b038a1661178a565b610fb691906117a1565b90505f81610fcd846001600160601b038b166116e8565b610fd791906116e8565b6001600160a01b0388165f908152600260205260408120805492935085929091906110039084906117c0565b90915550506001600160a01b0386165f908152600260205260408120805484929061102f9084906117c0565b90915550506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165f908152600260205260408120805483929061107b9084906117c0565b909155505063ffffffff89165f908152600160209081526040918290205482516001600160601b038c168152918201869052918101849052606081018390526001600160a01b0391821696508782169189169087907f51cb8ab1b7970c7ce82d17de8d4bd31b6ae5bdb977a5431977baa6f54460d30b9060800160405180910390a450505050949350505050565b806001600160601b03165f0361113257604051631f2a200560e01b815260040160405180910390fd5b5f61113c3361133f565b63ffffffff81165f908152600460205260408120805492935091611172906001600160601b03600160601b8204811691166116fb565b6001600160601b0316905080846001600160601b031611156111bf5760405163936d426d60e01b8152336004820152602481018290526001600160601b038516604482015260640161079e565b8154849083905f906111db9084906001600160601b03166116fb565b82546101009290920a6001600160601b0381810219909316918316021790915563ffffffff85165f90815260056020526040812080549093508792849291611225918591166116b2565b92506101000a8154816001600160601b0302191690836001600160601b031602179055507f00000000000000000000000000000000000000000000000000000000000000004261127591906117d3565b815464ffffffffff60601b1916600160601b64ffffffffff928316810291909117808455604080516001600160601b038a16815292909104909216602082015233917f193d614646df0cb050fc23d438895a623013125eb8f4920d26adf06450e19de2910160405180910390a25050505050565b6001600160a01b0381165f908152602081815260408083205463ffffffff16835260049091528120805461132f906001600160601b03600160601b8204811691166116fb565b6001600160601b03169392505050565b6001600160a01b0381165f9081526020819052604081205463ffffffff16908190036113895760405163bfc6c33760e01b81526001600160a01b038316600482015260240161079e565b919050565b61139c84848484600161142b565b6113c457604051635274afe760e01b81526001600160a01b038516600482015260240161079e565b50505050565b6113d78383836001611498565b6113ff57604051635274afe760e01b81526001600160a01b038416600482015260240161079e565b505050565b806101008111156113ff5760405163b7d8762160e01b81526004810182905260240161079e565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661148757838315161561147b573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166114ee5783831516156114e2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b80356001600160a01b0381168114611389575f5ffd5b5f60208284031215611520575f5ffd5b611529826114fa565b9392505050565b80356001600160601b0381168114611389575f5ffd5b5f5f60408385031215611557575f5ffd5b611560836114fa565b915061156e60208401611530565b90509250929050565b803563ffffffff81168114611389575f5ffd5b5f5f6040838503121561159b575f5ffd5b61156083611577565b5f602082840312156115b4575f5ffd5b61152982611577565b5f5f5f604084860312156115cf575f5ffd5b83359250602084013567ffffffffffffffff8111156115ec575f5ffd5b8401601f810186136115fc575f5ffd5b803567ffffffffffffffff811115611612575f5ffd5b866020828401011115611623575f5ffd5b939660209190910195509293505050565b5f5f5f5f60808587031215611647575f5ffd5b61165085611577565b935061165e60208601611530565b925061166c604086016114fa565b915061167a606086016114fa565b905092959194509250565b5f60208284031215611695575f5ffd5b61152982611530565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b038181168382160190811115610a2c57610a2c61169e565b5f602082840312156116e1575f5ffd5b5051919050565b81810381811115610a2c57610a2c61169e565b6001600160601b038281168282160390811115610a2c57610a2c61169e565b5f63ffffffff821663ffffffff81036117355761173561169e565b60010192915050565b83815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f61ffff821661ffff81036117355761173561169e565b8082028115828204841417610a2c57610a2c61169e565b5f826117bb57634e487b7160e01b5f52601260045260245ffd5b500490565b80820180821115610a2c57610a2c61169e565b64ffffffffff8181168382160190811115610a2c57610a2c61169e56",
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
// Solidity: constructor(address stakeToken, address market, address treasury, uint40 unbondingSeconds) returns()
func (workerRegistry *WorkerRegistry) PackConstructor(stakeToken common.Address, market common.Address, treasury common.Address, unbondingSeconds *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("", stakeToken, market, treasury, unbondingSeconds)
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
// Solidity: function getWorker(address operator) view returns((uint96,uint96,uint32,uint16,uint16) worker, (uint96,uint40) unbonding)
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
// Solidity: function getWorker(address operator) view returns((uint96,uint96,uint32,uint16,uint16) worker, (uint96,uint40) unbonding)
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
// Solidity: function getWorker(address operator) view returns((uint96,uint96,uint32,uint16,uint16) worker, (uint96,uint40) unbonding)
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

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67433f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address operator, uint96 amount) returns(uint32 workerId, uint16 late, uint16 faulted)
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
// Solidity: function reserve(address operator, uint96 amount) returns(uint32 workerId, uint16 late, uint16 faulted)
func (workerRegistry *WorkerRegistry) TryPackReserve(operator common.Address, amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("reserve", operator, amount)
}

// ReserveOutput serves as a container for the return parameters of contract
// method Reserve.
type ReserveOutput struct {
	WorkerId uint32
	Late     uint16
	Faulted  uint16
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa67433f0.
//
// Solidity: function reserve(address operator, uint96 amount) returns(uint32 workerId, uint16 late, uint16 faulted)
func (workerRegistry *WorkerRegistry) UnpackReserve(data []byte) (ReserveOutput, error) {
	out, err := workerRegistry.abi.Unpack("reserve", data)
	outstruct := new(ReserveOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.WorkerId = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Late = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.Faulted = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	return *outstruct, nil
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
// the contract method with ID 0x856045ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint32 workerId, uint96 amount) returns(address operator)
func (workerRegistry *WorkerRegistry) PackSettle(workerId uint32, amount *big.Int) []byte {
	enc, err := workerRegistry.abi.Pack("settle", workerId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x856045ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint32 workerId, uint96 amount) returns(address operator)
func (workerRegistry *WorkerRegistry) TryPackSettle(workerId uint32, amount *big.Int) ([]byte, error) {
	return workerRegistry.abi.Pack("settle", workerId, amount)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x856045ab.
//
// Solidity: function settle(uint32 workerId, uint96 amount) returns(address operator)
func (workerRegistry *WorkerRegistry) UnpackSettle(data []byte) (common.Address, error) {
	out, err := workerRegistry.abi.Unpack("settle", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee544dd6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 workerId, uint96 amount, address requester, address caller) returns(address operator)
func (workerRegistry *WorkerRegistry) PackSlash(workerId uint32, amount *big.Int, requester common.Address, caller common.Address) []byte {
	enc, err := workerRegistry.abi.Pack("slash", workerId, amount, requester, caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee544dd6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 workerId, uint96 amount, address requester, address caller) returns(address operator)
func (workerRegistry *WorkerRegistry) TryPackSlash(workerId uint32, amount *big.Int, requester common.Address, caller common.Address) ([]byte, error) {
	return workerRegistry.abi.Pack("slash", workerId, amount, requester, caller)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee544dd6.
//
// Solidity: function slash(uint32 workerId, uint96 amount, address requester, address caller) returns(address operator)
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
	Amount      *big.Int
	Requester   common.Address
	ToRequester *big.Int
	Caller      common.Address
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
// Solidity: event StakeSlashed(address indexed operator, uint256 amount, address indexed requester, uint256 toRequester, address indexed caller, uint256 toCaller, uint256 toTreasury)
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
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["EndpointTooLong"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackEndpointTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackNotRegisteredError(raw[4:])
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
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], workerRegistry.abi.Errors["TransferMismatch"].ID.Bytes()[:4]) {
		return workerRegistry.UnpackTransferMismatchError(raw[4:])
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
