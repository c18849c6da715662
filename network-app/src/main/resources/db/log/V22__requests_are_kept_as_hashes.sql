-- Keys of requests are kept as keyed hashes, and so is what was received instead of what it was completed to.
-- What was kept before says neither, so it is forgotten.
DELETE FROM answers;
ALTER TABLE answers RENAME COLUMN body_hash TO received_hash;
