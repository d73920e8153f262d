package quote_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/cli/internal/argorder"
	"github.com/assay-network/assay/cli/internal/quote"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/pcs"
)

// answer is one call of `assay quote verify`: what it printed, and its exit code.
type answer struct {
	stdout, message string
	code            int
}

// outcome is the JSON it prints, by the names of its documentation.
type outcome struct {
	TEE        string   `json:"tee"`
	Version    int      `json:"version"`
	Genuine    bool     `json:"genuine"`
	Status     string   `json:"status"`
	Advisories []string `json:"advisories"`
	FMSPC      string   `json:"fmspc"`
	Policy     struct {
		Accepted bool     `json:"accepted"`
		Reasons  []string `json:"reasons"`
	} `json:"policy"`
}

func verify(t *testing.T, stdin []byte, args ...string) answer {
	t.Helper()
	var stdout bytes.Buffer
	app := cli.NewApp()
	app.Reader, app.Writer, app.ErrWriter = bytes.NewReader(stdin), &stdout, &stdout
	app.ExitErrHandler = func(*cli.Context, error) {}
	app.Commands = []*cli.Command{quote.Command()}
	err := app.RunContext(t.Context(), argorder.FlagsFirst(app, append([]string{"assay", "quote", "verify"}, args...)))
	out := answer{stdout: stdout.String(), code: service.ExitCode(err)}
	if err != nil {
		out.message = err.Error()
	}
	return out
}

func (a answer) outcome(t *testing.T) outcome {
	t.Helper()
	var out outcome
	decoder := json.NewDecoder(strings.NewReader(a.stdout))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&out), a.stdout)
	return out
}

func write(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, content, 0o600))
	return path
}

// world has the files of a simulated world: root certificate and collateral.
type world struct {
	*dcaptest.World
	root, bundle string
}

func newWorld(t *testing.T, change func(*dcaptest.World, *simtee.BundleConfig)) world {
	t.Helper()
	return newWorldWith(t, simtee.PlatformConfig{}, simtee.DefaultBundle(), change)
}

func newWorldWith(
	t *testing.T, platform simtee.PlatformConfig, bundle simtee.BundleConfig, change func(*dcaptest.World, *simtee.BundleConfig),
) world {
	t.Helper()
	w := dcaptest.NewWorldWith(t, platform)
	if change != nil {
		change(w, &bundle)
	}
	text, err := w.Authority.Bundle(bundle)
	require.NoError(t, err)
	return world{w, write(t, "root.der", w.Authority.Root().Raw), write(t, "bundle.json", text)}
}

// args are the arguments with which everything of this world is accepted.
func (w world) args(file string) []string {
	return []string{file, "--root", w.root, "--collateral", w.bundle, "--at", w.Now.Format(time.RFC3339), "--json"}
}

func TestVerify_Accepted(t *testing.T) {
	w := newWorld(t, nil)
	raw := w.Quote(t, simtee.KnobPadded)
	got := verify(t, nil, w.args(write(t, "quote.bin", raw))...)
	require.Zero(t, got.code, got.message)
	want := outcome{TEE: "TDX", Version: 4, Genuine: true, Status: "UpToDate", Advisories: []string{}, FMSPC: "A55A0F00514D"}
	want.Policy.Accepted, want.Policy.Reasons = true, []string{}
	require.Equal(t, want, got.outcome(t))

	for name, again := range map[string]answer{
		"hex":               verify(t, nil, w.args(write(t, "quote.hex", []byte(hex.EncodeToString(raw)+"\n")))...),
		"0x-hex from stdin": verify(t, []byte("0x"+hex.EncodeToString(raw)), w.args("-")...),
		"root in PEM": verify(t, nil, append(w.args(write(t, "q", raw)), "--root",
			write(t, "root.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: w.Authority.Root().Raw})))...),
	} {
		require.Equal(t, got, again, name)
	}
	text := verify(t, nil, w.args(write(t, "quote.bin", raw))[:7]...)
	require.Zero(t, text.code)
	for _, part := range []string{"TDX, version 4", "UpToDate (platform UpToDate", "mrtd", "evaluation", "accepted"} {
		require.Contains(t, text.stdout, part)
	}
}

func TestVerify_EnclaveOfVersion3(t *testing.T) {
	w := newWorldWith(t, simtee.PlatformConfig{PCESVN: 5}, simtee.DefaultBundleSGX(), nil)
	file := write(t, "q", w.QuoteIn(t, simtee.SGXv3, nil))
	got := verify(t, nil, w.args(file)...)
	require.Equal(t, 6, got.code, got.message)
	out := got.outcome(t)
	require.Equal(t, "SGX", out.TEE)
	require.Equal(t, 3, out.Version)
	require.True(t, out.Genuine)
	require.Equal(t, "OutOfDate", out.Status)
	require.Equal(t, []string{"INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135"}, out.Advisories)
	require.Len(t, out.Policy.Reasons, 1)
	require.Contains(t, out.Policy.Reasons[0], "pce has SVN 5, needs 11")
	text := verify(t, nil, w.args(file)[:7]...)
	require.Contains(t, text.stdout, "mrenclave")
}

func TestVerify_ExitCodes(t *testing.T) {
	for _, test := range []struct {
		name     string
		platform simtee.PlatformConfig
		format   simtee.Format
		quote    func(*simtee.QuoteConfig)
		knobs    []simtee.Knob
		bundle   func(*dcaptest.World, *simtee.BundleConfig)
		args     []string
		code     int
		genuine  bool
		status   string
		reason   string
	}{
		{name: "truncated", knobs: []simtee.Knob{simtee.KnobTruncated}, code: 3, reason: "input ends inside the field"},
		{name: "unknown version", knobs: []simtee.Knob{simtee.KnobWrongVersion}, code: 3, reason: "header.version"},
		{name: "corrupt signature", knobs: []simtee.Knob{simtee.KnobCorruptSignature}, code: 4, reason: "not genuine"},
		{name: "foreign module", quote: func(c *simtee.QuoteConfig) { c.TD.MRSignerSeam[0] = 1 }, code: 4, reason: "TDX module is not Intel's"},
		{
			name: "revoked platform", code: 4, reason: "certificate is revoked",
			bundle: func(w *dcaptest.World, b *simtee.BundleConfig) {
				b.RevokedPCKs = []*big.Int{w.Platform.PCK().SerialNumber}
			},
		},
		{name: "Intel's root", args: []string{"--root", ""}, code: 4, reason: "root key is not the trusted one"},
		{name: "expired", args: []string{"--at", "2026-12-01T00:00:00Z"}, code: 5, genuine: true, reason: "ended 2026-12-01"},
		{
			name: "another family", code: 5, genuine: true, reason: "TCB info is for FMSPC",
			bundle: func(_ *dcaptest.World, b *simtee.BundleConfig) { b.TCBInfo.FMSPC[0] = 0 },
		},
		{name: "collateral for trust domains", format: simtee.SGXv3, code: 5, genuine: true, reason: "is for TDX"},
		{
			name: "list of the other CA", code: 5, reason: "Processor CA",
			bundle: func(_ *dcaptest.World, b *simtee.BundleConfig) { b.CA = simtee.ProcessorCA },
		},
		{name: "no bundle", args: []string{"--collateral", "absent.json"}, code: 5, reason: "absent.json"},
		{name: "nothing given", args: []string{"--collateral", ""}, code: 5, reason: "--pcs"},
		{name: "debug", knobs: []simtee.Knob{simtee.KnobDebug}, code: 6, genuine: true, status: "UpToDate", reason: "under debug"},
		{
			name: "service TD", format: simtee.TDXv5TD15, quote: func(c *simtee.QuoteConfig) { c.TD.MRServiceTD[0] = 1 },
			code: 6, genuine: true, status: "UpToDate", reason: "MRSERVICETD",
		},
		{
			name: "no level", platform: simtee.PlatformConfig{PCESVN: 4}, code: 6, genuine: true,
			status: "NotSupported", reason: "TCB status is not accepted",
		},
		{
			name: "software hardening", genuine: true, status: "SWHardeningNeeded",
			bundle: func(_ *dcaptest.World, b *simtee.BundleConfig) { b.TCBInfo.Levels[0].Status = "SWHardeningNeeded" },
		},
		{
			name: "configuration", code: 6, genuine: true, status: "ConfigurationNeeded", reason: "ConfigurationNeeded",
			bundle: func(_ *dcaptest.World, b *simtee.BundleConfig) { b.TCBInfo.Levels[0].Status = "ConfigurationNeeded" },
		},
		// Several at once: the first class counts.
		{name: "malformed before all", knobs: []simtee.Knob{simtee.KnobTruncated, simtee.KnobDebug}, args: []string{"--collateral", ""}, code: 3},
		{name: "forged before missing", knobs: []simtee.Knob{simtee.KnobCorruptSignature}, args: []string{"--collateral", ""}, code: 4},
		{name: "forged before expired", knobs: []simtee.Knob{simtee.KnobForeignPCK}, args: []string{"--at", "2027-12-01T00:00:00Z"}, code: 4},
		{name: "expired before refused", knobs: []simtee.Knob{simtee.KnobDebug}, args: []string{"--at", "2026-12-01T00:00:00Z"}, code: 5, genuine: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorldWith(t, test.platform, simtee.DefaultBundle(), test.bundle)
			file := write(t, "q", w.QuoteIn(t, test.format, test.quote, test.knobs...))
			got := verify(t, nil, append(w.args(file), test.args...)...)
			require.Equal(t, test.code, got.code, got.message)
			out := got.outcome(t)
			require.Equal(t, test.genuine, out.Genuine)
			require.Equal(t, test.status, out.Status)
			require.Equal(t, test.code == 0, out.Policy.Accepted)
			require.Equal(t, test.code == 0, len(out.Policy.Reasons) == 0)
			require.Contains(t, strings.Join(out.Policy.Reasons, "\n"), test.reason)
		})
	}
}

func TestVerify_MalformedBundle(t *testing.T) {
	w := newWorld(t, nil)
	file := write(t, "q", w.Quote(t))
	got := verify(t, nil, append(w.args(file), "--collateral", file)...)
	require.Equal(t, 3, got.code)
	require.Contains(t, got.message, "malformed collateral")
	// A forged quote does not make a malformed bundle any better.
	forged := write(t, "q", w.Quote(t, simtee.KnobCorruptSignature))
	require.Equal(t, 3, verify(t, nil, append(w.args(forged), "--collateral", file)...).code)
}

// A bundle that lacks a part is missing collateral, whichever part it is.
func TestVerify_IncompleteBundle(t *testing.T) {
	w := newWorld(t, nil)
	file := write(t, "q", w.Quote(t))
	for _, part := range []string{"pck_crl", "root_ca_crl", "tcb_info", "tcb_info_issuer_chain", "qe_identity", "qe_identity_signature"} {
		text, err := os.ReadFile(w.bundle)
		require.NoError(t, err)
		var bundle map[string]string
		require.NoError(t, json.Unmarshal(text, &bundle))
		delete(bundle, part)
		text, err = json.Marshal(bundle)
		require.NoError(t, err)
		got := verify(t, nil, append(w.args(file), "--collateral", write(t, "part.json", text))...)
		require.Equal(t, 5, got.code, "%s: %s", part, got.message)
		require.False(t, got.outcome(t).Genuine, part)
	}
}

func TestVerify_PolicyFile(t *testing.T) {
	w := newWorld(t, func(_ *dcaptest.World, b *simtee.BundleConfig) { b.TCBInfo = b.TCBInfo.RaiseTCB("INTEL-SA-01079") })
	file := write(t, "q", w.Quote(t))
	require.Equal(t, 6, verify(t, nil, w.args(file)...).code)
	allow := write(t, "policy.json", []byte(`{"statuses":["OutOfDate"]}`))
	got := verify(t, nil, append(w.args(file), "--policy", allow)...)
	require.Zero(t, got.code, got.message)
	require.Equal(t, []string{"INTEL-SA-01079"}, got.outcome(t).Advisories)
	deny := write(t, "policy.json", []byte(`{"statuses":["OutOfDate"],"deniedAdvisories":["INTEL-SA-01079"],"minEvaluation":19}`))
	got = verify(t, nil, append(w.args(file), "--policy", deny)...)
	require.Equal(t, 6, got.code)
	require.Len(t, got.outcome(t).Policy.Reasons, 2, "every reason is given")
}

func TestVerify_ProvisioningService(t *testing.T) {
	w := newWorld(t, nil)
	pcsService := pcs.New(w.Authority, dcaptest.Now)
	server := httptest.NewServer(pcsService)
	t.Cleanup(server.Close)
	args := func(file string, more ...string) []string {
		return append([]string{file, "--root", w.root, "--pcs", server.URL, "--at", w.Now.Format(time.RFC3339), "--json"}, more...)
	}
	for _, format := range simtee.Formats() {
		got := verify(t, nil, args(write(t, "q", w.QuoteIn(t, format, nil)))...)
		require.Zero(t, got.code, "%s: %s", format, got.message)
	}
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	raised.TCBInfo.Levels[0].Date = w.Now
	pcsService.Publish(raised)
	file := write(t, "q", w.Quote(t))
	require.Zero(t, verify(t, nil, args(file)...).code)
	require.Equal(t, 6, verify(t, nil, args(file, "--update", "early")...).code)

	other := newWorldWith(t, simtee.PlatformConfig{FMSPC: [6]byte{1}}, simtee.DefaultBundle(), nil)
	unknown := verify(t, nil, args(write(t, "q", other.Quote(t)))...)
	require.Equal(t, 5, unknown.code)
	require.Contains(t, unknown.message, "404")
	server.Close()
	require.Equal(t, 5, verify(t, nil, args(file)...).code)
	forged := write(t, "q", w.Quote(t, simtee.KnobCorruptSignature))
	require.Equal(t, 4, verify(t, nil, args(forged)...).code, "a forgery needs no collateral to be seen")
}

func TestVerify_Usage(t *testing.T) {
	w := newWorld(t, nil)
	file := write(t, "q", w.Quote(t))
	for _, test := range []struct {
		name, want string
		args       []string
	}{
		{"no file", "want one file", nil},
		{"two files", "want one file", []string{file, file}},
		{"no such file", "read file", []string{filepath.Join(t.TempDir(), "absent")}},
		{"time", "--at", []string{file, "--at", "yesterday"}},
		{"no such root", "--root", []string{file, "--root", "absent"}},
		{"root that is none", "is not a certificate", []string{file, "--root", file}},
		{"no such policy", "--policy", []string{file, "--policy", "absent"}},
		{"policy that is none", "acceptance policy is not usable", []string{file, "--policy", file}},
		{"collateral twice", "exclude each other", []string{file, "--collateral", w.bundle, "--pcs", "http://127.0.0.1:1"}},
		{"collateral is a directory", "--collateral", []string{file, "--collateral", t.TempDir()}},
		{"update", "--update", []string{file, "--update", "late"}},
		{"huge file", "more than", []string{write(t, "huge", make([]byte, 5<<20))}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := verify(t, nil, test.args...)
			require.Equal(t, 2, got.code, got.message)
			require.Contains(t, got.message, test.want)
			require.Empty(t, got.stdout)
		})
	}
}

// Collected Intel-signed quotes under Intel's root, which is the default.
func TestVerify_IntelSamples(t *testing.T) {
	for _, sample := range dcaptest.Samples(t) {
		got := verify(t, nil, write(t, "q", sample.Quote), "--collateral", write(t, "b", sample.Bundle),
			"--at", sample.At.Format(time.RFC3339), "--json")
		out := got.outcome(t)
		require.True(t, out.Genuine, sample.Name)
		switch {
		case strings.Contains(sample.Name, "gtg"):
			require.Equal(t, 5, got.code, sample.Name)
		case (out.Status == "UpToDate" || out.Status == "SWHardeningNeeded") &&
			!strings.Contains(sample.Name, "debug") && !strings.Contains(sample.Name, "servicetd"):
			require.Zero(t, got.code, "%s: %s", sample.Name, got.message)
		default:
			require.Equal(t, 6, got.code, sample.Name)
		}
	}
}
