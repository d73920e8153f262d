package simtee

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
)

const (
	headerSize   = 48
	tdReportSize = 584
	qeReportSize = 384

	teeTDX          = 0x81
	attKeyP256      = 2
	certQEReport    = 6
	certPCKChain    = 5
	tdDebug         = 0x01 // bit 0 of the TD attributes, their first byte
	septVEDisable   = 0x10 // bit 28 of the TD attributes, in their fourth byte
	qeAuthSize      = 32
	mrtdOffset      = headerSize + 136
	paddedQuoteSize = 8000
	truncatedBy     = 100
)

// qeVendorID is Intel's; every quoting enclave of Intel's names it.
func qeVendorID() [16]byte {
	return [16]byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}
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
}

// DefaultTD is the reference trust domain: module 1.5 at SVN 5, no debug, EPT violations disabled, fixed measurements
// that differ from register to register. RTMR3 is zero, as before any application event.
func DefaultTD() TDConfig {
	td := TDConfig{
		TeeTCBSVN:  [16]uint8{5, 1, 7},
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

// QuoteTDX returns a TDX quote, version 4, of the trust domain with the given report data: what a guest reads from the
// quote device. The knobs, in any order, make it wrong in one way each; without knobs it is genuine. The same input
// gives the same bytes.
func (p *Platform) QuoteTDX(td TDConfig, reportData [64]byte, knobs ...Knob) ([]byte, error) {
	parts, on, err := p.quoteTDX(td, reportData, knobs)
	if err != nil {
		return nil, err
	}
	sigData := parts.signatureData(p.chain)
	quote := binary.LittleEndian.AppendUint32(parts.signed, uint32(len(sigData)))
	quote = append(quote, sigData...)
	if on[KnobTruncated] {
		quote = quote[:len(quote)-len(p.chain)-truncatedBy]
	}
	if on[KnobPadded] && len(quote) < paddedQuoteSize {
		quote = append(quote, make([]byte, paddedQuoteSize-len(quote))...)
	}
	return quote, nil
}

// EvidenceTDX returns the same quote in the compact layout of the on-chain verifier: signed part, signature,
// attestation key, QE report, QE report signature, QE authentication data. It is built from the parts, so that knobs
// no parser would let through reach the verifier as well; padding has no counterpart here.
func (p *Platform) EvidenceTDX(td TDConfig, reportData [64]byte, knobs ...Knob) ([]byte, error) {
	parts, on, err := p.quoteTDX(td, reportData, knobs)
	if err != nil {
		return nil, err
	}
	evidence := bytes.Join([][]byte{
		parts.signed, parts.signature[:], parts.key[:], parts.report, parts.qeSignature[:], parts.authData,
	}, nil)
	if on[KnobTruncated] {
		evidence = evidence[:len(evidence)-truncatedBy]
	}
	return evidence, nil
}

// quoteParts are the pieces of a quote before they are laid out.
type quoteParts struct {
	signed                 []byte
	signature, qeSignature [64]byte
	key                    [64]byte
	report, authData       []byte
}

// quoteTDX makes and signs the pieces as the knobs say.
func (p *Platform) quoteTDX(td TDConfig, reportData [64]byte, knobs []Knob) (quoteParts, knobsOn, error) {
	on, err := knobSet(knobs)
	if err != nil {
		return quoteParts{}, nil, err
	}
	if on[KnobDebug] {
		td.Attributes[0] |= tdDebug
	}
	if on[KnobOtherMeasurement] {
		td.MRTD = SimulatedMeasurement("somebody else's image")
	}
	if on[KnobWrongReportData] {
		reportData[0] ^= 0x01
	}
	parts := quoteParts{signed: append(tdxHeader(on), td.report(reportData)...), authData: make([]byte, qeAuthSize)}
	for i := range parts.authData {
		parts.authData[i] = byte(i) // as Intel's quoting enclave does
	}
	parts.report = p.qeReport(parts.authData, on)
	key, pck := p.attestation, p.pck
	if on[KnobForeignAttestationKey] {
		key = p.stranger
	}
	if on[KnobForeignPCK] {
		pck = p.stranger
	}
	parts.key = key.point
	if parts.signature, err = key.sign(parts.signed, on.sigHalf()); err != nil {
		return quoteParts{}, nil, err
	}
	if parts.qeSignature, err = pck.sign(parts.report, on.qeHalf()); err != nil {
		return quoteParts{}, nil, err
	}
	on.corrupt(&parts)
	return parts, on, nil
}

// tdxHeader returns the 48-byte header of a version 4 TDX quote.
func tdxHeader(on knobsOn) []byte {
	header := make([]byte, headerSize)
	binary.LittleEndian.PutUint16(header[0:], 4)
	binary.LittleEndian.PutUint16(header[2:], attKeyP256)
	binary.LittleEndian.PutUint32(header[4:], teeTDX)
	vendor := qeVendorID()
	copy(header[12:], vendor[:])
	qeID := sha256.Sum256([]byte("assay/simtee/qe-id"))
	copy(header[28:], qeID[:16])
	if on[KnobWrongVersion] {
		binary.LittleEndian.PutUint16(header[0:], 7)
	}
	if on[KnobWrongVendor] {
		header[12] ^= 0x01
	}
	return header
}

// report lays the trust domain out as TD report 1.0.
func (td TDConfig) report(reportData [64]byte) []byte {
	report := make([]byte, 0, tdReportSize)
	for _, field := range [][]byte{
		td.TeeTCBSVN[:], td.MRSeam[:], td.MRSignerSeam[:], td.SeamAttributes[:], td.Attributes[:], td.XFAM[:],
		td.MRTD[:], td.MRConfigID[:], td.MROwner[:], td.MROwnerConfig[:],
		td.RTMR[0][:], td.RTMR[1][:], td.RTMR[2][:], td.RTMR[3][:], reportData[:],
	} {
		report = append(report, field...)
	}
	return report
}

// signatureData wraps the quoting enclave's credentials around the signature.
func (q quoteParts) signatureData(chain []byte) []byte {
	var credentials bytes.Buffer
	credentials.Write(q.report)
	credentials.Write(q.qeSignature[:])
	credentials.Write(binary.LittleEndian.AppendUint16(nil, uint16(len(q.authData))))
	credentials.Write(q.authData)
	credentials.Write(binary.LittleEndian.AppendUint16(nil, certPCKChain))
	credentials.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(chain))))
	credentials.Write(chain)

	var out bytes.Buffer
	out.Write(q.signature[:])
	out.Write(q.key[:])
	out.Write(binary.LittleEndian.AppendUint16(nil, certQEReport))
	out.Write(binary.LittleEndian.AppendUint32(nil, uint32(credentials.Len())))
	out.Write(credentials.Bytes())
	return out.Bytes()
}

// qeReport is the quoting enclave's own report, whose report data binds the attestation key.
func (p *Platform) qeReport(authData []byte, on knobsOn) []byte {
	report := make([]byte, qeReportSize)
	copy(report[0:16], p.config.CPUSVN[:])
	report[48] = 0x15 // INIT, MODE64BIT, PROVISION_KEY
	report[56] = 0xe7 // XFRM
	enclave := sha256.Sum256([]byte("assay/simtee/td-qe/mrenclave"))
	copy(report[64:], enclave[:])
	signer := qeSigner()
	copy(report[128:], signer[:])
	binary.LittleEndian.PutUint16(report[256:], tdQEProdID)
	binary.LittleEndian.PutUint16(report[258:], p.config.QEISVSVN)
	binding := sha256.Sum256(append(append([]byte{}, p.attestation.point[:]...), authData...))
	copy(report[320:], binding[:])
	switch {
	case on[KnobBrokenQEBinding]:
		report[320] ^= 0x01
	case on[KnobDirtyQEReportData]:
		report[320+63] = 0x01
	}
	if on[KnobOtherQE] {
		report[128] ^= 0x01
	}
	return report
}

// qeSigner is the MRSIGNER of the simulated quoting enclave; the QE identity names it.
func qeSigner() [32]byte { return sha256.Sum256([]byte("assay/simtee/td-qe/mrsigner")) }
