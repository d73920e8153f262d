package attest

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/simtee"
)

// ErrSimulated means that a simulated platform was asked for where only real ones count.
var ErrSimulated = errors.New("simulated platforms are for development chains (ids 31337 and 1337) only")

// Sim is a simulated platform: genuine in shape, worthless as evidence.
type Sim struct {
	platform *simtee.Platform
	format   simtee.Format
}

// SimConfig says what machine to simulate.
type SimConfig struct {
	// AuthoritySeed and PlatformSeed are what the simulated Intel and the machine grow from.
	AuthoritySeed, PlatformSeed string
	// Format of the quotes: trust domains are quoted in some, enclaves in others.
	Format simtee.Format
}

// NewSim grows the platform from its seeds: a trust domain quoted in version 4. It refuses any chain that is not for
// development.
func NewSim(authoritySeed, platformSeed string, chainID *big.Int) (*Sim, error) {
	if !chain.IsDevelopmentChain(chainID) {
		return nil, fmt.Errorf("chain %s: %w", chainID, ErrSimulated)
	}
	// The clock dates collateral, of which none is issued here.
	authority, err := simtee.NewAuthority([]byte(authoritySeed), time.Now)
	if err != nil {
		return nil, fmt.Errorf("simulated authority: %w", err)
	}
	platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: []byte(platformSeed)})
	if err != nil {
		return nil, fmt.Errorf("simulated platform: %w", err)
	}
	return &Sim{platform: platform}, nil
}

// In returns the same machine, quoted in another format.
func (s *Sim) In(format simtee.Format) *Sim { return &Sim{platform: s.platform, format: format} }

// Name is sim.
func (*Sim) Name() string { return string(MethodSim) }

// Quote returns a quote of the reference trust domain or enclave.
func (s *Sim) Quote(_ context.Context, reportData [64]byte) ([]byte, error) {
	return s.platform.Quote(simtee.QuoteConfig{
		Format: s.format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave(), ReportData: reportData,
	})
}
