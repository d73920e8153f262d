package work

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

// Fault is a way to misbehave, for development chains only: to show that it is noticed, and what it costs.
type Fault string

// Faults.
const (
	// Honest is none.
	Honest Fault = ""
	// WrongResult signs and delivers other public values than the program's.
	WrongResult Fault = "wrong-result"
	// ForeignSignature delivers with a signature that is not the enclave's: the market refuses it.
	ForeignSignature Fault = "foreign-signature"
	// NoDelivery delivers nothing.
	NoDelivery Fault = "no-delivery"
	// Unreliable is NoDelivery for one job in two and ForeignSignature for the other.
	Unreliable Fault = "unreliable"
)

// Faults lists the faults there are.
func Faults() []string {
	return []string{string(WrongResult), string(ForeignSignature), string(NoDelivery), string(Unreliable)}
}

// of is the fault that a job meets.
func (f Fault) of(job common.Hash) Fault {
	switch {
	case f != Unreliable:
		return f
	case job[len(job)-1]%2 == 0:
		return ForeignSignature
	}
	return NoDelivery
}

// spoilExecution changes what came of a program.
func (w *Worker) spoilExecution(order enclave.Order, execution *enclave.Execution) {
	if w.config.Fault.of(order.JobID) != WrongResult || execution.Outcome != protocol.OutcomeOk {
		return
	}
	execution.PublicValues = forge(execution.PublicValues)
	w.log.Warn().Stringer("job_id", order.JobID).Msg("Result forged, as --fault wrong-result asks for")
}

// spoil changes what is delivered, or holds it back until the time for it is over.
func (w *Worker) spoil(ctx context.Context, order enclave.Order, signed enclave.Signed) (enclave.Signed, error) {
	fault := w.config.Fault.of(order.JobID)
	log := w.log.Warn().Stringer("job_id", order.JobID)
	switch fault {
	case NoDelivery:
		log.Msg("Result held back, as --fault asks for")
		<-ctx.Done()
		return enclave.Signed{}, fmt.Errorf("job %s: held back by fault %s: %w", order.JobID, fault, context.Cause(ctx))
	case ForeignSignature:
		log.Msg("Signature forged, as --fault asks for")
		// Another digest under the same signature makes it somebody else's.
		signed.Statement.Cycles++
	}
	return signed, nil
}

// forge returns other public values of the same length.
func forge(publicValues []byte) []byte {
	forged := sha256.Sum256(append([]byte("forged"), publicValues...))
	out := make([]byte, max(len(publicValues), 1))
	for i := range out {
		out[i] = forged[i%len(forged)]
	}
	return out
}
