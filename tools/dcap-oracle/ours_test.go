package dcaporacle_test

import (
	"crypto/ecdsa"
	"crypto/x509"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/scenario"
)

// fullVariable names the environment variable that has every pair of faults compared, not only some.
const fullVariable = "DCAP_ORACLE_FULL"

// everyNth is the part of the pairs that is compared otherwise.
const everyNth = 24

func full() bool { return os.Getenv(fullVariable) != "" }

// comparison is one case with our answer to it.
type comparison struct {
	name  string
	knobs []string
	scenario.Case
	ours answer
}

func (c *comparison) turned(knob string) bool { return slices.Contains(c.knobs, knob) }

// answer is a verifier's answer in the terms they all have: an error, or a status with advisories. Result says more.
type answer struct {
	err    error
	result *policy.Result
}

// appraised reports whether the quote was found genuine and appraised.
func (a answer) appraised() bool { return a.err == nil }

// accepted reports whether the default policy accepts it.
func (a answer) accepted(at time.Time) bool {
	rules := policy.Default()
	return a.appraised() && rules.Check(a.result, at) == nil
}

func ask(quote, bundle, rootDER []byte, at time.Time) answer {
	set, err := collateral.ReadBundle(bundle)
	if err != nil {
		return answer{err: err}
	}
	root, err := keyOf(rootDER)
	if err != nil {
		return answer{err: err}
	}
	result, err := dcap.Appraise(quote, set, root, at)
	return answer{err, result}
}

func keyOf(rootDER []byte) (genuine.RootKey, error) {
	cert, err := x509.ParseCertificate(rootDER)
	if err != nil {
		return genuine.RootKey{}, err
	}
	key, isECDSA := cert.PublicKey.(*ecdsa.PublicKey)
	if !isECDSA {
		return genuine.RootKey{}, errors.New("root has no ECDSA key")
	}
	point, err := key.Bytes()
	if err != nil {
		return genuine.RootKey{}, err
	}
	return genuine.RootKey(point[1:]), nil
}

// simulated returns the comparisons of the scenarios: each knob in every format, and pairs in the formats that the others
// know best.
func simulated(t *testing.T) []*comparison {
	t.Helper()
	w, err := scenario.NewWorld([]byte("dcap-oracle"), time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	all := scenario.Singles(simtee.Formats()...)
	for i, pair := range pairs() {
		if full() || i%everyNth == 0 {
			all = append(all, pair)
		}
	}
	var out []*comparison
	for _, s := range all {
		c, err := w.Make(s)
		require.NoError(t, err, "%s", s)
		out = append(out, &comparison{name: s.String(), knobs: s.Knobs, Case: c, ours: ask(c.Quote, c.Bundle, c.Root, c.At)})
	}
	return out
}

// pairs returns every two knobs in one format, and those that decide about the status in a second one: there are statuses
// that few knobs lead to.
func pairs() []scenario.Scenario {
	out := scenario.Pairs(simtee.TDXv5TD15, simtee.TDXv4, simtee.SGXv3, simtee.TDXv5TD10)
	for _, pair := range scenario.Pairs(simtee.TDXv4, simtee.TDXv5TD15Ex, simtee.TDXv5TD10, simtee.SGXv3) {
		if slices.ContainsFunc(pair.Knobs, func(name string) bool {
			return strings.HasPrefix(name, "level-") || strings.HasPrefix(name, "relaunch")
		}) {
			out = append(out, pair)
		}
	}
	return out
}

// collected returns the comparisons of Intel-signed quotes, or skips.
func collected(t *testing.T) []*comparison {
	t.Helper()
	samples := dcaptest.Samples(t)
	chain, err := parse.ReadPCKChain(mustRead(t, samples[0].Quote).PCKChainPEM)
	require.NoError(t, err)
	var out []*comparison
	for _, sample := range samples {
		c := scenario.Case{Quote: sample.Quote, Bundle: sample.Bundle, Root: chain.Root.Raw, At: sample.At}
		ours := ask(c.Quote, c.Bundle, c.Root, c.At)
		require.NotErrorIs(t, ours.err, genuine.ErrNotGenuine, sample.Name)
		out = append(out, &comparison{name: sample.Name, Case: c, ours: ours})
	}
	return out
}

func mustRead(t *testing.T, raw []byte) *parse.Quote {
	t.Helper()
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	return quote
}

// The cases are made once for all: it takes longer than asking about them.
func TestSimulated(t *testing.T) {
	cases := simulated(t)
	t.Run("coverage", func(t *testing.T) { checkCoverage(t, cases) })
	t.Run("dcap-qvl", func(t *testing.T) {
		t.Parallel()
		agreed := compare(t, cases, askQVL(t, cases), agrees, qvlExceptions(), full())
		require.Greater(t, agreed, len(cases)/2, "exceptions are exceptions")
	})
	t.Run("contracts", func(t *testing.T) {
		t.Parallel()
		agreed := compare(t, cases, askContracts(t, cases), agreesContract, contractExceptions(), full())
		require.Greater(t, agreed, len(cases)*3/4, "exceptions are exceptions")
	})
	t.Run("go-tdx-guest", func(t *testing.T) {
		t.Parallel()
		cases := covered(cases)
		agreed := compare(t, cases, askAllGTG(t, cases), agreesGTG, gtgExceptions(), full())
		require.Greater(t, agreed, len(cases)/2, "exceptions are exceptions")
	})
}

func TestIntelSamples(t *testing.T) {
	cases := collected(t)
	t.Run("dcap-qvl", func(t *testing.T) {
		t.Parallel()
		compare(t, cases, askQVL(t, cases), agrees, qvlExceptions(), false)
	})
	t.Run("contracts", func(t *testing.T) {
		t.Parallel()
		compare(t, cases, askContracts(t, cases), agreesContract, contractExceptions(), false)
	})
	t.Run("go-tdx-guest", func(t *testing.T) {
		t.Parallel()
		cases := covered(cases)
		compare(t, cases, askAllGTG(t, cases), agreesGTG, gtgExceptions(), false)
	})
}

// checkCoverage makes sure that the comparison compares something: enough quotes that are accepted, and enough of every
// status.
func checkCoverage(t *testing.T, cases []*comparison) {
	t.Helper()
	statuses, accepted := map[collateral.Status]int{}, 0
	for _, c := range cases {
		if c.ours.appraised() {
			statuses[c.ours.result.Status]++
		}
		if c.ours.accepted(c.At) {
			accepted++
		}
	}
	wantCases, wantAccepted, wantEach := 1000, 100, 4
	if full() {
		wantCases, wantAccepted, wantEach = 2000, 400, 50
	}
	require.GreaterOrEqual(t, len(cases), wantCases)
	require.GreaterOrEqual(t, accepted, wantAccepted)
	for status := collateral.UpToDate; status <= collateral.TDRelaunchAdvisedConfigurationNeeded; status++ {
		t.Logf("%5d %s", statuses[status], status)
		require.GreaterOrEqual(t, statuses[status], wantEach, "%s", status)
	}
	t.Logf("%5d accepted of %d", accepted, len(cases))
}
