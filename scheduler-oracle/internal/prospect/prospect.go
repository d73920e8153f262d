// Package prospect answers who could do a job before it is posted: which of the registered enclaves, what it is likely to
// cost, and why the others could not.
package prospect

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"golang.org/x/time/rate"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
)

const (
	// parallel bounds the reads under way for one question, mostEnclaves the enclaves that are looked at.
	parallel     = 8
	mostEnclaves = 2_000
)

// Contracts are the reads that an answer needs.
type Contracts interface {
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	Worker(ctx context.Context, operator common.Address, at *big.Int) (chain.Worker, error)
	Weights(ctx context.Context, at *big.Int) (protocol.Weights, error)
}

// Heads gives the newest block's header.
type Heads interface {
	Head(ctx context.Context) (*types.Header, error)
}

// Board knows which enclaves there are and what jobs cost of late.
type Board interface {
	Enclaves(until uint64) []board.Sighted
	Prices(kind protocol.JobKind, token common.Address) []board.Share
}

// Deps are what a desk works with.
type Deps struct {
	Contracts Contracts
	Heads     Heads
	Board     Board
	// Margin is how many seconds an enclave must still be attested.
	Margin uint64
	Log    zerolog.Logger
}

// Desk answers. It may be used concurrently.
type Desk struct {
	Deps
	limiter *rate.Limiter
}

// New makes a desk that answers some questions a second.
func New(perSecond float64, deps Deps) *Desk {
	return &Desk{Deps: deps, limiter: rate.NewLimiter(rate.Limit(perSecond), max(1, int(2*perSecond)))}
}

func refuse(code, format string, args ...any) error {
	return &oracleapi.Refusal{Code: code, Message: fmt.Sprintf(format, args...)}
}

// WhoWouldBid answers on the newest block's facts, or with an [oracleapi.Refusal].
func (d *Desk) WhoWouldBid(ctx context.Context, request protocol.JobRequest) (oracleapi.WouldBid, error) {
	if request.Offer.MinPrice.Cmp(request.Offer.MaxPrice) > 0 {
		return oracleapi.WouldBid{}, refuse(oracleapi.CodeMalformed, "the least price %s is above the highest %s",
			request.Offer.MinPrice, request.Offer.MaxPrice)
	}
	if !d.limiter.Allow() {
		return oracleapi.WouldBid{}, refuse(oracleapi.CodeBusy, "too many questions at once: try again")
	}
	head, err := d.Heads.Head(ctx)
	if err != nil {
		return oracleapi.WouldBid{}, d.unavailable(err)
	}
	weights, err := d.Contracts.Weights(ctx, head.Number)
	if err != nil {
		return oracleapi.WouldBid{}, d.unavailable(err)
	}
	price := d.expect(request)
	// Nobody knows how far the ceiling will have risen when the job is bid for: that it is low at first keeps nobody out for good.
	request.Offer.MinPrice = request.Offer.MaxPrice
	snapshot := &core.Snapshot{
		// It is judged as if it were posted, and its bidding open.
		Request: request, Weights: weights, Profile: core.Balanced(), Block: head.Number.Uint64(), BlockHash: head.Hash(),
		Time: max(head.Time, request.Offer.OpenAt), Margin: d.Margin,
	}
	if err := d.fill(ctx, snapshot, head, price.Low.ToInt()); err != nil {
		return oracleapi.WouldBid{}, d.unavailable(err)
	}
	answer, err := judge(snapshot)
	answer.Block, answer.Time, answer.Price = head.Number.Uint64(), head.Time, price
	return answer, err
}

func (d *Desk) unavailable(err error) error {
	d.Log.Warn().Err(err).Msg("Chain could not be read for a question")
	return refuse(oracleapi.CodeChainUnavailable, "the chain cannot be read now: try again")
}

// expect takes the prices of late as shares of what those jobs would have paid at most.
func (d *Desk) expect(request protocol.JobRequest) oracleapi.PriceRange {
	offer := request.Offer
	low, high := new(big.Int).Set(offer.MinPrice), new(big.Int).Set(offer.MaxPrice)
	shares := d.Board.Prices(request.Work.Kind, offer.Token)
	for i, share := range shares {
		scaled := new(big.Int).Mul(share.Price, offer.MaxPrice)
		scaled.Quo(scaled, share.Most)
		if i == 0 || scaled.Cmp(low) < 0 {
			low = scaled
		}
		if i == 0 || scaled.Cmp(high) > 0 {
			high = scaled
		}
	}
	return oracleapi.PriceRange{Low: (*hexutil.Big)(low), High: (*hexutil.Big)(high), Basis: len(shares)}
}

// fill makes every enclave that may be live bid, at the low end of what the job is likely to cost.
func (d *Desk) fill(ctx context.Context, snapshot *core.Snapshot, head *types.Header, price *big.Int) error {
	sighted := d.Board.Enclaves(snapshot.Time)
	sighted = sighted[:min(len(sighted), mostEnclaves)]
	snapshot.Candidates = make([]core.Candidate, len(sighted))
	faults := make(chan error, len(sighted))
	places := make(chan struct{}, parallel)
	var reading sync.WaitGroup
	for i, one := range sighted {
		places <- struct{}{}
		reading.Go(func() {
			defer func() { <-places }()
			record, err := d.Contracts.Enclave(ctx, one.Enclave, head.Number)
			if err != nil {
				faults <- err
				return
			}
			worker, err := d.Contracts.Worker(ctx, record.Operator, head.Number)
			if err != nil {
				faults <- err
				return
			}
			snapshot.Candidates[i] = candidate(snapshot, record, worker, price)
		})
	}
	reading.Wait()
	select {
	case err := <-faults:
		return err
	default:
		return nil
	}
}

func candidate(snapshot *core.Snapshot, record chain.Enclave, worker chain.Worker, price *big.Int) core.Candidate {
	return core.Candidate{
		Source: oracleapi.SourceSigned, Digest: record.ID,
		Bid: protocol.Bid{
			Worker: record.Operator, Enclave: record.ID, Price: price, ValidUntil: snapshot.Time + snapshot.Margin,
		},
		Worker: core.WorkerFacts{
			ID: worker.ID, FreeStake: worker.FreeStake(), Late: worker.Late, Faulted: worker.Faulted,
		},
		Enclave: facts.EnclaveFacts(record),
	}
}

func judge(snapshot *core.Snapshot) (oracleapi.WouldBid, error) {
	if err := snapshot.Check(); err != nil {
		return oracleapi.WouldBid{}, refuse(oracleapi.CodeMalformed, "%v", err)
	}
	answer := oracleapi.WouldBid{
		Feasible: []oracleapi.Prospect{}, Infeasible: []oracleapi.Prospect{}, Counts: map[string]int{},
	}
	for i := range snapshot.Candidates {
		one := &snapshot.Candidates[i]
		slots, _ := one.Enclave.Capacity.SlotsUp(snapshot.Request.Requirements)
		row := oracleapi.Prospect{
			Worker: one.Bid.Worker, Enclave: one.Bid.Enclave, Slots: slots,
			FreeSlots: one.Enclave.Capacity.Slots - min(one.Enclave.Used, one.Enclave.Capacity.Slots),
		}
		if fault := core.Feasible(snapshot, one); fault.Reason != "" {
			row.Reason, row.Details = fault.Reason, fault.Detail
			answer.Counts[fault.Reason]++
			answer.Infeasible = append(answer.Infeasible, row)
			continue
		}
		score := core.Score(snapshot, one)
		row.Score = score.Total
		row.Parts = oracleapi.Parts{
			Price: score.Price, Speed: score.Speed, Headroom: score.Headroom, History: score.History, Load: score.Load,
			TCB: score.TCB,
		}
		answer.Feasible = append(answer.Feasible, row)
	}
	slices.SortStableFunc(answer.Feasible, func(a, b oracleapi.Prospect) int { return cmp.Compare(b.Score, a.Score) })
	return answer, nil
}
