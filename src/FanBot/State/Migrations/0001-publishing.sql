-- What moderators did, and how snapshots went live. Instants are milliseconds since 1970, moderators and servers Discord's ids.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    moderator BIGINT NOT NULL,
    server BIGINT NOT NULL,
    what TEXT NOT NULL,
    target TEXT,
    outcome TEXT NOT NULL,
    reason TEXT
);

CREATE TABLE went_live (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    snapshot TEXT NOT NULL,
    how TEXT NOT NULL,
    moderator BIGINT,
    why TEXT,
    before TEXT,
    passed INTEGER,
    failed INTEGER
);
CREATE INDEX went_live_snapshot ON went_live (snapshot, id);

CREATE TABLE candidate (
    snapshot TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    moderator BIGINT,
    live TEXT,
    passed INTEGER NOT NULL,
    failed INTEGER NOT NULL
);

CREATE TABLE concern (
    snapshot TEXT NOT NULL REFERENCES candidate (snapshot) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    was TEXT,
    becomes TEXT,
    articles TEXT NOT NULL, -- a JSON array of paths
    PRIMARY KEY (snapshot, rank)
);

CREATE TABLE approval (
    snapshot TEXT NOT NULL,
    moderator BIGINT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT,
    PRIMARY KEY (snapshot, moderator)
);
