package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// Job is a job's record. Times are seconds since the epoch.
type Job struct {
	ID        common.Hash
	Status    protocol.JobStatus
	Requester common.Address
	// Token pays; the zero address is the native currency.
	Token  common.Address
	Escrow *big.Int
	Mode   protocol.AssuranceMode
	Kind   protocol.JobKind
	// Callback, Large, Demanded: the request names a callback, accepts large results, has demanded one's bytes.
	Callback, Large, Demanded bool
	// Round is the current one, in TeeQuorum the replica that is being placed; Retries is how many may follow the first.
	Round   uint8
	Retries uint8
	// Faults is how many rounds ended in a slash.
	Faults    uint8
	PolicyVer uint16
	// Score is the current reservation's.
	Score  uint16
	BidEnd uint64
	// ReservedUntil is, while Open, the last second of the best bid, while Assigned the last for a delivery, and while
	// Delivered or Held the window's last.
	ReservedUntil   uint64
	FinalDeadline   uint64
	ExecutionWindow uint32
	// Worker and Enclave are the best bidder's while Open, the assignee's after; zero if there is none. They, ReservedUntil and
	// what follows are zero once the job is over: the log says who did it and for how much.
	Worker     common.Address
	Enclave    common.Hash
	Price      *big.Int
	Collateral *big.Int
	Slots      uint8
	// Frozen tells whether an on-chain bid froze the ceiling, FrozenAge how many seconds after the opening.
	Frozen    bool
	FrozenAge uint32
}

// CeilingTime is the time whose ceiling holds for a bid made at `now`.
func (j Job) CeilingTime(openAt, now uint64) uint64 {
	if !j.Frozen {
		return now
	}
	return min(now, openAt+uint64(j.FrozenAge))
}

// Bits of a job's flags.
const (
	flagCallback = 1 << iota
	flagLarge
	_ // The ceiling is frozen: the view says so itself.
	flagDemanded
)

// Job reads a job; ErrNotFound if it was never posted.
func (c *Contracts) Job(ctx context.Context, id common.Hash, at *big.Int) (Job, error) {
	view, err := read(ctx, c.client, "job", c.Addresses().JobMarket, at, c.market.PackGetJob(id), c.market.UnpackGetJob)
	if RevertName(err) == "UnknownJob" {
		return Job{}, fmt.Errorf("job %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return Job{}, fmt.Errorf("job %s: %w", id, err)
	}
	return Job{
		ID: view.JobId, Status: protocol.JobStatus(view.Status), Requester: view.Requester, Token: view.Token,
		Escrow: view.Escrow, Mode: protocol.AssuranceMode(view.Mode), Kind: protocol.JobKind(view.Kind),
		Round: view.Round, Score: view.Score, BidEnd: view.BidEnd.Uint64(), ReservedUntil: view.ReservedUntil.Uint64(),
		FinalDeadline: view.FinalDeadline.Uint64(), ExecutionWindow: view.ExecutionWindow, Worker: view.Worker,
		Enclave: view.Enclave, Price: view.Price, Collateral: view.Collateral, Slots: view.Slots,
		Callback: view.Flags&flagCallback != 0, Large: view.Flags&flagLarge != 0, Demanded: view.Flags&flagDemanded != 0,
		Retries: view.Retries, Faults: view.Faults, PolicyVer: view.PolicyVer, Frozen: view.Frozen,
		FrozenAge: view.FrozenAge,
	}, nil
}

// Replica is one replica of a TeeQuorum job.
type Replica struct {
	// EnclaveIndex and WorkerID are the registries' numbers.
	EnclaveIndex uint32
	WorkerID     uint32
	State        protocol.ReplicaState
	Outcome      protocol.Outcome
	Price        *big.Int
	// Deadline is the last second for its delivery, since the epoch.
	Deadline uint64
	// Answer is equal for equal results.
	Answer common.Hash
}

// Replicas reads the replicas of a TeeQuorum job in the order of their placement.
func (c *Contracts) Replicas(ctx context.Context, id common.Hash, at *big.Int) ([]Replica, error) {
	records, err := read(ctx, c.client, "replicas", c.Addresses().JobMarket, at, c.market.PackGetReplicas(id),
		c.market.UnpackGetReplicas)
	if err != nil {
		return nil, fmt.Errorf("job %s: %w", id, err)
	}
	replicas := make([]Replica, 0, len(records))
	for _, r := range records {
		replicas = append(replicas, Replica{
			EnclaveIndex: r.EnclaveId, WorkerID: r.WorkerId, State: protocol.ReplicaState(r.State),
			Outcome: protocol.Outcome(r.Outcome), Price: r.Price, Deadline: r.Deadline.Uint64(), Answer: r.Answer,
		})
	}
	return replicas, nil
}

// MarketTerms are what the market's deployment fixed, and whether it is paused.
type MarketTerms struct {
	FeeBps        uint16
	MinCollateral *big.Int
	// FallbackDelay is how many seconds after the bidding window the fallback may be called.
	FallbackDelay uint64
	// RebidSeconds is how long a further round takes bids.
	RebidSeconds uint64
	Treasury     common.Address
	Paused       bool
}

// MarketTerms reads the market's terms.
func (c *Contracts) MarketTerms(ctx context.Context, at *big.Int) (MarketTerms, error) {
	var terms MarketTerms
	for _, err := range []error{
		readInto(ctx, c, at, "fee", c.market.PackFEEBPS(), c.market.UnpackFEEBPS, &terms.FeeBps),
		readInto(ctx, c, at, "least collateral", c.market.PackMINCOLLATERAL(), c.market.UnpackMINCOLLATERAL,
			&terms.MinCollateral),
		readInto(ctx, c, at, "fallback delay", c.market.PackFALLBACKDELAY(), seconds(c.market.UnpackFALLBACKDELAY),
			&terms.FallbackDelay),
		readInto(ctx, c, at, "rebid time", c.market.PackREBIDSECONDS(), seconds(c.market.UnpackREBIDSECONDS),
			&terms.RebidSeconds),
		readInto(ctx, c, at, "treasury", c.market.PackTREASURY(), c.market.UnpackTREASURY, &terms.Treasury),
		readInto(ctx, c, at, "pause", c.market.PackPaused(), c.market.UnpackPaused, &terms.Paused),
	} {
		if err != nil {
			return MarketTerms{}, err
		}
	}
	return terms, nil
}

// MarketPaused tells whether the market takes and assigns nothing.
func (c *Contracts) MarketPaused(ctx context.Context, at *big.Int) (bool, error) {
	return read(ctx, c.client, "pause", c.Addresses().JobMarket, at, c.market.PackPaused(), c.market.UnpackPaused)
}

// readInto reads one of the market's values.
func readInto[T any](ctx context.Context, c *Contracts, at *big.Int, what string, data []byte,
	unpack func([]byte) (T, error), into *T,
) error {
	value, err := read(ctx, c.client, what, c.Addresses().JobMarket, at, data, unpack)
	if err != nil {
		return err
	}
	*into = value
	return nil
}

// seconds turns an unpacked number of seconds into the form it has here.
func seconds(unpack func([]byte) (*big.Int, error)) func([]byte) (uint64, error) {
	return func(data []byte) (uint64, error) {
		value, err := unpack(data)
		if err != nil {
			return 0, err
		}
		return value.Uint64(), nil
	}
}

// MarketCredit is what an account can withdraw from the market in a token.
func (c *Contracts) MarketCredit(ctx context.Context, account, token common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "market credit", c.Addresses().JobMarket, at, c.market.PackCredits(account, token),
		c.market.UnpackCredits)
}

// Deposit is what an account's signed requests may draw on in one token.
type Deposit struct {
	Amount *big.Int
	// Leaving is the part of Amount that was asked back; it can be taken from AvailableAt on.
	Leaving     *big.Int
	AvailableAt uint64
}

// MarketDeposit reads an account's deposit in a token.
func (c *Contracts) MarketDeposit(ctx context.Context, account, token common.Address, at *big.Int) (Deposit, error) {
	record, err := read(ctx, c.client, "deposit", c.Addresses().JobMarket, at, c.market.PackDepositOf(account, token),
		c.market.UnpackDepositOf)
	if err != nil {
		return Deposit{}, err
	}
	return Deposit{Amount: record.Amount, Leaving: record.Leaving, AvailableAt: record.AvailableAt.Uint64()}, nil
}
