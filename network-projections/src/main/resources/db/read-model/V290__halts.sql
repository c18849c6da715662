-- Which projections stopped, and at which event. Beside the tables, so that every machine can tell.
create table halts (
    projection varchar primary key,
    position bigint not null,
    reason varchar not null
);
