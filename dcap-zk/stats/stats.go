// Package stats holds the committed sizes of the circuits. A change of a gadget shows as a change of stats.json.
package stats

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/prover"
)

// Counts is what is committed of one circuit.
type Counts struct {
	Constraints int `json:"constraints"`
	// Circuit is the hash of the compiled constraints, which keys are kept under.
	Circuit string `json:"circuit"`
	// Single is, of a large circuit, the hash of the one for a single quote under the same CA, compiled along with it. Both are
	// of the same definition: where that of the single one is another by now, these counts are of a circuit that is no more.
	Single string `json:"single,omitempty"`
}

// Entry names a circuit in the file.
type Entry struct {
	Name      string
	Authority circuit.Authority
	Slots     int
	// Large circuits are compiled only when asked for: they take minutes and gigabytes. Single names the entry of the circuit
	// for one quote that they are held to meanwhile.
	Large  bool
	Single string
}

// Entries lists the circuits whose sizes are committed. Which Platform CA a circuit believes changes its hash, not its size.
func Entries() []Entry {
	return []Entry{
		{Name: "batch1", Authority: circuit.IntelPlatform(), Slots: 1},
		{Name: "batch1-processor", Authority: circuit.IntelProcessor(), Slots: 1},
		{Name: "batch1-simulated", Authority: circuit.SimulatedPlatform(), Slots: 1},
		{Name: "batch4", Authority: circuit.SimulatedPlatform(), Slots: 4, Large: true, Single: "batch1-simulated"},
		{Name: "batch16", Authority: circuit.SimulatedPlatform(), Slots: 16, Large: true, Single: "batch1-simulated"},
	}
}

// Read reads the file.
func Read(path string) (map[string]Counts, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read counts: %w", err)
	}
	var counts map[string]Counts
	if err := json.Unmarshal(text, &counts); err != nil {
		return nil, fmt.Errorf("read counts: %s: %w", path, err)
	}
	return counts, nil
}

// Write writes the file.
func Write(path string, counts map[string]Counts) error {
	text, err := json.MarshalIndent(counts, "", "  ")
	if err != nil {
		return fmt.Errorf("encode counts: %w", err)
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// Count compiles a circuit.
func Count(entry Entry) (Counts, error) {
	compiled, err := prover.Compile(entry.Authority, entry.Slots)
	if err != nil {
		return Counts{}, err
	}
	return Counts{Constraints: compiled.Constraints(), Circuit: compiled.Hash}, nil
}
