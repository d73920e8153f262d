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
	Replicas(ctx context.Context, id common.Hash, at *big.Int) ([]chain.Replica, error)
	ExcuseOf(ctx context.Context, enclaveIndex uint32, at *big.Int) (string, error)
	MarketTerms(ctx context.Context, at *big.Int) (chain.MarketTerms, error)
	Committee(ctx context.Context, at *big.Int) (chain.Committee, error)
}

// Caller makes the calls that duties end in. *chain.Contracts is one.
type Caller interface {
	Assign(decision protocol.AssignmentDecision, signatures [][]byte) (chain.Call, error)
	AssignSigned(decision protocol.AssignmentDecision, signatures [][]byte, winner protocol.Bid, winnerSignature []byte,
		request protocol.JobRequest) (chain.Call, error)
	AssignBatch(decisions []protocol.AssignmentDecision, signatures [][][]byte) (chain.Call, error)
	AssignFallback(id common.Hash) (chain.Call, error)
	DropBid(id common.Hash) (chain.Call, error)
	Expire(id common.Hash) (chain.Call, error)
	Excuse(id common.Hash) (chain.Call, error)
	Finalise(id common.Hash) (chain.Call, error)
	MarketDomain() protocol.Domain
	DecodeReceipt(receipt *types.Receipt) []chain.Event
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
	// stored is the decision that the call carries out when the job's stored bid has won: it may go with others'.
	stored *decided
	// decision is the digest of the decision that the call carries out, if it carries out one.
	decision common.Hash
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
	case Excuse, Expire, Finalise:
		return k.lookEnding(ctx, duty, job, at)
	}
	return finding{}, fmt.Errorf("no duty is called %q", duty)
}

// lookEnding judges what depends on who still owes a result, and whether they were cut off.
func (k *Keeper) lookEnding(ctx context.Context, duty string, job chain.Job, at Moment) (finding, error) {
	owing, err := k.owing(ctx, job)
	if err != nil {
		return finding{}, err
	}
	if duty == Finalise {
		return makeCall(judgeFinalise(job, at, len(owing)), func() (chain.Call, error) { return k.deps.Caller.Finalise(job.ID) })
	}
	excuses := make([]string, len(owing))
	for i, index := range owing {
		if excuses[i], err = k.deps.Reader.ExcuseOf(ctx, index, nil); err != nil {
			return finding{}, err
		}
	}
	if duty == Excuse {
		return makeCall(judgeExcuse(job, excuses), func() (chain.Call, error) { return k.deps.Caller.Excuse(job.ID) })
	}
	// Of several who owe, the market tells those who were cut off apart by itself.
	var excuse string
	if job.Mode != protocol.ModeTeeQuorum && len(excuses) == 1 {
		excuse = excuses[0]
	}
	return makeCall(judgeExpire(job, at, excuse), func() (chain.Call, error) { return k.deps.Caller.Expire(job.ID) })
}

// owing lists the numbers of the enclaves that owe a result now.
func (k *Keeper) owing(ctx context.Context, job chain.Job) ([]uint32, error) {
	if job.Mode != protocol.ModeTeeQuorum {
		if job.Status != protocol.StatusAssigned {
			return nil, nil
		}
		enclave, err := k.deps.Reader.Enclave(ctx, job.Enclave, nil)
		return []uint32{enclave.Index}, err
	}
	replicas, err := k.deps.Reader.Replicas(ctx, job.ID, nil)
	if err != nil {
		return nil, err
	}
	var owing []uint32
	for _, one := range replicas {
		if one.State == protocol.ReplicaWorking {
			owing = append(owing, one.EnclaveIndex)
		}
	}
	return owing, nil
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
	if err != nil {
		return found, err
	}
	found.decision, err = agreed.Decision.Digest(k.deps.Caller.MarketDomain())
	if verdict == Act && !bySigned {
		found.stored = &decided{agreed.Decision, agreed.Signatures}
	}
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
