package chain

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrReverted means that a call or transaction was refused by a contract; a *[RevertError] says why where the reason
// is known.
var ErrReverted = errors.New("reverted")

// ErrOvertaken means that a transaction failed where it was mined, while the same call succeeds before its block and after it: what
// came before it in the block had it take more gas than was estimated. No contract refused it.
var ErrOvertaken = errors.New("overtaken by other transactions")

// RevertError is a contract's refusal, decoded.
type RevertError struct {
	// Name is the error's name; empty when no known contract declares it.
	Name string
	// Selector is what the error begins with.
	Selector [4]byte
	// Args are the values in the order of the declaration.
	Args []RevertArg
	// Data is the whole of what came back.
	Data []byte
}

// RevertArg is one value of a contract's error.
type RevertArg struct {
	Name  string
	Value any
}

// Error reads like the declaration with the values filled in.
func (e *RevertError) Error() string {
	if e.Name == "" {
		return fmt.Sprintf("reverted with unknown error 0x%x", e.Data)
	}
	parts := make([]string, len(e.Args))
	for i, arg := range e.Args {
		parts[i] = showValue(arg.Value)
		if arg.Name != "" {
			parts[i] = arg.Name + "=" + parts[i]
		}
	}
	return fmt.Sprintf("reverted: %s(%s)", e.Name, strings.Join(parts, ", "))
}

// Is makes every RevertError an [ErrReverted].
func (e *RevertError) Is(target error) bool { return target == ErrReverted }

// Arg returns a value by its declared name.
func (e *RevertError) Arg(name string) (any, bool) {
	for _, arg := range e.Args {
		if arg.Name == name {
			return arg.Value, true
		}
	}
	return nil, false
}

// RevertName returns the name of the contract error that err carries; empty if none.
func RevertName(err error) string {
	var revert *RevertError
	if errors.As(err, &revert) {
		return revert.Name
	}
	return ""
}

func showValue(value any) string {
	switch v := value.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case common.Address:
		return v.Hex()
	case [32]byte:
		return showWord(v)
	case []byte:
		return hexutil.Encode(v)
	}
	if text := fmt.Sprintf("%x", value); strings.HasPrefix(fmt.Sprintf("%T", value), "[") {
		return "0x" + text
	}
	return fmt.Sprint(value)
}

// showWord shows a short string in a word, which is how contracts name fields, as text.
func showWord(word [32]byte) string {
	text := bytes.TrimRight(word[:], "\x00")
	if len(text) == 0 {
		return hexutil.Encode(word[:])
	}
	for _, c := range text {
		if c < 0x20 || c > 0x7e {
			return hexutil.Encode(word[:])
		}
	}
	return fmt.Sprintf("%q", text)
}

// ErrorDecoder knows the errors of a set of contracts. It may be used concurrently.
type ErrorDecoder struct {
	known map[[4]byte]abi.Error
}

// NewErrorDecoder knows the errors of the given interfaces besides Solidity's own two.
func NewErrorDecoder(abis ...abi.ABI) *ErrorDecoder {
	known := map[[4]byte]abi.Error{}
	for _, declared := range solidityErrors() {
		known[[4]byte(declared.ID[:4])] = declared
	}
	for _, contract := range abis {
		for _, declared := range contract.Errors {
			known[[4]byte(declared.ID[:4])] = declared
		}
	}
	return &ErrorDecoder{known: known}
}

// solidityErrors are what `require` with a text and what failed assertions and arithmetic revert with.
func solidityErrors() []abi.Error {
	declare := func(name, argument, kind string) abi.Error {
		// Both kinds are the package's own names, which it knows.
		typed, _ := abi.NewType(kind, "", nil)
		return abi.NewError(name, abi.Arguments{{Name: argument, Type: typed}})
	}
	return []abi.Error{declare("Error", "reason", "string"), declare("Panic", "code", "uint256")}
}

// Decode reads what a contract reverted with.
func (d *ErrorDecoder) Decode(data []byte) *RevertError {
	revert := &RevertError{Data: data}
	if len(data) < len(revert.Selector) {
		return revert
	}
	copy(revert.Selector[:], data)
	declared, known := d.known[revert.Selector]
	if !known {
		return revert
	}
	values, err := declared.Inputs.Unpack(data[len(revert.Selector):])
	if err != nil {
		return revert
	}
	revert.Name = declared.Name
	for i, value := range values {
		revert.Args = append(revert.Args, RevertArg{Name: declared.Inputs[i].Name, Value: value})
	}
	if revert.Name == "Panic" && len(values) == 1 {
		revert.Args[0].Value = panicName(values[0])
	}
	return revert
}

func panicName(code any) any {
	number, ok := code.(*big.Int)
	if !ok || !number.IsUint64() {
		return code
	}
	switch number.Uint64() {
	case 0x01:
		return "assertion"
	case 0x11:
		return "arithmetic overflow"
	case 0x12:
		return "division by zero"
	case 0x21:
		return "enum out of range"
	case 0x32:
		return "index out of range"
	}
	return code
}

// Name is the name of the error with a selector; the selector in hexadecimal digits if it is not known.
func (d *ErrorDecoder) Name(selector [4]byte) string {
	if declared, known := d.known[selector]; known {
		return declared.Name
	}
	return hexutil.Encode(selector[:])
}

// Wrap replaces a node's report of a revert by the decoded one; other errors pass unchanged.
func (d *ErrorDecoder) Wrap(err error) error {
	var already *RevertError
	var reported rpc.DataError
	if err == nil || errors.As(err, &already) || !errors.As(err, &reported) {
		return err
	}
	data, ok := reported.ErrorData().(string)
	if !ok {
		return err
	}
	raw, decodeErr := hex.DecodeString(strings.TrimPrefix(data, "0x"))
	if decodeErr != nil || len(raw) == 0 {
		return err
	}
	return d.Decode(raw)
}

// projectErrors is built once: parsing the interfaces costs milliseconds and the result never changes.
var projectErrors = sync.OnceValue(func() *ErrorDecoder { return NewErrorDecoder(abis()...) })

// ProjectErrors knows the errors of all contracts of the project.
func ProjectErrors() *ErrorDecoder { return projectErrors() }

// DecodeRevert decodes a node's report of a revert by any contract of the project; other errors pass unchanged.
func DecodeRevert(err error) error { return ProjectErrors().Wrap(err) }
