-- What held sessions come to, said anew for whomever a session is about each time it is recounted.
-- Written by the processing group "attendance".

create table attendance_count (
    session_id varchar not null,
    present integer not null,
    excused integer not null,
    visitors integer not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_count_versions on attendance_count (session_id, valid_from desc);

-- The people of one organisation at one held session.
create table delegation (
    session_id varchar not null,
    organisation_id varchar not null,
    held_on date not null,
    host_id varchar,
    people integer not null,
    first_visits integer not null,
    since_at bigint not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index delegation_versions on delegation (session_id, organisation_id, valid_from desc);
create index delegation_of_organisation on delegation (organisation_id, valid_from);
create index delegation_at_host on delegation (host_id, valid_to);
create index delegation_now on delegation (organisation_id, valid_to);

-- Every organisation that was ever at a held session, hosted or co-led one: those that the totals below are about.
create table attendance_organisation (
    organisation_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index attendance_organisation_versions on attendance_organisation (organisation_id, valid_from desc);

create table turn_total (
    organisation_id varchar not null,
    times_hosted integer not null,
    last_hosted_on date,
    times_led integer not null,
    last_led_on date,
    visits_received integer not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index turn_total_versions on turn_total (organisation_id, valid_from desc);

-- One row: the latest held session, in the order of the sessions.
create table latest_session (
    id varchar not null,
    session_id varchar not null,
    in_order varchar not null,
    host_id varchar,
    co_lead_id varchar,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index latest_session_versions on latest_session (id, valid_from desc);

create table visit_total (
    organisation_id varchar not null,
    host_id varchar not null,
    visits integer not null,
    first_visits integer not null,
    since_at bigint not null,
    since_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index visit_total_versions on visit_total (organisation_id, host_id, valid_from desc);
create index visit_total_of_host on visit_total (host_id, valid_to);

-- The sessions that two organisations shared; the one with the lower id stands first.
create table meeting_total (
    organisation_a varchar not null,
    organisation_b varchar not null,
    shared_sessions integer not null,
    since_at bigint not null,
    since_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index meeting_total_versions on meeting_total (organisation_a, organisation_b, valid_from desc);

-- The cases of one organisation in which another found itself. Written by the processing group "bridges".
create table recognition_total (
    owner_id varchar not null,
    organisation_id varchar not null,
    cases integer not null,
    since_at bigint not null,
    since_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index recognition_total_versions on recognition_total (owner_id, organisation_id, valid_from desc);

create table bridge_organisation (
    organisation_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index bridge_organisation_versions on bridge_organisation (organisation_id, valid_from desc);

create index bridge_recognition_of_owner on bridge_recognition (owner_id, valid_to);

-- Which cases are open and which sessions planned, each from when to when: far fewer versions than their rows have.
-- Written by the processing groups "cases" and "sessions".

create table open_case (
    case_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index open_case_versions on open_case (case_id, valid_from desc);
create index open_case_at on open_case (valid_to, valid_from, case_id);

create table planned_session (
    session_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index planned_session_versions on planned_session (session_id, valid_from desc);
create index planned_session_at on planned_session (valid_to, valid_from, session_id);

-- What pages look for.
create index series_by_ending on series (ending, valid_to);
create index sessions_of_host on sessions (host_organisation_id, valid_to);
create index sessions_of_co_lead on sessions (co_lead_organisation_id, valid_to);
create index cases_by_status on cases (status, valid_from desc);
create index cases_that_follow on cases (follows_case_id, valid_to);
create index cases_of_presenter on cases (presenter_id, valid_to);
create index attendance_streak_of_participant on attendance_streak (participant_id, valid_to);
create index attendance_session_of_host on attendance_session (host_id, valid_to);
create index attendance_session_of_co_lead on attendance_session (co_lead_id, valid_to);
create index attendance_session_held on attendance_session (held, valid_to);
create index presence_first on presence (first_visit, valid_from desc);
