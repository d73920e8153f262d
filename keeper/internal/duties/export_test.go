package duties

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/keeper/internal/committee"
	"github.com/assay-network/assay/keeper/internal/index"
)

// The judgements, for tables of the external test package.

func MayConcern(duty string, job index.Live, at Moment) bool { return mayConcern(duty, job, at) }

func JudgeAssignable(job chain.Job, at Moment) Verdict { return judgeAssignable(job, at) }

func JudgeFallback(job chain.Job, at Moment, serving bool) Verdict {
	return judgeFallback(job, at, serving)
}

func JudgeDrop(job chain.Job, at Moment, serving bool) Verdict { return judgeDrop(job, at, serving) }

func JudgeExpire(job chain.Job, at Moment, excuse string) Verdict {
	return judgeExpire(job, at, excuse)
}

func JudgeExcuse(job chain.Job, excuses []string) Verdict { return judgeExcuse(job, excuses) }

func JudgeFinalise(job chain.Job, at Moment, owing int) Verdict { return judgeFinalise(job, at, owing) }

func JudgeDecision(job chain.Job, agreed *committee.Agreed, at Moment) (bool, Verdict) {
	return judgeDecision(job, agreed, at)
}

// Round is one duty without its loop.
type Round struct{ r *round }

// NewRound makes the round of a duty.
func (k *Keeper) NewRound(duty string) Round { return Round{r: k.newRound(duty)} }

// Run looks once and waits until everything that it began has ended.
func (r Round) Run(ctx context.Context) error {
	err := r.r.run(ctx)
	r.r.attending.Wait()
	return err
}

// Begin looks once and does not wait.
func (r Round) Begin(ctx context.Context) error { return r.r.run(ctx) }

// Wait waits until everything that was begun has ended.
func (r Round) Wait() { r.r.attending.Wait() }

// Assembler puts assignments together.
type Assembler struct{ a *assembler }

// Assembler is the keeper's.
func (k *Keeper) Assembler() Assembler { return Assembler{k.assembler} }

// Assign gets a job assigned, together with others.
func (a Assembler) Assign(ctx context.Context, decision protocol.AssignmentDecision, signatures [][]byte) (*types.Receipt, error) {
	return a.a.assign(ctx, decided{decision, signatures})
}

// Waiting is how many wait for others.
func (a Assembler) Waiting() int {
	a.a.mu.Lock()
	defer a.a.mu.Unlock()
	return len(a.a.waiting)
}
