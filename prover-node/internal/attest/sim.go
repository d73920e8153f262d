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
	// Microcode is the machine's microcode SVN; zero is what was current at first.
	Microcode uint8
}

// NewSim grows the platform from its seeds. It refuses any chain that is not for development.
func NewSim(config SimConfig, chainID *big.Int) (*Sim, error) {
	if !chain.IsDevelopmentChain(chainID) {
		return nil, fmt.Errorf("chain %s: %w", chainID, ErrSimulated)
	}
	// The clock dates collateral, of which none is issued here.
	authority, err := simtee.NewAuthority([]byte(config.AuthoritySeed), time.Now)
	if err != nil {
		return nil, fmt.Errorf("simulated authority: %w", err)
	}
	platform, err := authority.NewPlatform(simtee.PlatformConfig{
		Seed: []byte(config.PlatformSeed), Components: withMicrocode(simtee.DefaultComponents(), config.Microcode),
	})
	if err != nil {
		return nil, fmt.Errorf("simulated platform: %w", err)
	}
	return &Sim{platform: platform, format: config.Format}, nil
}

// withMicrocode puts the microcode's SVN where both of its loaders report it.
func withMicrocode(components [16]uint8, svn uint8) [16]uint8 {
	const early, late = 0, 1
	if svn != 0 {
		components[early], components[late] = svn, svn
	}
	return components
}

// Name is sim.
func (*Sim) Name() string { return string(MethodSim) }

// Quote returns a quote of the reference trust domain or enclave.
func (s *Sim) Quote(_ context.Context, reportData [64]byte) ([]byte, error) {
	return s.platform.Quote(simtee.QuoteConfig{
		Format: s.format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave(), ReportData: reportData,
	})
}
