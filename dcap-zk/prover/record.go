package prover

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/assay-network/assay/dcap-zk/claims"
)

// Hex is a byte string in JSON: digits behind 0x.
type Hex []byte

// MarshalText writes it.
func (b Hex) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

// UnmarshalText reads it.
func (b *Hex) UnmarshalText(text []byte) error {
	digits, found := strings.CutPrefix(string(text), "0x")
	if !found {
		return fmt.Errorf("%q does not begin with 0x", text)
	}
	raw, err := hex.DecodeString(digits)
	*b = raw
	return err
}

// Record is a proof with what is shown beside it, in JSON.
type Record struct {
	Circuit   string          `json:"circuit"`
	Authority string          `json:"authority"`
	Slots     int             `json:"slots"`
	Salt      Hex             `json:"salt"`
	Input     Hex             `json:"input"`
	Proof     Hex             `json:"proof"`
	Quotes    []RecordedQuote `json:"quotes"`
}

// RecordedQuote is [claims.Disclosed] in JSON.
type RecordedQuote struct {
	SignedPart     Hex    `json:"signedPart"`
	AttestationKey Hex    `json:"attestationKey"`
	QEReport       Hex    `json:"qeReport"`
	QEAuthData     Hex    `json:"qeAuthData"`
	SVNs           Hex    `json:"svns"`
	PCESVN         uint16 `json:"pceSvn"`
	PCEID          Hex    `json:"pceId"`
	FMSPC          Hex    `json:"fmspc"`
	Platform       Hex    `json:"platform"`
	NotBefore      uint32 `json:"notBefore"`
	NotAfter       uint32 `json:"notAfter"`
	Serial         Hex    `json:"serial"`
}

// NewRecord records a proof of the circuit.
func NewRecord(c *Circuit, p *Proof) Record {
	file := Record{
		Circuit: c.Hash, Authority: c.Authority.Name, Slots: c.Slots, Salt: p.Salt[:],
		Input: p.Input.FillBytes(make([]byte, 32)), Proof: p.Bytes,
	}
	for _, d := range p.Disclosed {
		file.Quotes = append(file.Quotes, RecordedQuote{
			SignedPart: d.SignedPart, AttestationKey: d.AttestationKey[:], QEReport: d.QEReport, QEAuthData: d.QEAuthData,
			SVNs: d.SVNs[:], PCESVN: d.PCESVN, PCEID: d.PCEID[:], FMSPC: d.FMSPC[:], Platform: d.Platform[:],
			NotBefore: d.NotBefore, NotAfter: d.NotAfter, Serial: d.Serial[:],
		})
	}
	return file
}

// ReadRecord reads a record; a field that records do not have is a fault.
func ReadRecord(text []byte) (*Record, error) {
	var record Record
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&record); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return &record, nil
}

// Verify verifies the recorded proof of what is recorded beside it.
func (f *Record) Verify(k *Keys) ([]claims.Claims, error) {
	disclosed, err := f.Disclosed()
	if err != nil {
		return nil, err
	}
	if len(f.Salt) != 32 {
		return nil, fmt.Errorf("%w: salt of %d bytes", ErrMalformed, len(f.Salt))
	}
	return VerifyDisclosed(k, f.Proof, [32]byte(f.Salt), disclosed)
}

// Disclosed turns the recorded quotes back; a field of another length is a fault.
func (f *Record) Disclosed() ([]claims.Disclosed, error) {
	var out []claims.Disclosed
	for i, q := range f.Quotes {
		d := claims.Disclosed{
			SignedPart: q.SignedPart, QEReport: q.QEReport, QEAuthData: q.QEAuthData, PCESVN: q.PCESVN,
			NotBefore: q.NotBefore, NotAfter: q.NotAfter,
		}
		for _, field := range []struct {
			name string
			from Hex
			to   []byte
		}{
			{"attestationKey", q.AttestationKey, d.AttestationKey[:]},
			{"svns", q.SVNs, d.SVNs[:]},
			{"pceId", q.PCEID, d.PCEID[:]},
			{"fmspc", q.FMSPC, d.FMSPC[:]},
			{"platform", q.Platform, d.Platform[:]},
			{"serial", q.Serial, d.Serial[:]},
		} {
			if len(field.from) != len(field.to) {
				return nil, fmt.Errorf("%w: quote %d: %s has %d bytes, want %d", ErrMalformed, i, field.name, len(field.from), len(field.to))
			}
			copy(field.to, field.from)
		}
		out = append(out, d)
	}
	return out, nil
}
