package simtee

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
)

// BundleConfig says what collateral to put together.
type BundleConfig struct {
	TCBInfo    TCBInfo
	QEIdentity QEIdentity
	// CA issued the platform's certificate; its revocation list is the one in the bundle.
	CA CA
	// RevokedPCKs are the serial numbers on the PCK CA's list, RevokedByRoot those on the root's.
	RevokedPCKs, RevokedByRoot []*big.Int
	// PCKCRL and RootCRL are the number and dates of the lists; serial numbers in them are added to those above.
	PCKCRL, RootCRL CRLConfig
}

// PCKList is the configuration of the PCK CA's list, all serial numbers included.
func (b BundleConfig) PCKList() CRLConfig { return withRevoked(b.PCKCRL, b.RevokedPCKs) }

// RootList is the same of the root's list.
func (b BundleConfig) RootList() CRLConfig { return withRevoked(b.RootCRL, b.RevokedByRoot) }

func withRevoked(config CRLConfig, more []*big.Int) CRLConfig {
	config.Revoked = slices.Concat(more, config.Revoked)
	return config
}

// DefaultBundle is the collateral under which a default platform is up to date.
func DefaultBundle() BundleConfig {
	return BundleConfig{TCBInfo: DefaultTCBInfo(DefaultFMSPC()), QEIdentity: DefaultQEIdentity()}
}

// DefaultBundleSGX is the same for enclaves on a default platform.
func DefaultBundleSGX() BundleConfig {
	return BundleConfig{TCBInfo: DefaultTCBInfoSGX(DefaultFMSPC()), QEIdentity: DefaultQEIdentitySGX()}
}

// RaiseTCB returns the bundle after a TCB recovery: its TCB info raised, see [TCBInfo.RaiseTCB], and the quoting enclave's
// identity published with it.
func (b BundleConfig) RaiseTCB(advisories ...string) BundleConfig {
	b.TCBInfo = b.TCBInfo.RaiseTCB(advisories...)
	b.QEIdentity.Evaluation = b.TCBInfo.Evaluation
	return b
}

// bundleJSON is the layout dcap-qvl reads and writes.
type bundleJSON struct {
	PCKCRLChain  string `json:"pck_crl_issuer_chain"`
	RootCRL      string `json:"root_ca_crl"`
	PCKCRL       string `json:"pck_crl"`
	TCBChain     string `json:"tcb_info_issuer_chain"`
	TCBInfo      string `json:"tcb_info"`
	TCBSignature string `json:"tcb_info_signature"`
	QEChain      string `json:"qe_identity_issuer_chain"`
	QEIdentity   string `json:"qe_identity"`
	QESignature  string `json:"qe_identity_signature"`
}

// Bundle issues the collateral as one JSON object, in the layout of dcap-qvl's files.
func (a *Authority) Bundle(config BundleConfig) ([]byte, error) {
	tcb, err := a.TCBInfo(config.TCBInfo)
	if err != nil {
		return nil, err
	}
	qe, err := a.QEIdentity(config.QEIdentity)
	if err != nil {
		return nil, err
	}
	pckCRL, err := a.PCKCRLOf(config.CA, config.PCKList())
	if err != nil {
		return nil, err
	}
	rootCRL, err := a.RootCRLOf(config.RootList())
	if err != nil {
		return nil, err
	}
	signer := string(a.TCBSignerChainPEM())
	out, err := json.MarshalIndent(bundleJSON{
		PCKCRLChain:  string(a.CAChainPEM(config.CA)),
		RootCRL:      hex.EncodeToString(rootCRL),
		PCKCRL:       hex.EncodeToString(pckCRL),
		TCBChain:     signer,
		TCBInfo:      string(tcb.Document),
		TCBSignature: hex.EncodeToString(tcb.Signature[:]),
		QEChain:      signer,
		QEIdentity:   string(qe.Document),
		QESignature:  hex.EncodeToString(qe.Signature[:]),
	}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode bundle: %w", err)
	}
	return out, nil
}
