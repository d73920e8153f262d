// Package claims is what a batch proof says of each quote, and how that becomes the proof's one public input. A verifier
// of a proof builds the claims anew from what it was shown (see [Disclosed]) and compares inputs; it needs nothing else
// of the quote.
package claims

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

// Size is the length of packed claims.
const Size = 32 + 64 + 32 + 16 + 2 + 2 + 6 + 32 + 4 + 4 + 20

// Claims is what is proven of one quote: that the key signed the digest, that a machine's key vouched for the quoting
// enclave with that report, and that the CA certified the machine's key, with these properties. That the report vouches
// for the key is for the verifier to check.
type Claims struct {
	// Digest is the SHA-256 of the signed part, header and body.
	Digest [32]byte
	// Key is the attestation key x||y that signed it.
	Key [64]byte
	// QEReport is the SHA-256 of the quoting enclave's report.
	QEReport [32]byte
	// SVNs are the SGX TCB components of the machine's certificate.
	SVNs [16]byte
	// PCESVN is the provisioning enclave's.
	PCESVN uint16
	PCEID  [2]byte
	FMSPC  [6]byte
	// Platform is [Platform] of the machine's PPID.
	Platform [32]byte
	// NotBefore and NotAfter bound the certificate's validity, in seconds since 1970.
	NotBefore, NotAfter uint32
	// Serial is the certificate's number, for revocation.
	Serial [20]byte
}

// Pack writes the claims in the order of their fields, numbers big-endian.
func (c Claims) Pack() []byte {
	out := make([]byte, 0, Size)
	out = append(out, c.Digest[:]...)
	out = append(out, c.Key[:]...)
	out = append(out, c.QEReport[:]...)
	out = append(out, c.SVNs[:]...)
	out = binary.BigEndian.AppendUint16(out, c.PCESVN)
	out = append(out, c.PCEID[:]...)
	out = append(out, c.FMSPC[:]...)
	out = append(out, c.Platform[:]...)
	out = binary.BigEndian.AppendUint32(out, c.NotBefore)
	out = binary.BigEndian.AppendUint32(out, c.NotAfter)
	return append(out, c.Serial[:]...)
}

// PlatformTag stands before the PPID in the digest of a platform.
const PlatformTag = "assay.platform.v1"

// Platform is how a machine is called in the open: one machine has one name under one salt, and the PPID cannot be found
// from it.
func Platform(ppid [16]byte, salt [32]byte) [32]byte {
	return sha256.Sum256(append(append([]byte(PlatformTag), ppid[:]...), salt[:]...))
}

// inputBytes is how much of a digest is the public input: a field element holds no more whole bytes.
const inputBytes = 31

// PublicInput is the first 31 bytes of the SHA-256 of salt and the claims of every slot, as a number.
func PublicInput(salt [32]byte, slots []Claims) *big.Int {
	hash := sha256.New()
	hash.Write(salt[:])
	for _, slot := range slots {
		hash.Write(slot.Pack())
	}
	return new(big.Int).SetBytes(hash.Sum(nil)[:inputBytes])
}

// Fill gives a batch of the given size: slots that no quote is left for repeat the last. A repeated slot is proven like
// any other; to the verifier it says nothing new.
func Fill[T any](quotes []T, size int) ([]T, error) {
	if len(quotes) == 0 || len(quotes) > size {
		return nil, fmt.Errorf("%w: %d quotes for %d slots", ErrBatch, len(quotes), size)
	}
	out := append([]T{}, quotes...)
	for len(out) < size {
		out = append(out, quotes[len(quotes)-1])
	}
	return out, nil
}

// Faults.
var (
	// ErrBatch reports a batch that is empty or too large.
	ErrBatch = errors.New("number of quotes does not fit the batch")
	// ErrBinding reports a quoting enclave's report that vouches for another attestation key, or not for one alone.
	ErrBinding = errors.New("report of the quoting enclave does not vouch for the attestation key")
	// ErrReport reports a quoting enclave's report of the wrong length.
	ErrReport = errors.New("report of the quoting enclave is not 384 bytes")
)

// Disclosed is what is shown of a quote beside the proof. PPID, certificate, machine key and signatures are not in it.
type Disclosed struct {
	// SignedPart is header and body of the quote.
	SignedPart []byte
	// AttestationKey is x||y.
	AttestationKey [64]byte
	// QEReport and QEAuthData let the verifier see which quoting enclave vouches for which key.
	QEReport, QEAuthData []byte
	// The rest is as in Claims, where it is proven.
	SVNs                [16]byte
	PCESVN              uint16
	PCEID               [2]byte
	FMSPC               [6]byte
	Platform            [32]byte
	NotBefore, NotAfter uint32
	Serial              [20]byte
}

// Where the report data stands in a quoting enclave's report.
const (
	reportSize   = 384
	reportDataAt = 320
)

// Claims checks that the report vouches for the key, with nothing beside it, and returns the claims that a proof must be
// of.
func (d Disclosed) Claims() (Claims, error) {
	if len(d.QEReport) != reportSize {
		return Claims{}, fmt.Errorf("%w: %d", ErrReport, len(d.QEReport))
	}
	var bound [64]byte
	digest := sha256.Sum256(append(append([]byte{}, d.AttestationKey[:]...), d.QEAuthData...))
	copy(bound[:], digest[:])
	if [64]byte(d.QEReport[reportDataAt:]) != bound {
		return Claims{}, ErrBinding
	}
	return Claims{
		Digest:    sha256.Sum256(d.SignedPart),
		Key:       d.AttestationKey,
		QEReport:  sha256.Sum256(d.QEReport),
		SVNs:      d.SVNs,
		PCESVN:    d.PCESVN,
		PCEID:     d.PCEID,
		FMSPC:     d.FMSPC,
		Platform:  d.Platform,
		NotBefore: d.NotBefore,
		NotAfter:  d.NotAfter,
		Serial:    d.Serial,
	}, nil
}
