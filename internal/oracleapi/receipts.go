package oracleapi

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/protocol"
)

// SignedReceipt is what one committee member promises a bidder, signed under SchedulerOracle's domain. Together with a
// decision that breaks it, it is evidence that costs the member its bond.
type SignedReceipt struct {
	Receipt   protocol.BidReceipt `json:"receipt"`
	Signature hexutil.Bytes       `json:"signature"`
}

// Signer is the account that signed the receipt.
func (s SignedReceipt) Signer(domain protocol.Domain) (common.Address, error) {
	digest, err := s.Receipt.Digest(domain)
	if err != nil {
		return common.Address{}, err
	}
	return protocol.RecoverDigest(digest, s.Signature)
}

// SignedDecision is a decision with signatures of committee members.
type SignedDecision struct {
	Decision   protocol.AssignmentDecision `json:"decision"`
	Signatures []hexutil.Bytes             `json:"signatures"`
}

// Journal is a page of what a member signed, in the order in which it did.
type Journal struct {
	Receipts  []SignedReceipt  `json:"receipts"`
	Decisions []SignedDecision `json:"decisions"`
	// NextReceipt and NextDecision are where the following page begins.
	NextReceipt  int `json:"nextReceipt"`
	NextDecision int `json:"nextDecision"`
}

// Journal asks for what the member signed, from a place in its receipts and decisions on.
func (c *Client) Journal(ctx context.Context, receipt, decision int) (Journal, error) {
	path := "/v1/journal?receipt=" + strconv.Itoa(receipt) + "&decision=" + strconv.Itoa(decision)
	var journal Journal
	return journal, c.get(ctx, path, &journal)
}

// Offer hands a signed bid in and returns the answer: [ErrRefused] with the oracle's reason when it does not take it.
func (c *Client) Offer(ctx context.Context, bid SignedBid) (Accepted, error) {
	return c.offer(ctx, "/v1/bids", bid)
}

// Relay is Offer between members: the bid is not handed on once more, and is judged on the facts of a block, so that the
// receipts of all members say the same.
func (c *Client) Relay(ctx context.Context, bid SignedBid, block uint64) (Accepted, error) {
	return c.offer(ctx, "/v1/bids?relayed=true&block="+strconv.FormatUint(block, 10), bid)
}

func (c *Client) offer(ctx context.Context, path string, bid SignedBid) (Accepted, error) {
	status, body, err := c.post(ctx, path, bid)
	switch {
	case err != nil:
		return Accepted{}, err
	case status >= 200 && status < 300:
		var accepted Accepted
		if err := json.Unmarshal(body, &accepted); err != nil {
			return Accepted{}, fmt.Errorf("%w: answer to a bid: %w", ErrUnavailable, err)
		}
		return accepted, nil
	case status >= 400 && status < 500:
		return Accepted{}, refusalOf(body)
	default:
		return Accepted{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
}

func (c *Client) post(ctx context.Context, path string, document any) (status int, body []byte, err error) {
	content, err := json.Marshal(document)
	if err != nil {
		return 0, nil, fmt.Errorf("encode document: %w", err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+path, bytes.NewReader(content))
	if err != nil {
		return 0, nil, fmt.Errorf("ask an oracle: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	return c.do(request)
}

func (c *Client) get(ctx context.Context, path string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+path, nil)
	if err != nil {
		return fmt.Errorf("ask an oracle: %w", err)
	}
	status, body, err := c.do(request)
	if err != nil {
		return err
	}
	if status != http.StatusOK {
		return fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
	if err := json.Unmarshal(body, into); err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return nil
}
