package main

import (
	"fmt"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// abiValue turns a decoded JSON value into the Go value that the ABI package packs for a type.
func abiValue(encoded abi.Type, value any) (any, error) {
	if encoded.T == abi.TupleTy {
		return tupleValue(encoded, value)
	}
	if number, isNumber := value.(float64); isNumber && encoded.T == abi.UintTy {
		// Numbers that could lose digits stand in strings.
		return uintValue(encoded, fmt.Sprintf("%.0f", number))
	}
	text, isText := value.(string)
	if !isText {
		return nil, fmt.Errorf("%v (%T) is no %s", value, value, encoded)
	}
	switch encoded.T {
	case abi.UintTy:
		return uintValue(encoded, text)
	case abi.StringTy:
		return text, nil
	case abi.AddressTy:
		return common.HexToAddress(text), nil
	case abi.FixedBytesTy:
		if encoded.Size == common.HashLength {
			return [common.HashLength]byte(common.HexToHash(text)), nil
		}
	}
	return nil, fmt.Errorf("messages have no fields of type %s", encoded)
}

func tupleValue(encoded abi.Type, value any) (any, error) {
	fields, isObject := value.(map[string]any)
	if !isObject || len(fields) != len(encoded.TupleElems) {
		return nil, fmt.Errorf("%v does not have the fields of %s", value, encoded)
	}
	tuple := reflect.New(encoded.GetType()).Elem()
	for i, name := range encoded.TupleRawNames {
		member, err := abiValue(*encoded.TupleElems[i], fields[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		tuple.Field(i).Set(reflect.ValueOf(member))
	}
	return tuple.Interface(), nil
}

func uintValue(encoded abi.Type, text string) (any, error) {
	number, ok := new(big.Int).SetString(text, 10)
	if !ok || number.Sign() < 0 || number.BitLen() > encoded.Size {
		return nil, fmt.Errorf("%q is no %s", text, encoded)
	}
	native := encoded.GetType()
	if native == reflect.TypeFor[*big.Int]() {
		return number, nil
	}
	return reflect.ValueOf(number.Uint64()).Convert(native).Interface(), nil
}
