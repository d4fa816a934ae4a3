-- What moderators corrected in show.yaml, as JSON: of an article, and of the names of a show.

CREATE TABLE article_correction (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    rank       INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (article_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE show_correction (
    show_id INTEGER NOT NULL REFERENCES show (id) ON DELETE CASCADE,
    rank    INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    PRIMARY KEY (show_id, rank)
) STRICT, WITHOUT ROWID;
