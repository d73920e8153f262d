package pack

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

// The mirror types have the exact widths the ABI encoder wants; field names are matched to component names.
type (
	levelABI struct {
		SgxComponents, TdxComponents [16]byte
		PceSvn                       uint16
		Status                       uint8
		TcbDate                      uint64
		AdvisoriesHash               [32]byte
	}
	moduleLevelABI struct {
		IsvSvn         uint16
		Status         uint8
		TcbDate        uint64
		AdvisoriesHash [32]byte
	}
	moduleABI struct {
		Version                    uint8
		MrSigner                   []byte
		Attributes, AttributesMask [8]byte
		Levels                     []moduleLevelABI
	}
	tcbInfoABI struct {
		Tee                   uint8
		Fmspc                 [6]byte
		PceId                 [2]byte
		Evaluation            uint32
		IssueDate, NextUpdate uint64
		Levels                []levelABI
		Modules               []moduleABI
	}
	qeIdentityABI struct {
		Id                         uint8
		Evaluation                 uint32
		IssueDate, NextUpdate      uint64
		MiscSelect, MiscSelectMask [4]byte
		Attributes, AttributesMask [16]byte
		MrSigner                   [32]byte
		IsvProdId                  uint16
		Levels                     []moduleLevelABI
	}
)

type components = []abi.ArgumentMarshaling

func moduleLevelComponents() components {
	return components{
		{Name: "isvSvn", Type: "uint16"},
		{Name: "status", Type: "uint8"},
		{Name: "tcbDate", Type: "uint64"},
		{Name: "advisoriesHash", Type: "bytes32"},
	}
}

func tcbInfoComponents() components {
	return components{
		{Name: "tee", Type: "uint8"},
		{Name: "fmspc", Type: "bytes6"},
		{Name: "pceId", Type: "bytes2"},
		{Name: "evaluation", Type: "uint32"},
		{Name: "issueDate", Type: "uint64"},
		{Name: "nextUpdate", Type: "uint64"},
		{Name: "levels", Type: "tuple[]", Components: components{
			{Name: "sgxComponents", Type: "bytes16"},
			{Name: "tdxComponents", Type: "bytes16"},
			{Name: "pceSvn", Type: "uint16"},
			{Name: "status", Type: "uint8"},
			{Name: "tcbDate", Type: "uint64"},
			{Name: "advisoriesHash", Type: "bytes32"},
		}},
		{Name: "modules", Type: "tuple[]", Components: components{
			{Name: "version", Type: "uint8"},
			{Name: "mrSigner", Type: "bytes"},
			{Name: "attributes", Type: "bytes8"},
			{Name: "attributesMask", Type: "bytes8"},
			{Name: "levels", Type: "tuple[]", Components: moduleLevelComponents()},
		}},
	}
}

func qeIdentityComponents() components {
	return components{
		{Name: "id", Type: "uint8"},
		{Name: "evaluation", Type: "uint32"},
		{Name: "issueDate", Type: "uint64"},
		{Name: "nextUpdate", Type: "uint64"},
		{Name: "miscSelect", Type: "bytes4"},
		{Name: "miscSelectMask", Type: "bytes4"},
		{Name: "attributes", Type: "bytes16"},
		{Name: "attributesMask", Type: "bytes16"},
		{Name: "mrSigner", Type: "bytes32"},
		{Name: "isvProdId", Type: "uint16"},
		{Name: "levels", Type: "tuple[]", Components: moduleLevelComponents()},
	}
}

// ABI returns abi.encode of the Solidity struct.
func (t *TCBInfo) ABI() ([]byte, error) {
	value := tcbInfoABI{
		Tee: t.TEE, Fmspc: [6]byte(t.FMSPC), PceId: [2]byte(t.PCEID), Evaluation: t.Evaluation,
		IssueDate: t.IssueDate, NextUpdate: t.NextUpdate,
	}
	for _, l := range t.Levels {
		value.Levels = append(value.Levels, levelABI{
			SgxComponents: [16]byte(l.SGXComponents), TdxComponents: [16]byte(l.TDXComponents), PceSvn: l.PCESVN,
			Status: l.Status, TcbDate: l.TCBDate, AdvisoriesHash: [32]byte(l.AdvisoriesHash),
		})
	}
	for _, m := range t.Modules {
		value.Modules = append(value.Modules, moduleABI{
			Version: m.Version, MrSigner: m.MRSigner, Attributes: [8]byte(m.Attributes),
			AttributesMask: [8]byte(m.AttributesMask), Levels: mirror(m.Levels),
		})
	}
	return encode("TcbInfo", tcbInfoComponents(), value)
}

// ABI returns abi.encode of the Solidity struct.
func (q *QEIdentity) ABI() ([]byte, error) {
	return encode("QeIdentity", qeIdentityComponents(), qeIdentityABI{
		Id: q.ID, Evaluation: q.Evaluation, IssueDate: q.IssueDate, NextUpdate: q.NextUpdate,
		MiscSelect: [4]byte(q.MiscSelect), MiscSelectMask: [4]byte(q.MiscSelectMask),
		Attributes: [16]byte(q.Attributes), AttributesMask: [16]byte(q.AttributesMask),
		MrSigner: [32]byte(q.MRSigner), IsvProdId: q.ISVProdID, Levels: mirror(q.Levels),
	})
}

func mirror(levels []ModuleLevel) []moduleLevelABI {
	out := []moduleLevelABI{}
	for _, l := range levels {
		out = append(out, moduleLevelABI{
			IsvSvn: l.ISVSVN, Status: l.Status, TcbDate: l.TCBDate, AdvisoriesHash: [32]byte(l.AdvisoriesHash),
		})
	}
	return out
}

func encode(name string, fields components, value any) ([]byte, error) {
	tuple, err := abi.NewType("tuple", name, fields)
	if err != nil {
		return nil, fmt.Errorf("ABI type %s: %w", name, err)
	}
	out, err := abi.Arguments{{Type: tuple}}.Pack(value)
	if err != nil {
		return nil, fmt.Errorf("ABI encode %s: %w", name, err)
	}
	return out, nil
}
