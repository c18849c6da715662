-- What was arranged, asked, noted and corrected, said again only as it stands.
create table session_notes (
    session_id varchar not null,
    kind varchar not null,
    about varchar not null,
    state varchar,
    title varchar,
    words varchar,
    voices integer,
    minutes integer,
    happened_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index session_notes_versions on session_notes (session_id, kind, about, valid_from desc);

create table invitations (
    series_id varchar not null,
    organisation_id varchar not null,
    invited_on date not null,
    valid_from bigint not null,
    valid_to bigint not null
);
create unique index invitations_versions on invitations (series_id, organisation_id, valid_from desc);
