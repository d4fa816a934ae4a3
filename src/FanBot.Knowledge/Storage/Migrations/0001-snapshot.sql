-- A snapshot: articles with their passages and claims, and for each show the facts they come to.
-- Numbers of enums are those of the C# types; dates are EDTF.

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE show (
    id             INTEGER PRIMARY KEY,
    key            TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL,
    newest         TEXT,
    articles       INTEGER NOT NULL,
    passages       INTEGER NOT NULL, -- that full-text search knows
    terms          INTEGER NOT NULL, -- in those passages
    hash           BLOB    NOT NULL
) STRICT;

CREATE TABLE show_alias (
    show_id INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    rank    INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    PRIMARY KEY (show_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
    id             INTEGER PRIMARY KEY,
    path           TEXT    NOT NULL UNIQUE,
    show_id        INTEGER NOT NULL REFERENCES show (id),
    file_hash      TEXT    NOT NULL,
    show_file_hash TEXT    NOT NULL, -- of the folder's show.yaml; empty where there is none
    rules          TEXT    NOT NULL, -- version of the rules that extracted it
    hash           BLOB    NOT NULL, -- of all that was extracted
    show_name      TEXT    NOT NULL,
    title          TEXT    NOT NULL,
    publisher      TEXT,
    author         TEXT,
    published      TEXT,
    updated        TEXT,
    url            TEXT,
    kind           INTEGER NOT NULL,
    passages       INTEGER NOT NULL,
    claims         INTEGER NOT NULL,
    indexed        INTEGER NOT NULL, -- passages that full-text search knows
    terms          INTEGER NOT NULL, -- in those passages
    text           TEXT    NOT NULL  -- last, so that reading the other columns skips it
) STRICT;

CREATE INDEX article_by_show ON article (show_id);

CREATE TABLE passage (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    idx        INTEGER NOT NULL,
    kind       INTEGER NOT NULL,
    start      INTEGER NOT NULL, -- UTF-16 offsets into article.text
    end        INTEGER NOT NULL,
    block      INTEGER NOT NULL,
    heading    INTEGER NOT NULL, -- idx of the heading above it, or -1
    noise      INTEGER NOT NULL,
    season     INTEGER,
    PRIMARY KEY (article_id, idx)
) STRICT, WITHOUT ROWID;

-- rowid = article_id * 2^24 + idx. Every term carries the id of its show ("12_season"), so the postings of a term
-- are those of one show, and a search costs what its show is large, not what the whole snapshot is.
CREATE VIRTUAL TABLE passage_fts USING fts5 (
    body, context,
    content = '', contentless_delete = 1,
    tokenize = "ascii tokenchars '_'"
);

INSERT INTO passage_fts (passage_fts, rank) VALUES ('rank', 'bm25(1.0, 0.4)');

CREATE VIRTUAL TABLE passage_vocab USING fts5vocab (passage_fts, 'row');

CREATE TABLE claim (
    article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    idx         INTEGER NOT NULL,
    show_id     INTEGER NOT NULL REFERENCES show (id),
    kind        INTEGER NOT NULL,
    season      INTEGER,
    aspect      TEXT    NOT NULL,
    person      TEXT,
    character   TEXT,
    value       TEXT,
    text        TEXT    NOT NULL,
    date        TEXT,
    status      INTEGER NOT NULL,
    description TEXT,
    standing    INTEGER NOT NULL,
    as_of       TEXT,
    passage     INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end   INTEGER NOT NULL,
    quote       TEXT    NOT NULL, -- the words themselves, so that facts are read without articles
    rule        TEXT    NOT NULL,
    origin      TEXT,
    uncertain   INTEGER NOT NULL,
    PRIMARY KEY (article_id, idx),
    FOREIGN KEY (article_id, passage) REFERENCES passage (article_id, idx)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_show ON claim (show_id, kind);

CREATE TABLE doubt (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    rank       INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    PRIMARY KEY (article_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    show_id INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    rank    INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    PRIMARY KEY (show_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_alias (
    show_id INTEGER NOT NULL,
    entity  INTEGER NOT NULL,
    rank    INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    PRIMARY KEY (show_id, entity, rank),
    FOREIGN KEY (show_id, entity) REFERENCES entity (show_id, rank) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    show_id     INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    rank        INTEGER NOT NULL,
    kind        INTEGER NOT NULL,
    season      INTEGER,
    aspect      TEXT    NOT NULL,
    person      TEXT,
    character   TEXT,
    status      INTEGER NOT NULL,
    description TEXT,
    conflicting INTEGER NOT NULL,
    PRIMARY KEY (show_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_value (
    show_id  INTEGER NOT NULL,
    fact     INTEGER NOT NULL,
    rank     INTEGER NOT NULL, -- 0 is the best, the others are its rivals
    value    TEXT,
    text     TEXT    NOT NULL,
    standing INTEGER NOT NULL,
    as_of    TEXT,
    support  INTEGER NOT NULL,
    doubt    TEXT,
    PRIMARY KEY (show_id, fact, rank),
    FOREIGN KEY (show_id, fact) REFERENCES fact (show_id, rank) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_claim (
    show_id    INTEGER NOT NULL,
    fact       INTEGER NOT NULL,
    value      INTEGER NOT NULL,
    rank       INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    claim      INTEGER NOT NULL,
    PRIMARY KEY (show_id, fact, value, rank),
    FOREIGN KEY (show_id, fact, value) REFERENCES fact_value (show_id, fact, rank) ON DELETE CASCADE,
    FOREIGN KEY (article_id, claim) REFERENCES claim (article_id, idx)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_claim_by_claim ON fact_claim (article_id, claim);
