package chain

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
)

var errMalformedWeights = errors.New("malformed weights")

// Weights reads the weights of the score that are in force.
func (c *Contracts) Weights(ctx context.Context, at *big.Int) (protocol.Weights, error) {
	selector := crypto.Keccak256([]byte("weights()"))[:4]
	return read(ctx, c.client, "weights", c.Addresses().SchedulerOracle, at, selector, unpackWeights)
}

// unpackWeights reads eight numbers of a word each, and refuses weights that no oracle would hold.
func unpackWeights(data []byte) (protocol.Weights, error) {
	const fields = 8
	if len(data) != fields*common.HashLength {
		return protocol.Weights{}, fmt.Errorf("%w: %d bytes", errMalformedWeights, len(data))
	}
	var values [fields]uint32
	for i := range values {
		word := data[i*common.HashLength : (i+1)*common.HashLength]
		values[i] = binary.BigEndian.Uint32(word[28:])
		if bits := new(big.Int).SetBytes(word).BitLen(); bits > 32 || i > 0 && bits > 16 {
			return protocol.Weights{}, fmt.Errorf("%w: value %d is %#x", errMalformedWeights, i, word)
		}
	}
	weights := protocol.Weights{
		Version: values[0], Band: uint16(values[1]), Price: uint16(values[2]), Speed: uint16(values[3]),
		Headroom: uint16(values[4]), History: uint16(values[5]), Load: uint16(values[6]), TCB: uint16(values[7]),
	}
	return weights, weights.Check()
}
