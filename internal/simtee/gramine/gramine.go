// Package gramine is Gramine's /dev/attestation in a simulated enclave: report data is written to one file, and the
// quote over it read from another.
package gramine

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"syscall"

	"github.com/assay-network/assay/internal/simtee"
)

// ErrConfig reports an enclave that cannot be simulated.
var ErrConfig = errors.New("simulated Gramine")

// reportDataSize is what must be written at once.
const reportDataSize = 64

// Fault makes the library OS behave wrongly, or unhelpfully, in one way.
type Fault string

// The faults.
const (
	// FaultType says that the manifest asked for no attestation.
	FaultType Fault = "type"
	// FaultEPID says that the manifest asked for the attestation that Intel ended.
	FaultEPID Fault = "epid"
	// FaultReportData quotes other report data than was written.
	FaultReportData Fault = "report-data"
	// FaultQuote fails the reading of the quote, as when the machine's quoting service is not there.
	FaultQuote Fault = "quote"
)

// Files are those of one enclave, safe for concurrent use.
type Files struct {
	platform *simtee.Platform
	format   simtee.Format
	enclave  simtee.EnclaveConfig

	mu         sync.Mutex
	reportData [reportDataSize]byte
	faults     []Fault
	knobs      []simtee.Knob
}

// New returns the files of an enclave that is quoted in the given format, which must be one for enclaves.
func New(platform *simtee.Platform, format simtee.Format, enclave simtee.EnclaveConfig) (*Files, error) {
	if format.TDX() {
		return nil, fmt.Errorf("%w: format %s is not for enclaves", ErrConfig, format)
	}
	return &Files{platform: platform, format: format, enclave: enclave}, nil
}

// Break has the files behave with the faults from now on, and with no others.
func (f *Files) Break(faults ...Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.faults = faults
}

// Turn has the quotes made with the knobs from now on, and with no others.
func (f *Files) Turn(knobs ...simtee.Knob) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.knobs = knobs
}

// ReadFile reads attestation_type, user_report_data or quote. Without report data the quote is over zeros.
func (f *Files) ReadFile(name string) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch name {
	case "attestation_type":
		switch {
		case slices.Contains(f.faults, FaultType):
			return []byte("none"), nil
		case slices.Contains(f.faults, FaultEPID):
			return []byte("epid"), nil
		}
		return []byte("dcap"), nil
	case "user_report_data":
		return slices.Clone(f.reportData[:]), nil
	case "quote":
		return f.quote()
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

func (f *Files) quote() ([]byte, error) {
	if slices.Contains(f.faults, FaultQuote) {
		return nil, &fs.PathError{Op: "read", Path: "quote", Err: syscall.EPERM}
	}
	reportData := f.reportData
	if slices.Contains(f.faults, FaultReportData) {
		reportData[0] ^= 1
	}
	return f.platform.Quote(simtee.QuoteConfig{Format: f.format, Enclave: f.enclave, ReportData: reportData}, f.knobs...)
}

// WriteFile writes user_report_data, all 64 bytes of it.
func (f *Files) WriteFile(name string, data []byte) error {
	switch {
	case name != "user_report_data":
		return &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	case len(data) != reportDataSize:
		return &fs.PathError{Op: "write", Path: name, Err: syscall.EINVAL}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.reportData = [reportDataSize]byte(data)
	return nil
}
