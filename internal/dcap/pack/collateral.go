package pack

import "github.com/assay-network/assay/internal/dcap/collateral"

// Collateral is what a deployment feeds into the CollateralStore for one platform family. The ABI fields are
// abi.encode of the struct beside them.
type Collateral struct {
	TCBInfo       *TCBInfo    `json:"tcbInfo"`
	TCBInfoABI    Bytes       `json:"tcbInfoAbi"`
	QEIdentity    *QEIdentity `json:"qeIdentity"`
	QEIdentityABI Bytes       `json:"qeIdentityAbi"`
}

// NewCollateral packs TCB info and QE identity.
func NewCollateral(tcb *collateral.TCBInfo, qe *collateral.QEIdentity) (*Collateral, error) {
	out := &Collateral{}
	var err error
	if out.TCBInfo, err = NewTCBInfo(tcb); err != nil {
		return nil, err
	}
	if out.TCBInfoABI, err = out.TCBInfo.ABI(); err != nil {
		return nil, err
	}
	if out.QEIdentity, err = NewQEIdentity(qe); err != nil {
		return nil, err
	}
	out.QEIdentityABI, err = out.QEIdentity.ABI()
	return out, err
}
