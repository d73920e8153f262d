package policy

import (
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
	v := appraiseTCB(quote, pck, set)
	r := &Result{
		TEE:            quote.Header.TEE,
		Version:        quote.Header.Version,
		BodyType:       quote.BodyType,
		Status:         v.merged(),
		PlatformStatus: v.level.Status,
		ModuleStatus:   v.module.Status,
		QEStatus:       v.qe.Status,
		Advisories:     union(v.level.Advisories, v.module.Advisories, v.qe.Advisories),
		TCBDate:        v.level.Date,
		Evaluation:     set.TCBInfo.Evaluation,
		QEEvaluation:   set.QEIdentity.Evaluation,
		Short:          shortfalls(quote, pck, set),
		FMSPC:          pck.FMSPC,
		PCEID:          pck.PCEID,
		PPID:           pck.PPID,
		Enclave:        quote.Enclave,
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
	return r, nil
}

// verdict holds the level of each part of the platform.
type verdict struct {
	// sgx is the first level that the machine reaches, level the first that it and the TDX components of the trust
	// domain's report reach; an enclave has no more than the former.
	sgx, level collateral.TCBLevel
	module, qe collateral.ISVLevel
	relaunch   relaunch
}

func appraiseTCB(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) verdict {
	v := verdict{
		sgx:    matchLevel(set.TCBInfo.Levels, pck, nil),
		module: collateral.ISVLevel{Status: collateral.UpToDate},
		qe:     firstISVLevel(set.QEIdentity.Levels, quote.QEReport.ISVSVN),
	}
	v.level = v.sgx
	if td := quote.TD; td != nil {
		v.level = matchLevel(set.TCBInfo.Levels, pck, &td.TeeTCBSVN)
		v.module = moduleLevel(set.TCBInfo.Modules, td.TeeTCBSVN)
		if td.TeeTCBSVN2 != nil {
			v.relaunch = checkRelaunch(set.TCBInfo, *td.TeeTCBSVN2)
		}
	}
	return v
}

// merged is the one status of the whole.
func (v verdict) merged() collateral.Status {
	status := merge(v.level.Status, v.module.Status)
	if v.relaunch.asked && v.qe.Status == collateral.UpToDate && v.module.Status == collateral.OutOfDate &&
		status != collateral.Revoked && isCurrent(v.sgx.Status) {
		status = v.relaunch.advise(v.sgx.Status, status)
	}
	return merge(status, v.qe.Status)
}

// isCurrent reports whether a level is not outdated, whatever configuration or software it still needs.
func isCurrent(status collateral.Status) bool { return status <= collateral.ConfigurationNeeded }

// needsConfiguration reports whether the operator has something to configure.
func needsConfiguration(status collateral.Status) bool {
	return status == collateral.ConfigurationNeeded || status == collateral.ConfigurationAndSWHardeningNeeded ||
		status == collateral.OutOfDateConfigurationNeeded
}

// relaunch says what the SVNs of the module that runs now mean for a trust domain whose own module was outdated: such a
// module is replaced under running trust domains, which stay attested to the old one until they are started again.
type relaunch struct {
	asked   bool
	known   bool // the TCB info describes the module's major version
	current bool // the module and its microcode are at their latest levels
}

// checkRelaunch compares the second SVNs with the latest levels: the module's own SVN, and the TDX microcode at index 2.
func checkRelaunch(info *collateral.TCBInfo, svn [16]uint8) relaunch {
	const microcode = 2
	latest := info.Levels[0].TDX
	need, known := uint16(latest[0]), true
	if version := svn[1]; version > 0 {
		var module collateral.Module
		if module, known = findModule(info.Modules, version); known {
			need = module.Levels[0].ISVSVN
		}
	}
	return relaunch{asked: true, known: known, current: known && uint16(svn[0]) >= need && svn[microcode] >= latest[microcode]}
}

// advise turns the status of an outdated trust domain into the advice to start it again, if that would help.
func (r relaunch) advise(sgx, status collateral.Status) collateral.Status {
	switch {
	case status != collateral.OutOfDate && status != collateral.OutOfDateConfigurationNeeded:
		return status
	case !r.known:
		return collateral.Unrecognized
	case !r.current:
		return status
	case needsConfiguration(sgx) || needsConfiguration(status):
		return collateral.TDRelaunchAdvisedConfigurationNeeded
	}
	return collateral.TDRelaunchAdvised
}

// firstTDXComponent is the index at which TDX component SVNs begin. With a module of major version 1 or later the
// first two bytes are the module's SVN and version, which its own identity judges.
func firstTDXComponent(teeTCBSVN [16]uint8) int {
	if teeTCBSVN[1] > 0 {
		return 2
	}
	return 0
}

// matchLevel returns the first level whose SVNs the platform, and the trust domain's report if there is one, all reach,
// or a level with nothing but the status Unrecognized.
func matchLevel(levels []collateral.TCBLevel, pck *parse.PCK, teeTCBSVN *[16]uint8) collateral.TCBLevel {
	for _, level := range levels {
		if !reaches(pck.Components[:], level.SGX[:]) || pck.PCESVN < level.PCESVN {
			continue
		}
		if teeTCBSVN == nil {
			return level
		}
		if from := firstTDXComponent(*teeTCBSVN); reaches(teeTCBSVN[from:], level.TDX[from:]) {
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

// moduleLevel returns the TDX module's level. Module version 0 has no levels of its own: there the platform's TCB level
// covers the module. A version nobody describes has no level either, and is Unrecognized.
func moduleLevel(modules []collateral.Module, teeTCBSVN [16]uint8) collateral.ISVLevel {
	version := teeTCBSVN[1]
	if version == 0 {
		return collateral.ISVLevel{Status: collateral.UpToDate}
	}
	module, _ := findModule(modules, version)
	return firstISVLevel(module.Levels, uint16(teeTCBSVN[0]))
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
