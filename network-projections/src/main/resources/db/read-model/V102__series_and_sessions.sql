create table series (
    series_id varchar not null,
    sheet_key varchar,
    title varchar not null,
    planned_sessions integer not null,
    session_minutes integer not null,
    minimum_attendance integer,
    follows_series_id varchar,
    group_closed boolean not null,
    ending varchar,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index series_versions on series (series_id, valid_from desc);

create table sessions (
    session_id varchar not null,
    series_id varchar not null,
    number integer not null,
    held_on date not null,
    starts_at varchar,
    minutes integer not null,
    status varchar not null,
    host_organisation_id varchar,
    venue_id varchar,
    named_place varchar,
    co_lead_organisation_id varchar,
    check_in_question varchar,
    check_out_question varchar,
    deviations varchar,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index sessions_versions on sessions (session_id, valid_from desc);
create index sessions_of_series on sessions (series_id, valid_to);

create table commitments (
    series_id varchar not null,
    participant_id varchar not null,
    from_session integer not null,
    last_session integer,
    latecomer boolean not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index commitments_versions on commitments (series_id, participant_id, valid_from desc);
create index commitments_of_participant on commitments (participant_id, valid_to);
