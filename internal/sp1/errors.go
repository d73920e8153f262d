package sp1

import "errors"

// Why a job has no outcome. Each comes wrapped with the details.
var (
	// ErrRunnerMissing means that a runner binary is not where it should be.
	ErrRunnerMissing = errors.New("sp1 runner missing: build it with `make runner`")
	// ErrProgram means that the bytes are not a program SP1 can run. It is the program's fault.
	ErrProgram = errors.New("program refused")
	// ErrTrapped means that the program did what no valid execution contains: a bad memory access, instruction or
	// system call. It is the program's fault.
	ErrTrapped = errors.New("program trapped")
	// ErrUncommitted means that the program wrote public values other than those it committed to, which no proof would
	// vouch for. It is the program's fault.
	ErrUncommitted = errors.New("public values differ from the committed digest")
	// ErrPublicValuesTooLarge means that the program produced more public values than the job may have.
	ErrPublicValuesTooLarge = errors.New("public values too large")
	// ErrMemory means that the program wanted more memory than the job may use.
	ErrMemory = errors.New("memory limit exceeded")
	// ErrDeadline means that the job's time ran out. Unlike the cycle limit it depends on the machine.
	ErrDeadline = errors.New("execution deadline exceeded")
	// ErrCrashed means that the runner was ended by a signal: with the native executor, the mark of a program that
	// writes outside its memory.
	ErrCrashed = errors.New("runner crashed")
	// ErrRunner means that the runner did not answer as it should: a fault of the machine or of this software.
	ErrRunner = errors.New("runner failed")
	// ErrRequest means that the request cannot be run as it stands.
	ErrRequest = errors.New("invalid execution request")
)
