package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/bindings/p256quoteverifier"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/protocol"
)

// ErrNoEvidence means that a transaction carries no attestation that can be read: it went by way of another contract,
// or was none.
var ErrNoEvidence = errors.New("no attestation in the transaction")

// maxNesting is how deep calls within calls are looked into.
const maxNesting = 2

// SubmittedEvidence is a statement and the evidence for it, as the registry was given them.
type SubmittedEvidence struct {
	Statement protocol.EnclaveStatement
	// PCK is the digest of the machine's PCK record, see [PckRecord.Digest].
	PCK common.Hash
	// Platform is what the record says of the machine; nil where the evidence is by a known key, which has none.
	Platform *PckFacts
	// Quote has no certificates, and nothing of the quoting enclave where Platform is nil.
	Quote *parse.Quote
	// Raw is the evidence itself.
	Raw []byte
}

// PckFacts are what a packed PCK record says of a machine's TCB.
type PckFacts struct {
	Components [16]uint8
	PCESVN     uint16
	PCEID      [2]byte
	FMSPC      [6]byte
	Platform   common.Hash
}

// EvidenceIn reads what a transaction submitted to the registry, in order: [ErrNoEvidence] if nothing. It was believed if
// the transaction succeeded.
func (c *Contracts) EvidenceIn(ctx context.Context, hash common.Hash) ([]SubmittedEvidence, error) {
	requestCtx, cancel := c.client.timeout(ctx)
	defer cancel()
	tx, _, err := c.client.backend.TransactionByHash(requestCtx, hash)
	if err != nil {
		return nil, fmt.Errorf("transaction %s: %w", hash, err)
	}
	if to := tx.To(); to == nil || *to != c.Addresses().AttestationRegistry {
		return nil, fmt.Errorf("transaction %s: %w", hash, ErrNoEvidence)
	}
	found := c.unpackEvidence(tx.Data(), maxNesting)
	if len(found) == 0 {
		return nil, fmt.Errorf("transaction %s: %w", hash, ErrNoEvidence)
	}
	return found, nil
}

// unpackEvidence reads a call, and the calls inside of it; what it cannot read it leaves out.
func (c *Contracts) unpackEvidence(data []byte, nesting int) []SubmittedEvidence {
	const selector = 4
	if len(data) < selector {
		return nil
	}
	registry := c.attestation.GetABI()
	method, err := registry.MethodById(data)
	if err != nil {
		return nil
	}
	values, err := method.Inputs.Unpack(data[selector:])
	if err != nil {
		return nil
	}
	switch method.RawName {
	case "multicall":
		var found []SubmittedEvidence
		if calls, ok := values[0].([][]byte); ok && nesting > 0 {
			for _, call := range calls {
				found = append(found, c.unpackEvidence(call, nesting-1)...)
			}
		}
		return found
	case "register", "reattest", "supersede":
		statement, ok := abi.ConvertType(values[0], attestationregistry.EnclaveStatement{}).(attestationregistry.EnclaveStatement)
		evidence, isBytes := values[1].([]byte)
		if !ok || !isBytes {
			return nil
		}
		one, err := readEvidence(evidence)
		if err != nil {
			return nil
		}
		one.Statement, one.Raw = toEnclaveStatement(statement), evidence
		return []SubmittedEvidence{one}
	}
	return nil
}

// readEvidence tells the two forms of evidence apart: platform, digest and a quote up to its key, or a packed record and
// a quote.
func readEvidence(evidence []byte) (SubmittedEvidence, error) {
	const digests = 2 * common.HashLength
	if len(evidence) > digests {
		if quote, err := parse.ReadKnown(evidence[digests:]); err == nil {
			return SubmittedEvidence{PCK: common.BytesToHash(evidence[common.HashLength:digests]), Quote: quote}, nil
		}
	}
	record := len(packPck(p256quoteverifier.PckRecord{X: common.Big0, Y: common.Big0, NotBefore: common.Big0, NotAfter: common.Big0}))
	if len(evidence) < record {
		return SubmittedEvidence{}, ErrNoEvidence
	}
	quote, err := parse.ReadCompact(evidence[record:])
	if err != nil {
		return SubmittedEvidence{}, fmt.Errorf("%w: %w", ErrNoEvidence, err)
	}
	facts := readPckFacts(evidence)
	return SubmittedEvidence{PCK: crypto.Keccak256Hash(evidence[:record]), Platform: &facts, Quote: quote}, nil
}

// AdmittedPck finds what a machine's PCK record says, by the record's digest: ErrNotFound if none like it was admitted.
func (c *Contracts) AdmittedPck(ctx context.Context, platform, pck common.Hash) (PckFacts, error) {
	topics := [][]common.Hash{{c.attestation.GetABI().Events["PlatformAdmitted"].ID}, {platform}, {pck}}
	logs, err := c.search(ctx, c.deployment.StartBlock, topics, true)
	if err != nil {
		return PckFacts{}, fmt.Errorf("PCK record %s: %w", pck, err)
	}
	for i := range logs {
		event, err := c.Decode(&logs[i], 0)
		if admitted, ok := event.(PlatformAdmitted); ok && err == nil && len(admitted.Record) >= pckFactsEnd {
			return readPckFacts(admitted.Record), nil
		}
	}
	return PckFacts{}, fmt.Errorf("PCK record %s: %w", pck, ErrNotFound)
}

// pckFactsEnd is where the facts end in a packed record.
const pckFactsEnd = 122

// readPckFacts reads the part of a packed record behind the key.
func readPckFacts(packed []byte) PckFacts {
	const key = 64
	in := bytes.NewBuffer(packed[key:])
	var facts PckFacts
	facts.Components = [16]uint8(in.Next(16))
	facts.PCESVN = binary.BigEndian.Uint16(in.Next(2))
	facts.PCEID = [2]byte(in.Next(2))
	facts.FMSPC = [6]byte(in.Next(6))
	facts.Platform = common.BytesToHash(in.Next(common.HashLength))
	return facts
}

func toEnclaveStatement(s attestationregistry.EnclaveStatement) protocol.EnclaveStatement {
	return protocol.EnclaveStatement{
		Operator: s.Operator, Signer: s.Signer, Sequence: s.Sequence, RefBlock: s.RefBlock, RefBlockHash: s.RefBlockHash,
		Capacity: s.Capacity, PeerID: s.PeerId, EncryptionKey: s.EncryptionKey,
	}
}
