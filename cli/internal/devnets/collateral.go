package devnets

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// tellCollateral says what Intel's documents the chain has, and demands that the keeper alone has brought them.
func (r demoRun) tellCollateral(ctx context.Context) error {
	report, err := r.network.Collateral(ctx)
	if err != nil {
		return err
	}
	brought, err := r.upserts(ctx)
	if err != nil {
		return err
	}
	keeper := r.network.Keeper.Key.Address()
	fmt.Fprintf(r.out, "\nThe contracts were deployed knowing the simulated Intel's root key and nothing else of it. The keeper fetched what it\n"+
		"signs and brought it, from %s, an account without any role:\n", keeper)
	for _, document := range report.Documents {
		if document.Error != "" {
			return fmt.Errorf("%w: %s was not brought: %s", ErrDemo, document.Name, document.Error)
		}
		fmt.Fprintf(r.out, "  %-34s until %s\n", document.Name, document.Ends.UTC().Format(time.DateTime))
	}
	for sender := range brought {
		if sender != keeper || sender == r.network.Council.Key.Address() {
			return fmt.Errorf("%w: %s wrote to the collateral store", ErrDemo, sender)
		}
	}
	fmt.Fprintf(r.out, "  %d calls, each checked on chain up to that key; %d gas\n", brought[keeper].calls, brought[keeper].gas)
	return nil
}

// spending is what an account did.
type spending struct {
	calls int
	gas   uint64
}

// upserts are the calls so far that brought something to the collateral store, by who sent them.
func (r demoRun) upserts(ctx context.Context) (map[common.Address]spending, error) {
	head, err := r.contracts.Client().Head(ctx)
	if err != nil {
		return nil, err
	}
	deployment := r.network.Deployment
	// By this the deployment tells the store whom to notify; it brings nothing.
	setListener := crypto.Keccak256([]byte("setListener(address)"))[:4]
	// Keys for batches name a CA by its certificate, which the deployment has kept for that.
	keepCertificate := crypto.Keccak256([]byte("keepCertificate(bytes)"))[:4]
	brought := map[common.Address]spending{}
	err = r.eachReceipt(ctx, deployment.StartBlock, head.Number.Uint64(), func(sender common.Address, tx *types.Transaction, receipt *types.Receipt) {
		if tx.To() == nil || *tx.To() != deployment.Contracts.CollateralStore || bytes.HasPrefix(tx.Data(), setListener) {
			return
		}
		if r.batches && sender == r.network.Council.Key.Address() && bytes.HasPrefix(tx.Data(), keepCertificate) {
			return
		}
		one := brought[sender]
		brought[sender] = spending{calls: one.calls + 1, gas: one.gas + receipt.GasUsed}
	})
	return brought, err
}
