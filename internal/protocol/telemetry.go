package protocol

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const telemetryType = "Telemetry(bytes32 enclave,uint64 sequence,uint40 time,uint16 load,uint32 queued," +
	"uint32 latencyMs,uint16 memoryFree,bytes32[] artifacts)"

// MaxArtifacts is how many artifacts telemetry may name.
const MaxArtifacts = 1024

// ErrBadTelemetry means that telemetry says what cannot be.
var ErrBadTelemetry = errors.New("bad telemetry")

// Telemetry is what an enclave says of itself to the scheduler, signed by its live signer under SchedulerOracle's domain.
// It counts for nothing that the chain can check: it chooses among bids that the chain finds about as good.
type Telemetry struct {
	Enclave common.Hash `json:"enclave"`
	// Sequence rises with each telemetry of the enclave; Time is when it was made, in seconds since the epoch.
	Sequence uint64 `json:"sequence,string"`
	Time     uint64 `json:"time"`
	// Load is the share of slots that are worked on, 0..10,000.
	Load uint16 `json:"load"`
	// Queued is how many jobs wait, LatencyMs how long a new one would until it begins; 0 means unknown.
	Queued    uint32 `json:"queued"`
	LatencyMs uint32 `json:"latencyMs"`
	// MemoryFree is the share of the memory that is free, 0..10,000.
	MemoryFree uint16 `json:"memoryFree"`
	// Artifacts are sha256 digests of programs and inputs that are there already, rising, each once, at most [MaxArtifacts].
	Artifacts []common.Hash `json:"artifacts"`
}

// Check refuses shares above the whole and too many artifacts: [ErrBadTelemetry].
func (t Telemetry) Check() error {
	switch {
	case t.Load > MaxScore:
		return fmt.Errorf("%w: load is %d, the whole is %d", ErrBadTelemetry, t.Load, MaxScore)
	case t.MemoryFree > MaxScore:
		return fmt.Errorf("%w: memoryFree is %d, the whole is %d", ErrBadTelemetry, t.MemoryFree, MaxScore)
	case len(t.Artifacts) > MaxArtifacts:
		return fmt.Errorf("%w: %d artifacts, %d are the most: name those used last", ErrBadTelemetry, len(t.Artifacts), MaxArtifacts)
	}
	for i := 1; i < len(t.Artifacts); i++ {
		if t.Artifacts[i-1].Cmp(t.Artifacts[i]) >= 0 {
			return fmt.Errorf("%w: artifact %d is not above the one before it", ErrBadTelemetry, i)
		}
	}
	return nil
}

// Has tells whether an artifact is among those named; the telemetry must be such as [Telemetry.Check] passes.
func (t Telemetry) Has(artifact common.Hash) bool {
	_, found := slices.BinarySearchFunc(t.Artifacts, artifact, common.Hash.Cmp)
	return found
}

// Digest is what the enclave's signer signs: [ErrBadTelemetry] and [ErrOutOfRange].
func (t Telemetry) Digest(domain Domain) (common.Hash, error) {
	if err := t.Check(); err != nil {
		return common.Hash{}, err
	}
	artifacts := make([]byte, 0, len(t.Artifacts)*wordSize)
	for _, artifact := range t.Artifacts {
		artifacts = append(artifacts, artifact[:]...)
	}
	return domain.digest("telemetry", encodeStruct(telemetryType).
		hash(t.Enclave).
		small(t.Sequence).
		time("time", t.Time).
		small(uint64(t.Load)).
		small(uint64(t.Queued)).
		small(uint64(t.LatencyMs)).
		small(uint64(t.MemoryFree)).
		hash(crypto.Keccak256Hash(artifacts)))
}
