package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/simtee"
)

const issued = "2026-11-01T00:00:00Z"

func call(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	err := newApp(&out).Run(append([]string{"tcb-pack"}, args...))
	return out.String(), err
}

// files writes simulated collateral and returns the directory and the --root value that trusts it.
func files(t *testing.T, config simtee.BundleConfig) (dir, root string) {
	t.Helper()
	at, err := time.Parse(time.RFC3339, issued)
	require.NoError(t, err)
	a, err := simtee.NewAuthority([]byte("tcb-pack"), func() time.Time { return at })
	require.NoError(t, err)
	tcb, err := a.TCBInfo(config.TCBInfo)
	require.NoError(t, err)
	qe, err := a.QEIdentity(config.QEIdentity)
	require.NoError(t, err)
	crl, err := a.RootCRL(config.RevokedByRoot...)
	require.NoError(t, err)
	bundle, err := a.Bundle(config)
	require.NoError(t, err)
	dir = t.TempDir()
	for name, content := range map[string][]byte{
		"tcb": tcb.Body, "qe": qe.Body, "chain": a.TCBSignerChainPEM(), "crl": crl, "bundle": bundle,
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), content, 0o600))
	}
	key := a.RootKeyXY()
	return dir, "0x" + hex.EncodeToString(key[:])
}

func four(dir string) []string {
	return []string{
		"--tcb-info", filepath.Join(dir, "tcb"), "--qe-identity", filepath.Join(dir, "qe"),
		"--issuer-chain", filepath.Join(dir, "chain"), "--root-crl", filepath.Join(dir, "crl"),
	}
}

func TestRun_BundleAndFilesAgree(t *testing.T) {
	dir, root := files(t, simtee.DefaultBundle())
	fromBundle, err := call(t, "--bundle", filepath.Join(dir, "bundle"), "--root", root, "--at", issued)
	require.NoError(t, err)
	fromFiles, err := call(t, append(four(dir), "--root", root, "--at", issued)...)
	require.NoError(t, err)
	require.Equal(t, fromBundle, fromFiles)
	var out struct {
		TCBInfo    struct{ Levels []json.RawMessage }
		QEIdentity struct{ ISVProdID int }
	}
	require.NoError(t, json.Unmarshal([]byte(fromFiles), &out))
	require.Len(t, out.TCBInfo.Levels, 3)
	require.Equal(t, 2, out.QEIdentity.ISVProdID)
}

func TestRun_RefusesUntrustedCollateral(t *testing.T) {
	dir, root := files(t, simtee.DefaultBundle())
	bundle := filepath.Join(dir, "bundle")
	other, _ := files(t, simtee.BundleConfig{TCBInfo: simtee.DefaultTCBInfo([6]byte{1}), QEIdentity: simtee.DefaultQEIdentity()})
	swapped := append([]string{"--root", root, "--at", issued}, four(dir)...)
	doc, err := os.ReadFile(filepath.Join(other, "tcb"))
	require.NoError(t, err)
	tampered := bytes.Replace(doc, []byte(`"pcesvn":11`), []byte(`"pcesvn":10`), 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "tcb"), tampered, 0o600))
	for _, test := range []struct {
		name, want string
		args       []string
	}{
		{"under Intel's root", "root key is not the trusted one", []string{"--bundle", bundle, "--at", issued}},
		{"expired", "expired", []string{"--bundle", bundle, "--root", root, "--at", "2026-12-01T00:00:00Z"}},
		{"from the future", "not yet valid", []string{"--bundle", bundle, "--root", root, "--at", "2026-10-31T23:59:59Z"}},
		{"tampered", "not signed by the TCB signing key", swapped},
	} {
		t.Run(test.name, func(t *testing.T) {
			out, err := call(t, test.args...)
			require.ErrorIs(t, err, errUntrusted)
			require.ErrorContains(t, err, test.want)
			require.Empty(t, out)
		})
	}
}

func TestRun_BadInputIsNamed(t *testing.T) {
	dir, root := files(t, simtee.DefaultBundle())
	bundle := filepath.Join(dir, "bundle")
	for _, test := range []struct {
		name, want string
		args       []string
	}{
		{"nothing", "--tcb-info is missing", nil},
		{"bundle and file", "--bundle and --tcb-info exclude each other", []string{"--bundle", bundle, "--tcb-info", "x"}},
		{"no such bundle", "read bundle", []string{"--bundle", filepath.Join(dir, "absent")}},
		{"no such file", "read --tcb-info", append(four(filepath.Join(dir, "absent")), "--root", root)},
		{"short root", "--root", []string{"--bundle", bundle, "--root", "0x00"}},
		{"root without 0x", "--root", []string{"--bundle", bundle, "--root", root[2:]}},
		{"time", "--at", []string{"--bundle", bundle, "--at", "soon"}},
		{"bundle that is not one", "malformed collateral", []string{"--bundle", filepath.Join(dir, "crl")}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := call(t, test.args...)
			require.ErrorContains(t, err, test.want)
			require.NotErrorIs(t, err, errUntrusted)
		})
	}
}
