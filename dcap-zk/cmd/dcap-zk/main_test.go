package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/measure"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/simtee"
)

// run runs the program and returns what it printed and its exit status.
func run(t *testing.T, args ...string) (out string, status int, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	err = newApp(&stdout, &stderr).RunContext(t.Context(), append([]string{"dcap-zk"}, args...))
	if err != nil {
		status = statusOf(err)
	}
	return stdout.String(), status, err
}

// files are a quote of each kind on disk.
type files struct{ dir, intel, simulated, forged, ca string }

func writeFiles(t *testing.T) files {
	t.Helper()
	a, err := simtee.NewAuthority([]byte("command tests"), time.Now)
	require.NoError(t, err)
	p, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("machine")})
	require.NoError(t, err)
	good, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{})
	require.NoError(t, err)
	bad, err := p.QuoteTDX(simtee.DefaultTD(), [64]byte{}, simtee.KnobCorruptBody)
	require.NoError(t, err)
	dir := t.TempDir()
	f := files{dir: dir}
	for name, file := range map[string]struct {
		path    *string
		content []byte
	}{
		"intel.bin":     {&f.intel, intelsample.Quote()},
		"simulated.bin": {&f.simulated, good},
		"forged.bin":    {&f.forged, bad},
		"ca.der":        {&f.ca, a.PlatformCADER()},
	} {
		*file.path = filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(*file.path, file.content, 0o600))
	}
	return f
}

func TestRefusals(t *testing.T) {
	f := writeFiles(t)
	keys := filepath.Join(f.dir, "keys")
	nothing := filepath.Join(f.dir, "nothing")
	empty := filepath.Join(f.dir, "empty.json")
	require.NoError(t, os.WriteFile(empty, []byte(`{"unknown": 1}`), 0o600))
	tests := []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"unknown authority", []string{"--authority", "amd", "export"}, exitUsage, "want one of intel-platform, intel-processor, simulated-platform"},
		{"no such certificate", []string{"--ca-cert", nothing, "export"}, exitUsage, "no such file"},
		{"not a certificate", []string{"--ca-cert", f.intel, "export"}, exitUsage, "x509"},
		{"no slots", []string{"--slots", "0", "export"}, exitUsage, "at least one slot"},
		{"negative memory", []string{"--memory", "-1", "export"}, exitUsage, "no negative numbers"},
		{"no quotes", []string{"prove"}, exitUsage, "0 quotes for 1 slots"},
		{"too many quotes", []string{"prove", f.intel, f.intel}, exitUsage, "2 quotes for 1 slots"},
		{"no such quote", []string{"prove", nothing}, exitUsage, "no such file"},
		{"salt", []string{"prove", "--salt", "0x12", f.intel}, exitUsage, "64 hexadecimal digits"},
		{"not a quote", []string{"prove", f.ca}, exitQuote, "header"},
		{"forged quote", []string{"--ca-cert", f.ca, "prove", f.forged}, exitQuote, "not signed by its attestation key"},
		{"quote of another authority", []string{"prove", f.simulated}, exitQuote, "intel-platform"},
		{"no keys to prove with", []string{"prove", f.intel}, exitKeys, "make them with setup"},
		{"no keys to export", []string{"export"}, exitKeys, "make them with setup"},
		{"verify what", []string{"verify"}, exitUsage, "one file"},
		{"key in no format", []string{"export", "--format", "pdf"}, exitUsage, "solidity or packed"},
		{"ceremony nowhere", []string{"ceremony", "init"}, exitUsage, "one directory"},
		{"bench until when", []string{"bench", "--until", "noon"}, exitUsage, "want compile, setup or verify"},
		{"bench of another authority's quote", []string{"--authority", "intel-processor", "bench"}, exitQuote, "name others"},
		{"not a proof", []string{"verify", empty}, exitInvalid, "unknown field"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, status, err := run(t, append([]string{"--keys", keys}, test.args...)...)
			require.ErrorContains(t, err, test.says)
			require.Equal(t, test.status, status)
			require.Empty(t, out, "results only")
		})
	}
}

// Verifying keys come with the program; there are none for a CA that it does not know.
func TestDevkeys(t *testing.T) {
	for authority, want := range map[string][]int{
		"simulated-platform": {1, 4}, "intel-platform": {1}, "intel-processor": {},
	} {
		out, status, err := run(t, "--authority", authority, "devkeys")
		require.NoError(t, err)
		require.Zero(t, status)
		var keys struct {
			Slots []int
			Keys  []prover.Hex
		}
		require.NoError(t, json.Unmarshal([]byte(out), &keys))
		require.Equal(t, want, keys.Slots, authority)
		require.Len(t, keys.Keys, len(want))
		for _, key := range keys.Keys {
			require.Len(t, key, 28*32)
		}
	}
}

// TestBench measures what takes seconds; the rest is what make bench-dcap-zk does.
func TestBench(t *testing.T) {
	keys := t.TempDir()
	out, _, err := run(t, "--keys", keys, "bench", "--until", "compile", "--json")
	require.NoError(t, err)
	var got measure.Report
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Equal(t, "intel-platform", got.Authority)
	require.Positive(t, got.Constraints)
	require.NotNil(t, got.Compile)
	require.Positive(t, got.Compile.CPU)
	require.Positive(t, got.Compile.Peak)
	require.Nil(t, got.Setup, "not until then")
	require.Nil(t, got.Prove)

	got.Prove = &measure.Step{Wall: 8 * time.Second, CPU: 15300 * time.Millisecond, Peak: 1 << 20}
	text := got.String()
	require.Contains(t, text, fmt.Sprintf("intel-platform, 0 of 1 slots filled: %d constraints", got.Constraints))
	require.Regexp(t, `prove +15\.3s +8\.0s +1024 MiB`, text)
	require.Regexp(t, `setup +- +- +-`, text)
	left, err := os.ReadDir(keys)
	require.NoError(t, err)
	require.Empty(t, left, "no keys were asked for")
}

func TestStatuses(t *testing.T) {
	require.Equal(t, exitOther, statusOf(errors.New("anything")))
	for _, err := range []error{prover.ErrProof, prover.ErrMalformed, claims.ErrBinding} {
		require.Equal(t, exitInvalid, statusOf(err))
	}
}
