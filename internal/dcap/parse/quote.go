package parse

import (
	"crypto/sha256"
)

const (
	attestationKeyP256 = 2
	certPCKChain       = 5
	certQEReport       = 6
)

// intelQEVendor is the id of Intel's quoting enclaves, the only ones this package knows the credentials of.
func intelQEVendor() [16]byte {
	return [16]byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}
}

// Quote is a DCAP quote taken apart. Slices point into the input.
type Quote struct {
	Header   Header
	BodyType BodyType
	// Enclave is the body of an SGX quote, TD that of a TDX quote; exactly one is set.
	Enclave *EnclaveReport
	TD      *TDReport

	// SignedPart is what the attestation key signed: everything before the signature's length.
	SignedPart []byte
	// Signature is r||s over SignedPart by AttestationKey, which is x||y.
	Signature      [64]byte
	AttestationKey [64]byte
	// QEReport vouches for the attestation key; QEReportRaw is the 384 bytes the PCK key signed with QESignature.
	QEReport    EnclaveReport
	QEReportRaw []byte
	QESignature [64]byte
	QEAuthData  []byte
	// PCKChainPEM is the certification data: leaf, CA and root, concatenated.
	PCKChainPEM []byte

	// Trailing counts the bytes behind the quote. Guests read a fixed-size buffer, so there often are some. They are
	// not signed: never hash raw quote bytes into an identity, use [Quote.Identity].
	Trailing int
}

// ReportData returns the 64 bytes the attested software chose.
func (q *Quote) ReportData() [64]byte {
	if q.TD != nil {
		return q.TD.ReportData
	}
	return q.Enclave.ReportData
}

// Identity is the SHA-256 of the signed part. Signatures and trailing bytes can be changed by anybody without
// invalidating the quote, so they are not part of it.
func (q *Quote) Identity() [32]byte { return sha256.Sum256(q.SignedPart) }

// layout says how the quotes of one version and TEE are built.
type layout struct {
	version uint16
	tee     TEE
	body    func(*reader, *Quote)
	sigData func(*reader, *Quote)
}

// layouts lists what can be read.
func layouts() []layout {
	return []layout{
		{version: 3, tee: SGX, body: bodyEnclave, sigData: signedCredentials},
		{version: 4, tee: SGX, body: bodyEnclave, sigData: nestedCredentials},
		{version: 4, tee: TDX, body: bodyTD10, sigData: nestedCredentials},
		{version: 5, tee: SGX, body: describedBody, sigData: nestedCredentials},
		{version: 5, tee: TDX, body: describedBody, sigData: nestedCredentials},
	}
}

// ReadQuote reads a quote. The result shares memory with raw; do not change raw while it is in use.
func ReadQuote(raw []byte) (*Quote, error) {
	r := &reader{data: raw}
	q := &Quote{Header: readHeader(r)}
	if r.err != nil {
		return nil, r.err
	}
	found, err := checkHeader(q.Header)
	if err != nil {
		return nil, err
	}
	found.body(r, q)
	q.SignedPart = raw[:min(r.pos, len(raw)):min(r.pos, len(raw))]
	signature := r.block("signature", r.u32("signature.length"))
	found.sigData(signature, q)
	signature.end("signature")
	if signature.err != nil {
		return nil, signature.err
	}
	q.Trailing = len(r.rest())
	return q, nil
}

// checkHeader finds the layout and checks the header's constants.
func checkHeader(h Header) (layout, error) {
	if h.AttestationKeyType != attestationKeyP256 {
		return layout{}, unsupported("header.attestation key type", 2, "%d, want 2 (ECDSA P-256)", h.AttestationKeyType)
	}
	if want := intelQEVendor(); h.QEVendorID != want {
		return layout{}, unsupported("header.qe vendor id", 12, "%x, want Intel's %x", h.QEVendorID, want)
	}
	known := false
	for _, l := range layouts() {
		if l.version == h.Version && l.tee == h.TEE {
			return l, nil
		}
		known = known || l.version == h.Version
	}
	if known {
		return layout{}, unsupported("header.tee type", 4, "%s quotes of version %d", h.TEE, h.Version)
	}
	return layout{}, unsupported("header.version", 0, "%d", h.Version)
}

func bodyEnclave(r *reader, q *Quote) {
	q.BodyType = BodySGX
	report := readEnclaveReport(r, "body")
	q.Enclave = &report
}

func bodyTD10(r *reader, q *Quote) {
	q.BodyType = BodyTD10
	q.TD = readTDReport10(r)
}

func bodyTD15(r *reader, q *Quote) {
	q.BodyType = BodyTD15
	q.TD = readTDReport15(r)
}

func bodyTD15Ex(r *reader, q *Quote) {
	q.BodyType = BodyTD15Ex
	q.TD = readTDReport15Ex(r)
}

// announced is a body that a version 5 quote may announce.
type announced struct {
	tee  TEE
	size uint32
	read func(*reader, *Quote)
}

// bodies lists them.
func bodies() map[BodyType]announced {
	return map[BodyType]announced{
		BodySGX:    {SGX, EnclaveReportSize, bodyEnclave},
		BodyTD10:   {TDX, TDReport10Size, bodyTD10},
		BodyTD15:   {TDX, TDReport15Size, bodyTD15},
		BodyTD15Ex: {TDX, TDReport15ExSize, bodyTD15Ex},
	}
}

// describedBody reads the body of a version 5 quote, which says of itself what it is and how long. It must be of the
// header's TEE: that decides which collateral the quote is judged by.
func describedBody(r *reader, q *Quote) {
	at := r.offset()
	kind, size := BodyType(r.u16("body.type")), r.u32("body.size")
	if r.err != nil {
		return
	}
	body, known := bodies()[kind]
	switch {
	case !known:
		r.fail(unsupported("body.type", at, "%d, want 1 (SGX) to 4 (TDX 1.5 extended)", kind))
	case body.tee != q.Header.TEE:
		r.fail(malformed("body.type", at, "%d is of %s, the header of %s", kind, body.tee, q.Header.TEE))
	case body.size != size:
		r.fail(malformed("body.size", at+2, "%d, want %d for type %d", size, body.size, kind))
	default:
		body.read(r, q)
	}
}

// signedCredentials reads the signature data of version 3 quotes: signature, key, then the rest without nesting.
func signedCredentials(r *reader, q *Quote) {
	q.Signature = [64]byte(r.bytes("signature.quote signature", 64))
	q.AttestationKey = [64]byte(r.bytes("signature.attestation key", 64))
	flatCredentials(r, q)
}

// nestedCredentials reads the signature data of version 4 and 5 quotes: signature, key, then certification data of
// type 6, whose content ends in certification data of type 5.
func nestedCredentials(r *reader, q *Quote) {
	q.Signature = [64]byte(r.bytes("signature.quote signature", 64))
	q.AttestationKey = [64]byte(r.bytes("signature.attestation key", 64))
	at := r.offset()
	if kind := r.u16("signature.certification type"); r.err == nil && kind != certQEReport {
		r.fail(unsupported("signature.certification type", at, "%d, want 6 (QE report)", kind))
	}
	inner := r.block("signature.certification data", r.u32("signature.certification length"))
	flatCredentials(inner, q)
	inner.end("signature.certification data")
	r.adopt(inner.err)
}

// flatCredentials reads the quoting enclave's report and its certification: all of a version 3 quote's credentials, and
// the inner part of a later one's.
func flatCredentials(r *reader, q *Quote) {
	at := r.offset()
	q.QEReportRaw = r.bytes("signature.qe report", EnclaveReportSize)
	report := &reader{data: q.QEReportRaw, base: at}
	q.QEReport = readEnclaveReport(report, "signature.qe report")
	q.QESignature = [64]byte(r.bytes("signature.qe report signature", 64))
	q.QEAuthData = r.bytes("signature.qe auth data", int(r.u16("signature.qe auth data length")))
	at = r.offset()
	if kind := r.u16("signature.pck certification type"); r.err == nil && kind != certPCKChain {
		r.fail(unsupported("signature.pck certification type", at,
			"%d, want 5 (PEM chain); types 1 to 3 name the certificate instead of carrying it", kind))
	}
	chain := r.block("signature.pck chain", r.u32("signature.pck chain length"))
	q.PCKChainPEM = chain.rest()
	r.adopt(chain.err)
}

// adopt takes over the fault of a nested reader.
func (r *reader) adopt(err error) {
	if err != nil {
		r.fail(err)
	}
}

// CompactEvidence lays a quote out as the on-chain verifier takes it, without the certificates, which it stores:
//
//	offset  bytes  field
//	0       n      signed part: header || body (432 for SGX version 3, 632 for TDX version 4; version 5 has 6 bytes of
//	               body type and size between the two: 638 for TD report 1.0, 702 for 1.5)
//	n       64     quote signature r||s
//	n+64    64     attestation key x||y
//	n+128   384    QE report
//	n+512   64     QE report signature r||s
//	n+576   rest   QE authentication data, to the end
func CompactEvidence(q *Quote) []byte {
	out := make([]byte, 0, len(q.SignedPart)+64+64+EnclaveReportSize+64+len(q.QEAuthData))
	out = append(out, q.SignedPart...)
	out = append(out, q.Signature[:]...)
	out = append(out, q.AttestationKey[:]...)
	out = append(out, q.QEReportRaw...)
	out = append(out, q.QESignature[:]...)
	return append(out, q.QEAuthData...)
}
