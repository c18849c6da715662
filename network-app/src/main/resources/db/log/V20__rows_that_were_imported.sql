-- What each row of a sheet said when it was taken, so that no row is taken twice and a changed one is noticed.

-- The id belongs to the row's key. What a row says of a person or a case is sealed under the key of that subject.
CREATE TABLE imported_row (
    row_id VARCHAR NOT NULL PRIMARY KEY,
    sheet VARCHAR NOT NULL,
    subject VARCHAR,
    said VARCHAR NOT NULL
);
