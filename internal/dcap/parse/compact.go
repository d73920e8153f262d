package parse

// ReadCompact reads a quote in the layout of [CompactEvidence], which has no certificates. The result shares memory with
// evidence.
func ReadCompact(evidence []byte) (*Quote, error) {
	q, r, err := readSigned(evidence)
	if err != nil {
		return nil, err
	}
	at := r.offset()
	q.QEReportRaw = r.bytes("qe report", EnclaveReportSize)
	report := &reader{data: q.QEReportRaw, base: at}
	q.QEReport = readEnclaveReport(report, "qe report")
	q.QESignature = [64]byte(r.bytes("qe report signature", 64))
	q.QEAuthData = r.rest()
	r.adopt(report.err)
	if r.err != nil {
		return nil, r.err
	}
	return q, nil
}

// ReadKnown reads what is left of that layout when the attestation key is known already: it ends with the key. Nothing
// is said of a quoting enclave.
func ReadKnown(evidence []byte) (*Quote, error) {
	q, r, err := readSigned(evidence)
	if err != nil {
		return nil, err
	}
	r.end("attestation key")
	if r.err != nil {
		return nil, r.err
	}
	return q, nil
}

// readSigned reads the signed part, the signature and the key, and returns a reader of what follows.
func readSigned(evidence []byte) (*Quote, *reader, error) {
	r := &reader{data: evidence}
	q := &Quote{Header: readHeader(r)}
	if r.err != nil {
		return nil, nil, r.err
	}
	found, err := checkHeader(q.Header)
	if err != nil {
		return nil, nil, err
	}
	found.body(r, q)
	q.SignedPart = evidence[:min(r.pos, len(evidence)):min(r.pos, len(evidence))]
	q.Signature = [64]byte(r.bytes("signature", 64))
	q.AttestationKey = [64]byte(r.bytes("attestation key", 64))
	if r.err != nil {
		return nil, nil, r.err
	}
	return q, r, nil
}
