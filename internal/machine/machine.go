// Package machine says what this machine has of what attestation needs, and how to get what it lacks: a trust domain's
// kernel interface, dstack's guest agent, or Gramine's files. It looks and asks for nothing: no quote is made, and nothing
// is written.
package machine

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// Names of the ways to attest.
const (
	TDX     = "tdx"
	Dstack  = "dstack"
	Gramine = "gramine"
)

// System is what is looked at.
type System struct {
	// FS is the file system from its root on.
	FS fs.FS
	// Writable tells whether this process may write to the file at an absolute path.
	Writable func(path string) bool
}

// Real is the system that this process runs on.
func Real() System {
	return System{FS: os.DirFS("/"), Writable: func(path string) bool { return unix.Access(path, unix.W_OK) == nil }}
}

func (s System) exists(file string) bool {
	_, err := fs.Stat(s.FS, rooted(file))
	return err == nil
}

// read returns a file's text, empty where it cannot be read.
func (s System) read(file string) string {
	text, err := fs.ReadFile(s.FS, rooted(file))
	if err != nil {
		return ""
	}
	return string(text)
}

// rooted is the file's name in a file system that begins at the root.
func rooted(file string) string {
	if absolute, err := filepath.Abs(file); err == nil {
		file = absolute
	}
	return strings.TrimPrefix(path.Clean(file), "/")
}

// Places say where interfaces are; empty fields mean their usual places.
type Places struct {
	// DstackEndpoint is the guest agent's Unix socket, or an http address.
	DstackEndpoint string
	// GramineFiles is the directory of Gramine's attestation files.
	GramineFiles string
}

const (
	usualGramineDir = "/dev/attestation"
	tsmReports      = "/sys/kernel/config/tsm/report"
)

// usualSockets are where the guest agent's socket is, in the order in which dstack's own libraries look.
func usualSockets() []string {
	return []string{"/var/run/dstack.sock", "/run/dstack.sock", "/var/run/dstack/dstack.sock", "/run/dstack/dstack.sock"}
}

// Socket returns the guest agent's endpoint, and whether anything is there. An http address is taken as it is.
func (p Places) Socket(system System) (string, bool) {
	if strings.HasPrefix(p.DstackEndpoint, "http://") || strings.HasPrefix(p.DstackEndpoint, "https://") {
		return p.DstackEndpoint, true
	}
	candidates := usualSockets()
	if p.DstackEndpoint != "" {
		candidates = []string{p.DstackEndpoint}
	}
	for _, socket := range candidates {
		if system.exists(socket) {
			return socket, true
		}
	}
	return candidates[0], false
}

// GramineDir returns the directory of Gramine's files.
func (p Places) GramineDir() string {
	if p.GramineFiles != "" {
		return p.GramineFiles
	}
	return usualGramineDir
}

// Check is one thing that was looked for.
type Check struct {
	// What was looked for, and whether it is there.
	What string `json:"what"`
	OK   bool   `json:"ok"`
	// Found says what is there instead, or in detail.
	Found string `json:"found"`
	// Cure says how to get it, where it is missing.
	Cure string `json:"cure,omitempty"`
}

// Way is one way to attest.
type Way struct {
	Name string `json:"name"`
	// Ready tells that nothing is missing.
	Ready  bool    `json:"ready"`
	Checks []Check `json:"checks"`
}

// Diagnosis is what a machine has and lacks.
type Diagnosis struct {
	// Best is the way to use, empty if none is ready.
	Best string `json:"best"`
	Ways []Way  `json:"ways"`
}

// Way returns one of the ways; false for an unknown name.
func (d Diagnosis) Way(name string) (Way, bool) {
	for _, way := range d.Ways {
		if way.Name == name {
			return way, true
		}
	}
	return Way{}, false
}

// Diagnose looks at every way. dstack comes first where several are ready: its machines are trust domains too, and its
// log says more. Inside of Gramine nothing else is reached.
func Diagnose(system System, places Places) Diagnosis {
	out := Diagnosis{Ways: []Way{
		newWay(Dstack, dstackChecks(system, places)),
		newWay(Gramine, gramineChecks(system, places)),
		newWay(TDX, tdxChecks(system)),
	}}
	for _, way := range out.Ways {
		if way.Ready {
			out.Best = way.Name
			break
		}
	}
	return out
}

func newWay(name string, checks []Check) Way {
	way := Way{Name: name, Ready: true, Checks: checks}
	for i, check := range checks {
		if check.OK {
			way.Checks[i].Cure = ""
		}
		way.Ready = way.Ready && check.OK
	}
	return way
}
