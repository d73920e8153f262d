package collateral

import (
	"crypto/x509"
	"time"

	"github.com/assay-network/assay/internal/dcap/parse"
)

// Document is a signed JSON object.
type Document struct {
	// Raw is the object exactly as signed.
	Raw []byte
	// Signature is the raw r||s P-256 signature over Raw.
	Signature [64]byte
}

// TCBInfo lists the TCB levels of a platform family.
type TCBInfo struct {
	Document
	TEE        parse.TEE
	IssueDate  time.Time
	NextUpdate time.Time
	FMSPC      [6]byte
	PCEID      [2]byte
	// Evaluation is the tcbEvaluationDataNumber: it grows with every TCB recovery event.
	Evaluation uint32
	// Levels stand in Intel's order, best first; the first that a platform meets is its level.
	Levels []TCBLevel
	// Modules describes the TDX module: entry 0 is the tdxModule object with Version 0 and no levels, the others are
	// the tdxModuleIdentities. Empty for SGX.
	Modules []Module
}

// TCBLevel is a set of security version numbers and what a platform that has them is worth.
type TCBLevel struct {
	SGX    [16]uint8
	PCESVN uint16
	TDX    [16]uint8 // zero for SGX
	Date   time.Time
	Status Status
	// Advisories are the security advisories that apply at this level.
	Advisories []string
	// SGXNames and TDXNames describe the components, as in "OS/VMM TXT SINIT"; empty where Intel gives none.
	SGXNames, TDXNames [16]string
}

// Module identifies a major version of the TDX module.
type Module struct {
	Version        uint8
	MRSigner       [48]byte
	Attributes     [8]byte
	AttributesMask [8]byte
	Levels         []ISVLevel
}

// ISVLevel is a TCB level of a module or quoting enclave, which have a single SVN.
type ISVLevel struct {
	ISVSVN     uint16
	Date       time.Time
	Status     Status
	Advisories []string
}

// QEIdentity says what a genuine quoting enclave's report looks like.
type QEIdentity struct {
	Document
	// TEE is what the quoting enclave quotes for: QE signs for SGX enclaves, TD_QE for trust domains.
	TEE        parse.TEE
	IssueDate  time.Time
	NextUpdate time.Time
	Evaluation uint32
	// MiscSelect and its mask are in the byte order of the document, which is that of the report.
	MiscSelect     [4]byte
	MiscSelectMask [4]byte
	Attributes     [16]byte
	AttributesMask [16]byte
	MRSigner       [32]byte
	ISVProdID      uint16
	Levels         []ISVLevel
}

// Set is the collateral one quote is judged by. All of it is needed: there is no verification without revocation.
type Set struct {
	TCBInfo      *TCBInfo
	TCBInfoChain []*x509.Certificate // signer, root
	QEIdentity   *QEIdentity
	QEChain      []*x509.Certificate // signer, root
	PCKCRL       *x509.RevocationList
	RootCRL      *x509.RevocationList
}
