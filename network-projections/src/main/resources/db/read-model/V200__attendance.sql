-- Written and read by the processing group "attendance". What it remembers of others' events, to recount with:

create table attendance_series (
    series_id varchar not null,
    series_key varchar,
    planned_sessions integer not null,
    minimum_attendance integer,
    ended boolean not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_series_versions on attendance_series (series_id, valid_from desc);

create table attendance_session (
    session_id varchar not null,
    series_id varchar not null,
    session_number integer not null,
    held_on date not null,
    in_order varchar not null,
    host_id varchar,
    venue_id varchar,
    co_lead_id varchar,
    held boolean not null,
    cancelled boolean not null,
    closed_at bigint,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_session_versions on attendance_session (session_id, valid_from desc);
create index attendance_session_of_series on attendance_session (series_id, valid_to);

create table attendance_promise (
    series_id varchar not null,
    participant_id varchar not null,
    from_session integer not null,
    last_session integer,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_promise_versions on attendance_promise (series_id, participant_id, valid_from desc);

create table attendance_affiliation (
    participant_id varchar not null,
    since_at bigint not null,
    since_on date not null,
    organisation_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_affiliation_versions
    on attendance_affiliation (participant_id, since_at, valid_from desc);

create table attendance_known_place (
    participant_id varchar not null,
    venue_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_known_place_versions
    on attendance_known_place (participant_id, venue_id, valid_from desc);

-- What people said beforehand, and what was marked at the door.

create table attendance_notice (
    session_id varchar not null,
    participant_id varchar not null,
    announced boolean not null,
    apologised boolean not null,
    apology varchar,
    substitute_id varchar,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_notice_versions on attendance_notice (session_id, participant_id, valid_from desc);

create table attendance_record (
    session_id varchar not null,
    participant_id varchar not null,
    organisation_id varchar not null,
    status varchar not null,
    substitute_for varchar,
    recorded_by varchar,
    corrected_by varchar,
    marked_at bigint not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_record_versions on attendance_record (session_id, participant_id, valid_from desc);

-- What follows from it.

create table attendance (
    session_id varchar not null,
    participant_id varchar not null,
    series_id varchar not null,
    in_order varchar not null,
    organisation_id varchar,
    mark varchar not null,
    substitute_for varchar,
    recorded_by varchar,
    corrected_by varchar,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_versions on attendance (session_id, participant_id, valid_from desc);
-- These rows are seldom said anew, so what came before a moment is less than all; what comes after may be years of it.
create index attendance_of_participant on attendance (participant_id, valid_from);
create index attendance_of_series on attendance (series_id, valid_to);

-- The row over the whole network has an empty series_id.
create table attendance_streak (
    participant_id varchar not null,
    series_id varchar not null,
    held integer not null,
    present integer not null,
    represented integer not null,
    excused integer not null,
    absent integer not null,
    current_streak integer not null,
    longest_streak integer not null,
    current_absence_run integer not null,
    longest_absence_run integer not null,
    sessions_left integer,
    minimum_attendance integer,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_streak_versions on attendance_streak (participant_id, series_id, valid_from desc);
create index attendance_streak_of_series on attendance_streak (series_id, valid_to);

create table presence (
    session_id varchar not null,
    participant_id varchar not null,
    in_order varchar not null,
    held_on date not null,
    organisation_id varchar not null,
    host_id varchar,
    venue_id varchar,
    first_visit boolean,
    since_at bigint not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index presence_versions on presence (session_id, participant_id, valid_from desc);
create index presence_of_participant on presence (participant_id, valid_from);
