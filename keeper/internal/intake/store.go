package intake

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	_ "modernc.org/sqlite" // the driver registers itself

	"github.com/assay-network/assay/internal/keeperapi"
)

// schema keeps what was taken: unlike the index, it cannot be made anew from the chain.
const schema = `CREATE TABLE IF NOT EXISTS requests (
    id        TEXT PRIMARY KEY,
    requester TEXT    NOT NULL,
    deadline  INTEGER NOT NULL,
    state     TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    body      BLOB    NOT NULL
);
CREATE INDEX IF NOT EXISTS requests_by_state ON requests (state, deadline);
CREATE INDEX IF NOT EXISTS requests_by_requester ON requests (requester, state);`

// Store keeps signed requests in a SQLite file. It is safe for concurrent use.
type Store struct{ db *sql.DB }

// Entry is a request that was taken.
type Entry struct {
	ID     common.Hash
	Signed keeperapi.SignedRequest
	State  string
	Reason string
}

// Open opens the store in a file, which is made if it is missing.
func Open(ctx context.Context, path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open requests: %w", err)
	}
	options := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)"}}
	name := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: options.Encode()}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, fmt.Errorf("open requests %s: %w", path, err)
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, errors.Join(fmt.Errorf("open requests %s: %w", path, err), db.Close())
	}
	return &Store{db: db}, nil
}

// Close closes the file.
func (s *Store) Close() error { return s.db.Close() }

// Put keeps a request that is not there yet.
func (s *Store) Put(ctx context.Context, entry Entry) error {
	body, err := json.Marshal(entry.Signed)
	if err != nil {
		return fmt.Errorf("keep request %s: %w", entry.ID, err)
	}
	request := entry.Signed.Request
	_, err = s.db.ExecContext(ctx, "INSERT OR IGNORE INTO requests VALUES (?, ?, ?, ?, ?, ?)", entry.ID.Hex(),
		request.Requester.Hex(), request.Offer.FinalDeadline, entry.State, entry.Reason, body)
	if err != nil {
		return fmt.Errorf("keep request %s: %w", entry.ID, err)
	}
	return nil
}

// Mark changes what became of a request.
func (s *Store) Mark(ctx context.Context, id common.Hash, state, reason string) error {
	_, err := s.db.ExecContext(ctx, "UPDATE requests SET state = ?, reason = ? WHERE id = ?", state, reason, id.Hex())
	if err != nil {
		return fmt.Errorf("mark request %s: %w", id, err)
	}
	return nil
}

// Get finds a request; ok is false if there is none.
func (s *Store) Get(ctx context.Context, id common.Hash) (entry Entry, ok bool, err error) {
	found, err := s.list(ctx, "WHERE id = ?", id.Hex())
	if err != nil || len(found) == 0 {
		return Entry{}, false, err
	}
	return found[0], true, nil
}

// Pending lists what waits to be anchored, the most urgent first.
func (s *Store) Pending(ctx context.Context) ([]Entry, error) {
	return s.list(ctx, "WHERE state = ? ORDER BY deadline, id", keeperapi.StatePending)
}

// CountPending tells how many requests wait, in all and of one requester.
func (s *Store) CountPending(ctx context.Context, requester common.Address) (all, own int, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT count(*), count(*) FILTER (WHERE requester = ?) FROM requests WHERE state = ?",
		requester.Hex(), keeperapi.StatePending).Scan(&all, &own)
	if err != nil {
		return 0, 0, fmt.Errorf("count requests: %w", err)
	}
	return all, own, nil
}

// Forget removes what is done with and whose deadline lies before a moment, in seconds since the epoch.
func (s *Store) Forget(ctx context.Context, before uint64) error {
	_, err := s.db.ExecContext(ctx, "DELETE FROM requests WHERE state != ? AND deadline < ?", keeperapi.StatePending, before)
	if err != nil {
		return fmt.Errorf("forget requests: %w", err)
	}
	return nil
}

func (s *Store) list(ctx context.Context, where string, args ...any) ([]Entry, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT id, state, reason, body FROM requests "+where, args...)
	if err != nil {
		return nil, fmt.Errorf("list requests: %w", err)
	}
	defer rows.Close()
	var found []Entry
	for rows.Next() {
		var entry Entry
		var id string
		var body []byte
		if err := rows.Scan(&id, &entry.State, &entry.Reason, &body); err != nil {
			return nil, fmt.Errorf("list requests: %w", err)
		}
		if err := json.Unmarshal(body, &entry.Signed); err != nil {
			return nil, fmt.Errorf("list requests: %s: %w", id, err)
		}
		entry.ID = common.HexToHash(id)
		found = append(found, entry)
	}
	return found, rows.Err()
}
