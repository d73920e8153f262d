package protocol

import "fmt"

// Outcome is how an execution ended, as an enclave states it. The numbers are part of the signed statement.
type Outcome uint8

const (
	// OutcomeOk means that the program exited with code 0 and its public values are the result.
	OutcomeOk Outcome = 1
	// OutcomeFailed means that the program exited by itself with another code. It has no result.
	OutcomeFailed Outcome = 2
	// OutcomeLimitExceeded means that the program wanted more cycles than its cycle limit. It has no result.
	OutcomeLimitExceeded Outcome = 3
)

// String names the outcome.
func (o Outcome) String() string {
	switch o {
	case OutcomeOk:
		return "ok"
	case OutcomeFailed:
		return "failed"
	case OutcomeLimitExceeded:
		return "limit exceeded"
	default:
		return fmt.Sprintf("outcome(%d)", uint8(o))
	}
}
