package index

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// Faults of asking.
var (
	// ErrNotFound means that the index has no such record.
	ErrNotFound = errors.New("not in the index")
	// ErrBadQuery means that a filter makes no sense.
	ErrBadQuery = errors.New("bad query")
)

// Job returns the record of a job.
func (s *Store) Job(ctx context.Context, id common.Hash) (*Job, error) {
	var body []byte
	err := s.db.QueryRowContext(ctx, "SELECT record FROM jobs WHERE id = ?", id.Hex()).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("job %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("job %s: %w", id, err)
	}
	job := new(Job)
	if err := json.Unmarshal(body, job); err != nil {
		return nil, fmt.Errorf("job %s: %w", id, err)
	}
	return job, nil
}

// JobFilter selects jobs; zero fields select all.
type JobFilter struct {
	// Status is a status by name.
	Status string
	// Requester is who posted.
	Requester common.Address
	// Before continues a listing: only jobs posted before this place.
	Before *JobPlace
	// Limit is how many to return at most.
	Limit int
}

// JobPlace orders jobs by their posting.
type JobPlace struct {
	Block    uint64
	LogIndex uint
}

// Jobs lists jobs, the newest first.
func (s *Store) Jobs(ctx context.Context, filter JobFilter) ([]*Job, error) {
	var where []string
	var args []any
	if filter.Status != "" {
		status, ok := statusOf(filter.Status)
		if !ok {
			return nil, fmt.Errorf("%w: no status is called %q", ErrBadQuery, filter.Status)
		}
		where, args = append(where, "status = ?"), append(args, status)
	}
	if filter.Requester != (common.Address{}) {
		where, args = append(where, "requester = ?"), append(args, filter.Requester.Hex())
	}
	if filter.Before != nil {
		where = append(where, "(posted_block, posted_log) < (?, ?)")
		args = append(args, filter.Before.Block, filter.Before.LogIndex)
	}
	query := "SELECT record FROM jobs"
	if len(where) > 0 {
		query += " WHERE " + strings.Join(where, " AND ")
	}
	return list[Job](ctx, s.db, query+" ORDER BY posted_block DESC, posted_log DESC LIMIT ?", append(args, filter.Limit)...)
}

// Workers lists all operators by number.
func (s *Store) Workers(ctx context.Context) ([]*Worker, error) {
	return list[Worker](ctx, s.db, "SELECT record FROM workers ORDER BY json_extract(record, '$.workerId')")
}

// Enclaves lists all enclaves in the order of their registration.
func (s *Store) Enclaves(ctx context.Context) ([]*Enclave, error) {
	return list[Enclave](ctx, s.db, `SELECT record FROM enclaves
		ORDER BY json_extract(record, '$.registered.block'), json_extract(record, '$.registered.logIndex')`)
}

func list[T any](ctx context.Context, db *sql.DB, query string, args ...any) ([]*T, error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	defer rows.Close()
	found := []*T{}
	for rows.Next() {
		var body []byte
		if err := rows.Scan(&body); err != nil {
			return nil, fmt.Errorf("list: %w", err)
		}
		one := new(T)
		if err := json.Unmarshal(body, one); err != nil {
			return nil, fmt.Errorf("list: %w", err)
		}
		found = append(found, one)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	return found, nil
}

// Live is a job that is not over, as far as the index knows.
type Live struct {
	ID     common.Hash
	Status protocol.JobStatus
	// BidEnd and FinalDeadline are zero for a job whose request cannot be read.
	BidEnd, FinalDeadline uint64
	// Deadline is the last second of what is owed or held open: a delivery, or a window.
	Deadline uint64
	// HasBid tells whether a best bid is stored.
	HasBid bool
	// Events is how many of the job are known; whoever looked at it before there were so many may look again.
	Events int
}

// Live lists the jobs that are not over, the oldest first.
func (s *Store) Live(ctx context.Context) ([]Live, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT id, status, bid_end, final_deadline, deadline, has_bid,
		(SELECT COUNT(*) FROM subjects WHERE kind = ? AND key = jobs.id) FROM jobs
		WHERE status IN (?, ?, ?, ?) ORDER BY posted_block, posted_log`, aboutJob, protocol.StatusOpen, protocol.StatusAssigned,
		protocol.StatusDelivered, protocol.StatusHeld)
	if err != nil {
		return nil, fmt.Errorf("list live jobs: %w", err)
	}
	defer rows.Close()
	var live []Live
	for rows.Next() {
		var one Live
		var id string
		if err := rows.Scan(&id, &one.Status, &one.BidEnd, &one.FinalDeadline, &one.Deadline, &one.HasBid, &one.Events); err != nil {
			return nil, fmt.Errorf("list live jobs: %w", err)
		}
		one.ID = common.HexToHash(id)
		live = append(live, one)
	}
	return live, rows.Err()
}

// Counts tells how many jobs stand in each status, by its name.
func (s *Store) Counts(ctx context.Context) (map[string]int, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT status, count(*) FROM jobs GROUP BY status")
	if err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	defer rows.Close()
	counts := make(map[string]int)
	for rows.Next() {
		var status protocol.JobStatus
		var count int
		if err := rows.Scan(&status, &count); err != nil {
			return nil, fmt.Errorf("count jobs: %w", err)
		}
		counts[status.String()] = count
	}
	return counts, rows.Err()
}
