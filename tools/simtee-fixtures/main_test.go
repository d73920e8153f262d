package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

var update = flag.Bool("update", false, "rewrite the committed fixtures")

// run calls the tool as a shell would and returns what it prints.
func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	err := newApp(&out).Run(append([]string{"simtee"}, args...))
	return out.String(), err
}

func mustRun(t *testing.T, args ...string) string {
	t.Helper()
	out, err := run(t, args...)
	require.NoError(t, err)
	return out
}

func unhex(t *testing.T, text string) []byte {
	t.Helper()
	require.Equal(t, "0x", text[:2])
	raw, err := hex.DecodeString(text[2:])
	require.NoError(t, err)
	return raw
}

// The fixtures the contract tests read must be what this tool writes today.
func TestFixtures_CommittedFilesAreCurrent(t *testing.T) {
	committed := filepath.Join("..", "..", defaultFixtures)
	fresh := t.TempDir()
	if *update {
		fresh = committed
	}
	mustRun(t, "fixtures", "--out", fresh)
	files, err := filepath.Glob(filepath.Join(fresh, "attestation_*.json"))
	require.NoError(t, err)
	require.Len(t, files, 3)
	for _, file := range files {
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(committed, filepath.Base(file)))
		require.NoError(t, err, "fixture is missing; write it with `go test ./tools/simtee-fixtures -update`")
		require.True(t, bytes.Equal(want, got), "%s is not current; rewrite it with -update", filepath.Base(file))
	}
}

func TestQuote_EvidenceFormatMatchesParser(t *testing.T) {
	for _, knob := range []string{"high-s", "high-s-qe", "debug", "padded", "corrupt-signature"} {
		t.Run(knob, func(t *testing.T) {
			raw := unhex(t, mustRun(t, "quote", "--knob", knob, "--format", "raw"))
			quote, err := parse.ReadQuote(raw)
			require.NoError(t, err)
			evidence := unhex(t, mustRun(t, "quote", "--knob", knob, "--format", "evidence"))
			require.Equal(t, parse.CompactEvidence(quote), evidence)
		})
	}
}

func TestQuote_ABIFormat(t *testing.T) {
	var parts struct{ Evidence, LeafDER, CADER string }
	require.NoError(t, json.Unmarshal([]byte(mustRun(t, "quote")), &parts))
	blob := unhex(t, mustRun(t, "quote", "--format", "abi"))
	for i, want := range []string{parts.Evidence, parts.LeafDER, parts.CADER} {
		at := word(t, blob, 32*i)
		require.Equal(t, unhex(t, want), blob[at+32:at+32+word(t, blob, at)])
	}
	require.Zero(t, len(blob)%32)
}

// word reads a small ABI number.
func word(t *testing.T, blob []byte, at int) int {
	t.Helper()
	var n int
	for _, b := range blob[at : at+32] {
		require.Less(t, n, 1<<40)
		n = n<<8 | int(b)
	}
	return n
}

func TestQuote_FlagsReachTheQuote(t *testing.T) {
	reportData := "0x" + string(bytes.Repeat([]byte("ab"), 64))
	mrtd := "0x" + string(bytes.Repeat([]byte("cd"), 48))
	raw := unhex(t, mustRun(t, "quote", "--platform-seed", "p", "--report-data", reportData, "--mrtd", mrtd,
		"--rtmr3", mrtd, "--mrconfigid", mrtd, "--td-attributes", "0x0000001000000080", "--xfam", "0xe700000000000000",
		"--tee-tcb-svn", "0x07030900000000000000000000000000", "--pcesvn", "13", "--fmspc", "0x010203040506",
		"--ppid", "0x000102030405060708090a0b0c0d0e0f", "--format", "raw"))
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	require.Equal(t, bytes.Repeat([]byte{0xab}, 64), quote.TD.ReportData[:])
	require.Equal(t, bytes.Repeat([]byte{0xcd}, 48), quote.TD.MRTD[:])
	require.Equal(t, quote.TD.MRTD, quote.TD.RTMR[3])
	require.Equal(t, quote.TD.MRTD, quote.TD.MRConfigID)
	require.Equal(t, [8]byte{3: 0x10, 7: 0x80}, quote.TD.Attributes)
	require.Equal(t, [8]byte{0xe7}, quote.TD.XFAM)
	require.Equal(t, [16]uint8{7, 3, 9}, quote.TD.TeeTCBSVN)
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	require.NoError(t, err)
	pck, err := parse.ReadPCK(chain.Leaf)
	require.NoError(t, err)
	require.EqualValues(t, 13, pck.PCESVN)
	require.Equal(t, [6]byte{1, 2, 3, 4, 5, 6}, pck.FMSPC)
	require.Equal(t, [16]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, pck.PPID)
}

func TestQuote_SameFlagsSameBytes_OtherSeedsOtherKeys(t *testing.T) {
	first := mustRun(t, "quote")
	require.Equal(t, first, mustRun(t, "quote"))
	require.NotEqual(t, first, mustRun(t, "quote", "--platform-seed", "platform-2"))
	require.NotEqual(t, mustRun(t, "root"), mustRun(t, "--authority-seed", "another", "root"))
}

func TestCollateral_FilesVerify(t *testing.T) {
	dir := t.TempDir()
	mustRun(t, "collateral", "--format", "files", "--out", dir, "--revoke", "0x0102")
	bundle, err := os.ReadFile(filepath.Join(dir, "bundle.json"))
	require.NoError(t, err)
	set, err := collateral.ReadBundle(bundle)
	require.NoError(t, err)
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), fixtureTime)
	require.NoError(t, err)
	require.NoError(t, genuine.VerifyDocuments(set, authority.RootKeyXY(), fixtureTime().Add(time.Hour)))
	require.EqualValues(t, 0x0102, set.PCKCRL.RevokedCertificateEntries[0].SerialNumber.Int64())
}

func TestIntel_StatesStatusAndCarriesIntelsRoot(t *testing.T) {
	var out struct {
		RootKey    string
		StatusName string
		Evidence   string
		Evaluation int
	}
	require.NoError(t, json.Unmarshal([]byte(mustRun(t, "intel")), &out))
	root := dcap.IntelRoot()
	require.Equal(t, root[:], unhex(t, out.RootKey))
	require.Equal(t, "Unrecognized", out.StatusName)
	require.Len(t, unhex(t, out.Evidence), 632+64+64+384+64+32)
	require.Equal(t, 15, out.Evaluation)
}

func TestFlags_BadInputIsNamed(t *testing.T) {
	for _, test := range []struct {
		name, want string
		args       []string
	}{
		{"empty seed", "--platform-seed is empty", []string{"quote", "--platform-seed", ""}},
		{"empty authority", "--authority-seed is empty", []string{"--authority-seed", "", "root"}},
		{"bad time", "--at \"soon\"", []string{"--at", "soon", "root"}},
		{"short report data", "--report-data has 3 bytes, want 32 or 64", []string{"quote", "--report-data", "0x010203"}},
		{"no 0x", "must begin with 0x", []string{"quote", "--mrtd", "00"}},
		{"odd hex", "--mrtd", []string{"quote", "--mrtd", "0x0"}},
		{"wrong length", "--rtmr1 has 1 bytes, want 48", []string{"quote", "--rtmr1", "0x00"}},
		{"zero pcesvn", "--pcesvn 0 is not in 1 to 65535", []string{"platform", "--pcesvn", "0"}},
		{"large pcesvn", "--pcesvn 65536", []string{"platform", "--pcesvn", "65536"}},
		{"unknown knob", `unknown knob: "magic"`, []string{"quote", "--knob", "magic"}},
		{"contradicting knobs", "exclude each other", []string{"quote", "--knob", "high-s", "--knob", "low-s"}},
		{"unknown format", "--format \"xml\"", []string{"quote", "--format", "xml"}},
		{"unknown collateral format", "--format \"xml\"", []string{"collateral", "--format", "xml"}},
		{"files without directory", "--out is missing", []string{"collateral", "--format", "files"}},
		{"bad serial", "--revoke", []string{"collateral", "--revoke", "17"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := run(t, test.args...)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestAttestationKey_SignsItsQuotes(t *testing.T) {
	scalar := unhex(t, mustRun(t, "attestation-key", "--platform-seed", "p"))
	private, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), scalar)
	require.NoError(t, err)
	raw := unhex(t, mustRun(t, "quote", "--platform-seed", "p", "--format", "raw"))
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	point, err := private.PublicKey.Bytes()
	require.NoError(t, err)
	require.Equal(t, point[1:], quote.AttestationKey[:])
}
