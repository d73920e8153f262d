package genuine

import (
	"fmt"
	"slices"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// checkIdentities checks that the quoting enclave, and for a trust domain the TDX module, are Intel's own, as far as the
// collateral there is speaks of this platform.
func checkIdentities(quote *parse.Quote, pck *parse.PCK, set *collateral.Set) error {
	if set.QEIdentity != nil && set.QEIdentity.TEE == quote.Header.TEE {
		if err := checkQE(&quote.QEReport, set.QEIdentity); err != nil {
			return err
		}
	}
	if quote.TD == nil || set.TCBInfo == nil || checkFamily(set.TCBInfo, quote.Header.TEE, pck) != nil {
		return nil
	}
	return checkModule(quote.TD, set.TCBInfo.Modules)
}

// checkQE checks that the quoting enclave is the identity's; its SVN is for the appraisal.
func checkQE(report *parse.EnclaveReport, identity *collateral.QEIdentity) error {
	switch {
	case !masked(report.MiscSelect[:], identity.MiscSelectMask[:], identity.MiscSelect[:]):
		return fmt.Errorf("%w: MISCSELECT is %x", ErrQE, report.MiscSelect)
	case !masked(report.Attributes[:], identity.AttributesMask[:], identity.Attributes[:]):
		return fmt.Errorf("%w: attributes are %x, want %x under mask %x",
			ErrQE, report.Attributes, identity.Attributes, identity.AttributesMask)
	case report.MRSigner != identity.MRSigner:
		return fmt.Errorf("%w: MRSIGNER is %x, want %x", ErrQE, report.MRSigner, identity.MRSigner)
	case report.ISVProdID != identity.ISVProdID:
		return fmt.Errorf("%w: ISVPRODID is %d, want %d", ErrQE, report.ISVProdID, identity.ISVProdID)
	}
	return nil
}

// checkModule checks that the TDX module is signed by, and has the attributes of, the one that the TCB info describes
// for its major version. A version nobody describes has nothing to be compared with: the appraisal finds that no level
// is listed for it.
func checkModule(td *parse.TDReport, modules []collateral.Module) error {
	version := td.TeeTCBSVN[1]
	at := slices.IndexFunc(modules, func(m collateral.Module) bool { return m.Version == version })
	if at < 0 {
		return nil
	}
	module := modules[at]
	if td.MRSignerSeam != module.MRSigner {
		return fmt.Errorf("%w: MRSIGNERSEAM is %x, want %x", ErrModule, td.MRSignerSeam, module.MRSigner)
	}
	if !masked(td.SeamAttributes[:], module.AttributesMask[:], module.Attributes[:]) || td.SeamAttributes != [8]byte{} {
		return fmt.Errorf("%w: SEAM attributes are %x, want %x under mask %x",
			ErrModule, td.SeamAttributes, module.Attributes, module.AttributesMask)
	}
	return nil
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
