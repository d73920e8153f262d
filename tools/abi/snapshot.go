package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

// artifact is the part of a forge artifact that a snapshot needs.
type artifact struct {
	ABI           json.RawMessage `json:"abi"`
	Bytecode      json.RawMessage `json:"bytecode"`
	StorageLayout *layout         `json:"storageLayout"`
}

// layout is a storage layout as the compiler prints it.
type layout struct {
	Storage []variable           `json:"storage"`
	Types   map[string]typeEntry `json:"types"`
}

// variable is one state variable, or one member of a struct.
type variable struct {
	Label  string `json:"label"`
	Slot   string `json:"slot"`
	Offset int    `json:"offset"`
	Type   string `json:"type"`
}

// typeEntry is what the compiler says of one type.
type typeEntry struct {
	Label    string     `json:"label"`
	Encoding string     `json:"encoding"`
	Bytes    string     `json:"numberOfBytes"`
	Key      string     `json:"key,omitempty"`
	Value    string     `json:"value,omitempty"`
	Base     string     `json:"base,omitempty"`
	Members  []variable `json:"members,omitempty"`
}

// contracts lists what is deployed and therefore promised.
func contracts() []string {
	return []string{
		"AssignmentDesk",
		"AttestationRegistry",
		"BatchDesk",
		"CollateralStore",
		"IntakeDesk",
		"JobMarket",
		"MultiProof",
		"P256QuoteVerifier",
		"SchedulerOracle",
		"SettlementDesk",
		"WorkerRegistry",
	}
}

// run writes both snapshots of every contract and removes those of contracts that are gone.
func run(artifacts, out string) error {
	if err := os.RemoveAll(out); err != nil {
		return fmt.Errorf("clear %s: %w", out, err)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("make %s: %w", out, err)
	}
	for _, name := range contracts() {
		a, err := readArtifact(filepath.Join(artifacts, name+".sol", name+".json"))
		if err != nil {
			return err
		}
		if err := writeJSON(filepath.Join(out, name+".abi.json"), a.ABI); err != nil {
			return err
		}
		storage, err := a.StorageLayout.withoutNodeNumbers()
		if err != nil {
			return fmt.Errorf("storage layout of %s: %w", name, err)
		}
		if err := writeJSON(filepath.Join(out, name+".storage.json"), storage); err != nil {
			return err
		}
	}
	return nil
}

func readArtifact(path string) (artifact, error) {
	var a artifact
	raw, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return a, fmt.Errorf("no artifact at %s: run forge build first: %w", path, err)
	}
	if err != nil {
		return a, fmt.Errorf("read artifact: %w", err)
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return a, fmt.Errorf("decode artifact %s: %w", path, err)
	}
	// One that only a linter compiled has an empty layout and no bytecode, which must not pass for the truth.
	if len(a.ABI) == 0 || len(a.Bytecode) == 0 || a.StorageLayout == nil {
		return a, fmt.Errorf("artifact %s lacks abi, bytecode or storageLayout: run forge build --force", path)
	}
	return a, nil
}

// withoutNodeNumbers drops the numbers of the syntax tree that names of declared types carry; they change with every
// other file of a build. The length of an array stands in the same place and stays.
func (l layout) withoutNodeNumbers() (layout, error) {
	number := regexp.MustCompile(`(t_(?:struct|contract|enum|userDefinedValueType)\([^()]*\))\d+`)
	clean := func(name string) string { return number.ReplaceAllString(name, "$1") }
	cleanAll := func(list []variable) []variable {
		cleaned := make([]variable, 0, len(list))
		for _, v := range list {
			v.Type = clean(v.Type)
			cleaned = append(cleaned, v)
		}
		return cleaned
	}

	result := layout{Storage: cleanAll(l.Storage), Types: make(map[string]typeEntry, len(l.Types))}
	for name, entry := range l.Types {
		entry.Key, entry.Value, entry.Base = clean(entry.Key), clean(entry.Value), clean(entry.Base)
		if entry.Members != nil {
			entry.Members = cleanAll(entry.Members)
		}
		if known, ok := result.Types[clean(name)]; ok && known.Label != entry.Label {
			return layout{}, fmt.Errorf("%s and %s have one name: rename one of them", known.Label, entry.Label)
		}
		result.Types[clean(name)] = entry
	}
	return result, nil
}

func writeJSON(path string, value any) error {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	if err := os.WriteFile(path, buffer.Bytes(), 0o644); err != nil {
		return fmt.Errorf("write snapshot: %w", err)
	}
	return nil
}
