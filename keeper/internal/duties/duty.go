package duties

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/keeper/internal/committee"
	"github.com/assay-network/assay/keeper/internal/index"
)

// Jobs is what is needed of the index.
type Jobs interface {
	Live(ctx context.Context) ([]index.Live, error)
	Job(ctx context.Context, id common.Hash) (*index.Job, error)
}

// Reader reads the chain. *chain.Contracts is one.
type Reader interface {
	Job(ctx context.Context, id common.Hash, at *big.Int) (chain.Job, error)
	Enclave(ctx context.Context, id common.Hash, at *big.Int) (chain.Enclave, error)
	MarketTerms(ctx context.Context, at *big.Int) (chain.MarketTerms, error)
	Committee(ctx context.Context, at *big.Int) (chain.Committee, error)
}

// Caller makes the calls that duties end in. *chain.Contracts is one.
type Caller interface {
	Assign(decision protocol.AssignmentDecision, signatures [][]byte) (chain.Call, error)
	AssignSigned(decision protocol.AssignmentDecision, signatures [][]byte, winner protocol.Bid, winnerSignature []byte,
		request protocol.JobRequest) (chain.Call, error)
	AssignFallback(id common.Hash) (chain.Call, error)
	DropBid(id common.Hash) (chain.Call, error)
	Expire(id common.Hash) (chain.Call, error)
	MarketDomain() protocol.Domain
}

// Sender gets calls mined. *chain.TxManager is one.
type Sender interface {
	Send(ctx context.Context, call chain.Call) (*types.Receipt, error)
}

// Header tells the newest block. *chain.Client is one.
type Header interface {
	Head(ctx context.Context) (*types.Header, error)
}

// Members is who is asked for decisions. *committee.Client is one.
type Members interface {
	Ask(ctx context.Context, job common.Hash) ([]oracleapi.Decision, error)
}

// finding is what a look at one job led to.
type finding struct {
	verdict Verdict
	call    chain.Call
	// notes are oddities that a person may want to know of.
	notes []string
}

// look judges one job on the chain's present state and makes the call if there is one to be made.
func (k *Keeper) look(ctx context.Context, duty string, id common.Hash, at Moment) (finding, error) {
	job, err := k.deps.Reader.Job(ctx, id, nil)
	if err != nil {
		return finding{}, err
	}
	switch duty {
	case Assign:
		return k.lookAssign(ctx, job, at)
	case Fallback:
		return k.lookStored(ctx, job, at, judgeFallback, k.deps.Caller.AssignFallback)
	case DropBid:
		return k.lookStored(ctx, job, at, judgeDrop, k.deps.Caller.DropBid)
	case Expire:
		return makeCall(judgeExpire(job, at), func() (chain.Call, error) { return k.deps.Caller.Expire(job.ID) })
	}
	return finding{}, fmt.Errorf("no duty is called %q", duty)
}

// lookStored judges what depends on whether the stored bid's enclave still serves.
func (k *Keeper) lookStored(ctx context.Context, job chain.Job, at Moment, judge func(chain.Job, Moment, bool) Verdict,
	call func(common.Hash) (chain.Call, error),
) (finding, error) {
	serving := false
	if job.Enclave != (common.Hash{}) {
		enclave, err := k.deps.Reader.Enclave(ctx, job.Enclave, nil)
		if err != nil {
			return finding{}, err
		}
		serving = enclave.Live
	}
	return makeCall(judge(job, at, serving), func() (chain.Call, error) { return call(job.ID) })
}

func makeCall(verdict Verdict, call func() (chain.Call, error)) (finding, error) {
	if verdict != Act {
		return finding{verdict: verdict}, nil
	}
	made, err := call()
	return finding{verdict: verdict, call: made}, err
}

func (k *Keeper) lookAssign(ctx context.Context, job chain.Job, at Moment) (finding, error) {
	if verdict := judgeAssignable(job, at); verdict != Act {
		return finding{verdict: verdict}, nil
	}
	answers, askErr := k.deps.Members.Ask(ctx, job.ID)
	if len(answers) == 0 {
		return finding{verdict: DecisionAwaited}, askErr
	}
	members, err := k.deps.Reader.Committee(ctx, nil)
	if err != nil {
		return finding{}, err
	}
	agreed, notes, err := committee.Combine(committee.Question{
		Job: job.ID, Round: job.Round, Now: at.Now, Domain: k.deps.Caller.MarketDomain(), Committee: members,
	}, answers)
	if errors.Is(err, committee.ErrNone) || errors.Is(err, committee.ErrTooFew) {
		// A member that cannot be reached is worth telling only while its word is missing.
		return finding{verdict: DecisionAwaited, notes: notes}, askErr
	}
	if err != nil {
		return finding{}, err
	}
	bySigned, verdict := judgeDecision(job, agreed, at)
	found, err := makeCall(verdict, func() (chain.Call, error) {
		if !bySigned {
			return k.deps.Caller.Assign(agreed.Decision, agreed.Signatures)
		}
		return k.assignSigned(ctx, agreed)
	})
	found.notes = notes
	return found, err
}

func (k *Keeper) assignSigned(ctx context.Context, agreed *committee.Agreed) (chain.Call, error) {
	job, err := k.deps.Jobs.Job(ctx, agreed.Decision.JobID)
	if err != nil {
		return chain.Call{}, err
	}
	if job.Request == nil {
		return chain.Call{}, fmt.Errorf("job %s: its request cannot be read: %s", job.ID, job.Unreadable)
	}
	return k.deps.Caller.AssignSigned(agreed.Decision, agreed.Signatures, agreed.Winner.Bid, agreed.Winner.Signature, *job.Request)
}
