package devnets

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/cli/internal/amount"
	"github.com/assay-network/assay/internal/chain"
)

// books are what the parties have, balance and credit together, as the chain says at one block.
type books struct {
	block uint64
	// native and token are in their smallest unit.
	native, token map[common.Address]*big.Int
	treasury      common.Address
}

// takeBooks reads all parties' accounts at the newest block.
func (r demoRun) takeBooks(ctx context.Context) (books, error) {
	contracts := r.contracts
	head, err := contracts.Client().Head(ctx)
	if err != nil {
		return books{}, err
	}
	terms, err := contracts.MarketTerms(ctx, head.Number)
	if err != nil {
		return books{}, err
	}
	taken := books{
		block: head.Number.Uint64(), treasury: terms.Treasury,
		native: map[common.Address]*big.Int{}, token: map[common.Address]*big.Int{},
	}
	parties := []common.Address{r.network.Requester.Key.Address(), terms.Treasury}
	for _, node := range r.network.Nodes {
		parties = append(parties, node.Key.Address())
	}
	for _, party := range parties {
		if err := taken.add(ctx, contracts, party, head.Number); err != nil {
			return books{}, err
		}
	}
	return taken, nil
}

func (b books) add(ctx context.Context, contracts *chain.Contracts, party common.Address, at *big.Int) error {
	payment := contracts.Addresses().PaymentToken
	native, err := contracts.Client().Balance(ctx, party, at)
	if err != nil {
		return err
	}
	token, err := contracts.TokenBalance(ctx, payment, party, at)
	if err != nil {
		return err
	}
	nativeCredit, err := contracts.MarketCredit(ctx, party, common.Address{}, at)
	if err != nil {
		return err
	}
	tokenCredit, err := contracts.MarketCredit(ctx, party, payment, at)
	if err != nil {
		return err
	}
	b.native[party] = new(big.Int).Add(native, nativeCredit)
	b.token[party] = new(big.Int).Add(token, tokenCredit)
	return nil
}

const etherDecimals = 18

// compareBooks demands that requester, worker and treasury changed by price and fee, everybody else by nothing, and that
// in the native currency only gas is missing beside.
func (r demoRun) compareBooks(ctx context.Context, token string, before, after books, result settledJob) error {
	paid, okPaid := new(big.Int).SetString(result.Paid, 10)
	fee, okFee := new(big.Int).SetString(result.Fee, 10)
	if !okPaid || !okFee || paid.Sign() <= 0 {
		return fmt.Errorf("%w: paid %q, fee %q", ErrDemo, result.Paid, result.Fee)
	}
	requester := r.network.Requester.Key.Address()
	price := new(big.Int).Add(paid, fee)
	due := map[common.Address]*big.Int{requester: new(big.Int).Neg(price), result.Worker: paid, before.treasury: fee}
	if err := r.compareDue(ctx, token, before, after, due); err != nil {
		return err
	}
	fmt.Fprintf(r.out, "  balances: requester -%s, worker +%s, treasury +%s %s: exact\n", amount.Format(price, etherDecimals),
		amount.Format(paid, etherDecimals), amount.Format(fee, etherDecimals), token)
	return nil
}

// compareDue demands that each party's money in a token changed by what is due to it, and by nothing but gas otherwise.
func (r demoRun) compareDue(ctx context.Context, token string, before, after books, due map[common.Address]*big.Int) error {
	gas, err := r.gasSpent(ctx, before.block+1, after.block)
	if err != nil {
		return err
	}
	for party := range before.native {
		wantNative, wantToken := new(big.Int), new(big.Int)
		change := wantNative
		if token != "eth" {
			change = wantToken
		}
		if d, ok := due[party]; ok {
			change.Set(d)
		}
		if spent, ok := gas[party]; ok {
			wantNative.Sub(wantNative, spent)
		}
		gotNative := new(big.Int).Sub(after.native[party], before.native[party])
		gotToken := new(big.Int).Sub(after.token[party], before.token[party])
		if gotNative.Cmp(wantNative) != 0 || gotToken.Cmp(wantToken) != 0 {
			return fmt.Errorf("%w: %s changed by %s wei and %s token units; price, fee and gas say %s and %s", ErrDemo,
				party, gotNative, gotToken, wantNative, wantToken)
		}
	}
	return nil
}

// gasSpent adds up what each account paid for gas in a range of blocks.
func (r demoRun) gasSpent(ctx context.Context, from, to uint64) (map[common.Address]*big.Int, error) {
	spent := map[common.Address]*big.Int{}
	err := r.eachReceipt(ctx, from, to, func(sender common.Address, _ *types.Transaction, receipt *types.Receipt) {
		if spent[sender] == nil {
			spent[sender] = new(big.Int)
		}
		cost := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
		spent[sender].Add(spent[sender], cost)
	})
	return spent, err
}
