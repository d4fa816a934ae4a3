-- Terms of removed passages leave the index themselves; a list of what is gone would leave the words where they are.

DROP TABLE passage_vocab;
DROP TABLE passage_fts;

CREATE VIRTUAL TABLE passage_fts USING fts5 (
    body, context,
    content = '',
    tokenize = "ascii tokenchars '_'"
);

INSERT INTO passage_fts (passage_fts, rank) VALUES ('rank', 'bm25(1.0, 0.4)');
INSERT INTO passage_fts (passage_fts, rank) VALUES ('secure-delete', 1);

CREATE VIRTUAL TABLE passage_vocab USING fts5vocab (passage_fts, 'row');
