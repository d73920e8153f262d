package oracleapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
)

// ErrForeignEnvelope means that an envelope is not signed by the member that it names, on this chain and for this oracle.
var ErrForeignEnvelope = errors.New("envelope is not its member's")

// ErrNoProposal means that the member has nothing to say on the question yet.
var ErrNoProposal = errors.New("no proposal yet")

// envelopeTag begins what is signed, so that no envelope can be taken for another message of the same key.
const envelopeTag = "assay.committee.envelope.v1"

// Proposal is what a member would decide on a job, or has decided: members compare proposals before they sign, because
// a signature that the others do not join is worth nothing and cannot be taken back.
type Proposal struct {
	JobID common.Hash `json:"jobId"`
	Round uint8       `json:"round"`
	// Moment is the second that the snapshot stands for: its block is the last one until then.
	Moment uint64 `json:"moment"`
	// Revision orders the proposals of a member on one question: the higher counts.
	Revision uint64      `json:"revision"`
	Block    uint64      `json:"block"`
	Hash     common.Hash `json:"hash"`
	// InputsRoot digests all that was weighed; Decision is what follows from it, nil if no bid is feasible.
	InputsRoot common.Hash                  `json:"inputsRoot"`
	Decision   *protocol.AssignmentDecision `json:"decision,omitempty"`
	// Bids are the signed bids that were weighed, Telemetry what was told of their enclaves.
	Bids      []SignedBid       `json:"bids"`
	Telemetry []SignedTelemetry `json:"telemetry"`
	// Signature is the member's on the decision, once it has signed.
	Signature hexutil.Bytes `json:"signature,omitempty"`
}

// Digest is the decision's under the market's domain; zero if there is none.
func (p Proposal) Digest(market protocol.Domain) (common.Hash, error) {
	if p.Decision == nil {
		return common.Hash{}, nil
	}
	return p.Decision.Digest(market)
}

// Input is one of the values that a decision is made from.
type Input struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Envelope is a document with the signature of the committee member that it comes from.
type Envelope struct {
	Member    common.Address  `json:"member"`
	Body      json.RawMessage `json:"body"`
	Signature hexutil.Bytes   `json:"signature"`
}

// Signer signs digests with a member's key.
type Signer interface {
	Address() common.Address
	SignDigest(digest [32]byte) ([]byte, error)
}

// Seal signs a document; domain is SchedulerOracle's.
func Seal(domain protocol.Domain, signer Signer, document any) (Envelope, error) {
	body, err := json.Marshal(document)
	if err != nil {
		return Envelope{}, fmt.Errorf("seal: %w", err)
	}
	digest, err := envelopeDigest(domain, body)
	if err != nil {
		return Envelope{}, fmt.Errorf("seal: %w", err)
	}
	signature, err := signer.SignDigest(digest)
	if err != nil {
		return Envelope{}, fmt.Errorf("seal: %w", err)
	}
	return Envelope{Member: signer.Address(), Body: body, Signature: signature}, nil
}

// Open checks the signature, [ErrForeignEnvelope], and reads the document. Whether the signer is a member, the caller asks.
func (e Envelope) Open(domain protocol.Domain, into any) error {
	digest, err := envelopeDigest(domain, e.Body)
	if err != nil {
		return err
	}
	signer, err := protocol.RecoverDigest(digest, e.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrForeignEnvelope, err)
	}
	if signer != e.Member {
		return fmt.Errorf("%w: it names %s", ErrForeignEnvelope, e.Member)
	}
	if err := json.Unmarshal(e.Body, into); err != nil {
		return fmt.Errorf("open envelope: %w", err)
	}
	return nil
}

func envelopeDigest(domain protocol.Domain, body []byte) (common.Hash, error) {
	separator, err := domain.Separator()
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash([]byte(envelopeTag), separator[:], crypto.Keccak256(body)), nil
}

// Propose tells a member a proposal and returns the member's own on the same question: [ErrNoProposal] if it has none.
func (c *Client) Propose(ctx context.Context, envelope Envelope) (Envelope, error) {
	status, body, err := c.post(ctx, "/v1/committee/proposals", envelope)
	switch {
	case err != nil:
		return Envelope{}, err
	case status == http.StatusNoContent:
		return Envelope{}, ErrNoProposal
	case status != http.StatusOK:
		return Envelope{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
	var answer Envelope
	if err := json.Unmarshal(body, &answer); err != nil {
		return Envelope{}, fmt.Errorf("%w: proposal: %w", ErrUnavailable, err)
	}
	return answer, nil
}

// Inputs asks a member for what it weighed for its proposal.
func (c *Client) Inputs(ctx context.Context, job common.Hash, round uint8, moment uint64) ([]Input, error) {
	var inputs []Input
	return inputs, c.get(ctx, fmt.Sprintf("/v1/committee/inputs/%s/%d/%d", job, round, moment), &inputs)
}
