// Package tsm is the kernel's configfs interface to quotes (/sys/kernel/config/tsm) of a simulated trust domain: a
// directory per request with the attributes inblob, outblob, provider and generation, which behave as the kernel's do.
// It plugs into the client interface of google/go-configfs-tsm, so that what talks to the kernel talks to it unchanged.
package tsm

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"

	"github.com/google/go-configfs-tsm/configfs/configfsi"

	"github.com/assay-network/assay/internal/simtee"
)

// ErrConfig reports a trust domain that cannot be simulated.
var ErrConfig = errors.New("simulated configfs-tsm")

// inblobSize is the most that a request may bind.
const inblobSize = 64

// GuestProvider is the name of the kernel's driver for trust domains.
const GuestProvider = "tdx_guest"

// Fault makes the kernel's answers wrong in one way.
type Fault string

// The faults.
const (
	// FaultGeneration has somebody else write to the request's directory before it is read.
	FaultGeneration Fault = "generation"
	// FaultReportData quotes other report data than was written.
	FaultReportData Fault = "report-data"
	// FaultProvider names another driver.
	FaultProvider Fault = "provider"
	// FaultTimeout fails the reading of the quote, as the kernel does when the host's quoting service does not answer.
	FaultTimeout Fault = "timeout"
	// FaultEmpty reads an empty quote, as happens when the host answers with an error.
	FaultEmpty Fault = "empty"
)

// FS is the interface of one trust domain, safe for concurrent use.
type FS struct {
	platform *simtee.Platform
	format   simtee.Format
	td       simtee.TDConfig

	mu      sync.Mutex
	next    int
	entries map[string]*entry
	faults  []Fault
	knobs   []simtee.Knob
}

// entry is one request.
type entry struct {
	generation uint64
	inblob     []byte
}

var _ configfsi.Client = (*FS)(nil)

// New returns the interface of a trust domain that is quoted in the given format, which must be one for trust domains.
func New(platform *simtee.Platform, format simtee.Format, td simtee.TDConfig) (*FS, error) {
	if !format.TDX() {
		return nil, fmt.Errorf("%w: format %s is not for trust domains", ErrConfig, format)
	}
	return &FS{platform: platform, format: format, td: td, entries: map[string]*entry{}}, nil
}

// Break has the kernel answer with the faults from now on, and with no others.
func (f *FS) Break(faults ...Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.faults = faults
}

// Turn has the quotes made with the knobs from now on, and with no others.
func (f *FS) Turn(knobs ...simtee.Knob) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.knobs = knobs
}

// Open is how many requests were made and not removed.
func (f *FS) Open() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.entries)
}

// MkdirTemp implements configfsi.Client: it opens a request.
func (f *FS) MkdirTemp(dir, pattern string) (string, error) {
	p, err := configfsi.ParseTsmPath(dir)
	if err != nil || p.Subsystem != "report" || p.Entry != "" {
		return "", &fs.PathError{Op: "mkdir", Path: dir, Err: syscall.EPERM}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.next++
	name := strings.ReplaceAll(pattern, "*", "") + strconv.Itoa(f.next)
	f.entries[name] = &entry{}
	return path.Join(dir, name), nil
}

// WriteFile implements configfsi.Client.
func (f *FS) WriteFile(name string, contents []byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	request, attribute, err := f.find("write", name)
	if err != nil {
		return err
	}
	switch {
	case attribute != "inblob":
		return &fs.PathError{Op: "write", Path: name, Err: syscall.EACCES}
	case len(contents) == 0 || len(contents) > inblobSize:
		return &fs.PathError{Op: "write", Path: name, Err: syscall.EINVAL}
	}
	request.inblob = slices.Clone(contents)
	request.generation++
	if slices.Contains(f.faults, FaultGeneration) {
		request.generation++
	}
	return nil
}

// ReadFile implements configfsi.Client.
func (f *FS) ReadFile(name string) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	request, attribute, err := f.find("read", name)
	if err != nil {
		return nil, err
	}
	switch attribute {
	case "generation":
		return fmt.Appendln(nil, request.generation), nil
	case "provider":
		if slices.Contains(f.faults, FaultProvider) {
			return []byte("sev_guest\n"), nil
		}
		return []byte(GuestProvider + "\n"), nil
	case "outblob":
		return f.quote(name, request)
	case "inblob":
		return nil, &fs.PathError{Op: "read", Path: name, Err: syscall.EACCES}
	}
	return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
}

func (f *FS) quote(name string, request *entry) ([]byte, error) {
	switch {
	case request.inblob == nil:
		return nil, &fs.PathError{Op: "read", Path: name, Err: syscall.EINVAL}
	case slices.Contains(f.faults, FaultTimeout):
		return nil, &fs.PathError{Op: "read", Path: name, Err: syscall.ETIMEDOUT}
	case slices.Contains(f.faults, FaultEmpty):
		return nil, nil
	}
	var reportData [inblobSize]byte
	copy(reportData[:], request.inblob)
	if slices.Contains(f.faults, FaultReportData) {
		reportData[0] ^= 1
	}
	return f.platform.Quote(simtee.QuoteConfig{Format: f.format, TD: f.td, ReportData: reportData}, f.knobs...)
}

// find returns the request that a file belongs to, and the file's own name.
func (f *FS) find(op, name string) (*entry, string, error) {
	p, err := configfsi.ParseTsmPath(name)
	if err == nil {
		if request, found := f.entries[p.Entry]; found && p.Attribute != "" {
			return request, p.Attribute, nil
		}
	}
	return nil, "", &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// RemoveAll implements configfsi.Client: it ends a request.
func (f *FS) RemoveAll(name string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	p, err := configfsi.ParseTsmPath(name)
	if err != nil || f.entries[p.Entry] == nil || p.Attribute != "" {
		return &fs.PathError{Op: "rmdir", Path: name, Err: fs.ErrNotExist}
	}
	delete(f.entries, p.Entry)
	return nil
}

// ReadDir implements configfsi.Client; nobody needs it, and the kernel's requests are not for others to see.
func (f *FS) ReadDir(name string) ([]os.DirEntry, error) {
	return nil, &fs.PathError{Op: "readdir", Path: name, Err: syscall.EPERM}
}
