package attest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Files are Gramine's attestation files, by name.
type Files interface {
	ReadFile(name string) ([]byte, error)
	WriteFile(name string, data []byte) error
}

// Dir is a directory of files.
type Dir string

// ReadFile reads a file in the directory.
func (d Dir) ReadFile(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(d), name))
}

// WriteFile writes to a file that exists: the library OS makes its own, and one made here would be no attestation's.
func (d Dir) WriteFile(name string, data []byte) error {
	file, err := os.OpenFile(filepath.Join(string(d), name), os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if _, err := file.Write(data); err != nil {
		_ = file.Close()
		return err
	}
	return file.Close()
}

// attestationDCAP is the attestation that makes quotes which can be verified here.
const attestationDCAP = "dcap"

// Gramine has the library OS of an SGX enclave make quotes.
type Gramine struct {
	files Files
	// mu keeps the report data of one call from meeting the quote of another: there is one file for each.
	mu sync.Mutex
}

// NewGramine makes the provider.
func NewGramine(files Files) *Gramine { return &Gramine{files: files} }

// Name is gramine.
func (*Gramine) Name() string { return string(MethodGramine) }

// Quote writes the report data and reads the quote.
func (p *Gramine) Quote(ctx context.Context, reportData [64]byte) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	kind, err := p.files.ReadFile("attestation_type")
	if err != nil {
		return nil, fmt.Errorf("attestation type: %w", err)
	}
	if name := strings.TrimSpace(string(kind)); name != attestationDCAP {
		return nil, fmt.Errorf("the manifest asks for attestation %q: build it with sgx.remote_attestation = %q", name, attestationDCAP)
	}
	if err := p.files.WriteFile("user_report_data", reportData[:]); err != nil {
		return nil, fmt.Errorf("report data: %w", err)
	}
	quote, err := p.files.ReadFile("quote")
	if err != nil {
		return nil, fmt.Errorf("quote: %w", err)
	}
	return quote, nil
}
