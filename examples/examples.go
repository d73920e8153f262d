// Package examples holds the example programs with what they must compute.
//
// The committed ELFs are the programs: their bytes decide the verifying keys. Their sources are in programs/, and
// `make guests` checks that a rebuild computes the same public values.
package examples

import (
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"strings"
)

//go:embed elf/*.elf inputs/* golden.json
var files embed.FS

// ErrUnknown means that there is no example of that name.
var ErrUnknown = errors.New("no such example")

// Bytes is a byte string that JSON writes as 0x and hexadecimal digits.
type Bytes []byte

// MarshalText implements encoding.TextMarshaler.
func (b Bytes) MarshalText() ([]byte, error) {
	return []byte("0x" + hex.EncodeToString(b)), nil
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *Bytes) UnmarshalText(text []byte) error {
	decoded, err := hex.DecodeString(strings.TrimPrefix(string(text), "0x"))
	if err != nil {
		return fmt.Errorf("hexadecimal digits: %w", err)
	}
	*b = decoded
	return nil
}

// Buffer is one input buffer: either its bytes or the name of a file under inputs/.
type Buffer struct {
	Hex  Bytes  `json:"hex,omitempty"`
	File string `json:"file,omitempty"`
}

// Case is an input and what the program makes of it.
type Case struct {
	Name  string   `json:"name"`
	Stdin []Buffer `json:"stdin"`
	// PublicValues is empty when ExitCode is not 0.
	PublicValues Bytes  `json:"publicValues"`
	Cycles       uint64 `json:"cycles"`
	ExitCode     uint32 `json:"exitCode"`
}

// Program is an example with its golden values.
type Program struct {
	Name string `json:"name"`
	// Bound says that the program commits the digest of its whole input first.
	Bound  bool   `json:"bound"`
	VKey   Bytes  `json:"vkey"`
	SHA256 Bytes  `json:"sha256"`
	Cases  []Case `json:"cases"`
}

// Golden returns all examples.
func Golden() ([]Program, error) {
	text, err := files.ReadFile("golden.json")
	if err != nil {
		return nil, fmt.Errorf("read golden values: %w", err)
	}
	var programs []Program
	if err := json.Unmarshal(text, &programs); err != nil {
		return nil, fmt.Errorf("read golden values: %w", err)
	}
	return programs, nil
}

// Find returns the example of that name and the case of that name; an empty case name means the first case.
func Find(program, name string) (Program, Case, error) {
	programs, err := Golden()
	if err != nil {
		return Program{}, Case{}, err
	}
	for _, p := range programs {
		for _, c := range p.Cases {
			if p.Name == program && (name == "" || name == c.Name) {
				return p, c, nil
			}
		}
	}
	return Program{}, Case{}, fmt.Errorf("example %s, case %q: %w", program, name, ErrUnknown)
}

// ELF returns the program itself.
func (p Program) ELF() ([]byte, error) {
	elf, err := files.ReadFile(path.Join("elf", p.Name+".elf"))
	if err != nil {
		return nil, fmt.Errorf("example %s: %w", p.Name, err)
	}
	return elf, nil
}

// Input returns the case's input buffers.
func (c Case) Input() ([][]byte, error) {
	buffers := make([][]byte, len(c.Stdin))
	for i, buffer := range c.Stdin {
		buffers[i] = buffer.Hex
		if buffer.File == "" {
			continue
		}
		content, err := files.ReadFile(path.Join("inputs", buffer.File))
		if err != nil {
			return nil, fmt.Errorf("case %s, buffer %d: %w", c.Name, i, err)
		}
		buffers[i] = content
	}
	return buffers, nil
}
