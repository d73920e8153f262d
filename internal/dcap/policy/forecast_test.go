package policy_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/simtee"
)

// factsOf are what a chain would know of a quote's platform.
func factsOf(t *testing.T, raw []byte) policy.Platform {
	t.Helper()
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	require.NoError(t, err)
	pck, err := parse.ReadPCK(chain.Leaf)
	require.NoError(t, err)
	facts := policy.Platform{
		TEE: quote.Header.TEE, FMSPC: pck.FMSPC, PCEID: pck.PCEID, PCESVN: pck.PCESVN, Components: pck.Components,
		QESVN: quote.QEReport.ISVSVN,
	}
	if quote.TD != nil {
		facts.TeeTCBSVN, facts.TeeTCBSVN2 = quote.TD.TeeTCBSVN, quote.TD.TeeTCBSVN2
	}
	return facts
}

// A forecast from facts is the verdict that the whole quote gets under the same collateral, whatever the platform lacks.
func TestForesee_IsTheVerdictOfTheQuote(t *testing.T) {
	old := simtee.DefaultComponents()
	old[0] = 6
	seen := map[collateral.Status]bool{}
	for _, config := range []simtee.PlatformConfig{
		{}, {PCESVN: 5}, {Components: old}, {QEISVSVN: simtee.DefaultQEISVSVN - 1},
	} {
		w := dcaptest.NewWorldWith(t, config)
		for _, format := range simtee.Formats() {
			for _, module := range []uint8{5, 3, 1} {
				td := simtee.DefaultTD()
				td.TeeTCBSVN[0] = module
				raw := w.QuoteIn(t, format, func(c *simtee.QuoteConfig) { c.TD = td })
				for _, bundle := range bundles(format) {
					set := w.CollateralOf(t, bundle)
					want, err := dcap.Appraise(raw, set, w.Root, w.Now)
					require.NoError(t, err)
					got, err := policy.Foresee(factsOf(t, raw), set)
					require.NoError(t, err)
					require.Equal(t, policy.Forecast{
						Status: want.Status, Evaluation: want.Evaluation, Advisories: want.Advisories, TCBDate: want.TCBDate,
						Short: want.Short,
					}, got)
					seen[got.Status] = true
				}
			}
		}
	}
	require.GreaterOrEqual(t, len(seen), 3, "the cases tell statuses apart")
}

// bundles are collateral before and after a TCB recovery.
func bundles(format simtee.Format) []simtee.BundleConfig {
	before := simtee.DefaultBundleSGX()
	if format.TDX() {
		before = simtee.DefaultBundle()
	}
	after := before
	after.TCBInfo = after.TCBInfo.RaiseTCB("INTEL-SA-01079")
	return []simtee.BundleConfig{before, after}
}

func TestForesee_NeedsItsCollateral(t *testing.T) {
	w := dcaptest.NewWorld(t)
	facts := factsOf(t, w.Quote(t))
	_, err := policy.Foresee(facts, nil)
	require.ErrorIs(t, err, policy.ErrNotVerified)
	_, err = policy.Foresee(facts, &collateral.Set{})
	require.ErrorIs(t, err, policy.ErrNotVerified)
	for _, change := range []func(*policy.Platform){
		func(p *policy.Platform) { p.TEE = parse.SGX },
		func(p *policy.Platform) { p.FMSPC[0]++ },
		func(p *policy.Platform) { p.PCEID[0]++ },
	} {
		other := facts
		change(&other)
		_, err = policy.Foresee(other, w.Collateral(t))
		require.ErrorIs(t, err, policy.ErrNotVerified)
	}
}
