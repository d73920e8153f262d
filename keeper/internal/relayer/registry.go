package relayer

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
)

// Attestations is what a registry needs of the chain.
type Attestations interface {
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	AllowedStatuses(ctx context.Context) (uint16, error)
	RecordStatus(operator common.Address, evidence []byte) (chain.Call, error)
}

// ChainRegistry is a deployment's AttestationRegistry.
type ChainRegistry struct {
	Contract Attestations
	Sender   Sender
	Timeout  time.Duration
}

// CutOff implements [Registry].
func (r ChainRegistry) CutOff(ctx context.Context, enclave common.Hash) (bool, error) {
	record, err := r.Contract.Enclave(ctx, enclave, nil)
	if err != nil || record.Live || record.Used == 0 {
		return false, err
	}
	allowed, err := r.Contract.AllowedStatuses(ctx)
	return Statuses(allowed)>>record.Status&1 != 0, err
}

// RecordStatus implements [Registry].
func (r ChainRegistry) RecordStatus(ctx context.Context, operator common.Address, evidence []byte) error {
	ctx, cancel := context.WithTimeout(ctx, r.Timeout)
	defer cancel()
	call, err := r.Contract.RecordStatus(operator, evidence)
	if err != nil {
		return err
	}
	_, err = r.Sender.Send(ctx, call)
	switch chain.RevertName(err) {
	case "OtherEvidence":
		return fmt.Errorf("%w: %w", ErrOtherEvidence, err)
	case "StatusAllowed":
		// Under what the chain has the platform is good: there is nothing to write down.
		return nil
	}
	return err
}
