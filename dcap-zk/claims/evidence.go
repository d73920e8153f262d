package claims

import (
	"crypto/sha256"
	"encoding/binary"
)

// RecordSize is the length of the record that evidence begins with.
const RecordSize = 2 + 16 + 2 + 2 + 6 + 32 + 4 + 4 + 20

// Record writes what the contracts keep of a machine: the number that the collateral store gave to its CA's certificate,
// and what is disclosed of its own.
func (d Disclosed) Record(ca uint16) []byte {
	out := binary.BigEndian.AppendUint16(make([]byte, 0, RecordSize), ca)
	out = append(out, d.SVNs[:]...)
	out = binary.BigEndian.AppendUint16(out, d.PCESVN)
	out = append(out, d.PCEID[:]...)
	out = append(out, d.FMSPC[:]...)
	out = append(out, d.Platform[:]...)
	out = binary.BigEndian.AppendUint32(out, d.NotBefore)
	out = binary.BigEndian.AppendUint32(out, d.NotAfter)
	return append(out, d.Serial[:]...)
}

// Evidence writes what the contracts are shown of the quote, in full.
func (d Disclosed) Evidence(ca uint16) []byte {
	out := append(d.Record(ca), d.SignedPart...)
	out = append(out, d.AttestationKey[:]...)
	out = append(out, d.QEReport...)
	return append(out, d.QEAuthData...)
}

// KnownEvidence writes what is shown of a quote whose key the contracts know: of the quoting enclave's report its digest.
func (d Disclosed) KnownEvidence(ca uint16) []byte {
	out := append(d.Record(ca), d.SignedPart...)
	out = append(out, d.AttestationKey[:]...)
	digest := sha256.Sum256(d.QEReport)
	return append(out, digest[:]...)
}
