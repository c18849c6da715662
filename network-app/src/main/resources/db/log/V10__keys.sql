-- What opens personal values. A backup of the log leaves these two tables out.

-- One row per subject, for ever. A row without a key is the tombstone of an erased subject: it never gets a key again.
CREATE TABLE subject_key (
    subject VARCHAR NOT NULL PRIMARY KEY,
    wrapped_key VARCHAR
);

-- One row: the secret that ids are derived with. That the master key unwraps it shows that it is the right master key.
CREATE TABLE installation_secret (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    wrapped_secret VARCHAR NOT NULL
);
