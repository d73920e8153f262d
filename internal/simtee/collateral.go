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

// Module is the identity of one major version of the TDX module.
type Module struct {
	Version  uint8
	MRSigner [48]byte
	Levels   []ModuleLevel
}

// TCBInfo is the content of a TDX TCB info document; the levels stand in descending order, as Intel's do.
type TCBInfo struct {
	FMSPC      [6]byte
	PCEID      [2]byte
	Evaluation uint32
	// IssueDate and NextUpdate bound its validity; zero means now by the authority's clock, and 30 days later.
	IssueDate, NextUpdate time.Time
	Modules               []Module
	Levels                []Level
}

// QEIdentity is the content of a TD quoting enclave's identity document.
type QEIdentity struct {
	Evaluation            uint32
	IssueDate, NextUpdate time.Time
	MRSigner              [32]byte
	ISVProdID             uint16
	Levels                []ModuleLevel
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
		Evaluation: defaultEvaluation,
		MRSigner:   qeSigner(),
		ISVProdID:  tdQEProdID,
		Levels: []ModuleLevel{
			{ISVSVN: DefaultQEISVSVN, Date: day(2024, time.March, 13), Status: "UpToDate"},
			{
				ISVSVN: DefaultQEISVSVN - 1, Date: day(2023, time.August, 9), Status: "OutOfDate",
				Advisories: []string{"INTEL-SA-00953"},
			},
		},
	}
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
		TDX    []svnJSON `json:"tdxtcbcomponents"`
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
		Module     moduleJSON           `json:"tdxModule"`
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

// upperHex is how Intel writes byte strings in its documents.
func upperHex(b []byte) string { return strings.ToUpper(hex.EncodeToString(b)) }

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
	doc := tcbInfoJSON{
		ID: "TDX", Version: 3, FMSPC: upperHex(info.FMSPC[:]), PCEID: upperHex(info.PCEID[:]), Evaluation: info.Evaluation,
		Module: moduleJSON{MRSigner: upperHex(make([]byte, 48)), Attributes: upperHex(make([]byte, 8)), AttributesMask: "FFFFFFFFFFFFFFFF"},
	}
	doc.IssueDate, doc.NextUpdate = a.validity(info.IssueDate, info.NextUpdate)
	for _, m := range info.Modules {
		identity := doc.Module
		identity.ID, identity.MRSigner = fmt.Sprintf("TDX_%02X", m.Version), upperHex(m.MRSigner[:])
		identity.Levels = moduleLevels(m.Levels)
		doc.Identities = append(doc.Identities, identity)
	}
	for _, l := range info.Levels {
		doc.Levels = append(doc.Levels, levelJSON[tcbJSON]{
			tcbJSON{components(l.SGX, sgxNames()), l.PCESVN, components(l.TDX, tdxNames())},
			l.Date.Format(time.RFC3339), l.Status, l.Advisories,
		})
	}
	return a.signDocument("tcbInfo", doc)
}

// QEIdentity signs the document under the TCB signing certificate.
func (a *Authority) QEIdentity(identity QEIdentity) (Signed, error) {
	doc := qeIdentityJSON{
		ID: "TD_QE", Version: 2, Evaluation: identity.Evaluation,
		MiscSelect: "00000000", MiscSelectMask: "FFFFFFFF",
		Attributes: "11000000000000000000000000000000", AttributesMask: "FBFFFFFFFFFFFFFF0000000000000000",
		MRSigner: upperHex(identity.MRSigner[:]), ISVProdID: identity.ISVProdID,
		Levels: moduleLevels(identity.Levels),
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
