CREATE TABLE origin (
    chain_id INTEGER NOT NULL,
    market   TEXT    NOT NULL
);

-- How far the chain was read, and by which blocks: what a reorganisation goes back along.
CREATE TABLE blocks (
    number INTEGER PRIMARY KEY,
    hash   TEXT NOT NULL
);

-- The truth: everything below is made from it.
CREATE TABLE events (
    block     INTEGER NOT NULL,
    log_index INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    body      BLOB    NOT NULL,
    PRIMARY KEY (block, log_index)
) WITHOUT ROWID;

-- Whose record an event changes.
CREATE TABLE subjects (
    kind      TEXT    NOT NULL,
    key       TEXT    NOT NULL,
    block     INTEGER NOT NULL,
    log_index INTEGER NOT NULL,
    PRIMARY KEY (kind, key, block, log_index)
) WITHOUT ROWID;
CREATE INDEX subjects_by_block ON subjects (block);

CREATE TABLE jobs (
    id              TEXT    PRIMARY KEY,
    status          INTEGER NOT NULL,
    requester       TEXT    NOT NULL,
    posted_block    INTEGER NOT NULL,
    posted_log      INTEGER NOT NULL,
    bid_end         INTEGER NOT NULL,
    final_deadline  INTEGER NOT NULL,
    -- Last second for the delivery of an assigned job, else 0.
    deadline        INTEGER NOT NULL,
    has_bid         INTEGER NOT NULL,
    record          TEXT    NOT NULL
);
CREATE INDEX jobs_by_place ON jobs (posted_block DESC, posted_log DESC);
CREATE INDEX jobs_by_status ON jobs (status, posted_block DESC, posted_log DESC);
CREATE INDEX jobs_by_requester ON jobs (requester, posted_block DESC, posted_log DESC);

CREATE TABLE workers (
    key    TEXT PRIMARY KEY,
    record TEXT NOT NULL
);

CREATE TABLE enclaves (
    key    TEXT PRIMARY KEY,
    record TEXT NOT NULL
);
