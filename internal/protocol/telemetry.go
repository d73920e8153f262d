package protocol

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const telemetryType = "Telemetry(bytes32 enclave,uint64 sequence,uint40 time,uint32 queued,uint32 latencyMs," +
	"uint16 memoryFree,bytes32[] artifacts)"

// MaxArtifacts is how many artifacts telemetry may name.
const MaxArtifacts = 64

// ErrBadTelemetry means that telemetry says what cannot be.
var ErrBadTelemetry = errors.New("bad telemetry")

// Telemetry is what an enclave says of itself to the scheduler, signed by its live signer under SchedulerOracle's domain.
// It counts for nothing that the chain can check: it chooses among bids that the chain finds about as good.
type Telemetry struct {
	Enclave common.Hash `json:"enclave"`
	// Sequence rises with each telemetry of the enclave; Time is when it was made, in seconds since the epoch.
	Sequence uint64 `json:"sequence"`
	Time     uint64 `json:"time"`
	// Queued is how many jobs wait, LatencyMs how long a new one would until it begins; 0 means unknown.
	Queued    uint32 `json:"queued"`
	LatencyMs uint32 `json:"latencyMs"`
	// MemoryFree is the share of the memory that is free, 0..10,000.
	MemoryFree uint16 `json:"memoryFree"`
	// Artifacts are sha256 digests of programs and inputs that are there already, at most [MaxArtifacts].
	Artifacts []common.Hash `json:"artifacts"`
}

// Check refuses shares above the whole and too many artifacts: [ErrBadTelemetry].
func (t Telemetry) Check() error {
	switch {
	case t.MemoryFree > MaxScore:
		return fmt.Errorf("%w: memoryFree is %d, the whole is %d", ErrBadTelemetry, t.MemoryFree, MaxScore)
	case len(t.Artifacts) > MaxArtifacts:
		return fmt.Errorf("%w: %d artifacts, %d are the most: name those used last", ErrBadTelemetry, len(t.Artifacts), MaxArtifacts)
	default:
		return nil
	}
}

// Digest is what the enclave's signer signs.
func (t Telemetry) Digest(domain Domain) (common.Hash, error) {
	artifacts := make([]byte, 0, len(t.Artifacts)*wordSize)
	for _, artifact := range t.Artifacts {
		artifacts = append(artifacts, artifact[:]...)
	}
	return domain.digest("telemetry", encodeStruct(telemetryType).
		hash(t.Enclave).
		small(t.Sequence).
		time("time", t.Time).
		small(uint64(t.Queued)).
		small(uint64(t.LatencyMs)).
		small(uint64(t.MemoryFree)).
		hash(crypto.Keccak256Hash(artifacts)))
}
