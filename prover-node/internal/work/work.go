// Package work runs a job's program and has the enclave state what came of it.
package work

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
)

// Exit codes that stand for endings which have none of their own: the program is at fault, any node would see the same,
// and it is paid for as a program that exited with a code.
const (
	// ExitTrapped: the program did what no valid execution contains.
	ExitTrapped uint32 = 0xFFFF_FF01
	// ExitUncommitted: it wrote public values other than those it committed to.
	ExitUncommitted uint32 = 0xFFFF_FF02
	// ExitResultTooLarge: it wrote more public values than its request allows.
	ExitResultTooLarge uint32 = 0xFFFF_FF03
)

// Executor runs programs.
type Executor interface {
	Execute(ctx context.Context, request sp1.Request) (sp1.Result, error)
}

// Preparer gets programs and inputs.
type Preparer interface {
	Prepare(ctx context.Context, work protocol.Work) (prefetch.Prepared, error)
}

// Signer states what came of an order.
type Signer interface {
	Sign(order enclave.Order, ran enclave.Execution) (enclave.Signed, error)
}

// Config says how programs run.
type Config struct {
	// NativePrograms are the verifying keys of reviewed programs, which run natively; all others run safely.
	NativePrograms [][32]byte
	// Fault makes it misbehave: development chains only.
	Fault Fault
}

// Worker runs orders. It is safe for concurrent use.
type Worker struct {
	config   Config
	prepare  Preparer
	executor Executor
	signer   Signer
	log      zerolog.Logger
}

// New makes a worker.
func New(config Config, prepare Preparer, executor Executor, signer Signer, log zerolog.Logger) *Worker {
	return &Worker{config: config, prepare: prepare, executor: executor, signer: signer, log: log}
}

// Run does an order and returns the signed statement. It takes at most `patience`; an error means that there is no
// statement.
func (w *Worker) Run(ctx context.Context, order enclave.Order, patience time.Duration) (enclave.Signed, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, patience, fmt.Errorf("%s are over: %w", patience, sp1.ErrDeadline))
	defer cancel()
	prepared, err := w.prepare.Prepare(ctx, order.Request.Work)
	if err != nil {
		return enclave.Signed{}, fmt.Errorf("prepare job %s: %w", order.JobID, err)
	}
	execution, err := w.execute(ctx, order, prepared)
	if err != nil {
		return enclave.Signed{}, fmt.Errorf("run job %s: %w", order.JobID, err)
	}
	signed, err := w.signer.Sign(order, execution)
	if err != nil {
		return enclave.Signed{}, err
	}
	return w.spoil(ctx, order, signed)
}

func (w *Worker) execute(ctx context.Context, order enclave.Order, prepared prefetch.Prepared) (enclave.Execution, error) {
	execution := enclave.Execution{
		VKey: prepared.VKey, ProgramDigest: prepared.ProgramDigest, InputDigest: prepared.InputDigest,
	}
	executor := sp1.Safe
	if slices.Contains(w.config.NativePrograms, prepared.VKey) {
		executor = sp1.Native
	}
	deadline, _ := ctx.Deadline()
	request := sp1.Request{
		ELF: prepared.ELF, Stdin: prepared.Stdin, CycleLimit: order.Request.Work.CycleLimit, Executor: executor,
		Timeout: max(time.Until(deadline), time.Millisecond),
	}
	result, err := w.executor.Execute(ctx, request)
	if executor == sp1.Native && err != nil && !errors.Is(err, sp1.ErrDeadline) {
		// What native code dies of is not told apart from what the program is at fault for: the interpreter decides.
		w.log.Warn().Err(err).Stringer("job_id", order.JobID).Msg("Native execution failed, running safely")
		executor = sp1.Safe
		request.Executor, request.Timeout = executor, max(time.Until(deadline), time.Millisecond)
		result, err = w.executor.Execute(ctx, request)
	}
	log := w.log.Info().Stringer("job_id", order.JobID).Stringer("executor", executor)
	if code, atFault := programFault(err); atFault {
		log.Str("outcome", protocol.OutcomeFailed.String()).Str("reason", err.Error()).Msg("Program executed")
		execution.Outcome, execution.ExitCode = protocol.OutcomeFailed, code
		return execution, nil
	}
	if err != nil {
		return enclave.Execution{}, err
	}
	execution.Outcome, execution.ExitCode, execution.Cycles = result.Outcome, result.ExitCode, result.Cycles
	execution.PublicValues = result.PublicValues
	if len(result.PublicValues) > int(order.Request.Work.MaxResultBytes) {
		execution.Outcome, execution.ExitCode, execution.PublicValues = protocol.OutcomeFailed, ExitResultTooLarge, nil
	}
	log.Stringer("outcome", execution.Outcome).Uint32("exit_code", execution.ExitCode).Uint64("cycles", result.Cycles).
		Stringer("elapsed", result.Elapsed.Round(time.Millisecond)).Msg("Program executed")
	w.spoilExecution(order, &execution)
	return execution, nil
}

// programFault tells endings that are the program's doing, on every machine alike, from those that are not.
func programFault(err error) (exitCode uint32, atFault bool) {
	switch {
	case errors.Is(err, sp1.ErrTrapped):
		return ExitTrapped, true
	case errors.Is(err, sp1.ErrUncommitted):
		return ExitUncommitted, true
	case errors.Is(err, sp1.ErrPublicValuesTooLarge):
		return ExitResultTooLarge, true
	}
	return 0, false
}
