package oracleapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/protocol"
)

// ErrUnknownJob means that the oracle knows no such job, or no longer does.
var ErrUnknownJob = errors.New("job is not known to the oracle")

// States of a [JobView].
const (
	// StateOpen jobs take bids.
	StateOpen = "open"
	// StateClosed jobs are assigned or over.
	StateClosed = "closed"
)

// JobView explains a job: what was decided on it, and what became of every bid that the oracle heard of.
type JobView struct {
	JobID common.Hash `json:"jobId"`
	// State is one of the State constants.
	State string `json:"state"`
	// Round is the newest; BidEnd its last second for bids, Moment the second whose facts the next decision is made on.
	Round  uint8  `json:"round"`
	BidEnd uint64 `json:"bidEnd"`
	Moment uint64 `json:"moment,omitempty"`
	// Bids is how many signed bids are held for the newest round.
	Bids int `json:"bids"`
	// Decisions are those that the member signed, of all rounds, the oldest first, with their score tables.
	Decisions []Decision `json:"decisions"`
	// Refused are bids that were not taken, the newest last; old ones are forgotten.
	Refused []RefusedBid `json:"refused"`
}

// RefusedBid is a bid that was handed in and not taken.
type RefusedBid struct {
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	Round   uint8          `json:"round"`
	Price   *hexutil.Big   `json:"price"`
	// Code is one of the Code or Reason constants.
	Code    string `json:"code"`
	Message string `json:"message"`
}

// WouldBid answers who could do a job that is not posted yet, on the facts of one block.
type WouldBid struct {
	Block uint64 `json:"block"`
	Time  uint64 `json:"time"`
	// Feasible are the enclaves that could take it, the best score first.
	Feasible []Prospect `json:"feasible"`
	// Infeasible are those that could not, with the reason.
	Infeasible []Prospect `json:"infeasible"`
	// Counts says how many enclaves fell for each reason.
	Counts map[string]int `json:"counts"`
	// Price is what the job is likely to cost.
	Price PriceRange `json:"price"`
}

// Prospect is an enclave and how it stands to a request.
type Prospect struct {
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	// Slots of the enclave that the job takes, and how many are free.
	Slots     uint8 `json:"slots"`
	FreeSlots uint8 `json:"freeSlots"`
	// Score is that of a bid at the low end of the expected prices; zero for an infeasible enclave.
	Score uint16 `json:"score"`
	Parts Parts  `json:"parts"`
	// Reason is empty for a feasible enclave.
	Reason  string `json:"reason,omitempty"`
	Details string `json:"details,omitempty"`
}

// PriceRange is an expectation, in the smallest unit of the request's token.
type PriceRange struct {
	Low  *hexutil.Big `json:"low"`
	High *hexutil.Big `json:"high"`
	// Basis is how many recent assignments of the same kind and token it rests on; 0 means that there were none, and the
	// range is the request's own, from its least price to its highest.
	Basis int `json:"basis"`
}

// Job asks what the oracle knows of a job: [ErrUnknownJob] if nothing.
func (c *Client) Job(ctx context.Context, id common.Hash) (JobView, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/v1/jobs/"+id.Hex(), nil)
	if err != nil {
		return JobView{}, fmt.Errorf("ask about a job: %w", err)
	}
	status, body, err := c.do(request)
	switch {
	case err != nil:
		return JobView{}, err
	case status == http.StatusNotFound:
		return JobView{}, fmt.Errorf("job %s: %w", id, ErrUnknownJob)
	case status != http.StatusOK:
		return JobView{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
	var view JobView
	if err := json.Unmarshal(body, &view); err != nil {
		return JobView{}, fmt.Errorf("%w: job: %w", ErrUnavailable, err)
	}
	return view, nil
}

// WhoWouldBid asks who could do a job before it is posted: a [Refusal] if the request is malformed.
func (c *Client) WhoWouldBid(ctx context.Context, request protocol.JobRequest) (WouldBid, error) {
	status, body, err := c.post(ctx, "/v1/who-would-bid", request)
	switch {
	case err != nil:
		return WouldBid{}, err
	case status >= 400 && status < 500:
		return WouldBid{}, refusalOf(body)
	case status != http.StatusOK:
		return WouldBid{}, fmt.Errorf("%w: status %d: %s", ErrUnavailable, status, reasonOf(body))
	}
	var answer WouldBid
	if err := json.Unmarshal(body, &answer); err != nil {
		return WouldBid{}, fmt.Errorf("%w: who would bid: %w", ErrUnavailable, err)
	}
	return answer, nil
}
