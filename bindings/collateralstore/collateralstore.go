// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package collateralstore binds the contract CollateralStore: generated from its ABI, never edited.
package collateralstore

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

// CollateralSlot is an auto generated low-level Go binding around an user-defined struct.
type CollateralSlot struct {
	Content    common.Address
	IssueDate  *big.Int
	NextUpdate *big.Int
}

// ModuleLevel is an auto generated low-level Go binding around an user-defined struct.
type ModuleLevel struct {
	IsvSvn         uint16
	Status         uint8
	TcbDate        uint64
	AdvisoriesHash [32]byte
}

// QeIdentity is an auto generated low-level Go binding around an user-defined struct.
type QeIdentity struct {
	Id             uint8
	Evaluation     uint32
	IssueDate      uint64
	NextUpdate     uint64
	MiscSelect     [4]byte
	MiscSelectMask [4]byte
	Attributes     [16]byte
	AttributesMask [16]byte
	MrSigner       [32]byte
	IsvProdId      uint16
	Levels         []ModuleLevel
}

// TcbInfo is an auto generated low-level Go binding around an user-defined struct.
type TcbInfo struct {
	Tee        uint8
	Fmspc      [6]byte
	PceId      [2]byte
	Evaluation uint32
	IssueDate  uint64
	NextUpdate uint64
	Levels     []TcbLevel
	Modules    []TdxModule
}

// TcbLevel is an auto generated low-level Go binding around an user-defined struct.
type TcbLevel struct {
	SgxComponents  [16]byte
	TdxComponents  [16]byte
	PceSvn         uint16
	Status         uint8
	TcbDate        uint64
	AdvisoriesHash [32]byte
}

// TdxModule is an auto generated low-level Go binding around an user-defined struct.
type TdxModule struct {
	Version        uint8
	MrSigner       []byte
	Attributes     [8]byte
	AttributesMask [8]byte
	Levels         []ModuleLevel
}

// CollateralStoreMetaData contains all meta data concerning the CollateralStore contract.
var CollateralStoreMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateral\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"tcbInfo\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"qeIdentity\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holds\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"listener\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"qeIdentityOf\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCollateralSlot\",\"components\":[{\"name\":\"content\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issueDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requiredEvaluation\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setListener\",\"inputs\":[{\"name\":\"newListener\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setQeIdentity\",\"inputs\":[{\"name\":\"identity\",\"type\":\"tuple\",\"internalType\":\"structQeIdentity\",\"components\":[{\"name\":\"id\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"miscSelect\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"miscSelectMask\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"},{\"name\":\"attributes\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"attributesMask\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"mrSigner\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"isvProdId\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"levels\",\"type\":\"tuple[]\",\"internalType\":\"structModuleLevel[]\",\"components\":[{\"name\":\"isvSvn\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"advisoriesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRequiredEvaluation\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTcbInfo\",\"inputs\":[{\"name\":\"info\",\"type\":\"tuple\",\"internalType\":\"structTcbInfo\",\"components\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"pceId\",\"type\":\"bytes2\",\"internalType\":\"bytes2\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"levels\",\"type\":\"tuple[]\",\"internalType\":\"structTcbLevel[]\",\"components\":[{\"name\":\"sgxComponents\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"tdxComponents\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"pceSvn\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"advisoriesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"modules\",\"type\":\"tuple[]\",\"internalType\":\"structTdxModule[]\",\"components\":[{\"name\":\"version\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"mrSigner\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"attributes\",\"type\":\"bytes8\",\"internalType\":\"bytes8\"},{\"name\":\"attributesMask\",\"type\":\"bytes8\",\"internalType\":\"bytes8\"},{\"name\":\"levels\",\"type\":\"tuple[]\",\"internalType\":\"structModuleLevel[]\",\"components\":[{\"name\":\"isvSvn\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tcbDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"advisoriesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tcbInfoOf\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"slot\",\"type\":\"tuple\",\"internalType\":\"structCollateralSlot\",\"components\":[{\"name\":\"content\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issueDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"name\":\"content\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListenerSet\",\"inputs\":[{\"name\":\"listener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QeIdentitySet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"changed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequiredEvaluationSet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TcbInfoSet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":true,\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"changed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadCollateralDates\",\"inputs\":[{\"name\":\"issueDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadDate\",\"inputs\":[{\"name\":\"date\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadFmspc\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}]},{\"type\":\"error\",\"name\":\"BadLevelCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadMrSigner\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadStatus\",\"inputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BadTee\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BlobNotWritten\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CollateralExpired\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CollateralMissing\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"CollateralOlder\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stored\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]",
	ID:  "CollateralStore",
	Bin: "0x6080604052348015600e575f5ffd5b50604051611fa9380380611fa9833981016040819052602b91608c565b806033816039565b505060b7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60208284031215609b575f5ffd5b81516001600160a01b038116811460b0575f5ffd5b9392505050565b611ee5806100c45f395ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c806393d7657911610088578063b358374711610063578063b358374714610219578063bb49a30f1461022c578063bf7e214f1461023f578063e7dd07561461024f575f5ffd5b806393d76579146101b85780639551dd58146101db578063adcd905b14610206575f5ffd5b80637a9e5e4b116100c35780637a9e5e4b1461015c5780637d93a4a914610171578063853e3887146101845780638fb3603714610197575f5ffd5b806317219522146100e95780632c0099eb14610119578063657c30c21461013b575b5f5ffd5b5f546100ff90600160a81b900463ffffffff1681565b60405163ffffffff90911681526020015b60405180910390f35b61012c610127366004611801565b610274565b60405161011093929190611860565b61014e6101493660046118b1565b610319565b6040516101109291906118f1565b61016f61016a36600461193c565b6103bd565b005b61014e61017f366004611969565b61043a565b61016f610192366004611991565b61046f565b61019f610689565b6040516001600160e01b03199091168152602001610110565b6101cb6101c6366004611801565b6106ab565b6040519015158152602001610110565b6001546101ee906001600160a01b031681565b6040516001600160a01b039091168152602001610110565b61016f61021436600461193c565b610746565b61016f6102273660046119c8565b6107a4565b61016f61023a366004611969565b610929565b5f546001600160a01b03166101ee565b6100ff61025d3660046119ff565b60026020525f908152604090205463ffffffff1681565b60ff82165f818152600260209081526040808320548151606081810184529581526001600160d01b031987169381019390935263ffffffff1690820181905283929182906102c1906109ff565b6040805160608101825260ff8b1681525f602082015263ffffffff86169181019190915291965093506102f3906109ff565b90945090506001600160401b038084169082161015610310578092505b50509250925092565b60408051606080820183525f808352602080840182905292840181905260ff87168152600383528381206001600160d01b031987168252835283812063ffffffff8616825283528390208351808301855290546001600160a01b03811680835264ffffffffff600160a01b8304811695840195909552600160c81b9091049093169381019390935290156103b55781516103b290610b5f565b90505b935093915050565b5f5433906001600160a01b031681146103f85760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f0361042d576040516361798f2f60e11b81526001600160a01b03831660048201526024016103ef565b61043682610bcd565b5050565b604080516060810182525f80825260208201819052918101919091526060610463845f85610319565b915091505b9250929050565b61047b335b5f36610c1a565b5f61048c6040830160208401611a18565b6001600160d01b031916036104d0576104ab6040820160208301611a18565b60405162e8fdf560e81b81526001600160d01b031990911660048201526024016103ef565b60408051606081019091525f90806104eb60208501856119ff565b60ff1681526020018360200160208101906105069190611a18565b6001600160d01b03191681526020016105256080850160608601611a31565b63ffffffff16905290505f6105628261054460a0860160808701611a4a565b61055460c0870160a08801611a4a565b61055d87610d10565b610f30565b90506105746080840160608501611a31565b63ffffffff1661058a6040850160208601611a18565b6001600160d01b0319166105a160208601866119ff565b60ff167fea6fd5900aca4b1b7991f81d5e6a931ead00341da6a7fcbf0fd4882eca8db7216105d560a0880160808901611a4a565b6105e560c0890160a08a01611a4a565b604080516001600160401b0393841681529290911660208301528615159082015260600160405180910390a480801561065a575060025f61062960208601866119ff565b60ff16815260208101919091526040015f205463ffffffff166106526080850160608601611a31565b63ffffffff16145b156106845761068461066f60208501856119ff565b61067f6040860160208701611a18565b6111a7565b505050565b5f8054600160a01b900460ff1661069f57505f90565b50638fb3603760e01b90565b60ff82165f90815260026020908152604080832054600383528184206001600160d01b031986168552835281842063ffffffff9091168085529252822054600160c81b900464ffffffffff164210801561073c575060ff84165f908152600360209081526040808320838052825280832063ffffffff85168452909152902054600160c81b900464ffffffffff1642105b9150505b92915050565b61074f33610474565b600180546001600160a01b0319166001600160a01b0383169081179091556040519081527fcfa8a0bee53ef7ce679cd216dcda56c0d99ce13ddae0131ef64a0b9953b7017a906020015b60405180910390a150565b6107ad33610474565b60408051606081019091525f90806107c860208501856119ff565b60ff1681526020015f60d01b6001600160d01b03191681526020018360200160208101906107f69190611a31565b63ffffffff16905290505f61082e826108156060860160408701611a4a565b6108256080870160608801611a4a565b61055d87611262565b90506108406040840160208501611a31565b63ffffffff1661085360208501856119ff565b60ff167ff5ba02fa668d136e4dfab3df314b0d0a44612193c1d6ec68f455d4eaab3828156108876060870160408801611a4a565b6108976080880160608901611a4a565b604080516001600160401b0393841681529290911660208301528515159082015260600160405180910390a380801561090e575060025f6108db60208601866119ff565b60ff16815260208082019290925260409081015f205463ffffffff1691610906918601908601611a31565b63ffffffff16145b156106845761068461092360208501856119ff565b5f6111a7565b61093233610474565b60ff82165f908152600360209081526040808320838052825280832063ffffffff851684529091529020546001600160a01b031661099a576040516350ec0b8f60e11b815260ff831660048201525f602482015263ffffffff821660448201526064016103ef565b60ff82165f81815260026020908152604091829020805463ffffffff191663ffffffff861690811790915591519182527fe3b12e530f84d38ed2f186327b4d29c51fcba65b9fdb52dd62a1138ec2d0544e910160405180910390a2610436825f6111a7565b805160ff165f908152600360209081526040808320828501516001600160d01b031916845282528083208185015163ffffffff168452825280832081516060818101845291546001600160a01b03811680835264ffffffffff600160a01b8304811696840196909652600160c81b909104909416928101929092529291610ac7578351602085015160408087015190516350ec0b8f60e11b815260ff90931660048401526001600160d01b0319909116602483015263ffffffff1660448201526064016103ef565b806040015164ffffffffff164210610b325783516020850151604080870151848201519151633d73c77b60e01b815260ff90941660048501526001600160d01b0319909216602484015263ffffffff909116604483015264ffffffffff1660648201526084016103ef565b8051610b3d90610b5f565b925060018160400151610b509190611a84565b64ffffffffff16915050915091565b60605f610b7760016001600160a01b0385163b611aa1565b9050806001600160401b03811115610b9157610b91611ab4565b6040519080825280601f01601f191660200182016040528015610bbb576020820181803683370190505b50915080600160208401853c50919050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610799565b5f5f610c4d610c305f546001600160a01b031690565b8630610c3f60045f898b611ac8565b610c4891611aef565b6113ae565b9150915081610d095763ffffffff811615610ce6575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610ca790889088908890600401611b25565b5f604051808303815f87803b158015610cbe575f5ffd5b505af1158015610cd0573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610d099050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016103ef565b5050505050565b6060610d29610d2260c0840184611b64565b9050611440565b60ff610d3860e0840184611ba8565b90501115610d6b57610d4d60e0830183611ba8565b6040516304c6ff3760e51b81526103ef925060040190815260200190565b610d7b6060830160408401611bed565b610d8860c0840184611b64565b9050610d9760e0850185611ba8565b604080516001600160f01b031990951660208601526001600160f81b031960f894851b811660228701529190931b166023840152505f60248301520160405160208183030381529060405290505f5b610df360c0840184611b64565b9050811015610eae5736610e0a60c0850185611b64565b83818110610e1a57610e1a611c14565b60c002919091019150839050610e336020830183611c28565b610e436040840160208501611c28565b610e80610e566060860160408701611c4f565b610e6660808701606088016119ff565b610e7660a0880160808901611a4a565b8760a00135611471565b604051602001610e939493929190611c87565b60408051601f19818403018152919052925050600101610de6565b505f5b610ebe60e0840184611ba8565b9050811015610f2a5781610eff610ed860e0860186611ba8565b84818110610ee857610ee8611c14565b9050602002810190610efa9190611cb8565b611549565b604051602001610f10929190611cd6565b60408051601f198184030181529190529150600101610eb1565b50919050565b5f600160ff16855f015160ff161115610f64578451604051638f358a8160e01b815260ff90911660048201526024016103ef565b42846001600160401b03161180610f8d5750836001600160401b0316836001600160401b031611155b80610fa5575064ffffffffff6001600160401b038416115b15610fd6576040516316009c8b60e31b81526001600160401b038086166004830152841660248201526044016103ef565b845160ff165f908152600360209081526040808320828901516001600160d01b031916845282528083208189015163ffffffff168452825291829020825160608101845290546001600160a01b038116825264ffffffffff600160a01b82048116938301849052600160c81b90910416928101929092526001600160401b03861610156110c65785516020808801516040808a015192850151905163b1c7f51f60e01b815260ff90941660048501526001600160d01b0319909116602484015263ffffffff90911660448301526001600160401b038716606483015264ffffffffff16608482015260a4016103ef565b80516001600160a01b031615806110e6575080516110e49084611638565b155b91508115611103576110f783611674565b6001600160a01b031681525b64ffffffffff94851660208083019182529486166040808401918252885160ff165f908152600388528181208a8901516001600160d01b031916825288528181209982015163ffffffff168152989096529490962090518154965194518616600160c81b0264ffffffffff60c81b1995909616600160a01b026001600160c81b03199097166001600160a01b03909116179590951792909216929092179092555090565b5f80546015906111c390600160a81b900463ffffffff16611cea565b825463ffffffff9182166101009390930a92830291909202199091161790556001546001600160a01b03161561043657600154604051633416424b60e21b815260ff841660048201526001600160d01b0319831660248201526001600160a01b039091169063d059092c906044015f604051808303815f87803b158015611248575f5ffd5b505af115801561125a573d5f5f3e3d5ffd5b505050505050565b6060611275610d22610140840184611d0e565b61128560a0830160808401611d53565b61129560c0840160a08501611d53565b6112a761014085016101208601611c4f565b6112b5610140860186611d0e565b90505f6112c860e0880160c08901611c28565b6112d9610100890160e08a01611c28565b604080516001600160e01b0319988916602082015296909716602487015260f09490941b6001600160f01b031916602886015260f89290921b6001600160f81b031916602a8501526affffffffffffffffffffff1916602b8401526001600160801b031990811693830193909352919091166050820152610100830135606082015260800160408051601f19818403018152919052905080611387611382610140850185611d0e565b6116f6565b604051602001611398929190611cd6565b6040516020818303038152906040529050919050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611436575f516020805191945081901c150291505b5094509492505050565b80158061144d575060ff81115b1561146e576040516304c6ff3760e51b8152600481018290526024016103ef565b50565b5f60068460ff16111561149c5760405163418f386d60e11b815260ff851660048201526024016103ef565b64ffffffffff6001600160401b03841611156114d65760405163016e51dd60e61b81526001600160401b03841660048201526024016103ef565b604080516001600160f01b031960f088901b1660208201526001600160f81b031960f887901b1660228201526001600160d81b031960d886901b16602382015267ffffffffffffffff19841660288201520160405160208183030381529060405261154090611d7a565b95945050505050565b60606115586020830183611d9d565b905060301461158c5761156e6020830183611d9d565b60405163593cbe2960e01b81526103ef925060040190815260200190565b61159960208301836119ff565b60ff16156115b1576115b1610d226080840184611d0e565b6115be60208301836119ff565b6115cb6080840184611d0e565b90506115dd6060850160408601611ddf565b6115ed6080860160608701611ddf565b5f6115fb6020880188611d9d565b604051611609929190611e06565b60405190819003902061162261138260808a018a611d0e565b6040516020016113989796959493929190611e15565b5f8160405160200161164a9190611e83565b60405160208183030381529060405280519060200120836001600160a01b03163f14905092915050565b5f5f826040516020016116879190611e83565b60405160208183030381529060405290505f8151826040516020016116ad929190611e94565b60405160208183030381529060405290508051602082015ff092506001600160a01b0383166116ef57604051630ad709f960e21b815260040160405180910390fd5b5050919050565b60605f5b828110156117ce57816117a385858481811061171857611718611c14565b61172e9260206080909202019081019150611c4f565b86868581811061174057611740611c14565b905060800201602001602081019061175891906119ff565b87878681811061176a5761176a611c14565b90506080020160400160208101906117829190611a4a565b88888781811061179457611794611c14565b90506080020160600135611471565b6040516020016117b4929190611ecd565b60408051601f1981840301815291905291506001016116fa565b5092915050565b803560ff811681146117e5575f5ffd5b919050565b80356001600160d01b0319811681146117e5575f5ffd5b5f5f60408385031215611812575f5ffd5b61181b836117d5565b9150611829602084016117ea565b90509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b606081525f6118726060830186611832565b82810360208401526118848186611832565b9150506001600160401b0383166040830152949350505050565b803563ffffffff811681146117e5575f5ffd5b5f5f5f606084860312156118c3575f5ffd5b6118cc846117d5565b92506118da602085016117ea565b91506118e86040850161189e565b90509250925092565b60018060a01b03835116815264ffffffffff602084015116602082015264ffffffffff6040840151166040820152608060608201525f6119346080830184611832565b949350505050565b5f6020828403121561194c575f5ffd5b81356001600160a01b0381168114611962575f5ffd5b9392505050565b5f5f6040838503121561197a575f5ffd5b611983836117d5565b91506118296020840161189e565b5f602082840312156119a1575f5ffd5b81356001600160401b038111156119b6575f5ffd5b82016101008185031215611962575f5ffd5b5f602082840312156119d8575f5ffd5b81356001600160401b038111156119ed575f5ffd5b82016101608185031215611962575f5ffd5b5f60208284031215611a0f575f5ffd5b611962826117d5565b5f60208284031215611a28575f5ffd5b611962826117ea565b5f60208284031215611a41575f5ffd5b6119628261189e565b5f60208284031215611a5a575f5ffd5b81356001600160401b0381168114611962575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff828116828216039081111561074057610740611a70565b8181038181111561074057610740611a70565b634e487b7160e01b5f52604160045260245ffd5b5f5f85851115611ad6575f5ffd5b83861115611ae2575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156117ce576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f8335601e19843603018112611b79575f5ffd5b8301803591506001600160401b03821115611b92575f5ffd5b602001915060c081023603821315610468575f5ffd5b5f5f8335601e19843603018112611bbd575f5ffd5b8301803591506001600160401b03821115611bd6575f5ffd5b6020019150600581901b3603821315610468575f5ffd5b5f60208284031215611bfd575f5ffd5b81356001600160f01b031981168114611962575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611c38575f5ffd5b81356001600160801b031981168114611962575f5ffd5b5f60208284031215611c5f575f5ffd5b813561ffff81168114611962575f5ffd5b5f81518060208401855e5f93019283525090919050565b5f611c928287611c70565b6001600160801b0319958616815293909416601084015250602082015260400192915050565b5f8235609e19833603018112611ccc575f5ffd5b9190910192915050565b5f611934611ce48386611c70565b84611c70565b5f63ffffffff821663ffffffff8103611d0557611d05611a70565b60010192915050565b5f5f8335601e19843603018112611d23575f5ffd5b8301803591506001600160401b03821115611d3c575f5ffd5b6020019150600781901b3603821315610468575f5ffd5b5f60208284031215611d63575f5ffd5b81356001600160e01b031981168114611962575f5ffd5b80516020808301519190811015610f2a575f1960209190910360031b1b16919050565b5f5f8335601e19843603018112611db2575f5ffd5b8301803591506001600160401b03821115611dcb575f5ffd5b602001915036819003821315610468575f5ffd5b5f60208284031215611def575f5ffd5b81356001600160c01b031981168114611962575f5ffd5b818382375f9101908152919050565b6001600160f81b031960f889811b8216835288901b1660018201526001600160c01b031986811660028301528516600a8201526001600160f01b0319841660128201526001600160a01b0319831660148201525f611e766020830184611c70565b9998505050505050505050565b5f81525f6119626001830184611c70565b606160f81b815260f083901b6001600160f01b03191660018201526680600a3d393df360c81b60038201525f611934600a830184611c70565b5f611ed88285611c70565b928352505060200191905056",
}

// CollateralStore is an auto generated Go binding around an Ethereum contract.
type CollateralStore struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CollateralStore) GetABI() abi.ABI {
	return c.abi
}

// NewCollateralStore creates a new instance of CollateralStore.
func NewCollateralStore() *CollateralStore {
	parsed, err := CollateralStoreMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CollateralStore{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CollateralStore) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority) returns()
func (collateralStore *CollateralStore) PackConstructor(authority common.Address) []byte {
	enc, err := collateralStore.abi.Pack("", authority)
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
func (collateralStore *CollateralStore) PackAuthority() []byte {
	enc, err := collateralStore.abi.Pack("authority")
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
func (collateralStore *CollateralStore) TryPackAuthority() ([]byte, error) {
	return collateralStore.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (collateralStore *CollateralStore) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := collateralStore.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c0099eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral(uint8 tee, bytes6 fmspc) view returns(bytes tcbInfo, bytes qeIdentity, uint64 validUntil)
func (collateralStore *CollateralStore) PackCollateral(tee uint8, fmspc [6]byte) []byte {
	enc, err := collateralStore.abi.Pack("collateral", tee, fmspc)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c0099eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateral(uint8 tee, bytes6 fmspc) view returns(bytes tcbInfo, bytes qeIdentity, uint64 validUntil)
func (collateralStore *CollateralStore) TryPackCollateral(tee uint8, fmspc [6]byte) ([]byte, error) {
	return collateralStore.abi.Pack("collateral", tee, fmspc)
}

// CollateralOutput serves as a container for the return parameters of contract
// method Collateral.
type CollateralOutput struct {
	TcbInfo    []byte
	QeIdentity []byte
	ValidUntil uint64
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c0099eb.
//
// Solidity: function collateral(uint8 tee, bytes6 fmspc) view returns(bytes tcbInfo, bytes qeIdentity, uint64 validUntil)
func (collateralStore *CollateralStore) UnpackCollateral(data []byte) (CollateralOutput, error) {
	out, err := collateralStore.abi.Unpack("collateral", data)
	outstruct := new(CollateralOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.TcbInfo = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.QeIdentity = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	outstruct.ValidUntil = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17219522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generation() view returns(uint32)
func (collateralStore *CollateralStore) PackGeneration() []byte {
	enc, err := collateralStore.abi.Pack("generation")
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
func (collateralStore *CollateralStore) TryPackGeneration() ([]byte, error) {
	return collateralStore.abi.Pack("generation")
}

// UnpackGeneration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17219522.
//
// Solidity: function generation() view returns(uint32)
func (collateralStore *CollateralStore) UnpackGeneration(data []byte) (uint32, error) {
	out, err := collateralStore.abi.Unpack("generation", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93d76579.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holds(uint8 tee, bytes6 fmspc) view returns(bool)
func (collateralStore *CollateralStore) PackHolds(tee uint8, fmspc [6]byte) []byte {
	enc, err := collateralStore.abi.Pack("holds", tee, fmspc)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93d76579.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holds(uint8 tee, bytes6 fmspc) view returns(bool)
func (collateralStore *CollateralStore) TryPackHolds(tee uint8, fmspc [6]byte) ([]byte, error) {
	return collateralStore.abi.Pack("holds", tee, fmspc)
}

// UnpackHolds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93d76579.
//
// Solidity: function holds(uint8 tee, bytes6 fmspc) view returns(bool)
func (collateralStore *CollateralStore) UnpackHolds(data []byte) (bool, error) {
	out, err := collateralStore.abi.Unpack("holds", data)
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
func (collateralStore *CollateralStore) PackIsConsumingScheduledOp() []byte {
	enc, err := collateralStore.abi.Pack("isConsumingScheduledOp")
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
func (collateralStore *CollateralStore) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return collateralStore.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (collateralStore *CollateralStore) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := collateralStore.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackListener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9551dd58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listener() view returns(address)
func (collateralStore *CollateralStore) PackListener() []byte {
	enc, err := collateralStore.abi.Pack("listener")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9551dd58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listener() view returns(address)
func (collateralStore *CollateralStore) TryPackListener() ([]byte, error) {
	return collateralStore.abi.Pack("listener")
}

// UnpackListener is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9551dd58.
//
// Solidity: function listener() view returns(address)
func (collateralStore *CollateralStore) UnpackListener(data []byte) (common.Address, error) {
	out, err := collateralStore.abi.Unpack("listener", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQeIdentityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d93a4a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function qeIdentityOf(uint8 tee, uint32 evaluation) view returns((address,uint40,uint40), bytes)
func (collateralStore *CollateralStore) PackQeIdentityOf(tee uint8, evaluation uint32) []byte {
	enc, err := collateralStore.abi.Pack("qeIdentityOf", tee, evaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQeIdentityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d93a4a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function qeIdentityOf(uint8 tee, uint32 evaluation) view returns((address,uint40,uint40), bytes)
func (collateralStore *CollateralStore) TryPackQeIdentityOf(tee uint8, evaluation uint32) ([]byte, error) {
	return collateralStore.abi.Pack("qeIdentityOf", tee, evaluation)
}

// QeIdentityOfOutput serves as a container for the return parameters of contract
// method QeIdentityOf.
type QeIdentityOfOutput struct {
	Arg0 CollateralSlot
	Arg1 []byte
}

// UnpackQeIdentityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d93a4a9.
//
// Solidity: function qeIdentityOf(uint8 tee, uint32 evaluation) view returns((address,uint40,uint40), bytes)
func (collateralStore *CollateralStore) UnpackQeIdentityOf(data []byte) (QeIdentityOfOutput, error) {
	out, err := collateralStore.abi.Unpack("qeIdentityOf", data)
	outstruct := new(QeIdentityOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(CollateralSlot)).(*CollateralSlot)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackRequiredEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7dd0756.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requiredEvaluation(uint8 tee) view returns(uint32)
func (collateralStore *CollateralStore) PackRequiredEvaluation(tee uint8) []byte {
	enc, err := collateralStore.abi.Pack("requiredEvaluation", tee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequiredEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7dd0756.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requiredEvaluation(uint8 tee) view returns(uint32)
func (collateralStore *CollateralStore) TryPackRequiredEvaluation(tee uint8) ([]byte, error) {
	return collateralStore.abi.Pack("requiredEvaluation", tee)
}

// UnpackRequiredEvaluation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7dd0756.
//
// Solidity: function requiredEvaluation(uint8 tee) view returns(uint32)
func (collateralStore *CollateralStore) UnpackRequiredEvaluation(data []byte) (uint32, error) {
	out, err := collateralStore.abi.Unpack("requiredEvaluation", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (collateralStore *CollateralStore) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := collateralStore.abi.Pack("setAuthority", newAuthority)
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
func (collateralStore *CollateralStore) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return collateralStore.abi.Pack("setAuthority", newAuthority)
}

// PackSetListener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadcd905b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setListener(address newListener) returns()
func (collateralStore *CollateralStore) PackSetListener(newListener common.Address) []byte {
	enc, err := collateralStore.abi.Pack("setListener", newListener)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetListener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadcd905b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setListener(address newListener) returns()
func (collateralStore *CollateralStore) TryPackSetListener(newListener common.Address) ([]byte, error) {
	return collateralStore.abi.Pack("setListener", newListener)
}

// PackSetQeIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3583747.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setQeIdentity((uint8,uint32,uint64,uint64,bytes4,bytes4,bytes16,bytes16,bytes32,uint16,(uint16,uint8,uint64,bytes32)[]) identity) returns()
func (collateralStore *CollateralStore) PackSetQeIdentity(identity QeIdentity) []byte {
	enc, err := collateralStore.abi.Pack("setQeIdentity", identity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetQeIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3583747.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setQeIdentity((uint8,uint32,uint64,uint64,bytes4,bytes4,bytes16,bytes16,bytes32,uint16,(uint16,uint8,uint64,bytes32)[]) identity) returns()
func (collateralStore *CollateralStore) TryPackSetQeIdentity(identity QeIdentity) ([]byte, error) {
	return collateralStore.abi.Pack("setQeIdentity", identity)
}

// PackSetRequiredEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb49a30f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRequiredEvaluation(uint8 tee, uint32 evaluation) returns()
func (collateralStore *CollateralStore) PackSetRequiredEvaluation(tee uint8, evaluation uint32) []byte {
	enc, err := collateralStore.abi.Pack("setRequiredEvaluation", tee, evaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRequiredEvaluation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb49a30f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRequiredEvaluation(uint8 tee, uint32 evaluation) returns()
func (collateralStore *CollateralStore) TryPackSetRequiredEvaluation(tee uint8, evaluation uint32) ([]byte, error) {
	return collateralStore.abi.Pack("setRequiredEvaluation", tee, evaluation)
}

// PackSetTcbInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853e3887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTcbInfo((uint8,bytes6,bytes2,uint32,uint64,uint64,(bytes16,bytes16,uint16,uint8,uint64,bytes32)[],(uint8,bytes,bytes8,bytes8,(uint16,uint8,uint64,bytes32)[])[]) info) returns()
func (collateralStore *CollateralStore) PackSetTcbInfo(info TcbInfo) []byte {
	enc, err := collateralStore.abi.Pack("setTcbInfo", info)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTcbInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853e3887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTcbInfo((uint8,bytes6,bytes2,uint32,uint64,uint64,(bytes16,bytes16,uint16,uint8,uint64,bytes32)[],(uint8,bytes,bytes8,bytes8,(uint16,uint8,uint64,bytes32)[])[]) info) returns()
func (collateralStore *CollateralStore) TryPackSetTcbInfo(info TcbInfo) ([]byte, error) {
	return collateralStore.abi.Pack("setTcbInfo", info)
}

// PackTcbInfoOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657c30c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation) view returns((address,uint40,uint40) slot, bytes content)
func (collateralStore *CollateralStore) PackTcbInfoOf(tee uint8, fmspc [6]byte, evaluation uint32) []byte {
	enc, err := collateralStore.abi.Pack("tcbInfoOf", tee, fmspc, evaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTcbInfoOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657c30c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation) view returns((address,uint40,uint40) slot, bytes content)
func (collateralStore *CollateralStore) TryPackTcbInfoOf(tee uint8, fmspc [6]byte, evaluation uint32) ([]byte, error) {
	return collateralStore.abi.Pack("tcbInfoOf", tee, fmspc, evaluation)
}

// TcbInfoOfOutput serves as a container for the return parameters of contract
// method TcbInfoOf.
type TcbInfoOfOutput struct {
	Slot    CollateralSlot
	Content []byte
}

// UnpackTcbInfoOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x657c30c2.
//
// Solidity: function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation) view returns((address,uint40,uint40) slot, bytes content)
func (collateralStore *CollateralStore) UnpackTcbInfoOf(data []byte) (TcbInfoOfOutput, error) {
	out, err := collateralStore.abi.Unpack("tcbInfoOf", data)
	outstruct := new(TcbInfoOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new(CollateralSlot)).(*CollateralSlot)
	outstruct.Content = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// CollateralStoreAuthorityUpdated represents a AuthorityUpdated event raised by the CollateralStore contract.
type CollateralStoreAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CollateralStoreAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (CollateralStoreAuthorityUpdated) ContractEventName() string {
	return CollateralStoreAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (collateralStore *CollateralStore) UnpackAuthorityUpdatedEvent(log *types.Log) (*CollateralStoreAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := collateralStore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralStore.abi.Events[event].Inputs {
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

// CollateralStoreListenerSet represents a ListenerSet event raised by the CollateralStore contract.
type CollateralStoreListenerSet struct {
	Listener common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const CollateralStoreListenerSetEventName = "ListenerSet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreListenerSet) ContractEventName() string {
	return CollateralStoreListenerSetEventName
}

// UnpackListenerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ListenerSet(address listener)
func (collateralStore *CollateralStore) UnpackListenerSetEvent(log *types.Log) (*CollateralStoreListenerSet, error) {
	event := "ListenerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreListenerSet)
	if len(log.Data) > 0 {
		if err := collateralStore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralStore.abi.Events[event].Inputs {
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

// CollateralStoreQeIdentitySet represents a QeIdentitySet event raised by the CollateralStore contract.
type CollateralStoreQeIdentitySet struct {
	Tee        uint8
	Evaluation uint32
	IssueDate  uint64
	NextUpdate uint64
	Changed    bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const CollateralStoreQeIdentitySetEventName = "QeIdentitySet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreQeIdentitySet) ContractEventName() string {
	return CollateralStoreQeIdentitySetEventName
}

// UnpackQeIdentitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QeIdentitySet(uint8 indexed tee, uint32 indexed evaluation, uint64 issueDate, uint64 nextUpdate, bool changed)
func (collateralStore *CollateralStore) UnpackQeIdentitySetEvent(log *types.Log) (*CollateralStoreQeIdentitySet, error) {
	event := "QeIdentitySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreQeIdentitySet)
	if len(log.Data) > 0 {
		if err := collateralStore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralStore.abi.Events[event].Inputs {
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

// CollateralStoreRequiredEvaluationSet represents a RequiredEvaluationSet event raised by the CollateralStore contract.
type CollateralStoreRequiredEvaluationSet struct {
	Tee        uint8
	Evaluation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const CollateralStoreRequiredEvaluationSetEventName = "RequiredEvaluationSet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreRequiredEvaluationSet) ContractEventName() string {
	return CollateralStoreRequiredEvaluationSetEventName
}

// UnpackRequiredEvaluationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequiredEvaluationSet(uint8 indexed tee, uint32 evaluation)
func (collateralStore *CollateralStore) UnpackRequiredEvaluationSetEvent(log *types.Log) (*CollateralStoreRequiredEvaluationSet, error) {
	event := "RequiredEvaluationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreRequiredEvaluationSet)
	if len(log.Data) > 0 {
		if err := collateralStore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralStore.abi.Events[event].Inputs {
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

// CollateralStoreTcbInfoSet represents a TcbInfoSet event raised by the CollateralStore contract.
type CollateralStoreTcbInfoSet struct {
	Tee        uint8
	Fmspc      [6]byte
	Evaluation uint32
	IssueDate  uint64
	NextUpdate uint64
	Changed    bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const CollateralStoreTcbInfoSetEventName = "TcbInfoSet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreTcbInfoSet) ContractEventName() string {
	return CollateralStoreTcbInfoSetEventName
}

// UnpackTcbInfoSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TcbInfoSet(uint8 indexed tee, bytes6 indexed fmspc, uint32 indexed evaluation, uint64 issueDate, uint64 nextUpdate, bool changed)
func (collateralStore *CollateralStore) UnpackTcbInfoSetEvent(log *types.Log) (*CollateralStoreTcbInfoSet, error) {
	event := "TcbInfoSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreTcbInfoSet)
	if len(log.Data) > 0 {
		if err := collateralStore.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range collateralStore.abi.Events[event].Inputs {
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
func (collateralStore *CollateralStore) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return collateralStore.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return collateralStore.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return collateralStore.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadCollateralDates"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadCollateralDatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadDate"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadDateError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadFmspc"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadFmspcError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadLevelCount"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadLevelCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadMrSigner"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadMrSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadStatus"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadTee"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadTeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BlobNotWritten"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBlobNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CollateralExpired"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCollateralExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CollateralMissing"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCollateralMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CollateralOlder"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCollateralOlderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CollateralStoreAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the CollateralStore contract.
type CollateralStoreAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func CollateralStoreAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (collateralStore *CollateralStore) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*CollateralStoreAccessManagedInvalidAuthority, error) {
	out := new(CollateralStoreAccessManagedInvalidAuthority)
	if err := collateralStore.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the CollateralStore contract.
type CollateralStoreAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func CollateralStoreAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (collateralStore *CollateralStore) UnpackAccessManagedRequiredDelayError(raw []byte) (*CollateralStoreAccessManagedRequiredDelay, error) {
	out := new(CollateralStoreAccessManagedRequiredDelay)
	if err := collateralStore.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the CollateralStore contract.
type CollateralStoreAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func CollateralStoreAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (collateralStore *CollateralStore) UnpackAccessManagedUnauthorizedError(raw []byte) (*CollateralStoreAccessManagedUnauthorized, error) {
	out := new(CollateralStoreAccessManagedUnauthorized)
	if err := collateralStore.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadCollateralDates represents a BadCollateralDates error raised by the CollateralStore contract.
type CollateralStoreBadCollateralDates struct {
	IssueDate  uint64
	NextUpdate uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCollateralDates(uint64 issueDate, uint64 nextUpdate)
func CollateralStoreBadCollateralDatesErrorID() common.Hash {
	return common.HexToHash("0xb004e45808446b421ef4bc1f46ecf05433734e18523b5376627619c140698ba6")
}

// UnpackBadCollateralDatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCollateralDates(uint64 issueDate, uint64 nextUpdate)
func (collateralStore *CollateralStore) UnpackBadCollateralDatesError(raw []byte) (*CollateralStoreBadCollateralDates, error) {
	out := new(CollateralStoreBadCollateralDates)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadCollateralDates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadDate represents a BadDate error raised by the CollateralStore contract.
type CollateralStoreBadDate struct {
	Date uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDate(uint64 date)
func CollateralStoreBadDateErrorID() common.Hash {
	return common.HexToHash("0x5b947740b843c856fbc145a13bb7eae8a0dbcb12871ba8ad6c76acb813c23147")
}

// UnpackBadDateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDate(uint64 date)
func (collateralStore *CollateralStore) UnpackBadDateError(raw []byte) (*CollateralStoreBadDate, error) {
	out := new(CollateralStoreBadDate)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadDate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadFmspc represents a BadFmspc error raised by the CollateralStore contract.
type CollateralStoreBadFmspc struct {
	Fmspc [6]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFmspc(bytes6 fmspc)
func CollateralStoreBadFmspcErrorID() common.Hash {
	return common.HexToHash("0xe8fdf500302731da98b37811cf2e8d669cd83044d78edb5be071428452eaef53")
}

// UnpackBadFmspcError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFmspc(bytes6 fmspc)
func (collateralStore *CollateralStore) UnpackBadFmspcError(raw []byte) (*CollateralStoreBadFmspc, error) {
	out := new(CollateralStoreBadFmspc)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadFmspc", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadLevelCount represents a BadLevelCount error raised by the CollateralStore contract.
type CollateralStoreBadLevelCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLevelCount(uint256 count)
func CollateralStoreBadLevelCountErrorID() common.Hash {
	return common.HexToHash("0x98dfe6e03d2ce5187eec599a59087d83f6cb539fefe1633d1a4ebce46fcf132d")
}

// UnpackBadLevelCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLevelCount(uint256 count)
func (collateralStore *CollateralStore) UnpackBadLevelCountError(raw []byte) (*CollateralStoreBadLevelCount, error) {
	out := new(CollateralStoreBadLevelCount)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadLevelCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadMrSigner represents a BadMrSigner error raised by the CollateralStore contract.
type CollateralStoreBadMrSigner struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMrSigner(uint256 length)
func CollateralStoreBadMrSignerErrorID() common.Hash {
	return common.HexToHash("0x593cbe293abf708f4fe8f0c158e391761df1c7320077d97cfee842757eb87397")
}

// UnpackBadMrSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMrSigner(uint256 length)
func (collateralStore *CollateralStore) UnpackBadMrSignerError(raw []byte) (*CollateralStoreBadMrSigner, error) {
	out := new(CollateralStoreBadMrSigner)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadMrSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadStatus represents a BadStatus error raised by the CollateralStore contract.
type CollateralStoreBadStatus struct {
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStatus(uint8 status)
func CollateralStoreBadStatusErrorID() common.Hash {
	return common.HexToHash("0x831e70da1c5e7542e2dbd54c0ef32ead7312459f7c67c13dadf4428c86b4b19b")
}

// UnpackBadStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStatus(uint8 status)
func (collateralStore *CollateralStore) UnpackBadStatusError(raw []byte) (*CollateralStoreBadStatus, error) {
	out := new(CollateralStoreBadStatus)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadTee represents a BadTee error raised by the CollateralStore contract.
type CollateralStoreBadTee struct {
	Tee uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTee(uint8 tee)
func CollateralStoreBadTeeErrorID() common.Hash {
	return common.HexToHash("0x8f358a811249a490030ebdc9b8cecdc82252b48dc77cca6ee40d9018df674346")
}

// UnpackBadTeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTee(uint8 tee)
func (collateralStore *CollateralStore) UnpackBadTeeError(raw []byte) (*CollateralStoreBadTee, error) {
	out := new(CollateralStoreBadTee)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadTee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBlobNotWritten represents a BlobNotWritten error raised by the CollateralStore contract.
type CollateralStoreBlobNotWritten struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlobNotWritten()
func CollateralStoreBlobNotWrittenErrorID() common.Hash {
	return common.HexToHash("0x2b5c27e44df06bb543a3c9a6e7abbf7cfcda59e8ca318dbc13432b4a69ce22bc")
}

// UnpackBlobNotWrittenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlobNotWritten()
func (collateralStore *CollateralStore) UnpackBlobNotWrittenError(raw []byte) (*CollateralStoreBlobNotWritten, error) {
	out := new(CollateralStoreBlobNotWritten)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BlobNotWritten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCollateralExpired represents a CollateralExpired error raised by the CollateralStore contract.
type CollateralStoreCollateralExpired struct {
	Tee        uint8
	Fmspc      [6]byte
	Evaluation uint32
	NextUpdate uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralExpired(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 nextUpdate)
func CollateralStoreCollateralExpiredErrorID() common.Hash {
	return common.HexToHash("0x3d73c77bb1566357a527e5f19bc3d5b8cd5cda3e88d8be656100b15090df1b59")
}

// UnpackCollateralExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralExpired(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 nextUpdate)
func (collateralStore *CollateralStore) UnpackCollateralExpiredError(raw []byte) (*CollateralStoreCollateralExpired, error) {
	out := new(CollateralStoreCollateralExpired)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CollateralExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCollateralMissing represents a CollateralMissing error raised by the CollateralStore contract.
type CollateralStoreCollateralMissing struct {
	Tee        uint8
	Fmspc      [6]byte
	Evaluation uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralMissing(uint8 tee, bytes6 fmspc, uint32 evaluation)
func CollateralStoreCollateralMissingErrorID() common.Hash {
	return common.HexToHash("0xa1d8171e406bb855db5373447e654ab04b4b098bd2648ef566ab63b254819ed6")
}

// UnpackCollateralMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralMissing(uint8 tee, bytes6 fmspc, uint32 evaluation)
func (collateralStore *CollateralStore) UnpackCollateralMissingError(raw []byte) (*CollateralStoreCollateralMissing, error) {
	out := new(CollateralStoreCollateralMissing)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CollateralMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCollateralOlder represents a CollateralOlder error raised by the CollateralStore contract.
type CollateralStoreCollateralOlder struct {
	Tee        uint8
	Fmspc      [6]byte
	Evaluation uint32
	IssueDate  uint64
	Stored     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralOlder(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 issueDate, uint64 stored)
func CollateralStoreCollateralOlderErrorID() common.Hash {
	return common.HexToHash("0xb1c7f51fd6e0d65fa3ea597bb31215039cf3c4fd37a916931e034d2a5034d660")
}

// UnpackCollateralOlderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralOlder(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 issueDate, uint64 stored)
func (collateralStore *CollateralStore) UnpackCollateralOlderError(raw []byte) (*CollateralStoreCollateralOlder, error) {
	out := new(CollateralStoreCollateralOlder)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CollateralOlder", raw); err != nil {
		return nil, err
	}
	return out, nil
}
