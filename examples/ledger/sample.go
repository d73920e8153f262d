package ledger

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
)

// SampleKey returns the n-th of a series of keys that anyone can compute: for examples only.
func SampleKey(n uint64) (*ecdsa.PrivateKey, error) {
	seed := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("assay example key "), n))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		return nil, fmt.Errorf("sample key %d: %w", n, err)
	}
	return key, nil
}

// Sample returns a batch in which each of senders accounts pays the next one, round and round, transfers times. The
// receiver of every fifth transfer is new.
func Sample(senders, transfers int) (Batch, error) {
	keys := make([]*ecdsa.PrivateKey, senders)
	accounts := make([]Account, senders)
	for i := range keys {
		key, err := SampleKey(uint64(i))
		if err != nil {
			return Batch{}, err
		}
		keys[i] = key
		accounts[i] = Account{Address: AddressOf(&key.PublicKey), Balance: 1_000_000 + uint64(i), Nonce: uint64(i % 3)}
	}
	batch := Batch{Before: NewState(accounts...)}
	for i := range transfers {
		from := i % senders
		to := accounts[(i+1)%senders].Address
		if i%5 == 4 {
			digest := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("assay example receiver "), uint64(i)))
			to = Address(digest[:20])
		}
		batch.Transfers = append(batch.Transfers, Transfer{
			Key: keys[from], To: to, Amount: 1000 + uint64(i), Nonce: uint64(from%3) + uint64(i/senders),
		})
	}
	return batch, nil
}
