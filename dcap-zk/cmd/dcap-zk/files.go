package main

import (
	"bytes"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"strings"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/prover"
)

// authorityFromFile reads a CA's certificate. The name of its circuits has the CA's kind in it.
func authorityFromFile(path string) (circuit.Authority, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return circuit.Authority{}, fmt.Errorf("%w: --ca-cert: %w", errUsage, err)
	}
	// Only at its start: the decoder would find certificates in the middle of other files, quotes among them.
	if bytes.HasPrefix(raw, []byte("-----BEGIN CERTIFICATE-----")) {
		if block, _ := pem.Decode(raw); block != nil {
			raw = block.Bytes
		}
	}
	cert, err := x509.ParseCertificate(raw)
	if err != nil {
		return circuit.Authority{}, fmt.Errorf("%w: --ca-cert %s: %w", errUsage, path, err)
	}
	a, err := circuit.AuthorityOf("other-platform", cert)
	if err != nil {
		return a, fmt.Errorf("%w: --ca-cert %s: %w", errUsage, path, err)
	}
	if !a.Certificates.Instances {
		a.Name = "other-processor"
	}
	return a, nil
}

// bytesHex is a byte string in JSON: hex behind 0x.
type bytesHex []byte

// MarshalText writes it.
func (b bytesHex) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(b)), nil }

// UnmarshalText reads it.
func (b *bytesHex) UnmarshalText(text []byte) error {
	digits, found := strings.CutPrefix(string(text), "0x")
	if !found {
		return fmt.Errorf("%q does not begin with 0x", text)
	}
	raw, err := hex.DecodeString(digits)
	*b = raw
	return err
}

// proofFile is a proof with what is shown beside it.
type proofFile struct {
	Circuit   string           `json:"circuit"`
	Authority string           `json:"authority"`
	Slots     int              `json:"slots"`
	Salt      bytesHex         `json:"salt"`
	Input     bytesHex         `json:"input"`
	Proof     bytesHex         `json:"proof"`
	Quotes    []disclosedQuote `json:"quotes"`
}

// disclosedQuote is claims.Disclosed in JSON.
type disclosedQuote struct {
	SignedPart     bytesHex `json:"signedPart"`
	AttestationKey bytesHex `json:"attestationKey"`
	QEReport       bytesHex `json:"qeReport"`
	QEAuthData     bytesHex `json:"qeAuthData"`
	SVNs           bytesHex `json:"svns"`
	PCESVN         uint16   `json:"pceSvn"`
	PCEID          bytesHex `json:"pceId"`
	FMSPC          bytesHex `json:"fmspc"`
	Platform       bytesHex `json:"platform"`
	NotBefore      uint32   `json:"notBefore"`
	NotAfter       uint32   `json:"notAfter"`
	Serial         bytesHex `json:"serial"`
}

func describe(c *prover.Circuit, p *prover.Proof) proofFile {
	file := proofFile{
		Circuit: c.Hash, Authority: c.Authority.Name, Slots: c.Slots, Salt: p.Salt[:],
		Input: p.Input.FillBytes(make([]byte, 32)), Proof: p.Bytes,
	}
	for _, d := range p.Disclosed {
		file.Quotes = append(file.Quotes, disclosedQuote{
			SignedPart: d.SignedPart, AttestationKey: d.AttestationKey[:], QEReport: d.QEReport, QEAuthData: d.QEAuthData,
			SVNs: d.SVNs[:], PCESVN: d.PCESVN, PCEID: d.PCEID[:], FMSPC: d.FMSPC[:], Platform: d.Platform[:],
			NotBefore: d.NotBefore, NotAfter: d.NotAfter, Serial: d.Serial[:],
		})
	}
	return file
}

// readProof reads a file that prove wrote.
func readProof(path string) (*proofFile, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUsage, err)
	}
	var file proofFile
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", prover.ErrMalformed, path, err)
	}
	return &file, nil
}

// disclosed turns the file's quotes back; a field of another length is a fault.
func (f *proofFile) disclosed() ([]claims.Disclosed, error) {
	var out []claims.Disclosed
	for i, q := range f.Quotes {
		d := claims.Disclosed{
			SignedPart: q.SignedPart, QEReport: q.QEReport, QEAuthData: q.QEAuthData, PCESVN: q.PCESVN,
			NotBefore: q.NotBefore, NotAfter: q.NotAfter,
		}
		for _, field := range []struct {
			name string
			from bytesHex
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
				return nil, fmt.Errorf("%w: quote %d: %s has %d bytes, want %d", prover.ErrMalformed, i, field.name, len(field.from), len(field.to))
			}
			copy(field.to, field.from)
		}
		out = append(out, d)
	}
	return out, nil
}

// readSalt reads 32 bytes in hex.
func readSalt(text string) (salt [32]byte, err error) {
	var raw bytesHex
	if err := raw.UnmarshalText([]byte(text)); err != nil || len(raw) != len(salt) {
		return salt, fmt.Errorf("%w: --salt %q: want 0x and 64 hexadecimal digits", errUsage, text)
	}
	return [32]byte(raw), nil
}
