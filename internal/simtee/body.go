package simtee

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
)

const (
	enclaveReportSize = 384
	tdDebug           = 0x01 // bit 0 of the TD attributes, their first byte
	septVEDisable     = 0x10 // bit 28 of the TD attributes, in their fourth byte
	enclaveDebug      = 0x02 // bit 1 of an enclave's attributes
	mrtdAt            = 136  // in a TD report
	mrenclaveAt       = 64   // in an enclave report
	tdExtensionSize   = 237  // what TD report 1.5 has more in its extended form
)

// Format is the version and body of a quote.
type Format int

// The formats a quote can have.
const (
	TDXv4 Format = iota
	SGXv3
	SGXv4
	SGXv5
	TDXv5TD10
	TDXv5TD15
	TDXv5TD15Ex
)

// Formats returns every format.
func Formats() []Format {
	return []Format{TDXv4, SGXv3, SGXv4, SGXv5, TDXv5TD10, TDXv5TD15, TDXv5TD15Ex}
}

// formatFacts is what sets a format apart.
type formatFacts struct {
	name     string
	version  uint16
	bodyType uint16 // as version 5 announces it
}

func (f Format) facts() formatFacts {
	return map[Format]formatFacts{
		TDXv4:       {"tdx-v4", 4, 2},
		SGXv3:       {"sgx-v3", 3, 1},
		SGXv4:       {"sgx-v4", 4, 1},
		SGXv5:       {"sgx-v5", 5, 1},
		TDXv5TD10:   {"tdx-v5-td10", 5, 2},
		TDXv5TD15:   {"tdx-v5-td15", 5, 3},
		TDXv5TD15Ex: {"tdx-v5-td15ex", 5, 4},
	}[f]
}

// String returns the format's name, such as tdx-v4 or sgx-v3.
func (f Format) String() string { return f.facts().name }

// ParseFormat reads a format's name.
func ParseFormat(name string) (Format, error) {
	for _, f := range Formats() {
		if f.String() == name {
			return f, nil
		}
	}
	return 0, fmt.Errorf("%w: %q (one of %v)", ErrFormat, name, Formats())
}

func (f Format) version() uint16 { return f.facts().version }
func (f Format) tdx() bool       { return f.facts().bodyType != 1 }

// TDX reports whether trust domains are quoted in this format, and enclaves otherwise.
func (f Format) TDX() bool { return f.tdx() }

// nested reports whether the credentials stand in a block of their own.
func (f Format) nested() bool { return f.version() > 3 }

// announcement is what version 5 puts between header and body: the body's type and size.
func (f Format) announcement(size int) []byte {
	if f.version() < 5 {
		return nil
	}
	out := binary.LittleEndian.AppendUint16(nil, f.facts().bodyType)
	return binary.LittleEndian.AppendUint32(out, uint32(size))
}

// EnclaveConfig is what the simulated CPU reports about an enclave.
type EnclaveConfig struct {
	MREnclave, MRSigner [32]byte
	Attributes          [16]byte
	MiscSelect          [4]byte
	ISVProdID, ISVSVN   uint16
}

// DefaultEnclave is the reference enclave: initialised, 64-bit, not under debug.
func DefaultEnclave() EnclaveConfig {
	return EnclaveConfig{
		MREnclave:  sha256.Sum256([]byte("assay/simtee/measurement/mrenclave")),
		MRSigner:   sha256.Sum256([]byte("assay/simtee/measurement/mrsigner")),
		Attributes: [16]byte{0: 0x05, 8: 0xe7},
		ISVProdID:  1,
		ISVSVN:     1,
	}
}

// TDConfig is what the simulated TDX module reports about a trust domain.
type TDConfig struct {
	// TeeTCBSVN holds the module's SVN at 0 and its major version at 1; the rest are TDX component SVNs.
	TeeTCBSVN [16]uint8
	// MRSeam and MRSignerSeam measure the TDX module and its signer; Intel's signer is all zero.
	MRSeam, MRSignerSeam [48]byte
	SeamAttributes       [8]byte
	// Attributes and XFAM are little-endian bit sets as the TD report has them.
	Attributes, XFAM [8]byte
	// MRTD measures the initial image; MRConfigID, MROwner and MROwnerConfig are the host's choice at creation.
	MRTD, MRConfigID, MROwner, MROwnerConfig [48]byte
	// RTMR are the run-time measurement registers.
	RTMR [4][48]byte
	// TeeTCBSVN2 are the SVNs of the module that runs now, MRServiceTD the hash of bound service TDs: TD report 1.5 only.
	TeeTCBSVN2  [16]uint8
	MRServiceTD [48]byte
}

// DefaultTD is the reference trust domain: module 1.5 at SVN 5, no debug, EPT violations disabled, fixed measurements
// that differ from register to register. RTMR3 is zero, as before any application event.
func DefaultTD() TDConfig {
	td := TDConfig{
		TeeTCBSVN:  [16]uint8{5, 1, 7},
		TeeTCBSVN2: [16]uint8{5, 1, 7},
		MRSeam:     SimulatedMeasurement("mrseam"),
		Attributes: [8]byte{3: septVEDisable},
		XFAM:       [8]byte{0xe7, 0x02, 0x06},
		MRTD:       SimulatedMeasurement("mrtd"),
	}
	for i := range 3 {
		td.RTMR[i] = SimulatedMeasurement(fmt.Sprintf("rtmr%d", i))
	}
	return td
}

// SimulatedMeasurement returns the 48-byte measurement that belongs to a label.
func SimulatedMeasurement(label string) [48]byte {
	return sha512.Sum384([]byte("assay/simtee/measurement/" + label))
}

// body lays out the report that is quoted, and says where in it the measurement is that the knobs speak of.
func (p *Platform) body(config QuoteConfig, on knobsOn) (body []byte, measurement int) {
	if !config.Format.tdx() {
		return p.enclaveBody(config, on), mrenclaveAt
	}
	td := config.TD
	if on[KnobDebug] {
		td.Attributes[0] |= tdDebug
	}
	if on[KnobOtherMeasurement] {
		td.MRTD = SimulatedMeasurement("somebody else's image")
	}
	body = td.report(config.ReportData)
	switch config.Format {
	case TDXv5TD15:
		body = append(append(body, td.TeeTCBSVN2[:]...), td.MRServiceTD[:]...)
	case TDXv5TD15Ex:
		body = append(append(body, td.TeeTCBSVN2[:]...), td.MRServiceTD[:]...)
		// Never migrated, no service TD: the extension of such a trust domain is zero throughout.
		body = append(body, make([]byte, tdExtensionSize)...)
	}
	return body, mrtdAt
}

// report lays the trust domain out as TD report 1.0.
func (td TDConfig) report(reportData [64]byte) []byte {
	return bytes.Join([][]byte{
		td.TeeTCBSVN[:], td.MRSeam[:], td.MRSignerSeam[:], td.SeamAttributes[:], td.Attributes[:], td.XFAM[:],
		td.MRTD[:], td.MRConfigID[:], td.MROwner[:], td.MROwnerConfig[:],
		td.RTMR[0][:], td.RTMR[1][:], td.RTMR[2][:], td.RTMR[3][:], reportData[:],
	}, nil)
}

// enclaveBody lays the enclave out as an enclave report.
func (p *Platform) enclaveBody(config QuoteConfig, on knobsOn) []byte {
	enclave := config.Enclave
	if on[KnobDebug] {
		enclave.Attributes[0] |= enclaveDebug
	}
	if on[KnobOtherMeasurement] {
		enclave.MREnclave = sha256.Sum256([]byte("assay/simtee/measurement/somebody else's enclave"))
	}
	report := make([]byte, enclaveReportSize)
	copy(report[0:], p.config.CPUSVN[:])
	copy(report[16:], enclave.MiscSelect[:])
	copy(report[48:], enclave.Attributes[:])
	copy(report[mrenclaveAt:], enclave.MREnclave[:])
	copy(report[128:], enclave.MRSigner[:])
	binary.LittleEndian.PutUint16(report[256:], enclave.ISVProdID)
	binary.LittleEndian.PutUint16(report[258:], enclave.ISVSVN)
	copy(report[320:], config.ReportData[:])
	return report
}
