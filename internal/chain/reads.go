package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/internal/protocol"
)

// ErrNotFound means that the chain has no record of what was asked for.
var ErrNotFound = errors.New("not found on chain")

// Worker is an operator's record. Amounts are in the stake token.
type Worker struct {
	Operator common.Address
	// ID is 0 when the operator is not registered.
	ID       uint32
	Stake    *big.Int
	Reserved *big.Int
	// Reservations ever made, modulo 2^24.
	Reservations uint32
	Late         uint16
	Faulted      uint16
	// Unbonding can be withdrawn from UnbondingAt on.
	Unbonding   *big.Int
	UnbondingAt uint64
}

// FreeStake is what no job holds.
func (w Worker) FreeStake() *big.Int { return new(big.Int).Sub(w.Stake, w.Reserved) }

// Worker reads an operator's record, which is all zero when it is not registered.
func (c *Contracts) Worker(ctx context.Context, operator common.Address, at *big.Int) (Worker, error) {
	registry := c.Addresses().WorkerRegistry
	record, err := read(ctx, c.client, "worker", registry, at, c.workers.PackGetWorker(operator),
		c.workers.UnpackGetWorker)
	if err != nil {
		return Worker{}, err
	}
	return Worker{
		Operator: operator, ID: record.Worker.Id, Stake: record.Worker.Stake, Reserved: record.Worker.Reserved,
		Reservations: uint32(record.Worker.Reservations.Uint64()), Late: record.Worker.Late,
		Faulted:   record.Worker.Faulted,
		Unbonding: record.Unbonding.Amount, UnbondingAt: record.Unbonding.AvailableAt.Uint64(),
	}, nil
}

// FreeStake is the part of an operator's stake that no job holds.
func (c *Contracts) FreeStake(ctx context.Context, operator common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "free stake", c.Addresses().WorkerRegistry, at, c.workers.PackFreeStake(operator),
		c.workers.UnpackFreeStake)
}

// StakeCredit is what an account can take from slashed stakes.
func (c *Contracts) StakeCredit(ctx context.Context, account common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "stake credit", c.Addresses().WorkerRegistry, at, c.workers.PackCredits(account),
		c.workers.UnpackCredits)
}

// HeldForTreasury is what lies with an account for the treasury, and is not its own.
func (c *Contracts) HeldForTreasury(ctx context.Context, caller common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "stake held for the treasury", c.Addresses().WorkerRegistry, at,
		c.workers.PackHeldForTreasury(caller), c.workers.UnpackHeldForTreasury)
}

// Committee is who decides assignments.
type Committee struct {
	Members   []common.Address
	Threshold uint8
	Version   uint32
}

// Committee reads the scheduler oracle's members.
func (c *Contracts) Committee(ctx context.Context, at *big.Int) (Committee, error) {
	out, err := read(ctx, c.client, "committee", c.Addresses().SchedulerOracle, at, c.oracle.PackCommittee(),
		c.oracle.UnpackCommittee)
	if err != nil {
		return Committee{}, err
	}
	return Committee{Members: out.Members, Threshold: out.Threshold, Version: out.Version}, nil
}

// Signer is an enclave's signing key.
type Signer struct {
	Key common.Address
	// Expiry is the last second at which it signs validly.
	Expiry   uint64
	Sequence uint64
}

// Enclave is an attested enclave's record.
type Enclave struct {
	ID       common.Hash
	Index    uint32
	WorkerID uint32
	Operator common.Address
	// Platform is the first 28 bytes of the platform's digest.
	Platform    [28]byte
	FMSPC       [6]byte
	Tee         protocol.TeeKind
	Via         uint8
	Status      protocol.TcbStatus
	Measurement common.Hash
	// Kinds is a set of bits 1 << protocol.JobKind.
	Kinds    uint8
	Capacity protocol.Capacity
	// Used slots of Capacity.Slots.
	Used      uint8
	Frozen    bool
	Displaced bool
	// Live tells whether any signer speaks for it now.
	Live bool
	// Newest was admitted last, Previous before it.
	Newest, Previous Signer
}

// FreeSlots is how many slots no job holds.
func (e Enclave) FreeSlots() uint8 {
	if e.Used >= e.Capacity.Slots {
		return 0
	}
	return e.Capacity.Slots - e.Used
}

// Enclave reads an enclave; ErrNotFound if it was never registered.
func (c *Contracts) Enclave(ctx context.Context, id common.Hash, at *big.Int) (Enclave, error) {
	view, err := read(ctx, c.client, "enclave", c.Addresses().AttestationRegistry, at,
		c.attestation.PackGetEnclave(id), c.attestation.UnpackGetEnclave)
	if RevertName(err) == "UnknownEnclave" {
		return Enclave{}, fmt.Errorf("enclave %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return Enclave{}, fmt.Errorf("enclave %s: %w", id, err)
	}
	return Enclave{
		ID: view.Id, Index: view.Index, WorkerID: view.WorkerId, Operator: view.Operator, Platform: view.Platform,
		FMSPC: view.Fmspc, Tee: protocol.TeeKind(view.Tee), Via: view.Via, Status: protocol.TcbStatus(view.Status),
		Measurement: view.Measurement, Kinds: view.Kinds,
		Capacity: protocol.Capacity{
			Cores: view.Capacity.Cores, MemoryMiB: view.Capacity.MemoryMiB, EPCMiB: view.Capacity.EpcMiB,
			KHz: view.Capacity.KHz, Slots: view.Capacity.Slots, Modes: view.Capacity.Modes,
		},
		Used: view.Used, Frozen: view.Frozen, Displaced: view.Displaced, Live: view.Live,
		Newest: signerOf(view.Newest), Previous: signerOf(view.Previous),
	}, nil
}

func signerOf(signer attestationregistry.Signer) Signer {
	return Signer{Key: signer.Key, Expiry: signer.Expiry.Uint64(), Sequence: signer.Sequence.Uint64()}
}

// TokenBalance is an account's balance of an ERC-20 token.
func (c *Contracts) TokenBalance(ctx context.Context, token, account common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "token balance", token, at, c.token.PackBalanceOf(account), c.token.UnpackBalanceOf)
}

// TokenAllowance is what a spender may take of an owner's tokens.
func (c *Contracts) TokenAllowance(ctx context.Context, token, owner, spender common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "token allowance", token, at, c.token.PackAllowance(owner, spender),
		c.token.UnpackAllowance)
}

// Token describes an ERC-20 token.
type Token struct {
	Symbol   string
	Decimals uint8
}

// Token reads a token's description.
func (c *Contracts) Token(ctx context.Context, token common.Address) (Token, error) {
	symbol, err := read(ctx, c.client, "token symbol", token, nil, c.token.PackSymbol(), c.token.UnpackSymbol)
	if err != nil {
		return Token{}, err
	}
	decimals, err := read(ctx, c.client, "token decimals", token, nil, c.token.PackDecimals(), c.token.UnpackDecimals)
	if err != nil {
		return Token{}, err
	}
	return Token{Symbol: symbol, Decimals: decimals}, nil
}
