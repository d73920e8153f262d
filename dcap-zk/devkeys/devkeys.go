// Package devkeys holds what is public of the development keys: manifests, verifying keys, and the verifier contracts
// exported from them. The proving keys that fit them are made from the same beacon by
// prover.Setup. Proofs under these keys are worth nothing: everybody can forge them.
package devkeys

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"

	"github.com/assay-network/assay/dcap-zk/prover"
)

//go:embed */manifest.json */verifying.key */Verifier.sol
var content embed.FS

const verifierFile = "Verifier.sol"

// Set is the public part of the keys for one circuit.
type Set struct {
	// Keys has the verifying key only.
	Keys *prover.Keys
	// Verifier is the exported contract.
	Verifier []byte
}

// Name is what the set for so many quotes under an authority is called.
func Name(authority string, slots int) string { return fmt.Sprintf("%s-%d", authority, slots) }

// Names lists the sets there are, in order.
func Names() ([]string, error) {
	entries, err := content.ReadDir(".")
	if err != nil {
		return nil, fmt.Errorf("list development keys: %w", err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	slices.Sort(names)
	return names, nil
}

// Read reads a set. That there is none is prover.ErrNoKeys.
func Read(name string) (*Set, error) {
	files, err := fs.Sub(content, name)
	if err != nil {
		return nil, fmt.Errorf("development keys %q: %w", name, err)
	}
	set := &Set{}
	if set.Keys, err = prover.ReadVerifying(files); err != nil {
		return nil, fmt.Errorf("development keys %q: %w", name, err)
	}
	if set.Verifier, err = fs.ReadFile(files, verifierFile); err != nil {
		return nil, fmt.Errorf("development keys %q: %w", name, err)
	}
	return set, nil
}
