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

// Sim is a simulated TDX platform: genuine in shape, worthless as evidence.
type Sim struct {
	platform *simtee.Platform
}

// NewSim grows the platform from its seeds. It refuses any chain that is not for development.
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

// Name is sim.
func (*Sim) Name() string { return "sim" }

// Quote returns a quote of the reference trust domain.
func (s *Sim) Quote(_ context.Context, reportData [64]byte) ([]byte, error) {
	return s.platform.QuoteTDX(simtee.DefaultTD(), reportData)
}
