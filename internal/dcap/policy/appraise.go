package policy

import (
	"fmt"
	"slices"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Appraise finds what Intel's rules say about a genuine quote. A platform below every level Intel lists is reported as
// Unrecognized with everything else the quote says, so that its operator can be told what is short.
func Appraise(evidence *genuine.Evidence) (*Result, error) {
	if evidence == nil || evidence.Quote() == nil {
		return nil, ErrNotVerified
	}
	quote, pck, set := evidence.Quote(), evidence.PCK(), evidence.Collateral()
	if quote.TD == nil {
		return nil, fmt.Errorf("%w: type %d", ErrUnsupportedBody, quote.BodyType)
	}
	qe, err := appraiseQE(&quote.QEReport, set.QEIdentity)
	if err != nil {
		return nil, err
	}
	level := matchLevel(set.TCBInfo.Levels, pck, quote.TD.TeeTCBSVN)
	module, err := appraiseModule(quote.TD, set.TCBInfo.Modules)
	if err != nil {
		return nil, err
	}
	r := &Result{
		TEE:            quote.Header.TEE,
		Version:        quote.Header.Version,
		BodyType:       quote.BodyType,
		Status:         merge(merge(level.Status, module.Status), qe.Status),
		PlatformStatus: level.Status,
		ModuleStatus:   module.Status,
		QEStatus:       qe.Status,
		Advisories:     union(level.Advisories, module.Advisories, qe.Advisories),
		TCBDate:        level.Date,
		Evaluation:     set.TCBInfo.Evaluation,
		FMSPC:          pck.FMSPC,
		PCEID:          pck.PCEID,
		PPID:           pck.PPID,
		TD:             quote.TD,
		QuoteID:        quote.Identity(),
		ReportData:     quote.ReportData(),
		VerifiedAt:     evidence.VerifiedAt(),
		IssuedAt:       set.TCBInfo.IssueDate,
		Expiry:         evidence.Expiry(),
	}
	if set.QEIdentity.IssueDate.After(r.IssuedAt) {
		r.IssuedAt = set.QEIdentity.IssueDate
	}
	r.Short = shortfalls(quote, pck, set)
	return r, nil
}

// firstTDXComponent is the index at which TDX component SVNs begin. With a module of major version 1 or later the
// first two bytes are the module's SVN and version, which its own identity judges.
func firstTDXComponent(teeTCBSVN [16]uint8) int {
	if teeTCBSVN[1] > 0 {
		return 2
	}
	return 0
}

// matchLevel returns the first level whose SVNs the platform and the trust domain's report all reach, or a level with
// nothing but the status Unrecognized.
func matchLevel(levels []collateral.TCBLevel, pck *parse.PCK, teeTCBSVN [16]uint8) collateral.TCBLevel {
	from := firstTDXComponent(teeTCBSVN)
	for _, level := range levels {
		if reaches(pck.Components[:], level.SGX[:]) && pck.PCESVN >= level.PCESVN &&
			reaches(teeTCBSVN[from:], level.TDX[from:]) {
			return level
		}
	}
	return collateral.TCBLevel{Status: collateral.Unrecognized}
}

// reaches reports whether every SVN is at least the one needed.
func reaches(have, need []uint8) bool {
	for i := range need {
		if have[i] < need[i] {
			return false
		}
	}
	return true
}

// findModule returns the module identity of the major version; version 0 is the tdxModule object.
func findModule(modules []collateral.Module, version uint8) (collateral.Module, bool) {
	i := slices.IndexFunc(modules, func(m collateral.Module) bool { return m.Version == version })
	if i < 0 {
		return collateral.Module{}, false
	}
	return modules[i], true
}

// appraiseModule checks that the TDX module is Intel's and returns its level. Module version 0 has no levels of its
// own: there the platform's TCB level covers the module.
func appraiseModule(td *parse.TDReport, modules []collateral.Module) (collateral.ISVLevel, error) {
	version := td.TeeTCBSVN[1]
	module, found := findModule(modules, version)
	if !found {
		return collateral.ISVLevel{}, fmt.Errorf("%w: TCB info has no identity for major version %d", ErrModule, version)
	}
	if td.MRSignerSeam != module.MRSigner {
		return collateral.ISVLevel{}, fmt.Errorf("%w: MRSIGNERSEAM is %x, want %x", ErrModule, td.MRSignerSeam, module.MRSigner)
	}
	if !masked(td.SeamAttributes[:], module.AttributesMask[:], module.Attributes[:]) || td.SeamAttributes != [8]byte{} {
		return collateral.ISVLevel{}, fmt.Errorf("%w: SEAM attributes are %x, want %x under mask %x",
			ErrModule, td.SeamAttributes, module.Attributes, module.AttributesMask)
	}
	if version == 0 {
		return collateral.ISVLevel{Status: collateral.UpToDate}, nil
	}
	return firstISVLevel(module.Levels, uint16(td.TeeTCBSVN[0])), nil
}

// appraiseQE checks that the quoting enclave is the identity's and returns its level.
func appraiseQE(report *parse.EnclaveReport, identity *collateral.QEIdentity) (collateral.ISVLevel, error) {
	var fault error
	switch {
	case !masked(report.MiscSelect[:], identity.MiscSelectMask[:], identity.MiscSelect[:]):
		fault = fmt.Errorf("%w: MISCSELECT is %x", ErrQE, report.MiscSelect)
	case !masked(report.Attributes[:], identity.AttributesMask[:], identity.Attributes[:]):
		fault = fmt.Errorf("%w: attributes are %x, want %x under mask %x",
			ErrQE, report.Attributes, identity.Attributes, identity.AttributesMask)
	case report.MRSigner != identity.MRSigner:
		fault = fmt.Errorf("%w: MRSIGNER is %x, want %x", ErrQE, report.MRSigner, identity.MRSigner)
	case report.ISVProdID != identity.ISVProdID:
		fault = fmt.Errorf("%w: ISVPRODID is %d, want %d", ErrQE, report.ISVProdID, identity.ISVProdID)
	}
	if fault != nil {
		return collateral.ISVLevel{}, fault
	}
	return firstISVLevel(identity.Levels, report.ISVSVN), nil
}

// firstISVLevel returns the first level the SVN reaches, or a level with nothing but the status Unrecognized.
func firstISVLevel(levels []collateral.ISVLevel, svn uint16) collateral.ISVLevel {
	for _, level := range levels {
		if level.ISVSVN <= svn {
			return level
		}
	}
	return collateral.ISVLevel{Status: collateral.Unrecognized}
}

// masked reports whether value under the mask is exactly what is wanted.
func masked(value, mask, want []byte) bool {
	for i := range want {
		if value[i]&mask[i] != want[i] {
			return false
		}
	}
	return true
}

// merge lowers the platform's status by that of a part: a revoked part revokes all, an unrecognized one makes all
// unrecognized, and an outdated one makes an up-to-date platform outdated and keeps the fact that it needs
// configuration. A part has no other status: the documents are read so.
func merge(platform, part collateral.Status) collateral.Status {
	for _, worst := range []collateral.Status{collateral.Revoked, collateral.Unrecognized} {
		if platform == worst || part == worst {
			return worst
		}
	}
	if part != collateral.OutOfDate {
		return platform
	}
	switch platform {
	case collateral.UpToDate, collateral.SWHardeningNeeded:
		return collateral.OutOfDate
	case collateral.ConfigurationNeeded, collateral.ConfigurationAndSWHardeningNeeded:
		return collateral.OutOfDateConfigurationNeeded
	}
	return platform
}

// union returns the sorted set of all the advisories.
func union(lists ...[]string) []string {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}

// shortfalls compares the platform with the best level, part by part.
func shortfalls(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) []Shortfall {
	var out []Shortfall
	note := func(part string, have, need uint16) {
		if have < need {
			out = append(out, Shortfall{Part: part, Have: have, Need: need})
		}
	}
	best, td := set.TCBInfo.Levels[0], quote.TD
	for i, need := range best.SGX {
		note(component("sgx", i, best.SGXNames[i]), uint16(pck.Components[i]), uint16(need))
	}
	note("pce", pck.PCESVN, best.PCESVN)
	for i := firstTDXComponent(td.TeeTCBSVN); i < len(best.TDX); i++ {
		note(component("tdx", i, best.TDXNames[i]), uint16(td.TeeTCBSVN[i]), uint16(best.TDX[i]))
	}
	if module, found := findModule(set.TCBInfo.Modules, td.TeeTCBSVN[1]); found && len(module.Levels) > 0 {
		note("tdx module", uint16(td.TeeTCBSVN[0]), module.Levels[0].ISVSVN)
	}
	note("quoting enclave", quote.QEReport.ISVSVN, set.QEIdentity.Levels[0].ISVSVN)
	return out
}

func component(kind string, index int, name string) string {
	if name == "" {
		return fmt.Sprintf("%s component %d", kind, index)
	}
	return fmt.Sprintf("%s component %d (%s)", kind, index, name)
}
