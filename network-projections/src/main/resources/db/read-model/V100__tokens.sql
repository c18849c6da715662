-- How far each projection is. Beside the tables, so that a row and the position it follows from are written as one.
create table token_entry (
    processor_name varchar not null,
    segment integer not null,
    token varchar,
    token_type varchar,
    written_at varchar,
    owner varchar,
    primary key (processor_name, segment)
);
