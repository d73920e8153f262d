package policy

import (
	"fmt"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Shortfall is one SVN below what the best TCB level asks for.
type Shortfall struct {
	// Part says whose SVN it is: "sgx component 3 (BIOS)", "pce", "tdx component 2", "tdx module", "quoting enclave".
	Part       string
	Have, Need uint16
}

// String returns the shortfall in one phrase.
func (s Shortfall) String() string {
	return fmt.Sprintf("%s has SVN %d, needs %d", s.Part, s.Have, s.Need)
}

// shortfalls compares the platform with the best level, part by part.
func shortfalls(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) []Shortfall {
	var out []Shortfall
	note := func(part string, have, need uint16) {
		if have < need {
			out = append(out, Shortfall{Part: part, Have: have, Need: need})
		}
	}
	best := set.TCBInfo.Levels[0]
	for i, need := range best.SGX {
		note(component("sgx", i, best.SGXNames[i]), uint16(pck.Components[i]), uint16(need))
	}
	note("pce", pck.PCESVN, best.PCESVN)
	if td := quote.TD; td != nil {
		for i := firstTDXComponent(td.TeeTCBSVN); i < len(best.TDX); i++ {
			note(component("tdx", i, best.TDXNames[i]), uint16(td.TeeTCBSVN[i]), uint16(best.TDX[i]))
		}
		if module, found := findModule(set.TCBInfo.Modules, td.TeeTCBSVN[1]); found && len(module.Levels) > 0 {
			note("tdx module", uint16(td.TeeTCBSVN[0]), module.Levels[0].ISVSVN)
		}
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
