-- Written and read by the processing group "bridges".

create table bridge_case (
    case_id varchar not null,
    organisation_id varchar not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index bridge_case_versions on bridge_case (case_id, valid_from desc);

-- An organisation that recognised itself in another's case (RECOGNISED) or gave it an insight (INSIGHT).
create table bridge_recognition (
    case_id varchar not null,
    organisation_id varchar not null,
    how varchar not null,
    owner_id varchar not null,
    since_at bigint not null,
    since_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index bridge_recognition_versions
    on bridge_recognition (case_id, organisation_id, how, valid_from desc);
