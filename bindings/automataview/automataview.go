// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package automataview binds the contract AutomataView: generated from its ABI, never edited.
package automataview

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

// AutomataViewMetaData contains all meta data concerning the AutomataView contract.
var AutomataViewMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQuoteVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"output\",\"inputs\":[{\"name\":\"leafDer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"ca\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"quote\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"advisories\",\"type\":\"string[]\",\"internalType\":\"string[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"AdvisoriesMismatch\",\"inputs\":[{\"name\":\"part\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"},{\"name\":\"wanted\",\"type\":\"bytes24\",\"internalType\":\"bytes24\"}]},{\"type\":\"error\",\"name\":\"AttestationKeyType\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"BodyType\",\"inputs\":[{\"name\":\"bodyType\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"teeType\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"QeVendor\",\"inputs\":[{\"name\":\"vendor\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}]},{\"type\":\"error\",\"name\":\"QuoteTooShort\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuoteVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"TeeType\",\"inputs\":[{\"name\":\"teeType\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "AutomataView",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610d14380380610d14833981016040819052602b916061565b6001600160a01b03811660515760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0316608052608c565b5f602082840312156070575f5ffd5b81516001600160a01b03811681146085575f5ffd5b9392505050565b608051610c6b6100a95f395f8181603d015260a20152610c6b5ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c806308c84e7014610038578063f3f483c41461007c575b5f5ffd5b61005f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b61008f61008a36600461072c565b61009c565b6040516100739190610816565b60605f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166389a5dfda8d8d8d8d8d8d8d6040518863ffffffff1660e01b81526004016100f89796959493929190610873565b61026060405180830381865afa158015610114573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061013891906109f4565b915091505f61014789896102ea565b90505f83602001516101598360201c90565b60ff168560400151600981111561017257610172610af7565b606087015160405160f094851b6001600160f01b031990811660208301529390941b909216602284015260f81b6001600160f81b03191660248301526001600160d01b0319166025820152602b0160408051601f198184030181529190529050365f6101df8c8c86610340565b90925090505f88900361021d5782828260405160200161020193929190610b22565b60405160208183030381529060405296505050505050506102dd565b5f8989604051602001610231929190610b40565b60408051601f19818403018152918152815160208301208882015192935091901b67ffffffffffffffff19808316908216146102ab5760405163bd85f16b60e01b815267706c6174666f726d60c01b600482015267ffffffffffffffff198084166024830152821660448201526064015b60405180910390fd5b858585856040516020016102c29493929190610bdf565b60405160208183030381529060405299505050505050505050505b9998505050505050505050565b5f6102f58383610365565b90505f61030c61024061ffff601085901c16610c1e565b905080831015610339576040516306acf71960e11b815260048101849052602481018290526044016102a2565b5092915050565b365f61035961ffff601085901c81169085168688610c31565b91509150935093915050565b5f610240610375816101b0610c1e565b61037f9190610c58565b8210156103c25781610240610396816101b0610c1e565b6103a09190610c58565b6040516306acf71960e11b8152600481019290925260248201526044016102a2565b600c83013560801c6f939a7233f79c4ca9940a0db3957f06078114610413576040516303c6302b60e21b81526fffffffffffffffffffffffffffffffff19608083901b1660048201526024016102a2565b833560c01c670400020080ffffff19810161043c57680278000402027800305b925050506104bb565b670500020081000000811480610459575067050002000000000081145b1561047357610433858567050002000000000084146104c1565b6703000200000000008103610491576801b000030101b00030610433565b67040002000000000081036104af576801b000040101b00030610433565b6104b8816105e2565b50505b92915050565b5f603084013560d01c821580156104dd57508065030088020000145b156104f5576802be00050302be00365b9150506105db565b8215801561050857508065020048020000145b1561051c5768027e000502027e00366104ed565b82801561052e57508065010080010000145b15610542576801b600050101b600366104ed565b60d081901b601882811b66ffffffff00000016600884811b62ff0000169085901c61ff00169285901c60ff8181169490941791909117919091179162ffff00909116602885901c90911617818661059d57608160f81b61059f565b5f5b604051631a07fff960e11b815261ffff909316600484015263ffffffff90911660248301526001600160e01b03191660448201526064016102a2565b9392505050565b60c081901b5f602883901c62ffff001660ff603885901c1617905060038161ffff161080610614575060058161ffff16115b15610638576040516343715a0160e01b815261ffff821660048201526024016102a2565b600160f91b6001600160f01b0319601084901b161461067d57604051632e740b0360e21b815261ff0060d884901c1660e884901c60ff161760048201526024016102a2565b604051632f71b8c160e21b8152602083901b6001600160e01b03191660048201526024016102a2565b5f5f83601f8401126106b6575f5ffd5b50813567ffffffffffffffff8111156106cd575f5ffd5b6020830191508360208285010111156106e4575f5ffd5b9250929050565b5f5f83601f8401126106fb575f5ffd5b50813567ffffffffffffffff811115610712575f5ffd5b6020830191508360208260051b85010111156106e4575f5ffd5b5f5f5f5f5f5f5f5f5f60a08a8c031215610744575f5ffd5b893567ffffffffffffffff81111561075a575f5ffd5b6107668c828d016106a6565b909a5098505060208a013567ffffffffffffffff811115610785575f5ffd5b6107918c828d016106a6565b90985096505060408a013567ffffffffffffffff8111156107b0575f5ffd5b6107bc8c828d016106a6565b90965094505060608a013563ffffffff811681146107d8575f5ffd5b925060808a013567ffffffffffffffff8111156107f3575f5ffd5b6107ff8c828d016106eb565b915080935050809150509295985092959850929598565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b608081525f61088660808301898b61084b565b828103602084015261089981888a61084b565b905082810360408401526108ae81868861084b565b91505063ffffffff8316606083015298975050505050505050565b6040516101c0810167ffffffffffffffff811182821017156108f957634e487b7160e01b5f52604160045260245ffd5b60405290565b80516002811061090d575f5ffd5b919050565b805161ffff8116811461090d575f5ffd5b8051600a811061090d575f5ffd5b80516001600160d01b03198116811461090d575f5ffd5b8051801515811461090d575f5ffd5b805167ffffffffffffffff8116811461090d575f5ffd5b5f60a0828403121561097e575f5ffd5b60405160a0810167ffffffffffffffff811182821017156109ad57634e487b7160e01b5f52604160045260245ffd5b6040529050806109bc83610923565b81526109ca60208401610957565b60208201526040838101519082015260608084015190820152608092830151920191909152919050565b5f5f828403610260811215610a07575f5ffd5b6101c0811215610a15575f5ffd5b50610a1e6108c9565b610a27846108ff565b8152610a3560208501610912565b6020820152610a4660408501610923565b6040820152610a5760608501610931565b60608201526080848101519082015260a0808501519082015260c0808501519082015260e080850151908201526101008085015190820152610a9c6101208501610948565b610120820152610aaf6101408501610948565b61014082015261016084810151908201526101808085015190820152610ad86101a08501610957565b6101a08201529150610aee846101c0850161096e565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b5f81518060208401855e5f93019283525090919050565b5f610b2d8286610b0b565b838582375f930192835250909392505050565b602080825281018290525f6040600584901b830181019083018583601e1936839003015b87821015610bd257868503603f190184528235818112610b82575f5ffd5b890160208101903567ffffffffffffffff811115610b9e575f5ffd5b803603821315610bac575f5ffd5b610bb787828461084b565b96505050602083019250602084019350600182019150610b64565b5092979650505050505050565b5f610bea8287610b0b565b848682375f908501908152610bff8185610b0b565b979650505050505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156104bb576104bb610c0a565b5f5f85851115610c3f575f5ffd5b83861115610c4b575f5ffd5b5050820193919092039150565b818103818111156104bb576104bb610c0a56",
}

// AutomataView is an auto generated Go binding around an Ethereum contract.
type AutomataView struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AutomataView) GetABI() abi.ABI {
	return c.abi
}

// NewAutomataView creates a new instance of AutomataView.
func NewAutomataView() *AutomataView {
	parsed, err := AutomataViewMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AutomataView{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AutomataView) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier) returns()
func (automataView *AutomataView) PackConstructor(verifier common.Address) []byte {
	enc, err := automataView.abi.Pack("", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackVERIFIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08c84e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERIFIER() view returns(address)
func (automataView *AutomataView) PackVERIFIER() []byte {
	enc, err := automataView.abi.Pack("VERIFIER")
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
func (automataView *AutomataView) TryPackVERIFIER() ([]byte, error) {
	return automataView.abi.Pack("VERIFIER")
}

// UnpackVERIFIER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (automataView *AutomataView) UnpackVERIFIER(data []byte) (common.Address, error) {
	out, err := automataView.abi.Unpack("VERIFIER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f483c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function output(bytes leafDer, bytes ca, bytes quote, uint32 evaluation, string[] advisories) view returns(bytes)
func (automataView *AutomataView) PackOutput(leafDer []byte, ca []byte, quote []byte, evaluation uint32, advisories []string) []byte {
	enc, err := automataView.abi.Pack("output", leafDer, ca, quote, evaluation, advisories)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f483c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function output(bytes leafDer, bytes ca, bytes quote, uint32 evaluation, string[] advisories) view returns(bytes)
func (automataView *AutomataView) TryPackOutput(leafDer []byte, ca []byte, quote []byte, evaluation uint32, advisories []string) ([]byte, error) {
	return automataView.abi.Pack("output", leafDer, ca, quote, evaluation, advisories)
}

// UnpackOutput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3f483c4.
//
// Solidity: function output(bytes leafDer, bytes ca, bytes quote, uint32 evaluation, string[] advisories) view returns(bytes)
func (automataView *AutomataView) UnpackOutput(data []byte) ([]byte, error) {
	out, err := automataView.abi.Unpack("output", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (automataView *AutomataView) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], automataView.abi.Errors["AdvisoriesMismatch"].ID.Bytes()[:4]) {
		return automataView.UnpackAdvisoriesMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["AttestationKeyType"].ID.Bytes()[:4]) {
		return automataView.UnpackAttestationKeyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["BodyType"].ID.Bytes()[:4]) {
		return automataView.UnpackBodyTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["QeVendor"].ID.Bytes()[:4]) {
		return automataView.UnpackQeVendorError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["QuoteTooShort"].ID.Bytes()[:4]) {
		return automataView.UnpackQuoteTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["QuoteVersion"].ID.Bytes()[:4]) {
		return automataView.UnpackQuoteVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["TeeType"].ID.Bytes()[:4]) {
		return automataView.UnpackTeeTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], automataView.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return automataView.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AutomataViewAdvisoriesMismatch represents a AdvisoriesMismatch error raised by the AutomataView contract.
type AutomataViewAdvisoriesMismatch struct {
	Part   [32]byte
	Hash   [24]byte
	Wanted [24]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdvisoriesMismatch(bytes32 part, bytes24 hash, bytes24 wanted)
func AutomataViewAdvisoriesMismatchErrorID() common.Hash {
	return common.HexToHash("0xbd85f16b707e2b7b0e503ab5239d181e6c083a22ae1b89d7536126d04d721346")
}

// UnpackAdvisoriesMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdvisoriesMismatch(bytes32 part, bytes24 hash, bytes24 wanted)
func (automataView *AutomataView) UnpackAdvisoriesMismatchError(raw []byte) (*AutomataViewAdvisoriesMismatch, error) {
	out := new(AutomataViewAdvisoriesMismatch)
	if err := automataView.abi.UnpackIntoInterface(out, "AdvisoriesMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewAttestationKeyType represents a AttestationKeyType error raised by the AutomataView contract.
type AutomataViewAttestationKeyType struct {
	KeyType uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationKeyType(uint16 keyType)
func AutomataViewAttestationKeyTypeErrorID() common.Hash {
	return common.HexToHash("0xb9d02c0c99aeee79b0aa8e851bfb2128ad3422dffd8950a1bdc5207e2ebacc78")
}

// UnpackAttestationKeyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationKeyType(uint16 keyType)
func (automataView *AutomataView) UnpackAttestationKeyTypeError(raw []byte) (*AutomataViewAttestationKeyType, error) {
	out := new(AutomataViewAttestationKeyType)
	if err := automataView.abi.UnpackIntoInterface(out, "AttestationKeyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewBodyType represents a BodyType error raised by the AutomataView contract.
type AutomataViewBodyType struct {
	BodyType uint16
	Size     uint32
	TeeType  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BodyType(uint16 bodyType, uint32 size, bytes4 teeType)
func AutomataViewBodyTypeErrorID() common.Hash {
	return common.HexToHash("0x340ffff20c3e298b6fbb29b75732bcfab3ff1b7d520a447676e9a75b50d39ff8")
}

// UnpackBodyTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BodyType(uint16 bodyType, uint32 size, bytes4 teeType)
func (automataView *AutomataView) UnpackBodyTypeError(raw []byte) (*AutomataViewBodyType, error) {
	out := new(AutomataViewBodyType)
	if err := automataView.abi.UnpackIntoInterface(out, "BodyType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewQeVendor represents a QeVendor error raised by the AutomataView contract.
type AutomataViewQeVendor struct {
	Vendor [16]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QeVendor(bytes16 vendor)
func AutomataViewQeVendorErrorID() common.Hash {
	return common.HexToHash("0x0f18c0ace1a90b2df5ffde23d59b1c228ef71f0e41029214c8893ec1fac87f61")
}

// UnpackQeVendorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QeVendor(bytes16 vendor)
func (automataView *AutomataView) UnpackQeVendorError(raw []byte) (*AutomataViewQeVendor, error) {
	out := new(AutomataViewQeVendor)
	if err := automataView.abi.UnpackIntoInterface(out, "QeVendor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewQuoteTooShort represents a QuoteTooShort error raised by the AutomataView contract.
type AutomataViewQuoteTooShort struct {
	Length *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteTooShort(uint256 length, uint256 needed)
func AutomataViewQuoteTooShortErrorID() common.Hash {
	return common.HexToHash("0x0d59ee324258c32f82f156fea24626c153dbc5e570686cbd9c132ec2a1ff6f90")
}

// UnpackQuoteTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteTooShort(uint256 length, uint256 needed)
func (automataView *AutomataView) UnpackQuoteTooShortError(raw []byte) (*AutomataViewQuoteTooShort, error) {
	out := new(AutomataViewQuoteTooShort)
	if err := automataView.abi.UnpackIntoInterface(out, "QuoteTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewQuoteVersion represents a QuoteVersion error raised by the AutomataView contract.
type AutomataViewQuoteVersion struct {
	Version uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteVersion(uint16 version)
func AutomataViewQuoteVersionErrorID() common.Hash {
	return common.HexToHash("0x43715a012ae548198e3cbdfe6f7b4bbb352a94dd8c43549382351797ad282928")
}

// UnpackQuoteVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteVersion(uint16 version)
func (automataView *AutomataView) UnpackQuoteVersionError(raw []byte) (*AutomataViewQuoteVersion, error) {
	out := new(AutomataViewQuoteVersion)
	if err := automataView.abi.UnpackIntoInterface(out, "QuoteVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewTeeType represents a TeeType error raised by the AutomataView contract.
type AutomataViewTeeType struct {
	TeeType [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TeeType(bytes4 teeType)
func AutomataViewTeeTypeErrorID() common.Hash {
	return common.HexToHash("0xbdc6e30432b6fc605af09561ceb0cbdee6b7cbe4f3f9522065fac15c7663b8c9")
}

// UnpackTeeTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TeeType(bytes4 teeType)
func (automataView *AutomataView) UnpackTeeTypeError(raw []byte) (*AutomataViewTeeType, error) {
	out := new(AutomataViewTeeType)
	if err := automataView.abi.UnpackIntoInterface(out, "TeeType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AutomataViewZeroAddress represents a ZeroAddress error raised by the AutomataView contract.
type AutomataViewZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func AutomataViewZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (automataView *AutomataView) UnpackZeroAddressError(raw []byte) (*AutomataViewZeroAddress, error) {
	out := new(AutomataViewZeroAddress)
	if err := automataView.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
