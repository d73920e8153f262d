package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// errUnlinked marks an artifact whose bytecode still has a library's place holder in it.
var errUnlinked = errors.New("bytecode needs linking: make the library internal")

// artifact is the part of a forge artifact that a binding needs.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode *bytecode       `json:"bytecode"`
}

// bytecode is what creates a contract; an interface's is empty but there.
type bytecode struct {
	Object         string                     `json:"object"`
	LinkReferences map[string]json.RawMessage `json:"linkReferences"`
}

// run generates every binding, then removes packages that no contract stands behind any more.
func run(artifacts, out string) error {
	wanted := make(map[string]bool)
	for _, c := range contracts() {
		if err := generate(artifacts, out, c); err != nil {
			return fmt.Errorf("bind %s: %w", c.name, err)
		}
		wanted[c.packageName()] = true
	}
	return removeStale(out, wanted)
}

// generate writes the binding of one contract.
func generate(artifacts, out string, c contract) error {
	a, err := readArtifact(filepath.Join(artifacts, c.source+".sol", c.name+".json"))
	if err != nil {
		return err
	}
	pkg := c.packageName()
	code, err := abigen.BindV2(
		[]string{c.name},
		[]string{string(a.ABI)},
		[]string{strings.TrimPrefix(a.Bytecode.Object, "0x")},
		pkg, nil, nil,
	)
	if err != nil {
		return fmt.Errorf("generate: %w", err)
	}
	dir := filepath.Join(out, pkg)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make package directory: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, pkg+".go"), []byte(describe(code, c)), 0o644); err != nil {
		return fmt.Errorf("write binding: %w", err)
	}
	return nil
}

// readArtifact reads one forge artifact and refuses one that cannot be deployed as it stands.
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
	// An artifact that only a linter compiled has neither.
	if len(a.ABI) == 0 || a.Bytecode == nil {
		return a, fmt.Errorf("artifact %s has no abi or no bytecode: run forge build --force", path)
	}
	if len(a.Bytecode.LinkReferences) > 0 {
		return a, errUnlinked
	}
	return a, nil
}

// describe gives the package the comment that the generator leaves out.
func describe(code string, c contract) string {
	pkg := c.packageName()
	doc := fmt.Sprintf("// Package %s binds the contract %s: generated from its ABI, never edited.\n", pkg, c.name)
	return strings.Replace(code, "\npackage "+pkg+"\n", "\n"+doc+"package "+pkg+"\n", 1)
}

// removeStale deletes generated packages of contracts that are gone; other files under out are not its business.
func removeStale(out string, wanted map[string]bool) error {
	entries, err := os.ReadDir(out)
	if err != nil {
		return fmt.Errorf("list bindings: %w", err)
	}
	for _, e := range entries {
		generated := filepath.Join(out, e.Name(), e.Name()+".go")
		if !e.IsDir() || wanted[e.Name()] {
			continue
		}
		if _, err := os.Stat(generated); err != nil {
			continue
		}
		if err := os.RemoveAll(filepath.Join(out, e.Name())); err != nil {
			return fmt.Errorf("remove stale binding: %w", err)
		}
	}
	return nil
}
