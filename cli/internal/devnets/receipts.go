package devnets

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// eachReceipt goes through the transactions of a range of blocks, with who sent each and what became of it. What was done
// until an error is of no worth.
func (r demoRun) eachReceipt(ctx context.Context, from, to uint64,
	do func(sender common.Address, tx *types.Transaction, receipt *types.Receipt),
) error {
	client, err := ethclient.DialContext(ctx, r.network.RPC())
	if err != nil {
		return fmt.Errorf("dial chain: %w", err)
	}
	defer client.Close()
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(r.network.Deployment.ChainID))
	for number := from; number <= to; number++ {
		block, err := client.BlockByNumber(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return fmt.Errorf("block %d: %w", number, err)
		}
		for _, tx := range block.Transactions() {
			sender, err := types.Sender(signer, tx)
			if err != nil {
				return fmt.Errorf("sender of %s: %w", tx.Hash(), err)
			}
			receipt, err := client.TransactionReceipt(ctx, tx.Hash())
			if err != nil {
				return fmt.Errorf("receipt of %s: %w", tx.Hash(), err)
			}
			do(sender, tx, receipt)
		}
	}
	return nil
}
