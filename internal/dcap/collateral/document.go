package collateral

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/dcap/parse"
)

// Versions of Intel's documents this package reads.
const (
	tcbInfoVersion    = 3
	qeIdentityVersion = 2
)

// Limits on lists, so that a hostile document cannot cost much. Intel's longest has 16 levels.
const (
	maxLevels     = 128
	maxAdvisories = 256
)

type (
	componentJSON struct {
		SVN      *uint8 `json:"svn"`
		Category string `json:"category"`
		Type     string `json:"type"`
	}
	tcbLevelJSON struct {
		TCB struct {
			SGX    []componentJSON `json:"sgxtcbcomponents"`
			PCESVN *uint16         `json:"pcesvn"`
			TDX    []componentJSON `json:"tdxtcbcomponents"`
		} `json:"tcb"`
		Date       string   `json:"tcbDate"`
		Status     *Status  `json:"tcbStatus"`
		Advisories []string `json:"advisoryIDs"`
	}
	isvLevelJSON struct {
		TCB struct {
			ISVSVN *uint16 `json:"isvsvn"`
		} `json:"tcb"`
		Date       string   `json:"tcbDate"`
		Status     *Status  `json:"tcbStatus"`
		Advisories []string `json:"advisoryIDs"`
	}
	moduleJSON struct {
		ID             string         `json:"id"`
		MRSigner       string         `json:"mrsigner"`
		Attributes     string         `json:"attributes"`
		AttributesMask string         `json:"attributesMask"`
		Levels         []isvLevelJSON `json:"tcbLevels"`
	}
	tcbInfoJSON struct {
		ID         string         `json:"id"`
		Version    int            `json:"version"`
		IssueDate  string         `json:"issueDate"`
		NextUpdate string         `json:"nextUpdate"`
		FMSPC      string         `json:"fmspc"`
		PCEID      string         `json:"pceId"`
		Evaluation *uint32        `json:"tcbEvaluationDataNumber"`
		Module     *moduleJSON    `json:"tdxModule"`
		Identities []moduleJSON   `json:"tdxModuleIdentities"`
		Levels     []tcbLevelJSON `json:"tcbLevels"`
	}
	qeIdentityJSON struct {
		ID             string         `json:"id"`
		Version        int            `json:"version"`
		IssueDate      string         `json:"issueDate"`
		NextUpdate     string         `json:"nextUpdate"`
		Evaluation     *uint32        `json:"tcbEvaluationDataNumber"`
		MiscSelect     string         `json:"miscselect"`
		MiscSelectMask string         `json:"miscselectMask"`
		Attributes     string         `json:"attributes"`
		AttributesMask string         `json:"attributesMask"`
		MRSigner       string         `json:"mrsigner"`
		ISVProdID      *uint16        `json:"isvprodid"`
		Levels         []isvLevelJSON `json:"tcbLevels"`
	}
)

// ReadTCBInfo reads a TCB info answer of the provisioning service: {"tcbInfo":{...},"signature":"..."}.
func ReadTCBInfo(body []byte) (*TCBInfo, error) {
	doc, err := splitAnswer("tcbInfo", body)
	if err != nil {
		return nil, err
	}
	return readTCBInfo(doc)
}

// ReadQEIdentity reads a quoting-enclave identity answer: {"enclaveIdentity":{...},"signature":"..."}.
func ReadQEIdentity(body []byte) (*QEIdentity, error) {
	doc, err := splitAnswer("enclaveIdentity", body)
	if err != nil {
		return nil, err
	}
	return readQEIdentity(doc)
}

// splitAnswer takes the signed object out of an answer without touching its bytes.
func splitAnswer(name string, body []byte) (Document, error) {
	var answer map[string]json.RawMessage
	if err := json.Unmarshal(body, &answer); err != nil {
		return Document{}, fmt.Errorf("%w: %s answer: %w", ErrMalformed, name, err)
	}
	raw, found := answer[name]
	if !found {
		return Document{}, fmt.Errorf("%w: answer has no %s", ErrMalformed, name)
	}
	var signature string
	if err := json.Unmarshal(answer["signature"], &signature); err != nil {
		return Document{}, fmt.Errorf("%w: %s answer has no signature: %w", ErrMalformed, name, err)
	}
	return newDocument(name, raw, signature)
}

func newDocument(name string, raw []byte, signature string) (Document, error) {
	doc := Document{Raw: raw}
	return doc, fixedHex(name+" signature", signature, doc.Signature[:])
}

func readTCBInfo(doc Document) (*TCBInfo, error) {
	var in tcbInfoJSON
	if err := json.Unmarshal(doc.Raw, &in); err != nil {
		return nil, fmt.Errorf("%w: tcbInfo: %w", ErrMalformed, err)
	}
	out := &TCBInfo{Document: doc}
	if in.Version != tcbInfoVersion {
		return nil, fmt.Errorf("%w: tcbInfo version %d, want %d", ErrMalformed, in.Version, tcbInfoVersion)
	}
	var err error
	if out.TEE, err = readTEE("tcbInfo", in.ID, "SGX", "TDX"); err != nil {
		return nil, err
	}
	if in.Evaluation == nil {
		return nil, fmt.Errorf("%w: tcbInfo has no tcbEvaluationDataNumber", ErrMalformed)
	}
	out.Evaluation = *in.Evaluation
	if out.IssueDate, out.NextUpdate, err = readValidity("tcbInfo", in.IssueDate, in.NextUpdate); err != nil {
		return nil, err
	}
	if err := fixedHex("fmspc", in.FMSPC, out.FMSPC[:]); err != nil {
		return nil, err
	}
	if err := fixedHex("pceId", in.PCEID, out.PCEID[:]); err != nil {
		return nil, err
	}
	if out.Levels, err = readTCBLevels(out.TEE, in.Levels); err != nil {
		return nil, err
	}
	if out.TEE == parse.TDX {
		out.Modules, err = readModules(in.Module, in.Identities)
	}
	return out, err
}

func readTCBLevels(tee parse.TEE, in []tcbLevelJSON) ([]TCBLevel, error) {
	if len(in) == 0 || len(in) > maxLevels {
		return nil, fmt.Errorf("%w: %d tcbLevels, want 1 to %d", ErrMalformed, len(in), maxLevels)
	}
	out := make([]TCBLevel, len(in))
	for i, l := range in {
		where := fmt.Sprintf("tcbLevels[%d]", i)
		level := &out[i]
		if l.TCB.PCESVN == nil || l.Status == nil {
			return nil, fmt.Errorf("%w: %s has no pcesvn or no tcbStatus", ErrMalformed, where)
		}
		level.PCESVN, level.Status, level.Advisories = *l.TCB.PCESVN, *l.Status, l.Advisories
		var err error
		if level.SGX, level.SGXNames, err = readComponents(where+".sgxtcbcomponents", l.TCB.SGX); err != nil {
			return nil, err
		}
		if tee == parse.TDX {
			if level.TDX, level.TDXNames, err = readComponents(where+".tdxtcbcomponents", l.TCB.TDX); err != nil {
				return nil, err
			}
		}
		if level.Date, err = readDate(where+".tcbDate", l.Date); err != nil {
			return nil, err
		}
		if len(l.Advisories) > maxAdvisories {
			return nil, fmt.Errorf("%w: %s has %d advisories, at most %d", ErrMalformed, where, len(l.Advisories), maxAdvisories)
		}
	}
	return out, nil
}

func readComponents(where string, in []componentJSON) (svns [16]uint8, names [16]string, err error) {
	if len(in) != len(svns) {
		return svns, names, fmt.Errorf("%w: %s has %d entries, want %d", ErrMalformed, where, len(in), len(svns))
	}
	for i, component := range in {
		if component.SVN == nil {
			return svns, names, fmt.Errorf("%w: %s[%d] has no svn", ErrMalformed, where, i)
		}
		svns[i] = *component.SVN
		names[i] = strings.TrimSpace(component.Category + " " + component.Type)
	}
	return svns, names, nil
}

func readModules(base *moduleJSON, identities []moduleJSON) ([]Module, error) {
	if base == nil {
		return nil, fmt.Errorf("%w: tcbInfo of a TDX platform has no tdxModule", ErrMalformed)
	}
	if len(identities) > maxLevels {
		return nil, fmt.Errorf("%w: %d tdxModuleIdentities, at most %d", ErrMalformed, len(identities), maxLevels)
	}
	first, err := readModule("tdxModule", *base)
	if err != nil {
		return nil, err
	}
	out, seen := []Module{first}, map[uint8]bool{}
	for _, identity := range identities {
		module, err := readModule("tdxModuleIdentities "+identity.ID, identity)
		if err != nil {
			return nil, err
		}
		if module.Version, err = moduleVersion(identity.ID); err != nil {
			return nil, err
		}
		if seen[module.Version] {
			return nil, fmt.Errorf("%w: tdxModuleIdentities lists %s twice", ErrMalformed, identity.ID)
		}
		seen[module.Version] = true
		if module.Levels, err = readISVLevels(identity.ID, identity.Levels); err != nil {
			return nil, err
		}
		out = append(out, module)
	}
	return out, nil
}

// moduleVersion reads "TDX_01" and the like; version 0 is tdxModule's and needs no identity.
func moduleVersion(id string) (uint8, error) {
	digits, found := strings.CutPrefix(id, "TDX_")
	version, err := strconv.ParseUint(digits, 16, 8)
	if !found || len(digits) != 2 || err != nil || version == 0 {
		return 0, fmt.Errorf("%w: tdxModuleIdentities id %q, want TDX_ and two hex digits above 00", ErrMalformed, id)
	}
	return uint8(version), nil
}

func readModule(where string, in moduleJSON) (Module, error) {
	var out Module
	if err := fixedHex(where+" mrsigner", in.MRSigner, out.MRSigner[:]); err != nil {
		return out, err
	}
	if err := fixedHex(where+" attributes", in.Attributes, out.Attributes[:]); err != nil {
		return out, err
	}
	return out, fixedHex(where+" attributesMask", in.AttributesMask, out.AttributesMask[:])
}

func readISVLevels(where string, in []isvLevelJSON) ([]ISVLevel, error) {
	if len(in) == 0 || len(in) > maxLevels {
		return nil, fmt.Errorf("%w: %s has %d tcbLevels, want 1 to %d", ErrMalformed, where, len(in), maxLevels)
	}
	out := make([]ISVLevel, len(in))
	for i, l := range in {
		if l.TCB.ISVSVN == nil || l.Status == nil {
			return nil, fmt.Errorf("%w: %s tcbLevels[%d] has no isvsvn or no tcbStatus", ErrMalformed, where, i)
		}
		// Modules and enclaves have no configuration, so no other status has a meaning here.
		if *l.Status != UpToDate && *l.Status != OutOfDate && *l.Status != Revoked {
			return nil, fmt.Errorf("%w: %s tcbLevels[%d] has status %s, want UpToDate, OutOfDate or Revoked",
				ErrMalformed, where, i, *l.Status)
		}
		date, err := readDate(fmt.Sprintf("%s tcbLevels[%d].tcbDate", where, i), l.Date)
		if err != nil {
			return nil, err
		}
		if len(l.Advisories) > maxAdvisories {
			return nil, fmt.Errorf("%w: %s tcbLevels[%d] has %d advisories, at most %d",
				ErrMalformed, where, i, len(l.Advisories), maxAdvisories)
		}
		out[i] = ISVLevel{ISVSVN: *l.TCB.ISVSVN, Date: date, Status: *l.Status, Advisories: l.Advisories}
	}
	return out, nil
}

func readQEIdentity(doc Document) (*QEIdentity, error) {
	var in qeIdentityJSON
	if err := json.Unmarshal(doc.Raw, &in); err != nil {
		return nil, fmt.Errorf("%w: enclaveIdentity: %w", ErrMalformed, err)
	}
	out := &QEIdentity{Document: doc}
	if in.Version != qeIdentityVersion {
		return nil, fmt.Errorf("%w: enclaveIdentity version %d, want %d", ErrMalformed, in.Version, qeIdentityVersion)
	}
	var err error
	if out.TEE, err = readTEE("enclaveIdentity", in.ID, "QE", "TD_QE"); err != nil {
		return nil, err
	}
	if in.Evaluation == nil || in.ISVProdID == nil {
		return nil, fmt.Errorf("%w: enclaveIdentity has no tcbEvaluationDataNumber or no isvprodid", ErrMalformed)
	}
	out.Evaluation, out.ISVProdID = *in.Evaluation, *in.ISVProdID
	if out.IssueDate, out.NextUpdate, err = readValidity("enclaveIdentity", in.IssueDate, in.NextUpdate); err != nil {
		return nil, err
	}
	for _, field := range []struct {
		name, value string
		into        []byte
	}{
		{"miscselect", in.MiscSelect, out.MiscSelect[:]},
		{"miscselectMask", in.MiscSelectMask, out.MiscSelectMask[:]},
		{"attributes", in.Attributes, out.Attributes[:]},
		{"attributesMask", in.AttributesMask, out.AttributesMask[:]},
		{"mrsigner", in.MRSigner, out.MRSigner[:]},
	} {
		if err := fixedHex("enclaveIdentity "+field.name, field.value, field.into); err != nil {
			return nil, err
		}
	}
	out.Levels, err = readISVLevels("enclaveIdentity", in.Levels)
	return out, err
}

func readValidity(where, issued, next string) (from, to time.Time, err error) {
	if from, err = readDate(where+".issueDate", issued); err != nil {
		return from, to, err
	}
	if to, err = readDate(where+".nextUpdate", next); err != nil {
		return from, to, err
	}
	if !from.Before(to) {
		return from, to, fmt.Errorf("%w: %s is issued at %s, not before its nextUpdate %s", ErrMalformed, where, issued, next)
	}
	return from, to, nil
}

func readDate(where, value string) (time.Time, error) {
	date, err := time.Parse(time.RFC3339, value)
	if err != nil {
		return time.Time{}, fmt.Errorf("%w: %s: %w", ErrMalformed, where, err)
	}
	return date.UTC(), nil
}

// fixedHex decodes hex of either case, both of which Intel serves, into exactly the given bytes.
func fixedHex(where, value string, into []byte) error {
	raw, err := hex.DecodeString(value)
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrMalformed, where, err)
	}
	if len(raw) != len(into) {
		return fmt.Errorf("%w: %s has %d bytes, want %d", ErrMalformed, where, len(raw), len(into))
	}
	copy(into, raw)
	return nil
}
