package prover_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/prover"
)

// contract is an exported verifier on go-ethereum's machine.
type contract struct {
	config  *runtime.Config
	address common.Address
	abi     abi.ABI
}

// deploy compiles the exported verifier with the compiler of the contracts, and deploys it.
func deploy(t *testing.T, keys *prover.Keys) *contract {
	t.Helper()
	var source bytes.Buffer
	require.NoError(t, keys.ExportSolidity(&source))
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  map[string]any{"Verifier.sol": map[string]any{"content": source.String()}},
		"settings": map[string]any{
			"optimizer":       map[string]any{"enabled": true, "runs": 200},
			"outputSelection": map[string]any{"*": map[string]any{"*": []string{"abi", "evm.bytecode.object"}}},
		},
	})
	require.NoError(t, err)
	compiler := exec.CommandContext(t.Context(), "node", "../../tools/solc/solc.mjs")
	compiler.Stdin = bytes.NewReader(input)
	out, err := compiler.Output()
	require.NoError(t, err, "the compiler comes with `make deps`")
	var compiled struct {
		Contracts map[string]map[string]struct {
			ABI json.RawMessage
			EVM struct{ Bytecode struct{ Object string } }
		}
	}
	require.NoError(t, json.Unmarshal(out, &compiled))
	verifier := compiled.Contracts["Verifier.sol"]["Verifier"]
	code, err := hex.DecodeString(verifier.EVM.Bytecode.Object)
	require.NoError(t, err)
	require.NotEmpty(t, code, "%s", out)
	parsed, err := abi.JSON(strings.NewReader(string(verifier.ABI)))
	require.NoError(t, err)
	db, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
	require.NoError(t, err)
	c := &contract{config: &runtime.Config{State: db, GasLimit: 30_000_000}, abi: parsed}
	_, c.address, _, err = runtime.Create(code, c.config)
	require.NoError(t, err)
	return c
}

// verify calls the contract; gas is that of execution alone.
func (c *contract) verify(t *testing.T, proof []byte, input *big.Int) (gas uint64, err error) {
	t.Helper()
	data, err := c.abi.Pack("verifyProof", proof, [1]*big.Int{input})
	require.NoError(t, err)
	_, left, err := runtime.Call(c.address, data, c.config)
	return c.config.GasLimit - left, err
}

// TestContract gives the exported verifier what the verifier in Go is given.
func TestContract(t *testing.T) {
	circuit, keys, _ := setup(t)
	c := deploy(t, keys)
	proof, input := proofOf7(t, circuit, keys), big.NewInt(49)
	gas, err := c.verify(t, proof, input)
	require.NoError(t, err)
	t.Logf("%d gas", gas)
	_, err = c.verify(t, proof, big.NewInt(50))
	require.Error(t, err, "another claim")
	for at := 31; at < len(proof); at += 32 {
		changed := append([]byte{}, proof...)
		changed[at] ^= 1
		_, err = c.verify(t, changed, input)
		require.Error(t, err, "byte %d", at)
	}
	_, err = c.verify(t, proof[:383], input)
	require.Error(t, err, "too short")
	_, err = c.verify(t, append(append([]byte{}, proof...), 0), input)
	require.Error(t, err, "too long")
}
