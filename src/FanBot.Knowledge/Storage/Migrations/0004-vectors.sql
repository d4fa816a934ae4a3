-- Pieces of an article that are read at a time, with their vectors; none where the build had nobody to make vectors.
-- Which vectors they are says the key "vectors" of meta.

CREATE TABLE article_pieces (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    passages   BLOB NOT NULL, -- of each piece its first and its last passage, as two 32-bit numbers, the low byte first
    vectors    BLOB NOT NULL  -- of each piece its vector, a signed byte a dimension
) STRICT;
