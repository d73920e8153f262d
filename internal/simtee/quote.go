package simtee

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
)

const (
	headerSize   = 48
	qeReportSize = 384

	teeTDX          = 0x81
	attKeyP256      = 2
	certQEReport    = 6
	certPCKChain    = 5
	qeAuthSize      = 32
	paddedQuoteSize = 8000
	truncatedBy     = 100
)

// qeVendorID is Intel's; every quoting enclave of Intel's names it.
func qeVendorID() [16]byte {
	return [16]byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}
}

// QuoteConfig says what is quoted and how. The zero Format is TDX version 4.
type QuoteConfig struct {
	Format Format
	// TD is quoted in the TDX formats, Enclave in the SGX ones.
	TD      TDConfig
	Enclave EnclaveConfig
	// ReportData is what the attested software says.
	ReportData [64]byte
}

// QuoteTDX returns a TDX quote, version 4, of the trust domain with the given report data. See [Platform.Quote].
func (p *Platform) QuoteTDX(td TDConfig, reportData [64]byte, knobs ...Knob) ([]byte, error) {
	return p.Quote(QuoteConfig{TD: td, ReportData: reportData}, knobs...)
}

// EvidenceTDX returns the same quote in the compact layout. See [Platform.Evidence].
func (p *Platform) EvidenceTDX(td TDConfig, reportData [64]byte, knobs ...Knob) ([]byte, error) {
	return p.Evidence(QuoteConfig{TD: td, ReportData: reportData}, knobs...)
}

// Quote returns a quote: what a guest reads from the quote device. The knobs, in any order, make it wrong in one way
// each; without knobs it is genuine. The same input gives the same bytes.
func (p *Platform) Quote(config QuoteConfig, knobs ...Knob) ([]byte, error) {
	parts, on, err := p.quote(config, knobs)
	if err != nil {
		return nil, err
	}
	sigData := parts.signatureData(p.chain, config.Format.nested())
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

// Evidence returns the same quote in the compact layout of the on-chain verifier: signed part, signature, attestation
// key, QE report, QE report signature, QE authentication data. It is built from the parts, so that knobs no parser
// would let through reach the verifier as well; padding has no counterpart here.
func (p *Platform) Evidence(config QuoteConfig, knobs ...Knob) ([]byte, error) {
	parts, on, err := p.quote(config, knobs)
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
	measurement            int // offset of MRTD or MRENCLAVE in signed
	signature, qeSignature [64]byte
	key                    [64]byte
	report, authData       []byte
}

// quote makes and signs the pieces as the knobs say.
func (p *Platform) quote(config QuoteConfig, knobs []Knob) (quoteParts, knobsOn, error) {
	on, err := knobSet(knobs)
	if err != nil {
		return quoteParts{}, nil, err
	}
	if on[KnobWrongReportData] {
		config.ReportData[0] ^= 0x01
	}
	body, measurement := p.body(config, on)
	signed := p.header(config.Format, on)
	signed = append(signed, config.Format.announcement(len(body))...)
	parts := quoteParts{measurement: len(signed) + measurement, authData: make([]byte, qeAuthSize)}
	parts.signed = append(signed, body...)
	for i := range parts.authData {
		parts.authData[i] = byte(i) // as Intel's quoting enclave does
	}
	parts.report = p.qeReport(config.Format, parts.authData, on)
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

// header returns the 48-byte header. Only version 3 has room for the SVNs of quoting and provisioning enclave.
func (p *Platform) header(format Format, on knobsOn) []byte {
	header := make([]byte, headerSize)
	version := format.version()
	binary.LittleEndian.PutUint16(header[0:], version)
	binary.LittleEndian.PutUint16(header[2:], attKeyP256)
	if format.tdx() {
		binary.LittleEndian.PutUint32(header[4:], teeTDX)
	}
	if version == 3 {
		binary.LittleEndian.PutUint16(header[8:], p.config.QEISVSVN)
		binary.LittleEndian.PutUint16(header[10:], p.config.PCESVN)
	}
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

// signatureData puts the quoting enclave's credentials behind the signature; later versions nest them in a block of
// their own.
func (q quoteParts) signatureData(chain []byte, nested bool) []byte {
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
	if nested {
		out.Write(binary.LittleEndian.AppendUint16(nil, certQEReport))
		out.Write(binary.LittleEndian.AppendUint32(nil, uint32(credentials.Len())))
	}
	out.Write(credentials.Bytes())
	return out.Bytes()
}

// qeReport is the quoting enclave's own report, whose report data binds the attestation key.
func (p *Platform) qeReport(format Format, authData []byte, on knobsOn) []byte {
	report := make([]byte, qeReportSize)
	copy(report[0:16], p.config.CPUSVN[:])
	report[48] = 0x15 // INIT, MODE64BIT, PROVISION_KEY
	report[56] = 0xe7 // XFRM
	name, prodID := "qe", qeProdID
	if format.tdx() {
		name, prodID = "td-qe", tdQEProdID
	}
	enclave := sha256.Sum256([]byte("assay/simtee/" + name + "/mrenclave"))
	copy(report[64:], enclave[:])
	signer := qeSigner()
	copy(report[128:], signer[:])
	binary.LittleEndian.PutUint16(report[256:], uint16(prodID))
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

// qeSigner is the MRSIGNER of the simulated quoting enclaves, as Intel signs both of its own with one key; the QE
// identities name it.
func qeSigner() [32]byte { return sha256.Sum256([]byte("assay/simtee/td-qe/mrsigner")) }
