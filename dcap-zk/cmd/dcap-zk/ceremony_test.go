package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

// runCeremony runs a command of a ceremony for the small circuit.
func runCeremony(t *testing.T, keys string, args ...string) (out string, status int, err error) {
	t.Helper()
	var stdout bytes.Buffer
	app := newApp(&stdout, &bytes.Buffer{})
	last := len(app.Commands) - 1
	require.Equal(t, "ceremony", app.Commands[last].Name)
	app.Commands[last] = ceremonyCommand(func(*cli.Context) (*prover.Circuit, error) {
		return prover.CompileDefinition("known-root", 1, &zktest.KnownRoot{})
	})
	err = app.RunContext(t.Context(), append([]string{"dcap-zk", "--keys", keys, "ceremony"}, args...))
	if err != nil {
		status = statusOf(err)
	}
	return stdout.String(), status, err
}

// TestCeremonyOfThree has three parties go through both phases.
func TestCeremonyOfThree(t *testing.T) {
	dir, keys := filepath.Join(t.TempDir(), "ceremony"), t.TempDir()
	step := func(args ...string) string {
		t.Helper()
		out, _, err := runCeremony(t, keys, args...)
		require.NoError(t, err, "%v", args)
		return out
	}
	require.JSONEq(t, `{"phase": 1, "contributions": [0, 0]}`, step("init", dir))
	for range 3 {
		step("contribute", dir)
	}
	require.JSONEq(t, `{"phase": 1, "contributions": [3, 0]}`, step("verify", dir))
	require.JSONEq(t, `{"phase": 2, "contributions": [0, 0]}`, step("seal", "--beacon", "0x000102030405060708090a0b0c0d0e0f", dir))
	for range 3 {
		step("contribute", dir)
	}
	require.JSONEq(t, `{"phase": 2, "contributions": [3, 3]}`, step("verify", dir))
	var manifest prover.Manifest
	require.NoError(t, json.Unmarshal([]byte(step("seal", "--beacon", "101112131415161718191a1b1c1d1e1f", dir)), &manifest))
	require.False(t, manifest.Development)
	require.Equal(t, [2]int{3, 3}, manifest.Contributions)
	compiled, err := prover.CompileDefinition("known-root", 1, &zktest.KnownRoot{})
	require.NoError(t, err)
	loaded, err := prover.Load(compiled, keys)
	require.NoError(t, err)
	require.Equal(t, manifest, loaded.Manifest)
}

func TestCeremonyRefusals(t *testing.T) {
	begun, nowhere := filepath.Join(t.TempDir(), "begun"), filepath.Join(t.TempDir(), "nowhere")
	_, _, err := runCeremony(t, "", "init", begun)
	require.NoError(t, err)
	damaged := filepath.Join(t.TempDir(), "damaged")
	_, _, err = runCeremony(t, "", "init", damaged)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(damaged, "first", "001"), []byte("nothing of the kind"), 0o600))
	const beacon = "0x000102030405060708090a0b0c0d0e0f"
	for _, test := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"begun twice", []string{"init", begun}, exitKeys, "holds one already"},
		{"contribution to none", []string{"contribute", nowhere}, exitKeys, "none in"},
		{"verify none", []string{"verify", nowhere}, exitKeys, "none in"},
		{"seal none", []string{"seal", "--beacon", beacon, nowhere}, exitKeys, "none in"},
		{"no beacon", []string{"seal", begun}, exitUsage, "at least 16 bytes"},
		{"short beacon", []string{"seal", "--beacon", "0x0102", begun}, exitUsage, "at least 16 bytes"},
		{"beacon not in hex", []string{"seal", "--beacon", "tomorrow", begun}, exitUsage, "in hex"},
		{"two directories", []string{"verify", begun, nowhere}, exitUsage, "one directory"},
		{"damaged contribution", []string{"verify", damaged}, exitInvalid, "does not hold"},
		{"contribution on a damaged one", []string{"contribute", damaged}, exitInvalid, "does not hold"},
		{"seal of a damaged one", []string{"seal", "--beacon", beacon, damaged}, exitInvalid, "does not hold"},
	} {
		t.Run(test.name, func(t *testing.T) {
			out, status, err := runCeremony(t, "", test.args...)
			require.ErrorContains(t, err, test.says)
			require.Equal(t, test.status, status)
			require.Empty(t, out, "results only")
		})
	}
}
