// Package devkeys holds what is public of the development keys: manifests and verifying keys. The verifier contracts follow
// from these by Keys.ExportSolidity; that of the largest circuit lies beside its keys, to be read. The proving keys that fit
// are made from the same beacon by prover.Setup. Proofs under these keys are worth nothing: everybody can forge them.
package devkeys

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"

	"github.com/assay-network/assay/dcap-zk/prover"
)

//go:embed */manifest.json */verifying.key
var content embed.FS

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

// Read reads the verifying key of a set and its manifest. That there is none is prover.ErrNoKeys.
func Read(name string) (*prover.Keys, error) {
	files, err := fs.Sub(content, name)
	if err != nil {
		return nil, fmt.Errorf("development keys %q: %w", name, err)
	}
	keys, err := prover.ReadVerifying(files)
	if err != nil {
		return nil, fmt.Errorf("development keys %q: %w", name, err)
	}
	return keys, nil
}
