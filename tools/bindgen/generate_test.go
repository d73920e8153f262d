package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	counterABI = `[{"type":"function","name":"count","inputs":[],"outputs":[{"name":"","type":"uint256"}],"stateMutability":"view"},` +
		`{"type":"error","name":"TooHigh","inputs":[{"name":"value","type":"uint256"}]}]`
	goodArtifact = `{"abi":` + counterABI + `,"bytecode":{"object":"0x6001","linkReferences":{}}}`
)

// writeArtifact places an artifact where forge would.
func writeArtifact(t *testing.T, dir, name, content string) {
	t.Helper()
	folder := filepath.Join(dir, name+".sol")
	require.NoError(t, os.MkdirAll(folder, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(folder, name+".json"), []byte(content), 0o600))
}

func TestGenerateWritesADocumentedPackage(t *testing.T) {
	artifacts, out := t.TempDir(), t.TempDir()
	writeArtifact(t, artifacts, "Counter", goodArtifact)

	require.NoError(t, generate(artifacts, out, contract{source: "Counter", name: "Counter"}))

	code, err := os.ReadFile(filepath.Join(out, "counter", "counter.go"))
	require.NoError(t, err)
	require.Contains(t, string(code), "DO NOT EDIT")
	require.Contains(t, string(code), "// Package counter binds the contract Counter")
	require.Contains(t, string(code), "PackCount")
	require.Contains(t, string(code), "UnpackTooHighError", "errors are typed")
}

func TestGenerateRefusesWhatCannotBeBound(t *testing.T) {
	tests := []struct {
		name     string
		artifact string
		want     string
	}{
		{name: "absent", want: "run forge build first"},
		{name: "not JSON", artifact: "{", want: "decode artifact"},
		{name: "without bytecode", artifact: `{"abi":[]}`, want: "run forge build --force"},
		{name: "without ABI", artifact: `{"bytecode":{"object":"0x"}}`, want: "run forge build --force"},
		{
			name:     "unlinked",
			artifact: `{"abi":[],"bytecode":{"object":"0x__$00$__","linkReferences":{"A.sol":{"A":[]}}}}`,
			want:     errUnlinked.Error(),
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			artifacts := t.TempDir()
			if test.artifact != "" {
				writeArtifact(t, artifacts, "Counter", test.artifact)
			}

			err := generate(artifacts, t.TempDir(), contract{source: "Counter", name: "Counter"})

			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestRemoveStaleKeepsWhatIsNotGenerated(t *testing.T) {
	out := t.TempDir()
	for _, name := range []string{"kept/kept.go", "gone/gone.go", "deployments/31337.json"} {
		path := filepath.Join(out, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, nil, 0o600))
	}

	require.NoError(t, removeStale(out, map[string]bool{"kept": true}))

	require.FileExists(t, filepath.Join(out, "kept", "kept.go"))
	require.FileExists(t, filepath.Join(out, "deployments", "31337.json"))
	require.NoDirExists(t, filepath.Join(out, "gone"))
}
