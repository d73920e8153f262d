package facts

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/core"
)

// TelemetrySeconds is how long telemetry counts.
const TelemetrySeconds = 120

// enclave is what is known of an id; exists is false for an id that is not registered.
type enclave struct {
	exists bool
	record chain.Enclave
}

// lookup reads each worker and enclave once.
type lookup struct {
	contracts Contracts
	at        *big.Int
	moment    uint64
	telemetry map[common.Hash]oracleapi.SignedTelemetry
	recent    map[common.Address]board.Had
	workers   map[common.Address]chain.Worker
	enclaves  map[common.Hash]enclave
}

func newLookup(contracts Contracts, q Question) *lookup {
	l := &lookup{
		contracts: contracts, at: q.At.Number, moment: q.Moment, recent: q.Recent,
		telemetry: make(map[common.Hash]oracleapi.SignedTelemetry, len(q.Telemetry)),
		workers:   map[common.Address]chain.Worker{}, enclaves: map[common.Hash]enclave{},
	}
	for _, told := range q.Telemetry {
		l.telemetry[told.Telemetry.Enclave] = told
	}
	return l
}

// addPlaced adds where replicas of the job work already.
func (l *lookup) addPlaced(ctx context.Context, snapshot *core.Snapshot) error {
	if snapshot.Request.Assurance.Mode != protocol.ModeTeeQuorum || snapshot.Round == 0 {
		return nil
	}
	replicas, err := l.contracts.Replicas(ctx, snapshot.JobID, l.at)
	if err != nil {
		return err
	}
	for _, replica := range replicas {
		id, err := l.contracts.EnclaveID(ctx, replica.EnclaveIndex, l.at)
		if err != nil {
			return err
		}
		found, err := l.enclave(ctx, id)
		if err != nil {
			return err
		}
		snapshot.Placed = append(snapshot.Placed, core.Seat{
			Worker: found.record.Operator, Platform: core.Platform(found.record.Platform),
		})
	}
	return nil
}

// addStanding adds the job's best on-chain bid, if it has one, and what it holds.
func (l *lookup) addStanding(ctx context.Context, snapshot *core.Snapshot, job chain.Job) error {
	if job.Worker == (common.Address{}) {
		return nil
	}
	candidate := core.Candidate{
		Source: oracleapi.SourceChain,
		Bid: protocol.Bid{
			JobID: job.ID, Round: job.Round, Worker: job.Worker, Enclave: job.Enclave,
			Price: job.Price, ValidUntil: job.ReservedUntil,
		},
		StoredScore: job.Score,
	}
	if err := l.fill(ctx, &candidate, &snapshot.Request.Work); err != nil {
		return err
	}
	snapshot.Reserved = &core.Reservation{
		Worker: job.Worker, Enclave: job.Enclave, Collateral: job.Collateral, Slots: job.Slots,
	}
	snapshot.Candidates = append(snapshot.Candidates, candidate)
	return nil
}

func (l *lookup) fill(ctx context.Context, candidate *core.Candidate, work *protocol.Work) error {
	worker, err := l.worker(ctx, candidate.Bid.Worker)
	if err != nil {
		return err
	}
	found, err := l.enclave(ctx, candidate.Bid.Enclave)
	if err != nil {
		return err
	}
	candidate.Worker = core.WorkerFacts{
		ID: worker.ID, FreeStake: worker.FreeStake(), Late: worker.Late, Faulted: worker.Faulted,
	}
	had := l.recent[candidate.Bid.Worker]
	candidate.Terms.Earned, candidate.Terms.Turns = had.Earned, had.Turns
	if !found.exists {
		return nil
	}
	record := found.record
	candidate.Enclave = EnclaveFacts(record)
	if told, exists := l.telemetry[record.ID]; exists && Counts(told, record, l.contracts.OracleDomain(), l.moment) {
		candidate.Terms.LatencyMs, candidate.Terms.MemoryFree = told.Telemetry.LatencyMs, told.Telemetry.MemoryFree
		candidate.Terms.Locality = locality(told.Telemetry, work)
	}
	return nil
}

// EnclaveFacts are those of a record.
func EnclaveFacts(record chain.Enclave) core.EnclaveFacts {
	return core.EnclaveFacts{
		Exists: true, WorkerID: record.WorkerID, Platform: record.Platform, Live: record.Live,
		LiveUntil: max(record.Newest.Expiry, record.Previous.Expiry), Tee: record.Tee, Status: record.Status,
		Kinds: record.Kinds, Capacity: record.Capacity, Used: record.Used,
	}
}

// Counts tells whether telemetry is of a moment's time and signed by one who speaks for the enclave then.
func Counts(told oracleapi.SignedTelemetry, record chain.Enclave, domain protocol.Domain, moment uint64) bool {
	t := told.Telemetry
	if t.Enclave != record.ID || !record.Live || t.Time > moment || t.Time+TelemetrySeconds < moment || t.Check() != nil {
		return false
	}
	signer, err := told.Signer(domain)
	if err != nil || signer == (common.Address{}) {
		return false
	}
	speaks := func(s chain.Signer) bool { return s.Key == signer && s.Expiry >= moment }
	return speaks(record.Newest) || speaks(record.Previous)
}

// locality is the share of the job's two artifacts that are there.
func locality(told protocol.Telemetry, work *protocol.Work) uint16 {
	share := uint16(0)
	for _, artifact := range []common.Hash{work.ProgramDigest, work.InputDigest} {
		if told.Has(artifact) {
			share += protocol.MaxScore / 2
		}
	}
	return share
}

func (l *lookup) worker(ctx context.Context, operator common.Address) (chain.Worker, error) {
	if worker, known := l.workers[operator]; known {
		return worker, nil
	}
	worker, err := l.contracts.Worker(ctx, operator, l.at)
	if err != nil {
		return chain.Worker{}, err
	}
	l.workers[operator] = worker
	return worker, nil
}

func (l *lookup) enclave(ctx context.Context, id common.Hash) (enclave, error) {
	if found, known := l.enclaves[id]; known {
		return found, nil
	}
	record, err := l.contracts.Enclave(ctx, id, l.at)
	if err != nil && !errors.Is(err, chain.ErrNotFound) {
		return enclave{}, err
	}
	found := enclave{exists: err == nil, record: record}
	l.enclaves[id] = found
	return found, nil
}
