package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// proofSet is real proofs, and the keys that they hold under.
type proofSet struct {
	Keys map[string]keyOut `json:"keys"`
	// Batches by name.
	Batches map[string]batchOut `json:"batches"`
}

// keyOut is one verifying key.
type keyOut struct {
	Slots   int      `json:"slots"`
	Circuit string   `json:"circuit"`
	Packed  hexBytes `json:"packed"`
}

// batchOut is one proof. Evidence carries the CA's number 1.
type batchOut struct {
	Key      string     `json:"key"`
	Input    hexBytes   `json:"input"`
	Proof    hexBytes   `json:"proof"`
	Evidence []hexBytes `json:"evidence"`
	Known    []hexBytes `json:"known"`
}

// Where the tests put their registry, and on which chain and blocks they do what: see BatchTest.sol.
const (
	chainID       = 31337
	registryPlace = "0x00000000000000000000000000000000000A55A1"
	registerBlock = 999
	reattestBlock = 1149
)

// names are the tests' nodes, in the order of their places in a batch.
func names() []string { return []string{"alice", "bob", "carol", "dave"} }

// account is the address that forge makes of a name.
func account(name string) (common.Address, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		return common.Address{}, fmt.Errorf("key of %s: %w", name, err)
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

// statement is what the tests have a node state.
func statement(name string, sequence, block uint64) (protocol.EnclaveStatement, error) {
	operator, err := account(name)
	if err != nil {
		return protocol.EnclaveStatement{}, err
	}
	signer, err := account(name + "'s first key")
	if err != nil {
		return protocol.EnclaveStatement{}, err
	}
	capacity, err := protocol.Capacity{Cores: 8, MemoryMiB: 16_384, KHz: 50_000, Slots: 4, Modes: 1}.Pack()
	if err != nil {
		return protocol.EnclaveStatement{}, fmt.Errorf("pack capacity: %w", err)
	}
	return protocol.EnclaveStatement{
		Operator: operator, Signer: signer, Sequence: sequence, RefBlock: block,
		RefBlockHash: crypto.Keccak256Hash(new(big.Int).SetUint64(block).FillBytes(make([]byte, 32))),
		Capacity:     capacity, PeerID: crypto.Keccak256Hash([]byte("peer")), EncryptionKey: crypto.Keccak256Hash([]byte("key")),
	}, nil
}

// read makes a node's quote over its statement, and takes it apart.
func read(authority *simtee.Authority, name string, sequence, block uint64) (*witness.Quote, error) {
	stated, err := statement(name, sequence, block)
	if err != nil {
		return nil, err
	}
	domain := protocol.Domain{ChainID: big.NewInt(chainID), Contract: common.HexToAddress(registryPlace)}
	digest, err := stated.Digest(domain)
	if err != nil {
		return nil, fmt.Errorf("digest statement: %w", err)
	}
	platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: []byte(name + "'s machine")})
	if err != nil {
		return nil, fmt.Errorf("simulate platform: %w", err)
	}
	config := simtee.QuoteConfig{TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave(), Format: simtee.TDXv4}
	copy(config.ReportData[:], digest[:])
	raw, err := platform.Quote(config)
	if err != nil {
		return nil, fmt.Errorf("simulate quote: %w", err)
	}
	return witness.Read(raw, circuit.SimulatedPlatform(), salt())
}

// batch is one proof to be made.
type batch struct {
	name   string
	quotes []*witness.Quote
}

// proving is proofs that are made one after the other, each kept as soon as it is there.
type proving struct {
	log  zerolog.Logger
	keys string
	path string
	into proofSet
}

// makeProofs brings the recorded proofs of the named circuits up to date. Those that are of the same claims and circuit as
// before stay as they are.
func makeProofs(ctx context.Context, log zerolog.Logger, authority *simtee.Authority, keys, path string, circuits []string) error {
	p := &proving{log: log, keys: keys, path: path, into: proofSet{Keys: map[string]keyOut{}, Batches: map[string]batchOut{}}}
	if err := p.load(); err != nil {
		return err
	}
	registered, reattested := make([]*witness.Quote, slots), make([]*witness.Quote, slots)
	for i, name := range names() {
		var err error
		if registered[i], err = read(authority, name, 1, registerBlock); err != nil {
			return err
		}
		if reattested[i], err = read(authority, name, 2, reattestBlock); err != nil {
			return err
		}
	}
	intel, err := witness.Read(intelsample.Quote(), circuit.IntelPlatform(), salt())
	if err != nil {
		return fmt.Errorf("read Intel's sample: %w", err)
	}
	for _, name := range circuits {
		switch name {
		case "simulated1":
			err = p.under(ctx, name, circuit.SimulatedPlatform(), 1, batch{"register1", registered[:1]})
		case "simulated4":
			err = p.under(ctx, name, circuit.SimulatedPlatform(), slots, batch{"register4", registered}, batch{"reattest4", reattested})
		case "intel1":
			err = p.under(ctx, name, circuit.IntelPlatform(), 1, batch{"intel", []*witness.Quote{intel}})
		default:
			err = fmt.Errorf("%w: %q, want %s", errCircuit, name, allCircuits)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// allCircuits are those that proofs are recorded for.
const allCircuits = "simulated1,simulated4,intel1"

var errCircuit = errors.New("no such circuit")

func (p *proving) load() error {
	text, err := os.ReadFile(p.path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read recorded proofs: %w", err)
	}
	if err := json.Unmarshal(text, &p.into); err != nil {
		return fmt.Errorf("decode %s: %w", p.path, err)
	}
	return nil
}

// under proves batches with the keys of one circuit, which are made if there are none.
func (p *proving) under(ctx context.Context, name string, authority circuit.Authority, size int, batches ...batch) error {
	compiled, err := prover.Compile(authority, size)
	if err != nil {
		return err
	}
	if p.isCurrent(name, compiled.Hash, batches) {
		return nil
	}
	keys, err := prover.Load(compiled, p.keys)
	if errors.Is(err, prover.ErrNoKeys) {
		err = prover.Track(ctx, p.log, "setup "+name, 0, func() (err error) {
			keys, err = prover.Setup(compiled, prover.DevelopmentBeacon(), p.keys)
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("keys of %s: %w", name, err)
	}
	packed, err := keys.Packed()
	if err != nil {
		return err
	}
	p.into.Keys[name] = keyOut{Slots: size, Circuit: compiled.Hash, Packed: packed}
	for _, one := range batches {
		if err := p.prove(ctx, name, compiled, keys, one); err != nil {
			return fmt.Errorf("prove %s: %w", one.name, err)
		}
	}
	return nil
}

// isCurrent reports whether the recorded proofs are of this circuit and of these claims.
func (p *proving) isCurrent(name, hash string, batches []batch) bool {
	if p.into.Keys[name].Circuit != hash {
		return false
	}
	for _, one := range batches {
		if !bytes.Equal(p.into.Batches[one.name].Input, inputOf(one.quotes)) {
			return false
		}
	}
	return true
}

// inputOf is the public input of a full batch.
func inputOf(quotes []*witness.Quote) []byte {
	var proven []claims.Claims
	for _, quote := range quotes {
		proven = append(proven, quote.Claims)
	}
	return claims.PublicInput(salt(), proven).FillBytes(make([]byte, common.HashLength))
}

func (p *proving) prove(ctx context.Context, key string, compiled *prover.Circuit, keys *prover.Keys, one batch) error {
	var proof *prover.Proof
	err := prover.Track(ctx, p.log, "prove "+one.name, 0, func() (err error) {
		proof, err = prover.Prove(compiled, keys, one.quotes, salt())
		return err
	})
	if err != nil {
		return err
	}
	if err := prover.Verify(keys, proof.Bytes, proof.Input); err != nil {
		return fmt.Errorf("verify: %w", err)
	}
	out := batchOut{Key: key, Input: proof.Input.FillBytes(make([]byte, common.HashLength)), Proof: proof.Bytes}
	for _, quote := range one.quotes {
		out.Evidence = append(out.Evidence, quote.Disclosed.Evidence(certificateNumber))
		out.Known = append(out.Known, quote.Disclosed.KnownEvidence(certificateNumber))
	}
	p.into.Batches[one.name] = out
	return write(p.path, p.into)
}
