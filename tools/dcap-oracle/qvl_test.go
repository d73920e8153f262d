package dcaporacle_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// qvlAnswer is what dcap-qvl says.
type qvlAnswer struct {
	ID         int      `json:"id"`
	Status     string   `json:"status"`
	Advisories []string `json:"advisories"`
	Error      string   `json:"error"`
}

// askQVL has one node process answer every case.
func askQVL(t *testing.T, cases []*comparison) []qvlAnswer {
	t.Helper()
	var requests bytes.Buffer
	encoder := json.NewEncoder(&requests)
	sent := map[[32]byte]bool{}
	for i, c := range cases {
		digest := sha256.Sum256(c.Bundle)
		name := hex.EncodeToString(digest[:])
		if !sent[digest] {
			sent[digest] = true
			require.NoError(t, encoder.Encode(map[string]any{"bundle": name, "text": string(c.Bundle)}))
		}
		require.NoError(t, encoder.Encode(map[string]any{
			"id": i, "quote": hex.EncodeToString(c.Quote), "bundle": name, "root": hex.EncodeToString(c.Root), "at": c.At.Unix(),
		}))
	}
	command := exec.CommandContext(t.Context(), "node", "oracle.cjs")
	command.Stdin = &requests
	var complaints bytes.Buffer
	command.Stderr = &complaints
	output, err := command.Output()
	require.NoError(t, err, "node oracle.cjs (needs `make deps`): %s", complaints.String())
	answers := make([]qvlAnswer, 0, len(cases))
	lines := bufio.NewScanner(bytes.NewReader(output))
	lines.Buffer(nil, len(output)+1)
	for lines.Scan() {
		var one qvlAnswer
		require.NoError(t, json.Unmarshal(lines.Bytes(), &one))
		require.Equal(t, len(answers), one.ID)
		answers = append(answers, one)
	}
	require.Len(t, answers, len(cases))
	return answers
}

// Phrases of dcap-qvl's errors.
const (
	qvlRevoked    = "TCB status is invalid: Revoked"
	qvlNoLevel    = "No matching TCB level found"
	qvlNoQELevel  = "is below minimum required"
	qvlDebug      = "Debug mode is enabled"
	qvlServiceTD  = "Invalid mr service td"
	qvlEPT        = "SEPT_VE_DISABLE is not enabled"
	qvlSGXVersion = "SGX TEE quote must have version 3"
	qvlBodyType   = "Unsupported body type"
)

// agrees reports whether dcap-qvl's answer is ours in its own words: it refuses without a status where we find Revoked or
// no level, and where our default policy, which it has built in, refuses debug or service TDs. Attributes that it demands
// beyond our default are its own business.
func agrees(c *comparison, theirs qvlAnswer) bool {
	if !c.ours.appraised() {
		return theirs.Error != ""
	}
	r := c.ours.result
	switch {
	case strings.Contains(theirs.Error, qvlDebug):
		return (r.TD != nil && r.TD.Debug()) || (r.Enclave != nil && r.Enclave.Debug())
	case strings.Contains(theirs.Error, qvlServiceTD):
		return r.TD != nil && r.TD.MRServiceTD != nil && *r.TD.MRServiceTD != [48]byte{}
	case strings.Contains(theirs.Error, qvlEPT):
		return r.TD != nil && !r.TD.SEPTVEDisable()
	case r.PlatformStatus == collateral.Unrecognized && strings.Contains(theirs.Error, qvlNoLevel),
		r.QEStatus == collateral.Unrecognized && strings.Contains(theirs.Error, qvlNoQELevel):
		// A part without a level and a revoked one: it stops at whichever it meets first.
		return r.Status == collateral.Unrecognized || r.Status == collateral.Revoked
	case r.Status == collateral.Revoked:
		return strings.Contains(theirs.Error, qvlRevoked)
	}
	slices.Sort(theirs.Advisories)
	return theirs.Error == "" && theirs.Status == r.Status.String() && slices.Equal(theirs.Advisories, r.Advisories)
}

// exception is something in which another verifier is known to differ.
type exception[A any] struct {
	// what the other does, and the test that shows why ours is right.
	what, shownBy string
	// explains reports whether this is why the two answers differ.
	explains func(c *comparison, theirs A) bool
}

func qvlExceptions() []exception[qvlAnswer] {
	refusedFor := func(c *comparison, reasons ...error) bool {
		return slices.ContainsFunc(reasons, func(reason error) bool { return errorIs(c.ours.err, reason) })
	}
	return []exception[qvlAnswer]{
		{
			"it knows SGX quotes of version 3 alone", "parse.TestReadQuote_EveryFormat",
			func(_ *comparison, a qvlAnswer) bool { return strings.Contains(a.Error, qvlSGXVersion) },
		},
		{
			"it does not know the extended TD report", "dcap.TestAppraise_IntelSamples/tdx_v5_td15ex_b0c06f000000",
			func(_ *comparison, a qvlAnswer) bool { return strings.Contains(a.Error, qvlBodyType) },
		},
		{
			"it does not look at the TDX module: neither signer and attributes nor level nor advisories",
			"genuine.TestVerify_ForeignModuleAndEnclave, policy.TestAppraise_Status, policy.TestAppraise_Merge",
			func(c *comparison, _ qvlAnswer) bool {
				return refusedFor(c, genuine.ErrModule) || (isTD(c) && c.ours.result.ModuleStatus != collateral.UpToDate)
			},
		},
		{
			"it compares the first two TDX components, which a module of version 1 or later has an identity for",
			"dcap.TestAppraise_IntelSamples/tdx_v4_00806f050000_azure, policy.TestAppraise_Status",
			func(c *comparison, a qvlAnswer) bool {
				return isTD(c) && c.ours.result.TD.TeeTCBSVN[1] > 0 && strings.Contains(a.Error, qvlNoLevel)
			},
		},
		{
			"it takes the worse of two statuses, and forgets the configuration an outdated platform needs",
			"policy.TestAppraise_Merge",
			func(c *comparison, a qvlAnswer) bool {
				return c.ours.appraised() && c.ours.result.QEStatus == collateral.OutOfDate && a.Status == "OutOfDate" &&
					c.ours.result.Status == collateral.OutOfDateConfigurationNeeded
			},
		},
		{
			"it compares the raw CPU SVN with the level's components, not the components in the certificate",
			"policy.TestAppraise_ComparesComponentsNotTheRawCPUSVN",
			func(c *comparison, a qvlAnswer) bool {
				return c.turned("raw-cpusvn") && strings.Contains(a.Error, qvlNoLevel)
			},
		},
		{
			"it accepts documents at the very second of their nextUpdate", "genuine.TestVerify_Dates",
			func(c *comparison, _ qvlAnswer) bool {
				return c.turned("after-a-month") && refusedFor(c, genuine.ErrExpired)
			},
		},
		{
			"it looks serial numbers up on any list, without signature, issuer or dates of it",
			"genuine.TestVerify_ForeignParts, genuine.TestVerify_OneStalePart, genuine.TestVerify_ProcessorCAPlatform",
			func(c *comparison, _ qvlAnswer) bool {
				return refusedFor(c, genuine.ErrRevocationList) ||
					((c.turned("pck-crl-ended") || c.turned("root-crl-ended")) && refusedFor(c, genuine.ErrExpired))
			},
		},
		{
			"it does not compare the PCEID", "genuine.TestVerify_CollateralOfAnotherFamily",
			func(c *comparison, _ qvlAnswer) bool {
				return c.turned("foreign-pceid") && refusedFor(c, genuine.ErrCollateralMismatch)
			},
		},
		{
			"it lets the upper half of the QE report's data be anything", "genuine.TestVerify_RefusesForgedQuotes/dirty-qe-report-data",
			func(c *comparison, _ qvlAnswer) bool {
				return c.turned("dirty-qe-report-data") && refusedFor(c, genuine.ErrQEBinding)
			},
		},
		{
			"it does not look at the quoting enclave's vendor", "parse.TestReadQuote_Faults/vendor",
			func(c *comparison, _ qvlAnswer) bool {
				return c.turned("wrong-vendor") && refusedFor(c, parse.ErrUnsupported)
			},
		},
	}
}

func isTD(c *comparison) bool { return c.ours.appraised() && c.ours.result.TD != nil }

// compare demands that every answer is ours or has an exception, and that every exception is needed by one, if asked so.
func compare[A any](
	t *testing.T, cases []*comparison, answers []A, agree func(*comparison, A) bool, exceptions []exception[A], all bool,
) (agreed int) {
	t.Helper()
	used := map[string]int{}
	for i, c := range cases {
		if agree(c, answers[i]) {
			agreed++
			continue
		}
		at := slices.IndexFunc(exceptions, func(e exception[A]) bool { return e.explains(c, answers[i]) })
		if at < 0 {
			t.Errorf("%s: ours %s, theirs %+v", c.name, describe(c.ours), answers[i])
			continue
		}
		used[exceptions[at].what]++
	}
	for _, e := range exceptions {
		t.Logf("%4d cases: %s (%s)", used[e.what], e.what, e.shownBy)
		require.True(t, !all || used[e.what] > 0, "no case needs the exception: %s", e.what)
	}
	t.Logf("%4d of %d cases agree", agreed, len(cases))
	return agreed
}

func describe(a answer) string {
	if a.err != nil {
		return a.err.Error()
	}
	return a.result.Status.String() + " " + strings.Join(a.result.Advisories, " ")
}
