package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// errBooks means that money is missing, or that there is too much of it.
var errBooks = errors.New("the books do not balance")

// A book sets what a contract owes beside what it holds, in one currency.
type book struct {
	contract, currency string
	// parts are what is owed, by name, in the order of their reading.
	parts []part
	holds *big.Int
}

type part struct {
	name   string
	amount *big.Int
}

func (b *book) add(name string, amount *big.Int) {
	for i := range b.parts {
		if b.parts[i].name == name {
			b.parts[i].amount = new(big.Int).Add(b.parts[i].amount, amount)
			return
		}
	}
	b.parts = append(b.parts, part{name: name, amount: amount})
}

// owed is the sum of the parts.
func (b *book) owed() *big.Int {
	sum := new(big.Int)
	for _, one := range b.parts {
		sum.Add(sum, one.amount)
	}
	return sum
}

func (b *book) check() error {
	if b.owed().Cmp(b.holds) != 0 {
		return fmt.Errorf("%w: %s owes %s of %s and holds %s", errBooks, b.contract, b.owed(), b.currency, b.holds)
	}
	return nil
}

// readBooks reads all that the contracts owe and hold at one block, and demands that it is the same.
func (t *trial) readBooks(ctx context.Context, jobs []job, at *big.Int) ([]*book, error) {
	parties, err := t.parties(ctx)
	if err != nil {
		return nil, err
	}
	addresses := t.contracts.Addresses()
	native, err := t.marketBook(ctx, "ETH", common.Address{}, jobs, parties, at)
	if err != nil {
		return nil, err
	}
	token, err := t.marketBook(ctx, "dUSD", addresses.PaymentToken, jobs, parties, at)
	if err != nil {
		return nil, err
	}
	stake, err := t.stakeBook(ctx, parties, at)
	if err != nil {
		return nil, err
	}
	bonds, err := t.bondBook(ctx, parties, at)
	if err != nil {
		return nil, err
	}
	books := []*book{native, token, stake, bonds}
	for _, one := range books {
		if err := one.check(); err != nil {
			return nil, err
		}
	}
	return books, nil
}

// marketBook is the market's in one currency: escrow of jobs, credits, deposits.
func (t *trial) marketBook(ctx context.Context, name string, token common.Address, jobs []job, parties []common.Address,
	at *big.Int,
) (*book, error) {
	b := &book{contract: "JobMarket", currency: name}
	b.add("escrow", new(big.Int))
	for _, one := range jobs {
		state, err := t.contracts.Job(ctx, one.id, at)
		if err != nil {
			return nil, err
		}
		if state.Token == token {
			b.add("escrow", state.Escrow)
		}
	}
	for _, party := range parties {
		credit, err := t.contracts.MarketCredit(ctx, party, token, at)
		if err != nil {
			return nil, err
		}
		deposit, err := t.contracts.MarketDeposit(ctx, party, token, at)
		if err != nil {
			return nil, err
		}
		b.add("credits", credit)
		b.add("deposits", deposit.Amount)
	}
	var err error
	market := t.contracts.Addresses().JobMarket
	if token == (common.Address{}) {
		b.holds, err = t.contracts.Client().Balance(ctx, market, at)
	} else {
		b.holds, err = t.contracts.TokenBalance(ctx, token, market, at)
	}
	return b, err
}

// stakeBook is the worker registry's: stakes, what is on its way out, shares of slashed stakes.
func (t *trial) stakeBook(ctx context.Context, parties []common.Address, at *big.Int) (*book, error) {
	b := &book{contract: "WorkerRegistry", currency: "dSTAKE"}
	for _, party := range parties {
		worker, err := t.contracts.Worker(ctx, party, at)
		if err != nil {
			return nil, err
		}
		if worker.Reserved.Sign() != 0 {
			return nil, fmt.Errorf("%w: %s still has %s reserved, and every job is over", errBooks, party, worker.Reserved)
		}
		credit, err := t.contracts.StakeCredit(ctx, party, at)
		if err != nil {
			return nil, err
		}
		b.add("stakes", worker.Stake)
		b.add("unbonding", worker.Unbonding)
		b.add("shares of slashed stakes", credit)
		held, err := t.contracts.HeldForTreasury(ctx, party, at)
		if err != nil {
			return nil, err
		}
		b.add("held for the treasury", held)
	}
	addresses := t.contracts.Addresses()
	var err error
	b.holds, err = t.contracts.TokenBalance(ctx, addresses.StakeToken, addresses.WorkerRegistry, at)
	return b, err
}

// bondBook is the committee's.
func (t *trial) bondBook(ctx context.Context, parties []common.Address, at *big.Int) (*book, error) {
	b := &book{contract: "SchedulerOracle", currency: "dSTAKE"}
	for _, party := range parties {
		bond, err := t.contracts.Bond(ctx, party, at)
		if err != nil {
			return nil, err
		}
		credit, err := t.contracts.OracleCredit(ctx, party, at)
		if err != nil {
			return nil, err
		}
		b.add("bonds", bond.Amount)
		b.add("shares of slashed bonds", credit)
	}
	addresses := t.contracts.Addresses()
	var err error
	b.holds, err = t.contracts.TokenBalance(ctx, addresses.StakeToken, addresses.SchedulerOracle, at)
	return b, err
}
