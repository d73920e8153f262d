package protocol

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const teeBatchType = "TeeBatch(bytes32[] statements)"

// TeeBatch is what an enclave's key signs to state many results at once: the struct hashes of its statements in order.
// EIP-712, verifying contract MultiProof.
type TeeBatch []TeeStatement

// Digest is what the enclave's key signs. An empty batch states nothing and is ErrOutOfRange.
func (b TeeBatch) Digest(domain Domain) (common.Hash, error) {
	if len(b) == 0 {
		return common.Hash{}, fmt.Errorf("tee batch: no statements: %w", ErrOutOfRange)
	}
	var members []byte
	for i, statement := range b {
		hash, err := statement.encode().sum()
		if err != nil {
			return common.Hash{}, fmt.Errorf("tee batch: statement %d: %w", i, err)
		}
		members = append(members, hash[:]...)
	}
	return domain.digest("tee batch", encodeStruct(teeBatchType).hash(crypto.Keccak256Hash(members)))
}
