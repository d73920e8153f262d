package watchtower

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

	"github.com/assay-network/assay/internal/oracleapi"
)

// schema keeps evidence: unlike the index, it cannot be made anew from the chain.
const schema = `CREATE TABLE IF NOT EXISTS receipts (
    digest  TEXT    NOT NULL,
    signer  TEXT    NOT NULL,
    job     TEXT    NOT NULL,
    round   INTEGER NOT NULL,
    seen    INTEGER NOT NULL,
    body    BLOB    NOT NULL,
    PRIMARY KEY (digest, signer)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS receipts_by_job ON receipts (job, round, signer);
CREATE TABLE IF NOT EXISTS decisions (
    digest  TEXT    NOT NULL,
    signer  TEXT    NOT NULL,
    job     TEXT    NOT NULL,
    round   INTEGER NOT NULL,
    seen    INTEGER NOT NULL,
    body    BLOB    NOT NULL,
    PRIMARY KEY (digest, signer)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS decisions_by_job ON decisions (job, round, signer);
-- Pairs that were brought before the contract, and how that ended.
CREATE TABLE IF NOT EXISTS cases (
    first   TEXT NOT NULL,
    second  TEXT NOT NULL,
    signer  TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (first, second, signer)
) WITHOUT ROWID;
-- How far each member's journal was read, and which transactions were.
CREATE TABLE IF NOT EXISTS cursors (
    member   TEXT PRIMARY KEY,
    receipt  INTEGER NOT NULL,
    decision INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS transactions (
    hash TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
);`

// Store keeps receipts, decisions and what became of them in a SQLite file. It is safe for concurrent use.
type Store struct{ db *sql.DB }

// paper is a receipt or a decision with one signature.
type paper struct {
	digest   common.Hash
	signer   common.Address
	job      common.Hash
	round    uint8
	receipt  *oracleapi.SignedReceipt
	decision *oracleapi.SignedDecision
}

// pair is two papers of one signer that may contradict each other.
type pair struct{ first, second paper }

// Open opens the store in a file, which is made if it is missing.
func Open(ctx context.Context, path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open evidence: %w", err)
	}
	options := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)"}}
	name := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: options.Encode()}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, fmt.Errorf("open evidence %s: %w", path, err)
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, errors.Join(fmt.Errorf("open evidence %s: %w", path, err), db.Close())
	}
	return &Store{db: db}, nil
}

// Close closes the file.
func (s *Store) Close() error { return s.db.Close() }

// put keeps a paper; one that is there already stays as it is.
func (s *Store) put(ctx context.Context, p paper, now int64) error {
	table, document := "decisions", any(p.decision)
	if p.receipt != nil {
		table, document = "receipts", p.receipt
	}
	body, err := json.Marshal(document)
	if err != nil {
		return fmt.Errorf("keep evidence: %w", err)
	}
	_, err = s.db.ExecContext(ctx, "INSERT OR IGNORE INTO "+table+" VALUES (?, ?, ?, ?, ?, ?)", p.digest.Hex(), p.signer.Hex(),
		p.job.Hex(), p.round, now, body)
	if err != nil {
		return fmt.Errorf("keep evidence: %w", err)
	}
	return nil
}

// broken lists receipts with the decisions that their signers signed for the same round, unless they were brought before.
func (s *Store) broken(ctx context.Context) ([]pair, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT r.digest, d.digest, r.signer, r.job, r.round, r.body, d.body
		FROM receipts r JOIN decisions d ON d.job = r.job AND d.round = r.round AND d.signer = r.signer
		LEFT JOIN cases c ON c.first = r.digest AND c.second = d.digest AND c.signer = r.signer
		WHERE c.outcome IS NULL ORDER BY r.digest, d.digest, r.signer COLLATE NOCASE`)
	return pairs(rows, err, func(body []byte, p *paper) error {
		p.receipt = new(oracleapi.SignedReceipt)
		return json.Unmarshal(body, p.receipt)
	})
}

// doubled lists two decisions of one signer for one round, unless they were brought before.
func (s *Store) doubled(ctx context.Context) ([]pair, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT a.digest, b.digest, a.signer, a.job, a.round, a.body, b.body
		FROM decisions a JOIN decisions b ON b.job = a.job AND b.round = a.round AND b.signer = a.signer AND a.digest < b.digest
		LEFT JOIN cases c ON c.first = a.digest AND c.second = b.digest AND c.signer = a.signer
		WHERE c.outcome IS NULL`)
	return pairs(rows, err, asDecision)
}

func asDecision(body []byte, p *paper) error {
	p.decision = new(oracleapi.SignedDecision)
	return json.Unmarshal(body, p.decision)
}

func pairs(rows *sql.Rows, err error, first func([]byte, *paper) error) (found []pair, _ error) {
	if err != nil {
		return nil, fmt.Errorf("compare evidence: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var one, other, signer, job string
		var round uint8
		var firstBody, secondBody []byte
		if err := rows.Scan(&one, &other, &signer, &job, &round, &firstBody, &secondBody); err != nil {
			return nil, fmt.Errorf("compare evidence: %w", err)
		}
		shared := paper{signer: common.HexToAddress(signer), job: common.HexToHash(job), round: round}
		p := pair{shared, shared}
		p.first.digest, p.second.digest = common.HexToHash(one), common.HexToHash(other)
		if err := errors.Join(first(firstBody, &p.first), asDecision(secondBody, &p.second)); err != nil {
			return nil, fmt.Errorf("compare evidence: %w", err)
		}
		found = append(found, p)
	}
	return found, rows.Err()
}

// close notes how a case ended.
func (s *Store) close(ctx context.Context, p pair, outcome string) error {
	_, err := s.db.ExecContext(ctx, "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?)", p.first.digest.Hex(), p.second.digest.Hex(),
		p.first.signer.Hex(), outcome)
	if err != nil {
		return fmt.Errorf("close a case: %w", err)
	}
	return nil
}

// cursor is how far a member's journal was read.
func (s *Store) cursor(ctx context.Context, member string) (receipt, decision int, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT receipt, decision FROM cursors WHERE member = ?", member).Scan(&receipt, &decision)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, 0, nil
	}
	return receipt, decision, err
}

func (s *Store) advance(ctx context.Context, member string, receipt, decision int) error {
	_, err := s.db.ExecContext(ctx, "INSERT OR REPLACE INTO cursors VALUES (?, ?, ?)", member, receipt, decision)
	return err
}

// promised lists the jobs that there are receipts for.
func (s *Store) promised(ctx context.Context) (jobs []common.Hash, err error) {
	rows, err := s.db.QueryContext(ctx, "SELECT DISTINCT job FROM receipts")
	if err != nil {
		return nil, fmt.Errorf("list promised jobs: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var job string
		if err := rows.Scan(&job); err != nil {
			return nil, fmt.Errorf("list promised jobs: %w", err)
		}
		jobs = append(jobs, common.HexToHash(job))
	}
	return jobs, rows.Err()
}

func (s *Store) wasRead(ctx context.Context, transaction common.Hash) (read bool, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM transactions WHERE hash = ?)", transaction.Hex()).Scan(&read)
	return read, err
}

func (s *Store) markRead(ctx context.Context, transaction common.Hash, now int64) error {
	_, err := s.db.ExecContext(ctx, "INSERT OR IGNORE INTO transactions VALUES (?, ?)", transaction.Hex(), now)
	return err
}

// counts are the receipts, the decisions and the closed cases held.
func (s *Store) counts(ctx context.Context) (receipts, decisions, cases int, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM receipts), (SELECT count(*) FROM decisions),
		(SELECT count(*) FROM cases)`).Scan(&receipts, &decisions, &cases)
	return receipts, decisions, cases, err
}

// forget removes what was seen before a time: bonds are out by then.
func (s *Store) forget(ctx context.Context, before int64) error {
	for _, table := range []string{"receipts", "decisions", "transactions"} {
		if _, err := s.db.ExecContext(ctx, "DELETE FROM "+table+" WHERE seen < ?", before); err != nil {
			return fmt.Errorf("forget evidence: %w", err)
		}
	}
	return nil
}
