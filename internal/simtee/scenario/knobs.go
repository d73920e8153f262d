package scenario

import (
	"encoding/hex"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/simtee"
)

// Knobs returns every knob, in a fixed order.
func Knobs() []Knob {
	return slices.Concat(quoteKnobs(), harmlessKnobs(), machineKnobs(), statusKnobs(), moduleKnobs(), documentKnobs(),
		listKnobs(), dateKnobs(), missingKnobs())
}

func isTDX(f simtee.Format) bool  { return f.TDX() }
func isTD15(f simtee.Format) bool { return f == simtee.TDXv5TD15 || f == simtee.TDXv5TD15Ex }

// quoteKnobs are simtee's own.
func quoteKnobs() []Knob {
	groups := map[simtee.Knob]string{
		simtee.KnobHighS: "quote s", simtee.KnobLowS: "quote s", simtee.KnobHighSQE: "QE s", simtee.KnobLowSQE: "QE s",
		simtee.KnobBrokenQEBinding: "QE binding", simtee.KnobDirtyQEReportData: "QE binding",
		simtee.KnobTruncated: "length", simtee.KnobPadded: "length",
		simtee.KnobZeroSignature: "quote signature", simtee.KnobOverflowSignature: "quote signature",
		simtee.KnobCorruptSignature: "quote signature",
	}
	var out []Knob
	for _, knob := range simtee.Knobs() {
		group := groups[knob]
		if group == "" {
			group = string(knob)
		}
		out = append(out, Knob{
			Name: string(knob), Doc: knob.Doc(), Group: group,
			apply: func(r *recipe) { r.knobs = append(r.knobs, knob) },
		})
	}
	return out
}

// harmlessKnobs change what nobody's verdict may depend on.
func harmlessKnobs() []Knob {
	return []Knob{
		{Name: "trailing-byte", Doc: "one byte behind the quote", Group: "length", apply: func(r *recipe) { r.trail = []byte{1} }},
		{Name: "other-machine", Doc: "another machine of the family", Group: "seed", apply: func(r *recipe) { r.platform.Seed = []byte("another") }},
		{Name: "processor-ca", Doc: "certified by the Processor CA", Group: "ca", apply: func(r *recipe) {
			r.platform.CA, r.bundle.CA = simtee.ProcessorCA, simtee.ProcessorCA
		}},
		{Name: "smt", Doc: "hyper-threading on", Group: "smt", apply: func(r *recipe) { r.platform.SMTEnabled = true }},
		{Name: "ppid", Doc: "a chosen PPID", Group: "ppid", apply: func(r *recipe) { r.platform.PPID = [16]byte{1} }},
		{Name: "lower-case-tcb", Doc: "hex of the TCB info in lower case", Group: "tcb case", apply: func(r *recipe) { r.bundle.TCBInfo.LowerCase = true }},
		{Name: "lower-case-qe", Doc: "hex of the QE identity in lower case", Group: "QE case", apply: func(r *recipe) { r.bundle.QEIdentity.LowerCase = true }},
		{Name: "other-revoked", Doc: "somebody else's certificate revoked", Group: "revoked", apply: func(r *recipe) {
			r.bundle.RevokedPCKs = []*big.Int{big.NewInt(7), big.NewInt(1 << 40)}
		}},
		{Name: "many-revoked", Doc: "three hundred others revoked", Group: "revoked", apply: func(r *recipe) {
			for i := range 300 {
				r.bundle.RevokedPCKs = append(r.bundle.RevokedPCKs, big.NewInt(int64(1000+i)))
			}
		}},
		{Name: "crl-number", Doc: "a later revocation list", Group: "number", apply: func(r *recipe) { r.bundle.PCKCRL.Number = 70000 }},
		{Name: "td-owner", Doc: "MROWNER and MRCONFIGID set", Group: "owner", suits: isTDX, apply: func(r *recipe) {
			r.quote.TD.MROwner[0], r.quote.TD.MRConfigID[47] = 1, 1
		}},
		{Name: "td-rtmr3", Doc: "RTMR3 extended", Group: "rtmr3", suits: isTDX, apply: func(r *recipe) { r.quote.TD.RTMR[3][0] = 1 }},
		{Name: "td-perfmon", Doc: "TD attributes with PERFMON and PKS", Group: "perfmon", suits: isTDX, apply: func(r *recipe) {
			r.quote.TD.Attributes[7] |= 0x80
			r.quote.TD.Attributes[3] |= 0x40
		}},
		{Name: "enclave-product", Doc: "another product and SVN", Group: "product", suits: func(f simtee.Format) bool { return !f.TDX() }, apply: func(r *recipe) {
			r.quote.Enclave.ISVProdID, r.quote.Enclave.ISVSVN = 900, 900
		}},
		{Name: "last-second", Doc: "one second before the collateral ends", Group: "time", apply: func(r *recipe) {
			r.at = r.at.AddDate(0, 0, 30).Add(-time.Second)
		}},
		{Name: "mid-month", Doc: "two weeks after the collateral was issued", Group: "time", apply: func(r *recipe) { r.at = r.at.AddDate(0, 0, 14) }},
		{Name: "evaluation-21", Doc: "evaluation number 21", Group: "evaluation", apply: func(r *recipe) {
			r.bundle.TCBInfo.Evaluation, r.bundle.QEIdentity.Evaluation = 21, 21
		}},
		{Name: "more-modules", Doc: "further TDX module versions described", Group: "module list", suits: isTDX, apply: func(r *recipe) {
			for _, version := range []uint8{0x0b, 0xfe} {
				extra := r.bundle.TCBInfo.Modules[0]
				extra.Version = version
				r.bundle.TCBInfo.Modules = append(slices.Clone(r.bundle.TCBInfo.Modules), extra)
			}
		}},
		{Name: "many-levels", Doc: "eight more levels below", Group: "level list", apply: func(r *recipe) {
			for i := range 8 {
				lower := r.bundle.TCBInfo.Levels[len(r.bundle.TCBInfo.Levels)-1]
				lower.SGX[0], lower.PCESVN = uint8(4), 5
				lower.SGX[15] = uint8(20 - i)
				r.bundle.TCBInfo.Levels = append(slices.Clone(r.bundle.TCBInfo.Levels), lower)
			}
		}},
	}
}

// machineKnobs change what the machine's certificate and quoting enclave say.
func machineKnobs() []Knob {
	return []Knob{
		{Name: "components-255", Doc: "every SGX component SVN 255", Group: "components", apply: func(r *recipe) {
			for i := range r.platform.Components {
				r.platform.Components[i] = 0xff
			}
		}},
		{Name: "old-microcode", Doc: "microcode at an old level", Group: "components", apply: func(r *recipe) {
			r.platform.Components = simtee.DefaultComponents()
			r.platform.Components[1]--
		}},
		{Name: "ancient-microcode", Doc: "microcode below every level", Group: "components", apply: func(r *recipe) {
			r.platform.Components = simtee.DefaultComponents()
			r.platform.Components[0] = 0
		}},
		{Name: "raw-cpusvn", Doc: "a raw CPU SVN that is not the components", Group: "cpusvn", apply: func(r *recipe) {
			r.platform.CPUSVN = [16]byte{0: 1, 15: 9}
		}},
		{Name: "pcesvn-300", Doc: "PCE SVN above 255", Group: "pcesvn", apply: func(r *recipe) { r.platform.PCESVN = 300 }},
		{Name: "pcesvn-128", Doc: "PCE SVN that takes two bytes in DER", Group: "pcesvn", apply: func(r *recipe) { r.platform.PCESVN = 128 }},
		{Name: "old-pce", Doc: "PCE at an old level", Group: "pcesvn", apply: func(r *recipe) { r.platform.PCESVN = 5 }},
		{Name: "ancient-pce", Doc: "PCE below every level", Group: "pcesvn", apply: func(r *recipe) { r.platform.PCESVN = 4 }},
		{Name: "new-qe", Doc: "quoting enclave above the best level", Group: "qesvn", apply: func(r *recipe) { r.platform.QEISVSVN = 40 }},
		{Name: "old-qe", Doc: "quoting enclave at an old level", Group: "qesvn", apply: func(r *recipe) { r.platform.QEISVSVN = 3 }},
		{Name: "ancient-qe", Doc: "quoting enclave below every level", Group: "qesvn", apply: func(r *recipe) { r.platform.QEISVSVN = 2 }},
	}
}

// statusKnobs give the level that the machine meets another status.
func statusKnobs() []Knob {
	var out []Knob
	for name, status := range map[string]string{
		"sw-hardening": "SWHardeningNeeded", "configuration": "ConfigurationNeeded",
		"configuration-sw": "ConfigurationAndSWHardeningNeeded", "out-of-date": "OutOfDate",
		"out-of-date-configuration": "OutOfDateConfigurationNeeded", "revoked": "Revoked",
	} {
		out = append(out, Knob{
			Name: "level-" + name, Doc: "best level is " + status, Group: "level",
			apply: func(r *recipe) {
				r.bundle.TCBInfo.Levels[0].Status = status
				r.bundle.TCBInfo.Levels[0].Advisories = []string{"INTEL-SA-00900", "INTEL-SA-00106"}
			},
		})
	}
	for name, status := range map[string]string{"out-of-date": "OutOfDate", "revoked": "Revoked"} {
		out = append(out, Knob{
			Name: "qe-" + name, Doc: "best quoting enclave is " + status, Group: "QE level",
			apply: func(r *recipe) {
				r.bundle.QEIdentity.Levels[0].Status = status
				r.bundle.QEIdentity.Levels[0].Advisories = []string{"INTEL-SA-00901"}
			},
		})
	}
	// Maps have no order, scenarios do.
	slices.SortFunc(out, func(a, b Knob) int { return strings.Compare(a.Name, b.Name) })
	return append(out, Knob{
		Name: "raised-tcb", Doc: "after a TCB recovery", Group: "level",
		apply: func(r *recipe) { r.bundle = r.bundle.RaiseTCB("INTEL-SA-01079") },
	})
}

// svn returns a knob body that sets the SVNs at launch.
func svn(values ...uint8) func(*recipe) {
	return func(r *recipe) { r.quote.TD.TeeTCBSVN = [16]uint8(append(values, make([]uint8, 16-len(values))...)) }
}

// relaunch returns a knob body that sets the SVNs at launch to an old level, and those now as given.
func relaunch(values ...uint8) func(*recipe) {
	return func(r *recipe) {
		svn(3, 1, 7)(r)
		r.quote.TD.TeeTCBSVN2 = [16]uint8(append(values, make([]uint8, 16-len(values))...))
	}
}

// moduleKnobs change the TDX module, its identities, and what else only trust domains have.
func moduleKnobs() []Knob {
	module := func(status string, advisories ...string) func(*recipe) {
		return func(r *recipe) {
			r.bundle.TCBInfo.Modules[1].Levels[0].Status = status
			r.bundle.TCBInfo.Modules[1].Levels[0].Advisories = advisories
		}
	}
	return []Knob{
		{Name: "module-3", Doc: "module of version 3", Group: "svn", suits: isTDX, apply: svn(6, 3, 7)},
		{Name: "module-10", Doc: "module of version 10", Group: "svn", suits: isTDX, apply: func(r *recipe) {
			svn(6, 10, 7)(r)
			ten := r.bundle.TCBInfo.Modules[0]
			ten.Version = 10
			r.bundle.TCBInfo.Modules = append(slices.Clone(r.bundle.TCBInfo.Modules), ten)
		}},
		{Name: "module-0", Doc: "module of version 0", Group: "svn", suits: isTDX, apply: svn(5, 0, 7)},
		{Name: "module-0-old", Doc: "module of version 0 below every level", Group: "svn", suits: isTDX, apply: svn(4, 0, 7)},
		{Name: "module-low-svn", Doc: "module's SVN below the level's component 0, at its own best", Group: "svn", suits: isTDX, apply: svn(4, 1, 7)},
		{Name: "module-old", Doc: "module at an old level", Group: "svn", suits: isTDX, apply: svn(3, 1, 7)},
		{Name: "module-ancient", Doc: "module below every level", Group: "svn", suits: isTDX, apply: svn(1, 1, 7)},
		{Name: "module-unknown", Doc: "module of a version nobody describes", Group: "svn", suits: isTDX, apply: svn(5, 9, 7)},
		{Name: "tdx-microcode-old", Doc: "TDX microcode below every level", Group: "svn", suits: isTDX, apply: svn(5, 1, 6)},
		{Name: "relaunch", Doc: "machine updated under the trust domain", Group: "svn", suits: isTD15, apply: relaunch(5, 1, 7)},
		{Name: "relaunch-version", Doc: "machine updated to another module version", Group: "svn", suits: isTD15, apply: relaunch(3, 3, 7)},
		{Name: "relaunch-configuration", Doc: "machine updated under the trust domain, but not configured", Group: "svn", suits: isTD15, apply: func(r *recipe) {
			relaunch(5, 1, 7)(r)
			r.bundle.TCBInfo.Levels[0].Status = "ConfigurationNeeded"
		}},
		{Name: "relaunch-not-enough", Doc: "machine updated, but not to the best level", Group: "svn", suits: isTD15, apply: relaunch(5, 1, 6)},
		{Name: "relaunch-unknown", Doc: "machine updated to a module nobody describes", Group: "svn", suits: isTD15, apply: relaunch(5, 9, 7)},
		{Name: "module-out-of-date", Doc: "best module is OutOfDate", Group: "module", suits: isTDX, apply: module("OutOfDate", "INTEL-SA-00902")},
		{Name: "module-revoked", Doc: "best module is Revoked", Group: "module", suits: isTDX, apply: module("Revoked")},
		{Name: "module-signer", Doc: "module by another signer", Group: "module signer", suits: isTDX, apply: func(r *recipe) { r.quote.TD.MRSignerSeam[5] = 1 }},
		{Name: "seam-attributes", Doc: "module with attributes", Group: "seam", suits: isTDX, apply: func(r *recipe) { r.quote.TD.SeamAttributes[0] = 1 }},
		{Name: "service-td", Doc: "a service TD bound", Group: "service", suits: isTD15, apply: func(r *recipe) { r.quote.TD.MRServiceTD[0] = 1 }},
		{Name: "ept-violations", Doc: "SEPT_VE_DISABLE not set", Group: "sept", suits: isTDX, apply: func(r *recipe) { r.quote.TD.Attributes[3] &^= 0x10 }},
	}
}

// documentKnobs put TCB info or QE identity of the wrong kind, or tampered with, into the collateral.
func documentKnobs() []Knob {
	return []Knob{
		{Name: "foreign-fmspc", Doc: "TCB info of another family", Group: "fmspc", apply: func(r *recipe) { r.bundle.TCBInfo.FMSPC[0] = 0 }},
		{Name: "foreign-pceid", Doc: "TCB info of another PCE", Group: "pceid", apply: func(r *recipe) { r.bundle.TCBInfo.PCEID[1] = 1 }},
		{Name: "tcb-other-tee", Doc: "TCB info for the other TEE", Group: "tcb tee", apply: func(r *recipe) { r.bundle.TCBInfo.SGX = !r.bundle.TCBInfo.SGX }},
		{Name: "qe-other-tee", Doc: "QE identity for the other TEE", Group: "QE tee", apply: func(r *recipe) { r.bundle.QEIdentity.SGX = !r.bundle.QEIdentity.SGX }},
		{Name: "qe-signer", Doc: "QE identity with another signer", Group: "QE signer", apply: func(r *recipe) { r.bundle.QEIdentity.MRSigner[9] ^= 1 }},
		{Name: "qe-product", Doc: "QE identity with another product", Group: "QE product", apply: func(r *recipe) { r.bundle.QEIdentity.ISVProdID = 7 }},
		{Name: "qe-attributes", Doc: "QE identity with other attributes", Group: "QE attributes", apply: func(r *recipe) { r.bundle.QEIdentity.Attributes[0] |= 0x02 }},
		{Name: "qe-misc", Doc: "QE identity with other MISCSELECT", Group: "QE misc", apply: func(r *recipe) { r.bundle.QEIdentity.MiscSelect[0] = 1 }},
		finish("tcb-tampered", "a TCB status improved after signing", func(f map[string]string) {
			f["tcb_info"] = strings.Replace(f["tcb_info"], `"pcesvn":11`, `"pcesvn":10`, 1)
		}),
		finish("tcb-spaced", "white space added to the TCB info after signing", func(f map[string]string) { f["tcb_info"] += " " }),
		finish("tcb-signature", "TCB info with a broken signature", func(f map[string]string) {
			f["tcb_info_signature"] = breakHex(f["tcb_info_signature"])
		}),
		finish("qe-tampered", "a QE level lowered after signing", func(f map[string]string) {
			f["qe_identity"] = strings.Replace(f["qe_identity"], `"isvsvn":4`, `"isvsvn":1`, 1)
		}),
		finish("qe-signature", "QE identity with a broken signature", func(f map[string]string) {
			f["qe_identity_signature"] = breakHex(f["qe_identity_signature"])
		}),
	}
}

// finish is a knob that changes the finished bundle.
func finish(name, doc string, change func(map[string]string)) Knob {
	return Knob{Name: name, Doc: doc, Group: "bundle text", apply: func(r *recipe) { r.finish = change }}
}

// breakHex flips the last bit.
func breakHex(text string) string {
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) == 0 {
		return text
	}
	raw[len(raw)-1] ^= 1
	return hex.EncodeToString(raw)
}

// listKnobs change revocation.
func listKnobs() []Knob {
	return []Knob{
		{Name: "revoked-pck", Doc: "machine's certificate revoked", Group: "revoked", apply: func(r *recipe) {
			r.withPlatform = func(_ *simtee.Authority, p *simtee.Platform, b *simtee.BundleConfig) {
				b.RevokedPCKs = append(b.RevokedPCKs, p.PCK().SerialNumber)
			}
		}},
		{Name: "revoked-ca", Doc: "PCK CA revoked", Group: "revoked", apply: func(r *recipe) {
			r.withPlatform = func(a *simtee.Authority, _ *simtee.Platform, b *simtee.BundleConfig) {
				b.RevokedByRoot = append(b.RevokedByRoot, a.CACert(b.CA).SerialNumber)
			}
		}},
		{Name: "revoked-signer", Doc: "TCB signing certificate revoked", Group: "revoked", apply: func(r *recipe) {
			r.withPlatform = func(a *simtee.Authority, _ *simtee.Platform, b *simtee.BundleConfig) {
				b.RevokedByRoot = append(b.RevokedByRoot, a.TCBSigner().SerialNumber)
			}
		}},
		{Name: "crl-other-ca", Doc: "list of the other PCK CA", Group: "ca", apply: func(r *recipe) { r.bundle.CA = simtee.ProcessorCA }},
		finish("pck-crl-signature", "PCK revocation list with a broken signature", func(f map[string]string) { f["pck_crl"] = breakHex(f["pck_crl"]) }),
		finish("root-crl-signature", "root's list with a broken signature", func(f map[string]string) { f["root_ca_crl"] = breakHex(f["root_ca_crl"]) }),
	}
}

// dateKnobs end one thing, or let it begin later, or look at another time.
func dateKnobs() []Knob {
	old := func(r *recipe) (from, to time.Time) { return r.at.AddDate(0, -3, 0), r.at.AddDate(0, -2, 0) }
	early := func(r *recipe) (from, to time.Time) { return r.at.AddDate(0, 2, 0), r.at.AddDate(0, 3, 0) }
	return []Knob{
		{Name: "after-a-month", Doc: "just when the collateral ends", Group: "time", apply: func(r *recipe) { r.at = r.at.AddDate(0, 0, 30) }},
		{Name: "after-two-months", Doc: "long after the collateral ended", Group: "time", apply: func(r *recipe) { r.at = r.at.AddDate(0, 2, 0) }},
		{Name: "too-early", Doc: "a second before the collateral was issued", Group: "time", apply: func(r *recipe) { r.at = r.at.Add(-time.Second) }},
		{Name: "pck-ended", Doc: "after the machine's certificate ended", Group: "time", apply: func(r *recipe) {
			r.at = time.Date(2040, time.January, 1, 0, 0, 0, 0, time.UTC)
		}},
		{Name: "tcb-ended", Doc: "TCB info ended", Group: "tcb dates", apply: func(r *recipe) {
			r.bundle.TCBInfo.IssueDate, r.bundle.TCBInfo.NextUpdate = old(r)
		}},
		{Name: "tcb-future", Doc: "TCB info not yet valid", Group: "tcb dates", apply: func(r *recipe) {
			r.bundle.TCBInfo.IssueDate, r.bundle.TCBInfo.NextUpdate = early(r)
		}},
		{Name: "qe-ended", Doc: "QE identity ended", Group: "QE dates", apply: func(r *recipe) {
			r.bundle.QEIdentity.IssueDate, r.bundle.QEIdentity.NextUpdate = old(r)
		}},
		{Name: "qe-future", Doc: "QE identity not yet valid", Group: "QE dates", apply: func(r *recipe) {
			r.bundle.QEIdentity.IssueDate, r.bundle.QEIdentity.NextUpdate = early(r)
		}},
		{Name: "pck-crl-ended", Doc: "PCK revocation list ended", Group: "pck crl dates", apply: func(r *recipe) {
			r.bundle.PCKCRL.ThisUpdate, r.bundle.PCKCRL.NextUpdate = old(r)
		}},
		{Name: "root-crl-ended", Doc: "root's revocation list ended", Group: "root crl dates", apply: func(r *recipe) {
			r.bundle.RootCRL.ThisUpdate, r.bundle.RootCRL.NextUpdate = old(r)
		}},
	}
}

// missingKnobs leave one part out.
func missingKnobs() []Knob {
	var out []Knob
	for _, part := range []string{"tcb_info", "tcb_info_issuer_chain", "qe_identity", "qe_identity_signature", "pck_crl", "root_ca_crl"} {
		out = append(out, finish("no-"+part, "bundle without "+part, func(f map[string]string) { delete(f, part) }))
	}
	return out
}
