package index

import (
	"encoding/hex"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// Place is where something was said on the chain.
type Place struct {
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"blockHash"`
	// Time is the block's, in seconds since the epoch.
	Time     uint64      `json:"time"`
	TxHash   common.Hash `json:"txHash"`
	LogIndex uint        `json:"logIndex"`
}

func placeOf(event chain.Event) Place {
	at := event.Where()
	return Place{Block: at.Block, BlockHash: at.BlockHash, Time: at.Time, TxHash: at.TxHash, LogIndex: at.LogIndex}
}

// Step is one line of a timeline.
type Step struct {
	// Event is what happened: posted, bid, bid_dropped, assigned, settled, expired, refunded or cancelled.
	Event string `json:"event"`
	Place
}

// Bid is a bid that was the best on chain when it was placed.
type Bid struct {
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	Round   uint8          `json:"round"`
	// Price is in the payment token's smallest unit, a decimal string like all amounts here.
	Price      string `json:"price"`
	Score      uint16 `json:"score"`
	ValidUntil uint64 `json:"validUntil"`
	// Dropped tells whether it was taken off because it could no longer be assigned.
	Dropped bool `json:"dropped"`
	Place
}

// Assignment binds a worker.
type Assignment struct {
	Worker   common.Address `json:"worker"`
	Enclave  common.Hash    `json:"enclave"`
	Round    uint8          `json:"round"`
	Price    string         `json:"price"`
	Score    uint16         `json:"score"`
	Deadline uint64         `json:"deadline"`
	// Fallback tells whether the stored best bid was taken because no decision came in time.
	Fallback       bool        `json:"fallback"`
	WeightsVersion uint32      `json:"weightsVersion"`
	InputsRoot     common.Hash `json:"inputsRoot"`
	Place
}

// Outcome is what was delivered and paid.
type Outcome struct {
	Worker common.Address `json:"worker"`
	// Outcome is ok, failed or limit-exceeded.
	Outcome      string        `json:"outcome"`
	ExitCode     uint32        `json:"exitCode"`
	Cycles       uint64        `json:"cycles,string"`
	ResultDigest common.Hash   `json:"resultDigest"`
	PublicValues hexutil.Bytes `json:"publicValues"`
	Paid         string        `json:"paid"`
	Fee          string        `json:"fee"`
	Place
}

// Refund is what came back to the requester of a job that ended without a result.
type Refund struct {
	Amount string `json:"amount"`
	// Slashed is the collateral taken from the worker, in the stake token.
	Slashed string `json:"slashed"`
	// Worker is who missed the deadline; zero if nobody had the job.
	Worker common.Address `json:"worker"`
	Place
}

// Job is all that the chain said about a job.
type Job struct {
	ID        common.Hash    `json:"jobId"`
	Status    string         `json:"status"`
	Requester common.Address `json:"requester"`
	// Request is missing when the chain holds none that can be read; Unreadable then says why.
	Request    *protocol.JobRequest `json:"request,omitempty"`
	Unreadable string               `json:"unreadable,omitempty"`
	// BidEnd is the first second at which it may be assigned, FinalDeadline the last. Both are zero if the request cannot be
	// read.
	BidEnd        uint64      `json:"bidEnd"`
	FinalDeadline uint64      `json:"finalDeadline"`
	Posted        Place       `json:"posted"`
	Bids          []Bid       `json:"bids"`
	Assignment    *Assignment `json:"assignment,omitempty"`
	Outcome       *Outcome    `json:"outcome,omitempty"`
	Refund        *Refund     `json:"refund,omitempty"`
	Timeline      []Step      `json:"timeline"`

	status protocol.JobStatus
}

func (j *Job) advance(status protocol.JobStatus) {
	j.status, j.Status = status, status.String()
}

// apply takes in one event of the job.
func (j *Job) apply(event chain.Event) {
	at := placeOf(event)
	note := func(what string) { j.Timeline = append(j.Timeline, Step{Event: what, Place: at}) }
	switch e := event.(type) {
	case chain.JobPosted:
		j.ID, j.Requester, j.Request, j.Posted, j.Bids = e.JobID, e.Requester, &e.Request, at, []Bid{}
		offer := e.Request.Offer
		j.BidEnd, j.FinalDeadline = max(offer.OpenAt, at.Time)+uint64(offer.BiddingWindow), offer.FinalDeadline
		j.advance(protocol.StatusOpen)
		note("posted")
	case chain.JobUnreadable:
		j.ID, j.Requester, j.Unreadable, j.Posted, j.Bids = e.JobID, e.Requester, e.Reason, at, []Bid{}
		j.advance(protocol.StatusOpen)
		note("posted")
	case chain.BidPlaced:
		j.Bids = append(j.Bids, Bid{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: amount(e.Price), Score: e.Score,
			ValidUntil: e.ValidUntil, Place: at,
		})
		note("bid")
	case chain.BidDropped:
		if last := len(j.Bids) - 1; last >= 0 {
			j.Bids[last].Dropped = true
		}
		note("bid_dropped")
	case chain.JobAssigned:
		j.Assignment = &Assignment{
			Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: amount(e.Price), Score: e.Score,
			Deadline: e.Deadline, Fallback: e.WeightsVersion == 0 && e.InputsRoot == (common.Hash{}),
			WeightsVersion: e.WeightsVersion, InputsRoot: e.InputsRoot, Place: at,
		}
		j.advance(protocol.StatusAssigned)
		note("assigned")
	default:
		j.end(event, at, note)
	}
}

// end takes in the events after which a job is over.
func (j *Job) end(event chain.Event, at Place, note func(string)) {
	switch e := event.(type) {
	case chain.JobSettled:
		j.Outcome = &Outcome{
			Worker: e.Worker, Outcome: e.Outcome.String(), ExitCode: e.ExitCode, Cycles: e.Cycles,
			ResultDigest: e.ResultDigest, PublicValues: e.PublicValues, Paid: amount(e.Paid), Fee: amount(e.Fee), Place: at,
		}
		j.advance(protocol.StatusSettled)
		note("settled")
	case chain.JobCancelled:
		j.Refund = &Refund{Amount: amount(e.Refund), Slashed: "0", Place: at}
		j.advance(protocol.StatusCancelled)
		note("cancelled")
	case chain.JobExpired:
		j.Refund = &Refund{Amount: amount(e.Refund), Slashed: amount(e.Slashed), Worker: e.Worker, Place: at}
		if e.Worker == (common.Address{}) {
			j.advance(protocol.StatusRefunded)
			note("refunded")
			return
		}
		j.advance(protocol.StatusExpired)
		note("expired")
	}
}

// Worker is what the chain said about an operator. Amounts are in the stake token.
type Worker struct {
	Operator   common.Address `json:"operator"`
	WorkerID   uint32         `json:"workerId"`
	PeerID     common.Hash    `json:"peerId"`
	URL        string         `json:"url"`
	Stake      string         `json:"stake"`
	Unbonding  string         `json:"unbonding"`
	Slashed    string         `json:"slashed"`
	Assigned   uint64         `json:"assigned"`
	Settled    uint64         `json:"settled"`
	Expired    uint64         `json:"expired"`
	Registered Place          `json:"registered"`
}

// apply takes in one event of the worker.
func (w *Worker) apply(event chain.Event) {
	switch e := event.(type) {
	case chain.WorkerRegistered:
		*w = Worker{
			Operator: e.Operator, WorkerID: e.WorkerID, PeerID: e.PeerID, URL: e.URL, Stake: "0", Unbonding: "0",
			Slashed: "0", Registered: placeOf(event),
		}
	case chain.EndpointChanged:
		w.PeerID, w.URL = e.PeerID, e.URL
	case chain.StakeDeposited:
		w.Stake = amount(e.Stake)
	case chain.StakeWithdrawRequested:
		w.Stake, w.Unbonding = minus(w.Stake, e.Amount), plus(w.Unbonding, e.Amount)
	case chain.StakeWithdrawn:
		w.Unbonding = minus(w.Unbonding, e.Amount)
	case chain.StakeSlashed:
		w.Stake, w.Slashed = minus(w.Stake, e.Amount), plus(w.Slashed, e.Amount)
	case chain.JobAssigned:
		w.Assigned++
	case chain.JobSettled:
		w.Settled++
	case chain.JobExpired:
		w.Expired++
	}
}

// Signer is a key that speaks for an enclave.
type Signer struct {
	Key common.Address `json:"key"`
	// Expiry is the last second at which it signs validly.
	Expiry   uint64 `json:"expiry"`
	Sequence uint64 `json:"sequence"`
	Place
}

// Capacity is what an enclave attested it has.
type Capacity struct {
	Cores     uint16 `json:"cores"`
	MemoryMiB uint32 `json:"memoryMiB"`
	EPCMiB    uint32 `json:"epcMiB"`
	KHz       uint32 `json:"kHz"`
	Slots     uint8  `json:"slots"`
	Modes     uint16 `json:"modes"`
}

// Enclave is what the chain said about an enclave.
type Enclave struct {
	ID          common.Hash    `json:"enclave"`
	Operator    common.Address `json:"operator"`
	Platform    common.Hash    `json:"platform"`
	Measurement common.Hash    `json:"measurement"`
	FMSPC       string         `json:"fmspc"`
	// TCBStatus is the last verdict on its platform, good until ValidUntil; empty before the first.
	TCBStatus  string `json:"tcbStatus"`
	ValidUntil uint64 `json:"validUntil"`
	Frozen     bool   `json:"frozen"`
	// TakenOver tells whether another enclave has its platform now.
	TakenOver bool `json:"takenOver"`
	// Capacity is as stated; the speed that counts may be less.
	Capacity   *Capacity   `json:"capacity,omitempty"`
	PeerID     common.Hash `json:"peerId"`
	Signers    []Signer    `json:"signers"`
	Registered Place       `json:"registered"`
}

// LiveAt tells whether any signer speaks for the enclave at a moment, as far as its own events tell: quarantines of
// platforms and measurements are not looked at.
func (e *Enclave) LiveAt(now uint64) bool {
	if e.Frozen || e.TakenOver {
		return false
	}
	return slices.ContainsFunc(e.Signers, func(s Signer) bool { return now <= s.Expiry })
}

// keptSigners is how many signers the registry keeps of an enclave.
const keptSigners = 2

// apply takes in one event of the enclave.
func (e *Enclave) apply(event chain.Event) {
	switch said := event.(type) {
	case chain.EnclaveRegistered:
		e.ID, e.Operator, e.Platform, e.Measurement = said.Enclave, said.Operator, said.Platform, said.Measurement
		e.FMSPC, e.Registered = hex.EncodeToString(said.FMSPC[:]), placeOf(event)
		e.keepSigners(e.Signers)
	case chain.SignerAdmitted:
		e.ID, e.PeerID, e.TakenOver = said.Enclave, said.PeerID, false
		if stated, err := protocol.UnpackCapacity(said.Capacity); err == nil {
			capacity := Capacity(stated)
			e.Capacity = &capacity
		}
		admitted := Signer{Key: said.Signer, Expiry: said.Expiry, Sequence: said.Sequence, Place: placeOf(event)}
		others := slices.DeleteFunc(e.Signers, func(s Signer) bool { return s.Key == said.Signer })
		e.keepSigners(append([]Signer{admitted}, others...))
	case chain.SignersRetired:
		e.ID = said.Enclave
		e.keepSigners(nil)
	case chain.EnclaveAppraised:
		e.ID, e.TCBStatus, e.ValidUntil = said.Enclave, said.Status.String(), said.ValidUntil
	case chain.EnclaveFrozen:
		e.ID, e.Frozen = said.Enclave, said.Frozen
	case chain.EnclaveTakenOver:
		e.ID, e.TakenOver = said.Enclave, true
	}
}

func (e *Enclave) keepSigners(signers []Signer) {
	e.Signers = append([]Signer{}, signers[:min(len(signers), keptSigners)]...)
}

func amount(value *big.Int) string {
	if value == nil {
		return "0"
	}
	return value.String()
}

func plus(sum string, value *big.Int) string {
	return amount(new(big.Int).Add(number(sum), value))
}

func minus(sum string, value *big.Int) string {
	return amount(new(big.Int).Sub(number(sum), value))
}

func number(text string) *big.Int {
	value, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int) // a record that begins in the middle has no sums yet
	}
	return value
}
