// Package ledger is the Go side of the example program `transfers`: it makes inputs for it and computes, independently
// of the program, what the program must commit.
package ledger

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
)

const tag = "assay example: transfers v1"

// Why a transfer is refused.
var (
	ErrNoAccount = errors.New("sender has no account")
	ErrNonce     = errors.New("wrong nonce")
	ErrBalance   = errors.New("balance too low")
	ErrOverflow  = errors.New("receiver's balance overflows")
)

// Address names an account: the last 20 bytes of the sha256 digest of its compressed key.
type Address [20]byte

// AddressOf returns the address of a key.
func AddressOf(key *ecdsa.PublicKey) Address {
	digest := sha256.Sum256(crypto.CompressPubkey(key))
	return Address(digest[12:])
}

// Account is what a state holds about an address.
type Account struct {
	Address        Address
	Balance, Nonce uint64
}

func (a Account) encode() []byte {
	out := slices.Clone(a.Address[:])
	out = binary.LittleEndian.AppendUint64(out, a.Balance)
	return binary.LittleEndian.AppendUint64(out, a.Nonce)
}

// State is a set of accounts in ascending order of address.
type State []Account

// NewState orders accounts into a state.
func NewState(accounts ...Account) State {
	state := slices.Clone(accounts)
	slices.SortFunc(state, func(a, b Account) int { return bytes.Compare(a.Address[:], b.Address[:]) })
	return state
}

// Encode returns the program's first input buffer.
func (s State) Encode() []byte {
	var out []byte
	for _, account := range s {
		out = append(out, account.encode()...)
	}
	return out
}

// Root returns the Merkle root that the program commits for the state.
func (s State) Root() [32]byte {
	if len(s) == 0 {
		return [32]byte{}
	}
	level := make([][32]byte, len(s))
	for i, account := range s {
		level[i] = sha256.Sum256(append([]byte{0}, account.encode()...))
	}
	for len(level) > 1 {
		var next [][32]byte
		for pair := range slices.Chunk(level, 2) {
			if len(pair) == 1 {
				next = append(next, pair[0])
				continue
			}
			next = append(next, sha256.Sum256(slices.Concat([]byte{1}, pair[0][:], pair[1][:])))
		}
		level = next
	}
	return level[0]
}

// Apply returns the state after a transfer, leaving s as it is.
func (s State) Apply(t Transfer) (State, error) {
	next := slices.Clone(s)
	from := next.find(AddressOf(&t.Key.PublicKey))
	switch {
	case from < 0:
		return nil, ErrNoAccount
	case next[from].Nonce != t.Nonce:
		return nil, fmt.Errorf("nonce %d, want %d: %w", t.Nonce, next[from].Nonce, ErrNonce)
	case next[from].Balance < t.Amount:
		return nil, fmt.Errorf("amount %d, balance %d: %w", t.Amount, next[from].Balance, ErrBalance)
	}
	next[from].Balance -= t.Amount
	next[from].Nonce++
	to := next.find(t.To)
	if to < 0 {
		return NewState(append(next, Account{Address: t.To, Balance: t.Amount})...), nil
	}
	if next[to].Balance+t.Amount < t.Amount {
		return nil, ErrOverflow
	}
	next[to].Balance += t.Amount
	return next, nil
}

func (s State) find(address Address) int {
	return slices.IndexFunc(s, func(a Account) bool { return a.Address == address })
}

// Transfer is a payment to be signed by its sender's key.
type Transfer struct {
	Key           *ecdsa.PrivateKey
	To            Address
	Amount, Nonce uint64
}

// Sign returns the transfer as the program reads it. Signatures are deterministic (RFC 6979) and low-s.
func (t Transfer) Sign() ([]byte, error) {
	out := crypto.CompressPubkey(&t.Key.PublicKey)
	out = append(out, t.To[:]...)
	out = binary.LittleEndian.AppendUint64(out, t.Amount)
	out = binary.LittleEndian.AppendUint64(out, t.Nonce)
	digest := sha256.Sum256(slices.Concat([]byte(tag), out))
	signature, err := crypto.Sign(digest[:], t.Key)
	if err != nil {
		return nil, fmt.Errorf("sign transfer: %w", err)
	}
	return append(out, signature[:64]...), nil
}

// Batch is one run of the program.
type Batch struct {
	Before    State
	Transfers []Transfer
}

// Stdin returns the program's input buffers.
func (b Batch) Stdin() ([][]byte, error) {
	var transfers []byte
	for i, transfer := range b.Transfers {
		signed, err := transfer.Sign()
		if err != nil {
			return nil, fmt.Errorf("transfer %d: %w", i, err)
		}
		transfers = append(transfers, signed...)
	}
	return [][]byte{b.Before.Encode(), transfers}, nil
}

// PublicValues returns what the program must commit: the digest of its input, the old and the new state root.
func (b Batch) PublicValues() ([]byte, error) {
	stdin, err := b.Stdin()
	if err != nil {
		return nil, err
	}
	after := b.Before
	for i, transfer := range b.Transfers {
		if after, err = after.Apply(transfer); err != nil {
			return nil, fmt.Errorf("transfer %d: %w", i, err)
		}
	}
	digest, before, root := protocol.StdinDigest(stdin), b.Before.Root(), after.Root()
	return slices.Concat(digest[:], before[:], root[:]), nil
}
