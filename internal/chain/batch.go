package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/bindings/batchdesk"
	"github.com/assay-network/assay/internal/protocol"
)

// ErrNoBatches means that a deployment takes no batches: its registry has no desk for them, or the desk no key that fits.
var ErrNoBatches = errors.New("the deployment takes no batches of this kind")

// ErrNotKnown reports an item whose signer a batch cannot extend.
var ErrNotKnown = errors.New("no statement over a proven quote of a known key")

// BatchDesk is a deployment's desk for batches, as its registry knew it when it was asked.
type BatchDesk struct {
	// Address is where batches are sent.
	Address common.Address
	// Salt goes into platforms' names.
	Salt [32]byte

	contracts *Contracts
	codec     *batchdesk.BatchDesk
}

// BatchItem is one statement of a batch.
type BatchItem struct {
	Statement protocol.EnclaveStatement
	// Evidence is of a proven quote.
	Evidence []byte
	// Consent is the operator's signature over the statement's digest; none is needed from the operator that sends the batch.
	Consent []byte
}

// BatchDesk finds the desk: [ErrNoBatches] if there is none.
func (c *Contracts) BatchDesk(ctx context.Context) (*BatchDesk, error) {
	address, err := read(ctx, c.client, "batch desk", c.Addresses().AttestationRegistry, nil,
		c.attestation.PackBatchDesk(), c.attestation.UnpackBatchDesk)
	if err != nil {
		return nil, err
	}
	if address == (common.Address{}) {
		return nil, fmt.Errorf("%w: the registry has no desk", ErrNoBatches)
	}
	d := &BatchDesk{Address: address, contracts: c, codec: batchdesk.NewBatchDesk()}
	d.Salt, err = read(ctx, c.client, "platform salt", address, nil, d.codec.PackPLATFORMSALT(), d.codec.UnpackPLATFORMSALT)
	return d, err
}

// BatchKey is a verifying key of the desk.
type BatchKey struct {
	Number uint16
	// CA is the number that evidence under this key names its CA by.
	CA uint16
	// Slots is how many quotes a proof has room for.
	Slots uint16
}

// Key finds the key for so many slots under the CA with this certificate: [ErrNoBatches] if there is none.
func (d *BatchDesk) Key(ctx context.Context, slots uint16, caDER []byte) (BatchKey, error) {
	client := d.contracts.client
	number, err := read(ctx, client, "current key", d.Address, nil,
		d.codec.PackCurrentKey(slots, crypto.Keccak256Hash(caDER)), d.codec.UnpackCurrentKey)
	if err != nil {
		return BatchKey{}, err
	}
	if number == 0 {
		return BatchKey{}, fmt.Errorf("%w: the desk has no key for %d slots under this CA", ErrNoBatches, slots)
	}
	key, err := read(ctx, client, "key", d.Address, nil, d.codec.PackKeyOf(number), d.codec.UnpackKeyOf)
	if err != nil {
		return BatchKey{}, err
	}
	return BatchKey{Number: number, CA: key.Ca, Slots: key.Slots}, nil
}

// Register registers the enclaves of a batch. What the registry refuses of it is left out and told by an event.
func (d *BatchDesk) Register(key uint16, items []BatchItem, proof []byte) (Call, error) {
	packed, err := d.pack(items)
	if err != nil {
		return Call{}, fmt.Errorf("encode register batch: %w", err)
	}
	data, err := d.codec.TryPackRegisterBatch(key, packed, proof)
	return callTo(d.Address, "register batch", data, err)
}

// Rotate admits other signers of a batch's enclaves, or gives them new verdicts.
func (d *BatchDesk) Rotate(key uint16, items []BatchItem, proof []byte) (Call, error) {
	packed, err := d.pack(items)
	if err != nil {
		return Call{}, fmt.Errorf("encode rotate batch: %w", err)
	}
	data, err := d.codec.TryPackRotateBatch(key, packed, proof)
	return callTo(d.Address, "rotate batch", data, err)
}

// Reattest extends the newest signers of a batch's enclaves, under verdicts that hold. Evidence is of known keys, or it is [ErrNotKnown];
// consents are not sent. It is cheapest where items of one kind of machine with the same software stand together.
func (d *BatchDesk) Reattest(key uint16, items []BatchItem, proof []byte) (Call, error) {
	packed, err := fleets(items)
	if err != nil {
		return Call{}, fmt.Errorf("encode reattest batch: %w", err)
	}
	data, err := d.codec.TryPackReattestBatch(key, packed, proof)
	return callTo(d.Address, "reattest batch", data, err)
}

// BatchRefusal is an item that was left out of a batch.
type BatchRefusal struct {
	// Index is its place in the batch.
	Index    uint64
	Operator common.Address
	Reason   *RevertError
}

// Refusals reads out of the receipt of a batch what was left out of it.
func (d *BatchDesk) Refusals(receipt *types.Receipt) ([]BatchRefusal, error) {
	var refusals []BatchRefusal
	id := d.codec.GetABI().Events["BatchItemRefused"].ID
	for _, log := range receipt.Logs {
		if log.Address != d.Address || len(log.Topics) == 0 || log.Topics[0] != id {
			continue
		}
		event, err := d.codec.UnpackBatchItemRefusedEvent(log)
		if err != nil {
			return nil, fmt.Errorf("read refusal of a batch's item: %w", err)
		}
		refusals = append(refusals, BatchRefusal{
			Index: event.Index.Uint64(), Operator: event.Operator, Reason: ProjectErrors().Decode(event.Reason),
		})
	}
	return refusals, nil
}

// ProvenBatch is a batch that the desk has taken.
type ProvenBatch struct {
	Transaction common.Hash
	Quotes      uint64
	// Refused is how many of its items were left out.
	Refused uint64
}

// Batches are all that the desk has taken, the first first.
func (d *BatchDesk) Batches(ctx context.Context) ([]ProvenBatch, error) {
	events := d.codec.GetABI().Events
	topics := [][]common.Hash{{events["BatchProven"].ID, events["BatchItemRefused"].ID}}
	logs, err := d.contracts.searchIn(ctx, []common.Address{d.Address}, d.contracts.deployment.StartBlock, topics, false,
		func(*types.Log) bool { return true })
	if err != nil {
		return nil, fmt.Errorf("find batches: %w", err)
	}
	var batches []ProvenBatch
	for _, log := range logs {
		if log.Topics[0] == events["BatchItemRefused"].ID {
			if len(batches) > 0 {
				batches[len(batches)-1].Refused++
			}
			continue
		}
		event, err := d.codec.UnpackBatchProvenEvent(&log)
		if err != nil {
			return nil, fmt.Errorf("read batch: %w", err)
		}
		batches = append(batches, ProvenBatch{Transaction: log.TxHash, Quotes: event.Quotes.Uint64()})
	}
	return batches, nil
}

func (d *BatchDesk) pack(items []BatchItem) ([]batchdesk.BatchItem, error) {
	packed := make([]batchdesk.BatchItem, len(items))
	for i, item := range items {
		if _, err := item.Statement.Digest(d.contracts.AttestationDomain()); err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
		packed[i] = batchdesk.BatchItem{
			Statement: batchdesk.EnclaveStatement(fromEnclaveStatement(item.Statement)),
			Evidence:  item.Evidence, Consent: item.Consent,
		}
	}
	return packed, nil
}

// Consent is an operator's agreement that its statement goes into a batch.
func (c *Contracts) Consent(operator Key, statement protocol.EnclaveStatement) ([]byte, error) {
	digest, err := statement.Digest(c.AttestationDomain())
	if err != nil {
		return nil, fmt.Errorf("consent to statement: %w", err)
	}
	signature, err := operator.SignDigest(digest)
	if err != nil {
		return nil, fmt.Errorf("consent to statement: %w", err)
	}
	return signature, nil
}
