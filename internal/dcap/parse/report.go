package parse

import "fmt"

// TEE is the kind of trusted execution environment, numbered as in the quote header.
type TEE uint32

// The TEEs DCAP knows.
const (
	SGX TEE = 0
	TDX TEE = 0x81
)

// String returns the name in Intel's documents.
func (t TEE) String() string {
	switch t {
	case SGX:
		return "SGX"
	case TDX:
		return "TDX"
	}
	return fmt.Sprintf("TEE(0x%x)", uint32(t))
}

// BodyType is the kind of report a quote speaks about, numbered as in version 5 quotes.
type BodyType uint16

// The report kinds.
const (
	BodySGX    BodyType = 1
	BodyTD10   BodyType = 2
	BodyTD15   BodyType = 3
	BodyTD15Ex BodyType = 4
)

// Sizes of the fixed structures, in bytes.
const (
	HeaderSize        = 48
	EnclaveReportSize = 384
	TDReport10Size    = 584
	TDReport15Size    = 648
	TDReport15ExSize  = 885
)

// Header is the quote header. Version 4 and later leave the two SVNs zero.
type Header struct {
	Version            uint16
	AttestationKeyType uint16
	TEE                TEE
	QESVN              uint16
	PCESVN             uint16
	QEVendorID         [16]byte
	UserData           [20]byte
}

// EnclaveReport is the report of an SGX enclave, in a quote most often the quoting enclave's own.
type EnclaveReport struct {
	CPUSVN     [16]byte
	MiscSelect [4]byte // little-endian, as in the report
	Attributes [16]byte
	MREnclave  [32]byte
	MRSigner   [32]byte
	ConfigID   [64]byte
	ISVProdID  uint16
	ISVSVN     uint16
	ReportData [64]byte
}

// enclaveDebugBit is bit 1 of an enclave's attributes, in their first byte.
const enclaveDebugBit = 0x02

// Debug reports whether the enclave is under debug, so that the host may look into it and its report is worth nothing.
func (e *EnclaveReport) Debug() bool { return e.Attributes[0]&enclaveDebugBit != 0 }

// TDReport is the report of a TDX trust domain.
type TDReport struct {
	TeeTCBSVN      [16]uint8 // TDX module SVN, module major version, then TDX component SVNs
	MRSeam         [48]byte
	MRSignerSeam   [48]byte
	SeamAttributes [8]byte
	Attributes     [8]byte // little-endian; the first byte says under debug
	XFAM           [8]byte
	MRTD           [48]byte
	MRConfigID     [48]byte
	MROwner        [48]byte
	MROwnerConfig  [48]byte
	RTMR           [4][48]byte
	ReportData     [64]byte
	// TeeTCBSVN2 are the SVNs of the module that runs now; TeeTCBSVN are those of the one that ran when the trust domain
	// was built. MRServiceTD is the hash of the service TDs bound to this one. TD report 1.0 has neither; nil says so.
	TeeTCBSVN2  *[16]uint8
	MRServiceTD *[48]byte
	// Extended is what TD report 1.5 has more in its extended form; nil elsewhere.
	Extended *TDReportExtension
}

// TDReportExtension describes a trust domain that may have been migrated: where and under what it began, and which
// service TDs it was and is bound to.
type TDReportExtension struct {
	VMID                       uint8
	TDID                       [32]byte
	DeviceInfo                 [48]byte
	InitialServiceTDHash       [48]byte
	InitialServiceTDAttributes [8]byte
	InitialCPUSVN              [16]byte
	InitialTeeTCBSVN           [16]byte
	InitialFMSPC               [12]byte
	CurrentServiceTDHash       [48]byte
	CurrentServiceTDAttributes [8]byte
}

// Debug reports whether the trust domain is under debug, so that the host may look into it and its report is worth
// nothing. The whole first byte of the attributes is reserved for saying so, though only bit 0 is defined.
func (t *TDReport) Debug() bool { return t.Attributes[0] != 0 }

// septVEDisableBit is bit 28 of the TD attributes, in their fourth byte.
const septVEDisableBit = 0x10

// SEPTVEDisable reports whether the guest is spared injected EPT violations, as hardened guests require.
func (t *TDReport) SEPTVEDisable() bool { return t.Attributes[3]&septVEDisableBit != 0 }

func readHeader(r *reader) Header {
	return Header{
		Version:            r.u16("header.version"),
		AttestationKeyType: r.u16("header.attestation key type"),
		TEE:                TEE(r.u32("header.tee type")),
		QESVN:              r.u16("header.qe svn"),
		PCESVN:             r.u16("header.pce svn"),
		QEVendorID:         [16]byte(r.bytes("header.qe vendor id", 16)),
		UserData:           [20]byte(r.bytes("header.user data", 20)),
	}
}

func readEnclaveReport(r *reader, name string) EnclaveReport {
	var e EnclaveReport
	e.CPUSVN = [16]byte(r.bytes(name+".cpu svn", 16))
	e.MiscSelect = [4]byte(r.bytes(name+".misc select", 4))
	r.bytes(name+".reserved", 28)
	e.Attributes = [16]byte(r.bytes(name+".attributes", 16))
	e.MREnclave = [32]byte(r.bytes(name+".mrenclave", 32))
	r.bytes(name+".reserved", 32)
	e.MRSigner = [32]byte(r.bytes(name+".mrsigner", 32))
	r.bytes(name+".reserved", 32)
	e.ConfigID = [64]byte(r.bytes(name+".config id", 64))
	e.ISVProdID = r.u16(name + ".isv prod id")
	e.ISVSVN = r.u16(name + ".isv svn")
	r.bytes(name+".reserved", 60)
	e.ReportData = [64]byte(r.bytes(name+".report data", 64))
	return e
}

func readTDReport10(r *reader) *TDReport {
	t := &TDReport{
		TeeTCBSVN:      [16]uint8(r.bytes("body.tee tcb svn", 16)),
		MRSeam:         [48]byte(r.bytes("body.mrseam", 48)),
		MRSignerSeam:   [48]byte(r.bytes("body.mrsignerseam", 48)),
		SeamAttributes: [8]byte(r.bytes("body.seam attributes", 8)),
		Attributes:     [8]byte(r.bytes("body.td attributes", 8)),
		XFAM:           [8]byte(r.bytes("body.xfam", 8)),
		MRTD:           [48]byte(r.bytes("body.mrtd", 48)),
		MRConfigID:     [48]byte(r.bytes("body.mrconfigid", 48)),
		MROwner:        [48]byte(r.bytes("body.mrowner", 48)),
		MROwnerConfig:  [48]byte(r.bytes("body.mrownerconfig", 48)),
	}
	for i := range t.RTMR {
		t.RTMR[i] = [48]byte(r.bytes(fmt.Sprintf("body.rtmr%d", i), 48))
	}
	t.ReportData = [64]byte(r.bytes("body.report data", 64))
	return t
}

func readTDReport15(r *reader) *TDReport {
	t := readTDReport10(r)
	t.TeeTCBSVN2, t.MRServiceTD = new([16]uint8), new([48]byte)
	copy(t.TeeTCBSVN2[:], r.bytes("body.tee tcb svn 2", 16))
	copy(t.MRServiceTD[:], r.bytes("body.mrservicetd", 48))
	return t
}

func readTDReport15Ex(r *reader) *TDReport {
	t := readTDReport15(r)
	t.Extended = &TDReportExtension{
		VMID:                       r.bytes("body.vm id", 1)[0],
		TDID:                       [32]byte(r.bytes("body.td id", 32)),
		DeviceInfo:                 [48]byte(r.bytes("body.device info", 48)),
		InitialServiceTDHash:       [48]byte(r.bytes("body.initial service td hash", 48)),
		InitialServiceTDAttributes: [8]byte(r.bytes("body.initial service td attributes", 8)),
		InitialCPUSVN:              [16]byte(r.bytes("body.initial cpu svn", 16)),
		InitialTeeTCBSVN:           [16]byte(r.bytes("body.initial tee tcb svn", 16)),
		InitialFMSPC:               [12]byte(r.bytes("body.initial fmspc", 12)),
		CurrentServiceTDHash:       [48]byte(r.bytes("body.current service td hash", 48)),
		CurrentServiceTDAttributes: [8]byte(r.bytes("body.current service td attributes", 8)),
	}
	return t
}
