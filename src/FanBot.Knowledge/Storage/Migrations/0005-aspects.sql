-- An aspect is its name and, behind a slash, which of them: 'part/2', 'abroad/Japan'. Snapshots from before wrote 'part-2', which cannot
-- be told from a name, so they are built anew.
SELECT 1;
