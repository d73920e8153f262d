package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
)

// Permit is an EIP-2612 permit for exactly what a call takes.
type Permit struct {
	// Deadline is in seconds since the epoch.
	Deadline *big.Int
	V        uint8
	R, S     [32]byte
}

// NewPermit takes a 65-byte signature apart.
func NewPermit(deadline *big.Int, signature []byte) (Permit, error) {
	if len(signature) != protocol.SignatureLength {
		return Permit{}, fmt.Errorf("permit: %w", protocol.ErrSignatureLength)
	}
	return Permit{
		Deadline: deadline, R: [32]byte(signature[:32]), S: [32]byte(signature[32:64]), V: signature[64],
	}, nil
}

const permitType = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"

// PermitDigest is what an owner signs to let spender take value (EIP-2612), on the token's present nonce. A token without
// permits is an error.
func (c *Contracts) PermitDigest(ctx context.Context, token, owner, spender common.Address, value, deadline *big.Int,
) (common.Hash, error) {
	separator, err := read(ctx, c.client, "permit domain", token, nil, c.permit.PackDOMAINSEPARATOR(),
		c.permit.UnpackDOMAINSEPARATOR)
	if err != nil {
		return common.Hash{}, err
	}
	nonce, err := read(ctx, c.client, "permit nonce", token, nil, c.permit.PackNonces(owner), c.permit.UnpackNonces)
	if err != nil {
		return common.Hash{}, err
	}
	message := crypto.Keccak256(
		crypto.Keccak256([]byte(permitType)), common.LeftPadBytes(owner[:], 32), common.LeftPadBytes(spender[:], 32),
		common.BigToHash(value).Bytes(), common.BigToHash(nonce).Bytes(), common.BigToHash(deadline).Bytes(),
	)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], message), nil
}
