// Package standing makes sure that the operator is registered and has stake before its node attests.
package standing

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
)

var (
	// ErrNotRegistered means that the operator is unknown to the worker registry.
	ErrNotRegistered = errors.New("operator is not registered")
	// ErrNoStake means that the operator has less stake than it wants to have.
	ErrNoStake = errors.New("operator has too little stake")
)

// Registry is what is asked of the chain.
type Registry interface {
	Worker(ctx context.Context, operator common.Address, at *big.Int) (chain.Worker, error)
	TokenBalance(ctx context.Context, token, account common.Address, at *big.Int) (*big.Int, error)
	TokenAllowance(ctx context.Context, token, owner, spender common.Address, at *big.Int) (*big.Int, error)
	Addresses() chain.Addresses

	RegisterWorker(peerID common.Hash, url string) (chain.Call, error)
	Approve(token, spender common.Address, amount *big.Int) (chain.Call, error)
	DepositStake(operator common.Address, amount *big.Int) (chain.Call, error)
}

// Sender gets calls mined.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
	From() common.Address
}

// Wish is what the operator should be.
type Wish struct {
	// Auto registers and deposits where something is missing; without it that is an error.
	Auto bool
	// Stake is the least stake to have, in the stake token's smallest unit; nil asks for none.
	Stake *big.Int
	// URL is where the node serves, for a registration.
	URL string
}

// Ensure makes the operator what it should be, or says what it has to do.
func Ensure(ctx context.Context, registry Registry, sender Sender, wish Wish, log zerolog.Logger) error {
	operator := sender.From()
	worker, err := registry.Worker(ctx, operator, nil)
	if err != nil {
		return fmt.Errorf("look up operator %s: %w", operator, err)
	}
	if worker.ID == 0 {
		if !wish.Auto {
			return fmt.Errorf("%w: %s: run `assay worker register` with its key, or start with --auto-register on a development chain",
				ErrNotRegistered, operator)
		}
		if err := register(ctx, registry, sender, wish, log); err != nil {
			return err
		}
	}
	if wish.Stake == nil || worker.Stake.Cmp(wish.Stake) >= 0 {
		return nil
	}
	missing := new(big.Int).Sub(wish.Stake, worker.Stake)
	if !wish.Auto {
		return fmt.Errorf("%w: %s has %s, --stake asks for %s: run `assay worker deposit` with its key", ErrNoStake, operator,
			worker.Stake, wish.Stake)
	}
	return deposit(ctx, registry, sender, missing, log)
}

func register(ctx context.Context, registry Registry, sender Sender, wish Wish, log zerolog.Logger) error {
	call, err := registry.RegisterWorker(common.Hash{}, wish.URL)
	if err != nil {
		return err
	}
	_, err = sender.Send(ctx, call)
	if chain.RevertName(err) == "AlreadyRegistered" {
		err = nil
	}
	if err != nil {
		return fmt.Errorf("register operator %s: %w", sender.From(), err)
	}
	log.Info().Stringer("operator", sender.From()).Msg("Operator registered")
	return nil
}

func deposit(ctx context.Context, registry Registry, sender Sender, amount *big.Int, log zerolog.Logger) error {
	operator, a := sender.From(), registry.Addresses()
	balance, err := registry.TokenBalance(ctx, a.StakeToken, operator, nil)
	if err != nil {
		return fmt.Errorf("stake of %s: %w", operator, err)
	}
	if balance.Cmp(amount) < 0 {
		return fmt.Errorf("%w: %s lacks %s and owns %s of the stake token %s: send it some", ErrNoStake, operator, amount,
			balance, a.StakeToken)
	}
	allowance, err := registry.TokenAllowance(ctx, a.StakeToken, operator, a.WorkerRegistry, nil)
	if err != nil {
		return fmt.Errorf("stake of %s: %w", operator, err)
	}
	if allowance.Cmp(amount) < 0 {
		call, err := registry.Approve(a.StakeToken, a.WorkerRegistry, amount)
		if err == nil {
			_, err = sender.Send(ctx, call)
		}
		if err != nil {
			return fmt.Errorf("stake of %s: %w", operator, err)
		}
	}
	call, err := registry.DepositStake(operator, amount)
	if err == nil {
		_, err = sender.Send(ctx, call)
	}
	if err != nil {
		return fmt.Errorf("stake of %s: %w", operator, err)
	}
	log.Info().Stringer("operator", operator).Stringer("amount", amount).Msg("Stake deposited")
	return nil
}
