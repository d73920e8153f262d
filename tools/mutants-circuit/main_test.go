package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMutantsApply keeps the list in step with the circuit: every assertion named must be there, once.
func TestMutantsApply(t *testing.T) {
	require.NotEmpty(t, mutants())
	for _, m := range mutants() {
		changed, err := m.apply(filepath.Join("../../dcap-zk", m.file))
		require.NoError(t, err, m.name)
		require.NotEmpty(t, changed)
	}
}

func TestApplyWantsOnePlace(t *testing.T) {
	for _, old := range []string{"no such text", "api"} {
		_, err := mutant{name: "x", file: "lookup/lookup.go", old: old}.apply("../../dcap-zk/lookup/lookup.go")
		require.ErrorContains(t, err, "want once")
	}
}
