package circuit

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/p256"
	"github.com/assay-network/assay/dcap-zk/pck"
	"github.com/assay-network/assay/dcap-zk/sha2"
)

// Batch is the circuit for a number of quotes under one authority.
type Batch struct {
	Input frontend.Variable `gnark:",public"`
	Salt  [32]frontend.Variable
	Slots []Slot

	authority Authority
}

// Slot is one quote.
type Slot struct {
	// Digest is of the signed part; Key signed it with Signature.
	Digest    [32]frontend.Variable
	Key       [64]frontend.Variable
	Signature [64]frontend.Variable
	// QEReport is the digest of the quoting enclave's report; the machine's key signed it with QESignature.
	QEReport    [32]frontend.Variable
	QESignature [64]frontend.Variable
	// Certificate is the signed part with its padding, Length how much of it is message; the authority signed it with
	// CASignature.
	Certificate []frontend.Variable
	Length      frontend.Variable
	CASignature [64]frontend.Variable
}

// New returns the circuit for so many quotes, to be compiled or filled in.
func New(authority Authority, quotes int) *Batch {
	b := &Batch{authority: authority, Slots: make([]Slot, quotes)}
	for i := range b.Slots {
		b.Slots[i].Certificate = make([]frontend.Variable, authority.bufferSize())
	}
	return b
}

// Define composes the gadgets.
func (b *Batch) Define(api frontend.API) error {
	args := lookup.New(api)
	verifier, err := p256.New(api, args)
	if err != nil {
		return err
	}
	core := &quoteCore{
		api:       api,
		args:      args,
		hasher:    sha2.New(api, args, b.blocks()),
		verifier:  verifier,
		authority: b.authority,
		salt:      args.Bytes(b.Salt[:]),
	}
	packed := append([]lookup.Byte{}, core.salt...)
	for i := range b.Slots {
		proven, err := core.prove(&b.Slots[i])
		if err != nil {
			return fmt.Errorf("slot %d: %w", i, err)
		}
		packed = append(packed, proven...)
	}
	digest, err := core.hasher.Sum(packed)
	if err != nil {
		return fmt.Errorf("hash claims: %w", err)
	}
	api.AssertIsEqual(args.Join(digest[:31]), b.Input)
	return nil
}

// platformSize is the bytes that are hashed for a platform's name.
const platformSize = len(claims.PlatformTag) + 16 + 32

// blocks counts the blocks that the circuit hashes.
func (b *Batch) blocks() int {
	perSlot := sha2.Blocks(b.authority.Certificates.Most) + sha2.Blocks(platformSize)
	return len(b.Slots)*perSlot + sha2.Blocks(32+len(b.Slots)*claims.Size)
}

// quoteCore proves one quote at a time with the tables that all share.
type quoteCore struct {
	api       frontend.API
	args      *lookup.Arguments
	hasher    *sha2.Hasher
	verifier  *p256.Verifier
	authority Authority
	salt      []lookup.Byte
}

// prove asserts that the slot's quote is genuine and returns its packed claims.
func (c *quoteCore) prove(slot *Slot) ([]lookup.Byte, error) {
	digest, key, report := c.args.Bytes(slot.Digest[:]), c.args.Bytes(slot.Key[:]), c.args.Bytes(slot.QEReport[:])
	if err := c.verifier.Verify(key, digest, c.args.Bytes(slot.Signature[:])); err != nil {
		return nil, fmt.Errorf("quote's signature: %w", err)
	}
	leaf, err := c.certificate(slot)
	if err != nil {
		return nil, fmt.Errorf("certificate: %w", err)
	}
	if err := c.verifier.Verify(leaf.Key[:], report, c.args.Bytes(slot.QESignature[:])); err != nil {
		return nil, fmt.Errorf("report's signature: %w", err)
	}
	platform, err := c.hasher.Sum(join(lookup.Const([]byte(claims.PlatformTag)), leaf.PPID[:], c.salt))
	if err != nil {
		return nil, fmt.Errorf("platform: %w", err)
	}
	return join(
		digest, key, report, leaf.SVNs[:], leaf.PCESVN[:], leaf.PCEID[:], leaf.FMSPC[:], platform,
		leaf.NotBefore[:], leaf.NotAfter[:], leaf.Serial[:],
	), nil
}

// certificate asserts that the authority signed the machine's certificate, and reads it.
func (c *quoteCore) certificate(slot *Slot) (*pck.Leaf, error) {
	bounds := c.authority.Certificates
	buffer := c.args.Bytes(slot.Certificate)
	digest, err := c.hasher.SumPadded(buffer, slot.Length, bounds.Least, bounds.Most)
	if err != nil {
		return nil, err
	}
	if err := c.verifier.VerifyConstant(c.authority.Key, digest, c.args.Bytes(slot.CASignature[:])); err != nil {
		return nil, err
	}
	return pck.Read(c.api, c.args, buffer, slot.Length, bounds)
}

func join(parts ...[]lookup.Byte) []lookup.Byte {
	var out []lookup.Byte
	for _, part := range parts {
		out = append(out, part...)
	}
	return out
}
