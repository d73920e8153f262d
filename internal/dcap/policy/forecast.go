package policy

import (
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Platform is what an appraisal needs to know of a platform: facts that somebody else has verified, such as a contract.
type Platform struct {
	TEE    parse.TEE
	FMSPC  [6]byte
	PCEID  [2]byte
	PCESVN uint16
	// Components are the SVNs in the platform's certificate.
	Components [16]uint8
	// TeeTCBSVN is what a trust domain's report says of its module and components, TeeTCBSVN2 of the module that runs now
	// (TD report 1.5 only). They are ignored for SGX.
	TeeTCBSVN  [16]uint8
	TeeTCBSVN2 *[16]uint8
	// QESVN is the quoting enclave's.
	QESVN uint16
}

// Forecast is what a platform would be worth under a set of collateral.
type Forecast struct {
	Status     collateral.Status
	Evaluation uint32
	Advisories []string
	TCBDate    time.Time
	// Short lists what the platform would need for the best level; empty if it is there.
	Short []Shortfall
}

// Foresee appraises a platform by facts alone. Nothing is verified: not the platform, nor the collateral, and it does not
// matter whether that holds now. It is for looking ahead, and no acceptance takes it.
func Foresee(platform Platform, set *collateral.Set) (Forecast, error) {
	if set == nil || set.TCBInfo == nil || set.QEIdentity == nil {
		return Forecast{}, fmt.Errorf("%w: TCB info and QE identity are needed", ErrNotVerified)
	}
	if set.TCBInfo.TEE != platform.TEE || set.QEIdentity.TEE != platform.TEE || set.TCBInfo.FMSPC != platform.FMSPC ||
		set.TCBInfo.PCEID != platform.PCEID {
		return Forecast{}, fmt.Errorf("%w: collateral is for %s %X, the platform is of %s %X", ErrNotVerified,
			set.TCBInfo.TEE, set.TCBInfo.FMSPC, platform.TEE, platform.FMSPC)
	}
	quote := &parse.Quote{Header: parse.Header{TEE: platform.TEE}, QEReport: parse.EnclaveReport{ISVSVN: platform.QESVN}}
	if platform.TEE == parse.TDX {
		quote.TD = &parse.TDReport{TeeTCBSVN: platform.TeeTCBSVN, TeeTCBSVN2: platform.TeeTCBSVN2}
	}
	pck := &parse.PCK{Components: platform.Components, PCESVN: platform.PCESVN, FMSPC: platform.FMSPC, PCEID: platform.PCEID}
	v := appraiseTCB(quote, pck, set)
	return Forecast{
		Status: v.merged(), Evaluation: set.TCBInfo.Evaluation, TCBDate: v.level.Date,
		Advisories: union(v.level.Advisories, v.module.Advisories, v.qe.Advisories),
		Short:      shortfalls(quote, pck, set),
	}, nil
}
