// Package enclave is the signing key that the node vouches with: made in the process, never written anywhere, gone with
// the process. It signs results only after it has recomputed from the whole request what was asked for.
package enclave

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/protocol"
)

// Why nothing is signed.
var (
	// ErrOtherJob means that the request does not hash to the job's id.
	ErrOtherJob = errors.New("request is not the job's")
	// ErrOtherProgram means that something else ran than the request names.
	ErrOtherProgram = errors.New("program is not the request's")
	// ErrOtherInput means that it ran on other input than the request names.
	ErrOtherInput = errors.New("input is not the request's")
	// ErrNoStatement means that the execution ended in a way that no statement describes.
	ErrNoStatement = errors.New("no statement for this execution")
	// ErrNotStated means that a member of a batch is not what this enclave has signed.
	ErrNotStated = errors.New("not stated by this enclave")
)

// Domains say on which chain and for which contracts the enclave signs.
type Domains struct {
	// Market is the domain of requests, Proof that of statements, Oracle that of telemetry.
	Market, Proof, Oracle protocol.Domain
}

// Order is a job as the chain assigned it.
type Order struct {
	JobID  common.Hash
	Round  uint8
	Worker common.Address
	// Deadline is the last second for a delivery, in the chain's time.
	Deadline uint64
	Request  protocol.JobRequest
}

// Execution is what ran, and what came of it.
type Execution struct {
	// VKey is the verifying key computed here from the program's bytes; ProgramDigest and InputDigest are sha256 of the
	// bytes that ran.
	VKey, ProgramDigest, InputDigest [32]byte

	Outcome      protocol.Outcome
	ExitCode     uint32
	Cycles       uint64
	PublicValues []byte
}

// Signed is a statement ready for delivery.
type Signed struct {
	Statement    protocol.TeeStatement
	Signature    []byte
	PublicValues []byte
}

// Enclave holds the key. Its methods may be called concurrently.
type Enclave struct {
	key     *ecdsa.PrivateKey
	address common.Address
	domains Domains
}

// New makes a key from the system's randomness.
func New(domains Domains) (*Enclave, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make enclave key: %w", err)
	}
	return &Enclave{key: key, address: crypto.PubkeyToAddress(key.PublicKey), domains: domains}, nil
}

// Address is the account of the key.
func (e *Enclave) Address() common.Address { return e.address }

// String shows the address and nothing else.
func (e *Enclave) String() string { return "enclave key " + e.address.Hex() }

// GoString shows the address and nothing else.
func (e *Enclave) GoString() string { return e.String() }

// Sign states what came of an order. What was asked for is taken from the request alone.
func (e *Enclave) Sign(order Order, ran Execution) (Signed, error) {
	if err := e.check(order, ran); err != nil {
		return Signed{}, fmt.Errorf("sign result of job %s: %w", order.JobID, err)
	}
	work := order.Request.Work
	statement := protocol.TeeStatement{
		JobID: order.JobID, Round: order.Round, Worker: order.Worker, Kind: work.Kind, Program: work.Program,
		InputDigest: work.InputDigest, ResultDigest: sha256.Sum256(ran.PublicValues), Cycles: ran.Cycles,
		Outcome: ran.Outcome, ExitCode: ran.ExitCode,
	}
	digest, err := statement.Digest(e.domains.Proof)
	if err != nil {
		return Signed{}, fmt.Errorf("sign result of job %s: %w", order.JobID, err)
	}
	signature, err := protocol.SignDigest(e.key, digest)
	if err != nil {
		return Signed{}, fmt.Errorf("sign result of job %s: %w", order.JobID, err)
	}
	return Signed{Statement: statement, Signature: signature, PublicValues: ran.PublicValues}, nil
}

// SignBatch states many results at once, in their order. It signs only what it has stated one by one.
func (e *Enclave) SignBatch(results []Signed) ([]byte, error) {
	batch := make(protocol.TeeBatch, 0, len(results))
	for _, result := range results {
		statement := result.Statement
		digest, err := statement.Digest(e.domains.Proof)
		if err != nil {
			return nil, fmt.Errorf("sign batch: %w", err)
		}
		signer, err := protocol.RecoverDigest(digest, result.Signature)
		if err != nil || signer != e.address {
			return nil, fmt.Errorf("sign batch: result of job %s: %w", statement.JobID, ErrNotStated)
		}
		batch = append(batch, statement)
	}
	digest, err := batch.Digest(e.domains.Proof)
	if err != nil {
		return nil, fmt.Errorf("sign batch: %w", err)
	}
	return protocol.SignDigest(e.key, digest)
}

// SignTelemetry signs what the node says of itself.
func (e *Enclave) SignTelemetry(telemetry protocol.Telemetry) ([]byte, error) {
	digest, err := telemetry.Digest(e.domains.Oracle)
	if err != nil {
		return nil, fmt.Errorf("sign telemetry: %w", err)
	}
	return protocol.SignDigest(e.key, digest)
}

func (e *Enclave) check(order Order, ran Execution) error {
	id, err := order.Request.ID(e.domains.Market)
	if err != nil {
		return err
	}
	work := order.Request.Work
	switch {
	case id != order.JobID:
		return fmt.Errorf("it hashes to %s: %w", id, ErrOtherJob)
	case ran.VKey != work.Program:
		return fmt.Errorf("verifying key %x, asked for %s: %w", ran.VKey, work.Program, ErrOtherProgram)
	case ran.ProgramDigest != work.ProgramDigest:
		return fmt.Errorf("digest %x, asked for %s: %w", ran.ProgramDigest, work.ProgramDigest, ErrOtherProgram)
	case ran.InputDigest != work.InputDigest:
		return fmt.Errorf("digest %x, asked for %s: %w", ran.InputDigest, work.InputDigest, ErrOtherInput)
	case len(ran.PublicValues) > int(work.MaxResultBytes):
		return fmt.Errorf("%d bytes of public values, at most %d: %w", len(ran.PublicValues), work.MaxResultBytes, ErrNoStatement)
	}
	return checkOutcome(ran)
}

// checkOutcome lets pass what the market takes: Ok exits with 0, Failed with another code and without result,
// LimitExceeded has neither.
func checkOutcome(ran Execution) error {
	empty := len(ran.PublicValues) == 0
	switch {
	case ran.Outcome == protocol.OutcomeOk && ran.ExitCode == 0:
		return nil
	case ran.Outcome == protocol.OutcomeFailed && ran.ExitCode != 0 && empty:
		return nil
	case ran.Outcome == protocol.OutcomeLimitExceeded && ran.ExitCode == 0 && empty:
		return nil
	}
	return fmt.Errorf("outcome %s with exit code %d and %d bytes: %w", ran.Outcome, ran.ExitCode, len(ran.PublicValues),
		ErrNoStatement)
}
