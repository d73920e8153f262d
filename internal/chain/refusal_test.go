package chain_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
)

func TestRefusedForGood(t *testing.T) {
	for declaration, want := range map[string]bool{
		"DecisionExpired(uint40)": true, "WrongRound(bytes32,uint8,uint8)": true, "StaleWeights(uint32,uint32)": true,
		"NotTheBidder(address,address)": true, "WrongTerms(bytes32,bytes32)": true, "ScoreOverstated(bytes32,uint16,uint16)": false,
		"BelowBand(bytes32,uint16,uint16,uint16)": false, "EnclaveNotServing(bytes32,uint32)": false, "Paused()": false,
	} {
		name, _, _ := strings.Cut(declaration, "(")
		require.Equal(t, name, chain.ProjectErrors().Name([4]byte(crypto.Keccak256([]byte(declaration))[:4])), "the contracts know it")
		require.Equal(t, want, chain.RefusedForGood(fmt.Errorf("assign: %w", &chain.RevertError{Name: name})), name)
	}
	require.False(t, chain.RefusedForGood(errors.New("node is down")))
	require.False(t, chain.RefusedForGood(nil))
}
