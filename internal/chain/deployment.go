package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
)

// ErrDeployment means that an address book cannot be used.
var ErrDeployment = errors.New("deployment file")

// ErrNoContract means that an address has no code.
var ErrNoContract = errors.New("no contract")

// Deployment is the address book of one deployment.
type Deployment struct {
	// ChainID is the chain it is on.
	ChainID uint64 `json:"chainId"`
	// StartBlock is the block in which its first contract was made: nothing happened before.
	StartBlock uint64 `json:"startBlock"`
	// Profile says what it is for: development, testnet or production.
	Profile string `json:"profile"`
	// Contracts are the addresses.
	Contracts Addresses `json:"contracts"`
}

// Addresses names the contracts of a deployment.
type Addresses struct {
	JobMarket           common.Address `json:"JobMarket"`
	WorkerRegistry      common.Address `json:"WorkerRegistry"`
	AttestationRegistry common.Address `json:"AttestationRegistry"`
	CollateralStore     common.Address `json:"CollateralStore"`
	P256QuoteVerifier   common.Address `json:"P256QuoteVerifier"`
	MultiProof          common.Address `json:"MultiProof"`
	SchedulerOracle     common.Address `json:"SchedulerOracle"`
	StakeToken          common.Address `json:"StakeToken"`
	PaymentToken        common.Address `json:"PaymentToken"`
	AccessManager       common.Address `json:"AccessManager"`
}

// LoadDeployment reads an address book. Contracts it names that this version does not know are let pass; the ones this
// version needs must be there.
func LoadDeployment(path string) (Deployment, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return Deployment{}, fmt.Errorf("%w: %w: deploy first, or give another path", ErrDeployment, err)
	}
	var deployment Deployment
	decoder := json.NewDecoder(bytes.NewReader(content))
	if err := decoder.Decode(&deployment); err != nil {
		return Deployment{}, fmt.Errorf("%w: %s: %w", ErrDeployment, path, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Deployment{}, fmt.Errorf("%w: %s: there is something after the document", ErrDeployment, path)
	}
	if err := deployment.Check(); err != nil {
		return Deployment{}, fmt.Errorf("%s: %w", path, err)
	}
	return deployment, nil
}

// Check reports what is missing.
func (d Deployment) Check() error {
	if d.ChainID == 0 {
		return fmt.Errorf("%w: chainId is missing", ErrDeployment)
	}
	needed := []struct {
		name    string
		address common.Address
	}{
		{"JobMarket", d.Contracts.JobMarket},
		{"WorkerRegistry", d.Contracts.WorkerRegistry},
		{"AttestationRegistry", d.Contracts.AttestationRegistry},
		{"P256QuoteVerifier", d.Contracts.P256QuoteVerifier},
		{"MultiProof", d.Contracts.MultiProof},
		{"SchedulerOracle", d.Contracts.SchedulerOracle},
		{"StakeToken", d.Contracts.StakeToken},
	}
	for _, contract := range needed {
		if contract.address == (common.Address{}) {
			return fmt.Errorf("%w: contracts.%s is missing", ErrDeployment, contract.name)
		}
	}
	return nil
}
