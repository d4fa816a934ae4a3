-- Articles that wait, were taken away or were corrected, and what members missed. Members are told apart by a keyed hash alone.
CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

CREATE TABLE removed_article (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    content BLOB NOT NULL,
    at BIGINT NOT NULL,
    moderator BIGINT NOT NULL,
    reason TEXT,
    brought_back BIGINT
);

CREATE TABLE pending_addition (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    moderator BIGINT NOT NULL,
    server BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    content BLOB NOT NULL,
    understood TEXT NOT NULL
);

CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    moderator BIGINT NOT NULL,
    show TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    was TEXT,
    becomes TEXT,
    reason TEXT,
    undone_at BIGINT,
    undone_by BIGINT
);

CREATE TABLE gap (
    key TEXT PRIMARY KEY,
    show TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT,
    season INTEGER,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    closed_at BIGINT,
    closed_by TEXT
);

CREATE TABLE gap_member (
    gap TEXT NOT NULL REFERENCES gap (key) ON DELETE CASCADE,
    member TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (gap, member)
);

CREATE TABLE gap_text (
    gap TEXT NOT NULL REFERENCES gap (key) ON DELETE CASCADE,
    text TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (gap, text)
);

CREATE TABLE feedback (
    answer TEXT NOT NULL,
    member TEXT NOT NULL,
    helpful INTEGER NOT NULL,
    reason TEXT,
    day TEXT NOT NULL,
    PRIMARY KEY (answer, member)
);
