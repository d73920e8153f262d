package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// chainID is a development chain's: simulated machines are of no use elsewhere.
const chainID = 31337

// fleet is machines of as many operators, each with a quote over its statement and the operator's consent.
type fleet struct {
	desk *chain.BatchDesk
	// quotes are as the machines gave them.
	quotes [][]byte
	// registering is items in full, known those of keys that the registry knows.
	registering, known []chain.BatchItem
}

// newFleet makes simulated machines of the kind that the gas figures are of.
func newFleet(ctx context.Context, size int) (*fleet, error) {
	contracts, err := book(ctx)
	if err != nil {
		return nil, err
	}
	f := &fleet{}
	if f.desk, err = contracts.BatchDesk(ctx); err != nil {
		return nil, fmt.Errorf("find desk: %w", err)
	}
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), time.Now)
	if err != nil {
		return nil, fmt.Errorf("simulate authority: %w", err)
	}
	for i := range size {
		if err := f.join(contracts, authority, i); err != nil {
			return nil, fmt.Errorf("machine %d: %w", i, err)
		}
	}
	return f, nil
}

// certificateNumber is that of the CA's certificate in a store where it is the first.
const certificateNumber = 1

func (f *fleet) join(contracts *chain.Contracts, authority *simtee.Authority, index int) error {
	key, err := chain.GenerateKey()
	if err != nil {
		return err
	}
	name := []byte(fmt.Sprint("machine ", index))
	capacity, err := protocol.Capacity{Cores: 8, MemoryMiB: 16_384, KHz: 50_000, Slots: 4, Modes: 1}.Pack()
	if err != nil {
		return fmt.Errorf("pack capacity: %w", err)
	}
	statement := protocol.EnclaveStatement{
		Operator: key.Address(), Signer: common.BytesToAddress(crypto.Keccak256(name)), Sequence: 1, RefBlock: 1_000_000,
		RefBlockHash: crypto.Keccak256Hash(name, []byte("block")), Capacity: capacity,
		PeerID: crypto.Keccak256Hash(name, []byte("peer")), EncryptionKey: crypto.Keccak256Hash(name, []byte("key")),
	}
	digest, err := statement.Digest(contracts.AttestationDomain())
	if err != nil {
		return fmt.Errorf("digest statement: %w", err)
	}
	platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: name})
	if err != nil {
		return fmt.Errorf("simulate platform: %w", err)
	}
	var reportData [64]byte
	copy(reportData[:], digest[:])
	raw, err := platform.QuoteTDX(simtee.DefaultTD(), reportData)
	if err != nil {
		return fmt.Errorf("simulate quote: %w", err)
	}
	read, err := witness.Read(raw, circuit.SimulatedPlatform(), f.desk.Salt)
	if err != nil {
		return err
	}
	item := chain.BatchItem{Statement: statement, Evidence: read.Disclosed.Evidence(certificateNumber)}
	if item.Consent, err = contracts.Consent(key, statement); err != nil {
		return err
	}
	f.quotes = append(f.quotes, raw)
	f.registering = append(f.registering, item)
	item.Evidence = read.Disclosed.KnownEvidence(certificateNumber)
	f.known = append(f.known, item)
	return nil
}

// callSize is the bytes of a call of the desk for the first so many machines.
func (f *fleet) callSize(name string, quotes int) (int, error) {
	// Its size is all that counts of the proof.
	proof := bytes.Repeat([]byte{1}, prover.ProofSize)
	const key = 1
	var call chain.Call
	var err error
	switch name {
	case registerBatch:
		call, err = f.desk.Register(key, f.registering[:quotes], proof)
	case rotateBatch:
		call, err = f.desk.Rotate(key, f.known[:quotes], proof)
	case reattestBatch:
		call, err = f.desk.Reattest(key, f.known[:quotes], proof)
	default:
		err = fmt.Errorf("%w: the desk has no call %q", errUsage, name)
	}
	return len(call.Data), err
}

// book is the contracts of a deployment that there is only the address book of: enough to make calls, not to send them.
func book(ctx context.Context) (*chain.Contracts, error) {
	place := func(number byte) common.Address { return common.Address{19: number} }
	client, err := chain.New(ctx, noChain{desk: place(9)}, chain.Config{}, zerolog.Nop())
	if err != nil {
		return nil, fmt.Errorf("set up client: %w", err)
	}
	contracts, err := chain.Bind(client, chain.Deployment{ChainID: chainID, Contracts: chain.Addresses{
		JobMarket: place(1), WorkerRegistry: place(2), AttestationRegistry: place(3), P256QuoteVerifier: place(4),
		MultiProof: place(5), SchedulerOracle: place(6), StakeToken: place(7),
	}})
	if err != nil {
		return nil, fmt.Errorf("bind contracts: %w", err)
	}
	return contracts, nil
}

// noChain has one answer to what the registry and the desk are asked before a call is made: a word, which as an address is the
// desk's and as a salt is as good as any. It is asked nothing else.
type noChain struct {
	chain.Backend
	desk common.Address
}

var errNoChain = errors.New("there is no chain behind the address book")

// ChainID is what the address book says.
func (n noChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(chainID), nil }

// CallContract answers a read without arguments.
func (n noChain) CallContract(_ context.Context, message ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	const selector = 4
	if len(message.Data) != selector {
		return nil, fmt.Errorf("%w: call of %d bytes", errNoChain, len(message.Data))
	}
	return common.LeftPadBytes(n.desk[:], common.HashLength), nil
}
