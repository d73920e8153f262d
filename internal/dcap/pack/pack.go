// Package pack puts Intel's collateral into the form the on-chain CollateralStore takes: the same facts with fixed
// widths, without names and with advisories as one hash. The JSON names, their types and the order of the fields are
// those of the Solidity structs, so that a value can be given to a contract as JSON or as ABI encoding.
//
// It packs what it is given. Whether the documents are signed and current is for package genuine to say first.
package pack

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// ErrRange means a value does not fit the width it has on chain.
var ErrRange = errors.New("value does not fit on chain")

// TEE numbers on chain.
const (
	teeSGX = 0
	teeTDX = 1
)

// Bytes is a byte string that JSON shows as 0x-hex.
type Bytes []byte

// MarshalJSON implements json.Marshaler.
func (b Bytes) MarshalJSON() ([]byte, error) { return json.Marshal("0x" + hex.EncodeToString(b)) }

// TCBInfo is the contract's TcbInfo.
type TCBInfo struct {
	TEE        uint8    `json:"tee"`
	FMSPC      Bytes    `json:"fmspc"`
	PCEID      Bytes    `json:"pceId"`
	Evaluation uint32   `json:"evaluation"`
	IssueDate  uint64   `json:"issueDate"`
	NextUpdate uint64   `json:"nextUpdate"`
	Levels     []Level  `json:"levels"`
	Modules    []Module `json:"modules"`
}

// Level is the contract's TcbLevel.
type Level struct {
	SGXComponents  Bytes  `json:"sgxComponents"`
	TDXComponents  Bytes  `json:"tdxComponents"`
	PCESVN         uint16 `json:"pceSvn"`
	Status         uint8  `json:"status"`
	TCBDate        uint64 `json:"tcbDate"`
	AdvisoriesHash Bytes  `json:"advisoriesHash"`
}

// Module is the contract's TdxModule.
type Module struct {
	Version        uint8         `json:"version"`
	MRSigner       Bytes         `json:"mrSigner"`
	Attributes     Bytes         `json:"attributes"`
	AttributesMask Bytes         `json:"attributesMask"`
	Levels         []ModuleLevel `json:"levels"`
}

// ModuleLevel is the contract's ModuleLevel.
type ModuleLevel struct {
	ISVSVN         uint16 `json:"isvSvn"`
	Status         uint8  `json:"status"`
	TCBDate        uint64 `json:"tcbDate"`
	AdvisoriesHash Bytes  `json:"advisoriesHash"`
}

// QEIdentity is the contract's QeIdentity.
type QEIdentity struct {
	ID             uint8         `json:"id"`
	Evaluation     uint32        `json:"evaluation"`
	IssueDate      uint64        `json:"issueDate"`
	NextUpdate     uint64        `json:"nextUpdate"`
	MiscSelect     Bytes         `json:"miscSelect"`
	MiscSelectMask Bytes         `json:"miscSelectMask"`
	Attributes     Bytes         `json:"attributes"`
	AttributesMask Bytes         `json:"attributesMask"`
	MRSigner       Bytes         `json:"mrSigner"`
	ISVProdID      uint16        `json:"isvProdId"`
	Levels         []ModuleLevel `json:"levels"`
}

// NewTCBInfo packs a TCB info. Level and module order is kept.
func NewTCBInfo(in *collateral.TCBInfo) (*TCBInfo, error) {
	out := &TCBInfo{
		TEE:        teeNumber(in.TEE),
		FMSPC:      in.FMSPC[:],
		PCEID:      in.PCEID[:],
		Evaluation: in.Evaluation,
		Modules:    []Module{},
	}
	var err error
	if out.IssueDate, out.NextUpdate, err = validity(in.IssueDate, in.NextUpdate); err != nil {
		return nil, fmt.Errorf("pack TCB info: %w", err)
	}
	for i, l := range in.Levels {
		date, err := seconds(l.Date)
		if err != nil {
			return nil, fmt.Errorf("pack TCB info, date of level %d: %w", i, err)
		}
		out.Levels = append(out.Levels, Level{
			SGXComponents:  l.SGX[:],
			TDXComponents:  l.TDX[:],
			PCESVN:         l.PCESVN,
			Status:         uint8(l.Status),
			TCBDate:        date,
			AdvisoriesHash: advisoriesHash(l.Advisories),
		})
	}
	for _, m := range in.Modules {
		levels, err := packISVLevels(m.Levels)
		if err != nil {
			return nil, fmt.Errorf("pack TDX module %d: %w", m.Version, err)
		}
		out.Modules = append(out.Modules, Module{
			Version:        m.Version,
			MRSigner:       m.MRSigner[:],
			Attributes:     m.Attributes[:],
			AttributesMask: m.AttributesMask[:],
			Levels:         levels,
		})
	}
	return out, nil
}

// NewQEIdentity packs a quoting-enclave identity.
func NewQEIdentity(in *collateral.QEIdentity) (*QEIdentity, error) {
	levels, err := packISVLevels(in.Levels)
	if err != nil {
		return nil, fmt.Errorf("pack QE identity: %w", err)
	}
	out := &QEIdentity{
		ID:             teeNumber(in.TEE),
		Evaluation:     in.Evaluation,
		MiscSelect:     in.MiscSelect[:],
		MiscSelectMask: in.MiscSelectMask[:],
		Attributes:     in.Attributes[:],
		AttributesMask: in.AttributesMask[:],
		MRSigner:       in.MRSigner[:],
		ISVProdID:      in.ISVProdID,
		Levels:         levels,
	}
	if out.IssueDate, out.NextUpdate, err = validity(in.IssueDate, in.NextUpdate); err != nil {
		return nil, fmt.Errorf("pack QE identity: %w", err)
	}
	return out, nil
}

func packISVLevels(in []collateral.ISVLevel) ([]ModuleLevel, error) {
	out := []ModuleLevel{}
	for i, l := range in {
		date, err := seconds(l.Date)
		if err != nil {
			return nil, fmt.Errorf("date of level %d: %w", i, err)
		}
		out = append(out, ModuleLevel{
			ISVSVN:         l.ISVSVN,
			Status:         uint8(l.Status),
			TCBDate:        date,
			AdvisoriesHash: advisoriesHash(l.Advisories),
		})
	}
	return out, nil
}

// MeasurementTDX is the digest under which a trust domain is allow-listed on chain: keccak256 of MRTD, RTMR0 to RTMR2,
// MRCONFIGID, TD attributes and XFAM. RTMR3 is left out because applications extend it.
func MeasurementTDX(td *parse.TDReport) [32]byte {
	return crypto.Keccak256Hash(td.MRTD[:], td.RTMR[0][:], td.RTMR[1][:], td.RTMR[2][:], td.MRConfigID[:],
		td.Attributes[:], td.XFAM[:])
}

func teeNumber(tee parse.TEE) uint8 {
	if tee == parse.TDX {
		return teeTDX
	}
	return teeSGX
}

func validity(issued, next time.Time) (from, to uint64, err error) {
	if from, err = seconds(issued); err != nil {
		return 0, 0, fmt.Errorf("issue date: %w", err)
	}
	if to, err = seconds(next); err != nil {
		return 0, 0, fmt.Errorf("next update: %w", err)
	}
	return from, to, nil
}

// maxSeconds is what the contract's 40-bit dates hold.
const maxSeconds = 1<<40 - 1

func seconds(t time.Time) (uint64, error) {
	s := t.Unix()
	if s < 0 || s > maxSeconds {
		return 0, fmt.Errorf("%w: %s", ErrRange, t)
	}
	return uint64(s), nil
}

// advisoriesHash is keccak256(abi.encode(string[])) of the sorted ids; that of the empty list is keccak256 of two words,
// 32 and 0.
func advisoriesHash(ids []string) Bytes {
	sorted := slices.Clone(ids)
	slices.Sort(sorted)
	return crypto.Keccak256(encodeStrings(sorted))
}

// encodeStrings is abi.encode(string[]).
func encodeStrings(values []string) []byte {
	const word = 32
	number := func(n int) []byte {
		w := make([]byte, word)
		for i := word - 1; n > 0; i-- {
			w[i] = byte(n)
			n >>= 8
		}
		return w
	}
	var offsets, bodies []byte
	for _, v := range values {
		offsets = append(offsets, number(word*len(values)+len(bodies))...)
		bodies = append(bodies, number(len(v))...)
		bodies = append(bodies, v...)
		if over := len(v) % word; over > 0 {
			bodies = append(bodies, make([]byte, word-over)...)
		}
	}
	return slices.Concat(number(word), number(len(values)), offsets, bodies)
}
