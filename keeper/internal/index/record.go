package index

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// record is what is made of the events of one subject.
type record interface {
	apply(event chain.Event)
}

func newRecord(one subject) record {
	switch one.kind {
	case aboutJob:
		return &Job{}
	case aboutWorker:
		return &Worker{}
	default:
		return &Enclave{}
	}
}

// tableOf names the table of a kind of records and its key column.
func tableOf(kind string) (table, key string) {
	switch kind {
	case aboutJob:
		return "jobs", "id"
	case aboutWorker:
		return "workers", "key"
	default:
		return "enclaves", "key"
	}
}

func loadRecord(ctx context.Context, tx *sql.Tx, one subject) (record, error) {
	table, key := tableOf(one.kind)
	var body []byte
	err := tx.QueryRowContext(ctx, "SELECT record FROM "+table+" WHERE "+key+" = ?", one.key).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return newRecord(one), nil
	}
	if err != nil {
		return nil, fmt.Errorf("record of %s %s: %w", one.kind, one.key, err)
	}
	into := newRecord(one)
	if err := json.Unmarshal(body, into); err != nil {
		return nil, fmt.Errorf("record of %s %s: %w", one.kind, one.key, err)
	}
	return into, nil
}

func saveRecord(ctx context.Context, tx *sql.Tx, one subject, made record) error {
	body, err := json.Marshal(made)
	if err != nil {
		return fmt.Errorf("record of %s %s: %w", one.kind, one.key, err)
	}
	if job, ok := made.(*Job); ok {
		_, err = tx.ExecContext(ctx, "INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", one.key, job.status,
			job.Requester.Hex(), job.Posted.Block, job.Posted.LogIndex, job.BidEnd, job.FinalDeadline, job.deadline(),
			job.hasBid(), string(body))
	} else {
		table, _ := tableOf(one.kind)
		_, err = tx.ExecContext(ctx, "INSERT OR REPLACE INTO "+table+" VALUES (?, ?)", one.key, string(body))
	}
	if err != nil {
		return fmt.Errorf("record of %s %s: %w", one.kind, one.key, err)
	}
	return nil
}

// hasBid tells whether a best bid is stored while the job is open.
func (j *Job) hasBid() bool {
	last := len(j.Bids) - 1
	return j.status == protocol.StatusOpen && last >= 0 && !j.Bids[last].Dropped
}

func deleteRecord(ctx context.Context, tx *sql.Tx, one subject) error {
	table, key := tableOf(one.kind)
	if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+key+" = ?", one.key); err != nil {
		return fmt.Errorf("record of %s %s: %w", one.kind, one.key, err)
	}
	return nil
}

// UnmarshalJSON reads a record back, its status included.
func (j *Job) UnmarshalJSON(body []byte) error {
	type plain Job
	if err := json.Unmarshal(body, (*plain)(j)); err != nil {
		return err
	}
	status, ok := statusOf(j.Status)
	if !ok {
		return fmt.Errorf("unknown status %q", j.Status)
	}
	j.status = status
	return nil
}

// statusOf finds the status of a name.
func statusOf(name string) (protocol.JobStatus, bool) {
	for status := protocol.StatusNone; status <= protocol.StatusRefunded; status++ {
		if status.String() == name {
			return status, true
		}
	}
	return protocol.StatusNone, false
}
