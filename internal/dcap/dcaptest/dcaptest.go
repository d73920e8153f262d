// Package dcaptest prepares the quotes and collateral that tests of the DCAP packages work on: a simulated world grown
// from fixed seeds, and the Intel-signed TDX quote that go-tdx-guest publishes together with its collateral.
package dcaptest

import (
	"testing"
	"time"

	gtgtesting "github.com/google/go-tdx-guest/testing"
	gtgdata "github.com/google/go-tdx-guest/testing/testdata"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/simtee"
)

// World is a simulated authority with one platform, both up to date at Now.
type World struct {
	Authority *simtee.Authority
	Platform  *simtee.Platform
	Root      genuine.RootKey
	Now       time.Time
}

// Now is the time of the simulated world.
func Now() time.Time { return time.Date(2026, time.November, 1, 0, 0, 0, 0, time.UTC) }

// NewWorld builds the world around a default platform.
func NewWorld(t testing.TB) *World { return NewWorldWith(t, simtee.PlatformConfig{}) }

// NewWorldWith builds the world around the given platform; its seed is filled in if empty.
func NewWorldWith(t testing.TB, config simtee.PlatformConfig) *World {
	t.Helper()
	authority, err := simtee.NewAuthority([]byte("dcaptest"), Now)
	require.NoError(t, err)
	if len(config.Seed) == 0 {
		config.Seed = []byte("platform")
	}
	platform, err := authority.NewPlatform(config)
	require.NoError(t, err)
	return &World{Authority: authority, Platform: platform, Root: authority.RootKeyXY(), Now: Now()}
}

// Quote returns a quote of the reference trust domain.
func (w *World) Quote(t testing.TB, knobs ...simtee.Knob) []byte {
	t.Helper()
	return w.QuoteOf(t, simtee.DefaultTD(), knobs...)
}

// QuoteOf returns a quote of the given trust domain.
func (w *World) QuoteOf(t testing.TB, td simtee.TDConfig, knobs ...simtee.Knob) []byte {
	t.Helper()
	raw, err := w.Platform.QuoteTDX(td, ReportData(), knobs...)
	require.NoError(t, err)
	return raw
}

// ReportData is the report data of the world's quotes.
func ReportData() [64]byte { return [64]byte{0: 0xa5, 31: 0x5a} }

// Collateral returns the default set.
func (w *World) Collateral(t testing.TB) *collateral.Set {
	t.Helper()
	return w.CollateralOf(t, simtee.DefaultBundle())
}

// CollateralOf returns the given set, having gone through the bundle format.
func (w *World) CollateralOf(t testing.TB, config simtee.BundleConfig) *collateral.Set {
	t.Helper()
	bundle, err := w.Authority.Bundle(config)
	require.NoError(t, err)
	set, err := collateral.ReadBundle(bundle)
	require.NoError(t, err)
	return set
}

// IntelQuote is a production TDX version 4 quote signed by Intel hardware, from go-tdx-guest's test data.
func IntelQuote() []byte { return gtgdata.RawQuote }

// IntelNow lies in the month in which that quote's collateral was valid.
func IntelNow() time.Time { return time.Date(2023, time.July, 1, 0, 0, 0, 0, time.UTC) }

// IntelCollateral is the collateral of that month, as the provisioning service answered it.
func IntelCollateral(t testing.TB) *collateral.Set {
	t.Helper()
	set := &collateral.Set{}
	var err error
	set.TCBInfo, err = collateral.ReadTCBInfo(gtgdata.TcbInfoBody)
	require.NoError(t, err)
	set.QEIdentity, err = collateral.ReadQEIdentity(gtgdata.QeIdentityBody)
	require.NoError(t, err)
	for header, values := range gtgtesting.TcbInfoHeader {
		set.TCBInfoChain, err = collateral.ReadChainHeader(values[0])
		require.NoError(t, err, header)
	}
	for header, values := range gtgtesting.QeIdentityHeader {
		set.QEChain, err = collateral.ReadChainHeader(values[0])
		require.NoError(t, err, header)
	}
	set.PCKCRL, err = collateral.ReadCRL(gtgdata.PckCrlBody)
	require.NoError(t, err)
	set.RootCRL, err = collateral.ReadCRL(gtgdata.RootCrlBody)
	require.NoError(t, err)
	return set
}
