package main

import (
	"bytes"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"os"

	"github.com/assay-network/assay/dcap-zk/circuit"
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

// readProof reads a file that prove wrote.
func readProof(path string) (*prover.Record, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUsage, err)
	}
	record, err := prover.ReadRecord(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return record, nil
}

// readSalt reads 32 bytes in hex.
func readSalt(text string) (salt [32]byte, err error) {
	var raw prover.Hex
	if err := raw.UnmarshalText([]byte(text)); err != nil || len(raw) != len(salt) {
		return salt, fmt.Errorf("%w: --salt %q: want 0x and 64 hexadecimal digits", errUsage, text)
	}
	return [32]byte(raw), nil
}
