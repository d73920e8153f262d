package simtee

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

const (
	defaultEvaluation = 17
	qeProdID          = 1
	tdQEProdID        = 2
)

// Level is one TCB level of a platform family: the SVNs it needs and what a platform that has them is worth.
type Level struct {
	SGX, TDX   [16]uint8
	PCESVN     uint16
	Date       time.Time
	Status     string
	Advisories []string
}

// ModuleLevel is one TCB level of a TDX module or quoting enclave.
type ModuleLevel struct {
	ISVSVN     uint16
	Date       time.Time
	Status     string
	Advisories []string
}

// Module is the identity of one major version of the TDX module. All attributes count, and must be zero.
type Module struct {
	Version    uint8
	MRSigner   [48]byte
	Attributes [8]byte
	// Unmasked are the attribute bits that do not count.
	Unmasked [8]byte
	Levels   []ModuleLevel
}

// TCBInfo is the content of a TCB info document; the levels stand in descending order, as Intel's do.
type TCBInfo struct {
	// SGX makes the document one for enclaves: without modules and TDX components.
	SGX        bool
	FMSPC      [6]byte
	PCEID      [2]byte
	Evaluation uint32
	// IssueDate and NextUpdate bound its validity; zero means now by the authority's clock, and 30 days later.
	IssueDate, NextUpdate time.Time
	// Base is the module of major version 0; it has no levels.
	Base    Module
	Modules []Module
	Levels  []Level
	// LowerCase writes byte strings in lower-case hex, as Intel does in some of its documents.
	LowerCase bool
}

// QEIdentity is the content of a quoting enclave's identity document.
type QEIdentity struct {
	// SGX makes the document that of the quoting enclave for enclaves.
	SGX                        bool
	Evaluation                 uint32
	IssueDate, NextUpdate      time.Time
	MiscSelect, MiscSelectMask [4]byte
	Attributes, AttributesMask [16]byte
	MRSigner                   [32]byte
	ISVProdID                  uint16
	Levels                     []ModuleLevel
	LowerCase                  bool
}

// Signed is a document as the provisioning service answers it.
type Signed struct {
	// Body is the whole answer: {"<name>":<document>,"signature":"<hex>"} in one line.
	Body []byte
	// Document is the signed inner object, byte for byte.
	Document []byte
	// Signature is the raw r||s signature over Document.
	Signature [64]byte
}

// DefaultTCBInfo returns the family's TCB info: a current level, one that needs a newer PCE, and one with an older
// microcode; modules 1.0 to 1.5.
func DefaultTCBInfo(fmspc [6]byte) TCBInfo {
	current := Level{
		SGX:    DefaultComponents(),
		TDX:    [16]uint8{5, 0, 7},
		PCESVN: DefaultPCESVN,
		Date:   day(2024, time.March, 13),
		Status: "UpToDate",
	}
	oldPCE := current
	oldPCE.PCESVN, oldPCE.Date, oldPCE.Status = 5, day(2018, time.January, 4), "OutOfDate"
	oldPCE.Advisories = []string{"INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135"}
	oldMicrocode := oldPCE
	oldMicrocode.SGX[0], oldMicrocode.SGX[1] = 5, 5
	oldMicrocode.Status = "OutOfDateConfigurationNeeded"
	oldMicrocode.Advisories = append(append([]string{}, oldPCE.Advisories...), "INTEL-SA-00837")
	return TCBInfo{
		FMSPC:      fmspc,
		Evaluation: defaultEvaluation,
		Modules: []Module{
			{Version: 3, Levels: []ModuleLevel{{ISVSVN: 3, Date: day(2024, time.March, 13), Status: "UpToDate"}}},
			{Version: 1, Levels: []ModuleLevel{
				{ISVSVN: 4, Date: day(2024, time.March, 13), Status: "UpToDate"},
				{ISVSVN: 2, Date: day(2023, time.August, 9), Status: "OutOfDate"},
			}},
		},
		Levels: []Level{current, oldPCE, oldMicrocode},
	}
}

// DefaultTCBInfoSGX returns the same for enclaves on the family's machines.
func DefaultTCBInfoSGX(fmspc [6]byte) TCBInfo {
	info := DefaultTCBInfo(fmspc)
	info.SGX, info.Modules = true, nil
	for i := range info.Levels {
		info.Levels[i].TDX = [16]uint8{}
	}
	return info
}

// RaiseTCB returns the TCB info after a TCB recovery: a new first level asks for one more in the microcode SVN, and the
// level that was current becomes OutOfDate with the advisories that caused the recovery.
func (i TCBInfo) RaiseTCB(advisories ...string) TCBInfo {
	next, old := i.Levels[0], i.Levels[0]
	next.SGX[0]++
	next.Date = next.Date.AddDate(1, 0, 0)
	old.Status, old.Advisories = "OutOfDate", advisories
	i.Evaluation++
	i.Levels = append([]Level{next, old}, i.Levels[1:]...)
	return i
}

// DefaultQEIdentity returns the identity of the simulated TD quoting enclave.
func DefaultQEIdentity() QEIdentity {
	return QEIdentity{
		Evaluation:     defaultEvaluation,
		MiscSelectMask: [4]byte{0xff, 0xff, 0xff, 0xff},
		Attributes:     [16]byte{0x11},
		AttributesMask: [16]byte{0xfb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
		MRSigner:       qeSigner(),
		ISVProdID:      tdQEProdID,
		Levels: []ModuleLevel{
			{ISVSVN: DefaultQEISVSVN, Date: day(2024, time.March, 13), Status: "UpToDate"},
			{
				ISVSVN: DefaultQEISVSVN - 1, Date: day(2023, time.August, 9), Status: "OutOfDate",
				Advisories: []string{"INTEL-SA-00953"},
			},
		},
	}
}

// DefaultQEIdentitySGX returns the identity of the quoting enclave for enclaves.
func DefaultQEIdentitySGX() QEIdentity {
	identity := DefaultQEIdentity()
	identity.SGX, identity.ISVProdID = true, qeProdID
	return identity
}

func day(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC)
}

// The JSON types fix the field order; Intel's order is kept although nothing may rely on it.
type (
	svnJSON struct {
		SVN      uint8  `json:"svn"`
		Category string `json:"category,omitempty"`
		Type     string `json:"type,omitempty"`
	}
	tcbJSON struct {
		SGX    []svnJSON `json:"sgxtcbcomponents"`
		PCESVN uint16    `json:"pcesvn"`
		TDX    []svnJSON `json:"tdxtcbcomponents,omitempty"`
	}
	isvJSON struct {
		ISVSVN uint16 `json:"isvsvn"`
	}
	levelJSON[T any] struct {
		TCB        T        `json:"tcb"`
		Date       string   `json:"tcbDate"`
		Status     string   `json:"tcbStatus"`
		Advisories []string `json:"advisoryIDs,omitempty"`
	}
	moduleJSON struct {
		ID             string               `json:"id,omitempty"`
		MRSigner       string               `json:"mrsigner"`
		Attributes     string               `json:"attributes"`
		AttributesMask string               `json:"attributesMask"`
		Levels         []levelJSON[isvJSON] `json:"tcbLevels,omitempty"`
	}
	tcbInfoJSON struct {
		ID         string               `json:"id"`
		Version    int                  `json:"version"`
		IssueDate  string               `json:"issueDate"`
		NextUpdate string               `json:"nextUpdate"`
		FMSPC      string               `json:"fmspc"`
		PCEID      string               `json:"pceId"`
		TCBType    int                  `json:"tcbType"`
		Evaluation uint32               `json:"tcbEvaluationDataNumber"`
		Module     *moduleJSON          `json:"tdxModule,omitempty"`
		Identities []moduleJSON         `json:"tdxModuleIdentities,omitempty"`
		Levels     []levelJSON[tcbJSON] `json:"tcbLevels"`
	}
	qeIdentityJSON struct {
		ID             string               `json:"id"`
		Version        int                  `json:"version"`
		IssueDate      string               `json:"issueDate"`
		NextUpdate     string               `json:"nextUpdate"`
		Evaluation     uint32               `json:"tcbEvaluationDataNumber"`
		MiscSelect     string               `json:"miscselect"`
		MiscSelectMask string               `json:"miscselectMask"`
		Attributes     string               `json:"attributes"`
		AttributesMask string               `json:"attributesMask"`
		MRSigner       string               `json:"mrsigner"`
		ISVProdID      uint16               `json:"isvprodid"`
		Levels         []levelJSON[isvJSON] `json:"tcbLevels"`
	}
)

// hexCase is how Intel writes byte strings: in upper case mostly, in lower case at times.
func hexCase(lower bool) func([]byte) string {
	if lower {
		return hex.EncodeToString
	}
	return func(b []byte) string { return strings.ToUpper(hex.EncodeToString(b)) }
}

func components(svns [16]uint8, names map[int]svnJSON) []svnJSON {
	out := make([]svnJSON, len(svns))
	for i, svn := range svns {
		out[i] = svnJSON{SVN: svn, Category: names[i].Category, Type: names[i].Type}
	}
	return out
}

func sgxNames() map[int]svnJSON {
	return map[int]svnJSON{
		0: {Category: "BIOS", Type: "Early Microcode Update"},
		1: {Category: "OS/VMM", Type: "SGX Late Microcode Update"},
		2: {Category: "OS/VMM", Type: "TXT SINIT"},
		3: {Category: "BIOS"},
		4: {Category: "BIOS"},
		5: {Category: "BIOS"},
		7: {Category: "OS/VMM", Type: "SEAMLDR ACM"},
	}
}

func tdxNames() map[int]svnJSON {
	return map[int]svnJSON{
		0: {Category: "OS/VMM", Type: "TDX Module"},
		1: {Category: "OS/VMM", Type: "TDX Module"},
		2: {Category: "OS/VMM", Type: "TDX Late Microcode Update"},
	}
}

func moduleLevels(levels []ModuleLevel) []levelJSON[isvJSON] {
	var out []levelJSON[isvJSON]
	for _, l := range levels {
		out = append(out, levelJSON[isvJSON]{isvJSON{l.ISVSVN}, l.Date.Format(time.RFC3339), l.Status, l.Advisories})
	}
	return out
}

// validity fills in the default dates.
func (a *Authority) validity(from, to time.Time) (issued, next string) {
	if from.IsZero() {
		from = a.now()
	}
	if to.IsZero() {
		to = from.Add(collateralLifetime)
	}
	return from.UTC().Format(time.RFC3339), to.UTC().Format(time.RFC3339)
}

// TCBInfo signs the document under the TCB signing certificate.
func (a *Authority) TCBInfo(info TCBInfo) (Signed, error) {
	text := hexCase(info.LowerCase)
	doc := tcbInfoJSON{ID: "SGX", Version: 3, FMSPC: text(info.FMSPC[:]), PCEID: text(info.PCEID[:]), Evaluation: info.Evaluation}
	doc.IssueDate, doc.NextUpdate = a.validity(info.IssueDate, info.NextUpdate)
	if !info.SGX {
		doc.ID = "TDX"
		base := info.Base.json(text)
		base.ID = ""
		doc.Module = &base
		for _, m := range info.Modules {
			doc.Identities = append(doc.Identities, m.json(text))
		}
	}
	for _, l := range info.Levels {
		tcb := tcbJSON{SGX: components(l.SGX, sgxNames()), PCESVN: l.PCESVN}
		if !info.SGX {
			tcb.TDX = components(l.TDX, tdxNames())
		}
		doc.Levels = append(doc.Levels, levelJSON[tcbJSON]{tcb, l.Date.Format(time.RFC3339), l.Status, l.Advisories})
	}
	return a.signDocument("tcbInfo", doc)
}

func (m Module) json(text func([]byte) string) moduleJSON {
	mask := m.Unmasked
	for i := range mask {
		mask[i] = ^mask[i]
	}
	return moduleJSON{
		ID: fmt.Sprintf("TDX_%02X", m.Version), MRSigner: text(m.MRSigner[:]), Attributes: text(m.Attributes[:]),
		AttributesMask: text(mask[:]), Levels: moduleLevels(m.Levels),
	}
}

// QEIdentity signs the document under the TCB signing certificate.
func (a *Authority) QEIdentity(identity QEIdentity) (Signed, error) {
	text := hexCase(identity.LowerCase)
	doc := qeIdentityJSON{
		ID: "TD_QE", Version: 2, Evaluation: identity.Evaluation,
		MiscSelect: text(identity.MiscSelect[:]), MiscSelectMask: text(identity.MiscSelectMask[:]),
		Attributes: text(identity.Attributes[:]), AttributesMask: text(identity.AttributesMask[:]),
		MRSigner: text(identity.MRSigner[:]), ISVProdID: identity.ISVProdID,
		Levels: moduleLevels(identity.Levels),
	}
	if identity.SGX {
		doc.ID = "QE"
	}
	doc.IssueDate, doc.NextUpdate = a.validity(identity.IssueDate, identity.NextUpdate)
	return a.signDocument("enclaveIdentity", doc)
}

// signDocument signs one compact line and wraps it as the provisioning service does.
func (a *Authority) signDocument(name string, doc any) (Signed, error) {
	line, err := json.Marshal(doc)
	if err != nil {
		return Signed{}, fmt.Errorf("encode %s: %w", name, err)
	}
	signature, err := a.tcbSigner.key.sign(line, asSigned)
	if err != nil {
		return Signed{}, fmt.Errorf("sign %s: %w", name, err)
	}
	body := fmt.Sprintf(`{"%s":%s,"signature":"%s"}`, name, line, hex.EncodeToString(signature[:]))
	return Signed{Body: []byte(body), Document: line, Signature: signature}, nil
}
