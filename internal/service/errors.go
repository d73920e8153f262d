package service

import "errors"

// Exit codes of every program, by the class of what went wrong.
const (
	ExitOK          = 0
	ExitFailure     = 1
	ExitUsage       = 2
	ExitConfig      = 3
	ExitChain       = 4
	ExitAttestation = 5
	ExitProgram     = 6
	ExitLimit       = 7
	// ExitForced is what a second signal leaves behind, as a shell reports an interrupt.
	ExitForced = 130
)

// classed is an error that knows its exit code.
type classed struct {
	code int
	err  error
}

func (e *classed) Error() string { return e.err.Error() }
func (e *classed) Unwrap() error { return e.err }

// WithCode marks err with an exit code of the command's own, where its codes are not those of the programs at large; nil
// stays nil.
func WithCode(code int, err error) error {
	if err == nil {
		return nil
	}
	return &classed{code: code, err: err}
}

// UsageError marks err as a mistake on the command line; nil stays nil, as with the other classes.
func UsageError(err error) error { return WithCode(ExitUsage, err) }

// ConfigError marks err as a configuration that cannot work.
func ConfigError(err error) error { return WithCode(ExitConfig, err) }

// ChainError marks err as a chain that cannot be reached, or is not the expected one.
func ChainError(err error) error { return WithCode(ExitChain, err) }

// AttestationError marks err as evidence that cannot be made or is not accepted.
func AttestationError(err error) error { return WithCode(ExitAttestation, err) }

// ProgramError marks err as the fault of a program that was to be executed.
func ProgramError(err error) error { return WithCode(ExitProgram, err) }

// LimitError marks err as a program that wanted more cycles, time or memory than it may have.
func LimitError(err error) error { return WithCode(ExitLimit, err) }

// ExitCode is the exit code for err: that of the outermost class in its chain, [ExitFailure] if it has none.
func ExitCode(err error) int {
	if err == nil {
		return ExitOK
	}
	var marked *classed
	if errors.As(err, &marked) {
		return marked.code
	}
	return ExitFailure
}
