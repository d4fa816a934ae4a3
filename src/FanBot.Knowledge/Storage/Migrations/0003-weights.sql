-- Weights of articles whose publisher's is not the normal one. A table of its own, so that reading a weight never walks over a text.

CREATE TABLE article_weight (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    weight     INTEGER NOT NULL
) STRICT;
