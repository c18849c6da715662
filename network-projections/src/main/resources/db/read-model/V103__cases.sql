create table cases (
    case_id varchar not null,
    sheet_key varchar,
    organisation_id varchar not null,
    presenter_id varchar,
    title varchar not null,
    learning_question varchar not null,
    description varchar,
    status varchar not null,
    open_status varchar,
    follows_case_id varchar,
    session_id varchar,
    presented_on date,
    recognised_by varchar,
    shared_question varchar,
    outcome varchar,
    reported_back boolean not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index cases_versions on cases (case_id, valid_from desc);
create index cases_of_organisation on cases (organisation_id, valid_from desc);
create index cases_of_session on cases (session_id, valid_to);

create table case_history (
    case_id varchar not null,
    position bigint not null,
    recorded_at timestamp(6) with time zone not null,
    happened_on date not null,
    event varchar not null,
    done_by varchar not null,
    kind varchar,
    organisations varchar,
    participant_id varchar,
    session_id varchar,
    words varchar,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index case_history_versions on case_history (case_id, position, valid_from desc);

create table insights (
    case_id varchar not null,
    position bigint not null,
    kind varchar not null,
    words varchar not null,
    organisation_id varchar,
    happened_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index insights_versions on insights (case_id, position, valid_from desc);
create index insights_of_organisation on insights (organisation_id, valid_to);
