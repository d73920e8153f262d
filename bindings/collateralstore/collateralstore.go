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
	Signer     uint16
}

// CrlSlot is an auto generated low-level Go binding around an user-defined struct.
type CrlSlot struct {
	Serials    common.Address
	ThisUpdate *big.Int
	NextUpdate *big.Int
	Number     *big.Int
}

// KeptCertificate is an auto generated low-level Go binding around an user-defined struct.
type KeptCertificate struct {
	Id          uint16
	Kind        uint8
	X           *big.Int
	Y           *big.Int
	SubjectHash [32]byte
	Serial      *big.Int
	NotBefore   *big.Int
	NotAfter    *big.Int
}

// CollateralStoreMetaData contains all meta data concerning the CollateralStore contract.
var CollateralStoreMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rootX\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rootY\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"INTEL_ROOT_X\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INTEL_ROOT_Y\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"READER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractDocumentReader\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROOT_X\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROOT_Y\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certificateOf\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structKeptCertificate\",\"components\":[{\"name\":\"id\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumCertificateKind\"},{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subjectHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notBefore\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collateral\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"ca\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"tcbInfo\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"qeIdentity\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"crlOf\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"slot\",\"type\":\"tuple\",\"internalType\":\"structCrlSlot\",\"components\":[{\"name\":\"serials\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"thisUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"serials\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evaluationChoice\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumEvaluationChoice\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evaluationsOf\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCollateralSlot\",\"components\":[{\"name\":\"content\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issueDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"signer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holds\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPckRevoked\",\"inputs\":[{\"name\":\"ca\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keepCertificate\",\"inputs\":[{\"name\":\"der\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listener\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pckIssuer\",\"inputs\":[{\"name\":\"ca\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"issuer\",\"type\":\"tuple\",\"internalType\":\"structKeptCertificate\",\"components\":[{\"name\":\"id\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumCertificateKind\"},{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"subjectHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"notBefore\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"qeIdentityOf\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCollateralSlot\",\"components\":[{\"name\":\"content\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issueDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"signer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requiredEvaluation\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootKey\",\"inputs\":[],\"outputs\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEvaluationChoice\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"choice\",\"type\":\"uint8\",\"internalType\":\"enumEvaluationChoice\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setListener\",\"inputs\":[{\"name\":\"newListener\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tcbInfoOf\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"slot\",\"type\":\"tuple\",\"internalType\":\"structCollateralSlot\",\"components\":[{\"name\":\"content\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issueDate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"signer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"content\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"upsertEvaluations\",\"inputs\":[{\"name\":\"json\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upsertPckCrl\",\"inputs\":[{\"name\":\"der\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"ca\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upsertQeIdentity\",\"inputs\":[{\"name\":\"json\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upsertRootCrl\",\"inputs\":[{\"name\":\"der\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upsertTcbInfo\",\"inputs\":[{\"name\":\"json\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CertificateKept\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumCertificateKind\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CrlSet\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"thisUpdate\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"revoked\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EvaluationChoiceSet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"choice\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumEvaluationChoice\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EvaluationRequired\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EvaluationsSet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ListenerSet\",\"inputs\":[{\"name\":\"listener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QeIdentitySet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"changed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TcbInfoSet\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"indexed\":true,\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"changed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadCollateralDates\",\"inputs\":[{\"name\":\"issueDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadCrlDates\",\"inputs\":[{\"name\":\"thisUpdate\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nextUpdate\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadFmspc\",\"inputs\":[{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"}]},{\"type\":\"error\",\"name\":\"BadTee\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"BlobNotWritten\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CertificateNotNeeded\",\"inputs\":[{\"name\":\"commonNameHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CertificateNotValid\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"notBefore\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"notAfter\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateRevoked\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CertificateRevokedSince\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CollateralExpired\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CollateralMissing\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"CollateralOlder\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"fmspc\",\"type\":\"bytes6\",\"internalType\":\"bytes6\"},{\"name\":\"evaluation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"issueDate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stored\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CriticalCrlExtension\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CrlExpired\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"nextUpdate\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"CrlIssuer\",\"inputs\":[{\"name\":\"issuerHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wanted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CrlMissing\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CrlNotSigned\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CrlOlder\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"thisUpdate\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"storedNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"storedUpdate\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerInteger\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerLength\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerMismatch\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerTag\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerTime\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerTrailing\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DerTruncated\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DocumentSignature\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signer\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DuplicateExtension\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EvaluationsExpired\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nextUpdate\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EvaluationsMissing\",\"inputs\":[{\"name\":\"tee\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotSignedByRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SerialTooLong\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"serial\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SimulatedRoot\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownCertificate\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownCriticalExtension\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongKind\",\"inputs\":[{\"name\":\"certificate\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumCertificateKind\"}]}]",
	ID:  "CollateralStore",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161761738038061761783398101604081905261002e91610171565b8083835f46617a691480610043575046610539145b90507f0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f58314158061009457507f67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae73948214155b801561009e575080155b156100c1576040516267e6c560e81b815246600482015260240160405180910390fd5b5060809190915260a0526100d481610110565b506040516100e190610164565b604051809103905ff0801580156100fa573d5f5f3e3d5ffd5b506001600160a01b031660c052506101b3915050565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b612d77806148a083390190565b5f5f5f60608486031215610183575f5ffd5b83516020850151604086015191945092506001600160a01b03811681146101a8575f5ffd5b809150509250925092565b60805160a05160c05161468461021c5f395f818161035101528181610c2401528181610df501526111a301525f8181610204015281816103b40152818161071a01526108f201525f818161039101528181610489015281816106f901526108d101526146845ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c80637a9e5e4b116100fe578063998aedc31161009e578063bb7c84331161006e578063bb7c8433146104f8578063bf7e214f1461051a578063e7dd07561461052b578063f554338614610560575f5ffd5b8063998aedc314610484578063a3a5e893146104ab578063adcd905b146104be578063af6d079e146104d1575f5ffd5b80638fb36037116100d95780638fb360371461042a57806393d765791461044b5780639551dd581461045e57806396c7b35e14610471575f5ffd5b80637a9e5e4b146103f15780637b525cb6146104045780637d93a4a914610417575f5ffd5b80634646733c11610174578063657c30c211610144578063657c30c214610339578063698eec441461034c57806377aa10961461038b5780637924a847146103de575f5ffd5b80634646733c146102c957806356d5cfc2146102dc5780635bd59fa914610303578063641e09c114610326575f5ffd5b806317219522116101af578063172195221461024957806319fe0361146102755780632702758914610288578063279b0f1e146102a8575f5ffd5b806301de7cc5146101d5578063067e413f146101ff57806310811df214610234575b5f5ffd5b6101e86101e3366004613c15565b610592565b6040516101f6929190613c5e565b60405180910390f35b6102267f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101f6565b610247610242366004613cec565b6105cb565b005b60045461026090600160a81b900463ffffffff1681565b60405163ffffffff90911681526020016101f6565b610247610283366004613d33565b610673565b61029b610296366004613d71565b610779565b6040516101f69190613db0565b6102bb6102b6366004613e30565b610790565b6040516101f6929190613e4b565b61029b6102d7366004613e98565b610825565b6102267f0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f581565b610316610311366004613e98565b610888565b60405190151581526020016101f6565b610226610334366004613d33565b6108bd565b6101e8610347366004613ede565b610b55565b6103737f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101f6565b604080517f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006020820152016101f6565b6102476103ec366004613f26565b610c11565b6102476103ff366004613f97565b610d69565b610247610412366004613f26565b610de2565b6101e8610425366004613fbd565b610fb2565b610432610fee565b6040516001600160e01b031990911681526020016101f6565b610316610459366004613ff4565b611014565b600554610373906001600160a01b031681565b61024761047f366004614020565b6110a8565b6102267f000000000000000000000000000000000000000000000000000000000000000081565b6102476104b9366004613f26565b611190565b6102476104cc366004613f97565b61133d565b6102267f67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae739481565b61050b61050636600461404f565b61139b565b6040516101f6939291906140a8565b6004546001600160a01b0316610373565b61053e610539366004613c15565b611499565b6040805163ffffffff909316835264ffffffffff9091166020830152016101f6565b61058561056e366004613c15565b60ff9081165f908152600660205260409020541690565b6040516101f691906140e6565b604080516080810182525f80825260208201819052918101829052606081019190915260606105c2835f80610b55565b91509150915091565b5f6105d58261168c565b90505f6105e285856116e1565b90508160800151816020015114610624576020810151608083015160405163dc82206560e01b8152600481019290925260248201526044015b60405180910390fd5b60408201516060830151610639918391611793565b61065f5781516040516306435c6960e51b815261ffff909116600482015260240161061b565b815161066b90826117b6565b505050505050565b5f61067e83836116e1565b90507f98ef9ea3269a6d906b18fa7fdbe2f0994730a090a5f389317e88aec0bb5cb0cb8160400151146106f357604080820151905163dc82206560e01b815260048101919091527f98ef9ea3269a6d906b18fa7fdbe2f0994730a090a5f389317e88aec0bb5cb0cb602482015260440161061b565b61073e817f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611793565b61075d576040516306435c6960e51b81525f600482015260240161061b565b6107675f826117b6565b1561077457610774611a65565b505050565b610781613bb7565b61078a82611ae5565b92915050565b60408051608080820183525f8083526020808401829052838501829052606093840182905261ffff8616825260038152908490208451928301855280546001600160a01b03811680855264ffffffffff600160a01b8304811694860194909452600160c81b9091049092169483019490945260019093015481830152911561082057815161081d90611b41565b90505b915091565b61082d613bb7565b6108368361168c565b90506108428382611baf565b805161084d90611c5d565b50805161085a9083611ce0565b1561078a578051604051632a0ab14b60e21b815261ffff90911660048201526024810183905260440161061b565b5f5f6108938461168c565b90506108a35f8260a00151611ce0565b806108b5575080516108b59084611ce0565b949350505050565b5f5f6108c98484611d18565b9050610916817f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000611deb565b6109335760405163f905643560e01b815260040160405180910390fd5b5f61093d82611e06565b9050848460405161094f929190614100565b60408051918290039091205f818152600160205291909120549093506001600160a01b03161561098057505061078a565b5f8054819081906109949061ffff16614123565b91906101000a81548161ffff021916908361ffff160217905590505f610a4d6040518061010001604052808461ffff1681526020018560038111156109db576109db613d88565b81526020018660e001518152602001866101000151815260200186606001518152602001866020015181526020018660a0015164ffffffffff1681526020018660c0015164ffffffffff16815250604051602001610a399190613db0565b604051602081830303815290604052611f2f565b90506040518060600160405280826001600160a01b031681526020018361ffff168152602001846003811115610a8557610a85613d88565b90525f86815260016020908152604091829020835181549285015161ffff16600160a01b026001600160b01b03199093166001600160a01b039091161791909117808255918301519091829060ff60b01b1916600160b01b836003811115610aef57610aef613d88565b0217905550505061ffff82165f818152600260205260409081902087905560c0860151905187917f69b3ff5b18a75d96307e56fcff38002534d331125fe0ac819e9c481b729e8c0a91610b43918891614143565b60405180910390a35050505092915050565b60408051608080820183525f8083526020808401829052838501829052606093840182905260ff88168252600781528482206001600160d01b031988168352815284822063ffffffff8716835281529084902084519283018552546001600160a01b038116808452600160a01b820464ffffffffff90811693850193909352600160c81b820490921694830194909452600160f01b90930461ffff16818301529115610c09578151610c0690611b41565b90505b935093915050565b5f610c1f8686868686611fb1565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b4eb6a7988886040518363ffffffff1660e01b8152600401610c7092919061418d565b5f60405180830381865afa158015610c8a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610cb191908101906142be565b6040805160608101825260c083015160ff1681525f6020820181905291810191909152909150610ce2908284612086565b508060c0015160ff167fc7f53b1c7dbaceab1ca67332af76e88b82208b447cb04f0d6e2bae9220b5102482606001518360800151604051610d3792919064ffffffffff92831681529116602082015260400190565b60405180910390a2610d4c8160c00151612352565b15610d605760c0810151610d60905f612489565b50505050505050565b60045433906001600160a01b03168114610da05760405162d1953b60e31b81526001600160a01b038216600482015260240161061b565b816001600160a01b03163b5f03610dd5576040516361798f2f60e11b81526001600160a01b038316600482015260240161061b565b610dde8261253d565b5050565b5f610df08686868686611fb1565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391e0e6af88886040518363ffffffff1660e01b8152600401610e4192919061418d565b5f60405180830381865afa158015610e5b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610e8291908101906142be565b60e08101519091506001600160d01b031916610ec25760e081015160405162e8fdf560e81b81526001600160d01b0319909116600482015260240161061b565b5f610f0760405180606001604052808460c0015160ff1681526020018460e001516001600160d01b03191681526020018460a0015163ffffffff168152508385612086565b90508160a0015163ffffffff168260e001516001600160d01b0319168360c0015160ff167fea6fd5900aca4b1b7991f81d5e6a931ead00341da6a7fcbf0fd4882eca8db7218560600151866080015186604051610f839392919064ffffffffff9384168152919092166020820152901515604082015260600190565b60405180910390a48015610fa857610fa88260c001518360e001518460a0015161258b565b5050505050505050565b604080516080810182525f8082526020820181905291810182905260608101919091526060610fe2845f85610b55565b915091505b9250929050565b6004545f90600160a01b900460ff1661100657505f90565b638fb3603760e01b5b905090565b60405163bb7c843360e01b815260ff831660048201526001600160d01b0319821660248201525f604482018190526064820181905290309063bb7c8433906084015f60405180830381865afa92505050801561109157506040513d5f823e601f3d908101601f1916820160405261108e919081019061439e565b60015b61109c57505f61078a565b5050506001905061078a565b6110b4335b5f3661261d565b600160ff831611156110de57604051638f358a8160e01b815260ff8316600482015260240161061b565b60ff82165f908152600660205260409020805482919060ff19166001838181111561110b5761110b613d88565b02179055508160ff167f438a09236f8a7d0fedf99b02f4c2e10f0a814d588a778f046e80502830ba05078260405161114391906140e6565b60405180910390a260ff82165f90815260076020908152604080832083805282528083209091529020546001600160a01b0316156111865761118482612352565b505b610dde825f612489565b5f61119e8686868686611fb1565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663034a65f188886040518363ffffffff1660e01b81526004016111ef92919061418d565b5f60405180830381865afa158015611209573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261123091908101906142be565b60a081015190915063ffffffff166112735760c08101516040516350ec0b8f60e11b815260ff90911660048201525f60248201819052604482015260640161061b565b6040805160608101825260c083015160ff1681525f6020820181905260a084015163ffffffff16928201929092526112ac908385612086565b90508160a0015163ffffffff168260c0015160ff167ff5ba02fa668d136e4dfab3df314b0d0a44612193c1d6ec68f455d4eaab38281584606001518560800151856040516113199392919064ffffffffff9384168152919092166020820152901515604082015260600190565b60405180910390a38015610fa857610fa88260c001515f60d01b8460a0015161258b565b611346336110ad565b600580546001600160a01b0319166001600160a01b0383169081179091556040519081527fcfa8a0bee53ef7ce679cd216dcda56c0d99ce13ddae0131ef64a0b9953b7017a906020015b60405180910390a150565b6060805f6113a7612713565b64ffffffffff16905061ffff8516156113d6576113d3816113c787611c5d565b64ffffffffff1661271d565b90505b8363ffffffff165f03611407575f6113ed88611499565b90955090506114038264ffffffffff831661271d565b9150505b5f61143e60405180606001604052808a60ff168152602001896001600160d01b03191681526020018763ffffffff16815250612744565b909450905061144d828261271d565b6040805160608101825260ff8b1681525f602082015263ffffffff88169181019190915290925061147d90612744565b909350905061148c828261271d565b9150509450945094915050565b60ff8082165f908152600660205260408082208151606081019092528054929384938493929183911660018111156114d3576114d3613d88565b60018111156114e4576114e4613d88565b8152905463ffffffff61010082041660208084019190915264ffffffffff650100000000009092048216604093840152830151918301519195509093509091508216421061164e5760ff84165f9081526007602090815260408083208380528252808320825291829020825160808101845290546001600160a01b038116808352600160a01b820464ffffffffff90811694840194909452600160c81b820490931693820193909352600160f01b90920461ffff1660608301526115c057604051634ea9afb160e01b815260ff8616600482015260240161061b565b806040015164ffffffffff164210611603576040808201519051630844d45760e11b815260ff8716600482015264ffffffffff909116602482015260440161061b565b61161081606001516128ef565b1561163a576060810151604051634ee1ffd160e11b815261ffff909116600482015260240161061b565b61164781835f0151612961565b9094509250505b8263ffffffff165f0361167957604051634ea9afb160e01b815260ff8516600482015260240161061b565b611684600183614414565b915050915091565b611694613bb7565b61169d82611ae5565b90506003816020015160038111156116b7576116b7613d88565b036116dc576020810151604051632533b83360e01b815261061b918491600401614431565b919050565b6117286040518061012001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f8152602001606081525090565b5f6117378484838160306129b4565b90505f806117498686858160306129f2565b90925090506117658361175c8184614445565b88918891612a76565b84526117748686848488612a8e565b61177f868683612b99565b60e086015260c08501525091949350505050565b5f6117ac845f01518560c001518660e001518686612c36565b90505b9392505050565b5f81606001514210806117cc5750816080015142115b156118035760608201516080830151604051631da12fc960e11b81526004810192909252602482015242604482015260640161061b565b61ffff83165f908152600360209081526040808320815160808101835281546001600160a01b038116825264ffffffffff600160a01b8204811695830195909552600160c81b900490931691830191909152600101546060820181905260a08501519192911461187d5781606001518460a0015110611890565b816020015164ffffffffff168460600151105b905080156118ec5760a084015160608086015190840151602085015160405163e35a031960e01b815261ffff8a16600482015260248101949094526044840192909252606483015264ffffffffff16608482015260a40161061b565b836101000151515f036119105781515f83526001600160a01b031615159250611959565b81516001600160a01b031615806119365750611934825f0151856101000151612cfb565b155b15611959576001925061194d846101000151611f2f565b6001600160a01b031682525b60a0840151606083810191825285015164ffffffffff908116602080860191825260808801518316604080880191825261ffff8b165f8181526003909452922087518154945192516001600160a01b039091166001600160c81b031990951694909417600160a01b838716021764ffffffffff60c81b1916600160c81b95851695909502949094178455935160019093018390556101008801515190937f27bbc3629ee66df9a061a8aaa9d22fcfd6a09916b5a573e8e2292247f2f8565b93929091611a2790601490614458565b604051611a55949392919093845264ffffffffff928316602085015291166040830152606082015260800190565b60405180910390a2505092915050565b60066020527f54cdd369e4e8a8515e52ca72ec816c2101831ad1f18bf44102ed171459c9b4f8805469ffffffffff00000000001990811690915560015f9081527f3e5fec24aa4dc4e5aee2e025e51e1392c72a2500577559fae9665c6d52bd6a318054909216909155611ad9905b5f612489565b611ae36001611ad3565b565b611aed613bb7565b5f828152600160205260409020546001600160a01b031680611b2557604051633999032760e11b81526004810184905260240161061b565b611b2e81611b41565b8060200190518101906117af9190614485565b60605f611b5960016001600160a01b0385163b614445565b9050806001600160401b03811115611b7357611b736141a0565b6040519080825280601f01601f191660200182016040528015611b9d576020820181803683370190505b50915080600160208401853c50919050565b8060c0015164ffffffffff16421080611bd257508060e0015164ffffffffff1642115b15611c185760c081015160e0820151604051632737bd9560e11b81526004810185905264ffffffffff92831660248201529116604482015242606482015260840161061b565b611c215f611c5d565b50611c305f8260a00151611ce0565b15610dde5760a0810151604051632a0ab14b60e21b81525f6004820152602481019190915260440161061b565b61ffff81165f90815260036020526040812054600160c81b900464ffffffffff1690819003611ca5576040516356f4c92160e11b815261ffff8316600482015260240161061b565b8064ffffffffff164211156116dc57604051633ce6ce8360e01b815261ffff8316600482015264ffffffffff8216602482015260440161061b565b61ffff82165f908152600360205260408120546001600160a01b031680158015906108b557506108b5611d1282611b41565b84612d37565b611d87604051806101e001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581526020015f60ff1681526020015f81526020015f81525090565b5f611d968484838160306129b4565b90505f80611da88686858160306129f2565b9092509050611dbb8361175c8184614445565b8452611dca8686848488612d70565b611dd5868683612b99565b6101408601526101208501525091949350505050565b5f6117ac845f01518561012001518661014001518686612c36565b5f5f8261016001518015611e21575061018083015160041615155b8015611e34575061018083015160021615155b9050808015611e6657507ff2cdee66d0c46bef721c372ff5fe990263f3608a970b3a22fe0de6d8e7f3cfac8360800151145b15611e745750600192915050565b808015611ea457507f84eb72543fac46d69ca77faea23e8f689f4eee6d0444cfe8bd1996f61feeba798360800151145b15611eb25750600292915050565b5f836101600151158015611ecd575061018084015160801615155b9050808015611eff57507f6452690b257aa645bc502c2710cdc0aad147e6b2adf75ed9ba11f40076b3c2c78460800151145b15611f0e575060039392505050565b836080015160405163d9cfc83760e01b815260040161061b91815260200190565b5f5f82604051602001611f429190614526565b60405160208183030381529060405290505f815182604051602001611f68929190614537565b60405160208183030381529060405290508051602082015ff092506001600160a01b038316611faa57604051630ad709f960e21b815260040160405180910390fd5b5050919050565b611fb9613bb7565b611fc282612ee8565b905060408314611fe857604051630feddbc160e01b81526004810184905260240161061b565b5f60028787604051611ffb929190614100565b602060405180830381855afa158015612016573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906120399190614570565b9050612055818635602088013585604001518660600151612c36565b61207c5760405163511d5e7360e01b8152600481018290526024810184905260440161061b565b5095945050505050565b5f42836060015164ffffffffff1611806120ab575042836080015164ffffffffff1611155b156120ea5760608301516080840151604051632d7b0e0d60e21b815264ffffffffff92831660048201529116602482015242604482015260640161061b565b835160ff165f908152600760209081526040808320828801516001600160d01b031916845282528083208188015163ffffffff168452825291829020825160808101845290546001600160a01b038116825264ffffffffff600160a01b82048116938301849052600160c81b820481169483019490945261ffff600160f01b90910416606080830191909152860151909216108015612193575061219181606001516128ef565b155b156121ff578451602080870151604080890151606089015193860151915163b1c7f51f60e01b815260ff90951660048601526001600160d01b0319909216602485015263ffffffff909116604484015264ffffffffff918216606484015216608482015260a40161061b565b80516001600160a01b031615806122255750612223815f0151856101000151612cfb565b155b915081156122475761223b846101000151611f2f565b6001600160a01b031681525b606084015164ffffffffff908116602083015260e08401516080860151908216911611156122845760e083015161227f906001614587565b61228a565b83608001515b64ffffffffff9081166040838101918252945161ffff90811660608501908152885160ff165f90815260076020908152888220818c01516001600160d01b031916835281528882209a89015163ffffffff168252998a5296909620845181549990950151925196516001600160a01b039095166001600160c81b031990991698909817600160a01b92841692909202919091176001600160c81b0316600160c81b95909216949094026001600160f01b031617600160f01b9190931602919091179092555090565b60ff8181165f9081526006602090815260408083206007835281842084805283528184208352818420825160808101845290546001600160a01b0381168252600160a01b810464ffffffffff90811695830195909552600160c81b810490941692810192909252600160f01b90920461ffff166060820152815492939192849283926123e092909116612961565b845461010063ffffffff80851682810264ffffffff001964ffffffffff871665010000000000021669ffffffffffffffffff00198616171789556040519290930416909114159650919350915060ff8616907f1279c1bddb2b1d70463933b592395093994dcb25b8a8a9d73116a43418d23cf390612479908590859063ffffffff92909216825264ffffffffff16602082015260400190565b60405180910390a2505050919050565b600480546015906124a690600160a81b900463ffffffff166145a4565b825463ffffffff9182166101009390930a92830291909202199091161790556005546001600160a01b031615610dde57600554604051633416424b60e21b815260ff841660048201526001600160d01b0319831660248201526001600160a01b039091169063d059092c906044015f604051808303815f87803b15801561252b575f5ffd5b505af115801561066b573d5f5f3e3d5ffd5b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611390565b60ff83165f908152600660205260409020805465010000000000900464ffffffffff1642108015906125e6575060ff84165f90815260076020908152604080832083805282528083209091529020546001600160a01b031615155b156125f6576125f484612352565b505b805463ffffffff610100909104811690831603612617576126178484612489565b50505050565b5f5f6126516126346004546001600160a01b031690565b863061264360045f898b6145bf565b61264c916145e6565b612f42565b915091508161270c5763ffffffff8116156126e9576004805460ff60a01b198116600160a01b178255604051634a63ebf760e11b81526001600160a01b03909116916394c7d7ee916126a9918991899189910161461e565b5f604051808303815f87803b1580156126c0575f5ffd5b505af11580156126d2573d5f5f3e3d5ffd5b50506004805460ff60a01b191690555061270c9050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161061b565b5050505050565b5f61100f5f611c5d565b5f816001600160401b0316836001600160401b03161061273d57816117af565b5090919050565b805160ff165f908152600760209081526040808320828501516001600160d01b031916845282528083208185015163ffffffff1684528252808320815160808101835290546001600160a01b038116808352600160a01b820464ffffffffff90811695840195909552600160c81b820490941692820192909252600160f01b90910461ffff166060808301919091529291612820578351602085015160408087015190516350ec0b8f60e11b815260ff90931660048401526001600160d01b0319909116602483015263ffffffff16604482015260640161061b565b806040015164ffffffffff16421061288b5783516020850151604080870151848201519151633d73c77b60e01b815260ff90941660048501526001600160d01b0319909216602484015263ffffffff909116604483015264ffffffffff16606482015260840161061b565b61289881606001516128ef565b156128c2576060810151604051634ee1ffd160e11b815261ffff909116600482015260240161061b565b80516128cd90611b41565b9250600181604001516128e09190614414565b64ffffffffff16915050915091565b5f80805260036020527f3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff546001600160a01b031661292e57505f919050565b61ffff82165f9081526002602052604090205480158015906117af57506117af5f61295883611ae5565b60a00151611ce0565b5f5f61298c612972855f0151611b41565b600185600181111561298657612986613d88565b14612fd4565b6040860151919350915064ffffffffff80831691161015610fe7575060408301519250929050565b5f5f6129c387878787876129f2565b909250905083811461207c57604051633502a97960e11b8152600481018290526024810185905260440161061b565b5f808685013560f881901c8414612a1357612a13868660f884901c876130f5565b60028601925060ff60f082901c1660808110612a3a57612a34828888613149565b90945090505b808401925085831115612a6a5760405163508cb1c760e11b8152600481018890526024810187905260440161061b565b50509550959350505050565b5f612a85858585855f5f6131f4565b95945050505050565b612aa3858585856202010160e81b6003613227565b9250612ac3858585856b18050304154324671e82018160a11b600c613227565b92505f612ad486868686603061328f565b9050612aed84612ae48184614445565b889188916132a8565b6020830152612afe868686846132be565b6040830152612b0f8686838661334b565b60608401919091529350612b258686868661334b565b608084019190915293506030612b3d878787876134b2565b03612b6c575f80612b528888888860306129f2565b91509150612b62888884846134cf565b6101008501529450505b612b7a8686868660a06129b4565b9350612b8a8686868660306129b4565b935061066b86868686866135d5565b5f80612bb9858585816b18050304154324671e82018160a11b600c613227565b9250612bc98585858160036129b4565b9250612bda858585815f6001613227565b9250612bea8585858160306129b4565b9250612bf88585858161369f565b93509150612c088585858161369f565b93509050838314610c0957604051633502a97960e11b8152600481018490526024810185905260440161061b565b5f612c5f60027bffffffff00000000000000004319055258e8617b0c46353d039cdaae19614458565b84118015612c8957507bffffffff00000000000000004319055258e8617b0c46353d039cdaae1984105b15612cb857612cb5847bffffffff00000000000000004319055258e8617b0c46353d039cdaae19614445565b93505b60405186815285602082015284604082015283606082015282608082015260205f60a0836101005afa905060015f511460203d1482161691505095945050505050565b5f81604051602001612d0d9190614526565b60405160208183030381529060405280519060200120836001600160a01b03163f14905092915050565b5f60208301835181015b80821015612d685783825160601c03612d5d5760019250612d68565b601482019150612d41565b505092915050565b612d878585858564500181008160d91b6005613227565b9250612d958585858561369f565b60208301919091529250612dbd858585856b18050304154324671e82018160a11b600c613227565b92505f612dce86868686603061328f565b9050612dde84612ae48184614445565b6040830152612df08686838686613776565b9350612e0086868686603061328f565b9050612e1084612ae48184614445565b6060830152612e21868686846132be565b6080830152612e55868683867f3059301306072a8648ce3d020106082a8648ce3d030107034200040000000000601b613227565b935082612e63856040614642565b1115612e8c5760405163508cb1c760e11b8152600481018590526024810184905260440161061b565b83860135612ea4612e9e866020614642565b88013590565b61010084015260e0830152612ec9612ebd856040614642565b879087908660a36129b4565b9350612ed98686868660306129b4565b935061066b86868686866137e0565b612ef0613bb7565b612ef982611ae5565b9050600381602001516003811115612f1357612f13613d88565b14612f38576020810151604051632533b83360e01b815261061b918491600401614431565b6116dc8282611baf565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15612fca575f516020805191945081901c150291505b5094509492505050565b5f5f64ffffffffff90505f60098551612fed9190614458565b90505f5b8181101561305f575f5f61301e8884600902016020015160e081901c9160b89190911c64ffffffffff1690565b9150915086806130355750428164ffffffffff1611155b801561304c57508563ffffffff168263ffffffff16115b15613055578195505b5050600101612ff1565b50831561306c5750610fe7565b5f5b818110156130ec575f5f61309b8884600902016020015160e081901c9160b89190911c64ffffffffff1690565b91509150428164ffffffffff161180156130c057508563ffffffff168263ffffffff16115b80156130d957508464ffffffffff168164ffffffffff16105b156130e2578094505b505060010161306e565b50509250929050565b82841061311f5760405163508cb1c760e11b8152600481018590526024810184905260440161061b565b604051634af3c6f360e11b815260048101859052602481018390526044810182905260640161061b565b60f083901c60ff16828101607d1901905f90838311156131865760405163508cb1c760e11b8152600481018690526024810185905260440161061b565b8060820361319e5760e086901c61ffff1691506131b1565b806081036131b15760e886901c60ff1691505b806082146131c05760806131c4565b6101005b61ffff168210156131eb57604051636721373b60e11b81526004810186905260240161061b565b50935093915050565b5f604051848689018237828489018683013760205f8487018360025afa613219575f5ffd5b50505f519695505050505050565b838101838111156132555760405163508cb1c760e11b8152600481018690526024810185905260440161061b565b86850135831860088302610100031c1561328557604051634f0a224960e01b81526004810186905260240161061b565b9695505050505050565b5f61329d86868686866129f2565b979650505050505050565b5f60405182848701823791909120949350505050565b5f6132cd8585858560306129f2565b90935091506132e08585858560316129f2565b90935091506132f38585858560306129b4565b925061330c8585858564060355040360d81b6005613227565b92505f601361331d878787876134b2565b1461332957600c61332c565b60135b905061333b86868686856129b4565b935061328584612ae48186614445565b5f5f5f601761335c888888886134b2565b1490505f61337a88888888866133735760186129f2565b60176129f2565b935090508161338a57600f61338d565b600d5b60ff16818403146133b457604051630550696960e11b81526004810187905260240161061b565b87810135826133c45760886133c7565b60985b60ff1681901c60ff16605a146133f357604051630550696960e11b81526004810188905260240161061b565b5f61343b8461340657609083901c61340c565b60a083901c5b8561341e576001600160701b0361342c565b6bffffffffffffffffffffffff5b6001600160701b03168a613982565b905060ff605082901c168415613469576032811061345b5761076c61345f565b6107d05b61ffff1601613473565b6064606083901c02015b5f61347e8284613a0e565b98509050806134a357604051630550696960e11b8152600481018b905260240161061b565b50505050505094509492505050565b5f8183106134c0575f612a85565b5050919091013560f81c919050565b6060601460056134df8585614445565b6134e99190614458565b6134f4906002614642565b6134fe9190614655565b6001600160401b03811115613515576135156141a0565b6040519080825280601f01601f19166020018201604052801561353f576020820181803683370190505b5090505f5b828410156135c8575f8061355c8888888860306129f2565b90925090505f61356e8989858561369f565b5090506001600160a01b038111156135a35760405163348e1f5160e01b8152600481018890526024810182905260440161061b565b8060601b60148502602087010152836135bb9061466c565b9350819650505050613544565b6014028152949350505050565b8183101561270c575f806135ed8787878760306129f2565b90925090505f61360188888585600661328f565b90506001613611898984866134b2565b036136325760405163533e92d960e01b81526004810187905260240161061b565b6136408888838560046129b4565b9050640603551d13198884013560d81c01613695576136618888838561369f565b60a0860191909152905081811461369557604051633502a97960e11b8152600481018290526024810183905260440161061b565b5093506135d59050565b5f5f5f6136b08787878760026129f2565b9250905080820387820135828414806136cc575060ff81901c15155b156136ed57604051631660315760e21b81526004810188905260240161061b565b6001821180156136ff575060f881901c155b1561373a5760f081901c6080165f0361372e57604051631660315760e21b81526004810188905260240161061b565b505f1901600188830101355b602082111561375f57604051631660315760e21b81526004810188905260240161061b565b6008909102610100031c9791965090945050505050565b5f6137858686868660306129f2565b90945090506137968686868461334b565b60a084019190915293506137ac8686868461334b565b60c08401919091529350808414612a8557604051633502a97960e11b8152600481018590526024810182905260440161061b565b5f5b8284101561066b575f806137fa8888888860306129f2565b90925090505f61380e89898585600661328f565b90505f600161381f8b8b85876134b2565b14905080156138405761383d8a8a8486620101ff60e81b6003613227565b91505b61384e8a8a848660046129b4565b91508984013560d881901c640603551d13036138a857600186161561388957604051630a2fbf8960e11b8152600481018a905260240161061b565b60018617955061389b8b8b8587613ad5565b1515610160880152613975565b60d881901c640603551d0f036138fd5760028616156138dd57604051630a2fbf8960e11b8152600481018a905260240161061b565b6002861795506138ef8b8b8587613b15565b60ff16610180880152613975565b6a06092a864886f84d010d0160a81b811860a81c5f03613953576101c08701511561393e57604051630a2fbf8960e11b8152600481018a905260240161061b565b6101a087018390526101c08701849052613975565b811561397557604051630afa612f60e11b8152600481018a905260240161061b565b83985050505050506137e2565b5f6d3030303030303030303030303030831684186d060606060606060606060606060681016df0f0f0f0f0f0f0f0f0f0f0f0f0f081831716156139db57604051630550696960e11b81526004810185905260240161061b565b816cff00ff00ff00ff00ff00ff00ff16600883901c6cff00ff00ff00ff00ff00ff00ff16600a0201925050509392505050565b5f8061ffff604084901c811690603085901c811690602086901c811690601087901c8116908716841580613a425750600c85115b80613a4b575083155b80613a565750601f84115b80613a6257506107b289105b15613a77575f5f965096505050505050610fe7565b6017831180613a865750603b82115b80613a915750603b81115b15613aa6575f5f965096505050505050610fe7565b60018183603c0285610e1002613abd8d8a8a613b6c565b62015180020101019650965050505050509250929050565b5f613ae48585858560306129b4565b9250818303613af457505f6108b5565b613b0985858585620101ff60e81b6003613227565b50600195945050505050565b5f80613b258686868660036129b4565b905082613b33826002614642565b1115613b5c5760405163508cb1c760e11b8152600481018590526024810184905260440161061b565b949094013560f01c949350505050565b5f6003831015613b8357600184039350600c830192505b620afa6d826005600260996002198801020104610190870460648804600489048961016d0201030101010390509392505050565b6040805161010081019091525f808252602082019081526020015f81526020015f81526020015f81526020015f81526020015f64ffffffffff1681526020015f64ffffffffff1681525090565b60ff81168114613c12575f5ffd5b50565b5f60208284031215613c25575f5ffd5b81356117af81613c04565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60018060a01b03835116815264ffffffffff602084015116602082015264ffffffffff604084015116604082015261ffff606084015116606082015260a060808201525f6117ac60a0830184613c30565b5f5f83601f840112613cbf575f5ffd5b5081356001600160401b03811115613cd5575f5ffd5b602083019150836020828501011115610fe7575f5ffd5b5f5f5f60408486031215613cfe575f5ffd5b83356001600160401b03811115613d13575f5ffd5b613d1f86828701613caf565b909790965060209590950135949350505050565b5f5f60208385031215613d44575f5ffd5b82356001600160401b03811115613d59575f5ffd5b613d6585828601613caf565b90969095509350505050565b5f60208284031215613d81575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b60048110613dac57613dac613d88565b9052565b815161ffff168152602080830151610100830191613dd090840182613d9c565b5060408301516040830152606083015160608301526080830151608083015260a083015160a083015264ffffffffff60c08401511660c083015264ffffffffff60e08401511660e083015292915050565b61ffff81168114613c12575f5ffd5b5f60208284031215613e40575f5ffd5b81356117af81613e21565b60018060a01b03835116815264ffffffffff602084015116602082015264ffffffffff60408401511660408201526060830151606082015260a060808201525f6117ac60a0830184613c30565b5f5f60408385031215613ea9575f5ffd5b50508035926020909101359150565b6001600160d01b031981168114613c12575f5ffd5b63ffffffff81168114613c12575f5ffd5b5f5f5f60608486031215613ef0575f5ffd5b8335613efb81613c04565b92506020840135613f0b81613eb8565b91506040840135613f1b81613ecd565b809150509250925092565b5f5f5f5f5f60608688031215613f3a575f5ffd5b85356001600160401b03811115613f4f575f5ffd5b613f5b88828901613caf565b90965094505060208601356001600160401b03811115613f79575f5ffd5b613f8588828901613caf565b96999598509660400135949350505050565b5f60208284031215613fa7575f5ffd5b81356001600160a01b03811681146117af575f5ffd5b5f5f60408385031215613fce575f5ffd5b8235613fd981613c04565b91506020830135613fe981613ecd565b809150509250929050565b5f5f60408385031215614005575f5ffd5b823561401081613c04565b91506020830135613fe981613eb8565b5f5f60408385031215614031575f5ffd5b823561403c81613c04565b9150602083013560028110613fe9575f5ffd5b5f5f5f5f60808587031215614062575f5ffd5b843561406d81613c04565b9350602085013561407d81613eb8565b9250604085013561408d81613e21565b9150606085013561409d81613ecd565b939692955090935050565b606081525f6140ba6060830186613c30565b82810360208401526140cc8186613c30565b9150506001600160401b0383166040830152949350505050565b60208101600283106140fa576140fa613d88565b91905290565b818382375f9101908152919050565b634e487b7160e01b5f52601160045260245ffd5b5f61ffff821661ffff810361413a5761413a61410f565b60010192915050565b604081016141518285613d9c565b64ffffffffff831660208301529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6117ac602083018486614165565b634e487b7160e01b5f52604160045260245ffd5b60405161012081016001600160401b03811182821017156141d7576141d76141a0565b60405290565b60405161010081016001600160401b03811182821017156141d7576141d76141a0565b805164ffffffffff811681146116dc575f5ffd5b80516116dc81613ecd565b80516116dc81613c04565b80516116dc81613eb8565b5f82601f830112614244575f5ffd5b81516001600160401b0381111561425d5761425d6141a0565b604051601f8201601f19908116603f011681016001600160401b038111828210171561428b5761428b6141a0565b6040528181528382016020018510156142a2575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156142ce575f5ffd5b81516001600160401b038111156142e3575f5ffd5b820161012081850312156142f5575f5ffd5b6142fd6141b4565b81518152602080830151908201526040808301519082015261432160608301614200565b606082015261433260808301614200565b608082015261434360a08301614214565b60a082015261435460c0830161421f565b60c082015261436560e0830161422a565b60e08201526101008201516001600160401b03811115614383575f5ffd5b61438f86828501614235565b61010083015250949350505050565b5f5f5f606084860312156143b0575f5ffd5b83516001600160401b038111156143c5575f5ffd5b6143d186828701614235565b93505060208401516001600160401b038111156143ec575f5ffd5b6143f886828701614235565b92505060408401516001600160401b0381168114613f1b575f5ffd5b64ffffffffff828116828216039081111561078a5761078a61410f565b828152604081016117af6020830184613d9c565b8181038181111561078a5761078a61410f565b5f8261447257634e487b7160e01b5f52601260045260245ffd5b500490565b8051600481106116dc575f5ffd5b5f610100828403128015614497575f5ffd5b506144a06141dd565b82516144ab81613e21565b81526144b960208401614477565b602082015260408381015190820152606080840151908201526080808401519082015260a080840151908201526144f260c08401614200565b60c082015261450360e08401614200565b60e08201529392505050565b5f81518060208401855e5f93019283525090919050565b5f81525f6117af600183018461450f565b606160f81b815260f083901b6001600160f01b03191660018201526680600a3d393df360c81b60038201525f6117ac600a83018461450f565b5f60208284031215614580575f5ffd5b5051919050565b64ffffffffff818116838216019081111561078a5761078a61410f565b5f63ffffffff821663ffffffff810361413a5761413a61410f565b5f5f858511156145cd575f5ffd5b838611156145d9575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614617576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90612a859083018486614165565b8082018082111561078a5761078a61410f565b808202811582820484141761078a5761078a61410f565b5f6001820161467d5761467d61410f565b5060010190566080604052348015600e575f5ffd5b50612d5b8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c8063034a65f11461004357806391e0e6af1461006c578063b4eb6a791461007f575b5f5ffd5b6100566100513660046128c2565b610092565b604051610063919061295e565b60405180910390f35b61005661007a3660046128c2565b6100ad565b61005661008d3660046128c2565b6100bf565b61009a612822565b6100a483836100d1565b90505b92915050565b6100b5612822565b6100a4838361020b565b6100c7612822565b6100a48383610383565b6100d9612822565b6040805160e0810182525f8082526020820181905291810182905260608082018390526080820181905260a0820183905260c082015290610120858583607b60f81b610450565b905060015b80156101535761013886868487876104b6565b915061014a868684607d60f81b6106df565b92509050610125565b610173868684876002610ff061514560f01b6454445f514560d81b610728565b5f60208460c00151516101869190612a11565b905060ff8111156101b2576040516321512ab160e01b8152600481018290526024015b60405180910390fd5b835160208086015160a087015160408089015160608a015160808b015160c08c015193516101ea98978a955f95949392909101612a47565b60408051601f19818403018152919052610100860152509295945050505050565b610213612822565b6102626040518061010001604052805f6001600160f01b03191681526020015f8152602001606081526020015f15158152602001606081526020015f8152602001606081526020015f81525090565b600160608201525f61027a858583607b60f81b610450565b905060015b80156102ad5761029286868487876107df565b91506102a4868684607d60f81b6106df565b9250905061027f565b6102cc868684876003610270620a68eb60eb1b620a888b60eb1b610728565b8360c0015160ff1660010361035a5783516102e99060808461092f565b826060015161030b576040516388d29c5360e01b815260040160405180910390fd5b61034f838460a0015160016103209190612ad6565b85608001518660c0015160405160200161033b929190612ae9565b604051602081830303815290604052610962565b61010085015261037a565b610373835f60405180602001604052805f815250610962565b6101008501525b50505092915050565b61038b612822565b5f61039c848483607b60f81b610450565b905060015b801561042a57815f6103b48787846109fa565b945090506d7463624576616c4e756d6265727360901b8190036103fd5784516103e09060208484610a29565b85526103ed878786610a5c565b610100870191909152935061040e565b61040b87878484888a610ade565b93505b61041e878786607d60f81b6106df565b945092506103a1915050565b6104488585848660016020620a68eb60eb1b620a888b60eb1b610728565b505092915050565b5f5f61045d868686610c54565b90506001600160f81b0319808216908416146104a757604051631623ee3960e31b8152600481018590526001600160f81b03198083166024830152841660448201526064016101a9565b5050600182015b949350505050565b5f83816104c48888846109fa565b965090505f691b5a5cd8dcd95b1958dd60b21b8290036105125785516104ed9060208585610a29565b86526104fc8989896004610c5e565b6001600160e01b031982168752975090506106d2565b816d6d69736373656c6563744d61736b60901b036105615785516105399060408585610a29565b86526105488989896004610c5e565b6001600160e01b031982166020880152975090506106d2565b81696174747269627574657360b01b036105ab5785516105849060808585610a29565b86526105938989896010610c5e565b6001600160801b0319909116604087015296506106d2565b816d617474726962757465734d61736b60901b036105fa5785516105d3906101008585610a29565b86526105e28989896010610c5e565b6001600160801b0319909116606087015296506106d2565b816736b939b4b3b732b960c11b0361063a57855161061c906102008585610a29565b865261062b8989896020610cd3565b608087019190915296506106d2565b81681a5cdd9c1c9bd91a5960ba1b0361068257855161065d906104008585610a29565b86525f61066e8a8a8a61ffff610d7e565b61ffff90911660a088015297506106d29050565b81687463624c6576656c7360b81b036106c15785516106a5906108008585610a29565b86526106b2898989610e48565b60c087019190915296506106d2565b6106cf898985858b8b610ade565b96505b5094979650505050505050565b5f5f6106ec868686610c54565b6001600160f81b031916600b60fa1b14610716575f61070d87878787610450565b9150915061071f565b50600190508281015b94509492505050565b610733888888610f2d565b845161074390600f85178861092f565b8385604001511461077857846040015184604051634aba682360e11b81526004016101a9929190918252602082015260400190565b81856020015114158015610790575080856020015114155b156107b65784602001516040516353d55b0160e11b81526004016101a991815260200190565b808560200151146107c7575f6107ca565b60015b60ff1660c09095019490945250505050505050565b5f83816107ed8888846109fa565b965090505f64666d73706360d81b8290036108395785516108119060208585610a29565b86526108208989896006610c5e565b6001600160d01b0319821660e0890152975090506106d2565b81641c18d9525960da1b0361087c5785516108579060408585610a29565b86526108668989896002610c5e565b6001600160f01b031982168752975090506106d2565b81687463624c6576656c7360b81b036108b457855161089f906102008585610a29565b86526108ad89898988610f57565b96506106d2565b81687464784d6f64756c6560b81b036108f45785516108d69060808585610a29565b86526108e48989895f61103c565b60808801929092525096506106d2565b81727464784d6f64756c654964656e74697469657360681b036106c1578551610921906101008585610a29565b86526108ad89898988611166565b818284161461095d5760405163faae921960e01b8152600481018290528319831660248201526044016101a9565b505050565b8251602080850151604080516001600160f01b0319909416928401929092526001600160f81b031960f891821b811660228501529085901b1660238301525f602483018190526060929091016040516020818303038152906040526109c690612af7565b9050808560400151846040516020016109e193929190612b1d565b6040516020818303038152906040529150509392505050565b5f5f610a07858585611294565b9350915081610a1c868686601d60f91b610450565b915091505b935093915050565b5f84841615610a5557604051632165631d60e01b815260048101849052602481018390526044016101a9565b5050501790565b60605f610a6f858585605b60f81b610450565b925060015b8015610ad2575f5f610a878888886112e7565b6040519098509193509150610aa490869084908490602001612b3a565b60408051601f198184030181529190529450610ac6888888605d60f81b6106df565b96509250610a74915050565b50829050935093915050565b5f83611a5960f21b03610b16578151610afa9060018787610a29565b8252610b07878785611294565b60208401919091529250610c49565b83663b32b939b4b7b760c91b03610b55578151610b369060028787610a29565b8252610b4687878561ffff610d7e565b60408401919091529250610c49565b836869737375654461746560b81b03610b9a578151610b779060048787610a29565b8252610b858787855f6113ea565b64ffffffffff90911660608401529250610c49565b83696e65787455706461746560b01b03610be0578151610bbd9060088787610a29565b8252610bcb8787855f6113ea565b64ffffffffff90911660808401529250610c49565b83763a31b122bb30b63ab0ba34b7b72230ba30a73ab6b132b960491b03610c3b578151610c109060108787610a29565b82525f610c2588888663ffffffff610d7e8116565b63ffffffff90911660a08501529350610c499050565b610c46878785611520565b92505b509095945050505050565b5f818401356104ae565b5f5f5f610c71878787601160f91b610450565b9050600284028101610c84888883610c54565b6001600160f81b031916601160f91b14610cb457604051639141e4a160e01b8152600481018790526024016101a9565b610cc28289013586846116c2565b935060010191505094509492505050565b60605f5f610ce7878787601160f91b610450565b9050600284028101610cfa888883610c54565b6001600160f81b031916601160f91b14610d2a57604051639141e4a160e01b8152600481018790526024016101a9565b80821015610d6f5783610d42838a01356010856116c2565b604051602001610d53929190612b73565b6040516020818303038152906040529350602082019150610d2a565b60010191505094509492505050565b5f808584013560f881901c602f19015b600a81108015610d9e5750848411155b15610dc7578084600a02019350600882901b9150826001019250603060f883901c039050610d8e565b5f600184118015610def5750610dde898989610c54565b6001600160f81b031916600360fc1b145b9050831580610dfb5750805b80610e0557508585115b80610e105750600a82105b15610e38576040516334f2d9e960e21b815260048101889052602481018790526044016101a9565b5092979190940195509350505050565b60605f610e5b858585605b60f81b610450565b925060015b8015610ad25783610e6f612887565b610e7c8888886008611960565b608082015190975090915060ff1615801590610ea05750608081015160ff16600414155b8015610eb45750608081015160ff16600614155b15610ee45760808101516040516307c1555b60e41b81526004810184905260ff90911660248201526044016101a9565b84610eee826119ee565b604051602001610eff929190612b97565b60408051601f198184030181529190529450610f21888888605d60f81b6106df565b96509250610e60915050565b80821461095d57604051631b8de81160e11b815260048101829052602481018390526044016101a9565b5f610f68858585605b60f81b610450565b925060015b80156110325760ff8016836020018051610f8690612baf565b908190521115610fac57604051635bf4930560e11b8152600481018590526024016101a9565b610fb4612887565b610fc18787876005611960565b81519096509091506002165f03610fd9575f60608501525b836040015181602001518260400151610ff1846119ee565b6040516020016110049493929190612bc7565b60408051601f19818403018152918152850152611027878787605d60f81b6106df565b95509150610f6d9050565b5091949350505050565b6040805160c0810182525f8082526020820181905291810182905260608181018390526080820181905260a0820181905291908190611081888888607b60f81b610450565b955060015b80156110b457611099898989858a611a78565b96506110ab898989607d60f81b6106df565b97509050611086565b6110cf866110c357600e6110c6565b601f5b8351908961092f565b5f60208360a00151516110e29190612a11565b905060ff81111561110957604051635bf4930560e11b8152600481018990526024016101a9565b6020808401516040808601516060870151608088015180519086012060a0890151935161113d9688955f9392909101612bf8565b60408051601f1981840301815291905260209390930151929a9299509697509095505050505050565b5f611177858585605b60f81b610450565b9250611184858585610c54565b6001600160f81b031916605d60f81b036111aa576111a3836001612ad6565b90506104ae565b60015b80156110325760a083018051859160ff916111c790612baf565b90819052106111ec57604051635bf4930560e11b8152600481018690526024016101a9565b60605f6111fc898989600161103c565b60e0890151909950919350915060ff82161c6001161561123b57604051631c8c79bf60e01b81526004810184905260ff821660248201526044016101a9565b60e086018051600160ff84161b17905260c086015160405161126291908490602001612ae9565b60408051601f1981840301815291905260c0870152611287898989605d60f81b6106df565b975093506111ad92505050565b5f5f5f5f6112a3878787611bfb565b909250905081810360208110156112c857600881026101000380848a0135901c901b94505b80156112d457846112d6565b5f5b945050600101915050935093915050565b5f8080806112fb878787607b60f81b610450565b945060015b80156113d057855f6113138a8a846109fa565b98509050763a31b122bb30b63ab0ba34b7b72230ba30a73ab6b132b960491b819003611363576113468460018484610a29565b935061135a8a8a8a63ffffffff610d7e8116565b985096506113b4565b80737463625265636f766572794576656e744461746560601b036113a65761138e8460028484610a29565b935061139d8a8a8a60016113ea565b985095506113b4565b6113b18a8a8a611520565b97505b6113c48a8a8a607d60f81b6106df565b98509250611300915050565b6113dc8260038861092f565b508491505093509350939050565b5f5f5f6113fd878787601160f91b610450565b9050868101357bff0000ff0000ff0000ff0000ff0000ffff00000000000000000000008116701680001680002a00001d00001d00002d1160591b1461145f576040516310fe07a960e21b815260048101879052602481018290526044016101a9565b5f603061146e8360088a611d06565b901b604061147e8460058b611d06565b901b17905061148f82601189611d06565b601061149d84600e8b611d06565b901b60206114ad85600b8c611d06565b901b1717175f866114c08460028b611d06565b6114cb855f8c611d06565b606402010190505f5f6114de8385611d6b565b915091508161150a576040516310fe07a960e21b8152600481018b9052602481018690526044016101a9565b9650506015909301935050505094509492505050565b5f5f5b83831061154d57604051631b8de81160e11b815260048101849052602481018590526044016101a9565b5f611559868686610c54565b90506001600160f81b03198116601160f91b036115875761157b868686611bfb565b60010194506116b09050565b607b60f81b6001600160f81b0319821614806115b05750605b60f81b6001600160f81b03198216145b156115c25750600192830192016116b2565b607d60f81b6001600160f81b0319821614806115eb5750605d60f81b6001600160f81b03198216145b1561163557815f03611623576040516308893c5160e31b8152600481018590526001600160f81b0319821660248201526044016101a9565b816001900391508360010193506116b0565b600b60fa1b6001600160f81b03198216148061165e5750601d60f91b6001600160f81b03198216145b156116a257815f03611696576040516308893c5160e31b8152600481018590526001600160f81b0319821660248201526044016101a9565b836001019350506116b2565b6116ad868686611e33565b93505b505b805f036115235750909392505050565b5f5f836010146116de57601084026101000385811c901b6116e0565b845b905083601014611712577f3030303030303030303030303030303030303030303030303030303030303030601085021c175b7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f81167f20202020202020202020202020202020202020202020202020202020202020208117907f46464646464646464646464646464646464646464646464646464646464646468101197f5050505050505050505050505050505050505050505050505050505050505050909101167f19191919191919191919191919191919191919191919191919191919191919198201197f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f8301167f8080808080808080808080808080808080808080808080808080808080808080818317198517161561183a57604051630495b4d960e41b815260048101879052602481018990526044016101a9565b79ffff000000000000ffff000000000000ffff000000000000ffff7f010101010101010101010101010101010101010101010101010101010101010160079290921c919091166009027f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f9490941693909301600481901c7ef000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f0167e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f9190911617600881901c1792831660109390931c7bffff000000000000ffff000000000000ffff000000000000ffff00001692909217602081901c17604081901c6fffffffffffffffff00000000000000001667ffffffffffffffff919091161760801b9695505050505050565b611968612887565b7f569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f913371000000000000000060c08201525f61199f868686607b60f81b610450565b935060015b80156119d1576119b687878786611f45565b94506119c8878787607d60f81b6106df565b955090506119a4565b82516119e190607086178761092f565b5083905094509492505050565b5f816060015182608001518360a001518460c00151604051602001611a60949392919060f09490941b6001600160f01b031916845260f89290921b6001600160f81b031916600284015260d81b6001600160d81b031916600383015267ffffffffffffffff1916600882015260200190565b6040516020818303038152906040526100a790612af7565b5f8381611a868888846109fa565b965090505f6736b939b4b3b732b960c11b829003611acb578551611aad9060028585610a29565b8652611abc8989896030610cd3565b608088019190915296506106d2565b81696174747269627574657360b01b03611b16578551611aee9060048585610a29565b8652611afd8989896008610c5e565b6001600160c01b031982166040890152975090506106d2565b816d617474726962757465734d61736b60901b03611b65578551611b3d9060088585610a29565b8652611b4c8989896008610c5e565b6001600160c01b031982166060890152975090506106d2565b848015611b76575081611a5960f21b145b15611ba8578551611b8a9060018585610a29565b8652611b97898989612080565b60ff909116602088015296506106d2565b848015611bc0575081687463624c6576656c7360b81b145b15611bf0578551611bd49060108585610a29565b8652611be1898989610e48565b60a088019190915296506106d2565b6106cf898989611520565b5f5f611c0d858585601160f91b610450565b91508190505f5b7f5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c868301359081187f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f81811681019091178117197f22222222222222222222222222222222222222222222222222222222222222229092188181168201171719171e60031c918201919050848210611cc257604051639141e4a160e01b8152600481018590526024016101a9565b80602014611c145750611cd6858583610c54565b6001600160f81b031916601160f91b14610a2157604051639141e4a160e01b8152600481018290526024016101a9565b5f600880840260f00385901c90602f1960ff9183901c82168101918316016009821180611d335750600981115b15611d5b576040516310fe07a960e21b815260048101869052602481018890526044016101a9565b600a909102019150509392505050565b5f8061ffff604084901c811690603085901c811690602086901c811690601087901c8116908716841580611d9f5750600c85115b80611da8575083155b80611db35750601f84115b80611dbf57506107b289105b15611dd4575f5f965096505050505050611e2c565b6017831180611de35750603b82115b80611dee5750603b81115b15611e03575f5f965096505050505050611e2c565b60018183603c0285610e1002611e1a8d8a8a61214a565b62015180020101019650965050505050505b9250929050565b5f815b5f611e42868686610c54565b90505f606160f81b6001600160f81b0319831610801590611e715750603d60f91b6001600160f81b0319831611155b90505f600360fc1b6001600160f81b0319841610801590611ea05750603960f81b6001600160f81b0319841611155b905081158015611eae575080155b8015611ec85750601760f91b6001600160f81b0319841614155b8015611ee25750602d60f81b6001600160f81b0319841614155b15611eef57505050611efd565b856001019550505050611e36565b808303611f3c5782611f10868686610c54565b6040516308893c5160e31b815260048101929092526001600160f81b03191660248201526044016101a9565b50909392505050565b5f8281611f538787846109fa565b95509050623a31b160e91b819003611f8b578351611f749060108484610a29565b8452611f8287878787612195565b925050506104ae565b80667463624461746560c81b03611fd4578351611fab9060208484610a29565b8452611fb98787875f6113ea565b64ffffffffff90911660a086015294508492506104ae915050565b806874636253746174757360b81b0361201a578351611ff69060408484610a29565b84526120038787876122e4565b60ff909116608086015294508492506104ae915050565b806a61647669736f727949447360a81b0361206a57835161203e9060808484610a29565b845261204b8787876124ab565b67ffffffffffffffff1990911660c086015294508492506104ae915050565b612075878787611520565b979650505050505050565b5f80808061208f878787611294565b90925090505f6120a28360045b1a612682565b90505f6120b084600561209c565b9050635444585f60e01b6001600160e01b031985161415806120d55750603084901b15155b806120e05750600f82115b806120eb5750600f81115b806120fd57506120fb8183612ad6565b155b1561212557604051633972a14160e21b815260048101889052602481018590526044016101a9565b80612131836010612c7a565b61213b9190612ad6565b99929850919650505050505050565b5f600383101561216157600184039350600c830192505b620afa6d826005600260996002198801020104610190870460648804600489048961016d0201030101010390509392505050565b5f6121a6858585607b60f81b610450565b925060015b801561103257835f6121be8888846109fa565b965090505f6f736778746362636f6d706f6e656e747360801b829003612205576121eb89898960016126e8565b6001600160801b03199091166020890152975090506122b7565b816f746478746362636f6d706f6e656e747360801b036122465761222c89898960026126e8565b6001600160801b03199091166040890152975090506122b7565b81653831b2b9bb3760d11b14806122655750816534b9bb39bb3760d11b145b156122a95781653831b2b9bb3760d11b14612281576008612284565b60045b90505f6122958a8a8a61ffff610d7e565b61ffff909116606089015297506122b79050565b6122b4898989611520565b96505b85516122c590828585610a29565b86526122d7898989607d60f81b6106df565b975093506121ab92505050565b5f8080806122f3878787611bfb565b90925090505f612310836123078185612c91565b8a918a91612767565b90507f8dd11fcce5839087111530125177803569655488ae47b1f980ef0b1a711bf07c8103612351575f612345836001612ad6565b94509450505050610a21565b7f7ad9f5b3c5180451fdebfb145dcb7bcd2dc9f95342d3659e0dcc8d07b31182a181036123845760016123458382612ad6565b7f938d21948776aa0552c7ab3437df37eb0b7c53c1044e6f258911c21d5f98cb5d81036123b8576002612345836001612ad6565b7f820e8e2a851961706b111f73b809da9ccf7c4d4181cd135f0696ca2daa50594281036123ec576003612345836001612ad6565b7fe1dbc1592712cb224ab58df345a7bffafe7d5092dc9eff532076ee2c5e6870998103612420576004612345836001612ad6565b7f605a88f0014fcefe2d398f17b974556e2ae7481bfdc313f7e0af48c270400c498103612454576005612345836001612ad6565b7f78b54e92f33559320da4a0c1454741ea1f5c5fa31eb1dd482882c6df0231e4788103612488576006612345836001612ad6565b6040516307c1555b60e41b815260048101879052602481018290526044016101a9565b5f806124bd858585605b60f81b610450565b92506124ca858585610c54565b6001600160f81b031916605d60f81b03612513577f569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f9133711ce065a571af0cfd61250a846001612ad6565b91509150610a21565b825f8060015b801561255e5761252a898989611bfb565b9250612537905083612baf565b9250612555612547836001612ad6565b8a908a90605d60f81b6106df565b97509050612519565b5f8367ffffffffffffffff81111561257857612578612ca4565b6040519080825280602002602001820160405280156125ab57816020015b60608152602001906001900390816125965790505b509050845f5b85811015612647575f6125c58d8d85611bfb565b80975081925050508c8c829088926125df93929190612cb8565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250508651879250859150811061262657612626612c66565b602090810291909101015261263c866002612ad6565b9250506001016125b1565b50816040516020016126599190612cdf565b604051602081830303815290604052805190602001208997509750505050505050935093915050565b5f60308260ff161015801561269b575060398260ff1611155b156126b4576126ab603083612d42565b60ff1692915050565b60208217915060618260ff16101580156126d2575060668260ff1611155b6126dd5760ff6126ab565b6126ab605783612d42565b5f8080806126fc888888605b60f81b610450565b95505f5b6010811015612752575f6127158a8a8a61277d565b985060089390931b831792905061274788600f841461273857600b60fa1b61273e565b605d60f81b5b8c918c91610450565b975050600101612700565b50939760809490941b96509394509192505050565b5f60405182848701823791909120949350505050565b5f8080612790868686607b60f81b610450565b935060015b801561280957845f6127a88989846109fa565b975090506239bb3760e91b8190036127df576127c78460018484610a29565b93506127d689898960ff610d7e565b975095506127ed565b6127ea898989611520565b96505b6127fd898989607d60f81b6106df565b97509250612795915050565b6128158260018761092f565b5083915050935093915050565b6040518061012001604052805f81526020015f81526020015f81526020015f64ffffffffff1681526020015f64ffffffffff1681526020015f63ffffffff1681526020015f60ff1681526020015f6001600160d01b0319168152602001606081525090565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915290565b5f5f602083850312156128d3575f5ffd5b823567ffffffffffffffff8111156128e9575f5ffd5b8301601f810185136128f9575f5ffd5b803567ffffffffffffffff81111561290f575f5ffd5b856020828401011115612920575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081528151602082015260208201516040820152604082015160608201525f6060830151612996608084018264ffffffffff169052565b50608083015164ffffffffff811660a08401525060a083015163ffffffff811660c08401525060c083015160ff811660e08401525060e08301516001600160d01b0319811661010084015250610100830151610120808401526104ae610140840182612930565b634e487b7160e01b5f52601160045260245ffd5b5f82612a2b57634e487b7160e01b5f52601260045260245ffd5b500490565b5f81518060208401855e5f93019283525090919050565b6001600160e01b03198a811682528916600482015260f088901b6001600160f01b031916600882015260f887901b6001600160f81b031916600a8201526affffffffffffffffffffff198616600b8201526001600160801b03198581166020830152841660308201525f612ac7612ac16040840186612a30565b84612a30565b9b9a5050505050505050505050565b808201808211156100a7576100a76129fd565b5f6104ae612ac18386612a30565b80516020808301519190811015612b17575f198160200360031b1b821691505b50919050565b8381525f612b31612ac16020840186612a30565b95945050505050565b5f612b458286612a30565b60e09490941b6001600160e01b0319168452505060d81b6001600160d81b0319166004820152600901919050565b5f612b7e8285612a30565b6001600160801b03199390931683525050601001919050565b5f612ba28285612a30565b9283525050602001919050565b5f60018201612bc057612bc06129fd565b5060010190565b5f612bd28287612a30565b6001600160801b0319958616815293909416601084015250602082015260400192915050565b6001600160f81b031960f889811b8216835288901b1660018201526001600160c01b031986811660028301528516600a8201526001600160f01b0319841660128201526001600160a01b0319831660148201525f612c596020830184612a30565b9998505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b80820281158282048414176100a7576100a76129fd565b818103818111156100a7576100a76129fd565b634e487b7160e01b5f52604160045260245ffd5b5f5f85851115612cc6575f5ffd5b83861115612cd2575f5ffd5b5050820193919092039150565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612d3657603f19878603018452612d21858351612930565b94506020938401939190910190600101612d05565b50929695505050505050565b60ff82811682821603908111156100a7576100a76129fd56",
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
// Solidity: constructor(uint256 rootX, uint256 rootY, address authority) returns()
func (collateralStore *CollateralStore) PackConstructor(rootX *big.Int, rootY *big.Int, authority common.Address) []byte {
	enc, err := collateralStore.abi.Pack("", rootX, rootY, authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackINTELROOTX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56d5cfc2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INTEL_ROOT_X() view returns(uint256)
func (collateralStore *CollateralStore) PackINTELROOTX() []byte {
	enc, err := collateralStore.abi.Pack("INTEL_ROOT_X")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINTELROOTX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56d5cfc2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INTEL_ROOT_X() view returns(uint256)
func (collateralStore *CollateralStore) TryPackINTELROOTX() ([]byte, error) {
	return collateralStore.abi.Pack("INTEL_ROOT_X")
}

// UnpackINTELROOTX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56d5cfc2.
//
// Solidity: function INTEL_ROOT_X() view returns(uint256)
func (collateralStore *CollateralStore) UnpackINTELROOTX(data []byte) (*big.Int, error) {
	out, err := collateralStore.abi.Unpack("INTEL_ROOT_X", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackINTELROOTY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf6d079e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INTEL_ROOT_Y() view returns(uint256)
func (collateralStore *CollateralStore) PackINTELROOTY() []byte {
	enc, err := collateralStore.abi.Pack("INTEL_ROOT_Y")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINTELROOTY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf6d079e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INTEL_ROOT_Y() view returns(uint256)
func (collateralStore *CollateralStore) TryPackINTELROOTY() ([]byte, error) {
	return collateralStore.abi.Pack("INTEL_ROOT_Y")
}

// UnpackINTELROOTY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf6d079e.
//
// Solidity: function INTEL_ROOT_Y() view returns(uint256)
func (collateralStore *CollateralStore) UnpackINTELROOTY(data []byte) (*big.Int, error) {
	out, err := collateralStore.abi.Unpack("INTEL_ROOT_Y", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREADER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x698eec44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function READER() view returns(address)
func (collateralStore *CollateralStore) PackREADER() []byte {
	enc, err := collateralStore.abi.Pack("READER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREADER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x698eec44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function READER() view returns(address)
func (collateralStore *CollateralStore) TryPackREADER() ([]byte, error) {
	return collateralStore.abi.Pack("READER")
}

// UnpackREADER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x698eec44.
//
// Solidity: function READER() view returns(address)
func (collateralStore *CollateralStore) UnpackREADER(data []byte) (common.Address, error) {
	out, err := collateralStore.abi.Unpack("READER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackROOTX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998aedc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROOT_X() view returns(uint256)
func (collateralStore *CollateralStore) PackROOTX() []byte {
	enc, err := collateralStore.abi.Pack("ROOT_X")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROOTX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x998aedc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROOT_X() view returns(uint256)
func (collateralStore *CollateralStore) TryPackROOTX() ([]byte, error) {
	return collateralStore.abi.Pack("ROOT_X")
}

// UnpackROOTX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x998aedc3.
//
// Solidity: function ROOT_X() view returns(uint256)
func (collateralStore *CollateralStore) UnpackROOTX(data []byte) (*big.Int, error) {
	out, err := collateralStore.abi.Unpack("ROOT_X", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackROOTY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x067e413f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROOT_Y() view returns(uint256)
func (collateralStore *CollateralStore) PackROOTY() []byte {
	enc, err := collateralStore.abi.Pack("ROOT_Y")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROOTY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x067e413f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROOT_Y() view returns(uint256)
func (collateralStore *CollateralStore) TryPackROOTY() ([]byte, error) {
	return collateralStore.abi.Pack("ROOT_Y")
}

// UnpackROOTY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x067e413f.
//
// Solidity: function ROOT_Y() view returns(uint256)
func (collateralStore *CollateralStore) UnpackROOTY(data []byte) (*big.Int, error) {
	out, err := collateralStore.abi.Unpack("ROOT_Y", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackCertificateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27027589.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certificateOf(bytes32 certificate) view returns((uint16,uint8,uint256,uint256,bytes32,uint256,uint40,uint40))
func (collateralStore *CollateralStore) PackCertificateOf(certificate [32]byte) []byte {
	enc, err := collateralStore.abi.Pack("certificateOf", certificate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertificateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27027589.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certificateOf(bytes32 certificate) view returns((uint16,uint8,uint256,uint256,bytes32,uint256,uint40,uint40))
func (collateralStore *CollateralStore) TryPackCertificateOf(certificate [32]byte) ([]byte, error) {
	return collateralStore.abi.Pack("certificateOf", certificate)
}

// UnpackCertificateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27027589.
//
// Solidity: function certificateOf(bytes32 certificate) view returns((uint16,uint8,uint256,uint256,bytes32,uint256,uint40,uint40))
func (collateralStore *CollateralStore) UnpackCertificateOf(data []byte) (KeptCertificate, error) {
	out, err := collateralStore.abi.Unpack("certificateOf", data)
	if err != nil {
		return *new(KeptCertificate), err
	}
	out0 := *abi.ConvertType(out[0], new(KeptCertificate)).(*KeptCertificate)
	return out0, nil
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7c8433.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral(uint8 tee, bytes6 fmspc, uint16 ca, uint32 evaluation) view returns(bytes tcbInfo, bytes qeIdentity, uint64 validUntil)
func (collateralStore *CollateralStore) PackCollateral(tee uint8, fmspc [6]byte, ca uint16, evaluation uint32) []byte {
	enc, err := collateralStore.abi.Pack("collateral", tee, fmspc, ca, evaluation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7c8433.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateral(uint8 tee, bytes6 fmspc, uint16 ca, uint32 evaluation) view returns(bytes tcbInfo, bytes qeIdentity, uint64 validUntil)
func (collateralStore *CollateralStore) TryPackCollateral(tee uint8, fmspc [6]byte, ca uint16, evaluation uint32) ([]byte, error) {
	return collateralStore.abi.Pack("collateral", tee, fmspc, ca, evaluation)
}

// CollateralOutput serves as a container for the return parameters of contract
// method Collateral.
type CollateralOutput struct {
	TcbInfo    []byte
	QeIdentity []byte
	ValidUntil uint64
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb7c8433.
//
// Solidity: function collateral(uint8 tee, bytes6 fmspc, uint16 ca, uint32 evaluation) view returns(bytes tcbInfo, bytes qeIdentity, uint64 validUntil)
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

// PackCrlOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279b0f1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function crlOf(uint16 issuer) view returns((address,uint40,uint40,uint256) slot, bytes serials)
func (collateralStore *CollateralStore) PackCrlOf(issuer uint16) []byte {
	enc, err := collateralStore.abi.Pack("crlOf", issuer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCrlOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x279b0f1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function crlOf(uint16 issuer) view returns((address,uint40,uint40,uint256) slot, bytes serials)
func (collateralStore *CollateralStore) TryPackCrlOf(issuer uint16) ([]byte, error) {
	return collateralStore.abi.Pack("crlOf", issuer)
}

// CrlOfOutput serves as a container for the return parameters of contract
// method CrlOf.
type CrlOfOutput struct {
	Slot    CrlSlot
	Serials []byte
}

// UnpackCrlOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x279b0f1e.
//
// Solidity: function crlOf(uint16 issuer) view returns((address,uint40,uint40,uint256) slot, bytes serials)
func (collateralStore *CollateralStore) UnpackCrlOf(data []byte) (CrlOfOutput, error) {
	out, err := collateralStore.abi.Unpack("crlOf", data)
	outstruct := new(CrlOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Slot = *abi.ConvertType(out[0], new(CrlSlot)).(*CrlSlot)
	outstruct.Serials = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackEvaluationChoice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5543386.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluationChoice(uint8 tee) view returns(uint8)
func (collateralStore *CollateralStore) PackEvaluationChoice(tee uint8) []byte {
	enc, err := collateralStore.abi.Pack("evaluationChoice", tee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluationChoice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5543386.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluationChoice(uint8 tee) view returns(uint8)
func (collateralStore *CollateralStore) TryPackEvaluationChoice(tee uint8) ([]byte, error) {
	return collateralStore.abi.Pack("evaluationChoice", tee)
}

// UnpackEvaluationChoice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5543386.
//
// Solidity: function evaluationChoice(uint8 tee) view returns(uint8)
func (collateralStore *CollateralStore) UnpackEvaluationChoice(data []byte) (uint8, error) {
	out, err := collateralStore.abi.Unpack("evaluationChoice", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEvaluationsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01de7cc5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluationsOf(uint8 tee) view returns((address,uint40,uint40,uint16), bytes)
func (collateralStore *CollateralStore) PackEvaluationsOf(tee uint8) []byte {
	enc, err := collateralStore.abi.Pack("evaluationsOf", tee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluationsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01de7cc5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluationsOf(uint8 tee) view returns((address,uint40,uint40,uint16), bytes)
func (collateralStore *CollateralStore) TryPackEvaluationsOf(tee uint8) ([]byte, error) {
	return collateralStore.abi.Pack("evaluationsOf", tee)
}

// EvaluationsOfOutput serves as a container for the return parameters of contract
// method EvaluationsOf.
type EvaluationsOfOutput struct {
	Arg0 CollateralSlot
	Arg1 []byte
}

// UnpackEvaluationsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01de7cc5.
//
// Solidity: function evaluationsOf(uint8 tee) view returns((address,uint40,uint40,uint16), bytes)
func (collateralStore *CollateralStore) UnpackEvaluationsOf(data []byte) (EvaluationsOfOutput, error) {
	out, err := collateralStore.abi.Unpack("evaluationsOf", data)
	outstruct := new(EvaluationsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(CollateralSlot)).(*CollateralSlot)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
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

// PackIsPckRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bd59fa9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPckRevoked(bytes32 ca, uint256 serial) view returns(bool)
func (collateralStore *CollateralStore) PackIsPckRevoked(ca [32]byte, serial *big.Int) []byte {
	enc, err := collateralStore.abi.Pack("isPckRevoked", ca, serial)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPckRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bd59fa9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPckRevoked(bytes32 ca, uint256 serial) view returns(bool)
func (collateralStore *CollateralStore) TryPackIsPckRevoked(ca [32]byte, serial *big.Int) ([]byte, error) {
	return collateralStore.abi.Pack("isPckRevoked", ca, serial)
}

// UnpackIsPckRevoked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5bd59fa9.
//
// Solidity: function isPckRevoked(bytes32 ca, uint256 serial) view returns(bool)
func (collateralStore *CollateralStore) UnpackIsPckRevoked(data []byte) (bool, error) {
	out, err := collateralStore.abi.Unpack("isPckRevoked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeepCertificate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x641e09c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keepCertificate(bytes der) returns(bytes32 certificate)
func (collateralStore *CollateralStore) PackKeepCertificate(der []byte) []byte {
	enc, err := collateralStore.abi.Pack("keepCertificate", der)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeepCertificate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x641e09c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keepCertificate(bytes der) returns(bytes32 certificate)
func (collateralStore *CollateralStore) TryPackKeepCertificate(der []byte) ([]byte, error) {
	return collateralStore.abi.Pack("keepCertificate", der)
}

// UnpackKeepCertificate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x641e09c1.
//
// Solidity: function keepCertificate(bytes der) returns(bytes32 certificate)
func (collateralStore *CollateralStore) UnpackKeepCertificate(data []byte) ([32]byte, error) {
	out, err := collateralStore.abi.Unpack("keepCertificate", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackPckIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4646733c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pckIssuer(bytes32 ca, uint256 serial) view returns((uint16,uint8,uint256,uint256,bytes32,uint256,uint40,uint40) issuer)
func (collateralStore *CollateralStore) PackPckIssuer(ca [32]byte, serial *big.Int) []byte {
	enc, err := collateralStore.abi.Pack("pckIssuer", ca, serial)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPckIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4646733c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pckIssuer(bytes32 ca, uint256 serial) view returns((uint16,uint8,uint256,uint256,bytes32,uint256,uint40,uint40) issuer)
func (collateralStore *CollateralStore) TryPackPckIssuer(ca [32]byte, serial *big.Int) ([]byte, error) {
	return collateralStore.abi.Pack("pckIssuer", ca, serial)
}

// UnpackPckIssuer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4646733c.
//
// Solidity: function pckIssuer(bytes32 ca, uint256 serial) view returns((uint16,uint8,uint256,uint256,bytes32,uint256,uint40,uint40) issuer)
func (collateralStore *CollateralStore) UnpackPckIssuer(data []byte) (KeptCertificate, error) {
	out, err := collateralStore.abi.Unpack("pckIssuer", data)
	if err != nil {
		return *new(KeptCertificate), err
	}
	out0 := *abi.ConvertType(out[0], new(KeptCertificate)).(*KeptCertificate)
	return out0, nil
}

// PackQeIdentityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d93a4a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function qeIdentityOf(uint8 tee, uint32 evaluation) view returns((address,uint40,uint40,uint16), bytes)
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
// Solidity: function qeIdentityOf(uint8 tee, uint32 evaluation) view returns((address,uint40,uint40,uint16), bytes)
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
// Solidity: function qeIdentityOf(uint8 tee, uint32 evaluation) view returns((address,uint40,uint40,uint16), bytes)
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
// Solidity: function requiredEvaluation(uint8 tee) view returns(uint32 evaluation, uint40 until)
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
// Solidity: function requiredEvaluation(uint8 tee) view returns(uint32 evaluation, uint40 until)
func (collateralStore *CollateralStore) TryPackRequiredEvaluation(tee uint8) ([]byte, error) {
	return collateralStore.abi.Pack("requiredEvaluation", tee)
}

// RequiredEvaluationOutput serves as a container for the return parameters of contract
// method RequiredEvaluation.
type RequiredEvaluationOutput struct {
	Evaluation uint32
	Until      *big.Int
}

// UnpackRequiredEvaluation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7dd0756.
//
// Solidity: function requiredEvaluation(uint8 tee) view returns(uint32 evaluation, uint40 until)
func (collateralStore *CollateralStore) UnpackRequiredEvaluation(data []byte) (RequiredEvaluationOutput, error) {
	out, err := collateralStore.abi.Unpack("requiredEvaluation", data)
	outstruct := new(RequiredEvaluationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Evaluation = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Until = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRootKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77aa1096.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootKey() view returns(uint256 x, uint256 y)
func (collateralStore *CollateralStore) PackRootKey() []byte {
	enc, err := collateralStore.abi.Pack("rootKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77aa1096.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootKey() view returns(uint256 x, uint256 y)
func (collateralStore *CollateralStore) TryPackRootKey() ([]byte, error) {
	return collateralStore.abi.Pack("rootKey")
}

// RootKeyOutput serves as a container for the return parameters of contract
// method RootKey.
type RootKeyOutput struct {
	X *big.Int
	Y *big.Int
}

// UnpackRootKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77aa1096.
//
// Solidity: function rootKey() view returns(uint256 x, uint256 y)
func (collateralStore *CollateralStore) UnpackRootKey(data []byte) (RootKeyOutput, error) {
	out, err := collateralStore.abi.Unpack("rootKey", data)
	outstruct := new(RootKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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

// PackSetEvaluationChoice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c7b35e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEvaluationChoice(uint8 tee, uint8 choice) returns()
func (collateralStore *CollateralStore) PackSetEvaluationChoice(tee uint8, choice uint8) []byte {
	enc, err := collateralStore.abi.Pack("setEvaluationChoice", tee, choice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEvaluationChoice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96c7b35e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEvaluationChoice(uint8 tee, uint8 choice) returns()
func (collateralStore *CollateralStore) TryPackSetEvaluationChoice(tee uint8, choice uint8) ([]byte, error) {
	return collateralStore.abi.Pack("setEvaluationChoice", tee, choice)
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

// PackTcbInfoOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657c30c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation) view returns((address,uint40,uint40,uint16) slot, bytes content)
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
// Solidity: function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation) view returns((address,uint40,uint40,uint16) slot, bytes content)
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
// Solidity: function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation) view returns((address,uint40,uint40,uint16) slot, bytes content)
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

// PackUpsertEvaluations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7924a847.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upsertEvaluations(bytes json, bytes signature, bytes32 signer) returns()
func (collateralStore *CollateralStore) PackUpsertEvaluations(json []byte, signature []byte, signer [32]byte) []byte {
	enc, err := collateralStore.abi.Pack("upsertEvaluations", json, signature, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpsertEvaluations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7924a847.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upsertEvaluations(bytes json, bytes signature, bytes32 signer) returns()
func (collateralStore *CollateralStore) TryPackUpsertEvaluations(json []byte, signature []byte, signer [32]byte) ([]byte, error) {
	return collateralStore.abi.Pack("upsertEvaluations", json, signature, signer)
}

// PackUpsertPckCrl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10811df2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upsertPckCrl(bytes der, bytes32 ca) returns()
func (collateralStore *CollateralStore) PackUpsertPckCrl(der []byte, ca [32]byte) []byte {
	enc, err := collateralStore.abi.Pack("upsertPckCrl", der, ca)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpsertPckCrl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10811df2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upsertPckCrl(bytes der, bytes32 ca) returns()
func (collateralStore *CollateralStore) TryPackUpsertPckCrl(der []byte, ca [32]byte) ([]byte, error) {
	return collateralStore.abi.Pack("upsertPckCrl", der, ca)
}

// PackUpsertQeIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3a5e893.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upsertQeIdentity(bytes json, bytes signature, bytes32 signer) returns()
func (collateralStore *CollateralStore) PackUpsertQeIdentity(json []byte, signature []byte, signer [32]byte) []byte {
	enc, err := collateralStore.abi.Pack("upsertQeIdentity", json, signature, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpsertQeIdentity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3a5e893.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upsertQeIdentity(bytes json, bytes signature, bytes32 signer) returns()
func (collateralStore *CollateralStore) TryPackUpsertQeIdentity(json []byte, signature []byte, signer [32]byte) ([]byte, error) {
	return collateralStore.abi.Pack("upsertQeIdentity", json, signature, signer)
}

// PackUpsertRootCrl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19fe0361.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upsertRootCrl(bytes der) returns()
func (collateralStore *CollateralStore) PackUpsertRootCrl(der []byte) []byte {
	enc, err := collateralStore.abi.Pack("upsertRootCrl", der)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpsertRootCrl is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19fe0361.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upsertRootCrl(bytes der) returns()
func (collateralStore *CollateralStore) TryPackUpsertRootCrl(der []byte) ([]byte, error) {
	return collateralStore.abi.Pack("upsertRootCrl", der)
}

// PackUpsertTcbInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b525cb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upsertTcbInfo(bytes json, bytes signature, bytes32 signer) returns()
func (collateralStore *CollateralStore) PackUpsertTcbInfo(json []byte, signature []byte, signer [32]byte) []byte {
	enc, err := collateralStore.abi.Pack("upsertTcbInfo", json, signature, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpsertTcbInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b525cb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upsertTcbInfo(bytes json, bytes signature, bytes32 signer) returns()
func (collateralStore *CollateralStore) TryPackUpsertTcbInfo(json []byte, signature []byte, signer [32]byte) ([]byte, error) {
	return collateralStore.abi.Pack("upsertTcbInfo", json, signature, signer)
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

// CollateralStoreCertificateKept represents a CertificateKept event raised by the CollateralStore contract.
type CollateralStoreCertificateKept struct {
	Certificate [32]byte
	Id          uint16
	Kind        uint8
	NotAfter    *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const CollateralStoreCertificateKeptEventName = "CertificateKept"

// ContractEventName returns the user-defined event name.
func (CollateralStoreCertificateKept) ContractEventName() string {
	return CollateralStoreCertificateKeptEventName
}

// UnpackCertificateKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CertificateKept(bytes32 indexed certificate, uint16 indexed id, uint8 kind, uint40 notAfter)
func (collateralStore *CollateralStore) UnpackCertificateKeptEvent(log *types.Log) (*CollateralStoreCertificateKept, error) {
	event := "CertificateKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreCertificateKept)
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

// CollateralStoreCrlSet represents a CrlSet event raised by the CollateralStore contract.
type CollateralStoreCrlSet struct {
	Issuer     uint16
	Number     *big.Int
	ThisUpdate *big.Int
	NextUpdate *big.Int
	Revoked    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CollateralStoreCrlSetEventName = "CrlSet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreCrlSet) ContractEventName() string {
	return CollateralStoreCrlSetEventName
}

// UnpackCrlSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CrlSet(uint16 indexed issuer, uint256 number, uint40 thisUpdate, uint40 nextUpdate, uint256 revoked)
func (collateralStore *CollateralStore) UnpackCrlSetEvent(log *types.Log) (*CollateralStoreCrlSet, error) {
	event := "CrlSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreCrlSet)
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

// CollateralStoreEvaluationChoiceSet represents a EvaluationChoiceSet event raised by the CollateralStore contract.
type CollateralStoreEvaluationChoiceSet struct {
	Tee    uint8
	Choice uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const CollateralStoreEvaluationChoiceSetEventName = "EvaluationChoiceSet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreEvaluationChoiceSet) ContractEventName() string {
	return CollateralStoreEvaluationChoiceSetEventName
}

// UnpackEvaluationChoiceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvaluationChoiceSet(uint8 indexed tee, uint8 choice)
func (collateralStore *CollateralStore) UnpackEvaluationChoiceSetEvent(log *types.Log) (*CollateralStoreEvaluationChoiceSet, error) {
	event := "EvaluationChoiceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreEvaluationChoiceSet)
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

// CollateralStoreEvaluationRequired represents a EvaluationRequired event raised by the CollateralStore contract.
type CollateralStoreEvaluationRequired struct {
	Tee        uint8
	Evaluation uint32
	Until      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const CollateralStoreEvaluationRequiredEventName = "EvaluationRequired"

// ContractEventName returns the user-defined event name.
func (CollateralStoreEvaluationRequired) ContractEventName() string {
	return CollateralStoreEvaluationRequiredEventName
}

// UnpackEvaluationRequiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvaluationRequired(uint8 indexed tee, uint32 evaluation, uint64 until)
func (collateralStore *CollateralStore) UnpackEvaluationRequiredEvent(log *types.Log) (*CollateralStoreEvaluationRequired, error) {
	event := "EvaluationRequired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreEvaluationRequired)
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

// CollateralStoreEvaluationsSet represents a EvaluationsSet event raised by the CollateralStore contract.
type CollateralStoreEvaluationsSet struct {
	Tee        uint8
	IssueDate  uint64
	NextUpdate uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const CollateralStoreEvaluationsSetEventName = "EvaluationsSet"

// ContractEventName returns the user-defined event name.
func (CollateralStoreEvaluationsSet) ContractEventName() string {
	return CollateralStoreEvaluationsSetEventName
}

// UnpackEvaluationsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EvaluationsSet(uint8 indexed tee, uint64 issueDate, uint64 nextUpdate)
func (collateralStore *CollateralStore) UnpackEvaluationsSetEvent(log *types.Log) (*CollateralStoreEvaluationsSet, error) {
	event := "EvaluationsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != collateralStore.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CollateralStoreEvaluationsSet)
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
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadCrlDates"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadCrlDatesError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadFmspc"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadFmspcError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BadTee"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBadTeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["BlobNotWritten"].ID.Bytes()[:4]) {
		return collateralStore.UnpackBlobNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CertificateNotNeeded"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCertificateNotNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CertificateNotValid"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCertificateNotValidError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CertificateRevoked"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCertificateRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CertificateRevokedSince"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCertificateRevokedSinceError(raw[4:])
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
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CriticalCrlExtension"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCriticalCrlExtensionError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CrlExpired"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCrlExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CrlIssuer"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCrlIssuerError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CrlMissing"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCrlMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CrlNotSigned"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCrlNotSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["CrlOlder"].ID.Bytes()[:4]) {
		return collateralStore.UnpackCrlOlderError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerInteger"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerIntegerError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerLength"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerMismatch"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerTag"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerTagError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerTime"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerTrailing"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerTrailingError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DerTruncated"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDerTruncatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DocumentSignature"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDocumentSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["DuplicateExtension"].ID.Bytes()[:4]) {
		return collateralStore.UnpackDuplicateExtensionError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["EvaluationsExpired"].ID.Bytes()[:4]) {
		return collateralStore.UnpackEvaluationsExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["EvaluationsMissing"].ID.Bytes()[:4]) {
		return collateralStore.UnpackEvaluationsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["NotSignedByRoot"].ID.Bytes()[:4]) {
		return collateralStore.UnpackNotSignedByRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["SerialTooLong"].ID.Bytes()[:4]) {
		return collateralStore.UnpackSerialTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["SignatureLength"].ID.Bytes()[:4]) {
		return collateralStore.UnpackSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["SimulatedRoot"].ID.Bytes()[:4]) {
		return collateralStore.UnpackSimulatedRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["UnknownCertificate"].ID.Bytes()[:4]) {
		return collateralStore.UnpackUnknownCertificateError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["UnknownCriticalExtension"].ID.Bytes()[:4]) {
		return collateralStore.UnpackUnknownCriticalExtensionError(raw[4:])
	}
	if bytes.Equal(raw[:4], collateralStore.abi.Errors["WrongKind"].ID.Bytes()[:4]) {
		return collateralStore.UnpackWrongKindError(raw[4:])
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
	Now        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCollateralDates(uint64 issueDate, uint64 nextUpdate, uint256 now_)
func CollateralStoreBadCollateralDatesErrorID() common.Hash {
	return common.HexToHash("0xb5ec3834af6990e4019c69da548c0a7e16d365a15f2f18ebb8d48780663024a5")
}

// UnpackBadCollateralDatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCollateralDates(uint64 issueDate, uint64 nextUpdate, uint256 now_)
func (collateralStore *CollateralStore) UnpackBadCollateralDatesError(raw []byte) (*CollateralStoreBadCollateralDates, error) {
	out := new(CollateralStoreBadCollateralDates)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadCollateralDates", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreBadCrlDates represents a BadCrlDates error raised by the CollateralStore contract.
type CollateralStoreBadCrlDates struct {
	ThisUpdate *big.Int
	NextUpdate *big.Int
	Now        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadCrlDates(uint256 thisUpdate, uint256 nextUpdate, uint256 now_)
func CollateralStoreBadCrlDatesErrorID() common.Hash {
	return common.HexToHash("0x3b425f92368480cfe6fc8d97d8418a0fa51f35c12571db96b4e59620806cc3ba")
}

// UnpackBadCrlDatesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadCrlDates(uint256 thisUpdate, uint256 nextUpdate, uint256 now_)
func (collateralStore *CollateralStore) UnpackBadCrlDatesError(raw []byte) (*CollateralStoreBadCrlDates, error) {
	out := new(CollateralStoreBadCrlDates)
	if err := collateralStore.abi.UnpackIntoInterface(out, "BadCrlDates", raw); err != nil {
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

// CollateralStoreCertificateNotNeeded represents a CertificateNotNeeded error raised by the CollateralStore contract.
type CollateralStoreCertificateNotNeeded struct {
	CommonNameHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateNotNeeded(bytes32 commonNameHash)
func CollateralStoreCertificateNotNeededErrorID() common.Hash {
	return common.HexToHash("0xd9cfc83796b37ccd6f0a118dc9d07eb670998cc228ceacaf8da3cf4becfbff49")
}

// UnpackCertificateNotNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateNotNeeded(bytes32 commonNameHash)
func (collateralStore *CollateralStore) UnpackCertificateNotNeededError(raw []byte) (*CollateralStoreCertificateNotNeeded, error) {
	out := new(CollateralStoreCertificateNotNeeded)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CertificateNotNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCertificateNotValid represents a CertificateNotValid error raised by the CollateralStore contract.
type CollateralStoreCertificateNotValid struct {
	Certificate [32]byte
	NotBefore   *big.Int
	NotAfter    *big.Int
	Now         *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateNotValid(bytes32 certificate, uint40 notBefore, uint40 notAfter, uint256 now_)
func CollateralStoreCertificateNotValidErrorID() common.Hash {
	return common.HexToHash("0x4e6f7b2a298dc416b61f8727132a602b8e63a9a14c35daaaf2cd119f8a169363")
}

// UnpackCertificateNotValidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateNotValid(bytes32 certificate, uint40 notBefore, uint40 notAfter, uint256 now_)
func (collateralStore *CollateralStore) UnpackCertificateNotValidError(raw []byte) (*CollateralStoreCertificateNotValid, error) {
	out := new(CollateralStoreCertificateNotValid)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CertificateNotValid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCertificateRevoked represents a CertificateRevoked error raised by the CollateralStore contract.
type CollateralStoreCertificateRevoked struct {
	Issuer uint16
	Serial *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateRevoked(uint16 issuer, uint256 serial)
func CollateralStoreCertificateRevokedErrorID() common.Hash {
	return common.HexToHash("0xa82ac52c014e8ef9d084575d4546b96fbe9ebb1d1f4726a99a390365cbc4e299")
}

// UnpackCertificateRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateRevoked(uint16 issuer, uint256 serial)
func (collateralStore *CollateralStore) UnpackCertificateRevokedError(raw []byte) (*CollateralStoreCertificateRevoked, error) {
	out := new(CollateralStoreCertificateRevoked)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CertificateRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCertificateRevokedSince represents a CertificateRevokedSince error raised by the CollateralStore contract.
type CollateralStoreCertificateRevokedSince struct {
	Certificate uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateRevokedSince(uint16 certificate)
func CollateralStoreCertificateRevokedSinceErrorID() common.Hash {
	return common.HexToHash("0x9dc3ffa25f08a6fafed749d2e8b0b575704c2a5c36dd556aa5be53b086f4d156")
}

// UnpackCertificateRevokedSinceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateRevokedSince(uint16 certificate)
func (collateralStore *CollateralStore) UnpackCertificateRevokedSinceError(raw []byte) (*CollateralStoreCertificateRevokedSince, error) {
	out := new(CollateralStoreCertificateRevokedSince)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CertificateRevokedSince", raw); err != nil {
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

// CollateralStoreCriticalCrlExtension represents a CriticalCrlExtension error raised by the CollateralStore contract.
type CollateralStoreCriticalCrlExtension struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CriticalCrlExtension(uint256 position)
func CollateralStoreCriticalCrlExtensionErrorID() common.Hash {
	return common.HexToHash("0x533e92d913318161428797de8516e44a0b9d923e10ce364d6fbb02d1e4bd59c9")
}

// UnpackCriticalCrlExtensionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CriticalCrlExtension(uint256 position)
func (collateralStore *CollateralStore) UnpackCriticalCrlExtensionError(raw []byte) (*CollateralStoreCriticalCrlExtension, error) {
	out := new(CollateralStoreCriticalCrlExtension)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CriticalCrlExtension", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCrlExpired represents a CrlExpired error raised by the CollateralStore contract.
type CollateralStoreCrlExpired struct {
	Issuer     uint16
	NextUpdate *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CrlExpired(uint16 issuer, uint40 nextUpdate)
func CollateralStoreCrlExpiredErrorID() common.Hash {
	return common.HexToHash("0x3ce6ce83e9cf0877a6a032dced301261b8df83e40aa81b157461b2c6e93b916c")
}

// UnpackCrlExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CrlExpired(uint16 issuer, uint40 nextUpdate)
func (collateralStore *CollateralStore) UnpackCrlExpiredError(raw []byte) (*CollateralStoreCrlExpired, error) {
	out := new(CollateralStoreCrlExpired)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CrlExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCrlIssuer represents a CrlIssuer error raised by the CollateralStore contract.
type CollateralStoreCrlIssuer struct {
	IssuerHash [32]byte
	Wanted     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CrlIssuer(bytes32 issuerHash, bytes32 wanted)
func CollateralStoreCrlIssuerErrorID() common.Hash {
	return common.HexToHash("0xdc8220655be3322c999b8cc69cbf9e781bf6a9e99634a4824265181e5696087f")
}

// UnpackCrlIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CrlIssuer(bytes32 issuerHash, bytes32 wanted)
func (collateralStore *CollateralStore) UnpackCrlIssuerError(raw []byte) (*CollateralStoreCrlIssuer, error) {
	out := new(CollateralStoreCrlIssuer)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CrlIssuer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCrlMissing represents a CrlMissing error raised by the CollateralStore contract.
type CollateralStoreCrlMissing struct {
	Issuer uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CrlMissing(uint16 issuer)
func CollateralStoreCrlMissingErrorID() common.Hash {
	return common.HexToHash("0xade99242cffb53044d6650bf5d68e44e8a088a749233b7ac0c1887707e1758ae")
}

// UnpackCrlMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CrlMissing(uint16 issuer)
func (collateralStore *CollateralStore) UnpackCrlMissingError(raw []byte) (*CollateralStoreCrlMissing, error) {
	out := new(CollateralStoreCrlMissing)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CrlMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCrlNotSigned represents a CrlNotSigned error raised by the CollateralStore contract.
type CollateralStoreCrlNotSigned struct {
	Issuer uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CrlNotSigned(uint16 issuer)
func CollateralStoreCrlNotSignedErrorID() common.Hash {
	return common.HexToHash("0xc86b8d2004c56a6761cc3e41cec6204e455f33f764df03c7cbb5fae36d32f01d")
}

// UnpackCrlNotSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CrlNotSigned(uint16 issuer)
func (collateralStore *CollateralStore) UnpackCrlNotSignedError(raw []byte) (*CollateralStoreCrlNotSigned, error) {
	out := new(CollateralStoreCrlNotSigned)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CrlNotSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreCrlOlder represents a CrlOlder error raised by the CollateralStore contract.
type CollateralStoreCrlOlder struct {
	Issuer       uint16
	Number       *big.Int
	ThisUpdate   *big.Int
	StoredNumber *big.Int
	StoredUpdate *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CrlOlder(uint16 issuer, uint256 number, uint256 thisUpdate, uint256 storedNumber, uint256 storedUpdate)
func CollateralStoreCrlOlderErrorID() common.Hash {
	return common.HexToHash("0xe35a0319f7e329f2ac5b5fd8febd7d181886a19ca74a83086806565dc2c80afc")
}

// UnpackCrlOlderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CrlOlder(uint16 issuer, uint256 number, uint256 thisUpdate, uint256 storedNumber, uint256 storedUpdate)
func (collateralStore *CollateralStore) UnpackCrlOlderError(raw []byte) (*CollateralStoreCrlOlder, error) {
	out := new(CollateralStoreCrlOlder)
	if err := collateralStore.abi.UnpackIntoInterface(out, "CrlOlder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerInteger represents a DerInteger error raised by the CollateralStore contract.
type CollateralStoreDerInteger struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerInteger(uint256 position)
func CollateralStoreDerIntegerErrorID() common.Hash {
	return common.HexToHash("0x5980c55c320a6ef94380851fb4e179e32464c809e3988126755baa9721069b45")
}

// UnpackDerIntegerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerInteger(uint256 position)
func (collateralStore *CollateralStore) UnpackDerIntegerError(raw []byte) (*CollateralStoreDerInteger, error) {
	out := new(CollateralStoreDerInteger)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerInteger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerLength represents a DerLength error raised by the CollateralStore contract.
type CollateralStoreDerLength struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerLength(uint256 position)
func CollateralStoreDerLengthErrorID() common.Hash {
	return common.HexToHash("0xce426e76ab2a5eef3a753a38e2914612286360288a73af782ab37a32b8f52d9a")
}

// UnpackDerLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerLength(uint256 position)
func (collateralStore *CollateralStore) UnpackDerLengthError(raw []byte) (*CollateralStoreDerLength, error) {
	out := new(CollateralStoreDerLength)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerMismatch represents a DerMismatch error raised by the CollateralStore contract.
type CollateralStoreDerMismatch struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerMismatch(uint256 position)
func CollateralStoreDerMismatchErrorID() common.Hash {
	return common.HexToHash("0x4f0a22493ae35e9a7ac88145fe47bccf16dc38d411479ea54a5b0ac90c5912a0")
}

// UnpackDerMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerMismatch(uint256 position)
func (collateralStore *CollateralStore) UnpackDerMismatchError(raw []byte) (*CollateralStoreDerMismatch, error) {
	out := new(CollateralStoreDerMismatch)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerTag represents a DerTag error raised by the CollateralStore contract.
type CollateralStoreDerTag struct {
	Position *big.Int
	Got      *big.Int
	Wanted   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerTag(uint256 position, uint256 got, uint256 wanted)
func CollateralStoreDerTagErrorID() common.Hash {
	return common.HexToHash("0x95e78de61922392b2b4290a2391a233d0cff37bbf0eb3fe71033ebcc69e2ba2b")
}

// UnpackDerTagError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerTag(uint256 position, uint256 got, uint256 wanted)
func (collateralStore *CollateralStore) UnpackDerTagError(raw []byte) (*CollateralStoreDerTag, error) {
	out := new(CollateralStoreDerTag)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerTag", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerTime represents a DerTime error raised by the CollateralStore contract.
type CollateralStoreDerTime struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerTime(uint256 position)
func CollateralStoreDerTimeErrorID() common.Hash {
	return common.HexToHash("0x0aa0d2d22fe2afe887c3542e919cfbeba47a9f43f4d621af30b6ce4a1a68f7d3")
}

// UnpackDerTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerTime(uint256 position)
func (collateralStore *CollateralStore) UnpackDerTimeError(raw []byte) (*CollateralStoreDerTime, error) {
	out := new(CollateralStoreDerTime)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerTrailing represents a DerTrailing error raised by the CollateralStore contract.
type CollateralStoreDerTrailing struct {
	Position *big.Int
	Limit    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerTrailing(uint256 position, uint256 limit)
func CollateralStoreDerTrailingErrorID() common.Hash {
	return common.HexToHash("0x6a0552f211c70fdb9cc435bb9f460618a245a7a3becf6308eff7bd427b91112a")
}

// UnpackDerTrailingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerTrailing(uint256 position, uint256 limit)
func (collateralStore *CollateralStore) UnpackDerTrailingError(raw []byte) (*CollateralStoreDerTrailing, error) {
	out := new(CollateralStoreDerTrailing)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerTrailing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDerTruncated represents a DerTruncated error raised by the CollateralStore contract.
type CollateralStoreDerTruncated struct {
	Position *big.Int
	Limit    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DerTruncated(uint256 position, uint256 limit)
func CollateralStoreDerTruncatedErrorID() common.Hash {
	return common.HexToHash("0xa119638ee3c82a96c1b6536e1d7bd9c26cd0f8d16fe55832252f60ba1b4bf781")
}

// UnpackDerTruncatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DerTruncated(uint256 position, uint256 limit)
func (collateralStore *CollateralStore) UnpackDerTruncatedError(raw []byte) (*CollateralStoreDerTruncated, error) {
	out := new(CollateralStoreDerTruncated)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DerTruncated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDocumentSignature represents a DocumentSignature error raised by the CollateralStore contract.
type CollateralStoreDocumentSignature struct {
	Digest [32]byte
	Signer [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DocumentSignature(bytes32 digest, bytes32 signer)
func CollateralStoreDocumentSignatureErrorID() common.Hash {
	return common.HexToHash("0x511d5e7307da807ec2275c04f39f5a63afa850e556ce1277fd14e4c7f5cfe0c2")
}

// UnpackDocumentSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DocumentSignature(bytes32 digest, bytes32 signer)
func (collateralStore *CollateralStore) UnpackDocumentSignatureError(raw []byte) (*CollateralStoreDocumentSignature, error) {
	out := new(CollateralStoreDocumentSignature)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DocumentSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreDuplicateExtension represents a DuplicateExtension error raised by the CollateralStore contract.
type CollateralStoreDuplicateExtension struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateExtension(uint256 position)
func CollateralStoreDuplicateExtensionErrorID() common.Hash {
	return common.HexToHash("0x145f7f12deb109b33bb039dbaf8db43677a52db6f1c5ad050e554c47978e0594")
}

// UnpackDuplicateExtensionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateExtension(uint256 position)
func (collateralStore *CollateralStore) UnpackDuplicateExtensionError(raw []byte) (*CollateralStoreDuplicateExtension, error) {
	out := new(CollateralStoreDuplicateExtension)
	if err := collateralStore.abi.UnpackIntoInterface(out, "DuplicateExtension", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreEvaluationsExpired represents a EvaluationsExpired error raised by the CollateralStore contract.
type CollateralStoreEvaluationsExpired struct {
	Tee        uint8
	NextUpdate uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvaluationsExpired(uint8 tee, uint64 nextUpdate)
func CollateralStoreEvaluationsExpiredErrorID() common.Hash {
	return common.HexToHash("0x1089a8ae9f510584c3ff3cac72931f4482d89a0b353533b7e2d7b5122b6871a4")
}

// UnpackEvaluationsExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvaluationsExpired(uint8 tee, uint64 nextUpdate)
func (collateralStore *CollateralStore) UnpackEvaluationsExpiredError(raw []byte) (*CollateralStoreEvaluationsExpired, error) {
	out := new(CollateralStoreEvaluationsExpired)
	if err := collateralStore.abi.UnpackIntoInterface(out, "EvaluationsExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreEvaluationsMissing represents a EvaluationsMissing error raised by the CollateralStore contract.
type CollateralStoreEvaluationsMissing struct {
	Tee uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvaluationsMissing(uint8 tee)
func CollateralStoreEvaluationsMissingErrorID() common.Hash {
	return common.HexToHash("0x4ea9afb18810ea21f3ca7df9af3dbbdbcf1a7bbda92487ee30dc4e2cd9313af3")
}

// UnpackEvaluationsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvaluationsMissing(uint8 tee)
func (collateralStore *CollateralStore) UnpackEvaluationsMissingError(raw []byte) (*CollateralStoreEvaluationsMissing, error) {
	out := new(CollateralStoreEvaluationsMissing)
	if err := collateralStore.abi.UnpackIntoInterface(out, "EvaluationsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreNotSignedByRoot represents a NotSignedByRoot error raised by the CollateralStore contract.
type CollateralStoreNotSignedByRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSignedByRoot()
func CollateralStoreNotSignedByRootErrorID() common.Hash {
	return common.HexToHash("0xf9056435d1a200d45fadf70376033580cf5d4738b5e76205ded39c8d9a4778d7")
}

// UnpackNotSignedByRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSignedByRoot()
func (collateralStore *CollateralStore) UnpackNotSignedByRootError(raw []byte) (*CollateralStoreNotSignedByRoot, error) {
	out := new(CollateralStoreNotSignedByRoot)
	if err := collateralStore.abi.UnpackIntoInterface(out, "NotSignedByRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreSerialTooLong represents a SerialTooLong error raised by the CollateralStore contract.
type CollateralStoreSerialTooLong struct {
	Position *big.Int
	Serial   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SerialTooLong(uint256 position, uint256 serial)
func CollateralStoreSerialTooLongErrorID() common.Hash {
	return common.HexToHash("0x348e1f51c7212c4226faa4b1eb202c83d6dafaeeda1b5ed966be87cb589d9f26")
}

// UnpackSerialTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SerialTooLong(uint256 position, uint256 serial)
func (collateralStore *CollateralStore) UnpackSerialTooLongError(raw []byte) (*CollateralStoreSerialTooLong, error) {
	out := new(CollateralStoreSerialTooLong)
	if err := collateralStore.abi.UnpackIntoInterface(out, "SerialTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreSignatureLength represents a SignatureLength error raised by the CollateralStore contract.
type CollateralStoreSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureLength(uint256 length)
func CollateralStoreSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0x0feddbc1712da417d2644ca7381d5ae53b596bc590cf60d13e5ec9cf1bad2ac1")
}

// UnpackSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureLength(uint256 length)
func (collateralStore *CollateralStore) UnpackSignatureLengthError(raw []byte) (*CollateralStoreSignatureLength, error) {
	out := new(CollateralStoreSignatureLength)
	if err := collateralStore.abi.UnpackIntoInterface(out, "SignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreSimulatedRoot represents a SimulatedRoot error raised by the CollateralStore contract.
type CollateralStoreSimulatedRoot struct {
	ChainId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SimulatedRoot(uint256 chainId)
func CollateralStoreSimulatedRootErrorID() common.Hash {
	return common.HexToHash("0x67e6c50094bedb8dc52477172bcdc88c87782c44ff98911028b6f675bfe1be15")
}

// UnpackSimulatedRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SimulatedRoot(uint256 chainId)
func (collateralStore *CollateralStore) UnpackSimulatedRootError(raw []byte) (*CollateralStoreSimulatedRoot, error) {
	out := new(CollateralStoreSimulatedRoot)
	if err := collateralStore.abi.UnpackIntoInterface(out, "SimulatedRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreUnknownCertificate represents a UnknownCertificate error raised by the CollateralStore contract.
type CollateralStoreUnknownCertificate struct {
	Certificate [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCertificate(bytes32 certificate)
func CollateralStoreUnknownCertificateErrorID() common.Hash {
	return common.HexToHash("0x7332064ed5fdd94c267ffe1a757b0dbf5e49835953f3eb0963bbf804bdd88cdf")
}

// UnpackUnknownCertificateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCertificate(bytes32 certificate)
func (collateralStore *CollateralStore) UnpackUnknownCertificateError(raw []byte) (*CollateralStoreUnknownCertificate, error) {
	out := new(CollateralStoreUnknownCertificate)
	if err := collateralStore.abi.UnpackIntoInterface(out, "UnknownCertificate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreUnknownCriticalExtension represents a UnknownCriticalExtension error raised by the CollateralStore contract.
type CollateralStoreUnknownCriticalExtension struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCriticalExtension(uint256 position)
func CollateralStoreUnknownCriticalExtensionErrorID() common.Hash {
	return common.HexToHash("0x15f4c25e222d24361c9e63a4ff8aff67afa19b30e6c28b8a1dc9f881c6535b65")
}

// UnpackUnknownCriticalExtensionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCriticalExtension(uint256 position)
func (collateralStore *CollateralStore) UnpackUnknownCriticalExtensionError(raw []byte) (*CollateralStoreUnknownCriticalExtension, error) {
	out := new(CollateralStoreUnknownCriticalExtension)
	if err := collateralStore.abi.UnpackIntoInterface(out, "UnknownCriticalExtension", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CollateralStoreWrongKind represents a WrongKind error raised by the CollateralStore contract.
type CollateralStoreWrongKind struct {
	Certificate [32]byte
	Kind        uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKind(bytes32 certificate, uint8 kind)
func CollateralStoreWrongKindErrorID() common.Hash {
	return common.HexToHash("0x2533b8336f606a7ea221a21b206d8f0aa49b80d29ef5e22bc0a650673f40ca6b")
}

// UnpackWrongKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKind(bytes32 certificate, uint8 kind)
func (collateralStore *CollateralStore) UnpackWrongKindError(raw []byte) (*CollateralStoreWrongKind, error) {
	out := new(CollateralStoreWrongKind)
	if err := collateralStore.abi.UnpackIntoInterface(out, "WrongKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}
