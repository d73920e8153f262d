// Package dcaptest prepares the quotes and collateral that tests of the DCAP packages work on: a simulated world grown
// from fixed seeds, and the Intel-signed TDX quote of package intelsample.
package dcaptest

import (
	"crypto/x509"
	"encoding/pem"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/intelsample"
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
	return w.QuoteIn(t, simtee.TDXv4, func(c *simtee.QuoteConfig) { c.TD = td }, knobs...)
}

// QuoteIn returns a quote of the reference trust domain or enclave in the given format, after the change if there is one.
func (w *World) QuoteIn(t testing.TB, format simtee.Format, change func(*simtee.QuoteConfig), knobs ...simtee.Knob) []byte {
	t.Helper()
	config := simtee.QuoteConfig{
		Format: format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave(), ReportData: ReportData(),
	}
	if change != nil {
		change(&config)
	}
	raw, err := w.Platform.Quote(config, knobs...)
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

// CollateralFor returns the default set for quotes of the given format.
func (w *World) CollateralFor(t testing.TB, format simtee.Format) *collateral.Set {
	t.Helper()
	if format.TDX() {
		return w.Collateral(t)
	}
	return w.CollateralOf(t, simtee.DefaultBundleSGX())
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

// IntelCollateral returns the collateral of package intelsample.
func IntelCollateral(t testing.TB) *collateral.Set {
	t.Helper()
	set, err := intelsample.Collateral()
	require.NoError(t, err)
	return set
}

// IntelQuote returns the quote of package intelsample.
func IntelQuote() []byte { return intelsample.Quote() }

// IntelNow is a moment at which all of that collateral was valid.
func IntelNow() time.Time { return intelsample.Now() }

// PEM concatenates certificates as quotes carry them.
func PEM(certs ...*x509.Certificate) []byte {
	var out []byte
	for _, cert := range certs {
		out = append(out, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw})...)
	}
	return out
}
