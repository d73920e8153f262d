package index

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	_ "modernc.org/sqlite" // the driver registers itself

	"github.com/assay-network/assay/internal/chain"
)

// ErrForeign means that the index on disk was made from another deployment.
var ErrForeign = errors.New("index of another deployment")

//go:embed migrations/*.sql
var migrations embed.FS

// keptBlocks is how many blocks below the newest can be gone back to one by one. A deeper reorganisation indexes anew.
const keptBlocks = 4096

// Store is an index in a SQLite file. It is safe for concurrent use; [chain.Watcher] writes to it, one goroutine.
type Store struct {
	db    *sql.DB
	types map[string]reflect.Type
}

var _ chain.Sink = (*Store)(nil)

// Open opens the index in a file, which is made if it is missing, and brings its schema up to date. An index of another
// chain or market is refused.
func Open(ctx context.Context, path string, chainID uint64, market common.Address) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open index: %w", err)
	}
	// Writers take their lock when they begin, so that two cannot both read and then block one another.
	options := url.Values{
		"_pragma": {"journal_mode(WAL)", "synchronous(NORMAL)", "busy_timeout(10000)", "foreign_keys(ON)"},
		"_txlock": {"immediate"},
	}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: escapePath(path), RawQuery: options.Encode()}).String())
	if err != nil {
		return nil, fmt.Errorf("open index %s: %w", path, err)
	}
	s := &Store{db: db, types: keptTypes()}
	if err := s.prepare(ctx, chainID, market); err != nil {
		return nil, errors.Join(fmt.Errorf("open index %s: %w", path, err), db.Close())
	}
	return s, nil
}

func escapePath(path string) string { return (&url.URL{Path: path}).EscapedPath() }

// Close closes the file.
func (s *Store) Close() error { return s.db.Close() }

func (s *Store) prepare(ctx context.Context, chainID uint64, market common.Address) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		if err := migrate(ctx, tx); err != nil {
			return err
		}
		var knownChain uint64
		var knownMarket string
		err := tx.QueryRowContext(ctx, "SELECT chain_id, market FROM origin").Scan(&knownChain, &knownMarket)
		if errors.Is(err, sql.ErrNoRows) {
			_, err = tx.ExecContext(ctx, "INSERT INTO origin VALUES (?, ?)", chainID, market.Hex())
			return err
		}
		if err != nil {
			return err
		}
		if knownChain != chainID || knownMarket != market.Hex() {
			return fmt.Errorf("%w: it is of market %s on chain %d, not %s on %d; use another data directory or remove it",
				ErrForeign, knownMarket, knownChain, market, chainID)
		}
		return nil
	})
}

// migrate runs the steps that the file has not seen; SQLite's user_version counts them.
func migrate(ctx context.Context, tx *sql.Tx) error {
	var done int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&done); err != nil {
		return fmt.Errorf("schema version: %w", err)
	}
	steps, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	if done > len(steps) {
		return fmt.Errorf("its schema is version %d, this program knows %d: use a newer program", done, len(steps))
	}
	for i, step := range steps[done:] {
		statements, err := migrations.ReadFile(step)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, string(statements)); err != nil {
			return fmt.Errorf("migrate %s: %w", step, err)
		}
		if _, err := tx.ExecContext(ctx, "PRAGMA user_version = "+strconv.Itoa(done+i+1)); err != nil {
			return fmt.Errorf("migrate %s: %w", step, err)
		}
	}
	return nil
}

// write runs work in a transaction that is kept only if it succeeds.
func (s *Store) write(ctx context.Context, work func(*sql.Tx) error) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := work(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// Cursor returns the newest block that is in the index.
func (s *Store) Cursor(ctx context.Context) (chain.Cursor, error) {
	var number uint64
	var hash string
	err := s.db.QueryRowContext(ctx, "SELECT number, hash FROM blocks ORDER BY number DESC LIMIT 1").Scan(&number, &hash)
	if errors.Is(err, sql.ErrNoRows) {
		return chain.Cursor{}, nil
	}
	if err != nil {
		return chain.Cursor{}, fmt.Errorf("index cursor: %w", err)
	}
	return chain.Cursor{Block: number, Hash: common.HexToHash(hash)}, nil
}

// Apply takes in blocks, all or none.
func (s *Store) Apply(ctx context.Context, blocks []chain.BlockEvents) error {
	if len(blocks) == 0 {
		return nil
	}
	err := s.write(ctx, func(tx *sql.Tx) error {
		for _, block := range blocks {
			if _, err := tx.ExecContext(ctx, "INSERT INTO blocks VALUES (?, ?)", block.Number, block.Hash.Hex()); err != nil {
				return fmt.Errorf("block %d: %w", block.Number, err)
			}
			for _, event := range block.Events {
				if err := s.applyEvent(ctx, tx, event); err != nil {
					return fmt.Errorf("block %d: %w", block.Number, err)
				}
			}
		}
		newest := blocks[len(blocks)-1].Number
		_, err := tx.ExecContext(ctx, "DELETE FROM blocks WHERE number + ? < ?", keptBlocks, newest)
		return err
	})
	if err != nil {
		return fmt.Errorf("index: %w", err)
	}
	return nil
}

func (s *Store) applyEvent(ctx context.Context, tx *sql.Tx, event chain.Event) error {
	changed := subjectsOf(event)
	if len(changed) == 0 {
		return nil
	}
	name, body, err := encodeEvent(event)
	if err != nil {
		return err
	}
	at := event.Where()
	if _, err := tx.ExecContext(ctx, "INSERT INTO events VALUES (?, ?, ?, ?)", at.Block, at.LogIndex, name, body); err != nil {
		return fmt.Errorf("event %s: %w", name, err)
	}
	for _, one := range changed {
		_, err := tx.ExecContext(ctx, "INSERT INTO subjects VALUES (?, ?, ?, ?)", one.kind, one.key, at.Block, at.LogIndex)
		if err != nil {
			return fmt.Errorf("event %s: %w", name, err)
		}
		record, err := loadRecord(ctx, tx, one)
		if err != nil {
			return err
		}
		record.apply(event)
		if err := saveRecord(ctx, tx, one, record); err != nil {
			return err
		}
	}
	return nil
}

// Rollback forgets all blocks above `block`, and everything if it remembers none below.
func (s *Store) Rollback(ctx context.Context, block uint64) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM blocks WHERE number > ?", block); err != nil {
			return err
		}
		var left int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM blocks").Scan(&left); err != nil {
			return err
		}
		if left == 0 {
			return clearAll(ctx, tx)
		}
		return s.forgetAbove(ctx, tx, block)
	})
	if err != nil {
		return fmt.Errorf("roll index back to block %d: %w", block, err)
	}
	return nil
}

func clearAll(ctx context.Context, tx *sql.Tx) error {
	for _, table := range []string{"events", "subjects", "jobs", "workers", "enclaves"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) forgetAbove(ctx context.Context, tx *sql.Tx, block uint64) error {
	touched, err := touchedAbove(ctx, tx, block)
	if err != nil {
		return err
	}
	for _, table := range []string{"events", "subjects"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE block > ?", block); err != nil {
			return err
		}
	}
	for _, one := range touched {
		if err := s.remake(ctx, tx, one); err != nil {
			return err
		}
	}
	return nil
}

func touchedAbove(ctx context.Context, tx *sql.Tx, block uint64) ([]subject, error) {
	rows, err := tx.QueryContext(ctx, "SELECT DISTINCT kind, key FROM subjects WHERE block > ?", block)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var touched []subject
	for rows.Next() {
		var one subject
		if err := rows.Scan(&one.kind, &one.key); err != nil {
			return nil, err
		}
		touched = append(touched, one)
	}
	return touched, rows.Err()
}

// remake makes a record from the events that are left, or removes it if there are none.
func (s *Store) remake(ctx context.Context, tx *sql.Tx, one subject) error {
	events, err := s.eventsOf(ctx, tx, one)
	if err != nil {
		return err
	}
	if len(events) == 0 {
		return deleteRecord(ctx, tx, one)
	}
	record := newRecord(one)
	for _, event := range events {
		record.apply(event)
	}
	return saveRecord(ctx, tx, one, record)
}

func (s *Store) eventsOf(ctx context.Context, tx *sql.Tx, one subject) ([]chain.Event, error) {
	rows, err := tx.QueryContext(ctx, strings.TrimSpace(`
		SELECT name, body FROM subjects JOIN events USING (block, log_index)
		WHERE kind = ? AND key = ? ORDER BY block, log_index`), one.kind, one.key)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var events []chain.Event
	for rows.Next() {
		var name string
		var body []byte
		if err := rows.Scan(&name, &body); err != nil {
			return nil, err
		}
		event, err := decodeEvent(s.types, name, body)
		if err != nil {
			return nil, err
		}
		events = append(events, event)
	}
	return events, rows.Err()
}
