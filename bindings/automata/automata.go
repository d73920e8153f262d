// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

// Package automata binds the contract IAutomataDcapAttestation: generated from its ABI, never edited.
package automata

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

// IAutomataDcapAttestationMetaData contains all meta data concerning the IAutomataDcapAttestation contract.
var IAutomataDcapAttestationMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"verifyAndAttestOnChain\",\"inputs\":[{\"name\":\"rawQuote\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"tcbEvaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyAndAttestOnChain\",\"inputs\":[{\"name\":\"rawQuote\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyAndAttestWithZKProof\",\"inputs\":[{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"zkCoprocessor\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"verifiedOutput\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"verifyAndAttestWithZKProof\",\"inputs\":[{\"name\":\"output\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"zkCoprocessor\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"programId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tcbEvaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"verifiedOutput\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"payable\"}]",
	ID:  "IAutomataDcapAttestation",
}

// IAutomataDcapAttestation is an auto generated Go binding around an Ethereum contract.
type IAutomataDcapAttestation struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAutomataDcapAttestation) GetABI() abi.ABI {
	return c.abi
}

// NewIAutomataDcapAttestation creates a new instance of IAutomataDcapAttestation.
func NewIAutomataDcapAttestation() *IAutomataDcapAttestation {
	parsed, err := IAutomataDcapAttestationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAutomataDcapAttestation{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAutomataDcapAttestation) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerifyAndAttestOnChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1beaf6d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAndAttestOnChain(bytes rawQuote, uint32 tcbEvaluation) payable returns(bool success, bytes output)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) PackVerifyAndAttestOnChain(rawQuote []byte, tcbEvaluation uint32) []byte {
	enc, err := iAutomataDcapAttestation.abi.Pack("verifyAndAttestOnChain", rawQuote, tcbEvaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAndAttestOnChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1beaf6d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAndAttestOnChain(bytes rawQuote, uint32 tcbEvaluation) payable returns(bool success, bytes output)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) TryPackVerifyAndAttestOnChain(rawQuote []byte, tcbEvaluation uint32) ([]byte, error) {
	return iAutomataDcapAttestation.abi.Pack("verifyAndAttestOnChain", rawQuote, tcbEvaluation)
}

// VerifyAndAttestOnChainOutput serves as a container for the return parameters of contract
// method VerifyAndAttestOnChain.
type VerifyAndAttestOnChainOutput struct {
	Success bool
	Output  []byte
}

// UnpackVerifyAndAttestOnChain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1beaf6d8.
//
// Solidity: function verifyAndAttestOnChain(bytes rawQuote, uint32 tcbEvaluation) payable returns(bool success, bytes output)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) UnpackVerifyAndAttestOnChain(data []byte) (VerifyAndAttestOnChainOutput, error) {
	out, err := iAutomataDcapAttestation.abi.Unpack("verifyAndAttestOnChain", data)
	outstruct := new(VerifyAndAttestOnChainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Success = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Output = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackVerifyAndAttestOnChain0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d8480a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAndAttestOnChain(bytes rawQuote) payable returns(bool success, bytes output)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) PackVerifyAndAttestOnChain0(rawQuote []byte) []byte {
	enc, err := iAutomataDcapAttestation.abi.Pack("verifyAndAttestOnChain0", rawQuote)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAndAttestOnChain0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d8480a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAndAttestOnChain(bytes rawQuote) payable returns(bool success, bytes output)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) TryPackVerifyAndAttestOnChain0(rawQuote []byte) ([]byte, error) {
	return iAutomataDcapAttestation.abi.Pack("verifyAndAttestOnChain0", rawQuote)
}

// VerifyAndAttestOnChain0Output serves as a container for the return parameters of contract
// method VerifyAndAttestOnChain0.
type VerifyAndAttestOnChain0Output struct {
	Success bool
	Output  []byte
}

// UnpackVerifyAndAttestOnChain0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d8480a.
//
// Solidity: function verifyAndAttestOnChain(bytes rawQuote) payable returns(bool success, bytes output)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) UnpackVerifyAndAttestOnChain0(data []byte) (VerifyAndAttestOnChain0Output, error) {
	out, err := iAutomataDcapAttestation.abi.Unpack("verifyAndAttestOnChain0", data)
	outstruct := new(VerifyAndAttestOnChain0Output)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Success = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Output = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackVerifyAndAttestWithZKProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57859ce0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAndAttestWithZKProof(bytes output, uint8 zkCoprocessor, bytes proof) payable returns(bool success, bytes verifiedOutput)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) PackVerifyAndAttestWithZKProof(output []byte, zkCoprocessor uint8, proof []byte) []byte {
	enc, err := iAutomataDcapAttestation.abi.Pack("verifyAndAttestWithZKProof", output, zkCoprocessor, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAndAttestWithZKProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57859ce0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAndAttestWithZKProof(bytes output, uint8 zkCoprocessor, bytes proof) payable returns(bool success, bytes verifiedOutput)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) TryPackVerifyAndAttestWithZKProof(output []byte, zkCoprocessor uint8, proof []byte) ([]byte, error) {
	return iAutomataDcapAttestation.abi.Pack("verifyAndAttestWithZKProof", output, zkCoprocessor, proof)
}

// VerifyAndAttestWithZKProofOutput serves as a container for the return parameters of contract
// method VerifyAndAttestWithZKProof.
type VerifyAndAttestWithZKProofOutput struct {
	Success        bool
	VerifiedOutput []byte
}

// UnpackVerifyAndAttestWithZKProof is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57859ce0.
//
// Solidity: function verifyAndAttestWithZKProof(bytes output, uint8 zkCoprocessor, bytes proof) payable returns(bool success, bytes verifiedOutput)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) UnpackVerifyAndAttestWithZKProof(data []byte) (VerifyAndAttestWithZKProofOutput, error) {
	out, err := iAutomataDcapAttestation.abi.Unpack("verifyAndAttestWithZKProof", data)
	outstruct := new(VerifyAndAttestWithZKProofOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Success = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.VerifiedOutput = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackVerifyAndAttestWithZKProof0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6199c20a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAndAttestWithZKProof(bytes output, uint8 zkCoprocessor, bytes proof, bytes32 programId, uint32 tcbEvaluation) payable returns(bool success, bytes verifiedOutput)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) PackVerifyAndAttestWithZKProof0(output []byte, zkCoprocessor uint8, proof []byte, programId [32]byte, tcbEvaluation uint32) []byte {
	enc, err := iAutomataDcapAttestation.abi.Pack("verifyAndAttestWithZKProof0", output, zkCoprocessor, proof, programId, tcbEvaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAndAttestWithZKProof0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6199c20a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAndAttestWithZKProof(bytes output, uint8 zkCoprocessor, bytes proof, bytes32 programId, uint32 tcbEvaluation) payable returns(bool success, bytes verifiedOutput)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) TryPackVerifyAndAttestWithZKProof0(output []byte, zkCoprocessor uint8, proof []byte, programId [32]byte, tcbEvaluation uint32) ([]byte, error) {
	return iAutomataDcapAttestation.abi.Pack("verifyAndAttestWithZKProof0", output, zkCoprocessor, proof, programId, tcbEvaluation)
}

// VerifyAndAttestWithZKProof0Output serves as a container for the return parameters of contract
// method VerifyAndAttestWithZKProof0.
type VerifyAndAttestWithZKProof0Output struct {
	Success        bool
	VerifiedOutput []byte
}

// UnpackVerifyAndAttestWithZKProof0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6199c20a.
//
// Solidity: function verifyAndAttestWithZKProof(bytes output, uint8 zkCoprocessor, bytes proof, bytes32 programId, uint32 tcbEvaluation) payable returns(bool success, bytes verifiedOutput)
func (iAutomataDcapAttestation *IAutomataDcapAttestation) UnpackVerifyAndAttestWithZKProof0(data []byte) (VerifyAndAttestWithZKProof0Output, error) {
	out, err := iAutomataDcapAttestation.abi.Unpack("verifyAndAttestWithZKProof0", data)
	outstruct := new(VerifyAndAttestWithZKProof0Output)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Success = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.VerifiedOutput = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}
