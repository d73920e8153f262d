package protocol

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Bounds of a [Telemetry].
const (
	// LoadWhole is the load of an enclave that works on all its slots.
	LoadWhole = 10_000
	// MostArtifacts is how many artifacts one message may name.
	MostArtifacts = 1024
)

const telemetryType = "Telemetry(bytes32 enclave,uint64 sequence,uint40 time,uint16 load,uint32 queue,bytes32[] artifacts)"

// Telemetry is what a node says of itself to schedulers, signed by its enclave's key: what no chain knows. It may move a
// choice within the band and no further, for nobody can check it. EIP-712, verifying contract AttestationRegistry.
type Telemetry struct {
	Enclave common.Hash `json:"enclave"`
	// Sequence rises strictly with each message of an enclave, across restarts too.
	Sequence uint64 `json:"sequence,string"`
	// Time is when it was true, in seconds since the epoch. It fits 40 bits.
	Time uint64 `json:"time"`
	// Load is the share of slots that are worked on, 0..10,000.
	Load uint16 `json:"load"`
	// Queue is how many jobs are owed and wait for a slot.
	Queue uint32 `json:"queue"`
	// Artifacts are the sha256 of programs and inputs that need not be fetched any more, rising, each once.
	Artifacts []common.Hash `json:"artifacts"`
}

// Check names the first field that is out of bounds: [ErrOutOfRange].
func (t Telemetry) Check() error {
	switch {
	case t.Load > LoadWhole:
		return fmt.Errorf("telemetry: load %d, at most %d: %w", t.Load, LoadWhole, ErrOutOfRange)
	case len(t.Artifacts) > MostArtifacts:
		return fmt.Errorf("telemetry: %d artifacts, at most %d: %w", len(t.Artifacts), MostArtifacts, ErrOutOfRange)
	}
	for i := 1; i < len(t.Artifacts); i++ {
		if t.Artifacts[i-1].Cmp(t.Artifacts[i]) >= 0 {
			return fmt.Errorf("telemetry: artifact %d is not above the one before it: %w", i, ErrOutOfRange)
		}
	}
	return nil
}

// Has tells whether an artifact is among those named; the message must be one that [Telemetry.Check] passes.
func (t Telemetry) Has(artifact common.Hash) bool {
	_, found := slices.BinarySearchFunc(t.Artifacts, artifact, common.Hash.Cmp)
	return found
}

func (t Telemetry) encode() *encoder {
	var artifacts []byte
	for _, artifact := range t.Artifacts {
		artifacts = append(artifacts, artifact[:]...)
	}
	return encodeStruct(telemetryType).
		hash(t.Enclave).
		small(t.Sequence).
		time("time", t.Time).
		small(uint64(t.Load)).
		small(uint64(t.Queue)).
		hash(crypto.Keccak256Hash(artifacts))
}

// Digest is what the enclave's key signs.
func (t Telemetry) Digest(domain Domain) (common.Hash, error) {
	if err := t.Check(); err != nil {
		return common.Hash{}, err
	}
	return domain.digest("telemetry", t.encode())
}
