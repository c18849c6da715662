create table networks (
    network_id varchar not null,
    name varchar not null,
    purpose varchar,
    time_zone varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index networks_versions on networks (network_id, valid_from desc);

create table standing_leads (
    organisation_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index standing_leads_versions on standing_leads (organisation_id, valid_from desc);

create table organisations (
    organisation_id varchar not null,
    sheet_key varchar,
    name varchar not null,
    kind varchar,
    venue_id varchar,
    admitted_on date not null,
    admitted_at bigint not null,
    has_left boolean not null,
    paused boolean not null,
    paused_until date,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index organisations_versions on organisations (organisation_id, valid_from desc);

create table venues (
    venue_id varchar not null,
    organisation_id varchar not null,
    name varchar not null,
    address varchar,
    directions varchar,
    offered_at bigint not null,
    withdrawn boolean not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index venues_versions on venues (venue_id, valid_from desc);
create index venues_of_organisation on venues (organisation_id, valid_to);

create table participants (
    participant_id varchar not null,
    organisation_id varchar not null,
    sheet_key varchar,
    email varchar,
    has_left boolean not null,
    erased boolean not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index participants_versions on participants (participant_id, valid_from desc);
create index participants_of_organisation on participants (organisation_id, valid_to);

create table names (
    participant_id varchar not null,
    name varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index names_versions on names (participant_id, valid_from desc);
